//! The journal as a table (X7): who, in which hat, when, and what, without what it says of content.

use std::collections::HashMap;

use entity::{Rows, file, journal, mandate, person};
use export::{Entry, Sheet, Workbook};
use rules::Refusal;
use rules::deadline::LOCAL;
use rules::file::FileKind;
use rules::mandate::{Act, Actor, Language};
use sea_orm::{ColumnTrait, QueryFilter};
use serde_json::json;
use uuid::Uuid;

use crate::app::{App, Subject, Work};
use crate::command::file::keep_made;
use crate::failure::Failure;
use crate::read;
use crate::read::journal::Filter;
use crate::read::page::Paging;
use crate::words;

/// The most entries of one table.
const MOST: u64 = 5_000;
const HEAD: [&str; 6] = [
    "Thời gian",
    "Người thực hiện",
    "Với tư cách",
    "Nhân danh",
    "Việc",
    "Đối tượng",
];
const WIDTHS: [f64; 6] = [18.0, 30.0, 40.0, 40.0, 45.0, 24.0];

/// Writes the entries that the filter leaves; that it was exported is entered first.
pub async fn export(app: &App, actor: &Actor, filter: Filter) -> Result<file::Model, Failure> {
    let work = app.begin(actor, Act::ReadJournal).await?;
    let paging = Paging {
        first: MOST,
        after: None,
        count: false,
    };
    let page = read::journal::list(work.db(), &filter, paging).await?;
    if page.has_next {
        return Err(Refusal::TooMany {
            field: "filter",
            max: 5_000,
        }
        .into());
    }
    let rows = rows(&work, &page.rows).await?;
    let after = json!({
        "kind": "XLSX",
        "entries": page.rows.len(),
        "subject": filter.subject,
        "person": filter.person,
        "act": filter.act,
        "from": filter.from,
        "to": filter.to,
    });
    let subject = Subject::installation();
    work.journal("EXPORT_JOURNAL", subject, None, Some(after))
        .await?;
    let name = format!("Nhật ký {}.xlsx", work.today().format("%d-%m-%Y"));
    work.commit().await?;
    let workbook = Workbook {
        sheets: vec![Sheet {
            name: "Nhật ký".to_owned(),
            title: vec!["NHẬT KÝ HỆ THỐNG".to_owned()],
            widths: WIDTHS.into(),
            head: 1,
            rows,
        }],
    };
    keep_made(app, actor, &name, FileKind::Xlsx, move || {
        export::xlsx(&workbook)
    })
    .await
}

async fn rows(work: &Work, entries: &[journal::Model]) -> Result<Vec<Vec<Entry>>, Failure> {
    let mandates: Vec<Uuid> = entries
        .iter()
        .flat_map(|entry| [entry.mandate_id, entry.on_behalf_of])
        .flatten()
        .collect();
    let mut holders = HashMap::new();
    // As many at once as either database takes in one question.
    for some in mandates.chunks(1_000) {
        let found = mandate::Entity::rows()
            .filter(mandate::Column::Id.is_in(some.iter().copied()))
            .find_also_related(person::Entity)
            .all(work.db())
            .await?;
        holders.extend(found.into_iter().map(|(of, person)| {
            let name = person.map_or_else(String::new, |person| person.name);
            (of.id, (of.title, name))
        }));
    }
    let of = |id: Option<Uuid>| id.and_then(|id| holders.get(&id));
    let mut rows = vec![HEAD.map(Entry::from).into()];
    for entry in entries {
        let at = entry.at.with_timezone(&LOCAL).format("%d/%m/%Y %H:%M:%S");
        let (title, name) = of(entry.mandate_id).cloned().unwrap_or_default();
        let behalf = of(entry.on_behalf_of).map(|(title, _)| title.clone());
        rows.push(vec![
            at.to_string().as_str().into(),
            name.as_str().into(),
            title.as_str().into(),
            behalf.unwrap_or_default().as_str().into(),
            words::act(&entry.act, Language::Vietnamese).into(),
            entry.subject_kind.as_str().into(),
        ]);
    }
    Ok(rows)
}
