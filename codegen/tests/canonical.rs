//! The canonical form: what is written differently but says the same becomes the same bytes, and
//! what says something else is told as a fact.

mod support;

use codegen::canonical;
use codegen::diagnostic::Diagnostics;
use codegen::facts::{self, Difference};
use codegen::ir::Api;
use codegen::overlay::{Overlay, Twins};
use serde_yaml::{Mapping, Value};
use support::{document, names, outcome, parsed, spec, twins};

/// The documents of the tree, which are as large as real ones are.
const REAL: [&str; 2] = ["backend-api.yaml", "webhooks.yaml"];

/// Some small documents that together use most of what a document can say.
const SMALL: [&str; 8] =
    ["all-of", "answers", "form-body", "numbers", "pages", "query-styles", "security", "tagged-union"];

fn recorded() -> Twins {
    Twins::parse("twins.yaml", &spec("twins.yaml")).unwrap()
}

fn reduced(text: &str, twins: &Twins, previous: Option<&str>) -> String {
    let previous: Option<Value> = previous.map(|text| serde_yaml::from_str(text).unwrap());
    let mut diagnostics = Diagnostics::default();
    let root = canonical::reduce(&parsed(text), twins, previous.as_ref(), &mut diagnostics);
    canonical::text(&root, "# Facts.\n")
}

fn api(text: &str) -> Api {
    let overlay = Overlay { twins: recorded(), ..names(&spec("names.yaml")) };
    outcome(text, &overlay).api
}

/// Equality of long texts, of which only the first difference is shown.
#[track_caller]
fn assert_same(left: &str, right: &str, what: impl std::fmt::Debug) {
    let differs = |(left, right): &(&str, &str)| left != right;
    match left.lines().zip(right.lines()).enumerate().find(|(_, lines)| differs(lines)) {
        Some((index, (left, right))) => panic!("{what:?}: line {}: {left:?} is not {right:?}", index + 1),
        None => assert_eq!(left.len(), right.len(), "{what:?}: one has more lines than the other"),
    }
}

#[test]
fn the_canonical_form_of_a_canonical_form_is_itself() {
    for name in REAL {
        let text = spec(name);
        let twins = recorded();
        let once = reduced(&text, &twins, Some(&text));
        let facts = |text: &str| serde_yaml::from_str::<Value>(text).unwrap();
        assert!(facts(&once) == facts(&text), "{name} is not in canonical form");
        assert_same(&reduced(&once, &twins, Some(&once)), &once, name);
        assert_same(&reduced(&once, &twins, None), &reduced(&text, &twins, None), name);
    }
    for name in SMALL {
        let once = reduced(&document(name), &Twins::default(), None);
        assert_eq!(reduced(&once, &Twins::default(), None), once, "{name}");
    }
}

#[test]
fn the_canonical_form_has_all_facts() {
    for name in SMALL {
        let text = document(name);
        let lost = facts::compare(&api(&text), &api(&reduced(&text, &Twins::default(), None)));
        assert_eq!(lost, [], "{name}");
    }
}

#[test]
fn another_order_of_keys_changes_nothing() {
    for (name, text, twins) in all() {
        let canonical = reduced(&text, &twins, None);
        let mut root: Value = serde_yaml::from_str(&text).unwrap();
        reverse(&mut root);
        let reversed = serde_yaml::to_string(&root).unwrap();
        assert_ne!(reversed, text);
        assert_same(&reduced(&reversed, &twins, Some(&canonical)), &canonical, name);
    }
}

#[test]
fn another_order_of_parameters_tags_and_required_names_changes_nothing() {
    for (name, text, twins) in all() {
        let canonical = reduced(&text, &twins, None);
        let mut root: Value = serde_yaml::from_str(&text).unwrap();
        visit(&mut root, &mut |map| {
            for key in ["parameters", "required", "tags"] {
                // Of an operation's tags the first one counts.
                if key == "tags" && map.contains_key("operationId") {
                    continue;
                }
                if let Some(Value::Sequence(items)) = map.get_mut(key) {
                    items.reverse();
                }
            }
        });
        let shuffled = serde_yaml::to_string(&root).unwrap();
        assert_same(&reduced(&shuffled, &twins, Some(&canonical)), &canonical, name);
    }
}

#[test]
fn another_way_of_writing_changes_nothing() {
    for (name, text, twins) in all() {
        let canonical = reduced(&text, &twins, None);
        let root: Value = serde_yaml::from_str(&text).unwrap();
        // JSON is YAML with other quotes, no comments and no block style.
        let json = serde_json::to_string(&root).unwrap();
        assert_same(&reduced(&json, &twins, Some(&canonical)), &canonical, name);
        let comments: String = text.lines().map(|line| format!("{line}\n# a remark\n\n")).collect();
        assert_same(&reduced(&comments, &twins, Some(&canonical)), &canonical, name);
    }
}

