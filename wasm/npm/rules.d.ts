// Written by `cargo xtask codegen`.
import type { DateText, Decimal, Id, Instant } from "./engine.js";
import type { JsonValue } from "./index.js";

/** A day and time on the clock of the clinic, such as "2026-05-04T09:30". */
export type LocalTime = string;

/** A mistake in the input itself; `field` is its path, such as "lines[0].qty". */
export interface InputError {
  error: "unknown-field" | "field-missing" | "value-invalid";
  field: string;
}

/** What else is known of a mistake, where there is something. */
export interface ErrorDetails {
  fields?: string[];
  limit?: Decimal;
  with?: string[];
}

/** One line of an invoice. */
export interface PricingLineInput {
  /** How many, or how much; above zero. */
  qty: Decimal;
  /** The price of one; not below zero, up to four decimals more than the currency. */
  unit_price: Decimal;
  /** The part of the line taken off first, 0 to 100. */
  discount_percent?: Decimal | null;
  /** The amount taken off after it; not below zero. */
  discount_amount?: Decimal | null;
  /**
   * The currency of every amount.
   * @default "USD"
   */
  currency?: string | null;
  /**
   * Whether the line takes a discount at all.
   * @default true
   */
  discountable?: boolean | null;
}

/** What the line comes to. */
export interface PricingLineOutput {
  /** Quantity times unit price. */
  gross: Decimal;
  /** Both discounts together. */
  discount: Decimal;
  /** What is left; may be zero. */
  net: Decimal;
}

/** Why `pricing.line` gives no result. */
export type PricingLineError = InputError | (ErrorDetails & { error: "currency-unknown" | "money-precision" | "quantity-invalid" | "price-negative" | "discount-not-allowed" | "percent-out-of-range" | "discount-negative" | "discount-exceeds-line" });

/** A total and the lines that share it. */
export interface PricingAllocateInput {
  /** What is spread; may be below zero. */
  total: Decimal;
  /** The weight of each line; not below zero. */
  weights: Array<Decimal>;
  /**
   * The currency of the total.
   * @default "USD"
   */
  currency?: string | null;
}

/** The share of each line. */
export interface PricingAllocateOutput {
  /** One share for each weight, in the same order. */
  shares: Array<Decimal>;
}

/** Why `pricing.allocate` gives no result. */
export type PricingAllocateError = InputError | (ErrorDetails & { error: "currency-unknown" | "money-precision" });

/** The lines of an invoice and how they are taxed. */
export interface PricingInvoiceInput {
  /** What is sold; at least one line. */
  lines: Array<{
    /** How many, or how much; above zero. */
    qty: Decimal;
    /** The price of one; not below zero, up to four decimals more than the currency. */
    unit_price: Decimal;
    /** The part of the line taken off first, 0 to 100. */
    discount_percent?: Decimal | null;
    /** The amount taken off after it; not below zero. */
    discount_amount?: Decimal | null;
    /** The class whose taxes the line bears. */
    tax_class: string;
    /**
     * Whether the line takes a discount at all, its own or its share of the invoice's.
     * @default true
     */
    discountable?: boolean | null;
    /** The currency of the line, when it is known; that of the invoice. */
    currency?: string | null;
  }>;
  /** The taxes of each class of goods and services; an empty list is exempt. */
  tax_classes: { [key: string]: Array<{
    /** The code under which the tax is summed up. */
    code: string;
    /** The rate in percent, 0 to 100. */
    rate: Decimal;
    /**
     * Whether the tax is also due on the taxes listed before it.
     * @default false
     */
    compound?: boolean | null;
  }> };
  /**
   * The currency of every amount.
   * @default "USD"
   */
  currency?: string | null;
  /**
   * Whether prices hold their tax.
   * @default "exclusive"
   */
  tax_mode?: "exclusive" | "inclusive" | null;
  /**
   * Where tax is rounded when prices do not hold it. A setting of the clinic, which stays as it
   * was on an invoice that has been issued.
   * @default "line"
   */
  tax_rounding?: "line" | "invoice" | null;
  /** The part of the discountable lines taken off first, 0 to 100. */
  invoice_discount_percent?: Decimal | null;
  /** The amount taken off after it; not below zero. */
  invoice_discount_amount?: Decimal | null;
}

