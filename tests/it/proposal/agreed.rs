//! The way on which all agree, from the locality and back to it (4.12).

use bed::propose::{ANSWERING, FOCAL, LOCALITY};
use bed::{Bed, Checked};
use entity::{Rows, outbox};
use rules::Coded;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use serde_json::json;

async fn told(bed: &Bed, login: &str) -> anyhow::Result<Vec<&'static str>> {
    let mandate = bed.head(login).await?.mandate("AGENCY_HEAD").await?;
    let notices = outbox::Entity::rows()
        .filter(outbox::Column::MandateId.eq(bed::province::local_id(&mandate)?))
        .filter(outbox::Column::SubjectKind.eq("PROPOSAL"))
        .order_by_asc(outbox::Column::Id)
        .all(bed.app.store.reader())
        .await?;
    let mut kinds: Vec<_> = notices.iter().map(|one| one.kind.0.code()).collect();
    kinds.dedup();
    Ok(kinds)
}

#[tokio::test]
async fn c12_all_agree_and_the_locality_has_its_answer() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.proposal_in("ANSWERED_TO_LOCALITY").await?;
    let locality = bed.locality().await?;
    let seen = locality.proposal(&id).await?.done()?;
    let of = seen.data("/proposal");
    assert_eq!(of["state"], "ANSWERED_TO_LOCALITY");
    assert_eq!(of["answer"]["text"], "Các cơ quan thống nhất.");
    assert_eq!(of["answer"]["decision"], json!(null));
    assert_eq!(of["answer"]["answeredBy"]["title"], "Giám đốc Sở Nội vụ");
    assert_eq!(of["progress"]["answered"], 3);
    assert_eq!(of["differingOpinions"], json!([]));
    assert_eq!(of["allowedActs"], json!(["CLOSE"]));
    let waits = ("CLOSE_PROPOSAL".to_owned(), id.clone());
    assert!(locality.todo().await?.contains(&waits));
    let reply = locality
        .propose_at("closeProposal", &id, 6, json!({}))
        .await?;
    let state = reply.done()?.text("/closeProposal/proposal/state")?;
    assert_eq!(state, "CLOSED");
    assert_eq!(locality.todo().await?, []);
    assert_eq!(
        told(&bed, LOCALITY).await?,
        ["PROPOSAL_ACCEPTED", "PROPOSAL_AGREED", "PROPOSAL_ANSWERED"]
    );
    assert_eq!(
        told(&bed, ANSWERING[1]).await?,
        ["ISSUE_ASKED", "PROPOSAL_ANSWERED"]
    );
    Ok(())
}

/// At each step somebody is waited for, and only he.
#[tokio::test]
async fn c12_each_step_waits_for_somebody() -> Checked {
    let bed = Bed::start().await?;
    let secretary = bed.person("chanhvanphong").await?;
    for (state, login, verb) in [
        ("DRAFT", LOCALITY, "SEND_PROPOSAL"),
        ("SENT_TO_FOCAL", FOCAL, "ACCEPT_PROPOSAL"),
        ("TRANSFERRED", "uyvien.taichinh", "ACCEPT_PROPOSAL"),
        ("ACCEPTED_BY_FOCAL", FOCAL, "NAME_AGENCIES"),
        ("GATHERING", ANSWERING[1], "ANSWER_ISSUE"),
        ("AGREED", FOCAL, "ANSWER_LOCALITY"),
        ("ANSWERED_TO_LOCALITY", LOCALITY, "CLOSE_PROPOSAL"),
    ] {
        let id = bed.proposal_in(state).await?;
        let waits = (verb.to_owned(), id.clone());
        let head = bed.head(login).await?;
        assert!(head.todo().await?.contains(&waits), "{verb} in {state}");
        let other = bed.head("uyvien.yte").await?;
        assert!(!other.todo().await?.iter().any(|(_, one)| *one == id));
    }
    let id = bed.proposal_in("OFFICE_COMPLETES").await?;
    let waits = ("COMPLETE_PROPOSAL".to_owned(), id);
    assert!(secretary.todo().await?.contains(&waits));
    let chair = bed.chair().await?;
    for state in ["REPORTED_TO_PPC", "CHAIR_DECIDES"] {
        let id = bed.proposal_in(state).await?;
        let waits = ("DECIDE_PROPOSAL".to_owned(), id);
        assert!(chair.todo().await?.contains(&waits), "{state}");
    }
    Ok(())
}

/// The focal head is waited for when nobody is waited for in time any more.
#[tokio::test]
async fn c12_the_focal_head_concludes_when_the_answers_are_in_or_overdue() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.gathering().await?;
    let waits = ("CONCLUDE_PROPOSAL".to_owned(), id.clone());
    let focal = bed.focal().await?;
    assert!(!focal.todo().await?.contains(&waits));
    bed.wait_for_issues(&id).await?;
    assert!(bed.focal().await?.todo().await?.contains(&waits));
    Ok(())
}

#[tokio::test]
async fn c12_a_dissenter_is_no_agreement_and_neither_is_silence() -> Checked {
    let bed = Bed::start().await?;
    for (positions, code) in [
        (["AGREE", "AGREE", ""], "ISSUES_UNANSWERED"),
        (["AGREE", "DISAGREE", "AGREE"], "OPINIONS_DIFFER"),
    ] {
        let id = bed.gathering().await?;
        bed.answer_issues(&id, positions).await?;
        bed.wait_for_issues(&id).await?;
        let focal = bed.focal().await?;
        let input = json!({ "outcome": "AGREED" });
        let refused = focal.propose_at("concludeProposal", &id, 4, input).await?;
        assert_eq!(refused.codes(), [code]);
        let error = refused.user_errors().next().cloned().unwrap_or_default();
        assert_eq!(error["rule"], "C12");
    }
    Ok(())
}
