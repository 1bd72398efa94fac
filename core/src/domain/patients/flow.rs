//! Which status may follow which.

use crate::schema::machine;

machine! {
    /// Whether the animal is alive and in the care of the practice.
    pub const PATIENT_STATUS: patients.status;
    starts active;
    active, inactive, lost, transferred -> deceased needs(deceased_date)
        effect("future appointments, reminders and boarding are cancelled; active prescriptions expire");
    active, inactive                    -> transferred needs(status_reason) effect("the export of the record is logged");
    active, inactive                    -> lost        needs(status_reason) effect("a scan of the microchip raises an alert");
    active                              -> inactive    needs(status_reason);
    inactive, lost, transferred         -> active;
    deceased                            -> active      by_approver needs(status_reason)
        effect("the date and the cause of death are cleared");
}
