//! The end of a delegation: revoked, past its last day, or with a mandate (D9).

use bed::clock::instant;
use bed::consult::OBJECTION;
use bed::delegate::{DEPUTY, giving};
use bed::{Bed, Checked};
use serde_json::json;

/// Revoked between draft and signature: the signature is refused with when, the draft is kept.
#[tokio::test]
async fn d9_revoked_between_draft_and_signature_refuses_and_keeps_the_draft() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.asked_by("uyvien.tuphap", &["giamdoc.sonoivu"]).await?;
    let delegation = bed.lent(&["SIGN_ANSWERS"], "2026-11-30").await?;
    let deputy = bed.deputy().await?;
    deputy.save_draft(&id, "Đề nghị bỏ Điều 2.").await?.done()?;
    let owner = bed.owner().await?;
    let gone = owner.revoke_delegation(&delegation, 1).await?.done()?;
    let gone = gone.data("/revokeDelegation/delegation");
    assert_eq!(gone["state"], "REVOKED");
    assert_eq!(gone["revokeReason"], "Đã về cơ quan.");
    assert_eq!(gone["revokedAt"], "2026-11-23T09:15:00+07:00");
    let before = bed.journalled().await?;
    let refused = deputy.answer(&id, "DISAGREE", OBJECTION).await?;
    assert_eq!(refused.codes(), ["DELEGATION_REVOKED"]);
    let error = refused.user_errors().next().cloned().unwrap_or_default();
    assert_eq!(error["rule"], "D9");
    let said = error["message"].as_str().unwrap_or_default();
    assert!(said.contains("09:15 ngày 23/11/2026"), "{said}");
    assert_eq!(bed.journalled().await?, before);
    let seen = deputy.consultation(&id).await?.done()?;
    let own = seen.data("/consultation/myResponse");
    assert_eq!(own["draft"]["text"], "Đề nghị bỏ Điều 2.");
    assert!(own["counted"].is_null());
    assert_eq!(
        seen.data("/consultation/allowedActs"),
        &json!(["ASK_DATA", "SAVE_DRAFT"])
    );
    // A second time there is nothing to take back.
    let again = owner.revoke_delegation(&delegation, 2).await?;
    assert_eq!(again.codes(), ["DELEGATION_REVOKED"]);
    // Given anew, it can be acted by again.
    bed.lent(&["SIGN_ANSWERS"], "2026-11-30").await?;
    deputy.answer(&id, "DISAGREE", OBJECTION).await?.done()?;
    Ok(())
}

/// The last day counts until 24:00 in Việt Nam, the first from 00:00.
#[tokio::test]
async fn d9_the_last_day_counts_until_midnight() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.prepared(&["uyvien.tuphap"]).await?;
    let mandate = bed.deputy().await?.mandate("AGENCY_DEPUTY").await?;
    let days = ("2026-11-25", "2026-11-26");
    let input = giving(&mandate, "BY_POWER", &["LEAD_CONSULTATIONS"], days);
    let given = bed.owner().await?.give_delegation(input).await?.done()?;
    assert_eq!(given.data("/giveDelegation/delegation/state"), "PENDING");
    for (at, version, code) in [
        ("2026-11-24T16:59:59Z", 1, Some("NOT_ENTITLED")),
        ("2026-11-24T17:00:00Z", 1, None),
        ("2026-11-26T16:59:59Z", 2, None),
        ("2026-11-26T17:00:00Z", 3, Some("DELEGATION_ENDED")),
    ] {
        bed.clock.set(instant(at)?);
        let deputy = bed.deputy().await?;
        let reply = match version {
            1 => deputy.open_consultation(&id, 1, None).await?,
            2 => deputy.extend(&id, 2, "2026-12-15").await?,
            _ => deputy.extend(&id, 3, "2026-12-16").await?,
        };
        assert_eq!(reply.codes().first().copied(), code, "{at}");
    }
    let seen = bed
        .owner()
        .await?
        .delegations(Some("GIVEN"))
        .await?
        .done()?;
    assert_eq!(seen.data("/delegations/nodes/0/state"), "ENDED");
    assert_eq!(seen.data("/delegations/nodes/0/mayRevoke"), &json!(false));
    let id = seen.text("/delegations/nodes/0/id")?;
    let over = bed.owner().await?.revoke_delegation(&id, 1).await?;
    assert_eq!(over.codes(), ["DELEGATION_ENDED"]);
    Ok(())
}

/// The end of the head's mandate ends what the head has lent; so does the deputy's own.
#[tokio::test]
async fn d9_the_end_of_a_mandate_ends_the_delegation() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.prepared(&["uyvien.tuphap"]).await?;
    let delegation = bed.lent(&["LEAD_CONSULTATIONS"], "2026-12-31").await?;
    let head = bed.owner().await?.mandate("AGENCY_HEAD").await?;
    bed.end_mandate(&head, "2026-11-23").await?;
    let deputy = bed.deputy().await?;
    deputy.open_consultation(&id, 1, None).await?.done()?;
    bed.clock.set(instant("2026-11-23T17:00:00Z")?);
    let deputy = bed.deputy().await?;
    let refused = deputy.extend(&id, 2, "2026-12-04").await?;
    assert_eq!(refused.codes(), ["DELEGATION_ENDED"]);
    let seen = deputy.delegations(Some("RECEIVED")).await?.done()?;
    assert_eq!(seen.data("/delegations/nodes/0/id"), delegation.as_str());
    assert_eq!(seen.data("/delegations/nodes/0/state"), "ENDED");
    assert_eq!(
        deputy
            .consultation(&id)
            .await?
            .done()?
            .data("/consultation/allowedActs"),
        &json!(["REISSUE", "ASK_DATA"])
    );
    Ok(())
}

#[tokio::test]
async fn d9_it_is_revoked_by_who_gave_it_on_the_version_that_was_read() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.lent(&["SIGN_ANSWERS"], "2026-11-30").await?;
    for (login, office, code) in [
        (DEPUTY, "AGENCY_DEPUTY", "NOT_PASSED_ON"),
        ("giamdoc.sonoivu", "COMMITTEE_MEMBER", "NOT_ENTITLED"),
        ("uyvien.yte", "AGENCY_HEAD", "NOT_FOUND"),
        ("chanhvanphong", "OFFICE_HEAD", "NOT_FOUND"),
        ("chutich", "CHAIR", "NOT_FOUND"),
        ("quantri", "ADMINISTRATOR", "NOT_ENTITLED"),
    ] {
        let caller = bed.person_as(login, office).await?;
        let refused = caller.revoke_delegation(&id, 1).await?;
        assert_eq!(refused.codes(), [code], "{login} as {office}");
    }
    let owner = bed.owner().await?;
    assert_eq!(owner.revoke_delegation(&id, 7).await?.codes(), ["CONFLICT"]);
    let seen = owner.delegations(None).await?.done()?;
    assert_eq!(seen.data("/delegations/nodes/0/state"), "IN_FORCE");
    Ok(())
}
