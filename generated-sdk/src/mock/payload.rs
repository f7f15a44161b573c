//! What goes over the wire, and how.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use hyper::body::{Body, Bytes, Frame, SizeHint};
use tokio::time::{Instant, Sleep};

/// Bytes that are sent at once where nothing slows them down.
const CHUNK: usize = 64 << 10;

static FILLING: [u8; CHUNK] = [b' '; CHUNK];

/// A body on its way.
pub(super) struct Payload {
    content: Bytes,
    /// Blanks after the content.
    filling: usize,
    /// Bytes after which the connection breaks.
    cut: Option<usize>,
    /// At most so many bytes at a time, and how long to wait for the next.
    pace: Option<(usize, Duration)>,
    sent: usize,
    wait: Option<Pin<Box<Sleep>>>,
}

impl Payload {
    pub(super) fn new(content: Vec<u8>) -> Self {
        Self { content: content.into(), filling: 0, cut: None, pace: None, sent: 0, wait: None }
    }

    /// Adds blanks, which change nothing in JSON, until there are so many bytes.
    pub(super) fn filled_to(mut self, bytes: usize) -> Self {
        self.filling = bytes.saturating_sub(self.content.len());
        self
    }

    /// Breaks the connection halfway.
    pub(super) fn cut_off(mut self) -> Self {
        self.cut = Some(self.len() / 2);
        self
    }

    pub(super) fn paced(mut self, bytes: usize, every: Duration) -> Self {
        self.pace = Some((bytes.max(1), every));
        self
    }

    /// How many bytes are announced.
    pub(super) fn len(&self) -> usize {
        self.content.len() + self.filling
    }

    fn next(&mut self) -> Option<Bytes> {
        let end = self.cut.unwrap_or(self.len());
        let most = self.pace.map_or(CHUNK, |(bytes, _)| bytes.min(CHUNK));
        let count = most.min(end.saturating_sub(self.sent));
        if count == 0 {
            return None;
        }
        let bytes = if self.sent < self.content.len() {
            let count = count.min(self.content.len() - self.sent);
            self.content.slice(self.sent..self.sent + count)
        } else {
            Bytes::from_static(FILLING.get(..count)?)
        };
        self.sent += bytes.len();
        Some(bytes)
    }
}

impl Body for Payload {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(wait) = &mut self.wait {
            ready!(wait.as_mut().poll(cx));
            self.wait = None;
        }
        let Some(bytes) = self.next() else {
            let broken =
                self.cut.is_some().then(|| Err(io::Error::other("the connection was to break here")));
            return Poll::Ready(broken);
        };
        if let Some((_, every)) = self.pace {
            // A wait that no clock can express lasts for as long as anybody waits.
            let far = Duration::from_secs(365 * 24 * 3600);
            self.wait = Some(Box::pin(tokio::time::sleep_until(Instant::now() + every.min(far))));
        }
        Poll::Ready(Some(Ok(Frame::data(bytes))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(u64::try_from(self.len() - self.sent).unwrap_or(u64::MAX))
    }
}
