//! The session of a browser, by its cookies.

use super::handshake::{Browser, DEV_BROWSER};
use super::{Auth, Authenticator};
use crate::auth::reason::Reason;
use crate::auth::request::RequestParts;
use crate::auth::token::{Jws, is_no_session};

const SESSION: &str = "__session";
/// When the browser last signed in, in seconds since 1970; 0 if it has signed out since.
const CLIENT_UAT: &str = "__client_uat";

impl Authenticator {
    pub(super) async fn by_cookie(&self, parts: &RequestParts<'_>) -> Auth {
        if let Some(browser) = &self.0.browser {
            return self.by_browser(browser, parts).await;
        }
        let token = suffixed(parts, SESSION, self.cookie_suffix()).or_else(|| parts.cookie(SESSION));
        let Some(token) = token else { return Auth::signed_out(Reason::SessionTokenAndUatMissing) };
        match self.0.verifier.verify(token).await {
            Ok(claims) => self.signed_in(claims),
            Err(_) if is_no_session(token) => Auth::signed_out(Reason::TokenTypeMismatch),
            Err(error) => Auth::refused(error),
        }
    }

    /// What the cookies say, and whether they can be believed. What is in doubt is left to a handshake.
    async fn by_browser(&self, browser: &Browser, parts: &RequestParts<'_>) -> Auth {
        if let Some(handshake) = browser.finish(&self.0.verifier, parts).await {
            return Auth::Handshake(Box::new(handshake));
        }
        // What is suffixed is this instance's for sure, but counts only where the Frontend API keeps it.
        let suffix = self.cookie_suffix().filter(|suffix| is_suffixed(parts, suffix));
        let cookie = |name| match suffix {
            Some(_) => suffixed(parts, name, suffix),
            None => parts.cookie(name),
        };
        let signed_in_at = cookie(CLIENT_UAT).and_then(|time| time.parse::<i64>().ok()).unwrap_or(0);
        let in_doubt = |reason| match browser.handshake(parts, self.cookie_suffix(), reason) {
            Some(handshake) => Auth::Handshake(Box::new(handshake)),
            None => Auth::signed_out(reason),
        };

        if browser.is_development() {
            if parts.query(DEV_BROWSER).is_some() {
                return in_doubt(Reason::DevBrowserSync);
            }
            if browser.dev_browser(parts, self.cookie_suffix()).is_none() {
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

/// Whether the browser has this instance's own cookies.
pub(super) fn is_suffixed(parts: &RequestParts<'_>, suffix: &str) -> bool {
    suffixed(parts, CLIENT_UAT, Some(suffix)).is_some()
}

/// The cookie that is the instance's own.
pub(super) fn suffixed<'p>(parts: &'p RequestParts<'_>, name: &str, suffix: Option<&str>) -> Option<&'p str> {
    parts.cookie(&format!("{name}_{}", suffix?))
}

/// What a token that may not be authentic says of its age.
pub(super) fn issued_at(token: &str) -> Option<i64> {
    Jws::decode(token).ok()?.parse().ok()?.payload().get("iat")?.as_i64()
}

/// Whether a cookie holds a session token.
pub(super) fn is_session(name: &str) -> bool {
    name.starts_with(SESSION)
}
