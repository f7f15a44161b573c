//! A user of two generated crates: `small`, of all small documents in one, and `course`, of the
//! obstacle course. Whatever does not hold ends it with a panic.

use std::future::IntoFuture;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

use serde_json::{Value, json};
use small::types as s;

fn main() {
    unknown_enum_values();
    unions();
    nulls_and_absence();
    numbers();
    pages();
    maps_and_recursion();
    obstacles();
    requests();
    println!("all of it holds");
}

fn decode<T: small::json::Decode>(value: Value) -> T {
    small::json::from_slice(value.to_string().as_bytes()).unwrap_or_else(|error| panic!("{error}: {value}"))
}

/// Decodes and writes back; nothing may be lost.
fn round_trip<T: small::json::Decode + serde::Serialize>(value: Value) -> T {
    let decoded: T = decode(value.clone());
    assert_eq!(serde_json::to_value(&decoded).unwrap(), value);
    decoded
}

fn unknown_enum_values() {
    let light: s::Light = round_trip(json!({"mood": "gloomy", "color": "green-blue", "kind": "candle"}));
    assert_eq!(light.mood, s::Mood::Unknown("gloomy".into()));
    assert_eq!(light.color, Some(s::LightColor::GreenBlue));
    assert_eq!(light.kind.unwrap().as_str(), "candle");
    let light: s::Light = decode(json!({"mood": "dim", "color": null}));
    assert_eq!((light.mood, light.color, light.kind), (s::Mood::Dim, None, None));
}

fn unions() {
    let shape: s::Shape = round_trip(json!({"kind": "circle", "radius": 1.5}));
    assert!(matches!(shape, s::Shape::Circle(circle) if circle.radius == 1.5));
    assert!(matches!(decode(json!({"kind": "disc", "radius": 1})), s::Shape::Circle(_)));
    assert!(matches!(decode(json!({"kind": "square", "side": 2})), s::Shape::Square(_)));
    let unknown = json!({"kind": "hexagon", "side": 2, "more": [null]});
    assert_eq!(round_trip::<s::Shape>(unknown.clone()), s::Shape::Unknown(unknown));
    for unknown in [json!(null), json!(7), json!("circle"), json!([])] {
        assert_eq!(decode::<s::Shape>(unknown.clone()), s::Shape::Unknown(unknown));
    }

    let drawing: s::Drawing = decode(json!({"stroke": {"style": "full", "color": "red", "end": "flat"}}));
    let Some(stroke @ s::DrawingStroke::Solid(_)) = &drawing.stroke else { panic!("{drawing:?}") };
    assert_eq!((stroke.color(), stroke.end()), (Some("red"), Some("flat")));
    assert_eq!(decode::<s::Drawing>(json!({"stroke": null})).stroke, None);

    assert_eq!(round_trip::<s::Anything>(json!("text")), s::Anything::String("text".into()));
    assert_eq!(round_trip::<s::Anything>(json!(true)), s::Anything::Boolean(true));
    assert_eq!(round_trip::<s::Anything>(json!(-3)), s::Anything::Integer(-3));
    assert_eq!(
        round_trip::<s::Anything>(json!(["a", "b"])),
        s::Anything::StringList(vec!["a".into(), "b".into()])
    );
    assert!(matches!(round_trip(json!({"name": "n"})), s::Anything::WithName(_)));
    assert!(matches!(round_trip(json!({"level": "high"})), s::Anything::WithLevel(_)));
    let unknown = json!([1, 2]);
    assert_eq!(round_trip::<s::Anything>(unknown.clone()), s::Anything::Unknown(unknown));
}

