// Written by `cargo xtask codegen`.
import type { DateText, Decimal, Id, Instant } from "./engine.js";
import type { JsonValue } from "./index.js";

/** A day and time on the clock of the clinic, such as "2026-05-04T09:30". */
export type LocalTime = string;

/** A day and time on the clocks of a place with their offset, such as "2026-05-04T09:30-05:00". */
export type OffsetTime = string;

/** A mistake in the input itself; `field` is its path, such as "lines[0].qty". */
export interface InputError {
  error: "unknown-field" | "field-missing" | "value-invalid";
  field: string;
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
export type PricingLineError = InputError | { error: "currency-unknown" | "money-precision" | "quantity-invalid" | "price-negative" | "discount-not-allowed" | "percent-out-of-range" | "discount-negative" | "discount-exceeds-line" };

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
export type PricingAllocateError = InputError | { error: "currency-unknown" | "money-precision" };

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
export type PricingInvoiceError = InputError | { error: "currency-unknown" | "invoice-empty" | "money-precision" | "quantity-invalid" | "price-negative" | "discount-not-allowed" | "percent-out-of-range" | "discount-negative" | "discount-exceeds-line" | "currency-mismatch" | "tax-class-unknown" | "discount-exceeds-invoice" | "tax-rate-invalid" };

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
export type PricingProductError = InputError | { error: "currency-unknown" | "money-precision" | "percent-out-of-range" | "quantity-invalid" | "price-negative" };

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
export type PricingPricePickError = InputError | { error: "price-negative" | "price-not-found" | "price-ambiguous" };

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
export type PricingSurchargeError = InputError | { error: "currency-unknown" | "price-negative" };

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
export type PricingPackageError = InputError | { error: "currency-unknown" | "money-precision" | "package-empty" | "quantity-invalid" | "price-negative" | "package-exceeds-list" };

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
export type PricingConvertError = InputError | { error: "currency-unknown" | "money-precision" };

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
export type PricingCashRoundError = InputError | { error: "money-precision" };

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
export type PricingEstimateError = InputError | { error: "currency-unknown" | "quantity-invalid" | "price-negative" | "estimate-range-invalid" | "tax-rate-invalid" | "percent-out-of-range" };

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
export type PricingEstimateConvertError = InputError | { error: "money-precision" | "percent-out-of-range" | "estimate-already-converted" | "estimate-not-accepted" | "estimate-expired" } | { error: "estimate-overrun"; limit: Decimal };

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
export type PricingPaymentApplyError = InputError | { error: "money-precision" | "payment-not-positive" | "payment-exceeds-balance" };

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
export type PricingBalanceError = InputError | { error: "money-precision" | "invoice-has-payments" | "refund-exceeds-payment" | "payment-exceeds-balance" | "write-off-exceeds-balance" };

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
export type PricingRefundQtyError = InputError | { error: "money-precision" | "quantity-invalid" | "refund-exceeds-sold" };

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
export type PricingRefundPaymentError = InputError | { error: "money-precision" | "refund-not-positive" | "refund-exceeds-payment" };

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
export type PricingLateFeeError = InputError | { error: "money-precision" | "percent-out-of-range" | "late-fee-not-disclosed" };

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
export type PricingAgeingError = InputError | { error: "money-precision" };

/** A discount on a line, and who gives it. */
export interface PricingDiscountApprovalInput {
  /** What the line comes to without it, by `pricing.line`; not below zero. */
  gross: Decimal;
  /** All that is taken off; not below zero. */
  discount: Decimal;
  /** Who gives it. */
  author: string;
  /** Who approves it. */
  approver?: string | null;
}

/** That nothing is wrong. */
export interface PricingDiscountApprovalOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `pricing.discount_approval` gives no result. */
export type PricingDiscountApprovalError = InputError | { error: "money-precision" | "price-negative" | "discount-negative" | "discount-exceeds-line" | "discount-needs-approval" | "separation-of-duties" };

/** An invoice, as far as something has to be on record for it. */
export interface PricingInvoiceTermsInput {
  /** The tier of its services, by `pricing.surcharge`. */
  tier: "regular" | "evening" | "emergency";
  /** Whether the client was told of the surcharge beforehand. */
  is_surcharge_disclosed: boolean;
  /** Whether a line is not taxed because the client is exempt. */
  is_exempt_customer: boolean;
  /** The last day of the client's certificate of exemption. */
  exemption_valid_until?: DateText | null;
  /** The day of the invoice. */
  on: DateText;
}

/** That nothing is wrong. */
export interface PricingInvoiceTermsOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `pricing.invoice_terms` gives no result. */
export type PricingInvoiceTermsError = InputError | { error: "surcharge-not-disclosed" | "tax-exemption-expired" };

/** An invoice, and what is to be done with it. */
export interface PricingInvoiceActionInput {
  /** Where it stands. */
  status: "draft" | "pending" | "sent" | "partially_paid" | "paid" | "overdue" | "cancelled" | "refunded" | "written_off";
  /** What is to be done with it. */
  action: "edit" | "delete" | "pay";
}

/** That nothing is wrong. */
export interface PricingInvoiceActionOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `pricing.invoice_action` gives no result. */
export type PricingInvoiceActionError = InputError | { error: "invoice-locked" | "payment-on-void-invoice" };

/** A refund of something that was sold. */
export interface PricingRefundTermsInput {
  /** How it was paid. */
  paid_by: "cash" | "credit_card" | "debit_card" | "bank_transfer" | "mobile_payment" | "check" | "insurance" | "account_credit";
  /** How the money goes back. */
  refunded_by: "cash" | "credit_card" | "debit_card" | "bank_transfer" | "mobile_payment" | "check" | "insurance" | "account_credit";
  /** Whether what was sold is to go back on the shelf. */
  is_restocked: boolean;
  /** Whether it is a prescription drug that was dispensed. */
  is_dispensed_prescription: boolean;
}

/** That nothing is wrong. */
export interface PricingRefundTermsOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `pricing.refund_terms` gives no result. */
export type PricingRefundTermsError = InputError | { error: "refund-tender-mismatch" | "return-to-stock-not-allowed" };

/** A package, and what is taken out of it. */
export interface PricingPackageUseInput {
  /** Whether the practice offers it. */
  is_active: boolean;
  /** Its first day; open when left out. */
  valid_from?: DateText | null;
  /** Its last day; open when left out. */
  valid_until?: DateText | null;
  /** The day of the question. */
  on: DateText;
  /** How often a plan includes the item in a term. */
  included: number;
  /** How often it was taken in this term. */
  used: number;
  /**
   * How often it is taken now; at least once.
   * @default 1
   */
  taken_now?: number | null;
}

/** What is left. */
export interface PricingPackageUseOutput {
  /** How often the item may still be taken in this term. */
  left: number;
}

/** Why `pricing.package_use` gives no result. */
export type PricingPackageUseError = InputError | { error: "quantity-invalid" | "package-inactive" | "package-entitlement-used" };

/** An animal and the dose for each kilogram of it. */
export interface DosingMgkgInput {
  /** What the animal weighs; above zero. */
  weight?: Decimal | null;
  /** The unit of the weight. */
  weight_unit: "kg" | "lb";
  /** The dose for each kilogram; above zero. */
  dose_per_kg: Decimal;
  /**
   * The unit of that dose.
   * @default "mg/kg"
   */
  dose_unit?: "mg/kg" | "mcg/kg" | null;
}

/** The dose. */
export interface DosingMgkgOutput {
  /** The weight in kg, shown to four places. */
  kg: Decimal;
  /** The dose in mg, from the exact weight, shown to four places. */
  dose_mg: Decimal;
}

/** Why `dosing.mgkg` gives no result. */
export type DosingMgkgError = InputError | { error: "weight-missing" | "dose-not-positive" };

/** An animal, and the dose for each square metre of it. */
export interface DosingBsaInput {
  /** The species. */
  species: "dog" | "cat" | "bird" | "rabbit" | "guinea_pig" | "hamster" | "ferret" | "reptile" | "fish" | "horse" | "cattle" | "goat" | "sheep" | "pig" | "chicken" | "other";
  /** What the animal weighs in kg; above zero. */
  weight_kg?: Decimal | null;
  /** The dose for each square metre in mg; above zero. Without it only the surface is answered. */
  dose_mg_per_m2?: Decimal | null;
  /** The most that is given at once, in mg. */
  max_mg?: Decimal | null;
}

/** The surface, and the dose. */
export interface DosingBsaOutput {
  /** The surface in square metres, to four places. */
  bsa_m2: Decimal;
  /** The dose in mg for the surface as it is shown, itself shown to four places. */
  dose_mg?: Decimal;
}

/** Why `dosing.bsa` gives no result. */
export type DosingBsaError = InputError | { error: "weight-missing" | "dose-not-positive" | "bsa-species-unsupported" } | { error: "dose-exceeds-max"; dose_mg: Decimal };

/** A dose and the solution it is drawn from. */
export interface DosingVolumeInput {
  /** The dose in mg; above zero. */
  dose_mg: Decimal;
  /** How many mg a millilitre holds; above zero. */
  concentration_mg_per_ml?: Decimal | null;
}

/** What to draw up. */
export interface DosingVolumeOutput {
  /** The volume in mL that holds the dose, shown to four places. */
  exact_ml: Decimal;
  /** The marks of the smallest syringe that takes it, in mL. */
  graduation_ml: Decimal;
  /** The volume to draw up, in mL. */
  volume_ml: Decimal;
  /** The dose it holds in mg, shown to four places. */
  delivered_mg: Decimal;
}

/** Why `dosing.volume` gives no result. */
export type DosingVolumeError = InputError | { error: "dose-not-positive" | "concentration-missing" | "volume-exceeds-syringe" | "dose-not-measurable" };

/** A dose and the tablets it may be given in. */
export interface DosingTabletsInput {
  /** The dose aimed at in mg; above zero. */
  target_mg: Decimal;
  /** The tablets at hand. */
  products: Array<{
    /** What a whole one holds in mg; above zero. */
    strength_mg: Decimal;
    /**
     * The smallest part it may be split into: 1, 0.5 or 0.25. A coated tablet, one of extended release
     * and one that is toxic to cells stay whole.
     */
    split: Decimal;
  }>;
  /** The least dose in mg; a quarter below the target when absent. */
  min_mg?: Decimal | null;
  /** The most in mg; a quarter above the target when absent. */
  max_mg?: Decimal | null;
}

/** The tablets to give. */
export interface DosingTabletsOutput {
  /** What a whole one of the product holds in mg. */
  strength_mg: Decimal;
  /** How many make one dose. */
  tablets: Decimal;
  /** The dose they hold in mg, shown to four places. */
  achieved_mg: Decimal;
}

/** Why `dosing.tablets` gives no result. */
export type DosingTabletsError = InputError | { error: "dose-not-positive" | "no-dispensable-dose" };

/** A dose and the bounds it should keep to. */
export interface DosingCheckRangeInput {
  /** What the animal weighs in kg; above zero. */
  weight_kg?: Decimal | null;
  /** One dose in mg; above zero. */
  dose_mg: Decimal;
  /** The hours from one dose to the next; above zero. */
  interval_h: Decimal;
  /** The least usual dose for each kg, in mg. */
  min_mg_kg: Decimal;
  /** The most for each kg, in mg; not below the least. */
  max_mg_kg: Decimal;
  /** The most that is given at once, in mg. */
  max_single_mg?: Decimal | null;
  /** The most that is given in a day for each kg, in mg. */
  max_daily_mg_kg?: Decimal | null;
}

/** The dose for each kg, and what is found about it. */
export interface DosingCheckRangeOutput {
  /** One dose for each kg in mg, shown to four places. */
  mg_per_kg: Decimal;
  /** What comes together in a day for each kg in mg, shown to four places. */
  mg_per_kg_day: Decimal;
  /** What is found. A dose below its range is shown; any other finding stands in the way. */
  findings: Array<"dose-below-range" | "dose-above-range" | "dose-exceeds-max" | "daily-dose-exceeds-max">;
}

/** Why `dosing.check_range` gives no result. */
export type DosingCheckRangeError = InputError | { error: "weight-missing" | "dose-not-positive" | "duration-invalid" };

/** A rate for each kilogram, and what the drug runs in. */
export interface DosingCriInput {
  /** The rate; above zero. */
  rate: Decimal;
  /** The unit of the rate. */
  unit: "mcg/kg/min" | "mcg/kg/h" | "mg/kg/h" | "mg/kg/day";
  /** What the animal weighs in kg; above zero. */
  weight_kg?: Decimal | null;
  /** How many mg a millilitre of the running solution holds; above zero. */
  concentration_mg_per_ml?: Decimal | null;
  /** The volume of the bag the drug is put into, in mL; above zero. Asked for without a concentration. */
  bag_ml?: Decimal | null;
  /** How fast that bag runs, in mL/h; above zero. Asked for without a concentration. */
  pump_ml_per_h?: Decimal | null;
}

/** How fast it runs, or what goes into the bag. */
export interface DosingCriOutput {
  /** The drug given in an hour in mg, shown to four places. */
  mg_per_h: Decimal;
  /** The volume that holds it in mL/h, shown to four places. */
  exact_ml_per_h?: Decimal;
  /** What the pump is set to in mL/h, to one place. */
  pump_ml_per_h?: Decimal;
  /** The drug to put into the bag in mg, shown to four places. */
  add_mg_to_bag?: Decimal;
}

/** Why `dosing.cri` gives no result. */
export type DosingCriError = InputError | { error: "weight-missing" | "dose-not-positive" | "concentration-missing" | "rate-not-deliverable" };

/** A load, the days it is spread over, and what is given every day anyway. */
export interface DosingLoadingInput {
  /** What the animal weighs in kg; above zero. */
  weight_kg?: Decimal | null;
  /** The whole load for each kg, in mg; above zero. */
  load_mg_kg: Decimal;
  /** The days it is spread over; at least one. */
  load_days: number;
  /** What is given in a day for each kg, in mg; not below zero. */
  maintenance_mg_kg_day: Decimal;
}

/** What is given in a day, while loading and after. */
export interface DosingLoadingOutput {
  /** The whole load in mg, shown to four places. */
  load_mg_total: Decimal;
  /** What is given on each day of loading in mg, shown to four places. */
  mg_per_day_loading: Decimal;
  /** What is given on each day after in mg, shown to four places. */
  mg_per_day_after: Decimal;
}

/** Why `dosing.loading` gives no result. */
export type DosingLoadingError = InputError | { error: "weight-missing" | "dose-not-positive" | "duration-invalid" };

/** The limits of the drug, and when it was given. */
export interface DosingPrnInput {
  /** The moment of the question, on the clock of the clinic. */
  now: LocalTime;
  /** The least hours from one dose to the next; above zero. Part of a minute counts as a whole one. */
  min_interval_h?: Decimal | null;
  /** The most doses within 24 hours; at least one. */
  max_per_day?: number | null;
  /**
   * When it was given, in any order; not after now.
   * @default []
   */
  given?: Array<LocalTime> | null;
}

/** It may be given. */
export interface DosingPrnOutput {
  /** Always true. */
  ok: boolean;
  /** How many doses are left within these 24 hours once this one is given. */
  left_today: number;
}

/** Why `dosing.prn` gives no result. */
export type DosingPrnError = InputError | { error: "prn-limits-missing" } | { error: "prn-too-soon"; next_at: LocalTime };

/** A code. */
export interface DosingFrequencyInput {
  /** The code, such as `BID` or `q8h`. */
  code: string;
}

/** How often a drug is given. */
export interface DosingFrequencyOutput {
  /** The code, such as `BID`. */
  code: string;
  /** What stands on a label: abbreviations are misread. */
  words: string;
  /** The hours from one dose to the next; none for a single dose, one as needed and one by months. */
  interval_h?: number;
  /**
   * The times of the day at which it is given when nobody says otherwise, such as `08:00`.
   * @default []
   */
  times?: Array<string>;
}

/** Why `dosing.frequency` gives no result. */
export type DosingFrequencyError = InputError | { error: "frequency-unknown" };

/** How often a drug is given, and where. */
export interface DosingScheduleInput {
  /** The time zone of the animal, by its name in the IANA database. */
  tz: string;
  /** Whether the clock or the hours passed decide. */
  mode: "clock" | "elapsed";
  /** How many doses; at least one. */
  count: number;
  /** The first day, by the clock. */
  start_date?: DateText | null;
  /** The times of the day, by the clock, such as `08:00`. */
  times?: Array<string> | null;
  /** By the clock, the local time before which nothing is given; by hours, that of the first dose. */
  start?: LocalTime | null;
  /** The hours from one dose to the next, by hours; above zero. */
  interval_h?: number | null;
  /**
   * By the clock, the days from one day with doses to the next; at least one.
   * @default 1
   */
  every_days?: number | null;
}

/** When the doses are due. */
export interface DosingScheduleOutput {
  /** The doses in order. */
  due: Array<OffsetTime>;
}

/** Why `dosing.schedule` gives no result. */
export type DosingScheduleError = InputError | { error: "duration-invalid" | "schedule-empty" | "schedule-too-long" | "time-zone-unknown" };

/** A dose, and when the clinic is open. */
export interface DosingClinicHoursInput {
  /** When it is due, on the clock of the clinic. */
  due: LocalTime;
  /**
   * The opening hours of each weekday, `mon` to `sun`: pairs of a time and the one at which it is
   * closed again, such as `["08:00", "12:00"]`. A day that is not listed is closed.
   */
  opening: { [key: string]: Array<Array<string>> };
  /** By how many hours the dose may be moved; not below zero. */
  tolerance_h: Decimal;
}

/** When it is given. */
export interface DosingClinicHoursOutput {
  /** The time, on the clock of the clinic. */
  at: LocalTime;
  /** Whether it is another than the one it is due at. */
  moved: boolean;
}

/** Why `dosing.clinic_hours` gives no result. */
export type DosingClinicHoursError = InputError | { error: "dose-outside-opening-hours" };

/** A dose, and the moment of the question. */
export interface DosingStatusInput {
  /** When it is due, on the clock of the clinic. */
  due: LocalTime;
  /** The hours from one dose to the next; above zero, 24 for a single dose. */
  interval_h: Decimal;
  /** The moment of the question. */
  now: LocalTime;
  /** When it was given; not after now. */
  given_at?: LocalTime | null;
}

/** Where the dose stands. */
export interface DosingStatusOutput {
  /** Where it stands. */
  status: "scheduled" | "due" | "late" | "missed" | "given_early" | "given" | "given_late" | "held" | "refused" | "vomited";
  /** By how many minutes a dose may be early or late and is still in time. */
  window_minutes: number;
}

/** Why `dosing.status` gives no result. */
export type DosingStatusError = InputError | { error: "duration-invalid" };

/** What is given at once, how often, and for how long. */
export interface DosingQuantityInput {
  /** One dose, in the unit of the form; above zero. */
  per_dose: Decimal;
  /** The hours from one dose to the next; above zero. */
  interval_h: Decimal;
  /** The days it is given for; whole, above zero. */
  days: Decimal;
  /** What is counted. */
  form: "tablet" | "ml";
  /** The first day. */
  start_date?: DateText | null;
}

/** What to dispense. */
export interface DosingQuantityOutput {
  /** The doses given in that time. */
  doses: number;
  /** What they come to, shown to four places. */
  exact: Decimal;
  /** The same in whole tablets or mL, rounded up. */
  dispense: number;
  /** The whole days that it lasts. */
  days_supply: number;
  /** The last day, when the first is known. */
  end_date?: DateText;
}

/** Why `dosing.quantity` gives no result. */
export type DosingQuantityError = InputError | { error: "dose-not-positive" | "duration-invalid" };

/** The phases of a course, one after the other. */
export interface DosingTaperInput {
  /** The first day. */
  start_date: DateText;
  /** The phases. */
  phases: Array<{
    /** The tablets of one dose; above zero. */
    tablets: Decimal;
    /** The hours from one dose to the next; above zero. */
    interval_h: Decimal;
    /** The days it lasts; whole, above zero. */
    days: Decimal;
  }>;
}

/** The course, day by day and in all. */
export interface DosingTaperOutput {
  /** The phases. */
  phases: Array<{
    /** Its first day. */
    from: DateText;
    /** Its doses. */
    doses: number;
  }>;
  /** The last day. */
  end_date: DateText;
  /** The tablets of all doses, shown to four places. */
  tablets_exact: Decimal;
  /** The same in whole tablets, rounded up. */
  dispense: number;
  /** What to look at again, once for each step. */
  warnings: Array<"taper-step-too-large">;
}

/** Why `dosing.taper` gives no result. */
export type DosingTaperError = InputError | { error: "dose-not-positive" | "duration-invalid" | "schedule-empty" | "taper-not-decreasing" };

/** A dose to be ordered. */
export interface DosingReviewInput {
  /** The drug, in small letters with hyphens, such as `potassium-bromide`. */
  drug: string;
  /** The way it enters the body. */
  route: string;
  /** What it is given for. */
  indication?: string | null;
  /** One dose. */
  dose: Decimal;
  /** Its unit: that of the drug, such as `mg`, or one of the formulary, such as `mg/kg`. */
  dose_unit: string;
  /** The hours from one dose to the next; none for a single one. */
  interval_h?: Decimal | null;
  /** What the animal had of the drug in its life, in the unit of the formulary. */
  had_before?: Decimal | null;
  /** The animal. */
  animal: {
    /** The species. */
    species: "dog" | "cat" | "bird" | "rabbit" | "guinea_pig" | "hamster" | "ferret" | "reptile" | "fish" | "horse" | "cattle" | "goat" | "sheep" | "pig" | "chicken" | "other";
    /** What it weighs in kg. */
    weight_kg?: Decimal | null;
    /** Its age in weeks. */
    age_weeks?: number | null;
    /**
     * Whether it is of a breed that often carries the MDR1 mutation.
     * @default false
     */
    is_of_mdr1_breed?: boolean | null;
    /**
     * Whether it was tested for the mutation.
     * @default false
     */
    is_mdr1_tested?: boolean | null;
  };
}

/** What was found. */
export interface DosingReviewOutput {
  /** Whether nothing stands in the way. */
  allowed: boolean;
  /** Of the drug first, then of the animal, then of the dose. */
  findings: Array<{
    /** What it is. */
    code: "drug-unknown" | "contraindicated-species" | "mdr1-untested" | "no-formulary-entry" | "weight-below-minimum" | "weight-missing" | "age-below-minimum" | "dose-not-positive" | "unit-mismatch" | "bsa-species-unsupported" | "dose-below-range" | "dose-above-range" | "dose-exceeds-max" | "daily-dose-exceeds-max" | "cumulative-dose-exceeded";
    /** How much weight it has. */
    severity: "hard" | "warn";
  }>;
}

/** Why `dosing.review` gives no result. */
export type DosingReviewError = InputError;

/** A drug, the patient it is for, and what else the patient gets. */
export interface DosingSafetyInput {
  /** The drug, in small letters with hyphens, such as `potassium-bromide`. */
  drug: string;
  /** The patient. */
  patient: {
    /** The species. */
    species: "dog" | "cat" | "bird" | "rabbit" | "guinea_pig" | "hamster" | "ferret" | "reptile" | "fish" | "horse" | "cattle" | "goat" | "sheep" | "pig" | "chicken" | "other";
    /**
     * Its allergies: names of drugs or of their classes. Others are left alone.
     * @default []
     */
    allergies?: Array<string> | null;
    /**
     * Its conditions, such as `renal-disease`.
     * @default []
     */
    conditions?: Array<string> | null;
    /** Its genotype of the gene MDR1 (ABCB1), when it was tested. */
    mdr1?: "normal/normal" | "mutant/normal" | "mutant/mutant" | null;
    /** Its age in weeks, when it is known. */
    age_weeks?: number | null;
  };
  /** The day it is given for the first time. */
  on: DateText;
  /**
   * What else the patient gets, or got until recently.
   * @default []
   */
  active?: Array<{
    /** The drug. */
    drug: string;
    /** The last day it was given, when it is no longer. */
    ended?: DateText | null;
  }> | null;
  /** One dose for each kg, in mcg; above zero. */
  dose_mcg_kg?: Decimal | null;
}

/** Whether it may be given, and what was found. */
export interface DosingSafetyOutput {
  /** Whether nothing stands in the way. */
  allowed: boolean;
  /** What was found: allergies, the species, conditions, age, MDR1 and other drugs, in this order. */
  findings: Array<{
    /** What it is. */
    code: "allergy-conflict" | "allergy-cross-reactivity" | "contraindicated-species" | "contraindicated-condition" | "age-below-minimum" | "mdr1-risk" | "mdr1-dose-reduction" | "duplicate-therapy" | "drug-interaction" | "washout-not-elapsed" | "drug-unknown";
    /** How much weight it has. */
    severity: "hard" | "warn";
    /**
     * The allergy, the species, the condition, the least age, the genotype or the other drug it comes
     * from.
     */
    with: string;
    /** The days that have still to pass after the end of the other drug. */
    days_left?: number;
  }>;
}

/** Why `dosing.safety` gives no result. */
export type DosingSafetyError = InputError | { error: "dose-not-positive" | "drug-unknown" };

/** What an animal kept for food was given. */
export interface DosingWithdrawalInput {
  /** What it was given. */
  doses: Array<{
    /** When it was given. */
    last_given: OffsetTime;
    /** The days for meat on the label; zero is a time. */
    meat_days?: number | null;
    /** The hours for milk on the label; zero is a time. */
    milk_hours?: number | null;
    /**
     * Whether it was given otherwise than the label says.
     * @default false
     */
    extralabel?: boolean | null;
    /**
     * Whether it must not be given to this animal at all.
     * @default false
     */
    prohibited?: boolean | null;
    /** The days for meat that FARAD advises for use beyond the label. */
    farad_meat_days?: number | null;
    /** The hours for milk that FARAD advises for use beyond the label. */
    farad_milk_hours?: number | null;
  }>;
  /** The time zone of the farm, by its name in the IANA database. */
  tz: string;
}

/** From when on what the animal gives may be used. */
export interface DosingWithdrawalOutput {
  /** From when on it may be slaughtered. */
  meat_clear_at: OffsetTime;
  /** From when on its milk may be sold, after the first milking; known when every dose has a time. */
  milk_clear_at?: OffsetTime;
}

/** Why `dosing.withdrawal` gives no result. */
export type DosingWithdrawalError = InputError | { error: "time-zone-unknown" | "amduca-prohibited" | "withdrawal-missing" };

/** A treated animal, or its milk, that is to be sold. */
export interface DosingWithdrawalOverInput {
  /** From when on it is clear, by `dosing.withdrawal`. */
  clear_at?: OffsetTime | null;
  /** When it would be sold or slaughtered. */
  now: OffsetTime;
}

/** That nothing is wrong. */
export interface DosingWithdrawalOverOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `dosing.withdrawal_over` gives no result. */
export type DosingWithdrawalOverError = InputError | { error: "withdrawal-missing" | "withdrawal-active" };

/** A drug, and the animal kept for food that it is for. */
export interface DosingFoodAnimalInput {
  /** The drug, in small letters with hyphens, such as `potassium-bromide`. */
  drug: string;
  /** The animal. */
  animal: {
    /** The species. */
    species: "dog" | "cat" | "bird" | "rabbit" | "guinea_pig" | "hamster" | "ferret" | "reptile" | "fish" | "horse" | "cattle" | "goat" | "sheep" | "pig" | "chicken" | "other";
    /** Whether it is of a dairy breed and in milk. */
    is_lactating: boolean;
    /** Whether it is a female of a dairy breed from 20 months of age. */
    is_dairy_female_from_20_months: boolean;
  };
  /** Whether it is given otherwise than the label says. */
  extralabel: boolean;
  /** Whether it was made up from bulk substance. */
  from_bulk: boolean;
  /** Whether it is given in feed by a veterinary feed directive. */
  by_feed_directive: boolean;
  /** The day on which the directive was issued; needed for one. */
  vfd_issued_on?: DateText | null;
  /** The last day that stands on the directive. */
  vfd_expires_on?: DateText | null;
  /** The day of the question. */
  on: DateText;
}

/** That nothing is wrong. */
export interface DosingFoodAnimalOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `dosing.food_animal` gives no result. */
export type DosingFoodAnimalError = InputError | { error: "drug-unknown" | "amduca-prohibited" | "bulk-compound-food-animal" | "vfd-expired" };

/** The last weight of an animal, and when it was measured. */
export interface DosingWeightAgeInput {
  /** What it weighed in kg; above zero. */
  weight_kg?: Decimal | null;
  /** When it was weighed, on the clock of the clinic; not after now. */
  measured_at?: LocalTime | null;
  /** The moment of the question. */
  now: LocalTime;
  /** Whether it is in hospital. */
  in_hospital: boolean;
  /** Its age in whole months; an estimate does. */
  age_months: number;
}

/** That nothing is wrong. */
export interface DosingWeightAgeOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `dosing.weight_age` gives no result. */
export type DosingWeightAgeError = InputError | { error: "weight-missing" | "weight-stale" };

/** An insulin, and the syringe it is drawn into. */
export interface DosingInsulinSyringeInput {
  /** The units in each mL of the insulin, such as 40; above zero. */
  product_iu_per_ml?: Decimal | null;
  /** The units in each mL that the marks of the syringe stand for, such as 100; above zero. */
  syringe_iu_per_ml: Decimal;
}

/** That nothing is wrong. */
export interface DosingInsulinSyringeOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `dosing.insulin_syringe` gives no result. */
export type DosingInsulinSyringeError = InputError | { error: "concentration-missing" | "insulin-syringe-mismatch" };

/** A dose that was ordered, and the one that is at hand. */
export interface DosingAdministrationInput {
  /** What was ordered. */
  ordered: {
    /** Who it is for. */
    patient_id: string;
    /** What it is. */
    medication_name: string;
    /** How much; above zero. */
    dosage: Decimal;
    /** Its unit. */
    dosage_unit: string;
    /** The way it enters the body. */
    route: "oral" | "topical" | "injection_subcutaneous" | "injection_intramuscular" | "injection_intravenous" | "inhalation" | "rectal" | "ophthalmic" | "otic" | "intranasal" | "transdermal";
  };
  /** What is at hand, for whom, as read from the label and from the animal. */
  at_hand: {
    /** Who it is for. */
    patient_id: string;
    /** What it is. */
    medication_name: string;
    /** How much; above zero. */
    dosage: Decimal;
    /** Its unit. */
    dosage_unit: string;
    /** The way it enters the body. */
    route: "oral" | "topical" | "injection_subcutaneous" | "injection_intramuscular" | "injection_intravenous" | "inhalation" | "rectal" | "ophthalmic" | "otic" | "intranasal" | "transdermal";
  };
  /** When it is due, on the clock of the clinic. */
  due: LocalTime;
  /** The moment of the question. */
  now: LocalTime;
  /** The hours from one dose to the next; above zero, 24 for a single dose. */
  interval_h: Decimal;
  /** Whether its effect hangs on the minute, so that it is at most half an hour early. */
  time_critical: boolean;
  /** Where the dose before stands; none for the first. */
  previous_status?: "scheduled" | "due" | "late" | "missed" | "given_early" | "given" | "given_late" | "held" | "refused" | "vomited" | null;
}

/** That nothing is wrong. */
export interface DosingAdministrationOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `dosing.administration` gives no result. */
export type DosingAdministrationError = InputError | { error: "duration-invalid" | "dose-doubling-refused" | "administration-mismatch" };

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
export type SchedConflictError = InputError | { error: "duration-invalid" } | { error: "appointment-overlap"; with: Array<string> } | { error: "room-conflict"; with: Array<string> } | { error: "resource-conflict"; with: Array<string> } | { error: "patient-overlap"; with: Array<string> };

/** An appointment, and when somebody works. Times are those of the clinic. */
export interface SchedWorkingHoursInput {
  /** Where the appointment begins. */
  start: LocalTime;
  /** Where it ends, without the buffer after it. */
  end: LocalTime;
  /**
   * The working hours of each weekday, `mon` to `sun`: pairs of a time and the one at which they end,
   * such as `["08:00", "12:00"]`; the end may be `24:00`. On a day that is not listed nobody works.
   */
  hours: { [key: string]: Array<Array<string>> };
  /**
   * The approved leave.
   * @default []
   */
  leave?: Array<{
    /** Where it begins. */
    start: LocalTime;
    /** Where it ends; that minute is no longer part of it. */
    end: LocalTime;
  }> | null;
}

/** Somebody works then. */
export interface SchedWorkingHoursOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `sched.working_hours` gives no result. */
export type SchedWorkingHoursError = InputError | { error: "duration-invalid" | "staff-on-leave" | "outside-working-hours" };

/** An appointment that comes again. */
export interface SchedRecurrenceInput {
  /** Where the first begins, on the clock of the clinic. */
  start_local: LocalTime;
  /** The time zone of the clinic, by its name in the IANA database. */
  tz: string;
  /** `DAILY`, `WEEKLY` or `MONTHLY`. */
  freq: string;
  /** How many there are; at least one. */
  count: number;
  /**
   * It comes in each so many days, weeks or months; at least one.
   * @default 1
   */
  interval?: number | null;
  /** By the week, its days, `MO` to `SU`; that of the start when absent. */
  byday?: Array<string> | null;
}

/** When it is. */
export interface SchedRecurrenceOutput {
  /** Where each begins, in order. */
  starts: Array<OffsetTime>;
}

/** Why `sched.recurrence` gives no result. */
export type SchedRecurrenceError = InputError | { error: "time-zone-unknown" | "recurrence-too-long" | "recurrence-invalid" };

/** An appointment, and the time it is. Times are those of the clinic. */
export interface SchedNoShowInput {
  /** Where the appointment begins. */
  start: LocalTime;
  /** The time it is. */
  now: LocalTime;
  /** Where the appointment stands. */
  status: "scheduled" | "confirmed" | "checked_in" | "in_progress" | "completed" | "cancelled" | "no_show" | "rescheduled";
  /**
   * For how many minutes after the start somebody may still come.
   * @default 15
   */
  grace_min?: number | null;
}

/** Nobody came. */
export interface SchedNoShowOutput {
  /** Always `no_show`. */
  status: "scheduled" | "confirmed" | "checked_in" | "in_progress" | "completed" | "cancelled" | "no_show" | "rescheduled";
}

/** Why `sched.no_show` gives no result. */
export type SchedNoShowError = InputError | { error: "status-transition-invalid" | "no-show-too-early" };

/** An appointment to be made, and what is known of the animal, the client and the veterinarian. */
export interface SchedBookingInput {
  /** Where it begins, on the clock of the clinic. */
  start: LocalTime;
  /** The moment of the question. */
  now: LocalTime;
  /**
   * Whether it is entered afterwards by somebody who may.
   * @default false
   */
  may_enter_back?: boolean | null;
  /** Where the animal stands. */
  patient_status: "active" | "deceased" | "transferred" | "lost" | "inactive";
  /** When the veterinarian works at the clinic. */
  assignments: Array<{
    /** Whether it holds at all. */
    is_active: boolean;
    /** Its first day; one without has always held. */
    start_date?: DateText | null;
    /** Its last day; one without never ends. */
    end_date?: DateText | null;
  }>;
  /** What the appointment needs: a species, skills. */
  needs: Array<string>;
  /** What the veterinarian offers. */
  offers: Array<string>;
  /** How often the client did not come in the last twelve months. */
  no_shows_of_a_year: number;
  /**
   * Whether the client has paid a deposit for this appointment.
   * @default false
   */
  is_deposit_paid?: boolean | null;
}

/** That nothing is wrong. */
export interface SchedBookingOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `sched.booking` gives no result. */
export type SchedBookingError = InputError | { error: "appointment-in-past" | "patient-deceased" | "vet-not-assigned" | "skill-missing" | "deposit-required" };

/** An appointment, and how long before it to remind of it. */
export interface SchedRemindersInput {
  /** Where the appointment begins. */
  start: OffsetTime;
  /** The time zone of the client, by its name in the IANA database. */
  tz: string;
  /** When it was booked. */
  booked_at: OffsetTime;
  /** How long before. */
  leads: Array<{
    /** The days; the clock then shows the same time as at the appointment. */
    days?: number | null;
    /** The hours that pass. */
    hours?: number | null;
  }>;
  /**
   * From when on nobody is disturbed, that minute included.
   * @default "21:00"
   */
  quiet_from?: string | null;
  /**
   * From when on people may be disturbed again; the same as the beginning for no quiet time at all.
   * @default "08:00"
   */
  quiet_until?: string | null;
}

/** When to send. */
export interface SchedRemindersOutput {
  /** The times, in the order of the leads. */
  send_at: Array<OffsetTime>;
  /** How many reminders are left out. */
  suppressed: number;
}

/** Why `sched.reminders` gives no result. */
export type SchedRemindersError = InputError | { error: "time-zone-unknown" };

/** A message to a client about an animal. */
export interface SchedContactInput {
  /** Where the animal stands. */
  patient_status: "active" | "deceased" | "transferred" | "lost" | "inactive";
  /** The channel. */
  communication_type: "email" | "sms" | "whatsapp" | "phone_call" | "push_notification";
  /** Whether the client has asked for no more messages. */
  opted_out: boolean;
  /** Whether the client allows text messages. */
  allow_sms: boolean;
  /** Whether the client allows e-mail. */
  allow_email: boolean;
}

/** That nothing is wrong. */
export interface SchedContactOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `sched.contact` gives no result. */
export type SchedContactError = InputError | { error: "patient-deceased" | "recipient-opted-out" | "channel-consent-missing" };

/** A stay and its rates. Times are those of the clinic. */
export interface SchedBoardingInput {
  /** When the animal comes. */
  check_in: LocalTime;
  /** When it leaves. */
  check_out: LocalTime;
  /** The price of a night; not below zero. */
  nightly: Decimal;
  /**
   * Up to when leaving costs nothing more, that minute included.
   * @default "12:00"
   */
  cutoff?: string | null;
  /**
   * Up to when leaving costs half a night more, that minute included.
   * @default "18:00"
   */
  half_until?: string | null;
  /**
   * The nights that cost more, by the day on which each begins.
   * @default []
   */
  peak_dates?: Array<DateText> | null;
  /**
   * By how much these cost more, in percent; not below zero.
   * @default "0"
   */
  peak_percent?: Decimal | null;
}

/** What the stay costs. */
export interface SchedBoardingOutput {
  /** The nights; at least one. */
  nights: number;
  /** What they cost. */
  boarding: Decimal;
  /** Whether the animal left late. */
  late: "none" | "half" | "full";
  /** What that costs. */
  late_fee: Decimal;
  /** All together. */
  total: Decimal;
}

/** Why `sched.boarding` gives no result. */
export type SchedBoardingError = InputError | { error: "duration-invalid" | "price-negative" | "percent-out-of-range" | "money-precision" };

/** A stay to be reserved, and those that are. */
export interface SchedKennelInput {
  /** How many kennels there are. */
  capacity: number;
  /** The stays that are reserved. */
  reservations: Array<{
    /** The day of check-in, whose night is the first. */
    in: DateText;
    /** The day of check-out, whose night is free again. */
    out: DateText;
  }>;
  /** The stay to be reserved. */
  candidate: {
    /** The day of check-in, whose night is the first. */
    in: DateText;
    /** The day of check-out, whose night is free again. */
    out: DateText;
  };
}

/** A kennel is free. */
export interface SchedKennelOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `sched.kennel` gives no result. */
export type SchedKennelError = InputError | { error: "duration-invalid" } | { error: "kennel-capacity-exceeded"; night: DateText };

/** A stay, and what the animal was vaccinated against. */
export interface SchedBoardingVaccinesInput {
  /** The species of the animal. */
  species: "dog" | "cat" | "bird" | "rabbit" | "guinea_pig" | "hamster" | "ferret" | "reptile" | "fish" | "horse" | "cattle" | "goat" | "sheep" | "pig" | "chicken" | "other";
  /** The day of check-in. */
  check_in: DateText;
  /** The day of check-out. */
  check_out: DateText;
  /** The last day on which each vaccine is valid. */
  valid_through: { [key: string]: DateText };
  /**
   * The day on which each vaccine was given last, where that is known.
   * @default {}
   */
  given_on?: { [key: string]: DateText } | null;
}

/** The animal is vaccinated. */
export interface SchedBoardingVaccinesOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `sched.boarding_vaccines` gives no result. */
export type SchedBoardingVaccinesError = InputError | { error: "duration-invalid" } | { error: "boarding-vaccine-missing"; missing: Array<string>; expiring: Array<string> } | { error: "boarding-vaccine-too-recent"; vaccines: Array<string> };

/** An animal, and the kennel that it would get. */
export interface SchedWardInput {
  /** The size of the kennel. */
  kennel_size: "small" | "medium" | "large" | "extra_large" | "suite";
  /** The size that the animal needs. */
  needed_size: "small" | "medium" | "large" | "extra_large" | "suite";
  /** The species that the ward is for. */
  ward_species: Array<"dog" | "cat" | "bird" | "rabbit" | "guinea_pig" | "hamster" | "ferret" | "reptile" | "fish" | "horse" | "cattle" | "goat" | "sheep" | "pig" | "chicken" | "other">;
  /** The species of the animal. */
  species: "dog" | "cat" | "bird" | "rabbit" | "guinea_pig" | "hamster" | "ferret" | "reptile" | "fish" | "horse" | "cattle" | "goat" | "sheep" | "pig" | "chicken" | "other";
  /** Whether others can catch a disease from it. */
  is_contagious: boolean;
  /** Whether the kennel is in isolation. */
  is_isolated: boolean;
}

/** That nothing is wrong. */
export interface SchedWardOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `sched.ward` gives no result. */
export type SchedWardError = InputError | { error: "kennel-size-mismatch" | "ward-species-mismatch" | "isolation-required" };

/** The shifts of a stay so far, and its log. */
export interface SchedDailyLogInput {
  /**
   * When each shift of the stay began, each after the one before; on the clock of the clinic. A shift
   * ends where the next begins.
   */
  shift_starts: Array<LocalTime>;
  /** When something was written into the log: food, water, elimination, medication; in any order. */
  logged_at: Array<LocalTime>;
  /** The moment of the question. */
  now: LocalTime;
}

/** That nothing is wrong. */
export interface SchedDailyLogOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `sched.daily_log` gives no result. */
export type SchedDailyLogError = InputError | { error: "daily-log-missing"; shifts: Array<LocalTime> };

/** What is needed, and the batches there are. */
export interface InvFefoInput {
  /** The day on which it is taken. */
  on: DateText;
  /** How much is needed; above zero. */
  qty: Decimal;
  /** The batches of the product. */
  batches: Array<{
    /** The lot number. */
    lot: string;
    /** Its last day, or the month at whose end it expires, such as `2027-03`; one without never does. */
    expiry?: string | null;
    /** How much there is. */
    on_hand: Decimal;
    /**
     * How much of it is promised; not below zero.
     * @default "0"
     */
    reserved?: Decimal | null;
    /** The day on which it came. */
    received?: DateText | null;
    /**
     * Whether it may be used.
     * @default "ok"
     */
    status?: "ok" | "quarantined" | "recalled" | null;
  }>;
  /**
   * How many days a batch must still be good for after that day.
   * @default 0
   */
  min_days_left?: number | null;
}

/** What is taken from where. */
export interface InvFefoOutput {
  /** The batches, in the order in which they are used. */
  picks: Array<{
    /** The lot number. */
    lot: string;
    /** How much; above zero. */
    qty: Decimal;
  }>;
}

/** Why `inv.fefo` gives no result. */
export type InvFefoError = InputError | { error: "quantity-invalid" } | { error: "insufficient-stock"; available: Decimal };

/** A batch, and what is taken out of it. */
export interface InvBatchInput {
  /** Whether it may be used. */
  status: "ok" | "quarantined" | "recalled";
  /** Its last day, or the month at whose end it expires, such as `2027-03`; one without never does. */
  expiry?: string | null;
  /** How much there is. */
  on_hand: Decimal;
  /** How much is taken; above zero. */
  qty: Decimal;
  /** The day on which it is taken. */
  on: DateText;
  /** The last day on which it is given, for a treatment that goes on; that day when left out. */
  last_dose_on?: DateText | null;
}

/** What is left. */
export interface InvBatchOutput {
  /** How much is left of the batch. */
  remaining: Decimal;
  /** What is to be shown. */
  warnings: Array<"expires-before-end-of-therapy">;
}

/** Why `inv.batch` gives no result. */
export type InvBatchError = InputError | { error: "quantity-invalid" | "batch-expired" | "batch-recalled" | "batch-quarantined" | "stock-negative" };

/** How a product is used, and where its stock stands. */
export interface InvReorderInput {
  /** How much is used on an average day. */
  avg_daily: Decimal;
  /** The days from an order to its delivery. */
  lead_days: Decimal;
  /** The stock kept for more use or later delivery than usual. */
  safety: Decimal;
  /** How much there is. */
  on_hand: Decimal;
  /** How much of it is promised. */
  reserved: Decimal;
  /** How much is on its way. */
  on_order: Decimal;
  /** The stock up to which is ordered. */
  max_level: Decimal;
  /** How much a pack holds; above zero. */
  pack: Decimal;
}

/** Where the stock stands, and what to order. */
export interface InvReorderOutput {
  /** The stock at which it is time to order. */
  reorder_point: Decimal;
  /** What there is and comes, less what is promised; may be below zero. */
  position: Decimal;
  /** How much to order, in units: whole packs, or nothing. */
  order_qty: Decimal;
}

/** Why `inv.reorder` gives no result. */
export type InvReorderError = InputError;

/** The stock so far, and what comes to it. */
export interface InvWacInput {
  /** How much there was; may be below zero. */
  qty: Decimal;
  /** What a unit of it cost; not below zero. */
  cost: Decimal;
  /** How much comes; above zero. */
  received_qty: Decimal;
  /** What a unit of it costs; not below zero. */
  received_cost: Decimal;
  /**
   * What its delivery costs; not below zero.
   * @default "0"
   */
  freight?: Decimal | null;
}

/** The stock from now on. */
export interface InvWacOutput {
  /** How much there is. */
  qty: Decimal;
  /** What a unit costs on average, to four places. */
  wac: Decimal;
  /** What the stock is worth. */
  value: Decimal;
}

/** Why `inv.wac` gives no result. */
export type InvWacError = InputError | { error: "quantity-invalid" | "price-negative" };

/** An order of drugs. */
export interface InvOrderInput {
  /** The schedule of each line. */
  dea_schedules: Array<"schedule_1" | "schedule_2" | "schedule_3" | "schedule_4" | "schedule_5" | "non_controlled">;
  /** The number of its form DEA-222, or of the electronic order (CSOS) that stands for it. */
  dea_form_222_number?: string | null;
}

/** That nothing is wrong. */
export interface InvOrderOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `inv.order` gives no result. */
export type InvOrderError = InputError | { error: "dea-222-required" };

/** A line of an order, and what comes of it. */
export interface InvReceiveInput {
  /** How much was ordered. */
  ordered: Decimal;
  /** How much came before. */
  already: Decimal;
  /** How much comes now; above zero. */
  now: Decimal;
  /**
   * By how much the order may be exceeded, in percent; not below zero.
   * @default "0"
   */
  tolerance_percent?: Decimal | null;
  /** The lot number of what comes. */
  lot?: string | null;
  /** Its last day, or the month at whose end it expires, such as `2027-03`. */
  expiry?: string | null;
  /**
   * Whether the product is tracked by lot.
   * @default true
   */
  lot_tracked?: boolean | null;
  /** The day on which it comes. */
  on: DateText;
}

/** Where the line of the order stands. */
export interface InvReceiveOutput {
  /** How much came, all deliveries together. */
  received: Decimal;
  /** Whether that is all. */
  status: "partially_received" | "received";
}

/** Why `inv.receive` gives no result. */
export type InvReceiveError = InputError | { error: "percent-out-of-range" | "quantity-invalid" | "lot-required" | "expiry-required" | "batch-expired" } | { error: "over-receipt"; limit: Decimal };

/** A delivery. */
export interface InvDeliveryInput {
  /** What one unit costs by the order; not below zero. */
  ordered_cost: Decimal;
  /** What one unit costs by the delivery; not below zero. */
  delivered_cost: Decimal;
  /** Whether it must be kept between 2 and 8 degrees Celsius. */
  is_cold_chain: boolean;
  /** The lowest temperature on the way, in degrees Celsius. */
  lowest_c?: Decimal | null;
  /** The highest temperature on the way, in degrees Celsius; not below the lowest. */
  highest_c?: Decimal | null;
  /** Whether it is a controlled substance. */
  is_controlled_substance: boolean;
  /** Who receives it; somebody for a controlled substance. */
  received_by?: string | null;
  /** Who approved the order; somebody for a controlled substance. */
  approved_by?: string | null;
}

/** That it may be put on the shelf. */
export interface InvDeliveryOutput {
  /** Always true. */
  ok: boolean;
  /** What is to be shown. */
  warnings: Array<"price-variance">;
}

/** Why `inv.delivery` gives no result. */
export type InvDeliveryError = InputError | { error: "price-negative" | "separation-of-duties" | "cold-chain-breach" };

/** What the books say, and what was counted. */
export interface InvStocktakeInput {
  /** How much the books say there is. */
  book: Decimal;
  /** How much was counted; not below zero. */
  counted: Decimal;
  /** What a unit costs on average; not below zero. */
  wac: Decimal;
  /** Who counted. */
  counter: string;
  /** Who approves the difference. */
  approver?: string | null;
  /**
   * The worth of a difference above which somebody has to approve it.
   * @default "50.00"
   */
  threshold?: Decimal | null;
}

/** How the books change. */
export interface InvStocktakeOutput {
  /** How much more was counted than the books say; below zero when it was less. */
  variance: Decimal;
  /** What that is worth. */
  value: Decimal;
}

/** Why `inv.stocktake` gives no result. */
export type InvStocktakeError = InputError | { error: "quantity-invalid" | "price-negative" | "separation-of-duties" } | { error: "approval-required"; value: Decimal };

/** A lot that its maker called back, in one unit. */
export interface InvRecallInput {
  /** How much of it was received; above zero. */
  quantity_received: Decimal;
  /** What is known of it: given, dispensed, sent back, destroyed, still kept apart; none below zero. */
  accounted: Array<Decimal>;
}

/** That nothing is wrong. */
export interface InvRecallOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `inv.recall` gives no result. */
export type InvRecallError = InputError | { error: "quantity-invalid" | "recall-units-unaccounted" };

/** A policy, and a claim against it. */
export interface InsClaimInput {
  /** The policy. */
  policy: {
    /** The first day of this term. */
    effective: DateText;
    /** Its last day. */
    expires: DateText;
    /** The first day of the first of all terms without a gap; that of this term when absent. */
    first_effective?: DateText | null;
    /**
     * For how many days after the first one a condition of some kind is not covered yet; a kind that is
     * not listed is covered at once.
     * @default {}
     */
    waiting?: { [key: string]: number } | null;
    /** What the client bears in a year, or for each condition. */
    deductible: Decimal;
    /**
     * How much of it the client has borne.
     * @default "0"
     */
    deductible_met?: Decimal | null;
    /** The percentage that the insurer pays. */
    reimbursement_percent: Decimal;
    /** The most that the insurer pays in a year. */
    annual_limit?: Decimal | null;
    /**
     * How much of it has been paid.
     * @default "0"
     */
    annual_used?: Decimal | null;
    /** The most that the insurer pays for the condition. */
    condition_limit?: Decimal | null;
    /**
     * How much of it has been paid.
     * @default "0"
     */
    condition_used?: Decimal | null;
    /**
     * Whether taxes are paid too.
     * @default false
     */
    covers_tax?: boolean | null;
    /**
     * Within how many days of the service the claim has to come.
     * @default 180
     */
    filing_days?: number | null;
    /**
     * Whether the deductible is taken off before the percentage or after it.
     * @default "deductible_first"
     */
    order?: "deductible_first" | "coinsurance_first" | null;
    /** After how many days without signs a condition counts as cured; never when absent. */
    curable_after_days?: number | null;
  };
  /** The claim. */
  claim: {
    /** The day of the service. */
    service_date: DateText;
    /** The day of the first signs; that of the service when absent. */
    onset_date?: DateText | null;
    /** The kind of condition, such as `illness`. */
    kind: string;
    /** What was billed. */
    lines: Array<{
      /** Its amount without tax. */
      amount: Decimal;
      /** Its tax. */
      tax?: Decimal | null;
      /**
       * Whether the policy covers what it is for.
       * @default true
       */
      covered?: boolean | null;
    }>;
    /** The day on which the claim comes to the insurer. */
    submitted?: DateText | null;
    /** For how many days before the animal showed no signs of the condition. */
    symptom_free_days?: number | null;
  };
}

/** Who pays how much. */
export interface InsClaimOutput {
  /** What of the bill is covered. */
  eligible: Decimal;
  /** How much of the deductible this claim takes up. */
  deductible_applied: Decimal;
  /** What the insurer pays. */
  payable: Decimal;
  /** What the client pays of all that was billed. */
  client_share: Decimal;
  /** What is left of the deductible after this claim. */
  deductible_left: Decimal;
  /** What is left of the annual limit after this claim, where there is one. */
  annual_left?: Decimal;
}

/** Why `ins.claim` gives no result. */
export type InsClaimError = InputError | { error: "money-precision" | "percent-out-of-range" | "policy-not-active" | "pre-existing-condition" | "claim-late" | "not-covered" | "annual-limit-exhausted" } | { error: "waiting-period"; coverage_starts: DateText };

/** A claim, and the invoice and the record that it rests on. */
export interface InsDutiesInput {
  /** Whether the record of the visit is signed. */
  is_record_signed: boolean;
  /** The lines of the invoice that are claimed, by their ids; at least one. */
  lines: Array<string>;
  /** The lines that earlier claims hold. */
  claimed_before: Array<string>;
  /** What is claimed; not below zero. */
  claimed_amount: Decimal;
  /** The total of the invoice; not below zero. */
  invoice_total: Decimal;
}

/** That nothing is wrong. */
export interface InsDutiesOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `ins.duties` gives no result. */
export type InsDutiesError = InputError | { error: "claim-needs-signed-record" | "duplicate-claim-line" | "claim-exceeds-invoice" };

/** The waiting periods of a policy. */
export interface InsWaitingInput {
  /** The days, by kind of condition: `accident`, `illness`, `orthopedic` or another. */
  waiting: { [key: string]: number };
}

/** That nothing is wrong. */
export interface InsWaitingOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `ins.waiting` gives no result. */
export type InsWaitingError = InputError | { error: "waiting-period-illegal" };

/** A DEA number, and whose it is said to be. */
export interface CsDeaNumberInput {
  /** The number. */
  number: string;
  /** The initial of the last name or of the business. */
  name_initial?: string | null;
}

/** The number as it is written, and what is odd about it. */
export interface CsDeaNumberOutput {
  /** Always true; that the number was ever issued is not known. */
  valid: boolean;
  /** The number in capitals, without spaces around it. */
  normalized: string;
  /** What is odd about it. */
  warnings: Array<"dea-number-name-mismatch">;
}

/** Why `cs.dea_number` gives no result. */
export type CsDeaNumberError = InputError | { error: "dea-number-format" | "dea-number-registrant-type" } | { error: "dea-number-checksum"; expected_digit: number };

/** A prescription, and the day of the question. */
export interface CsRefillInput {
  /** The schedule of the drug. */
  schedule: "II" | "III" | "IV" | "V" | "none";
  /** The day of issue. */
  issued: DateText;
  /** The day of the question. */
  fill_date: DateText;
  /** The refills that were authorized. */
  refills_authorized: number;
  /** The refills that were used before. */
  refills_used: number;
  /**
   * Whether nothing was dispensed before.
   * @default false
   */
  is_first_fill?: boolean | null;
  /** The first day on which it may be filled, for one of several of schedule II. */
  earliest_fill?: DateText | null;
  /** The days from issue for which the state lets it be valid. */
  state_validity_days?: number | null;
}

/** That it may be filled, and what remains. */
export interface CsRefillOutput {
  /** Always true. */
  ok: boolean;
  /** The refills that remain after this one. */
  refills_left: number;
  /** The last day on which it is valid, where there is one. */
  valid_through?: DateText;
}

/** Why `cs.refill` gives no result. */
export type CsRefillError = InputError | { error: "rx-not-yet-valid" | "refill-not-permitted" | "refill-limit-exceeded" | "refills-exhausted" } | { error: "rx-expired"; expired_after: DateText };

/** A prescription, and what it is for. */
export interface CsRxFieldsInput {
  /** The prescription. */
  rx: {
    /** The day of issue. */
    issued?: string | null;
    /** The day of the signature. */
    signed_on?: string | null;
    /** The name of the animal, and its species. */
    patient_name?: string | null;
    /** The address of its owner. */
    patient_address?: string | null;
    /** The drug. */
    drug?: string | null;
    /** Its strength. */
    strength?: string | null;
    /** The form in which it is given. */
    dosage_form?: string | null;
    /** How much is dispensed. */
    quantity?: string | null;
    /** How it is given. */
    directions?: string | null;
    /** The name of the veterinarian. */
    prescriber_name?: string | null;
    /** The address of the veterinarian. */
    prescriber_address?: string | null;
    /** The DEA number of the veterinarian. */
    dea_number?: string | null;
  };
  /**
   * Whether the clinic would be stocked by it.
   * @default false
   */
  office_use?: boolean | null;
}

/** That nothing is missing. */
export interface CsRxFieldsOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `cs.rx_fields` gives no result. */
export type CsRxFieldsError = InputError | { error: "rx-for-office-use" | "rx-postdated" } | { error: "rx-field-missing"; fields: Array<string> };

/** What there was, and what happened to it. */
export interface CsLedgerInput {
  /** What there was before the first entry; not below zero. */
  opening: Decimal;
  /** The entries, in their order. */
  entries: Array<{
    /** What happened: a word of [`EntryKind`]. */
    kind: string;
    /** How much of the drug; above zero. */
    qty: Decimal;
    /** Who did it. */
    actor: string;
    /** Who saw it. */
    witness?: string | null;
    /** The lot of the manufacturer. */
    lot?: string | null;
    /** The animal. */
    patient?: string | null;
    /** When it happened. */
    at?: string | null;
  }>;
}

/** What is left. */
export interface CsLedgerOutput {
  /** What is left after each entry. */
  balances: Array<Decimal>;
}

/** Why `cs.ledger` gives no result. */
export type CsLedgerError = InputError | { error: "quantity-invalid"; at: number } | { error: "waste-witness-required"; at: number } | { error: "waste-witness-same-person"; at: number } | { error: "controlled-balance-negative"; at: number };

/** What the log says, and what was counted. */
export interface CsDiscrepancyInput {
  /** What the log says; not below zero. */
  book: Decimal;
  /** What was counted; not below zero. */
  counted: Decimal;
  /**
   * By how much of the log the two may differ, in percent; not below zero.
   * @default "0"
   */
  tolerance_percent?: Decimal | null;
}

/** How far they are apart. */
export interface CsDiscrepancyOutput {
  /** What was counted less what the log says. */
  variance: Decimal;
  /** Whether they are as near as they may be. */
  within_tolerance: boolean;
  /** Whether more is missing than may be. */
  report_required: boolean;
}

/** Why `cs.discrepancy` gives no result. */
export type CsDiscrepancyError = InputError | { error: "quantity-invalid"; at: number };

/** A theft or a significant loss. */
export interface CsLossDeadlinesInput {
  /** The day on which it was discovered. */
  discovered: DateText;
  /**
   * Days that are no business days, beside Saturdays and Sundays.
   * @default []
   */
  holidays?: Array<DateText> | null;
}

/** The deadlines. */
export interface CsLossDeadlinesOutput {
  /** The day by which the field office of the DEA is told in writing. */
  notify_dea_by: DateText;
  /** The day by which Form 106 is sent. */
  form_106_by: DateText;
}

/** Why `cs.loss_deadlines` gives no result. */
export type CsLossDeadlinesError = InputError;

/** The last inventory, and the day of the question. */
export interface CsBiennialInput {
  /** The day of the last inventory. */
  last: DateText;
  /** The day of the question. */
  on: DateText;
}

/** The next inventory. */
export interface CsBiennialOutput {
  /** The last day for it. */
  due_by: DateText;
  /** Whether that day is past. */
  overdue: boolean;
}

/** Why `cs.biennial` gives no result. */
export type CsBiennialError = InputError;

/** The last inventory, and the day of the question. */
export interface CsInventoryInput {
  /** The day of the last inventory. */
  last: DateText;
  /** The day of the question. */
  on: DateText;
}

/** That they have. */
export interface CsInventoryOutput {
  /** Always true. */
  ok: boolean;
  /** The last day for the next inventory. */
  due_by: DateText;
}

/** Why `cs.inventory` gives no result. */
export type CsInventoryError = InputError | { error: "biennial-overdue"; due_by: DateText };

/** A veterinarian, by the licences and registrations held, and what is to be prescribed. */
export interface CsPrescriberInput {
  /** The licences and registrations. */
  licenses: Array<{
    /** What it is for; one of no kind is a licence to practise. */
    license_type?: "state_veterinary_license" | "dea_registration" | "controlled_drug_license" | "board_certification" | "accreditation" | "other" | null;
    /** Where it stands. */
    status: "active" | "inactive" | "suspended" | "revoked" | "expired";
    /** The state that issued it. */
    issuing_state?: string | null;
    /** Its last day; one without never ends. */
    expiry_date?: DateText | null;
    /**
     * Whether it is, or comes with, a registration with the DEA.
     * @default false
     */
    is_dea_registration?: boolean | null;
    /**
     * The schedules that the registration lists.
     * @default []
     */
    controlled_substance_schedules?: Array<"schedule_1" | "schedule_2" | "schedule_3" | "schedule_4" | "schedule_5" | "non_controlled"> | null;
    /** The address for which the registration is. */
    registered_address?: string | null;
  }>;
  /** The state in which the veterinarian works. */
  works_in: string;
  /** The schedule of the drug. */
  dea_schedule: "schedule_1" | "schedule_2" | "schedule_3" | "schedule_4" | "schedule_5" | "non_controlled";
  /** The address at which controlled drugs are kept; needed for one. */
  kept_at?: string | null;
  /** The day of the question. */
  on: DateText;
}

/** That it may be prescribed. */
export interface CsPrescriberOutput {
  /** Always true. */
  ok: boolean;
  /** Whether the holder is told today that the end is near: 90, 60 and 30 days before a last day. */
  warned: boolean;
}

/** Why `cs.prescriber` gives no result. */
export type CsPrescriberError = InputError | { error: "license-suspended" | "license-expired" | "license-required" | "license-wrong-state" | "dea-schedule-not-authorized" | "dea-registration-expired" | "dea-registration-required" | "dea-registration-location" };

/** A prescription, and what was dispensed on it before. */
export interface CsFillInput {
  /** The schedule of the drug. */
  schedule: "II" | "III" | "IV" | "V" | "none";
  /** The day of issue. */
  issued: DateText;
  /** The day of the question; not before the issue. */
  fill_date: DateText;
  /** Whether nothing was dispensed before. */
  is_first_fill: boolean;
  /**
   * Whether this is the rest of a fill that was only dispensed in part.
   * @default false
   */
  is_rest_of_partial_fill?: boolean | null;
  /** The day on which it was dispensed last; needed unless it is the first fill. */
  last_filled_on?: DateText | null;
  /** For how many days that lasts; needed unless it is the first fill. */
  days_supplied?: number | null;
  /**
   * For how many days each of several prescriptions issued together lasts, this one included.
   * @default []
   */
  days_issued_together?: Array<number> | null;
}

/** That nothing is wrong. */
export interface CsFillOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `cs.fill` gives no result. */
export type CsFillError = InputError | { error: "multiple-ii-over-90-days" | "partial-fill-expired" | "refill-too-soon" };

/** A controlled drug that a client takes home. */
export interface CsDispensingInput {
  /** Who prescribes it. */
  prescriber: string;
  /** Whose animal it is for. */
  owner: string;
  /** Whether that is family of who prescribes. */
  owner_is_family: boolean;
  /** The last day for the report to the monitoring program; none where the state asks for no report. */
  report_by?: DateText | null;
  /** Whether it was reported. */
  is_reported: boolean;
  /** The day of the question. */
  on: DateText;
}

/** What is to be pointed out. */
export interface CsDispensingOutput {
  /** What is odd, for the person first. */
  warnings: Array<"rx-self-or-family" | "pdmp-report-due">;
}

/** Why `cs.dispensing` gives no result. */
export type CsDispensingError = InputError;

/** What was drawn up, and what became of it, in one unit. */
export interface CsDrawnInput {
  /** How much was drawn up; above zero. */
  drawn: Decimal;
  /** How much an animal was given; not below zero. */
  administered: Decimal;
  /** How much was wasted; not below zero. */
  wasted: Decimal;
  /** How much was put back; not below zero. */
  returned: Decimal;
}

/** That nothing is wrong. */
export interface CsDrawnOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `cs.drawn` gives no result. */
export type CsDrawnError = InputError | { error: "drawn-amount-mismatch" } | { error: "quantity-invalid"; at: number };

/** A count of an opened container. */
export interface CsCountInput {
  /** The schedule of the drug. */
  schedule: "II" | "III" | "IV" | "V" | "none";
  /** How many tablets or capsules the container holds when it is full. */
  container_holds: number;
  /** Whether they were counted one by one, and not estimated. */
  is_exact: boolean;
  /** What the log says; not below zero. */
  book: Decimal;
  /** What was counted; not below zero. */
  counted: Decimal;
  /**
   * By how much of the log the two may differ, in percent; not below zero.
   * @default "0"
   */
  tolerance_percent?: Decimal | null;
  /** Who counted. */
  counter: string;
  /** Who approves a shortage. */
  approver?: string | null;
}

/** How far they are apart. */
export interface CsCountOutput {
  /** What was counted less what the log says. */
  variance: Decimal;
  /** Whether they are as near as they may be. */
  within_tolerance: boolean;
  /** Whether more is missing than may be. */
  report_required: boolean;
}

/** Why `cs.count` gives no result. */
export type CsCountError = InputError | { error: "count-method-invalid" | "ledger-locked" | "separation-of-duties" } | { error: "quantity-invalid"; at: number };

/** The last examination, and the day of the question. */
export interface ClinicalVcprInput {
  /** The day of the last examination in person. */
  last_exam?: DateText | null;
  /** The day of the question. */
  on: DateText;
  /**
   * The months for which an examination counts; at least 1.
   * @default 12
   */
  months?: number | null;
}

/** That it does. */
export interface ClinicalVcprOutput {
  /** Always true. */
  valid: boolean;
  /** The last day on which it does. */
  valid_through: DateText;
}

/** Why `clinical.vcpr` gives no result. */
export type ClinicalVcprError = InputError | { error: "vcpr-missing" } | { error: "vcpr-expired"; expired_after: DateText };

/** A note, and who would sign it. */
export interface ClinicalSignoffInput {
  /** What the owner tells. */
  subjective: string;
  /** What the examination finds. */
  objective: string;
  /** What it means. */
  assessment: string;
  /** What is to be done. */
  plan: string;
  /** What the animal weighs in kg; above zero. */
  weight_kg?: Decimal | null;
  /**
   * Who would sign it.
   * @default "veterinarian"
   */
  signer_role?: "veterinarian" | "veterinary_technician" | "veterinary_assistant" | "receptionist" | "practice_manager" | "groomer" | "kennel_attendant" | "laboratory_technician" | "radiology_technician" | "surgery_technician" | "anesthesia_technician" | "pharmacy_technician" | "cleaner" | "security" | "other" | null;
}

/** That it may be. */
export interface ClinicalSignoffOutput {
  /** Always true. */
  signed: boolean;
}

/** Why `clinical.signoff` gives no result. */
export type ClinicalSignoffError = InputError | { error: "signoff-requires-veterinarian" } | { error: "soap-incomplete"; missing: Array<string> };

/** A note of a visit, and the moment of the question. */
export interface ClinicalSignoffDueInput {
  /** When it was written, on the clock of the clinic. */
  written_at: LocalTime;
  /** Whether it is signed. */
  is_signed: boolean;
  /** The moment of the question; not before it was written. */
  now: LocalTime;
}

/** That nothing is wrong. */
export interface ClinicalSignoffDueOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `clinical.signoff_due` gives no result. */
export type ClinicalSignoffDueError = InputError | { error: "signoff-overdue" };

/** A change to the note of a visit. */
export interface ClinicalNoteChangeInput {
  /** Whether the note is signed. */
  is_signed: boolean;
  /** Whether the change is an amendment: a new version beside the old text, with its author and time. */
  is_amendment: boolean;
  /** Why it is amended. */
  amendment_reason?: string | null;
}

/** That nothing is wrong. */
export interface ClinicalNoteChangeOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `clinical.note_change` gives no result. */
export type ClinicalNoteChangeError = InputError | { error: "encounter-locked" | "amendment-reason-required" };

/** What is to be prescribed without an examination in person. */
export interface ClinicalTelehealthInput {
  /** Whether it is a controlled substance. */
  is_controlled_substance: boolean;
  /** Whether it is xylazine. */
  is_xylazine: boolean;
  /** Whether it acts on microbes. */
  is_antimicrobial: boolean;
  /** For how many days it is given. */
  duration_days: number;
}

/** That nothing is wrong. */
export interface ClinicalTelehealthOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `clinical.telehealth` gives no result. */
export type ClinicalTelehealthError = InputError | { error: "telehealth-drug-not-allowed" | "telehealth-quantity-exceeded" };

/** Two weights of one animal. */
export interface ClinicalWeightTrendInput {
  /** The earlier weight in kg; above zero. */
  previous_kg: Decimal;
  /** The day of the earlier weight. */
  previous_on: DateText;
  /** The later weight in kg; above zero. */
  current_kg: Decimal;
  /** The day of the later weight; not before the earlier. */
  current_on: DateText;
  /**
   * Whether somebody has weighed again, or the animal is still growing.
   * @default false
   */
  confirmed?: boolean | null;
}

/** The change. */
export interface ClinicalWeightTrendOutput {
  /** The change in percent of the earlier weight, to one place. */
  change_percent: Decimal;
  /** The days between the two. */
  days: number;
  /** What is remarkable about it. */
  flags: Array<"weight-loss-marked" | "weight-loss-rapid" | "weight-gain-marked">;
}

/** Why `clinical.weight_trend` gives no result. */
export type ClinicalWeightTrendError = InputError | { error: "weight-implausible"; change_percent: Decimal };

/** The weight and the body condition of an animal. */
export interface ClinicalIdealWeightInput {
  /** What it weighs in kg; above zero. */
  weight_kg: Decimal;
  /** Its body condition, a whole number from 1 to 9. */
  bcs: number;
}

/** What it should weigh. */
export interface ClinicalIdealWeightOutput {
  /** The ideal weight in kg, to two places. */
  ideal_kg: Decimal;
}

/** Why `clinical.ideal_weight` gives no result. */
export type ClinicalIdealWeightError = InputError | { error: "bcs-out-of-range" };

/** An animal, and what it does. */
export interface ClinicalRerInput {
  /** What it weighs in kg; above zero. */
  weight_kg: Decimal;
  /**
   * How often it needs the energy at rest; above zero.
   * @default "1.0"
   */
  factor?: Decimal | null;
}

/** The energy. */
export interface ClinicalRerOutput {
  /** The energy at rest in kcal, to one place. */
  rer_kcal: Decimal;
  /** The energy of a day in kcal, to one place. */
  der_kcal: Decimal;
}

/** Why `clinical.rer` gives no result. */
export type ClinicalRerError = InputError;

/** The vital signs of an adult animal at rest. */
export interface ClinicalVitalsInput {
  /** The species. */
  species: "dog" | "cat" | "bird" | "rabbit" | "guinea_pig" | "hamster" | "ferret" | "reptile" | "fish" | "horse" | "cattle" | "goat" | "sheep" | "pig" | "chicken" | "other";
  /** The temperature in degrees Celsius; from 25 to 45. */
  temp_c?: Decimal | null;
  /** The beats of the heart in a minute; from 0 to 600. */
  hr?: Decimal | null;
  /** The breaths in a minute; from 0 to 300. */
  rr?: Decimal | null;
}

/** How each of them stands. */
export interface ClinicalVitalsOutput {
  /** The temperature. */
  temp_c?: "N" | "L" | "H";
  /** The heart rate. */
  hr?: "N" | "L" | "H";
  /** The respiratory rate. */
  rr?: "N" | "L" | "H";
}

/** Why `clinical.vitals` gives no result. */
export type ClinicalVitalsError = InputError | { error: "reference-range-missing" | "vital-implausible" };

/** A score on a scale of pain. */
export interface ClinicalPainInput {
  /** The scale. */
  scale: "glasgow_short" | "glasgow_short_without_walking" | "feline_grimace";
  /** The score; no higher than the scale reaches. */
  score: number;
}

/** That nothing is wrong. */
export interface ClinicalPainOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `clinical.pain` gives no result. */
export type ClinicalPainError = InputError | { error: "pain-intervention-due" };

/** A number as it was read or typed. */
export interface IdMicrochipInput {
  /** The number; spaces, hyphens, dots and asterisks do not count. */
  value: string;
}

/** The number. */
export interface IdMicrochipOutput {
  /** What kind of chip it is. */
  kind: "iso-manufacturer" | "iso-country" | "avid-9" | "fdxa-10";
  /** The number in its one spelling. */
  normalized: string;
  /** The country or the manufacturer, where the number has 15 digits. */
  prefix?: string;
}

/** Why `id.microchip` gives no result. */
export type IdMicrochipError = InputError | { error: "microchip-country-invalid" | "microchip-test-code" | "microchip-id-zero" | "microchip-id-overflow" | "microchip-format" };

/** What an animal is said to be. */
export interface IdSpeciesInput {
  /** The word for the species. */
  species: string;
  /** The word for its sex. */
  sex?: string | null;
}

/** The same, as one of the words listed. */
export interface IdSpeciesOutput {
  /** The species. */
  species: "dog" | "cat" | "bird" | "rabbit" | "guinea_pig" | "hamster" | "ferret" | "reptile" | "fish" | "horse" | "cattle" | "goat" | "sheep" | "pig" | "chicken" | "other";
  /** Its sex. */
  sex?: "male" | "female" | "male_neutered" | "female_spayed" | "unknown";
}

/** Why `id.species` gives no result. */
export type IdSpeciesError = InputError | { error: "species-unknown"; field: string };

/** An animal and two days. */
export interface IdBirthDateInput {
  /** The day of birth. */
  born: DateText;
  /** The word for the species. */
  species: string;
  /** The day of the question. */
  on: DateText;
}

/** That it can. */
export interface IdBirthDateOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `id.birth_date` gives no result. */
export type IdBirthDateError = InputError | { error: "birth-date-implausible" } | { error: "species-unknown"; field: string };

/** A value, and the range that the laboratory names for the species and the age. */
export interface ClinicalLabFlagInput {
  /** The value. */
  value: Decimal;
  /** Its unit. */
  unit: string;
  /** The lowest usual value. */
  low?: Decimal | null;
  /** The highest usual value. */
  high?: Decimal | null;
  /** The unit of the range; that of the value when it is left out. */
  range_unit?: string | null;
  /** The value from which on downwards somebody must be told. */
  critical_low?: Decimal | null;
  /** The value from which on upwards somebody must be told. */
  critical_high?: Decimal | null;
}

/** How it stands. */
export interface ClinicalLabFlagOutput {
  /** How it stands. */
  flag: "LL" | "L" | "N" | "H" | "HH";
}

/** Why `clinical.lab_flag` gives no result. */
export type ClinicalLabFlagError = InputError | { error: "reference-range-missing" | "unit-mismatch" };

/** A result, and the order that it is entered for. */
export interface ClinicalResultInput {
  /** What was ordered. */
  ordered: {
    /** The order. */
    diagnostic_test_order_id: string;
    /** The animal. */
    patient_id: string;
    /** The sample. */
    sample: string;
  };
  /** What the result says it is about. */
  resulted: {
    /** The order. */
    diagnostic_test_order_id: string;
    /** The animal. */
    patient_id: string;
    /** The sample. */
    sample: string;
  };
  /** Whether a value of it is at or beyond a critical limit. */
  is_critical: boolean;
  /** When it came, on the clock of the clinic. */
  resulted_at: LocalTime;
  /** Whether somebody has acknowledged it. */
  is_acknowledged: boolean;
  /** The moment of the question; not before it came. */
  now: LocalTime;
}

/** That nothing is wrong. */
export interface ClinicalResultOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `clinical.result` gives no result. */
export type ClinicalResultError = InputError | { error: "result-order-mismatch" | "critical-result-unacknowledged" };

/** An animal, and what it lacks. */
export interface ClinicalFluidsInput {
  /** The species. */
  species: "dog" | "cat" | "bird" | "rabbit" | "guinea_pig" | "hamster" | "ferret" | "reptile" | "fish" | "horse" | "cattle" | "goat" | "sheep" | "pig" | "chicken" | "other";
  /** What it weighs in kg; above zero. */
  weight_kg: Decimal;
  /**
   * How much of its weight it lacks in water, in percent, 0 to 15.
   * @default "0"
   */
  dehydration_percent?: Decimal | null;
  /**
   * The hours in which that is replaced; above zero.
   * @default "24"
   */
  hours?: Decimal | null;
  /**
   * What it goes on losing, in mL each hour; not below zero.
   * @default "0"
   */
  losses_ml_per_h?: Decimal | null;
}

/** The fluids. */
export interface ClinicalFluidsOutput {
  /** What it needs in a day in mL, to one place. */
  maintenance_ml_day: Decimal;
  /** What it lacks in mL, to one place. */
  deficit_ml: Decimal;
  /** The rate in mL/h for all of it, to one place. */
  rate_ml_per_h: Decimal;
}

/** Why `clinical.fluids` gives no result. */
export type ClinicalFluidsError = InputError | { error: "reference-range-missing" | "dehydration-out-of-range" };

/** An animal, and what it is given. */
export interface ClinicalFluidLimitsInput {
  /** The species. */
  species: "dog" | "cat" | "bird" | "rabbit" | "guinea_pig" | "hamster" | "ferret" | "reptile" | "fish" | "horse" | "cattle" | "goat" | "sheep" | "pig" | "chicken" | "other";
  /** What it weighs in kg; above zero. */
  weight_kg: Decimal;
  /** All fluids of the first hour together, boluses included, in mL; not below zero. */
  first_hour_ml: Decimal;
  /** The potassium in them, in mmol for each kg and hour; zero where there is none. */
  potassium_mmol_per_kg_h: Decimal;
}

/** That nothing is wrong. */
export interface ClinicalFluidLimitsOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `clinical.fluid_limits` gives no result. */
export type ClinicalFluidLimitsError = InputError | { error: "reference-range-missing" | "fluid-overload-risk" | "potassium-rate-exceeded" };

/** A case, and when it was seen or how late it is. */
export interface ClinicalTriageInput {
  /** How urgent it is. */
  triage_level: "immediate" | "urgent" | "semi_urgent" | "non_urgent";
  /** When it arrived, on the clock of the clinic. */
  arrived: LocalTime;
  /** When it was seen. */
  seen?: LocalTime | null;
  /** The moment of the question; needed for a case that was not seen yet. */
  now?: LocalTime | null;
}

/** The wait. */
export interface ClinicalTriageOutput {
  /** By when it is to be seen. */
  target_at: LocalTime;
  /** The minutes it has waited. */
  waited_min: number;
  /** Whether that is too long. */
  breached: boolean;
}

/** Why `clinical.triage` gives no result. */
export type ClinicalTriageError = InputError;

/** A case that has not been seen, and the last look at it. */
export interface ClinicalRetriageInput {
  /** How urgent it was by the last look. */
  triage_level: "immediate" | "urgent" | "semi_urgent" | "non_urgent";
  /** When that was, on the clock of the clinic. */
  triaged_at: LocalTime;
  /** The moment of the question; not before that. */
  now: LocalTime;
  /** How urgent it is by a look at it now; none while nobody looks. */
  new_level?: "immediate" | "urgent" | "semi_urgent" | "non_urgent" | null;
  /** Why it is less urgent. */
  reason?: string | null;
}

/** That nothing is wrong. */
export interface ClinicalRetriageOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `clinical.retriage` gives no result. */
export type ClinicalRetriageError = InputError | { error: "retriage-due" | "triage-downgrade-reason" };

/** An anesthesia, and when its readings were taken. */
export interface ClinicalAnesthesiaGapsInput {
  /** When it began, on the clock of the clinic. */
  start: LocalTime;
  /** When it ended; after the start. */
  end: LocalTime;
  /** When something was written down, in any order; from start to end. */
  readings: Array<LocalTime>;
  /**
   * The minutes from one reading to the next.
   * @default 5
   */
  max_gap_min?: number | null;
  /**
   * The minutes by which a reading may be late.
   * @default 1
   */
  tolerance_min?: number | null;
}

/** That it was. */
export interface ClinicalAnesthesiaGapsOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `clinical.anesthesia_gaps` gives no result. */
export type ClinicalAnesthesiaGapsError = InputError | { error: "duration-invalid" } | { error: "anesthesia-record-gap"; gaps: Array<{
  /** When it began: hours and minutes. */
  from: string;
  /** How many minutes it lasted. */
  minutes: number;
}> };

/** One reading of the monitor; what was not measured is left out. */
export interface ClinicalMonitoringInput {
  /** The species. */
  species: "dog" | "cat" | "bird" | "rabbit" | "guinea_pig" | "hamster" | "ferret" | "reptile" | "fish" | "horse" | "cattle" | "goat" | "sheep" | "pig" | "chicken" | "other";
  /** The mean arterial pressure in mmHg; not below zero. */
  mean_pressure?: Decimal | null;
  /** The systolic arterial pressure in mmHg; not below zero. */
  systolic_pressure?: Decimal | null;
  /** The saturation of the blood with oxygen in percent; from 0 to 100. */
  spo2?: Decimal | null;
  /** The carbon dioxide at the end of a breath in mmHg; not below zero. */
  etco2?: Decimal | null;
  /** The temperature in degrees Celsius; not below zero. */
  temp_c?: Decimal | null;
  /** The beats of the heart in a minute; not below zero. */
  hr?: Decimal | null;
  /** The seconds since the last breath; not below zero. */
  seconds_without_breath?: Decimal | null;
}

/** What was found. */
export interface ClinicalMonitoringOutput {
  /** What is pointed out, in the order of the measures. */
  alerts: Array<{
    /** What it is. */
    code: "hypotension" | "hypoxemia" | "hypercapnia" | "hypocapnia" | "hypothermia" | "bradycardia" | "tachycardia" | "reference-range-missing" | "apnea";
    /** Whether somebody has to act at once. */
    critical: boolean;
  }>;
  /** What nobody measured, so that nothing is said about it. One pressure of the two is enough. */
  not_measured: Array<string>;
}

/** Why `clinical.monitoring` gives no result. */
export type ClinicalMonitoringError = InputError;

/** The physical status of an animal before induction. */
export interface ClinicalAsaInput {
  /** The class that it was given. */
  asa_classification?: "asa_1" | "asa_2" | "asa_3" | "asa_4" | "asa_5" | null;
  /** Whether a veterinarian has approved the plan of the anesthesia. */
  approved_by_veterinarian: boolean;
}

/** That nothing is wrong. */
export interface ClinicalAsaOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `clinical.asa` gives no result. */
export type ClinicalAsaError = InputError | { error: "asa-missing" | "asa-approval-required" };

/** The checks of an operation, as far as they were made. */
export interface ClinicalSurgeryChecklistInput {
  /** When the sign-in was made, before induction; on the clock of the clinic. */
  sign_in_at?: LocalTime | null;
  /** When the time-out was made, before the first cut. */
  time_out_at?: LocalTime | null;
  /** When the sign-out was made, before the animal leaves the room. */
  sign_out_at?: LocalTime | null;
  /** The sponges and instruments counted at the beginning; zero where there are none. */
  sponge_count_initial: number;
  /** The same before closing. */
  sponge_count_final: number;
}

/** That nothing is wrong. */
export interface ClinicalSurgeryChecklistOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `clinical.surgery_checklist` gives no result. */
export type ClinicalSurgeryChecklistError = InputError | { error: "checklist-incomplete" | "sponge-count-mismatch" };

/** A protocol, and the doses an animal was given by it. */
export interface ClinicalVaccineInput {
  /** The protocol. */
  protocol: string;
  /** The day of birth. */
  birth: DateText;
  /** The days of the doses, each after the one before. */
  doses: Array<DateText>;
  /** The day of the question; no dose is after it. */
  on: DateText;
}

/** How far the animal has come. */
export interface ClinicalVaccineOutput {
  /** What comes next. */
  stage: "not_started" | "in_series" | "first_booster" | "booster";
  /** When it is due. */
  next_due: DateText;
  /** How it stands with that. */
  status: "scheduled" | "due" | "up_to_date" | "due_soon" | "overdue";
}

/** Why `clinical.vaccine` gives no result. */
export type ClinicalVaccineError = InputError | { error: "protocol-unknown" | "vaccine-too-young" | "vaccine-interval-too-short" };

/** A dose of a vaccine. */
export interface ClinicalVaccinationInput {
  /** The lot of the vaccine. */
  lot_number?: string | null;
  /** Its last day. */
  expiry_date: DateText;
  /** The day on which it is given. */
  on: DateText;
  /** Whether it protects against rabies. */
  is_rabies: boolean;
  /**
   * Whether it is the first dose against rabies in the life of the animal.
   * @default true
   */
  is_first_dose?: boolean | null;
  /**
   * Whether a licensed veterinarian gives it.
   * @default false
   */
  by_veterinarian?: boolean | null;
  /**
   * Whether a licensed veterinarian watches.
   * @default false
   */
  supervised_by_veterinarian?: boolean | null;
}

/** That it may be given. */
export interface ClinicalVaccinationOutput {
  /** Always true. */
  ok: boolean;
  /** From when on the animal counts as immunized; of rabies alone. */
  immunized_from?: DateText;
}

/** Why `clinical.vaccination` gives no result. */
export type ClinicalVaccinationError = InputError | { error: "vaccine-lot-required" | "vaccine-expired" | "rabies-requires-veterinarian" };

/** A rabies certificate. */
export interface ClinicalRabiesCertificateInput {
  /** What stands on it. */
  certificate: {
    /** The day of the vaccination. */
    administered_on?: DateText | null;
    /** The years for which the product protects: 1 or 3. */
    duration_years?: number | null;
    /** The licence of the veterinarian. */
    license_number?: string | null;
    /** The lot of the vaccine. */
    lot_number?: string | null;
    /** The day on which the next dose is due. */
    next_due_date?: DateText | null;
    /** The product. */
    vaccine_name?: string | null;
  };
}

/** That nothing is wrong. */
export interface ClinicalRabiesCertificateOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `clinical.rabies_certificate` gives no result. */
export type ClinicalRabiesCertificateError = InputError | { error: "rabies-certificate-incomplete"; missing: Array<string> };

/** A procedure, and the forms there are. */
export interface ClinicalConsentInput {
  /** The kind of consent that is needed. */
  kind: "surgery" | "anesthesia" | "euthanasia" | "data_sharing" | "treatment" | "research" | "boarding" | "photography" | "financial_estimate";
  /** What is to be done. */
  procedure: string;
  /** When, on the clock of the clinic. */
  at: LocalTime;
  /** The forms. */
  forms: Array<{
    /** The kind of consent. */
    kind: "surgery" | "anesthesia" | "euthanasia" | "data_sharing" | "treatment" | "research" | "boarding" | "photography" | "financial_estimate";
    /** What it is for; `*` for anything. */
    procedures: Array<string>;
    /** Who signed: `owner`, `co_owner` or `agent` may. */
    signer: string;
    /** When it was signed. */
    signed_at: LocalTime;
    /** Until when it holds; 30 days from the signature when it does not say. */
    expires_at?: LocalTime | null;
    /** When it was revoked. */
    revoked_at?: LocalTime | null;
  }>;
}

/** That somebody has. */
export interface ClinicalConsentOutput {
  /** Always true. */
  valid: boolean;
}

/** Why `clinical.consent` gives no result. */
export type ClinicalConsentError = InputError | { error: "consent-missing" | "consent-scope-mismatch" | "consent-withdrawn" | "consent-expired" | "consent-signer-not-authorized" };

/** The record of care that nobody could be asked about. */
export interface ClinicalEmergencyConsentInput {
  /** Who of the staff recorded it; blanks are nobody. */
  recorded_by: Array<string>;
  /** Whether the animal had such care in this emergency before. */
  used_before: boolean;
}

/** That nothing is wrong. */
export interface ClinicalEmergencyConsentOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `clinical.emergency_consent` gives no result. */
export type ClinicalEmergencyConsentError = InputError | { error: "emergency-consent-record-required" };

/** What the client answers to the question for bites. */
export interface ClinicalEuthanasiaInput {
  /** Whether the animal has bitten somebody lately; the question is asked before every euthanasia. */
  has_bitten: boolean;
  /** The day on which it did; not after the day of the question. */
  bitten_on?: DateText | null;
  /** The day of the question. */
  on: DateText;
}

/** That nothing is wrong. */
export interface ClinicalEuthanasiaOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `clinical.euthanasia` gives no result. */
export type ClinicalEuthanasiaError = InputError | { error: "euthanasia-bite-hold" };

/** A record, and the hash before it. */
export interface AuditHashInput {
  /** The hash of the record before; 64 zeros for the first. */
  prev: string;
  /** The record. Every number in it is an integer. */
  record: { [key: string]: JsonValue };
}

/** The hash, and what it covers. */
export interface AuditHashOutput {
  /** The record as canonical JSON, without the fields that hold hashes. */
  canonical: string;
  /** The hash: 64 hex digits. */
  hash: string;
}

/** Why `audit.hash` gives no result. */
export type AuditHashError = InputError;

/** A chain, or the part of it after a checkpoint. */
export interface AuditVerifyInput {
  /** Its records, in order. */
  records: Array<{
    /** The record. Its `seq` is its place in the chain, from 1. */
    record: { [key: string]: JsonValue };
    /** Its hash. */
    hash: string;
  }>;
  /** The record before the first of them, as a checkpoint has it; the chain begins with them when absent. */
  after?: {
    /** The number of a record. */
    seq: number;
    /** Its hash. */
    hash: string;
  } | null;
}

/** That nobody has. */
export interface AuditVerifyOutput {
  /** Always true. */
  ok: boolean;
  /** The hash of the last record. */
  head: string;
}

/** Why `audit.verify` gives no result. */
export type AuditVerifyError = InputError | { error: "audit-sequence-gap"; seq: number } | { error: "audit-chain-broken"; seq: number };

/** What happened when, and what has to be kept for how long. */
export interface RetentionComputeInput {
  /** The days from which the years count, by name; null where nothing has happened. */
  anchors: { [key: string]: DateText | null };
  /** The rules; the longest counts. */
  rules: Array<{
    /** Its name. */
    name: string;
    /** The name of the day; needed unless there is a choice of them. */
    anchor?: string | null;
    /** The years after it; needed unless there is a choice of days. */
    years?: number | null;
    /** A choice of days, of which the one counts that is over first. */
    any_of?: Array<{
      /** The name of the day. */
      anchor: string;
      /** The years. */
      years: number;
    }> | null;
  }>;
  /** The day of the question. */
  as_of: DateText;
  /**
   * Whether nothing may be destroyed, whatever its age.
   * @default false
   */
  legal_hold?: boolean | null;
}

/** Until when it is kept. */
export interface RetentionComputeOutput {
  /** The last day on which it is kept. */
  retain_until: DateText;
  /** The rule that says so. */
  rule: string;
  /** Whether it may be destroyed. */
  can_purge: boolean;
  /** Why not. */
  reason?: "legal-hold-active" | "retention-not-elapsed";
}

/** Why `retention.compute` gives no result. */
export type RetentionComputeError = InputError | { error: "retention-anchor-missing" };

/** A state. */
export interface RetentionProfileInput {
  /** Its two letters. */
  state: string;
}

/** What holds there. */
export interface RetentionProfileOutput {
  /** How long records are kept, as `retention.compute` takes it. */
  rules: Array<{
    /** Its name. */
    name: string;
    /** The days from which the years count; the one that is over first decides. */
    any_of: Array<{
      /** The name of the day. */
      anchor: string;
      /** The years. */
      years: number;
    }>;
  }>;
  /** The months for which an examination in person makes a relationship of veterinarian, client and patient. */
  vcpr_months?: number;
  /** The months for which one by telehealth does. */
  telehealth_vcpr_months?: number;
  /** The days for which a prescription of schedule II is valid. */
  c2_validity_days?: number;
}

/** Why `retention.profile` gives no result. */
export type RetentionProfileError = InputError | { error: "not-found" };

/** The wish, and what there is. */
export interface PrivacyErasureInput {
  /** The day on which it came. */
  received: DateText;
  /** What there is of the person, category by category. */
  categories: Array<{
    /** Its name; no two have the same. */
    name: string;
    /** Why they are kept, such as `consent`, `contract` or `legal_obligation`. */
    basis: string;
    /** The last day on which the law asks for them; without end when absent. */
    retain_until?: DateText | null;
  }>;
  /**
   * Whether nothing may be destroyed.
   * @default false
   */
  legal_hold?: boolean | null;
}

/** What becomes of them. */
export interface PrivacyErasureOutput {
  /** The last day for the answer. */
  respond_by: DateText;
  /** What is done with each category. */
  actions: { [key: string]: "erase" | "restrict" };
}

/** Why `privacy.erasure` gives no result. */
export type PrivacyErasureError = InputError;

/** The wish, and what there is. */
export interface PrivacyLetterInput {
  /** The day on which it came. */
  received: DateText;
  /** What there is of the person, category by category. */
  categories: Array<{
    /** Its name; no two have the same. */
    name: string;
    /** Why they are kept, such as `consent`, `contract` or `legal_obligation`. */
    basis: string;
    /** The last day on which the law asks for them; without end when absent. */
    retain_until?: DateText | null;
  }>;
  /**
   * Whether nothing may be destroyed.
   * @default false
   */
  legal_hold?: boolean | null;
  /**
   * Whether the person was told within the first month that it takes longer.
   * @default false
   */
  noticed?: boolean | null;
}

/** The answer. */
export interface PrivacyLetterOutput {
  /** The last day for it. */
  respond_by: DateText;
  /** The categories that are erased. */
  erased: Array<string>;
  /** Those that are not, and why. */
  findings: Array<{
    /** Why not. */
    code: "erasure-blocked-by-retention";
    /** Its name. */
    category: string;
    /** The last day on which the law asks for it, where that is known. */
    retain_until?: DateText;
  }>;
}

/** Why `privacy.letter` gives no result. */
export type PrivacyLetterError = InputError;

/** A copy, and who asks for it. */
export interface PrivacyExportInput {
  /** Who asks. */
  requested_by: string;
  /**
   * Whether it is known that they are who they say.
   * @default false
   */
  identity_verified?: boolean | null;
  /** How many rows the copy has. */
  rows: number;
  /** Who approved it. */
  approved_by?: string | null;
  /** When the copy was made. */
  made_at: Instant;
  /** The moment of the question. */
  at: Instant;
}

/** That they may. */
export interface PrivacyExportOutput {
  /** Always true. */
  ok: boolean;
  /** The first moment at which the link works no more. */
  expires_at: Instant;
}

/** Why `privacy.export` gives no result. */
export type PrivacyExportError = InputError | { error: "identity-not-verified" | "export-needs-approval" | "separation-of-duties" } | { error: "export-expired"; expires_at: Instant };

/** Who wants to do what, and what the roles say. */
export interface RbacCheckInput {
  /** When; the day that is written decides about licences. */
  at: Instant;
  /** Who. */
  user: {
    /** Their id. */
    id: string;
    /** The clinics where they work. */
    clinic_ids?: Array<string> | null;
    /** Their department. */
    department?: string | null;
    /** The roles they hold for the clinic and the department of the record. */
    roles: Array<{
      /** Its name; one of which nothing is said grants nothing. */
      role: string;
      /** The first moment at which it counts. */
      from: Instant;
      /** The first moment at which it counts no more. */
      until?: Instant | null;
    }>;
    /** The last day of their licence to practise. */
    license?: DateText | null;
    /** The last day of their DEA registration. */
    dea?: DateText | null;
  };
  /** What each role allows and forbids, by its name. */
  roles: { [key: string]: Array<{
    /** Whether it allows or forbids. */
    effect: "allow" | "deny";
    /** The actions. */
    actions: Array<"create" | "read" | "update" | "delete" | "export" | "print" | "prescribe" | "administer" | "approve" | "void">;
    /** The resources. */
    resources: Array<"patients" | "clients" | "appointments" | "medical_encounters" | "prescriptions" | "diagnostics" | "surgeries" | "invoices" | "payments" | "inventory" | "staff" | "reports" | "settings" | "audit_logs">;
    /** The fields it is limited to; every field when absent. */
    fields?: Array<string> | null;
    /** Conditions that all have to hold; one that is set to false does not count. */
    conditions?: { [key: string]: JsonValue } | null;
  }> };
  /** One of the ten actions. */
  action: string;
  /** One of the fourteen resources. */
  resource_type: string;
  /**
   * What is known of the record concerned.
   * @default {}
   */
  resource?: {
    /** The user whose record it is. */
    owner_id?: string | null;
    /** Its clinic. */
    clinic_id?: string | null;
    /** Its department. */
    department?: string | null;
    /** The user who wrote it. */
    created_by?: string | null;
    /** The fields to be read or written; when absent, the answer says which are open. */
    fields?: Array<string> | null;
    /** The schedule of the drug prescribed; not controlled when absent. */
    schedule?: "I" | "II" | "III" | "IV" | "V" | null;
  } | null;
}

/** That it is allowed. */
export interface RbacCheckOutput {
  /** Always true. */
  allowed: boolean;
  /** The fields that are open, where not all are. */
  fields?: Array<string>;
  /** The fields that are closed, where all others are open. */
  except_fields?: Array<string>;
}

/** Why `rbac.check` gives no result. */
export type RbacCheckError = InputError | { error: "unknown-action" | "unknown-resource" | "action-not-applicable" | "role-inactive" | "separation-of-duties" | "license-required" | "license-expired" | "dea-registration-required" | "dea-registration-expired" | "dea-schedule-not-authorized" } | { error: "permission-denied"; reason: "no-role" | "explicit-deny" | "no-matching-grant" | "no-break-glass" } | { error: "condition-not-met"; conditions: Array<string> } | { error: "field-forbidden"; fields: Array<string> };

/** Who wants to do what, and what the roles say. */
export interface RbacExplainInput {
  /** When; the day that is written decides about licences. */
  at: Instant;
  /** Who. */
  user: {
    /** Their id. */
    id: string;
    /** The clinics where they work. */
    clinic_ids?: Array<string> | null;
    /** Their department. */
    department?: string | null;
    /** The roles they hold for the clinic and the department of the record. */
    roles: Array<{
      /** Its name; one of which nothing is said grants nothing. */
      role: string;
      /** The first moment at which it counts. */
      from: Instant;
      /** The first moment at which it counts no more. */
      until?: Instant | null;
    }>;
    /** The last day of their licence to practise. */
    license?: DateText | null;
    /** The last day of their DEA registration. */
    dea?: DateText | null;
  };
  /** What each role allows and forbids, by its name. */
  roles: { [key: string]: Array<{
    /** Whether it allows or forbids. */
    effect: "allow" | "deny";
    /** The actions. */
    actions: Array<"create" | "read" | "update" | "delete" | "export" | "print" | "prescribe" | "administer" | "approve" | "void">;
    /** The resources. */
    resources: Array<"patients" | "clients" | "appointments" | "medical_encounters" | "prescriptions" | "diagnostics" | "surgeries" | "invoices" | "payments" | "inventory" | "staff" | "reports" | "settings" | "audit_logs">;
    /** The fields it is limited to; every field when absent. */
    fields?: Array<string> | null;
    /** Conditions that all have to hold; one that is set to false does not count. */
    conditions?: { [key: string]: JsonValue } | null;
  }> };
  /** One of the ten actions. */
  action: string;
  /** One of the fourteen resources. */
  resource_type: string;
  /**
   * What is known of the record concerned.
   * @default {}
   */
  resource?: {
    /** The user whose record it is. */
    owner_id?: string | null;
    /** Its clinic. */
    clinic_id?: string | null;
    /** Its department. */
    department?: string | null;
    /** The user who wrote it. */
    created_by?: string | null;
    /** The fields to be read or written; when absent, the answer says which are open. */
    fields?: Array<string> | null;
    /** The schedule of the drug prescribed; not controlled when absent. */
    schedule?: "I" | "II" | "III" | "IV" | "V" | null;
  } | null;
}

/** The answer of the check, and what decided. */
export interface RbacExplainOutput {
  /** Whether it is allowed. */
  allowed: boolean;
  /** The fields that are open, where not all are. */
  fields?: Array<string>;
  /** The fields that are closed, where all others are open. */
  except_fields?: Array<string>;
  /** The code of the refusal. */
  code?: string;
  /** Why nobody may. */
  reason?: "no-role" | "explicit-deny" | "no-matching-grant" | "no-break-glass";
  /** The conditions that do not hold: of the grant that is nearest to being met. */
  conditions?: Array<string>;
  /** The fields asked for that are closed. */
  closed_fields?: Array<string>;
  /** The role that decided. */
  role?: string;
  /** Which of the grants of that role, from 0. */
  grant?: number;
  /** The smallest change that would allow it. */
  change?: "renew_grants" | "assign_role" | "renew_role" | "remove_deny" | "add_grant" | "meet_conditions" | "add_fields" | "another_person" | "file_license" | "renew_license" | "nothing";
}

/** Why `rbac.explain` gives no result. */
export type RbacExplainError = InputError | { error: "unknown-action" | "unknown-resource" | "action-not-applicable" };

/** What was refused, and why it is wanted all the same. */
export interface RbacBreakGlassInput {
  /** The action that was refused. */
  action: string;
  /** The resource. */
  resource_type: string;
  /** How `rbac.check` refused it. */
  refusal: {
    /** Its code. */
    error: string;
    /** The reason of `permission-denied`. */
    reason?: string | null;
  };
  /**
   * Whether the animal is in an emergency that is open.
   * @default false
   */
  emergency?: boolean | null;
  /** Why; at least ten characters. */
  reason?: string | null;
}

/** That it is allowed. */
export interface RbacBreakGlassOutput {
  /** Always true. */
  allowed: boolean;
  /** What has to be written down. */
  writes: Array<"audit_record" | "review_task">;
}

/** Why `rbac.break_glass` gives no result. */
export type RbacBreakGlassError = InputError | { error: "unknown-action" | "unknown-resource" | "action-not-applicable" | "break-glass-reason-required" } | { error: "permission-denied"; reason: "no-role" | "explicit-deny" | "no-matching-grant" | "no-break-glass" };

/** A pair of duties, and who does each. */
export interface RbacDutiesInput {
  /** The pair. */
  pair: "refund" | "write_off" | "controlled_purchase" | "stock_count" | "waste" | "controlled_discrepancy" | "note" | "role_grant" | "audit_purge";
  /** Who does the first. */
  one: string;
  /** Who does the second. */
  other: string;
}

/** That they are two. */
export interface RbacDutiesOutput {
  /** Always true. */
  ok: boolean;
}

/** Why `rbac.duties` gives no result. */
export type RbacDutiesError = InputError | { error: "separation-of-duties" | "self-grant-refused" | "waste-witness-same-person" };

/** A number as it was typed. */
export interface IdPhoneInput {
  /** The number. Blanks around it do not count, nor do spaces, dots, hyphens and parentheses within. */
  value: string;
  /** The country of a number that does not begin with a calling code. */
  default_country?: string | null;
}

/** The number. */
export interface IdPhoneOutput {
  /** The number with its calling code. */
  e164: string;
}

/** Why `id.phone` gives no result. */
export type IdPhoneError = InputError | { error: "country-unknown" | "phone-format" };

/** An address as it was typed. */
export interface IdEmailInput {
  /** The address; blanks around it do not count. */
  value: string;
}

/** The address. */
export interface IdEmailOutput {
  /** The address with its domain in small letters. */
  email: string;
}

/** Why `id.email` gives no result. */
export type IdEmailError = InputError | { error: "email-format" };

/** A code as it was typed. */
export interface IdPostalInput {
  /** The code; blanks around it do not count. */
  value: string;
  /** The two letters of its country. */
  country: string;
}

/** The code. */
export interface IdPostalOutput {
  /** The code in capital letters. */
  postal: string;
}

/** Why `id.postal` gives no result. */
export type IdPostalError = InputError | { error: "country-unknown" | "postal-format" };

/** A code. */
export interface IdCountryInput {
  /** Two capital letters. */
  value: string;
}

/** The country. */
export interface IdCountryOutput {
  /** Its code of two letters. */
  country: string;
  /** Its code of three digits, with which the microchips of the country begin. */
  numeric: string;
}

/** Why `id.country` gives no result. */
export type IdCountryError = InputError | { error: "country-unknown" };

/** A tag as it was typed. */
export interface IdLanguageInput {
  /** The tag, such as `en` or `pt-BR`. */
  value: string;
}

/** The tag. */
export interface IdLanguageOutput {
  /** The tag in its usual letters: the language small, the script with a capital, the region in capitals. */
  language: string;
}

/** Why `id.language` gives no result. */
export type IdLanguageError = InputError | { error: "language-unknown" };

/** A name. */
export interface IdTimeZoneInput {
  /** The name, such as `America/Denver`. */
  value: string;
}

/** The zone. */
export interface IdTimeZoneOutput {
  /** Its name. */
  time_zone: string;
}

/** Why `id.time_zone` gives no result. */
export type IdTimeZoneError = InputError | { error: "time-zone-unknown" };

/** An id as it was typed. */
export interface IdUuidInput {
  /** 8-4-4-4-12 hex digits. */
  value: string;
}

/** The id. */
export interface IdUuidOutput {
  /** The id in small letters. */
  uuid: string;
}

/** Why `id.uuid` gives no result. */
export type IdUuidError = InputError | { error: "id-format" };

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
export type StatusMoveError = InputError | { error: "not-found" | "status-transition-invalid" | "status-by-clock-only" | "denial-reason-required" } | { error: "status-guard-missing"; fields: Array<string> };

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
   * Lets somebody give a discount alone up to the limit of the practice, 15 percent of the line unless it
   * says otherwise. Above it another person approves.
   */
  "pricing.discount_approval": { input: PricingDiscountApprovalInput; output: PricingDiscountApprovalOutput; error: PricingDiscountApprovalError };
  /**
   * Asks for the disclosure of a surcharge, and of a client who is exempt from tax for a certificate that
   * is valid on the day of the invoice, its last day included.
   */
  "pricing.invoice_terms": { input: PricingInvoiceTermsInput; output: PricingInvoiceTermsOutput; error: PricingInvoiceTermsError };
  /**
   * Lets only a draft be edited or deleted, and takes money on any invoice that is not cancelled, refunded
   * or written off.
   */
  "pricing.invoice_action": { input: PricingInvoiceActionInput; output: PricingInvoiceActionOutput; error: PricingInvoiceActionError };
  /**
   * Sends money back the way it came. A prescription drug that was dispensed is refunded, and stays off
   * the shelf.
   */
  "pricing.refund_terms": { input: PricingRefundTermsInput; output: PricingRefundTermsOutput; error: PricingRefundTermsError };
  /**
   * Takes something out of a package that is on sale on that day, as often as its plan includes it in a
   * term.
   */
  "pricing.package_use": { input: PricingPackageUseInput; output: PricingPackageUseOutput; error: PricingPackageUseError };
  /** Computes a dose from the weight of the animal. */
  "dosing.mgkg": { input: DosingMgkgInput; output: DosingMgkgOutput; error: DosingMgkgError };
  /**
   * Computes the body surface, and a dose from it.
   *
   * The surface is a constant of the species times the weight in grams to the power of two thirds, in
   * ten thousandths of a square metre. It is rounded before the dose is taken from it.
   */
  "dosing.bsa": { input: DosingBsaInput; output: DosingBsaOutput; error: DosingBsaError };
  /** Computes the volume of a dose, rounded to the nearest mark of the syringe; halfway to the lower one. */
  "dosing.volume": { input: DosingVolumeInput; output: DosingVolumeOutput; error: DosingVolumeError };
  /**
   * Picks the tablets for a dose; strengths are not mixed.
   *
   * Of each product the numbers of parts just below and just above the target are looked at, as long as
   * they keep within the bounds, so that a quarter of far too strong a tablet is never offered. Among
   * doses near the target the fewest tablets win, then whole before split ones, then the nearer and
   * the lower dose. Among the others the nearest wins, then the lower, then the fewest tablets.
   */
  "dosing.tablets": { input: DosingTabletsInput; output: DosingTabletsOutput; error: DosingTabletsError };
  /**
   * Compares a dose with its range and its maxima, all of which are allowed themselves.
   *
   * What comes together in a day is one dose times 24 hours by the interval, also when that is longer
   * than a day.
   */
  "dosing.check_range": { input: DosingCheckRangeInput; output: DosingCheckRangeOutput; error: DosingCheckRangeError };
  /**
   * Sets a pump for an infusion at a constant rate.
   *
   * With the concentration of what runs, it answers the setting of the pump, to its nearest step and
   * halfway to the lower one. Without, it answers how much of the drug a bag takes that runs at a given
   * speed.
   */
  "dosing.cri": { input: DosingCriInput; output: DosingCriOutput; error: DosingCriError };
  /**
   * Spreads a load over days, on top of the maintenance dose of each.
   *
   * A load that stands in for doses of maintenance is ordered as a single dose instead.
   */
  "dosing.loading": { input: DosingLoadingInput; output: DosingLoadingOutput; error: DosingLoadingError };
  /**
   * Allows a dose that is given as needed, or says when the next one is allowed.
   *
   * It waits for the least interval since the last dose, and until fewer doses than the most of a day
   * lie within the last 24 hours.
   */
  "dosing.prn": { input: DosingPrnInput; output: DosingPrnOutput; error: DosingPrnError };
  /** Explains the code of a frequency. */
  "dosing.frequency": { input: DosingFrequencyInput; output: DosingFrequencyOutput; error: DosingFrequencyError };
  /**
   * Plans the doses of a drug.
   *
   * By the clock they fall on fixed local times. A time that the clocks leave out in spring moves forward
   * by as much as they do, and one that they show twice in autumn means the first; two that become one
   * are one dose. By hours they follow each other in real hours.
   */
  "dosing.schedule": { input: DosingScheduleInput; output: DosingScheduleOutput; error: DosingScheduleError };
  /**
   * Moves a dose into opening hours.
   *
   * A dose due while the clinic is open stays. Any other moves to the next opening if that is near
   * enough, else to the last minute of the opening before.
   */
  "dosing.clinic_hours": { input: DosingClinicHoursInput; output: DosingClinicHoursOutput; error: DosingClinicHoursError };
  /**
   * Says whether a dose is to be given, late or missed, and whether one that was given was in time.
   *
   * The window reaches as far before the time it is due as after it, both ends included. From half the
   * interval after that time a dose that was not given is missed.
   */
  "dosing.status": { input: DosingStatusInput; output: DosingStatusOutput; error: DosingStatusError };
  /**
   * Counts the doses of a course and what to dispense for it.
   *
   * A dose that begins within the days is given: 15 days with one every 48 hours take eight.
   */
  "dosing.quantity": { input: DosingQuantityInput; output: DosingQuantityOutput; error: DosingQuantityError };
  /**
   * Plans the phases of a taper back to back, none of which gives more a day than the one before.
   *
   * A step to less than half of the daily amount is warned of: corticosteroids, above all, are not
   * stopped suddenly.
   */
  "dosing.taper": { input: DosingTaperInput; output: DosingTaperOutput; error: DosingTaperError };
  /**
   * Looks at a dose from all sides: whether anything is known of the drug, the species and the route;
   * whether the animal is heavy and old enough; whether the dose lies within its bounds.
   *
   * Where several rows of the formulary fit, the one counts that finds least, and one in the unit of the
   * dose before any other. Nothing stands in the way when no finding is hard.
   */
  "dosing.review": { input: DosingReviewInput; output: DosingReviewOutput; error: DosingReviewError };
  /**
   * Looks for what speaks against a drug: allergies, the species, conditions, age, genes and other drugs.
   *
   * Nothing stands in the way when no finding is hard. Of a drug that is also given and not known a
   * finding says so, because what it does together with this one was not checked.
   */
  "dosing.safety": { input: DosingSafetyInput; output: DosingSafetyOutput; error: DosingSafetyError };
  /**
   * Adds the withdrawal times to the last treatments; the latest counts.
   *
   * No animal kept for food is treated without a withdrawal time for meat. Beyond the label the time is
   * the one that was asked for, or that of the label when it is longer.
   */
  "dosing.withdrawal": { input: DosingWithdrawalInput; output: DosingWithdrawalOutput; error: DosingWithdrawalError };
  /**
   * Refuses the sale or slaughter before the withdrawal time is over; from that moment on it is. A time
   * that nobody has worked out is not over.
   */
  "dosing.withdrawal_over": { input: DosingWithdrawalOverInput; output: DosingWithdrawalOverOutput; error: DosingWithdrawalOverError };
  /**
   * Refuses what must not be given to animals kept for food, what was made up from bulk substance, and
   * medicated feed without a directive that is in force: through its last day, at most six months after
   * its issue.
   *
   * What is forbidden hangs on the species, on milk and on the label. A drug of which nothing is known
   * is not taken for allowed.
   */
  "dosing.food_animal": { input: DosingFoodAnimalInput; output: DosingFoodAnimalOutput; error: DosingFoodAnimalError };
  /**
   * Refuses to dose by a weight that is too old: after 24 hours in hospital, 14 days below six months of
   * age, 180 days otherwise, unless the practice has other limits. The limit itself is in time.
   *
   * A weight of which nobody knows when it was measured is none.
   */
  "dosing.weight_age": { input: DosingWeightAgeInput; output: DosingWeightAgeOutput; error: DosingWeightAgeError };
  /**
   * Compares the strength of an insulin with the one that its syringe is marked for: U-40 and U-100 are
   * two and a half times apart, and so would be the dose.
   */
  "dosing.insulin_syringe": { input: DosingInsulinSyringeInput; output: DosingInsulinSyringeOutput; error: DosingInsulinSyringeError };
  /**
   * Lets a dose be given when the animal, the drug, the dose, the route and the time are those ordered. A
   * dose may be as early as the window of `dosing.status` allows; what is not named is not the same.
   *
   * More than was ordered after a dose that was missed is refused as a double one.
   */
  "dosing.administration": { input: DosingAdministrationInput; output: DosingAdministrationOutput; error: DosingAdministrationError };
  /**
   * Checks that an appointment takes nobody and nothing that is taken.
   *
   * An appointment takes up its time and the buffer after it; two clash when each begins before the
   * other has ended. Veterinarian, room, devices and patient are looked at in this order, and only where
   * the candidate names them. Double booking is a matter of the veterinarian alone.
   */
  "sched.conflict": { input: SchedConflictInput; output: SchedConflictOutput; error: SchedConflictError };
  /**
   * Checks that an appointment lies within one span of working hours and touches no leave. Two spans that
   * meet stay two.
   */
  "sched.working_hours": { input: SchedWorkingHoursInput; output: SchedWorkingHoursOutput; error: SchedWorkingHoursError };
  /**
   * Plans an appointment that comes again at the same time of the day, whatever clocks do.
   *
   * Weeks begin on Monday; days of the first week before the start do not count. By the month, a month
   * without the day of the start is left out.
   */
  "sched.recurrence": { input: SchedRecurrenceInput; output: SchedRecurrenceOutput; error: SchedRecurrenceError };
  /**
   * Says that nobody came to an appointment that is still ahead by its status, from the last minute of
   * grace on.
   */
  "sched.no_show": { input: SchedNoShowInput; output: SchedNoShowOutput; error: SchedNoShowError };
  /**
   * Asks of an appointment that it is ahead, that the animal lives, that the veterinarian works at the
   * clinic on that day and offers what is needed, and of a client who did not come three times in twelve
   * months for a deposit.
   *
   * What else takes place at that time is judged by `sched.conflict` and `sched.working_hours`.
   */
  "sched.booking": { input: SchedBookingInput; output: SchedBookingOutput; error: SchedBookingError };
  /**
   * Plans the reminders of an appointment.
   *
   * One that falls into the quiet time moves to its end. Left out is what would then be sent before the
   * booking, less than an hour before the appointment, or twice.
   */
  "sched.reminders": { input: SchedRemindersInput; output: SchedRemindersOutput; error: SchedRemindersError };
  /**
   * Refuses reminders of an animal that is dead, to a client who wants no messages, and on a channel that
   * the client does not allow.
   */
  "sched.contact": { input: SchedContactInput; output: SchedContactOutput; error: SchedContactError };
  /**
   * Charges a stay by the night, nights of the season at their own rate, and leaving late at the usual
   * one. Who leaves on the day of check-in pays one night and is never late.
   */
  "sched.boarding": { input: SchedBoardingInput; output: SchedBoardingOutput; error: SchedBoardingError };
  /** Checks that a kennel is free in every night of a stay. */
  "sched.kennel": { input: SchedKennelInput; output: SchedKennelOutput; error: SchedKennelError };
  /**
   * Checks that an animal has the vaccines that boarding asks for, valid through the last day of the stay
   * and given long enough before the first.
   */
  "sched.boarding_vaccines": { input: SchedBoardingVaccinesInput; output: SchedBoardingVaccinesOutput; error: SchedBoardingVaccinesError };
  /**
   * Checks that a kennel is large enough, in a ward for the species, and in isolation for an animal that
   * others can catch a disease from.
   */
  "sched.ward": { input: SchedWardInput; output: SchedWardOutput; error: SchedWardError };
  /**
   * Asks for an entry in the log in every shift that is over. The last one is not over before another
   * begins.
   */
  "sched.daily_log": { input: SchedDailyLogInput; output: SchedDailyLogOutput; error: SchedDailyLogError };
  /**
   * Takes something from the batches that expire first.
   *
   * Of batches that expire on one day the one received first is used first, then that of the lower lot
   * number; what has no date comes last. Batches that are expired, kept apart or promised to others stay.
   */
  "inv.fefo": { input: InvFefoInput; output: InvFefoOutput; error: InvFefoError };
  /**
   * Takes something out of a batch that has not expired and is neither called back nor kept apart, and no
   * more than there is. One that expires during the treatment is pointed out.
   */
  "inv.batch": { input: InvBatchInput; output: InvBatchOutput; error: InvBatchError };
  /** Orders whole packs up to the highest stock, once the stock is down to what is used until delivery. */
  "inv.reorder": { input: InvReorderInput; output: InvReorderOutput; error: InvReorderError };
  /**
   * Averages the cost of a unit over what there was and what comes, its delivery included.
   *
   * Where nothing was left, only what comes counts. What goes out does not change the average.
   */
  "inv.wac": { input: InvWacInput; output: InvWacOutput; error: InvWacError };
  /** Asks for a form DEA-222 where a drug of schedule II, or of schedule I, is among those ordered. */
  "inv.order": { input: InvOrderInput; output: InvOrderOutput; error: InvOrderError };
  /** Receives what was ordered, by lot where the product is tracked so, and not much more than that. */
  "inv.receive": { input: InvReceiveInput; output: InvReceiveOutput; error: InvReceiveError };
  /**
   * Receives a controlled substance by somebody else than who approved its order, and what must be kept
   * cold only when it was: between 2 and 8 degrees Celsius, both included. A price more than five percent
   * off the order, above or below, is pointed out.
   *
   * Where nobody read the temperature, the chain counts as broken, and the batch is kept apart.
   */
  "inv.delivery": { input: InvDeliveryInput; output: InvDeliveryOutput; error: InvDeliveryError };
  /**
   * Compares a count with the books. A large difference needs somebody who approves it, and never is
   * that who counted.
   */
  "inv.stocktake": { input: InvStocktakeInput; output: InvStocktakeOutput; error: InvStocktakeError };
  /** Closes a recall when what was received is accounted for to the last unit, neither less nor more. */
  "inv.recall": { input: InvRecallInput; output: InvRecallOutput; error: InvRecallError };
  /**
   * Works out what an insurer pays of a bill: first whether it pays at all, then how much.
   *
   * A condition that began before the first term is never covered unless it was cured since, and one that
   * began during the waiting period is not either. Of what is covered the deductible comes off, then the
   * percentage is taken, or the other way round; what is left of the limits bounds the rest.
   */
  "ins.claim": { input: InsClaimInput; output: InsClaimOutput; error: InsClaimError };
  /**
   * Files a claim that rests on a signed record, names no line that was claimed before, and asks for no
   * more than the invoice.
   */
  "ins.duties": { input: InsDutiesInput; output: InsDutiesOutput; error: InsDutiesError };
  /** Allows no wait for accidents, and 30 days for illness, orthopedic conditions and any other kind. */
  "ins.waiting": { input: InsWaitingInput; output: InsWaitingOutput; error: InsWaitingError };
  /**
   * Checks the form of a DEA number, its last digit, and that it is one of a practitioner.
   *
   * Names change, and a 9 stands for any name: another initial is only a warning. That the number adds
   * up does not prove that it was ever issued.
   */
  "cs.dea_number": { input: CsDeaNumberInput; output: CsDeaNumberOutput; error: CsDeaNumberError };
  /**
   * Says whether a prescription may be filled on a day, how many refills remain, and until when.
   *
   * A state may end the validity of any prescription sooner than federal law does.
   */
  "cs.refill": { input: CsRefillInput; output: CsRefillOutput; error: CsRefillError };
  /**
   * Checks that a prescription of a controlled substance shows all it must, and the day of its
   * signature as the day of issue.
   */
  "cs.rx_fields": { input: CsRxFieldsInput; output: CsRxFieldsOutput; error: CsRxFieldsError };
  /**
   * Goes through the log of a controlled drug and says what is left after each entry; the first fault
   * ends it.
   *
   * Entries are never changed: what was wrong is put right by another entry. That somebody sees the
   * waste is asked by states and practices.
   */
  "cs.ledger": { input: CsLedgerInput; output: CsLedgerOutput; error: CsLedgerError };
  /**
   * Compares a count with the log.
   *
   * Tablets are counted exactly. What stays in the hub of a needle may be borne in mind for bottles with
   * several doses. Finding more than the log says is not reported.
   */
  "cs.discrepancy": { input: CsDiscrepancyInput; output: CsDiscrepancyOutput; error: CsDiscrepancyError };
  /**
   * Says by when the DEA is told of a theft or a significant loss: within one business day, and with
   * Form 106 within 45 days, whatever day that is.
   */
  "cs.loss_deadlines": { input: CsLossDeadlinesInput; output: CsLossDeadlinesOutput; error: CsLossDeadlinesError };
  /** Says by when all controlled substances are counted again: every two years at least. */
  "cs.biennial": { input: CsBiennialInput; output: CsBiennialOutput; error: CsBiennialError };
  /** Refuses to go on where the controlled substances have not been counted for more than two years. */
  "cs.inventory": { input: CsInventoryInput; output: CsInventoryOutput; error: CsInventoryError };
  /**
   * Asks for a licence of the state that is in force, and for a controlled drug for a DEA registration
   * that lists its schedule and is for the address at which it is kept. Last days count.
   */
  "cs.prescriber": { input: CsPrescriberInput; output: CsPrescriberOutput; error: CsPrescriberError };
  /**
   * Bounds several prescriptions of schedule II that are issued together to 90 days, the rest of a partial
   * fill of schedule II to 30 days after issue, and any refill to a time when three quarters of the last
   * supply are used.
   *
   * How often it may be refilled, and until when, says `cs.refill`.
   */
  "cs.fill": { input: CsFillInput; output: CsFillOutput; error: CsFillError };
  /**
   * Points out a controlled drug that somebody prescribes for their own animal or for one of their family,
   * and one that the state's monitoring program was not told of in time; the last day is in time.
   */
  "cs.dispensing": { input: CsDispensingInput; output: CsDispensingOutput; error: CsDispensingError };
  /** Checks that what was given, wasted and put back is what was drawn up, neither less nor more. */
  "cs.drawn": { input: CsDrawnInput; output: CsDrawnOutput; error: CsDrawnError };
  /**
   * Asks for an exact count where an estimate does not do: always in schedule II, and of containers for
   * more than 1000 tablets or capsules. A shortage beyond the tolerance locks the log until somebody who
   * did not count approves it.
   *
   * What differs, and whether it has to be reported, is what `cs.discrepancy` says.
   */
  "cs.count": { input: CsCountInput; output: CsCountOutput; error: CsCountError };
  /**
   * Says whether the relationship of veterinarian, client and patient holds on a day: through the day so
   * many months after the last examination in person.
   */
  "clinical.vcpr": { input: ClinicalVcprInput; output: ClinicalVcprOutput; error: ClinicalVcprError };
  /** Checks that a note is complete and that a veterinarian signs it. */
  "clinical.signoff": { input: ClinicalSignoffInput; output: ClinicalSignoffOutput; error: ClinicalSignoffError };
  /** Points out a note that is not signed 72 hours after it was written; the last minute is in time. */
  "clinical.signoff_due": { input: ClinicalSignoffDueInput; output: ClinicalSignoffDueOutput; error: ClinicalSignoffDueError };
  /** Leaves a signed note as it is, unless it is amended for a reason. A blank reason is none. */
  "clinical.note_change": { input: ClinicalNoteChangeInput; output: ClinicalNoteChangeOutput; error: ClinicalNoteChangeError };
  /**
   * Says whether a drug may be prescribed by telehealth alone: no controlled substances, no xylazine, and
   * antimicrobials for 14 days at most.
   *
   * Where federal law asks for an examination in person, for use beyond the label, this does not replace
   * it.
   */
  "clinical.telehealth": { input: ClinicalTelehealthInput; output: ClinicalTelehealthOutput; error: ClinicalTelehealthError };
  /**
   * Computes the change between two weights and says what is remarkable about it.
   *
   * More than a fifth either way within 90 days is taken for a slip until somebody confirms it. All is
   * judged by the exact change, not by the one that is shown.
   */
  "clinical.weight_trend": { input: ClinicalWeightTrendInput; output: ClinicalWeightTrendOutput; error: ClinicalWeightTrendError };
  /**
   * Estimates the ideal weight from the body condition: each point above or below the ideal is a tenth
   * of the ideal weight, and both 4 and 5 are ideal.
   */
  "clinical.ideal_weight": { input: ClinicalIdealWeightInput; output: ClinicalIdealWeightOutput; error: ClinicalIdealWeightError };
  /**
   * Computes the energy that an animal needs at rest, and in a day of its life.
   *
   * The second is computed from the first before that is rounded.
   */
  "clinical.rer": { input: ClinicalRerInput; output: ClinicalRerOutput; error: ClinicalRerError };
  /**
   * Compares vital signs with what is usual for the species, whose ends belong to it.
   *
   * What no living animal has is a slip, and refused.
   */
  "clinical.vitals": { input: ClinicalVitalsInput; output: ClinicalVitalsOutput; error: ClinicalVitalsError };
  /**
   * Asks for treatment of pain from a score of 6 of 24 on the short Glasgow scale, 5 of 20 on the same
   * without walking, and 4 of 10 on the Feline Grimace Scale.
   */
  "clinical.pain": { input: ClinicalPainInput; output: ClinicalPainOutput; error: ClinicalPainError };
  /** Reads the number of a microchip. It has no check digit. */
  "id.microchip": { input: IdMicrochipInput; output: IdMicrochipOutput; error: IdMicrochipError };
  /** Finds species and sex among the words of the engine. */
  "id.species": { input: IdSpeciesInput; output: IdSpeciesOutput; error: IdSpeciesError };
  /**
   * Says whether an animal of a species can have been born on a day: not after the day of the question, and
   * not so long before it that no animal lives so long.
   */
  "id.birth_date": { input: IdBirthDateInput; output: IdBirthDateOutput; error: IdBirthDateError };
  /**
   * Compares a value with its range, whose ends belong to it, and with the critical limits, which count
   * before the range.
   *
   * Nothing is converted: a range in another unit is none.
   */
  "clinical.lab_flag": { input: ClinicalLabFlagInput; output: ClinicalLabFlagOutput; error: ClinicalLabFlagError };
  /**
   * Checks that a result is about the order, the animal and the sample it is entered for, and points out
   * a critical one that nobody has acknowledged after 30 minutes.
   */
  "clinical.result": { input: ClinicalResultInput; output: ClinicalResultOutput; error: ClinicalResultError };
  /**
   * Computes the rate of fluids: what a dog or a cat needs, what it lacks, and what it goes on losing.
   *
   * The parts are added up before anything is rounded.
   */
  "clinical.fluids": { input: ClinicalFluidsInput; output: ClinicalFluidsOutput; error: ClinicalFluidsError };
  /**
   * Bounds the fluids of the first hour, 90 mL for each kg of a dog and 60 of a cat, and potassium, 0.5
   * mmol for each kg and hour. The limits themselves are borne.
   */
  "clinical.fluid_limits": { input: ClinicalFluidLimitsInput; output: ClinicalFluidLimitsOutput; error: ClinicalFluidLimitsError };
  /** Says by when a case is to be seen, and whether it has waited too long. */
  "clinical.triage": { input: ClinicalTriageInput; output: ClinicalTriageOutput; error: ClinicalTriageError };
  /**
   * Asks for a new look at a case that has waited as long as its level allows. A look that finds it less
   * urgent says why; a blank reason is none.
   */
  "clinical.retriage": { input: ClinicalRetriageInput; output: ClinicalRetriageOutput; error: ClinicalRetriageError };
  /** Looks for times in which nothing was written down for too long, from start to end. */
  "clinical.anesthesia_gaps": { input: ClinicalAnesthesiaGapsInput; output: ClinicalAnesthesiaGapsOutput; error: ClinicalAnesthesiaGapsError };
  /**
   * Points out what an animal under anesthesia does not bear: a low pressure, little oxygen, too much or too
   * little carbon dioxide, cold, a slow or a fast heart, no breath.
   *
   * The limits themselves are borne. What was not measured is named, and never taken for good.
   */
  "clinical.monitoring": { input: ClinicalMonitoringInput; output: ClinicalMonitoringOutput; error: ClinicalMonitoringError };
  /**
   * Asks for the physical status before induction, and from class III on for a veterinarian who approved
   * the plan.
   */
  "clinical.asa": { input: ClinicalAsaInput; output: ClinicalAsaOutput; error: ClinicalAsaError };
  /**
   * Checks that sign-in, time-out and sign-out were made, none before the one that precedes it, and that
   * nothing that was counted at the beginning is missing before closing.
   *
   * A count that nobody made is a missing field, never a match.
   */
  "clinical.surgery_checklist": { input: ClinicalSurgeryChecklistInput; output: ClinicalSurgeryChecklistOutput; error: ClinicalSurgeryChecklistError };
  /**
   * Follows the doses of an animal through a protocol and says what is due next.
   *
   * A series that rests for longer than it may begins again with the later dose. A dose that comes too
   * soon does not count.
   */
  "clinical.vaccine": { input: ClinicalVaccineInput; output: ClinicalVaccineOutput; error: ClinicalVaccineError };
  /**
   * Checks the lot and the last day of a vaccine, which counts, and for rabies who gives it.
   *
   * Against rabies an animal counts as immunized 28 days after its first dose, and at once after a
   * booster, however late that came.
   */
  "clinical.vaccination": { input: ClinicalVaccinationInput; output: ClinicalVaccinationOutput; error: ClinicalVaccinationError };
  /**
   * Checks that a rabies certificate names the product, its lot and for how long it protects, both days,
   * and the licence of the veterinarian.
   */
  "clinical.rabies_certificate": { input: ClinicalRabiesCertificateInput; output: ClinicalRabiesCertificateOutput; error: ClinicalRabiesCertificateError };
  /**
   * Looks for a form that holds for a procedure at a time; without one it says what is wrong with those
   * there are.
   *
   * A form that would be right but for its age, its signer or its withdrawal says more than one that is
   * for something else.
   */
  "clinical.consent": { input: ClinicalConsentInput; output: ClinicalConsentOutput; error: ClinicalConsentError };
  /** Lets care that saves a life go without consent once, when two of the staff record it. */
  "clinical.emergency_consent": { input: ClinicalEmergencyConsentInput; output: ClinicalEmergencyConsentOutput; error: ClinicalEmergencyConsentError };
  /**
   * Holds the euthanasia of an animal that has bitten somebody for the ten days in which it is observed
   * for rabies: from the tenth day after the bite on it may be put to sleep. A bite on an unknown day
   * counts as one of today.
   */
  "clinical.euthanasia": { input: ClinicalEuthanasiaInput; output: ClinicalEuthanasiaOutput; error: ClinicalEuthanasiaError };
  /**
   * Computes the hash of a record: SHA-256 over the hash before it, a line feed and the record as canonical
   * JSON.
   */
  "audit.hash": { input: AuditHashInput; output: AuditHashOutput; error: AuditHashError };
  /** Goes along a chain: each record follows the one before it in number, and its hash is what it must be. */
  "audit.verify": { input: AuditVerifyInput; output: AuditVerifyOutput; error: AuditVerifyError };
  /**
   * Says until when a record is kept: as long as the rule that asks for the longest. A rule whose day is not
   * known does not count.
   */
  "retention.compute": { input: RetentionComputeInput; output: RetentionComputeOutput; error: RetentionComputeError };
  /** Says what a state adds to what holds in all of them. Where it says nothing, the practice decides. */
  "retention.profile": { input: RetentionProfileInput; output: RetentionProfileOutput; error: RetentionProfileError };
  /**
   * Says what becomes of the data of somebody who wants them erased: what the law asks for is kept and not
   * used, the rest is erased.
   */
  "privacy.erasure": { input: PrivacyErasureInput; output: PrivacyErasureOutput; error: PrivacyErasureError };
  /** Says what the answer to a wish to be erased names: what is erased, and what is kept until when. */
  "privacy.letter": { input: PrivacyLetterInput; output: PrivacyLetterOutput; error: PrivacyLetterError };
  /**
   * Says whether a copy of data may be fetched: by somebody who is known, with the approval of somebody else
   * when it is large, and within seven days.
   */
  "privacy.export": { input: PrivacyExportInput; output: PrivacyExportOutput; error: PrivacyExportError };
  /**
   * Says whether somebody may do something with a record, and with which of its fields.
   *
   * What is not allowed is forbidden, and what forbids wins. A condition that nobody can judge holds where
   * something is forbidden, and does not where it is allowed.
   */
  "rbac.check": { input: RbacCheckInput; output: RbacCheckOutput; error: RbacCheckError };
  /**
   * Says why somebody may or may not do something: which role and which of its grants decided, what does not
   * hold, and the smallest change that would allow it.
   */
  "rbac.explain": { input: RbacExplainInput; output: RbacExplainOutput; error: RbacExplainError };
  /**
   * Says whether a record of an animal in an emergency may be read although no role allows it. What a role
   * forbids stays forbidden.
   */
  "rbac.break_glass": { input: RbacBreakGlassInput; output: RbacBreakGlassOutput; error: RbacBreakGlassError };
  /** Says whether two duties that must be separate are done by two people. */
  "rbac.duties": { input: RbacDutiesInput; output: RbacDutiesOutput; error: RbacDutiesError };
  /** Reads a telephone number, with its calling code or as it is dialled within a country. */
  "id.phone": { input: IdPhoneInput; output: IdPhoneOutput; error: IdPhoneError };
  /**
   * Reads an e-mail address. What stands before the `@` is left as it is, for only its host knows what it
   * means.
   */
  "id.email": { input: IdEmailInput; output: IdEmailOutput; error: IdEmailError };
  /** Reads a postal code of a country. */
  "id.postal": { input: IdPostalInput; output: IdPostalOutput; error: IdPostalError };
  /** Finds a country by its code of two letters. */
  "id.country": { input: IdCountryInput; output: IdCountryOutput; error: IdCountryError };
  /**
   * Reads a language tag that is well formed. Whether somebody speaks the language is not asked; the few old
   * tags that do not follow the grammar are refused.
   */
  "id.language": { input: IdLanguageInput; output: IdLanguageOutput; error: IdLanguageError };
  /** Finds a time zone among those that the engine carries; a bare abbreviation or offset names none. */
  "id.time_zone": { input: IdTimeZoneInput; output: IdTimeZoneOutput; error: IdTimeZoneError };
  /** Reads a UUID of any version. */
  "id.uuid": { input: IdUuidInput; output: IdUuidOutput; error: IdUuidError };
  /**
   * Checks a move of a status machine: that it is listed, who may make it, and that the columns that it
   * needs are set.
   *
   * Set means given, not null, not an empty text or list; for a column that begins with `is_`: true.
   * Conditions on values, on other rows and on the caller are judged by the command that makes the move.
   */
  "status.move": { input: StatusMoveInput; output: StatusMoveOutput; error: StatusMoveError };
}

