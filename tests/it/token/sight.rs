//! What an app sees of what its areas hold: no draft, no running tally, no name, no text of anybody.

use bed::{Bed, Caller, Checked};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

use super::whole::{REASON, REFUSED, selection};
use super::{AREAS, app};
use crate::access::schema::describe;

/// Ballots and consultations in every state. The open ones come last, for time passes until others are
/// closed, and those on whom many members vote first, for heads of agencies change their hats.
const STAGES: [(&str, &[&str]); 3] = [
    (
        "ballot",
        &["CHAIR_DECIDED", "PASSED", "NOT_PASSED", "DRAFT", "ORDERED"],
    ),
    (
        "consultation",
        &["SYNTHESISED", "CLOSED", "CANCELLED", "DRAFT", "OPEN"],
    ),
    ("ballot", &["OPEN"]),
];

/// The kind, the state and the id of each.
async fn stage(bed: &Bed) -> anyhow::Result<Vec<(&'static str, &'static str, String)>> {
    let mut made = Vec::new();
    for (kind, states) in STAGES {
        for state in states {
            let id = match kind {
                "ballot" => bed.in_state(state).await?,
                _ => bed.consultation_in(state).await?,
            };
            made.push((kind, *state, id));
        }
    }
    // The demonstration calls people by their office; here every name is a person's own.
    let database = bed.database.connect().await?;
    database
        .execute_unprepared("UPDATE person SET name = 'Nguyễn Thị Tên Riêng'")
        .await?;
    database.close().await?;
    Ok(made)
}

async fn seen(app: &Caller, list: &str, fields: &str) -> anyhow::Result<Vec<Value>> {
    let query = format!("{{ {list}(first: 100) {{ nodes {fields} }} }}");
    let reply = app.gql(&query, Value::Null).await?.done()?;
    Ok(reply.list(&format!("/{list}/nodes"))?.clone())
}

#[tokio::test]
async fn x5_x9_b21_drafts_and_running_figures_are_never_seen() -> Checked {
    let bed = Bed::start().await?;
    let made = stage(&bed).await?;
    let app = app(&bed, &AREAS).await?;
    let ballots = seen(&app, "ballots", "{ id state tally { agree disagree } }").await?;
    let consultations = seen(&app, "consultations", "{ id state summary { agree } }").await?;
    for (kind, state, id) in &made {
        let name = format!("{kind} {state}");
        let of_kind = if *kind == "ballot" {
            &ballots
        } else {
            &consultations
        };
        let row = of_kind.iter().find(|row| row["id"] == id.as_str());
        let query = format!("query($id: ID!) {{ {kind}(id: $id) {{ id }} }}");
        let one = app.gql(&query, json!({ "id": id })).await?;
        if ["DRAFT", "ORDERED"].contains(state) {
            assert!(row.is_none(), "{name} is listed");
            assert_eq!(one.error_code(), Some("NOT_FOUND"), "{name}");
            continue;
        }
        one.done()?;
        let row = row.cloned().unwrap_or_default();
        assert_eq!(row["state"], *state, "{name}");
        let figures = if *kind == "ballot" {
            &row["tally"]
        } else {
            &row["summary"]
        };
        let closed = !["OPEN", "CANCELLED"].contains(state);
        assert_eq!(figures.is_object(), closed, "{name}: {figures}");
    }
    assert_eq!(ballots.len(), 4);
    assert_eq!(consultations.len(), 4);
    // The clock closes what it has to close, and the figures are there, with no sweeper run.
    let open = made.iter().rfind(|(_, state, _)| *state == "OPEN");
    let open = open.map(|(.., id)| id.clone()).unwrap_or_default();
    bed.wait_for_deadline(&open).await?;
    let query = "query($id: ID!) { ballot(id: $id) { state tally { agree final } } }";
    let closed = app.gql(query, json!({ "id": open })).await?.done()?;
    assert_eq!(closed.data("/ballot/state"), "NOT_PASSED");
    assert_eq!(
        closed.data("/ballot/tally"),
        &json!({ "agree": 1, "final": true })
    );
    Ok(())
}

/// Every field of the schema below the questions that a token may ask is asked at once: all of them
/// answer, and none holds what a person is called or has written. A field that is added later is asked
/// here too.
#[tokio::test]
async fn x5_x8_no_path_leads_to_a_name_or_to_what_anybody_wrote() -> Checked {
    // Everything that there is, at once: more than any app may ask for.
    let bed = Bed::start_with(|config| config.limits.cost = 50_000_000).await?;
    stage(&bed).await?;
    let app = app(&bed, &AREAS).await?;
    let schema = describe(&bed.nobody()).await?;
    let mut all = String::new();
    for (list, kind) in [
        ("ballots", "Ballot"),
        ("consultations", "Consultation"),
        ("programmes", "Programme"),
        ("programmeItems", "ProgrammeItem"),
        ("tasks", "Task"),
        ("standingDuties", "StandingDuty"),
        ("units", "OrgUnit"),
    ] {
        let fields = selection(&schema, kind, &mut Vec::new());
        let rows = seen(&app, list, &fields).await?;
        assert!(!rows.is_empty(), "{list}");
        all += &Value::from(rows).to_string();
    }
    for shown in [
        "CHAIR_DECIDED",
        "Phê duyệt Đề án đổi mới",
        "Dự thảo Quyết định",
        "Chủ tịch",
    ] {
        assert!(all.contains(shown), "{shown}");
    }
    for hidden in [
        // A name; accounts; the dossier's text; a vote's, an answer's, the Chair's and a head's words.
        "Tên Riêng",
        "chutich",
        "Điều 1. Phê duyệt.",
        "Bổ sung thời hạn",
        "Trùng với quy định",
        "Trình trước ngày họp.",
        "Giao Văn phòng theo dõi.",
        "Đã tiếp thu, giải trình.",
        "Rút để chuẩn bị lại.",
        "BallotPaper",
        "\"Vote\"",
        "ConsultationResponse",
        "ConsultationAnswer",
    ] {
        assert!(!all.contains(hidden), "{hidden} is shown");
    }
    Ok(())
}

