//! The inside of strings: where they end and what their escapes mean.

use super::scan::Fault;

/// Where the run of bytes that stand for themselves ends: at a quote, a backslash, a control
/// character or the end of the text.
#[inline]
pub(super) fn plain_end(bytes: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let stops = stops(u64::from_le_bytes(*chunk));
        if stops != 0 {
            return at + stops.trailing_zeros() as usize / 8;
        }
        at += chunk.len();
    }
    while let Some(byte) = bytes.get(at) {
        if matches!(byte, b'"' | b'\\' | 0..0x20) {
            break;
        }
        at += 1;
    }
    at
}

/// Sets the top bit of each byte that ends a plain run.
///
/// A borrow can also set bits above the first such byte, so only the lowest bit may be relied on.
#[inline(always)]
fn stops(chunk: u64) -> u64 {
    const EVERY_BYTE: u64 = 0x0101_0101_0101_0101;
    const TOP_BITS: u64 = 0x80 * EVERY_BYTE;
    // Flipping bit 1 exchanges `"` (0x22) with the space (0x20) and leaves control characters
    // control characters: what is then below 0x21 is a quote or a control character.
    let quote_or_control = (chunk ^ (0x02 * EVERY_BYTE)).wrapping_sub(0x21 * EVERY_BYTE);
    let backslash = (chunk ^ (b'\\' as u64 * EVERY_BYTE)).wrapping_sub(EVERY_BYTE);
    // A byte of 0x80 and above is neither, whatever the subtraction made of it.
    (quote_or_control | backslash) & !chunk & TOP_BITS
}

/// Where the escape that begins at `at` ends.
#[cold]
pub(super) fn escape_end(bytes: &[u8], at: usize) -> Result<usize, Fault> {
    match bytes.get(at + 1) {
        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Ok(at + 2),
        Some(b'u') => match bytes.get(at + 2..at + 6) {
            Some(digits) if digits.iter().all(u8::is_ascii_hexdigit) => Ok(at + 6),
            _ => Err(Fault { at: at + 2, expected: "four hexadecimal digits" }),
        },
        _ => Err(Fault { at: at + 1, expected: "an escape that JSON has" }),
    }
}

/// Undoes the escapes of a string whose escapes have been checked.
pub(super) fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, escape)) = rest.split_once('\\') {
        plain.push_str(before);
        let mut after = escape.chars();
        let character = match after.next() {
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('u') => {
                let (character, behind) = unicode_escape(after.as_str());
                after = behind.chars();
                character
            }
            Some(itself) => itself,
            None => char::REPLACEMENT_CHARACTER,
        };
        plain.push(character);
        rest = after.as_str();
    }
    plain.push_str(rest);
    plain
}

/// The character of one `\u` escape, or of two that form a surrogate pair, and the text behind.
fn unicode_escape(digits: &str) -> (char, &str) {
    let (first, behind) = code_unit(digits);
    if let Some(second_digits) = behind.strip_prefix("\\u") {
        let (second, behind_both) = code_unit(second_digits);
        if let Some(Ok(character @ '\u{10000}'..)) = char::decode_utf16([first, second]).next() {
            return (character, behind_both);
        }
    }
    // Half a pair is no character. One broken emoji must not cost the whole response.
    (char::from_u32(first.into()).unwrap_or(char::REPLACEMENT_CHARACTER), behind)
}

fn code_unit(digits: &str) -> (u16, &str) {
    let (unit, behind) = digits.split_at_checked(4).unwrap_or((digits, ""));
    (u16::from_str_radix(unit, 16).unwrap_or(0xfffd), behind)
}