/** How much of a drug, how often, for how long, and whether at all. */
export const dosing: {
  /**
   * Computes a dose from the weight of the animal.
   *
   * Source: NIST SP 811 (the pound in kilograms).
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `weight-missing`: The weight is not known, or not above zero.
   * - `dose-not-positive`: A dose, a rate or a strength is not above zero.
   *
   * @example
   * dosing.mgkg({ weight: "22", weight_unit: "lb", dose_per_kg: "4.4" });
   * // { kg: "9.979", dose_mg: "43.9077" }
   */
  mgkg(input: DosingMgkgInput): DosingMgkgOutput | DosingMgkgError;
  /**
   * Computes the body surface, and a dose from it.
   *
   * The surface is a constant of the species times the weight in grams to the power of two thirds, in
   * ten thousandths of a square metre. It is rounded before the dose is taken from it.
   *
   * Source: Merck Veterinary Manual (weight to body surface); PMC6219877 (the form of the equation).
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `weight-missing`: The weight is not known, or not above zero.
   * - `dose-not-positive`: A dose, a rate or a strength is not above zero.
   * - `bsa-species-unsupported`: No constant for the body surface of the species is known.
   * - `dose-exceeds-max`: A single dose is above its maximum.
   *
   * @example
   * dosing.bsa({ species: "dog", weight_kg: "10" });
   * // { bsa_m2: "0.4688" }
   */
  bsa(input: DosingBsaInput): DosingBsaOutput | DosingBsaError;
  /**
   * Computes the volume of a dose, rounded to the nearest mark of the syringe; halfway to the lower one.
   *
   * Source: Markings of common syringes.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `dose-not-positive`: A dose, a rate or a strength is not above zero.
   * - `concentration-missing`: The strength of the solution is not known, or not above zero.
   * - `volume-exceeds-syringe`: The volume is more than the largest syringe holds.
   * - `dose-not-measurable`: The volume is less than a syringe can measure.
   *
   * @example
   * dosing.volume({ dose_mg: "6.3", concentration_mg_per_ml: "5" });
   * // { exact_ml: "1.26", graduation_ml: "0.1", volume_ml: "1.3", delivered_mg: "6.5" }
   */
  volume(input: DosingVolumeInput): DosingVolumeOutput | DosingVolumeError;
  /**
   * Picks the tablets for a dose; strengths are not mixed.
   *
   * Of each product the numbers of parts just below and just above the target are looked at, as long as
   * they keep within the bounds, so that a quarter of far too strong a tablet is never offered. Among
   * doses near the target the fewest tablets win, then whole before split ones, then the nearer and
   * the lower dose. Among the others the nearest wins, then the lower, then the fewest tablets.
   *
   * Source: Scoring of tablets; policy of the practice on how far a dose may be off.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `dose-not-positive`: A dose, a rate or a strength is not above zero.
   * - `no-dispensable-dose`: No product gives a dose within bounds by whole or scored parts of a tablet.
   *
   * @example
   * dosing.tablets({ target_mg: "62.5", products: [{ strength_mg: "50", split: "0.25" }] });
   * // { strength_mg: "50", tablets: "1.25", achieved_mg: "62.5" }
   */
  tablets(input: DosingTabletsInput): DosingTabletsOutput | DosingTabletsError;
  /**
   * Compares a dose with its range and its maxima, all of which are allowed themselves.
   *
   * What comes together in a day is one dose times 24 hours by the interval, also when that is longer
   * than a day.
   *
   * Source: The label or the formulary row of the drug.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `weight-missing`: The weight is not known, or not above zero.
   * - `dose-not-positive`: A dose, a rate or a strength is not above zero.
   * - `duration-invalid`: A span of time ends before it begins, or lasts no time at all.
   *
   * @example
   * dosing.checkRange({ weight_kg: "15", dose_mg: "75", interval_h: "24", min_mg_kg: "2.2", max_mg_kg: "4.4" });
   * // { mg_per_kg: "5", mg_per_kg_day: "5", findings: ["dose-above-range"] }
   */
  checkRange(input: DosingCheckRangeInput): DosingCheckRangeOutput | DosingCheckRangeError;
  /**
   * Sets a pump for an infusion at a constant rate.
   *
   * With the concentration of what runs, it answers the setting of the pump, to its nearest step and
   * halfway to the lower one. Without, it answers how much of the drug a bag takes that runs at a given
   * speed.
   *
   * Source: Conversion of units; pumps are set in tenths of a mL/h.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `weight-missing`: The weight is not known, or not above zero.
   * - `dose-not-positive`: A dose, a rate or a strength is not above zero.
   * - `concentration-missing`: The strength of the solution is not known, or not above zero.
   * - `rate-not-deliverable`: The pump cannot run so slowly.
   *
   * @example
   * dosing.cri({ rate: "50", unit: "mcg/kg/min", weight_kg: "20", concentration_mg_per_ml: "20" });
   * // { mg_per_h: "60", exact_ml_per_h: "3", pump_ml_per_h: "3.0" }
   */
  cri(input: DosingCriInput): DosingCriOutput | DosingCriError;
  /**
   * Spreads a load over days, on top of the maintenance dose of each.
   *
   * A load that stands in for doses of maintenance is ordered as a single dose instead.
   *
   * Source: Arithmetic of loading doses, such as that of potassium bromide.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `weight-missing`: The weight is not known, or not above zero.
   * - `dose-not-positive`: A dose, a rate or a strength is not above zero.
   * - `duration-invalid`: A span of time ends before it begins, or lasts no time at all.
   *
   * @example
   * dosing.loading({ weight_kg: "7.5", load_mg_kg: "16", load_days: 1, maintenance_mg_kg_day: "5" });
   * // { load_mg_total: "120", mg_per_day_loading: "157.5", mg_per_day_after: "37.5" }
   */
  loading(input: DosingLoadingInput): DosingLoadingOutput | DosingLoadingError;
  /**
   * Allows a dose that is given as needed, or says when the next one is allowed.
   *
   * It waits for the least interval since the last dose, and until fewer doses than the most of a day
   * lie within the last 24 hours.
   *
   * Source: The limits ordered with the drug.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `prn-limits-missing`: A drug given as needed has no least interval or no most doses a day.
   * - `prn-too-soon`: A drug given as needed is asked for again too early.
   *
   * @example
   * dosing.prn({ now: "2026-05-04T15:00", min_interval_h: "6", max_per_day: 3, given: ["2026-05-03T20:00", "2026-05-04T08:00"] });
   * // { ok: true, left_today: 0 }
   */
  prn(input: DosingPrnInput): DosingPrnOutput | DosingPrnError;
  /**
   * Explains the code of a frequency.
   *
   * Source: AVMA and ISMP: frequencies are spelled out on labels.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `frequency-unknown`: The frequency is not one the engine knows.
   *
   * @example
   * dosing.frequency({ code: "BID" });
   * // { code: "BID", words: "every 12 hours", interval_h: 12, times: ["08:00", "20:00"] }
   */
  frequency(input: DosingFrequencyInput): DosingFrequencyOutput | DosingFrequencyError;
  /**
   * Plans the doses of a drug.
   *
   * By the clock they fall on fixed local times. A time that the clocks leave out in spring moves forward
   * by as much as they do, and one that they show twice in autumn means the first; two that become one
   * are one dose. By hours they follow each other in real hours.
   *
   * Source: RFC 5545, section 3.3.5 (local times that do not exist or exist twice).
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `duration-invalid`: A span of time ends before it begins, or lasts no time at all.
   * - `schedule-empty`: A schedule has no dose.
   * - `schedule-too-long`: A schedule has more doses than anybody plans.
   * - `time-zone-unknown`: There is no time zone of that name.
   *
   * @example
   * dosing.schedule({ tz: "America/New_York", mode: "clock", start_date: "2026-03-08", times: ["02:30"], count: 2 });
   * // { due: ["2026-03-08T03:30-04:00", "2026-03-09T02:30-04:00"] }
   */
  schedule(input: DosingScheduleInput): DosingScheduleOutput | DosingScheduleError;
  /**
   * Moves a dose into opening hours.
   *
   * A dose due while the clinic is open stays. Any other moves to the next opening if that is near
   * enough, else to the last minute of the opening before.
   *
   * Source: Opening hours of the clinic.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `dose-outside-opening-hours`: A dose is due when the clinic is closed, and no opening is near enough.
   *
   * @example
   * dosing.clinicHours({ due: "2026-05-11T12:30", opening: { mon: [["08:00", "12:00"], ["13:00", "18:00"]], tue: [["08:00", "18:00"]], wed: [["08:00", "18:00"]], thu: [["08:00", "18:00"]], fri: [["08:00", "18:00"]], sat: [["09:00", "13:00"]] }, tolerance_h: "2" });
   * // { at: "2026-05-11T13:00", moved: true }
   */
  clinicHours(input: DosingClinicHoursInput): DosingClinicHoursOutput | DosingClinicHoursError;
  /**
   * Says whether a dose is to be given, late or missed, and whether one that was given was in time.
   *
   * The window reaches as far before the time it is due as after it, both ends included. From half the
   * interval after that time a dose that was not given is missed.
   *
   * Source: ISMP acute care guidelines for timely administration of scheduled medications (2011).
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `duration-invalid`: A span of time ends before it begins, or lasts no time at all.
   *
   * @example
   * dosing.status({ due: "2026-05-04T08:00", interval_h: "3", now: "2026-05-04T08:31" });
   * // { status: "late", window_minutes: 30 }
   */
  status(input: DosingStatusInput): DosingStatusOutput | DosingStatusError;
  /**
   * Counts the doses of a course and what to dispense for it.
   *
   * A dose that begins within the days is given: 15 days with one every 48 hours take eight.
   *
   * Source: Arithmetic of dispensing.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `dose-not-positive`: A dose, a rate or a strength is not above zero.
   * - `duration-invalid`: A span of time ends before it begins, or lasts no time at all.
   *
   * @example
   * dosing.quantity({ per_dose: "1.2", interval_h: "24", days: "14", form: "ml" });
   * // { doses: 14, exact: "16.8", dispense: 17, days_supply: 14 }
   */
  quantity(input: DosingQuantityInput): DosingQuantityOutput | DosingQuantityError;
  /**
   * Plans the phases of a taper back to back, none of which gives more a day than the one before.
   *
   * A step to less than half of the daily amount is warned of: corticosteroids, above all, are not
   * stopped suddenly.
   *
   * Source: Arithmetic of dispensing; practice of tapering corticosteroids.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `dose-not-positive`: A dose, a rate or a strength is not above zero.
   * - `duration-invalid`: A span of time ends before it begins, or lasts no time at all.
   * - `schedule-empty`: A schedule has no dose.
   * - `taper-not-decreasing`: A phase of a taper gives more a day than the one before.
   *
   * @example
   * dosing.taper({ start_date: "2026-05-04", phases: [{ tablets: "4", interval_h: "24", days: "5" }, { tablets: "1", interval_h: "24", days: "5" }] });
   * // { phases: [{ from: "2026-05-04", doses: 5 }, { from: "2026-05-09", doses: 5 }], end_date: "2026-05-13", tablets_exact: "25", dispense: 25, warnings: ["taper-step-too-large"] }
   */
  taper(input: DosingTaperInput): DosingTaperOutput | DosingTaperError;
  /**
   * Looks at a dose from all sides: whether anything is known of the drug, the species and the route;
   * whether the animal is heavy and old enough; whether the dose lies within its bounds.
   *
   * Where several rows of the formulary fit, the one counts that finds least, and one in the unit of the
   * dose before any other. Nothing stands in the way when no finding is hard.
   *
   * Source: The formulary, each row of which has a source; to be confirmed by a veterinarian.
   *
   * @example
   * dosing.review({ drug: "carprofen", route: "oral", dose: "22", dose_unit: "mg", interval_h: "12", animal: { species: "dog", age_weeks: 200 } });
   * // { allowed: false, findings: [{ code: "weight-missing", severity: "hard" }] }
   */
  review(input: DosingReviewInput): DosingReviewOutput | DosingReviewError;
  /**
   * Looks for what speaks against a drug: allergies, the species, conditions, age, genes and other drugs.
   *
   * Nothing stands in the way when no finding is hard. Of a drug that is also given and not known a
   * finding says so, because what it does together with this one was not checked.
   *
   * Source: Labels; AAHA pain guidelines 2022; Washington State University PrIMe (MDR1); reference data to be confirmed by a veterinarian.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `dose-not-positive`: A dose, a rate or a strength is not above zero.
   * - `drug-unknown`: Nothing is known about a drug of that name.
   *
   * @example
   * dosing.safety({ drug: "permethrin", patient: { species: "cat" }, on: "2026-06-01" });
   * // { allowed: false, findings: [{ code: "contraindicated-species", severity: "hard", with: "cat" }] }
   */
  safety(input: DosingSafetyInput): DosingSafetyOutput | DosingSafetyError;
  /**
   * Adds the withdrawal times to the last treatments; the latest counts.
   *
   * No animal kept for food is treated without a withdrawal time for meat. Beyond the label the time is
   * the one that was asked for, or that of the label when it is longer.
   *
   * Source: 21 CFR 530 (AMDUCA): 530.20 for use beyond the label, 530.41 for what is prohibited; FARAD.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `time-zone-unknown`: There is no time zone of that name.
   * - `amduca-prohibited`: The drug must not be given to food animals.
   * - `withdrawal-missing`: A drug for a food animal needs a withdrawal time; zero is one.
   *
   * @example
   * dosing.withdrawal({ tz: "America/Chicago", doses: [{ last_given: "2026-05-04T08:00-05:00", meat_days: 4, milk_hours: 36 }] });
   * // { meat_clear_at: "2026-05-08T08:00-05:00", milk_clear_at: "2026-05-05T20:00-05:00" }
   */
  withdrawal(input: DosingWithdrawalInput): DosingWithdrawalOutput | DosingWithdrawalError;
  /**
   * Refuses the sale or slaughter before the withdrawal time is over; from that moment on it is. A time
   * that nobody has worked out is not over.
   *
   * Source: 21 CFR 530 (AMDUCA); FARAD.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `withdrawal-missing`: A drug for a food animal needs a withdrawal time; zero is one.
   * - `withdrawal-active`: The withdrawal time of a drug is not over.
   *
   * @example
   * dosing.withdrawalOver({ clear_at: "2026-05-08T08:00-05:00", now: "2026-05-09T08:00-05:00" });
   * // { ok: true }
   */
  withdrawalOver(input: DosingWithdrawalOverInput): DosingWithdrawalOverOutput | DosingWithdrawalOverError;
  /**
   * Refuses what must not be given to animals kept for food, what was made up from bulk substance, and
   * medicated feed without a directive that is in force: through its last day, at most six months after
   * its issue.
   *
   * What is forbidden hangs on the species, on milk and on the label. A drug of which nothing is known
   * is not taken for allowed.
   *
   * Source: 21 CFR 530.41 for what is forbidden, 530.13 for compounding, 558.6 for feed directives.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `drug-unknown`: Nothing is known about a drug of that name.
   * - `amduca-prohibited`: The drug must not be given to food animals.
   * - `bulk-compound-food-animal`: A drug for a food animal is not made up from bulk substance.
   * - `vfd-expired`: The veterinary feed directive is no longer valid.
   *
   * @example
   * dosing.foodAnimal({ drug: "flunixin", animal: { species: "cattle", is_lactating: false, is_dairy_female_from_20_months: false }, extralabel: false, from_bulk: false, by_feed_directive: false, on: "2026-05-04" });
   * // { ok: true }
   */
  foodAnimal(input: DosingFoodAnimalInput): DosingFoodAnimalOutput | DosingFoodAnimalError;
  /**
   * Refuses to dose by a weight that is too old: after 24 hours in hospital, 14 days below six months of
   * age, 180 days otherwise, unless the practice has other limits. The limit itself is in time.
   *
   * A weight of which nobody knows when it was measured is none.
   *
   * Source: Policy of the practice; AAHA anesthesia and monitoring guidelines 2020 for animals in hospital.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `weight-missing`: The weight is not known, or not above zero.
   * - `weight-stale`: The weight was measured too long ago.
   *
   * @example
   * dosing.weightAge({ weight_kg: "12.4", measured_at: "2026-03-01T09:00", now: "2026-05-04T10:00", in_hospital: false, age_months: 40 });
   * // { ok: true }
   */
  weightAge(input: DosingWeightAgeInput): DosingWeightAgeOutput | DosingWeightAgeError;
  /**
   * Compares the strength of an insulin with the one that its syringe is marked for: U-40 and U-100 are
   * two and a half times apart, and so would be the dose.
   *
   * Source: Labels of insulins for animals and of their syringes; AAHA diabetes management guidelines 2018.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `concentration-missing`: The strength of the solution is not known, or not above zero.
   * - `insulin-syringe-mismatch`: An insulin syringe is marked for another strength than that of the product.
   *
   * @example
   * dosing.insulinSyringe({ product_iu_per_ml: "40", syringe_iu_per_ml: "40" });
   * // { ok: true }
   */
  insulinSyringe(input: DosingInsulinSyringeInput): DosingInsulinSyringeOutput | DosingInsulinSyringeError;
  /**
   * Lets a dose be given when the animal, the drug, the dose, the route and the time are those ordered. A
   * dose may be as early as the window of `dosing.status` allows; what is not named is not the same.
   *
   * More than was ordered after a dose that was missed is refused as a double one.
   *
   * Source: ISMP acute care guidelines for timely administration of scheduled medications (2011); the five rights of giving medicines.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `duration-invalid`: A span of time ends before it begins, or lasts no time at all.
   * - `dose-doubling-refused`: A missed dose is not made up for by a double one.
   * - `administration-mismatch`: The patient, the drug, the dose, the route or the time is not the one ordered.
   *
   * @example
   * dosing.administration({ ordered: { patient_id: "p1", medication_name: "carprofen", dosage: "44", dosage_unit: "mg", route: "oral" }, at_hand: { patient_id: "p1", medication_name: "carprofen", dosage: "44", dosage_unit: "mg", route: "oral" }, due: "2026-05-04T08:00", now: "2026-05-04T07:30", interval_h: "12", time_critical: false });
   * // { ok: true }
   */
  administration(input: DosingAdministrationInput): DosingAdministrationOutput | DosingAdministrationError;
};