fn nulls_and_absence() {
    let person: s::Person =
        decode(json!({"here": "", "here_or_null": null, "perhaps": false, "not_known": {}}));
    assert_eq!((person.here.as_str(), person.here_or_null, person.perhaps), ("", None, Some(false)));
    assert_eq!((person.perhaps_or_null, person.only_read), (None, None));
    let error = small::json::from_slice::<s::Person>(br#"{"here_or_null": null}"#).unwrap_err();
    assert!(error.to_string().contains("here"), "{error}");
    let error = small::json::from_slice::<s::Person>(br#"{"here": 1, "here_or_null": null}"#).unwrap_err();
    assert!(error.to_string().contains("here"), "{error}");

    let car: s::Car = decode(json!({"wheels": 4, "state": "lost", "owner": null, "insurer": {"name": "i"}}));
    assert_eq!((car.wheels, car.owner, car.insurer.unwrap().name.as_str()), (4, None, "i"));
}

fn numbers() {
    let number: s::Number = round_trip(json!({
        "narrow": -2147483648, "wide": 9223372036854775807_i64, "stamp": 1700000000000_i64,
        "broken": 0.5, "several": [1.0, 2.5], "most": 400,
    }));
    assert_eq!((number.narrow, number.wide, number.stamp), (i32::MIN, i64::MAX, 1_700_000_000_000));
    let too_wide = br#"{"narrow": 2147483648, "wide": 1, "stamp": 1, "broken": 1}"#;
    let error = small::json::from_slice::<s::Number>(too_wide).unwrap_err();
    assert!(error.to_string().contains("narrow"), "{error}");
}

fn pages() {
    for page in [
        json!({"data": [{"title": "a"}], "total_count": 7}),
        json!({"m2m_tokens": [{"title": "a"}], "total_count": 7}),
    ] {
        let page: s::Books = decode(page);
        assert_eq!((page.len(), page.total_count), (1, Some(7)));
        assert_eq!(page.data[0].title, "a");
    }
    let page: s::DescribedBooks = decode(json!({"data": [], "has_more": false, "total_count": null}));
    assert_eq!((page.len(), page.total_count), (0, None));
    assert_eq!(page.additional_properties["has_more"], json!(false));
    let page: small::Page<s::Book> = decode(json!([{"title": "a"}, {"title": "b"}]));
    assert_eq!((page.len(), page.total_count), (2, None));
}

fn maps_and_recursion() {
    let entry: s::Entry = round_trip(json!({"word": "w", "a": "1", "b": "2"}));
    assert_eq!(entry.additional_properties["b"], "2");
    let open: s::Open = decode(json!({"a": {"b": [1]}}));
    assert_eq!((open.word, &open.additional_properties["a"]), (None, &json!({"b": [1]})));
    let dictionary: s::Dictionary =
        decode(json!({"texts": {"a": "b"}, "anything": {"x": [null]}, "entries": {"e": {"word": "w"}}}));
    assert_eq!((dictionary.texts["a"].as_str(), &dictionary.anything["x"]), ("b", &json!([null])));
    assert_eq!(dictionary.entries.unwrap()["e"].word, "w");

    let tree: s::Tree = decode(json!({
        "label": "a", "parent": {"label": "b", "parent": {"label": "c"}}, "nullable_parent": null,
        "branches": [{"label": "d"}], "named": {"x": {"label": "e"}}, "bird": {"home": {"label": "f"}},
        "guest": [["word"], {"home": null}, 7],
    }));
    assert_eq!(tree.parent.unwrap().parent.unwrap().label, "c");
    assert_eq!(tree.bird.unwrap().home.unwrap().label, "f");
    let Some(guest) = tree.guest else { panic!("no guest") };
    assert!(
        matches!(*guest, s::Guesthouse::GuesthouseList(guests) if matches!(guests[2], s::Guesthouse::Unknown(_)))
    );

    let deep =
        (1..=12).rev().fold(json!("ground"), |inner, level| json!({ (format!("level_{level}")): inner }));
    let deep: s::Deep = round_trip(deep);
    let six = deep.level_1.level_2.level_3.level_4.level_5.level_6;
    assert_eq!(six.level_7.level_8.level_9.level_10.level_11.level_12.as_str(), "ground");
}

fn obstacles() {
    use course::types as c;
    for value in
        ["", "*", "-1", "1", "+1", "1.0", "Ünïcode", "unknown", "self", "q\"uote", "back\\slash", "new\nline"]
    {
        let decoded: c::Hard = course::json::from_slice(json!(value).to_string().as_bytes()).unwrap();
        assert!(!matches!(decoded, c::Hard::Unknown(_)), "{value:?}");
        assert_eq!(decoded.as_str(), value);
        assert_eq!(serde_json::to_value(&decoded).unwrap(), json!(value));
    }
    assert!(matches!(c::Hard::from("Unknown"), c::Hard::Unknown(_)));

    let properties = json!({
        "self": "1", "type": "2", "move": "3", "async": "4", "crate": "5", "$ref": "6", "2fa": "7", "a-b": "8",
        "quote\"d": "9", "back\\slash": "10", "new\nline": "11", "*": "12", "Ünïcode": "13", "r#raw": "14",
    });
    let decoded: c::Properties = course::json::from_slice(properties.to_string().as_bytes()).unwrap();
    assert_eq!((decoded.self_.as_str(), decoded.r#type.as_str()), ("1", "2"));
    assert_eq!(
        (decoded.r#ref.as_deref(), decoded._2fa.as_deref(), decoded.a_b.as_deref()),
        (Some("6"), Some("7"), Some("8"))
    );
    let Value::Object(mut written) = serde_json::to_value(&decoded).unwrap() else { panic!("no object") };
    written.retain(|_, value| !value.is_null());
    assert_eq!(Value::Object(written), properties);

    let option: c::OptionModel =
        course::json::from_slice(br#"{"value": "v", "option": null, "other": 1}"#).unwrap();
    assert_eq!((option.value.as_str(), &option.additional_properties["other"]), ("v", &json!(1)));
    let union: c::Union = course::json::from_slice(br#"[[true], {"link": "l"}, null]"#).unwrap();
    assert!(matches!(union, c::Union::UnionList(members) if matches!(members[1], c::Union::Chain(_))));
}

// ----- Requests.

/// Notes what it is given, and answers the same each time.
#[derive(Clone)]
struct Recorder {
    answer: (u16, String),
    sent: Arc<Mutex<Vec<small::TransportRequest>>>,
}

impl small::Transport for Recorder {
    fn send(&self, request: small::TransportRequest) -> small::TransportFuture<'_> {
        self.sent.lock().unwrap().push(request);
        let (status, body) = self.answer.clone();
        Box::pin(async move { Ok(small::TransportResponse::new(status, small::Headers::default(), body)) })
    }
}

fn client(status: u16, body: Value) -> (small::Clerk, Recorder) {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let recorder = Recorder { answer: (status, body), sent: Arc::default() };
    (small::Clerk::builder().secret_key("sk_test_1").transport(recorder.clone()).build().unwrap(), recorder)
}

/// Runs a future that never waits.
fn now<F: IntoFuture>(future: F) -> F::Output {
    let mut future = pin!(future.into_future());
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("it waits"),
    }
}

impl Recorder {
    fn last(&self) -> (String, String, Value) {
        let request = self.sent.lock().unwrap().pop().unwrap();
        let path = request.url().trim_start_matches("https://api.example.com/v1").to_owned();
        let body = now(request.body.bytes()).unwrap();
        let body = serde_json::from_slice(&body).unwrap_or_default();
        (request.method.as_str().to_owned(), path, body)
    }

    fn content_type(&self) -> String {
        let request = self.sent.lock().unwrap().pop().unwrap();
        let mut headers = request.headers().filter(|(name, _)| *name == "content-type");
        headers.next().unwrap().1.to_owned()
    }

    fn sends_a_key(&self) -> bool {
        let request = self.sent.lock().unwrap().pop().unwrap();
        request.headers().any(|(name, _)| name == "authorization")
    }
}

fn requests() {
    let (clerk, recorder) = client(204, Value::Null);
    now(clerk.profiles().update("a/b", 0, None).nickname("").clear_visible().tags(Vec::<String>::new()))
        .unwrap();
    let body = json!({"version": 0, "parent": null, "nickname": "", "visible": null, "tags": []});
    assert_eq!(recorder.last(), ("PATCH".into(), "/profiles/a%2Fb".into(), body));

    let address = s::UpdateProfileAddress::new("street").clear_floor();
    now(clerk.profiles().update("p", 1, Some("q".into())).address(address)).unwrap();
    let body = json!({"version": 1, "parent": "q", "address": {"street": "street", "floor": null}});
    assert_eq!(recorder.last().2, body);

    let search =
        clerk.search().search("n", ["a", "b"]).comma(["c", "d"]).pipe([true, false]).flag(false).count(0);
    let search = search.space(["e", "f"]).may_be_empty("").deep([("x", "1")]).list([s::SearchListItem::A]);
    now(search.one_or_more(["y", "z"])).unwrap();
    let query = "/search?needed=n&needed_list=a&needed_list=b&comma=c,d&pipe=true|false&flag=false&count=0\
                 &space=e f&may_be_empty=&deep[x]=1&list[]=a&one_or_more=y&one_or_more=z";
    let sent = recorder.last().1;
    let plain = sent
        .replace("%2C", ",")
        .replace("%7C", "|")
        .replace("%5B", "[")
        .replace("%5D", "]")
        .replace("%20", " ");
    assert_eq!(plain, query);

    now(clerk.shelves().get_page("s", "b", 7, s::GetPageFormat::Png, "high")).unwrap();
    assert_eq!(recorder.last().1, "/shelves/s/books/b/pages/7.png?quality=high");
    assert!(now(clerk.shelves().delete_page("..", "b", "7", "png")).is_err());
    assert!(recorder.sent.lock().unwrap().is_empty(), "it was sent all the same");

    now(clerk.dictionaries().update("d").word("w").with_field("other", 1)).unwrap();
    assert_eq!(recorder.last().2, json!({"word": "w", "other": 1}));

    let (clerk, recorder) = client(200, json!([{"email": "e"}]));
    let guests = now(clerk.guests().create_bulk([s::CreateBulkGuestsItem::new("e").seats(2)])).unwrap();
    assert_eq!(guests[0].email, "e");
    assert_eq!(recorder.last(), ("POST".into(), "/guests/bulk".into(), json!([{"email": "e", "seats": 2}])));

    let (clerk, recorder) = client(204, Value::Null);
    now(clerk.guests().patch("e").clear_seats()).unwrap();
    assert_eq!(recorder.content_type(), "application/merge-patch+json");
    now(clerk.guests().replace("e").seats(3)).unwrap();
    assert_eq!(recorder.content_type(), "application/json");
    now(clerk.guests().replace("e").seats(3)).unwrap();
    assert_eq!(recorder.last(), ("PUT".into(), "/guests/e".into(), json!({"seats": 3})));

    let (clerk, recorder) = client(200, json!("low"));
    now(clerk.values().set(s::AnythingInput::WithLevel(s::WithLevelInput::new().level("high")))).unwrap();
    assert_eq!(recorder.last().2, json!({"value": {"level": "high"}}));

    let (clerk, recorder) = client(200, json!({"yes": true}));
    assert!(now(clerk.answers().get_perhaps()).unwrap().unwrap().yes);
    assert_eq!(now(clerk.answers().get_any()).unwrap(), json!({"yes": true}));
    assert_eq!(now(clerk.answers().get_html()).unwrap(), r#"{"yes":true}"#);
    now(clerk.doors().get_public()).unwrap();
    assert!(!recorder.sends_a_key(), "a key was sent");
    now(clerk.doors().get_private()).unwrap();
    assert!(recorder.sends_a_key(), "no key was sent");

    let (clerk, recorder) = client(302, Value::Null);
    assert_eq!(now(clerk.answers().get_elsewhere()).unwrap().status(), 302);
    assert_eq!(recorder.last().1, "/elsewhere");
    let (clerk, _) = client(204, Value::Null);
    assert_eq!(now(clerk.answers().get_perhaps()).unwrap(), None);
}
