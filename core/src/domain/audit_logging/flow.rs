//! Which status may follow which.

use crate::schema::machine;

machine! {
    /// A consent is live while it is neither revoked nor expired. Its states are read from
    /// `is_revoked` and `expires_at`; there is no status column.
    pub const CONSENT_STATE: consent_forms.is_revoked;
    starts signed;
    signed -> revoked needs(is_revoked, revoked_at, revocation_reason) also("the procedure has not begun");
    signed -> expired by_clock when(expires_at < now);
}