/** What measurements mean, what is due, and what a record must show. */
export const clinical: {
  /**
   * Says whether the relationship of veterinarian, client and patient holds on a day: through the day so
   * many months after the last examination in person.
   *
   * Source: AVMA Model Veterinary Practice Act; 21 CFR 530.3(i); to be confirmed by a veterinarian.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `vcpr-missing`: No veterinarian has examined the animal in person.
   * - `vcpr-expired`: The last examination of the animal in person is too long ago.
   *
   * @example
   * clinical.vcpr({ last_exam: "2025-06-15", on: "2026-06-15" });
   * // { valid: true, valid_through: "2026-06-15" }
   */
  vcpr(input: ClinicalVcprInput): ClinicalVcprOutput | ClinicalVcprError;
  /**
   * Checks that a note is complete and that a veterinarian signs it.
   *
   * Source: AAHA Standards of Accreditation, medical records; 16 CCR 2032.3; to be confirmed by a veterinarian.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `soap-incomplete`: Parts of the SOAP note are still empty.
   * - `signoff-requires-veterinarian`: Only a veterinarian signs a record.
   *
   * @example
   * clinical.signoff({ subjective: "s", objective: "o", assessment: "a", plan: "p", weight_kg: "4.2" });
   * // { signed: true }
   */
  signoff(input: ClinicalSignoffInput): ClinicalSignoffOutput | ClinicalSignoffError;
  /**
   * Points out a note that is not signed 72 hours after it was written; the last minute is in time.
   *
   * Source: AAHA Standards of Accreditation, medical records; 16 CCR 2032.3; to be confirmed by a veterinarian.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `signoff-overdue`: The record should have been signed by now.
   *
   * @example
   * clinical.signoffDue({ written_at: "2026-05-04T10:00", is_signed: true, now: "2026-05-08T09:00" });
   * // { ok: true }
   */
  signoffDue(input: ClinicalSignoffDueInput): ClinicalSignoffDueOutput | ClinicalSignoffDueError;
  /**
   * Leaves a signed note as it is, unless it is amended for a reason. A blank reason is none.
   *
   * Source: AAHA Standards of Accreditation, medical records; 16 CCR 2032.3; to be confirmed by a veterinarian.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `encounter-locked`: The record is signed; a change is an amendment.
   * - `amendment-reason-required`: A signed record is amended only for a reason.
   *
   * @example
   * clinical.noteChange({ is_signed: false, is_amendment: false });
   * // { ok: true }
   */
  noteChange(input: ClinicalNoteChangeInput): ClinicalNoteChangeOutput | ClinicalNoteChangeError;
  /**
   * Says whether a drug may be prescribed by telehealth alone: no controlled substances, no xylazine, and
   * antimicrobials for 14 days at most.
   *
   * Where federal law asks for an examination in person, for use beyond the label, this does not replace
   * it.
   *
   * Source: California Business and Professions Code 4826.6 (AB 1399, in force January 2024); to be confirmed by a veterinarian.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `telehealth-drug-not-allowed`: The drug takes an examination in person.
   * - `telehealth-quantity-exceeded`: For so many days the drug takes an examination in person.
   *
   * @example
   * clinical.telehealth({ is_controlled_substance: false, is_xylazine: false, is_antimicrobial: true, duration_days: 10 });
   * // { ok: true }
   */
  telehealth(input: ClinicalTelehealthInput): ClinicalTelehealthOutput | ClinicalTelehealthError;
  /**
   * Computes the change between two weights and says what is remarkable about it.
   *
   * More than a fifth either way within 90 days is taken for a slip until somebody confirms it. All is
   * judged by the exact change, not by the one that is shown.
   *
   * Source: AAHA nutrition and weight management guidelines 2021; to be confirmed by a veterinarian.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `weight-implausible`: The weight has changed more than an animal's does, and nobody has confirmed it.
   *
   * @example
   * clinical.weightTrend({ previous_kg: "20.0", previous_on: "2026-04-01", current_kg: "18.9", current_on: "2026-04-25" });
   * // { change_percent: "-5.5", days: 24, flags: ["weight-loss-rapid"] }
   */
  weightTrend(input: ClinicalWeightTrendInput): ClinicalWeightTrendOutput | ClinicalWeightTrendError;
  /**
   * Estimates the ideal weight from the body condition: each point above or below the ideal is a tenth
   * of the ideal weight, and both 4 and 5 are ideal.
   *
   * Source: WSAVA body condition score; AAHA nutrition and weight management guidelines 2021; to be confirmed by a veterinarian.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `bcs-out-of-range`: A body condition score is a whole number from 1 to 9.
   *
   * @example
   * clinical.idealWeight({ weight_kg: "4", bcs: 4 });
   * // { ideal_kg: "4.00" }
   */
  idealWeight(input: ClinicalIdealWeightInput): ClinicalIdealWeightOutput | ClinicalIdealWeightError;
  /**
   * Computes the energy that an animal needs at rest, and in a day of its life.
   *
   * The second is computed from the first before that is rounded.
   *
   * Source: AAHA nutrition and weight management guidelines 2021; WSAVA global nutrition guidelines.
   *
   * @example
   * clinical.rer({ weight_kg: "32" });
   * // { rer_kcal: "941.8", der_kcal: "941.8" }
   */
  rer(input: ClinicalRerInput): ClinicalRerOutput | ClinicalRerError;
  /**
   * Compares vital signs with what is usual for the species, whose ends belong to it.
   *
   * What no living animal has is a slip, and refused.
   *
   * Source: Merck Veterinary Manual; common teaching ranges, which differ; to be confirmed by a veterinarian.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `reference-range-missing`: Nothing is known of what is usual for the species, or the laboratory names no range.
   * - `vital-implausible`: No living animal has such a temperature or such a rate.
   *
   * @example
   * clinical.vitals({ species: "cat", temp_c: "39.4", hr: "210", rr: "44" });
   * // { temp_c: "H", hr: "N", rr: "H" }
   */
  vitals(input: ClinicalVitalsInput): ClinicalVitalsOutput | ClinicalVitalsError;
  /**
   * Asks for treatment of pain from a score of 6 of 24 on the short Glasgow scale, 5 of 20 on the same
   * without walking, and 4 of 10 on the Feline Grimace Scale.
   *
   * Source: Glasgow composite measure pain scale, short form 2007; Feline Grimace Scale 2019; to be confirmed by a veterinarian.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `pain-intervention-due`: The pain has to be treated.
   *
   * @example
   * clinical.pain({ scale: "glasgow_short", score: 3 });
   * // { ok: true }
   */
  pain(input: ClinicalPainInput): ClinicalPainOutput | ClinicalPainError;
  /**
   * Compares a value with its range, whose ends belong to it, and with the critical limits, which count
   * before the range.
   *
   * Nothing is converted: a range in another unit is none.
   *
   * Source: The laboratory's own range; CAP and CLSI practice for critical values; to be confirmed by a veterinarian.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `reference-range-missing`: Nothing is known of what is usual for the species, or the laboratory names no range.
   * - `unit-mismatch`: A measure is in another unit than the one it is compared with.
   *
   * @example
   * clinical.labFlag({ value: "1.8", unit: "mg/dL", low: "0.5", high: "1.8" });
   * // { flag: "N" }
   */
  labFlag(input: ClinicalLabFlagInput): ClinicalLabFlagOutput | ClinicalLabFlagError;
  /**
   * Checks that a result is about the order, the animal and the sample it is entered for, and points out
   * a critical one that nobody has acknowledged after 30 minutes.
   *
   * Source: CAP and CLSI practice for the identity of samples and for critical values; to be confirmed by a veterinarian.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `result-order-mismatch`: The result is for another order, animal or sample.
   * - `critical-result-unacknowledged`: Nobody has been told of a critical result yet.
   *
   * @example
   * clinical.result({ ordered: { diagnostic_test_order_id: "o1", patient_id: "p1", sample: "s1" }, resulted: { diagnostic_test_order_id: "o1", patient_id: "p1", sample: "s1" }, is_critical: false, resulted_at: "2026-05-04T10:00", is_acknowledged: false, now: "2026-05-04T12:00" });
   * // { ok: true }
   */
  result(input: ClinicalResultInput): ClinicalResultOutput | ClinicalResultError;
  /**
   * Computes the rate of fluids: what a dog or a cat needs, what it lacks, and what it goes on losing.
   *
   * The parts are added up before anything is rounded.
   *
   * Source: AAHA/AAFP fluid therapy guidelines 2013; AAHA fluid therapy guidelines 2024.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `reference-range-missing`: Nothing is known of what is usual for the species, or the laboratory names no range.
   * - `dehydration-out-of-range`: An animal has lost between nothing and 15 percent of its weight in water.
   *
   * @example
   * clinical.fluids({ species: "dog", weight_kg: "20", dehydration_percent: "8", hours: "24" });
   * // { maintenance_ml_day: "1248.4", deficit_ml: "1600.0", rate_ml_per_h: "118.7" }
   */
  fluids(input: ClinicalFluidsInput): ClinicalFluidsOutput | ClinicalFluidsError;
  /**
   * Bounds the fluids of the first hour, 90 mL for each kg of a dog and 60 of a cat, and potassium, 0.5
   * mmol for each kg and hour. The limits themselves are borne.
   *
   * Source: AAHA/AAFP fluid therapy guidelines 2013; AAHA fluid therapy guidelines 2024; to be confirmed by a veterinarian.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `reference-range-missing`: Nothing is known of what is usual for the species, or the laboratory names no range.
   * - `fluid-overload-risk`: More fluid is given in the first hour than the heart can cope with.
   * - `potassium-rate-exceeded`: Potassium is given faster than the heart can bear.
   *
   * @example
   * clinical.fluidLimits({ species: "dog", weight_kg: "20", first_hour_ml: "400", potassium_mmol_per_kg_h: "0" });
   * // { ok: true }
   */
  fluidLimits(input: ClinicalFluidLimitsInput): ClinicalFluidLimitsOutput | ClinicalFluidLimitsError;
  /**
   * Says by when a case is to be seen, and whether it has waited too long.
   *
   * Source: Veterinary triage list, J Vet Emerg Crit Care 2012, doi:10.1111/j.1476-4431.2012.00736.x.
   *
   * @example
   * clinical.triage({ triage_level: "urgent", arrived: "2026-05-04T10:00", seen: "2026-05-04T10:15" });
   * // { target_at: "2026-05-04T10:15", waited_min: 15, breached: false }
   */
  triage(input: ClinicalTriageInput): ClinicalTriageOutput | ClinicalTriageError;
  /**
   * Asks for a new look at a case that has waited as long as its level allows. A look that finds it less
   * urgent says why; a blank reason is none.
   *
   * Source: Veterinary triage list, J Vet Emerg Crit Care 2012, doi:10.1111/j.1476-4431.2012.00736.x.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `retriage-due`: A case has waited as long as its level allows and is looked at again.
   * - `triage-downgrade-reason`: A case becomes less urgent only for a reason.
   *
   * @example
   * clinical.retriage({ triage_level: "urgent", triaged_at: "2026-05-04T10:00", now: "2026-05-04T10:10" });
   * // { ok: true }
   */
  retriage(input: ClinicalRetriageInput): ClinicalRetriageOutput | ClinicalRetriageError;
  /**
   * Looks for times in which nothing was written down for too long, from start to end.
   *
   * Source: ACVAA monitoring guidelines 2009, revised 2025; AAHA anesthesia and monitoring guidelines 2020; to be confirmed by a veterinarian.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `duration-invalid`: A span of time ends before it begins, or lasts no time at all.
   * - `anesthesia-record-gap`: Nothing was written down for longer than is allowed.
   *
   * @example
   * clinical.anesthesiaGaps({ start: "2026-05-04T10:00", end: "2026-05-04T10:16", readings: ["2026-05-04T10:05", "2026-05-04T10:11"] });
   * // { ok: true }
   */
  anesthesiaGaps(input: ClinicalAnesthesiaGapsInput): ClinicalAnesthesiaGapsOutput | ClinicalAnesthesiaGapsError;
  /**
   * Points out what an animal under anesthesia does not bear: a low pressure, little oxygen, too much or too
   * little carbon dioxide, cold, a slow or a fast heart, no breath.
   *
   * The limits themselves are borne. What was not measured is named, and never taken for good.
   *
   * Source: ACVAA monitoring guidelines 2009, revised 2025; AAHA anesthesia and monitoring guidelines 2020; to be confirmed by a veterinarian.
   *
   * @example
   * clinical.monitoring({ species: "dog", spo2: "97", hr: "170" });
   * // { alerts: [{ code: "tachycardia", critical: false }], not_measured: ["mean_pressure", "systolic_pressure", "etco2", "temp_c", "seconds_without_breath"] }
   */
  monitoring(input: ClinicalMonitoringInput): ClinicalMonitoringOutput | ClinicalMonitoringError;
  /**
   * Asks for the physical status before induction, and from class III on for a veterinarian who approved
   * the plan.
   *
   * Source: ASA physical status classification; AAHA anesthesia and monitoring guidelines 2020.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `asa-missing`: The physical status of the animal is not known.
   * - `asa-approval-required`: With so grave a physical status a veterinarian approves the plan.
   *
   * @example
   * clinical.asa({ asa_classification: "asa_4", approved_by_veterinarian: true });
   * // { ok: true }
   */
  asa(input: ClinicalAsaInput): ClinicalAsaOutput | ClinicalAsaError;
  /**
   * Checks that sign-in, time-out and sign-out were made, none before the one that precedes it, and that
   * nothing that was counted at the beginning is missing before closing.
   *
   * A count that nobody made is a missing field, never a match.
   *
   * Source: WHO surgical safety checklist 2009; ACVAA and AAHA practice for veterinary operating rooms.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `checklist-incomplete`: The checklist was not gone through in its order.
   * - `sponge-count-mismatch`: The counts before closing are not those of the beginning.
   *
   * @example
   * clinical.surgeryChecklist({ sign_in_at: "2026-05-04T09:00", time_out_at: "2026-05-04T09:20", sign_out_at: "2026-05-04T10:05", sponge_count_initial: 10, sponge_count_final: 10 });
   * // { ok: true }
   */
  surgeryChecklist(input: ClinicalSurgeryChecklistInput): ClinicalSurgeryChecklistOutput | ClinicalSurgeryChecklistError;
  /**
   * Follows the doses of an animal through a protocol and says what is due next.
   *
   * A series that rests for longer than it may begins again with the later dose. A dose that comes too
   * soon does not count.
   *
   * Source: AAHA Canine Vaccination Guidelines 2022; AAHA/AAFP Feline Vaccination Guidelines 2020; NASPHV Rabies Compendium 2016; reference data to be confirmed by a veterinarian.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `protocol-unknown`: There is no protocol of that name.
   * - `vaccine-too-young`: The animal was too young for the dose.
   * - `vaccine-interval-too-short`: The dose came too soon after the one before, and does not count.
   *
   * @example
   * clinical.vaccine({ protocol: "canine-lepto", birth: "2023-01-01", doses: ["2026-01-05", "2026-03-02"], on: "2026-03-10" });
   * // { stage: "in_series", next_due: "2026-03-23", status: "scheduled" }
   */
  vaccine(input: ClinicalVaccineInput): ClinicalVaccineOutput | ClinicalVaccineError;
  /**
   * Checks the lot and the last day of a vaccine, which counts, and for rabies who gives it.
   *
   * Against rabies an animal counts as immunized 28 days after its first dose, and at once after a
   * booster, however late that came.
   *
   * Source: NASPHV Rabies Compendium 2016; AAHA Standards of Accreditation, records of vaccinations.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `vaccine-lot-required`: A dose that is given names its lot.
   * - `vaccine-expired`: The vaccine has expired.
   * - `rabies-requires-veterinarian`: Rabies vaccine is given by a licensed veterinarian or under the eyes of one.
   *
   * @example
   * clinical.vaccination({ lot_number: "A1", expiry_date: "2027-01-31", on: "2026-05-04", is_rabies: false });
   * // { ok: true }
   */
  vaccination(input: ClinicalVaccinationInput): ClinicalVaccinationOutput | ClinicalVaccinationError;
  /**
   * Checks that a rabies certificate names the product, its lot and for how long it protects, both days,
   * and the licence of the veterinarian.
   *
   * Source: NASPHV Form 51; NASPHV Rabies Compendium 2016.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `rabies-certificate-incomplete`: A rabies certificate lacks what it must show.
   *
   * @example
   * clinical.rabiesCertificate({ certificate: { vaccine_name: "Example rabies vaccine", lot_number: "R7", duration_years: 3, administered_on: "2026-05-04", next_due_date: "2029-05-04", license_number: "VET-100" } });
   * // { ok: true }
   */
  rabiesCertificate(input: ClinicalRabiesCertificateInput): ClinicalRabiesCertificateOutput | ClinicalRabiesCertificateError;
  /**
   * Looks for a form that holds for a procedure at a time; without one it says what is wrong with those
   * there are.
   *
   * A form that would be right but for its age, its signer or its withdrawal says more than one that is
   * for something else.
   *
   * Source: AVMA policy on informed consent.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `consent-missing`: Neither a signature nor a witnessed spoken consent is on record.
   * - `consent-scope-mismatch`: The consent is for something else.
   * - `consent-withdrawn`: The consent was revoked.
   * - `consent-expired`: The consent has expired.
   * - `consent-signer-not-authorized`: Whoever signed may not decide for the animal.
   *
   * @example
   * clinical.consent({ kind: "anesthesia", procedure: "ovariohysterectomy", at: "2026-05-04T09:00", forms: [{ kind: "anesthesia", procedures: ["ovariohysterectomy"], signer: "owner", signed_at: "2026-05-03T17:00", expires_at: "2026-06-02T17:00" }] });
   * // { valid: true }
   */
  consent(input: ClinicalConsentInput): ClinicalConsentOutput | ClinicalConsentError;
  /**
   * Lets care that saves a life go without consent once, when two of the staff record it.
   *
   * Source: AVMA policy on informed consent; policy of the practice for the record.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `emergency-consent-record-required`: Care without consent is recorded by two of the staff, and given once.
   *
   * @example
   * clinical.emergencyConsent({ recorded_by: ["s1", "s2"], used_before: false });
   * // { ok: true }
   */
  emergencyConsent(input: ClinicalEmergencyConsentInput): ClinicalEmergencyConsentOutput | ClinicalEmergencyConsentError;
  /**
   * Holds the euthanasia of an animal that has bitten somebody for the ten days in which it is observed
   * for rabies: from the tenth day after the bite on it may be put to sleep. A bite on an unknown day
   * counts as one of today.
   *
   * Source: NASPHV Rabies Compendium 2016 (10 days of observation); to be confirmed by a veterinarian.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `euthanasia-bite-hold`: An animal that has bitten somebody is still observed for rabies.
   *
   * @example
   * clinical.euthanasia({ has_bitten: false, on: "2026-05-08" });
   * // { ok: true }
   */
  euthanasia(input: ClinicalEuthanasiaInput): ClinicalEuthanasiaOutput | ClinicalEuthanasiaError;
};

