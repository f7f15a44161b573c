//! The default transport: hyper with TLS by rustls, HTTP/1.1 over pooled connections.

mod connector;
mod proxy;
mod tls;

use std::error::Error;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::BodyExt;
use hyper::body::{Body, Incoming};
use hyper::header::{AUTHORIZATION, CONTENT_LENGTH, COOKIE, HeaderName, HeaderValue, PROXY_AUTHORIZATION};
use hyper::{Request, Response, Uri};
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioTimer};

use self::connector::Connector;
use self::proxy::Proxies;
use super::outgoing::Outgoing;
use super::{
    Transport, TransportError, TransportFuture, TransportRequest, TransportResponse, announces_no_body,
    causes, too_large,
};

/// How connections are made.
#[derive(Clone)]
pub(crate) struct ConnectOptions {
    pub(crate) timeout: Duration,
    pub(crate) proxy: Proxy,
    /// PEM, each with any number of certificates.
    pub(crate) roots: Vec<Vec<u8>>,
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
    client: Client<Connector, Outgoing>,
    proxies: Arc<Proxies>,
}

impl HyperTransport {
    /// A transport, or what is wrong with `options`.
    pub(crate) fn new(options: &ConnectOptions) -> Result<Self, String> {
        let proxies = Arc::new(Proxies::new(&options.proxy)?);
        let connector = Connector::new(tls::config(&options.roots)?, Arc::clone(&proxies), options.timeout);
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(Duration::from_secs(60))
            .build(connector);
        Ok(Self { client, proxies })
    }

    async fn exchange(&self, request: TransportRequest) -> Result<TransportResponse, TransportError> {
        let limit = request.response_limit;
        let request =
            self.translate(request).map_err(|error| TransportError::before_sending(error).permanent())?;
        let answer = self.client.request(request).await.map_err(|error| {
            let (timed_out, distrust) = (is_timeout(&error), is_distrust(&error));
            let error = if error.is_connect() {
                TransportError::before_sending(error)
            } else {
                TransportError::interrupted(error)
            };
            let error = if distrust { error.permanent() } else { error };
            if timed_out { error.timed_out() } else { error }
        })?;
        read(answer, limit).await
    }

    fn translate(&self, request: TransportRequest) -> Result<Request<Outgoing>, hyper::http::Error> {
        let uri: Uri = request.url.parse()?;
        let no_body = announces_no_body(&request);
        let proxy_authorization = self.proxies.authorization_of_plain_http(&uri);
        let mut translated =
            Request::builder().method(request.method.as_str()).uri(uri).body(Outgoing(request.body))?;
        let headers = translated.headers_mut();
        for (name, value) in request.headers {
            let mut value = HeaderValue::try_from(value)?;
            let name = HeaderName::try_from(name)?;
            value.set_sensitive(name == AUTHORIZATION || name == COOKIE);
            headers.append(name, value);
        }
        if no_body {
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        if let Some(value) = proxy_authorization {
            headers.insert(PROXY_AUTHORIZATION, value);
        }
        Ok(translated)
    }
}

impl Transport for HyperTransport {
    fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
        Box::pin(async move {
            // Without one, tokio would panic.
            if tokio::runtime::Handle::try_current().is_err() {
                let problem = "calls must be awaited inside a Tokio runtime";
                return Err(TransportError::before_sending(problem).permanent());
            }
            let timeout = request.timeout;
            tokio::time::timeout(timeout, self.exchange(request)).await.unwrap_or_else(|_| {
                Err(TransportError::interrupted(format!("no complete answer within {timeout:?}")).timed_out())
            })
        })
    }
}

async fn read(answer: Response<Incoming>, limit: usize) -> Result<TransportResponse, TransportError> {
    let (head, mut body) = answer.into_parts();
    let announced = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    if announced > limit {
        return Err(too_large(limit));
    }
    let mut bytes = Vec::with_capacity(announced);
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(TransportError::interrupted)?.into_data() else {
            continue;
        };
        if data.len() > limit.saturating_sub(bytes.len()) {
            return Err(too_large(limit));
        }
        bytes.extend_from_slice(&data);
    }
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers = head.headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect();
    Ok(TransportResponse::new(head.status.as_u16(), headers, bytes))
}

/// Whether `error` comes of the connector's or the system's time limit.
fn is_timeout(error: &(dyn Error + 'static)) -> bool {
    causes(error).any(|cause| {
        cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::TimedOut)
    })
}

/// Whether `error` comes of a certificate, which will be no better at the next attempt.
fn is_distrust(error: &(dyn Error + 'static)) -> bool {
    causes(error).any(|cause| {
        matches!(cause.downcast_ref::<rustls::Error>(), Some(rustls::Error::InvalidCertificate(_)))
    })
}
