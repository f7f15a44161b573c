//! The line that says why the API did not do what was asked.

use super::{ApiError, Error};
use crate::client::response::Response;

/// How many of the API's errors are shown.
const SHOWN: usize = 3;

pub(super) fn of(error: &Error) -> String {
    let Some(response) = error.response() else {
        return String::new();
    };
    let status = response.status();
    let mut line = status.to_string();
    if let Some(reason) = reason(status) {
        line.push(' ');
        line.push_str(reason);
    }
    let errors = error.api_errors();
    for (at, ApiError { code, message, .. }) in errors.iter().take(SHOWN).enumerate() {
        line.push_str(if at == 0 { ": " } else { "; " });
        line.push_str(&one_line(code));
        line.push_str(if code.is_empty() || message.is_empty() { "" } else { ": " });
        line.push_str(&one_line(message));
    }
    if errors.len() > SHOWN {
        line.push_str(&format!("; and {} more", errors.len() - SHOWN));
    }
    if errors.is_empty() {
        line.push_str(&body(response));
    }
    if let Some(trace_id) = error.trace_id() {
        line.push_str(&trace(trace_id));
    }
    line.push_str(&advice(error, status));
    line
}

/// What came in place of a list of errors.
fn body(response: &Response) -> String {
    match (response.bytes().len(), response.headers().get("content-type")) {
        (0, _) => " with an empty body".to_owned(),
        (length, Some(media_type)) => format!(" with {length} bytes of {}", one_line(media_type)),
        (length, None) => format!(" with {length} bytes"),
    }
}

pub(super) fn trace(id: &str) -> String {
    format!(" (trace {})", one_line(id))
}

/// What to do about it, where that is known.
fn advice(error: &Error, status: u16) -> String {
    let advice = match status {
        300..=399 => ". Redirects are not followed: check the base URL",
        401 => ". Check that the secret key is one of this instance and was not rotated",
        403 => ". The key may not do this, or the resource belongs to something else",
        404 if error.api_errors().is_empty() => {
            ". Check the base URL, which ends with the version path: https://api.clerk.com/v1"
        }
        404 => ". Check the id, and that the key is of the same instance (development or production)",
        _ if error.is_unprocessable() => return correction(error),
        429 => match error.retry_after() {
            Some(wait) => return format!(". Wait {} s before trying again", wait.as_secs()),
            None => ". Wait before trying again",
        },
        _ => "",
    };
    advice.to_owned()
}

/// Which parameters to correct.
fn correction(error: &Error) -> String {
    let names = error.api_errors().iter().filter_map(ApiError::param_name);
    let names: Vec<_> = names.take(SHOWN).map(|name| format!("`{}`", one_line(name))).collect();
    match names.is_empty() {
        true => ". Correct what was sent".to_owned(),
        false => format!(". Correct {}", names.join(", ")),
    }
}

/// At most 200 characters, none of which breaks the line or a terminal.
fn one_line(text: &str) -> String {
    const LONGEST: usize = 200;
    let mut short: String = text
        .chars()
        .take(LONGEST)
        .map(|character| if is_plain(character) { character } else { ' ' })
        .collect();
    if text.chars().nth(LONGEST).is_some() {
        short.push('…');
    }
    short
}

/// Whether a character neither ends a line nor changes how what follows it is shown.
fn is_plain(character: char) -> bool {
    !character.is_control()
        && !matches!(character, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}')
}

fn reason(status: u16) -> Option<&'static str> {
    Some(match status {
        301 => "Moved Permanently",
        302 => "Found",
        303 => "See Other",
        304 => "Not Modified",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        402 => "Payment Required",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        406 => "Not Acceptable",
        408 => "Request Timeout",
        409 => "Conflict",
        410 => "Gone",
        411 => "Length Required",
        413 => "Content Too Large",
        414 => "URI Too Long",
        415 => "Unsupported Media Type",
        422 => "Unprocessable Content",
        423 => "Locked",
        425 => "Too Early",
        429 => "Too Many Requests",
        431 => "Request Header Fields Too Large",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => return None,
    })
}
