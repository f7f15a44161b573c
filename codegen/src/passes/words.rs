//! From names of the document to names of Rust.

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::overlay::Names;

/// Words of Rust that can be written raw (`r#type`).
const KEYWORDS: [&str; 49] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while",
    "yield",
];

/// Words of Rust that cannot.
const SPECIAL: [&str; 4] = ["self", "super", "crate", "_"];

/// A `snake_case` name for a field, a method or a module; `None` if nothing can be made of it.
pub(super) fn snake(text: &str, names: &Names) -> Option<String> {
    let mut text = text.to_owned();
    for word in &names.words {
        if text.contains(word.as_str()) {
            let mut capitals = word.to_lowercase();
            if let Some(first) = capitals.get_mut(..1) {
                first.make_ascii_uppercase();
            }
            text = text.replace(word.as_str(), &capitals);
        }
    }
    let mut name = text.to_snake_case();
    if name.is_empty() {
        name = spelled(&text)?.to_snake_case();
    }
    if name.starts_with(|c: char| c.is_numeric()) {
        name.insert(0, '_');
    }
    escape(name)
}

/// A name as Rust can write it: raw if it is a keyword.
pub(super) fn escape(name: String) -> Option<String> {
    if SPECIAL.contains(&name.as_str()) {
        return Some(format!("{name}_"));
    }
    if KEYWORDS.contains(&name.as_str()) {
        return Some(format!("r#{name}"));
    }
    valid(name)
}

/// A `PascalCase` name for a type or a variant; `None` if nothing can be made of it.
pub(super) fn pascal(text: &str) -> Option<String> {
    let mut name = text.to_upper_camel_case();
    if name.is_empty() {
        name = spelled(text)?;
    }
    if name.starts_with(|c: char| c.is_numeric()) {
        name.insert_str(0, "Value");
    }
    if name == "Self" {
        name.push_str("Value");
    }
    valid(name)
}

/// A variant's name: `PascalCase`, with a sign in front spelled out (`-1` and `1` differ).
pub(super) fn variant(text: &str) -> Option<String> {
    let (sign, rest) = match text.chars().next() {
        None => return Some("Empty".to_owned()),
        Some('-') => ("Minus", &text[1..]),
        Some('+') => ("Plus", &text[1..]),
        Some(_) => ("", text),
    };
    let rest = rest.to_upper_camel_case();
    match (sign, rest.as_str()) {
        // `Unknown` is the variant of values that are not known.
        ("", "Unknown") => Some("UnknownValue".to_owned()),
        ("", _) | (_, "") => pascal(text),
        _ => valid(format!("{sign}{rest}")),
    }
}

fn valid(name: String) -> Option<String> {
    let plain = name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    (plain || syn::parse_str::<syn::Ident>(&name).is_ok()).then_some(name)
}

/// Signs by name, for texts that have nothing else.
fn spelled(text: &str) -> Option<String> {
    let mut result = String::new();
    for sign in text.chars() {
        result.push_str(match sign {
            '*' => "Asterisk",
            '+' => "Plus",
            '-' => "Minus",
            '_' => "Underscore",
            '.' => "Dot",
            ',' => "Comma",
            ':' => "Colon",
            ';' => "Semicolon",
            '/' => "Slash",
            '\\' => "Backslash",
            '|' => "Bar",
            '&' => "And",
            '=' => "Equal",
            '<' => "Less",
            '>' => "Greater",
            '!' => "Not",
            '?' => "Question",
            '#' => "Hash",
            '%' => "Percent",
            '$' => "Dollar",
            '@' => "At",
            '~' => "Tilde",
            '^' => "Caret",
            ' ' => "Space",
            _ => return None,
        });
    }
    (!result.is_empty()).then_some(result)
}

/// The singular of an English plural, as far as names of lists need it.
pub(super) fn singular(word: &str) -> String {
    if let Some(stem) = word.strip_suffix("ies") {
        return format!("{stem}y");
    }
    for ending in ["sses", "xes", "ches", "shes"] {
        if word.ends_with(ending) {
            return word[..word.len() - 2].to_owned();
        }
    }
    match word.strip_suffix('s') {
        Some(stem) if !stem.ends_with('s') && !stem.ends_with('u') && !stem.is_empty() => stem.to_owned(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_rules() {
        let names = Names { words: vec!["OAuth".into(), "M2M".into()], ..Names::default() };
        let snake = |text| snake(text, &names).unwrap();
        assert_eq!(snake("createM2MToken"), "create_m2m_token");
        assert_eq!(snake("getOAuthAccessToken"), "get_oauth_access_token");
        assert_eq!(snake("statementID"), "statement_id");
        assert_eq!(snake("x5t#S256"), "x5t_s256");
        assert_eq!(snake("$ref"), "r#ref");
        assert_eq!(snake("self"), "self_");
        assert_eq!(snake("2fa"), "_2fa");
        assert_eq!(snake("*"), "asterisk");
        let variant = |text| variant(text).unwrap();
        assert_eq!(variant(""), "Empty");
        assert_eq!(variant("-1"), "Minus1");
        assert_eq!(variant("+created_at"), "PlusCreatedAt");
        assert_eq!(variant("Ünïcode"), "Ünïcode");
        assert_eq!(variant("unknown"), "UnknownValue");
        assert_eq!(variant("*"), "Asterisk");
        assert_eq!(singular("addresses"), "address");
        assert_eq!(singular("policies"), "policy");
        assert_eq!(singular("status"), "status");
    }
}
