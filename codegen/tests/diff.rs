//! The diff on the real documents: known changes, one or two at a time, are what is reported, and
//! another way of writing is nothing.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use codegen::diff::{self, Kind, Report, Side};
use codegen::facts;
use codegen::ir::Api;
use codegen::overlay::Overlay;
use codegen::pipeline;
use codegen::source::Source;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{FileFailurePersistence, RngSeed};
use serde_yaml::{Mapping, Value};
use support::{overlay, source, spec};

/// Lowering a document of this size takes a good part of a second in a debug build.
const CASES: u32 = 16;

fn config(cases: u32) -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(cases);
    let failure_persistence: Option<Box<dyn proptest::test_runner::FailurePersistence>> =
        Some(Box::new(FileFailurePersistence::Off));
    // The same cases each time, so that what fails is the change at hand; PROPTEST_RNG_SEED gives others.
    let rng_seed = match ProptestConfig::default().rng_seed {
        RngSeed::Random => RngSeed::Fixed(20_260_512),
        given => given,
    };
    ProptestConfig { cases, failure_persistence, max_shrink_iters: 8, rng_seed, ..ProptestConfig::default() }
}

struct Lowered {
    api: Api,
    text: Source,
}

impl Lowered {
    fn new(text: &str) -> Self {
        Self::with(text, &OVERLAY)
    }

    fn with(text: &str, overlay: &Overlay) -> Self {
        let outcome = pipeline::run(source(text), overlay, true);
        let outcome = outcome.unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
        Self { api: outcome.api, text: source(text) }
    }

    fn side(&self) -> Side<'_> {
        Side { api: &self.api, text: &self.text, published: BTreeMap::new() }
    }
}

static OVERLAY: LazyLock<Overlay> = LazyLock::new(overlay);
static ROOT: LazyLock<Value> = LazyLock::new(|| serde_yaml::from_str(&spec("backend-api.yaml")).unwrap());
static REAL: LazyLock<Lowered> = LazyLock::new(|| Lowered::new(&spec("backend-api.yaml")));

fn compare(old: &Lowered, new: &Lowered) -> Report {
    diff::compare(&[(old.side(), new.side())], false)
}

fn text(root: &Value) -> String {
    serde_yaml::to_string(root).unwrap()
}

// ----- Places that can be changed.

