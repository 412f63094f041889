//! Receipts of requests on paper (C22).

use serde_json::{Value, json};
use uuid::Uuid;

use crate::{Bed, Caller, Reply};

const RECEIPTS: &str = "query($id: ID!) { consultation(id: $id) {
    state statement allowedActs
    myResponse { silenceIs receipts { ...Receipt } }
    responses(first: 100) { nodes {
        unit { id } state toldAt toldBy silenceIs deadline { effective closesAt workingDays }
        receipts { ...Receipt }
    } } } }
fragment Receipt on PaperReceipt {
    state receivedAt receiver scan { id } recordedBy { office } recordedAt
    contestedAt contestReason contestedBy { office } ruling rulingReason ruledAt ruledBy { office }
    allowedActs
}";

impl Caller {
    /// A consultation, with the receipts on paper of its agencies.
    pub async fn receipts(&self, id: &str) -> anyhow::Result<Reply> {
        self.gql(RECEIPTS, json!({ "id": id })).await
    }

    /// What a receipt is recorded with.
    pub fn receipt(&self, id: &str, unit: &str, scan: &str, received_at: &str) -> Value {
        json!({
            "consultationId": id,
            "unitId": unit,
            "receivedAt": received_at,
            "receiver": "Nguyễn Văn Thư, văn thư",
            "scanFileId": scan,
            "secretContent": false,
            "idempotencyKey": Uuid::new_v4().to_string(),
        })
    }

    pub async fn record_receipt(&self, input: Value) -> anyhow::Result<Reply> {
        self.consult_verb("recordPaperReceipt", input).await
    }

    pub async fn contest_receipt(&self, id: &str) -> anyhow::Result<Reply> {
        let input = json!({
            "consultationId": id, "reason": "Văn thư không ký nhận văn bản này.",
            "secretContent": false,
        });
        self.consult_verb("contestPaperReceipt", input).await
    }

    pub async fn rule_on_receipt(
        &self,
        id: &str,
        unit: &str,
        ruling: &str,
    ) -> anyhow::Result<Reply> {
        let input = json!({
            "consultationId": id, "unitId": unit, "ruling": ruling,
            "reason": "Đã đối chiếu sổ công văn.", "secretContent": false,
        });
        self.consult_verb("ruleOnPaperReceipt", input).await
    }
}

impl Bed {
    /// The owner records the receipt of a paper, with a scan of its own.
    pub async fn received_on_paper(&self, id: &str, unit: &str, at: &str) -> anyhow::Result<Reply> {
        let owner = self.owner().await?;
        let scan = owner.brings(&format!("Giấy ký nhận {at}")).await?;
        owner
            .record_receipt(owner.receipt(id, unit, &scan, at))
            .await
    }
}
