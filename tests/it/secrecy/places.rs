//! The one list of places in which a matter keeps words (X10): nothing of the tables is missing from it, and a
//! matter that is removed leaves none.

use bed::consult::AGENCIES;
use bed::{Bed, Checked};
use chrono::TimeDelta;
use dongthuan::admin::{foresee, purge};
use dongthuan::command::purge::places::{NO_WORDS, PLACES};
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde_json::json;

use super::kept;

const WORDS: &str = "Toa do tram phat song 77315";
const ORDER: &str = "Lệnh gỡ bỏ số 05/VP ngày 23/11/2026";

/// Every column of text of every table.
async fn columns(bed: &Bed) -> anyhow::Result<Vec<(String, String)>> {
    let db = bed.database.connect().await?;
    let (backend, sql) = match bed.app.store.backend() {
        DbBackend::Postgres => (
            DbBackend::Postgres,
            "SELECT table_name AS t, column_name AS c FROM information_schema.columns
                WHERE table_schema = 'public' AND data_type IN ('text', 'character varying')",
        ),
        _ => (
            DbBackend::Sqlite,
            "SELECT m.name AS t, p.name AS c FROM sqlite_master m JOIN pragma_table_info(m.name) p
                WHERE m.type = 'table' AND lower(p.type) IN ('text', 'varchar')",
        ),
    };
    let rows = db
        .query_all_raw(Statement::from_string(backend, sql))
        .await?;
    let read = |row: &sea_orm::QueryResult| Ok((row.try_get("", "t")?, row.try_get("", "c")?));
    let all: Result<_, sea_orm::DbErr> = rows.iter().map(read).collect();
    Ok(all?)
}

#[tokio::test]
async fn x10_every_column_of_text_is_cleared_by_a_purge_or_named_as_nobodys_words() -> Checked {
    let bed = Bed::start().await?;
    let columns = columns(&bed).await?;
    assert!(columns.len() > 150, "{}", columns.len());
    let mut wrong = Vec::new();
    for (table, column) in &columns {
        let cleared = PLACES
            .iter()
            .any(|place| place.table == table && place.columns.contains(&column.as_str()));
        let named = NO_WORDS.iter().flat_map(|(_, listed)| listed.iter());
        let mut named = named.filter(|(_, of)| of == column);
        let named = named.any(|(of, _)| *of == "*" && !cleared || of == table);
        if cleared == named {
            wrong.push(format!(
                "{table}.{column}: cleared {cleared}, named {named}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for place in PLACES {
        for column in place.columns {
            let known = (place.table.to_owned(), (*column).to_owned());
            assert!(columns.contains(&known), "there is no {known:?}");
        }
    }
    Ok(())
}

/// Answers, late ones and points, drafts of agencies; the letter; what was done about them.
#[tokio::test]
async fn x10_a_whole_consultation_goes_with_every_answer_and_draft() -> Checked {
    let bed = Bed::start().await?;
    let (id, points) = bed.asked_points(&AGENCIES[..3], 3).await?;
    let (first, second) = (bed.head(AGENCIES[0]).await?, bed.head(AGENCIES[1]).await?);
    first.save_draft(&id, WORDS).await?.done()?;
    first.answer(&id, "DISAGREE", Some(WORDS)).await?.done()?;
    let said = json!([bed::consult::says(&points[0], "DISAGREE", WORDS)]);
    first
        .answer_points(&id, "AGREE", said, "x10")
        .await?
        .done()?;
    let letter = second.brings(WORDS).await?;
    let draft = json!({ "consultationId": id, "position": "DISAGREE", "text": WORDS,
        "letterFileId": letter, "points": [{ "pointId": points[1], "position": "DISAGREE", "text": WORDS }] });
    second.save_draft_with(draft).await?.done()?;
    bed.wait_for_answers(&id).await?;
    let third = bed.head(AGENCIES[2]).await?;
    third
        .late_answer(&id, "DISAGREE", Some(WORDS))
        .await?
        .done()?;
    let demands = bed
        .owner()
        .await?
        .exchange(&id)
        .await?
        .done()?
        .demand_ids()?;
    bed.owner()
        .await?
        .resolve_demands(&id, &demands, "ACCEPTED")
        .await?
        .done()?;

    let said = foresee(&bed.app, &id, "chanhvanphong", ORDER).await?;
    for kind in [
        "answers of agencies",
        "answers to points",
        "drafts of answers",
        "documents",
    ] {
        assert!(said.contains(kind), "{said}");
    }
    let still = kept(&bed, WORDS).await?;
    assert!(!still.is_empty(), "nothing was removed by looking");
    let done = purge(&bed.app, &id, "chanhvanphong", ORDER).await?;
    assert_eq!(kept(&bed, WORDS).await?, [""; 0]);
    let counts = |text: &str| {
        let lines = text.lines().map(str::to_owned);
        lines
            .filter(|line| line.starts_with("  "))
            .collect::<Vec<_>>()
    };
    assert_eq!(counts(&said), counts(&done), "what was foreseen was done");
    // Positions and times stay.
    let seen = bed.owner().await?.consultation(&id).await?.done()?;
    assert_eq!(seen.data("/consultation/summary/agreeWithAmendments"), 1);
    Ok(())
}

/// The texts of votes and their drafts, what was noted, and the scan.
#[tokio::test]
async fn x10_a_whole_ballot_goes_with_every_vote_and_draft() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    for login in ["uyvien", "pct.kinhte"] {
        let member = bed.person(login).await?;
        member.prepare(&id, "DISAGREE", Some(WORDS)).await?.done()?;
        let cast = member.cast(&id, "AGREE_WITH_AMENDMENTS", Some(WORDS));
        cast.await?.done()?;
    }
    let drafts = bed.person("pct.vanxa").await?;
    drafts.prepare(&id, "DISAGREE", Some(WORDS)).await?.done()?;
    bed.clock.advance(TimeDelta::days(30));
    let late = bed.person("uyvien.kkt").await?;
    late.late(&id, "DISAGREE", Some(WORDS)).await?.done()?;
    purge(&bed.app, &id, "chanhvanphong", ORDER).await?;
    assert_eq!(kept(&bed, WORDS).await?, [""; 0]);
    let seen = bed.office().await?.ballot(&id).await?.done()?;
    assert_eq!(seen.data("/ballot/tally/agreeWithAmendments"), 2);
    Ok(())
}

/// X9: a draft that nobody has signed has an id of its own, by which it goes.
#[tokio::test]
async fn x10_an_unsigned_draft_goes_by_its_own_id() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..1]).await?;
    let head = bed.head(AGENCIES[0]).await?;
    head.save_draft(&id, WORDS).await?.done()?;
    let own = head.consultation(&id).await?.done()?;
    let row = own.text("/consultation/myResponse/id")?;
    purge(&bed.app, &row, "chanhvanphong", ORDER).await?;
    assert_eq!(kept(&bed, WORDS).await?, [""; 0]);
    let ballot = bed.opened().await?;
    let member = bed.person("uyvien").await?;
    member
        .prepare(&ballot, "DISAGREE", Some(WORDS))
        .await?
        .done()?;
    let own = member.ballot(&ballot).await?.done()?;
    let paper = own.text("/ballot/myPaper/id")?;
    purge(&bed.app, &paper, "chanhvanphong", ORDER).await?;
    assert_eq!(kept(&bed, WORDS).await?, [""; 0]);
    Ok(())
}
