//! What a request sends, and what of it can be sent again.

use std::collections::VecDeque;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use tokio::io::AsyncRead;

use super::upload_error::UploadError;
use crate::client::transport::{Contents, Piece, RequestBody};

/// The parts of a body in their order. Opened for each attempt anew, so that each sends the same.
#[derive(Clone, Default)]
pub(crate) struct Payload(pub(super) Vec<Part>);

/// Something that is sent, in one piece or in many.
#[derive(Clone)]
pub(crate) enum Part {
    Bytes(Bytes),
    Path(PathBuf),
    Reader { name: String, slot: Slot, length: Option<u64> },
}

impl Payload {
    /// Whether it can be opened: a reader that was read from cannot.
    pub(crate) fn is_repeatable(&self) -> bool {
        self.0.iter().all(|part| match part {
            Part::Bytes(_) | Part::Path(_) => true,
            Part::Reader { slot, .. } => slot.is_full(),
        })
    }

    /// The body of one attempt.
    pub(crate) async fn open(&self) -> Result<RequestBody, UploadError> {
        let mut pieces = VecDeque::with_capacity(self.0.len());
        for part in &self.0 {
            pieces.push_back(match part {
                Part::Bytes(bytes) => Piece::Bytes(bytes.clone()),
                // Boxed, as nearly no call has a file and all have this future.
                Part::Path(path) => Piece::Read(Box::pin(open(path)).await?),
                Part::Reader { name, slot, length } => {
                    let what = format!("the content of `{}`", name.escape_debug());
                    let Some(reader) = slot.take() else {
                        return Err(UploadError::new(what, io::Error::other("it has been read already")));
                    };
                    Piece::Read(Contents::new(what, reader, *length, Some(slot.clone())))
                }
            });
        }
        Ok(RequestBody::of(pieces))
    }
}

async fn open(path: &Path) -> Result<Contents, UploadError> {
    let failed = |error| UploadError::new(path.display().to_string(), error);
    // Without one, tokio would panic.
    if tokio::runtime::Handle::try_current().is_err() {
        return Err(failed(io::Error::other("files are read inside a Tokio runtime only")));
    }
    let blocking = path.to_owned();
    let opened = tokio::task::spawn_blocking(move || open_file(&blocking)).await;
    let (file, length) = opened.unwrap_or_else(|error| Err(error.into())).map_err(failed)?;
    let reader = Box::pin(tokio::fs::File::from_std(file));
    Ok(Contents::new(path.display().to_string(), reader, Some(length), None))
}

/// A file and its length in bytes.
fn open_file(path: &Path) -> io::Result<(File, u64)> {
    // First, as to open a pipe may take for ever.
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is not a file; use `Attachment::from_reader`"));
    }
    let file = File::open(path)?;
    let length = file.metadata()?.len();
    Ok((file, length))
}

pub(crate) type Reader = Pin<Box<dyn AsyncRead + Send>>;

/// Where a reader is while it is not read. Clones are the same place.
#[derive(Clone)]
pub(crate) struct Slot(Arc<Mutex<Option<Reader>>>);

impl Slot {
    pub(super) fn new(reader: impl AsyncRead + Send + 'static) -> Self {
        Self(Arc::new(Mutex::new(Some(Box::pin(reader)))))
    }

    pub(crate) fn put_back(&self, reader: Reader) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(reader);
    }

    fn take(&self) -> Option<Reader> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn is_full(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }
}
