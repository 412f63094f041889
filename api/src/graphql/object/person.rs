use async_graphql::{Context, Description, ID, Object, Result, SimpleObject};
use entity::{account, person};
use secrecy::ExposeSecret;
use uuid::Uuid;

use super::local;
use super::mandate::Mandate;
use crate::command::people::Link;
use crate::graphql::asker::Asking;
use crate::graphql::enums::AccountStatus;
use crate::graphql::fault::question_error;
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;
use crate::graphql::loaders::{AccountKey, MandatesKey, PersonKey};
use crate::read;
use crate::words::Fault;

/// A person, as those see who keep the province.
#[derive(Description)]
pub struct Person(pub person::Model);

impl Person {
    /// The person, read after whatever the request has changed.
    pub async fn load(ctx: &Context<'_>, id: Uuid) -> Result<Self> {
        read::directory::one(ctx.app()?.store.reader(), id)
            .await
            .map_err(|error| question_error(error.into(), ctx.language()))?
            .map(Self)
            .ok_or_else(|| ctx.fault(Fault::NotFound))
    }

    /// The person in a list, read together with the others.
    pub async fn load_optional(ctx: &Context<'_>, id: Option<Uuid>) -> Result<Option<Self>> {
        match id {
            Some(id) => Ok(ctx.loaders()?.load(PersonKey(id)).await?.map(Self)),
            None => Ok(None),
        }
    }

    /// The same of one that is there.
    pub async fn listed(ctx: &Context<'_>, id: Uuid) -> Result<Self> {
        let person = Self::load_optional(ctx, Some(id)).await?;
        person.ok_or_else(|| ctx.fault(Fault::NotFound))
    }

    async fn of_account(&self, ctx: &Context<'_>) -> Result<account::Model> {
        let account = ctx.loaders()?.load(AccountKey(self.0.id)).await?;
        account.ok_or_else(|| ctx.fault(Fault::NotFound))
    }
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl Person {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::Person, self.0.id)
    }

    /// The person's name.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// Counts the changes; a change names the one it was decided on.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// The account's name.
    async fn login(&self, ctx: &Context<'_>) -> Result<String> {
        Ok(self.of_account(ctx).await?.login)
    }

    /// How it stands with the account.
    async fn account(&self, ctx: &Context<'_>) -> Result<AccountStatus> {
        let account = self.of_account(ctx).await?;
        Ok(read::directory::status(&account).into())
    }

    /// The person's mandates, past and future ones too, in the order in which they were given.
    async fn mandates(&self, ctx: &Context<'_>) -> Result<Vec<Mandate>> {
        let mandates = ctx.loaders()?.load(MandatesKey(self.0.id)).await?;
        let holders = mandates.unwrap_or_default().into_iter();
        Ok(holders
            .map(|mandate| Mandate((mandate, self.0.name.clone())))
            .collect())
    }
}

/// A one-time link by which a person sets a password. It is shown once.
#[derive(SimpleObject)]
pub struct SignInLink {
    /// To be handed to the person, and to nobody else.
    url: String,
    /// When it stops being good.
    expires_at: Instant,
    /// Whether it is dead until the head of the Office, or the Chair, has countersigned it (X15).
    waits: bool,
}

impl From<Link> for SignInLink {
    fn from(link: Link) -> Self {
        Self {
            // Shown once: here.
            url: link.url.expose_secret().to_owned(),
            expires_at: local(link.expires_at),
            waits: link.waits,
        }
    }
}
