//! The table in which the lead answers what agencies ask for, and the differences that stay (C9, C18,
//! C21).

use bed::consult::{AGENCIES, OBJECTION, says};
use bed::{Bed, Checked};
use serde_json::json;

/// Two agencies with demands at points, one silent; closed by the clock.
pub async fn closed(bed: &Bed) -> anyhow::Result<String> {
    let (id, points) = bed.asked_points(&AGENCIES[..3], 4).await?;
    let first = json!([
        says(&points[1], "AGREE_WITH_AMENDMENTS", "Rút còn 3 ngày."),
        says(&points[3], "DISAGREE", "Trùng với luật."),
    ]);
    let head = bed.head(AGENCIES[0]).await?;
    head.answer_points(&id, "AGREE", first, "một")
        .await?
        .done()?;
    let second = json!([says(
        &points[1],
        "AGREE_WITH_AMENDMENTS",
        "Kéo dài 10 ngày."
    )]);
    let head = bed.head(AGENCIES[1]).await?;
    head.answer_points(&id, "AGREE", second, "hai")
        .await?
        .done()?;
    bed.wait_for_answers(&id).await?;
    Ok(id)
}

#[tokio::test]
async fn c9_c18_demands_stand_point_by_point_and_are_dealt_with_together() -> Checked {
    let bed = Bed::start().await?;
    let id = closed(&bed).await?;
    let owner = bed.owner().await?;
    let seen = owner.exchange(&id).await?.done()?;
    let rows = seen.list("/consultation/demands/nodes")?.iter();
    let places: Vec<_> = rows
        .map(|row| row["point"]["number"].as_str().unwrap_or(""))
        .collect();
    assert_eq!(places, ["Điều 2", "Điều 2", "Điều 4"]);
    let demands = seen.demand_ids()?;
    assert_eq!(
        owner.synthesise(&id, 2).await?.codes(),
        ["UNRESOLVED_ANSWERS"]
    );
    owner
        .resolve_demands(&id, &demands[..2], "ACCEPTED")
        .await?
        .done()?;
    let stranger = bed.head(AGENCIES[0]).await?;
    assert_eq!(
        stranger
            .resolve_demands(&id, &demands[2..], "ACCEPTED")
            .await?
            .codes(),
        ["NOT_ENTITLED"]
    );
    let absent = vec![bed::province::global_id(
        "ConsultationDemand",
        uuid::Uuid::new_v4(),
    )];
    assert_eq!(
        owner
            .resolve_demands(&id, &absent, "ACCEPTED")
            .await?
            .codes(),
        ["NOT_FOUND"]
    );
    assert_eq!(
        owner.resolve_demands(&id, &[], "ACCEPTED").await?.codes(),
        ["REQUIRED"]
    );
    let explained = owner
        .resolve_demands(&id, &demands[2..], "EXPLAINED")
        .await?
        .done()?;
    let summary = explained.data("/resolveDemands/consultation/summary");
    assert_eq!(
        (&summary["unresolved"], &summary["undecided"]),
        (&json!(0), &json!(0))
    );
    // X6: the agencies asked see what became of their own.
    let own = stranger.consultation(&id).await?.done()?;
    let said = own.data("/consultation/myResponse/counted/points/1/resolution/kind");
    assert_eq!(said, "EXPLAINED");
    assert!(
        stranger
            .exchange(&id)
            .await?
            .done()?
            .data("/consultation/demands")
            .is_null()
    );
    owner.synthesise(&id, 2).await?.done()?;
    Ok(())
}

