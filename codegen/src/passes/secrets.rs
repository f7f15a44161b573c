//! Which properties debug output hides.

use std::collections::BTreeSet;

use heck::ToSnakeCase;

use crate::ir::{Api, BodyContent, Field, Kind, Resolved, Type};
use crate::overlay::Names;

pub(super) fn run(api: &mut Api, names: &Names) {
    let shown = shown(api);
    let mark = |owner: &str, fields: &mut [Field]| {
        for field in fields {
            let place = format!("{owner}.{}", field.wire);
            // Both are looked up, as an entry that nobody asks for counts as misspelt.
            let is_marked = names.secrets.contains(&field.wire) | names.secrets.contains(&place);
            field.secret =
                is_marked || is_said(field) || sounds_secret(&field.wire) && !is_shown(&field.ty, &shown);
        }
    };
    for (name, def) in &mut api.types {
        if let Kind::Struct(object) = &mut def.kind {
            mark(name, &mut object.fields);
        }
    }
    for operation in api.operations_mut() {
        if let Some(BodyContent::Fields { fields, .. }) =
            operation.body.as_mut().map(|body| &mut body.content)
        {
            mark(&operation.id, fields);
        }
    }
}

/// Names of types that are no secrets whatever a property of them is called: flags, numbers and choices, and
/// objects, as these hide what is secret in them.
fn shown(api: &Api) -> BTreeSet<String> {
    let none = BTreeSet::new();
    let is_of_them = |name: &String| match api.definition(&Type::Named(name.clone())) {
        Resolved::Named(def) => matches!(def.kind, Kind::Enum(_) | Kind::Struct(_)),
        Resolved::Plain(ty) => is_shown(ty, &none),
    };
    api.types.keys().filter(|name| is_of_them(name)).cloned().collect()
}

fn is_shown(ty: &Type, shown: &BTreeSet<String>) -> bool {
    match ty {
        Type::Boolean | Type::Integer { .. } | Type::Number => true,
        Type::Named(name) => shown.contains(name),
        other => other.inner().is_some_and(|inner| is_shown(inner, shown)),
    }
}

/// Whether the document says that it is a secret.
fn is_said(field: &Field) -> bool {
    field.constraints.by_keyword.get("format").and_then(|format| format.as_str()) == Some("password")
}

/// Whether a property is called what secrets are called. One that is new in a document is hidden without
/// anybody's doing; to hide too much costs little.
fn sounds_secret(wire: &str) -> bool {
    const WORDS: [&str; 6] = ["credential", "passcode", "passphrase", "password", "secret", "token"];
    const KEYS: [&str; 4] = ["api", "private", "secret", "signing"];
    let name = wire.to_snake_case();
    let mut words = name.rsplit('_');
    let last = words.next().unwrap_or_default();
    let last = last.strip_suffix('s').unwrap_or(last);
    WORDS.contains(&last) || last == "key" && words.next().is_some_and(|before| KEYS.contains(&before))
}
