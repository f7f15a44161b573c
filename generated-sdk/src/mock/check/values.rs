//! Values against types and rules.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::mock::description::{Api, Field, Member, Object, Rules, Shape, Type};
use crate::mock::violation::{INVALID_FORMAT, INVALID_VALUE, MISSING, UNKNOWN};

/// Something that is wrong inside a value.
pub(super) struct Problem {
    /// JSON pointer.
    pub(super) pointer: String,
    pub(super) code: &'static str,
    pub(super) message: String,
}

/// Whether a value is one of a type.
pub(in crate::mock) fn fits(api: &Api, field: &Field, value: &Value) -> bool {
    let mut checker = Checker::new(api);
    checker.value(&field.ty, &field.rules, value);
    checker.problems.is_empty()
}

pub(super) struct Checker<'a> {
    api: &'a Api,
    pointer: String,
    pub(super) problems: Vec<Problem>,
}

impl<'a> Checker<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        Self { api, pointer: String::new(), problems: Vec::new() }
    }

    pub(super) fn value(&mut self, ty: &Type, rules: &Rules, value: &Value) {
        if let Type::Nullable(inner) = ty {
            if !value.is_null() {
                self.value(inner, rules, value);
            }
            return;
        }
        let before = self.problems.len();
        match (ty, value) {
            (Type::Named(name), _) => match self.api.shape(name) {
                Some(shape) => self.shape(shape, value),
                None => return,
            },
            (Type::List(item) | Type::Page(item), Value::Array(items)) => self.items(item, rules, items),
            (Type::Map(inner), Value::Object(members)) => {
                for (name, value) in members {
                    self.inside(name, |this| this.value(inner, Rules::NONE, value));
                }
            }
            (Type::Integer { bits }, Value::Number(number)) => {
                let is_integer = match (number.as_i64(), bits) {
                    (Some(number), 32) => i32::try_from(number).is_ok(),
                    (Some(_), _) => true,
                    (None, _) => false,
                };
                if !is_integer {
                    self.problem(INVALID_FORMAT, format!("expected a whole number of {bits} bits"));
                }
            }
            (Type::String | Type::File, Value::String(_))
            | (Type::Boolean, Value::Bool(_))
            | (Type::Number, Value::Number(_))
            | (Type::Object, Value::Object(_))
            | (Type::Any, _) => {}
            _ => self.expected(name_of(ty), value),
        }
        // What is of the wrong type breaks the rules as well; once is enough.
        if self.problems.len() == before {
            self.rules(rules, value);
        }
    }

    pub(super) fn shape(&mut self, shape: &Shape, value: &Value) {
        match shape {
            Shape::Whole(field) => self.value(&field.ty, &field.rules, value),
            Shape::Enum(values) => match value {
                Value::String(text) if values.contains(text) => {}
                Value::String(_) => self.problem(INVALID_VALUE, one_of(values.iter().map(String::as_str))),
                _ => self.expected("a string", value),
            },
            Shape::Struct(object) => match value {
                Value::Object(members) => self.object(object, &members.iter().collect()),
                _ => self.expected("an object", value),
            },
            Shape::Union { tag, members } => self.union(tag.as_deref(), members, value),
        }
    }

    /// An object's members, or the fields of a form.
    pub(super) fn object(&mut self, object: &Object, members: &BTreeMap<&String, &Value>) {
        for (name, value) in members {
            match (object.fields.get(*name), &object.additional) {
                (Some(field), _) => self.inside(name, |this| this.value(&field.ty, &field.rules, value)),
                (None, Some(ty)) => self.inside(name, |this| this.value(ty, Rules::NONE, value)),
                (None, None) => self.inside(name, |this| this.problem(UNKNOWN, "there is no such property")),
            }
        }
        for (name, field) in &object.fields {
            if field.required && !field.read_only && !members.contains_key(name) {
                self.inside(name, |this| this.problem(MISSING, "it is required"));
            }
        }
        let is_there = |set: &Vec<String>| set.iter().all(|name| members.contains_key(name));
        if !object.one_of.is_empty() && !object.one_of.iter().any(is_there) {
            let sets: Vec<_> = object.one_of.iter().map(|set| set.join("` with `")).collect();
            self.problem(MISSING, format!("one of these is required: `{}`", sets.join("`, `")));
        }
    }

    fn union(&mut self, tag: Option<&str>, members: &[Member], value: &Value) {
        let tag = tag.and_then(|tag| value.get(tag)).and_then(Value::as_str);
        let tagged =
            members.iter().find(|member| tag.is_some_and(|tag| member.tags.iter().any(|t| t == tag)));
        if let Some(member) = tagged {
            return self.value(&member.ty, Rules::NONE, value);
        }
        let fits = |member: &Member| {
            let mut checker = Checker::new(self.api);
            checker.value(&member.ty, Rules::NONE, value);
            checker.problems.is_empty()
        };
        if !members.iter().any(fits) {
            self.problem(INVALID_VALUE, "it is none of the alternatives");
        }
    }

    fn items(&mut self, item: &Type, rules: &Rules, items: &[Value]) {
        for (index, value) in items.iter().enumerate() {
            self.inside(&index.to_string(), |this| this.value(item, rules.of_items(), value));
        }
    }

    fn rules(&mut self, rules: &Rules, value: &Value) {
        if let Some(values) = &rules.values
            && !values.contains(value)
        {
            let texts: Vec<_> = values
                .iter()
                .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
                .collect();
            self.problem(INVALID_VALUE, one_of(texts.iter().map(String::as_str)));
        }
        match value {
            Value::Number(number) => self.number(rules, number.as_f64().unwrap_or_default()),
            Value::String(text) => {
                self.length("characters", rules.min_length, rules.max_length, text.chars().count());
                if let Some(pattern) = rules.pattern.as_ref().filter(|pattern| !pattern.allows(text)) {
                    self.problem(INVALID_FORMAT, format!("it does not match {}", pattern.text));
                }
            }
            Value::Array(items) => {
                self.length("items", rules.min_items, rules.max_items, items.len());
                let repeats = |(at, item)| items.iter().take(at).any(|before| before == item);
                if rules.unique_items && items.iter().enumerate().any(repeats) {
                    self.problem(INVALID_VALUE, "an item is there twice");
                }
            }
            _ => {}
        }
    }

    fn number(&mut self, rules: &Rules, number: f64) {
        if let Some(least) = rules.minimum
            && (number < least || rules.exclusive_minimum && number <= least)
        {
            let or_equal = if rules.exclusive_minimum { "not more" } else { "less" };
            self.problem(INVALID_VALUE, format!("it is {or_equal} than {least}"));
        }
        if let Some(most) = rules.maximum
            && (number > most || rules.exclusive_maximum && number >= most)
        {
            let or_equal = if rules.exclusive_maximum { "not less" } else { "more" };
            self.problem(INVALID_VALUE, format!("it is {or_equal} than {most}"));
        }
    }

    fn length(&mut self, of: &str, least: Option<usize>, most: Option<usize>, length: usize) {
        if let Some(least) = least.filter(|least| length < *least) {
            self.problem(INVALID_VALUE, format!("it has {length} {of}, fewer than {least}"));
        }
        if let Some(most) = most.filter(|most| length > *most) {
            self.problem(INVALID_VALUE, format!("it has {length} {of}, more than {most}"));
        }
    }

    fn inside(&mut self, name: &str, check: impl FnOnce(&mut Self)) {
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
        check(self);
        self.pointer.truncate(length);
    }

    fn expected(&mut self, what: &str, value: &Value) {
        let found = match value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        };
        self.problem(INVALID_FORMAT, format!("expected {what}, found {found}"));
    }

    fn problem(&mut self, code: &'static str, message: impl Into<String>) {
        self.problems.push(Problem { pointer: self.pointer.clone(), code, message: message.into() });
    }
}

fn name_of(ty: &Type) -> &'static str {
    match ty {
        Type::String => "a string",
        Type::Boolean => "a boolean",
        Type::Integer { .. } => "a whole number",
        Type::Number => "a number",
        Type::File => "a file",
        Type::List(_) | Type::Page(_) => "an array",
        Type::Object | Type::Map(_) => "an object",
        Type::Any | Type::Nullable(_) | Type::Named(_) => "another value",
    }
}

fn one_of<'a>(values: impl Iterator<Item = &'a str>) -> String {
    format!("it is none of `{}`", values.collect::<Vec<_>>().join("`, `"))
}
