//! The maintainer's commands: `cargo xtask generate`, `check`, `ir`, `diff`, `update`,
//! `release-notes`, `docs`, `mock`, `spec update`, `spec verify`, `bench compile`, `bench scaling`.

mod bench;
mod diff;
mod docs;
mod document;
mod failure;
mod files;
mod generate;
mod git;
mod ir;
mod mock;
mod release_notes;
mod spec;
mod standalone;
mod threads;
mod tree;
mod update;
mod version;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Maintains the spec and the crate generated from it")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Render generated-sdk from spec/
    Generate(Generate),
    /// Compare generated-sdk with what `generate` would write; exit 1 if they differ
    Check,
    /// Build the book and the documentation of the crate
    Docs {
        /// Open the book in a browser
        #[arg(long)]
        open: bool,
    },
    /// Print the intermediate representation as JSON
    Ir(Ir),
    /// Tell what changed for the users of the crate between two versions of the API
    Diff(Diff),
    /// Take published documents into spec/, render anew, and report what changed
    Update(Update),
    /// Write what changed since the last release into CHANGELOG.md; check the version
    ReleaseNotes(ReleaseNotes),
    /// Run a server on this machine that answers as the API does, for trying out the crate
    Mock(Mock),
    /// Work with the documents under spec/
    #[command(subcommand)]
    Spec(Spec),
    /// Measure what generating and compiling cost
    #[command(subcommand)]
    Bench(bench::Bench),
}

#[derive(Args)]
struct Generate {
    /// Read this document instead of spec/; needs --out
    #[arg(long, value_name = "FILE", requires = "out")]
    spec: Option<PathBuf>,
    /// Write a complete crate into this folder, which must be new, empty or from an earlier run
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Report what cannot be generated, and go on without it; names that collide get a number
    #[arg(long, requires = "spec")]
    skip_unsupported: bool,
    /// Print the time that each stage takes
    #[arg(long)]
    timings: bool,
}

#[derive(Args)]
struct Ir {
    /// Only the operations of this tag or group, and no types
    #[arg(long)]
    tag: Option<String>,
    /// Read this document instead of spec/
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
}

#[derive(Args)]
struct Diff {
    /// The version before: a document, a folder like spec/, or a git revision
    old: String,
    /// The version after; spec/ if not given
    new: Option<String>,
    /// How to print the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Exit with 1 if a change that nobody has accepted needs such a release or a higher one
    #[arg(long, value_name = "LEVEL")]
    fail_on: Option<Level>,
}

#[derive(Args)]
struct Update {
    /// File or address of a published document; once for each that changed
    #[arg(long, value_name = "FILE|URL", required = true)]
    from: Vec<String>,
    /// How to print the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Args)]
struct ReleaseNotes {
    /// The git revision to compare with; the last tag of a release if not given
    #[arg(long, value_name = "REVISION")]
    since: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For the terminal
    Text,
    /// For a pull request
    Markdown,
    /// For programs
    Json,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Level {
    Patch,
    Minor,
    Major,
}

#[derive(Args)]
struct Mock {
    /// Listen on this port of 127.0.0.1
    #[arg(long, default_value_t = 4100)]
    port: u16,
    /// Misbehave: `status=500`, or for one operation `GetUserList:times=2,status=429,retry-after=1`;
    /// may be given several times
    #[arg(long, value_name = "[OPERATION:]FAULT,…")]
    fault: Vec<String>,
}

#[derive(Subcommand)]
enum Spec {
    /// Write the canonical form of an upstream document to spec/
    Update {
        /// File or address of the document
        #[arg(long, value_name = "FILE|URL")]
        from: String,
        /// What it describes; told by its content if not given
        #[arg(long)]
        kind: Option<Kind>,
    },
    /// Prove that the canonical form lost no fact of an upstream document
    Verify {
        /// File or address of the document
        #[arg(long, value_name = "FILE|URL")]
        upstream: String,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// Operations, under `paths`
    BackendApi,
    /// Events, under `x-webhooks`
    Webhooks,
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Generate(options) => generate::run(&options),
        Command::Check => generate::check(),
        Command::Docs { open } => docs::run(open),
        Command::Ir(options) => ir::run(&options),
        Command::Diff(options) => diff::run(&options),
        Command::Update(options) => update::run(&options),
        Command::ReleaseNotes(options) => release_notes::run(&options),
        Command::Mock(options) => mock::run(&options),
        Command::Spec(Spec::Update { from, kind }) => spec::update(&from, kind),
        Command::Spec(Spec::Verify { upstream }) => spec::verify(&upstream),
        Command::Bench(bench) => bench::run(&bench),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            failure.exit_code()
        }
    }
}
