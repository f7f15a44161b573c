//! What the headers of a delivery say, before it is known whether that is true.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use subtle::{Choice, ConstantTimeEq as _};

use super::error::WebhookError;
use super::headers::HeaderSource;
use super::secret::Secret;

/// Names of the id, the timestamp and the signatures.
pub(super) type Names = [&'static str; 3];

/// The names that Clerk's deliveries have.
pub(super) const SVIX: Names = ["svix-id", "svix-timestamp", "svix-signature"];

/// The names of the Standard Webhooks specification, which the sender can be set to.
const STANDARD_WEBHOOKS: Names = ["webhook-id", "webhook-timestamp", "webhook-signature"];

/// The signed headers of a delivery.
pub(super) struct Signed<'h> {
    /// The same for every attempt to deliver one message.
    pub(super) message_id: &'h str,
    /// As it was written, which is what was signed.
    timestamp: &'h str,
    /// Seconds since 1970.
    pub(super) seconds: i64,
    /// Lists, one for each line of the header.
    signatures: Vec<&'h str>,
}

impl<'h> Signed<'h> {
    /// Reads the headers. One family of names is taken as a whole, Clerk's if any of it is there.
    pub(super) fn read(headers: &'h (impl HeaderSource + ?Sized)) -> Result<Self, WebhookError> {
        let is_there = |name: &&str| count(headers, name) > 0;
        let standard = !SVIX.iter().any(is_there) && STANDARD_WEBHOOKS.iter().any(is_there);
        let [id, timestamp, signature] = if standard { STANDARD_WEBHOOKS } else { SVIX };
        let (message_id, timestamp_text) = (only(headers, id)?, only(headers, timestamp)?);
        Ok(Self {
            message_id,
            timestamp: timestamp_text,
            seconds: seconds(timestamp_text)
                .map_err(|problem| WebhookError::MalformedHeader { name: timestamp, problem })?,
            signatures: all(headers, signature)?,
        })
    }

    /// Whether one of the signatures was made with one of the secrets.
    ///
    /// Each is compared in constant time, and all are, so that the time says nothing about which.
    pub(super) fn matches<'s>(&self, secrets: impl Iterator<Item = &'s Secret>, body: &[u8]) -> bool {
        let mut any = Choice::from(0);
        for secret in secrets {
            let expected = secret.sign(self.message_id, self.timestamp, body);
            let signatures = self.signatures.iter().flat_map(|list| list.split(' '));
            for found in signatures.filter_map(of_version_1) {
                any |= found.as_slice().ct_eq(expected.as_ref());
            }
        }
        any.into()
    }
}

/// The bytes of a signature `v1,<base64>`. Other versions are not ours to judge, and what is not
/// written exactly as it was sent, padding included, matches nothing. A comma behind it is of a proxy
/// that made one line of several.
fn of_version_1(signature: &str) -> Option<Vec<u8>> {
    let text = signature.strip_prefix("v1,")?;
    STANDARD.decode(text.strip_suffix(',').unwrap_or(text)).ok()
}

/// Seconds in digits only: no sign, no fraction, no zeros in front.
fn seconds(text: &str) -> Result<i64, &'static str> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits || (text.starts_with('0') && text != "0") {
        return Err("is not a whole number of seconds in plain digits");
    }
    text.parse().map_err(|_| "is larger than any time")
}

fn count(headers: &(impl HeaderSource + ?Sized), name: &str) -> usize {
    let mut count = 0;
    headers.visit(name, &mut |_| count += 1);
    count
}

/// The value of a header that must be there once. Which of two would count is a question that the
/// sender, a proxy and the receiver may answer differently, so it is not asked.
fn only<'h>(headers: &'h (impl HeaderSource + ?Sized), name: &'static str) -> Result<&'h str, WebhookError> {
    match all(headers, name)?.as_slice() {
        [value] => Ok(value),
        _ => Err(WebhookError::MalformedHeader { name, problem: "is there more than once" }),
    }
}

/// The values of a header that must be there.
fn all<'h>(
    headers: &'h (impl HeaderSource + ?Sized),
    name: &'static str,
) -> Result<Vec<&'h str>, WebhookError> {
    let text = |value: &'h [u8]| match value {
        b"" => Err("is empty"),
        value => std::str::from_utf8(value).map_err(|_| "is not text"),
    };
    let mut values = Vec::new();
    headers.visit(name, &mut |value| values.push(text(value)));
    if values.is_empty() {
        return Err(WebhookError::MissingHeader(name));
    }
    let texts: Result<_, _> = values.into_iter().collect();
    texts.map_err(|problem| WebhookError::MalformedHeader { name, problem })
}
