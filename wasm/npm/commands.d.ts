// Written by `cargo xtask codegen`.
import type { DateText, Decimal, Id, Instant } from "./engine.js";
import type { JsonValue } from "./index.js";
import type { LocalTime } from "./rules.js";

/** Brings in the default roles with all that they may do. A role that is there already is left as it is. */
export interface RolesInstallCommandInput {
  /** The login of the owner, where nobody owns the practice yet. */
  owner_user_id?: string | null;
}

/** Sets aside a time for an animal with a veterinarian. */
export interface AppointmentsBookCommandInput {
  /** Id of the new booking; the engine makes one when it is left out. */
  id?: Id<"appointments"> | null;
  /** The clinic. */
  clinic_id: Id<"clinics">;
  /** The veterinarian. */
  veterinarian_id: Id<"veterinarians">;
  /** The animal. */
  patient_id: Id<"patients">;
  /** Who comes with it; the owner when left out. */
  client_id?: Id<"clients"> | null;
  /** The room. */
  facility_id?: Id<"clinic_facilities"> | null;
  /** What the booking is for. */
  appointment_type: "wellness_exam" | "vaccination" | "follow_up" | "emergency" | "surgery_consultation" | "diagnostic" | "dental" | "grooming" | "consultation" | "euthanasia";
  /** When it begins. */
  scheduled_at: Instant;
  /** How long it takes, in minutes; this or the end is given. */
  duration_minutes?: number | null;
  /** When it ends; this or the length is given. */
  scheduled_end_at?: Instant | null;
  /**
   * Minutes kept free after the visit.
   * @default 0
   */
  buffer_minutes?: number | null;
  /** Why the animal comes. */
  visit_reason?: "routine_checkup" | "vaccination" | "illness" | "injury" | "behavior_issue" | "dental_issue" | "skin_issue" | "digestive_issue" | "respiratory_issue" | "emergency" | "follow_up" | "other" | null;
  /** The complaint in the client's words. */
  chief_complaint?: string | null;
  /** Notes for the practice. */
  notes?: string | null;
}

/** Notes that the client will come. */
export interface AppointmentsConfirmCommandInput {
  /** The booking. */
  id: Id<"appointments">;
}

/** Notes that the animal is here, and opens the encounter of the visit, or links the one named. */
export interface AppointmentsCheckInCommandInput {
  /** The booking. */
  id: Id<"appointments">;
  /**
   * An encounter of this animal that is open already, such as that of a walk-in; a new one is
   * opened when it is left out.
   */
  encounter_id?: Id<"medical_encounters"> | null;
}

/**
 * Notes that the animal is called in, and begins the encounter of the visit. One for euthanasia begins
 * with a live consent to it.
 */
export interface AppointmentsStartCommandInput {
  /** The booking. */
  id: Id<"appointments">;
}

/** Notes that the animal leaves. The encounter goes on until it is signed. */
export interface AppointmentsCompleteCommandInput {
  /** The booking. */
  id: Id<"appointments">;
}

/**
 * Calls a booking off. Its time is free again; an encounter that was opened for it and has not
 * begun is cancelled too.
 */
export interface AppointmentsCancelCommandInput {
  /** The booking. */
  id: Id<"appointments">;
  /** Why. */
  cancellation_reason: string;
}

/** Notes that nobody came, once the grace period after the start is over. */
export interface AppointmentsNoShowCommandInput {
  /** The booking. */
  id: Id<"appointments">;
}

/**
 * Moves a booking to another time, and if need be to another veterinarian or room. The new booking
 * starts as scheduled.
 */
export interface AppointmentsRescheduleCommandInput {
  /** The booking. */
  id: Id<"appointments">;
  /** Id of the new booking; the engine makes one when it is left out. */
  new_id?: Id<"appointments"> | null;
  /** When the new booking begins. */
  scheduled_at: Instant;
  /** How long it takes, in minutes; as long as before when left out. */
  duration_minutes?: number | null;
  /** The veterinarian; the same as before when left out. */
  veterinarian_id?: Id<"veterinarians"> | null;
  /** The room; the same as before when left out. */
  facility_id?: Id<"clinic_facilities"> | null;
}

/** Writes the SOAP note of a visit, or parts of it. What is left out stays as it is. */
export interface MedicalRecordsRecordSoapCommandInput {
  /** The encounter. */
  id: Id<"medical_encounters">;
  /** What the owner tells. */
  subjective?: string | null;
  /** What the examination finds. */
  objective?: string | null;
  /** What it means. */
  assessment?: string | null;
  /** What is to be done. */
  plan?: string | null;
  /** Temperature, heart and respiratory rate, weight and other signs. */
  vital_signs?: JsonValue | null;
  /** Diagnoses, at most one of them primary. */
  diagnoses?: JsonValue | null;
}

/**
 * Completes a visit and signs its record, which is locked from then on.
 *
 * The signer is the veterinarian who asks. All four parts of the SOAP note and a weight must be
 * there. Source: AAHA Standards of Accreditation, medical records.
 */
export interface MedicalRecordsSignCommandInput {
  /** The encounter. */
  id: Id<"medical_encounters">;
}

/**
 * Says beforehand what a treatment may cost, from the least to the most. What is optional stays out of
 * the totals until the client wants it.
 */
