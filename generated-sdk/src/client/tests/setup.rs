use std::ffi::OsString;

use super::operations::Users;
use super::{SECRET, start};
use crate::client::{Clerk, ClerkBuilder, Error, ErrorKind};

fn lookup(variables: &[(&str, &str)]) -> impl Fn(&str) -> Option<OsString> {
    |name| variables.iter().find(|(other, _)| *other == name).map(|(_, value)| OsString::from(value))
}

fn from_variables(variables: &[(&str, &str)]) -> Result<Clerk, Error> {
    ClerkBuilder::from_lookup(lookup(variables))?.build()
}

#[test]
fn variables() {
    let base_url = |variables: &[(&str, &str)]| from_variables(variables).unwrap().config().base_url.clone();
    let key = ("CLERK_SECRET_KEY", " sk_test_1\n");
    assert_eq!(base_url(&[key]), "https://api.clerk.com/v1");
    assert_eq!(base_url(&[key, ("CLERK_API_URL", "")]), "https://api.clerk.com/v1");
    assert_eq!(base_url(&[key, ("CLERK_API_URL", "https://api.clerk.dev")]), "https://api.clerk.dev/v1");
    assert_eq!(base_url(&[key, ("CLERK_API_URL", "https://api.clerk.dev/")]), "https://api.clerk.dev/v1");
    assert_eq!(
        base_url(&[key, ("CLERK_API_URL", "https://gate.example/clerk/v1/")]),
        "https://gate.example/clerk/v1"
    );
    assert_eq!(base_url(&[key, ("CLERK_API_URL", "http://localhost:4010")]), "http://localhost:4010/v1");

    let machine = |secret: &str| {
        let clerk = from_variables(&[key, ("CLERK_MACHINE_SECRET_KEY", secret)]).unwrap();
        [false, true].map(|of_a_machine| clerk.key(of_a_machine).secret.expose().to_owned())
    };
    assert_eq!(machine(" ak_1\n"), ["sk_test_1", "ak_1"]);
    assert_eq!(machine(""), ["sk_test_1", "sk_test_1"]);
    let clerk = from_variables(&[("CLERK_MACHINE_SECRET_KEY", "ak_1")]).unwrap();
    assert_eq!([false, true].map(|of_a_machine| clerk.key(of_a_machine).secret.expose()), ["ak_1", "ak_1"]);

    // Whoever completes the settings may allow what is refused by itself.
    let variables = [key, ("CLERK_API_URL", "http://clerk.internal")];
    let error = from_variables(&variables).unwrap_err();
    let begin = "the environment variable CLERK_API_URL must begin with https://";
    assert!(error.to_string().starts_with(begin), "{error}");
    assert!(error.to_string().contains("allow_insecure_http"), "{error}");
    let builder = ClerkBuilder::from_lookup(lookup(&variables)).unwrap().allow_insecure_http();
    assert_eq!(builder.build().unwrap().config().base_url, "http://clerk.internal/v1");

    let version = |version: &str| {
        from_variables(&[key, ("CLERK_API_VERSION", version)]).unwrap().config().api_version.clone()
    };
    assert_eq!(version("2025-04-10"), "2025-04-10");
    assert_eq!(version("v1"), crate::generated::API_VERSION);
    assert_eq!(version(""), crate::generated::API_VERSION);
}

#[test]
fn wrong_variables_are_named_and_not_shown() {
    let key = ("CLERK_SECRET_KEY", SECRET);
    let pk = ("CLERK_SECRET_KEY", "pk_test_BADVALUE");
    let cases: [(&[(&str, &str)], &str); 13] = [
        (&[("CLERK_SECRET_KEY", "whsec_BADVALUE")], "CLERK_SECRET_KEY is the secret of a webhook endpoint"),
        (&[("CLERK_SECRET_KEY", "eyJBADVALUE")], "CLERK_SECRET_KEY is a token"),
        (&[], "CLERK_SECRET_KEY"),
        (&[("CLERK_SECRET_KEY", " ")], "CLERK_SECRET_KEY"),
        (&[("CLERK_SECRET_KEY", "sk_test BADVALUE")], "CLERK_SECRET_KEY"),
        (&[("CLERK_SECRET_KEY", "\"sk_test_BADVALUE\"")], "CLERK_SECRET_KEY"),
        (&[pk], "CLERK_SECRET_KEY is a publishable key"),
        (&[key, ("CLERK_MACHINE_SECRET_KEY", "ak BADVALUE")], "CLERK_MACHINE_SECRET_KEY"),
        (&[("CLERK_MACHINE_SECRET_KEY", "ak BADVALUE")], "CLERK_MACHINE_SECRET_KEY"),
        (&[key, ("CLERK_API_URL", "BADVALUE")], "CLERK_API_URL"),
        (&[key, ("CLERK_API_URL", "ftp://BADVALUE")], "CLERK_API_URL"),
        (&[key, ("CLERK_API_URL", "https://user:BADVALUE@api.clerk.com")], "CLERK_API_URL"),
        (&[key, ("CLERK_API_VERSION", "BAD\nVALUE")], "CLERK_API_VERSION"),
    ];
    for (variables, named) in cases {
        let error = from_variables(variables).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(named), "{error}");
        assert!(!format!("{error} {error:?}").contains("BAD"), "{error}");
    }
}

