//! A new draft in the middle of a history, and the phone that still holds the old one.

use anyhow::ensure;
use bed::Checked;
use serde_json::json;
use uuid::Uuid;

use super::consultation::{DRAFT, History, SEEN, request, send};
use super::consultation_model::{Model, POSITIONS};
use super::world::instant_at;

const COUNTED: [(&str, &str); 4] = [
    ("agree", "AGREE"),
    ("agreeWithAmendments", "AGREE_WITH_AMENDMENTS"),
    ("disagree", "DISAGREE"),
    ("notConcerned", "NOT_CONCERNED"),
];

/// A round that another has replaced, with what it counted by then.
pub struct Before {
    id: String,
    model: Model,
}

impl History<'_> {
    /// The owner asks the same agencies about a new draft: nothing is counted of it yet.
    pub(super) async fn next_round(&mut self) -> Checked {
        let units = self.model.units();
        let mut input = request(&units);
        input["previousRoundId"] = json!(self.id);
        input["changeNote"] = json!("Sửa thời hạn tại Điều 2.");
        let draft = self.world.ask(&self.owner, DRAFT, json!({ "i": input }));
        let draft = draft.await?;
        self.expect(&draft, self.model.can_be_followed(), "a new draft")?;
        let Ok(next) = draft.text("/draftConsultation/consultation/id") else {
            return Ok(());
        };
        let sent = send(self.world, &self.owner, &next).await?;
        self.expect(&sent, true, "is sent")?;
        let seen = self.world.ask(&self.owner, SEEN, json!({ "id": next }));
        let closes_at = instant_at(&seen.await?, "/consultation/deadline/closesAt")?;
        let headed: Vec<_> = units
            .iter()
            .map(|unit| {
                (
                    *unit,
                    self.world.is_headed(*unit),
                    self.world.is_bound(*unit),
                )
            })
            .collect();
        let opened = Model::opened(headed, self.world.now(), closes_at);
        let model = std::mem::replace(&mut self.model, opened);
        let id = std::mem::replace(&mut self.id, next);
        self.before = Some(Before { id, model });
        Ok(())
    }

    /// An agency signs what it wrote to the old draft: kept, told, and counted in neither round.
    pub(super) async fn answer_before(&mut self) -> Checked {
        let Some(id) = self.before.as_ref().map(|before| before.id.clone()) else {
            return Ok(());
        };
        let (unit, head) = self.somebody()?;
        let query = "mutation($i: AnswerConsultationInput!) { answerConsultation(input: $i) {
            userErrors { code } } }";
        let input = json!({
            "consultationId": id, "position": POSITIONS[2], "text": "Bổ sung thời hạn.",
            "secretContent": false, "idempotencyKey": Uuid::new_v4().to_string(),
        });
        let reply = self.world.ask(&head, query, json!({ "i": input })).await?;
        ensure!(
            reply.codes() == ["ROUND_SUPERSEDED"],
            "{unit} answers the round before: {}",
            reply.body
        );
        self.done.push(format!("{unit} answers the round before"));
        Ok(())
    }

    /// What a replaced round counts does not move any more, whatever the clock does.
    pub(super) async fn check_before(&self) -> Checked {
        let Some(before) = &self.before else {
            return Ok(());
        };
        let seen = self
            .world
            .ask(&self.owner, SEEN, json!({ "id": before.id }))
            .await?;
        ensure!(
            seen.data("/consultation/state") == "REISSUED",
            "the round before: {}",
            seen.body
        );
        let summary = seen.data("/consultation/summary");
        for (field, position) in COUNTED {
            let expected = before.model.count(position);
            ensure!(
                summary[field] == expected,
                "the round before: {summary} where the model says {expected} {field}"
            );
        }
        Ok(())
    }
}
