//! Anything by its global id.

mod round;

use std::collections::BTreeMap;

use base64::Engine;
use bed::consult::{AGENCIES, says};
use bed::province::global_id;
use bed::stage::MAJORITY;
use bed::{Bed, Caller, Checked, Reply};
use serde_json::{Value, json};
use uuid::Uuid;

/// One login for each office in the province.
const OFFICES: [&str; 9] = [
    "chutich",
    "pct.thuongtruc",
    "uyvien",
    "chanhvanphong",
    "chuyenvien.vanphong",
    "trungtam.tthc",
    "chuyenvien.sonoivu",
    "troly.uyvien",
    "quantri",
];

async fn node(caller: &Caller, id: &str) -> anyhow::Result<Reply> {
    let query = "query($id: ID!) { node(id: $id) { __typename id
        ... on Ballot { title } ... on BallotPaper { state } ... on DossierDocument { sha256 }
        ... on File { name }
        ... on Mandate { title } ... on Notice { kind } ... on OrgUnit { name } ... on Vote { position }
        ... on ConsultationDemand { text } ... on ConsultationPoint { heading } ... on DataRequest { question }
        ... on Consultation { title } ... on ConsultationResponse { viewedAt }
        ... on ConsultationAnswer { text }
        ... on Proposal { title } ... on ProposalIssue { place } ... on ProposalAnswer { version } } }";
    caller.gql(query, json!({ "id": id })).await
}

/// The kind of thing that a global id names.
fn kind(id: &str) -> anyhow::Result<String> {
    let engine = base64::engine::general_purpose::URL_SAFE_NO_PAD;
    let text = String::from_utf8(engine.decode(id)?)?;
    Ok(text.split(':').next().unwrap_or_default().to_owned())
}

/// Collects every id in an answer, by the kind that it names.
fn collect(value: &Value, ids: &mut BTreeMap<String, String>) -> anyhow::Result<()> {
    match value {
        Value::Array(values) => values.iter().try_for_each(|value| collect(value, ids)),
        Value::Object(fields) => {
            if let Some(id) = fields.get("id").and_then(Value::as_str) {
                ids.entry(kind(id)?).or_insert(id.to_owned());
            }
            fields.values().try_for_each(|value| collect(value, ids))
        }
        _ => Ok(()),
    }
}

const KINDS: [&str; 24] = [
    "Assignment",
    "Ballot",
    "BallotPaper",
    "Consultation",
    "ConsultationAnswer",
    "ConsultationDemand",
    "ConsultationPoint",
    "ConsultationResponse",
    "DataRequest",
    "Delegation",
    "DossierDocument",
    "File",
    "Mandate",
    "Notice",
    "OrgUnit",
    "Person",
    "Programme",
    "ProgrammeItem",
    "Proposal",
    "ProposalAnswer",
    "ProposalIssue",
    "StandingDuty",
    "Task",
    "Vote",
];

/// What an office is shown somewhere, it can ask for by its id; what it is not shown, it cannot.
#[tokio::test]
async fn every_kind_comes_back_to_whoever_may_see_it() -> Checked {
    let bed = Bed::start().await?;
    let (id, _) = bed.opened_with_file().await?;
    bed.vote(&id, (MAJORITY, 1, 1)).await?;
    bed.wait_for_deadline(&id).await?;
    let consultation = bed.half_answered().await?;
    let mut ids = BTreeMap::new();
    collect(
        &bed.office().await?.ballot(&id).await?.done()?.body,
        &mut ids,
    )?;
    let (with_points, points) = bed.asked_points(&AGENCIES[..1], 1).await?;
    let said = json!([says(&points[0], "DISAGREE", "Trùng.")]);
    let head = bed.head(AGENCIES[0]).await?;
    head.answer_points(&with_points, "AGREE", said, "một")
        .await?
        .done()?;
    head.ask_for_data(&with_points, None, "Số liệu?", "một")
        .await?
        .done()?;
    let exchanged = bed.owner().await?.exchange(&with_points).await?.done()?;
    collect(&exchanged.body, &mut ids)?;
    collect(
        &bed.office()
            .await?
            .consultation(&consultation)
            .await?
            .done()?
            .body,
        &mut ids,
    )?;
    let proposal = bed.gathering().await?;
    bed.answer_issues(&proposal, ["AGREE", "", ""]).await?;
    let office = bed.office().await?;
    collect(&office.proposal(&proposal).await?.done()?.body, &mut ids)?;
    let query = "{ people(first: 1) { nodes { id } } }";
    let head = bed.person("chanhvanphong").await?;
    let people = head.gql(query, Value::Null).await?.done()?;
    collect(&people.body, &mut ids)?;
    // A notice is one mandate's own, so only its holder finds it again.
    let member = bed.person("uyvien").await?;
    let query = "{ notices(first: 1) { nodes { id } } }";
    let told = member.gql(query, Value::Null).await?.done()?;
    collect(&told.body, &mut ids)?;
    bed.lent(&["SIGN_ANSWERS"], "2026-12-31").await?;
    let mandate = bed.deputy().await?.mandate("AGENCY_DEPUTY").await?;
    let mut field = bed::delegate::assigning("FIELD", &mandate);
    field["field"] = json!("Tổ chức bộ máy");
    field["startsOn"] = json!(bed.today());
    bed.owner().await?.assign_work(field).await?.done()?;
    // Of Sở Nội vụ, like the ballot and the consultation.
    let officer = bed.person("chuyenvien.sonoivu").await?;
    for list in [
        "programmes",
        "programmeItems",
        "tasks",
        "standingDuties",
        "delegations",
        "assignments",
    ] {
        let query = format!("{{ {list}(first: 1) {{ nodes {{ id }} }} }}");
        let reply = officer.gql(&query, Value::Null).await?.done()?;
        collect(&reply.body, &mut ids)?;
    }
    assert_eq!(ids.keys().collect::<Vec<_>>(), KINDS, "one id of each kind");
    for login in OFFICES {
        let caller = bed.person(login).await?;
        for (kind, id) in &ids {
            // Consultations and proposals are between agencies: a member as such reads none, nor does
            // the assistant.
            let member = ["uyvien", "troly.uyvien"].contains(&login);
            let between = member
                && (kind.starts_with("Consultation")
                    || kind.starts_with("Proposal")
                    || kind == "DataRequest");
            let work = ["StandingDuty", "Task"].contains(&kind.as_str()) && member;
            // Issued to all but those who only configure.
            let issued = kind == "Programme" && login != "quantri";
            let blind = ["trungtam.tthc", "quantri"].contains(&login) || between || work;
            let public = ["Mandate", "OrgUnit"].contains(&kind.as_str()) || issued;
            // Who keeps the province, and who confirms that somebody is given an office.
            let keeps =
                ["chanhvanphong", "chuyenvien.vanphong", "quantri", "chutich"].contains(&login);
            let (blind, public) = match kind.as_str() {
                "Person" => (!keeps, keeps),
                "Notice" => (login != "uyvien", login == "uyvien"),
                // The agency's own and the Office's.
                "Assignment" | "Delegation" => {
                    let sees = ["chanhvanphong", "chuyenvien.vanphong", "chuyenvien.sonoivu"];
                    (!sees.contains(&login), false)
                }
                _ => (blind, public),
            };
            let reply = node(&caller, id).await?;
            if blind && !public {
                assert_eq!(reply.error_code(), Some("NOT_FOUND"), "{kind} for {login}");
            } else {
                let reply = reply.done()?;
                assert_eq!(reply.data("/node/__typename"), kind.as_str(), "{login}");
                assert_eq!(reply.data("/node/id"), id.as_str(), "{login}");
            }
        }
    }
    Ok(())
}

