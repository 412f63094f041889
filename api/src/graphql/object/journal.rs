use async_graphql::{Context, Description, ID, Object, Result};
use entity::journal;
use rules::mandate::Act;

use super::ballot::Ballot;
use super::consultation::Consultation;
use super::delegation::Delegation;
use super::local;
use super::mandate::Mandate;
use super::person::Person;
use super::proposal::Proposal;
use crate::graphql::asker::Asking;
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;
use crate::graphql::loaders::{PersonOfKey, TaskKey};
use crate::words;

/// What is kept of the province itself: whoever reads the journal with content reads this.
const PROVINCE: [&str; 14] = [
    "ACCOUNT",
    "ATTENTION",
    "INSTALLATION",
    "MANDATE",
    "MANDATE_REQUEST",
    "ORG_UNIT",
    "PERSON",
    "PROGRAMME",
    "RECIPIENT_GROUP",
    "SECRECY_CLEARANCE",
    "SERVICE_TOKEN",
    "STANDING_DUTY",
    "ASSIGNMENT",
    "TOKEN_GRANT",
];
/// What members said: nobody reads it here before the ballot has closed (B21).
const VOTES: [&str; 3] = ["CAST_VOTE", "RECORD_PAPER_VOTE", "SAVE_VOTE_DRAFT"];

/// One entry of the journal (X7).
#[derive(Description)]
pub struct JournalEntry(pub journal::Model);

impl JournalEntry {
    fn about(&self, kind: &str) -> Option<uuid::Uuid> {
        (self.0.subject_kind == kind).then_some(self.0.subject_id)
    }

    /// Whether what it says may be read: as far as the thing itself may be.
    async fn is_readable(&self, ctx: &Context<'_>) -> Result<bool> {
        if !ctx.actor()?.may(Act::ReadJournal) {
            return Ok(false);
        }
        let id = self.0.subject_id;
        Ok(match self.0.subject_kind.as_str() {
            "BALLOT" => {
                let now = ctx.app()?.clock.now();
                let ballot = Ballot::load_optional(ctx, Some(id)).await?;
                ballot.is_some_and(|Ballot(ballot)| {
                    !VOTES.contains(&self.0.act.as_str()) || ballot.closed_at_by(now).is_some()
                })
            }
            "CONSULTATION" => Consultation::load_optional(ctx, Some(id)).await?.is_some(),
            "PROPOSAL" => Proposal::load_optional(ctx, Some(id)).await?.is_some(),
            "DELEGATION" => Delegation::load_optional(ctx, Some(id)).await?.is_some(),
            "TASK" => ctx.loaders()?.load(TaskKey(id)).await?.is_some(),
            kind => PROVINCE.contains(&kind),
        })
    }

    async fn readable(&self, ctx: &Context<'_>, text: &Option<String>) -> Result<Option<String>> {
        match text {
            Some(text) if self.is_readable(ctx).await? => Ok(Some(text.clone())),
            _ => Ok(None),
        }
    }
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl JournalEntry {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::JournalEntry, self.0.id)
    }

    /// When it was done.
    async fn at(&self) -> Instant {
        local(self.0.at)
    }

    /// The code of the act, such as `CAST_VOTE`.
    async fn act(&self) -> &str {
        &self.0.act
    }

    /// The act in words, in the reader's language.
    async fn words(&self, ctx: &Context<'_>) -> &str {
        words::act(&self.0.act, ctx.language())
    }

    /// In which hat it was done; null when nobody in office did it: the clock, the server, a sign-in.
    async fn done_by(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.mandate_id).await
    }

    /// Who did it; null when nobody in office did.
    async fn person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        let mandate = Mandate::load_optional(ctx, self.0.mandate_id).await?;
        Person::load_optional(ctx, mandate.map(|mandate| mandate.0.0.person_id)).await
    }

    /// In whose name the deputy did it (D1); null when in the own.
    async fn on_behalf_of(&self, ctx: &Context<'_>) -> Result<Option<Mandate>> {
        Mandate::load_optional(ctx, self.0.on_behalf_of).await
    }

    /// What it is about, such as `BALLOT` or `ACCOUNT`.
    async fn subject_kind(&self) -> &str {
        &self.0.subject_kind
    }

    /// The account that it is about, as its person; null when it is about none.
    async fn subject_person(&self, ctx: &Context<'_>) -> Result<Option<Person>> {
        let person = match (self.about("ACCOUNT"), self.about("PERSON")) {
            (Some(account), _) => ctx.loaders()?.load(PersonOfKey(account)).await?,
            (None, person) => person,
        };
        Person::load_optional(ctx, person).await
    }

    /// The ballot that it is about; null when it is about none that the reader may see.
    async fn ballot(&self, ctx: &Context<'_>) -> Result<Option<Ballot>> {
        Ballot::load_optional(ctx, self.about("BALLOT")).await
    }

    /// The consultation that it is about; null when it is about none that the reader may see.
    async fn consultation(&self, ctx: &Context<'_>) -> Result<Option<Consultation>> {
        Consultation::load_optional(ctx, self.about("CONSULTATION")).await
    }

    /// The proposal that it is about; null when it is about none that the reader may see.
    async fn proposal(&self, ctx: &Context<'_>) -> Result<Option<Proposal>> {
        Proposal::load_optional(ctx, self.about("PROPOSAL")).await
    }

    /// What it was before, as JSON; null when there was nothing, or it is not the reader's to see.
    async fn before(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        self.readable(ctx, &self.0.before).await
    }

    /// What it is after, as JSON; null when there is nothing, or it is not the reader's to see.
    async fn after(&self, ctx: &Context<'_>) -> Result<Option<String>> {
        self.readable(ctx, &self.0.after).await
    }
}
