//! What goes to and fro while agencies are asked: points, urges, requests for data.

use async_graphql::{Context, ID, InputObject, Object, Result};
use rules::consultation::Point;
use rules::mandate::Act;
use rules::secrecy::{ask, ask_about};

use super::payload;
use crate::command::consultation::{self, Answered, Ask, SetPoints, Urge};
use crate::failure::Failure;
use crate::graphql::asker::Asking;
use crate::graphql::guard::Does;
use crate::graphql::id::{Kind, given};
use crate::graphql::object::consultation::Consultation;
use crate::graphql::object::data_request::DataRequest;
use crate::graphql::payload::settle;

/// One point of a draft, such as an article (C6).
#[derive(InputObject)]
pub struct PointInput {
    /// The chapter that it stands in, at most 300 characters; absent when there are no chapters.
    chapter: Option<String>,
    /// Its number in the draft, such as "Điều 12", at most 50 characters; absent when it has none.
    number: Option<String>,
    /// What it is about, at most 1000 characters.
    heading: String,
    /// Its text, at most 20000 characters; absent when it stands in the draft only.
    text: Option<String>,
}

/// The points, in their order.
pub fn points(points: Option<Vec<PointInput>>) -> Vec<Point> {
    let points = points.unwrap_or_default().into_iter();
    points
        .map(|point| Point {
            chapter: point.chapter,
            number: point.number,
            heading: point.heading,
            body: point.text,
        })
        .collect()
}

/// The points of a draft.
#[derive(InputObject)]
pub struct SetConsultationPointsInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// The version whose points are set.
    expected_version: i32,
    /// All of them, in reading order, at most 500; none takes away those there are.
    points: Vec<PointInput>,
    /// The secret question (X1): needed with points, absent without. Yes refuses and stores nothing.
    secret_content: Option<bool>,
}

impl SetConsultationPointsInput {
    fn into_command(self) -> Result<SetPoints, Failure> {
        ask(self.secret_content, !self.points.is_empty())?;
        Ok(SetPoints {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            expected_version: self.expected_version,
            points: points(Some(self.points)),
        })
    }
}

/// Which agencies are pressed for an answer.
#[derive(InputObject)]
pub struct UrgeAnswersInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// Global ids of the agencies to urge; absent or empty means all that have not answered.
    unit_ids: Option<Vec<ID>>,
    /// What is added to the urge; absent, nothing.
    note: Option<String>,
    /// The secret question (X1): needed with a text, absent without one. Yes refuses
    /// and stores nothing.
    secret_content: Option<bool>,
    /// The same key is the same urge, however often it is sent; 1 to 100 characters.
    idempotency_key: String,
}

impl UrgeAnswersInput {
    fn into_command(self) -> Result<Urge, Failure> {
        ask_about(self.secret_content, &[self.note.as_deref()])?;
        let units = self.unit_ids.unwrap_or_default();
        Ok(Urge {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            units: units
                .iter()
                .map(|id| given(Kind::OrgUnit, id))
                .collect::<Result<_, _>>()?,
            note: self.note,
            idempotency_key: self.idempotency_key,
        })
    }
}

/// A request for data.
#[derive(InputObject)]
pub struct AskForDataInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// Global id of the agency to ask; absent, an agency that is consulted asks the lead.
    to_unit_id: Option<ID>,
    /// What is asked for.
    question: String,
    /// The secret question: does it hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
    /// The same key is the same request, however often it is sent; 1 to 100 characters.
    idempotency_key: String,
}

impl AskForDataInput {
    fn into_command(self) -> Result<Ask, Failure> {
        ask(Some(self.secret_content), true)?;
        Ok(Ask {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            to_unit: self
                .to_unit_id
                .map(|id| given(Kind::OrgUnit, &id))
                .transpose()?,
            question: self.question,
            idempotency_key: self.idempotency_key,
        })
    }
}

