//! The compact form of a signed token: three parts of base64url, the first two of them JSON objects.

use std::ops::Range;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::unique;
use crate::auth::error::VerifyError;
use crate::auth::keys::Algorithm;
use crate::client::json::{self, Kind, Node, Tape};

/// The decoded bytes of a token.
pub(crate) struct Jws<'t> {
    /// What the signature is over: the first two parts as they were sent.
    signed: &'t str,
    /// The three parts, decoded, one behind the other.
    bytes: Vec<u8>,
    payload: Range<usize>,
}

impl<'t> Jws<'t> {
    /// Takes a token apart. White space, padding, other alphabets and bits that stand for nothing are refused:
    /// there is one way to write a token.
    pub(crate) fn decode(token: &'t str) -> Result<Self, VerifyError> {
        let mut parts = token.split('.');
        let (Some(header), Some(payload), Some(signature), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(VerifyError::invalid("a token has three parts with dots between them"));
        };
        let signed = token.get(..header.len() + 1 + payload.len()).unwrap_or_default();

        let mut bytes = Vec::with_capacity(token.len());
        let mut decode = |part: &str, what: &'static str| {
            let outcome = URL_SAFE_NO_PAD.decode_vec(part, &mut bytes);
            outcome.map(|()| bytes.len()).map_err(|_| VerifyError::invalid(what))
        };
        let header_end = decode(header, "the header is not base64url without padding")?;
        let payload_end = decode(payload, "the payload is not base64url without padding")?;
        decode(signature, "the signature is not base64url without padding")?;
        Ok(Self { signed, bytes, payload: header_end..payload_end })
    }

    /// Reads header and payload.
    pub(crate) fn parse(&self) -> Result<Parsed<'_>, VerifyError> {
        let header = object(self.bytes.get(..self.payload.start), "header")?;
        let payload = object(self.bytes.get(self.payload.clone()), "payload")?;
        Ok(Parsed { header, payload, jws: self })
    }
}

fn object<'b>(bytes: Option<&'b [u8]>, part: &str) -> Result<Tape<'b>, VerifyError> {
    let wrong = |what: &str| VerifyError::invalid(format!("the {part} {what}"));
    let tape = json::parse(bytes.unwrap_or_default()).map_err(|_| wrong("is not JSON"))?;
    if tape.root().kind() != Kind::Object {
        return Err(wrong("is not a JSON object"));
    }
    if !unique::keys(tape.root()) {
        return Err(wrong("has a key twice"));
    }
    Ok(tape)
}

/// A token whose parts can be read. None of it is to be believed yet.
pub(crate) struct Parsed<'j> {
    header: Tape<'j>,
    payload: Tape<'j>,
    jws: &'j Jws<'j>,
}

impl Parsed<'_> {
    pub(crate) fn header(&self) -> Node<'_> {
        self.header.root()
    }

    pub(crate) fn payload(&self) -> Node<'_> {
        self.payload.root()
    }

    pub(crate) fn algorithm(&self) -> Option<Algorithm> {
        Algorithm::named(&self.header().get("alg")?.as_str()?)
    }

    pub(crate) fn signed(&self) -> &[u8] {
        self.jws.signed.as_bytes()
    }

    pub(crate) fn signature(&self) -> &[u8] {
        self.jws.bytes.get(self.jws.payload.end..).unwrap_or_default()
    }
}
