//! `multipart/form-data`

use bytes::Bytes;

use super::payload::{Part, Payload};
use super::{Attachment, Encoded, Fields, texts};
use crate::client::headers::is_header_value;
use crate::client::random;

/// `fields` followed by `files`, or why they cannot be written.
pub(super) fn encode(fields: &Fields, files: &[(&'static str, Attachment)]) -> Result<Encoded, String> {
    if let Some((name, _)) = files.iter().find(|(_, file)| !is_header_value(file.media_type())) {
        return Err(format!("the content type of file `{name}` contains a control character"));
    }
    let boundary = boundary();
    let mut parts = Vec::with_capacity(2 * files.len() + 1);
    // What stands between the contents of two files.
    let mut text = String::new();
    for (name, value) in fields.iter() {
        for value in texts(value) {
            text.push_str(&format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"\r\n\r\n{value}\r\n",
                quoted(name)
            ));
        }
    }
    for (name, file) in files {
        text.push_str(&format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\n\
             Content-Type: {}\r\n\r\n",
            quoted(name),
            quoted(file.name()),
            file.media_type()
        ));
        parts.push(Part::Bytes(Bytes::from(std::mem::take(&mut text))));
        parts.push(file.part());
        text.push_str("\r\n");
    }
    text.push_str(&format!("--{boundary}--\r\n"));
    parts.push(Part::Bytes(Bytes::from(text)));
    let content_type = format!("multipart/form-data; boundary={boundary}").into();
    Ok(Encoded { content_type, payload: Payload(parts) })
}

/// A boundary that does not occur in what is sent.
///
/// What is not in memory cannot be searched for it. But these are 128 bits that are drawn for this
/// request and that nobody knows beforehand, so neither chance nor whoever supplies a file hits them.
fn boundary() -> String {
    format!("----clerk-{:016x}{:016x}", random::number(), random::number())
}

/// A name between quotation marks, escaped as browsers do.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
