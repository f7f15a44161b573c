//! Measuring several ways to do one thing, in turn.

use std::time::{Duration, Instant};

use crate::format::{self, Row};

/// How often each way is measured: at least and at most, and how long that may take in between.
const ROUNDS: (usize, usize) = (5, 31);
const LIMIT: Duration = Duration::from_secs(30);
/// How long a round of this crate's way takes at least, so that starting and stopping clocks is nothing.
const ROUND: Duration = Duration::from_millis(20);
/// How long each way runs before it is measured: caches fill, connections open.
const WARM_UP: Duration = Duration::from_millis(200);

/// One of the ways to do what is compared.
pub(crate) trait Way {
    /// How it is called in the table.
    fn name(&self) -> &str;

    /// Makes that many calls.
    fn run(&mut self, calls: u32) -> Cost;

    /// How many allocations a call makes, if that can be told.
    fn allocations(&mut self) -> Option<f64>;
}

/// What a number of calls took.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    pub(crate) wall: Duration,
    /// CPU time of whoever made the calls; servers are others.
    pub(crate) cpu: Duration,
}

/// Measures what was asked for, and prints it.
pub(crate) struct Harness {
    filters: Vec<String>,
}

impl Harness {
    /// Begins the table. Without filters everything is measured, else what has one of them in its name.
    pub(crate) fn start(filters: Vec<String>) -> Self {
        println!("{}", format::head());
        Self { filters }
    }

    /// Whether `what` is to be measured.
    pub(crate) fn wants(&self, what: &str) -> bool {
        self.filters.is_empty() || self.filters.iter().any(|filter| what.contains(filter.as_str()))
    }

    /// Measures the first of the ways, which is this crate's, beside each of the others, and prints a row
    /// for each of these.
    pub(crate) fn compare(&self, what: &str, mut ways: Vec<Box<dyn Way + '_>>) {
        if !self.wants(what) {
            return;
        }
        let calls = warm_up(&mut ways);
        let mut costs = vec![Vec::new(); ways.len()];
        let start = Instant::now();
        for round in 0..ROUNDS.1 {
            if round >= ROUNDS.0 && start.elapsed() > LIMIT {
                break;
            }
            // In turn, so that whatever else the machine does befalls all of them, and nobody is
            // always the one who comes after another.
            for turn in 0..ways.len() {
                let way = (round + turn) % ways.len();
                costs[way].push(ways[way].run(calls));
            }
        }
        let allocations: Vec<_> = ways.iter_mut().map(|way| way.allocations()).collect();
        for way in 1..ways.len() {
            let row = Row {
                what,
                beside: ways[way].name(),
                calls,
                ours: &costs[0],
                theirs: &costs[way],
                allocations: allocations[0].zip(allocations[way]),
            };
            println!("{row}");
        }
    }
}

/// Runs each way for a while, and answers how many calls of the first make a round.
fn warm_up(ways: &mut [Box<dyn Way + '_>]) -> u32 {
    let mut calls = 1;
    while ways[0].run(calls).wall < ROUND {
        calls *= 2;
    }
    for way in ways {
        let start = Instant::now();
        while start.elapsed() < WARM_UP {
            way.run(calls);
        }
    }
    calls
}

/// The one in the middle.
pub(crate) fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_unstable_by(f64::total_cmp);
    values[values.len() / 2]
}
