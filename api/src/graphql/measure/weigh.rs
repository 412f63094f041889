//! Weighing what a document selects.

use std::collections::HashMap;

use async_graphql::parser::types::{
    Directive, ExecutableDocument, Field, OperationDefinition, OperationType, Selection,
    SelectionSet,
};
use async_graphql::{Name, Positioned};
use async_graphql_value::Value;

use super::exceeded::Limit;
use super::schema::{Many, Shapes};
use super::values::Sizes;
use crate::config::Limits;

/// How much larger a type is to which a field leads than one by chance.
const LARGER: usize = 5;

/// The weight of a selection set, fragments counted wherever they are spread.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weight {
    /// Fields below each other.
    pub depth: usize,
    /// Lists below each other by which the schema leads round to itself.
    pub circles: usize,
    /// Selection sets inside each other.
    pub levels: usize,
    /// Fields, spreads and inline fragments in all.
    pub selections: usize,
    /// Fields at its top.
    pub here: usize,
    /// Fields at the top of whichever set has the most.
    pub breadth: usize,
    pub aliases: usize,
    pub directives: usize,
    /// Values that its arguments take.
    pub taken: usize,
    /// What it costs, without the rows of the page that it stands on.
    pub once: usize,
    /// What each of those rows costs.
    pub rows: usize,
}

/// Why weighing ends early.
#[derive(Debug)]
pub enum Stop {
    Circular(String),
    Over(Limit, usize),
}

impl Weight {
    fn beside(self, other: Self) -> Self {
        let here = self.here.saturating_add(other.here);
        Self {
            depth: self.depth.max(other.depth),
            circles: self.circles.max(other.circles),
            levels: self.levels.max(other.levels),
            selections: self.selections.saturating_add(other.selections),
            here,
            breadth: self.breadth.max(other.breadth).max(here),
            aliases: self.aliases.saturating_add(other.aliases),
            directives: self.directives.saturating_add(other.directives),
            taken: self.taken.saturating_add(other.taken),
            once: self.once.saturating_add(other.once),
            rows: self.rows.saturating_add(other.rows),
        }
    }

    /// The same behind a spread, or in an inline fragment.
    fn spread(self) -> Self {
        Self {
            selections: self.selections.saturating_add(1),
            levels: self.levels + 1,
            ..self
        }
    }
}

/// Weighs the parts of one document.
pub struct Scales<'a> {
    document: &'a ExecutableDocument,
    shapes: &'a Shapes,
    sizes: &'a Sizes,
    limits: &'a Limits,
    /// What each fragment weighs; absent inside while it is being weighed.
    known: HashMap<&'a Name, Option<Weight>>,
}

impl<'a> Scales<'a> {
    pub fn new(
        document: &'a ExecutableDocument,
        shapes: &'a Shapes,
        sizes: &'a Sizes,
        limits: &'a Limits,
    ) -> Self {
        Self {
            document,
            shapes,
            sizes,
            limits,
            known: HashMap::new(),
        }
    }

    pub fn operation(&mut self, operation: &'a OperationDefinition) -> Result<Weight, Stop> {
        let root = match operation.ty {
            OperationType::Query => "Query",
            OperationType::Mutation => "Mutation",
            OperationType::Subscription => "Subscription",
        };
        let directives = self.directives(&operation.directives)?;
        let weight = self.set(&operation.selection_set.node, root, 0)?;
        Ok(weight.beside(directives))
    }

    /// A selection set, so many levels down.
    fn set(&mut self, set: &'a SelectionSet, of: &'a str, level: usize) -> Result<Weight, Stop> {
        self.check_level(level)?;
        let mut all = Weight::default();
        for item in &set.items {
            all = all.beside(match &item.node {
                Selection::Field(field) => self.field(&field.node, of, level)?,
                Selection::InlineFragment(fragment) => {
                    let condition = fragment.node.type_condition.as_ref();
                    let on = condition.map_or(of, |condition| condition.node.on.node.as_str());
                    let directives = self.directives(&fragment.node.directives)?;
                    let inside = self.set(&fragment.node.selection_set.node, on, level + 1)?;
                    inside.spread().beside(directives)
                }
                Selection::FragmentSpread(spread) => {
                    let directives = self.directives(&spread.node.directives)?;
                    let inside = self.fragment(&spread.node.fragment_name.node, level + 1)?;
                    inside.spread().beside(directives)
                }
            });
        }
        Ok(all)
    }

