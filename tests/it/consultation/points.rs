//! Article by article (C6).

use bed::consult::{AGENCIES, articles, says};
use bed::{Bed, Checked};
use serde_json::json;

#[tokio::test]
async fn c6_points_are_set_while_a_draft_is_prepared_and_frozen_when_it_is_sent() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.prepared(&AGENCIES[..1]).await?;
    let owner = bed.owner().await?;
    owner.set_points(&id, 1, articles(4)).await?.done()?;
    assert_eq!(
        owner.set_points(&id, 1, articles(2)).await?.codes(),
        ["CONFLICT"]
    );
    let blank = owner
        .set_points(&id, 2, json!([{ "heading": " " }]))
        .await?;
    assert_eq!(blank.codes(), ["REQUIRED"]);
    let seen = owner.exchange(&id).await?.done()?;
    assert_eq!(seen.data("/consultation/points/totalCount"), 4);
    let third = seen.data("/consultation/points/nodes/2");
    assert_eq!(
        (&third["place"], &third["number"]),
        (&json!(3), &json!("Điều 3"))
    );
    owner.open_consultation(&id, 2, None).await?.done()?;
    let refused = owner.set_points(&id, 3, articles(1)).await?;
    assert_eq!(refused.codes(), ["CONSULTATION_STATE"]);
    let asked = bed.head(AGENCIES[0]).await?.exchange(&id).await?.done()?;
    assert_eq!(asked.data("/consultation/points/totalCount"), 4);
    assert_eq!(bed.journalled_as("SET_CONSULTATION_POINTS").await?, 1);
    Ok(())
}

/// "Các điểm còn lại: đồng ý": only the exceptions are kept, and the whole says that there are some.
#[tokio::test]
async fn c6_an_answer_keeps_its_exceptions_and_the_rest_is_agreed_to() -> Checked {
    let bed = Bed::start().await?;
    let (id, points) = bed.asked_points(&AGENCIES[..1], 120).await?;
    assert_eq!(points.len(), 120);
    let head = bed.head(AGENCIES[0]).await?;
    let said = json!([
        says(&points[116], "DISAGREE", "Trùng với luật."),
        says(&points[1], "AGREE_WITH_AMENDMENTS", "Rút ngắn còn 3 ngày."),
        says(&points[4], "AGREE", ""),
    ]);
    let answered = head
        .answer_points(&id, "AGREE", said.clone(), "một")
        .await?
        .done()?;
    let answer = answered.data("/answerConsultation/answer");
    assert_eq!(
        (&answer["position"], &answer["rest"]),
        (&json!("AGREE_WITH_AMENDMENTS"), &json!("AGREE"))
    );
    let kept: Vec<_> = answer["points"].as_array().into_iter().flatten().collect();
    assert_eq!(
        kept.len(),
        2,
        "a point that is agreed to says nothing of its own"
    );
    assert_eq!(
        kept[0]["pointId"],
        points[1].as_str(),
        "in the order of the draft"
    );
    // The same key is the same answer; with another point it is another.
    let before = bed.journalled().await?;
    let again = head
        .answer_points(&id, "AGREE", said, "một")
        .await?
        .done()?;
    assert_eq!(again.data("/answerConsultation/answer/id"), &answer["id"]);
    let other = json!([says(&points[3], "DISAGREE", "Trùng.")]);
    let refused = head
        .answer_points(&id, "AGREE", other.clone(), "một")
        .await?;
    assert_eq!(refused.codes(), ["KEY_REUSED"]);
    assert_eq!(bed.journalled().await?, before);
    // Every version stays, with its points.
    let second = head
        .answer_points(&id, "AGREE", other, "hai")
        .await?
        .done()?;
    let own = second.data("/answerConsultation/consultation/myResponse");
    let lengths = own["versions"].as_array().into_iter().flatten();
    let lengths: Vec<_> = lengths
        .map(|of| of["points"].as_array().map_or(0, Vec::len))
        .collect();
    assert_eq!(lengths, [1, 2]);
    Ok(())
}