export interface BillingDraftEstimateCommandInput {
  /** Id of the new estimate; the engine makes one when it is left out. */
  id?: Id<"estimates"> | null;
  /** Who would pay: the owner of the animal, or somebody who may pay for the owner. */
  client_id: Id<"clients">;
  /** The animal. */
  patient_id?: Id<"patients"> | null;
  /** The clinic. */
  clinic_id?: Id<"clinics"> | null;
  /** What it is about. */
  title: string;
  /** More about it. */
  description?: string | null;
  /** What may be done; at least one line. */
  lines: Array<{
    /** The service sold. */
    service_id?: Id<"services"> | null;
    /** The product sold. */
    product_id?: Id<"products"> | null;
    /** The package sold; it becomes one line for each thing in it. */
    package_id?: Id<"service_packages"> | null;
    /** What the client reads; the name of the thing sold when left out. */
    description?: string | null;
    /**
     * How many, or how much.
     * @default "1"
     */
    quantity?: Decimal | null;
    /** The most that may be needed; on an estimate only. */
    quantity_high?: Decimal | null;
    /** The price of one; that of the catalogue when left out. */
    unit_price?: Decimal | null;
    /** The part taken off, in percent. */
    discount_percent?: Decimal | null;
    /** The amount taken off after it. */
    discount_amount?: Decimal | null;
    /** The tax class; that of the thing sold, or of the practice, when left out. */
    tax_class?: string | null;
    /** Why the line is not taxed; it is when left out, unless the catalogue says otherwise. */
    tax_exempt_reason?: "professional-service" | "prescription-drug" | "exempt-customer" | "food-animal" | "not-taxable" | null;
    /**
     * Whether the client may leave it out; on an estimate only.
     * @default false
     */
    is_optional?: boolean | null;
    /** Notes for the practice. */
    notes?: string | null;
  }>;
  /** The part taken off the whole, in percent. */
  discount_percent?: Decimal | null;
  /** The amount taken off after it. */
  discount_amount?: Decimal | null;
  /** The part of the most that is asked for in advance, in percent. */
  deposit_percent?: Decimal | null;
  /**
   * By how much the invoice may exceed the most without asking again, in percent; that of the
   * practice when left out.
   */
  tolerance_percent?: Decimal | null;
  /** Until when it holds; as long as the practice gives when left out. */
  expiry_date?: Instant | null;
  /** Who approves discounts above what somebody gives alone; another person than the one who asks. */
  approved_by?: Id<"staff"> | null;
  /** Notes for the client. */
  notes?: string | null;
}

/** Sends an estimate that still holds to the client. */
export interface BillingSendEstimateCommandInput {
  /** The estimate. */
  id: Id<"estimates">;
}

/**
 * Notes that the client agrees, by signature or aloud before a witness, and which of the optional lines
 * the client wants; these join the totals. The receipt of the command keeps how consent was given.
 */
export interface BillingAcceptEstimateCommandInput {
  /** The estimate. */
  id: Id<"estimates">;
  /** Who agreed. */
  accepted_by_name: string;
  /**
   * The optional lines that the client wants.
   * @default []
   */
  accepted_line_ids?: Array<Id<"estimate_items">> | null;
  /**
   * Whether the client signed.
   * @default false
   */
  signed?: boolean | null;
  /** Who heard the client agree; needed without a signature. */
  witness_id?: Id<"staff"> | null;
}

/** Notes that the client does not agree. */
export interface BillingDeclineEstimateCommandInput {
  /** The estimate. */
  id: Id<"estimates">;
  /** Why, if the client said so. */
  decline_reason?: string | null;
}

/**
 * Takes an estimate that was sent, declined or has expired back to draft, or changes a draft. The
 * decision is forgotten. With new lines come their discount and their deposit; without, all that is
 * priced stays.
 */
export interface BillingReviseEstimateCommandInput {
  /** The estimate. */
  id: Id<"estimates">;
  /** What it is about; as before when left out. */
  title?: string | null;
  /** More about it; as before when left out. */
  description?: string | null;
  /** What may be done, in place of all lines so far. */
  lines?: Array<{
    /** The service sold. */
    service_id?: Id<"services"> | null;
    /** The product sold. */
    product_id?: Id<"products"> | null;
    /** The package sold; it becomes one line for each thing in it. */
    package_id?: Id<"service_packages"> | null;
    /** What the client reads; the name of the thing sold when left out. */
    description?: string | null;
    /**
     * How many, or how much.
     * @default "1"
     */
    quantity?: Decimal | null;
    /** The most that may be needed; on an estimate only. */
    quantity_high?: Decimal | null;
    /** The price of one; that of the catalogue when left out. */
    unit_price?: Decimal | null;
    /** The part taken off, in percent. */
    discount_percent?: Decimal | null;
    /** The amount taken off after it. */
    discount_amount?: Decimal | null;
    /** The tax class; that of the thing sold, or of the practice, when left out. */
    tax_class?: string | null;
    /** Why the line is not taxed; it is when left out, unless the catalogue says otherwise. */
    tax_exempt_reason?: "professional-service" | "prescription-drug" | "exempt-customer" | "food-animal" | "not-taxable" | null;
    /**
     * Whether the client may leave it out; on an estimate only.
     * @default false
     */
    is_optional?: boolean | null;
    /** Notes for the practice. */
    notes?: string | null;
  }> | null;
  /** The part taken off the whole, in percent; with new lines only. */
  discount_percent?: Decimal | null;
  /** The amount taken off after it; with new lines only. */
  discount_amount?: Decimal | null;
  /** The part of the most that is asked for in advance, in percent; with new lines only. */
  deposit_percent?: Decimal | null;
  /** Until when it holds; as before when left out, or as long as the practice gives when that is past. */
  expiry_date?: Instant | null;
  /** Who approves discounts above what somebody gives alone; another person than the one who asks. */
  approved_by?: Id<"staff"> | null;
  /** Notes for the client; as before when left out. */
  notes?: string | null;
}

