use std::error::Error as _;
use std::time::Duration;

use serde_json::json;

use super::operations::Users;
use super::support::{Answer, Server};
use super::{clerk, start};
use crate::client::{Error, ErrorKind, Method};

async fn failing(answer: Answer) -> Error {
    let server = Server::answering(answer).await;
    Users(clerk(&server)).get("u").await.unwrap_err()
}

#[tokio::test]
async fn what_clerk_lists() {
    let body = json!({
        "errors": [
            {"code": "resource_not_found", "message": "not found", "long_message": "No such user",
             "meta": {"param_name": "user_id", "session_id": "sess_1", "email_addresses": ["a@b.example"],
                      "identifiers": ["x"], "zxcvbn": {"suggestions": [{"code": "longer", "message": "Longer."}]},
                      "plan": {"id": "plan_1"}, "is_plan_upgrade_possible": false, "seats_quantity": 5,
                      "seats_quantity_to_add": 2, "new": {"deep": [1]}}},
            {"code": "other", "message": "second", "long_message": null, "meta": {}},
        ],
        "clerk_trace_id": "abc",
    });
    let error = failing(Answer::new(404, body.to_string()).header("cf-ray", "ray")).await;
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(
        (error.status(), error.method(), error.path()),
        (Some(404), Some(Method::Get), Some("/users/{user_id}"))
    );
    assert!(error.is_not_found() && !error.is_forbidden() && !error.is_unprocessable());
    assert_eq!((error.trace_id(), error.code()), (Some("abc"), Some("resource_not_found")));
    assert!(error.has_code("other") && !error.has_code("third"));
    let [first, second] = error.api_errors() else { panic!("{error:?}") };
    assert_eq!(first.long_message.as_deref(), Some("No such user"));
    let meta = first.meta.as_ref().unwrap();
    assert_eq!(meta.param_name.as_deref(), Some("user_id"));
    assert_eq!(meta.session_id.as_deref(), Some("sess_1"));
    assert_eq!(
        (meta.email_addresses.as_slice(), meta.identifiers.as_slice()),
        (["a@b.example".to_owned()].as_slice(), ["x".to_owned()].as_slice())
    );
    assert_eq!(meta.password_suggestions[0].code, "longer");
    assert_eq!(meta.plan, Some(json!({"id": "plan_1"})));
    assert_eq!(
        (meta.is_plan_upgrade_possible, meta.seats_quantity, meta.seats_quantity_to_add),
        (Some(false), Some(5), Some(2))
    );
    assert_eq!(meta.raw["new"], json!({"deep": [1]}));
    assert_eq!(second.long_message, None);
    assert!(second.meta.as_ref().unwrap().raw.is_empty());
    assert_eq!(
        error.to_string(),
        "GET /users/{user_id}: 404 Not Found: resource_not_found: not found; other: second (trace abc). \
         Check the id, and that the key is of the same instance (development or production)"
    );
}

