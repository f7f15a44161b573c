//! What is in a document is in the crate, or a finding says why not.

mod support;

use codegen::diagnostic::Severity;
use codegen::overlay::Overlay;
use support::{files, findings, names, outcome, rendered};

/// A document with one operation, of which this is said, and these schemas.
fn with(operation: &str, schemas: &str) -> String {
    format!(
        "openapi: 3.0.3\n\
         info: {{title: t, version: '1'}}\n\
         paths:\n\
         \x20 /a:\n\
         \x20   post: {{operationId: postA, {operation}}}\n\
         components: {{schemas: {{{schemas}}}}}\n"
    )
}

fn answer(schema: &str) -> String {
    with(
        &format!(
            "responses: {{'200': {{description: '', content: {{application/json: {{schema: {schema}}}}}}}}}"
        ),
        "",
    )
}

/// The code, severity and line of everything that is found.
fn found(text: &str) -> Vec<(&'static str, Severity, Option<usize>)> {
    let all = match support::run(text, &Overlay::default()) {
        Ok(outcome) => outcome.warnings,
        Err(diagnostics) => diagnostics,
    };
    all.0.iter().map(|finding| (finding.code, finding.severity, finding.line)).collect()
}

#[test]
fn answers_that_differ_have_types_of_their_own() {
    let json =
        |schema: &str| format!("{{description: '', content: {{application/json: {{schema: {schema}}}}}}}");
    let first = json("{type: object, properties: {a: {type: string}}}");
    let second = json("{type: object, properties: {b: {type: integer}}}");
    for (one, other) in [("'200'", "'201'"), ("'201'", "'200'")] {
        let text = with(&format!("responses: {{{one}: {first}, {other}: {second}}}"), "");
        assert_eq!(found(&text), [("several-answers", Severity::Warning, Some(5))]);
        let api = outcome(&text, &Overlay::default()).api;
        let fields: Vec<&str> = api
            .types
            .values()
            .flat_map(|def| match &def.kind {
                codegen::ir::Kind::Struct(object) => {
                    object.fields.iter().map(|field| field.wire.as_str()).collect()
                }
                _ => Vec::new(),
            })
            .collect();
        assert_eq!(fields.len(), 2, "{fields:?}");
    }
    let same = with(&format!("responses: {{'200': {first}, '201': {first}}}"), "");
    assert_eq!(found(&same), []);
    assert_eq!(outcome(&same, &Overlay::default()).api.types.len(), 1);
}

