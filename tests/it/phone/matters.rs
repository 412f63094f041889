//! Matters as they stand when a walk begins, and what is kept of them when it ends.

use anyhow::Context;
use bed::clock::instant;
use bed::{Bed, Checked};
use serde_json::{Value, json};

use super::driver::walked;

/// Who walks, by what they do. None of them is printed anywhere else.
const WALKERS: [(&str, &str); 11] = [
    ("checker", "chanhvanphong"),
    ("owner", "trungtam.tthc"),
    ("agency", "truongban.tiepcongdan"),
    ("amending", "giamdoc.duan"),
    ("lateAgency", "uyvien.tuphap"),
    ("chair", "chutich"),
    ("office", "chuyenvien.vanphong"),
    ("agrees", "pct.thuongtruc"),
    ("changes", "uyvien"),
    ("amends", "uyvien.congan"),
    ("late", "uyvien.bienphong"),
];

/// A consultation and the ballot after it, from the form to the result sheet.
pub async fn walk(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    let more = json!({
        "title": "Đề án đổi mới",
    });
    walked(&bed, theme, "walk", &WALKERS, more).await?;

    // What the pages showed is what was kept.
    let office = bed.office().await?;
    let newest = "{ ballots(first: 1) { nodes { id } } }";
    let newest = office.gql(newest, Value::Null).await?.done()?;
    let id = newest.text("/ballots/nodes/0/id")?;
    let ballot = office.ballot(&id).await?.done()?;
    assert_eq!(ballot.data("/ballot/state"), "SESSION_DECIDED");
    assert_eq!(ballot.data("/ballot/decision/kind"), "TO_SESSION");
    let tally = json!({
        "base": 25, "agree": 1, "agreeWithAmendments": 1, "disagree": 1, "abstain": 0,
        "silent": 22, "late": 1,
        "needed": 13, "passed": false, "final": true, "openAmendments": 1,
        "certainty": "CANNOT_PASS",
    });
    assert_eq!(ballot.data("/ballot/tally"), &tally);
    assert_eq!(
        bed.sweep().await?,
        0,
        "the decision has recorded the closing"
    );
    Ok(())
}

/// Drafts, more time, paper, a new round, the result sheet.
pub async fn course(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    let closed = bed.closed((12, 1, 1)).await?;
    // Recorded, it stays closed when the clock goes back for the other one.
    bed.sweep().await?;
    bed.clock.set(instant(bed::clock::START)?);
    bed.set_parameter("ballot.options", "WITH_ABSTENTION", "2026-11-01")
        .await?;
    let open = bed.opened().await?;
    let walkers = [
        ("abstains", "uyvien.congan"),
        ("assistant", "troly.uyvien"),
        ("member", "uyvien"),
        ("chair", "chutich"),
        ("office", "chuyenvien.vanphong"),
        ("holds", "pct.thuongtruc"),
        ("lead", bed::consult::OWNER),
        ("checker", "chanhvanphong"),
    ];
    let office = bed.office().await?;
    let seen = office.ballot(&open).await?.done()?;
    let papers = seen.list("/ballot/papers/nodes")?.iter();
    let mut members = papers.map(|paper| &paper["member"]);
    let on_paper = members
        .find(|member| member["title"] == "Phó Chủ tịch UBND tỉnh (kinh tế)")
        .context("no such member")?;
    let name = |field: &str| on_paper[field].as_str().unwrap_or_default();
    let more = json!({
        "title": "Đề án đổi mới",
        "path": format!("/ballots/{open}"),
        "closedPath": format!("/ballots/{closed}"),
        "leadHat": "Giám đốc Sở Nội vụ",
        "later": "2026-12-04",
        "onPaper": format!("{} · {}", name("title"), name("personName")),
    });
    walked(&bed, theme, "course", &walkers, more).await?;
    let ballot = office.ballot(&open).await?.done()?;
    assert_eq!(ballot.data("/ballot/state"), "SUPERSEDED");
    assert_eq!(ballot.data("/ballot/nextRound/state"), "CANCELLED");
    Ok(())
}

/// An agency with four points and with 120, the lead with its table, and the Chair.
pub async fn points(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    let agency = "giamdoc.duan";
    let (few, _) = bed.asked_points(&[agency], 4).await?;
    let (many, _) = bed.asked_points(&[agency, "trungtam.tthc"], 120).await?;
    let walkers = [
        ("agency", agency),
        ("owner", bed::consult::OWNER),
        ("chair", "chutich"),
    ];
    let more = json!({
        "few": few,
        "many": many,
        "ownerHat": "Giám đốc Sở Nội vụ",
    });
    walked(&bed, theme, "points", &walkers, more).await?;
    let seen = bed.office().await?.exchange(&many).await?.done()?;
    let made = seen.data("/consultation/demands/nodes/0/resolution");
    assert_eq!(made["ruling"], "FOLLOW_AGENCY");
    Ok(())
}

