//! The headers of a request, of which most are the same for all requests of a client.

use std::borrow::Cow;
use std::sync::Arc;
#[cfg(any(feature = "rustls", feature = "reqwest"))]
use std::sync::OnceLock;

#[cfg(any(feature = "rustls", feature = "reqwest"))]
use super::outgoing::HeaderMap;
use crate::client::headers::set_header;

/// Those that requests have in common, made once for a client, and those of one request, which take
/// the place of common ones of the same name.
#[derive(Clone)]
pub(crate) struct RequestHeaders {
    pub(super) common: Arc<CommonHeaders>,
    own: Vec<(Cow<'static, str>, Cow<'static, str>)>,
}

/// Names, which are in lower case, and values.
pub(crate) struct CommonHeaders {
    fields: Vec<(&'static str, String)>,
    /// The same as HTTP libraries have it, made by the client's transport when it first sends them.
    #[cfg(any(feature = "rustls", feature = "reqwest"))]
    pub(super) translated: OnceLock<HeaderMap>,
}

impl CommonHeaders {
    pub(crate) fn new(fields: Vec<(&'static str, String)>) -> Self {
        Self {
            fields,
            #[cfg(any(feature = "rustls", feature = "reqwest"))]
            translated: OnceLock::new(),
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields.iter().map(|(name, value)| (*name, value.as_str()))
    }
}

impl RequestHeaders {
    pub(crate) fn new(common: Arc<CommonHeaders>) -> Self {
        Self { common, own: Vec::new() }
    }

    /// Sets a header, in place of what it was.
    pub(crate) fn set(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Cow<'static, str>>) {
        set_header(&mut self.own, name.into(), value.into());
    }

    /// All of them, each name once.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let is_own = |name: &str| self.own().any(|(other, _)| other.eq_ignore_ascii_case(name));
        self.common.iter().filter(move |(name, _)| !is_own(name)).chain(self.own())
    }

    /// Those of this request.
    pub(super) fn own(&self) -> impl Iterator<Item = (&str, &str)> {
        self.own.iter().map(|(name, value)| (name.as_ref(), value.as_ref()))
    }
}
