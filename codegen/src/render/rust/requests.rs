//! Requests: a module a group, a builder an operation.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::deprecated;
use super::format::{argument, doc, doc_text, ident, items, mod_item};
use super::models::code_only;
use super::setters::{self, Accepts};
use super::siblings::Siblings;
use super::ty::{owned, uses};
use super::{HEADER, docs, paging};
use crate::ir::{
    Api, Body, BodyContent, Encoding, Field, Group, Method, Operation, Output, Parameter, ParameterLocation,
    ParameterStyle, Type, bare,
};
use crate::media::JSON;
use crate::render::File;

/// Everything under `src/generated/api/`.
pub(super) fn render(api: &Api) -> Vec<File> {
    let mut root = format!("{HEADER}//! Requests, a module for each group of operations.\n\n");
    let mut accessors = TokenStream::new();
    let siblings = Siblings::of(api);
    let mut files = Vec::with_capacity(api.groups.len() + 1);
    for group in &api.groups {
        let (name, type_name, feature) = (ident(&group.name), ident(&group.type_name), &group.feature);
        root.push_str(&format!("#[cfg(feature = {feature:?})]\n{}", mod_item(&group.name, "pub ")));
        let docs = doc(&docs::group(group));
        accessors.extend(quote! {
            #docs
            #[cfg(feature = #feature)]
            pub fn #name(&self) -> #name::#type_name {
                #name::#type_name::new(self)
            }
        });
        let path = format!("src/generated/api/{}.rs", bare(&group.name));
        files.push(File::new(path, module(api, &siblings, group)));
    }
    root.push_str("\n/// One accessor for each group of operations.\n");
    root.push_str(&items(quote! { impl crate::Clerk { #accessors } }));
    files.insert(0, File::new("src/generated/api/mod.rs", root));
    files
}

fn module(api: &Api, siblings: &Siblings<'_>, group: &Group) -> String {
    let type_name = ident(&group.type_name);
    let accessor = bare(&group.name);
    let docs = doc(&format!("The operations of [`Clerk::{accessor}`]."));
    let constructors = group.operations.iter().map(|operation| constructor(api, siblings, group, operation));
    let mut body = items(quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct #type_name(Clerk);

        impl #type_name {
            pub(crate) fn new(clerk: &Clerk) -> Self {
                Self(clerk.clone())
            }
            #(#constructors)*
        }
    });
    body.push('\n');
    body.push_str(&markers(group));
    for operation in &group.operations {
        body.push('\n');
        body.push_str(&declaration(group, operation));
        body.push_str(&paging::declaration(api, operation));
        let setters = optional(api, operation);
        if !setters.is_empty() {
            let name = ident(&operation.type_name);
            body.push('\n');
            body.push_str(&items(quote! { impl #name { #setters } }));
        }
    }
    let candidates = [
        ("std::collections", "BTreeMap"),
        ("serde_json", "Map"),
        ("serde_json", "Value"),
        ("crate::client", "Attachment"),
        ("crate::client", "Clerk"),
        ("crate::client", "FieldValue"),
        ("crate::client", "ListStyle"),
        ("crate::client", "Method"),
        ("crate::client", "Page"),
        ("crate::client", "Request"),
        ("crate::client", "list"),
        ("crate::client", "operation"),
        ("crate::client", "operations"),
        ("crate::client", "paged"),
        ("crate::client", "strings"),
        ("crate::generated", "models"),
    ];
    let uses = uses(&code_only(&body), &candidates);
    let title = doc_text(&docs::group(group), "").replace("///", "//!");
    format!("{HEADER}{title}\n{uses}\n{body}")
}

fn models() -> TokenStream {
    quote!(models::)
}

/// `operations! { … }`: a type for each operation.
fn markers(group: &Group) -> String {
    let names = group.operations.iter().map(|operation| format!("    {},\n", operation.type_name));
    format!("operations! {{\n{}}}\n", names.collect::<String>())
}

/// `operation! { … }`: the name of its calls and what it answers.
fn declaration(group: &Group, operation: &Operation) -> String {
    let docs = format!(
        "Request of [`{}::{}`]: `{} {}`.",
        group.type_name,
        bare(&operation.name),
        operation.method.as_str(),
        operation.path
    );
    let answer = match &operation.output {
        Output::Empty => "()".to_owned(),
        Output::Text => "text".to_owned(),
        Output::Raw => "raw".to_owned(),
        Output::Json(Type::Page(item)) => format!("page<{}>", spelled(item)),
        Output::Json(ty) => spelled(ty),
        Output::OptionalJson(ty) => spelled(&ty.clone().nullable()),
    };
    let docs = doc_text(&docs, "    ");
    format!("operation! {{\n{docs}    {} -> {answer}\n}}\n", operation.type_name)
}

/// A type as text.
pub(crate) fn spelled(ty: &Type) -> String {
    owned(ty, &models()).to_string().replace(' ', "").replace(',', ", ")
}

fn constructor(api: &Api, siblings: &Siblings<'_>, group: &Group, operation: &Operation) -> TokenStream {
    let (name, builder) = (ident(&operation.name), ident(&operation.type_name));
    let docs = doc(&docs::operation(api, group, operation));
    let aliases = docs::aliases(operation);
    let deprecated = deprecated(api, operation.deprecated, &operation.id);
    let method = method(operation.method);
    let (id, path) = (&operation.id, &operation.path);
    let mut request = quote!(Request::new(&self.0, #id, Method::#method, #path));
    let mut arguments: Vec<TokenStream> = Vec::new();
    let mut statements: Vec<TokenStream> = Vec::new();
    for parameter in operation.parameters.iter().filter(|p| is_argument(p)) {
        let (name, wire) = (argument(&parameter.name), &parameter.wire);
        if parameter.location == ParameterLocation::Path {
            let Accepts { ty, value } = setters::text_value(api, &parameter.ty, &name, &models());
            arguments.push(quote!(#name: #ty));
            request = quote!(#request.path(#wire, #value));
            let words = siblings.values(operation, wire);
            if !words.is_empty() {
                request = quote!(#request.reserved(#wire, &[#(#words),*]));
            }
        } else {
            let (ty, statement) = set_parameter(api, parameter, &quote!(request));
            arguments.push(quote!(#name: #ty));
            statements.push(statement);
        }
    }
    if let Some(body) = &operation.body {
        let format = match body.encoding {
            Encoding::Form => Some(quote!(.form())),
            Encoding::Multipart => Some(quote!(.multipart())),
            Encoding::Json if body.required => Some(quote!(.json())),
            Encoding::Json => None,
        };
        request = quote!(#request #format);
        let media_type = &body.media_type;
        if body.encoding == Encoding::Json && media_type != JSON {
            request = quote!(#request.json_type(#media_type));
        }
        arguments_of_body(api, body, &mut arguments, &mut statements);
    }
    // Who may come with a key or without comes with it.
    if operation.security.iter().all(Vec::is_empty) {
        request = quote!(#request.unauthenticated());
    }
    if operation.machine_key {
        request = quote!(#request.machine_key());
    }
    if operation.output == Output::Raw {
        request = quote!(#request.redirects_are_answers());
    }
    let body = if statements.is_empty() {
        quote!(#request.call())
    } else {
        quote! { let mut request = #request; #(#statements)* request.call() }
    };
    let many = (arguments.len() > 6).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    quote! {
        #docs
        #(#[doc(alias = #aliases)])*
        #deprecated
        #many
        pub fn #name(&self, #(#arguments),*) -> #builder { #body }
    }
}

/// The call of an operation with the names of its arguments: `users().get(user_id)`.
pub(crate) fn call(group: &Group, operation: &Operation) -> String {
    let parameters = operation.parameters.iter().filter(|p| is_argument(p)).map(|p| p.name.as_str());
    let mut arguments: Vec<&str> = parameters.collect();
    match operation.body.as_ref().map(|body| &body.content) {
        Some(BodyContent::Fields { fields, .. }) => {
            let required = fields.iter().filter(|field| field.required && !field.read_only);
            arguments.extend(required.map(|field| field.name.as_str()));
        }
        Some(BodyContent::Whole { .. }) => arguments.push("body"),
        None => {}
    }
    format!("{}().{}({})", group.name, operation.name, arguments.join(", ")).replace("r#", "")
}

/// Whether a builder has setters.
pub(super) fn has_setters(operation: &Operation) -> bool {
    let of_parameters = operation.parameters.iter().any(|parameter| !is_argument(parameter));
    let of_body = match operation.body.as_ref().map(|body| &body.content) {
        Some(BodyContent::Fields { fields, additional, .. }) => {
            additional.is_some() || fields.iter().any(|field| !field.required && !field.read_only)
        }
        _ => false,
    };
    of_parameters || of_body
}

/// A variant of the crate's `Method`.
pub(super) fn method(method: Method) -> Ident {
    ident(match method {
        Method::Get => "Get",
        Method::Put => "Put",
        Method::Post => "Post",
        Method::Delete => "Delete",
        Method::Options => "Options",
        Method::Head => "Head",
        Method::Patch => "Patch",
        Method::Trace => "Trace",
    })
}

/// Whether a parameter is an argument of the method rather than a setter of the builder.
pub(super) fn is_argument(parameter: &Parameter) -> bool {
    parameter.required || parameter.location == ParameterLocation::Path
}

fn arguments_of_body(
    api: &Api,
    body: &Body,
    arguments: &mut Vec<TokenStream>,
    statements: &mut Vec<TokenStream>,
) {
    match &body.content {
        BodyContent::Fields { fields, .. } => {
            for field in fields.iter().filter(|field| field.required && !field.read_only) {
                let (argument, statement) = if is_file(body, field) {
                    let (name, wire) = (argument(&field.name), &field.wire);
                    (quote!(#name: Attachment), quote!(request.file(#wire, #name);))
                } else {
                    setters::set_required(api, field, &quote!(request), &ident("field"), &models())
                };
                arguments.push(argument);
                statements.push(statement);
            }
        }
        BodyContent::Whole { ty, .. } => {
            let name = ident("body");
            let Accepts { ty, value } = setters::body_value(api, ty, &name, &models());
            arguments.push(quote!(#name: #ty));
            statements.push(quote!(request.body(#value);));
        }
    }
}

pub(super) fn is_file(body: &Body, field: &Field) -> bool {
    body.encoding == Encoding::Multipart && *field.ty.non_null() == Type::Binary
}

/// The type and the statement that set a parameter outside the path.
pub(super) fn set_parameter(
    api: &Api,
    parameter: &Parameter,
    target: &TokenStream,
) -> (TokenStream, TokenStream) {
    let (name, wire) = (argument(&parameter.name), &parameter.wire);
    let joined = matches!(parameter.location, ParameterLocation::Header | ParameterLocation::Cookie);
    let set = match parameter.location {
        ParameterLocation::Header => ident("header"),
        ParameterLocation::Cookie => ident("cookie"),
        ParameterLocation::Path | ParameterLocation::Query => ident("query"),
    };
    let style = match parameter.style {
        ParameterStyle::Plain => {
            let Accepts { ty, value } = setters::text_value(api, &parameter.ty, &name, &models());
            return (ty, quote!(#target.#set(#wire, #value);));
        }
        ParameterStyle::Deep => {
            let value = quote!(#name.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
            return (
                quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>),
                quote!(#target.query_object(#wire, #value);),
            );
        }
        ParameterStyle::Repeated => ident("Repeated"),
        ParameterStyle::Comma => ident("Comma"),
        ParameterStyle::Space => ident("Space"),
        ParameterStyle::Pipe => ident("Pipe"),
    };
    let Accepts { ty, value } = setters::text_list(api, &parameter.ty, &name, &models());
    if joined {
        return (ty, quote! { let values: Vec<String> = #value; #target.#set(#wire, values.join(",")); });
    }
    (ty, quote!(#target.query_list(#wire, ListStyle::#style, #value);))
}

/// Setters of everything that is not an argument.
fn optional(api: &Api, operation: &Operation) -> TokenStream {
    let mut setters = TokenStream::new();
    for parameter in operation.parameters.iter().filter(|p| !is_argument(p)) {
        let (name, argument) = (ident(&parameter.name), argument(&parameter.name));
        let docs = doc(&docs::parameter_setter(parameter));
        let place = format!("{}.{}", operation.id, parameter.wire);
        let deprecated = deprecated(api, parameter.deprecated, &place);
        let (ty, statement) = set_parameter(api, parameter, &quote!(self.0));
        setters.extend(quote! {
            #docs
            #deprecated
            pub fn #name(mut self, #argument: #ty) -> Self {
                #statement
                self
            }
        });
    }
    let Some(body) = &operation.body else { return setters };
    let BodyContent::Fields { fields, .. } = &body.content else { return setters };
    for field in fields.iter().filter(|field| !field.required && !field.read_only) {
        if is_file(body, field) {
            let (name, wire, docs) = (ident(&field.name), &field.wire, doc(&docs::body_setter(field)));
            setters.extend(quote! {
                #docs
                pub fn #name(mut self, #name: Attachment) -> Self {
                    self.0.file(#wire, #name);
                    self
                }
            });
        } else {
            setters.extend(setters::optional_setters(api, &operation.id, field, &ident("field"), &models()));
        }
    }
    setters
}
