//! The session of a browser, by its cookies.

use std::time::SystemTime;

use serde_json::Value;

use super::handshake::{Browser, DEV_BROWSER};
use super::publishable_key::PublishableKey;
use super::{Auth, Authenticator};
use crate::auth::clock::unix_millis;
use crate::auth::reason::Reason;
use crate::auth::request::RequestParts;
use crate::auth::token::{Jws, is_no_session};
use crate::client::json::Node;

const SESSION: &str = "__session";
/// When the browser last signed in, in seconds since 1970; 0 if it has signed out since.
const CLIENT_UAT: &str = "__client_uat";

impl Authenticator {
    pub(super) async fn by_cookie(&self, parts: &RequestParts<'_>) -> Auth {
        if let Some(browser) = &self.0.browser {
            return self.by_browser(browser, parts).await;
        }
        let plain = (parts.cookie(SESSION), parts.cookie(CLIENT_UAT));
        let own = (suffixed(parts, SESSION, self.suffix()), suffixed(parts, CLIENT_UAT, self.suffix()));
        // An API may be where browsers do not send `__client_uat`. What is suffixed is the instance's for sure.
        let is_own_first = own.1.or(plain.1).is_none() || self.suffix_that_counts(parts).is_some();
        let (first, second) = if is_own_first { (own, plain) } else { (plain, own) };
        // A session goes with what its own set says of signing out, if that says anything.
        let (token, client_uat) = match (first, second) {
            ((Some(token), own), (_, other)) | ((None, other), (Some(token), own)) => (token, own.or(other)),
            ((None, _), (None, _)) => return Auth::signed_out(Reason::SessionTokenAndUatMissing),
        };
        match self.0.verifier.verify(token).await {
            Ok(claims) => match client_uat.map(seconds) {
                None => self.signed_in(claims),
                Some(0) => Auth::signed_out(Reason::SessionTokenWithoutClientUat),
                Some(at) if claims.issued_at.is_some_and(|issued| issued < at) => {
                    Auth::signed_out(Reason::SessionTokenIatBeforeClientUat)
                }
                Some(_) => self.signed_in(claims),
            },
            Err(_) if is_no_session(token) => Auth::signed_out(Reason::TokenTypeMismatch),
            Err(error) => Auth::refused(error),
        }
    }

    fn suffix(&self) -> Option<&str> {
        self.0.publishable_key.as_ref().map(|key| key.cookie_suffix.as_str())
    }

    /// What the cookies say, and whether they can be believed. What is in doubt is left to a handshake.
    async fn by_browser(&self, browser: &Browser, parts: &RequestParts<'_>) -> Auth {
        if let Some(handshake) = browser.finish(&self.0.verifier, parts).await {
            return Auth::Handshake(Box::new(handshake));
        }
        let suffix = self.suffix_that_counts(parts);
        let cookie = |name| match suffix {
            Some(_) => suffixed(parts, name, suffix),
            None => parts.cookie(name),
        };
        let signed_in_at = cookie(CLIENT_UAT).map_or(0, seconds);
        let in_doubt = |reason| match browser.handshake(parts, suffix, reason) {
            Some(handshake) => Auth::Handshake(Box::new(handshake)),
            None => Auth::signed_out(reason),
        };

        if browser.is_development() {
            if parts.query(DEV_BROWSER).is_some() {
                return in_doubt(Reason::DevBrowserSync);
            }
            if browser.dev_browser(parts, suffix).is_none() {
                return in_doubt(Reason::DevBrowserMissing);
            }
        }
        let token = match (signed_in_at, cookie(SESSION)) {
            (0, None) => return Auth::signed_out(Reason::SessionTokenAndUatMissing),
            (0, Some(_)) => return in_doubt(Reason::SessionTokenWithoutClientUat),
            (_, None) => return in_doubt(Reason::ClientUatWithoutSessionToken),
            (_, Some(token)) => token,
        };
        if is_no_session(token) {
            return Auth::signed_out(Reason::TokenTypeMismatch);
        }
        // Not verified yet, but nothing is granted by it either.
        if issued_at(token).is_some_and(|issued| issued < signed_in_at) {
            return in_doubt(Reason::SessionTokenIatBeforeClientUat);
        }
        match self.0.verifier.verify(token).await {
            Ok(claims) => self.signed_in(claims),
            Err(error) => self.outdated(parts, error),
        }
    }
}

/// The suffix of the cookies that count: those of the instance alone, or none for those that all share.
///
/// Frontends set both, older ones the plain cookies only, and on one host another application may have
/// written the plain ones. So the newer ones count of those that are this instance's.
pub(super) fn suffix_that_counts<'k>(
    key: &'k PublishableKey,
    parts: &RequestParts<'_>,
    now: SystemTime,
) -> Option<&'k str> {
    let suffix = Some(key.cookie_suffix.as_str());
    let plain = parts.cookie(SESSION).map(Peek::of);
    if let Some(token) = &plain {
        let issuer = token.issuer.as_deref()?;
        let host = issuer.strip_prefix("https://").or_else(|| issuer.strip_prefix("http://"));
        if host.unwrap_or(issuer) != key.frontend_api {
            return suffix;
        }
    }
    let own = suffixed(parts, SESSION, suffix).map(Peek::of).unwrap_or_default();
    let own_is_out = suffixed(parts, CLIENT_UAT, suffix)? == "0";
    let plain_is_out = parts.cookie(CLIENT_UAT) == Some("0");
    let is_plain = match (own_is_out, plain_is_out) {
        (false, false) => plain.unwrap_or_default().issued_at > own.issued_at,
        (false, true) => {
            !key.is_production && own.expires_at.is_some_and(|at| at.saturating_mul(1000) <= unix_millis(now))
        }
        (true, plain_is_out) => !plain_is_out,
    };
    if is_plain { None } else { suffix }
}

/// What a token that may not be authentic says of itself.
#[derive(Default)]
struct Peek {
    issuer: Option<String>,
    issued_at: Option<i64>,
    expires_at: Option<i64>,
}

impl Peek {
    fn of(token: &str) -> Self {
        let read = |jws: Jws<'_>| {
            let parsed = jws.parse().ok()?;
            let claims = parsed.payload();
            let time = |name| claims.get(name).and_then(Node::as_i64);
            // As JavaScript has it: what is empty is no issuer, what is no text is that of nobody.
            let issuer = claims.get("iss").map(Node::to_value).and_then(|issuer| match issuer {
                Value::Null | Value::Bool(false) => None,
                Value::Number(zero) if zero.as_f64() == Some(0.0) => None,
                Value::String(issuer) => Some(issuer).filter(|issuer| !issuer.is_empty()),
                other => Some(other.to_string()),
            });
            Some(Self { issuer, issued_at: time("iat"), expires_at: time("exp") })
        };
        Jws::decode(token).ok().and_then(read).unwrap_or_default()
    }
}

/// What `__client_uat` says, which is nothing if it is no time.
fn seconds(client_uat: &str) -> i64 {
    client_uat.parse().unwrap_or(0)
}

/// The cookie that is the instance's own.
pub(super) fn suffixed<'p>(parts: &'p RequestParts<'_>, name: &str, suffix: Option<&str>) -> Option<&'p str> {
    parts.cookie(&format!("{name}_{}", suffix?))
}

/// What a token that may not be authentic says of its age.
pub(super) fn issued_at(token: &str) -> Option<i64> {
    Peek::of(token).issued_at
}

/// Whether a cookie holds a session token.
pub(super) fn is_session(name: &str) -> bool {
    name.starts_with(SESSION)
}
