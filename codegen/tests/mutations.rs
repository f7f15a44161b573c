//! Damaged documents: whatever one holds, the generator answers, with files or with findings. It
//! does not panic and it does not hang.
//!
//! `PROPTEST_CASES=100000 cargo test -p codegen --test mutations` looks longer for a fault.

mod support;

use std::collections::BTreeSet;
use std::sync::LazyLock;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use codegen::render::{markdown, mock, rust};
use codegen::source::Source;
use codegen::{passes, pipeline};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::FileFailurePersistence;
use serde_yaml::{Mapping, Value};
use support::{document, overlay, spec};

/// Longer than this is a hang: documents of this size take milliseconds.
const PATIENCE: Duration = Duration::from_secs(10);

/// As many cases as fit into about a minute.
const CASES: u32 = 2000;

fn config(cases: u32) -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(cases);
    // A fault that was found becomes a test of its own, in plain words, and not a seed in a file.
    let failure_persistence: Option<Box<dyn proptest::test_runner::FailurePersistence>> =
        Some(Box::new(FileFailurePersistence::Off));
    ProptestConfig { cases, failure_persistence, max_shrink_time: 60_000, ..ProptestConfig::default() }
}

// ----- What is damaged.

static REAL: LazyLock<Value> = LazyLock::new(|| serde_yaml::from_str(&spec("backend-api.yaml")).unwrap());
static EVENTS: LazyLock<Value> = LazyLock::new(|| serde_yaml::from_str(&spec("webhooks.yaml")).unwrap());

const SMALL: &[&str] = &[
    "all-of",
    "answers",
    "bulk-body",
    "collisions",
    "deprecated",
    "form-body",
    "header-cookie",
    "maps",
    "multipart-body",
    "nesting",
    "numbers",
    "open-enum",
    "pages",
    "path-parameters",
    "presence",
    "query-styles",
    "recursion",
    "security",
    "tagged-union",
    "tri-state-body",
    "twins",
    "untagged-union",
];

/// A document with some of the entries of `section` and the components that these refer to.
fn part(whole: &Value, section: &str, keys: &[Index]) -> Value {
    let entries: Vec<(&Value, &Value)> = whole[section].as_mapping().unwrap().iter().collect();
    let chosen = keys.iter().map(|key| *key.get(&entries)).map(|(key, value)| (key.clone(), value.clone()));
    let chosen = Value::Mapping(chosen.collect());
    let mut needed = BTreeSet::new();
    references(&chosen, whole, &mut needed);
    let components = whole["components"].as_mapping().unwrap().iter().map(|(kind, components)| {
        let is_needed = |name: &Value| {
            let (kind, name) = (kind.as_str().unwrap(), name.as_str().unwrap());
            kind == "securitySchemes" || needed.contains(&format!("#/components/{kind}/{name}"))
        };
        let components = components.as_mapping().unwrap().iter().filter(|(name, _)| is_needed(name));
        (kind.clone(), Value::Mapping(components.map(|(name, node)| (name.clone(), node.clone())).collect()))
    });
    let components = Value::Mapping(components.collect());
    let mut root = Mapping::new();
    for (key, value) in whole.as_mapping().unwrap() {
        match key.as_str().unwrap() {
            "components" => root.insert(key.clone(), components.clone()),
            key if key == section => root.insert(key.into(), chosen.clone()),
            // The order of tags is no matter of faults.
            "tags" => None,
            _ => root.insert(key.clone(), value.clone()),
        };
    }
    Value::Mapping(root)
}

fn references(node: &Value, whole: &Value, found: &mut BTreeSet<String>) {
    match node {
        Value::Mapping(map) => {
            if let Some(target) = map.get("$ref").and_then(Value::as_str)
                && found.insert(target.to_owned())
                && let Some(node) = codegen::pointer::find(whole, target.trim_start_matches('#'))
            {
                references(node, whole, found);
            }
            map.values().for_each(|value| references(value, whole, found));
        }
        Value::Sequence(items) => items.iter().for_each(|item| references(item, whole, found)),
        _ => {}
    }
}

// ----- How it is damaged.

#[derive(Clone, Debug)]
struct Mutation {
    /// The node that is changed, counted in document order.
    node: Index,
    /// Another node, where one is needed.
    other: Index,
    change: Change,
}