/** DEA numbers, refills, the log, counts and losses. */
export const cs: {
  /**
   * Checks the form of a DEA number, its last digit, and that it is one of a practitioner.
   *
   * Names change, and a 9 stands for any name: another initial is only a warning. That the number adds
   * up does not prove that it was ever issued.
   *
   * Source: DEA Practitioner's Manual; 21 CFR 1301.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `dea-number-format`: A DEA number has two letters, or a letter and a 9, and seven digits.
   * - `dea-number-checksum`: The last digit of the DEA number does not follow from the others.
   * - `dea-number-registrant-type`: A DEA number with that first letter is not one of a practitioner.
   *
   * @example
   * cs.deaNumber({ number: "AB1234563" });
   * // { valid: true, normalized: "AB1234563", warnings: [] }
   */
  deaNumber(input: CsDeaNumberInput): CsDeaNumberOutput | CsDeaNumberError;
  /**
   * Says whether a prescription may be filled on a day, how many refills remain, and until when.
   *
   * A state may end the validity of any prescription sooner than federal law does.
   *
   * Source: 21 CFR 1306.12(a) for schedule II, 1306.22(a) for schedules III and IV; state law for the others.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `rx-not-yet-valid`: The prescription may not be filled yet.
   * - `refill-not-permitted`: A prescription of schedule II is never refilled.
   * - `refill-limit-exceeded`: A prescription of schedule III or IV has at most five refills.
   * - `rx-expired`: The prescription is no longer valid.
   * - `refills-exhausted`: All refills have been used.
   *
   * @example
   * cs.refill({ schedule: "IV", issued: "2026-08-31", fill_date: "2027-02-28", refills_authorized: 5, refills_used: 4 });
   * // { ok: true, refills_left: 0, valid_through: "2027-02-28" }
   */
  refill(input: CsRefillInput): CsRefillOutput | CsRefillError;
  /**
   * Checks that a prescription of a controlled substance shows all it must, and the day of its
   * signature as the day of issue.
   *
   * Source: 21 CFR 1306.05(a) for what it shows, 1306.04(b) for stock of the clinic.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `rx-for-office-use`: A prescription is not written to stock the clinic.
   * - `rx-field-missing`: A prescription lacks what it must show.
   * - `rx-postdated`: A prescription bears another date than that of its signature.
   *
   * @example
   * cs.rxFields({ rx: { drug: "phenobarbital", strength: "64.8 mg", dosage_form: "tablet", quantity: "60", directions: "give 1 tablet by mouth every 12 hours", patient_name: "Biscuit (dog)", patient_address: "1 Example Way", prescriber_name: "clinic veterinarian", prescriber_address: "2 Example Way", dea_number: "AB1234563", issued: "2026-05-04", signed_on: "2026-05-04" } });
   * // { ok: true }
   */
  rxFields(input: CsRxFieldsInput): CsRxFieldsOutput | CsRxFieldsError;
  /**
   * Goes through the log of a controlled drug and says what is left after each entry; the first fault
   * ends it.
   *
   * Entries are never changed: what was wrong is put right by another entry. That somebody sees the
   * waste is asked by states and practices.
   *
   * Source: 21 CFR 1304.21 and 1304.22 for the records, 1317.95 for two employees at the destruction of stock.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `quantity-invalid`: A quantity is zero or negative where something is counted out.
   * - `waste-witness-required`: Somebody else must have seen a controlled drug being wasted.
   * - `waste-witness-same-person`: Nobody is the witness of what they waste themselves.
   * - `controlled-balance-negative`: More of a controlled drug is taken out than there is.
   *
   * @example
   * cs.ledger({ opening: "10", entries: [{ kind: "receive", qty: "50", actor: "u1" }, { kind: "administer", qty: "0.35", actor: "u2" }, { kind: "waste", qty: "0.65", actor: "u2", witness: "u3" }] });
   * // { balances: ["60", "59.65", "59"] }
   */
  ledger(input: CsLedgerInput): CsLedgerOutput | CsLedgerError;
  /**
   * Compares a count with the log.
   *
   * Tablets are counted exactly. What stays in the hub of a needle may be borne in mind for bottles with
   * several doses. Finding more than the log says is not reported.
   *
   * Source: 21 CFR 1304.21, 1301.76(b); the tolerance is a policy of the practice.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `quantity-invalid`: A quantity is zero or negative where something is counted out.
   *
   * @example
   * cs.discrepancy({ book: "30", counted: "30" });
   * // { variance: "0", within_tolerance: true, report_required: false }
   */
  discrepancy(input: CsDiscrepancyInput): CsDiscrepancyOutput | CsDiscrepancyError;
  /**
   * Says by when the DEA is told of a theft or a significant loss: within one business day, and with
   * Form 106 within 45 days, whatever day that is.
   *
   * Source: 21 CFR 1301.76(b), as amended by 88 FR 40707 (in force 24 July 2023).
   *
   * @example
   * cs.lossDeadlines({ discovered: "2026-06-05" });
   * // { notify_dea_by: "2026-06-08", form_106_by: "2026-07-20" }
   */
  lossDeadlines(input: CsLossDeadlinesInput): CsLossDeadlinesOutput | CsLossDeadlinesError;
  /**
   * Says by when all controlled substances are counted again: every two years at least.
   *
   * Source: 21 CFR 1304.11(c).
   *
   * @example
   * cs.biennial({ last: "2024-05-10", on: "2026-05-10" });
   * // { due_by: "2026-05-10", overdue: false }
   */
  biennial(input: CsBiennialInput): CsBiennialOutput | CsBiennialError;
  /**
   * Refuses to go on where the controlled substances have not been counted for more than two years.
   *
   * Source: 21 CFR 1304.11(c).
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `biennial-overdue`: The controlled substances have not been counted for more than two years.
   *
   * @example
   * cs.inventory({ last: "2024-05-10", on: "2026-05-10" });
   * // { ok: true, due_by: "2026-05-10" }
   */
  inventory(input: CsInventoryInput): CsInventoryOutput | CsInventoryError;
  /**
   * Asks for a licence of the state that is in force, and for a controlled drug for a DEA registration
   * that lists its schedule and is for the address at which it is kept. Last days count.
   *
   * Source: State veterinary practice acts; 21 CFR 1301.11, 1301.12 and 1301.13(e), 1306.03.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `license-suspended`: The licence of the veterinarian is suspended.
   * - `license-expired`: The licence of the veterinarian has expired.
   * - `license-required`: The veterinarian has no licence to practise that is in force.
   * - `license-wrong-state`: The licence is one of another state.
   * - `dea-schedule-not-authorized`: The DEA registration does not list the schedule of the drug.
   * - `dea-registration-expired`: The DEA registration of the veterinarian has expired.
   * - `dea-registration-required`: The veterinarian has no DEA registration that is in force.
   * - `dea-registration-location`: The DEA registration is for another address.
   *
   * @example
   * cs.prescriber({ licenses: [{ license_type: "state_veterinary_license", status: "active", issuing_state: "CO", expiry_date: "2027-10-31" }], works_in: "CO", dea_schedule: "non_controlled", on: "2026-05-04" });
   * // { ok: true, warned: false }
   */
  prescriber(input: CsPrescriberInput): CsPrescriberOutput | CsPrescriberError;
  /**
   * Bounds several prescriptions of schedule II that are issued together to 90 days, the rest of a partial
   * fill of schedule II to 30 days after issue, and any refill to a time when three quarters of the last
   * supply are used.
   *
   * How often it may be refilled, and until when, says `cs.refill`.
   *
   * Source: 21 CFR 1306.12(b) for several of schedule II, 1306.13(b) for partial fills; policy of the practice for early refills.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `multiple-ii-over-90-days`: Prescriptions of schedule II that are issued together cover more than 90 days.
   * - `partial-fill-expired`: The rest of a partial fill of schedule II is no longer dispensed.
   * - `refill-too-soon`: Too little of the last supply has been used.
   *
   * @example
   * cs.fill({ schedule: "IV", issued: "2026-05-04", fill_date: "2026-05-30", is_first_fill: false, last_filled_on: "2026-05-04", days_supplied: 30 });
   * // { ok: true }
   */
  fill(input: CsFillInput): CsFillOutput | CsFillError;
  /**
   * Points out a controlled drug that somebody prescribes for their own animal or for one of their family,
   * and one that the state's monitoring program was not told of in time; the last day is in time.
   *
   * Source: Policy of the practice, in line with AVMA Principles of Veterinary Medical Ethics; state law on prescription drug monitoring programs.
   *
   * @example
   * cs.dispensing({ prescriber: "v1", owner: "c1", owner_is_family: false, is_reported: false, on: "2026-05-04" });
   * // { warnings: [] }
   */
  dispensing(input: CsDispensingInput): CsDispensingOutput | CsDispensingError;
  /**
   * Checks that what was given, wasted and put back is what was drawn up, neither less nor more.
   *
   * Source: 21 CFR 1304.21(a) (complete and accurate records).
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `quantity-invalid`: A quantity is zero or negative where something is counted out.
   * - `drawn-amount-mismatch`: What was given, wasted and put back is not what was drawn up.
   *
   * @example
   * cs.drawn({ drawn: "6", administered: "3", wasted: "1", returned: "2" });
   * // { ok: true }
   */
  drawn(input: CsDrawnInput): CsDrawnOutput | CsDrawnError;
  /**
   * Asks for an exact count where an estimate does not do: always in schedule II, and of containers for
   * more than 1000 tablets or capsules. A shortage beyond the tolerance locks the log until somebody who
   * did not count approves it.
   *
   * What differs, and whether it has to be reported, is what `cs.discrepancy` says.
   *
   * Source: 21 CFR 1304.11(e) for the method, 1304.21 for the records; policy of the practice for the approval.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `quantity-invalid`: A quantity is zero or negative where something is counted out.
   * - `count-method-invalid`: The container must be counted exactly.
   * - `ledger-locked`: A shortage has not been approved, so that nothing is entered.
   * - `separation-of-duties`: Above the limit, the author and the approver are two people.
   *
   * @example
   * cs.count({ schedule: "IV", container_holds: 500, is_exact: false, book: "120", counted: "120", counter: "s1" });
   * // { variance: "0", within_tolerance: true, report_required: false }
   */
  count(input: CsCountInput): CsCountOutput | CsCountError;
};

