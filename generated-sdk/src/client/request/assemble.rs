//! From what was set to what is sent.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use super::{Request, not_finite};
use crate::client::Method;
use crate::client::body::{Payload, UploadError};
use crate::client::transport::{RequestHeaders, TransportRequest};
use crate::client::{path, query};

/// In bytes; what HTTP libraries accept.
const MAX_URL: usize = 65_000;

/// A request that is ready but for its body, which each attempt opens anew.
pub(crate) struct Assembled {
    method: Method,
    url: Bytes,
    headers: RequestHeaders,
    payload: Payload,
    response_limit: usize,
}

impl Assembled {
    /// What one attempt sends.
    pub(crate) async fn open(&self, timeout: Duration) -> Result<TransportRequest, UploadError> {
        Ok(TransportRequest {
            method: self.method,
            url: self.url.clone(),
            headers: self.headers.clone(),
            body: self.payload.open().await?,
            timeout,
            response_limit: self.response_limit,
        })
    }

    /// Whether there can be another attempt.
    pub(crate) fn is_repeatable(&self) -> bool {
        self.payload.is_repeatable()
    }
}

impl Request {
    /// What to send, or a sentence that says why it cannot be sent.
    pub(crate) fn assemble(self) -> Result<Assembled, String> {
        let config = self.0.clerk.config();
        let key = self.0.client_key();
        let common = key.map_or(&config.keyless_headers, |key| &key.headers);
        let mut headers = RequestHeaders::new(Arc::clone(common));
        if let Some(secret) = &self.0.secret {
            headers.set("authorization", secret.bearer());
        }

        let mut url = String::with_capacity(128);
        url.push_str(&config.base_url);
        let response_limit = config.response_limit;
        let parts = *self.0;
        if let Some(reason) = parts.refused {
            return Err(reason);
        }
        path::push_filled(&mut url, parts.endpoint.path, &parts.path)?;
        query::push_all(&mut url, &parts.query);
        if url.len() > MAX_URL {
            return Err(format!(
                "the URL would be longer than {MAX_URL} bytes: set fewer or shorter parameters"
            ));
        }

        if let Some(place) = parts.body.fields.not_finite() {
            return Err(not_finite(&place.0));
        }
        let body = parts.body.encode()?;
        let body = body.map(|body| {
            headers.set("content-type", body.content_type);
            body.payload
        });
        if !parts.cookies.is_empty() {
            let cookies: Vec<_> =
                parts.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            headers.set("cookie", cookies.join("; "));
        }
        for (name, value) in parts.headers {
            headers.set(name, value);
        }
        Ok(Assembled {
            method: parts.endpoint.method,
            url: url.into(),
            headers,
            payload: body.unwrap_or_default(),
            response_limit,
        })
    }
}
