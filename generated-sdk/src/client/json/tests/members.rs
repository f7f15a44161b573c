use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::client::json::union::choose;
use crate::client::json::{Decode, DecodeError, Kind, Member, Node, from_slice, open_union, parse};

/// What all verifications have; `attempts` is where the real API leaves the document.
#[derive(Clone, Debug, PartialEq)]
struct Verification {
    status: String,
    strategy: String,
    attempts: Option<i64>,
    expire_at: Option<i64>,
}

impl Decode for Verification {
    fn decode(node: Node<'_>) -> Result<Self, DecodeError> {
        let mut object = node.object()?;
        Ok(Self {
            status: object.field("status")?,
            strategy: object.field("strategy")?,
            attempts: object.field("attempts")?,
            expire_at: object.field("expire_at")?,
        })
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Verification {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json!({"status": self.status, "strategy": self.strategy}).serialize(serializer)
    }
}

open_union! {
    /// How an email address was verified.
    enum EmailAddressVerification by "object" {
        Otp(Verification) {
            tags: ["verification_otp"],
            required: ["status", "strategy", "attempts", "expire_at"],
            known: [
                "status": ["unverified", "verified", "failed", "expired"],
                "strategy": ["phone_code", "email_code", "reset_password_email_code"],
            ],
        },
        Admin(Box<Verification>) {
            tags: ["verification_admin"],
            required: ["status", "strategy", "attempts", "expire_at"],
            known: ["status": ["verified"], "strategy": ["admin"]],
        },
        FromOauth(Verification) {
            tags: ["verification_from_oauth"],
            required: ["status", "strategy", "attempts", "expire_at"],
            known: ["status": ["unverified", "verified"]],
        },
        Ticket(Verification) {
            tags: ["verification_ticket"],
            required: ["status", "strategy", "attempts", "expire_at"],
            known: ["status": ["unverified", "verified", "expired"], "strategy": ["ticket"]],
        },
        Saml(Verification) {
            tags: ["verification_saml"],
            required: ["status", "strategy", "attempts"],
            known: ["status": ["unverified", "verified", "failed", "expired", "transferable"], "strategy": ["saml"]],
        },
        EmailLink(Verification) {
            tags: ["verification_email_link"],
            required: ["status", "strategy", "attempts", "expire_at"],
            known: ["status": ["unverified", "verified", "failed", "expired"], "strategy": ["email_link"]],
        },
        Scim(Verification) {
            tags: ["verification_scim"],
            required: ["status", "strategy", "attempts", "expire_at"],
            known: ["status": ["verified"], "strategy": ["scim"]],
        },
    }
}

open_union! {
    enum Mixed {
        Word(String) { kind: String },
        Words(Vec<String>) { kind: Array },
        Number(f64) { kind: Number },
        Flag(bool) { kind: Bool },
        Short(BTreeMap<String, i64>) { required: ["a"] },
        Long(Box<BTreeMap<String, i64>>) { required: ["a", "b"] },
    }
}

fn verification(value: Value) -> EmailAddressVerification {
    from_slice(value.to_string().as_bytes()).unwrap()
}

/// The name of the variant, as `Debug` shows it.
fn variant(value: &dyn std::fmt::Debug) -> String {
    format!("{value:?}").split('(').next().unwrap_or_default().to_owned()
}

#[test]
fn verifications_as_the_api_sends_them() {
    for (object, strategy, expected) in [
        (None, "email_link", "EmailLink"),
        (Some("verification_saml"), "saml", "Saml"),
        (None, "saml", "Saml"),
        (None, "from_oauth_google", "FromOauth"),
        (None, "from_oauth_microsoft", "FromOauth"),
        (None, "ticket", "Ticket"),
        (None, "admin", "Admin"),
        (None, "scim", "Scim"),
        (None, "email_code", "Otp"),
        (None, "reset_password_email_code", "Otp"),
        (Some("verification_otp"), "a_new_code", "Otp"),
        (Some("verification_from_oauth"), "saml", "FromOauth"),
        (Some("verification_new"), "saml", "Unknown"),
    ] {
        let mut body =
            json!({"status": "verified", "strategy": strategy, "attempts": null, "expire_at": null});
        if let Some(object) = object {
            body["object"] = object.into();
        }
        assert_eq!(variant(&verification(body)), expected, "{object:?} {strategy}");
    }
}

#[test]
fn a_member_keeps_its_fields() {
    let body = json!({
        "object": "verification_saml", "status": "verified", "strategy": "saml",
        "attempts": null, "expire_at": 1_783_093_481_844_i64,
    });
    let expected = Verification {
        status: "verified".into(),
        strategy: "saml".into(),
        attempts: None,
        expire_at: Some(1_783_093_481_844),
    };
    assert_eq!(verification(body), EmailAddressVerification::Saml(expected));
}

#[test]
fn what_does_not_decode_is_kept_as_it_is() {
    for body in [
        json!({"object": "verification_new", "secret": "sk_live_1"}),
        json!({"object": "verification_otp", "status": "verified"}),
        json!({"object": "verification_otp", "status": 7, "strategy": "email_code"}),
        json!({"status": "a_new_status", "strategy": "a_new_strategy"}),
        json!(["sk_live_1"]),
        json!(null),
    ] {
        let union = verification(body.clone());
        assert_eq!(union, EmailAddressVerification::Unknown(body));
        assert_eq!(format!("{union:?}"), "Unknown(..)");
    }
}

#[test]
fn a_discriminator_that_is_no_string_does_not_count() {
    let body = json!({"object": null, "status": "verified", "strategy": "ticket"});
    assert_eq!(variant(&verification(body)), "Ticket");
}

#[test]
fn members_are_told_apart_by_kind_and_by_what_they_require() {
    for (text, expected) in [
        (r#""a""#, "Word"),
        (r#"["a"]"#, "Words"),
        ("1", "Number"),
        ("true", "Flag"),
        (r#"{"a":1}"#, "Short"),
        // Nothing is missing in either: the first one it is.
        (r#"{"a":1,"b":2}"#, "Short"),
        // One is missing in either.
        (r#"{"b":2}"#, "Short"),
        (r#"{"a":"x"}"#, "Unknown"),
        ("null", "Unknown"),
        ("[1]", "Unknown"),
    ] {
        assert_eq!(variant(&from_slice::<Mixed>(text.as_bytes()).unwrap()), expected, "{text}");
    }
}

#[test]
fn the_best_fit_is_chosen() {
    const X: Member = Member { required: &["a", "b"], known: &[("t", &["x", "y"])], ..Member::ANY_OBJECT };
    const Y: Member =
        Member { required: &["a"], known: &[("t", &["y"]), ("u", &["v"])], ..Member::ANY_OBJECT };
    const Z: Member = Member { required: &["z"], ..Member::ANY_OBJECT };
    const TEXT: Member = Member { kind: Kind::String, ..Member::ANY_OBJECT };
    let members = [X, Y, Z, TEXT];
    for (text, expected) in [
        (r#"{"t":"x","a":1,"b":1}"#, Some(0)),
        (r#"{"t":"x"}"#, Some(0)),
        (r#"{"t":"y","a":1}"#, Some(1)),
        (r#"{"t":"y","a":1,"b":1}"#, Some(0)),
        (r#"{"t":"y","u":"v","a":1,"b":1}"#, Some(1)),
        (r#"{"t":"other"}"#, Some(2)),
        (r#"{"t":7,"z":1}"#, Some(2)),
        (r#"{"a":1,"z":1}"#, Some(1)),
        ("{}", Some(1)),
        (r#""x""#, Some(3)),
        ("7", None),
    ] {
        let tape = parse(text.as_bytes()).unwrap();
        assert_eq!(choose(tape.root(), None, &members), expected, "{text}");
    }
    let tape = parse(br#"{"t":"other"}"#).unwrap();
    assert_eq!(choose(tape.root(), None, &[X, Y]), None);
    assert_eq!(choose(tape.root(), None, &[]), None);
}

#[test]
fn a_tag_of_several_members_narrows_the_choice() {
    const A: Member = Member { tags: &["both"], required: &["a"], ..Member::ANY_OBJECT };
    const B: Member = Member { tags: &["both", "b"], required: &["b"], ..Member::ANY_OBJECT };
    for (text, expected) in [
        (r#"{"o":"both","a":1}"#, Some(0)),
        (r#"{"o":"both","b":1}"#, Some(1)),
        (r#"{"o":"b","a":1}"#, Some(1)),
        (r#"{"o":"c","a":1}"#, None),
    ] {
        let tape = parse(text.as_bytes()).unwrap();
        assert_eq!(choose(tape.root(), Some("o"), &[A, B]), expected, "{text}");
    }
}

#[cfg(feature = "serde")]
#[test]
fn a_union_goes_through_serde() {
    for (text, expected) in [(r#""a""#, "Word"), (r#"{"a":1}"#, "Short"), (r#"{"c":[1.5]}"#, "Unknown")] {
        let union: Mixed = serde_json::from_str(text).unwrap();
        assert_eq!(variant(&union), expected);
        assert_eq!(serde_json::to_string(&union).unwrap(), text);
    }
}
