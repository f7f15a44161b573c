use std::error::Error;
use std::{fmt, io};

/// Something to be uploaded could not be read.
#[derive(Debug)]
pub(crate) struct UploadError {
    /// A path, or which file of the caller's it is.
    what: String,
    source: io::Error,
}

impl UploadError {
    #[cold]
    pub(crate) fn new(what: String, source: io::Error) -> Self {
        Self { what, source }
    }

    /// The error of the system again: an `io::Error` cannot be cloned.
    pub(crate) fn cause(&self) -> io::Error {
        match self.source.raw_os_error() {
            Some(code) => io::Error::from_raw_os_error(code),
            None => io::Error::new(self.source.kind(), self.source.to_string()),
        }
    }
}

impl fmt::Display for UploadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read {}: {}", self.what, self.source)
    }
}

impl Error for UploadError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.source)
    }
}
