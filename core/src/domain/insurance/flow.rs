//! Which status may follow which.

use crate::schema::machine;

machine! {
    /// A claim, from the practice to the insurer's money.
    pub const CLAIM_STATUS: insurance_claims.status;
    starts draft;
    draft                                      -> submitted
        needs(submitted_at, invoice_id, diagnosis_codes, supporting_documents) also("the policy is active on the day of service");
    submitted                                  -> pending            also("the insurer acknowledged it");
    submitted, pending                         -> under_review;
    submitted, pending, under_review, appealed -> approved           needs(response_received_at)
        when(approved_amount is not null and approved_amount = claimed_amount);
    submitted, pending, under_review, appealed -> partially_approved needs(denied_amount, denial_reason, response_received_at)
        when(approved_amount is not null and approved_amount > 0 and approved_amount < claimed_amount);
    submitted, pending, under_review, appealed -> denied             needs(denial_reason, denied_amount, response_received_at);
    approved, partially_approved               -> paid               needs(paid_amount, paid_at)
        effect("an insurance payment may be recorded");
    denied, partially_approved                 -> appealed           needs(is_appealed, appeal_submitted_at, appeal_notes);
}