#[test]
fn members_of_a_union_keep_their_tags_however_they_are_written() {
    let kind = |value: &str| {
        format!(
            "{{type: object, properties: {{k: {{type: string, enum: [{value}]}}, {value}: {{type: string}}}}}}"
        )
    };
    let (one, two) = (kind("one"), kind("two"));
    let schemas = format!("One: {one}, Two: {two}");
    let reference = |name: &str| format!("{{$ref: '#/components/schemas/{name}'}}");
    for (first, second) in [
        (reference("One"), reference("Two")),
        (
            format!("{{allOf: [{}]}}", reference("One")),
            format!("{{nullable: true, allOf: [{}]}}", reference("Two")),
        ),
        (one.clone(), two.clone()),
    ] {
        let union = format!("{{oneOf: [{first}, {second}], discriminator: {{propertyName: k}}}}");
        let text = with(
            "responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/X'}}}}}",
            &format!("{schemas}, X: {{type: object, properties: {{u: {union}}}}}"),
        );
        assert_eq!(found(&text), []);
        let all = rendered(&text, &Overlay::default());
        assert!(all.contains(r#"tags: ["one"]"#) && all.contains(r#"tags: ["two"]"#), "{all}");
    }
    let untold = answer(
        "{oneOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {b: {type: string}}}], discriminator: {propertyName: k}}",
    );
    assert_eq!(found(&untold), [("untagged-member", Severity::Warning, Some(5)); 2]);
}

#[test]
fn what_one_wrapped_schema_says_is_kept() {
    let text =
        answer("{type: object, properties: {x: {allOf: [{type: string, maxLength: 3, deprecated: true}]}}}");
    let api = outcome(&text, &Overlay::default()).api;
    let codegen::ir::Kind::Struct(object) = &api.types[0].kind else { panic!("it has properties") };
    let [x] = object.fields.as_slice() else { panic!("it has one") };
    assert!(x.deprecated && x.constraints.by_keyword.contains_key("maxLength"), "{x:?}");

    let required = with(
        "responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}}",
        "A: {type: object, properties: {id: {type: string}}}, B: {allOf: [{$ref: '#/components/schemas/A'}], required: [id]}",
    );
    assert!(rendered(&required, &Overlay::default()).contains("pub id: String"));
}

#[test]
fn what_has_items_is_a_list() {
    let text = answer("{type: object, properties: {x: {items: {type: string}}}}");
    assert!(rendered(&text, &Overlay::default()).contains("pub x: Option<Vec<String>>"));
}

#[test]
fn values_of_an_enum_that_are_no_text_are_told() {
    for values in ["[a, 1]", "[1, 2]", "[true]"] {
        let text = answer(&format!("{{type: object, properties: {{x: {{type: string, enum: {values}}}}}}}"));
        let all = found(&text);
        assert!(
            !all.is_empty() && all.iter().all(|(code, ..)| *code == "bad-enum-value"),
            "{values}: {all:?}"
        );
    }
}

#[test]
fn keys_that_nobody_knows_are_told() {
    let good = answer("{type: object, properties: {x: {type: string}}}");
    assert_eq!(found(&good), []);
    for (from, to, severity) in [
        ("post:", "POST:", Severity::Unsupported),
        ("post:", "query:", Severity::Unsupported),
        ("'200'", "'200 '", Severity::Unsupported),
        ("'200'", "2xx", Severity::Unsupported),
        ("operationId", "sumary: s, operationId", Severity::Warning),
        ("{type: string}", "{typ: string}", Severity::Warning),
        ("{type: string}", "{type: string, const: a}", Severity::Warning),
        ("schema:", "shema: {}, schema:", Severity::Warning),
    ] {
        let all = found(&good.replacen(from, to, 1));
        assert!(
            all.iter().any(|(code, found, line)| matches!(*code, "unknown-key" | "bad-status")
                && *found == severity
                && *line == Some(5)),
            "{to}: {all:?}"
        );
    }
    for harmless in ["x-own: {a: 1}, operationId", "externalDocs: {url: 'https://a.example'}, operationId"] {
        assert_eq!(found(&good.replacen("operationId", harmless, 1)), []);
    }
}

#[test]
fn nothing_where_something_should_be_has_a_place() {
    for (from, to) in [
        ("{type: string}", ""),
        (
            "{application/json: {schema: {type: object, properties: {x: {type: string}}}}}",
            "{application/json: }",
        ),
    ] {
        let text = answer("{type: object, properties: {x: {type: string}}}").replacen(from, to, 1);
        let all = found(&text);
        assert!(
            all.iter().all(|(code, _, line)| *code == "not-valid" && *line == Some(5)) && !all.is_empty(),
            "{all:?}"
        );
    }
}

/// `default` is the name of a response there, and no value.
#[test]
fn references_below_names_are_checked() {
    let text = answer("{type: string}").replace("'200':", "default:");
    let dangling = text.replace("{type: string}", "{$ref: '#/components/schemas/Nobody'}");
    assert_ne!(text, dangling);
    assert!(
        found(&dangling).iter().any(|(code, ..)| *code == "dangling-reference"),
        "{:?}",
        found(&dangling)
    );
}

/// As it is if the `security` of the document as a whole is lost.
#[test]
fn an_api_with_keys_of_which_none_is_sent_is_told() {
    let schemes = "components: {securitySchemes: {key: {type: http, scheme: bearer}}, ";
    let text = answer("{type: string}").replace("components: {", schemes);
    assert!(
        found(&text)
            .iter()
            .any(|(code, severity, _)| (*code, *severity) == ("no-security", Severity::Warning))
    );
    assert_eq!(found(&(text + "security: [{key: []}]\n")), []);
}

#[test]
fn a_reference_that_is_no_text_is_told() {
    let text = answer("{type: array, items: {$ref: {a: 1}}}");
    assert_eq!(found(&text), [("bad-reference", Severity::Error, Some(5))]);
    let property = answer("{type: object, properties: {$ref: {type: string}}}");
    assert_eq!(found(&property), [], "a property may be called so");
}

#[test]
fn merge_keys_are_followed_and_marks_of_the_encoding_are_not_content() {
    let plain = answer("{type: object, properties: {x: {type: string}}}");
    let merged = plain.replacen("{type: string}", "{<<: *text}", 1).replacen(
        "info:",
        "x-text: &text {type: string}\ninfo:",
        1,
    );
    let of = |text: &str| files(text, &Overlay::default());
    assert_eq!(of(&merged), of(&plain));
    assert_eq!(of(&format!("\u{feff}{plain}")), of(&plain));
    let wrong = plain.replacen("{type: string}", "{<<: 7}", 1);
    assert_eq!(found(&wrong)[0].0, "bad-merge");
}

#[test]
fn a_document_of_nothing_is_refused() {
    assert_eq!(
        found("openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\n"),
        [("no-operations", Severity::Error, Some(3))]
    );
}

#[test]
fn one_name_in_the_query_and_in_the_body_has_a_remedy() {
    let text = with(
        "parameters: [{name: kind, in: query, schema: {type: string}}], requestBody: {content: {application/json: {schema: {type: object, properties: {kind: {type: string}}}}}}, responses: {'204': {description: ''}}",
        "",
    );
    let findings = findings(&text, &Overlay::default());
    let [finding] = findings.0.as_slice() else { panic!("{findings}") };
    assert!(finding.help.contains(r#"fields: {"postA.body.kind": another_name}"#), "{finding}");
    let api = outcome(&text, &names(r#"fields: {"postA.body.kind": sort}"#)).api;
    let all = support::render(&api).into_iter().map(|file| file.contents).collect::<String>();
    assert!(all.contains("pub fn kind(") && all.contains("pub fn sort("), "{all}");
}

/// All of them in one run, each at its key.
#[test]
fn faults_outside_of_operations_have_a_place() {
    let good = answer("{type: object, properties: {x: {type: string}}}");
    let text = good.replacen("info: {", "servers: 5\ntags: x\ninfo: {contact: 5, ", 1).replacen(
        "operationId",
        "tags: y, operationId",
        1,
    );
    let all = findings(&text, &Overlay::default());
    let mut places: Vec<&str> = all.0.iter().map(|finding| finding.pointer.as_str()).collect();
    places.sort_unstable();
    assert_eq!(places, ["/info/contact", "/paths/~1a/post/tags", "/servers", "/tags"], "{all}");
    assert!(all.0.iter().all(|finding| finding.code == "not-valid" && finding.line.is_some()), "{all}");
}

#[test]
fn of_several_kinds_of_body_one_is_sent_and_the_others_are_told() {
    let schema = "{schema: {type: object, properties: {a: {type: string}}}}";
    let text = with(
        &format!(
            "requestBody: {{content: {{application/json: {schema}, multipart/form-data: {schema}}}}}, responses: {{'204': {{description: ''}}}}"
        ),
        "",
    );
    assert_eq!(found(&text), [("several-bodies", Severity::Warning, Some(5))]);
}

#[test]
fn a_label_is_there_even_where_it_is_left_out() {
    let text = answer(
        "{type: object, required: [object, id], properties: {object: {type: string, enum: [user]}, id: {type: string}}}",
    );
    let all = rendered(&text, &names("labels: [object]"));
    assert!(all.contains(r#"object: object.take_label("object", "user"),"#), "{all}");
    assert!(all.contains(r#"id: object.take("id"),"#), "{all}");
}

/// What the only operation answers, as it stands in the crate.
fn answered(text: &str) -> codegen::ir::Type {
    let api = outcome(text, &Overlay::default()).api;
    let operation = api.operations().next().unwrap().clone();
    operation.answered().unwrap().clone()
}

const LIST: &str = "{type: array, items: {type: string}}";
const ENVELOPE: &str = "{type: object, properties: {data: {type: array, items: {type: string}}, \
                        total_count: {type: integer}}, required: [data, total_count]}";

#[test]
fn an_envelope_is_a_page_where_it_is_all_that_is_answered() {
    use codegen::ir::Type;

    let page = Type::Page(Box::new(Type::String));
    assert_eq!(answered(&answer(ENVELOPE)), page);
    for schema in [format!("{{oneOf: [{LIST}, {ENVELOPE}]}}"), format!("{{anyOf: [{ENVELOPE}, {LIST}]}}")] {
        let text = answer(&schema);
        assert_eq!(answered(&text), page);
        assert!(outcome(&text, &Overlay::default()).api.types.is_empty(), "{schema}");
    }
    // Anywhere else it is an object like any other, and everything is there.
    let nullable = ENVELOPE.replacen("type: object", "type: object, nullable: true", 1);
    for schema in [
        nullable,
        format!("{{type: object, properties: {{inner: {ENVELOPE}}}}}"),
        format!("{{type: array, items: {ENVELOPE}}}"),
        format!("{{type: object, additionalProperties: {ENVELOPE}}}"),
        format!("{{oneOf: [{ENVELOPE}, {{type: string}}]}}"),
    ] {
        let text = answer(&schema);
        assert_eq!(found(&text), [], "{schema}");
        let code: String =
            files(&text, &Overlay::default()).iter().map(|file| file.contents.clone()).collect();
        assert!(code.contains("total_count"), "{schema}");
    }
    let sent = with(
        &format!(
            "requestBody: {{content: {{application/json: {{schema: {{type: object, properties: {{inner: {ENVELOPE}}}}}}}}}}}, responses: {{'204': {{description: ''}}}}"
        ),
        "",
    );
    let code: String = files(&sent, &Overlay::default()).iter().map(|file| file.contents.clone()).collect();
    assert!(code.contains("total_count: i64"), "required, so an argument");
}

#[test]
fn null_and_remarks_are_no_alternatives_and_no_members() {
    let plain = answered(&with(
        "responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Kind'}}}}}",
        "Kind: {type: string, enum: [a, b]}",
    ));
    let kind = "{$ref: '#/components/schemas/Kind'}";
    for (schema, nullable) in [
        (format!("{{oneOf: [{kind}, {{type: 'null'}}]}}"), true),
        (format!("{{anyOf: [{{nullable: true}}, {kind}]}}"), true),
        (format!("{{oneOf: [{kind}, {{enum: [null]}}]}}"), true),
        (format!("{{allOf: [{kind}, {{nullable: true}}]}}"), true),
        (format!("{{allOf: [{{description: x}}, {kind}]}}"), false),
        (format!("{{allOf: [{kind}, {{}}]}}"), false),
    ] {
        let text = with(
            &format!(
                "responses: {{'200': {{description: '', content: {{application/json: {{schema: {schema}}}}}}}}}"
            ),
            "Kind: {type: string, enum: [a, b]}",
        );
        assert_eq!(found(&text), [], "{schema}");
        let expected = if nullable { plain.clone().nullable() } else { plain.clone() };
        assert_eq!(answered(&text), expected, "{schema}");
    }
    // An object of any kind is one that can be told from a text.
    let union = with(
        &format!(
            "responses: {{'200': {{description: '', content: {{application/json: {{schema: {{oneOf: [{kind}, \
             {{type: object, nullable: true}}]}}}}}}}}}}"
        ),
        "Kind: {type: string, enum: [a, b]}",
    );
    assert_ne!(answered(&union).non_null(), &plain);
}

/// Every client would have to be given an address.
#[test]
fn an_address_that_nothing_can_be_sent_to_is_told() {
    let text = answer("{type: string}");
    for address in ["''", "/v1", "'https://{host}/v1'", "ftp://files.example", "'https://'"] {
        let told = found(&format!("{text}\nservers: [{{url: {address}}}]\n"));
        assert_eq!(told.iter().map(|finding| finding.0).collect::<Vec<_>>(), ["no-address"], "{address}");
    }
    let given = "[{url: 'https://{host}/v1', variables: {host: {default: api.example.com}}}]";
    assert_eq!(found(&format!("{text}\nservers: {given}\n")), []);
    assert_eq!(found(&format!("{text}\nservers: []\n"))[0].0, "no-address");
}

#[test]
fn keys_without_anything_behind_them_are_left_out() {
    for key in ["parameters", "tags", "servers", "callbacks", "security"] {
        let text = with(&format!("{key}: , responses: {{'204': {{description: ''}}}}"), "");
        assert_eq!(found(&text), [("empty-key", Severity::Warning, Some(5))], "{key}");
        assert_eq!(outcome(&text, &Overlay::default()).api.operations().count(), 1, "{key}");
    }
    let text = with("security: [{key: }], responses: {'200': {description: '', content: }}", "");
    assert_eq!(found(&text), [("empty-key", Severity::Warning, Some(5))]);
    assert_eq!(outcome(&text, &Overlay::default()).api.operations().next().unwrap().security, [["key"]]);
}

#[test]
fn several_files_in_one_property_cannot_be_sent() {
    let text = with(
        "requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {files: {type: array, \
         items: {type: string, format: binary}}}}}}}, responses: {'204': {description: ''}}",
        "",
    );
    assert_eq!(found(&text), [("several-files", Severity::Unsupported, Some(5))]);
}

#[test]
fn events_are_found_wherever_their_payload_is() {
    let payload = "{type: object, properties: {data: {type: object, properties: {id: {type: string}}}}}";
    let event = |body: &str, bodies: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\nx-webhooks:\n  a.b:\n    \
             post: {{requestBody: {body}}}\ncomponents: {{requestBodies: {{{bodies}}}}}\n"
        )
    };
    let content = |media: &str| format!("{{content: {{{media}: {{schema: {payload}}}}}}}");
    for text in [
        event(&content("application/json"), ""),
        event(&content("application/json; charset=utf-8"), ""),
        event("{$ref: '#/components/requestBodies/Sent'}", &format!("Sent: {}", content("application/json"))),
    ] {
        assert_eq!(found(&text), [], "{text}");
        assert_eq!(outcome(&text, &Overlay::default()).api.events.len(), 1, "{text}");
    }
    assert_eq!(
        found(&event(&content("text/plain"), "")),
        [("event-without-payload", Severity::Unsupported, Some(4))]
    );
}
