//! Names that are hard: those that a rule finds, and those that need an entry in names.yaml.

mod support;

use std::collections::BTreeMap;

use codegen::diagnostic::{Diagnostics, Severity};
use codegen::overlay::{Names, Overlay};
use codegen::pipeline;
use insta::assert_snapshot;
use support::{document, files, findings, names, outcome, render, run, source};

#[test]
fn the_obstacle_course_needs_no_help() {
    let outcome = outcome(&document("obstacle-course"), &Overlay::default());
    assert!(outcome.warnings.0.is_empty(), "{}", outcome.warnings);
    assert_eq!(outcome.counts.operations, outcome.counts.operations_kept);
    let mut text = String::new();
    for group in &outcome.api.groups {
        text.push_str(&format!("{:?}: {} ({}, {})\n", group.tag, group.name, group.type_name, group.feature));
        for operation in group.operations.iter().filter(|_| group.tag == "Operations") {
            text.push_str(&format!("  {}: {} ({})\n", operation.id, operation.name, operation.type_name));
        }
        for operation in group.operations.iter().filter(|operation| operation.id == "optional_text") {
            for parameter in &operation.parameters {
                text.push_str(&format!("  {}: {}\n", parameter.wire, parameter.name));
            }
        }
    }
    for def in outcome.api.types.values().filter(|def| def.component.is_some()) {
        text.push_str(&format!("{:?}: {}\n", def.component, def.name));
        match &def.kind {
            codegen::ir::Kind::Struct(object) if def.name == "Properties" => {
                for field in &object.fields {
                    text.push_str(&format!("  {:?}: {}\n", field.wire, field.name));
                }
            }
            codegen::ir::Kind::Enum(variants) if def.name == "Hard" => {
                for variant in variants {
                    text.push_str(&format!("  {:?}: {}\n", variant.wire, variant.name));
                }
            }
            codegen::ir::Kind::Union(union) => {
                for member in &union.members {
                    text.push_str(&format!("  {:?}: {}\n", member.ty, member.name));
                }
            }
            _ => {}
        }
    }
    assert_snapshot!("obstacle-course", text);
}

#[test]
fn every_file_of_the_obstacle_course_has_a_path_of_its_own_and_parses() {
    let mut paths = BTreeMap::new();
    for file in files(&document("obstacle-course"), &Overlay::default()) {
        let parsed = syn::parse_file(&file.contents);
        assert!(parsed.is_ok(), "{}: {:?}", file.path, parsed.err());
        let other = paths.insert(file.path.to_lowercase(), file.path.clone());
        assert_eq!(other, None, "two files called {}", file.path);
    }
}

#[test]
fn collisions_are_located_findings() {
    let findings = findings(&document("collisions"), &Overlay::default());
    for finding in &findings.0 {
        assert!(finding.line.is_some(), "no line: {finding}");
        assert!(finding.severity < Severity::Error || !finding.help.is_empty(), "no remedy: {finding}");
    }
    assert_snapshot!("collisions", findings.to_string());
}

#[test]
fn what_a_finding_says_to_add_helps() {
    let text = document("collisions");
    let mut overrides = Overrides::default();
    let mut last = findings(&text, &Overlay::default());
    // Another name may be taken as well, so that it takes more than one round.
    for _ in 0..4 {
        overrides.follow(&last);
        match run(&text, &names(&overrides.yaml())) {
            Ok(outcome) => {
                let files = render(&outcome.api);
                for file in files {
                    assert!(syn::parse_file(&file.contents).is_ok(), "{} does not parse", file.path);
                }
                return;
            }
            Err(diagnostics) => last = diagnostics,
        }
    }
    panic!("with\n{}\nthere still is\n{last}", overrides.yaml());
}

/// Entries of names.yaml, as findings ask for them.
#[derive(Default)]
struct Overrides {
    entries: BTreeMap<String, BTreeMap<String, String>>,
    count: usize,
}

impl Overrides {
    fn follow(&mut self, diagnostics: &Diagnostics) {
        for diagnostic in diagnostics.0.iter().filter(|d| d.severity != Severity::Warning) {
            let entry = diagnostic
                .help
                .strip_prefix("add to names.yaml: `")
                .and_then(|help| help.strip_suffix('`'))
                .unwrap_or_else(|| panic!("no entry to add: {diagnostic}"));
            let entry: BTreeMap<String, BTreeMap<String, String>> =
                serde_yaml::from_str(entry).unwrap_or_else(|error| panic!("{error}: {entry}"));
            for (section, places) in entry {
                for place in places.into_keys() {
                    self.count += 1;
                    let name = match section.as_str() {
                        "types" | "values" => format!("Chosen{}", self.count),
                        _ => format!("chosen_{}", self.count),
                    };
                    self.entries.entry(section.clone()).or_default().insert(place, name);
                }
            }
        }
    }

    fn yaml(&self) -> String {
        serde_yaml::to_string(&self.entries).unwrap()
    }
}

