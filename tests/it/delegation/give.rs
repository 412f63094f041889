//! What can be lent, to whom, for how long (D3, D8, D9).

use bed::delegate::{DEPUTY, giving};
use bed::{Bed, Checked};
use entity::{Rows, journal};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};

#[tokio::test]
async fn d9_a_delegation_never_exceeds_the_lenders_powers() -> Checked {
    let bed = Bed::start().await?;
    let owner = bed.owner().await?;
    let mandate = bed.deputy().await?.mandate("AGENCY_DEPUTY").await?;
    let days = ("2026-11-23", "2026-11-30");
    for power in ["ORDER_BALLOTS", "DECIDE_BALLOTS"] {
        let powers = ["SIGN_ANSWERS", power];
        let refused = owner
            .give_delegation(giving(&mandate, "BY_POWER", &powers, days))
            .await?;
        assert_eq!(refused.codes(), ["POWER_NOT_LENDABLE"]);
        let rule = refused
            .user_errors()
            .next()
            .map(|error| error["rule"].clone());
        assert_eq!(rule, Some(json!("D9")));
    }
    let query = "{ viewer { lendablePowers deputies { id } } }";
    let viewer = owner.gql(query, Value::Null).await?.done()?;
    assert_eq!(
        viewer.data("/viewer/lendablePowers"),
        &json!([
            "SIGN_ANSWERS",
            "LEAD_CONSULTATIONS",
            "RESOLVE_OPINIONS",
            "LEAD_PROPOSALS"
        ])
    );
    assert_eq!(viewer.data("/viewer/deputies/0/id"), mandate.as_str());
    Ok(())
}

#[tokio::test]
async fn x11_the_number_of_its_document_is_looked_at() -> Checked {
    let bed = Bed::start().await?;
    let deputy = bed.deputy().await?.mandate("AGENCY_DEPUTY").await?;
    let days = ("2026-11-23", "2026-12-31");
    let mut input = giving(&deputy, "ACTING", &[], days);
    input["documentNumber"] = json!("TỐI MẬT");
    let owner = bed.owner().await?;
    let before = bed.journalled().await?;
    let refused = owner.give_delegation(input).await?;
    assert_eq!(refused.codes(), ["SECRET_MARK"]);
    assert_eq!(bed.journalled().await?, before);
    Ok(())
}

/// B14: a vote is nothing that the schema can name as lent, and acting for the Chair gives none.
#[tokio::test]
async fn d8_b14_a_vote_cannot_be_lent() -> Checked {
    let bed = Bed::start().await?;
    let query = "{ __type(name: \"DelegatedPower\") { enumValues { name } } }";
    let schema = bed.nobody().gql(query, Value::Null).await?.done()?;
    let powers = schema.list("/__type/enumValues")?;
    let named = powers.iter().filter_map(|power| power["name"].as_str());
    for name in named {
        assert!(
            !["VOTE", "LATE", "ANNOUNCE"]
                .iter()
                .any(|word| name.contains(word)),
            "{name}"
        );
    }
    let mandate = bed.deputy().await?.mandate("AGENCY_DEPUTY").await?;
    let input = giving(
        &mandate,
        "BY_POWER",
        &["CAST_VOTE"],
        ("2026-11-23", "2026-11-30"),
    );
    let refused = bed.owner().await?.give_delegation(input).await?;
    assert_eq!(refused.error_code(), Some("BAD_QUERY"), "{}", refused.body);
    // The head is a member too; who acts for the head casts nothing.
    let acting = giving(&mandate, "ACTING", &[], ("2026-11-23", "2026-11-30"));
    bed.owner().await?.give_delegation(acting).await?.done()?;
    let ballot = bed.opened().await?;
    let refused = bed.deputy().await?.cast(&ballot, "AGREE", None).await?;
    assert_eq!(refused.codes(), ["NOT_A_MEMBER"]);
    Ok(())
}

#[tokio::test]
async fn d9_it_has_an_end_begins_today_and_names_its_document() -> Checked {
    let bed = Bed::start().await?;
    let owner = bed.owner().await?;
    let mandate = bed.deputy().await?.mandate("AGENCY_DEPUTY").await?;
    let good = giving(
        &mandate,
        "BY_POWER",
        &["SIGN_ANSWERS"],
        ("2026-11-23", "2026-11-23"),
    );
    let with = |field: &str, value: Value| {
        let mut input = good.clone();
        input[field] = value;
        input
    };
    let other = bed.head("uyvien.yte").await?.mandate("AGENCY_HEAD").await?;
    let officer = bed
        .person("chuyenvien.sonoivu")
        .await?
        .mandate("AGENCY_OFFICER")
        .await?;
    for (field, value, code) in [
        ("startsOn", json!("2026-11-22"), "STARTS_IN_PAST"),
        ("endsOn", json!("2026-11-22"), "ENDS_BEFORE_START"),
        ("powers", json!([]), "REQUIRED"),
        ("documentNumber", json!("  "), "REQUIRED"),
        ("deputyMandateId", json!(other), "NOT_A_DEPUTY"),
        ("deputyMandateId", json!(officer), "NOT_A_DEPUTY"),
    ] {
        let before = bed.journalled().await?;
        let refused = owner.give_delegation(with(field, value)).await?;
        assert_eq!(refused.codes(), [code], "{field}");
        let named = refused
            .user_errors()
            .next()
            .map(|error| error["field"].clone());
        assert_eq!(named, Some(json!(field)), "{code}");
        assert_eq!(bed.journalled().await?, before);
    }
    // D9: the schema asks for the end.
    let refused = owner.give_delegation(with("endsOn", Value::Null)).await?;
    assert_eq!(refused.error_code(), Some("BAD_QUERY"));
    owner.give_delegation(good).await?.done()?;
    Ok(())
}

