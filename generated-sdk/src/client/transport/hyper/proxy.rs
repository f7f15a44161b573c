//! Which requests go through a proxy.

use hyper::Uri;
use hyper::header::HeaderValue;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

use super::Proxy;
use crate::client::base_url::is_loopback;

pub(super) struct Proxies {
    matcher: Option<Matcher>,
    /// This machine is reached directly if nobody asked otherwise: no proxy could reach it, but
    /// would be shown the secret key of a request that is not encrypted.
    except_loopback: bool,
}

impl Proxies {
    pub(super) fn new(proxy: &Proxy) -> Result<Self, String> {
        let (matcher, except_loopback) = match proxy {
            Proxy::Environment => (Some(Matcher::from_env()), true),
            Proxy::Direct => (None, false),
            Proxy::Fixed(url) => {
                let matcher = Matcher::builder().all(url.as_str()).build();
                let usable = matcher
                    .intercept(&Uri::from_static("https://localhost"))
                    .is_some_and(|proxy| matches!(proxy.uri().scheme_str(), Some("http" | "https")));
                if !usable {
                    return Err(
                        "the proxy must be a URL such as http://user:password@proxy.example:3128".to_owned()
                    );
                }
                (Some(matcher), false)
            }
        };
        Ok(Self { matcher, except_loopback })
    }

    /// The proxy for `destination`, if it is not reached directly.
    pub(super) fn of(&self, destination: &Uri) -> Option<Intercept> {
        if self.except_loopback && destination.host().is_some_and(is_loopback) {
            return None;
        }
        self.matcher.as_ref()?.intercept(destination)
    }

    /// What tells the proxy who we are, where the request itself carries it. With TLS, the request
    /// is not for the proxy to read, and the tunnel carries it.
    pub(super) fn authorization_of_plain_http(&self, destination: &Uri) -> Option<HeaderValue> {
        if destination.scheme_str() != Some("http") {
            return None;
        }
        self.of(destination)?.basic_auth().cloned()
    }
}
