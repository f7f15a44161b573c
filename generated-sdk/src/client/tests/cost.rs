//! Sizes and allocations, as every call pays for them, and what may cross threads.

use std::io::{Read, Write};
use std::mem::size_of;
use std::net::TcpListener;

use super::operations::{Get, User, Users};
use crate::client::execute::execute;
use crate::client::future::Exchange;
use crate::client::{
    Attachment, Clerk, Error, Items, Pages, Request, RequestBody, Response, ResponseFuture, TransportRequest,
};

#[test]
fn sizes() {
    assert_eq!(size_of::<Request>(), size_of::<usize>());
    assert_eq!(size_of::<Get>(), size_of::<usize>());
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    assert_eq!(size_of::<ResponseFuture<User>>(), 3 * size_of::<usize>());

    fn size_of_future<T>(_: impl FnOnce(Request) -> T) -> usize {
        size_of::<T>()
    }
    let size = size_of_future(execute);
    assert!(size <= 2048, "{size}");
}

/// What a caller awaits, of operations as they are rendered: a box of the future above, or less.
#[cfg(feature = "users")]
#[test]
fn futures_of_rendered_operations() {
    fn size_of_sent<F: Send>(_: &F) -> usize {
        size_of::<F>()
    }
    async fn whole_call(clerk: &Clerk) -> Result<(), Error> {
        clerk.users().get("user_1").with_timeout(std::time::Duration::from_secs(1)).await.map(drop)
    }
    let clerk = Clerk::new("sk_test_1").unwrap();
    let list = || clerk.users().list().limit(500);
    let (mut pages, mut items) = (list().pages(), list().items());
    let sizes = [
        size_of_sent(&clerk.users().get("user_1").send()),
        size_of_sent(&clerk.users().update("user_1").first_name("Ada").send()),
        size_of_sent(&list().send()),
        size_of_sent(&list().send_raw()),
        size_of_sent(&pages.next()),
        size_of_sent(&items.next()),
        size_of_sent(&whole_call(&clerk)),
    ];
    assert!(sizes.iter().all(|size| *size <= 2048), "{sizes:?}");
    assert!(size_of_sent(&pages) <= 2048 && size_of_sent(&items) <= 2048);
}

/// Of a call over a connection that is there already; a program that puts hyper and serde together
/// needs about as many.
#[test]
fn allocations() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    // In a thread of its own, as those of this one are counted.
    std::thread::spawn(move || {
        let (mut connection, _) = listener.accept().unwrap();
        let body = r#"{"id":"user_1"}"#;
        let mut headers = format!("content-length: {}\r\n", body.len());
        let mut further = ["age", "cache-control", "date", "etag", "expires", "server", "vary"].iter();
        let (mut buffer, mut end) = ([0; 4096], 0);
        while let Ok(read @ 1..) = connection.read(&mut buffer[end..]) {
            end += read;
            if buffer[..end].ends_with(b"\r\n\r\n") {
                let answer = format!("HTTP/1.1 200 OK\r\n{headers}\r\n{body}");
                connection.write_all(answer.as_bytes()).unwrap();
                headers.extend(further.next().map(|name| format!("{name}: of twenty letters.\r\n")));
                end = 0;
            }
        }
    });
    let users = Users(Clerk::builder().secret_key("sk_test_1").base_url(base_url).build().unwrap());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    // From call to call, the answer has one header more.
    let calls = [(); 9].map(|()| {
        let call = || assert_eq!(runtime.block_on(async { users.get("user_1").await }).unwrap().id, "user_1");
        allocation_counter::measure(call).count_total
    });
    assert!(calls[1..].iter().all(|allocations| *allocations <= 24), "{calls:?}");
}

#[test]
fn threads() {
    fn shared<T: Send + Sync + Clone + 'static>() {}
    fn sent<T: Send + Unpin + 'static>() {}
    shared::<Clerk>();
    shared::<Get>();
    shared::<Response>();
    sent::<ResponseFuture<User>>();
    sent::<ResponseFuture<std::rc::Rc<()>>>();
    sent::<Pages<User>>();
    sent::<Items<User>>();
    sent::<Exchange>();
    fn sent_and_shared<T: Send + Sync + 'static>() {}
    sent_and_shared::<Attachment>();
    sent_and_shared::<RequestBody>();
    sent_and_shared::<TransportRequest>();
    fn error<T: std::error::Error + Send + Sync + 'static>() {}
    error::<Error>();
}
