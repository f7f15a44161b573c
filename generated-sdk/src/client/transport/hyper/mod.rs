//! The default transport: hyper with TLS by rustls, HTTP/1.1 over pooled connections.

mod connector;
mod pool;
mod proxy;
mod tls;

use std::error::Error;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::BodyExt;
use hyper::body::{Body, Incoming};
use hyper::header::{HOST, HeaderValue, PROXY_AUTHORIZATION};
use hyper::{Method, Request, Response, Uri};

use self::connector::Connector;
use self::pool::{Connection, Failure, Pool};
use self::proxy::Proxies;
use super::intake::Intake;
use super::outgoing::{self, Outgoing, unsendable};
use super::{Transport, TransportError, TransportFuture, TransportRequest, TransportResponse, causes};

/// How connections are made.
#[derive(Clone)]
pub(crate) struct ConnectOptions {
    pub(crate) timeout: Duration,
    /// How long a connection may wait for its next request. Servers and what stands in front of
    /// them wait longer, so that they seldom close one just when it is taken.
    pub(crate) idle: Duration,
    pub(crate) proxy: Proxy,
    /// PEM, each with any number of certificates.
    pub(crate) roots: Vec<Vec<u8>>,
}

impl Default for ConnectOptions {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(10),
            idle: Duration::from_secs(60),
            proxy: Proxy::Environment,
            roots: Vec::new(),
        }
    }
}

/// Which proxy is used.
#[derive(Clone)]
pub(crate) enum Proxy {
    /// What `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` say.
    Environment,
    /// This one, for every host.
    Fixed(String),
    /// None.
    Direct,
}

pub(crate) struct HyperTransport {
    pool: Pool,
    proxies: Arc<Proxies>,
}

impl HyperTransport {
    /// A transport, or what is wrong with `options`.
    pub(crate) fn new(options: &ConnectOptions) -> Result<Self, String> {
        let proxies = Arc::new(Proxies::new(&options.proxy)?);
        let connector = Connector::new(tls::config(&options.roots)?, Arc::clone(&proxies), options.timeout);
        Ok(Self { pool: Pool::new(connector, options.idle), proxies })
    }

    /// The answer, and the connection that it came over.
    async fn exchange(
        &self,
        request: TransportRequest,
    ) -> Result<(TransportResponse, Connection), TransportError> {
        let limit = request.response_limit;
        let (answer, connection) = self.pool.send(self.translate(request)?).await.map_err(explain)?;
        Ok((read(answer, limit).await?, connection))
    }

    fn translate(&self, request: TransportRequest) -> Result<Request<Outgoing>, TransportError> {
        let uri = Uri::from_maybe_shared(request.url.clone()).map_err(unsendable)?;
        // All requests of a client go to one host.
        let mut headers = outgoing::headers(&request, |headers| {
            headers.extend(host(&uri).map(|host| (HOST, host)));
        })?;
        if let Some(value) = self.proxies.authorization_of_plain_http(&uri) {
            headers.insert(PROXY_AUTHORIZATION, value);
        }
        let mut translated = Request::new(Outgoing(request.body));
        *translated.method_mut() =
            Method::from_bytes(request.method.as_str().as_bytes()).map_err(unsendable)?;
        *translated.uri_mut() = uri;
        *translated.headers_mut() = headers;
        Ok(translated)
    }
}

impl Transport for HyperTransport {
    fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
        Box::pin(async move {
            outgoing::within_a_runtime()?;
            let timeout = request.timeout;
            let exchanged = tokio::time::timeout(timeout, self.exchange(request)).await;
            let (answer, connection) = exchanged.unwrap_or_else(|_| {
                Err(TransportError::interrupted(format!("no complete answer within {timeout:?}")).timed_out())
            })?;
            self.pool.keep(connection).await;
            Ok(answer)
        })
    }
}

async fn read(answer: Response<Incoming>, limit: usize) -> Result<TransportResponse, TransportError> {
    let (head, mut body) = answer.into_parts();
    let mut intake = Intake::new(body.size_hint().lower(), limit)?;
    while let Some(frame) = body.frame().await {
        if let Ok(data) = frame.map_err(TransportError::interrupted)?.into_data() {
            intake.add(data)?;
        }
    }
    let headers = outgoing::from_http(&head.headers);
    Ok(TransportResponse::new(head.status.as_u16(), headers, intake.finish()))
}

/// What stands in the header `host`: the port only if it is not that of the scheme.
fn host(uri: &Uri) -> Option<HeaderValue> {
    let host = uri.host()?;
    match (uri.scheme_str(), uri.port_u16()) {
        (_, None) | (Some("http"), Some(80)) | (Some("https"), Some(443)) => HeaderValue::try_from(host).ok(),
        (_, Some(port)) => HeaderValue::try_from(format!("{host}:{port}")).ok(),
    }
}

fn explain(failure: Failure) -> TransportError {
    let (error, make): (Box<dyn Error + Send + Sync>, fn(_) -> _) = match failure {
        Failure::Unsent(error) => (error, TransportError::before_sending),
        Failure::Interrupted(error) => (error.into(), TransportError::interrupted),
    };
    let (timed_out, hopeless) = (is_timeout(&*error), is_hopeless(&*error));
    let error = make(error);
    let error = if hopeless { error.permanent() } else { error };
    if timed_out { error.timed_out() } else { error }
}

/// Whether `error` comes of the connector's or the system's time limit.
fn is_timeout(error: &(dyn Error + 'static)) -> bool {
    causes(error).any(|cause| {
        cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::TimedOut)
    })
}

/// Whether `error` comes of a certificate or of settings, which will be no better at the next attempt.
fn is_hopeless(error: &(dyn Error + 'static)) -> bool {
    causes(error).any(|cause| {
        matches!(cause.downcast_ref::<rustls::Error>(), Some(rustls::Error::InvalidCertificate(_)))
            || cause
                .downcast_ref::<io::Error>()
                .is_some_and(|error| error.kind() == io::ErrorKind::Unsupported)
    })
}

#[cfg(test)]
mod tests {
    use hyper::Uri;

    #[test]
    fn the_host_is_named_as_hyper_does() {
        for (url, host) in [
            ("https://api.clerk.com/v1", "api.clerk.com"),
            ("https://api.clerk.com:443/v1", "api.clerk.com"),
            ("https://api.clerk.com:80/v1", "api.clerk.com:80"),
            ("http://localhost:80", "localhost"),
            ("http://localhost:443", "localhost:443"),
            ("http://[::1]:4010/v1", "[::1]:4010"),
        ] {
            let named = super::host(&Uri::from_static(url)).map(|host| host.as_bytes().to_vec());
            assert_eq!(named.as_deref(), Some(host.as_bytes()));
        }
    }
}
