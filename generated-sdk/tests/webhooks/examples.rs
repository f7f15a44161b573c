//! The examples of Clerk's own document, if `CLERK_UPSTREAM_WEBHOOKS` says where it is: each is an
//! event of a known type.

use generated_sdk::webhooks::Event;
use serde_yaml::Value;

use crate::events::read;

#[test]
fn every_example_of_the_published_document_is_a_typed_event() {
    let Some(path) = std::env::var_os("CLERK_UPSTREAM_WEBHOOKS") else { return };
    let text = std::fs::read_to_string(path).expect("the document");
    let document: Value = serde_yaml::from_str(&text).expect("YAML");
    let mut seen = 0;
    for (kind, item) in document["x-webhooks"].as_mapping().expect("events") {
        let content = &item["post"]["requestBody"]["content"]["application/json"];
        let several =
            content.get("examples").and_then(Value::as_mapping).into_iter().flat_map(|map| map.values());
        let one = content.get("example").cloned();
        for example in one.into_iter().chain(several.map(|example| value(&document, example))) {
            let body = serde_json::to_string(&example).expect("JSON");
            let event = read(&body);
            assert!(!matches!(event, Event::Unknown(_)), "{kind:?}: {event:?}");
            let millis = event.envelope().timestamp.expect("a time").as_millis();
            assert!(millis > 1_700_000_000_000, "{kind:?}: {millis} is in milliseconds");
            seen += 1;
        }
    }
    assert!(seen >= 45, "only {seen} examples");
}

/// What an example says, wherever that stands.
fn value(document: &Value, example: &Value) -> Value {
    let referred = example
        .get("$ref")
        .and_then(Value::as_str)
        .map(|target| target.trim_start_matches("#/").split('/').fold(document, |node, key| &node[key]));
    referred.unwrap_or(example)["value"].clone()
}
