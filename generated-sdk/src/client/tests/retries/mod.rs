//! What is tried again, how often, and after what wait.
//!
//! The timer of these clients notes how long it was to wait and lets them go on at once.

mod budget;
mod limits;
mod policy;
mod safety;
mod waits;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::SECRET;
use super::operations::Users;
use super::support::{Answer, Server};
use crate::client::transport::hyper::{ConnectOptions, HyperTransport, Proxy};
use crate::client::{
    Attachment, Clerk, ClerkBuilder, Error, Method, Transport, TransportFuture, TransportRequest,
    TransportSleep,
};

const METHODS: [Method; 5] = [Method::Get, Method::Put, Method::Delete, Method::Post, Method::Patch];

/// What a transport was asked to do.
#[derive(Clone, Default)]
struct Asked {
    waits: Arc<Mutex<Vec<Duration>>>,
    timeouts: Arc<Mutex<Vec<Duration>>>,
}

impl Asked {
    fn waits(&self) -> Vec<Duration> {
        self.waits.lock().unwrap().clone()
    }

    fn timeouts(&self) -> Vec<Duration> {
        self.timeouts.lock().unwrap().clone()
    }
}

/// The default transport with a timer that does not wait.
struct Hurried {
    inner: HyperTransport,
    asked: Asked,
}

impl Transport for Hurried {
    fn send(&self, request: TransportRequest) -> TransportFuture<'_> {
        self.asked.timeouts.lock().unwrap().push(request.timeout);
        self.inner.send(request)
    }

    fn sleep(&self, duration: Duration) -> Option<TransportSleep<'_>> {
        self.asked.waits.lock().unwrap().push(duration);
        Some(Box::pin(std::future::ready(())))
    }
}

fn hurried_at(url: &str) -> (ClerkBuilder, Asked) {
    let connect = ConnectOptions { proxy: Proxy::Direct, ..ConnectOptions::default() };
    let asked = Asked::default();
    let transport = Hurried { inner: HyperTransport::new(&connect).unwrap(), asked: asked.clone() };
    (Clerk::builder().secret_key(SECRET).base_url(url).transport(transport), asked)
}

fn hurried(server: &Server) -> (Clerk, Asked) {
    let (builder, asked) = hurried_at(&server.url());
    (builder.build().unwrap(), asked)
}

/// A server that answers these in turn, and the last of them from then on.
async fn in_turn(answers: Vec<Answer>) -> Server {
    let next = AtomicUsize::new(0);
    Server::deciding(move |_| {
        let at = next.fetch_add(1, Ordering::SeqCst).min(answers.len() - 1);
        answers[at].clone()
    })
    .await
}

fn user() -> Answer {
    Answer::json(r#"{"id":"u"}"#)
}

/// A call by each method.
async fn call(users: &Users, method: Method) -> Result<(), Error> {
    match method {
        Method::Get => users.get("u").await.map(drop),
        Method::Put => users.upload().file(Attachment::new("logo", *b"png")).await,
        Method::Delete => users.delete("u").await,
        Method::Post => users.create().set("a", 1.0).await.map(drop),
        Method::Patch => users.update("u").set("a", 1.0).await.map(drop),
        _ => panic!("{method} is not called"),
    }
}
