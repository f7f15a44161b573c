//! The rules of the diff, one by one: a change of one document is one change of its kind, and taking
//! it back is its mirror image.

mod support;

use std::collections::BTreeSet;

use codegen::diff::notes::notes;
use codegen::diff::{self, Kind, On, RULES, Report, Runtime, Side, Source as Code, Verdict};
use codegen::ir::Api;
use codegen::overlay::Overlay;
use codegen::passes;
use codegen::source::Source;
use support::{document, names, outcome, source};

/// What a document becomes, and what that should be called.
struct Case {
    expected: Vec<(Kind, On)>,
    edits: &'static [(&'static str, &'static str)],
    names: (&'static str, &'static str),
}

struct Lowered {
    api: Api,
    text: Source,
}

impl Lowered {
    fn new(text: &str, overlay: &Overlay) -> Self {
        Self { api: outcome(text, overlay).api, text: source(text) }
    }

    fn side(&self) -> Side<'_> {
        Side { api: &self.api, text: &self.text, published: Default::default() }
    }
}

fn compare(old: &Lowered, new: &Lowered) -> Report {
    diff::compare(&[(old.side(), new.side())], true)
}

fn edited(text: &str, edits: &[(&str, &str)]) -> String {
    edits.iter().fold(text.to_owned(), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "{from:?} must stand in the document once");
        text.replace(from, to)
    })
}

/// The kinds of the changes there and back.
fn kinds(case: &Case) -> (Report, Report) {
    let text = document("changing");
    let before = Lowered::new(&text, &names(case.names.0));
    let after = Lowered::new(&edited(&text, case.edits), &names(case.names.1));
    (compare(&before, &after), compare(&after, &before))
}

/// Kinds of changes, and what they are about.
type Told = BTreeSet<(Kind, On)>;

fn told(report: &Report) -> Told {
    report.changes.iter().map(|change| (change.kind, change.on)).collect()
}

fn check(case: &Case) {
    let (there, back) = kinds(case);
    let expected: BTreeSet<(Kind, On)> = case.expected.iter().copied().collect();
    assert_eq!(told(&there), expected, "{there:#?}");
    assert_eq!(there.changes.len(), expected.len(), "{there:#?}");
    let mirrored: BTreeSet<Kind> = back.changes.iter().map(|change| change.kind.mirror()).collect();
    assert_eq!(mirrored, expected.iter().map(|(kind, _)| *kind).collect(), "{back:#?}");
    for change in &there.changes {
        let rule = diff::rule(change.kind, change.on);
        assert_eq!(
            (change.source, change.runtime, change.verdict),
            (rule.source, rule.runtime, rule.verdict)
        );
        let mirror =
            |other: &&diff::Change| other.kind.mirror() == change.kind && other.before == change.after;
        assert!(
            back.changes.iter().any(|other| mirror(&other) && other.after == change.before),
            "{change:#?}"
        );
        // What both documents have is located in both, everything else in one at least.
        let places = [&change.old, &change.new];
        assert!(places.iter().any(|place| place.is_some()), "{change:#?}");
        for place in places.into_iter().flatten() {
            assert!(place.line > 1 && !place.pointer.is_empty(), "{change:#?}");
        }
    }
}

macro_rules! rules {
    ($(
        $test:ident: $kind:ident on $on:ident
        $(with $other:ident on $other_on:ident)*,
        [$($from:literal => $to:literal),* $(,)?]
        $(, names $before:literal => $after:literal)?;
    )*) => {
        $(
            #[test]
            fn $test() {
                check(&cases::$test());
            }
        )*

        mod cases {
            use super::*;

            $(
                pub(super) fn $test() -> Case {
                    #[allow(unused_mut, unused_assignments)]
                    let mut names = ("", "");
                    $(names = ($before, $after);)?
                    Case {
                        expected: vec![(Kind::$kind, On::$on) $(, (Kind::$other, On::$other_on))*],
                        edits: &[$(($from, $to)),*],
                        names,
                    }
                }
            )*

            pub(super) fn all() -> Vec<Case> {
                vec![$($test()),*]
            }
        }
    };
}

