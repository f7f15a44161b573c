//! Arguments, setters and fields: what a request takes and what an object consists of.

use crate::diff::rules::On;
use crate::ir::{
    Api, BodyContent, Constraints, Direction, Field, Operation, ParameterLocation, ParameterStyle, Struct,
    Type, clear_name,
};
use crate::pointer::join;
use crate::render::rust::signature;

/// An argument, a setter or a field.
#[derive(Clone, Debug)]
pub(super) struct Item<'a> {
    pub(super) wire: &'a str,
    pub(super) name: &'a str,
    pub(super) on: On,
    /// Where it travels: the path, the query, a header, a cookie, the body, or an object.
    pub(super) place: &'static str,
    pub(super) ty: &'a Type,
    /// Its type in Rust.
    pub(super) text: String,
    pub(super) required: bool,
    pub(super) deprecated: bool,
    pub(super) secret: bool,
    /// How it is written, where there is a choice.
    pub(super) style: Option<(ParameterStyle, bool)>,
    pub(super) constraints: &'a Constraints,
    pub(super) pointer: String,
}

impl<'a> Item<'a> {
    /// What an operation takes, in the order of its arguments.
    pub(super) fn of_operation(api: &'a Api, operation: &'a Operation) -> Vec<Self> {
        static NONE: std::sync::LazyLock<Constraints> = std::sync::LazyLock::new(Constraints::default);
        let mut items: Vec<Self> = operation
            .parameters
            .iter()
            .map(|parameter| Self {
                wire: &parameter.wire,
                name: &parameter.name,
                on: if parameter.required || parameter.location == ParameterLocation::Path {
                    On::Argument
                } else {
                    On::Setter
                },
                place: parameter.location.as_str(),
                ty: &parameter.ty,
                text: signature::parameter(api, parameter),
                required: parameter.required,
                deprecated: parameter.deprecated,
                secret: false,
                style: Some((parameter.style, parameter.allow_empty)),
                constraints: &parameter.constraints,
                pointer: parameter.pointer.0.clone(),
            })
            .collect();
        let Some(body) = &operation.body else { return items };
        match &body.content {
            BodyContent::Fields { fields, .. } => items.extend(
                fields
                    .iter()
                    .filter(|field| !field.read_only)
                    .map(|field| Self::sent(field, "body", signature::property(api, Some(body), field))),
            ),
            BodyContent::Whole { ty, constraints } => items.push(Self {
                wire: "",
                name: "body",
                on: On::Argument,
                place: "body",
                ty,
                text: signature::whole_body(api, ty),
                required: true,
                deprecated: false,
                secret: false,
                style: None,
                constraints: if constraints.is_empty() { &NONE } else { constraints },
                pointer: join(&operation.pointer.0, "requestBody"),
            }),
        }
        items
    }

    /// What an object consists of.
    pub(super) fn of_object(api: &'a Api, object: &'a Struct, direction: Direction) -> Vec<Self> {
        let fields = object.fields.iter();
        match direction {
            Direction::Request => fields
                .filter(|field| !field.read_only)
                .map(|field| Self::sent(field, "object", signature::property(api, None, field)))
                .collect(),
            Direction::Response => fields
                .filter(|field| !field.write_only)
                .map(|field| Self {
                    on: On::Response,
                    ..Self::sent(field, "object", signature::field(field))
                })
                .collect(),
        }
    }

    fn sent(field: &'a Field, place: &'static str, text: String) -> Self {
        Self {
            wire: &field.wire,
            name: &field.name,
            on: if field.required { On::Argument } else { On::Setter },
            place,
            ty: &field.ty,
            text,
            required: field.required,
            deprecated: field.deprecated,
            secret: field.secret,
            style: None,
            constraints: &field.constraints,
            pointer: field.pointer.0.clone(),
        }
    }

    /// As users write it.
    pub(super) fn shown(&self) -> String {
        let (name, text) = (self.name, &self.text);
        match self.on {
            On::Setter if self.ty.is_nullable() && self.style.is_none() => {
                format!("`.{name}({text})`, `.{}()`", clear_name(name))
            }
            On::Setter => format!("`.{name}({text})`"),
            _ => format!("`{name}: {text}`"),
        }
    }

    pub(super) fn whole(&self) -> Option<(String, String)> {
        Some((self.shown(), self.pointer.clone()))
    }

    /// Whether it is wrapped in `Option` when it is read.
    pub(super) fn is_option(&self) -> bool {
        !self.required || self.ty.is_nullable()
    }

    /// What path parameters are called is in no request.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.wire == other.wire && self.place == other.place
    }
}
