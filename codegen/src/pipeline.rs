//! The stages in a row, with what must hold after them.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use serde_yaml::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, BodyContent, Direction, Kind, Method, component_of, place_of};
use crate::lower::{self, Lowered};
use crate::overlay::{self, Overlay};
use crate::passes;
use crate::pointer::join;
use crate::read::{self, Document};
use crate::source::Source;

/// What becomes of a document.
#[derive(Debug)]
pub struct Outcome {
    /// The IR, complete.
    pub api: Api,
    /// What was counted.
    pub counts: Counts,
    /// Findings that stopped nothing.
    pub warnings: Diagnostics,
    /// How long each stage took.
    pub timings: Vec<(&'static str, Duration)>,
}

/// Counts of a document's parts and of what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Operations of the document.
    pub operations: usize,
    /// Operations of the IR.
    pub operations_kept: usize,
    /// Component schemas of the document, equal twins counted once.
    pub schemas: usize,
    /// Component schemas that became types with a definition.
    pub schemas_as_types: usize,
    /// Component schemas that became other names of types.
    pub schemas_as_aliases: usize,
    /// Component schemas whose properties became setters of a request.
    pub schemas_as_requests: usize,
    /// Properties of component schemas, those of schemas inside them included.
    pub properties: usize,
    /// Webhook events.
    pub events: usize,
}

/// Takes a document from its text to the complete IR.
///
/// # Errors
///
/// Everything that was found, if any of it stops the generation. With `skip_unsupported`, what
/// stops only a part is left out instead and reported among the warnings.
pub fn run(source: Source, overlay: &Overlay, skip_unsupported: bool) -> Result<Outcome, Diagnostics> {
    let mut clock = Clock::new();
    let document = read::read(source)?;
    clock.lap("read");
    lower_and_refine(document, overlay, skip_unsupported, clock)
}

/// Takes a document that is read already to the complete IR.
///
/// # Errors
///
/// Like [`run`].
pub fn resume(document: Document, overlay: &Overlay, skip_unsupported: bool) -> Result<Outcome, Diagnostics> {
    lower_and_refine(document, overlay, skip_unsupported, Clock::new())
}

fn lower_and_refine(
    mut document: Document,
    overlay: &Overlay,
    skip_unsupported: bool,
    mut clock: Clock,
) -> Result<Outcome, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    overlay::apply(&mut document, overlay, &mut diagnostics);
    clock.lap("overlay");
    let typed = read::typed(&mut document, &mut diagnostics);
    clock.lap("type");
    let lowered = lower::lower(&document, &typed, &overlay.names, &mut diagnostics);
    clock.lap("lower");
    let counts = count(&document, &lowered, skip_unsupported, &mut diagnostics);
    let mut api = lowered.api;
    passes::run(&mut api, &overlay.names, &mut diagnostics);
    clock.lap("passes");
    overlay.prose.attach(&mut api);
    clock.lap("prose");
    diagnostics.locate(&document.source);
    let stops = if skip_unsupported { diagnostics.fatal() } else { diagnostics.blocking() };
    if stops {
        return Err(diagnostics);
    }
    Ok(Outcome { api, counts, warnings: diagnostics, timings: clock.laps })
}

