//! Ways that are done in this process.

use std::hint::black_box;
use std::time::Instant;

use cpu_time::ThreadTime;

use crate::compare::{Cost, Way};

/// A way that is done by this thread, which makes all the calls that it is asked for.
pub(crate) struct Here<'a> {
    name: &'a str,
    calls: Box<dyn FnMut(u32) + 'a>,
}

impl<'a> Here<'a> {
    /// A way that makes calls one after the other. What a call answers is dropped, as its user would.
    pub(crate) fn one_by_one<T>(name: &'a str, mut call: impl FnMut() -> T + 'a) -> Box<dyn Way + 'a> {
        Self::all(name, move |calls| (0..calls).for_each(|_| drop(black_box(call()))))
    }

    /// A way that makes a number of calls as it likes.
    pub(crate) fn all(name: &'a str, calls: impl FnMut(u32) + 'a) -> Box<dyn Way + 'a> {
        Box::new(Self { name, calls: Box::new(calls) })
    }
}

impl Way for Here<'_> {
    fn name(&self) -> &str {
        self.name
    }

    fn run(&mut self, calls: u32) -> Cost {
        let (start, cpu) = (Instant::now(), ThreadTime::now());
        (self.calls)(calls);
        Cost { wall: start.elapsed(), cpu: cpu.elapsed() }
    }

    fn allocations(&mut self) -> Option<f64> {
        const CALLS: u32 = 64;
        let counted = allocation_counter::measure(|| (self.calls)(CALLS));
        Some(counted.count_total as f64 / f64::from(CALLS))
    }
}
