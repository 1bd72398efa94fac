//! Which status may follow which.

use crate::schema::machine;

machine! {
    /// A test order: resulted means that the laboratory answered, completed that a clinician
    /// reviewed the answer.
    pub const TEST_STATUS: diagnostic_test_orders.status;
    starts ordered;
    ordered                                -> sample_collected needs(sample_collected_at, sample_type);
    ordered                                -> in_progress
        when(test_type in ("xray", "ultrasound", "ecg", "endoscopy", "mri", "ct_scan"));
    sample_collected                       -> in_progress      also("a laboratory reference number when sent out");
    in_progress                            -> resulted         also("a result row with its time exists")
        effect("a critical result notifies at once");
    resulted                               -> completed        also("that result is reviewed");
    ordered, sample_collected, in_progress -> cancelled        needs(cancelled_at, cancellation_reason);
}

machine! {
    /// A result, and its amendment after review.
    pub const RESULT_STATUS: diagnostic_test_results.result_status;
    starts pending;
    pending                   -> normal   needs(findings or test_values);
    pending                   -> abnormal needs(findings or test_values);
    pending, normal, abnormal -> critical when(is_critical) effect("the notification must follow within the clinic's limit");
    abnormal, critical        -> normal   needs(reviewed_by, review_notes);
    normal, critical          -> abnormal needs(reviewed_by, review_notes);
}
