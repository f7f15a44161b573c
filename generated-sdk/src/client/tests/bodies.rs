use serde_json::{Value, json};

use super::operations::{Input, Users};
use super::start;
use super::support::Received;
use crate::client::{Attachment, ErrorKind, list};

fn sent(request: &Received) -> Value {
    assert_eq!(request.header("content-type"), Some("application/json"));
    serde_json::from_slice(&request.body).unwrap()
}

#[tokio::test]
async fn json_bodies() {
    let (server, clerk) = start().await;
    let users = Users(clerk);
    let last = || server.requests().pop().unwrap();

    users.create().await.unwrap();
    assert_eq!(sent(&last()), json!({}));
    users.update("u").await.unwrap();
    assert_eq!((last().header("content-type"), last().body), (None, Vec::new()));
    assert_eq!(last().header("content-length"), Some("0"));
    users.delete("u").await.unwrap();
    assert_eq!(last().header("content-length"), None);
    assert_eq!((last().header("content-type"), last().body), (None, Vec::new()));

    // A value, null and absence are three things, and what is false or empty is a value.
    users.update("u").set("first_name", "Ada").set("last_name", Value::Null).await.unwrap();
    assert_eq!(last().text(), r#"{"first_name":"Ada","last_name":null}"#);
    users.update("u").set("a", false).set("b", 0_i64).set("c", "").set("a", true).await.unwrap();
    assert_eq!(sent(&last()), json!({"a": true, "b": 0, "c": ""}));

    users.create().set("a", Some(1.0)).set("b", None::<bool>).await.unwrap();
    assert_eq!(last().text(), r#"{"a":1,"b":null}"#);

    let items = [Input::default().set("x", 1.0), Input::default().set("y", list(["a", "b"]))];
    users.create().set("items", list(items.clone())).await.unwrap();
    assert_eq!(sent(&last()), json!({"items": [{"x": 1}, {"y": ["a", "b"]}]}));
    users.create().whole(items).await.unwrap();
    assert_eq!(last().text(), r#"[{"x":1},{"y":["a","b"]}]"#);
}

#[tokio::test]
async fn whole_numbers_have_no_fraction() {
    let (server, clerk) = start().await;
    let numbers = [
        (3600.0, "3600"),
        (-0.0, "0"),
        (-7.0, "-7"),
        (0.5, "0.5"),
        (9_007_199_254_740_991.0, "9007199254740991"),
        (1e300, "1e300"),
    ];
    for (number, text) in numbers {
        Users(clerk.clone()).create().set("n", number).await.unwrap();
        let body = server.requests().pop().unwrap();
        assert_eq!(body.text().replace("e+", "e"), format!(r#"{{"n":{text}}}"#));
    }
}

#[tokio::test]
async fn numbers_that_json_has_not_are_refused() {
    let (server, clerk) = start().await;
    let users = Users(clerk);
    let nested = Input::default().set("limits", list([1.0, f64::INFINITY]));
    let refused = [
        (users.create().set("seconds", f64::NAN), "`seconds`"),
        (users.create().set("a", list([Input::default(), nested.clone()])), "`a[1].limits[1]`"),
        (users.create().whole([nested]), "`[0].limits[1]`"),
    ];
    for (call, place) in refused {
        let error = call.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(error.to_string().contains(place), "{error}");
    }
    assert!(server.requests().is_empty());
    users.create().set("seconds", f64::NAN).set("seconds", 1.0).await.unwrap();
    assert_eq!(server.only().text(), r#"{"seconds":1}"#);
}

#[tokio::test]
async fn forms() {
    let (server, clerk) = start().await;
    let form = Users(clerk)
        .form()
        .set("text", "a b&c=ü")
        .set("n", 10.0)
        .set("no", false)
        .set("null", Value::Null)
        .set("list", list(["a", "b"]))
        .set("object", json!({"k": 1}));
    form.await.unwrap();
    let request = server.only();
    assert_eq!(request.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(
        request.text(),
        "text=a%20b%26c%3D%C3%BC&n=10&no=false&null=&list=a&list=b&object=%7B%22k%22%3A1%7D"
    );
}

#[tokio::test]
async fn multipart() {
    let (server, clerk) = start().await;
    let file = Attachment::new("my \"logo\"\r\n.png", *b"\x89PNG\r\n--x\0").content_type("image/png");
    Users(clerk).upload().set("uploader_user_id", "user_1").set("n", 1.0).file(file).await.unwrap();
    let request = server.only();
    let media_type = request.header("content-type").unwrap();
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let expected = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"uploader_user_id\"\r\n\r\nuser_1\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n1\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"my %22logo%22%0D%0A.png\"\r\n\
         Content-Type: image/png\r\n\r\n"
    );
    let mut bytes = expected.into_bytes();
    bytes.extend_from_slice(b"\x89PNG\r\n--x\0");
    bytes.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
    assert_eq!(request.body, bytes);
}

#[tokio::test]
async fn the_media_type_of_a_file_cannot_inject() {
    let (server, clerk) = start().await;
    let file = Attachment::new("a", *b"").content_type("a/b\r\nX: y");
    let error = Users(clerk).upload().file(file).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("`file`"), "{error}");
    assert!(server.requests().is_empty());
}
