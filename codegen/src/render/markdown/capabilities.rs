//! The capability map: what each operation does and needs, for people and for programs.

use serde::Serialize;

use super::Link;
use super::places::{Places, anchor, title};
use crate::ir::Api;
use crate::render::operation_info::{Access, OperationInfo};

const PAGE: &str = "capabilities.md";

/// The map as a page.
#[derive(Debug, Serialize)]
pub(super) struct Map<'a> {
    total: Counts,
    groups: Vec<GroupMap<'a>>,
    limits: Vec<(Link, &'a str)>,
}

#[derive(Debug, Serialize)]
struct GroupMap<'a> {
    title: String,
    anchor: String,
    counts: Counts,
    operations: Vec<Entry<'a>>,
}

#[derive(Debug, Serialize)]
struct Entry<'a> {
    #[serde(flatten)]
    info: OperationInfo<'a>,
    link: Link,
    event_links: Vec<Link>,
}

#[derive(Debug, Default, Serialize)]
struct Counts {
    all: usize,
    reads: usize,
    writes: usize,
    irreversible: usize,
    with_events: usize,
    deprecated: usize,
}

impl Counts {
    fn of<'a>(operations: impl Iterator<Item = OperationInfo<'a>>) -> Self {
        let mut counts = Self::default();
        for info in operations {
            counts.all += 1;
            match info.access {
                Access::Read => counts.reads += 1,
                Access::Write => counts.writes += 1,
            }
            counts.irreversible += usize::from(info.irreversible);
            counts.with_events += usize::from(!info.events.is_empty());
            counts.deprecated += usize::from(info.deprecated);
        }
        counts
    }
}

pub(super) fn map<'a>(api: &'a Api, places: &Places) -> Map<'a> {
    let link = |id: &str| {
        places.operation(id, PAGE).unwrap_or_else(|| Link { text: id.to_owned(), href: String::new() })
    };
    let groups = api
        .groups
        .iter()
        .map(|group| GroupMap {
            title: title(api, group),
            anchor: anchor(&title(api, group)),
            counts: Counts::of(group.operations.iter().map(|operation| OperationInfo::new(group, operation))),
            operations: group
                .operations
                .iter()
                .map(|operation| Entry {
                    info: OperationInfo::new(group, operation),
                    link: link(&operation.id),
                    event_links: operation
                        .said
                        .events
                        .iter()
                        .map(|event| places.event(event, PAGE))
                        .collect(),
                })
                .collect(),
        })
        .collect();
    let limits = api.operations().filter(|operation| !operation.said.rate_limit.is_empty());
    Map {
        total: Counts::of(OperationInfo::all(api)),
        groups,
        limits: limits.map(|operation| (link(&operation.id), operation.said.rate_limit.as_str())).collect(),
    }
}

/// The map as JSON: one operation a line, so that a difference can be read.
pub(super) fn json(api: &Api) -> String {
    let note = "Rendered by `cargo xtask generate` from spec/. Changes made here are lost.";
    let lines: Vec<String> = OperationInfo::all(api)
        .map(|info| format!("    {}", serde_json::to_string(&info).unwrap_or_default()))
        .collect();
    format!(
        "{{\"note\": {},\n  \"api\": {},\n  \"version\": {},\n  \"operations\": [\n{}\n  ]\n}}\n",
        serde_json::json!(note),
        serde_json::json!(api.title),
        serde_json::json!(api.version),
        lines.join(",\n")
    )
}
