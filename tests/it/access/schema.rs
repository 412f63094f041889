//! The schema as it describes itself: fields and inputs with their types.

use std::collections::HashMap;

use anyhow::Context;
use bed::Caller;
use serde::Deserialize;
use serde_json::Value;

const QUESTION: &str = "{ __schema {
  queryType { name } mutationType { name } subscriptionType { name }
  types { name kind
    fields { name args { name type { ...Ref } } type { ...Ref } }
    inputFields { name type { ...Ref } }
    enumValues { name }
  } } }
  fragment Ref on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }";

#[derive(Deserialize)]
pub struct Named {
    pub name: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Type {
    pub name: String,
    pub fields: Option<Vec<Field>>,
    pub input_fields: Option<Vec<Input>>,
    pub enum_values: Option<Vec<Named>>,
}

#[derive(Deserialize)]
pub struct Field {
    pub name: String,
    pub args: Vec<Input>,
    #[serde(rename = "type")]
    pub kind: Ref,
}

/// An argument, or a field of an input object.
#[derive(Deserialize)]
pub struct Input {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: Ref,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ref {
    pub kind: String,
    pub name: Option<String>,
    pub of_type: Option<Box<Ref>>,
}

impl Ref {
    pub fn required(&self) -> bool {
        self.kind == "NON_NULL"
    }

    pub fn is_list(&self) -> bool {
        self.kind == "LIST" || self.required() && self.of_type.iter().any(|inner| inner.is_list())
    }

    /// The name below all lists and requirements.
    pub fn named(&self) -> &str {
        match (&self.of_type, &self.name) {
            (Some(inner), _) => inner.named(),
            (None, name) => name.as_deref().unwrap_or_default(),
        }
    }

    /// As it is written in a query.
    pub fn written(&self) -> String {
        let inner = || {
            self.of_type
                .as_ref()
                .map(|inner| inner.written())
                .unwrap_or_default()
        };
        match self.kind.as_str() {
            "NON_NULL" => format!("{}!", inner()),
            "LIST" => format!("[{}]", inner()),
            _ => self.named().to_owned(),
        }
    }
}

pub struct Described {
    pub types: HashMap<String, Type>,
    pub query: String,
    pub mutation: String,
    pub subscription: String,
}

pub async fn describe(caller: &Caller) -> anyhow::Result<Described> {
    let reply = caller.gql(QUESTION, Value::Null).await?.done()?;
    let types: Vec<Type> = serde_json::from_value(reply.data("/__schema/types").clone())?;
    Ok(Described {
        types: types
            .into_iter()
            .map(|one| (one.name.clone(), one))
            .collect(),
        query: reply.text("/__schema/queryType/name")?,
        mutation: reply.text("/__schema/mutationType/name")?,
        subscription: reply.text("/__schema/subscriptionType/name")?,
    })
}

impl Described {
    pub fn fields(&self, name: &str) -> anyhow::Result<&[Field]> {
        let fields = self.types.get(name).and_then(|one| one.fields.as_deref());
        fields.with_context(|| format!("{name} has no fields"))
    }

    pub fn has_fields(&self, name: &str) -> bool {
        self.fields(name).is_ok()
    }
}
