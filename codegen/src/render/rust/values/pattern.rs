//! Texts that match a pattern.
//!
//! Understands what patterns of identifiers are made of: characters, classes, groups with
//! alternatives and repetitions. Of everything else there is no example.

use std::iter::Peekable;
use std::str::Chars;

/// What texts are made of, in the order of preference.
const ALPHABET: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-. :/@";

/// Groups inside groups that are followed.
const MAX_DEPTH: usize = 16;

/// Bytes after which a text is given up, as repetitions of repetitions grow fast.
const MAX_LENGTH: usize = 4096;

/// The shortest text within the lengths that is found to match `pattern`.
pub(in crate::render) fn example(pattern: &str, lengths: std::ops::RangeInclusive<usize>) -> Option<String> {
    // The more often everything repeats that may repeat, the longer the text.
    (0..=64)
        .map_while(|repeats| {
            let mut reader = Reader { rest: pattern.chars().peekable(), repeats, written: 0 };
            let text = reader.alternatives(0)?;
            reader.rest.next().is_none().then_some(text)
        })
        .find(|text| lengths.contains(&text.chars().count()))
}

struct Reader<'p> {
    rest: Peekable<Chars<'p>>,
    /// How often to repeat beyond what must be.
    repeats: usize,
    /// Characters chosen so far, so that not all of a class are the same.
    written: usize,
}

impl Reader<'_> {
    /// The first of several alternatives, up to the end of the group.
    fn alternatives(&mut self, depth: usize) -> Option<String> {
        let first = self.sequence(depth)?;
        while self.rest.next_if_eq(&'|').is_some() {
            self.sequence(depth)?;
        }
        Some(first)
    }

    fn sequence(&mut self, depth: usize) -> Option<String> {
        let mut out = String::new();
        while self.rest.peek().is_some_and(|c| !matches!(c, '|' | ')')) {
            let Some(atom) = self.atom(depth)? else { continue };
            for _ in 0..self.times()? {
                if out.len() > MAX_LENGTH {
                    return None;
                }
                match &atom {
                    Atom::Text(text) => out.push_str(text),
                    Atom::OneOf(choices) => {
                        out.push(*choices.get(self.written % choices.len())?);
                        self.written += 1;
                    }
                }
            }
        }
        Some(out)
    }

    /// What stands next; `Some(None)` for an anchor, which adds nothing.
    fn atom(&mut self, depth: usize) -> Option<Option<Atom>> {
        Some(Some(match self.rest.next()? {
            '^' | '$' => return Some(None),
            '(' if depth < MAX_DEPTH => {
                if self.rest.next_if_eq(&'?').is_some() {
                    self.rest.next_if_eq(&':')?;
                }
                let inner = self.alternatives(depth + 1)?;
                self.rest.next_if_eq(&')')?;
                Atom::Text(inner)
            }
            '[' => self.class()?,
            '.' => Atom::one_of(|_| true)?,
            '\\' => match self.rest.next()? {
                escape @ ('w' | 'W' | 'd' | 'D' | 's' | 'S') => Atom::one_of(|c| in_escape(escape, c))?,
                escape if escape.is_alphanumeric() => return None,
                literal => Atom::Text(literal.to_string()),
            },
            '(' | '*' | '+' | '?' | '{' => return None,
            literal => Atom::Text(literal.to_string()),
        }))
    }

    /// The rest of `[…]`.
    fn class(&mut self) -> Option<Atom> {
        let negated = self.rest.next_if_eq(&'^').is_some();
        let mut ranges = Vec::new();
        let mut escapes = Vec::new();
        loop {
            let low = match self.rest.next()? {
                ']' => break,
                '\\' => match self.rest.next()? {
                    escape if escape.is_alphabetic() => {
                        escapes.push(escape);
                        continue;
                    }
                    literal => literal,
                },
                literal => literal,
            };
            let mut ahead = self.rest.clone();
            let is_range = ahead.next() == Some('-') && ahead.next().is_some_and(|c| c != ']');
            if is_range {
                self.rest.next();
                ranges.push(low..=self.rest.next()?);
            } else {
                ranges.push(low..=low);
            }
        }
        let contains = |c: char| {
            ranges.iter().any(|range| range.contains(&c)) || escapes.iter().any(|e| in_escape(*e, c))
        };
        Atom::one_of(|c| contains(c) != negated)
    }

    /// How often what was read last is to be written.
    fn times(&mut self) -> Option<usize> {
        Some(match self.rest.peek() {
            Some('*') => self.repeated(self.repeats),
            Some('+') => self.repeated(self.repeats.max(1)),
            Some('?') => self.repeated(self.repeats.min(1)),
            Some('{') => {
                self.rest.next();
                let counts: String = self.rest.by_ref().take_while(|c| *c != '}').collect();
                let least = counts.split(',').next()?.parse().ok()?;
                (least <= 1024).then_some(least)?
            }
            _ => 1,
        })
    }

    fn repeated(&mut self, times: usize) -> usize {
        self.rest.next();
        times
    }
}

enum Atom {
    Text(String),
    OneOf(Vec<char>),
}

impl Atom {
    fn one_of(allowed: impl Fn(char) -> bool) -> Option<Self> {
        let choices: Vec<char> = ALPHABET.chars().filter(|c| allowed(*c)).collect();
        (!choices.is_empty()).then_some(Self::OneOf(choices))
    }
}

/// Whether a class such as `\w` has a character.
fn in_escape(escape: char, c: char) -> bool {
    match escape {
        'w' => c.is_alphanumeric() || c == '_',
        'd' => c.is_ascii_digit(),
        's' => c.is_whitespace(),
        'W' | 'D' | 'S' => !in_escape(escape.to_ascii_lowercase(), c),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::example;

    #[test]
    fn identifiers() {
        let example = |pattern| example(pattern, 0..=99).unwrap_or_default();
        assert_eq!(example(r"^(user|org)_\w{5}$"), "user_abcde");
        assert_eq!(example("^ak_[0-9A-F]{4}$"), "ak_ABCD");
        assert_eq!(example("^[A-Z]{2}$"), "AB");
        assert_eq!(example("^[^_a-y][a-z_-]*$"), "z");
        assert_eq!(example("^a(?:b_|c)?[xyz]+$"), "ax");
    }

    #[test]
    fn lengths_are_kept() {
        assert_eq!(example(r"^(\S(.*\S)?)?$", 3..=9).as_deref(), Some("abc"));
        assert_eq!(example("^a{2}$", 3..=9), None);
    }

    #[test]
    fn what_is_not_understood_has_no_example() {
        for pattern in ["(?=a)b", "a**", "[z-a]", "(a", "a{,}", r"\p{L}", "a{9999999}"] {
            assert_eq!(example(pattern, 0..=99), None, "{pattern}");
        }
        assert_eq!(example(&"(".repeat(10_000), 0..=99), None);
        assert_eq!(example("(((((((a*)*)*)*)*)*)*)*b{2000}", 2000..=2000), None);
    }
}
