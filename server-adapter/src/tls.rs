//! Transport security: which cryptography it uses.

/// Makes one library the cryptography of every TLS connection of this process.
pub(crate) fn choose_cryptography() {
    // Who comes second finds it chosen.
    let _ = rustls::crypto::ring::default_provider().install_default();
}
