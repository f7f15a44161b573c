//! The API as a whole, and webhook events.

use super::{Owner, Walk};
use crate::diff::change::Section;
use crate::diff::rules::{Kind, On};
use crate::ir::{Event, SecurityScheme, SecuritySchemeKind};
use crate::pointer::join;
use crate::render::rust::signature;

impl Walk<'_> {
    pub(super) fn api(&mut self) {
        let (old, new) = (self.old, self.new);
        let info = |subject: &str, pointer: &str| Owner {
            section: Section::Api,
            subject: subject.to_owned(),
            identity: subject.to_owned(),
            old: pointer.to_owned(),
            new: pointer.to_owned(),
        };
        for (kind, subject, pointer, before, after) in [
            (Kind::TitleChanged, "title of the API", "/info/title", &old.title, &new.title),
            (Kind::VersionChanged, "version of the API", "/info/version", &old.version, &new.version),
            (Kind::AddressChanged, "address of the API", "/servers", &old.base_url, &new.base_url),
        ] {
            // Nobody asks for anything at the address of a document of events.
            let is_of_use = kind != Kind::AddressChanged || new.operations().next().is_some();
            if before != after && is_of_use {
                let quoted = |text: &str| Some(format!("`{text}`"));
                self.found.push(info(subject, pointer).found(kind, On::Any, quoted(before), quoted(after)));
            }
        }
        let pointer = "/components/securitySchemes";
        let names = old
            .security_schemes
            .keys()
            .chain(new.security_schemes.keys().filter(|name| !old.security_schemes.contains_key(*name)));
        for name in names {
            let (before, after) = (old.security_schemes.get(name), new.security_schemes.get(name));
            let kind = match (before, after) {
                (None, _) => Kind::SchemeAdded,
                (_, None) => Kind::SchemeRemoved,
                (before, after) if before != after => Kind::SchemeChanged,
                _ => continue,
            };
            let shown = |scheme: &SecurityScheme| (described(&scheme.kind), join(pointer, name));
            let owner = info("security schemes", pointer);
            let mut found = owner.part(kind, On::Any, name, before.map(shown), after.map(shown));
            found.subject = format!("security scheme {name}");
            self.found.push(found);
        }
    }

    pub(super) fn events(&mut self) {
        let (old, new) = (self.old, self.new);
        let owner = Owner {
            section: Section::Events,
            subject: String::new(),
            identity: "event".to_owned(),
            old: "/x-webhooks".to_owned(),
            new: "/x-webhooks".to_owned(),
        };
        let names = old.events.keys().chain(new.events.keys().filter(|name| !old.events.contains_key(*name)));
        for name in names {
            let (before, after) = (old.events.get(name), new.events.get(name));
            let kind = match (before, after) {
                (None, _) => Kind::EventAdded,
                (_, None) => Kind::EventRemoved,
                (Some(before), Some(after)) if before.name != after.name => Kind::EventChanged,
                (Some(before), Some(after)) if !self.same(&before.data, &after.data) => {
                    self.replaced(&before.data, &after.data, Kind::EventChanged)
                }
                _ => continue,
            };
            let shown = |event: &Event| {
                (format!("`{}({})`", event.name, signature::ty(&event.data)), join("/x-webhooks", name))
            };
            let mut found = owner.part(kind, On::Any, name, before.map(shown), after.map(shown));
            found.subject = format!("event `{name}`");
            self.found.push(found);
        }
    }
}

fn described(kind: &SecuritySchemeKind) -> String {
    match kind {
        SecuritySchemeKind::Bearer => "a bearer token".to_owned(),
        SecuritySchemeKind::Http { scheme } => format!("the HTTP scheme `{scheme}`"),
        SecuritySchemeKind::ApiKey { location, name } => {
            format!("a key in the {} `{name}`", location.as_str())
        }
        SecuritySchemeKind::Oauth => "OAuth".to_owned(),
    }
}
