//! Texts that fit the name of what they are for.

use super::ids;
use crate::mock::description::Rules;

/// The text of a member called `name` in the `number`th object, which is of the kind `object`.
pub(super) fn text(name: &str, object: Option<&str>, rules: &Rules, number: u64) -> String {
    if let Some(example) = &rules.example {
        let numbered = ids::numbered(example, number);
        let allowed = rules.pattern.as_ref().is_some_and(|pattern| pattern.allows(&numbered));
        return if allowed { numbered } else { example.clone() };
    }
    let text = by_format(rules.format.as_deref(), name).unwrap_or_else(|| by_name(name, object, number));
    fitted(text, rules)
}

fn by_format(format: Option<&str>, name: &str) -> Option<String> {
    Some(match format? {
        "email" => "ada@example.com".to_owned(),
        "uri" | "url" => format!("https://example.com/{name}"),
        "date-time" => "2026-01-01T00:00:00Z".to_owned(),
        "date" => "2026-01-01".to_owned(),
        "uuid" => "00000000-0000-4000-8000-000000000001".to_owned(),
        "ipv4" => "192.0.2.1".to_owned(),
        _ => return None,
    })
}

fn by_name(name: &str, object: Option<&str>, number: u64) -> String {
    match name {
        "id" => return ids::id(object.unwrap_or("id"), number),
        "first_name" | "given_name" => return "Ada".to_owned(),
        "last_name" | "family_name" => return "Lovelace".to_owned(),
        "username" => return format!("ada{number}"),
        "email_address" | "email" | "identifier" => return format!("ada{number}@example.com"),
        // A block of numbers that nobody has.
        "phone_number" => return format!("+1555555{:04}", number % 10_000),
        "locale" => return "en-US".to_owned(),
        "currency" => return "USD".to_owned(),
        _ => {}
    }
    if let Some(kind) = ids::kind_of(name) {
        return ids::id(&kind, number);
    }
    if name == "url" || name.ends_with("_url") || name.ends_with("_uri") {
        return format!("https://example.com/{name}");
    }
    if name == "domain" || name.ends_with("_domain") {
        return "example.com".to_owned();
    }
    format!("{name}_{number}")
}

fn fitted(text: String, rules: &Rules) -> String {
    let (least, most) = (rules.min_length.unwrap_or(0), rules.max_length.unwrap_or(usize::MAX));
    let length = text.chars().count();
    if length > most {
        return text.chars().take(most).collect();
    }
    let missing = least.saturating_sub(length);
    text + &"0".repeat(missing)
}
