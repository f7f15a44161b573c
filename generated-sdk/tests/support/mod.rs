//! A small HTTP/1.1 server on loopback that records what arrives and answers what a test says.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    reason = "each test uses a part; a failure is a failed test"
)]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;

/// A request as it arrived.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    pub(crate) method: String,
    /// As it stood in the request line.
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

/// What to answer.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    delay: Duration,
    /// How many bytes of the body to send before hanging up.
    cut: Option<usize>,
    /// Whether the length is left unsaid, the end of the connection being the end of the body.
    unannounced: bool,
    /// Whether to hang up and answer nothing.
    silent: bool,
}

impl Answer {
    pub(crate) fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: body.into(),
            delay: Duration::ZERO,
            cut: None,
            unannounced: false,
            silent: false,
        }
    }

    /// No answer: the connection is closed once the request was read.
    pub(crate) fn none() -> Self {
        Self { silent: true, ..Self::new(0, "") }
    }

    pub(crate) fn json(body: &str) -> Self {
        Self::new(200, body).header("content-type", "application/json")
    }

    pub(crate) fn header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    pub(crate) fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    pub(crate) fn cut_after(mut self, bytes: usize) -> Self {
        self.cut = Some(bytes);
        self
    }

    pub(crate) fn unannounced(mut self) -> Self {
        self.unannounced = true;
        self
    }
}

/// What a server has seen.
#[derive(Default)]
pub(crate) struct Seen {
    requests: Mutex<Vec<Received>>,
    connections: AtomicUsize,
    closed: AtomicUsize,
}

type Behaviour = dyn Fn(&Received) -> Answer + Send + Sync;

pub(crate) struct Server {
    pub(crate) port: u16,
    pub(crate) seen: Arc<Seen>,
}

impl Server {
    /// Answers everything with `answer`.
    pub(crate) async fn answering(answer: Answer) -> Self {
        Self::deciding(move |_| answer.clone()).await
    }

    /// Answers what `behaviour` says.
    pub(crate) async fn deciding(behaviour: impl Fn(&Received) -> Answer + Send + Sync + 'static) -> Self {
        Self::start(None, Arc::new(behaviour)).await
    }

    /// The same over TLS.
    pub(crate) async fn over_tls(tls: tokio_rustls::TlsAcceptor, answer: Answer) -> Self {
        Self::start(Some(tls), Arc::new(move |_: &Received| answer.clone())).await
    }

    async fn start(tls: Option<tokio_rustls::TlsAcceptor>, behaviour: Arc<Behaviour>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let seen = Arc::new(Seen::default());
        let shared = Arc::clone(&seen);
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                // Head and body are written apart, and must not wait for each other.
                stream.set_nodelay(true).unwrap();
                shared.connections.fetch_add(1, Ordering::SeqCst);
                let (seen, behaviour, tls) = (Arc::clone(&shared), Arc::clone(&behaviour), tls.clone());
                tokio::spawn(async move {
                    match tls {
                        None => serve(stream, &seen, &*behaviour).await,
                        Some(tls) => match tls.accept(stream).await {
                            Ok(stream) => serve(stream, &seen, &*behaviour).await,
                            Err(_) => None,
                        },
                    };
                    seen.closed.fetch_add(1, Ordering::SeqCst);
                });
            }
        });
        Self { port, seen }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    pub(crate) fn requests(&self) -> Vec<Received> {
        self.seen.requests.lock().unwrap().clone()
    }

    /// Drops the requests recorded so far.
    pub(crate) fn forget(&self) {
        self.seen.requests.lock().unwrap().clear();
    }

    /// The only request there was.
    pub(crate) fn only(&self) -> Received {
        let requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.into_iter().next().unwrap()
    }

    /// How many connections were accepted.
    pub(crate) fn connections(&self) -> usize {
        self.seen.connections.load(Ordering::SeqCst)
    }

    /// How many connections the client has closed.
    pub(crate) fn closed(&self) -> usize {
        self.seen.closed.load(Ordering::SeqCst)
    }
}

