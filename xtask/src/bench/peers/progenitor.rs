//! The generator `progenitor`, as the command `cargo-progenitor`.

use std::path::Path;
use std::process::Command;

use serde_yaml::{Mapping, Value};

use super::Peer;
use crate::bench::document;

pub(crate) struct Progenitor;

impl Peer for Progenitor {
    fn name(&self) -> &'static str {
        "cargo-progenitor"
    }

    fn version(&self) -> Option<&'static str> {
        Some("0.15.1")
    }

    /// It reads no multipart bodies and one type of error for each operation, and two parameters
    /// that differ in spelling only get one name.
    fn adapt(&self, document: &mut Value) -> bool {
        document::keep(document, |operation| {
            operation["requestBody"]["content"].get("multipart/form-data").is_none()
        });
        document::each(document, |operation| {
            if let Some(responses) = operation.get_mut("responses").and_then(Value::as_mapping_mut) {
                one_error(responses);
            }
            if let Some(parameters) = operation.get_mut("parameters").and_then(Value::as_sequence_mut) {
                parameters.retain(|parameter| parameter["name"].as_str() != Some("frontendApi"));
            }
        });
        true
    }

    fn generate(&self, tools: &Path, document: &Path, out: &Path) -> Option<Command> {
        let mut command = Command::new(self.tool(tools));
        command.arg("progenitor").arg("--input").arg(document).arg("--output").arg(out);
        command.args(["--name", self.package(), "--version", "0.0.0"]);
        Some(command)
    }

    fn package(&self) -> &'static str {
        "progenitor-clerk"
    }

    fn dependencies(&self) -> &'static str {
        "reqwest = { version = \"0.13\", default-features = false, features = [\"rustls\"] }\n"
    }

    fn call(&self) -> &'static str {
        r#"let key = std::env::var("CLERK_SECRET_KEY").expect("a key");
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert("authorization", format!("Bearer {key}").parse().expect("a header"));
    let http = reqwest::Client::builder().default_headers(headers).build().expect("a client");
    let client = sdk::Client::new_with_client("https://api.clerk.com/v1", http);
    println!("{}", client.get_user("user_1").await.expect("a user").id);"#
    }
}

/// Keeps the first success and the first error, under the name that stands for all errors.
fn one_error(responses: &mut Mapping) {
    let first = |digits: &str| {
        responses.iter().find(|(status, _)| {
            let status = status.as_str().map(str::to_owned).or(status.as_u64().map(|code| code.to_string()));
            status.is_some_and(|status| status.starts_with(|c| digits.contains(c)))
        })
    };
    let success = first("123").map(|(status, response)| (status.clone(), response.clone()));
    let error = first("45").map(|(_, response)| ("4XX".into(), response.clone()));
    *responses = success.into_iter().chain(error).collect();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_cannot_read_is_left_out() {
        let mut document: Value = serde_yaml::from_str(
            "
paths:
  /image:
    post: {requestBody: {content: {multipart/form-data: {}}}, responses: {'200': {}}}
  /user:
    get:
      parameters: [{name: frontend_api}, {name: frontendApi}]
      responses: {'200': {description: a}, '202': {}, '400': {description: b}, '404': {}}
",
        )
        .unwrap();
        assert!(Progenitor.adapt(&mut document));
        let left: Value = serde_yaml::from_str(
            "
/user:
  get:
    parameters: [{name: frontend_api}]
    responses: {'200': {description: a}, 4XX: {description: b}}
",
        )
        .unwrap();
        assert_eq!(document["paths"], left);
    }
}