/** Lines, invoices, taxes, discounts, payments, refunds and what is still owed. */
export const pricing: {
  /**
   * Extends one line and takes its discounts off.
   *
   * The gross amount is quantity times unit price, rounded. The percentage is taken of the gross
   * amount and rounded, then the fixed amount is added: both are allowed together.
   *
   * Source: Streamlined Sales and Use Tax Agreement, section 324 (rounding).
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `currency-unknown`: The currency is not one the engine counts in.
   * - `money-precision`: An amount is written with more decimals than its currency has.
   * - `quantity-invalid`: A quantity is zero or negative where something is counted out.
   * - `price-negative`: A price or a cost is below zero.
   * - `discount-not-allowed`: A discount is given on something that takes none.
   * - `percent-out-of-range`: A percentage is outside 0 to 100, or below zero where it may exceed 100.
   * - `discount-negative`: A discount is below zero.
   * - `discount-exceeds-line`: The discounts of a line are more than the line.
   *
   * @example
   * pricing.line({ qty: "3", unit_price: "19.99", discount_percent: "10" });
   * // { gross: "59.97", discount: "6.00", net: "53.97" }
   */
  line(input: PricingLineInput): PricingLineOutput | PricingLineError;
  /**
   * Spreads a total over lines by weight, to the last minor unit.
   *
   * Each line gets the whole minor units of its exact share; the units left over go one each to the
   * lines with the largest fractions, the earlier line first among equals. A total below zero is
   * spread as if it were above and negated. When all weights are zero every share is zero.
   *
   * Source: Method of the largest remainder (Hamilton).
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `currency-unknown`: The currency is not one the engine counts in.
   * - `money-precision`: An amount is written with more decimals than its currency has.
   *
   * @example
   * pricing.allocate({ total: "10.00", weights: ["1", "1", "1"] });
   * // { shares: ["3.34", "3.33", "3.33"] }
   */
  allocate(input: PricingAllocateInput): PricingAllocateOutput | PricingAllocateError;
  /**
   * Adds the lines up, spreads the discount of the invoice over them and taxes what is left.
   *
   * The discount of the invoice is a percentage of the discountable lines, rounded, and a fixed
   * amount; it is spread by their amounts and lowers the tax. Tax on top of prices is rounded for each
   * line and component in listed order, or for each code on the exact sum over all lines. Where prices
   * hold their tax, the net amount of each line is rounded, the tax is the rest, and it is split over
   * the components by their effective rates; subtotal, discounts and total then include tax.
   *
   * Source: Streamlined Sales and Use Tax Agreement, section 324 (rounding by item or by invoice) and the definition of sales price (a discount of the seller lowers the tax, a coupon of the maker does not).
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `currency-unknown`: The currency is not one the engine counts in.
   * - `invoice-empty`: An invoice has no line.
   * - `money-precision`: An amount is written with more decimals than its currency has.
   * - `quantity-invalid`: A quantity is zero or negative where something is counted out.
   * - `price-negative`: A price or a cost is below zero.
   * - `discount-not-allowed`: A discount is given on something that takes none.
   * - `percent-out-of-range`: A percentage is outside 0 to 100, or below zero where it may exceed 100.
   * - `discount-negative`: A discount is below zero.
   * - `discount-exceeds-line`: The discounts of a line are more than the line.
   * - `currency-mismatch`: A line counts in another currency than its invoice.
   * - `tax-class-unknown`: A line names a tax class that the invoice does not know.
   * - `discount-exceeds-invoice`: The discount of an invoice is more than its discountable lines.
   * - `tax-rate-invalid`: A tax rate is outside 0 to 100 percent.
   *
   * @example
   * pricing.invoice({ lines: [{ qty: "1", unit_price: "120.00", tax_class: "std" }, { qty: "1", unit_price: "9.99", tax_class: "std" }], tax_classes: { std: [{ code: "VAT", rate: "20" }], exempt: [] }, tax_mode: "inclusive" });
   * // { subtotal: "129.99", line_discount: "0.00", invoice_discount: "0.00", discount_shares: ["0.00", "0.00"], taxes: { VAT: "21.66" }, tax_total: "21.66", total: "129.99" }
   */
  invoice(input: PricingInvoiceInput): PricingInvoiceOutput | PricingInvoiceError;
  /**
   * Prices a dispensed product by its cost.
   *
   * Cost and markup make the unit price, which is multiplied by the quantity before it is rounded; the
   * fee is added once, and the minimum applies to the sum. A fee for an injection is a line of its own.
   *
   * Source: General practice of dispensing clinics.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `currency-unknown`: The currency is not one the engine counts in.
   * - `money-precision`: An amount is written with more decimals than its currency has.
   * - `percent-out-of-range`: A percentage is outside 0 to 100, or below zero where it may exceed 100.
   * - `quantity-invalid`: A quantity is zero or negative where something is counted out.
   * - `price-negative`: A price or a cost is below zero.
   *
   * @example
   * pricing.product({ cost: "0.0375", markup_percent: "80", qty: "42" });
   * // { unit_price: "0.0675", price: "2.84", min_applied: false }
   */
  product(input: PricingProductInput): PricingProductOutput | PricingProductError;
  /**
   * Picks the price that says most about the patient.
   *
   * A price fits when its species, its weight band and its days do. A weight band counts two, a species
   * one, and the highest count wins. A price with a weight band never fits a patient whose weight is
   * unknown or not above zero.
   *
   * Source: General practice of service price lists.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `price-negative`: A price or a cost is below zero.
   * - `price-not-found`: No price of the list fits.
   * - `price-ambiguous`: More than one price of the list fits equally well.
   *
   * @example
   * pricing.pricePick({ entries: [{ price: "45.00" }, { price: "40.00", species: "cat" }, { price: "55.00", species: "dog", min_kg: "0", max_kg: "10" }, { price: "70.00", species: "dog", min_kg: "10", max_kg: "25" }, { price: "95.00", species: "dog", min_kg: "25" }], species: "dog", weight_kg: "10", on: "2026-06-01" });
   * // { price: "70.00" }
   */
  pricePick(input: PricingPricePickInput): PricingPricePickOutput | PricingPricePickError;
  /**
   * Puts the surcharge of the time of check-in on a price.
   *
   * One tier applies, never two together. The tier is answered also where the surcharge is not to be
   * applied; the price is then only rounded. A flat fee for emergencies is a line of its own, once per
   * visit.
   *
   * Source: Policy of the practice.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `currency-unknown`: The currency is not one the engine counts in.
   * - `price-negative`: A price or a cost is below zero.
   *
   * @example
   * pricing.surcharge({ unit_price: "65.00", at: "2026-03-04T18:00" });
   * // { tier: "evening", unit_price: "81.25" }
   */
  surcharge(input: PricingSurchargeInput): PricingSurchargeOutput | PricingSurchargeError;
  /**
   * Spreads the price of a package over its items by what they cost alone.
   *
   * Source: General practice of bundled prices.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `currency-unknown`: The currency is not one the engine counts in.
   * - `money-precision`: An amount is written with more decimals than its currency has.
   * - `package-empty`: A package has no item.
   * - `quantity-invalid`: A quantity is zero or negative where something is counted out.
   * - `price-negative`: A price or a cost is below zero.
   * - `package-exceeds-list`: A package costs more than its items bought alone.
   *
   * @example
   * pricing.package({ price: "10.00", items: [{ qty: "1", list_price: "5.00" }, { qty: "1", list_price: "5.00" }, { qty: "1", list_price: "5.00" }] });
   * // { list_total: "15.00", shares: ["3.34", "3.33", "3.33"], saving: "5.00" }
   */
  package(input: PricingPackageInput): PricingPackageOutput | PricingPackageError;
  /**
   * Converts an amount, rounded to the decimals of the wanted currency.
   *
   * Source: ISO 4217 (decimals of each currency).
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `currency-unknown`: The currency is not one the engine counts in.
   * - `money-precision`: An amount is written with more decimals than its currency has.
   *
   * @example
   * pricing.convert({ amount: "12.34", from_currency: "EUR", to_currency: "KWD", rate: "0.33215" });
   * // { amount: "4.099" }
   */
  convert(input: PricingConvertInput): PricingConvertOutput | PricingConvertError;
  /**
   * Rounds a cash payment to the smallest coin, a half away from zero.
   *
   * Only the payment is rounded, never the invoice; the difference is booked as cash rounding.
   *
   * Source: Rounding of cash to five centimes (Switzerland).
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `money-precision`: An amount is written with more decimals than its currency has.
   *
   * @example
   * pricing.cashRound({ amount: "12.37", increment: "0.05" });
   * // { amount: "12.35" }
   */
  cashRound(input: PricingCashRoundInput): PricingCashRoundOutput | PricingCashRoundError;
  /**
   * Adds an estimate up twice, with the low and with the high quantities.
   *
   * Each line is extended and taxed with rounding of its own; the deposit is a part of the high total.
   *
   * Source: AAHA Standards of Accreditation and state practice acts (written estimates).
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `currency-unknown`: The currency is not one the engine counts in.
   * - `quantity-invalid`: A quantity is zero or negative where something is counted out.
   * - `price-negative`: A price or a cost is below zero.
   * - `estimate-range-invalid`: The low quantity of an estimate line is above the high one.
   * - `tax-rate-invalid`: A tax rate is outside 0 to 100 percent.
   * - `percent-out-of-range`: A percentage is outside 0 to 100, or below zero where it may exceed 100.
   *
   * @example
   * pricing.estimate({ lines: [{ qty_low: "1", qty_high: "1", unit_price: "450.00" }, { qty_low: "1", qty_high: "3", unit_price: "85.00" }, { qty_low: "2", qty_high: "4", unit_price: "18.75", taxable: true }], tax_percent: "7.25", deposit_percent: "50" });
   * // { low: "575.22", high: "785.44", deposit: "392.72" }
   */
  estimate(input: PricingEstimateInput): PricingEstimateOutput | PricingEstimateError;
  /**
   * Checks that an estimate may become an invoice of the actual cost.
   *
   * The limit is the high total and the tolerance on top, rounded. The approval of the client lifts
   * that limit and nothing else.
   *
   * Source: AAHA Standards of Accreditation and state practice acts (written estimates); tolerance by policy.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `money-precision`: An amount is written with more decimals than its currency has.
   * - `percent-out-of-range`: A percentage is outside 0 to 100, or below zero where it may exceed 100.
   * - `estimate-already-converted`: An estimate has already become an invoice.
   * - `estimate-not-accepted`: The client has not accepted the estimate.
   * - `estimate-expired`: The estimate is no longer valid.
   * - `estimate-overrun`: The actual cost is above the estimate and its tolerance, and the client was not asked again.
   *
   * @example
   * pricing.estimateConvert({ status: "accepted", valid_until: "2026-06-30", on: "2026-06-30", high: "785.44", actual: "860.00" });
   * // { ok: true, limit: "863.98" }
   */
  estimateConvert(input: PricingEstimateConvertInput): PricingEstimateConvertOutput | PricingEstimateConvertError;
  /**
   * Spreads a payment over the open invoices of a client, the oldest due date first, then by id.
   *
   * Source: General practice of accounts receivable.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `money-precision`: An amount is written with more decimals than its currency has.
   * - `payment-not-positive`: A payment is not above zero.
   * - `payment-exceeds-balance`: A payment is more than what is owed.
   *
   * @example
   * pricing.paymentApply({ amount: "200.00", invoices: [{ id: "A", due: "2026-01-15", balance: "120.00" }] });
   * // { applied: [{ invoice: "A", applied: "120.00" }], credit: "80.00" }
   */
  paymentApply(input: PricingPaymentApplyInput): PricingPaymentApplyOutput | PricingPaymentApplyError;
  /**
   * Adds up what is booked on an invoice.
   *
   * The balance is the total without payments, deposits, credit notes and write-offs, and with refunds
   * put back: a refund opens the balance again unless a credit note of the same amount goes with it. A
   * draft and a refunded invoice stay what they are; a cancelled one owes nothing and never took money.
   *
   * Source: General practice of accounts receivable.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `money-precision`: An amount is written with more decimals than its currency has.
   * - `invoice-has-payments`: A paid invoice cannot be cancelled.
   * - `refund-exceeds-payment`: A refund is more than what was paid and not yet refunded.
   * - `payment-exceeds-balance`: A payment is more than what is owed.
   * - `write-off-exceeds-balance`: A write-off is more than what is owed.
   *
   * @example
   * pricing.balance({ total: "90.00", payments: ["90.00"], refunds: ["90.00"], due: "2026-02-28", on: "2026-02-10" });
   * // { balance: "90.00", status: "sent" }
   */
  balance(input: PricingBalanceInput): PricingBalanceOutput | PricingBalanceError;
  /**
   * Refunds a part of a line so that all parts add up to the line.
   *
   * The refund is the rounded worth of everything refunded up to now, less the rounded worth of what
   * was refunded before.
   *
   * Source: Arithmetic: cumulative rounding leaves no remainder.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `money-precision`: An amount is written with more decimals than its currency has.
   * - `quantity-invalid`: A quantity is zero or negative where something is counted out.
   * - `refund-exceeds-sold`: A refund is for more than what was sold and not yet refunded.
   *
   * @example
   * pricing.refundQty({ line_total: "10.00", qty: "3", refunded_qty: "0", refund_qty: "1" });
   * // { refund: "3.33" }
   */
  refundQty(input: PricingRefundQtyInput): PricingRefundQtyOutput | PricingRefundQtyError;
  /**
   * Checks that a refund is covered by its payment.
   *
   * Source: General practice of card and cash refunds.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `money-precision`: An amount is written with more decimals than its currency has.
   * - `refund-not-positive`: A refund is not above zero.
   * - `refund-exceeds-payment`: A refund is more than what was paid and not yet refunded.
   *
   * @example
   * pricing.refundPayment({ payment: "120.00", already_refunded: "20.00", amount: "60.00" });
   * // { refundable_after: "40.00" }
   */
  refundPayment(input: PricingRefundPaymentInput): PricingRefundPaymentOutput | PricingRefundPaymentError;
  /**
   * Computes the late fee, a simple percentage for each period begun, up to a limit.
   *
   * Fees are never charged on earlier fees.
   *
   * Source: Outer limits: Regulation Z (12 CFR 1026) and the usury law of the state.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `money-precision`: An amount is written with more decimals than its currency has.
   * - `percent-out-of-range`: A percentage is outside 0 to 100, or below zero where it may exceed 100.
   * - `late-fee-not-disclosed`: A late fee would be due of which the client was not told in writing.
   *
   * @example
   * pricing.lateFee({ principal: "430.00", due: "2026-01-31", on: "2026-02-10" });
   * // { periods: 0, fee: "0.00" }
   */
  lateFee(input: PricingLateFeeInput): PricingLateFeeOutput | PricingLateFeeError;
  /**
   * Sorts receivables by how many days they are past due.
   *
   * Source: General practice of accounts receivable.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `money-precision`: An amount is written with more decimals than its currency has.
   *
   * @example
   * pricing.ageing({ as_of: "2026-05-01", invoices: [{ due: "2026-05-01", balance: "10.00" }, { due: "2026-04-30", balance: "20.00" }, { due: "2026-04-01", balance: "30.00" }, { due: "2026-03-02", balance: "40.00" }, { due: "2026-01-31", balance: "50.00" }, { due: "2026-01-30", balance: "60.00" }] });
   * // { current: "10.00", d1_30: "50.00", d31_60: "40.00", d61_90: "50.00", d91_plus: "60.00", total: "210.00" }
   */
  ageing(input: PricingAgeingInput): PricingAgeingOutput | PricingAgeingError;
  /**
   * Lets somebody give a discount alone up to the limit of the practice, 15 percent of the line unless it
   * says otherwise. Above it another person approves.
   *
   * Source: Policy of the practice; general practice of internal control.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `money-precision`: An amount is written with more decimals than its currency has.
   * - `price-negative`: A price or a cost is below zero.
   * - `discount-negative`: A discount is below zero.
   * - `discount-exceeds-line`: The discounts of a line are more than the line.
   * - `discount-needs-approval`: A discount is above what the role may give alone.
   * - `separation-of-duties`: Above the limit, the author and the approver are two people.
   *
   * @example
   * pricing.discountApproval({ gross: "80.00", discount: "8.00", author: "ana" });
   * // { ok: true }
   */
  discountApproval(input: PricingDiscountApprovalInput): PricingDiscountApprovalOutput | PricingDiscountApprovalError;
  /**
   * Asks for the disclosure of a surcharge, and of a client who is exempt from tax for a certificate that
   * is valid on the day of the invoice, its last day included.
   *
   * Source: Policy of the practice for the disclosure; Streamlined Sales and Use Tax Agreement section 317 for certificates.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `surcharge-not-disclosed`: The client was not told of the surcharge beforehand.
   * - `tax-exemption-expired`: The client's exemption certificate is absent or no longer valid on the invoice date.
   *
   * @example
   * pricing.invoiceTerms({ tier: "regular", is_surcharge_disclosed: false, is_exempt_customer: false, on: "2026-06-30" });
   * // { ok: true }
   */
  invoiceTerms(input: PricingInvoiceTermsInput): PricingInvoiceTermsOutput | PricingInvoiceTermsError;
  /**
   * Lets only a draft be edited or deleted, and takes money on any invoice that is not cancelled, refunded
   * or written off.
   *
   * Source: General practice of accounts receivable.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `invoice-locked`: An invoice that left the draft is neither edited nor deleted.
   * - `payment-on-void-invoice`: A payment names an invoice that is closed for good.
   *
   * @example
   * pricing.invoiceAction({ status: "draft", action: "edit" });
   * // { ok: true }
   */
  invoiceAction(input: PricingInvoiceActionInput): PricingInvoiceActionOutput | PricingInvoiceActionError;
  /**
   * Sends money back the way it came. A prescription drug that was dispensed is refunded, and stays off
   * the shelf.
   *
   * Source: Rules of the card networks for refunds; FDA Compliance Policy Guide 460.300 (return of unused prescription drugs).
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `refund-tender-mismatch`: A refund goes to another tender than the one the money came from.
   * - `return-to-stock-not-allowed`: A dispensed prescription drug never goes back on the shelf.
   *
   * @example
   * pricing.refundTerms({ paid_by: "credit_card", refunded_by: "credit_card", is_restocked: false, is_dispensed_prescription: true });
   * // { ok: true }
   */
  refundTerms(input: PricingRefundTermsInput): PricingRefundTermsOutput | PricingRefundTermsError;
  /**
   * Takes something out of a package that is on sale on that day, as often as its plan includes it in a
   * term.
   *
   * Source: General practice of bundled prices and wellness plans.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `quantity-invalid`: A quantity is zero or negative where something is counted out.
   * - `package-inactive`: A package is not on sale on that day.
   * - `package-entitlement-used`: Every use that a plan includes for this term has been taken.
   *
   * @example
   * pricing.packageUse({ is_active: true, valid_from: "2026-01-01", valid_until: "2026-12-31", on: "2026-06-15", included: 4, used: 1 });
   * // { left: 2 }
   */
  packageUse(input: PricingPackageUseInput): PricingPackageUseOutput | PricingPackageUseError;
};

