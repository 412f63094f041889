//! The fields at the top of a mutation or a subscription, each once and none in a fragment: the
//! library executes a verb that is named twice two times, and does not look for what is followed
//! inside fragments.

use std::collections::HashSet;

use async_graphql::parser::types::{
    ExecutableDocument, Field, InlineFragment, OperationType, Selection, SelectionSet,
};
use async_graphql::{Name, Positioned};

use super::chosen;
use super::types::root;
use super::variables::Conditions;

pub fn merge(document: &mut ExecutableDocument, name: Option<&str>, conditions: &Conditions) {
    let Some(operation) = chosen(&mut document.operations, name) else {
        return;
    };
    if operation.ty == OperationType::Query {
        return;
    }
    let of = root(operation.ty);
    let items = std::mem::take(&mut operation.selection_set.node.items);
    let mut flat = Flat {
        document,
        of,
        items: Vec::new(),
        opened: HashSet::new(),
    };
    flat.add(items, &[]);
    let (items, opened) = (flat.items, flat.opened);
    let items = merged(items, conditions);
    if let Some(operation) = chosen(&mut document.operations, name) {
        operation.selection_set.node.items = items;
    }
    forget(document, opened);
}

struct Flat<'a> {
    document: &'a ExecutableDocument,
    of: &'static str,
    items: Vec<Positioned<Selection>>,
    opened: HashSet<Name>,
}

impl Flat<'_> {
    /// Adds selections with the directives of the fragments that they stood in.
    fn add(&mut self, items: Vec<Positioned<Selection>>, outer: &[Directives]) {
        for mut item in items {
            match &mut item.node {
                Selection::Field(field) => {
                    let outer = outer.iter().flatten().cloned();
                    field.node.directives.extend(outer);
                    self.items.push(item);
                }
                Selection::InlineFragment(fragment) if self.is_ours(&fragment.node) => {
                    let items = std::mem::take(&mut fragment.node.selection_set.node.items);
                    let mut outer = outer.to_vec();
                    outer.push(std::mem::take(&mut fragment.node.directives));
                    self.add(items, &outer);
                }
                Selection::FragmentSpread(spread) => {
                    let name = &spread.node.fragment_name.node;
                    let fragment = self.document.fragments.get(name).filter(|fragment| {
                        let on = &fragment.node.type_condition.node.on.node;
                        on == self.of && fragment.node.directives.is_empty()
                    });
                    match fragment {
                        // One that spreads itself is for validation to refuse.
                        Some(fragment) if outer.len() < DEEP => {
                            self.opened.insert(name.clone());
                            let items = fragment.node.selection_set.node.items.clone();
                            let mut outer = outer.to_vec();
                            outer.push(spread.node.directives.clone());
                            self.add(items, &outer);
                        }
                        _ => self.items.push(item),
                    }
                }
                Selection::InlineFragment(_) => self.items.push(item),
            }
        }
    }

    fn is_ours(&self, fragment: &InlineFragment) -> bool {
        let on = fragment.type_condition.as_ref();
        on.is_none_or(|on| on.node.on.node == self.of)
    }
}

type Directives = Vec<Positioned<async_graphql::parser::types::Directive>>;

/// Fragments in each other that are opened.
const DEEP: usize = 8;

/// Puts fields that are the same one together, where both are selected.
fn merged(
    items: Vec<Positioned<Selection>>,
    conditions: &Conditions,
) -> Vec<Positioned<Selection>> {
    let mut kept: Vec<Positioned<Selection>> = Vec::new();
    for mut item in items {
        if let Selection::Field(field) = &mut item.node
            && conditions.select(&field.node.directives)
        {
            let same = kept.iter_mut().find_map(|one| match &mut one.node {
                Selection::Field(one)
                    if same(&one.node, &field.node) && conditions.select(&one.node.directives) =>
                {
                    Some(one)
                }
                _ => None,
            });
            if let Some(one) = same {
                let more = Selection::InlineFragment(Positioned::new(
                    InlineFragment {
                        type_condition: None,
                        directives: std::mem::take(&mut field.node.directives),
                        selection_set: std::mem::take(&mut field.node.selection_set),
                    },
                    field.pos,
                ));
                let set = &mut one.node.selection_set.node;
                set.items.push(Positioned::new(more, field.pos));
                continue;
            }
        }
        kept.push(item);
    }
    kept
}

/// Whether two fields are one and the same in the answer. What only shares its name there is a
/// conflict, for validation to find.
fn same(one: &Field, other: &Field) -> bool {
    let within = |one: &Field, other: &Field| {
        one.arguments
            .iter()
            .all(|argument| other.arguments.contains(argument))
    };
    one.response_key().node == other.response_key().node
        && one.name.node == other.name.node
        && !one.selection_set.node.items.is_empty()
        && within(one, other)
        && within(other, one)
}

/// Removes the fragments that were opened and are spread nowhere else: they would be unused.
fn forget(document: &mut ExecutableDocument, opened: HashSet<Name>) {
    if opened.is_empty() {
        return;
    }
    let mut spread = HashSet::new();
    for (_, operation) in document.operations.iter() {
        spreads(&operation.node.selection_set.node, &mut spread);
    }
    let mut todo: Vec<Name> = spread.iter().cloned().collect();
    for (name, _) in document.fragments.iter() {
        // One that nobody spread is still refused.
        if !opened.contains(name) && spread.insert(name.clone()) {
            todo.push(name.clone());
        }
    }
    while let Some(name) = todo.pop() {
        if let Some(fragment) = document.fragments.get(&name) {
            let mut found = HashSet::new();
            spreads(&fragment.node.selection_set.node, &mut found);
            todo.extend(found.into_iter().filter(|name| spread.insert(name.clone())));
        }
    }
    document.fragments.retain(|name, _| spread.contains(name));
}

fn spreads(set: &SelectionSet, found: &mut HashSet<Name>) {
    for item in &set.items {
        match &item.node {
            Selection::Field(field) => spreads(&field.node.selection_set.node, found),
            Selection::InlineFragment(fragment) => {
                spreads(&fragment.node.selection_set.node, found);
            }
            Selection::FragmentSpread(spread) => {
                found.insert(spread.node.fragment_name.node.clone());
            }
        }
    }
}
