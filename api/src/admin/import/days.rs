//! The days of a file: beside those that a year's table has, or in their place where that was asked for.

use rules::text::folded;

use super::{Bad, Brought, Change, Column, Failed, Why};
use crate::app::Work;
use crate::command::calendar::{Day, of_year, set_year};

/// Enters the days of each year that the file names.
pub async fn enter(work: &Work, brought: &mut Brought, replace: bool) -> anyhow::Result<()> {
    for (year, rows) in std::mem::take(&mut brought.days) {
        let line = rows.first().map_or(0, |(line, _)| *line);
        match enter_year(work, year, rows, brought, replace).await {
            Ok(()) => {}
            Err(Failed::Bad(column, why)) => {
                let bad = Bad::of_row(line, why);
                brought.bad.push(Bad { column, ..bad });
            }
            Err(Failed::Broken(error)) => return Err(error),
        }
    }
    Ok(())
}

async fn enter_year(
    work: &Work,
    year: i32,
    rows: Vec<(u64, Day)>,
    brought: &mut Brought,
    replace: bool,
) -> Result<(), Failed> {
    let before = of_year(work, year).await?;
    let is_known = |day: &Day| before.iter().any(|known| is_same(known, day));
    let mut table = match replace {
        true => Vec::new(),
        false => before.clone(),
    };
    let mut new = Vec::new();
    for (line, day) in &rows {
        let other = before.iter().find(|known| known.date == day.date);
        match other.filter(|known| !replace && !is_same(known, day)) {
            Some(known) => {
                let why = Why::OtherDay(known.kind, known.name.clone());
                let column = Some(Column::Date);
                let bad = Bad::of_row(*line, why);
                brought.bad.push(Bad { column, ..bad });
            }
            None if is_known(day) => brought.known += 1,
            None => new.push(day.clone()),
        }
        if replace && is_known(day) {
            table.push(day.clone());
        }
    }
    let stays = |known: &&Day| !table.iter().any(|day| is_same(day, known));
    let gone: Vec<_> = before.iter().filter(stays).cloned().collect();
    if new.is_empty() && gone.is_empty() {
        return Ok(());
    }
    table.extend(new.iter().cloned());
    let days = table.len();
    let note = format!("Nhập từ tệp, năm {year}");
    set_year(work, year, table, &note).await?;
    brought.added += u32::try_from(new.len()).unwrap_or(u32::MAX);
    brought
        .changes
        .extend(gone.into_iter().map(Change::DayGone));
    brought.changes.extend(new.into_iter().map(Change::Day));
    brought.changes.push(Change::Table { year, days });
    Ok(())
}

fn is_same(one: &Day, other: &Day) -> bool {
    one.date == other.date && one.kind == other.kind && folded(&one.name) == folded(&other.name)
}
