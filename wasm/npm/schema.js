// Written by `cargo xtask codegen`.
export const schema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:vetplan:schema",
  "title": "The rows of a veterinary practice",
  "$defs": {
    "AccountStatus": {"description":"The states of an account.","enum":["active","disabled"]},
    "AdjustmentReason": {
      "description": "The choices of adjustment reason.",
      "enum": [
        "count_correction",
        "damage",
        "expiry",
        "theft_or_loss",
        "waste",
        "donation",
        "recall",
        "data_entry_error",
        "other"
      ]
    },
    "AdjustmentStatus": {
      "description": "The states of an adjustment.",
      "enum": ["draft","pending_approval","approved","posted","rejected"]
    },
    "AnesthesiaType": {"description":"The kinds of anesthesia.","enum":["general","local","regional","sedation"]},
    "AppointmentStatus": {
      "description": "The states of an appointment.",
      "enum": ["scheduled","confirmed","checked_in","in_progress","completed","cancelled","no_show","rescheduled"]
    },
    "AppointmentType": {
      "description": "The kinds of appointment.",
      "enum": [
        "wellness_exam",
        "vaccination",
        "follow_up",
        "emergency",
        "surgery_consultation",
        "diagnostic",
        "dental",
        "grooming",
        "consultation",
        "euthanasia"
      ]
    },
    "ArrivalMethod": {
      "description": "How an emergency arrives.",
      "enum": ["walk_in","ambulance","transfer","referral","police_or_rescue"]
    },
    "AsaClassification": {
      "description": "Physical status classes of the American Society of Anesthesiologists (ASA).",
      "enum": ["asa_1","asa_2","asa_3","asa_4","asa_5"]
    },
    "AttachmentCategory": {
      "description": "The categories of attachment.",
      "enum": ["diagnostic","administrative","clinical"]
    },
    "AttachmentType": {
      "description": "The kinds of attachment.",
      "enum": ["xray","lab_report","consent_form","photo","document","video","dicom"]
    },
    "AttendanceStatus": {
      "description": "The states of an attendance.",
      "enum": ["present","absent","late","half_day","sick_leave","vacation"]
    },
    "AuditAction": {
      "description": "The choices of audit action.",
      "enum": [
        "create",
        "read",
        "update",
        "delete",
        "login",
        "logout",
        "export",
        "print",
        "share",
        "prescribe",
        "administer",
        "authorize"
      ]
    },
    "AuditEntityType": {
      "description": "The kinds of audit entity.",
      "enum": [
        "patient",
        "client",
        "appointment",
        "medical_encounter",
        "prescription",
        "invoice",
        "payment",
        "staff",
        "veterinarian",
        "inventory",
        "diagnostic_result",
        "surgery",
        "consent_form",
        "clinic",
        "service",
        "insurance",
        "boarding",
        "communication",
        "role",
        "retention_policy",
        "user"
      ]
    },
    "AuditOutcome": {"description":"How a request ended.","enum":["allowed","denied","error"]},
    "BoardingStatus": {
      "description": "The states of a boarding.",
      "enum": ["reserved","checked_in","in_care","checked_out","cancelled"]
    },
    "ClaimStatus": {
      "description": "The states of a claim.",
      "enum": ["draft","submitted","pending","under_review","approved","partially_approved","denied","paid","appealed"]
    },
    "ClientNoteType": {
      "description": "The kinds of client note.",
      "enum": ["general","behavioral","financial","important"]
    },
    "ClientRelationshipType": {
      "description": "The kinds of client relationship.",
      "enum": ["spouse","partner","family_member","co_owner","agent","caretaker","other"]
    },
    "ClientStatus": {"description":"The states of a client.","enum":["active","inactive","blocked"]},
    "ClientType": {
      "description": "The kinds of client.",
      "enum": ["individual","family","breeder","farm","rescue_organization","corporate"]
    },
    "ClinicType": {
      "description": "The kinds of clinic.",
      "enum": [
        "general_practice",
        "emergency_hospital",
        "specialty_hospital",
        "mobile_clinic",
        "farm_service",
        "mixed_practice"
      ]
    },
    "CommunicationStatus": {
      "description": "The states of a communication.",
      "enum": ["pending","sent","delivered","failed","bounced","read"]
    },
    "CommunicationType": {
      "description": "The kinds of communication.",
      "enum": ["email","sms","whatsapp","phone_call","push_notification"]
    },
    "ConsciousnessLevel": {
      "description": "How aware the animal is, from alert to comatose.",
      "enum": ["alert","responsive","unresponsive","depressed","obtunded","stuporous","comatose"]
    },
    "ConsentType": {
      "description": "The kinds of consent.",
      "enum": [
        "surgery",
        "anesthesia",
        "euthanasia",
        "data_sharing",
        "treatment",
        "research",
        "boarding",
        "photography",
        "financial_estimate"
      ]
    },
    "CoverageType": {
      "description": "The kinds of coverage.",
      "enum": ["accident_illness","accident_only","wellness","illness_only","comprehensive"]
    },
    "DeaReportForm": {
      "description": "Forms of the Drug Enforcement Administration: 41 for destruction, 106 for theft or significant loss.",
      "enum": ["form_41","form_106"]
    },
    "DeaSchedule": {
      "description": "Schedules of the Controlled Substances Act; schedule I is the strictest.",
      "enum": ["schedule_1","schedule_2","schedule_3","schedule_4","schedule_5","non_controlled"]
    },
    "DentalProcedureType": {
      "description": "The kinds of dental procedure.",
      "enum": ["cleaning","polishing","extraction","fluoride_treatment","dental_xray"]
    },
    "DiagnosticTestType": {
      "description": "The kinds of diagnostic test.",
      "enum": [
        "blood_test",
        "urine_test",
        "fecal_test",
        "skin_scraping",
        "cytology",
        "biopsy",
        "culture",
        "xray",
        "ultrasound",
        "ecg",
        "endoscopy",
        "mri",
        "ct_scan"
      ]
    },
    "Disposition": {
      "description": "How an emergency case ended.",
      "enum": [
        "treated_and_released",
        "admitted",
        "transferred",
        "referred",
        "euthanized",
        "deceased",
        "left_against_advice"
      ]
    },
    "EmergencyCategory": {
      "description": "The categories of emergency.",
      "enum": [
        "trauma",
        "toxicity",
        "respiratory_distress",
        "cardiac_arrest",
        "seizure",
        "gastric_dilatation_volvulus",
        "urinary_obstruction",
        "dystocia",
        "heatstroke",
        "hemorrhage",
        "anaphylaxis",
        "neurological",
        "other"
      ]
    },
    "EmploymentType": {
      "description": "The kinds of employment.",
      "enum": ["full_time","part_time","contract","temporary","intern","volunteer"]
    },
    "EncounterStatus": {
      "description": "The states of an encounter.",
      "enum": ["scheduled","in_progress","completed","cancelled","no_show"]
    },
    "EncounterType": {
      "description": "The kinds of encounter.",
      "enum": [
        "wellness",
        "sick_visit",
        "emergency",
        "surgery",
        "follow_up",
        "vaccination",
        "dental",
        "grooming",
        "boarding_checkin",
        "boarding_checkout",
        "euthanasia"
      ]
    },
    "EstimateStatus": {
      "description": "The states of an estimate.",
      "enum": ["draft","sent","accepted","declined","expired"]
    },
    "FacilityType": {
      "description": "The kinds of facility.",
      "enum": [
        "examination_room",
        "surgery_suite",
        "diagnostic_lab",
        "pharmacy",
        "radiology",
        "isolation_ward",
        "recovery_area",
        "grooming",
        "boarding_ward"
      ]
    },
    "Gender": {
      "description": "Sex, and whether the animal is neutered.",
      "enum": ["male","female","male_neutered","female_spayed","unknown"]
    },
    "HealthStatus": {"description":"The states of a health.","enum":["excellent","good","fair","poor"]},
    "HoldSubject": {"description":"What a hold is about.","enum":["client","patient","all"]},
    "ImagingModality": {
      "description": "Ways of imaging.",
      "enum": ["xray","ultrasound","ct","mri","endoscopy","fluoroscopy","nuclear"]
    },
    "InsuranceProvider": {
      "description": "The choices of insurance provider.",
      "enum": ["nationwide","trupanion","petplan","embrace","healthy_paws","aspca","figo","other"]
    },
    "InventoryLocationType": {
      "description": "The kinds of inventory location.",
      "enum": ["pharmacy","surgery_room","storage","exam_room","controlled_safe","refrigerator","vehicle"]
    },
    "InvoiceItemType": {
      "description": "The kinds of invoice item.",
      "enum": ["service","product","medication","procedure","package","boarding","fee"]
    },
    "InvoiceStatus": {
      "description": "The states of an invoice.",
      "enum": ["draft","pending","sent","partially_paid","paid","overdue","cancelled","refunded","written_off"]
    },
    "KennelSize": {"description":"The choices of kennel size.","enum":["small","medium","large","extra_large","suite"]},
    "Laterality": {"description":"Side of the body.","enum":["left","right","bilateral","midline","not_applicable"]},
    "LeaveStatus": {"description":"The states of a leave.","enum":["pending","approved","rejected","cancelled"]},
    "LeaveType": {
      "description": "The kinds of leave.",
      "enum": ["vacation","sick_leave","personal","maternity","paternity","unpaid","bereavement","study"]
    },
    "LicenseStatus": {
      "description": "The states of a license.",
      "enum": ["active","inactive","suspended","revoked","expired"]
    },
    "LicenseType": {
      "description": "The kinds of license.",
      "enum": [
        "state_veterinary_license",
        "dea_registration",
        "controlled_drug_license",
        "board_certification",
        "accreditation",
        "other"
      ]
    },
    "MedicationRoute": {
      "description": "How a drug enters the body.",
      "enum": [
        "oral",
        "topical",
        "injection_subcutaneous",
        "injection_intramuscular",
        "injection_intravenous",
        "inhalation",
        "rectal",
        "ophthalmic",
        "otic",
        "intranasal",
        "transdermal"
      ]
    },
    "MessageTemplateType": {
      "description": "The kinds of message template.",
      "enum": [
        "appointment_confirmation",
        "appointment_reminder",
        "vaccination_due",
        "payment_reminder",
        "invoice",
        "welcome",
        "birthday",
        "prescription_ready",
        "lab_results_ready",
        "follow_up",
        "custom"
      ]
    },
    "MovementReferenceType": {
      "description": "The kinds of movement reference.",
      "enum": [
        "appointment",
        "invoice",
        "purchase_order",
        "prescription",
        "medication_administration",
        "stock_adjustment",
        "surgery",
        "encounter"
      ]
    },
    "MucousMembrane": {
      "description": "Colour of the mucous membranes.",
      "enum": ["pink","pale","cyanotic","injected","icteric","muddy"]
    },
    "PackageItemType": {"description":"The kinds of package item.","enum":["service","product"]},
    "ParasiteTestResult": {
      "description": "The choices of parasite test result.",
      "enum": ["negative","positive","inconclusive"]
    },
    "ParasiticControlType": {
      "description": "The kinds of parasitic control.",
      "enum": ["heartworm_prevention","flea_prevention","tick_prevention","intestinal_parasite","deworming"]
    },
    "PatientDocumentType": {
      "description": "The kinds of patient document.",
      "enum": [
        "vaccination_certificate",
        "medical_report",
        "insurance_claim",
        "consent",
        "referral_letter",
        "photo",
        "other"
      ]
    },
    "PatientNoteType": {
      "description": "The kinds of patient note.",
      "enum": ["behavioral","dietary","medical_alert","general"]
    },
    "PatientStatus": {
      "description": "The states of a patient.",
      "enum": ["active","deceased","transferred","lost","inactive"]
    },
    "PayFrequency": {"description":"How often somebody is paid.","enum":["hourly","monthly","biweekly","weekly"]},
    "PaymentMethod": {
      "description": "The choices of payment method.",
      "enum": ["cash","credit_card","debit_card","bank_transfer","mobile_payment","check","insurance","account_credit"]
    },
    "PaymentStatus": {
      "description": "The states of a payment.",
      "enum": ["pending","processing","completed","failed","refunded","cancelled"]
    },
    "PermissionAction": {
      "description": "The ten things that a permission can allow.",
      "enum": ["create","read","update","delete","export","print","prescribe","administer","approve","void"]
    },
    "PermissionEffect": {"description":"Whether a grant gives or takes away.","enum":["allow","deny"]},
    "PermissionResource": {
      "description": "The fourteen areas that a permission can concern.",
      "enum": [
        "patients",
        "clients",
        "appointments",
        "medical_encounters",
        "prescriptions",
        "diagnostics",
        "surgeries",
        "invoices",
        "payments",
        "inventory",
        "staff",
        "reports",
        "settings",
        "audit_logs"
      ]
    },
    "PreferredContactMethod": {
      "description": "The choices of preferred contact method.",
      "enum": ["email","phone","sms","whatsapp"]
    },
    "PrescriptionStatus": {
      "description": "The states of a prescription.",
      "enum": ["active","completed","discontinued","expired"]
    },
    "PricingModel": {
      "description": "The choices of pricing model.",
      "enum": ["fixed","per_unit","per_hour","per_day","per_weight","tiered"]
    },
    "PrivacyKind": {"description":"What is asked for.","enum":["export","erase"]},
    "PrivacyStatus": {
      "description": "How far a request has come.",
      "enum": ["received","planned","approved","running","done"]
    },
    "ProcedureStatus": {
      "description": "The states of a procedure.",
      "enum": ["planned","in_progress","completed","aborted"]
    },
    "ProductCategory": {
      "description": "The categories of product.",
      "enum": ["medication","supplies","food","toys","vaccine","supplement","equipment","other"]
    },
    "Prognosis": {"description":"The expected course.","enum":["good","guarded","poor","excellent","grave"]},
    "PurchaseOrderStatus": {
      "description": "The states of a purchase order.",
      "enum": ["draft","sent","confirmed","partially_received","received","cancelled"]
    },
    "PurgeStatus": {"description":"How far a run has come.","enum":["proposed","approved","running","done"]},
    "ReactionSeverity": {"description":"The choices of reaction severity.","enum":["mild","moderate","severe"]},
    "RecoveryQuality": {"description":"The choices of recovery quality.","enum":["smooth","moderate","rough"]},
    "ReminderReferenceType": {
      "description": "The kinds of reminder reference.",
      "enum": ["vaccination","prescription","invoice","parasitic_control","wellness_exam","dental_record","encounter"]
    },
    "ReminderStatus": {
      "description": "The states of a reminder.",
      "enum": ["scheduled","sent","acknowledged","dismissed","expired"]
    },
    "ReminderType": {
      "description": "The kinds of reminder.",
      "enum": ["appointment","vaccination","medication","checkup","payment","prescription_refill","follow_up"]
    },
    "ResultStatus": {"description":"The states of a result.","enum":["normal","abnormal","critical","pending"]},
    "ResultValueFlag": {"description":"The choices of result value flag.","enum":["normal","low","high","critical"]},
    "RetentionArchiveAction": {
      "description": "The choices of retention archive action.",
      "enum": ["move_to_cold_storage","anonymize","none"]
    },
    "RetentionDeleteAction": {
      "description": "The choices of retention delete action.",
      "enum": ["soft_delete","hard_delete","anonymize"]
    },
    "ReviewOutcome": {"description":"What a review comes to.","enum":["justified","unjustified"]},
    "SampleType": {
      "description": "The kinds of sample.",
      "enum": ["blood","urine","tissue","feces","swab","fluid","skin","other"]
    },
    "ScheduleType": {
      "description": "The kinds of schedule.",
      "enum": ["regular","override","on_call","time_off","blocked"]
    },
    "ServiceCategory": {
      "description": "The categories of service.",
      "enum": [
        "consultation",
        "examination",
        "vaccination",
        "surgery",
        "dental",
        "diagnostic",
        "laboratory",
        "imaging",
        "grooming",
        "boarding",
        "emergency",
        "preventive_care",
        "treatment",
        "hospitalization",
        "euthanasia",
        "other"
      ]
    },
    "ServiceStatus": {"description":"The states of a service.","enum":["active","inactive","discontinued"]},
    "SessionEnd": {
      "description": "What ends a session before its time.",
      "enum": ["logout","reuse","password_change","account_disabled"]
    },
    "SeverityLevel": {"description":"The choices of severity level.","enum":["none","mild","moderate","severe"]},
    "ShiftStatus": {
      "description": "The states of a shift.",
      "enum": ["draft","published","confirmed","completed","missed","cancelled"]
    },
    "Species": {
      "description": "Kinds of animals.",
      "enum": [
        "dog",
        "cat",
        "bird",
        "rabbit",
        "guinea_pig",
        "hamster",
        "ferret",
        "reptile",
        "fish",
        "horse",
        "cattle",
        "goat",
        "sheep",
        "pig",
        "chicken",
        "other"
      ]
    },
    "StaffRole": {
      "description": "The choices of staff role.",
      "enum": [
        "veterinarian",
        "veterinary_technician",
        "veterinary_assistant",
        "receptionist",
        "practice_manager",
        "groomer",
        "kennel_attendant",
        "laboratory_technician",
        "radiology_technician",
        "surgery_technician",
        "anesthesia_technician",
        "pharmacy_technician",
        "cleaner",
        "security",
        "other"
      ]
    },
    "StaffStatus": {
      "description": "The states of a staff.",
      "enum": ["active","on_leave","suspended","terminated","resigned"]
    },
    "StockStatus": {
      "description": "The states of a stock.",
      "enum": ["in_stock","low_stock","out_of_stock","discontinued"]
    },
    "SurgeryStatus": {
      "description": "The states of a surgery.",
      "enum": ["scheduled","pre_op","in_progress","completed","cancelled","postponed"]
    },
    "SurgeryType": {
      "description": "The kinds of surgery.",
      "enum": [
        "spay",
        "neuter",
        "dental_extraction",
        "mass_removal",
        "orthopedic",
        "soft_tissue",
        "ophthalmic",
        "emergency",
        "exploratory",
        "amputation",
        "cesarean"
      ]
    },
    "TaxMode": {"description":"Whether prices include tax.","enum":["exclusive","inclusive"]},
    "TaxRounding": {"description":"Where tax is rounded.","enum":["line","invoice"]},
    "TaxType": {"description":"The kinds of tax.","enum":["vat","sales_tax","gst","none"]},
    "Temperament": {
      "description": "How the animal behaves with people.",
      "enum": ["friendly","nervous","aggressive","shy","playful","calm"]
    },
    "TenantStatus": {"description":"The states of a tenant.","enum":["active","suspended"]},
    "TestStatus": {
      "description": "The states of a test order: resulted means that the laboratory answered, completed that a clinician reviewed it.",
      "enum": ["ordered","sample_collected","in_progress","completed","cancelled","resulted"]
    },
    "TransactionType": {
      "description": "The kinds of transaction.",
      "enum": ["purchase","sale","adjustment","return","transfer","expired","damaged","used"]
    },
    "TreatmentType": {
      "description": "The kinds of treatment.",
      "enum": [
        "medication",
        "injection",
        "infusion",
        "surgery",
        "therapy",
        "bandaging",
        "wound_care",
        "dental_procedure",
        "vaccination"
      ]
    },
    "TriageLevel": {
      "description": "How soon an emergency must be seen, the most urgent first.",
      "enum": ["immediate","urgent","semi_urgent","non_urgent"]
    },
    "UnitOfMeasure": {
      "description": "Units in which goods are counted.",
      "enum": ["piece","box","bottle","kg","g","mg","ml","l","tablet","capsule","vial","dose"]
    },
    "VaccinationStatus": {
      "description": "The states of a vaccination.",
      "enum": ["scheduled","administered","overdue","declined","exempted"]
    },
    "VeterinarianSpecialization": {
      "description": "The choices of veterinarian specialization.",
      "enum": [
        "general_practice",
        "internal_medicine",
        "surgery",
        "emergency_critical_care",
        "cardiology",
        "oncology",
        "dermatology",
        "ophthalmology",
        "dentistry",
        "orthopedics",
        "neurology",
        "radiology",
        "anesthesiology",
        "exotic_animals",
        "large_animal",
        "equine",
        "poultry",
        "aquatic"
      ]
    },
    "VisitReason": {
      "description": "Why an animal is seen.",
      "enum": [
        "routine_checkup",
        "vaccination",
        "illness",
        "injury",
        "behavior_issue",
        "dental_issue",
        "skin_issue",
        "digestive_issue",
        "respiratory_issue",
        "emergency",
        "follow_up",
        "other"
      ]
    },
    "WeightUnit": {"description":"Units of weight.","enum":["kg","lb","g"]},
    "ClinicRow": {
      "type": "object",
      "description": "Practice locations.",
      "x-table": "clinics",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "name": {"type":"string","maxLength":200},
        "description": {"type":["string","null"],"maxLength":10000},
        "clinic_type": {"$ref":"#/$defs/ClinicType"},
        "email": {"type":["string","null"],"maxLength":200},
        "phone": {"type":["string","null"],"maxLength":200},
        "website": {"type":["string","null"],"maxLength":200},
        "address": {"type":["string","null"],"maxLength":200},
        "city": {"type":["string","null"],"maxLength":200},
        "state": {"type":["string","null"],"maxLength":200},
        "postal_code": {"type":["string","null"],"maxLength":200},
        "country": {"type":"string","maxLength":200},
        "latitude": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,3}(\\.[0-9]{1,6})?$",
          "x-minimum": "-90",
          "x-maximum": "90"
        },
        "longitude": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,3}(\\.[0-9]{1,6})?$",
          "x-minimum": "-180",
          "x-maximum": "180"
        },
        "operating_hours": {
          "type": ["object","null"],
          "properties": {
            "monday": {
              "type": ["object","null"],
              "properties": {
                "open": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "close": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"}
              },
              "required": ["open","close"],
              "additionalProperties": false
            },
            "tuesday": {
              "type": ["object","null"],
              "properties": {
                "open": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "close": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"}
              },
              "required": ["open","close"],
              "additionalProperties": false
            },
            "wednesday": {
              "type": ["object","null"],
              "properties": {
                "open": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "close": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"}
              },
              "required": ["open","close"],
              "additionalProperties": false
            },
            "thursday": {
              "type": ["object","null"],
              "properties": {
                "open": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "close": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"}
              },
              "required": ["open","close"],
              "additionalProperties": false
            },
            "friday": {
              "type": ["object","null"],
              "properties": {
                "open": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "close": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"}
              },
              "required": ["open","close"],
              "additionalProperties": false
            },
            "saturday": {
              "type": ["object","null"],
              "properties": {
                "open": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "close": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"}
              },
              "required": ["open","close"],
              "additionalProperties": false
            },
            "sunday": {
              "type": ["object","null"],
              "properties": {
                "open": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "close": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"}
              },
              "required": ["open","close"],
              "additionalProperties": false
            }
          },
          "additionalProperties": false
        },
        "provides_emergency_service": {"type":"boolean"},
        "emergency_hours": {
          "type": ["object","null"],
          "properties": {
            "monday": {
              "type": ["object","null"],
              "properties": {
                "open": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "close": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"}
              },
              "required": ["open","close"],
              "additionalProperties": false
            },
            "tuesday": {
              "type": ["object","null"],
              "properties": {
                "open": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "close": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"}
              },
              "required": ["open","close"],
              "additionalProperties": false
            },
            "wednesday": {
              "type": ["object","null"],
              "properties": {
                "open": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "close": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"}
              },
              "required": ["open","close"],
              "additionalProperties": false
            },
            "thursday": {
              "type": ["object","null"],
              "properties": {
                "open": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "close": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"}
              },
              "required": ["open","close"],
              "additionalProperties": false
            },
            "friday": {
              "type": ["object","null"],
              "properties": {
                "open": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "close": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"}
              },
              "required": ["open","close"],
              "additionalProperties": false
            },
            "saturday": {
              "type": ["object","null"],
              "properties": {
                "open": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "close": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"}
              },
              "required": ["open","close"],
              "additionalProperties": false
            },
            "sunday": {
              "type": ["object","null"],
              "properties": {
                "open": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "close": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"}
              },
              "required": ["open","close"],
              "additionalProperties": false
            }
          },
          "additionalProperties": false
        },
        "license_number": {"type":["string","null"],"maxLength":200},
        "accreditations": {"type":["array","null"],"items":{"type":"string","maxLength":10000},"maxItems":1000},
        "timezone": {
          "type": "string",
          "maxLength": 200,
          "description": "IANA name of the zone in which the clinic keeps its hours and days."
        },
        "dea_registration": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "DEA registration of the premises, for stock of controlled substances.",
          "x-sensitivity": ["dea"],
          "x-sealed": true
        },
        "is_active": {"type":"boolean"},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["dea"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "name",
        "description",
        "clinic_type",
        "email",
        "phone",
        "website",
        "address",
        "city",
        "state",
        "postal_code",
        "country",
        "latitude",
        "longitude",
        "operating_hours",
        "provides_emergency_service",
        "emergency_hours",
        "license_number",
        "accreditations",
        "timezone",
        "dea_registration",
        "is_active",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"latitude-range","words":"“Latitude” is between -90 and 90"},
        {"code":"longitude-range","words":"“Longitude” is between -180 and 180"}
      ]
    },
    "NewClinicRow": {
      "type": "object",
      "x-table": "clinics",
      "properties": {
        "id": {"$ref":"#/$defs/ClinicRow/properties/id"},
        "name": {"$ref":"#/$defs/ClinicRow/properties/name"},
        "description": {"$ref":"#/$defs/ClinicRow/properties/description"},
        "clinic_type": {"$ref":"#/$defs/ClinicRow/properties/clinic_type"},
        "email": {"$ref":"#/$defs/ClinicRow/properties/email"},
        "phone": {"$ref":"#/$defs/ClinicRow/properties/phone"},
        "website": {"$ref":"#/$defs/ClinicRow/properties/website"},
        "address": {"$ref":"#/$defs/ClinicRow/properties/address"},
        "city": {"$ref":"#/$defs/ClinicRow/properties/city"},
        "state": {"$ref":"#/$defs/ClinicRow/properties/state"},
        "postal_code": {"$ref":"#/$defs/ClinicRow/properties/postal_code"},
        "country": {"$ref":"#/$defs/ClinicRow/properties/country"},
        "latitude": {"$ref":"#/$defs/ClinicRow/properties/latitude"},
        "longitude": {"$ref":"#/$defs/ClinicRow/properties/longitude"},
        "operating_hours": {"$ref":"#/$defs/ClinicRow/properties/operating_hours"},
        "provides_emergency_service": {"$ref":"#/$defs/ClinicRow/properties/provides_emergency_service"},
        "emergency_hours": {"$ref":"#/$defs/ClinicRow/properties/emergency_hours"},
        "license_number": {"$ref":"#/$defs/ClinicRow/properties/license_number"},
        "accreditations": {"$ref":"#/$defs/ClinicRow/properties/accreditations"},
        "timezone": {"$ref":"#/$defs/ClinicRow/properties/timezone"},
        "dea_registration": {"$ref":"#/$defs/ClinicRow/properties/dea_registration"},
        "is_active": {"$ref":"#/$defs/ClinicRow/properties/is_active"},
        "metadata": {"$ref":"#/$defs/ClinicRow/properties/metadata"}
      },
      "required": ["name","clinic_type"],
      "additionalProperties": false
    },
    "ClinicPatch": {
      "type": "object",
      "x-table": "clinics",
      "properties": {
        "name": {"$ref":"#/$defs/ClinicRow/properties/name"},
        "description": {"$ref":"#/$defs/ClinicRow/properties/description"},
        "clinic_type": {"$ref":"#/$defs/ClinicRow/properties/clinic_type"},
        "email": {"$ref":"#/$defs/ClinicRow/properties/email"},
        "phone": {"$ref":"#/$defs/ClinicRow/properties/phone"},
        "website": {"$ref":"#/$defs/ClinicRow/properties/website"},
        "address": {"$ref":"#/$defs/ClinicRow/properties/address"},
        "city": {"$ref":"#/$defs/ClinicRow/properties/city"},
        "state": {"$ref":"#/$defs/ClinicRow/properties/state"},
        "postal_code": {"$ref":"#/$defs/ClinicRow/properties/postal_code"},
        "country": {"$ref":"#/$defs/ClinicRow/properties/country"},
        "latitude": {"$ref":"#/$defs/ClinicRow/properties/latitude"},
        "longitude": {"$ref":"#/$defs/ClinicRow/properties/longitude"},
        "operating_hours": {"$ref":"#/$defs/ClinicRow/properties/operating_hours"},
        "provides_emergency_service": {"$ref":"#/$defs/ClinicRow/properties/provides_emergency_service"},
        "emergency_hours": {"$ref":"#/$defs/ClinicRow/properties/emergency_hours"},
        "license_number": {"$ref":"#/$defs/ClinicRow/properties/license_number"},
        "accreditations": {"$ref":"#/$defs/ClinicRow/properties/accreditations"},
        "timezone": {"$ref":"#/$defs/ClinicRow/properties/timezone"},
        "dea_registration": {"$ref":"#/$defs/ClinicRow/properties/dea_registration"},
        "is_active": {"$ref":"#/$defs/ClinicRow/properties/is_active"},
        "metadata": {"$ref":"#/$defs/ClinicRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "ClinicFacilityRow": {
      "type": "object",
      "description": "Rooms and areas.",
      "x-table": "clinic_facilities",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "clinic_id": {"type":"string","format":"uuid","x-references":{"table":"clinics","on_delete":"cascade"}},
        "name": {"type":"string","maxLength":200},
        "facility_type": {"$ref":"#/$defs/FacilityType"},
        "description": {"type":["string","null"],"maxLength":10000},
        "capacity": {"type":["integer","null"],"minimum":1,"maximum":2147483647},
        "is_available": {"type":"boolean"},
        "equipment": {"type":["array","null"],"items":{"type":"string","maxLength":10000},"maxItems":1000},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them."
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "clinic_id",
        "name",
        "facility_type",
        "description",
        "capacity",
        "is_available",
        "equipment",
        "metadata",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [{"code":"capacity-positive","words":"“Capacity” is more than 0"}]
    },
    "NewClinicFacilityRow": {
      "type": "object",
      "x-table": "clinic_facilities",
      "properties": {
        "id": {"$ref":"#/$defs/ClinicFacilityRow/properties/id"},
        "clinic_id": {"$ref":"#/$defs/ClinicFacilityRow/properties/clinic_id"},
        "name": {"$ref":"#/$defs/ClinicFacilityRow/properties/name"},
        "facility_type": {"$ref":"#/$defs/ClinicFacilityRow/properties/facility_type"},
        "description": {"$ref":"#/$defs/ClinicFacilityRow/properties/description"},
        "capacity": {"$ref":"#/$defs/ClinicFacilityRow/properties/capacity"},
        "is_available": {"$ref":"#/$defs/ClinicFacilityRow/properties/is_available"},
        "equipment": {"$ref":"#/$defs/ClinicFacilityRow/properties/equipment"},
        "metadata": {"$ref":"#/$defs/ClinicFacilityRow/properties/metadata"}
      },
      "required": ["clinic_id","name","facility_type"],
      "additionalProperties": false
    },
    "ClinicFacilityPatch": {
      "type": "object",
      "x-table": "clinic_facilities",
      "properties": {
        "clinic_id": {"$ref":"#/$defs/ClinicFacilityRow/properties/clinic_id"},
        "name": {"$ref":"#/$defs/ClinicFacilityRow/properties/name"},
        "facility_type": {"$ref":"#/$defs/ClinicFacilityRow/properties/facility_type"},
        "description": {"$ref":"#/$defs/ClinicFacilityRow/properties/description"},
        "capacity": {"$ref":"#/$defs/ClinicFacilityRow/properties/capacity"},
        "is_available": {"$ref":"#/$defs/ClinicFacilityRow/properties/is_available"},
        "equipment": {"$ref":"#/$defs/ClinicFacilityRow/properties/equipment"},
        "metadata": {"$ref":"#/$defs/ClinicFacilityRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "StaffRow": {
      "type": "object",
      "description": "Employees.",
      "x-table": "staff",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "user_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "Id of the login; accounts may live outside this database.",
          "x-sensitivity": ["pii"]
        },
        "employee_number": {"type":"string","maxLength":200},
        "first_name": {"type":"string","maxLength":200,"x-sensitivity":["pii"]},
        "last_name": {"type":"string","maxLength":200,"x-sensitivity":["pii"]},
        "date_of_birth": {"type":["string","null"],"format":"date","x-sensitivity":["pii"]},
        "email": {"type":"string","maxLength":200,"x-sensitivity":["pii"]},
        "phone": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "mobile_phone": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "address": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "city": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "state": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "postal_code": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "country": {"type":"string","maxLength":200},
        "emergency_contact_name": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "emergency_contact_phone": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "emergency_contact_relationship": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "role": {"$ref":"#/$defs/StaffRole"},
        "employment_type": {"$ref":"#/$defs/EmploymentType"},
        "department": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "Department; grants limited to a department compare it."
        },
        "status": {"$ref":"#/$defs/StaffStatus"},
        "status_reason": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["pii"]},
        "hire_date": {"type":"string","format":"date"},
        "termination_date": {"type":["string","null"],"format":"date"},
        "last_working_date": {"type":["string","null"],"format":"date"},
        "hourly_rate": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,8}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "salary": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "pay_frequency": {"anyOf":[{"$ref":"#/$defs/PayFrequency"},{"type":"null"}],"x-sensitivity":["financial"]},
        "work_schedule": {
          "type": ["object","null"],
          "properties": {
            "monday": {
              "type": ["object","null"],
              "properties": {
                "start": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "end": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "is_workday": {"type":"boolean"}
              },
              "required": ["start","end","is_workday"],
              "additionalProperties": false
            },
            "tuesday": {
              "type": ["object","null"],
              "properties": {
                "start": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "end": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "is_workday": {"type":"boolean"}
              },
              "required": ["start","end","is_workday"],
              "additionalProperties": false
            },
            "wednesday": {
              "type": ["object","null"],
              "properties": {
                "start": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "end": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "is_workday": {"type":"boolean"}
              },
              "required": ["start","end","is_workday"],
              "additionalProperties": false
            },
            "thursday": {
              "type": ["object","null"],
              "properties": {
                "start": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "end": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "is_workday": {"type":"boolean"}
              },
              "required": ["start","end","is_workday"],
              "additionalProperties": false
            },
            "friday": {
              "type": ["object","null"],
              "properties": {
                "start": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "end": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "is_workday": {"type":"boolean"}
              },
              "required": ["start","end","is_workday"],
              "additionalProperties": false
            },
            "saturday": {
              "type": ["object","null"],
              "properties": {
                "start": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "end": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "is_workday": {"type":"boolean"}
              },
              "required": ["start","end","is_workday"],
              "additionalProperties": false
            },
            "sunday": {
              "type": ["object","null"],
              "properties": {
                "start": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "end": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "is_workday": {"type":"boolean"}
              },
              "required": ["start","end","is_workday"],
              "additionalProperties": false
            }
          },
          "additionalProperties": false
        },
        "certifications": {
          "type": ["array","null"],
          "items": {
            "type": "object",
            "properties": {
              "name": {"type":"string","maxLength":10000},
              "issuing_organization": {"type":"string","maxLength":10000},
              "issue_date": {"type":"string","format":"date"},
              "expiry_date": {"type":"string","format":"date"},
              "certificate_number": {"type":"string","maxLength":10000}
            },
            "required": ["name","issuing_organization","issue_date"],
            "additionalProperties": false
          },
          "maxItems": 1000,
          "x-sensitivity": ["pii"]
        },
        "skills": {"type":["array","null"],"items":{"type":"string","maxLength":10000},"maxItems":1000},
        "specializations": {"type":["array","null"],"items":{"type":"string","maxLength":10000},"maxItems":1000},
        "languages": {"type":["array","null"],"items":{"type":"string","maxLength":10000},"maxItems":1000},
        "can_access_medical_records": {"type":"boolean"},
        "can_process_payments": {"type":"boolean"},
        "can_prescribe_medication": {"type":"boolean"},
        "can_perform_surgery": {"type":"boolean"},
        "profile_photo_url": {
          "type": ["string","null"],
          "pattern": "^(file:[0-9a-f]{64}|https://(?![/?#:@])[!#-;=?-\\[\\]_a-z~]+)$",
          "x-sensitivity": ["pii"]
        },
        "notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["pii"]},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","financial"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "user_id",
        "employee_number",
        "first_name",
        "last_name",
        "date_of_birth",
        "email",
        "phone",
        "mobile_phone",
        "address",
        "city",
        "state",
        "postal_code",
        "country",
        "emergency_contact_name",
        "emergency_contact_phone",
        "emergency_contact_relationship",
        "role",
        "employment_type",
        "department",
        "status",
        "status_reason",
        "hire_date",
        "termination_date",
        "last_working_date",
        "hourly_rate",
        "salary",
        "pay_frequency",
        "work_schedule",
        "certifications",
        "skills",
        "specializations",
        "languages",
        "can_access_medical_records",
        "can_process_payments",
        "can_prescribe_medication",
        "can_perform_surgery",
        "profile_photo_url",
        "notes",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"end-after-start","words":"“Termination date” is not before “Hire date”"},
        {"code":"pay-positive","words":"“Hourly rate” and “Salary” are at least 0"}
      ]
    },
    "NewStaffRow": {
      "type": "object",
      "x-table": "staff",
      "properties": {
        "id": {"$ref":"#/$defs/StaffRow/properties/id"},
        "user_id": {"$ref":"#/$defs/StaffRow/properties/user_id"},
        "employee_number": {"$ref":"#/$defs/StaffRow/properties/employee_number"},
        "first_name": {"$ref":"#/$defs/StaffRow/properties/first_name"},
        "last_name": {"$ref":"#/$defs/StaffRow/properties/last_name"},
        "date_of_birth": {"$ref":"#/$defs/StaffRow/properties/date_of_birth"},
        "email": {"$ref":"#/$defs/StaffRow/properties/email"},
        "phone": {"$ref":"#/$defs/StaffRow/properties/phone"},
        "mobile_phone": {"$ref":"#/$defs/StaffRow/properties/mobile_phone"},
        "address": {"$ref":"#/$defs/StaffRow/properties/address"},
        "city": {"$ref":"#/$defs/StaffRow/properties/city"},
        "state": {"$ref":"#/$defs/StaffRow/properties/state"},
        "postal_code": {"$ref":"#/$defs/StaffRow/properties/postal_code"},
        "country": {"$ref":"#/$defs/StaffRow/properties/country"},
        "emergency_contact_name": {"$ref":"#/$defs/StaffRow/properties/emergency_contact_name"},
        "emergency_contact_phone": {"$ref":"#/$defs/StaffRow/properties/emergency_contact_phone"},
        "emergency_contact_relationship": {"$ref":"#/$defs/StaffRow/properties/emergency_contact_relationship"},
        "role": {"$ref":"#/$defs/StaffRow/properties/role"},
        "employment_type": {"$ref":"#/$defs/StaffRow/properties/employment_type"},
        "department": {"$ref":"#/$defs/StaffRow/properties/department"},
        "status": {"$ref":"#/$defs/StaffRow/properties/status","enum":["active"]},
        "status_reason": {"$ref":"#/$defs/StaffRow/properties/status_reason"},
        "hire_date": {"$ref":"#/$defs/StaffRow/properties/hire_date"},
        "termination_date": {"$ref":"#/$defs/StaffRow/properties/termination_date"},
        "last_working_date": {"$ref":"#/$defs/StaffRow/properties/last_working_date"},
        "hourly_rate": {"$ref":"#/$defs/StaffRow/properties/hourly_rate"},
        "salary": {"$ref":"#/$defs/StaffRow/properties/salary"},
        "pay_frequency": {"$ref":"#/$defs/StaffRow/properties/pay_frequency"},
        "work_schedule": {"$ref":"#/$defs/StaffRow/properties/work_schedule"},
        "certifications": {"$ref":"#/$defs/StaffRow/properties/certifications"},
        "skills": {"$ref":"#/$defs/StaffRow/properties/skills"},
        "specializations": {"$ref":"#/$defs/StaffRow/properties/specializations"},
        "languages": {"$ref":"#/$defs/StaffRow/properties/languages"},
        "can_access_medical_records": {"$ref":"#/$defs/StaffRow/properties/can_access_medical_records"},
        "can_process_payments": {"$ref":"#/$defs/StaffRow/properties/can_process_payments"},
        "can_prescribe_medication": {"$ref":"#/$defs/StaffRow/properties/can_prescribe_medication"},
        "can_perform_surgery": {"$ref":"#/$defs/StaffRow/properties/can_perform_surgery"},
        "profile_photo_url": {"$ref":"#/$defs/StaffRow/properties/profile_photo_url"},
        "notes": {"$ref":"#/$defs/StaffRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/StaffRow/properties/metadata"}
      },
      "required": ["employee_number","first_name","last_name","email","role","employment_type","hire_date"],
      "additionalProperties": false
    },
    "StaffPatch": {
      "type": "object",
      "x-table": "staff",
      "properties": {
        "user_id": {"$ref":"#/$defs/StaffRow/properties/user_id"},
        "employee_number": {"$ref":"#/$defs/StaffRow/properties/employee_number"},
        "first_name": {"$ref":"#/$defs/StaffRow/properties/first_name"},
        "last_name": {"$ref":"#/$defs/StaffRow/properties/last_name"},
        "date_of_birth": {"$ref":"#/$defs/StaffRow/properties/date_of_birth"},
        "email": {"$ref":"#/$defs/StaffRow/properties/email"},
        "phone": {"$ref":"#/$defs/StaffRow/properties/phone"},
        "mobile_phone": {"$ref":"#/$defs/StaffRow/properties/mobile_phone"},
        "address": {"$ref":"#/$defs/StaffRow/properties/address"},
        "city": {"$ref":"#/$defs/StaffRow/properties/city"},
        "state": {"$ref":"#/$defs/StaffRow/properties/state"},
        "postal_code": {"$ref":"#/$defs/StaffRow/properties/postal_code"},
        "country": {"$ref":"#/$defs/StaffRow/properties/country"},
        "emergency_contact_name": {"$ref":"#/$defs/StaffRow/properties/emergency_contact_name"},
        "emergency_contact_phone": {"$ref":"#/$defs/StaffRow/properties/emergency_contact_phone"},
        "emergency_contact_relationship": {"$ref":"#/$defs/StaffRow/properties/emergency_contact_relationship"},
        "role": {"$ref":"#/$defs/StaffRow/properties/role"},
        "employment_type": {"$ref":"#/$defs/StaffRow/properties/employment_type"},
        "department": {"$ref":"#/$defs/StaffRow/properties/department"},
        "status": {"$ref":"#/$defs/StaffRow/properties/status"},
        "status_reason": {"$ref":"#/$defs/StaffRow/properties/status_reason"},
        "hire_date": {"$ref":"#/$defs/StaffRow/properties/hire_date"},
        "termination_date": {"$ref":"#/$defs/StaffRow/properties/termination_date"},
        "last_working_date": {"$ref":"#/$defs/StaffRow/properties/last_working_date"},
        "hourly_rate": {"$ref":"#/$defs/StaffRow/properties/hourly_rate"},
        "salary": {"$ref":"#/$defs/StaffRow/properties/salary"},
        "pay_frequency": {"$ref":"#/$defs/StaffRow/properties/pay_frequency"},
        "work_schedule": {"$ref":"#/$defs/StaffRow/properties/work_schedule"},
        "certifications": {"$ref":"#/$defs/StaffRow/properties/certifications"},
        "skills": {"$ref":"#/$defs/StaffRow/properties/skills"},
        "specializations": {"$ref":"#/$defs/StaffRow/properties/specializations"},
        "languages": {"$ref":"#/$defs/StaffRow/properties/languages"},
        "can_access_medical_records": {"$ref":"#/$defs/StaffRow/properties/can_access_medical_records"},
        "can_process_payments": {"$ref":"#/$defs/StaffRow/properties/can_process_payments"},
        "can_prescribe_medication": {"$ref":"#/$defs/StaffRow/properties/can_prescribe_medication"},
        "can_perform_surgery": {"$ref":"#/$defs/StaffRow/properties/can_perform_surgery"},
        "profile_photo_url": {"$ref":"#/$defs/StaffRow/properties/profile_photo_url"},
        "notes": {"$ref":"#/$defs/StaffRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/StaffRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "StaffScheduleRow": {
      "type": "object",
      "description": "Rostered shifts.",
      "x-table": "staff_schedules",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "staff_id": {"type":"string","format":"uuid","x-references":{"table":"staff","on_delete":"cascade"}},
        "clinic_id": {"type":"string","format":"uuid","x-references":{"table":"clinics","on_delete":"cascade"}},
        "facility_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"clinic_facilities","on_delete":"set-null"}
        },
        "shift_date": {
          "type": "string",
          "format": "date",
          "description": "Local day of the clinic on which the shift starts."
        },
        "shift_start_at": {"type":"string","format":"date-time","description":"A shift may cross midnight."},
        "shift_end_at": {"type":"string","format":"date-time","description":"A shift may cross midnight."},
        "role_on_shift": {"anyOf":[{"$ref":"#/$defs/StaffRole"},{"type":"null"}]},
        "status": {"$ref":"#/$defs/ShiftStatus"},
        "is_on_call": {"type":"boolean"},
        "break_minutes": {"type":"integer","minimum":0,"maximum":2147483647},
        "swapped_with_staff_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "published_at": {"type":["string","null"],"format":"date-time"},
        "confirmed_at": {"type":["string","null"],"format":"date-time"},
        "cancelled_at": {"type":["string","null"],"format":"date-time"},
        "cancellation_reason": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["pii"]},
        "notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["pii"]},
        "created_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "staff_id",
        "clinic_id",
        "facility_id",
        "shift_date",
        "shift_start_at",
        "shift_end_at",
        "role_on_shift",
        "status",
        "is_on_call",
        "break_minutes",
        "swapped_with_staff_id",
        "published_at",
        "confirmed_at",
        "cancelled_at",
        "cancellation_reason",
        "notes",
        "created_by",
        "metadata",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"end-after-start","words":"“Shift end at” is after “Shift start at”"},
        {"code":"break-minutes-positive","words":"“Break (minutes)” is at least 0"},
        {
          "code": "cancelled-must-have-reason",
          "words": "If “Status” is cancelled, then “Cancellation reason” is given"
        }
      ]
    },
    "NewStaffScheduleRow": {
      "type": "object",
      "x-table": "staff_schedules",
      "properties": {
        "id": {"$ref":"#/$defs/StaffScheduleRow/properties/id"},
        "staff_id": {"$ref":"#/$defs/StaffScheduleRow/properties/staff_id"},
        "clinic_id": {"$ref":"#/$defs/StaffScheduleRow/properties/clinic_id"},
        "facility_id": {"$ref":"#/$defs/StaffScheduleRow/properties/facility_id"},
        "shift_date": {"$ref":"#/$defs/StaffScheduleRow/properties/shift_date"},
        "shift_start_at": {"$ref":"#/$defs/StaffScheduleRow/properties/shift_start_at"},
        "shift_end_at": {"$ref":"#/$defs/StaffScheduleRow/properties/shift_end_at"},
        "role_on_shift": {"$ref":"#/$defs/StaffScheduleRow/properties/role_on_shift"},
        "status": {"$ref":"#/$defs/StaffScheduleRow/properties/status","enum":["draft"]},
        "is_on_call": {"$ref":"#/$defs/StaffScheduleRow/properties/is_on_call"},
        "break_minutes": {"$ref":"#/$defs/StaffScheduleRow/properties/break_minutes"},
        "swapped_with_staff_id": {"$ref":"#/$defs/StaffScheduleRow/properties/swapped_with_staff_id"},
        "published_at": {"$ref":"#/$defs/StaffScheduleRow/properties/published_at"},
        "confirmed_at": {"$ref":"#/$defs/StaffScheduleRow/properties/confirmed_at"},
        "cancelled_at": {"$ref":"#/$defs/StaffScheduleRow/properties/cancelled_at"},
        "cancellation_reason": {"$ref":"#/$defs/StaffScheduleRow/properties/cancellation_reason"},
        "notes": {"$ref":"#/$defs/StaffScheduleRow/properties/notes"},
        "created_by": {"$ref":"#/$defs/StaffScheduleRow/properties/created_by"},
        "metadata": {"$ref":"#/$defs/StaffScheduleRow/properties/metadata"}
      },
      "required": ["staff_id","clinic_id","shift_date","shift_start_at","shift_end_at"],
      "additionalProperties": false
    },
    "StaffSchedulePatch": {
      "type": "object",
      "x-table": "staff_schedules",
      "properties": {
        "staff_id": {"$ref":"#/$defs/StaffScheduleRow/properties/staff_id"},
        "clinic_id": {"$ref":"#/$defs/StaffScheduleRow/properties/clinic_id"},
        "facility_id": {"$ref":"#/$defs/StaffScheduleRow/properties/facility_id"},
        "shift_date": {"$ref":"#/$defs/StaffScheduleRow/properties/shift_date"},
        "shift_start_at": {"$ref":"#/$defs/StaffScheduleRow/properties/shift_start_at"},
        "shift_end_at": {"$ref":"#/$defs/StaffScheduleRow/properties/shift_end_at"},
        "role_on_shift": {"$ref":"#/$defs/StaffScheduleRow/properties/role_on_shift"},
        "status": {"$ref":"#/$defs/StaffScheduleRow/properties/status"},
        "is_on_call": {"$ref":"#/$defs/StaffScheduleRow/properties/is_on_call"},
        "break_minutes": {"$ref":"#/$defs/StaffScheduleRow/properties/break_minutes"},
        "swapped_with_staff_id": {"$ref":"#/$defs/StaffScheduleRow/properties/swapped_with_staff_id"},
        "published_at": {"$ref":"#/$defs/StaffScheduleRow/properties/published_at"},
        "confirmed_at": {"$ref":"#/$defs/StaffScheduleRow/properties/confirmed_at"},
        "cancelled_at": {"$ref":"#/$defs/StaffScheduleRow/properties/cancelled_at"},
        "cancellation_reason": {"$ref":"#/$defs/StaffScheduleRow/properties/cancellation_reason"},
        "notes": {"$ref":"#/$defs/StaffScheduleRow/properties/notes"},
        "created_by": {"$ref":"#/$defs/StaffScheduleRow/properties/created_by"},
        "metadata": {"$ref":"#/$defs/StaffScheduleRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "StaffAttendanceRow": {
      "type": "object",
      "description": "Clock-in and clock-out.",
      "x-table": "staff_attendance",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "staff_id": {"type":"string","format":"uuid","x-references":{"table":"staff","on_delete":"cascade"}},
        "attendance_date": {"type":"string","format":"date"},
        "clock_in_time": {"type":["string","null"],"format":"date-time","x-sensitivity":["pii"]},
        "clock_out_time": {"type":["string","null"],"format":"date-time","x-sensitivity":["pii"]},
        "clinic_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"clinics","on_delete":"set-null"}
        },
        "total_hours": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,3}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "regular_hours": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,3}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "overtime_hours": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,3}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "break_minutes": {"type":["integer","null"],"minimum":0,"maximum":2147483647},
        "status": {"$ref":"#/$defs/AttendanceStatus","x-sensitivity":["pii"]},
        "notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["pii"]},
        "approved_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "approved_at": {"type":["string","null"],"format":"date-time"},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","financial"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "staff_id",
        "attendance_date",
        "clock_in_time",
        "clock_out_time",
        "clinic_id",
        "total_hours",
        "regular_hours",
        "overtime_hours",
        "break_minutes",
        "status",
        "notes",
        "approved_by",
        "approved_at",
        "metadata",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"clock-out-after-in","words":"“Clock out time” is not before “Clock in time”"},
        {
          "code": "hours-positive",
          "words": "“Total hours”, “Regular hours” and “Overtime hours” are at least 0"
        },
        {"code":"break-minutes-positive","words":"“Break (minutes)” is at least 0"}
      ]
    },
    "NewStaffAttendanceRow": {
      "type": "object",
      "x-table": "staff_attendance",
      "properties": {
        "id": {"$ref":"#/$defs/StaffAttendanceRow/properties/id"},
        "staff_id": {"$ref":"#/$defs/StaffAttendanceRow/properties/staff_id"},
        "attendance_date": {"$ref":"#/$defs/StaffAttendanceRow/properties/attendance_date"},
        "clock_in_time": {"$ref":"#/$defs/StaffAttendanceRow/properties/clock_in_time"},
        "clock_out_time": {"$ref":"#/$defs/StaffAttendanceRow/properties/clock_out_time"},
        "clinic_id": {"$ref":"#/$defs/StaffAttendanceRow/properties/clinic_id"},
        "total_hours": {"$ref":"#/$defs/StaffAttendanceRow/properties/total_hours"},
        "regular_hours": {"$ref":"#/$defs/StaffAttendanceRow/properties/regular_hours"},
        "overtime_hours": {"$ref":"#/$defs/StaffAttendanceRow/properties/overtime_hours"},
        "break_minutes": {"$ref":"#/$defs/StaffAttendanceRow/properties/break_minutes"},
        "status": {"$ref":"#/$defs/StaffAttendanceRow/properties/status","enum":["absent","present","late"]},
        "notes": {"$ref":"#/$defs/StaffAttendanceRow/properties/notes"},
        "approved_by": {"$ref":"#/$defs/StaffAttendanceRow/properties/approved_by"},
        "approved_at": {"$ref":"#/$defs/StaffAttendanceRow/properties/approved_at"},
        "metadata": {"$ref":"#/$defs/StaffAttendanceRow/properties/metadata"}
      },
      "required": ["staff_id","attendance_date","status"],
      "additionalProperties": false
    },
    "StaffAttendancePatch": {
      "type": "object",
      "x-table": "staff_attendance",
      "properties": {
        "staff_id": {"$ref":"#/$defs/StaffAttendanceRow/properties/staff_id"},
        "attendance_date": {"$ref":"#/$defs/StaffAttendanceRow/properties/attendance_date"},
        "clock_in_time": {"$ref":"#/$defs/StaffAttendanceRow/properties/clock_in_time"},
        "clock_out_time": {"$ref":"#/$defs/StaffAttendanceRow/properties/clock_out_time"},
        "clinic_id": {"$ref":"#/$defs/StaffAttendanceRow/properties/clinic_id"},
        "total_hours": {"$ref":"#/$defs/StaffAttendanceRow/properties/total_hours"},
        "regular_hours": {"$ref":"#/$defs/StaffAttendanceRow/properties/regular_hours"},
        "overtime_hours": {"$ref":"#/$defs/StaffAttendanceRow/properties/overtime_hours"},
        "break_minutes": {"$ref":"#/$defs/StaffAttendanceRow/properties/break_minutes"},
        "status": {"$ref":"#/$defs/StaffAttendanceRow/properties/status"},
        "notes": {"$ref":"#/$defs/StaffAttendanceRow/properties/notes"},
        "approved_by": {"$ref":"#/$defs/StaffAttendanceRow/properties/approved_by"},
        "approved_at": {"$ref":"#/$defs/StaffAttendanceRow/properties/approved_at"},
        "metadata": {"$ref":"#/$defs/StaffAttendanceRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "StaffLeaveRequestRow": {
      "type": "object",
      "description": "Leave workflow.",
      "x-table": "staff_leave_requests",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "staff_id": {"type":"string","format":"uuid","x-references":{"table":"staff","on_delete":"cascade"}},
        "leave_type": {"$ref":"#/$defs/LeaveType","x-sensitivity":["pii"]},
        "start_date": {"type":"string","format":"date"},
        "end_date": {"type":"string","format":"date"},
        "total_days": {"type":"string","pattern":"^-?[0-9]{1,4}(\\.[0-9]{1,1})?$","x-exclusive-minimum":"0"},
        "reason": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["pii"]},
        "status": {"$ref":"#/$defs/LeaveStatus"},
        "approved_by": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "Who decided, either way.",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "approved_at": {"type":["string","null"],"format":"date-time","description":"When it was decided."},
        "rejection_reason": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["pii"]},
        "cancelled_at": {"type":["string","null"],"format":"date-time"},
        "notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["pii"]},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "staff_id",
        "leave_type",
        "start_date",
        "end_date",
        "total_days",
        "reason",
        "status",
        "approved_by",
        "approved_at",
        "rejection_reason",
        "cancelled_at",
        "notes",
        "metadata",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"end-not-before-start","words":"“End date” is not before “Start date”"},
        {"code":"total-days-positive","words":"“Total (days)” is more than 0"},
        {
          "code": "rejected-must-have-reason",
          "words": "If “Status” is rejected, then “Rejection reason” is given"
        },
        {"code":"no-self-approval","words":"“Approved by” differs from “Staff”"}
      ]
    },
    "NewStaffLeaveRequestRow": {
      "type": "object",
      "x-table": "staff_leave_requests",
      "properties": {
        "id": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/id"},
        "staff_id": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/staff_id"},
        "leave_type": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/leave_type"},
        "start_date": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/start_date"},
        "end_date": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/end_date"},
        "total_days": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/total_days"},
        "reason": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/reason"},
        "status": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/status","enum":["pending"]},
        "approved_by": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/approved_by"},
        "approved_at": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/approved_at"},
        "rejection_reason": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/rejection_reason"},
        "cancelled_at": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/cancelled_at"},
        "notes": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/metadata"}
      },
      "required": ["staff_id","leave_type","start_date","end_date","total_days"],
      "additionalProperties": false
    },
    "StaffLeaveRequestPatch": {
      "type": "object",
      "x-table": "staff_leave_requests",
      "properties": {
        "staff_id": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/staff_id"},
        "leave_type": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/leave_type"},
        "start_date": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/start_date"},
        "end_date": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/end_date"},
        "total_days": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/total_days"},
        "reason": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/reason"},
        "status": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/status"},
        "approved_by": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/approved_by"},
        "approved_at": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/approved_at"},
        "rejection_reason": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/rejection_reason"},
        "cancelled_at": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/cancelled_at"},
        "notes": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/StaffLeaveRequestRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "StaffClinicAssignmentRow": {
      "type": "object",
      "description": "Who works where.",
      "x-table": "staff_clinic_assignments",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "staff_id": {"type":"string","format":"uuid","x-references":{"table":"staff","on_delete":"cascade"}},
        "clinic_id": {"type":"string","format":"uuid","x-references":{"table":"clinics","on_delete":"cascade"}},
        "is_primary": {"type":"boolean"},
        "start_date": {"type":"string","format":"date"},
        "end_date": {"type":["string","null"],"format":"date"},
        "is_active": {"type":"boolean"},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them."
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "staff_id",
        "clinic_id",
        "is_primary",
        "start_date",
        "end_date",
        "is_active",
        "metadata",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [{"code":"end-after-start","words":"“End date” is after “Start date”"}]
    },
    "NewStaffClinicAssignmentRow": {
      "type": "object",
      "x-table": "staff_clinic_assignments",
      "properties": {
        "id": {"$ref":"#/$defs/StaffClinicAssignmentRow/properties/id"},
        "staff_id": {"$ref":"#/$defs/StaffClinicAssignmentRow/properties/staff_id"},
        "clinic_id": {"$ref":"#/$defs/StaffClinicAssignmentRow/properties/clinic_id"},
        "is_primary": {"$ref":"#/$defs/StaffClinicAssignmentRow/properties/is_primary"},
        "start_date": {"$ref":"#/$defs/StaffClinicAssignmentRow/properties/start_date"},
        "end_date": {"$ref":"#/$defs/StaffClinicAssignmentRow/properties/end_date"},
        "is_active": {"$ref":"#/$defs/StaffClinicAssignmentRow/properties/is_active"},
        "metadata": {"$ref":"#/$defs/StaffClinicAssignmentRow/properties/metadata"}
      },
      "required": ["staff_id","clinic_id","start_date"],
      "additionalProperties": false
    },
    "StaffClinicAssignmentPatch": {
      "type": "object",
      "x-table": "staff_clinic_assignments",
      "properties": {
        "staff_id": {"$ref":"#/$defs/StaffClinicAssignmentRow/properties/staff_id"},
        "clinic_id": {"$ref":"#/$defs/StaffClinicAssignmentRow/properties/clinic_id"},
        "is_primary": {"$ref":"#/$defs/StaffClinicAssignmentRow/properties/is_primary"},
        "start_date": {"$ref":"#/$defs/StaffClinicAssignmentRow/properties/start_date"},
        "end_date": {"$ref":"#/$defs/StaffClinicAssignmentRow/properties/end_date"},
        "is_active": {"$ref":"#/$defs/StaffClinicAssignmentRow/properties/is_active"},
        "metadata": {"$ref":"#/$defs/StaffClinicAssignmentRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "VeterinarianRow": {
      "type": "object",
      "description": "Licensed professionals.",
      "x-table": "veterinarians",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "user_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "Id of the login; accounts may live outside this database.",
          "x-sensitivity": ["pii"]
        },
        "staff_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The same person as an employee.",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "first_name": {"type":"string","maxLength":200,"x-sensitivity":["pii"]},
        "last_name": {"type":"string","maxLength":200,"x-sensitivity":["pii"]},
        "title": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "Professional degree, such as DVM, VMD or BVSc."
        },
        "email": {"type":"string","maxLength":200,"x-sensitivity":["pii"]},
        "phone": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "primary_specialization": {"anyOf":[{"$ref":"#/$defs/VeterinarianSpecialization"},{"type":"null"}]},
        "secondary_specializations": {
          "type": ["array","null"],
          "items": {"$ref":"#/$defs/VeterinarianSpecialization"},
          "maxItems": 1000
        },
        "bio": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["pii"]},
        "years_of_experience": {"type":["integer","null"],"minimum":0,"maximum":2147483647},
        "languages": {"type":["array","null"],"items":{"type":"string","maxLength":10000},"maxItems":1000},
        "is_active": {"type":"boolean"},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "user_id",
        "staff_id",
        "first_name",
        "last_name",
        "title",
        "email",
        "phone",
        "primary_specialization",
        "secondary_specializations",
        "bio",
        "years_of_experience",
        "languages",
        "is_active",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [{"code":"years-of-experience-positive","words":"“Years of experience” is at least 0"}]
    },
    "NewVeterinarianRow": {
      "type": "object",
      "x-table": "veterinarians",
      "properties": {
        "id": {"$ref":"#/$defs/VeterinarianRow/properties/id"},
        "user_id": {"$ref":"#/$defs/VeterinarianRow/properties/user_id"},
        "staff_id": {"$ref":"#/$defs/VeterinarianRow/properties/staff_id"},
        "first_name": {"$ref":"#/$defs/VeterinarianRow/properties/first_name"},
        "last_name": {"$ref":"#/$defs/VeterinarianRow/properties/last_name"},
        "title": {"$ref":"#/$defs/VeterinarianRow/properties/title"},
        "email": {"$ref":"#/$defs/VeterinarianRow/properties/email"},
        "phone": {"$ref":"#/$defs/VeterinarianRow/properties/phone"},
        "primary_specialization": {"$ref":"#/$defs/VeterinarianRow/properties/primary_specialization"},
        "secondary_specializations": {"$ref":"#/$defs/VeterinarianRow/properties/secondary_specializations"},
        "bio": {"$ref":"#/$defs/VeterinarianRow/properties/bio"},
        "years_of_experience": {"$ref":"#/$defs/VeterinarianRow/properties/years_of_experience"},
        "languages": {"$ref":"#/$defs/VeterinarianRow/properties/languages"},
        "is_active": {"$ref":"#/$defs/VeterinarianRow/properties/is_active"},
        "metadata": {"$ref":"#/$defs/VeterinarianRow/properties/metadata"}
      },
      "required": ["first_name","last_name","email"],
      "additionalProperties": false
    },
    "VeterinarianPatch": {
      "type": "object",
      "x-table": "veterinarians",
      "properties": {
        "user_id": {"$ref":"#/$defs/VeterinarianRow/properties/user_id"},
        "staff_id": {"$ref":"#/$defs/VeterinarianRow/properties/staff_id"},
        "first_name": {"$ref":"#/$defs/VeterinarianRow/properties/first_name"},
        "last_name": {"$ref":"#/$defs/VeterinarianRow/properties/last_name"},
        "title": {"$ref":"#/$defs/VeterinarianRow/properties/title"},
        "email": {"$ref":"#/$defs/VeterinarianRow/properties/email"},
        "phone": {"$ref":"#/$defs/VeterinarianRow/properties/phone"},
        "primary_specialization": {"$ref":"#/$defs/VeterinarianRow/properties/primary_specialization"},
        "secondary_specializations": {"$ref":"#/$defs/VeterinarianRow/properties/secondary_specializations"},
        "bio": {"$ref":"#/$defs/VeterinarianRow/properties/bio"},
        "years_of_experience": {"$ref":"#/$defs/VeterinarianRow/properties/years_of_experience"},
        "languages": {"$ref":"#/$defs/VeterinarianRow/properties/languages"},
        "is_active": {"$ref":"#/$defs/VeterinarianRow/properties/is_active"},
        "metadata": {"$ref":"#/$defs/VeterinarianRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "VeterinarianScheduleRow": {
      "type": "object",
      "description": "Bookable hours and exceptions.",
      "x-table": "veterinarian_schedules",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "veterinarian_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"veterinarians","on_delete":"cascade"}
        },
        "clinic_id": {"type":"string","format":"uuid","x-references":{"table":"clinics","on_delete":"cascade"}},
        "facility_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"clinic_facilities","on_delete":"set-null"}
        },
        "schedule_type": {"$ref":"#/$defs/ScheduleType"},
        "day_of_week": {
          "type": ["integer","null"],
          "minimum": 0,
          "maximum": 6,
          "description": "Day of a recurring entry: 0 is Monday, 6 is Sunday."
        },
        "specific_date": {
          "type": ["string","null"],
          "format": "date",
          "description": "Day of a one-off entry, which beats the recurring ones of that day."
        },
        "start_time": {
          "type": "string",
          "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$",
          "description": "Local time of the clinic."
        },
        "end_time": {
          "type": "string",
          "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$",
          "description": "Local time of the clinic."
        },
        "slot_minutes": {"type":"integer","minimum":5,"maximum":480},
        "max_appointments": {
          "type": ["integer","null"],
          "minimum": 1,
          "maximum": 2147483647,
          "description": "Most appointments in a day; no limit when empty."
        },
        "is_available": {"type":"boolean","description":"False for time off and blocked hours."},
        "effective_from": {"type":"string","format":"date"},
        "effective_until": {"type":["string","null"],"format":"date"},
        "reason": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["pii"]},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "veterinarian_id",
        "clinic_id",
        "facility_id",
        "schedule_type",
        "day_of_week",
        "specific_date",
        "start_time",
        "end_time",
        "slot_minutes",
        "max_appointments",
        "is_available",
        "effective_from",
        "effective_until",
        "reason",
        "metadata",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"day-xor-date","words":"Exactly one of “Day of week” and “Specific date” is given"},
        {"code":"day-of-week-range","words":"“Day of week” is between 0 and 6"},
        {"code":"end-after-start","words":"“End time” is after “Start time”"},
        {"code":"slot-minutes-range","words":"“Slot (minutes)” is between 5 and 480"},
        {"code":"effective-range","words":"“Effective until” is not before “Effective from”"},
        {"code":"max-appointments-positive","words":"“Maximum appointments” is more than 0"}
      ]
    },
    "NewVeterinarianScheduleRow": {
      "type": "object",
      "x-table": "veterinarian_schedules",
      "properties": {
        "id": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/id"},
        "veterinarian_id": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/veterinarian_id"},
        "clinic_id": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/clinic_id"},
        "facility_id": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/facility_id"},
        "schedule_type": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/schedule_type"},
        "day_of_week": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/day_of_week"},
        "specific_date": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/specific_date"},
        "start_time": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/start_time"},
        "end_time": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/end_time"},
        "slot_minutes": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/slot_minutes"},
        "max_appointments": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/max_appointments"},
        "is_available": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/is_available"},
        "effective_from": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/effective_from"},
        "effective_until": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/effective_until"},
        "reason": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/reason"},
        "metadata": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/metadata"}
      },
      "required": ["veterinarian_id","clinic_id","start_time","end_time","effective_from"],
      "additionalProperties": false
    },
    "VeterinarianSchedulePatch": {
      "type": "object",
      "x-table": "veterinarian_schedules",
      "properties": {
        "veterinarian_id": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/veterinarian_id"},
        "clinic_id": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/clinic_id"},
        "facility_id": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/facility_id"},
        "schedule_type": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/schedule_type"},
        "day_of_week": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/day_of_week"},
        "specific_date": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/specific_date"},
        "start_time": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/start_time"},
        "end_time": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/end_time"},
        "slot_minutes": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/slot_minutes"},
        "max_appointments": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/max_appointments"},
        "is_available": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/is_available"},
        "effective_from": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/effective_from"},
        "effective_until": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/effective_until"},
        "reason": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/reason"},
        "metadata": {"$ref":"#/$defs/VeterinarianScheduleRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "VeterinarianClinicAssignmentRow": {
      "type": "object",
      "description": "Who works where.",
      "x-table": "veterinarian_clinic_assignments",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "veterinarian_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"veterinarians","on_delete":"cascade"}
        },
        "clinic_id": {"type":"string","format":"uuid","x-references":{"table":"clinics","on_delete":"cascade"}},
        "role": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "Such as lead, associate or consulting specialist.",
          "x-sensitivity": ["pii"]
        },
        "is_primary": {"type":"boolean"},
        "work_schedule": {
          "type": ["object","null"],
          "properties": {
            "monday": {
              "type": ["object","null"],
              "properties": {
                "start": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "end": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"}
              },
              "required": ["start","end"],
              "additionalProperties": false
            },
            "tuesday": {
              "type": ["object","null"],
              "properties": {
                "start": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "end": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"}
              },
              "required": ["start","end"],
              "additionalProperties": false
            },
            "wednesday": {
              "type": ["object","null"],
              "properties": {
                "start": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "end": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"}
              },
              "required": ["start","end"],
              "additionalProperties": false
            },
            "thursday": {
              "type": ["object","null"],
              "properties": {
                "start": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "end": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"}
              },
              "required": ["start","end"],
              "additionalProperties": false
            },
            "friday": {
              "type": ["object","null"],
              "properties": {
                "start": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "end": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"}
              },
              "required": ["start","end"],
              "additionalProperties": false
            },
            "saturday": {
              "type": ["object","null"],
              "properties": {
                "start": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "end": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"}
              },
              "required": ["start","end"],
              "additionalProperties": false
            },
            "sunday": {
              "type": ["object","null"],
              "properties": {
                "start": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"},
                "end": {"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,6})?)?$"}
              },
              "required": ["start","end"],
              "additionalProperties": false
            }
          },
          "additionalProperties": false,
          "description": "A summary for display; the schedule rows decide."
        },
        "is_active": {"type":"boolean"},
        "start_date": {"type":["string","null"],"format":"date"},
        "end_date": {"type":["string","null"],"format":"date"},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "veterinarian_id",
        "clinic_id",
        "role",
        "is_primary",
        "work_schedule",
        "is_active",
        "start_date",
        "end_date",
        "metadata",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [{"code":"end-after-start","words":"“End date” is after “Start date”"}]
    },
    "NewVeterinarianClinicAssignmentRow": {
      "type": "object",
      "x-table": "veterinarian_clinic_assignments",
      "properties": {
        "id": {"$ref":"#/$defs/VeterinarianClinicAssignmentRow/properties/id"},
        "veterinarian_id": {"$ref":"#/$defs/VeterinarianClinicAssignmentRow/properties/veterinarian_id"},
        "clinic_id": {"$ref":"#/$defs/VeterinarianClinicAssignmentRow/properties/clinic_id"},
        "role": {"$ref":"#/$defs/VeterinarianClinicAssignmentRow/properties/role"},
        "is_primary": {"$ref":"#/$defs/VeterinarianClinicAssignmentRow/properties/is_primary"},
        "work_schedule": {"$ref":"#/$defs/VeterinarianClinicAssignmentRow/properties/work_schedule"},
        "is_active": {"$ref":"#/$defs/VeterinarianClinicAssignmentRow/properties/is_active"},
        "start_date": {"$ref":"#/$defs/VeterinarianClinicAssignmentRow/properties/start_date"},
        "end_date": {"$ref":"#/$defs/VeterinarianClinicAssignmentRow/properties/end_date"},
        "metadata": {"$ref":"#/$defs/VeterinarianClinicAssignmentRow/properties/metadata"}
      },
      "required": ["veterinarian_id","clinic_id"],
      "additionalProperties": false
    },
    "VeterinarianClinicAssignmentPatch": {
      "type": "object",
      "x-table": "veterinarian_clinic_assignments",
      "properties": {
        "veterinarian_id": {"$ref":"#/$defs/VeterinarianClinicAssignmentRow/properties/veterinarian_id"},
        "clinic_id": {"$ref":"#/$defs/VeterinarianClinicAssignmentRow/properties/clinic_id"},
        "role": {"$ref":"#/$defs/VeterinarianClinicAssignmentRow/properties/role"},
        "is_primary": {"$ref":"#/$defs/VeterinarianClinicAssignmentRow/properties/is_primary"},
        "work_schedule": {"$ref":"#/$defs/VeterinarianClinicAssignmentRow/properties/work_schedule"},
        "is_active": {"$ref":"#/$defs/VeterinarianClinicAssignmentRow/properties/is_active"},
        "start_date": {"$ref":"#/$defs/VeterinarianClinicAssignmentRow/properties/start_date"},
        "end_date": {"$ref":"#/$defs/VeterinarianClinicAssignmentRow/properties/end_date"},
        "metadata": {"$ref":"#/$defs/VeterinarianClinicAssignmentRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "VeterinarianLicenseRow": {
      "type": "object",
      "description": "State licences and DEA registrations.",
      "x-table": "veterinarian_licenses",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "veterinarian_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"veterinarians","on_delete":"cascade"}
        },
        "license_number": {"type":"string","maxLength":200,"x-sensitivity":["pii"]},
        "license_type": {"anyOf":[{"$ref":"#/$defs/LicenseType"},{"type":"null"}]},
        "issuing_authority": {"type":"string","maxLength":200},
        "issuing_country": {"type":"string","maxLength":200},
        "issuing_state": {"type":["string","null"],"maxLength":200},
        "issue_date": {"type":"string","format":"date"},
        "expiry_date": {"type":["string","null"],"format":"date"},
        "status": {"$ref":"#/$defs/LicenseStatus"},
        "status_reason": {"type":["string","null"],"maxLength":10000},
        "dea_registration": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "DEA registration: two letters and seven digits, the last a check digit.",
          "x-sensitivity": ["dea"],
          "x-sealed": true
        },
        "controlled_substance_schedules": {
          "type": ["array","null"],
          "items": {"$ref":"#/$defs/DeaSchedule"},
          "maxItems": 1000,
          "description": "The schedules that the registration may prescribe.",
          "x-sensitivity": ["dea"]
        },
        "document_url": {"type":["string","null"],"pattern":"^file:[0-9a-f]{64}$","x-sensitivity":["pii"]},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","dea"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "veterinarian_id",
        "license_number",
        "license_type",
        "issuing_authority",
        "issuing_country",
        "issuing_state",
        "issue_date",
        "expiry_date",
        "status",
        "status_reason",
        "dea_registration",
        "controlled_substance_schedules",
        "document_url",
        "metadata",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [{"code":"expiry-after-issue","words":"“Expiry date” is after “Issue date”"}]
    },
    "NewVeterinarianLicenseRow": {
      "type": "object",
      "x-table": "veterinarian_licenses",
      "properties": {
        "id": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/id"},
        "veterinarian_id": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/veterinarian_id"},
        "license_number": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/license_number"},
        "license_type": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/license_type"},
        "issuing_authority": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/issuing_authority"},
        "issuing_country": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/issuing_country"},
        "issuing_state": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/issuing_state"},
        "issue_date": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/issue_date"},
        "expiry_date": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/expiry_date"},
        "status": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/status","enum":["active"]},
        "status_reason": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/status_reason"},
        "dea_registration": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/dea_registration"},
        "controlled_substance_schedules": {
          "$ref": "#/$defs/VeterinarianLicenseRow/properties/controlled_substance_schedules"
        },
        "document_url": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/document_url"},
        "metadata": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/metadata"}
      },
      "required": ["veterinarian_id","license_number","issuing_authority","issue_date"],
      "additionalProperties": false
    },
    "VeterinarianLicensePatch": {
      "type": "object",
      "x-table": "veterinarian_licenses",
      "properties": {
        "veterinarian_id": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/veterinarian_id"},
        "license_number": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/license_number"},
        "license_type": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/license_type"},
        "issuing_authority": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/issuing_authority"},
        "issuing_country": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/issuing_country"},
        "issuing_state": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/issuing_state"},
        "issue_date": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/issue_date"},
        "expiry_date": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/expiry_date"},
        "status": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/status"},
        "status_reason": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/status_reason"},
        "dea_registration": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/dea_registration"},
        "controlled_substance_schedules": {
          "$ref": "#/$defs/VeterinarianLicenseRow/properties/controlled_substance_schedules"
        },
        "document_url": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/document_url"},
        "metadata": {"$ref":"#/$defs/VeterinarianLicenseRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "ClientRow": {
      "type": "object",
      "description": "Animal owners and organisations that are billed.",
      "x-table": "clients",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "user_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "Id of the login; accounts may live outside this database.",
          "x-sensitivity": ["pii"]
        },
        "client_type": {"$ref":"#/$defs/ClientType"},
        "client_number": {
          "type": "string",
          "maxLength": 200,
          "description": "Number of the client, such as CL-00001.",
          "x-writer": "store"
        },
        "first_name": {"type":"string","maxLength":200,"x-sensitivity":["pii"]},
        "last_name": {"type":"string","maxLength":200,"x-sensitivity":["pii"]},
        "date_of_birth": {"type":["string","null"],"format":"date","x-sensitivity":["pii"]},
        "email": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "phone": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "mobile_phone": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "alternate_phone": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "preferred_contact_method": {"anyOf":[{"$ref":"#/$defs/PreferredContactMethod"},{"type":"null"}]},
        "preferred_language": {"type":["string","null"],"maxLength":200,"description":"Language code, such as `en`."},
        "address": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "city": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "state": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "postal_code": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "country": {"type":"string","maxLength":200,"description":"ISO 3166 alpha-2 code."},
        "emergency_contact_name": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "emergency_contact_phone": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "emergency_contact_relationship": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "company_name": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "For organisations and breeders.",
          "x-sensitivity": ["pii"]
        },
        "tax_id": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "For organisations and breeders.",
          "x-sensitivity": ["pii","financial"],
          "x-sealed": true
        },
        "business_license": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "For organisations and breeders.",
          "x-sensitivity": ["pii"]
        },
        "status": {"$ref":"#/$defs/ClientStatus"},
        "status_reason": {
          "type": ["string","null"],
          "maxLength": 10000,
          "description": "Why the client is blocked or inactive."
        },
        "allow_sms": {"type":"boolean"},
        "allow_email": {"type":"boolean"},
        "allow_marketing": {"type":"boolean"},
        "referral_source": {"type":["string","null"],"maxLength":200},
        "referred_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"clients","on_delete":"set-null"}
        },
        "notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["pii"]},
        "account_balance": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "description": "Credit that the practice holds for the client; never a debt.",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "credit_limit": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "first_visit_date": {"type":["string","null"],"format":"date","x-writer":"action"},
        "last_visit_date": {"type":["string","null"],"format":"date","x-writer":"action"},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","financial"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "user_id",
        "client_type",
        "client_number",
        "first_name",
        "last_name",
        "date_of_birth",
        "email",
        "phone",
        "mobile_phone",
        "alternate_phone",
        "preferred_contact_method",
        "preferred_language",
        "address",
        "city",
        "state",
        "postal_code",
        "country",
        "emergency_contact_name",
        "emergency_contact_phone",
        "emergency_contact_relationship",
        "company_name",
        "tax_id",
        "business_license",
        "status",
        "status_reason",
        "allow_sms",
        "allow_email",
        "allow_marketing",
        "referral_source",
        "referred_by",
        "notes",
        "account_balance",
        "credit_limit",
        "first_visit_date",
        "last_visit_date",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"credit-limit-positive","words":"“Credit limit” is at least 0"},
        {"code":"last-visit-after-first","words":"“Last visit date” is not before “First visit date”"},
        {"code":"no-self-referral","words":"“Referred by” differs from “ID”"}
      ]
    },
    "NewClientRow": {
      "type": "object",
      "x-table": "clients",
      "properties": {
        "id": {"$ref":"#/$defs/ClientRow/properties/id"},
        "user_id": {"$ref":"#/$defs/ClientRow/properties/user_id"},
        "client_type": {"$ref":"#/$defs/ClientRow/properties/client_type"},
        "first_name": {"$ref":"#/$defs/ClientRow/properties/first_name"},
        "last_name": {"$ref":"#/$defs/ClientRow/properties/last_name"},
        "date_of_birth": {"$ref":"#/$defs/ClientRow/properties/date_of_birth"},
        "email": {"$ref":"#/$defs/ClientRow/properties/email"},
        "phone": {"$ref":"#/$defs/ClientRow/properties/phone"},
        "mobile_phone": {"$ref":"#/$defs/ClientRow/properties/mobile_phone"},
        "alternate_phone": {"$ref":"#/$defs/ClientRow/properties/alternate_phone"},
        "preferred_contact_method": {"$ref":"#/$defs/ClientRow/properties/preferred_contact_method"},
        "preferred_language": {"$ref":"#/$defs/ClientRow/properties/preferred_language"},
        "address": {"$ref":"#/$defs/ClientRow/properties/address"},
        "city": {"$ref":"#/$defs/ClientRow/properties/city"},
        "state": {"$ref":"#/$defs/ClientRow/properties/state"},
        "postal_code": {"$ref":"#/$defs/ClientRow/properties/postal_code"},
        "country": {"$ref":"#/$defs/ClientRow/properties/country"},
        "emergency_contact_name": {"$ref":"#/$defs/ClientRow/properties/emergency_contact_name"},
        "emergency_contact_phone": {"$ref":"#/$defs/ClientRow/properties/emergency_contact_phone"},
        "emergency_contact_relationship": {"$ref":"#/$defs/ClientRow/properties/emergency_contact_relationship"},
        "company_name": {"$ref":"#/$defs/ClientRow/properties/company_name"},
        "tax_id": {"$ref":"#/$defs/ClientRow/properties/tax_id"},
        "business_license": {"$ref":"#/$defs/ClientRow/properties/business_license"},
        "status": {"$ref":"#/$defs/ClientRow/properties/status","enum":["active"]},
        "status_reason": {"$ref":"#/$defs/ClientRow/properties/status_reason"},
        "allow_sms": {"$ref":"#/$defs/ClientRow/properties/allow_sms"},
        "allow_email": {"$ref":"#/$defs/ClientRow/properties/allow_email"},
        "allow_marketing": {"$ref":"#/$defs/ClientRow/properties/allow_marketing"},
        "referral_source": {"$ref":"#/$defs/ClientRow/properties/referral_source"},
        "referred_by": {"$ref":"#/$defs/ClientRow/properties/referred_by"},
        "notes": {"$ref":"#/$defs/ClientRow/properties/notes"},
        "credit_limit": {"$ref":"#/$defs/ClientRow/properties/credit_limit"},
        "metadata": {"$ref":"#/$defs/ClientRow/properties/metadata"}
      },
      "required": ["first_name","last_name"],
      "additionalProperties": false
    },
    "ClientPatch": {
      "type": "object",
      "x-table": "clients",
      "properties": {
        "user_id": {"$ref":"#/$defs/ClientRow/properties/user_id"},
        "client_type": {"$ref":"#/$defs/ClientRow/properties/client_type"},
        "first_name": {"$ref":"#/$defs/ClientRow/properties/first_name"},
        "last_name": {"$ref":"#/$defs/ClientRow/properties/last_name"},
        "date_of_birth": {"$ref":"#/$defs/ClientRow/properties/date_of_birth"},
        "email": {"$ref":"#/$defs/ClientRow/properties/email"},
        "phone": {"$ref":"#/$defs/ClientRow/properties/phone"},
        "mobile_phone": {"$ref":"#/$defs/ClientRow/properties/mobile_phone"},
        "alternate_phone": {"$ref":"#/$defs/ClientRow/properties/alternate_phone"},
        "preferred_contact_method": {"$ref":"#/$defs/ClientRow/properties/preferred_contact_method"},
        "preferred_language": {"$ref":"#/$defs/ClientRow/properties/preferred_language"},
        "address": {"$ref":"#/$defs/ClientRow/properties/address"},
        "city": {"$ref":"#/$defs/ClientRow/properties/city"},
        "state": {"$ref":"#/$defs/ClientRow/properties/state"},
        "postal_code": {"$ref":"#/$defs/ClientRow/properties/postal_code"},
        "country": {"$ref":"#/$defs/ClientRow/properties/country"},
        "emergency_contact_name": {"$ref":"#/$defs/ClientRow/properties/emergency_contact_name"},
        "emergency_contact_phone": {"$ref":"#/$defs/ClientRow/properties/emergency_contact_phone"},
        "emergency_contact_relationship": {"$ref":"#/$defs/ClientRow/properties/emergency_contact_relationship"},
        "company_name": {"$ref":"#/$defs/ClientRow/properties/company_name"},
        "tax_id": {"$ref":"#/$defs/ClientRow/properties/tax_id"},
        "business_license": {"$ref":"#/$defs/ClientRow/properties/business_license"},
        "status": {"$ref":"#/$defs/ClientRow/properties/status"},
        "status_reason": {"$ref":"#/$defs/ClientRow/properties/status_reason"},
        "allow_sms": {"$ref":"#/$defs/ClientRow/properties/allow_sms"},
        "allow_email": {"$ref":"#/$defs/ClientRow/properties/allow_email"},
        "allow_marketing": {"$ref":"#/$defs/ClientRow/properties/allow_marketing"},
        "referral_source": {"$ref":"#/$defs/ClientRow/properties/referral_source"},
        "referred_by": {"$ref":"#/$defs/ClientRow/properties/referred_by"},
        "notes": {"$ref":"#/$defs/ClientRow/properties/notes"},
        "credit_limit": {"$ref":"#/$defs/ClientRow/properties/credit_limit"},
        "metadata": {"$ref":"#/$defs/ClientRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "ClientRelationshipRow": {
      "type": "object",
      "description": "People allowed to act for a client.",
      "x-table": "client_relationships",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "primary_client_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"clients","on_delete":"cascade"},
          "x-sensitivity": ["pii"]
        },
        "related_client_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"clients","on_delete":"cascade"},
          "x-sensitivity": ["pii"]
        },
        "relationship_type": {"$ref":"#/$defs/ClientRelationshipType","x-sensitivity":["pii"]},
        "can_view_medical_records": {"type":"boolean"},
        "can_make_appointments": {"type":"boolean"},
        "can_authorize_payments": {"type":"boolean"},
        "can_pick_up_pet": {"type":"boolean"},
        "notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["pii"]},
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "primary_client_id",
        "related_client_id",
        "relationship_type",
        "can_view_medical_records",
        "can_make_appointments",
        "can_authorize_payments",
        "can_pick_up_pet",
        "notes",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [{"code":"not-self-related","words":"“Primary client” differs from “Related client”"}]
    },
    "NewClientRelationshipRow": {
      "type": "object",
      "x-table": "client_relationships",
      "properties": {
        "id": {"$ref":"#/$defs/ClientRelationshipRow/properties/id"},
        "primary_client_id": {"$ref":"#/$defs/ClientRelationshipRow/properties/primary_client_id"},
        "related_client_id": {"$ref":"#/$defs/ClientRelationshipRow/properties/related_client_id"},
        "relationship_type": {"$ref":"#/$defs/ClientRelationshipRow/properties/relationship_type"},
        "can_view_medical_records": {"$ref":"#/$defs/ClientRelationshipRow/properties/can_view_medical_records"},
        "can_make_appointments": {"$ref":"#/$defs/ClientRelationshipRow/properties/can_make_appointments"},
        "can_authorize_payments": {"$ref":"#/$defs/ClientRelationshipRow/properties/can_authorize_payments"},
        "can_pick_up_pet": {"$ref":"#/$defs/ClientRelationshipRow/properties/can_pick_up_pet"},
        "notes": {"$ref":"#/$defs/ClientRelationshipRow/properties/notes"}
      },
      "required": ["primary_client_id","related_client_id","relationship_type"],
      "additionalProperties": false
    },
    "ClientRelationshipPatch": {
      "type": "object",
      "x-table": "client_relationships",
      "properties": {
        "primary_client_id": {"$ref":"#/$defs/ClientRelationshipRow/properties/primary_client_id"},
        "related_client_id": {"$ref":"#/$defs/ClientRelationshipRow/properties/related_client_id"},
        "relationship_type": {"$ref":"#/$defs/ClientRelationshipRow/properties/relationship_type"},
        "can_view_medical_records": {"$ref":"#/$defs/ClientRelationshipRow/properties/can_view_medical_records"},
        "can_make_appointments": {"$ref":"#/$defs/ClientRelationshipRow/properties/can_make_appointments"},
        "can_authorize_payments": {"$ref":"#/$defs/ClientRelationshipRow/properties/can_authorize_payments"},
        "can_pick_up_pet": {"$ref":"#/$defs/ClientRelationshipRow/properties/can_pick_up_pet"},
        "notes": {"$ref":"#/$defs/ClientRelationshipRow/properties/notes"}
      },
      "additionalProperties": false
    },
    "PatientRow": {
      "type": "object",
      "description": "Animals.",
      "x-table": "patients",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "client_id": {
          "type": "string",
          "format": "uuid",
          "description": "The current owner.",
          "x-references": {"table":"clients","on_delete":"cascade-on-purge"}
        },
        "patient_number": {
          "type": "string",
          "maxLength": 200,
          "description": "Number of the animal, such as PT-00001.",
          "x-writer": "store"
        },
        "name": {"type":"string","maxLength":200},
        "species": {"$ref":"#/$defs/Species","x-sensitivity":["phi"]},
        "breed": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "mixed_breed": {"type":["boolean","null"],"x-sensitivity":["phi"]},
        "gender": {"$ref":"#/$defs/Gender","x-sensitivity":["phi"]},
        "color": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "markings": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "date_of_birth": {"type":["string","null"],"format":"date","x-sensitivity":["phi"]},
        "approximate_age": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "Age in words, while the date of birth is unknown.",
          "x-sensitivity": ["phi"]
        },
        "is_age_estimate": {"type":["boolean","null"],"x-sensitivity":["phi"]},
        "current_weight": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,4}(\\.[0-9]{1,2})?$",
          "x-exclusive-minimum": "0",
          "description": "The newest weight measured, kept from the weight history.",
          "x-sensitivity": ["phi"],
          "x-writer": "action"
        },
        "weight_unit": {
          "anyOf": [{"$ref":"#/$defs/WeightUnit"},{"type":"null"}],
          "x-sensitivity": ["phi"],
          "x-writer": "action"
        },
        "microchip_number": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "ISO 11784/11785 transponder code of 15 digits.",
          "x-sensitivity": ["pii","phi"]
        },
        "microchip_date": {"type":["string","null"],"format":"date","x-sensitivity":["phi"]},
        "tattoo_number": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "registration_number": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "has_insurance": {
          "type": ["boolean","null"],
          "description": "Whether a policy covers the animal, kept from the insurance policies.",
          "x-sensitivity": ["phi"],
          "x-writer": "action"
        },
        "insurance_provider": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "Kept from the insurance policies.",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "insurance_policy_number": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "Kept from the insurance policies.",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "insurance_expiry_date": {
          "type": ["string","null"],
          "format": "date",
          "description": "Kept from the insurance policies.",
          "x-sensitivity": ["phi"],
          "x-writer": "action"
        },
        "temperament": {"anyOf":[{"$ref":"#/$defs/Temperament"},{"type":"null"}],"x-sensitivity":["phi"]},
        "behavioral_notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "handling_instructions": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "known_allergies": {
          "type": ["array","null"],
          "items": {"type":"string","maxLength":10000},
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "chronic_conditions": {
          "type": ["array","null"],
          "items": {"type":"string","maxLength":10000},
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "current_medications": {
          "type": ["array","null"],
          "items": {"type":"string","maxLength":10000},
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "diet_type": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "diet_brand": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "diet_notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "food_allergies": {
          "type": ["array","null"],
          "items": {"type":"string","maxLength":10000},
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "is_neutered": {"type":["boolean","null"],"x-sensitivity":["phi"]},
        "neutered_date": {"type":["string","null"],"format":"date","x-sensitivity":["phi"]},
        "is_breeding_animal": {"type":["boolean","null"],"x-sensitivity":["phi"]},
        "is_food_animal": {
          "type": "boolean",
          "description": "Kept for food: prescriptions need withdrawal periods.",
          "x-sensitivity": ["phi"]
        },
        "status": {"$ref":"#/$defs/PatientStatus","x-sensitivity":["phi"]},
        "status_reason": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "status_changed_at": {
          "type": ["string","null"],
          "format": "date-time",
          "x-sensitivity": ["phi"],
          "x-writer": "action"
        },
        "deceased_date": {"type":["string","null"],"format":"date","x-sensitivity":["phi"]},
        "cause_of_death": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "profile_photo_url": {
          "type": ["string","null"],
          "pattern": "^(file:[0-9a-f]{64}|https://(?![/?#:@])[!#-;=?-\\[\\]_a-z~]+)$",
          "x-sensitivity": ["pii"]
        },
        "photo_urls": {
          "type": ["array","null"],
          "items": {"type":"string","pattern":"^(file:[0-9a-f]{64}|https://(?![/?#:@])[!#-;=?-\\[\\]_a-z~]+)$"},
          "maxItems": 1000,
          "x-sensitivity": ["pii"]
        },
        "special_needs": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "requires_sedation": {"type":["boolean","null"],"x-sensitivity":["phi"]},
        "aggressive_warning": {"type":["boolean","null"],"x-sensitivity":["phi"]},
        "vcpr_veterinarian_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The veterinarian of the veterinarian-client-patient relationship (VCPR).",
          "x-references": {"table":"veterinarians","on_delete":"set-null"}
        },
        "vcpr_established_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "Bounds of the VCPR; it commonly lasts 12 months from the last examination in person.",
          "x-sensitivity": ["phi"]
        },
        "vcpr_expires_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "Bounds of the VCPR; it commonly lasts 12 months from the last examination in person.",
          "x-sensitivity": ["phi"]
        },
        "first_visit_date": {"type":["string","null"],"format":"date","x-sensitivity":["phi"],"x-writer":"action"},
        "last_visit_date": {"type":["string","null"],"format":"date","x-sensitivity":["phi"],"x-writer":"action"},
        "next_appointment_date": {"type":["string","null"],"format":"date","x-sensitivity":["phi"],"x-writer":"action"},
        "general_notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","phi","financial"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "client_id",
        "patient_number",
        "name",
        "species",
        "breed",
        "mixed_breed",
        "gender",
        "color",
        "markings",
        "date_of_birth",
        "approximate_age",
        "is_age_estimate",
        "current_weight",
        "weight_unit",
        "microchip_number",
        "microchip_date",
        "tattoo_number",
        "registration_number",
        "has_insurance",
        "insurance_provider",
        "insurance_policy_number",
        "insurance_expiry_date",
        "temperament",
        "behavioral_notes",
        "handling_instructions",
        "known_allergies",
        "chronic_conditions",
        "current_medications",
        "diet_type",
        "diet_brand",
        "diet_notes",
        "food_allergies",
        "is_neutered",
        "neutered_date",
        "is_breeding_animal",
        "is_food_animal",
        "status",
        "status_reason",
        "status_changed_at",
        "deceased_date",
        "cause_of_death",
        "profile_photo_url",
        "photo_urls",
        "special_needs",
        "requires_sedation",
        "aggressive_warning",
        "vcpr_veterinarian_id",
        "vcpr_established_at",
        "vcpr_expires_at",
        "first_visit_date",
        "last_visit_date",
        "next_appointment_date",
        "general_notes",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"deceased-has-date","words":"If “Status” is deceased, then “Deceased date” is given"},
        {
          "code": "gender-matches-neutered",
          "words": "If “Gender” is male neutered or female spayed, then “Neutered” is yes"
        },
        {"code":"current-weight-positive","words":"“Current weight” is more than 0"},
        {"code":"deceased-after-birth","words":"“Deceased date” is not before “Date of birth”"}
      ]
    },
    "NewPatientRow": {
      "type": "object",
      "x-table": "patients",
      "properties": {
        "id": {"$ref":"#/$defs/PatientRow/properties/id"},
        "client_id": {"$ref":"#/$defs/PatientRow/properties/client_id"},
        "name": {"$ref":"#/$defs/PatientRow/properties/name"},
        "species": {"$ref":"#/$defs/PatientRow/properties/species"},
        "breed": {"$ref":"#/$defs/PatientRow/properties/breed"},
        "mixed_breed": {"$ref":"#/$defs/PatientRow/properties/mixed_breed"},
        "gender": {"$ref":"#/$defs/PatientRow/properties/gender"},
        "color": {"$ref":"#/$defs/PatientRow/properties/color"},
        "markings": {"$ref":"#/$defs/PatientRow/properties/markings"},
        "date_of_birth": {"$ref":"#/$defs/PatientRow/properties/date_of_birth"},
        "approximate_age": {"$ref":"#/$defs/PatientRow/properties/approximate_age"},
        "is_age_estimate": {"$ref":"#/$defs/PatientRow/properties/is_age_estimate"},
        "microchip_number": {"$ref":"#/$defs/PatientRow/properties/microchip_number"},
        "microchip_date": {"$ref":"#/$defs/PatientRow/properties/microchip_date"},
        "tattoo_number": {"$ref":"#/$defs/PatientRow/properties/tattoo_number"},
        "registration_number": {"$ref":"#/$defs/PatientRow/properties/registration_number"},
        "temperament": {"$ref":"#/$defs/PatientRow/properties/temperament"},
        "behavioral_notes": {"$ref":"#/$defs/PatientRow/properties/behavioral_notes"},
        "handling_instructions": {"$ref":"#/$defs/PatientRow/properties/handling_instructions"},
        "known_allergies": {"$ref":"#/$defs/PatientRow/properties/known_allergies"},
        "chronic_conditions": {"$ref":"#/$defs/PatientRow/properties/chronic_conditions"},
        "current_medications": {"$ref":"#/$defs/PatientRow/properties/current_medications"},
        "diet_type": {"$ref":"#/$defs/PatientRow/properties/diet_type"},
        "diet_brand": {"$ref":"#/$defs/PatientRow/properties/diet_brand"},
        "diet_notes": {"$ref":"#/$defs/PatientRow/properties/diet_notes"},
        "food_allergies": {"$ref":"#/$defs/PatientRow/properties/food_allergies"},
        "is_neutered": {"$ref":"#/$defs/PatientRow/properties/is_neutered"},
        "neutered_date": {"$ref":"#/$defs/PatientRow/properties/neutered_date"},
        "is_breeding_animal": {"$ref":"#/$defs/PatientRow/properties/is_breeding_animal"},
        "is_food_animal": {"$ref":"#/$defs/PatientRow/properties/is_food_animal"},
        "status": {"$ref":"#/$defs/PatientRow/properties/status","enum":["active"]},
        "status_reason": {"$ref":"#/$defs/PatientRow/properties/status_reason"},
        "deceased_date": {"$ref":"#/$defs/PatientRow/properties/deceased_date"},
        "cause_of_death": {"$ref":"#/$defs/PatientRow/properties/cause_of_death"},
        "profile_photo_url": {"$ref":"#/$defs/PatientRow/properties/profile_photo_url"},
        "photo_urls": {"$ref":"#/$defs/PatientRow/properties/photo_urls"},
        "special_needs": {"$ref":"#/$defs/PatientRow/properties/special_needs"},
        "requires_sedation": {"$ref":"#/$defs/PatientRow/properties/requires_sedation"},
        "aggressive_warning": {"$ref":"#/$defs/PatientRow/properties/aggressive_warning"},
        "vcpr_veterinarian_id": {"$ref":"#/$defs/PatientRow/properties/vcpr_veterinarian_id"},
        "vcpr_established_at": {"$ref":"#/$defs/PatientRow/properties/vcpr_established_at"},
        "vcpr_expires_at": {"$ref":"#/$defs/PatientRow/properties/vcpr_expires_at"},
        "general_notes": {"$ref":"#/$defs/PatientRow/properties/general_notes"},
        "metadata": {"$ref":"#/$defs/PatientRow/properties/metadata"}
      },
      "required": ["client_id","name","species","gender"],
      "additionalProperties": false
    },
    "PatientPatch": {
      "type": "object",
      "x-table": "patients",
      "properties": {
        "client_id": {"$ref":"#/$defs/PatientRow/properties/client_id"},
        "name": {"$ref":"#/$defs/PatientRow/properties/name"},
        "species": {"$ref":"#/$defs/PatientRow/properties/species"},
        "breed": {"$ref":"#/$defs/PatientRow/properties/breed"},
        "mixed_breed": {"$ref":"#/$defs/PatientRow/properties/mixed_breed"},
        "gender": {"$ref":"#/$defs/PatientRow/properties/gender"},
        "color": {"$ref":"#/$defs/PatientRow/properties/color"},
        "markings": {"$ref":"#/$defs/PatientRow/properties/markings"},
        "date_of_birth": {"$ref":"#/$defs/PatientRow/properties/date_of_birth"},
        "approximate_age": {"$ref":"#/$defs/PatientRow/properties/approximate_age"},
        "is_age_estimate": {"$ref":"#/$defs/PatientRow/properties/is_age_estimate"},
        "microchip_number": {"$ref":"#/$defs/PatientRow/properties/microchip_number"},
        "microchip_date": {"$ref":"#/$defs/PatientRow/properties/microchip_date"},
        "tattoo_number": {"$ref":"#/$defs/PatientRow/properties/tattoo_number"},
        "registration_number": {"$ref":"#/$defs/PatientRow/properties/registration_number"},
        "temperament": {"$ref":"#/$defs/PatientRow/properties/temperament"},
        "behavioral_notes": {"$ref":"#/$defs/PatientRow/properties/behavioral_notes"},
        "handling_instructions": {"$ref":"#/$defs/PatientRow/properties/handling_instructions"},
        "known_allergies": {"$ref":"#/$defs/PatientRow/properties/known_allergies"},
        "chronic_conditions": {"$ref":"#/$defs/PatientRow/properties/chronic_conditions"},
        "current_medications": {"$ref":"#/$defs/PatientRow/properties/current_medications"},
        "diet_type": {"$ref":"#/$defs/PatientRow/properties/diet_type"},
        "diet_brand": {"$ref":"#/$defs/PatientRow/properties/diet_brand"},
        "diet_notes": {"$ref":"#/$defs/PatientRow/properties/diet_notes"},
        "food_allergies": {"$ref":"#/$defs/PatientRow/properties/food_allergies"},
        "is_neutered": {"$ref":"#/$defs/PatientRow/properties/is_neutered"},
        "neutered_date": {"$ref":"#/$defs/PatientRow/properties/neutered_date"},
        "is_breeding_animal": {"$ref":"#/$defs/PatientRow/properties/is_breeding_animal"},
        "is_food_animal": {"$ref":"#/$defs/PatientRow/properties/is_food_animal"},
        "status": {"$ref":"#/$defs/PatientRow/properties/status"},
        "status_reason": {"$ref":"#/$defs/PatientRow/properties/status_reason"},
        "deceased_date": {"$ref":"#/$defs/PatientRow/properties/deceased_date"},
        "cause_of_death": {"$ref":"#/$defs/PatientRow/properties/cause_of_death"},
        "profile_photo_url": {"$ref":"#/$defs/PatientRow/properties/profile_photo_url"},
        "photo_urls": {"$ref":"#/$defs/PatientRow/properties/photo_urls"},
        "special_needs": {"$ref":"#/$defs/PatientRow/properties/special_needs"},
        "requires_sedation": {"$ref":"#/$defs/PatientRow/properties/requires_sedation"},
        "aggressive_warning": {"$ref":"#/$defs/PatientRow/properties/aggressive_warning"},
        "vcpr_veterinarian_id": {"$ref":"#/$defs/PatientRow/properties/vcpr_veterinarian_id"},
        "vcpr_established_at": {"$ref":"#/$defs/PatientRow/properties/vcpr_established_at"},
        "vcpr_expires_at": {"$ref":"#/$defs/PatientRow/properties/vcpr_expires_at"},
        "general_notes": {"$ref":"#/$defs/PatientRow/properties/general_notes"},
        "metadata": {"$ref":"#/$defs/PatientRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "PatientWeightRow": {
      "type": "object",
      "description": "Weight series.",
      "x-table": "patient_weight_history",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "patient_id": {"type":"string","format":"uuid","x-references":{"table":"patients","on_delete":"cascade"}},
        "weight": {
          "type": "string",
          "pattern": "^-?[0-9]{1,4}(\\.[0-9]{1,2})?$",
          "x-exclusive-minimum": "0",
          "x-sensitivity": ["phi"]
        },
        "weight_unit": {"$ref":"#/$defs/WeightUnit"},
        "body_condition_score": {
          "type": ["integer","null"],
          "minimum": 1,
          "maximum": 9,
          "description": "Body condition on the scale from 1 (emaciated) to 9 (obese).",
          "x-sensitivity": ["phi"]
        },
        "measured_at": {"type":"string","format":"date-time"},
        "measured_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["phi"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "patient_id",
        "weight",
        "weight_unit",
        "body_condition_score",
        "measured_at",
        "measured_by",
        "notes",
        "metadata",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"body-condition-score-range","words":"“Body condition score” is between 1 and 9"},
        {"code":"weight-positive","words":"“Weight” is more than 0"}
      ]
    },
    "NewPatientWeightRow": {
      "type": "object",
      "x-table": "patient_weight_history",
      "properties": {
        "id": {"$ref":"#/$defs/PatientWeightRow/properties/id"},
        "patient_id": {"$ref":"#/$defs/PatientWeightRow/properties/patient_id"},
        "weight": {"$ref":"#/$defs/PatientWeightRow/properties/weight"},
        "weight_unit": {"$ref":"#/$defs/PatientWeightRow/properties/weight_unit"},
        "body_condition_score": {"$ref":"#/$defs/PatientWeightRow/properties/body_condition_score"},
        "measured_at": {"$ref":"#/$defs/PatientWeightRow/properties/measured_at"},
        "measured_by": {"$ref":"#/$defs/PatientWeightRow/properties/measured_by"},
        "notes": {"$ref":"#/$defs/PatientWeightRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/PatientWeightRow/properties/metadata"}
      },
      "required": ["patient_id","weight","measured_at"],
      "additionalProperties": false
    },
    "PatientWeightPatch": {
      "type": "object",
      "x-table": "patient_weight_history",
      "properties": {
        "patient_id": {"$ref":"#/$defs/PatientWeightRow/properties/patient_id"},
        "weight": {"$ref":"#/$defs/PatientWeightRow/properties/weight"},
        "weight_unit": {"$ref":"#/$defs/PatientWeightRow/properties/weight_unit"},
        "body_condition_score": {"$ref":"#/$defs/PatientWeightRow/properties/body_condition_score"},
        "measured_at": {"$ref":"#/$defs/PatientWeightRow/properties/measured_at"},
        "measured_by": {"$ref":"#/$defs/PatientWeightRow/properties/measured_by"},
        "notes": {"$ref":"#/$defs/PatientWeightRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/PatientWeightRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "PatientDocumentRow": {
      "type": "object",
      "description": "Files attached to an animal.",
      "x-table": "patient_documents",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "patient_id": {"type":"string","format":"uuid","x-references":{"table":"patients","on_delete":"cascade"}},
        "document_type": {"$ref":"#/$defs/PatientDocumentType","x-sensitivity":["phi"]},
        "title": {"type":"string","maxLength":200,"x-sensitivity":["phi"]},
        "description": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "file_url": {"type":"string","pattern":"^file:[0-9a-f]{64}$","x-sensitivity":["pii","phi"]},
        "file_name": {"type":"string","maxLength":200,"x-sensitivity":["pii","phi"]},
        "file_size": {"type":["integer","null"],"minimum":0,"maximum":9007199254740992,"description":"Size in bytes."},
        "mime_type": {"type":["string","null"],"maxLength":200},
        "uploaded_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","phi"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "patient_id",
        "document_type",
        "title",
        "description",
        "file_url",
        "file_name",
        "file_size",
        "mime_type",
        "uploaded_by",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [{"code":"file-size-positive","words":"“File size” is at least 0"}]
    },
    "NewPatientDocumentRow": {
      "type": "object",
      "x-table": "patient_documents",
      "properties": {
        "id": {"$ref":"#/$defs/PatientDocumentRow/properties/id"},
        "patient_id": {"$ref":"#/$defs/PatientDocumentRow/properties/patient_id"},
        "document_type": {"$ref":"#/$defs/PatientDocumentRow/properties/document_type"},
        "title": {"$ref":"#/$defs/PatientDocumentRow/properties/title"},
        "description": {"$ref":"#/$defs/PatientDocumentRow/properties/description"},
        "file_url": {"$ref":"#/$defs/PatientDocumentRow/properties/file_url"},
        "file_name": {"$ref":"#/$defs/PatientDocumentRow/properties/file_name"},
        "file_size": {"$ref":"#/$defs/PatientDocumentRow/properties/file_size"},
        "mime_type": {"$ref":"#/$defs/PatientDocumentRow/properties/mime_type"},
        "uploaded_by": {"$ref":"#/$defs/PatientDocumentRow/properties/uploaded_by"},
        "metadata": {"$ref":"#/$defs/PatientDocumentRow/properties/metadata"}
      },
      "required": ["patient_id","document_type","title","file_url","file_name"],
      "additionalProperties": false
    },
    "PatientDocumentPatch": {
      "type": "object",
      "x-table": "patient_documents",
      "properties": {
        "patient_id": {"$ref":"#/$defs/PatientDocumentRow/properties/patient_id"},
        "document_type": {"$ref":"#/$defs/PatientDocumentRow/properties/document_type"},
        "title": {"$ref":"#/$defs/PatientDocumentRow/properties/title"},
        "description": {"$ref":"#/$defs/PatientDocumentRow/properties/description"},
        "file_url": {"$ref":"#/$defs/PatientDocumentRow/properties/file_url"},
        "file_name": {"$ref":"#/$defs/PatientDocumentRow/properties/file_name"},
        "file_size": {"$ref":"#/$defs/PatientDocumentRow/properties/file_size"},
        "mime_type": {"$ref":"#/$defs/PatientDocumentRow/properties/mime_type"},
        "uploaded_by": {"$ref":"#/$defs/PatientDocumentRow/properties/uploaded_by"},
        "metadata": {"$ref":"#/$defs/PatientDocumentRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "RoleRow": {
      "type": "object",
      "description": "Named roles.",
      "x-table": "roles",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "name": {"type":"string","maxLength":200,"description":"Such as `veterinarian` or `receptionist`."},
        "display_name": {"type":"string","maxLength":200},
        "description": {"type":["string","null"],"maxLength":10000},
        "is_system": {"type":"boolean","description":"A system role cannot be changed or deleted."},
        "is_active": {"type":"boolean"},
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "name",
        "display_name",
        "description",
        "is_system",
        "is_active",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false
    },
    "NewRoleRow": {
      "type": "object",
      "x-table": "roles",
      "properties": {
        "id": {"$ref":"#/$defs/RoleRow/properties/id"},
        "name": {"$ref":"#/$defs/RoleRow/properties/name"},
        "display_name": {"$ref":"#/$defs/RoleRow/properties/display_name"},
        "description": {"$ref":"#/$defs/RoleRow/properties/description"},
        "is_system": {"$ref":"#/$defs/RoleRow/properties/is_system"},
        "is_active": {"$ref":"#/$defs/RoleRow/properties/is_active"}
      },
      "required": ["name","display_name"],
      "additionalProperties": false
    },
    "RolePatch": {
      "type": "object",
      "x-table": "roles",
      "properties": {
        "name": {"$ref":"#/$defs/RoleRow/properties/name"},
        "display_name": {"$ref":"#/$defs/RoleRow/properties/display_name"},
        "description": {"$ref":"#/$defs/RoleRow/properties/description"},
        "is_system": {"$ref":"#/$defs/RoleRow/properties/is_system"},
        "is_active": {"$ref":"#/$defs/RoleRow/properties/is_active"}
      },
      "additionalProperties": false
    },
    "PermissionRow": {
      "type": "object",
      "description": "One action on one resource.",
      "x-table": "permissions",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "action": {"$ref":"#/$defs/PermissionAction"},
        "resource": {"$ref":"#/$defs/PermissionResource"},
        "fields": {
          "type": ["array","null"],
          "items": {"type":"string","maxLength":10000},
          "maxItems": 1000,
          "description": "The fields it is limited to; every field when empty."
        },
        "conditions": {
          "type": ["object","null"],
          "properties": {
            "own_records_only": {"type":"boolean"},
            "clinic_only": {"type":"boolean"},
            "department_only": {"type":"boolean"}
          },
          "additionalProperties": false
        },
        "name": {"type":"string","maxLength":200,"description":"Such as `read_patients`."},
        "description": {"type":["string","null"],"maxLength":10000},
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "action",
        "resource",
        "fields",
        "conditions",
        "name",
        "description",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false
    },
    "NewPermissionRow": {
      "type": "object",
      "x-table": "permissions",
      "properties": {
        "id": {"$ref":"#/$defs/PermissionRow/properties/id"},
        "action": {"$ref":"#/$defs/PermissionRow/properties/action"},
        "resource": {"$ref":"#/$defs/PermissionRow/properties/resource"},
        "fields": {"$ref":"#/$defs/PermissionRow/properties/fields"},
        "conditions": {"$ref":"#/$defs/PermissionRow/properties/conditions"},
        "name": {"$ref":"#/$defs/PermissionRow/properties/name"},
        "description": {"$ref":"#/$defs/PermissionRow/properties/description"}
      },
      "required": ["action","resource","name"],
      "additionalProperties": false
    },
    "PermissionPatch": {
      "type": "object",
      "x-table": "permissions",
      "properties": {
        "action": {"$ref":"#/$defs/PermissionRow/properties/action"},
        "resource": {"$ref":"#/$defs/PermissionRow/properties/resource"},
        "fields": {"$ref":"#/$defs/PermissionRow/properties/fields"},
        "conditions": {"$ref":"#/$defs/PermissionRow/properties/conditions"},
        "name": {"$ref":"#/$defs/PermissionRow/properties/name"},
        "description": {"$ref":"#/$defs/PermissionRow/properties/description"}
      },
      "additionalProperties": false
    },
    "RolePermissionRow": {
      "type": "object",
      "description": "Grants.",
      "x-table": "role_permissions",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "role_id": {"type":"string","format":"uuid","x-references":{"table":"roles","on_delete":"cascade"}},
        "permission_id": {"type":"string","format":"uuid","x-references":{"table":"permissions","on_delete":"cascade"}},
        "effect": {"$ref":"#/$defs/PermissionEffect","description":"A deny that holds wins over every allow."},
        "condition_overrides": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Replaces the permission's conditions, key by key."
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "role_id",
        "permission_id",
        "effect",
        "condition_overrides",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false
    },
    "NewRolePermissionRow": {
      "type": "object",
      "x-table": "role_permissions",
      "properties": {
        "id": {"$ref":"#/$defs/RolePermissionRow/properties/id"},
        "role_id": {"$ref":"#/$defs/RolePermissionRow/properties/role_id"},
        "permission_id": {"$ref":"#/$defs/RolePermissionRow/properties/permission_id"},
        "effect": {"$ref":"#/$defs/RolePermissionRow/properties/effect"},
        "condition_overrides": {"$ref":"#/$defs/RolePermissionRow/properties/condition_overrides"}
      },
      "required": ["role_id","permission_id"],
      "additionalProperties": false
    },
    "RolePermissionPatch": {
      "type": "object",
      "x-table": "role_permissions",
      "properties": {
        "role_id": {"$ref":"#/$defs/RolePermissionRow/properties/role_id"},
        "permission_id": {"$ref":"#/$defs/RolePermissionRow/properties/permission_id"},
        "effect": {"$ref":"#/$defs/RolePermissionRow/properties/effect"},
        "condition_overrides": {"$ref":"#/$defs/RolePermissionRow/properties/condition_overrides"}
      },
      "additionalProperties": false
    },
    "UserRoleRow": {
      "type": "object",
      "description": "Who holds which role, where and when.",
      "x-table": "user_roles",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "user_id": {
          "type": "string",
          "format": "uuid",
          "description": "Id of the login; accounts may live outside this database.",
          "x-sensitivity": ["pii"]
        },
        "role_id": {"type":"string","format":"uuid","x-references":{"table":"roles","on_delete":"cascade"}},
        "clinic_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The clinic where it holds; every clinic when empty.",
          "x-references": {"table":"clinics","on_delete":"cascade"}
        },
        "department": {"type":["string","null"],"maxLength":200},
        "effective_from": {"type":"string","format":"date-time"},
        "effective_until": {"type":["string","null"],"format":"date-time"},
        "is_active": {"type":"boolean"},
        "assigned_by": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "Login of whoever granted it.",
          "x-sensitivity": ["pii"]
        },
        "assignment_reason": {"type":["string","null"],"maxLength":10000},
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "user_id",
        "role_id",
        "clinic_id",
        "department",
        "effective_from",
        "effective_until",
        "is_active",
        "assigned_by",
        "assignment_reason",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [{"code":"effective-range","words":"“Effective until” is after “Effective from”"}]
    },
    "NewUserRoleRow": {
      "type": "object",
      "x-table": "user_roles",
      "properties": {
        "id": {"$ref":"#/$defs/UserRoleRow/properties/id"},
        "user_id": {"$ref":"#/$defs/UserRoleRow/properties/user_id"},
        "role_id": {"$ref":"#/$defs/UserRoleRow/properties/role_id"},
        "clinic_id": {"$ref":"#/$defs/UserRoleRow/properties/clinic_id"},
        "department": {"$ref":"#/$defs/UserRoleRow/properties/department"},
        "effective_from": {"$ref":"#/$defs/UserRoleRow/properties/effective_from"},
        "effective_until": {"$ref":"#/$defs/UserRoleRow/properties/effective_until"},
        "is_active": {"$ref":"#/$defs/UserRoleRow/properties/is_active"},
        "assigned_by": {"$ref":"#/$defs/UserRoleRow/properties/assigned_by"},
        "assignment_reason": {"$ref":"#/$defs/UserRoleRow/properties/assignment_reason"}
      },
      "required": ["user_id","role_id"],
      "additionalProperties": false
    },
    "UserRolePatch": {
      "type": "object",
      "x-table": "user_roles",
      "properties": {
        "user_id": {"$ref":"#/$defs/UserRoleRow/properties/user_id"},
        "role_id": {"$ref":"#/$defs/UserRoleRow/properties/role_id"},
        "clinic_id": {"$ref":"#/$defs/UserRoleRow/properties/clinic_id"},
        "department": {"$ref":"#/$defs/UserRoleRow/properties/department"},
        "effective_from": {"$ref":"#/$defs/UserRoleRow/properties/effective_from"},
        "effective_until": {"$ref":"#/$defs/UserRoleRow/properties/effective_until"},
        "is_active": {"$ref":"#/$defs/UserRoleRow/properties/is_active"},
        "assigned_by": {"$ref":"#/$defs/UserRoleRow/properties/assigned_by"},
        "assignment_reason": {"$ref":"#/$defs/UserRoleRow/properties/assignment_reason"}
      },
      "additionalProperties": false
    },
    "CatalogueCategoryRow": {
      "type": "object",
      "description": "Catalogue tree.",
      "x-table": "service_categories",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "name": {"type":"string","maxLength":200},
        "description": {"type":["string","null"],"maxLength":10000},
        "parent_category_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The category above; there are no cycles.",
          "x-references": {"table":"service_categories","on_delete":"set-null"}
        },
        "icon": {"type":["string","null"],"maxLength":200},
        "color": {"type":["string","null"],"maxLength":200},
        "sort_order": {"type":["integer","null"],"minimum":-2147483648,"maximum":2147483647},
        "is_active": {"type":"boolean"},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them."
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "name",
        "description",
        "parent_category_id",
        "icon",
        "color",
        "sort_order",
        "is_active",
        "metadata",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [{"code":"not-own-parent","words":"“Parent category” differs from “ID”"}]
    },
    "NewCatalogueCategoryRow": {
      "type": "object",
      "x-table": "service_categories",
      "properties": {
        "id": {"$ref":"#/$defs/CatalogueCategoryRow/properties/id"},
        "name": {"$ref":"#/$defs/CatalogueCategoryRow/properties/name"},
        "description": {"$ref":"#/$defs/CatalogueCategoryRow/properties/description"},
        "parent_category_id": {"$ref":"#/$defs/CatalogueCategoryRow/properties/parent_category_id"},
        "icon": {"$ref":"#/$defs/CatalogueCategoryRow/properties/icon"},
        "color": {"$ref":"#/$defs/CatalogueCategoryRow/properties/color"},
        "sort_order": {"$ref":"#/$defs/CatalogueCategoryRow/properties/sort_order"},
        "is_active": {"$ref":"#/$defs/CatalogueCategoryRow/properties/is_active"},
        "metadata": {"$ref":"#/$defs/CatalogueCategoryRow/properties/metadata"}
      },
      "required": ["name"],
      "additionalProperties": false
    },
    "CatalogueCategoryPatch": {
      "type": "object",
      "x-table": "service_categories",
      "properties": {
        "name": {"$ref":"#/$defs/CatalogueCategoryRow/properties/name"},
        "description": {"$ref":"#/$defs/CatalogueCategoryRow/properties/description"},
        "parent_category_id": {"$ref":"#/$defs/CatalogueCategoryRow/properties/parent_category_id"},
        "icon": {"$ref":"#/$defs/CatalogueCategoryRow/properties/icon"},
        "color": {"$ref":"#/$defs/CatalogueCategoryRow/properties/color"},
        "sort_order": {"$ref":"#/$defs/CatalogueCategoryRow/properties/sort_order"},
        "is_active": {"$ref":"#/$defs/CatalogueCategoryRow/properties/is_active"},
        "metadata": {"$ref":"#/$defs/CatalogueCategoryRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "ServiceRow": {
      "type": "object",
      "description": "Billable services.",
      "x-table": "services",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "service_code": {"type":"string","maxLength":200},
        "name": {"type":"string","maxLength":200},
        "description": {"type":["string","null"],"maxLength":10000},
        "category": {"$ref":"#/$defs/ServiceCategory"},
        "category_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"service_categories","on_delete":"set-null"}
        },
        "pricing_model": {"$ref":"#/$defs/PricingModel"},
        "base_price": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "max_price": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "description": "Highest price.",
          "x-sensitivity": ["financial"]
        },
        "cost_price": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "taxable": {"type":"boolean"},
        "tax_rate": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,3}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-maximum": "100",
          "description": "Percent.",
          "x-sensitivity": ["financial"]
        },
        "estimated_duration": {"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":"Minutes."},
        "requires_appointment": {"type":"boolean"},
        "requires_veterinarian": {"type":"boolean"},
        "applicable_species": {
          "type": ["array","null"],
          "items": {"$ref":"#/$defs/Species"},
          "maxItems": 1000,
          "description": "The species it is for; all when empty."
        },
        "required_equipment": {"type":["array","null"],"items":{"type":"string","maxLength":10000},"maxItems":1000},
        "prerequisites": {"type":["array","null"],"items":{"type":"string","maxLength":10000},"maxItems":1000},
        "status": {"$ref":"#/$defs/ServiceStatus"},
        "display_order": {"type":["integer","null"],"minimum":-2147483648,"maximum":2147483647},
        "thumbnail_url": {
          "type": ["string","null"],
          "pattern": "^(file:[0-9a-f]{64}|https://(?![/?#:@])[!#-;=?-\\[\\]_a-z~]+)$"
        },
        "preparation_instructions": {"type":["string","null"],"maxLength":10000},
        "aftercare_instructions": {"type":["string","null"],"maxLength":10000},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["financial"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "service_code",
        "name",
        "description",
        "category",
        "category_id",
        "pricing_model",
        "base_price",
        "max_price",
        "cost_price",
        "taxable",
        "tax_rate",
        "estimated_duration",
        "requires_appointment",
        "requires_veterinarian",
        "applicable_species",
        "required_equipment",
        "prerequisites",
        "status",
        "display_order",
        "thumbnail_url",
        "preparation_instructions",
        "aftercare_instructions",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"base-price-positive","words":"“Base price” is at least 0"},
        {"code":"max-price-gte-base","words":"“Maximum price” is at least “Base price”"},
        {"code":"cost-price-positive","words":"“Cost price” is at least 0"},
        {"code":"tax-rate-valid","words":"“Tax rate” is between 0 and 100"},
        {"code":"duration-positive","words":"“Estimated duration” is more than 0"}
      ]
    },
    "NewServiceRow": {
      "type": "object",
      "x-table": "services",
      "properties": {
        "id": {"$ref":"#/$defs/ServiceRow/properties/id"},
        "service_code": {"$ref":"#/$defs/ServiceRow/properties/service_code"},
        "name": {"$ref":"#/$defs/ServiceRow/properties/name"},
        "description": {"$ref":"#/$defs/ServiceRow/properties/description"},
        "category": {"$ref":"#/$defs/ServiceRow/properties/category"},
        "category_id": {"$ref":"#/$defs/ServiceRow/properties/category_id"},
        "pricing_model": {"$ref":"#/$defs/ServiceRow/properties/pricing_model"},
        "base_price": {"$ref":"#/$defs/ServiceRow/properties/base_price"},
        "max_price": {"$ref":"#/$defs/ServiceRow/properties/max_price"},
        "cost_price": {"$ref":"#/$defs/ServiceRow/properties/cost_price"},
        "taxable": {"$ref":"#/$defs/ServiceRow/properties/taxable"},
        "tax_rate": {"$ref":"#/$defs/ServiceRow/properties/tax_rate"},
        "estimated_duration": {"$ref":"#/$defs/ServiceRow/properties/estimated_duration"},
        "requires_appointment": {"$ref":"#/$defs/ServiceRow/properties/requires_appointment"},
        "requires_veterinarian": {"$ref":"#/$defs/ServiceRow/properties/requires_veterinarian"},
        "applicable_species": {"$ref":"#/$defs/ServiceRow/properties/applicable_species"},
        "required_equipment": {"$ref":"#/$defs/ServiceRow/properties/required_equipment"},
        "prerequisites": {"$ref":"#/$defs/ServiceRow/properties/prerequisites"},
        "status": {"$ref":"#/$defs/ServiceRow/properties/status","enum":["active"]},
        "display_order": {"$ref":"#/$defs/ServiceRow/properties/display_order"},
        "thumbnail_url": {"$ref":"#/$defs/ServiceRow/properties/thumbnail_url"},
        "preparation_instructions": {"$ref":"#/$defs/ServiceRow/properties/preparation_instructions"},
        "aftercare_instructions": {"$ref":"#/$defs/ServiceRow/properties/aftercare_instructions"},
        "metadata": {"$ref":"#/$defs/ServiceRow/properties/metadata"}
      },
      "required": ["service_code","name","category","base_price"],
      "additionalProperties": false
    },
    "ServicePatch": {
      "type": "object",
      "x-table": "services",
      "properties": {
        "service_code": {"$ref":"#/$defs/ServiceRow/properties/service_code"},
        "name": {"$ref":"#/$defs/ServiceRow/properties/name"},
        "description": {"$ref":"#/$defs/ServiceRow/properties/description"},
        "category": {"$ref":"#/$defs/ServiceRow/properties/category"},
        "category_id": {"$ref":"#/$defs/ServiceRow/properties/category_id"},
        "pricing_model": {"$ref":"#/$defs/ServiceRow/properties/pricing_model"},
        "base_price": {"$ref":"#/$defs/ServiceRow/properties/base_price"},
        "max_price": {"$ref":"#/$defs/ServiceRow/properties/max_price"},
        "cost_price": {"$ref":"#/$defs/ServiceRow/properties/cost_price"},
        "taxable": {"$ref":"#/$defs/ServiceRow/properties/taxable"},
        "tax_rate": {"$ref":"#/$defs/ServiceRow/properties/tax_rate"},
        "estimated_duration": {"$ref":"#/$defs/ServiceRow/properties/estimated_duration"},
        "requires_appointment": {"$ref":"#/$defs/ServiceRow/properties/requires_appointment"},
        "requires_veterinarian": {"$ref":"#/$defs/ServiceRow/properties/requires_veterinarian"},
        "applicable_species": {"$ref":"#/$defs/ServiceRow/properties/applicable_species"},
        "required_equipment": {"$ref":"#/$defs/ServiceRow/properties/required_equipment"},
        "prerequisites": {"$ref":"#/$defs/ServiceRow/properties/prerequisites"},
        "status": {"$ref":"#/$defs/ServiceRow/properties/status"},
        "display_order": {"$ref":"#/$defs/ServiceRow/properties/display_order"},
        "thumbnail_url": {"$ref":"#/$defs/ServiceRow/properties/thumbnail_url"},
        "preparation_instructions": {"$ref":"#/$defs/ServiceRow/properties/preparation_instructions"},
        "aftercare_instructions": {"$ref":"#/$defs/ServiceRow/properties/aftercare_instructions"},
        "metadata": {"$ref":"#/$defs/ServiceRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "ServicePackageRow": {
      "type": "object",
      "description": "Bundles sold at one price.",
      "x-table": "service_packages",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "package_code": {"type":"string","maxLength":200},
        "name": {"type":"string","maxLength":200},
        "description": {"type":["string","null"],"maxLength":10000},
        "package_price": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "regular_price": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "description": "What the parts cost one by one, and what the package saves.",
          "x-sensitivity": ["financial"]
        },
        "savings": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "description": "What the parts cost one by one, and what the package saves.",
          "x-sensitivity": ["financial"]
        },
        "validity_days": {"type":["integer","null"],"minimum":1,"maximum":2147483647},
        "usage_limit": {"type":["integer","null"],"minimum":1,"maximum":2147483647},
        "applicable_species": {"type":["array","null"],"items":{"$ref":"#/$defs/Species"},"maxItems":1000},
        "is_active": {"type":"boolean"},
        "thumbnail_url": {
          "type": ["string","null"],
          "pattern": "^(file:[0-9a-f]{64}|https://(?![/?#:@])[!#-;=?-\\[\\]_a-z~]+)$"
        },
        "display_order": {"type":["integer","null"],"minimum":-2147483648,"maximum":2147483647},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["financial"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "package_code",
        "name",
        "description",
        "package_price",
        "regular_price",
        "savings",
        "validity_days",
        "usage_limit",
        "applicable_species",
        "is_active",
        "thumbnail_url",
        "display_order",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"prices-positive","words":"“Package price”, “Regular price” and “Savings” are at least 0"},
        {"code":"limits-positive","words":"“Validity (days)” and “Usage limit” are more than 0"}
      ]
    },
    "NewServicePackageRow": {
      "type": "object",
      "x-table": "service_packages",
      "properties": {
        "id": {"$ref":"#/$defs/ServicePackageRow/properties/id"},
        "package_code": {"$ref":"#/$defs/ServicePackageRow/properties/package_code"},
        "name": {"$ref":"#/$defs/ServicePackageRow/properties/name"},
        "description": {"$ref":"#/$defs/ServicePackageRow/properties/description"},
        "package_price": {"$ref":"#/$defs/ServicePackageRow/properties/package_price"},
        "regular_price": {"$ref":"#/$defs/ServicePackageRow/properties/regular_price"},
        "savings": {"$ref":"#/$defs/ServicePackageRow/properties/savings"},
        "validity_days": {"$ref":"#/$defs/ServicePackageRow/properties/validity_days"},
        "usage_limit": {"$ref":"#/$defs/ServicePackageRow/properties/usage_limit"},
        "applicable_species": {"$ref":"#/$defs/ServicePackageRow/properties/applicable_species"},
        "is_active": {"$ref":"#/$defs/ServicePackageRow/properties/is_active"},
        "thumbnail_url": {"$ref":"#/$defs/ServicePackageRow/properties/thumbnail_url"},
        "display_order": {"$ref":"#/$defs/ServicePackageRow/properties/display_order"},
        "metadata": {"$ref":"#/$defs/ServicePackageRow/properties/metadata"}
      },
      "required": ["package_code","name","package_price"],
      "additionalProperties": false
    },
    "ServicePackagePatch": {
      "type": "object",
      "x-table": "service_packages",
      "properties": {
        "package_code": {"$ref":"#/$defs/ServicePackageRow/properties/package_code"},
        "name": {"$ref":"#/$defs/ServicePackageRow/properties/name"},
        "description": {"$ref":"#/$defs/ServicePackageRow/properties/description"},
        "package_price": {"$ref":"#/$defs/ServicePackageRow/properties/package_price"},
        "regular_price": {"$ref":"#/$defs/ServicePackageRow/properties/regular_price"},
        "savings": {"$ref":"#/$defs/ServicePackageRow/properties/savings"},
        "validity_days": {"$ref":"#/$defs/ServicePackageRow/properties/validity_days"},
        "usage_limit": {"$ref":"#/$defs/ServicePackageRow/properties/usage_limit"},
        "applicable_species": {"$ref":"#/$defs/ServicePackageRow/properties/applicable_species"},
        "is_active": {"$ref":"#/$defs/ServicePackageRow/properties/is_active"},
        "thumbnail_url": {"$ref":"#/$defs/ServicePackageRow/properties/thumbnail_url"},
        "display_order": {"$ref":"#/$defs/ServicePackageRow/properties/display_order"},
        "metadata": {"$ref":"#/$defs/ServicePackageRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "ServicePackageItemRow": {
      "type": "object",
      "description": "The parts of a package.",
      "x-table": "service_package_items",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "package_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"service_packages","on_delete":"cascade"}
        },
        "item_type": {"$ref":"#/$defs/PackageItemType"},
        "service_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"services","on_delete":"restrict"}
        },
        "product_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"products","on_delete":"restrict"}
        },
        "quantity": {"type":"string","pattern":"^-?[0-9]{1,8}(\\.[0-9]{1,2})?$","x-exclusive-minimum":"0"},
        "unit_price_override": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "is_optional": {"type":"boolean"},
        "sort_order": {"type":"integer","minimum":-2147483648,"maximum":2147483647},
        "notes": {"type":["string","null"],"maxLength":10000},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["financial"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "package_id",
        "item_type",
        "service_id",
        "product_id",
        "quantity",
        "unit_price_override",
        "is_optional",
        "sort_order",
        "notes",
        "metadata",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {
          "code": "one-target",
          "words": "“Service” is given exactly when “Item type” is service; and “Product” is given exactly when “Item type” is product"
        },
        {"code":"quantity-positive","words":"“Quantity” is more than 0"},
        {"code":"price-override-positive","words":"“Unit price override” is at least 0"}
      ]
    },
    "NewServicePackageItemRow": {
      "type": "object",
      "x-table": "service_package_items",
      "properties": {
        "id": {"$ref":"#/$defs/ServicePackageItemRow/properties/id"},
        "package_id": {"$ref":"#/$defs/ServicePackageItemRow/properties/package_id"},
        "item_type": {"$ref":"#/$defs/ServicePackageItemRow/properties/item_type"},
        "service_id": {"$ref":"#/$defs/ServicePackageItemRow/properties/service_id"},
        "product_id": {"$ref":"#/$defs/ServicePackageItemRow/properties/product_id"},
        "quantity": {"$ref":"#/$defs/ServicePackageItemRow/properties/quantity"},
        "unit_price_override": {"$ref":"#/$defs/ServicePackageItemRow/properties/unit_price_override"},
        "is_optional": {"$ref":"#/$defs/ServicePackageItemRow/properties/is_optional"},
        "sort_order": {"$ref":"#/$defs/ServicePackageItemRow/properties/sort_order"},
        "notes": {"$ref":"#/$defs/ServicePackageItemRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/ServicePackageItemRow/properties/metadata"}
      },
      "required": ["package_id"],
      "additionalProperties": false
    },
    "ServicePackageItemPatch": {
      "type": "object",
      "x-table": "service_package_items",
      "properties": {
        "package_id": {"$ref":"#/$defs/ServicePackageItemRow/properties/package_id"},
        "item_type": {"$ref":"#/$defs/ServicePackageItemRow/properties/item_type"},
        "service_id": {"$ref":"#/$defs/ServicePackageItemRow/properties/service_id"},
        "product_id": {"$ref":"#/$defs/ServicePackageItemRow/properties/product_id"},
        "quantity": {"$ref":"#/$defs/ServicePackageItemRow/properties/quantity"},
        "unit_price_override": {"$ref":"#/$defs/ServicePackageItemRow/properties/unit_price_override"},
        "is_optional": {"$ref":"#/$defs/ServicePackageItemRow/properties/is_optional"},
        "sort_order": {"$ref":"#/$defs/ServicePackageItemRow/properties/sort_order"},
        "notes": {"$ref":"#/$defs/ServicePackageItemRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/ServicePackageItemRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "ProductRow": {
      "type": "object",
      "description": "Goods and drugs.",
      "x-table": "products",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "product_code": {"type":"string","maxLength":200},
        "name": {"type":"string","maxLength":200},
        "generic_name": {"type":["string","null"],"maxLength":200,"description":"Identity of a drug."},
        "strength": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "Identity of a drug.",
          "x-sensitivity": ["dea"]
        },
        "ndc_code": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "Identity of a drug.",
          "x-sensitivity": ["dea"]
        },
        "description": {"type":["string","null"],"maxLength":10000},
        "category": {"$ref":"#/$defs/ProductCategory"},
        "brand": {"type":["string","null"],"maxLength":200},
        "manufacturer": {"type":["string","null"],"maxLength":200},
        "unit_price": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "cost_price": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "taxable": {"type":"boolean"},
        "tax_rate": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,3}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-maximum": "100",
          "x-sensitivity": ["financial"]
        },
        "track_inventory": {"type":"boolean"},
        "current_stock": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,3})?$",
          "description": "Sum over the places that hold it.",
          "x-writer": "action"
        },
        "reorder_level": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,3})?$",
          "description": "Default for a new place that holds it."
        },
        "reorder_quantity": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,3})?$",
          "description": "Default for a new place that holds it."
        },
        "unit_of_measure": {"$ref":"#/$defs/UnitOfMeasure"},
        "requires_prescription": {"type":"boolean"},
        "dea_schedule": {
          "$ref": "#/$defs/DeaSchedule",
          "description": "Schedule of the Controlled Substances Act.",
          "x-sensitivity": ["dea"]
        },
        "is_controlled_substance": {"type":"boolean","x-sensitivity":["dea"]},
        "has_expiry_date": {"type":"boolean"},
        "is_active": {"type":"boolean"},
        "thumbnail_url": {
          "type": ["string","null"],
          "pattern": "^(file:[0-9a-f]{64}|https://(?![/?#:@])[!#-;=?-\\[\\]_a-z~]+)$"
        },
        "display_order": {"type":["integer","null"],"minimum":-2147483648,"maximum":2147483647},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["financial","dea"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "product_code",
        "name",
        "generic_name",
        "strength",
        "ndc_code",
        "description",
        "category",
        "brand",
        "manufacturer",
        "unit_price",
        "cost_price",
        "taxable",
        "tax_rate",
        "track_inventory",
        "current_stock",
        "reorder_level",
        "reorder_quantity",
        "unit_of_measure",
        "requires_prescription",
        "dea_schedule",
        "is_controlled_substance",
        "has_expiry_date",
        "is_active",
        "thumbnail_url",
        "display_order",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"prices-positive","words":"“Unit price” and “Cost price” are at least 0"},
        {"code":"tax-rate-valid","words":"“Tax rate” is between 0 and 100"},
        {
          "code": "controlled-matches-schedule",
          "words": "“Controlled substance” is yes exactly when “DEA schedule” is not non-controlled"
        },
        {
          "code": "controlled-needs-rx",
          "words": "If “Controlled substance” is yes, then “Requires prescription” and “Track inventory” are yes"
        }
      ]
    },
    "NewProductRow": {
      "type": "object",
      "x-table": "products",
      "properties": {
        "id": {"$ref":"#/$defs/ProductRow/properties/id"},
        "product_code": {"$ref":"#/$defs/ProductRow/properties/product_code"},
        "name": {"$ref":"#/$defs/ProductRow/properties/name"},
        "generic_name": {"$ref":"#/$defs/ProductRow/properties/generic_name"},
        "strength": {"$ref":"#/$defs/ProductRow/properties/strength"},
        "ndc_code": {"$ref":"#/$defs/ProductRow/properties/ndc_code"},
        "description": {"$ref":"#/$defs/ProductRow/properties/description"},
        "category": {"$ref":"#/$defs/ProductRow/properties/category"},
        "brand": {"$ref":"#/$defs/ProductRow/properties/brand"},
        "manufacturer": {"$ref":"#/$defs/ProductRow/properties/manufacturer"},
        "unit_price": {"$ref":"#/$defs/ProductRow/properties/unit_price"},
        "cost_price": {"$ref":"#/$defs/ProductRow/properties/cost_price"},
        "taxable": {"$ref":"#/$defs/ProductRow/properties/taxable"},
        "tax_rate": {"$ref":"#/$defs/ProductRow/properties/tax_rate"},
        "track_inventory": {"$ref":"#/$defs/ProductRow/properties/track_inventory"},
        "reorder_level": {"$ref":"#/$defs/ProductRow/properties/reorder_level"},
        "reorder_quantity": {"$ref":"#/$defs/ProductRow/properties/reorder_quantity"},
        "unit_of_measure": {"$ref":"#/$defs/ProductRow/properties/unit_of_measure"},
        "requires_prescription": {"$ref":"#/$defs/ProductRow/properties/requires_prescription"},
        "dea_schedule": {"$ref":"#/$defs/ProductRow/properties/dea_schedule"},
        "is_controlled_substance": {"$ref":"#/$defs/ProductRow/properties/is_controlled_substance"},
        "has_expiry_date": {"$ref":"#/$defs/ProductRow/properties/has_expiry_date"},
        "is_active": {"$ref":"#/$defs/ProductRow/properties/is_active"},
        "thumbnail_url": {"$ref":"#/$defs/ProductRow/properties/thumbnail_url"},
        "display_order": {"$ref":"#/$defs/ProductRow/properties/display_order"},
        "metadata": {"$ref":"#/$defs/ProductRow/properties/metadata"}
      },
      "required": ["product_code","name","category","unit_price"],
      "additionalProperties": false
    },
    "ProductPatch": {
      "type": "object",
      "x-table": "products",
      "properties": {
        "product_code": {"$ref":"#/$defs/ProductRow/properties/product_code"},
        "name": {"$ref":"#/$defs/ProductRow/properties/name"},
        "generic_name": {"$ref":"#/$defs/ProductRow/properties/generic_name"},
        "strength": {"$ref":"#/$defs/ProductRow/properties/strength"},
        "ndc_code": {"$ref":"#/$defs/ProductRow/properties/ndc_code"},
        "description": {"$ref":"#/$defs/ProductRow/properties/description"},
        "category": {"$ref":"#/$defs/ProductRow/properties/category"},
        "brand": {"$ref":"#/$defs/ProductRow/properties/brand"},
        "manufacturer": {"$ref":"#/$defs/ProductRow/properties/manufacturer"},
        "unit_price": {"$ref":"#/$defs/ProductRow/properties/unit_price"},
        "cost_price": {"$ref":"#/$defs/ProductRow/properties/cost_price"},
        "taxable": {"$ref":"#/$defs/ProductRow/properties/taxable"},
        "tax_rate": {"$ref":"#/$defs/ProductRow/properties/tax_rate"},
        "track_inventory": {"$ref":"#/$defs/ProductRow/properties/track_inventory"},
        "reorder_level": {"$ref":"#/$defs/ProductRow/properties/reorder_level"},
        "reorder_quantity": {"$ref":"#/$defs/ProductRow/properties/reorder_quantity"},
        "unit_of_measure": {"$ref":"#/$defs/ProductRow/properties/unit_of_measure"},
        "requires_prescription": {"$ref":"#/$defs/ProductRow/properties/requires_prescription"},
        "dea_schedule": {"$ref":"#/$defs/ProductRow/properties/dea_schedule"},
        "is_controlled_substance": {"$ref":"#/$defs/ProductRow/properties/is_controlled_substance"},
        "has_expiry_date": {"$ref":"#/$defs/ProductRow/properties/has_expiry_date"},
        "is_active": {"$ref":"#/$defs/ProductRow/properties/is_active"},
        "thumbnail_url": {"$ref":"#/$defs/ProductRow/properties/thumbnail_url"},
        "display_order": {"$ref":"#/$defs/ProductRow/properties/display_order"},
        "metadata": {"$ref":"#/$defs/ProductRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "ServicePriceTierRow": {
      "type": "object",
      "description": "Tiered prices (weight bands etc.).",
      "x-table": "service_price_tiers",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "service_id": {"type":"string","format":"uuid","x-references":{"table":"services","on_delete":"cascade"}},
        "tier_name": {"type":"string","maxLength":200},
        "min_value": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,8}(\\.[0-9]{1,2})?$",
          "description": "Bounds of the band: the lower one included, the upper one not; open when empty."
        },
        "max_value": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,8}(\\.[0-9]{1,2})?$",
          "description": "Bounds of the band: the lower one included, the upper one not; open when empty."
        },
        "price": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "description": {"type":["string","null"],"maxLength":10000},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["financial"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "service_id",
        "tier_name",
        "min_value",
        "max_value",
        "price",
        "description",
        "metadata",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"price-positive","words":"“Price” is at least 0"},
        {"code":"range-valid","words":"“Maximum value” is more than “Minimum value”"}
      ]
    },
    "NewServicePriceTierRow": {
      "type": "object",
      "x-table": "service_price_tiers",
      "properties": {
        "id": {"$ref":"#/$defs/ServicePriceTierRow/properties/id"},
        "service_id": {"$ref":"#/$defs/ServicePriceTierRow/properties/service_id"},
        "tier_name": {"$ref":"#/$defs/ServicePriceTierRow/properties/tier_name"},
        "min_value": {"$ref":"#/$defs/ServicePriceTierRow/properties/min_value"},
        "max_value": {"$ref":"#/$defs/ServicePriceTierRow/properties/max_value"},
        "price": {"$ref":"#/$defs/ServicePriceTierRow/properties/price"},
        "description": {"$ref":"#/$defs/ServicePriceTierRow/properties/description"},
        "metadata": {"$ref":"#/$defs/ServicePriceTierRow/properties/metadata"}
      },
      "required": ["service_id","tier_name","price"],
      "additionalProperties": false
    },
    "ServicePriceTierPatch": {
      "type": "object",
      "x-table": "service_price_tiers",
      "properties": {
        "service_id": {"$ref":"#/$defs/ServicePriceTierRow/properties/service_id"},
        "tier_name": {"$ref":"#/$defs/ServicePriceTierRow/properties/tier_name"},
        "min_value": {"$ref":"#/$defs/ServicePriceTierRow/properties/min_value"},
        "max_value": {"$ref":"#/$defs/ServicePriceTierRow/properties/max_value"},
        "price": {"$ref":"#/$defs/ServicePriceTierRow/properties/price"},
        "description": {"$ref":"#/$defs/ServicePriceTierRow/properties/description"},
        "metadata": {"$ref":"#/$defs/ServicePriceTierRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "InventoryLocationRow": {
      "type": "object",
      "description": "Shelves, safes, rooms.",
      "x-table": "inventory_locations",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "clinic_id": {"type":"string","format":"uuid","x-references":{"table":"clinics","on_delete":"cascade"}},
        "name": {"type":"string","maxLength":200},
        "description": {"type":["string","null"],"maxLength":10000},
        "location_type": {"anyOf":[{"$ref":"#/$defs/InventoryLocationType"},{"type":"null"}],"x-sensitivity":["dea"]},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["dea"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "clinic_id",
        "name",
        "description",
        "location_type",
        "metadata",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false
    },
    "NewInventoryLocationRow": {
      "type": "object",
      "x-table": "inventory_locations",
      "properties": {
        "id": {"$ref":"#/$defs/InventoryLocationRow/properties/id"},
        "clinic_id": {"$ref":"#/$defs/InventoryLocationRow/properties/clinic_id"},
        "name": {"$ref":"#/$defs/InventoryLocationRow/properties/name"},
        "description": {"$ref":"#/$defs/InventoryLocationRow/properties/description"},
        "location_type": {"$ref":"#/$defs/InventoryLocationRow/properties/location_type"},
        "metadata": {"$ref":"#/$defs/InventoryLocationRow/properties/metadata"}
      },
      "required": ["clinic_id","name"],
      "additionalProperties": false
    },
    "InventoryLocationPatch": {
      "type": "object",
      "x-table": "inventory_locations",
      "properties": {
        "clinic_id": {"$ref":"#/$defs/InventoryLocationRow/properties/clinic_id"},
        "name": {"$ref":"#/$defs/InventoryLocationRow/properties/name"},
        "description": {"$ref":"#/$defs/InventoryLocationRow/properties/description"},
        "location_type": {"$ref":"#/$defs/InventoryLocationRow/properties/location_type"},
        "metadata": {"$ref":"#/$defs/InventoryLocationRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "InventoryItemRow": {
      "type": "object",
      "description": "Stock of one product at one place.",
      "x-table": "inventory_items",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "product_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"products","on_delete":"cascade-on-purge"}
        },
        "clinic_id": {"type":"string","format":"uuid","x-references":{"table":"clinics","on_delete":"cascade"}},
        "location_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"inventory_locations","on_delete":"set-null"}
        },
        "quantity_on_hand": {
          "type": "string",
          "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,3})?$",
          "x-minimum": "0",
          "x-sensitivity": ["dea"],
          "x-writer": "action"
        },
        "quantity_reserved": {
          "type": "string",
          "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,3})?$",
          "x-minimum": "0",
          "x-sensitivity": ["dea"],
          "x-writer": "action"
        },
        "quantity_available": {
          "type": "string",
          "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,3})?$",
          "x-sensitivity": ["dea"],
          "x-writer": "action"
        },
        "reorder_point": {"type":["string","null"],"pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,3})?$","x-minimum":"0"},
        "reorder_quantity": {"type":["string","null"],"pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,3})?$"},
        "unit_cost": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "description": "Per stock unit.",
          "x-sensitivity": ["financial"]
        },
        "selling_price": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "description": "Per stock unit.",
          "x-sensitivity": ["financial"]
        },
        "profit_margin_percentage": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,3}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-maximum": "100",
          "description": "Margin in percent.",
          "x-sensitivity": ["financial"]
        },
        "stock_status": {
          "$ref": "#/$defs/StockStatus",
          "description": "Follows from the quantities; only `discontinued` is set by hand.",
          "x-writer": "action"
        },
        "last_restocked_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "last_counted_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["financial","dea"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "product_id",
        "clinic_id",
        "location_id",
        "quantity_on_hand",
        "quantity_reserved",
        "quantity_available",
        "reorder_point",
        "reorder_quantity",
        "unit_cost",
        "selling_price",
        "profit_margin_percentage",
        "stock_status",
        "last_restocked_at",
        "last_counted_at",
        "metadata",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"quantity-on-hand-positive","words":"“Quantity on hand” is at least 0"},
        {"code":"quantity-reserved-positive","words":"“Quantity reserved” is at least 0"},
        {"code":"reorder-point-positive","words":"“Reorder point” is at least 0"},
        {"code":"unit-cost-positive","words":"“Unit cost” is at least 0"},
        {"code":"selling-price-positive","words":"“Selling price” is at least 0"},
        {"code":"profit-margin-valid","words":"“Profit margin percentage” is between 0 and 100"},
        {
          "code": "available-is-difference",
          "words": "“Quantity available” equals “Quantity on hand” minus “Quantity reserved”"
        },
        {"code":"reserved-within-on-hand","words":"“Quantity reserved” is at most “Quantity on hand”"}
      ]
    },
    "NewInventoryItemRow": {
      "type": "object",
      "x-table": "inventory_items",
      "properties": {
        "id": {"$ref":"#/$defs/InventoryItemRow/properties/id"},
        "product_id": {"$ref":"#/$defs/InventoryItemRow/properties/product_id"},
        "clinic_id": {"$ref":"#/$defs/InventoryItemRow/properties/clinic_id"},
        "location_id": {"$ref":"#/$defs/InventoryItemRow/properties/location_id"},
        "reorder_point": {"$ref":"#/$defs/InventoryItemRow/properties/reorder_point"},
        "reorder_quantity": {"$ref":"#/$defs/InventoryItemRow/properties/reorder_quantity"},
        "unit_cost": {"$ref":"#/$defs/InventoryItemRow/properties/unit_cost"},
        "selling_price": {"$ref":"#/$defs/InventoryItemRow/properties/selling_price"},
        "profit_margin_percentage": {"$ref":"#/$defs/InventoryItemRow/properties/profit_margin_percentage"},
        "metadata": {"$ref":"#/$defs/InventoryItemRow/properties/metadata"}
      },
      "required": ["product_id","clinic_id"],
      "additionalProperties": false
    },
    "InventoryItemPatch": {
      "type": "object",
      "x-table": "inventory_items",
      "properties": {
        "product_id": {"$ref":"#/$defs/InventoryItemRow/properties/product_id"},
        "clinic_id": {"$ref":"#/$defs/InventoryItemRow/properties/clinic_id"},
        "location_id": {"$ref":"#/$defs/InventoryItemRow/properties/location_id"},
        "reorder_point": {"$ref":"#/$defs/InventoryItemRow/properties/reorder_point"},
        "reorder_quantity": {"$ref":"#/$defs/InventoryItemRow/properties/reorder_quantity"},
        "unit_cost": {"$ref":"#/$defs/InventoryItemRow/properties/unit_cost"},
        "selling_price": {"$ref":"#/$defs/InventoryItemRow/properties/selling_price"},
        "profit_margin_percentage": {"$ref":"#/$defs/InventoryItemRow/properties/profit_margin_percentage"},
        "metadata": {"$ref":"#/$defs/InventoryItemRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "InventoryBatchRow": {
      "type": "object",
      "description": "Lots with expiry.",
      "x-table": "inventory_batches",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "inventory_item_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"inventory_items","on_delete":"cascade"}
        },
        "batch_number": {"type":"string","maxLength":200,"x-sensitivity":["dea"]},
        "lot_number": {"type":["string","null"],"maxLength":200,"x-sensitivity":["dea"]},
        "quantity_received": {
          "type": "string",
          "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,3})?$",
          "x-sensitivity": ["dea"],
          "x-writer": "action"
        },
        "quantity_remaining": {
          "type": "string",
          "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,3})?$",
          "x-minimum": "0",
          "x-sensitivity": ["dea"],
          "x-writer": "action"
        },
        "supplier_name": {"type":["string","null"],"maxLength":200},
        "purchase_order_number": {"type":["string","null"],"maxLength":200},
        "purchase_order_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The order that brought the lot.",
          "x-references": {"table":"purchase_orders","on_delete":"set-null"}
        },
        "unit_cost": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "total_cost": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "received_date": {"type":"string","format":"date"},
        "manufacture_date": {"type":["string","null"],"format":"date"},
        "expiry_date": {"type":["string","null"],"format":"date"},
        "storage_conditions": {"type":["string","null"],"maxLength":200},
        "notes": {"type":["string","null"],"maxLength":10000},
        "is_quarantined": {
          "type": "boolean",
          "description": "Recalled or kept at a wrong temperature: may not be dispensed."
        },
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["financial","dea"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "inventory_item_id",
        "batch_number",
        "lot_number",
        "quantity_received",
        "quantity_remaining",
        "supplier_name",
        "purchase_order_number",
        "purchase_order_id",
        "unit_cost",
        "total_cost",
        "received_date",
        "manufacture_date",
        "expiry_date",
        "storage_conditions",
        "notes",
        "is_quarantined",
        "metadata",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {
          "code": "remaining-within-received",
          "words": "“Quantity remaining” is between 0 and “Quantity received”"
        },
        {"code":"expiry-after-manufacture","words":"“Expiry date” is after “Manufacture date”"},
        {"code":"costs-positive","words":"“Unit cost” and “Total cost” are at least 0"}
      ]
    },
    "NewInventoryBatchRow": {
      "type": "object",
      "x-table": "inventory_batches",
      "properties": {
        "id": {"$ref":"#/$defs/InventoryBatchRow/properties/id"},
        "inventory_item_id": {"$ref":"#/$defs/InventoryBatchRow/properties/inventory_item_id"},
        "batch_number": {"$ref":"#/$defs/InventoryBatchRow/properties/batch_number"},
        "lot_number": {"$ref":"#/$defs/InventoryBatchRow/properties/lot_number"},
        "quantity_received": {"$ref":"#/$defs/InventoryBatchRow/properties/quantity_received"},
        "quantity_remaining": {"$ref":"#/$defs/InventoryBatchRow/properties/quantity_remaining"},
        "supplier_name": {"$ref":"#/$defs/InventoryBatchRow/properties/supplier_name"},
        "purchase_order_number": {"$ref":"#/$defs/InventoryBatchRow/properties/purchase_order_number"},
        "purchase_order_id": {"$ref":"#/$defs/InventoryBatchRow/properties/purchase_order_id"},
        "unit_cost": {"$ref":"#/$defs/InventoryBatchRow/properties/unit_cost"},
        "total_cost": {"$ref":"#/$defs/InventoryBatchRow/properties/total_cost"},
        "received_date": {"$ref":"#/$defs/InventoryBatchRow/properties/received_date"},
        "manufacture_date": {"$ref":"#/$defs/InventoryBatchRow/properties/manufacture_date"},
        "expiry_date": {"$ref":"#/$defs/InventoryBatchRow/properties/expiry_date"},
        "storage_conditions": {"$ref":"#/$defs/InventoryBatchRow/properties/storage_conditions"},
        "notes": {"$ref":"#/$defs/InventoryBatchRow/properties/notes"},
        "is_quarantined": {"$ref":"#/$defs/InventoryBatchRow/properties/is_quarantined"},
        "metadata": {"$ref":"#/$defs/InventoryBatchRow/properties/metadata"}
      },
      "required": ["id","inventory_item_id","batch_number","quantity_received","quantity_remaining","received_date"],
      "additionalProperties": false
    },
    "InventoryBatchPatch": {
      "type": "object",
      "x-table": "inventory_batches",
      "properties": {
        "inventory_item_id": {"$ref":"#/$defs/InventoryBatchRow/properties/inventory_item_id"},
        "batch_number": {"$ref":"#/$defs/InventoryBatchRow/properties/batch_number"},
        "lot_number": {"$ref":"#/$defs/InventoryBatchRow/properties/lot_number"},
        "supplier_name": {"$ref":"#/$defs/InventoryBatchRow/properties/supplier_name"},
        "purchase_order_number": {"$ref":"#/$defs/InventoryBatchRow/properties/purchase_order_number"},
        "purchase_order_id": {"$ref":"#/$defs/InventoryBatchRow/properties/purchase_order_id"},
        "unit_cost": {"$ref":"#/$defs/InventoryBatchRow/properties/unit_cost"},
        "total_cost": {"$ref":"#/$defs/InventoryBatchRow/properties/total_cost"},
        "received_date": {"$ref":"#/$defs/InventoryBatchRow/properties/received_date"},
        "manufacture_date": {"$ref":"#/$defs/InventoryBatchRow/properties/manufacture_date"},
        "expiry_date": {"$ref":"#/$defs/InventoryBatchRow/properties/expiry_date"},
        "storage_conditions": {"$ref":"#/$defs/InventoryBatchRow/properties/storage_conditions"},
        "notes": {"$ref":"#/$defs/InventoryBatchRow/properties/notes"},
        "is_quarantined": {"$ref":"#/$defs/InventoryBatchRow/properties/is_quarantined"},
        "metadata": {"$ref":"#/$defs/InventoryBatchRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "InventoryMovementRow": {
      "type": "object",
      "description": "The stock ledger: every unit in or out, never changed afterwards.",
      "x-table": "inventory_movements",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "inventory_item_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"inventory_items","on_delete":"cascade-on-purge"}
        },
        "batch_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"inventory_batches","on_delete":"set-null"}
        },
        "transaction_type": {"$ref":"#/$defs/TransactionType"},
        "quantity": {
          "type": "string",
          "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,3})?$",
          "description": "Into stock when positive, out of stock when negative.",
          "x-sensitivity": ["dea"]
        },
        "unit_cost": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-sensitivity": ["financial"]
        },
        "total_cost": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-sensitivity": ["financial"]
        },
        "reference_type": {
          "anyOf": [{"$ref":"#/$defs/MovementReferenceType"},{"type":"null"}],
          "description": "What kind of row `reference_id` names."
        },
        "reference_id": {"type":["string","null"],"format":"uuid","description":"The row that caused the movement."},
        "from_location_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"inventory_locations","on_delete":"set-null"}
        },
        "to_location_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"inventory_locations","on_delete":"set-null"}
        },
        "transaction_date": {"type":"string","format":"date-time"},
        "performed_by": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "Who did it; always given for controlled products.",
          "x-references": {"table":"staff","on_delete":"set-null"},
          "x-sensitivity": ["pii","dea"]
        },
        "witnessed_by": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The second person at waste, damage or expiry of a controlled product.",
          "x-references": {"table":"staff","on_delete":"set-null"},
          "x-sensitivity": ["pii","dea"]
        },
        "notes": {"type":["string","null"],"maxLength":10000},
        "reason": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["dea"]},
        "balance_after": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,3})?$",
          "x-minimum": "0",
          "x-sensitivity": ["dea"],
          "x-writer": "action"
        },
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","financial","dea"]
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "inventory_item_id",
        "batch_id",
        "transaction_type",
        "quantity",
        "unit_cost",
        "total_cost",
        "reference_type",
        "reference_id",
        "from_location_id",
        "to_location_id",
        "transaction_date",
        "performed_by",
        "witnessed_by",
        "notes",
        "reason",
        "balance_after",
        "metadata",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"quantity-nonzero","words":"“Quantity” is not 0"},
        {"code":"balance-not-negative","words":"“Balance after” is at least 0"},
        {
          "code": "reference-pair",
          "words": "“Reference type” and “Reference ID” are given together or not at all"
        },
        {
          "code": "transfer-has-locations",
          "words": "If “Transaction type” is transfer, then “From location” differs from “To location”"
        },
        {
          "code": "loss-has-reason",
          "words": "If “Transaction type” is adjustment, expired or damaged, then “Reason” is given"
        },
        {"code":"witness-differs","words":"“Witnessed by” differs from “Performed by”"}
      ]
    },
    "NewInventoryMovementRow": {
      "type": "object",
      "x-table": "inventory_movements",
      "properties": {
        "id": {"$ref":"#/$defs/InventoryMovementRow/properties/id"},
        "inventory_item_id": {"$ref":"#/$defs/InventoryMovementRow/properties/inventory_item_id"},
        "batch_id": {"$ref":"#/$defs/InventoryMovementRow/properties/batch_id"},
        "transaction_type": {"$ref":"#/$defs/InventoryMovementRow/properties/transaction_type"},
        "quantity": {"$ref":"#/$defs/InventoryMovementRow/properties/quantity"},
        "unit_cost": {"$ref":"#/$defs/InventoryMovementRow/properties/unit_cost"},
        "total_cost": {"$ref":"#/$defs/InventoryMovementRow/properties/total_cost"},
        "reference_type": {"$ref":"#/$defs/InventoryMovementRow/properties/reference_type"},
        "reference_id": {"$ref":"#/$defs/InventoryMovementRow/properties/reference_id"},
        "from_location_id": {"$ref":"#/$defs/InventoryMovementRow/properties/from_location_id"},
        "to_location_id": {"$ref":"#/$defs/InventoryMovementRow/properties/to_location_id"},
        "transaction_date": {"$ref":"#/$defs/InventoryMovementRow/properties/transaction_date"},
        "performed_by": {"$ref":"#/$defs/InventoryMovementRow/properties/performed_by"},
        "witnessed_by": {"$ref":"#/$defs/InventoryMovementRow/properties/witnessed_by"},
        "notes": {"$ref":"#/$defs/InventoryMovementRow/properties/notes"},
        "reason": {"$ref":"#/$defs/InventoryMovementRow/properties/reason"},
        "balance_after": {"$ref":"#/$defs/InventoryMovementRow/properties/balance_after"},
        "metadata": {"$ref":"#/$defs/InventoryMovementRow/properties/metadata"}
      },
      "required": ["id","inventory_item_id","transaction_type","quantity"],
      "additionalProperties": false
    },
    "StockAdjustmentRow": {
      "type": "object",
      "description": "Counted or written-off differences with approval.",
      "x-table": "stock_adjustments",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "adjustment_number": {"type":"string","maxLength":200,"x-writer":"store"},
        "clinic_id": {"type":"string","format":"uuid","x-references":{"table":"clinics","on_delete":"cascade"}},
        "inventory_item_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"inventory_items","on_delete":"cascade-on-purge"}
        },
        "batch_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"inventory_batches","on_delete":"set-null"}
        },
        "reason": {"$ref":"#/$defs/AdjustmentReason","x-sensitivity":["dea"]},
        "status": {"$ref":"#/$defs/AdjustmentStatus"},
        "quantity_before": {"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,3})?$","x-sensitivity":["dea"]},
        "quantity_counted": {
          "type": "string",
          "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,3})?$",
          "x-minimum": "0",
          "x-sensitivity": ["dea"]
        },
        "quantity_delta": {"type":"string","pattern":"^-?[0-9]{1,9}(\\.[0-9]{1,3})?$","x-sensitivity":["dea"]},
        "unit_cost": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-sensitivity": ["financial"]
        },
        "value_delta": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "description": "The difference at cost.",
          "x-sensitivity": ["financial"]
        },
        "counted_at": {"type":"string","format":"date-time"},
        "is_controlled_substance": {
          "type": "boolean",
          "description": "As the product was when the count was begun.",
          "x-writer": "action"
        },
        "requested_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"},
          "x-sensitivity": ["pii"]
        },
        "witnessed_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"},
          "x-sensitivity": ["pii","dea"]
        },
        "approved_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"},
          "x-sensitivity": ["pii"]
        },
        "approved_at": {"type":["string","null"],"format":"date-time"},
        "posted_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "rejection_reason": {"type":["string","null"],"maxLength":10000},
        "movement_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The ledger row that posting wrote.",
          "x-references": {"table":"inventory_movements","on_delete":"set-null"},
          "x-writer": "action"
        },
        "dea_report_form": {
          "anyOf": [{"$ref":"#/$defs/DeaReportForm"},{"type":"null"}],
          "description": "DEA form 106 for theft or significant loss, 41 for destruction.",
          "x-sensitivity": ["dea"]
        },
        "dea_report_reference": {"type":["string","null"],"maxLength":200,"x-sensitivity":["dea"]},
        "dea_reported_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["dea"]},
        "notes": {"type":["string","null"],"maxLength":10000},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","financial","dea"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "adjustment_number",
        "clinic_id",
        "inventory_item_id",
        "batch_id",
        "reason",
        "status",
        "quantity_before",
        "quantity_counted",
        "quantity_delta",
        "unit_cost",
        "value_delta",
        "counted_at",
        "is_controlled_substance",
        "requested_by",
        "witnessed_by",
        "approved_by",
        "approved_at",
        "posted_at",
        "rejection_reason",
        "movement_id",
        "dea_report_form",
        "dea_report_reference",
        "dea_reported_at",
        "notes",
        "metadata",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {
          "code": "delta-is-difference",
          "words": "“Quantity delta” equals “Quantity counted” minus “Quantity before”"
        },
        {"code":"counted-not-negative","words":"“Quantity counted” is at least 0"},
        {
          "code": "controlled-posting-witnessed",
          "words": "If “Status” is posted and “Controlled substance” is yes, then “Witnessed by” is given"
        },
        {
          "code": "controlled-loss-reported",
          "words": "If “Status” is posted, “Controlled substance” is yes and “Reason” is theft or loss, then “DEA report form” is given and is form 106"
        },
        {"code":"approval-by-other","words":"“Approved by” differs from “Requested by”"},
        {"code":"witness-differs","words":"“Witnessed by” differs from “Requested by”"},
        {
          "code": "rejected-must-have-reason",
          "words": "If “Status” is rejected, then “Rejection reason” is given"
        }
      ]
    },
    "NewStockAdjustmentRow": {
      "type": "object",
      "x-table": "stock_adjustments",
      "properties": {
        "id": {"$ref":"#/$defs/StockAdjustmentRow/properties/id"},
        "clinic_id": {"$ref":"#/$defs/StockAdjustmentRow/properties/clinic_id"},
        "inventory_item_id": {"$ref":"#/$defs/StockAdjustmentRow/properties/inventory_item_id"},
        "batch_id": {"$ref":"#/$defs/StockAdjustmentRow/properties/batch_id"},
        "reason": {"$ref":"#/$defs/StockAdjustmentRow/properties/reason"},
        "status": {"$ref":"#/$defs/StockAdjustmentRow/properties/status","enum":["draft"]},
        "quantity_before": {"$ref":"#/$defs/StockAdjustmentRow/properties/quantity_before"},
        "quantity_counted": {"$ref":"#/$defs/StockAdjustmentRow/properties/quantity_counted"},
        "quantity_delta": {"$ref":"#/$defs/StockAdjustmentRow/properties/quantity_delta"},
        "unit_cost": {"$ref":"#/$defs/StockAdjustmentRow/properties/unit_cost"},
        "value_delta": {"$ref":"#/$defs/StockAdjustmentRow/properties/value_delta"},
        "counted_at": {"$ref":"#/$defs/StockAdjustmentRow/properties/counted_at"},
        "requested_by": {"$ref":"#/$defs/StockAdjustmentRow/properties/requested_by","not":{"type":"null"}},
        "witnessed_by": {"$ref":"#/$defs/StockAdjustmentRow/properties/witnessed_by"},
        "approved_by": {"$ref":"#/$defs/StockAdjustmentRow/properties/approved_by"},
        "approved_at": {"$ref":"#/$defs/StockAdjustmentRow/properties/approved_at"},
        "rejection_reason": {"$ref":"#/$defs/StockAdjustmentRow/properties/rejection_reason"},
        "dea_report_form": {"$ref":"#/$defs/StockAdjustmentRow/properties/dea_report_form"},
        "dea_report_reference": {"$ref":"#/$defs/StockAdjustmentRow/properties/dea_report_reference"},
        "dea_reported_at": {"$ref":"#/$defs/StockAdjustmentRow/properties/dea_reported_at"},
        "notes": {"$ref":"#/$defs/StockAdjustmentRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/StockAdjustmentRow/properties/metadata"}
      },
      "required": [
        "clinic_id",
        "inventory_item_id",
        "reason",
        "quantity_before",
        "quantity_counted",
        "quantity_delta",
        "requested_by"
      ],
      "additionalProperties": false
    },
    "StockAdjustmentPatch": {
      "type": "object",
      "x-table": "stock_adjustments",
      "properties": {
        "clinic_id": {"$ref":"#/$defs/StockAdjustmentRow/properties/clinic_id"},
        "inventory_item_id": {"$ref":"#/$defs/StockAdjustmentRow/properties/inventory_item_id"},
        "batch_id": {"$ref":"#/$defs/StockAdjustmentRow/properties/batch_id"},
        "reason": {"$ref":"#/$defs/StockAdjustmentRow/properties/reason"},
        "status": {"$ref":"#/$defs/StockAdjustmentRow/properties/status"},
        "quantity_before": {"$ref":"#/$defs/StockAdjustmentRow/properties/quantity_before"},
        "quantity_counted": {"$ref":"#/$defs/StockAdjustmentRow/properties/quantity_counted"},
        "quantity_delta": {"$ref":"#/$defs/StockAdjustmentRow/properties/quantity_delta"},
        "unit_cost": {"$ref":"#/$defs/StockAdjustmentRow/properties/unit_cost"},
        "value_delta": {"$ref":"#/$defs/StockAdjustmentRow/properties/value_delta"},
        "counted_at": {"$ref":"#/$defs/StockAdjustmentRow/properties/counted_at"},
        "requested_by": {"$ref":"#/$defs/StockAdjustmentRow/properties/requested_by","not":{"type":"null"}},
        "witnessed_by": {"$ref":"#/$defs/StockAdjustmentRow/properties/witnessed_by"},
        "approved_by": {"$ref":"#/$defs/StockAdjustmentRow/properties/approved_by"},
        "approved_at": {"$ref":"#/$defs/StockAdjustmentRow/properties/approved_at"},
        "rejection_reason": {"$ref":"#/$defs/StockAdjustmentRow/properties/rejection_reason"},
        "dea_report_form": {"$ref":"#/$defs/StockAdjustmentRow/properties/dea_report_form"},
        "dea_report_reference": {"$ref":"#/$defs/StockAdjustmentRow/properties/dea_report_reference"},
        "dea_reported_at": {"$ref":"#/$defs/StockAdjustmentRow/properties/dea_reported_at"},
        "notes": {"$ref":"#/$defs/StockAdjustmentRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/StockAdjustmentRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "PurchaseOrderRow": {
      "type": "object",
      "description": "Orders to suppliers.",
      "x-table": "purchase_orders",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "clinic_id": {"type":"string","format":"uuid","x-references":{"table":"clinics","on_delete":"cascade"}},
        "po_number": {"type":"string","maxLength":200,"x-writer":"store"},
        "supplier_name": {"type":"string","maxLength":200},
        "supplier_contact": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "supplier_email": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "supplier_phone": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "status": {"$ref":"#/$defs/PurchaseOrderStatus"},
        "subtotal": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "tax_amount": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "shipping_cost": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "total_amount": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "items": {
          "type": ["array","null"],
          "items": {
            "type": "object",
            "properties": {
              "product_id": {"type":"string","format":"uuid"},
              "product_name": {"type":"string","maxLength":10000},
              "quantity": {"type":"string","pattern":"^-?[0-9]{1,15}(\\.[0-9]{1,9})?$"},
              "unit_cost": {"type":"string","pattern":"^-?[0-9]{1,15}(\\.[0-9]{1,9})?$"},
              "total_cost": {"type":"string","pattern":"^-?[0-9]{1,15}(\\.[0-9]{1,9})?$"},
              "quantity_received": {"type":"string","pattern":"^-?[0-9]{1,15}(\\.[0-9]{1,9})?$"}
            },
            "required": ["product_id","product_name","quantity","unit_cost","total_cost"],
            "additionalProperties": false
          },
          "maxItems": 1000,
          "description": "The lines ordered; what has arrived of each is counted as it comes.",
          "x-sensitivity": ["financial","dea"]
        },
        "order_date": {"type":"string","format":"date"},
        "expected_delivery_date": {"type":["string","null"],"format":"date"},
        "received_date": {"type":["string","null"],"format":"date"},
        "delivery_location_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"inventory_locations","on_delete":"set-null"}
        },
        "dea_form_222_number": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "DEA form 222, needed when a line is a schedule II substance.",
          "x-sensitivity": ["dea"]
        },
        "sent_at": {"type":["string","null"],"format":"date-time"},
        "confirmed_at": {"type":["string","null"],"format":"date-time"},
        "cancelled_at": {"type":["string","null"],"format":"date-time"},
        "cancellation_reason": {"type":["string","null"],"maxLength":10000},
        "approved_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "created_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "notes": {"type":["string","null"],"maxLength":10000},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","financial","dea"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "clinic_id",
        "po_number",
        "supplier_name",
        "supplier_contact",
        "supplier_email",
        "supplier_phone",
        "status",
        "subtotal",
        "tax_amount",
        "shipping_cost",
        "total_amount",
        "items",
        "order_date",
        "expected_delivery_date",
        "received_date",
        "delivery_location_id",
        "dea_form_222_number",
        "sent_at",
        "confirmed_at",
        "cancelled_at",
        "cancellation_reason",
        "approved_by",
        "created_by",
        "notes",
        "metadata",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {
          "code": "amounts-positive",
          "words": "“Subtotal”, “Tax amount”, “Shipping cost” and “Total amount” are at least 0"
        },
        {
          "code": "total-is-sum",
          "words": "“Total amount” equals “Subtotal” plus “Tax amount” plus “Shipping cost”"
        },
        {"code":"received-not-before-order","words":"“Received date” is not before “Order date”"},
        {
          "code": "cancelled-must-have-reason",
          "words": "If “Status” is cancelled, then “Cancellation reason” is given"
        }
      ]
    },
    "NewPurchaseOrderRow": {
      "type": "object",
      "x-table": "purchase_orders",
      "properties": {
        "id": {"$ref":"#/$defs/PurchaseOrderRow/properties/id"},
        "clinic_id": {"$ref":"#/$defs/PurchaseOrderRow/properties/clinic_id"},
        "supplier_name": {"$ref":"#/$defs/PurchaseOrderRow/properties/supplier_name"},
        "supplier_contact": {"$ref":"#/$defs/PurchaseOrderRow/properties/supplier_contact"},
        "supplier_email": {"$ref":"#/$defs/PurchaseOrderRow/properties/supplier_email"},
        "supplier_phone": {"$ref":"#/$defs/PurchaseOrderRow/properties/supplier_phone"},
        "status": {"$ref":"#/$defs/PurchaseOrderRow/properties/status","enum":["draft"]},
        "subtotal": {"$ref":"#/$defs/PurchaseOrderRow/properties/subtotal"},
        "tax_amount": {"$ref":"#/$defs/PurchaseOrderRow/properties/tax_amount"},
        "shipping_cost": {"$ref":"#/$defs/PurchaseOrderRow/properties/shipping_cost"},
        "total_amount": {"$ref":"#/$defs/PurchaseOrderRow/properties/total_amount"},
        "items": {"$ref":"#/$defs/PurchaseOrderRow/properties/items"},
        "order_date": {"$ref":"#/$defs/PurchaseOrderRow/properties/order_date"},
        "expected_delivery_date": {"$ref":"#/$defs/PurchaseOrderRow/properties/expected_delivery_date"},
        "received_date": {"$ref":"#/$defs/PurchaseOrderRow/properties/received_date"},
        "delivery_location_id": {"$ref":"#/$defs/PurchaseOrderRow/properties/delivery_location_id"},
        "dea_form_222_number": {"$ref":"#/$defs/PurchaseOrderRow/properties/dea_form_222_number"},
        "sent_at": {"$ref":"#/$defs/PurchaseOrderRow/properties/sent_at"},
        "confirmed_at": {"$ref":"#/$defs/PurchaseOrderRow/properties/confirmed_at"},
        "cancelled_at": {"$ref":"#/$defs/PurchaseOrderRow/properties/cancelled_at"},
        "cancellation_reason": {"$ref":"#/$defs/PurchaseOrderRow/properties/cancellation_reason"},
        "approved_by": {"$ref":"#/$defs/PurchaseOrderRow/properties/approved_by"},
        "created_by": {"$ref":"#/$defs/PurchaseOrderRow/properties/created_by"},
        "notes": {"$ref":"#/$defs/PurchaseOrderRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/PurchaseOrderRow/properties/metadata"}
      },
      "required": ["clinic_id","supplier_name","subtotal","total_amount","order_date"],
      "additionalProperties": false
    },
    "PurchaseOrderPatch": {
      "type": "object",
      "x-table": "purchase_orders",
      "properties": {
        "clinic_id": {"$ref":"#/$defs/PurchaseOrderRow/properties/clinic_id"},
        "supplier_name": {"$ref":"#/$defs/PurchaseOrderRow/properties/supplier_name"},
        "supplier_contact": {"$ref":"#/$defs/PurchaseOrderRow/properties/supplier_contact"},
        "supplier_email": {"$ref":"#/$defs/PurchaseOrderRow/properties/supplier_email"},
        "supplier_phone": {"$ref":"#/$defs/PurchaseOrderRow/properties/supplier_phone"},
        "status": {"$ref":"#/$defs/PurchaseOrderRow/properties/status"},
        "subtotal": {"$ref":"#/$defs/PurchaseOrderRow/properties/subtotal"},
        "tax_amount": {"$ref":"#/$defs/PurchaseOrderRow/properties/tax_amount"},
        "shipping_cost": {"$ref":"#/$defs/PurchaseOrderRow/properties/shipping_cost"},
        "total_amount": {"$ref":"#/$defs/PurchaseOrderRow/properties/total_amount"},
        "items": {"$ref":"#/$defs/PurchaseOrderRow/properties/items"},
        "order_date": {"$ref":"#/$defs/PurchaseOrderRow/properties/order_date"},
        "expected_delivery_date": {"$ref":"#/$defs/PurchaseOrderRow/properties/expected_delivery_date"},
        "received_date": {"$ref":"#/$defs/PurchaseOrderRow/properties/received_date"},
        "delivery_location_id": {"$ref":"#/$defs/PurchaseOrderRow/properties/delivery_location_id"},
        "dea_form_222_number": {"$ref":"#/$defs/PurchaseOrderRow/properties/dea_form_222_number"},
        "sent_at": {"$ref":"#/$defs/PurchaseOrderRow/properties/sent_at"},
        "confirmed_at": {"$ref":"#/$defs/PurchaseOrderRow/properties/confirmed_at"},
        "cancelled_at": {"$ref":"#/$defs/PurchaseOrderRow/properties/cancelled_at"},
        "cancellation_reason": {"$ref":"#/$defs/PurchaseOrderRow/properties/cancellation_reason"},
        "approved_by": {"$ref":"#/$defs/PurchaseOrderRow/properties/approved_by"},
        "created_by": {"$ref":"#/$defs/PurchaseOrderRow/properties/created_by"},
        "notes": {"$ref":"#/$defs/PurchaseOrderRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/PurchaseOrderRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "AppointmentRow": {
      "type": "object",
      "description": "Calendar bookings.",
      "x-table": "appointments",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "clinic_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"clinics","on_delete":"cascade"},
          "x-writer": "action"
        },
        "veterinarian_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"veterinarians","on_delete":"cascade-on-purge"},
          "x-writer": "action"
        },
        "patient_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"patients","on_delete":"cascade"},
          "x-writer": "action"
        },
        "client_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"clients","on_delete":"cascade"},
          "x-sensitivity": ["pii"],
          "x-writer": "action"
        },
        "facility_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The room booked.",
          "x-references": {"table":"clinic_facilities","on_delete":"set-null"},
          "x-writer": "action"
        },
        "appointment_type": {"$ref":"#/$defs/AppointmentType","x-sensitivity":["phi"]},
        "status": {"$ref":"#/$defs/AppointmentStatus","x-writer":"action"},
        "scheduled_at": {"type":"string","format":"date-time","x-writer":"action"},
        "scheduled_end_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "duration_minutes": {"type":["integer","null"],"minimum":1,"maximum":2147483647,"x-writer":"action"},
        "buffer_minutes": {
          "type": "integer",
          "minimum": 0,
          "maximum": 2147483647,
          "description": "Minutes kept free after the visit.",
          "x-writer": "action"
        },
        "occupied_until": {
          "type": "string",
          "format": "date-time",
          "description": "The end and the buffer after it: until here the veterinarian and the room are taken.",
          "x-writer": "action"
        },
        "shares_veterinarian": {
          "type": "boolean",
          "description": "The policy or an emergency allowed the double booking of the veterinarian.",
          "x-writer": "action"
        },
        "visit_reason": {"anyOf":[{"$ref":"#/$defs/VisitReason"},{"type":"null"}],"x-sensitivity":["phi"]},
        "chief_complaint": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "confirmed_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "started_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "checked_in_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "checked_out_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "cancelled_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "cancellation_reason": {"type":["string","null"],"maxLength":10000,"x-writer":"action"},
        "cancelled_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"},
          "x-writer": "action"
        },
        "rescheduled_to_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The booking that replaces this one.",
          "x-references": {"table":"appointments","on_delete":"set-null"},
          "x-writer": "action"
        },
        "reminder_sent_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","phi"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "clinic_id",
        "veterinarian_id",
        "patient_id",
        "client_id",
        "facility_id",
        "appointment_type",
        "status",
        "scheduled_at",
        "scheduled_end_at",
        "duration_minutes",
        "buffer_minutes",
        "occupied_until",
        "shares_veterinarian",
        "visit_reason",
        "chief_complaint",
        "notes",
        "confirmed_at",
        "started_at",
        "checked_in_at",
        "checked_out_at",
        "cancelled_at",
        "cancellation_reason",
        "cancelled_by",
        "rescheduled_to_id",
        "reminder_sent_at",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"scheduled-end-after-start","words":"“Scheduled end at” is after “Scheduled at”"},
        {"code":"checkout-after-checkin","words":"“Checked out at” is not before “Checked in at”"},
        {
          "code": "cancelled-must-have-reason",
          "words": "If “Status” is cancelled, then “Cancellation reason” is given"
        },
        {"code":"duration-positive","words":"“Duration (minutes)” is more than 0"},
        {"code":"buffer-positive","words":"“Buffer (minutes)” is at least 0"},
        {"code":"occupied-after-start","words":"“Occupied until” is after “Scheduled at”"}
      ]
    },
    "NewAppointmentRow": {
      "type": "object",
      "x-table": "appointments",
      "properties": {
        "id": {"$ref":"#/$defs/AppointmentRow/properties/id"},
        "clinic_id": {"$ref":"#/$defs/AppointmentRow/properties/clinic_id"},
        "veterinarian_id": {"$ref":"#/$defs/AppointmentRow/properties/veterinarian_id"},
        "patient_id": {"$ref":"#/$defs/AppointmentRow/properties/patient_id"},
        "client_id": {"$ref":"#/$defs/AppointmentRow/properties/client_id"},
        "facility_id": {"$ref":"#/$defs/AppointmentRow/properties/facility_id"},
        "appointment_type": {"$ref":"#/$defs/AppointmentRow/properties/appointment_type"},
        "status": {"$ref":"#/$defs/AppointmentRow/properties/status","enum":["scheduled"]},
        "scheduled_at": {"$ref":"#/$defs/AppointmentRow/properties/scheduled_at"},
        "scheduled_end_at": {"$ref":"#/$defs/AppointmentRow/properties/scheduled_end_at"},
        "duration_minutes": {"$ref":"#/$defs/AppointmentRow/properties/duration_minutes"},
        "buffer_minutes": {"$ref":"#/$defs/AppointmentRow/properties/buffer_minutes"},
        "occupied_until": {"$ref":"#/$defs/AppointmentRow/properties/occupied_until"},
        "shares_veterinarian": {"$ref":"#/$defs/AppointmentRow/properties/shares_veterinarian"},
        "visit_reason": {"$ref":"#/$defs/AppointmentRow/properties/visit_reason"},
        "chief_complaint": {"$ref":"#/$defs/AppointmentRow/properties/chief_complaint"},
        "notes": {"$ref":"#/$defs/AppointmentRow/properties/notes"},
        "confirmed_at": {"$ref":"#/$defs/AppointmentRow/properties/confirmed_at"},
        "started_at": {"$ref":"#/$defs/AppointmentRow/properties/started_at"},
        "checked_in_at": {"$ref":"#/$defs/AppointmentRow/properties/checked_in_at"},
        "checked_out_at": {"$ref":"#/$defs/AppointmentRow/properties/checked_out_at"},
        "cancelled_at": {"$ref":"#/$defs/AppointmentRow/properties/cancelled_at"},
        "cancellation_reason": {"$ref":"#/$defs/AppointmentRow/properties/cancellation_reason"},
        "cancelled_by": {"$ref":"#/$defs/AppointmentRow/properties/cancelled_by"},
        "rescheduled_to_id": {"$ref":"#/$defs/AppointmentRow/properties/rescheduled_to_id"},
        "reminder_sent_at": {"$ref":"#/$defs/AppointmentRow/properties/reminder_sent_at"},
        "metadata": {"$ref":"#/$defs/AppointmentRow/properties/metadata"}
      },
      "required": [
        "id",
        "clinic_id",
        "veterinarian_id",
        "patient_id",
        "client_id",
        "appointment_type",
        "scheduled_at",
        "occupied_until"
      ],
      "additionalProperties": false
    },
    "AppointmentPatch": {
      "type": "object",
      "x-table": "appointments",
      "properties": {
        "appointment_type": {"$ref":"#/$defs/AppointmentRow/properties/appointment_type"},
        "visit_reason": {"$ref":"#/$defs/AppointmentRow/properties/visit_reason"},
        "chief_complaint": {"$ref":"#/$defs/AppointmentRow/properties/chief_complaint"},
        "notes": {"$ref":"#/$defs/AppointmentRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/AppointmentRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "ConsultationRow": {
      "type": "object",
      "description": "SOAP note of one appointment.",
      "x-table": "consultations",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "appointment_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"appointments","on_delete":"cascade"}
        },
        "encounter_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"medical_encounters","on_delete":"set-null"}
        },
        "subjective": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "objective": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "temperature": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,3}(\\.[0-9]{1,1})?$",
          "x-minimum": "20",
          "x-maximum": "45",
          "description": "Degrees Celsius.",
          "x-sensitivity": ["phi"]
        },
        "heart_rate": {
          "type": ["integer","null"],
          "minimum": 1,
          "maximum": 1000,
          "description": "Per minute.",
          "x-sensitivity": ["phi"]
        },
        "respiratory_rate": {
          "type": ["integer","null"],
          "minimum": 1,
          "maximum": 500,
          "description": "Per minute.",
          "x-sensitivity": ["phi"]
        },
        "weight": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,4}(\\.[0-9]{1,2})?$",
          "x-exclusive-minimum": "0",
          "description": "Kilograms.",
          "x-sensitivity": ["phi"]
        },
        "body_condition_score": {"type":["integer","null"],"minimum":1,"maximum":9,"x-sensitivity":["phi"]},
        "vital_signs": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "x-sensitivity": ["phi"]
        },
        "assessment": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "diagnosis": {
          "type": ["array","null"],
          "items": {"type":"string","maxLength":10000},
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "plan": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "recommendations": {
          "type": ["array","null"],
          "items": {"type":"string","maxLength":10000},
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "follow_up_required": {"type":"boolean","x-sensitivity":["phi"]},
        "follow_up_date": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "prognosis": {"anyOf":[{"$ref":"#/$defs/Prognosis"},{"type":"null"}],"x-sensitivity":["phi"]},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["phi"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "appointment_id",
        "encounter_id",
        "subjective",
        "objective",
        "temperature",
        "heart_rate",
        "respiratory_rate",
        "weight",
        "body_condition_score",
        "vital_signs",
        "assessment",
        "diagnosis",
        "plan",
        "recommendations",
        "follow_up_required",
        "follow_up_date",
        "prognosis",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"body-condition-score-range","words":"“Body condition score” is between 1 and 9"},
        {
          "code": "vitals-plausible",
          "words": "“Temperature” is between 20 and 45, “Heart rate” is between 1 and 1000, “Respiratory rate” is between 1 and 500 and “Weight” is more than 0"
        },
        {"code":"follow-up-has-date","words":"If “Follow-up required” is yes, then “Follow-up date” is given"}
      ]
    },
    "NewConsultationRow": {
      "type": "object",
      "x-table": "consultations",
      "properties": {
        "id": {"$ref":"#/$defs/ConsultationRow/properties/id"},
        "appointment_id": {"$ref":"#/$defs/ConsultationRow/properties/appointment_id"},
        "encounter_id": {"$ref":"#/$defs/ConsultationRow/properties/encounter_id"},
        "subjective": {"$ref":"#/$defs/ConsultationRow/properties/subjective"},
        "objective": {"$ref":"#/$defs/ConsultationRow/properties/objective"},
        "temperature": {"$ref":"#/$defs/ConsultationRow/properties/temperature"},
        "heart_rate": {"$ref":"#/$defs/ConsultationRow/properties/heart_rate"},
        "respiratory_rate": {"$ref":"#/$defs/ConsultationRow/properties/respiratory_rate"},
        "weight": {"$ref":"#/$defs/ConsultationRow/properties/weight"},
        "body_condition_score": {"$ref":"#/$defs/ConsultationRow/properties/body_condition_score"},
        "vital_signs": {"$ref":"#/$defs/ConsultationRow/properties/vital_signs"},
        "assessment": {"$ref":"#/$defs/ConsultationRow/properties/assessment"},
        "diagnosis": {"$ref":"#/$defs/ConsultationRow/properties/diagnosis"},
        "plan": {"$ref":"#/$defs/ConsultationRow/properties/plan"},
        "recommendations": {"$ref":"#/$defs/ConsultationRow/properties/recommendations"},
        "follow_up_required": {"$ref":"#/$defs/ConsultationRow/properties/follow_up_required"},
        "follow_up_date": {"$ref":"#/$defs/ConsultationRow/properties/follow_up_date"},
        "prognosis": {"$ref":"#/$defs/ConsultationRow/properties/prognosis"},
        "metadata": {"$ref":"#/$defs/ConsultationRow/properties/metadata"}
      },
      "required": ["appointment_id"],
      "additionalProperties": false
    },
    "ConsultationPatch": {
      "type": "object",
      "x-table": "consultations",
      "properties": {
        "appointment_id": {"$ref":"#/$defs/ConsultationRow/properties/appointment_id"},
        "encounter_id": {"$ref":"#/$defs/ConsultationRow/properties/encounter_id"},
        "subjective": {"$ref":"#/$defs/ConsultationRow/properties/subjective"},
        "objective": {"$ref":"#/$defs/ConsultationRow/properties/objective"},
        "temperature": {"$ref":"#/$defs/ConsultationRow/properties/temperature"},
        "heart_rate": {"$ref":"#/$defs/ConsultationRow/properties/heart_rate"},
        "respiratory_rate": {"$ref":"#/$defs/ConsultationRow/properties/respiratory_rate"},
        "weight": {"$ref":"#/$defs/ConsultationRow/properties/weight"},
        "body_condition_score": {"$ref":"#/$defs/ConsultationRow/properties/body_condition_score"},
        "vital_signs": {"$ref":"#/$defs/ConsultationRow/properties/vital_signs"},
        "assessment": {"$ref":"#/$defs/ConsultationRow/properties/assessment"},
        "diagnosis": {"$ref":"#/$defs/ConsultationRow/properties/diagnosis"},
        "plan": {"$ref":"#/$defs/ConsultationRow/properties/plan"},
        "recommendations": {"$ref":"#/$defs/ConsultationRow/properties/recommendations"},
        "follow_up_required": {"$ref":"#/$defs/ConsultationRow/properties/follow_up_required"},
        "follow_up_date": {"$ref":"#/$defs/ConsultationRow/properties/follow_up_date"},
        "prognosis": {"$ref":"#/$defs/ConsultationRow/properties/prognosis"},
        "metadata": {"$ref":"#/$defs/ConsultationRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "MedicalEncounterRow": {
      "type": "object",
      "description": "One visit, the parent of its clinical work.",
      "x-table": "medical_encounters",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "encounter_number": {
          "type": "string",
          "maxLength": 200,
          "description": "Number of the visit, such as ENC-00001.",
          "x-writer": "store"
        },
        "clinic_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"clinics","on_delete":"cascade-on-purge"}
        },
        "patient_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"patients","on_delete":"cascade-on-purge"}
        },
        "client_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"clients","on_delete":"cascade-on-purge"},
          "x-sensitivity": ["pii"]
        },
        "appointment_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The booking; empty for a walk-in.",
          "x-references": {"table":"appointments","on_delete":"set-null"}
        },
        "encounter_type": {"$ref":"#/$defs/EncounterType","x-sensitivity":["phi"]},
        "status": {"$ref":"#/$defs/EncounterStatus","x-sensitivity":["phi"]},
        "veterinarian_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"veterinarians","on_delete":"set-null"}
        },
        "scheduled_start_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "actual_start_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "actual_end_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "duration_minutes": {
          "type": ["integer","null"],
          "minimum": -2147483648,
          "maximum": 2147483647,
          "x-sensitivity": ["phi"]
        },
        "chief_complaint": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "presenting_problem": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "subjective": {
          "type": ["string","null"],
          "maxLength": 10000,
          "description": "Part of the SOAP note.",
          "x-sensitivity": ["phi"]
        },
        "objective": {
          "type": ["string","null"],
          "maxLength": 10000,
          "description": "Part of the SOAP note.",
          "x-sensitivity": ["phi"]
        },
        "assessment": {
          "type": ["string","null"],
          "maxLength": 10000,
          "description": "Part of the SOAP note.",
          "x-sensitivity": ["phi"]
        },
        "plan": {
          "type": ["string","null"],
          "maxLength": 10000,
          "description": "Part of the SOAP note.",
          "x-sensitivity": ["phi"]
        },
        "vital_signs": {
          "type": ["object","null"],
          "properties": {
            "temperature": {"type":"string","pattern":"^-?[0-9]{1,15}(\\.[0-9]{1,9})?$"},
            "temperature_unit": {"type":"string","maxLength":10000},
            "heart_rate": {"type":"integer"},
            "respiratory_rate": {"type":"integer"},
            "blood_pressure": {"type":"string","maxLength":10000},
            "weight": {"type":"string","pattern":"^-?[0-9]{1,15}(\\.[0-9]{1,9})?$"},
            "weight_unit": {"type":"string","maxLength":10000},
            "body_condition_score": {"type":"integer"},
            "mucous_membranes": {"type":"string","maxLength":10000},
            "capillary_refill_time": {"type":"string","maxLength":10000},
            "hydration_status": {"type":"string","maxLength":10000}
          },
          "additionalProperties": false,
          "x-sensitivity": ["phi"]
        },
        "diagnoses": {
          "type": ["array","null"],
          "items": {
            "type": "object",
            "properties": {
              "code": {"type":"string","maxLength":10000},
              "description": {"type":"string","maxLength":10000},
              "is_primary": {"type":"boolean"},
              "severity": {"type":"string","maxLength":10000}
            },
            "required": ["description","is_primary"],
            "additionalProperties": false
          },
          "maxItems": 1000,
          "description": "Diagnoses, at most one of them primary.",
          "x-sensitivity": ["phi"]
        },
        "procedures_summary": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "medications_summary": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi","dea"]},
        "follow_up_instructions": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "follow_up_date": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "discharge_instructions": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "discharged_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "discharged_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "clinical_alerts": {
          "type": ["array","null"],
          "items": {
            "type": "object",
            "properties": {
              "alert_type": {"type":"string","maxLength":10000},
              "message": {"type":"string","maxLength":10000},
              "severity": {"type":"string","maxLength":10000}
            },
            "required": ["alert_type","message","severity"],
            "additionalProperties": false
          },
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "estimated_cost": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "actual_cost": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "invoice_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"invoices","on_delete":"set-null"},
          "x-writer": "action"
        },
        "requires_follow_up": {"type":"boolean","x-sensitivity":["phi"]},
        "follow_up_completed": {"type":"boolean","x-sensitivity":["phi"]},
        "consent_forms_obtained": {"type":"boolean","x-sensitivity":["phi"]},
        "consent_form_urls": {
          "type": ["array","null"],
          "items": {"type":"string","pattern":"^file:[0-9a-f]{64}$"},
          "maxItems": 1000,
          "x-sensitivity": ["pii"]
        },
        "internal_notes": {
          "type": ["string","null"],
          "maxLength": 10000,
          "description": "Never shown to the client.",
          "x-sensitivity": ["phi"]
        },
        "staff_involved": {
          "type": ["array","null"],
          "items": {
            "type": "object",
            "properties": {
              "staff_id": {"type":"string","format":"uuid"},
              "role": {"type":"string","maxLength":10000},
              "responsibilities": {"type":"string","maxLength":10000}
            },
            "required": ["staff_id","role"],
            "additionalProperties": false
          },
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "signed_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "From here on the record is locked; changes are amendments.",
          "x-sensitivity": ["phi"],
          "x-writer": "action"
        },
        "signed_by_veterinarian_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"veterinarians","on_delete":"set-null"},
          "x-writer": "action"
        },
        "cancelled_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "cancelled_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "cancellation_reason": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","phi","financial","dea"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "encounter_number",
        "clinic_id",
        "patient_id",
        "client_id",
        "appointment_id",
        "encounter_type",
        "status",
        "veterinarian_id",
        "scheduled_start_at",
        "actual_start_at",
        "actual_end_at",
        "duration_minutes",
        "chief_complaint",
        "presenting_problem",
        "subjective",
        "objective",
        "assessment",
        "plan",
        "vital_signs",
        "diagnoses",
        "procedures_summary",
        "medications_summary",
        "follow_up_instructions",
        "follow_up_date",
        "discharge_instructions",
        "discharged_at",
        "discharged_by",
        "clinical_alerts",
        "estimated_cost",
        "actual_cost",
        "invoice_id",
        "requires_follow_up",
        "follow_up_completed",
        "consent_forms_obtained",
        "consent_form_urls",
        "internal_notes",
        "staff_involved",
        "signed_at",
        "signed_by_veterinarian_id",
        "cancelled_at",
        "cancelled_by",
        "cancellation_reason",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"actual-end-after-start","words":"“Actual end at” is not before “Actual start at”"},
        {"code":"estimated-cost-positive","words":"“Estimated cost” is at least 0"},
        {"code":"actual-cost-positive","words":"“Actual cost” is at least 0"},
        {
          "code": "cancelled-must-have-reason",
          "words": "If “Status” is cancelled, then “Cancellation reason” is given"
        },
        {"code":"signed-pair","words":"If “Signed by veterinarian” is given, then “Signed at” is given"}
      ]
    },
    "NewMedicalEncounterRow": {
      "type": "object",
      "x-table": "medical_encounters",
      "properties": {
        "id": {"$ref":"#/$defs/MedicalEncounterRow/properties/id"},
        "clinic_id": {"$ref":"#/$defs/MedicalEncounterRow/properties/clinic_id"},
        "patient_id": {"$ref":"#/$defs/MedicalEncounterRow/properties/patient_id"},
        "client_id": {"$ref":"#/$defs/MedicalEncounterRow/properties/client_id"},
        "appointment_id": {"$ref":"#/$defs/MedicalEncounterRow/properties/appointment_id"},
        "encounter_type": {"$ref":"#/$defs/MedicalEncounterRow/properties/encounter_type"},
        "status": {"$ref":"#/$defs/MedicalEncounterRow/properties/status","enum":["scheduled","in_progress"]},
        "veterinarian_id": {"$ref":"#/$defs/MedicalEncounterRow/properties/veterinarian_id"},
        "scheduled_start_at": {"$ref":"#/$defs/MedicalEncounterRow/properties/scheduled_start_at"},
        "actual_start_at": {"$ref":"#/$defs/MedicalEncounterRow/properties/actual_start_at"},
        "actual_end_at": {"$ref":"#/$defs/MedicalEncounterRow/properties/actual_end_at"},
        "duration_minutes": {"$ref":"#/$defs/MedicalEncounterRow/properties/duration_minutes"},
        "chief_complaint": {"$ref":"#/$defs/MedicalEncounterRow/properties/chief_complaint"},
        "presenting_problem": {"$ref":"#/$defs/MedicalEncounterRow/properties/presenting_problem"},
        "subjective": {"$ref":"#/$defs/MedicalEncounterRow/properties/subjective"},
        "objective": {"$ref":"#/$defs/MedicalEncounterRow/properties/objective"},
        "assessment": {"$ref":"#/$defs/MedicalEncounterRow/properties/assessment"},
        "plan": {"$ref":"#/$defs/MedicalEncounterRow/properties/plan"},
        "vital_signs": {"$ref":"#/$defs/MedicalEncounterRow/properties/vital_signs"},
        "diagnoses": {"$ref":"#/$defs/MedicalEncounterRow/properties/diagnoses"},
        "procedures_summary": {"$ref":"#/$defs/MedicalEncounterRow/properties/procedures_summary"},
        "medications_summary": {"$ref":"#/$defs/MedicalEncounterRow/properties/medications_summary"},
        "follow_up_instructions": {"$ref":"#/$defs/MedicalEncounterRow/properties/follow_up_instructions"},
        "follow_up_date": {"$ref":"#/$defs/MedicalEncounterRow/properties/follow_up_date"},
        "discharge_instructions": {"$ref":"#/$defs/MedicalEncounterRow/properties/discharge_instructions"},
        "discharged_at": {"$ref":"#/$defs/MedicalEncounterRow/properties/discharged_at"},
        "discharged_by": {"$ref":"#/$defs/MedicalEncounterRow/properties/discharged_by"},
        "clinical_alerts": {"$ref":"#/$defs/MedicalEncounterRow/properties/clinical_alerts"},
        "estimated_cost": {"$ref":"#/$defs/MedicalEncounterRow/properties/estimated_cost"},
        "actual_cost": {"$ref":"#/$defs/MedicalEncounterRow/properties/actual_cost"},
        "requires_follow_up": {"$ref":"#/$defs/MedicalEncounterRow/properties/requires_follow_up"},
        "follow_up_completed": {"$ref":"#/$defs/MedicalEncounterRow/properties/follow_up_completed"},
        "consent_forms_obtained": {"$ref":"#/$defs/MedicalEncounterRow/properties/consent_forms_obtained"},
        "consent_form_urls": {"$ref":"#/$defs/MedicalEncounterRow/properties/consent_form_urls"},
        "internal_notes": {"$ref":"#/$defs/MedicalEncounterRow/properties/internal_notes"},
        "staff_involved": {"$ref":"#/$defs/MedicalEncounterRow/properties/staff_involved"},
        "cancelled_at": {"$ref":"#/$defs/MedicalEncounterRow/properties/cancelled_at"},
        "cancelled_by": {"$ref":"#/$defs/MedicalEncounterRow/properties/cancelled_by"},
        "cancellation_reason": {"$ref":"#/$defs/MedicalEncounterRow/properties/cancellation_reason"},
        "metadata": {"$ref":"#/$defs/MedicalEncounterRow/properties/metadata"}
      },
      "required": ["clinic_id","patient_id","client_id","encounter_type"],
      "additionalProperties": false
    },
    "MedicalEncounterPatch": {
      "type": "object",
      "x-table": "medical_encounters",
      "properties": {
        "clinic_id": {"$ref":"#/$defs/MedicalEncounterRow/properties/clinic_id"},
        "patient_id": {"$ref":"#/$defs/MedicalEncounterRow/properties/patient_id"},
        "client_id": {"$ref":"#/$defs/MedicalEncounterRow/properties/client_id"},
        "appointment_id": {"$ref":"#/$defs/MedicalEncounterRow/properties/appointment_id"},
        "encounter_type": {"$ref":"#/$defs/MedicalEncounterRow/properties/encounter_type"},
        "status": {"$ref":"#/$defs/MedicalEncounterRow/properties/status"},
        "veterinarian_id": {"$ref":"#/$defs/MedicalEncounterRow/properties/veterinarian_id"},
        "scheduled_start_at": {"$ref":"#/$defs/MedicalEncounterRow/properties/scheduled_start_at"},
        "actual_start_at": {"$ref":"#/$defs/MedicalEncounterRow/properties/actual_start_at"},
        "actual_end_at": {"$ref":"#/$defs/MedicalEncounterRow/properties/actual_end_at"},
        "duration_minutes": {"$ref":"#/$defs/MedicalEncounterRow/properties/duration_minutes"},
        "chief_complaint": {"$ref":"#/$defs/MedicalEncounterRow/properties/chief_complaint"},
        "presenting_problem": {"$ref":"#/$defs/MedicalEncounterRow/properties/presenting_problem"},
        "subjective": {"$ref":"#/$defs/MedicalEncounterRow/properties/subjective"},
        "objective": {"$ref":"#/$defs/MedicalEncounterRow/properties/objective"},
        "assessment": {"$ref":"#/$defs/MedicalEncounterRow/properties/assessment"},
        "plan": {"$ref":"#/$defs/MedicalEncounterRow/properties/plan"},
        "vital_signs": {"$ref":"#/$defs/MedicalEncounterRow/properties/vital_signs"},
        "diagnoses": {"$ref":"#/$defs/MedicalEncounterRow/properties/diagnoses"},
        "procedures_summary": {"$ref":"#/$defs/MedicalEncounterRow/properties/procedures_summary"},
        "medications_summary": {"$ref":"#/$defs/MedicalEncounterRow/properties/medications_summary"},
        "follow_up_instructions": {"$ref":"#/$defs/MedicalEncounterRow/properties/follow_up_instructions"},
        "follow_up_date": {"$ref":"#/$defs/MedicalEncounterRow/properties/follow_up_date"},
        "discharge_instructions": {"$ref":"#/$defs/MedicalEncounterRow/properties/discharge_instructions"},
        "discharged_at": {"$ref":"#/$defs/MedicalEncounterRow/properties/discharged_at"},
        "discharged_by": {"$ref":"#/$defs/MedicalEncounterRow/properties/discharged_by"},
        "clinical_alerts": {"$ref":"#/$defs/MedicalEncounterRow/properties/clinical_alerts"},
        "estimated_cost": {"$ref":"#/$defs/MedicalEncounterRow/properties/estimated_cost"},
        "actual_cost": {"$ref":"#/$defs/MedicalEncounterRow/properties/actual_cost"},
        "requires_follow_up": {"$ref":"#/$defs/MedicalEncounterRow/properties/requires_follow_up"},
        "follow_up_completed": {"$ref":"#/$defs/MedicalEncounterRow/properties/follow_up_completed"},
        "consent_forms_obtained": {"$ref":"#/$defs/MedicalEncounterRow/properties/consent_forms_obtained"},
        "consent_form_urls": {"$ref":"#/$defs/MedicalEncounterRow/properties/consent_form_urls"},
        "internal_notes": {"$ref":"#/$defs/MedicalEncounterRow/properties/internal_notes"},
        "staff_involved": {"$ref":"#/$defs/MedicalEncounterRow/properties/staff_involved"},
        "cancelled_at": {"$ref":"#/$defs/MedicalEncounterRow/properties/cancelled_at"},
        "cancelled_by": {"$ref":"#/$defs/MedicalEncounterRow/properties/cancelled_by"},
        "cancellation_reason": {"$ref":"#/$defs/MedicalEncounterRow/properties/cancellation_reason"},
        "metadata": {"$ref":"#/$defs/MedicalEncounterRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "EncounterAttachmentRow": {
      "type": "object",
      "description": "Files of a visit.",
      "x-table": "encounter_attachments",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "encounter_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"medical_encounters","on_delete":"cascade"}
        },
        "attachment_type": {"$ref":"#/$defs/AttachmentType"},
        "title": {"type":"string","maxLength":200,"x-sensitivity":["phi"]},
        "description": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "file_url": {"type":"string","pattern":"^file:[0-9a-f]{64}$","x-sensitivity":["pii","phi"]},
        "file_name": {"type":"string","maxLength":200,"x-sensitivity":["pii","phi"]},
        "file_size": {"type":["integer","null"],"minimum":0,"maximum":9007199254740992,"description":"Size in bytes."},
        "mime_type": {"type":["string","null"],"maxLength":200},
        "category": {"anyOf":[{"$ref":"#/$defs/AttachmentCategory"},{"type":"null"}]},
        "tags": {
          "type": ["array","null"],
          "items": {"type":"string","maxLength":10000},
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "visible_to_client": {"type":"boolean"},
        "uploaded_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","phi"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "encounter_id",
        "attachment_type",
        "title",
        "description",
        "file_url",
        "file_name",
        "file_size",
        "mime_type",
        "category",
        "tags",
        "visible_to_client",
        "uploaded_by",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [{"code":"file-size-positive","words":"“File size” is at least 0"}]
    },
    "NewEncounterAttachmentRow": {
      "type": "object",
      "x-table": "encounter_attachments",
      "properties": {
        "id": {"$ref":"#/$defs/EncounterAttachmentRow/properties/id"},
        "encounter_id": {"$ref":"#/$defs/EncounterAttachmentRow/properties/encounter_id"},
        "attachment_type": {"$ref":"#/$defs/EncounterAttachmentRow/properties/attachment_type"},
        "title": {"$ref":"#/$defs/EncounterAttachmentRow/properties/title"},
        "description": {"$ref":"#/$defs/EncounterAttachmentRow/properties/description"},
        "file_url": {"$ref":"#/$defs/EncounterAttachmentRow/properties/file_url"},
        "file_name": {"$ref":"#/$defs/EncounterAttachmentRow/properties/file_name"},
        "file_size": {"$ref":"#/$defs/EncounterAttachmentRow/properties/file_size"},
        "mime_type": {"$ref":"#/$defs/EncounterAttachmentRow/properties/mime_type"},
        "category": {"$ref":"#/$defs/EncounterAttachmentRow/properties/category"},
        "tags": {"$ref":"#/$defs/EncounterAttachmentRow/properties/tags"},
        "visible_to_client": {"$ref":"#/$defs/EncounterAttachmentRow/properties/visible_to_client"},
        "uploaded_by": {"$ref":"#/$defs/EncounterAttachmentRow/properties/uploaded_by"},
        "metadata": {"$ref":"#/$defs/EncounterAttachmentRow/properties/metadata"}
      },
      "required": ["encounter_id","attachment_type","title","file_url","file_name"],
      "additionalProperties": false
    },
    "EncounterAttachmentPatch": {
      "type": "object",
      "x-table": "encounter_attachments",
      "properties": {
        "encounter_id": {"$ref":"#/$defs/EncounterAttachmentRow/properties/encounter_id"},
        "attachment_type": {"$ref":"#/$defs/EncounterAttachmentRow/properties/attachment_type"},
        "title": {"$ref":"#/$defs/EncounterAttachmentRow/properties/title"},
        "description": {"$ref":"#/$defs/EncounterAttachmentRow/properties/description"},
        "file_url": {"$ref":"#/$defs/EncounterAttachmentRow/properties/file_url"},
        "file_name": {"$ref":"#/$defs/EncounterAttachmentRow/properties/file_name"},
        "file_size": {"$ref":"#/$defs/EncounterAttachmentRow/properties/file_size"},
        "mime_type": {"$ref":"#/$defs/EncounterAttachmentRow/properties/mime_type"},
        "category": {"$ref":"#/$defs/EncounterAttachmentRow/properties/category"},
        "tags": {"$ref":"#/$defs/EncounterAttachmentRow/properties/tags"},
        "visible_to_client": {"$ref":"#/$defs/EncounterAttachmentRow/properties/visible_to_client"},
        "uploaded_by": {"$ref":"#/$defs/EncounterAttachmentRow/properties/uploaded_by"},
        "metadata": {"$ref":"#/$defs/EncounterAttachmentRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "DiagnosticTestOrderRow": {
      "type": "object",
      "description": "Lab and test orders.",
      "x-table": "diagnostic_test_orders",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "appointment_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"appointments","on_delete":"cascade"}
        },
        "encounter_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"medical_encounters","on_delete":"set-null"}
        },
        "veterinarian_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"veterinarians","on_delete":"cascade-on-purge"}
        },
        "patient_id": {"type":"string","format":"uuid","x-references":{"table":"patients","on_delete":"cascade"}},
        "test_type": {"$ref":"#/$defs/DiagnosticTestType","x-sensitivity":["phi"]},
        "test_name": {"type":"string","maxLength":200,"x-sensitivity":["phi"]},
        "test_code": {"type":["string","null"],"maxLength":200},
        "status": {"$ref":"#/$defs/TestStatus"},
        "ordered_at": {"type":"string","format":"date-time"},
        "ordered_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"veterinarians","on_delete":"set-null"}
        },
        "sample_collected_at": {"type":["string","null"],"format":"date-time"},
        "sample_type": {"anyOf":[{"$ref":"#/$defs/SampleType"},{"type":"null"}]},
        "laboratory_name": {"type":["string","null"],"maxLength":200},
        "laboratory_reference_number": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "clinical_indication": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "cancelled_at": {"type":["string","null"],"format":"date-time"},
        "cancellation_reason": {"type":["string","null"],"maxLength":10000},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["phi"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "appointment_id",
        "encounter_id",
        "veterinarian_id",
        "patient_id",
        "test_type",
        "test_name",
        "test_code",
        "status",
        "ordered_at",
        "ordered_by",
        "sample_collected_at",
        "sample_type",
        "laboratory_name",
        "laboratory_reference_number",
        "clinical_indication",
        "notes",
        "cancelled_at",
        "cancellation_reason",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"sample-after-order","words":"“Sample collected at” is not before “Ordered at”"},
        {
          "code": "cancelled-must-have-reason",
          "words": "If “Status” is cancelled, then “Cancellation reason” is given"
        }
      ]
    },
    "NewDiagnosticTestOrderRow": {
      "type": "object",
      "x-table": "diagnostic_test_orders",
      "properties": {
        "id": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/id"},
        "appointment_id": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/appointment_id"},
        "encounter_id": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/encounter_id"},
        "veterinarian_id": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/veterinarian_id"},
        "patient_id": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/patient_id"},
        "test_type": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/test_type"},
        "test_name": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/test_name"},
        "test_code": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/test_code"},
        "status": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/status","enum":["ordered"]},
        "ordered_at": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/ordered_at"},
        "ordered_by": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/ordered_by","not":{"type":"null"}},
        "sample_collected_at": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/sample_collected_at"},
        "sample_type": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/sample_type"},
        "laboratory_name": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/laboratory_name"},
        "laboratory_reference_number": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/laboratory_reference_number"},
        "clinical_indication": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/clinical_indication"},
        "notes": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/notes"},
        "cancelled_at": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/cancelled_at"},
        "cancellation_reason": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/cancellation_reason"},
        "metadata": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/metadata"}
      },
      "required": ["appointment_id","veterinarian_id","patient_id","test_type","test_name","ordered_by"],
      "additionalProperties": false
    },
    "DiagnosticTestOrderPatch": {
      "type": "object",
      "x-table": "diagnostic_test_orders",
      "properties": {
        "appointment_id": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/appointment_id"},
        "encounter_id": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/encounter_id"},
        "veterinarian_id": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/veterinarian_id"},
        "patient_id": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/patient_id"},
        "test_type": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/test_type"},
        "test_name": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/test_name"},
        "test_code": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/test_code"},
        "status": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/status"},
        "ordered_at": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/ordered_at"},
        "ordered_by": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/ordered_by","not":{"type":"null"}},
        "sample_collected_at": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/sample_collected_at"},
        "sample_type": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/sample_type"},
        "laboratory_name": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/laboratory_name"},
        "laboratory_reference_number": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/laboratory_reference_number"},
        "clinical_indication": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/clinical_indication"},
        "notes": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/notes"},
        "cancelled_at": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/cancelled_at"},
        "cancellation_reason": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/cancellation_reason"},
        "metadata": {"$ref":"#/$defs/DiagnosticTestOrderRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "DiagnosticTestResultRow": {
      "type": "object",
      "description": "Results of an order.",
      "x-table": "diagnostic_test_results",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "diagnostic_test_order_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"diagnostic_test_orders","on_delete":"cascade"}
        },
        "result_status": {"$ref":"#/$defs/ResultStatus","x-sensitivity":["phi"]},
        "resulted_at": {"type":"string","format":"date-time"},
        "resulted_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "findings": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "interpretation": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "test_values": {
          "type": ["array","null"],
          "items": {
            "type": "object",
            "properties": {
              "parameter": {"type":"string","maxLength":10000},
              "value": {"type":"string","maxLength":10000},
              "unit": {"type":"string","maxLength":10000},
              "reference_range": {"type":"string","maxLength":10000},
              "status": {"$ref":"#/$defs/ResultValueFlag"}
            },
            "required": ["parameter","value","unit","reference_range","status"],
            "additionalProperties": false
          },
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "image_urls": {
          "type": ["array","null"],
          "items": {"type":"string","pattern":"^file:[0-9a-f]{64}$"},
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "document_urls": {
          "type": ["array","null"],
          "items": {"type":"string","pattern":"^file:[0-9a-f]{64}$"},
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "is_critical": {"type":"boolean","x-sensitivity":["phi"]},
        "critical_notified_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "reviewed_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "reviewed_at": {"type":["string","null"],"format":"date-time"},
        "review_notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["phi"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "diagnostic_test_order_id",
        "result_status",
        "resulted_at",
        "resulted_by",
        "findings",
        "interpretation",
        "test_values",
        "image_urls",
        "document_urls",
        "is_critical",
        "critical_notified_at",
        "reviewed_by",
        "reviewed_at",
        "review_notes",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"critical-flag-matches","words":"If “Result status” is critical, then “Critical” is yes"},
        {"code":"reviewed-after-result","words":"“Reviewed at” is not before “Resulted at”"}
      ]
    },
    "NewDiagnosticTestResultRow": {
      "type": "object",
      "x-table": "diagnostic_test_results",
      "properties": {
        "id": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/id"},
        "diagnostic_test_order_id": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/diagnostic_test_order_id"},
        "result_status": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/result_status","enum":["pending"]},
        "resulted_at": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/resulted_at"},
        "resulted_by": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/resulted_by"},
        "findings": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/findings"},
        "interpretation": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/interpretation"},
        "test_values": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/test_values"},
        "image_urls": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/image_urls"},
        "document_urls": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/document_urls"},
        "is_critical": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/is_critical"},
        "critical_notified_at": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/critical_notified_at"},
        "reviewed_by": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/reviewed_by"},
        "reviewed_at": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/reviewed_at"},
        "review_notes": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/review_notes"},
        "metadata": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/metadata"}
      },
      "required": ["diagnostic_test_order_id","resulted_at"],
      "additionalProperties": false
    },
    "DiagnosticTestResultPatch": {
      "type": "object",
      "x-table": "diagnostic_test_results",
      "properties": {
        "diagnostic_test_order_id": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/diagnostic_test_order_id"},
        "result_status": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/result_status"},
        "resulted_at": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/resulted_at"},
        "resulted_by": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/resulted_by"},
        "findings": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/findings"},
        "interpretation": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/interpretation"},
        "test_values": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/test_values"},
        "image_urls": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/image_urls"},
        "document_urls": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/document_urls"},
        "is_critical": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/is_critical"},
        "critical_notified_at": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/critical_notified_at"},
        "reviewed_by": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/reviewed_by"},
        "reviewed_at": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/reviewed_at"},
        "review_notes": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/review_notes"},
        "metadata": {"$ref":"#/$defs/DiagnosticTestResultRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "ImagingStudyRow": {
      "type": "object",
      "description": "Radiology and ultrasound.",
      "x-table": "imaging_studies",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "appointment_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"appointments","on_delete":"cascade"}
        },
        "encounter_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"medical_encounters","on_delete":"set-null"}
        },
        "veterinarian_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"veterinarians","on_delete":"cascade-on-purge"}
        },
        "patient_id": {"type":"string","format":"uuid","x-references":{"table":"patients","on_delete":"cascade"}},
        "study_type": {"$ref":"#/$defs/ImagingModality","x-sensitivity":["phi"]},
        "study_description": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "body_part": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "ordered_at": {"type":"string","format":"date-time"},
        "performed_at": {"type":["string","null"],"format":"date-time"},
        "performed_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "clinical_indication": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "image_urls": {
          "type": ["array","null"],
          "items": {"type":"string","pattern":"^file:[0-9a-f]{64}$"},
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "dicom_urls": {
          "type": ["array","null"],
          "items": {"type":"string","pattern":"^file:[0-9a-f]{64}$"},
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "accession_number": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "DICOM accession number.",
          "x-sensitivity": ["phi"]
        },
        "interpreted_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "interpreted_at": {"type":["string","null"],"format":"date-time"},
        "findings": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "impression": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "measurements": {
          "type": ["array","null"],
          "items": {
            "type": "object",
            "properties": {
              "name": {"type":"string","maxLength":10000},
              "value": {"type":"string","pattern":"^-?[0-9]{1,15}(\\.[0-9]{1,9})?$"},
              "unit": {"type":"string","maxLength":10000},
              "location": {"type":"string","maxLength":10000}
            },
            "required": ["name","value","unit","location"],
            "additionalProperties": false
          },
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["phi"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "appointment_id",
        "encounter_id",
        "veterinarian_id",
        "patient_id",
        "study_type",
        "study_description",
        "body_part",
        "ordered_at",
        "performed_at",
        "performed_by",
        "clinical_indication",
        "image_urls",
        "dicom_urls",
        "accession_number",
        "interpreted_by",
        "interpreted_at",
        "findings",
        "impression",
        "measurements",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"performed-after-order","words":"“Performed at” is not before “Ordered at”"},
        {"code":"interpreted-after-performed","words":"“Interpreted at” is not before “Performed at”"}
      ]
    },
    "NewImagingStudyRow": {
      "type": "object",
      "x-table": "imaging_studies",
      "properties": {
        "id": {"$ref":"#/$defs/ImagingStudyRow/properties/id"},
        "appointment_id": {"$ref":"#/$defs/ImagingStudyRow/properties/appointment_id"},
        "encounter_id": {"$ref":"#/$defs/ImagingStudyRow/properties/encounter_id"},
        "veterinarian_id": {"$ref":"#/$defs/ImagingStudyRow/properties/veterinarian_id"},
        "patient_id": {"$ref":"#/$defs/ImagingStudyRow/properties/patient_id"},
        "study_type": {"$ref":"#/$defs/ImagingStudyRow/properties/study_type"},
        "study_description": {"$ref":"#/$defs/ImagingStudyRow/properties/study_description"},
        "body_part": {"$ref":"#/$defs/ImagingStudyRow/properties/body_part"},
        "ordered_at": {"$ref":"#/$defs/ImagingStudyRow/properties/ordered_at"},
        "performed_at": {"$ref":"#/$defs/ImagingStudyRow/properties/performed_at"},
        "performed_by": {"$ref":"#/$defs/ImagingStudyRow/properties/performed_by"},
        "clinical_indication": {"$ref":"#/$defs/ImagingStudyRow/properties/clinical_indication"},
        "image_urls": {"$ref":"#/$defs/ImagingStudyRow/properties/image_urls"},
        "dicom_urls": {"$ref":"#/$defs/ImagingStudyRow/properties/dicom_urls"},
        "accession_number": {"$ref":"#/$defs/ImagingStudyRow/properties/accession_number"},
        "interpreted_by": {"$ref":"#/$defs/ImagingStudyRow/properties/interpreted_by"},
        "interpreted_at": {"$ref":"#/$defs/ImagingStudyRow/properties/interpreted_at"},
        "findings": {"$ref":"#/$defs/ImagingStudyRow/properties/findings"},
        "impression": {"$ref":"#/$defs/ImagingStudyRow/properties/impression"},
        "measurements": {"$ref":"#/$defs/ImagingStudyRow/properties/measurements"},
        "metadata": {"$ref":"#/$defs/ImagingStudyRow/properties/metadata"}
      },
      "required": ["appointment_id","veterinarian_id","patient_id","study_type"],
      "additionalProperties": false
    },
    "ImagingStudyPatch": {
      "type": "object",
      "x-table": "imaging_studies",
      "properties": {
        "appointment_id": {"$ref":"#/$defs/ImagingStudyRow/properties/appointment_id"},
        "encounter_id": {"$ref":"#/$defs/ImagingStudyRow/properties/encounter_id"},
        "veterinarian_id": {"$ref":"#/$defs/ImagingStudyRow/properties/veterinarian_id"},
        "patient_id": {"$ref":"#/$defs/ImagingStudyRow/properties/patient_id"},
        "study_type": {"$ref":"#/$defs/ImagingStudyRow/properties/study_type"},
        "study_description": {"$ref":"#/$defs/ImagingStudyRow/properties/study_description"},
        "body_part": {"$ref":"#/$defs/ImagingStudyRow/properties/body_part"},
        "ordered_at": {"$ref":"#/$defs/ImagingStudyRow/properties/ordered_at"},
        "performed_at": {"$ref":"#/$defs/ImagingStudyRow/properties/performed_at"},
        "performed_by": {"$ref":"#/$defs/ImagingStudyRow/properties/performed_by"},
        "clinical_indication": {"$ref":"#/$defs/ImagingStudyRow/properties/clinical_indication"},
        "image_urls": {"$ref":"#/$defs/ImagingStudyRow/properties/image_urls"},
        "dicom_urls": {"$ref":"#/$defs/ImagingStudyRow/properties/dicom_urls"},
        "accession_number": {"$ref":"#/$defs/ImagingStudyRow/properties/accession_number"},
        "interpreted_by": {"$ref":"#/$defs/ImagingStudyRow/properties/interpreted_by"},
        "interpreted_at": {"$ref":"#/$defs/ImagingStudyRow/properties/interpreted_at"},
        "findings": {"$ref":"#/$defs/ImagingStudyRow/properties/findings"},
        "impression": {"$ref":"#/$defs/ImagingStudyRow/properties/impression"},
        "measurements": {"$ref":"#/$defs/ImagingStudyRow/properties/measurements"},
        "metadata": {"$ref":"#/$defs/ImagingStudyRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "TreatmentRow": {
      "type": "object",
      "description": "Treatments given in a visit.",
      "x-table": "treatments",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "appointment_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"appointments","on_delete":"cascade"}
        },
        "encounter_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"medical_encounters","on_delete":"set-null"}
        },
        "veterinarian_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"veterinarians","on_delete":"cascade-on-purge"}
        },
        "patient_id": {"type":"string","format":"uuid","x-references":{"table":"patients","on_delete":"cascade"}},
        "treatment_type": {"$ref":"#/$defs/TreatmentType","x-sensitivity":["phi"]},
        "treatment_name": {"type":"string","maxLength":200,"x-sensitivity":["phi"]},
        "description": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "performed_at": {"type":["string","null"],"format":"date-time"},
        "duration_minutes": {"type":["integer","null"],"minimum":0,"maximum":2147483647,"x-sensitivity":["phi"]},
        "dosage": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,7}(\\.[0-9]{1,3})?$",
          "x-minimum": "0",
          "x-sensitivity": ["phi","dea"]
        },
        "dosage_unit": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi","dea"]},
        "administration_route": {"anyOf":[{"$ref":"#/$defs/MedicationRoute"},{"type":"null"}],"x-sensitivity":["phi"]},
        "administered_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"},
          "x-sensitivity": ["dea"]
        },
        "product_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The drug used.",
          "x-references": {"table":"products","on_delete":"set-null"}
        },
        "inventory_batch_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The lot used.",
          "x-references": {"table":"inventory_batches","on_delete":"set-null"},
          "x-sensitivity": ["dea"]
        },
        "indication": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["phi","dea"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "appointment_id",
        "encounter_id",
        "veterinarian_id",
        "patient_id",
        "treatment_type",
        "treatment_name",
        "description",
        "performed_at",
        "duration_minutes",
        "dosage",
        "dosage_unit",
        "administration_route",
        "administered_by",
        "product_id",
        "inventory_batch_id",
        "indication",
        "notes",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"dosage-positive","words":"“Dosage” is at least 0"},
        {"code":"dosage-has-unit","words":"If “Dosage” is given, then “Dosage unit” is given"},
        {"code":"duration-positive","words":"“Duration (minutes)” is at least 0"}
      ]
    },
    "NewTreatmentRow": {
      "type": "object",
      "x-table": "treatments",
      "properties": {
        "id": {"$ref":"#/$defs/TreatmentRow/properties/id"},
        "appointment_id": {"$ref":"#/$defs/TreatmentRow/properties/appointment_id"},
        "encounter_id": {"$ref":"#/$defs/TreatmentRow/properties/encounter_id"},
        "veterinarian_id": {"$ref":"#/$defs/TreatmentRow/properties/veterinarian_id"},
        "patient_id": {"$ref":"#/$defs/TreatmentRow/properties/patient_id"},
        "treatment_type": {"$ref":"#/$defs/TreatmentRow/properties/treatment_type"},
        "treatment_name": {"$ref":"#/$defs/TreatmentRow/properties/treatment_name"},
        "description": {"$ref":"#/$defs/TreatmentRow/properties/description"},
        "performed_at": {"$ref":"#/$defs/TreatmentRow/properties/performed_at"},
        "duration_minutes": {"$ref":"#/$defs/TreatmentRow/properties/duration_minutes"},
        "dosage": {"$ref":"#/$defs/TreatmentRow/properties/dosage"},
        "dosage_unit": {"$ref":"#/$defs/TreatmentRow/properties/dosage_unit"},
        "administration_route": {"$ref":"#/$defs/TreatmentRow/properties/administration_route"},
        "administered_by": {"$ref":"#/$defs/TreatmentRow/properties/administered_by"},
        "product_id": {"$ref":"#/$defs/TreatmentRow/properties/product_id"},
        "inventory_batch_id": {"$ref":"#/$defs/TreatmentRow/properties/inventory_batch_id"},
        "indication": {"$ref":"#/$defs/TreatmentRow/properties/indication"},
        "notes": {"$ref":"#/$defs/TreatmentRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/TreatmentRow/properties/metadata"}
      },
      "required": ["appointment_id","veterinarian_id","patient_id","treatment_type","treatment_name"],
      "additionalProperties": false
    },
    "TreatmentPatch": {
      "type": "object",
      "x-table": "treatments",
      "properties": {
        "appointment_id": {"$ref":"#/$defs/TreatmentRow/properties/appointment_id"},
        "encounter_id": {"$ref":"#/$defs/TreatmentRow/properties/encounter_id"},
        "veterinarian_id": {"$ref":"#/$defs/TreatmentRow/properties/veterinarian_id"},
        "patient_id": {"$ref":"#/$defs/TreatmentRow/properties/patient_id"},
        "treatment_type": {"$ref":"#/$defs/TreatmentRow/properties/treatment_type"},
        "treatment_name": {"$ref":"#/$defs/TreatmentRow/properties/treatment_name"},
        "description": {"$ref":"#/$defs/TreatmentRow/properties/description"},
        "performed_at": {"$ref":"#/$defs/TreatmentRow/properties/performed_at"},
        "duration_minutes": {"$ref":"#/$defs/TreatmentRow/properties/duration_minutes"},
        "dosage": {"$ref":"#/$defs/TreatmentRow/properties/dosage"},
        "dosage_unit": {"$ref":"#/$defs/TreatmentRow/properties/dosage_unit"},
        "administration_route": {"$ref":"#/$defs/TreatmentRow/properties/administration_route"},
        "administered_by": {"$ref":"#/$defs/TreatmentRow/properties/administered_by"},
        "product_id": {"$ref":"#/$defs/TreatmentRow/properties/product_id"},
        "inventory_batch_id": {"$ref":"#/$defs/TreatmentRow/properties/inventory_batch_id"},
        "indication": {"$ref":"#/$defs/TreatmentRow/properties/indication"},
        "notes": {"$ref":"#/$defs/TreatmentRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/TreatmentRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "PrescriptionRow": {
      "type": "object",
      "description": "Prescriptions, controlled or not.",
      "x-table": "prescriptions",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "appointment_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"appointments","on_delete":"cascade-on-purge"}
        },
        "encounter_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"medical_encounters","on_delete":"set-null"}
        },
        "veterinarian_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"veterinarians","on_delete":"cascade-on-purge"}
        },
        "patient_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"patients","on_delete":"cascade-on-purge"}
        },
        "client_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"clients","on_delete":"cascade-on-purge"},
          "x-sensitivity": ["pii"]
        },
        "prescription_number": {"type":"string","maxLength":200,"x-sensitivity":["phi","dea"],"x-writer":"store"},
        "medication_name": {"type":"string","maxLength":200,"x-sensitivity":["phi","dea"]},
        "generic_name": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi","dea"]},
        "product_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The product in stock, whose schedule the prescription shares.",
          "x-references": {"table":"products","on_delete":"set-null"}
        },
        "dea_schedule": {"$ref":"#/$defs/DeaSchedule","x-sensitivity":["phi","dea"]},
        "is_controlled_substance": {"type":"boolean","x-sensitivity":["phi","dea"]},
        "dosage": {
          "type": "string",
          "pattern": "^-?[0-9]{1,7}(\\.[0-9]{1,3})?$",
          "x-minimum": "0",
          "x-sensitivity": ["phi","dea"]
        },
        "dosage_unit": {"type":"string","maxLength":200,"x-sensitivity":["phi","dea"]},
        "route": {"$ref":"#/$defs/MedicationRoute","x-sensitivity":["phi","dea"]},
        "frequency": {"type":"string","maxLength":200,"x-sensitivity":["phi","dea"]},
        "duration_days": {
          "type": ["integer","null"],
          "minimum": -2147483648,
          "maximum": 2147483647,
          "x-sensitivity": ["phi","dea"]
        },
        "quantity": {
          "type": "string",
          "pattern": "^-?[0-9]{1,8}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["phi","dea"]
        },
        "quantity_unit": {"type":"string","maxLength":200,"x-sensitivity":["phi","dea"]},
        "refills_allowed": {"type":"integer","minimum":-2147483648,"maximum":2147483647,"x-sensitivity":["phi","dea"]},
        "refills_remaining": {
          "type": "integer",
          "minimum": 0,
          "maximum": 2147483647,
          "x-sensitivity": ["phi","dea"],
          "x-writer": "action"
        },
        "instructions": {"type":"string","maxLength":10000,"x-sensitivity":["phi","dea"]},
        "warnings": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi","dea"]},
        "status": {"$ref":"#/$defs/PrescriptionStatus","x-sensitivity":["phi","dea"]},
        "prescribed_at": {"type":"string","format":"date-time","x-sensitivity":["phi","dea"]},
        "start_date": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi","dea"]},
        "end_date": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi","dea"]},
        "discontinued_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi","dea"]},
        "discontinuation_reason": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi","dea"]},
        "meat_withdrawal_days": {
          "type": ["integer","null"],
          "minimum": 0,
          "maximum": 2147483647,
          "description": "Withdrawal period for food animals, in days; 0 is a valid answer.",
          "x-sensitivity": ["phi","dea"]
        },
        "milk_withdrawal_days": {
          "type": ["integer","null"],
          "minimum": 0,
          "maximum": 2147483647,
          "description": "Withdrawal period for food animals, in days; 0 is a valid answer.",
          "x-sensitivity": ["phi","dea"]
        },
        "pharmacy_name": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi","dea"]},
        "dispensed_at": {
          "type": ["string","null"],
          "format": "date-time",
          "x-sensitivity": ["phi","dea"],
          "x-writer": "action"
        },
        "dispensed_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"},
          "x-writer": "action"
        },
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","phi","dea"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "appointment_id",
        "encounter_id",
        "veterinarian_id",
        "patient_id",
        "client_id",
        "prescription_number",
        "medication_name",
        "generic_name",
        "product_id",
        "dea_schedule",
        "is_controlled_substance",
        "dosage",
        "dosage_unit",
        "route",
        "frequency",
        "duration_days",
        "quantity",
        "quantity_unit",
        "refills_allowed",
        "refills_remaining",
        "instructions",
        "warnings",
        "status",
        "prescribed_at",
        "start_date",
        "end_date",
        "discontinued_at",
        "discontinuation_reason",
        "meat_withdrawal_days",
        "milk_withdrawal_days",
        "pharmacy_name",
        "dispensed_at",
        "dispensed_by",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"end-date-after-start-date","words":"“End date” is after “Start date”"},
        {"code":"dosage-positive","words":"“Dosage” is at least 0"},
        {"code":"quantity-positive","words":"“Quantity” is at least 0"},
        {
          "code": "controlled-matches-schedule",
          "words": "“Controlled substance” is yes exactly when “DEA schedule” is not non-controlled"
        },
        {"code":"schedule-1-forbidden","words":"“DEA schedule” is not schedule 1"},
        {"code":"schedule-2-no-refills","words":"If “DEA schedule” is schedule 2, then “Refills allowed” is 0"},
        {
          "code": "schedule-3-4-refill-cap",
          "words": "If “DEA schedule” is schedule 3 or schedule 4, then “Refills allowed” is at most 5"
        },
        {"code":"refills-range","words":"“Refills remaining” is between 0 and “Refills allowed”"},
        {
          "code": "withdrawal-positive",
          "words": "“Meat withdrawal (days)” and “Milk withdrawal (days)” are at least 0"
        },
        {
          "code": "discontinued-must-have-reason",
          "words": "If “Status” is discontinued, then “Discontinued at” and “Discontinuation reason” are given"
        }
      ]
    },
    "NewPrescriptionRow": {
      "type": "object",
      "x-table": "prescriptions",
      "properties": {
        "id": {"$ref":"#/$defs/PrescriptionRow/properties/id"},
        "appointment_id": {"$ref":"#/$defs/PrescriptionRow/properties/appointment_id"},
        "encounter_id": {"$ref":"#/$defs/PrescriptionRow/properties/encounter_id"},
        "veterinarian_id": {"$ref":"#/$defs/PrescriptionRow/properties/veterinarian_id"},
        "patient_id": {"$ref":"#/$defs/PrescriptionRow/properties/patient_id"},
        "client_id": {"$ref":"#/$defs/PrescriptionRow/properties/client_id"},
        "medication_name": {"$ref":"#/$defs/PrescriptionRow/properties/medication_name"},
        "generic_name": {"$ref":"#/$defs/PrescriptionRow/properties/generic_name"},
        "product_id": {"$ref":"#/$defs/PrescriptionRow/properties/product_id"},
        "dea_schedule": {"$ref":"#/$defs/PrescriptionRow/properties/dea_schedule"},
        "is_controlled_substance": {"$ref":"#/$defs/PrescriptionRow/properties/is_controlled_substance"},
        "dosage": {"$ref":"#/$defs/PrescriptionRow/properties/dosage"},
        "dosage_unit": {"$ref":"#/$defs/PrescriptionRow/properties/dosage_unit"},
        "route": {"$ref":"#/$defs/PrescriptionRow/properties/route"},
        "frequency": {"$ref":"#/$defs/PrescriptionRow/properties/frequency"},
        "duration_days": {"$ref":"#/$defs/PrescriptionRow/properties/duration_days"},
        "quantity": {"$ref":"#/$defs/PrescriptionRow/properties/quantity"},
        "quantity_unit": {"$ref":"#/$defs/PrescriptionRow/properties/quantity_unit"},
        "refills_allowed": {"$ref":"#/$defs/PrescriptionRow/properties/refills_allowed"},
        "instructions": {"$ref":"#/$defs/PrescriptionRow/properties/instructions"},
        "warnings": {"$ref":"#/$defs/PrescriptionRow/properties/warnings"},
        "status": {"$ref":"#/$defs/PrescriptionRow/properties/status","enum":["active"]},
        "prescribed_at": {"$ref":"#/$defs/PrescriptionRow/properties/prescribed_at"},
        "start_date": {"$ref":"#/$defs/PrescriptionRow/properties/start_date"},
        "end_date": {"$ref":"#/$defs/PrescriptionRow/properties/end_date"},
        "discontinued_at": {"$ref":"#/$defs/PrescriptionRow/properties/discontinued_at"},
        "discontinuation_reason": {"$ref":"#/$defs/PrescriptionRow/properties/discontinuation_reason"},
        "meat_withdrawal_days": {"$ref":"#/$defs/PrescriptionRow/properties/meat_withdrawal_days"},
        "milk_withdrawal_days": {"$ref":"#/$defs/PrescriptionRow/properties/milk_withdrawal_days"},
        "pharmacy_name": {"$ref":"#/$defs/PrescriptionRow/properties/pharmacy_name"},
        "metadata": {"$ref":"#/$defs/PrescriptionRow/properties/metadata"}
      },
      "required": [
        "appointment_id",
        "veterinarian_id",
        "patient_id",
        "client_id",
        "medication_name",
        "dosage",
        "dosage_unit",
        "route",
        "frequency",
        "quantity",
        "quantity_unit",
        "instructions"
      ],
      "additionalProperties": false
    },
    "PrescriptionPatch": {
      "type": "object",
      "x-table": "prescriptions",
      "properties": {
        "appointment_id": {"$ref":"#/$defs/PrescriptionRow/properties/appointment_id"},
        "encounter_id": {"$ref":"#/$defs/PrescriptionRow/properties/encounter_id"},
        "veterinarian_id": {"$ref":"#/$defs/PrescriptionRow/properties/veterinarian_id"},
        "patient_id": {"$ref":"#/$defs/PrescriptionRow/properties/patient_id"},
        "client_id": {"$ref":"#/$defs/PrescriptionRow/properties/client_id"},
        "medication_name": {"$ref":"#/$defs/PrescriptionRow/properties/medication_name"},
        "generic_name": {"$ref":"#/$defs/PrescriptionRow/properties/generic_name"},
        "product_id": {"$ref":"#/$defs/PrescriptionRow/properties/product_id"},
        "dea_schedule": {"$ref":"#/$defs/PrescriptionRow/properties/dea_schedule"},
        "is_controlled_substance": {"$ref":"#/$defs/PrescriptionRow/properties/is_controlled_substance"},
        "dosage": {"$ref":"#/$defs/PrescriptionRow/properties/dosage"},
        "dosage_unit": {"$ref":"#/$defs/PrescriptionRow/properties/dosage_unit"},
        "route": {"$ref":"#/$defs/PrescriptionRow/properties/route"},
        "frequency": {"$ref":"#/$defs/PrescriptionRow/properties/frequency"},
        "duration_days": {"$ref":"#/$defs/PrescriptionRow/properties/duration_days"},
        "quantity": {"$ref":"#/$defs/PrescriptionRow/properties/quantity"},
        "quantity_unit": {"$ref":"#/$defs/PrescriptionRow/properties/quantity_unit"},
        "refills_allowed": {"$ref":"#/$defs/PrescriptionRow/properties/refills_allowed"},
        "instructions": {"$ref":"#/$defs/PrescriptionRow/properties/instructions"},
        "warnings": {"$ref":"#/$defs/PrescriptionRow/properties/warnings"},
        "status": {"$ref":"#/$defs/PrescriptionRow/properties/status"},
        "prescribed_at": {"$ref":"#/$defs/PrescriptionRow/properties/prescribed_at"},
        "start_date": {"$ref":"#/$defs/PrescriptionRow/properties/start_date"},
        "end_date": {"$ref":"#/$defs/PrescriptionRow/properties/end_date"},
        "discontinued_at": {"$ref":"#/$defs/PrescriptionRow/properties/discontinued_at"},
        "discontinuation_reason": {"$ref":"#/$defs/PrescriptionRow/properties/discontinuation_reason"},
        "meat_withdrawal_days": {"$ref":"#/$defs/PrescriptionRow/properties/meat_withdrawal_days"},
        "milk_withdrawal_days": {"$ref":"#/$defs/PrescriptionRow/properties/milk_withdrawal_days"},
        "pharmacy_name": {"$ref":"#/$defs/PrescriptionRow/properties/pharmacy_name"},
        "metadata": {"$ref":"#/$defs/PrescriptionRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "MedicationAdministrationRow": {
      "type": "object",
      "description": "Doses given; never changed afterwards.",
      "x-table": "medication_administration",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "prescription_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"prescriptions","on_delete":"cascade-on-purge"}
        },
        "patient_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"patients","on_delete":"cascade-on-purge"}
        },
        "administered_at": {"type":"string","format":"date-time","x-sensitivity":["phi","dea"]},
        "administered_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"},
          "x-sensitivity": ["pii"]
        },
        "witnessed_by": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The second person, for controlled drugs.",
          "x-references": {"table":"staff","on_delete":"set-null"},
          "x-sensitivity": ["pii"]
        },
        "dosage_given": {
          "type": "string",
          "pattern": "^-?[0-9]{1,7}(\\.[0-9]{1,3})?$",
          "x-exclusive-minimum": "0",
          "x-sensitivity": ["phi","dea"]
        },
        "dosage_unit": {"type":"string","maxLength":200,"x-sensitivity":["phi","dea"]},
        "route": {"$ref":"#/$defs/MedicationRoute","x-sensitivity":["phi","dea"]},
        "quantity_wasted": {
          "type": "string",
          "pattern": "^-?[0-9]{1,7}(\\.[0-9]{1,3})?$",
          "x-minimum": "0",
          "description": "What was wasted; a controlled drug needs a witness.",
          "x-sensitivity": ["phi","dea"]
        },
        "inventory_batch_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"inventory_batches","on_delete":"set-null"}
        },
        "notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi","dea"]},
        "adverse_reactions": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi","dea"]},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","phi","dea"]
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "prescription_id",
        "patient_id",
        "administered_at",
        "administered_by",
        "witnessed_by",
        "dosage_given",
        "dosage_unit",
        "route",
        "quantity_wasted",
        "inventory_batch_id",
        "notes",
        "adverse_reactions",
        "metadata",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"dosage-given-positive","words":"“Dosage given” is more than 0"},
        {"code":"quantity-wasted-positive","words":"“Quantity wasted” is at least 0"},
        {"code":"witness-differs","words":"“Witnessed by” differs from “Administered by”"}
      ]
    },
    "NewMedicationAdministrationRow": {
      "type": "object",
      "x-table": "medication_administration",
      "properties": {
        "id": {"$ref":"#/$defs/MedicationAdministrationRow/properties/id"},
        "prescription_id": {"$ref":"#/$defs/MedicationAdministrationRow/properties/prescription_id"},
        "patient_id": {"$ref":"#/$defs/MedicationAdministrationRow/properties/patient_id"},
        "administered_at": {"$ref":"#/$defs/MedicationAdministrationRow/properties/administered_at"},
        "administered_by": {
          "$ref": "#/$defs/MedicationAdministrationRow/properties/administered_by",
          "not": {"type":"null"}
        },
        "witnessed_by": {"$ref":"#/$defs/MedicationAdministrationRow/properties/witnessed_by"},
        "dosage_given": {"$ref":"#/$defs/MedicationAdministrationRow/properties/dosage_given"},
        "dosage_unit": {"$ref":"#/$defs/MedicationAdministrationRow/properties/dosage_unit"},
        "route": {"$ref":"#/$defs/MedicationAdministrationRow/properties/route"},
        "quantity_wasted": {"$ref":"#/$defs/MedicationAdministrationRow/properties/quantity_wasted"},
        "inventory_batch_id": {"$ref":"#/$defs/MedicationAdministrationRow/properties/inventory_batch_id"},
        "notes": {"$ref":"#/$defs/MedicationAdministrationRow/properties/notes"},
        "adverse_reactions": {"$ref":"#/$defs/MedicationAdministrationRow/properties/adverse_reactions"},
        "metadata": {"$ref":"#/$defs/MedicationAdministrationRow/properties/metadata"}
      },
      "required": [
        "prescription_id",
        "patient_id",
        "administered_at",
        "administered_by",
        "dosage_given",
        "dosage_unit",
        "route"
      ],
      "additionalProperties": false
    },
    "SurgeryRow": {
      "type": "object",
      "description": "One operation session.",
      "x-table": "surgeries",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "appointment_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"appointments","on_delete":"cascade"}
        },
        "encounter_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"medical_encounters","on_delete":"set-null"}
        },
        "patient_id": {"type":"string","format":"uuid","x-references":{"table":"patients","on_delete":"cascade"}},
        "surgery_type": {"$ref":"#/$defs/SurgeryType","x-sensitivity":["phi"]},
        "procedure_name": {"type":"string","maxLength":200,"x-sensitivity":["phi"]},
        "description": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "status": {"$ref":"#/$defs/SurgeryStatus","x-sensitivity":["phi"]},
        "primary_surgeon_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"veterinarians","on_delete":"cascade-on-purge"}
        },
        "assisting_surgeon_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"veterinarians","on_delete":"set-null"}
        },
        "anesthesiologist_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"veterinarians","on_delete":"set-null"}
        },
        "facility_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The surgery suite.",
          "x-references": {"table":"clinic_facilities","on_delete":"set-null"}
        },
        "scheduled_at": {"type":"string","format":"date-time"},
        "estimated_duration_minutes": {
          "type": ["integer","null"],
          "minimum": -2147483648,
          "maximum": 2147483647,
          "x-sensitivity": ["phi"]
        },
        "pre_op_assessment": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "pre_op_bloodwork": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "x-sensitivity": ["phi"]
        },
        "fasting_instructions": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "pre_op_started_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "anesthesia_induced_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "surgery_started_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "surgery_completed_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "recovery_started_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "recovery_completed_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "findings": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "procedure_notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "complications": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "post_op_instructions": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "pain_management_plan": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "follow_up_date": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "discharged_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "discharge_notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "cancelled_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "cancellation_reason": {
          "type": ["string","null"],
          "maxLength": 10000,
          "description": "Why it was cancelled or postponed.",
          "x-sensitivity": ["phi"]
        },
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["phi"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "appointment_id",
        "encounter_id",
        "patient_id",
        "surgery_type",
        "procedure_name",
        "description",
        "status",
        "primary_surgeon_id",
        "assisting_surgeon_id",
        "anesthesiologist_id",
        "facility_id",
        "scheduled_at",
        "estimated_duration_minutes",
        "pre_op_assessment",
        "pre_op_bloodwork",
        "fasting_instructions",
        "pre_op_started_at",
        "anesthesia_induced_at",
        "surgery_started_at",
        "surgery_completed_at",
        "recovery_started_at",
        "recovery_completed_at",
        "findings",
        "procedure_notes",
        "complications",
        "post_op_instructions",
        "pain_management_plan",
        "follow_up_date",
        "discharged_at",
        "discharge_notes",
        "cancelled_at",
        "cancellation_reason",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {
          "code": "surgery-completion-after-start",
          "words": "“Surgery completed at” is after “Surgery started at”"
        },
        {
          "code": "recovery-completion-after-start",
          "words": "“Recovery completed at” is after “Recovery started at”"
        },
        {"code":"surgeons-differ","words":"“Assisting surgeon” differs from “Primary surgeon”"},
        {
          "code": "timeline-order",
          "words": "“Pre-op started at” is not after “Anesthesia induced at”, “Anesthesia induced at” is not after “Surgery started at”, “Pre-op started at” is not after “Surgery started at” and “Surgery completed at” is not after “Recovery completed at”"
        },
        {
          "code": "cancelled-must-have-reason",
          "words": "If “Status” is cancelled or postponed, then “Cancellation reason” is given"
        }
      ]
    },
    "NewSurgeryRow": {
      "type": "object",
      "x-table": "surgeries",
      "properties": {
        "id": {"$ref":"#/$defs/SurgeryRow/properties/id"},
        "appointment_id": {"$ref":"#/$defs/SurgeryRow/properties/appointment_id"},
        "encounter_id": {"$ref":"#/$defs/SurgeryRow/properties/encounter_id"},
        "patient_id": {"$ref":"#/$defs/SurgeryRow/properties/patient_id"},
        "surgery_type": {"$ref":"#/$defs/SurgeryRow/properties/surgery_type"},
        "procedure_name": {"$ref":"#/$defs/SurgeryRow/properties/procedure_name"},
        "description": {"$ref":"#/$defs/SurgeryRow/properties/description"},
        "status": {"$ref":"#/$defs/SurgeryRow/properties/status","enum":["scheduled"]},
        "primary_surgeon_id": {"$ref":"#/$defs/SurgeryRow/properties/primary_surgeon_id"},
        "assisting_surgeon_id": {"$ref":"#/$defs/SurgeryRow/properties/assisting_surgeon_id"},
        "anesthesiologist_id": {"$ref":"#/$defs/SurgeryRow/properties/anesthesiologist_id"},
        "facility_id": {"$ref":"#/$defs/SurgeryRow/properties/facility_id"},
        "scheduled_at": {"$ref":"#/$defs/SurgeryRow/properties/scheduled_at"},
        "estimated_duration_minutes": {"$ref":"#/$defs/SurgeryRow/properties/estimated_duration_minutes"},
        "pre_op_assessment": {"$ref":"#/$defs/SurgeryRow/properties/pre_op_assessment"},
        "pre_op_bloodwork": {"$ref":"#/$defs/SurgeryRow/properties/pre_op_bloodwork"},
        "fasting_instructions": {"$ref":"#/$defs/SurgeryRow/properties/fasting_instructions"},
        "pre_op_started_at": {"$ref":"#/$defs/SurgeryRow/properties/pre_op_started_at"},
        "anesthesia_induced_at": {"$ref":"#/$defs/SurgeryRow/properties/anesthesia_induced_at"},
        "surgery_started_at": {"$ref":"#/$defs/SurgeryRow/properties/surgery_started_at"},
        "surgery_completed_at": {"$ref":"#/$defs/SurgeryRow/properties/surgery_completed_at"},
        "recovery_started_at": {"$ref":"#/$defs/SurgeryRow/properties/recovery_started_at"},
        "recovery_completed_at": {"$ref":"#/$defs/SurgeryRow/properties/recovery_completed_at"},
        "findings": {"$ref":"#/$defs/SurgeryRow/properties/findings"},
        "procedure_notes": {"$ref":"#/$defs/SurgeryRow/properties/procedure_notes"},
        "complications": {"$ref":"#/$defs/SurgeryRow/properties/complications"},
        "post_op_instructions": {"$ref":"#/$defs/SurgeryRow/properties/post_op_instructions"},
        "pain_management_plan": {"$ref":"#/$defs/SurgeryRow/properties/pain_management_plan"},
        "follow_up_date": {"$ref":"#/$defs/SurgeryRow/properties/follow_up_date"},
        "discharged_at": {"$ref":"#/$defs/SurgeryRow/properties/discharged_at"},
        "discharge_notes": {"$ref":"#/$defs/SurgeryRow/properties/discharge_notes"},
        "cancelled_at": {"$ref":"#/$defs/SurgeryRow/properties/cancelled_at"},
        "cancellation_reason": {"$ref":"#/$defs/SurgeryRow/properties/cancellation_reason"},
        "metadata": {"$ref":"#/$defs/SurgeryRow/properties/metadata"}
      },
      "required": ["appointment_id","patient_id","surgery_type","procedure_name","primary_surgeon_id","scheduled_at"],
      "additionalProperties": false
    },
    "SurgeryPatch": {
      "type": "object",
      "x-table": "surgeries",
      "properties": {
        "appointment_id": {"$ref":"#/$defs/SurgeryRow/properties/appointment_id"},
        "encounter_id": {"$ref":"#/$defs/SurgeryRow/properties/encounter_id"},
        "patient_id": {"$ref":"#/$defs/SurgeryRow/properties/patient_id"},
        "surgery_type": {"$ref":"#/$defs/SurgeryRow/properties/surgery_type"},
        "procedure_name": {"$ref":"#/$defs/SurgeryRow/properties/procedure_name"},
        "description": {"$ref":"#/$defs/SurgeryRow/properties/description"},
        "status": {"$ref":"#/$defs/SurgeryRow/properties/status"},
        "primary_surgeon_id": {"$ref":"#/$defs/SurgeryRow/properties/primary_surgeon_id"},
        "assisting_surgeon_id": {"$ref":"#/$defs/SurgeryRow/properties/assisting_surgeon_id"},
        "anesthesiologist_id": {"$ref":"#/$defs/SurgeryRow/properties/anesthesiologist_id"},
        "facility_id": {"$ref":"#/$defs/SurgeryRow/properties/facility_id"},
        "scheduled_at": {"$ref":"#/$defs/SurgeryRow/properties/scheduled_at"},
        "estimated_duration_minutes": {"$ref":"#/$defs/SurgeryRow/properties/estimated_duration_minutes"},
        "pre_op_assessment": {"$ref":"#/$defs/SurgeryRow/properties/pre_op_assessment"},
        "pre_op_bloodwork": {"$ref":"#/$defs/SurgeryRow/properties/pre_op_bloodwork"},
        "fasting_instructions": {"$ref":"#/$defs/SurgeryRow/properties/fasting_instructions"},
        "pre_op_started_at": {"$ref":"#/$defs/SurgeryRow/properties/pre_op_started_at"},
        "anesthesia_induced_at": {"$ref":"#/$defs/SurgeryRow/properties/anesthesia_induced_at"},
        "surgery_started_at": {"$ref":"#/$defs/SurgeryRow/properties/surgery_started_at"},
        "surgery_completed_at": {"$ref":"#/$defs/SurgeryRow/properties/surgery_completed_at"},
        "recovery_started_at": {"$ref":"#/$defs/SurgeryRow/properties/recovery_started_at"},
        "recovery_completed_at": {"$ref":"#/$defs/SurgeryRow/properties/recovery_completed_at"},
        "findings": {"$ref":"#/$defs/SurgeryRow/properties/findings"},
        "procedure_notes": {"$ref":"#/$defs/SurgeryRow/properties/procedure_notes"},
        "complications": {"$ref":"#/$defs/SurgeryRow/properties/complications"},
        "post_op_instructions": {"$ref":"#/$defs/SurgeryRow/properties/post_op_instructions"},
        "pain_management_plan": {"$ref":"#/$defs/SurgeryRow/properties/pain_management_plan"},
        "follow_up_date": {"$ref":"#/$defs/SurgeryRow/properties/follow_up_date"},
        "discharged_at": {"$ref":"#/$defs/SurgeryRow/properties/discharged_at"},
        "discharge_notes": {"$ref":"#/$defs/SurgeryRow/properties/discharge_notes"},
        "cancelled_at": {"$ref":"#/$defs/SurgeryRow/properties/cancelled_at"},
        "cancellation_reason": {"$ref":"#/$defs/SurgeryRow/properties/cancellation_reason"},
        "metadata": {"$ref":"#/$defs/SurgeryRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "SurgicalProcedureRow": {
      "type": "object",
      "description": "Procedures done within one surgery.",
      "x-table": "surgical_procedures",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "surgery_id": {"type":"string","format":"uuid","x-references":{"table":"surgeries","on_delete":"cascade"}},
        "sequence_number": {"type":"integer","minimum":1,"maximum":2147483647},
        "procedure_name": {"type":"string","maxLength":200,"x-sensitivity":["phi"]},
        "procedure_code": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "surgery_type": {"anyOf":[{"$ref":"#/$defs/SurgeryType"},{"type":"null"}],"x-sensitivity":["phi"]},
        "service_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The service that is billed.",
          "x-references": {"table":"services","on_delete":"set-null"}
        },
        "status": {"$ref":"#/$defs/ProcedureStatus","x-sensitivity":["phi"]},
        "performed_by_veterinarian_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"veterinarians","on_delete":"set-null"}
        },
        "body_site": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "laterality": {"$ref":"#/$defs/Laterality","x-sensitivity":["phi"]},
        "started_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "ended_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "technique": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "findings": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "complications": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "estimated_blood_loss_ml": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,6}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["phi"]
        },
        "implants": {
          "type": ["array","null"],
          "items": {
            "type": "object",
            "properties": {
              "name": {"type":"string","maxLength":10000},
              "manufacturer": {"type":"string","maxLength":10000},
              "lot_number": {"type":"string","maxLength":10000},
              "serial_number": {"type":"string","maxLength":10000},
              "quantity": {"type":"integer"}
            },
            "required": ["name","quantity"],
            "additionalProperties": false
          },
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "specimens": {
          "type": ["array","null"],
          "items": {
            "type": "object",
            "properties": {
              "description": {"type":"string","maxLength":10000},
              "container": {"type":"string","maxLength":10000},
              "sent_to_lab": {"type":"boolean"},
              "diagnostic_test_order_id": {"type":"string","format":"uuid"}
            },
            "required": ["description","sent_to_lab"],
            "additionalProperties": false
          },
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "closure_method": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "suture_material": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "sponge_count_initial": {"type":["integer","null"],"minimum":0,"maximum":2147483647,"x-sensitivity":["phi"]},
        "sponge_count_final": {"type":["integer","null"],"minimum":0,"maximum":2147483647,"x-sensitivity":["phi"]},
        "count_verified_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "abort_reason": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["phi"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "surgery_id",
        "sequence_number",
        "procedure_name",
        "procedure_code",
        "surgery_type",
        "service_id",
        "status",
        "performed_by_veterinarian_id",
        "body_site",
        "laterality",
        "started_at",
        "ended_at",
        "technique",
        "findings",
        "complications",
        "estimated_blood_loss_ml",
        "implants",
        "specimens",
        "closure_method",
        "suture_material",
        "sponge_count_initial",
        "sponge_count_final",
        "count_verified_by",
        "abort_reason",
        "notes",
        "metadata",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"end-after-start","words":"“Ended at” is not before “Started at”"},
        {"code":"sequence-positive","words":"“Sequence number” is at least 1"},
        {"code":"blood-loss-positive","words":"“Estimated blood loss (ml)” is at least 0"},
        {"code":"counts-positive","words":"“Sponge count initial” and “Sponge count final” are at least 0"},
        {
          "code": "completed-counts-match",
          "words": "If “Status” is completed and “Sponge count initial” is given, then “Sponge count final” is given and equals “Sponge count initial”"
        },
        {"code":"aborted-must-have-reason","words":"If “Status” is aborted, then “Abort reason” is given"}
      ]
    },
    "NewSurgicalProcedureRow": {
      "type": "object",
      "x-table": "surgical_procedures",
      "properties": {
        "id": {"$ref":"#/$defs/SurgicalProcedureRow/properties/id"},
        "surgery_id": {"$ref":"#/$defs/SurgicalProcedureRow/properties/surgery_id"},
        "sequence_number": {"$ref":"#/$defs/SurgicalProcedureRow/properties/sequence_number"},
        "procedure_name": {"$ref":"#/$defs/SurgicalProcedureRow/properties/procedure_name"},
        "procedure_code": {"$ref":"#/$defs/SurgicalProcedureRow/properties/procedure_code"},
        "surgery_type": {"$ref":"#/$defs/SurgicalProcedureRow/properties/surgery_type"},
        "service_id": {"$ref":"#/$defs/SurgicalProcedureRow/properties/service_id"},
        "status": {"$ref":"#/$defs/SurgicalProcedureRow/properties/status","enum":["planned"]},
        "performed_by_veterinarian_id": {"$ref":"#/$defs/SurgicalProcedureRow/properties/performed_by_veterinarian_id"},
        "body_site": {"$ref":"#/$defs/SurgicalProcedureRow/properties/body_site"},
        "laterality": {"$ref":"#/$defs/SurgicalProcedureRow/properties/laterality"},
        "started_at": {"$ref":"#/$defs/SurgicalProcedureRow/properties/started_at"},
        "ended_at": {"$ref":"#/$defs/SurgicalProcedureRow/properties/ended_at"},
        "technique": {"$ref":"#/$defs/SurgicalProcedureRow/properties/technique"},
        "findings": {"$ref":"#/$defs/SurgicalProcedureRow/properties/findings"},
        "complications": {"$ref":"#/$defs/SurgicalProcedureRow/properties/complications"},
        "estimated_blood_loss_ml": {"$ref":"#/$defs/SurgicalProcedureRow/properties/estimated_blood_loss_ml"},
        "implants": {"$ref":"#/$defs/SurgicalProcedureRow/properties/implants"},
        "specimens": {"$ref":"#/$defs/SurgicalProcedureRow/properties/specimens"},
        "closure_method": {"$ref":"#/$defs/SurgicalProcedureRow/properties/closure_method"},
        "suture_material": {"$ref":"#/$defs/SurgicalProcedureRow/properties/suture_material"},
        "sponge_count_initial": {"$ref":"#/$defs/SurgicalProcedureRow/properties/sponge_count_initial"},
        "sponge_count_final": {"$ref":"#/$defs/SurgicalProcedureRow/properties/sponge_count_final"},
        "count_verified_by": {"$ref":"#/$defs/SurgicalProcedureRow/properties/count_verified_by"},
        "abort_reason": {"$ref":"#/$defs/SurgicalProcedureRow/properties/abort_reason"},
        "notes": {"$ref":"#/$defs/SurgicalProcedureRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/SurgicalProcedureRow/properties/metadata"}
      },
      "required": ["surgery_id","procedure_name"],
      "additionalProperties": false
    },
    "SurgicalProcedurePatch": {
      "type": "object",
      "x-table": "surgical_procedures",
      "properties": {
        "surgery_id": {"$ref":"#/$defs/SurgicalProcedureRow/properties/surgery_id"},
        "sequence_number": {"$ref":"#/$defs/SurgicalProcedureRow/properties/sequence_number"},
        "procedure_name": {"$ref":"#/$defs/SurgicalProcedureRow/properties/procedure_name"},
        "procedure_code": {"$ref":"#/$defs/SurgicalProcedureRow/properties/procedure_code"},
        "surgery_type": {"$ref":"#/$defs/SurgicalProcedureRow/properties/surgery_type"},
        "service_id": {"$ref":"#/$defs/SurgicalProcedureRow/properties/service_id"},
        "status": {"$ref":"#/$defs/SurgicalProcedureRow/properties/status"},
        "performed_by_veterinarian_id": {"$ref":"#/$defs/SurgicalProcedureRow/properties/performed_by_veterinarian_id"},
        "body_site": {"$ref":"#/$defs/SurgicalProcedureRow/properties/body_site"},
        "laterality": {"$ref":"#/$defs/SurgicalProcedureRow/properties/laterality"},
        "started_at": {"$ref":"#/$defs/SurgicalProcedureRow/properties/started_at"},
        "ended_at": {"$ref":"#/$defs/SurgicalProcedureRow/properties/ended_at"},
        "technique": {"$ref":"#/$defs/SurgicalProcedureRow/properties/technique"},
        "findings": {"$ref":"#/$defs/SurgicalProcedureRow/properties/findings"},
        "complications": {"$ref":"#/$defs/SurgicalProcedureRow/properties/complications"},
        "estimated_blood_loss_ml": {"$ref":"#/$defs/SurgicalProcedureRow/properties/estimated_blood_loss_ml"},
        "implants": {"$ref":"#/$defs/SurgicalProcedureRow/properties/implants"},
        "specimens": {"$ref":"#/$defs/SurgicalProcedureRow/properties/specimens"},
        "closure_method": {"$ref":"#/$defs/SurgicalProcedureRow/properties/closure_method"},
        "suture_material": {"$ref":"#/$defs/SurgicalProcedureRow/properties/suture_material"},
        "sponge_count_initial": {"$ref":"#/$defs/SurgicalProcedureRow/properties/sponge_count_initial"},
        "sponge_count_final": {"$ref":"#/$defs/SurgicalProcedureRow/properties/sponge_count_final"},
        "count_verified_by": {"$ref":"#/$defs/SurgicalProcedureRow/properties/count_verified_by"},
        "abort_reason": {"$ref":"#/$defs/SurgicalProcedureRow/properties/abort_reason"},
        "notes": {"$ref":"#/$defs/SurgicalProcedureRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/SurgicalProcedureRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "AnesthesiaRecordRow": {
      "type": "object",
      "description": "Anesthesia sheet.",
      "x-table": "anesthesia_records",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "surgery_id": {"type":"string","format":"uuid","x-references":{"table":"surgeries","on_delete":"cascade"}},
        "patient_id": {"type":"string","format":"uuid","x-references":{"table":"patients","on_delete":"cascade"}},
        "asa_classification": {"anyOf":[{"$ref":"#/$defs/AsaClassification"},{"type":"null"}],"x-sensitivity":["phi"]},
        "pre_anesthetic_weight": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,4}(\\.[0-9]{1,2})?$",
          "x-exclusive-minimum": "0",
          "description": "Kilograms.",
          "x-sensitivity": ["phi"]
        },
        "pre_anesthetic_assessment": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "anesthesia_type": {"$ref":"#/$defs/AnesthesiaType","x-sensitivity":["phi"]},
        "induction_agent": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi","dea"]},
        "induction_dose": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi","dea"]},
        "maintenance_agent": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi","dea"]},
        "maintenance_dose": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi","dea"]},
        "premedication_agents": {
          "type": ["array","null"],
          "items": {
            "type": "object",
            "properties": {
              "drug": {"type":"string","maxLength":10000},
              "dose": {"type":"string","maxLength":10000},
              "route": {"type":"string","maxLength":10000},
              "time": {"type":"string","maxLength":10000}
            },
            "required": ["drug","dose","route","time"],
            "additionalProperties": false
          },
          "maxItems": 1000,
          "x-sensitivity": ["phi","dea"]
        },
        "vital_signs_records": {
          "type": ["array","null"],
          "items": {
            "type": "object",
            "properties": {
              "time": {"type":"string","maxLength":10000},
              "heart_rate": {"type":"integer"},
              "respiratory_rate": {"type":"integer"},
              "temperature": {"type":"string","pattern":"^-?[0-9]{1,15}(\\.[0-9]{1,9})?$"},
              "blood_pressure": {"type":"string","maxLength":10000},
              "spo2": {"type":"integer"},
              "etco2": {"type":"integer"},
              "notes": {"type":"string","maxLength":10000}
            },
            "required": ["time","heart_rate","respiratory_rate","temperature","blood_pressure","spo2","etco2","notes"],
            "additionalProperties": false
          },
          "maxItems": 1000,
          "description": "The monitoring series; every five minutes is usual.",
          "x-sensitivity": ["phi"]
        },
        "complications": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "adverse_events": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "recovery_quality": {"anyOf":[{"$ref":"#/$defs/RecoveryQuality"},{"type":"null"}],"x-sensitivity":["phi"]},
        "recovery_notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "post_anesthetic_instructions": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "monitored_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["phi","dea"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "surgery_id",
        "patient_id",
        "asa_classification",
        "pre_anesthetic_weight",
        "pre_anesthetic_assessment",
        "anesthesia_type",
        "induction_agent",
        "induction_dose",
        "maintenance_agent",
        "maintenance_dose",
        "premedication_agents",
        "vital_signs_records",
        "complications",
        "adverse_events",
        "recovery_quality",
        "recovery_notes",
        "post_anesthetic_instructions",
        "monitored_by",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [{"code":"weight-positive","words":"“Pre anesthetic weight” is more than 0"}]
    },
    "NewAnesthesiaRecordRow": {
      "type": "object",
      "x-table": "anesthesia_records",
      "properties": {
        "id": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/id"},
        "surgery_id": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/surgery_id"},
        "patient_id": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/patient_id"},
        "asa_classification": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/asa_classification"},
        "pre_anesthetic_weight": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/pre_anesthetic_weight"},
        "pre_anesthetic_assessment": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/pre_anesthetic_assessment"},
        "anesthesia_type": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/anesthesia_type"},
        "induction_agent": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/induction_agent"},
        "induction_dose": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/induction_dose"},
        "maintenance_agent": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/maintenance_agent"},
        "maintenance_dose": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/maintenance_dose"},
        "premedication_agents": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/premedication_agents"},
        "vital_signs_records": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/vital_signs_records"},
        "complications": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/complications"},
        "adverse_events": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/adverse_events"},
        "recovery_quality": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/recovery_quality"},
        "recovery_notes": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/recovery_notes"},
        "post_anesthetic_instructions": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/post_anesthetic_instructions"},
        "monitored_by": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/monitored_by"},
        "metadata": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/metadata"}
      },
      "required": ["surgery_id","patient_id","anesthesia_type"],
      "additionalProperties": false
    },
    "AnesthesiaRecordPatch": {
      "type": "object",
      "x-table": "anesthesia_records",
      "properties": {
        "surgery_id": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/surgery_id"},
        "patient_id": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/patient_id"},
        "asa_classification": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/asa_classification"},
        "pre_anesthetic_weight": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/pre_anesthetic_weight"},
        "pre_anesthetic_assessment": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/pre_anesthetic_assessment"},
        "anesthesia_type": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/anesthesia_type"},
        "induction_agent": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/induction_agent"},
        "induction_dose": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/induction_dose"},
        "maintenance_agent": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/maintenance_agent"},
        "maintenance_dose": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/maintenance_dose"},
        "premedication_agents": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/premedication_agents"},
        "vital_signs_records": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/vital_signs_records"},
        "complications": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/complications"},
        "adverse_events": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/adverse_events"},
        "recovery_quality": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/recovery_quality"},
        "recovery_notes": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/recovery_notes"},
        "post_anesthetic_instructions": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/post_anesthetic_instructions"},
        "monitored_by": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/monitored_by"},
        "metadata": {"$ref":"#/$defs/AnesthesiaRecordRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "EmergencyCaseRow": {
      "type": "object",
      "description": "Emergency visits.",
      "x-table": "emergency_cases",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "appointment_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"appointments","on_delete":"set-null"}
        },
        "encounter_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"medical_encounters","on_delete":"set-null"}
        },
        "clinic_id": {"type":"string","format":"uuid","x-references":{"table":"clinics","on_delete":"cascade"}},
        "patient_id": {"type":"string","format":"uuid","x-references":{"table":"patients","on_delete":"cascade"}},
        "client_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"clients","on_delete":"cascade"},
          "x-sensitivity": ["pii"]
        },
        "emergency_category": {"anyOf":[{"$ref":"#/$defs/EmergencyCategory"},{"type":"null"}],"x-sensitivity":["phi"]},
        "chief_complaint": {"type":"string","maxLength":10000,"x-sensitivity":["phi"]},
        "triage_level": {
          "$ref": "#/$defs/TriageLevel",
          "description": "The newest triage level, kept from the triage records.",
          "x-sensitivity": ["phi"]
        },
        "triaged_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "triaged_at": {"type":"string","format":"date-time"},
        "presented_at": {"type":"string","format":"date-time"},
        "arrival_method": {"anyOf":[{"$ref":"#/$defs/ArrivalMethod"},{"type":"null"}],"x-sensitivity":["phi"]},
        "initial_vital_signs": {
          "type": ["object","null"],
          "properties": {
            "temperature": {"type":"string","pattern":"^-?[0-9]{1,15}(\\.[0-9]{1,9})?$"},
            "heart_rate": {"type":"integer"},
            "respiratory_rate": {"type":"integer"},
            "blood_pressure": {"type":"string","maxLength":10000},
            "capillary_refill_time": {"type":"string","maxLength":10000},
            "mucous_membrane": {"type":"string","maxLength":10000},
            "consciousness": {"type":"string","maxLength":10000}
          },
          "additionalProperties": false,
          "x-sensitivity": ["phi"]
        },
        "triage_notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "assigned_veterinarian_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"veterinarians","on_delete":"set-null"}
        },
        "treatment_started_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "treatment_summary": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "is_stabilized": {"type":"boolean","x-sensitivity":["phi"]},
        "stabilized_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "disposition": {
          "anyOf": [{"$ref":"#/$defs/Disposition"},{"type":"null"}],
          "description": "How the case ended; empty while it is open.",
          "x-sensitivity": ["phi"]
        },
        "disposition_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "disposition_notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "transferred_to": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "referral_reason": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "transfer_documents": {
          "type": ["array","null"],
          "items": {"type":"string","pattern":"^file:[0-9a-f]{64}$"},
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "outcome": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "outcome_notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "follow_up_required": {"type":"boolean","x-sensitivity":["phi"]},
        "follow_up_instructions": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","phi"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "appointment_id",
        "encounter_id",
        "clinic_id",
        "patient_id",
        "client_id",
        "emergency_category",
        "chief_complaint",
        "triage_level",
        "triaged_by",
        "triaged_at",
        "presented_at",
        "arrival_method",
        "initial_vital_signs",
        "triage_notes",
        "assigned_veterinarian_id",
        "treatment_started_at",
        "treatment_summary",
        "is_stabilized",
        "stabilized_at",
        "disposition",
        "disposition_at",
        "disposition_notes",
        "transferred_to",
        "referral_reason",
        "transfer_documents",
        "outcome",
        "outcome_notes",
        "follow_up_required",
        "follow_up_instructions",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"treatment-after-presented","words":"“Treatment started at” is not before “Presented at”"},
        {"code":"stabilized-pair","words":"“Stabilized” is yes exactly when “Stabilized at” is given"},
        {
          "code": "disposition-pair",
          "words": "“Disposition” and “Disposition at” are given together or not at all"
        },
        {
          "code": "transfer-has-target",
          "words": "If “Disposition” is transferred or referred, then “Transferred to” is given"
        }
      ]
    },
    "NewEmergencyCaseRow": {
      "type": "object",
      "x-table": "emergency_cases",
      "properties": {
        "id": {"$ref":"#/$defs/EmergencyCaseRow/properties/id"},
        "appointment_id": {"$ref":"#/$defs/EmergencyCaseRow/properties/appointment_id"},
        "encounter_id": {"$ref":"#/$defs/EmergencyCaseRow/properties/encounter_id"},
        "clinic_id": {"$ref":"#/$defs/EmergencyCaseRow/properties/clinic_id"},
        "patient_id": {"$ref":"#/$defs/EmergencyCaseRow/properties/patient_id"},
        "client_id": {"$ref":"#/$defs/EmergencyCaseRow/properties/client_id"},
        "emergency_category": {"$ref":"#/$defs/EmergencyCaseRow/properties/emergency_category"},
        "chief_complaint": {"$ref":"#/$defs/EmergencyCaseRow/properties/chief_complaint"},
        "triage_level": {
          "$ref": "#/$defs/EmergencyCaseRow/properties/triage_level",
          "enum": ["immediate","urgent","semi_urgent","non_urgent"]
        },
        "triaged_by": {"$ref":"#/$defs/EmergencyCaseRow/properties/triaged_by","not":{"type":"null"}},
        "triaged_at": {"$ref":"#/$defs/EmergencyCaseRow/properties/triaged_at"},
        "presented_at": {"$ref":"#/$defs/EmergencyCaseRow/properties/presented_at"},
        "arrival_method": {"$ref":"#/$defs/EmergencyCaseRow/properties/arrival_method"},
        "initial_vital_signs": {"$ref":"#/$defs/EmergencyCaseRow/properties/initial_vital_signs"},
        "triage_notes": {"$ref":"#/$defs/EmergencyCaseRow/properties/triage_notes"},
        "assigned_veterinarian_id": {"$ref":"#/$defs/EmergencyCaseRow/properties/assigned_veterinarian_id"},
        "treatment_started_at": {"$ref":"#/$defs/EmergencyCaseRow/properties/treatment_started_at"},
        "treatment_summary": {"$ref":"#/$defs/EmergencyCaseRow/properties/treatment_summary"},
        "is_stabilized": {"$ref":"#/$defs/EmergencyCaseRow/properties/is_stabilized"},
        "stabilized_at": {"$ref":"#/$defs/EmergencyCaseRow/properties/stabilized_at"},
        "disposition": {"$ref":"#/$defs/EmergencyCaseRow/properties/disposition","enum":[null]},
        "disposition_at": {"$ref":"#/$defs/EmergencyCaseRow/properties/disposition_at"},
        "disposition_notes": {"$ref":"#/$defs/EmergencyCaseRow/properties/disposition_notes"},
        "transferred_to": {"$ref":"#/$defs/EmergencyCaseRow/properties/transferred_to"},
        "referral_reason": {"$ref":"#/$defs/EmergencyCaseRow/properties/referral_reason"},
        "transfer_documents": {"$ref":"#/$defs/EmergencyCaseRow/properties/transfer_documents"},
        "outcome": {"$ref":"#/$defs/EmergencyCaseRow/properties/outcome"},
        "outcome_notes": {"$ref":"#/$defs/EmergencyCaseRow/properties/outcome_notes"},
        "follow_up_required": {"$ref":"#/$defs/EmergencyCaseRow/properties/follow_up_required"},
        "follow_up_instructions": {"$ref":"#/$defs/EmergencyCaseRow/properties/follow_up_instructions"},
        "metadata": {"$ref":"#/$defs/EmergencyCaseRow/properties/metadata"}
      },
      "required": ["clinic_id","patient_id","client_id","chief_complaint","triage_level","triaged_by"],
      "additionalProperties": false
    },
    "EmergencyCasePatch": {
      "type": "object",
      "x-table": "emergency_cases",
      "properties": {
        "appointment_id": {"$ref":"#/$defs/EmergencyCaseRow/properties/appointment_id"},
        "encounter_id": {"$ref":"#/$defs/EmergencyCaseRow/properties/encounter_id"},
        "clinic_id": {"$ref":"#/$defs/EmergencyCaseRow/properties/clinic_id"},
        "patient_id": {"$ref":"#/$defs/EmergencyCaseRow/properties/patient_id"},
        "client_id": {"$ref":"#/$defs/EmergencyCaseRow/properties/client_id"},
        "emergency_category": {"$ref":"#/$defs/EmergencyCaseRow/properties/emergency_category"},
        "chief_complaint": {"$ref":"#/$defs/EmergencyCaseRow/properties/chief_complaint"},
        "triage_level": {"$ref":"#/$defs/EmergencyCaseRow/properties/triage_level"},
        "triaged_by": {"$ref":"#/$defs/EmergencyCaseRow/properties/triaged_by","not":{"type":"null"}},
        "triaged_at": {"$ref":"#/$defs/EmergencyCaseRow/properties/triaged_at"},
        "presented_at": {"$ref":"#/$defs/EmergencyCaseRow/properties/presented_at"},
        "arrival_method": {"$ref":"#/$defs/EmergencyCaseRow/properties/arrival_method"},
        "initial_vital_signs": {"$ref":"#/$defs/EmergencyCaseRow/properties/initial_vital_signs"},
        "triage_notes": {"$ref":"#/$defs/EmergencyCaseRow/properties/triage_notes"},
        "assigned_veterinarian_id": {"$ref":"#/$defs/EmergencyCaseRow/properties/assigned_veterinarian_id"},
        "treatment_started_at": {"$ref":"#/$defs/EmergencyCaseRow/properties/treatment_started_at"},
        "treatment_summary": {"$ref":"#/$defs/EmergencyCaseRow/properties/treatment_summary"},
        "is_stabilized": {"$ref":"#/$defs/EmergencyCaseRow/properties/is_stabilized"},
        "stabilized_at": {"$ref":"#/$defs/EmergencyCaseRow/properties/stabilized_at"},
        "disposition": {"$ref":"#/$defs/EmergencyCaseRow/properties/disposition"},
        "disposition_at": {"$ref":"#/$defs/EmergencyCaseRow/properties/disposition_at"},
        "disposition_notes": {"$ref":"#/$defs/EmergencyCaseRow/properties/disposition_notes"},
        "transferred_to": {"$ref":"#/$defs/EmergencyCaseRow/properties/transferred_to"},
        "referral_reason": {"$ref":"#/$defs/EmergencyCaseRow/properties/referral_reason"},
        "transfer_documents": {"$ref":"#/$defs/EmergencyCaseRow/properties/transfer_documents"},
        "outcome": {"$ref":"#/$defs/EmergencyCaseRow/properties/outcome"},
        "outcome_notes": {"$ref":"#/$defs/EmergencyCaseRow/properties/outcome_notes"},
        "follow_up_required": {"$ref":"#/$defs/EmergencyCaseRow/properties/follow_up_required"},
        "follow_up_instructions": {"$ref":"#/$defs/EmergencyCaseRow/properties/follow_up_instructions"},
        "metadata": {"$ref":"#/$defs/EmergencyCaseRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "TriageRecordRow": {
      "type": "object",
      "description": "Each triage or re-triage of a case.",
      "x-table": "triage_records",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "emergency_case_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"emergency_cases","on_delete":"cascade"}
        },
        "patient_id": {"type":"string","format":"uuid","x-references":{"table":"patients","on_delete":"cascade"}},
        "triage_level": {"$ref":"#/$defs/TriageLevel","x-sensitivity":["phi"]},
        "previous_triage_level": {"anyOf":[{"$ref":"#/$defs/TriageLevel"},{"type":"null"}],"x-sensitivity":["phi"]},
        "is_retriage": {"type":"boolean","x-sensitivity":["phi"]},
        "triaged_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "triaged_at": {"type":"string","format":"date-time","x-sensitivity":["phi"]},
        "airway_patent": {"type":["boolean","null"],"x-sensitivity":["phi"]},
        "breathing_notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "circulation_notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "consciousness_level": {
          "anyOf": [{"$ref":"#/$defs/ConsciousnessLevel"},{"type":"null"}],
          "x-sensitivity": ["phi"]
        },
        "mucous_membrane": {"anyOf":[{"$ref":"#/$defs/MucousMembrane"},{"type":"null"}],"x-sensitivity":["phi"]},
        "capillary_refill_time": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,2}(\\.[0-9]{1,1})?$",
          "description": "Seconds.",
          "x-sensitivity": ["phi"]
        },
        "temperature": {"type":["string","null"],"pattern":"^-?[0-9]{1,3}(\\.[0-9]{1,1})?$","x-sensitivity":["phi"]},
        "heart_rate": {"type":["integer","null"],"minimum":-2147483648,"maximum":2147483647,"x-sensitivity":["phi"]},
        "respiratory_rate": {
          "type": ["integer","null"],
          "minimum": -2147483648,
          "maximum": 2147483647,
          "x-sensitivity": ["phi"]
        },
        "oxygen_saturation": {"type":["integer","null"],"minimum":0,"maximum":100,"x-sensitivity":["phi"]},
        "blood_pressure_systolic": {
          "type": ["integer","null"],
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Millimetres of mercury.",
          "x-sensitivity": ["phi"]
        },
        "blood_pressure_diastolic": {
          "type": ["integer","null"],
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Millimetres of mercury.",
          "x-sensitivity": ["phi"]
        },
        "weight": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,4}(\\.[0-9]{1,2})?$",
          "description": "Kilograms.",
          "x-sensitivity": ["phi"]
        },
        "pain_score": {
          "type": ["integer","null"],
          "minimum": 0,
          "maximum": 10,
          "description": "Pain from 0 (none) to 10.",
          "x-sensitivity": ["phi"]
        },
        "presenting_signs": {
          "type": ["array","null"],
          "items": {"type":"string","maxLength":10000},
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "red_flags": {
          "type": ["array","null"],
          "items": {"type":"string","maxLength":10000},
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "interventions": {
          "type": ["array","null"],
          "items": {
            "type": "object",
            "properties": {
              "time": {"type":"string","maxLength":10000},
              "intervention": {"type":"string","maxLength":10000},
              "performed_by": {"type":"string","format":"uuid"},
              "notes": {"type":"string","maxLength":10000}
            },
            "required": ["time","intervention","performed_by","notes"],
            "additionalProperties": false
          },
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "target_wait_minutes": {
          "type": "integer",
          "minimum": 0,
          "maximum": 2147483647,
          "description": "Longest wait for this level, in minutes.",
          "x-sensitivity": ["phi"]
        },
        "reassess_due_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["phi"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "emergency_case_id",
        "patient_id",
        "triage_level",
        "previous_triage_level",
        "is_retriage",
        "triaged_by",
        "triaged_at",
        "airway_patent",
        "breathing_notes",
        "circulation_notes",
        "consciousness_level",
        "mucous_membrane",
        "capillary_refill_time",
        "temperature",
        "heart_rate",
        "respiratory_rate",
        "oxygen_saturation",
        "blood_pressure_systolic",
        "blood_pressure_diastolic",
        "weight",
        "pain_score",
        "presenting_signs",
        "red_flags",
        "interventions",
        "target_wait_minutes",
        "reassess_due_at",
        "notes",
        "metadata",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"pain-score-range","words":"“Pain score” is between 0 and 10"},
        {"code":"oxygen-saturation-range","words":"“Oxygen saturation” is between 0 and 100"},
        {"code":"retriage-has-previous","words":"If “Re-triage” is yes, then “Previous triage level” is given"},
        {"code":"target-wait-positive","words":"“Target wait (minutes)” is at least 0"},
        {
          "code": "systolic-gte-diastolic",
          "words": "“Blood pressure systolic” is at least “Blood pressure diastolic”"
        }
      ]
    },
    "NewTriageRecordRow": {
      "type": "object",
      "x-table": "triage_records",
      "properties": {
        "id": {"$ref":"#/$defs/TriageRecordRow/properties/id"},
        "emergency_case_id": {"$ref":"#/$defs/TriageRecordRow/properties/emergency_case_id"},
        "patient_id": {"$ref":"#/$defs/TriageRecordRow/properties/patient_id"},
        "triage_level": {"$ref":"#/$defs/TriageRecordRow/properties/triage_level"},
        "previous_triage_level": {"$ref":"#/$defs/TriageRecordRow/properties/previous_triage_level"},
        "is_retriage": {"$ref":"#/$defs/TriageRecordRow/properties/is_retriage"},
        "triaged_by": {"$ref":"#/$defs/TriageRecordRow/properties/triaged_by","not":{"type":"null"}},
        "triaged_at": {"$ref":"#/$defs/TriageRecordRow/properties/triaged_at"},
        "airway_patent": {"$ref":"#/$defs/TriageRecordRow/properties/airway_patent"},
        "breathing_notes": {"$ref":"#/$defs/TriageRecordRow/properties/breathing_notes"},
        "circulation_notes": {"$ref":"#/$defs/TriageRecordRow/properties/circulation_notes"},
        "consciousness_level": {"$ref":"#/$defs/TriageRecordRow/properties/consciousness_level"},
        "mucous_membrane": {"$ref":"#/$defs/TriageRecordRow/properties/mucous_membrane"},
        "capillary_refill_time": {"$ref":"#/$defs/TriageRecordRow/properties/capillary_refill_time"},
        "temperature": {"$ref":"#/$defs/TriageRecordRow/properties/temperature"},
        "heart_rate": {"$ref":"#/$defs/TriageRecordRow/properties/heart_rate"},
        "respiratory_rate": {"$ref":"#/$defs/TriageRecordRow/properties/respiratory_rate"},
        "oxygen_saturation": {"$ref":"#/$defs/TriageRecordRow/properties/oxygen_saturation"},
        "blood_pressure_systolic": {"$ref":"#/$defs/TriageRecordRow/properties/blood_pressure_systolic"},
        "blood_pressure_diastolic": {"$ref":"#/$defs/TriageRecordRow/properties/blood_pressure_diastolic"},
        "weight": {"$ref":"#/$defs/TriageRecordRow/properties/weight"},
        "pain_score": {"$ref":"#/$defs/TriageRecordRow/properties/pain_score"},
        "presenting_signs": {"$ref":"#/$defs/TriageRecordRow/properties/presenting_signs"},
        "red_flags": {"$ref":"#/$defs/TriageRecordRow/properties/red_flags"},
        "interventions": {"$ref":"#/$defs/TriageRecordRow/properties/interventions"},
        "target_wait_minutes": {"$ref":"#/$defs/TriageRecordRow/properties/target_wait_minutes"},
        "reassess_due_at": {"$ref":"#/$defs/TriageRecordRow/properties/reassess_due_at"},
        "notes": {"$ref":"#/$defs/TriageRecordRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/TriageRecordRow/properties/metadata"}
      },
      "required": ["emergency_case_id","patient_id","triage_level","triaged_by","target_wait_minutes"],
      "additionalProperties": false
    },
    "TriageRecordPatch": {
      "type": "object",
      "x-table": "triage_records",
      "properties": {
        "emergency_case_id": {"$ref":"#/$defs/TriageRecordRow/properties/emergency_case_id"},
        "patient_id": {"$ref":"#/$defs/TriageRecordRow/properties/patient_id"},
        "triage_level": {"$ref":"#/$defs/TriageRecordRow/properties/triage_level"},
        "previous_triage_level": {"$ref":"#/$defs/TriageRecordRow/properties/previous_triage_level"},
        "is_retriage": {"$ref":"#/$defs/TriageRecordRow/properties/is_retriage"},
        "triaged_by": {"$ref":"#/$defs/TriageRecordRow/properties/triaged_by","not":{"type":"null"}},
        "triaged_at": {"$ref":"#/$defs/TriageRecordRow/properties/triaged_at"},
        "airway_patent": {"$ref":"#/$defs/TriageRecordRow/properties/airway_patent"},
        "breathing_notes": {"$ref":"#/$defs/TriageRecordRow/properties/breathing_notes"},
        "circulation_notes": {"$ref":"#/$defs/TriageRecordRow/properties/circulation_notes"},
        "consciousness_level": {"$ref":"#/$defs/TriageRecordRow/properties/consciousness_level"},
        "mucous_membrane": {"$ref":"#/$defs/TriageRecordRow/properties/mucous_membrane"},
        "capillary_refill_time": {"$ref":"#/$defs/TriageRecordRow/properties/capillary_refill_time"},
        "temperature": {"$ref":"#/$defs/TriageRecordRow/properties/temperature"},
        "heart_rate": {"$ref":"#/$defs/TriageRecordRow/properties/heart_rate"},
        "respiratory_rate": {"$ref":"#/$defs/TriageRecordRow/properties/respiratory_rate"},
        "oxygen_saturation": {"$ref":"#/$defs/TriageRecordRow/properties/oxygen_saturation"},
        "blood_pressure_systolic": {"$ref":"#/$defs/TriageRecordRow/properties/blood_pressure_systolic"},
        "blood_pressure_diastolic": {"$ref":"#/$defs/TriageRecordRow/properties/blood_pressure_diastolic"},
        "weight": {"$ref":"#/$defs/TriageRecordRow/properties/weight"},
        "pain_score": {"$ref":"#/$defs/TriageRecordRow/properties/pain_score"},
        "presenting_signs": {"$ref":"#/$defs/TriageRecordRow/properties/presenting_signs"},
        "red_flags": {"$ref":"#/$defs/TriageRecordRow/properties/red_flags"},
        "interventions": {"$ref":"#/$defs/TriageRecordRow/properties/interventions"},
        "target_wait_minutes": {"$ref":"#/$defs/TriageRecordRow/properties/target_wait_minutes"},
        "reassess_due_at": {"$ref":"#/$defs/TriageRecordRow/properties/reassess_due_at"},
        "notes": {"$ref":"#/$defs/TriageRecordRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/TriageRecordRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "EmergencyVitalSignsRow": {
      "type": "object",
      "description": "The monitoring series of an emergency case; never changed afterwards.",
      "x-table": "emergency_vital_signs",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "emergency_case_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"emergency_cases","on_delete":"cascade"}
        },
        "patient_id": {"type":"string","format":"uuid","x-references":{"table":"patients","on_delete":"cascade"}},
        "recorded_at": {"type":"string","format":"date-time","x-sensitivity":["phi"]},
        "recorded_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "temperature": {"type":["string","null"],"pattern":"^-?[0-9]{1,3}(\\.[0-9]{1,1})?$","x-sensitivity":["phi"]},
        "heart_rate": {"type":["integer","null"],"minimum":-2147483648,"maximum":2147483647,"x-sensitivity":["phi"]},
        "respiratory_rate": {
          "type": ["integer","null"],
          "minimum": -2147483648,
          "maximum": 2147483647,
          "x-sensitivity": ["phi"]
        },
        "blood_pressure_systolic": {
          "type": ["integer","null"],
          "minimum": -2147483648,
          "maximum": 2147483647,
          "x-sensitivity": ["phi"]
        },
        "blood_pressure_diastolic": {
          "type": ["integer","null"],
          "minimum": -2147483648,
          "maximum": 2147483647,
          "x-sensitivity": ["phi"]
        },
        "oxygen_saturation": {"type":["integer","null"],"minimum":0,"maximum":100,"x-sensitivity":["phi"]},
        "consciousness_level": {
          "anyOf": [{"$ref":"#/$defs/ConsciousnessLevel"},{"type":"null"}],
          "x-sensitivity": ["phi"]
        },
        "pupil_response": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "capillary_refill_time": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,2}(\\.[0-9]{1,1})?$",
          "description": "Seconds.",
          "x-sensitivity": ["phi"]
        },
        "mucous_membrane": {"anyOf":[{"$ref":"#/$defs/MucousMembrane"},{"type":"null"}],"x-sensitivity":["phi"]},
        "pain_score": {
          "type": ["integer","null"],
          "minimum": 0,
          "maximum": 10,
          "description": "Pain from 0 (none) to 10.",
          "x-sensitivity": ["phi"]
        },
        "fluid_input_ml": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,6}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["phi"]
        },
        "urine_output_ml": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,6}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["phi"]
        },
        "interventions": {
          "type": ["array","null"],
          "items": {
            "type": "object",
            "properties": {
              "time": {"type":"string","maxLength":10000},
              "intervention": {"type":"string","maxLength":10000},
              "performed_by": {"type":"string","format":"uuid"},
              "notes": {"type":"string","maxLength":10000}
            },
            "required": ["time","intervention","performed_by","notes"],
            "additionalProperties": false
          },
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "concerns": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["phi"]
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "emergency_case_id",
        "patient_id",
        "recorded_at",
        "recorded_by",
        "temperature",
        "heart_rate",
        "respiratory_rate",
        "blood_pressure_systolic",
        "blood_pressure_diastolic",
        "oxygen_saturation",
        "consciousness_level",
        "pupil_response",
        "capillary_refill_time",
        "mucous_membrane",
        "pain_score",
        "fluid_input_ml",
        "urine_output_ml",
        "interventions",
        "notes",
        "concerns",
        "metadata",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"pain-score-range","words":"“Pain score” is between 0 and 10"},
        {"code":"oxygen-saturation-range","words":"“Oxygen saturation” is between 0 and 100"},
        {"code":"volumes-positive","words":"“Fluid input (ml)” and “Urine output (ml)” are at least 0"},
        {
          "code": "systolic-gte-diastolic",
          "words": "“Blood pressure systolic” is at least “Blood pressure diastolic”"
        }
      ]
    },
    "NewEmergencyVitalSignsRow": {
      "type": "object",
      "x-table": "emergency_vital_signs",
      "properties": {
        "id": {"$ref":"#/$defs/EmergencyVitalSignsRow/properties/id"},
        "emergency_case_id": {"$ref":"#/$defs/EmergencyVitalSignsRow/properties/emergency_case_id"},
        "patient_id": {"$ref":"#/$defs/EmergencyVitalSignsRow/properties/patient_id"},
        "recorded_at": {"$ref":"#/$defs/EmergencyVitalSignsRow/properties/recorded_at"},
        "recorded_by": {"$ref":"#/$defs/EmergencyVitalSignsRow/properties/recorded_by","not":{"type":"null"}},
        "temperature": {"$ref":"#/$defs/EmergencyVitalSignsRow/properties/temperature"},
        "heart_rate": {"$ref":"#/$defs/EmergencyVitalSignsRow/properties/heart_rate"},
        "respiratory_rate": {"$ref":"#/$defs/EmergencyVitalSignsRow/properties/respiratory_rate"},
        "blood_pressure_systolic": {"$ref":"#/$defs/EmergencyVitalSignsRow/properties/blood_pressure_systolic"},
        "blood_pressure_diastolic": {"$ref":"#/$defs/EmergencyVitalSignsRow/properties/blood_pressure_diastolic"},
        "oxygen_saturation": {"$ref":"#/$defs/EmergencyVitalSignsRow/properties/oxygen_saturation"},
        "consciousness_level": {"$ref":"#/$defs/EmergencyVitalSignsRow/properties/consciousness_level"},
        "pupil_response": {"$ref":"#/$defs/EmergencyVitalSignsRow/properties/pupil_response"},
        "capillary_refill_time": {"$ref":"#/$defs/EmergencyVitalSignsRow/properties/capillary_refill_time"},
        "mucous_membrane": {"$ref":"#/$defs/EmergencyVitalSignsRow/properties/mucous_membrane"},
        "pain_score": {"$ref":"#/$defs/EmergencyVitalSignsRow/properties/pain_score"},
        "fluid_input_ml": {"$ref":"#/$defs/EmergencyVitalSignsRow/properties/fluid_input_ml"},
        "urine_output_ml": {"$ref":"#/$defs/EmergencyVitalSignsRow/properties/urine_output_ml"},
        "interventions": {"$ref":"#/$defs/EmergencyVitalSignsRow/properties/interventions"},
        "notes": {"$ref":"#/$defs/EmergencyVitalSignsRow/properties/notes"},
        "concerns": {"$ref":"#/$defs/EmergencyVitalSignsRow/properties/concerns"},
        "metadata": {"$ref":"#/$defs/EmergencyVitalSignsRow/properties/metadata"}
      },
      "required": ["emergency_case_id","patient_id","recorded_at","recorded_by"],
      "additionalProperties": false
    },
    "VaccinationRow": {
      "type": "object",
      "description": "Vaccines given or due.",
      "x-table": "vaccinations",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "appointment_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"appointments","on_delete":"set-null"}
        },
        "encounter_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"medical_encounters","on_delete":"set-null"}
        },
        "veterinarian_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"veterinarians","on_delete":"set-null"}
        },
        "patient_id": {"type":"string","format":"uuid","x-references":{"table":"patients","on_delete":"cascade"}},
        "vaccine_name": {"type":"string","maxLength":200,"x-sensitivity":["phi"]},
        "manufacturer": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "lot_number": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "serial_number": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "inventory_batch_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The lot, so that a recall finds the animal.",
          "x-references": {"table":"inventory_batches","on_delete":"set-null"}
        },
        "administered_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["phi"]},
        "administered_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "dosage": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,5}(\\.[0-9]{1,3})?$",
          "x-exclusive-minimum": "0",
          "x-sensitivity": ["phi"]
        },
        "dosage_unit": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "route": {"anyOf":[{"$ref":"#/$defs/MedicationRoute"},{"type":"null"}],"x-sensitivity":["phi"]},
        "site": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "status": {"$ref":"#/$defs/VaccinationStatus","x-sensitivity":["phi"]},
        "scheduled_date": {"type":["string","null"],"format":"date","x-sensitivity":["phi"]},
        "due_date": {"type":["string","null"],"format":"date","x-sensitivity":["phi"]},
        "next_due_date": {"type":["string","null"],"format":"date","x-sensitivity":["phi"]},
        "status_reason": {
          "type": ["string","null"],
          "maxLength": 10000,
          "description": "Why it was declined or exempted.",
          "x-sensitivity": ["phi"]
        },
        "adverse_reaction": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "reaction_severity": {"anyOf":[{"$ref":"#/$defs/ReactionSeverity"},{"type":"null"}],"x-sensitivity":["phi"]},
        "certificate_number": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "certificate_url": {"type":["string","null"],"pattern":"^file:[0-9a-f]{64}$","x-sensitivity":["phi"]},
        "notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["phi"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "appointment_id",
        "encounter_id",
        "veterinarian_id",
        "patient_id",
        "vaccine_name",
        "manufacturer",
        "lot_number",
        "serial_number",
        "inventory_batch_id",
        "administered_at",
        "administered_by",
        "dosage",
        "dosage_unit",
        "route",
        "site",
        "status",
        "scheduled_date",
        "due_date",
        "next_due_date",
        "status_reason",
        "adverse_reaction",
        "reaction_severity",
        "certificate_number",
        "certificate_url",
        "notes",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"administered-has-time","words":"If “Status” is administered, then “Administered at” is given"},
        {"code":"next-due-after-given","words":"“Next due date” is after the day of “Administered at”"},
        {"code":"dosage-positive","words":"“Dosage” is more than 0"},
        {
          "code": "declined-must-have-reason",
          "words": "If “Status” is declined or exempted, then “Status reason” is given"
        }
      ]
    },
    "NewVaccinationRow": {
      "type": "object",
      "x-table": "vaccinations",
      "properties": {
        "id": {"$ref":"#/$defs/VaccinationRow/properties/id"},
        "appointment_id": {"$ref":"#/$defs/VaccinationRow/properties/appointment_id"},
        "encounter_id": {"$ref":"#/$defs/VaccinationRow/properties/encounter_id"},
        "veterinarian_id": {"$ref":"#/$defs/VaccinationRow/properties/veterinarian_id"},
        "patient_id": {"$ref":"#/$defs/VaccinationRow/properties/patient_id"},
        "vaccine_name": {"$ref":"#/$defs/VaccinationRow/properties/vaccine_name"},
        "manufacturer": {"$ref":"#/$defs/VaccinationRow/properties/manufacturer"},
        "lot_number": {"$ref":"#/$defs/VaccinationRow/properties/lot_number"},
        "serial_number": {"$ref":"#/$defs/VaccinationRow/properties/serial_number"},
        "inventory_batch_id": {"$ref":"#/$defs/VaccinationRow/properties/inventory_batch_id"},
        "administered_at": {"$ref":"#/$defs/VaccinationRow/properties/administered_at"},
        "administered_by": {"$ref":"#/$defs/VaccinationRow/properties/administered_by"},
        "dosage": {"$ref":"#/$defs/VaccinationRow/properties/dosage"},
        "dosage_unit": {"$ref":"#/$defs/VaccinationRow/properties/dosage_unit"},
        "route": {"$ref":"#/$defs/VaccinationRow/properties/route"},
        "site": {"$ref":"#/$defs/VaccinationRow/properties/site"},
        "status": {"$ref":"#/$defs/VaccinationRow/properties/status","enum":["scheduled","administered"]},
        "scheduled_date": {"$ref":"#/$defs/VaccinationRow/properties/scheduled_date"},
        "due_date": {"$ref":"#/$defs/VaccinationRow/properties/due_date"},
        "next_due_date": {"$ref":"#/$defs/VaccinationRow/properties/next_due_date"},
        "status_reason": {"$ref":"#/$defs/VaccinationRow/properties/status_reason"},
        "adverse_reaction": {"$ref":"#/$defs/VaccinationRow/properties/adverse_reaction"},
        "reaction_severity": {"$ref":"#/$defs/VaccinationRow/properties/reaction_severity"},
        "certificate_number": {"$ref":"#/$defs/VaccinationRow/properties/certificate_number"},
        "certificate_url": {"$ref":"#/$defs/VaccinationRow/properties/certificate_url"},
        "notes": {"$ref":"#/$defs/VaccinationRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/VaccinationRow/properties/metadata"}
      },
      "required": ["patient_id","vaccine_name"],
      "additionalProperties": false
    },
    "VaccinationPatch": {
      "type": "object",
      "x-table": "vaccinations",
      "properties": {
        "appointment_id": {"$ref":"#/$defs/VaccinationRow/properties/appointment_id"},
        "encounter_id": {"$ref":"#/$defs/VaccinationRow/properties/encounter_id"},
        "veterinarian_id": {"$ref":"#/$defs/VaccinationRow/properties/veterinarian_id"},
        "patient_id": {"$ref":"#/$defs/VaccinationRow/properties/patient_id"},
        "vaccine_name": {"$ref":"#/$defs/VaccinationRow/properties/vaccine_name"},
        "manufacturer": {"$ref":"#/$defs/VaccinationRow/properties/manufacturer"},
        "lot_number": {"$ref":"#/$defs/VaccinationRow/properties/lot_number"},
        "serial_number": {"$ref":"#/$defs/VaccinationRow/properties/serial_number"},
        "inventory_batch_id": {"$ref":"#/$defs/VaccinationRow/properties/inventory_batch_id"},
        "administered_at": {"$ref":"#/$defs/VaccinationRow/properties/administered_at"},
        "administered_by": {"$ref":"#/$defs/VaccinationRow/properties/administered_by"},
        "dosage": {"$ref":"#/$defs/VaccinationRow/properties/dosage"},
        "dosage_unit": {"$ref":"#/$defs/VaccinationRow/properties/dosage_unit"},
        "route": {"$ref":"#/$defs/VaccinationRow/properties/route"},
        "site": {"$ref":"#/$defs/VaccinationRow/properties/site"},
        "status": {"$ref":"#/$defs/VaccinationRow/properties/status"},
        "scheduled_date": {"$ref":"#/$defs/VaccinationRow/properties/scheduled_date"},
        "due_date": {"$ref":"#/$defs/VaccinationRow/properties/due_date"},
        "next_due_date": {"$ref":"#/$defs/VaccinationRow/properties/next_due_date"},
        "status_reason": {"$ref":"#/$defs/VaccinationRow/properties/status_reason"},
        "adverse_reaction": {"$ref":"#/$defs/VaccinationRow/properties/adverse_reaction"},
        "reaction_severity": {"$ref":"#/$defs/VaccinationRow/properties/reaction_severity"},
        "certificate_number": {"$ref":"#/$defs/VaccinationRow/properties/certificate_number"},
        "certificate_url": {"$ref":"#/$defs/VaccinationRow/properties/certificate_url"},
        "notes": {"$ref":"#/$defs/VaccinationRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/VaccinationRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "WellnessExamRow": {
      "type": "object",
      "description": "Nose-to-tail exam.",
      "x-table": "wellness_exams",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "appointment_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"appointments","on_delete":"cascade"}
        },
        "encounter_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"medical_encounters","on_delete":"set-null"}
        },
        "veterinarian_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"veterinarians","on_delete":"cascade-on-purge"}
        },
        "patient_id": {"type":"string","format":"uuid","x-references":{"table":"patients","on_delete":"cascade"}},
        "exam_date": {"type":"string","format":"date","x-sensitivity":["phi"]},
        "weight": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,4}(\\.[0-9]{1,2})?$",
          "description": "Kilograms.",
          "x-sensitivity": ["phi"]
        },
        "body_condition_score": {"type":["integer","null"],"minimum":1,"maximum":9,"x-sensitivity":["phi"]},
        "temperature": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,3}(\\.[0-9]{1,1})?$",
          "description": "Degrees Celsius.",
          "x-sensitivity": ["phi"]
        },
        "heart_rate": {"type":["integer","null"],"minimum":-2147483648,"maximum":2147483647,"x-sensitivity":["phi"]},
        "respiratory_rate": {
          "type": ["integer","null"],
          "minimum": -2147483648,
          "maximum": 2147483647,
          "x-sensitivity": ["phi"]
        },
        "eyes_ears_nose": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "oral_cavity": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "cardiovascular": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "respiratory": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "gastrointestinal": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "urogenital": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "musculoskeletal": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "integumentary": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "lymph_nodes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "neurological_status": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "behavioral_assessment": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "general_assessment": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "abnormal_findings": {
          "type": ["array","null"],
          "items": {"type":"string","maxLength":10000},
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "recommendations": {
          "type": ["array","null"],
          "items": {"type":"string","maxLength":10000},
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "diet_recommendations": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "exercise_recommendations": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "next_exam_due": {"type":["string","null"],"format":"date","x-sensitivity":["phi"]},
        "health_status": {"anyOf":[{"$ref":"#/$defs/HealthStatus"},{"type":"null"}],"x-sensitivity":["phi"]},
        "notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["phi"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "appointment_id",
        "encounter_id",
        "veterinarian_id",
        "patient_id",
        "exam_date",
        "weight",
        "body_condition_score",
        "temperature",
        "heart_rate",
        "respiratory_rate",
        "eyes_ears_nose",
        "oral_cavity",
        "cardiovascular",
        "respiratory",
        "gastrointestinal",
        "urogenital",
        "musculoskeletal",
        "integumentary",
        "lymph_nodes",
        "neurological_status",
        "behavioral_assessment",
        "general_assessment",
        "abnormal_findings",
        "recommendations",
        "diet_recommendations",
        "exercise_recommendations",
        "next_exam_due",
        "health_status",
        "notes",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"body-condition-score-range","words":"“Body condition score” is between 1 and 9"},
        {"code":"next-exam-after-exam","words":"“Next exam due” is after “Exam date”"}
      ]
    },
    "NewWellnessExamRow": {
      "type": "object",
      "x-table": "wellness_exams",
      "properties": {
        "id": {"$ref":"#/$defs/WellnessExamRow/properties/id"},
        "appointment_id": {"$ref":"#/$defs/WellnessExamRow/properties/appointment_id"},
        "encounter_id": {"$ref":"#/$defs/WellnessExamRow/properties/encounter_id"},
        "veterinarian_id": {"$ref":"#/$defs/WellnessExamRow/properties/veterinarian_id"},
        "patient_id": {"$ref":"#/$defs/WellnessExamRow/properties/patient_id"},
        "exam_date": {"$ref":"#/$defs/WellnessExamRow/properties/exam_date"},
        "weight": {"$ref":"#/$defs/WellnessExamRow/properties/weight"},
        "body_condition_score": {"$ref":"#/$defs/WellnessExamRow/properties/body_condition_score"},
        "temperature": {"$ref":"#/$defs/WellnessExamRow/properties/temperature"},
        "heart_rate": {"$ref":"#/$defs/WellnessExamRow/properties/heart_rate"},
        "respiratory_rate": {"$ref":"#/$defs/WellnessExamRow/properties/respiratory_rate"},
        "eyes_ears_nose": {"$ref":"#/$defs/WellnessExamRow/properties/eyes_ears_nose"},
        "oral_cavity": {"$ref":"#/$defs/WellnessExamRow/properties/oral_cavity"},
        "cardiovascular": {"$ref":"#/$defs/WellnessExamRow/properties/cardiovascular"},
        "respiratory": {"$ref":"#/$defs/WellnessExamRow/properties/respiratory"},
        "gastrointestinal": {"$ref":"#/$defs/WellnessExamRow/properties/gastrointestinal"},
        "urogenital": {"$ref":"#/$defs/WellnessExamRow/properties/urogenital"},
        "musculoskeletal": {"$ref":"#/$defs/WellnessExamRow/properties/musculoskeletal"},
        "integumentary": {"$ref":"#/$defs/WellnessExamRow/properties/integumentary"},
        "lymph_nodes": {"$ref":"#/$defs/WellnessExamRow/properties/lymph_nodes"},
        "neurological_status": {"$ref":"#/$defs/WellnessExamRow/properties/neurological_status"},
        "behavioral_assessment": {"$ref":"#/$defs/WellnessExamRow/properties/behavioral_assessment"},
        "general_assessment": {"$ref":"#/$defs/WellnessExamRow/properties/general_assessment"},
        "abnormal_findings": {"$ref":"#/$defs/WellnessExamRow/properties/abnormal_findings"},
        "recommendations": {"$ref":"#/$defs/WellnessExamRow/properties/recommendations"},
        "diet_recommendations": {"$ref":"#/$defs/WellnessExamRow/properties/diet_recommendations"},
        "exercise_recommendations": {"$ref":"#/$defs/WellnessExamRow/properties/exercise_recommendations"},
        "next_exam_due": {"$ref":"#/$defs/WellnessExamRow/properties/next_exam_due"},
        "health_status": {"$ref":"#/$defs/WellnessExamRow/properties/health_status"},
        "notes": {"$ref":"#/$defs/WellnessExamRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/WellnessExamRow/properties/metadata"}
      },
      "required": ["appointment_id","veterinarian_id","patient_id","exam_date"],
      "additionalProperties": false
    },
    "WellnessExamPatch": {
      "type": "object",
      "x-table": "wellness_exams",
      "properties": {
        "appointment_id": {"$ref":"#/$defs/WellnessExamRow/properties/appointment_id"},
        "encounter_id": {"$ref":"#/$defs/WellnessExamRow/properties/encounter_id"},
        "veterinarian_id": {"$ref":"#/$defs/WellnessExamRow/properties/veterinarian_id"},
        "patient_id": {"$ref":"#/$defs/WellnessExamRow/properties/patient_id"},
        "exam_date": {"$ref":"#/$defs/WellnessExamRow/properties/exam_date"},
        "weight": {"$ref":"#/$defs/WellnessExamRow/properties/weight"},
        "body_condition_score": {"$ref":"#/$defs/WellnessExamRow/properties/body_condition_score"},
        "temperature": {"$ref":"#/$defs/WellnessExamRow/properties/temperature"},
        "heart_rate": {"$ref":"#/$defs/WellnessExamRow/properties/heart_rate"},
        "respiratory_rate": {"$ref":"#/$defs/WellnessExamRow/properties/respiratory_rate"},
        "eyes_ears_nose": {"$ref":"#/$defs/WellnessExamRow/properties/eyes_ears_nose"},
        "oral_cavity": {"$ref":"#/$defs/WellnessExamRow/properties/oral_cavity"},
        "cardiovascular": {"$ref":"#/$defs/WellnessExamRow/properties/cardiovascular"},
        "respiratory": {"$ref":"#/$defs/WellnessExamRow/properties/respiratory"},
        "gastrointestinal": {"$ref":"#/$defs/WellnessExamRow/properties/gastrointestinal"},
        "urogenital": {"$ref":"#/$defs/WellnessExamRow/properties/urogenital"},
        "musculoskeletal": {"$ref":"#/$defs/WellnessExamRow/properties/musculoskeletal"},
        "integumentary": {"$ref":"#/$defs/WellnessExamRow/properties/integumentary"},
        "lymph_nodes": {"$ref":"#/$defs/WellnessExamRow/properties/lymph_nodes"},
        "neurological_status": {"$ref":"#/$defs/WellnessExamRow/properties/neurological_status"},
        "behavioral_assessment": {"$ref":"#/$defs/WellnessExamRow/properties/behavioral_assessment"},
        "general_assessment": {"$ref":"#/$defs/WellnessExamRow/properties/general_assessment"},
        "abnormal_findings": {"$ref":"#/$defs/WellnessExamRow/properties/abnormal_findings"},
        "recommendations": {"$ref":"#/$defs/WellnessExamRow/properties/recommendations"},
        "diet_recommendations": {"$ref":"#/$defs/WellnessExamRow/properties/diet_recommendations"},
        "exercise_recommendations": {"$ref":"#/$defs/WellnessExamRow/properties/exercise_recommendations"},
        "next_exam_due": {"$ref":"#/$defs/WellnessExamRow/properties/next_exam_due"},
        "health_status": {"$ref":"#/$defs/WellnessExamRow/properties/health_status"},
        "notes": {"$ref":"#/$defs/WellnessExamRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/WellnessExamRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "DentalRecordRow": {
      "type": "object",
      "description": "Dental chart of one visit.",
      "x-table": "dental_records",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "appointment_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"appointments","on_delete":"cascade"}
        },
        "encounter_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"medical_encounters","on_delete":"set-null"}
        },
        "veterinarian_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"veterinarians","on_delete":"cascade-on-purge"}
        },
        "patient_id": {"type":"string","format":"uuid","x-references":{"table":"patients","on_delete":"cascade"}},
        "exam_date": {"type":"string","format":"date","x-sensitivity":["phi"]},
        "dental_score": {
          "type": ["integer","null"],
          "minimum": 0,
          "maximum": 4,
          "description": "Dental disease from 0 (healthy) to 4 (severe).",
          "x-sensitivity": ["phi"]
        },
        "calculus_level": {"anyOf":[{"$ref":"#/$defs/SeverityLevel"},{"type":"null"}],"x-sensitivity":["phi"]},
        "gingivitis_level": {"anyOf":[{"$ref":"#/$defs/SeverityLevel"},{"type":"null"}],"x-sensitivity":["phi"]},
        "periodontitis_level": {"anyOf":[{"$ref":"#/$defs/SeverityLevel"},{"type":"null"}],"x-sensitivity":["phi"]},
        "missing_teeth": {
          "type": ["array","null"],
          "items": {"type":"string","maxLength":10000},
          "maxItems": 1000,
          "description": "Modified Triadan numbers.",
          "x-sensitivity": ["phi"]
        },
        "procedures_performed": {
          "type": ["array","null"],
          "items": {
            "type": "object",
            "properties": {
              "type": {"$ref":"#/$defs/DentalProcedureType"},
              "tooth": {"type":"string","maxLength":10000},
              "notes": {"type":"string","maxLength":10000}
            },
            "required": ["type"],
            "additionalProperties": false
          },
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "cleaning_performed": {"type":["boolean","null"],"x-sensitivity":["phi"]},
        "polishing_performed": {"type":["boolean","null"],"x-sensitivity":["phi"]},
        "fluoride_treatment": {"type":["boolean","null"],"x-sensitivity":["phi"]},
        "extractions_performed": {
          "type": ["array","null"],
          "items": {
            "type": "object",
            "properties": {
              "tooth": {"type":"string","maxLength":10000},
              "reason": {"type":"string","maxLength":10000},
              "technique": {"type":"string","maxLength":10000}
            },
            "required": ["tooth","reason","technique"],
            "additionalProperties": false
          },
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "radiographs_taken": {"type":["boolean","null"],"x-sensitivity":["phi"]},
        "radiograph_findings": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "anesthesia_used": {"type":["boolean","null"],"x-sensitivity":["phi"]},
        "anesthesia_notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "home_care_instructions": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "dental_products_recommended": {
          "type": ["array","null"],
          "items": {"type":"string","maxLength":10000},
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "next_dental_exam_due": {"type":["string","null"],"format":"date","x-sensitivity":["phi"]},
        "notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["phi"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "appointment_id",
        "encounter_id",
        "veterinarian_id",
        "patient_id",
        "exam_date",
        "dental_score",
        "calculus_level",
        "gingivitis_level",
        "periodontitis_level",
        "missing_teeth",
        "procedures_performed",
        "cleaning_performed",
        "polishing_performed",
        "fluoride_treatment",
        "extractions_performed",
        "radiographs_taken",
        "radiograph_findings",
        "anesthesia_used",
        "anesthesia_notes",
        "home_care_instructions",
        "dental_products_recommended",
        "next_dental_exam_due",
        "notes",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"dental-score-range","words":"“Dental score” is between 0 and 4"},
        {"code":"next-exam-after-exam","words":"“Next dental exam due” is after “Exam date”"}
      ]
    },
    "NewDentalRecordRow": {
      "type": "object",
      "x-table": "dental_records",
      "properties": {
        "id": {"$ref":"#/$defs/DentalRecordRow/properties/id"},
        "appointment_id": {"$ref":"#/$defs/DentalRecordRow/properties/appointment_id"},
        "encounter_id": {"$ref":"#/$defs/DentalRecordRow/properties/encounter_id"},
        "veterinarian_id": {"$ref":"#/$defs/DentalRecordRow/properties/veterinarian_id"},
        "patient_id": {"$ref":"#/$defs/DentalRecordRow/properties/patient_id"},
        "exam_date": {"$ref":"#/$defs/DentalRecordRow/properties/exam_date"},
        "dental_score": {"$ref":"#/$defs/DentalRecordRow/properties/dental_score"},
        "calculus_level": {"$ref":"#/$defs/DentalRecordRow/properties/calculus_level"},
        "gingivitis_level": {"$ref":"#/$defs/DentalRecordRow/properties/gingivitis_level"},
        "periodontitis_level": {"$ref":"#/$defs/DentalRecordRow/properties/periodontitis_level"},
        "missing_teeth": {"$ref":"#/$defs/DentalRecordRow/properties/missing_teeth"},
        "procedures_performed": {"$ref":"#/$defs/DentalRecordRow/properties/procedures_performed"},
        "cleaning_performed": {"$ref":"#/$defs/DentalRecordRow/properties/cleaning_performed"},
        "polishing_performed": {"$ref":"#/$defs/DentalRecordRow/properties/polishing_performed"},
        "fluoride_treatment": {"$ref":"#/$defs/DentalRecordRow/properties/fluoride_treatment"},
        "extractions_performed": {"$ref":"#/$defs/DentalRecordRow/properties/extractions_performed"},
        "radiographs_taken": {"$ref":"#/$defs/DentalRecordRow/properties/radiographs_taken"},
        "radiograph_findings": {"$ref":"#/$defs/DentalRecordRow/properties/radiograph_findings"},
        "anesthesia_used": {"$ref":"#/$defs/DentalRecordRow/properties/anesthesia_used"},
        "anesthesia_notes": {"$ref":"#/$defs/DentalRecordRow/properties/anesthesia_notes"},
        "home_care_instructions": {"$ref":"#/$defs/DentalRecordRow/properties/home_care_instructions"},
        "dental_products_recommended": {"$ref":"#/$defs/DentalRecordRow/properties/dental_products_recommended"},
        "next_dental_exam_due": {"$ref":"#/$defs/DentalRecordRow/properties/next_dental_exam_due"},
        "notes": {"$ref":"#/$defs/DentalRecordRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/DentalRecordRow/properties/metadata"}
      },
      "required": ["appointment_id","veterinarian_id","patient_id","exam_date"],
      "additionalProperties": false
    },
    "DentalRecordPatch": {
      "type": "object",
      "x-table": "dental_records",
      "properties": {
        "appointment_id": {"$ref":"#/$defs/DentalRecordRow/properties/appointment_id"},
        "encounter_id": {"$ref":"#/$defs/DentalRecordRow/properties/encounter_id"},
        "veterinarian_id": {"$ref":"#/$defs/DentalRecordRow/properties/veterinarian_id"},
        "patient_id": {"$ref":"#/$defs/DentalRecordRow/properties/patient_id"},
        "exam_date": {"$ref":"#/$defs/DentalRecordRow/properties/exam_date"},
        "dental_score": {"$ref":"#/$defs/DentalRecordRow/properties/dental_score"},
        "calculus_level": {"$ref":"#/$defs/DentalRecordRow/properties/calculus_level"},
        "gingivitis_level": {"$ref":"#/$defs/DentalRecordRow/properties/gingivitis_level"},
        "periodontitis_level": {"$ref":"#/$defs/DentalRecordRow/properties/periodontitis_level"},
        "missing_teeth": {"$ref":"#/$defs/DentalRecordRow/properties/missing_teeth"},
        "procedures_performed": {"$ref":"#/$defs/DentalRecordRow/properties/procedures_performed"},
        "cleaning_performed": {"$ref":"#/$defs/DentalRecordRow/properties/cleaning_performed"},
        "polishing_performed": {"$ref":"#/$defs/DentalRecordRow/properties/polishing_performed"},
        "fluoride_treatment": {"$ref":"#/$defs/DentalRecordRow/properties/fluoride_treatment"},
        "extractions_performed": {"$ref":"#/$defs/DentalRecordRow/properties/extractions_performed"},
        "radiographs_taken": {"$ref":"#/$defs/DentalRecordRow/properties/radiographs_taken"},
        "radiograph_findings": {"$ref":"#/$defs/DentalRecordRow/properties/radiograph_findings"},
        "anesthesia_used": {"$ref":"#/$defs/DentalRecordRow/properties/anesthesia_used"},
        "anesthesia_notes": {"$ref":"#/$defs/DentalRecordRow/properties/anesthesia_notes"},
        "home_care_instructions": {"$ref":"#/$defs/DentalRecordRow/properties/home_care_instructions"},
        "dental_products_recommended": {"$ref":"#/$defs/DentalRecordRow/properties/dental_products_recommended"},
        "next_dental_exam_due": {"$ref":"#/$defs/DentalRecordRow/properties/next_dental_exam_due"},
        "notes": {"$ref":"#/$defs/DentalRecordRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/DentalRecordRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "ParasiticControlRow": {
      "type": "object",
      "description": "Parasite prevention given.",
      "x-table": "parasitic_control",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "appointment_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"appointments","on_delete":"set-null"}
        },
        "encounter_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"medical_encounters","on_delete":"set-null"}
        },
        "veterinarian_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"veterinarians","on_delete":"set-null"}
        },
        "patient_id": {"type":"string","format":"uuid","x-references":{"table":"patients","on_delete":"cascade"}},
        "control_type": {"$ref":"#/$defs/ParasiticControlType","x-sensitivity":["phi"]},
        "product_name": {"type":"string","maxLength":200,"x-sensitivity":["phi"]},
        "manufacturer": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "lot_number": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "inventory_batch_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"inventory_batches","on_delete":"set-null"}
        },
        "administered_at": {"type":"string","format":"date-time","x-sensitivity":["phi"]},
        "administered_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "dosage": {"type":["string","null"],"pattern":"^-?[0-9]{1,5}(\\.[0-9]{1,3})?$","x-sensitivity":["phi"]},
        "dosage_unit": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "route": {"anyOf":[{"$ref":"#/$defs/MedicationRoute"},{"type":"null"}],"x-sensitivity":["phi"]},
        "next_due_date": {"type":["string","null"],"format":"date","x-sensitivity":["phi"]},
        "duration_days": {"type":["integer","null"],"minimum":1,"maximum":2147483647,"x-sensitivity":["phi"]},
        "test_result": {"anyOf":[{"$ref":"#/$defs/ParasiteTestResult"},{"type":"null"}],"x-sensitivity":["phi"]},
        "test_date": {"type":["string","null"],"format":"date","x-sensitivity":["phi"]},
        "notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["phi"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "appointment_id",
        "encounter_id",
        "veterinarian_id",
        "patient_id",
        "control_type",
        "product_name",
        "manufacturer",
        "lot_number",
        "inventory_batch_id",
        "administered_at",
        "administered_by",
        "dosage",
        "dosage_unit",
        "route",
        "next_due_date",
        "duration_days",
        "test_result",
        "test_date",
        "notes",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"next-due-after-given","words":"“Next due date” is after the day of “Administered at”"},
        {"code":"duration-positive","words":"“Duration (days)” is more than 0"},
        {"code":"test-pair","words":"If “Test result” is given, then “Test date” is given"}
      ]
    },
    "NewParasiticControlRow": {
      "type": "object",
      "x-table": "parasitic_control",
      "properties": {
        "id": {"$ref":"#/$defs/ParasiticControlRow/properties/id"},
        "appointment_id": {"$ref":"#/$defs/ParasiticControlRow/properties/appointment_id"},
        "encounter_id": {"$ref":"#/$defs/ParasiticControlRow/properties/encounter_id"},
        "veterinarian_id": {"$ref":"#/$defs/ParasiticControlRow/properties/veterinarian_id"},
        "patient_id": {"$ref":"#/$defs/ParasiticControlRow/properties/patient_id"},
        "control_type": {"$ref":"#/$defs/ParasiticControlRow/properties/control_type"},
        "product_name": {"$ref":"#/$defs/ParasiticControlRow/properties/product_name"},
        "manufacturer": {"$ref":"#/$defs/ParasiticControlRow/properties/manufacturer"},
        "lot_number": {"$ref":"#/$defs/ParasiticControlRow/properties/lot_number"},
        "inventory_batch_id": {"$ref":"#/$defs/ParasiticControlRow/properties/inventory_batch_id"},
        "administered_at": {"$ref":"#/$defs/ParasiticControlRow/properties/administered_at"},
        "administered_by": {"$ref":"#/$defs/ParasiticControlRow/properties/administered_by"},
        "dosage": {"$ref":"#/$defs/ParasiticControlRow/properties/dosage"},
        "dosage_unit": {"$ref":"#/$defs/ParasiticControlRow/properties/dosage_unit"},
        "route": {"$ref":"#/$defs/ParasiticControlRow/properties/route"},
        "next_due_date": {"$ref":"#/$defs/ParasiticControlRow/properties/next_due_date"},
        "duration_days": {"$ref":"#/$defs/ParasiticControlRow/properties/duration_days"},
        "test_result": {"$ref":"#/$defs/ParasiticControlRow/properties/test_result"},
        "test_date": {"$ref":"#/$defs/ParasiticControlRow/properties/test_date"},
        "notes": {"$ref":"#/$defs/ParasiticControlRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/ParasiticControlRow/properties/metadata"}
      },
      "required": ["patient_id","control_type","product_name","administered_at"],
      "additionalProperties": false
    },
    "ParasiticControlPatch": {
      "type": "object",
      "x-table": "parasitic_control",
      "properties": {
        "appointment_id": {"$ref":"#/$defs/ParasiticControlRow/properties/appointment_id"},
        "encounter_id": {"$ref":"#/$defs/ParasiticControlRow/properties/encounter_id"},
        "veterinarian_id": {"$ref":"#/$defs/ParasiticControlRow/properties/veterinarian_id"},
        "patient_id": {"$ref":"#/$defs/ParasiticControlRow/properties/patient_id"},
        "control_type": {"$ref":"#/$defs/ParasiticControlRow/properties/control_type"},
        "product_name": {"$ref":"#/$defs/ParasiticControlRow/properties/product_name"},
        "manufacturer": {"$ref":"#/$defs/ParasiticControlRow/properties/manufacturer"},
        "lot_number": {"$ref":"#/$defs/ParasiticControlRow/properties/lot_number"},
        "inventory_batch_id": {"$ref":"#/$defs/ParasiticControlRow/properties/inventory_batch_id"},
        "administered_at": {"$ref":"#/$defs/ParasiticControlRow/properties/administered_at"},
        "administered_by": {"$ref":"#/$defs/ParasiticControlRow/properties/administered_by"},
        "dosage": {"$ref":"#/$defs/ParasiticControlRow/properties/dosage"},
        "dosage_unit": {"$ref":"#/$defs/ParasiticControlRow/properties/dosage_unit"},
        "route": {"$ref":"#/$defs/ParasiticControlRow/properties/route"},
        "next_due_date": {"$ref":"#/$defs/ParasiticControlRow/properties/next_due_date"},
        "duration_days": {"$ref":"#/$defs/ParasiticControlRow/properties/duration_days"},
        "test_result": {"$ref":"#/$defs/ParasiticControlRow/properties/test_result"},
        "test_date": {"$ref":"#/$defs/ParasiticControlRow/properties/test_date"},
        "notes": {"$ref":"#/$defs/ParasiticControlRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/ParasiticControlRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "BoardingReservationRow": {
      "type": "object",
      "description": "Kennel stays.",
      "x-table": "boarding_reservations",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "reservation_number": {"type":"string","maxLength":200,"x-writer":"store"},
        "clinic_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"clinics","on_delete":"set-null"}
        },
        "client_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"clients","on_delete":"cascade"},
          "x-sensitivity": ["pii"]
        },
        "patient_id": {"type":"string","format":"uuid","x-references":{"table":"patients","on_delete":"cascade"}},
        "check_in_date": {"type":"string","format":"date-time","description":"As planned."},
        "check_out_date": {"type":"string","format":"date-time","description":"As planned."},
        "actual_check_in_at": {"type":["string","null"],"format":"date-time"},
        "actual_check_out_at": {"type":["string","null"],"format":"date-time"},
        "status": {"$ref":"#/$defs/BoardingStatus"},
        "kennel_size": {"$ref":"#/$defs/KennelSize"},
        "kennel_number": {"type":["string","null"],"maxLength":200},
        "feeding_instructions": {"type":["string","null"],"maxLength":10000},
        "feeding_schedule": {
          "type": ["array","null"],
          "items": {
            "type": "object",
            "properties": {
              "time": {"type":"string","maxLength":10000},
              "food": {"type":"string","maxLength":10000},
              "amount": {"type":"string","maxLength":10000}
            },
            "required": ["time","food","amount"],
            "additionalProperties": false
          },
          "maxItems": 1000
        },
        "medication_instructions": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "medications": {
          "type": ["array","null"],
          "items": {
            "type": "object",
            "properties": {
              "name": {"type":"string","maxLength":10000},
              "dosage": {"type":"string","maxLength":10000},
              "frequency": {"type":"string","maxLength":10000},
              "instructions": {"type":"string","maxLength":10000}
            },
            "required": ["name","dosage","frequency","instructions"],
            "additionalProperties": false
          },
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "special_needs": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "behavioral_notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "included_services": {"type":["array","null"],"items":{"type":"string","maxLength":10000},"maxItems":1000},
        "add_on_services": {
          "type": ["array","null"],
          "items": {
            "type": "object",
            "properties": {
              "service": {"type":"string","maxLength":10000},
              "price": {"type":"string","pattern":"^-?[0-9]{1,15}(\\.[0-9]{1,9})?$"}
            },
            "required": ["service","price"],
            "additionalProperties": false
          },
          "maxItems": 1000,
          "x-sensitivity": ["financial"]
        },
        "emergency_contact_name": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "emergency_contact_phone": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "vet_authorization_for_emergency": {"type":"boolean"},
        "daily_rate": {
          "type": "string",
          "pattern": "^-?[0-9]{1,8}(\\.[0-9]{1,2})?$",
          "x-exclusive-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "total_estimate": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "total_actual": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "deposit_paid": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "invoice_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"invoices","on_delete":"set-null"}
        },
        "check_in_notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "check_in_condition": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "check_out_notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "check_out_condition": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "items_brought": {"type":["array","null"],"items":{"type":"string","maxLength":10000},"maxItems":1000},
        "cancelled_at": {"type":["string","null"],"format":"date-time"},
        "cancellation_reason": {"type":["string","null"],"maxLength":10000},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","phi","financial"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "reservation_number",
        "clinic_id",
        "client_id",
        "patient_id",
        "check_in_date",
        "check_out_date",
        "actual_check_in_at",
        "actual_check_out_at",
        "status",
        "kennel_size",
        "kennel_number",
        "feeding_instructions",
        "feeding_schedule",
        "medication_instructions",
        "medications",
        "special_needs",
        "behavioral_notes",
        "included_services",
        "add_on_services",
        "emergency_contact_name",
        "emergency_contact_phone",
        "vet_authorization_for_emergency",
        "daily_rate",
        "total_estimate",
        "total_actual",
        "deposit_paid",
        "invoice_id",
        "check_in_notes",
        "check_in_condition",
        "check_out_notes",
        "check_out_condition",
        "items_brought",
        "cancelled_at",
        "cancellation_reason",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"checkout-after-checkin","words":"“Check-out date” is after “Check-in date”"},
        {"code":"daily-rate-positive","words":"“Daily rate” is more than 0"},
        {
          "code": "actual-checkout-after-checkin",
          "words": "“Actual check-out at” is not before “Actual check-in at”"
        },
        {
          "code": "totals-positive",
          "words": "“Total estimate”, “Total actual” and “Deposit paid” are at least 0"
        },
        {
          "code": "cancelled-must-have-reason",
          "words": "If “Status” is cancelled, then “Cancellation reason” is given"
        }
      ]
    },
    "NewBoardingReservationRow": {
      "type": "object",
      "x-table": "boarding_reservations",
      "properties": {
        "id": {"$ref":"#/$defs/BoardingReservationRow/properties/id"},
        "clinic_id": {"$ref":"#/$defs/BoardingReservationRow/properties/clinic_id"},
        "client_id": {"$ref":"#/$defs/BoardingReservationRow/properties/client_id"},
        "patient_id": {"$ref":"#/$defs/BoardingReservationRow/properties/patient_id"},
        "check_in_date": {"$ref":"#/$defs/BoardingReservationRow/properties/check_in_date"},
        "check_out_date": {"$ref":"#/$defs/BoardingReservationRow/properties/check_out_date"},
        "actual_check_in_at": {"$ref":"#/$defs/BoardingReservationRow/properties/actual_check_in_at"},
        "actual_check_out_at": {"$ref":"#/$defs/BoardingReservationRow/properties/actual_check_out_at"},
        "status": {"$ref":"#/$defs/BoardingReservationRow/properties/status","enum":["reserved"]},
        "kennel_size": {"$ref":"#/$defs/BoardingReservationRow/properties/kennel_size"},
        "kennel_number": {"$ref":"#/$defs/BoardingReservationRow/properties/kennel_number"},
        "feeding_instructions": {"$ref":"#/$defs/BoardingReservationRow/properties/feeding_instructions"},
        "feeding_schedule": {"$ref":"#/$defs/BoardingReservationRow/properties/feeding_schedule"},
        "medication_instructions": {"$ref":"#/$defs/BoardingReservationRow/properties/medication_instructions"},
        "medications": {"$ref":"#/$defs/BoardingReservationRow/properties/medications"},
        "special_needs": {"$ref":"#/$defs/BoardingReservationRow/properties/special_needs"},
        "behavioral_notes": {"$ref":"#/$defs/BoardingReservationRow/properties/behavioral_notes"},
        "included_services": {"$ref":"#/$defs/BoardingReservationRow/properties/included_services"},
        "add_on_services": {"$ref":"#/$defs/BoardingReservationRow/properties/add_on_services"},
        "emergency_contact_name": {"$ref":"#/$defs/BoardingReservationRow/properties/emergency_contact_name"},
        "emergency_contact_phone": {"$ref":"#/$defs/BoardingReservationRow/properties/emergency_contact_phone"},
        "vet_authorization_for_emergency": {
          "$ref": "#/$defs/BoardingReservationRow/properties/vet_authorization_for_emergency"
        },
        "daily_rate": {"$ref":"#/$defs/BoardingReservationRow/properties/daily_rate"},
        "total_estimate": {"$ref":"#/$defs/BoardingReservationRow/properties/total_estimate"},
        "total_actual": {"$ref":"#/$defs/BoardingReservationRow/properties/total_actual"},
        "deposit_paid": {"$ref":"#/$defs/BoardingReservationRow/properties/deposit_paid"},
        "invoice_id": {"$ref":"#/$defs/BoardingReservationRow/properties/invoice_id"},
        "check_in_notes": {"$ref":"#/$defs/BoardingReservationRow/properties/check_in_notes"},
        "check_in_condition": {"$ref":"#/$defs/BoardingReservationRow/properties/check_in_condition"},
        "check_out_notes": {"$ref":"#/$defs/BoardingReservationRow/properties/check_out_notes"},
        "check_out_condition": {"$ref":"#/$defs/BoardingReservationRow/properties/check_out_condition"},
        "items_brought": {"$ref":"#/$defs/BoardingReservationRow/properties/items_brought"},
        "cancelled_at": {"$ref":"#/$defs/BoardingReservationRow/properties/cancelled_at"},
        "cancellation_reason": {"$ref":"#/$defs/BoardingReservationRow/properties/cancellation_reason"},
        "metadata": {"$ref":"#/$defs/BoardingReservationRow/properties/metadata"}
      },
      "required": ["client_id","patient_id","check_in_date","check_out_date","kennel_size","daily_rate"],
      "additionalProperties": false
    },
    "BoardingReservationPatch": {
      "type": "object",
      "x-table": "boarding_reservations",
      "properties": {
        "clinic_id": {"$ref":"#/$defs/BoardingReservationRow/properties/clinic_id"},
        "client_id": {"$ref":"#/$defs/BoardingReservationRow/properties/client_id"},
        "patient_id": {"$ref":"#/$defs/BoardingReservationRow/properties/patient_id"},
        "check_in_date": {"$ref":"#/$defs/BoardingReservationRow/properties/check_in_date"},
        "check_out_date": {"$ref":"#/$defs/BoardingReservationRow/properties/check_out_date"},
        "actual_check_in_at": {"$ref":"#/$defs/BoardingReservationRow/properties/actual_check_in_at"},
        "actual_check_out_at": {"$ref":"#/$defs/BoardingReservationRow/properties/actual_check_out_at"},
        "status": {"$ref":"#/$defs/BoardingReservationRow/properties/status"},
        "kennel_size": {"$ref":"#/$defs/BoardingReservationRow/properties/kennel_size"},
        "kennel_number": {"$ref":"#/$defs/BoardingReservationRow/properties/kennel_number"},
        "feeding_instructions": {"$ref":"#/$defs/BoardingReservationRow/properties/feeding_instructions"},
        "feeding_schedule": {"$ref":"#/$defs/BoardingReservationRow/properties/feeding_schedule"},
        "medication_instructions": {"$ref":"#/$defs/BoardingReservationRow/properties/medication_instructions"},
        "medications": {"$ref":"#/$defs/BoardingReservationRow/properties/medications"},
        "special_needs": {"$ref":"#/$defs/BoardingReservationRow/properties/special_needs"},
        "behavioral_notes": {"$ref":"#/$defs/BoardingReservationRow/properties/behavioral_notes"},
        "included_services": {"$ref":"#/$defs/BoardingReservationRow/properties/included_services"},
        "add_on_services": {"$ref":"#/$defs/BoardingReservationRow/properties/add_on_services"},
        "emergency_contact_name": {"$ref":"#/$defs/BoardingReservationRow/properties/emergency_contact_name"},
        "emergency_contact_phone": {"$ref":"#/$defs/BoardingReservationRow/properties/emergency_contact_phone"},
        "vet_authorization_for_emergency": {
          "$ref": "#/$defs/BoardingReservationRow/properties/vet_authorization_for_emergency"
        },
        "daily_rate": {"$ref":"#/$defs/BoardingReservationRow/properties/daily_rate"},
        "total_estimate": {"$ref":"#/$defs/BoardingReservationRow/properties/total_estimate"},
        "total_actual": {"$ref":"#/$defs/BoardingReservationRow/properties/total_actual"},
        "deposit_paid": {"$ref":"#/$defs/BoardingReservationRow/properties/deposit_paid"},
        "invoice_id": {"$ref":"#/$defs/BoardingReservationRow/properties/invoice_id"},
        "check_in_notes": {"$ref":"#/$defs/BoardingReservationRow/properties/check_in_notes"},
        "check_in_condition": {"$ref":"#/$defs/BoardingReservationRow/properties/check_in_condition"},
        "check_out_notes": {"$ref":"#/$defs/BoardingReservationRow/properties/check_out_notes"},
        "check_out_condition": {"$ref":"#/$defs/BoardingReservationRow/properties/check_out_condition"},
        "items_brought": {"$ref":"#/$defs/BoardingReservationRow/properties/items_brought"},
        "cancelled_at": {"$ref":"#/$defs/BoardingReservationRow/properties/cancelled_at"},
        "cancellation_reason": {"$ref":"#/$defs/BoardingReservationRow/properties/cancellation_reason"},
        "metadata": {"$ref":"#/$defs/BoardingReservationRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "BoardingDailyLogRow": {
      "type": "object",
      "description": "One row per stay and day.",
      "x-table": "boarding_daily_logs",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "reservation_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"boarding_reservations","on_delete":"cascade"}
        },
        "log_date": {"type":"string","format":"date"},
        "meals_eaten": {
          "type": ["array","null"],
          "items": {
            "type": "object",
            "properties": {
              "time": {"type":"string","maxLength":10000},
              "amount_eaten": {"type":"string","maxLength":10000},
              "notes": {"type":"string","maxLength":10000}
            },
            "required": ["time","amount_eaten","notes"],
            "additionalProperties": false
          },
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "exercise_times": {
          "type": ["array","null"],
          "items": {
            "type": "object",
            "properties": {
              "time": {"type":"string","maxLength":10000},
              "duration": {"type":"string","maxLength":10000},
              "activity": {"type":"string","maxLength":10000}
            },
            "required": ["time","duration","activity"],
            "additionalProperties": false
          },
          "maxItems": 1000
        },
        "behavior_notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "health_observations": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "vomiting_or_diarrhea": {"type":"boolean","x-sensitivity":["phi"]},
        "medications_administered": {
          "type": ["array","null"],
          "items": {
            "type": "object",
            "properties": {
              "medication": {"type":"string","maxLength":10000},
              "time": {"type":"string","maxLength":10000},
              "administered_by": {"type":"string","format":"uuid"}
            },
            "required": ["medication","time","administered_by"],
            "additionalProperties": false
          },
          "maxItems": 1000,
          "x-sensitivity": ["phi","dea"]
        },
        "photo_urls": {
          "type": ["array","null"],
          "items": {"type":"string","pattern":"^(file:[0-9a-f]{64}|https://(?![/?#:@])[!#-;=?-\\[\\]_a-z~]+)$"},
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "logged_by": {"type":["string","null"],"format":"uuid","x-references":{"table":"staff","on_delete":"set-null"}},
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "reservation_id",
        "log_date",
        "meals_eaten",
        "exercise_times",
        "behavior_notes",
        "health_observations",
        "vomiting_or_diarrhea",
        "medications_administered",
        "photo_urls",
        "logged_by",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false
    },
    "NewBoardingDailyLogRow": {
      "type": "object",
      "x-table": "boarding_daily_logs",
      "properties": {
        "id": {"$ref":"#/$defs/BoardingDailyLogRow/properties/id"},
        "reservation_id": {"$ref":"#/$defs/BoardingDailyLogRow/properties/reservation_id"},
        "log_date": {"$ref":"#/$defs/BoardingDailyLogRow/properties/log_date"},
        "meals_eaten": {"$ref":"#/$defs/BoardingDailyLogRow/properties/meals_eaten"},
        "exercise_times": {"$ref":"#/$defs/BoardingDailyLogRow/properties/exercise_times"},
        "behavior_notes": {"$ref":"#/$defs/BoardingDailyLogRow/properties/behavior_notes"},
        "health_observations": {"$ref":"#/$defs/BoardingDailyLogRow/properties/health_observations"},
        "vomiting_or_diarrhea": {"$ref":"#/$defs/BoardingDailyLogRow/properties/vomiting_or_diarrhea"},
        "medications_administered": {"$ref":"#/$defs/BoardingDailyLogRow/properties/medications_administered"},
        "photo_urls": {"$ref":"#/$defs/BoardingDailyLogRow/properties/photo_urls"},
        "logged_by": {"$ref":"#/$defs/BoardingDailyLogRow/properties/logged_by"}
      },
      "required": ["reservation_id","log_date"],
      "additionalProperties": false
    },
    "BoardingDailyLogPatch": {
      "type": "object",
      "x-table": "boarding_daily_logs",
      "properties": {
        "reservation_id": {"$ref":"#/$defs/BoardingDailyLogRow/properties/reservation_id"},
        "log_date": {"$ref":"#/$defs/BoardingDailyLogRow/properties/log_date"},
        "meals_eaten": {"$ref":"#/$defs/BoardingDailyLogRow/properties/meals_eaten"},
        "exercise_times": {"$ref":"#/$defs/BoardingDailyLogRow/properties/exercise_times"},
        "behavior_notes": {"$ref":"#/$defs/BoardingDailyLogRow/properties/behavior_notes"},
        "health_observations": {"$ref":"#/$defs/BoardingDailyLogRow/properties/health_observations"},
        "vomiting_or_diarrhea": {"$ref":"#/$defs/BoardingDailyLogRow/properties/vomiting_or_diarrhea"},
        "medications_administered": {"$ref":"#/$defs/BoardingDailyLogRow/properties/medications_administered"},
        "photo_urls": {"$ref":"#/$defs/BoardingDailyLogRow/properties/photo_urls"},
        "logged_by": {"$ref":"#/$defs/BoardingDailyLogRow/properties/logged_by"}
      },
      "additionalProperties": false
    },
    "InvoiceRow": {
      "type": "object",
      "description": "Bills.",
      "x-table": "invoices",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "invoice_number": {"type":"string","maxLength":200,"x-writer":"store"},
        "clinic_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The clinic that bills.",
          "x-references": {"table":"clinics","on_delete":"set-null"},
          "x-writer": "action"
        },
        "client_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"clients","on_delete":"cascade-on-purge"},
          "x-sensitivity": ["pii"],
          "x-writer": "action"
        },
        "patient_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"patients","on_delete":"set-null"},
          "x-sensitivity": ["phi"],
          "x-writer": "action"
        },
        "appointment_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"appointments","on_delete":"set-null"},
          "x-writer": "action"
        },
        "status": {"$ref":"#/$defs/InvoiceStatus","x-sensitivity":["financial"],"x-writer":"action"},
        "issue_date": {"type":"string","format":"date-time","x-sensitivity":["financial"],"x-writer":"action"},
        "due_date": {"type":["string","null"],"format":"date-time","x-sensitivity":["financial"],"x-writer":"action"},
        "subtotal": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "discount_amount": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "discount_percentage": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,3}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-maximum": "100",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "tax_amount": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "tax_rate": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,3}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-maximum": "100",
          "description": "Percent.",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "total_amount": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "description": "What the client owes in all.",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "amount_paid": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "written_off_amount": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "description": "Given up as uncollectable.",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "written_off_by": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "Who wrote it off and who approved that; two people.",
          "x-references": {"table":"staff","on_delete":"set-null"},
          "x-writer": "action"
        },
        "write_off_approved_by": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "Who wrote it off and who approved that; two people.",
          "x-references": {"table":"staff","on_delete":"set-null"},
          "x-writer": "action"
        },
        "amount_due": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "tax_type": {
          "anyOf": [{"$ref":"#/$defs/TaxType"},{"type":"null"}],
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "currency": {
          "type": "string",
          "maxLength": 200,
          "description": "ISO 4217 code of a currency with at most two decimals; fixed once sent.",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "tax_mode": {
          "$ref": "#/$defs/TaxMode",
          "description": "Whether prices include tax; fixed once sent.",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "tax_rounding": {
          "$ref": "#/$defs/TaxRounding",
          "description": "Whether tax is rounded by line or once; fixed once sent.",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "tax_breakdown": {
          "type": ["object","null"],
          "additionalProperties": {"type":"string","pattern":"^-?[0-9]{1,15}(\\.[0-9]{1,9})?$"},
          "maxProperties": 1000,
          "description": "Amount of tax by tax code.",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "tax_id": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "Number of the tax invoice.",
          "x-sensitivity": ["financial"]
        },
        "notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["pii","phi"]},
        "internal_notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["pii"]},
        "terms_conditions": {"type":["string","null"],"maxLength":200},
        "paid_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["financial"],"x-writer":"action"},
        "sent_at": {"type":["string","null"],"format":"date-time","x-sensitivity":["financial"],"x-writer":"action"},
        "cancelled_at": {
          "type": ["string","null"],
          "format": "date-time",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "cancellation_reason": {
          "type": ["string","null"],
          "maxLength": 10000,
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "write_off_reason": {
          "type": ["string","null"],
          "maxLength": 10000,
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","phi","financial"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "invoice_number",
        "clinic_id",
        "client_id",
        "patient_id",
        "appointment_id",
        "status",
        "issue_date",
        "due_date",
        "subtotal",
        "discount_amount",
        "discount_percentage",
        "tax_amount",
        "tax_rate",
        "total_amount",
        "amount_paid",
        "written_off_amount",
        "written_off_by",
        "write_off_approved_by",
        "amount_due",
        "tax_type",
        "currency",
        "tax_mode",
        "tax_rounding",
        "tax_breakdown",
        "tax_id",
        "notes",
        "internal_notes",
        "terms_conditions",
        "paid_at",
        "sent_at",
        "cancelled_at",
        "cancellation_reason",
        "write_off_reason",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"subtotal-positive","words":"“Subtotal” is at least 0"},
        {"code":"tax-amount-positive","words":"“Tax amount” is at least 0"},
        {"code":"total-amount-positive","words":"“Total amount” is at least 0"},
        {"code":"amount-paid-positive","words":"“Amount paid” is at least 0"},
        {"code":"amount-due-positive","words":"“Amount due” is at least 0"},
        {
          "code": "amount-due-equals-total-minus-paid",
          "words": "“Amount due” equals “Total amount” minus “Amount paid” minus “Written off amount”"
        },
        {"code":"discount-percentage-valid","words":"“Discount percentage” is between 0 and 100"},
        {"code":"tax-rate-valid","words":"“Tax rate” is between 0 and 100"},
        {"code":"discount-within-subtotal","words":"“Discount amount” is between 0 and “Subtotal”"},
        {
          "code": "total-is-sum",
          "words": "Either “Tax mode” is exclusive and “Total amount” equals “Subtotal” minus “Discount amount” plus “Tax amount”, or “Tax mode” is inclusive and “Total amount” equals “Subtotal” minus “Discount amount”"
        },
        {"code":"written-off-positive","words":"“Written off amount” is at least 0"},
        {
          "code": "write-off-has-reason",
          "words": "If “Written off amount” is not 0, then “Write-off reason” is given"
        },
        {"code":"write-off-two-people","words":"“Written off by” differs from “Write-off approved by”"},
        {"code":"due-not-before-issue","words":"“Due date” is not before “Issue date”"},
        {
          "code": "cancelled-must-have-reason",
          "words": "If “Status” is cancelled, then “Cancellation reason” is given"
        }
      ]
    },
    "NewInvoiceRow": {
      "type": "object",
      "x-table": "invoices",
      "properties": {
        "id": {"$ref":"#/$defs/InvoiceRow/properties/id"},
        "clinic_id": {"$ref":"#/$defs/InvoiceRow/properties/clinic_id"},
        "client_id": {"$ref":"#/$defs/InvoiceRow/properties/client_id"},
        "patient_id": {"$ref":"#/$defs/InvoiceRow/properties/patient_id"},
        "appointment_id": {"$ref":"#/$defs/InvoiceRow/properties/appointment_id"},
        "status": {"$ref":"#/$defs/InvoiceRow/properties/status","enum":["draft"]},
        "issue_date": {"$ref":"#/$defs/InvoiceRow/properties/issue_date"},
        "due_date": {"$ref":"#/$defs/InvoiceRow/properties/due_date"},
        "subtotal": {"$ref":"#/$defs/InvoiceRow/properties/subtotal"},
        "discount_amount": {"$ref":"#/$defs/InvoiceRow/properties/discount_amount"},
        "discount_percentage": {"$ref":"#/$defs/InvoiceRow/properties/discount_percentage"},
        "tax_amount": {"$ref":"#/$defs/InvoiceRow/properties/tax_amount"},
        "tax_rate": {"$ref":"#/$defs/InvoiceRow/properties/tax_rate"},
        "total_amount": {"$ref":"#/$defs/InvoiceRow/properties/total_amount"},
        "amount_paid": {"$ref":"#/$defs/InvoiceRow/properties/amount_paid"},
        "written_off_amount": {"$ref":"#/$defs/InvoiceRow/properties/written_off_amount"},
        "written_off_by": {"$ref":"#/$defs/InvoiceRow/properties/written_off_by"},
        "write_off_approved_by": {"$ref":"#/$defs/InvoiceRow/properties/write_off_approved_by"},
        "amount_due": {"$ref":"#/$defs/InvoiceRow/properties/amount_due"},
        "tax_type": {"$ref":"#/$defs/InvoiceRow/properties/tax_type"},
        "currency": {"$ref":"#/$defs/InvoiceRow/properties/currency"},
        "tax_mode": {"$ref":"#/$defs/InvoiceRow/properties/tax_mode"},
        "tax_rounding": {"$ref":"#/$defs/InvoiceRow/properties/tax_rounding"},
        "tax_breakdown": {"$ref":"#/$defs/InvoiceRow/properties/tax_breakdown"},
        "tax_id": {"$ref":"#/$defs/InvoiceRow/properties/tax_id"},
        "notes": {"$ref":"#/$defs/InvoiceRow/properties/notes"},
        "internal_notes": {"$ref":"#/$defs/InvoiceRow/properties/internal_notes"},
        "terms_conditions": {"$ref":"#/$defs/InvoiceRow/properties/terms_conditions"},
        "paid_at": {"$ref":"#/$defs/InvoiceRow/properties/paid_at"},
        "sent_at": {"$ref":"#/$defs/InvoiceRow/properties/sent_at"},
        "cancelled_at": {"$ref":"#/$defs/InvoiceRow/properties/cancelled_at"},
        "cancellation_reason": {"$ref":"#/$defs/InvoiceRow/properties/cancellation_reason"},
        "write_off_reason": {"$ref":"#/$defs/InvoiceRow/properties/write_off_reason"},
        "metadata": {"$ref":"#/$defs/InvoiceRow/properties/metadata"}
      },
      "required": ["id","client_id","subtotal","total_amount","amount_due"],
      "additionalProperties": false
    },
    "InvoicePatch": {
      "type": "object",
      "x-table": "invoices",
      "properties": {
        "tax_id": {"$ref":"#/$defs/InvoiceRow/properties/tax_id"},
        "notes": {"$ref":"#/$defs/InvoiceRow/properties/notes"},
        "internal_notes": {"$ref":"#/$defs/InvoiceRow/properties/internal_notes"},
        "terms_conditions": {"$ref":"#/$defs/InvoiceRow/properties/terms_conditions"},
        "metadata": {"$ref":"#/$defs/InvoiceRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "InvoiceItemRow": {
      "type": "object",
      "description": "Invoice lines.",
      "x-table": "invoice_items",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "invoice_id": {"type":"string","format":"uuid","x-references":{"table":"invoices","on_delete":"cascade"}},
        "item_type": {"$ref":"#/$defs/InvoiceItemType","description":"What kind of row `item_id` names."},
        "item_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The thing billed; empty for a line in free words."
        },
        "description": {"type":"string","maxLength":10000,"x-sensitivity":["phi"]},
        "quantity": {
          "type": "string",
          "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,3})?$",
          "x-exclusive-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "unit_price": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,6})?$",
          "x-minimum": "0",
          "description": "Price of one unit, up to four decimals finer than the currency.",
          "x-sensitivity": ["financial"]
        },
        "gross_amount": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "description": "Quantity times unit price, rounded to the currency."
        },
        "discount_amount": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "discount_percentage": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,3}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-maximum": "100",
          "x-sensitivity": ["financial"]
        },
        "discount_share": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "description": "The part of the document's own discount that falls on this line."
        },
        "net_amount": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "description": "Without tax, whether prices include it or not."
        },
        "taxable": {"type":"boolean"},
        "tax_class": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "Class of the practice's tax profile; empty when not taxable."
        },
        "tax_exempt_reason": {"type":["string","null"],"maxLength":10000,"description":"Why the line is not taxed."},
        "tax_amount": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "total_amount": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "sort_order": {"type":["integer","null"],"minimum":-2147483648,"maximum":2147483647},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["phi","financial"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "invoice_id",
        "item_type",
        "item_id",
        "description",
        "quantity",
        "unit_price",
        "gross_amount",
        "discount_amount",
        "discount_percentage",
        "discount_share",
        "net_amount",
        "taxable",
        "tax_class",
        "tax_exempt_reason",
        "tax_amount",
        "total_amount",
        "notes",
        "sort_order",
        "metadata",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"quantity-positive","words":"“Quantity” is more than 0"},
        {"code":"unit-price-positive","words":"“Unit price” is at least 0"},
        {
          "code": "amounts-positive",
          "words": "“Discount amount”, “Tax amount” and “Total amount” are at least 0"
        },
        {"code":"discount-percentage-valid","words":"“Discount percentage” is between 0 and 100"},
        {"code":"total-is-sum","words":"“Total amount” equals “Net amount” plus “Tax amount”"},
        {
          "code": "net-follows-gross",
          "words": "Either “Net amount” equals “Gross amount” minus “Discount amount” minus “Discount share”, or “Total amount” equals “Gross amount” minus “Discount amount” minus “Discount share”"
        }
      ]
    },
    "NewInvoiceItemRow": {
      "type": "object",
      "x-table": "invoice_items",
      "properties": {
        "id": {"$ref":"#/$defs/InvoiceItemRow/properties/id"},
        "invoice_id": {"$ref":"#/$defs/InvoiceItemRow/properties/invoice_id"},
        "item_type": {"$ref":"#/$defs/InvoiceItemRow/properties/item_type"},
        "item_id": {"$ref":"#/$defs/InvoiceItemRow/properties/item_id"},
        "description": {"$ref":"#/$defs/InvoiceItemRow/properties/description"},
        "quantity": {"$ref":"#/$defs/InvoiceItemRow/properties/quantity"},
        "unit_price": {"$ref":"#/$defs/InvoiceItemRow/properties/unit_price"},
        "gross_amount": {"$ref":"#/$defs/InvoiceItemRow/properties/gross_amount"},
        "discount_amount": {"$ref":"#/$defs/InvoiceItemRow/properties/discount_amount"},
        "discount_percentage": {"$ref":"#/$defs/InvoiceItemRow/properties/discount_percentage"},
        "discount_share": {"$ref":"#/$defs/InvoiceItemRow/properties/discount_share"},
        "net_amount": {"$ref":"#/$defs/InvoiceItemRow/properties/net_amount"},
        "taxable": {"$ref":"#/$defs/InvoiceItemRow/properties/taxable"},
        "tax_class": {"$ref":"#/$defs/InvoiceItemRow/properties/tax_class"},
        "tax_exempt_reason": {"$ref":"#/$defs/InvoiceItemRow/properties/tax_exempt_reason"},
        "tax_amount": {"$ref":"#/$defs/InvoiceItemRow/properties/tax_amount"},
        "total_amount": {"$ref":"#/$defs/InvoiceItemRow/properties/total_amount"},
        "notes": {"$ref":"#/$defs/InvoiceItemRow/properties/notes"},
        "sort_order": {"$ref":"#/$defs/InvoiceItemRow/properties/sort_order"},
        "metadata": {"$ref":"#/$defs/InvoiceItemRow/properties/metadata"}
      },
      "required": [
        "id",
        "invoice_id",
        "item_type",
        "description",
        "quantity",
        "unit_price",
        "gross_amount",
        "net_amount",
        "total_amount"
      ],
      "additionalProperties": false
    },
    "PaymentRow": {
      "type": "object",
      "description": "Amount received and refunded; never deleted, only cancelled or refunded.",
      "x-table": "payments",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "payment_number": {"type":"string","maxLength":200,"x-sensitivity":["financial"],"x-writer":"store"},
        "invoice_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The invoice paid; empty for a deposit or credit.",
          "x-references": {"table":"invoices","on_delete":"cascade-on-purge"},
          "x-writer": "action"
        },
        "estimate_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The estimate whose deposit this is.",
          "x-references": {"table":"estimates","on_delete":"set-null"},
          "x-writer": "action"
        },
        "original_payment_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The payment whose tender a refund goes back to.",
          "x-references": {"table":"payments","on_delete":"set-null"},
          "x-writer": "action"
        },
        "client_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"clients","on_delete":"cascade-on-purge"},
          "x-sensitivity": ["pii"],
          "x-writer": "action"
        },
        "payment_method": {"$ref":"#/$defs/PaymentMethod","x-sensitivity":["financial"],"x-writer":"action"},
        "status": {"$ref":"#/$defs/PaymentStatus","x-sensitivity":["financial"],"x-writer":"action"},
        "amount": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-exclusive-minimum": "0",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "payment_date": {"type":"string","format":"date-time","x-sensitivity":["financial"],"x-writer":"action"},
        "transaction_id": {"type":["string","null"],"maxLength":200,"x-sensitivity":["financial"]},
        "processor_name": {"type":["string","null"],"maxLength":200,"x-sensitivity":["financial"]},
        "card_last4": {
          "type": ["string","null"],
          "pattern": "^[0-9]{4}$",
          "description": "The last four digits of the card.",
          "x-sensitivity": ["financial"],
          "x-sealed": true
        },
        "check_number": {"type":["string","null"],"maxLength":200,"x-sensitivity":["financial"]},
        "bank_name": {"type":["string","null"],"maxLength":200,"x-sensitivity":["financial"]},
        "account_number": {"type":["string","null"],"maxLength":200,"x-sensitivity":["financial"],"x-sealed":true},
        "insurance_claim_number": {"type":["string","null"],"maxLength":200,"x-sensitivity":["financial"]},
        "receipt_number": {"type":["string","null"],"maxLength":200,"x-sensitivity":["financial"],"x-writer":"store"},
        "receipt_url": {
          "type": ["string","null"],
          "pattern": "^(file:[0-9a-f]{64}|https://(?![/?#:@])[!#-;=?-\\[\\]_a-z~]+)$",
          "x-sensitivity": ["financial"]
        },
        "notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["pii"]},
        "credited_amount": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "description": "The part that went to the client's credit.",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "refunded_amount": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "refunded_at": {
          "type": ["string","null"],
          "format": "date-time",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "refund_reason": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["financial"],"x-writer":"action"},
        "failure_reason": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["financial"]},
        "cancellation_reason": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["financial"]},
        "processed_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"},
          "x-writer": "action"
        },
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","financial"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "payment_number",
        "invoice_id",
        "estimate_id",
        "original_payment_id",
        "client_id",
        "payment_method",
        "status",
        "amount",
        "payment_date",
        "transaction_id",
        "processor_name",
        "card_last4",
        "check_number",
        "bank_name",
        "account_number",
        "insurance_claim_number",
        "receipt_number",
        "receipt_url",
        "notes",
        "credited_amount",
        "refunded_amount",
        "refunded_at",
        "refund_reason",
        "failure_reason",
        "cancellation_reason",
        "processed_by",
        "metadata",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"amount-positive","words":"“Amount” is more than 0"},
        {"code":"refund-within-amount","words":"“Refunded amount” is between 0 and “Amount”"},
        {"code":"credited-within-amount","words":"“Credited amount” is between 0 and “Amount”"},
        {"code":"card-last4-digits","words":"“Card last four” has exactly 4 digits"},
        {
          "code": "refunded-must-have-reason",
          "words": "If “Refunded amount” is not 0, then “Refund reason” and “Refunded at” are given"
        }
      ]
    },
    "NewPaymentRow": {
      "type": "object",
      "x-table": "payments",
      "properties": {
        "id": {"$ref":"#/$defs/PaymentRow/properties/id"},
        "invoice_id": {"$ref":"#/$defs/PaymentRow/properties/invoice_id"},
        "estimate_id": {"$ref":"#/$defs/PaymentRow/properties/estimate_id"},
        "original_payment_id": {"$ref":"#/$defs/PaymentRow/properties/original_payment_id"},
        "client_id": {"$ref":"#/$defs/PaymentRow/properties/client_id"},
        "payment_method": {"$ref":"#/$defs/PaymentRow/properties/payment_method"},
        "status": {"$ref":"#/$defs/PaymentRow/properties/status","enum":["pending"]},
        "amount": {"$ref":"#/$defs/PaymentRow/properties/amount"},
        "payment_date": {"$ref":"#/$defs/PaymentRow/properties/payment_date"},
        "transaction_id": {"$ref":"#/$defs/PaymentRow/properties/transaction_id"},
        "processor_name": {"$ref":"#/$defs/PaymentRow/properties/processor_name"},
        "card_last4": {"$ref":"#/$defs/PaymentRow/properties/card_last4"},
        "check_number": {"$ref":"#/$defs/PaymentRow/properties/check_number"},
        "bank_name": {"$ref":"#/$defs/PaymentRow/properties/bank_name"},
        "account_number": {"$ref":"#/$defs/PaymentRow/properties/account_number"},
        "insurance_claim_number": {"$ref":"#/$defs/PaymentRow/properties/insurance_claim_number"},
        "receipt_url": {"$ref":"#/$defs/PaymentRow/properties/receipt_url"},
        "notes": {"$ref":"#/$defs/PaymentRow/properties/notes"},
        "credited_amount": {"$ref":"#/$defs/PaymentRow/properties/credited_amount"},
        "refunded_amount": {"$ref":"#/$defs/PaymentRow/properties/refunded_amount"},
        "refunded_at": {"$ref":"#/$defs/PaymentRow/properties/refunded_at"},
        "refund_reason": {"$ref":"#/$defs/PaymentRow/properties/refund_reason"},
        "failure_reason": {"$ref":"#/$defs/PaymentRow/properties/failure_reason"},
        "cancellation_reason": {"$ref":"#/$defs/PaymentRow/properties/cancellation_reason"},
        "processed_by": {"$ref":"#/$defs/PaymentRow/properties/processed_by"},
        "metadata": {"$ref":"#/$defs/PaymentRow/properties/metadata"}
      },
      "required": ["id","client_id","payment_method","amount"],
      "additionalProperties": false
    },
    "PaymentPatch": {
      "type": "object",
      "x-table": "payments",
      "properties": {
        "transaction_id": {"$ref":"#/$defs/PaymentRow/properties/transaction_id"},
        "processor_name": {"$ref":"#/$defs/PaymentRow/properties/processor_name"},
        "card_last4": {"$ref":"#/$defs/PaymentRow/properties/card_last4"},
        "check_number": {"$ref":"#/$defs/PaymentRow/properties/check_number"},
        "bank_name": {"$ref":"#/$defs/PaymentRow/properties/bank_name"},
        "account_number": {"$ref":"#/$defs/PaymentRow/properties/account_number"},
        "insurance_claim_number": {"$ref":"#/$defs/PaymentRow/properties/insurance_claim_number"},
        "receipt_url": {"$ref":"#/$defs/PaymentRow/properties/receipt_url"},
        "notes": {"$ref":"#/$defs/PaymentRow/properties/notes"},
        "failure_reason": {"$ref":"#/$defs/PaymentRow/properties/failure_reason"},
        "cancellation_reason": {"$ref":"#/$defs/PaymentRow/properties/cancellation_reason"},
        "metadata": {"$ref":"#/$defs/PaymentRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "EstimateRow": {
      "type": "object",
      "description": "Quotes.",
      "x-table": "estimates",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "estimate_number": {"type":"string","maxLength":200,"x-writer":"store"},
        "clinic_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"clinics","on_delete":"set-null"},
          "x-writer": "action"
        },
        "client_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"clients","on_delete":"cascade"},
          "x-sensitivity": ["pii"],
          "x-writer": "action"
        },
        "patient_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"patients","on_delete":"set-null"},
          "x-writer": "action"
        },
        "title": {"type":"string","maxLength":200,"x-sensitivity":["phi"]},
        "description": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "status": {"$ref":"#/$defs/EstimateStatus","x-writer":"action"},
        "subtotal": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "discount_amount": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "discount_percentage": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,3}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-maximum": "100",
          "description": "The part of the document's own discount that is a percentage: lines that the client accepts later\ntake it too.",
          "x-writer": "action"
        },
        "tax_amount": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "total_amount": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"],
          "x-writer": "action"
        },
        "currency": {
          "type": "string",
          "maxLength": 200,
          "description": "ISO 4217 code of a currency with at most two decimals; fixed once sent.",
          "x-writer": "action"
        },
        "tax_mode": {
          "$ref": "#/$defs/TaxMode",
          "description": "Whether prices include tax; fixed once sent.",
          "x-writer": "action"
        },
        "tax_rounding": {
          "$ref": "#/$defs/TaxRounding",
          "description": "Whether tax is rounded by line or once; fixed once sent.",
          "x-writer": "action"
        },
        "tax_breakdown": {
          "type": ["object","null"],
          "additionalProperties": {"type":"string","pattern":"^-?[0-9]{1,15}(\\.[0-9]{1,9})?$"},
          "maxProperties": 1000,
          "description": "Amount of tax by tax code.",
          "x-writer": "action"
        },
        "total_high": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "description": "Upper end of the range; the total itself when empty.",
          "x-writer": "action"
        },
        "deposit_amount": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "description": "Asked for when the client accepts.",
          "x-writer": "action"
        },
        "tolerance_percent": {
          "type": "string",
          "pattern": "^-?[0-9]{1,3}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-maximum": "100",
          "description": "How far an invoice may exceed the upper end without new approval, in percent.",
          "x-writer": "action"
        },
        "issue_date": {"type":"string","format":"date-time","x-writer":"action"},
        "expiry_date": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["pii","phi"]},
        "sent_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "accepted_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "declined_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "decline_reason": {"type":["string","null"],"maxLength":10000,"x-writer":"action"},
        "accepted_by_name": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "Who agreed.",
          "x-sensitivity": ["pii"],
          "x-writer": "action"
        },
        "converted_to_invoice_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"invoices","on_delete":"set-null"},
          "x-writer": "action"
        },
        "converted_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "created_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"},
          "x-writer": "action"
        },
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","phi","financial"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "estimate_number",
        "clinic_id",
        "client_id",
        "patient_id",
        "title",
        "description",
        "status",
        "subtotal",
        "discount_amount",
        "discount_percentage",
        "tax_amount",
        "total_amount",
        "currency",
        "tax_mode",
        "tax_rounding",
        "tax_breakdown",
        "total_high",
        "deposit_amount",
        "tolerance_percent",
        "issue_date",
        "expiry_date",
        "notes",
        "sent_at",
        "accepted_at",
        "declined_at",
        "decline_reason",
        "accepted_by_name",
        "converted_to_invoice_id",
        "converted_at",
        "created_by",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {
          "code": "amounts-positive",
          "words": "“Subtotal”, “Discount amount”, “Tax amount” and “Total amount” are at least 0"
        },
        {"code":"discount-percentage-valid","words":"“Discount percentage” is between 0 and 100"},
        {
          "code": "total-is-sum",
          "words": "Either “Tax mode” is exclusive and “Total amount” equals “Subtotal” minus “Discount amount” plus “Tax amount”, or “Tax mode” is inclusive and “Total amount” equals “Subtotal” minus “Discount amount”"
        },
        {"code":"range-valid","words":"“Total high” is at least “Total amount”"},
        {
          "code": "deposit-within",
          "words": "“Deposit amount” is at least 0; and “Deposit amount” is at most “Total amount” or is at most “Total high”"
        },
        {"code":"tolerance-valid","words":"“Tolerance (percent)” is between 0 and 100"},
        {"code":"expiry-after-issue","words":"“Expiry date” is after “Issue date”"},
        {
          "code": "converted-pair",
          "words": "If “Converted to invoice” is given, then “Converted at” is given and “Status” is accepted"
        }
      ]
    },
    "NewEstimateRow": {
      "type": "object",
      "x-table": "estimates",
      "properties": {
        "id": {"$ref":"#/$defs/EstimateRow/properties/id"},
        "clinic_id": {"$ref":"#/$defs/EstimateRow/properties/clinic_id"},
        "client_id": {"$ref":"#/$defs/EstimateRow/properties/client_id"},
        "patient_id": {"$ref":"#/$defs/EstimateRow/properties/patient_id"},
        "title": {"$ref":"#/$defs/EstimateRow/properties/title"},
        "description": {"$ref":"#/$defs/EstimateRow/properties/description"},
        "status": {"$ref":"#/$defs/EstimateRow/properties/status","enum":["draft"]},
        "subtotal": {"$ref":"#/$defs/EstimateRow/properties/subtotal"},
        "discount_amount": {"$ref":"#/$defs/EstimateRow/properties/discount_amount"},
        "discount_percentage": {"$ref":"#/$defs/EstimateRow/properties/discount_percentage"},
        "tax_amount": {"$ref":"#/$defs/EstimateRow/properties/tax_amount"},
        "total_amount": {"$ref":"#/$defs/EstimateRow/properties/total_amount"},
        "currency": {"$ref":"#/$defs/EstimateRow/properties/currency"},
        "tax_mode": {"$ref":"#/$defs/EstimateRow/properties/tax_mode"},
        "tax_rounding": {"$ref":"#/$defs/EstimateRow/properties/tax_rounding"},
        "tax_breakdown": {"$ref":"#/$defs/EstimateRow/properties/tax_breakdown"},
        "total_high": {"$ref":"#/$defs/EstimateRow/properties/total_high"},
        "deposit_amount": {"$ref":"#/$defs/EstimateRow/properties/deposit_amount"},
        "tolerance_percent": {"$ref":"#/$defs/EstimateRow/properties/tolerance_percent"},
        "issue_date": {"$ref":"#/$defs/EstimateRow/properties/issue_date"},
        "expiry_date": {"$ref":"#/$defs/EstimateRow/properties/expiry_date"},
        "notes": {"$ref":"#/$defs/EstimateRow/properties/notes"},
        "sent_at": {"$ref":"#/$defs/EstimateRow/properties/sent_at"},
        "accepted_at": {"$ref":"#/$defs/EstimateRow/properties/accepted_at"},
        "declined_at": {"$ref":"#/$defs/EstimateRow/properties/declined_at"},
        "decline_reason": {"$ref":"#/$defs/EstimateRow/properties/decline_reason"},
        "accepted_by_name": {"$ref":"#/$defs/EstimateRow/properties/accepted_by_name"},
        "converted_to_invoice_id": {"$ref":"#/$defs/EstimateRow/properties/converted_to_invoice_id"},
        "converted_at": {"$ref":"#/$defs/EstimateRow/properties/converted_at"},
        "created_by": {"$ref":"#/$defs/EstimateRow/properties/created_by"},
        "metadata": {"$ref":"#/$defs/EstimateRow/properties/metadata"}
      },
      "required": ["id","client_id","title","subtotal","total_amount"],
      "additionalProperties": false
    },
    "EstimatePatch": {
      "type": "object",
      "x-table": "estimates",
      "properties": {
        "title": {"$ref":"#/$defs/EstimateRow/properties/title"},
        "description": {"$ref":"#/$defs/EstimateRow/properties/description"},
        "notes": {"$ref":"#/$defs/EstimateRow/properties/notes"},
        "metadata": {"$ref":"#/$defs/EstimateRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "EstimateItemRow": {
      "type": "object",
      "description": "The lines of an estimate.",
      "x-table": "estimate_items",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "estimate_id": {"type":"string","format":"uuid","x-references":{"table":"estimates","on_delete":"cascade"}},
        "item_type": {"$ref":"#/$defs/InvoiceItemType"},
        "item_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The thing quoted; empty for a line in free words."
        },
        "description": {"type":"string","maxLength":10000,"x-sensitivity":["phi"]},
        "quantity": {
          "type": "string",
          "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,3})?$",
          "x-exclusive-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "quantity_high": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,9}(\\.[0-9]{1,3})?$",
          "description": "Upper end of the quantity; the quantity itself when empty."
        },
        "unit_price": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,6})?$",
          "x-minimum": "0",
          "description": "Price of one unit, up to four decimals finer than the currency.",
          "x-sensitivity": ["financial"]
        },
        "gross_amount": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "description": "Quantity times unit price, rounded to the currency."
        },
        "discount_amount": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "discount_percentage": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,3}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-maximum": "100",
          "x-sensitivity": ["financial"]
        },
        "discount_share": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "description": "The part of the document's own discount that falls on this line."
        },
        "net_amount": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "description": "Without tax, whether prices include it or not."
        },
        "taxable": {"type":"boolean"},
        "tax_class": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "Class of the practice's tax profile; empty when not taxable."
        },
        "tax_exempt_reason": {"type":["string","null"],"maxLength":10000,"description":"Why the line is not taxed."},
        "tax_amount": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "total_amount": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "is_optional": {
          "type": "boolean",
          "description": "An optional line stays out of the totals until it is accepted."
        },
        "is_accepted": {"type":["boolean","null"],"description":"The client's choice of an optional line."},
        "notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "sort_order": {"type":"integer","minimum":-2147483648,"maximum":2147483647},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["phi","financial"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "estimate_id",
        "item_type",
        "item_id",
        "description",
        "quantity",
        "quantity_high",
        "unit_price",
        "gross_amount",
        "discount_amount",
        "discount_percentage",
        "discount_share",
        "net_amount",
        "taxable",
        "tax_class",
        "tax_exempt_reason",
        "tax_amount",
        "total_amount",
        "is_optional",
        "is_accepted",
        "notes",
        "sort_order",
        "metadata",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"quantity-positive","words":"“Quantity” is more than 0"},
        {"code":"quantity-range","words":"“Quantity high” is at least “Quantity”"},
        {
          "code": "amounts-positive",
          "words": "“Unit price”, “Discount amount”, “Tax amount” and “Total amount” are at least 0"
        },
        {"code":"discount-percentage-valid","words":"“Discount percentage” is between 0 and 100"},
        {"code":"total-is-sum","words":"“Total amount” equals “Net amount” plus “Tax amount”"},
        {
          "code": "net-follows-gross",
          "words": "Either “Net amount” equals “Gross amount” minus “Discount amount” minus “Discount share”, or “Total amount” equals “Gross amount” minus “Discount amount” minus “Discount share”"
        }
      ]
    },
    "NewEstimateItemRow": {
      "type": "object",
      "x-table": "estimate_items",
      "properties": {
        "id": {"$ref":"#/$defs/EstimateItemRow/properties/id"},
        "estimate_id": {"$ref":"#/$defs/EstimateItemRow/properties/estimate_id"},
        "item_type": {"$ref":"#/$defs/EstimateItemRow/properties/item_type"},
        "item_id": {"$ref":"#/$defs/EstimateItemRow/properties/item_id"},
        "description": {"$ref":"#/$defs/EstimateItemRow/properties/description"},
        "quantity": {"$ref":"#/$defs/EstimateItemRow/properties/quantity"},
        "quantity_high": {"$ref":"#/$defs/EstimateItemRow/properties/quantity_high"},
        "unit_price": {"$ref":"#/$defs/EstimateItemRow/properties/unit_price"},
        "gross_amount": {"$ref":"#/$defs/EstimateItemRow/properties/gross_amount"},
        "discount_amount": {"$ref":"#/$defs/EstimateItemRow/properties/discount_amount"},
        "discount_percentage": {"$ref":"#/$defs/EstimateItemRow/properties/discount_percentage"},
        "discount_share": {"$ref":"#/$defs/EstimateItemRow/properties/discount_share"},
        "net_amount": {"$ref":"#/$defs/EstimateItemRow/properties/net_amount"},
        "taxable": {"$ref":"#/$defs/EstimateItemRow/properties/taxable"},
        "tax_class": {"$ref":"#/$defs/EstimateItemRow/properties/tax_class"},
        "tax_exempt_reason": {"$ref":"#/$defs/EstimateItemRow/properties/tax_exempt_reason"},
        "tax_amount": {"$ref":"#/$defs/EstimateItemRow/properties/tax_amount"},
        "total_amount": {"$ref":"#/$defs/EstimateItemRow/properties/total_amount"},
        "is_optional": {"$ref":"#/$defs/EstimateItemRow/properties/is_optional"},
        "is_accepted": {"$ref":"#/$defs/EstimateItemRow/properties/is_accepted"},
        "notes": {"$ref":"#/$defs/EstimateItemRow/properties/notes"},
        "sort_order": {"$ref":"#/$defs/EstimateItemRow/properties/sort_order"},
        "metadata": {"$ref":"#/$defs/EstimateItemRow/properties/metadata"}
      },
      "required": [
        "id",
        "estimate_id",
        "item_type",
        "description",
        "unit_price",
        "gross_amount",
        "net_amount",
        "total_amount"
      ],
      "additionalProperties": false
    },
    "InsurancePolicyRow": {
      "type": "object",
      "description": "Pet insurance cover.",
      "x-table": "insurance_policies",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "client_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"clients","on_delete":"cascade"},
          "x-sensitivity": ["pii"]
        },
        "patient_id": {"type":"string","format":"uuid","x-references":{"table":"patients","on_delete":"cascade"}},
        "provider": {"$ref":"#/$defs/InsuranceProvider"},
        "provider_name": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "Name of a provider outside the list."
        },
        "policy_number": {"type":"string","maxLength":200,"x-sensitivity":["pii","financial"]},
        "group_number": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "coverage_type": {"anyOf":[{"$ref":"#/$defs/CoverageType"},{"type":"null"}]},
        "annual_limit": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "deductible": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "reimbursement_rate": {
          "type": ["integer","null"],
          "minimum": 0,
          "maximum": 100,
          "description": "Percent.",
          "x-sensitivity": ["financial"]
        },
        "effective_date": {"type":"string","format":"date-time"},
        "expiration_date": {"type":["string","null"],"format":"date-time"},
        "pre_existing_conditions": {
          "type": ["array","null"],
          "items": {"type":"string","maxLength":10000},
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "exclusions": {
          "type": ["array","null"],
          "items": {"type":"string","maxLength":10000},
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "is_active": {"type":"boolean"},
        "provider_phone": {"type":["string","null"],"maxLength":200},
        "provider_email": {"type":["string","null"],"maxLength":200},
        "provider_website": {"type":["string","null"],"maxLength":200},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","phi","financial"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "client_id",
        "patient_id",
        "provider",
        "provider_name",
        "policy_number",
        "group_number",
        "coverage_type",
        "annual_limit",
        "deductible",
        "reimbursement_rate",
        "effective_date",
        "expiration_date",
        "pre_existing_conditions",
        "exclusions",
        "is_active",
        "provider_phone",
        "provider_email",
        "provider_website",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"reimbursement-rate-valid","words":"“Reimbursement rate” is between 0 and 100"},
        {"code":"expiration-after-effective","words":"“Expiration date” is after “Effective date”"},
        {"code":"limits-positive","words":"“Annual limit” and “Deductible” are at least 0"},
        {"code":"other-has-name","words":"If “Provider” is other, then “Provider name” is given"}
      ]
    },
    "NewInsurancePolicyRow": {
      "type": "object",
      "x-table": "insurance_policies",
      "properties": {
        "id": {"$ref":"#/$defs/InsurancePolicyRow/properties/id"},
        "client_id": {"$ref":"#/$defs/InsurancePolicyRow/properties/client_id"},
        "patient_id": {"$ref":"#/$defs/InsurancePolicyRow/properties/patient_id"},
        "provider": {"$ref":"#/$defs/InsurancePolicyRow/properties/provider"},
        "provider_name": {"$ref":"#/$defs/InsurancePolicyRow/properties/provider_name"},
        "policy_number": {"$ref":"#/$defs/InsurancePolicyRow/properties/policy_number"},
        "group_number": {"$ref":"#/$defs/InsurancePolicyRow/properties/group_number"},
        "coverage_type": {"$ref":"#/$defs/InsurancePolicyRow/properties/coverage_type"},
        "annual_limit": {"$ref":"#/$defs/InsurancePolicyRow/properties/annual_limit"},
        "deductible": {"$ref":"#/$defs/InsurancePolicyRow/properties/deductible"},
        "reimbursement_rate": {"$ref":"#/$defs/InsurancePolicyRow/properties/reimbursement_rate"},
        "effective_date": {"$ref":"#/$defs/InsurancePolicyRow/properties/effective_date"},
        "expiration_date": {"$ref":"#/$defs/InsurancePolicyRow/properties/expiration_date"},
        "pre_existing_conditions": {"$ref":"#/$defs/InsurancePolicyRow/properties/pre_existing_conditions"},
        "exclusions": {"$ref":"#/$defs/InsurancePolicyRow/properties/exclusions"},
        "is_active": {"$ref":"#/$defs/InsurancePolicyRow/properties/is_active"},
        "provider_phone": {"$ref":"#/$defs/InsurancePolicyRow/properties/provider_phone"},
        "provider_email": {"$ref":"#/$defs/InsurancePolicyRow/properties/provider_email"},
        "provider_website": {"$ref":"#/$defs/InsurancePolicyRow/properties/provider_website"},
        "metadata": {"$ref":"#/$defs/InsurancePolicyRow/properties/metadata"}
      },
      "required": ["client_id","patient_id","provider","policy_number","effective_date"],
      "additionalProperties": false
    },
    "InsurancePolicyPatch": {
      "type": "object",
      "x-table": "insurance_policies",
      "properties": {
        "client_id": {"$ref":"#/$defs/InsurancePolicyRow/properties/client_id"},
        "patient_id": {"$ref":"#/$defs/InsurancePolicyRow/properties/patient_id"},
        "provider": {"$ref":"#/$defs/InsurancePolicyRow/properties/provider"},
        "provider_name": {"$ref":"#/$defs/InsurancePolicyRow/properties/provider_name"},
        "policy_number": {"$ref":"#/$defs/InsurancePolicyRow/properties/policy_number"},
        "group_number": {"$ref":"#/$defs/InsurancePolicyRow/properties/group_number"},
        "coverage_type": {"$ref":"#/$defs/InsurancePolicyRow/properties/coverage_type"},
        "annual_limit": {"$ref":"#/$defs/InsurancePolicyRow/properties/annual_limit"},
        "deductible": {"$ref":"#/$defs/InsurancePolicyRow/properties/deductible"},
        "reimbursement_rate": {"$ref":"#/$defs/InsurancePolicyRow/properties/reimbursement_rate"},
        "effective_date": {"$ref":"#/$defs/InsurancePolicyRow/properties/effective_date"},
        "expiration_date": {"$ref":"#/$defs/InsurancePolicyRow/properties/expiration_date"},
        "pre_existing_conditions": {"$ref":"#/$defs/InsurancePolicyRow/properties/pre_existing_conditions"},
        "exclusions": {"$ref":"#/$defs/InsurancePolicyRow/properties/exclusions"},
        "is_active": {"$ref":"#/$defs/InsurancePolicyRow/properties/is_active"},
        "provider_phone": {"$ref":"#/$defs/InsurancePolicyRow/properties/provider_phone"},
        "provider_email": {"$ref":"#/$defs/InsurancePolicyRow/properties/provider_email"},
        "provider_website": {"$ref":"#/$defs/InsurancePolicyRow/properties/provider_website"},
        "metadata": {"$ref":"#/$defs/InsurancePolicyRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "InsuranceClaimRow": {
      "type": "object",
      "description": "Claims against a policy.",
      "x-table": "insurance_claims",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "claim_number": {"type":"string","maxLength":200,"x-sensitivity":["pii"],"x-writer":"store"},
        "policy_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"insurance_policies","on_delete":"cascade-on-purge"}
        },
        "encounter_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"medical_encounters","on_delete":"cascade-on-purge"}
        },
        "invoice_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"invoices","on_delete":"set-null"}
        },
        "status": {"$ref":"#/$defs/ClaimStatus"},
        "diagnosis_codes": {
          "type": ["array","null"],
          "items": {"type":"string","maxLength":10000},
          "maxItems": 1000,
          "description": "VeNom or SNOMED CT codes, as the insurer asks.",
          "x-sensitivity": ["phi"]
        },
        "procedure_codes": {
          "type": ["array","null"],
          "items": {"type":"string","maxLength":10000},
          "maxItems": 1000,
          "description": "VeNom or SNOMED CT codes, as the insurer asks.",
          "x-sensitivity": ["phi"]
        },
        "total_charges": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "claimed_amount": {
          "type": "string",
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "approved_amount": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "paid_amount": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "denied_amount": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,10}(\\.[0-9]{1,2})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "service_date": {"type":"string","format":"date-time"},
        "submitted_at": {"type":["string","null"],"format":"date-time"},
        "response_received_at": {"type":["string","null"],"format":"date-time"},
        "paid_at": {"type":["string","null"],"format":"date-time"},
        "supporting_documents": {
          "type": ["array","null"],
          "items": {
            "type": "object",
            "properties": {
              "type": {"type":"string","maxLength":10000},
              "url": {"type":"string","pattern":"^file:[0-9a-f]{64}$"},
              "uploaded_at": {"type":"string","format":"date-time"}
            },
            "required": ["type","url","uploaded_at"],
            "additionalProperties": false
          },
          "maxItems": 1000,
          "x-sensitivity": ["phi"]
        },
        "clinic_notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "insurance_notes": {"type":["string","null"],"maxLength":10000,"x-sensitivity":["phi"]},
        "denial_reason": {"type":["string","null"],"maxLength":10000},
        "is_appealed": {"type":"boolean"},
        "appeal_submitted_at": {"type":["string","null"],"format":"date-time"},
        "appeal_notes": {"type":["string","null"],"maxLength":10000},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","phi","financial"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "claim_number",
        "policy_id",
        "encounter_id",
        "invoice_id",
        "status",
        "diagnosis_codes",
        "procedure_codes",
        "total_charges",
        "claimed_amount",
        "approved_amount",
        "paid_amount",
        "denied_amount",
        "service_date",
        "submitted_at",
        "response_received_at",
        "paid_at",
        "supporting_documents",
        "clinic_notes",
        "insurance_notes",
        "denial_reason",
        "is_appealed",
        "appeal_submitted_at",
        "appeal_notes",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"total-charges-positive","words":"“Total charges” is at least 0"},
        {"code":"claimed-amount-positive","words":"“Claimed amount” is at least 0"},
        {"code":"approved-amount-positive","words":"“Approved amount” is at least 0"},
        {"code":"paid-amount-positive","words":"“Paid amount” is at least 0"},
        {"code":"denied-amount-positive","words":"“Denied amount” is at least 0"},
        {"code":"claimed-within-charges","words":"“Claimed amount” is at most “Total charges”"},
        {"code":"approved-within-claimed","words":"“Approved amount” is at most “Claimed amount”"},
        {"code":"paid-within-approved","words":"“Paid amount” is at most “Approved amount”"},
        {
          "code": "denied-must-have-reason",
          "words": "If “Status” is denied or partially approved, then “Denial reason” is given"
        },
        {"code":"appeal-pair","words":"If “Appealed” is yes, then “Appeal submitted at” is given"}
      ]
    },
    "NewInsuranceClaimRow": {
      "type": "object",
      "x-table": "insurance_claims",
      "properties": {
        "id": {"$ref":"#/$defs/InsuranceClaimRow/properties/id"},
        "policy_id": {"$ref":"#/$defs/InsuranceClaimRow/properties/policy_id"},
        "encounter_id": {"$ref":"#/$defs/InsuranceClaimRow/properties/encounter_id"},
        "invoice_id": {"$ref":"#/$defs/InsuranceClaimRow/properties/invoice_id"},
        "status": {"$ref":"#/$defs/InsuranceClaimRow/properties/status","enum":["draft"]},
        "diagnosis_codes": {"$ref":"#/$defs/InsuranceClaimRow/properties/diagnosis_codes"},
        "procedure_codes": {"$ref":"#/$defs/InsuranceClaimRow/properties/procedure_codes"},
        "total_charges": {"$ref":"#/$defs/InsuranceClaimRow/properties/total_charges"},
        "claimed_amount": {"$ref":"#/$defs/InsuranceClaimRow/properties/claimed_amount"},
        "approved_amount": {"$ref":"#/$defs/InsuranceClaimRow/properties/approved_amount"},
        "paid_amount": {"$ref":"#/$defs/InsuranceClaimRow/properties/paid_amount"},
        "denied_amount": {"$ref":"#/$defs/InsuranceClaimRow/properties/denied_amount"},
        "service_date": {"$ref":"#/$defs/InsuranceClaimRow/properties/service_date"},
        "submitted_at": {"$ref":"#/$defs/InsuranceClaimRow/properties/submitted_at"},
        "response_received_at": {"$ref":"#/$defs/InsuranceClaimRow/properties/response_received_at"},
        "paid_at": {"$ref":"#/$defs/InsuranceClaimRow/properties/paid_at"},
        "supporting_documents": {"$ref":"#/$defs/InsuranceClaimRow/properties/supporting_documents"},
        "clinic_notes": {"$ref":"#/$defs/InsuranceClaimRow/properties/clinic_notes"},
        "insurance_notes": {"$ref":"#/$defs/InsuranceClaimRow/properties/insurance_notes"},
        "denial_reason": {"$ref":"#/$defs/InsuranceClaimRow/properties/denial_reason"},
        "is_appealed": {"$ref":"#/$defs/InsuranceClaimRow/properties/is_appealed"},
        "appeal_submitted_at": {"$ref":"#/$defs/InsuranceClaimRow/properties/appeal_submitted_at"},
        "appeal_notes": {"$ref":"#/$defs/InsuranceClaimRow/properties/appeal_notes"},
        "metadata": {"$ref":"#/$defs/InsuranceClaimRow/properties/metadata"}
      },
      "required": ["policy_id","encounter_id","total_charges","claimed_amount","service_date"],
      "additionalProperties": false
    },
    "InsuranceClaimPatch": {
      "type": "object",
      "x-table": "insurance_claims",
      "properties": {
        "policy_id": {"$ref":"#/$defs/InsuranceClaimRow/properties/policy_id"},
        "encounter_id": {"$ref":"#/$defs/InsuranceClaimRow/properties/encounter_id"},
        "invoice_id": {"$ref":"#/$defs/InsuranceClaimRow/properties/invoice_id"},
        "status": {"$ref":"#/$defs/InsuranceClaimRow/properties/status"},
        "diagnosis_codes": {"$ref":"#/$defs/InsuranceClaimRow/properties/diagnosis_codes"},
        "procedure_codes": {"$ref":"#/$defs/InsuranceClaimRow/properties/procedure_codes"},
        "total_charges": {"$ref":"#/$defs/InsuranceClaimRow/properties/total_charges"},
        "claimed_amount": {"$ref":"#/$defs/InsuranceClaimRow/properties/claimed_amount"},
        "approved_amount": {"$ref":"#/$defs/InsuranceClaimRow/properties/approved_amount"},
        "paid_amount": {"$ref":"#/$defs/InsuranceClaimRow/properties/paid_amount"},
        "denied_amount": {"$ref":"#/$defs/InsuranceClaimRow/properties/denied_amount"},
        "service_date": {"$ref":"#/$defs/InsuranceClaimRow/properties/service_date"},
        "submitted_at": {"$ref":"#/$defs/InsuranceClaimRow/properties/submitted_at"},
        "response_received_at": {"$ref":"#/$defs/InsuranceClaimRow/properties/response_received_at"},
        "paid_at": {"$ref":"#/$defs/InsuranceClaimRow/properties/paid_at"},
        "supporting_documents": {"$ref":"#/$defs/InsuranceClaimRow/properties/supporting_documents"},
        "clinic_notes": {"$ref":"#/$defs/InsuranceClaimRow/properties/clinic_notes"},
        "insurance_notes": {"$ref":"#/$defs/InsuranceClaimRow/properties/insurance_notes"},
        "denial_reason": {"$ref":"#/$defs/InsuranceClaimRow/properties/denial_reason"},
        "is_appealed": {"$ref":"#/$defs/InsuranceClaimRow/properties/is_appealed"},
        "appeal_submitted_at": {"$ref":"#/$defs/InsuranceClaimRow/properties/appeal_submitted_at"},
        "appeal_notes": {"$ref":"#/$defs/InsuranceClaimRow/properties/appeal_notes"},
        "metadata": {"$ref":"#/$defs/InsuranceClaimRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "MessageTemplateRow": {
      "type": "object",
      "description": "Texts with placeholders.",
      "x-table": "message_templates",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "template_type": {"$ref":"#/$defs/MessageTemplateType"},
        "name": {"type":"string","maxLength":200},
        "description": {"type":["string","null"],"maxLength":10000},
        "communication_type": {"$ref":"#/$defs/CommunicationType"},
        "subject": {"type":["string","null"],"maxLength":200,"description":"For e-mail only."},
        "message_body": {"type":"string","maxLength":10000},
        "available_variables": {"type":["array","null"],"items":{"type":"string","maxLength":10000},"maxItems":1000},
        "is_active": {"type":"boolean"},
        "is_default": {"type":"boolean"},
        "language": {"type":["string","null"],"maxLength":200},
        "created_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them."
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "template_type",
        "name",
        "description",
        "communication_type",
        "subject",
        "message_body",
        "available_variables",
        "is_active",
        "is_default",
        "language",
        "created_by",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"email-has-subject","words":"If “Communication type” is email, then “Subject” is given"}
      ]
    },
    "NewMessageTemplateRow": {
      "type": "object",
      "x-table": "message_templates",
      "properties": {
        "id": {"$ref":"#/$defs/MessageTemplateRow/properties/id"},
        "template_type": {"$ref":"#/$defs/MessageTemplateRow/properties/template_type"},
        "name": {"$ref":"#/$defs/MessageTemplateRow/properties/name"},
        "description": {"$ref":"#/$defs/MessageTemplateRow/properties/description"},
        "communication_type": {"$ref":"#/$defs/MessageTemplateRow/properties/communication_type"},
        "subject": {"$ref":"#/$defs/MessageTemplateRow/properties/subject"},
        "message_body": {"$ref":"#/$defs/MessageTemplateRow/properties/message_body"},
        "available_variables": {"$ref":"#/$defs/MessageTemplateRow/properties/available_variables"},
        "is_active": {"$ref":"#/$defs/MessageTemplateRow/properties/is_active"},
        "is_default": {"$ref":"#/$defs/MessageTemplateRow/properties/is_default"},
        "language": {"$ref":"#/$defs/MessageTemplateRow/properties/language"},
        "created_by": {"$ref":"#/$defs/MessageTemplateRow/properties/created_by"},
        "metadata": {"$ref":"#/$defs/MessageTemplateRow/properties/metadata"}
      },
      "required": ["template_type","name","communication_type","message_body"],
      "additionalProperties": false
    },
    "MessageTemplatePatch": {
      "type": "object",
      "x-table": "message_templates",
      "properties": {
        "template_type": {"$ref":"#/$defs/MessageTemplateRow/properties/template_type"},
        "name": {"$ref":"#/$defs/MessageTemplateRow/properties/name"},
        "description": {"$ref":"#/$defs/MessageTemplateRow/properties/description"},
        "communication_type": {"$ref":"#/$defs/MessageTemplateRow/properties/communication_type"},
        "subject": {"$ref":"#/$defs/MessageTemplateRow/properties/subject"},
        "message_body": {"$ref":"#/$defs/MessageTemplateRow/properties/message_body"},
        "available_variables": {"$ref":"#/$defs/MessageTemplateRow/properties/available_variables"},
        "is_active": {"$ref":"#/$defs/MessageTemplateRow/properties/is_active"},
        "is_default": {"$ref":"#/$defs/MessageTemplateRow/properties/is_default"},
        "language": {"$ref":"#/$defs/MessageTemplateRow/properties/language"},
        "created_by": {"$ref":"#/$defs/MessageTemplateRow/properties/created_by"},
        "metadata": {"$ref":"#/$defs/MessageTemplateRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "CommunicationLogRow": {
      "type": "object",
      "description": "Every message sent.",
      "x-table": "communication_logs",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "client_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"clients","on_delete":"cascade"}
        },
        "patient_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"patients","on_delete":"set-null"}
        },
        "communication_type": {"$ref":"#/$defs/CommunicationType"},
        "status": {"$ref":"#/$defs/CommunicationStatus"},
        "recipient_email": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "recipient_phone": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "recipient_name": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "subject": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "message_body": {"type":"string","maxLength":10000,"x-sensitivity":["pii","phi"]},
        "template_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"message_templates","on_delete":"set-null"}
        },
        "template_type": {"anyOf":[{"$ref":"#/$defs/MessageTemplateType"},{"type":"null"}]},
        "appointment_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"appointments","on_delete":"set-null"}
        },
        "invoice_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"invoices","on_delete":"set-null"}
        },
        "external_id": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "provider_name": {"type":["string","null"],"maxLength":200},
        "sent_at": {"type":["string","null"],"format":"date-time"},
        "delivered_at": {"type":["string","null"],"format":"date-time"},
        "read_at": {"type":["string","null"],"format":"date-time"},
        "failed_at": {"type":["string","null"],"format":"date-time"},
        "failure_reason": {"type":["string","null"],"maxLength":10000},
        "attempts": {
          "type": "integer",
          "minimum": 0,
          "maximum": 2147483647,
          "description": "How often sending was tried.",
          "x-writer": "action"
        },
        "cost_amount": {
          "type": ["string","null"],
          "pattern": "^-?[0-9]{1,8}(\\.[0-9]{1,4})?$",
          "x-minimum": "0",
          "x-sensitivity": ["financial"]
        },
        "sent_by": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "Empty when the system did it.",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","phi","financial"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "client_id",
        "patient_id",
        "communication_type",
        "status",
        "recipient_email",
        "recipient_phone",
        "recipient_name",
        "subject",
        "message_body",
        "template_id",
        "template_type",
        "appointment_id",
        "invoice_id",
        "external_id",
        "provider_name",
        "sent_at",
        "delivered_at",
        "read_at",
        "failed_at",
        "failure_reason",
        "attempts",
        "cost_amount",
        "sent_by",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {
          "code": "recipient-present",
          "words": "If “Communication type” is email, then “Recipient email” is given; and if “Communication type” is SMS, WhatsApp or phone call, then “Recipient phone” is given"
        },
        {
          "code": "timeline-order",
          "words": "“Sent at” is not after “Delivered at”, “Delivered at” is not after “Read at” and “Sent at” is not after “Read at”"
        },
        {
          "code": "failed-must-have-reason",
          "words": "If “Status” is failed or bounced, then “Failure reason” is given"
        },
        {"code":"cost-positive","words":"“Cost amount” is at least 0"},
        {"code":"attempts-positive","words":"“Attempts” is at least 0"}
      ]
    },
    "NewCommunicationLogRow": {
      "type": "object",
      "x-table": "communication_logs",
      "properties": {
        "id": {"$ref":"#/$defs/CommunicationLogRow/properties/id"},
        "client_id": {"$ref":"#/$defs/CommunicationLogRow/properties/client_id"},
        "patient_id": {"$ref":"#/$defs/CommunicationLogRow/properties/patient_id"},
        "communication_type": {"$ref":"#/$defs/CommunicationLogRow/properties/communication_type"},
        "status": {"$ref":"#/$defs/CommunicationLogRow/properties/status","enum":["pending"]},
        "recipient_email": {"$ref":"#/$defs/CommunicationLogRow/properties/recipient_email"},
        "recipient_phone": {"$ref":"#/$defs/CommunicationLogRow/properties/recipient_phone"},
        "recipient_name": {"$ref":"#/$defs/CommunicationLogRow/properties/recipient_name"},
        "subject": {"$ref":"#/$defs/CommunicationLogRow/properties/subject"},
        "message_body": {"$ref":"#/$defs/CommunicationLogRow/properties/message_body"},
        "template_id": {"$ref":"#/$defs/CommunicationLogRow/properties/template_id"},
        "template_type": {"$ref":"#/$defs/CommunicationLogRow/properties/template_type"},
        "appointment_id": {"$ref":"#/$defs/CommunicationLogRow/properties/appointment_id"},
        "invoice_id": {"$ref":"#/$defs/CommunicationLogRow/properties/invoice_id"},
        "external_id": {"$ref":"#/$defs/CommunicationLogRow/properties/external_id"},
        "provider_name": {"$ref":"#/$defs/CommunicationLogRow/properties/provider_name"},
        "sent_at": {"$ref":"#/$defs/CommunicationLogRow/properties/sent_at"},
        "delivered_at": {"$ref":"#/$defs/CommunicationLogRow/properties/delivered_at"},
        "read_at": {"$ref":"#/$defs/CommunicationLogRow/properties/read_at"},
        "failed_at": {"$ref":"#/$defs/CommunicationLogRow/properties/failed_at"},
        "failure_reason": {"$ref":"#/$defs/CommunicationLogRow/properties/failure_reason"},
        "cost_amount": {"$ref":"#/$defs/CommunicationLogRow/properties/cost_amount"},
        "sent_by": {"$ref":"#/$defs/CommunicationLogRow/properties/sent_by"},
        "metadata": {"$ref":"#/$defs/CommunicationLogRow/properties/metadata"}
      },
      "required": ["communication_type","message_body"],
      "additionalProperties": false
    },
    "CommunicationLogPatch": {
      "type": "object",
      "x-table": "communication_logs",
      "properties": {
        "client_id": {"$ref":"#/$defs/CommunicationLogRow/properties/client_id"},
        "patient_id": {"$ref":"#/$defs/CommunicationLogRow/properties/patient_id"},
        "communication_type": {"$ref":"#/$defs/CommunicationLogRow/properties/communication_type"},
        "status": {"$ref":"#/$defs/CommunicationLogRow/properties/status"},
        "recipient_email": {"$ref":"#/$defs/CommunicationLogRow/properties/recipient_email"},
        "recipient_phone": {"$ref":"#/$defs/CommunicationLogRow/properties/recipient_phone"},
        "recipient_name": {"$ref":"#/$defs/CommunicationLogRow/properties/recipient_name"},
        "subject": {"$ref":"#/$defs/CommunicationLogRow/properties/subject"},
        "message_body": {"$ref":"#/$defs/CommunicationLogRow/properties/message_body"},
        "template_id": {"$ref":"#/$defs/CommunicationLogRow/properties/template_id"},
        "template_type": {"$ref":"#/$defs/CommunicationLogRow/properties/template_type"},
        "appointment_id": {"$ref":"#/$defs/CommunicationLogRow/properties/appointment_id"},
        "invoice_id": {"$ref":"#/$defs/CommunicationLogRow/properties/invoice_id"},
        "external_id": {"$ref":"#/$defs/CommunicationLogRow/properties/external_id"},
        "provider_name": {"$ref":"#/$defs/CommunicationLogRow/properties/provider_name"},
        "sent_at": {"$ref":"#/$defs/CommunicationLogRow/properties/sent_at"},
        "delivered_at": {"$ref":"#/$defs/CommunicationLogRow/properties/delivered_at"},
        "read_at": {"$ref":"#/$defs/CommunicationLogRow/properties/read_at"},
        "failed_at": {"$ref":"#/$defs/CommunicationLogRow/properties/failed_at"},
        "failure_reason": {"$ref":"#/$defs/CommunicationLogRow/properties/failure_reason"},
        "cost_amount": {"$ref":"#/$defs/CommunicationLogRow/properties/cost_amount"},
        "sent_by": {"$ref":"#/$defs/CommunicationLogRow/properties/sent_by"},
        "metadata": {"$ref":"#/$defs/CommunicationLogRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "ReminderRow": {
      "type": "object",
      "description": "Scheduled nudges.",
      "x-table": "reminders",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "client_id": {"type":"string","format":"uuid","x-references":{"table":"clients","on_delete":"cascade"}},
        "patient_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"patients","on_delete":"cascade"}
        },
        "reminder_type": {"$ref":"#/$defs/ReminderType","x-sensitivity":["phi"]},
        "title": {"type":"string","maxLength":200,"x-sensitivity":["pii","phi"]},
        "message": {"type":"string","maxLength":10000,"x-sensitivity":["pii","phi"]},
        "scheduled_at": {"type":"string","format":"date-time"},
        "due_date": {"type":["string","null"],"format":"date-time"},
        "communication_type": {"$ref":"#/$defs/CommunicationType"},
        "status": {"$ref":"#/$defs/ReminderStatus"},
        "appointment_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"appointments","on_delete":"set-null"}
        },
        "reference_type": {
          "anyOf": [{"$ref":"#/$defs/ReminderReferenceType"},{"type":"null"}],
          "description": "What kind of row `reference_id` names."
        },
        "reference_id": {"type":["string","null"],"format":"uuid"},
        "sent_at": {"type":["string","null"],"format":"date-time"},
        "acknowledged_at": {"type":["string","null"],"format":"date-time"},
        "communication_log_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The message that carried it.",
          "x-references": {"table":"communication_logs","on_delete":"set-null"}
        },
        "created_by": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "Empty when the system did it.",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","phi"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "client_id",
        "patient_id",
        "reminder_type",
        "title",
        "message",
        "scheduled_at",
        "due_date",
        "communication_type",
        "status",
        "appointment_id",
        "reference_type",
        "reference_id",
        "sent_at",
        "acknowledged_at",
        "communication_log_id",
        "created_by",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {
          "code": "reference-pair",
          "words": "“Reference type” and “Reference ID” are given together or not at all"
        },
        {"code":"acknowledged-after-sent","words":"“Acknowledged at” is not before “Sent at”"}
      ]
    },
    "NewReminderRow": {
      "type": "object",
      "x-table": "reminders",
      "properties": {
        "id": {"$ref":"#/$defs/ReminderRow/properties/id"},
        "client_id": {"$ref":"#/$defs/ReminderRow/properties/client_id"},
        "patient_id": {"$ref":"#/$defs/ReminderRow/properties/patient_id"},
        "reminder_type": {"$ref":"#/$defs/ReminderRow/properties/reminder_type"},
        "title": {"$ref":"#/$defs/ReminderRow/properties/title"},
        "message": {"$ref":"#/$defs/ReminderRow/properties/message"},
        "scheduled_at": {"$ref":"#/$defs/ReminderRow/properties/scheduled_at"},
        "due_date": {"$ref":"#/$defs/ReminderRow/properties/due_date"},
        "communication_type": {"$ref":"#/$defs/ReminderRow/properties/communication_type"},
        "status": {"$ref":"#/$defs/ReminderRow/properties/status","enum":["scheduled"]},
        "appointment_id": {"$ref":"#/$defs/ReminderRow/properties/appointment_id"},
        "reference_type": {"$ref":"#/$defs/ReminderRow/properties/reference_type"},
        "reference_id": {"$ref":"#/$defs/ReminderRow/properties/reference_id"},
        "sent_at": {"$ref":"#/$defs/ReminderRow/properties/sent_at"},
        "acknowledged_at": {"$ref":"#/$defs/ReminderRow/properties/acknowledged_at"},
        "communication_log_id": {"$ref":"#/$defs/ReminderRow/properties/communication_log_id"},
        "created_by": {"$ref":"#/$defs/ReminderRow/properties/created_by"},
        "metadata": {"$ref":"#/$defs/ReminderRow/properties/metadata"}
      },
      "required": ["client_id","reminder_type","title","message","scheduled_at","communication_type"],
      "additionalProperties": false
    },
    "ReminderPatch": {
      "type": "object",
      "x-table": "reminders",
      "properties": {
        "client_id": {"$ref":"#/$defs/ReminderRow/properties/client_id"},
        "patient_id": {"$ref":"#/$defs/ReminderRow/properties/patient_id"},
        "reminder_type": {"$ref":"#/$defs/ReminderRow/properties/reminder_type"},
        "title": {"$ref":"#/$defs/ReminderRow/properties/title"},
        "message": {"$ref":"#/$defs/ReminderRow/properties/message"},
        "scheduled_at": {"$ref":"#/$defs/ReminderRow/properties/scheduled_at"},
        "due_date": {"$ref":"#/$defs/ReminderRow/properties/due_date"},
        "communication_type": {"$ref":"#/$defs/ReminderRow/properties/communication_type"},
        "status": {"$ref":"#/$defs/ReminderRow/properties/status"},
        "appointment_id": {"$ref":"#/$defs/ReminderRow/properties/appointment_id"},
        "reference_type": {"$ref":"#/$defs/ReminderRow/properties/reference_type"},
        "reference_id": {"$ref":"#/$defs/ReminderRow/properties/reference_id"},
        "sent_at": {"$ref":"#/$defs/ReminderRow/properties/sent_at"},
        "acknowledged_at": {"$ref":"#/$defs/ReminderRow/properties/acknowledged_at"},
        "communication_log_id": {"$ref":"#/$defs/ReminderRow/properties/communication_log_id"},
        "created_by": {"$ref":"#/$defs/ReminderRow/properties/created_by"},
        "metadata": {"$ref":"#/$defs/ReminderRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "ClientNoteRow": {
      "type": "object",
      "description": "Notes on a client.",
      "x-table": "client_notes",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "client_id": {"type":"string","format":"uuid","x-references":{"table":"clients","on_delete":"cascade"}},
        "note_type": {"anyOf":[{"$ref":"#/$defs/ClientNoteType"},{"type":"null"}]},
        "subject": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"]},
        "content": {"type":"string","maxLength":10000,"x-sensitivity":["pii","financial"]},
        "is_pinned": {"type":"boolean","description":"Pinned on top, important, or visible to its author only."},
        "is_important": {"type":"boolean","description":"Pinned on top, important, or visible to its author only."},
        "is_private": {"type":"boolean","description":"Pinned on top, important, or visible to its author only."},
        "created_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","financial"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "client_id",
        "note_type",
        "subject",
        "content",
        "is_pinned",
        "is_important",
        "is_private",
        "created_by",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false
    },
    "NewClientNoteRow": {
      "type": "object",
      "x-table": "client_notes",
      "properties": {
        "id": {"$ref":"#/$defs/ClientNoteRow/properties/id"},
        "client_id": {"$ref":"#/$defs/ClientNoteRow/properties/client_id"},
        "note_type": {"$ref":"#/$defs/ClientNoteRow/properties/note_type"},
        "subject": {"$ref":"#/$defs/ClientNoteRow/properties/subject"},
        "content": {"$ref":"#/$defs/ClientNoteRow/properties/content"},
        "is_pinned": {"$ref":"#/$defs/ClientNoteRow/properties/is_pinned"},
        "is_important": {"$ref":"#/$defs/ClientNoteRow/properties/is_important"},
        "is_private": {"$ref":"#/$defs/ClientNoteRow/properties/is_private"},
        "created_by": {"$ref":"#/$defs/ClientNoteRow/properties/created_by","not":{"type":"null"}},
        "metadata": {"$ref":"#/$defs/ClientNoteRow/properties/metadata"}
      },
      "required": ["client_id","content","created_by"],
      "additionalProperties": false
    },
    "ClientNotePatch": {
      "type": "object",
      "x-table": "client_notes",
      "properties": {
        "client_id": {"$ref":"#/$defs/ClientNoteRow/properties/client_id"},
        "note_type": {"$ref":"#/$defs/ClientNoteRow/properties/note_type"},
        "subject": {"$ref":"#/$defs/ClientNoteRow/properties/subject"},
        "content": {"$ref":"#/$defs/ClientNoteRow/properties/content"},
        "is_pinned": {"$ref":"#/$defs/ClientNoteRow/properties/is_pinned"},
        "is_important": {"$ref":"#/$defs/ClientNoteRow/properties/is_important"},
        "is_private": {"$ref":"#/$defs/ClientNoteRow/properties/is_private"},
        "created_by": {"$ref":"#/$defs/ClientNoteRow/properties/created_by","not":{"type":"null"}},
        "metadata": {"$ref":"#/$defs/ClientNoteRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "PatientNoteRow": {
      "type": "object",
      "description": "Notes on an animal.",
      "x-table": "patient_notes",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "patient_id": {"type":"string","format":"uuid","x-references":{"table":"patients","on_delete":"cascade"}},
        "note_type": {"anyOf":[{"$ref":"#/$defs/PatientNoteType"},{"type":"null"}]},
        "subject": {"type":["string","null"],"maxLength":200,"x-sensitivity":["phi"]},
        "content": {"type":"string","maxLength":10000,"x-sensitivity":["phi"]},
        "is_pinned": {"type":"boolean"},
        "is_alert": {"type":"boolean"},
        "show_on_records": {"type":"boolean"},
        "created_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"}
        },
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["phi"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "patient_id",
        "note_type",
        "subject",
        "content",
        "is_pinned",
        "is_alert",
        "show_on_records",
        "created_by",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false
    },
    "NewPatientNoteRow": {
      "type": "object",
      "x-table": "patient_notes",
      "properties": {
        "id": {"$ref":"#/$defs/PatientNoteRow/properties/id"},
        "patient_id": {"$ref":"#/$defs/PatientNoteRow/properties/patient_id"},
        "note_type": {"$ref":"#/$defs/PatientNoteRow/properties/note_type"},
        "subject": {"$ref":"#/$defs/PatientNoteRow/properties/subject"},
        "content": {"$ref":"#/$defs/PatientNoteRow/properties/content"},
        "is_pinned": {"$ref":"#/$defs/PatientNoteRow/properties/is_pinned"},
        "is_alert": {"$ref":"#/$defs/PatientNoteRow/properties/is_alert"},
        "show_on_records": {"$ref":"#/$defs/PatientNoteRow/properties/show_on_records"},
        "created_by": {"$ref":"#/$defs/PatientNoteRow/properties/created_by","not":{"type":"null"}},
        "metadata": {"$ref":"#/$defs/PatientNoteRow/properties/metadata"}
      },
      "required": ["patient_id","content","created_by"],
      "additionalProperties": false
    },
    "PatientNotePatch": {
      "type": "object",
      "x-table": "patient_notes",
      "properties": {
        "patient_id": {"$ref":"#/$defs/PatientNoteRow/properties/patient_id"},
        "note_type": {"$ref":"#/$defs/PatientNoteRow/properties/note_type"},
        "subject": {"$ref":"#/$defs/PatientNoteRow/properties/subject"},
        "content": {"$ref":"#/$defs/PatientNoteRow/properties/content"},
        "is_pinned": {"$ref":"#/$defs/PatientNoteRow/properties/is_pinned"},
        "is_alert": {"$ref":"#/$defs/PatientNoteRow/properties/is_alert"},
        "show_on_records": {"$ref":"#/$defs/PatientNoteRow/properties/show_on_records"},
        "created_by": {"$ref":"#/$defs/PatientNoteRow/properties/created_by","not":{"type":"null"}},
        "metadata": {"$ref":"#/$defs/PatientNoteRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "AuditLogRow": {
      "type": "object",
      "description": "Who saw or changed what, and whether it was allowed; never changed afterwards.",
      "x-table": "audit_logs",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "user_id": {
          "type": "string",
          "format": "uuid",
          "description": "Id of the login; accounts may live outside this database.",
          "x-sensitivity": ["pii"],
          "x-writer": "store"
        },
        "user_name": {
          "type": "string",
          "maxLength": 200,
          "description": "As it was at the time.",
          "x-sensitivity": ["pii"],
          "x-writer": "store"
        },
        "user_role": {"type":"string","maxLength":200,"description":"As it was at the time.","x-writer":"store"},
        "action": {"$ref":"#/$defs/AuditAction","x-writer":"store"},
        "entity_type": {"$ref":"#/$defs/AuditEntityType","x-writer":"store"},
        "entity_id": {
          "type": "string",
          "format": "uuid",
          "description": "The row concerned, or the user for login and logout; the log outlives it.",
          "x-writer": "store"
        },
        "description": {"type":"string","maxLength":10000,"x-sensitivity":["pii","phi"],"x-writer":"store"},
        "change_set": {
          "type": ["object","null"],
          "properties": {
            "before": {"type":"object","additionalProperties":{},"maxProperties":1000},
            "after": {"type":"object","additionalProperties":{},"maxProperties":1000},
            "changes": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {"field":{"type":"string","maxLength":10000},"old_value":{},"new_value":{}},
                "required": ["field","old_value","new_value"],
                "additionalProperties": false
              },
              "maxItems": 1000
            }
          },
          "additionalProperties": false,
          "x-sensitivity": ["pii","phi","financial","dea"],
          "x-writer": "store"
        },
        "ip_address": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"],"x-writer":"store"},
        "user_agent": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"],"x-writer":"store"},
        "session_id": {"type":["string","null"],"maxLength":200,"x-sensitivity":["pii"],"x-writer":"store"},
        "clinic_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The log outlives the row.",
          "x-writer": "store"
        },
        "is_phi": {"type":"boolean","x-writer":"store"},
        "is_financial": {"type":"boolean","x-writer":"store"},
        "is_dea_controlled": {"type":"boolean","x-writer":"store"},
        "outcome": {"$ref":"#/$defs/AuditOutcome","x-writer":"store"},
        "outcome_code": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "Violation code of a refusal or error.",
          "x-writer": "store"
        },
        "reason": {
          "type": ["string","null"],
          "maxLength": 10000,
          "description": "Why: a break-glass access, an override, a correction.",
          "x-writer": "store"
        },
        "on_behalf_of": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The user on whose behalf it was done.",
          "x-writer": "store"
        },
        "patient_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The log outlives the row.",
          "x-writer": "store"
        },
        "command_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The command that wrote it.",
          "x-writer": "store"
        },
        "request_id": {"type":["string","null"],"maxLength":200,"x-writer":"store"},
        "chain": {
          "type": "string",
          "maxLength": 200,
          "description": "The hash chain that holds the row; several may run side by side.",
          "x-writer": "store"
        },
        "seq": {
          "type": "integer",
          "minimum": 1,
          "maximum": 9007199254740992,
          "description": "Place in its chain, from 1 without gaps.",
          "x-writer": "store"
        },
        "details_digest": {
          "type": "string",
          "maxLength": 200,
          "description": "SHA-256 of the salt and the details; the chain covers this, so that the details can be erased lawfully.",
          "x-writer": "store"
        },
        "details_salt": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "Salt of the digest, blanked together with the details on erasure.",
          "x-writer": "store"
        },
        "prev_hash": {
          "type": "string",
          "maxLength": 200,
          "description": "SHA-256 in 64 hex digits, linking the row to the one before it.",
          "x-writer": "store"
        },
        "hash": {
          "type": "string",
          "maxLength": 200,
          "description": "SHA-256 in 64 hex digits, linking the row to the one before it.",
          "x-writer": "store"
        },
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","phi","financial","dea"]
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "user_id",
        "user_name",
        "user_role",
        "action",
        "entity_type",
        "entity_id",
        "description",
        "change_set",
        "ip_address",
        "user_agent",
        "session_id",
        "clinic_id",
        "is_phi",
        "is_financial",
        "is_dea_controlled",
        "outcome",
        "outcome_code",
        "reason",
        "on_behalf_of",
        "patient_id",
        "command_id",
        "request_id",
        "chain",
        "seq",
        "details_digest",
        "details_salt",
        "prev_hash",
        "hash",
        "metadata",
        "created_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"update-has-changes","words":"If “Action” is update, then “Change set” is given"},
        {"code":"seq-from-one","words":"“Sequence” is at least 1"}
      ]
    },
    "ConsentFormRow": {
      "type": "object",
      "description": "Signed consents.",
      "x-table": "consent_forms",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "template_name": {"type":"string","maxLength":200,"x-writer":"action"},
        "template_version": {"type":"string","maxLength":200,"x-writer":"action"},
        "client_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"clients","on_delete":"cascade-on-purge"},
          "x-sensitivity": ["pii"],
          "x-writer": "action"
        },
        "patient_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"patients","on_delete":"set-null"},
          "x-writer": "action"
        },
        "consent_type": {"$ref":"#/$defs/ConsentType","x-sensitivity":["phi"],"x-writer":"action"},
        "procedure_description": {
          "type": ["string","null"],
          "maxLength": 10000,
          "x-sensitivity": ["phi"],
          "x-writer": "action"
        },
        "encounter_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"medical_encounters","on_delete":"set-null"},
          "x-writer": "action"
        },
        "surgery_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"surgeries","on_delete":"set-null"},
          "x-writer": "action"
        },
        "appointment_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"appointments","on_delete":"set-null"},
          "x-writer": "action"
        },
        "consent_text": {
          "type": "string",
          "maxLength": 200000,
          "description": "The full text as it was shown.",
          "x-writer": "action"
        },
        "risks_disclosed": {
          "type": ["array","null"],
          "items": {"type":"string","maxLength":10000},
          "maxItems": 1000,
          "x-sensitivity": ["phi"],
          "x-writer": "action"
        },
        "alternatives_disclosed": {
          "type": ["array","null"],
          "items": {"type":"string","maxLength":10000},
          "maxItems": 1000,
          "x-sensitivity": ["phi"],
          "x-writer": "action"
        },
        "signed_by": {
          "type": "string",
          "maxLength": 200,
          "description": "Name of the signer.",
          "x-sensitivity": ["pii"],
          "x-writer": "action"
        },
        "signature_data": {
          "type": ["string","null"],
          "maxLength": 1000000,
          "description": "Image or digital signature, base64.",
          "x-sensitivity": ["pii"],
          "x-writer": "action"
        },
        "signed_at": {"type":"string","format":"date-time","x-writer":"action"},
        "witnessed_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"},
          "x-writer": "action"
        },
        "witnessed_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "expires_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "is_revoked": {"type":"boolean","x-writer":"action"},
        "revoked_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "revocation_reason": {"type":["string","null"],"maxLength":10000,"x-writer":"action"},
        "document_url": {"type":["string","null"],"pattern":"^file:[0-9a-f]{64}$","x-sensitivity":["pii"]},
        "metadata": {
          "type": ["object","null"],
          "additionalProperties": {},
          "maxProperties": 1000,
          "description": "Entries of the practice's own; no rule reads them.",
          "x-sensitivity": ["pii","phi"]
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        },
        "deleted_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the row was deleted; empty while it is live.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "template_name",
        "template_version",
        "client_id",
        "patient_id",
        "consent_type",
        "procedure_description",
        "encounter_id",
        "surgery_id",
        "appointment_id",
        "consent_text",
        "risks_disclosed",
        "alternatives_disclosed",
        "signed_by",
        "signature_data",
        "signed_at",
        "witnessed_by",
        "witnessed_at",
        "expires_at",
        "is_revoked",
        "revoked_at",
        "revocation_reason",
        "document_url",
        "metadata",
        "version",
        "created_at",
        "updated_at",
        "deleted_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {
          "code": "revoked-pair",
          "words": "“Revoked” is yes exactly when “Revoked at” is given; and if “Revoked” is yes, then “Revocation reason” is given"
        },
        {"code":"expires-after-signed","words":"“Expires at” is after “Signed at”"},
        {"code":"witnessed-pair","words":"If “Witnessed by” is given, then “Witnessed at” is given"}
      ]
    },
    "NewConsentFormRow": {
      "type": "object",
      "x-table": "consent_forms",
      "properties": {
        "id": {"$ref":"#/$defs/ConsentFormRow/properties/id"},
        "template_name": {"$ref":"#/$defs/ConsentFormRow/properties/template_name"},
        "template_version": {"$ref":"#/$defs/ConsentFormRow/properties/template_version"},
        "client_id": {"$ref":"#/$defs/ConsentFormRow/properties/client_id"},
        "patient_id": {"$ref":"#/$defs/ConsentFormRow/properties/patient_id"},
        "consent_type": {"$ref":"#/$defs/ConsentFormRow/properties/consent_type"},
        "procedure_description": {"$ref":"#/$defs/ConsentFormRow/properties/procedure_description"},
        "encounter_id": {"$ref":"#/$defs/ConsentFormRow/properties/encounter_id"},
        "surgery_id": {"$ref":"#/$defs/ConsentFormRow/properties/surgery_id"},
        "appointment_id": {"$ref":"#/$defs/ConsentFormRow/properties/appointment_id"},
        "consent_text": {"$ref":"#/$defs/ConsentFormRow/properties/consent_text"},
        "risks_disclosed": {"$ref":"#/$defs/ConsentFormRow/properties/risks_disclosed"},
        "alternatives_disclosed": {"$ref":"#/$defs/ConsentFormRow/properties/alternatives_disclosed"},
        "signed_by": {"$ref":"#/$defs/ConsentFormRow/properties/signed_by"},
        "signature_data": {"$ref":"#/$defs/ConsentFormRow/properties/signature_data"},
        "signed_at": {"$ref":"#/$defs/ConsentFormRow/properties/signed_at"},
        "witnessed_by": {"$ref":"#/$defs/ConsentFormRow/properties/witnessed_by"},
        "witnessed_at": {"$ref":"#/$defs/ConsentFormRow/properties/witnessed_at"},
        "expires_at": {"$ref":"#/$defs/ConsentFormRow/properties/expires_at"},
        "is_revoked": {"$ref":"#/$defs/ConsentFormRow/properties/is_revoked"},
        "revoked_at": {"$ref":"#/$defs/ConsentFormRow/properties/revoked_at"},
        "revocation_reason": {"$ref":"#/$defs/ConsentFormRow/properties/revocation_reason"},
        "document_url": {"$ref":"#/$defs/ConsentFormRow/properties/document_url"},
        "metadata": {"$ref":"#/$defs/ConsentFormRow/properties/metadata"}
      },
      "required": [
        "id",
        "template_name",
        "template_version",
        "client_id",
        "consent_type",
        "consent_text",
        "signed_by",
        "signed_at"
      ],
      "additionalProperties": false
    },
    "ConsentFormPatch": {
      "type": "object",
      "x-table": "consent_forms",
      "properties": {
        "document_url": {"$ref":"#/$defs/ConsentFormRow/properties/document_url"},
        "metadata": {"$ref":"#/$defs/ConsentFormRow/properties/metadata"}
      },
      "additionalProperties": false
    },
    "DataRetentionPolicyRow": {
      "type": "object",
      "description": "How long each kind of record is kept.",
      "x-table": "data_retention_policies",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "policy_name": {"type":"string","maxLength":200},
        "entity_type": {"$ref":"#/$defs/AuditEntityType"},
        "retention_days": {
          "type": "integer",
          "minimum": 1,
          "maximum": 2147483647,
          "description": "Days; 2555 is about seven years."
        },
        "delete_after_days": {
          "type": ["integer","null"],
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Days after creation when the row is removed for good."
        },
        "conditions": {
          "type": ["object","null"],
          "properties": {
            "status": {"type":"array","items":{"type":"string","maxLength":10000},"maxItems":1000},
            "has_active_relations": {"type":"boolean"},
            "is_archived": {"type":"boolean"}
          },
          "additionalProperties": false
        },
        "legal_basis": {"type":["string","null"],"maxLength":10000},
        "regulatory_requirement": {"type":["string","null"],"maxLength":10000},
        "archive_action": {"anyOf":[{"$ref":"#/$defs/RetentionArchiveAction"},{"type":"null"}]},
        "delete_action": {"anyOf":[{"$ref":"#/$defs/RetentionDeleteAction"},{"type":"null"}]},
        "is_active": {"type":"boolean"},
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "policy_name",
        "entity_type",
        "retention_days",
        "delete_after_days",
        "conditions",
        "legal_basis",
        "regulatory_requirement",
        "archive_action",
        "delete_action",
        "is_active",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"retention-days-positive","words":"“Retention (days)” is more than 0"},
        {"code":"delete-after-retention","words":"“Delete after (days)” is at least “Retention (days)”"}
      ]
    },
    "NewDataRetentionPolicyRow": {
      "type": "object",
      "x-table": "data_retention_policies",
      "properties": {
        "id": {"$ref":"#/$defs/DataRetentionPolicyRow/properties/id"},
        "policy_name": {"$ref":"#/$defs/DataRetentionPolicyRow/properties/policy_name"},
        "entity_type": {"$ref":"#/$defs/DataRetentionPolicyRow/properties/entity_type"},
        "retention_days": {"$ref":"#/$defs/DataRetentionPolicyRow/properties/retention_days"},
        "delete_after_days": {"$ref":"#/$defs/DataRetentionPolicyRow/properties/delete_after_days"},
        "conditions": {"$ref":"#/$defs/DataRetentionPolicyRow/properties/conditions"},
        "legal_basis": {"$ref":"#/$defs/DataRetentionPolicyRow/properties/legal_basis"},
        "regulatory_requirement": {"$ref":"#/$defs/DataRetentionPolicyRow/properties/regulatory_requirement"},
        "archive_action": {"$ref":"#/$defs/DataRetentionPolicyRow/properties/archive_action"},
        "delete_action": {"$ref":"#/$defs/DataRetentionPolicyRow/properties/delete_action"},
        "is_active": {"$ref":"#/$defs/DataRetentionPolicyRow/properties/is_active"}
      },
      "required": ["policy_name","entity_type","retention_days"],
      "additionalProperties": false
    },
    "DataRetentionPolicyPatch": {
      "type": "object",
      "x-table": "data_retention_policies",
      "properties": {
        "policy_name": {"$ref":"#/$defs/DataRetentionPolicyRow/properties/policy_name"},
        "entity_type": {"$ref":"#/$defs/DataRetentionPolicyRow/properties/entity_type"},
        "retention_days": {"$ref":"#/$defs/DataRetentionPolicyRow/properties/retention_days"},
        "delete_after_days": {"$ref":"#/$defs/DataRetentionPolicyRow/properties/delete_after_days"},
        "conditions": {"$ref":"#/$defs/DataRetentionPolicyRow/properties/conditions"},
        "legal_basis": {"$ref":"#/$defs/DataRetentionPolicyRow/properties/legal_basis"},
        "regulatory_requirement": {"$ref":"#/$defs/DataRetentionPolicyRow/properties/regulatory_requirement"},
        "archive_action": {"$ref":"#/$defs/DataRetentionPolicyRow/properties/archive_action"},
        "delete_action": {"$ref":"#/$defs/DataRetentionPolicyRow/properties/delete_action"},
        "is_active": {"$ref":"#/$defs/DataRetentionPolicyRow/properties/is_active"}
      },
      "additionalProperties": false
    },
    "BreakGlassAccessRow": {
      "type": "object",
      "description": "Somebody reads the records of an animal in an emergency although no role of theirs allows it, for some\nhours and with a reason.",
      "x-table": "break_glass_accesses",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "user_id": {"type":"string","format":"uuid","description":"Id of the login.","x-writer":"action"},
        "patient_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"patients","on_delete":"cascade"},
          "x-writer": "action"
        },
        "emergency_case_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"emergency_cases","on_delete":"cascade"},
          "x-writer": "action"
        },
        "reason": {"type":"string","maxLength":10000,"x-sensitivity":["phi"],"x-writer":"action"},
        "opened_at": {"type":"string","format":"date-time","x-writer":"action"},
        "expires_at": {
          "type": "string",
          "format": "date-time",
          "description": "The first moment at which it counts no more.",
          "x-writer": "action"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "user_id",
        "patient_id",
        "emergency_case_id",
        "reason",
        "opened_at",
        "expires_at",
        "created_at"
      ],
      "additionalProperties": false,
      "x-checks": [{"code":"ends-after-it-begins","words":"“Expires at” is after “Opened at”"}]
    },
    "ReviewTaskRow": {
      "type": "object",
      "description": "Something that another person has to look at afterwards.",
      "x-table": "review_tasks",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "break_glass_access_id": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "What is to be looked at. The review is about one of the staff, and stays when the animal's records go.",
          "x-references": {"table":"break_glass_accesses","on_delete":"set-null"},
          "x-writer": "action"
        },
        "user_id": {
          "type": "string",
          "format": "uuid",
          "description": "Id of the login that it is about.",
          "x-writer": "action"
        },
        "due_at": {"type":"string","format":"date-time","description":"When it should be done.","x-writer":"action"},
        "outcome": {"anyOf":[{"$ref":"#/$defs/ReviewOutcome"},{"type":"null"}],"x-writer":"action"},
        "finding": {"type":["string","null"],"maxLength":10000,"description":"What was found.","x-writer":"action"},
        "reviewed_by": {"type":["string","null"],"format":"uuid","description":"Id of the login.","x-writer":"action"},
        "reviewed_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "break_glass_access_id",
        "user_id",
        "due_at",
        "outcome",
        "finding",
        "reviewed_by",
        "reviewed_at",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {
          "code": "review-is-whole",
          "words": "“Outcome” and “Reviewed at” are given together or not at all; and “Outcome” and “Reviewed by” are given together or not at all; and “Outcome” and “Finding” are given together or not at all"
        },
        {"code":"reviewer-differs","words":"“Reviewed by” differs from “User ID”"}
      ]
    },
    "BulkExportRow": {
      "type": "object",
      "description": "Somebody asks for more than one person takes along alone: rows of a table, or what the log tells of one of them.\nAnother allows it.",
      "x-table": "bulk_exports",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "of_table": {"type":"string","maxLength":200,"x-writer":"action"},
        "of_row": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The row of which the log tells; when empty, it is the rows of the table themselves.",
          "x-writer": "action"
        },
        "reason": {"type":"string","maxLength":10000,"x-writer":"action"},
        "requested_by": {"type":"string","format":"uuid","description":"Id of the login.","x-writer":"action"},
        "requested_at": {"type":"string","format":"date-time","x-writer":"action"},
        "approved_by": {"type":["string","null"],"format":"uuid","description":"Id of the login.","x-writer":"action"},
        "approved_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "From then on it can be fetched for seven days.",
          "x-writer": "action"
        },
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "of_table",
        "of_row",
        "reason",
        "requested_by",
        "requested_at",
        "approved_by",
        "approved_at",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"approval-is-whole","words":"“Approved by” and “Approved at” are given together or not at all"},
        {"code":"approver-differs","words":"“Approved by” differs from “Requested by”"}
      ]
    },
    "ConsentTemplateRow": {
      "type": "object",
      "description": "A version of a text that people sign. It is never changed: a change is the next version.",
      "x-table": "consent_templates",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "name": {
          "type": "string",
          "maxLength": 200,
          "description": "What the form is called, such as `surgery`.",
          "x-writer": "action"
        },
        "template_version": {
          "type": "integer",
          "minimum": 1,
          "maximum": 2147483647,
          "description": "Counts the versions of a name, from 1.",
          "x-writer": "action"
        },
        "consent_type": {"$ref":"#/$defs/ConsentType","x-writer":"action"},
        "language": {"type":"string","maxLength":200,"description":"Language code, such as `en`.","x-writer":"action"},
        "body": {"type":"string","maxLength":200000,"description":"The full text, as it is shown.","x-writer":"action"},
        "risks": {
          "type": ["array","null"],
          "items": {"type":"string","maxLength":10000},
          "maxItems": 1000,
          "x-writer": "action"
        },
        "alternatives": {
          "type": ["array","null"],
          "items": {"type":"string","maxLength":10000},
          "maxItems": 1000,
          "x-writer": "action"
        },
        "life_days": {
          "type": "integer",
          "minimum": 1,
          "maximum": 2147483647,
          "description": "Days for which a signature holds.",
          "x-writer": "action"
        },
        "needs_witness": {
          "type": "boolean",
          "description": "A signature counts once somebody else has witnessed it.",
          "x-writer": "action"
        },
        "is_active": {"type":"boolean","description":"Whether it is still given out to be signed."},
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "name",
        "template_version",
        "consent_type",
        "language",
        "body",
        "risks",
        "alternatives",
        "life_days",
        "needs_witness",
        "is_active",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {"code":"template-version-positive","words":"“Template version” is at least 1"},
        {"code":"life-positive","words":"“Life (days)” is at least 1"}
      ]
    },
    "ConsentTemplatePatch": {
      "type": "object",
      "x-table": "consent_templates",
      "properties": {"is_active":{"$ref":"#/$defs/ConsentTemplateRow/properties/is_active"}},
      "additionalProperties": false
    },
    "EmergencyConsentRow": {
      "type": "object",
      "description": "Care that saves a life and that nobody could be asked about, recorded by two of the staff: once in\nan emergency.",
      "x-table": "emergency_consents",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "emergency_case_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"emergency_cases","on_delete":"cascade"},
          "x-writer": "action"
        },
        "patient_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"patients","on_delete":"cascade"},
          "x-writer": "action"
        },
        "surgery_id": {
          "type": "string",
          "format": "uuid",
          "description": "The operation that went ahead.",
          "x-references": {"table":"surgeries","on_delete":"cascade"},
          "x-writer": "action"
        },
        "recorded_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"},
          "x-writer": "action"
        },
        "seconded_by": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"staff","on_delete":"set-null"},
          "x-writer": "action"
        },
        "reason": {
          "type": "string",
          "maxLength": 10000,
          "description": "Why nobody could be asked.",
          "x-sensitivity": ["phi"],
          "x-writer": "action"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "emergency_case_id",
        "patient_id",
        "surgery_id",
        "recorded_by",
        "seconded_by",
        "reason",
        "created_at"
      ],
      "additionalProperties": false,
      "x-checks": [{"code":"recorders-differ","words":"“Recorded by” differs from “Seconded by”"}]
    },
    "LegalHoldRow": {
      "type": "object",
      "description": "Nothing about the subject is destroyed while the hold lasts, whatever its age: a court or an\nauthority may ask for it.",
      "x-table": "legal_holds",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "subject": {"$ref":"#/$defs/HoldSubject","x-writer":"action"},
        "client_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"clients","on_delete":"restrict"},
          "x-writer": "action"
        },
        "patient_id": {
          "type": ["string","null"],
          "format": "uuid",
          "x-references": {"table":"patients","on_delete":"restrict"},
          "x-writer": "action"
        },
        "reason": {"type":"string","maxLength":10000,"x-writer":"action"},
        "placed_at": {"type":"string","format":"date-time","x-writer":"action"},
        "placed_by": {"type":"string","format":"uuid","description":"Id of the login.","x-writer":"action"},
        "until": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "The last moment of the hold; until somebody lifts it when empty.",
          "x-writer": "action"
        },
        "lifted_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "lifted_by": {"type":["string","null"],"format":"uuid","description":"Id of the login.","x-writer":"action"},
        "lift_reason": {"type":["string","null"],"maxLength":10000,"x-writer":"action"},
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "subject",
        "client_id",
        "patient_id",
        "reason",
        "placed_at",
        "placed_by",
        "until",
        "lifted_at",
        "lifted_by",
        "lift_reason",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {
          "code": "subject-is-named",
          "words": "“Subject” is client exactly when “Client” is given; and “Subject” is patient exactly when “Patient” is given"
        },
        {"code":"lifted-after-placed","words":"“Lifted at” is not before “Placed at”"}
      ]
    },
    "ClientMergeRow": {
      "type": "object",
      "description": "Two rows of one client became one: whose row went, and into which.",
      "x-table": "client_merges",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "survivor_id": {
          "type": "string",
          "format": "uuid",
          "description": "The row that stayed.",
          "x-references": {"table":"clients","on_delete":"cascade"},
          "x-writer": "action"
        },
        "merged_id": {
          "type": "string",
          "format": "uuid",
          "description": "The row that went, and is a tombstone since.",
          "x-references": {"table":"clients","on_delete":"cascade"},
          "x-writer": "action"
        },
        "merged_by": {"type":"string","format":"uuid","description":"Id of the login.","x-writer":"action"},
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        }
      },
      "required": ["tenant_id","id","survivor_id","merged_id","merged_by","created_at"],
      "additionalProperties": false,
      "x-checks": [{"code":"merged-into-another","words":"“Survivor” differs from “Merged”"}]
    },
    "PurgeRow": {
      "type": "object",
      "description": "A run through the records whose time is over: proposed by one, approved by another, done in batches.",
      "x-table": "purges",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "status": {"$ref":"#/$defs/PurgeStatus","x-writer":"action"},
        "proposed_by": {"type":"string","format":"uuid","description":"Id of the login.","x-writer":"action"},
        "approved_by": {"type":["string","null"],"format":"uuid","description":"Id of the login.","x-writer":"action"},
        "approved_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "at_table": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "The table that the run has come to.",
          "x-writer": "action"
        },
        "after_row": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "The row of it that was looked at last.",
          "x-writer": "action"
        },
        "examined": {"type":"integer","minimum":-2147483648,"maximum":2147483647,"x-writer":"action"},
        "archived": {"type":"integer","minimum":-2147483648,"maximum":2147483647,"x-writer":"action"},
        "anonymised": {"type":"integer","minimum":-2147483648,"maximum":2147483647,"x-writer":"action"},
        "purged": {"type":"integer","minimum":-2147483648,"maximum":2147483647,"x-writer":"action"},
        "kept": {"type":"integer","minimum":-2147483648,"maximum":2147483647,"x-writer":"action"},
        "done_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "status",
        "proposed_by",
        "approved_by",
        "approved_at",
        "at_table",
        "after_row",
        "examined",
        "archived",
        "anonymised",
        "purged",
        "kept",
        "done_at",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [{"code":"approver-differs","words":"“Approved by” differs from “Proposed by”"}]
    },
    "PrivacyRequestRow": {
      "type": "object",
      "description": "What a client asks of their data: a copy, or that they are erased.",
      "x-table": "privacy_requests",
      "properties": {
        "tenant_id": {
          "type": "string",
          "format": "uuid",
          "description": "The practice or group that the row belongs to.",
          "x-writer": "store"
        },
        "id": {"type":"string","format":"uuid","description":"Identifies the row within its tenant."},
        "kind": {"$ref":"#/$defs/PrivacyKind","x-writer":"action"},
        "client_id": {
          "type": "string",
          "format": "uuid",
          "x-references": {"table":"clients","on_delete":"cascade-on-purge"},
          "x-writer": "action"
        },
        "received_on": {"type":"string","format":"date","description":"The day on which it came.","x-writer":"action"},
        "respond_by": {
          "type": "string",
          "format": "date",
          "description": "The last day for the answer.",
          "x-writer": "action"
        },
        "status": {"$ref":"#/$defs/PrivacyStatus","x-writer":"action"},
        "recipient": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "To whom a copy goes, where it is not the client.",
          "x-writer": "action"
        },
        "received_by": {
          "type": "string",
          "format": "uuid",
          "description": "Id of the login that took it.",
          "x-writer": "action"
        },
        "identity_checked_by": {
          "type": ["string","null"],
          "format": "uuid",
          "description": "Id of the login.",
          "x-writer": "action"
        },
        "identity_checked_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "identity_checked_how": {
          "type": ["string","null"],
          "maxLength": 200,
          "description": "What was looked at, such as a passport; never its number.",
          "x-writer": "action"
        },
        "plan": {"description":"What becomes of the data, category by category.","x-writer":"action"},
        "planned_by": {"type":["string","null"],"format":"uuid","description":"Id of the login.","x-writer":"action"},
        "approved_by": {"type":["string","null"],"format":"uuid","description":"Id of the login.","x-writer":"action"},
        "approved_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "made_at": {
          "type": ["string","null"],
          "format": "date-time",
          "description": "When the copy was made first; it can be fetched for seven days.",
          "x-writer": "action"
        },
        "done_at": {"type":["string","null"],"format":"date-time","x-writer":"action"},
        "version": {
          "type": "integer",
          "minimum": -2147483648,
          "maximum": 2147483647,
          "description": "Counts the writes of the row, from 1.",
          "x-writer": "store"
        },
        "created_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written first.",
          "x-writer": "store"
        },
        "updated_at": {
          "type": "string",
          "format": "date-time",
          "description": "When the row was written last.",
          "x-writer": "store"
        }
      },
      "required": [
        "tenant_id",
        "id",
        "kind",
        "client_id",
        "received_on",
        "respond_by",
        "status",
        "recipient",
        "received_by",
        "identity_checked_by",
        "identity_checked_at",
        "identity_checked_how",
        "plan",
        "planned_by",
        "approved_by",
        "approved_at",
        "made_at",
        "done_at",
        "version",
        "created_at",
        "updated_at"
      ],
      "additionalProperties": false,
      "x-checks": [
        {
          "code": "identity-pair",
          "words": "“Identity checked at” and “Identity checked by” are given together or not at all"
        },
        {"code":"approver-differs","words":"“Approved by” differs from “Planned by”"}
      ]
    }
  }
};
