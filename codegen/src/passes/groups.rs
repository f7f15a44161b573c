//! Tags become groups with an accessor.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::words::{escape, pascal, snake};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Group, Said, bare};
use crate::overlay::Names;

/// Methods of the client itself, which no accessor may be called, and the name of the file that
/// the modules are declared in.
const TAKEN: [&str; 9] =
    ["new", "from_env", "from_config", "builder", "request", "config", "key", "clone", "r#mod"];

/// Features of the crate that are not about requests.
const TAKEN_FEATURES: [&str; 11] =
    ["default", "rustls", "reqwest", "gzip", "serde", "tracing", "webhooks", "mock", "auth", "tower", "axum"];

pub(super) fn run(api: &mut Api, names: &Names, diagnostics: &mut Diagnostics) {
    let mut groups: IndexMap<String, Group> = IndexMap::new();
    for Group { tag, operations, .. } in std::mem::take(&mut api.groups) {
        for operation in operations {
            let hinted =
                operation.group_hint.as_ref().and_then(|hint| names.tags.get(&format!("{tag}/{hint}")));
            let given = hinted.or_else(|| names.tags.get(&tag)).cloned().and_then(escape);
            let chosen = given.or_else(|| snake(&tag, names));
            let Some(mut name) = chosen else {
                diagnostics.push(
                    Diagnostic::unsupported(
                        "impossible-name",
                        &operation.pointer.0,
                        format!("no name can be made of the tag `{tag}`"),
                    )
                    .help(format!("add to names.yaml: `tags: {{{tag:?}: a_name}}`")),
                );
                continue;
            };
            if TAKEN.contains(&name.as_str()) {
                name = format!("{}_", bare(&name));
            }
            let group = groups.entry(name.clone()).or_insert_with(|| Group {
                tag: tag.clone(),
                feature: feature(&name),
                type_name: pascal(bare(&name)).unwrap_or_else(|| name.clone()),
                name: name.clone(),
                said: Said::default(),
                operations: Vec::new(),
            });
            // Who gives one of them the name of the other wants both in one group.
            let is_wanted = || {
                let tags = [group.tag.as_str(), tag.as_str()];
                let given = |place: &str| {
                    let mut rests = tags.iter().filter_map(|tag| place.strip_prefix(tag));
                    rests.any(|rest| rest.is_empty() || rest.starts_with('/'))
                };
                names.tags.iter().any(|(place, chosen)| given(place) && *chosen == name)
            };
            if group.tag != tag && !is_wanted() {
                let message = format!("the tags `{}` and `{tag}` are both called `{name}`", group.tag);
                diagnostics.push(
                    Diagnostic::unsupported("name-collision", &operation.pointer.0, message)
                        .help(format!("add to names.yaml: `tags: {{{tag:?}: another_name}}`")),
                );
                continue;
            }
            group.operations.push(operation);
        }
    }
    separate_features(&mut groups, diagnostics);
    api.groups = groups.into_values().collect();
}

/// Groups whose features would have one name are reported and told apart: a manifest has each key once.
fn separate_features(groups: &mut IndexMap<String, Group>, diagnostics: &mut Diagnostics) {
    let mut taken: BTreeSet<String> = groups.values().map(|group| group.feature.clone()).collect();
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    for group in groups.values_mut() {
        if let Some(other) = known.get(&group.feature) {
            let (tag, feature) = (&group.tag, &group.feature);
            let message = format!("the features of the tags `{other}` and `{tag}` would both be `{feature}`");
            let pointer = group.operations.first().map_or("", |operation| &operation.pointer.0);
            diagnostics.push(
                Diagnostic::unsupported("name-collision", pointer, message)
                    .help(format!("add to names.yaml: `tags: {{{tag:?}: another_name}}`")),
            );
            let mut numbered = (2..).map(|number| format!("{feature}_{number}"));
            let free = numbered.find(|name| !taken.contains(name));
            group.feature = free.unwrap_or_default();
            taken.insert(group.feature.clone());
        }
        known.insert(group.feature.clone(), group.tag.clone());
    }
}

/// The feature of a group, where none is given.
fn feature(group: &str) -> String {
    let name = bare(group);
    if TAKEN_FEATURES.contains(&name) { format!("{name}_api") } else { name.to_owned() }
}
