//! What of a request matters here, whatever HTTP library it came through.

use std::borrow::Cow;
use std::fmt;

use percent_encoding::percent_decode_str;

/// The method, target and headers of a request.
///
/// The integrations for frameworks make one. For others:
///
/// ```
/// use generated_sdk::auth::RequestParts;
///
/// let parts = RequestParts::new("GET", "/invoices?page=2")
///     .header("host", "app.example.com")
///     .header("authorization", "Bearer eyJhbGciOiJSUzI1NiJ9.e30.AA");
/// // `Debug` does not show what headers hold.
/// assert!(!format!("{parts:?}").contains("eyJ"));
/// ```
#[derive(Clone)]
pub struct RequestParts<'r> {
    method: &'r str,
    target: Cow<'r, str>,
    headers: Vec<(&'r str, Cow<'r, str>)>,
}

/// The headers that anything here reads.
const READ: [&str; 4] = ["authorization", "cookie", "accept", "sec-fetch-dest"];

impl<'r> RequestParts<'r> {
    /// A request of this method, in capitals, to this path with its query.
    pub fn new(method: &'r str, target: impl Into<Cow<'r, str>>) -> Self {
        Self { method, target: target.into(), headers: Vec::new() }
    }

    /// Adds a header; in whichever case its name is. A header that came several times is added as often.
    pub fn header(mut self, name: &'r str, value: impl Into<Cow<'r, str>>) -> Self {
        if READ.iter().any(|read| name.eq_ignore_ascii_case(read)) {
            self.headers.push((name, value.into()));
        }
        self
    }

    /// What matters of the request of a framework that uses the crate `http`.
    #[cfg(any(feature = "tower", feature = "axum"))]
    pub(super) fn from_http(parts: &'r http::request::Parts) -> Self {
        let target = parts.uri.path_and_query().map_or("/", |target| target.as_str());
        let own = Self::new(parts.method.as_str(), target);
        parts.headers.iter().fold(own, |own, (name, value)| own.header_bytes(name.as_str(), value.as_bytes()))
    }

    /// Adds a header whose value may be no UTF-8, in which case it is no token either.
    #[cfg(any(feature = "tower", feature = "axum", feature = "actix-web"))]
    pub(super) fn header_bytes(self, name: &'r str, value: &'r [u8]) -> Self {
        self.header(name, String::from_utf8_lossy(value))
    }

    pub(super) fn is_get(&self) -> bool {
        self.method == "GET"
    }

    /// The path and query, without the origin if a client sent one.
    pub(super) fn target(&self) -> &str {
        let target = self.target.as_ref();
        let path =
            target.split_once("://").and_then(|(_, rest)| rest.find('/').and_then(|at| rest.get(at..)));
        if target.starts_with('/') { target } else { path.unwrap_or("/") }
    }

    /// What the first parameter of the query that has this name stands for.
    pub(super) fn query(&self, name: &str) -> Option<Cow<'_, str>> {
        let (_, query) = self.target().split_once('?')?;
        let mut pairs = query.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        let (_, value) = pairs.find(|(other, _)| *other == name)?;
        percent_decode_str(value).decode_utf8().ok()
    }

    pub(super) fn values(&self, name: &str) -> impl Iterator<Item = &str> {
        let named = self.headers.iter().filter(move |(other, _)| other.eq_ignore_ascii_case(name));
        named.map(|(_, value)| value.trim_matches([' ', '\t']))
    }

    /// The first cookie of this name, if it is not empty.
    pub(super) fn cookie(&self, name: &str) -> Option<&str> {
        let pairs = self.values("cookie").flat_map(|header| header.split(';'));
        let mut pairs = pairs.filter_map(|pair| pair.trim_matches([' ', '\t']).split_once('='));
        let (_, value) = pairs.find(|(other, _)| *other == name)?;
        let value = value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value);
        (!value.is_empty()).then_some(value)
    }

    /// The token of the `Authorization` header, which is `Bearer` and the token, or the token alone. Other
    /// schemes are none of our business.
    pub(super) fn bearer(&self) -> Option<Bearer<'_>> {
        let mut values = self.values("authorization").filter(|value| !value.is_empty());
        let value = values.next()?;
        if values.next().is_some() {
            return Some(Bearer::Ambiguous);
        }
        match value.split_once(' ') {
            None => Some(Bearer::Token(value)),
            Some(("Bearer", token)) => Some(Bearer::Token(token)),
            Some(_) => None,
        }
    }
}

/// What the `Authorization` header has.
pub(super) enum Bearer<'r> {
    Token(&'r str),
    /// There are several headers, and readers may differ on which one counts.
    Ambiguous,
}

impl fmt::Debug for RequestParts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        let path = self.target().split('?').next().unwrap_or_default();
        f.debug_struct("RequestParts")
            .field("method", &self.method)
            .field("path", &path)
            .field("headers", &names)
            .finish_non_exhaustive()
    }
}
