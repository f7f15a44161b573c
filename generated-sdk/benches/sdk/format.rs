//! The table: a row for each pair.

use std::fmt;
use std::time::Duration;

use crate::compare::{Cost, median};

/// The machine, and the head of the table.
pub(crate) fn head() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let information = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = information.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or(std::env::consts::ARCH, |(_, model)| model);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or_default();
    format!(
        "{cores} cores ({model}), load {load} at the start. This crate : the other.\n\n\
         | what | beside | calls/s | CPU a call | allocations a call | rate | CPU | allocations |\n\
         |---|---|--:|--:|--:|--:|--:|--:|"
    )
}

/// What this crate takes, beside what another takes.
pub(crate) struct Row<'a> {
    pub(crate) what: &'a str,
    pub(crate) beside: &'a str,
    /// Calls of a round.
    pub(crate) calls: u32,
    /// By round.
    pub(crate) ours: &'a [Cost],
    pub(crate) theirs: &'a [Cost],
    pub(crate) allocations: Option<(f64, f64)>,
}

impl Row<'_> {
    /// The median of what one call takes.
    fn each(&self, costs: &[Cost], of: fn(&Cost) -> Duration) -> f64 {
        median(costs.iter().map(of).map(|time| time.as_secs_f64())) / f64::from(self.calls)
    }

    /// The median of the rounds' ratios, ours to theirs: what slows a round down slows both.
    fn ratio(&self, of: fn(&Cost) -> Duration) -> f64 {
        let pairs = self.ours.iter().zip(self.theirs);
        median(pairs.map(|(ours, theirs)| of(ours).as_secs_f64() / of(theirs).as_secs_f64()))
    }
}

impl fmt::Display for Row<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rate = |costs| short(1.0 / self.each(costs, |cost| cost.wall));
        let cpu = |costs| time(self.each(costs, |cost| cost.cpu));
        write!(f, "| {} | {} ", self.what, self.beside)?;
        write!(f, "| {} : {} ", rate(self.ours), rate(self.theirs))?;
        write!(f, "| {} : {} ", cpu(self.ours), cpu(self.theirs))?;
        match self.allocations {
            Some((ours, theirs)) => write!(f, "| {} : {} ", short(ours), short(theirs))?,
            None => write!(f, "| – ")?,
        }
        write!(f, "| {} ", short(1.0 / self.ratio(|cost| cost.wall)))?;
        write!(f, "| {} ", short(self.ratio(|cost| cost.cpu)))?;
        match self.allocations {
            // None at all has no ratio.
            Some((ours, theirs)) if theirs > 0.0 => write!(f, "| {} |", short(ours / theirs)),
            _ => write!(f, "| – |"),
        }
    }
}

/// Two or three digits, or all in front of the point.
fn short(number: f64) -> String {
    match number {
        ..0.1 if number != 0.0 => format!("{number:.3}"),
        ..10.0 if number.fract() != 0.0 => format!("{number:.2}"),
        ..100.0 if number.fract() != 0.0 => format!("{number:.1}"),
        _ => format!("{number:.0}"),
    }
}

fn time(seconds: f64) -> String {
    match seconds {
        ..1e-6 => format!("{} ns", short(seconds * 1e9)),
        ..1e-3 => format!("{} µs", short(seconds * 1e6)),
        _ => format!("{} ms", short(seconds * 1e3)),
    }
}