rules! {
    another_version: VersionChanged on Any, ["version: '1'" => "version: '2'"];
    another_title: TitleChanged on Any, ["title: Pets" => "title: Animals"];
    another_address: AddressChanged on Any, ["pets.example/v1" => "pets.example/v2"];
    another_scheme: SchemeAdded on Any, ["{type: http, scheme: bearer}" => "{type: http, scheme: bearer}\n    x: {type: http, scheme: basic}"];
    a_scheme_that_sends_something_else: SchemeChanged on Any, ["scheme: bearer" => "scheme: basic"];

    a_tag_of_another_name: GroupRenamed on Any with OperationRenamed on Any, ["name: Owners" => "name: Keepers", "getOwner\n      tags: [Owners]" => "getOwner\n      tags: [Keepers]", "givePet\n      tags: [Owners]" => "givePet\n      tags: [Keepers]"];
    an_operation_less: OperationRemoved on Any, ["    delete:\n      operationId: deletePet\n      tags: [Pets]\n      parameters:\n      - {name: pet_id, in: path, required: true, schema: {type: string}}\n      responses:\n        '204': {description: ''}\n" => ""];
    an_operation_of_another_name: OperationRenamed on Any, ["operationId: getPet" => "operationId: fetchPet"];
    an_operation_in_another_tag: OperationMoved on Any, ["operationId: deletePet\n      tags: [Pets]" => "operationId: deletePet\n      tags: [Owners]"];
    an_operation_of_another_id: OperationIdChanged on Any, ["operationId: getPet" => "operationId: takePet"], names "operations: {getPet: take}" => "operations: {takePet: take}";
    an_operation_at_another_path: RouteChanged on Any, ["/owners/{owner_id}:" => "/keepers/{owner_id}:"];
    an_operation_with_another_method: RouteChanged on Any, ["    delete:\n" => "    patch:\n"];
    arguments_in_another_order: ArgumentsReordered on Argument, ["name: at, in: query, required: true, schema: {type: string}}\n      - {name: by," => "name: by, in: query, required: true, schema: {type: string}}\n      - {name: at,"];
    a_path_in_another_order: PathReordered on Argument, ["/owners/{owner_id}/pets/{pet_id}:" => "/owners/{pet_id}/pets/{owner_id}:"];
    a_setter_on_its_way_out: Deprecated on Setter, ["note: {" => "note: {deprecated: true, "];
    an_operation_on_its_way_out: Deprecated on Any, ["operationId: getPet" => "operationId: getPet\n      deprecated: true"];

    another_answer: AnswerChanged on Any, ["{$ref: '#/components/schemas/Owner'}}}}" => "{$ref: '#/components/schemas/Pet'}}}}"];
    an_answer_where_there_was_none: AnswerAdded on Any, ["'204': {description: ''}" => "'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}"];
    an_answer_that_may_be_nothing: AnswerBecameOptional on Any, ["security: []" => "security: []\n      x-none: 0", "    get:\n      operationId: getOwner" => "    get:\n      operationId: getOwner", "schemas/Owner'}}}}" => "schemas/Owner'}}}}\n        '204': {description: ''}"];
    pages: PagingRemoved on Any with OptionalRemoved on Setter, ["      - {name: offset, in: query, schema: {type: integer}}\n" => ""];
    a_list_that_is_none: AnswerChanged on Any, ["{type: array, items: {$ref: '#/components/schemas/Pet'}}" => "{$ref: '#/components/schemas/Pet'}"];
    a_cursor: PagingChanged on Any with OptionalRemoved on Setter, ["      - {name: starting_after, in: query, schema: {type: string}}\n" => ""];
    another_success: SuccessStatusAdded on Any, ["Home'}\n      responses:\n" => "Home'}\n      responses:\n        '201': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}\n"];
    another_error: ErrorStatusAdded on Any, ["'404': {" => "'422': {description: ''}\n        '404': {"];
    an_answer_that_got_a_schema_of_its_own: TypeReplaced on Any with TypeAdded on Any, ["{$ref: '#/components/schemas/Owner'}}}}" => "{$ref: '#/components/schemas/Keeper'}}}}", "    Shape:\n" => "    Keeper: {type: object, required: [id, email], properties: {id: {type: string}, email: {type: string}, phone: {type: string, nullable: true}, alias: {type: string}}}\n    Shape:\n"];
    another_error_body: StatusContentChanged on Any, ["{type: object}}}}" => "{type: string}}}}"];

    a_key_where_none_was_needed: KeyBecameRequired on Any, ["security: []" => "security: [{key: []}]"];
    a_key_that_is_welcome: SecurityChanged on Any, ["operationId: createPet" => "operationId: createPet\n      security: [{key: []}, {}]"];
    a_body_that_is_a_form: BodyEncodingChanged on Any, ["application/json:\n            schema:" => "application/x-www-form-urlencoded:\n            schema:"];
    a_body_that_may_be_left_out: BodyBecameOptional on Any, ["        required: true\n        content" => "        content"];

    an_argument_more: RequiredAdded on Argument, ["required: [name, nick]" => "required: [name, nick, tail]", "                code: {" => "                tail: {type: boolean}\n                code: {"];
    a_setter_more: OptionalAdded on Setter, ["                code: {" => "                tail: {type: boolean}\n                code: {"];
    a_field_more_that_is_always_there: RequiredAdded on Response, ["required: [id, name, shape]" => "required: [id, name, shape, tail]", "        weight: {" => "        tail: {type: boolean}\n        weight: {"];
    a_field_more: OptionalAdded on Response, ["        weight: {" => "        tail: {type: boolean}\n        weight: {"];
    an_argument_of_another_name: WireRenamed on Argument, ["required: [name, nick]" => "required: [title, nick]", "                name: {" => "                title: {"];
    a_setter_of_another_name: WireRenamed on Setter, ["name: colour" => "name: color"];
    a_field_of_another_name: WireRenamed on Response, ["required: [id, email]" => "required: [id, mail]", "        email: {" => "        mail: {"];
    a_field_of_another_spelling: SpellingChanged on Response, ["        alias: {" => "        Alias: {"];
    an_argument_that_only_rust_calls_otherwise: NameChanged on Argument, [], names "" => "fields: {createPet.name: label}";
    a_setter_that_only_rust_calls_otherwise: NameChanged on Setter, [], names "" => "fields: {createPet.note: remark}";

    a_setter_that_became_an_argument: BecameRequired on Argument, ["name: colour, in: query" => "name: colour, in: query, required: true"];
    a_field_that_is_always_there: BecameRequired on Response, ["required: [id, email]" => "required: [id, email, alias]"];
    an_argument_that_may_be_null: BecameNullable on Argument, ["                name: {" => "                name: {nullable: true, "];
    a_setter_that_may_clear: BecameNullable on Setter, ["note: {" => "note: {nullable: true, "];
    a_field_that_may_be_null: BecameNullable on Response, ["        email: {" => "        email: {nullable: true, "];
    absent_or_null: PresenceChanged on Response, ["required: [id, email]" => "required: [id, email, phone]"];

    a_field_of_another_type: TypeChanged on Response, ["weight: {type: number, default: 1}" => "weight: {type: boolean}"];
    a_schema_divided_in_two: TypeReplaced on Response with TypeAdded on Any, ["        owner: {$ref: '#/components/schemas/Owner'}" => "        owner: {$ref: '#/components/schemas/Keeper'}", "    Shape:\n" => "    Keeper: {type: object, required: [id, email], properties: {id: {type: string}, email: {type: string}, phone: {type: string, nullable: true}, alias: {type: string}}}\n    Shape:\n"];
    a_schema_divided_in_two_unlike_ones: TypeChanged on Response with TypeAdded on Any, ["        owner: {$ref: '#/components/schemas/Owner'}" => "        owner: {$ref: '#/components/schemas/Keeper'}", "    Shape:\n" => "    Keeper: {type: object, required: [id, email], properties: {id: {type: integer}, email: {type: string}, phone: {type: string, nullable: true}, alias: {type: string}}}\n    Shape:\n"];
    text_that_is_a_choice: TextBecameChoice on Setter, ["code: {type: string, pattern: '[a-z]+'}" => "code: {type: string, enum: [a, b]}"];
    text_that_is_answered_as_a_choice: TextBecameChoice on Response, ["        email: {type: string}" => "        email: {type: string, enum: [a, b]}"];
    another_format: FormatChanged on Setter, ["format: date}\n                code" => "format: date-time}\n                code"];
    another_format_of_an_answer: FormatChanged on Response, ["format: date}\n        owner" => "format: date-time}\n        owner"];
    another_way_of_writing: StyleChanged on Setter, ["name: sizes, in: query" => "name: sizes, explode: false, in: query"];
    another_place: PlaceChanged on Setter, ["name: x-trace, in: header" => "name: x-trace, in: query"];
    another_default: DefaultChanged on Setter, ["default: none" => "default: some"];
    another_default_of_an_answer: DefaultChanged on Response, ["default: 1}" => "default: 2}"];
    a_tighter_limit: LimitTightened on Setter, ["maxLength: 80" => "maxLength: 60"];
    a_tighter_limit_of_an_answer: LimitTightened on Response, ["maxLength: 50}\n        shape" => "maxLength: 40}\n        shape"];
    another_pattern: LimitChanged on Setter, ["[a-z]+" => "[A-Z]+"];
    another_pattern_of_an_answer: LimitChanged on Response, ["'pet_'" => "'animal_'"];
    a_secret: SecretChanged on Response, [], names "" => "secrets: [email]";
    other_properties: OthersAdded on Setter, ["required: [name, nick]" => "required: [name, nick]\n              additionalProperties: true"];
    other_properties_of_a_part: OthersAdded on Request, ["    Home:\n      type: object\n" => "    Home:\n      type: object\n      additionalProperties: true\n"];
    other_properties_of_an_answer: OthersAdded on Response, ["required: [id, email]" => "required: [id, email]\n      additionalProperties: true"];
    one_of_two_properties: AlternativesChanged on Request, ["required: [name, nick]" => "required: [name, nick]\n              anyOf: [{required: [note]}, {required: [memo]}]"];
    one_of_two_properties_of_an_answer: AlternativesChanged on Response, ["required: [id, email]" => "required: [id, email]\n      anyOf: [{required: [phone]}, {required: [alias]}]"];

    another_type: TypeAdded on Any, ["    Alias: {" => "    Extra: {type: object, properties: {a: {type: string}}}\n    Alias: {"];
    a_type_of_another_name: TypeRenamed on Any, ["    Home:" => "    House:", "schemas/Home'" => "schemas/House'"];
    a_type_of_another_kind: TypeKindChanged on Response, ["Mood: {type: string, enum: [calm, wild]}" => "Mood: {type: object, properties: {a: {type: string}}}"];
    a_type_that_goes_the_other_way: TypeRoleChanged on Any with OptionalRemoved on Setter with OptionalAdded on Response, ["                home: {$ref: '#/components/schemas/Home'}\n" => "", "        alias: {" => "        home: {$ref: '#/components/schemas/Home'}\n        alias: {"];
    another_value: ValueAdded on Response, ["enum: [calm, wild]" => "enum: [calm, wild, sad]"];
    another_value_to_send: ValueAdded on Request, ["enum: [up, down]" => "enum: [up, down, any]"];
    a_value_that_only_rust_calls_otherwise: VariantRenamed on Response, [], names "" => "values: {Mood=calm: Quiet}";
    another_member: MemberAdded on Response, ["      - {$ref: '#/components/schemas/Long'}\n" => "      - {$ref: '#/components/schemas/Long'}\n      - {$ref: '#/components/schemas/Owner'}\n"];
    another_member_to_send: MemberAdded on Request, ["      - {$ref: '#/components/schemas/Word'}\n" => "      - {$ref: '#/components/schemas/Word'}\n      - {$ref: '#/components/schemas/Home'}\n"];
    a_text_that_all_members_have: CommonAdded on Response with OptionalAdded on Response, ["        length: {type: number}\n" => "        length: {type: number}\n        color: {type: string, nullable: true}\n"];
    another_tag: TagChanged on Response, ["mapping: {round:" => "mapping: {circle:"];
    another_tag_to_send: TagChanged on Request, ["mapping: {number:" => "mapping: {count:"];
}

