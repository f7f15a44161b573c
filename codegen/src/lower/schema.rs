//! Schemas to types.

use openapiv3::{AdditionalProperties, ReferenceOr, Schema};
use serde_yaml::Value;

use super::parts::{Link, Parts};
use super::{At, Lower};
use crate::diagnostic::Diagnostic;
use crate::ir::{
    Constraints, Field, Kind, Pointer, Said, Struct, Type, TypeDef, Union, UnionMember, Variant,
};
use crate::pointer::join;

const SCHEMAS: &str = "#/components/schemas/";

/// A schema's type and what it says besides.
#[derive(Clone, Debug)]
pub(super) struct Facts {
    pub(super) ty: Type,
    pub(super) constraints: Constraints,
    pub(super) deprecated: bool,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
}

impl From<Type> for Facts {
    fn from(ty: Type) -> Self {
        Self {
            ty,
            constraints: Constraints::default(),
            deprecated: false,
            read_only: false,
            write_only: false,
        }
    }
}

impl<'d> Lower<'d> {
    /// Whether reading and writing a component differ, as they do for everything with properties.
    pub(super) fn is_directional(&self, name: &str) -> bool {
        self.resolve(name, &mut |schema| {
            let parts = Parts::of(schema);
            parts.properties.is_some()
                || parts.items.is_some()
                || !parts.all_of.is_empty()
                || !parts.one_of.is_empty()
                || !parts.any_of.is_empty()
                || matches!(parts.additional, Some(AdditionalProperties::Schema(_)))
        })
        .unwrap_or_default()
    }

    /// Whether null is among a component's values.
    pub(super) fn is_nullable(&self, name: &str) -> bool {
        self.resolve(name, &mut |schema| {
            schema.schema_data.nullable || Parts::of(schema).values.contains(&Value::Null)
        })
        .unwrap_or_default()
    }

