//! The body of an answer on its way in.

use bytes::Bytes;

use super::{TransportError, too_large};

fn no_memory(length: usize) -> TransportError {
    TransportError::interrupted(format!("there is no memory for an answer of {length} bytes")).permanent()
}

/// Collects a body up to a limit. What comes in one piece, as small answers do, is not copied.
pub(super) struct Intake {
    limit: usize,
    /// How long the body is, as far as is known beforehand.
    announced: usize,
    /// The first piece, until there is a second one.
    first: Bytes,
    all: Vec<u8>,
}

impl Intake {
    /// Fails if it is known already that the body is too large.
    pub(super) fn new(announced: u64, limit: usize) -> Result<Self, TransportError> {
        let announced = usize::try_from(announced).unwrap_or(usize::MAX);
        if announced > limit {
            return Err(too_large(limit));
        }
        Ok(Self { limit, announced, first: Bytes::new(), all: Vec::new() })
    }

    pub(super) fn add(&mut self, piece: Bytes) -> Result<(), TransportError> {
        if piece.len() > self.limit.saturating_sub(self.first.len() + self.all.len()) {
            return Err(too_large(self.limit));
        }
        if self.first.is_empty() && self.all.is_empty() {
            self.first = piece;
            return Ok(());
        }
        if !self.first.is_empty() {
            // What is announced need not come, nor is there memory for any length.
            self.all.try_reserve_exact(self.announced).map_err(|_| no_memory(self.announced))?;
            self.all.extend_from_slice(&std::mem::take(&mut self.first));
        }
        self.all.extend_from_slice(&piece);
        Ok(())
    }

    pub(super) fn finish(self) -> Bytes {
        if self.all.is_empty() { self.first } else { self.all.into() }
    }
}
