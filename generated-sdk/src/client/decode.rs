//! What becomes of an answer, by what the operation answers.

// Which of these are in use depends on the tags that are compiled in.
#![allow(dead_code)]

use super::error::Error;
use super::json::Decode;
use super::page::Page;
use super::response::Response;

/// JSON. No content is what it is for a type that may be absent.
pub(crate) fn json<T: Decode>(response: Response) -> Result<T, Error> {
    if let (true, Ok(absent)) = (response.bytes().is_empty(), T::absent()) {
        return Ok(absent);
    }
    match super::json::from_slice(response.bytes()) {
        Ok(value) => Ok(value),
        Err(error) => Err(Error::undecodable(response, error)),
    }
}

/// A page, which may have items that cannot be read if that was asked for.
pub(crate) fn page<T: Decode>(response: Response) -> Result<Page<T>, Error> {
    if !response.lenient {
        return json(response);
    }
    match super::json::parse(response.bytes()).and_then(|tape| Page::decode_leniently(tape.root())) {
        Ok(page) => Ok(page),
        Err(error) => Err(Error::undecodable(response, error)),
    }
}

/// Nothing of interest.
pub(crate) fn nothing(_: Response) -> Result<(), Error> {
    Ok(())
}

/// Text.
pub(crate) fn text(response: Response) -> Result<String, Error> {
    Ok(response.text().into_owned())
}

/// The answer as it came.
pub(crate) fn raw(response: Response) -> Result<Response, Error> {
    Ok(response)
}
