//! What a member is told of a form that the Office entered, and says of it (B28).

use bed::files::{DOCX, docx};
use bed::stage::MAJORITY;
use bed::{Bed, Caller, Checked};
use serde_json::{Value, json};

const NOW: &str = "2026-11-23T09:15:00+07:00";

/// The Office enters an agreeing form of a member. Answers the form's id.
async fn entered(bed: &Bed, id: &str, member: &Caller) -> anyhow::Result<String> {
    let office = bed.office().await?;
    let (mandate, scan) = (
        member.mandate("COMMITTEE_MEMBER").await?,
        office.brings("Phiếu").await?,
    );
    let form = office.form(id, &mandate, &scan, NOW);
    office
        .enter_form(form)
        .await?
        .done()?
        .text("/recordPaperVote/vote/id")
}

/// FB6: the tally counted it, and the member was told nothing.
#[tokio::test]
async fn b28_a_form_is_told_to_its_member_at_once_and_contested_until_closing() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let member = bed.person("uyvien").await?;
    entered(&bed, &id, &member).await?;
    assert_eq!(member.told("PAPER_VOTE_ENTERED", &id).await?, 1);
    assert_eq!(member.todo().await?, [("ANSWER_FORM".into(), id.clone())]);
    let own = member.ballot(&id).await?.done()?;
    let form = own.data("/ballot/myPaper/paperForm");
    assert_eq!(form["position"], "AGREE");
    assert!(form["scan"]["id"].is_string() && form["toldAt"].is_string());
    assert!(
        own.list("/ballot/allowedActs")?
            .contains(&json!("ANSWER_FORM"))
    );
    // Nobody contests it for the member.
    for login in ["chanhvanphong", "giamdoc.sonoivu", "troly.uyvien"] {
        let refused = bed.person(login).await?.contest_form(&id).await?;
        assert!(!refused.codes().is_empty(), "{login}");
    }
    member.contest_form(&id).await?.done()?;
    let office = bed.office().await?;
    let seen = office.ballot(&id).await?.done()?;
    assert_eq!(seen.data("/ballot/tally/agree"), 0);
    assert_eq!(seen.data("/ballot/tally/silent"), 25);
    let papers = seen.list("/ballot/papers/nodes")?;
    let kept = papers.iter().find(|paper| !paper["paperForm"].is_null());
    let kept = kept.cloned().unwrap_or_default();
    assert!(kept["counted"].is_null());
    assert_eq!(
        kept["paperForm"]["contestReason"],
        "Tôi không ký phiếu này."
    );
    assert_eq!(
        bed.chair().await?.told("PAPER_VOTE_CONTESTED", &id).await?,
        1
    );
    assert_eq!(
        bed.office_head()
            .await?
            .told("PAPER_VOTE_CONTESTED", &id)
            .await?,
        1
    );
    // The member votes, and that counts.
    member
        .cast(&id, "DISAGREE", Some("Thiếu nguồn lực."))
        .await?
        .done()?;
    let seen = office.ballot(&id).await?.done()?;
    assert_eq!(seen.data("/ballot/tally/disagree"), 1);
    assert_eq!(
        member.contest_form(&id).await?.codes(),
        ["NO_FORM_TO_ANSWER"]
    );
    Ok(())
}

/// All have voted, one on paper: closed early only when he acknowledged it, or a working day later.
#[tokio::test]
async fn b28_a_ballot_is_not_closed_early_on_a_form_that_its_member_did_not_acknowledge() -> Checked
{
    let bed = Bed::start().await?;
    for acknowledged in [true, false] {
        let id = bed.opened().await?;
        let member = bed.person("uyvien").await?;
        let members = bed.members();
        for login in members.into_iter().filter(|login| *login != "uyvien") {
            bed.person(login)
                .await?
                .cast(&id, "AGREE", None)
                .await?
                .done()?;
        }
        let office = bed.office().await?;
        let (mandate, scan) = (
            member.mandate("COMMITTEE_MEMBER").await?,
            office.brings("Phiếu").await?,
        );
        let opened = office.ballot(&id).await?.done()?.text("/ballot/openedAt")?;
        office
            .enter_form(office.form(&id, &mandate, &scan, &opened))
            .await?
            .done()?;
        let refused = office.close(&id, 3).await?;
        assert_eq!(refused.codes(), ["FORMS_UNCONFIRMED"]);
        match acknowledged {
            true => drop(member.acknowledge_form(&id).await?.done()?),
            // Told on Monday; Tuesday is off, Wednesday passes.
            false => bed
                .clock
                .set(bed::clock::instant("2026-11-26T00:00:00+07:00")?),
        }
        bed.office().await?.close(&id, 3).await?.done()?;
    }
    Ok(())
}