/** What the invoice comes to. */
export interface PricingInvoiceOutput {
  /** The lines after their own discounts. */
  subtotal: Decimal;
  /** The discounts of the lines. */
  line_discount: Decimal;
  /** The discount of the invoice. */
  invoice_discount: Decimal;
  /** The share of each line in the discount of the invoice. */
  discount_shares: Array<Decimal>;
  /** The tax of each code that the lines use, zero amounts included. */
  taxes: { [key: string]: Decimal };
  /** All taxes. */
  tax_total: Decimal;
  /** What the client owes. */
  total: Decimal;
}

/** Why `pricing.invoice` gives no result. */
export type PricingInvoiceError = InputError | (ErrorDetails & { error: "currency-unknown" | "invoice-empty" | "money-precision" | "quantity-invalid" | "price-negative" | "discount-not-allowed" | "percent-out-of-range" | "discount-negative" | "discount-exceeds-line" | "currency-mismatch" | "tax-class-unknown" | "discount-exceeds-invoice" | "tax-rate-invalid" });

/** What the product costs and what is put on top. */
export interface PricingProductInput {
  /** What one unit costs the clinic; not below zero. */
  cost: Decimal;
  /** What is added to the cost, in percent; not below zero, may exceed 100. */
  markup_percent: Decimal;
  /** How many units are dispensed; above zero. */
  qty: Decimal;
  /**
   * The fee for dispensing, once per line; not below zero.
   * @default "0"
   */
  dispensing_fee?: Decimal | null;
  /**
   * The least the line costs; not below zero.
   * @default "0"
   */
  min_price?: Decimal | null;
  /**
   * The currency of every amount.
   * @default "USD"
   */
  currency?: string | null;
}

/** The price of the line. */
export interface PricingProductOutput {
  /** The price of one unit, shown to four places. */
  unit_price: Decimal;
  /** The price of the line, fee included. */
  price: Decimal;
  /** Whether the minimum is higher than the computed price. */
  min_applied: boolean;
}

/** Why `pricing.product` gives no result. */
export type PricingProductError = InputError | (ErrorDetails & { error: "currency-unknown" | "money-precision" | "percent-out-of-range" | "quantity-invalid" | "price-negative" });

/** A price list and the patient it is read for. */
export interface PricingPricePickInput {
  /**
   * The prices of one service or product. Where a clinic has a list of its own, that is asked
   * first, and the list of the group only when nothing fits.
   */
  entries: Array<{
    /** The price; not below zero. */
    price: Decimal;
    /** The species it is for. */
    species?: string | null;
    /** The least weight in kg, included. */
    min_kg?: Decimal | null;
    /** The weight in kg up to which it applies, not included. */
    max_kg?: Decimal | null;
    /** The first day. */
    from?: DateText | null;
    /** The last day. */
    until?: DateText | null;
  }>;
  /** The species of the patient. */
  species: string;
  /** The day the price is for. */
  on: DateText;
  /** The weight of the patient in kg. */
  weight_kg?: Decimal | null;
}

/** The price that applies. */
export interface PricingPricePickOutput {
  /** The price, as it stands in the list. */
  price: Decimal;
}

/** Why `pricing.price_pick` gives no result. */
export type PricingPricePickError = InputError | (ErrorDetails & { error: "price-negative" | "price-not-found" | "price-ambiguous" });

/** A service and when it is given. */
export interface PricingSurchargeInput {
  /** The regular price of one; not below zero. */
  unit_price: Decimal;
  /** The time of check-in, on the clock of the clinic. */
  at: LocalTime;
  /**
   * The days off of the clinic.
   * @default []
   */
  holidays?: Array<DateText> | null;
  /**
   * Whether the surcharge applies; products are left out as a rule.
   * @default true
   */
  surchargeable?: boolean | null;
  /**
   * The currency of the price.
   * @default "USD"
   */
  currency?: string | null;
}

/** The price at that time. */
export interface PricingSurchargeOutput {
  /** The tier the time falls into. */
  tier: "regular" | "evening" | "emergency";
  /** The price of one, surcharge included. */
  unit_price: Decimal;
}

