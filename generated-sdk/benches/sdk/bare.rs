//! What one would write without this crate: types with serde's derives, requests by the crate `http`,
//! and something that sends them.

use generated_sdk::types::{Invitation, TotalCount, User};
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use hyper::{Request, Response, StatusCode};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Sends a request and reads the whole answer.
pub(crate) trait Send: Clone + std::marker::Send + 'static {
    fn send(
        &self,
        request: Request<Full<Bytes>>,
    ) -> impl Future<Output = Response<Bytes>> + std::marker::Send;
}

/// hyper, set up as its users do.
pub(crate) type Hyper = Client<HttpConnector, Full<Bytes>>;

pub(crate) fn hyper() -> Hyper {
    let mut connector = HttpConnector::new();
    connector.set_nodelay(true);
    Client::builder(TokioExecutor::new()).build(connector)
}

impl Send for Hyper {
    async fn send(&self, request: Request<Full<Bytes>>) -> Response<Bytes> {
        let (head, body) = self.request(request).await.expect("an answer").into_parts();
        Response::from_parts(head, body.collect().await.expect("a body").to_bytes())
    }
}

/// A few calls.
#[derive(Clone)]
pub(crate) struct Bare<S> {
    pub(crate) base: String,
    pub(crate) send: S,
}

#[derive(Serialize)]
struct NewInvitation<'a> {
    email_address: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    redirect_url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    public_metadata: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_in_days: Option<i64>,
}

#[derive(Deserialize)]
pub(crate) struct Problems {
    pub(crate) errors: Vec<Problem>,
    pub(crate) clerk_trace_id: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Problem {
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) long_message: Option<String>,
    pub(crate) meta: Option<Value>,
}

impl<S: Send> Bare<S> {
    pub(crate) async fn count(self) -> u64 {
        let answer = self.get("/users/count").await;
        serde_json::from_slice::<TotalCount>(answer.body()).expect("a count").total_count as u64
    }

    pub(crate) async fn users(self, limit: usize, offset: usize) -> Vec<User> {
        let answer = self.get(&format!("/users?limit={limit}&offset={offset}&order_by=-created_at")).await;
        serde_json::from_slice(answer.body()).expect("users")
    }

    pub(crate) async fn all_users(self, limit: usize) -> usize {
        let mut read = 0;
        loop {
            let users = self.clone().users(limit, read).await;
            read += users.len();
            if users.len() < limit {
                return read;
            }
        }
    }

    pub(crate) async fn invite(self, email_address: &str, public_metadata: Map<String, Value>) -> Invitation {
        let body = NewInvitation {
            email_address,
            redirect_url: Some("https://app.example.com/welcome"),
            public_metadata: Some(public_metadata),
            expires_in_days: Some(7),
        };
        let body = serde_json::to_vec(&body).expect("JSON");
        let request = Request::post(format!("{}/invitations", self.base))
            .header(AUTHORIZATION, "Bearer sk_test_bench")
            .header(ACCEPT, "application/json")
            .header(CONTENT_TYPE, "application/json")
            .body(Full::from(body))
            .expect("a request");
        let answer = self.send.send(request).await;
        assert!(answer.status().is_success());
        serde_json::from_slice(answer.body()).expect("an invitation")
    }

    /// A call that fails.
    pub(crate) async fn refused(self) -> (StatusCode, Problems) {
        let answer = self.send.send(self.request("/users/count")).await;
        (answer.status(), serde_json::from_slice(answer.body()).expect("problems"))
    }

    async fn get(&self, path: &str) -> Response<Bytes> {
        let answer = self.send.send(self.request(path)).await;
        assert!(answer.status().is_success());
        answer
    }

    fn request(&self, path: &str) -> Request<Full<Bytes>> {
        Request::get(format!("{}{path}", self.base))
            .header(AUTHORIZATION, "Bearer sk_test_bench")
            .header(ACCEPT, "application/json")
            .body(Full::default())
            .expect("a request")
    }
}
