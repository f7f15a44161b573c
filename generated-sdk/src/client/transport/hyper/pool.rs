//! Connections, kept open between requests.

use std::error::Error;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use hyper::body::Incoming;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper::{Request, Response, Uri};
use hyper_util::client::legacy::connect::Connection as _;
use tokio::runtime::{self, Handle};
use tokio::task::AbortHandle;
use tokio::time::timeout;

use super::connector::Connector;
use super::outgoing::Outgoing;

/// How long a call waits, once its answer is read, for the connection to be ready for the next one.
/// It needs microseconds, unless the answer came before all of an upload was sent.
const READY: Duration = Duration::from_millis(2);

/// Connections to one host, as all requests of a client go to one.
pub(super) struct Pool {
    connector: Connector,
    idle: Arc<Idle>,
}

/// Connections that wait for their next request.
struct Idle {
    /// Those used last at the end.
    connections: Mutex<Vec<Connection>>,
    /// How long one may wait.
    limit: Duration,
}

pub(super) struct Connection {
    sender: SendRequest<Outgoing>,
    /// Whether a proxy reads the requests, which therefore name their host.
    forwarded: bool,
    /// What drives the connection. Another one could wait for ever, if this one is not running.
    runtime: runtime::Id,
    /// The task that drives it, and that would finish an upload that nobody waits for.
    driver: AbortHandle,
    /// When it was last used.
    used: Instant,
}

/// Why there is no answer.
pub(super) enum Failure {
    /// The server has seen nothing of the request.
    Unsent(Box<dyn Error + Send + Sync>),
    Interrupted(hyper::Error),
}

impl Pool {
    pub(super) fn new(connector: Connector, limit: Duration) -> Self {
        Self { connector, idle: Arc::new(Idle { connections: Mutex::default(), limit }) }
    }

    /// The answer to `request`, and the connection to read it from, which is to be given back to
    /// [`keep`](Self::keep) then. Dropped, it is closed.
    pub(super) async fn send(
        &self,
        mut request: Request<Outgoing>,
    ) -> Result<(Response<Incoming>, Connection), Failure> {
        let uri = request.uri().clone();
        while let Some(mut connection) = self.idle.take() {
            match connection.send(request, &uri).await {
                Ok(answer) => return Ok((answer, connection)),
                // The server had closed it meanwhile.
                Err((error, unsent)) => request = unsent.ok_or(Failure::Interrupted(error))?,
            }
        }
        let mut connection = self.connect(&uri).await.map_err(Failure::Unsent)?;
        match connection.send(request, &uri).await {
            Ok(answer) => Ok((answer, connection)),
            Err((error, Some(_))) => Err(Failure::Unsent(error.into())),
            Err((error, None)) => Err(Failure::Interrupted(error)),
        }
    }

    /// Keeps `connection` for the next request, if there can be one.
    pub(super) async fn keep(&self, mut connection: Connection) {
        // The answer is there, and must not wait for the rest of an upload.
        if connection.sender.is_ready()
            || matches!(timeout(READY, connection.sender.ready()).await, Ok(Ok(())))
        {
            self.idle.put(connection);
        }
    }

    async fn connect(&self, uri: &Uri) -> Result<Connection, Box<dyn Error + Send + Sync>> {
        let stream = self.connector.connect(uri.clone()).await?;
        let forwarded = stream.connected().is_proxied();
        let (sender, connection) = handshake(stream).await?;
        let driver = tokio::spawn(drive(connection, Arc::downgrade(&self.idle), self.idle.limit));
        let (driver, runtime) = (driver.abort_handle(), Handle::current().id());
        Ok(Connection { sender, forwarded, runtime, driver, used: Instant::now() })
    }
}

impl Idle {
    fn put(&self, mut connection: Connection) {
        connection.used = Instant::now();
        self.lock().push(connection);
    }

    fn take(&self) -> Option<Connection> {
        let mut connections = self.lock();
        self.discard(&mut connections);
        let runtime = Handle::current().id();
        let last = connections.iter().rposition(|connection| connection.runtime == runtime)?;
        Some(connections.remove(last))
    }

    /// Drops those that have waited for too long, or are closed.
    fn discard(&self, connections: &mut Vec<Connection>) {
        let now = Instant::now();
        connections.retain(|it| now - it.used < self.limit && !it.sender.is_closed());
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Connection>> {
        self.connections.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Connection {
    /// The answer to `request`, or why there is none, and the request if nothing of it was sent.
    async fn send(
        &mut self,
        mut request: Request<Outgoing>,
        uri: &Uri,
    ) -> Result<Response<Incoming>, (hyper::Error, Option<Request<Outgoing>>)> {
        let path = uri.path_and_query().filter(|_| !self.forwarded);
        *request.uri_mut() = path.map_or_else(|| uri.clone(), |path| path.clone().into());
        self.sender.try_send_request(request).await.map_err(|mut error| {
            let unsent = error.take_message();
            (error.into_error(), unsent)
        })
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        // One that is idle ends in good order, as it sees that nothing will be sent any more.
        if !self.sender.is_ready() {
            self.driver.abort();
        }
    }
}

/// Runs until `connection` ends: by itself, or as nobody will send anything over it any more.
///
/// From time to time it discards idle ones, which may be itself, so that none stays open in a client
/// that makes no more calls.
async fn drive(connection: impl Future, idle: Weak<Idle>, limit: Duration) {
    let mut connection = pin!(connection);
    while timeout(limit, connection.as_mut()).await.is_err() {
        if let Some(idle) = idle.upgrade() {
            idle.discard(&mut idle.lock());
        }
    }
}
