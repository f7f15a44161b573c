use std::sync::atomic::{AtomicUsize, Ordering};

use super::{Answer, Attachment, Pieces, Server, builder, content, persistent, repeatable, upload};
use crate::client::{ErrorKind, RetryPolicy};

/// A server that is overloaded at first.
async fn failing_once() -> Server {
    let count = AtomicUsize::new(0);
    Server::deciding(move |_| match count.fetch_add(1, Ordering::SeqCst) {
        0 => Answer::new(503, "").header("retry-after", "0"),
        _ => Answer::json("{}"),
    })
    .await
}

#[tokio::test]
async fn what_can_be_read_again_is_sent_again_to_the_byte() {
    let (_file, attachments) = repeatable(b"content");
    for attachment in attachments {
        let server = failing_once().await;
        upload(&persistent(&server), attachment).await.unwrap();
        let [first, second] = server.requests().try_into().unwrap();
        assert_eq!(content(&first), b"content");
        assert_eq!((first.headers, first.body), (second.headers, second.body));
    }
}

#[tokio::test]
async fn a_reader_that_was_read_is_not_sent_again() {
    let server = failing_once().await;
    let attachment = Attachment::from_reader("a", Pieces::new(&[b"content"]), None);
    let error = upload(&persistent(&server), attachment).await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(503), 1));
    assert_eq!(content(&server.only()), b"content");
}

/// The first connection fails, the second works, and the reader is still whole.
#[tokio::test]
async fn a_reader_that_was_not_read_is() {
    use crate::client::transport::hyper::{ConnectOptions, HyperTransport, Proxy};
    use crate::client::{Transport, TransportError, TransportFuture, TransportRequest};

    struct Unlucky(AtomicUsize, HyperTransport);
    impl Transport for Unlucky {
        fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
            match self.0.fetch_add(1, Ordering::SeqCst) {
                0 => Box::pin(async { Err(TransportError::before_sending("no connection")) }),
                _ => self.1.send(request),
            }
        }
    }

    let server = Server::answering(Answer::json("{}")).await;
    let options = ConnectOptions { proxy: Proxy::Direct, ..ConnectOptions::default() };
    let transport = Unlucky(AtomicUsize::new(0), HyperTransport::new(&options).unwrap());
    let policy = RetryPolicy::default().first_wait(std::time::Duration::ZERO);
    let clerk = builder(&server).transport(transport).retries(policy).build().unwrap();
    upload(&clerk, Attachment::from_reader("a", Pieces::new(&[b"con", b"tent"]), Some(7))).await.unwrap();
    assert_eq!(content(&server.only()), b"content");

    // The same with a real connection that is refused: tried three times, and left whole.
    let attachment = Attachment::from_reader("a", Pieces::new(&[b"content"]), None);
    let gone = builder(&server).base_url("http://127.0.0.1:1").retries(policy).build().unwrap();
    let error = upload(&gone, attachment.clone()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3));
    upload(&clerk, attachment).await.unwrap();
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn of_clones_of_a_reader_one_is_sent() {
    let server = Server::answering(Answer::json("{}")).await;
    let attachment = Attachment::from_reader("a\n", Pieces::new(&[b"content"]), None);
    upload(&persistent(&server), attachment.clone()).await.unwrap();
    let error = upload(&persistent(&server), attachment).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Upload, 0));
    let message = "PUT /logo: not sent: cannot read the content of `a\\n`: it has been read already";
    assert_eq!(error.to_string(), message);
    assert_eq!(server.requests().len(), 1);
}
