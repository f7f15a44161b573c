//! From a URL to a connection: direct or through a proxy, with TLS on top, within a time limit.

use std::error::Error;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::Uri;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_rustls::{HttpsConnector, MaybeHttpsStream};
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use rustls::ClientConfig;
use tower_service::Service;

use super::proxy::Proxies;

type BoxError = Box<dyn Error + Send + Sync>;
type Connecting<T> = Pin<Box<dyn Future<Output = Result<T, BoxError>> + Send>>;

/// TLS over [`Route`], all of it within a time limit.
pub(super) struct Connector {
    tls: HttpsConnector<Route>,
    timeout: Duration,
}

impl Connector {
    pub(super) fn new(tls: ClientConfig, proxies: Arc<Proxies>, timeout: Duration) -> Self {
        let tls = Arc::new(tls);
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(Duration::from_secs(60)));
        let to_proxy = Route { tcp: tcp.clone(), proxied: None };
        let to_proxy = HttpsConnector::from((to_proxy, Arc::clone(&tls)));
        let route = Route { tcp, proxied: Some(Arc::new(Proxied { proxies, to_proxy })) };
        Self { tls: HttpsConnector::from((route, tls)), timeout }
    }

    pub(super) async fn connect(&self, destination: Uri) -> Result<MaybeHttpsStream<Stream>, BoxError> {
        let connecting = self.tls.clone().call(destination);
        tokio::time::timeout(self.timeout, connecting).await.unwrap_or_else(|_| {
            let problem = format!("no connection within {:?}", self.timeout);
            Err(io::Error::new(io::ErrorKind::TimedOut, problem).into())
        })
    }
}

/// The way to a host, without TLS to that host.
#[derive(Clone)]
struct Route {
    tcp: HttpConnector,
    /// None on the way to a proxy.
    proxied: Option<Arc<Proxied>>,
}

/// The way to hosts behind proxies.
struct Proxied {
    proxies: Arc<Proxies>,
    /// A proxy may itself be reached by TLS.
    to_proxy: HttpsConnector<Route>,
}

impl Service<Uri> for Route {
    type Response = Stream;
    type Error = BoxError;
    type Future = Connecting<Stream>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.tcp.poll_ready(cx).map_err(Into::into)
    }

    fn call(&mut self, destination: Uri) -> Self::Future {
        let proxied = self.proxied.as_ref();
        let proxy = proxied.and_then(|way| Some((way.proxies.of(&destination)?, way.to_proxy.clone())));
        let Some((proxy, mut to_proxy)) = proxy else {
            let connecting = self.tcp.call(destination);
            return Box::pin(async { Ok(Stream { inner: Box::new(connecting.await?), proxied: false }) });
        };
        Box::pin(async move {
            if !matches!(proxy.uri().scheme_str(), Some("http" | "https")) {
                let problem =
                    "only proxies at http:// and https:// are supported, see HTTPS_PROXY and ALL_PROXY";
                return Err(io::Error::new(io::ErrorKind::Unsupported, problem).into());
            }
            if destination.scheme_str() == Some("http") {
                let inner = to_proxy.call(proxy.uri().clone()).await?;
                return Ok(Stream { inner: Box::new(inner), proxied: true });
            }
            let mut tunnel = Tunnel::new(proxy.uri().clone(), to_proxy);
            if let Some(authorization) = proxy.basic_auth() {
                tunnel = tunnel.with_auth(authorization.clone());
            }
            let inner = tunnel.call(destination).await?;
            Ok(Stream { inner: Box::new(inner), proxied: false })
        })
    }
}

/// A connection that knows whether its requests must name the host, for a proxy to forward them.
///
/// That to a proxy may have TLS itself. Behind a pointer both kinds are of one type, and so all that
/// is made of it, TLS above all, is compiled once.
pub(super) struct Stream {
    inner: Box<dyn Io>,
    proxied: bool,
}

trait Io: Read + Write + Send + Unpin {}

impl<T: Read + Write + Send + Unpin> Io for T {}

impl Connection for Stream {
    fn connected(&self) -> Connected {
        // All that the pool asks for.
        Connected::new().proxy(self.proxied)
    }
}

impl Read for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut *self.inner).poll_read(cx, buffer)
    }
}

impl Write for Stream {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut *self.inner).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut *self.inner).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut *self.inner).poll_shutdown(cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut *self.inner).poll_write_vectored(cx, slices)
    }
}
