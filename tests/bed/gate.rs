//! What is done before a ballot is ordered: its related agencies (C24), the statement of the lead's head
//! (C14), the Office's check, the Chair's ruling (B25).

use serde_json::{Value, json};

use crate::consult::OWNER;
use crate::{Bed, Caller, Reply};

/// Why nobody was asked, where a test is about something else.
pub const REASON: &str = "Nội dung chỉ thuộc chức năng của cơ quan chủ trì.";

impl Caller {
    /// The lead's list, as it shall stand.
    pub async fn list_related(
        &self,
        ballot: &str,
        version: i64,
        units: &[String],
        consultations: &[&str],
    ) -> anyhow::Result<Reply> {
        let input = json!({
            "ballotId": ballot, "expectedVersion": version,
            "relatedUnitIds": units, "consultationIds": consultations,
        });
        self.ballot_verb("listRelatedAgencies", input).await
    }

    /// The Office's check, adding these agencies with a reason.
    pub async fn check_related(
        &self,
        ballot: &str,
        version: i64,
        added: &[String],
    ) -> anyhow::Result<Reply> {
        let added: Vec<_> = added
            .iter()
            .map(|unit| json!({ "unitId": unit, "reason": "Có liên quan đến chức năng." }))
            .collect();
        let input = json!({
            "ballotId": ballot, "expectedVersion": version,
            "added": added, "fromNoTask": true, "secretContent": false,
        });
        self.check_related_with(input).await
    }

    pub async fn check_related_with(&self, input: Value) -> anyhow::Result<Reply> {
        self.ballot_verb("checkRelatedAgencies", input).await
    }

    /// The statement that these need not be asked.
    pub async fn state_no_coordination(
        &self,
        ballot: &str,
        version: i64,
        units: &[String],
    ) -> anyhow::Result<Reply> {
        let input = json!({
            "ballotId": ballot, "expectedVersion": version, "unitIds": units,
            "statement": REASON, "secretContent": false,
        });
        self.ballot_verb("stateNoCoordination", input).await
    }

    /// The ruling that members vote with these open.
    pub async fn let_go_on(
        &self,
        ballot: &str,
        version: i64,
        open: &[String],
    ) -> anyhow::Result<Reply> {
        let input = json!({
            "ballotId": ballot, "expectedVersion": version, "openIds": open,
            "note": "Cần cho ý kiến ngay.", "secretContent": false,
        });
        self.ballot_verb("letBallotGoOn", input).await
    }
}

impl Bed {
    /// What a ballot is asked for with so that nothing stands before it: on its consultation, or with
    /// the statement of the lead's head.
    pub async fn complete_request(&self) -> anyhow::Result<Value> {
        let mut request = self.request().await?;
        request["coordinationStatement"] = json!(REASON);
        Ok(request)
    }

    /// Asked for with this by the lead's head, and checked by the Office: it waits for the Chair, in its
    /// first version. Answers its id.
    pub async fn ready(&self, request: Value) -> anyhow::Result<String> {
        let lead = self.head(OWNER).await?;
        let reply = lead.draft(request).await?.done()?;
        let id = reply.text("/draftBallot/ballot/id")?;
        self.checked(&id).await?;
        Ok(id)
    }

    /// The Office finds nothing to add.
    pub async fn checked(&self, id: &str) -> anyhow::Result<()> {
        let head = self.office_head().await?;
        let version = self.version(id).await?;
        head.check_related(id, version, &[]).await?.done()?;
        Ok(())
    }

    /// The ids of what is open before a ballot and no ruling names.
    pub async fn open_before(&self, id: &str) -> anyhow::Result<Vec<String>> {
        let seen = self.office().await?.ballot(id).await?.done()?;
        let open = seen.list("/ballot/gate/unruled")?.iter();
        let ids = open.filter_map(|one| one["id"].as_str());
        Ok(ids.map(str::to_owned).collect())
    }
}