    /// What a component that is a plain value allows, said again of every place that it stands at.
    fn limits_of(&self, name: &str) -> Constraints {
        let limits = |schema: &'d Schema| {
            let mut parts = Parts::of(schema);
            let is_plain = matches!(parts.kind, Some("string" | "integer" | "number" | "boolean"));
            let mut constraints = std::mem::take(&mut parts.constraints);
            parts.values.retain(|value| !value.is_null());
            keep_unexpressed(&parts, &mut constraints);
            is_plain.then_some(constraints)
        };
        self.resolve(name, &mut |schema| limits(schema)).flatten().unwrap_or_default()
    }

    /// Calls `with` with the schema behind a component's name.
    pub(super) fn resolve<R>(&self, name: &str, with: &mut dyn FnMut(&'d Schema) -> R) -> Option<R> {
        let mut name = name;
        // References were checked to be free of circles; the bound is for safety only.
        for _ in 0..64 {
            match self.schemas().get(name)? {
                ReferenceOr::Item(schema) => return Some(with(schema)),
                ReferenceOr::Reference { reference } => name = reference.strip_prefix(SCHEMAS)?,
            }
        }
        None
    }

    /// The component that a reference names, if it names one.
    pub(super) fn target(&mut self, reference: &'d str, pointer: &str) -> Option<&'d str> {
        let name = reference.strip_prefix(SCHEMAS).filter(|name| !name.contains('/'));
        if name.is_none() {
            let message = format!("`$ref: {reference}` does not name a schema component");
            self.diagnostics.push(
                Diagnostic::unsupported("deep-reference", pointer, message)
                    .help(format!("make what it refers to a component and write `{SCHEMAS}Name`")),
            );
        }
        name
    }

    /// Gives the component at `at` its definition.
    pub(super) fn define(&mut self, schema: &'d ReferenceOr<Schema>, at: &At) {
        let facts = self.lower(schema.into(), at);
        let target = facts.ty.non_null();
        if *target != Type::Named(at.place.clone()) {
            self.add(at, Kind::Alias { target: target.clone(), constraints: facts.constraints });
        } else if !self.types.contains_key(&at.place) {
            self.diagnostics.push(
                Diagnostic::unsupported(
                    "circular-reference",
                    &at.pointer,
                    "the schema consists of nothing but itself",
                )
                .help("say what it is, or refer to another schema"),
            );
            self.add(at, Kind::Alias { target: Type::Json, constraints: Constraints::default() });
        }
        if let Some(def) = self.types.get_mut(&at.place) {
            def.deprecated = facts.deprecated;
        }
    }

    /// Registers a type at its place.
    pub(super) fn add(&mut self, at: &At, kind: Kind) -> Type {
        let def = TypeDef {
            name: String::new(),
            module: String::new(),
            component: at.component.clone(),
            direction: at.direction,
            deprecated: false,
            kind,
            said: Said::default(),
            pointer: Pointer(at.pointer.clone()),
        };
        self.types.insert(at.place.clone(), def);
        Type::Named(at.place.clone())
    }

    /// The type of a schema.
    pub(super) fn lower(&mut self, link: Link<'d>, at: &At) -> Facts {
        let schema = match link {
            Link::Here(schema) => schema,
            Link::To(reference) => {
                let Some(name) = self.target(reference, &at.pointer) else { return Type::Json.into() };
                let constraints = self.limits_of(name);
                return Facts { constraints, ..self.component(name, at.direction).into() };
            }
        };
        let mut parts = Parts::of(schema);
        let mut constraints = std::mem::take(&mut parts.constraints);
        let nullable = schema.schema_data.nullable || parts.values.contains(&Value::Null);
        parts.values.retain(|value| !value.is_null());
        let data = &schema.schema_data;
        let mut facts = match parts.only_member() {
            Some(member) => {
                let inner = self.lower(member.into(), &at.child("", &["allOf", "0"]));
                // What stands outside is said of this place.
                let mut both = inner.constraints;
                both.by_keyword.extend(constraints.by_keyword);
                Facts { constraints: both, ..inner }
            }
            None => {
                let ty = self.shape(schema, &parts, at, &mut constraints);
                Facts { constraints, ..Facts::from(ty) }
            }
        };
        if nullable {
            facts.ty = facts.ty.nullable();
        }
        facts.deprecated |= data.deprecated;
        facts.read_only |= data.read_only;
        facts.write_only |= data.write_only;
        facts
    }

    fn shape(
        &mut self,
        schema: &'d Schema,
        parts: &Parts<'d>,
        at: &At,
        constraints: &mut Constraints,
    ) -> Type {
        if !parts.all_of.is_empty() {
            return self.all_of(schema, at);
        }
        let (keyword, alternatives) = parts.alternatives();
        if parts.properties.is_none() && !alternatives.is_empty() && !alternatives.iter().all(only_requires) {
            return self.union(schema, keyword, alternatives, at);
        }
        keep_unexpressed(parts, constraints);
        // What has items is a list, said or not.
        match parts.kind.or(parts.items.map(|_| "array")) {
            Some("string") => self.text(parts, at, constraints),
            Some("integer") => {
                Type::Integer { bits: if parts.format.as_deref() == Some("int32") { 32 } else { 64 } }
            }
            Some("number") => Type::Number,
            Some("boolean") => Type::Boolean,
            Some("array") => {
                let item = match parts.items {
                    Some(items) => self.lower(items, &at.child("[]", &["items"])),
                    None => Type::Json.into(),
                };
                if !item.constraints.is_empty() {
                    let rules = serde_yaml::to_value(&item.constraints).unwrap_or_default();
                    constraints.add("items", Some(rules));
                }
                Type::List(Box::new(item.ty))
            }
            Some("object") => self.object(schema, at),
            None if parts.properties.is_some() || parts.additional.is_some() => self.object(schema, at),
            None if !parts.values.is_empty() && parts.values.iter().all(Value::is_string) => {
                keep_format(parts, &["binary"], constraints);
                self.text(parts, at, constraints)
            }
            None => {
                keep_values(parts, constraints);
                Type::Json
            }
            Some(other) => {
                let message = format!("`type: {other}` is not a type of OpenAPI 3.0");
                self.diagnostics.push(
                    Diagnostic::unsupported("unknown-type", &at.pointer, message)
                        .help("use string, integer, number, boolean, array or object"),
                );
                Type::Json
            }
        }
    }

    fn text(&mut self, parts: &Parts<'d>, at: &At, constraints: &mut Constraints) -> Type {
        if parts.format.as_deref() == Some("binary") {
            return Type::Binary;
        }
        let property = at.place.rsplit('.').next().unwrap_or_default();
        let is_label = parts.values.len() == 1 && self.names.labels.contains(property);
        if parts.values.is_empty() || is_label {
            keep_values(parts, constraints);
            return Type::String;
        }
        let mut variants: Vec<Variant> = Vec::with_capacity(parts.values.len());
        for (index, value) in parts.values.iter().enumerate() {
            let Some(value) = value.as_str() else {
                let pointer = join(&join(&at.pointer, "enum"), index.to_string());
                let message = "a value of a list of texts is no text";
                self.diagnostics.push(
                    Diagnostic::unsupported("bad-enum-value", pointer, message)
                        .help("put quotes around it, or change the `type`"),
                );
                continue;
            };
            if variants.iter().all(|variant| variant.wire != value) {
                variants.push(Variant { wire: value.to_owned(), name: String::new(), said: Said::default() });
            }
        }
        self.add(at, Kind::Enum(variants))
    }

    /// An object without alternatives: a struct, a map or any object.
    fn object(&mut self, schema: &'d Schema, at: &At) -> Type {
        let flat = self.flatten(schema, at);
        self.struct_of(schema, flat, at)
    }

    fn struct_of(&mut self, schema: &'d Schema, flat: super::flatten::Flat<'d>, at: &At) -> Type {
        if flat.properties.is_empty() {
            return match flat.additional {
                Some(AdditionalProperties::Schema(schema)) => {
                    let value = self.lower((&**schema).into(), &at.child("{}", &["additionalProperties"]));
                    if value.ty == Type::Json { Type::JsonObject } else { Type::Map(Box::new(value.ty)) }
                }
                _ => Type::JsonObject,
            };
        }
        // A property that joins the object around it has that same property again.
        if let Some((_, place)) = self.open.iter().find(|(open, _)| std::ptr::eq(*open, schema)) {
            return Type::Named(place.clone());
        }
        self.open.push((schema, at.place.clone()));
        let fields = self.fields(&flat, at);
        let additional = self.additional(&flat, at);
        self.open.pop();
        let require_one_of = flat.require_one_of;
        self.add(at, Kind::Struct(Struct { fields, additional, require_one_of }))
    }

    /// What other properties hold, where the document says that there are some.
    pub(super) fn additional(&mut self, flat: &super::flatten::Flat<'d>, at: &At) -> Option<Type> {
        match flat.additional? {
            AdditionalProperties::Any(allowed) => allowed.then_some(Type::Json),
            AdditionalProperties::Schema(schema) => {
                Some(self.lower((&**schema).into(), &at.child("{}", &["additionalProperties"])).ty)
            }
        }
    }

    /// The properties of an object as fields.
    pub(super) fn fields(&mut self, flat: &super::flatten::Flat<'d>, at: &At) -> Vec<Field> {
        let mut fields = Vec::with_capacity(flat.properties.len());
        for (name, property) in &flat.properties {
            let at =
                At { place: format!("{}.{name}", at.place), pointer: property.pointer.clone(), ..at.clone() };
            let facts = self.lower(property.link, &at);
            fields.push(Field {
                wire: (*name).to_owned(),
                name: String::new(),
                required: flat.required.contains(name),
                deprecated: facts.deprecated,
                read_only: facts.read_only,
                write_only: facts.write_only,
                secret: false,
                constraints: facts.constraints,
                said: Said::default(),
                pointer: Pointer(property.pointer.clone()),
                ty: facts.ty,
            });
        }
        for name in flat.required.iter().filter(|name| !flat.properties.contains_key(*name)) {
            let message = format!("`{name}` is required but not declared");
            self.diagnostics.push(
                Diagnostic::warning("undeclared-required", &at.pointer, message)
                    .help("declare the property, or take it out of `required` in fixes.yaml"),
            );
        }
        fields
    }

    fn all_of(&mut self, schema: &'d Schema, at: &At) -> Type {
        let flat = self.flatten(schema, at);
        if let Some(pointer) = &flat.not_an_object {
            let message = "`allOf` joins something that is not an object";
            self.diagnostics.push(
                Diagnostic::unsupported("mixed-all-of", pointer, message)
                    .help("only objects can be joined; replace the `allOf` by what it is meant to be"),
            );
            return Type::Json;
        }
        self.struct_of(schema, flat, at)
    }

    fn union(
        &mut self,
        schema: &'d Schema,
        keyword: &str,
        alternatives: &'d [ReferenceOr<Schema>],
        at: &At,
    ) -> Type {
        let discriminator = schema.schema_data.discriminator.as_ref();
        let mut members: Vec<UnionMember> = Vec::with_capacity(alternatives.len());
        let mut nullable = false;
        for (index, alternative) in alternatives.iter().enumerate() {
            let at = At {
                place: format!("{}|{}", at.place, index + 1),
                ..at.child("", &[keyword, &index.to_string()])
            };
            let facts = self.lower(alternative.into(), &at);
            nullable |= facts.ty.is_nullable();
            let ty = facts.ty.non_null().clone();
            if members.iter().any(|member| member.ty == ty) {
                continue;
            }
            let mut tags = Vec::new();
            match (discriminator, innermost(alternative)) {
                (Some(discriminator), Link::To(reference)) => {
                    let name = reference.strip_prefix(SCHEMAS).unwrap_or(reference);
                    let mapped = |target: &str| target == reference || target == name;
                    tags.extend(
                        discriminator.mapping.iter().filter(|(_, to)| mapped(to)).map(|(tag, _)| tag.clone()),
                    );
                    if tags.is_empty() {
                        let schema = self.resolve(name, &mut |schema| schema);
                        tags = schema
                            .map(|schema| labels(schema, &discriminator.property_name))
                            .unwrap_or_default();
                    }
                    if tags.is_empty() {
                        tags.push(name.to_owned());
                    }
                }
                (Some(discriminator), Link::Here(schema)) => {
                    tags = labels(schema, &discriminator.property_name);
                    if tags.is_empty() && matches!(ty, Type::Named(_)) {
                        let message = format!(
                            "`{}` does not tell this member from others",
                            discriminator.property_name
                        );
                        self.diagnostics.push(
                            Diagnostic::warning("untagged-member", &at.pointer, message).help(
                                "make it a component, or list the values of that property as its `enum`",
                            ),
                        );
                    }
                }
                (None, _) => {}
            }
            members.push(UnionMember { name: String::new(), ty, tags });
        }
        let ty = match members.as_slice() {
            [only] => only.ty.clone(),
            _ => {
                let tag = discriminator.map(|d| d.property_name.clone());
                self.add(at, Kind::Union(Union { tag, members }))
            }
        };
        if nullable { ty.nullable() } else { ty }
    }
}

/// The component that a schema is, whatever it is wrapped in to say more of it.
fn innermost(schema: &ReferenceOr<Schema>) -> Link<'_> {
    match Link::from(schema) {
        Link::Here(inner) => Parts::of(inner).only_member().map_or(Link::Here(inner), innermost),
        link => link,
    }
}

