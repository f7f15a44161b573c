//! Names of types, fields, variants and members.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::{Namespace, Remedy};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, BodyContent, Direction, Kind, Output, Type, TypeDef, Variant, bare, component_of};
use crate::overlay::Names;
use crate::passes::words::{escape, pascal, singular, snake, variant};

/// Names that generated code uses for other things.
const RESERVED: [&str; 32] = [
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "String",
    "Vec",
    "Box",
    "Default",
    "From",
    "Into",
    "Iterator",
    "IntoIterator",
    "Clone",
    "Copy",
    "Debug",
    "Send",
    "Sync",
    "Sized",
    "Drop",
    "ToString",
    "Decode",
    "DecodeError",
    "Node",
    "Page",
    "Value",
    "Map",
    "Fields",
    "Attachment",
    "BTreeMap",
    "FieldValue",
];

pub(super) fn run(api: &mut Api, names: &Names, diagnostics: &mut Diagnostics) {
    let mut by_place = name_types(api, names, diagnostics);
    unite(&mut api.types, names, &by_place, diagnostics);
    name_parts(&mut api.types, names, diagnostics);
    separate(&api.types, names, &mut by_place, diagnostics);
    let rename = |place: &str| by_place.get(place).cloned();
    for ty in all_types(api) {
        ty.rename(&rename);
    }
    // Of several places, that of a component stands for all; else the first by name, so that their order
    // in the document makes no difference.
    let rank = |place: &str, def: &TypeDef| {
        let component = def.component.as_deref();
        (component != Some(place), component.is_none(), place.to_owned())
    };
    let mut ranks = BTreeMap::new();
    for (place, mut def) in std::mem::take(&mut api.types) {
        let Some(name) = by_place.get(&place) else { continue };
        let rank = rank(&place, &def);
        if ranks.get(name).is_some_and(|best| *best < rank) {
            continue;
        }
        ranks.insert(name.clone(), rank);
        def.name.clone_from(name);
        def.module = module(&def, names);
        api.types.insert(name.clone(), def);
    }
    settle_lost(api, diagnostics);
}

/// A type that is named and not there would be code that does not compile. Lowering leaves one only where
/// it says so, and no pass should.
fn settle_lost(api: &mut Api, diagnostics: &mut Diagnostics) {
    let known: BTreeSet<String> = api.types.keys().cloned().collect();
    let is_told = diagnostics.blocking();
    for ty in all_types(api) {
        if let Some(name) = ty.named().filter(|name| !known.contains(*name)) {
            if !is_told {
                let message = format!("the type `{name}` was lost on the way");
                diagnostics.push(
                    Diagnostic::unsupported("lost-type", "", message)
                        .help("this is a fault of the generator: report it with the document"),
                );
            }
            *ty = Type::Json;
        }
    }
}

/// Choices that names.yaml gives one name become one with the values of all: they are open, and an API
/// that adds a value in one of the places changes nothing else.
fn unite(
    types: &mut IndexMap<String, TypeDef>,
    names: &Names,
    by_place: &BTreeMap<String, String>,
    diagnostics: &mut Diagnostics,
) {
    let given: BTreeSet<&String> =
        by_place.iter().filter(|(place, _)| names.types.contains_key(place)).map(|(_, name)| name).collect();
    let mut named: BTreeMap<&str, Vec<&String>> = BTreeMap::new();
    for (place, name) in by_place.iter().filter(|(_, name)| given.contains(name)) {
        named.entry(name).or_default().push(place);
    }
    for (name, places) in named {
        let mut all: Vec<Variant> = Vec::new();
        let mut are_choices = true;
        for place in &places {
            match types.get(*place).map(|def| &def.kind) {
                Some(Kind::Enum(variants)) => {
                    let is_new = |one: &&Variant| !all.iter().any(|known| known.wire == one.wire);
                    let new: Vec<Variant> = variants.iter().filter(is_new).cloned().collect();
                    all.extend(new);
                }
                _ => are_choices = false,
            }
        }
        for place in places.into_iter().filter(|_| are_choices) {
            let Some(TypeDef { kind: Kind::Enum(variants), pointer, .. }) = types.get_mut(place) else {
                continue;
            };
            if variants.len() < all.len() {
                let message =
                    format!("`{place}` lacks values that others have which are called `{name}` too");
                diagnostics.push(Diagnostic::warning("united-values", &pointer.0, message).help(
                    "nothing is to be done if they mean the same; else give it another name in names.yaml",
                ));
                variants.clone_from(&all);
            }
        }
    }
}

