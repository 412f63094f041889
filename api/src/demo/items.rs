//! Tasks and standing duties of the past, as public documents of three provinces word them.

use std::collections::HashMap;

use anyhow::{Context, bail};
use chrono::NaiveDate;
use entity::{Rows, Stored, org_unit};
use rules::mandate::UnitKind;
use rules::task::{DutyKind, Kind, Role};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use serde::Deserialize;

use crate::app::Work;
use crate::command::task::{Described, Known, NewParty, Term, add_duty, add_group, add_task};

const ROWS: &str = include_str!("../../demo/real-items.csv");

/// A row of the file, as its heading names the columns.
#[derive(Deserialize)]
struct Row {
    item_id: String,
    source_file: String,
    province: String,
    section: String,
    item_kind: String,
    content_vi: String,
    shortcoming_or_goal_vi: Option<String>,
    directing_role_vi: Option<String>,
    lead_unit_vi: String,
    coordinating_units_vi: Option<String>,
    period_as_written: Option<String>,
    start: Option<NaiveDate>,
    due: Option<NaiveDate>,
    recurrence: Option<String>,
    rule_ref: Option<String>,
}

/// The documents behind the source files, by the number that each file name starts with.
const DOCUMENTS: [(&str, &str); 4] = [
    (
        "001",
        "Quyết định số 3713/QĐ-UBND ngày 25/11/2013 của UBND tỉnh Hà Tĩnh",
    ),
    (
        "002",
        "Báo cáo sơ kết hai năm thực hiện Đề án 3713 của tỉnh Hà Tĩnh, năm 2015",
    ),
    ("003", "Chỉ thị của Chủ tịch UBND tỉnh Bắc Giang, năm 2024"),
    (
        "004",
        "Kế hoạch của Văn phòng UBND tỉnh Quảng Ngãi, năm 2023",
    ),
];

/// Collective leads, and the kind of unit that each stands for. Districts ended on 1/7/2025, so
/// theirs stand for none.
const GROUPS: [(&str, UnitKind); 11] = [
    ("Các Sở, ban, ngành", UnitKind::Department),
    (
        "Các Sở, cơ quan chuyên môn của UBND tỉnh",
        UnitKind::Department,
    ),
    ("Các cơ quan, đơn vị", UnitKind::Department),
    ("Cơ quan chủ trì soạn thảo", UnitKind::Department),
    (
        "Giám đốc các Sở, Thủ trưởng các cơ quan, đơn vị, Chủ tịch UBND huyện, thị xã, thành phố",
        UnitKind::Department,
    ),
    (
        "Giám đốc các sở, Thủ trưởng các ban, ngành, Chủ tịch UBND các huyện, thành phố, thị xã",
        UnitKind::Department,
    ),
    ("Các phòng, ban, đơn vị", UnitKind::Division),
    ("Các phòng, ban, đơn vị có liên quan", UnitKind::Division),
    ("Các phòng, ban, đơn vị liên quan", UnitKind::Division),
    (
        "Các phòng, ban, đơn vị trực thuộc được giao chủ trì",
        UnitKind::Division,
    ),
    ("UBND cấp huyện", UnitKind::District),
];

/// Which of the two lists a row stands in.
enum List {
    Task(Kind),
    Duty(DutyKind),
}

fn list(kind: &str) -> anyhow::Result<List> {
    Ok(match kind {
        "TASK" => List::Task(Kind::General),
        "TASK_CONTINUOUS" => List::Task(Kind::Continuous),
        "REMEDIAL_TASK" => List::Task(Kind::Remedial),
        "TASK_LEGAL_DOC" => List::Task(Kind::LegalDocument),
        "RECURRING" => List::Duty(DutyKind::Recurring),
        "REPORT" => List::Duty(DutyKind::Report),
        "DUTY" => List::Duty(DutyKind::Duty),
        "PROPOSAL" => List::Duty(DutyKind::Proposal),
        other => bail!("a row of the unknown kind {other}"),
    })
}

pub async fn load(work: &Work) -> anyhow::Result<()> {
    let names = names(work).await?;
    for row in csv::Reader::from_reader(ROWS.as_bytes()).deserialize() {
        let row: Row = row.context("real-items.csv")?;
        let list = list(&row.item_kind)?;
        let continuous = row.recurrence.as_deref() == Some("CONTINUOUS");
        let (starts_on, due_on, recurrence) = (row.start, row.due, row.recurrence.clone());
        let described = described(row, &names)?;
        match list {
            List::Task(kind) => {
                let term = Term {
                    starts_on,
                    due_on,
                    continuous,
                    historic: true,
                };
                add_task(work, kind, described, term).await?;
            }
            List::Duty(kind) => {
                add_duty(work, kind, described, recurrence).await?;
            }
        }
    }
    Ok(())
}

/// What each name of the file stands for: the units by their names, and the groups, made here.
async fn names(work: &Work) -> anyhow::Result<HashMap<String, Known>> {
    let units = org_unit::Entity::rows().all(work.db()).await?;
    let mut names: HashMap<_, _> = units
        .into_iter()
        .map(|unit| (unit.name, Known::Unit(unit.id)))
        .collect();
    for (name, kind) in GROUPS {
        let members: Vec<_> = org_unit::Entity::rows()
            .filter(org_unit::Column::Kind.eq(Stored(kind)))
            .order_by_asc(org_unit::Column::Id)
            .all(work.db())
            .await?
            .into_iter()
            .map(|unit| unit.id)
            .collect();
        let group = add_group(work, name, &members).await?;
        names.insert(name.to_owned(), Known::Group(group));
    }
    Ok(names)
}

fn described(row: Row, names: &HashMap<String, Known>) -> anyhow::Result<Described> {
    let (number, _) = row.source_file.split_once('_').unwrap_or_default();
    let (_, document) = DOCUMENTS
        .iter()
        .find(|(known, _)| *known == number)
        .with_context(|| format!("a row from the unknown file {}", row.source_file))?;
    let leads = parties(&row.lead_unit_vi, names, |place| match place {
        0 => Role::Accountable,
        _ => Role::CoLead,
    });
    let others = parties(
        row.coordinating_units_vi.as_deref().unwrap_or_default(),
        names,
        |_| Role::Coordinator,
    );
    Ok(Described {
        code: row.item_id,
        content: row.content_vi,
        aim: row.shortcoming_or_goal_vi,
        director: row.directing_role_vi,
        period_as_written: row.period_as_written,
        province: row.province,
        source: format!("{document}, {}", row.section),
        rule_references: row.rule_ref,
        parties: leads.into_iter().chain(others).collect(),
    })
}

/// Those whom a cell names, parted by semicolons. Who is named in brackets, after a colon, as doing
/// the work leads along.
fn parties(
    cell: &str,
    names: &HashMap<String, Known>,
    role: impl Fn(usize) -> Role,
) -> Vec<NewParty> {
    let mut parties = Vec::new();
    for part in cell
        .split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        let (name, doing) = match part.split_once(" (") {
            Some((name, within)) => (name, within.trim_end_matches(')').split_once(": ")),
            None => (part, None),
        };
        let doing = doing.map(|(_, doer)| doer);
        for name in [Some(name), doing].into_iter().flatten() {
            let name = capitalised(name);
            parties.push(NewParty {
                role: role(parties.len()),
                known: names.get(&name).copied().unwrap_or(Known::Outside),
                name,
            });
        }
    }
    parties
}

/// The file names the same group with and without a capital.
fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
