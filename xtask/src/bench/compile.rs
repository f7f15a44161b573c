//! `cargo xtask bench compile`.

use clap::ValueEnum;

use super::measurement::{Measurement, Sample, Target};
use super::process::{self, Cost};
use super::statistics::Summary;
use super::subject::Subject;
use super::{Compile, document, machine, peers, table};
use crate::bench::peers::Scope;
use crate::failure::Failure;
use crate::workspace::shown;

/// What one measurement gave for one subject, time after time.
#[derive(Default)]
struct Samples {
    numbers: Vec<f64>,
    cpu: Vec<f64>,
}

pub(crate) fn run(options: &Compile) -> Result<(), Failure> {
    let machine = machine::description();
    let mut notes = Vec::new();
    let subjects = subjects(options, &mut notes)?;
    let all = Measurement::value_variants().iter().copied();
    let chosen: Vec<Measurement> =
        all.filter(|one| options.only.is_empty() || options.only.contains(one)).collect();
    let mut results: Vec<Vec<Samples>> =
        chosen.iter().map(|_| subjects.iter().map(|_| Samples::default()).collect()).collect();
    let mut measure = |row: usize, counts: bool| {
        let measurement = chosen[row];
        for (subject, samples) in subjects.iter().zip(&mut results[row]) {
            match measurement.sample(subject) {
                Ok(Some(sample)) if counts => samples.add(sample),
                Ok(_) => (),
                Err(failure) => {
                    let note = format!("{}, {}: {failure}", subject.peer.name(), measurement.title());
                    if !notes.contains(&note) {
                        notes.push(note);
                    }
                }
            }
        }
    };
    // Interleaved, so that whatever else the machine does befalls all. Round 0 does not count.
    for round in 0..=options.shared.runs {
        for (row, measurement) in chosen.iter().enumerate() {
            if !measurement.is_constant() && (round > 0 || measurement.warms_up()) {
                eprintln!("round {round} of {}: {}", options.shared.runs, measurement.title());
                measure(row, round > 0);
            }
        }
    }
    for (row, _) in chosen.iter().enumerate().filter(|(_, measurement)| measurement.is_constant()) {
        measure(row, true);
    }

    let mut grid = vec![head(&subjects)];
    grid.extend(chosen.iter().zip(&results).map(|(measurement, samples)| line(*measurement, samples)));
    let mut facts = vec![
        machine,
        format!(
            "{}, {} rounds: median (least–most).",
            options.shared.spec().file_name().unwrap_or_default().to_string_lossy(),
            options.shared.runs
        ),
    ];
    facts.extend(notes.iter().map(|note| format!("Left out: {}", note.replace('\n', " "))));
    options.shared.publish("compile", &facts, &grid)
}

/// Everything to compare that can be compared; what cannot is noted.
fn subjects(options: &Compile, notes: &mut Vec<String>) -> Result<Vec<Subject>, Failure> {
    let (spec, cache) = (options.shared.spec(), options.shared.cache()?);
    let tree = document::read(&spec)?;
    let mut subjects = Vec::new();
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
    for peer in peers {
        let (name, ours) = (peer.name(), peer.version().is_none());
        eprintln!("preparing {name} for {}", shown(&spec));
        let subject = Subject::new(peer, &cache);
        let compiles = || {
            subject.prepare(&spec, &tree)?;
            let package = ["--package", subject.peer.package()];
            process::run(subject.cargo(Scope::Whole, &["check"]).args(package))
        };
        match compiles() {
            Ok(_) => subjects.push(subject),
            Err(failure) if ours => return Err(failure),
            Err(failure) => notes.push(format!("{name}: {failure}")),
        }
    }
    Ok(subjects)
}

impl Samples {
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
    head.extend(["to the best peer", "by CPU time", "target"].map(str::to_owned));
    head
}

fn line(measurement: Measurement, samples: &[Samples]) -> Vec<String> {
    let shown = |samples: &Samples| match (Summary::of(samples.numbers.clone()), measurement) {
        (None, _) => "–".to_owned(),
        (Some(summary), Measurement::Crates) => summary.median.to_string(),
        (Some(summary), Measurement::Rlib | Measurement::Binary) => table::megabytes(&summary),
        (Some(summary), _) => table::seconds(&summary),
    };
    let mut line = vec![measurement.title().to_owned()];
    line.extend(samples.iter().map(shown));
    for numbers in [|samples: &Samples| samples.numbers.clone(), |samples: &Samples| samples.cpu.clone()] {
        let ratio = ratio(&samples.iter().map(numbers).collect::<Vec<_>>());
        line.push(ratio.map_or("–".to_owned(), |ratio| format!("{ratio:.2}")));
    }
    line.push(match measurement.target() {
        Target::Ratio(ratio) => format!("≤ {ratio}"),
        Target::Most(most) => format!("≤ {most} of ours"),
        Target::None => "–".to_owned(),
    });
    line
}

/// The first median in relation to the least of the others.
fn ratio(columns: &[Vec<f64>]) -> Option<f64> {
    let mut medians =
        columns.iter().map(|numbers| Summary::of(numbers.clone()).map(|summary| summary.median));
    let ours = medians.next()??;
    let best = medians.flatten().min_by(f64::total_cmp)?;
    (best > 0.0).then(|| ours / best)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ours_is_related_to_the_best_of_those_that_could_be_measured() {
        assert_eq!(ratio(&[vec![1.0], vec![], vec![8.0, 4.0, 4.0], vec![5.0]]), Some(0.25));
        assert_eq!(ratio(&[vec![1.0], vec![]]), None);
        assert_eq!(ratio(&[vec![], vec![1.0]]), None);
    }
}
