//! Responses: what a successful call answers, and every status that is declared.

use openapiv3::{MediaType, ReferenceOr, Responses, Schema, StatusCode};
use serde_yaml::Value;

use super::references::Section;
use super::{At, Lower};
use crate::canonical;
use crate::diagnostic::Diagnostic;
use crate::ir::{Direction, Output, Status, StatusContent, Type};
use crate::media::{essence, is_json};
use crate::pointer::join;

impl<'d> Lower<'d> {
    /// What an operation answers when it succeeds, and all statuses it declares.
    pub(super) fn responses(
        &mut self,
        id: &str,
        responses: &'d Responses,
        pointer: &str,
    ) -> (Output, Vec<Status>) {
        let pointer = join(pointer, "responses");
        let all = self.api.components.as_ref().map(|components| &components.responses);
        let section = Section { key: "responses", one: "response", all };
        let mut statuses = Vec::with_capacity(responses.responses.len() + 1);
        let mut outputs: Vec<(u16, Output)> = Vec::new();
        let declared = responses.responses.iter().map(|(code, response)| {
            let (name, number) = match code {
                StatusCode::Code(code) => (code.to_string(), *code),
                StatusCode::Range(class) => (format!("{class}XX"), class * 100),
            };
            (name, number, response)
        });
        // The first one's type is that of the operation, whichever stands first in the document.
        let mut declared: Vec<_> = declared.collect();
        declared.sort_by_key(|(_, number, _)| *number);
        let mut answers = Answers::default();
        let default = responses.default.iter().map(|response| ("default".to_owned(), 0, response));
        // Where no success is declared, `default` describes it.
        let is_success = |number: &u16| (200..400).contains(number);
        let declares_success = responses.responses.keys().any(|code| match code {
            StatusCode::Code(code) => is_success(code),
            StatusCode::Range(class) => is_success(&(class * 100)),
        });
        for (name, number, response) in declared.into_iter().chain(default) {
            let pointer = join(&pointer, &name);
            let Some((response, pointer)) = self.follow(&section, response, pointer) else { continue };
            let success = is_success(&number) || (number == 0 && !declares_success);
            let at = At {
                place: format!("{id}.response"),
                pointer,
                direction: Direction::Response,
                component: None,
            };
            let mut content = Vec::with_capacity(response.content.len());
            for (media_type, media) in &response.content {
                let answers = success.then_some((&mut answers, name.as_str()));
                content.push(self.status_content(media_type, media, answers, &at));
            }
            if success {
                outputs.push((number, output(number, &content)));
            }
            statuses.push(Status { code: name, content });
        }
        outputs.sort_by_key(|(number, _)| *number);
        (self.choose(id, outputs, &pointer), statuses)
    }

    fn status_content(
        &mut self,
        media_type: &str,
        media: &'d MediaType,
        answers: Option<(&mut Answers, &str)>,
        at: &At,
    ) -> StatusContent {
        let mut content = StatusContent { media_type: media_type.to_owned(), ty: None, inline: None };
        let Some(schema) = &media.schema else { return content };
        let at = at.child("", &["content", media_type, "schema"]);
        match (schema, answers) {
            // Errors have one type for all operations, so their inline schemas are facts only.
            (ReferenceOr::Item(schema), None) => content.inline = Some(facts(schema)),
            (ReferenceOr::Item(inline), Some((answers, status))) if is_json(media_type) => {
                let place = answers.place(facts(inline), status, media_type, &at.place);
                content.ty = Some(self.lower(schema.into(), &At { place, ..at }).ty);
            }
            _ if is_json(media_type) => content.ty = Some(self.lower(schema.into(), &at).ty),
            _ => {}
        }
        content
    }

    /// One output for all successful statuses.
    fn choose(&mut self, id: &str, mut outputs: Vec<(u16, Output)>, pointer: &str) -> Output {
        let redirects = |(number, _): &(u16, Output)| *number >= 300;
        if outputs.iter().all(redirects) {
            return if outputs.is_empty() { Output::Empty } else { Output::Raw };
        }
        outputs.retain(|output| !redirects(output));
        let empty = outputs.iter().any(|(_, output)| *output == Output::Empty);
        let mut full =
            outputs.into_iter().map(|(_, output)| output).filter(|output| *output != Output::Empty);
        let Some(first) = full.next() else { return Output::Empty };
        if full.any(|other| other != first) {
            let message =
                format!("successful answers of `{id}` differ; the response is handed over as it is");
            self.diagnostics.push(
                Diagnostic::warning("several-answers", pointer, message)
                    .help("decode it according to its status"),
            );
            return Output::Raw;
        }
        match first {
            Output::Json(ty) if empty => Output::OptionalJson(ty),
            other => other,
        }
    }
}

/// The schemas that stand in the successful answers of an operation, and the places of their types.
#[derive(Default)]
struct Answers(Vec<(Value, String)>);

impl Answers {
    /// The place of a schema: of its own, unless another one says the same.
    fn place(&mut self, schema: Value, status: &str, media_type: &str, operation: &str) -> String {
        if let Some((_, place)) = self.0.iter().find(|(other, _)| *other == schema) {
            return place.clone();
        }
        let is_free = |place: &String| self.0.iter().all(|(_, other)| other != place);
        let places = [operation.to_owned(), format!("{operation}.{status}")];
        let place = places.into_iter().find(is_free);
        let place = place.unwrap_or_else(|| format!("{operation}.{status}.{media_type}"));
        self.0.push((schema, place.clone()));
        place
    }
}

/// A schema without what is said about it, however that is written.
fn facts(schema: &Schema) -> Value {
    canonical::schema(&serde_yaml::to_value(schema).unwrap_or_default())
}

/// What one successful status answers.
fn output(number: u16, content: &[StatusContent]) -> Output {
    if number >= 300 {
        return Output::Raw;
    }
    let json = content.iter().find(|content| is_json(&content.media_type));
    match (json, content) {
        (_, []) => Output::Empty,
        (Some(json), _) => Output::Json(json.ty.clone().unwrap_or(Type::Json)),
        (None, content) if content.iter().all(|c| essence(&c.media_type).starts_with("text/")) => {
            Output::Text
        }
        _ => Output::Raw,
    }
}
