//! The related agencies of a ballot's matter (C2, C14, C24).

use bed::consult::{AGENCIES, OWNER};
use bed::{Bed, Checked};
use serde_json::{Value, json};

/// FE4: whatever the drafter volunteers, the ballot may be asked for, and is not ordered.
#[tokio::test]
async fn c24_c14_a_ballot_without_consultation_is_not_ordered_without_the_heads_statement()
-> Checked {
    let bed = Bed::start().await?;
    let (chair, office) = (bed.chair().await?, bed.office().await?);
    let lead = bed.owner().await?;
    // Nothing is said of related agencies at all.
    let drafted = office.draft(bed.request().await?).await?.done()?;
    let id = drafted.text("/draftBallot/ballot/id")?;
    assert_eq!(
        drafted.data("/draftBallot/ballot/gate/open/0/kind"),
        "UNSTATED"
    );
    assert_eq!(
        chair.order(&id, 1).await?.codes(),
        ["COORDINATION_UNCHECKED"]
    );
    bed.checked(&id).await?;
    let refused = chair.order(&id, 1).await?;
    assert_eq!(refused.codes(), ["COORDINATION_MISSING"]);
    let error = refused.user_errors().next().cloned().unwrap_or_default();
    assert_eq!(error["rule"], "C24");
    assert!(
        !chair
            .ballot(&id)
            .await?
            .done()?
            .list("/ballot/allowedActs")?
            .contains(&json!("ORDER"))
    );
    // Nobody states it for the head of the lead.
    for login in ["chanhvanphong", "chuyenvien.sonoivu", "chutich", "quantri"] {
        let caller = bed.person(login).await?;
        let refused = caller.state_no_coordination(&id, 1, &[]).await?;
        assert!(
            ["NOT_ENTITLED", "STATEMENT_NOT_SIGNED"].contains(&refused.codes()[0]),
            "{login}: {}",
            refused.body
        );
    }
    let other = bed.head(AGENCIES[0]).await?;
    let refused = other.state_no_coordination(&id, 1, &[]).await?;
    assert_eq!(refused.codes(), ["NOT_FOUND"]);
    assert_eq!(bed.journalled_as("STATE_NO_COORDINATION").await?, 0);
    let stated = lead.state_no_coordination(&id, 1, &[]).await?.done()?;
    let gate = stated.data("/stateNoCoordination/ballot/gate");
    assert_eq!(
        (&gate["open"], &gate["passable"]),
        (&json!([]), &json!(true))
    );
    assert_eq!(
        gate["statements"][0]["signedBy"]["title"],
        "Giám đốc Sở Nội vụ"
    );
    chair.order(&id, 2).await?.done()?;
    Ok(())
}

/// Further agencies that were never asked stand in the way, each until it is asked or named.
#[tokio::test]
async fn c2_c24_each_related_agency_is_asked_or_named_before_a_ballot_is_ordered() -> Checked {
    let bed = Bed::start().await?;
    let ground = bed.asked(&AGENCIES[..1]).await?;
    bed.wait_for_answers(&ground).await?;
    let lead = bed.owner().await?;
    let mut units = Vec::new();
    for login in &AGENCIES[..3] {
        units.push(bed.unit_of(login).await?);
    }
    let mut request = bed.request().await?;
    request["consultationId"] = json!(ground);
    request["relatedUnitIds"] = json!(units);
    let drafted = lead.draft(request).await?.done()?;
    let id = drafted.text("/draftBallot/ballot/id")?;
    let asked = |related: &Value| -> Vec<bool> {
        let rows = related.as_array().into_iter().flatten();
        rows.map(|row| row["asked"] == true).collect()
    };
    let related = drafted.data("/draftBallot/ballot/gate/related");
    assert_eq!(asked(related).iter().filter(|asked| **asked).count(), 1);
    bed.checked(&id).await?;
    let chair = bed.chair().await?;
    assert_eq!(chair.order(&id, 1).await?.codes(), ["COORDINATION_MISSING"]);
    // One is named, the other is asked in a consultation of its own, which the lead links.
    lead.state_no_coordination(&id, 1, &units[1..2])
        .await?
        .done()?;
    assert_eq!(chair.order(&id, 2).await?.codes(), ["COORDINATION_MISSING"]);
    let further = bed.asked(&AGENCIES[2..3]).await?;
    let refused = bed
        .owner()
        .await?
        .list_related(&id, 2, &units, &[&further])
        .await?;
    assert_eq!(refused.codes(), ["NOT_A_GROUND"], "it is open still");
    bed.wait_for_answers(&further).await?;
    let lead = bed.owner().await?;
    let linked = lead
        .list_related(&id, 2, &units, &[&further])
        .await?
        .done()?;
    assert_eq!(
        linked.data("/listRelatedAgencies/ballot/gate/open"),
        &json!([])
    );
    // The list is the same, so it need not be checked anew.
    bed.chair().await?.order(&id, 3).await?.done()?;
    bed.office().await?.open(&id, 4, None).await?.done()?;
    Ok(())
}