#[test]
fn anchors_and_quotes_change_nothing() {
    let plain = "\
openapi: 3.0.3
info: {title: t, version: '1'}
paths:
  /a:
    get: {operationId: a, responses: {'200': {description: '', content: {application/json: {schema: {type: object, properties: {x: {type: string, maxLength: 3}, y: {type: string, maxLength: 3}}}}}}}}
";
    let fancy = "\
'openapi': \"3.0.3\"
info: {title: t, version: '1'}
paths:
  /a:
    get:
      operationId: a
      responses:
        200:
          description: ''
          content:
            application/json:
              schema:
                type: object
                properties:
                  x: &text
                    type: string
                    maxLength: 3
                  y: *text
";
    let none = Twins::default();
    assert_eq!(reduced(fancy, &none, None), reduced(plain, &none, None));
}

#[test]
fn prose_changes_nothing() {
    for (name, text, twins) in all() {
        let canonical = reduced(&text, &twins, None);
        let mut root: Value = serde_yaml::from_str(&text).unwrap();
        visit(&mut root, &mut |map| {
            let is_response = map.contains_key("content") && map.contains_key("description");
            if map.contains_key("operationId") {
                map.insert("summary".into(), "What it does.".into());
                map.insert("description".into(), "What it does, at length.".into());
                map.insert(
                    "externalDocs".into(),
                    serde_yaml::from_str("{url: 'https://example.com'}").unwrap(),
                );
            } else if map.get("type").is_some_and(Value::is_string) && !map.contains_key("scheme")
                || is_response
            {
                map.insert("description".into(), "What it is.".into());
            }
            if map.get("type").and_then(Value::as_str) == Some("string") {
                map.insert("example".into(), "for example".into());
                map.insert("title".into(), "A title".into());
            }
        });
        let described = serde_yaml::to_string(&root).unwrap();
        assert!(described.len() > text.len());
        assert_same(&reduced(&described, &twins, Some(&canonical)), &canonical, name);
    }
}

#[test]
fn what_is_so_anyway_need_not_be_said() {
    for (name, text, twins) in all() {
        let canonical = reduced(&text, &twins, None);
        let mut root: Value = serde_yaml::from_str(&text).unwrap();
        visit(&mut root, &mut |map| {
            let is = |key: &str, value: &str| map.get(key).and_then(Value::as_str) == Some(value);
            if is("type", "string") || is("type", "integer") {
                map.entry("nullable".into()).or_insert(false.into());
                map.entry("deprecated".into()).or_insert(false.into());
            } else if is("in", "query") || map.contains_key("operationId") {
                map.entry("deprecated".into()).or_insert(false.into());
            }
        });
        let wordy = serde_yaml::to_string(&root).unwrap();
        assert_same(&reduced(&wordy, &twins, Some(&canonical)), &canonical, name);
    }
}

/// The real documents and some small ones, with the twins that belong to them.
fn all() -> Vec<(&'static str, String, Twins)> {
    let small = SMALL.iter().map(|name| (*name, document(name), Twins::default()));
    REAL.iter().map(|name| (*name, spec(name), recorded())).chain(small).collect()
}

/// Turns the order of all mappings around.
fn reverse(node: &mut Value) {
    match node {
        Value::Mapping(map) => {
            let mut entries: Vec<(Value, Value)> = std::mem::take(map).into_iter().collect();
            entries.reverse();
            entries.iter_mut().for_each(|(_, value)| reverse(value));
            *map = Mapping::from_iter(entries);
        }
        Value::Sequence(items) => items.iter_mut().for_each(reverse),
        _ => {}
    }
}

/// Changes every mapping, those under `properties` apart, whose keys are names and not keywords.
fn visit(node: &mut Value, change: &mut dyn FnMut(&mut Mapping)) {
    match node {
        Value::Mapping(map) => {
            change(map);
            for (key, value) in map.iter_mut() {
                match value {
                    Value::Mapping(named)
                        if matches!(
                            key.as_str(),
                            Some("properties" | "responses" | "content" | "mapping")
                        ) =>
                    {
                        named.values_mut().for_each(|value| visit(value, change));
                    }
                    value => visit(value, change),
                }
            }
        }
        Value::Sequence(items) => items.iter_mut().for_each(|item| visit(item, change)),
        _ => {}
    }
}

// ----- Twins: the bundler's names never reach the canonical form.

#[test]
fn equal_twins_become_one_schema() {
    let text = reduced(&document("twins"), &Twins::default(), None);
    let root: Value = serde_yaml::from_str(&text).unwrap();
    let schemas: Vec<&str> =
        root["components"]["schemas"].as_mapping().unwrap().keys().filter_map(Value::as_str).collect();
    assert_eq!(schemas, ["Plan", "Plan2", "Money"]);
}

