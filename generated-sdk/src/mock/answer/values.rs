//! Values of types, made from what the types, the rules and the names say.

use serde_json::{Map, Value, json};

use super::{Variation, ids, texts};
use crate::mock::check::fits;
use crate::mock::description::{Api, Field, Location, Member, Object, Operation, Rules, Shape, Type};
use crate::mock::request::ReceivedRequest;

/// A moment in milliseconds, 2026-01-01.
const MOMENT: i64 = 1_767_225_600_000;

/// Objects inside objects after which only what is required is given.
const MAX_DEPTH: usize = 6;

/// What no version of the API knows.
const UNKNOWN: &str = "from_the_future";

/// Makes the values of one answer.
pub(super) struct Values<'a> {
    api: &'a Api,
    request: &'a ReceivedRequest,
    /// What the last parameter of the path is the id of, and the id.
    subject: Option<(String, &'a str)>,
    pub(super) variation: Variation,
}

/// Where a value is.
#[derive(Clone, Copy)]
struct Place<'p> {
    name: &'p str,
    /// The kind of object that it is in.
    object: Option<&'p str>,
    /// Which of several objects it is in.
    number: u64,
    depth: usize,
    /// It is one of a list.
    listed: bool,
    /// The object that it is in is one of a list, so that has an id of its own.
    in_listed: bool,
}

impl Place<'_> {
    const TOP: Self = Self { name: "", object: None, number: 1, depth: 0, listed: false, in_listed: false };
}

impl<'a> Values<'a> {
    pub(super) fn new(
        api: &'a Api,
        operation: &Operation,
        request: &'a ReceivedRequest,
        variation: Variation,
    ) -> Self {
        Self { api, request, subject: subject(operation, request), variation }
    }

    /// The answer to a request. What was `sent` and what the answer has under the same name are equal.
    pub(super) fn answer(&self, ty: &Type, sent: Option<&Value>) -> Value {
        let mut answer = self.value(ty, Rules::NONE, Place::TOP);
        let (Value::Object(members), Some(Value::Object(sent))) = (&mut answer, sent) else { return answer };
        let Some(Shape::Struct(object)) = self.shape(ty) else { return answer };
        for (name, value) in sent.iter().filter(|(name, _)| !matches!(name.as_str(), "id" | "object")) {
            if let (Some(member), Some(field)) = (members.get_mut(name), object.fields.get(name))
                && fits(self.api, field, value)
                && has_format(field.rules.format.as_deref(), value)
            {
                member.clone_from(value);
            }
        }
        answer
    }

    /// The `number`th item of a list.
    pub(super) fn item(&self, ty: &Type, number: u64) -> Value {
        self.value(ty, Rules::NONE, Place { number, listed: true, ..Place::TOP })
    }