/** Why `pricing.surcharge` gives no result. */
export type PricingSurchargeError = InputError | (ErrorDetails & { error: "currency-unknown" | "price-negative" });

/** A package and what is in it. */
export interface PricingPackageInput {
  /** The price of the whole; not below zero. */
  price: Decimal;
  /** What is in it; at least one item. */
  items: Array<{
    /** How many, or how much; above zero. */
    qty: Decimal;
    /** The price of one when bought alone; not below zero. */
    list_price: Decimal;
  }>;
  /**
   * The currency of every amount.
   * @default "USD"
   */
  currency?: string | null;
}

/** The package taken apart. */
export interface PricingPackageOutput {
  /** What the items cost when bought alone. */
  list_total: Decimal;
  /** The share of each item in the price, in the same order; each is taxed in its own class. */
  shares: Array<Decimal>;
  /** What the package saves; may be zero. */
  saving: Decimal;
}

/** Why `pricing.package` gives no result. */
export type PricingPackageError = InputError | (ErrorDetails & { error: "currency-unknown" | "money-precision" | "package-empty" | "quantity-invalid" | "price-negative" | "package-exceeds-list" });

/**
 * An amount and the rate that applies to it. The rate, its day and its source are kept with the
 * result.
 */
export interface PricingConvertInput {
  /** The amount; may be below zero. */
  amount: Decimal;
  /** The currency it is in. */
  from_currency: string;
  /** The currency it is wanted in. */
  to_currency: string;
  /** What one unit of the first is worth in the second; above zero, 1 between equal currencies. */
  rate: Decimal;
}

/** The amount in the other currency. */
export interface PricingConvertOutput {
  /** The amount, rounded to the decimals of that currency. */
  amount: Decimal;
}

/** Why `pricing.convert` gives no result. */
export type PricingConvertError = InputError | (ErrorDetails & { error: "currency-unknown" | "money-precision" });

/** An amount to be paid in cash. */
export interface PricingCashRoundInput {
  /** The amount; may be below zero and have any decimals. */
  amount: Decimal;
  /** The smallest coin; above zero. */
  increment: Decimal;
}

/** What is paid. */
export interface PricingCashRoundOutput {
  /** The nearest amount that coins can pay. */
  amount: Decimal;
}

/** Why `pricing.cash_round` gives no result. */
export type PricingCashRoundError = InputError | (ErrorDetails & { error: "money-precision" });

/** The lines of an estimate. */
export interface PricingEstimateInput {
  /** What may be done; at least one line. */
  lines: Array<{
    /** The least that is needed; may be zero. */
    qty_low: Decimal;
    /** The most that is needed; not below the least. */
    qty_high: Decimal;
    /** The price of one; not below zero. */
    unit_price: Decimal;
    /**
     * Whether tax is added.
     * @default false
     */
    taxable?: boolean | null;
  }>;
  /**
   * The tax on taxable lines, 0 to 100.
   * @default "0"
   */
  tax_percent?: Decimal | null;
  /**
   * The part of the high total asked for in advance, 0 to 100.
   * @default "0"
   */
  deposit_percent?: Decimal | null;
  /**
   * The currency of every amount.
   * @default "USD"
   */
  currency?: string | null;
}

/** The range of the cost. */
export interface PricingEstimateOutput {
  /** The least it costs, tax included. */
  low: Decimal;
  /** The most it costs, tax included. */
  high: Decimal;
  /** What is asked for in advance. */
  deposit: Decimal;
}

/** Why `pricing.estimate` gives no result. */
export type PricingEstimateError = InputError | (ErrorDetails & { error: "currency-unknown" | "quantity-invalid" | "price-negative" | "estimate-range-invalid" | "tax-rate-invalid" | "percent-out-of-range" });

/** An estimate and what the treatment came to. */
export interface PricingEstimateConvertInput {
  /** Where the estimate stands. */
  status: "draft" | "sent" | "accepted" | "declined" | "expired";
  /** Its last day; prices hold until then. */
  valid_until: DateText;
  /** The day of the conversion. */
  on: DateText;
  /** The high total of the estimate. */
  high: Decimal;
  /** What the treatment came to. */
  actual: Decimal;
  /**
   * By how much the high total may be exceeded, in percent; not below zero.
   * @default "10"
   */
  tolerance_percent?: Decimal | null;
  /**
   * Whether the client approved the higher cost.
   * @default false
   */
  reapproved?: boolean | null;
  /**
   * Whether the estimate has become an invoice before.
   * @default false
   */
  converted?: boolean | null;
}

