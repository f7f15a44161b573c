//! The memory of tapes, which the next tape of the thread uses again.

use std::cell::Cell;

use super::tape::Token;

/// How many tokens' worth of memory a thread keeps at most: 4 MiB, enough for a body of 3 MB.
const KEPT: usize = (4 << 20) / size_of::<Token>();

thread_local! {
    static SPARE: Cell<Vec<Token>> = const { Cell::new(Vec::new()) };
}

/// The tokens of a tape.
///
/// For a large list they take more memory than the body, and most allocators give blocks of that size
/// back to the system when they are freed. Getting them again page by page then costs as much as
/// filling them.
pub(super) struct Tokens(pub(super) Vec<Token>);

impl Tokens {
    /// None so far, with room for `count`.
    pub(super) fn with_capacity(count: usize) -> Self {
        let mut tokens = SPARE.try_with(Cell::take).unwrap_or_default();
        tokens.reserve_exact(count);
        Self(tokens)
    }
}

impl Drop for Tokens {
    fn drop(&mut self) {
        let mut tokens = std::mem::take(&mut self.0);
        if tokens.capacity() <= KEPT {
            tokens.clear();
            // A tape that outlives its thread's storage is freed like anything else.
            let _ = SPARE.try_with(|spare| {
                let other = spare.take();
                spare.set(if other.capacity() > tokens.capacity() { other } else { tokens });
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_so_much_is_kept() {
        drop(Tokens::with_capacity(KEPT / 2));
        drop(Tokens::with_capacity(KEPT + 1));
        let next = Tokens::with_capacity(1);
        assert!(next.0.capacity() <= KEPT && next.0.is_empty());
        drop(next);
        drop(Tokens::with_capacity(KEPT / 2));
        assert!(Tokens::with_capacity(1).0.capacity() >= KEPT / 2);
    }
}
