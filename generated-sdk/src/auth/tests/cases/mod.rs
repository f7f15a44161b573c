//! What becomes of which token, as a table. See [`table`] for how to read it.

mod audiences;
mod forms;
mod headers;
mod times;
mod types;

use super::{HEADER, ISSUER, NOW, by_pem};
use crate::auth::builder::SessionVerifierBuilder;
use crate::auth::reason::Reason;
use crate::auth::testing::Issuer;

/// A change to the header or the claims of a valid token.
enum Change {
    /// As it is.
    None,
    /// The value of a field is this JSON text.
    Set(&'static str, String),
    /// A field is not there.
    Without(&'static str),
    /// The whole part is this text.
    Text(&'static str),
}

use Change::{None as Same, Text, Without};

fn set(name: &'static str, json: impl ToString) -> Change {
    Change::Set(name, json.to_string())
}

/// What is expected: the reason for refusal, or none.
type Verdict = Option<Reason>;

const PASSES: Verdict = None;

fn refused(reason: Reason) -> Verdict {
    Some(reason)
}

/// A token that is valid but for these two changes.
fn token(issuer: &Issuer, header: &Change, claims: &Change) -> String {
    let header = changed(HEADER, header);
    let valid = super::claims(r#""iss":"https://clerk.example.com","azp":"https://app.example.com""#);
    issuer.sign(&header, &changed(&valid, claims))
}

fn changed(object: &str, change: &Change) -> String {
    let inner = object.strip_prefix('{').and_then(|object| object.strip_suffix('}')).unwrap();
    let is = |field: &str, name: &str| field.starts_with(&format!("{name:?}:"));
    let mut fields: Vec<String> = inner.split(',').map(str::to_owned).collect();
    match change {
        Change::None => {}
        Change::Text(text) => return (*text).to_owned(),
        Change::Without(name) => fields.retain(|field| !is(field, name)),
        Change::Set(name, json) => match fields.iter_mut().find(|field| is(field, name)) {
            Some(field) => *field = format!("{name:?}:{json}"),
            None => fields.push(format!("{name:?}:{json}")),
        },
    }
    format!("{{{}}}", fields.join(","))
}

/// Checks a table: a description, a change to the header, a change to the claims, and what is expected of a
/// verifier with these settings.
async fn table(settings: SessionVerifierBuilder, rows: Vec<(&str, Change, Change, Verdict)>) {
    let verifier = settings.build().unwrap();
    for (what, header, claims, expected) in &rows {
        let outcome = verifier.verify(&token(&ISSUER, header, claims)).await;
        let verdict = outcome.as_ref().err().map(|error| error.reason());
        assert_eq!(verdict, *expected, "{what}: {outcome:?}");
    }
}