/** What an insurer pays of a bill. */
export const ins: {
  /**
   * Works out what an insurer pays of a bill: first whether it pays at all, then how much.
   *
   * A condition that began before the first term is never covered unless it was cured since, and one that
   * began during the waiting period is not either. Of what is covered the deductible comes off, then the
   * percentage is taken, or the other way round; what is left of the limits bounds the rest.
   *
   * Source: NAIC Pet Insurance Model Act (no. 633, 2022).
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `money-precision`: An amount is written with more decimals than its currency has.
   * - `percent-out-of-range`: A percentage is outside 0 to 100, or below zero where it may exceed 100.
   * - `policy-not-active`: The insurance policy was not active on the day of service.
   * - `pre-existing-condition`: The condition began before the animal was insured.
   * - `waiting-period`: The condition began during the waiting period of the policy.
   * - `claim-late`: The claim comes after the last day on which the insurer takes it.
   * - `not-covered`: Nothing of the claim is covered.
   * - `annual-limit-exhausted`: The insurer has paid all that it pays in a year.
   *
   * @example
   * ins.claim({ policy: { effective: "2026-01-01", expires: "2026-12-31", deductible: "100.00", reimbursement_percent: "70", waiting: { illness: 14 }, curable_after_days: 180 }, claim: { service_date: "2026-10-05", onset_date: "2025-12-20", symptom_free_days: 180, kind: "illness", lines: [{ amount: "300.00" }] } });
   * // { eligible: "300.00", deductible_applied: "100.00", payable: "140.00", client_share: "160.00", deductible_left: "0.00" }
   */
  claim(input: InsClaimInput): InsClaimOutput | InsClaimError;
  /**
   * Files a claim that rests on a signed record, names no line that was claimed before, and asks for no
   * more than the invoice.
   *
   * Source: General conditions of pet insurance; NAIC Pet Insurance Model Act (no. 633, 2022).
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `claim-needs-signed-record`: A claim rests on a record of the visit that nobody has signed.
   * - `duplicate-claim-line`: A line of an invoice is claimed twice.
   * - `claim-exceeds-invoice`: More is claimed than the invoice says.
   *
   * @example
   * ins.duties({ is_record_signed: true, lines: ["l1", "l2"], claimed_before: ["l0"], claimed_amount: "120.00", invoice_total: "150.00" });
   * // { ok: true }
   */
  duties(input: InsDutiesInput): InsDutiesOutput | InsDutiesError;
  /**
   * Allows no wait for accidents, and 30 days for illness, orthopedic conditions and any other kind.
   *
   * Source: NAIC Pet Insurance Model Act (no. 633, 2022), waiting periods.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `waiting-period-illegal`: A policy makes its holder wait longer than the law allows.
   *
   * @example
   * ins.waiting({ waiting: { accident: 0, illness: 14, orthopedic: 30 } });
   * // { ok: true }
   */
  waiting(input: InsWaitingInput): InsWaitingOutput | InsWaitingError;
};

