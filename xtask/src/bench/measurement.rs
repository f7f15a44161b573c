//! What is measured, and what is aimed at.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use clap::ValueEnum;

use super::peers::Scope;
use super::process::{self, Cost};
use super::subject::Subject;
use crate::failure::Failure;

/// A measurement of `cargo xtask bench compile`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Measurement {
    /// Generating the crate
    Generate,
    /// `cargo check` of the crate alone
    Check,
    /// `cargo check` of the crate alone, with the requests of one tag
    CheckOneTag,
    /// `cargo check` after a file was touched, incrementally
    Recheck,
    /// Debug build of the crate alone
    Debug,
    /// Release build of the crate alone, and of a program with one call
    Release,
    /// Debug build of a program with one call, from nothing
    Cold,
    /// Debug build of that program after it was touched
    Relink,
    /// Crates that a user gets
    Crates,
    /// Size of the compiled crate, debug
    Rlib,
    /// Size of the program, release and stripped
    Binary,
}

/// What a measurement answers.
pub(crate) enum Sample {
    Time(Cost),
    Crates(usize),
    Bytes(u64),
}

/// What is aimed at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Target {
    /// At most this part of what the best peer takes.
    Ratio(f64),
    /// At most this many.
    Most(f64),
    None,
}

impl Measurement {
    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::Generate => "generation",
            Self::Check => "`cargo check`, crate alone",
            Self::CheckOneTag => "the same, requests of one tag",
            Self::Recheck => "touch and re-check",
            Self::Debug => "debug build, crate alone",
            Self::Release => "release build, crate and program",
            Self::Cold => "cold debug build with dependencies",
            Self::Relink => "program, touch and rebuild",
            Self::Crates => "crates in the tree",
            Self::Rlib => "debug `rlib`",
            Self::Binary => "program, release and stripped",
        }
    }

    pub(crate) fn target(self) -> Target {
        match self {
            Self::Generate => Target::Ratio(1.0),
            Self::Check | Self::CheckOneTag | Self::Recheck => Target::Ratio(0.2),
            Self::Debug => Target::Ratio(0.25),
            Self::Release => Target::Ratio(0.4),
            Self::Cold => Target::Ratio(0.45),
            Self::Crates => Target::Most(80.0),
            Self::Binary => Target::Ratio(0.6),
            Self::Relink | Self::Rlib => Target::None,
        }
    }

    /// Whether it gives the same each time.
    pub(crate) fn is_constant(self) -> bool {
        matches!(self, Self::Crates | Self::Rlib | Self::Binary)
    }

    /// Whether a first time, that does not count, prepares the others.
    pub(crate) fn warms_up(self) -> bool {
        !self.is_constant() && self != Self::Cold
    }

    /// Measures once. Answers nothing where there is nothing to measure.
    pub(crate) fn sample(self, subject: &Subject) -> Result<Option<Sample>, Failure> {
        let package = ["--package", subject.peer.package()];
        let time = |cargo: &mut std::process::Command| Ok(Some(Sample::Time(process::run(cargo)?)));
        match self {
            Self::Generate => {
                let cost = subject.generate(Scope::Whole, &subject.file("scratch"))?;
                Ok(cost.map(Sample::Time))
            }
            Self::Check => {
                subject.touch_crate(Scope::Whole)?;
                time(subject.cargo(Scope::Whole, &["check"]).args(package))
            }
            Self::CheckOneTag if !subject.has_one_tag() => Ok(None),
            Self::CheckOneTag => {
                subject.touch_crate(Scope::OneTag)?;
                time(subject.cargo(Scope::OneTag, &["check"]).args(package))
            }
            Self::Recheck => {
                let mut check = subject.cargo(Scope::Whole, &["check"]);
                check.args(package).env("CARGO_INCREMENTAL", "1");
                process::run(&mut check)?;
                subject.touch_crate(Scope::Whole)?;
                time(&mut check)
            }
            Self::Debug => {
                subject.touch_crate(Scope::Whole)?;
                time(subject.cargo(Scope::Whole, &["build"]).args(package))
            }
            Self::Release => {
                subject.touch_crate(Scope::Whole)?;
                time(&mut subject.cargo(Scope::Whole, &["build", "--release"]))
            }
            Self::Cold => {
                let folder = subject.file("cold");
                let _ = fs::remove_dir_all(&folder);
                process::run(&mut subject.cargo(Scope::Whole, &["fetch"]))?;
                let sample = time(subject.cargo(Scope::Whole, &["build"]).env("CARGO_TARGET_DIR", &folder));
                let _ = fs::remove_dir_all(&folder);
                sample
            }
            Self::Relink => {
                let mut build = subject.cargo(Scope::Whole, &["build"]);
                process::run(&mut build)?;
                subject.touch_program()?;
                time(&mut build)
            }
            Self::Crates => {
                let arguments = ["tree", "--edges=normal", "--prefix=none", "--no-dedupe", "--format={p}"];
                let tree = process::output(subject.cargo(Scope::Whole, &arguments).args(package))?;
                let crates: BTreeSet<_> = tree.lines().map(|line| line.split(" (").next()).collect();
                Ok(Some(Sample::Crates(crates.len())))
            }
            Self::Rlib => {
                process::run(&mut subject.cargo(Scope::Whole, &["build"]))?;
                size(newest_rlib(subject))
            }
            Self::Binary => {
                process::run(&mut subject.cargo(Scope::Whole, &["build", "--release"]))?;
                size(Some(subject.target().join("release/program")))
            }
        }
    }
}

fn newest_rlib(subject: &Subject) -> Option<PathBuf> {
    let name = format!("lib{}-", subject.peer.package().replace('-', "_"));
    let files = fs::read_dir(subject.target().join("debug/deps")).into_iter().flatten().flatten();
    let rlibs = files.filter(|file| {
        let file = file.file_name().to_string_lossy().into_owned();
        file.starts_with(&name) && file.ends_with(".rlib")
    });
    let newest = rlibs.max_by_key(|file| file.metadata().and_then(|data| data.modified()).ok());
    newest.map(|file| file.path())
}

fn size(path: Option<PathBuf>) -> Result<Option<Sample>, Failure> {
    let path = path.unwrap_or_default();
    let data = fs::metadata(&path).map_err(|error| Failure::file("read", &path, error))?;
    Ok(Some(Sample::Bytes(data.len())))
}