/// An agency that asks for data, and to which a second draft was sent; and the lead.
pub async fn rounds(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    let agency = "giamdoc.duan";
    let (old, _) = bed.asked_points(&[agency], 4).await?;
    let head = bed.head(agency).await?;
    let said = Some("Đề nghị sửa thời hạn tại Điều 2.");
    head.answer(&old, "AGREE_WITH_AMENDMENTS", said)
        .await?
        .done()?;
    bed.next_consultation_round(&old, &[agency]).await?;
    let (data, _) = bed.asked_points(&[agency], 4).await?;
    let walkers = [("agency", agency), ("owner", bed::consult::OWNER)];
    let more = json!({
        "old": old,
        "data": data,
        "ownerHat": "Giám đốc Sở Nội vụ",
    });
    walked(&bed, theme, "rounds", &walkers, more).await
}

/// One on which all agree, and one that goes to the Chair.
pub async fn propose(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    let walkers = [
        ("locality", "chutich.minhhoa"),
        ("focal", "giamdoc.sonoivu"),
        ("agency", "giamdoc.duan"),
        ("chair", "chutich"),
    ];
    let more = json!({});
    walked(&bed, theme, "propose", &walkers, more).await?;

    // What the pages showed is what was kept.
    let question = "{ proposals(first: 5) { nodes { state answer { decision } } } }";
    let kept = bed
        .office()
        .await?
        .gql(question, Value::Null)
        .await?
        .done()?;
    let expected = json!([
        { "state": "ANSWERED_TO_LOCALITY", "answer": { "decision": "APPROVE_IN_PART" } },
        { "state": "CLOSED", "answer": { "decision": null } },
    ]);
    assert_eq!(kept.data("/proposals/nodes"), &expected);
    Ok(())
}

/// The head of the Office, the secretary, and the head of an agency who sends a deputy.
pub async fn confer(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    let external = bed.ministry_asked(&["giamdoc.duan"]).await?;
    let agency = bed.head("giamdoc.duan").await?;
    let said = bed::consult::AMENDMENT;
    let answered = agency.answer(&external, "AGREE_WITH_AMENDMENTS", said);
    answered.await?.done()?;
    let walkers = [
        ("head", "chanhvanphong"),
        ("secretary", "chuyenvien.vanphong"),
        ("agency", bed::consult::OWNER),
    ];
    let invited = &bed::consult::confer::INVITED;
    let more = json!({
        "agencyHat": "Giám đốc Sở Nội vụ",
        "conference": bed.prepared_by_the_office(invited).await?,
        "external": external,
    });
    walked(&bed, theme, "confer", &walkers, more).await?;
    assert_eq!(bed.journalled_as("ACKNOWLEDGE_CONCLUSION").await?, 1);
    assert_eq!(bed.journalled_as("SEND_PROVINCE_ANSWER").await?, 1);
    Ok(())
}

/// A head who prepares something, the head of the invited agency, and the officer who is named.
pub async fn prepare(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    let lead = "uyvien.tuphap";
    let matter = bed.prepared_by(lead, &["uyvien.taichinh"]).await?;
    let walkers = [
        ("lead", lead),
        ("head", bed::consult::OWNER),
        ("officer", "chuyenvien.sonoivu"),
    ];
    let more = json!({
        "matter": matter,
        "headHat": "Giám đốc Sở Nội vụ",
    });
    walked(&bed, theme, "prepare", &walkers, more).await?;
    assert_eq!(bed.journalled_as("ANSWER_REPORT").await?, 1);
    Ok(())
}

/// An officer and the head of the only agency asked, and the owner who asked it.
pub async fn steer(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    let owner = "uyvien.tuphap";
    let walkers = [
        ("officer", "chuyenvien.sonoivu"),
        ("head", bed::consult::OWNER),
        ("owner", owner),
    ];
    let more = json!({
        "matter": bed.asked_by(owner, &[bed::consult::OWNER]).await?,
        "ownerHat": "Giám đốc Sở Tư pháp",
        "headHat": "Giám đốc Sở Nội vụ",
    });
    walked(&bed, theme, "steer", &walkers, more).await?;
    for act in ["REISSUE_CONSULTATION", "EXPORT_INCORPORATION"] {
        assert_eq!(bed.journalled_as(act).await?, 1, "{act}");
    }
    Ok(())
}

/// A ballot on which all have voted, three proposals, and a task.
pub async fn finish(theme: &str) -> Checked {
    let bed = Bed::start().await?;
    let ballot = bed.opened().await?;
    bed.vote(&ballot, (23, 1, 1)).await?;
    let walkers = [
        ("office", "chanhvanphong"),
        ("lead", bed::consult::OWNER),
        ("officer", "chuyenvien.sonoivu"),
        ("chair", "chutich"),
    ];
    let more = json!({
        "ballot": ballot,
        "sent": bed.proposal_sent().await?,
        "gathering": bed.gathering().await?,
        "completing": bed.proposal_in("OFFICE_COMPLETES").await?,
        "task": crate::delegation::leavable(&bed).await?,
        "leadHat": "Giám đốc Sở Nội vụ",
    });
    walked(&bed, theme, "finish", &walkers, more).await?;
    assert_eq!(bed.journalled_as("TRANSFER_PROPOSAL").await?, 1);
    Ok(())
}