/** Batches, receipts, counts, reorders and the value of stock. */
export const inv: {
  /**
   * Takes something from the batches that expire first.
   *
   * Of batches that expire on one day the one received first is used first, then that of the lower lot
   * number; what has no date comes last. Batches that are expired, kept apart or promised to others stay.
   *
   * Source: First expired, first out; United States Pharmacopeia (a month means its last day).
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `quantity-invalid`: A quantity is zero or negative where something is counted out.
   * - `insufficient-stock`: The batches that may be used do not hold so much.
   *
   * @example
   * inv.fefo({ on: "2026-06-01", qty: "8", batches: [{ lot: "L2", expiry: "2026-09", on_hand: "10", reserved: "4" }, { lot: "L1", expiry: "2026-06-15", on_hand: "5" }, { lot: "L0", expiry: "2026-05-31", on_hand: "50" }, { lot: "L3", expiry: "2026-12", on_hand: "20", status: "recalled" }] });
   * // { picks: [{ lot: "L1", qty: "5" }, { lot: "L2", qty: "3" }] }
   */
  fefo(input: InvFefoInput): InvFefoOutput | InvFefoError;
  /**
   * Takes something out of a batch that has not expired and is neither called back nor kept apart, and no
   * more than there is. One that expires during the treatment is pointed out.
   *
   * Source: United States Pharmacopeia, on expiration dates that name a month; 21 CFR 7.40 for recalls.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `quantity-invalid`: A quantity is zero or negative where something is counted out.
   * - `batch-expired`: The batch has expired.
   * - `batch-recalled`: The batch was recalled by its maker.
   * - `batch-quarantined`: The batch is kept apart and may not be used.
   * - `stock-negative`: More would be taken out of a batch than it holds.
   *
   * @example
   * inv.batch({ status: "ok", expiry: "2026-09", on_hand: "40", qty: "12", on: "2026-06-15" });
   * // { remaining: "28", warnings: [] }
   */
  batch(input: InvBatchInput): InvBatchOutput | InvBatchError;
  /**
   * Orders whole packs up to the highest stock, once the stock is down to what is used until delivery.
   *
   * Source: General practice of stock keeping (reorder point and highest stock).
   *
   * @example
   * inv.reorder({ avg_daily: "3.5", lead_days: "7", safety: "10", on_hand: "40", reserved: "6", on_order: "0", max_level: "120", pack: "12" });
   * // { reorder_point: "34.5", position: "34", order_qty: "96" }
   */
  reorder(input: InvReorderInput): InvReorderOutput | InvReorderError;
  /**
   * Averages the cost of a unit over what there was and what comes, its delivery included.
   *
   * Where nothing was left, only what comes counts. What goes out does not change the average.
   *
   * Source: Weighted average cost (IAS 2, paragraph 27; ASC 330).
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `quantity-invalid`: A quantity is zero or negative where something is counted out.
   * - `price-negative`: A price or a cost is below zero.
   *
   * @example
   * inv.wac({ qty: "40", cost: "2.1500", received_qty: "60", received_cost: "2.4000" });
   * // { qty: "100", wac: "2.3000", value: "230.00" }
   */
  wac(input: InvWacInput): InvWacOutput | InvWacError;
  /**
   * Asks for a form DEA-222 where a drug of schedule II, or of schedule I, is among those ordered.
   *
   * Source: 21 CFR 1305.03.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `dea-222-required`: An order of schedule I or II drugs names its form DEA-222.
   *
   * @example
   * inv.order({ dea_schedules: ["schedule_4"] });
   * // { ok: true }
   */
  order(input: InvOrderInput): InvOrderOutput | InvOrderError;
  /**
   * Receives what was ordered, by lot where the product is tracked so, and not much more than that.
   *
   * Source: General practice of goods receipt.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `percent-out-of-range`: A percentage is outside 0 to 100, or below zero where it may exceed 100.
   * - `quantity-invalid`: A quantity is zero or negative where something is counted out.
   * - `lot-required`: What is received has no lot, although its product is tracked by lot.
   * - `expiry-required`: What is received has no expiry date, although its product is tracked by lot.
   * - `batch-expired`: The batch has expired.
   * - `over-receipt`: More is received than was ordered and is tolerated.
   *
   * @example
   * inv.receive({ ordered: "100", already: "60", now: "45", tolerance_percent: "5", lot: "X1", expiry: "2027-03", on: "2026-06-01" });
   * // { received: "105", status: "received" }
   */
  receive(input: InvReceiveInput): InvReceiveOutput | InvReceiveError;
  /**
   * Receives a controlled substance by somebody else than who approved its order, and what must be kept
   * cold only when it was: between 2 and 8 degrees Celsius, both included. A price more than five percent
   * off the order, above or below, is pointed out.
   *
   * Where nobody read the temperature, the chain counts as broken, and the batch is kept apart.
   *
   * Source: General practice of goods receipt; labels of vaccines and other biologics for the cold chain.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `price-negative`: A price or a cost is below zero.
   * - `separation-of-duties`: Above the limit, the author and the approver are two people.
   * - `cold-chain-breach`: A delivery was not kept between 2 and 8 degrees Celsius.
   *
   * @example
   * inv.delivery({ ordered_cost: "10.00", delivered_cost: "10.30", is_cold_chain: false, is_controlled_substance: false });
   * // { ok: true, warnings: [] }
   */
  delivery(input: InvDeliveryInput): InvDeliveryOutput | InvDeliveryError;
  /**
   * Compares a count with the books. A large difference needs somebody who approves it, and never is
   * that who counted.
   *
   * Source: General practice of internal control (counting and approving are apart).
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `quantity-invalid`: A quantity is zero or negative where something is counted out.
   * - `price-negative`: A price or a cost is below zero.
   * - `separation-of-duties`: Above the limit, the author and the approver are two people.
   * - `approval-required`: The difference of a count is so large that somebody has to approve it.
   *
   * @example
   * inv.stocktake({ book: "24", counted: "25", wac: "31.2000", counter: "u1" });
   * // { variance: "1", value: "31.20" }
   */
  stocktake(input: InvStocktakeInput): InvStocktakeOutput | InvStocktakeError;
  /**
   * Closes a recall when what was received is accounted for to the last unit, neither less nor more.
   *
   * Source: 21 CFR 7.42(b)(3) for effectiveness checks, 7.55 for the end of a recall.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `quantity-invalid`: A quantity is zero or negative where something is counted out.
   * - `recall-units-unaccounted`: A recall is closed before all units of the lot are accounted for.
   *
   * @example
   * inv.recall({ quantity_received: "100", accounted: ["60", "30", "10"] });
   * // { ok: true }
   */
  recall(input: InvRecallInput): InvRecallOutput | InvRecallError;
};