/** The estimate may become an invoice. */
export interface PricingEstimateConvertOutput {
  /** Always true. */
  ok: boolean;
  /** The most that could be charged without asking the client again. */
  limit: Decimal;
}

/** Why `pricing.estimate_convert` gives no result. */
export type PricingEstimateConvertError = InputError | (ErrorDetails & { error: "money-precision" | "percent-out-of-range" | "estimate-already-converted" | "estimate-not-accepted" | "estimate-expired" | "estimate-overrun" });

/** A payment and the invoices of the client. */
export interface PricingPaymentApplyInput {
  /** What is paid; above zero. */
  amount: Decimal;
  /** The invoices of the client. */
  invoices: Array<{
    /** The id of the invoice. */
    id: string;
    /** The day it is due. */
    due: DateText;
    /** What is owed; nothing is paid on an invoice without. */
    balance: Decimal;
  }>;
  /**
   * Whether what is left over becomes credit of the account.
   * @default true
   */
  allow_credit?: boolean | null;
}

/** Where the payment goes. */
export interface PricingPaymentApplyOutput {
  /** The invoices that get something, in the order in which they do. */
  applied: Array<{
    /** The id of the invoice. */
    invoice: string;
    /** What it gets; above zero. */
    applied: Decimal;
  }>;
  /** What becomes credit of the account. */
  credit: Decimal;
}

/** Why `pricing.payment_apply` gives no result. */
export type PricingPaymentApplyError = InputError | (ErrorDetails & { error: "money-precision" | "payment-not-positive" | "payment-exceeds-balance" });

/** An invoice and everything booked on it; the amounts of the lists are not below zero. */
export interface PricingBalanceInput {
  /** The total of the invoice. */
  total: Decimal;
  /**
   * Money received.
   * @default []
   */
  payments?: Array<Decimal> | null;
  /**
   * Money given back.
   * @default []
   */
  refunds?: Array<Decimal> | null;
  /**
   * Credit notes.
   * @default []
   */
  credits?: Array<Decimal> | null;
  /**
   * Deposits applied to this invoice, each up to what was owed.
   * @default []
   */
  deposits?: Array<Decimal> | null;
  /**
   * Debt given up.
   * @default []
   */
  write_offs?: Array<Decimal> | null;
  /** The last day on which payment is in time. */
  due: DateText;
  /** The day of the question. */
  on: DateText;
  /**
   * Where the invoice stood before.
   * @default "sent"
   */
  status?: "draft" | "pending" | "sent" | "partially_paid" | "paid" | "overdue" | "cancelled" | "refunded" | "written_off" | null;
}

/** What is owed, and where the invoice stands. */
export interface PricingBalanceOutput {
  /** What is owed. */
  balance: Decimal;
  /** Where the invoice stands. */
  status: "draft" | "pending" | "sent" | "partially_paid" | "paid" | "overdue" | "cancelled" | "refunded" | "written_off";
}

/** Why `pricing.balance` gives no result. */
export type PricingBalanceError = InputError | (ErrorDetails & { error: "money-precision" | "invoice-has-payments" | "refund-exceeds-payment" | "payment-exceeds-balance" | "write-off-exceeds-balance" });

/** A line, what was refunded of it, and what is to be. */
export interface PricingRefundQtyInput {
  /** What the line came to. */
  line_total: Decimal;
  /** How many were sold; above zero. */
  qty: Decimal;
  /** How many were refunded before; not below zero. */
  refunded_qty: Decimal;
  /** How many are refunded now; above zero. */
  refund_qty: Decimal;
}

/** What goes back. */
export interface PricingRefundQtyOutput {
  /** The refund. */
  refund: Decimal;
}

/** Why `pricing.refund_qty` gives no result. */
export type PricingRefundQtyError = InputError | (ErrorDetails & { error: "money-precision" | "quantity-invalid" | "refund-exceeds-sold" });

