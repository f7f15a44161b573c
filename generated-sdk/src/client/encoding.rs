//! How the body of an answer is encoded on the wire: not at all, or by gzip with the feature of that
//! name.

use super::json::DecodeError;
use super::transport::{TransportError, TransportResponse};

/// What is asked for. Without being asked, a server may choose what it likes.
pub(crate) const ACCEPTED: &str = if cfg!(feature = "gzip") { "gzip" } else { "identity" };

/// Why a body is not there in plain.
pub(crate) enum Problem {
    /// It is encoded as was not asked for, or not as it says.
    Unreadable(DecodeError),
    /// It would be larger than it may be.
    #[cfg_attr(not(feature = "gzip"), expect(dead_code, reason = "what is plain was measured as it came"))]
    TooLarge(TransportError),
}

/// Puts the plain body in place of the encoded one, if it has at most `limit` bytes.
pub(crate) fn decode(answer: &mut TransportResponse, limit: usize) -> Result<(), Problem> {
    let said = answer.headers.get_all("content-encoding");
    let encodings: Vec<_> = said.map(str::trim).filter(|value| !value.is_empty()).collect();
    let encoding = encodings.join(", ");
    if answer.body.is_empty() || encoding.is_empty() || encoding.eq_ignore_ascii_case("identity") {
        return Ok(());
    }
    answer.body = plain(&encoding, &answer.body, limit)?.into();
    // They are about what was on the wire.
    let about_it = ["content-encoding", "content-length"];
    let headers = answer.headers.iter();
    let others = headers.filter(|(name, _)| !about_it.iter().any(|other| name.eq_ignore_ascii_case(other)));
    answer.headers = others.collect();
    Ok(())
}

fn plain(encoding: &str, _body: &[u8], _limit: usize) -> Result<Vec<u8>, Problem> {
    #[cfg(feature = "gzip")]
    if encoding.eq_ignore_ascii_case("gzip") || encoding.eq_ignore_ascii_case("x-gzip") {
        return gunzip(_body, _limit);
    }
    let encoding: String = encoding.chars().take(20).collect();
    let problem = format!("encoded as `{}`, which was not asked for", encoding.escape_debug());
    Err(Problem::Unreadable(DecodeError::new(problem)))
}

/// Stops reading where the limit is passed, however much there would be.
#[cfg(feature = "gzip")]
fn gunzip(body: &[u8], limit: usize) -> Result<Vec<u8>, Problem> {
    use std::io::Read;

    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let mut plain = Vec::new();
    match flate2::read::MultiGzDecoder::new(body).take(most).read_to_end(&mut plain) {
        Ok(_) if plain.len() > limit => Err(Problem::TooLarge(super::transport::too_large(limit))),
        Ok(_) => Ok(plain),
        Err(error) => Err(Problem::Unreadable(DecodeError::new(format!("not gzip: {error}")))),
    }
}
