//! Opening: the dossier is frozen, the base is counted, every member gets a paper (B1, B17, B23).

use chrono::NaiveDate;
use entity::{Stored, ballot, ballot_paper, mandate};
use rules::Refusal;
use rules::ballot::{OrderReason, State, Verb};
use rules::deadline::StepKind;
use rules::dossier::check_for_ballot;
use rules::mandate::{Act, Actor, Office};
use rules::notice::Kind as Notice;
use rules::opening::Span;
use rules::text::check_optional_text;
use sea_orm::{EntityTrait, IntoActiveModel, Set};
use uuid::Uuid;

use super::held::{Held, notify, update};
use super::product;
use crate::app::{App, Work};
use crate::command::deadline::step;
use crate::command::dossier::drafts_and_others;
use crate::command::secrecy;
use crate::failure::Failure;
use crate::read::{self, law, people};

pub struct Open {
    pub ballot: Uuid,
    pub expected_version: i32,
    /// The last day to vote; absent, the province's default number of working days from today.
    pub closes_on: Option<NaiveDate>,
    /// The answer to the secret question (B5).
    pub secret: bool,
    /// The legal basis, where the law reserves the matter for the collective (B24).
    pub collective_basis: Option<String>,
}

const MAX_BASIS: usize = 500;

/// Opens an ordered ballot to every member in office today (B16, B23).
pub async fn open(app: &App, actor: &Actor, input: Open) -> Result<ballot::Model, Failure> {
    secrecy::admit(
        app,
        &[("collectiveBasis", input.collective_basis.as_deref())],
    )
    .await?;
    let work = app.begin(actor, Act::OpenBallot).await?;
    if input.secret {
        return Err(Refusal::SecretContent.into());
    }
    let basis = check_optional_text("collectiveBasis", input.collective_basis, MAX_BASIS)?;
    let held = Held::take(&work, actor, input.ballot).await?;
    held.check(Verb::Open, input.expected_version)?;
    let (drafts, related) = drafts_and_others(&work, held.ballot.dossier_id).await?;
    check_for_ballot(drafts, related)?;
    let gate = read::gate::one(work.db(), &held.ballot, work.now()).await?;
    gate.check(&held.ballot)?;
    product::complete(&work, &held.ballot, &gate).await?;

    let calendar = law::calendar(work.db()).await?;
    let parameters = law::parameters(work.db(), work.today()).await?;
    let terms = parameters.terms(&calendar);
    let reason = held.ballot.order_reason.map(|reason| reason.0);
    let reason = reason.unwrap_or(OrderReason::NoCollectiveDebateNeeded);
    let span = Span::of_ballots(&parameters, reason);
    let deadline = span.deadline(terms, work.now(), input.closes_on)?;
    let members = electorate(&work).await?;
    let base = i32::try_from(members.len()).map_err(anyhow::Error::from)?;
    let mut change = held.ballot.clone().into_active_model();
    change.state = Set(Stored(State::Open));
    change.opened_by = Set(Some(actor.mandate_id));
    change.opened_at = Set(Some(work.now()));
    change.deadline_nominal = Set(Some(deadline.nominal));
    change.deadline_effective = Set(Some(deadline.effective));
    change.closes_at = Set(Some(deadline.closes_at));
    change.deadline_provisional = Set(deadline.provisional);
    change.calendar_version = Set(Some(deadline.calendar_version));
    change.base = Set(Some(base));
    change.amend_counts_as_agree = Set(parameters.ballot_amend_counts_as_agree);
    change.allow_change = Set(parameters.ballot_allow_change);
    change.tally_visibility = Set(Stored(parameters.ballot_tally_visibility));
    change.tie = Set(Stored(parameters.ballot_tie));
    change.options = Set(Stored(parameters.ballot_options));
    change.collective_basis = Set(basis);
    let ballot = update(&work, "OPEN_BALLOT", &held.ballot, change).await?;
    let how = StepKind::opening(input.closes_on.is_some(), &deadline);
    step(&work, ballot.id, how, &deadline).await?;
    issue_papers(&work, ballot.id, members).await?;
    notify(&work, Notice::BallotOpened, &ballot, Office::is_member).await?;
    work.commit().await?;
    Ok(ballot)
}

/// One mandate for each person in office as a member today: who holds two seats votes once (B20).
async fn electorate(work: &Work) -> Result<Vec<mandate::Model>, Failure> {
    let mut members = people::holding(work.db(), Office::is_member, work.today()).await?;
    members.sort_by_key(|mandate| (mandate.person_id, mandate.id));
    members.dedup_by_key(|mandate| mandate.person_id);
    if members.is_empty() {
        return Err(Refusal::NoMembers.into());
    }
    Ok(members)
}

async fn issue_papers(
    work: &Work,
    ballot: Uuid,
    members: Vec<mandate::Model>,
) -> Result<(), Failure> {
    let papers = members.into_iter().map(|member| ballot_paper::ActiveModel {
        id: Set(work.new_id()),
        ballot_id: Set(ballot),
        person_id: Set(member.person_id),
        mandate_id: Set(member.id),
        position: Set(None),
        counted_vote_id: Set(None),
        counted_versions: Set(0),
        late_vote_id: Set(None),
        first_seen_at: Set(None),
        draft_position: Set(None),
        draft_body: Set(None),
        drafted_by: Set(None),
        drafted_at: Set(None),
        form_vote_id: Set(None),
        objected: Set(false),
    });
    ballot_paper::Entity::insert_many(papers)
        .exec_without_returning(work.db())
        .await?;
    Ok(())
}
