//! From tokens to text.

use proc_macro2::{Ident, Span, TokenStream};

/// An identifier, raw if its name says so.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// A parameter of a function, called otherwise than the variables and functions used inside.
pub(super) fn argument(name: &str) -> Ident {
    const INSIDE: [&str; 5] = ["request", "fields", "list", "strings", "values"];
    if INSIDE.contains(&name) { ident(&format!("{name}_")) } else { ident(name) }
}

/// The `mod` item of a file beside its declaration.
pub(super) fn mod_item(name: &str, visibility: &str) -> String {
    // Files whose names are not ASCII are only found by an explicit path.
    let path = if name.is_ascii() { String::new() } else { format!("#[path = \"{name}.rs\"]\n") };
    format!("{path}{visibility}mod {name};\n")
}

/// Formats items, with a blank line between them and between the methods of an `impl`.
pub(super) fn items(tokens: TokenStream) -> String {
    let file = match syn::parse2::<syn::File>(tokens.clone()) {
        Ok(file) => file,
        // Names are checked before they get here, so this is a fault of the renderer: the text
        // says where, and the crate does not compile.
        Err(error) => return format!("compile_error!({:?});\n{tokens}\n", error.to_string()),
    };
    let mut out = String::new();
    for item in file.items {
        let one = syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![item] };
        let text = prettyplease::unparse(&one);
        let is_use = text.starts_with("use ");
        let after_use = out.lines().last().is_some_and(|line| line.starts_with("use "));
        let is_first = out.is_empty();
        if !(is_first || is_use && after_use) {
            out.push('\n');
        }
        let mut lines = text.lines().peekable();
        while let Some(line) = lines.next() {
            out.push_str(line);
            out.push('\n');
            if line == "    }" && lines.peek().is_some_and(|next| *next != "}") {
                out.push('\n');
            }
        }
    }
    out
}

/// Formats statements as they stand in a function, without indentation.
pub(super) fn statements(tokens: TokenStream) -> String {
    let text = items(quote::quote! { async fn function() { #tokens } });
    let lines = text.lines().filter_map(|line| line.strip_prefix("    "));
    lines.map(|line| format!("{line}\n")).collect()
}

/// Doc comments as text, each line with `indent` in front.
pub(super) fn doc_text(doc: &str, indent: &str) -> String {
    let mut out = String::new();
    for line in doc_lines(doc) {
        out.push_str(indent);
        out.push_str(if line.is_empty() { "///" } else { "/// " });
        out.push_str(&line);
        out.push('\n');
    }
    out
}

/// Doc comments as attributes.
pub(super) fn doc(doc: &str) -> TokenStream {
    let lines = doc_lines(doc).map(|line| if line.is_empty() { line } else { format!(" {line}") });
    quote::quote! { #(#[doc = #lines])* }
}

/// The lines of a doc comment, in which Rust does not allow a carriage return.
fn doc_lines(doc: &str) -> impl Iterator<Item = String> {
    wrap(&doc.replace('\r', " ")).into_iter()
}

/// How long lines of documentation may get.
const WIDTH: usize = 96;

/// Breaks long lines of Markdown between words, where that changes nothing about it.
fn wrap(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut is_code = false;
    for line in text.lines() {
        if line.starts_with("```") {
            is_code = !is_code;
        }
        if is_code || line.starts_with(['|', '#', '`']) || line.chars().count() <= WIDTH {
            lines.push(line.to_owned());
            continue;
        }
        let indent = if line.starts_with("- ") { "  " } else { "" };
        let mut current = String::new();
        for word in words(line) {
            let is_full = current.chars().count() + 1 + word.chars().count() > WIDTH;
            // At the start of a line these would begin something else.
            let may_start = word.starts_with(|c: char| c.is_alphabetic() || "`[*(“\"".contains(c));
            if !current.is_empty() && is_full && may_start {
                lines.push(std::mem::replace(&mut current, format!("{indent}{word}")));
            } else {
                if !current.is_empty() {
                    current.push(' ');
                }
                current.push_str(word);
            }
        }
        lines.push(current);
    }
    lines
}

/// The words of a line; a code span counts as part of one.
fn words(line: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut is_code = false;
    for (at, c) in line.char_indices() {
        match c {
            '`' => is_code = !is_code,
            ' ' if !is_code => {
                words.push(&line[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    words.push(&line[start..]);
    words
}