/**
 * Makes a draft invoice of an accepted estimate, at the prices quoted. What was really needed may be
 * said line by line, and what was done beyond it added, as far as the tolerance goes.
 */
export interface BillingConvertEstimateCommandInput {
  /** The estimate. */
  id: Id<"estimates">;
  /** Id of the new invoice; the engine makes one when it is left out. */
  invoice_id?: Id<"invoices"> | null;
  /** The clinic that bills; that of the estimate or the booking when left out. */
  clinic_id?: Id<"clinics"> | null;
  /** The booking that is billed. */
  appointment_id?: Id<"appointments"> | null;
  /**
   * What was really needed of a line; the lower quantity quoted when left out.
   * @default []
   */
  quantities?: Array<{
    /** The line of the estimate. */
    line_id: Id<"estimate_items">;
    /** How many, or how much; zero leaves the line out. */
    quantity: Decimal;
  }> | null;
  /**
   * What was done beyond the estimate.
   * @default []
   */
  lines?: Array<{
    /** The service sold. */
    service_id?: Id<"services"> | null;
    /** The product sold. */
    product_id?: Id<"products"> | null;
    /** The package sold; it becomes one line for each thing in it. */
    package_id?: Id<"service_packages"> | null;
    /** What the client reads; the name of the thing sold when left out. */
    description?: string | null;
    /**
     * How many, or how much.
     * @default "1"
     */
    quantity?: Decimal | null;
    /** The most that may be needed; on an estimate only. */
    quantity_high?: Decimal | null;
    /** The price of one; that of the catalogue when left out. */
    unit_price?: Decimal | null;
    /** The part taken off, in percent. */
    discount_percent?: Decimal | null;
    /** The amount taken off after it. */
    discount_amount?: Decimal | null;
    /** The tax class; that of the thing sold, or of the practice, when left out. */
    tax_class?: string | null;
    /** Why the line is not taxed; it is when left out, unless the catalogue says otherwise. */
    tax_exempt_reason?: "professional-service" | "prescription-drug" | "exempt-customer" | "food-animal" | "not-taxable" | null;
    /**
     * Whether the client may leave it out; on an estimate only.
     * @default false
     */
    is_optional?: boolean | null;
    /** Notes for the practice. */
    notes?: string | null;
  }> | null;
  /**
   * Whether the client approved that the invoice exceeds the estimate by more than the tolerance.
   * @default false
   */
  reapproved?: boolean | null;
  /** Who approves discounts above what somebody gives alone; another person than the one who asks. */
  approved_by?: Id<"staff"> | null;
}

/**
 * Begins a bill, with its first lines or none. A draft has a number of its own; it gets one of the
 * series when it is sent.
 */
export interface BillingDraftInvoiceCommandInput {
  /** Id of the new invoice; the engine makes one when it is left out. */
  id?: Id<"invoices"> | null;
  /** Who pays: the owner of the animal, or somebody who may pay for the owner. */
  client_id: Id<"clients">;
  /** The animal; that of the visit when left out. */
  patient_id?: Id<"patients"> | null;
  /** The clinic that bills; that of the visit when left out. */
  clinic_id?: Id<"clinics"> | null;
  /** The booking that is billed; that of the encounter when left out. */
  appointment_id?: Id<"appointments"> | null;
  /** The encounter that is billed. */
  encounter_id?: Id<"medical_encounters"> | null;
  /**
   * What is sold.
   * @default []
   */
  lines?: Array<{
    /** The service sold. */
    service_id?: Id<"services"> | null;
    /** The product sold. */
    product_id?: Id<"products"> | null;
    /** The package sold; it becomes one line for each thing in it. */
    package_id?: Id<"service_packages"> | null;
    /** What the client reads; the name of the thing sold when left out. */
    description?: string | null;
    /**
     * How many, or how much.
     * @default "1"
     */
    quantity?: Decimal | null;
    /** The most that may be needed; on an estimate only. */
    quantity_high?: Decimal | null;
    /** The price of one; that of the catalogue when left out. */
    unit_price?: Decimal | null;
    /** The part taken off, in percent. */
    discount_percent?: Decimal | null;
    /** The amount taken off after it. */
    discount_amount?: Decimal | null;
    /** The tax class; that of the thing sold, or of the practice, when left out. */
    tax_class?: string | null;
    /** Why the line is not taxed; it is when left out, unless the catalogue says otherwise. */
    tax_exempt_reason?: "professional-service" | "prescription-drug" | "exempt-customer" | "food-animal" | "not-taxable" | null;
    /**
     * Whether the client may leave it out; on an estimate only.
     * @default false
     */
    is_optional?: boolean | null;
    /** Notes for the practice. */
    notes?: string | null;
  }> | null;
  /** The part taken off the whole, in percent. */
  discount_percent?: Decimal | null;
  /** The amount taken off after it. */
  discount_amount?: Decimal | null;
  /** Who approves discounts above what somebody gives alone; another person than the one who asks. */
  approved_by?: Id<"staff"> | null;
  /** Notes for the client. */
  notes?: string | null;
  /** Notes for the practice. */
  internal_notes?: string | null;
  /** Terms and conditions. */
  terms_conditions?: string | null;
}

