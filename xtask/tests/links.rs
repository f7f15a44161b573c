//! Every link of every Markdown file of the workspace leads somewhere, headings included.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// What a page offers and what it asks for.
#[derive(Default)]
struct Page {
    anchors: BTreeSet<String>,
    links: Vec<String>,
}

#[test]
fn every_link_leads_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    let mut pages = BTreeMap::new();
    for folder in ["", "spec", "generated-sdk", "generated-sdk/docs"] {
        let deep = folder.ends_with("docs");
        collect(&root, &root.join(folder), deep, &mut pages);
    }
    assert!(pages.len() > 200, "only {} pages were found", pages.len());
    let dead: Vec<String> = pages
        .iter()
        .flat_map(|(path, page)| page.links.iter().map(move |link| (path, link)))
        .filter_map(|(path, link)| {
            dead(&root, &pages, path, link).map(|why| format!("{}: {link}: {why}", path.display()))
        })
        .collect();
    assert!(dead.is_empty(), "{} dead links:\n{}", dead.len(), dead.join("\n"));
}

/// Why a link leads nowhere, if it does.
fn dead(root: &Path, pages: &BTreeMap<PathBuf, Page>, from: &Path, link: &str) -> Option<&'static str> {
    if link.starts_with("https://") || link.starts_with("http://") || link.starts_with("mailto:") {
        return None;
    }
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    let target = if path.is_empty() { from.to_owned() } else { join(from.parent()?, path) };
    let Some(page) = pages.get(&target) else {
        let exists = root.join(&target).exists() && anchor.is_empty();
        return (!exists).then_some("there is no such file");
    };
    (!anchor.is_empty() && !page.anchors.contains(anchor)).then_some("there is no such heading")
}

/// A relative path from a folder, without the steps back in it.
fn join(folder: &Path, path: &str) -> PathBuf {
    let mut joined = folder.to_owned();
    for part in Path::new(path).components() {
        match part {
            Component::ParentDir => {
                joined.pop();
            }
            Component::Normal(name) => joined.push(name),
            _ => {}
        }
    }
    joined
}

fn collect(root: &Path, folder: &Path, deep: bool, pages: &mut BTreeMap<PathBuf, Page>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if deep && path.is_dir() {
            collect(root, &path, deep, pages);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            let text = fs::read_to_string(&path).unwrap();
            pages.insert(path.strip_prefix(root).unwrap().to_owned(), read(&text));
        }
    }
}

fn read(text: &str) -> Page {
    let mut page = Page::default();
    let mut heading: Option<String> = None;
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                page.links.push(dest_url.to_string());
            }
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => {
                let text = heading.take().unwrap_or_default();
                let anchor = anchor(&text);
                // Code hosts and mdBook number headings of the same text.
                let mut numbered = anchor.clone();
                let mut number = 1;
                while !page.anchors.insert(numbered.clone()) {
                    numbered = format!("{anchor}-{number}");
                    number += 1;
                }
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&text);
                }
            }
            _ => {}
        }
    }
    page
}

/// What code hosts and mdBook make of a heading.
fn anchor(heading: &str) -> String {
    let kept = heading.trim().to_lowercase();
    let kept = kept.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}
