//! Verifying session tokens, beside nothing but ring's check of the same signature, and beside the crate
//! `jsonwebtoken` with the claims as a type.

use std::hint::black_box;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use generated_sdk::auth::testing::Issuer;
use generated_sdk::auth::{SessionVerifier, SessionVerifierBuilder};
use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};
use serde::Deserialize;
use serde_json::Value;

use crate::compare::Harness;
use crate::here::Here;

const PARTY: &str = "https://app.example.com";

/// Measures it.
pub(crate) fn compare(harness: &Harness) {
    let issuer = Issuer::new();
    let token = issuer
        .session("user_2abcdefghijklmnopqrstuvwxyz")
        .organization("org_2abcdefghijklmnopqrstuvwxyz", "admin")
        .permissions(["org:invoices:read", "org:invoices:manage", "org:teams:read"])
        .plans(&["o:team"])
        .factor_ages(3, -1)
        .authorized_party(PARTY)
        .sign();
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let verifier =
        |builder: SessionVerifierBuilder| builder.authorized_parties([PARTY]).build().expect("a verifier");
    let verify = |verifier: &SessionVerifier| runtime.block_on(verifier.verify(&token)).expect("claims");

    let cached = verifier(SessionVerifier::builder().clerk(&issuer.clerk()));
    let given = verifier(SessionVerifier::builder().pem(issuer.pem()));
    let ring = by_ring(&issuer, &token);
    let jsonwebtoken = by_jsonwebtoken(&issuer, &token);
    assert_eq!(jsonwebtoken().sub, verify(&cached).user_id);

    harness.compare(
        "verify a token, keys from the cache",
        vec![
            Here::one_by_one("this crate", || verify(&cached)),
            Here::one_by_one("ring's signature alone", ring),
            Here::one_by_one("jsonwebtoken on aws-lc", jsonwebtoken),
        ],
    );
    harness.compare(
        "verify a token, a key that was given",
        vec![
            Here::one_by_one("this crate", || verify(&given)),
            Here::one_by_one("ring's signature alone", by_ring(&issuer, &token)),
            Here::one_by_one("jsonwebtoken on aws-lc", by_jsonwebtoken(&issuer, &token)),
        ],
    );
}

/// Checks the signature and does nothing else, not even taking the token apart.
fn by_ring(issuer: &Issuer, token: &str) -> impl Fn() + use<> {
    let jwks: Value = serde_json::from_str(&issuer.jwks()).expect("JSON");
    let number = |name: &str| {
        URL_SAFE_NO_PAD.decode(jwks["keys"][0][name].as_str().expect("a number")).expect("base64url")
    };
    let key = RsaPublicKeyComponents { n: number("n"), e: number("e") };
    let (signed, signature) = token.rsplit_once('.').expect("a signature");
    let signature = URL_SAFE_NO_PAD.decode(signature).expect("base64url");
    let signed = signed.to_owned();
    move || {
        key.verify(&RSA_PKCS1_2048_8192_SHA256, black_box(signed.as_bytes()), &signature)
            .expect("a valid signature")
    }
}

/// A session token's claims, as one writes them down.
#[derive(Deserialize)]
#[expect(dead_code, reason = "read for the sake of reading")]
struct Session {
    sub: String,
    sid: Option<String>,
    iss: Option<String>,
    azp: Option<String>,
    exp: i64,
    iat: i64,
    nbf: Option<i64>,
    jti: Option<String>,
    fva: Option<[i64; 2]>,
    pla: Option<String>,
    fea: Option<String>,
    o: Option<SessionOrganization>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read for the sake of reading")]
struct SessionOrganization {
    id: String,
    slg: Option<String>,
    rol: Option<String>,
    per: Option<String>,
    fpm: Option<String>,
}

/// Looks the key up by its id, and checks the signature, the times and the party.
fn by_jsonwebtoken(issuer: &Issuer, token: &str) -> impl Fn() -> Session + use<> {
    let keys: JwkSet = serde_json::from_str(&issuer.jwks()).expect("keys");
    let key = |key: &jsonwebtoken::jwk::Jwk| {
        (key.common.key_id.clone().expect("an id"), DecodingKey::from_jwk(key).expect("a key"))
    };
    let keys: std::collections::HashMap<_, _> = keys.keys.iter().map(key).collect();
    let mut validation = Validation::new(Algorithm::RS256);
    validation.leeway = 5;
    validation.validate_nbf = true;
    let token = token.to_owned();
    move || {
        let token = black_box(token.as_str());
        let header = jsonwebtoken::decode_header(token).expect("a header");
        let key = &keys[&header.kid.expect("an id")];
        let claims = jsonwebtoken::decode::<Session>(token, key, &validation).expect("claims").claims;
        assert_eq!(claims.azp.as_deref(), Some(PARTY));
        claims
    }
}
