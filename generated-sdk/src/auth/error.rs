use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

use super::reason::Reason;

/// Why a token was refused.
///
/// `Display` is the [`reason`](Self::reason) and a sentence that says more. It holds no token and no claim
/// other than times, names of keys and parties.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), generated_sdk::Error> {
/// # let pem = include_str!("testing/keys/public_1.pem");
/// use generated_sdk::auth::{Reason, SessionVerifier};
///
/// let verifier = SessionVerifier::builder().pem(pem).build()?;
/// let error = verifier.verify("not a token").await.unwrap_err();
/// assert_eq!(error.reason(), Reason::TokenInvalid);
/// assert_eq!(error.to_string(), "token-invalid: a token has three parts with dots between them");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct VerifyError {
    reason: Reason,
    message: Cow<'static, str>,
    source: Option<Arc<crate::Error>>,
}

impl VerifyError {
    #[cold]
    pub(super) fn new(reason: Reason, message: impl Into<Cow<'static, str>>) -> Self {
        Self { reason, message: message.into(), source: None }
    }

    /// The API was asked, and failed.
    #[cold]
    pub(super) fn from_api(
        reason: Reason,
        message: impl Into<Cow<'static, str>>,
        source: crate::Error,
    ) -> Self {
        Self { reason, message: message.into(), source: Some(Arc::new(source)) }
    }

    #[cold]
    pub(super) fn invalid(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Reason::TokenInvalid, message)
    }

    #[cold]
    pub(super) fn failed(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Reason::TokenVerificationFailed, message)
    }

    /// What is wrong, to match on.
    pub fn reason(&self) -> Reason {
        self.reason
    }

    /// The failure of the API call that was needed, if that is why.
    pub fn api_error(&self) -> Option<&crate::Error> {
        self.source.as_deref()
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.reason, self.message)
    }
}

impl fmt::Debug for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VerifyError({self})")
    }
}

impl Error for VerifyError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.api_error().map(|error| error as _)
    }
}

/// A text from a token, for a message: anybody may have chosen it.
pub(crate) fn quoted(text: &str) -> String {
    const LONGEST: usize = 64;
    let short: String = text.chars().take(LONGEST).collect();
    format!("{short:?}{}", if short.len() < text.len() { "…" } else { "" })
}
