//! What a publishable key says: where the instance's Frontend API is, and how its cookies are called.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD_INDIFFERENT, URL_SAFE_NO_PAD};
use ring::digest;

/// A publishable key, `pk_test_…` or `pk_live_…`.
pub(super) struct PublishableKey {
    pub(super) is_production: bool,
    /// The host of the Frontend API.
    pub(super) frontend_api: String,
    pub(super) cookie_suffix: String,
}

impl PublishableKey {
    pub(super) fn parse(text: &str) -> Result<Self, &'static str> {
        const WRONG: &str = "is none: it should begin with pk_test_ or pk_live_, as the dashboard shows it";
        let text = text.trim();
        let (is_production, encoded) = match (text.strip_prefix("pk_live_"), text.strip_prefix("pk_test_")) {
            (Some(encoded), _) => (true, encoded),
            (_, Some(encoded)) => (false, encoded),
            _ => return Err(WRONG),
        };
        let decoded = STANDARD_NO_PAD_INDIFFERENT.decode(encoded).map_err(|_| WRONG)?;
        let host = std::str::from_utf8(&decoded).ok().and_then(|host| host.strip_suffix('$'));
        let is_host = |host: &&str| {
            let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-.:".contains(&byte);
            host.contains('.') && host.bytes().all(fits)
        };
        let frontend_api = host.filter(is_host).ok_or(WRONG)?.to_owned();
        Ok(Self { is_production, frontend_api, cookie_suffix: suffix(text) })
    }
}

/// Eight characters by which instances tell their cookies apart on one domain. SHA-1 is not for security here.
fn suffix(key: &str) -> String {
    let digest = digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, key.as_bytes());
    let mut suffix = URL_SAFE_NO_PAD.encode(digest);
    suffix.truncate(8);
    suffix
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key() {
        let key = PublishableKey::parse("pk_test_Y2xlcmsuZXhhbXBsZS5jb20k").unwrap();
        assert!(!key.is_production);
        assert_eq!(key.frontend_api, "clerk.example.com");
        for wrong in ["", "pk_test_", "sk_test_Y2xlcmsuZXhhbXBsZS5jb20k", "pk_live_!", "pk_live_YWJj"] {
            assert!(PublishableKey::parse(wrong).is_err(), "{wrong}");
        }
    }
}