#[test]
fn given_names_are_used() {
    let given = names(
        "tags: {Shapes: forms}\n\
         operations: {GetShape: fetch}\n\
         types: {shape_circle: Disc}\n\
         fields: {shape_circle.radius: half_width}\n\
         values: {Shape=shape_circle: Round, DashedStyle=dashed: Broken, Dashed.style=dashed: Broken}\n",
    );
    let files = files(&document("tagged-union"), &given);
    let text = |path: &str| {
        let file = files.iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no {path}"));
        file.contents.as_str()
    };
    assert!(text("src/generated/api/mod.rs").contains("pub fn forms(&self)"));
    assert!(text("src/generated/api/mod.rs").contains("feature = \"forms\""));
    assert!(text("src/generated/api/forms.rs").contains("pub fn fetch(&self)"));
    assert!(text("src/generated/models/shape_circle.rs").contains("pub struct Disc "));
    assert!(text("src/generated/models/shape_circle.rs").contains("pub half_width: f64"));
    assert!(text("src/generated/models/shape.rs").contains("Round(Disc)"));
    assert!(text("src/generated/models/dashed.rs").contains("Broken = \"dashed\""));
}

#[test]
fn given_names_that_are_words_of_rust_are_written_raw() {
    let given =
        names("{tags: {Shapes: type}, operations: {GetShape: move}, fields: {shape_circle.radius: loop}}");
    for file in files(&document("tagged-union"), &given) {
        assert!(syn::parse_file(&file.contents).is_ok(), "{} does not parse:\n{}", file.path, file.contents);
    }
}

#[test]
fn given_names_that_are_none_are_refused() {
    for entry in [
        "{tags: {Shapes: a b}}",
        "{operations: {GetShape: ''}}",
        "{types: {shape_circle: 'Disc<T>'}}",
        "{types: {shape_circle: Self}}",
        "{fields: {shape_circle.radius: 1st}}",
        "{values: {Dashed.style=dashed: a-b}}",
        "{values: {Dashed.style=dashed: _}}",
    ] {
        let error = Names::parse("names.yaml", entry).expect_err(entry);
        assert_eq!(error.code, "bad-overlay", "{entry}");
        assert!(error.message.starts_with("names.yaml: "), "{error}");
    }
}

#[test]
fn entries_that_names_yaml_does_not_know_are_refused() {
    let error = Names::parse("names.yaml", "words: []\nmethods: {GetShape: fetch}\n").unwrap_err();
    assert_eq!((error.code, error.line), ("bad-overlay", Some(2)));
}

#[test]
fn operations_for_the_keys_of_machines() {
    let given = names("machine_keys: [GetPrivate, getprivate]");
    let files = files(&document("security"), &given);
    let doors = files.iter().find(|file| file.path == "src/generated/api/doors.rs").unwrap();
    assert_eq!(doors.contents.matches(".machine_key()").count(), 1, "{}", doors.contents);
    let stale = given.names.stale();
    assert_eq!(stale.0.len(), 1, "{stale}");
    assert_eq!(stale.0[0].code, "stale-name");
    assert!(stale.0[0].message.contains("`getprivate`"), "{stale}");
}

/// A type is called otherwise than its place; what `Debug` hides goes by the name that users see.
#[test]
fn secrets_go_by_the_names_that_types_have() {
    let text = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths:\n  /a:\n    \
                get: {operationId: getA, responses: {'200': {description: '', content: {application/json: \
                {schema: {type: object, properties: {link: {type: string}, id: {type: string}}}}}}}}\n";
    let given =
        names("types: {getA.response: Ticket}\nsecrets: [Ticket.link, Ticket.gone, nowhere]\nlabels: [kind]");
    let api = outcome(text, &given).api;
    let codegen::ir::Kind::Struct(ticket) = &api.types["Ticket"].kind else { panic!("{api:?}") };
    let secret: Vec<_> = ticket.fields.iter().map(|field| (field.wire.as_str(), field.secret)).collect();
    assert_eq!(secret, [("link", true), ("id", false)]);
    let stale: Vec<String> = given.names.stale().0.into_iter().map(|finding| finding.message).collect();
    assert_eq!(
        stale,
        [
            "no property is called `kind`, as labels has it",
            "no property is called `Ticket.gone`, as secrets has it",
            "no property is called `nowhere`, as secrets has it",
        ]
    );
}

/// Whichever comes first in the document.
#[test]
fn of_places_with_one_name_a_component_stands_for_all() {
    let shape = "{type: object, properties: {id: {type: string}}}";
    let inline = format!("{{description: '', content: {{application/json: {{schema: {shape}}}}}}}");
    let named =
        "{description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}";
    let modules = [(inline.as_str(), named), (named, inline.as_str())].map(|(first, second)| {
        let text = format!(
            "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths:\n  /a:\n    \
             get: {{operationId: getA, responses: {{'200': {first}}}}}\n    \
             put: {{operationId: putA, responses: {{'200': {second}}}}}\n\
             components: {{schemas: {{Thing: {shape}}}}}\n"
        );
        let api = outcome(&text, &names("types: {getA.response: Thing, putA.response: Thing}")).api;
        api.types["Thing"].module.clone()
    });
    assert_eq!(modules, ["thing", "thing"]);
}