/// After closing no figure changes; the Chair does not approve what hangs on it.
#[tokio::test]
async fn b28_an_objection_after_closing_changes_no_figure_and_a_pass_that_hangs_is_not_approved()
-> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let member = bed.person("uyvien").await?;
    entered(&bed, &id, &member).await?;
    let others = bed.members().into_iter().filter(|login| *login != "uyvien");
    for login in others.take(MAJORITY - 1) {
        bed.person(login)
            .await?
            .cast(&id, "AGREE", None)
            .await?
            .done()?;
    }
    bed.wait_for_deadline(&id).await?;
    let member = bed.person("uyvien").await?;
    member.contest_form(&id).await?.done()?;
    let chair = bed.chair().await?;
    let seen = chair.ballot(&id).await?.done()?;
    assert_eq!(seen.data("/ballot/state"), "PASSED");
    assert_eq!(seen.data("/ballot/tally/agree"), MAJORITY);
    let offered = seen.list("/ballot/decisions")?;
    assert!(!offered.contains(&json!("APPROVE")), "{offered:?}");
    let version = bed.version(&id).await?;
    let refused = chair.decide(&id, version, "APPROVE").await?;
    assert_eq!(refused.codes(), ["PASS_CONTESTED"]);
    chair.decide(&id, version, "TO_SESSION").await?.done()?;
    Ok(())
}

/// A member without an account is told by another person of the Office than who entered the form.
#[tokio::test]
async fn b28_a_member_without_an_account_is_told_by_somebody_else_of_the_office() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let (office, head) = (bed.office().await?, bed.office_head().await?);
    let member = bed.person("uyvien").await?;
    let mandate = member.mandate("COMMITTEE_MEMBER").await?;
    let person = bed.person_id("uyvien").await?;
    let closed = json!({ "personId": person });
    head.keep("disableAccount", "person { account }", closed)
        .await?
        .done()?;
    let scan = office.brings("Phiếu").await?;
    let form = office.form(&id, &mandate, &scan, NOW);
    let done = office.enter_form(form).await?.done()?;
    let vote = done.text("/recordPaperVote/vote/id")?;
    assert_eq!(done.data("/recordPaperVote/vote/toldAt"), &Value::Null);
    assert_eq!(head.todo().await?, [("TELL_OF_FORM".into(), id.clone())]);
    assert_eq!(
        office.tell_of_form(&vote).await?.codes(),
        ["TOLD_BY_WHO_ENTERED"]
    );
    let told = head.tell_of_form(&vote).await?.done()?;
    let form = told.data("/tellOfPaperVote/vote");
    assert_eq!(form["toldBy"]["office"], "OFFICE_HEAD");
    assert_eq!(form["toldHow"], "Gọi điện thoại lúc 10 giờ.");
    Ok(())
}

/// A scan that cannot be looked at cannot be contested.
#[tokio::test]
async fn b28_the_scan_is_a_page_or_a_picture() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.opened().await?;
    let office = bed.office().await?;
    let mandate = bed
        .person("uyvien")
        .await?
        .mandate("COMMITTEE_MEMBER")
        .await?;
    let package = office.upload("Phiếu.docx", DOCX, docx()?).await?;
    let package = package.body["file"]["id"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let refused = office
        .enter_form(office.form(&id, &mandate, &package, NOW))
        .await?;
    assert_eq!(refused.codes(), ["SCAN_NOT_READABLE"]);
    Ok(())
}
