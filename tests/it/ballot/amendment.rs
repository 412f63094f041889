//! Accepting or explaining what came with votes (B10).

use bed::province::global_id;
use bed::stage::MAJORITY;
use bed::{Bed, Checked, Reply};
use uuid::Uuid;

/// The ids of the counted votes in this position.
fn votes(ballot: &Reply, position: &str) -> anyhow::Result<Vec<String>> {
    let papers = ballot.list("/ballot/papers/nodes")?.iter();
    let counted = papers.map(|paper| &paper["counted"]);
    let ids = counted
        .filter(|vote| vote["position"] == position)
        .filter_map(|vote| vote["id"].as_str());
    Ok(ids.map(str::to_owned).collect())
}

#[tokio::test]
async fn b10_each_amendment_is_accepted_or_explained() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.closed((MAJORITY - 2, 2, 0)).await?;
    let office = bed.office().await?;
    let ballot = office.ballot(&id).await?.done()?;
    let [first, second] = &votes(&ballot, "AGREE_WITH_AMENDMENTS")?[..] else {
        anyhow::bail!("two amendments were cast");
    };
    // The lead is Sở Nội vụ: its head may, in that hat.
    let lead = bed.person("giamdoc.sonoivu").await?;
    let lead = lead.acting("AGENCY_HEAD").await?;
    assert_eq!(
        lead.todo().await?,
        [("RESOLVE_AMENDMENTS".into(), id.clone())]
    );

    let done = lead
        .resolve(first, "ACCEPTED", "Đã bổ sung.")
        .await?
        .done()?;
    let amendment = done.data("/resolveAmendment/vote/amendment");
    assert_eq!(amendment["kind"], "ACCEPTED");
    assert_eq!(amendment["resolvedBy"]["title"], "Giám đốc Sở Nội vụ");
    assert_eq!(
        done.data("/resolveAmendment/ballot/tally/openAmendments"),
        1
    );
    let done = office
        .resolve(second, "EXPLAINED", "Đã có tại Điều 3.")
        .await?
        .done()?;
    assert_eq!(
        done.data("/resolveAmendment/ballot/tally/openAmendments"),
        0
    );
    assert_eq!(lead.todo().await?, []);

    // A later note replaces the earlier one.
    let before = bed.journalled().await?;
    let done = office
        .resolve(first, "EXPLAINED", "Không phù hợp.")
        .await?
        .done()?;
    assert_eq!(
        done.data("/resolveAmendment/vote/amendment/note"),
        "Không phù hợp."
    );
    assert_eq!(bed.journalled().await?, before + 1);
    Ok(())
}

#[tokio::test]
async fn b10_what_is_no_counted_amendment_is_not_resolved() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let member = bed.person("uyvien").await?;
    let text = Some("Bổ sung Điều 2.");
    let replaced = member
        .cast(&id, "AGREE_WITH_AMENDMENTS", text)
        .await?
        .done()?;
    let replaced = replaced.text("/castVote/vote/id")?;
    let office = bed.office().await?;
    let note = "Đã tiếp thu.";
    let early = office.resolve(&replaced, "ACCEPTED", note).await?;
    assert_eq!(early.codes(), ["WRONG_STATE"]);
    member.cast(&id, "AGREE", None).await?.done()?;
    bed.wait_for_deadline(&id).await?;

    let office = bed.office().await?;
    let ballot = office.ballot(&id).await?.done()?;
    let agreed = &votes(&ballot, "AGREE")?[0];
    let before = bed.journalled().await?;
    for (vote, note, code) in [
        (&replaced, note, "NOT_AN_AMENDMENT"),
        (agreed, note, "NOT_AN_AMENDMENT"),
        (&global_id("Vote", Uuid::new_v4()), note, "NOT_FOUND"),
        (agreed, " ", "REQUIRED"),
    ] {
        let refused = office.resolve(vote, "ACCEPTED", note).await?;
        assert_eq!(refused.codes(), [code], "{vote}");
    }
    assert_eq!(bed.journalled().await?, before);
    Ok(())
}

#[tokio::test]
async fn b10_only_the_office_and_the_lead_resolve() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.closed((MAJORITY, 1, 0)).await?;
    let ballot = bed.office().await?.ballot(&id).await?.done()?;
    let vote = &votes(&ballot, "AGREE_WITH_AMENDMENTS")?[0];
    for (login, code) in [
        ("chutich", "NOT_ENTITLED"),
        ("uyvien", "NOT_ENTITLED"),
        ("chuyenvien.sonoivu", "NOT_ENTITLED"),
        ("quantri", "NOT_ENTITLED"),
        // X6: another agency's matter does not exist for this head.
        ("trungtam.tthc", "NOT_FOUND"),
    ] {
        let caller = bed.person(login).await?;
        let refused = caller.resolve(vote, "ACCEPTED", "Đã tiếp thu.").await?;
        assert_eq!(refused.codes(), [code], "{login}");
    }
    Ok(())
}

/// Open amendments block the issue, not the decision.
#[tokio::test]
async fn b10_the_chair_decides_with_amendments_open() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.closed((MAJORITY - 1, 1, 0)).await?;
    let version = bed.version(&id).await?;
    let decided = bed
        .chair()
        .await?
        .decide(&id, version, "APPROVE")
        .await?
        .done()?;
    assert_eq!(decided.data("/decideBallot/ballot/tally/openAmendments"), 1);
    let ballot = bed.office().await?.ballot(&id).await?.done()?;
    let vote = &votes(&ballot, "AGREE_WITH_AMENDMENTS")?[0];
    let office = bed.office().await?;
    office
        .resolve(vote, "ACCEPTED", "Đã tiếp thu.")
        .await?
        .done()?;
    Ok(())
}
