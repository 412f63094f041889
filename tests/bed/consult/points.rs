//! Points, rounds, urges, requests for data and the table of what is asked for.

use serde_json::{Value, json};
use uuid::Uuid;

use super::{OWNER, at};
use crate::{Bed, Caller, Reply};

/// What there is to know of points and demands, and of how agencies were reached.
const WHOLE: &str = "query($id: ID!, $after: String) { consultation(id: $id) {
    id version state statement referral { note referredBy { title } referredAt }
    points(first: 100, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { id place chapter number heading text }
    }
    demands(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes {
        id unit { id name } point { id number } position text open undecided
        resolution { kind note ruling rulingNote ruledBy { title } }
    } }
    myResponse { earlierRound { position text superseded } }
    responses(first: 100) { nodes { unit { id name } state
        delivery { sentAt channel recipients { mandate { title } readAt }
            firstSeenAt firstSeenBy { title } firstSeenHow }
        urges { urgedAt note urgedBy { title } }
        earlierRound { position text superseded }
    } }
    dataRequests(first: 10) { totalCount nodes { id fromUnit { id } toUnit { id } question answer
        files { id name } waitsForMe askedBy { title } answeredBy { title } } }
} }";

impl Caller {
    /// The consultation with its points and all that went to and fro.
    pub async fn exchange(&self, id: &str) -> anyhow::Result<Reply> {
        self.gql(WHOLE, json!({ "id": id })).await
    }

    /// Global ids of its points, in reading order.
    pub async fn point_ids(&self, id: &str) -> anyhow::Result<Vec<String>> {
        let (mut ids, mut after) = (Vec::new(), Value::Null);
        loop {
            let page = self
                .gql(WHOLE, json!({ "id": id, "after": after }))
                .await?
                .done()?;
            let nodes = page.list("/consultation/points/nodes")?.iter();
            ids.extend(
                nodes
                    .filter_map(|node| node["id"].as_str())
                    .map(str::to_owned),
            );
            let info = page.data("/consultation/points/pageInfo");
            if info["hasNextPage"] != true {
                return Ok(ids);
            }
            after = info["endCursor"].clone();
        }
    }

    /// Answers with what is said to single points.
    pub async fn answer_points(
        &self,
        id: &str,
        position: &str,
        points: Value,
        key: &str,
    ) -> anyhow::Result<Reply> {
        let input = json!({
            "consultationId": id, "position": position, "points": points, "idempotencyKey": key,
        });
        let answer = "answer { ...AnswerAll } consultation { ...ConsultationAll }";
        self.verb("answerConsultation", answer, super::CONSULTATION, input)
            .await
    }

    pub async fn urge(&self, id: &str, units: &[&str], key: &str) -> anyhow::Result<Reply> {
        let input = json!({ "consultationId": id, "unitIds": units, "note": "Đề nghị trả lời.",
            "idempotencyKey": key });
        self.consult_verb("urgeAnswers", input).await
    }

    pub async fn ask_for_data(
        &self,
        id: &str,
        to: Option<&str>,
        question: &str,
        key: &str,
    ) -> anyhow::Result<Reply> {
        let input = json!({ "consultationId": id, "toUnitId": to, "question": question,
            "idempotencyKey": key });
        self.verb("askForData", "dataRequest { id }", "", input)
            .await
    }

    pub async fn answer_data(&self, request: &str, files: &[&str]) -> anyhow::Result<Reply> {
        let input =
            json!({ "dataRequestId": request, "text": "Số liệu kèm theo.", "fileIds": files });
        let answer = "dataRequest { id answer files { id } }";
        self.verb("answerDataRequest", answer, "", input).await
    }

    pub async fn resolve_demands(
        &self,
        id: &str,
        demands: &[String],
        kind: &str,
    ) -> anyhow::Result<Reply> {
        let input = json!({ "consultationId": id, "demandIds": demands, "kind": kind,
            "note": "Xử lý chung." });
        self.consult_verb("resolveDemands", input).await
    }

    pub async fn refer(&self, id: &str, version: i64) -> anyhow::Result<Reply> {
        self.consult_verb("referDifferences", at(id, version)).await
    }

    pub async fn rule(&self, id: &str, demands: &[String], ruling: &str) -> anyhow::Result<Reply> {
        let input = json!({ "consultationId": id, "demandIds": demands, "ruling": ruling,
            "note": "Đã cân nhắc." });
        self.consult_verb("ruleDifferences", input).await
    }

    pub async fn set_points(&self, id: &str, version: i64, points: Value) -> anyhow::Result<Reply> {
        let mut input = at(id, version);
        input["points"] = points;
        self.consult_verb("setConsultationPoints", input).await
    }

    pub async fn export_table(&self, id: &str, format: &str) -> anyhow::Result<Reply> {
        let input = json!({ "consultationId": id, "format": format });
        let answer = "file { id name mediaType size link { url } }";
        self.verb("exportIncorporation", answer, "", input).await
    }
}

/// So many articles, ten to a chapter.
pub fn articles(count: usize) -> Value {
    (1..=count)
        .map(|n| {
            json!({
                "chapter": format!("Chương {}", n.div_ceil(10)),
                "number": format!("Điều {n}"),
                "heading": format!("Nội dung thứ {n}"),
            })
        })
        .collect()
}

/// What is said to one point.
pub fn says(point: &str, position: &str, text: &str) -> Value {
    json!({ "pointId": point, "position": position, "text": text })
}

impl Reply {
    /// Ids of the demands in what `exchange` answered.
    pub fn demand_ids(&self) -> anyhow::Result<Vec<String>> {
        let nodes = self.list("/consultation/demands/nodes")?.iter();
        let ids = nodes.filter_map(|node| node["id"].as_str());
        Ok(ids.map(str::to_owned).collect())
    }
}

impl Bed {
    /// Sent to these agencies with so many points. Answers its id and the ids of the points.
    pub async fn asked_points(
        &self,
        logins: &[&str],
        count: usize,
    ) -> anyhow::Result<(String, Vec<String>)> {
        let mut input = self.consultation_of(logins).await?;
        input["points"] = articles(count);
        let owner = self.owner().await?;
        let made = owner.draft_consultation(input).await?.done()?;
        let id = made.text("/draftConsultation/consultation/id")?;
        owner.open_consultation(&id, 1, None).await?.done()?;
        let points = owner.point_ids(&id).await?;
        Ok((id, points))
    }

    /// A new draft goes out to these agencies, in a round that follows this consultation.
    pub async fn next_consultation_round(
        &self,
        id: &str,
        logins: &[&str],
    ) -> anyhow::Result<String> {
        let mut input = self.consultation_of(logins).await?;
        input["previousRoundId"] = json!(id);
        input["changeNote"] = json!("Sửa thời hạn tại Điều 2.");
        let owner = self.owner().await?;
        let made = owner.draft_consultation(input).await?.done()?;
        let next = made.text("/draftConsultation/consultation/id")?;
        owner.open_consultation(&next, 1, None).await?.done()?;
        Ok(next)
    }

    /// A request for data from a lead to the agency of the head that asks most.
    pub async fn asked_data(&self, id: &str, lead: &str) -> anyhow::Result<String> {
        let to = self.unit_of(OWNER).await?;
        let key = Uuid::new_v4().to_string();
        let lead = self.head(lead).await?;
        let asked = lead.ask_for_data(id, Some(&to), "Số liệu năm 2026?", &key);
        asked.await?.done()?.text("/askForData/dataRequest/id")
    }
}
