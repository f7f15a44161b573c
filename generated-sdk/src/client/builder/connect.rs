use std::time::Duration;

use super::ClerkBuilder;
use crate::client::transport::hyper::Proxy;

/// Settings of the default transport.
impl ClerkBuilder {
    /// How long connecting may take, proxy and TLS included. 10 s by default. It counts towards
    /// [`timeout`](Self::timeout), and applies to each attempt.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect.timeout = timeout;
        self
    }

    /// Connects through the HTTP proxy at `url` (`http://user:password@proxy.example:3128`), to
    /// every host.
    ///
    /// By default the environment decides: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and
    /// `NO_PROXY`, in capitals or not; this machine is then always reached directly.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.connect.proxy = Proxy::Fixed(url.into());
        self
    }

    /// Connects directly, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.connect.proxy = Proxy::Direct;
        self
    }

    /// Trusts the certificates in `pem` as well, besides Mozilla's roots: for a proxy or server
    /// with a certificate of your own. May be called more than once.
    pub fn root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.connect.roots.push(pem.into());
        self
    }
}
