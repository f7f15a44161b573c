//! Pages of groups: what the templates get of each operation.

use serde::Serialize;

use super::Link;
use super::places::{Places, group_page, title};
use super::types::{TypeView, home_types};
use crate::ir::{Api, BodyContent, Constraints, Group, Operation, Output, Type, bare};
use crate::render::operation_info::OperationInfo;
use crate::render::rust::example;
use crate::render::sentences::{default_of, joined, rules};

/// A page about a group.
#[derive(Debug, Serialize)]
pub(super) struct GroupPage<'a> {
    pub(super) path: String,
    pub(super) title: String,
    pub(super) said: &'a str,
    pub(super) count: usize,
    feature: &'a str,
    accessor: &'a str,
    operations: Vec<OperationView<'a>>,
    types: Vec<TypeView<'a>>,
}

#[derive(Debug, Serialize)]
struct OperationView<'a> {
    #[serde(flatten)]
    info: OperationInfo<'a>,
    name: &'a str,
    link: Link,
    text: &'a str,
    example: String,
    builder: &'a str,
    parameters: Vec<ParameterView>,
    /// What it answers; none for nothing.
    answer: Option<Link>,
    may_answer_nothing: bool,
    returns: &'a str,
    is_walked: bool,
    errors: Vec<(&'a str, &'a str)>,
    event_links: Vec<Link>,
    related: Vec<Link>,
}

#[derive(Debug, Serialize)]
struct ParameterView {
    name: String,
    place: &'static str,
    ty: Link,
    required: bool,
    default: Option<String>,
    text: String,
    deprecated: bool,
}

pub(super) fn page<'a>(api: &'a Api, group: &'a Group, places: &Places) -> GroupPage<'a> {
    let path = group_page(group);
    let accessor = bare(&group.name);
    GroupPage {
        title: title(api, group),
        said: &group.said,
        count: group.operations.len(),
        feature: &group.feature,
        accessor,
        operations: group
            .operations
            .iter()
            .map(|operation| view(api, group, operation, places, &path))
            .collect(),
        types: home_types(api, accessor, places, &path),
        path,
    }
}

fn view<'a>(
    api: &'a Api,
    group: &'a Group,
    operation: &'a Operation,
    places: &Places,
    page: &str,
) -> OperationView<'a> {
    let said = &operation.said;
    let answer = match &operation.output {
        Output::Empty => None,
        Output::Text => Some(places.ty(&Type::String, page)),
        Output::Raw => Some(Link { text: "Response".to_owned(), href: String::new() }),
        Output::Json(ty) | Output::OptionalJson(ty) => Some(places.ty(ty, page)),
    };
    OperationView {
        info: OperationInfo::new(group, operation),
        name: bare(&operation.name),
        link: places
            .operation(&operation.id, page)
            .unwrap_or_else(|| Link { text: String::new(), href: String::new() }),
        text: &said.text,
        example: example(api, group, operation),
        builder: &operation.type_name,
        parameters: parameters(operation, places, page),
        answer,
        may_answer_nothing: matches!(operation.output, Output::OptionalJson(_)),
        returns: &said.returns,
        is_walked: operation.is_walked(),
        errors: operation
            .statuses
            .iter()
            .filter(|status| status.is_error())
            .map(|status| (status.code.as_str(), said.errors.get(&status.code).map_or("", String::as_str)))
            .collect(),
        event_links: said.events.iter().map(|event| places.event(event, page)).collect(),
        related: said.related.iter().filter_map(|id| places.operation(id, page)).collect(),
    }
}

/// Parameters first, then properties of the body; those that are required before the others.
fn parameters(operation: &Operation, places: &Places, page: &str) -> Vec<ParameterView> {
    let mut views: Vec<ParameterView> = operation
        .parameters
        .iter()
        .map(|parameter| ParameterView {
            name: parameter.wire.clone(),
            place: parameter.location.as_str(),
            ty: places.ty(parameter.ty.non_null(), page),
            required: parameter.required,
            default: default_of(&parameter.constraints),
            text: text(&parameter.said, &parameter.constraints),
            deprecated: parameter.deprecated,
        })
        .collect();
    match operation.body.as_ref().map(|body| &body.content) {
        Some(BodyContent::Fields { fields, .. }) => {
            views.extend(fields.iter().filter(|field| !field.read_only).map(|field| ParameterView {
                name: field.wire.clone(),
                place: "body",
                ty: places.ty(&field.ty, page),
                required: field.required,
                default: default_of(&field.constraints),
                text: text(&field.said, &field.constraints),
                deprecated: field.deprecated,
            }));
        }
        Some(BodyContent::Whole { ty, constraints }) => views.push(ParameterView {
            name: "body".to_owned(),
            place: "body",
            ty: places.ty(ty, page),
            required: true,
            default: None,
            text: text("", constraints),
            deprecated: false,
        }),
        None => {}
    }
    views.sort_by_key(|view| !view.required);
    views
}

/// What is said, and the rules besides the default, which has a column.
fn text(said: &str, constraints: &Constraints) -> String {
    let mut constraints = constraints.clone();
    constraints.by_keyword.remove("default");
    joined(&[said, &rules(&constraints)])
}
