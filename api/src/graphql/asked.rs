//! What a request asks for, in few words: for the journal.

use async_graphql::Name;
use async_graphql::parser::types::{
    DocumentOperations, ExecutableDocument, OperationDefinition, OperationType, Selection,
    SelectionSet,
};

/// Names kept of one request; a document may hold thousands.
const MANY: usize = 20;
/// Characters kept of one name.
const LONG: usize = 60;

/// The operation of a document that would run: with its name, where it has one.
pub fn operation<'a>(
    document: &'a ExecutableDocument,
    name: Option<&str>,
) -> Option<(Option<&'a Name>, &'a OperationDefinition)> {
    match (&document.operations, name) {
        (DocumentOperations::Single(operation), _) => Some((None, &operation.node)),
        (DocumentOperations::Multiple(all), Some(name)) => all
            .get_key_value(name)
            .map(|(name, operation)| (Some(name), &operation.node)),
        // The only one runs whether it is named in the request or not.
        (DocumentOperations::Multiple(all), None) if all.len() == 1 => all
            .iter()
            .next()
            .map(|(name, operation)| (Some(name), &operation.node)),
        (DocumentOperations::Multiple(_), None) => None,
    }
}

/// Whether the operation that would run is not a query.
pub fn changes(document: &ExecutableDocument, name: Option<&str>) -> bool {
    operation(document, name).is_some_and(|(_, operation)| operation.ty != OperationType::Query)
}

/// The root fields of the operation that would run, each once, in the order in which they are asked.
pub fn root_fields(document: &ExecutableDocument, name: Option<&str>) -> Vec<String> {
    let mut found = Found {
        document,
        fields: Vec::new(),
        spread: Vec::new(),
    };
    if let Some((_, operation)) = operation(document, name) {
        found.set(&operation.selection_set.node);
    }
    found.fields
}

/// Whether an operation has no other root field than these, fragments spread out. Fragments that
/// spread themselves were refused before.
pub fn only_asks_for(
    document: &ExecutableDocument,
    operation: &OperationDefinition,
    fields: &[&str],
) -> bool {
    let mut sets = vec![&operation.selection_set.node];
    let mut spread: Vec<&Name> = Vec::new();
    while let Some(set) = sets.pop() {
        for item in &set.items {
            match &item.node {
                Selection::Field(field) if fields.contains(&field.node.name.node.as_str()) => {}
                Selection::Field(_) => return false,
                Selection::InlineFragment(fragment) => {
                    sets.push(&fragment.node.selection_set.node);
                }
                Selection::FragmentSpread(fragment) => {
                    let name = &fragment.node.fragment_name.node;
                    if spread.contains(&name) {
                        continue;
                    }
                    spread.push(name);
                    if let Some(fragment) = document.fragments.get(name) {
                        sets.push(&fragment.node.selection_set.node);
                    }
                }
            }
        }
    }
    true
}

/// A name as the journal keeps it.
pub fn short(name: &str) -> String {
    name.chars().take(LONG).collect()
}

struct Found<'a> {
    document: &'a ExecutableDocument,
    fields: Vec<String>,
    /// Fragments looked into; one that spreads itself is looked into once.
    spread: Vec<&'a Name>,
}

impl<'a> Found<'a> {
    fn set(&mut self, set: &'a SelectionSet) {
        for item in &set.items {
            match &item.node {
                Selection::Field(field) => self.field(&field.node.name.node),
                Selection::InlineFragment(fragment) => {
                    self.set(&fragment.node.selection_set.node);
                }
                Selection::FragmentSpread(spread) => {
                    self.fragment(&spread.node.fragment_name.node);
                }
            }
        }
    }

    fn field(&mut self, name: &str) {
        let name = short(name);
        if self.fields.len() < MANY && !self.fields.contains(&name) {
            self.fields.push(name);
        }
    }

    fn fragment(&mut self, name: &'a Name) {
        if self.spread.len() >= MANY || self.spread.contains(&name) {
            return;
        }
        self.spread.push(name);
        if let Some(fragment) = self.document.fragments.get(name) {
            self.set(&fragment.node.selection_set.node);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use async_graphql::parser::parse_query;

    fn fields(query: &str, name: Option<&str>) -> Vec<String> {
        root_fields(&parse_query(query).unwrap(), name)
    }

    #[test]
    fn root_fields_are_found_through_fragments_and_each_once() {
        assert_eq!(fields("{ a { x } b: a c }", None), ["a", "c"]);
        assert_eq!(
            fields("{ ...F ... { c } } fragment F on Query { a ...F }", None),
            ["a", "c"]
        );
        let two = "query One { a } query Two { b }";
        assert_eq!(fields(two, Some("Two")), ["b"]);
        assert!(fields(two, None).is_empty());
        let many: String = (0..100).map(|n| format!(" f{n}")).collect();
        assert_eq!(fields(&format!("{{ {many} }}"), None).len(), MANY);
    }

    #[test]
    fn only_the_operation_that_would_run_changes() {
        let document = parse_query("query Look { a } mutation Do { b }").unwrap();
        assert!(changes(&document, Some("Do")));
        assert!(!changes(&document, Some("Look")));
        assert!(!changes(&document, None));
        let named = parse_query("mutation Do { b }").unwrap();
        assert!(changes(&named, None) && changes(&named, Some("Do")));
    }

    #[test]
    fn one_other_field_is_found_in_whatever_fragment_it_hides() {
        let only = |query: &str| {
            let document = parse_query(query).unwrap();
            let (_, operation) = operation(&document, None).unwrap();
            only_asks_for(&document, operation, &["out", "__typename"])
        };
        assert!(only("mutation { out { x } gone: out { y } __typename }"));
        assert!(only(
            "mutation M { ...F } fragment F on Mutation { out { x } }"
        ));
        assert!(!only("mutation { out: cast { x } }"));
        assert!(!only("mutation { ... { ... { cast } } }"));
        let many: String = (0..30).map(|n| format!(" ...F{n}")).collect();
        let fragments: String = (0..30)
            .map(|n| {
                format!(
                    " fragment F{n} on Mutation {{ {} }}",
                    if n == 29 { "cast" } else { "out" }
                )
            })
            .collect();
        assert!(!only(&format!("mutation {{ {many} }} {fragments}")));
    }
}
