//! Machine tokens: JWTs verified here, all others by the API.

use serde_json::json;

use super::support::{Answer, Server};
use super::*;
use crate::auth::{Accept, Auth, Authenticator, Machine, Reason, RequestParts, TokenKind};
use crate::{Clerk, RetryPolicy};

async fn authenticate(authenticator: &Authenticator, token: &str) -> Result<Machine, Reason> {
    let parts = RequestParts::new("POST", "/").header("authorization", format!("Bearer {token}"));
    match authenticator.authenticate(&parts, Accept::MACHINE).await {
        Auth::Machine(machine) => Ok(*machine),
        other => Err(other.reason().unwrap()),
    }
}

async fn asking(answer: Answer) -> (Server, Authenticator) {
    asking_for(answer, &[]).await
}

async fn asking_for(answer: Answer, audiences: &[&str]) -> (Server, Authenticator) {
    let server = Server::answering(answer).await;
    let clerk = Clerk::builder()
        .secret_key("sk_test_1")
        .machine_secret_key("ak_machine")
        .base_url(server.url())
        .retries(RetryPolicy::off())
        .build()
        .unwrap();
    let verifier = by_pem().clerk(&clerk).audiences(audiences.iter().copied()).build().unwrap();
    (server, Authenticator::new(verifier))
}

#[tokio::test]
async fn the_api_is_asked_about_opaque_tokens() {
    for (token, kind, path, body, key, answer) in [
        (
            "ak_secret",
            TokenKind::ApiKey,
            "/api_keys/verify",
            json!({ "secret": "ak_secret" }),
            "Bearer sk_test_1",
            json!({ "object": "api_key", "id": "ak_1", "type": "api_key", "subject": "user_1", "name": "CI", "claims": { "a": 1 },
                "scopes": ["read"], "revoked": false, "expired": false, "expiration": 1_760_000_000_123_u64 }),
        ),
        (
            "mt_secret",
            TokenKind::M2m,
            "/m2m_tokens/verify",
            json!({ "token": "mt_secret" }),
            "Bearer ak_machine",
            json!({ "object": "machine_to_machine_token", "id": "mt_1", "subject": "mch_1", "claims": null, "scopes": ["mch_2"],
                "revoked": false, "expired": false, "expiration": null }),
        ),
        (
            "oat_secret",
            TokenKind::OAuth,
            "/oauth_applications/access_tokens/verify",
            json!({ "access_token": "oat_secret" }),
            "Bearer sk_test_1",
            json!({ "object": "clerk_idp_oauth_access_token", "id": "oat_1", "client_id": "client_1", "subject": "user_1",
                "scopes": ["profile"], "revoked": false, "expired": false, "expiration": null }),
        ),
    ] {
        let (server, authenticator) = asking(Answer::json(&answer.to_string())).await;
        let machine = authenticate(&authenticator, token).await.unwrap();
        assert_eq!(machine.kind, kind);
        assert_eq!(json!(machine.id), answer["id"]);
        assert_eq!(json!(machine.subject), answer["subject"]);
        assert_eq!(json!(machine.scopes), answer["scopes"]);
        assert_eq!(machine.object, answer);
        let request = server.only();
        assert_eq!((request.method.as_str(), request.target.as_str()), ("POST", path));
        assert_eq!(request.header("authorization"), Some(key));
        assert_eq!(serde_json::from_str::<serde_json::Value>(request.text()).unwrap(), body);
        match kind {
            TokenKind::ApiKey => {
                assert_eq!((machine.user_id(), machine.organization_id()), (Some("user_1"), None));
                assert_eq!((machine.name.as_deref(), machine.expires_at), (Some("CI"), Some(1_760_000_000)));
                assert_eq!(machine.claims["a"], 1);
                assert!(machine.has_scope("read") && !machine.has_scope("Read"));
            }
            TokenKind::OAuth => assert_eq!(machine.client_id.as_deref(), Some("client_1")),
            _ => assert!(machine.claims.is_empty() && machine.expires_at.is_none()),
        }
        assert!(!format!("{machine:?}").contains("secret"));
    }
}

