//! Transport security: which cryptography it uses, and the certificate of this server.

use std::{path::Path, sync::Arc};

use rustls::{
    ServerConfig,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
};
use tokio_rustls::TlsAcceptor;

use crate::settings::{SettingsError, Tls};

/// Makes one library the cryptography of every TLS connection of this process.
pub(crate) fn choose_cryptography() {
    // Who comes second finds it chosen.
    let _ = rustls::crypto::ring::default_provider().install_default();
}

/// What takes TLS connections, when the settings name a certificate.
///
/// # Errors
/// When a file cannot be read, or the two do not belong together.
pub(crate) fn acceptor(settings: &Tls) -> Result<Option<TlsAcceptor>, SettingsError> {
    let (Some(certificate), Some(key)) = (&settings.certificate, &settings.key) else { return Ok(None) };
    let wrong = |setting, file: &Path, error: &dyn std::fmt::Display| SettingsError::Wrong {
        setting,
        reason: format!("cannot be used ({}): {error}", file.display()),
    };
    let no_certificate = |error: &dyn std::fmt::Display| wrong("tls.certificate", certificate, error);
    let chain: Vec<_> = CertificateDer::pem_file_iter(certificate)
        .and_then(Iterator::collect)
        .map_err(|error| no_certificate(&error))?;
    let private = PrivateKeyDer::from_pem_file(key).map_err(|error| wrong("tls.key", key, &error))?;
    let config = ServerConfig::builder().with_no_client_auth().with_single_cert(chain, private);
    let mut config = config.map_err(|error| no_certificate(&error))?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Some(TlsAcceptor::from(Arc::new(config))))
}
