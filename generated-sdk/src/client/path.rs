//! From a path template and values to a path that can only be the route that was meant.

use super::encode;

/// Fills `template` (`/users/{user_id}`) with `values` and appends it to `url`.
///
/// Every value becomes one percent-encoded segment. What a server or proxy might still take for
/// another route is refused with a sentence that names the parameter.
pub(crate) fn push_filled(
    url: &mut String,
    template: &'static str,
    values: &[(&'static str, String)],
) -> Result<(), String> {
    let mut rest = template;
    while let Some((text, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        let value = values.iter().find(|(other, _)| *other == name).map(|(_, value)| value.as_str());
        let value = value.ok_or_else(|| format!("path parameter `{name}` is not set"))?;
        if let Some(problem) = problem(value) {
            return Err(format!("path parameter `{name}` {problem}"));
        }
        url.push_str(text);
        encode::push_segment(url, value);
        rest = after;
    }
    url.push_str(rest);
    Ok(())
}

/// Why `template` is no path with names in braces, if so.
pub(crate) fn problem_of_template(template: &str) -> Option<&'static str> {
    let Some(path) = template.strip_prefix('/') else {
        return Some("does not begin with `/`");
    };
    for segment in path.split('/') {
        let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        let is_allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:@!$&'()*+,;=".contains(c);
        if !name.unwrap_or(segment).chars().all(is_allowed) {
            return Some(
                "has a character that belongs to no path or to no name in braces (`with_query` sets the query)",
            );
        } else if matches!(segment, "" | "." | ".." | "{}") {
            return Some("has a segment that is empty, `.` or `..`");
        }
    }
    None
}

/// Why `value` must not be a path segment, if so.
fn problem(value: &str) -> Option<&'static str> {
    if value.is_empty() {
        Some("is empty: the request would reach another route")
    } else if value.chars().any(char::is_control) {
        Some("contains a line break or another control character")
    } else if fully_decoded(value)
        .split(|byte| b"/\\".contains(byte))
        .any(|part| matches!(part, b"." | b".."))
    {
        Some("is a path with `.` or `..`: the request would reach another route")
    } else {
        None
    }
}

/// Whether `value` is `word` once nothing in it is left to decode.
pub(crate) fn is_decoded(value: &str, word: &str) -> bool {
    fully_decoded(value) == word.as_bytes()
}

/// `value` percent-decoded until nothing is left to decode, in one pass from the right.
///
/// `%252e`, `%25%32%65` and `%2E` all become `.`: whatever a decoded `%` forms with the bytes
/// after it is decoded as well.
fn fully_decoded(value: &str) -> Vec<u8> {
    let mut reversed: Vec<u8> = Vec::with_capacity(value.len());
    for mut byte in value.bytes().rev() {
        while byte == b'%'
            && let [.., low, high] = *reversed.as_slice()
            && let (Some(high), Some(low)) = (hex(high), hex(low))
        {
            reversed.truncate(reversed.len() - 2);
            byte = high << 4 | low;
        }
        reversed.push(byte);
    }
    reversed.reverse();
    reversed
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}