#[test]
fn twins_keep_their_names_when_the_bundler_renames_them() {
    let text = document("twins");
    let recorded = Twins::default().record(&parsed(&text).root);
    assert_eq!(recorded.families.keys().collect::<Vec<_>>(), ["Plan"]);
    let canonical = reduced(&text, &recorded, None);
    let renamings: [&[(&str, &str)]; 4] = [
        &[("schemas-Plan", "Plan-3")],
        &[("Plan-2", "schemas-schemas-Plan")],
        // The two unequal ones change places.
        &[("Plan", "Plan-swapped"), ("Plan-2", "Plan"), ("Plan-swapped", "Plan-2")],
        &[("Money-2", "Money-swapped"), ("Money", "schemas-Money"), ("Money-swapped", "Money")],
    ];
    for renaming in renamings {
        let renamed = renaming.iter().fold(text.clone(), |text, (old, new)| rename(&text, old, new));
        assert_ne!(renamed, text);
        assert_eq!(reduced(&renamed, &recorded, Some(&canonical)), canonical, "{renaming:?}");
        assert_eq!(recorded.record(&parsed(&renamed).root), recorded, "{renaming:?}");
    }
}

#[test]
fn real_twins_keep_their_names_when_the_bundler_renames_them() {
    let (text, recorded) = (spec("backend-api.yaml"), recorded());
    assert!(!recorded.families.is_empty());
    let mut renamed = text.clone();
    for (family, twins) in &recorded.families {
        for (index, twin) in twins.iter().rev().enumerate() {
            let theirs =
                if index == 0 { format!("schemas-{family}") } else { format!("{family}-{}", index + 1) };
            let before = renamed.clone();
            renamed = rename(&renamed, &twin.name, &theirs);
            assert_ne!(renamed, before, "{} is in twins.yaml but not in the document", twin.name);
        }
    }
    assert_same(
        &reduced(&renamed, &recorded, Some(&text)),
        &reduced(&text, &recorded, Some(&text)),
        "renamed",
    );
    assert_eq!(recorded.record(&parsed(&renamed).root), recorded);
}

#[test]
fn a_twin_that_has_gained_a_property_is_still_recognised() {
    let text = document("twins");
    let recorded = twins(
        "Plan:\n\
         - {name: ShortPlan, shape: ['id: string', 'price: Money']}\n\
         - {name: FullPlan, shape: ['id: string', 'price: Money', 'features: list of string']}\n",
    )
    .twins;
    let grown = text.replace("features: {type", "color: {type: string}\n        features: {type");
    assert_ne!(grown, text);
    let schemas = |text: &str| {
        let root: Value = serde_yaml::from_str(&reduced(text, &recorded, None)).unwrap();
        root["components"]["schemas"].clone()
    };
    assert!(schemas(&grown)["FullPlan"]["properties"].get("color").is_some());
    assert_eq!(schemas(&grown)["ShortPlan"], schemas(&text)["ShortPlan"]);
}

#[test]
fn a_new_twin_is_numbered_and_reported() {
    let mut diagnostics = Diagnostics::default();
    let document = parsed(&document("twins"));
    let root = canonical::reduce(&document, &Twins::default(), None, &mut diagnostics);
    assert!(root["components"]["schemas"].get("Plan2").is_some());
    let found: Vec<(&str, &str)> = diagnostics.0.iter().map(|d| (d.code, d.pointer.as_str())).collect();
    assert!(found.contains(&("unnamed-twin", "/components/schemas/Plan-2")), "{diagnostics}");
    // Money and Money-2 are one schema: there is nothing to name.
    assert!(!diagnostics.to_string().contains("Money"), "{diagnostics}");
}

/// Renames a component schema, as a key and in references.
fn rename(text: &str, old: &str, new: &str) -> String {
    let mut root: Value = serde_yaml::from_str(text).unwrap();
    if let Some(Value::Mapping(schemas)) = root.get_mut("components").and_then(|c| c.get_mut("schemas")) {
        let entries = std::mem::take(schemas);
        for (key, value) in entries {
            let key = if key.as_str() == Some(old) { Value::from(new) } else { key };
            schemas.insert(key, value);
        }
    }
    fn references(node: &mut Value, old: &str, new: &str) {
        match node {
            Value::String(text) if text == old => new.clone_into(text),
            Value::Mapping(map) => map.values_mut().for_each(|value| references(value, old, new)),
            Value::Sequence(items) => items.iter_mut().for_each(|item| references(item, old, new)),
            _ => {}
        }
    }
    let target = |name: &str| format!("#/components/schemas/{name}");
    references(&mut root, &target(old), &target(new));
    serde_yaml::to_string(&root).unwrap()
}

// ----- Facts: each kind of change is told, with its place in the first document.

