//! `multipart/form-data`, as far as it takes to see which fields are there.

/// Names and contents of the parts. Bytes of a file that are no UTF-8 are replaced.
pub(super) fn parts(content_type: &str, body: &[u8]) -> Result<Vec<(String, String)>, String> {
    let boundary = content_type
        .split(';')
        .find_map(|parameter| parameter.trim().strip_prefix("boundary="))
        .ok_or("its content type has no boundary")?;
    let delimiter = format!("\r\n--{}", boundary.trim_matches('"'));
    // The first delimiter has no line break in front.
    let body = [b"\r\n", body].concat();
    let mut pieces = split(&body, delimiter.as_bytes()).into_iter().skip(1);
    let mut parts = Vec::new();
    loop {
        let piece = pieces.next().ok_or("it has no closing boundary")?;
        if piece.starts_with(b"--") {
            return Ok(parts);
        }
        let (head, content) = split_once(piece, b"\r\n\r\n").ok_or("a part has no end of its headers")?;
        let head = String::from_utf8_lossy(head);
        let name = name(&head).ok_or("a part has no name")?;
        parts.push((name, String::from_utf8_lossy(content).into_owned()));
    }
}

fn name(head: &str) -> Option<String> {
    let is_disposition = |line: &&str| line.to_ascii_lowercase().starts_with("content-disposition:");
    let line = head.lines().find(is_disposition)?;
    let (_, rest) = line.split_once("; name=\"")?;
    Some(rest.split('"').next()?.replace("%22", "\""))
}

fn split<'b>(mut bytes: &'b [u8], delimiter: &[u8]) -> Vec<&'b [u8]> {
    let mut pieces = Vec::new();
    while let Some((before, after)) = split_once(bytes, delimiter) {
        pieces.push(before);
        bytes = after;
    }
    pieces.push(bytes);
    pieces
}

fn split_once<'b>(bytes: &'b [u8], delimiter: &[u8]) -> Option<(&'b [u8], &'b [u8])> {
    let at = bytes.windows(delimiter.len()).position(|window| window == delimiter)?;
    Some((bytes.get(..at)?, bytes.get(at + delimiter.len()..)?))
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn parts_are_read() {
        let body = b"--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b\r\n\
            Content-Disposition: form-data; name=\"file\"; filename=\"x.png\"\r\nContent-Type: image/png\r\n\r\n\
            \xff\r\n\r\n--b--\r\n";
        let found = parts("multipart/form-data; boundary=b", body).unwrap();
        assert_eq!(found, [("a".to_owned(), "1".to_owned()), ("file".to_owned(), "\u{fffd}\r\n".to_owned())]);
    }

    #[test]
    fn what_is_cut_off_is_refused() {
        for body in [
            "",
            "--b",
            "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1",
            "--b\r\n\r\n\r\n\r\n--b--",
        ] {
            assert!(parts("multipart/form-data; boundary=b", body.as_bytes()).is_err(), "{body:?}");
        }
        assert!(parts("multipart/form-data", b"--b--").is_err());
    }
}
