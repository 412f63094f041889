use async_graphql::{Context, ID, InputObject, Object, Result};
use rules::mandate::Act;
use secrecy::SecretString;

use super::payload;
use super::session::{Session, keep};
use crate::command::people;
use crate::graphql::asker::Asking;
use crate::graphql::guard::{Does, Public};
use crate::graphql::id::{self, Kind};
use crate::graphql::object::person::{Person, SignInLink};
use crate::graphql::payload::settle;

/// A new person.
#[derive(InputObject)]
struct AddPersonInput {
    /// The person's name.
    name: String,
    /// The account's name: 3 to 64 small letters, digits, dots, hyphens and underscores.
    login: String,
}

payload! {
    /// The answer to `addPerson`.
    AddPersonPayload {
        /// The person who was entered; null when refused.
        person: Person,
        /// By which the person sets a password; shown once.
        link: SignInLink,
    }
}

/// A person as it shall be.
#[derive(InputObject)]
struct ChangePersonInput {
    /// Global id of the person.
    person_id: ID,
    /// The version that was read.
    expected_version: i32,
    /// The person's name.
    name: String,
}

payload! {
    /// The answer to `changePerson`.
    ChangePersonPayload {
        /// The person after the change; null when refused.
        person: Person,
    }
}

/// Who the link is for.
#[derive(InputObject)]
struct IssueSignInLinkInput {
    /// Global id of the person.
    person_id: ID,
}

payload! {
    /// The answer to `issueSignInLink`.
    IssueSignInLinkPayload {
        /// By which the person sets a password; shown once.
        link: SignInLink,
    }
}

/// Whose account is closed.
#[derive(InputObject)]
struct DisableAccountInput {
    /// Global id of the person.
    person_id: ID,
}

payload! {
    /// The answer to `disableAccount`.
    DisableAccountPayload {
        /// The person, with the closed account; null when refused.
        person: Person,
    }
}

/// Whose account is opened again.
#[derive(InputObject)]
struct EnableAccountInput {
    /// Global id of the person.
    person_id: ID,
}

payload! {
    /// The answer to `enableAccount`.
    EnableAccountPayload {
        /// The person, with the opened account; null when refused.
        person: Person,
    }
}

/// A one-time link, and the password to set by it.
#[derive(InputObject)]
struct RedeemSignInLinkInput {
    /// What stands behind the `#` of the link.
    #[graphql(secret)]
    token: SecretString,
    /// The new password, of 10 to 200 characters, and not easily guessed.
    #[graphql(secret)]
    new_password: SecretString,
}

payload! {
    /// The answer to `redeemSignInLink`.
    RedeemSignInLinkPayload {
        /// The new session; its refresh token is in an HttpOnly cookie.
        session: Session,
    }
}

#[derive(Default)]
pub struct PersonMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl PersonMutation {
    /// Enters a person with an account. The person sets a password by the one-time link, and can sign
    /// in once a mandate is in office.
    #[graphql(guard = "Does(Act::KeepProvince)")]
    async fn add_person(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The new person.")] input: AddPersonInput,
    ) -> Result<AddPersonPayload> {
        let outcome =
            people::enter_person(ctx.app()?, ctx.actor()?, &input.name, &input.login).await;
        let (done, user_errors) = settle(ctx, outcome)?;
        let (person, link) = done.unzip();
        Ok(AddPersonPayload {
            person: person.map(Person),
            link: link.map(SignInLink::from),
            user_errors,
        })
    }

    /// Changes a person's name.
    #[graphql(guard = "Does(Act::KeepProvince)")]
    async fn change_person(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The person as it shall be.")] input: ChangePersonInput,
    ) -> Result<ChangePersonPayload> {
        let (app, actor) = (ctx.app()?, ctx.actor()?);
        let outcome = match id::given(Kind::Person, &input.person_id) {
            Ok(id) => {
                people::change_person(app, actor, id, input.expected_version, &input.name).await
            }
            Err(failure) => Err(failure),
        };
        let (person, user_errors) = settle(ctx, outcome.map(Person))?;
        Ok(ChangePersonPayload {
            person,
            user_errors,
        })
    }

    /// Makes a one-time link for a person who has no password yet, or has forgotten it. Earlier links
    /// of the person end; the password that is known stays good until the link is used. Of somebody who
    /// holds an office it is dead until it is countersigned (X15); nobody makes one for himself (X13).
    #[graphql(guard = "Does(Act::KeepProvince)")]
    async fn issue_sign_in_link(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Who it is for.")] input: IssueSignInLinkInput,
    ) -> Result<IssueSignInLinkPayload> {
        let outcome = match id::given(Kind::Person, &input.person_id) {
            Ok(id) => people::issue_link(ctx.app()?, ctx.actor()?, id).await,
            Err(failure) => Err(failure),
        };
        let (link, user_errors) = settle(ctx, outcome.map(SignInLink::from))?;
        Ok(IssueSignInLinkPayload { link, user_errors })
    }

    /// Closes a person's account: every session ends at once. Its mandates stand, and what the person did
    /// stays; the person, the head of the Office and the Chair are told (X14).
    #[graphql(guard = "Does(Act::KeepProvince)")]
    async fn disable_account(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whose account it is.")] input: DisableAccountInput,
    ) -> Result<DisableAccountPayload> {
        let outcome = match id::given(Kind::Person, &input.person_id) {
            Ok(id) => people::disable_account(ctx.app()?, ctx.actor()?, id)
                .await
                .map(|()| id),
            Err(failure) => Err(failure),
        };
        let (done, user_errors) = settle(ctx, outcome)?;
        let person = match done {
            Some(id) => Some(Person::load(ctx, id).await?),
            None => None,
        };
        Ok(DisableAccountPayload {
            person,
            user_errors,
        })
    }

    /// Opens a closed account again: the head of the Office does, his own the Chair (X14).
    #[graphql(guard = "Does(Act::ConfirmOffices)")]
    async fn enable_account(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whose account it is.")] input: EnableAccountInput,
    ) -> Result<EnableAccountPayload> {
        let outcome = match id::given(Kind::Person, &input.person_id) {
            Ok(id) => people::enable_account(ctx.app()?, ctx.actor()?, id)
                .await
                .map(|()| id),
            Err(failure) => Err(failure),
        };
        let (done, user_errors) = settle(ctx, outcome)?;
        let person = match done {
            Some(id) => Some(Person::load(ctx, id).await?),
            None => None,
        };
        Ok(EnableAccountPayload {
            person,
            user_errors,
        })
    }

    /// Sets a password by a one-time link, and signs in.
    #[graphql(guard = "Public")]
    async fn redeem_sign_in_link(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The link and the password.")] input: RedeemSignInLinkInput,
    ) -> Result<RedeemSignInLinkPayload> {
        let asker = ctx.asker()?;
        let outcome = match asker.signs_in() {
            Ok(()) => {
                let (token, new) = (&input.token, &input.new_password);
                people::redeem_link(ctx.app()?, &asker.at(), token, new).await
            }
            Err(refusal) => Err(refusal.into()),
        };
        let (session, user_errors) = settle(ctx, outcome.map(|grant| keep(ctx, grant)))?;
        Ok(RedeemSignInLinkPayload {
            session: session.transpose()?,
            user_errors,
        })
    }
}
