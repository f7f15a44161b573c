//! Every call, what of it arrived at a server, and what it came to.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex};

use generated_sdk::Clerk;

use crate::arrival::{Arrival, SECRET};
use crate::call::{Calls, Outcome, Variant};
use crate::calls;
use crate::document::Document;
use crate::example::example;
use crate::operation::{self, Operation};
use crate::support::{Answer, Received, Server};

pub(crate) struct Exchange {
    pub(crate) operation: &'static str,
    pub(crate) variant: Variant,
    pub(crate) received: Vec<Received>,
    pub(crate) outcome: Outcome,
}

impl Exchange {
    /// The first request in the light of a document; `None` if it is of none of its operations.
    pub(crate) fn arrival<'d>(
        &self,
        document: &'d Document,
        operations: &[Operation<'d>],
    ) -> Option<Arrival<'d>> {
        Arrival::read(document, operations, self.received.first()?)
    }
}

impl fmt::Display for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?}", self.operation, self.variant)
    }
}

/// The document that the crate was rendered from.
pub(crate) static DOCUMENT: LazyLock<Document> = LazyLock::new(|| Document::read(&document()));

/// All calls, made once for all tests.
pub(crate) static EXCHANGES: LazyLock<Vec<Exchange>> = LazyLock::new(|| {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(make_all_calls())
});

fn document() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/backend-api.yaml")
}

/// One call after the other, so that it is known to which of them a request belongs.
async fn make_all_calls() -> Vec<Exchange> {
    let (answer, received) = (Arc::new(Mutex::new(Answer::new(200, ""))), Arc::new(Mutex::new(Vec::new())));
    let (next, arriving) = (Arc::clone(&answer), Arc::clone(&received));
    let server = Server::deciding(move |request| {
        arriving.lock().unwrap().push(request.clone());
        next.lock().unwrap().clone()
    });
    let url = format!("{}/v1", server.await.url());
    let clerk = Clerk::builder().secret_key(SECRET).base_url(url).build().unwrap();

    let operations = operation::all(&DOCUMENT);
    let mut exchanges = Vec::new();
    for call in calls::all(&clerk, Calls::default()).made {
        let operation = operations.iter().find(|operation| operation.id == call.operation).unwrap();
        let (status, schema) = operation::success(operation);
        *answer.lock().unwrap() = match schema {
            Some(schema) => {
                let body = example(&schema, call.variant == Variant::Full);
                Answer::new(status, body.to_string()).header("content-type", "application/json")
            }
            None => Answer::new(status, ""),
        };
        let outcome = call.outcome.await;
        let received = std::mem::take(&mut *received.lock().unwrap());
        exchanges.push(Exchange { operation: call.operation, variant: call.variant, received, outcome });
    }
    exchanges
}
