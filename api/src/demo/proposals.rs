//! The proposal that is being answered when the demonstration starts. Locality and text are invented.

use anyhow::Context;
use chrono::TimeDelta;
use entity::org_unit;
use entity::{Rows, proposal};
use rules::proposal::Position;
use sea_orm::{ColumnTrait, QueryFilter};
use uuid::Uuid;

use super::ago;
use super::matters::head_of;
use crate::app::App;
use crate::command::proposal as verbs;
use crate::read;

const LOCALITY: &str = "UBND xã Minh Hòa (minh họa)";
const FOCAL: &str = "Sở Nội vụ";
/// Each issue with the agency that answers it.
const ISSUES: [(&str, &str); 3] = [
    (
        "Bổ sung 02 biên chế công chức phụ trách cải cách hành chính cho xã.",
        FOCAL,
    ),
    (
        "Cấp bổ sung 1,2 tỷ đồng sửa chữa trụ sở làm việc của UBND xã.",
        "Sở Tài chính",
    ),
    (
        "Cho phép chuyển 0,8 ha đất nông nghiệp để mở rộng bộ phận một cửa.",
        "Sở Nông nghiệp và Môi trường",
    ),
];
/// How the first two were answered; the third is silent.
const ANSWERS: [(&str, Position, &str); 2] = [
    (
        ISSUES[0].1,
        Position::Agree,
        "Nhất trí bổ sung 02 biên chế trong tổng biên chế được giao.",
    ),
    (
        ISSUES[1].1,
        Position::Disagree,
        "Ngân sách tỉnh năm nay đã phân bổ hết; đề nghị xã đưa vào kế hoạch năm sau.",
    ),
];
/// Long enough for the province's five working days to pass, whatever the day of the week.
const AGO: TimeDelta = TimeDelta::days(14);

/// The focal agency has answered its own issue, one agency disagrees, and one is overdue and urged.
pub async fn gathering(app: &App) -> anyhow::Result<()> {
    let past = ago(app, AGO);
    let proposal = asked(&past).await?;
    let issues = read::proposal::issues_of(app.store.reader(), &[proposal.id]).await?;
    for ((issue, _), (agency, position, text)) in issues.into_iter().zip(ANSWERS) {
        let answer = verbs::Answer {
            issue: issue.id,
            expected_version: 0,
            position,
            text: text.to_owned(),
            letter_number: None,
            letter_date: None,
            idempotency_key: "demo".to_owned(),
        };
        verbs::answer(&past, &head_of(&past, agency).await?, answer).await?;
    }
    verbs::urge(app, &head_of(app, FOCAL).await?, proposal.id).await?;
    Ok(())
}

async fn asked(past: &App) -> anyhow::Result<proposal::Model> {
    let (locality, focal) = (head_of(past, LOCALITY).await?, head_of(past, FOCAL).await?);
    let draft = verbs::Draft {
        title: "Kiến nghị của UBND xã Minh Hòa về nhân lực, trụ sở và đất đai của bộ phận một cửa"
            .to_owned(),
        issues: ISSUES.map(|(text, _)| text.to_owned()).to_vec(),
        focal_unit: unit(past, FOCAL).await?,
        documents: Vec::new(),
        secret: false,
        idempotency_key: "demo".to_owned(),
    };
    let drafted = verbs::draft(past, &locality, draft).await?;
    let sent = verbs::send(past, &locality, drafted.id, drafted.version, false).await?;
    let taken = verbs::accept(past, &focal, sent.id, sent.version).await?;
    let issues = read::proposal::issues_of(past.store.reader(), &[taken.id]).await?;
    let mut assignments = Vec::new();
    for ((issue, _), (_, agency)) in issues.into_iter().zip(ISSUES) {
        assignments.push((issue.id, unit(past, agency).await?));
    }
    let gather = verbs::Gather {
        proposal: taken.id,
        expected_version: taken.version,
        assignments,
        closes_on: None,
    };
    Ok(verbs::gather(past, &focal, gather).await?)
}

async fn unit(app: &App, name: &str) -> anyhow::Result<Uuid> {
    let unit = org_unit::Entity::rows()
        .filter(org_unit::Column::Name.eq(name))
        .one(app.store.reader())
        .await?;
    Ok(unit.context("a proposal without its unit")?.id)
}
