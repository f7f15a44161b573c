//! A list behind a server, as the API keeps one: newest first.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};

use super::super::support::Received;
use super::{Answer, Server};

/// What a page looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Bare,
    Envelope,
    Named,
    /// Bare unless paged, as the API has it for `paginated`.
    Paginated,
    /// An envelope with a total that is wrong.
    WrongTotal(i64),
}

pub(super) const SHAPES: [Shape; 4] = [Shape::Bare, Shape::Envelope, Shape::Named, Shape::Paginated];

/// Things in order of their age; shared with the server.
#[derive(Clone)]
pub(super) struct Shelf(Arc<Mutex<Things>>);

struct Things {
    /// Oldest first. What is gone stays as `false`, so that a cursor to it still has a place.
    kept: Vec<(u32, bool)>,
    shape: Shape,
    ignores_limit: bool,
    /// The most that a page has, whatever is asked for.
    cap: usize,
}

impl Shelf {
    pub(super) fn new(count: usize, shape: Shape) -> Self {
        let kept = (0..u32::try_from(count).unwrap()).map(|id| (id, true)).collect();
        Self(Arc::new(Mutex::new(Things { kept, shape, ignores_limit: false, cap: usize::MAX })))
    }

    fn things(&self) -> MutexGuard<'_, Things> {
        self.0.lock().unwrap()
    }

    pub(super) fn ignore_limit(&self) {
        self.things().ignores_limit = true;
    }

    pub(super) fn cap(&self, most: usize) {
        self.things().cap = most;
    }

    pub(super) fn insert(&self) -> String {
        let mut things = self.things();
        let id = u32::try_from(things.kept.len()).unwrap();
        things.kept.push((id, true));
        name(id)
    }

    pub(super) fn delete(&self, id: &str) {
        self.things().kept.iter_mut().find(|(other, _)| name(*other) == id).unwrap().1 = false;
    }

    /// The ids of what is there, in the order of the API.
    pub(super) fn ids(&self) -> Vec<String> {
        self.things().kept.iter().rev().filter(|(_, kept)| *kept).map(|(id, _)| name(*id)).collect()
    }

    pub(super) async fn serve(&self) -> Server {
        let shelf = self.clone();
        Server::deciding(move |request| shelf.answer(request)).await
    }

    pub(super) fn answer(&self, request: &Received) -> Answer {
        let all = self.ids();
        let things = self.things();
        let query = query(&request.target);
        let number = |name| query.get(name).map(|text| text.parse::<usize>().unwrap());
        let begin = match query.get("starting_after") {
            Some(_) if number("offset").is_some_and(|offset| offset > 0) => return Answer::new(422, "{}"),
            // Ids are as long as each other, so the newer is the greater.
            Some(cursor) => all.iter().filter(|id| *id >= cursor).count(),
            None => number("offset").unwrap_or(0).min(all.len()),
        };
        let limit = if things.ignores_limit { usize::MAX } else { number("limit").unwrap_or(10) };
        let rest = &all[begin..];
        let page: Vec<_> =
            rest.iter().take(limit.min(things.cap)).map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
        let (page, total) = (page.join(","), all.len());
        Answer::json(&match things.shape {
            Shape::Bare => format!("[{page}]"),
            Shape::Paginated if query.get("paginated").is_none_or(|value| value != "true") => {
                let all: Vec<_> = all.iter().map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
                format!("[{}]", all.join(","))
            }
            Shape::Envelope | Shape::Paginated => format!(r#"{{"data":[{page}],"total_count":{total}}}"#),
            Shape::Named => format!(r#"{{"m2m_tokens":[{page}],"total_count":{total}}}"#),
            Shape::WrongTotal(total) => format!(r#"{{"data":[{page}],"total_count":{total}}}"#),
        })
    }
}

fn name(id: u32) -> String {
    format!("user_{id:06}")
}

pub(super) fn query(target: &str) -> BTreeMap<String, String> {
    let (_, query) = target.split_once('?').unwrap_or_default();
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}
