//! The body of a request, on its way out.

use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use tokio::io::ReadBuf;

use crate::client::body::{Reader, Slot, UploadError};

/// The most that is handed out at once, and that is read ahead of a connection.
const PIECE: usize = 64 * 1024;

/// The body of a request: a [`Stream`] of bytes, of which no more is in memory than one piece, except
/// for what the caller had there. Empty if the request has none.
///
/// A transport sends it as it comes, with a `content-length` if [`length`](Self::length) is known and
/// in chunks if not. If the stream fails, the request must not be completed, and the error belongs
/// among the causes of the [`TransportError`](crate::TransportError).
///
/// `Debug` shows the length, not the content.
pub struct RequestBody {
    pieces: VecDeque<Piece>,
    /// Of what is left.
    length: Option<u64>,
}

pub(crate) enum Piece {
    Bytes(Bytes),
    Read(Contents),
}

impl RequestBody {
    pub(crate) fn of(pieces: VecDeque<Piece>) -> Self {
        let length = pieces.iter().map(|piece| match piece {
            Piece::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            Piece::Read(contents) => contents.left,
        });
        let length = length.into_iter().try_fold(0_u64, |sum, length| sum.checked_add(length?));
        Self { pieces, length }
    }

    /// How many bytes are still to come, if that is known.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Whether nothing is to come.
    pub fn is_empty(&self) -> bool {
        self.length == Some(0)
    }

    /// All of it at once: for transports that cannot stream, and for tests.
    ///
    /// # Errors
    ///
    /// If what is uploaded cannot be read.
    pub async fn bytes(mut self) -> io::Result<Vec<u8>> {
        let mut all = Vec::new();
        while let Some(piece) = std::future::poll_fn(|cx| Pin::new(&mut self).poll_next(cx)).await {
            all.extend_from_slice(&piece?);
        }
        Ok(all)
    }

    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        loop {
            let piece = match self.pieces.front_mut() {
                None => return Poll::Ready(None),
                Some(Piece::Bytes(bytes)) if bytes.is_empty() => None,
                Some(Piece::Bytes(bytes)) => Some(Ok(bytes.split_to(bytes.len().min(PIECE)))),
                Some(Piece::Read(contents)) => ready!(contents.poll(cx)),
            };
            match piece {
                Some(piece) => return Poll::Ready(Some(piece)),
                None => drop(self.pieces.pop_front()),
            }
        }
    }
}

impl Stream for RequestBody {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = ready!(self.poll_piece(cx));
        match &piece {
            Some(Ok(bytes)) => {
                let sent = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
                self.length = self.length.map(|length| length.saturating_sub(sent));
            }
            Some(Err(_)) => self.pieces.clear(),
            None => {}
        }
        Poll::Ready(piece)
    }
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length {
            Some(length) => write!(f, "{length} bytes"),
            None => f.write_str("bytes"),
        }
    }
}

/// What is read while it is sent.
pub(crate) struct Contents {
    /// What it is called in errors.
    what: String,
    /// None once it was put back. Never locked: the mutex makes this `Sync`.
    reader: Mutex<Option<Reader>>,
    /// How much is still to come, if that is known.
    left: Option<u64>,
    /// Where the reader goes if nothing was read.
    home: Option<Slot>,
    buffer: Vec<u8>,
}

impl Contents {
    pub(crate) fn new(what: String, reader: Reader, length: Option<u64>, home: Option<Slot>) -> Self {
        Self { what, reader: Mutex::new(Some(reader)), left: length, home, buffer: Vec::new() }
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        let Self { what, reader, left, home, buffer } = self;
        let Some(reader) = reader.get_mut().unwrap_or_else(PoisonError::into_inner) else {
            return Poll::Ready(None);
        };
        buffer.resize(PIECE, 0);
        let mut buffer = ReadBuf::new(buffer);
        let outcome = ready!(reader.as_mut().poll_read(cx, &mut buffer));
        *home = None;
        let read = buffer.filled();
        Poll::Ready(match outcome.and_then(|()| remaining(*left, read.len())) {
            Ok(_) if read.is_empty() => None,
            Ok(remaining) => {
                *left = remaining;
                Some(Ok(Bytes::copy_from_slice(read)))
            }
            Err(error) => Some(Err(io::Error::new(error.kind(), UploadError::new(what.clone(), error)))),
        })
    }
}

/// What remains of `left` behind so many bytes, of which none mean the end. A length that turns out
/// to be wrong is an error, as it has been announced.
fn remaining(left: Option<u64>, read: usize) -> io::Result<Option<u64>> {
    let Some(left) = left else { return Ok(None) };
    match u64::try_from(read).ok().and_then(|read| left.checked_sub(read)) {
        Some(remaining) if read > 0 || remaining == 0 => Ok(Some(remaining)),
        Some(missing) => {
            let problem = format!("it ended {missing} bytes before the length that was announced");
            Err(io::Error::new(io::ErrorKind::UnexpectedEof, problem))
        }
        None => Err(io::Error::other("it is longer than was announced")),
    }
}

impl Drop for Contents {
    fn drop(&mut self) {
        let reader = self.reader.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        if let (Some(home), Some(reader)) = (self.home.take(), reader) {
            home.put_back(reader);
        }
    }
}