/** Adds one thing to a draft, and prices all of it again. A package adds a line for each thing in it. */
export interface BillingAddLineCommandInput {
  /** The invoice. */
  id: Id<"invoices">;
  /** What is sold. */
  line: {
    /** The service sold. */
    service_id?: Id<"services"> | null;
    /** The product sold. */
    product_id?: Id<"products"> | null;
    /** The package sold; it becomes one line for each thing in it. */
    package_id?: Id<"service_packages"> | null;
    /** What the client reads; the name of the thing sold when left out. */
    description?: string | null;
    /**
     * How many, or how much.
     * @default "1"
     */
    quantity?: Decimal | null;
    /** The most that may be needed; on an estimate only. */
    quantity_high?: Decimal | null;
    /** The price of one; that of the catalogue when left out. */
    unit_price?: Decimal | null;
    /** The part taken off, in percent. */
    discount_percent?: Decimal | null;
    /** The amount taken off after it. */
    discount_amount?: Decimal | null;
    /** The tax class; that of the thing sold, or of the practice, when left out. */
    tax_class?: string | null;
    /** Why the line is not taxed; it is when left out, unless the catalogue says otherwise. */
    tax_exempt_reason?: "professional-service" | "prescription-drug" | "exempt-customer" | "food-animal" | "not-taxable" | null;
    /**
     * Whether the client may leave it out; on an estimate only.
     * @default false
     */
    is_optional?: boolean | null;
    /** Notes for the practice. */
    notes?: string | null;
  };
  /** Who approves a discount above what somebody gives alone; another person than the one who asks. */
  approved_by?: Id<"staff"> | null;
}

/** Takes a line off a draft, and prices the rest again. */
export interface BillingRemoveLineCommandInput {
  /** The invoice. */
  id: Id<"invoices">;
  /** The line. */
  line_id: Id<"invoice_items">;
}

/** Sends a draft: it gets the next number of the series without gaps, and its lines are closed. */
export interface BillingSendInvoiceCommandInput {
  /** The invoice. */
  id: Id<"invoices">;
  /** When it is due; so many days from now as the practice gives when left out. */
  due_date?: Instant | null;
  /** The last day of the client's certificate of exemption; needed where a line is not taxed for it. */
  exemption_valid_until?: DateText | null;
  /**
   * Whether the client approved that the invoice exceeds its estimate by more than the tolerance.
   * @default false
   */
  reapproved?: boolean | null;
}

/**
 * Takes money that is in hand: on an invoice, or as a deposit. What is more than owed becomes credit
 * of the client; paying by credit takes from it.
 */
export interface BillingRecordPaymentCommandInput {
  /** Id of the new payment; the engine makes one when it is left out. */
  id?: Id<"payments"> | null;
  /** The invoice that is paid; a deposit when left out. */
  invoice_id?: Id<"invoices"> | null;
  /** The accepted estimate whose deposit this is. */
  estimate_id?: Id<"estimates"> | null;
  /** Whose money it is; the client of the invoice or the estimate when left out. */
  client_id?: Id<"clients"> | null;
  /** How much, above zero. */
  amount: Decimal;
  /** How it is paid. */
  payment_method: "cash" | "credit_card" | "debit_card" | "bank_transfer" | "mobile_payment" | "check" | "insurance" | "account_credit";
  /**
   * Whether what is more than owed may become credit.
   * @default true
   */
  allow_credit?: boolean | null;
  /** Number of the transaction at the processor. */
  transaction_id?: string | null;
  /** Name of the processor. */
  processor_name?: string | null;
  /** The last four digits of the card. */
  card_last4?: string | null;
  /** Number of the check. */
  check_number?: string | null;
  /** Name of the bank. */
  bank_name?: string | null;
  /** Number of the account. */
  account_number?: string | null;
  /** Number of the insurance claim. */
  insurance_claim_number?: string | null;
  /** Notes. */
  notes?: string | null;
}

/**
 * Gives money back the way it came. First goes what of the payment is still the client's credit; the
 * rest comes off the invoice. Above the limit, counted over all refunds of a payment, another person
 * approves.
 */
export interface BillingRefundCommandInput {
  /** The payment. */
  payment_id: Id<"payments">;
  /** How much, above zero. */
  amount: Decimal;
  /** Why. */
  reason: string;
  /** How it goes back; as it came when left out. */
  payment_method?: "cash" | "credit_card" | "debit_card" | "bank_transfer" | "mobile_payment" | "check" | "insurance" | "account_credit" | null;
  /** Who approves; another person than the one who asks. */
  approved_by?: Id<"staff"> | null;
}

/** Withdraws an invoice on which no money has come in. */
export interface BillingCancelInvoiceCommandInput {
  /** The invoice. */
  id: Id<"invoices">;
  /** Why. */
  cancellation_reason: string;
}

/** Gives up what is still owed on an invoice, all of it. Whatever the amount, another person approves. */
export interface BillingWriteOffCommandInput {
  /** The invoice. */
  id: Id<"invoices">;
  /** What is given up; what is owed when left out. */
  amount?: Decimal | null;
  /** Why. */
  reason: string;
  /** Who approves; another person than the one who asks. */
  approved_by: Id<"staff">;
}

