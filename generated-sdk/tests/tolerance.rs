//! Answers that leave the document, and requests that must say no more than they mean: over HTTP on
//! loopback, in rows.

#![cfg(all(feature = "rustls", feature = "all-requests"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failure is a failed test")]

#[path = "support/mod.rs"]
mod support;

use std::time::Duration;

use generated_sdk::types::{EmailAddressVerification, User};
use generated_sdk::{Clerk, Error, ErrorKind, RetryPolicy};
use serde_json::{Value, json};

use support::{Answer, Server};

fn user() -> Value {
    serde_json::from_str(include_str!("../benches/user.json")).unwrap()
}

fn clerk(server: &Server) -> Clerk {
    let builder = Clerk::builder().secret_key("sk_test_1").base_url(server.url());
    builder.retries(RetryPolicy::off()).build().unwrap()
}

/// A change of a user as the document has it, and what has to be read then.
struct Row {
    what: &'static str,
    change: fn(&mut Value),
    read: fn(&User) -> bool,
}

fn verification(user: &User) -> &EmailAddressVerification {
    user.email_addresses[0].verification.as_ref().unwrap()
}

const READABLE: &[Row] = &[
    Row {
        what: "expire_at in milliseconds",
        change: |user| {
            user["email_addresses"][0]["verification"]["expire_at"] = json!(1_735_689_600_123_i64);
        },
        read: |user| matches!(verification(user), EmailAddressVerification::Otp(otp) if otp.expire_at == Some(1_735_689_600_123)),
    },
    Row {
        what: "a time with a fraction of nothing",
        change: |user| user["created_at"] = json!(1_735_689_600_123.0),
        read: |user| user.created_at == 1_735_689_600_123,
    },
    Row {
        what: "a verification without object",
        change: |user| {
            user["email_addresses"][0]["verification"] =
                json!({"status": "verified", "strategy": "ticket", "attempts": null});
        },
        read: |user| {
            matches!(verification(user), EmailAddressVerification::Ticket(_))
                && verification(user).status() == Some("verified")
                && verification(user).strategy() == Some("ticket")
        },
    },
    Row {
        what: "a verification of null",
        change: |user| user["email_addresses"][0]["verification"] = Value::Null,
        read: |user| user.email_addresses[0].verification.is_none(),
    },
    Row {
        what: "a value of an enum that is new",
        change: |user| user["email_addresses"][0]["verification"]["strategy"] = json!("telepathy"),
        read: |user| matches!(verification(user), EmailAddressVerification::Otp(otp) if otp.strategy == "telepathy"),
    },
    Row {
        what: "a discriminator that is new",
        change: |user| {
            user["email_addresses"][0]["verification"] =
                json!({"object": "verification_telepathy", "status": "felt", "strength": 3});
        },
        read: |user| {
            matches!(verification(user), EmailAddressVerification::Unknown(value) if value["strength"] == 3)
                && verification(user).status() == Some("felt")
                && verification(user).strategy().is_none()
        },
    },
    Row {
        what: "a discriminator of another type",
        change: |user| user["email_addresses"][0]["verification"]["object"] = json!(7),
        read: |user| matches!(verification(user), EmailAddressVerification::Unknown(value) if value["object"] == 7),
    },
    Row {
        what: "a member of a union that is not even an object",
        change: |user| user["email_addresses"][0]["verification"] = json!(["a"]),
        read: |user| {
            matches!(verification(user), EmailAddressVerification::Unknown(value) if *value == json!(["a"]))
                && verification(user).status().is_none()
        },
    },
    Row {
        what: "extra fields at any depth",
        change: |user| {
            for place in ["", "/email_addresses/0", "/email_addresses/0/verification", "/scim"] {
                let object = user.pointer_mut(place).unwrap();
                object["a_property_of_tomorrow"] = json!({"deep": [1, {"deeper": null}]});
            }
        },
        read: |user| user.email_addresses[0].email_address == "ada.lovelace@example.com",
    },
    Row {
        what: "required but nullable keys missing",
        change: |user| {
            for key in ["external_id", "first_name", "username", "last_sign_in_at", "mfa_disabled_at"] {
                user.as_object_mut().unwrap().remove(key).unwrap();
            }
        },
        read: |user| user.first_name.is_none() && user.last_sign_in_at.is_none(),
    },
    Row {
        what: "lists and maps of null",
        change: |user| {
            user["phone_numbers"] = Value::Null;
            user["public_metadata"] = Value::Null;
        },
        read: |user| user.phone_numbers.is_empty() && user.public_metadata.is_empty(),
    },
    Row {
        what: "lists and maps missing",
        change: |user| {
            for key in ["passkeys", "enterprise_accounts", "phone_numbers", "public_metadata"] {
                user.as_object_mut().unwrap().remove(key).unwrap();
            }
        },
        read: |user| {
            user.passkeys.is_empty() && user.phone_numbers.is_empty() && user.public_metadata.is_empty()
        },
    },
    Row {
        what: "labels missing or null",
        change: |user| {
            user.as_object_mut().unwrap().remove("object").unwrap();
            user["email_addresses"][0]["object"] = Value::Null;
        },
        read: |user| user.object == "user" && user.email_addresses[0].object == "email_address",
    },
    Row {
        what: "a passkey that has no name and was not used",
        change: |user| user["passkeys"] = json!([{"object": "passkey", "id": "idn_1", "name": null}]),
        read: |user| user.passkeys[0].name.is_none() && user.passkeys[0].last_used_at.is_none(),
    },
];

