//! Calls over HTTP on loopback, beside hyper and serde put together by hand.

use generated_sdk::Clerk;
use tokio::runtime::{Builder, Runtime};

use crate::bare::{self, Bare};
use crate::calls::{count, fly, users};
use crate::compare::{Harness, Way};
use crate::here::Here;
use crate::server::{self, PAGE, USERS};

/// Measures it.
pub(crate) fn compare(harness: &Harness) {
    let base = server::serve() + "/v1";
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let clerk = Clerk::builder().secret_key("sk_test_bench").base_url(&base).build().expect("a client");
    let bare = Bare { base, send: bare::hyper() };

    let all = all_users(clerk.clone());
    assert_eq!(runtime.block_on(all), USERS);
    assert_eq!(runtime.block_on(bare.clone().all_users(PAGE)), USERS);
    harness.compare(
        "100 pages of 10 users over loopback",
        vec![
            Here::one_by_one("this crate", || runtime.block_on(all_users(clerk.clone()))),
            Here::one_by_one("hyper and serde", || runtime.block_on(bare.clone().all_users(PAGE))),
        ],
    );
    harness.compare(
        "list 500 users over loopback, 4 in flight",
        vec![
            flying("this crate", &runtime, 4, || users(clerk.clone())),
            flying("hyper and serde", &runtime, 4, || {
                let users = bare.clone().users(500, 0);
                async { assert_eq!(users.await.len(), 500) }
            }),
        ],
    );
    harness.compare(
        "a small GET over loopback, 32 in flight",
        vec![
            flying("this crate", &runtime, 32, || count(clerk.clone())),
            flying("hyper and serde", &runtime, 32, || {
                let count = bare.clone().count();
                async { assert_eq!(count.await, 12) }
            }),
        ],
    );
}

async fn all_users(clerk: Clerk) -> usize {
    let mut users = clerk.users().list().limit(PAGE as i64).order_by("-created_at").items();
    let mut read = 0;
    while users.try_next().await.expect("a user").is_some() {
        read += 1;
    }
    read
}

/// A way that keeps `in_flight` calls under way.
fn flying<'a, F: Future<Output = ()> + Send + 'static>(
    name: &'a str,
    runtime: &'a Runtime,
    in_flight: usize,
    call: impl Fn() -> F + 'a,
) -> Box<dyn Way + 'a> {
    Here::all(name, move |calls| runtime.block_on(fly(calls, in_flight, &call)))
}