/// What people only may read says so, and is not there.
#[tokio::test]
async fn x5_x8_a_field_for_people_is_refused_to_an_app_wherever_it_stands() -> Checked {
    let bed = Bed::start().await?;
    let ballot = bed.decided().await?;
    let ended = bed.opened().await?;
    let version = bed.version(&ended).await?;
    let day = "2027-01-29";
    bed.chair()
        .await?
        .give_time(&ended, version, day)
        .await?
        .done()?;
    bed.chair()
        .await?
        .call_off(&ended, version + 1)
        .await?
        .done()?;
    let concluded = bed.consultation_in("SYNTHESISED").await?;
    let cancelled = bed.consultation_in("CANCELLED").await?;
    let task = crate::delegation::coordinated(&bed).await?;
    let app = app(&bed, &AREAS).await?;
    for (kind, field) in REFUSED.into_iter().chain([REASON]) {
        let below = match field {
            "files"
            | "myPaper"
            | "otherMandateWithPaper"
            | "myResponse"
            | "actsFor"
            | "colleagues" => "{ id }",
            "representatives" => "{ namedAt }",
            "leftToHead" => "{ leftAt }",
            "conference" => "{ place }",
            "externalDraft" => "{ sender }",
            "papers" | "responses" | "points" | "demands" | "dataRequests" | "readings" => {
                "{ totalCount }"
            }
            "coordinationStatement" => "{ signedAt }",
            "gate" => "{ checkedAt }",
            "pendingMandates" | "pendingHeads" => "{ title }",
            "sessions" => "{ number }",
            "announcements" => "{ sessionNumber }",
            "referral" => "{ referredAt }",
            "issue" => "{ issuable }",
            _ => "",
        };
        let (id, path) = match kind {
            "Ballot" => (&ballot, format!("{field} {below}")),
            "BallotEnd" => (&ended, format!("end {{ {field} }}")),
            "BallotExtension" => (&ended, format!("extensions {{ {field} }}")),
            "BallotDecision" => (&ballot, format!("decision {{ {field} }}")),
            "BallotOrder" => (&ballot, format!("order {{ {field} }}")),
            "Mandate" => (&ballot, format!("decision {{ decidedBy {{ {field} }} }}")),
            "DossierDocument" => (
                &ballot,
                format!("documents {{ nodes {{ {field} {below} }} }}"),
            ),
            "Task" => (&task, format!("{field} {below}")),
            "Consultation" => (&concluded, format!("{field} {below}")),
            "OrgUnit" => (&concluded, format!("ownerUnit {{ {field} {below} }}")),
            "ConsultationSynthesis" => (&concluded, format!("synthesis {{ {field} }}")),
            _ => (&cancelled, format!("cancellation {{ {field} }}")),
        };
        let on = match id {
            id if [&ballot, &ended].contains(&id) => "Ballot",
            id if id == &task => "Task",
            _ => "Consultation",
        };
        let query = format!("query($id: ID!) {{ node(id: $id) {{ ... on {on} {{ {path} }} }} }}");
        let reply = app.gql(&query, json!({ "id": id })).await?;
        assert_eq!(reply.error_code(), Some("NOT_ENTITLED"), "{kind}.{field}");
        let data = reply.body["data"].to_string();
        let holds_text = data.contains(":\"") || data.contains("[\"");
        assert!(!holds_text, "{kind}.{field}: {data}");
        // A person may read it.
        bed.owner()
            .await?
            .gql(&query, json!({ "id": id }))
            .await?
            .done()?;
    }
    Ok(())
}

/// A refused field that can be null is null with its error beside it: nothing else is lost.
#[tokio::test]
async fn x12_a_refused_nullable_field_takes_nothing_with_it() -> Checked {
    let bed = Bed::start().await?;
    bed.asked(&bed::consult::AGENCIES[..1]).await?;
    bed.opened().await?;
    let app = app(&bed, &AREAS).await?;
    for (list, field) in [
        ("consultations", "statement"),
        ("consultations", "effectNotice"),
        ("consultations", "sourceNote"),
        ("ballots", "sourceNote"),
        ("ballots", "collectiveBasis"),
    ] {
        let query = format!("{{ {list}(first: 1) {{ nodes {{ {field} }} }} }}");
        let reply = app.gql(&query, Value::Null).await?;
        assert_eq!(reply.error_code(), Some("NOT_ENTITLED"), "{list} {field}");
        let row = reply.data(&format!("/{list}/nodes/0"));
        assert!(
            row.is_object() && row[field].is_null(),
            "{list} {field}: {}",
            reply.body
        );
    }
    Ok(())
}
