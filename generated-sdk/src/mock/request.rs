use std::fmt;

use serde_json::Value;

use super::violation::Violation;

/// A request that a [`MockServer`](super::MockServer) got, as it arrived.
///
/// `Debug` shows neither the values of the query and of the headers nor the body; the methods do.
#[derive(Clone)]
pub struct ReceivedRequest {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) query: Vec<(String, String)>,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
    pub(super) operation: Option<&'static str>,
    pub(super) path_parameters: Vec<(String, String)>,
    pub(super) violations: Vec<Violation>,
}

impl ReceivedRequest {
    /// The method, in capitals.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The path as it stood in the request line, without the query: `/v1/users/user_1`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The `operationId` of what was called; none if there is no such operation.
    pub fn operation(&self) -> Option<&str> {
        self.operation
    }

    /// A parameter of the path, decoded, by its name in the API document: `user_id`.
    pub fn path_parameter(&self, name: &str) -> Option<&str> {
        find(&self.path_parameters, |other| other == name)
    }

    /// A parameter of the query, decoded; the first of them if there are several.
    pub fn query(&self, name: &str) -> Option<&str> {
        find(&self.query, |other| other == name)
    }

    /// All parameters of the query, decoded, in their order.
    pub fn query_pairs(&self) -> &[(String, String)] {
        &self.query
    }

    /// A header, by its name in any case. The secret key is in `authorization`.
    pub fn header(&self, name: &str) -> Option<&str> {
        find(&self.headers, |other| other.eq_ignore_ascii_case(name))
    }

    /// The body; empty if there is none.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body, read as JSON; null if it is none.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let mock = generated_sdk::mock::MockServer::start().await?;
    /// mock.client().users().update("user_1").first_name("Ada").await?;
    /// assert_eq!(mock.requests()[0].json()["first_name"], "Ada");
    /// # Ok(())
    /// # }
    /// ```
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// What is wrong with it.
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }
}

fn find(pairs: &[(String, String)], is_it: impl Fn(&str) -> bool) -> Option<&str> {
    pairs.iter().find(|(name, _)| is_it(name)).map(|(_, value)| value.as_str())
}

impl fmt::Debug for ReceivedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |pairs: &[(String, String)]| -> Vec<String> {
            pairs.iter().map(|(name, _)| name.clone()).collect()
        };
        f.debug_struct("ReceivedRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &names(&self.query))
            .field("headers", &names(&self.headers))
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("operation", &self.operation)
            .field("violations", &self.violations)
            .finish()
    }
}

/// `GET /v1/users/user_1 (GetUser)`, and a line for each violation.
impl fmt::Display for ReceivedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)?;
        if let Some(operation) = self.operation {
            write!(f, " ({operation})")?;
        }
        self.violations.iter().try_for_each(|violation| write!(f, "\n    {}", violation.text()))
    }
}
