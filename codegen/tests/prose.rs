//! What is said about the parts of an API, and what becomes of it.

mod support;

use std::collections::BTreeSet;

use codegen::facts;
use codegen::ir::Api;
use codegen::overlay::Overlay;
use codegen::prose::{Coverage, Prose};
use codegen::render::{File, markdown};
use insta::assert_snapshot;
use support::{document, outcome, rendered};

const PROSE: &str = "\
glossary:
  singer_id: Who sings it.
  id: Its number.
examples:
  singer_id: ella
statuses:
  '401': Nobody knows the key.
  '404': There is no such thing.
pages:
  index: Songs and nothing else.
groups:
  songs: All that can be sung.
operations:
  ListSongs:
    summary: Lists songs.
    parameters:
      limit: How many songs to list.
      offset: How many songs to pass over.
    acts_on: song
    related: [CreateSong]
  CreateSong:
    summary: Writes a song down.
    text: It is sung as soon as it is written, which is why this sentence is longer than a line of documentation may be.
    parameters:
      title: What it is called.
      mood: How it sounds.
    returns: It has no title yet.
    errors: {'422': The mood does not fit the singer.}
    irreversible: true
    rate_limit: one song a day
    needs: a voice
    acts_on: song
    aliases: [compose, create]
    related: [ListSongs]
    since: 2026-01-01
  SearchSong:
    summary: Looks for a word in a song.
    parameters: {song_id: Which song.}
    reads: true
    acts_on: song
types:
  Song:
    text: A song. It may be long.
    fields: {mood: How it sounds.}
  CreateSongMood:
    text: How it sounds.
    values: {sad: Slow and in minor.}
";

fn said(text: &str) -> Overlay {
    let prose = Prose::parse("prose.yaml", text).unwrap();
    Overlay { prose, ..Overlay::default() }
}

fn api(overlay: &Overlay) -> Api {
    outcome(&document("prose"), overlay).api
}

fn files(overlay: &Overlay) -> Vec<File> {
    markdown::render(&api(overlay), &Api::default(), &[]).unwrap()
}

fn contents<'f>(files: &'f [File], path: &str) -> &'f str {
    let file = files.iter().find(|file| file.path == path);
    &file.unwrap_or_else(|| panic!("no file {path}")).contents
}

#[test]
fn rust_says_it() {
    assert_snapshot!("rust", rendered(&document("prose"), &said(PROSE)));
}

#[test]
fn the_table_of_operations_has_it() {
    let files = support::files(&document("prose"), &said(PROSE));
    assert_snapshot!("operations.rs", contents(&files, "src/generated/operations.rs"));
}

#[test]
fn markdown_says_it() {
    let files = files(&said(PROSE));
    assert_snapshot!("songs.md", contents(&files, "docs/reference/operations/songs.md"));
    assert_snapshot!("song.md", contents(&files, "docs/reference/models/song.md"));
    assert_snapshot!("capabilities.md", contents(&files, "docs/reference/capabilities.md"));
    assert_snapshot!("operations.json", contents(&files, "docs/reference/operations.json"));
}

#[test]
fn the_map_of_operations_is_json() {
    let files = files(&said(PROSE));
    let map: serde_json::Value =
        serde_json::from_str(contents(&files, "docs/reference/operations.json")).unwrap();
    let accesses: Vec<&str> =
        map["operations"].as_array().unwrap().iter().map(|o| o["access"].as_str().unwrap()).collect();
    assert_eq!(accesses, ["read", "write", "read"]);
}

#[test]
fn an_api_of_which_nothing_is_said_is_rendered_too() {
    let page = files(&Overlay::default());
    let page = contents(&page, "docs/reference/operations/songs.md");
    assert!(page.contains("## create\n\n```rust\n"), "{page}");
}

#[test]
fn links_lead_to_pages_whatever_the_document_is_like() {
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/documents")).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        // Some are there for what is wrong with them.
        let Ok(outcome) = support::run(&text, &Overlay::default()) else { continue };
        let files = markdown::render(&outcome.api, &Api::default(), &[]).unwrap();
        let paths: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
        for file in
            files.iter().filter(|file| file.path.contains("/reference/") && file.path.ends_with(".md"))
        {
            let links = file.contents.split("](").skip(1).filter_map(|rest| rest.split(')').next());
            for link in links.filter(|link| !link.starts_with('#')) {
                let mut parts: Vec<&str> = file.path.split('/').collect();
                parts.pop();
                for part in link.split('#').next().unwrap_or_default().split('/') {
                    match part {
                        ".." => drop(parts.pop()),
                        name => parts.push(name),
                    }
                }
                assert!(paths.contains(parts.join("/").as_str()), "{}: {link}", file.path);
            }
        }
    }
}