/// Pointers of the document's nodes for which `fits` holds.
fn places(fits: impl Fn(&str, &Value) -> bool) -> Vec<String> {
    fn walk(node: &Value, pointer: &str, fits: &dyn Fn(&str, &Value) -> bool, found: &mut Vec<String>) {
        if fits(pointer, node) {
            found.push(pointer.to_owned());
        }
        match node {
            Value::Mapping(map) => {
                for (key, value) in map {
                    let pointer = codegen::pointer::join(pointer, key.as_str().unwrap_or_default());
                    walk(value, &pointer, fits, found);
                }
            }
            Value::Sequence(items) => {
                for (index, item) in items.iter().enumerate() {
                    walk(item, &codegen::pointer::join(pointer, index.to_string()), fits, found);
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(&ROOT, "", &fits, &mut found);
    found
}

/// Schemas with fields of their own that answers consist of, each of which is one type.
static SCHEMAS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let is_schema = |pointer: &str| {
        let is_component = pointer.starts_with("/components/schemas/") && pointer.matches('/').count() == 3;
        let def = REAL.api.types.values().find(|def| def.pointer.0 == pointer);
        is_component
            && def.is_some_and(|def| {
                matches!(def.kind, codegen::ir::Kind::Struct(_))
                    && def.direction == codegen::ir::Direction::Response
            })
    };
    let sent: BTreeSet<&str> = REAL
        .api
        .types
        .values()
        .filter(|def| def.direction == codegen::ir::Direction::Request)
        .filter_map(|def| def.component.as_deref())
        .collect();
    let joined = joined();
    places(|pointer, node| {
        is_schema(pointer)
            && node.get("properties").is_some_and(|p| p.as_mapping().is_some_and(|p| p.len() > 2))
    })
    .into_iter()
    .filter(|pointer| {
        let name = pointer.rsplit('/').next().unwrap();
        !sent.contains(name) && !joined.contains(name)
    })
    .collect()
});

/// Schemas that others are joined from, so that one property of theirs is one of several types.
fn joined() -> BTreeSet<String> {
    fn walk(node: &Value, inside: bool, found: &mut BTreeSet<String>) {
        match node {
            Value::Mapping(map) => {
                if let (true, Some(target)) = (inside, map.get("$ref").and_then(Value::as_str)) {
                    found.insert(target.rsplit('/').next().unwrap().to_owned());
                }
                for (key, value) in map {
                    walk(value, key.as_str() == Some("allOf"), found);
                }
            }
            Value::Sequence(items) => items.iter().for_each(|item| walk(item, inside, found)),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    walk(&ROOT, false, &mut found);
    found
}

static OPERATIONS: LazyLock<Vec<String>> = LazyLock::new(|| {
    places(|pointer, node| pointer.starts_with("/paths/") && node.get("operationId").is_some())
});

// ----- Known changes.

/// Changes of which it is known what they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Known {
    OperationRemoved,
    OperationDeprecated,
    PathChanged,
    SetterAdded,
    ErrorAdded,
    FieldAdded,
    RequiredFieldAdded,
    FieldRemoved,
    FieldDeprecated,
    SchemaAdded,
    VersionChanged,
}

const ALL: [Known; 11] = [
    Known::OperationRemoved,
    Known::OperationDeprecated,
    Known::PathChanged,
    Known::SetterAdded,
    Known::ErrorAdded,
    Known::FieldAdded,
    Known::RequiredFieldAdded,
    Known::FieldRemoved,
    Known::FieldDeprecated,
    Known::SchemaAdded,
    Known::VersionChanged,
];

fn yaml(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap()
}

fn at<'v>(root: &'v mut Value, pointer: &str) -> &'v mut Value {
    codegen::pointer::find_mut(root, pointer).unwrap()
}

/// The mapping under a key, which is made if it is not there.
fn entry<'v>(node: &'v mut Value, key: &str, empty: &str) -> &'v mut Value {
    let map = node.as_mapping_mut().unwrap();
    map.entry(key.into()).or_insert_with(|| yaml(empty))
}

