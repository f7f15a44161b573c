use std::error::Error;
use std::{fmt, io};

/// Why there is no answer.
///
/// What matters most is whether the server can have seen the request, as only then may it have
/// acted on it.
///
/// ```
/// use generated_sdk::TransportError;
///
/// let error = TransportError::before_sending("no route to host");
/// assert!(!error.may_have_been_sent());
/// ```
#[derive(Debug)]
pub struct TransportError {
    source: Box<dyn Error + Send + Sync>,
    may_have_been_sent: bool,
    timeout: bool,
    permanent: bool,
}

impl TransportError {
    /// Nothing was sent: there was no connection, for instance.
    pub fn before_sending(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: source.into(), may_have_been_sent: false, timeout: false, permanent: false }
    }

    /// The exchange broke off, and something may have been sent before.
    pub fn interrupted(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: source.into(), may_have_been_sent: true, timeout: false, permanent: false }
    }

    /// The same error, because time ran out.
    #[must_use]
    pub fn timed_out(mut self) -> Self {
        self.timeout = true;
        self
    }

    /// The same error, which trying again would not change: the answer is too large, for instance.
    /// The call is not tried again then.
    #[must_use]
    pub fn permanent(mut self) -> Self {
        self.permanent = true;
        self
    }

    /// Whether the server can have seen any of the request.
    pub fn may_have_been_sent(&self) -> bool {
        self.may_have_been_sent
    }

    /// Whether time ran out.
    pub fn is_timeout(&self) -> bool {
        self.timeout
    }

    /// Whether trying again would not change it.
    pub fn is_permanent(&self) -> bool {
        self.permanent
    }
}

impl fmt::Display for TransportError {
    /// The innermost cause, which says most: `Connection refused`, `invalid peer certificate`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let innermost = causes(&*self.source).last();
        innermost.map_or(Ok(()), |cause| fmt::Display::fmt(cause, f))
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}

/// `error` and what caused it, one after the other.
pub(crate) fn causes<'e>(
    error: &'e (dyn Error + 'static),
) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    std::iter::successors(Some(error), |&cause| {
        // What an `io::Error` gives as its source is the source of what it wraps.
        match cause.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
            Some(wrapped) => Some(wrapped as _),
            None => cause.source(),
        }
    })
}
