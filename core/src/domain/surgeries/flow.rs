//! Which status may follow which.

use crate::schema::machine;

machine! {
    /// An operation.
    pub const SURGERY_STATUS: surgeries.status;
    starts scheduled;
    scheduled, postponed         -> pre_op      needs(pre_op_started_at, pre_op_assessment)
        also("live consents for surgery and for anesthesia");
    pre_op                       -> in_progress needs(surgery_started_at)
        also("induction is recorded for general anesthesia or sedation", "an anesthesia record exists");
    in_progress                  -> completed   needs(surgery_completed_at, procedure_notes) also("every procedure has ended");
    scheduled, pre_op            -> postponed   needs(cancellation_reason);
    postponed                    -> scheduled   needs(new scheduled_at);
    scheduled, pre_op, postponed -> cancelled   needs(cancelled_at, cancellation_reason);
}

machine! {
    /// One procedure of an operation.
    pub const PROCEDURE_STATUS: surgical_procedures.status;
    starts planned;
    planned              -> in_progress needs(started_at, performed_by_veterinarian_id);
    in_progress          -> completed   needs(ended_at)
        when(sponge_count_initial is null or (sponge_count_final is not null and sponge_count_final = sponge_count_initial));
    planned, in_progress -> aborted     needs(abort_reason);
}
