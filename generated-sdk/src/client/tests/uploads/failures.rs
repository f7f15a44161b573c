use std::error::Error as _;
use std::io;

use super::{Answer, Attachment, Pieces, Server, clerk, persistent, upload};
use crate::client::ErrorKind;

#[tokio::test]
async fn a_file_that_cannot_be_opened() {
    let server = Server::answering(Answer::json("{}")).await;
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("no such file.png");
    let error = upload(&persistent(&server), Attachment::from_path(&missing)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Upload, 0));
    let message = format!("PUT /logo: not sent: cannot read {}: ", missing.display());
    assert!(error.to_string().starts_with(&message), "{error}");
    let source = error.source().unwrap().downcast_ref::<io::Error>().unwrap();
    assert_eq!(source.kind(), io::ErrorKind::NotFound);

    let error = upload(&persistent(&server), Attachment::from_path(folder.path())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Upload);
    assert!(error.to_string().ends_with("it is not a file; use `Attachment::from_reader`"), "{error}");
    assert_eq!(server.connections(), 0);
}

/// The server gets no complete request, and the call is not repeated.
#[tokio::test]
async fn a_content_that_breaks_off() {
    let failing = || Pieces::new(&[b"con"]).then_failing(io::ErrorKind::PermissionDenied);
    let cases = [
        (Attachment::from_reader("a", failing(), None), io::ErrorKind::PermissionDenied, "permission denied"),
        (
            Attachment::from_reader("a", failing(), Some(7)),
            io::ErrorKind::PermissionDenied,
            "permission denied",
        ),
        (
            Attachment::from_reader("a", Pieces::new(&[b"con"]), Some(7)),
            io::ErrorKind::UnexpectedEof,
            "it ended 4 bytes before the length that was announced",
        ),
        (
            Attachment::from_reader("a", Pieces::new(&[b"content", b"s"]), Some(7)),
            io::ErrorKind::Other,
            "it is longer than was announced",
        ),
        (
            Attachment::from_reader("a", Pieces::new(&[b"contents"]), Some(7)),
            io::ErrorKind::Other,
            "it is longer than was announced",
        ),
    ];
    for (attachment, kind, problem) in cases {
        let server = Server::answering(Answer::json("{}")).await;
        let error = upload(&persistent(&server), attachment).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Upload, 1), "{error}");
        let message = format!("PUT /logo: the upload broke off: cannot read the content of `a`: {problem}");
        assert_eq!(error.to_string(), message);
        assert_eq!(error.source().unwrap().downcast_ref::<io::Error>().unwrap().kind(), kind);
        assert!(server.requests().is_empty(), "{problem}");
    }
}

/// A server that has seen enough after the head: its answer is the answer.
#[tokio::test]
async fn an_answer_before_the_end_of_the_upload() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut head = vec![0; 1024];
        assert!(stream.read(&mut head).await.unwrap() > 0);
        let answer = b"HTTP/1.1 413 Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
        stream.write_all(answer).await.unwrap();
        tokio::io::copy(&mut stream, &mut tokio::io::sink()).await.unwrap();
    });
    let clerk = super::Clerk::builder().secret_key("sk_test_1").base_url(url).build().unwrap();
    let endless = tokio::io::repeat(7);
    let error = upload(&clerk, Attachment::from_reader("a", endless, None)).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(413)));
}

/// Awaited outside of Tokio, a call fails instead of panicking.
#[test]
fn a_file_without_a_runtime() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let server = runtime.block_on(Server::answering(Answer::json("{}")));
    let clerk = clerk(&server);
    let mut upload = std::pin::pin!(upload(&clerk, Attachment::from_path("/any")));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = upload.as_mut().poll(&mut context) else { panic!() };
    assert!(error.to_string().contains("/any: files are read inside a Tokio runtime"), "{error}");
}

/// Nobody waits for the rest of it, which may never come.
#[tokio::test]
async fn an_upload_ends_with_its_call() {
    use std::sync::Arc;
    use std::task::{Context, Poll};
    use tokio::io::{AsyncReadExt, AsyncWriteExt, ReadBuf};

    /// Has a first piece, and never another one.
    struct Stalled {
        is_started: bool,
        _alive: Arc<()>,
    }
    impl tokio::io::AsyncRead for Stalled {
        fn poll_read(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut Context<'_>,
            buffer: &mut ReadBuf<'_>,
        ) -> Poll<io::Result<()>> {
            if std::mem::replace(&mut self.is_started, true) {
                return Poll::Pending;
            }
            buffer.put_slice(b"first");
            Poll::Ready(Ok(()))
        }
    }

    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut head = vec![0; 1024];
        assert!(stream.read(&mut head).await.unwrap() > 0);
        stream.write_all(b"HTTP/1.1 413 Too Large\r\ncontent-length: 0\r\n\r\n").await.unwrap();
        // Until the client closes it.
        let _ = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
    });
    let clerk = super::Clerk::builder().secret_key("sk_test_1").base_url(url).build().unwrap();
    let alive = Arc::new(());
    let attachment =
        Attachment::from_reader("a", Stalled { is_started: false, _alive: Arc::clone(&alive) }, None);
    let error = upload(&clerk, attachment).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(413)));
    server.await.unwrap();
    super::super::support::eventually(|| Arc::strong_count(&alive) == 1).await;
}