/// Counts what the document has and what the IR has of it. A difference that no finding explains
/// is a fault of the generator, and stops it.
fn count(document: &Document, lowered: &Lowered, skipping: bool, diagnostics: &mut Diagnostics) -> Counts {
    let root = &document.root;
    let operations = operations(root);
    let schemas = root.get("components").and_then(|c| c.get("schemas")).and_then(Value::as_mapping);
    let names: Vec<&str> = schemas.into_iter().flat_map(|s| s.keys()).filter_map(Value::as_str).collect();
    let mut counts = Counts {
        operations: operations.len(),
        operations_kept: lowered.api.operations().count(),
        schemas: names.len(),
        events: lowered.api.events.len(),
        ..Counts::default()
    };
    let defined: BTreeSet<&str> = lowered
        .api
        .types
        .iter()
        .filter(|(_, def)| !matches!(def.kind, Kind::Alias { .. }))
        .map(|(place, _)| component_of(place))
        .collect();
    for name in names {
        if defined.contains(name) {
            counts.schemas_as_types += 1;
        } else if lowered.bodies.contains_key(name) {
            counts.schemas_as_requests += 1;
        } else if lowered.api.types.contains_key(name)
            || lowered.api.types.contains_key(&place_of(name, Direction::Request))
        {
            counts.schemas_as_aliases += 1;
        }
    }
    let known = field_pointers(lowered);
    let mut lost = Vec::new();
    for (name, schema) in schemas.into_iter().flatten() {
        let pointer = join("/components/schemas", name.as_str().unwrap_or_default());
        properties(schema, &pointer, &mut |pointer| {
            counts.properties += 1;
            if !known.contains(pointer) {
                lost.push(pointer.to_owned());
            }
        });
    }
    let explained = diagnostics.blocking() || skipping;
    if !explained {
        if counts.operations != counts.operations_kept {
            lost.push("/paths".to_owned());
        }
        let kept = counts.schemas_as_types + counts.schemas_as_aliases + counts.schemas_as_requests;
        if counts.schemas != kept {
            lost.push("/components/schemas".to_owned());
        }
        for pointer in lost {
            diagnostics.push(
                Diagnostic::error("lost", pointer, "nothing became of what stands here")
                    .help("a schema with properties is no text, number or list; if this one is right, the generator is at fault: report it with the document"),
            );
        }
    }
    counts
}

/// Pointers of the document's operations.
fn operations(root: &Value) -> Vec<String> {
    let paths = root.get("paths").and_then(Value::as_mapping);
    let mut result = Vec::new();
    for (path, item) in paths.into_iter().flatten() {
        let path = path.as_str().unwrap_or_default();
        if path.starts_with("x-") {
            continue;
        }
        for key in item.as_mapping().into_iter().flat_map(|item| item.keys()).filter_map(Value::as_str) {
            if Method::from_key(key).is_some() {
                result.push(join(&join("/paths", path), key));
            }
        }
    }
    result
}

/// Pointers of every property that the IR has.
fn field_pointers(lowered: &Lowered) -> BTreeSet<String> {
    let mut pointers: BTreeSet<String> = lowered.narrowed.iter().cloned().collect();
    for def in lowered.api.types.values() {
        if let Kind::Struct(object) = &def.kind {
            pointers.extend(object.fields.iter().map(|field| field.pointer.0.clone()));
        }
    }
    for body in lowered.api.operations().filter_map(|operation| operation.body.as_ref()) {
        if let BodyContent::Fields { fields, .. } = &body.content {
            pointers.extend(fields.iter().map(|field| field.pointer.0.clone()));
        }
    }
    pointers
}

/// Visits the pointer of every property of a schema and of the schemas inside it.
fn properties(schema: &Value, pointer: &str, visit: &mut dyn FnMut(&str)) {
    let Value::Mapping(map) = schema else { return };
    for (name, property) in map.get("properties").and_then(Value::as_mapping).into_iter().flatten() {
        let pointer = join(&join(pointer, "properties"), name.as_str().unwrap_or_default());
        visit(&pointer);
        properties(property, &pointer, visit);
    }
    for key in ["items", "additionalProperties"] {
        if let Some(inner) = map.get(key) {
            properties(inner, &join(pointer, key), visit);
        }
    }
    for key in ["oneOf", "anyOf", "allOf"] {
        for (index, member) in map.get(key).and_then(Value::as_sequence).into_iter().flatten().enumerate() {
            properties(member, &join(&join(pointer, key), index.to_string()), visit);
        }
    }
}

struct Clock {
    last: Instant,
    laps: Vec<(&'static str, Duration)>,
}

impl Clock {
    fn new() -> Self {
        Self { last: Instant::now(), laps: Vec::new() }
    }

    fn lap(&mut self, stage: &'static str) {
        let now = Instant::now();
        self.laps.push((stage, now - self.last));
        self.last = now;
    }
}
