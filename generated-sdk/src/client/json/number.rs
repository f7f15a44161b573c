//! Numbers: their grammar, and which of them are whole.

use super::scan::Fault;

/// Where the number that begins at `at` ends.
#[inline]
pub(super) fn end(bytes: &[u8], at: usize) -> Result<usize, Fault> {
    let whole = at + usize::from(bytes.get(at) == Some(&b'-'));
    let mut end = match bytes.get(whole) {
        Some(b'0') => whole + 1,
        _ => digits_end(bytes, whole)?,
    };
    if let Some(b'.') = bytes.get(end) {
        end = digits_end(bytes, end + 1)?;
    }
    if let Some(b'e' | b'E') = bytes.get(end) {
        let sign = matches!(bytes.get(end + 1), Some(b'+' | b'-'));
        end = digits_end(bytes, end + 1 + usize::from(sign))?;
    }
    Ok(end)
}

#[inline]
fn digits_end(bytes: &[u8], from: usize) -> Result<usize, Fault> {
    let mut end = from;
    while let Some(b'0'..=b'9') = bytes.get(end) {
        end += 1;
    }
    if end == from { Err(Fault { at: from, expected: "a digit" }) } else { Ok(end) }
}

/// Why a number is not an integer.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum NotInteger {
    Fraction,
    OutOfRange,
}

/// The value of a number that has passed the grammar, if it is whole: also `1.0` and `1e3` are.
///
/// Computed in integers, so that no digit is lost above 2⁵³.
pub(super) fn integer(text: &str) -> Result<i128, NotInteger> {
    if let Ok(plain) = text.parse::<i64>() {
        return Ok(plain.into());
    }
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');

    let mut value = 0_i128;
    for digit in whole.bytes().chain(fraction.bytes()).filter(u8::is_ascii_digit) {
        value = value
            .checked_mul(10)
            .and_then(|value| value.checked_add(i128::from(digit - b'0')))
            .ok_or(NotInteger::OutOfRange)?;
    }
    if value == 0 {
        return Ok(0);
    }
    // The grammar leaves only an exponent that is too large to fail here, and such a one decides.
    let exponent = exponent.parse().unwrap_or(if exponent.starts_with('-') { i64::MIN } else { i64::MAX });
    let mut shift = exponent.saturating_sub_unsigned(fraction.len() as u64);
    // Neither loop runs for long: the first ends in an overflow, the second at a digit not zero.
    while shift > 0 {
        value = value.checked_mul(10).ok_or(NotInteger::OutOfRange)?;
        shift -= 1;
    }
    while shift < 0 {
        if value % 10 != 0 {
            return Err(NotInteger::Fraction);
        }
        value /= 10;
        shift += 1;
    }
    Ok(if text.starts_with('-') { -value } else { value })
}