#[tokio::test]
async fn what_the_api_does_not_vouch_for_is_refused() {
    let verified = |field: &str| {
        format!(r#"{{"id":"ak_1","subject":"user_1","scopes":[],"expired":false,"revoked":false,{field}}}"#)
    };
    let twice = |from: &str, to: &str| Answer::json(&verified(r#""x":1"#).replace(from, to));
    for (what, answer, reason) in [
        ("not found", Answer::new(404, ""), Reason::TokenInvalid),
        ("malformed", Answer::new(400, ""), Reason::TokenInvalid),
        ("not processable", Answer::new(422, ""), Reason::TokenInvalid),
        ("the key is wrong", Answer::new(401, ""), Reason::SecretKeyInvalid),
        ("the key may not", Answer::new(403, ""), Reason::UnexpectedError),
        ("too many", Answer::new(429, ""), Reason::UnexpectedError),
        ("down", Answer::new(500, ""), Reason::UnexpectedError),
        ("silent", Answer::none(), Reason::UnexpectedError),
        ("no JSON", Answer::new(200, "ok"), Reason::UnexpectedError),
        ("nothing", Answer::new(200, ""), Reason::UnexpectedError),
        ("an empty object", Answer::json("{}"), Reason::UnexpectedError),
        ("a list", Answer::json("[]"), Reason::UnexpectedError),
        ("nobody", twice("user_1", ""), Reason::UnexpectedError),
        ("inactive", Answer::json(r#"{"active":false}"#), Reason::TokenInvalid),
        (
            "inactive with a subject",
            Answer::json(r#"{"active":false,"subject":"user_1"}"#),
            Reason::TokenInvalid,
        ),
        ("revoked", twice(r#""revoked":false"#, r#""revoked":true"#), Reason::TokenInvalid),
        ("revoked, oddly", twice(r#""revoked":false"#, r#""revoked":"yes""#), Reason::TokenInvalid),
        ("expired", twice(r#""expired":false"#, r#""expired":true"#), Reason::TokenExpired),
    ] {
        let (_server, authenticator) = asking(answer).await;
        assert_eq!(authenticate(&authenticator, "ak_secret").await.unwrap_err(), reason, "{what}");
    }
    let (_server, authenticator) = asking(Answer::json(&verified(r#""new_field":[]"#))).await;
    assert!(authenticate(&authenticator, "ak_secret").await.is_ok());
}

#[tokio::test]
async fn without_a_client_nobody_can_be_asked() {
    let authenticator = Authenticator::new(by_pem().build().unwrap());
    for token in ["ak_1", "mt_1", "oat_1"] {
        assert_eq!(authenticate(&authenticator, token).await.unwrap_err(), Reason::UnexpectedError);
    }
}

fn m2m(header: &str, rest: &str) -> String {
    ISSUER.sign(&format!(r#"{{"alg":"RS256"{header}}}"#), &claims(rest).replace("user_1", "mch_1"))
}

#[tokio::test]
async fn jwts_of_machines() {
    let authenticator =
        Authenticator::new(by_pem().authorized_parties(["https://app.example.com"]).build().unwrap());
    let token =
        m2m(r#","typ":"JWT","cat":"cl_B7d4PD333AAA""#, r#""jti":"mt_1","aud":["mch_2"],"tier":"gold""#);
    let machine = authenticate(&authenticator, &token).await.unwrap();
    assert_eq!(
        (machine.kind, machine.id.as_str(), machine.subject.as_str()),
        (TokenKind::M2m, "mt_1", "mch_1")
    );
    assert_eq!(machine.scopes, ["mch_2"]);
    let claims: Vec<_> = machine.claims.keys().map(String::as_str).collect();
    assert_eq!(claims, ["aud", "sid", "tier"]);
    assert_eq!(machine.expires_at, i64::try_from(NOW).ok().map(|now| now + 50));

    let scoped = m2m("", r#""jti":"mt_1","scopes":"a b","aud":["mch_2"]"#);
    assert_eq!(authenticate(&authenticator, &scoped).await.unwrap().scopes, ["a", "b"]);

    for (what, header, rest, reason) in [
        ("the category of sessions", r#","cat":"cl_B7d4PD111AAA""#, "", Reason::TokenInvalid),
        ("the category of templates", r#","cat":"cl_B7d4PD222AAA""#, "", Reason::TokenInvalid),
        ("an unknown category", r#","cat":"x""#, "", Reason::TokenInvalid),
        ("the type of OAuth tokens", r#","typ":"at+jwt""#, "", Reason::TokenInvalid),
        ("a demand", r#","crit":["x"]"#, "", Reason::TokenInvalid),
        // Nobody looks into that, so it is not even known to be a machine's.
        ("a key twice", "", r#""x":1,"x":2"#, Reason::TokenTypeMismatch),
    ] {
        assert_eq!(authenticate(&authenticator, &m2m(header, rest)).await.unwrap_err(), reason, "{what}");
    }
    let expired = ISSUER.sign(r#"{"alg":"RS256"}"#, r#"{"sub":"mch_1","exp":1}"#);
    assert_eq!(authenticate(&authenticator, &expired).await.unwrap_err(), Reason::TokenExpired);
    let forged = format!("{}AAAA", m2m("", ""));
    assert_eq!(authenticate(&authenticator, &forged).await.unwrap_err(), Reason::TokenInvalidSignature);
}

#[tokio::test]
async fn jwts_of_oauth_applications() {
    const OURS: &str = r#""aud":"https://api.example.com""#;
    let authenticator = Authenticator::new(by_pem().audiences(["https://api.example.com"]).build().unwrap());
    let oauth =
        |header: &str, rest: &str| ISSUER.sign(&format!(r#"{{"alg":"RS256",{header}}}"#), &claims(rest));
    for typ in ["at+jwt", "application/at+jwt"] {
        let token = oauth(
            &format!(r#""typ":"{typ}""#),
            &format!(r#""jti":"oat_1","client_id":"client_1","scope":"a  b",{OURS}"#),
        );
        let machine = authenticate(&authenticator, &token).await.unwrap();
        assert_eq!(
            (machine.kind, machine.id.as_str(), machine.subject.as_str()),
            (TokenKind::OAuth, "oat_1", "user_1")
        );
        assert_eq!((machine.client_id.as_deref(), machine.user_id()), (Some("client_1"), Some("user_1")));
        assert_eq!(machine.scopes, ["a", "b"]);
    }
    let listed = oauth(r#""typ":"at+jwt""#, r#""scp":["c"],"scope":"a b","aud":"https://api.example.com""#);
    assert_eq!(authenticate(&authenticator, &listed).await.unwrap().scopes, ["c"]);
    let of_a_session = oauth(r#""typ":"at+jwt","cat":"cl_B7d4PD111AAA""#, OURS);
    assert_eq!(authenticate(&authenticator, &of_a_session).await.unwrap_err(), Reason::TokenInvalid);
    // What is no token of a machine is a session token.
    for typ in ["AT+JWT", "at+JWT", "JWT"] {
        let token = oauth(&format!(r#""typ":"{typ}""#), OURS);
        assert_eq!(
            authenticate(&authenticator, &token).await.unwrap_err(),
            Reason::TokenTypeMismatch,
            "{typ}"
        );
    }
}

/// An application gets a token without `aud` for the asking, so such a token must not be good for everything.
#[tokio::test]
async fn oauth_tokens_are_for_their_audience() {
    let ours = "https://api.example.com";
    for (aud, is_accepted) in [
        (Some(json!(ours)), true),
        (Some(json!(["https://other.example", ours])), true),
        (Some(json!("https://other.example")), false),
        (Some(json!(["https://other.example"])), false),
        (Some(json!("https://api.example.com/")), false),
        (Some(json!("HTTPS://API.EXAMPLE.COM")), false),
        (None, false),
        (Some(json!(null)), false),
        (Some(json!("")), false),
        (Some(json!([])), false),
        (Some(json!([""])), false),
        (Some(json!([ours, ""])), false),
        (Some(json!([ours, 42])), false),
        (Some(json!(42)), false),
        (Some(json!(true)), false),
        (Some(json!({})), false),
    ] {
        let member = aud.as_ref().map(|aud| format!(r#","aud":{aud}"#)).unwrap_or_default();
        let answer = format!(r#"{{"id":"oat_1","subject":"user_1"{member}}}"#);
        let (_server, asks_any) = asking(Answer::json(&answer)).await;
        let (_server, asks) = asking_for(Answer::json(&answer), &[ours]).await;
        let claims = claims(member.trim_start_matches(','));
        let jwts = ["at+jwt", "application/at+jwt"]
            .map(|typ| ISSUER.sign(&format!(r#"{{"alg":"RS256","typ":"{typ}"}}"#), &claims));
        for token in ["oat_secret", &jwts[0], &jwts[1]] {
            let expected = if is_accepted { Ok(()) } else { Err(Reason::TokenVerificationFailed) };
            assert_eq!(authenticate(&asks, token).await.map(drop), expected, "{aud:?} {token}");
            assert_eq!(authenticate(&asks_any, token).await.map(drop), Ok(()), "{aud:?} {token}");
        }
    }
    // Other opaque tokens have no audience.
    let (_server, asks) = asking_for(Answer::json(r#"{"id":"x","subject":"user_1"}"#), &[ours]).await;
    for token in ["ak_1", "mt_1"] {
        assert!(authenticate(&asks, token).await.is_ok(), "{token}");
    }
}

/// Anybody can send anything, and a call of the API has a price.
#[tokio::test]
async fn the_api_is_not_asked_about_what_is_no_token() {
    let (server, authenticator) = asking(Answer::new(404, "")).await;
    for token in ["ak_a b", "mt_\u{e9}", "oat_a,b", "ak_\"", &format!("ak_{}", "x".repeat(5000))] {
        assert_eq!(authenticate(&authenticator, token).await, Err(Reason::TokenInvalid), "{token}");
    }
    assert!(server.requests().is_empty());
    assert_eq!(authenticate(&authenticator, "ak_a-b.c_d~e+f/g==").await, Err(Reason::TokenInvalid));
    assert_eq!(server.requests().len(), 1);
}
