use std::process::Command;
use std::sync::Arc;

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

use super::operations::Users;
use super::support::{Answer, Server, tunnelling_proxy};
use super::{SECRET, start};
use crate::client::Clerk;

/// A TLS server for `host`, and the certificate to trust.
async fn tls_server(host: &str) -> (Server, String) {
    let made = rcgen::generate_simple_self_signed([host.to_owned()]).unwrap();
    let key = PrivateKeyDer::Pkcs8(made.signing_key.serialize_der().into());
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    let server =
        Server::over_tls(TlsAcceptor::from(Arc::new(config)), Answer::json(r#"{"id":"over TLS"}"#)).await;
    (server, made.cert.pem())
}

#[tokio::test]
async fn roots_of_ones_own() {
    let (server, pem) = tls_server("localhost").await;
    let builder = Clerk::builder().secret_key(SECRET).base_url(format!("https://localhost:{}", server.port));
    let error = Users(builder.clone().build().unwrap()).get("u").await.unwrap_err();
    assert!(error.is_connect() && error.to_string().contains("UnknownIssuer"), "{error}");
    assert_eq!(error.attempts(), 1, "no certificate becomes valid within a second");
    assert!(server.requests().is_empty());

    let clerk = builder.root_certificate_pem(pem.clone()).build().unwrap();
    assert_eq!(Users(clerk.clone()).get("u").await.unwrap().id, "over TLS");
    Users(clerk).get("u").await.unwrap();
    assert_eq!(server.requests().len(), 2);

    // The certificate is one for another host.
    let other = Clerk::builder().secret_key(SECRET).base_url(format!("https://127.0.0.1:{}", server.port));
    let error = Users(other.root_certificate_pem(pem).build().unwrap()).get("u").await.unwrap_err();
    assert!(error.is_connect() && error.to_string().contains("certificate"), "{error}");
}

#[tokio::test]
async fn a_proxy_for_plain_http_sees_the_whole_url() {
    let (proxy, _) = start().await;
    let clerk = Clerk::builder()
        .secret_key(SECRET)
        .base_url("http://api.internal/v1")
        .allow_insecure_http()
        .proxy(format!("http://Ada:love%20lace@127.0.0.1:{}", proxy.port))
        .build()
        .unwrap();
    Users(clerk.clone()).get("u").await.unwrap();
    Users(clerk.clone()).get("u").await.unwrap();
    let request = proxy.requests().pop().unwrap();
    assert_eq!(request.target, "http://api.internal/v1/users/u");
    assert_eq!(request.header("host"), Some("api.internal"));
    assert_eq!(request.header("proxy-authorization"), Some("Basic QWRhOmxvdmUgbGFjZQ=="));
    assert_eq!(proxy.connections(), 1);
    assert!(!format!("{clerk:?}").contains("lace"));
}

#[tokio::test]
async fn a_proxy_for_tls_sees_only_the_host() {
    let (server, pem) = tls_server("api.internal").await;
    let proxy = tunnelling_proxy(server.port).await;
    let clerk = Clerk::builder()
        .secret_key(SECRET)
        .base_url("https://api.internal/v1")
        .proxy(format!("http://Ada:lovelace@127.0.0.1:{}", proxy.port))
        .root_certificate_pem(pem)
        .build()
        .unwrap();
    assert_eq!(Users(clerk).get("u").await.unwrap().id, "over TLS");
    let tunnel = proxy.only();
    assert_eq!((tunnel.method.as_str(), tunnel.target.as_str()), ("CONNECT", "api.internal:443"));
    assert!(tunnel.header("proxy-authorization").is_some());
    assert_eq!(tunnel.header("authorization"), None);
    let request = server.only();
    assert_eq!(request.target, "/v1/users/u");
    assert_eq!(request.header("proxy-authorization"), None);
}

/// The environment belongs to a process, so another one makes the calls.
#[tokio::test]
async fn proxies_of_the_environment() {
    let (server, pem) = tls_server("api.internal").await;
    let tunnel = tunnelling_proxy(server.port).await;
    let (plain, _) = start().await;
    let (direct, _) = start().await;
    let mut process = Command::new(std::env::current_exe().unwrap());
    process
        .args(["--exact", "client::tests::tls_and_proxies::in_another_process", "--ignored", "--nocapture"])
        .env_remove("REQUEST_METHOD")
        .env("HTTPS_PROXY", format!("http://127.0.0.1:{}", tunnel.port))
        .env("HTTP_PROXY", format!("http://127.0.0.1:{}", plain.port))
        .env("NO_PROXY", "unproxied.example")
        .env("TEST_ROOT", pem)
        .env("TEST_DIRECT", direct.url());
    let output = tokio::task::spawn_blocking(move || process.output()).await.unwrap().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));

    assert_eq!(tunnel.only().target, "api.internal:443");
    assert_eq!(server.only().target, "/v1/users/tls");
    assert_eq!(plain.only().target, "http://api.internal/v1/users/plain");
    let targets: Vec<_> = direct.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/users/loopback"]);
}

#[tokio::test]
#[ignore = "run by `proxies_of_the_environment`"]
async fn in_another_process() {
    let builder = || Clerk::builder().secret_key(SECRET);
    let by_tls = builder()
        .base_url("https://api.internal/v1")
        .root_certificate_pem(std::env::var("TEST_ROOT").unwrap());
    Users(by_tls.build().unwrap()).get("tls").await.unwrap();
    let plain = builder().base_url("http://api.internal/v1").allow_insecure_http();
    Users(plain.clone().build().unwrap()).get("plain").await.unwrap();
    // This machine is reached directly, and so is a host that NO_PROXY names: here, in vain.
    let loopback = builder().base_url(std::env::var("TEST_DIRECT").unwrap());
    Users(loopback.build().unwrap()).get("loopback").await.unwrap();
    let unproxied = builder().base_url("http://unproxied.example:1").allow_insecure_http();
    assert!(Users(unproxied.build().unwrap()).get("u").await.unwrap_err().is_connect());
    // What cannot work is not tried again.
    let socks = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "client::tests::tls_and_proxies::by_a_proxy_of_another_kind", "--ignored"])
        .env("HTTPS_PROXY", "socks5://127.0.0.1:1")
        .output()
        .unwrap();
    assert!(socks.status.success(), "{}", String::from_utf8_lossy(&socks.stdout));
    assert!(Users(plain.no_proxy().build().unwrap()).get("u").await.unwrap_err().is_connect());
}

#[tokio::test]
#[ignore = "run by `in_another_process`"]
async fn by_a_proxy_of_another_kind() {
    let clerk = Clerk::builder().secret_key(SECRET).base_url("https://api.internal/v1").build().unwrap();
    let error = Users(clerk).get("u").await.unwrap_err();
    assert!(error.is_connect() && error.to_string().contains("only proxies at http://"), "{error}");
    assert_eq!(error.attempts(), 1);
}
