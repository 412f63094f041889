//! How large a request is, found out before anything is executed and without spreading fragments
//! out: a bomb of thirty tiny fragments is weighed as cheaply as it was written.

use std::collections::HashMap;

use async_graphql::Name;
use async_graphql::parser::types::{
    ExecutableDocument, OperationDefinition, Selection, SelectionSet,
};

/// The weight of what a document asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weight {
    /// Fields below each other.
    pub depth: usize,
    /// Fields in all, each fragment counted wherever it is spread.
    pub fields: usize,
    /// Fields at the top.
    pub roots: usize,
}

impl Weight {
    fn beside(self, other: Self) -> Self {
        Self {
            depth: self.depth.max(other.depth),
            fields: self.fields.saturating_add(other.fields),
            roots: self.roots.saturating_add(other.roots),
        }
    }
}

/// How deeply brackets are nested in the text, so that a parser which recurses is safe to call.
pub fn nesting(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut at, mut depth, mut deepest) = (0, 0_usize, 0);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'{' | b'(' | b'[' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b')' | b']' => depth = depth.saturating_sub(1),
            b'#' => at += skip(&bytes[at..], |rest| rest.starts_with(b"\n"), 0),
            b'"' if bytes[at..].starts_with(b"\"\"\"") => {
                at += 3;
                at += skip(&bytes[at..], |rest| rest.starts_with(b"\"\"\""), 2);
            }
            b'"' => {
                at += 1;
                at += skip(&bytes[at..], |rest| rest[0] == b'"' || rest[0] == b'\n', 0);
            }
            _ => {}
        }
        at += 1;
    }
    deepest
}

/// Bytes up to where `ends` holds, an escaped byte never ending anything, and `extra` more.
fn skip(bytes: &[u8], ends: impl Fn(&[u8]) -> bool, extra: usize) -> usize {
    let mut at = 0;
    while at < bytes.len() && !ends(&bytes[at..]) {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at + extra
}

/// The weight of a parsed document: of its heaviest operation.
///
/// A fragment that spreads itself weighs nothing where it does; validation refuses it afterwards.
pub fn weigh(document: &ExecutableDocument) -> Weight {
    let mut fragments = Fragments {
        document,
        known: HashMap::new(),
    };
    document
        .operations
        .iter()
        .map(|(_, operation)| fragments.set(&operation.node.selection_set.node))
        .fold(Weight::default(), |heaviest, weight| Weight {
            depth: heaviest.depth.max(weight.depth),
            fields: heaviest.fields.max(weight.fields),
            roots: heaviest.roots.max(weight.roots),
        })
}

/// The weight of one operation of a parsed document.
pub fn weigh_one(document: &ExecutableDocument, operation: &OperationDefinition) -> Weight {
    let mut fragments = Fragments {
        document,
        known: HashMap::new(),
    };
    fragments.set(&operation.selection_set.node)
}

struct Fragments<'a> {
    document: &'a ExecutableDocument,
    /// What each fragment weighs; absent inside while it is being weighed.
    known: HashMap<&'a Name, Option<Weight>>,
}

impl<'a> Fragments<'a> {
    fn set(&mut self, set: &'a SelectionSet) -> Weight {
        set.items
            .iter()
            .map(|item| match &item.node {
                Selection::Field(field) => {
                    let below = self.set(&field.node.selection_set.node);
                    Weight {
                        depth: below.depth + 1,
                        fields: below.fields.saturating_add(1),
                        roots: 1,
                    }
                }
                Selection::InlineFragment(fragment) => self.set(&fragment.node.selection_set.node),
                Selection::FragmentSpread(spread) => self.fragment(&spread.node.fragment_name.node),
            })
            .fold(Weight::default(), Weight::beside)
    }

    fn fragment(&mut self, name: &'a Name) -> Weight {
        if let Some(known) = self.known.get(name) {
            return known.unwrap_or_default();
        }
        let Some(fragment) = self.document.fragments.get(name) else {
            return Weight::default();
        };
        self.known.insert(name, None);
        let weight = self.set(&fragment.node.selection_set.node);
        self.known.insert(name, Some(weight));
        weight
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use async_graphql::parser::parse_query;

    fn weight(query: &str) -> Weight {
        weigh(&parse_query(query).unwrap())
    }

    #[test]
    fn a_fragment_counts_wherever_it_is_spread() {
        let query = "{ a { ...F } b { ...F } } fragment F on T { c { d } e }";
        assert_eq!(
            weight(query),
            Weight {
                depth: 3,
                fields: 8,
                roots: 2
            }
        );
    }

    #[test]
    fn a_bomb_is_weighed_without_going_off() {
        let mut query = String::from("{ ...F0 }");
        for n in 0..60 {
            query += &format!(
                " fragment F{n} on T {{ a {{ ...F{0} }} b {{ ...F{0} }} }}",
                n + 1
            );
        }
        query += " fragment F60 on T { a }";
        assert!(weight(&query).fields > 1_000_000_000);
    }

    #[test]
    fn fragments_that_spread_each_other_end() {
        let query = "{ ...A } fragment A on T { a ...B } fragment B on T { b ...A }";
        assert_eq!(weight(query).fields, 2);
    }

    #[test]
    fn brackets_in_texts_and_comments_do_not_nest() {
        assert_eq!(nesting("{ a(b: [1, {c: 2}]) { d } }"), 4);
        assert_eq!(nesting("{ a(b: \"{{{{\\\"{{{\") # {{{{\n }"), 2);
        assert_eq!(nesting("{ a(b: \"\"\"{{ \" {{\"\"\") }"), 2);
        assert_eq!(nesting(&"{".repeat(100_000)), 100_000);
        assert_eq!(nesting("\"{{{"), 0);
    }
}
