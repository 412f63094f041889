//! The types of the schema, as far as requests and answers need them.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use async_graphql::parser::parse_schema;
use async_graphql::parser::types::{
    BaseType, FieldDefinition, InputValueDefinition, OperationType, Type, TypeKind,
    TypeSystemDefinition,
};
use async_graphql::{Name, Positioned};

use crate::graphql;

/// Read once from the SDL, which the library makes from the same types that it executes.
pub static TYPES: LazyLock<Types> = LazyLock::new(|| Types::read(&graphql::sdl()));

/// Members of a list of arguments or of an input object, by name.
pub type Members = HashMap<Name, Type>;

#[derive(Default)]
pub struct Types {
    /// The fields of objects and interfaces.
    fields: HashMap<Name, HashMap<Name, Type>>,
    /// The arguments of fields that take some: by type, field, argument.
    arguments: HashMap<Name, HashMap<Name, Members>>,
    /// The fields of input objects.
    inputs: HashMap<Name, Members>,
    /// The objects that each interface stands for.
    interfaces: HashMap<Name, HashSet<Name>>,
}

impl Types {
    fn read(sdl: &str) -> Self {
        let mut types = Self::default();
        let document = parse_schema(sdl).inspect_err(|error| {
            tracing::error!(%error, "the schema could not be read back");
        });
        for definition in document.into_iter().flat_map(|read| read.definitions) {
            if let TypeSystemDefinition::Type(definition) = definition {
                let name = definition.node.name.node;
                types.add(name, definition.node.kind);
            }
        }
        types
    }

    fn add(&mut self, name: Name, kind: TypeKind) {
        let mut arguments = HashMap::new();
        let mut list = |fields: Vec<Positioned<FieldDefinition>>| {
            let fields = fields.into_iter().map(|field| field.node);
            fields
                .map(|field| {
                    let name = field.name.node;
                    if !field.arguments.is_empty() {
                        arguments.insert(name.clone(), members(field.arguments));
                    }
                    (name, field.ty.node)
                })
                .collect()
        };
        match kind {
            TypeKind::Object(object) => {
                for interface in object.implements {
                    let objects = self.interfaces.entry(interface.node).or_default();
                    objects.insert(name.clone());
                }
                self.fields.insert(name.clone(), list(object.fields));
            }
            TypeKind::Interface(interface) => {
                self.interfaces.entry(name.clone()).or_default();
                self.fields.insert(name.clone(), list(interface.fields));
            }
            TypeKind::InputObject(input) => {
                self.inputs.insert(name.clone(), members(input.fields));
            }
            _ => {}
        }
        if !arguments.is_empty() {
            self.arguments.insert(name, arguments);
        }
    }

    /// The arguments of a field.
    pub fn arguments(&self, of: &str, field: &str) -> Option<&Members> {
        self.arguments.get(of)?.get(field)
    }

    /// The fields of a type that take arguments.
    #[cfg(test)]
    pub fn arguments_of(&self, of: &str) -> impl Iterator<Item = (&Name, &Members)> {
        self.arguments.get(of).into_iter().flatten()
    }

    /// The fields of an input object; nothing if the type is none.
    pub fn input(&self, name: &str) -> Option<&Members> {
        self.inputs.get(name)
    }

    /// The type of a field. Nothing is known of introspection: its types are not in the SDL.
    pub fn field(&self, of: &str, field: &str) -> Option<&Type> {
        self.fields.get(of)?.get(field)
    }

    pub fn is_interface(&self, name: &str) -> bool {
        self.interfaces.contains_key(name)
    }

    /// Whether a fragment on `condition` applies to objects of this type.
    pub fn applies(&self, condition: &str, object: &str) -> bool {
        let objects = self.interfaces.get(condition);
        condition == object || objects.is_some_and(|objects| objects.contains(object))
    }
}

fn members(definitions: Vec<Positioned<InputValueDefinition>>) -> Members {
    let definitions = definitions.into_iter().map(|one| one.node);
    definitions
        .map(|one| (one.name.node, one.ty.node))
        .collect()
}

/// The name inside lists.
pub fn named(ty: &Type) -> &str {
    match &ty.base {
        BaseType::Named(name) => name,
        BaseType::List(inner) => named(inner),
    }
}

/// The type of an operation's top.
pub fn root(kind: OperationType) -> &'static str {
    match kind {
        OperationType::Query => "Query",
        OperationType::Mutation => "Mutation",
        OperationType::Subscription => "Subscription",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schema_is_read_back() {
        let id = TYPES.field("Ballot", "id").unwrap();
        assert_eq!((named(id), id.nullable), ("ID", false));
        for kind in [
            OperationType::Query,
            OperationType::Mutation,
            OperationType::Subscription,
        ] {
            assert!(TYPES.fields.contains_key(root(kind)));
        }
        assert!(TYPES.is_interface("Node") && !TYPES.is_interface("Ballot"));
        assert!(TYPES.applies("Node", "Ballot") && !TYPES.applies("Task", "Ballot"));
    }
}
