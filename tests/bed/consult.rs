//! The verbs of a consultation, as a person uses them.

pub mod confer;
mod points;
mod receipt;
mod stage;
mod told;

use serde_json::{Value, json};
use uuid::Uuid;

use crate::{Caller, Reply};

pub use points::{articles, says};

/// Everything that there is to know of a consultation.
pub const CONSULTATION: &str = "
fragment Hat on Mandate { id title office personName }
fragment FileAll on File { id name mediaType size sha256 uploadedAt }
fragment AnswerAll on ConsultationAnswer {
  id version position text letterNumber letterDate letterFile { ...FileAll } receivedAt late receiptCode
  signedBy { ...Hat } onBehalfOf { ...Hat } resolution { kind note resolvedBy { ...Hat } resolvedAt }
  rest superseded points { demandId pointId position text resolution { kind note } }
}
fragment ResponseAll on ConsultationResponse {
  id unit { id name } state viewedAt
  draft { position text points { pointId position text } letterFile { ...FileAll } savedBy { ...Hat } savedAt }
  counted { ...AnswerAll } late { ...AnswerAll } versions { ...AnswerAll }
}
fragment ConsultationAll on Consultation {
  id title shortTitle sourceNote version state draftedAt openedAt closedAt deemedConsent effectNotice
  round changeNote previousRound { id } nextRound { id }
  ownerUnit { id name } openedBy { ...Hat } openedOnBehalfOf { ...Hat } actsFor { ...Hat }
  deadline { nominal effective closesAt provisional workingDays skipped { date reason } }
  documents(first: 100) { totalCount nodes { id kind title text sha256 files { ...FileAll } } }
  myResponse { ...ResponseAll }
  responses(first: 100) { totalCount nodes { ...ResponseAll } }
  summary {
    recipients agree agreeWithAmendments disagree notConcerned deemedAgreed pending late unresolved undecided
  }
  synthesis { note synthesisedBy { ...Hat } onBehalfOf { ...Hat } synthesisedAt }
  cancellation { reason cancelledBy { ...Hat } onBehalfOf { ...Hat } cancelledAt }
  ballots(first: 10) { totalCount nodes { id title } }
  allowedActs
}";

/// The states of a consultation.
pub const STATES: [&str; 6] = [
    "DRAFT",
    "OPEN",
    "CLOSED",
    "SYNTHESISED",
    "CANCELLED",
    "REISSUED",
];

/// Heads of agencies that are asked; the first three are members of the committee too.
pub const AGENCIES: [&str; 5] = [
    "uyvien.tuphap",
    "uyvien.taichinh",
    "uyvien.yte",
    "trungtam.tthc",
    "giamdoc.duan",
];

/// The head of the agency that asks, if a test does not say otherwise.
pub const OWNER: &str = "giamdoc.sonoivu";

pub const AMENDMENT: Option<&str> = Some("Bổ sung thời hạn tại Điều 2.");
pub const OBJECTION: Option<&str> = Some("Trùng với quy định đang có hiệu lực.");

impl Caller {
    pub(super) async fn consult_verb(&self, verb: &str, input: Value) -> anyhow::Result<Reply> {
        let answer = "consultation { ...ConsultationAll }";
        self.verb(verb, answer, CONSULTATION, input).await
    }

    async fn answer_verb(&self, verb: &str, input: Value) -> anyhow::Result<Reply> {
        let answer = "answer { ...AnswerAll } consultation { ...ConsultationAll }";
        self.verb(verb, answer, CONSULTATION, input).await
    }

    pub async fn draft_consultation(&self, input: Value) -> anyhow::Result<Reply> {
        self.consult_verb("draftConsultation", input).await
    }

    /// Sends until a day, or for as long as the province has set.
    pub async fn open_consultation(
        &self,
        id: &str,
        version: i64,
        closes_on: Option<&str>,
    ) -> anyhow::Result<Reply> {
        let mut input = at(id, version);
        input["closesOn"] = json!(closes_on);
        input["secretContent"] = json!(false);
        self.open_consultation_with(input).await
    }

