//! The words of a request, in its variables and in its document, pass the one door for texts before
//! anything is executed. Which value is a word is read from the schema: every `String` that a field or an
//! input object takes, so that no verb can forget it.

use std::collections::HashSet;

use async_graphql::parser::types::{
    ExecutableDocument, OperationDefinition, Selection, SelectionSet,
};
use async_graphql::{Name, Positioned, Request, Value as Const};
use async_graphql_value::Value;
use rules::text::cleaned;

use super::mend::chosen;
use super::mend::types::{Members, TYPES, named, root};

/// Strings that are nobody's words, by the name that they bear wherever they stand: they are taken as they
/// were typed or made.
pub const AS_TYPED: [&str; 6] = [
    "after",
    "currentPassword",
    "idempotencyKey",
    "newPassword",
    "password",
    "token",
];

/// Passes the words of a request through the door.
pub fn words_in(request: &mut Request, document: &mut ExecutableDocument) {
    let mut kept = Kept::default();
    for fragment in document.fragments.values_mut() {
        let on = fragment.node.type_condition.node.on.node.clone();
        kept.selection(&mut fragment.node.selection_set, &on);
    }
    let name = request.operation_name.as_deref();
    let Some(operation) = chosen(&mut document.operations, name) else {
        return;
    };
    kept.selection(&mut operation.selection_set, root(operation.ty));
    kept.variables(operation, request);
}

/// The variables that stand where something is taken as it was typed.
#[derive(Default)]
struct Kept(HashSet<Name>);

impl Kept {
    fn selection(&mut self, set: &mut Positioned<SelectionSet>, on: &str) {
        for selection in &mut set.node.items {
            match &mut selection.node {
                Selection::Field(field) => {
                    let field = &mut field.node;
                    let name = &field.name.node;
                    if let Some(taken) = TYPES.arguments(on, name) {
                        for (argument, value) in &mut field.arguments {
                            self.member(taken, &argument.node, &mut value.node);
                        }
                    }
                    if let Some(ty) = TYPES.field(on, name) {
                        self.selection(&mut field.selection_set, named(ty));
                    }
                }
                Selection::InlineFragment(fragment) => {
                    let fragment = &mut fragment.node;
                    let condition = fragment.type_condition.as_ref();
                    let on = condition.map_or_else(
                        || on.to_owned(),
                        |condition| condition.node.on.node.to_string(),
                    );
                    self.selection(&mut fragment.selection_set, &on);
                }
                Selection::FragmentSpread(_) => {}
            }
        }
    }

    /// An argument, or a field of an input object. What is not in the schema is refused by validation.
    fn member<V: Written>(&mut self, of: &Members, name: &Name, value: &mut V) {
        let Some(ty) = of.get(name) else {
            return;
        };
        if AS_TYPED.contains(&name.as_str()) {
            self.0.extend(value.variable());
            return;
        }
        self.value(named(ty), value);
    }

    fn value<V: Written>(&mut self, ty: &str, value: &mut V) {
        match value.parts() {
            Parts::Text(text) if ty == "String" => *text = cleaned(text),
            Parts::List(items) => items.iter_mut().for_each(|item| self.value(ty, item)),
            Parts::Fields(fields) => {
                let Some(known) = TYPES.input(ty) else {
                    return;
                };
                for (name, value) in fields {
                    self.member(known, &name, value);
                }
            }
            Parts::Text(_) | Parts::Other => {}
        }
    }

    fn variables(&mut self, operation: &mut OperationDefinition, request: &mut Request) {
        for definition in &mut operation.variable_definitions {
            let definition = &mut definition.node;
            let name = &definition.name.node;
            if self.0.contains(name) {
                continue;
            }
            let ty = named(&definition.var_type.node);
            if let Some(value) = request.variables.get_mut(name) {
                self.value(ty, value);
            }
            if let Some(default) = &mut definition.default_value {
                self.value(ty, &mut default.node);
            }
        }
    }
}

/// What a value is made of.
enum Parts<'a, V> {
    Text(&'a mut String),
    List(&'a mut [V]),
    Fields(Vec<(Name, &'a mut V)>),
    Other,
}

/// A value in a document or in the variables.
trait Written: Sized {
    fn parts(&mut self) -> Parts<'_, Self>;

    /// The variable that stands here.
    fn variable(&self) -> Option<Name> {
        None
    }
}

impl Written for Value {
    fn parts(&mut self) -> Parts<'_, Self> {
        match self {
            Self::String(text) => Parts::Text(text),
            Self::List(items) => Parts::List(items),
            Self::Object(fields) => Parts::Fields(
                fields
                    .iter_mut()
                    .map(|(name, value)| (name.clone(), value))
                    .collect(),
            ),
            _ => Parts::Other,
        }
    }

    fn variable(&self) -> Option<Name> {
        match self {
            Self::Variable(name) => Some(name.clone()),
            _ => None,
        }
    }
}

impl Written for Const {
    fn parts(&mut self) -> Parts<'_, Self> {
        match self {
            Self::String(text) => Parts::Text(text),
            Self::List(items) => Parts::List(items),
            Self::Object(fields) => Parts::Fields(
                fields
                    .iter_mut()
                    .map(|(name, value)| (name.clone(), value))
                    .collect(),
            ),
            _ => Parts::Other,
        }
    }
}

#[cfg(test)]
mod tests;