/// Who acts by delegation cannot delegate, neither that nor anything else.
#[tokio::test]
async fn d9_what_is_lent_is_not_passed_on() -> Checked {
    let bed = Bed::start().await?;
    let mandate = bed.deputy().await?.mandate("AGENCY_DEPUTY").await?;
    let input = giving(&mandate, "ACTING", &[], ("2026-11-23", "2026-11-30"));
    let deputy = bed.deputy().await?;
    let refused = deputy.give_delegation(input.clone()).await?;
    assert_eq!(refused.codes(), ["NOT_ENTITLED"]);
    bed.owner()
        .await?
        .give_delegation(input.clone())
        .await?
        .done()?;
    let refused = deputy.give_delegation(input).await?;
    assert_eq!(refused.codes(), ["NOT_PASSED_ON"]);
    assert_eq!(
        refused
            .user_errors()
            .next()
            .map(|error| error["rule"].clone()),
        Some(json!("D9"))
    );
    Ok(())
}

/// D3: one deputy leads at a time; two may each have some powers.
#[tokio::test]
async fn d3_one_deputy_leads_at_a_time() -> Checked {
    let bed = Bed::start().await?;
    let owner = bed.owner().await?;
    let officer = bed.person("chuyenvien.sonoivu").await?;
    let seat = officer.mandate("AGENCY_OFFICER").await?;
    bed.add_mandate_as(&seat, "AGENCY_DEPUTY", "2026-11-01")
        .await?;
    let one = bed.deputy().await?.mandate("AGENCY_DEPUTY").await?;
    let two = bed.person_as("chuyenvien.sonoivu", "AGENCY_DEPUTY").await?;
    let second = two.mandate("AGENCY_DEPUTY").await?;
    let acting = |deputy: &str, days| giving(deputy, "ACTING", &[], days);
    let given = owner
        .give_delegation(acting(&one, ("2026-11-25", "2026-11-27")))
        .await?
        .done()?;
    assert_eq!(
        given.data("/giveDelegation/delegation/powers"),
        &json!([
            "SIGN_ANSWERS",
            "LEAD_CONSULTATIONS",
            "RESOLVE_OPINIONS",
            "LEAD_PROPOSALS"
        ])
    );
    for days in [
        ("2026-11-23", "2026-11-25"),
        ("2026-11-26", "2026-11-26"),
        ("2026-11-27", "2026-12-31"),
        ("2026-11-23", "2026-12-31"),
    ] {
        for deputy in [&one, &second] {
            let refused = owner.give_delegation(acting(deputy, days)).await?;
            assert_eq!(refused.codes(), ["ACTING_OVERLAPS"], "{days:?}");
            let rule = refused
                .user_errors()
                .next()
                .map(|error| error["rule"].clone());
            assert_eq!(rule, Some(json!("D3")));
        }
    }
    owner
        .give_delegation(acting(&second, ("2026-11-23", "2026-11-24")))
        .await?
        .done()?;
    owner
        .give_delegation(acting(&second, ("2026-11-28", "2026-11-29")))
        .await?
        .done()?;
    // Taken back, its days are free again.
    let id = given.text("/giveDelegation/delegation/id")?;
    owner.revoke_delegation(&id, 1).await?.done()?;
    owner
        .give_delegation(acting(&second, ("2026-11-25", "2026-11-27")))
        .await?
        .done()?;
    Ok(())
}

/// Two heads' hands at once: one of two overlapping delegations is given.
#[tokio::test(flavor = "multi_thread")]
async fn d3_two_at_once_are_one() -> Checked {
    let bed = Bed::start().await?;
    let owner = bed.owner().await?;
    let mandate = bed.deputy().await?.mandate("AGENCY_DEPUTY").await?;
    let mut giving_at_once = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let (owner, mandate) = (owner.clone(), mandate.clone());
        giving_at_once.spawn(async move {
            let input = giving(&mandate, "ACTING", &[], ("2026-11-23", "2026-11-30"));
            owner.give_delegation(input).await
        });
    }
    let mut given = 0;
    while let Some(reply) = giving_at_once.join_next().await {
        let reply = reply??;
        match reply.codes().first() {
            None => given += 1,
            Some(code) => assert_eq!(*code, "ACTING_OVERLAPS"),
        }
    }
    assert_eq!(given, 1);
    Ok(())
}

