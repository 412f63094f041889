//! In whose name: both names on the row, in the journal and in the list of the head (D1).

use bed::consult::{AGENCIES, AMENDMENT};
use bed::delegate::giving;
use bed::province::local_id;
use bed::{Bed, Checked};
use entity::{Rows, journal};
use sea_orm::{ColumnTrait, QueryFilter};

const HEAD: &str = "Giám đốc Sở Nội vụ";
const DEPUTY: &str = "Phó Giám đốc Sở Nội vụ";

/// C19: without a delegation the deputy prepares and does not sign; with it both names stand.
#[tokio::test]
async fn d1_c19_a_deputy_signs_the_answer_in_the_heads_name() -> Checked {
    let bed = Bed::start().await?;
    let id = bed
        .asked_by("uyvien.tuphap", &["giamdoc.sonoivu", "uyvien.yte"])
        .await?;
    let deputy = bed.deputy().await?;
    let before = bed.journalled().await?;
    let refused = deputy.answer(&id, "AGREE", None).await?;
    assert_eq!(refused.codes(), ["NOT_ENTITLED"]);
    assert_eq!(bed.journalled().await?, before);
    let seen = deputy.consultation(&id).await?.done()?;
    assert_eq!(
        seen.data("/consultation/allowedActs").to_string(),
        "[\"ASK_DATA\",\"SAVE_DRAFT\"]"
    );
    assert!(seen.data("/consultation/actsFor").is_null());

    bed.lent(&["SIGN_ANSWERS"], "2026-11-30").await?;
    let seen = deputy.consultation(&id).await?.done()?;
    assert_eq!(
        seen.data("/consultation/allowedActs").to_string(),
        "[\"ASK_DATA\",\"SAVE_DRAFT\",\"ANSWER\"]"
    );
    assert_eq!(seen.data("/consultation/actsFor/title"), HEAD);
    let answered = deputy
        .answer(&id, "AGREE_WITH_AMENDMENTS", AMENDMENT)
        .await?
        .done()?;
    let answer = answered.data("/answerConsultation/answer");
    assert_eq!(answer["signedBy"]["title"], DEPUTY);
    assert_eq!(answer["onBehalfOf"]["title"], HEAD);

    let head = bed.owner().await?.mandate("AGENCY_HEAD").await?;
    let deputy_mandate = deputy.mandate("AGENCY_DEPUTY").await?;
    let entries = journal::Entity::rows()
        .filter(journal::Column::Act.eq("ANSWER_CONSULTATION"))
        .all(bed.app.store.reader())
        .await?;
    let names: Vec<_> = entries
        .iter()
        .map(|entry| (entry.mandate_id, entry.on_behalf_of))
        .collect();
    assert_eq!(
        names,
        [(Some(local_id(&deputy_mandate)?), Some(local_id(&head)?))]
    );
    let seen = bed.owner().await?.done_in_my_name().await?;
    assert_eq!(
        seen,
        [("ANSWER_CONSULTATION".to_owned(), DEPUTY.to_owned())]
    );
    // Whoever asked sees both names too.
    let asked = bed
        .head("uyvien.tuphap")
        .await?
        .consultation(&id)
        .await?
        .done()?;
    let counted = &asked.response_of(&bed.unit_of("giamdoc.sonoivu").await?)?["counted"];
    assert_eq!(counted["onBehalfOf"]["title"], HEAD);
    Ok(())
}

/// The head's own signature names nobody else, and his list holds only what others did.
#[tokio::test]
async fn d1_what_the_head_does_himself_is_in_nobody_elses_name() -> Checked {
    let bed = Bed::start().await?;
    bed.lent(&["SIGN_ANSWERS"], "2026-11-30").await?;
    let id = bed.asked_by("uyvien.tuphap", &["giamdoc.sonoivu"]).await?;
    let signed = bed
        .owner()
        .await?
        .answer(&id, "AGREE", None)
        .await?
        .done()?;
    assert!(
        signed
            .data("/answerConsultation/answer/onBehalfOf")
            .is_null()
    );
    assert!(bed.owner().await?.done_in_my_name().await?.is_empty());
    Ok(())
}

