//! Why nobody is let in.

/// Why a token stands for nobody here. Nothing of the token itself is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Denied {
    /// It is no JSON Web Token, or asks for what this server does not know.
    #[error("the token is not known here")]
    Unreadable,
    /// Another issuer's.
    #[error("the token is of an issuer that is not trusted here")]
    Issuer,
    /// No key of the issuer has the id that the token names.
    #[error("the token is signed by a key that its issuer does not show")]
    Key,
    /// The signature is not by that key, or not in the way of that key.
    #[error("the signature of the token is wrong")]
    Signature,
    /// Meant for another service.
    #[error("the token is meant for another service")]
    Audience,
    /// Its time is over.
    #[error("the token has expired; get a new one")]
    Expired,
    /// Its time has not come.
    #[error("the token is not valid yet; a clock may be wrong")]
    Early,
    /// A claim is missing or says nothing that can be used.
    #[error("the token does not say who asks, and in which practice, in the claims that the settings name")]
    Claims,
    /// Its holder belongs to several practices, and the request names none.
    #[error("the login belongs to several practices; send `vetplan-tenant: <id>`")]
    TenantRequired,
    /// The practice that the request names is none of its holder's.
    #[error("the login belongs to no such practice")]
    TenantUnknown,
    /// The keys of the issuer could not be fetched for too long.
    #[error("the keys of the issuer cannot be fetched; try again in a minute")]
    Unreachable,
}
