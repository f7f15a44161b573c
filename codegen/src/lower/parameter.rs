//! Parameters of the path, the query, headers and cookies.

use openapiv3::{
    CookieStyle, HeaderStyle, Operation as Source, Parameter as Declared, ParameterData,
    ParameterSchemaOrContent, PathItem, PathStyle, QueryStyle,
};

use super::references::Section;
use super::{At, Lower};
use crate::diagnostic::Diagnostic;
use crate::ir::{
    Direction, Kind, Parameter, ParameterLocation, ParameterStyle, Pointer, Said, Type, TypeDef,
};
use crate::pointer::join;

impl<'d> Lower<'d> {
    /// The parameters of an operation: those of the path in the path's order, then the others.
    pub(super) fn parameters(
        &mut self,
        path: &str,
        id: &str,
        item: &'d PathItem,
        source: &'d Source,
        pointer: &str,
    ) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        let shared = pointer.rsplit_once('/').map_or("", |(path, _)| path);
        let all = self.api.components.as_ref().map(|components| &components.parameters);
        let section = Section { key: "parameters", one: "parameter", all };
        for (list, pointer) in [(&item.parameters, shared), (&source.parameters, pointer)] {
            let mut seen: Vec<(ParameterLocation, String)> = Vec::new();
            for (index, declared) in list.iter().enumerate() {
                let pointer = join(&join(pointer, "parameters"), index.to_string());
                let Some((declared, pointer)) = self.follow(&section, declared, pointer) else { continue };
                let Some(parameter) = self.parameter(id, declared, &pointer) else { continue };
                let same =
                    |other: &Parameter| other.wire == parameter.wire && other.location == parameter.location;
                let key = (parameter.location, parameter.wire.clone());
                if seen.contains(&key) {
                    let message = format!("`{id}` declares the parameter `{}` twice", parameter.wire);
                    self.diagnostics.push(
                        Diagnostic::unsupported("duplicate-parameter", &pointer, message)
                            .help("remove one of the two"),
                    );
                    continue;
                }
                seen.push(key);
                // What an operation declares replaces what its path declares.
                parameters.retain(|other| !same(other));
                parameters.push(parameter);
            }
        }
        self.check_path(path, id, &mut parameters, pointer);
        parameters
    }

    fn parameter(&mut self, id: &str, declared: &'d Declared, pointer: &str) -> Option<Parameter> {
        let (data, location) = match declared {
            Declared::Path { parameter_data, .. } => (parameter_data, ParameterLocation::Path),
            Declared::Query { parameter_data, .. } => (parameter_data, ParameterLocation::Query),
            Declared::Header { parameter_data, .. } => (parameter_data, ParameterLocation::Header),
            Declared::Cookie { parameter_data, .. } => (parameter_data, ParameterLocation::Cookie),
        };
        // OpenAPI says to ignore header parameters of these names.
        let ignored = ["accept", "content-type", "authorization"];
        if location == ParameterLocation::Header && ignored.contains(&data.name.to_ascii_lowercase().as_str())
        {
            return None;
        }
        let ParameterSchemaOrContent::Schema(schema) = &data.format else {
            let message = format!("the parameter `{}` of `{id}` is described by `content`", data.name);
            self.diagnostics.push(
                Diagnostic::unsupported("parameter-content", join(pointer, "content"), message)
                    .help("describe it by `schema`"),
            );
            return None;
        };
        let at = At {
            place: format!("{id}.{}", data.name),
            pointer: join(pointer, "schema"),
            direction: Direction::Request,
            component: None,
        };
        let mut facts = self.lower(schema.into(), &at);
        if matches!(declared, Declared::Query { style: QueryStyle::Form, .. }) {
            self.prefer_list(&mut facts.ty, &at);
        }
        let style = self.style(declared, data, &facts.ty);
        let Some(style) = style else {
            let message = format!(
                "the parameter `{}` of `{id}` is written in a way that is not supported ({})",
                data.name,
                describe(declared, data)
            );
            self.diagnostics.push(
                Diagnostic::unsupported("parameter-style", pointer, message)
                    .help("lists of plain values and `deepObject` objects in the query are supported"),
            );
            return None;
        };
        Some(Parameter {
            wire: data.name.clone(),
            name: String::new(),
            location,
            style,
            ty: facts.ty,
            required: data.required || location == ParameterLocation::Path,
            deprecated: data.deprecated.unwrap_or_default() || facts.deprecated,
            allow_empty: matches!(declared, Declared::Query { allow_empty_value: Some(true), .. }),
            constraints: facts.constraints,
            said: Said::default(),
            pointer: Pointer(pointer.to_owned()),
        })
    }

    /// What may be one plain value or a list of such values is a list: in a query, a list of one is written as
    /// its item is.
    fn prefer_list(&mut self, ty: &mut Type, at: &At) {
        let Some(TypeDef { kind: Kind::Union(union), .. }) = self.types.get(&at.place) else { return };
        let lists = union.members.iter().filter_map(|member| match &member.ty {
            Type::List(item) => Some(&**item),
            _ => None,
        });
        let [item] = lists.collect::<Vec<_>>()[..] else { return };
        let is_plain = matches!(item, Type::String | Type::Boolean | Type::Integer { .. } | Type::Number);
        let is_same = |member: &Type| member == item || matches!(member, Type::List(_));
        if !is_plain
            || *ty.non_null() != Type::Named(at.place.clone())
            || !union.members.iter().all(|member| is_same(&member.ty))
        {
            return;
        }
        let list = Type::List(Box::new(item.clone()));
        self.types.shift_remove(&at.place);
        *ty = if ty.is_nullable() { list.nullable() } else { list };
    }

    /// How the value is written; `None` if that is not supported.
    fn style(&mut self, declared: &Declared, data: &ParameterData, ty: &Type) -> Option<ParameterStyle> {
        // An alias is followed only here: components are lowered later, so the document is asked.
        let shape = self.shape_of(ty);
        if shape == Shape::Plain {
            let plain = match declared {
                Declared::Path { style, .. } => *style == PathStyle::Simple,
                Declared::Query { style, .. } => *style == QueryStyle::Form,
                Declared::Header { .. } | Declared::Cookie { .. } => true,
            };
            return plain.then_some(ParameterStyle::Plain);
        }
        match (declared, shape) {
            (Declared::Query { style: QueryStyle::DeepObject, .. }, Shape::Object) => {
                Some(ParameterStyle::Deep)
            }
            (_, Shape::Object | Shape::Other) => None,
            (Declared::Query { style, .. }, _) => {
                match (style, data.explode.unwrap_or(*style == QueryStyle::Form)) {
                    (QueryStyle::DeepObject, _) => None,
                    (_, true) => Some(ParameterStyle::Repeated),
                    (QueryStyle::Form, false) => Some(ParameterStyle::Comma),
                    (QueryStyle::SpaceDelimited, false) => Some(ParameterStyle::Space),
                    (QueryStyle::PipeDelimited, false) => Some(ParameterStyle::Pipe),
                }
            }
            (Declared::Path { style: PathStyle::Simple, .. }, _) => Some(ParameterStyle::Comma),
            (Declared::Header { style: HeaderStyle::Simple, .. }, _) => Some(ParameterStyle::Comma),
            (Declared::Cookie { style: CookieStyle::Form, .. }, _) => {
                (!data.explode.unwrap_or(true)).then_some(ParameterStyle::Comma)
            }
            _ => None,
        }
    }

    fn shape_of(&mut self, ty: &Type) -> Shape {
        self.shape_at(ty, 0)
    }

    fn shape_at(&mut self, ty: &Type, depth: usize) -> Shape {
        // Components can be other names of each other in a circle.
        if depth > 64 {
            return Shape::Other;
        }
        match ty {
            Type::String
            | Type::Boolean
            | Type::Integer { .. }
            | Type::Number
            | Type::Json
            | Type::Shared(_) => Shape::Plain,
            Type::List(item) => match self.shape_at(item, depth + 1) {
                Shape::Plain => Shape::List,
                _ => Shape::Other,
            },
            Type::JsonObject => Shape::Object,
            Type::Map(value) if self.shape_at(value, depth + 1) == Shape::Plain => Shape::Object,
            Type::Nullable(inner) | Type::Boxed(inner) => self.shape_at(inner, depth + 1),
            Type::Named(place) => {
                if !self.types.contains_key(place) {
                    self.drain();
                }
                match self.types.get(place).map(|def| def.kind.clone()) {
                    // Of several types outside a body, text is what they have in common.
                    Some(Kind::Enum(_) | Kind::Union(_)) => Shape::Plain,
                    Some(Kind::Alias { target, .. }) => self.shape_at(&target, depth + 1),
                    Some(Kind::Struct(_)) | None => Shape::Other,
                }
            }
            Type::Map(_) | Type::Page(_) | Type::Binary => Shape::Other,
        }
    }

    /// Puts path parameters into the path's order and checks that both name the same ones.
    fn check_path(&mut self, path: &str, id: &str, parameters: &mut [Parameter], pointer: &str) {
        let Some(names) = template_names(path) else {
            let message = format!("the braces of the path `{path}` do not match");
            self.diagnostics.push(
                Diagnostic::unsupported("bad-path", pointer, message)
                    .help("write each parameter as `{name}`"),
            );
            return;
        };
        let is_path = |parameter: &&Parameter| parameter.location == ParameterLocation::Path;
        for name in &names {
            if !parameters.iter().filter(is_path).any(|parameter| parameter.wire == *name) {
                let message = format!("`{id}` does not declare the parameter `{name}` of its path");
                self.diagnostics.push(
                    Diagnostic::unsupported("undeclared-path-parameter", pointer, message)
                        .help(format!("add a parameter `{name}` with `in: path`")),
                );
            }
        }
        for parameter in parameters.iter().filter(is_path).filter(|p| !names.contains(&p.wire.as_str())) {
            let message = format!("the path of `{id}` has no `{{{}}}`", parameter.wire);
            self.diagnostics.push(
                Diagnostic::unsupported("unused-path-parameter", &parameter.pointer.0, message)
                    .help("remove the parameter or add it to the path"),
            );
        }
        parameters.sort_by_key(|parameter| match parameter.location {
            ParameterLocation::Path => {
                names.iter().position(|name| *name == parameter.wire).unwrap_or(names.len())
            }
            _ => usize::MAX,
        });
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Shape {
    Plain,
    List,
    Object,
    Other,
}

/// The names in the braces of a path; `None` if braces do not match.
fn template_names(path: &str) -> Option<Vec<&str>> {
    let mut names = Vec::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        if before.contains('}') || name.is_empty() || name.contains('{') {
            return None;
        }
        names.push(name);
        rest = after;
    }
    (!rest.contains('}')).then_some(names)
}

fn describe(declared: &Declared, data: &ParameterData) -> String {
    let (location, style) = match declared {
        Declared::Path { style, .. } => ("path", format!("{style:?}")),
        Declared::Query { style, .. } => ("query", format!("{style:?}")),
        Declared::Header { style, .. } => ("header", format!("{style:?}")),
        Declared::Cookie { style, .. } => ("cookie", format!("{style:?}")),
    };
    match data.explode {
        Some(explode) => format!("in {location}, style {style}, explode {explode}"),
        None => format!("in {location}, style {style}"),
    }
}
