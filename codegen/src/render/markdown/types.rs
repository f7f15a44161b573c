//! Pages of types, and the index of events.

use indexmap::IndexMap;
use serde::Serialize;

use super::Link;
use super::places::{INLINE, Places, anchor, module_page, title_of};
use crate::ir::{Api, Direction, Field, Kind, Type, TypeDef};
use crate::render::sentences::{first, joined, rules};

/// A page about the types of a module.
#[derive(Debug, Serialize)]
pub(super) struct TypePage<'a> {
    pub(super) path: String,
    title: &'a str,
    types: Vec<TypeView<'a>>,
}

/// A type.
#[derive(Debug, Serialize)]
pub(super) struct TypeView<'a> {
    name: &'a str,
    text: &'a str,
    kind: &'static str,
    is_sent: bool,
    deprecated: bool,
    rows: Vec<Row>,
    /// What an alias stands for.
    target: Option<Link>,
    /// The methods of a union for what all its members have.
    common: Vec<String>,
    /// The property that tells the members of a union.
    tag: Option<&'a str>,
    operations: Vec<Link>,
    parts_of: Vec<Link>,
}

/// A property, a value, or a member.
#[derive(Debug, Default, Serialize)]
struct Row {
    name: String,
    ty: Option<Link>,
    text: String,
    required: bool,
    deprecated: bool,
    secret: bool,
}

/// An entry of an index.
#[derive(Debug, Serialize)]
pub(super) struct IndexEntry<'a> {
    link: Link,
    said: &'a str,
}

/// An event.
#[derive(Debug, Serialize)]
pub(super) struct EventView<'a> {
    name: &'a str,
    href: String,
    text: &'a str,
    data: Link,
    /// Operations that it follows.
    operations: Vec<Link>,
}

/// A page for each module that has one of its own.
pub(super) fn pages<'a>(api: &'a Api, folder: &str, places: &Places) -> Vec<TypePage<'a>> {
    let mut modules: IndexMap<&str, Vec<&str>> = IndexMap::new();
    for (name, def) in &api.types {
        if folder != "models" || places.home(name).is_none() {
            modules.entry(&def.module).or_default().push(name);
        }
    }
    modules.sort_keys();
    let page = |(module, mut names): (&'a str, Vec<&'a str>)| {
        let (path, title) = (module_page(folder, module), title_of(api, module));
        names.sort_by_key(|name| *name != title);
        let title = match title {
            INLINE => "Parts of other types",
            "aliases" => "Aliases",
            title => title,
        };
        let types = names.iter().filter_map(|name| view(api, name, places, &path)).collect();
        TypePage { path, title, types }
    };
    modules.into_iter().map(page).collect()
}

/// The types that stand on the page of a group.
pub(super) fn home_types<'a>(api: &'a Api, group: &str, places: &Places, page: &str) -> Vec<TypeView<'a>> {
    let names = api.types.keys().filter(|name| places.home(name) == Some(group));
    names.filter_map(|name| view(api, name, places, page)).collect()
}

/// All types of an API by name.
pub(super) fn index<'a>(api: &'a Api, folder: &str, places: &Places) -> Vec<IndexEntry<'a>> {
    let page = format!("{folder}/README.md");
    let mut names: Vec<(&String, &TypeDef)> = api.types.iter().collect();
    names.sort_by_key(|(name, _)| name.as_str());
    let entry = |(name, def): (&String, &'a TypeDef)| IndexEntry {
        link: places.named(name, &page),
        said: first(&def.said),
    };
    names.into_iter().map(entry).collect()
}

/// The events of an API by what they are about, with the operations of another that they follow.
pub(super) fn events<'a>(
    api: &'a Api,
    webhooks: &'a Api,
    places: &Places,
) -> Vec<(&'a str, Vec<EventView<'a>>)> {
    const PAGE: &str = "webhooks/README.md";
    let view = |(name, event): (&'a String, &crate::ir::Event)| {
        let causes = api.operations().filter(|operation| operation.said.events.contains(name));
        EventView {
            name,
            href: format!("#{}", anchor(name)),
            text: webhooks.events_said.get(name).map_or("", String::as_str),
            data: places.ty(&event.data, PAGE),
            operations: causes.filter_map(|operation| places.operation(&operation.id, PAGE)).collect(),
        }
    };
    let mut families: IndexMap<&str, Vec<EventView<'_>>> = IndexMap::new();
    for event in webhooks.events.iter().map(view) {
        families.entry(event.name.split('.').next().unwrap_or_default()).or_default().push(event);
    }
    families.into_iter().collect()
}

fn view<'a>(api: &'a Api, name: &'a str, places: &Places, page: &str) -> Option<TypeView<'a>> {
    let def = api.types.get(name)?;
    let is_here = |ty: &Type| ty.named() == Some(name);
    let operations = api.operations().filter(|operation| operation.types().any(is_here));
    let wholes = api.types.iter().filter(|(_, whole)| whole.kind.types().any(is_here));
    let (kind, rows) = match &def.kind {
        Kind::Struct(object) => {
            let of = |field: &&Field| match def.direction {
                Direction::Response => !field.write_only,
                Direction::Request => !field.read_only,
            };
            let row = |field| row(field, def.direction, places, page);
            let mut rows: Vec<Row> = object.fields.iter().filter(of).map(row).collect();
            if let Some(ty) = &object.additional {
                let text = "All other properties.".to_owned();
                let ty = Some(places.ty(&Type::Map(Box::new(ty.clone())), page));
                rows.push(Row { name: "additional_properties".to_owned(), ty, text, ..Row::default() });
            }
            ("struct", rows)
        }
        Kind::Enum(variants) => {
            let row = |variant: &crate::ir::Variant| Row {
                name: variant.wire.clone(),
                ty: Some(Link { text: variant.name.clone(), href: String::new() }),
                text: variant.said.0.clone(),
                ..Row::default()
            };
            ("enum", variants.iter().map(row).collect())
        }
        Kind::Union(union) => {
            let row = |member: &crate::ir::UnionMember| Row {
                name: member.name.clone(),
                ty: Some(places.ty(&member.ty, page)),
                text: member.tags.iter().map(|tag| format!("`{tag}`")).collect::<Vec<_>>().join(", "),
                ..Row::default()
            };
            ("union", union.members.iter().map(row).collect())
        }
        Kind::Alias { .. } => ("alias", Vec::new()),
    };
    Some(TypeView {
        name,
        text: &def.said,
        kind,
        is_sent: def.direction == Direction::Request,
        deprecated: def.deprecated,
        rows,
        target: match &def.kind {
            Kind::Alias { target, .. } => Some(places.ty(target, page)),
            _ => None,
        },
        common: match &def.kind {
            Kind::Union(union) if def.direction == Direction::Response => {
                api.common_texts(union).iter().map(|common| common.name.to_owned()).collect()
            }
            _ => Vec::new(),
        },
        tag: match &def.kind {
            Kind::Union(union) => union.tag.as_deref(),
            _ => None,
        },
        operations: operations.filter_map(|operation| places.operation(&operation.id, page)).collect(),
        parts_of: wholes.map(|(whole, _)| places.named(whole, page)).collect(),
    })
}

fn row(field: &Field, direction: Direction, places: &Places, page: &str) -> Row {
    let ty = match direction {
        Direction::Response if !field.required => field.ty.clone().nullable(),
        _ => field.ty.clone(),
    };
    Row {
        name: field.wire.clone(),
        ty: Some(places.ty(&ty, page)),
        text: joined(&[&field.said, &rules(&field.constraints)]),
        required: field.required,
        deprecated: field.deprecated,
        secret: field.secret,
    }
}
