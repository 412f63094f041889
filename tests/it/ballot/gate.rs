//! What is open when a ballot is asked for (C9, B25), and what members read of it (B26).

use bed::consult::{AGENCIES, OBJECTION};
use bed::stage::MAJORITY;
use bed::{Bed, Checked};
use serde_json::json;

/// A ballot on a closed consultation in which one agency disagrees, and nobody has dealt with it.
async fn on_a_disagreement(bed: &Bed) -> anyhow::Result<(String, String)> {
    let ground = bed.asked(&AGENCIES[..1]).await?;
    let agency = bed.head(AGENCIES[0]).await?;
    agency
        .answer(&ground, "DISAGREE", OBJECTION)
        .await?
        .done()?;
    bed.wait_for_answers(&ground).await?;
    let mut request = bed.request().await?;
    request["consultationId"] = json!(ground);
    Ok((ground, bed.ready(request).await?))
}

/// FE2: disagreement, no synthesis, and yet ordered, opened, passed, approved, "issuable".
#[tokio::test]
async fn c9_b25_a_ballot_is_not_ordered_on_an_unexplained_disagreement() -> Checked {
    let bed = Bed::start().await?;
    let (ground, id) = on_a_disagreement(&bed).await?;
    let (chair, lead) = (bed.chair().await?, bed.owner().await?);
    let refused = chair.order(&id, 1).await?;
    assert_eq!(refused.codes(), ["DIFFERENCES_OPEN"]);
    let error = refused.user_errors().next().cloned().unwrap_or_default();
    assert_eq!(error["rule"], "C9");
    // Reserved, it waits for the Chair's ruling on the difference itself.
    let demand = lead
        .consultation(&ground)
        .await?
        .done()?
        .demands()?
        .swap_remove(0);
    lead.resolve_answer(&demand, "RESERVED", "Đã rà soát, không trùng.")
        .await?
        .done()?;
    let seen = chair.ballot(&id).await?.done()?;
    assert_eq!(seen.data("/ballot/gate/open/0/kind"), "UNRULED");
    assert_eq!(chair.order(&id, 1).await?.codes(), ["DIFFERENCES_OPEN"]);
    // Accepted, it is complete.
    lead.resolve_answer(&demand, "ACCEPTED", "Đã tiếp thu.")
        .await?
        .done()?;
    chair.order(&id, 1).await?.done()?;
    Ok(())
}

/// The Chair's ruling names what is open, opens the vote, and settles nothing.
#[tokio::test]
async fn b25_the_chairs_ruling_opens_the_vote_and_the_issue_stays_blocked_until_ruled_by_name()
-> Checked {
    let bed = Bed::start().await?;
    let (_, id) = on_a_disagreement(&bed).await?;
    let (chair, office) = (bed.chair().await?, bed.office().await?);
    let open = bed.open_before(&id).await?;
    assert_eq!(open.len(), 1);
    for login in ["chanhvanphong", "pct.thuongtruc", "giamdoc.sonoivu"] {
        let refused = bed.person(login).await?.let_go_on(&id, 1, &open).await?;
        assert_eq!(refused.codes(), ["NOT_ENTITLED"], "{login}");
    }
    assert_eq!(
        chair.let_go_on(&id, 1, &[]).await?.codes(),
        ["NOT_ALL_NAMED"]
    );
    let ruled = chair.let_go_on(&id, 1, &open).await?.done()?;
    let gate = ruled.data("/letBallotGoOn/ballot/gate");
    assert_eq!(gate["passable"], true);
    assert_eq!(
        gate["rulings"][0]["units"].as_array().map(Vec::len),
        Some(1)
    );
    chair.order(&id, 2).await?.done()?;
    office.open(&id, 3, None).await?.done()?;
    bed.vote(&id, (MAJORITY, 0, 0)).await?;
    bed.wait_for_deadline(&id).await?;
    let chair = bed.chair().await?;
    let version = bed.version(&id).await?;
    let decided = chair.decide(&id, version, "APPROVE").await?.done()?;
    let issue = decided.data("/decideBallot/ballot/issue");
    assert_eq!(
        (
            &issue["issuable"],
            &issue["blocks"],
            &issue["openDifferences"]
        ),
        (&json!(false), &json!(["DIFFERENCES_OPEN"]), &json!(1))
    );
    Ok(())
}

#[tokio::test]
async fn b25_an_approval_that_rules_the_difference_by_name_lets_the_issue_go_on() -> Checked {
    let bed = Bed::start().await?;
    let (_, id) = on_a_disagreement(&bed).await?;
    let chair = bed.chair().await?;
    let open = bed.open_before(&id).await?;
    chair.let_go_on(&id, 1, &open).await?.done()?;
    chair.order(&id, 2).await?.done()?;
    bed.office().await?.open(&id, 3, None).await?.done()?;
    bed.vote(&id, (MAJORITY, 0, 0)).await?;
    bed.wait_for_deadline(&id).await?;
    let version = bed.version(&id).await?;
    let input = json!({
        "ballotId": id, "expectedVersion": version, "kind": "APPROVE",
        "note": "Theo ý kiến cơ quan chủ trì.", "settledIds": open,
    });
    let decided = bed.chair().await?.decide_with(input).await?.done()?;
    let ballot = decided.data("/decideBallot/ballot");
    assert_eq!(ballot["issue"]["issuable"], true);
    assert_eq!(ballot["gate"]["unsettled"], json!([]));
    Ok(())
}

