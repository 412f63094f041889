//! Urging those who have not answered, and asking for data (C15, C20, N5, N7).

use bed::clock::instant;
use bed::consult::AGENCIES;
use bed::{Bed, Checked};
use entity::{Rows, outbox};
use sea_orm::{ColumnTrait, PaginatorTrait, QueryFilter};
use serde_json::{Value, json};

async fn told(bed: &Bed, kind: &str) -> anyhow::Result<u64> {
    let of_kind = outbox::Entity::rows().filter(outbox::Column::Kind.eq(kind));
    Ok(of_kind.count(bed.app.store.reader()).await?)
}

/// The urges of an agency, as the owner sees them.
async fn urges(bed: &Bed, id: &str, login: &str) -> anyhow::Result<Vec<Value>> {
    let seen = bed.owner().await?.exchange(id).await?.done()?;
    let unit = bed.unit_of(login).await?;
    let mut rows = seen.list("/consultation/responses/nodes")?.iter();
    let row = rows.find(|row| row["unit"]["id"] == unit.as_str());
    let urges = row.and_then(|row| row["urges"].as_array().cloned());
    Ok(urges.unwrap_or_default())
}

#[tokio::test]
async fn c20_n5_only_those_who_have_not_answered_are_urged_and_each_time_is_counted() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..3]).await?;
    bed.head(AGENCIES[0])
        .await?
        .answer(&id, "AGREE", None)
        .await?
        .done()?;
    let owner = bed.owner().await?;
    for _ in 0..2 {
        owner.urge(&id, &[], "một").await?.done()?;
    }
    assert_eq!(
        told(&bed, "ANSWER_URGED").await?,
        2,
        "the same key urges once"
    );
    let one = bed.unit_of(AGENCIES[1]).await?;
    bed.office()
        .await?
        .urge(&id, &[&one], "hai")
        .await
        .map(|_| ())?;
    bed.chair().await?.urge(&id, &[&one], "ba").await?.done()?;
    assert_eq!(urges(&bed, &id, AGENCIES[0]).await?.len(), 0);
    let twice = urges(&bed, &id, AGENCIES[1]).await?;
    assert!(twice.len() >= 2);
    assert_eq!(twice[0]["note"], "Đề nghị trả lời.");
    assert!(twice[0]["urgedBy"]["title"].is_string());
    assert_eq!(urges(&bed, &id, AGENCIES[2]).await?.len(), 1);
    let answered = bed.unit_of(AGENCIES[0]).await?;
    let before = bed.journalled().await?;
    let refused = owner.urge(&id, &[&answered], "bốn").await?;
    assert_eq!(refused.codes(), ["NOBODY_TO_URGE"]);
    let asked = bed.head(AGENCIES[1]).await?.urge(&id, &[], "năm").await?;
    assert_eq!(asked.codes(), ["NOT_ENTITLED"]);
    bed.wait_for_answers(&id).await?;
    let late = bed.owner().await?.urge(&id, &[], "sáu").await?;
    assert_eq!(late.codes(), ["CONSULTATION_STATE"]);
    assert!(bed.journalled().await? >= before);
    Ok(())
}

/// Two, one and no working days before the last day, each once, however often the sweeper passes.
#[tokio::test]
async fn n7_c7_the_clock_reminds_the_silent_three_times() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..2]).await?;
    bed.sweep().await?;
    assert_eq!(told(&bed, "ANSWER_REMINDER").await?, 0);
    for (at, sum) in [
        ("2026-11-26T23:59:00Z", 0),
        ("2026-11-27T00:00:00Z", 2),
        ("2026-11-28T05:00:00Z", 2),
    ] {
        bed.clock.set(instant(at)?);
        bed.sweep().await?;
        bed.sweep().await?;
        assert_eq!(told(&bed, "ANSWER_REMINDER").await?, sum, "{at}");
    }
    bed.head(AGENCIES[0])
        .await?
        .answer(&id, "AGREE", None)
        .await?
        .done()?;
    // The sweeper slept over a day: only what is still true is said, and only to the silent.
    bed.clock.set(instant("2026-12-01T09:00:00Z")?);
    bed.sweep().await?;
    assert_eq!(told(&bed, "ANSWER_REMINDER").await?, 3);
    let all = urges(&bed, &id, AGENCIES[1]).await?;
    assert_eq!(all.len(), 2);
    assert!(all.iter().all(|urge| urge["urgedBy"].is_null()));
    // More time begins the reminders anew.
    bed.owner()
        .await?
        .extend(&id, 2, "2026-12-10")
        .await?
        .done()?;
    bed.sweep().await?;
    assert_eq!(told(&bed, "ANSWER_REMINDER").await?, 3);
    bed.clock.set(instant("2026-12-08T01:00:00Z")?);
    bed.sweep().await?;
    assert_eq!(told(&bed, "ANSWER_REMINDER").await?, 4);
    bed.wait_for_answers(&id).await?;
    bed.sweep().await?;
    assert_eq!(
        told(&bed, "ANSWER_REMINDER").await?,
        4,
        "nobody is reminded of what is over"
    );
    Ok(())
}

