//! The options of one call, `with_…` in the builders.

use std::time::Duration;

use serde_json::Value;

use super::Request;
use crate::client::Method;
use crate::client::query::QueryValue;
use crate::client::retry::RetryPolicy;
use crate::client::secret::Secret;

/// Headers that `with_header` must not set: the key has a setter of its own, the others belong to
/// the body or to the connection.
const RESERVED_HEADERS: [&str; 8] = [
    "accept-encoding",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "host",
    "transfer-encoding",
    "upgrade",
];

impl Request {
    pub(crate) fn with_timeout(&mut self, timeout: Duration) {
        self.0.timeout = Some(timeout);
    }

    pub(crate) fn with_deadline(&mut self, deadline: Duration) {
        self.0.deadline = Some(deadline);
    }

    pub(crate) fn with_retries(&mut self, policy: RetryPolicy) {
        self.0.retries = Some(policy);
    }

    pub(crate) fn with_secret(&mut self, secret: &str) {
        match Secret::new(secret) {
            Ok(secret) => self.0.secret = Some(secret),
            Err(problem) => self.refuse(format!("the secret key of this call {problem}")),
        }
    }

    pub(crate) fn with_lenient_items(&mut self) {
        self.0.lenient = true;
    }

    pub(crate) fn with_header(&mut self, name: String, value: String) {
        match RESERVED_HEADERS.iter().find(|reserved| name.eq_ignore_ascii_case(reserved)) {
            Some(&"authorization") => {
                self.refuse("header `authorization` is set by `with_secret`".to_owned())
            }
            Some(reserved) => self.refuse(format!("header `{reserved}` cannot be set by the caller")),
            None => self.set_header(name, value),
        }
    }

    /// Beside what is set already, so that a name can have several values.
    pub(crate) fn with_query(&mut self, name: String, value: String) {
        self.0.query.push((name.into(), QueryValue::One(value)));
    }

    pub(crate) fn with_field(&mut self, name: String, value: Value) {
        match self.0.endpoint.method {
            Method::Get | Method::Head => self.refuse(format!(
                "field `{name}` cannot be sent: a {} has no body, `with_query` sets what stands in the URL",
                self.0.endpoint.method
            )),
            // Written as a setter writes it: the API refuses `3600.0`.
            _ => match value.as_f64().filter(|_| value.is_f64()) {
                Some(number) => self.0.body.fields.set_other(name, number),
                None => self.0.body.fields.set_other(name, value),
            },
        }
    }
}