    fn field(&mut self, field: &'a Field, of: &'a str, level: usize) -> Result<Weight, Stop> {
        let leads = self.shapes.leads(of, &field.name.node);
        let to = leads.map_or("", |leads| leads.to.as_str());
        let below = self.set(&field.selection_set.node, to, level + 1)?;
        let inside = below.once.saturating_add(below.rows);
        let mut circles = below.circles;
        let (once, rows) = match leads.map_or(Many::One, |leads| leads.many) {
            Many::One => (inside.saturating_add(1), 0),
            Many::Known(times) => (inside.saturating_mul(times).saturating_add(1), 0),
            Many::Circle(times) => {
                circles += 1;
                // What many fields lead to has more fields than most.
                let times = if circles > 1 { times * LARGER } else { times };
                (inside.saturating_mul(times).saturating_add(1), 0)
            }
            Many::Rows => (0, inside.saturating_add(1)),
            Many::Page => {
                let rows = below.rows.saturating_mul(self.sizes.page(field));
                (rows.saturating_add(below.once).saturating_add(1), 0)
            }
        };
        let own = self.directives(&field.directives)?;
        let taken = self.arguments(&field.arguments)?;
        Ok(Weight {
            depth: below.depth + 1,
            circles,
            levels: below.levels + 1,
            selections: below.selections.saturating_add(1),
            here: 1,
            breadth: below.breadth.max(1),
            aliases: below
                .aliases
                .saturating_add(usize::from(field.alias.is_some())),
            directives: below.directives.saturating_add(own.directives),
            taken: below.taken.saturating_add(own.taken).saturating_add(taken),
            once,
            rows,
        })
    }

    /// A fragment, spread so many levels down.
    pub fn fragment(&mut self, name: &'a Name, level: usize) -> Result<Weight, Stop> {
        self.check_level(level)?;
        let weight = match self.known.get(name) {
            Some(Some(known)) => *known,
            Some(None) => return Err(Stop::Circular(name.chars().take(60).collect())),
            None => {
                let Some(fragment) = self.document.fragments.get(name) else {
                    return Ok(Weight::default());
                };
                self.known.insert(name, None);
                let fragment = &fragment.node;
                let directives = self.directives(&fragment.directives)?;
                let on = fragment.type_condition.node.on.node.as_str();
                let weight = self.set(&fragment.selection_set.node, on, level)?;
                let weight = weight.beside(directives);
                self.known.insert(name, Some(weight));
                weight
            }
        };
        self.check_level(level + weight.levels)?;
        Ok(weight)
    }

    fn directives(&self, directives: &'a [Positioned<Directive>]) -> Result<Weight, Stop> {
        if directives.len() > self.limits.directives {
            return Err(Stop::Over(Limit::Directives, directives.len()));
        }
        let mut taken = 0_usize;
        for directive in directives {
            taken = taken.saturating_add(self.arguments(&directive.node.arguments)?);
        }
        Ok(Weight {
            directives: directives.len(),
            taken,
            ..Weight::default()
        })
    }

    fn arguments(
        &self,
        arguments: &[(Positioned<Name>, Positioned<Value>)],
    ) -> Result<usize, Stop> {
        if arguments.len() > self.limits.arguments {
            return Err(Stop::Over(Limit::Arguments, arguments.len()));
        }
        let mut taken = 0_usize;
        for (_, value) in arguments {
            taken = taken.saturating_add(self.sizes.value(&value.node, self.limits)?);
        }
        Ok(taken)
    }

    /// Whoever reads the document recurses, and so does this.
    fn check_level(&self, level: usize) -> Result<(), Stop> {
        if level > self.limits.nesting {
            return Err(Stop::Over(Limit::Nesting, level));
        }
        Ok(())
    }
}
