//! Which status may follow which.

use crate::schema::machine;

machine! {
    /// Whether a licence may be used.
    pub const LICENSE_STATUS: veterinarian_licenses.status;
    starts active;
    active, inactive, suspended          -> expired   by_clock when(expiry_date < today) effect("no prescribing or surgery under it");
    active                               -> inactive  needs(status_reason);
    inactive                             -> active    when(expiry_date is null or expiry_date > today);
    active, inactive                     -> suspended needs(status_reason);
    suspended                            -> active    needs(status_reason) when(expiry_date is null or expiry_date > today);
    active, inactive, suspended, expired -> revoked   needs(status_reason);
    expired                              -> active    when(expiry_date > today);
}