    fn shape(&self, ty: &Type) -> Option<&'a Shape> {
        match ty {
            Type::Nullable(inner) => self.shape(inner),
            Type::Named(name) => match self.api.shape(name)? {
                Shape::Whole(field) => self.shape(&field.ty),
                shape => Some(shape),
            },
            _ => None,
        }
    }

    fn value(&self, ty: &Type, rules: &Rules, place: Place<'_>) -> Value {
        match ty {
            Type::Nullable(inner) => {
                let ends = self.variation.sparse || place.depth >= MAX_DEPTH;
                if ends { Value::Null } else { self.value(inner, rules, place) }
            }
            Type::Named(name) => match self.api.shape(name) {
                Some(shape) => self.of_shape(shape, place),
                None => Value::Null,
            },
            Type::List(item) | Type::Page(item) => {
                let count = match rules.min_items {
                    Some(least) => least,
                    None => usize::from(!self.variation.sparse && place.depth < MAX_DEPTH),
                };
                let place = Place { listed: true, ..place };
                let items = (0..count).map(|_| self.value(item, rules.of_items(), place)).collect();
                if let Type::List(_) = ty {
                    return items;
                }
                json!({ "data": items, "total_count": count })
            }
            Type::Map(inner) => match self.variation.sparse {
                true => json!({}),
                false => json!({ "key": self.value(inner, Rules::NONE, place) }),
            },
            Type::Any | Type::Object => json!({}),
            Type::String | Type::File => self.text(rules, place),
            Type::Boolean => chosen(rules).filter(Value::is_boolean).unwrap_or(Value::Bool(false)),
            Type::Integer { bits } => {
                let is_moment = ["_at", "_at_ms", "date", "timestamp", "period_start", "period_end"]
                    .iter()
                    .any(|end| place.name.ends_with(end));
                let usual = if is_moment && *bits == 64 { MOMENT } else { 1 };
                #[allow(
                    clippy::cast_possible_truncation,
                    reason = "rules of whole numbers are whole numbers"
                )]
                let within = |number: f64| number as i64;
                chosen(rules).filter(Value::is_i64).unwrap_or_else(|| {
                    let least = rules.minimum.map_or(i64::MIN, within) + i64::from(rules.exclusive_minimum);
                    let most = rules.maximum.map_or(i64::MAX, within);
                    usual.max(least).min(most).into()
                })
            }
            Type::Number => chosen(rules).filter(Value::is_number).unwrap_or_else(|| {
                let least = rules
                    .minimum
                    .map_or(f64::MIN, |least| if rules.exclusive_minimum { least + 1.0 } else { least });
                json!(1.0_f64.max(least).min(rules.maximum.unwrap_or(f64::MAX)))
            }),
        }
    }

    fn text(&self, rules: &Rules, place: Place<'_>) -> Value {
        if let Some(text) = chosen(rules).filter(Value::is_string) {
            return text;
        }
        if let Some(id) = self.known_id(place) {
            return json!(id);
        }
        // What was deleted says so under the name of its kind.
        if let (1, "object", Some((kind, _))) = (place.depth, place.name, &self.subject) {
            return json!(kind);
        }
        json!(texts::text(place.name, place.object, rules, place.number))
    }

    /// The id in the path, where it is the same.
    fn known_id(&self, place: Place<'_>) -> Option<&'a str> {
        if place.name != "id" {
            return self.request.path_parameter(place.name);
        }
        let object = place.object.filter(|_| !place.in_listed)?;
        if place.depth == 1 {
            let (kind, id) = self.subject.as_ref()?;
            return is_same_kind(kind, object).then_some(*id);
        }
        let parameters = &self.request.path_parameters;
        let found = parameters.iter().find(|(name, _)| ids::kind_of(name).is_some_and(|kind| kind == object));
        found.map(|(_, id)| id.as_str())
    }

    fn of_shape(&self, shape: &Shape, place: Place<'_>) -> Value {
        match shape {
            Shape::Whole(field) => self.value(&field.ty, &field.rules, place),
            Shape::Enum(_) if self.variation.unknown_enum_values => json!(UNKNOWN),
            Shape::Enum(values) => values.first().map_or(Value::Null, |value| json!(value)),
            Shape::Union { tag, members } => self.union(tag.as_deref(), members, place),
            Shape::Struct(object) => self.object(object, place),
        }
    }

    fn union(&self, tag: Option<&str>, members: &[Member], place: Place<'_>) -> Value {
        let Some(member) = members.first() else { return Value::Null };
        if self.variation.unknown_union_members {
            return json!({ tag.unwrap_or("kind"): UNKNOWN });
        }
        self.value(&member.ty, Rules::NONE, place)
    }

    fn object(&self, object: &Object, place: Place<'_>) -> Value {
        // An object that does not say its kind is what its member is called after or, as the answer,
        // what the operation is about.
        let subject = self.subject.as_ref().filter(|_| place.depth == 0).map(|(kind, _)| kind.as_str());
        let member = Some(place.name.trim_end_matches('s')).filter(|name| !name.is_empty());
        let kind = self.label(object).or(subject).or(member);
        let one_of = object.one_of.first();
        let sparse = self.variation.sparse || place.depth >= MAX_DEPTH;
        let is_given = |name: &String, field: &Field| {
            let is_needed = field.required || one_of.is_some_and(|set| set.contains(name));
            !field.write_only && (is_needed || !sparse)
        };
        let fields = object.fields.iter().filter(|(name, field)| is_given(name, field));
        let members: Map<String, Value> = fields
            .map(|(name, field)| {
                let depth = place.depth + 1;
                let inside =
                    Place { name, object: kind, depth, listed: false, in_listed: place.listed, ..place };
                (name.clone(), self.value(&field.ty, &field.rules, inside))
            })
            .collect();
        members.into()
    }

    /// The kind of an object that says its kind.
    fn label(&self, object: &'a Object) -> Option<&'a str> {
        let field = object.fields.get("object")?;
        match self.shape(&field.ty) {
            Some(Shape::Enum(values)) => values.first().map(String::as_str),
            _ => field.rules.values.as_ref()?.first()?.as_str(),
        }
    }
}

/// The value that the rules single out.
fn chosen(rules: &Rules) -> Option<Value> {
    let first = rules.values.iter().flatten().find(|value| !value.is_null());
    rules.default.as_ref().filter(|value| !value.is_null()).or(first).cloned()
}

/// Whether a text is plainly of a format. Requests are not held against formats, answers have them.
fn has_format(format: Option<&str>, value: &Value) -> bool {
    match (format, value.as_str()) {
        (Some("email"), Some(text)) => {
            let is_plain = |part: &str| {
                !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b".+-_".contains(&b))
            };
            text.split_once('@').is_some_and(|(name, domain)| is_plain(name) && is_plain(domain))
        }
        (Some(_), Some(_)) => false,
        _ => true,
    }
}

/// What the last parameter of the path is the id of, and the id. Of a parameter that is just called
/// `id` it is not known of what.
fn subject<'r>(operation: &Operation, request: &'r ReceivedRequest) -> Option<(String, &'r str)> {
    let (name, id) = request.path_parameters.last()?;
    operation.parameter(Location::Path, name)?;
    let kind = if name == "id" { String::new() } else { ids::kind_of(name)? };
    Some((kind, id))
}

/// Whether an id of a parameter is that of an object. The document is not strict with names:
/// `template_id` is the id of a `jwt_template`, `role_set_key_or_id` of a `role_set`.
fn is_same_kind(of_parameter: &str, of_object: &str) -> bool {
    let ends = |long: &str, short: &str| long.strip_suffix(short).is_some_and(|rest| rest.ends_with('_'));
    ids::prefix(of_parameter) == ids::prefix(of_object)
        || of_parameter.is_empty()
        || ends(of_object, of_parameter)
        || ends(of_parameter, of_object)
        || of_parameter.strip_prefix(of_object).is_some_and(|rest| rest.starts_with('_'))
}
