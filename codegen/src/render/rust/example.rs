//! The example of an operation: a call with what it needs.

use heck::ToSnakeCase;
use quote::quote;

use super::format::{ident, statements};
use super::ty::uses;
use super::values::{Given, Samples, Values, Variant};
use crate::ir::{Api, Group, Operation, Output, Type};

/// An example as a doctest, with what surrounds it hidden.
pub(super) fn doctest(api: &Api, group: &Group, operation: &Operation) -> String {
    let example = example(api, group, operation);
    let image = if example.contains("image)") { "# let image = Vec::new();\n" } else { "" };
    format!(
        "# Example\n\n```no_run\n\
         # async fn example(clerk: generated_sdk::Clerk) -> Result<(), generated_sdk::Error> {{\n\
         {image}{example}\
         # Ok(())\n\
         # }}\n\
         ```"
    )
}

/// The imports and the statement of an example, for a client called `clerk` inside an async function.
pub(crate) fn example(api: &Api, group: &Group, operation: &Operation) -> String {
    let accessor = ident(&group.name);
    let values = Values::new(api, Variant::Minimal, Samples::Plain(Given::new(&api.examples)));
    let call = values.call(&quote!(clerk.#accessor()), operation);
    let statement = match variable(api, operation) {
        Some(name) => {
            let name = ident(&name);
            quote!(let #name = #call.await?;)
        }
        None => quote!(#call.await?;),
    };
    // Macros are left as tokens, which puts a space before a colon.
    let statement = statements(statement).replace("\" : ", "\": ");
    let candidates = [("generated_sdk", "Attachment"), ("generated_sdk", "types"), ("serde_json", "json")];
    let uses = uses(&statement, &candidates);
    let gap = if uses.is_empty() { "" } else { "\n" };
    format!("{uses}{gap}{statement}")
}

/// What the answer is called in an example, if there is one.
fn variable(api: &Api, operation: &Operation) -> Option<String> {
    let ty = match &operation.output {
        Output::Empty => return None,
        Output::Text => return Some("text".to_owned()),
        Output::Raw => return Some("response".to_owned()),
        Output::Json(ty) | Output::OptionalJson(ty) => ty,
    };
    let name = match ty.non_null() {
        Type::Page(_) => "page".to_owned(),
        Type::List(_) => "list".to_owned(),
        // The module of a type has its name in the spelling of the project, where it has one of its own.
        Type::Named(name) => match api.types.get(name) {
            Some(def) if def.module.replace('_', "") == def.name.to_lowercase() => def.module.clone(),
            _ => name.to_snake_case(),
        },
        _ => "answer".to_owned(),
    };
    // A type may be called like a word of Rust.
    Some(if syn::parse_str::<syn::Ident>(&name).is_ok() { name } else { "answer".to_owned() })
}
