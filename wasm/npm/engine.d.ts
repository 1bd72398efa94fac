// Written by `cargo xtask codegen`.
import type { JsonValue } from "./index.js";

declare const table: unique symbol;

/** The id of a row: a UUID in lower case. The id of another table does not fit. */
export type Id<Table extends string> = string & { readonly [table]: Table };

/** A practice or group; it sees no other's rows. */
export type TenantId = Id<"tenants">;

/** A UUID that names nothing in these tables, or one of several. */
export type Uuid = string;

/** An exact decimal as text, such as `"12.50"`; never a JavaScript number. */
export type Decimal = `${number}`;

/** A calendar day, `YYYY-MM-DD`. */
export type DateText = string;

/** A time of day, `HH:MM:SS`, below 24:00; seconds may be left out when written. */
export type TimeText = string;

/** A moment, RFC 3339: read in UTC with `Z`, written with any offset. */
export type Instant = string;

/** A file kept by the practice: `file:` and the SHA-256 of its bytes in 64 hex digits. */
export type FileReference = `file:${string}`;

/** An address on the web, for photos and receipts. */
export type WebAddress = `https://${string}`;

/** An entry for each day of the week that has one. */
export type Week<Day> = {
  [day in "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday"]?: Day;
};

/** A table of the practice. */
export type TableName = keyof Tables;

/** The commands that every table has by its declaration, such as `clients.create`. */
export type GenericCommand = { [Table in TableName]: `${Table}.${Tables[Table]["commands"]}` }[TableName];

/** A status machine, named by the column whose values it moves. */
export type MachineName = keyof Machines;

/** Which state may follow which; any other change of the column is refused. */
export interface Machine<Name extends MachineName = MachineName> {
  id: Name;
  table: TableName;
  column: string;
  doc: string;
  /** The states in which a row may begin. */
  starts: Machines[Name]["start"][];
  moves: Move<Machines[Name]["state"]>[];
}

/** From any of these states to that one. */
export interface Move<State = string | null> {
  from: State[];
  to: State;
  /** A user, the engine when it is told how late it is, or the engine as a consequence of other values. */
  by: "user" | "approver" | "clock" | "derived";
  needs: Need[];
  /** A condition on the row as it will be, in words. */
  when?: string;
  /** Conditions on other rows or on the caller, in words. */
  also?: string[];
  /** What else happens with it, in words. */
  effect?: string;
}

/** Columns of which one has to be given for a move. */
export interface Need {
  any_of: string[];
  /** Given with the move itself: a value from before does not count. */
  anew?: true;
}

/** The states of an account. */
export type AccountStatus = "active" | "disabled";

/** The choices of adjustment reason. */
export type AdjustmentReason =
  "count_correction" | "damage" | "expiry" | "theft_or_loss" | "waste" | "donation" | "recall" | "data_entry_error"
  | "other";

/** The states of an adjustment. */
export type AdjustmentStatus = "draft" | "pending_approval" | "approved" | "posted" | "rejected";

/** The kinds of anesthesia. */
export type AnesthesiaType = "general" | "local" | "regional" | "sedation";

/** The states of an appointment. */
export type AppointmentStatus =
  "scheduled" | "confirmed" | "checked_in" | "in_progress" | "completed" | "cancelled" | "no_show" | "rescheduled";

/** The kinds of appointment. */
export type AppointmentType =
  "wellness_exam" | "vaccination" | "follow_up" | "emergency" | "surgery_consultation" | "diagnostic" | "dental"
  | "grooming" | "consultation" | "euthanasia";

/** How an emergency arrives. */
export type ArrivalMethod = "walk_in" | "ambulance" | "transfer" | "referral" | "police_or_rescue";

/** Physical status classes of the American Society of Anesthesiologists (ASA). */
export type AsaClassification = "asa_1" | "asa_2" | "asa_3" | "asa_4" | "asa_5";

/** The categories of attachment. */
export type AttachmentCategory = "diagnostic" | "administrative" | "clinical";

/** The kinds of attachment. */
export type AttachmentType = "xray" | "lab_report" | "consent_form" | "photo" | "document" | "video" | "dicom";

/** The states of an attendance. */
export type AttendanceStatus = "present" | "absent" | "late" | "half_day" | "sick_leave" | "vacation";

/** The choices of audit action. */
export type AuditAction =
  "create" | "read" | "update" | "delete" | "login" | "logout" | "export" | "print" | "share" | "prescribe"
  | "administer" | "authorize";

/** The kinds of audit entity. */
export type AuditEntityType =
  "patient" | "client" | "appointment" | "medical_encounter" | "prescription" | "invoice" | "payment" | "staff"
  | "veterinarian" | "inventory" | "diagnostic_result" | "surgery" | "consent_form" | "clinic" | "service" | "insurance"
  | "boarding" | "communication" | "role" | "retention_policy" | "user";

/** How a request ended. */
export type AuditOutcome = "allowed" | "denied" | "error";

/** The states of a boarding. */
export type BoardingStatus = "reserved" | "checked_in" | "in_care" | "checked_out" | "cancelled";

/** The states of a claim. */
export type ClaimStatus =
  "draft" | "submitted" | "pending" | "under_review" | "approved" | "partially_approved" | "denied" | "paid"
  | "appealed";

/** The kinds of client note. */
export type ClientNoteType = "general" | "behavioral" | "financial" | "important";

/** The kinds of client relationship. */
export type ClientRelationshipType =
  "spouse" | "partner" | "family_member" | "co_owner" | "agent" | "caretaker" | "other";

/** The states of a client. */
export type ClientStatus = "active" | "inactive" | "blocked";

/** The kinds of client. */
export type ClientType = "individual" | "family" | "breeder" | "farm" | "rescue_organization" | "corporate";

/** The kinds of clinic. */
export type ClinicType =
  "general_practice" | "emergency_hospital" | "specialty_hospital" | "mobile_clinic" | "farm_service" | "mixed_practice";

/** The states of a communication. */
export type CommunicationStatus = "pending" | "sent" | "delivered" | "failed" | "bounced" | "read";

/** The kinds of communication. */
export type CommunicationType = "email" | "sms" | "whatsapp" | "phone_call" | "push_notification";

/** How aware the animal is, from alert to comatose. */
export type ConsciousnessLevel =
  "alert" | "responsive" | "unresponsive" | "depressed" | "obtunded" | "stuporous" | "comatose";

/** The kinds of consent. */
export type ConsentType =
  "surgery" | "anesthesia" | "euthanasia" | "data_sharing" | "treatment" | "research" | "boarding" | "photography"
  | "financial_estimate";

/** The kinds of coverage. */
export type CoverageType = "accident_illness" | "accident_only" | "wellness" | "illness_only" | "comprehensive";

/** Forms of the Drug Enforcement Administration: 41 for destruction, 106 for theft or significant loss. */
export type DeaReportForm = "form_41" | "form_106";

/** Schedules of the Controlled Substances Act; schedule I is the strictest. */
export type DeaSchedule = "schedule_1" | "schedule_2" | "schedule_3" | "schedule_4" | "schedule_5" | "non_controlled";

/** The kinds of dental procedure. */
export type DentalProcedureType = "cleaning" | "polishing" | "extraction" | "fluoride_treatment" | "dental_xray";

/** The kinds of diagnostic test. */
export type DiagnosticTestType =
  "blood_test" | "urine_test" | "fecal_test" | "skin_scraping" | "cytology" | "biopsy" | "culture" | "xray"
  | "ultrasound" | "ecg" | "endoscopy" | "mri" | "ct_scan";

/** How an emergency case ended. */
export type Disposition =
  "treated_and_released" | "admitted" | "transferred" | "referred" | "euthanized" | "deceased" | "left_against_advice";

/** The categories of emergency. */
export type EmergencyCategory =
  "trauma" | "toxicity" | "respiratory_distress" | "cardiac_arrest" | "seizure" | "gastric_dilatation_volvulus"
  | "urinary_obstruction" | "dystocia" | "heatstroke" | "hemorrhage" | "anaphylaxis" | "neurological" | "other";

/** The kinds of employment. */
export type EmploymentType = "full_time" | "part_time" | "contract" | "temporary" | "intern" | "volunteer";

/** The states of an encounter. */
export type EncounterStatus = "scheduled" | "in_progress" | "completed" | "cancelled" | "no_show";

/** The kinds of encounter. */
export type EncounterType =
  "wellness" | "sick_visit" | "emergency" | "surgery" | "follow_up" | "vaccination" | "dental" | "grooming"
  | "boarding_checkin" | "boarding_checkout" | "euthanasia";

/** The states of an estimate. */
export type EstimateStatus = "draft" | "sent" | "accepted" | "declined" | "expired";

/** The kinds of facility. */
export type FacilityType =
  "examination_room" | "surgery_suite" | "diagnostic_lab" | "pharmacy" | "radiology" | "isolation_ward"
  | "recovery_area" | "grooming" | "boarding_ward";

/** Sex, and whether the animal is neutered. */
export type Gender = "male" | "female" | "male_neutered" | "female_spayed" | "unknown";

/** The states of a health. */
export type HealthStatus = "excellent" | "good" | "fair" | "poor";

/** What a hold is about. */
export type HoldSubject = "client" | "patient" | "all";

/** Ways of imaging. */
export type ImagingModality = "xray" | "ultrasound" | "ct" | "mri" | "endoscopy" | "fluoroscopy" | "nuclear";

/** The choices of insurance provider. */
export type InsuranceProvider =
  "nationwide" | "trupanion" | "petplan" | "embrace" | "healthy_paws" | "aspca" | "figo" | "other";

/** The kinds of inventory location. */
export type InventoryLocationType =
  "pharmacy" | "surgery_room" | "storage" | "exam_room" | "controlled_safe" | "refrigerator" | "vehicle";

/** The kinds of invoice item. */
export type InvoiceItemType = "service" | "product" | "medication" | "procedure" | "package" | "boarding" | "fee";

/** The states of an invoice. */
export type InvoiceStatus =
  "draft" | "pending" | "sent" | "partially_paid" | "paid" | "overdue" | "cancelled" | "refunded" | "written_off";

/** The choices of kennel size. */
export type KennelSize = "small" | "medium" | "large" | "extra_large" | "suite";

/** Side of the body. */
export type Laterality = "left" | "right" | "bilateral" | "midline" | "not_applicable";

/** The states of a leave. */
export type LeaveStatus = "pending" | "approved" | "rejected" | "cancelled";

/** The kinds of leave. */
export type LeaveType =
  "vacation" | "sick_leave" | "personal" | "maternity" | "paternity" | "unpaid" | "bereavement" | "study";

/** The states of a license. */
export type LicenseStatus = "active" | "inactive" | "suspended" | "revoked" | "expired";

/** The kinds of license. */
export type LicenseType =
  "state_veterinary_license" | "dea_registration" | "controlled_drug_license" | "board_certification" | "accreditation"
  | "other";

/** How a drug enters the body. */
export type MedicationRoute =
  "oral" | "topical" | "injection_subcutaneous" | "injection_intramuscular" | "injection_intravenous" | "inhalation"
  | "rectal" | "ophthalmic" | "otic" | "intranasal" | "transdermal";

/** The kinds of message template. */
export type MessageTemplateType =
  "appointment_confirmation" | "appointment_reminder" | "vaccination_due" | "payment_reminder" | "invoice" | "welcome"
  | "birthday" | "prescription_ready" | "lab_results_ready" | "follow_up" | "custom";

/** The kinds of movement reference. */
export type MovementReferenceType =
  "appointment" | "invoice" | "purchase_order" | "prescription" | "medication_administration" | "stock_adjustment"
  | "surgery" | "encounter";

/** Colour of the mucous membranes. */
export type MucousMembrane = "pink" | "pale" | "cyanotic" | "injected" | "icteric" | "muddy";

/** The kinds of package item. */
export type PackageItemType = "service" | "product";

/** The choices of parasite test result. */
export type ParasiteTestResult = "negative" | "positive" | "inconclusive";

/** The kinds of parasitic control. */
export type ParasiticControlType =
  "heartworm_prevention" | "flea_prevention" | "tick_prevention" | "intestinal_parasite" | "deworming";

/** The kinds of patient document. */
export type PatientDocumentType =
  "vaccination_certificate" | "medical_report" | "insurance_claim" | "consent" | "referral_letter" | "photo" | "other";

/** The kinds of patient note. */
export type PatientNoteType = "behavioral" | "dietary" | "medical_alert" | "general";

/** The states of a patient. */
export type PatientStatus = "active" | "deceased" | "transferred" | "lost" | "inactive";

/** How often somebody is paid. */
export type PayFrequency = "hourly" | "monthly" | "biweekly" | "weekly";

/** The choices of payment method. */
export type PaymentMethod =
  "cash" | "credit_card" | "debit_card" | "bank_transfer" | "mobile_payment" | "check" | "insurance" | "account_credit";

/** The states of a payment. */
export type PaymentStatus = "pending" | "processing" | "completed" | "failed" | "refunded" | "cancelled";

/** The ten things that a permission can allow. */
export type PermissionAction =
  "create" | "read" | "update" | "delete" | "export" | "print" | "prescribe" | "administer" | "approve" | "void";

/** Whether a grant gives or takes away. */
export type PermissionEffect = "allow" | "deny";

/** The fourteen areas that a permission can concern. */
export type PermissionResource =
  "patients" | "clients" | "appointments" | "medical_encounters" | "prescriptions" | "diagnostics" | "surgeries"
  | "invoices" | "payments" | "inventory" | "staff" | "reports" | "settings" | "audit_logs";

/** The choices of preferred contact method. */
export type PreferredContactMethod = "email" | "phone" | "sms" | "whatsapp";

/** The states of a prescription. */
export type PrescriptionStatus = "active" | "completed" | "discontinued" | "expired";

/** The choices of pricing model. */
export type PricingModel = "fixed" | "per_unit" | "per_hour" | "per_day" | "per_weight" | "tiered";

/** What is asked for. */
export type PrivacyKind = "export" | "erase";

/** How far a request has come. */
export type PrivacyStatus = "received" | "planned" | "approved" | "running" | "done";

/** The states of a procedure. */
export type ProcedureStatus = "planned" | "in_progress" | "completed" | "aborted";

/** The categories of product. */
export type ProductCategory =
  "medication" | "supplies" | "food" | "toys" | "vaccine" | "supplement" | "equipment" | "other";

/** The expected course. */
export type Prognosis = "good" | "guarded" | "poor" | "excellent" | "grave";

/** The states of a purchase order. */
export type PurchaseOrderStatus = "draft" | "sent" | "confirmed" | "partially_received" | "received" | "cancelled";

/** How far a run has come. */
export type PurgeStatus = "proposed" | "approved" | "running" | "done";

/** The choices of reaction severity. */
export type ReactionSeverity = "mild" | "moderate" | "severe";

/** The choices of recovery quality. */
export type RecoveryQuality = "smooth" | "moderate" | "rough";

/** The kinds of reminder reference. */
export type ReminderReferenceType =
  "vaccination" | "prescription" | "invoice" | "parasitic_control" | "wellness_exam" | "dental_record" | "encounter";

/** The states of a reminder. */
export type ReminderStatus = "scheduled" | "sent" | "acknowledged" | "dismissed" | "expired";

/** The kinds of reminder. */
export type ReminderType =
  "appointment" | "vaccination" | "medication" | "checkup" | "payment" | "prescription_refill" | "follow_up";

/** The states of a result. */
export type ResultStatus = "normal" | "abnormal" | "critical" | "pending";

/** The choices of result value flag. */
export type ResultValueFlag = "normal" | "low" | "high" | "critical";

/** The choices of retention archive action. */
export type RetentionArchiveAction = "move_to_cold_storage" | "anonymize" | "none";

/** The choices of retention delete action. */
export type RetentionDeleteAction = "soft_delete" | "hard_delete" | "anonymize";

/** What a review comes to. */
export type ReviewOutcome = "justified" | "unjustified";

/** The kinds of sample. */
export type SampleType = "blood" | "urine" | "tissue" | "feces" | "swab" | "fluid" | "skin" | "other";

/** The kinds of schedule. */
export type ScheduleType = "regular" | "override" | "on_call" | "time_off" | "blocked";

/** The categories of service. */
export type ServiceCategory =
  "consultation" | "examination" | "vaccination" | "surgery" | "dental" | "diagnostic" | "laboratory" | "imaging"
  | "grooming" | "boarding" | "emergency" | "preventive_care" | "treatment" | "hospitalization" | "euthanasia" | "other";

/** The states of a service. */
export type ServiceStatus = "active" | "inactive" | "discontinued";

/** What ends a session before its time. */
export type SessionEnd = "logout" | "reuse" | "password_change" | "account_disabled";

/** The choices of severity level. */
export type SeverityLevel = "none" | "mild" | "moderate" | "severe";

/** The states of a shift. */
export type ShiftStatus = "draft" | "published" | "confirmed" | "completed" | "missed" | "cancelled";

/** Kinds of animals. */
export type Species =
  "dog" | "cat" | "bird" | "rabbit" | "guinea_pig" | "hamster" | "ferret" | "reptile" | "fish" | "horse" | "cattle"
  | "goat" | "sheep" | "pig" | "chicken" | "other";

/** The choices of staff role. */
export type StaffRole =
  "veterinarian" | "veterinary_technician" | "veterinary_assistant" | "receptionist" | "practice_manager" | "groomer"
  | "kennel_attendant" | "laboratory_technician" | "radiology_technician" | "surgery_technician"
  | "anesthesia_technician" | "pharmacy_technician" | "cleaner" | "security" | "other";

/** The states of a staff. */
export type StaffStatus = "active" | "on_leave" | "suspended" | "terminated" | "resigned";

/** The states of a stock. */
export type StockStatus = "in_stock" | "low_stock" | "out_of_stock" | "discontinued";

/** The states of a surgery. */
export type SurgeryStatus = "scheduled" | "pre_op" | "in_progress" | "completed" | "cancelled" | "postponed";

/** The kinds of surgery. */
export type SurgeryType =
  "spay" | "neuter" | "dental_extraction" | "mass_removal" | "orthopedic" | "soft_tissue" | "ophthalmic" | "emergency"
  | "exploratory" | "amputation" | "cesarean";

/** Whether prices include tax. */
export type TaxMode = "exclusive" | "inclusive";

/** Where tax is rounded. */
export type TaxRounding = "line" | "invoice";

/** The kinds of tax. */
export type TaxType = "vat" | "sales_tax" | "gst" | "none";

/** How the animal behaves with people. */
export type Temperament = "friendly" | "nervous" | "aggressive" | "shy" | "playful" | "calm";

/** The states of a tenant. */
export type TenantStatus = "active" | "suspended";

/** The states of a test order: resulted means that the laboratory answered, completed that a clinician reviewed it. */
export type TestStatus = "ordered" | "sample_collected" | "in_progress" | "completed" | "cancelled" | "resulted";

/** The kinds of transaction. */
export type TransactionType =
  "purchase" | "sale" | "adjustment" | "return" | "transfer" | "expired" | "damaged" | "used";

/** The kinds of treatment. */
export type TreatmentType =
  "medication" | "injection" | "infusion" | "surgery" | "therapy" | "bandaging" | "wound_care" | "dental_procedure"
  | "vaccination";

/** How soon an emergency must be seen, the most urgent first. */
export type TriageLevel = "immediate" | "urgent" | "semi_urgent" | "non_urgent";

/** Units in which goods are counted. */
export type UnitOfMeasure =
  "piece" | "box" | "bottle" | "kg" | "g" | "mg" | "ml" | "l" | "tablet" | "capsule" | "vial" | "dose";

/** The states of a vaccination. */
export type VaccinationStatus = "scheduled" | "administered" | "overdue" | "declined" | "exempted";

/** The choices of veterinarian specialization. */
export type VeterinarianSpecialization =
  "general_practice" | "internal_medicine" | "surgery" | "emergency_critical_care" | "cardiology" | "oncology"
  | "dermatology" | "ophthalmology" | "dentistry" | "orthopedics" | "neurology" | "radiology" | "anesthesiology"
  | "exotic_animals" | "large_animal" | "equine" | "poultry" | "aquatic";

/** Why an animal is seen. */
export type VisitReason =
  "routine_checkup" | "vaccination" | "illness" | "injury" | "behavior_issue" | "dental_issue" | "skin_issue"
  | "digestive_issue" | "respiratory_issue" | "emergency" | "follow_up" | "other";

/** Units of weight. */
export type WeightUnit = "kg" | "lb" | "g";

export type ClinicId = Id<"clinics">;

/** An entry of what `clinics.operating_hours` holds. */
export interface ClinicOperatingHoursEntry {
  open: TimeText;
  close: TimeText;
}

/** An entry of what `clinics.emergency_hours` holds. */
export interface ClinicEmergencyHoursEntry {
  open: TimeText;
  close: TimeText;
}

/** Practice locations. */
export interface ClinicRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: ClinicId;
  name: string;
  description: string | null;
  clinic_type: ClinicType;
  email: string | null;
  phone: string | null;
  website: string | null;
  address: string | null;
  city: string | null;
  state: string | null;
  postal_code: string | null;
  country: string;
  latitude: Decimal | null;
  longitude: Decimal | null;
  operating_hours: Week<ClinicOperatingHoursEntry | null> | null;
  provides_emergency_service: boolean;
  emergency_hours: Week<ClinicEmergencyHoursEntry | null> | null;
  license_number: string | null;
  accreditations: string[] | null;
  /** IANA name of the zone in which the clinic keeps its hours and days. */
  timezone: string;
  /** DEA registration of the premises, for stock of controlled substances. */
  dea_registration: string | null;
  is_active: boolean;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `clinics.create` takes. */
export interface NewClinicRow
  extends Pick<ClinicRow,
    "name" | "clinic_type">
  , Partial<Pick<ClinicRow,
    "id" | "description" | "email" | "phone" | "website" | "address" | "city" | "state" | "postal_code" | "country"
    | "latitude" | "longitude" | "operating_hours" | "provides_emergency_service" | "emergency_hours" | "license_number"
    | "accreditations" | "timezone" | "dea_registration" | "is_active" | "metadata">> {}

/** What `clinics.update` takes: the columns to change. */
export interface ClinicPatch
  extends Partial<Pick<ClinicRow,
    "name" | "description" | "clinic_type" | "email" | "phone" | "website" | "address" | "city" | "state"
    | "postal_code" | "country" | "latitude" | "longitude" | "operating_hours" | "provides_emergency_service"
    | "emergency_hours" | "license_number" | "accreditations" | "timezone" | "dea_registration" | "is_active"
    | "metadata">> {}

export type ClinicFacilityId = Id<"clinic_facilities">;

/** Rooms and areas. */
export interface ClinicFacilityRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: ClinicFacilityId;
  clinic_id: ClinicId;
  name: string;
  facility_type: FacilityType;
  description: string | null;
  capacity: number | null;
  is_available: boolean;
  equipment: string[] | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `clinic_facilities.create` takes. */