#[test]
fn what_is_said_is_no_fact() {
    let (with, without) = (api(&said(PROSE)), api(&Overlay::default()));
    assert_eq!(with, without);
    assert_eq!(facts::facts(&with), facts::facts(&without));
    assert_eq!(facts::compare(&with, &without), []);
}

#[test]
fn coverage_names_what_nothing_is_said_about() {
    let coverage = Coverage::of(&api(&said(PROSE)), &Api::default());
    assert_eq!(
        coverage.to_string(),
        "documented: 1 of 1 groups, 3 of 3 operations, 6 of 6 parameters, 2 of 3 schemas, 3 of 3 properties, 0 of 0 events"
    );
    let lacking: Vec<_> = coverage.lacking().map(|share| (share.what, share.missing.clone())).collect();
    assert_eq!(lacking, [("schemas", vec!["SongMood".to_owned()])]);
    let coverage = Coverage::of(&api(&Overlay::default()), &Api::default());
    assert_eq!(coverage.lacking().count(), 5);
}

/// Codes, pointers and lines of what is wrong with prose.
fn faults(text: &str) -> Vec<(&'static str, String, usize)> {
    let overlay = said(text);
    let found = overlay.prose.faults(&api(&overlay), &Api::default());
    found.0.into_iter().map(|d| (d.code, d.pointer, d.line.unwrap_or_default())).collect()
}

#[test]
fn prose_without_faults_has_none() {
    assert_eq!(faults(PROSE), []);
}

#[test]
fn what_does_not_exist_is_stale() {
    let text = "\
glossary: {nobody: Is called so.}
examples: {nobody: ada}
statuses: {'500': Nobody declares it.}
pages: {nowhere: Is this page.}
groups: {nothing: Is this group.}
operations:
  Nothing: {summary: Is this operation.}
  SearchSong:
    parameters:
      song_id: This exists.
      nothing: This does not.
    errors:
      '404': It declares none.
    events: [song.sung]
    related: [Nothing]
types:
  Nothing: {text: Is this type.}
  Song:
    fields:
      nothing: Is this property.
  CreateSongMood:
    values:
      angry: Is no mood.
events:
  song.sung: Is no event.
";
    let stale: Vec<(String, usize)> = faults(text)
        .into_iter()
        .map(|(code, pointer, line)| {
            assert_eq!(code, "stale-prose", "{pointer}");
            (pointer, line)
        })
        .collect();
    let expected = [
        ("/pages/nowhere", 4),
        ("/groups/nothing", 5),
        ("/operations/Nothing", 7),
        ("/operations/SearchSong/parameters/nothing", 11),
        ("/operations/SearchSong/errors/404", 13),
        ("/operations/SearchSong/events", 14),
        ("/operations/SearchSong/related", 15),
        ("/types/Nothing", 17),
        ("/types/Song/fields/nothing", 20),
        ("/types/CreateSongMood/values/angry", 23),
        ("/events/song.sung", 25),
        ("/glossary/nobody", 1),
        ("/statuses/500", 3),
        ("/examples/nobody", 2),
    ];
    assert_eq!(stale, expected.map(|(pointer, line)| (pointer.to_owned(), line)));
}

#[test]
fn a_sentence_that_nobody_gets_to_read_is_stale() {
    let text = "glossary: {song_id: A song.}\noperations: {SearchSong: {parameters: {song_id: The song.}}}\n";
    assert_eq!(faults(text), [("stale-prose", "/glossary/song_id".to_owned(), 1)]);
}

#[test]
fn what_markdown_would_read_otherwise_is_reported() {
    let text = "operations:\n  SearchSong:\n    summary: Looks\n    text: |-\n      # A heading\n";
    assert_eq!(faults(text), [("bad-prose", "/operations/SearchSong/text".to_owned(), 4)]);
}

#[test]
fn what_is_said_twice_or_in_the_wrong_place_is_refused() {
    let parse = |text: &str| Prose::parse("prose.yaml", text).unwrap_err();
    let twice = parse("types:\n  A:\n    fields:\n      b: c\n      b: d\n");
    assert!(twice.message.contains("`b` stands here twice"), "{}", twice.message);
    let unknown = parse("operations:\n  A:\n    sumary: Typo.\n");
    assert!(unknown.message.contains("sumary"), "{}", unknown.message);
    assert_eq!(unknown.line, Some(3));
}