/// B25 holds at the opening too: what the Office adds after the order is asked, named or ruled first.
#[tokio::test]
async fn b25_the_gate_holds_at_the_opening_too() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.ordered().await?;
    let unit = bed.unit_of(AGENCIES[0]).await?;
    let head = bed.office_head().await?;
    head.check_related(&id, 2, &[unit]).await?.done()?;
    let office = bed.office().await?;
    assert_eq!(
        office.open(&id, 3, None).await?.codes(),
        ["COORDINATION_MISSING"]
    );
    let open = bed.open_before(&id).await?;
    bed.chair().await?.let_go_on(&id, 3, &open).await?.done()?;
    office.open(&id, 4, None).await?.done()?;
    Ok(())
}

/// D9: who acts for the Chair holds the ruling; no power that is lent by name gives it.
#[tokio::test]
async fn b25_d9_the_ruling_is_lent_with_acting_for_the_chair_only() -> Checked {
    let bed = Bed::start().await?;
    bed.standing("pct.thuongtruc").await?.done()?;
    let (_, id) = on_a_disagreement(&bed).await?;
    let open = bed.open_before(&id).await?;
    let mandate = bed.vice_chair("pct.thuongtruc").await?;
    let today = bed.today();
    let named = ["LET_BALLOTS_GO_ON"];
    let input = bed::delegate::giving(&mandate, "BY_POWER", &named, (&today, "2026-12-31"));
    let refused = bed.chair().await?.give_delegation(input).await?;
    assert_eq!(refused.codes(), ["POWER_NOT_LENDABLE"]);
    let input = bed::delegate::giving(&mandate, "ACTING", &[], (&today, "2026-12-31"));
    let chair = bed.chair().await?;
    chair.give_delegation(input).await?.done()?;
    let ruled = bed
        .person("pct.thuongtruc")
        .await?
        .let_go_on(&id, 1, &open)
        .await?
        .done()?;
    let ruling = ruled.data("/letBallotGoOn/ballot/gate/rulings/0");
    assert_eq!(ruling["onBehalfOf"]["office"], "CHAIR");
    Ok(())
}

/// FE3: a member has no right to the consultation, and reads its statement and table before voting.
#[tokio::test]
async fn b26_b17_members_read_statement_table_and_rulings_frozen_with_the_dossier() -> Checked {
    let bed = Bed::start().await?;
    let (_, id) = on_a_disagreement(&bed).await?;
    let (chair, office) = (bed.chair().await?, bed.office().await?);
    let open = bed.open_before(&id).await?;
    chair.let_go_on(&id, 1, &open).await?.done()?;
    chair.order(&id, 2).await?.done()?;
    office.open(&id, 3, None).await?.done()?;
    let query = "query($id: ID!) { ballot(id: $id) { consultation { id } } }";
    for login in ["uyvien", "troly.uyvien"] {
        let member = bed.person(login).await?;
        let hidden = member.gql(query, json!({ "id": id })).await?.done()?;
        assert!(hidden.data("/ballot/consultation").is_null(), "{login}");
        let seen = member.ballot(&id).await?.done()?;
        let documents = seen.list("/ballot/documents/nodes")?;
        for (kind, words) in [
            ("STATEMENT", "Không đồng ý (1): Sở Tư pháp."),
            ("INCORPORATION", "Trùng với quy định đang có hiệu lực."),
            ("RULING", "Cần cho ý kiến ngay."),
        ] {
            let part = documents.iter().find(|one| one["kind"] == kind);
            let part = part.cloned().unwrap_or_default();
            let text = part["text"].as_str().unwrap_or_default();
            assert!(text.contains(words), "{login}: {kind}: {text}");
            assert!(part["sha256"].is_string() && part["addedAt"].is_null());
        }
    }
    Ok(())
}

/// What comes after the opening is a dated note, and no part of what was frozen.
#[tokio::test]
async fn b26_a_late_answer_after_the_opening_is_added_as_a_dated_note() -> Checked {
    let bed = Bed::start().await?;
    let ground = bed.asked(&AGENCIES[..2]).await?;
    bed.head(AGENCIES[0])
        .await?
        .answer(&ground, "AGREE", None)
        .await?
        .done()?;
    bed.wait_for_answers(&ground).await?;
    let mut request = bed.request().await?;
    request["consultationId"] = json!(ground);
    let id = bed.ready(request).await?;
    bed.chair().await?.order(&id, 1).await?.done()?;
    bed.office().await?.open(&id, 2, None).await?.done()?;
    let member = bed.person("uyvien").await?;
    let before = member.ballot(&id).await?.done()?;
    let before = before.list("/ballot/documents/nodes")?.clone();
    let late = bed.head(AGENCIES[1]).await?;
    late.late_answer(&ground, "DISAGREE", OBJECTION)
        .await?
        .done()?;
    let after = member.ballot(&id).await?.done()?;
    let after = after.list("/ballot/documents/nodes")?;
    assert_eq!(after[..before.len()], before[..], "what was frozen stays");
    assert_eq!(after.len(), before.len() + 1);
    let note = &after[before.len()];
    assert_eq!(note["kind"], "LATE_ANSWER");
    assert!(note["addedAt"].is_string());
    let text = note["text"].as_str().unwrap_or_default();
    assert!(
        text.contains("Trùng với quy định đang có hiệu lực."),
        "{text}"
    );
    Ok(())
}

/// Nobody but the product brings these parts in.
#[tokio::test]
async fn b26_what_the_product_makes_is_brought_in_by_nobody() -> Checked {
    let bed = Bed::start().await?;
    for kind in [
        "STATEMENT",
        "INCORPORATION",
        "NO_COORDINATION",
        "RULING",
        "LATE_ANSWER",
    ] {
        let mut request = bed.request().await?;
        request["documents"][1]["kind"] = json!(kind);
        let refused = bed.office().await?.draft(request).await?;
        assert_eq!(refused.codes(), ["MADE_BY_PRODUCT"], "{kind}");
    }
    Ok(())
}