/// The lead keeps its opinion, and the Chair or a Vice Chair decides.
#[tokio::test]
async fn c9_a_disagreement_that_stays_is_brought_before_the_chair() -> Checked {
    let bed = Bed::start().await?;
    let id = closed(&bed).await?;
    let (owner, chair) = (bed.owner().await?, bed.chair().await?);
    let demands = owner.exchange(&id).await?.done()?.demand_ids()?;
    owner
        .resolve_demands(&id, &demands[..2], "ACCEPTED")
        .await?
        .done()?;
    assert_eq!(owner.refer(&id, 2).await?.codes(), ["UNRESOLVED_ANSWERS"]);
    let differs = &demands[2..];
    owner
        .resolve_demands(&id, differs, "RESERVED")
        .await?
        .done()?;
    assert_eq!(
        owner.synthesise(&id, 2).await?.codes(),
        ["UNDECIDED_DIFFERENCES"]
    );
    assert_eq!(
        chair.rule(&id, differs, "FOLLOW_LEAD").await?.codes(),
        ["NOTHING_TO_RULE"]
    );
    owner.refer(&id, 2).await?.done()?;
    let waits = ("RULE_DIFFERENCES".to_owned(), id.clone());
    let vice = bed.person("pct.thuongtruc").await?;
    assert!(chair.todo().await?.contains(&waits) && vice.todo().await?.contains(&waits));
    assert_eq!(
        owner.rule(&id, differs, "FOLLOW_LEAD").await?.codes(),
        ["NOT_ENTITLED"]
    );
    assert_eq!(
        chair.rule(&id, &demands[..1], "FOLLOW_LEAD").await?.codes(),
        ["NOTHING_TO_RULE"]
    );
    // Sent back, dealt with anew, and decided.
    vice.rule(&id, differs, "RETURN").await?.done()?;
    assert!(!chair.todo().await?.contains(&waits));
    assert_eq!(
        owner.synthesise(&id, 3).await?.codes(),
        ["UNRESOLVED_ANSWERS"]
    );
    owner
        .resolve_demands(&id, differs, "RESERVED")
        .await?
        .done()?;
    chair.rule(&id, differs, "FOLLOW_AGENCY").await?.done()?;
    assert_eq!(
        owner
            .resolve_demands(&id, differs, "EXPLAINED")
            .await?
            .codes(),
        ["ALREADY_RULED"]
    );
    let seen = owner.exchange(&id).await?.done()?;
    let made = seen.data("/consultation/demands/nodes/2/resolution");
    assert_eq!(
        (&made["kind"], &made["ruling"]),
        (&json!("RESERVED"), &json!("FOLLOW_AGENCY"))
    );
    assert!(made["ruledBy"]["title"].is_string());
    owner.synthesise(&id, 3).await?.done()?;
    assert_eq!(bed.journalled_as("RULE_DIFFERENCES").await?, 2);
    Ok(())
}

#[tokio::test]
async fn c21_a_statement_says_what_was_agreed_and_what_was_not() -> Checked {
    let bed = Bed::start().await?;
    let id = closed(&bed).await?;
    let late = bed.head(AGENCIES[2]).await?;
    late.late_answer(&id, "DISAGREE", OBJECTION).await?.done()?;
    let owner = bed.owner().await?;
    let demands = owner.exchange(&id).await?.done()?.demand_ids()?;
    owner
        .resolve_demands(&id, &demands[..2], "ACCEPTED")
        .await?
        .done()?;
    owner
        .resolve_demands(&id, &demands[2..], "EXPLAINED")
        .await?
        .done()?;
    let seen = owner.exchange(&id).await?.done()?;
    let said = seen.list("/consultation/statement")?.iter();
    let said: Vec<_> = said.filter_map(|line| line.as_str()).collect();
    assert_eq!(
        said,
        [
            "Đã lấy ý kiến 3 cơ quan.",
            "Không trả lời, coi như đồng ý (1): Sở Y tế (báo ngày 23/11/2026 trên hệ thống).",
            "Đồng ý, có ý kiến bổ sung, sửa đổi (2): Sở Tư pháp, Sở Tài chính.",
            "Trả lời muộn, không tính (1): Sở Y tế.",
            "Thống nhất 3/4 điểm.",
            "Còn ý kiến khác nhau: Điều 4. Nội dung thứ 4.",
        ]
    );
    Ok(())
}
