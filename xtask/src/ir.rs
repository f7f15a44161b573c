//! `cargo xtask ir`.

use codegen::ir::Group;
use serde_json::json;

use crate::document::{self, BACKEND_API};
use crate::failure::Failure;
use crate::{Ir, workspace};

pub(crate) fn run(options: &Ir) -> Result<(), Failure> {
    let path = options.spec.clone().unwrap_or_else(|| workspace::spec().join(BACKEND_API));
    let mut overlay = document::overlay()?;
    overlay.fixes.lenient = options.spec.is_some();
    let outcome = document::lower(document::open(&path)?, &overlay, true)?;
    let value = match &options.tag {
        None => json!(outcome.api),
        Some(tag) => {
            // A group may be of several tags.
            let is_of = |group: &&Group| {
                let mut tags = group.operations.iter().filter_map(|operation| operation.tags.first());
                group.tag == *tag || group.name == *tag || tags.any(|other| other == tag)
            };
            let found: Vec<_> = outcome.api.groups.iter().filter(is_of).collect();
            if found.is_empty() {
                let all: Vec<&str> = outcome.api.groups.iter().map(|group| group.name.as_str()).collect();
                let message =
                    format!("error: there is no tag or group `{tag}`; the groups are: {}", all.join(", "));
                return Err(Failure::Environment(message));
            }
            json!(found)
        }
    };
    crate::diff::print(&format!("{value:#}\n"))
}
