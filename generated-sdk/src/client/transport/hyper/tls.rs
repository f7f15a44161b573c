//! Whom to trust: Mozilla's roots, and those the user adds. There is no way to trust everybody.

use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};

pub(super) fn config(extra_roots: &[Vec<u8>]) -> Result<ClientConfig, String> {
    let mut roots = RootCertStore::from_iter(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    for pem in extra_roots {
        add(&mut roots, pem)?;
    }
    // The provider is named, as a process-wide default may be another or none.
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| format!("TLS cannot be set up: {error}"))?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

fn add(roots: &mut RootCertStore, pem: &[u8]) -> Result<(), String> {
    let before = roots.len();
    for certificate in CertificateDer::pem_slice_iter(pem) {
        let certificate =
            certificate.map_err(|error| format!("the root certificate is not valid PEM: {error}"))?;
        roots.add(certificate).map_err(|error| format!("the root certificate cannot be used: {error}"))?;
    }
    if roots.len() == before {
        return Err("the root certificate has no `-----BEGIN CERTIFICATE-----`".to_owned());
    }
    Ok(())
}
