use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{AbortHandle, JoinSet};

use super::answer;
use super::behaviour::Behaviour;
use super::check;
use super::description::{self, Api};
use super::errors;
use super::faults::{self, Plain};
use super::payload::Payload;
use super::query;
use super::record::Record;
use super::request::ReceivedRequest;
use super::routing::{self, Route};
use super::violation::Violation;
#[cfg(feature = "rustls")]
use crate::Clerk;
use crate::ClerkBuilder;

/// The secret key of the clients of a mock server. Any other that begins with `sk_` is as good.
const SECRET_KEY: &str = "sk_test_mock";

/// A server on this machine that answers as the API does; see the [module](super).
///
/// It runs on the Tokio runtime that it was started on. When it is dropped, it closes its port and
/// its connections. Any number of them can run side by side.
pub struct MockServer {
    address: SocketAddr,
    api: &'static Api,
    record: Arc<Record>,
    #[cfg(feature = "rustls")]
    client: Clerk,
    accepting: AbortHandle,
}

impl MockServer {
    /// Starts a server on a free port of `127.0.0.1`.
    ///
    /// # Errors
    ///
    /// The port cannot be opened.
    pub async fn start() -> io::Result<Self> {
        Self::start_on(0).await
    }

    /// Starts a server on a certain port of `127.0.0.1`.
    ///
    /// # Errors
    ///
    /// The port cannot be opened, for example because it is in use.
    pub async fn start_on(port: u16) -> io::Result<Self> {
        let api = description::api()?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let address = listener.local_addr()?;
        #[cfg(feature = "rustls")]
        let client = builder(api, address).build().map_err(io::Error::other)?;
        let record = Arc::new(Record::default());
        let accepting = tokio::spawn(accept(listener, api, Arc::clone(&record))).abort_handle();
        Ok(Self {
            address,
            api,
            record,
            #[cfg(feature = "rustls")]
            client,
            accepting,
        })
    }

    /// The base URL, for [`ClerkBuilder::base_url`] or `CLERK_API_URL`: `http://127.0.0.1:40123/v1`.
    pub fn url(&self) -> String {
        url(self.api, self.address)
    }

    /// A client of this server, with its settings as they are by default. All clients from here
    /// share their connections.
    #[cfg(feature = "rustls")]
    pub fn client(&self) -> Clerk {
        self.client.clone()
    }

    /// What makes a client of this server, to change settings of.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use generated_sdk::mock::MockServer;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mock = MockServer::start().await?;
    /// mock.on("GetUser").latency(Duration::from_secs(60));
    /// let clerk = mock.client_builder().timeout(Duration::from_millis(20)).build()?;
    /// assert!(clerk.users().get("user_1").await.unwrap_err().is_timeout());
    /// # Ok(())
    /// # }
    /// ```
    pub fn client_builder(&self) -> ClerkBuilder {
        builder(self.api, self.address)
    }

    /// Behaves otherwise when an operation is called. It is named by its `operationId`, as the
    /// reference has it: `GetUserList`.
    ///
    /// # Panics
    ///
    /// If there is no such operation. [`operations`](Self::operations) lists them.
    #[track_caller]
    pub fn on(&self, operation: &str) -> Behaviour {
        let found = self.api.operation(operation);
        assert!(found.is_some(), "there is no operation `{operation}`");
        Behaviour::new(&self.record, found.map(|operation| operation.id.as_str()))
    }

    /// Behaves otherwise whatever is called.
    pub fn on_any(&self) -> Behaviour {
        Behaviour::new(&self.record, None)
    }

