//! The types of the schema, as far as answers need them.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use async_graphql::parser::parse_schema;
use async_graphql::parser::types::{
    BaseType, FieldDefinition, OperationType, Type, TypeKind, TypeSystemDefinition,
};
use async_graphql::{Name, Positioned};

use crate::graphql;

/// Read once from the SDL, which the library makes from the same types that it executes.
pub static TYPES: LazyLock<Types> = LazyLock::new(|| Types::read(&graphql::sdl()));

#[derive(Default)]
pub struct Types {
    /// The fields of objects and interfaces.
    fields: HashMap<Name, HashMap<Name, Type>>,
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
        let list = |fields: Vec<Positioned<FieldDefinition>>| {
            let fields = fields.into_iter().map(|field| field.node);
            fields
                .map(|field| (field.name.node, field.ty.node))
                .collect()
        };
        match kind {
            TypeKind::Object(object) => {
                for interface in object.implements {
                    let objects = self.interfaces.entry(interface.node).or_default();
                    objects.insert(name.clone());
                }
                self.fields.insert(name, list(object.fields));
            }
            TypeKind::Interface(interface) => {
                self.interfaces.entry(name.clone()).or_default();
                self.fields.insert(name, list(interface.fields));
            }
            _ => {}
        }
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
