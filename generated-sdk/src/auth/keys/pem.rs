//! A public key as people paste it into an environment variable.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD_INDIFFERENT;

use super::der;
use super::rsa::RsaKey;

const BEGIN: &str = "-----BEGIN";
const END: &str = "-----END";

/// Reads a key, or says what is wrong with the text, without repeating it.
///
/// The text may be on one line or on many, between quotation marks, with `\n` written out, without header
/// and footer, or as a whole in base64 once more.
pub(crate) fn read(text: &str) -> Result<RsaKey, String> {
    match decode(text)? {
        bytes if bytes.starts_with(BEGIN.as_bytes()) => key(&decode(&String::from_utf8_lossy(&bytes))?),
        bytes => key(&bytes),
    }
}

fn key(der: &[u8]) -> Result<RsaKey, String> {
    let (modulus, exponent) = der::rsa_public_key(der).ok_or("holds no public RSA key")?;
    RsaKey::new(modulus, exponent, None)
}

/// The bytes of a PEM text.
fn decode(text: &str) -> Result<Vec<u8>, String> {
    let text = text.trim().trim_matches(['"', '\'', '`']);
    if ["sk_", "pk_", "whsec_"].iter().any(|prefix| text.starts_with(prefix)) {
        return Err("is not a PEM public key but another kind of key".to_owned());
    }
    let mut body = text;
    if let Some((_, begun)) = text.split_once(BEGIN) {
        let (label, rest) = begun.split_once("-----").ok_or("has a header that does not end")?;
        if label.contains("PRIVATE") {
            return Err("is a private key; give the public one, and treat this one as leaked".to_owned());
        }
        if !label.ends_with("PUBLIC KEY") {
            return Err("is no public key: its header has to say PUBLIC KEY".to_owned());
        }
        body = rest;
    }
    let body = body.split_once(END).map_or(body, |(body, _)| body);
    let body = body.replace("\\r", "").replace("\\n", "");
    let digits: String = body.chars().filter(|c| !c.is_whitespace()).collect();
    if digits.is_empty() {
        return Err("is empty".to_owned());
    }
    STANDARD_NO_PAD_INDIFFERENT.decode(digits).map_err(|_| "is not base64".to_owned())
}
