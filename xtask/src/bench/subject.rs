//! A crate to be measured, and a program that uses it.

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use serde_yaml::Value;

use super::peers::{Part, Peer, Scope, TAG};
use super::{cargo, document, mirror, process};
use crate::failure::Failure;
use crate::files;

/// A peer with the folder that it is tried in.
pub(crate) struct Subject {
    pub(crate) peer: Box<dyn Peer>,
    folder: PathBuf,
    pub(crate) tools: PathBuf,
    /// The folder of what is compiled, shared by all, so that dependencies are compiled once.
    target: PathBuf,
    /// How many times something was generated.
    generated: Cell<usize>,
}

/// The folder with all that was generated since the start.
const SCRATCH: &str = "scratch";

impl Subject {
    pub(crate) fn new(peer: Box<dyn Peer>, cache: &Path) -> Self {
        Self {
            folder: cache.join(peer.name()),
            tools: cache.join("tools"),
            target: cache.join("target"),
            generated: Cell::new(0),
            peer,
        }
    }

    /// Deletes what an earlier run of this command generated.
    pub(crate) fn clean(&self) {
        let _ = fs::remove_dir_all(self.file(SCRATCH));
    }

    /// Whether there is anything to compile for this scope.
    pub(crate) fn has(&self, scope: Scope) -> bool {
        self.peer.part(scope) != Part::Unavailable
    }

    /// Makes the crate and the program of a scope.
    pub(crate) fn prepare(&self, scope: Scope, path: &Path, tree: &Value) -> Result<(), Failure> {
        if self.source(scope) == scope {
            self.write_document(scope, path, tree)?;
            self.generate(scope)?;
            let scratch = self.scratch();
            self.peer.complete(&scratch)?;
            mirror::copy(&scratch, &self.krate(scope))?;
        }
        self.write_program(scope)
    }

    /// Calls the generator, for a folder that is new. Answers nothing if there is none.
    ///
    /// No earlier folder makes way for it: just after many files were deleted, ext4 takes longer to
    /// create others.
    pub(crate) fn generate(&self, scope: Scope) -> Result<Option<process::Cost>, Failure> {
        self.generated.set(self.generated.get() + 1);
        let scratch = self.scratch();
        files::create_folder(&scratch)?;
        let command = self.peer.generate(&self.tools, &self.document(scope), &scratch);
        command.map(|mut command| process::run(&mut command)).transpose()
    }

    /// Cargo, for the program of a scope. What is compiled is kept between calls, but nothing of
    /// it incrementally.
    pub(crate) fn cargo(&self, scope: Scope, arguments: &[&str]) -> Command {
        let mut command = cargo(arguments);
        command.current_dir(self.program(scope)).env("CARGO_INCREMENTAL", "0");
        command.env("CARGO_TARGET_DIR", &self.target);
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

    /// The program as it is released.
    pub(crate) fn binary(&self) -> PathBuf {
        self.target.join("release").join(self.binary_name())
    }

    /// The newest compiled crate of a debug build.
    pub(crate) fn rlib(&self) -> Option<PathBuf> {
        let name = format!("lib{}-", self.peer.package().replace('-', "_"));
        let files = fs::read_dir(self.target.join("debug/deps")).into_iter().flatten().flatten();
        let rlibs = files.filter(|file| {
            let file = file.file_name().to_string_lossy().into_owned();
            file.starts_with(&name) && file.ends_with(".rlib")
        });
        let newest = rlibs.max_by_key(|file| file.metadata().and_then(|data| data.modified()).ok());
        newest.map(|file| file.path())
    }

    fn binary_name(&self) -> String {
        format!("{}-program", self.peer.package())
    }

    /// What was generated last.
    fn scratch(&self) -> PathBuf {
        self.file(SCRATCH).join(self.generated.get().to_string())
    }

    fn document(&self, scope: Scope) -> PathBuf {
        self.file(&format!("{scope:?}.yaml"))
    }

    /// The scope of the crate that is compiled for a scope: one tag may be a feature of the whole.
    fn source(&self, scope: Scope) -> Scope {
        if self.peer.part(scope) == Part::Document { scope } else { Scope::Whole }
    }

    /// The folder of the crate.
    fn krate(&self, scope: Scope) -> PathBuf {
        self.file(&format!("{:?}", self.source(scope)))
    }

    fn program(&self, scope: Scope) -> PathBuf {
        self.file(&format!("{scope:?}-program"))
    }

    /// Verbatim, if the generator can read it like that.
    fn write_document(&self, scope: Scope, path: &Path, tree: &Value) -> Result<(), Failure> {
        let mut document = tree.clone();
        if scope == Scope::OneTag {
            document::keep_tag(&mut document, TAG);
        }
        let to = self.document(scope);
        files::create_folder(&self.folder)?;
        if self.peer.adapt(&mut document) || scope == Scope::OneTag {
            return document::write(&to, &document);
        }
        fs::copy(path, &to).map(|_| ()).map_err(|error| Failure::file("copy", path, error))
    }

    fn write_program(&self, scope: Scope) -> Result<(), Failure> {
        let (package, krate) = (self.peer.package(), self.source(scope));
        let feature = match self.peer.part(scope) {
            Part::Features(keys) => format!(", {keys}"),
            Part::Document | Part::Unavailable => String::new(),
        };
        let manifest = format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [dependencies]\nsdk = {{ package = \"{package}\", path = \"../{krate:?}\"{feature} }}\n\
             tokio = {{ version = \"1\", default-features = false, features = [\"net\", \"rt\", \"time\"] }}\n{}\n\
             [profile.release]\nstrip = true\n",
            self.binary_name(),
            self.peer.dependencies()
        );
        let main = format!(
            "fn main() {{\n    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();\n    \
             runtime.expect(\"a runtime\").block_on(call());\n}}\n\nasync fn call() {{\n    {}\n}}\n",
            self.peer.call()
        );
        let folder = self.program(scope);
        mirror::update(&folder.join("Cargo.toml"), manifest.as_bytes())?;
        mirror::update(&folder.join("src/main.rs"), main.as_bytes())
    }
}

fn touch(path: &Path) -> Result<(), Failure> {
    let file = fs::File::options().append(true).open(path);
    file.and_then(|file| file.set_modified(SystemTime::now()))
        .map_err(|error| Failure::file("touch", path, error))
}
