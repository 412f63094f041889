//! The parameters of a request, as GraphQL over HTTP and graphql-transport-ws name them.

use async_graphql::{Extensions, Request, Value as Constant, Variables};
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::answer::Refused;
use super::request::read_json;
use crate::config::Limits;
use crate::words::Fault;

/// What a program sends. Anything of another type is malformed; members that are not known are passed
/// over.
#[derive(Deserialize)]
pub struct Params {
    /// Absent only where the extensions name a document by its hash.
    query: Option<String>,
    #[serde(rename = "operationName")]
    operation_name: Option<String>,
    variables: Option<Map<String, Value>>,
    extensions: Option<Map<String, Value>>,
}

/// The same in an address: the maps are JSON there, and what is empty is absent.
#[derive(Deserialize)]
pub struct InAddress {
    query: Option<String>,
    #[serde(rename = "operationName")]
    operation_name: Option<String>,
    variables: Option<String>,
    extensions: Option<String>,
}

impl Params {
    /// The request; none is made without a document and without a hash for one.
    pub fn request(self) -> Option<Request> {
        let extensions = self.extensions.unwrap_or_default();
        let mut request = match self.query {
            Some(query) => Request::new(query),
            None if extensions.contains_key("persistedQuery") => Request::new(""),
            None => return None,
        };
        request.operation_name = self.operation_name;
        let variables = self.variables.unwrap_or_default();
        request.variables = Variables::from_json(Value::Object(variables));
        let extensions = extensions.into_iter();
        request.extensions = Extensions(
            extensions
                .map(|(name, value)| (name, Constant::from_json(value).unwrap_or_default()))
                .collect(),
        );
        Some(request)
    }
}

impl InAddress {
    /// Errors: a map is no JSON, no map, or holds more values than allowed.
    pub fn params(self, limits: &Limits) -> Result<Params, Refused> {
        let map = |text: Option<String>| match text.filter(|text| !text.is_empty()) {
            Some(text) => read_json::<Option<Map<String, Value>>>(text.as_bytes(), limits),
            None => Ok(None),
        };
        Ok(Params {
            query: self.query.filter(|query| !query.is_empty()),
            operation_name: self.operation_name.filter(|name| !name.is_empty()),
            variables: map(self.variables)?,
            extensions: map(self.extensions)?,
        })
    }
}

/// A request that is none.
pub fn malformed() -> Refused {
    (StatusCode::BAD_REQUEST, Fault::BadRequest).into()
}
