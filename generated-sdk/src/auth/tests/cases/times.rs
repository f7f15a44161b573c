use std::time::Duration;

use super::Reason::{
    TokenExpired as Expired, TokenIatInTheFuture as FromTheFuture, TokenNotActiveYet as TooEarly,
    TokenVerificationFailed as Failed,
};
use super::*;

#[tokio::test]
async fn expiry() {
    table(
        by_pem(),
        vec![
            ("a second of the skew left", Same, set("exp", NOW - 4), PASSES),
            ("at the skew", Same, set("exp", NOW - 5), refused(Expired)),
            ("a second beyond the skew", Same, set("exp", NOW - 6), refused(Expired)),
            ("now", Same, set("exp", NOW), PASSES),
            ("long ago", Same, set("exp", 1), refused(Expired)),
            ("at zero", Same, set("exp", 0), refused(Expired)),
            ("before 1970", Same, set("exp", -1), refused(Expired)),
            ("at minus zero", Same, set("exp", "-0.0"), refused(Expired)),
            ("as early as a float can be", Same, set("exp", "-1e308"), refused(Failed)),
            (
                "a fraction of a second ago, written so",
                Same,
                set("exp", format!("{}.5", NOW - 1)),
                refused(Failed),
            ),
            ("at the lowest number there is", Same, set("exp", i64::MIN), refused(Expired)),
            ("in ten years", Same, set("exp", NOW + 315_360_000), PASSES),
            ("written with a fraction of zero", Same, set("exp", format!("{NOW}.0")), PASSES),
            ("written with an exponent", Same, set("exp", "1.76e9"), PASSES),
            ("with a fraction", Same, set("exp", format!("{NOW}.5")), refused(Failed)),
            ("in milliseconds", Same, set("exp", NOW * 1000), refused(Failed)),
            ("the last second of 9999", Same, set("exp", 253_402_300_799_i64), PASSES),
            ("the first second of 10000", Same, set("exp", 253_402_300_800_i64), refused(Failed)),
            ("the largest number", Same, set("exp", i64::MAX), refused(Failed)),
            ("too large for 64 bits", Same, set("exp", u64::MAX), refused(Failed)),
            ("as large as a float can be", Same, set("exp", "1e308"), refused(Failed)),
            ("larger than a float can be", Same, set("exp", "1e999"), refused(Failed)),
            ("not there", Same, Without("exp"), refused(Failed)),
            ("null", Same, set("exp", "null"), refused(Failed)),
            ("a string", Same, set("exp", format!("\"{}\"", NOW + 50)), refused(Failed)),
            ("an empty string", Same, set("exp", r#""""#), refused(Failed)),
            ("true", Same, set("exp", "true"), refused(Failed)),
            ("false", Same, set("exp", "false"), refused(Failed)),
            ("a list", Same, set("exp", format!("[{}]", NOW + 50)), refused(Failed)),
            ("an object", Same, set("exp", "{}"), refused(Failed)),
        ],
    )
    .await;
}

#[tokio::test]
async fn beginning() {
    let mut rows = Vec::new();
    for (claim, refusal) in [("nbf", TooEarly), ("iat", FromTheFuture)] {
        rows.extend([
            ("now", Same, set(claim, NOW), PASSES),
            ("within the skew", Same, set(claim, NOW + 4), PASSES),
            ("at the skew", Same, set(claim, NOW + 5), PASSES),
            ("a second beyond the skew", Same, set(claim, NOW + 6), refused(refusal)),
            ("a fraction beyond the skew", Same, set(claim, format!("{}.5", NOW + 5)), refused(refusal)),
            ("a fraction before now", Same, set(claim, format!("{}.5", NOW - 5)), PASSES),
            ("in milliseconds", Same, set(claim, NOW * 1000), refused(refusal)),
            ("as late as a float can be", Same, set(claim, "1e308"), refused(refusal)),
            ("later than a float can be", Same, set(claim, "1e999"), refused(Failed)),
            ("at zero", Same, set(claim, 0), PASSES),
            ("before 1970", Same, set(claim, -1), PASSES),
            ("not there", Same, Without(claim), PASSES),
            ("null", Same, set(claim, "null"), refused(Failed)),
            ("a string", Same, set(claim, format!("\"{}\"", NOW - 5)), refused(Failed)),
            ("an empty string", Same, set(claim, r#""""#), refused(Failed)),
            ("a list", Same, set(claim, "[]"), refused(Failed)),
            ("an object", Same, set(claim, "{}"), refused(Failed)),
            ("false", Same, set(claim, "false"), refused(Failed)),
            ("as early as a float can be", Same, set(claim, "-1e308"), PASSES),
            ("true", Same, set(claim, "true"), refused(Failed)),
        ]);
    }
    table(by_pem(), rows).await;
}

#[tokio::test]
async fn other_skews() {
    table(
        by_pem().clock_skew(Duration::ZERO),
        vec![
            ("expires now", Same, set("exp", NOW), refused(Expired)),
            ("expires in a second", Same, set("exp", NOW + 1), PASSES),
            ("begins now", Same, set("nbf", NOW), PASSES),
            ("begins in a second", Same, set("nbf", NOW + 1), refused(TooEarly)),
            ("made in a second", Same, set("iat", NOW + 1), refused(FromTheFuture)),
        ],
    )
    .await;
    table(
        by_pem().clock_skew(Duration::from_secs(60)),
        vec![
            ("expired within it", Same, set("exp", NOW - 59), PASSES),
            ("expired at it", Same, set("exp", NOW - 60), refused(Expired)),
            ("begins at it", Same, set("nbf", NOW + 60), PASSES),
            ("begins beyond it", Same, set("nbf", NOW + 61), refused(TooEarly)),
        ],
    )
    .await;
    table(
        by_pem().clock_skew(Duration::MAX),
        vec![("a skew beyond all measure does not overflow", Same, set("exp", 1), PASSES)],
    )
    .await;
}

#[tokio::test]
async fn order() {
    table(
        by_pem(),
        vec![
            (
                "expired and too early",
                Same,
                Text(r#"{"sub":"user_1","exp":1,"nbf":9999999999}"#),
                refused(Expired),
            ),
            (
                "too early and from the future",
                Same,
                Text(r#"{"sub":"user_1","exp":9999999999,"nbf":9999999998,"iat":9999999998}"#),
                refused(TooEarly),
            ),
            ("without a subject and expired", Same, Text(r#"{"exp":1}"#), refused(Failed)),
        ],
    )
    .await;
}