#[tokio::test]
async fn c6_each_exception_states_its_reason_and_is_a_point_of_this_draft() -> Checked {
    let bed = Bed::start().await?;
    let (id, points) = bed.asked_points(&AGENCIES[..1], 4).await?;
    let (_, foreign) = bed.asked_points(&AGENCIES[..1], 1).await?;
    let head = bed.head(AGENCIES[0]).await?;
    let before = bed.journalled().await?;
    for (said, code) in [
        (
            json!([says(&points[0], "DISAGREE", " ")]),
            "POINT_TEXT_REQUIRED",
        ),
        (
            json!([says(&points[0], "NOT_CONCERNED", "")]),
            "POINT_TEXT_REQUIRED",
        ),
        (
            json!([says(&points[0], "AGREE", ""), says(&points[0], "AGREE", "")]),
            "POINT_TWICE",
        ),
        (
            json!([says(&foreign[0], "DISAGREE", "Trùng.")]),
            "NO_SUCH_POINT",
        ),
    ] {
        let refused = head.answer_points(&id, "AGREE", said, "khóa").await?;
        assert_eq!(refused.codes(), [code]);
        let field = refused
            .user_errors()
            .next()
            .map(|error| error["field"].clone());
        assert_eq!(field, Some(json!("points")));
    }
    let nothing = head
        .answer_points(&id, "AGREE_WITH_AMENDMENTS", json!([]), "khóa")
        .await?;
    assert_eq!(nothing.codes(), ["ANSWER_TEXT_REQUIRED"]);
    assert_eq!(bed.journalled().await?, before);
    Ok(())
}

/// X9: what an officer prepares point by point is the agency's own.
#[tokio::test]
async fn c6_x9_a_draft_of_points_is_seen_by_the_agency_only() -> Checked {
    let bed = Bed::start().await?;
    let (id, points) = bed
        .asked_points(&["uyvien.yte", "uyvien.tuphap"], 4)
        .await?;
    let head = bed.head("uyvien.yte").await?;
    let input = json!({ "consultationId": id, "position": "AGREE",
        "points": [says(&points[2], "DISAGREE", "")] });
    head.save_draft_with(input).await?.done()?;
    let own = head.consultation(&id).await?.done()?;
    let draft = own.data("/consultation/myResponse/draft/points");
    assert_eq!(
        draft,
        &json!([{ "pointId": points[2], "position": "DISAGREE", "text": null }])
    );
    let seen = bed.owner().await?.consultation(&id).await?.done()?;
    let row = seen.response_of(&bed.unit_of("uyvien.yte").await?)?;
    assert!(row["draft"].is_null());
    Ok(())
}

/// Two hands sign for one agency at once: both are kept, in turn, and the last one counts.
#[tokio::test]
async fn c6_c19_two_who_answer_for_one_agency_at_once_leave_two_versions() -> Checked {
    let bed = Bed::start().await?;
    let (id, points) = bed.asked_points(&AGENCIES[..1], 4).await?;
    let (one, other) = (bed.head(AGENCIES[0]).await?, bed.head(AGENCIES[0]).await?);
    let said = |n: usize| json!([says(&points[n], "DISAGREE", "Trùng.")]);
    let (first, second) = tokio::join!(
        one.answer_points(&id, "AGREE", said(0), "một"),
        other.answer_points(&id, "AGREE", said(1), "hai"),
    );
    first?.done()?;
    second?.done()?;
    let own = one.consultation(&id).await?.done()?;
    let own = own.data("/consultation/myResponse");
    let versions: Vec<_> = own["versions"].as_array().into_iter().flatten().collect();
    assert_eq!(versions.len(), 2);
    assert_eq!(own["counted"], *versions[0], "the last one signed");
    assert_eq!(
        (&versions[0]["version"], &versions[1]["version"]),
        (&json!(2), &json!(1))
    );
    Ok(())
}
