//! What stands above the method of an operation.

use crate::ir::{Api, BodyContent, Group, Operation, Output, Type, bare};
use crate::render::rust::example;
use crate::render::rust::requests::{has_setters, is_argument};
use crate::render::sentences::{capitalised, code, from_name, joined, rules};

/// All of an operation's documentation.
pub(in crate::render::rust) fn operation(api: &Api, group: &Group, operation: &Operation) -> String {
    let said = &operation.said;
    let summary = if said.summary.is_empty() { from_name(&operation.id) } else { said.summary.clone() };
    let mut parts = vec![summary];
    if !said.text.is_empty() {
        parts.push(said.text.clone());
    }
    parts.push(format!("`{} {}`", operation.method.as_str(), operation.path));
    parts.extend(list(facts(operation)));
    parts.extend(arguments(operation));
    parts.push(answer(operation));
    parts.extend(errors(operation));
    if !said.summary.is_empty() {
        parts.push(example::doctest(api, group, operation));
    }
    parts.extend(related(api, group, operation));
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

/// Other names under which the method should be found.
pub(in crate::render::rust) fn aliases(operation: &Operation) -> Vec<&str> {
    let name = bare(&operation.name);
    let mut aliases: Vec<&str> = Vec::new();
    // What errors, the mock server and Clerk's own documentation call it comes first.
    for alias in std::iter::once(&operation.id).chain(&operation.said.aliases) {
        // What rustdoc takes.
        let fits = !alias.trim().is_empty() && !alias.contains(['"', '\'', '\n', '\t']);
        if fits && alias != name && !aliases.contains(&alias.trim()) {
            aliases.push(alias.trim());
        }
    }
    aliases
}

fn list(items: Vec<String>) -> Option<String> {
    let items: Vec<String> = items.iter().map(|item| format!("- {item}")).collect();
    (!items.is_empty()).then(|| items.join("\n"))
}

/// What a caller must know that neither the method nor the types say.
fn facts(operation: &Operation) -> Vec<String> {
    let said = &operation.said;
    let mut facts = Vec::new();
    if said.irreversible {
        facts.push("Irreversible.".to_owned());
    }
    if said.reads {
        facts.push("Changes nothing, although it is sent with `POST`.".to_owned());
    }
    match said.idempotent {
        Some(true) => facts.push("Calling it again does no more than calling it once.".to_owned()),
        Some(false) => facts.push("Calling it again does something again.".to_owned()),
        None => {}
    }
    let events: Vec<String> = said.events.iter().map(|event| code(event)).collect();
    if !events.is_empty() {
        let s = if events.len() == 1 { "" } else { "s" };
        facts.push(format!("Webhook event{s}: {}.", events.join(", ")));
    }
    for (label, text) in [("Rate limit", &said.rate_limit), ("Needs", &said.needs)] {
        if !text.is_empty() {
            facts.push(format!("{label}: {}.", text.trim_end_matches('.')));
        }
    }
    if !said.since.is_empty() {
        facts.push(format!("Since API version {}.", said.since));
    }
    if operation.machine_key {
        facts.push(
            "Sent with the secret key of a machine, if the client has one: see \
             [`machine_secret_key`](crate::ClerkBuilder::machine_secret_key)."
                .to_owned(),
        );
    }
    facts
}

/// The arguments of the method, and where the rest is.
fn arguments(operation: &Operation) -> Vec<String> {
    let mut items = Vec::new();
    let mut add = |name: &str, said: &str, rules: &str| {
        let text = joined(&[said, rules]);
        if !text.is_empty() {
            items.push(format!("`{}`: {text}", bare(name)));
        }
    };
    for parameter in operation.parameters.iter().filter(|parameter| is_argument(parameter)) {
        add(&parameter.name, &parameter.said, &rules(&parameter.constraints));
    }
    match operation.body.as_ref().map(|body| &body.content) {
        Some(BodyContent::Fields { fields, .. }) => {
            for field in fields.iter().filter(|field| field.required && !field.read_only) {
                add(&field.name, &field.said, &rules(&field.constraints));
            }
        }
        Some(BodyContent::Whole { ty, constraints }) => {
            let what = linked(ty).map_or(String::new(), |ty| format!("{}.", capitalised(&ty)));
            add("body", &what, &rules(constraints));
        }
        None => {}
    }
    let mut parts = Vec::new();
    if let Some(items) = list(items) {
        parts.push(format!("# Arguments\n\n{items}"));
    }
    if has_setters(operation) {
        parts.push(format!("Optional values are set on [`{}`].", operation.type_name));
    }
    parts
}

fn answer(operation: &Operation) -> String {
    let returns = operation.said.returns.as_str();
    let answers = match &operation.output {
        Output::Empty if returns.is_empty() => "Returns nothing.".to_owned(),
        Output::Empty => String::new(),
        Output::Text => "Returns text.".to_owned(),
        Output::Raw => "Returns the [`Response`](crate::Response) as it is.".to_owned(),
        Output::Json(ty) => linked(ty).map_or(String::new(), |ty| format!("Returns {ty}.")),
        Output::OptionalJson(ty) => {
            linked(ty).map_or(String::new(), |ty| format!("Returns {ty}, or nothing."))
        }
    };
    joined(&[&answers, returns])
}

/// A type in words with a link, if there is something to link to.
fn linked(ty: &Type) -> Option<String> {
    match ty {
        Type::Named(name) => Some(format!("[`{name}`](crate::types::{name})")),
        Type::Page(item) => {
            let item = linked(item).map_or(String::new(), |item| format!(" of {item}"));
            Some(format!("a [`Page`](crate::Page){item}"))
        }
        Type::List(item) => linked(item).map(|item| format!("a list of {item}")),
        Type::Map(value) => linked(value).map(|value| format!("{value} by name")),
        Type::Nullable(inner) | Type::Boxed(inner) => linked(inner),
        _ => None,
    }
}

/// The statuses that an operation declares, with when they are answered.
fn errors(operation: &Operation) -> Option<String> {
    let declared = operation.statuses.iter().filter(|status| status.is_error());
    let (said, unsaid): (Vec<_>, Vec<_>) = declared
        .map(|status| (&status.code, operation.said.errors.get(&status.code)))
        .partition(|(_, said)| said.is_some());
    let mut items: Vec<String> =
        said.iter().filter_map(|(code, said)| Some(format!("{code}: {}", said.as_ref()?))).collect();
    let unsaid: Vec<&str> = unsaid.iter().map(|(code, _)| code.as_str()).collect();
    if !unsaid.is_empty() {
        items.push(format!("The API declares {}.", unsaid.join(", ")));
    }
    match items.as_slice() {
        [] => None,
        [only] => Some(format!("# Errors\n\n{only}")),
        _ => list(items).map(|items| format!("# Errors\n\n{items}")),
    }
}

/// Links to what is worth knowing next.
fn related(api: &Api, group: &Group, operation: &Operation) -> Option<String> {
    let link = |id: &String| {
        let (home, other) = api
            .groups
            .iter()
            .find_map(|home| Some((home, home.operations.iter().find(|other| other.id == *id)?)))?;
        let (name, shown) = (&other.name, bare(&other.name));
        if home.name == group.name {
            return Some(format!("[`{shown}`](Self::{name})"));
        }
        let (module, ty) = (&home.name, &home.type_name);
        let accessor = bare(module);
        Some(format!("[`{accessor}().{shown}`](crate::api::{module}::{ty}::{name})"))
    };
    let links: Vec<String> = operation.said.related.iter().filter_map(link).collect();
    (!links.is_empty()).then(|| format!("See also {}.", links.join(", ")))
}
