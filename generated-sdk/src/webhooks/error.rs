//! Why a delivery is not an event to act on.

use std::fmt;

/// Why a secret was not accepted, or a delivery refused.
///
/// Nothing of the secret, the signature or the body is in it, so it can be logged.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// The signing secret is missing or cannot be one; the text says what is wrong with it.
    Secret(&'static str),
    /// A header that every delivery has is not there.
    MissingHeader(&'static str),
    /// A header is there, but not what it should be.
    MalformedHeader {
        /// Its name.
        name: &'static str,
        /// What is wrong with it, as the end of a sentence.
        problem: &'static str,
    },
    /// The delivery was signed longer ago than is tolerated: it is a replay, or a clock is wrong.
    TooOld,
    /// The delivery was signed further in the future than is tolerated: a clock is wrong.
    TooNew,
    /// No signature was made with one of the secrets for exactly this body.
    NoMatchingSignature,
    /// The signature is right, but [`seen_before`](super::Webhook::seen_before) knows the message.
    SeenBefore,
    /// The signature is right, but the body is no event; the text says what was expected where.
    NotAnEvent(String),
}

impl WebhookError {
    /// The HTTP status to answer with.
    ///
    /// | status | when |
    /// |---|---|
    /// | 204 | the message was seen before: with any other status it would be sent again |
    /// | 400 | a header is missing or malformed, or the body is no event |
    /// | 401 | the signature does not match, or is too old or too new |
    /// | 500 | the receiver's own secret is at fault |
    ///
    /// ```
    /// use generated_sdk::webhooks::WebhookError;
    ///
    /// assert_eq!(WebhookError::NoMatchingSignature.status(), 401);
    /// ```
    pub fn status(&self) -> u16 {
        match self {
            Self::SeenBefore => 204,
            Self::MissingHeader(_) | Self::MalformedHeader { .. } | Self::NotAnEvent(_) => 400,
            Self::TooOld | Self::TooNew | Self::NoMatchingSignature => 401,
            Self::Secret(_) => 500,
        }
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Secret(problem) => write!(
                f,
                "the webhook signing secret {problem} (it begins with whsec_; the Clerk Dashboard shows it under \
                 Webhooks, at the endpoint)"
            ),
            Self::MissingHeader(name) => write!(f, "the header {name} is missing"),
            Self::MalformedHeader { name, problem } => write!(f, "the header {name} {problem}"),
            Self::TooOld => f.write_str("the delivery was signed too long ago"),
            Self::TooNew => f.write_str("the delivery was signed too far in the future"),
            Self::NoMatchingSignature => f.write_str("no signature matches the body"),
            Self::SeenBefore => f.write_str("the message was seen before"),
            Self::NotAnEvent(problem) => write!(f, "the body is signed, but is no event: {problem}"),
        }
    }
}

impl std::error::Error for WebhookError {}
