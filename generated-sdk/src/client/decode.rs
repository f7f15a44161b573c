//! What becomes of an answer, by what the operation answers.

// Which of these are in use depends on the tags that are compiled in. They are public as
// operations name them, and have no public path.
#![allow(dead_code, unreachable_pub)]

use super::error::Error;
use super::json::Decode;
use super::page::Page;
use super::response::Response;

/// How an answer of type `T` is written.
pub trait Format<T> {
    fn read(response: Response) -> Result<T, Error>;
}

/// JSON. No content is what it is for a type that may be absent.
pub enum Json {}

impl<T: Decode> Format<T> for Json {
    fn read(response: Response) -> Result<T, Error> {
        if let (true, Ok(absent)) = (response.bytes().is_empty(), T::absent()) {
            return Ok(absent);
        }
        match super::json::from_slice(response.bytes()) {
            Ok(value) => Ok(value),
            Err(error) => Err(Error::undecodable(response, error)),
        }
    }
}

/// A page, which may have items that cannot be read if that was asked for.
pub enum Pages {}

impl<T: Decode> Format<Page<T>> for Pages {
    fn read(response: Response) -> Result<Page<T>, Error> {
        if !response.lenient {
            return Json::read(response);
        }
        match super::json::parse(response.bytes()).and_then(|tape| Page::decode_leniently(tape.root())) {
            Ok(page) => Ok(page),
            Err(error) => Err(Error::undecodable(response, error)),
        }
    }
}

/// Nothing of interest.
pub enum Nothing {}

impl Format<()> for Nothing {
    fn read(_: Response) -> Result<(), Error> {
        Ok(())
    }
}

/// Text.
pub enum Text {}

impl Format<String> for Text {
    fn read(response: Response) -> Result<String, Error> {
        Ok(response.text().into_owned())
    }
}

/// The answer as it came.
pub enum Raw {}

impl Format<Response> for Raw {
    fn read(response: Response) -> Result<Response, Error> {
        Ok(response)
    }
}