/// Between two users as they should be, so that a list of them is what would be lost.
#[tokio::test]
async fn answers_that_leave_the_document() {
    for Row { what, change, read } in READABLE {
        let mut odd = user();
        change(&mut odd);
        let server = Server::answering(Answer::json(&json!([user(), odd, user()]).to_string())).await;
        let page = clerk(&server).users().list().await.unwrap_or_else(|error| panic!("{what}: {error}"));
        assert_eq!((page.len(), page.unreadable.len()), (3, 0), "{what}");
        assert!(read(&page.data[1]), "{what}: {:?}", page.data[1]);

        let server = Server::answering(Answer::json(&odd.to_string())).await;
        let user = clerk(&server).users().get("user_1").await;
        assert!(read(&user.unwrap_or_else(|error| panic!("{what}: {error}"))), "{what}");
    }
}

/// A change that no type can hold, and the path that the error has to name within the user.
struct Unreadable {
    what: &'static str,
    change: fn(&mut Value),
    path: &'static str,
}

const UNREADABLE: &[Unreadable] = &[
    Unreadable {
        what: "a required field missing",
        change: |user| drop(user.as_object_mut().unwrap().remove("banned")),
        path: "banned",
    },
    Unreadable { what: "a required field null", change: |user| user["banned"] = Value::Null, path: "banned" },
    Unreadable {
        what: "a required field of a nested object missing",
        change: |user| drop(user["email_addresses"][0].as_object_mut().unwrap().remove("reserved")),
        path: "email_addresses[0].reserved",
    },
    Unreadable {
        what: "a required field of a nested object null",
        change: |user| user["external_accounts"][0]["approved_scopes"] = Value::Null,
        path: "external_accounts[0].approved_scopes",
    },
    Unreadable {
        what: "a field of another type, four levels deep",
        change: |user| user["enterprise_accounts"][0]["enterprise_connection"]["domains"] = json!([7]),
        path: "enterprise_accounts[0].enterprise_connection.domains[0]",
    },
];

/// The error names the path in the body, the operation and the trace id, and has the body; and of
/// 500 users, 499 are there.
#[tokio::test]
async fn answers_that_cannot_be_read() {
    const COUNT: usize = 500;
    for Unreadable { what, change, path } in UNREADABLE {
        let mut users = vec![user(); COUNT];
        for (at, user) in users.iter_mut().enumerate() {
            user["id"] = json!(format!("user_{at}"));
        }
        change(&mut users[3]);
        let body = Value::Array(users).to_string();
        let server = Server::answering(Answer::json(&body).header("clerk-trace-id", "trace_1")).await;
        let list = || clerk(&server).users().list().limit(500);
        let check = |error: &Error| {
            assert_eq!(error.kind(), ErrorKind::Decode, "{what}: {error}");
            assert!(error.to_string().contains(&format!("$[3].{path}: ")), "{what}: {error}");
            assert!(error.to_string().starts_with("GET /users: ") && error.to_string().contains("trace_1"));
            assert_eq!((error.operation_id(), error.path()), (Some("GetUserList"), Some("/users")));
            assert_eq!((error.status(), error.trace_id()), (Some(200), Some("trace_1")));
            assert_eq!(error.response().unwrap().text(), body);
        };

        // A page is whole or an error,
        check(&list().await.unwrap_err());
        // unless it is asked for otherwise.
        let page = list().with_lenient_items().await.unwrap();
        assert_eq!((page.len(), page.unreadable.len()), (COUNT - 1, 1));
        assert_eq!(
            (page.unreadable[0].index, page.unreadable[0].path.as_str()),
            (3, &*format!("$[3].{path}"))
        );
        assert_eq!(page.unreadable[0].json["id"], "user_3");

        // A walk says it in the place of that user, and goes on.
        let mut items = list().items();
        let mut ids = Vec::new();
        for _ in 0..COUNT {
            match items.next().await.unwrap() {
                Ok(user) => ids.push(user.id),
                Err(error) => {
                    check(&error);
                    ids.push(error.unreadable_item().unwrap().json["id"].as_str().unwrap().to_owned());
                }
            }
        }
        assert_eq!(ids, (0..COUNT).map(|at| format!("user_{at}")).collect::<Vec<_>>(), "{what}");
    }
}

