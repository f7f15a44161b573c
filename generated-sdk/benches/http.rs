//! Calls over HTTP on loopback: the client beside hyper and derived serde put together by hand.
//! Prints the rate of each, the ratio, and the CPU time and the allocations of a call.
//!
//! `cargo bench --package generated-sdk --features serde --bench http`

mod support;

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

use generated_sdk::Clerk;
use generated_sdk::types::{TotalCount, User};
use http_body_util::{BodyExt, Empty};
use hyper::Request;
use hyper::body::Bytes;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use support::{median, users};

const ROUNDS: usize = 12;

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let list = users(500);
    println!("lists of 500 users, {:.2} MB, 4 in flight", list.len() as f64 / 1e6);
    let base = serve(list);
    let sdk = Sdk(Clerk::builder().secret_key("sk_test_bench").base_url(&base).build().expect("a client"));
    let bare = Bare::new(base);
    compare(&runtime, 200, 4, &sdk, &bare, Sdk::list, Bare::list);

    println!("small answers, 32 in flight");
    let base = serve(br#"{"object":"total_count","total_count":12}"#.to_vec());
    let sdk = Sdk(Clerk::builder().secret_key("sk_test_bench").base_url(&base).build().expect("a client"));
    let bare = Bare::new(base);
    compare(&runtime, 4_000, 32, &sdk, &bare, Sdk::count, Bare::count);
}

/// The crate, as its users use it.
#[derive(Clone)]
struct Sdk(Clerk);

impl Sdk {
    async fn list(self) -> usize {
        self.0.users().list().limit(500).await.expect("a list").len()
    }

    async fn count(self) -> usize {
        self.0.users().count().await.expect("a count").total_count as usize
    }
}

/// What one would write without it.
#[derive(Clone)]
struct Bare {
    client: Client<HttpConnector, Empty<Bytes>>,
    base: Arc<str>,
}

impl Bare {
    fn new(base: String) -> Self {
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        Self { client: Client::builder(TokioExecutor::new()).build(connector), base: base.into() }
    }

    async fn list(self) -> usize {
        let body = self.get("/users?limit=500").await;
        serde_json::from_slice::<Vec<User>>(&body).expect("a list").len()
    }

    async fn count(self) -> usize {
        let body = self.get("/users/count").await;
        serde_json::from_slice::<TotalCount>(&body).expect("a count").total_count as usize
    }

    async fn get(&self, path: &str) -> Bytes {
        let request = Request::get(format!("{}{path}", self.base))
            .header("authorization", "Bearer sk_test_bench")
            .header("accept", "application/json")
            .body(Empty::new())
            .expect("a request");
        let answer = self.client.request(request).await.expect("an answer");
        assert!(answer.status().is_success());
        answer.into_body().collect().await.expect("a body").to_bytes()
    }
}

fn compare<A, B, FA, FB>(
    runtime: &tokio::runtime::Runtime,
    calls: usize,
    in_flight: usize,
    sdk: &A,
    bare: &B,
    of_sdk: fn(A) -> FA,
    of_bare: fn(B) -> FB,
) where
    A: Clone,
    B: Clone,
    FA: Future<Output = usize> + Send + 'static,
    FB: Future<Output = usize> + Send + 'static,
{
    let (mut sdks, mut bares) = (Vec::new(), Vec::new());
    let (mut sdk_cpu, mut bare_cpu) = (Vec::new(), Vec::new());
    // Interleaved, so that whatever else the machine does befalls both.
    for _ in 0..ROUNDS {
        let (wall, cpu) = run(runtime, calls, in_flight, || of_sdk(sdk.clone()));
        sdks.push(wall);
        sdk_cpu.push(cpu);
        let (wall, cpu) = run(runtime, calls, in_flight, || of_bare(bare.clone()));
        bares.push(wall);
        bare_cpu.push(cpu);
    }
    let count =
        |work: &dyn Fn() -> usize| allocation_counter::measure(|| assert!(work() > 0)).count_total as f64;
    let sdk_allocations = count(&|| runtime.block_on(of_sdk(sdk.clone())));
    let bare_allocations = count(&|| runtime.block_on(of_bare(bare.clone())));
    let (sdk, bare) = (median(sdks), median(bares));
    let (sdk_cpu, bare_cpu) = (median(sdk_cpu), median(bare_cpu));
    println!("{:<24}{:>12}{:>16}{:>20}", "", "calls/s", "CPU a call", "allocations a call");
    for (name, wall, cpu, allocations) in [
        ("generated_sdk", sdk, sdk_cpu, sdk_allocations),
        ("hyper and serde", bare, bare_cpu, bare_allocations),
    ] {
        let rate = calls as f64 / wall.as_secs_f64();
        let cpu = cpu.as_secs_f64() * 1e6 / calls as f64;
        println!("{name:<24}{rate:>12.0}{cpu:>13.1} us{allocations:>20}");
    }
    println!(
        "throughput {:.2} times that of hyper and serde, CPU {:.2} times, allocations {:.2} times\n",
        bare.as_secs_f64() / sdk.as_secs_f64(),
        sdk_cpu.as_secs_f64() / bare_cpu.as_secs_f64(),
        sdk_allocations / bare_allocations
    );
}

/// Makes `calls` calls, `in_flight` at a time. Answers the time it took and the CPU time of this
/// thread, which the client has for itself.
fn run<F: Future<Output = usize> + Send + 'static>(
    runtime: &tokio::runtime::Runtime,
    calls: usize,
    in_flight: usize,
    call: impl Fn() -> F,
) -> (Duration, Duration) {
    let (start, cpu) = (Instant::now(), thread_cpu());
    runtime.block_on(async {
        let mut flying = tokio::task::JoinSet::new();
        for _ in 0..calls {
            if flying.len() == in_flight {
                flying.join_next().await;
            }
            flying.spawn(call());
        }
        while let Some(done) = flying.join_next().await {
            assert!(done.expect("a call") > 0);
        }
    });
    (start.elapsed(), thread_cpu() - cpu)
}

/// CPU time of this thread so far, as Linux counts it.
fn thread_cpu() -> Duration {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(stat.split(' ').next().and_then(|nanos| nanos.parse().ok()).unwrap_or_default())
}

/// A server that answers every request with `body`, a thread a connection. Answers its address.
fn serve(body: Vec<u8>) -> String {
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    let answer: Arc<[u8]> = [head.into_bytes(), body].concat().into();
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let answer = Arc::clone(&answer);
            std::thread::spawn(move || answer_all(stream, &answer));
        }
    });
    format!("http://{address}/v1")
}

fn answer_all(mut stream: TcpStream, answer: &[u8]) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let (mut buffer, mut end) = ([0; 4096], 0);
    loop {
        let read = stream.read(&mut buffer[end..])?;
        if read == 0 {
            return Ok(());
        }
        end += read;
        if buffer[..end].ends_with(b"\r\n\r\n") {
            end = 0;
            stream.write_all(answer)?;
        }
    }
}
