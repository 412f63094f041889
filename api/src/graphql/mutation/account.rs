use async_graphql::{Context, InputObject, Object, Result};
use rules::mandate::Act;
use secrecy::SecretString;

use super::payload;
use crate::command::account;
use crate::graphql::asker::Asking;
use crate::graphql::enums::Language;
use crate::graphql::guard::Does;
use crate::graphql::object::viewer::Viewer;
use crate::graphql::payload::settle;

/// The old and the new password.
#[derive(InputObject)]
struct ChangePasswordInput {
    /// The password used until now.
    #[graphql(secret)]
    current_password: SecretString,
    /// The new one, of 10 to 200 characters, and not easily guessed.
    #[graphql(secret)]
    new_password: SecretString,
}

payload! {
    /// The answer to `changePassword`.
    ChangePasswordPayload {}
}

/// The language to be answered in.
#[derive(InputObject)]
struct SetLanguageInput {
    /// The language to be answered in from now on.
    language: Language,
}

payload! {
    /// The answer to `setLanguage`.
    SetLanguagePayload {
        /// The viewer, answered in the new language from now on.
        viewer: Viewer,
    }
}

#[derive(Default)]
pub struct AccountMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl AccountMutation {
    /// Changes the own password, and ends the account's other sessions and its one-time links.
    #[graphql(guard = "Does(Act::KeepSelf)")]
    async fn change_password(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The old and the new password.")] input: ChangePasswordInput,
    ) -> Result<ChangePasswordPayload> {
        let outcome = account::change_password(
            ctx.app()?,
            ctx.actor()?,
            &ctx.asker()?.at(),
            &input.current_password,
            &input.new_password,
        )
        .await;
        let (_, user_errors) = settle(ctx, outcome)?;
        Ok(ChangePasswordPayload { user_errors })
    }

    /// Sets the language in which the account is answered.
    #[graphql(guard = "Does(Act::KeepSelf)")]
    async fn set_language(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The language to be answered in.")] input: SetLanguageInput,
    ) -> Result<SetLanguagePayload> {
        let outcome = account::set_language(ctx.app()?, ctx.actor()?, input.language.into()).await;
        let (done, user_errors) = settle(ctx, outcome)?;
        let viewer = match done {
            Some(()) => Some(Viewer::load(ctx, ctx.actor()?.clone()).await?),
            None => None,
        };
        Ok(SetLanguagePayload {
            viewer,
            user_errors,
        })
    }
}
