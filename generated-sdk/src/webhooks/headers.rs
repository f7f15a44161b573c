//! Headers, in whatever form a framework has them.

use std::collections::{BTreeMap, HashMap};

/// Headers to read a delivery's signature from.
///
/// It is implemented for `http::HeaderMap`, which axum, hyper, warp and others use, for lists of
/// pairs, for maps from text to text, and with the feature `actix-web` for that framework's
/// headers. Names are compared without regard to case.
///
/// ```
/// use generated_sdk::webhooks::HeaderSource;
///
/// let pairs = [("Svix-Id", "msg_1"), ("Accept", "*/*")];
/// let mut found = Vec::new();
/// pairs.visit("svix-id", &mut |value| found.push(value.to_vec()));
/// assert_eq!(found, [b"msg_1"]);
/// ```
pub trait HeaderSource {
    /// Calls `visit` with the value of each header called `name`, which is in lower case.
    fn visit<'h>(&'h self, name: &str, visit: &mut dyn FnMut(&'h [u8]));
}

impl<H: HeaderSource + ?Sized> HeaderSource for &H {
    fn visit<'h>(&'h self, name: &str, visit: &mut dyn FnMut(&'h [u8])) {
        (**self).visit(name, visit);
    }
}

impl HeaderSource for http::HeaderMap {
    fn visit<'h>(&'h self, name: &str, visit: &mut dyn FnMut(&'h [u8])) {
        self.get_all(name).iter().for_each(|value| visit(value.as_bytes()));
    }
}

impl<N: AsRef<str>, V: AsRef<[u8]>> HeaderSource for [(N, V)] {
    fn visit<'h>(&'h self, name: &str, visit: &mut dyn FnMut(&'h [u8])) {
        visit_pairs(self.iter().map(|(name, value)| (name, value)), name, visit);
    }
}

impl<N: AsRef<str>, V: AsRef<[u8]>, const LENGTH: usize> HeaderSource for [(N, V); LENGTH] {
    fn visit<'h>(&'h self, name: &str, visit: &mut dyn FnMut(&'h [u8])) {
        self.as_slice().visit(name, visit);
    }
}

impl<N: AsRef<str>, V: AsRef<[u8]>> HeaderSource for Vec<(N, V)> {
    fn visit<'h>(&'h self, name: &str, visit: &mut dyn FnMut(&'h [u8])) {
        self.as_slice().visit(name, visit);
    }
}

impl<N: AsRef<str>, V: AsRef<[u8]>, S> HeaderSource for HashMap<N, V, S> {
    fn visit<'h>(&'h self, name: &str, visit: &mut dyn FnMut(&'h [u8])) {
        visit_pairs(self.iter(), name, visit);
    }
}

impl<N: AsRef<str>, V: AsRef<[u8]>> HeaderSource for BTreeMap<N, V> {
    fn visit<'h>(&'h self, name: &str, visit: &mut dyn FnMut(&'h [u8])) {
        visit_pairs(self.iter(), name, visit);
    }
}

#[cfg(feature = "actix-web")]
impl HeaderSource for actix_web::http::header::HeaderMap {
    fn visit<'h>(&'h self, name: &str, visit: &mut dyn FnMut(&'h [u8])) {
        self.get_all(name).for_each(|value| visit(value.as_bytes()));
    }
}

fn visit_pairs<'h, N: AsRef<str> + 'h, V: AsRef<[u8]> + 'h>(
    pairs: impl Iterator<Item = (&'h N, &'h V)>,
    name: &str,
    visit: &mut dyn FnMut(&'h [u8]),
) {
    pairs
        .filter(|(found, _)| found.as_ref().eq_ignore_ascii_case(name))
        .for_each(|(_, value)| visit(value.as_ref()));
}
