//! The generator `ploidy`.

use std::path::Path;
use std::process::Command;

use super::Peer;

pub(crate) struct Ploidy;

impl Peer for Ploidy {
    fn name(&self) -> &'static str {
        "ploidy"
    }

    fn version(&self) -> Option<&'static str> {
        Some("0.15.0")
    }

    fn generate(&self, tools: &Path, document: &Path, out: &Path) -> Option<Command> {
        let mut command = Command::new(self.tool(tools));
        command.args(["generate", "rust"]).arg(document).arg("--output").arg(out);
        command.args(["--name", self.package()]);
        Some(command)
    }

    fn package(&self) -> &'static str {
        "ploidy-clerk"
    }

    fn call(&self) -> &'static str {
        r#"let key = std::env::var("CLERK_SECRET_KEY").expect("a key");
    let client = sdk::Client::new("https://api.clerk.com/v1").expect("a client");
    let client = client.with_sensitive_header("authorization", format!("Bearer {key}")).expect("a header");
    println!("{}", client.get_user("user_1").await.expect("a user").id);"#
    }
}