export interface NewClinicFacilityRow
  extends Pick<ClinicFacilityRow,
    "clinic_id" | "name" | "facility_type">
  , Partial<Pick<ClinicFacilityRow,
    "id" | "description" | "capacity" | "is_available" | "equipment" | "metadata">> {}

/** What `clinic_facilities.update` takes: the columns to change. */
export interface ClinicFacilityPatch
  extends Partial<Pick<ClinicFacilityRow,
    "clinic_id" | "name" | "facility_type" | "description" | "capacity" | "is_available" | "equipment" | "metadata">> {}

export type StaffId = Id<"staff">;

/** An entry of what `staff.work_schedule` holds. */
export interface StaffWorkScheduleEntry {
  start: TimeText;
  end: TimeText;
  is_workday: boolean;
}

/** An entry of what `staff.certifications` holds. */
export interface StaffCertificationsEntry {
  name: string;
  issuing_organization: string;
  issue_date: DateText;
  expiry_date?: DateText;
  certificate_number?: string;
}

/** Employees. */
export interface StaffRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: StaffId;
  /** Id of the login; accounts may live outside this database. */
  user_id: Uuid | null;
  employee_number: string;
  first_name: string;
  last_name: string;
  date_of_birth: DateText | null;
  email: string;
  phone: string | null;
  mobile_phone: string | null;
  address: string | null;
  city: string | null;
  state: string | null;
  postal_code: string | null;
  country: string;
  emergency_contact_name: string | null;
  emergency_contact_phone: string | null;
  emergency_contact_relationship: string | null;
  role: StaffRole;
  employment_type: EmploymentType;
  /** Department; grants limited to a department compare it. */
  department: string | null;
  status: StaffStatus;
  status_reason: string | null;
  hire_date: DateText;
  termination_date: DateText | null;
  last_working_date: DateText | null;
  hourly_rate: Decimal | null;
  salary: Decimal | null;
  pay_frequency: PayFrequency | null;
  work_schedule: Week<StaffWorkScheduleEntry | null> | null;
  certifications: StaffCertificationsEntry[] | null;
  skills: string[] | null;
  specializations: string[] | null;
  languages: string[] | null;
  can_access_medical_records: boolean;
  can_process_payments: boolean;
  can_prescribe_medication: boolean;
  can_perform_surgery: boolean;
  profile_photo_url: FileReference | WebAddress | null;
  notes: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `staff.create` takes. */
export interface NewStaffRow
  extends Pick<StaffRow,
    "employee_number" | "first_name" | "last_name" | "email" | "role" | "employment_type" | "hire_date">
  , Partial<Pick<StaffRow,
    "id" | "user_id" | "date_of_birth" | "phone" | "mobile_phone" | "address" | "city" | "state" | "postal_code"
    | "country" | "emergency_contact_name" | "emergency_contact_phone" | "emergency_contact_relationship" | "department"
    | "status_reason" | "termination_date" | "last_working_date" | "hourly_rate" | "salary" | "pay_frequency"
    | "work_schedule" | "certifications" | "skills" | "specializations" | "languages" | "can_access_medical_records"
    | "can_process_payments" | "can_prescribe_medication" | "can_perform_surgery" | "profile_photo_url" | "notes"
    | "metadata">> {
  status?: "active";
}

/** What `staff.update` takes: the columns to change. */
export interface StaffPatch
  extends Partial<Pick<StaffRow,
    "user_id" | "employee_number" | "first_name" | "last_name" | "date_of_birth" | "email" | "phone" | "mobile_phone"
    | "address" | "city" | "state" | "postal_code" | "country" | "emergency_contact_name" | "emergency_contact_phone"
    | "emergency_contact_relationship" | "role" | "employment_type" | "department" | "status" | "status_reason"
    | "hire_date" | "termination_date" | "last_working_date" | "hourly_rate" | "salary" | "pay_frequency"
    | "work_schedule" | "certifications" | "skills" | "specializations" | "languages" | "can_access_medical_records"
    | "can_process_payments" | "can_prescribe_medication" | "can_perform_surgery" | "profile_photo_url" | "notes"
    | "metadata">> {}

export type StaffScheduleId = Id<"staff_schedules">;

/** Rostered shifts. */
export interface StaffScheduleRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: StaffScheduleId;
  staff_id: StaffId;
  clinic_id: ClinicId;
  facility_id: ClinicFacilityId | null;
  /** Local day of the clinic on which the shift starts. */
  shift_date: DateText;
  /** A shift may cross midnight. */
  shift_start_at: Instant;
  /** A shift may cross midnight. */
  shift_end_at: Instant;
  role_on_shift: StaffRole | null;
  status: ShiftStatus;
  is_on_call: boolean;
  break_minutes: number;
  swapped_with_staff_id: StaffId | null;
  published_at: Instant | null;
  confirmed_at: Instant | null;
  cancelled_at: Instant | null;
  cancellation_reason: string | null;
  notes: string | null;
  created_by: StaffId | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `staff_schedules.create` takes. */
export interface NewStaffScheduleRow
  extends Pick<StaffScheduleRow,
    "staff_id" | "clinic_id" | "shift_date" | "shift_start_at" | "shift_end_at">
  , Partial<Pick<StaffScheduleRow,
    "id" | "facility_id" | "role_on_shift" | "is_on_call" | "break_minutes" | "swapped_with_staff_id" | "published_at"
    | "confirmed_at" | "cancelled_at" | "cancellation_reason" | "notes" | "created_by" | "metadata">> {
  status?: "draft";
}

/** What `staff_schedules.update` takes: the columns to change. */
export interface StaffSchedulePatch
  extends Partial<Pick<StaffScheduleRow,
    "staff_id" | "clinic_id" | "facility_id" | "shift_date" | "shift_start_at" | "shift_end_at" | "role_on_shift"
    | "status" | "is_on_call" | "break_minutes" | "swapped_with_staff_id" | "published_at" | "confirmed_at"
    | "cancelled_at" | "cancellation_reason" | "notes" | "created_by" | "metadata">> {}

export type StaffAttendanceId = Id<"staff_attendance">;

/** Clock-in and clock-out. */
export interface StaffAttendanceRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: StaffAttendanceId;
  staff_id: StaffId;
  attendance_date: DateText;
  clock_in_time: Instant | null;
  clock_out_time: Instant | null;
  clinic_id: ClinicId | null;
  total_hours: Decimal | null;
  regular_hours: Decimal | null;
  overtime_hours: Decimal | null;
  break_minutes: number | null;
  status: AttendanceStatus;
  notes: string | null;
  approved_by: StaffId | null;
  approved_at: Instant | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `staff_attendance.create` takes. */
export interface NewStaffAttendanceRow
  extends Pick<StaffAttendanceRow,
    "staff_id" | "attendance_date">
  , Partial<Pick<StaffAttendanceRow,
    "id" | "clock_in_time" | "clock_out_time" | "clinic_id" | "total_hours" | "regular_hours" | "overtime_hours"
    | "break_minutes" | "notes" | "approved_by" | "approved_at" | "metadata">> {
  status: "absent" | "present" | "late";
}

/** What `staff_attendance.update` takes: the columns to change. */
export interface StaffAttendancePatch
  extends Partial<Pick<StaffAttendanceRow,
    "staff_id" | "attendance_date" | "clock_in_time" | "clock_out_time" | "clinic_id" | "total_hours" | "regular_hours"
    | "overtime_hours" | "break_minutes" | "status" | "notes" | "approved_by" | "approved_at" | "metadata">> {}

export type StaffLeaveRequestId = Id<"staff_leave_requests">;

/** Leave workflow. */
export interface StaffLeaveRequestRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: StaffLeaveRequestId;
  staff_id: StaffId;
  leave_type: LeaveType;
  start_date: DateText;
  end_date: DateText;
  total_days: Decimal;
  reason: string | null;
  status: LeaveStatus;
  /** Who decided, either way. */
  approved_by: StaffId | null;
  /** When it was decided. */
  approved_at: Instant | null;
  rejection_reason: string | null;
  cancelled_at: Instant | null;
  notes: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `staff_leave_requests.create` takes. */
export interface NewStaffLeaveRequestRow
  extends Pick<StaffLeaveRequestRow,
    "staff_id" | "leave_type" | "start_date" | "end_date" | "total_days">
  , Partial<Pick<StaffLeaveRequestRow,
    "id" | "reason" | "approved_by" | "approved_at" | "rejection_reason" | "cancelled_at" | "notes" | "metadata">> {
  status?: "pending";
}

/** What `staff_leave_requests.update` takes: the columns to change. */
export interface StaffLeaveRequestPatch
  extends Partial<Pick<StaffLeaveRequestRow,
    "staff_id" | "leave_type" | "start_date" | "end_date" | "total_days" | "reason" | "status" | "approved_by"
    | "approved_at" | "rejection_reason" | "cancelled_at" | "notes" | "metadata">> {}

export type StaffClinicAssignmentId = Id<"staff_clinic_assignments">;

/** Who works where. */
export interface StaffClinicAssignmentRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: StaffClinicAssignmentId;
  staff_id: StaffId;
  clinic_id: ClinicId;
  is_primary: boolean;
  start_date: DateText;
  end_date: DateText | null;
  is_active: boolean;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `staff_clinic_assignments.create` takes. */
export interface NewStaffClinicAssignmentRow
  extends Pick<StaffClinicAssignmentRow,
    "staff_id" | "clinic_id" | "start_date">
  , Partial<Pick<StaffClinicAssignmentRow,
    "id" | "is_primary" | "end_date" | "is_active" | "metadata">> {}

/** What `staff_clinic_assignments.update` takes: the columns to change. */
export interface StaffClinicAssignmentPatch
  extends Partial<Pick<StaffClinicAssignmentRow,
    "staff_id" | "clinic_id" | "is_primary" | "start_date" | "end_date" | "is_active" | "metadata">> {}

export type VeterinarianId = Id<"veterinarians">;

/** Licensed professionals. */
export interface VeterinarianRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: VeterinarianId;
  /** Id of the login; accounts may live outside this database. */
  user_id: Uuid | null;
  /** The same person as an employee. */
  staff_id: StaffId | null;
  first_name: string;
  last_name: string;
  /** Professional degree, such as DVM, VMD or BVSc. */
  title: string | null;
  email: string;
  phone: string | null;
  primary_specialization: VeterinarianSpecialization | null;
  secondary_specializations: VeterinarianSpecialization[] | null;
  bio: string | null;
  years_of_experience: number | null;
  languages: string[] | null;
  is_active: boolean;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `veterinarians.create` takes. */
export interface NewVeterinarianRow
  extends Pick<VeterinarianRow,
    "first_name" | "last_name" | "email">
  , Partial<Pick<VeterinarianRow,
    "id" | "user_id" | "staff_id" | "title" | "phone" | "primary_specialization" | "secondary_specializations" | "bio"
    | "years_of_experience" | "languages" | "is_active" | "metadata">> {}

/** What `veterinarians.update` takes: the columns to change. */
export interface VeterinarianPatch
  extends Partial<Pick<VeterinarianRow,
    "user_id" | "staff_id" | "first_name" | "last_name" | "title" | "email" | "phone" | "primary_specialization"
    | "secondary_specializations" | "bio" | "years_of_experience" | "languages" | "is_active" | "metadata">> {}

export type VeterinarianScheduleId = Id<"veterinarian_schedules">;

/** Bookable hours and exceptions. */
export interface VeterinarianScheduleRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: VeterinarianScheduleId;
  veterinarian_id: VeterinarianId;
  clinic_id: ClinicId;
  facility_id: ClinicFacilityId | null;
  schedule_type: ScheduleType;
  /** Day of a recurring entry: 0 is Monday, 6 is Sunday. */
  day_of_week: number | null;
  /** Day of a one-off entry, which beats the recurring ones of that day. */
  specific_date: DateText | null;
  /** Local time of the clinic. */
  start_time: TimeText;
  /** Local time of the clinic. */
  end_time: TimeText;
  slot_minutes: number;
  /** Most appointments in a day; no limit when empty. */
  max_appointments: number | null;
  /** False for time off and blocked hours. */
  is_available: boolean;
  effective_from: DateText;
  effective_until: DateText | null;
  reason: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `veterinarian_schedules.create` takes. */
export interface NewVeterinarianScheduleRow
  extends Pick<VeterinarianScheduleRow,
    "veterinarian_id" | "clinic_id" | "start_time" | "end_time" | "effective_from">
  , Partial<Pick<VeterinarianScheduleRow,
    "id" | "facility_id" | "schedule_type" | "day_of_week" | "specific_date" | "slot_minutes" | "max_appointments"
    | "is_available" | "effective_until" | "reason" | "metadata">> {}

/** What `veterinarian_schedules.update` takes: the columns to change. */
export interface VeterinarianSchedulePatch
  extends Partial<Pick<VeterinarianScheduleRow,
    "veterinarian_id" | "clinic_id" | "facility_id" | "schedule_type" | "day_of_week" | "specific_date" | "start_time"
    | "end_time" | "slot_minutes" | "max_appointments" | "is_available" | "effective_from" | "effective_until"
    | "reason" | "metadata">> {}

export type VeterinarianClinicAssignmentId = Id<"veterinarian_clinic_assignments">;

/** An entry of what `veterinarian_clinic_assignments.work_schedule` holds. */
export interface VeterinarianClinicAssignmentWorkScheduleEntry {
  start: TimeText;
  end: TimeText;
}

/** Who works where. */
export interface VeterinarianClinicAssignmentRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: VeterinarianClinicAssignmentId;
  veterinarian_id: VeterinarianId;
  clinic_id: ClinicId;
  /** Such as lead, associate or consulting specialist. */
  role: string | null;
  is_primary: boolean;
  /** A summary for display; the schedule rows decide. */
  work_schedule: Week<VeterinarianClinicAssignmentWorkScheduleEntry | null> | null;
  is_active: boolean;
  start_date: DateText | null;
  end_date: DateText | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `veterinarian_clinic_assignments.create` takes. */
export interface NewVeterinarianClinicAssignmentRow
  extends Pick<VeterinarianClinicAssignmentRow,
    "veterinarian_id" | "clinic_id">
  , Partial<Pick<VeterinarianClinicAssignmentRow,
    "id" | "role" | "is_primary" | "work_schedule" | "is_active" | "start_date" | "end_date" | "metadata">> {}

/** What `veterinarian_clinic_assignments.update` takes: the columns to change. */
export interface VeterinarianClinicAssignmentPatch
  extends Partial<Pick<VeterinarianClinicAssignmentRow,
    "veterinarian_id" | "clinic_id" | "role" | "is_primary" | "work_schedule" | "is_active" | "start_date" | "end_date"
    | "metadata">> {}

export type VeterinarianLicenseId = Id<"veterinarian_licenses">;

/** State licences and DEA registrations. */
export interface VeterinarianLicenseRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: VeterinarianLicenseId;
  veterinarian_id: VeterinarianId;
  license_number: string;
  license_type: LicenseType | null;
  issuing_authority: string;
  issuing_country: string;
  issuing_state: string | null;
  issue_date: DateText;
  expiry_date: DateText | null;
  status: LicenseStatus;
  status_reason: string | null;
  /** DEA registration: two letters and seven digits, the last a check digit. */
  dea_registration: string | null;
  /** The schedules that the registration may prescribe. */
  controlled_substance_schedules: DeaSchedule[] | null;
  document_url: FileReference | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `veterinarian_licenses.create` takes. */
export interface NewVeterinarianLicenseRow
  extends Pick<VeterinarianLicenseRow,
    "veterinarian_id" | "license_number" | "issuing_authority" | "issue_date">
  , Partial<Pick<VeterinarianLicenseRow,
    "id" | "license_type" | "issuing_country" | "issuing_state" | "expiry_date" | "status_reason" | "dea_registration"
    | "controlled_substance_schedules" | "document_url" | "metadata">> {
  status?: "active";
}

/** What `veterinarian_licenses.update` takes: the columns to change. */
export interface VeterinarianLicensePatch
  extends Partial<Pick<VeterinarianLicenseRow,
    "veterinarian_id" | "license_number" | "license_type" | "issuing_authority" | "issuing_country" | "issuing_state"
    | "issue_date" | "expiry_date" | "status" | "status_reason" | "dea_registration" | "controlled_substance_schedules"
    | "document_url" | "metadata">> {}

export type ClientId = Id<"clients">;

/** Animal owners and organisations that are billed. */
export interface ClientRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: ClientId;
  /** Id of the login; accounts may live outside this database. */
  user_id: Uuid | null;
  client_type: ClientType;
  /** Number of the client, such as CL-00001. */
  client_number: string;
  first_name: string;
  last_name: string;
  date_of_birth: DateText | null;
  email: string | null;
  phone: string | null;
  mobile_phone: string | null;
  alternate_phone: string | null;
  preferred_contact_method: PreferredContactMethod | null;
  /** Language code, such as `en`. */
  preferred_language: string | null;
  address: string | null;
  city: string | null;
  state: string | null;
  postal_code: string | null;
  /** ISO 3166 alpha-2 code. */
  country: string;
  emergency_contact_name: string | null;
  emergency_contact_phone: string | null;
  emergency_contact_relationship: string | null;
  /** For organisations and breeders. */
  company_name: string | null;
  /** For organisations and breeders. */
  tax_id: string | null;
  /** For organisations and breeders. */
  business_license: string | null;
  status: ClientStatus;
  /** Why the client is blocked or inactive. */
  status_reason: string | null;
  allow_sms: boolean;
  allow_email: boolean;
  allow_marketing: boolean;
  referral_source: string | null;
  referred_by: ClientId | null;
  notes: string | null;
  /** Credit that the practice holds for the client; never a debt. */
  account_balance: Decimal;
  credit_limit: Decimal | null;
  first_visit_date: DateText | null;
  last_visit_date: DateText | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `clients.create` takes. */
export interface NewClientRow
  extends Pick<ClientRow,
    "first_name" | "last_name">
  , Partial<Pick<ClientRow,
    "id" | "user_id" | "client_type" | "date_of_birth" | "email" | "phone" | "mobile_phone" | "alternate_phone"
    | "preferred_contact_method" | "preferred_language" | "address" | "city" | "state" | "postal_code" | "country"
    | "emergency_contact_name" | "emergency_contact_phone" | "emergency_contact_relationship" | "company_name"
    | "tax_id" | "business_license" | "status_reason" | "allow_sms" | "allow_email" | "allow_marketing"
    | "referral_source" | "referred_by" | "notes" | "credit_limit" | "metadata">> {
  status?: "active";
}

/** What `clients.update` takes: the columns to change. */
export interface ClientPatch
  extends Partial<Pick<ClientRow,
    "user_id" | "client_type" | "first_name" | "last_name" | "date_of_birth" | "email" | "phone" | "mobile_phone"
    | "alternate_phone" | "preferred_contact_method" | "preferred_language" | "address" | "city" | "state"
    | "postal_code" | "country" | "emergency_contact_name" | "emergency_contact_phone"
    | "emergency_contact_relationship" | "company_name" | "tax_id" | "business_license" | "status" | "status_reason"
    | "allow_sms" | "allow_email" | "allow_marketing" | "referral_source" | "referred_by" | "notes" | "credit_limit"
    | "metadata">> {}

export type ClientRelationshipId = Id<"client_relationships">;

/** People allowed to act for a client. */
export interface ClientRelationshipRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: ClientRelationshipId;
  primary_client_id: ClientId;
  related_client_id: ClientId;
  relationship_type: ClientRelationshipType;
  can_view_medical_records: boolean;
  can_make_appointments: boolean;
  can_authorize_payments: boolean;
  can_pick_up_pet: boolean;
  notes: string | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `client_relationships.create` takes. */
export interface NewClientRelationshipRow
  extends Pick<ClientRelationshipRow,
    "primary_client_id" | "related_client_id" | "relationship_type">
  , Partial<Pick<ClientRelationshipRow,
    "id" | "can_view_medical_records" | "can_make_appointments" | "can_authorize_payments" | "can_pick_up_pet" | "notes">> {}

/** What `client_relationships.update` takes: the columns to change. */
export interface ClientRelationshipPatch
  extends Partial<Pick<ClientRelationshipRow,
    "primary_client_id" | "related_client_id" | "relationship_type" | "can_view_medical_records"
    | "can_make_appointments" | "can_authorize_payments" | "can_pick_up_pet" | "notes">> {}

export type PatientId = Id<"patients">;

/** Animals. */
export interface PatientRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: PatientId;
  /** The current owner. */
  client_id: ClientId;
  /** Number of the animal, such as PT-00001. */
  patient_number: string;
  name: string;
  species: Species;
  breed: string | null;
  mixed_breed: boolean | null;
  gender: Gender;
  color: string | null;
  markings: string | null;
  date_of_birth: DateText | null;
  /** Age in words, while the date of birth is unknown. */
  approximate_age: string | null;
  is_age_estimate: boolean | null;
  /** The newest weight measured, kept from the weight history. */
  current_weight: Decimal | null;
  weight_unit: WeightUnit | null;
  /** ISO 11784/11785 transponder code of 15 digits. */
  microchip_number: string | null;
  microchip_date: DateText | null;
  tattoo_number: string | null;
  registration_number: string | null;
  /** Whether a policy covers the animal, kept from the insurance policies. */
  has_insurance: boolean | null;
  /** Kept from the insurance policies. */
  insurance_provider: string | null;
  /** Kept from the insurance policies. */
  insurance_policy_number: string | null;
  /** Kept from the insurance policies. */
  insurance_expiry_date: DateText | null;
  temperament: Temperament | null;
  behavioral_notes: string | null;
  handling_instructions: string | null;
  known_allergies: string[] | null;
  chronic_conditions: string[] | null;
  current_medications: string[] | null;
  diet_type: string | null;
  diet_brand: string | null;
  diet_notes: string | null;
  food_allergies: string[] | null;
  is_neutered: boolean | null;
  neutered_date: DateText | null;
  is_breeding_animal: boolean | null;
  /** Kept for food: prescriptions need withdrawal periods. */
  is_food_animal: boolean;
  status: PatientStatus;
  status_reason: string | null;
  status_changed_at: Instant | null;
  deceased_date: DateText | null;
  cause_of_death: string | null;
  profile_photo_url: FileReference | WebAddress | null;
  photo_urls: (FileReference | WebAddress)[] | null;
  special_needs: string | null;
  requires_sedation: boolean | null;
  aggressive_warning: boolean | null;
  /** The veterinarian of the veterinarian-client-patient relationship (VCPR). */
  vcpr_veterinarian_id: VeterinarianId | null;
  /** Bounds of the VCPR; it commonly lasts 12 months from the last examination in person. */
  vcpr_established_at: Instant | null;
  /** Bounds of the VCPR; it commonly lasts 12 months from the last examination in person. */
  vcpr_expires_at: Instant | null;
  first_visit_date: DateText | null;
  last_visit_date: DateText | null;
  next_appointment_date: DateText | null;
  general_notes: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `patients.create` takes. */
