//! Percent-encoding of what stands in a URL.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The same for a segment of a path, where the other characters of RFC 3986's `pchar` may stand, too: Clerk's own
/// SDKs do not encode the colon of `role_set:default`. A semicolon separates parameters for some servers.
const RESERVED_IN_SEGMENT: &AsciiSet = &RESERVED
    .remove(b':')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b'=');

/// Appends `text` to `out`, encoded so that it is one path segment.
pub(crate) fn push_segment(out: &mut String, text: &str) {
    out.extend(utf8_percent_encode(text, RESERVED_IN_SEGMENT));
}

/// Appends `text` to `out`, encoded so that it is one query name or query value.
pub(crate) fn push(out: &mut String, text: &str) {
    out.extend(utf8_percent_encode(text, RESERVED));
}

/// Appends `name=value` to `out`, after `&` unless it is the first pair since `start`.
pub(crate) fn push_pair(out: &mut String, start: usize, name: &str, value: &str) {
    push_name(out, start, name);
    push(out, value);
}

/// Appends `name=` to `out`, after `&` unless it is the first pair since `start`.
pub(crate) fn push_name(out: &mut String, start: usize, name: &str) {
    if out.len() > start {
        out.push('&');
    }
    push(out, name);
    out.push('=');
}
