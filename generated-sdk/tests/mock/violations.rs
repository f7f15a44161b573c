//! Requests that are not as the API document has them.

use generated_sdk::mock::{MockServer, RequestPart, Violation};

use crate::start;
use crate::support::exchange;

/// Sends a request, and answers the status and what was wrong.
async fn send(mock: &MockServer, request: &str, headers: &str, body: &str) -> (u16, Vec<Violation>) {
    let url = mock.url();
    let address = url.trim_start_matches("http://").trim_end_matches("/v1");
    let length = if body.is_empty() { String::new() } else { format!("content-length: {}\r\n", body.len()) };
    let request =
        format!("{request} HTTP/1.1\r\nhost: {address}\r\n{headers}{length}connection: close\r\n\r\n{body}");
    let (status, answer) = exchange(address, request.as_bytes()).await;
    let violations = mock.take_requests().pop().unwrap().violations().to_vec();
    if let Some(violation) = violations.first() {
        let error: serde_json::Value = serde_json::from_str(&answer).unwrap();
        assert_eq!(error["errors"][0]["code"], violation.code, "{answer}");
    }
    (status, violations)
}

const KEY: &str = "authorization: Bearer sk_test_1\r\n";
const JSON: &str = "authorization: Bearer sk_test_1\r\ncontent-type: application/json\r\n";

async fn wrong(request: &str, headers: &str, body: &str) -> String {
    let mock = start().await;
    let (status, violations) = send(&mock, request, headers, body).await;
    let texts: Vec<String> = violations.iter().map(Violation::to_string).collect();
    format!("{status} {}", texts.join("; "))
}

#[tokio::test]
async fn routes() {
    let cases = [
        ("GET /v1/nothing", "404 no operation has the path `/nothing`"),
        ("GET /users", "404 the API is below `/v1`"),
        ("PUT /v1/users/user_1", "405 no operation is PUT `/users/user_1`"),
        ("GET /v1/users/user_1/", "404 no operation has the path `/users/user_1/`"),
    ];
    for (request, expected) in cases {
        assert_eq!(wrong(request, KEY, "").await, expected);
    }
}

#[tokio::test]
async fn keys() {
    let request = "GET /v1/users/user_1";
    assert_eq!(wrong(request, "", "").await, "401 GetUser: authorization: there is no key");
    let basic = "authorization: Basic c2s6\r\n";
    assert_eq!(
        wrong(request, basic, "").await,
        "401 GetUser: authorization: it is not `Bearer`, followed by a key"
    );
    let machine = "authorization: Bearer ak_1\r\n";
    let expected = "401 GetUser: authorization: the key does not begin with `sk_`";
    assert_eq!(wrong(request, machine, "").await, expected);
    let headers = format!("{machine}content-type: application/json\r\n");
    assert_eq!(wrong("POST /v1/m2m_tokens", &headers, "{}").await, "201 ");
}

#[tokio::test]
async fn queries() {
    let cases = [
        ("limit=501", "query parameter `limit`: it is more than 500"),
        ("limit=ten", "query parameter `limit`: expected a whole number, found a string"),
        ("limit=1.0", "query parameter `limit`: expected a whole number, found a string"),
        ("limit=1&limit=2", "query parameter `limit`: it is there 2 times"),
        ("banned=yes", "query parameter `banned`: expected a boolean, found a string"),
        ("colour=red", "query parameter `colour`: there is no such parameter"),
        ("limit=0", "query parameter `limit`: it is less than 1"),
    ];
    for (query, expected) in cases {
        let found = wrong(&format!("GET /v1/users?{query}"), KEY, "").await;
        assert_eq!(found, format!("422 GetUserList: {expected}"));
    }
    let found = wrong("GET /v1/m2m_tokens", KEY, "").await;
    assert_eq!(found, "422 getM2MTokens: query parameter `subject`: it is required");
    let found = wrong("GET /v1/m2m_tokens?subject=mch_1", KEY, "").await;
    assert_eq!(found, r"422 getM2MTokens: query parameter `subject`: it does not match ^mch_\w{27}$");
    let found = wrong("GET /v1/templates/fax", KEY, "").await;
    assert_eq!(found, "422 GetTemplateList: path parameter `template_type`: it is none of `email`, `sms`");
    let several = "GET /v1/users?email_address=a%40b.c&email_address=d%40e.f&limit=500";
    assert_eq!(wrong(several, KEY, "").await, "200 ");
}

#[tokio::test]
async fn bodies() {
    let cases = [
        ("", "body: it is required"),
        ("{", "body: it is no JSON: EOF while parsing an object at line 1 column 1"),
        ("[]", "body: expected an object, found an array"),
        (r#"{"first_name": 1}"#, "body at /first_name: expected a string, found a number"),
        (r#"{"email_address": ["a", 2]}"#, "body at /email_address/1: expected a string, found a number"),
        (r#"{"colour/s": 1}"#, "body at /colour~1s: there is no such property"),
        (r#"{"email_address": null}"#, "body at /email_address: expected an array, found null"),
    ];
    for (body, expected) in cases {
        let headers = if body.is_empty() { KEY } else { JSON };
        let found = wrong("POST /v1/users", headers, body).await;
        assert_eq!(found, format!("422 CreateUser: {expected}"));
    }
    let form = format!("{KEY}content-type: application/x-www-form-urlencoded\r\n");
    let expected = "422 CreateUser: body: its content type is `application/x-www-form-urlencoded` and not `application/json`";
    assert_eq!(wrong("POST /v1/users", &form, "first_name=Ada").await, expected);
    let found = wrong("GET /v1/users/user_1", JSON, "{}").await;
    assert_eq!(found, "422 GetUser: body: the operation takes none");
    let found = wrong("POST /v1/invitations", JSON, "{}").await;
    assert_eq!(found, "422 CreateInvitation: body at /email_address: it is required");
    let nested = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    assert!(
        wrong("POST /v1/users", JSON, &nested).await.starts_with("422 CreateUser: body: it is no JSON: ")
    );
}

#[tokio::test]
async fn forms_with_files() {
    let headers = format!("{KEY}content-type: multipart/form-data; boundary=b\r\n");
    let part = |name: &str| {
        format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"f\"\r\n\r\nx\r\n")
    };
    let request = "POST /v1/users/user_1/profile_image";
    assert_eq!(wrong(request, &headers, &format!("{}--b--\r\n", part("file"))).await, "200 ");
    let found = wrong(request, &headers, &format!("{}{}--b--\r\n", part("file"), part("image"))).await;
    assert_eq!(found, "422 SetUserProfileImage: body at /image: there is no such property");
    let found = wrong(request, &headers, "--b--\r\n").await;
    assert_eq!(found, "422 SetUserProfileImage: body at /file: it is required");
    let found = wrong(request, &headers, &part("file")).await;
    assert_eq!(found, "422 SetUserProfileImage: body: it has no closing boundary");
}

#[tokio::test]
async fn a_client_sees_them_as_errors_of_the_api() {
    let mock = start().await;
    let error = mock.client().users().list().limit(501).await.unwrap_err();
    assert!(error.is_unprocessable());
    assert_eq!(error.api_errors()[0].param_name(), Some("limit"));
    let violations = mock.violations();
    assert_eq!((violations.len(), violations[0].part), (1, RequestPart::Query));
    assert_eq!(violations[0].name, "limit");
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| mock.assert_no_violations()));
    let message = panicked.unwrap_err().downcast::<String>().unwrap();
    assert!(message.ends_with("GetUserList: query parameter `limit`: it is more than 500"), "{message}");
}
