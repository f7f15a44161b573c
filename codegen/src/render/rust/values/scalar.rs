//! Texts, numbers and truth values.

use indexmap::IndexMap;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_yaml::Value;

use super::pattern;
use crate::ir::Type;

/// What odd texts have in common: everything that an encoding might trip over.
const ODD: &str = " &=/?#%41+é";

/// What kind of values are made.
#[derive(Clone, Copy)]
pub(in crate::render::rust) enum Samples<'a> {
    /// Those that something might trip over, for tests.
    Odd,
    /// Those that a reader expects, for examples.
    Plain(Given<'a>),
}

/// Values that need not be made up, by name, or by place where the name alone does not tell.
#[derive(Clone, Copy)]
pub(in crate::render::rust) struct Given<'a> {
    values: &'a IndexMap<String, Value>,
    /// The operation or the type whose parts have the names that are looked up.
    owner: &'a str,
}

impl<'a> Given<'a> {
    pub(in crate::render::rust) fn new(values: &'a IndexMap<String, Value>) -> Self {
        Self { values, owner: "" }
    }

    pub(super) fn get(self, name: &str) -> Option<&'a Value> {
        self.by_place(name).or_else(|| self.values.get(name))
    }

    fn by_place(self, name: &str) -> Option<&'a Value> {
        self.values.get(&format!("{}.{name}", self.owner))
    }
}

impl<'a> Samples<'a> {
    /// The same for the parts of an operation or a type.
    pub(super) fn of(self, owner: &'a str) -> Self {
        match self {
            Self::Odd => Self::Odd,
            Self::Plain(given) => Self::Plain(Given { owner, ..given }),
        }
    }

    /// Whether there is a value for this part and no other of its name.
    pub(super) fn has_its_own(self, name: &str) -> bool {
        matches!(self, Self::Plain(given) if given.by_place(name).is_some())
    }

    /// A text that tells which property it was meant for.
    pub(super) fn text(self, name: &str) -> String {
        match self {
            Self::Odd => format!("{name}{ODD}"),
            Self::Plain(given) => match given.get(name).and_then(Value::as_str) {
                Some(text) => text.to_owned(),
                None => plain_text(name),
            },
        }
    }

    /// How many items lists of texts and enums have at most.
    pub(super) fn per_list(self) -> usize {
        match self {
            Self::Odd => usize::MAX,
            Self::Plain(_) => 1,
        }
    }

    /// An object of any content, as it stands inside `json!(…)`.
    pub(super) fn json(self) -> TokenStream {
        match self {
            Self::Odd => quote!({ "key": [null, false, 0, "", #ODD] }),
            Self::Plain(_) => quote!({ "key": "value" }),
        }
    }

    /// A file to send.
    pub(super) fn attachment(self) -> TokenStream {
        match self {
            Self::Odd => quote!(Attachment::new("a \"b\".png", "content")),
            Self::Plain(_) => quote!(Attachment::new("logo.png", image)),
        }
    }

    /// A value of a type without parts that satisfies its rules.
    pub(super) fn scalar(self, ty: &Type, name: &str, rules: &Value) -> TokenStream {
        let given = self.given(name, rules);
        let (least, most) = (number(rules, "minimum"), number(rules, "maximum"));
        let exclusive = rules.get("exclusiveMinimum").and_then(Value::as_bool) == Some(true);
        match ty {
            Type::Boolean => {
                let value = given.and_then(Value::as_bool).unwrap_or_else(|| match self {
                    Self::Odd => pick(name, [false, true]),
                    Self::Plain(_) => true,
                });
                quote!(#value)
            }
            Type::Integer { bits } => {
                let large = if *bits == 32 { 7 } else { 1_767_225_600_000 };
                let value = given.and_then(Value::as_i64).unwrap_or_else(|| match (least, most, self) {
                    (None, None, Self::Odd) => pick(name, [0, large]),
                    (None, None, Self::Plain(_)) => 1,
                    (Some(least), _, _) => (least as i64).saturating_add(i64::from(exclusive)),
                    (None, Some(most), _) => most.min(0.0) as i64,
                });
                let value = Literal::i64_unsuffixed(value);
                quote!(#value)
            }
            Type::Number => {
                let value = given.and_then(Value::as_f64).unwrap_or_else(|| match (least, most, self) {
                    (None, None, Self::Odd) => pick(name, [0.0, 0.25, 3600.0]),
                    (None, None, Self::Plain(_)) => 1.0,
                    (Some(least), _, _) => least + if exclusive { 0.5 } else { 0.0 },
                    (None, Some(most), _) => most.min(0.0),
                });
                let value = Literal::f64_unsuffixed(if value.is_finite() { value } else { 0.0 });
                quote!(#value)
            }
            _ => {
                let text = given.and_then(Value::as_str);
                let text = text.map_or_else(|| self.ruled_text(name, rules), str::to_owned);
                quote!(#text)
            }
        }
    }

    /// A value that need not be made up.
    fn given<'v>(&'v self, name: &str, rules: &'v Value) -> Option<&'v Value> {
        let allowed = rules.get("enum").and_then(|values| values.get(0));
        match self {
            Self::Odd => allowed,
            Self::Plain(given) => allowed.or_else(|| given.get(name)).or_else(|| rules.get("default")),
        }
    }

    fn ruled_text(self, name: &str, rules: &Value) -> String {
        let least = number(rules, "minLength").map_or(0, |least| least as usize);
        let most = number(rules, "maxLength").map_or(usize::MAX, |most| most as usize);
        if let Some(pattern) = rules.get("pattern").and_then(Value::as_str) {
            // The test that sends it says which request has it.
            return pattern::example(pattern, least..=most)
                .unwrap_or_else(|| format!("no example of {pattern}"));
        }
        let known = match (rules.get("format").and_then(Value::as_str), self) {
            (Some("email"), _) => "ada+1@example.com",
            (Some("uri"), Self::Odd) => "https://example.com/a%20b?c=d&e#f",
            (Some("uri"), Self::Plain(_)) => "https://example.com",
            (Some("date-time"), _) => "2026-05-12T10:00:00Z",
            (Some("date"), _) => "2026-05-12",
            (Some("uuid"), _) => "8c2f9c4e-3f0a-4f5e-9d5c-0a1b2c3d4e5f",
            (Some("ipv4"), _) => "192.0.2.1",
            _ => "",
        };
        if !known.is_empty() {
            return known.to_owned();
        }
        let is_odd = matches!(self, Self::Odd);
        if is_odd && least == 0 && pick(name, [true, false, false, false, false, false, false]) {
            return String::new();
        }
        let text = self.text(name);
        if (least..=most).contains(&text.chars().count()) {
            text
        } else {
            "x".repeat(least.clamp(1, 4096).min(most))
        }
    }
}

pub(super) fn number(rules: &Value, keyword: &str) -> Option<f64> {
    rules.get(keyword)?.as_f64()
}

/// One of several values, always the same for one name, so that one property more changes no other.
fn pick<T: Copy, const N: usize>(name: &str, choices: [T; N]) -> T {
    choices[name.bytes().map(usize::from).sum::<usize>() % N]
}

/// A text for a property of which no example is given: `user_2abc` for `user_id`.
fn plain_text(name: &str) -> String {
    match name.strip_suffix("_id") {
        Some(kind) if !kind.is_empty() => format!("{kind}_2abc"),
        _ => name.replace('_', " "),
    }
}