#[derive(Clone, Debug)]
enum Change {
    Delete,
    Duplicate,
    /// Becomes one of [`VALUES`].
    Retype(Index),
    WrapInList,
    WrapInMap,
    Unwrap,
    CopyFromOther,
    /// Becomes a reference to one of [`REFERENCES`] or to a component.
    Refer(Index),
    /// Its key becomes one of [`KEYS`].
    Rename(Index),
    /// One of [`KEYWORDS`] more, or another value for it.
    Say(Index),
    /// The same component twice in an `allOf`, at the place of the component itself.
    JoinItself,
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let index = any::<Index>;
    let change = prop_oneof![
        1 => Just(Change::Delete),
        1 => Just(Change::Duplicate),
        1 => index().prop_map(Change::Retype),
        1 => Just(Change::WrapInList),
        1 => Just(Change::WrapInMap),
        1 => Just(Change::Unwrap),
        1 => Just(Change::CopyFromOther),
        1 => index().prop_map(Change::Refer),
        1 => index().prop_map(Change::Rename),
        3 => index().prop_map(Change::Say),
        1 => Just(Change::JoinItself),
    ];
    (index(), index(), change).prop_map(|(node, other, change)| Mutation { node, other, change })
}

const VALUES: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "-1",
    "1e300",
    ".nan",
    "18446744073709551615",
    "''",
    "text",
    "'…'",
    "[]",
    "{}",
    "[a, a]",
    "[null]",
    "[[[]]]",
    "{a: b}",
    "{type: string}",
    "{type: object, properties: {a: {}}}",
    "['', 🦀, a b]",
    "{allOf: []}",
    "!tag 1",
];

const REFERENCES: &[&str] = &[
    "#",
    "#/",
    "",
    "#/components",
    "#/components/schemas",
    "#/components/schemas/",
    "#/components/schemas/nowhere",
    "#/components/schemas/a/b",
    "#/paths",
    "#/info/title",
    "other.yaml#/a",
    "#/components/schemas/~2%zz",
];

const KEYS: &[&str] = &[
    "",
    "self",
    "Self",
    "crate",
    "mod",
    "type",
    "🦀",
    "é",
    "日本",
    "a.b",
    "a|b",
    "a[]",
    "a{}",
    "a/b~c",
    "request:a",
    "$ref",
    "x-a",
    "-",
    "1",
    "r#type",
    "a\nb\r",
    "../../a",
    "a\u{0}b",
    "properties",
];

const KEYWORDS: &[&str] = &[
    "type: string",
    "type: object",
    "type: array",
    "type: integer",
    "type: file",
    "type: [string, 'null']",
    "nullable: true",
    "nullable: text",
    "deprecated: true",
    "format: int32",
    "format: binary",
    "format: 7",
    "enum: []",
    "enum: [null]",
    "enum: [a, A, '', 🦀]",
    "enum: [1, two, {}]",
    "enum: ['\"', '\\', \"\\n\", 'a b']",
    "default: {$ref: a}",
    "default: [1]",
    "minimum: -1e300",
    "maximum: 18446744073709551615",
    "minLength: -1",
    "pattern: '['",
    "items: {}",
    "items: []",
    "properties: {a: {type: string}, A: {type: string}}",
    "properties: []",
    "required: true",
    "required: [a, a, 1]",
    "additionalProperties: {type: string}",
    "additionalProperties: 1",
    "allOf: [{type: string}, {type: object}]",
    "oneOf: [{type: string}]",
    "oneOf: []",
    "anyOf: [{required: [a]}, {}]",
    "not: {}",
    "discriminator: {propertyName: a, mapping: {b: c}}",
    "discriminator: a",
    "style: deepObject",
    "style: matrix",
    "explode: false",
    "in: path",
    "in: nowhere",
    "content: {}",
    "tags: ['…', a]",
    "security: [{}]",
];

fn pick<'t>(index: &Index, texts: &[&'t str]) -> &'t str {
    texts[index.index(texts.len())]
}