/// The values that a schema allows for one of its properties.
fn labels(schema: &Schema, property: &str) -> Vec<String> {
    let property = Parts::of(schema).properties.and_then(|all| all.get(property)?.as_item());
    let values = property.map(|property| Parts::of(property).values).unwrap_or_default();
    values.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Whether an alternative says only which properties must be there.
fn only_requires(schema: &ReferenceOr<Schema>) -> bool {
    schema.as_item().is_some_and(|schema| Parts::of(schema).only_requires())
}

/// What the type of a plain value does not express is kept as constraints. Values of a text are its type, or
/// its label.
fn keep_unexpressed(parts: &Parts<'_>, constraints: &mut Constraints) {
    match parts.kind {
        Some("string") => keep_format(parts, &["binary"], constraints),
        Some("integer") => {
            keep_format(parts, &["int32", "int64"], constraints);
            keep_values(parts, constraints);
        }
        Some("number") => {
            keep_format(parts, &[], constraints);
            keep_values(parts, constraints);
        }
        Some("boolean") => keep_values(parts, constraints),
        _ => {}
    }
}

/// A format that the type does not express is kept as a constraint.
fn keep_format(parts: &Parts<'_>, expressed: &[&str], constraints: &mut Constraints) {
    let format = parts.format.clone().filter(|format| !expressed.contains(&format.as_str()));
    constraints.add("format", format);
}

/// Values that the type does not express are kept as a constraint.
fn keep_values(parts: &Parts<'_>, constraints: &mut Constraints) {
    let values = Some(parts.values.clone()).filter(|values| !values.is_empty());
    constraints.add("enum", values.map(Value::Sequence));
}
