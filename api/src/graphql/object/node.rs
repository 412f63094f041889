use async_graphql::{Context, ID, Interface};
use rules::Refusal;
use rules::mandate::{Act, Actor};
use rules::who::Who;
use uuid::Uuid;

use super::answer::ConsultationAnswer;
use super::assignment::Assignment;
use super::ballot::Ballot;
use super::consultation::Consultation;
use super::data_request::DataRequest;
use super::delegation::Delegation;
use super::demand::ConsultationDemand;
use super::document::DossierDocument;
use super::file::File;
use super::journal::JournalEntry;
use super::mandate::Mandate;
use super::mandate_request::{Attention, MandateRequest, WaitingLink};
use super::notice::Notice;
use super::paper::BallotPaper;
use super::person::Person;
use super::point::ConsultationPoint;
use super::programme::Programme;
use super::programme_item::ProgrammeItem;
use super::proposal::Proposal;
use super::proposal_issue::{ProposalAnswer, ProposalIssue};
use super::response::ConsultationResponse;
use super::service_token::ServiceToken;
use super::standing_duty::StandingDuty;
use super::task::Task;
use super::token_grant::TokenGrant;
use super::unit::OrgUnit;
use super::vote::Vote;
use crate::app::App;
use crate::failure::Failure;
use crate::graphql::asker::Asking;
use crate::graphql::id::Kind;
use crate::read;

/// Anything that has a global id.
#[expect(
    clippy::large_enum_variant,
    reason = "there is one for each answer, and it is read where it was made"
)]
#[derive(Interface)]
#[graphql(field(name = "id", ty = "ID", desc = "Global id."))]
pub enum Node {
    Assignment(Assignment),
    Attention(Attention),
    Ballot(Ballot),
    BallotPaper(BallotPaper),
    Consultation(Consultation),
    ConsultationAnswer(ConsultationAnswer),
    ConsultationDemand(ConsultationDemand),
    ConsultationPoint(ConsultationPoint),
    ConsultationResponse(ConsultationResponse),
    DataRequest(DataRequest),
    Delegation(Delegation),
    DossierDocument(DossierDocument),
    File(File),
    JournalEntry(JournalEntry),
    Mandate(Mandate),
    MandateRequest(MandateRequest),
    Notice(Notice),
    OrgUnit(OrgUnit),
    Person(Person),
    Programme(Programme),
    ProgrammeItem(ProgrammeItem),
    Proposal(Proposal),
    ProposalAnswer(ProposalAnswer),
    ProposalIssue(ProposalIssue),
    ServiceToken(ServiceToken),
    StandingDuty(StandingDuty),
    Task(Task),
    TokenGrant(TokenGrant),
    Vote(Vote),
    WaitingLink(WaitingLink),
}

impl Node {
    /// The thing of this kind with this id, if the reader may see it.
    pub async fn find(ctx: &Context<'_>, kind: Kind, id: Uuid) -> Result<Option<Self>, Failure> {
        let who = ctx.who().map_err(|_| Refusal::NotFound)?;
        let app = ctx.app().map_err(|_| Refusal::NotFound)?;
        let db = app.store.reader();
        Ok(match (kind, who) {
            (Kind::Ballot, _) => read::ballot::one(db, who, id)
                .await?
                .map(|ballot| Self::Ballot(Ballot(ballot))),
            (Kind::Consultation, _) => read::consultation::one(db, who, id)
                .await?
                .map(|row| Self::Consultation(Consultation(row))),
            (Kind::DossierDocument, _) => read::dossier::document(db, who, id)
                .await?
                .map(|document| Self::DossierDocument(DossierDocument(document))),
            (Kind::OrgUnit, _) => read::people::unit(db, id)
                .await?
                .map(|unit| Self::OrgUnit(OrgUnit(unit))),
            (Kind::Programme, _) => read::programme::one(db, who, id)
                .await?
                .map(|programme| Self::Programme(Programme(programme))),
            (Kind::ProgrammeItem, _) => read::programme::item(db, who, id)
                .await?
                .map(|item| Self::ProgrammeItem(item.into())),
            (Kind::StandingDuty, _) => read::task::duty(db, who, id)
                .await?
                .map(|duty| Self::StandingDuty(StandingDuty(duty))),
            (Kind::Task, _) => read::task::one(db, who, id)
                .await?
                .map(|task| Self::Task(task.into())),
            (kind, Who::Person(actor)) => Self::find_for_person(app, actor, kind, id).await?,
            // X5, X8: what people have written, and who they are, is for people.
            (_, Who::App(_)) => None,
        })
    }

