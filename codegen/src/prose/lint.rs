//! What a sentence may look like: the documentation is Markdown, and a sentence must not become
//! anything else in it.

/// What keeps a text from being plain sentences.
pub(super) fn fault(text: &str) -> Option<&'static str> {
    if text.trim().is_empty() {
        return Some("is empty");
    }
    if text.trim() != text {
        return Some("begins or ends with a space");
    }
    let mut outside = String::new();
    for (index, part) in text.split('`').enumerate() {
        if index % 2 == 0 {
            outside.push_str(part);
            outside.push('c');
        }
    }
    if text.matches('`').count() % 2 == 1 {
        return Some("has a code span without an end");
    }
    if outside.matches("**").count() % 2 == 1 {
        return Some("has bold text without an end");
    }
    if outside.contains(['[', ']', '<', '>', '|', '\\']) {
        return Some("has brackets, bars or backslashes outside of `code`");
    }
    if outside.contains("://") {
        return Some("has an address outside of `code`");
    }
    if text.lines().any(|line| line.starts_with(['#', '-', '*', '+', ' ']) && !line.starts_with("**")) {
        return Some("has a heading, a list or an indented line");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::fault;

    #[test]
    fn sentences_with_code_and_bold_are_plain() {
        for text in ["A `Vec<T>` of **all** users.", "Two.\n\nParagraphs.", "`a | b`, at `https://x.test`"] {
            assert_eq!(fault(text), None, "{text}");
        }
    }

    #[test]
    fn whatever_markdown_reads_otherwise_is_a_fault() {
        let texts =
            ["", " a", "a `b", "a **b", "see [b](c)", "<b>", "a | b", "# a", "- a", "at https://x.test"];
        for text in texts {
            assert!(fault(text).is_some(), "{text}");
        }
    }
}
