//! What a call shows of itself.

use std::fmt;

use super::Request;

/// Names only: values may be secrets or personal data.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn names<'a, T: 'a>(pairs: &'a [(&'static str, T)]) -> Vec<&'static str> {
            pairs.iter().map(|(name, _)| *name).collect()
        }
        let parts = &self.0;
        let mut set = f.debug_struct("Request");
        set.field("method", &parts.endpoint.method.as_str()).field("path", &parts.endpoint.path);
        for (what, names) in [
            ("query", names(&parts.query)),
            ("cookies", names(&parts.cookies)),
            ("files", names(&parts.body.files)),
        ] {
            if !names.is_empty() {
                set.field(what, &names);
            }
        }
        let headers: Vec<_> = parts.headers.iter().map(|(name, _)| name).collect();
        if !headers.is_empty() {
            set.field("headers", &headers);
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
