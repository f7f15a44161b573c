//! A crate of one request, written by hand: what a client costs that does nothing else.

use std::path::Path;

use super::Peer;
use crate::bench::mirror;
use crate::failure::Failure;

pub(crate) struct ByHand;

const MANIFEST: &str = r#"[package]
name = "by-hand"
version = "0.0.0"
edition = "2024"

[dependencies]
bytes = "1"
http-body-util = "0.1"
hyper = { version = "1", default-features = false, features = ["client", "http1"] }
hyper-rustls = { version = "0.27", default-features = false, features = ["http1", "ring", "tls12", "webpki-roots"] }
hyper-util = { version = "0.1", default-features = false, features = ["client-legacy", "http1", "tokio"] }
serde_json = "1"
"#;

const CRATE: &str = r#"//! One request.

use std::error::Error;

use bytes::Bytes;
use http_body_util::{BodyExt, Empty};
use hyper::Request;
use hyper_rustls::HttpsConnectorBuilder;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use serde_json::Value;

pub async fn get(path: &str, secret: &str) -> Result<Value, Box<dyn Error + Send + Sync>> {
    let tls = HttpsConnectorBuilder::new().with_webpki_roots().https_or_http().enable_http1().build();
    let client = Client::builder(TokioExecutor::new()).build(tls);
    let request = Request::get(format!("https://api.clerk.com/v1{path}"))
        .header("authorization", format!("Bearer {secret}"))
        .body(Empty::<Bytes>::new())?;
    let body = client.request(request).await?.into_body().collect().await?;
    Ok(serde_json::from_slice(&body.to_bytes())?)
}
"#;

impl Peer for ByHand {
    fn name(&self) -> &'static str {
        "by-hand"
    }

    /// That of hyper.
    fn version(&self) -> Option<&'static str> {
        Some("(hyper 1)")
    }

    fn is_floor(&self) -> bool {
        true
    }

    fn is_generator(&self) -> bool {
        false
    }

    fn complete(&self, out: &Path) -> Result<(), Failure> {
        mirror::update(&out.join("Cargo.toml"), MANIFEST.as_bytes())?;
        mirror::update(&out.join("src/lib.rs"), CRATE.as_bytes())
    }

    fn package(&self) -> &'static str {
        "by-hand"
    }

    fn call(&self) -> &'static str {
        r#"let secret = std::env::var("CLERK_SECRET_KEY").expect("a key");
    println!("{}", sdk::get("/users/user_1", &secret).await.expect("a user")["id"]);"#
    }
}
