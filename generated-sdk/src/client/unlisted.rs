//! Calls of operations that the crate does not know.

use super::call::{Call, Operation};
use super::clerk::Clerk;
use super::decode::Raw;
use super::method::Method;
use super::path;
use super::request::Request;
use super::response::Response;

/// An operation that this crate has no method for, as the `O` of a [`Call`]; see [`Clerk::request`].
pub enum UnlistedOperation {}

impl Operation for UnlistedOperation {
    type Answer = Response;
    type Format = Raw;
}

impl Clerk {
    /// A call of an operation that this crate has no method for, such as one that is newer than the crate.
    ///
    /// It is sent as any other is: with the key, the time limits and the retries of this client. What it answers
    /// is the [`Response`], unread; a status that is no success is an error.
    ///
    /// `path` begins with `/` and follows the version in the URL. What differs from call to call stands in braces and
    /// is set by [`with_path`](Call::with_path), so that errors and spans name the operation without ids.
    ///
    /// ```no_run
    /// use generated_sdk::{Clerk, Error, Method};
    ///
    /// async fn add_note(clerk: &Clerk, user_id: &str, text: &str) -> Result<String, Error> {
    ///     let response = clerk
    ///         .request(Method::Post, "/users/{user_id}/notes")
    ///         .with_path("user_id", user_id)
    ///         .with_field("text", text)
    ///         .await?;
    ///     let note: serde_json::Value = response.json()?;
    ///     Ok(note["id"].as_str().unwrap_or_default().to_owned())
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// Awaiting the call fails with [`ErrorKind::Request`](crate::ErrorKind::Request), before anything is sent, if
    /// `path` cannot be one, or if a part in braces was not set.
    pub fn request(&self, method: Method, path: &'static str) -> Call<UnlistedOperation> {
        let mut request = Request::new(self, "", method, path);
        if let Some(problem) = path::problem_of_template(path) {
            request.refuse(format!("the path {path:?} {problem}"));
        }
        request.call()
    }
}

/// Calls of operations that this crate has no method for.
impl Call<UnlistedOperation> {
    /// Fills `{name}` in the path. The value becomes one segment of it, percent-encoded.
    ///
    /// A value that is empty or a path with `.` or `..` makes the call fail before anything is sent, as it does for
    /// arguments of methods. A name that the path does not have changes nothing.
    pub fn with_path(self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.path(name, value.into()).call()
    }
}