/** A payment and the refund that is asked for. */
export interface PricingRefundPaymentInput {
  /** What was paid. */
  payment: Decimal;
  /** What of it was refunded before. */
  already_refunded: Decimal;
  /** What is refunded now; above zero. */
  amount: Decimal;
}

/** What is left of the payment. */
export interface PricingRefundPaymentOutput {
  /** What could still be refunded afterwards. */
  refundable_after: Decimal;
}

/** Why `pricing.refund_payment` gives no result. */
export type PricingRefundPaymentError = InputError | (ErrorDetails & { error: "money-precision" | "refund-not-positive" | "refund-exceeds-payment" });

/** What is owed and since when. */
export interface PricingLateFeeInput {
  /** What is owed, without earlier fees. */
  principal: Decimal;
  /** The last day on which payment is in time. */
  due: DateText;
  /** The day of the question. */
  on: DateText;
  /**
   * The days past due that cost nothing.
   * @default 10
   */
  grace_days?: number | null;
  /**
   * The fee for each period of 30 days begun, 0 to 100.
   * @default "1.5"
   */
  monthly_percent?: Decimal | null;
  /**
   * The most all fees together come to, 0 to 100.
   * @default "25"
   */
  cap_percent?: Decimal | null;
  /**
   * Whether the client was told of the fee in writing.
   * @default true
   */
  disclosed?: boolean | null;
}

/** The fee. */
export interface PricingLateFeeOutput {
  /** The periods begun since the days of grace; not limited. */
  periods: number;
  /** All fees together. */
  fee: Decimal;
}

/** Why `pricing.late_fee` gives no result. */
export type PricingLateFeeError = InputError | (ErrorDetails & { error: "money-precision" | "percent-out-of-range" | "late-fee-not-disclosed" });

/** The receivables on a day. */
export interface PricingAgeingInput {
  /** The day of the question. */
  as_of: DateText;
  /** The invoices and what is owed on each. */
  invoices: Array<{
    /** The last day on which payment is in time. */
    due: DateText;
    /** What is owed; below zero it is credit and counts against its bucket. */
    balance: Decimal;
  }>;
}

/** What is owed, by days past due. */
export interface PricingAgeingOutput {
  /** Not past due. */
  current: Decimal;
  /** One to 30 days. */
  d1_30: Decimal;
  /** 31 to 60 days. */
  d31_60: Decimal;
  /** 61 to 90 days. */
  d61_90: Decimal;
  /** 91 days and more. */
  d91_plus: Decimal;
  /** All together. */
  total: Decimal;
}

/** Why `pricing.ageing` gives no result. */
export type PricingAgeingError = InputError | (ErrorDetails & { error: "money-precision" });

/** An appointment to be made or moved, and those that may be in its way. */
export interface SchedConflictInput {
  /** The appointment to be made or moved. */
  candidate: {
    /** The id; a candidate that has one is being moved and never clashes with itself. */
    id?: string | null;
    /** Where it begins, on the clock of the clinic. */
    start: LocalTime;
    /** Where it ends; that minute is no longer part of it. */
    end: LocalTime;
    /**
     * The minutes after it that are kept free.
     * @default 0
     */
    buffer_min?: number | null;
    /** The veterinarian. */
    vet?: string | null;
    /** The room. */
    room?: string | null;
    /**
     * The devices it needs.
     * @default []
     */
    resources?: Array<string> | null;
    /** The patient. */
    patient?: string | null;
    /**
     * Whether it is an emergency.
     * @default false
     */
    emergency?: boolean | null;
    /**
     * Where it stands; only what is ahead or under way takes up time.
     * @default "scheduled"
     */
    status?: "scheduled" | "confirmed" | "checked_in" | "in_progress" | "completed" | "cancelled" | "no_show" | "rescheduled" | null;
  };
  /** The appointments that may be in its way. */
  existing: Array<{
    /** The id; a candidate that has one is being moved and never clashes with itself. */
    id?: string | null;
    /** Where it begins, on the clock of the clinic. */
    start: LocalTime;
    /** Where it ends; that minute is no longer part of it. */
    end: LocalTime;
    /**
     * The minutes after it that are kept free.
     * @default 0
     */
    buffer_min?: number | null;
    /** The veterinarian. */
    vet?: string | null;
    /** The room. */
    room?: string | null;
    /**
     * The devices it needs.
     * @default []
     */
    resources?: Array<string> | null;
    /** The patient. */
    patient?: string | null;
    /**
     * Whether it is an emergency.
     * @default false
     */
    emergency?: boolean | null;
    /**
     * Where it stands; only what is ahead or under way takes up time.
     * @default "scheduled"
     */
    status?: "scheduled" | "confirmed" | "checked_in" | "in_progress" | "completed" | "cancelled" | "no_show" | "rescheduled" | null;
  }>;
  /**
   * Whether a veterinarian may have several at once.
   * @default "deny"
   */
  double_book?: "deny" | "allow" | "emergency" | null;
  /**
   * With double booking allowed, how many a veterinarian may have at once.
   * @default 1
   */
  max_concurrent?: number | null;
}

