//! Every verb in every state, and the version that each names (4.6).

use bed::consult::{AGENCIES, OWNER, STATES};
use bed::{Bed, Checked, Reply};
use serde_json::json;

const VERBS: [&str; 10] = [
    "open",
    "extend",
    "close",
    "cancel",
    "draft",
    "answer",
    "late",
    "resolve",
    "synthesise",
    "ballot",
];

/// How a verb is refused in a state, or none when it fits.
fn refusal(verb: &str, state: &str) -> Option<&'static str> {
    let closed = ["CLOSED", "SYNTHESISED"].contains(&state);
    let fits = match verb {
        "open" => state == "DRAFT",
        "extend" | "close" | "draft" | "answer" => state == "OPEN",
        "cancel" => ["DRAFT", "OPEN"].contains(&state),
        "late" | "ballot" => closed,
        _ => state == "CLOSED",
    };
    match verb {
        // It fits the state, and one agency of three is silent.
        "close" if fits => Some("ANSWERS_MISSING"),
        "synthesise" if fits => Some("UNRESOLVED_ANSWERS"),
        _ if fits => None,
        // X6: what is not sent yet does not exist for those who will be asked.
        "draft" | "answer" | "late" if state == "DRAFT" => Some("NOT_FOUND"),
        // The new draft is asked about elsewhere.
        "draft" | "answer" | "late" if state == "REISSUED" => Some("ROUND_SUPERSEDED"),
        "answer" if closed => Some("CONSULTATION_CLOSED"),
        // There is no answer yet, so there is none to resolve.
        "resolve" if state == "DRAFT" => Some("NOT_FOUND"),
        _ => Some("CONSULTATION_STATE"),
    }
}

/// Uses a verb by whoever may, on this version.
async fn attempt(bed: &Bed, verb: &str, id: &str, version: i64) -> anyhow::Result<Reply> {
    let (owner, head) = (bed.owner().await?, bed.head(AGENCIES[0]).await?);
    match verb {
        "open" => owner.open_consultation(id, version, None).await,
        "extend" => owner.extend(id, version, "2026-12-20").await,
        "close" => owner.close_consultation(id, version).await,
        "cancel" => owner.cancel(id, version).await,
        "draft" => head.save_draft(id, "Đang xem.").await,
        "answer" => head.answer(id, "AGREE", None).await,
        "late" => head.late_answer(id, "AGREE", None).await,
        "resolve" => {
            let demands = owner.consultation(id).await?.done()?.demands()?;
            let unknown = bed::province::global_id("ConsultationAnswer", uuid::Uuid::new_v4());
            let answer = demands.first().unwrap_or(&unknown);
            owner
                .resolve_answer(answer, "ACCEPTED", "Đã tiếp thu.")
                .await
        }
        "synthesise" => owner.synthesise(id, version).await,
        _ => {
            let mut request = bed.request().await?;
            request["consultationId"] = json!(id);
            owner.draft(request).await
        }
    }
}

#[tokio::test]
async fn a_verb_that_does_not_fit_the_state_changes_nothing() -> Checked {
    let bed = Bed::start().await?;
    let mut refused = 0;
    for state in STATES {
        let id = bed.consultation_in(state).await?;
        let (owner, head) = (bed.owner().await?, bed.head(AGENCIES[0]).await?);
        let version = bed.consultation_version(&id).await?;
        let look = async || -> anyhow::Result<_> {
            let seen = (
                owner.consultation(&id).await?.body,
                head.consultation(&id).await?.body,
            );
            Ok((seen, bed.journalled().await?))
        };
        let mut before = look().await?;
        assert_eq!(before.0.0["data"]["consultation"]["state"], state);
        for verb in VERBS {
            let Some(code) = refusal(verb, state) else {
                continue;
            };
            let reply = attempt(&bed, verb, &id, version).await?;
            assert_eq!(reply.codes(), [code], "{verb} of a consultation {state}");
            if (verb, state) == ("answer", "REISSUED") {
                // Kept, and not counted: `rounds` looks at it.
                before = look().await?;
            }
            assert_eq!(look().await?, before, "{verb} of a consultation {state}");
            refused += 1;
        }
    }
    // 60 pairs; eleven are done, two more fit and are refused for another reason.
    assert_eq!(refused, 49);
    Ok(())
}

/// What fits is done, by the same table.
#[tokio::test]
async fn a_verb_that_fits_the_state_is_done() -> Checked {
    let bed = Bed::start().await?;
    for state in STATES {
        for verb in VERBS {
            if refusal(verb, state).is_none() {
                let id = bed.consultation_in(state).await?;
                let version = bed.consultation_version(&id).await?;
                attempt(&bed, verb, &id, version).await?.done()?;
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_verb_on_a_version_that_is_not_the_present_one_is_a_conflict() -> Checked {
    let bed = Bed::start().await?;
    for (state, verbs) in [
        ("DRAFT", &["open", "cancel"][..]),
        ("OPEN", &["extend", "close", "cancel"]),
        ("CLOSED", &["synthesise"]),
    ] {
        let id = bed.consultation_in(state).await?;
        let version = bed.consultation_version(&id).await?;
        let (owner, _) = (bed.owner().await?, bed.head(AGENCIES[0]).await?);
        let before = (owner.consultation(&id).await?.body, bed.journalled().await?);
        for verb in verbs {
            for stale in [version - 1, version + 1, -1, i64::from(i32::MAX)] {
                let reply = attempt(&bed, verb, &id, stale).await?;
                assert_eq!(
                    reply.codes(),
                    ["CONFLICT"],
                    "{verb} on {stale} of {version}"
                );
            }
        }
        let after = (owner.consultation(&id).await?.body, bed.journalled().await?);
        assert_eq!(before, after, "{state}");
    }
    Ok(())
}

/// Every verb of the owner is the owner's: whoever else sees it may not use it.
#[tokio::test]
async fn c19_the_verbs_of_the_owner_are_nobody_elses() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.consultation_in("OPEN").await?;
    let answer = bed
        .owner()
        .await?
        .consultation(&id)
        .await?
        .done()?
        .demands()?
        .swap_remove(0);
    for (login, office) in [
        ("chanhvanphong", "OFFICE_HEAD"),
        (AGENCIES[0], "AGENCY_HEAD"),
        ("chutich", "CHAIR"),
        (OWNER, "COMMITTEE_MEMBER"),
        ("chuyenvien.sonoivu", "AGENCY_OFFICER"),
    ] {
        let caller = bed.person_as(login, office).await?;
        let before = bed.journalled().await?;
        for reply in [
            caller.extend(&id, 2, "2026-12-20").await?,
            caller.close_consultation(&id, 2).await?,
            caller.cancel(&id, 2).await?,
            caller.synthesise(&id, 2).await?,
        ] {
            assert_eq!(reply.codes(), ["NOT_ENTITLED"], "{login} as {office}");
        }
        // An officer of the owner resolves what its head concludes.
        let resolved = caller
            .resolve_answer(&answer, "ACCEPTED", "Đã tiếp thu.")
            .await?;
        let expected = match office {
            "AGENCY_OFFICER" => "CONSULTATION_STATE",
            _ => "NOT_ENTITLED",
        };
        assert_eq!(resolved.codes(), [expected], "{login} as {office}");
        assert_eq!(bed.journalled().await?, before, "{login} as {office}");
    }
    Ok(())
}
