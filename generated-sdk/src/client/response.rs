use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;

use super::Headers;
use super::error::Error;
use super::json::{self, Decode};
use super::request::Endpoint;

/// An answer as it came: status, headers and bytes.
///
/// `send_raw()` of every operation answers one, and [`Error::response`] has the one that was not
/// understood. `Debug` shows status and sizes, not the content.
///
/// ```no_run
/// # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {
/// # let response: generated_sdk::Response = unimplemented!();
/// let names: Vec<String> = response.json()?;
/// println!("{} {:?} {names:?}", response.status(), response.headers().get("cf-ray"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Response {
    pub(crate) endpoint: Endpoint,
    pub(crate) attempts: u32,
    pub(crate) status: u16,
    pub(crate) headers: Headers,
    /// Shared by clones, as there may be one for each item that cannot be read.
    pub(crate) body: Bytes,
    /// Whether a page may have items that cannot be read.
    pub(crate) lenient: bool,
}

impl Response {
    /// The status, such as 200.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// How often the call was sent until this came: 1, or more if it was tried again.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The headers.
    pub fn headers(&self) -> &Headers {
        &self.headers
    }

    /// The body.
    pub fn bytes(&self) -> &[u8] {
        &self.body
    }

    /// The body, by value. It is copied if something else holds a part of the same memory, such as a
    /// clone of this or the connection it came by.
    pub fn into_bytes(self) -> Vec<u8> {
        self.body.into()
    }

    /// The body as text; bytes that are not UTF-8 are replaced by `U+FFFD`.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// Reads the body as JSON, into a type of this crate or into any that implements [`Decode`],
    /// `serde_json::Value` among them.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the body is not JSON or not what `T`
    /// expects.
    pub fn json<T: Decode>(&self) -> Result<T, Error> {
        json::from_slice(&self.body).map_err(|error| Error::undecodable(self.clone(), error))
    }

    /// Takes `secret` out of the answer, should a server or a proxy have repeated it.
    pub(crate) fn redact(&mut self, secret: &str) {
        const REDACTED: &str = "[redacted]";
        // Something that short is no key, and may occur by chance.
        if secret.len() < 8 {
            return;
        }
        if self.text().contains(secret) {
            self.body = self.text().replace(secret, REDACTED).into_bytes().into();
        }
        if self.headers.iter().any(|(_, value)| value.contains(secret)) {
            let headers = self.headers.iter();
            self.headers = headers.map(|(name, value)| (name, value.replace(secret, REDACTED))).collect();
        }
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &self.headers.len())
            .field("bytes", &self.body.len())
            .finish()
    }
}