/** Nothing is in the way. */
export interface SchedConflictOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `sched.conflict` gives no result. */
export type SchedConflictError = InputError | (ErrorDetails & { error: "duration-invalid" | "appointment-overlap" | "room-conflict" | "resource-conflict" | "patient-overlap" });

/** A move of a status machine. */
export interface StatusMoveInput {
  /** The machine, `table.column`. */
  machine: string;
  /** The state left; null is the state of a column that has no value yet. */
  from: string | null;
  /** The state to be reached. */
  to: string | null;
  /**
   * The row as it will be, as far as it is known; columns of any name.
   * @default {}
   */
  row?: { [key: string]: JsonValue } | null;
  /**
   * Whether the clock makes the move, not a user.
   * @default false
   */
  by_clock?: boolean | null;
}

/** The move is listed, and the columns that it needs are set. */
export interface StatusMoveOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `status.move` gives no result. */
export type StatusMoveError = InputError | (ErrorDetails & { error: "not-found" | "status-transition-invalid" | "status-by-clock-only" | "status-guard-missing" });

/** Every rule by its id. */
export interface Rules {
  /**
   * Extends one line and takes its discounts off.
   *
   * The gross amount is quantity times unit price, rounded. The percentage is taken of the gross
   * amount and rounded, then the fixed amount is added: both are allowed together.
   */
  "pricing.line": { input: PricingLineInput; output: PricingLineOutput; error: PricingLineError };
  /**
   * Spreads a total over lines by weight, to the last minor unit.
   *
   * Each line gets the whole minor units of its exact share; the units left over go one each to the
   * lines with the largest fractions, the earlier line first among equals. A total below zero is
   * spread as if it were above and negated. When all weights are zero every share is zero.
   */
  "pricing.allocate": { input: PricingAllocateInput; output: PricingAllocateOutput; error: PricingAllocateError };
  /**
   * Adds the lines up, spreads the discount of the invoice over them and taxes what is left.
   *
   * The discount of the invoice is a percentage of the discountable lines, rounded, and a fixed
   * amount; it is spread by their amounts and lowers the tax. Tax on top of prices is rounded for each
   * line and component in listed order, or for each code on the exact sum over all lines. Where prices
   * hold their tax, the net amount of each line is rounded, the tax is the rest, and it is split over
   * the components by their effective rates; subtotal, discounts and total then include tax.
   */
  "pricing.invoice": { input: PricingInvoiceInput; output: PricingInvoiceOutput; error: PricingInvoiceError };
  /**
   * Prices a dispensed product by its cost.
   *
   * Cost and markup make the unit price, which is multiplied by the quantity before it is rounded; the
   * fee is added once, and the minimum applies to the sum. A fee for an injection is a line of its own.
   */
  "pricing.product": { input: PricingProductInput; output: PricingProductOutput; error: PricingProductError };
  /**
   * Picks the price that says most about the patient.
   *
   * A price fits when its species, its weight band and its days do. A weight band counts two, a species
   * one, and the highest count wins. A price with a weight band never fits a patient whose weight is
   * unknown or not above zero.
   */
  "pricing.price_pick": { input: PricingPricePickInput; output: PricingPricePickOutput; error: PricingPricePickError };
  /**
   * Puts the surcharge of the time of check-in on a price.
   *
   * One tier applies, never two together. The tier is answered also where the surcharge is not to be
   * applied; the price is then only rounded. A flat fee for emergencies is a line of its own, once per
   * visit.
   */
  "pricing.surcharge": { input: PricingSurchargeInput; output: PricingSurchargeOutput; error: PricingSurchargeError };
  /** Spreads the price of a package over its items by what they cost alone. */
  "pricing.package": { input: PricingPackageInput; output: PricingPackageOutput; error: PricingPackageError };
  /** Converts an amount, rounded to the decimals of the wanted currency. */
  "pricing.convert": { input: PricingConvertInput; output: PricingConvertOutput; error: PricingConvertError };
  /**
   * Rounds a cash payment to the smallest coin, a half away from zero.
   *
   * Only the payment is rounded, never the invoice; the difference is booked as cash rounding.
   */
  "pricing.cash_round": { input: PricingCashRoundInput; output: PricingCashRoundOutput; error: PricingCashRoundError };
  /**
   * Adds an estimate up twice, with the low and with the high quantities.
   *
   * Each line is extended and taxed with rounding of its own; the deposit is a part of the high total.
   */
  "pricing.estimate": { input: PricingEstimateInput; output: PricingEstimateOutput; error: PricingEstimateError };
  /**
   * Checks that an estimate may become an invoice of the actual cost.
   *
   * The limit is the high total and the tolerance on top, rounded. The approval of the client lifts
   * that limit and nothing else.
   */
  "pricing.estimate_convert": { input: PricingEstimateConvertInput; output: PricingEstimateConvertOutput; error: PricingEstimateConvertError };
  /** Spreads a payment over the open invoices of a client, the oldest due date first, then by id. */
  "pricing.payment_apply": { input: PricingPaymentApplyInput; output: PricingPaymentApplyOutput; error: PricingPaymentApplyError };
  /**
   * Adds up what is booked on an invoice.
   *
   * The balance is the total without payments, deposits, credit notes and write-offs, and with refunds
   * put back: a refund opens the balance again unless a credit note of the same amount goes with it. A
   * draft and a refunded invoice stay what they are; a cancelled one owes nothing and never took money.
   */
  "pricing.balance": { input: PricingBalanceInput; output: PricingBalanceOutput; error: PricingBalanceError };
  /**
   * Refunds a part of a line so that all parts add up to the line.
   *
   * The refund is the rounded worth of everything refunded up to now, less the rounded worth of what
   * was refunded before.
   */
  "pricing.refund_qty": { input: PricingRefundQtyInput; output: PricingRefundQtyOutput; error: PricingRefundQtyError };
  /** Checks that a refund is covered by its payment. */
  "pricing.refund_payment": { input: PricingRefundPaymentInput; output: PricingRefundPaymentOutput; error: PricingRefundPaymentError };
  /**
   * Computes the late fee, a simple percentage for each period begun, up to a limit.
   *
   * Fees are never charged on earlier fees.
   */
  "pricing.late_fee": { input: PricingLateFeeInput; output: PricingLateFeeOutput; error: PricingLateFeeError };
  /** Sorts receivables by how many days they are past due. */
  "pricing.ageing": { input: PricingAgeingInput; output: PricingAgeingOutput; error: PricingAgeingError };
  /**
   * Checks that an appointment takes nobody and nothing that is taken.
   *
   * An appointment takes up its time and the buffer after it; two clash when each begins before the
   * other has ended. Veterinarian, room, devices and patient are looked at in this order, and only where
   * the candidate names them. Double booking is a matter of the veterinarian alone.
   */
  "sched.conflict": { input: SchedConflictInput; output: SchedConflictOutput; error: SchedConflictError };
  /**
   * Checks a move of a status machine: that it is listed, who may make it, and that the columns that it
   * needs are set.
   *
   * Set means given, not null, not an empty text or list; for a column that begins with `is_`: true.
   * Conditions on values, on other rows and on the caller are judged by the command that makes the move.
   */
  "status.move": { input: StatusMoveInput; output: StatusMoveOutput; error: StatusMoveError };
}