/// Two deputies with the same power: each signs in the head's name, and the last answer counts.
#[tokio::test]
async fn d1_two_deputies_with_powers_each_act_in_the_heads_name() -> Checked {
    let bed = Bed::start().await?;
    let officer = bed.person("chuyenvien.sonoivu").await?;
    let seat = officer.mandate("AGENCY_OFFICER").await?;
    bed.add_mandate_as(&seat, "AGENCY_DEPUTY", "2026-11-01")
        .await?;
    let two = bed.person_as("chuyenvien.sonoivu", "AGENCY_DEPUTY").await?;
    let second = two.mandate("AGENCY_DEPUTY").await?;
    let days = ("2026-11-23", "2026-11-30");
    bed.lent(&["SIGN_ANSWERS"], "2026-11-30").await?;
    let input = giving(&second, "BY_POWER", &["SIGN_ANSWERS"], days);
    bed.owner().await?.give_delegation(input).await?.done()?;
    let id = bed.asked_by("uyvien.tuphap", &["giamdoc.sonoivu"]).await?;
    bed.deputy()
        .await?
        .answer(&id, "AGREE", None)
        .await?
        .done()?;
    let last = two
        .answer(&id, "DISAGREE", Some("Trùng quy định."))
        .await?
        .done()?;
    let counted = last.data("/answerConsultation/consultation/myResponse/counted");
    assert_eq!(counted["version"], 2);
    assert_eq!(bed.owner().await?.done_in_my_name().await?.len(), 2);
    Ok(())
}

/// A deputy here who is a head elsewhere has two hats: what is lent belongs to one of them.
#[tokio::test]
async fn d9_what_is_lent_belongs_to_one_hat() -> Checked {
    let bed = Bed::start().await?;
    let deputy = bed.deputy().await?;
    let person = bed.person_id(DEPUTY).await?;
    let unit = bed.unit_of("giamdoc.duan").await?;
    bed.give_office(&person, "AGENCY_HEAD", Some(&unit), ("2026-11-01", None))
        .await?;
    bed.lent(&["SIGN_ANSWERS", "LEAD_CONSULTATIONS"], "2026-11-30")
        .await?;
    let id = bed
        .asked_by("uyvien.tuphap", &["giamdoc.sonoivu", "giamdoc.duan"])
        .await?;
    let there = bed.person_as(DEPUTY, "AGENCY_HEAD").await?;
    let own = there.answer(&id, "AGREE", None).await?.done()?;
    let answer = own.data("/answerConsultation/answer");
    assert_eq!(answer["signedBy"]["office"], "AGENCY_HEAD");
    assert!(answer["onBehalfOf"].is_null());
    let lent = deputy
        .answer(&id, "DISAGREE", Some("Trùng quy định."))
        .await?
        .done()?;
    let answer = lent.data("/answerConsultation/answer");
    assert_eq!(answer["signedBy"]["office"], "AGENCY_DEPUTY");
    assert_eq!(answer["onBehalfOf"]["title"], "Giám đốc Sở Nội vụ");
    // As a head elsewhere the person may lend what is the head's there, and has nobody to lend it to.
    let query = "{ viewer { lendablePowers deputies { id } actsBy { id } } }";
    let viewer = there.gql(query, Value::Null).await?.done()?;
    assert_eq!(viewer.list("/viewer/lendablePowers")?.len(), 4);
    assert_eq!(viewer.data("/viewer/deputies"), &json!([]));
    assert_eq!(viewer.data("/viewer/actsBy"), &json!([]));
    Ok(())
}

/// X7: given and taken back, both stay in the journal; the deputy and the Office are told.
#[tokio::test]
async fn d9_x7_giving_and_revoking_are_kept_and_told() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.lent(&["SIGN_ANSWERS"], "2026-11-30").await?;
    bed.owner().await?.revoke_delegation(&id, 1).await?.done()?;
    let entries = journal::Entity::rows()
        .filter(journal::Column::SubjectKind.eq("DELEGATION"))
        .order_by_asc(journal::Column::Id)
        .all(bed.app.store.reader())
        .await?;
    let acts: Vec<_> = entries.iter().map(|entry| entry.act.as_str()).collect();
    assert_eq!(acts, ["GIVE_DELEGATION", "REVOKE_DELEGATION"]);
    let query = "{ notices(first: 5) { nodes { kind delegation { id } } } }";
    for caller in [bed.deputy().await?, bed.person("chanhvanphong").await?] {
        let told = caller.gql(query, Value::Null).await?.done()?;
        let nodes = told.list("/notices/nodes")?;
        let kinds: Vec<_> = nodes
            .iter()
            .filter_map(|one| one["kind"].as_str())
            .collect();
        assert_eq!(kinds, ["DELEGATION_REVOKED", "DELEGATION_GIVEN"]);
        assert!(
            nodes
                .iter()
                .all(|one| one["delegation"]["id"] == id.as_str())
        );
    }
    Ok(())
}