export interface NewPatientRow
  extends Pick<PatientRow,
    "client_id" | "name" | "species" | "gender">
  , Partial<Pick<PatientRow,
    "id" | "breed" | "mixed_breed" | "color" | "markings" | "date_of_birth" | "approximate_age" | "is_age_estimate"
    | "microchip_number" | "microchip_date" | "tattoo_number" | "registration_number" | "temperament"
    | "behavioral_notes" | "handling_instructions" | "known_allergies" | "chronic_conditions" | "current_medications"
    | "diet_type" | "diet_brand" | "diet_notes" | "food_allergies" | "is_neutered" | "neutered_date"
    | "is_breeding_animal" | "is_food_animal" | "status_reason" | "deceased_date" | "cause_of_death"
    | "profile_photo_url" | "photo_urls" | "special_needs" | "requires_sedation" | "aggressive_warning"
    | "vcpr_veterinarian_id" | "vcpr_established_at" | "vcpr_expires_at" | "general_notes" | "metadata">> {
  status?: "active";
}

/** What `patients.update` takes: the columns to change. */
export interface PatientPatch
  extends Partial<Pick<PatientRow,
    "client_id" | "name" | "species" | "breed" | "mixed_breed" | "gender" | "color" | "markings" | "date_of_birth"
    | "approximate_age" | "is_age_estimate" | "microchip_number" | "microchip_date" | "tattoo_number"
    | "registration_number" | "temperament" | "behavioral_notes" | "handling_instructions" | "known_allergies"
    | "chronic_conditions" | "current_medications" | "diet_type" | "diet_brand" | "diet_notes" | "food_allergies"
    | "is_neutered" | "neutered_date" | "is_breeding_animal" | "is_food_animal" | "status" | "status_reason"
    | "deceased_date" | "cause_of_death" | "profile_photo_url" | "photo_urls" | "special_needs" | "requires_sedation"
    | "aggressive_warning" | "vcpr_veterinarian_id" | "vcpr_established_at" | "vcpr_expires_at" | "general_notes"
    | "metadata">> {}

export type PatientWeightId = Id<"patient_weight_history">;

/** Weight series. */
export interface PatientWeightRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: PatientWeightId;
  patient_id: PatientId;
  weight: Decimal;
  weight_unit: WeightUnit;
  /** Body condition on the scale from 1 (emaciated) to 9 (obese). */
  body_condition_score: number | null;
  measured_at: Instant;
  measured_by: StaffId | null;
  notes: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `patient_weight_history.create` takes. */
export interface NewPatientWeightRow
  extends Pick<PatientWeightRow,
    "patient_id" | "weight" | "measured_at">
  , Partial<Pick<PatientWeightRow,
    "id" | "weight_unit" | "body_condition_score" | "measured_by" | "notes" | "metadata">> {}

/** What `patient_weight_history.update` takes: the columns to change. */
export interface PatientWeightPatch
  extends Partial<Pick<PatientWeightRow,
    "patient_id" | "weight" | "weight_unit" | "body_condition_score" | "measured_at" | "measured_by" | "notes"
    | "metadata">> {}

export type PatientDocumentId = Id<"patient_documents">;

/** Files attached to an animal. */
export interface PatientDocumentRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: PatientDocumentId;
  patient_id: PatientId;
  document_type: PatientDocumentType;
  title: string;
  description: string | null;
  file_url: FileReference;
  file_name: string;
  /** Size in bytes. */
  file_size: number | null;
  mime_type: string | null;
  uploaded_by: StaffId | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `patient_documents.create` takes. */
export interface NewPatientDocumentRow
  extends Pick<PatientDocumentRow,
    "patient_id" | "document_type" | "title" | "file_url" | "file_name">
  , Partial<Pick<PatientDocumentRow,
    "id" | "description" | "file_size" | "mime_type" | "uploaded_by" | "metadata">> {}

/** What `patient_documents.update` takes: the columns to change. */
export interface PatientDocumentPatch
  extends Partial<Pick<PatientDocumentRow,
    "patient_id" | "document_type" | "title" | "description" | "file_url" | "file_name" | "file_size" | "mime_type"
    | "uploaded_by" | "metadata">> {}

export type RoleId = Id<"roles">;

/** Named roles. */
export interface RoleRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: RoleId;
  /** Such as `veterinarian` or `receptionist`. */
  name: string;
  display_name: string;
  description: string | null;
  /** A system role cannot be changed or deleted. */
  is_system: boolean;
  is_active: boolean;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `roles.create` takes. */
export interface NewRoleRow
  extends Pick<RoleRow,
    "name" | "display_name">
  , Partial<Pick<RoleRow,
    "id" | "description" | "is_system" | "is_active">> {}

/** What `roles.update` takes: the columns to change. */
export interface RolePatch
  extends Partial<Pick<RoleRow,
    "name" | "display_name" | "description" | "is_system" | "is_active">> {}

export type PermissionId = Id<"permissions">;

/** What `permissions.conditions` holds. */
export interface PermissionConditions {
  own_records_only?: boolean;
  clinic_only?: boolean;
  department_only?: boolean;
}

/** One action on one resource. */
export interface PermissionRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: PermissionId;
  action: PermissionAction;
  resource: PermissionResource;
  /** The fields it is limited to; every field when empty. */
  fields: string[] | null;
  conditions: PermissionConditions | null;
  /** Such as `read_patients`. */
  name: string;
  description: string | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `permissions.create` takes. */
export interface NewPermissionRow
  extends Pick<PermissionRow,
    "action" | "resource" | "name">
  , Partial<Pick<PermissionRow,
    "id" | "fields" | "conditions" | "description">> {}

/** What `permissions.update` takes: the columns to change. */
export interface PermissionPatch
  extends Partial<Pick<PermissionRow,
    "action" | "resource" | "fields" | "conditions" | "name" | "description">> {}

export type RolePermissionId = Id<"role_permissions">;

/** Grants. */
export interface RolePermissionRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: RolePermissionId;
  role_id: RoleId;
  permission_id: PermissionId;
  /** A deny that holds wins over every allow. */
  effect: PermissionEffect;
  /** Replaces the permission's conditions, key by key. */
  condition_overrides: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `role_permissions.create` takes. */
export interface NewRolePermissionRow
  extends Pick<RolePermissionRow,
    "role_id" | "permission_id">
  , Partial<Pick<RolePermissionRow,
    "id" | "effect" | "condition_overrides">> {}

/** What `role_permissions.update` takes: the columns to change. */
export interface RolePermissionPatch
  extends Partial<Pick<RolePermissionRow,
    "role_id" | "permission_id" | "effect" | "condition_overrides">> {}

export type UserRoleId = Id<"user_roles">;

/** Who holds which role, where and when. */
export interface UserRoleRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: UserRoleId;
  /** Id of the login; accounts may live outside this database. */
  user_id: Uuid;
  role_id: RoleId;
  /** The clinic where it holds; every clinic when empty. */
  clinic_id: ClinicId | null;
  department: string | null;
  effective_from: Instant;
  effective_until: Instant | null;
  is_active: boolean;
  /** Login of whoever granted it. */
  assigned_by: Uuid | null;
  assignment_reason: string | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `user_roles.create` takes. */
export interface NewUserRoleRow
  extends Pick<UserRoleRow,
    "user_id" | "role_id">
  , Partial<Pick<UserRoleRow,
    "id" | "clinic_id" | "department" | "effective_from" | "effective_until" | "is_active" | "assigned_by"
    | "assignment_reason">> {}

/** What `user_roles.update` takes: the columns to change. */
export interface UserRolePatch
  extends Partial<Pick<UserRoleRow,
    "user_id" | "role_id" | "clinic_id" | "department" | "effective_from" | "effective_until" | "is_active"
    | "assigned_by" | "assignment_reason">> {}

export type CatalogueCategoryId = Id<"service_categories">;

/** Catalogue tree. */
export interface CatalogueCategoryRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: CatalogueCategoryId;
  name: string;
  description: string | null;
  /** The category above; there are no cycles. */
  parent_category_id: CatalogueCategoryId | null;
  icon: string | null;
  color: string | null;
  sort_order: number | null;
  is_active: boolean;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `service_categories.create` takes. */
export interface NewCatalogueCategoryRow
  extends Pick<CatalogueCategoryRow,
    "name">
  , Partial<Pick<CatalogueCategoryRow,
    "id" | "description" | "parent_category_id" | "icon" | "color" | "sort_order" | "is_active" | "metadata">> {}

/** What `service_categories.update` takes: the columns to change. */
export interface CatalogueCategoryPatch
  extends Partial<Pick<CatalogueCategoryRow,
    "name" | "description" | "parent_category_id" | "icon" | "color" | "sort_order" | "is_active" | "metadata">> {}

export type ServiceId = Id<"services">;

/** Billable services. */
export interface ServiceRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: ServiceId;
  service_code: string;
  name: string;
  description: string | null;
  category: ServiceCategory;
  category_id: CatalogueCategoryId | null;
  pricing_model: PricingModel;
  base_price: Decimal;
  /** Highest price. */
  max_price: Decimal | null;
  cost_price: Decimal | null;
  taxable: boolean;
  /** Percent. */
  tax_rate: Decimal | null;
  /** Minutes. */
  estimated_duration: number | null;
  requires_appointment: boolean;
  requires_veterinarian: boolean;
  /** The species it is for; all when empty. */
  applicable_species: Species[] | null;
  required_equipment: string[] | null;
  prerequisites: string[] | null;
  status: ServiceStatus;
  display_order: number | null;
  thumbnail_url: FileReference | WebAddress | null;
  preparation_instructions: string | null;
  aftercare_instructions: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `services.create` takes. */
export interface NewServiceRow
  extends Pick<ServiceRow,
    "service_code" | "name" | "category" | "base_price">
  , Partial<Pick<ServiceRow,
    "id" | "description" | "category_id" | "pricing_model" | "max_price" | "cost_price" | "taxable" | "tax_rate"
    | "estimated_duration" | "requires_appointment" | "requires_veterinarian" | "applicable_species"
    | "required_equipment" | "prerequisites" | "display_order" | "thumbnail_url" | "preparation_instructions"
    | "aftercare_instructions" | "metadata">> {
  status?: "active";
}

/** What `services.update` takes: the columns to change. */
export interface ServicePatch
  extends Partial<Pick<ServiceRow,
    "service_code" | "name" | "description" | "category" | "category_id" | "pricing_model" | "base_price" | "max_price"
    | "cost_price" | "taxable" | "tax_rate" | "estimated_duration" | "requires_appointment" | "requires_veterinarian"
    | "applicable_species" | "required_equipment" | "prerequisites" | "status" | "display_order" | "thumbnail_url"
    | "preparation_instructions" | "aftercare_instructions" | "metadata">> {}

export type ServicePackageId = Id<"service_packages">;

/** Bundles sold at one price. */
export interface ServicePackageRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: ServicePackageId;
  package_code: string;
  name: string;
  description: string | null;
  package_price: Decimal;
  /** What the parts cost one by one, and what the package saves. */
  regular_price: Decimal | null;
  /** What the parts cost one by one, and what the package saves. */
  savings: Decimal | null;
  validity_days: number | null;
  usage_limit: number | null;
  applicable_species: Species[] | null;
  is_active: boolean;
  thumbnail_url: FileReference | WebAddress | null;
  display_order: number | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `service_packages.create` takes. */
export interface NewServicePackageRow
  extends Pick<ServicePackageRow,
    "package_code" | "name" | "package_price">
  , Partial<Pick<ServicePackageRow,
    "id" | "description" | "regular_price" | "savings" | "validity_days" | "usage_limit" | "applicable_species"
    | "is_active" | "thumbnail_url" | "display_order" | "metadata">> {}

/** What `service_packages.update` takes: the columns to change. */
export interface ServicePackagePatch
  extends Partial<Pick<ServicePackageRow,
    "package_code" | "name" | "description" | "package_price" | "regular_price" | "savings" | "validity_days"
    | "usage_limit" | "applicable_species" | "is_active" | "thumbnail_url" | "display_order" | "metadata">> {}

export type ServicePackageItemId = Id<"service_package_items">;

/** The parts of a package. */
export interface ServicePackageItemRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: ServicePackageItemId;
  package_id: ServicePackageId;
  item_type: PackageItemType;
  service_id: ServiceId | null;
  product_id: ProductId | null;
  quantity: Decimal;
  unit_price_override: Decimal | null;
  is_optional: boolean;
  sort_order: number;
  notes: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `service_package_items.create` takes. */
export interface NewServicePackageItemRow
  extends Pick<ServicePackageItemRow,
    "package_id">
  , Partial<Pick<ServicePackageItemRow,
    "id" | "item_type" | "service_id" | "product_id" | "quantity" | "unit_price_override" | "is_optional" | "sort_order"
    | "notes" | "metadata">> {}

/** What `service_package_items.update` takes: the columns to change. */
export interface ServicePackageItemPatch
  extends Partial<Pick<ServicePackageItemRow,
    "package_id" | "item_type" | "service_id" | "product_id" | "quantity" | "unit_price_override" | "is_optional"
    | "sort_order" | "notes" | "metadata">> {}

export type ProductId = Id<"products">;

/** Goods and drugs. */
export interface ProductRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: ProductId;
  product_code: string;
  name: string;
  /** Identity of a drug. */
  generic_name: string | null;
  /** Identity of a drug. */
  strength: string | null;
  /** Identity of a drug. */
  ndc_code: string | null;
  description: string | null;
  category: ProductCategory;
  brand: string | null;
  manufacturer: string | null;
  unit_price: Decimal;
  cost_price: Decimal | null;
  taxable: boolean;
  tax_rate: Decimal | null;
  track_inventory: boolean;
  /** Sum over the places that hold it. */
  current_stock: Decimal | null;
  /** Default for a new place that holds it. */
  reorder_level: Decimal | null;
  /** Default for a new place that holds it. */
  reorder_quantity: Decimal | null;
  unit_of_measure: UnitOfMeasure;
  requires_prescription: boolean;
  /** Schedule of the Controlled Substances Act. */
  dea_schedule: DeaSchedule;
  is_controlled_substance: boolean;
  has_expiry_date: boolean;
  is_active: boolean;
  thumbnail_url: FileReference | WebAddress | null;
  display_order: number | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `products.create` takes. */
export interface NewProductRow
  extends Pick<ProductRow,
    "product_code" | "name" | "category" | "unit_price">
  , Partial<Pick<ProductRow,
    "id" | "generic_name" | "strength" | "ndc_code" | "description" | "brand" | "manufacturer" | "cost_price"
    | "taxable" | "tax_rate" | "track_inventory" | "reorder_level" | "reorder_quantity" | "unit_of_measure"
    | "requires_prescription" | "dea_schedule" | "is_controlled_substance" | "has_expiry_date" | "is_active"
    | "thumbnail_url" | "display_order" | "metadata">> {}

/** What `products.update` takes: the columns to change. */
export interface ProductPatch
  extends Partial<Pick<ProductRow,
    "product_code" | "name" | "generic_name" | "strength" | "ndc_code" | "description" | "category" | "brand"
    | "manufacturer" | "unit_price" | "cost_price" | "taxable" | "tax_rate" | "track_inventory" | "reorder_level"
    | "reorder_quantity" | "unit_of_measure" | "requires_prescription" | "dea_schedule" | "is_controlled_substance"
    | "has_expiry_date" | "is_active" | "thumbnail_url" | "display_order" | "metadata">> {}

export type ServicePriceTierId = Id<"service_price_tiers">;

/** Tiered prices (weight bands etc.). */
export interface ServicePriceTierRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: ServicePriceTierId;
  service_id: ServiceId;
  tier_name: string;
  /** Bounds of the band: the lower one included, the upper one not; open when empty. */
  min_value: Decimal | null;
  /** Bounds of the band: the lower one included, the upper one not; open when empty. */
  max_value: Decimal | null;
  price: Decimal;
  description: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `service_price_tiers.create` takes. */
export interface NewServicePriceTierRow
  extends Pick<ServicePriceTierRow,
    "service_id" | "tier_name" | "price">
  , Partial<Pick<ServicePriceTierRow,
    "id" | "min_value" | "max_value" | "description" | "metadata">> {}

/** What `service_price_tiers.update` takes: the columns to change. */
export interface ServicePriceTierPatch
  extends Partial<Pick<ServicePriceTierRow,
    "service_id" | "tier_name" | "min_value" | "max_value" | "price" | "description" | "metadata">> {}

export type InventoryLocationId = Id<"inventory_locations">;

/** Shelves, safes, rooms. */
export interface InventoryLocationRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: InventoryLocationId;
  clinic_id: ClinicId;
  name: string;
  description: string | null;
  location_type: InventoryLocationType | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `inventory_locations.create` takes. */
export interface NewInventoryLocationRow
  extends Pick<InventoryLocationRow,
    "clinic_id" | "name">
  , Partial<Pick<InventoryLocationRow,
    "id" | "description" | "location_type" | "metadata">> {}

/** What `inventory_locations.update` takes: the columns to change. */
export interface InventoryLocationPatch
  extends Partial<Pick<InventoryLocationRow,
    "clinic_id" | "name" | "description" | "location_type" | "metadata">> {}

export type InventoryItemId = Id<"inventory_items">;

/** Stock of one product at one place. */
export interface InventoryItemRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: InventoryItemId;
  product_id: ProductId;
  clinic_id: ClinicId;
  location_id: InventoryLocationId | null;
  quantity_on_hand: Decimal;
  quantity_reserved: Decimal;
  quantity_available: Decimal;
  reorder_point: Decimal | null;
  reorder_quantity: Decimal | null;
  /** Per stock unit. */
  unit_cost: Decimal | null;
  /** Per stock unit. */
  selling_price: Decimal | null;
  /** Margin in percent. */
  profit_margin_percentage: Decimal | null;
  /** Follows from the quantities; only `discontinued` is set by hand. */
  stock_status: StockStatus;
  last_restocked_at: Instant | null;
  last_counted_at: Instant | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `inventory_items.create` takes. */
export interface NewInventoryItemRow
  extends Pick<InventoryItemRow,
    "product_id" | "clinic_id">
  , Partial<Pick<InventoryItemRow,
    "id" | "location_id" | "reorder_point" | "reorder_quantity" | "unit_cost" | "selling_price"
    | "profit_margin_percentage" | "metadata">> {}

/** What `inventory_items.update` takes: the columns to change. */
export interface InventoryItemPatch
  extends Partial<Pick<InventoryItemRow,
    "product_id" | "clinic_id" | "location_id" | "reorder_point" | "reorder_quantity" | "unit_cost" | "selling_price"
    | "profit_margin_percentage" | "metadata">> {}

export type InventoryBatchId = Id<"inventory_batches">;

/** Lots with expiry. */
export interface InventoryBatchRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: InventoryBatchId;
  inventory_item_id: InventoryItemId;
  batch_number: string;
  lot_number: string | null;
  quantity_received: Decimal;
  quantity_remaining: Decimal;
  supplier_name: string | null;
  purchase_order_number: string | null;
  /** The order that brought the lot. */
  purchase_order_id: PurchaseOrderId | null;
  unit_cost: Decimal | null;
  total_cost: Decimal | null;
  received_date: DateText;
  manufacture_date: DateText | null;
  expiry_date: DateText | null;
  storage_conditions: string | null;
  notes: string | null;
  /** Recalled or kept at a wrong temperature: may not be dispensed. */
  is_quarantined: boolean;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** A new row, as named commands write it. */
export interface NewInventoryBatchRow
  extends Pick<InventoryBatchRow,
    "id" | "inventory_item_id" | "batch_number" | "quantity_received" | "quantity_remaining" | "received_date">
  , Partial<Pick<InventoryBatchRow,
    "lot_number" | "supplier_name" | "purchase_order_number" | "purchase_order_id" | "unit_cost" | "total_cost"
    | "manufacture_date" | "expiry_date" | "storage_conditions" | "notes" | "is_quarantined" | "metadata">> {}

/** What `inventory_batches.update` takes: the columns to change. */
export interface InventoryBatchPatch
  extends Partial<Pick<InventoryBatchRow,
    "inventory_item_id" | "batch_number" | "lot_number" | "supplier_name" | "purchase_order_number"
    | "purchase_order_id" | "unit_cost" | "total_cost" | "received_date" | "manufacture_date" | "expiry_date"
    | "storage_conditions" | "notes" | "is_quarantined" | "metadata">> {}

export type InventoryMovementId = Id<"inventory_movements">;

/** The stock ledger: every unit in or out, never changed afterwards. */
export interface InventoryMovementRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: InventoryMovementId;
  inventory_item_id: InventoryItemId;
  batch_id: InventoryBatchId | null;
  transaction_type: TransactionType;
  /** Into stock when positive, out of stock when negative. */
  quantity: Decimal;
  unit_cost: Decimal | null;
  total_cost: Decimal | null;
  /** What kind of row `reference_id` names. */
  reference_type: MovementReferenceType | null;
  /** The row that caused the movement. */
  reference_id: Uuid | null;
  from_location_id: InventoryLocationId | null;
  to_location_id: InventoryLocationId | null;
  transaction_date: Instant;
  /** Who did it; always given for controlled products. */
  performed_by: StaffId | null;
  /** The second person at waste, damage or expiry of a controlled product. */
  witnessed_by: StaffId | null;
  notes: string | null;
  reason: string | null;
  balance_after: Decimal | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** A new row, as named commands write it. */
export interface NewInventoryMovementRow
  extends Pick<InventoryMovementRow,
    "id" | "inventory_item_id" | "transaction_type" | "quantity">
  , Partial<Pick<InventoryMovementRow,
    "batch_id" | "unit_cost" | "total_cost" | "reference_type" | "reference_id" | "from_location_id" | "to_location_id"
    | "transaction_date" | "performed_by" | "witnessed_by" | "notes" | "reason" | "balance_after" | "metadata">> {}

export type StockAdjustmentId = Id<"stock_adjustments">;

/** Counted or written-off differences with approval. */
export interface StockAdjustmentRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: StockAdjustmentId;
  adjustment_number: string;
  clinic_id: ClinicId;
  inventory_item_id: InventoryItemId;
  batch_id: InventoryBatchId | null;
  reason: AdjustmentReason;
  status: AdjustmentStatus;
  quantity_before: Decimal;
  quantity_counted: Decimal;
  quantity_delta: Decimal;
  unit_cost: Decimal | null;
  /** The difference at cost. */
  value_delta: Decimal | null;
  counted_at: Instant;
  /** As the product was when the count was begun. */
  is_controlled_substance: boolean;
  requested_by: StaffId | null;
  witnessed_by: StaffId | null;
  approved_by: StaffId | null;
  approved_at: Instant | null;
  posted_at: Instant | null;
  rejection_reason: string | null;
  /** The ledger row that posting wrote. */
  movement_id: InventoryMovementId | null;
  /** DEA form 106 for theft or significant loss, 41 for destruction. */
  dea_report_form: DeaReportForm | null;
  dea_report_reference: string | null;
  dea_reported_at: Instant | null;
  notes: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `stock_adjustments.create` takes. */
