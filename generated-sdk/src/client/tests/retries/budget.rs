use super::*;
use crate::client::RetryPolicy;

/// A server that fails while `up` is 0, and answers with that status otherwise.
async fn wavering() -> (Server, Arc<AtomicUsize>) {
    let up = Arc::<AtomicUsize>::default();
    let state = Arc::clone(&up);
    let server = Server::deciding(move |_| match state.load(Ordering::SeqCst) {
        0 => Answer::new(502, ""),
        200 => user(),
        status => Answer::new(u16::try_from(status).unwrap(), ""),
    })
    .await;
    (server, up)
}

#[tokio::test]
async fn it_is_used_up_and_earned_again() {
    let (server, up) = wavering().await;
    let (builder, _) = hurried_at(&server.url());
    let clerk = builder.clone().retries(RetryPolicy::default().attempts(11)).build().unwrap();
    let users = Users(clerk.clone());
    for _ in 0..10 {
        assert_eq!(users.get("u").await.unwrap_err().attempts(), 11);
    }
    for _ in 0..3 {
        // A clone is the same client.
        assert_eq!(Users(clerk.clone()).get("u").await.unwrap_err().attempts(), 1);
    }
    // Another client is not.
    assert_eq!(Users(builder.build().unwrap()).get("u").await.unwrap_err().attempts(), 3);

    // Five calls that go well are good for one retry; that there is no such user is in order.
    for status in [200, 404, 200, 422, 200] {
        assert_eq!(users.get("u").await.unwrap_err().attempts(), 1);
        up.store(status, Ordering::SeqCst);
        let _ = users.get("u").await;
        up.store(0, Ordering::SeqCst);
    }
    assert_eq!(users.get("u").await.unwrap_err().attempts(), 2);
    assert_eq!(users.get("u").await.unwrap_err().attempts(), 1);
}

/// Many successes do not add up to more than at first.
#[tokio::test]
async fn it_does_not_grow_beyond_its_size() {
    let (server, up) = wavering().await;
    let clerk = hurried(&server).0;
    up.store(200, Ordering::SeqCst);
    for _ in 0..10 {
        Users(clerk.clone()).get("u").await.unwrap();
    }
    up.store(0, Ordering::SeqCst);
    let endless = RetryPolicy::default().attempts(u32::MAX);
    let error = Users(clerk).get("u").with_retries(endless).await.unwrap_err();
    assert_eq!(error.attempts(), 101);
}