/// The answer to a request for data.
#[derive(InputObject)]
pub struct AnswerDataRequestInput {
    /// Global id of the request.
    data_request_id: ID,
    /// The answer; it may be absent where there are files.
    text: Option<String>,
    /// Global ids of files, brought in before, at most 10; absent when there are none.
    file_ids: Option<Vec<ID>>,
    /// The secret question (X1): needed with a text or a file, absent without. Yes
    /// refuses and stores nothing.
    secret_content: Option<bool>,
}

impl AnswerDataRequestInput {
    fn into_command(self) -> Result<Answered, Failure> {
        let file = self.file_ids.as_deref().unwrap_or_default().first();
        ask_about(
            self.secret_content,
            &[self.text.as_deref(), file.map(|_| "file")],
        )?;
        let files = self.file_ids.unwrap_or_default();
        Ok(Answered {
            request: given(Kind::DataRequest, &self.data_request_id)?,
            text: self.text,
            files: files
                .iter()
                .map(|id| given(Kind::File, id))
                .collect::<Result<_, _>>()?,
        })
    }
}

payload! {
    /// The answer to `setConsultationPoints`.
    SetConsultationPointsPayload {
        /// The consultation after it.
        consultation: Consultation,
    }
}

payload! {
    /// The answer to `urgeAnswers`.
    UrgeAnswersPayload {
        /// The consultation after it.
        consultation: Consultation,
    }
}

payload! {
    /// The answer to `askForData`.
    AskForDataPayload {
        /// The question as it was sent.
        data_request: DataRequest,
    }
}

payload! {
    /// The answer to `answerDataRequest`.
    AnswerDataRequestPayload {
        /// The request with its answer.
        data_request: DataRequest,
    }
}

#[derive(Default)]
pub struct ExchangeMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl ExchangeMutation {
    /// Sets the points that agencies are asked about, as long as the consultation is not sent (C6).
    #[graphql(guard = "Does(Act::DraftConsultation)")]
    async fn set_consultation_points(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which consultation, and its points.")] input: SetConsultationPointsInput,
    ) -> Result<SetConsultationPointsPayload> {
        let outcome = match input.into_command() {
            Ok(command) => consultation::set_points(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(SetConsultationPointsPayload {
            consultation,
            user_errors,
        })
    }

    /// Urges agencies that have not answered (C20, N5): the head's of the unit that asks, the Office's,
    /// the Chair's and the Vice Chairs'. Nobody who has answered is urged.
    #[graphql(guard = "Does(Act::UrgeAnswers)")]
    async fn urge_answers(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which consultation, and whom.")] input: UrgeAnswersInput,
    ) -> Result<UrgeAnswersPayload> {
        let outcome = match input.into_command() {
            Ok(command) => consultation::urge(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(UrgeAnswersPayload {
            consultation,
            user_errors,
        })
    }

    /// Asks for data or documents (C15): the lead asks agencies that it consults, and they the lead.
    #[graphql(guard = "Does(Act::ExchangeData)")]
    async fn ask_for_data(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Whom, and for what.")] input: AskForDataInput,
    ) -> Result<AskForDataPayload> {
        let outcome = match input.into_command() {
            Ok(command) => consultation::ask_data(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (data_request, user_errors) = settle(ctx, outcome.map(DataRequest))?;
        Ok(AskForDataPayload {
            data_request,
            user_errors,
        })
    }

    /// Answers a request for data with a text, files, or both; once (C15).
    #[graphql(guard = "Does(Act::ExchangeData)")]
    async fn answer_data_request(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which request, and the answer.")] input: AnswerDataRequestInput,
    ) -> Result<AnswerDataRequestPayload> {
        let outcome = match input.into_command() {
            Ok(command) => consultation::answer_data(ctx.app()?, ctx.actor()?, command).await,
            Err(failure) => Err(failure),
        };
        let (data_request, user_errors) = settle(ctx, outcome.map(DataRequest))?;
        Ok(AnswerDataRequestPayload {
            data_request,
            user_errors,
        })
    }
}
