//! `cargo xtask bench compile`.

use std::path::Path;

use clap::ValueEnum;

use super::measurement::{Measurement, Sample, Target};
use super::peers::{self, Scope};
use super::process::Cost;
use super::statistics::Summary;
use super::subject::Subject;
use super::{Compile, document, machine, table};
use crate::failure::Failure;

/// What one measurement gave for one subject, time after time.
#[derive(Default)]
struct Cell {
    numbers: Vec<f64>,
    cpu: Vec<f64>,
    /// What did not work, if something did not.
    failed: Option<&'static str>,
    /// Whether it is no match for ours.
    is_floor: bool,
}

/// All cells, and why some are empty.
struct Results {
    subjects: Vec<Subject>,
    rows: Vec<(Measurement, Vec<Cell>)>,
    notes: Vec<String>,
}

pub(crate) fn run(options: &Compile) -> Result<(), Failure> {
    let (spec, load) = (options.shared.spec(), machine::load());
    let mut results = Results::new(options)?;
    results.prepare(&spec)?;
    results.each("warming up", |measurement, subject| measurement.warm(subject).map(|()| None))?;
    for round in 1..=options.shared.runs {
        let stage = format!("round {round} of {}", options.shared.runs);
        results.each(&stage, |measurement, subject| match measurement.is_constant() && round > 1 {
            true => Ok(None),
            false => measurement.sample(subject),
        })?;
    }
    let mut facts = vec![machine::description(load), options.shared.subject()];
    facts.append(&mut results.notes);
    options.shared.publish("compile", &facts, &results.grid())
}

impl Results {
    fn new(options: &Compile) -> Result<Self, Failure> {
        let subjects = subjects(options)?;
        let all = Measurement::value_variants().iter().copied();
        let chosen = all.filter(|one| options.only.is_empty() || options.only.contains(one));
        let cell = |subject: &Subject| Cell { is_floor: subject.peer.is_floor(), ..Cell::default() };
        let cells = || subjects.iter().map(cell).collect();
        let rows = chosen.map(|measurement| (measurement, cells())).collect();
        Ok(Self { subjects, rows, notes: Vec::new() })
    }

    /// Installs the generators and makes the crates.
    fn prepare(&mut self, spec: &Path) -> Result<(), Failure> {
        let tree = document::read(spec)?;
        self.subjects.iter().for_each(Subject::clean);
        for column in 0..self.subjects.len() {
            for scope in [Scope::Whole, Scope::OneTag, Scope::Core] {
                let subject = &self.subjects[column];
                eprintln!("preparing {}, {scope:?}", subject.peer.name());
                let prepared = match subject.has(scope) {
                    true => subject
                        .peer
                        .install(&subject.tools)
                        .and_then(|()| subject.prepare(scope, spec, &tree)),
                    false => Ok(()),
                };
                if let Err(failure) = prepared {
                    let concerned =
                        |measurement: Measurement| scope == Scope::Whole || measurement.scope() == scope;
                    self.failed(column, concerned, "cannot be made", &failure)?;
                }
            }
        }
        Ok(())
    }

    /// Measures everything that works for every subject. Interleaved, so that whatever else the
    /// machine does befalls all.
    fn each(
        &mut self,
        stage: &str,
        measure: impl Fn(Measurement, &Subject) -> Result<Option<Sample>, Failure>,
    ) -> Result<(), Failure> {
        for row in 0..self.rows.len() {
            let measurement = self.rows[row].0;
            eprintln!("{stage}: {}", measurement.title());
            for column in 0..self.subjects.len() {
                let subject = &self.subjects[column];
                let cell = &mut self.rows[row].1[column];
                if cell.failed.is_some() || !subject.has(measurement.scope()) {
                    continue;
                }
                match measure(measurement, subject) {
                    Ok(None) => (),
                    Ok(Some(sample)) => {
                        eprintln!("  {}: {sample}", subject.peer.name());
                        cell.add(sample);
                    }
                    Err(failure) => self.failed(column, |other| other == measurement, "fails", &failure)?,
                }
            }
        }
        Ok(())
    }

    /// Notes that something does not work for a subject. With ours, everything ends.
    fn failed(
        &mut self,
        column: usize,
        concerned: impl Fn(Measurement) -> bool,
        what: &'static str,
        failure: &Failure,
    ) -> Result<(), Failure> {
        let peer = &self.subjects[column].peer;
        if peer.version().is_none() {
            return Err(Failure::Environment(failure.to_string()));
        }
        eprintln!("{}: {failure}", peer.name());
        let note = format!("`{}` {what}: {}.", peer.name(), failure.reason());
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
        for (_, cells) in self.rows.iter_mut().filter(|(measurement, _)| concerned(*measurement)) {
            cells[column].failed = Some(what);
        }
        Ok(())
    }

    fn grid(&self) -> Vec<Vec<String>> {
        let mut grid = vec![head(&self.subjects)];
        grid.extend(self.rows.iter().map(|(measurement, cells)| line(*measurement, cells)));
        grid
    }
}

