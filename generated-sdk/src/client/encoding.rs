//! How the body of an answer is encoded on the wire: not at all, or by gzip with the feature of that
//! name.

use super::json::DecodeError;
use super::transport::{TransportError, TransportResponse, too_large};

/// What is asked for. Without being asked, a server may choose what it likes.
pub(crate) const ACCEPTED: &str = if cfg!(feature = "gzip") { "gzip" } else { "identity" };

/// Why a body is not there in plain.
pub(crate) enum Problem {
    /// It is encoded as was not asked for, or not as it says.
    Unreadable(DecodeError),
    /// It would be larger than it may be.
    TooLarge(TransportError),
}

/// Puts the plain body in place of the encoded one, if it has at most `limit` bytes.
pub(crate) fn decode(answer: &mut TransportResponse, limit: usize) -> Result<(), Problem> {
    if answer.body.len() > limit {
        return Err(Problem::TooLarge(too_large(limit)));
    }
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

/// The most members that a body may be made of. Servers send one, but each one costs time, and may
/// be as small as 20 bytes.
#[cfg(feature = "gzip")]
const MEMBERS: usize = 100;

/// Stops reading where the limit is passed, however much there would be.
#[cfg(feature = "gzip")]
fn gunzip(body: &[u8], limit: usize) -> Result<Vec<u8>, Problem> {
    use std::io::Read;

    let unreadable = |problem: String| Problem::Unreadable(DecodeError::new(problem));
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let (mut plain, mut rest) = (Vec::new(), body);
    for _ in 0..MEMBERS {
        let mut member = flate2::bufread::GzDecoder::new(rest);
        let left = most.saturating_sub(plain.len() as u64);
        let read = member.by_ref().take(left).read_to_end(&mut plain);
        read.map_err(|error| unreadable(format!("not gzip: {error}")))?;
        if plain.len() > limit {
            return Err(Problem::TooLarge(too_large(limit)));
        }
        rest = member.into_inner();
        if rest.is_empty() {
            return Ok(plain);
        }
    }
    Err(unreadable(format!("gzip of more than {MEMBERS} members")))
}
