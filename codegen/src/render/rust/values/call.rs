//! Calls of operations.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Samples, Values};
use crate::ir::{
    Body, BodyContent, Encoding, Field, Operation, Parameter, ParameterLocation, ParameterStyle, Type,
};
use crate::render::rust::format::ident;
use crate::render::rust::requests::is_argument;

/// How many optional properties an example sets where none is required.
const SHOWN: usize = 2;

impl<'a> Values<'a> {
    /// The call of an operation of the group `receiver`.
    pub(in crate::render::rust) fn call(
        self,
        receiver: &TokenStream,
        operation: &'a Operation,
    ) -> TokenStream {
        self.parts_of(&operation.id).call_of_its_own(receiver, operation)
    }

    fn call_of_its_own(self, receiver: &TokenStream, operation: &'a Operation) -> TokenStream {
        let method = ident(&operation.name);
        let mut arguments = Vec::new();
        let mut setters = TokenStream::new();
        for parameter in &operation.parameters {
            let value = || self.parameter(parameter);
            let in_path = parameter.location == ParameterLocation::Path;
            if in_path && matches!(self.samples, Samples::Odd) && self.is_textual(&parameter.ty) {
                // So that the test can put other texts there.
                let value = value();
                arguments.push(quote!(calls.id(#value)));
            } else if is_argument(parameter) {
                arguments.push(value());
            } else if self.is_full() || self.shows_parameter(operation, parameter) {
                let (name, value) = (ident(&parameter.name), value());
                setters.extend(quote!(.#name(#value)));
            }
        }
        if let Some(body) = &operation.body {
            match &body.content {
                BodyContent::Fields { fields, additional, require_one_of } => {
                    let files = body.encoding == Encoding::Multipart;
                    let shown = self.shown_fields(body, fields, require_one_of);
                    let one_of = self.one_of(require_one_of);
                    let set: Vec<&str> = one_of.iter().map(String::as_str).chain(shown).collect();
                    let (required, optional) = self.fields(fields, &set, files);
                    arguments.extend(required);
                    setters.extend(optional);
                    setters.extend(self.other(additional.as_ref(), &quote!(with_field)));
                }
                BodyContent::Whole { ty, constraints } => arguments.push(self.of(ty, "body", constraints)),
            }
        }
        quote!(#receiver.#method(#(#arguments),*) #setters)
    }

    fn parameter(self, parameter: &Parameter) -> TokenStream {
        let listed = !matches!(parameter.style, ParameterStyle::Plain)
            && parameter.location != ParameterLocation::Path;
        match parameter.style {
            ParameterStyle::Deep => self.pairs(&parameter.wire),
            _ if listed => self.texts(parameter),
            _ => self.text(parameter),
        }
    }

    /// Whether an example shows an optional parameter: the size of a page.
    fn shows_parameter(self, operation: &Operation, parameter: &Parameter) -> bool {
        let is_size = operation.is_walked() && parameter.wire == "limit";
        matches!(self.samples, Samples::Plain(_)) && is_size || self.samples.has_its_own(&parameter.wire)
    }

    /// The optional properties that an example shows of a body in which nothing is required:
    /// without any, the call would be pointless.
    fn shown_fields<'b>(self, body: &Body, fields: &'b [Field], one_of: &[Vec<String>]) -> Vec<&'b str> {
        let Samples::Plain(given) = self.samples else { return Vec::new() };
        let says = fields.iter().any(|field| self.samples.has_its_own(&field.wire));
        let needs_none = says || !one_of.is_empty() || fields.iter().any(|field| field.required);
        if body.encoding == Encoding::Multipart || needs_none {
            return Vec::new();
        }
        let mut open: Vec<&Field> = fields
            .iter()
            .filter(|field| !field.read_only && !field.deprecated)
            .filter(|field| !matches!(field.ty.non_null(), Type::Boxed(_)))
            .collect();
        open.sort_by_key(|field| given.get(&field.wire).is_none());
        open.iter().take(SHOWN).map(|field| field.wire.as_str()).collect()
    }
}
