//! From text to tokens, in one pass and without recursion.

use super::number;
use super::string;
use super::tape::{Token, TokenKind};
use super::tokens::Tokens;

/// How many arrays and objects may be open at once.
pub(super) const MAX_DEPTH: usize = 127;

const BYTE_ORDER_MARK: char = '\u{feff}';

/// Where the text stops being JSON, and what would have been JSON there.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) at: usize,
    pub(super) expected: &'static str,
}

/// The tokens of a whole text; at least one.
pub(super) fn tokens(text: &str) -> Result<Tokens, Fault> {
    if u32::try_from(text.len()).is_err() {
        return Err(Fault { at: 0, expected: "less than 4 GiB" });
    }
    let mut scanner = Scanner {
        bytes: text.as_bytes(),
        at: if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len_utf8() } else { 0 },
        // Responses have a token every 12 to 16 bytes. What is reserved and not used costs nothing.
        tokens: Tokens::with_capacity(text.len() / 10 + 8),
        open: [Open { token: 0, is_object: false }; MAX_DEPTH],
        depth: 0,
    };
    scanner.run()?;
    Ok(scanner.tokens)
}

struct Scanner<'t> {
    bytes: &'t [u8],
    at: usize,
    tokens: Tokens,
    /// The arrays and objects around `at`, innermost last.
    open: [Open; MAX_DEPTH],
    /// How many these are.
    depth: usize,
}

#[derive(Clone, Copy)]
struct Open {
    token: u32,
    is_object: bool,
}

impl Scanner<'_> {
    fn run(&mut self) -> Result<(), Fault> {
        loop {
            match self.peek() {
                Some(b'"') => self.string()?,
                Some(b'{') => {
                    self.open(TokenKind::Object)?;
                    if self.peek() != Some(b'}') {
                        self.key()?;
                        continue;
                    }
                    self.close();
                }
                Some(b'[') => {
                    self.open(TokenKind::Array)?;
                    if self.peek() != Some(b']') {
                        continue;
                    }
                    self.close();
                }
                Some(b'-' | b'0'..=b'9') => self.number()?,
                Some(b'n') => self.literal("null", TokenKind::Null)?,
                Some(b't') => self.literal("true", TokenKind::True)?,
                Some(b'f') => self.literal("false", TokenKind::False)?,
                _ => return self.fault("a value"),
            }
            if !self.another_value_follows()? {
                return Ok(());
            }
        }
    }

    /// After a value: closes what ends here and stops in front of the next value or at the end.
    fn another_value_follows(&mut self) -> Result<bool, Fault> {
        loop {
            let byte = self.peek();
            match (self.innermost(), byte) {
                (Some(Open { is_object: true, .. }), Some(b',')) => {
                    self.at += 1;
                    self.key()?;
                    return Ok(true);
                }
                (Some(Open { is_object: false, .. }), Some(b',')) => {
                    self.at += 1;
                    return Ok(true);
                }
                (Some(Open { is_object: true, .. }), Some(b'}'))
                | (Some(Open { is_object: false, .. }), Some(b']')) => self.close(),
                (None, None) => return Ok(false),
                (Some(Open { is_object: true, .. }), _) => return self.fault("a comma or `}`"),
                (Some(Open { is_object: false, .. }), _) => return self.fault("a comma or `]`"),
                (None, Some(_)) => return self.fault("nothing more"),
            }
        }
    }

    /// A key and its colon.
    fn key(&mut self) -> Result<(), Fault> {
        if self.peek() != Some(b'"') {
            return self.fault("a key in quotes");
        }
        self.string()?;
        if self.peek() != Some(b':') {
            return self.fault("a colon");
        }
        self.at += 1;
        Ok(())
    }

    #[inline(always)]
    fn innermost(&self) -> Option<Open> {
        self.depth.checked_sub(1).and_then(|at| self.open.get(at)).copied()
    }

    fn open(&mut self, kind: TokenKind) -> Result<(), Fault> {
        let Some(open) = self.open.get_mut(self.depth) else {
            return self.fault("at most 127 levels of nesting");
        };
        *open = Open { token: offset(self.tokens.0.len()), is_object: kind == TokenKind::Object };
        self.depth += 1;
        self.push(kind, self.at, self.at);
        self.at += 1;
        Ok(())
    }

    fn close(&mut self) {
        self.at += 1;
        let (end, next) = (offset(self.at), offset(self.tokens.0.len()));
        if let Some(open) = self.innermost()
            && let Some(token) = self.tokens.0.get_mut(open.token as usize)
        {
            token.end = end;
            token.next = next;
            self.depth -= 1;
        }
    }

    fn string(&mut self) -> Result<(), Fault> {
        let start = self.at + 1;
        let mut end = string::plain_end(self.bytes, start);
        let mut kind = TokenKind::String;
        while let Some(b'\\') = self.bytes.get(end) {
            kind = TokenKind::EscapedString;
            end = string::plain_end(self.bytes, string::escape_end(self.bytes, end)?);
        }
        if self.bytes.get(end) != Some(&b'"') {
            return Err(Fault { at: end, expected: "a closing quote and no control character before it" });
        }
        self.push(kind, start, end);
        self.at = end + 1;
        Ok(())
    }

    fn number(&mut self) -> Result<(), Fault> {
        let end = number::end(self.bytes, self.at)?;
        self.push(TokenKind::Number, self.at, end);
        self.at = end;
        Ok(())
    }

    fn literal(&mut self, word: &'static str, kind: TokenKind) -> Result<(), Fault> {
        let end = self.at + word.len();
        if self.bytes.get(self.at..end) != Some(word.as_bytes()) {
            return self.fault(word);
        }
        self.push(kind, self.at, end);
        self.at = end;
        Ok(())
    }

    /// The next byte that is not white space, without passing it.
    #[inline(always)]
    fn peek(&mut self) -> Option<u8> {
        loop {
            match self.bytes.get(self.at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                byte => return byte.copied(),
            }
        }
    }

    #[inline(always)]
    fn push(&mut self, kind: TokenKind, start: usize, end: usize) {
        let next = offset(self.tokens.0.len() + 1);
        self.tokens.0.push(Token { kind, start: offset(start), end: offset(end), next });
    }

    #[cold]
    fn fault<T>(&self, expected: &'static str) -> Result<T, Fault> {
        Err(Fault { at: self.at, expected })
    }
}

/// Offsets, and as every token takes at least a byte also token indexes, are below the length of
/// the text, which `tokens` has checked to fit.
#[inline(always)]
fn offset(value: usize) -> u32 {
    value as u32
}