export interface NewStockAdjustmentRow
  extends Pick<StockAdjustmentRow,
    "clinic_id" | "inventory_item_id" | "reason" | "quantity_before" | "quantity_counted" | "quantity_delta">
  , Partial<Pick<StockAdjustmentRow,
    "id" | "batch_id" | "unit_cost" | "value_delta" | "counted_at" | "witnessed_by" | "approved_by" | "approved_at"
    | "rejection_reason" | "dea_report_form" | "dea_report_reference" | "dea_reported_at" | "notes" | "metadata">> {
  status?: "draft";
  requested_by: StaffId;
}

/** What `stock_adjustments.update` takes: the columns to change. */
export interface StockAdjustmentPatch
  extends Partial<Pick<StockAdjustmentRow,
    "clinic_id" | "inventory_item_id" | "batch_id" | "reason" | "status" | "quantity_before" | "quantity_counted"
    | "quantity_delta" | "unit_cost" | "value_delta" | "counted_at" | "witnessed_by" | "approved_by" | "approved_at"
    | "rejection_reason" | "dea_report_form" | "dea_report_reference" | "dea_reported_at" | "notes" | "metadata">> {
  requested_by?: StaffId;
}

export type PurchaseOrderId = Id<"purchase_orders">;

/** An entry of what `purchase_orders.items` holds. */
export interface PurchaseOrderItemsEntry {
  product_id: Uuid;
  product_name: string;
  quantity: Decimal;
  unit_cost: Decimal;
  total_cost: Decimal;
  quantity_received?: Decimal;
}

/** Orders to suppliers. */
export interface PurchaseOrderRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: PurchaseOrderId;
  clinic_id: ClinicId;
  po_number: string;
  supplier_name: string;
  supplier_contact: string | null;
  supplier_email: string | null;
  supplier_phone: string | null;
  status: PurchaseOrderStatus;
  subtotal: Decimal;
  tax_amount: Decimal | null;
  shipping_cost: Decimal | null;
  total_amount: Decimal;
  /** The lines ordered; what has arrived of each is counted as it comes. */
  items: PurchaseOrderItemsEntry[] | null;
  order_date: DateText;
  expected_delivery_date: DateText | null;
  received_date: DateText | null;
  delivery_location_id: InventoryLocationId | null;
  /** DEA form 222, needed when a line is a schedule II substance. */
  dea_form_222_number: string | null;
  sent_at: Instant | null;
  confirmed_at: Instant | null;
  cancelled_at: Instant | null;
  cancellation_reason: string | null;
  approved_by: StaffId | null;
  created_by: StaffId | null;
  notes: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `purchase_orders.create` takes. */
export interface NewPurchaseOrderRow
  extends Pick<PurchaseOrderRow,
    "clinic_id" | "supplier_name" | "subtotal" | "total_amount" | "order_date">
  , Partial<Pick<PurchaseOrderRow,
    "id" | "supplier_contact" | "supplier_email" | "supplier_phone" | "tax_amount" | "shipping_cost" | "items"
    | "expected_delivery_date" | "received_date" | "delivery_location_id" | "dea_form_222_number" | "sent_at"
    | "confirmed_at" | "cancelled_at" | "cancellation_reason" | "approved_by" | "created_by" | "notes" | "metadata">> {
  status?: "draft";
}

/** What `purchase_orders.update` takes: the columns to change. */
export interface PurchaseOrderPatch
  extends Partial<Pick<PurchaseOrderRow,
    "clinic_id" | "supplier_name" | "supplier_contact" | "supplier_email" | "supplier_phone" | "status" | "subtotal"
    | "tax_amount" | "shipping_cost" | "total_amount" | "items" | "order_date" | "expected_delivery_date"
    | "received_date" | "delivery_location_id" | "dea_form_222_number" | "sent_at" | "confirmed_at" | "cancelled_at"
    | "cancellation_reason" | "approved_by" | "created_by" | "notes" | "metadata">> {}

export type AppointmentId = Id<"appointments">;

/** Calendar bookings. */
export interface AppointmentRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: AppointmentId;
  clinic_id: ClinicId;
  veterinarian_id: VeterinarianId;
  patient_id: PatientId;
  client_id: ClientId;
  /** The room booked. */
  facility_id: ClinicFacilityId | null;
  appointment_type: AppointmentType;
  status: AppointmentStatus;
  scheduled_at: Instant;
  scheduled_end_at: Instant | null;
  duration_minutes: number | null;
  /** Minutes kept free after the visit. */
  buffer_minutes: number;
  /** The end and the buffer after it: until here the veterinarian and the room are taken. */
  occupied_until: Instant;
  /** The policy or an emergency allowed the double booking of the veterinarian. */
  shares_veterinarian: boolean;
  visit_reason: VisitReason | null;
  chief_complaint: string | null;
  notes: string | null;
  confirmed_at: Instant | null;
  started_at: Instant | null;
  checked_in_at: Instant | null;
  checked_out_at: Instant | null;
  cancelled_at: Instant | null;
  cancellation_reason: string | null;
  cancelled_by: StaffId | null;
  /** The booking that replaces this one. */
  rescheduled_to_id: AppointmentId | null;
  reminder_sent_at: Instant | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** A new row, as named commands write it. */
export interface NewAppointmentRow
  extends Pick<AppointmentRow,
    "id" | "clinic_id" | "veterinarian_id" | "patient_id" | "client_id" | "appointment_type" | "scheduled_at"
    | "occupied_until">
  , Partial<Pick<AppointmentRow,
    "facility_id" | "scheduled_end_at" | "duration_minutes" | "buffer_minutes" | "shares_veterinarian" | "visit_reason"
    | "chief_complaint" | "notes" | "confirmed_at" | "started_at" | "checked_in_at" | "checked_out_at" | "cancelled_at"
    | "cancellation_reason" | "cancelled_by" | "rescheduled_to_id" | "reminder_sent_at" | "metadata">> {
  status?: "scheduled";
}

/** What `appointments.update` takes: the columns to change. */
export interface AppointmentPatch
  extends Partial<Pick<AppointmentRow,
    "appointment_type" | "visit_reason" | "chief_complaint" | "notes" | "metadata">> {}

export type ConsultationId = Id<"consultations">;

/** SOAP note of one appointment. */
export interface ConsultationRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: ConsultationId;
  appointment_id: AppointmentId;
  encounter_id: MedicalEncounterId | null;
  subjective: string | null;
  objective: string | null;
  /** Degrees Celsius. */
  temperature: Decimal | null;
  /** Per minute. */
  heart_rate: number | null;
  /** Per minute. */
  respiratory_rate: number | null;
  /** Kilograms. */
  weight: Decimal | null;
  body_condition_score: number | null;
  vital_signs: Record<string, JsonValue> | null;
  assessment: string | null;
  diagnosis: string[] | null;
  plan: string | null;
  recommendations: string[] | null;
  follow_up_required: boolean;
  follow_up_date: Instant | null;
  prognosis: Prognosis | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `consultations.create` takes. */
export interface NewConsultationRow
  extends Pick<ConsultationRow,
    "appointment_id">
  , Partial<Pick<ConsultationRow,
    "id" | "encounter_id" | "subjective" | "objective" | "temperature" | "heart_rate" | "respiratory_rate" | "weight"
    | "body_condition_score" | "vital_signs" | "assessment" | "diagnosis" | "plan" | "recommendations"
    | "follow_up_required" | "follow_up_date" | "prognosis" | "metadata">> {}

/** What `consultations.update` takes: the columns to change. */
export interface ConsultationPatch
  extends Partial<Pick<ConsultationRow,
    "appointment_id" | "encounter_id" | "subjective" | "objective" | "temperature" | "heart_rate" | "respiratory_rate"
    | "weight" | "body_condition_score" | "vital_signs" | "assessment" | "diagnosis" | "plan" | "recommendations"
    | "follow_up_required" | "follow_up_date" | "prognosis" | "metadata">> {}

export type MedicalEncounterId = Id<"medical_encounters">;

/** What `medical_encounters.vital_signs` holds. */
export interface MedicalEncounterVitalSigns {
  temperature?: Decimal;
  temperature_unit?: string;
  heart_rate?: number;
  respiratory_rate?: number;
  blood_pressure?: string;
  weight?: Decimal;
  weight_unit?: string;
  body_condition_score?: number;
  mucous_membranes?: string;
  capillary_refill_time?: string;
  hydration_status?: string;
}

/** An entry of what `medical_encounters.diagnoses` holds. */
export interface MedicalEncounterDiagnosesEntry {
  code?: string;
  description: string;
  is_primary: boolean;
  severity?: string;
}

/** An entry of what `medical_encounters.clinical_alerts` holds. */
export interface MedicalEncounterClinicalAlertsEntry {
  alert_type: string;
  message: string;
  severity: string;
}

/** An entry of what `medical_encounters.staff_involved` holds. */
export interface MedicalEncounterStaffInvolvedEntry {
  staff_id: Uuid;
  role: string;
  responsibilities?: string;
}

/** One visit, the parent of its clinical work. */
export interface MedicalEncounterRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: MedicalEncounterId;
  /** Number of the visit, such as ENC-00001. */
  encounter_number: string;
  clinic_id: ClinicId;
  patient_id: PatientId;
  client_id: ClientId;
  /** The booking; empty for a walk-in. */
  appointment_id: AppointmentId | null;
  encounter_type: EncounterType;
  status: EncounterStatus;
  veterinarian_id: VeterinarianId | null;
  scheduled_start_at: Instant | null;
  actual_start_at: Instant | null;
  actual_end_at: Instant | null;
  duration_minutes: number | null;
  chief_complaint: string | null;
  presenting_problem: string | null;
  /** Part of the SOAP note. */
  subjective: string | null;
  /** Part of the SOAP note. */
  objective: string | null;
  /** Part of the SOAP note. */
  assessment: string | null;
  /** Part of the SOAP note. */
  plan: string | null;
  vital_signs: MedicalEncounterVitalSigns | null;
  /** Diagnoses, at most one of them primary. */
  diagnoses: MedicalEncounterDiagnosesEntry[] | null;
  procedures_summary: string | null;
  medications_summary: string | null;
  follow_up_instructions: string | null;
  follow_up_date: Instant | null;
  discharge_instructions: string | null;
  discharged_at: Instant | null;
  discharged_by: StaffId | null;
  clinical_alerts: MedicalEncounterClinicalAlertsEntry[] | null;
  estimated_cost: Decimal | null;
  actual_cost: Decimal | null;
  invoice_id: InvoiceId | null;
  requires_follow_up: boolean;
  follow_up_completed: boolean;
  consent_forms_obtained: boolean;
  consent_form_urls: FileReference[] | null;
  /** Never shown to the client. */
  internal_notes: string | null;
  staff_involved: MedicalEncounterStaffInvolvedEntry[] | null;
  /** From here on the record is locked; changes are amendments. */
  signed_at: Instant | null;
  signed_by_veterinarian_id: VeterinarianId | null;
  cancelled_at: Instant | null;
  cancelled_by: StaffId | null;
  cancellation_reason: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `medical_encounters.create` takes. */
export interface NewMedicalEncounterRow
  extends Pick<MedicalEncounterRow,
    "clinic_id" | "patient_id" | "client_id" | "encounter_type">
  , Partial<Pick<MedicalEncounterRow,
    "id" | "appointment_id" | "veterinarian_id" | "scheduled_start_at" | "actual_start_at" | "actual_end_at"
    | "duration_minutes" | "chief_complaint" | "presenting_problem" | "subjective" | "objective" | "assessment" | "plan"
    | "vital_signs" | "diagnoses" | "procedures_summary" | "medications_summary" | "follow_up_instructions"
    | "follow_up_date" | "discharge_instructions" | "discharged_at" | "discharged_by" | "clinical_alerts"
    | "estimated_cost" | "actual_cost" | "requires_follow_up" | "follow_up_completed" | "consent_forms_obtained"
    | "consent_form_urls" | "internal_notes" | "staff_involved" | "cancelled_at" | "cancelled_by"
    | "cancellation_reason" | "metadata">> {
  status?: "scheduled" | "in_progress";
}

/** What `medical_encounters.update` takes: the columns to change. */
export interface MedicalEncounterPatch
  extends Partial<Pick<MedicalEncounterRow,
    "clinic_id" | "patient_id" | "client_id" | "appointment_id" | "encounter_type" | "status" | "veterinarian_id"
    | "scheduled_start_at" | "actual_start_at" | "actual_end_at" | "duration_minutes" | "chief_complaint"
    | "presenting_problem" | "subjective" | "objective" | "assessment" | "plan" | "vital_signs" | "diagnoses"
    | "procedures_summary" | "medications_summary" | "follow_up_instructions" | "follow_up_date"
    | "discharge_instructions" | "discharged_at" | "discharged_by" | "clinical_alerts" | "estimated_cost"
    | "actual_cost" | "requires_follow_up" | "follow_up_completed" | "consent_forms_obtained" | "consent_form_urls"
    | "internal_notes" | "staff_involved" | "cancelled_at" | "cancelled_by" | "cancellation_reason" | "metadata">> {}

export type EncounterAttachmentId = Id<"encounter_attachments">;

/** Files of a visit. */
export interface EncounterAttachmentRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: EncounterAttachmentId;
  encounter_id: MedicalEncounterId;
  attachment_type: AttachmentType;
  title: string;
  description: string | null;
  file_url: FileReference;
  file_name: string;
  /** Size in bytes. */
  file_size: number | null;
  mime_type: string | null;
  category: AttachmentCategory | null;
  tags: string[] | null;
  visible_to_client: boolean;
  uploaded_by: StaffId | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `encounter_attachments.create` takes. */
export interface NewEncounterAttachmentRow
  extends Pick<EncounterAttachmentRow,
    "encounter_id" | "attachment_type" | "title" | "file_url" | "file_name">
  , Partial<Pick<EncounterAttachmentRow,
    "id" | "description" | "file_size" | "mime_type" | "category" | "tags" | "visible_to_client" | "uploaded_by"
    | "metadata">> {}

/** What `encounter_attachments.update` takes: the columns to change. */
export interface EncounterAttachmentPatch
  extends Partial<Pick<EncounterAttachmentRow,
    "encounter_id" | "attachment_type" | "title" | "description" | "file_url" | "file_name" | "file_size" | "mime_type"
    | "category" | "tags" | "visible_to_client" | "uploaded_by" | "metadata">> {}

export type DiagnosticTestOrderId = Id<"diagnostic_test_orders">;

/** Lab and test orders. */
export interface DiagnosticTestOrderRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: DiagnosticTestOrderId;
  appointment_id: AppointmentId;
  encounter_id: MedicalEncounterId | null;
  veterinarian_id: VeterinarianId;
  patient_id: PatientId;
  test_type: DiagnosticTestType;
  test_name: string;
  test_code: string | null;
  status: TestStatus;
  ordered_at: Instant;
  ordered_by: VeterinarianId | null;
  sample_collected_at: Instant | null;
  sample_type: SampleType | null;
  laboratory_name: string | null;
  laboratory_reference_number: string | null;
  clinical_indication: string | null;
  notes: string | null;
  cancelled_at: Instant | null;
  cancellation_reason: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `diagnostic_test_orders.create` takes. */
export interface NewDiagnosticTestOrderRow
  extends Pick<DiagnosticTestOrderRow,
    "appointment_id" | "veterinarian_id" | "patient_id" | "test_type" | "test_name">
  , Partial<Pick<DiagnosticTestOrderRow,
    "id" | "encounter_id" | "test_code" | "ordered_at" | "sample_collected_at" | "sample_type" | "laboratory_name"
    | "laboratory_reference_number" | "clinical_indication" | "notes" | "cancelled_at" | "cancellation_reason"
    | "metadata">> {
  status?: "ordered";
  ordered_by: VeterinarianId;
}

/** What `diagnostic_test_orders.update` takes: the columns to change. */
export interface DiagnosticTestOrderPatch
  extends Partial<Pick<DiagnosticTestOrderRow,
    "appointment_id" | "encounter_id" | "veterinarian_id" | "patient_id" | "test_type" | "test_name" | "test_code"
    | "status" | "ordered_at" | "sample_collected_at" | "sample_type" | "laboratory_name"
    | "laboratory_reference_number" | "clinical_indication" | "notes" | "cancelled_at" | "cancellation_reason"
    | "metadata">> {
  ordered_by?: VeterinarianId;
}

export type DiagnosticTestResultId = Id<"diagnostic_test_results">;

/** An entry of what `diagnostic_test_results.test_values` holds. */
export interface DiagnosticTestResultTestValuesEntry {
  parameter: string;
  value: string;
  unit: string;
  reference_range: string;
  status: ResultValueFlag;
}

/** Results of an order. */
export interface DiagnosticTestResultRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: DiagnosticTestResultId;
  diagnostic_test_order_id: DiagnosticTestOrderId;
  result_status: ResultStatus;
  resulted_at: Instant;
  resulted_by: StaffId | null;
  findings: string | null;
  interpretation: string | null;
  test_values: DiagnosticTestResultTestValuesEntry[] | null;
  image_urls: FileReference[] | null;
  document_urls: FileReference[] | null;
  is_critical: boolean;
  critical_notified_at: Instant | null;
  reviewed_by: StaffId | null;
  reviewed_at: Instant | null;
  review_notes: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `diagnostic_test_results.create` takes. */
export interface NewDiagnosticTestResultRow
  extends Pick<DiagnosticTestResultRow,
    "diagnostic_test_order_id" | "resulted_at">
  , Partial<Pick<DiagnosticTestResultRow,
    "id" | "resulted_by" | "findings" | "interpretation" | "test_values" | "image_urls" | "document_urls"
    | "is_critical" | "critical_notified_at" | "reviewed_by" | "reviewed_at" | "review_notes" | "metadata">> {
  result_status?: "pending";
}

/** What `diagnostic_test_results.update` takes: the columns to change. */
export interface DiagnosticTestResultPatch
  extends Partial<Pick<DiagnosticTestResultRow,
    "diagnostic_test_order_id" | "result_status" | "resulted_at" | "resulted_by" | "findings" | "interpretation"
    | "test_values" | "image_urls" | "document_urls" | "is_critical" | "critical_notified_at" | "reviewed_by"
    | "reviewed_at" | "review_notes" | "metadata">> {}

export type ImagingStudyId = Id<"imaging_studies">;

/** An entry of what `imaging_studies.measurements` holds. */
export interface ImagingStudyMeasurementsEntry {
  name: string;
  value: Decimal;
  unit: string;
  location: string;
}

/** Radiology and ultrasound. */
export interface ImagingStudyRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: ImagingStudyId;
  appointment_id: AppointmentId;
  encounter_id: MedicalEncounterId | null;
  veterinarian_id: VeterinarianId;
  patient_id: PatientId;
  study_type: ImagingModality;
  study_description: string | null;
  body_part: string | null;
  ordered_at: Instant;
  performed_at: Instant | null;
  performed_by: StaffId | null;
  clinical_indication: string | null;
  image_urls: FileReference[] | null;
  dicom_urls: FileReference[] | null;
  /** DICOM accession number. */
  accession_number: string | null;
  interpreted_by: StaffId | null;
  interpreted_at: Instant | null;
  findings: string | null;
  impression: string | null;
  measurements: ImagingStudyMeasurementsEntry[] | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `imaging_studies.create` takes. */
export interface NewImagingStudyRow
  extends Pick<ImagingStudyRow,
    "appointment_id" | "veterinarian_id" | "patient_id" | "study_type">
  , Partial<Pick<ImagingStudyRow,
    "id" | "encounter_id" | "study_description" | "body_part" | "ordered_at" | "performed_at" | "performed_by"
    | "clinical_indication" | "image_urls" | "dicom_urls" | "accession_number" | "interpreted_by" | "interpreted_at"
    | "findings" | "impression" | "measurements" | "metadata">> {}

/** What `imaging_studies.update` takes: the columns to change. */
export interface ImagingStudyPatch
  extends Partial<Pick<ImagingStudyRow,
    "appointment_id" | "encounter_id" | "veterinarian_id" | "patient_id" | "study_type" | "study_description"
    | "body_part" | "ordered_at" | "performed_at" | "performed_by" | "clinical_indication" | "image_urls" | "dicom_urls"
    | "accession_number" | "interpreted_by" | "interpreted_at" | "findings" | "impression" | "measurements" | "metadata">> {}

export type TreatmentId = Id<"treatments">;

/** Treatments given in a visit. */
export interface TreatmentRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: TreatmentId;
  appointment_id: AppointmentId;
  encounter_id: MedicalEncounterId | null;
  veterinarian_id: VeterinarianId;
  patient_id: PatientId;
  treatment_type: TreatmentType;
  treatment_name: string;
  description: string | null;
  performed_at: Instant | null;
  duration_minutes: number | null;
  dosage: Decimal | null;
  dosage_unit: string | null;
  administration_route: MedicationRoute | null;
  administered_by: StaffId | null;
  /** The drug used. */
  product_id: ProductId | null;
  /** The lot used. */
  inventory_batch_id: InventoryBatchId | null;
  indication: string | null;
  notes: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `treatments.create` takes. */
export interface NewTreatmentRow
  extends Pick<TreatmentRow,
    "appointment_id" | "veterinarian_id" | "patient_id" | "treatment_type" | "treatment_name">
  , Partial<Pick<TreatmentRow,
    "id" | "encounter_id" | "description" | "performed_at" | "duration_minutes" | "dosage" | "dosage_unit"
    | "administration_route" | "administered_by" | "product_id" | "inventory_batch_id" | "indication" | "notes"
    | "metadata">> {}

/** What `treatments.update` takes: the columns to change. */
export interface TreatmentPatch
  extends Partial<Pick<TreatmentRow,
    "appointment_id" | "encounter_id" | "veterinarian_id" | "patient_id" | "treatment_type" | "treatment_name"
    | "description" | "performed_at" | "duration_minutes" | "dosage" | "dosage_unit" | "administration_route"
    | "administered_by" | "product_id" | "inventory_batch_id" | "indication" | "notes" | "metadata">> {}

export type PrescriptionId = Id<"prescriptions">;

/** Prescriptions, controlled or not. */
export interface PrescriptionRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: PrescriptionId;
  appointment_id: AppointmentId;
  encounter_id: MedicalEncounterId | null;
  veterinarian_id: VeterinarianId;
  patient_id: PatientId;
  client_id: ClientId;
  prescription_number: string;
  medication_name: string;
  generic_name: string | null;
  /** The product in stock, whose schedule the prescription shares. */
  product_id: ProductId | null;
  dea_schedule: DeaSchedule;
  is_controlled_substance: boolean;
  dosage: Decimal;
  dosage_unit: string;
  route: MedicationRoute;
  frequency: string;
  duration_days: number | null;
  quantity: Decimal;
  quantity_unit: string;
  refills_allowed: number;
  refills_remaining: number;
  instructions: string;
  warnings: string | null;
  status: PrescriptionStatus;
  prescribed_at: Instant;
  start_date: Instant | null;
  end_date: Instant | null;
  discontinued_at: Instant | null;
  discontinuation_reason: string | null;
  /** Withdrawal period for food animals, in days; 0 is a valid answer. */
  meat_withdrawal_days: number | null;
  /** Withdrawal period for food animals, in days; 0 is a valid answer. */
  milk_withdrawal_days: number | null;
  pharmacy_name: string | null;
  dispensed_at: Instant | null;
  dispensed_by: StaffId | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `prescriptions.create` takes. */
