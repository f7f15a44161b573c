//! A server on loopback that costs little: answers stand ready, and there is a thread for each connection.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;

use crate::bodies;

/// How many users there are. The last page of ten is a short one, so a walk has exactly a hundred.
pub(crate) const USERS: usize = 995;
/// The size of a page in a walk.
pub(crate) const PAGE: usize = 10;

/// Whole answers, head and body.
struct Answers {
    count: Vec<u8>,
    list: Vec<u8>,
    pages: Vec<Vec<u8>>,
    unknown: Vec<u8>,
}

/// Serves the count of users, lists of 500 of them, and pages of them, until the process ends. Answers the
/// server's address.
pub(crate) fn serve() -> String {
    let page = |offset: usize| answer("200 OK", &bodies::users(offset..USERS.min(offset + PAGE)));
    let answers = Arc::new(Answers {
        count: answer("200 OK", bodies::COUNT),
        list: answer("200 OK", &bodies::users(0..500)),
        pages: (0..USERS).step_by(PAGE).map(page).collect(),
        unknown: answer("404 Not Found", bodies::ERROR),
    });
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let answers = Arc::clone(&answers);
            std::thread::spawn(move || answer_all(stream, &answers));
        }
    });
    format!("http://{address}")
}

fn answer(status: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}")
        .into_bytes()
}

fn answer_all(mut stream: TcpStream, answers: &Answers) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let (mut buffer, mut end) = ([0; 4096], 0);
    loop {
        let read = stream.read(&mut buffer[end..])?;
        if read == 0 {
            return Ok(());
        }
        end += read;
        if buffer[..end].ends_with(b"\r\n\r\n") {
            stream.write_all(answers.find(&buffer[..end]))?;
            end = 0;
        }
    }
}

impl Answers {
    fn find(&self, request: &[u8]) -> &[u8] {
        let target = request.split(|byte| *byte == b' ').nth(1).unwrap_or_default();
        match std::str::from_utf8(target).unwrap_or_default().split_once('?') {
            None if target == b"/v1/users/count" => &self.count,
            Some(("/v1/users", query)) if number(query, "limit") == Some(500) => &self.list,
            Some(("/v1/users", query)) if number(query, "limit") == Some(PAGE) => {
                let page = number(query, "offset").unwrap_or(0) / PAGE;
                self.pages.get(page).unwrap_or(&self.unknown)
            }
            _ => &self.unknown,
        }
    }
}

/// The value of a parameter.
fn number(query: &str, name: &str) -> Option<usize> {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(found, _)| *found == name).find_map(|(_, value)| value.parse().ok())
}
