//! A crate to be measured, and a program that uses it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use serde_yaml::Value;

use super::peers::{Peer, Scope};
use super::{cargo, document, process};
use crate::failure::Failure;
use crate::files;

/// A peer with the folder that it is tried in.
pub(crate) struct Subject {
    pub(crate) peer: Box<dyn Peer>,
    folder: PathBuf,
    tools: PathBuf,
}

impl Subject {
    pub(crate) fn new(peer: Box<dyn Peer>, cache: &Path) -> Self {
        Self { folder: cache.join(peer.name()), tools: cache.join("tools"), peer }
    }

    /// Installs the peer and makes its crates and programs from the document.
    pub(crate) fn prepare(&self, path: &Path, tree: &Value) -> Result<(), Failure> {
        self.peer.install(&self.tools)?;
        let _ = fs::remove_dir_all(self.file("crates"));
        for scope in [Scope::Whole, Scope::OneTag] {
            let mut document = tree.clone();
            let adapted = self.peer.adapt(&mut document, scope);
            let given = self.document(scope);
            create(given.parent())?;
            if adapted {
                document::write(&given, &document)?;
            } else if scope == Scope::Whole {
                fs::copy(path, &given).map_err(|error| Failure::file("copy", path, error))?;
            }
            if adapted || scope == Scope::Whole {
                self.generate(scope, &self.krate(scope))?;
            }
            if scope == Scope::Whole || self.has_one_tag() {
                self.write_program(scope, adapted)?;
            }
        }
        Ok(())
    }

    /// Calls the generator, for a folder that is new. Answers nothing if there is none.
    pub(crate) fn generate(&self, scope: Scope, out: &Path) -> Result<Option<process::Cost>, Failure> {
        let _ = fs::remove_dir_all(out);
        create(Some(out))?;
        let command = self.peer.generate(&self.tools, &self.document(scope), out);
        let cost = command.map(|mut command| process::run(&mut command)).transpose()?;
        self.peer.complete(out)?;
        Ok(cost)
    }

    /// Whether a part of the document can be compiled by itself.
    pub(crate) fn has_one_tag(&self) -> bool {
        !self.peer.feature(Scope::OneTag).is_empty() || self.document(Scope::OneTag).exists()
    }

    /// Cargo, for the program of a scope. What is compiled is kept between calls, but nothing of
    /// it incrementally.
    pub(crate) fn cargo(&self, scope: Scope, arguments: &[&str]) -> Command {
        let mut command = cargo(arguments);
        command.current_dir(self.program(scope)).env("CARGO_INCREMENTAL", "0");
        command.env("CARGO_TARGET_DIR", self.target());
        command
    }

    /// Makes Cargo believe that the crate has changed.
    pub(crate) fn touch_crate(&self, scope: Scope) -> Result<(), Failure> {
        touch(&self.krate(scope).join("src/lib.rs"))
    }

    /// Makes Cargo believe that the program has changed.
    pub(crate) fn touch_program(&self) -> Result<(), Failure> {
        touch(&self.program(Scope::Whole).join("src/main.rs"))
    }

    /// A place in the folder of this subject.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The folder of what is compiled.
    pub(crate) fn target(&self) -> PathBuf {
        self.file("target")
    }

    fn document(&self, scope: Scope) -> PathBuf {
        self.file(&format!("crates/{scope:?}.yaml"))
    }

    /// The folder of the crate, which is one for both scopes if one tag is a feature of it.
    fn krate(&self, scope: Scope) -> PathBuf {
        let own = if self.document(scope).exists() { scope } else { Scope::Whole };
        self.file(&format!("crates/{own:?}"))
    }

    fn program(&self, scope: Scope) -> PathBuf {
        self.file(&format!("{scope:?}-program"))
    }

    fn write_program(&self, scope: Scope, adapted: bool) -> Result<(), Failure> {
        let (package, feature) = (self.peer.package(), self.peer.feature(scope));
        let comma = if feature.is_empty() { "" } else { ", " };
        let krate = if adapted { scope } else { Scope::Whole };
        let manifest = format!(
            "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [dependencies]\nsdk = {{ package = \"{package}\", path = \"../crates/{krate:?}\"{comma}{feature} }}\n\
             tokio = {{ version = \"1\", default-features = false, features = [\"net\", \"rt\", \"time\"] }}\n{}\n\
             [profile.release]\nstrip = true\n",
            self.peer.dependencies()
        );
        let main = format!(
            "fn main() {{\n    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();\n    \
             runtime.expect(\"a runtime\").block_on(call());\n}}\n\nasync fn call() {{\n    {}\n}}\n",
            self.peer.call()
        );
        let folder = self.program(scope);
        create(Some(&folder.join("src")))?;
        for (name, text) in [("Cargo.toml", manifest), ("src/main.rs", main)] {
            files::write(&folder.join(name), text)?;
        }
        Ok(())
    }
}

fn create(folder: Option<&Path>) -> Result<(), Failure> {
    files::create_folder(folder.unwrap_or(Path::new(".")))
}

fn touch(path: &Path) -> Result<(), Failure> {
    let file = fs::File::options().append(true).open(path);
    file.and_then(|file| file.set_modified(SystemTime::now()))
        .map_err(|error| Failure::file("touch", path, error))
}
