//! Corrections: what they change, and that one which changes nothing is an error.

mod support;

use codegen::ir::{Kind, Type};
use codegen::overlay::{Fixes, Overlay};
use support::{document, findings, outcome};

/// Corrections as they would stand in fixes.yaml.
fn fixes(text: &str) -> Overlay {
    Overlay { fixes: Fixes::parse("fixes.yaml", text).unwrap(), ..Overlay::default() }
}

const OWNER: &str = "/components/schemas/Owner";

fn entry(document: &str, at: &str, change: &str) -> String {
    format!("- {{documents: [{document}], at: ['{at}'], {change}, why: an answer that was seen}}\n")
}

#[test]
fn corrections_set_and_remove() {
    let text = entry("Small documents", &format!("{OWNER}/properties/name"), "set: {nullable: true}")
        + &entry("Small documents", &format!("{OWNER}/required"), "remove: [name]")
        + &entry("Small documents", "/components/schemas/Vehicle", "remove: [required]");
    let api = outcome(&document("all-of"), &fixes(&text)).api;
    let Kind::Struct(owner) = &api.types["Owner"].kind else { panic!("Owner is no object") };
    assert_eq!((&owner.fields[0].ty, owner.fields[0].required), (&Type::String.nullable(), false));
    let Kind::Struct(vehicle) = &api.types["Vehicle"].kind else { panic!("Vehicle is no object") };
    assert!(vehicle.fields.iter().all(|field| !field.required));
}

#[test]
fn corrections_append_to_lists() {
    let text = entry("Small documents", "/components/schemas/Vehicle/required", "add: [state]");
    let before = outcome(&document("all-of"), &Overlay::default()).api;
    let after = outcome(&document("all-of"), &fixes(&text)).api;
    let required = |api: &codegen::ir::Api| {
        let Kind::Struct(vehicle) = &api.types["Vehicle"].kind else { panic!("Vehicle is no object") };
        vehicle
            .fields
            .iter()
            .filter(|field| field.required)
            .map(|field| field.wire.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(required(&before), ["wheels"]);
    assert_eq!(required(&after), ["wheels", "state"]);
}

#[test]
fn corrections_of_other_documents_are_passed_over() {
    let text = entry("Another document", "/nowhere", "set: {nullable: true}");
    assert!(outcome(&document("all-of"), &fixes(&text)).warnings.0.is_empty());
}

#[test]
fn a_correction_that_no_longer_applies_is_an_error() {
    for (at, change, reason) in [
        ("/components/schemas/Nobody", "set: {nullable: true}", "nothing at this place"),
        (OWNER, "remove: [properties, title]", "`title` is not there"),
        (OWNER, "set: {type: object}", "`type` has this value already"),
        ("/components/schemas/Owner/required", "remove: [age]", "`age` is not there"),
        ("/components/schemas/Owner/required", "set: {age: 1}", "no mapping"),
        ("/components/schemas/Owner/required", "add: [name]", "has that item already"),
        (OWNER, "add: [name]", "there is no list"),
        (
            "/components/schemas/Car/allOf/1/properties/insurer/allOf/0",
            "set: {nullable: true}",
            "there is a reference to `#/components/schemas/Owner`",
        ),
    ] {
        let text = entry("Small documents", at, change);
        let found = findings(&document("all-of"), &fixes(&text));
        let finding = found.0.iter().find(|finding| finding.code == "stale-fix");
        let finding = finding.unwrap_or_else(|| panic!("{at} {change}: {found}"));
        assert_eq!(finding.pointer, at);
        assert!(finding.message.contains(reason), "{finding}");
    }
}

#[test]
fn for_documents_of_other_dates_corrections_may_be_superfluous() {
    let mut overlay = fixes(&entry("Small documents", "/nowhere", "set: {nullable: true}"));
    overlay.fixes.lenient = true;
    outcome(&document("all-of"), &overlay);
}

#[test]
fn corrections_without_a_reason_a_place_or_a_change_are_refused() {
    for (text, reason) in [
        ("- {documents: [d], at: ['/a'], set: {a: 1}, why: ' '}", "gives no reason"),
        ("- {documents: [d], at: [], set: {a: 1}, why: w}", "names no place"),
        ("- {documents: [d], at: ['/a'], why: w}", "changes nothing"),
        ("- {documents: [d], at: ['/a'], set: {a: 1}}", "missing field `why`"),
        ("- {documents: [d], at: ['/a'], set: {a: 1}, why: w, replace: 1}", "unknown field `replace`"),
    ] {
        let error = Fixes::parse("fixes.yaml", text).unwrap_err();
        assert_eq!(error.code, "bad-overlay");
        assert!(error.message.contains("fixes.yaml") && error.message.contains(reason), "{error}");
    }
}

#[test]
fn a_place_is_found_where_the_document_refers_to_it() {
    let schema = "{type: object, properties: {status: {type: string}}, required: [status]}";
    let answer = format!("description: '', content: {{application/json: {{schema: {schema}}}}}");
    let document = |first: &str, second: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths:\n  /a:\n    \
             get: {{operationId: getA, responses: {{'200': {first}}}}}\n    \
             put: {{operationId: putA, responses: {{'200': {second}}}}}\n\
             components: {{responses: {{Told: {{{answer}}}}}}}\n"
        )
    };
    let at =
        |method: &str| format!("/paths/~1a/{method}/responses/200/content/application~1json/schema/required");
    let both = format!(
        "- {{documents: [t], at: ['{}', '{}'], remove: [status], why: an answer that was seen}}\n",
        at("get"),
        at("put")
    );
    let (here, there) = (format!("{{{answer}}}"), "{$ref: '#/components/responses/Told'}".to_owned());
    for text in [document(&here, &here), document(&there, &there), document(&here, &there)] {
        let api = outcome(&text, &fixes(&both)).api;
        for def in api.types.values() {
            let Kind::Struct(object) = &def.kind else { panic!("{def:?}") };
            assert!(!object.fields[0].required, "{text}");
        }
    }
}

#[test]
fn what_does_not_apply_to_another_version_is_told_in_one_finding() {
    let told = |text: &str| {
        let mut overlay = fixes(text);
        overlay.fixes.lenient = true;
        let warnings = outcome(&document("all-of"), &overlay).warnings;
        let [only] = warnings.0.as_slice() else { panic!("{warnings}") };
        assert_eq!(only.code, "unused-fix");
        only.message.clone()
    };
    let lost: String =
        ["/a", "/b", "/c", "/d"].map(|at| entry("Small documents", at, "set: {nullable: true}")).concat();
    assert_eq!(told(&lost), "corrections do not apply to this document: #/a, #/b, #/c and 1 more");
    let message = told(&entry("Another document", "/a", "set: {nullable: true}"));
    assert_eq!(message, "no correction is meant for a document called \"Small documents\"");
}
