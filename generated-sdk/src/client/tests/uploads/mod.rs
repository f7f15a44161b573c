//! Files that are read while they are sent.

mod failures;
mod repeats;
mod sizes;

use std::io::Write;
use std::pin::Pin;
use std::task::{Context, Poll};

use tempfile::NamedTempFile;
use tokio::io::{AsyncRead, ReadBuf};

use super::operations::Users;
use super::support::{Answer, Received, Server};
use super::{Clerk, RetryPolicy, builder, clerk};
use crate::client::{Attachment, Error};

fn file(content: &[u8]) -> NamedTempFile {
    let mut file = NamedTempFile::new().unwrap();
    file.write_all(content).unwrap();
    file
}

/// A client that tries three times and does not wait in between.
fn persistent(server: &Server) -> Clerk {
    builder(server).retries(RetryPolicy::default().first_wait(std::time::Duration::ZERO)).build().unwrap()
}

async fn upload(clerk: &Clerk, file: Attachment) -> Result<(), Error> {
    Users(clerk.clone()).upload().file(file).await
}

/// The content of the only file of a body.
fn content(request: &Received) -> &[u8] {
    let media_type = request.header("content-type").unwrap();
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let start = request.body.windows(4).position(|window| window == b"\r\n\r\n").unwrap() + 4;
    let end = format!("\r\n--{boundary}--\r\n");
    request.body[start..].strip_suffix(end.as_bytes()).unwrap()
}

/// Gives its pieces one by one and then ends or fails.
struct Pieces {
    pieces: Vec<&'static [u8]>,
    failure: Option<std::io::ErrorKind>,
}

impl Pieces {
    fn new(pieces: &[&'static [u8]]) -> Self {
        Self { pieces: pieces.iter().rev().copied().collect(), failure: None }
    }

    fn then_failing(self, failure: std::io::ErrorKind) -> Self {
        Self { failure: Some(failure), ..self }
    }
}

impl AsyncRead for Pieces {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        match (self.pieces.pop(), self.failure) {
            (Some(piece), _) => buffer.put_slice(piece),
            (None, Some(failure)) => return Poll::Ready(Err(failure.into())),
            (None, None) => {}
        }
        Poll::Ready(Ok(()))
    }
}

/// Each way to give a content that can be sent more than once.
fn repeatable(content: &'static [u8]) -> (NamedTempFile, [Attachment; 2]) {
    let file = file(content);
    let attachments = [Attachment::new("a", content), Attachment::from_path(file.path())];
    (file, attachments)
}

#[tokio::test]
async fn a_file_a_reader_and_bytes_arrive_alike() {
    let server = Server::answering(Answer::json("{}")).await;
    let clerk = clerk(&server);
    let (_file, [bytes, path]) = repeatable(b"\x89PNG\r\n--x\0");
    let pieces = || Pieces::new(&[b"\x89P", b"NG\r\n-", b"-x\0"]);
    let unannounced = Attachment::from_reader("a", pieces(), None);
    let announced = Attachment::from_reader("a", pieces(), Some(10));
    for attachment in [bytes, path.file_name("a"), unannounced, announced] {
        upload(&clerk, attachment).await.unwrap();
    }
    let requests = server.requests();
    let lengths: Vec<_> = requests.iter().map(|request| request.header("content-length").is_some()).collect();
    assert_eq!(lengths, [true, true, false, true]);
    for request in &requests {
        assert_eq!(content(request), b"\x89PNG\r\n--x\0");
        assert!(request.body.starts_with(b"------clerk-"));
        assert_eq!(request.body.len(), requests[0].body.len());
    }
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn names_of_files() {
    let server = Server::answering(Answer::json("{}")).await;
    let clerk = clerk(&server);
    let names = [
        ("a \"b\".png", "a %22b%22.png"),
        ("a\r\nX-Evil: 1\n.png", "a%0D%0AX-Evil: 1%0A.png"),
        ("größe 字 🖼.png", "größe 字 🖼.png"),
        ("", ""),
    ];
    for (name, sent) in names {
        upload(&clerk, Attachment::new(name, *b"x")).await.unwrap();
        let request = server.requests().pop().unwrap();
        assert!(request.text().contains(&format!("; filename=\"{sent}\"\r\nContent-Type: ")), "{name:?}");
        assert_eq!(content(&request), b"x");
    }

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("größe.png");
    std::fs::write(&path, "x").unwrap();
    upload(&clerk, Attachment::from_path(&path)).await.unwrap();
    assert!(server.requests().pop().unwrap().text().contains("filename=\"größe.png\""));
}

/// A content that has the boundary of the request before in it, and all other lines of its body.
#[tokio::test]
async fn a_boundary_is_not_in_what_it_bounds() {
    let server = Server::answering(Answer::json("{}")).await;
    let clerk = clerk(&server);
    upload(&clerk, Attachment::new("a", *b"x")).await.unwrap();
    for _ in 0..3 {
        let before = server.requests().pop().unwrap().body;
        upload(&clerk, Attachment::new("a", before.clone())).await.unwrap();
        assert_eq!(content(&server.requests().pop().unwrap()), before);
    }
    let boundaries: std::collections::BTreeSet<_> =
        server.requests().iter().map(|request| request.header("content-type").unwrap().to_owned()).collect();
    assert_eq!(boundaries.len(), 4);
}

#[test]
fn an_attachment_shows_no_content() {
    let all = [
        Attachment::new("name", *b"PRIVATE"),
        Attachment::from_reader("name", &b"PRIVATE"[..], Some(7)),
        Attachment::from_path("/srv/name"),
    ];
    let shown = format!("{all:?}");
    assert!(!shown.contains("PRIVATE") && shown.contains("/srv/name"), "{shown}");
}
