//! Who sees what of a consultation, and when (X6, X9).

use bed::consult::{AGENCIES, AMENDMENT, OBJECTION};
use bed::province::global_id;
use bed::{Bed, Caller, Checked, Reply};
use serde_json::{Value, json};
use uuid::Uuid;

async fn node(caller: &Caller, id: &str) -> anyhow::Result<Reply> {
    let query = "query($id: ID!) { node(id: $id) { __typename id } }";
    caller.gql(query, json!({ "id": id })).await
}

/// Ids of the consultation, a document, a row and an answer, by their kinds.
async fn ids(bed: &Bed, id: &str) -> anyhow::Result<Vec<(&'static str, String)>> {
    let seen = bed.owner().await?.consultation(id).await?.done()?;
    let row = seen.response_of(&bed.unit_of(AGENCIES[0]).await?)?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    Ok(vec![
        ("Consultation", id.to_owned()),
        (
            "DossierDocument",
            seen.text("/consultation/documents/nodes/0/id")?,
        ),
        ("ConsultationResponse", text(&row["id"])),
        ("ConsultationAnswer", text(&row["counted"]["id"])),
    ])
}

async fn listed(caller: &Caller, id: &str) -> anyhow::Result<bool> {
    let list = caller
        .gql("{ consultations(first: 100) { nodes { id } } }", json!({}))
        .await?;
    let nodes = list.list("/consultations/nodes");
    Ok(nodes.is_ok_and(|nodes| nodes.iter().any(|node| node["id"] == id)))
}

/// X6: an agency that was not asked is told exactly what it is told of an id that is none.
#[tokio::test]
async fn x6_to_an_agency_that_was_not_asked_it_does_not_exist() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.half_answered().await?;
    let ids = ids(&bed, &id).await?;
    for stranger in [
        bed.head("giamdoc.duan").await?,
        bed.head("trungtam.tthc").await?,
        bed.person("uyvien").await?,
        bed.person("quantri").await?,
    ] {
        for (kind, id) in &ids {
            let hidden = node(&stranger, id).await?;
            let absent = node(&stranger, &global_id(kind, Uuid::new_v4())).await?;
            assert_eq!(hidden.error_code(), Some("NOT_FOUND"), "{kind}");
            assert_eq!(
                (hidden.body, hidden.status),
                (absent.body, absent.status),
                "{kind}"
            );
        }
        let hidden = stranger.consultation(&id).await?;
        let unknown = global_id("Consultation", Uuid::new_v4());
        assert_eq!(hidden.body, stranger.consultation(&unknown).await?.body);
        assert!(hidden.refusal().is_some());
        assert!(!listed(&stranger, &id).await?);
    }
    Ok(())
}

/// X6: an agency that was asked learns nothing of another's answer, not even that an id is one.
#[tokio::test]
async fn x6_another_agencys_answer_does_not_exist_for_one_that_was_asked() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.half_answered().await?;
    let asked = bed.head(AGENCIES[1]).await?;
    for (kind, id) in ids(&bed, &id).await? {
        let own = ["Consultation", "DossierDocument"].contains(&kind);
        let seen = node(&asked, &id).await?;
        assert_eq!(seen.refusal(), (!own).then_some("NOT_FOUND"), "{kind}");
        if kind == "ConsultationAnswer" {
            let unknown = global_id(kind, Uuid::new_v4());
            let hidden = asked
                .resolve_answer(&id, "ACCEPTED", "Đã tiếp thu.")
                .await?;
            let absent = asked
                .resolve_answer(&unknown, "ACCEPTED", "Đã tiếp thu.")
                .await?;
            assert_eq!(hidden.body, absent.body, "resolveAnswer");
        }
    }
    Ok(())
}

