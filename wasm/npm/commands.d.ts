// Written by `cargo xtask codegen`.
import type { DateText, Decimal, Id, Instant } from "./engine.js";
import type { JsonValue } from "./index.js";
import type { LocalTime } from "./rules.js";

/** Sets aside a time for an animal with a veterinarian. */
export interface AppointmentsBookInput {
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
export interface AppointmentsConfirmInput {
  /** The booking. */
  id: Id<"appointments">;
}

/** Notes that the animal is here, and opens the encounter of the visit, or links the one named. */
export interface AppointmentsCheckInInput {
  /** The booking. */
  id: Id<"appointments">;
  /**
   * An encounter of this animal that is open already, such as that of a walk-in; a new one is
   * opened when it is left out.
   */
  encounter_id?: Id<"medical_encounters"> | null;
}

/** Notes that the animal is called in, and begins the encounter of the visit. */
export interface AppointmentsStartInput {
  /** The booking. */
  id: Id<"appointments">;
}

/** Notes that the animal leaves. The encounter goes on until it is signed. */
export interface AppointmentsCompleteInput {
  /** The booking. */
  id: Id<"appointments">;
}

/**
 * Calls a booking off. Its time is free again; an encounter that was opened for it and has not
 * begun is cancelled too.
 */
export interface AppointmentsCancelInput {
  /** The booking. */
  id: Id<"appointments">;
  /** Why. */
  cancellation_reason: string;
}

/** Notes that nobody came, once the grace period after the start is over. */
export interface AppointmentsNoShowInput {
  /** The booking. */
  id: Id<"appointments">;
}

/**
 * Moves a booking to another time, and if need be to another veterinarian or room. The new booking
 * starts as scheduled.
 */
export interface AppointmentsRescheduleInput {
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
export interface MedicalRecordsRecordSoapInput {
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
export interface MedicalRecordsSignInput {
  /** The encounter. */
  id: Id<"medical_encounters">;
}

/**
 * Makes the moves that are due by now, a batch at a time: `moved` counts them, and `more` says that
 * another batch may be waiting. Asking again is harmless: a row that has moved is due no more.
 */
export interface ClockAdvanceInput {
  /**
   * The most rows to look at for each kind of move.
   * @default 100
   */
  limit?: number | null;
}

/** The input of every named command by its name. */
export interface NamedCommands {
  /** Sets aside a time for an animal with a veterinarian. */
  "appointments.book": AppointmentsBookInput;
  /** Notes that the client will come. */
  "appointments.confirm": AppointmentsConfirmInput;
  /** Notes that the animal is here, and opens the encounter of the visit, or links the one named. */
  "appointments.check_in": AppointmentsCheckInInput;
  /** Notes that the animal is called in, and begins the encounter of the visit. */
  "appointments.start": AppointmentsStartInput;
  /** Notes that the animal leaves. The encounter goes on until it is signed. */
  "appointments.complete": AppointmentsCompleteInput;
  /**
   * Calls a booking off. Its time is free again; an encounter that was opened for it and has not
   * begun is cancelled too.
   */
  "appointments.cancel": AppointmentsCancelInput;
  /** Notes that nobody came, once the grace period after the start is over. */
  "appointments.no_show": AppointmentsNoShowInput;
  /**
   * Moves a booking to another time, and if need be to another veterinarian or room. The new booking
   * starts as scheduled.
   */
  "appointments.reschedule": AppointmentsRescheduleInput;
  /** Writes the SOAP note of a visit, or parts of it. What is left out stays as it is. */
  "medical_records.record_soap": MedicalRecordsRecordSoapInput;
  /**
   * Completes a visit and signs its record, which is locked from then on.
   *
   * The signer is the veterinarian who asks. All four parts of the SOAP note and a weight must be
   * there. Source: AAHA Standards of Accreditation, medical records.
   */
  "medical_records.sign": MedicalRecordsSignInput;
  /**
   * Makes the moves that are due by now, a batch at a time: `moved` counts them, and `more` says that
   * another batch may be waiting. Asking again is harmless: a row that has moved is due no more.
   */
  "clock.advance": ClockAdvanceInput;
}
