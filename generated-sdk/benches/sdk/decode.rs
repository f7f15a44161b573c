//! Decoding, beside derives of serde on the same types.

use generated_sdk::json;
use generated_sdk::types::User;

use crate::bodies;
use crate::compare::Harness;
use crate::here::Here;

/// Measures it.
pub(crate) fn compare(harness: &Harness) {
    let list = bodies::users(0..500);
    let ours = || json::from_slice::<Vec<User>>(list.as_bytes()).expect("users");
    let derived = || serde_json::from_slice::<Vec<User>>(list.as_bytes()).expect("users");
    let users = ours();
    assert_eq!(users, derived(), "both decode the same");
    harness.compare(
        &format!("decode 500 users, {:.1} MB", list.len() as f64 / 1e6),
        vec![
            Here::one_by_one("this crate", ours),
            Here::one_by_one("serde's derives", derived),
            Here::one_by_one("cloning them", || users.clone()),
        ],
    );

    let one = bodies::user(0);
    let ours = || json::from_slice::<User>(one.as_bytes()).expect("a user");
    let derived = || serde_json::from_slice::<User>(one.as_bytes()).expect("a user");
    harness.compare(
        &format!("decode one of the users, {:.1} kB", one.len() as f64 / 1e3),
        vec![Here::one_by_one("this crate", ours), Here::one_by_one("serde's derives", derived)],
    );
}
