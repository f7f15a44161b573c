//! A document's text, and where in it things stand.

use std::collections::{HashMap, HashSet};

use saphyr_parser::{Event, Parser};

use crate::diagnostic::Diagnostic;
use crate::pointer;

/// Larger documents are refused: they are not API descriptions.
pub const MAX_BYTES: usize = 32 << 20;

/// Deeper nesting than YAML's reader takes; it needs ages to say so.
const MAX_DEPTH: usize = 128;

/// The text of a document and the name it goes by in messages.
#[derive(Clone, Debug)]
pub struct Source {
    /// A file name or address.
    pub name: String,
    /// The document itself.
    pub text: String,
}

impl Source {
    /// Takes a document's bytes.
    ///
    /// # Errors
    ///
    /// The document is too large or not UTF-8.
    pub fn new(name: impl Into<String>, bytes: Vec<u8>) -> Result<Self, Diagnostic> {
        if bytes.len() > MAX_BYTES {
            let message = format!("the document is larger than the {} MiB that are read", MAX_BYTES >> 20);
            return Err(Diagnostic::error("too-large", "", message)
                .help("give the API description itself, not an archive or a log"));
        }
        match String::from_utf8(bytes) {
            Ok(text) => {
                // A mark that says how text is encoded, and no part of it.
                let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
                Ok(Self { name: name.into(), text })
            }
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                let line = 1 + error.as_bytes()[..valid].iter().filter(|b| **b == b'\n').count();
                let message = format!("the document is not UTF-8 text (byte {valid})");
                Err(Diagnostic::error("not-utf8", "", message)
                    .at_line(line)
                    .help("give an OpenAPI 3.0 document as YAML or JSON, encoded as UTF-8"))
            }
        }
    }

    /// What is wrong with a document of brackets in brackets in brackets, if it is one.
    pub fn too_deep(&self) -> Option<Diagnostic> {
        // Brackets in prose count as well, so that this only raises suspicion, but at no cost.
        let mut depth = 0_usize;
        let mut deepest = 0;
        for byte in self.text.bytes() {
            match byte {
                b'[' | b'{' => depth += 1,
                b']' | b'}' => depth = depth.saturating_sub(1),
                _ => continue,
            }
            deepest = deepest.max(depth);
        }
        if deepest <= 2 * MAX_DEPTH {
            return None;
        }
        let mut depth = 0;
        for event in Parser::new_from_str(&self.text) {
            let (message, line) = match event {
                Ok((Event::MappingStart(..) | Event::SequenceStart(..), span)) => {
                    depth += 1;
                    if depth <= MAX_DEPTH {
                        continue;
                    }
                    ("it is nested too deep".to_owned(), span.start.line())
                }
                Ok((Event::MappingEnd | Event::SequenceEnd, _)) => {
                    depth -= 1;
                    continue;
                }
                Ok(_) => continue,
                Err(error) => (error.info().to_owned(), error.marker().line()),
            };
            let message = format!("the document is not YAML: {message}");
            return Some(
                Diagnostic::error("not-yaml", "", message)
                    .at_line(line)
                    .help("give a complete OpenAPI 3.0 document as YAML or JSON"),
            );
        }
        None
    }

    /// The lines at which the nodes of `pointers` begin. What cannot be found is left out.
    pub fn lines_of<'p>(&self, pointers: impl Iterator<Item = &'p str>) -> HashMap<String, usize> {
        let wanted: HashSet<&str> = pointers.filter(|p| !p.is_empty()).collect();
        if wanted.is_empty() {
            return HashMap::new();
        }
        let mut walk = Walk { stack: Vec::new(), wanted, found: HashMap::new() };
        let mut parser = Parser::new_from_str(&self.text);
        while let Some(Ok((event, span))) = parser.next_event() {
            if !walk.event(&event, span.start.line()) {
                break;
            }
        }
        walk.found
    }
}

/// Follows the parser's events and knows at which pointer each of them stands.
struct Walk<'p> {
    stack: Vec<Level>,
    wanted: HashSet<&'p str>,
    found: HashMap<String, usize>,
}

struct Level {
    pointer: String,
    position: Position,
}

enum Position {
    Sequence {
        next: usize,
    },
    /// Between a value and the next key.
    Key,
    /// Behind a key, with the line the key stands on.
    Value {
        key: String,
        line: usize,
    },
}

impl Walk<'_> {
    /// Takes one event; false once everything wanted is found.
    fn event(&mut self, event: &Event<'_>, line: usize) -> bool {
        match event {
            Event::MappingStart(..) => {
                let pointer = self.enter(line);
                self.stack.push(Level { pointer, position: Position::Key });
            }
            Event::SequenceStart(..) => {
                let pointer = self.enter(line);
                self.stack.push(Level { pointer, position: Position::Sequence { next: 0 } });
            }
            Event::MappingEnd | Event::SequenceEnd => {
                self.stack.pop();
                self.leave();
            }
            Event::Scalar(text, ..) => {
                if let Some(Level { position: position @ Position::Key, .. }) = self.stack.last_mut() {
                    *position = Position::Value { key: text.to_string(), line };
                } else {
                    self.enter(line);
                    self.leave();
                }
            }
            Event::Alias(_) => {
                self.enter(line);
                self.leave();
            }
            _ => {}
        }
        self.found.len() < self.wanted.len()
    }

    /// Notes the node that begins here and returns its pointer.
    fn enter(&mut self, line: usize) -> String {
        let (pointer, line) = match self.stack.last() {
            None => (String::new(), line),
            Some(Level { pointer, position: Position::Sequence { next } }) => {
                (pointer::join(pointer, next.to_string()), line)
            }
            Some(Level { pointer, position: Position::Value { key, line } }) => {
                (pointer::join(pointer, key), *line)
            }
            Some(Level { pointer, position: Position::Key }) => (pointer.clone(), line),
        };
        if self.wanted.contains(pointer.as_str()) {
            self.found.entry(pointer.clone()).or_insert(line);
        }
        pointer
    }

    /// Moves on behind the node that ends here.
    fn leave(&mut self) {
        if let Some(level) = self.stack.last_mut() {
            match &mut level.position {
                Position::Sequence { next } => *next += 1,
                position => *position = Position::Key,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_lines_in_block_and_flow_style() {
        let text = "a:\n  b:\n    - x\n    - {c: 1,\n       d: 2}\ne: f\n";
        let source = Source::new("t", text.into()).unwrap();
        let lines = source.lines_of(["/a/b", "/a/b/1", "/a/b/1/d", "/e", "/nowhere"].into_iter());
        assert_eq!(lines.get("/a/b"), Some(&2));
        assert_eq!(lines.get("/a/b/1"), Some(&4));
        assert_eq!(lines.get("/a/b/1/d"), Some(&5));
        assert_eq!(lines.get("/e"), Some(&6));
        assert_eq!(lines.get("/nowhere"), None);
    }

    #[test]
    fn refuses_what_is_not_text() {
        let error = Source::new("t", vec![b'a', b'\n', 0xff]).unwrap_err();
        assert_eq!((error.code, error.line), ("not-utf8", Some(2)));
    }
}