/// B21 holds for ids too: before closing, papers and votes of others do not exist for a member.
#[tokio::test]
async fn b21_before_closing_an_id_shows_no_more_than_the_ballot() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    bed.vote(&id, (1, 0, 0)).await?;
    let ballot = bed.office().await?.ballot(&id).await?.done()?;
    let papers = ballot.list("/ballot/papers/nodes")?;
    let voted = papers.iter().find(|paper| paper["state"] == "CAST");
    let voted = voted.cloned().unwrap_or_default();
    let (paper, vote) = (voted["id"].as_str(), voted["counted"]["id"].as_str());
    for id in [paper, vote].into_iter().flatten() {
        for (login, sees) in [
            ("chutich", true),
            ("chuyenvien.vanphong", true),
            ("uyvien", false),
            ("pct.thuongtruc", false),
            ("chuyenvien.sonoivu", false),
        ] {
            let reply = node(&bed.person(login).await?, id).await?;
            assert_eq!(
                reply.error_code().is_none(),
                sees,
                "{login}: {}",
                reply.body
            );
        }
    }
    assert!(paper.is_some() && vote.is_some());
    Ok(())
}

/// X6: an answer does not betray what is hidden. The whole errors are compared.
#[tokio::test]
async fn x6_what_is_hidden_answers_like_what_does_not_exist() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.closed((MAJORITY, 1, 1)).await?;
    let mut ids = BTreeMap::new();
    collect(
        &bed.office().await?.ballot(&id).await?.done()?.body,
        &mut ids,
    )?;
    let stranger = bed.person("trungtam.tthc").await?;
    for kind in ["Ballot", "BallotPaper", "DossierDocument", "Vote"] {
        let hidden = node(&stranger, &ids[kind]).await?;
        let absent = node(&stranger, &global_id(kind, Uuid::new_v4())).await?;
        assert_eq!(hidden.error_code(), Some("NOT_FOUND"));
        assert_eq!(hidden.body, absent.body, "{kind}");
        assert_eq!(hidden.status, absent.status, "{kind}");
    }
    let hidden = stranger.ballot(&ids["Ballot"]).await?;
    let absent = stranger
        .ballot(&global_id("Ballot", Uuid::new_v4()))
        .await?;
    assert_eq!(hidden.body, absent.body);
    assert_eq!(hidden.error_code(), Some("NOT_FOUND"));
    Ok(())
}

#[tokio::test]
async fn what_is_no_id_is_a_bad_id() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.person("uyvien").await?;
    let unknown_kind = global_id("Account", Uuid::new_v4());
    for id in [
        "",
        "1",
        "QmFsbG90",
        "'; DROP TABLE ballot; --",
        &unknown_kind,
    ] {
        assert_eq!(
            node(&member, id).await?.error_code(),
            Some("BAD_ID"),
            "{id}"
        );
    }
    let unit = bed.unit_of("giamdoc.sonoivu").await?;
    assert_eq!(member.ballot(&unit).await?.error_code(), Some("BAD_ID"));
    Ok(())
}
