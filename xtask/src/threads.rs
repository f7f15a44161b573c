//! Threads that work side by side.

use std::thread::ScopedJoinHandle;

/// What a thread answers; a panic in it goes on here.
pub(crate) fn finished<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}
