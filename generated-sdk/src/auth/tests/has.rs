use super::*;
use crate::auth::Requirement::{self, Feature, Permission, Plan, Role};
use crate::auth::{Accept, Authenticator, Claims, Factor, RequestParts, Reverification};

async fn read(rest: &str) -> Claims {
    by_pem().build().unwrap().verify(&ISSUER.sign(HEADER, &claims(rest))).await.unwrap()
}

const ORGANIZATION: &str = r#""v":2,"fea":"u:export,o:dashboard,uo:shared","pla":"u:pro,o:team","fva":[5,20],
    "o":{"id":"org_1","rol":"admin","per":"read,manage","fpm":"3,1"}"#;

#[tokio::test]
async fn one_at_a_time() {
    let claims = read(ORGANIZATION).await;
    for (asked, has) in [
        (Role("org:admin"), true),
        (Role("admin"), true),
        (Role("org:org:admin"), true),
        (Role("org:member"), false),
        (Role("org:Admin"), false),
        (Role("org:admin "), false),
        (Role("org:"), false),
        (Role(""), false),
        (Permission("org:dashboard:read"), true),
        (Permission("dashboard:manage"), true),
        (Permission("org:shared:read"), true),
        (Permission("org:shared:manage"), false),
        (Permission("org:export:read"), false),
        (Permission("read"), false),
        (Permission(""), false),
        (Feature("dashboard"), true),
        (Feature("export"), true),
        (Feature("o:dashboard"), true),
        (Feature("org:dashboard"), true),
        (Feature("organization:dashboard"), true),
        (Feature("user:dashboard"), false),
        (Feature("u:export"), true),
        (Feature("user:export"), true),
        (Feature("org:export"), false),
        (Feature("org:shared"), true),
        (Feature("user:shared"), true),
        (Feature("team:dashboard"), false),
        (Feature("ou:shared"), false),
        (Feature(":dashboard"), false),
        (Feature("org:"), false),
        (Feature(""), false),
        (Feature("Dashboard"), false),
        (Plan("pro"), true),
        (Plan("user:pro"), true),
        (Plan("org:pro"), false),
        (Plan("org:team"), true),
        (Plan("dashboard"), false),
    ] {
        assert_eq!(claims.has(asked), has, "{asked:?}");
    }
}

#[tokio::test]
async fn all_that_is_asked_must_hold_and_something_must_be_asked() {
    let claims = read(ORGANIZATION).await;
    assert!(claims.has([Role("admin"), Permission("dashboard:read"), Feature("export"), Plan("team")]));
    assert!(!claims.has([Role("admin"), Plan("free")]));
    assert!(!claims.has([Plan("free"), Role("admin")]));
    assert!(!claims.has([]));
    assert!(!claims.has(Vec::<Requirement<'_>>::new()));
}

#[tokio::test]
async fn nothing_is_granted_by_what_is_not_there() {
    for rest in [
        "",
        r#""v":2"#,
        r#""v":2,"o":{"rol":"admin"}"#,
        r#""sub2":1,"org_role":"org:admin","org_permissions":["org:a:b"]"#,
    ] {
        let claims = read(rest).await;
        for asked in [
            Role("admin"),
            Permission("a:b"),
            Feature("a"),
            Plan("a"),
            Requirement::Reverification(Reverification::LAX),
        ] {
            assert!(!claims.has(asked), "{rest}: {asked:?}");
        }
    }
    // A subject without a name is nobody.
    let nobody = format!(r#"{{"sub":"","exp":{},{ORGANIZATION}}}"#, NOW + 50);
    let nobody = by_pem().build().unwrap().verify(&ISSUER.sign(HEADER, &nobody)).await.unwrap();
    assert!(nobody.organization.is_some() && !nobody.has(Role("admin")));
}

#[tokio::test]
async fn a_pending_session_meets_nothing_unless_it_is_accepted() {
    let token = ISSUER.sign(HEADER, &claims(&format!(r#""sts":"pending",{ORGANIZATION}"#)));
    let verifier = by_pem().build().unwrap();
    assert!(!verifier.verify(&token).await.unwrap().has(Role("admin")));
    let lenient = Authenticator::builder(verifier).accept_pending().build().unwrap();
    let parts = RequestParts::new("GET", "/").header("authorization", token);
    assert!(lenient.authenticate(&parts, Accept::SESSION).await.session().unwrap().has(Role("admin")));
}

#[tokio::test]
async fn an_organization_of_version_1() {
    let claims = read(r#""org_id":"org_1","org_role":"org:admin","org_permissions":["org:a:b","c:d"]"#).await;
    assert!(claims.has([Role("admin"), Permission("a:b")]));
    assert!(!claims.has(Permission("c:d")), "a permission without its prefix is none");
}

#[tokio::test]
async fn reverification() {
    const FIRST: Reverification = Reverification::new(Factor::FirstFactor, 10);
    for (first, second, asked, has) in [
        (9, 9, Reverification::STRICT_MFA, true),
        (9, 10, Reverification::STRICT_MFA, false),
        (10, 9, Reverification::STRICT_MFA, false),
        (9, -1, Reverification::STRICT_MFA, true),
        (10, -1, Reverification::STRICT_MFA, false),
        (-1, 9, Reverification::STRICT_MFA, false),
        (-1, -1, Reverification::STRICT_MFA, false),
        (99, 9, Reverification::STRICT, true),
        (0, 10, Reverification::STRICT, false),
        (9, -1, Reverification::STRICT, true),
        (10, -1, Reverification::STRICT, false),
        (-1, 9, Reverification::STRICT, true),
        (-1, 10, Reverification::STRICT, false),
        (-1, -1, Reverification::STRICT, false),
        (0, 59, Reverification::MODERATE, true),
        (0, 60, Reverification::MODERATE, false),
        (0, 1439, Reverification::LAX, true),
        (0, 1440, Reverification::LAX, false),
        (-1, -1, Reverification::LAX, false),
        (9, 99, FIRST, true),
        (10, 0, FIRST, false),
        (-1, 0, FIRST, false),
        (0, 0, Reverification::new(Factor::FirstFactor, 0), false),
        (0, 0, Reverification::new(Factor::SecondFactor, 1), true),
    ] {
        let claims = read(&format!(r#""fva":[{first},{second}]"#)).await;
        assert_eq!(claims.has(Requirement::Reverification(asked)), has, "{first} {second} {asked:?}");
    }
}

/// More than any integer has bits.
#[tokio::test]
async fn two_hundred_permissions() {
    let names: Vec<_> = (0..200).map(|n| format!("org:invoices:p{n}")).collect();
    let odd = names.iter().skip(1).step_by(2).cloned();
    let issuer = crate::auth::testing::Issuer::new();
    // The first has them all, so that each has a bit; no organization was named.
    let all = issuer.session("user_1").permissions(names.clone()).sign();
    let half = issuer.session("user_1").organization("org_1", "member").permissions(odd).sign();
    let verifier = crate::auth::SessionVerifier::builder().pem(issuer.pem()).build().unwrap();
    let (all, half) = (verifier.verify(&all).await.unwrap(), verifier.verify(&half).await.unwrap());
    for (n, name) in names.iter().enumerate() {
        assert!(all.has(Requirement::Permission(name)), "{name}");
        assert_eq!(half.has(Requirement::Permission(name)), n % 2 == 1, "{name}");
    }
}
