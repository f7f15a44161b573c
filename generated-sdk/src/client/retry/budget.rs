//! What keeps a busy process from hammering an API that is down.

use std::sync::atomic::{AtomicU32, Ordering};

/// Tokens that retries take and calls that go well give back: one bucket a client, shared by its
/// clones.
///
/// The numbers are those of the AWS SDKs: a full bucket lasts for 100 retries, and later on at
/// most one call in six is a retry. It needs no clock: while nothing goes well it stays empty, and
/// calls are made once.
pub(crate) struct Budget(AtomicU32);

const FULL: u32 = 500;
const RETRY: u32 = 5;
const SUCCESS: u32 = 1;

impl Budget {
    pub(crate) fn full() -> Self {
        Self(AtomicU32::new(FULL))
    }

    /// Takes what a retry costs, if there is as much.
    pub(crate) fn take(&self) -> bool {
        self.change(|tokens| tokens.checked_sub(RETRY))
    }

    /// Gives back what a call earns that was answered as it should be.
    pub(crate) fn give(&self) {
        self.change(|tokens| (tokens < FULL).then_some(tokens + SUCCESS));
    }

    fn change(&self, change: impl FnMut(u32) -> Option<u32>) -> bool {
        // Nothing else is read or written by way of it, so the order does not matter.
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, change).is_ok()
    }
}