/// Fields, variants and members, each within its type.
fn name_parts(types: &mut IndexMap<String, TypeDef>, names: &Names, diagnostics: &mut Diagnostics) {
    let type_names: BTreeMap<String, String> =
        types.keys().map(|place| (place.clone(), place.clone())).collect();
    for (place, def) in types {
        let pointer = def.pointer.0.clone();
        let mut space = Namespace::default();
        match &mut def.kind {
            Kind::Struct(object) => {
                if object.additional.is_some() {
                    let name = match def.direction {
                        Direction::Request => "additional_property",
                        Direction::Response => "additional_properties",
                    };
                    space.taken.insert(name.into(), "the other properties".into());
                }
                for field in &mut object.fields {
                    let key = format!("{place}.{}", field.wire);
                    let chosen = names
                        .fields
                        .get(&key)
                        .cloned()
                        .and_then(escape)
                        .or_else(|| snake(&field.wire, names));
                    let owner = format!("the property `{}`", field.wire);
                    let remedy = Remedy { section: "fields", place: &key };
                    field.name = space.give(chosen, &owner, &field.pointer.0, &remedy, diagnostics);
                }
            }
            Kind::Enum(variants) => {
                for value in variants {
                    let key = format!("{place}={}", value.wire);
                    let chosen = names.values.get(&key).cloned().or_else(|| variant(&value.wire));
                    let owner = format!("the value `{}`", value.wire);
                    let remedy = Remedy { section: "values", place: &key };
                    value.name = space.give(chosen, &owner, &pointer, &remedy, diagnostics);
                }
            }
            Kind::Union(union) => {
                let labels: Vec<String> =
                    union.members.iter().map(|member| label(&member.ty, &type_names)).collect();
                let common = common_words(&labels);
                for (member, label) in union.members.iter_mut().zip(&labels) {
                    let key = format!("{place}={label}");
                    let chosen = names.values.get(&key).cloned().or_else(|| variant(&label[common..]));
                    let owner = format!("the alternative `{label}`");
                    let remedy = Remedy { section: "values", place: &key };
                    member.name = space.give(chosen, &owner, &pointer, &remedy, diagnostics);
                }
            }
            Kind::Alias { .. } => {}
        }
    }
}

/// What a member of a union is called after.
fn label(ty: &Type, names: &BTreeMap<String, String>) -> String {
    match ty {
        Type::String => "string".into(),
        Type::Boolean => "boolean".into(),
        Type::Integer { .. } => "integer".into(),
        Type::Number => "number".into(),
        Type::Json => "json".into(),
        Type::JsonObject | Type::Map(_) => "object".into(),
        Type::Binary => "bytes".into(),
        Type::Page(item) | Type::List(item) => format!("{}_list", label(item, names)),
        Type::Nullable(inner) | Type::Boxed(inner) => label(inner, names),
        Type::Shared(name) => name.clone(),
        Type::Named(place) => match place.rsplit_once('|') {
            Some((_, number)) => format!("option_{number}"),
            None => component_of(names.get(place).unwrap_or(place)).to_owned(),
        },
    }
}

