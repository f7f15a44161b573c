//! Asking the Frontend API whether a browser is signed in: it is redirected there, and comes back with a
//! signed list of cookies to set.
//!
//! Not covered: satellite domains and syncing between them, a Frontend API behind a proxy, the exchange of
//! refresh tokens, handshakes by nonce, and switching the organization by URL.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::cookies::{is_session, issued_at, suffixed};
use super::publishable_key::PublishableKey;
use crate::auth::reason::Reason;
use crate::auth::request::RequestParts;
use crate::auth::token::{Class, Jws};
use crate::auth::verifier::SessionVerifier;
use crate::client::is_header_value;
use crate::generated::API_VERSION;

/// By which a development instance knows a browser, as a cookie and in URLs.
pub(super) const DEV_BROWSER: &str = "__clerk_db_jwt";
/// The signed list of cookies, likewise.
const HANDSHAKE: &str = "__clerk_handshake";
/// How often a browser was just redirected.
const REDIRECT_COUNT: &str = "__clerk_redirect_count";
const MOST_REDIRECTS: u32 = 3;

/// A browser that is to be redirected (307), for it to come back with cookies that tell who is signed in.
///
/// Send `Location: {location}`, a `Set-Cookie` for each of [`set_cookies`](Self::set_cookies), and
/// `Cache-Control: no-store`. The extractors for frameworks do. `Debug` shows the reason only.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Handshake {
    /// Why the browser's cookies are not enough.
    pub reason: Reason,
    /// Where to: the instance's Frontend API, or back to the page once that has answered.
    pub location: String,
    /// Values of `Set-Cookie` headers. They are secrets.
    pub set_cookies: Vec<String>,
}

impl fmt::Debug for Handshake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handshake").field("reason", &self.reason).finish_non_exhaustive()
    }
}

/// What is needed to do handshakes.
pub(super) struct Browser {
    is_production: bool,
    frontend_api: String,
    /// Where browsers see this application.
    origin: String,
}

impl Browser {
    pub(super) fn new(key: &PublishableKey, origin: &str) -> Result<Self, String> {
        let origin = origin.trim().trim_end_matches('/');
        let host = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"));
        let is_host = |host: &str| {
            !host.is_empty()
                && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.:[]".contains(&byte))
        };
        if !host.is_some_and(is_host) {
            return Err("the origin for handshakes must be like https://app.example.com".to_owned());
        }
        let (is_production, frontend_api) = (key.is_production, key.frontend_api.clone());
        Ok(Self { is_production, frontend_api, origin: origin.to_owned() })
    }

    pub(super) fn is_development(&self) -> bool {
        !self.is_production
    }

