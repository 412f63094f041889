//! A mark in what is selected: the name of the object's type under a name of our own. With it an
//! object of which everything else is skipped or refused is still an object, and one behind an interface
//! tells what it is. The answer's completion takes it out again.

use async_graphql::parser::types::{
    DocumentOperations, ExecutableDocument, Field, OperationType, Selection, SelectionSet,
};
use async_graphql::{Name, Positioned};

use super::types::{TYPES, named, root};

/// Names with two underscores are not for clients.
pub const MARK: &str = "__mark";

pub fn mark(document: &mut ExecutableDocument) {
    each_set(document, |of, set| {
        below(of, &mut set.items);
        // A subscription has one field and no more.
        if root_of(of).is_some_and(|kind| kind != OperationType::Subscription) {
            add(of, set);
        }
    });
}

/// Calls with the set of each operation and fragment, and the type that it is on.
pub fn each_set(
    document: &mut ExecutableDocument,
    mut change: impl FnMut(&str, &mut SelectionSet),
) {
    let operations: Vec<_> = match &mut document.operations {
        DocumentOperations::Single(operation) => vec![operation],
        DocumentOperations::Multiple(all) => all.values_mut().collect(),
    };
    for operation in operations {
        let of = root(operation.node.ty);
        change(of, &mut operation.node.selection_set.node);
    }
    for fragment in document.fragments.values_mut() {
        let on = fragment.node.type_condition.node.on.node.clone();
        change(&on, &mut fragment.node.selection_set.node);
    }
}

fn root_of(of: &str) -> Option<OperationType> {
    [
        OperationType::Query,
        OperationType::Mutation,
        OperationType::Subscription,
    ]
    .into_iter()
    .find(|kind| root(*kind) == of)
}

fn below(of: &str, items: &mut [Positioned<Selection>]) {
    for item in items {
        match &mut item.node {
            Selection::Field(field) => {
                let set = &mut field.node.selection_set.node;
                if let Some(ty) = TYPES.field(of, &field.node.name.node)
                    && !set.items.is_empty()
                {
                    below(named(ty), &mut set.items);
                    add(named(ty), set);
                }
            }
            Selection::InlineFragment(fragment) => {
                let on = fragment.node.type_condition.as_ref();
                let on = on.map_or(of.to_owned(), |on| on.node.on.node.to_string());
                below(&on, &mut fragment.node.selection_set.node.items);
            }
            Selection::FragmentSpread(_) => {}
        }
    }
}

fn add(of: &str, set: &mut SelectionSet) {
    // What may be skipped, or refused and be null, may leave an object without any field.
    let certain = |item: &Positioned<Selection>| match &item.node {
        Selection::Field(field) => {
            let ty = TYPES.field(of, &field.node.name.node);
            field.node.directives.is_empty() && ty.is_none_or(|ty| !ty.nullable)
        }
        _ => false,
    };
    if TYPES.is_interface(of) || !set.items.iter().any(certain) {
        let at = set.items.first().map(|item| item.pos).unwrap_or_default();
        let field = Field {
            alias: Some(Positioned::new(Name::new(MARK), at)),
            name: Positioned::new(Name::new("__typename"), at),
            arguments: Vec::new(),
            directives: Vec::new(),
            selection_set: Positioned::default(),
        };
        let field = Selection::Field(Positioned::new(field, at));
        set.items.push(Positioned::new(field, at));
    }
}