/** Appointments, working hours, reminders and stays. */
export const sched: {
  /**
   * Checks that an appointment takes nobody and nothing that is taken.
   *
   * An appointment takes up its time and the buffer after it; two clash when each begins before the
   * other has ended. Veterinarian, room, devices and patient are looked at in this order, and only where
   * the candidate names them. Double booking is a matter of the veterinarian alone.
   *
   * Source: Half-open intervals of time; double booking by policy.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `duration-invalid`: A span of time ends before it begins, or lasts no time at all.
   * - `appointment-overlap`: The veterinarian has other appointments at that time.
   * - `room-conflict`: The room is taken at that time.
   * - `resource-conflict`: A device is taken at that time.
   * - `patient-overlap`: The patient is elsewhere at that time.
   *
   * @example
   * sched.conflict({ candidate: { start: "2026-05-04T09:40", end: "2026-05-04T10:00", vet: "v1", room: "r1" }, existing: [{ id: "A1", start: "2026-05-04T09:00", end: "2026-05-04T09:30", buffer_min: 10, vet: "v1", room: "r1", resources: ["xray"] }] });
   * // { ok: true }
   */
  conflict(input: SchedConflictInput): SchedConflictOutput | SchedConflictError;
  /**
   * Checks that an appointment lies within one span of working hours and touches no leave. Two spans that
   * meet stay two.
   *
   * Source: Half-open intervals of time; working hours and leave of the practice.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `duration-invalid`: A span of time ends before it begins, or lasts no time at all.
   * - `staff-on-leave`: Somebody is away during the appointment.
   * - `outside-working-hours`: Nobody works during all of the appointment.
   *
   * @example
   * sched.workingHours({ start: "2026-05-04T11:30", end: "2026-05-04T12:00", hours: { mon: [["08:00", "12:00"], ["13:00", "18:00"]], tue: [["08:00", "18:00"]], wed: [["08:00", "18:00"]], thu: [["08:00", "18:00"]], fri: [["08:00", "18:00"]], sat: [["09:00", "13:00"]] } });
   * // { ok: true }
   */
  workingHours(input: SchedWorkingHoursInput): SchedWorkingHoursOutput | SchedWorkingHoursError;
  /**
   * Plans an appointment that comes again at the same time of the day, whatever clocks do.
   *
   * Weeks begin on Monday; days of the first week before the start do not count. By the month, a month
   * without the day of the start is left out.
   *
   * Source: RFC 5545, section 3.3.10 (recurrence rules) and section 3.3.5 (local times).
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `time-zone-unknown`: There is no time zone of that name.
   * - `recurrence-too-long`: A recurrence has more occurrences than can be planned at once.
   * - `recurrence-invalid`: The words of a recurrence make no sense together.
   *
   * @example
   * sched.recurrence({ start_local: "2026-01-31T10:00", tz: "Europe/London", freq: "MONTHLY", count: 3 });
   * // { starts: ["2026-01-31T10:00+00:00", "2026-03-31T10:00+01:00", "2026-05-31T10:00+01:00"] }
   */
  recurrence(input: SchedRecurrenceInput): SchedRecurrenceOutput | SchedRecurrenceError;
  /**
   * Says that nobody came to an appointment that is still ahead by its status, from the last minute of
   * grace on.
   *
   * Source: General practice of appointment books.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `status-transition-invalid`: The status machine has no such move, or rows do not begin in that state.
   * - `no-show-too-early`: It is too early to say that nobody came.
   *
   * @example
   * sched.noShow({ start: "2026-05-04T09:00", now: "2026-05-04T09:15", status: "confirmed" });
   * // { status: "no_show" }
   */
  noShow(input: SchedNoShowInput): SchedNoShowOutput | SchedNoShowError;
  /**
   * Asks of an appointment that it is ahead, that the animal lives, that the veterinarian works at the
   * clinic on that day and offers what is needed, and of a client who did not come three times in twelve
   * months for a deposit.
   *
   * What else takes place at that time is judged by `sched.conflict` and `sched.working_hours`.
   *
   * Source: General practice of appointment books; policy of the practice for deposits.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `appointment-in-past`: The appointment begins before now.
   * - `patient-deceased`: The animal is dead.
   * - `vet-not-assigned`: The veterinarian does not work at that clinic on that day.
   * - `skill-missing`: Whoever is booked does not offer what the appointment needs.
   * - `deposit-required`: A client who did not come several times pays a deposit first.
   *
   * @example
   * sched.booking({ start: "2026-05-05T09:30", now: "2026-05-04T16:00", patient_status: "active", assignments: [{ is_active: true, start_date: "2026-01-01" }], needs: ["dog", "dentistry"], offers: ["dog", "cat", "dentistry"], no_shows_of_a_year: 0 });
   * // { ok: true }
   */
  booking(input: SchedBookingInput): SchedBookingOutput | SchedBookingError;
  /**
   * Plans the reminders of an appointment.
   *
   * One that falls into the quiet time moves to its end. Left out is what would then be sent before the
   * booking, less than an hour before the appointment, or twice.
   *
   * Source: 47 CFR 64.1200(c)(1) (no calls before 8 or after 21 o'clock local time).
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `time-zone-unknown`: There is no time zone of that name.
   *
   * @example
   * sched.reminders({ start: "2026-05-05T08:30-04:00", tz: "America/New_York", booked_at: "2026-05-04T10:00-04:00", leads: [{ hours: 48 }, { hours: 2 }] });
   * // { send_at: [], suppressed: 2 }
   */
  reminders(input: SchedRemindersInput): SchedRemindersOutput | SchedRemindersError;
  /**
   * Refuses reminders of an animal that is dead, to a client who wants no messages, and on a channel that
   * the client does not allow.
   *
   * Source: 47 CFR 64.1200 (telephone messages); CAN-SPAM Act, 15 USC 7704 (e-mail).
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `patient-deceased`: The animal is dead.
   * - `recipient-opted-out`: The client has asked for no more messages.
   * - `channel-consent-missing`: The client does not want messages on this channel.
   *
   * @example
   * sched.contact({ patient_status: "active", communication_type: "sms", opted_out: false, allow_sms: true, allow_email: false });
   * // { ok: true }
   */
  contact(input: SchedContactInput): SchedContactOutput | SchedContactError;
  /**
   * Charges a stay by the night, nights of the season at their own rate, and leaving late at the usual
   * one. Who leaves on the day of check-in pays one night and is never late.
   *
   * Source: General practice of boarding kennels.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `duration-invalid`: A span of time ends before it begins, or lasts no time at all.
   * - `price-negative`: A price or a cost is below zero.
   * - `percent-out-of-range`: A percentage is outside 0 to 100, or below zero where it may exceed 100.
   * - `money-precision`: An amount is written with more decimals than its currency has.
   *
   * @example
   * sched.boarding({ check_in: "2026-05-01T16:00", check_out: "2026-05-04T11:00", nightly: "45.00" });
   * // { nights: 3, boarding: "135.00", late: "none", late_fee: "0.00", total: "135.00" }
   */
  boarding(input: SchedBoardingInput): SchedBoardingOutput | SchedBoardingError;
  /**
   * Checks that a kennel is free in every night of a stay.
   *
   * Source: Half-open intervals of nights.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `duration-invalid`: A span of time ends before it begins, or lasts no time at all.
   * - `kennel-capacity-exceeded`: All kennels are taken in a night of the stay.
   *
   * @example
   * sched.kennel({ capacity: 2, reservations: [{ in: "2026-05-01", out: "2026-05-04" }, { in: "2026-05-03", out: "2026-05-05" }], candidate: { in: "2026-05-04", out: "2026-05-06" } });
   * // { ok: true }
   */
  kennel(input: SchedKennelInput): SchedKennelOutput | SchedKennelError;
  /**
   * Checks that an animal has the vaccines that boarding asks for, valid through the last day of the stay
   * and given long enough before the first.
   *
   * Source: Practice policy, in line with the AAHA canine and AAHA/AAFP feline vaccination guidelines.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `duration-invalid`: A span of time ends before it begins, or lasts no time at all.
   * - `boarding-vaccine-missing`: A vaccine that boarding asks for is not valid through the stay.
   * - `boarding-vaccine-too-recent`: A vaccine that boarding asks for was given too shortly before.
   *
   * @example
   * sched.boardingVaccines({ species: "cat", check_in: "2026-05-01", check_out: "2026-05-04", valid_through: { rabies: "2026-05-04", fvrcp: "2026-06-01" } });
   * // { ok: true }
   */
  boardingVaccines(input: SchedBoardingVaccinesInput): SchedBoardingVaccinesOutput | SchedBoardingVaccinesError;
  /**
   * Checks that a kennel is large enough, in a ward for the species, and in isolation for an animal that
   * others can catch a disease from.
   *
   * Source: Policy of the practice; AAHA infection control, prevention and biosecurity guidelines 2018 for isolation.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `kennel-size-mismatch`: The kennel is too small for the animal.
   * - `ward-species-mismatch`: The ward is for animals of another species.
   * - `isolation-required`: An animal that others can catch a disease from stays in isolation.
   *
   * @example
   * sched.ward({ kennel_size: "large", needed_size: "medium", ward_species: ["dog"], species: "dog", is_contagious: false, is_isolated: false });
   * // { ok: true }
   */
  ward(input: SchedWardInput): SchedWardOutput | SchedWardError;
  /**
   * Asks for an entry in the log in every shift that is over. The last one is not over before another
   * begins.
   *
   * Source: Policy of the practice.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `daily-log-missing`: A daily log of the stay is missing.
   *
   * @example
   * sched.dailyLog({ shift_starts: ["2026-05-04T08:00", "2026-05-04T16:00", "2026-05-05T00:00"], logged_at: ["2026-05-04T09:10", "2026-05-04T17:30"], now: "2026-05-05T03:00" });
   * // { ok: true }
   */
  dailyLog(input: SchedDailyLogInput): SchedDailyLogOutput | SchedDailyLogError;
};

/** Numbers, addresses, languages and countries, as they must be written. */
export const id: {
  /**
   * Reads the number of a microchip. It has no check digit.
   *
   * Source: ISO 11784 and 11785; ICAR, register of manufacturer codes.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `microchip-country-invalid`: No country has the code with which the number of the microchip begins.
   * - `microchip-test-code`: The microchip is one for tests, not one of an animal.
   * - `microchip-id-zero`: The number of the microchip is zero after its prefix.
   * - `microchip-id-overflow`: The number of the microchip is larger than a chip can hold.
   * - `microchip-format`: It is not the number of a microchip: 15 or 9 digits, or 10 hex digits.
   *
   * @example
   * id.microchip({ value: "0A1B2C3D4E" });
   * // { kind: "fdxa-10", normalized: "0A1B2C3D4E" }
   */
  microchip(input: IdMicrochipInput): IdMicrochipOutput | IdMicrochipError;
  /**
   * Finds species and sex among the words of the engine.
   *
   * Source: the lists of choices of this engine.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `species-unknown`: The species or the sex is not one of the words listed.
   *
   * @example
   * id.species({ species: "dog" });
   * // { species: "dog" }
   */
  species(input: IdSpeciesInput): IdSpeciesOutput | IdSpeciesError;
  /**
   * Says whether an animal of a species can have been born on a day: not after the day of the question, and
   * not so long before it that no animal lives so long.
   *
   * Source: longest lives on record, rounded up.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `species-unknown`: The species or the sex is not one of the words listed.
   * - `birth-date-implausible`: No animal of the species can have been born on that day.
   *
   * @example
   * id.birthDate({ born: "2020-01-31", species: "dog", on: "2026-05-04" });
   * // { ok: true }
   */
  birthDate(input: IdBirthDateInput): IdBirthDateOutput | IdBirthDateError;
  /**
   * Reads a telephone number, with its calling code or as it is dialled within a country.
   *
   * Source: ITU-T E.164; the numbering plan of North America for calling code 1.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `country-unknown`: There is no country of that code, or the engine does not know its telephone numbers.
   * - `phone-format`: It is not a telephone number, or not a whole one.
   *
   * @example
   * id.phone({ value: "0044 20 7946 0958" });
   * // { e164: "+442079460958" }
   */
  phone(input: IdPhoneInput): IdPhoneOutput | IdPhoneError;
  /**
   * Reads an e-mail address. What stands before the `@` is left as it is, for only its host knows what it
   * means.
   *
   * Source: RFC 5321, 4.5.3.1; RFC 5322, 3.4.1, without quoted names and comments.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `email-format`: It is not an e-mail address.
   *
   * @example
   * id.email({ value: "front.desk@Clinic.Example" });
   * // { email: "front.desk@clinic.example" }
   */
  email(input: IdEmailInput): IdEmailOutput | IdEmailError;
  /**
   * Reads a postal code of a country.
   *
   * Source: the post of each country; ISO 3166-1 for the country.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `country-unknown`: There is no country of that code, or the engine does not know its telephone numbers.
   * - `postal-format`: The postal code does not look like one of its country.
   *
   * @example
   * id.postal({ value: "k1a0b1", country: "CA" });
   * // { postal: "K1A 0B1" }
   */
  postal(input: IdPostalInput): IdPostalOutput | IdPostalError;
  /**
   * Finds a country by its code of two letters.
   *
   * Source: ISO 3166-1.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `country-unknown`: There is no country of that code, or the engine does not know its telephone numbers.
   *
   * @example
   * id.country({ value: "US" });
   * // { country: "US", numeric: "840" }
   */
  country(input: IdCountryInput): IdCountryOutput | IdCountryError;
  /**
   * Reads a language tag that is well formed. Whether somebody speaks the language is not asked; the few old
   * tags that do not follow the grammar are refused.
   *
   * Source: BCP 47: RFC 5646, 2.1 and 2.2.9.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `language-unknown`: It is not a language tag.
   *
   * @example
   * id.language({ value: "en" });
   * // { language: "en" }
   */
  language(input: IdLanguageInput): IdLanguageOutput | IdLanguageError;
  /**
   * Finds a time zone among those that the engine carries; a bare abbreviation or offset names none.
   *
   * Source: the IANA time zone database.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `time-zone-unknown`: There is no time zone of that name.
   *
   * @example
   * id.timeZone({ value: "America/Denver" });
   * // { time_zone: "America/Denver" }
   */
  timeZone(input: IdTimeZoneInput): IdTimeZoneOutput | IdTimeZoneError;
  /**
   * Reads a UUID of any version.
   *
   * Source: RFC 9562, 4.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `id-format`: It is not a UUID in its usual form.
   *
   * @example
   * id.uuid({ value: "01900000-0000-7000-8000-000000000AAA" });
   * // { uuid: "01900000-0000-7000-8000-000000000aaa" }
   */
  uuid(input: IdUuidInput): IdUuidOutput | IdUuidError;
};

/** Who may do what, and who must not do two things at once. */
export const rbac: {
  /**
   * Says whether somebody may do something with a record, and with which of its fields.
   *
   * What is not allowed is forbidden, and what forbids wins. A condition that nobody can judge holds where
   * something is forbidden, and does not where it is allowed.
   *
   * Source: NIST RBAC model with conditions; 45 CFR 164.312 as good practice; 21 CFR 1306.03 for prescribing.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `unknown-action`: There is no such action.
   * - `unknown-resource`: There is no such resource.
   * - `action-not-applicable`: The action does not exist on that resource.
   * - `role-inactive`: None of the roles is active at that time.
   * - `permission-denied`: Nobody has allowed it, or somebody has forbidden it.
   * - `condition-not-met`: It is allowed under conditions that do not hold.
   * - `field-forbidden`: Some of the fields are closed.
   * - `separation-of-duties`: Above the limit, the author and the approver are two people.
   * - `license-required`: The veterinarian has no licence to practise that is in force.
   * - `license-expired`: The licence of the veterinarian has expired.
   * - `dea-registration-required`: The veterinarian has no DEA registration that is in force.
   * - `dea-registration-expired`: The DEA registration of the veterinarian has expired.
   * - `dea-schedule-not-authorized`: The DEA registration does not list the schedule of the drug.
   *
   * @example
   * rbac.check({ at: "2026-05-04T09:00:00+00:00", user: { id: "u2", roles: [{ role: "tech", from: "2026-01-01T00:00:00+00:00" }] }, roles: { vet: [{ effect: "allow", actions: ["create", "read", "update", "prescribe", "approve"], resources: ["patients", "medical_encounters", "prescriptions", "invoices"], conditions: { clinic_only: true } }], tech: [{ effect: "allow", actions: ["read"], resources: ["patients", "medical_encounters"] }, { effect: "allow", actions: ["update"], resources: ["medical_encounters"], fields: ["vitals", "weight_kg"] }, { effect: "deny", actions: ["read"], resources: ["patients"], fields: ["owner_notes_private"] }], locum: [{ effect: "allow", actions: ["read", "update"], resources: ["medical_encounters"], conditions: { own_records_only: true } }], audit_block: [{ effect: "deny", actions: ["export"], resources: ["clients"] }], manager: [{ effect: "allow", actions: ["read", "export", "approve"], resources: ["clients", "invoices", "inventory"] }] }, action: "read", resource_type: "patients" });
   * // { allowed: true, except_fields: ["owner_notes_private"] }
   */
  check(input: RbacCheckInput): RbacCheckOutput | RbacCheckError;
  /**
   * Says why somebody may or may not do something: which role and which of its grants decided, what does not
   * hold, and the smallest change that would allow it.
   *
   * Source: the judgement of rbac.check.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `unknown-action`: There is no such action.
   * - `unknown-resource`: There is no such resource.
   * - `action-not-applicable`: The action does not exist on that resource.
   *
   * @example
   * rbac.explain({ at: "2026-05-04T09:00:00+00:00", user: { id: "u2", roles: [{ role: "tech", from: "2026-01-01T00:00:00+00:00" }] }, roles: { vet: [{ effect: "allow", actions: ["create", "read", "update", "prescribe", "approve"], resources: ["patients", "medical_encounters", "prescriptions", "invoices"], conditions: { clinic_only: true } }], tech: [{ effect: "allow", actions: ["read"], resources: ["patients", "medical_encounters"] }, { effect: "allow", actions: ["update"], resources: ["medical_encounters"], fields: ["vitals", "weight_kg"] }, { effect: "deny", actions: ["read"], resources: ["patients"], fields: ["owner_notes_private"] }], locum: [{ effect: "allow", actions: ["read", "update"], resources: ["medical_encounters"], conditions: { own_records_only: true } }], audit_block: [{ effect: "deny", actions: ["export"], resources: ["clients"] }], manager: [{ effect: "allow", actions: ["read", "export", "approve"], resources: ["clients", "invoices", "inventory"] }] }, action: "read", resource_type: "patients" });
   * // { allowed: true, except_fields: ["owner_notes_private"] }
   */
  explain(input: RbacExplainInput): RbacExplainOutput | RbacExplainError;
  /**
   * Says whether a record of an animal in an emergency may be read although no role allows it. What a role
   * forbids stays forbidden.
   *
   * Source: 45 CFR 164.312(a)(2)(ii) as good practice.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `unknown-action`: There is no such action.
   * - `unknown-resource`: There is no such resource.
   * - `action-not-applicable`: The action does not exist on that resource.
   * - `permission-denied`: Nobody has allowed it, or somebody has forbidden it.
   * - `break-glass-reason-required`: Whoever breaks the glass says why, in at least ten characters.
   *
   * @example
   * rbac.breakGlass({ action: "read", resource_type: "patients", refusal: { error: "condition-not-met", conditions: ["clinic_only"] }, emergency: true, reason: "dog hit by a car" });
   * // { allowed: true, writes: ["audit_record", "review_task"] }
   */
  breakGlass(input: RbacBreakGlassInput): RbacBreakGlassOutput | RbacBreakGlassError;
  /**
   * Says whether two duties that must be separate are done by two people.
   *
   * Source: separation of duties, NIST SP 800-53 AC-5; 21 CFR 1317.95 for waste.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `separation-of-duties`: Above the limit, the author and the approver are two people.
   * - `self-grant-refused`: Nobody grants a role to themselves.
   * - `waste-witness-same-person`: Nobody is the witness of what they waste themselves.
   *
   * @example
   * rbac.duties({ pair: "refund", one: "u1", other: "u2" });
   * // { ok: true }
   */
  duties(input: RbacDutiesInput): RbacDutiesOutput | RbacDutiesError;
};

/** The chain that shows whether an entry was changed. */
export const audit: {
  /**
   * Computes the hash of a record: SHA-256 over the hash before it, a line feed and the record as canonical
   * JSON.
   *
   * Source: RFC 8785 for the canonical JSON; FIPS 180-4 for SHA-256.
   *
   * @example
   * audit.hash({ prev: "0000000000000000000000000000000000000000000000000000000000000000", record: { seq: 1, at: "2026-05-04T09:00:00Z", actor: "u1", action: "read", resource: "patients/p1" } });
   * // { canonical: "{\"action\":\"read\",\"actor\":\"u1\",\"at\":\"2026-05-04T09:00:00Z\",\"resource\":\"patients/p1\",\"seq\":1}", hash: "c28dff081eea3c1f35b3bb53a120ebbea0d60c07587e4d29e31e178f9d5f37b0" }
   */
  hash(input: AuditHashInput): AuditHashOutput | AuditHashError;
  /**
   * Goes along a chain: each record follows the one before it in number, and its hash is what it must be.
   *
   * Source: RFC 8785 for the canonical JSON; FIPS 180-4 for SHA-256.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `audit-sequence-gap`: A record of the audit log does not follow the one before it in number.
   * - `audit-chain-broken`: The hash of a record of the audit log is not what it must be: it, or one before it, was changed.
   *
   * @example
   * audit.verify({ records: [{ record: { seq: 1, at: "2026-05-04T09:00:00Z", actor: "u1", action: "read", resource: "patients/p1" }, hash: "c28dff081eea3c1f35b3bb53a120ebbea0d60c07587e4d29e31e178f9d5f37b0" }, { record: { seq: 2, at: "2026-05-04T09:00:05Z", actor: "u1", action: "update", resource: "patients/p1", before: { weight_kg: "4.1" }, after: { weight_kg: "4.2" } }, hash: "b51f09920a9ea1696a46f485b752eb3900d1b9dcf7fe53cb1d357bc0a2f9e0a4" }] });
   * // { ok: true, head: "b51f09920a9ea1696a46f485b752eb3900d1b9dcf7fe53cb1d357bc0a2f9e0a4" }
   */
  verify(input: AuditVerifyInput): AuditVerifyOutput | AuditVerifyError;
};

/** How long records are kept. */
export const retention: {
  /**
   * Says until when a record is kept: as long as the rule that asks for the longest. A rule whose day is not
   * known does not count.
   *
   * Source: AVMA, record retention compilation, May 2019; 21 CFR 1304.04, 530.5, 558.6; to be confirmed by counsel.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `retention-anchor-missing`: None of the days is known from which the time of keeping counts.
   *
   * @example
   * retention.compute({ anchors: { last_visit: "2024-02-29" }, rules: [{ name: "state-medical", anchor: "last_visit", years: 3 }], as_of: "2027-02-28" });
   * // { retain_until: "2027-02-28", rule: "state-medical", can_purge: false, reason: "retention-not-elapsed" }
   */
  compute(input: RetentionComputeInput): RetentionComputeOutput | RetentionComputeError;
  /**
   * Says what a state adds to what holds in all of them. Where it says nothing, the practice decides.
   *
   * Source: AVMA, record retention compilation, May 2019; state law; to be confirmed by counsel.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `not-found`: Nothing is known by that name or id.
   *
   * @example
   * retention.profile({ state: "CT" });
   * // { rules: [{ name: "state-medical", any_of: [{ anchor: "last_visit", years: 7 }, { anchor: "death", years: 3 }] }, { name: "dea-records", any_of: [{ anchor: "last_controlled", years: 2 }] }, { name: "feed-directives", any_of: [{ anchor: "last_feed_directive", years: 2 }] }, { name: "extra-label-food-animals", any_of: [{ anchor: "last_extra_label", years: 2 }] }, { name: "tax", any_of: [{ anchor: "last_invoice", years: 7 }] }] }
   */
  profile(input: RetentionProfileInput): RetentionProfileOutput | RetentionProfileError;
};

/** What a person may have sent, deleted or explained. */
export const privacy: {
  /**
   * Says what becomes of the data of somebody who wants them erased: what the law asks for is kept and not
   * used, the rest is erased.
   *
   * Source: GDPR, art. 12(3), 17(3)(b) and (e), 18; to be confirmed by counsel.
   *
   * @example
   * privacy.erasure({ received: "2026-01-31", categories: [{ name: "marketing", basis: "consent" }, { name: "medical", basis: "legal_obligation", retain_until: "2028-05-01" }, { name: "old_invoices", basis: "legal_obligation", retain_until: "2025-12-31" }] });
   * // { respond_by: "2026-02-28", actions: { marketing: "erase", medical: "restrict", old_invoices: "erase" } }
   */
  erasure(input: PrivacyErasureInput): PrivacyErasureOutput | PrivacyErasureError;
  /**
   * Says what the answer to a wish to be erased names: what is erased, and what is kept until when.
   *
   * Source: GDPR, art. 12(3) and (4), 17(3), 18; to be confirmed by counsel.
   *
   * @example
   * privacy.letter({ received: "2026-03-10", categories: [{ name: "marketing", basis: "consent" }], noticed: true });
   * // { respond_by: "2026-06-10", erased: ["marketing"], findings: [] }
   */
  letter(input: PrivacyLetterInput): PrivacyLetterOutput | PrivacyLetterError;
  /**
   * Says whether a copy of data may be fetched: by somebody who is known, with the approval of somebody else
   * when it is large, and within seven days.
   *
   * Source: GDPR, art. 12(6), 15 and 20; policy of this engine for the number of rows and the days.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `identity-not-verified`: It is not known that whoever asks is who they say.
   * - `export-needs-approval`: A large copy of data is approved by somebody else first.
   * - `separation-of-duties`: Above the limit, the author and the approver are two people.
   * - `export-expired`: The link to the copy of data works no more.
   *
   * @example
   * privacy.export({ requested_by: "u1", identity_verified: true, rows: 12, made_at: "2026-05-01T10:00:00Z", at: "2026-05-02T10:00:00Z" });
   * // { ok: true, expires_at: "2026-05-08T10:00:00Z" }
   */
  export(input: PrivacyExportInput): PrivacyExportOutput | PrivacyExportError;
};

/** Which step may follow which. */
export const status: {
  /**
   * Checks a move of a status machine: that it is listed, who may make it, and that the columns that it
   * needs are set.
   *
   * Set means given, not null, not an empty text or list; for a column that begins with `is_`: true.
   * Conditions on values, on other rows and on the caller are judged by the command that makes the move.
   *
   * Source: The status machines of the data model.
   *
   * The `error` is the first of these that holds, after mistakes in the input itself:
   *
   * - `not-found`: Nothing is known by that name or id.
   * - `status-transition-invalid`: The status machine has no such move, or rows do not begin in that state.
   * - `status-by-clock-only`: The engine makes this move by itself: by the clock, or as a consequence of other values.
   * - `status-guard-missing`: The move needs columns that are not given.
   * - `denial-reason-required`: What the insurer refused or cut was given no reason.
   *
   * @example
   * status.move({ machine: "insurance_claims.status", from: "submitted", to: "under_review" });
   * // { ok: true }
   */
  move(input: StatusMoveInput): StatusMoveOutput | StatusMoveError;
};
