//! Which properties debug output hides.

use crate::ir::{Api, BodyContent, Field, Kind, Type};
use crate::overlay::Names;

pub(super) fn run(api: &mut Api, names: &Names) {
    let mark = |owner: &str, fields: &mut [Field]| {
        for field in fields {
            let place = format!("{owner}.{}", field.wire);
            // Both are looked up, as an entry that nobody asks for counts as misspelt.
            let is_marked = names.secrets.contains(&field.wire) | names.secrets.contains(&place);
            field.secret = is_marked || is_text(&field.ty) && sounds_secret(&field.wire);
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

fn is_text(ty: &Type) -> bool {
    match ty.non_null() {
        Type::List(item) => is_text(item),
        other => *other == Type::String,
    }
}

/// Whether a property is called what secrets are called. One that is new in a document is hidden without
/// anybody's doing; to hide too much costs little.
fn sounds_secret(wire: &str) -> bool {
    const WORDS: [&str; 5] = ["credential", "password", "passcode", "secret", "token"];
    const KEYS: [&str; 4] = ["api", "private", "secret", "signing"];
    let mut words = wire.rsplit('_');
    let last = words.next().unwrap_or_default();
    let last = last.strip_suffix('s').unwrap_or(last);
    WORDS.contains(&last) || last == "key" && words.next().is_some_and(|before| KEYS.contains(&before))
}