/// The Office adds one with a reason: both reasons stand, and the order given on them settles it.
#[tokio::test]
async fn c24_the_office_adds_an_agency_and_the_head_answers_for_not_asking_it() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.drafted().await?;
    let unit = bed.unit_of(AGENCIES[0]).await?;
    let office = bed.office_head().await?;
    let specialist = bed.office().await?;
    let refused = specialist
        .check_related(&id, 1, std::slice::from_ref(&unit))
        .await?;
    assert_eq!(refused.codes(), ["NOT_ENTITLED"]);
    let lead_unit = bed.unit_of(OWNER).await?;
    let refused = office.check_related(&id, 1, &[lead_unit]).await?;
    assert_eq!(refused.codes(), ["LEAD_IS_NOT_RELATED"]);
    let added = office
        .check_related(&id, 1, std::slice::from_ref(&unit))
        .await?
        .done()?;
    let gate = added.data("/checkRelatedAgencies/ballot/gate");
    assert_eq!(gate["related"][0]["reason"], "Có liên quan đến chức năng.");
    assert_eq!(gate["unruled"][0]["kind"], "UNASKED");
    let lead = bed.owner().await?;
    assert_eq!(lead.told("RELATED_AGENCY_ADDED", &id).await?, 1);
    assert_eq!(
        lead.todo().await?,
        [("STATE_COORDINATION".into(), id.clone())]
    );
    let chair = bed.chair().await?;
    assert_eq!(chair.order(&id, 2).await?.codes(), ["COORDINATION_MISSING"]);
    // The lead cannot take it off the list again.
    lead.list_related(&id, 2, &[], &[]).await?.done()?;
    assert_eq!(chair.order(&id, 3).await?.codes(), ["COORDINATION_MISSING"]);
    let refused = lead.state_no_coordination(&id, 3, &[]).await?;
    assert_eq!(refused.codes(), ["REQUIRED"], "it names each");
    lead.state_no_coordination(&id, 3, &[unit]).await?.done()?;
    chair.order(&id, 4).await?.done()?;
    specialist.open(&id, 5, None).await?.done()?;
    let seen = bed.person("uyvien").await?.ballot(&id).await?.done()?;
    let documents = seen.list("/ballot/documents/nodes")?;
    let part = documents
        .iter()
        .find(|one| one["kind"] == "NO_COORDINATION");
    let text = part
        .and_then(|one| one["text"].as_str())
        .unwrap_or_default();
    for reason in ["Có liên quan đến chức năng.", bed::gate::REASON] {
        assert!(text.contains(reason), "{text}");
    }
    Ok(())
}

/// Another list is another check; and the coordinators of the task are on it whatever the drafter says.
#[tokio::test]
async fn c24_another_list_is_checked_anew() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.drafted().await?;
    let unit = bed.unit_of(AGENCIES[0]).await?;
    let lead = bed.owner().await?;
    lead.list_related(&id, 1, std::slice::from_ref(&unit), &[])
        .await?
        .done()?;
    let chair = bed.chair().await?;
    assert_eq!(
        chair.order(&id, 2).await?.codes(),
        ["COORDINATION_UNCHECKED"]
    );
    assert_eq!(chair.todo().await?, []);
    let office = bed.office_head().await?;
    let todo = office.todo().await?;
    assert!(
        todo.contains(&("CHECK_RELATED".into(), id.clone())),
        "{todo:?}"
    );
    lead.state_no_coordination(&id, 2, &[unit]).await?.done()?;
    bed.checked(&id).await?;
    assert_eq!(chair.todo().await?, [("ORDER_BALLOT".into(), id.clone())]);
    chair.order(&id, 3).await?.done()?;
    Ok(())
}

/// D7: the Office says from which task the matter comes, where the drafter names none.
#[tokio::test]
async fn c24_d7_a_task_left_to_its_head_stops_the_ballot_though_the_drafter_names_none() -> Checked
{
    let bed = Bed::start().await?;
    let (chair, office) = (bed.chair().await?, bed.office_head().await?);
    let task = crate::delegation::leavable(&bed).await?;
    let id = bed.ready(bed.complete_request().await?).await?;
    let input =
        json!({ "taskId": task, "document": "Thông báo số 90/TB-UBND", "secretContent": false });
    chair
        .keep("leaveTaskToHead", "task { id }", input)
        .await?
        .done()?;
    let mut check = json!({
        "ballotId": id, "expectedVersion": 1, "added": [], "fromNoTask": false,
    });
    let refused = office.check_related_with(check.clone()).await?;
    assert_eq!(
        refused.codes(),
        ["REQUIRED"],
        "the Office says whether there is one"
    );
    check["taskId"] = json!(task);
    let refused = office.check_related_with(check).await?;
    assert_eq!(refused.codes(), ["LEFT_TO_THE_HEAD"]);
    Ok(())
}