    /// The `operationId` of every operation.
    pub fn operations(&self) -> impl Iterator<Item = &'static str> {
        self.api.operations.iter().map(|operation| operation.id.as_str())
    }

    /// The requests so far, in the order in which they arrived.
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        self.record.requests()
    }

    /// The requests so far, which are then forgotten: the next call has those that come after. What was wrong with
    /// them is forgotten, too, by [`violations`](Self::violations) and by
    /// [`assert_no_violations`](Self::assert_no_violations).
    pub fn take_requests(&self) -> Vec<ReceivedRequest> {
        self.record.take_requests()
    }

    /// What was wrong with the requests so far.
    pub fn violations(&self) -> Vec<Violation> {
        self.requests().into_iter().flat_map(|request| request.violations).collect()
    }

    /// Ends the test if anything was wrong with a request that is kept.
    ///
    /// # Panics
    ///
    /// If there was; it says what.
    #[track_caller]
    pub fn assert_no_violations(&self) {
        let violations: Vec<String> = self.violations().iter().map(Violation::to_string).collect();
        assert!(violations.is_empty(), "requests are not as the API has them:\n{}", violations.join("\n"));
    }

    /// Behaves as usual again, and forgets all requests.
    pub fn reset(&self) {
        self.record.reset();
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

impl fmt::Debug for MockServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockServer")
            .field("url", &self.url())
            .field("record", &self.record)
            .finish_non_exhaustive()
    }
}

fn url(api: &Api, address: SocketAddr) -> String {
    format!("http://{address}{}", api.base_path())
}

fn builder(api: &Api, address: SocketAddr) -> ClerkBuilder {
    let builder = ClerkBuilder::default().secret_key(SECRET_KEY).base_url(url(api, address));
    #[cfg(feature = "rustls")]
    let builder = builder.no_proxy();
    builder
}

/// Accepts connections until it is aborted, which ends the connections, too.
async fn accept(listener: TcpListener, api: &'static Api, record: Arc<Record>) {
    let mut connections = JoinSet::new();
    loop {
        while connections.try_join_next().is_some() {}
        match listener.accept().await {
            Ok((stream, _)) => {
                connections.spawn(serve(stream, api, Arc::clone(&record)));
            }
            // Too many open files, most likely: some will be closed.
            Err(_) => tokio::time::sleep(std::time::Duration::from_millis(10)).await,
        }
    }
}

async fn serve(stream: TcpStream, api: &'static Api, record: Arc<Record>) {
    // Without this, the second part of a body waits for the first to be acknowledged. It is sent anyhow.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| answer(request, api, Arc::clone(&record)));
    // An error is a client that went away, or a connection that was to break.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

/// Answers a request. An error closes the connection.
async fn answer(
    request: Request<Incoming>,
    api: &'static Api,
    record: Arc<Record>,
) -> io::Result<Response<Payload>> {
    let (head, body) = request.into_parts();
    let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
    let mut received = ReceivedRequest {
        method: head.method.as_str().to_owned(),
        path: head.uri.path().to_owned(),
        query: query::pairs(head.uri.query().unwrap_or_default()),
        headers: head.headers.iter().map(|(n, v)| (n.as_str().to_owned(), text(v.as_bytes()))).collect(),
        body: body.collect().await.map_err(io::Error::other)?.to_bytes().into(),
        operation: None,
        path_parameters: Vec::new(),
        violations: Vec::new(),
    };
    let mut operation = None;
    let mut sent = None;
    match routing::find(api, &received.method, &received.path) {
        Ok(Route { operation: found, parameters }) => {
            received.operation = Some(&found.id);
            received.path_parameters = parameters;
            (received.violations, sent) = check::check(api, found, &received);
            operation = Some(found);
        }
        Err(violation) => received.violations.push(violation),
    }
    let (number, effects) = record.arrived(received.clone());
    if !effects.latency.is_zero() {
        tokio::time::sleep(effects.latency).await;
    }
    if effects.disconnect {
        return Err(io::Error::other("the connection was to break here"));
    }
    let json = || Some("application/json".to_owned());
    let plain = match (operation, received.violations.first()) {
        (Some(operation), None) => Plain {
            status: operation.answer.status,
            media_type: operation.answer.media_type.clone(),
            body: answer::body(api, operation, &received, sent.as_ref(), effects.variation),
        },
        (_, violation) => Plain {
            status: violation.map_or(404, Violation::status),
            media_type: json(),
            body: Some(errors::of_violations(&received.violations, number)),
        },
    };
    Ok(faults::apply(plain, &effects, number))
}