fn apply(root: &mut Value, mutation: &Mutation) {
    let nodes = count(root);
    if nodes == 0 {
        return;
    }
    let other = place(root, mutation.other.index(nodes));
    let place = place(root, mutation.node.index(nodes));
    let other = at(root, &other).cloned().unwrap_or_default();
    let components: Vec<String> = root
        .get("components")
        .and_then(|components| components.get("schemas"))
        .and_then(Value::as_mapping)
        .into_iter()
        .flat_map(|schemas| schemas.keys())
        .filter_map(|name| Some(format!("#/components/schemas/{}", name.as_str()?)))
        .collect();
    if let Change::JoinItself = mutation.change {
        if components.is_empty() {
            return;
        }
        let name = mutation.other.get(&components);
        if let Some(node) = at_mut(root, &pointer(name)) {
            let text = format!("{{allOf: [{{$ref: '{name}'}}, {{$ref: '{name}'}}]}}");
            *node = serde_yaml::from_str(&text).unwrap_or_default();
        }
        return;
    }
    let (step, parent) = place.split_last().unwrap();
    let Some(parent) = at_mut(root, parent) else { return };
    match (&mutation.change, parent, step) {
        (Change::Delete, Value::Mapping(map), Step::Key(key)) => drop(map.remove(key.as_str())),
        (Change::Delete, Value::Sequence(items), Step::Item(index)) => drop(items.remove(*index)),
        (Change::Duplicate, Value::Mapping(map), Step::Key(key)) => {
            let copy = map[key.as_str()].clone();
            map.insert(format!("{key}2").into(), copy);
        }
        (Change::Duplicate, Value::Sequence(items), Step::Item(index)) => items.push(items[*index].clone()),
        (Change::Rename(name), Value::Mapping(map), Step::Key(key)) => {
            let entries: Mapping = std::mem::take(map);
            for (old, value) in entries {
                let new = if old.as_str() == Some(key) { Value::from(pick(name, KEYS)) } else { old };
                map.insert(new, value);
            }
        }
        (_, parent, step) => {
            let Some(node) = step.of_mut(parent) else { return };
            match &mutation.change {
                Change::Retype(value) => *node = serde_yaml::from_str(pick(value, VALUES)).unwrap(),
                Change::WrapInList => *node = Value::Sequence(vec![std::mem::take(node)]),
                Change::WrapInMap => {
                    let inner = std::mem::take(node);
                    *node = Value::Mapping([(Value::from("a"), inner)].into_iter().collect());
                }
                Change::Unwrap => {
                    let inner = match node {
                        Value::Mapping(map) => map.values().next().cloned(),
                        Value::Sequence(items) => items.first().cloned(),
                        _ => None,
                    };
                    *node = inner.unwrap_or_default();
                }
                Change::CopyFromOther => *node = other,
                Change::Refer(target) => {
                    let odd = REFERENCES.iter().map(|text| (*text).to_owned());
                    let targets: Vec<String> = components.into_iter().chain(odd).collect();
                    let target = Value::from(target.get(&targets).as_str());
                    *node = Value::Mapping([(Value::from("$ref"), target)].into_iter().collect());
                }
                Change::Say(keyword) => {
                    let said: Mapping = serde_yaml::from_str(pick(keyword, KEYWORDS)).unwrap();
                    if let Value::Mapping(map) = node {
                        map.extend(said);
                    } else {
                        *node = Value::Mapping(said);
                    }
                }
                Change::Delete | Change::Duplicate | Change::Rename(_) | Change::JoinItself => {}
            }
        }
    }
}

#[derive(Clone, Debug)]
enum Step {
    Key(String),
    Item(usize),
}

impl Step {
    fn of<'v>(&self, node: &'v Value) -> Option<&'v Value> {
        match (self, node) {
            (Self::Key(key), Value::Mapping(map)) => map.get(key.as_str()),
            (Self::Item(index), Value::Sequence(items)) => items.get(*index),
            _ => None,
        }
    }

    fn of_mut<'v>(&self, node: &'v mut Value) -> Option<&'v mut Value> {
        match (self, node) {
            (Self::Key(key), Value::Mapping(map)) => map.get_mut(key.as_str()),
            (Self::Item(index), Value::Sequence(items)) => items.get_mut(*index),
            _ => None,
        }
    }
}

fn at<'v>(root: &'v Value, place: &[Step]) -> Option<&'v Value> {
    place.iter().try_fold(root, |node, step| step.of(node))
}

fn at_mut<'v>(root: &'v mut Value, place: &[Step]) -> Option<&'v mut Value> {
    place.iter().try_fold(root, |node, step| step.of_mut(node))
}

fn pointer(reference: &str) -> Vec<Step> {
    reference.trim_start_matches("#/").split('/').map(|key| Step::Key(key.to_owned())).collect()
}

/// How many nodes there are below a node.
fn count(node: &Value) -> usize {
    match node {
        Value::Mapping(map) => map.values().map(|child| 1 + count(child)).sum(),
        Value::Sequence(items) => items.iter().map(|child| 1 + count(child)).sum(),
        _ => 0,
    }
}

/// The place of a node below a node, by its number in document order.
fn place(node: &Value, number: usize) -> Vec<Step> {
    let children: Vec<(Step, &Value)> = match node {
        Value::Mapping(map) => {
            let key = |key: &Value| Step::Key(key.as_str().unwrap_or_default().to_owned());
            map.iter().map(|(name, child)| (key(name), child)).collect()
        }
        Value::Sequence(items) => {
            items.iter().enumerate().map(|(index, child)| (Step::Item(index), child)).collect()
        }
        _ => Vec::new(),
    };
    let mut before = 0;
    for (step, child) in children {
        let size = 1 + count(child);
        if number == before {
            return vec![step];
        }
        if number < before + size {
            let mut steps = vec![step];
            steps.extend(place(child, number - before - 1));
            return steps;
        }
        before += size;
    }
    Vec::new()
}

// ----- What must hold.