/// Everything to compare.
fn subjects(options: &Compile) -> Result<Vec<Subject>, Failure> {
    let cache = options.shared.cache()?;
    let mut peers = peers::all();
    let known: Vec<&str> =
        peers.iter().filter(|peer| peer.version().is_some()).map(|peer| peer.name()).collect();
    if let Some(unknown) = options.peers.iter().find(|name| !known.contains(&name.as_str())) {
        let message =
            format!("error: there is no peer `{unknown}`\n  help: the peers are {}", known.join(", "));
        return Err(Failure::Environment(message));
    }
    peers.retain(|peer| {
        peer.version().is_none()
            || options.peers.is_empty()
            || options.peers.iter().any(|name| name == peer.name())
    });
    Ok(peers.into_iter().map(|peer| Subject::new(peer, &cache)).collect())
}

impl Cell {
    fn add(&mut self, sample: Sample) {
        match sample {
            Sample::Time(Cost { wall, cpu, .. }) => {
                self.numbers.push(wall.as_secs_f64());
                self.cpu.push(cpu.as_secs_f64());
            }
            Sample::Crates(count) => self.numbers.push(count as f64),
            Sample::Bytes(bytes) => self.numbers.push(bytes as f64),
        }
    }
}

fn head(subjects: &[Subject]) -> Vec<String> {
    let mut head = vec!["what".to_owned()];
    head.extend(subjects.iter().map(|subject| {
        let version = subject.peer.version().map(|version| format!(" {version}")).unwrap_or_default();
        format!("{}{version}", subject.peer.name())
    }));
    head.extend(["to the best peer", "by CPU time", "target", "holds"].map(str::to_owned));
    head
}

fn line(measurement: Measurement, cells: &[Cell]) -> Vec<String> {
    let shown = |cell: &Cell| match (cell.failed, Summary::of(cell.numbers.clone()), measurement) {
        (Some(what), ..) => what.to_owned(),
        (None, None, _) => "–".to_owned(),
        (_, Some(summary), Measurement::Crates) => summary.median.to_string(),
        (_, Some(summary), Measurement::Rlib | Measurement::Binary) => table::megabytes(&summary),
        (_, Some(summary), _) => table::seconds(&summary),
    };
    let mut line = vec![measurement.title().to_owned()];
    line.extend(cells.iter().map(shown));
    let matches = || cells.iter().filter(|cell| !cell.is_floor);
    let to_best = |numbers: fn(&Cell) -> &Vec<f64>| ratio(&matches().map(numbers).collect::<Vec<_>>());
    let (by_clock, by_cpu) = (to_best(|cell| &cell.numbers), to_best(|cell| &cell.cpu));
    line.extend([by_clock, by_cpu].map(|ratio| ratio.map_or("–".to_owned(), |ratio| format!("{ratio:.2}"))));
    let own = cells.first().and_then(|cell| Summary::of(cell.numbers.clone())).map(|summary| summary.median);
    let (target, holds) = match measurement.target() {
        Target::Ratio(most) => (format!("≤ {most}"), by_clock.map(|ratio| ratio <= most)),
        Target::Most(most) => (format!("≤ {most} of ours"), own.map(|own| own <= most)),
        Target::None => ("–".to_owned(), None),
    };
    let holds = holds.map_or("–", |holds| if holds { "yes" } else { "no" });
    line.extend([target, holds.to_owned()]);
    line
}

/// The first median in relation to the least of the others.
fn ratio(columns: &[&Vec<f64>]) -> Option<f64> {
    let mut medians =
        columns.iter().map(|numbers| Summary::of(numbers.to_vec()).map(|summary| summary.median));
    let ours = medians.next()??;
    let best = medians.flatten().min_by(f64::total_cmp)?;
    (best > 0.0).then(|| ours / best)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(numbers: &[f64]) -> Cell {
        Cell { numbers: numbers.to_vec(), cpu: numbers.to_vec(), ..Cell::default() }
    }

    #[test]
    fn ours_is_related_to_the_best_of_those_that_could_be_measured() {
        let line = line(Measurement::Check, &[cell(&[1.0]), cell(&[]), cell(&[8.0, 4.0, 4.0]), cell(&[5.0])]);
        assert_eq!(line[1..5], ["1.00 s", "–", "4.00 s (4.00–8.00)", "5.00 s"]);
        assert_eq!(line[5..], ["0.25", "0.25", "≤ 0.2", "no"]);
    }

    #[test]
    fn what_is_a_floor_is_no_match() {
        let floor = Cell { is_floor: true, ..cell(&[2.0]) };
        let line = line(Measurement::Check, &[cell(&[1.0]), cell(&[5.0]), floor]);
        assert_eq!(line[3..5], ["2.00 s", "0.20"]);
    }

    #[test]
    fn a_target_holds_by_the_ratio_or_by_the_number_itself() {
        let last = |measurement, ours: f64| {
            line(measurement, &[cell(&[ours]), cell(&[100.0])]).pop().unwrap_or_default()
        };
        assert_eq!([last(Measurement::Check, 20.0), last(Measurement::Check, 21.0)], ["yes", "no"]);
        assert_eq!([last(Measurement::Crates, 80.0), last(Measurement::Crates, 81.0)], ["yes", "no"]);
        assert_eq!(last(Measurement::Rlib, 1.0), "–");
    }

    #[test]
    fn a_peer_that_fails_says_so_in_its_cell_and_is_no_match() {
        let failed = Cell { failed: Some("fails"), ..Cell::default() };
        let line = line(Measurement::Check, &[cell(&[1.0]), failed]);
        assert_eq!(line[1..], ["1.00 s", "fails", "–", "–", "≤ 0.2", "–"]);
    }
}
