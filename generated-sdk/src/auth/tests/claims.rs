use serde_json::json;

use super::*;
use crate::auth::{Claims, SessionStatus};

async fn read(rest: &str) -> Claims {
    by_pem().build().unwrap().verify(&ISSUER.sign(HEADER, &claims(rest))).await.unwrap()
}

async fn permissions(rest: &str) -> Vec<String> {
    read(rest).await.organization.map(|organization| organization.permissions).unwrap_or_default()
}

#[tokio::test]
async fn version_1() {
    let claims = read(
        r#""iss":"https://clerk.example.com","azp":"https://app.example.com","jti":"1","aud":["a","b"],
        "org_id":"org_1","org_role":"org:admin","org_slug":"acme","org_permissions":["org:invoices:create"],
        "act":{"sub":"user_2","reason":"support"},"fva":[3,-1]"#,
    )
    .await;
    assert_eq!((claims.user_id.as_str(), claims.session_id.as_deref()), ("user_1", Some("sess_1")));
    assert_eq!(claims.issuer.as_deref(), Some("https://clerk.example.com"));
    assert_eq!(claims.authorized_party.as_deref(), Some("https://app.example.com"));
    assert_eq!(
        (claims.token_id.as_deref(), claims.audience.as_slice()),
        (Some("1"), ["a".to_owned(), "b".to_owned()].as_slice())
    );
    let now = i64::try_from(NOW).unwrap();
    assert_eq!(
        (claims.expires_at, claims.issued_at, claims.not_before),
        (now + 50, Some(now - 10), Some(now - 10))
    );
    assert_eq!(claims.status, SessionStatus::Active);
    let actor = claims.actor.unwrap();
    assert_eq!((actor.user_id.as_deref(), actor.claim["reason"].as_str()), (Some("user_2"), Some("support")));
    let ages = claims.factor_ages.unwrap();
    assert_eq!((ages.first, ages.second), (Some(3), None));
    let organization = claims.organization.unwrap();
    assert_eq!((organization.id.as_str(), organization.slug.as_deref()), ("org_1", Some("acme")));
    assert_eq!(organization.role.as_deref(), Some("org:admin"));
    assert_eq!(organization.permissions, ["org:invoices:create"]);
}

#[tokio::test]
async fn version_2() {
    let claims = read(
        r#""v":2,"pla":"u:pro,o:team","fea":"o:dashboard,o:teams","sts":"active",
        "o":{"id":"org_1","slg":"acme","rol":"admin","per":"read,manage","fpm":"3,2"}"#,
    )
    .await;
    let organization = claims.organization.unwrap();
    assert_eq!((organization.id.as_str(), organization.slug.as_deref()), ("org_1", Some("acme")));
    assert_eq!(organization.role.as_deref(), Some("org:admin"));
    assert_eq!(organization.permissions, ["org:dashboard:read", "org:dashboard:manage", "org:teams:manage"]);
    assert_eq!(
        (claims.plans.user, claims.plans.organization),
        (vec!["pro".to_owned()], vec!["team".to_owned()])
    );
    assert_eq!(claims.features.organization, ["dashboard", "teams"]);
}

