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
    doc.lines().map(|line| line.replace('\r', " "))
}
