//! Answers that are compressed, if they are.

use super::operations::Users;
use super::support::{Answer, Server};
use super::{builder, clerk};
use crate::client::{Error, ErrorKind};

async fn answered(answer: Answer) -> (Server, Result<String, Error>) {
    let server = Server::answering(answer).await;
    let user = Users(builder(&server).response_limit(1 << 20).build().unwrap()).get("u").await;
    (server, user.map(|user| user.id))
}

fn encoded(body: impl Into<Vec<u8>>, encoding: &str) -> Answer {
    Answer::new(200, body).header("content-encoding", encoding)
}

#[tokio::test]
async fn what_was_not_asked_for_is_an_error() {
    for encoding in ["br", "deflate", "zstd", "gzip, gzip", "gz\u{fc}"] {
        let (_, outcome) = answered(encoded("\x01\x02", encoding)).await;
        let error = outcome.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(200)));
        assert!(error.to_string().contains("which was not asked for"), "{error}");
        assert_eq!(error.response().unwrap().bytes(), b"\x01\x02");

        // The status of a failure says more than its body.
        let server = Server::answering(Answer::new(404, "\x01").header("content-encoding", encoding)).await;
        let error = Users(clerk(&server)).get("u").await.unwrap_err();
        assert!(error.is_not_found() && error.api_errors().is_empty());
    }
}

#[tokio::test]
async fn what_is_not_encoded_may_say_so() {
    for encoding in ["identity", "Identity", ""] {
        assert_eq!(answered(encoded(r#"{"id":"u"}"#, encoding)).await.1.unwrap(), "u");
    }
}

#[tokio::test]
async fn the_encoding_is_not_for_callers_to_choose() {
    let server = Server::answering(Answer::json(r#"{"id":"u"}"#)).await;
    Users(clerk(&server)).get("u").await.unwrap();
    let asked = if cfg!(feature = "gzip") { "gzip" } else { "identity" };
    assert_eq!(server.only().header("accept-encoding"), Some(asked));
    let error = Users(clerk(&server)).get("u").with_header("Accept-Encoding", "br").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
}

#[cfg(not(feature = "gzip"))]
#[tokio::test]
async fn nor_is_gzip_asked_for() {
    let error = answered(encoded("\x1f\u{8b}", "gzip")).await.1.unwrap_err();
    assert!(error.to_string().contains("encoded as `gzip`, which was not asked for"), "{error}");
}

#[cfg(feature = "gzip")]
mod gzip {
    use std::io::Write;

    use super::super::SECRET;
    use super::*;

    fn compressed(body: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        encoder.write_all(body).unwrap();
        encoder.finish().unwrap()
    }

    #[tokio::test]
    async fn is_undone() {
        for encoding in ["gzip", "GZIP", "x-gzip"] {
            let server = Server::answering(encoded(compressed(br#"{"id":"u"}"#), encoding)).await;
            let response = Users(clerk(&server)).get("u").send_raw().await.unwrap();
            assert_eq!(response.text(), r#"{"id":"u"}"#);
            for name in ["content-encoding", "content-length"] {
                assert_eq!(response.headers().get(name), None);
            }
        }
        let (_, outcome) =
            answered(encoded([compressed(br#"{"id""#), compressed(br#":"u"}"#)].concat(), "gzip")).await;
        assert_eq!(outcome.unwrap(), "u");
    }

    #[tokio::test]
    async fn of_failures_too_and_without_the_key() {
        let body = format!(r#"{{"errors":[{{"code":"{SECRET}","message":"m"}}]}}"#);
        let answer = Answer::new(422, compressed(body.as_bytes())).header("content-encoding", "gzip");
        let error = answered(answer).await.1.unwrap_err();
        assert_eq!(error.code(), Some("[redacted]"));
    }

    #[tokio::test]
    async fn that_is_none_or_breaks_off_is_an_error() {
        let whole = compressed(br#"{"id":"u"}"#);
        for broken in [&b"{}"[..], &whole[..whole.len() - 9], &whole[..4]] {
            let error = answered(encoded(broken, "gzip")).await.1.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Decode);
            assert!(error.to_string().contains("not gzip: "), "{error}");
        }
    }

    /// A hundred kilobytes that would be a hundred megabytes.
    #[test]
    fn that_is_a_bomb_does_not_go_off() {
        let bomb = compressed(&vec![b' '; 100 << 20]);
        assert!(bomb.len() < 1 << 18);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let mut outcome = None;
        let used = allocation_counter::measure(|| {
            outcome = Some(runtime.block_on(answered(encoded(bomb, "gzip"))).1);
        });
        assert!(used.bytes_max < 4 << 20, "{used:?}");
        let error = outcome.unwrap().unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1));
        assert!(error.to_string().ends_with("larger than 1048576 bytes"), "{error}");
    }

    /// A member of nothing takes 20 bytes and a buffer to decode.
    #[tokio::test]
    async fn of_too_many_members_is_refused() {
        let body = |empty| [compressed(b"").repeat(empty), compressed(br#"{"id":"u"}"#)].concat();
        assert_eq!(answered(encoded(body(99), "gzip")).await.1.unwrap(), "u");
        let error = answered(encoded(body(100), "gzip")).await.1.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("more than 100 members"), "{error}");
    }

    #[tokio::test]
    async fn may_be_as_large_as_the_limit() {
        let body = |spaces| format!(r#"{{"id":"u"}}{}"#, " ".repeat(spaces));
        let fits = compressed(body((1 << 20) - 10).as_bytes());
        assert_eq!(answered(encoded(fits, "gzip")).await.1.unwrap(), "u");
        let one_more = compressed(body((1 << 20) - 9).as_bytes());
        assert_eq!(answered(encoded(one_more, "gzip")).await.1.unwrap_err().kind(), ErrorKind::Transport);
    }
}
