//! `application/x-www-form-urlencoded`

use super::{Fields, texts};
use crate::client::encode;

pub(super) fn encode(fields: &Fields) -> String {
    let mut form = String::new();
    for (name, value) in fields.iter() {
        for text in texts(value) {
            encode::push_pair(&mut form, 0, name, &text);
        }
    }
    form
}