const EVENTS: &str = "
openapi: 3.0.3
info: {title: Events, version: '1'}
x-webhooks:
  pet.created:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {data: {$ref: '#/components/schemas/Owner'}}}
      responses: {}
components:
  schemas:
    Owner: {type: object, required: [id], properties: {id: {type: string}}}
    Other: {type: object, required: [id], properties: {id: {type: integer}}}
";

const MORE: &str = "
  pet.deleted:
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {data: {$ref: '#/components/schemas/Owner'}}}
      responses: {}
components:";

/// The kinds of changes between two documents of events, there and back.
fn events(after: &str) -> (Told, Told) {
    let none = Overlay::default();
    let (before, after) = (Lowered::new(EVENTS, &none), Lowered::new(after, &none));
    (told(&compare(&before, &after)), told(&compare(&after, &before)))
}

fn event_cases() -> Vec<(String, Kind)> {
    vec![
        (EVENTS.replacen("\ncomponents:", MORE, 1), Kind::EventAdded),
        (
            EVENTS.replace(
                "{data: {$ref: '#/components/schemas/Owner'}}",
                "{data: {$ref: '#/components/schemas/Other'}}",
            ),
            Kind::EventChanged,
        ),
    ]
}

#[test]
fn events_come_go_and_change() {
    for (text, kind) in event_cases() {
        let (there, back) = events(&text);
        assert_eq!(there, BTreeSet::from([(kind, On::Any)]));
        assert_eq!(back, BTreeSet::from([(kind.mirror(), On::Any)]));
    }
}

