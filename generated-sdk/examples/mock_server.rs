//! Runs the mock server until it is stopped: `cargo xtask mock`.
//!
//! `--port PORT` listens there, and `--fault FAULTS` misbehaves; see `faults` below.

use std::process::ExitCode;
use std::time::Duration;

use generated_sdk::mock::{Behaviour, MockServer};

const PORT: u16 = 4100;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), String> {
    let (port, faults) = arguments()?;
    let mock =
        MockServer::start_on(port).await.map_err(|error| format!("cannot listen on port {port}: {error}"))?;
    for fault in &faults {
        add(&mock, fault).map_err(|problem| format!("--fault {fault}: {problem}"))?;
    }
    println!("The mock server listens. In another terminal:\n");
    println!("    export CLERK_API_URL={} CLERK_SECRET_KEY=sk_test_mock", mock.url());
    println!("    cargo run --package generated-sdk --example first_call\n");
    loop {
        for request in mock.take_requests() {
            println!("{request}");
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

fn arguments() -> Result<(u16, Vec<String>), String> {
    let (mut port, mut faults) = (PORT, Vec::new());
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("{name} needs a value"))?;
        match name.as_str() {
            "--port" => port = number(&value)?,
            "--fault" => faults.push(value),
            _ => return Err(format!("there is no option {name}; there are --port and --fault")),
        }
    }
    Ok((port, faults))
}

/// Adds what is written as `GetUserList:times=2,status=429,retry-after=1`; without an operation, for
/// all. The names are those of the methods of `Behaviour`, times are in milliseconds.
fn add(mock: &MockServer, faults: &str) -> Result<(), String> {
    let (operation, faults) = match faults.split_once(':') {
        Some((operation, faults)) => (Some(operation), faults),
        None => (None, faults),
    };
    let mut behaviour = match operation {
        None => mock.on_any(),
        Some(operation) if mock.operations().any(|known| known == operation) => mock.on(operation),
        Some(operation) => return Err(format!("there is no operation `{operation}`")),
    };
    for fault in faults.split(',') {
        let (name, value) = fault.split_once('=').unwrap_or((fault, ""));
        behaviour = set(behaviour, name.trim(), value.trim())?;
    }
    Ok(())
}

fn set(on: Behaviour, name: &str, value: &str) -> Result<Behaviour, String> {
    let milliseconds = |value| number(value).map(Duration::from_millis);
    Ok(match name {
        "times" => on.times(number(value)?),
        "after" => on.after(number(value)?),
        "status" => match number(value)? {
            status @ 200..600 => on.status(status),
            _ => return Err(format!("`{value}` is no status of an answer")),
        },
        "retry-after" => on.retry_after(number(value)?),
        "latency" => on.latency(milliseconds(value)?),
        "disconnect" => on.disconnect(),
        "disconnect-mid-body" => on.disconnect_mid_body(),
        "truncated" => on.truncated(),
        "html" => on.html(),
        "text" => on.content_type("text/plain"),
        "sparse" => on.sparse(),
        "null" => on.null(value),
        "missing" => on.missing(value),
        "extra-fields" => on.extra_fields(),
        "unknown-enum-values" => on.unknown_enum_values(),
        "unknown-union-members" => on.unknown_union_members(),
        "items" => on.items(number(value)?),
        "same-page" => on.same_page(),
        "filled-to" => on.filled_to(number(value)?),
        "drip" => on.drip(1, milliseconds(value)?),
        "body" => on.body(value),
        _ => return Err(format!("there is no fault `{name}`")),
    })
}

fn number<N: std::str::FromStr>(text: &str) -> Result<N, String> {
    text.parse().map_err(|_| format!("`{text}` is no number that fits"))
}
