//! A `reqwest::Client` of the user's as the transport.

use ::reqwest::{Body, Client, Method, Response};

use super::intake::Intake;
use super::outgoing::{self, Outgoing, unsendable};
use super::{Transport, TransportError, TransportFuture, TransportRequest, TransportResponse};

pub(crate) struct ReqwestTransport(pub(crate) Client);

impl ReqwestTransport {
    async fn exchange(&self, request: TransportRequest) -> Result<TransportResponse, TransportError> {
        outgoing::within_a_runtime()?;
        let url = ::reqwest::Url::parse(request.url()).map_err(unsendable)?;
        let headers = outgoing::headers(&request, |_| {})?;
        let method = Method::from_bytes(request.method.as_str().as_bytes()).map_err(unsendable)?;
        let mut builder = self.0.request(method, url.clone()).headers(headers).timeout(request.timeout);
        if !request.body.is_empty() {
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
    let headers = outgoing::from_http(answer.headers());
    let status = answer.status().as_u16();
    let mut intake = Intake::new(answer.content_length().unwrap_or_default(), limit)?;
    while let Some(data) = answer.chunk().await.map_err(translate)? {
        intake.add(data)?;
    }
    Ok(TransportResponse::new(status, headers, intake.finish()))
}

/// Without the URL, whose query may hold personal data.
fn translate(error: ::reqwest::Error) -> TransportError {
    let (connect, timeout) = (error.is_connect() || error.is_builder(), error.is_timeout());
    let error = error.without_url();
    let error =
        if connect { TransportError::before_sending(error) } else { TransportError::interrupted(error) };
    if timeout { error.timed_out() } else { error }
}
