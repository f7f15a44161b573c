//! Webhook events: their names, what a receiver may rely on, and the samples.

mod support;

use codegen::ir::{Api, Field, Kind};
use codegen::overlay::Overlay;
use codegen::passes;
use codegen::render::{File, rust};
use serde_json::{Value, json};
use support::{findings, names, outcome, render};

/// Events about a user, as a document has them: one type inside, one out of the API, two in a union.
const USERS: &str = r###"
openapi: 3.0.3
info: {title: Events, version: "1"}
x-webhooks:
  user.created: {post: {requestBody: {content: {application/json: {schema: {
    properties: {type: {type: string}, data: {$ref: "#/components/schemas/User"}}}}}}}}
  user.pastDue: {post: {requestBody: {content: {application/json: {schema: {
    allOf: [{$ref: "#/components/schemas/Envelope"}, {properties: {data: {$ref: "#/components/schemas/User"}}}]}}}}}}
components:
  schemas:
    Envelope: {type: object, required: [type], properties: {type: {type: string}}}
    User:
      type: object
      required: [id, object, name, created_at, deleted, emails, metadata, proof, manager]
      properties:
        id: {type: string}
        object: {type: string, enum: [user]}
        name: {type: string}
        note: {type: string, nullable: true}
        created_at: {type: integer, format: int64}
        deleted: {type: boolean}
        emails: {type: array, items: {$ref: "#/components/schemas/Email"}}
        metadata: {type: object, additionalProperties: true}
        proof: {oneOf: [{$ref: "#/components/schemas/Code"}, {$ref: "#/components/schemas/Link"}]}
        manager: {nullable: true, allOf: [{$ref: "#/components/schemas/User"}]}
    Email: {type: object, required: [id, email_address], properties: {id: {type: string}, email_address: {type: string, enum: ['#x']}}}
    Code: {type: object, required: [code], properties: {code: {type: string}}}
    Link: {type: object, required: [link_url], properties: {link_url: {type: string}}}
"###;

fn settled(text: &str, overlay: &Overlay) -> Api {
    let mut api = outcome(text, overlay).api;
    passes::settle_events(&mut api);
    api
}

fn field<'a>(api: &'a Api, ty: &str, wire: &str) -> &'a Field {
    let Kind::Struct(object) = &api.types[ty].kind else { panic!("{ty} is no struct") };
    object.fields.iter().find(|field| field.wire == wire).expect(wire)
}

fn file(files: Vec<File>, end: &str) -> String {
    files.into_iter().find(|file| file.path.ends_with(end)).expect(end).contents
}

#[test]
fn of_an_object_in_an_event_only_the_id_is_relied_upon() {
    let api = settled(USERS, &Overlay::default());
    for (wire, required) in [
        ("id", true),
        ("object", false),
        ("name", false),
        ("note", false),
        ("created_at", false),
        ("proof", false),
        ("emails", true),
        ("metadata", true),
    ] {
        assert_eq!(field(&api, "User", wire).required, required, "{wire}");
    }
    assert!(!field(&api, "Email", "email_address").required, "at any depth");
    assert!(field(&api, "Code", "code").required, "but not what tells members of a union apart");
}

#[test]
fn types_that_no_event_carries_are_left_out() {
    assert!(outcome(USERS, &Overlay::default()).api.types.contains_key("Envelope"));
    let api = settled(USERS, &Overlay::default());
    let mut kept: Vec<&str> = api.types.keys().map(String::as_str).collect();
    kept.sort_unstable();
    assert_eq!(kept, ["Code", "Email", "EmailEmailAddress", "Link", "User", "UserObject", "UserProof"]);
}

#[test]
fn each_event_is_a_variant() {
    let text =
        file(rust::render(&Api::default(), &settled(USERS, &Overlay::default())), "generated/events.rs");
    assert!(
        text.contains("    /// `user.created`\n    UserCreated(types::User) = \"user.created\",\n"),
        "{text}"
    );
    assert!(text.contains("UserPastDue(types::User) = \"user.pastDue\""), "{text}");
}

#[test]
fn an_api_without_events_has_an_enum_without_variants() {
    let text = file(render(&Api::default()), "generated/events.rs");
    assert!(text.ends_with("events! {\n}\n") && !text.contains("types"), "{text}");
}

#[test]
fn two_events_of_one_name_are_told_apart_by_the_remedy() {
    let twice = USERS.replace("user.pastDue", "user_created");
    let found = findings(&twice, &Overlay::default()).to_string();
    assert!(found.contains("name-collision"), "{found}");
    assert!(found.contains("`values: {\"event=user_created\": AnotherName}`"), "{found}");
    let named = names("{values: {event=user_created: UserMade}}");
    let text = file(rust::render(&Api::default(), &settled(&twice, &named)), "generated/events.rs");
    assert!(text.contains("UserMade(types::User)"), "{text}");
}

#[test]
fn an_event_never_takes_the_name_of_unknown_ones() {
    let unknown = USERS.replace("user.pastDue", "unknown");
    let text =
        file(rust::render(&Api::default(), &settled(&unknown, &Overlay::default())), "generated/events.rs");
    assert!(text.contains("UnknownValue(types::User) = \"unknown\""), "{text}");
}

#[test]
fn samples_follow_the_schema() {
    let text =
        file(rust::render(&Api::default(), &settled(USERS, &Overlay::default())), "generated/samples.rs");
    assert!(
        text.contains(r#""user.created" | "user.pastDue" => Some(r##"{"#),
        "one for both, quoted safely: {text}"
    );
    let json = text.split("r##\"").nth(1).and_then(|rest| rest.split("\"##").next()).expect("a sample");
    let sample: Value = serde_json::from_str(json).expect("JSON");
    assert_eq!(
        sample,
        json!({
            "id": "sample_1",
            "object": "user",
            "name": "name",
            "note": "note",
            "created_at": 1_735_689_600_000_i64,
            "deleted": true,
            "emails": [{ "id": "sample_1", "email_address": "#x" }],
            "metadata": {},
            "proof": { "code": "code" },
        })
    );
}
