//! Which properties debug output hides.

use crate::ir::{Api, BodyContent, Field, Kind};
use crate::overlay::Names;

pub(super) fn run(api: &mut Api, names: &Names) {
    let mark = |owner: &str, fields: &mut [Field]| {
        for field in fields {
            let place = format!("{owner}.{}", field.wire);
            field.secret = names.secrets.contains(&field.wire) | names.secrets.contains(&place);
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