/// Applies a change somewhere; what it must be reported as, and a part of the subject or of a pointer.
fn apply(root: &mut Value, known: Known, index: &Index) -> Option<(Kind, String)> {
    let operation = index.get(&OPERATIONS).clone();
    let schema = index.get(&SCHEMAS).clone();
    let _ = codegen::pointer::find(root, &operation)?;
    match known {
        Known::OperationRemoved => {
            let (path, method) = operation.rsplit_once('/').unwrap();
            // Names within a group are made from all of its operations.
            let id = at(root, &operation).get("operationId")?.as_str()?.to_owned();
            // A schema that is no operation's body any more becomes a type.
            let body = codegen::pointer::join(&operation, "requestBody");
            let is_component = codegen::pointer::find(root, &body)
                .is_some_and(|body| serde_yaml::to_string(body).unwrap().contains("schema:\n      $ref:"));
            let item = at(root, path).as_mapping_mut().unwrap();
            item.remove(method);
            if item.keys().all(|key| key.as_str() == Some("parameters")) {
                let key = codegen::pointer::tokens(path).last().unwrap();
                at(root, "/paths").as_mapping_mut().unwrap().remove(key.as_str());
            }
            let group = REAL.api.groups.iter().find(|group| group.operations.iter().any(|o| o.id == id))?;
            let name = &group.operations.iter().find(|o| o.id == id)?.name;
            // The same short name twice made both long, so that the other is renamed at once.
            let is_long = name.split('_').count() > 3;
            (!is_long && !is_component).then(|| (Kind::OperationRemoved, operation.clone()))
        }
        Known::OperationDeprecated => {
            let node = at(root, &operation).as_mapping_mut().unwrap();
            let before = node.insert("deprecated".into(), true.into());
            before.is_none().then_some((Kind::Deprecated, operation))
        }
        Known::PathChanged => {
            let path = codegen::pointer::tokens(&operation).nth(1).unwrap();
            let paths = at(root, "/paths").as_mapping_mut().unwrap();
            let item = paths.get(path.as_str())?.clone();
            let single = item.as_mapping().unwrap().len() == 1;
            paths.remove(path.as_str());
            paths.insert(format!("/moved{path}").into(), item);
            single.then(|| (Kind::RouteChanged, codegen::pointer::join("/paths", format!("/moved{path}"))))
        }
        Known::SetterAdded => {
            let parameters = entry(at(root, &operation), "parameters", "[]").as_sequence_mut().unwrap();
            parameters.push(yaml("{name: zz_added, in: query, schema: {type: boolean}}"));
            Some((Kind::OptionalAdded, "zz_added".to_owned()))
        }
        Known::ErrorAdded => {
            let responses = entry(at(root, &operation), "responses", "{}");
            responses.as_mapping_mut().unwrap().insert("418".into(), yaml("{description: ''}"));
            Some((Kind::ErrorStatusAdded, format!("{operation}/responses/418")))
        }
        Known::FieldAdded | Known::RequiredFieldAdded => {
            let node = at(root, &schema);
            entry(node, "properties", "{}")
                .as_mapping_mut()
                .unwrap()
                .insert("zz_new".into(), yaml("{type: boolean}"));
            if known == Known::FieldAdded {
                return Some((Kind::OptionalAdded, format!("{schema}/properties/zz_new")));
            }
            entry(node, "required", "[]").as_sequence_mut().unwrap().push("zz_new".into());
            Some((Kind::RequiredAdded, format!("{schema}/properties/zz_new")))
        }
        Known::FieldRemoved => {
            let node = at(root, &schema);
            let properties = node.get_mut("properties")?.as_mapping_mut()?;
            // What items are told apart by, what members are, and what pages consist of means more.
            let special = ["id", "object", "data", "total_count", "status", "strategy"];
            let is_plain = |value: &Value| {
                value.get("type").is_some_and(|kind| kind == "boolean" || kind == "string")
                    && value.get("enum").is_none()
            };
            let name = properties
                .iter()
                .find(|(key, value)| !special.contains(&key.as_str().unwrap()) && is_plain(value));
            let name = name?.0.as_str().unwrap().to_owned();
            let nullable = properties[name.as_str()].get("nullable").is_some();
            properties.remove(name.as_str());
            let mut needed = false;
            if let Some(Value::Sequence(required)) = node.get_mut("required") {
                needed = required.iter().any(|item| item == name.as_str());
                required.retain(|item| item != name.as_str());
            }
            let kind = if needed && !nullable { Kind::RequiredRemoved } else { Kind::OptionalRemoved };
            Some((kind, format!("{schema}/properties/{name}")))
        }
        Known::FieldDeprecated => {
            let properties = at(root, &schema).get_mut("properties")?.as_mapping_mut()?;
            let plain = |value: &Value| {
                value.get("type").is_some_and(|kind| kind == "boolean" || kind == "string")
                    && value.get("deprecated").is_none()
                    && value.get("enum").is_none()
            };
            let (name, value) = properties.iter_mut().find(|(_, value)| plain(value))?;
            value.as_mapping_mut().unwrap().insert("deprecated".into(), true.into());
            Some((Kind::Deprecated, format!("{schema}/properties/{}", name.as_str().unwrap())))
        }
        Known::SchemaAdded => {
            let schemas = at(root, "/components/schemas").as_mapping_mut().unwrap();
            schemas.insert("ZzAdded".into(), yaml("{type: object, properties: {zz: {type: boolean}}}"));
            Some((Kind::TypeAdded, "/components/schemas/ZzAdded".to_owned()))
        }
        Known::VersionChanged => {
            at(root, "/info").as_mapping_mut().unwrap().insert("version".into(), "2099-01-01".into());
            Some((Kind::VersionChanged, "/info/version".to_owned()))
        }
    }
}