/**
 * Makes the moves that are due by now, a batch at a time: `moved` counts them, and `more` says that
 * another batch may be waiting. Asking again is harmless: a row that has moved is due no more.
 */
export interface ClockAdvanceCommandInput {
  /**
   * The most rows to look at for each kind of move.
   * @default 100
   */
  limit?: number | null;
}

/**
 * Publishes a text that people sign, as the next version of its name; earlier versions stay as they
 * were signed. A translation names the version that it is of.
 */
export interface ConsentsPublishCommandInput {
  /** Id of the new version; the engine makes one when it is left out. */
  id?: Id<"consent_templates"> | null;
  /** What the form is called. */
  name: string;
  /** The version that this is a translation of; the next one when left out. */
  template_version?: number | null;
  /** The kind of consent. */
  consent_type: "surgery" | "anesthesia" | "euthanasia" | "data_sharing" | "treatment" | "research" | "boarding" | "photography" | "financial_estimate";
  /** The language of the text; that of the practice when left out. */
  language?: string | null;
  /** The full text, as it is shown. */
  body: string;
  /**
   * What can go wrong.
   * @default []
   */
  risks?: Array<string> | null;
  /**
   * What else could be done.
   * @default []
   */
  alternatives?: Array<string> | null;
  /**
   * The days for which a signature holds.
   * @default 30
   */
  life_days?: number | null;
  /**
   * Whether a signature counts only when it is witnessed.
   * @default false
   */
  needs_witness?: boolean | null;
}

/**
 * Notes that somebody has signed a form: with the text as it was shown, until the day on which the form
 * says that it ends.
 *
 * The owner of the animal signs, or a co-owner or agent whom the owner gave that right, of full age.
 * Before an animal is put to sleep the signer is known and says whether it has bitten somebody; one that
 * has is observed for rabies first. Sources: AVMA policy on informed consent; NASPHV compendium of animal
 * rabies prevention and control.
 */
export interface ConsentsSignCommandInput {
  /** Id of the signed form; the engine makes one when it is left out. */
  id?: Id<"consent_forms"> | null;
  /** What the form is called. */
  template: string;
  /** Which version of it was shown. */
  version: number;
  /** In which language; that of the client when left out. */
  language?: string | null;
  /** Who signs. */
  client_id: Id<"clients">;
  /** The animal; needed for whatever is done to one. */
  patient_id?: Id<"patients"> | null;
  /** The operation, where the form is for one alone. */
  surgery_id?: Id<"surgeries"> | null;
  /** The booking. */
  appointment_id?: Id<"appointments"> | null;
  /** The visit. */
  encounter_id?: Id<"medical_encounters"> | null;
  /** What is agreed to: the procedure, or to whom data are given; anything of its kind when left out. */
  procedure?: string | null;
  /** The name of the signer; that of the client when left out. */
  signed_by?: string | null;
  /** The signature, base64. */
  signature_data?: string | null;
  /** Who of the staff saw it; somebody else than who signs and who takes the signature. */
  witnessed_by?: Id<"staff"> | null;
  /** For euthanasia: whether the signer is known to be who they say. */
  identity_checked?: boolean | null;
  /** For euthanasia: whether the animal has bitten somebody lately. */
  has_bitten?: boolean | null;
  /** The day on which it did. */
  bitten_on?: DateText | null;
}

/**
 * Witnesses a signature: whoever asks has seen it. The witness works here, and is neither who signed nor
 * who took the signature.
 */
export interface ConsentsWitnessCommandInput {
  /** The signed form. */
  id: Id<"consent_forms">;
}

/**
 * Takes a consent back, at once. What has begun cannot be forbidden any more: neither the operation that
 * the form names, nor one that is under way on the animal where it names none.
 */
export interface ConsentsRevokeCommandInput {
  /** The signed form. */
  id: Id<"consent_forms">;
  /** Why. */
  reason: string;
}

/**
 * Notes that an operation which saves a life goes ahead although nobody could be asked: by two of the
 * staff, of whom one asks, once in an emergency that is still open.
 */
export interface ConsentsRecordEmergencyCommandInput {
  /** Id of the record; the engine makes one when it is left out. */
  id?: Id<"emergency_consents"> | null;
  /** The emergency. */
  emergency_case_id: Id<"emergency_cases">;
  /** The operation. */
  surgery_id: Id<"surgeries">;
  /** The other of the two. */
  seconded_by: Id<"staff">;
  /** Why nobody could be asked. */
  reason: string;
}

/**
 * Opens the records of an animal in an emergency to whoever asks, for reading and for some hours, although no
 * role of theirs allows it; what a role forbids stays closed. It needs a reason, is written down, and another
 * person looks at it afterwards.
 */
export interface BreakGlassOpenCommandInput {
  /** Id of the access; the engine makes one when it is left out. */
  id?: Id<"break_glass_accesses"> | null;
  /** The animal. */
  patient_id: Id<"patients">;
  /** Why; at least ten characters. */
  reason: string;
}

/**
 * Concludes a review: whether the look at the closed records was justified, and what was found. Once, and by
 * another person than the one who looked.
 */
