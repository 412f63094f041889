use async_graphql::{Context, Description, ID, Object, Result};
use chrono::{DateTime, Utc};
use entity::{ballot_paper, ballot_vote};
use rules::ballot::{PaperFacts, VoteForm};
use uuid::Uuid;

use super::local;
use super::mandate::Mandate;
use super::vote::Vote;
use crate::graphql::asker::Asking;
use crate::graphql::enums::{BallotPaperState, Position};
use crate::graphql::id::{self, Kind};
use crate::graphql::instant::Instant;
use crate::graphql::loaders::VersionsKey;
use crate::read;

/// One member's paper (4.8), shown to those who may see what is on it.
#[derive(Description)]
pub struct BallotPaper {
    pub model: ballot_paper::Model,
    pub ballot_closed: bool,
    /// Whether earlier versions are shown too: to the member, the Office and the Chair.
    pub with_versions: bool,
    /// Whether it is the viewer's own, or of the member whom the viewer assists.
    pub own: bool,
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl BallotPaper {
    /// Global id.
    pub(super) async fn id(&self) -> ID {
        id::encode(Kind::BallotPaper, self.model.id)
    }

    /// The member whose paper it is.
    async fn member(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.model.mandate_id).await
    }

    /// Where it stands now.
    async fn state(&self) -> BallotPaperState {
        let paper = &self.model;
        rules::ballot::paper_state(PaperFacts {
            counted_versions: paper.counted_versions.unsigned_abs(),
            has_late: paper.late_vote_id.is_some(),
            opened: paper.first_seen_at.is_some(),
            // X9: that something is prepared is for the two of them to know.
            drafted: self.own && paper.drafted_at.is_some(),
            ballot_closed: self.ballot_closed,
        })
        .into()
    }

    /// When the member first looked at it; null when there is none.
    async fn first_seen_at(&self) -> Option<Instant> {
        self.model.first_seen_at.map(local)
    }

    /// What is prepared and not cast (B14): for the member and the assistant; others get none (X9);
    /// null when there is none.
    async fn draft(&self) -> Option<VoteDraft> {
        if !self.own {
            return None;
        }
        Some(VoteDraft {
            position: self.model.draft_position?.0,
            text: self.model.draft_body.clone(),
            by: self.model.drafted_by?,
            at: self.model.drafted_at?,
        })
    }

    /// The signed form that came in time, where one was entered (4.8): for the member, the Office
    /// and the Chair; others see it only where it counts; null when there is none.
    async fn paper_form(&self, ctx: &Context<'_>) -> Result<Option<Vote>> {
        match self.with_versions {
            true => self.vote(ctx, self.model.form_vote_id).await,
            false => Ok(None),
        }
    }

    /// Whether a signed form says something else than what counts (4.8): for the member, the Office and
    /// the Chair; to others always false.
    async fn differs(&self, ctx: &Context<'_>) -> Result<bool> {
        if !self.with_versions {
            return Ok(false);
        }
        let all = self.all(ctx).await?;
        let counted = all
            .iter()
            .find(|vote| Some(vote.id) == self.model.counted_vote_id);
        let mut forms = all.iter().filter(|vote| vote.form.0 == VoteForm::Paper);
        Ok(counted.is_some_and(|counted| forms.any(|form| !form.says_the_same(counted))))
    }

    /// The vote that counts: the last one received before closing (B13). Null when there is none
    /// (B11).
    async fn counted(&self, ctx: &Context<'_>) -> Result<Option<Vote>> {
        self.vote(ctx, self.model.counted_vote_id).await
    }

    /// An opinion that came after closing: kept, never counted (B12). Null when there is none.
    async fn late(&self, ctx: &Context<'_>) -> Result<Option<Vote>> {
        self.vote(ctx, self.model.late_vote_id).await
    }

    /// Every version, newest first: for the member, the Office and the Chair; others get none.
    async fn versions(&self, ctx: &Context<'_>) -> Result<Vec<Vote>> {
        if !self.with_versions {
            return Ok(Vec::new());
        }
        Ok(self.all(ctx).await?.into_iter().map(Vote).collect())
    }
}

impl BallotPaper {
    async fn all(&self, ctx: &Context<'_>) -> Result<Vec<ballot_vote::Model>> {
        let versions = ctx.loaders()?.load(VersionsKey(self.model.id)).await?;
        Ok(versions.unwrap_or_default())
    }

    async fn vote(&self, ctx: &Context<'_>, id: Option<Uuid>) -> Result<Option<Vote>> {
        let Some(id) = id else {
            return Ok(None);
        };
        let mut versions = self.all(ctx).await?.into_iter();
        Ok(versions.find(|vote| vote.id == id).map(Vote))
    }
}

impl From<read::ballot::PaperSight> for BallotPaper {
    fn from(sight: read::ballot::PaperSight) -> Self {
        Self {
            model: sight.paper,
            ballot_closed: sight.ballot_closed,
            with_versions: sight.with_versions,
            own: sight.own,
        }
    }
}

/// A vote that is prepared and not cast (B14).
#[derive(Description)]
pub struct VoteDraft {
    position: rules::ballot::Position,
    text: Option<String>,
    by: Uuid,
    at: DateTime<Utc>,
}

#[Object(use_type_description, guard = "crate::graphql::guard::PeopleOnly")]
impl VoteDraft {
    /// How the assistant suggests to vote.
    async fn position(&self) -> Position {
        self.position.into()
    }

    /// The text; null while none is written, though the cast of the 2nd and 3rd position needs it (B2).
    async fn text(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// Who prepared it: the assistant, or the member.
    async fn drafted_by(&self, ctx: &Context<'_>) -> Result<Mandate> {
        Mandate::load(ctx, self.by).await
    }

    /// When it was prepared, the last time it was changed.
    async fn drafted_at(&self) -> Instant {
        local(self.at)
    }
}
