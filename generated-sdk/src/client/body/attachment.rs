use std::fmt;
use std::path::PathBuf;

use bytes::Bytes;
use tokio::io::AsyncRead;

use super::payload::{Part, Slot};

/// A file to upload: its name, its content and what kind of content it is.
///
/// ```
/// use generated_sdk::Attachment;
///
/// let png = vec![0x89, b'P', b'N', b'G'];
/// let logo = Attachment::new("logo.png", png).content_type("image/png");
///
/// // Read while it is sent, and never in memory as a whole:
/// let banner = Attachment::from_path("/srv/uploads/4711").file_name("banner.png").content_type("image/png");
/// # drop((logo, banner));
/// ```
///
/// `Debug` shows names and sizes, not the content.
#[derive(Clone)]
pub struct Attachment {
    file_name: String,
    content_type: String,
    content: Content,
}

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    Path(PathBuf),
    Reader { slot: Slot, length: Option<u64> },
}

impl Attachment {
    /// A file of the content `bytes`, of the type `application/octet-stream`.
    pub fn new(file_name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self::of(file_name.into(), Content::Bytes(Bytes::from(bytes.into())))
    }

    /// The file at `path`, of the type `application/octet-stream` and called as the last part of the path.
    ///
    /// It is read piece by piece while it is sent, and anew if the call is tried again. Nothing is
    /// read before the call is awaited, and that has to be inside a Tokio runtime. If it cannot be
    /// read, the call fails with [`ErrorKind::Upload`](crate::ErrorKind::Upload), and the error says
    /// the path.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Self::of(name.unwrap_or_default(), Content::Path(path))
    }

    /// A file of what `reader` reads, of the type `application/octet-stream`.
    ///
    /// It is read piece by piece while it is sent. `length` says how many bytes there will be, in
    /// which case the request announces its size and fails if there are more or fewer. If it is
    /// `None`, the request is sent in chunks.
    ///
    /// A reader can be read once. So the call is tried again only if nothing was read from it, and
    /// of the clones of an attachment one can be sent: another one fails with
    /// [`ErrorKind::Upload`](crate::ErrorKind::Upload), as does a reader with more or fewer bytes than `length`.
    ///
    /// ```no_run
    /// use generated_sdk::{Attachment, Clerk, Error};
    /// use tokio::net::TcpStream;
    ///
    /// async fn pass_on(clerk: &Clerk, from: TcpStream) -> Result<(), Error> {
    ///     let image = Attachment::from_reader("me.png", from, None).content_type("image/png");
    ///     clerk.users().set_profile_image("user_2abc", image).await?;
    ///     Ok(())
    /// }
    /// ```
    pub fn from_reader(
        file_name: impl Into<String>,
        reader: impl AsyncRead + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        Self::of(file_name.into(), Content::Reader { slot: Slot::new(reader), length })
    }

    fn of(file_name: String, content: Content) -> Self {
        Self { file_name, content_type: "application/octet-stream".to_owned(), content }
    }

    /// Says what the content is, such as `image/png`. It is not guessed from the name.
    ///
    /// A type with a line break or another control character makes the call fail before anything is sent.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self
    }

    /// The name to send the file with, in place of the one it was made with.
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = file_name.into();
        self
    }

    pub(super) fn media_type(&self) -> &str {
        &self.content_type
    }

    pub(super) fn name(&self) -> &str {
        &self.file_name
    }

    pub(super) fn part(&self) -> Part {
        match &self.content {
            Content::Bytes(bytes) => Part::Bytes(bytes.clone()),
            Content::Path(path) => Part::Path(path.clone()),
            Content::Reader { slot, length } => {
                Part::Reader { name: self.file_name.clone(), slot: slot.clone(), length: *length }
            }
        }
    }
}

impl fmt::Debug for Attachment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Attachment");
        shown.field("file_name", &self.file_name).field("content_type", &self.content_type);
        match &self.content {
            Content::Bytes(bytes) => shown.field("length", &bytes.len()).finish(),
            Content::Path(path) => shown.field("path", path).finish(),
            Content::Reader { length, .. } => shown.field("length", length).finish_non_exhaustive(),
        }
    }
}