/// Two documents of one version, the second of which shares types with the first.
fn together(operations: &str, webhooks: &str) -> (Lowered, Lowered) {
    let none = Overlay::default();
    let operations = Lowered::new(operations, &none);
    let mut webhooks = Lowered::new(webhooks, &none);
    passes::share(&mut webhooks.api, &operations.api);
    (operations, webhooks)
}

const OWNERS: &str = "
openapi: 3.0.3
info: {title: Owners, version: '1'}
paths:
  /owner:
    get:
      operationId: getOwner
      responses: {'200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Owner'}}}}}
components:
  schemas:
    Owner: {type: object, required: [id], properties: {id: {type: string}}}
";

fn shared() -> (Told, Told) {
    let apart = OWNERS
        .replace("required: [id], properties: {id: {type: string}}", "properties: {id: {type: string}}");
    let (one, other) = (together(OWNERS, EVENTS), together(&apart, EVENTS));
    let compare = |old: &(Lowered, Lowered), new: &(Lowered, Lowered)| {
        told(&diff::compare(&[(old.0.side(), new.0.side()), (old.1.side(), new.1.side())], true))
    };
    (compare(&one, &other), compare(&other, &one))
}

#[test]
fn a_type_that_events_share_with_the_api_may_part_from_it() {
    let (there, back) = shared();
    assert_eq!(there, BTreeSet::from([(Kind::BecameOptional, On::Response), (Kind::TypeSeparated, On::Any)]));
    assert_eq!(back, BTreeSet::from([(Kind::BecameRequired, On::Response), (Kind::TypeShared, On::Any)]));
}

