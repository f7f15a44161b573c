//! What a list of keys may hold.

use super::*;

#[tokio::test]
async fn keys_that_cannot_be_used() {
    let good: serde_json::Value = serde_json::from_str(&ISSUER.jwks()).unwrap();
    let good = &good["keys"][0];
    let with = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut jwk = good.clone();
        change(&mut jwk);
        serde_json::json!({ "keys": [jwk] }).to_string()
    };
    for (what, jwks, expected) in [
        ("as it is", with(&|_| ()), None),
        ("no use", with(&|jwk| drop(jwk.as_object_mut().unwrap().remove("use"))), None),
        ("no alg", with(&|jwk| drop(jwk.as_object_mut().unwrap().remove("alg"))), None),
        ("with a private half", with(&|jwk| jwk["d"] = "AQAB".into()), None),
        ("operations", with(&|jwk| jwk["key_ops"] = serde_json::json!(["verify"])), None),
        ("not for signatures", with(&|jwk| jwk["use"] = "enc".into()), Some(Reason::JwkFailedToResolve)),
        (
            "not for verifying",
            with(&|jwk| jwk["key_ops"] = serde_json::json!(["sign"])),
            Some(Reason::JwkFailedToResolve),
        ),
        ("another type", with(&|jwk| jwk["kty"] = "EC".into()), Some(Reason::JwkFailedToResolve)),
        ("a shared secret", with(&|jwk| jwk["kty"] = "oct".into()), Some(Reason::JwkFailedToResolve)),
        ("another family", with(&|jwk| jwk["alg"] = "PS256".into()), Some(Reason::JwkFailedToResolve)),
        ("another algorithm", with(&|jwk| jwk["alg"] = "RS512".into()), Some(Reason::TokenInvalidAlgorithm)),
        (
            "no modulus",
            with(&|jwk| drop(jwk.as_object_mut().unwrap().remove("n"))),
            Some(Reason::JwkFailedToResolve),
        ),
        ("a short modulus", with(&|jwk| jwk["n"] = "AQAB".into()), Some(Reason::JwkFailedToResolve)),
        ("1024 bits", with(&|jwk| jwk["n"] = "_".repeat(171).into()), Some(Reason::JwkFailedToResolve)),
        ("8192 bits", with(&|jwk| jwk["n"] = "_".repeat(1364).into()), Some(Reason::JwkFailedToResolve)),
        (
            "a modulus in padded base64",
            with(&|jwk| jwk["n"] = format!("{}==", jwk["n"].as_str().unwrap()).into()),
            Some(Reason::JwkFailedToResolve),
        ),
        ("an exponent of one", with(&|jwk| jwk["e"] = "AQ".into()), Some(Reason::JwkFailedToResolve)),
        ("no name", with(&|jwk| drop(jwk.as_object_mut().unwrap().remove("kid"))), NOT_LOADED),
        ("another name", with(&|jwk| jwk["kid"] = "ins_2".into()), MISMATCH),
        (
            "two of one name, the first unusable",
            serde_json::json!({"keys": [{"kid": "ins_1", "kty": "EC"}, good]}).to_string(),
            None,
        ),
        (
            "two of one name, the second unusable",
            serde_json::json!({"keys": [good, {"kid": "ins_1", "kty": "EC"}]}).to_string(),
            None,
        ),
    ] {
        let instance = Instance::answering(Answer::json(&jwks)).await;
        assert_eq!(verdict(&instance.verifier(), &token(&ISSUER, "ins_1")).await, expected, "{what}");
    }
}