/// What is reported, by kind and pointer.
fn told(report: &Report) -> Vec<(Kind, String)> {
    let place = |change: &diff::Change| {
        let exact = match change.kind {
            Kind::OperationRemoved | Kind::RequiredRemoved | Kind::OptionalRemoved => &change.old,
            _ => &change.new,
        };
        exact.as_ref().map(|place| place.pointer.clone()).unwrap_or_default()
    };
    report
        .changes
        .iter()
        .map(|change| (change.kind, format!("{} {}", place(change), change.subject)))
        .collect()
}

fn must_be(report: &Report, expected: &[(Kind, String)]) -> Result<(), TestCaseError> {
    let told = told(report);
    prop_assert_eq!(told.len(), expected.len(), "{:?} was to be {:?}", told, expected);
    for (kind, part) in expected {
        let found = told.iter().any(|(other, place)| other == kind && place.contains(part.as_str()));
        prop_assert!(found, "{:?} at {} is not among {:?}", kind, part, told);
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(CASES))]

    #[test]
    fn one_known_change_is_the_only_one(which in 0..ALL.len(), index in any::<Index>()) {
        let mut root = ROOT.clone();
        let Some(expected) = apply(&mut root, ALL[which], &index) else { return Ok(()) };
        let changed = Lowered::new(&text(&root));
        let report = compare(&REAL, &changed);
        must_be(&report, std::slice::from_ref(&expected))?;
        let back = compare(&changed, &REAL);
        prop_assert_eq!(back.changes.len(), 1);
        prop_assert_eq!(back.changes[0].kind.mirror(), report.changes[0].kind);
        prop_assert_eq!((&back.changes[0].before, &back.changes[0].after), (&report.changes[0].after, &report.changes[0].before));
        prop_assert!(!facts::compare(&REAL.api, &changed.api).is_empty());
    }

    #[test]
    fn two_known_changes_are_both_there(one in 0..ALL.len(), step in 1..ALL.len(), index in any::<Index>(), other in any::<Index>()) {
        let mut root = ROOT.clone();
        let (first, second) = (ALL[one], ALL[(one + step) % ALL.len()]);
        let (operation, next) = (index.get(&OPERATIONS), other.get(&OPERATIONS));
        let (schema, following) = (index.get(&SCHEMAS), other.get(&SCHEMAS));
        // Two changes of one thing may be one.
        let path = |pointer: &str| codegen::pointer::tokens(pointer).nth(1);
        prop_assume!(path(operation) != path(next) && schema != following);
        let Some(expected) = apply(&mut root, first, &index) else { return Ok(()) };
        let Some(more) = apply(&mut root, second, &other) else { return Ok(()) };
        must_be(&compare(&REAL, &Lowered::new(&text(&root))), &[expected, more])?;
    }

    #[test]
    fn another_order_of_keys_is_nothing(seed in any::<u64>()) {
        let mut root = ROOT.clone();
        shuffle(&mut root, &mut seed.max(1).clone(), false);
        let report = compare(&REAL, &Lowered::new(&text(&root)));
        prop_assert!(report.changes.is_empty(), "{:?}", told(&report));
    }
}

/// Arranges the keys of every mapping anew, and the items of `required` and `enum`.
fn shuffle(node: &mut Value, seed: &mut u64, list: bool) {
    let mut random = |below: usize| {
        *seed ^= *seed << 13;
        *seed ^= *seed >> 7;
        *seed ^= *seed << 17;
        (*seed % below.max(1) as u64) as usize
    };
    match node {
        Value::Mapping(map) => {
            let mut entries: Vec<(Value, Value)> = std::mem::take(map).into_iter().collect();
            for index in (1..entries.len()).rev() {
                entries.swap(index, random(index + 1));
            }
            for (key, mut value) in entries {
                let is_list = matches!(key.as_str(), Some("required" | "enum" | "tags"));
                // Which tag comes first decides the group.
                shuffle(&mut value, seed, is_list && key.as_str() != Some("tags"));
                map.insert(key, value);
            }
        }
        Value::Sequence(items) => {
            if list {
                for index in (1..items.len()).rev() {
                    items.swap(index, random(index + 1));
                }
            }
            items.iter_mut().for_each(|item| shuffle(item, seed, false));
        }
        _ => {}
    }
}

