//! Directives on `__typename`. The library's validation does not look at them, so that a variable of
//! theirs counts as unused; on a fragment around it they mean the same and are looked at.

use async_graphql::parser::types::{ExecutableDocument, InlineFragment, Selection, SelectionSet};
use async_graphql::{Pos, Positioned};

use super::mark::each_set;

pub fn wrap(document: &mut ExecutableDocument) {
    each_set(document, |_, set| wrap_in(set));
}

fn wrap_in(set: &mut SelectionSet) {
    for item in &mut set.items {
        match &mut item.node {
            Selection::Field(field)
                if field.node.name.node == "__typename" && !field.node.directives.is_empty() =>
            {
                let directives = std::mem::take(&mut field.node.directives);
                let inner = Positioned::new(Selection::Field(field.clone()), item.pos);
                item.node = fragment(directives, inner, item.pos);
            }
            Selection::Field(field) => wrap_in(&mut field.node.selection_set.node),
            Selection::InlineFragment(fragment) => {
                wrap_in(&mut fragment.node.selection_set.node);
            }
            Selection::FragmentSpread(_) => {}
        }
    }
}

fn fragment(
    directives: Vec<Positioned<async_graphql::parser::types::Directive>>,
    inner: Positioned<Selection>,
    at: Pos,
) -> Selection {
    let fragment = InlineFragment {
        type_condition: None,
        directives,
        selection_set: Positioned::new(SelectionSet { items: vec![inner] }, at),
    };
    Selection::InlineFragment(Positioned::new(fragment, at))
}
