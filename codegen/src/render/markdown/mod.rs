//! The Markdown half: a reference that reads well on a code host and builds as a book.
//!
//! Texts come from the IR, layout from the templates beside this file. What a template gets is
//! made by `operations`, `types` and `capabilities`; where things stand is known by `places`.

mod capabilities;
mod operations;
mod places;
mod types;

use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior, Value, context};
use serde::Serialize;

use self::places::Places;
use crate::ir::Api;
use crate::render::File;
use crate::render::sentences::first;

/// The folder of everything that is rendered, and of what stands beside it.
const REFERENCE: &str = "docs/reference";

/// Pages that begin with a text of their own.
pub(crate) const PAGES: [&str; 4] = ["index", "capabilities", "models", "webhooks"];

/// The first line of every page.
const HEADER: &str = "<!-- Rendered by `cargo xtask generate` from spec/. Changes made here are lost. -->\n";

/// A page that is written by hand, in the book's list of pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Guide {
    /// Relative to `docs/`.
    pub path: String,
    /// What the list calls it.
    pub title: String,
}

/// Everything under `docs/reference/`, and what makes a book of `docs/`, with the guides in their order.
///
/// # Errors
///
/// A template is at fault.
pub fn render(api: &Api, webhooks: &Api, guides: &[Guide]) -> Result<Vec<File>, String> {
    pages(api, webhooks, guides).map_err(|error| format!("error: a template of the reference: {error:#}"))
}

fn pages(api: &Api, webhooks: &Api, guides: &[Guide]) -> Result<Vec<File>, minijinja::Error> {
    let templates = templates()?;
    let places = Places::new(api, webhooks);
    let said = |page: &str| api.pages.get(page).cloned().unwrap_or_default();
    let mut files = Vec::new();
    let mut add = |path: &str, template: &str, context: Value| -> Result<(), minijinja::Error> {
        let text = templates.get_template(template)?.render(context)?;
        files.push(File::new(format!("{REFERENCE}/{path}"), format!("{HEADER}\n{}", tidy(&text))));
        Ok(())
    };
    let groups: Vec<_> = api.groups.iter().map(|group| operations::page(api, group, &places)).collect();
    for group in &groups {
        add(&group.path, "group.md", context! { group => of(group) })?;
    }
    let mut models = Vec::new();
    for (folder, from, title) in [("models", api, "Models"), ("webhooks", webhooks, "Webhook events")] {
        let pages = types::pages(from, folder, &places);
        for page in &pages {
            add(&page.path, "model.md", context! { page => of(page) })?;
        }
        let types = of(&types::index(from, folder, &places));
        let families = of(&types::events(api, from, &places));
        let template = if folder == "models" { "models.md" } else { "webhooks.md" };
        let index = context! { title, said => said(folder), types, families };
        add(&format!("{folder}/README.md"), template, index)?;
        models.push(pages);
    }
    let map = capabilities::map(api, &places);
    let summaries: Vec<Value> = groups
        .iter()
        .map(|group| context! { title => group.title.as_str(), path => group.path.as_str(), said => first(group.said), count => group.count })
        .collect();
    add("capabilities.md", "capabilities.md", context! { map => of(&map), said => said("capabilities") })?;
    let index = context! { groups => summaries, said => said("index"), version => api.version.as_str() };
    add("README.md", "index.md", index)?;
    files.push(File::new(format!("{REFERENCE}/operations.json"), capabilities::json(api)));
    let lists = context! {
        guides => of(&guides), groups => of(&groups), models => of(&models[0]), webhooks => of(&models[1])
    };
    let summary = templates.get_template("SUMMARY.md")?.render(lists)?;
    files.push(File::new("docs/SUMMARY.md", format!("{HEADER}\n{}", tidy(&summary))));
    files.push(File::new("docs/book.toml", include_str!("templates/book.toml")));
    Ok(files)
}

fn of(view: &impl Serialize) -> Value {
    Value::from(Serde(view))
}

fn templates() -> Result<Environment<'static>, minijinja::Error> {
    let mut templates = Environment::new();
    let syntax = templates.syntax().to_builder().trim_blocks(true).lstrip_blocks(true).build()?;
    templates.set_syntax(syntax);
    templates.set_undefined_behavior(UndefinedBehavior::Strict);
    // A cell of a table is one line, in which a bar would begin the next.
    templates.add_filter("cell", |text: String| text.replace('|', "\\|").replace('\n', " "));
    for (name, text) in [
        ("SUMMARY.md", include_str!("templates/SUMMARY.md.jinja")),
        ("capabilities.md", include_str!("templates/capabilities.md.jinja")),
        ("group.md", include_str!("templates/group.md.jinja")),
        ("index.md", include_str!("templates/index.md.jinja")),
        ("model.md", include_str!("templates/model.md.jinja")),
        ("models.md", include_str!("templates/models.md.jinja")),
        ("operation.md", include_str!("templates/operation.md.jinja")),
        ("type.md", include_str!("templates/type.md.jinja")),
        ("webhooks.md", include_str!("templates/webhooks.md.jinja")),
    ] {
        templates.add_template(name, text)?;
    }
    Ok(templates)
}

/// One blank line where a template leaves several, one line break at the end.
fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    let mut was_blank = true;
    for line in text.lines().map(str::trim_end) {
        let is_blank = line.is_empty();
        if !(is_blank && was_blank) {
            tidied.push_str(line);
            tidied.push('\n');
        }
        was_blank = is_blank;
    }
    tidied.truncate(tidied.trim_end().len());
    tidied.push('\n');
    tidied
}

/// A text that leads somewhere.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Link {
    text: String,
    /// Relative to the page that it stands on; empty if it leads nowhere.
    href: String,
}