#[test]
fn comments_anchors_and_quotes_are_nothing() {
    let plain = spec("backend-api.yaml");
    let commented: String = plain.lines().map(|line| format!("{line} # a comment\n")).collect();
    let json = serde_json::to_string(&*ROOT).unwrap();
    // The first schema in full, and by its anchor wherever the same stands again.
    let anchored = plain.replacen("  schemas:\n", "  schemas:\n    ZzAnchor: &same {type: string}\n", 1);
    let aliased = anchored.replacen("        type: string\n", "        !!str \"type\": 'string'\n", 40);
    for text in [commented, json] {
        let report = compare(&REAL, &Lowered::new(&text));
        assert!(report.changes.is_empty(), "{:?}", told(&report));
    }
    let report = compare(&Lowered::new(&anchored), &Lowered::new(&aliased));
    assert!(report.changes.is_empty(), "{:?}", told(&report));
}

/// Gives every reference to a schema another target.
fn refer(node: &mut Value, new: &dyn Fn(&str) -> String) {
    const SCHEMAS: &str = "#/components/schemas/";
    match node {
        Value::String(text) => {
            if let Some(name) = text.strip_prefix(SCHEMAS) {
                *text = format!("{SCHEMAS}{}", new(name));
            }
        }
        Value::Mapping(map) => map.values_mut().for_each(|value| refer(value, new)),
        Value::Sequence(items) => items.iter_mut().for_each(|item| refer(item, new)),
        _ => {}
    }
}

/// The document as its bundler could have called its schemas: twins under other names.
#[test]
fn other_names_from_the_bundler_are_nothing() {
    let names: Vec<String> = ROOT["components"]["schemas"]
        .as_mapping()
        .unwrap()
        .keys()
        .map(|key| key.as_str().unwrap().to_owned())
        .collect();
    let renamed = |prefix: &str, suffix: &str| {
        let mut root = ROOT.clone();
        let new = |name: &str| {
            let is_renamed = !name.contains('.') && names.iter().take(76).any(|other| other == name);
            if is_renamed { format!("{prefix}{name}{suffix}") } else { name.to_owned() }
        };
        let schemas = at(&mut root, "/components/schemas").as_mapping_mut().unwrap();
        *schemas = std::mem::take(schemas)
            .into_iter()
            .map(|(key, node)| (new(key.as_str().unwrap()).into(), node))
            .collect();
        refer(&mut root, &new);
        text(&root)
    };
    let (one, other) = (renamed("schemas-", ""), renamed("", "-2"));
    assert!(one.matches("schemas-").count() > 100 && one != other);
    let (one, other) = (Lowered::new(&one), Lowered::new(&other));
    for report in [compare(&one, &other), compare(&REAL, &one), compare(&other, &REAL)] {
        assert!(report.changes.is_empty(), "{:?}", told(&report));
        assert_eq!(report.verdict, diff::Verdict::Patch);
    }
}

#[test]
fn a_property_that_moved_to_a_schema_of_its_own_is_nothing() {
    let inline = "
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /a:
    get:
      operationId: getA
      responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}
components:
  schemas:
    A:
      type: object
      properties:
        name: {type: string, maxLength: 3}
        part: {type: object, required: [x], properties: {x: {type: integer}}}
";
    let moved = inline
        .replace("name: {type: string, maxLength: 3}", "name: {$ref: '#/components/schemas/Name'}")
        .replace(
            "part: {type: object, required: [x], properties: {x: {type: integer}}}",
            "part: {$ref: '#/components/schemas/APart'}",
        );
    let moved = format!(
        "{moved}    Name: {{type: string}}\n    APart: {{type: object, required: [x], properties: {{x: {{type: integer}}}}}}\n"
    );
    let inline = inline.replace(", maxLength: 3", "");
    let none = Overlay::default();
    let report = compare(&Lowered::with(&inline, &none), &Lowered::with(&moved, &none));
    assert!(report.changes.is_empty(), "{:?}", told(&report));
    // Under a name that Rust writes otherwise, users meet another type, and nothing else.
    let other = moved.replace("APart", "Piece");
    let report = compare(&Lowered::with(&inline, &none), &Lowered::with(&other, &none));
    let kinds: Vec<Kind> = report.changes.iter().map(|change| change.kind).collect();
    assert_eq!(kinds, [Kind::TypeRenamed], "{:?}", told(&report));
}