    async fn find_for_person(
        app: &App,
        actor: &Actor,
        kind: Kind,
        id: Uuid,
    ) -> Result<Option<Self>, Failure> {
        let (db, now) = (app.store.reader(), app.clock.now());
        Ok(match kind {
            Kind::ConsultationAnswer => read::consultation::answer(db, actor, id)
                .await?
                .map(|row| Self::ConsultationAnswer(ConsultationAnswer(row))),
            Kind::ConsultationDemand => read::demand::one(db, actor, id)
                .await?
                .map(|row| Self::ConsultationDemand(ConsultationDemand(row))),
            Kind::ConsultationPoint => read::consultation::point(db, actor, id)
                .await?
                .map(|row| Self::ConsultationPoint(ConsultationPoint(row))),
            Kind::DataRequest => read::consultation::data_request(db, actor, id)
                .await?
                .map(|row| Self::DataRequest(DataRequest(row))),
            Kind::ConsultationResponse => {
                read::consultation::response(db, actor, id)
                    .await?
                    .map(|(of, row)| {
                        Self::ConsultationResponse(ConsultationResponse::new(row, &of, now))
                    })
            }
            Kind::Delegation => read::delegation::one(db, actor, id)
                .await?
                .map(|row| Self::Delegation(Delegation(row))),
            Kind::Assignment => read::delegation::assignment(db, actor, id)
                .await?
                .map(|row| Self::Assignment(Assignment(row))),
            Kind::Proposal => read::proposal::one(db, actor, id)
                .await?
                .map(|row| Self::Proposal(Proposal(row))),
            Kind::ProposalAnswer => read::proposal::answer(db, actor, id)
                .await?
                .map(|row| Self::ProposalAnswer(ProposalAnswer(row))),
            Kind::ProposalIssue => read::proposal::issue(db, actor, id)
                .await?
                .map(|sight| Self::ProposalIssue(ProposalIssue(sight))),
            Kind::File => read::file::one(db, actor, id, now)
                .await?
                .map(|file| Self::File(File(file))),
            Kind::BallotPaper => read::ballot::paper(db, actor, id, now)
                .await?
                .map(|sight| Self::BallotPaper(BallotPaper::from(sight))),
            Kind::Vote => read::ballot::vote(db, actor, id, now)
                .await?
                .map(|vote| Self::Vote(Vote(vote))),
            Kind::Mandate => read::people::holder(db, id)
                .await?
                .map(|holder| Self::Mandate(Mandate(holder))),
            Kind::Notice => read::notice::one(db, actor, id)
                .await?
                .map(|notice| Self::Notice(Notice(notice))),
            // Accounts and past mandates are for those who keep the province, and confirm who is given an
            // office.
            Kind::Person if actor.may(Act::ReadProvince) || actor.may(Act::ConfirmOffices) => {
                read::directory::one(db, id)
                    .await?
                    .map(|person| Self::Person(Person(person)))
            }
            Kind::MandateRequest if actor.may(Act::ReadOffices) => read::office::request(db, id)
                .await?
                .map(|row| Self::MandateRequest(MandateRequest(row))),
            Kind::TokenGrant if actor.may(Act::ReadTokens) => read::service_token::grant(db, id)
                .await?
                .map(|row| Self::TokenGrant(TokenGrant(row))),
            Kind::ServiceToken if actor.may(Act::ReadTokens) => read::service_token::one(db, id)
                .await?
                .map(|token| Self::ServiceToken(ServiceToken(token))),
            Kind::JournalEntry if actor.may(Act::ReadJournalEntries) => read::journal::one(db, id)
                .await?
                .map(|entry| Self::JournalEntry(JournalEntry(entry))),
            Kind::WaitingLink if actor.may(Act::ReadOffices) => {
                read::office::waiting_links(db, now)
                    .await?
                    .into_iter()
                    .find(|waiting| waiting.link.id == id)
                    .map(|waiting| Self::WaitingLink(WaitingLink(waiting)))
            }
            Kind::Attention => read::office::attentions(db, actor)
                .await?
                .into_iter()
                .find(|one| one.id == id)
                .map(|one| Self::Attention(Attention(one))),
            Kind::Person
            | Kind::ServiceToken
            | Kind::MandateRequest
            | Kind::TokenGrant
            | Kind::JournalEntry
            | Kind::WaitingLink => None,
            // These are everybody's, and found above.
            Kind::Ballot
            | Kind::Consultation
            | Kind::DossierDocument
            | Kind::OrgUnit
            | Kind::Programme
            | Kind::ProgrammeItem
            | Kind::StandingDuty
            | Kind::Task => None,
        })
    }
}
