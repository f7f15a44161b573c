//! The generator `openapi-to-rust`.

use std::path::Path;
use std::process::Command;

use super::Peer;
use crate::failure::Failure;
use crate::files;

pub(crate) struct OpenapiToRust;

impl Peer for OpenapiToRust {
    fn name(&self) -> &'static str {
        "openapi-to-rust"
    }

    fn version(&self) -> Option<&'static str> {
        Some("0.23.0")
    }

    fn generate(&self, tools: &Path, document: &Path, out: &Path) -> Option<Command> {
        let mut command = Command::new(self.tool(tools));
        command
            .args(["generate", "--quiet"])
            .arg(document)
            .arg("--output-dir")
            .arg(out.join("src/generated"));
        Some(command)
    }

    /// It writes a module and the list of what the crate around it needs.
    fn complete(&self, out: &Path) -> Result<(), Failure> {
        let list = files::read(&out.join("src/generated/REQUIRED_DEPS.toml"))?;
        let package = self.package();
        let head = format!("[package]\nname = \"{package}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n");
        for (path, text) in [("Cargo.toml", head + &list), ("src/lib.rs", "pub mod generated;\n".to_owned())]
        {
            files::write(&out.join(path), text)?;
        }
        Ok(())
    }

    fn package(&self) -> &'static str {
        "openapi-to-rust-clerk"
    }

    fn call(&self) -> &'static str {
        r#"let key = std::env::var("CLERK_SECRET_KEY").expect("a key");
    let client = sdk::generated::HttpClient::new().with_base_url("https://api.clerk.com/v1").with_api_key(key);
    println!("{}", client.get_user("user_1").await.expect("a user").id);"#
    }
}