/// Compares a document with the same document with one text replaced.
fn differences(name: &str, old: &str, new: &str) -> Vec<Difference> {
    let text = document(name);
    assert_eq!(text.matches(old).count(), 1, "{old:?} must stand once in {name}");
    facts::compare(&api(&text), &api(&text.replace(old, new)))
}

/// The only place that a change is about.
fn pointer(name: &str, old: &str, new: &str) -> String {
    let differences = differences(name, old, new);
    let first = differences.first().unwrap_or_else(|| panic!("replacing {old:?} changes no fact"));
    for difference in &differences {
        assert_eq!(difference.pointer, first.pointer, "{differences:#?}");
    }
    first.pointer.clone()
}

#[test]
fn equal_documents_have_equal_facts() {
    for (_, text, _) in all() {
        assert_eq!(facts::compare(&api(&text), &api(&text)), []);
        assert!(!facts::facts(&api(&text)).is_empty());
    }
}

#[test]
fn a_lost_parameter_is_told() {
    let line = "        - {name: flag, in: query, schema: {type: boolean}}\n";
    assert_eq!(pointer("query-styles", line, ""), "/paths/~1search/get/parameters/8");
}

#[test]
fn a_lost_property_is_told() {
    let place = "/components/schemas/Number/properties/broken";
    assert_eq!(pointer("numbers", "        broken: {type: number, format: double}\n", ""), place);
}

#[test]
fn a_lost_enum_value_is_told() {
    let differences = differences("open-enum", "enum: [bright, dim]", "enum: [bright]");
    let value = differences.iter().find(|difference| difference.place.ends_with("/dim")).unwrap();
    assert_eq!(value.before.as_deref(), Some("all of it"));
    for difference in &differences {
        assert_eq!((difference.pointer.as_str(), &difference.after), ("/components/schemas/Mood", &None));
    }
}

#[test]
fn requiredness_is_a_fact() {
    let place = "/components/schemas/Number/properties/stamp";
    assert_eq!(pointer("numbers", "[narrow, wide, stamp, broken]", "[narrow, wide, broken]"), place);
}

#[test]
fn nullability_is_a_fact() {
    let (old, new) = ("nickname: {type: string, nullable: true}", "nickname: {type: string}");
    let schema = "/paths/~1profiles~1{profile_id}/patch/requestBody/content/application~1json/schema";
    assert_eq!(pointer("tri-state-body", old, new), format!("{schema}/properties/nickname"));
}

#[test]
fn defaults_limits_and_formats_are_facts() {
    let place = "/paths/~1numbers/get/parameters/0";
    assert_eq!(pointer("numbers", ", default: 10}", "}"), place);
    assert_eq!(pointer("numbers", "maximum: 500", "maximum: 501"), place);
    assert_eq!(pointer("numbers", "minimum: 1,", ""), place);
    let place = "/components/schemas/Number/properties/narrow";
    assert_eq!(
        pointer("numbers", "narrow: {type: integer, format: int32}", "narrow: {type: integer}"),
        place
    );
}

#[test]
fn a_lost_status_is_told() {
    let (old, new) = ("        '204': {description: ''}\n        '404'", "        '404'");
    assert_eq!(pointer("answers", old, new), "/paths/~1nothing/delete");
}

#[test]
fn deprecation_security_styles_and_media_types_are_facts() {
    assert_eq!(
        pointer("deprecated", "      deprecated: true\n      parameters", "      parameters"),
        "/paths/~1old/get"
    );
    assert_eq!(pointer("security", "[{secret: []}, {session: []}]", "[{secret: []}]"), "/paths/~1either/get");
    let (old, new) = ("style: pipeDelimited, explode: false", "explode: false");
    assert_eq!(pointer("query-styles", old, new), "/paths/~1search/get/parameters/6");
    let (old, new) = ("application/x-www-form-urlencoded", "application/json");
    assert_eq!(pointer("form-body", old, new), "/paths/~1tokens/post");
}

#[test]
fn a_lost_operation_is_told() {
    let text = document("answers");
    let (front, back) = text.split_once("  /html:\n").unwrap();
    let (_, back) = back.split_once("  /elsewhere:\n").unwrap();
    let lost = facts::compare(&api(&text), &api(&format!("{front}  /elsewhere:\n{back}")));
    assert!(!lost.is_empty());
    for fact in lost {
        assert_eq!((fact.pointer.as_str(), fact.after), ("/paths/~1html/get", None));
    }
}

#[test]
fn the_order_of_things_is_no_fact() {
    let text = spec("backend-api.yaml");
    let mut root: Value = serde_yaml::from_str(&text).unwrap();
    reverse(&mut root);
    let reversed = serde_yaml::to_string(&root).unwrap();
    let differences = facts::compare(&api(&text), &api(&reversed));
    assert_eq!(differences, []);
}