/// Two lists of values under one name, as documents have them where one place learns of a value first.
#[test]
fn choices_of_one_name_have_the_values_of_all() {
    let text = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths:\n  /a:\n    \
                get: {operationId: getA, parameters: [{name: s, in: query, schema: {type: string, enum: [a, b]}}], \
                responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}\n\
                components: {schemas: {A: {type: object, properties: {s: {type: string, enum: [b, c]}}}}}\n";
    let outcome = outcome(text, &names("types: {getA.s: AS}"));
    let codegen::ir::Kind::Enum(variants) = &outcome.api.types["AS"].kind else {
        panic!("{:?}", outcome.api)
    };
    let mut values: Vec<&str> = variants.iter().map(|variant| variant.wire.as_str()).collect();
    values.sort_unstable();
    assert_eq!(values, ["a", "b", "c"]);
    let told: Vec<_> = outcome.warnings.0.iter().map(|warning| (warning.code, warning.severity)).collect();
    assert_eq!(told, [("united-values", Severity::Warning); 2], "{}", outcome.warnings);
    // Nothing of one name, nothing to tell.
    let apart = text.replace("{name: s, in", "{name: x, in");
    let given = names("types: {getA.x: Other}");
    assert!(run(&apart, &given).unwrap().warnings.0.is_empty());
}

#[test]
fn objects_that_names_yaml_calls_alike_and_that_differ_want_another_name_there() {
    let answer = |schema: &str| {
        format!("{{'200': {{description: '', content: {{application/json: {{schema: {schema}}}}}}}}}")
    };
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths:\n  /a:\n    get: {{operationId: getA, responses: {}}}\n    \
         put: {{operationId: putA, responses: {}}}\n",
        answer("{type: object, properties: {id: {type: string}}}"),
        answer("{type: object, properties: {id: {type: integer}}}")
    );
    let errors = run(&text, &names("types: {getA.response: Thing, putA.response: Thing}")).unwrap_err();
    let collision = errors.0.iter().find(|finding| finding.code == "name-collision").unwrap();
    assert_eq!(collision.help, "names.yaml calls both so: give another name to `putA.response` there");
}

const TAGS: &str = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths:\n  /a:\n    \
                    get: {operationId: getA, tags: [Things], responses: {'204': {description: ''}}}\n    \
                    put: {operationId: putA, tags: [things], responses: {'204': {description: ''}}}\n";

#[test]
fn a_tag_that_is_given_the_name_of_another_one_is_one_with_it() {
    assert_eq!(run(TAGS, &Overlay::default()).unwrap_err().0[0].code, "name-collision");
    for given in ["tags: {things: things}", "tags: {Things: things}"] {
        let api = outcome(TAGS, &names(given)).api;
        let groups: Vec<_> =
            api.groups.iter().map(|group| (group.name.as_str(), group.operations.len())).collect();
        assert_eq!(groups, [("things", 2)], "{given}");
    }
}

#[test]
fn features_of_one_name_are_told_and_told_apart() {
    let text = TAGS.replace("[Things]", "[Webhooks]").replace("[things]", "[Webhooks API]");
    let errors = run(&text, &Overlay::default()).unwrap_err();
    assert!(errors.0[0].message.contains("would both be `webhooks_api`"), "{errors}");
    let api = pipeline::run(source(&text), &Overlay::default(), true).unwrap().api;
    let features: BTreeMap<_, _> = api.groups.iter().map(|group| (&group.feature, &group.tag)).collect();
    assert_eq!(features.len(), 2);
}

/// What is new in a document is hidden before anybody has seen it.
#[test]
fn properties_that_are_called_like_secrets_are_hidden() {
    let text = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths:\n  /a:\n    \
                get: {operationId: getA, responses: {'200': {description: '', content: {application/json: \
                {schema: {type: object, properties: {webhook_secret: {type: string}, tokens: {type: array, items: {type: string}}, \
                scim_bearer_token: {type: string, nullable: true}, private_key: {type: string}, publishable_key: {type: string}, \
                token_url: {type: string}, has_password: {type: boolean}, accessToken: {$ref: '#/components/schemas/Text'}, \
                pin: {type: string, format: password}, secret: {}, token: {$ref: '#/components/schemas/Kind'}}}}}}}}\n\
                components: {schemas: {Text: {type: string}, Kind: {type: string, enum: [a, b]}}}\n";
    let api = outcome(text, &Overlay::default()).api;
    let codegen::ir::Kind::Struct(answer) = &api.types["GetAResponse"].kind else { panic!("{api:?}") };
    let hidden = answer.fields.iter().filter(|field| field.secret).map(|field| field.wire.as_str());
    let names =
        ["webhook_secret", "tokens", "scim_bearer_token", "private_key", "accessToken", "pin", "secret"];
    assert_eq!(hidden.collect::<Vec<_>>(), names);
}
