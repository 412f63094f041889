//! How large the values are that a request brings.
//!
//! The library copies a variable wherever it is used, once to check it and once to use it, so a large
//! one used often is many times its size.

use std::collections::HashMap;

use async_graphql::parser::types::{Field, OperationDefinition};
use async_graphql::{Value as Const, Variables};
use async_graphql_value::Value;

use super::exceeded::{Exceeded, Limit};
use super::weigh::Stop;
use crate::config::Limits;
use crate::read::page::{DEFAULT_PAGE, MAX_PAGE};

/// Bytes of a text that are worked on as long as one value.
const TEXT: usize = 1024;

/// Refuses variables that hold too much.
pub fn check(variables: &Variables, limits: &Limits) -> Result<(), Exceeded> {
    let mut values = 0;
    for value in variables.values() {
        values += size(value, limits)?;
    }
    Limit::Values.check(values, limits)
}

/// What each variable of an operation weighs, and how long a page it would ask for.
#[derive(Debug, Default)]
pub struct Sizes(HashMap<String, (usize, usize)>);

impl Sizes {
    pub fn of(
        operation: &OperationDefinition,
        variables: &Variables,
        limits: &Limits,
    ) -> Result<Self, Exceeded> {
        let mut sizes = HashMap::new();
        for definition in &operation.variable_definitions {
            let definition = &definition.node;
            let default = definition.default_value.as_ref().map(|value| &value.node);
            let Some(value) = variables.get(&definition.name.node).or(default) else {
                continue;
            };
            let measured = (size(value, limits)?, page(value));
            sizes.insert(definition.name.node.to_string(), measured);
        }
        Ok(Self(sizes))
    }

    /// The weight of an argument.
    pub fn value(&self, value: &Value, limits: &Limits) -> Result<usize, Stop> {
        Ok(match value {
            Value::Variable(name) => self.0.get(name.as_str()).map_or(1, |(size, _)| size + 1),
            Value::String(text) => 1 + text.len() / TEXT,
            Value::List(items) => {
                check_items(items.len(), limits).map_err(stop)?;
                self.sum(items.iter(), limits)?
            }
            Value::Object(fields) => self.sum(fields.values(), limits)?,
            _ => 1,
        })
    }

    fn sum<'v>(
        &self,
        values: impl Iterator<Item = &'v Value>,
        limits: &Limits,
    ) -> Result<usize, Stop> {
        let mut sum = 1_usize;
        for value in values {
            sum = sum.saturating_add(self.value(value, limits)?);
        }
        Ok(sum)
    }

    /// How many rows a field asks for.
    pub fn page(&self, field: &Field) -> usize {
        let usual = usize::try_from(DEFAULT_PAGE).unwrap_or(usize::MAX);
        match field.get_argument("first").map(|value| &value.node) {
            Some(Value::Variable(name)) => {
                self.0.get(name.as_str()).map_or(usual, |(_, page)| *page)
            }
            Some(Value::Number(number)) => page(&Const::Number(number.clone())),
            _ => usual,
        }
    }
}

fn stop(exceeded: Exceeded) -> Stop {
    Stop::Over(exceeded.limit, exceeded.score)
}

/// A page is no longer than any may be; a longer one is refused where it is read.
fn page(value: &Const) -> usize {
    let asked = match value {
        Const::Number(number) => number.as_u64().unwrap_or(0).min(MAX_PAGE),
        _ => DEFAULT_PAGE,
    };
    usize::try_from(asked).unwrap_or(usize::MAX)
}

/// The weight of a value. Both parsers have refused one that is nested too deeply to recurse into.
fn size(value: &Const, limits: &Limits) -> Result<usize, Exceeded> {
    let mut sum = 1_usize;
    match value {
        Const::String(text) => sum += text.len() / TEXT,
        Const::List(items) => {
            check_items(items.len(), limits)?;
            for item in items {
                sum = sum.saturating_add(size(item, limits)?);
            }
        }
        Const::Object(fields) => {
            for field in fields.values() {
                sum = sum.saturating_add(size(field, limits)?);
            }
        }
        _ => {}
    }
    Ok(sum)
}

fn check_items(items: usize, limits: &Limits) -> Result<(), Exceeded> {
    Limit::ListItems.check(items, limits)
}