export interface NewPrescriptionRow
  extends Pick<PrescriptionRow,
    "appointment_id" | "veterinarian_id" | "patient_id" | "client_id" | "medication_name" | "dosage" | "dosage_unit"
    | "route" | "frequency" | "quantity" | "quantity_unit" | "instructions">
  , Partial<Pick<PrescriptionRow,
    "id" | "encounter_id" | "generic_name" | "product_id" | "dea_schedule" | "is_controlled_substance" | "duration_days"
    | "refills_allowed" | "warnings" | "prescribed_at" | "start_date" | "end_date" | "discontinued_at"
    | "discontinuation_reason" | "meat_withdrawal_days" | "milk_withdrawal_days" | "pharmacy_name" | "metadata">> {
  status?: "active";
}

/** What `prescriptions.update` takes: the columns to change. */
export interface PrescriptionPatch
  extends Partial<Pick<PrescriptionRow,
    "appointment_id" | "encounter_id" | "veterinarian_id" | "patient_id" | "client_id" | "medication_name"
    | "generic_name" | "product_id" | "dea_schedule" | "is_controlled_substance" | "dosage" | "dosage_unit" | "route"
    | "frequency" | "duration_days" | "quantity" | "quantity_unit" | "refills_allowed" | "instructions" | "warnings"
    | "status" | "prescribed_at" | "start_date" | "end_date" | "discontinued_at" | "discontinuation_reason"
    | "meat_withdrawal_days" | "milk_withdrawal_days" | "pharmacy_name" | "metadata">> {}

export type MedicationAdministrationId = Id<"medication_administration">;

/** Doses given; never changed afterwards. */
export interface MedicationAdministrationRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: MedicationAdministrationId;
  prescription_id: PrescriptionId;
  patient_id: PatientId;
  administered_at: Instant;
  administered_by: StaffId | null;
  /** The second person, for controlled drugs. */
  witnessed_by: StaffId | null;
  dosage_given: Decimal;
  dosage_unit: string;
  route: MedicationRoute;
  /** What was wasted; a controlled drug needs a witness. */
  quantity_wasted: Decimal;
  inventory_batch_id: InventoryBatchId | null;
  notes: string | null;
  adverse_reactions: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `medication_administration.create` takes. */
export interface NewMedicationAdministrationRow
  extends Pick<MedicationAdministrationRow,
    "prescription_id" | "patient_id" | "administered_at" | "dosage_given" | "dosage_unit" | "route">
  , Partial<Pick<MedicationAdministrationRow,
    "id" | "witnessed_by" | "quantity_wasted" | "inventory_batch_id" | "notes" | "adverse_reactions" | "metadata">> {
  administered_by: StaffId;
}

export type SurgeryId = Id<"surgeries">;

/** One operation session. */
export interface SurgeryRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: SurgeryId;
  appointment_id: AppointmentId;
  encounter_id: MedicalEncounterId | null;
  patient_id: PatientId;
  surgery_type: SurgeryType;
  procedure_name: string;
  description: string | null;
  status: SurgeryStatus;
  primary_surgeon_id: VeterinarianId;
  assisting_surgeon_id: VeterinarianId | null;
  anesthesiologist_id: VeterinarianId | null;
  /** The surgery suite. */
  facility_id: ClinicFacilityId | null;
  scheduled_at: Instant;
  estimated_duration_minutes: number | null;
  pre_op_assessment: string | null;
  pre_op_bloodwork: Record<string, JsonValue> | null;
  fasting_instructions: string | null;
  pre_op_started_at: Instant | null;
  anesthesia_induced_at: Instant | null;
  surgery_started_at: Instant | null;
  surgery_completed_at: Instant | null;
  recovery_started_at: Instant | null;
  recovery_completed_at: Instant | null;
  findings: string | null;
  procedure_notes: string | null;
  complications: string | null;
  post_op_instructions: string | null;
  pain_management_plan: string | null;
  follow_up_date: Instant | null;
  discharged_at: Instant | null;
  discharge_notes: string | null;
  cancelled_at: Instant | null;
  /** Why it was cancelled or postponed. */
  cancellation_reason: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `surgeries.create` takes. */
export interface NewSurgeryRow
  extends Pick<SurgeryRow,
    "appointment_id" | "patient_id" | "surgery_type" | "procedure_name" | "primary_surgeon_id" | "scheduled_at">
  , Partial<Pick<SurgeryRow,
    "id" | "encounter_id" | "description" | "assisting_surgeon_id" | "anesthesiologist_id" | "facility_id"
    | "estimated_duration_minutes" | "pre_op_assessment" | "pre_op_bloodwork" | "fasting_instructions"
    | "pre_op_started_at" | "anesthesia_induced_at" | "surgery_started_at" | "surgery_completed_at"
    | "recovery_started_at" | "recovery_completed_at" | "findings" | "procedure_notes" | "complications"
    | "post_op_instructions" | "pain_management_plan" | "follow_up_date" | "discharged_at" | "discharge_notes"
    | "cancelled_at" | "cancellation_reason" | "metadata">> {
  status?: "scheduled";
}

/** What `surgeries.update` takes: the columns to change. */
export interface SurgeryPatch
  extends Partial<Pick<SurgeryRow,
    "appointment_id" | "encounter_id" | "patient_id" | "surgery_type" | "procedure_name" | "description" | "status"
    | "primary_surgeon_id" | "assisting_surgeon_id" | "anesthesiologist_id" | "facility_id" | "scheduled_at"
    | "estimated_duration_minutes" | "pre_op_assessment" | "pre_op_bloodwork" | "fasting_instructions"
    | "pre_op_started_at" | "anesthesia_induced_at" | "surgery_started_at" | "surgery_completed_at"
    | "recovery_started_at" | "recovery_completed_at" | "findings" | "procedure_notes" | "complications"
    | "post_op_instructions" | "pain_management_plan" | "follow_up_date" | "discharged_at" | "discharge_notes"
    | "cancelled_at" | "cancellation_reason" | "metadata">> {}

export type SurgicalProcedureId = Id<"surgical_procedures">;

/** An entry of what `surgical_procedures.implants` holds. */
export interface SurgicalProcedureImplantsEntry {
  name: string;
  manufacturer?: string;
  lot_number?: string;
  serial_number?: string;
  quantity: number;
}

/** An entry of what `surgical_procedures.specimens` holds. */
export interface SurgicalProcedureSpecimensEntry {
  description: string;
  container?: string;
  sent_to_lab: boolean;
  diagnostic_test_order_id?: Uuid;
}

/** Procedures done within one surgery. */
export interface SurgicalProcedureRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: SurgicalProcedureId;
  surgery_id: SurgeryId;
  sequence_number: number;
  procedure_name: string;
  procedure_code: string | null;
  surgery_type: SurgeryType | null;
  /** The service that is billed. */
  service_id: ServiceId | null;
  status: ProcedureStatus;
  performed_by_veterinarian_id: VeterinarianId | null;
  body_site: string | null;
  laterality: Laterality;
  started_at: Instant | null;
  ended_at: Instant | null;
  technique: string | null;
  findings: string | null;
  complications: string | null;
  estimated_blood_loss_ml: Decimal | null;
  implants: SurgicalProcedureImplantsEntry[] | null;
  specimens: SurgicalProcedureSpecimensEntry[] | null;
  closure_method: string | null;
  suture_material: string | null;
  sponge_count_initial: number | null;
  sponge_count_final: number | null;
  count_verified_by: StaffId | null;
  abort_reason: string | null;
  notes: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `surgical_procedures.create` takes. */
export interface NewSurgicalProcedureRow
  extends Pick<SurgicalProcedureRow,
    "surgery_id" | "procedure_name">
  , Partial<Pick<SurgicalProcedureRow,
    "id" | "sequence_number" | "procedure_code" | "surgery_type" | "service_id" | "performed_by_veterinarian_id"
    | "body_site" | "laterality" | "started_at" | "ended_at" | "technique" | "findings" | "complications"
    | "estimated_blood_loss_ml" | "implants" | "specimens" | "closure_method" | "suture_material"
    | "sponge_count_initial" | "sponge_count_final" | "count_verified_by" | "abort_reason" | "notes" | "metadata">> {
  status?: "planned";
}

/** What `surgical_procedures.update` takes: the columns to change. */
export interface SurgicalProcedurePatch
  extends Partial<Pick<SurgicalProcedureRow,
    "surgery_id" | "sequence_number" | "procedure_name" | "procedure_code" | "surgery_type" | "service_id" | "status"
    | "performed_by_veterinarian_id" | "body_site" | "laterality" | "started_at" | "ended_at" | "technique" | "findings"
    | "complications" | "estimated_blood_loss_ml" | "implants" | "specimens" | "closure_method" | "suture_material"
    | "sponge_count_initial" | "sponge_count_final" | "count_verified_by" | "abort_reason" | "notes" | "metadata">> {}

export type AnesthesiaRecordId = Id<"anesthesia_records">;

/** An entry of what `anesthesia_records.premedication_agents` holds. */
export interface AnesthesiaRecordPremedicationAgentsEntry {
  drug: string;
  dose: string;
  route: string;
  time: string;
}

/** An entry of what `anesthesia_records.vital_signs_records` holds. */
export interface AnesthesiaRecordVitalSignsRecordsEntry {
  time: string;
  heart_rate: number;
  respiratory_rate: number;
  temperature: Decimal;
  blood_pressure: string;
  spo2: number;
  etco2: number;
  notes: string;
}

/** Anesthesia sheet. */
export interface AnesthesiaRecordRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: AnesthesiaRecordId;
  surgery_id: SurgeryId;
  patient_id: PatientId;
  asa_classification: AsaClassification | null;
  /** Kilograms. */
  pre_anesthetic_weight: Decimal | null;
  pre_anesthetic_assessment: string | null;
  anesthesia_type: AnesthesiaType;
  induction_agent: string | null;
  induction_dose: string | null;
  maintenance_agent: string | null;
  maintenance_dose: string | null;
  premedication_agents: AnesthesiaRecordPremedicationAgentsEntry[] | null;
  /** The monitoring series; every five minutes is usual. */
  vital_signs_records: AnesthesiaRecordVitalSignsRecordsEntry[] | null;
  complications: string | null;
  adverse_events: string | null;
  recovery_quality: RecoveryQuality | null;
  recovery_notes: string | null;
  post_anesthetic_instructions: string | null;
  monitored_by: StaffId | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `anesthesia_records.create` takes. */
export interface NewAnesthesiaRecordRow
  extends Pick<AnesthesiaRecordRow,
    "surgery_id" | "patient_id" | "anesthesia_type">
  , Partial<Pick<AnesthesiaRecordRow,
    "id" | "asa_classification" | "pre_anesthetic_weight" | "pre_anesthetic_assessment" | "induction_agent"
    | "induction_dose" | "maintenance_agent" | "maintenance_dose" | "premedication_agents" | "vital_signs_records"
    | "complications" | "adverse_events" | "recovery_quality" | "recovery_notes" | "post_anesthetic_instructions"
    | "monitored_by" | "metadata">> {}

/** What `anesthesia_records.update` takes: the columns to change. */
export interface AnesthesiaRecordPatch
  extends Partial<Pick<AnesthesiaRecordRow,
    "surgery_id" | "patient_id" | "asa_classification" | "pre_anesthetic_weight" | "pre_anesthetic_assessment"
    | "anesthesia_type" | "induction_agent" | "induction_dose" | "maintenance_agent" | "maintenance_dose"
    | "premedication_agents" | "vital_signs_records" | "complications" | "adverse_events" | "recovery_quality"
    | "recovery_notes" | "post_anesthetic_instructions" | "monitored_by" | "metadata">> {}

export type EmergencyCaseId = Id<"emergency_cases">;

/** What `emergency_cases.initial_vital_signs` holds. */
export interface EmergencyCaseInitialVitalSigns {
  temperature?: Decimal;
  heart_rate?: number;
  respiratory_rate?: number;
  blood_pressure?: string;
  capillary_refill_time?: string;
  mucous_membrane?: string;
  consciousness?: string;
}

/** Emergency visits. */
export interface EmergencyCaseRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: EmergencyCaseId;
  appointment_id: AppointmentId | null;
  encounter_id: MedicalEncounterId | null;
  clinic_id: ClinicId;
  patient_id: PatientId;
  client_id: ClientId;
  emergency_category: EmergencyCategory | null;
  chief_complaint: string;
  /** The newest triage level, kept from the triage records. */
  triage_level: TriageLevel;
  triaged_by: StaffId | null;
  triaged_at: Instant;
  presented_at: Instant;
  arrival_method: ArrivalMethod | null;
  initial_vital_signs: EmergencyCaseInitialVitalSigns | null;
  triage_notes: string | null;
  assigned_veterinarian_id: VeterinarianId | null;
  treatment_started_at: Instant | null;
  treatment_summary: string | null;
  is_stabilized: boolean;
  stabilized_at: Instant | null;
  /** How the case ended; empty while it is open. */
  disposition: Disposition | null;
  disposition_at: Instant | null;
  disposition_notes: string | null;
  transferred_to: string | null;
  referral_reason: string | null;
  transfer_documents: FileReference[] | null;
  outcome: string | null;
  outcome_notes: string | null;
  follow_up_required: boolean;
  follow_up_instructions: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `emergency_cases.create` takes. */
export interface NewEmergencyCaseRow
  extends Pick<EmergencyCaseRow,
    "clinic_id" | "patient_id" | "client_id" | "chief_complaint">
  , Partial<Pick<EmergencyCaseRow,
    "id" | "appointment_id" | "encounter_id" | "emergency_category" | "triaged_at" | "presented_at" | "arrival_method"
    | "initial_vital_signs" | "triage_notes" | "assigned_veterinarian_id" | "treatment_started_at" | "treatment_summary"
    | "is_stabilized" | "stabilized_at" | "disposition_at" | "disposition_notes" | "transferred_to" | "referral_reason"
    | "transfer_documents" | "outcome" | "outcome_notes" | "follow_up_required" | "follow_up_instructions" | "metadata">> {
  /** The newest triage level, kept from the triage records. */
  triage_level: "immediate" | "urgent" | "semi_urgent" | "non_urgent";
  triaged_by: StaffId;
  /** How the case ended; empty while it is open. */
  disposition?: null;
}

/** What `emergency_cases.update` takes: the columns to change. */
export interface EmergencyCasePatch
  extends Partial<Pick<EmergencyCaseRow,
    "appointment_id" | "encounter_id" | "clinic_id" | "patient_id" | "client_id" | "emergency_category"
    | "chief_complaint" | "triage_level" | "triaged_at" | "presented_at" | "arrival_method" | "initial_vital_signs"
    | "triage_notes" | "assigned_veterinarian_id" | "treatment_started_at" | "treatment_summary" | "is_stabilized"
    | "stabilized_at" | "disposition" | "disposition_at" | "disposition_notes" | "transferred_to" | "referral_reason"
    | "transfer_documents" | "outcome" | "outcome_notes" | "follow_up_required" | "follow_up_instructions" | "metadata">> {
  triaged_by?: StaffId;
}

export type TriageRecordId = Id<"triage_records">;

/** An entry of what `triage_records.interventions` holds. */
export interface TriageRecordInterventionsEntry {
  time: string;
  intervention: string;
  performed_by: Uuid;
  notes: string;
}

/** Each triage or re-triage of a case. */
export interface TriageRecordRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: TriageRecordId;
  emergency_case_id: EmergencyCaseId;
  patient_id: PatientId;
  triage_level: TriageLevel;
  previous_triage_level: TriageLevel | null;
  is_retriage: boolean;
  triaged_by: StaffId | null;
  triaged_at: Instant;
  airway_patent: boolean | null;
  breathing_notes: string | null;
  circulation_notes: string | null;
  consciousness_level: ConsciousnessLevel | null;
  mucous_membrane: MucousMembrane | null;
  /** Seconds. */
  capillary_refill_time: Decimal | null;
  temperature: Decimal | null;
  heart_rate: number | null;
  respiratory_rate: number | null;
  oxygen_saturation: number | null;
  /** Millimetres of mercury. */
  blood_pressure_systolic: number | null;
  /** Millimetres of mercury. */
  blood_pressure_diastolic: number | null;
  /** Kilograms. */
  weight: Decimal | null;
  /** Pain from 0 (none) to 10. */
  pain_score: number | null;
  presenting_signs: string[] | null;
  red_flags: string[] | null;
  interventions: TriageRecordInterventionsEntry[] | null;
  /** Longest wait for this level, in minutes. */
  target_wait_minutes: number;
  reassess_due_at: Instant | null;
  notes: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `triage_records.create` takes. */
export interface NewTriageRecordRow
  extends Pick<TriageRecordRow,
    "emergency_case_id" | "patient_id" | "triage_level" | "target_wait_minutes">
  , Partial<Pick<TriageRecordRow,
    "id" | "previous_triage_level" | "is_retriage" | "triaged_at" | "airway_patent" | "breathing_notes"
    | "circulation_notes" | "consciousness_level" | "mucous_membrane" | "capillary_refill_time" | "temperature"
    | "heart_rate" | "respiratory_rate" | "oxygen_saturation" | "blood_pressure_systolic" | "blood_pressure_diastolic"
    | "weight" | "pain_score" | "presenting_signs" | "red_flags" | "interventions" | "reassess_due_at" | "notes"
    | "metadata">> {
  triaged_by: StaffId;
}

/** What `triage_records.update` takes: the columns to change. */
export interface TriageRecordPatch
  extends Partial<Pick<TriageRecordRow,
    "emergency_case_id" | "patient_id" | "triage_level" | "previous_triage_level" | "is_retriage" | "triaged_at"
    | "airway_patent" | "breathing_notes" | "circulation_notes" | "consciousness_level" | "mucous_membrane"
    | "capillary_refill_time" | "temperature" | "heart_rate" | "respiratory_rate" | "oxygen_saturation"
    | "blood_pressure_systolic" | "blood_pressure_diastolic" | "weight" | "pain_score" | "presenting_signs"
    | "red_flags" | "interventions" | "target_wait_minutes" | "reassess_due_at" | "notes" | "metadata">> {
  triaged_by?: StaffId;
}

export type EmergencyVitalSignsId = Id<"emergency_vital_signs">;

/** An entry of what `emergency_vital_signs.interventions` holds. */
export interface EmergencyVitalSignsInterventionsEntry {
  time: string;
  intervention: string;
  performed_by: Uuid;
  notes: string;
}

/** The monitoring series of an emergency case; never changed afterwards. */
export interface EmergencyVitalSignsRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: EmergencyVitalSignsId;
  emergency_case_id: EmergencyCaseId;
  patient_id: PatientId;
  recorded_at: Instant;
  recorded_by: StaffId | null;
  temperature: Decimal | null;
  heart_rate: number | null;
  respiratory_rate: number | null;
  blood_pressure_systolic: number | null;
  blood_pressure_diastolic: number | null;
  oxygen_saturation: number | null;
  consciousness_level: ConsciousnessLevel | null;
  pupil_response: string | null;
  /** Seconds. */
  capillary_refill_time: Decimal | null;
  mucous_membrane: MucousMembrane | null;
  /** Pain from 0 (none) to 10. */
  pain_score: number | null;
  fluid_input_ml: Decimal | null;
  urine_output_ml: Decimal | null;
  interventions: EmergencyVitalSignsInterventionsEntry[] | null;
  notes: string | null;
  concerns: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `emergency_vital_signs.create` takes. */
export interface NewEmergencyVitalSignsRow
  extends Pick<EmergencyVitalSignsRow,
    "emergency_case_id" | "patient_id" | "recorded_at">
  , Partial<Pick<EmergencyVitalSignsRow,
    "id" | "temperature" | "heart_rate" | "respiratory_rate" | "blood_pressure_systolic" | "blood_pressure_diastolic"
    | "oxygen_saturation" | "consciousness_level" | "pupil_response" | "capillary_refill_time" | "mucous_membrane"
    | "pain_score" | "fluid_input_ml" | "urine_output_ml" | "interventions" | "notes" | "concerns" | "metadata">> {
  recorded_by: StaffId;
}

export type VaccinationId = Id<"vaccinations">;

/** Vaccines given or due. */
export interface VaccinationRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: VaccinationId;
  appointment_id: AppointmentId | null;
  encounter_id: MedicalEncounterId | null;
  veterinarian_id: VeterinarianId | null;
  patient_id: PatientId;
  vaccine_name: string;
  manufacturer: string | null;
  lot_number: string | null;
  serial_number: string | null;
  /** The lot, so that a recall finds the animal. */
  inventory_batch_id: InventoryBatchId | null;
  administered_at: Instant | null;
  administered_by: StaffId | null;
  dosage: Decimal | null;
  dosage_unit: string | null;
  route: MedicationRoute | null;
  site: string | null;
  status: VaccinationStatus;
  scheduled_date: DateText | null;
  due_date: DateText | null;
  next_due_date: DateText | null;
  /** Why it was declined or exempted. */
  status_reason: string | null;
  adverse_reaction: string | null;
  reaction_severity: ReactionSeverity | null;
  certificate_number: string | null;
  certificate_url: FileReference | null;
  notes: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `vaccinations.create` takes. */
export interface NewVaccinationRow
  extends Pick<VaccinationRow,
    "patient_id" | "vaccine_name">
  , Partial<Pick<VaccinationRow,
    "id" | "appointment_id" | "encounter_id" | "veterinarian_id" | "manufacturer" | "lot_number" | "serial_number"
    | "inventory_batch_id" | "administered_at" | "administered_by" | "dosage" | "dosage_unit" | "route" | "site"
    | "scheduled_date" | "due_date" | "next_due_date" | "status_reason" | "adverse_reaction" | "reaction_severity"
    | "certificate_number" | "certificate_url" | "notes" | "metadata">> {
  status?: "scheduled" | "administered";
}

/** What `vaccinations.update` takes: the columns to change. */
export interface VaccinationPatch
  extends Partial<Pick<VaccinationRow,
    "appointment_id" | "encounter_id" | "veterinarian_id" | "patient_id" | "vaccine_name" | "manufacturer"
    | "lot_number" | "serial_number" | "inventory_batch_id" | "administered_at" | "administered_by" | "dosage"
    | "dosage_unit" | "route" | "site" | "status" | "scheduled_date" | "due_date" | "next_due_date" | "status_reason"
    | "adverse_reaction" | "reaction_severity" | "certificate_number" | "certificate_url" | "notes" | "metadata">> {}