#[tokio::test]
async fn c15_the_lead_and_an_agency_ask_each_other_for_data() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked(&AGENCIES[..2]).await?;
    let (owner, head) = (bed.owner().await?, bed.head(AGENCIES[0]).await?);
    let unit = bed.unit_of(AGENCIES[0]).await?;
    let asked = owner
        .ask_for_data(&id, Some(&unit), "Số liệu năm 2025?", "một")
        .await?
        .done()?;
    let again = owner
        .ask_for_data(&id, Some(&unit), "Số liệu năm 2025?", "một")
        .await?
        .done()?;
    assert_eq!(asked.body, again.body);
    let request = asked.text("/askForData/dataRequest/id")?;
    let waits = ("ANSWER_DATA".to_owned(), id.clone());
    assert!(head.todo().await?.contains(&waits));
    let file = head.brings("Số liệu").await?;
    head.answer_data(&request, &[&file]).await?.done()?;
    assert!(!head.todo().await?.contains(&waits));
    assert_eq!(
        head.answer_data(&request, &[]).await?.codes(),
        ["DATA_ANSWERED"]
    );
    // The lead opens the file; another agency sees neither it nor the question.
    let query = "query($id: ID!) { file(id: $id) { name } }";
    owner.gql(query, json!({ "id": file })).await?.done()?;
    let other = bed.head(AGENCIES[1]).await?;
    assert_eq!(
        other.gql(query, json!({ "id": file })).await?.error_code(),
        Some("NOT_FOUND")
    );
    let seen = other.exchange(&id).await?.done()?;
    assert_eq!(seen.data("/consultation/dataRequests/totalCount"), 0);
    assert_eq!(
        other.answer_data(&request, &[]).await?.codes(),
        ["NOT_FOUND"]
    );
    // The other way round: an agency that is consulted asks the lead.
    let back = head
        .ask_for_data(&id, None, "Căn cứ của Điều 3?", "hai")
        .await?
        .done()?;
    let back = back.text("/askForData/dataRequest/id")?;
    owner.answer_data(&back, &[]).await?.done()?;
    let third = bed.unit_of(AGENCIES[1]).await?;
    let refused = head
        .ask_for_data(&id, Some(&third), "Số liệu?", "ba")
        .await?;
    assert_eq!(refused.codes(), ["NOT_A_RECIPIENT"]);
    assert_eq!(told(&bed, "DATA_ASKED").await?, 2);
    assert_eq!(told(&bed, "DATA_ANSWERED").await?, 2);
    Ok(())
}

/// N7: the reminder says what silence means in that very request, to that very reader.
#[tokio::test]
async fn n7_a_reminder_says_what_silence_means_in_that_very_request() -> Checked {
    let bed = Bed::start().await?;
    let agrees = bed.asked(&AGENCIES[..1]).await?;
    let mut input = bed.consultation_of(&AGENCIES[..1]).await?;
    input["legalNormative"] = serde_json::json!(true);
    let made = bed.owner().await?.draft_consultation(input).await?.done()?;
    let law = made.text("/draftConsultation/consultation/id")?;
    bed.owner()
        .await?
        .open_consultation(&law, 1, None)
        .await?
        .done()?;
    // The morning of the last day.
    bed.clock.set(instant("2026-12-01T01:00:00Z")?);
    bed.sweep().await?;
    let head = bed.head(AGENCIES[0]).await?;
    let notices = head.notices().await?;
    for (id, says) in [(&agrees, "coi như đồng ý"), (&law, "phải giải trình")] {
        let mut notices = notices.iter();
        let reminder = notices.find(|one| {
            one["kind"] == "ANSWER_REMINDER" && one["consultation"]["id"] == id.as_str()
        });
        let words = reminder
            .map(|one| one["silence"].to_string())
            .unwrap_or_default();
        assert!(words.contains(says), "{words}");
        assert_eq!(words.contains("không phải là đồng ý"), id == &law);
    }
    // What asks nobody for an answer says nothing of silence.
    let owner = bed.owner().await?;
    for notice in owner.notices().await? {
        assert!(notice["silence"].is_null(), "{notice}");
    }
    Ok(())
}
