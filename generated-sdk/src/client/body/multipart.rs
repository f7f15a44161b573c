//! `multipart/form-data`

use super::{Attachment, Fields, texts};
use crate::client::headers::is_header_value;
use crate::client::random;

/// Content type and bytes of `fields` followed by `files`, or why they cannot be written.
pub(super) fn encode(
    fields: &Fields,
    files: &[(&'static str, Attachment)],
) -> Result<(String, Vec<u8>), String> {
    if let Some((name, _)) = files.iter().find(|(_, file)| !is_header_value(file.media_type())) {
        return Err(format!("the content type of file `{name}` contains a control character"));
    }
    let fields: Vec<_> = fields
        .iter()
        .flat_map(|(name, value)| texts(value).into_iter().map(move |text| (name, text)))
        .collect();
    let boundary = boundary(|boundary| {
        fields.iter().any(|(_, text)| text.contains(boundary))
            || files.iter().any(|(_, file)| contains(file.bytes(), boundary.as_bytes()))
    });

    let mut body = Vec::with_capacity(files.iter().map(|(_, file)| file.len() + 256).sum::<usize>() + 256);
    for (name, text) in &fields {
        let name = quoted(name);
        let head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
        push_part(&mut body, &head, text.as_bytes());
    }
    for (name, file) in files {
        let (name, file_name, media_type) = (quoted(name), quoted(file.file_name()), file.media_type());
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file_name}\"\r\n\
             Content-Type: {media_type}\r\n\r\n"
        );
        push_part(&mut body, &head, file.bytes());
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Ok((format!("multipart/form-data; boundary={boundary}"), body))
}

fn push_part(body: &mut Vec<u8>, head: &str, content: &[u8]) {
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(content);
    body.extend_from_slice(b"\r\n");
}

/// A boundary that does not occur in what is sent.
///
/// It is random, or whoever supplies a file could make us look for a long time.
fn boundary(occurs: impl Fn(&str) -> bool) -> String {
    loop {
        let boundary = format!("----clerk-{:016x}{:016x}", random::number(), random::number());
        if !occurs(&boundary) {
            return boundary;
        }
    }
}

fn contains(content: &[u8], boundary: &[u8]) -> bool {
    content.windows(boundary.len()).any(|window| window == boundary)
}

/// A name between quotation marks, escaped as browsers do.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
