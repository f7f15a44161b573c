//! Where in the reference everything stands.

use std::collections::BTreeMap;

use super::Link;
use crate::ir::{Api, Group, Type, bare};
use crate::render::rust::spelled;
use crate::render::sentences::from_name;

/// The module of types that stand inside operations and have no page of their own.
pub(super) const INLINE: &str = "inline";

/// A heading of a page.
#[derive(Clone, Debug, PartialEq)]
struct Place {
    /// Relative to the folder of the reference.
    page: String,
    /// Empty for the page as a whole.
    anchor: String,
}

/// Pages and headings of operations, types and events.
#[derive(Debug, Default)]
pub(super) struct Places {
    operations: BTreeMap<String, (Place, String)>,
    models: BTreeMap<String, Place>,
    payloads: BTreeMap<String, Place>,
    events: BTreeMap<String, Place>,
    /// Accessors of the groups on whose pages types stand that have none of their own.
    homes: BTreeMap<String, String>,
}

impl Places {
    pub(super) fn new(api: &Api, webhooks: &Api) -> Self {
        let mut places = Self::default();
        for group in &api.groups {
            for operation in &group.operations {
                let name = bare(&operation.name);
                let place = Place { page: group_page(group), anchor: anchor(name) };
                let call = format!("{}().{name}", bare(&group.name));
                places.operations.insert(operation.id.clone(), (place, call));
            }
        }
        // What stands inside operations has no page of its own: it goes to the first group with it.
        for (name, groups) in api.groups_by_type() {
            let is_inline = api.types.get(name).is_some_and(|def| def.module == INLINE);
            if let Some(first) = groups.first().filter(|_| is_inline) {
                places.homes.insert(name.to_owned(), bare(&first.name).to_owned());
            }
        }
        for (folder, api) in [("models", api), ("webhooks", webhooks)] {
            for (name, def) in &api.types {
                let place = match places.homes.get(name).filter(|_| folder == "models") {
                    Some(group) => Place { page: format!("operations/{group}.md"), anchor: anchor(name) },
                    None => {
                        let is_title = title_of(api, &def.module) == *name;
                        let anchor = if is_title { String::new() } else { anchor(name) };
                        Place { page: module_page(folder, &def.module), anchor }
                    }
                };
                let known = if folder == "models" { &mut places.models } else { &mut places.payloads };
                known.insert(name.clone(), place);
            }
        }
        for name in webhooks.events.keys() {
            let place = Place { page: "webhooks/README.md".to_owned(), anchor: anchor(name) };
            places.events.insert(name.clone(), place);
        }
        places
    }

    /// The group on whose page a type stands, if that is not one of its own.
    pub(super) fn home(&self, name: &str) -> Option<&str> {
        self.homes.get(name).map(String::as_str)
    }

    /// A type as Rust writes it, with a link from a page to the named type in it.
    pub(super) fn ty(&self, ty: &Type, page: &str) -> Link {
        let is_payload = page.starts_with("webhooks/");
        let place = match core(ty) {
            Type::Named(name) if is_payload => self.payloads.get(name),
            Type::Named(name) | Type::Shared(name) => self.models.get(name),
            _ => None,
        };
        link(spelled(ty).replace("models::", ""), place, page)
    }

    /// A link from a page to a type by name.
    pub(super) fn named(&self, name: &str, page: &str) -> Link {
        self.ty(&Type::Named(name.to_owned()), page)
    }

    /// A link from a page to an operation.
    pub(super) fn operation(&self, id: &str, page: &str) -> Option<Link> {
        let (place, call) = self.operations.get(id)?;
        Some(link(call.clone(), Some(place), page))
    }

    /// A link from a page to an event.
    pub(super) fn event(&self, name: &str, page: &str) -> Link {
        link(name.to_owned(), self.events.get(name), page)
    }
}

/// What a group is called: its tag, or the accessor where several groups have one tag.
pub(super) fn title(api: &Api, group: &Group) -> String {
    if api.groups.iter().filter(|other| other.tag == group.tag).count() == 1 {
        return group.tag.clone();
    }
    from_name(&group.name).trim_end_matches('.').to_owned()
}

/// The page of a group.
pub(super) fn group_page(group: &Group) -> String {
    format!("operations/{}.md", bare(&group.name))
}

/// The page of a module of types.
pub(super) fn module_page(folder: &str, module: &str) -> String {
    format!("{folder}/{}.md", bare(module))
}

/// What the page of a module is called: the type it is named after, or the module.
pub(super) fn title_of<'a>(api: &'a Api, module: &'a str) -> &'a str {
    use heck::ToSnakeCase;
    let plain = bare(module);
    let mut names = api.types.iter().filter(|(_, def)| def.module == module).map(|(name, _)| name.as_str());
    names.find(|name| name.to_snake_case() == plain).unwrap_or(plain)
}

/// The anchor that code hosts and mdBook give a heading.
pub(super) fn anchor(heading: &str) -> String {
    let kept = heading.trim().to_lowercase();
    let kept = kept.chars().filter(|c| c.is_alphanumeric() || c.is_whitespace() || matches!(c, '-' | '_'));
    kept.map(|c| if c.is_whitespace() { '-' } else { c }).collect()
}

/// What is left of a type without lists, pages and the like.
fn core(ty: &Type) -> &Type {
    ty.inner().map_or(ty, core)
}

fn link(text: String, place: Option<&Place>, from: &str) -> Link {
    let href = place.map_or(String::new(), |place| {
        let anchor = if place.anchor.is_empty() { String::new() } else { format!("#{}", place.anchor) };
        match (relative(from, &place.page), anchor) {
            // The top of the page that one is on already.
            (page, anchor) if page.is_empty() && anchor.is_empty() => "#".to_owned(),
            (page, anchor) => page + &anchor,
        }
    });
    Link { text, href }
}

/// The way from one page to another; empty if they are the same.
pub(super) fn relative(from: &str, to: &str) -> String {
    if from == to {
        return String::new();
    }
    let (from, to): (Vec<&str>, Vec<&str>) = (from.split('/').collect(), to.split('/').collect());
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let common = common.min(to.len() - 1);
    let up = "../".repeat(from.len() - 1 - common.min(from.len() - 1));
    up + &to[common..].join("/")
}
