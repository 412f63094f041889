//! What follows a ballot: certainty, the issue, the Chair's choices, the result sheet.

use bed::stage::MAJORITY;
use bed::{Bed, Checked};
use serde_json::json;

#[tokio::test]
async fn b7_b21_early_certainty_is_told_to_those_who_see_the_tally() -> Checked {
    let bed = Bed::start().await?;
    let certainty = async |id: &str| -> anyhow::Result<String> {
        let seen = bed.office().await?.ballot(id).await?.done()?;
        seen.text("/ballot/tally/certainty")
    };
    let id = bed.opened().await?;
    bed.vote(&id, (MAJORITY - 1, 0, 12)).await?;
    assert_eq!(certainty(&id).await?, "UNDECIDED");
    let last = bed.person(bed.members()[24]).await?;
    last.cast(&id, "AGREE", None).await?.done()?;
    assert_eq!(certainty(&id).await?, "PASSES");
    let failing = bed.opened().await?;
    bed.vote(&failing, (0, 0, MAJORITY)).await?;
    assert_eq!(certainty(&failing).await?, "CANNOT_PASS");
    let member = bed.person("uyvien").await?.ballot(&failing).await?.done()?;
    assert!(member.data("/ballot/tally").is_null());
    Ok(())
}

/// B10: amendments that passed block the issue, and not the decision.
#[tokio::test]
async fn b10_open_amendments_block_the_issue() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.closed((MAJORITY - 1, 1, 0)).await?;
    let (chair, office) = (bed.chair().await?, bed.office().await?);
    let issue = async || -> anyhow::Result<serde_json::Value> {
        let seen = chair.ballot(&id).await?.done()?;
        Ok(seen.data("/ballot/issue").clone())
    };
    assert_eq!(
        issue().await?["blocks"],
        json!(["NOT_DECIDED", "AMENDMENTS_OPEN"])
    );
    let version = bed.version(&id).await?;
    chair.decide(&id, version, "APPROVE").await?.done()?;
    assert_eq!(
        issue().await?,
        json!({ "issuable": false, "blocks": ["AMENDMENTS_OPEN"], "openAmendments": 1,
                "openDifferences": 0 })
    );
    let seen = office.ballot(&id).await?.done()?;
    let papers = seen.list("/ballot/papers/nodes")?.iter();
    let mut votes = papers.map(|paper| &paper["counted"]);
    let vote = votes.find(|vote| vote["position"] == "AGREE_WITH_AMENDMENTS");
    let vote = vote
        .and_then(|vote| vote["id"].as_str())
        .unwrap_or_default();
    office
        .resolve(vote, "ACCEPTED", "Đã bổ sung.")
        .await?
        .done()?;
    assert_eq!(
        issue().await?,
        json!({ "issuable": true, "blocks": [], "openAmendments": 0, "openDifferences": 0 })
    );
    Ok(())
}

/// B15: on exactly half the Chair decides where the province says so; B24: never on a matter that is
/// reserved for the collective.
#[tokio::test]
async fn b15_b24_exactly_half_is_the_chairs_where_the_province_says_so() -> Checked {
    let bed = Bed::start().await?;
    // 24 members: one leaves before the opening.
    let leaver = bed
        .person("uyvien.yte")
        .await?
        .mandate("COMMITTEE_MEMBER")
        .await?;
    bed.end_mandate(&leaver, "2026-11-22").await?;
    let votes = async |id: &str| -> Checked {
        let members: Vec<_> = bed
            .members()
            .into_iter()
            .filter(|one| *one != "uyvien.yte")
            .collect();
        for login in &members[..12] {
            bed.person(login)
                .await?
                .cast(id, "AGREE", None)
                .await?
                .done()?;
        }
        bed.wait_for_deadline(id).await
    };
    let decide = async |id: &str| -> anyhow::Result<String> {
        let version = bed.version(id).await?;
        let reply = bed.chair().await?.decide(id, version, "APPROVE").await?;
        Ok(reply.codes().join(" "))
    };
    let fails = bed.opened().await?;
    bed.set_parameter("ballot.tie", "CHAIR_DECIDES", "2026-11-01")
        .await?;
    let tied = bed.opened().await?;
    let reserved = bed.ordered().await?;
    let office = bed.office().await?;
    let opening = json!({
        "ballotId": reserved,
        "expectedVersion": 2,
        "secretContent": false,
        "collectiveBasis": "Luật Tổ chức chính quyền địa phương",
    });
    let opened = office.open_with(opening).await?.done()?;
    assert_eq!(
        opened.data("/openBallot/ballot/collectiveBasis"),
        "Luật Tổ chức chính quyền địa phương"
    );
    for id in [&fails, &tied, &reserved] {
        bed.clock.set(bed::clock::instant(bed::clock::START)?);
        votes(id).await?;
        assert_eq!(bed.state(id).await?, "NOT_PASSED");
    }
    let offered = bed.chair().await?.ballot(&tied).await?.done()?;
    assert_eq!(offered.list("/ballot/decisions")?.len(), 5);
    // A change of the parameter never alters a matter that is open.
    assert_eq!(decide(&fails).await?, "DECISION_NOT_OFFERED");
    assert_eq!(decide(&tied).await?, "");
    assert_eq!(decide(&reserved).await?, "COLLECTIVE_ONLY");
    Ok(())
}