/// Length of the words that all labels begin with, up to a separator, so that
/// `verification_otp` and `verification_saml` become `Otp` and `Saml`.
fn common_words(labels: &[String]) -> usize {
    let Some(first) = labels.first() else { return 0 };
    let mut common = 0;
    for (index, separator) in first.char_indices() {
        if !labels.iter().all(|label| label.get(..=index) == first.get(..=index)) {
            break;
        }
        if matches!(separator, '_' | '.' | '-') {
            common = index + 1;
        }
    }
    if labels.iter().any(|label| label.len() == common) { 0 } else { common }
}

/// Module of a type: one for all aliases, one for each component, one for what stands inside
/// operations.
fn module(def: &TypeDef, names: &Names) -> String {
    let component = match (&def.kind, &def.component) {
        (Kind::Alias { .. }, _) => return "aliases".to_owned(),
        (_, None) => return "inline".to_owned(),
        (_, Some(component)) => component,
    };
    match snake(component, names) {
        Some(name) if !is_taken(&name) => name,
        Some(name) => format!("model_{}", bare(&name).trim_start_matches('_')),
        None => "inline".to_owned(),
    }
}

/// Whether a module of a component cannot be called so. `inline_users` is what stands inside the
/// operations of the group `users`.
fn is_taken(module: &str) -> bool {
    matches!(module, "aliases" | "inline" | "r#mod")
        || module.starts_with('_')
        || module.starts_with("inline_")
}

/// Names of types by place.
fn name_types(api: &Api, names: &Names, diagnostics: &mut Diagnostics) -> BTreeMap<String, String> {
    let operations: BTreeSet<&str> = api.operations().map(|operation| operation.id.as_str()).collect();
    let mut by_place: BTreeMap<String, String> = BTreeMap::new();
    // Parents stand before children once places are sorted by length.
    let mut places: Vec<(&String, &TypeDef)> = api.types.iter().collect();
    places.sort_by_key(|(place, _)| place.len());
    for (place, def) in places {
        if let Some(name) = names.types.get(place) {
            by_place.insert(place.clone(), name.clone());
            continue;
        }
        let is_component = def.component.as_deref().is_some_and(|c| c == component_of(place));
        let name = match (&def.component, is_component) {
            (Some(component), true) => {
                let input = def.direction == Direction::Request && api.types.contains_key(component);
                pascal(component).map(|name| if input { format!("{name}Input") } else { name })
            }
            _ => nested(place, &by_place, &operations),
        };
        let Some(mut name) = name else {
            let remedy = Remedy { section: "types", place };
            diagnostics.push(
                Diagnostic::unsupported(
                    "impossible-name",
                    &def.pointer.0,
                    format!("no name can be made of `{place}`"),
                )
                .help(remedy.text("AName")),
            );
            // Whoever goes on regardless gets code that compiles.
            by_place.insert(place.clone(), format!("Unnamed{}", by_place.len()));
            continue;
        };
        if RESERVED.contains(&name.as_str()) {
            name.push_str("Model");
        }
        by_place.insert(place.clone(), name);
    }
    by_place
}

/// The name of a type inside another or inside an operation: that one's name and the way to it.
fn nested(place: &str, by_place: &BTreeMap<String, String>, operations: &BTreeSet<&str>) -> Option<String> {
    let ends = place.char_indices().rev().filter(|(_, c)| matches!(c, '.' | '[' | '{' | '|'));
    let mut parent = None;
    for (end, _) in ends {
        let front = &place[..end];
        if let Some(name) = by_place.get(front) {
            parent = Some((name.clone(), &place[end..]));
            break;
        }
        if operations.contains(front) {
            parent = Some((pascal(front)?, &place[end..]));
            break;
        }
    }
    let (mut name, path) = parent.or_else(|| Some((pascal(place)?, "")))?;
    let mut rest = path;
    while let Some(first) = rest.chars().next() {
        let end = rest[first.len_utf8()..]
            .find(['.', '[', '{', '|'])
            .map_or(rest.len(), |end| end + first.len_utf8());
        let (segment, after) = rest.split_at(end);
        match first {
            // Items of a list are named by the singular of the list.
            '.' if after.starts_with("[]") => {
                name.push_str(&pascal(&singular(&segment[1..]))?);
                rest = &after[2..];
                continue;
            }
            '.' => name.push_str(&pascal(&segment[1..])?),
            '[' => name.push_str("Item"),
            '{' => name.push_str("Value"),
            _ => name.push_str(&format!("Option{}", &segment[1..])),
        }
        rest = after;
    }
    Some(name)
}

