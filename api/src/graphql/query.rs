//! Questions, one file per noun.

mod ballot;
mod node;
mod viewer;

use async_graphql::MergedObject;

/// What can be asked.
#[derive(MergedObject, Default)]
pub struct Query(viewer::ViewerQuery, ballot::BallotQuery, node::NodeQuery);
