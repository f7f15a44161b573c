//! What is measured, and what is aimed at.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;
use std::{fmt, fs};

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
    /// `cargo check` of the crate alone, without any requests
    CheckCore,
    /// `cargo check` after a file was touched, incrementally
    Recheck,
    /// The same, with the requests of one tag
    RecheckOneTag,
    /// The same, without any requests
    RecheckCore,
    /// Debug build of the crate alone
    Debug,
    /// Release build of the crate alone, and of a program with one call
    Release,
    /// Release build of the crate alone, without any requests
    ReleaseCore,
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

impl fmt::Display for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Time(cost) => {
                write!(f, "{:.2} s, {:.2} s of CPU time", cost.wall.as_secs_f64(), cost.cpu.as_secs_f64())
            }
            Self::Crates(count) => write!(f, "{count}"),
            Self::Bytes(bytes) => write!(f, "{bytes} bytes"),
        }
    }
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
            Self::CheckCore => "the same, no requests",
            Self::ReleaseCore => "release build, crate alone, no requests",
            Self::Recheck => "touch and re-check",
            Self::RecheckOneTag => "the same, requests of one tag",
            Self::RecheckCore => "the same, no requests",
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
            Self::CheckCore
            | Self::RecheckOneTag
            | Self::RecheckCore
            | Self::ReleaseCore
            | Self::Relink
            | Self::Rlib => Target::None,
        }
    }

    /// Whether it gives the same each time.
    pub(crate) fn is_constant(self) -> bool {
        matches!(self, Self::Crates | Self::Rlib | Self::Binary)
    }

    pub(crate) fn scope(self) -> Scope {
        match self {
            Self::CheckOneTag | Self::RecheckOneTag => Scope::OneTag,
            Self::CheckCore | Self::RecheckCore | Self::ReleaseCore => Scope::Core,
            _ => Scope::Whole,
        }
    }

    /// Compiles what is not measured, which is the dependencies above all.
    pub(crate) fn warm(self, subject: &Subject) -> Result<(), Failure> {
        match self {
            Self::Generate => Ok(()),
            Self::Cold | Self::Crates => {
                process::run(&mut subject.cargo(Scope::Whole, &["fetch"])).map(|_| ())
            }
            _ => process::run(&mut self.compile(subject)).map(|_| ()),
        }
    }

    /// Measures once. Answers nothing where there is nothing to measure.
    pub(crate) fn sample(self, subject: &Subject) -> Result<Option<Sample>, Failure> {
        let time = |cargo: &mut Command| Ok(Some(Sample::Time(process::run(cargo)?)));
        match self {
            Self::Generate => Ok(subject.generate(Scope::Whole)?.map(Sample::Time)),
            Self::Check
            | Self::CheckOneTag
            | Self::CheckCore
            | Self::Debug
            | Self::Release
            | Self::ReleaseCore => {
                subject.touch_crate(self.scope())?;
                time(&mut self.compile(subject))
            }
            // The second of two in a row counts: who works on a crate comes from its last check, not
            // from compiling another crate that had the memory and the caches.
            Self::Recheck | Self::RecheckOneTag | Self::RecheckCore => {
                subject.touch_crate(self.scope())?;
                process::run(&mut self.compile(subject))?;
                subject.touch_crate(self.scope())?;
                time(&mut self.compile(subject))
            }
            Self::Cold => {
                let folder = subject.file("cold");
                let _ = fs::remove_dir_all(&folder);
                let sample = time(self.compile(subject).env("CARGO_TARGET_DIR", &folder));
                let _ = fs::remove_dir_all(&folder);
                sample
            }
            Self::Relink => {
                process::run(&mut self.compile(subject))?;
                subject.touch_program()?;
                time(&mut self.compile(subject))
            }
            Self::Crates => {
                let package = subject.peer.package();
                let arguments = ["tree", "--edges=normal", "--prefix=none", "--no-dedupe", "--format={p}"];
                let mut tree = subject.cargo(Scope::Whole, &arguments);
                let tree = process::output(tree.args(["--package", package]))?;
                let crates: BTreeSet<_> = tree.lines().map(|line| line.split(" (").next()).collect();
                Ok(Some(Sample::Crates(crates.len())))
            }
            Self::Rlib => size(subject.rlib()),
            Self::Binary => size(Some(subject.binary())),
        }
    }

    /// The call of Cargo that compiles what is measured.
    fn compile(self, subject: &Subject) -> Command {
        let cargo = |arguments: &[&str]| subject.cargo(self.scope(), arguments);
        let package = subject.peer.package();
        match self {
            Self::Check | Self::CheckOneTag | Self::CheckCore => cargo(&["check", "--package", package]),
            Self::Recheck | Self::RecheckOneTag | Self::RecheckCore => {
                let mut check = cargo(&["check", "--package", package]);
                check.env("CARGO_INCREMENTAL", "1");
                check
            }
            Self::Debug | Self::Rlib => cargo(&["build", "--package", package]),
            Self::Release | Self::Binary => cargo(&["build", "--release"]),
            Self::ReleaseCore => cargo(&["build", "--release", "--package", package]),
            Self::Generate | Self::Cold | Self::Relink | Self::Crates => cargo(&["build"]),
        }
    }
}

fn size(path: Option<PathBuf>) -> Result<Option<Sample>, Failure> {
    let path = path.unwrap_or_default();
    let data = fs::metadata(&path).map_err(|error| Failure::file("read", &path, error))?;
    Ok(Some(Sample::Bytes(data.len())))
}
