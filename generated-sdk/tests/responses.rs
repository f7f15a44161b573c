//! Fragments of responses as the API really sends them, which is not always as its document says:
//! every one must decode. The folder `CLERK_CAPTURES` names is read too, if it is set.

#![cfg(feature = "rustls")]

use std::path::{Path, PathBuf};

use generated_sdk::types::{EmailAddress, EmailAddressVerification, ExternalAccountWithVerification};
use generated_sdk::{
    Clerk, Error, Headers, Transport, TransportFuture, TransportRequest, TransportResponse, json,
};

/// Fragments whose file names begin with `kind`, with their names.
fn fragments(kind: &str) -> Vec<(String, String)> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/responses");
    let others = std::env::var_os("CLERK_CAPTURES").map(PathBuf::from);
    let mut found = Vec::new();
    for folder in std::iter::once(own).chain(others) {
        for entry in std::fs::read_dir(&folder).expect("a folder of fragments") {
            let path = entry.expect("a file").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            if name.starts_with(&format!("{kind}__")) {
                found.push((name, std::fs::read_to_string(&path).expect("text")));
            }
        }
    }
    assert!(!found.is_empty(), "there are fragments of kind {kind}");
    found
}

#[test]
fn verifications_decode_into_a_known_member() {
    for (name, text) in fragments("verification") {
        let body = format!(
            r#"{{"object":"email_address","id":"idn_1","email_address":"ada@example.com","reserved":false,
                "linked_to":[],"created_at":1,"updated_at":1,"verification":{text}}}"#
        );
        let email: EmailAddress = json::from_slice(body.as_bytes()).unwrap_or_else(|e| panic!("{name}: {e}"));
        let verification = email.verification.expect("a verification");
        assert!(!matches!(verification, EmailAddressVerification::Unknown(_)), "{name} is a known member");
    }
}

#[test]
fn a_new_kind_of_verification_is_kept_as_it_is() {
    let text = r#"{"object":"verification_telepathy","status":"felt","strength":3}"#;
    let verification: EmailAddressVerification =
        json::from_slice(text.as_bytes()).expect("an unknown member");
    let EmailAddressVerification::Unknown(value) = verification else { panic!("it is not known") };
    assert_eq!(value["strength"], 3);
}

#[test]
fn external_accounts_decode() {
    for (name, text) in fragments("external_account") {
        let account: ExternalAccountWithVerification =
            json::from_slice(text.as_bytes()).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert!(account.verification.is_some(), "{name}");
    }
}

/// Answers every call with one status and body.
struct Answer(u16, String);

impl Transport for Answer {
    fn send(&self, _: TransportRequest) -> TransportFuture<'_> {
        let (status, body) = (self.0, self.1.clone().into_bytes());
        Box::pin(async move { Ok(TransportResponse::new(status, Headers::default(), body)) })
    }
}

async fn get_user(status: u16, body: &str) -> Error {
    let transport = Answer(status, body.to_owned());
    let clerk = Clerk::builder().secret_key("sk_test_1").transport(transport).build().expect("a client");
    clerk.users().get("user_1").await.expect_err("an error")
}

#[tokio::test]
async fn errors_are_typed_whatever_the_status() {
    for (name, text) in fragments("error") {
        // 429 is declared by almost no operation, 418 by none.
        for status in [400, 401, 404, 418, 422, 429, 503] {
            let error = get_user(status, &text).await;
            assert_eq!(error.status(), Some(status));
            let first = error.api_errors().first().unwrap_or_else(|| panic!("{name} has an error"));
            assert!(!first.code.is_empty() && !first.message.is_empty(), "{name}");
            assert_eq!(error.trace_id().is_some(), text.contains("clerk_trace_id"), "{name}");
        }
    }
}
