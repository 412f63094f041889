//! Where the library executes otherwise than the specification says, mended around it: the request
//! before it is executed, the answer after it.
//!
//! - Fields of an answer come as they are finished, not as they were asked (`complete`).
//! - A field that failed is left out, whether it can be null or not (`complete`).
//! - An object of which every field is skipped, or refused and nullable, is null (`mark`).
//! - A field of a mutation that is named twice is executed twice, and a subscription whose field stands
//!   in a fragment tells nothing (`roots`).
//! - A variable that only a directive on `__typename` uses is refused as unused (`typename`).
//! - A variable's default does not reach `@skip` and `@include` (`variables`).

mod complete;
mod mark;
mod roots;
mod typename;
pub mod types;
mod variables;

use async_graphql::parser::types::{DocumentOperations, ExecutableDocument, OperationDefinition};
use async_graphql::{Request, Response};

use self::complete::Asked;
use self::variables::Conditions;

/// What has to be known of a request to mend its answer.
pub struct Mending {
    document: ExecutableDocument,
    operation: Option<String>,
    conditions: Conditions,
}

/// Mends a request. One that does not parse is left to the library.
pub fn request(request: &mut Request) -> Option<Mending> {
    let name = request.operation_name.clone();
    let mut document = request.parsed_query().ok()?.clone();
    let operation = chosen(&mut document.operations, name.as_deref())?;
    variables::fill(operation, &mut request.variables);
    let conditions = Conditions::of(&request.variables);
    roots::merge(&mut document, name.as_deref(), &conditions);
    typename::wrap(&mut document);
    mark::mark(&mut document);
    request.set_parsed_query(document.clone());
    Some(Mending {
        document,
        operation: name,
        conditions,
    })
}

impl Mending {
    /// Mends an answer to the request.
    pub fn answer(&self, answer: &mut Response) {
        let name = self.operation.as_deref();
        let Some((_, operation)) = super::asked::operation(&self.document, name) else {
            return;
        };
        let asked = Asked {
            document: &self.document,
            conditions: &self.conditions,
            failed: answer.is_err(),
        };
        answer.data = asked.complete(operation, std::mem::take(&mut answer.data));
    }
}

/// The operation that would run.
pub fn chosen<'a>(
    operations: &'a mut DocumentOperations,
    name: Option<&str>,
) -> Option<&'a mut OperationDefinition> {
    let operation = match (operations, name) {
        (DocumentOperations::Single(operation), None) => Some(operation),
        (DocumentOperations::Single(_), Some(_)) => None,
        (DocumentOperations::Multiple(all), Some(name)) => all.get_mut(name),
        (DocumentOperations::Multiple(all), None) if all.len() == 1 => all.values_mut().next(),
        (DocumentOperations::Multiple(_), None) => None,
    };
    operation.map(|operation| &mut operation.node)
}