#[tokio::test]
async fn what_captures_have() {
    let unattributed = r#"{"errors":[{"message":"Invalid host","long_message":"No instance","code":"host_invalid"}],"clerk_trace_id":"0"}"#;
    let error = failing(Answer::new(400, unattributed)).await;
    assert!(error.has_code("host_invalid") && !error.is_unprocessable());
    assert_eq!(error.api_errors()[0].meta, None);

    let unauthorized = r#"{"errors":[{"message":"Unauthorized request","long_message":"No","code":"authorization_invalid"}],"clerk_trace_id":"1"}"#;
    let error = failing(Answer::new(401, unauthorized)).await;
    assert!(error.is_unauthorized());
    assert!(error.to_string().contains("Check that the secret key"), "{error}");
    let error = failing(Answer::new(403, unauthorized)).await;
    assert!(error.is_forbidden());

    let invalid = r#"{"errors":[{"code":"form_param_value_invalid","long_message":"9.5 is not allowed","message":"is invalid","meta":{}}]}"#;
    let error = failing(Answer::new(422, invalid).header("Clerk-Trace-Id", "from-header")).await;
    assert!(error.is_unprocessable());
    assert_eq!(error.trace_id(), Some("from-header"));
    assert_eq!(
        error.to_string(),
        "GET /users/{user_id}: 422 Unprocessable Content: form_param_value_invalid: is invalid (trace from-header). \
         Correct what was sent"
    );
    let invalid = invalid.replace("{}", r#"{"param_name":"limit"}"#);
    let error = failing(Answer::new(400, invalid).header("cf-ray", "ray-1")).await;
    assert!(error.is_unprocessable());
    assert_eq!(error.trace_id(), Some("ray-1"));
    assert!(error.to_string().ends_with("Correct `limit`"), "{error}");
}

#[tokio::test]
async fn bodies_that_are_not_clerks() {
    let bodies: [(&[u8], &str); 12] = [
        (b"", " with an empty body"),
        (b"<html>502</html>", " with 16 bytes of text/html"),
        (b"\xff\xfe\x00", " with 3 bytes of text/html"),
        (b"null", " with 4 bytes of text/html"),
        (b"{}", " with 2 bytes of text/html"),
        (b"[1]", " with 3 bytes of text/html"),
        (br#"{"errors":null}"#, " with 15 bytes of text/html"),
        (br#"{"errors":"x"}"#, " with 14 bytes of text/html"),
        (br#"{"errors":[1,null,{},{"code":7}]}"#, " with 33 bytes of text/html"),
        (br#"{"errors":[{"code":"a"}]}"#, ": a"),
        (br#"{"errors":[{"message":"m"}]}"#, ": m"),
        (br#"{"errors":[{"code":"c","message":"two\nlines","meta":[1]}]}"#, ": c: two lines"),
    ];
    for (body, rest) in bodies {
        let error = failing(Answer::new(502, body).header("content-type", "text/html")).await;
        assert_eq!(error.to_string(), format!("GET /users/{{user_id}}: 502 Bad Gateway{rest}"));
        assert_eq!(error.response().unwrap().bytes(), body);
        assert_eq!(error.into_response().unwrap().headers().get("Content-Type"), Some("text/html"));
    }
    let many = json!({"errors": vec![json!({"code": "c", "message": "m".repeat(5_000)}); 100]});
    let error = failing(Answer::new(599, many.to_string())).await;
    assert!(error.to_string().len() < 800, "{error}");
    assert!(error.to_string().contains("and 97 more"));
}

#[tokio::test]
async fn how_long_to_wait() {
    let limited = |value: &str| Answer::new(429, "").header("Retry-After", value);
    let error = failing(limited("12")).await;
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(12)));
    assert!(error.to_string().ends_with("Wait 12 s before trying again"), "{error}");

    let date = "Sun, 06 Nov 1994 08:49:37 GMT";
    let error = failing(limited(date).header("Date", "Sun, 06 Nov 1994 08:48:07 GMT")).await;
    assert_eq!(error.retry_after(), Some(Duration::from_secs(90)));
    assert_eq!(failing(limited(date)).await.retry_after(), Some(Duration::ZERO));
    let far = failing(limited("Fri, 29 Feb 2996 00:00:00 GMT")).await.retry_after().unwrap();
    assert!(far > Duration::from_secs(86_400 * 365 * 900));
    for wrong in [
        "",
        "soon",
        "-1",
        "1.5",
        "Sun, 99 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994",
        "06 Nov 1994 08:49:37 GMT",
    ] {
        assert_eq!(failing(limited(wrong)).await.retry_after(), None, "{wrong}");
    }
    assert_eq!(failing(Answer::new(429, "")).await.retry_after(), None);
}

#[tokio::test]
async fn any_2xx_is_a_success() {
    for status in [200, 201, 202, 206, 299] {
        let server = Server::answering(Answer::new(status, r#"{"id":"u"}"#)).await;
        assert_eq!(Users(clerk(&server)).get("u").await.unwrap().id, "u");
        assert_eq!(Users(clerk(&server)).get("u").send_raw().await.unwrap().status(), status);
    }
    let server = Server::answering(Answer::new(204, "")).await;
    Users(clerk(&server)).delete("u").await.unwrap();
    let server = Server::answering(Answer::new(200, "User-agent: *")).await;
    assert_eq!(Users(clerk(&server)).robots().await.unwrap(), "User-agent: *");
}

#[tokio::test]
async fn a_body_that_does_not_decode_is_given_back() {
    let error = failing(Answer::new(200, r#"{"id":7}"#).header("clerk-trace-id", "t")).await;
    assert_eq!((error.kind(), error.status(), error.trace_id()), (ErrorKind::Decode, Some(200), Some("t")));
    assert_eq!(error.response().unwrap().text(), r#"{"id":7}"#);
    assert!(error.to_string().contains("$.id"), "{error}");
    assert!(error.source().unwrap().to_string().contains("$.id"));
    assert!(!error.is_not_found());
    let value: serde_json::Value = error.response().unwrap().json().unwrap();
    assert_eq!(value["id"], 7);
    assert_eq!(error.response().unwrap().json::<Vec<String>>().unwrap_err().kind(), ErrorKind::Decode);

    assert!(failing(Answer::new(200, "")).await.to_string().ends_with("(the body is empty)"));
    assert_eq!(failing(Answer::new(200, "<html>")).await.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let (elsewhere, _) = start().await;
    for status in [301, 302, 303, 307, 308] {
        let server = Server::answering(Answer::new(status, "").header("location", elsewhere.url())).await;
        let error = Users(clerk(&server)).get("u").await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(status)));
        assert!(error.to_string().contains("Redirects are not followed"), "{error}");
        let answer = Users(clerk(&server)).visit().await.unwrap();
        assert_eq!(
            (answer.status(), answer.headers().get("Location")),
            (status, Some(elsewhere.url().as_str()))
        );
    }
    assert!(elsewhere.requests().is_empty());
    let server = Server::answering(Answer::new(400, "")).await;
    assert_eq!(Users(clerk(&server)).visit().await.unwrap_err().status(), Some(400));
}

/// Each one takes many times its memory in JSON.
#[tokio::test]
async fn lists_without_end_are_cut() {
    let body = format!(r#"{{"errors":[{}{{"code":"x"}}]}}"#, r#"{"code":"x"},"#.repeat(10_000));
    assert_eq!(failing(Answer::new(422, body)).await.api_errors().len(), 500);
}

/// What neither names an error nor is of the API is more likely the wrong address than the wrong id.
#[tokio::test]
async fn not_found_without_an_error_of_the_api() {
    let error = failing(Answer::new(404, "404 page not found")).await;
    assert!(
        error.to_string().ends_with("which ends with the version path: https://api.clerk.com/v1"),
        "{error}"
    );
}

#[tokio::test]
async fn texts_of_the_server_do_not_change_how_a_line_reads() {
    let body = json!({"errors": [{"code": "a\u{2028}b", "message": "\u{202e}c\u{2066}d\ne"}]});
    let error = failing(Answer::new(400, body.to_string())).await;
    assert!(error.to_string().contains("a b:  c d e"), "{error}");
    assert_eq!(error.code(), Some("a\u{2028}b"));
}
