//! Deliveries signed by hand, so that what is odd about them is covered by a right signature.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use generated_sdk::webhooks::Webhook;
use ring::hmac;

pub(crate) const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
pub(crate) const OTHER: &str = "whsec_b3RoZXIgc2VjcmV0IG9mIHRoZSBzYW1lIHNvcnQ=";

/// What the clock says in these tests, in seconds.
pub(crate) const NOW: u64 = 1_735_689_600;

pub(crate) const BODY: &str =
    r#"{"object":"event","type":"user.deleted","data":{"object":"user","id":"user_1","deleted":true}}"#;

pub(crate) type Headers = Vec<(&'static str, String)>;

/// A receiver with [`SECRET`] whose clock stands still at [`NOW`].
pub(crate) fn receiver() -> Webhook {
    Webhook::new(SECRET).expect("a secret").clock(at(NOW))
}

pub(crate) fn at(seconds: u64) -> impl Fn() -> SystemTime + Send + Sync + 'static {
    move || UNIX_EPOCH + Duration::from_secs(seconds)
}

/// The signature over exactly these texts, without its version.
pub(crate) fn signature(secret: &str, id: &str, timestamp: &str, body: &[u8]) -> String {
    let key = STANDARD.decode(secret.trim_start_matches("whsec_")).expect("base64");
    let key = hmac::Key::new(hmac::HMAC_SHA256, &key);
    let content = [id.as_bytes(), b".", timestamp.as_bytes(), b".", body].concat();
    STANDARD.encode(hmac::sign(&key, &content))
}

/// Headers with a right signature for [`SECRET`].
pub(crate) fn headers(id: &str, timestamp: &str, body: &[u8]) -> Headers {
    signed(id, timestamp, &format!("v1,{}", signature(SECRET, id, timestamp, body)))
}

/// Headers of a delivery made now, with these signatures.
pub(crate) fn with_signatures(signatures: &str) -> Headers {
    signed("msg_1", &NOW.to_string(), signatures)
}

pub(crate) fn signed(id: &str, timestamp: &str, signatures: &str) -> Headers {
    vec![
        ("svix-id", id.to_owned()),
        ("svix-timestamp", timestamp.to_owned()),
        ("svix-signature", signatures.to_owned()),
    ]
}

/// The right signature of [`BODY`], made now.
pub(crate) fn right() -> String {
    signature(SECRET, "msg_1", &NOW.to_string(), BODY.as_bytes())
}
