//! The generators that are compared, and what is special about each.

mod by_hand;
mod clerk_rs;
mod openapi_to_rust;
mod ours;
mod ploidy;
mod progenitor;

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_yaml::Value;

use crate::failure::Failure;

pub(crate) use by_hand::ByHand;
pub(crate) use clerk_rs::ClerkRs;
pub(crate) use openapi_to_rust::OpenapiToRust;
pub(crate) use ours::Ours;
pub(crate) use ploidy::Ploidy;
pub(crate) use progenitor::Progenitor;

/// The tag that is measured by itself: the one with the most operations.
pub(crate) const TAG: &str = "Users";

/// How much of the document a crate is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// All operations.
    Whole,
    /// The requests of one tag.
    OneTag,
    /// What there is without any request.
    Core,
}

/// How a crate of a scope is had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// By features of the crate for all operations: keys of a dependency.
    Features(&'static str),
    /// From a document with nothing else in it.
    Document,
    /// Not at all.
    Unavailable,
}

/// A way to get a crate from a document.
pub(crate) trait Peer {
    /// What it is called, here and in the package registry.
    fn name(&self) -> &'static str;

    /// The version that is compared; ours has none.
    fn version(&self) -> Option<&'static str>;

    /// Whether it is there to show what nobody can do without, and is no match.
    fn is_floor(&self) -> bool {
        false
    }

    /// The folder that the generator is installed in: one for each version.
    fn root(&self, tools: &Path) -> PathBuf {
        tools.join(format!("{}-{}", self.name(), self.version().unwrap_or_default()))
    }

    /// The installed generator.
    fn tool(&self, tools: &Path) -> PathBuf {
        self.root(tools).join("bin").join(self.name())
    }

    /// Whether it makes crates. What does not is a crate for all operations as it is.
    fn is_generator(&self) -> bool {
        true
    }

    /// Makes the generator ready to be called, in `tools`.
    fn install(&self, tools: &Path) -> Result<(), Failure> {
        if !self.is_generator() || self.tool(tools).exists() {
            return Ok(());
        }
        let Some(version) = self.version() else { return Ok(()) };
        let mut cargo = super::cargo(&["install", "--locked", "--quiet"]);
        cargo.arg("--root").arg(self.root(tools)).arg("--target-dir").arg(tools.join("build"));
        cargo.arg(format!("{}@{version}", self.name()));
        super::process::run(&mut cargo).map(|_| ())
    }

    /// Changes the document to what the generator can read. Answers whether there was need to.
    fn adapt(&self, _document: &mut Value) -> bool {
        false
    }

    /// How a crate of a scope is had.
    fn part(&self, scope: Scope) -> Part {
        match scope {
            Scope::Whole => Part::Document,
            Scope::OneTag if self.is_generator() => Part::Document,
            Scope::OneTag | Scope::Core => Part::Unavailable,
        }
    }

    /// The generator's call, which reads `document` and writes into the new folder `out`.
    fn generate(&self, _tools: &Path, _document: &Path, _out: &Path) -> Option<Command> {
        None
    }

    /// Adds to `out` what the generator leaves to its user, or all where there is no generator.
    fn complete(&self, _out: &Path) -> Result<(), Failure> {
        Ok(())
    }

    /// Name of the crate's package.
    fn package(&self) -> &'static str;

    /// Dependencies that a program needs beside the crate, above all for TLS.
    fn dependencies(&self) -> &'static str {
        ""
    }

    /// Rust that fetches one user and prints the id: the body of an `async` function.
    fn call(&self) -> &'static str;
}

/// All that can be compared, ours first.
pub(crate) fn all() -> Vec<Box<dyn Peer>> {
    vec![
        Box::new(Ours),
        Box::new(Ploidy),
        Box::new(OpenapiToRust),
        Box::new(Progenitor),
        Box::new(ClerkRs),
        Box::new(ByHand),
    ]
}
