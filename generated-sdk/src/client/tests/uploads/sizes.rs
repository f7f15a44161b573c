//! A file that would not fit into the memory that is allowed here.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread::JoinHandle;

use super::super::SECRET;
use super::{Attachment, Clerk, upload};

const SIZE: usize = 50 << 20;
/// What may be in use at once: pieces of 64 KiB in some buffers, and the client itself.
const MEMORY: u64 = 2 << 20;

fn pattern() -> Vec<u8> {
    (0..=250).cycle().take(1 << 20).collect()
}

/// Serves one upload on a thread of its own, whose memory does not count, and answers how many
/// bytes came and whether the file is among them.
fn server() -> (String, JoinHandle<(usize, bool)>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let thread = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut bytes = Vec::with_capacity(SIZE + 4096);
        let mut buffer = vec![0; 1 << 16];
        let mut total = usize::MAX;
        while bytes.len() < total {
            let read = stream.read(&mut buffer).unwrap();
            assert!(read > 0, "the upload broke off");
            bytes.extend_from_slice(&buffer[..read]);
            if total == usize::MAX
                && let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n")
            {
                let head = std::str::from_utf8(&bytes[..end]).unwrap();
                let length = head.split_once("content-length: ").unwrap().1;
                total = end + 4 + length.split("\r\n").next().unwrap().parse::<usize>().unwrap();
            }
        }
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").unwrap();
        let pattern = pattern();
        let start = bytes.windows(64).position(|window| window == &pattern[..64]).unwrap();
        let whole = bytes[start..start + SIZE].chunks(pattern.len()).all(|chunk| chunk == pattern);
        (bytes.len(), whole)
    });
    (url, thread)
}

fn measured(clerk: impl FnOnce(&str) -> Clerk, attachment: Attachment) {
    let (url, server) = server();
    let clerk = clerk(&url);
    let used = allocation_counter::measure(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(upload(&clerk, attachment)).unwrap();
    });
    assert!(used.bytes_max < MEMORY, "{used:?}");
    let (received, whole) = server.join().unwrap();
    assert!(received > SIZE && whole);
}

fn hyper(url: &str) -> Clerk {
    Clerk::builder().secret_key(SECRET).base_url(url).build().unwrap()
}

#[cfg(feature = "reqwest")]
fn reqwest(url: &str) -> Clerk {
    let client = ::reqwest::Client::new();
    Clerk::builder().secret_key(SECRET).base_url(url).reqwest_client(client).build().unwrap()
}

#[test]
fn a_large_file_is_not_in_memory() {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    for _ in 0..SIZE / pattern().len() {
        file.write_all(&pattern()).unwrap();
    }
    measured(hyper, Attachment::from_path(file.path()));
    #[cfg(feature = "reqwest")]
    measured(reqwest, Attachment::from_path(file.path()));

    let length = Some(u64::try_from(SIZE).unwrap());
    let reader = tokio::fs::File::from_std(file.reopen().unwrap());
    measured(hyper, Attachment::from_reader("a", reader, length));
}

/// Those that the caller has in memory are not copied as a whole.
#[test]
fn large_bytes_are_in_memory_once() {
    let bytes: Vec<u8> = pattern().into_iter().cycle().take(SIZE).collect();
    measured(hyper, Attachment::new("a", bytes));
}