#[test]
fn base_urls() {
    let build = |url: &str| Clerk::builder().secret_key(SECRET).base_url(url).build();
    let accepted = [
        ("https://api.clerk.com/v1", "https://api.clerk.com/v1"),
        ("https://api.clerk.com/v1//", "https://api.clerk.com/v1"),
        (" HTTPS://api.clerk.com ", "https://api.clerk.com"),
        ("https://api.clerk.com:8443/a/b", "https://api.clerk.com:8443/a/b"),
        ("http://localhost:1", "http://localhost:1"),
        ("http://api.LOCALHOST/", "http://api.LOCALHOST"),
        ("http://127.1.2.3:80/v1", "http://127.1.2.3:80/v1"),
        ("http://[::1]:80/v1", "http://[::1]:80/v1"),
        ("https://[2001:db8::1]", "https://[2001:db8::1]"),
    ];
    for (url, base_url) in accepted {
        assert_eq!(build(url).unwrap().config().base_url, base_url);
    }
    let refused = [
        "",
        "api.clerk.com",
        "https://",
        "https:///v1",
        "https://:443",
        "https://a:b",
        "https://a:70000",
        "https://a b",
        "https://a/?q",
        "https://a/#f",
        "https://u@a",
        "https://[::1",
        "https://[zz]",
        "https://a/\nb",
        "https://ü.example",
        "file:///etc",
        "http://api.clerk.com/v1",
        "http://localhost.evil.example",
        "http://127.0.0.1.evil.example",
        "http://[::2]",
        "https://a\\b",
        "https://a/{x}",
    ];
    for url in refused {
        let error = build(url).unwrap_err();
        assert!(
            error.kind() == ErrorKind::Configuration && error.to_string().starts_with("the base URL "),
            "{url}: {error}"
        );
    }
    let insecure =
        Clerk::builder().secret_key(SECRET).base_url("http://api.internal").allow_insecure_http().build();
    assert_eq!(insecure.unwrap().config().base_url, "http://api.internal");
}

#[test]
fn settings_that_are_wrong() {
    let keyed = || Clerk::builder().secret_key(SECRET);
    let cases = [
        (Clerk::builder().build(), "CLERK_SECRET_KEY"),
        (keyed().secret_key("").build(), "secret key"),
        (keyed().machine_secret_key(" ").build(), "the machine secret key is empty"),
        (keyed().user_agent("a\nb").build(), "user agent"),
        (keyed().api_version("a\r\nb").build(), "API version"),
        (keyed().proxy("not a url").build(), "proxy"),
        (keyed().proxy("ftp://x").build(), "proxy"),
        (keyed().proxy("socks5://x:1").build(), "proxy"),
        (keyed().root_certificate_pem("nonsense").build(), "certificate"),
        (
            keyed()
                .root_certificate_pem("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
                .build(),
            "certificate",
        ),
    ];
    for (built, named) in cases {
        let error = built.unwrap_err();
        assert_eq!((error.kind(), error.status(), error.method()), (ErrorKind::Configuration, None, None));
        assert!(error.to_string().contains(named), "{error}");
    }
}

#[tokio::test]
async fn a_client_is_shared_by_its_clones() {
    let (server, clerk) = start().await;
    let calls: Vec<_> = (0..3).map(|_| tokio::spawn(Users(clerk.clone()).get("u").send())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.requests().len(), 3);
}
