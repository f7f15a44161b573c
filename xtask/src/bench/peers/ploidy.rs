//! The generator `ploidy`.

use std::path::Path;
use std::process::Command;

use serde_yaml::Value;

use super::{Peer, Scope};
use crate::bench::document;

pub(crate) struct Ploidy;

impl Peer for Ploidy {
    fn name(&self) -> &'static str {
        "ploidy"
    }

    fn version(&self) -> Option<&'static str> {
        Some("0.15.0")
    }

    /// Features are made from an extension that the document does not have.
    fn adapt(&self, document: &mut Value, scope: Scope) -> bool {
        if scope == Scope::OneTag {
            document::each(document, |operation| {
                let tag = operation["tags"][0].as_str().unwrap_or("none");
                let name: String =
                    tag.to_lowercase().split(|c: char| !c.is_alphanumeric()).collect::<Vec<_>>().join("_");
                operation["x-resource-name"] = name.into();
            });
        }
        scope == Scope::OneTag
    }

    fn generate(&self, tools: &Path, document: &Path, out: &Path) -> Option<Command> {
        let mut command = Command::new(tools.join("bin/ploidy"));
        command.args(["generate", "rust"]).arg(document).arg("--output").arg(out);
        command.args(["--name", self.package()]);
        Some(command)
    }

    fn package(&self) -> &'static str {
        "ploidy-clerk"
    }

    fn feature(&self, scope: Scope) -> &'static str {
        match scope {
            Scope::Whole => "",
            Scope::OneTag => "default-features = false, features = [\"users\"]",
        }
    }

    fn call(&self) -> &'static str {
        r#"let key = std::env::var("CLERK_SECRET_KEY").expect("a key");
    let client = sdk::Client::new("https://api.clerk.com/v1").expect("a client");
    let client = client.with_sensitive_header("authorization", format!("Bearer {key}")).expect("a header");
    println!("{}", client.get_user("user_1").await.expect("a user").id);"#
    }
}
