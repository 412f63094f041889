//! Receipts of requests on paper, where no notice reaches an agency (C22).

use async_graphql::{Context, ID, InputObject, Object, Result};
use chrono::Utc;
use rules::mandate::Act;
use rules::secrecy::ask;

use super::payloads;
use crate::command::consultation::{self as command, ContestReceipt, RecordReceipt, RuleOnReceipt};
use crate::failure::Failure;
use crate::graphql::asker::Asking;
use crate::graphql::enums::PaperReceiptRuling;
use crate::graphql::guard::Does;
use crate::graphql::id::{Kind, given};
use crate::graphql::instant::Instant;
use crate::graphql::object::consultation::Consultation;
use crate::graphql::payload::settle;

/// The receipt of a request on paper.
#[derive(InputObject)]
pub struct RecordPaperReceiptInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// Global id of the agency that received the paper.
    unit_id: ID,
    /// When it was received: within the term, and not in the future.
    received_at: Instant,
    /// Who of the agency received it, at most 300 characters.
    receiver: String,
    /// Global id of the scan of the signed receipt, brought in by `POST /files`: a PDF or a picture.
    scan_file_id: ID,
    /// The secret question: does the receipt or its matter hold state secrets? Yes refuses and stores
    /// nothing (X1).
    secret_content: bool,
    /// The same key is the same receipt, however often it is sent; 1 to 100 characters.
    idempotency_key: String,
}

impl RecordPaperReceiptInput {
    fn into_command(self) -> Result<RecordReceipt, Failure> {
        ask(Some(self.secret_content), true)?;
        Ok(RecordReceipt {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            unit: given(Kind::OrgUnit, &self.unit_id)?,
            received_at: self.received_at.0.with_timezone(&Utc),
            receiver: self.receiver,
            scan: given(Kind::File, &self.scan_file_id)?,
            idempotency_key: self.idempotency_key,
        })
    }
}

/// Why the own agency contests the receipt.
#[derive(InputObject)]
pub struct ContestPaperReceiptInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// Why, at most 2000 characters.
    reason: String,
    /// The secret question: does the reason hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl ContestPaperReceiptInput {
    fn into_command(self) -> Result<ContestReceipt, Failure> {
        ask(Some(self.secret_content), true)?;
        Ok(ContestReceipt {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            reason: self.reason,
        })
    }
}

/// What is decided on a contested receipt.
#[derive(InputObject)]
pub struct RuleOnPaperReceiptInput {
    /// Global id of the consultation.
    consultation_id: ID,
    /// Global id of the agency that contests.
    unit_id: ID,
    /// What is decided.
    ruling: PaperReceiptRuling,
    /// Why, at most 2000 characters.
    reason: String,
    /// The secret question: does the reason hold state secrets? Yes refuses and stores nothing (X1).
    secret_content: bool,
}

impl RuleOnPaperReceiptInput {
    fn into_command(self) -> Result<RuleOnReceipt, Failure> {
        ask(Some(self.secret_content), true)?;
        Ok(RuleOnReceipt {
            consultation: given(Kind::Consultation, &self.consultation_id)?,
            unit: given(Kind::OrgUnit, &self.unit_id)?,
            ruling: self.ruling.into(),
            reason: self.reason,
        })
    }
}

payloads! {
    {
        /// The consultation after it.
        consultation: Consultation,
    }
    RecordPaperReceiptPayload "recordPaperReceipt",
    ContestPaperReceiptPayload "contestPaperReceipt",
    RuleOnPaperReceiptPayload "ruleOnPaperReceipt",
}

#[derive(Default)]
pub struct ReceiptMutation;

#[Object(guard = "crate::graphql::guard::Sealed")]
impl ReceiptMutation {
    /// Records that an agency which no notice reaches received the request on paper: the head's of the unit
    /// that asks (C22). The agency counts as told by it from then on, is shown it at once and may contest it
    /// until its own day ends, which leaves at least one working day after the recording.
    #[graphql(guard = "Does(Act::LeadConsultation)")]
    async fn record_paper_receipt(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which agency, when, and by whom.")] input: RecordPaperReceiptInput,
    ) -> Result<RecordPaperReceiptPayload> {
        let outcome = match input.into_command() {
            Ok(record) => command::record_receipt(ctx.app()?, ctx.actor()?, record).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(RecordPaperReceiptPayload {
            consultation,
            user_errors,
        })
    }

    /// Contests the receipt of the own agency before the head of the Office, until the own day ends: any of the
    /// agency's people who have a part in its answers, for its head may not have signed in yet (C22).
    /// While that is undecided the agency does not count as told by it.
    #[graphql(guard = "Does(Act::DraftAnswer)")]
    async fn contest_paper_receipt(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which consultation, and why.")] input: ContestPaperReceiptInput,
    ) -> Result<ContestPaperReceiptPayload> {
        let outcome = match input.into_command() {
            Ok(contest) => command::contest_receipt(ctx.app()?, ctx.actor()?, contest).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(ContestPaperReceiptPayload {
            consultation,
            user_errors,
        })
    }

    /// Decides on a receipt that an agency contests: the head's of the Office, before the agency's own day
    /// ends, and not of one that the same person recorded or contested (C22).
    #[graphql(guard = "Does(Act::RuleOnReceipt)")]
    async fn rule_on_paper_receipt(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Which agency, what, and why.")] input: RuleOnPaperReceiptInput,
    ) -> Result<RuleOnPaperReceiptPayload> {
        let outcome = match input.into_command() {
            Ok(rule) => command::rule_on_receipt(ctx.app()?, ctx.actor()?, rule).await,
            Err(failure) => Err(failure),
        };
        let (consultation, user_errors) = settle(ctx, outcome.map(Consultation))?;
        Ok(RuleOnPaperReceiptPayload {
            consultation,
            user_errors,
        })
    }
}
