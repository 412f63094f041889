//! The GraphQL door. A resolver takes the actor, calls one command or question, wraps the result.

pub mod asked;
mod asker;
mod connection;
mod date;
pub mod door;
mod enums;
mod fault;
mod follow;
pub mod guard;
mod id;
mod instant;
mod loaders;
pub mod measure;
pub mod mend;
mod mutation;
mod object;
mod payload;
mod query;
mod subscription;

use async_graphql::Schema;

use crate::app::App;

pub use asker::Asker;
pub use fault::{broken, fault_error};
pub use follow::Following;
pub use id::{Kind, decode, encode};
pub use loaders::Loaders;

pub type ApiSchema = Schema<query::Query, mutation::Mutation, subscription::Subscription>;

/// The schema without anything to serve from: for its SDL.
pub fn bare() -> ApiSchema {
    builder().finish()
}

/// The schema over a running application.
pub fn schema(app: App) -> ApiSchema {
    // Ours is found out first; the library's own would refuse some of what ours lets pass.
    let levels = app.config.limits.nesting;
    builder().limit_recursive_depth(levels).data(app).finish()
}

/// The SDL that is committed as `schema.graphql`.
pub fn sdl() -> String {
    use async_graphql::SDLExportOptions;
    let options = SDLExportOptions::new()
        .sorted_fields()
        .sorted_arguments()
        .sorted_enum_items()
        .include_specified_by();
    bare().sdl_with_options(options)
}

fn builder()
-> async_graphql::SchemaBuilder<query::Query, mutation::Mutation, subscription::Subscription> {
    Schema::build(
        query::Query::default(),
        mutation::Mutation::default(),
        subscription::Subscription,
    )
    // What is hidden must not be guessed from a suggestion.
    .disable_suggestions()
}
