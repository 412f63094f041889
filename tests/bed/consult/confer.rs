//! Conferences, and drafts from outside.

use chrono::TimeDelta;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{OWNER, at};
use crate::{Bed, Caller, Reply};

/// When the conferences of the tests begin: Thursday, after the holiday.
pub const BEGINS: &str = "2026-11-26T08:00:00+07:00";

/// The agencies that the tests invite to the Office's conference: one sends its deputy, one its head, one
/// nobody.
pub const INVITED: [&str; 3] = [OWNER, "uyvien.tuphap", "uyvien.taichinh"];

const CONFERENCE: &str = "query($id: ID!) { consultation(id: $id) {
    id version state deemedConsent effectNotice closedAt deadline { nominal effective closesAt workingDays }
    summary { recipients agree agreeWithAmendments disagree deemedAgreed pending unresolved }
    responses(first: 50) { nodes { unit { id } state counted { id position text signedBy { title } }
        delivery { recipients { mandate { title } } } } }
    myResponse { state counted { position } viewedAt }
    conference {
        startsAt place note daysAfter conclusion concludedAt concludedBy { title }
        concludedOnBehalfOf { title } presiding { title } allowedActs
        minutes { version text file { id } secretary { title } writtenAt secretarySignedAt
            presidingSignedAt presidedOnBehalfOf { title } }
        attendances(first: 50) { totalCount nodes { ...AttendanceAll } }
        myAttendance { ...AttendanceAll }
        colleagues { id title }
    }
    externalDraft { sender letterNumber letterDate answerBy askedBy { title } askedHow askedOn askedNote
        suggestion answer answerVersion answerByMandate { title } answerAt
        sentNumber sentOn sentFile { id } sentBy { title } sentAt }
    allowedActs
} }
fragment AttendanceAll on ConferenceAttendance { unit { id } reply representative { title } authority reason
    repliedBy { title } repliedOnBehalfOf { title } repliedAt present attendee { title } substitute
    position text confirmation reportedTo { title } reportedAt people { id title } }";

impl Caller {
    /// The consultation as a conference, or as one about a draft from outside.
    pub async fn conference(&self, id: &str) -> anyhow::Result<Reply> {
        self.gql(CONFERENCE, json!({ "id": id })).await
    }

    pub async fn invite_with(&self, input: Value) -> anyhow::Result<Reply> {
        self.consult_verb("inviteToConference", input).await
    }

    /// Moves the conference to this instant, in another room.
    pub async fn move_to(&self, id: &str, version: i64, starts_at: &str) -> anyhow::Result<Reply> {
        let mut input = at(id, version);
        input["startsAt"] = json!(starts_at);
        input["place"] = json!("Hội trường tầng 3");
        self.consult_verb("moveConference", input).await
    }

    pub async fn reply_to_invitation(&self, id: &str, mut input: Value) -> anyhow::Result<Reply> {
        input["consultationId"] = json!(id);
        self.consult_verb("replyToInvitation", input).await
    }

    pub async fn write_minutes(&self, input: Value) -> anyhow::Result<Reply> {
        self.consult_verb("writeMinutes", input).await
    }

    pub async fn sign_minutes(
        &self,
        id: &str,
        version: i64,
        signatory: &str,
    ) -> anyhow::Result<Reply> {
        let input =
            json!({ "consultationId": id, "minutesVersion": version, "signatory": signatory });
        self.consult_verb("signMinutes", input).await
    }

    pub async fn conclude(&self, id: &str, version: i64) -> anyhow::Result<Reply> {
        self.consult_verb("concludeConference", at(id, version))
            .await
    }

    pub async fn acknowledge(&self, id: &str) -> anyhow::Result<Reply> {
        let input = json!({ "consultationId": id });
        self.consult_verb("acknowledgeConclusion", input).await
    }

    pub async fn receive_external(&self, input: Value) -> anyhow::Result<Reply> {
        self.consult_verb("receiveExternalDraft", input).await
    }

    pub async fn save_province_answer(
        &self,
        id: &str,
        version: i64,
        text: &str,
    ) -> anyhow::Result<Reply> {
        let input = json!({ "consultationId": id, "answerVersion": version, "text": text });
        self.consult_verb("saveProvinceAnswer", input).await
    }

    pub async fn send_province_answer(&self, id: &str, version: i64) -> anyhow::Result<Reply> {
        let input = json!({
            "consultationId": id, "answerVersion": version,
            "letterNumber": "912/UBND-NC", "letterDate": "2026-11-23",
        });
        self.consult_verb("sendProvinceAnswer", input).await
    }
}

/// An invitation to a prepared consultation.
pub fn invitation(id: &str) -> Value {
    let mut input = at(id, 1);
    input["startsAt"] = json!(BEGINS);
    input["place"] = json!("Phòng họp số 2, Trụ sở UBND tỉnh");
    input["secretContent"] = json!(false);
    input
}

