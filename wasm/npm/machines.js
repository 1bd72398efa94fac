// Written by `cargo xtask codegen`.
export const machines = {
  "staff.status": {
    "id": "staff.status",
    "table": "staff",
    "column": "status",
    "doc": "Whether somebody works here.",
    "starts": ["active"],
    "moves": [
      {"from":["active"],"to":"on_leave","by":"user","needs":[],"also":["an approved leave request covers today"]},
      {"from":["on_leave"],"to":"active","by":"user","needs":[]},
      {
        "from": ["active","on_leave"],
        "to": "suspended",
        "by": "user",
        "needs": [{"any_of":["status_reason"]}],
        "effect": "roles become inactive"
      },
      {
        "from": ["suspended"],
        "to": "active",
        "by": "user",
        "needs": [{"any_of":["status_reason"]}],
        "effect": "roles are restored by hand"
      },
      {
        "from": ["active","on_leave","suspended"],
        "to": "terminated",
        "by": "user",
        "needs": [{"any_of":["termination_date"]},{"any_of":["status_reason"]}],
        "effect": "roles end; future shifts are cancelled"
      },
      {
        "from": ["active","on_leave","suspended"],
        "to": "resigned",
        "by": "user",
        "needs": [{"any_of":["termination_date"]},{"any_of":["last_working_date"]}],
        "effect": "roles end; future shifts are cancelled"
      },
      {
        "from": ["terminated","resigned"],
        "to": "active",
        "by": "user",
        "needs": [{"any_of":["hire_date"],"anew":true}],
        "when": "“Termination date” is empty"
      }
    ]
  },
  "staff_schedules.status": {
    "id": "staff_schedules.status",
    "table": "staff_schedules",
    "column": "status",
    "doc": "A rostered shift.",
    "starts": ["draft"],
    "moves": [
      {"from":["draft"],"to":"published","by":"user","needs":[{"any_of":["published_at"]}]},
      {
        "from": ["published"],
        "to": "confirmed",
        "by": "user",
        "needs": [{"any_of":["confirmed_at"]}],
        "also": ["the staff member confirms"]
      },
      {
        "from": ["published","confirmed"],
        "to": "completed",
        "by": "user",
        "needs": [],
        "when": "“Shift end at” is before now",
        "also": ["an attendance row exists"]
      },
      {
        "from": ["published","confirmed"],
        "to": "missed",
        "by": "user",
        "needs": [],
        "when": "“Shift end at” is before now",
        "also": ["no attendance row exists"]
      },
      {
        "from": ["draft","published","confirmed"],
        "to": "cancelled",
        "by": "user",
        "needs": [{"any_of":["cancelled_at"]},{"any_of":["cancellation_reason"]}]
      }
    ]
  },
  "staff_attendance.status": {
    "id": "staff_attendance.status",
    "table": "staff_attendance",
    "column": "status",
    "doc": "A day at work. A row that is approved is locked.",
    "starts": ["absent","present","late"],
    "moves": [
      {"from":["absent"],"to":"present","by":"user","needs":[{"any_of":["clock_in_time"]}]},
      {
        "from": ["absent"],
        "to": "late",
        "by": "user",
        "needs": [],
        "when": "“Clock in time” is given",
        "also": ["clocked in after the start of the shift"]
      },
      {"from":["absent"],"to":"sick_leave","by":"user","needs":[],"also":["an approved leave of that type"]},
      {"from":["absent"],"to":"vacation","by":"user","needs":[],"also":["an approved leave of that type"]},
      {
        "from": ["present","late"],
        "to": "half_day",
        "by": "user",
        "needs": [{"any_of":["clock_out_time"]}],
        "also": ["less than half the shift"]
      },
      {
        "from": ["late","half_day","sick_leave","vacation"],
        "to": "present",
        "by": "user",
        "needs": [{"any_of":["approved_by"]},{"any_of":["approved_at"]}]
      }
    ]
  },
  "staff_leave_requests.status": {
    "id": "staff_leave_requests.status",
    "table": "staff_leave_requests",
    "column": "status",
    "doc": "A request for leave.",
    "starts": ["pending"],
    "moves": [
      {
        "from": ["pending"],
        "to": "approved",
        "by": "user",
        "needs": [{"any_of":["approved_by"]},{"any_of":["approved_at"]}],
        "when": "“Approved by” differs from “Staff”",
        "effect": "shifts in the range are cancelled"
      },
      {
        "from": ["pending"],
        "to": "rejected",
        "by": "user",
        "needs": [{"any_of":["approved_by"]},{"any_of":["approved_at"]},{"any_of":["rejection_reason"]}]
      },
      {"from":["pending"],"to":"cancelled","by":"user","needs":[{"any_of":["cancelled_at"]}]},
      {
        "from": ["approved"],
        "to": "cancelled",
        "by": "user",
        "needs": [{"any_of":["cancelled_at"]}],
        "when": "“Start date” is after today"
      }
    ]
  },
  "veterinarian_licenses.status": {
    "id": "veterinarian_licenses.status",
    "table": "veterinarian_licenses",
    "column": "status",
    "doc": "Whether a licence may be used.",
    "starts": ["active"],
    "moves": [
      {
        "from": ["active","inactive","suspended"],
        "to": "expired",
        "by": "clock",
        "needs": [],
        "when": "“Expiry date” is before today",
        "effect": "no prescribing or surgery under it"
      },
      {"from":["active"],"to":"inactive","by":"user","needs":[{"any_of":["status_reason"]}]},
      {"from":["inactive"],"to":"active","by":"user","needs":[],"when":"“Expiry date” is empty or is after today"},
      {"from":["active","inactive"],"to":"suspended","by":"user","needs":[{"any_of":["status_reason"]}]},
      {
        "from": ["suspended"],
        "to": "active",
        "by": "user",
        "needs": [{"any_of":["status_reason"]}],
        "when": "“Expiry date” is empty or is after today"
      },
      {
        "from": ["active","inactive","suspended","expired"],
        "to": "revoked",
        "by": "user",
        "needs": [{"any_of":["status_reason"]}]
      },
      {"from":["expired"],"to":"active","by":"user","needs":[],"when":"“Expiry date” is after today"}
    ]
  },
  "clients.status": {
    "id": "clients.status",
    "table": "clients",
    "column": "status",
    "doc": "Whether the practice deals with a client.",
    "starts": ["active"],
    "moves": [
      {"from":["active"],"to":"inactive","by":"user","needs":[],"effect":"reminders and marketing stop"},
      {
        "from": ["active","inactive"],
        "to": "blocked",
        "by": "user",
        "needs": [{"any_of":["status_reason"]}],
        "effect": "new appointments need an override by a manager"
      },
      {"from":["inactive"],"to":"active","by":"user","needs":[]},
      {"from":["blocked"],"to":"active","by":"user","needs":[{"any_of":["status_reason"],"anew":true}]},
      {"from":["blocked"],"to":"inactive","by":"user","needs":[]}
    ]
  },
  "patients.status": {
    "id": "patients.status",
    "table": "patients",
    "column": "status",
    "doc": "Whether the animal is alive and in the care of the practice.",
    "starts": ["active"],
    "moves": [
      {
        "from": ["active","inactive","lost","transferred"],
        "to": "deceased",
        "by": "user",
        "needs": [{"any_of":["deceased_date"]}],
        "effect": "future appointments, reminders and boarding are cancelled; active prescriptions expire"
      },
      {
        "from": ["active","inactive"],
        "to": "transferred",
        "by": "user",
        "needs": [{"any_of":["status_reason"]}],
        "effect": "the export of the record is logged"
      },
      {
        "from": ["active","inactive"],
        "to": "lost",
        "by": "user",
        "needs": [{"any_of":["status_reason"]}],
        "effect": "a scan of the microchip raises an alert"
      },
      {"from":["active"],"to":"inactive","by":"user","needs":[{"any_of":["status_reason"]}]},
      {"from":["inactive","lost","transferred"],"to":"active","by":"user","needs":[]},
      {
        "from": ["deceased"],
        "to": "active",
        "by": "approver",
        "needs": [{"any_of":["status_reason"]}],
        "effect": "the date and the cause of death are cleared"
      }
    ]
  },
  "services.status": {
    "id": "services.status",
    "table": "services",
    "column": "status",
    "doc": "Whether a service is on offer.",
    "starts": ["active"],
    "moves": [
      {"from":["active"],"to":"inactive","by":"user","needs":[],"effect":"hidden from booking"},
      {"from":["inactive"],"to":"active","by":"user","needs":[]},
      {
        "from": ["active","inactive"],
        "to": "discontinued",
        "by": "user",
        "needs": [],
        "also": ["no future appointment needs it"],
        "effect": "old invoice lines keep pointing at it"
      }
    ]
  },
  "inventory_items.stock_status": {
    "id": "inventory_items.stock_status",
    "table": "inventory_items",
    "column": "stock_status",
    "doc": "How much is left; follows from the quantities after every movement. A place without a reorder point has one of zero.",
    "starts": ["in_stock"],
    "moves": [
      {
        "from": ["in_stock","low_stock"],
        "to": "out_of_stock",
        "by": "derived",
        "needs": [],
        "when": "“Quantity available” is 0"
      },
      {
        "from": ["in_stock","out_of_stock"],
        "to": "low_stock",
        "by": "derived",
        "needs": [],
        "when": "“Quantity available” is more than 0 and is at most “Reorder point”",
        "effect": "the reorder quantity is suggested"
      },
      {
        "from": ["low_stock","out_of_stock"],
        "to": "in_stock",
        "by": "derived",
        "needs": [],
        "when": "either “Quantity available” is more than “Reorder point”, or “Reorder point” is empty and “Quantity available” is more than 0"
      },
      {
        "from": ["in_stock","low_stock","out_of_stock"],
        "to": "discontinued",
        "by": "user",
        "needs": [],
        "when": "“Quantity reserved” is 0",
        "effect": "no purchase; what is left may be sold"
      },
      {"from":["discontinued"],"to":"out_of_stock","by":"user","needs":[],"effect":"the status is derived again"}
    ]
  },
  "stock_adjustments.status": {
    "id": "stock_adjustments.status",
    "table": "stock_adjustments",
    "column": "status",
    "doc": "A count or write-off, from draft to the ledger.",
    "starts": ["draft"],
    "moves": [
      {
        "from": ["draft"],
        "to": "pending_approval",
        "by": "user",
        "needs": [{"any_of":["quantity_counted"]},{"any_of":["reason"]},{"any_of":["requested_by"]}]
      },
      {
        "from": ["pending_approval"],
        "to": "approved",
        "by": "user",
        "needs": [{"any_of":["approved_by"]},{"any_of":["approved_at"]}],
        "when": "“Approved by” differs from “Requested by”"
      },
      {"from":["pending_approval"],"to":"rejected","by":"user","needs":[{"any_of":["rejection_reason"]}]},
      {"from":["rejected"],"to":"draft","by":"user","needs":[]},
      {
        "from": ["approved"],
        "to": "posted",
        "by": "user",
        "needs": [{"any_of":["posted_at"]},{"any_of":["movement_id"]}],
        "when": "if “Controlled substance” is yes, then “Witnessed by” is given; and if “Controlled substance” is yes and “Reason” is theft or loss, then “DEA report form” is given",
        "effect": "one movement is written"
      }
    ]
  },
  "purchase_orders.status": {
    "id": "purchase_orders.status",
    "table": "purchase_orders",
    "column": "status",
    "doc": "An order to a supplier.",
    "starts": ["draft"],
    "moves": [
      {
        "from": ["draft"],
        "to": "sent",
        "by": "user",
        "needs": [{"any_of":["sent_at"]}],
        "also": ["at least one line","schedule II lines: DEA form 222"],
        "effect": "the lines are locked"
      },
      {"from":["sent"],"to":"confirmed","by":"user","needs":[{"any_of":["confirmed_at"]}]},
      {
        "from": ["sent","confirmed","partially_received"],
        "to": "partially_received",
        "by": "user",
        "needs": [],
        "also": ["some lines have arrived, not all"],
        "effect": "one lot and one purchase movement for each line received"
      },
      {
        "from": ["sent","confirmed","partially_received"],
        "to": "received",
        "by": "user",
        "needs": [{"any_of":["received_date"]}],
        "also": ["every line has arrived"]
      },
      {
        "from": ["draft","sent","confirmed"],
        "to": "cancelled",
        "by": "user",
        "needs": [{"any_of":["cancelled_at"]},{"any_of":["cancellation_reason"]}]
      }
    ]
  },
  "appointments.status": {
    "id": "appointments.status",
    "table": "appointments",
    "column": "status",
    "doc": "A booking, from the calendar to the door.",
    "starts": ["scheduled"],
    "moves": [
      {"from":["scheduled"],"to":"confirmed","by":"user","needs":[{"any_of":["confirmed_at"]}]},
      {
        "from": ["scheduled","confirmed"],
        "to": "checked_in",
        "by": "user",
        "needs": [{"any_of":["checked_in_at"]}],
        "effect": "the encounter is opened or linked"
      },
      {"from":["checked_in"],"to":"in_progress","by":"user","needs":[{"any_of":["started_at"]}]},
      {"from":["in_progress"],"to":"completed","by":"user","needs":[{"any_of":["checked_out_at"]}]},
      {
        "from": ["checked_in"],
        "to": "completed",
        "by": "user",
        "needs": [{"any_of":["checked_out_at"]}],
        "when": "“Appointment type” is grooming"
      },
      {
        "from": ["scheduled","confirmed","checked_in"],
        "to": "cancelled",
        "by": "user",
        "needs": [{"any_of":["cancelled_at"]},{"any_of":["cancellation_reason"]}],
        "effect": "the slot is free again"
      },
      {
        "from": ["scheduled","confirmed"],
        "to": "no_show",
        "by": "user",
        "needs": [],
        "when": "“Checked in at” is empty and “Scheduled at” is not after now",
        "also": ["the grace period is over"],
        "effect": "counts against the client"
      },
      {
        "from": ["scheduled","confirmed"],
        "to": "rescheduled",
        "by": "user",
        "needs": [{"any_of":["rescheduled_to_id"]}],
        "effect": "the new booking starts as scheduled"
      },
      {"from":["no_show"],"to":"rescheduled","by":"user","needs":[{"any_of":["rescheduled_to_id"]}]}
    ]
  },
  "medical_encounters.status": {
    "id": "medical_encounters.status",
    "table": "medical_encounters",
    "column": "status",
    "doc": "A visit. Grooming and the two ends of boarding are not clinical: they need no veterinarian, assessment or plan.",
    "starts": ["scheduled","in_progress"],
    "moves": [
      {
        "from": ["scheduled"],
        "to": "in_progress",
        "by": "user",
        "needs": [{"any_of":["actual_start_at"]}],
        "when": "either “Veterinarian” is given, or “Encounter type” is grooming, boarding check-in or boarding check-out"
      },
      {
        "from": ["in_progress"],
        "to": "completed",
        "by": "user",
        "needs": [{"any_of":["actual_end_at"]}],
        "when": "either “Assessment” and “Plan” are given, or “Encounter type” is grooming, boarding check-in or boarding check-out"
      },
      {
        "from": ["scheduled","in_progress"],
        "to": "cancelled",
        "by": "user",
        "needs": [{"any_of":["cancelled_at"]},{"any_of":["cancelled_by"]},{"any_of":["cancellation_reason"]}],
        "also": ["from in_progress: no treatment or prescription exists"]
      },
      {
        "from": ["scheduled"],
        "to": "no_show",
        "by": "user",
        "needs": [],
        "when": "“Scheduled start at” is before now",
        "also": ["the grace period is over"]
      },
      {"from":["completed"],"to":"in_progress","by":"approver","needs":[],"when":"“Signed at” is empty"}
    ]
  },
  "diagnostic_test_orders.status": {
    "id": "diagnostic_test_orders.status",
    "table": "diagnostic_test_orders",
    "column": "status",
    "doc": "A test order: resulted means that the laboratory answered, completed that a clinician reviewed the answer.",
    "starts": ["ordered"],
    "moves": [
      {
        "from": ["ordered"],
        "to": "sample_collected",
        "by": "user",
        "needs": [{"any_of":["sample_collected_at"]},{"any_of":["sample_type"]}]
      },
      {
        "from": ["ordered"],
        "to": "in_progress",
        "by": "user",
        "needs": [],
        "when": "“Test type” is X-ray, ultrasound, ECG, endoscopy, MRI or CT scan"
      },
      {
        "from": ["sample_collected"],
        "to": "in_progress",
        "by": "user",
        "needs": [],
        "also": ["a laboratory reference number when sent out"]
      },
      {
        "from": ["in_progress"],
        "to": "resulted",
        "by": "user",
        "needs": [],
        "also": ["a result row with its time exists"],
        "effect": "a critical result notifies at once"
      },
      {"from":["resulted"],"to":"completed","by":"user","needs":[],"also":["that result is reviewed"]},
      {
        "from": ["ordered","sample_collected","in_progress"],
        "to": "cancelled",
        "by": "user",
        "needs": [{"any_of":["cancelled_at"]},{"any_of":["cancellation_reason"]}]
      }
    ]
  },
  "diagnostic_test_results.result_status": {
    "id": "diagnostic_test_results.result_status",
    "table": "diagnostic_test_results",
    "column": "result_status",
    "doc": "A result, and its amendment after review.",
    "starts": ["pending"],
    "moves": [
      {"from":["pending"],"to":"normal","by":"user","needs":[{"any_of":["findings","test_values"]}]},
      {"from":["pending"],"to":"abnormal","by":"user","needs":[{"any_of":["findings","test_values"]}]},
      {
        "from": ["pending","normal","abnormal"],
        "to": "critical",
        "by": "user",
        "needs": [],
        "when": "“Critical” is yes",
        "effect": "the notification must follow within the clinic's limit"
      },
      {
        "from": ["abnormal","critical"],
        "to": "normal",
        "by": "user",
        "needs": [{"any_of":["reviewed_by"]},{"any_of":["review_notes"]}]
      },
      {
        "from": ["normal","critical"],
        "to": "abnormal",
        "by": "user",
        "needs": [{"any_of":["reviewed_by"]},{"any_of":["review_notes"]}]
      }
    ]
  },
  "prescriptions.status": {
    "id": "prescriptions.status",
    "table": "prescriptions",
    "column": "status",
    "doc": "A prescription. The three ends are final; a renewal is a new row.",
    "starts": ["active"],
    "moves": [
      {
        "from": ["active"],
        "to": "completed",
        "by": "user",
        "needs": [],
        "also": ["the end date has passed, or all is dispensed and no refill remains"]
      },
      {
        "from": ["active"],
        "to": "discontinued",
        "by": "user",
        "needs": [{"any_of":["discontinued_at"]},{"any_of":["discontinuation_reason"]}]
      },
      {
        "from": ["active"],
        "to": "expired",
        "by": "clock",
        "needs": [],
        "also": ["6 months after prescribing for schedules III and IV, otherwise 12, or the end date"]
      }
    ]
  },
  "surgeries.status": {
    "id": "surgeries.status",
    "table": "surgeries",
    "column": "status",
    "doc": "An operation.",
    "starts": ["scheduled"],
    "moves": [
      {
        "from": ["scheduled","postponed"],
        "to": "pre_op",
        "by": "user",
        "needs": [{"any_of":["pre_op_started_at"]},{"any_of":["pre_op_assessment"]}],
        "also": ["live consents for surgery and for anesthesia"]
      },
      {
        "from": ["pre_op"],
        "to": "in_progress",
        "by": "user",
        "needs": [{"any_of":["surgery_started_at"]}],
        "also": ["induction is recorded for general anesthesia or sedation","an anesthesia record exists"]
      },
      {
        "from": ["in_progress"],
        "to": "completed",
        "by": "user",
        "needs": [{"any_of":["surgery_completed_at"]},{"any_of":["procedure_notes"]}],
        "also": ["every procedure has ended"]
      },
      {"from":["scheduled","pre_op"],"to":"postponed","by":"user","needs":[{"any_of":["cancellation_reason"]}]},
      {"from":["postponed"],"to":"scheduled","by":"user","needs":[{"any_of":["scheduled_at"],"anew":true}]},
      {
        "from": ["scheduled","pre_op","postponed"],
        "to": "cancelled",
        "by": "user",
        "needs": [{"any_of":["cancelled_at"]},{"any_of":["cancellation_reason"]}]
      }
    ]
  },
  "surgical_procedures.status": {
    "id": "surgical_procedures.status",
    "table": "surgical_procedures",
    "column": "status",
    "doc": "One procedure of an operation.",
    "starts": ["planned"],
    "moves": [
      {
        "from": ["planned"],
        "to": "in_progress",
        "by": "user",
        "needs": [{"any_of":["started_at"]},{"any_of":["performed_by_veterinarian_id"]}]
      },
      {
        "from": ["in_progress"],
        "to": "completed",
        "by": "user",
        "needs": [{"any_of":["ended_at"]}],
        "when": "if “Sponge count initial” is given, then “Sponge count final” is given and equals “Sponge count initial”"
      },
      {"from":["planned","in_progress"],"to":"aborted","by":"user","needs":[{"any_of":["abort_reason"]}]}
    ]
  },
  "emergency_cases.disposition": {
    "id": "emergency_cases.disposition",
    "table": "emergency_cases",
    "column": "disposition",
    "doc": "How an emergency case ends; it is open while there is no disposition, and stays under monitoring while admitted.",
    "starts": [null],
    "moves": [
      {
        "from": [null],
        "to": "treated_and_released",
        "by": "user",
        "needs": [{"any_of":["disposition_at"]},{"any_of":["treatment_summary"]}]
      },
      {
        "from": [null],
        "to": "admitted",
        "by": "user",
        "needs": [{"any_of":["disposition_at"]},{"any_of":["assigned_veterinarian_id"]}]
      },
      {
        "from": [null,"admitted"],
        "to": "transferred",
        "by": "user",
        "needs": [{"any_of":["disposition_at"]},{"any_of":["transferred_to"]}]
      },
      {
        "from": [null,"admitted"],
        "to": "referred",
        "by": "user",
        "needs": [{"any_of":["disposition_at"]},{"any_of":["transferred_to"]},{"any_of":["referral_reason"]}]
      },
      {
        "from": [null,"admitted"],
        "to": "euthanized",
        "by": "user",
        "needs": [{"any_of":["disposition_at"]},{"any_of":["disposition_notes"]}],
        "also": ["a live consent to euthanasia"],
        "effect": "the animal becomes deceased"
      },
      {
        "from": [null,"admitted"],
        "to": "deceased",
        "by": "user",
        "needs": [{"any_of":["disposition_at"]}],
        "effect": "the animal becomes deceased"
      },
      {
        "from": [null,"admitted"],
        "to": "left_against_advice",
        "by": "user",
        "needs": [{"any_of":["disposition_at"]},{"any_of":["disposition_notes"]}]
      },
      {
        "from": ["admitted"],
        "to": "treated_and_released",
        "by": "user",
        "needs": [{"any_of":["disposition_at"]},{"any_of":["stabilized_at"]},{"any_of":["follow_up_instructions"]}]
      }
    ]
  },
  "emergency_cases.triage_level": {
    "id": "emergency_cases.triage_level",
    "table": "emergency_cases",
    "column": "triage_level",
    "doc": "How urgent a case is; changes only with a new triage record.",
    "starts": ["immediate","urgent","semi_urgent","non_urgent"],
    "moves": [
      {
        "from": ["immediate","urgent","semi_urgent","non_urgent"],
        "to": "immediate",
        "by": "user",
        "needs": [],
        "also": ["a new triage record that is a re-triage"]
      },
      {
        "from": ["immediate","semi_urgent","non_urgent"],
        "to": "urgent",
        "by": "user",
        "needs": [],
        "also": ["a new triage record that is a re-triage"]
      },
      {
        "from": ["immediate","urgent","non_urgent"],
        "to": "semi_urgent",
        "by": "user",
        "needs": [],
        "also": ["a new triage record","leaving immediate needs a stabilised animal"]
      },
      {
        "from": ["urgent","semi_urgent"],
        "to": "non_urgent",
        "by": "user",
        "needs": [],
        "also": ["a new triage record that is a re-triage"]
      }
    ]
  },
  "vaccinations.status": {
    "id": "vaccinations.status",
    "table": "vaccinations",
    "column": "status",
    "doc": "A dose of a vaccine, planned or given.",
    "starts": ["scheduled","administered"],
    "moves": [
      {
        "from": ["scheduled","overdue"],
        "to": "administered",
        "by": "user",
        "needs": [
          {"any_of":["administered_at"]},
          {"any_of":["lot_number"]},
          {"any_of":["veterinarian_id","administered_by"]}
        ],
        "effect": "the next dose is a new row"
      },
      {
        "from": ["scheduled"],
        "to": "overdue",
        "by": "clock",
        "needs": [],
        "when": "“Due date” is before today",
        "effect": "a reminder is due"
      },
      {"from":["scheduled","overdue"],"to":"declined","by":"user","needs":[{"any_of":["status_reason"]}]},
      {
        "from": ["scheduled","overdue"],
        "to": "exempted",
        "by": "user",
        "needs": [{"any_of":["status_reason"]},{"any_of":["veterinarian_id"]}]
      },
      {
        "from": ["declined","exempted"],
        "to": "scheduled",
        "by": "user",
        "needs": [{"any_of":["scheduled_date","due_date"],"anew":true}]
      }
    ]
  },
  "boarding_reservations.status": {
    "id": "boarding_reservations.status",
    "table": "boarding_reservations",
    "column": "status",
    "doc": "A kennel stay. A no-show is cancelled.",
    "starts": ["reserved"],
    "moves": [
      {
        "from": ["reserved"],
        "to": "checked_in",
        "by": "user",
        "needs": [{"any_of":["actual_check_in_at"]},{"any_of":["check_in_condition"]},{"any_of":["kennel_number"]}],
        "also": ["vaccinations and parasite status are checked"],
        "effect": "the kennel is taken for the stay"
      },
      {"from":["checked_in"],"to":"in_care","by":"user","needs":[],"also":["the first daily log exists"]},
      {
        "from": ["checked_in","in_care"],
        "to": "checked_out",
        "by": "user",
        "needs": [{"any_of":["actual_check_out_at"]},{"any_of":["check_out_condition"]},{"any_of":["total_actual"]}],
        "effect": "the nights are billed"
      },
      {
        "from": ["reserved"],
        "to": "cancelled",
        "by": "user",
        "needs": [{"any_of":["cancelled_at"]},{"any_of":["cancellation_reason"]}],
        "effect": "the deposit rule applies"
      }
    ]
  },
  "invoices.status": {
    "id": "invoices.status",
    "table": "invoices",
    "column": "status",
    "doc": "A bill, from draft to money.",
    "starts": ["draft"],
    "moves": [
      {
        "from": ["draft"],
        "to": "pending",
        "by": "user",
        "needs": [],
        "also": ["at least one line; the totals are computed"],
        "effect": "the lines become read-only"
      },
      {"from":["draft","pending"],"to":"sent","by":"user","needs":[{"any_of":["sent_at"]},{"any_of":["due_date"]}]},
      {"from":["pending"],"to":"draft","by":"user","needs":[],"when":"“Amount paid” is 0"},
      {
        "from": ["pending","sent","overdue"],
        "to": "partially_paid",
        "by": "user",
        "needs": [],
        "when": "“Amount paid” is more than 0 and is less than “Total amount”"
      },
      {
        "from": ["pending","sent","overdue","partially_paid"],
        "to": "paid",
        "by": "user",
        "needs": [{"any_of":["paid_at"]}],
        "when": "“Amount due” is 0"
      },
      {
        "from": ["pending","sent","partially_paid"],
        "to": "overdue",
        "by": "clock",
        "needs": [],
        "when": "“Due date” is before now and “Amount due” is more than 0",
        "effect": "a payment reminder is due"
      },
      {
        "from": ["draft","pending","sent","overdue"],
        "to": "cancelled",
        "by": "user",
        "needs": [{"any_of":["cancelled_at"]},{"any_of":["cancellation_reason"]}],
        "when": "“Amount paid” is 0",
        "effect": "reserved stock is released"
      },
      {
        "from": ["paid","partially_paid","overdue"],
        "to": "refunded",
        "by": "user",
        "needs": [],
        "also": ["every completed payment of it is refunded"],
        "effect": "leaves the receivables"
      },
      {
        "from": ["paid"],
        "to": "partially_paid",
        "by": "user",
        "needs": [],
        "when": "“Amount paid” is less than “Total amount”"
      },
      {
        "from": ["sent","partially_paid","overdue"],
        "to": "written_off",
        "by": "user",
        "needs": [{"any_of":["written_off_amount"]},{"any_of":["write_off_reason"]}],
        "when": "“Amount due” is 0",
        "also": ["somebody other than the author approves"]
      }
    ]
  },
  "payments.status": {
    "id": "payments.status",
    "table": "payments",
    "column": "status",
    "doc": "Money on its way. A partial refund keeps a payment completed.",
    "starts": ["pending"],
    "moves": [
      {"from":["pending"],"to":"processing","by":"user","needs":[{"any_of":["transaction_id","processor_name"]}]},
      {
        "from": ["pending","processing"],
        "to": "completed",
        "by": "user",
        "needs": [{"any_of":["payment_date"]}],
        "when": "either “Processed by” is given, or “Payment method” is neither cash nor check",
        "effect": "the amount paid of the invoice rises; a receipt is issued"
      },
      {"from":["pending","processing"],"to":"failed","by":"user","needs":[{"any_of":["failure_reason"]}]},
      {"from":["failed"],"to":"pending","by":"user","needs":[]},
      {"from":["pending","processing"],"to":"cancelled","by":"user","needs":[{"any_of":["cancellation_reason"]}]},
      {
        "from": ["completed"],
        "to": "refunded",
        "by": "user",
        "needs": [{"any_of":["refunded_at"]},{"any_of":["refund_reason"]}],
        "when": "“Refunded amount” equals “Amount”"
      }
    ]
  },
  "estimates.status": {
    "id": "estimates.status",
    "table": "estimates",
    "column": "status",
    "doc": "A quote, from draft to the client's answer.",
    "starts": ["draft"],
    "moves": [
      {"from":["draft"],"to":"sent","by":"user","needs":[{"any_of":["sent_at"]}],"also":["at least one line"]},
      {
        "from": ["draft","sent"],
        "to": "accepted",
        "by": "user",
        "needs": [{"any_of":["accepted_at"]},{"any_of":["accepted_by_name"]}]
      },
      {"from":["sent"],"to":"declined","by":"user","needs":[{"any_of":["declined_at"]}]},
      {"from":["draft","sent"],"to":"expired","by":"clock","needs":[],"when":"“Expiry date” is before now"},
      {
        "from": ["sent","declined","expired"],
        "to": "draft",
        "by": "user",
        "needs": [],
        "effect": "a new revision; the columns of the decision are cleared"
      }
    ]
  },
  "insurance_claims.status": {
    "id": "insurance_claims.status",
    "table": "insurance_claims",
    "column": "status",
    "doc": "A claim, from the practice to the insurer's money.",
    "starts": ["draft"],
    "moves": [
      {
        "from": ["draft"],
        "to": "submitted",
        "by": "user",
        "needs": [
          {"any_of":["submitted_at"]},
          {"any_of":["invoice_id"]},
          {"any_of":["diagnosis_codes"]},
          {"any_of":["supporting_documents"]}
        ],
        "also": ["the policy is active on the day of service"]
      },
      {"from":["submitted"],"to":"pending","by":"user","needs":[],"also":["the insurer acknowledged it"]},
      {"from":["submitted","pending"],"to":"under_review","by":"user","needs":[]},
      {
        "from": ["submitted","pending","under_review","appealed"],
        "to": "approved",
        "by": "user",
        "needs": [{"any_of":["response_received_at"]}],
        "when": "“Approved amount” is given and equals “Claimed amount”"
      },
      {
        "from": ["submitted","pending","under_review","appealed"],
        "to": "partially_approved",
        "by": "user",
        "needs": [{"any_of":["denied_amount"]},{"any_of":["denial_reason"]},{"any_of":["response_received_at"]}],
        "when": "“Approved amount” is given, is more than 0 and is less than “Claimed amount”"
      },
      {
        "from": ["submitted","pending","under_review","appealed"],
        "to": "denied",
        "by": "user",
        "needs": [{"any_of":["denial_reason"]},{"any_of":["denied_amount"]},{"any_of":["response_received_at"]}]
      },
      {
        "from": ["approved","partially_approved"],
        "to": "paid",
        "by": "user",
        "needs": [{"any_of":["paid_amount"]},{"any_of":["paid_at"]}],
        "effect": "an insurance payment may be recorded"
      },
      {
        "from": ["denied","partially_approved"],
        "to": "appealed",
        "by": "user",
        "needs": [{"any_of":["is_appealed"]},{"any_of":["appeal_submitted_at"]},{"any_of":["appeal_notes"]}]
      }
    ]
  },
  "communication_logs.status": {
    "id": "communication_logs.status",
    "table": "communication_logs",
    "column": "status",
    "doc": "A message on its way.",
    "starts": ["pending"],
    "moves": [
      {
        "from": ["pending"],
        "to": "sent",
        "by": "user",
        "needs": [{"any_of":["sent_at"]}],
        "also": ["the client's consent allows the channel"]
      },
      {
        "from": ["pending","sent"],
        "to": "failed",
        "by": "user",
        "needs": [{"any_of":["failed_at"]},{"any_of":["failure_reason"]}]
      },
      {"from":["sent"],"to":"delivered","by":"user","needs":[{"any_of":["delivered_at"]}]},
      {
        "from": ["sent"],
        "to": "bounced",
        "by": "user",
        "needs": [{"any_of":["failed_at"]},{"any_of":["failure_reason"]}],
        "effect": "the address is flagged"
      },
      {"from":["sent","delivered"],"to":"read","by":"user","needs":[{"any_of":["read_at"]}]},
      {"from":["failed"],"to":"pending","by":"user","needs":[],"also":["the retry limit is not reached"]}
    ]
  },
  "reminders.status": {
    "id": "reminders.status",
    "table": "reminders",
    "column": "status",
    "doc": "A reminder. It is dismissed too when the thing is done or the animal died.",
    "starts": ["scheduled"],
    "moves": [
      {
        "from": ["scheduled"],
        "to": "sent",
        "by": "user",
        "needs": [{"any_of":["sent_at"]},{"any_of":["communication_log_id"]}]
      },
      {"from":["sent"],"to":"acknowledged","by":"user","needs":[{"any_of":["acknowledged_at"]}]},
      {"from":["scheduled","sent"],"to":"dismissed","by":"user","needs":[]},
      {
        "from": ["scheduled","sent"],
        "to": "expired",
        "by": "clock",
        "needs": [],
        "also": ["past its due date, or past the window after its time"]
      }
    ]
  },
  "consent_forms.is_revoked": {
    "id": "consent_forms.is_revoked",
    "table": "consent_forms",
    "column": "is_revoked",
    "doc": "A consent is live while it is neither revoked nor expired. Its states are read from `is_revoked` and `expires_at`; there is no status column.",
    "starts": ["signed"],
    "moves": [
      {
        "from": ["signed"],
        "to": "revoked",
        "by": "user",
        "needs": [{"any_of":["is_revoked"]},{"any_of":["revoked_at"]},{"any_of":["revocation_reason"]}],
        "also": ["the procedure has not begun"]
      },
      {"from":["signed"],"to":"expired","by":"clock","needs":[],"when":"“Expires at” is before now"}
    ]
  }
};