#[tokio::test]
async fn x6_a_draft_is_its_units_own() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.prepared(&[AGENCIES[0], "chanhvanphong"]).await?;
    for (login, office, sees) in [
        ("giamdoc.sonoivu", "AGENCY_HEAD", true),
        ("chuyenvien.sonoivu", "AGENCY_OFFICER", true),
        ("giamdoc.sonoivu", "COMMITTEE_MEMBER", false),
        (AGENCIES[0], "AGENCY_HEAD", false),
        ("chanhvanphong", "OFFICE_HEAD", false),
        ("chuyenvien.vanphong", "OFFICE_SPECIALIST", false),
        ("chutich", "CHAIR", false),
        ("pct.thuongtruc", "VICE_CHAIR", false),
        ("quantri", "ADMINISTRATOR", false),
    ] {
        let caller = bed.person_as(login, office).await?;
        let seen = caller.consultation(&id).await?;
        assert_eq!(seen.refusal().is_none(), sees, "{login} as {office}");
        assert_eq!(
            listed(&caller, &id).await?,
            sees,
            "{login} as {office}, listed"
        );
        assert_eq!(
            node(&caller, &id).await?.refusal().is_none(),
            sees,
            "{login} as {office}, node"
        );
    }
    Ok(())
}

/// X9: a draft is seen where it is written. Elsewhere it is only something that was looked at, for who
/// prepares an answer has seen the request (C7).
#[tokio::test]
async fn x9_a_saved_draft_is_seen_by_its_own_agency_only() -> Checked {
    let bed = Bed::start().await?;
    let id = bed
        .asked_by("uyvien.tuphap", &["giamdoc.sonoivu", "uyvien.yte"])
        .await?;
    let unit = bed.unit_of("giamdoc.sonoivu").await?;
    let officer = bed.person("chuyenvien.sonoivu").await?;
    for (viewed, outside) in [(false, "VIEWED"), (true, "VIEWED")] {
        if viewed {
            officer.mark_viewed(&id).await?.done()?;
        }
        officer
            .save_draft(&id, "Đề nghị không ban hành.")
            .await?
            .done()?;
        for own in [officer.clone(), bed.head("giamdoc.sonoivu").await?] {
            let seen = own.consultation(&id).await?.done()?;
            let own = seen.data("/consultation/myResponse");
            assert_eq!(own["state"], "DRAFTED");
            assert_eq!(own["draft"]["text"], "Đề nghị không ban hành.");
            assert_eq!(own["draft"]["position"], "DISAGREE");
            assert_eq!(own["draft"]["savedBy"]["title"], "Chuyên viên Sở Nội vụ");
        }
        for (login, office) in [
            ("uyvien.tuphap", "AGENCY_HEAD"),
            ("chanhvanphong", "OFFICE_HEAD"),
            ("chutich", "CHAIR"),
        ] {
            let seen = bed
                .person_as(login, office)
                .await?
                .consultation(&id)
                .await?
                .done()?;
            let row = seen.response_of(&unit)?;
            assert_eq!(row["state"], outside, "{login}");
            assert!(row["draft"].is_null(), "{login}");
            assert!(
                !seen.body.to_string().contains("Đề nghị không ban hành."),
                "{login}"
            );
        }
    }
    let other = bed
        .head("uyvien.yte")
        .await?
        .consultation(&id)
        .await?
        .done()?;
    assert_eq!(other.data("/consultation/myResponse/state"), "PENDING");
    Ok(())
}

/// An agency that was asked sees its own answer, and neither the others nor the figures.
#[tokio::test]
async fn x6_agencies_asked_do_not_see_each_other() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.half_answered().await?;
    for closed in [false, true] {
        if closed {
            bed.wait_for_answers(&id).await?;
        }
        let (mine, other) = (AMENDMENT.unwrap_or_default(), OBJECTION.unwrap_or_default());
        let seen = bed
            .head(AGENCIES[0])
            .await?
            .consultation(&id)
            .await?
            .done()?;
        assert!(seen.data("/consultation/responses").is_null());
        assert!(seen.data("/consultation/summary").is_null());
        assert_eq!(seen.data("/consultation/myResponse/counted/text"), mine);
        assert!(!seen.body.to_string().contains(other));
        for (login, office) in [
            ("giamdoc.sonoivu", "AGENCY_HEAD"),
            ("chuyenvien.sonoivu", "AGENCY_OFFICER"),
            ("chuyenvien.vanphong", "OFFICE_SPECIALIST"),
            ("chutich", "CHAIR"),
            ("pct.thuongtruc", "VICE_CHAIR"),
        ] {
            let all = bed
                .person_as(login, office)
                .await?
                .consultation(&id)
                .await?
                .done()?;
            assert_eq!(all.data("/consultation/responses/totalCount"), 3, "{login}");
            assert_eq!(all.data("/consultation/summary/disagree"), 1, "{login}");
        }
    }
    Ok(())
}
