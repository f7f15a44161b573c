//! What a call shows of itself.

use std::fmt;

use super::Request;

/// Names only: values may be secrets or personal data.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = &self.0;
        let mut set = f.debug_struct("Request");
        set.field("method", &parts.endpoint.method.as_str()).field("path", &parts.endpoint.path);
        // As a `dyn`, so that lists of different kinds are collected by the same code.
        type Names<'a> = &'a mut dyn Iterator<Item = &'a str>;
        let names: [(&str, Names<'_>); 4] = [
            ("query", &mut parts.query.iter().map(|(name, _)| name.as_ref())),
            ("cookies", &mut parts.cookies.iter().map(|(name, _)| *name)),
            ("files", &mut parts.body.files.iter().map(|(name, _)| *name)),
            ("headers", &mut parts.headers.iter().map(|(name, _)| name.as_str())),
        ];
        for (what, names) in names {
            let names: Vec<_> = names.collect();
            if !names.is_empty() {
                set.field(what, &names);
            }
        }
        if !parts.body.fields.is_empty() {
            set.field("fields", &parts.body.fields);
        }
        if parts.body.whole.is_some() {
            set.field("body", &"set");
        }
        set.finish_non_exhaustive()
    }
}
