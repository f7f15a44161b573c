//! Schemas of one name in several source files, as a bundler joins them.

use std::collections::{BTreeMap, BTreeSet};

use codegen::diagnostic::Diagnostics;
use codegen::overlay::Twins;
use serde_yaml::Value;

/// A document of two schemas called `Kind`, in this order, and others.
fn document(first: &str, second: &str, others: &str) -> Value {
    let text = format!(
        "components: {{schemas: {{Kind: {first}, schemas-Kind: {second}{others}}}}}\n\
         uses: [{{$ref: '#/components/schemas/Kind'}}, {{$ref: '#/components/schemas/schemas-Kind'}}]"
    );
    serde_yaml::from_str(&text).unwrap()
}

/// The names that schemas get, by what they are.
fn settled(twins: &Twins, document: &Value) -> BTreeMap<String, String> {
    let mut document = document.clone();
    let mut diagnostics = Diagnostics::default();
    twins.settle(&mut document, &mut diagnostics);
    assert!(!diagnostics.blocking(), "{diagnostics}");
    let schemas = document["components"]["schemas"].as_mapping().unwrap();
    let named = |(name, schema): (&Value, &Value)| {
        (serde_yaml::to_string(schema).unwrap(), name.as_str().unwrap().to_owned())
    };
    schemas.iter().map(named).collect()
}

#[test]
fn names_stay_whatever_the_schemas_are_and_whatever_their_order_is() {
    for (one, other) in [
        (
            "{type: object, properties: {a: {type: string}}}",
            "{type: object, properties: {b: {type: string}}}",
        ),
        ("{type: string, enum: [a]}", "{type: string, enum: [b]}"),
        ("{allOf: [{type: object, properties: {a: {}}}]}", "{allOf: [{type: object, properties: {b: {}}}]}"),
        ("{type: array, items: {type: string}}", "{type: array, items: {type: integer}}"),
        ("{oneOf: [{$ref: '#/components/schemas/A'}]}", "{oneOf: [{$ref: '#/components/schemas/B'}]}"),
        (
            "{type: object, properties: {a: {type: string}}, required: [a]}",
            "{type: object, properties: {a: {type: string}}}",
        ),
        (
            "{type: object, properties: {a: {type: string, enum: [x]}}}",
            "{type: object, properties: {a: {type: string, enum: [y]}}}",
        ),
        ("{type: string}", "{type: boolean}"),
    ] {
        let (there, back) = (document(one, other, ""), document(other, one, ""));
        let mut twins = Twins::default();
        let first = settled(&twins, &there);
        assert_eq!(first.values().collect::<BTreeSet<_>>().len(), 2, "{one} {other}");
        for _ in 0..3 {
            twins = twins.record(&there);
            assert_eq!(settled(&twins, &there), first, "{one} {other}");
            assert_eq!(settled(&twins, &back), first, "{one} {other}");
        }
    }
}

#[test]
fn a_name_that_another_schema_has_is_passed_over() {
    let document =
        document("{type: string, enum: [a]}", "{type: string, enum: [b]}", ", Kind2: {type: boolean}");
    let names: Vec<String> = settled(&Twins::default(), &document).into_values().collect();
    assert_eq!(names, ["Kind2", "Kind", "Kind3"]);
}

/// A bundler may give the name that a schema has had to another one that is new.
#[test]
fn a_schema_that_was_alone_keeps_its_name() {
    let old = "{type: object, properties: {jwt: {type: string}, object: {type: string}}}";
    let new = "{type: object, properties: {kind: {type: string}}}";
    let before: Value = serde_yaml::from_str(&format!("components: {{schemas: {{Kind: {old}}}}}")).unwrap();
    let named = |after: &Value| {
        let names = settled(&Twins::default().expecting(&before, after), after);
        let name = |schema| names[&serde_yaml::to_string(&parsed(schema)).unwrap()].clone();
        [name(old), name(new)]
    };
    for after in [document(new, old, ""), document(old, new, "")] {
        assert_eq!(named(&after), ["Kind", "Kind2"]);
    }
    // Of what was told apart before there are records, and no others come from here.
    let apart = document(old, new, "");
    assert_eq!(Twins::default().expecting(&apart, &apart), Twins::default());
}

fn parsed(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap()
}
