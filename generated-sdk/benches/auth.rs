//! Verifying session tokens: the verifier against nothing but ring's check of the same signature. Prints times,
//! tokens per second of one core, allocations, and the ratio of the times.
//!
//! `cargo bench --package generated-sdk --features auth-testing --bench auth`

mod support;

use std::hint::black_box;
use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use generated_sdk::auth::testing::Issuer;
use generated_sdk::auth::{Claims, SessionVerifier};
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};
use support::{allocations, median};

const ROUNDS: usize = 200;
/// Tokens a round.
const TOKENS: u32 = 50;

fn main() {
    let issuer = Issuer::new();
    let token = issuer
        .session("user_2abcdefghijklmnopqrstuvwxyz")
        .organization("org_2abcdefghijklmnopqrstuvwxyz", "admin")
        .permissions(["org:invoices:read", "org:invoices:manage", "org:teams:read"])
        .plans(&["o:team"])
        .factor_ages(3, -1)
        .authorized_party("https://app.example.com")
        .sign();
    println!("a token of {} bytes, RS256, a key of 2048 bits", token.len());

    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let verifier = |builder: generated_sdk::auth::SessionVerifierBuilder| {
        let verifier = builder.authorized_parties(["https://app.example.com"]).build().expect("a verifier");
        let verify = |verifier: &SessionVerifier, token: &str| -> Claims {
            runtime.block_on(verifier.verify(token)).expect("a valid token")
        };
        // Fetches the keys, if they are to be fetched.
        verify(&verifier, &token);
        (verifier, verify)
    };
    let (cached, verify) = verifier(SessionVerifier::builder().clerk(&issuer.clerk()));
    let by_cache = || drop(black_box(verify(&cached, &token)));
    let (given, verify) = verifier(SessionVerifier::builder().pem(issuer.pem()));
    let by_pem = || drop(black_box(verify(&given, &token)));
    let bare = bare(&issuer, &token);

    // Interleaved, so that whatever else the machine does befalls all of them.
    let (mut of_cache, mut of_pem, mut of_bare) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        of_cache.push(time(&by_cache));
        of_pem.push(time(&by_pem));
        of_bare.push(time(&bare));
    }
    let bare_time = median(of_bare);
    println!("{:<24}{:>10}{:>14}{:>13}{:>8}", "", "median", "tokens/s/core", "allocations", "ratio");
    for (what, time, count) in [
        ("ring's verify alone", bare_time, allocations(&bare)),
        ("keys from the cache", median(of_cache), allocations(&by_cache)),
        ("a key that was given", median(of_pem), allocations(&by_pem)),
    ] {
        println!(
            "{what:<24}{:>7.1} µs{:>14.0}{count:>13}{:>8.2}",
            time.as_secs_f64() * 1e6,
            1.0 / time.as_secs_f64(),
            time.as_secs_f64() / bare_time.as_secs_f64()
        );
    }
}

/// Checks the signature and does nothing else.
fn bare(issuer: &Issuer, token: &str) -> impl Fn() + use<> {
    let jwks: serde_json::Value = serde_json::from_str(&issuer.jwks()).expect("JSON");
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

/// Of one token.
fn time(work: &impl Fn()) -> Duration {
    let start = Instant::now();
    for _ in 0..TOKENS {
        work();
    }
    start.elapsed() / TOKENS
}