/// The API often learns of something before its events do.
#[test]
fn a_type_that_has_more_in_the_api_stays_shared() {
    let more = OWNERS.replace("id: {type: string}", "id: {type: string}, email: {type: string}");
    let (one, other) = (together(OWNERS, EVENTS), together(&more, EVENTS));
    for webhooks in [&one.1.api, &other.1.api] {
        assert!(webhooks.shared.contains_key("Owner") && !webhooks.types.contains_key("Owner"));
    }
    let told = told(&diff::compare(&[(one.0.side(), other.0.side()), (one.1.side(), other.1.side())], true));
    assert_eq!(told, BTreeSet::from([(Kind::OptionalAdded, On::Response)]));
}

/// Whether events use the API's `Owner`, where the two documents have these.
fn is_shared(event: &str, api: &str) -> bool {
    const OWNER: &str = "{type: object, required: [id], properties: {id: {type: string}}}";
    let home = "\n    Home: {type: object, required: [street], properties: {street: {type: string}}}";
    let operations = OWNERS.replace(OWNER, &format!("{api}{home}"));
    !together(&operations, &EVENTS.replace(OWNER, event)).1.api.types.contains_key("Owner")
}

#[test]
fn what_is_shared_reads_whatever_an_event_may_have() {
    let object = |properties: &str| format!("{{type: object, properties: {{{properties}}}}}");
    let event = object("id: {type: string}");
    assert!(is_shared(
        &event,
        &object("id: {type: string}, tags: {type: array, items: {type: string, enum: [a, b]}}")
    ));
    // What only the API always has, an event may lack; and an object could be another one there.
    let needed = "{type: object, required: [x], properties: {id: {type: string}, x: {type: string}}}";
    assert!(!is_shared(&event, needed));
    assert!(!is_shared(&event, &object("id: {type: string}, home: {$ref: '#/components/schemas/Home'}")));
    // Choices are open, so one may know more values; of members without a tag the first that fits counts.
    assert!(is_shared("{type: string, enum: [a, b]}", "{type: string, enum: [c, b, a]}"));
    assert!(!is_shared("{type: string, enum: [a, d]}", "{type: string, enum: [a, b]}"));
    assert!(!is_shared(
        "{oneOf: [{type: string}, {type: integer}]}",
        "{oneOf: [{type: integer}, {type: string}, {type: boolean}]}"
    ));
}

