//! Calls that meet no network: building the request, reading the answer.

use bytes::Bytes;
use generated_sdk::{Clerk, Transport, TransportFuture, TransportRequest, TransportResponse};
use http_body_util::Full;
use hyper::{Request, Response};
use serde_json::{Map, Value, json};

use crate::bare::{Bare, Send};
use crate::bodies;
use crate::compare::Harness;
use crate::here::Here;

/// Answers at once, always the same.
#[derive(Clone, Copy)]
struct Memory {
    status: u16,
    body: &'static str,
}

impl Transport for Memory {
    fn send(&self, _request: TransportRequest) -> TransportFuture<'_> {
        let headers = [("content-type", "application/json")].into_iter().collect();
        let answer = TransportResponse::new(self.status, headers, self.body.as_bytes().to_vec());
        Box::pin(std::future::ready(Ok(answer)))
    }
}

impl Send for Memory {
    async fn send(&self, _request: Request<Full<Bytes>>) -> Response<Bytes> {
        let answer = Response::builder().status(self.status).header("content-type", "application/json");
        answer.body(self.body.as_bytes().to_vec().into()).expect("an answer")
    }
}

impl Memory {
    fn new(status: u16, body: &'static str) -> (Clerk, Bare<Self>) {
        let memory = Self { status, body };
        let clerk = Clerk::builder().secret_key("sk_test_bench").transport(memory).build().expect("a client");
        (clerk, Bare { base: "https://api.clerk.com/v1".to_owned(), send: memory })
    }
}

/// Measures it.
pub(crate) fn compare(harness: &Harness) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");

    let (clerk, bare) = Memory::new(200, bodies::COUNT);
    let ours = || runtime.block_on(async { clerk.users().count().await.expect("a count").total_count });
    let theirs = || runtime.block_on(bare.clone().count());
    harness.compare(
        "a small GET in memory",
        vec![Here::one_by_one("this crate", ours), Here::one_by_one("http and serde", theirs)],
    );

    let (clerk, bare) = Memory::new(200, bodies::INVITATION);
    let ours = || {
        let invite = clerk.invitations().create("ada.lovelace@example.com");
        let invite = invite.redirect_url("https://app.example.com/welcome").expires_in_days(7);
        let invite = invite.public_metadata(metadata());
        runtime.block_on(async { invite.await.expect("an invitation") })
    };
    let theirs = || runtime.block_on(bare.clone().invite("ada.lovelace@example.com", metadata()));
    assert_eq!(ours(), theirs(), "both decode the same");
    harness.compare(
        "a POST with a JSON body in memory",
        vec![Here::one_by_one("this crate", ours), Here::one_by_one("http and serde", theirs)],
    );

    let (clerk, bare) = Memory::new(422, bodies::ERROR);
    let ours = || runtime.block_on(async { clerk.users().count().await.expect_err("an error") });
    let theirs = || runtime.block_on(bare.clone().refused());
    let (status, problems) = theirs();
    let (error, problem) = (ours(), &problems.errors[0]);
    assert_eq!(error.status(), Some(status.as_u16()));
    assert_eq!(error.trace_id(), problems.clerk_trace_id.as_deref());
    let found = &error.api_errors()[0];
    assert_eq!((&found.code, &found.message), (&problem.code, &problem.message));
    assert_eq!(found.long_message, problem.long_message);
    assert_eq!(found.param_name(), problem.meta.as_ref().and_then(|meta| meta["param_name"].as_str()));
    harness.compare(
        "decode an error, with a small GET in memory",
        vec![Here::one_by_one("this crate", ours), Here::one_by_one("http and serde", theirs)],
    );
}

fn metadata() -> Map<String, Value> {
    [("plan".to_owned(), json!("pro")), ("seats".to_owned(), json!(3))].into_iter().collect()
}
