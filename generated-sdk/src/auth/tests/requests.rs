//! Where the token of a request is, and which kinds are accepted.

use super::*;
use crate::auth::{Accept, Auth, Authenticator, Reason, RequestParts, TokenKind};

/// The suffix of this key's cookies is `l2OS3d9k`: SHA-1 of the key, in base64url, the first eight characters.
const PUBLISHABLE_KEY: &str = "pk_test_Y2xlcmsuZXhhbXBsZS5jb20k";

fn session() -> String {
    ISSUER.sign(HEADER, &claims(""))
}

fn another() -> String {
    ISSUER.sign(HEADER, &claims(r#""x":2"#).replace("user_1", "user_2"))
}

fn authenticator() -> Authenticator {
    Authenticator::builder(by_pem().build().unwrap()).publishable_key(PUBLISHABLE_KEY).build().unwrap()
}

/// The user, or why there is none.
async fn outcome(headers: &[(&str, &str)], accept: Accept) -> Result<String, Reason> {
    let mut parts = RequestParts::new("GET", "/");
    for (name, value) in headers {
        parts = parts.header(name, *value);
    }
    match authenticator().authenticate(&parts, accept).await {
        Auth::Session(claims) => Ok(claims.user_id),
        Auth::Machine(machine) => Ok(machine.subject),
        Auth::SignedOut(signed_out) => Err(signed_out.reason),
        Auth::Handshake(handshake) => Err(handshake.reason),
    }
}

#[tokio::test]
async fn headers() {
    let (token, invalid) = (session(), Err(Reason::TokenInvalid));
    let nothing = Err(Reason::SessionTokenAndUatMissing);
    let user = Ok("user_1".to_owned());
    for (header, expected) in [
        (format!("Bearer {token}"), user.clone()),
        (token.clone(), user.clone()),
        (format!("  Bearer {token}\t"), user.clone()),
        (format!("Bearer  {token}"), invalid.clone()),
        (format!("Bearer {token} x"), invalid.clone()),
        (format!("Bearer\t{token}"), invalid.clone()),
        (format!("Bearer {token},"), invalid.clone()),
        ("Bearer".to_owned(), invalid.clone()),
        ("Bearer ".to_owned(), invalid.clone()),
        (String::new(), nothing.clone()),
        (" ".to_owned(), nothing.clone()),
        // Other schemes are ignored, and the name of this one is as Clerk has it.
        (format!("bearer {token}"), nothing.clone()),
        (format!("Basic {token}"), nothing.clone()),
        (format!("DPoP {token}"), nothing.clone()),
        ("Basic".to_owned(), invalid.clone()),
    ] {
        assert_eq!(outcome(&[("Authorization", &header)], Accept::SESSION).await, expected, "{header}");
    }
    assert_eq!(outcome(&[], Accept::SESSION).await, nothing);
    let twice = [("authorization", token.as_str()), ("Authorization", token.as_str())];
    assert_eq!(outcome(&twice, Accept::SESSION).await, invalid);
}

#[tokio::test]
async fn the_header_wins() {
    let (header, cookie) = (session(), format!("__session={}", another()));
    let expired = ISSUER.sign(HEADER, r#"{"sub":"user_1","exp":1}"#);
    for (header, expected) in [
        (format!("Bearer {header}"), Ok("user_1".to_owned())),
        ("Bearer nonsense".to_owned(), Err(Reason::TokenInvalid)),
        (format!("Bearer {expired}"), Err(Reason::TokenExpired)),
        ("Bearer ak_1".to_owned(), Err(Reason::TokenInvalid)),
        ("Basic dXNlcjpwYXNz".to_owned(), Ok("user_2".to_owned())),
        (String::new(), Ok("user_2".to_owned())),
    ] {
        let headers = [("cookie", cookie.as_str()), ("authorization", header.as_str())];
        assert_eq!(outcome(&headers, Accept::SESSION).await, expected, "{header}");
    }
}

#[tokio::test]
async fn cookies() {
    let (one, two) = (session(), another());
    let suffixed = "__session_l2OS3d9k";
    let nothing = Err(Reason::SessionTokenAndUatMissing);
    for (cookies, expected) in [
        (format!("__session={one}"), Ok("user_1".to_owned())),
        (format!("{suffixed}={one}"), Ok("user_1".to_owned())),
        (format!("__session={one}; {suffixed}={two}"), Ok("user_2".to_owned())),
        (format!("{suffixed}={two}; __session={one}"), Ok("user_2".to_owned())),
        (format!("__session={one}; {suffixed}="), Ok("user_1".to_owned())),
        (format!("__session={one}; __session={two}"), Ok("user_1".to_owned())),
        (format!("a=b;__session={one};c=d"), Ok("user_1".to_owned())),
        (format!("a; b==; __session=\"{one}\""), Ok("user_1".to_owned())),
        (format!("__session_ABCDEFGH={one}"), nothing.clone()),
        (format!("__SESSION={one}"), nothing.clone()),
        (format!("x__session={one}"), nothing.clone()),
        (format!("a=__session={one}"), nothing.clone()),
        ("__session=".to_owned(), nothing.clone()),
        ("__session".to_owned(), nothing.clone()),
        (String::new(), nothing.clone()),
        ("__session=nonsense".to_owned(), Err(Reason::TokenInvalid)),
    ] {
        assert_eq!(outcome(&[("Cookie", &cookies)], Accept::SESSION).await, expected, "{cookies}");
    }
    // As HTTP/2 sends them.
    let (first, second) = ("a=b", format!("__session={one}"));
    assert_eq!(
        outcome(&[("cookie", first), ("cookie", &second)], Accept::SESSION).await,
        Ok("user_1".to_owned())
    );
}

/// No handshake can tell more, but that much is clear.
#[tokio::test]
async fn who_signed_out_is_signed_out() {
    let session = session();
    for (client_uat, expected) in [
        ("0".to_owned(), Err(Reason::SessionTokenWithoutClientUat)),
        ("x".to_owned(), Err(Reason::SessionTokenWithoutClientUat)),
        (NOW.to_string(), Err(Reason::SessionTokenIatBeforeClientUat)),
        ((NOW - 1000).to_string(), Ok("user_1".to_owned())),
    ] {
        for suffix in ["", "_l2OS3d9k"] {
            let cookies = format!("__session{suffix}={session}; __client_uat{suffix}={client_uat}");
            assert_eq!(outcome(&[("cookie", &cookies)], Accept::SESSION).await, expected, "{cookies}");
        }
    }
}

/// Two applications on one domain: what the other one's browser did is no word about this one's.
#[tokio::test]
async fn a_session_goes_with_the_time_of_its_own_set() {
    let (session, before) = (session(), NOW - 1000);
    for (cookies, expected) in [
        (format!("__session_l2OS3d9k={session}; __client_uat={before}; __client_uat_l2OS3d9k=0"), false),
        (format!("__session={session}; __client_uat=0; __client_uat_l2OS3d9k={before}"), false),
        (format!("__session_l2OS3d9k={session}; __client_uat={before}"), true),
        (format!("__session_l2OS3d9k={session}; __client_uat=0"), false),
        (format!("__session={session}; __client_uat_l2OS3d9k={before}"), true),
    ] {
        let found = outcome(&[("cookie", &cookies)], Accept::SESSION).await;
        assert_eq!(found.is_ok(), expected, "{cookies}: {found:?}");
    }
}

#[tokio::test]
async fn machine_tokens_are_not_taken_from_cookies() {
    let machine = ISSUER.sign(r#"{"alg":"RS256"}"#, &claims("").replace("user_1", "mch_1"));
    let oauth = ISSUER.sign(r#"{"alg":"RS256","typ":"at+jwt"}"#, &claims(""));
    for (token, reason) in [
        ("ak_1", Reason::TokenInvalid),
        ("mt_1", Reason::TokenInvalid),
        ("oat_1", Reason::TokenInvalid),
        (&machine, Reason::TokenTypeMismatch),
        (&oauth, Reason::TokenTypeMismatch),
    ] {
        let cookie = format!("__session={token}");
        assert_eq!(outcome(&[("cookie", &cookie)], Accept::ANY).await, Err(reason), "{token}");
        assert_eq!(
            outcome(&[("cookie", &cookie)], Accept::MACHINE).await,
            Err(Reason::TokenMissing),
            "{token}"
        );
    }
}

#[tokio::test]
async fn kinds() {
    let machine = ISSUER.sign(r#"{"alg":"RS256"}"#, &claims("").replace("user_1", "mch_1"));
    let oauth = ISSUER.sign(r#"{"alg":"RS256","typ":"application/at+jwt"}"#, &claims(""));
    let session = session();
    let tokens = [
        (session.as_str(), TokenKind::Session, Accept::SESSION),
        ("ak_1", TokenKind::ApiKey, Accept::API_KEY),
        ("mt_1", TokenKind::M2m, Accept::M2M),
        (machine.as_str(), TokenKind::M2m, Accept::M2M),
        ("oat_1", TokenKind::OAuth, Accept::OAUTH),
        (oauth.as_str(), TokenKind::OAuth, Accept::OAUTH),
        ("nonsense", TokenKind::Session, Accept::SESSION),
        ("AK_1", TokenKind::Session, Accept::SESSION),
    ];
    for (token, kind, own) in tokens {
        assert_eq!(TokenKind::of(token), kind, "{token}");
        for accept in
            [Accept::SESSION, Accept::API_KEY, Accept::M2M, Accept::OAUTH, Accept::MACHINE, Accept::ANY]
        {
            let outcome = outcome(&[("authorization", token)], accept).await;
            // Where only sessions are accepted, what is no JWT is no token at all.
            let is_no_token = accept == Accept::SESSION && !token.contains('.');
            let is_mismatch = !accept.contains(kind) && !is_no_token;
            assert_eq!(outcome == Err(Reason::TokenTypeMismatch), is_mismatch, "{token} {accept:?}");
            assert!(!is_no_token || outcome == Err(Reason::TokenInvalid), "{token}");
            assert_eq!(accept.contains(kind), (accept | own) == accept);
        }
    }
    assert_eq!(format!("{:?}", Accept::SESSION | Accept::M2M), "{Session, M2m}");
}

#[tokio::test]
async fn jwts_of_other_categories_are_of_no_kind_that_is_accepted() {
    for cat in [r#""cl_B7d4PD222AAA""#, r#""cl_B7d4PD333AAA""#, r#""cl_B7d4PD444AAA""#, "null", "7"] {
        let token = ISSUER.sign(&HEADER.replace(r#""cl_B7d4PD111AAA""#, cat), &claims(""));
        let cookie = format!("__session={token}");
        for headers in [[("authorization", token.as_str())], [("cookie", cookie.as_str())]] {
            for accept in [Accept::SESSION, Accept::ANY] {
                assert_eq!(
                    outcome(&headers, accept).await,
                    Err(Reason::TokenTypeMismatch),
                    "{cat} {accept:?}"
                );
            }
        }
    }
}

#[tokio::test]
async fn pending_sessions_are_signed_out_unless_wanted() {
    let token = ISSUER.sign(HEADER, &claims(r#""sts":"pending""#));
    let cookie = format!("__session={token}");
    for headers in [[("authorization", token.as_str())], [("cookie", cookie.as_str())]] {
        assert_eq!(outcome(&headers, Accept::ANY).await, Err(Reason::SessionPending));
        let verifier = by_pem().build().unwrap();
        let lenient = Authenticator::builder(verifier).accept_pending().build().unwrap();
        let parts = RequestParts::new("GET", "/").header(headers[0].0, headers[0].1);
        assert!(lenient.authenticate(&parts, Accept::ANY).await.session().is_some());
    }
}

#[tokio::test]
async fn settings_that_make_no_sense() {
    let builder = || Authenticator::builder(by_pem().build().unwrap());
    for (builder, part) in [
        (builder().publishable_key("sk_test_hidden"), "the publishable key is none"),
        (builder().publishable_key(""), "the publishable key is none"),
        (builder().handshakes("https://app.example.com"), "need the publishable key"),
        (builder().publishable_key(PUBLISHABLE_KEY).handshakes("app.example.com"), "the origin"),
        (builder().publishable_key(PUBLISHABLE_KEY).handshakes("https://a/b"), "the origin"),
        (builder().publishable_key(PUBLISHABLE_KEY).handshakes("https://"), "the origin"),
    ] {
        let error = builder.build().unwrap_err().to_string();
        assert!(error.contains(part) && !error.contains("hidden"), "{error}");
    }
}
