//! The line that says why the API did not do what was asked.

use std::fmt::Write;

use super::{ApiError, Error};

/// How many of the API's errors are shown.
const SHOWN: usize = 3;

pub(super) fn of(error: &Error) -> String {
    let mut line = String::new();
    // Writing to a string does not fail.
    let _ = write(&mut line, error);
    line
}

fn write(line: &mut String, error: &Error) -> std::fmt::Result {
    let Some(response) = error.response() else {
        return Ok(());
    };
    let status = response.status();
    write!(line, "{status}")?;
    if let Some(reason) = reason(status) {
        write!(line, " {reason}")?;
    }
    let errors = error.api_errors();
    for (at, ApiError { code, message, .. }) in errors.iter().take(SHOWN).enumerate() {
        let separator = if at == 0 { ": " } else { "; " };
        let colon = if code.is_empty() || message.is_empty() { "" } else { ": " };
        write!(line, "{separator}{}{colon}{}", one_line(code), one_line(message))?;
    }
    if errors.len() > SHOWN {
        write!(line, "; and {} more", errors.len() - SHOWN)?;
    }
    if errors.is_empty() {
        match (response.bytes().len(), response.headers().get("content-type")) {
            (0, _) => line.push_str(" with an empty body"),
            (length, Some(media_type)) => write!(line, " with {length} bytes of {}", one_line(media_type))?,
            (length, None) => write!(line, " with {length} bytes")?,
        }
    }
    if let Some(trace_id) = error.trace_id() {
        line.push_str(&trace(trace_id));
    }
    advice(line, error, status)
}

pub(super) fn trace(id: &str) -> String {
    format!(" (trace {})", one_line(id))
}

/// What to do about it, where that is known.
fn advice(line: &mut String, error: &Error, status: u16) -> std::fmt::Result {
    match status {
        300..=399 => line.push_str(". Redirects are not followed: check the base URL"),
        401 => line.push_str(". Check that the secret key is one of this instance and was not rotated"),
        403 => line.push_str(". The key may not do this, or the resource belongs to something else"),
        404 => line
            .push_str(". Check the id, and that the key is of the same instance (development or production)"),
        _ if error.is_unprocessable() => {
            let names: Vec<_> = error
                .api_errors()
                .iter()
                .filter_map(ApiError::param_name)
                .take(SHOWN)
                .map(|name| format!("`{}`", one_line(name)))
                .collect();
            if !names.is_empty() {
                write!(line, ". Correct {}", names.join(", "))?;
            } else {
                line.push_str(". Correct what was sent");
            }
        }
        429 => match error.retry_after() {
            Some(wait) => write!(line, ". Wait {} s before trying again", wait.as_secs())?,
            None => line.push_str(". Wait before trying again"),
        },
        _ => {}
    }
    Ok(())
}

/// At most 200 characters, none of which breaks the line or a terminal.
fn one_line(text: &str) -> String {
    const LONGEST: usize = 200;
    let mut short: String = text
        .chars()
        .take(LONGEST)
        .map(|character| if character.is_control() { ' ' } else { character })
        .collect();
    if text.chars().nth(LONGEST).is_some() {
        short.push('…');
    }
    short
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
