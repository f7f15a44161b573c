//! Sentences that are made from facts, for all renderers.

use heck::ToSnakeCase;
use serde_yaml::Value;

use crate::ir::Constraints;

/// A name of the document as a sentence: `created_at` is `Created at.`
pub(super) fn from_name(name: &str) -> String {
    let words = words(name);
    let mut chars = words.chars();
    let first = chars.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", chars.as_str())
}

/// A name of the document as words: `created_at` is `created at`.
pub(super) fn words(name: &str) -> String {
    name.to_snake_case().replace('_', " ")
}

/// A text as a code span, whatever it contains.
pub(super) fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// The first sentence of a text.
pub(super) fn first(text: &str) -> &str {
    text.split_inclusive(". ").next().unwrap_or(text).trim_end()
}

/// Texts with a space between them, those that are empty left out.
pub(super) fn joined(texts: &[&str]) -> String {
    let texts: Vec<&str> = texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
    texts.join(" ")
}

/// A text that begins with a capital letter.
pub(super) fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or(String::new(), |first| first.to_uppercase().chain(characters).collect())
}

/// What the values of something must satisfy.
pub(super) fn rules(constraints: &Constraints) -> String {
    let get = |keyword: &str| constraints.by_keyword.get(keyword).map(plain);
    let mut rules: Vec<String> = Vec::new();
    let mut add = |text: String| rules.push(text);
    if let Some(Value::Sequence(values)) = constraints.by_keyword.get("enum")
        && let [only] = values.as_slice()
    {
        add(format!("Always {}.", code(&plain(only))));
    }
    let exclusive = |keyword: &str| constraints.by_keyword.get(keyword) == Some(&Value::Bool(true));
    let low = get("minimum").map(|low| (low, exclusive("exclusiveMinimum")));
    let high = get("maximum").map(|high| (high, exclusive("exclusiveMaximum")));
    match (low, high) {
        (Some((low, false)), Some((high, false))) => add(format!("From {low} to {high}.")),
        (low, high) => {
            let low = low.map(|(low, exclusive)| match exclusive {
                true => format!("greater than {low}"),
                false => format!("at least {low}"),
            });
            let high = high.map(|(high, exclusive)| match exclusive {
                true => format!("less than {high}"),
                false => format!("at most {high}"),
            });
            let bounds: Vec<String> = low.into_iter().chain(high).collect();
            if !bounds.is_empty() {
                add(capitalised(&format!("{}.", bounds.join(" and "))));
            }
        }
    }
    for (keywords, what) in [(["minLength", "maxLength"], "character"), (["minItems", "maxItems"], "item")] {
        let counted = |number: &str| format!("{number} {what}{}", if number == "1" { "" } else { "s" });
        match (get(keywords[0]), get(keywords[1])) {
            (Some(low), Some(high)) => add(format!("From {low} to {}.", counted(&high))),
            (Some(low), None) => add(format!("At least {}.", counted(&low))),
            (None, Some(high)) => add(format!("At most {}.", counted(&high))),
            (None, None) => {}
        }
    }
    if let Some(default) = default_of(constraints) {
        add(format!("{} by default.", code(&default)));
    }
    rules.join(" ")
}

/// What something is if nobody says otherwise.
pub(super) fn default_of(constraints: &Constraints) -> Option<String> {
    let default = constraints.by_keyword.get("default")?;
    (!default.is_sequence() && !default.is_mapping()).then(|| plain(default))
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "null".to_owned(),
        other => serde_yaml::to_string(other).unwrap_or_default().trim().to_owned(),
    }
}
