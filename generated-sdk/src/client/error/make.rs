//! How errors come about.

use std::error::Error as StdError;

use super::api::ErrorBody;
use super::{Error, ErrorKind, message, retry_after, trace_id_of};
use crate::client::body::UploadError;
use crate::client::json::{self, DecodeError};
use crate::client::page::UnreadableItem;
use crate::client::request::Endpoint;
use crate::client::response::Response;
use crate::client::transport::{TransportError, causes};

impl Error {
    /// A client cannot be built.
    #[cold]
    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, None, message.into())
    }

    /// A request must not be sent.
    #[cold]
    pub(crate) fn refused(endpoint: Endpoint, reason: String) -> Self {
        Self::new(ErrorKind::Request, Some(endpoint), format!("not sent: {reason}"))
    }

    /// What should be uploaded cannot be read, or not to its end in the last of `attempts`.
    #[cold]
    pub(crate) fn upload(endpoint: Endpoint, error: &UploadError, attempts: u32) -> Self {
        let what = if attempts == 0 { "not sent" } else { "the upload broke off" };
        let mut this = Self::new(ErrorKind::Upload, Some(endpoint), format!("{what}: {error}"));
        this.0.attempts = attempts;
        this.0.source = Some(Box::new(error.cause()));
        this
    }

    /// There is no answer, and this was the last of `attempts`.
    #[cold]
    pub(crate) fn transport(endpoint: Endpoint, error: TransportError, attempts: u32) -> Self {
        if let Some(error) = causes(&error).find_map(<dyn StdError>::downcast_ref) {
            return Self::upload(endpoint, error, attempts);
        }
        let (kind, what) = match (error.may_have_been_sent(), error.is_timeout()) {
            (false, _) => (ErrorKind::Connect, "could not connect"),
            (true, true) => (ErrorKind::Timeout, "timed out"),
            (true, false) => (ErrorKind::Transport, "the connection failed"),
        };
        let mut this = Self::new(kind, Some(endpoint), format!("{what}: {error}"));
        this.0.attempts = attempts;
        this.0.timeout = error.is_timeout();
        this.0.permanent = error.is_permanent();
        this.0.source = Some(Box::new(error));
        this
    }

    /// The answer is not a success.
    #[cold]
    pub(crate) fn api(response: Response) -> Self {
        let body: ErrorBody = json::from_slice(response.bytes()).unwrap_or_default();
        let retry_after = retry_after::of(response.headers());
        let mut this = Self::new(ErrorKind::Api, Some(response.endpoint), String::new());
        this.0.attempts = response.attempts;
        this.0.body = body;
        this.0.retry_after = retry_after;
        this.0.response = Some(response);
        this.0.message = message::of(&this);
        this
    }

    /// The answer is a success that cannot be read.
    #[cold]
    pub(crate) fn undecodable(response: Response, error: DecodeError) -> Self {
        Self::unreadable(response, error)
    }

    /// The answer is a page with an item that cannot be read. The walk is over it.
    #[cold]
    pub(crate) fn unreadable_in_page(response: Response, item: UnreadableItem) -> Self {
        Self::unreadable(response, item)
    }

    fn unreadable(response: Response, why: impl StdError + Send + Sync + 'static) -> Self {
        let mut message =
            format!("{} answered, but its body is not what was expected: {why}", response.status());
        if response.bytes().is_empty() {
            message.push_str(" (the body is empty)");
        }
        if let Some(trace_id) = trace_id_of(response.headers()) {
            message.push_str(&message::trace(trace_id));
        }
        let mut this = Self::new(ErrorKind::Decode, Some(response.endpoint), message);
        this.0.attempts = response.attempts;
        this.0.source = Some(Box::new(why));
        this.0.response = Some(response);
        this
    }

    /// The answer is the page that came before.
    #[cold]
    pub(crate) fn paging(response: Response, problem: &str) -> Self {
        let mut this = Self::new(ErrorKind::Paging, Some(response.endpoint), problem.to_owned());
        this.0.attempts = response.attempts;
        this.0.response = Some(response);
        this
    }
}
