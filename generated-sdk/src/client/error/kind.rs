/// What kind of failure an [`Error`](crate::Error) is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A client cannot be built: a setting is missing or wrong.
    Configuration,
    /// The call was refused before anything was sent, as it could not have meant what it said: an
    /// empty path parameter, a line break in a header, a number that JSON cannot express.
    Request,
    /// A file to upload could not be read, or not to its end. The API got no complete request.
    Upload,
    /// No connection was made, in time or at all, so nothing was sent. Trying again is safe.
    Connect,
    /// Time ran out for the attempt as a whole, once connecting may have been done; the API may have
    /// acted.
    Timeout,
    /// The connection failed before the answer was complete, or the answer was too large; the API
    /// may have acted.
    Transport,
    /// The API, or a proxy before it, answered that it did not do what was asked.
    Api,
    /// The API did what was asked, but its answer could not be read.
    Decode,
    /// The API did what was asked, but a walk through its pages cannot go on: it answered the same page twice
    /// in a row, or items of which none says the id that the next page begins after.
    Paging,
}

impl ErrorKind {
    /// The kind in lower case, for labels of metrics: `"timeout"`.
    ///
    /// ```
    /// assert_eq!(generated_sdk::ErrorKind::Timeout.as_str(), "timeout");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::Request => "request",
            Self::Upload => "upload",
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Transport => "transport",
            Self::Api => "api",
            Self::Decode => "decode",
            Self::Paging => "paging",
        }
    }
}
