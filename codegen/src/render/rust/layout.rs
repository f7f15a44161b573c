//! Which file each model stands in, and which features of the crate compile that file.
//!
//! Nobody compiles the models of requests that they do not make. The unit is the file: it comes with
//! every group whose operations lead to one of its types, and with everything that its types mention.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Group, Kind, TypeDef, bare};

/// The feature that has a use for the types that webhooks share.
const WEBHOOKS: &str = "webhooks";

/// The feature of types that no operation leads to.
const EVERYTHING: &str = "all-requests";

/// The files of an API's models.
pub(super) struct Layout<'a> {
    files: BTreeMap<String, ModelFile<'a>>,
}

/// One file of models.
#[derive(Default)]
pub(super) struct ModelFile<'a> {
    /// What stands in it, in the order of the IR.
    pub(super) types: Vec<&'a TypeDef>,
    /// The features, one of which has to be on.
    features: BTreeSet<&'a str>,
}

impl<'a> Layout<'a> {
    /// All models of `api` together, whatever has a use for them.
    pub(super) fn ungated(api: &'a Api) -> Self {
        Self::new(api, &BTreeMap::new()).0
    }

    /// The models of `api`, some of which `webhooks` shares, each with what has a use for it.
    pub(super) fn gated(api: &'a Api, webhooks: &Api) -> Self {
        let groups = api.groups_by_type();
        let (mut layout, file_of) = Self::new(api, &groups);
        for (name, file) in &file_of {
            if let Some(file) = layout.files.get_mut(file) {
                let groups = groups.get(name).into_iter().flatten();
                file.features.extend(groups.map(|group| group.feature.as_str()));
                // What a shared type contains has these features by `spread`.
                file.features.extend(webhooks.shared.contains_key(*name).then_some(WEBHOOKS));
            }
        }
        for file in layout.files.values_mut().filter(|file| file.features.is_empty()) {
            file.features.insert(EVERYTHING);
        }
        layout.spread(&file_of);
        layout
    }

    /// The files, and which one each type stands in.
    fn new(api: &'a Api, groups: &BTreeMap<&str, Vec<&Group>>) -> (Self, BTreeMap<&'a str, String>) {
        let mut layout = Self { files: BTreeMap::new() };
        let mut file_of = BTreeMap::new();
        for (name, def) in &api.types {
            let file = file_name(api, name, groups);
            layout.files.entry(file.clone()).or_default().types.push(def);
            file_of.insert(name.as_str(), file);
        }
        (layout, file_of)
    }

    /// The files by name, in order.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, &ModelFile<'a>)> {
        self.files.iter().map(|(name, file)| (name.as_str(), file))
    }

    /// Whatever a file's types mention comes with every feature that the file comes with.
    fn spread(&mut self, file_of: &BTreeMap<&str, String>) {
        let mut open: Vec<String> = self.files.keys().cloned().collect();
        while let Some(from) = open.pop() {
            let Some(file) = self.files.get(&from) else { continue };
            let features = file.features.clone();
            let types = file.types.iter().flat_map(|def| def.kind.types());
            let mentioned: BTreeSet<&String> = types.filter_map(|ty| file_of.get(ty.named()?)).collect();
            for to in mentioned {
                if let Some(file) = self.files.get_mut(to)
                    && !features.is_subset(&file.features)
                {
                    file.features.extend(&features);
                    open.push(to.clone());
                }
            }
        }
    }
}

impl ModelFile<'_> {
    /// The attribute that a use of the file needs, as a line; nothing if it is always there.
    pub(super) fn gate(&self) -> String {
        let features: Vec<String> =
            self.features.iter().map(|feature| format!("feature = {feature:?}")).collect();
        match features.as_slice() {
            [] => String::new(),
            [only] => format!("#[cfg({only})]\n"),
            several => format!("#[cfg(any({}))]\n", several.join(", ")),
        }
    }
}

/// The file of a type: its component's, or for what stands inside operations that of the first group
/// that uses it. An alias stands beside what it is another name of.
fn file_name(api: &Api, of: &str, groups: &BTreeMap<&str, Vec<&Group>>) -> String {
    let mut seen = BTreeSet::new();
    let mut current = of;
    while let Some(def) = api.types.get(current) {
        match &def.kind {
            Kind::Alias { target, .. } => match target.named().filter(|target| seen.insert(*target)) {
                Some(target) => current = target,
                None => return def.module.clone(),
            },
            _ => {
                return match (&def.component, groups.get(current).and_then(|groups| groups.first())) {
                    (None, Some(group)) => {
                        format!("{}_{}", def.module, bare(&group.name))
                    }
                    _ => def.module.clone(),
                };
            }
        }
    }
    String::new()
}
