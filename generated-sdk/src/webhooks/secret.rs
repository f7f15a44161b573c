//! The secret that deliveries are signed with.

use std::fmt;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use ring::hmac;

use super::error::WebhookError;

/// Base64 as the reference implementations read a secret: of the standard alphabet, with or
/// without padding.
const FORGIVING: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// A signing secret, which cannot be printed.
#[derive(Clone)]
pub(super) struct Secret(hmac::Key);

impl Secret {
    /// Reads `whsec_` and base64. The prefix may be left out, as it may be elsewhere.
    pub(super) fn new(text: &str) -> Result<Self, WebhookError> {
        let text = text.trim();
        let encoded = text.strip_prefix("whsec_").unwrap_or(text);
        if encoded.is_empty() {
            return Err(WebhookError::Secret("is empty"));
        }
        let key = FORGIVING.decode(encoded).map_err(|_| WebhookError::Secret(problem(encoded)))?;
        Ok(Self(hmac::Key::new(hmac::HMAC_SHA256, &key)))
    }

    /// The signature of a body.
    pub(super) fn sign(&self, message_id: &str, timestamp: &str, body: &[u8]) -> hmac::Tag {
        let mut context = hmac::Context::with_key(&self.0);
        for part in [message_id.as_bytes(), b".", timestamp.as_bytes(), b".", body] {
            context.update(part);
        }
        context.sign()
    }
}

/// Why text is not base64, as far as that can be told without repeating it.
fn problem(encoded: &str) -> &'static str {
    if encoded.starts_with("sk_") || encoded.starts_with("pk_") {
        "is an API key"
    } else if encoded.contains(['-', '_']) {
        "is not standard base64, which has no `-` and `_`"
    } else {
        "is not base64"
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