/// The whole life of a consultation in the head's name, as the head would see it on the pages.
#[tokio::test]
async fn d1_a_deputy_leads_a_consultation_as_the_head_would() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.prepared(&AGENCIES[..2]).await?;
    let deputy = bed.deputy().await?;
    assert_eq!(deputy.todo().await?, []);
    bed.lent(&["LEAD_CONSULTATIONS"], "2027-01-29").await?;
    let waits = ("OPEN_CONSULTATION".to_owned(), id.clone());
    assert_eq!(deputy.todo().await?, [waits]);
    let query = "{ todo(first: 1) { nodes { onBehalfOf { title } } } }";
    let todo = deputy.gql(query, serde_json::Value::Null).await?.done()?;
    assert_eq!(todo.data("/todo/nodes/0/onBehalfOf/title"), HEAD);

    deputy.open_consultation(&id, 1, None).await?.done()?;
    let opened = deputy.extend(&id, 2, "2026-12-04").await?.done()?;
    let seen = opened.data("/extendConsultation/consultation");
    assert_eq!(seen["openedBy"]["title"], DEPUTY);
    assert_eq!(seen["openedOnBehalfOf"]["title"], HEAD);
    bed.wait_for_answers(&id).await?;
    let deputy = bed.deputy().await?;
    let concluded = deputy.synthesise(&id, 3).await?.done()?;
    let synthesis = concluded.data("/synthesiseConsultation/consultation/synthesis");
    assert_eq!(synthesis["synthesisedBy"]["title"], DEPUTY);
    assert_eq!(synthesis["onBehalfOf"]["title"], HEAD);
    let off = bed.prepared(&AGENCIES[..1]).await?;
    let off = deputy.cancel(&off, 1).await?.done()?;
    let off = off.data("/cancelConsultation/consultation/cancellation");
    assert_eq!(off["onBehalfOf"]["title"], HEAD);
    // What the clock brought about is nobody's doing, though the deputy's verb recorded it.
    let acts: Vec<_> = bed
        .owner()
        .await?
        .done_in_my_name()
        .await?
        .into_iter()
        .map(|(act, _)| act)
        .collect();
    assert_eq!(
        acts,
        [
            "CANCEL_CONSULTATION",
            "SYNTHESISE_CONSULTATION",
            "EXTEND_CONSULTATION",
            "OPEN_CONSULTATION"
        ]
    );
    Ok(())
}

#[tokio::test]
async fn d1_b10_a_deputy_explains_an_amendment_in_the_heads_name() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.closed((12, 1, 0)).await?;
    let seen = bed.office().await?.ballot(&id).await?.done()?;
    let papers = seen.list("/ballot/papers/nodes")?.iter();
    let vote = papers
        .map(|paper| &paper["counted"])
        .find(|vote| vote["position"] == "AGREE_WITH_AMENDMENTS")
        .and_then(|vote| vote["id"].as_str())
        .unwrap_or_default()
        .to_owned();
    let deputy = bed.deputy().await?;
    let refused = deputy
        .resolve(&vote, "EXPLAINED", "Đã có tại Điều 3.")
        .await?;
    assert_eq!(refused.codes(), ["NOT_ENTITLED"]);
    let mandate = deputy.mandate("AGENCY_DEPUTY").await?;
    let today = bed.today();
    let input = giving(
        &mandate,
        "BY_POWER",
        &["RESOLVE_OPINIONS"],
        (&today, "2026-12-31"),
    );
    bed.owner().await?.give_delegation(input).await?.done()?;
    assert_eq!(
        deputy.todo().await?,
        [("RESOLVE_AMENDMENTS".to_owned(), id)]
    );
    let done = deputy
        .resolve(&vote, "EXPLAINED", "Đã có tại Điều 3.")
        .await?
        .done()?;
    let amendment = done.data("/resolveAmendment/vote/amendment");
    assert_eq!(amendment["resolvedBy"]["title"], DEPUTY);
    assert_eq!(amendment["onBehalfOf"]["title"], HEAD);
    Ok(())
}