export type WellnessExamId = Id<"wellness_exams">;

/** Nose-to-tail exam. */
export interface WellnessExamRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: WellnessExamId;
  appointment_id: AppointmentId;
  encounter_id: MedicalEncounterId | null;
  veterinarian_id: VeterinarianId;
  patient_id: PatientId;
  exam_date: DateText;
  /** Kilograms. */
  weight: Decimal | null;
  body_condition_score: number | null;
  /** Degrees Celsius. */
  temperature: Decimal | null;
  heart_rate: number | null;
  respiratory_rate: number | null;
  eyes_ears_nose: string | null;
  oral_cavity: string | null;
  cardiovascular: string | null;
  respiratory: string | null;
  gastrointestinal: string | null;
  urogenital: string | null;
  musculoskeletal: string | null;
  integumentary: string | null;
  lymph_nodes: string | null;
  neurological_status: string | null;
  behavioral_assessment: string | null;
  general_assessment: string | null;
  abnormal_findings: string[] | null;
  recommendations: string[] | null;
  diet_recommendations: string | null;
  exercise_recommendations: string | null;
  next_exam_due: DateText | null;
  health_status: HealthStatus | null;
  notes: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `wellness_exams.create` takes. */
export interface NewWellnessExamRow
  extends Pick<WellnessExamRow,
    "appointment_id" | "veterinarian_id" | "patient_id" | "exam_date">
  , Partial<Pick<WellnessExamRow,
    "id" | "encounter_id" | "weight" | "body_condition_score" | "temperature" | "heart_rate" | "respiratory_rate"
    | "eyes_ears_nose" | "oral_cavity" | "cardiovascular" | "respiratory" | "gastrointestinal" | "urogenital"
    | "musculoskeletal" | "integumentary" | "lymph_nodes" | "neurological_status" | "behavioral_assessment"
    | "general_assessment" | "abnormal_findings" | "recommendations" | "diet_recommendations"
    | "exercise_recommendations" | "next_exam_due" | "health_status" | "notes" | "metadata">> {}

/** What `wellness_exams.update` takes: the columns to change. */
export interface WellnessExamPatch
  extends Partial<Pick<WellnessExamRow,
    "appointment_id" | "encounter_id" | "veterinarian_id" | "patient_id" | "exam_date" | "weight"
    | "body_condition_score" | "temperature" | "heart_rate" | "respiratory_rate" | "eyes_ears_nose" | "oral_cavity"
    | "cardiovascular" | "respiratory" | "gastrointestinal" | "urogenital" | "musculoskeletal" | "integumentary"
    | "lymph_nodes" | "neurological_status" | "behavioral_assessment" | "general_assessment" | "abnormal_findings"
    | "recommendations" | "diet_recommendations" | "exercise_recommendations" | "next_exam_due" | "health_status"
    | "notes" | "metadata">> {}

export type DentalRecordId = Id<"dental_records">;

/** An entry of what `dental_records.procedures_performed` holds. */
export interface DentalRecordProceduresPerformedEntry {
  type: DentalProcedureType;
  tooth?: string;
  notes?: string;
}

/** An entry of what `dental_records.extractions_performed` holds. */
export interface DentalRecordExtractionsPerformedEntry {
  tooth: string;
  reason: string;
  technique: string;
}

/** Dental chart of one visit. */
export interface DentalRecordRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: DentalRecordId;
  appointment_id: AppointmentId;
  encounter_id: MedicalEncounterId | null;
  veterinarian_id: VeterinarianId;
  patient_id: PatientId;
  exam_date: DateText;
  /** Dental disease from 0 (healthy) to 4 (severe). */
  dental_score: number | null;
  calculus_level: SeverityLevel | null;
  gingivitis_level: SeverityLevel | null;
  periodontitis_level: SeverityLevel | null;
  /** Modified Triadan numbers. */
  missing_teeth: string[] | null;
  procedures_performed: DentalRecordProceduresPerformedEntry[] | null;
  cleaning_performed: boolean | null;
  polishing_performed: boolean | null;
  fluoride_treatment: boolean | null;
  extractions_performed: DentalRecordExtractionsPerformedEntry[] | null;
  radiographs_taken: boolean | null;
  radiograph_findings: string | null;
  anesthesia_used: boolean | null;
  anesthesia_notes: string | null;
  home_care_instructions: string | null;
  dental_products_recommended: string[] | null;
  next_dental_exam_due: DateText | null;
  notes: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `dental_records.create` takes. */
export interface NewDentalRecordRow
  extends Pick<DentalRecordRow,
    "appointment_id" | "veterinarian_id" | "patient_id" | "exam_date">
  , Partial<Pick<DentalRecordRow,
    "id" | "encounter_id" | "dental_score" | "calculus_level" | "gingivitis_level" | "periodontitis_level"
    | "missing_teeth" | "procedures_performed" | "cleaning_performed" | "polishing_performed" | "fluoride_treatment"
    | "extractions_performed" | "radiographs_taken" | "radiograph_findings" | "anesthesia_used" | "anesthesia_notes"
    | "home_care_instructions" | "dental_products_recommended" | "next_dental_exam_due" | "notes" | "metadata">> {}

/** What `dental_records.update` takes: the columns to change. */
export interface DentalRecordPatch
  extends Partial<Pick<DentalRecordRow,
    "appointment_id" | "encounter_id" | "veterinarian_id" | "patient_id" | "exam_date" | "dental_score"
    | "calculus_level" | "gingivitis_level" | "periodontitis_level" | "missing_teeth" | "procedures_performed"
    | "cleaning_performed" | "polishing_performed" | "fluoride_treatment" | "extractions_performed"
    | "radiographs_taken" | "radiograph_findings" | "anesthesia_used" | "anesthesia_notes" | "home_care_instructions"
    | "dental_products_recommended" | "next_dental_exam_due" | "notes" | "metadata">> {}

export type ParasiticControlId = Id<"parasitic_control">;

/** Parasite prevention given. */
export interface ParasiticControlRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: ParasiticControlId;
  appointment_id: AppointmentId | null;
  encounter_id: MedicalEncounterId | null;
  veterinarian_id: VeterinarianId | null;
  patient_id: PatientId;
  control_type: ParasiticControlType;
  product_name: string;
  manufacturer: string | null;
  lot_number: string | null;
  inventory_batch_id: InventoryBatchId | null;
  administered_at: Instant;
  administered_by: StaffId | null;
  dosage: Decimal | null;
  dosage_unit: string | null;
  route: MedicationRoute | null;
  next_due_date: DateText | null;
  duration_days: number | null;
  test_result: ParasiteTestResult | null;
  test_date: DateText | null;
  notes: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `parasitic_control.create` takes. */
export interface NewParasiticControlRow
  extends Pick<ParasiticControlRow,
    "patient_id" | "control_type" | "product_name" | "administered_at">
  , Partial<Pick<ParasiticControlRow,
    "id" | "appointment_id" | "encounter_id" | "veterinarian_id" | "manufacturer" | "lot_number" | "inventory_batch_id"
    | "administered_by" | "dosage" | "dosage_unit" | "route" | "next_due_date" | "duration_days" | "test_result"
    | "test_date" | "notes" | "metadata">> {}

/** What `parasitic_control.update` takes: the columns to change. */
export interface ParasiticControlPatch
  extends Partial<Pick<ParasiticControlRow,
    "appointment_id" | "encounter_id" | "veterinarian_id" | "patient_id" | "control_type" | "product_name"
    | "manufacturer" | "lot_number" | "inventory_batch_id" | "administered_at" | "administered_by" | "dosage"
    | "dosage_unit" | "route" | "next_due_date" | "duration_days" | "test_result" | "test_date" | "notes" | "metadata">> {}

export type BoardingReservationId = Id<"boarding_reservations">;

/** An entry of what `boarding_reservations.feeding_schedule` holds. */
export interface BoardingReservationFeedingScheduleEntry {
  time: string;
  food: string;
  amount: string;
}

/** An entry of what `boarding_reservations.medications` holds. */
export interface BoardingReservationMedicationsEntry {
  name: string;
  dosage: string;
  frequency: string;
  instructions: string;
}

/** An entry of what `boarding_reservations.add_on_services` holds. */
export interface BoardingReservationAddOnServicesEntry {
  service: string;
  price: Decimal;
}

/** Kennel stays. */
export interface BoardingReservationRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: BoardingReservationId;
  reservation_number: string;
  clinic_id: ClinicId | null;
  client_id: ClientId;
  patient_id: PatientId;
  /** As planned. */
  check_in_date: Instant;
  /** As planned. */
  check_out_date: Instant;
  actual_check_in_at: Instant | null;
  actual_check_out_at: Instant | null;
  status: BoardingStatus;
  kennel_size: KennelSize;
  kennel_number: string | null;
  feeding_instructions: string | null;
  feeding_schedule: BoardingReservationFeedingScheduleEntry[] | null;
  medication_instructions: string | null;
  medications: BoardingReservationMedicationsEntry[] | null;
  special_needs: string | null;
  behavioral_notes: string | null;
  included_services: string[] | null;
  add_on_services: BoardingReservationAddOnServicesEntry[] | null;
  emergency_contact_name: string | null;
  emergency_contact_phone: string | null;
  vet_authorization_for_emergency: boolean;
  daily_rate: Decimal;
  total_estimate: Decimal | null;
  total_actual: Decimal | null;
  deposit_paid: Decimal | null;
  invoice_id: InvoiceId | null;
  check_in_notes: string | null;
  check_in_condition: string | null;
  check_out_notes: string | null;
  check_out_condition: string | null;
  items_brought: string[] | null;
  cancelled_at: Instant | null;
  cancellation_reason: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `boarding_reservations.create` takes. */
export interface NewBoardingReservationRow
  extends Pick<BoardingReservationRow,
    "client_id" | "patient_id" | "check_in_date" | "check_out_date" | "kennel_size" | "daily_rate">
  , Partial<Pick<BoardingReservationRow,
    "id" | "clinic_id" | "actual_check_in_at" | "actual_check_out_at" | "kennel_number" | "feeding_instructions"
    | "feeding_schedule" | "medication_instructions" | "medications" | "special_needs" | "behavioral_notes"
    | "included_services" | "add_on_services" | "emergency_contact_name" | "emergency_contact_phone"
    | "vet_authorization_for_emergency" | "total_estimate" | "total_actual" | "deposit_paid" | "invoice_id"
    | "check_in_notes" | "check_in_condition" | "check_out_notes" | "check_out_condition" | "items_brought"
    | "cancelled_at" | "cancellation_reason" | "metadata">> {
  status?: "reserved";
}

/** What `boarding_reservations.update` takes: the columns to change. */
export interface BoardingReservationPatch
  extends Partial<Pick<BoardingReservationRow,
    "clinic_id" | "client_id" | "patient_id" | "check_in_date" | "check_out_date" | "actual_check_in_at"
    | "actual_check_out_at" | "status" | "kennel_size" | "kennel_number" | "feeding_instructions" | "feeding_schedule"
    | "medication_instructions" | "medications" | "special_needs" | "behavioral_notes" | "included_services"
    | "add_on_services" | "emergency_contact_name" | "emergency_contact_phone" | "vet_authorization_for_emergency"
    | "daily_rate" | "total_estimate" | "total_actual" | "deposit_paid" | "invoice_id" | "check_in_notes"
    | "check_in_condition" | "check_out_notes" | "check_out_condition" | "items_brought" | "cancelled_at"
    | "cancellation_reason" | "metadata">> {}

export type BoardingDailyLogId = Id<"boarding_daily_logs">;

/** An entry of what `boarding_daily_logs.meals_eaten` holds. */
export interface BoardingDailyLogMealsEatenEntry {
  time: string;
  amount_eaten: string;
  notes: string;
}

/** An entry of what `boarding_daily_logs.exercise_times` holds. */
export interface BoardingDailyLogExerciseTimesEntry {
  time: string;
  duration: string;
  activity: string;
}

/** An entry of what `boarding_daily_logs.medications_administered` holds. */
export interface BoardingDailyLogMedicationsAdministeredEntry {
  medication: string;
  time: string;
  administered_by: Uuid;
}

/** One row per stay and day. */
export interface BoardingDailyLogRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: BoardingDailyLogId;
  reservation_id: BoardingReservationId;
  log_date: DateText;
  meals_eaten: BoardingDailyLogMealsEatenEntry[] | null;
  exercise_times: BoardingDailyLogExerciseTimesEntry[] | null;
  behavior_notes: string | null;
  health_observations: string | null;
  vomiting_or_diarrhea: boolean;
  medications_administered: BoardingDailyLogMedicationsAdministeredEntry[] | null;
  photo_urls: (FileReference | WebAddress)[] | null;
  logged_by: StaffId | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `boarding_daily_logs.create` takes. */
export interface NewBoardingDailyLogRow
  extends Pick<BoardingDailyLogRow,
    "reservation_id" | "log_date">
  , Partial<Pick<BoardingDailyLogRow,
    "id" | "meals_eaten" | "exercise_times" | "behavior_notes" | "health_observations" | "vomiting_or_diarrhea"
    | "medications_administered" | "photo_urls" | "logged_by">> {}

/** What `boarding_daily_logs.update` takes: the columns to change. */
export interface BoardingDailyLogPatch
  extends Partial<Pick<BoardingDailyLogRow,
    "reservation_id" | "log_date" | "meals_eaten" | "exercise_times" | "behavior_notes" | "health_observations"
    | "vomiting_or_diarrhea" | "medications_administered" | "photo_urls" | "logged_by">> {}

export type InvoiceId = Id<"invoices">;

/** Bills. */
export interface InvoiceRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: InvoiceId;
  invoice_number: string;
  /** The clinic that bills. */
  clinic_id: ClinicId | null;
  client_id: ClientId;
  patient_id: PatientId | null;
  appointment_id: AppointmentId | null;
  status: InvoiceStatus;
  issue_date: Instant;
  due_date: Instant | null;
  subtotal: Decimal;
  discount_amount: Decimal | null;
  discount_percentage: Decimal | null;
  tax_amount: Decimal | null;
  /** Percent. */
  tax_rate: Decimal | null;
  /** What the client owes in all. */
  total_amount: Decimal;
  amount_paid: Decimal;
  /** Given up as uncollectable. */
  written_off_amount: Decimal;
  /** Who wrote it off and who approved that; two people. */
  written_off_by: StaffId | null;
  /** Who wrote it off and who approved that; two people. */
  write_off_approved_by: StaffId | null;
  amount_due: Decimal;
  tax_type: TaxType | null;
  /** ISO 4217 code of a currency with at most two decimals; fixed once sent. */
  currency: string;
  /** Whether prices include tax; fixed once sent. */
  tax_mode: TaxMode;
  /** Whether tax is rounded by line or once; fixed once sent. */
  tax_rounding: TaxRounding;
  /** Amount of tax by tax code. */
  tax_breakdown: Record<string, Decimal> | null;
  /** Number of the tax invoice. */
  tax_id: string | null;
  notes: string | null;
  internal_notes: string | null;
  terms_conditions: string | null;
  paid_at: Instant | null;
  sent_at: Instant | null;
  cancelled_at: Instant | null;
  cancellation_reason: string | null;
  write_off_reason: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** A new row, as named commands write it. */
export interface NewInvoiceRow
  extends Pick<InvoiceRow,
    "id" | "client_id" | "subtotal" | "total_amount" | "amount_due">
  , Partial<Pick<InvoiceRow,
    "clinic_id" | "patient_id" | "appointment_id" | "issue_date" | "due_date" | "discount_amount"
    | "discount_percentage" | "tax_amount" | "tax_rate" | "amount_paid" | "written_off_amount" | "written_off_by"
    | "write_off_approved_by" | "tax_type" | "currency" | "tax_mode" | "tax_rounding" | "tax_breakdown" | "tax_id"
    | "notes" | "internal_notes" | "terms_conditions" | "paid_at" | "sent_at" | "cancelled_at" | "cancellation_reason"
    | "write_off_reason" | "metadata">> {
  status?: "draft";
}

/** What `invoices.update` takes: the columns to change. */
export interface InvoicePatch
  extends Partial<Pick<InvoiceRow,
    "tax_id" | "notes" | "internal_notes" | "terms_conditions" | "metadata">> {}

export type InvoiceItemId = Id<"invoice_items">;

/** Invoice lines. */
export interface InvoiceItemRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: InvoiceItemId;
  invoice_id: InvoiceId;
  /** What kind of row `item_id` names. */
  item_type: InvoiceItemType;
  /** The thing billed; empty for a line in free words. */
  item_id: Uuid | null;
  description: string;
  quantity: Decimal;
  /** Price of one unit, up to four decimals finer than the currency. */
  unit_price: Decimal;
  /** Quantity times unit price, rounded to the currency. */
  gross_amount: Decimal;
  discount_amount: Decimal | null;
  discount_percentage: Decimal | null;
  /** The part of the document's own discount that falls on this line. */
  discount_share: Decimal;
  /** Without tax, whether prices include it or not. */
  net_amount: Decimal;
  taxable: boolean;
  /** Class of the practice's tax profile; empty when not taxable. */
  tax_class: string | null;
  /** Why the line is not taxed. */
  tax_exempt_reason: string | null;
  tax_amount: Decimal | null;
  total_amount: Decimal;
  notes: string | null;
  sort_order: number | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** A new row, as named commands write it. */
export interface NewInvoiceItemRow
  extends Pick<InvoiceItemRow,
    "id" | "invoice_id" | "item_type" | "description" | "quantity" | "unit_price" | "gross_amount" | "net_amount"
    | "total_amount">
  , Partial<Pick<InvoiceItemRow,
    "item_id" | "discount_amount" | "discount_percentage" | "discount_share" | "taxable" | "tax_class"
    | "tax_exempt_reason" | "tax_amount" | "notes" | "sort_order" | "metadata">> {}

export type PaymentId = Id<"payments">;

/** Amount received and refunded; never deleted, only cancelled or refunded. */
export interface PaymentRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: PaymentId;
  payment_number: string;
  /** The invoice paid; empty for a deposit or credit. */
  invoice_id: InvoiceId | null;
  /** The estimate whose deposit this is. */
  estimate_id: EstimateId | null;
  /** The payment whose tender a refund goes back to. */
  original_payment_id: PaymentId | null;
  client_id: ClientId;
  payment_method: PaymentMethod;
  status: PaymentStatus;
  amount: Decimal;
  payment_date: Instant;
  transaction_id: string | null;
  processor_name: string | null;
  /** The last four digits of the card. */
  card_last4: string | null;
  check_number: string | null;
  bank_name: string | null;
  account_number: string | null;
  insurance_claim_number: string | null;
  receipt_number: string | null;
  receipt_url: FileReference | WebAddress | null;
  notes: string | null;
  /** The part that went to the client's credit. */
  credited_amount: Decimal;
  refunded_amount: Decimal | null;
  refunded_at: Instant | null;
  refund_reason: string | null;
  failure_reason: string | null;
  cancellation_reason: string | null;
  processed_by: StaffId | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** A new row, as named commands write it. */
export interface NewPaymentRow
  extends Pick<PaymentRow,
    "id" | "client_id" | "payment_method" | "amount">
  , Partial<Pick<PaymentRow,
    "invoice_id" | "estimate_id" | "original_payment_id" | "payment_date" | "transaction_id" | "processor_name"
    | "card_last4" | "check_number" | "bank_name" | "account_number" | "insurance_claim_number" | "receipt_url"
    | "notes" | "credited_amount" | "refunded_amount" | "refunded_at" | "refund_reason" | "failure_reason"
    | "cancellation_reason" | "processed_by" | "metadata">> {
  status?: "pending";
}

/** What `payments.update` takes: the columns to change. */
export interface PaymentPatch
  extends Partial<Pick<PaymentRow,
    "transaction_id" | "processor_name" | "card_last4" | "check_number" | "bank_name" | "account_number"
    | "insurance_claim_number" | "receipt_url" | "notes" | "failure_reason" | "cancellation_reason" | "metadata">> {}

export type EstimateId = Id<"estimates">;

/** Quotes. */
export interface EstimateRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: EstimateId;
  estimate_number: string;
  clinic_id: ClinicId | null;
  client_id: ClientId;
  patient_id: PatientId | null;
  title: string;
  description: string | null;
  status: EstimateStatus;
  subtotal: Decimal;
  discount_amount: Decimal | null;
  /** The part of the document's own discount that is a percentage: lines that the client accepts later take it too. */
  discount_percentage: Decimal | null;
  tax_amount: Decimal | null;
  total_amount: Decimal;
  /** ISO 4217 code of a currency with at most two decimals; fixed once sent. */
  currency: string;
  /** Whether prices include tax; fixed once sent. */
  tax_mode: TaxMode;
  /** Whether tax is rounded by line or once; fixed once sent. */
  tax_rounding: TaxRounding;
  /** Amount of tax by tax code. */
  tax_breakdown: Record<string, Decimal> | null;
  /** Upper end of the range; the total itself when empty. */
  total_high: Decimal | null;
  /** Asked for when the client accepts. */
  deposit_amount: Decimal;
  /** How far an invoice may exceed the upper end without new approval, in percent. */
  tolerance_percent: Decimal;
  issue_date: Instant;
  expiry_date: Instant | null;
  notes: string | null;
  sent_at: Instant | null;
  accepted_at: Instant | null;
  declined_at: Instant | null;
  decline_reason: string | null;
  /** Who agreed. */
  accepted_by_name: string | null;
  converted_to_invoice_id: InvoiceId | null;
  converted_at: Instant | null;
  created_by: StaffId | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** A new row, as named commands write it. */
export interface NewEstimateRow
  extends Pick<EstimateRow,
    "id" | "client_id" | "title" | "subtotal" | "total_amount">
  , Partial<Pick<EstimateRow,
    "clinic_id" | "patient_id" | "description" | "discount_amount" | "discount_percentage" | "tax_amount" | "currency"
    | "tax_mode" | "tax_rounding" | "tax_breakdown" | "total_high" | "deposit_amount" | "tolerance_percent"
    | "issue_date" | "expiry_date" | "notes" | "sent_at" | "accepted_at" | "declined_at" | "decline_reason"
    | "accepted_by_name" | "converted_to_invoice_id" | "converted_at" | "created_by" | "metadata">> {
  status?: "draft";
}

/** What `estimates.update` takes: the columns to change. */
export interface EstimatePatch
  extends Partial<Pick<EstimateRow,
    "title" | "description" | "notes" | "metadata">> {}

export type EstimateItemId = Id<"estimate_items">;

