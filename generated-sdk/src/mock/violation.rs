use std::fmt;

/// What is wrong with a request, by the API document.
///
/// [`MockServer::violations`](super::MockServer::violations) has all of them. The request was
/// answered 422 in the form of Clerk's errors, or 401, 404 or 405 where the key or the route is wrong.
/// Values are not repeated in it, as they may be secret.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// The `operationId` of what was called; none if the request is of no operation.
    pub operation: Option<String>,
    /// Which part of the request it is about.
    pub part: RequestPart,
    /// Name of the parameter or header, or JSON pointer into the body (`/email_address/0`); empty if
    /// it is about the part as a whole.
    pub name: String,
    /// What is wrong, for programs, as Clerk calls it: `form_param_missing`.
    pub code: &'static str,
    /// What is wrong: `501 is more than 500`.
    pub message: String,
}

/// A part of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestPart {
    /// Method and path: there is no such operation.
    Route,
    /// The key in the `Authorization` header.
    Key,
    /// A parameter in the path.
    Path,
    /// A parameter in the query.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
    /// The body.
    Body,
}

pub(super) const MISSING: &str = "form_param_missing";
pub(super) const UNKNOWN: &str = "form_param_unknown";
pub(super) const INVALID_FORMAT: &str = "form_param_format_invalid";
pub(super) const INVALID_VALUE: &str = "form_param_value_invalid";

impl Violation {
    pub(super) fn new(
        part: RequestPart,
        name: impl Into<String>,
        code: &'static str,
        message: impl Into<String>,
    ) -> Self {
        Self { operation: None, part, name: name.into(), code, message: message.into() }
    }

    /// The status that such a request is answered with.
    pub(super) fn status(&self) -> u16 {
        match self.part {
            RequestPart::Key => 401,
            RequestPart::Route if self.code == "method_not_allowed" => 405,
            RequestPart::Route => 404,
            _ => 422,
        }
    }

    /// What it is about, and what is wrong with it.
    pub(super) fn text(&self) -> String {
        let Self { name, message, .. } = self;
        match self.part {
            RequestPart::Route => message.clone(),
            RequestPart::Key => format!("authorization: {message}"),
            RequestPart::Path => format!("path parameter `{name}`: {message}"),
            RequestPart::Query => format!("query parameter `{name}`: {message}"),
            RequestPart::Header => format!("header `{name}`: {message}"),
            RequestPart::Cookie => format!("cookie `{name}`: {message}"),
            RequestPart::Body if name.is_empty() => format!("body: {message}"),
            RequestPart::Body => format!("body at {name}: {message}"),
        }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = &self.operation {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&self.text())
    }
}
