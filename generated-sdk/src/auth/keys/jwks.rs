//! The document that `GET /jwks` answers.

use std::collections::HashMap;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::rsa::{Algorithm, RsaKey};
use crate::client::json::{self, Node};

/// Keys by name. One that cannot be used says why.
pub(super) type Keys = HashMap<String, Result<Arc<RsaKey>, String>>;

/// Reads the keys, or says what is wrong with the document.
pub(super) fn read(body: &[u8]) -> Result<Keys, String> {
    let tape = json::parse(body).map_err(|error| error.to_string())?;
    let mut keys = Keys::new();
    for jwk in tape.root().get("keys").into_iter().flat_map(Node::items) {
        // What has no name cannot be asked for.
        let Some(kid) = text(jwk, "kid") else { continue };
        let found = key(jwk).map(Arc::new);
        // Of keys of one name, one that can be used is better than one that cannot.
        if found.is_ok() || !keys.contains_key(&kid) {
            keys.insert(kid, found);
        }
    }
    if keys.is_empty() { Err("it holds no keys".to_owned()) } else { Ok(keys) }
}

fn key(jwk: Node<'_>) -> Result<RsaKey, String> {
    if text(jwk, "kty").as_deref() != Some("RSA") {
        return Err("is no RSA key".to_owned());
    }
    if jwk.get("use").is_some_and(|purpose| purpose.as_str().as_deref() != Some("sig")) {
        return Err("is not for signatures".to_owned());
    }
    let for_verifying = |operations: Node<'_>| {
        operations.items().any(|operation| operation.as_str().as_deref() == Some("verify"))
    };
    if jwk.get("key_ops").is_some_and(|operations| !for_verifying(operations)) {
        return Err("is not for verifying".to_owned());
    }
    let algorithm = match jwk.get("alg") {
        None => None,
        Some(alg) => match alg.as_str().and_then(|alg| Algorithm::named(&alg)) {
            None => return Err("is for an algorithm that is not accepted".to_owned()),
            known => known,
        },
    };
    let number = |name| {
        let number = text(jwk, name).and_then(|number| URL_SAFE_NO_PAD.decode(number).ok());
        number.ok_or_else(|| format!("has no `{name}` in base64url"))
    };
    RsaKey::new(&number("n")?, &number("e")?, algorithm)
}

fn text(jwk: Node<'_>, name: &str) -> Option<String> {
    Some(jwk.get(name)?.as_str()?.into_owned())
}