#[tokio::test]
async fn a_list_in_an_envelope_names_its_member_too() {
    let body = r#"{"m2m_tokens":[{"id":7}],"total_count":1}"#;
    let server = Server::answering(Answer::json(body)).await;
    let error = clerk(&server).m2m_tokens().list("mch_1").await.unwrap_err();
    assert!(error.to_string().contains("$.m2m_tokens[0]."), "{error}");
}

/// What is set is sent, null included, and nothing else is.
#[tokio::test]
async fn a_patch_says_no_more_than_it_means() {
    let server = Server::answering(Answer::json(&user().to_string())).await;
    let clerk = clerk(&server);
    let rows = [
        (clerk.users().update("u"), json!({})),
        (clerk.users().update("u").first_name("Ada"), json!({"first_name": "Ada"})),
        (clerk.users().update("u").clear_last_name(), json!({"last_name": null})),
        (
            clerk.users().update("u").first_name("").clear_last_name().delete_self_enabled(false),
            json!({"first_name": "", "last_name": null, "delete_self_enabled": false}),
        ),
        (clerk.users().update("u").first_name("Ada").clear_first_name(), json!({"first_name": null})),
        (clerk.users().update("u").clear_first_name().first_name("Ada"), json!({"first_name": "Ada"})),
    ];
    for (call, body) in rows {
        call.await.unwrap();
        let sent = server.requests().pop().unwrap();
        assert_eq!(sent.method, "PATCH");
        assert_eq!(serde_json::from_slice::<Value>(&sent.body).unwrap(), body);
    }
}

/// The errors of the API are typed by their content, and not by what is declared for a status.
#[tokio::test]
async fn errors_of_the_api() {
    let body = json!({
        "errors": [{
            "code": "form_param_format_invalid",
            "message": "is invalid",
            "long_message": "first_name is invalid",
            "meta": {"param_name": "first_name", "new": {"a": 1}},
            "new": true,
        }],
        "clerk_trace_id": "trace_1",
        "new": [],
    });
    // GetUser declares 400, 401 and 404.
    for status in [400, 401, 402, 403, 404, 409, 418, 422, 429, 500, 503] {
        let server =
            Server::answering(Answer::new(status, body.to_string()).header("retry-after", "7")).await;
        let error = clerk(&server).users().get("user_1").await.unwrap_err();
        assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(status)));
        assert_eq!((error.code(), error.trace_id()), (Some("form_param_format_invalid"), Some("trace_1")));
        let listed = &error.api_errors()[0];
        assert_eq!(listed.param_name(), Some("first_name"));
        assert_eq!(listed.long_message.as_deref(), Some("first_name is invalid"));
        assert_eq!(listed.meta.as_ref().unwrap().raw["new"]["a"], 1);
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
        assert_eq!(error.is_rate_limited(), status == 429);
        assert_eq!(error.is_unprocessable(), [400, 422].contains(&status));
    }
}

#[tokio::test]
async fn any_2xx_is_a_success() {
    for status in 200..=299 {
        // These two have no body in HTTP.
        if [204, 205].contains(&status) {
            continue;
        }
        let server = Server::answering(Answer::new(status, user().to_string())).await;
        let user = clerk(&server).users().get("user_1").await.unwrap();
        assert_eq!(user.first_name.as_deref(), Some("Ada"), "{status}");
    }
    let server = Server::answering(Answer::new(204, "")).await;
    assert_eq!(clerk(&server).users().get("user_1").send_raw().await.unwrap().status(), 204);
}
