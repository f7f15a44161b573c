//! Public keys, in the shapes that people paste.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

use super::*;
use crate::ErrorKind;

fn body(pem: &str) -> String {
    pem.lines().filter(|line| !line.starts_with('-')).collect()
}

#[tokio::test]
async fn shapes() {
    let pem = ISSUER.pem();
    let inner = body(pem);
    let pkcs1 = STANDARD.encode(&STANDARD.decode(&inner).unwrap()[24..]);
    let shapes = [
        ("as it is", pem.to_owned()),
        ("with Windows' line breaks", pem.replace('\n', "\r\n")),
        ("with line breaks written out", pem.replace('\n', "\\n")),
        ("with Windows' line breaks written out", pem.replace('\n', "\\r\\n")),
        ("on one line", pem.replace('\n', " ")),
        ("on one line without spaces", pem.replace('\n', "")),
        ("indented", pem.replace('\n', "\n    ")),
        ("in quotation marks", format!("\"{}\"", pem.replace('\n', "\\n"))),
        ("in single quotation marks", format!("'{}'", pem.trim())),
        ("without header and footer", inner.clone()),
        (
            "without header and footer, on lines",
            pem.lines().filter(|l| !l.starts_with('-')).collect::<Vec<_>>().join("\n"),
        ),
        ("without a footer", pem.split("-----END").next().unwrap().to_owned()),
        ("without padding", inner.trim_end_matches('=').to_owned()),
        ("with text in front", format!("My key:\n{pem}")),
        ("in base64 once more", STANDARD.encode(pem)),
        ("as PKCS #1", format!("-----BEGIN RSA PUBLIC KEY-----\n{pkcs1}\n-----END RSA PUBLIC KEY-----")),
        ("as PKCS #1 without a header", pkcs1),
    ];
    let token = ISSUER.sign(HEADER, &claims(""));
    for (what, shape) in shapes {
        let verifier = Watch::new().builder().pem(shape).build();
        assert!(
            verifier.unwrap_or_else(|error| panic!("{what}: {error}")).verify(&token).await.is_ok(),
            "{what}"
        );
    }
}

#[test]
fn what_is_no_key() {
    let pem = ISSUER.pem();
    let private = include_str!("../testing/keys/private_1.pem");
    for (text, problem) in [
        (String::new(), "is empty"),
        (" \n".to_owned(), "is empty"),
        ("-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----".to_owned(), "is empty"),
        ("-----BEGIN PUBLIC KEY".to_owned(), "has a header that does not end"),
        ("not a key".to_owned(), "is not base64"),
        ("sk_test_hidden".to_owned(), "another kind of key"),
        ("pk_test_Y2xlcmsuZXhhbXBsZS5jb20k".to_owned(), "another kind of key"),
        (private.to_owned(), "is a private key"),
        (body(private), "holds no public RSA key"),
        (pem.replace("PUBLIC KEY", "CERTIFICATE"), "is no public key"),
        (STANDARD.encode("hello"), "holds no public RSA key"),
        (pem[..91].to_owned(), "holds no public RSA key"),
        (EC.to_owned(), "holds no public RSA key"),
        (RSA_1024.to_owned(), "has 1024 bits; from 2048 to 4096 are accepted"),
        (RSA_8192_BITS.clone(), "has 8192 bits; from 2048 to 4096 are accepted"),
    ] {
        let error = SessionVerifier::builder().pem(&text).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        let shown = error.to_string();
        assert!(shown.starts_with("the PEM public key ") && shown.contains(problem), "{text}: {shown}");
        assert!(!shown.contains("hidden") && !shown.contains(&body(pem)[..40]), "{shown}");
    }
    assert!(
        SessionVerifier::builder().build().unwrap_err().to_string().starts_with("no keys to verify with")
    );
}

#[test]
fn numbers_that_no_key_has() {
    let number = |modulus_len: usize, last: u8, exponent: &[u8]| {
        let mut modulus = vec![0xff; modulus_len];
        *modulus.last_mut().unwrap() = last;
        crate::auth::keys::RsaKey::new(&modulus, exponent, None).is_ok()
    };
    let usual = [1, 0, 1];
    assert!(number(256, 1, &usual) && number(512, 1, &usual) && number(256, 1, &[3]));
    assert!(number(256, 1, &[0, 0, 1, 0, 1]), "leading zeros do not count");
    for (length, last, exponent) in [
        (255, 1, usual.as_slice()),
        (513, 1, &usual),
        (256, 2, &usual),
        (256, 1, &[1, 0, 0]),
        (256, 1, &[1]),
        (256, 1, &[0]),
        (256, 1, &[]),
        (256, 1, &[1; 9]),
    ] {
        assert!(!number(length, last, exponent), "{length} {last} {exponent:?}");
    }
    assert!(crate::auth::keys::RsaKey::new(&[], &usual, None).is_err());
}

#[test]
fn structures_that_are_cut_off_or_go_on() {
    let der = STANDARD.decode(body(ISSUER.pem())).unwrap();
    let is_key = |bytes: &[u8]| SessionVerifier::builder().pem(STANDARD.encode(bytes)).build().is_ok();
    assert!(is_key(&der));
    for length in 0..der.len() {
        assert!(!is_key(&der[..length]), "{length}");
    }
    assert!(!is_key(&[der.as_slice(), &[0]].concat()));
    // No byte of what surrounds the numbers can be another one.
    for at in 0..32 {
        for bit in 0..8 {
            let mut changed = der.clone();
            changed[at] ^= 1 << bit;
            assert!(!is_key(&changed), "byte {at}, bit {bit}");
        }
    }
    let modulus = URL_SAFE_NO_PAD.encode(&der[33..289]);
    assert!(ISSUER.jwks().contains(&modulus));
}

const EC: &str = "-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEY5v6h4KY57rHZ5tsHPv2S+5M+KWj
4kcKGlM722i6zPeJtZQWNQdP0UwbwWa5Nl9L0UcSkYfvYPd6EX4Ek8OmDg==
-----END PUBLIC KEY-----";

const RSA_1024: &str = "-----BEGIN PUBLIC KEY-----
MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDvHr4xo498lBgAqSUfD9O9MYDP
lWx1CH5RmBnfdB2W3JdvvB2BsKZtujCMQdbQQ2zU8r5qJoWtXswMwC6aje1PX5hw
+OemQlgzVSahXuq3scbTFrDzDh1Z2zzUlbYtNsujdLV1EAWLuaf2qrpSl8kD/xpJ
oSkDXwKWjkLwa9Q4AQIDAQAB
-----END PUBLIC KEY-----";

/// As long as no key should be; the number is not a product of primes, which nobody gets to see.
static RSA_8192_BITS: LazyLock<String> = LazyLock::new(|| {
    let numbers = [&[0x30, 0x82, 4, 10, 2, 0x82, 4, 1, 0][..], &[0xff; 1024], &[2, 3, 1, 0, 1]].concat();
    STANDARD.encode(numbers)
});
