//! Variables, and the conditions that hang on them.

use std::collections::HashMap;

use async_graphql::parser::types::{Directive, OperationDefinition};
use async_graphql::{Name, Positioned, Value, Variables};

/// Gives the variables that were not given their defaults.
pub fn fill(operation: &OperationDefinition, variables: &mut Variables) {
    for definition in &operation.variable_definitions {
        if let Some(default) = &definition.node.default_value {
            let given = variables.entry(definition.node.name.node.clone());
            given.or_insert_with(|| default.node.clone());
        }
    }
}

/// The variables by which a selection can be skipped.
pub struct Conditions(HashMap<Name, bool>);

impl Conditions {
    pub fn of(variables: &Variables) -> Self {
        let truths = variables.iter().filter_map(|(name, value)| match value {
            Value::Boolean(truth) => Some((name.clone(), *truth)),
            _ => None,
        });
        Self(truths.collect())
    }

    /// Whether what carries these directives is selected.
    pub fn select(&self, directives: &[Positioned<Directive>]) -> bool {
        directives.iter().all(|directive| {
            let wanted = match directive.node.name.node.as_str() {
                "include" => true,
                "skip" => false,
                _ => return true,
            };
            let Some(condition) = directive.node.get_argument("if") else {
                return true;
            };
            let given = |name: Name| self.0.get(&name).copied().map(Value::Boolean).ok_or(());
            let condition = condition.node.clone().into_const_with(given);
            (condition == Ok(Value::Boolean(true))) == wanted
        })
    }
}
