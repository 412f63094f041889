//! An area opens its own fields, and none of another.

use bed::consult::AGENCIES;
use bed::province::global_id;
use bed::{Bed, Checked};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{AREAS, app, input, make};
use crate::access::ask::roots;
use crate::access::known;

/// The questions that an area opens.
fn opened_by(area: &str) -> &'static [&'static str] {
    match area {
        "PROGRAMMES" => &["programme", "programmes", "programmeItem", "programmeItems"],
        "TASKS" => &["task", "tasks", "standingDuty", "standingDuties"],
        "CONSULTATIONS" => &["consultation", "consultations"],
        _ => &["ballot", "ballots"],
    }
}

/// Open to every token, or to everybody. Of `node` more below.
const COMMON: [&str; 3] = ["node", "serverTime", "units"];

/// X5, X6: every question of the schema, by a token of each area alone.
#[tokio::test]
async fn x5_a_token_of_one_area_asks_the_questions_of_that_area_and_no_other() -> Checked {
    let bed = Bed::start().await?;
    let known = known(&bed).await?;
    let roots = roots(&bed.nobody(), &known).await?;
    for area in AREAS {
        let app = app(&bed, &[area]).await?;
        let mut opened = 0;
        for root in &roots {
            let Some(name) = root.name.strip_prefix("query.") else {
                continue;
            };
            let answer = root.ask(&app).await?;
            // The request for `node` asks for a ballot.
            let hidden = name == "node" && area != "BALLOTS";
            let expected = match () {
                _ if hidden => "NOT_FOUND",
                _ if COMMON.contains(&name) => "ok",
                _ if opened_by(area).contains(&name) => {
                    opened += 1;
                    "ok"
                }
                _ => "NOT_ENTITLED",
            };
            assert_eq!(answer, expected, "{name} by a token of {area}");
        }
        assert_eq!(opened, opened_by(area).len(), "{area}");
    }
    Ok(())
}

/// What hangs on a thing of another area is not there.
#[tokio::test]
async fn x5_no_path_leads_from_one_area_into_another() -> Checked {
    let bed = Bed::start().await?;
    let ground = bed.asked(&AGENCIES[..1]).await?;
    let mut request = bed.request().await?;
    request["consultationId"] = json!(ground);
    bed.head(AGENCIES[0])
        .await?
        .answer(&ground, "AGREE", None)
        .await?
        .done()?;
    bed.wait_for_answers(&ground).await?;
    let owner = bed.owner().await?;
    let drafted = owner.draft(request).await?.done()?;
    let id = drafted.text("/draftBallot/ballot/id")?;
    let version = bed.version(&id).await?;
    bed.checked(&id).await?;
    bed.chair().await?.order(&id, version).await?.done()?;
    let version = bed.version(&id).await?;
    bed.office().await?.open(&id, version, None).await?.done()?;

    let from_ballot = "query($id: ID!) { ballot(id: $id) { consultation { title } } }";
    let from_consultation =
        "query($id: ID!) { consultation(id: $id) { ballots { totalCount nodes { id } } } }";
    let both = app(&bed, &["BALLOTS", "CONSULTATIONS"]).await?;
    let seen = both.gql(from_ballot, json!({ "id": id })).await?.done()?;
    assert!(seen.data("/ballot/consultation/title").is_string());
    let seen = both.gql(from_consultation, json!({ "id": ground }));
    assert_eq!(
        seen.await?.done()?.data("/consultation/ballots/totalCount"),
        1
    );

    let ballots = app(&bed, &["BALLOTS"]).await?;
    let seen = ballots
        .gql(from_ballot, json!({ "id": id }))
        .await?
        .done()?;
    assert!(seen.data("/ballot/consultation").is_null());
    let consultations = app(&bed, &["CONSULTATIONS"]).await?;
    let seen = consultations.gql(from_consultation, json!({ "id": ground }));
    let seen = seen.await?.done()?;
    assert_eq!(seen.data("/consultation/ballots/totalCount"), 0);
    assert_eq!(seen.data("/consultation/ballots/nodes"), &json!([]));
    Ok(())
}

/// By its id an app finds what its areas show, and no person, paper, vote or answer.
#[tokio::test]
async fn x5_an_id_shows_no_more_than_the_area() -> Checked {
    let bed = Bed::start().await?;
    let known = known(&bed).await?;
    let ballot = bed.office().await?.ballot(&known.ballot).await?.done()?;
    let owner = bed.owner().await?;
    let consultation = owner.consultation(&known.consultation).await?.done()?;
    let other = make(&bed, input(&["TASKS"])).await?.done()?;
    let shown = [
        (Some("PROGRAMMES"), known.programme.clone()),
        (Some("PROGRAMMES"), known.programme_item.clone()),
        (Some("TASKS"), known.task.clone()),
        (Some("TASKS"), known.standing_duty.clone()),
        (Some("BALLOTS"), known.ballot.clone()),
        (
            Some("BALLOTS"),
            ballot.text("/ballot/documents/nodes/0/id")?,
        ),
        (Some("CONSULTATIONS"), known.consultation.clone()),
        (
            Some("CONSULTATIONS"),
            consultation.text("/consultation/documents/nodes/0/id")?,
        ),
        (None, ballot.text("/ballot/papers/nodes/0/id")?),
        (None, known.vote.clone()),
        (None, known.answer.clone()),
        (
            None,
            consultation.text("/consultation/responses/nodes/0/id")?,
        ),
        (None, known.mandate.clone()),
        (None, known.person.clone()),
        (None, other.text("/issueServiceToken/serviceToken/id")?),
        (None, global_id("Ballot", Uuid::new_v4())),
    ];
    let query = "query($id: ID!) { node(id: $id) { id } }";
    for area in AREAS {
        let app = app(&bed, &[area]).await?;
        let unit = app.gql(query, json!({ "id": known.unit })).await?.done()?;
        assert_eq!(unit.data("/node/id"), known.unit.as_str());
        for (of, id) in &shown {
            let reply = app.gql(query, json!({ "id": id })).await?;
            let refused = (*of != Some(area)).then_some("NOT_FOUND");
            assert_eq!(
                reply.error_code(),
                refused,
                "{of:?} by {area}: {}",
                reply.body
            );
        }
    }
    // A member's own questions are a person's.
    let all = app(&bed, &AREAS).await?;
    for query in [
        "{ viewer { name } }",
        "{ todo { totalCount } }",
        "{ people { totalCount } }",
    ] {
        let reply = all.gql(query, Value::Null).await?;
        assert_eq!(reply.error_code(), Some("NOT_ENTITLED"), "{query}");
    }
    Ok(())
}