/// B3, A14: only an urgent ballot may be shorter than the usual time.
#[tokio::test]
async fn b3_a_ballot_that_is_not_urgent_gives_the_usual_time() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.drafted().await?;
    bed.chair()
        .await?
        .order_because(&id, 1, "NO_COLLECTIVE_DEBATE_NEEDED")
        .await?
        .done()?;
    let office = bed.office().await?;
    let refused = office.open(&id, 2, Some("2026-11-30")).await?;
    assert_eq!(refused.codes(), ["DEADLINE_TOO_SHORT"]);
    office.open(&id, 2, Some("2026-12-01")).await?.done()?;
    Ok(())
}

/// B18, B19: by name, as DOCX and PDF, in the form of an administrative document.
#[tokio::test]
async fn b18_b19_the_result_sheet_is_made_as_docx_and_pdf() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.closed((MAJORITY, 1, 1)).await?;
    bed.person("uyvien.congan")
        .await?
        .late(&id, "AGREE", None)
        .await?
        .done()?;
    let office = bed.office().await?;
    let exported = bed.journalled_as("EXPORT_BALLOT_RESULT").await?;
    for (format, head) in [("PDF", &b"%PDF-"[..]), ("DOCX", b"PK\x03\x04")] {
        let made = office.export_result(&id, format).await?.done()?;
        // FC12: the name says of which matter, and of which day.
        let name = made.text("/exportBallotResult/file/name")?;
        let about = name
            .strip_prefix("Kết quả lấy ý kiến - ")
            .unwrap_or_default();
        let ending = format!("-2026.{}", format.to_lowercase());
        assert!(about.ends_with(&ending) && about.len() > 25, "{name}");
        let url = made.text("/exportBallotResult/file/link/url")?;
        let bytes = office.get(&url).send().await?.bytes().await?;
        assert!(bytes.starts_with(head), "{format}");
        if format == "DOCX" {
            let text = bed::files::part(&bytes, "word/document.xml")?;
            for said in [
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Kết luận: thông qua (14/25",
                "Bổ sung thời hạn tại Điều 2.",
                "Trùng với quy định đang có hiệu lực.",
                "Gửi muộn, không tính",
                "Chủ tịch UBND tỉnh",
                "CHÁNH VĂN PHÒNG",
            ] {
                assert!(text.contains(said), "{said}");
            }
            assert_eq!(text.matches("Không trả lời").count() - 1, 10);
        }
    }
    assert_eq!(
        bed.journalled_as("EXPORT_BALLOT_RESULT").await?,
        exported + 2
    );
    Ok(())
}

#[tokio::test]
async fn b19_the_result_sheet_is_the_offices_and_the_chairs_after_closing() -> Checked {
    let bed = Bed::start().await?;
    let open = bed.opened().await?;
    let office = bed.office().await?;
    let early = office.export_result(&open, "PDF").await?;
    assert_eq!(early.codes(), ["WRONG_STATE"]);
    bed.wait_for_deadline(&open).await?;
    for (login, code) in [
        ("chutich", ""),
        ("chanhvanphong", ""),
        ("uyvien", "NOT_ENTITLED"),
        ("pct.thuongtruc", "NOT_ENTITLED"),
        ("trungtam.tthc", "NOT_ENTITLED"),
        ("quantri", "NOT_ENTITLED"),
    ] {
        let reply = bed.person(login).await?.export_result(&open, "PDF").await?;
        assert_eq!(reply.codes().join(" "), code, "{login}");
    }
    Ok(())
}