/// Generates in a thread of its own, so that a hang is an error too.
fn must_answer(text: String) -> Result<(), TestCaseError> {
    let (answer, answered) = mpsc::channel();
    let worker = {
        let text = text.clone();
        thread::spawn(move || {
            generate(&text);
            // Nobody listens any more if this took too long.
            let _ = answer.send(());
        })
    };
    match answered.recv_timeout(PATIENCE) {
        Ok(()) => Ok(()),
        Err(mpsc::RecvTimeoutError::Timeout) => Err(TestCaseError::fail(format!("it hangs on\n{text}"))),
        Err(mpsc::RecvTimeoutError::Disconnected) => {
            let panic = worker.join().unwrap_err();
            let message = panic
                .downcast_ref::<String>()
                .cloned()
                .or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()))
                .unwrap_or_default();
            Err(TestCaseError::fail(format!("it panics ({message}) on\n{text}")))
        }
    }
}

/// With everything, and with whatever can be generated. What comes out must be Rust.
fn generate(text: &str) {
    let overlay = overlay();
    for skip in [false, true] {
        let Ok(source) = Source::new("damaged.yaml", text.into()) else { return };
        match pipeline::run(source, &overlay, skip) {
            Err(findings) => {
                assert!(!findings.0.is_empty(), "a failure without findings");
                for finding in &findings.0 {
                    assert!(
                        !finding.message.is_empty() && !finding.help.is_empty(),
                        "says nothing: {finding:?}"
                    );
                    // Properties of what is no object have no effect; whole operations and schemas do not vanish.
                    let is_property = finding.pointer.contains("/properties/");
                    assert!(finding.code != "lost" || is_property, "{finding}");
                }
            }
            Ok(outcome) => {
                let mut paths = BTreeSet::new();
                let mut events = outcome.api.clone();
                passes::settle_events(&mut events);
                for file in rust::render(&outcome.api, &events) {
                    assert!(paths.insert(file.path.clone()), "two files called {}", file.path);
                    if let Err(error) = syn::parse_file(&file.contents) {
                        panic!("{} is not Rust: {error}\n{}", file.path, file.contents);
                    }
                    assert!(
                        !file.contents.contains("compile_error!"),
                        "{} is not Rust:\n{}",
                        file.path,
                        file.contents
                    );
                }
                let calls = rust::calls(&outcome.api).into_iter().map(|file| file.contents);
                for text in calls {
                    assert!(syn::parse_file(&text).is_ok(), "calls are not Rust:\n{text}");
                }
                let described =
                    serde_json::from_str::<serde_json::Value>(&mock::render(&outcome.api).contents);
                assert!(described.is_ok(), "what the mock reads is no JSON: {described:?}");
                let pages = markdown::render(&outcome.api, &events, &[]).unwrap();
                assert!(pages.iter().all(|page| !page.contents.trim().is_empty()));
                // There is nothing to leave out.
                return;
            }
        }
    }
}

proptest! {
    #![proptest_config(config(CASES))]

    #[test]
    fn a_part_of_the_real_document_with_faults(
        webhooks in prop::bool::weighted(0.1),
        keys in prop::collection::vec(any::<Index>(), 1..4),
        mutations in prop::collection::vec(mutation(), 1..6),
    ) {
        let mut root = if webhooks { part(&EVENTS, "x-webhooks", &keys) } else { part(&REAL, "paths", &keys) };
        mutations.iter().for_each(|mutation| apply(&mut root, mutation));
        must_answer(serde_yaml::to_string(&root).unwrap())?;
    }

    #[test]
    fn a_small_document_with_faults(which in any::<Index>(), mutations in prop::collection::vec(mutation(), 1..6)) {
        let mut root = serde_yaml::from_str(&document(pick(&which, SMALL))).unwrap();
        mutations.iter().for_each(|mutation| apply(&mut root, mutation));
        must_answer(serde_yaml::to_string(&root).unwrap())?;
    }
}

proptest! {
    #![proptest_config(config(CASES / 2))]

    #[test]
    fn a_text_that_is_cut_and_mangled(
        which in any::<Index>(),
        end in any::<Index>(),
        edits in prop::collection::vec((any::<Index>(), prop::sample::select(vec!["", ":", "\n", " ", "- ", "{", "]", "&a ", "*a", "'", "\"", "|", "\t", "🦀", "\u{0}", "? ", "<<: ", "!!", "%", "---\n"])), 0..4),
    ) {
        let mut text = document(pick(&which, SMALL));
        for (at, insert) in edits {
            let places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
            let at = *at.get(&places);
            text.insert_str(at, insert);
        }
        let mut end = end.index(text.len() * 2).min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        text.truncate(end);
        must_answer(text)?;
    }

    #[test]
    fn any_text(text in "\\PC{0,200}") {
        must_answer(text)?;
    }
}
