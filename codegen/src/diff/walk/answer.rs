//! What a call answers, and who may call.

use super::{Owner, Walk, limits};
use crate::diff::rules::{Kind, On};
use crate::ir::{Operation, Output, Status, Type};
use crate::media::JSON;
use crate::pointer::join;
use crate::render::rust::signature;

impl<'a> Walk<'a> {
    /// What a call answers, how its pages are walked through, and the statuses that say nothing else.
    pub(super) fn answers(&mut self, owner: &Owner, old: &'a Operation, new: &'a Operation) {
        let (walks, walked) = (signature::walk(self.new, new), signature::walk(self.old, old));
        let shown = |operation: &Operation, walks: bool| {
            let walk = if walks { ", with `pages()` and `items()`" } else { "" };
            Some(format!("`{}`{walk}", signature::answer(&operation.output)))
        };
        let (before, after) = (shown(old, walked.is_some()), shown(new, walks.is_some()));
        let answer = self.answer(&old.output, &new.output);
        let paging = match (&walked, &walks) {
            (None, Some(_)) => Some(Kind::PagingAdded),
            (Some(_), None) => Some(Kind::PagingRemoved),
            // The rest follows from the items and from the limit, which are compared themselves.
            (Some(a), Some(b)) if (a.cursor, a.paginated) != (b.cursor, b.paginated) => {
                Some(Kind::PagingChanged)
            }
            _ => None,
        };
        // Whether there are pages follows from what is answered.
        let kind = answer.or(paging);
        match kind {
            Some(Kind::PagingChanged) => {
                let shown = |walk: Option<signature::Walk>| {
                    walk.map(|walk| {
                        let by = if walk.cursor { "by cursor" } else { "by offset" };
                        format!("{by}{}", if walk.paginated { ", asking for pages" } else { "" })
                    })
                };
                self.found.push(owner.found(Kind::PagingChanged, On::Any, shown(walked), shown(walks)));
            }
            Some(kind) => self.found.push(owner.found(kind, On::Any, before, after)),
            None => {}
        }
        self.statuses(owner, old, new, answer.is_some());
    }

    fn answer(&self, old: &'a Output, new: &'a Output) -> Option<Kind> {
        // The type, and whether there may be nothing in its place.
        let json = |output: &'a Output| match output {
            Output::Json(ty) => Some((ty.non_null(), ty.is_nullable())),
            Output::OptionalJson(ty) => Some((ty.non_null(), true)),
            _ => None,
        };
        match (json(old), json(new)) {
            (Some((a, x)), Some((b, y))) if self.same(a, b) => match (x, y) {
                (false, true) => Some(Kind::AnswerBecameOptional),
                (true, false) => Some(Kind::AnswerBecameRequired),
                _ => None,
            },
            (None, None) if old == new => None,
            (Some((a, x)), Some((b, y))) if x == y => Some(self.replaced(a, b, Kind::AnswerChanged)),
            _ if *old == Output::Empty => Some(Kind::AnswerAdded),
            _ if *new == Output::Empty => Some(Kind::AnswerRemoved),
            _ => Some(Kind::AnswerChanged),
        }
    }

    fn statuses(&mut self, owner: &Owner, old: &'a Operation, new: &'a Operation, is_told: bool) {
        let find = |operation: &'a Operation, code: &str| operation.statuses.iter().find(|s| s.code == code);
        let codes =
            old.statuses.iter().chain(new.statuses.iter().filter(|status| find(old, &status.code).is_none()));
        for code in codes.map(|status| status.code.as_str()) {
            // `default` describes a success only where none is declared.
            let succeeds = |status: &Status| status.code.starts_with(['2', '3']);
            let by_default = |operation: &'a Operation| {
                find(operation, code).is_some() && !operation.statuses.iter().any(succeeds)
            };
            let is_success = match code {
                "default" => by_default(old) || by_default(new),
                code => code.starts_with(['2', '3']),
            };
            let is_error = !is_success;
            // A change of what a success answers was told above.
            if is_told && !is_error {
                continue;
            }
            let kind = match (find(old, code), find(new, code)) {
                (None, _) if is_error => Kind::ErrorStatusAdded,
                (None, _) => Kind::SuccessStatusAdded,
                (_, None) if is_error => Kind::ErrorStatusRemoved,
                (_, None) => Kind::SuccessStatusRemoved,
                (Some(a), Some(b)) if self.is_same_content(a, b) => continue,
                _ => Kind::StatusContentChanged,
            };
            let place = |operation: &Operation, status: Option<&Status>| {
                let pointer = join(&join(&operation.pointer.0, "responses"), code);
                status.map(|status| (described(status), pointer))
            };
            let (before, after) = (place(old, find(old, code)), place(new, find(new, code)));
            let mut found = owner.part(kind, On::Any, &format!("status {code}"), before, after);
            found.subject = format!("{}, status {code}", owner.subject);
            self.found.push(found);
        }
    }

    fn is_same_content(&self, old: &'a Status, new: &'a Status) -> bool {
        let same = |a: Option<&'a Type>, b: Option<&'a Type>| match (a, b) {
            (Some(a), Some(b)) => self.same(a, b),
            (a, b) => a.is_none() && b.is_none(),
        };
        old.content.len() == new.content.len()
            && old.content.iter().all(|a| {
                let other = new.content.iter().find(|b| b.media_type == a.media_type);
                other.is_some_and(|b| {
                    same(a.ty.as_ref(), b.ty.as_ref())
                        && limits::is_same_schema(a.inline.as_ref(), b.inline.as_ref())
                })
            })
    }

    pub(super) fn security(&mut self, owner: &Owner, old: &Operation, new: &Operation) {
        let sorted = |operation: &Operation| {
            let mut sets = operation.security.clone();
            sets.iter_mut().for_each(|set| set.sort());
            sets.sort();
            (sets, operation.machine_key)
        };
        if sorted(old) == sorted(new) {
            return;
        }
        let keyless = |operation: &Operation| operation.security.iter().all(Vec::is_empty);
        let kind = match (keyless(old), keyless(new)) {
            (true, false) => Kind::KeyBecameRequired,
            (false, true) => Kind::KeyBecameOptional,
            _ => Kind::SecurityChanged,
        };
        let shown = |operation: &Operation| {
            let sets: Vec<String> = operation
                .security
                .iter()
                .map(|set| if set.is_empty() { "nothing".to_owned() } else { set.join(" and ") })
                .collect();
            let needed = if sets.is_empty() { "nothing".to_owned() } else { sets.join(" or ") };
            Some(format!("{needed}{}", if operation.machine_key { ", or the key of a machine" } else { "" }))
        };
        self.found.push(owner.found(kind, On::Any, shown(old), shown(new)));
    }
}

fn described(status: &Status) -> String {
    let content = status.content.iter().map(|content| match &content.ty {
        Some(ty) if content.media_type == JSON => format!("`{}`", signature::ty(ty)),
        Some(ty) => format!("`{}` as {}", signature::ty(ty), content.media_type),
        None => content.media_type.clone(),
    });
    let content: Vec<String> = content.collect();
    if content.is_empty() { "no content".to_owned() } else { content.join(", ") }
}
