use std::fmt;

/// A file to upload: its name, its content and what kind of content it is.
///
/// ```
/// use generated_sdk::Attachment;
///
/// let png = vec![0x89, b'P', b'N', b'G'];
/// let logo = Attachment::new("logo.png", png).content_type("image/png");
/// assert_eq!(logo.file_name(), "logo.png");
/// assert_eq!(logo.len(), 4);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Attachment {
    file_name: String,
    content_type: String,
    bytes: Vec<u8>,
}

impl Attachment {
    /// A file of the content `bytes`, of the type `application/octet-stream`.
    pub fn new(file_name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            file_name: file_name.into(),
            content_type: "application/octet-stream".to_owned(),
            bytes: bytes.into(),
        }
    }

    /// Says what the content is, such as `image/png`. It is not guessed from the name.
    ///
    /// A type with a line break or another control character makes the call fail before anything is sent.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self
    }

    /// The name the file is sent with.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// The length of the content in bytes.
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether the content is empty.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    pub(super) fn media_type(&self) -> &str {
        &self.content_type
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl fmt::Debug for Attachment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attachment")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("len", &self.bytes.len())
            .finish()
    }
}
