//! What tests and connections share: what was asked for, and what is to happen.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::behaviour::{Effects, Rule};
use super::request::ReceivedRequest;

#[derive(Default)]
pub(super) struct Record {
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    rules: Vec<Rule>,
    /// How many rules were forgotten, which had the numbers before those of `rules`.
    forgotten: usize,
    requests: Vec<ReceivedRequest>,
    /// How many requests there ever were.
    count: u64,
}

impl Record {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a rule, and answers its number, which no other will ever have.
    pub(super) fn add_rule(&self, rule: Rule) -> usize {
        let mut kept = self.kept();
        kept.rules.push(rule);
        kept.forgotten + kept.rules.len() - 1
    }

    pub(super) fn change_rule(&self, number: usize, change: impl FnOnce(&mut Rule)) {
        let mut kept = self.kept();
        let index = number.checked_sub(kept.forgotten);
        if let Some(rule) = index.and_then(|index| kept.rules.get_mut(index)) {
            change(rule);
        }
    }

    /// Keeps a request, and answers its number and what is to happen to its answer.
    pub(super) fn arrived(&self, request: ReceivedRequest) -> (u64, Effects) {
        let mut kept = self.kept();
        let rule = kept.rules.iter_mut().find_map(|rule| rule.applies(request.operation).then_some(&*rule));
        let effects = rule.map(|rule| rule.effects.clone()).unwrap_or_default();
        kept.requests.push(request);
        kept.count += 1;
        (kept.count, effects)
    }

    pub(super) fn requests(&self) -> Vec<ReceivedRequest> {
        self.kept().requests.clone()
    }

    pub(super) fn take_requests(&self) -> Vec<ReceivedRequest> {
        std::mem::take(&mut self.kept().requests)
    }

    /// Forgets everything.
    pub(super) fn reset(&self) {
        let mut kept = self.kept();
        kept.forgotten += kept.rules.len();
        kept.rules.clear();
        kept.requests.clear();
    }
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kept = self.kept();
        f.debug_struct("Record").field("rules", &kept.rules).field("requests", &kept.requests).finish()
    }
}