    pub async fn open_consultation_with(&self, input: Value) -> anyhow::Result<Reply> {
        self.consult_verb("openConsultation", input).await
    }

    pub async fn extend(&self, id: &str, version: i64, closes_on: &str) -> anyhow::Result<Reply> {
        let mut input = at(id, version);
        input["closesOn"] = json!(closes_on);
        self.consult_verb("extendConsultation", input).await
    }

    pub async fn close_consultation(&self, id: &str, version: i64) -> anyhow::Result<Reply> {
        self.consult_verb("closeConsultation", at(id, version))
            .await
    }

    pub async fn cancel(&self, id: &str, version: i64) -> anyhow::Result<Reply> {
        let mut input = at(id, version);
        input["reason"] = json!("Rút để chuẩn bị lại.");
        self.consult_verb("cancelConsultation", input).await
    }

    pub async fn mark_viewed(&self, id: &str) -> anyhow::Result<Reply> {
        let input = json!({ "consultationId": id });
        self.consult_verb("markConsultationViewed", input).await
    }

    pub async fn save_draft(&self, id: &str, text: &str) -> anyhow::Result<Reply> {
        let input = json!({ "consultationId": id, "position": "DISAGREE", "text": text });
        self.save_draft_with(input).await
    }

    pub async fn save_draft_with(&self, input: Value) -> anyhow::Result<Reply> {
        self.consult_verb("saveAnswerDraft", input).await
    }

    /// Answers with a key of its own.
    pub async fn answer(
        &self,
        id: &str,
        position: &str,
        text: Option<&str>,
    ) -> anyhow::Result<Reply> {
        let key = Uuid::new_v4().to_string();
        self.answer_keyed(id, position, text, &key).await
    }

    pub async fn answer_keyed(
        &self,
        id: &str,
        position: &str,
        text: Option<&str>,
        key: &str,
    ) -> anyhow::Result<Reply> {
        let input = answer(id, position, text, key);
        self.answer_verb("answerConsultation", input).await
    }

    /// Agrees, with this file as the letter.
    pub async fn answer_by_letter(&self, id: &str, file: &str, key: &str) -> anyhow::Result<Reply> {
        let mut input = answer(id, "AGREE", None, key);
        input["letterFileId"] = json!(file);
        self.answer_verb("answerConsultation", input).await
    }

    /// Leaves an answer after closing.
    pub async fn late_answer(
        &self,
        id: &str,
        position: &str,
        text: Option<&str>,
    ) -> anyhow::Result<Reply> {
        let input = answer(id, position, text, &Uuid::new_v4().to_string());
        self.answer_verb("recordLateAnswer", input).await
    }

    pub async fn resolve_answer(
        &self,
        answer: &str,
        kind: &str,
        note: &str,
    ) -> anyhow::Result<Reply> {
        let input = json!({ "answerId": answer, "kind": kind, "note": note });
        self.answer_verb("resolveAnswer", input).await
    }

    pub async fn synthesise(&self, id: &str, version: i64) -> anyhow::Result<Reply> {
        let mut input = at(id, version);
        input["note"] = json!("Đã tiếp thu, giải trình.");
        self.consult_verb("synthesiseConsultation", input).await
    }

    /// The consultation as this caller sees it.
    pub async fn consultation(&self, id: &str) -> anyhow::Result<Reply> {
        let query = format!(
            "query($id: ID!) {{ consultation(id: $id) {{ ...ConsultationAll }} }} {CONSULTATION}"
        );
        self.gql(&query, json!({ "id": id })).await
    }
}

pub(super) fn at(id: &str, version: i64) -> Value {
    json!({ "consultationId": id, "expectedVersion": version })
}

fn answer(id: &str, position: &str, text: Option<&str>, key: &str) -> Value {
    json!({
        "consultationId": id,
        "position": position,
        "text": text,
        "letterNumber": "125/SNV-VP",
        "letterDate": "2026-11-23",
        "idempotencyKey": key,
    })
}