/// Every type that the API mentions.
fn all_types(api: &mut Api) -> Vec<&mut Type> {
    let mut result: Vec<&mut Type> = Vec::new();
    result.extend(api.types.values_mut().flat_map(|def| def.kind.types_mut()));
    for operation in api.groups.iter_mut().flat_map(|group| &mut group.operations) {
        result.extend(operation.parameters.iter_mut().map(|parameter| &mut parameter.ty));
        match operation.body.as_mut().map(|body| &mut body.content) {
            Some(BodyContent::Fields { fields, additional, .. }) => {
                result.extend(fields.iter_mut().map(|field| &mut field.ty));
                result.extend(additional.iter_mut());
            }
            Some(BodyContent::Whole { ty, .. }) => result.push(ty),
            None => {}
        }
        if let Output::Json(ty) | Output::OptionalJson(ty) = &mut operation.output {
            result.push(ty);
        }
        for status in &mut operation.statuses {
            result.extend(status.content.iter_mut().filter_map(|content| content.ty.as_mut()));
        }
        result.extend(operation.paging.iter_mut().map(|paging| &mut paging.item));
    }
    result.extend(api.events.values_mut().map(|event| &mut event.data));
    result
}

/// Arranges the parts of a type by name: their order in the document makes no difference.
fn arrange(kind: &mut Kind) {
    match kind {
        Kind::Struct(object) => object.fields.sort_by(|a, b| a.wire.cmp(&b.wire)),
        Kind::Enum(variants) => variants.sort_by(|a, b| a.wire.cmp(&b.wire)),
        Kind::Union(_) | Kind::Alias { .. } => {}
    }
}

/// Equal types of one name will become one type. Unequal ones are reported and told apart.
fn separate(
    types: &IndexMap<String, TypeDef>,
    names: &Names,
    by_place: &mut BTreeMap<String, String>,
    diagnostics: &mut Diagnostics,
) {
    let mut named: BTreeMap<String, (&str, Kind)> = BTreeMap::new();
    for (place, def) in types {
        let Some(name) = by_place.get(place).cloned() else { continue };
        let mut kind = def.kind.clone();
        for ty in kind.types_mut() {
            ty.rename(&|place| by_place.get(place).cloned());
        }
        arrange(&mut kind);
        let Some((first, earlier)) = named.get(&name) else {
            named.insert(name, (place, kind));
            continue;
        };
        if *earlier == kind {
            continue;
        }
        let message = format!(
            "`{first}` (#{}) and `{place}` would both be called `{name}`, but differ",
            types.get(*first).map_or("", |def| &def.pointer.0)
        );
        let help = match (names.types.contains_key(place), earlier, &kind) {
            (true, Kind::Enum(_), Kind::Enum(_)) => {
                format!("in names.yaml, give the values of `{first}` and `{place}` the same names")
            }
            (true, ..) => format!("names.yaml calls both so: give another name to `{place}` there"),
            (false, ..) => Remedy { section: "types", place }.text("AnotherName"),
        };
        diagnostics.push(Diagnostic::unsupported("name-collision", &def.pointer.0, message).help(help));
        let mut number = 2;
        while named.contains_key(&format!("{name}{number}")) {
            number += 1;
        }
        let name = format!("{name}{number}");
        by_place.insert(place.clone(), name.clone());
        named.insert(name, (place, kind));
    }
}
