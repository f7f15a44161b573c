//! Calls of this crate, one after the other or side by side.

use generated_sdk::Clerk;
use tokio::task::JoinSet;

/// Lists 500 users.
pub(crate) async fn users(clerk: Clerk) {
    let users = clerk.users().list().limit(500).offset(0).order_by("-created_at");
    assert_eq!(users.await.expect("users").len(), 500);
}

/// Asks for the count of users.
pub(crate) async fn count(clerk: Clerk) {
    assert_eq!(clerk.users().count().await.expect("a count").total_count, 12);
}

/// Makes `calls` calls, `in_flight` at a time.
pub(crate) async fn fly<F: Future<Output = ()> + Send + 'static>(
    calls: u32,
    in_flight: usize,
    call: impl Fn() -> F,
) {
    let mut flying = JoinSet::new();
    for _ in 0..calls {
        if flying.len() == in_flight {
            flying.join_next().await.expect("a call").expect("its end");
        }
        flying.spawn(call());
    }
    while let Some(done) = flying.join_next().await {
        done.expect("its end");
    }
}
