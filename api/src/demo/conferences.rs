//! A conference that the Office has invited to, and a ministry's draft that waits for the province's
//! answer. Their texts are made up.

use anyhow::Context;
use chrono::TimeDelta;
use entity::{Rows, org_unit};
use rules::consultation::Position;
use rules::consultation::conference::Coming;
use rules::consultation::external::AskedHow;
use rules::dossier::DocumentKind;
use rules::mandate::Office;
use sea_orm::{ColumnTrait, QueryFilter};

use super::ago;
use super::matters::{actor, head_of, working_days_ahead};
use crate::app::App;
use crate::command::consultation as consult;
use crate::command::consultation::conference::{Invite, Reply, invite, reply};
use crate::command::consultation::external::Letter;
use crate::command::dossier::Document;

const INVITED: [&str; 3] = ["Sở Nội vụ", "Sở Tư pháp", "Sở Tài chính"];
/// Who has said who comes.
const COMES: &str = "Sở Tư pháp";
const ASKED: [&str; 3] = ["Sở Nội vụ", "Sở Tư pháp", "Sở Xây dựng"];
const ANSWERS: [(&str, Position, &str); 2] = [
    (
        "Sở Nội vụ",
        Position::AgreeWithAmendments,
        "Điều 3: đề nghị gộp báo cáo tháng cuối quý vào báo cáo quý.",
    ),
    (
        "Sở Xây dựng",
        Position::Disagree,
        "Điều 5: biểu mẫu số liệu trùng với hệ thống của Bộ Xây dựng.",
    ),
];
/// Long enough for the province's five working days to pass, whatever the day of the week.
const AGO: TimeDelta = TimeDelta::days(14);

/// Three working days ahead, in the afternoon.
pub async fn convene(app: &App) -> anyhow::Result<()> {
    let specialist = actor(app, Office::OfficeSpecialist).await?;
    let title =
        "Dự thảo quy chế phối hợp giải quyết thủ tục hành chính liên thông (văn bản minh họa)";
    let mut draft = prepared(app, title, "Quy chế phối hợp thủ tục liên thông", &INVITED).await?;
    draft.documents = vec![paper(
        "Dự thảo Quy chế",
        "Điều 1. Cơ quan chủ trì trả lời trong một ngày làm việc.\nĐiều 2. Cơ quan phối hợp trả lời trong hai ngày làm việc.",
    )];
    let drafted = consult::draft(app, &specialist, draft).await?;
    let day = working_days_ahead(app, 3).await?;
    let invitation = Invite {
        consultation: drafted.id,
        expected_version: drafted.version,
        starts_at: rules::deadline::start_of_local_day(day) + TimeDelta::hours(14),
        place: "Phòng họp số 2, Trụ sở UBND tỉnh".to_owned(),
        note: None,
        presiding: None,
        effect_notice: None,
        secret: false,
    };
    invite(app, &actor(app, Office::OfficeHead).await?, invitation).await?;
    let comes = Reply {
        consultation: drafted.id,
        coming: Coming::Head,
        representative: None,
        authority: None,
        reason: None,
    };
    reply(app, &head_of(app, COMES).await?, comes).await?;
    Ok(())
}

/// The agencies' time is over, one was silent; the Office writes the answer.
pub async fn ask_about_a_letter(app: &App) -> anyhow::Result<()> {
    let then = ago(app, AGO);
    let specialist = actor(&then, Office::OfficeSpecialist).await?;
    let title = "Dự thảo Thông tư về chế độ báo cáo thống kê ngành (văn bản minh họa)";
    let mut draft = prepared(&then, title, "Thông tư chế độ báo cáo thống kê", &ASKED).await?;
    draft.documents = vec![paper(
        "Dự thảo Thông tư",
        "Điều 3. Báo cáo tháng gửi trước ngày 25 hằng tháng.\nĐiều 5. Số liệu theo biểu mẫu tại Phụ lục.",
    )];
    let today = rules::deadline::local_date(then.clock.now());
    draft.external = Some(Letter {
        sender: "Bộ Nội vụ (minh họa)".to_owned(),
        number: "512/BNV-TTTT".to_owned(),
        date: today,
        answer_by: working_days_ahead(app, 4).await?,
        asked_by: Some(actor(&then, Office::Chair).await?.mandate_id),
        asked_how: AskedHow::InWriting,
        asked_on: today,
        asked_note: None,
    });
    let drafted = consult::draft(&then, &specialist, draft).await?;
    let opening = consult::Open {
        consultation: drafted.id,
        expected_version: drafted.version,
        closes_on: None,
        effect_notice: None,
        secret: false,
    };
    consult::open(&then, &actor(&then, Office::OfficeHead).await?, opening).await?;
    for (unit, position, text) in ANSWERS {
        let answer = consult::Answer {
            consultation: drafted.id,
            position,
            text: Some(text.to_owned()),
            points: Vec::new(),
            letter_number: None,
            letter_date: None,
            letter_file: None,
            idempotency_key: "demo".to_owned(),
        };
        consult::answer(&then, &head_of(&then, unit).await?, answer).await?;
    }
    Ok(())
}

async fn prepared(
    app: &App,
    title: &str,
    short: &str,
    units: &[&str],
) -> anyhow::Result<consult::Draft> {
    let asked = org_unit::Entity::rows()
        .filter(org_unit::Column::Name.is_in(units.iter().copied()))
        .all(app.store.reader())
        .await?;
    asked.first().context("nobody to ask")?;
    Ok(consult::Draft {
        title: title.to_owned(),
        short_title: Some(short.to_owned()),
        source_note: None,
        documents: Vec::new(),
        recipients: asked.iter().map(|unit| unit.id).collect(),
        points: Vec::new(),
        previous: None,
        change_note: None,
        external: None,
        legal_normative: false,
        secret: false,
        idempotency_key: short.to_owned(),
    })
}

fn paper(title: &str, text: &str) -> Document {
    Document {
        kind: DocumentKind::Draft,
        title: title.to_owned(),
        text: Some(text.to_owned()),
        files: Vec::new(),
    }
}
