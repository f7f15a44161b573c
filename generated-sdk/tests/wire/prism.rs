//! What Prism, which reads the API document in its own way, says of the requests.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;

use crate::Problems;
use crate::document::Document;
use crate::exchange::EXCHANGES;
use crate::support::Received;

/// Writes what `scripts/check-prism` has Prism serve: a published document, corrected by spec/fixes.yaml.
#[test]
fn the_corrected_document_is_written() {
    let path = |name: &str| std::env::var_os(name).map(PathBuf::from);
    let (Some(from), Some(to)) = (path("CLERK_PUBLISHED"), path("CLERK_CORRECTED")) else { return };
    std::fs::write(to, Document::read(&from).to_json()).unwrap();
}

/// Sends every request to the server of `scripts/check-prism`, whose address is in `CLERK_PRISM`.
#[test]
fn requests_are_what_prism_expects() {
    let Some(address) = std::env::var_os("CLERK_PRISM") else { return };
    let address = address.into_string().unwrap();
    let mut problems = Problems::default();
    for exchange in EXCHANGES.iter() {
        for request in &exchange.received {
            problems.add(exchange, violations(&send(&address, request)));
        }
    }
    // That it objects to what is wrong.
    let list = EXCHANGES.iter().find(|exchange| exchange.operation == "GetUserList").unwrap();
    let mut wrong = list.received[0].clone();
    wrong.target = "/v1/users?limit=many".to_owned();
    assert_eq!(violations(&send(&address, &wrong)).len(), 1);

    problems.assert_none();
    println!("{} requests, none of which Prism objects to", EXCHANGES.len());
}

/// Sends a request as it was recorded, but for the prefix of the paths, and returns the head of the
/// response.
fn send(address: &str, request: &Received) -> String {
    let target = request.target.strip_prefix("/v1").unwrap();
    let mut head = format!("{} {target} HTTP/1.1\r\nconnection: close\r\n", request.method);
    for (name, value) in &request.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(&[head.as_bytes(), b"\r\n", &request.body].concat()).unwrap();
    let mut response = Vec::new();
    stream.read_to_end(&mut response).unwrap();
    let response = String::from_utf8_lossy(&response).into_owned();
    assert!(response.starts_with("HTTP/1.1 "), "{} {target}: {response:?}", request.method);
    response.split_once("\r\n\r\n").unwrap().0.to_owned()
}

/// What Prism found wrong with the request. Of its own answers it finds some wrong as well.
fn violations(head: &str) -> Vec<String> {
    let status = head.split(' ').nth(1).unwrap();
    let header = head.lines().find_map(|line| line.strip_prefix("sl-violations: "));
    // Long lists are cut off, so this is no JSON to be parsed.
    let listed = header.unwrap_or_default().split(r#"{"location":"#);
    let of_request = listed.filter(|item| item.starts_with(r#"["request""#));
    // What is deprecated works nevertheless, and full calls set everything.
    let mut found: Vec<_> =
        of_request.filter(|item| !item.contains(r#""code":"deprecated""#)).map(str::to_owned).collect();
    // No such path, no such method, wrong media type, no key: these come without a list.
    if header.is_none() && ["400", "401", "404", "405", "415"].contains(&status) {
        found.push(format!("status {status}"));
    }
    found
}
