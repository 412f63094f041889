//! The parameters of a request, as GraphQL over HTTP and graphql-transport-ws name them.

use async_graphql::{Request, Variables};
use serde::Deserialize;
use serde_json::{Map, Value};

/// What a program sends. Anything of another type, or without a query, is malformed; members that
/// are not known are passed over.
#[derive(Deserialize)]
pub struct Params {
    query: String,
    #[serde(rename = "operationName")]
    operation_name: Option<String>,
    variables: Option<Map<String, Value>>,
    extensions: Option<Map<String, Value>>,
}

/// The same in an address: the maps are JSON there, and what is empty is absent.
#[derive(Deserialize)]
pub struct InAddress {
    query: String,
    #[serde(rename = "operationName")]
    operation_name: Option<String>,
    variables: Option<String>,
    extensions: Option<String>,
}

impl From<Params> for Request {
    fn from(params: Params) -> Self {
        let mut request = Self::new(params.query);
        request.operation_name = params.operation_name;
        let variables = params.variables.unwrap_or_default();
        request.variables = Variables::from_json(Value::Object(variables));
        let extensions = params.extensions.into_iter().flatten();
        request.extensions = async_graphql::Extensions(
            extensions
                .map(|(name, value)| {
                    (
                        name,
                        async_graphql::Value::from_json(value).unwrap_or_default(),
                    )
                })
                .collect(),
        );
        request
    }
}

impl TryFrom<InAddress> for Params {
    type Error = serde_json::Error;

    fn try_from(asked: InAddress) -> Result<Self, serde_json::Error> {
        let map = |text: Option<String>| match text.filter(|text| !text.is_empty()) {
            Some(text) => serde_json::from_str::<Option<Map<String, Value>>>(&text),
            None => Ok(None),
        };
        Ok(Self {
            query: asked.query,
            operation_name: asked.operation_name.filter(|name| !name.is_empty()),
            variables: map(asked.variables)?,
            extensions: map(asked.extensions)?,
        })
    }
}
