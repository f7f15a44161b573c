//! Secrets: how they are written, and that they stay secret.

use generated_sdk::webhooks::{Webhook, WebhookError};

use crate::delivery::{BODY, NOW, OTHER, SECRET, at, headers, receiver};

#[test]
fn a_secret_may_come_without_prefix_padding_or_neatness() {
    let delivery = receiver().sign("msg_1", BODY);
    let bare = SECRET.trim_start_matches("whsec_");
    for text in [SECRET.to_owned(), bare.to_owned(), format!(" {SECRET}\n")] {
        let webhook = Webhook::new(&text).expect("a secret").clock(at(NOW));
        assert!(webhook.verify(&delivery.headers, &delivery.body).is_ok(), "{text:?}");
    }
    let padded = Webhook::new(OTHER).expect("a secret").sign("msg_1", BODY);
    let unpadded = Webhook::new(OTHER.trim_end_matches('=')).expect("a secret");
    assert!(unpadded.verify(&padded.headers, &padded.body).is_ok());
}

#[test]
fn what_is_no_secret_is_refused_with_a_hint() {
    for (text, hint) in [
        ("", "is empty"),
        ("whsec_", "is empty"),
        ("  ", "is empty"),
        ("whsec_!!!!", "is not base64"),
        ("whsec_ab-_", "is not standard base64"),
        ("whsec_a", "is not base64"),
        ("whsec_YWJj YWJj", "is not base64"),
        ("sk_test_abc", "is an API key"),
        ("whsec_é", "is not base64"),
    ] {
        let error = Webhook::new(text).expect_err(text);
        assert!(error.to_string().contains(hint), "{text:?}: {error}");
        assert_eq!(error.status(), 500);
        assert_eq!(receiver().or_secret(text).map(drop), Err(error));
    }
}

#[test]
fn nothing_of_a_secret_or_a_body_is_printed() {
    let bare = SECRET.trim_start_matches("whsec_");
    let webhook = receiver().or_secret(OTHER).expect("a secret");
    let shown = format!("{webhook:?} {webhook:#?}");
    assert!(!shown.contains(&bare[..6]) && !shown.contains("b3RoZXI"), "{shown}");
    assert!(shown.contains("[redacted]"));

    let error = Webhook::new("whsec_notbase64!").expect_err("no secret");
    assert!(!format!("{error} {error:?}").contains("notbase64"));

    for body in [
        r#"{"type":"email.created","data":{"id":"ema_1","body":"code 424242","subject":"424242","data":{"otp_code":"424242"}}}"#,
        r#"{"type":"sms.created","data":{"id":"sms_1","message":"code 424242","data":{"otp_code":"424242"}}}"#,
        r#"{"type":"not.known","data":{"otp_code":"424242"}}"#,
        r#"{"type":"user.created","data":{"otp_code":"424242"}}"#,
        r#"{"type":"user.created","data":"424242"}"#,
        r#"{"type":424242,"data":{}}"#,
        r#"{"type":"x" 424242}"#,
        "424242",
    ] {
        let headers = headers("msg_1", &NOW.to_string(), body.as_bytes());
        let found = webhook.verify(&headers, body);
        assert!(!format!("{found:?} {found:#?}").contains("424242"), "{found:?}");
        if let Err(error) = found {
            assert!(!error.to_string().contains("424242"), "{error}");
            assert!(matches!(error, WebhookError::NotAnEvent(_)));
        }
    }
}