/** The lines of an estimate. */
export interface EstimateItemRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: EstimateItemId;
  estimate_id: EstimateId;
  item_type: InvoiceItemType;
  /** The thing quoted; empty for a line in free words. */
  item_id: Uuid | null;
  description: string;
  quantity: Decimal;
  /** Upper end of the quantity; the quantity itself when empty. */
  quantity_high: Decimal | null;
  /** Price of one unit, up to four decimals finer than the currency. */
  unit_price: Decimal;
  /** Quantity times unit price, rounded to the currency. */
  gross_amount: Decimal;
  discount_amount: Decimal;
  discount_percentage: Decimal | null;
  /** The part of the document's own discount that falls on this line. */
  discount_share: Decimal;
  /** Without tax, whether prices include it or not. */
  net_amount: Decimal;
  taxable: boolean;
  /** Class of the practice's tax profile; empty when not taxable. */
  tax_class: string | null;
  /** Why the line is not taxed. */
  tax_exempt_reason: string | null;
  tax_amount: Decimal;
  total_amount: Decimal;
  /** An optional line stays out of the totals until it is accepted. */
  is_optional: boolean;
  /** The client's choice of an optional line. */
  is_accepted: boolean | null;
  notes: string | null;
  sort_order: number;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** A new row, as named commands write it. */
export interface NewEstimateItemRow
  extends Pick<EstimateItemRow,
    "id" | "estimate_id" | "item_type" | "description" | "unit_price" | "gross_amount" | "net_amount" | "total_amount">
  , Partial<Pick<EstimateItemRow,
    "item_id" | "quantity" | "quantity_high" | "discount_amount" | "discount_percentage" | "discount_share" | "taxable"
    | "tax_class" | "tax_exempt_reason" | "tax_amount" | "is_optional" | "is_accepted" | "notes" | "sort_order"
    | "metadata">> {}

export type InsurancePolicyId = Id<"insurance_policies">;

/** Pet insurance cover. */
export interface InsurancePolicyRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: InsurancePolicyId;
  client_id: ClientId;
  patient_id: PatientId;
  provider: InsuranceProvider;
  /** Name of a provider outside the list. */
  provider_name: string | null;
  policy_number: string;
  group_number: string | null;
  coverage_type: CoverageType | null;
  annual_limit: Decimal | null;
  deductible: Decimal | null;
  /** Percent. */
  reimbursement_rate: number | null;
  effective_date: Instant;
  expiration_date: Instant | null;
  pre_existing_conditions: string[] | null;
  exclusions: string[] | null;
  is_active: boolean;
  provider_phone: string | null;
  provider_email: string | null;
  provider_website: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `insurance_policies.create` takes. */
export interface NewInsurancePolicyRow
  extends Pick<InsurancePolicyRow,
    "client_id" | "patient_id" | "provider" | "policy_number" | "effective_date">
  , Partial<Pick<InsurancePolicyRow,
    "id" | "provider_name" | "group_number" | "coverage_type" | "annual_limit" | "deductible" | "reimbursement_rate"
    | "expiration_date" | "pre_existing_conditions" | "exclusions" | "is_active" | "provider_phone" | "provider_email"
    | "provider_website" | "metadata">> {}

/** What `insurance_policies.update` takes: the columns to change. */
export interface InsurancePolicyPatch
  extends Partial<Pick<InsurancePolicyRow,
    "client_id" | "patient_id" | "provider" | "provider_name" | "policy_number" | "group_number" | "coverage_type"
    | "annual_limit" | "deductible" | "reimbursement_rate" | "effective_date" | "expiration_date"
    | "pre_existing_conditions" | "exclusions" | "is_active" | "provider_phone" | "provider_email" | "provider_website"
    | "metadata">> {}

export type InsuranceClaimId = Id<"insurance_claims">;

/** An entry of what `insurance_claims.supporting_documents` holds. */
export interface InsuranceClaimSupportingDocumentsEntry {
  type: string;
  url: FileReference;
  uploaded_at: Instant;
}

/** Claims against a policy. */
export interface InsuranceClaimRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: InsuranceClaimId;
  claim_number: string;
  policy_id: InsurancePolicyId;
  encounter_id: MedicalEncounterId;
  invoice_id: InvoiceId | null;
  status: ClaimStatus;
  /** VeNom or SNOMED CT codes, as the insurer asks. */
  diagnosis_codes: string[] | null;
  /** VeNom or SNOMED CT codes, as the insurer asks. */
  procedure_codes: string[] | null;
  total_charges: Decimal;
  claimed_amount: Decimal;
  approved_amount: Decimal | null;
  paid_amount: Decimal | null;
  denied_amount: Decimal | null;
  service_date: Instant;
  submitted_at: Instant | null;
  response_received_at: Instant | null;
  paid_at: Instant | null;
  supporting_documents: InsuranceClaimSupportingDocumentsEntry[] | null;
  clinic_notes: string | null;
  insurance_notes: string | null;
  denial_reason: string | null;
  is_appealed: boolean;
  appeal_submitted_at: Instant | null;
  appeal_notes: string | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `insurance_claims.create` takes. */
export interface NewInsuranceClaimRow
  extends Pick<InsuranceClaimRow,
    "policy_id" | "encounter_id" | "total_charges" | "claimed_amount" | "service_date">
  , Partial<Pick<InsuranceClaimRow,
    "id" | "invoice_id" | "diagnosis_codes" | "procedure_codes" | "approved_amount" | "paid_amount" | "denied_amount"
    | "submitted_at" | "response_received_at" | "paid_at" | "supporting_documents" | "clinic_notes" | "insurance_notes"
    | "denial_reason" | "is_appealed" | "appeal_submitted_at" | "appeal_notes" | "metadata">> {
  status?: "draft";
}

/** What `insurance_claims.update` takes: the columns to change. */
export interface InsuranceClaimPatch
  extends Partial<Pick<InsuranceClaimRow,
    "policy_id" | "encounter_id" | "invoice_id" | "status" | "diagnosis_codes" | "procedure_codes" | "total_charges"
    | "claimed_amount" | "approved_amount" | "paid_amount" | "denied_amount" | "service_date" | "submitted_at"
    | "response_received_at" | "paid_at" | "supporting_documents" | "clinic_notes" | "insurance_notes" | "denial_reason"
    | "is_appealed" | "appeal_submitted_at" | "appeal_notes" | "metadata">> {}

export type MessageTemplateId = Id<"message_templates">;

/** Texts with placeholders. */
export interface MessageTemplateRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: MessageTemplateId;
  template_type: MessageTemplateType;
  name: string;
  description: string | null;
  communication_type: CommunicationType;
  /** For e-mail only. */
  subject: string | null;
  message_body: string;
  available_variables: string[] | null;
  is_active: boolean;
  is_default: boolean;
  language: string | null;
  created_by: StaffId | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `message_templates.create` takes. */
export interface NewMessageTemplateRow
  extends Pick<MessageTemplateRow,
    "template_type" | "name" | "communication_type" | "message_body">
  , Partial<Pick<MessageTemplateRow,
    "id" | "description" | "subject" | "available_variables" | "is_active" | "is_default" | "language" | "created_by"
    | "metadata">> {}

/** What `message_templates.update` takes: the columns to change. */
export interface MessageTemplatePatch
  extends Partial<Pick<MessageTemplateRow,
    "template_type" | "name" | "description" | "communication_type" | "subject" | "message_body" | "available_variables"
    | "is_active" | "is_default" | "language" | "created_by" | "metadata">> {}

export type CommunicationLogId = Id<"communication_logs">;

/** Every message sent. */
export interface CommunicationLogRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: CommunicationLogId;
  client_id: ClientId | null;
  patient_id: PatientId | null;
  communication_type: CommunicationType;
  status: CommunicationStatus;
  recipient_email: string | null;
  recipient_phone: string | null;
  recipient_name: string | null;
  subject: string | null;
  message_body: string;
  template_id: MessageTemplateId | null;
  template_type: MessageTemplateType | null;
  appointment_id: AppointmentId | null;
  invoice_id: InvoiceId | null;
  external_id: string | null;
  provider_name: string | null;
  sent_at: Instant | null;
  delivered_at: Instant | null;
  read_at: Instant | null;
  failed_at: Instant | null;
  failure_reason: string | null;
  /** How often sending was tried. */
  attempts: number;
  cost_amount: Decimal | null;
  /** Empty when the system did it. */
  sent_by: StaffId | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `communication_logs.create` takes. */
export interface NewCommunicationLogRow
  extends Pick<CommunicationLogRow,
    "communication_type" | "message_body">
  , Partial<Pick<CommunicationLogRow,
    "id" | "client_id" | "patient_id" | "recipient_email" | "recipient_phone" | "recipient_name" | "subject"
    | "template_id" | "template_type" | "appointment_id" | "invoice_id" | "external_id" | "provider_name" | "sent_at"
    | "delivered_at" | "read_at" | "failed_at" | "failure_reason" | "cost_amount" | "sent_by" | "metadata">> {
  status?: "pending";
}

/** What `communication_logs.update` takes: the columns to change. */
export interface CommunicationLogPatch
  extends Partial<Pick<CommunicationLogRow,
    "client_id" | "patient_id" | "communication_type" | "status" | "recipient_email" | "recipient_phone"
    | "recipient_name" | "subject" | "message_body" | "template_id" | "template_type" | "appointment_id" | "invoice_id"
    | "external_id" | "provider_name" | "sent_at" | "delivered_at" | "read_at" | "failed_at" | "failure_reason"
    | "cost_amount" | "sent_by" | "metadata">> {}

export type ReminderId = Id<"reminders">;

/** Scheduled nudges. */
export interface ReminderRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: ReminderId;
  client_id: ClientId;
  patient_id: PatientId | null;
  reminder_type: ReminderType;
  title: string;
  message: string;
  scheduled_at: Instant;
  due_date: Instant | null;
  communication_type: CommunicationType;
  status: ReminderStatus;
  appointment_id: AppointmentId | null;
  /** What kind of row `reference_id` names. */
  reference_type: ReminderReferenceType | null;
  reference_id: Uuid | null;
  sent_at: Instant | null;
  acknowledged_at: Instant | null;
  /** The message that carried it. */
  communication_log_id: CommunicationLogId | null;
  /** Empty when the system did it. */
  created_by: StaffId | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `reminders.create` takes. */
export interface NewReminderRow
  extends Pick<ReminderRow,
    "client_id" | "reminder_type" | "title" | "message" | "scheduled_at" | "communication_type">
  , Partial<Pick<ReminderRow,
    "id" | "patient_id" | "due_date" | "appointment_id" | "reference_type" | "reference_id" | "sent_at"
    | "acknowledged_at" | "communication_log_id" | "created_by" | "metadata">> {
  status?: "scheduled";
}

/** What `reminders.update` takes: the columns to change. */
export interface ReminderPatch
  extends Partial<Pick<ReminderRow,
    "client_id" | "patient_id" | "reminder_type" | "title" | "message" | "scheduled_at" | "due_date"
    | "communication_type" | "status" | "appointment_id" | "reference_type" | "reference_id" | "sent_at"
    | "acknowledged_at" | "communication_log_id" | "created_by" | "metadata">> {}

export type ClientNoteId = Id<"client_notes">;

/** Notes on a client. */
export interface ClientNoteRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: ClientNoteId;
  client_id: ClientId;
  note_type: ClientNoteType | null;
  subject: string | null;
  content: string;
  /** Pinned on top, important, or visible to its author only. */
  is_pinned: boolean;
  /** Pinned on top, important, or visible to its author only. */
  is_important: boolean;
  /** Pinned on top, important, or visible to its author only. */
  is_private: boolean;
  created_by: StaffId | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `client_notes.create` takes. */
export interface NewClientNoteRow
  extends Pick<ClientNoteRow,
    "client_id" | "content">
  , Partial<Pick<ClientNoteRow,
    "id" | "note_type" | "subject" | "is_pinned" | "is_important" | "is_private" | "metadata">> {
  created_by: StaffId;
}

/** What `client_notes.update` takes: the columns to change. */
export interface ClientNotePatch
  extends Partial<Pick<ClientNoteRow,
    "client_id" | "note_type" | "subject" | "content" | "is_pinned" | "is_important" | "is_private" | "metadata">> {
  created_by?: StaffId;
}

export type PatientNoteId = Id<"patient_notes">;

/** Notes on an animal. */
export interface PatientNoteRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: PatientNoteId;
  patient_id: PatientId;
  note_type: PatientNoteType | null;
  subject: string | null;
  content: string;
  is_pinned: boolean;
  is_alert: boolean;
  show_on_records: boolean;
  created_by: StaffId | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** What `patient_notes.create` takes. */
export interface NewPatientNoteRow
  extends Pick<PatientNoteRow,
    "patient_id" | "content">
  , Partial<Pick<PatientNoteRow,
    "id" | "note_type" | "subject" | "is_pinned" | "is_alert" | "show_on_records" | "metadata">> {
  created_by: StaffId;
}

/** What `patient_notes.update` takes: the columns to change. */
export interface PatientNotePatch
  extends Partial<Pick<PatientNoteRow,
    "patient_id" | "note_type" | "subject" | "content" | "is_pinned" | "is_alert" | "show_on_records" | "metadata">> {
  created_by?: StaffId;
}

export type AuditLogId = Id<"audit_logs">;

/** What `audit_logs.change_set` holds. */
export interface AuditLogChangeSet {
  before?: Record<string, JsonValue>;
  after?: Record<string, JsonValue>;
  changes?: { field: string; old_value: JsonValue; new_value: JsonValue }[];
}

/** Who saw or changed what, and whether it was allowed; never changed afterwards. */
export interface AuditLogRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: AuditLogId;
  /** Id of the login; accounts may live outside this database. */
  user_id: Uuid;
  /** As it was at the time. */
  user_name: string;
  /** As it was at the time. */
  user_role: string;
  action: AuditAction;
  entity_type: AuditEntityType;
  /** The row concerned, or the user for login and logout; the log outlives it. */
  entity_id: Uuid;
  description: string;
  change_set: AuditLogChangeSet | null;
  ip_address: string | null;
  user_agent: string | null;
  session_id: string | null;
  /** The log outlives the row. */
  clinic_id: Uuid | null;
  is_phi: boolean;
  is_financial: boolean;
  is_dea_controlled: boolean;
  outcome: AuditOutcome;
  /** Violation code of a refusal or error. */
  outcome_code: string | null;
  /** Why: a break-glass access, an override, a correction. */
  reason: string | null;
  /** The user on whose behalf it was done. */
  on_behalf_of: Uuid | null;
  /** The log outlives the row. */
  patient_id: Uuid | null;
  /** The command that wrote it. */
  command_id: Uuid | null;
  request_id: string | null;
  /** The hash chain that holds the row; several may run side by side. */
  chain: string;
  /** Place in its chain, from 1 without gaps. */
  seq: number;
  /** SHA-256 of the salt and the details; the chain covers this, so that the details can be erased lawfully. */
  details_digest: string;
  /** Salt of the digest, blanked together with the details on erasure. */
  details_salt: string | null;
  /** SHA-256 in 64 hex digits, linking the row to the one before it. */
  prev_hash: string;
  /** SHA-256 in 64 hex digits, linking the row to the one before it. */
  hash: string;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** When the row was written first. */
  created_at: Instant;
}

export type ConsentFormId = Id<"consent_forms">;

/** Signed consents. */
export interface ConsentFormRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: ConsentFormId;
  template_name: string;
  template_version: string;
  client_id: ClientId;
  patient_id: PatientId | null;
  consent_type: ConsentType;
  procedure_description: string | null;
  encounter_id: MedicalEncounterId | null;
  surgery_id: SurgeryId | null;
  appointment_id: AppointmentId | null;
  /** The full text as it was shown. */
  consent_text: string;
  risks_disclosed: string[] | null;
  alternatives_disclosed: string[] | null;
  /** Name of the signer. */
  signed_by: string;
  /** Image or digital signature, base64. */
  signature_data: string | null;
  signed_at: Instant;
  witnessed_by: StaffId | null;
  witnessed_at: Instant | null;
  expires_at: Instant | null;
  is_revoked: boolean;
  revoked_at: Instant | null;
  revocation_reason: string | null;
  document_url: FileReference | null;
  /** Entries of the practice's own; no rule reads them. */
  metadata: Record<string, JsonValue> | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
  /** When the row was deleted; empty while it is live. */
  deleted_at: Instant | null;
}

/** A new row, as named commands write it. */
export interface NewConsentFormRow
  extends Pick<ConsentFormRow,
    "id" | "template_name" | "template_version" | "client_id" | "consent_type" | "consent_text" | "signed_by"
    | "signed_at">
  , Partial<Pick<ConsentFormRow,
    "patient_id" | "procedure_description" | "encounter_id" | "surgery_id" | "appointment_id" | "risks_disclosed"
    | "alternatives_disclosed" | "signature_data" | "witnessed_by" | "witnessed_at" | "expires_at" | "is_revoked"
    | "revoked_at" | "revocation_reason" | "document_url" | "metadata">> {}

/** What `consent_forms.update` takes: the columns to change. */
export interface ConsentFormPatch
  extends Partial<Pick<ConsentFormRow,
    "document_url" | "metadata">> {}

export type DataRetentionPolicyId = Id<"data_retention_policies">;

/** What `data_retention_policies.conditions` holds. */
export interface DataRetentionPolicyConditions {
  status?: string[];
  has_active_relations?: boolean;
  is_archived?: boolean;
}

/** How long each kind of record is kept. */
export interface DataRetentionPolicyRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: DataRetentionPolicyId;
  policy_name: string;
  entity_type: AuditEntityType;
  /** Days; 2555 is about seven years. */
  retention_days: number;
  /** Days after creation when the row is removed for good. */
  delete_after_days: number | null;
  conditions: DataRetentionPolicyConditions | null;
  legal_basis: string | null;
  regulatory_requirement: string | null;
  archive_action: RetentionArchiveAction | null;
  delete_action: RetentionDeleteAction | null;
  is_active: boolean;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** What `data_retention_policies.create` takes. */
export interface NewDataRetentionPolicyRow
  extends Pick<DataRetentionPolicyRow,
    "policy_name" | "entity_type" | "retention_days">
  , Partial<Pick<DataRetentionPolicyRow,
    "id" | "delete_after_days" | "conditions" | "legal_basis" | "regulatory_requirement" | "archive_action"
    | "delete_action" | "is_active">> {}

/** What `data_retention_policies.update` takes: the columns to change. */
export interface DataRetentionPolicyPatch
  extends Partial<Pick<DataRetentionPolicyRow,
    "policy_name" | "entity_type" | "retention_days" | "delete_after_days" | "conditions" | "legal_basis"
    | "regulatory_requirement" | "archive_action" | "delete_action" | "is_active">> {}

export type BreakGlassAccessId = Id<"break_glass_accesses">;

/**
 * Somebody reads the records of an animal in an emergency although no role of theirs allows it, for some hours and with
 * a reason.
 */
export interface BreakGlassAccessRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: BreakGlassAccessId;
  /** Id of the login. */
  user_id: Uuid;
  patient_id: PatientId;
  emergency_case_id: EmergencyCaseId;
  reason: string;
  opened_at: Instant;
  /** The first moment at which it counts no more. */
  expires_at: Instant;
  /** When the row was written first. */
  created_at: Instant;
}

/** A new row, as named commands write it. */
export interface NewBreakGlassAccessRow
  extends Pick<BreakGlassAccessRow,
    "id" | "user_id" | "patient_id" | "emergency_case_id" | "reason" | "opened_at" | "expires_at"> {}

export type ReviewTaskId = Id<"review_tasks">;

/** Something that another person has to look at afterwards. */
export interface ReviewTaskRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: ReviewTaskId;
  /** What is to be looked at. The review is about one of the staff, and stays when the animal's records go. */
  break_glass_access_id: BreakGlassAccessId | null;
  /** Id of the login that it is about. */
  user_id: Uuid;
  /** When it should be done. */
  due_at: Instant;
  outcome: ReviewOutcome | null;
  /** What was found. */
  finding: string | null;
  /** Id of the login. */
  reviewed_by: Uuid | null;
  reviewed_at: Instant | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** A new row, as named commands write it. */
export interface NewReviewTaskRow
  extends Pick<ReviewTaskRow,
    "id" | "user_id" | "due_at">
  , Partial<Pick<ReviewTaskRow,
    "outcome" | "finding" | "reviewed_by" | "reviewed_at">> {
  /** What is to be looked at. The review is about one of the staff, and stays when the animal's records go. */
  break_glass_access_id: BreakGlassAccessId;
}

export type BulkExportId = Id<"bulk_exports">;

/**
 * Somebody asks for more than one person takes along alone: rows of a table, or what the log tells of one of them.
 * Another allows it.
 */
export interface BulkExportRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: BulkExportId;
  of_table: string;
  /** The row of which the log tells; when empty, it is the rows of the table themselves. */
  of_row: Uuid | null;
  reason: string;
  /** Id of the login. */
  requested_by: Uuid;
  requested_at: Instant;
  /** Id of the login. */
  approved_by: Uuid | null;
  /** From then on it can be fetched for seven days. */
  approved_at: Instant | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** A new row, as named commands write it. */
export interface NewBulkExportRow
  extends Pick<BulkExportRow,
    "id" | "of_table" | "reason" | "requested_by" | "requested_at">
  , Partial<Pick<BulkExportRow,
    "of_row" | "approved_by" | "approved_at">> {}

export type ConsentTemplateId = Id<"consent_templates">;

/** A version of a text that people sign. It is never changed: a change is the next version. */
export interface ConsentTemplateRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: ConsentTemplateId;
  /** What the form is called, such as `surgery`. */
  name: string;
  /** Counts the versions of a name, from 1. */
  template_version: number;
  consent_type: ConsentType;
  /** Language code, such as `en`. */
  language: string;
  /** The full text, as it is shown. */
  body: string;
  risks: string[] | null;
  alternatives: string[] | null;
  /** Days for which a signature holds. */
  life_days: number;
  /** A signature counts once somebody else has witnessed it. */
  needs_witness: boolean;
  /** Whether it is still given out to be signed. */
  is_active: boolean;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** A new row, as named commands write it. */
export interface NewConsentTemplateRow
  extends Pick<ConsentTemplateRow,
    "id" | "name" | "template_version" | "consent_type" | "language" | "body" | "life_days">
  , Partial<Pick<ConsentTemplateRow,
    "risks" | "alternatives" | "needs_witness" | "is_active">> {}

/** What `consent_templates.update` takes: the columns to change. */
export interface ConsentTemplatePatch
  extends Partial<Pick<ConsentTemplateRow,
    "is_active">> {}

export type EmergencyConsentId = Id<"emergency_consents">;

/** Care that saves a life and that nobody could be asked about, recorded by two of the staff: once in an emergency. */
export interface EmergencyConsentRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: EmergencyConsentId;
  emergency_case_id: EmergencyCaseId;
  patient_id: PatientId;
  /** The operation that went ahead. */
  surgery_id: SurgeryId;
  recorded_by: StaffId | null;
  seconded_by: StaffId | null;
  /** Why nobody could be asked. */
  reason: string;
  /** When the row was written first. */
  created_at: Instant;
}

