//! A consultation that is over: answered point by point, with an agency that was late and others whose
//! silence was agreement. Its texts are made up.

use chrono::TimeDelta;
use entity::{Rows, consultation_point, org_unit};
use rules::consultation::{Point, PointAnswer, Position};
use rules::dossier::DocumentKind;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use uuid::Uuid;

use super::ago;
use super::matters::head_of;
use crate::app::App;
use crate::command::consultation as consult;
use crate::command::dossier::Document;

const ASKING: &str = "Sở Tư pháp";
const LATE: &str = "Sở Xây dựng";
const ASKED: [&str; 4] = [
    "Sở Nội vụ",
    "Sở Tài chính",
    LATE,
    "Sở Nông nghiệp và Môi trường",
];
const POINTS: [(&str, &str); 4] = [
    (
        "Điều 1",
        "Báo cáo tháng: gửi trước ngày 25 hằng tháng, báo cáo quý trước ngày 20 của tháng cuối quý",
    ),
    (
        "Điều 2",
        "Báo cáo 6 tháng đầu năm: gửi trước ngày 20 tháng 5",
    ),
    ("Điều 3", "Báo cáo năm: gửi trước ngày 20 tháng 11 hằng năm"),
    ("Điều 4", "Riêng các Sở phải có báo cáo tuần"),
];

pub async fn ask_by_points(app: &App) -> anyhow::Result<()> {
    let then = |days| ago(app, TimeDelta::days(days));
    let (asked, answered, late) = (then(20), then(18), then(1));
    let owner = head_of(&asked, ASKING).await?;
    let units = org_unit::Entity::rows()
        .filter(org_unit::Column::Name.is_in(ASKED))
        .all(app.store.reader())
        .await?;
    let text = POINTS
        .map(|(number, heading)| format!("{number}. {heading}"))
        .join("\n");
    let draft = consult::Draft {
        title: "Dự thảo quy định chế độ báo cáo của các Sở, ban, ngành (văn bản minh họa)"
            .to_owned(),
        short_title: Some("Chế độ báo cáo của các Sở".to_owned()),
        source_note: None,
        documents: vec![Document {
            kind: DocumentKind::Draft,
            title: "Dự thảo Quyết định".to_owned(),
            text: Some(text),
            files: Vec::new(),
        }],
        recipients: units.iter().map(|unit| unit.id).collect(),
        points: POINTS
            .map(|(number, heading)| Point {
                number: Some(number.to_owned()),
                heading: heading.to_owned(),
                ..Point::default()
            })
            .into(),
        previous: None,
        change_note: None,
        external: None,
        legal_normative: false,
        secret: false,
        idempotency_key: "demo-points".to_owned(),
    };
    let drafted = consult::draft(&asked, &owner, draft).await?;
    let opening = consult::Open {
        consultation: drafted.id,
        expected_version: drafted.version,
        closes_on: None,
        effect_notice: None,
        secret: false,
    };
    consult::open(&asked, &owner, opening).await?;
    let points = consultation_point::Entity::rows()
        .filter(consultation_point::Column::ConsultationId.eq(drafted.id))
        .order_by_asc(consultation_point::Column::Place)
        .all(app.store.reader())
        .await?;
    let says = |place: usize, position, text: &str| {
        points.get(place).map(|point| PointAnswer {
            point: point.id,
            position,
            text: Some(text.to_owned()),
        })
    };
    let amend = says(
        1,
        Position::AgreeWithAmendments,
        "Đề nghị trước ngày 05 tháng 6, để có số liệu tháng 5.",
    );
    let object = says(
        3,
        Position::Disagree,
        "Trùng với báo cáo tháng, tăng việc cho các Sở.",
    );
    let said = [("Sở Nội vụ", amend), ("Sở Tài chính", object)];
    for (unit, point) in said {
        let answer = answer(drafted.id, Position::Agree, point, None);
        consult::answer(&answered, &head_of(&answered, unit).await?, answer).await?;
    }
    let too_late = answer(
        drafted.id,
        Position::Disagree,
        None,
        Some("Chưa đánh giá tác động."),
    );
    consult::record_late_answer(&late, &head_of(&late, LATE).await?, too_late).await?;
    Ok(())
}

fn answer(
    consultation: Uuid,
    position: Position,
    point: Option<PointAnswer>,
    text: Option<&str>,
) -> consult::Answer {
    consult::Answer {
        consultation,
        position,
        text: text.map(str::to_owned),
        points: point.into_iter().collect(),
        letter_number: None,
        letter_date: None,
        letter_file: None,
        idempotency_key: "demo-points".to_owned(),
    }
}
