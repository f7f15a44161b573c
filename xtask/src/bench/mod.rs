//! `cargo xtask bench`: what the crate costs to compile, beside other generators and as it grows.

mod compile;
mod document;
mod machine;
mod measurement;
mod mirror;
mod peers;
mod plot;
mod process;
mod scaling;
mod statistics;
mod subject;
mod table;

use std::path::PathBuf;
use std::process::Command;

use clap::{Args, Subcommand};

use crate::document::BACKEND_API;
use crate::failure::Failure;
use crate::workspace;
use measurement::Measurement;

#[derive(Subcommand)]
pub(crate) enum Bench {
    /// Generate and compile beside other generators, and print times, sizes and ratios
    Compile(Compile),
    /// Generate and compile parts and multiples of a document, and print times and memory
    Scaling(Scaling),
}

#[derive(Args)]
pub(crate) struct Shared {
    /// The document, instead of the one under spec/
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// How often everything is measured, in turn
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
    /// Write the table into this file as well, in place of the one from an earlier run
    #[arg(long, value_name = "FILE")]
    markdown: Option<PathBuf>,
    /// Folder for what is installed, generated and compiled [default: target/bench]
    #[arg(long, value_name = "DIR")]
    cache: Option<PathBuf>,
}

#[derive(Args)]
pub(crate) struct Compile {
    #[command(flatten)]
    shared: Shared,
    /// Measure these only
    #[arg(long, value_delimiter = ',', value_name = "MEASUREMENT")]
    only: Vec<Measurement>,
    /// Compare with these only: ploidy, openapi-to-rust, cargo-progenitor, clerk-rs
    #[arg(long, value_delimiter = ',', value_name = "PEER")]
    peers: Vec<String>,
}

#[derive(Args)]
pub(crate) struct Scaling {
    #[command(flatten)]
    shared: Shared,
    /// Draw a plot into this file
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
}

impl Shared {
    fn spec(&self) -> PathBuf {
        self.spec.clone().unwrap_or_else(|| workspace::spec().join(BACKEND_API))
    }

    fn cache(&self) -> Result<PathBuf, Failure> {
        let folder = self.cache.clone().unwrap_or_else(|| workspace::root().join("target/bench"));
        std::path::absolute(&folder).map_err(|error| Failure::file("find", &folder, error))
    }

    /// What a table is of, and what stands in its cells.
    fn subject(&self) -> String {
        let spec = self.spec();
        let document = spec.file_name().unwrap_or_default().to_string_lossy();
        match self.runs {
            1 => format!("{document}: one round."),
            runs => format!("{document}: {runs} rounds, median (least–most)."),
        }
    }

    /// Prints a table, and writes it where it was asked for.
    fn publish(&self, key: &str, facts: &[String], grid: &[Vec<String>]) -> Result<(), Failure> {
        println!("{}\n{}", facts.join("\n"), table::text(grid));
        let Some(path) = &self.markdown else { return Ok(()) };
        table::publish(path, key, &table::markdown(facts, grid))
    }
}

pub(crate) fn run(bench: &Bench) -> Result<(), Failure> {
    match bench {
        Bench::Compile(options) => compile::run(options),
        Bench::Scaling(options) => scaling::run(options),
    }
}

/// A call of Cargo.
fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.args(arguments);
    command
}