impl Bed {
    /// The head of the Office, who presides over its conferences.
    pub async fn office_head(&self) -> anyhow::Result<Caller> {
        self.person("chanhvanphong").await
    }

    /// Prepared by the Office for these agencies.
    pub async fn prepared_by_the_office(&self, logins: &[&str]) -> anyhow::Result<String> {
        let input = self.consultation_of(logins).await?;
        let made = self.office().await?.draft_consultation(input).await?;
        made.done()?.text("/draftConsultation/consultation/id")
    }

    /// The Office has invited `INVITED`.
    pub async fn convened(&self) -> anyhow::Result<String> {
        let id = self.prepared_by_the_office(&INVITED).await?;
        let head = self.office_head().await?;
        head.invite_with(invitation(&id)).await?.done()?;
        Ok(id)
    }

    /// The deputy of Sở Nội vụ comes for the head, the head of Sở Tư pháp in person, nobody of Sở Tài
    /// chính; the conference has begun an hour ago.
    pub async fn held(&self) -> anyhow::Result<String> {
        let id = self.convened().await?;
        let deputy = self.deputy().await?.mandate("AGENCY_DEPUTY").await?;
        let says = [
            json!({ "reply": "REPRESENTATIVE", "representativeMandateId": deputy }),
            json!({ "reply": "HEAD" }),
            json!({ "reply": "NOBODY", "reason": "Trùng lịch họp của Bộ." }),
        ];
        for (login, input) in INVITED.iter().zip(says) {
            let head = self.head(login).await?;
            head.reply_to_invitation(&id, input).await?.done()?;
        }
        self.clock
            .set(crate::clock::instant(BEGINS)? + TimeDelta::hours(1));
        Ok(id)
    }

    /// What the minutes of `held` say: an amendment, an agreement, and nobody.
    pub async fn minutes_of(&self, id: &str, version: i64) -> anyhow::Result<Value> {
        let mut attendance = vec![
            json!({ "present": true, "position": "AGREE_WITH_AMENDMENTS",
                "text": "Bổ sung thời hạn tại Điều 2." }),
            json!({ "present": true, "position": "AGREE" }),
            json!({ "present": false }),
        ];
        for (login, row) in INVITED.iter().zip(&mut attendance) {
            row["unitId"] = json!(self.unit_of(login).await?);
        }
        Ok(json!({
            "consultationId": id, "minutesVersion": version,
            "text": "Hội nghị nghe báo cáo quá trình xây dựng dự thảo và thảo luận.",
            "conclusion": "Thống nhất dự thảo; bổ sung thời hạn tại Điều 2.",
            "attendance": attendance,
        }))
    }

    /// The minutes are written and both have signed.
    pub async fn signed(&self) -> anyhow::Result<String> {
        let id = self.held().await?;
        let secretary = self.office().await?;
        let minutes = self.minutes_of(&id, 0).await?;
        secretary.write_minutes(minutes).await?.done()?;
        secretary.sign_minutes(&id, 1, "SECRETARY").await?.done()?;
        let head = self.office_head().await?;
        head.sign_minutes(&id, 1, "PRESIDING").await?.done()?;
        Ok(id)
    }

    /// The conference is concluded: the absent have three working days.
    pub async fn concluded(&self) -> anyhow::Result<String> {
        let id = self.signed().await?;
        let head = self.office_head().await?;
        head.conclude(&id, 2).await?.done()?;
        Ok(id)
    }

    /// A draft of a ministry that the Chair asked about by word of mouth, to be answered by 11/12.
    pub async fn ministry_draft(&self, logins: &[&str]) -> anyhow::Result<Value> {
        let mut input = self.consultation_of(logins).await?;
        let chair = self.chair().await?.mandate("CHAIR").await?;
        for (field, value) in [
            ("title", json!("Dự thảo Nghị định về chế độ báo cáo")),
            ("shortTitle", json!("Nghị định chế độ báo cáo")),
            ("sender", json!("Bộ Nội vụ")),
            ("letterNumber", json!("5120/BNV-PC")),
            ("letterDate", json!("2026-11-19")),
            ("answerBy", json!("2026-12-11")),
            ("askedByMandateId", json!(chair)),
            ("askedHow", json!("ORALLY")),
            ("askedOn", json!("2026-11-20")),
            ("askedNote", json!("Trao đổi tại giao ban tuần.")),
            ("idempotencyKey", json!(Uuid::new_v4().to_string())),
        ] {
            input[field] = value;
        }
        Ok(input)
    }

    /// Received by the Office and sent to these agencies for the province's five working days.
    pub async fn ministry_asked(&self, logins: &[&str]) -> anyhow::Result<String> {
        let input = self.ministry_draft(logins).await?;
        let office = self.office().await?;
        let made = office.receive_external(input).await?.done()?;
        let id = made.text("/receiveExternalDraft/consultation/id")?;
        let head = self.office_head().await?;
        head.open_consultation(&id, 1, None).await?.done()?;
        Ok(id)
    }
}