#[tokio::test]
async fn each_version_reads_its_own_organization() {
    let both = r#""org_id":"org_1","org_role":"org:admin","o":{"id":"org_2","rol":"member"}"#;
    let id = async |version: &str| {
        let claims = read(&format!("{both}{version}")).await;
        claims.organization_id().map(str::to_owned)
    };
    assert_eq!(id("").await.as_deref(), Some("org_1"));
    assert_eq!(id(r#","v":1"#).await.as_deref(), Some("org_1"));
    assert_eq!(id(r#","v":null"#).await.as_deref(), Some("org_1"));
    assert_eq!(id(r#","v":2"#).await.as_deref(), Some("org_2"));
    for unknown in [r#","v":3"#, r#","v":"2""#, r#","v":2.5"#, r#","v":-2"#] {
        assert_eq!(id(unknown).await, None, "{unknown}");
    }
}

#[tokio::test]
async fn roles_have_their_prefix_once() {
    for (rest, role) in [
        (r#""org_id":"org_1","org_role":"admin""#, Some("org:admin")),
        (r#""org_id":"org_1","org_role":"org:org:admin""#, Some("org:admin")),
        (r#""v":2,"o":{"id":"org_1","rol":"org:admin"}"#, Some("org:admin")),
        (r#""v":2,"o":{"id":"org_1","rol":""}"#, None),
        (r#""v":2,"o":{"id":"org_1","rol":7}"#, None),
        (r#""v":2,"o":{"id":"org_1"}"#, None),
    ] {
        assert_eq!(read(rest).await.organization.unwrap().role.as_deref(), role, "{rest}");
    }
}

#[tokio::test]
async fn bit_masks() {
    let two_to_the_64 = "18446744073709551616";
    let names: Vec<String> = (0..70).map(|n| format!("p{n}")).collect();
    let many = names.join(",");
    for (what, fea, per, fpm, expected) in [
        ("the lowest bit is the first permission", "o:a", "x,y", "1", vec!["org:a:x"]),
        ("the second", "o:a", "x,y", "2", vec!["org:a:y"]),
        ("both", "o:a", "x,y", "3", vec!["org:a:x", "org:a:y"]),
        ("none", "o:a", "x,y", "0", vec![]),
        ("bits that stand for no permission", "o:a", "x", "254", vec![]),
        ("a feature each", "o:a,o:b", "x,y", "1,2", vec!["org:a:x", "org:b:y"]),
        ("fewer masks than features", "o:a,o:b", "x", "1", vec!["org:a:x"]),
        ("more masks than features", "o:a", "x", "1,1", vec!["org:a:x"]),
        ("a user's feature first takes no mask", "u:own,o:a,o:b", "x,y", "1,2", vec!["org:a:x", "org:b:y"]),
        (
            "a user's feature between takes none either",
            "o:a,u:own,o:b",
            "x,y",
            "1,2",
            vec!["org:a:x", "org:b:y"],
        ),
        ("a feature of both takes one", "uo:a,ou:b", "x,y", "1,2", vec!["org:a:x", "org:b:y"]),
        ("a scope that is not known takes none", "z:own,o:a", "x", "1", vec!["org:a:x"]),
        ("beyond 64 bits", "o:a", &many, two_to_the_64, vec!["org:a:p64"]),
        ("white space", " o:a , o:b ", " x , y ", " 1 , 2 ", vec!["org:a:x", "org:b:y"]),
        ("a mask that is no number", "o:a,o:b", "x", "z,1", vec!["org:b:x"]),
        ("a negative mask", "o:a", "x", "-1", vec![]),
        ("a hexadecimal mask", "o:a", "x,y", "0x3", vec![]),
        ("a mask with a fraction", "o:a", "x", "1.0", vec![]),
        ("an empty mask", "o:a,o:b", "x", ",1", vec!["org:b:x"]),
        ("a permission without a name", "o:a", "x,,z", "7", vec!["org:a:x", "org:a:z"]),
        ("leading zeros", "o:a", "x,y", "0003", vec!["org:a:x", "org:a:y"]),
        ("no features", "", "x", "1", vec![]),
        ("a feature without a scope spoils all", "o:a,b", "x", "1,1", vec![]),
        ("no permissions", "o:a", "", "1", vec![]),
        ("no masks", "o:a", "x", "", vec![]),
    ] {
        let o = json!({ "id": "org_1", "per": per, "fpm": fpm });
        assert_eq!(permissions(&format!(r#""v":2,"fea":{},"o":{o}"#, json!(fea))).await, expected, "{what}");
    }
    let large = "9".repeat(100_000);
    assert_eq!(
        permissions(&format!(r#""v":2,"fea":"o:a","o":{{"id":"o","per":"x","fpm":"{large}"}}"#)).await,
        [""; 0]
    );
}

#[tokio::test]
async fn permissions_need_both_lists() {
    for rest in [
        r#""v":2,"fea":"o:a","o":{"id":"org_1"}"#,
        r#""v":2,"fea":"o:a","o":{"id":"org_1","per":"x"}"#,
        r#""v":2,"fea":"o:a","o":{"id":"org_1","fpm":"1"}"#,
        r#""v":2,"fea":"o:a","o":{"id":"org_1","per":["x"],"fpm":"1"}"#,
        r#""v":2,"fea":"o:a","o":{"id":"org_1","per":"x","fpm":1}"#,
        r#""v":2,"fea":["o:a"],"o":{"id":"org_1","per":"x","fpm":"1"}"#,
        r#""org_id":"org_1","org_permissions":"org:a:x""#,
        r#""org_id":"org_1","org_permissions":["org:a:x",7]"#,
        r#""org_id":"org_1","org_permissions":{"0":"org:a:x"}"#,
    ] {
        assert_eq!(permissions(rest).await, [""; 0], "{rest}");
    }
}

#[tokio::test]
async fn what_is_malformed_is_not_there() {
    for rest in [
        r#""v":2,"o":null"#,
        r#""v":2,"o":"org_1""#,
        r#""v":2,"o":[]"#,
        r#""v":2,"o":{}"#,
        r#""v":2,"o":{"id":7}"#,
        r#""v":2,"o":{"id":""}"#,
        r#""org_id":null,"org_role":"org:admin""#,
        r#""org_id":7,"org_role":"org:admin""#,
        r#""org_role":"org:admin""#,
    ] {
        assert_eq!(read(rest).await.organization, None, "{rest}");
    }
    for fva in [
        "null",
        "[]",
        "[1]",
        "[1,2,3]",
        "[-2,1]",
        "[1,null]",
        r#"["1","2"]"#,
        "[1.5,2]",
        r#"{"0":1,"1":2}"#,
        "1",
    ] {
        assert_eq!(read(&format!(r#""fva":{fva}"#)).await.factor_ages, None, "{fva}");
    }
}

#[tokio::test]
async fn sessions_that_are_not_active() {
    for (sts, status) in [
        (r#""active""#, SessionStatus::Active),
        ("null", SessionStatus::Active),
        (r#""pending""#, SessionStatus::Pending),
        (r#""revoked""#, SessionStatus::Pending),
        (r#""Active""#, SessionStatus::Pending),
        (r#""""#, SessionStatus::Pending),
        ("7", SessionStatus::Pending),
        ("true", SessionStatus::Pending),
    ] {
        assert_eq!(read(&format!(r#""sts":{sts}"#)).await.status, status, "{sts}");
    }
    assert_eq!(read("").await.status, SessionStatus::Active);
}

#[tokio::test]
async fn actors() {
    assert_eq!(read(r#""act":null"#).await.actor, None);
    // Somebody acts, though it is not clear who.
    for act in [r#""user_2""#, "{}", r#"{"sub":7}"#] {
        assert_eq!(read(&format!(r#""act":{act}"#)).await.actor.unwrap().user_id, None, "{act}");
    }
}

#[tokio::test]
async fn custom_claims() {
    #[derive(serde::Deserialize)]
    struct Custom {
        tier: String,
        seats: u32,
        #[serde(default)]
        tags: Vec<String>,
    }
    let claims = read(r#""tier":"gold","seats":3,"meta":{"a":[1]}"#).await;
    let custom: Custom = claims.custom().unwrap();
    assert_eq!((custom.tier.as_str(), custom.seats, custom.tags.len()), ("gold", 3, 0));
    assert_eq!(claims.get("meta"), Some(json!({ "a": [1] })));
    assert_eq!(claims.get("nothing"), None);
    assert_eq!(claims.to_map().get("sub"), Some(&json!("user_1")));
    // What other readers refuse costs no claim.
    let claims = read(r#""large":1e999,"half":"\ud800","tier":"gold""#).await;
    assert_eq!(claims.to_map().get("tier"), Some(&json!("gold")));
    assert!(claims.custom::<Vec<String>>().is_err());
}