#[test]
fn the_changelog_has_a_line_for_each_change_that_users_meet() {
    for case in cases::all() {
        let (there, back) = kinds(&case);
        for report in [there, back] {
            let met =
                |change: &&diff::Change| change.verdict > Verdict::Patch || change.runtime != Runtime::Same;
            let text = notes(&report);
            let lines = text.lines().filter(|line| line.starts_with("- ") && line.ends_with('.')).count();
            assert_eq!(lines, report.changes.iter().filter(met).count(), "{text}");
            assert!(!text.contains("from nothing to nothing") && !text.contains("``"), "{text}");
        }
    }
    let line = |case: Case| notes(&kinds(&case).0).lines().last().unwrap().to_owned();
    assert_eq!(line(cases::another_version()), "- the version of the API is `2`, and was `1`.");
    assert_eq!(
        line(cases::an_operation_of_another_name()),
        "- `pets().get(pet_id: impl Into<String>, at: impl Into<String>, by: impl Into<String>) -> Pet` is now \
         `pets().fetch(pet_id: impl Into<String>, at: impl Into<String>, by: impl Into<String>) -> Pet`."
    );
    assert_eq!(line(cases::a_setter_more()), "- `pets().create().tail` is a new setter: `.tail(bool)`.");
    assert_eq!(line(cases::another_value()), "- `Mood::Sad` is new.");
    let removed = notes(&kinds(&cases::an_operation_less()).1);
    assert_eq!(removed.lines().last(), Some("- `pets().delete(pet_id: impl Into<String>) -> ()` is new."));
}

#[test]
fn every_rule_is_met_by_a_test() {
    let mut met: BTreeSet<(Kind, On)> = BTreeSet::new();
    for case in cases::all() {
        let (there, back) = kinds(&case);
        met.extend(told(&there));
        met.extend(told(&back));
    }
    for (text, _) in event_cases() {
        let (there, back) = events(&text);
        met.extend(there);
        met.extend(back);
    }
    let (there, back) = shared();
    met.extend(there);
    met.extend(back);
    let rules: BTreeSet<(Kind, On)> =
        met.iter().map(|(kind, on)| diff::rule(*kind, *on)).map(|rule| (rule.kind, rule.on)).collect();
    for rule in RULES {
        assert!(rules.contains(&(rule.kind, rule.on)), "no test meets {:?} on {:?}", rule.kind, rule.on);
    }
    for (kind, on) in met {
        assert_eq!(diff::rule(kind, on).kind, kind, "no rule for {kind:?} on {on:?}");
    }
}

#[test]
fn verdicts_follow_from_what_users_have_to_do() {
    for rule in RULES {
        let least = match rule.source {
            Code::Breaks => Verdict::Major,
            Code::Adds => Verdict::Minor,
            Code::Same => Verdict::Patch,
        };
        assert!(rule.verdict >= least, "{rule:?}");
        // A release number says what taking the release costs; what the API does is said beside it.
        assert!(rule.verdict < Verdict::Major || rule.source == Code::Breaks, "{rule:?}");
        assert!(rule.why.chars().count() > 10 && rule.runtime <= Runtime::Breaks, "{rule:?}");
    }
}
