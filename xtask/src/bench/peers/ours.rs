//! This project.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Part, Peer, Scope};
use crate::bench::{cargo, process};
use crate::failure::Failure;
use crate::workspace;

pub(crate) struct Ours;

impl Peer for Ours {
    fn name(&self) -> &'static str {
        "generated-sdk"
    }

    fn version(&self) -> Option<&'static str> {
        None
    }

    fn tool(&self, tools: &Path) -> PathBuf {
        tools.join("own/release/xtask")
    }

    /// Optimised, as `cargo install` makes the others.
    fn install(&self, tools: &Path) -> Result<(), Failure> {
        let mut build = cargo(&["build", "--release", "--quiet", "--package", "xtask"]);
        build.arg("--target-dir").arg(tools.join("own")).current_dir(workspace::root());
        process::run(&mut build).map(|_| ())
    }

    fn generate(&self, tools: &Path, document: &Path, out: &Path) -> Option<Command> {
        let mut command = Command::new(self.tool(tools));
        command.arg("generate").arg("--spec").arg(document).arg("--out").arg(out);
        Some(command)
    }

    fn package(&self) -> &'static str {
        "generated-sdk"
    }

    fn part(&self, scope: Scope) -> Part {
        match scope {
            Scope::Whole => Part::Document,
            Scope::OneTag => Part::Features("default-features = false, features = [\"rustls\", \"users\"]"),
            Scope::Core => Part::Features("default-features = false, features = [\"rustls\"]"),
        }
    }

    fn call(&self) -> &'static str {
        r#"let clerk = sdk::Clerk::from_env().expect("a key");
    println!("{}", clerk.users().get("user_1").await.expect("a user").id);"#
    }
}
