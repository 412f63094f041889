//! The programmes of 2014 and 2015, rebuilt from the totals that their report gives.
//!
//! Real are the two documents, the number of units, and how many items stood in which class on the
//! day of the report. The report names no item and gives no split by unit, so titles, dates and units
//! here are synthetic; only due and completion dates are kept, and every class is computed from them.

use std::collections::HashMap;

use anyhow::Context;
use chrono::{Days, NaiveDate};
use rules::calendar::last_day_of_month;
use rules::mandate::UnitKind;
use rules::programme::{Owner, Period};
use uuid::Uuid;

use super::people::UNITS;
use crate::app::Work;
use crate::command::programme::{NewItem, NewProgramme, add_programme};

/// How many units were given items (section I.2 of the report).
const UNITS_WITH_ITEMS: usize = 23;
/// The agency that got none here, for the demonstration has one more; communes got none at all.
const WITHOUT_ITEMS: &str = "congbao";

/// So many items of one outcome, due in these months.
struct Batch {
    count: u64,
    first_month: u64,
    last_month: u64,
    ended: Ended,
}

/// How an item ended, as it must stand on the day of the report.
#[derive(Clone, Copy)]
enum Ended {
    OnTime,
    Late,
    /// Only after the report, if at all: every third, two months after it was due.
    AfterReport,
    /// Two of three on time, every third late.
    Later,
}

struct Reported {
    year: i32,
    number: &'static str,
    /// Day and month of the report.
    as_of: (u32, u32),
    batches: [Batch; 4],
}

const fn batch(count: u64, first_month: u64, last_month: u64, ended: Ended) -> Batch {
    Batch {
        count,
        first_month,
        last_month,
        ended,
    }
}

const REPORTED: [Reported; 2] = [
    Reported {
        year: 2014,
        number: "27/CTr-UBND",
        as_of: (30, 12),
        batches: [
            batch(104, 1, 12, Ended::OnTime),
            batch(26, 2, 11, Ended::Late),
            batch(10, 6, 11, Ended::AfterReport),
            batch(0, 12, 12, Ended::Later),
        ],
    },
    Reported {
        year: 2015,
        number: "19/CTr-UBND",
        as_of: (30, 9),
        batches: [
            batch(31, 1, 9, Ended::OnTime),
            batch(19, 1, 8, Ended::Late),
            batch(17, 3, 8, Ended::AfterReport),
            batch(32, 10, 12, Ended::Later),
        ],
    },
];

pub async fn load(work: &Work, units: &HashMap<&'static str, Uuid>) -> anyhow::Result<()> {
    let leads: Vec<Uuid> = UNITS
        .iter()
        .filter(|(key, kind, ..)| *key != WITHOUT_ITEMS && *kind != UnitKind::Commune)
        .filter_map(|(key, ..)| units.get(key).copied())
        .collect();
    anyhow::ensure!(
        leads.len() == UNITS_WITH_ITEMS,
        "{} units for {UNITS_WITH_ITEMS}",
        leads.len()
    );
    for reported in &REPORTED {
        let starts_on = day(reported.year, 1, 1)?;
        let (on, month) = reported.as_of;
        let new = NewProgramme {
            owner: Owner::Committee,
            period: Period::Year,
            starts_on,
            ends_on: day(reported.year, 12, 31)?,
            title: &format!("Chương trình công tác năm {} của UBND tỉnh", reported.year),
            document_number: Some(reported.number),
            province: Some("Hà Tĩnh"),
            source_note: Some(
                "Tổng số theo báo cáo sơ kết hai năm thực hiện Đề án 3713 của tỉnh Hà Tĩnh (2015)",
            ),
            reconstructed: true,
            figures_as_of: Some(day(reported.year, month, on)?),
        };
        add_programme(work, new, items(reported, &leads, starts_on)?).await?;
    }
    Ok(())
}

/// The items of a year, by due day, given to the units in turn.
fn items(
    reported: &Reported,
    leads: &[Uuid],
    starts_on: NaiveDate,
) -> anyhow::Result<Vec<NewItem>> {
    let mut dates = Vec::new();
    for batch in &reported.batches {
        for nth in 0..batch.count {
            let months = batch.last_month - batch.first_month + 1;
            let month = u32::try_from(batch.first_month + nth % months)?;
            let due = last_day_of_month(reported.year, month).context("a month without end")?;
            dates.push((due, completed(batch.ended, due, nth)));
        }
    }
    dates.sort_by_key(|(due, _)| *due);
    let items = (1..).zip(dates).zip(leads.iter().cycle());
    Ok(items
        .map(|((number, (due_on, completed_on)), lead)| NewItem {
            title: format!(
                "Nội dung số {number}, trình trong tháng {} (mục dựng lại)",
                due_on.format("%-m/%Y")
            ),
            lead_unit: *lead,
            starts_on,
            due_on,
            completed_on,
        })
        .collect())
}

/// When the nth item of a batch was completed. Never on the due day's very end, so that on-time items
/// due at the end of December were done by the report of 30 December.
fn completed(ended: Ended, due: NaiveDate, nth: u64) -> Option<NaiveDate> {
    let early = due.checked_sub_days(Days::new(1 + nth % 9));
    let late = |days| due.checked_add_days(Days::new(days));
    match ended {
        Ended::OnTime => early,
        Ended::Late => late(3 + nth * 7 % 24),
        Ended::AfterReport if nth.is_multiple_of(3) => late(215),
        Ended::AfterReport => None,
        Ended::Later if nth % 3 == 2 => late(12),
        Ended::Later => early,
    }
}

fn day(year: i32, month: u32, day: u32) -> anyhow::Result<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day).context("no such day")
}
