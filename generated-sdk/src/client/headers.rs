//! Headers of an answer, and what may stand in a header.

use std::fmt;

/// The headers of an answer, in the order in which they came.
///
/// Names are compared without regard to case; bytes that are not UTF-8 are replaced by `U+FFFD`.
/// `Debug` shows the names only, as values may be secrets (`set-cookie`).
///
/// ```
/// use generated_sdk::Headers;
///
/// let headers: Headers = [("Retry-After", "3")].into_iter().collect();
/// assert_eq!(headers.get("retry-after"), Some("3"));
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers {
    /// Every name and value, one behind the other: two allocations, however many there are.
    text: String,
    /// Where a name ends, and where its value does.
    ends: Vec<(usize, usize)>,
}

impl Headers {
    /// The first value of the header `name`, if it was sent.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// Every value of the header `name`, in order.
    pub fn get_all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        self.iter().filter(move |(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// Every header as name and value, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let mut start = 0;
        self.ends.iter().map(move |&(end_of_name, end)| {
            let name = self.text.get(start..end_of_name).unwrap_or_default();
            start = end;
            (name, self.text.get(end_of_name..end).unwrap_or_default())
        })
    }

    /// How many headers there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }
}

impl<N: AsRef<str>, V: AsRef<str>> FromIterator<(N, V)> for Headers {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(headers: I) -> Self {
        /// Bytes of a header, as most are.
        const LENGTH: usize = 48;
        let headers = headers.into_iter();
        let (least, _) = headers.size_hint();
        let mut this = Self { text: String::with_capacity(least * LENGTH), ends: Vec::with_capacity(least) };
        for (name, value) in headers {
            this.text.push_str(name.as_ref());
            let end_of_name = this.text.len();
            this.text.push_str(value.as_ref());
            this.ends.push((end_of_name, this.text.len()));
        }
        this
    }
}

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(|(name, _)| name)).finish()
    }
}

/// Sets a header, in the place of one of the same name.
pub(crate) fn set_header<T: AsRef<str>>(headers: &mut Vec<(T, T)>, name: T, value: T) {
    match headers.iter_mut().find(|(other, _)| other.as_ref().eq_ignore_ascii_case(name.as_ref())) {
        Some(header) => header.1 = value,
        None => headers.push((name, value)),
    }
}

/// Whether `name` is a header name: a token of RFC 9110.
pub(crate) fn is_header_name(name: &str) -> bool {
    !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

/// Whether `value` can be a header value: anything but control characters, line breaks above all.
pub(crate) fn is_header_value(value: &str) -> bool {
    !value.chars().any(char::is_control)
}