#[test]
fn fingerprints_stay_when_lines_and_order_change() {
    let mut root = ROOT.clone();
    let properties = at(&mut root, "/components/schemas/User/properties").as_mapping_mut().unwrap();
    properties.remove("banned");
    let Value::Sequence(required) = at(&mut root, "/components/schemas/User/required") else {
        unreachable!()
    };
    required.retain(|item| item != "banned");
    let one = compare(&REAL, &Lowered::new(&text(&root)));
    shuffle(&mut root, &mut 7, false);
    let other = compare(&REAL, &Lowered::new(&format!("\n\n{}", text(&root))));
    let fingerprints =
        |report: &Report| report.changes.iter().map(|change| change.fingerprint.clone()).collect::<Vec<_>>();
    assert_eq!(fingerprints(&one), fingerprints(&other), "{:?}", told(&other));
    assert_eq!(one.changes.len(), 1);
    let lines = |report: &Report| report.changes[0].new.as_ref().map(|place| place.line);
    assert_ne!(lines(&one), lines(&other));
}

#[test]
fn documents_that_have_nothing_in_common_are_told_apart() {
    let webhooks = Lowered::new(&spec("webhooks.yaml"));
    let report = compare(&REAL, &webhooks);
    let count = |kind: Kind| report.changes.iter().filter(|change| change.kind == kind).count();
    assert_eq!(count(Kind::OperationRemoved), REAL.api.operations().count());
    assert_eq!(count(Kind::EventAdded), webhooks.api.events.len());
    assert_eq!(report.verdict, diff::Verdict::Major);
    let fingerprints: BTreeSet<&str> =
        report.changes.iter().map(|change| change.fingerprint.as_str()).collect();
    assert_eq!(fingerprints.len(), report.changes.len());
    // What one of them has no place for is placed at the document as a whole.
    let added = report.changes.iter().find(|change| change.kind == Kind::EventAdded).unwrap();
    let place = added.old.as_ref().unwrap();
    assert_eq!((place.pointer.as_str(), place.line), ("", 1));
    assert!(added.new.as_ref().unwrap().line > 1);
    assert!(compare(&webhooks, &webhooks).changes.is_empty());
}

/// Nothing that users see may differ without a word, whatever was changed.
#[test]
fn a_report_is_the_same_in_every_form() {
    let mut root = ROOT.clone();
    let mut expected = Mapping::new();
    for known in [Known::SetterAdded, Known::FieldRemoved, Known::SchemaAdded, Known::VersionChanged] {
        let index = proptest::strategy::Strategy::new_tree(
            &any::<Index>(),
            &mut proptest::test_runner::TestRunner::deterministic(),
        )
        .unwrap();
        let index = proptest::strategy::ValueTree::current(&index);
        if let Some((kind, _)) = apply(&mut root, known, &index) {
            expected.insert(Value::from(kind.label()), true.into());
        }
    }
    let report = compare(&REAL, &Lowered::new(&text(&root)));
    let (terminal, markdown, json) =
        (diff::show::terminal(&report), diff::show::markdown(&report), diff::show::json(&report));
    assert_eq!(report.changes.len(), expected.len());
    for change in &report.changes {
        for text in [&terminal, &markdown, &json] {
            assert!(text.contains(&change.fingerprint) && text.contains(&change.subject), "{text}");
        }
        assert_eq!(markdown.matches(&change.fingerprint).count(), 1);
    }
    assert!(markdown.starts_with(&format!("## Verdict: {}\n", report.verdict.as_str())));
    let parsed: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(parsed["changes"].as_array().unwrap().len(), report.changes.len());
}