    /// By what a development instance knows the browser.
    pub(super) fn dev_browser<'p>(
        &self,
        parts: &'p RequestParts<'_>,
        suffix: Option<&str>,
    ) -> Option<Cow<'p, str>> {
        // That of another application on the same host stands in the plain cookie, too.
        let cookie = || match suffix {
            Some(_) => suffixed(parts, DEV_BROWSER, suffix),
            None => parts.cookie(DEV_BROWSER),
        };
        parts.query(DEV_BROWSER).or_else(|| cookie().map(Cow::Borrowed))
    }

    /// A redirect to the Frontend API, which is told whether suffixed cookies count, if the request is for a page
    /// and the browser is not going in circles.
    pub(super) fn handshake(
        &self,
        parts: &RequestParts<'_>,
        suffix: Option<&str>,
        reason: Reason,
    ) -> Option<Handshake> {
        if !is_for_a_page(parts) {
            return None;
        }
        let count = counted(parts)?;
        let back = format!("{}{}", self.origin, without(parts.target(), &[DEV_BROWSER, "__dev_session"]));
        let suffixed_cookies = suffix.is_some();
        let mut location = format!(
            "https://{}/v1/client/handshake?redirect_url={}&__clerk_api_version={}&suffixed_cookies={suffixed_cookies}&__clerk_hs_reason={reason}",
            self.frontend_api,
            utf8_percent_encode(&back, NON_ALPHANUMERIC),
            utf8_percent_encode(API_VERSION, NON_ALPHANUMERIC),
        );
        if let (true, Some(dev_browser)) = (self.is_development(), self.dev_browser(parts, suffix)) {
            let dev_browser = utf8_percent_encode(&dev_browser, NON_ALPHANUMERIC);
            location.push_str(&format!("&{DEV_BROWSER}={dev_browser}"));
        }
        Some(Handshake { reason, location, set_cookies: vec![count] })
    }

    /// What a browser that comes back brings: cookies to set, and the page without what was in its URL for us.
    pub(super) async fn finish(
        &self,
        verifier: &SessionVerifier,
        parts: &RequestParts<'_>,
    ) -> Option<Handshake> {
        // In production it comes as a cookie. Were it taken from the URL there, a link could sign in its reader
        // as somebody else.
        let in_url = parts.query(HANDSHAKE).filter(|_| self.is_development());
        let in_cookie = || parts.cookie(HANDSHAKE).map(Cow::Borrowed);
        let is_in_url = in_url.is_some();
        let token = in_url.or_else(in_cookie).filter(|_| is_for_a_page(parts))?;
        let jws = Jws::decode(&token).ok()?;
        let parsed = jws.parse().ok()?;
        // A token of another application on a sibling domain is nothing to fail for.
        verifier.check_signature(&parsed, Class::Handshake).await.ok()?;
        // A session token is signed by the same key, and may have claims that its user has written.
        if parsed.payload().get("sub").is_some() {
            return None;
        }
        let mut cookies: Vec<String> = Vec::new();
        for cookie in parsed.payload().get("handshake")?.items() {
            cookies.push(cookie.as_str().filter(|cookie| is_header_value(cookie))?.into_owned());
        }
        if cookies.is_empty() || !is_in_url && are_there(parts, &cookies) {
            return None;
        }
        cookies.push(counted(parts)?);
        let ours = [HANDSHAKE, "__clerk_help", DEV_BROWSER, "__clerk_handshake_nonce"];
        let location = format!("{}{}", self.origin, without(parts.target(), &ours));
        Some(Handshake { reason: Reason::HandshakeCompleted, location, set_cookies: cookies })
    }
}

/// Whether the cookies to set are there already, or newer tokens in their place. Of several of one name, as one
/// is taken away before it is set for another domain, the last counts.
fn are_there(parts: &RequestParts<'_>, cookies: &[String]) -> bool {
    let pairs = cookies.iter().map(|cookie| cookie.split(';').next().unwrap_or_default());
    let last: HashMap<_, _> = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).collect();
    last.into_iter().all(|(name, value)| match parts.cookie(name) {
        None => value.is_empty(),
        Some(own) => own == value || is_session(name) && issued_at(own) >= issued_at(value),
    })
}

/// Only a page can be redirected and come back.
fn is_for_a_page(parts: &RequestParts<'_>) -> bool {
    let first = |name| parts.values(name).next();
    parts.is_get()
        && match first("sec-fetch-dest") {
            Some(destination) => matches!(destination, "document" | "iframe"),
            None => first("accept").is_some_and(|accept| accept.starts_with("text/html")),
        }
}

/// The cookie that counts redirects, for the next one; none if there have been too many within 2 s.
fn counted(parts: &RequestParts<'_>) -> Option<String> {
    let count = parts.cookie(REDIRECT_COUNT).and_then(|count| count.parse().ok()).unwrap_or(0);
    let is_enough = count >= MOST_REDIRECTS;
    (!is_enough).then(|| format!("{REDIRECT_COUNT}={}; Path=/; SameSite=Lax; HttpOnly; Max-Age=2", count + 1))
}

/// A path and query without these parameters.
fn without(target: &str, names: &[&str]) -> String {
    let Some((path, query)) = target.split_once('?') else { return target.to_owned() };
    let is_kept = |pair: &&str| !names.contains(&pair.split('=').next().unwrap_or_default());
    let kept: Vec<&str> = query.split('&').filter(is_kept).collect();
    if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) }
}
