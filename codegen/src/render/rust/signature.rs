//! What users write, as text: for telling them how it changed.

use proc_macro2::TokenStream;

use super::format::ident;
pub(crate) use super::paging::Walk;
use super::ty::owned;
use super::{models, paging, requests, setters};
use crate::ir::{Api, Body, BodyContent, Direction, Field, Group, Operation, Output, Parameter, Type};

/// The type that a parameter is passed in as.
pub(crate) fn parameter(api: &Api, parameter: &Parameter) -> String {
    tidy(&requests::set_parameter(api, parameter, &TokenStream::new()).0)
}

/// The type that a property of a request is passed in as. `body` is given for the properties of
/// the body itself, and not for those of objects inside it.
pub(crate) fn property(api: &Api, body: Option<&Body>, field: &Field) -> String {
    if body.is_some_and(|body| requests::is_file(body, field)) {
        return "Attachment".to_owned();
    }
    let none = TokenStream::new();
    if field.required {
        let (argument, _) = setters::set_required(api, field, &none, &ident("set"), &none);
        let text = tidy(&argument);
        return text.split_once(": ").map_or(text.clone(), |(_, ty)| ty.to_owned());
    }
    tidy(&setters::body_value(api, &field.ty, &ident("value"), &none).ty)
}

/// The type that a body which is one value is passed in as.
pub(crate) fn whole_body(api: &Api, ty: &Type) -> String {
    tidy(&setters::body_value(api, ty, &ident("body"), &TokenStream::new()).ty)
}

/// The type of a field that is read.
pub(crate) fn field(field: &Field) -> String {
    ty(&models::field_type(field))
}

/// A type by itself.
pub(crate) fn ty(ty: &Type) -> String {
    tidy(&owned(ty, &TokenStream::new()))
}

/// A member of a union, as it is held.
pub(crate) fn member(api: &Api, direction: Direction, member: &Type) -> String {
    match direction {
        Direction::Request => tidy(&setters::held(api, member, &TokenStream::new())),
        Direction::Response => ty(member),
    }
}

/// What a call answers.
pub(crate) fn answer(output: &Output) -> String {
    match output {
        Output::Empty => "()".to_owned(),
        Output::Text => "String".to_owned(),
        Output::Raw => "Response".to_owned(),
        Output::Json(answer) => ty(answer),
        Output::OptionalJson(answer) => ty(&answer.clone().nullable()),
    }
}

/// A method as it is called: its arguments and what it answers.
pub(crate) fn method(api: &Api, group: &Group, operation: &Operation) -> String {
    let mut arguments: Vec<String> = Vec::new();
    for given in operation.parameters.iter().filter(|parameter| requests::is_argument(parameter)) {
        arguments.push(format!("{}: {}", given.name, parameter(api, given)));
    }
    match operation.body.as_ref().map(|body| (body, &body.content)) {
        Some((body, BodyContent::Fields { fields, .. })) => {
            for field in fields.iter().filter(|field| field.required && !field.read_only) {
                arguments.push(format!("{}: {}", field.name, property(api, Some(body), field)));
            }
        }
        Some((_, BodyContent::Whole { ty, .. })) => arguments.push(format!("body: {}", whole_body(api, ty))),
        None => {}
    }
    let (group, name, answer) = (&group.name, &operation.name, answer(&operation.output));
    format!("{group}().{name}({}) -> {answer}", arguments.join(", "))
}

/// How a list is walked through, if it can be: what `pages()` and `items()` are made of.
pub(crate) fn walk(api: &Api, operation: &Operation) -> Option<Walk> {
    paging::walk(api, operation)
}

/// Tokens as a person would write them.
fn tidy(tokens: &TokenStream) -> String {
    let mut text = tokens.to_string();
    for (spaced, tight) in [
        (" :: ", "::"),
        (" < ", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" ,", ","),
        ("( ", "("),
        (" )", ")"),
        (" : ", ": "),
    ] {
        text = text.replace(spaced, tight);
    }
    text.replace("models::", "")
}
