//! Which status may follow which.

use crate::schema::machine;

machine! {
    /// How an emergency case ends; it is open while there is no disposition, and stays under
    /// monitoring while admitted.
    pub const DISPOSITION: emergency_cases.disposition;
    starts null;
    null           -> treated_and_released needs(disposition_at, treatment_summary);
    null           -> admitted             needs(disposition_at, assigned_veterinarian_id);
    null, admitted -> transferred          needs(disposition_at, transferred_to);
    null, admitted -> referred             needs(disposition_at, transferred_to, referral_reason);
    null, admitted -> euthanized           needs(disposition_at, disposition_notes) also("a live consent to euthanasia")
        effect("the animal becomes deceased");
    null, admitted -> deceased             needs(disposition_at) effect("the animal becomes deceased");
    null, admitted -> left_against_advice  needs(disposition_at, disposition_notes);
    admitted       -> treated_and_released needs(disposition_at, stabilized_at, follow_up_instructions);
}

machine! {
    /// How urgent a case is; changes only with a new triage record.
    pub const TRIAGE_LEVEL: emergency_cases.triage_level;
    starts immediate, urgent, semi_urgent, non_urgent;
    immediate, urgent, semi_urgent, non_urgent -> immediate   also("a new triage record that is a re-triage");
    immediate, semi_urgent, non_urgent         -> urgent      also("a new triage record that is a re-triage");
    immediate, urgent, non_urgent              -> semi_urgent
        also("a new triage record", "leaving immediate needs a stabilised animal");
    urgent, semi_urgent                        -> non_urgent  also("a new triage record that is a re-triage");
}
