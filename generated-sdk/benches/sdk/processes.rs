//! Clients as processes of their own, for clients that are not written in Rust. The server is this process.
//!
//! A client is started with the server's address and what to call, `list` or `count`. It reads lines from its
//! input, each a number of calls to make, and answers each with a line: the seconds that these calls took,
//! and the seconds of CPU time that the whole process took for them, with a blank between.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use cpu_time::ProcessTime;
use generated_sdk::Clerk;
use tokio::runtime::Builder;

use crate::bare::{self, Bare, Hyper};
use crate::compare::{Cost, Harness, Way};
use crate::{calls, server};

/// The runtimes of our clients, and the end of their kinds' names if they are without this crate.
const THREADS: &str = "multi_thread";
const ONE_THREAD: &str = "current_thread";
const BARE: &str = ":bare";

/// A client.
struct Program {
    name: String,
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

/// Compilers at run time need more of it than we do.
const WARM_UP: Duration = Duration::from_secs(2);

/// Measures this crate beside other programs, each a name and a command: words with blanks between.
pub(crate) fn compare(harness: &Harness, programs: &[(String, String)]) {
    let base = server::serve();
    let own = std::env::current_exe().expect("this program");
    let ours = |name: &str, runtime: &str| {
        let mut command = Command::new(&own);
        command.args(["--client", runtime]);
        (name.to_owned(), command)
    };
    let theirs = |(name, command): &(String, String)| {
        let mut words = command.split_whitespace();
        let mut command = Command::new(words.next().expect("a command"));
        command.args(words);
        (name.clone(), command)
    };
    for (call, what) in [
        ("list", "list 500 users and their count over loopback, 4 in flight"),
        ("count", "a small GET over loopback, 32 in flight"),
    ] {
        let start = |(name, command)| Box::new(Program::start(name, command, [&base, call])) as Box<dyn Way>;
        // Tokio's default, and what compares best with programs that have one thread for their code.
        for (what, kind) in [(what.to_owned(), THREADS), (format!("{what}, on one thread"), ONE_THREAD)] {
            if harness.wants(&what) {
                let rust = [ours("this crate", kind), ours("hyper and serde", &format!("{kind}{BARE}"))];
                harness
                    .compare(&what, rust.into_iter().chain(programs.iter().map(theirs)).map(start).collect());
            }
        }
    }
}

impl Program {
    fn start(name: String, mut command: Command, arguments: [&str; 2]) -> Self {
        let command = command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().unwrap_or_else(|error| panic!("{name} does not start: {error}"));
        let input = process.stdin.take().expect("its input");
        let output = BufReader::new(process.stdout.take().expect("its output"));
        let mut program = Self { name, process, input, output };
        let start = Instant::now();
        while start.elapsed() < WARM_UP {
            program.run(32);
        }
        program
    }
}

impl Way for Program {
    fn name(&self) -> &str {
        &self.name
    }

    fn run(&mut self, calls: u32) -> Cost {
        writeln!(self.input, "{calls}").unwrap_or_else(|error| panic!("{} ended: {error}", self.name));
        let mut line = String::new();
        self.output.read_line(&mut line).expect("an answer");
        let seconds = |text: &str| text.parse().ok().map(Duration::from_secs_f64);
        let cost = line.trim().split_once(' ').and_then(|(wall, cpu)| seconds(wall).zip(seconds(cpu)));
        let (wall, cpu) = cost.unwrap_or_else(|| panic!("{} answered {line:?}", self.name));
        Cost { wall, cpu }
    }

    fn allocations(&mut self) -> Option<f64> {
        None
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // That it has ended already is no problem of ours.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// This crate as such a client, or what one would write without it.
pub(crate) fn client(arguments: &[String]) {
    let [kind, base, call] = arguments else { panic!("--client wants its kind, an address and a call") };
    let (base, threads) = (format!("{base}/v1"), kind.trim_end_matches(BARE));
    let mut builder = match threads {
        THREADS => Builder::new_multi_thread(),
        _ => Builder::new_current_thread(),
    };
    let runtime = builder.enable_all().build().expect("a runtime");
    let clerk = Clerk::builder().secret_key("sk_test_bench").base_url(&base).build().expect("a client");
    let bare = Bare { base, send: bare::hyper() };
    for line in std::io::stdin().lines() {
        let number = line.expect("a line").parse().expect("a number of calls");
        let (start, cpu) = (Instant::now(), ProcessTime::now());
        match (call.as_str(), kind.ends_with(BARE)) {
            ("list", false) => runtime.block_on(calls::fly(number, 4, || users_and_count(clerk.clone()))),
            ("list", true) => runtime.block_on(calls::fly(number, 4, || bare_users_and_count(bare.clone()))),
            (_, false) => runtime.block_on(calls::fly(number, 32, || calls::count(clerk.clone()))),
            (_, true) => runtime.block_on(calls::fly(number, 32, || bare_count(bare.clone()))),
        }
        println!("{} {}", start.elapsed().as_secs_f64(), cpu.elapsed().as_secs_f64());
    }
}

/// What the JavaScript SDK does to list users: it asks for their count at the same time.
async fn users_and_count(clerk: Clerk) {
    tokio::join!(calls::users(clerk.clone()), calls::count(clerk));
}

async fn bare_users_and_count(bare: Bare<Hyper>) {
    let (users, ()) = tokio::join!(bare.clone().users(500, 0), bare_count(bare));
    assert_eq!(users.len(), 500);
}

async fn bare_count(bare: Bare<Hyper>) {
    assert_eq!(bare.count().await, 12);
}
