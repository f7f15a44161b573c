//! Bodies as they really come, which is not always as the document says: each is an event of a
//! known type. The folder `CLERK_CAPTURES` names has the data of some more, if it is set.

use std::path::{Path, PathBuf};

use generated_sdk::webhooks::Event;

use crate::events::read;

fn files(folder: &Path) -> Vec<(String, String)> {
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("a file").path())
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, std::fs::read_to_string(&path).expect("text"))
        })
        .collect();
    files.sort();
    files
}

fn own(name: &str) -> Event {
    read(&std::fs::read_to_string(folder().join(name)).expect("a file"))
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/webhooks/payloads")
}

#[test]
fn payloads_are_typed() {
    let files = files(&folder());
    assert!(files.len() >= 8);
    for (name, body) in files {
        let event = read(&body);
        assert!(!matches!(event, Event::Unknown(_)), "{name}: {event:?}");
    }
}

#[test]
fn captured_data_is_typed() {
    let Some(folder) = std::env::var_os("CLERK_CAPTURES") else { return };
    let captures = files(Path::new(&folder)).into_iter();
    let mut seen = 0;
    for (name, data) in captures.filter(|(name, _)| name.starts_with("webhook_data__")) {
        let kind = name.trim_start_matches("webhook_data__").trim_end_matches(".json");
        let event = read(&format!(r#"{{"object":"event","type":"{kind}","data":{data}}}"#));
        assert!(!matches!(event, Event::Unknown(_)), "{name}: {event:?}");
        seen += 1;
    }
    assert!(seen > 0, "there are captures");
}

#[test]
fn a_google_account_keeps_what_is_its_own() {
    let Event::UserCreated(event) = own("user.created__google_account.json") else { panic!("a user") };
    let account = &event.data.external_accounts[0];
    assert_eq!(account.object.as_ref().map(|object| object.as_str()), Some("google_account"));
    assert_eq!(account.id, "idn_2");
    assert_eq!(account.additional_properties["given_name"], "Ada");
    assert!(account.verification.is_some());
}

#[test]
fn an_old_user_has_none_of_what_came_later() {
    let Event::UserCreated(event) = own("user.created__old.json") else { panic!("a user") };
    assert_eq!(event.data.email_addresses[0].email_address.as_deref(), Some("ada@example.com"));
    assert_eq!(event.data.email_addresses[0].reserved, None);
    assert_eq!((event.data.banned, event.data.passkeys.len()), (None, 0));
    assert!(event.envelope.instance_id.is_none());
}

#[test]
fn nulls_are_none() {
    let Event::UserUpdated(event) = own("user.updated__nulls.json") else { panic!("a user") };
    assert_eq!((event.data.created_at, event.data.banned), (None, None));
    assert!(event.data.email_addresses.is_empty() && event.data.public_metadata.is_empty());
}