export interface ReviewsConcludeCommandInput {
  /** The review. */
  id: Id<"review_tasks">;
  /** What it comes to. */
  outcome: "justified" | "unjustified";
  /** What was found. */
  finding: string;
}

/**
 * Keeps everything about a client, an animal or the whole practice from being destroyed, whatever its
 * age, until the hold ends or is lifted.
 */
export interface HoldsPlaceCommandInput {
  /** Id of the hold; the engine makes one when it is left out. */
  id?: Id<"legal_holds"> | null;
  /** What it is about. */
  subject: "client" | "patient" | "all";
  /** The client, when it is about one. */
  client_id?: Id<"clients"> | null;
  /** The animal, when it is about one. */
  patient_id?: Id<"patients"> | null;
  /** Why: the case or the authority. */
  reason: string;
  /** Its last moment; until somebody lifts it when left out. */
  until?: Instant | null;
}

/** Lifts a hold. */
export interface HoldsLiftCommandInput {
  /** The hold. */
  id: Id<"legal_holds">;
  /** Why. */
  reason: string;
}

/**
 * Says which rows may go by now and what is due for them, and of the rest why it stays, by which rule and
 * until when. Changes nothing. The answer names where the next part begins.
 */
export interface RetentionPlanCommandInput {
  /** The table at which to begin; the first when left out. */
  table?: string | null;
  /** The row after which to begin. */
  after?: string | null;
  /**
   * The most rows to look at.
   * @default 100
   */
  limit?: number | null;
}

/** Asks for a run through all rows whose time is over. Somebody else approves it. */
export interface RetentionProposeCommandInput {
  /** Id of the run; the engine makes one when it is left out. */
  id?: Id<"purges"> | null;
}

/** Approves a run: by another than the one who asked for it. */
export interface RetentionApproveCommandInput {
  /** The run. */
  id: Id<"purges">;
}

/**
 * Does what is due in an approved run, a batch at a time, and keeps in mind how far it has come: asking
 * again goes on from there, and `more` says that there is something left. Every row is judged anew. The
 * log says which rows went, not what stood in them.
 */
export interface RetentionRunCommandInput {
  /** The run. */
  id: Id<"purges">;
  /**
   * The most rows to look at.
   * @default 50
   */
  limit?: number | null;
}

/**
 * Notes that a client asks for a copy of their data, or that they are erased. The answer goes out within a
 * month. Source: GDPR, art. 12(3).
 */
export interface PrivacyReceiveCommandInput {
  /** Id of the request; the engine makes one when it is left out. */
  id?: Id<"privacy_requests"> | null;
  /** What is asked for. */
  kind: "export" | "erase";
  /** The client. */
  client_id: Id<"clients">;
  /** To whom a copy goes, where it is not the client: they must have agreed to it on a form. */
  recipient?: string | null;
  /** The day on which it came; today when left out. */
  received_on?: DateText | null;
}

/** Notes that whoever asks about their data is who they say, and how that is known. Source: GDPR, art. 12(6). */
export interface PrivacyVerifyIdentityCommandInput {
  /** The request. */
  id: Id<"privacy_requests">;
  /** What was looked at, such as a passport; never its number. */
  how: string;
}

/**
 * Plans an erasure: says for each table which rows go, which lose what names a person, and which the law
 * keeps, by which rule and until when; keeps the plan with the request. Another approves it.
 */
export interface PrivacyPlanCommandInput {
  /** The request. */
  id: Id<"privacy_requests">;
}

/** Approves the plan of an erasure, or a large copy: by another than the one who planned or received it. */
export interface PrivacyApproveCommandInput {
  /** The request. */
  id: Id<"privacy_requests">;
}

/**
 * Erases what the approved plan erases, a batch at a time: `more` says that there is something left, and
 * asking again goes on with it. The tombstone of the client stays, so that what the law keeps belongs to
 * somebody without a name; the log and the receipts forget what stood in the rows.
 */
export interface PrivacyEraseCommandInput {
  /** The request. */
  id: Id<"privacy_requests">;
  /**
   * The most rows of the client to change.
   * @default 50
   */
  limit?: number | null;
}

/**
 * Makes a copy of everything about a client and nothing about others, with the list of their documents.
 * Who asks is known; another approves a large copy; it can be fetched for seven days. A copy for somebody
 * else needs a live consent to data sharing that names them. Source: GDPR, art. 15 and 20.
 *
 * The copy is told once for each command: its receipt does not keep it.
 */
export interface PrivacyExportCommandInput {
  /** The request. */
  id: Id<"privacy_requests">;
}

/**
 * Asks for a copy of rows of a table, or of what the log tells of one of them, when that is more than five hundred
 * rows. It is for those who may export them; another person approves it.
 */
export interface BulkExportsRequestCommandInput {
  /** Id of the request; the engine makes one when it is left out. */
  id?: Id<"bulk_exports"> | null;
  /** The table. */
  of_table: string;
  /** The row of which the log tells; the rows of the table themselves when it is left out. */
  of_row?: string | null;
  /** What it is for. */
  reason: string;
}

/**
 * Allows a large copy, for seven days from now on; by another than the one who asks for it. To
 * approve it once more begins the seven days anew.
 */
export interface BulkExportsApproveCommandInput {
  /** The request. */
  id: Id<"bulk_exports">;
}

/**
 * Looks for clients who may be the same person, by e-mail address, telephone number, and name with date of
 * birth, however they are spelt. Each pair has a score and its reasons; the surest come first. Changes
 * nothing.
 */
