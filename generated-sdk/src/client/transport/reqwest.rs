//! A `reqwest::Client` of the user's as the transport.

use ::reqwest::header::{AUTHORIZATION, CONTENT_LENGTH, COOKIE, HeaderMap, HeaderName, HeaderValue};
use ::reqwest::{Body, Client, Method, Response};

use super::outgoing::Outgoing;
use super::{
    Transport, TransportError, TransportFuture, TransportRequest, TransportResponse, announces_no_body,
    too_large,
};

pub(crate) struct ReqwestTransport(pub(crate) Client);

impl ReqwestTransport {
    async fn exchange(&self, request: TransportRequest) -> Result<TransportResponse, TransportError> {
        let url = ::reqwest::Url::parse(&request.url).map_err(unsendable)?;
        let no_body = announces_no_body(&request);
        let mut headers = HeaderMap::with_capacity(request.headers.len());
        for (name, value) in request.headers {
            let name = HeaderName::try_from(name).map_err(unsendable)?;
            let mut value = HeaderValue::try_from(value).map_err(unsendable)?;
            value.set_sensitive(name == AUTHORIZATION || name == COOKIE);
            headers.append(name, value);
        }
        let method = Method::from_bytes(request.method.as_str().as_bytes()).map_err(unsendable)?;
        let mut builder = self.0.request(method, url.clone()).headers(headers).timeout(request.timeout);
        if no_body {
            builder = builder.header(CONTENT_LENGTH, "0");
        } else if !request.body.is_empty() {
            builder = builder.body(Body::wrap(Outgoing(request.body)));
        }
        let answer = builder.send().await.map_err(translate)?;
        // Only the client's owner can stop it from following redirects. The answer of another
        // address is at least not taken for one of the API.
        if *answer.url() != url {
            return Err(TransportError::interrupted(
                "the reqwest client followed a redirect: build it with `redirect::Policy::none()`",
            )
            .permanent());
        }
        read(answer, request.response_limit).await
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
        Box::pin(self.exchange(request))
    }
}

async fn read(mut answer: Response, limit: usize) -> Result<TransportResponse, TransportError> {
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers =
        answer.headers().iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect();
    let status = answer.status().as_u16();
    let mut bytes = Vec::new();
    while let Some(data) = answer.chunk().await.map_err(translate)? {
        if data.len() > limit.saturating_sub(bytes.len()) {
            return Err(too_large(limit));
        }
        bytes.extend_from_slice(&data);
    }
    Ok(TransportResponse::new(status, headers, bytes))
}

/// What is wrong with the request itself.
fn unsendable(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> TransportError {
    TransportError::before_sending(error).permanent()
}

/// Without the URL, whose query may hold personal data.
fn translate(error: ::reqwest::Error) -> TransportError {
    let (connect, timeout) = (error.is_connect() || error.is_builder(), error.is_timeout());
    let error = error.without_url();
    let error =
        if connect { TransportError::before_sending(error) } else { TransportError::interrupted(error) };
    if timeout { error.timed_out() } else { error }
}
