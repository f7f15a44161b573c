use super::operations::Users;
use super::{SECRET, builder, clerk, start};

/// The key of the call, else the machine's, else the client's.
#[tokio::test]
async fn which_key_is_sent() {
    let (server, _) = start().await;
    let sent = || server.requests().pop().unwrap().header("authorization").unwrap().to_owned();

    let with_machine = Users(builder(&server).machine_secret_key(" ak_machine\n").build().unwrap());
    with_machine.token().with_secret("ak_of_call").await.unwrap();
    assert_eq!(sent(), "Bearer ak_of_call");
    with_machine.token().await.unwrap();
    assert_eq!(sent(), "Bearer ak_machine");
    with_machine.create().await.unwrap();
    assert_eq!(sent(), format!("Bearer {SECRET}"));
    with_machine.public().await.unwrap();
    assert_eq!(server.requests().pop().unwrap().header("authorization"), None);

    let without = Users(clerk(&server));
    without.token().await.unwrap();
    assert_eq!(sent(), format!("Bearer {SECRET}"));
    without.token().with_secret("ak_of_call").await.unwrap();
    assert_eq!(sent(), "Bearer ak_of_call");
}
