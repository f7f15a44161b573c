//! A request as the document sees it, and what the document has against it.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::{Document, Node};
use crate::encoding::{decoded, multipart, object, pairs, typed};
use crate::operation::{self, Operation};
use crate::support::Received;

/// The key that is sent wherever the document asks for one.
pub(crate) const SECRET: &str = "sk_test_wire";

/// A value and the schema it is of.
type Typed<'d> = (Node<'d>, Value);

pub(crate) struct Arrival<'d> {
    pub(crate) operation: Operation<'d>,
    pub(crate) path: BTreeMap<&'d str, Typed<'d>>,
    pub(crate) query: BTreeMap<&'d str, Typed<'d>>,
    pub(crate) body: Option<Typed<'d>>,
    pub(crate) problems: Vec<String>,
}

impl<'d> Arrival<'d> {
    /// Reads a request as the document says. `None` if it is of no operation.
    pub(crate) fn read(
        document: &'d Document,
        operations: &[Operation<'d>],
        received: &Received,
    ) -> Option<Self> {
        let base = document.root().items("servers")[0].text("url")?;
        let (_, base) = base.split_once("://")?.1.split_once('/')?;
        let (path, query) = received.target.split_once('?').unwrap_or((&received.target, ""));
        let path = path.strip_prefix('/')?.strip_prefix(base)?;
        let (operation, segments) = operation::find(operations, &received.method, path)?;

        let mut arrival = Self {
            operation: operation.clone(),
            path: BTreeMap::new(),
            query: BTreeMap::new(),
            body: None,
            problems: Vec::new(),
        };
        arrival.read_path(&segments);
        arrival.read_query(query);
        arrival.read_body(received);
        for place in ["header", "cookie"] {
            let unread = arrival.declared(place).into_iter();
            arrival
                .problems
                .extend(unread.map(|_| format!("a {place} is declared, which is not read here yet")));
        }
        arrival.check_headers(document, received);
        arrival.check_values();
        Some(arrival)
    }

    fn read_path(&mut self, segments: &[(&'d str, &str)]) {
        for (name, segment) in segments {
            let declared = self.declared("path");
            let Some(parameter) = declared.iter().find(|parameter| parameter.text("name") == Some(name))
            else {
                self.problems.push(format!("path parameter `{name}` is not declared"));
                continue;
            };
            let schema = parameter.get("schema").unwrap();
            // In a path, unlike in a query, a plus sign is a plus sign.
            let value = typed(&schema, decoded(&segment.replace('+', "%2B")));
            self.path.insert(name, (schema, value));
        }
    }

    fn read_query(&mut self, query: &str) {
        let mut pairs = pairs(query);
        for parameter in self.declared("query") {
            let (name, schema) = (parameter.text("name").unwrap(), parameter.get("schema").unwrap());
            let is_own = |pair: &mut (String, &str)| pair.0 == name;
            let given: Vec<&str> = pairs.extract_if(.., is_own).map(|(_, value)| value).collect();
            if given.is_empty() {
                if parameter.is("required") {
                    self.problems.push(format!("required query parameter `{name}` is missing"));
                }
                continue;
            }
            let style = parameter.text("style").unwrap_or("form");
            let explode = parameter.value("explode").map_or(style == "form", |explode| explode == true);
            let value = match (schema.get("items"), style, explode, given.as_slice()) {
                (Some(items), "form", true, _) => {
                    given.iter().map(|value| typed(&items, decoded(value))).collect()
                }
                (Some(items), "form", false, [one]) => {
                    one.split(',').map(|value| typed(&items, decoded(value))).collect()
                }
                (None, "form", _, [one]) => typed(&schema, decoded(one)),
                _ => {
                    self.problems.push(format!("`{name}` of style {style} came as {given:?}"));
                    continue;
                }
            };
            self.query.insert(name, (schema, value));
        }
        self.problems
            .extend(pairs.iter().map(|(name, _)| format!("query parameter `{name}` is not declared")));
    }

    fn read_body(&mut self, received: &Received) {
        let content_type = received.header("content-type");
        let declared = self.operation.node.get("requestBody");
        let (Some(declared), Some(content_type)) = (&declared, content_type) else {
            if declared.is_some_and(|body| body.is("required")) {
                self.problems.push("the required body is missing".to_owned());
            }
            if content_type.is_some() || !received.body.is_empty() {
                self.problems.push(format!("there is a body ({content_type:?}) where none is declared"));
            }
            return;
        };
        let (media_type, _) = content_type.split_once(';').unwrap_or((content_type, ""));
        let Some(schema) =
            declared.get("content").unwrap().get(media_type).and_then(|content| content.get("schema"))
        else {
            self.problems.push(format!("content type {media_type} is not declared"));
            return;
        };
        let text = received.text();
        let value = match media_type {
            "application/json" => serde_json::from_str(text).unwrap(),
            "application/x-www-form-urlencoded" => {
                let fields = pairs(text).into_iter().map(|(name, value)| (name, decoded(value))).collect();
                object(&schema, fields)
            }
            "multipart/form-data" => object(&schema, multipart(content_type, text)),
            _ => panic!("{media_type} cannot be read here yet"),
        };
        self.body = Some((schema, value));
    }

    pub(crate) fn declared(&self, place: &str) -> Vec<Node<'d>> {
        self.operation
            .parameters
            .iter()
            .filter(|parameter| parameter.text("in") == Some(place))
            .cloned()
            .collect()
    }

    fn check_headers(&mut self, document: &Document, received: &Received) {
        let anyone = |node: &Node<'_>| node.value("security").and_then(Value::as_array).map(Vec::is_empty);
        let open = anyone(&self.operation.node).or_else(|| anyone(&document.root())).unwrap_or(true);
        let expected = (!open).then(|| format!("Bearer {SECRET}"));
        if received.header("authorization") != expected.as_deref() {
            self.problems.push(format!(
                "authorization: {:?} instead of {expected:?}",
                received.header("authorization")
            ));
        }
        let version = document.root().get("info").and_then(|info| info.text("version"));
        if received.header("clerk-api-version") != version {
            self.problems.push(format!("clerk-api-version: {:?}", received.header("clerk-api-version")));
        }
    }

    fn check_values(&mut self) {
        let parameters = self.path.iter().chain(&self.query).map(|(name, value)| (*name, value));
        let all = parameters.chain(self.body.iter().map(|body| ("body", body)));
        let problems = all.flat_map(|(name, (schema, value))| {
            let problems = schema.problems(value).into_iter();
            problems.map(move |problem| format!("{name}{problem}"))
        });
        let problems: Vec<_> = problems.collect();
        self.problems.extend(problems);
    }
}