/** A new row, as named commands write it. */
export interface NewEmergencyConsentRow
  extends Pick<EmergencyConsentRow,
    "id" | "emergency_case_id" | "patient_id" | "surgery_id" | "reason"> {
  recorded_by: StaffId;
  seconded_by: StaffId;
}

export type LegalHoldId = Id<"legal_holds">;

/**
 * Nothing about the subject is destroyed while the hold lasts, whatever its age: a court or an authority may ask for
 * it.
 */
export interface LegalHoldRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: LegalHoldId;
  subject: HoldSubject;
  client_id: ClientId | null;
  patient_id: PatientId | null;
  reason: string;
  placed_at: Instant;
  /** Id of the login. */
  placed_by: Uuid;
  /** The last moment of the hold; until somebody lifts it when empty. */
  until: Instant | null;
  lifted_at: Instant | null;
  /** Id of the login. */
  lifted_by: Uuid | null;
  lift_reason: string | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** A new row, as named commands write it. */
export interface NewLegalHoldRow
  extends Pick<LegalHoldRow,
    "id" | "subject" | "reason" | "placed_at" | "placed_by">
  , Partial<Pick<LegalHoldRow,
    "client_id" | "patient_id" | "until" | "lifted_at" | "lifted_by" | "lift_reason">> {}

export type ClientMergeId = Id<"client_merges">;

/** Two rows of one client became one: whose row went, and into which. */
export interface ClientMergeRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: ClientMergeId;
  /** The row that stayed. */
  survivor_id: ClientId;
  /** The row that went, and is a tombstone since. */
  merged_id: ClientId;
  /** Id of the login. */
  merged_by: Uuid;
  /** When the row was written first. */
  created_at: Instant;
}

/** A new row, as named commands write it. */
export interface NewClientMergeRow
  extends Pick<ClientMergeRow,
    "id" | "survivor_id" | "merged_id" | "merged_by"> {}

export type PurgeId = Id<"purges">;

/** A run through the records whose time is over: proposed by one, approved by another, done in batches. */
export interface PurgeRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: PurgeId;
  status: PurgeStatus;
  /** Id of the login. */
  proposed_by: Uuid;
  /** Id of the login. */
  approved_by: Uuid | null;
  approved_at: Instant | null;
  /** The table that the run has come to. */
  at_table: string | null;
  /** The row of it that was looked at last. */
  after_row: Uuid | null;
  examined: number;
  archived: number;
  anonymised: number;
  purged: number;
  kept: number;
  done_at: Instant | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** A new row, as named commands write it. */
export interface NewPurgeRow
  extends Pick<PurgeRow,
    "id" | "proposed_by">
  , Partial<Pick<PurgeRow,
    "status" | "approved_by" | "approved_at" | "at_table" | "after_row" | "examined" | "archived" | "anonymised"
    | "purged" | "kept" | "done_at">> {}

export type PrivacyRequestId = Id<"privacy_requests">;

/** What a client asks of their data: a copy, or that they are erased. */
export interface PrivacyRequestRow {
  /** The practice or group that the row belongs to. */
  tenant_id: TenantId;
  /** Identifies the row within its tenant. */
  id: PrivacyRequestId;
  kind: PrivacyKind;
  client_id: ClientId;
  /** The day on which it came. */
  received_on: DateText;
  /** The last day for the answer. */
  respond_by: DateText;
  status: PrivacyStatus;
  /** To whom a copy goes, where it is not the client. */
  recipient: string | null;
  /** Id of the login that took it. */
  received_by: Uuid;
  /** Id of the login. */
  identity_checked_by: Uuid | null;
  identity_checked_at: Instant | null;
  /** What was looked at, such as a passport; never its number. */
  identity_checked_how: string | null;
  /** What becomes of the data, category by category. */
  plan: JsonValue | null;
  /** Id of the login. */
  planned_by: Uuid | null;
  /** Id of the login. */
  approved_by: Uuid | null;
  approved_at: Instant | null;
  /** When the copy was made first; it can be fetched for seven days. */
  made_at: Instant | null;
  done_at: Instant | null;
  /** Counts the writes of the row, from 1. */
  version: number;
  /** When the row was written first. */
  created_at: Instant;
  /** When the row was written last. */
  updated_at: Instant;
}

/** A new row, as named commands write it. */
export interface NewPrivacyRequestRow
  extends Pick<PrivacyRequestRow,
    "id" | "kind" | "client_id" | "received_on" | "respond_by" | "received_by">
  , Partial<Pick<PrivacyRequestRow,
    "status" | "recipient" | "identity_checked_by" | "identity_checked_at" | "identity_checked_how" | "plan"
    | "planned_by" | "approved_by" | "approved_at" | "made_at" | "done_at">> {}

/** The tables of the practice: their rows, what commands take, and which generic commands there are. */
export interface Tables {
  clinics: {
    id: ClinicId;
    row: ClinicRow;
    new: NewClinicRow;
    patch: ClinicPatch;
    commands: "create" | "update" | "delete" | "restore";
  };
  clinic_facilities: {
    id: ClinicFacilityId;
    row: ClinicFacilityRow;
    new: NewClinicFacilityRow;
    patch: ClinicFacilityPatch;
    commands: "create" | "update" | "delete";
  };
  staff: {
    id: StaffId;
    row: StaffRow;
    new: NewStaffRow;
    patch: StaffPatch;
    commands: "create" | "update" | "delete" | "restore";
  };
  staff_schedules: {
    id: StaffScheduleId;
    row: StaffScheduleRow;
    new: NewStaffScheduleRow;
    patch: StaffSchedulePatch;
    commands: "create" | "update" | "delete";
  };
  staff_attendance: {
    id: StaffAttendanceId;
    row: StaffAttendanceRow;
    new: NewStaffAttendanceRow;
    patch: StaffAttendancePatch;
    commands: "create" | "update" | "delete";
  };
  staff_leave_requests: {
    id: StaffLeaveRequestId;
    row: StaffLeaveRequestRow;
    new: NewStaffLeaveRequestRow;
    patch: StaffLeaveRequestPatch;
    commands: "create" | "update" | "delete";
  };
  staff_clinic_assignments: {
    id: StaffClinicAssignmentId;
    row: StaffClinicAssignmentRow;
    new: NewStaffClinicAssignmentRow;
    patch: StaffClinicAssignmentPatch;
    commands: "create" | "update" | "delete";
  };
  veterinarians: {
    id: VeterinarianId;
    row: VeterinarianRow;
    new: NewVeterinarianRow;
    patch: VeterinarianPatch;
    commands: "create" | "update" | "delete" | "restore";
  };
  veterinarian_schedules: {
    id: VeterinarianScheduleId;
    row: VeterinarianScheduleRow;
    new: NewVeterinarianScheduleRow;
    patch: VeterinarianSchedulePatch;
    commands: "create" | "update" | "delete";
  };
  veterinarian_clinic_assignments: {
    id: VeterinarianClinicAssignmentId;
    row: VeterinarianClinicAssignmentRow;
    new: NewVeterinarianClinicAssignmentRow;
    patch: VeterinarianClinicAssignmentPatch;
    commands: "create" | "update" | "delete";
  };
  veterinarian_licenses: {
    id: VeterinarianLicenseId;
    row: VeterinarianLicenseRow;
    new: NewVeterinarianLicenseRow;
    patch: VeterinarianLicensePatch;
    commands: "create" | "update" | "delete";
  };
  clients: {
    id: ClientId;
    row: ClientRow;
    new: NewClientRow;
    patch: ClientPatch;
    commands: "create" | "update" | "delete" | "restore";
  };
  client_relationships: {
    id: ClientRelationshipId;
    row: ClientRelationshipRow;
    new: NewClientRelationshipRow;
    patch: ClientRelationshipPatch;
    commands: "create" | "update" | "delete";
  };
  patients: {
    id: PatientId;
    row: PatientRow;
    new: NewPatientRow;
    patch: PatientPatch;
    commands: "create" | "update" | "delete" | "restore";
  };
  patient_weight_history: {
    id: PatientWeightId;
    row: PatientWeightRow;
    new: NewPatientWeightRow;
    patch: PatientWeightPatch;
    commands: "create" | "update" | "delete";
  };
  patient_documents: {
    id: PatientDocumentId;
    row: PatientDocumentRow;
    new: NewPatientDocumentRow;
    patch: PatientDocumentPatch;
    commands: "create" | "update" | "delete" | "restore";
  };
  roles: {
    id: RoleId;
    row: RoleRow;
    new: NewRoleRow;
    patch: RolePatch;
    commands: "create" | "update" | "delete";
  };
  permissions: {
    id: PermissionId;
    row: PermissionRow;
    new: NewPermissionRow;
    patch: PermissionPatch;
    commands: "create" | "update" | "delete";
  };
  role_permissions: {
    id: RolePermissionId;
    row: RolePermissionRow;
    new: NewRolePermissionRow;
    patch: RolePermissionPatch;
    commands: "create" | "update" | "delete";
  };
  user_roles: {
    id: UserRoleId;
    row: UserRoleRow;
    new: NewUserRoleRow;
    patch: UserRolePatch;
    commands: "create" | "update" | "delete";
  };
  service_categories: {
    id: CatalogueCategoryId;
    row: CatalogueCategoryRow;
    new: NewCatalogueCategoryRow;
    patch: CatalogueCategoryPatch;
    commands: "create" | "update" | "delete";
  };
  services: {
    id: ServiceId;
    row: ServiceRow;
    new: NewServiceRow;
    patch: ServicePatch;
    commands: "create" | "update" | "delete" | "restore";
  };
  service_packages: {
    id: ServicePackageId;
    row: ServicePackageRow;
    new: NewServicePackageRow;
    patch: ServicePackagePatch;
    commands: "create" | "update" | "delete" | "restore";
  };
  service_package_items: {
    id: ServicePackageItemId;
    row: ServicePackageItemRow;
    new: NewServicePackageItemRow;
    patch: ServicePackageItemPatch;
    commands: "create" | "update" | "delete";
  };
  products: {
    id: ProductId;
    row: ProductRow;
    new: NewProductRow;
    patch: ProductPatch;
    commands: "create" | "update" | "delete" | "restore";
  };
  service_price_tiers: {
    id: ServicePriceTierId;
    row: ServicePriceTierRow;
    new: NewServicePriceTierRow;
    patch: ServicePriceTierPatch;
    commands: "create" | "update" | "delete";
  };
  inventory_locations: {
    id: InventoryLocationId;
    row: InventoryLocationRow;
    new: NewInventoryLocationRow;
    patch: InventoryLocationPatch;
    commands: "create" | "update" | "delete";
  };
  inventory_items: {
    id: InventoryItemId;
    row: InventoryItemRow;
    new: NewInventoryItemRow;
    patch: InventoryItemPatch;
    commands: "create" | "update" | "delete";
  };
  inventory_batches: {
    id: InventoryBatchId;
    row: InventoryBatchRow;
    new: NewInventoryBatchRow;
    patch: InventoryBatchPatch;
    commands: "update" | "delete";
  };
  inventory_movements: {
    id: InventoryMovementId;
    row: InventoryMovementRow;
    new: NewInventoryMovementRow;
    patch: never;
    commands: never;
  };
  stock_adjustments: {
    id: StockAdjustmentId;
    row: StockAdjustmentRow;
    new: NewStockAdjustmentRow;
    patch: StockAdjustmentPatch;
    commands: "create" | "update" | "delete";
  };
  purchase_orders: {
    id: PurchaseOrderId;
    row: PurchaseOrderRow;
    new: NewPurchaseOrderRow;
    patch: PurchaseOrderPatch;
    commands: "create" | "update" | "delete";
  };
  appointments: {
    id: AppointmentId;
    row: AppointmentRow;
    new: NewAppointmentRow;
    patch: AppointmentPatch;
    commands: "update" | "delete" | "restore";
  };
  consultations: {
    id: ConsultationId;
    row: ConsultationRow;
    new: NewConsultationRow;
    patch: ConsultationPatch;
    commands: "create" | "update";
  };
  medical_encounters: {
    id: MedicalEncounterId;
    row: MedicalEncounterRow;
    new: NewMedicalEncounterRow;
    patch: MedicalEncounterPatch;
    commands: "create" | "update";
  };
  encounter_attachments: {
    id: EncounterAttachmentId;
    row: EncounterAttachmentRow;
    new: NewEncounterAttachmentRow;
    patch: EncounterAttachmentPatch;
    commands: "create" | "update";
  };
  diagnostic_test_orders: {
    id: DiagnosticTestOrderId;
    row: DiagnosticTestOrderRow;
    new: NewDiagnosticTestOrderRow;
    patch: DiagnosticTestOrderPatch;
    commands: "create" | "update";
  };
  diagnostic_test_results: {
    id: DiagnosticTestResultId;
    row: DiagnosticTestResultRow;
    new: NewDiagnosticTestResultRow;
    patch: DiagnosticTestResultPatch;
    commands: "create" | "update";
  };
  imaging_studies: {
    id: ImagingStudyId;
    row: ImagingStudyRow;
    new: NewImagingStudyRow;
    patch: ImagingStudyPatch;
    commands: "create" | "update";
  };
  treatments: {
    id: TreatmentId;
    row: TreatmentRow;
    new: NewTreatmentRow;
    patch: TreatmentPatch;
    commands: "create" | "update";
  };
  prescriptions: {
    id: PrescriptionId;
    row: PrescriptionRow;
    new: NewPrescriptionRow;
    patch: PrescriptionPatch;
    commands: "create" | "update";
  };
  medication_administration: {
    id: MedicationAdministrationId;
    row: MedicationAdministrationRow;
    new: NewMedicationAdministrationRow;
    patch: never;
    commands: "create";
  };
  surgeries: {
    id: SurgeryId;
    row: SurgeryRow;
    new: NewSurgeryRow;
    patch: SurgeryPatch;
    commands: "create" | "update";
  };
  surgical_procedures: {
    id: SurgicalProcedureId;
    row: SurgicalProcedureRow;
    new: NewSurgicalProcedureRow;
    patch: SurgicalProcedurePatch;
    commands: "create" | "update";
  };
  anesthesia_records: {
    id: AnesthesiaRecordId;
    row: AnesthesiaRecordRow;
    new: NewAnesthesiaRecordRow;
    patch: AnesthesiaRecordPatch;
    commands: "create" | "update";
  };
  emergency_cases: {
    id: EmergencyCaseId;
    row: EmergencyCaseRow;
    new: NewEmergencyCaseRow;
    patch: EmergencyCasePatch;
    commands: "create" | "update";
  };
  triage_records: {
    id: TriageRecordId;
    row: TriageRecordRow;
    new: NewTriageRecordRow;
    patch: TriageRecordPatch;
    commands: "create" | "update";
  };
  emergency_vital_signs: {
    id: EmergencyVitalSignsId;
    row: EmergencyVitalSignsRow;
    new: NewEmergencyVitalSignsRow;
    patch: never;
    commands: "create";
  };
  vaccinations: {
    id: VaccinationId;
    row: VaccinationRow;
    new: NewVaccinationRow;
    patch: VaccinationPatch;
    commands: "create" | "update";
  };
  wellness_exams: {
    id: WellnessExamId;
    row: WellnessExamRow;
    new: NewWellnessExamRow;
    patch: WellnessExamPatch;
    commands: "create" | "update";
  };
  dental_records: {
    id: DentalRecordId;
    row: DentalRecordRow;
    new: NewDentalRecordRow;
    patch: DentalRecordPatch;
    commands: "create" | "update";
  };
  parasitic_control: {
    id: ParasiticControlId;
    row: ParasiticControlRow;
    new: NewParasiticControlRow;
    patch: ParasiticControlPatch;
    commands: "create" | "update";
  };
  boarding_reservations: {
    id: BoardingReservationId;
    row: BoardingReservationRow;
    new: NewBoardingReservationRow;
    patch: BoardingReservationPatch;
    commands: "create" | "update" | "delete" | "restore";
  };
  boarding_daily_logs: {
    id: BoardingDailyLogId;
    row: BoardingDailyLogRow;
    new: NewBoardingDailyLogRow;
    patch: BoardingDailyLogPatch;
    commands: "create" | "update" | "delete";
  };
  invoices: {
    id: InvoiceId;
    row: InvoiceRow;
    new: NewInvoiceRow;
    patch: InvoicePatch;
    commands: "update";
  };
  invoice_items: {
    id: InvoiceItemId;
    row: InvoiceItemRow;
    new: NewInvoiceItemRow;
    patch: never;
    commands: never;
  };
  payments: {
    id: PaymentId;
    row: PaymentRow;
    new: NewPaymentRow;
    patch: PaymentPatch;
    commands: "update";
  };
  estimates: {
    id: EstimateId;
    row: EstimateRow;
    new: NewEstimateRow;
    patch: EstimatePatch;
    commands: "update";
  };
  estimate_items: {
    id: EstimateItemId;
    row: EstimateItemRow;
    new: NewEstimateItemRow;
    patch: never;
    commands: never;
  };
  insurance_policies: {
    id: InsurancePolicyId;
    row: InsurancePolicyRow;
    new: NewInsurancePolicyRow;
    patch: InsurancePolicyPatch;
    commands: "create" | "update";
  };
  insurance_claims: {
    id: InsuranceClaimId;
    row: InsuranceClaimRow;
    new: NewInsuranceClaimRow;
    patch: InsuranceClaimPatch;
    commands: "create" | "update";
  };
  message_templates: {
    id: MessageTemplateId;
    row: MessageTemplateRow;
    new: NewMessageTemplateRow;
    patch: MessageTemplatePatch;
    commands: "create" | "update" | "delete" | "restore";
  };
  communication_logs: {
    id: CommunicationLogId;
    row: CommunicationLogRow;
    new: NewCommunicationLogRow;
    patch: CommunicationLogPatch;
    commands: "create" | "update" | "delete" | "restore";
  };
  reminders: {
    id: ReminderId;
    row: ReminderRow;
    new: NewReminderRow;
    patch: ReminderPatch;
    commands: "create" | "update" | "delete" | "restore";
  };
  client_notes: {
    id: ClientNoteId;
    row: ClientNoteRow;
    new: NewClientNoteRow;
    patch: ClientNotePatch;
    commands: "create" | "update" | "delete" | "restore";
  };
  patient_notes: {
    id: PatientNoteId;
    row: PatientNoteRow;
    new: NewPatientNoteRow;
    patch: PatientNotePatch;
    commands: "create" | "update" | "delete" | "restore";
  };
  audit_logs: {
    id: AuditLogId;
    row: AuditLogRow;
    new: never;
    patch: never;
    commands: never;
  };
  consent_forms: {
    id: ConsentFormId;
    row: ConsentFormRow;
    new: NewConsentFormRow;
    patch: ConsentFormPatch;
    commands: "update";
  };
  data_retention_policies: {
    id: DataRetentionPolicyId;
    row: DataRetentionPolicyRow;
    new: NewDataRetentionPolicyRow;
    patch: DataRetentionPolicyPatch;
    commands: "create" | "update" | "delete";
  };
}

/** The status machines: their states, and those in which a row may begin. */
export interface Machines {
  /** Whether somebody works here. */
  "staff.status": { state: StaffStatus; start: "active" };
  /** A rostered shift. */
  "staff_schedules.status": { state: ShiftStatus; start: "draft" };
  /** A day at work. A row that is approved is locked. */
  "staff_attendance.status": { state: AttendanceStatus; start: "absent" | "present" | "late" };
  /** A request for leave. */
  "staff_leave_requests.status": { state: LeaveStatus; start: "pending" };
  /** Whether a licence may be used. */
  "veterinarian_licenses.status": { state: LicenseStatus; start: "active" };
  /** Whether the practice deals with a client. */
  "clients.status": { state: ClientStatus; start: "active" };
  /** Whether the animal is alive and in the care of the practice. */
  "patients.status": { state: PatientStatus; start: "active" };
  /** Whether a service is on offer. */
  "services.status": { state: ServiceStatus; start: "active" };
  /**
   * How much is left; follows from the quantities after every movement. A place without a reorder point has one of
   * zero.
   */
  "inventory_items.stock_status": { state: StockStatus; start: "in_stock" };
  /** A count or write-off, from draft to the ledger. */
  "stock_adjustments.status": { state: AdjustmentStatus; start: "draft" };
  /** An order to a supplier. */
  "purchase_orders.status": { state: PurchaseOrderStatus; start: "draft" };
  /** A booking, from the calendar to the door. */
  "appointments.status": { state: AppointmentStatus; start: "scheduled" };
  /**
   * A visit. Grooming and the two ends of boarding are not clinical: they need no veterinarian, assessment or plan.
   */
  "medical_encounters.status": { state: EncounterStatus; start: "scheduled" | "in_progress" };
  /** A test order: resulted means that the laboratory answered, completed that a clinician reviewed the answer. */
  "diagnostic_test_orders.status": { state: TestStatus; start: "ordered" };
  /** A result, and its amendment after review. */
  "diagnostic_test_results.result_status": { state: ResultStatus; start: "pending" };
  /** A prescription. The three ends are final; a renewal is a new row. */
  "prescriptions.status": { state: PrescriptionStatus; start: "active" };
  /** An operation. */
  "surgeries.status": { state: SurgeryStatus; start: "scheduled" };
  /** One procedure of an operation. */
  "surgical_procedures.status": { state: ProcedureStatus; start: "planned" };
  /**
   * How an emergency case ends; it is open while there is no disposition, and stays under monitoring while admitted.
   */
  "emergency_cases.disposition": { state: Disposition | null; start: null };
  /** How urgent a case is; changes only with a new triage record. */
  "emergency_cases.triage_level": { state: TriageLevel; start: "immediate" | "urgent" | "semi_urgent" | "non_urgent" };
  /** A dose of a vaccine, planned or given. */
  "vaccinations.status": { state: VaccinationStatus; start: "scheduled" | "administered" };
  /** A kennel stay. A no-show is cancelled. */
  "boarding_reservations.status": { state: BoardingStatus; start: "reserved" };
  /** A bill, from draft to money. */
  "invoices.status": { state: InvoiceStatus; start: "draft" };
  /** Money on its way. A partial refund keeps a payment completed. */
  "payments.status": { state: PaymentStatus; start: "pending" };
  /** A quote, from draft to the client's answer. */
  "estimates.status": { state: EstimateStatus; start: "draft" };
  /** A claim, from the practice to the insurer's money. */
  "insurance_claims.status": { state: ClaimStatus; start: "draft" };
  /** A message on its way. */
  "communication_logs.status": { state: CommunicationStatus; start: "pending" };
  /** A reminder. It is dismissed too when the thing is done or the animal died. */
  "reminders.status": { state: ReminderStatus; start: "scheduled" };
  /**
   * A consent is live while it is neither revoked nor expired. Its states are read from `is_revoked` and `expires_at`;
   * there is no status column.
   */
  "consent_forms.is_revoked": { state: "signed" | "revoked" | "expired"; start: "signed" };
}
