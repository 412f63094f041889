//! An answer as the specification completes it: the fields in the order in which they were asked, and
//! a failure where null may not stand carried up to where it may.

use std::collections::HashSet;

use async_graphql::indexmap::IndexMap;
use async_graphql::parser::types::{
    BaseType, ExecutableDocument, Field, OperationDefinition, Selection, SelectionSet, Type,
};
use async_graphql::{Name, Value};

use super::mark::MARK;
use super::types::{TYPES, root};
use super::variables::Conditions;

/// What was asked, against which an answer is completed.
pub struct Asked<'a> {
    pub document: &'a ExecutableDocument,
    pub conditions: &'a Conditions,
    /// Whether something failed: without that nothing is missing.
    pub failed: bool,
}

/// The fields of an object by the names that they have in the answer, in the order of the request.
type Selected<'a> = IndexMap<&'a Name, Vec<&'a Field>>;

/// Null where it may not stand.
struct Failed;

impl<'a> Asked<'a> {
    pub fn complete(&self, operation: &'a OperationDefinition, data: Value) -> Value {
        let Value::Object(data) = data else {
            return data;
        };
        let of = root(operation.ty);
        let completed = self.object(Some(of), &[&operation.selection_set.node], data);
        completed.unwrap_or(Value::Null)
    }

    fn object(
        &self,
        of: Option<&str>,
        sets: &[&'a SelectionSet],
        mut had: IndexMap<Name, Value>,
    ) -> Result<Value, Failed> {
        let mark = had.swap_remove(MARK);
        let of = match &mark {
            Some(Value::String(name)) => Some(name.as_str()),
            _ => of,
        };
        let mut selected = Selected::new();
        let mut spread = HashSet::new();
        for set in sets {
            self.collect(of, set, &mut selected, &mut spread);
        }
        let mut object = IndexMap::with_capacity(selected.len());
        for (key, fields) in selected {
            if key == MARK {
                continue;
            }
            let name = fields.first().map(|field| field.name.node.as_str());
            let ty = of.zip(name).and_then(|(of, name)| TYPES.field(of, name));
            let value = match had.swap_remove(key) {
                Some(value) => value,
                None if self.failed && ty.is_some() => Value::Null,
                None => continue,
            };
            object.insert(key.clone(), self.value(ty, &fields, value)?);
        }
        // Nothing that was answered is lost, should it have been asked in a way not known here.
        object.extend(had);
        Ok(Value::Object(object))
    }

    fn value(
        &self,
        ty: Option<&Type>,
        fields: &[&'a Field],
        value: Value,
    ) -> Result<Value, Failed> {
        let inner = |ty: &Type| match &ty.base {
            BaseType::List(inner) => Some(Type::clone(inner)),
            BaseType::Named(_) => None,
        };
        let completed = match value {
            Value::Object(had) => {
                let of = ty.and_then(|ty| match &ty.base {
                    BaseType::Named(name) => Some(name.as_str()),
                    BaseType::List(_) => None,
                });
                let sets: Vec<_> = fields
                    .iter()
                    .map(|field| &field.selection_set.node)
                    .collect();
                self.object(of, &sets, had)
            }
            Value::List(items) => {
                let of = ty.and_then(inner);
                let items = items.into_iter();
                let items = items.map(|item| self.value(of.as_ref(), fields, item));
                items.collect::<Result<_, _>>().map(Value::List)
            }
            leaf => Ok(leaf),
        };
        let may_be_null = !self.failed || ty.is_none_or(|ty| ty.nullable);
        match completed {
            Ok(Value::Null) | Err(Failed) if may_be_null => Ok(Value::Null),
            Ok(Value::Null) | Err(Failed) => Err(Failed),
            Ok(value) => Ok(value),
        }
    }

    /// Which fields an object of this type has in the answer; of one not known, all that are asked.
    fn collect(
        &self,
        of: Option<&str>,
        set: &'a SelectionSet,
        selected: &mut Selected<'a>,
        spread: &mut HashSet<&'a Name>,
    ) {
        let applies = |on: &str| of.is_none_or(|of| TYPES.applies(on, of));
        for item in &set.items {
            if !self.conditions.select(item.node.directives()) {
                continue;
            }
            match &item.node {
                Selection::Field(field) => {
                    let key = &field.node.response_key().node;
                    selected.entry(key).or_default().push(&field.node);
                }
                Selection::InlineFragment(fragment) => {
                    let on = fragment.node.type_condition.as_ref();
                    if on.is_none_or(|on| applies(&on.node.on.node)) {
                        self.collect(of, &fragment.node.selection_set.node, selected, spread);
                    }
                }
                Selection::FragmentSpread(one) => {
                    let name = &one.node.fragment_name.node;
                    if let Some(fragment) = self.document.fragments.get(name)
                        && applies(&fragment.node.type_condition.node.on.node)
                        && spread.insert(name)
                    {
                        self.collect(of, &fragment.node.selection_set.node, selected, spread);
                    }
                }
            }
        }
    }
}
