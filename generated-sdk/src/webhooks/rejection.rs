//! Why an extractor refuses a request.

use std::fmt;

use super::WebhookError;

/// Why an extractor refused a request.
///
/// As an answer it is a status and no text, so that nobody learns from it what to try next.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rejection {
    /// The delivery was refused.
    Webhook(WebhookError),
    /// The body could not be read, and this is the status that says why: 413 if it is too large.
    Body(u16),
}

impl Rejection {
    /// The HTTP status to answer with; see [`WebhookError::status`].
    pub fn status(&self) -> u16 {
        match self {
            Self::Webhook(error) => error.status(),
            Self::Body(status) => *status,
        }
    }
}

impl From<WebhookError> for Rejection {
    fn from(error: WebhookError) -> Self {
        Self::Webhook(error)
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Webhook(error) => error.fmt(f),
            Self::Body(status) => write!(f, "the body could not be read (status {status})"),
        }
    }
}

impl std::error::Error for Rejection {}
