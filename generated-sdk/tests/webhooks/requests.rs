//! What both frameworks must do with the same requests.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use generated_sdk::webhooks::Webhook;
use generated_sdk::webhooks::testing::Sample;
use serde_json::json;

use crate::delivery::{OTHER, SECRET};

/// Most bytes of a body that the receivers under test take.
pub(crate) const LIMIT: usize = 64 * 1024;

/// A receiver that calls message `msg_seen` seen before.
pub(crate) fn webhook() -> Webhook {
    Webhook::new(SECRET).expect("a secret").seen_before(|id| id == "msg_seen")
}

/// Sends deliveries to `POST /webhooks`, which answers 200 and the type and id of the event.
pub(crate) fn judge(address: SocketAddr) {
    let webhook = webhook();
    let user = Sample::of("user.created").data(json!({ "id": "user_7" }));

    let good = user.clone().sign(&webhook);
    assert_eq!(post(address, &good.headers, &good.body), (200, "user.created user_7".to_owned()));

    let refused = |headers: &[(&str, String)], body: &[u8], status: u16| {
        assert_eq!(post(address, headers, body), (status, String::new()));
    };
    refused(&[], &good.body, 400);
    refused(&good.headers[1..], &good.body, 400);
    refused(&good.headers, b"{}", 401);
    let forged = user.clone().sign(&Webhook::new(OTHER).expect("a secret"));
    refused(&forged.headers, &forged.body, 401);
    let old = user.clone().sign(&webhook.clone().clock(|| std::time::UNIX_EPOCH));
    refused(&old.headers, &old.body, 401);
    let seen = user.clone().message_id("msg_seen").sign(&webhook);
    refused(&seen.headers, &seen.body, 204);
    let nonsense = webhook.sign("msg_1", "nonsense");
    refused(&nonsense.headers, &nonsense.body, 400);
    let binary = webhook.sign("msg_1", b"\xff\xfe");
    refused(&binary.headers, &binary.body, 400);

    let large = user.clone().data(json!({ "username": "x".repeat(LIMIT) })).sign(&webhook);
    refused(&large.headers, &large.body, 413);
    let fits = user.data(json!({ "username": "x".repeat(LIMIT / 2) })).sign(&webhook);
    assert_eq!(post(address, &fits.headers, &fits.body).0, 200);
}

/// Sends a request on a connection of its own, and reads status and body of the answer.
pub(crate) fn post(address: SocketAddr, headers: &[(&str, String)], body: &[u8]) -> (u16, String) {
    let mut head = format!("POST /webhooks HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n");
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str(&format!("content-length: {}\r\n\r\n", body.len()));
    let mut stream = TcpStream::connect(address).expect("a connection");
    stream.set_read_timeout(Some(Duration::from_secs(30))).expect("a timeout");
    stream.write_all(head.as_bytes()).expect("a request");
    // A receiver that has refused already may have closed the connection.
    let _ = stream.write_all(body);
    let mut answer = Vec::new();
    let mut chunk = [0; 4096];
    while let Ok(count @ 1..) = stream.read(&mut chunk) {
        answer.extend_from_slice(&chunk[..count]);
    }
    let answer = String::from_utf8(answer).expect("text");
    let (head, body) = answer.split_once("\r\n\r\n").expect("an answer");
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    (status, body.to_owned())
}
