//! Keys that are fetched over HTTP: cached, renewed, and missing.

mod caching;
mod entries;
mod outages;

use std::sync::Mutex;

use super::support::{Answer, Server, eventually};
use super::*;
use crate::auth::Reason;
use crate::{Clerk, RetryPolicy};

/// An instance whose answers a test changes.
struct Instance {
    server: Server,
    answer: Arc<Mutex<Answer>>,
    watch: Watch,
}

impl Instance {
    async fn answering(answer: Answer) -> Self {
        let answer = Arc::new(Mutex::new(answer));
        let shared = Arc::clone(&answer);
        let server = Server::deciding(move |request| {
            assert_eq!((request.method.as_str(), request.target.as_str()), ("GET", "/v1/jwks"));
            assert_eq!(request.header("authorization"), Some("Bearer sk_test_1"));
            shared.lock().unwrap().clone()
        })
        .await;
        Self { server, answer, watch: Watch::new() }
    }

    async fn with_keys_of(issuer: &Issuer) -> Self {
        Self::answering(Answer::json(&issuer.jwks())).await
    }

    fn answers(&self, answer: Answer) {
        *self.answer.lock().unwrap() = answer;
    }

    fn builder(&self) -> SessionVerifierBuilder {
        let clerk = Clerk::builder()
            .secret_key("sk_test_1")
            .base_url(format!("{}/v1", self.server.url()))
            .retries(RetryPolicy::off())
            .build()
            .unwrap();
        self.watch.builder().clerk(&clerk)
    }

    fn verifier(&self) -> SessionVerifier {
        self.builder().build().unwrap()
    }

    fn fetches(&self) -> usize {
        self.server.requests().len()
    }
}

fn header(kid: &str) -> String {
    format!(r#"{{"alg":"RS256","kid":{kid:?}}}"#)
}

/// A token that stays valid however far a test goes on.
fn token(issuer: &Issuer, kid: &str) -> String {
    issuer.sign(&header(kid), r#"{"sub":"user_1","exp":9999999999}"#)
}

async fn verdict(verifier: &SessionVerifier, token: &str) -> Option<Reason> {
    verifier.verify(token).await.err().map(|error| error.reason())
}

const MISMATCH: Option<Reason> = Some(Reason::JwkKidMismatch);
const NOT_LOADED: Option<Reason> = Some(Reason::JwkRemoteFailedToLoad);