/// Serves one connection until the client closes it. `None` says that it did.
async fn serve(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    seen: &Seen,
    behaviour: &Behaviour,
) -> Option<()> {
    loop {
        let request = read_request(&mut stream).await?;
        let answer = behaviour(&request);
        seen.requests.lock().unwrap().push(request);
        if !answer.delay.is_zero() {
            // What a client that is still waiting does not do: send more, or hang up.
            let mut byte = [0];
            tokio::select! {
                _ = stream.read(&mut byte) => return None,
                () = tokio::time::sleep(answer.delay) => {}
            }
        }
        if answer.silent {
            return Some(());
        }
        let mut head = format!("HTTP/1.1 {} Whatever\r\n", answer.status);
        for (name, value) in &answer.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if !answer.unannounced {
            head.push_str(&format!("content-length: {}\r\n", answer.body.len()));
        }
        head.push_str("\r\n");
        stream.write_all(head.as_bytes()).await.ok()?;
        let sent = answer.body.get(..answer.cut.unwrap_or(answer.body.len())).unwrap();
        stream.write_all(sent).await.ok()?;
        stream.flush().await.ok()?;
        if answer.cut.is_some() || answer.unannounced {
            stream.shutdown().await.ok()?;
            return Some(());
        }
    }
}

pub(crate) async fn read_request(stream: &mut (impl AsyncRead + Unpin)) -> Option<Received> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(at) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break at;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let body = bytes.split_off(end + 4);
    let head = String::from_utf8(bytes).unwrap();
    let mut lines = head.trim_end().split("\r\n");
    let mut request_line = lines.next().unwrap().split(' ');
    let mut received = Received {
        method: request_line.next().unwrap().to_owned(),
        target: request_line.next().unwrap().to_owned(),
        headers: lines
            .map(|line| line.split_once(": ").unwrap())
            .map(|(n, v)| (n.to_owned(), v.to_owned()))
            .collect(),
        body,
    };
    if received.header("transfer-encoding") == Some("chunked") {
        received.body = read_chunks(stream, std::mem::take(&mut received.body)).await?;
        return Some(received);
    }
    let length = received.header("content-length").map_or(0, |length| length.parse().unwrap());
    while received.body.len() < length {
        if stream.read_buf(&mut received.body).await.ok()? == 0 {
            return None;
        }
    }
    Some(received)
}

/// A body in chunks, of which the beginning has been read. `None` if it breaks off.
async fn read_chunks(stream: &mut (impl AsyncRead + Unpin), mut bytes: Vec<u8>) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = loop {
            match bytes.windows(2).position(|window| window == b"\r\n") {
                Some(at) => break at,
                None if stream.read_buf(&mut bytes).await.ok()? == 0 => return None,
                None => {}
            }
        };
        let size = usize::from_str_radix(std::str::from_utf8(bytes.get(..end)?).ok()?, 16).ok()?;
        let (start, behind) = (end + 2, end + 2 + size + 2);
        while bytes.len() < behind {
            if stream.read_buf(&mut bytes).await.ok()? == 0 {
                return None;
            }
        }
        body.extend_from_slice(bytes.get(start..start + size)?);
        bytes.drain(..behind);
        if size == 0 {
            return Some(body);
        }
    }
}

/// A proxy that forwards tunnels to `to`, whatever host was asked for, and records the requests
/// for them.
pub(crate) async fn tunnelling_proxy(to: u16) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let seen = Arc::new(Seen::default());
    let shared = Arc::clone(&seen);
    tokio::spawn(async move {
        loop {
            let (mut client, _) = listener.accept().await.unwrap();
            let seen = Arc::clone(&shared);
            tokio::spawn(async move {
                let Some(request) = read_request(&mut client).await else {
                    return;
                };
                seen.requests.lock().unwrap().push(request);
                client.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await.unwrap();
                let mut server = tokio::net::TcpStream::connect(("127.0.0.1", to)).await.unwrap();
                let _ = tokio::io::copy_bidirectional(&mut client, &mut server).await;
            });
        }
    });
    Server { port, seen }
}

/// Waits until `condition` holds, for at most 5 s.
pub(crate) async fn eventually(condition: impl Fn() -> bool) {
    for _ in 0..500 {
        if condition() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it never came true");
}

/// Sends a request as it is written, which should ask to close the connection, and answers the status
/// and the body.
pub(crate) async fn exchange(address: &str, request: &[u8]) -> (u16, String) {
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    stream.write_all(request).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
}