export interface ClientsDuplicatesCommandInput {
  /** Only pairs with this client. */
  client_id?: Id<"clients"> | null;
  /**
   * The lowest score to tell, of 100.
   * @default 50
   */
  min_score?: number | null;
  /**
   * The most pairs to tell.
   * @default 50
   */
  limit?: number | null;
}

/**
 * Makes two rows of one client one: everything of the one that goes belongs to the one that stays, credit
 * is added, and the one that goes stays behind as a tombstone that leads to the other.
 */
export interface ClientsMergeCommandInput {
  /** The client who stays. */
  id: Id<"clients">;
  /** The client who goes. */
  merged_id: Id<"clients">;
}

/** The input of every named command by its name. */
export interface NamedCommands {
  /** Brings in the default roles with all that they may do. A role that is there already is left as it is. */
  "roles.install": RolesInstallCommandInput;
  /** Sets aside a time for an animal with a veterinarian. */
  "appointments.book": AppointmentsBookCommandInput;
  /** Notes that the client will come. */
  "appointments.confirm": AppointmentsConfirmCommandInput;
  /** Notes that the animal is here, and opens the encounter of the visit, or links the one named. */
  "appointments.check_in": AppointmentsCheckInCommandInput;
  /**
   * Notes that the animal is called in, and begins the encounter of the visit. One for euthanasia begins
   * with a live consent to it.
   */
  "appointments.start": AppointmentsStartCommandInput;
  /** Notes that the animal leaves. The encounter goes on until it is signed. */
  "appointments.complete": AppointmentsCompleteCommandInput;
  /**
   * Calls a booking off. Its time is free again; an encounter that was opened for it and has not
   * begun is cancelled too.
   */
  "appointments.cancel": AppointmentsCancelCommandInput;
  /** Notes that nobody came, once the grace period after the start is over. */
  "appointments.no_show": AppointmentsNoShowCommandInput;
  /**
   * Moves a booking to another time, and if need be to another veterinarian or room. The new booking
   * starts as scheduled.
   */
  "appointments.reschedule": AppointmentsRescheduleCommandInput;
  /** Writes the SOAP note of a visit, or parts of it. What is left out stays as it is. */
  "medical_records.record_soap": MedicalRecordsRecordSoapCommandInput;
  /**
   * Completes a visit and signs its record, which is locked from then on.
   *
   * The signer is the veterinarian who asks. All four parts of the SOAP note and a weight must be
   * there. Source: AAHA Standards of Accreditation, medical records.
   */
  "medical_records.sign": MedicalRecordsSignCommandInput;
  /**
   * Says beforehand what a treatment may cost, from the least to the most. What is optional stays out of
   * the totals until the client wants it.
   */
  "billing.draft_estimate": BillingDraftEstimateCommandInput;
  /** Sends an estimate that still holds to the client. */
  "billing.send_estimate": BillingSendEstimateCommandInput;
  /**
   * Notes that the client agrees, by signature or aloud before a witness, and which of the optional lines
   * the client wants; these join the totals. The receipt of the command keeps how consent was given.
   */
  "billing.accept_estimate": BillingAcceptEstimateCommandInput;
  /** Notes that the client does not agree. */
  "billing.decline_estimate": BillingDeclineEstimateCommandInput;
  /**
   * Takes an estimate that was sent, declined or has expired back to draft, or changes a draft. The
   * decision is forgotten. With new lines come their discount and their deposit; without, all that is
   * priced stays.
   */
  "billing.revise_estimate": BillingReviseEstimateCommandInput;
  /**
   * Makes a draft invoice of an accepted estimate, at the prices quoted. What was really needed may be
   * said line by line, and what was done beyond it added, as far as the tolerance goes.
   */
  "billing.convert_estimate": BillingConvertEstimateCommandInput;
  /**
   * Begins a bill, with its first lines or none. A draft has a number of its own; it gets one of the
   * series when it is sent.
   */
  "billing.draft_invoice": BillingDraftInvoiceCommandInput;
  /** Adds one thing to a draft, and prices all of it again. A package adds a line for each thing in it. */
  "billing.add_line": BillingAddLineCommandInput;
  /** Takes a line off a draft, and prices the rest again. */
  "billing.remove_line": BillingRemoveLineCommandInput;
  /** Sends a draft: it gets the next number of the series without gaps, and its lines are closed. */
  "billing.send_invoice": BillingSendInvoiceCommandInput;
  /**
   * Takes money that is in hand: on an invoice, or as a deposit. What is more than owed becomes credit
   * of the client; paying by credit takes from it.
   */
  "billing.record_payment": BillingRecordPaymentCommandInput;
  /**
   * Gives money back the way it came. First goes what of the payment is still the client's credit; the
   * rest comes off the invoice. Above the limit, counted over all refunds of a payment, another person
   * approves.
   */
  "billing.refund": BillingRefundCommandInput;
  /** Withdraws an invoice on which no money has come in. */
  "billing.cancel_invoice": BillingCancelInvoiceCommandInput;
  /** Gives up what is still owed on an invoice, all of it. Whatever the amount, another person approves. */
  "billing.write_off": BillingWriteOffCommandInput;
  /**
   * Makes the moves that are due by now, a batch at a time: `moved` counts them, and `more` says that
   * another batch may be waiting. Asking again is harmless: a row that has moved is due no more.
   */
  "clock.advance": ClockAdvanceCommandInput;
  /**
   * Publishes a text that people sign, as the next version of its name; earlier versions stay as they
   * were signed. A translation names the version that it is of.
   */
  "consents.publish": ConsentsPublishCommandInput;
  /**
   * Notes that somebody has signed a form: with the text as it was shown, until the day on which the form
   * says that it ends.
   *
   * The owner of the animal signs, or a co-owner or agent whom the owner gave that right, of full age.
   * Before an animal is put to sleep the signer is known and says whether it has bitten somebody; one that
   * has is observed for rabies first. Sources: AVMA policy on informed consent; NASPHV compendium of animal
   * rabies prevention and control.
   */
  "consents.sign": ConsentsSignCommandInput;
  /**
   * Witnesses a signature: whoever asks has seen it. The witness works here, and is neither who signed nor
   * who took the signature.
   */
  "consents.witness": ConsentsWitnessCommandInput;
  /**
   * Takes a consent back, at once. What has begun cannot be forbidden any more: neither the operation that
   * the form names, nor one that is under way on the animal where it names none.
   */
  "consents.revoke": ConsentsRevokeCommandInput;
  /**
   * Notes that an operation which saves a life goes ahead although nobody could be asked: by two of the
   * staff, of whom one asks, once in an emergency that is still open.
   */
  "consents.record_emergency": ConsentsRecordEmergencyCommandInput;
  /**
   * Opens the records of an animal in an emergency to whoever asks, for reading and for some hours, although no
   * role of theirs allows it; what a role forbids stays closed. It needs a reason, is written down, and another
   * person looks at it afterwards.
   */
  "break_glass.open": BreakGlassOpenCommandInput;
  /**
   * Concludes a review: whether the look at the closed records was justified, and what was found. Once, and by
   * another person than the one who looked.
   */
  "reviews.conclude": ReviewsConcludeCommandInput;
  /**
   * Keeps everything about a client, an animal or the whole practice from being destroyed, whatever its
   * age, until the hold ends or is lifted.
   */
  "holds.place": HoldsPlaceCommandInput;
  /** Lifts a hold. */
  "holds.lift": HoldsLiftCommandInput;
  /**
   * Says which rows may go by now and what is due for them, and of the rest why it stays, by which rule and
   * until when. Changes nothing. The answer names where the next part begins.
   */
  "retention.plan": RetentionPlanCommandInput;
  /** Asks for a run through all rows whose time is over. Somebody else approves it. */
  "retention.propose": RetentionProposeCommandInput;
  /** Approves a run: by another than the one who asked for it. */
  "retention.approve": RetentionApproveCommandInput;
  /**
   * Does what is due in an approved run, a batch at a time, and keeps in mind how far it has come: asking
   * again goes on from there, and `more` says that there is something left. Every row is judged anew. The
   * log says which rows went, not what stood in them.
   */
  "retention.run": RetentionRunCommandInput;
  /**
   * Notes that a client asks for a copy of their data, or that they are erased. The answer goes out within a
   * month. Source: GDPR, art. 12(3).
   */
  "privacy.receive": PrivacyReceiveCommandInput;
  /** Notes that whoever asks about their data is who they say, and how that is known. Source: GDPR, art. 12(6). */
  "privacy.verify_identity": PrivacyVerifyIdentityCommandInput;
  /**
   * Plans an erasure: says for each table which rows go, which lose what names a person, and which the law
   * keeps, by which rule and until when; keeps the plan with the request. Another approves it.
   */
  "privacy.plan": PrivacyPlanCommandInput;
  /** Approves the plan of an erasure, or a large copy: by another than the one who planned or received it. */
  "privacy.approve": PrivacyApproveCommandInput;
  /**
   * Erases what the approved plan erases, a batch at a time: `more` says that there is something left, and
   * asking again goes on with it. The tombstone of the client stays, so that what the law keeps belongs to
   * somebody without a name; the log and the receipts forget what stood in the rows.
   */
  "privacy.erase": PrivacyEraseCommandInput;
  /**
   * Makes a copy of everything about a client and nothing about others, with the list of their documents.
   * Who asks is known; another approves a large copy; it can be fetched for seven days. A copy for somebody
   * else needs a live consent to data sharing that names them. Source: GDPR, art. 15 and 20.
   *
   * The copy is told once for each command: its receipt does not keep it.
   */
  "privacy.export": PrivacyExportCommandInput;
  /**
   * Asks for a copy of rows of a table, or of what the log tells of one of them, when that is more than five hundred
   * rows. It is for those who may export them; another person approves it.
   */
  "bulk_exports.request": BulkExportsRequestCommandInput;
  /**
   * Allows a large copy, for seven days from now on; by another than the one who asks for it. To
   * approve it once more begins the seven days anew.
   */
  "bulk_exports.approve": BulkExportsApproveCommandInput;
  /**
   * Looks for clients who may be the same person, by e-mail address, telephone number, and name with date of
   * birth, however they are spelt. Each pair has a score and its reasons; the surest come first. Changes
   * nothing.
   */
  "clients.duplicates": ClientsDuplicatesCommandInput;
  /**
   * Makes two rows of one client one: everything of the one that goes belongs to the one that stays, credit
   * is added, and the one that goes stays behind as a tombstone that leads to the other.
   */
  "clients.merge": ClientsMergeCommandInput;
}
