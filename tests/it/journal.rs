//! The journal: every verb enters it, and nobody edits it (X7).

mod read;

use bed::consult::AGENCIES;
use bed::{Bed, Checked};
use entity::{Rows, journal};
use sea_orm::{ColumnTrait, ConnectionTrait, QueryFilter, QueryOrder};
use serde_json::{Value, json};

#[tokio::test]
async fn x7_an_entry_can_neither_be_changed_nor_removed() -> Checked {
    let bed = Bed::start().await?;
    bed.drafted().await?;
    let db = bed.database.connect().await?;
    let before = journal::Entity::rows().all(&db).await?;
    assert!(!before.is_empty());
    let mut statements = vec![
        "UPDATE journal SET act = 'X'",
        "UPDATE journal SET at = at",
        "DELETE FROM journal",
        "DELETE FROM journal WHERE act = 'DRAFT_BALLOT'",
    ];
    if bed.app.store.backend() == sea_orm::DbBackend::Postgres {
        statements.push("TRUNCATE journal");
    } else {
        statements.push("REPLACE INTO journal SELECT * FROM journal");
    }
    for statement in statements {
        let error = db.execute_unprepared(statement).await;
        let error = error
            .err()
            .map(|error| error.to_string())
            .unwrap_or_default();
        assert!(
            error.contains("the journal cannot be changed"),
            "{statement}: {error}"
        );
    }
    assert_eq!(journal::Entity::rows().all(&db).await?, before);
    Ok(())
}

/// Who, in which hat, when, from what to what.
#[tokio::test]
async fn x7_an_entry_says_who_when_and_from_what_to_what() -> Checked {
    let bed = Bed::start().await?;
    bed.ordered().await?;
    let entries = journal::Entity::rows()
        .filter(journal::Column::Act.eq("ORDER_BALLOT"))
        .all(bed.app.store.reader())
        .await?;
    let [entry] = &entries[..] else {
        anyhow::bail!("one order, one entry: {entries:?}");
    };
    let chair = bed.chair().await?.mandate("CHAIR").await?;
    assert_eq!(entry.mandate_id, Some(bed::province::local_id(&chair)?));
    assert!(entry.account_id.is_some());
    assert_eq!(entry.at, bed::clock::instant(bed::clock::START)?);
    let state = |text: &Option<String>| -> anyhow::Result<Value> {
        let value: Value = serde_json::from_str(text.as_deref().unwrap_or_default())?;
        Ok(value["state"].clone())
    };
    assert_eq!(state(&entry.before)?, "DRAFT");
    assert_eq!(state(&entry.after)?, "ORDERED");
    Ok(())
}

/// Each verb that was done leaves its own entry, in the order in which they were done.
#[tokio::test]
async fn x7_every_verb_enters_the_journal() -> Checked {
    let bed = Bed::start().await?;
    let before = bed.journalled().await?;
    let id = bed.closed((12, 1, 0)).await?;
    bed.person("uyvien.kkt")
        .await?
        .late(&id, "AGREE", None)
        .await?
        .done()?;
    let office = bed.office().await?;
    let ballot = office.ballot(&id).await?.done()?;
    let papers = ballot.list("/ballot/papers/nodes")?.iter();
    let mut votes = papers.map(|paper| &paper["counted"]);
    let vote = votes.find(|vote| vote["position"] == "AGREE_WITH_AMENDMENTS");
    let vote = vote
        .and_then(|vote| vote["id"].as_str())
        .unwrap_or_default();
    office
        .resolve(vote, "ACCEPTED", "Đã tiếp thu.")
        .await?
        .done()?;
    let version = bed.version(&id).await?;
    bed.chair()
        .await?
        .decide(&id, version, "APPROVE")
        .await?
        .done()?;

    let entries = journal::Entity::rows()
        .filter(journal::Column::SubjectKind.eq("BALLOT"))
        .order_by_asc(journal::Column::Id)
        .all(bed.app.store.reader())
        .await?;
    let mut acts: Vec<_> = entries.iter().map(|entry| entry.act.as_str()).collect();
    acts.dedup();
    assert_eq!(
        acts,
        [
            "DRAFT_BALLOT",
            "STATE_NO_COORDINATION",
            "CHECK_RELATED",
            "ORDER_BALLOT",
            "OPEN_BALLOT",
            "CAST_VOTE",
            "CLOSE_BALLOT_BY_CLOCK",
            "RECORD_LATE_OPINION",
            "RESOLVE_AMENDMENT",
            "DECIDE_BALLOT",
        ]
    );
    assert_eq!(bed.journalled().await?, before + 11 + 13);
    Ok(())
}

/// The same of a ballot that takes every other way, and X9: what is only prepared is in no entry.
#[tokio::test]
async fn x7_x9_every_verb_on_the_way_of_a_ballot_enters_the_journal() -> Checked {
    let bed = Bed::start().await?;
    let (chair, office) = (bed.chair().await?, bed.office().await?);
    let cancelled = bed.drafted().await?;
    chair.call_off(&cancelled, 1).await?.done()?;
    let id = bed.opened().await?;
    let member = bed.person("uyvien").await?;
    member.look_at(&id).await?.done()?;
    let prepared = Some("Chưa rõ nguồn lực.");
    bed.assistant()
        .await?
        .prepare(&id, "DISAGREE", prepared)
        .await?
        .done()?;
    let (scan, mandate) = (
        office.brings("Phiếu").await?,
        member.mandate("COMMITTEE_MEMBER").await?,
    );
    let form = office.form(&id, &mandate, &scan, "2026-11-23T09:15:00+07:00");
    office.enter_form(form).await?.done()?;
    chair.give_time(&id, 3, "2026-12-03").await?.done()?;
    let next = bed.next_round(&id).await?;
    chair.supersede(&id, 4, &next).await?.done()?;
    let closed = bed.closed((0, 0, 0)).await?;
    let office = bed.office().await?;
    office.export_result(&closed, "DOCX").await?.done()?;

    let entries = journal::Entity::rows()
        .filter(journal::Column::SubjectKind.eq("BALLOT"))
        .order_by_asc(journal::Column::Id)
        .all(bed.app.store.reader())
        .await?;
    let acts: Vec<_> = entries.iter().map(|entry| entry.act.as_str()).collect();
    assert_eq!(
        acts,
        [
            "DRAFT_BALLOT",
            "STATE_NO_COORDINATION",
            "CHECK_RELATED",
            "CANCEL_BALLOT",
            "DRAFT_BALLOT",
            "STATE_NO_COORDINATION",
            "CHECK_RELATED",
            "ORDER_BALLOT",
            "OPEN_BALLOT",
            "SEE_BALLOT",
            "SAVE_VOTE_DRAFT",
            "RECORD_PAPER_VOTE",
            "EXTEND_BALLOT",
            "DRAFT_BALLOT",
            "STATE_NO_COORDINATION",
            "CHECK_RELATED",
            "SUPERSEDE_BALLOT",
            "DRAFT_BALLOT",
            "STATE_NO_COORDINATION",
            "CHECK_RELATED",
            "ORDER_BALLOT",
            "OPEN_BALLOT",
            "CLOSE_BALLOT_BY_CLOCK",
            "EXPORT_BALLOT_RESULT",
        ]
    );
    let texts = entries.iter().filter_map(|entry| entry.after.as_deref());
    assert!(!texts.collect::<String>().contains("nguồn lực"));
    Ok(())
}

#[tokio::test]
async fn x7_every_verb_of_a_consultation_enters_the_journal() -> Checked {
    let bed = Bed::start().await?;
    let cancelled = bed.asked(&AGENCIES[..1]).await?;
    bed.owner().await?.cancel(&cancelled, 2).await?.done()?;
    let early = bed.asked(&AGENCIES[..1]).await?;
    let head = bed.head(AGENCIES[0]).await?;
    head.mark_viewed(&early).await?.done()?;
    head.save_draft(&early, "Đang xem.").await?.done()?;
    head.answer(&early, "AGREE", None).await?.done()?;
    bed.owner()
        .await?
        .close_consultation(&early, 2)
        .await?
        .done()?;
    let id = bed.half_answered().await?;
    bed.owner()
        .await?
        .extend(&id, 2, "2026-12-04")
        .await?
        .done()?;
    bed.wait_for_answers(&id).await?;
    bed.head(AGENCIES[2])
        .await?
        .late_answer(&id, "AGREE", None)
        .await?
        .done()?;
    bed.resolve_all(&id).await?;
    bed.owner().await?.synthesise(&id, 3).await?.done()?;

    let entries = journal::Entity::rows()
        .filter(journal::Column::SubjectKind.eq("CONSULTATION"))
        .order_by_asc(journal::Column::Id)
        .all(bed.app.store.reader())
        .await?;
    let acts: Vec<_> = entries.iter().map(|entry| entry.act.as_str()).collect();
    assert_eq!(
        acts,
        [
            "DRAFT_CONSULTATION",
            "OPEN_CONSULTATION",
            "TELL_AGENCIES",
            "CANCEL_CONSULTATION",
            "DRAFT_CONSULTATION",
            "OPEN_CONSULTATION",
            "TELL_AGENCIES",
            "VIEW_CONSULTATION",
            "SAVE_ANSWER_DRAFT",
            "ANSWER_CONSULTATION",
            "CLOSE_CONSULTATION",
            "DRAFT_CONSULTATION",
            "OPEN_CONSULTATION",
            "TELL_AGENCIES",
            "ANSWER_CONSULTATION",
            "ANSWER_CONSULTATION",
            "EXTEND_CONSULTATION",
            "TELL_AGENCIES",
            "CLOSE_CONSULTATION_BY_CLOCK",
            "RECORD_LATE_ANSWER",
            "RESOLVE_ANSWER",
            "RESOLVE_ANSWER",
            "SYNTHESISE_CONSULTATION",
        ]
    );
    // X9: what an agency only prepares is in no entry that others may read one day.
    let texts = entries.iter().filter_map(|entry| entry.after.as_deref());
    assert!(!texts.collect::<String>().contains("Đang xem."));
    Ok(())
}

#[tokio::test]
async fn x7_every_verb_of_a_proposal_enters_the_journal() -> Checked {
    let bed = Bed::start().await?;
    bed.proposal_in("CLOSED").await?;
    bed.proposal_in("TRANSFERRED").await?;
    let chair = bed.chair().await?;
    let id = bed.proposal_in("CHAIR_DECIDES").await?;
    let issue = bed.issues(&id).await?.swap_remove(0);
    let decision = json!({
        "decision": "APPROVE", "note": "Chấp thuận.",
        "onIssues": [{ "issueId": issue, "decision": "APPROVE" }],
    });
    chair
        .propose_at("decideProposal", &id, 6, decision)
        .await?
        .done()?;
    let id = bed.gathering().await?;
    let focal = bed.focal().await?;
    focal
        .propose("urgeProposal", json!({ "proposalId": id }))
        .await?
        .done()?;
    let issue = bed.issues(&id).await?.swap_remove(0);
    let draft = json!({ "issueId": issue, "position": "AGREE", "text": "Đang xem." });
    focal.propose("saveIssueDraft", draft).await?.done()?;
    let to = bed.unit_of("uyvien.xaydung").await?;
    let other =
        json!({ "issueId": issue, "expectedVersion": 4, "unitId": to, "reason": "Đúng ngành." });
    focal.propose("reassignIssue", other).await?.done()?;
    bed.clock.advance(chrono::TimeDelta::days(4));
    bed.sweep().await?;

    let entries = journal::Entity::rows()
        .filter(journal::Column::SubjectKind.eq("PROPOSAL"))
        .order_by_asc(journal::Column::Id)
        .all(bed.app.store.reader())
        .await?;
    let mut acts: Vec<_> = entries.iter().map(|entry| entry.act.as_str()).collect();
    acts.sort_unstable();
    acts.dedup();
    assert_eq!(
        acts,
        [
            "ACCEPT_PROPOSAL",
            "ANSWER_ISSUE",
            "ANSWER_LOCALITY",
            "CLOSE_PROPOSAL",
            "COMPLETE_PROPOSAL",
            "CONCLUDE_PROPOSAL",
            "DECIDE_ISSUE",
            "DECIDE_PROPOSAL",
            "DRAFT_PROPOSAL",
            "GATHER_PROPOSAL",
            "REASSIGN_ISSUE",
            "SAVE_ISSUE_DRAFT",
            "SEND_PROPOSAL",
            "TRANSFER_PROPOSAL",
            "URGE_ISSUES",
            "URGE_ISSUE_BY_CLOCK",
        ]
    );
    // X9: what an agency only prepares is in no entry that others may read one day.
    let texts = entries.iter().filter_map(|entry| entry.after.as_deref());
    assert!(!texts.collect::<String>().contains("Đang xem."));
    Ok(())
}

/// Every mutation of the schema that is accepted leaves an entry. A new one is tried here too, or
/// this test says that it was forgotten.
#[tokio::test]
async fn x7_no_accepted_mutation_leaves_the_journal_as_it_was() -> Checked {
    let bed = Bed::start().await?;
    let schema = bed.nobody();
    let names = schema.gql(
        "{ __schema { mutationType { fields { name } } } }",
        Value::Null,
    );
    let names = names.await?.done()?;
    // A refresh prolongs a session and changes nothing that anybody could ask about.
    let elsewhere = ["refreshSession"];
    let of_ballots = [
        "draftBallot",
        "listRelatedAgencies",
        "checkRelatedAgencies",
        "stateNoCoordination",
        "letBallotGoOn",
        "orderBallot",
        "openBallot",
        "extendBallot",
        "cancelBallot",
        "supersedeBallot",
        "saveVoteDraft",
        "markBallotSeen",
        "recordPaperVote",
        "exportBallotResult",
        "recordSessionDecision",
        "announceBallot",
        "meetSessionChanges",
        "acknowledgePaperVote",
        "contestPaperVote",
        "tellOfPaperVote",
        "castVote",
        "recordLateOpinion",
        "closeBallot",
        "resolveAmendment",
        "decideBallot",
    ];
    let of_consultations = [
        "draftConsultation",
        "openConsultation",
        "extendConsultation",
        "closeConsultation",
        "cancelConsultation",
        "markConsultationViewed",
        "saveAnswerDraft",
        "answerConsultation",
        "recordLateAnswer",
        "resolveAnswer",
        "synthesiseConsultation",
    ];
    // The tests of `consultation` go through these, each with its entry.
    let of_exchange = [
        "askAgencyAgain",
        "setConsultationPoints",
        "urgeAnswers",
        "askForData",
        "answerDataRequest",
        "resolveDemands",
        "exportIncorporation",
        "referDifferences",
        "ruleDifferences",
        "askAgencyAgain",
        "recordPaperReceipt",
        "contestPaperReceipt",
        "ruleOnPaperReceipt",
    ];
    // The tests of `consultation::conference`, `external` and `participation` go through these.
    let of_conferences = [
        "inviteToConference",
        "moveConference",
        "replyToInvitation",
        "writeMinutes",
        "signMinutes",
        "concludeConference",
        "acknowledgeConclusion",
        "inviteParticipant",
        "nameParticipant",
        "reportToHead",
        "answerReport",
        "receiveExternalDraft",
        "saveProvinceAnswer",
        "sendProvinceAnswer",
    ];
    // The stories of `proposal` and the one above go through these.
    let of_proposals = [
        "draftProposal",
        "sendProposal",
        "acceptProposal",
        "transferProposal",
        "gatherProposal",
        "reassignIssue",
        "urgeProposal",
        "saveIssueDraft",
        "answerIssue",
        "concludeProposal",
        "answerLocality",
        "completeProposal",
        "decideProposal",
        "closeProposal",
    ];
    // The story of `province::told` goes through these.
    let of_the_province = [
        "addUnit",
        "changeUnit",
        "addPerson",
        "changePerson",
        "issueSignInLink",
        "redeemSignInLink",
        "disableAccount",
        "enableAccount",
        "addMandate",
        "endMandate",
        "confirmMandates",
        "refuseMandates",
        "countersignLink",
        "setProvinceName",
        "setCalendarYear",
        "setParameter",
        "applyParameterPreset",
    ];
    // `token` goes through these; the first is always refused.
    let of_tokens = [
        "makeServiceToken",
        "proposeServiceToken",
        "consentToServiceToken",
        "refuseServiceToken",
        "issueServiceToken",
        "revokeServiceToken",
    ];
    // `province::office` goes through the first, `journal::read` through the second.
    let of_the_start_page = ["acknowledge", "exportJournal"];
    // `delegation` goes through these.
    let of_delegation = [
        "giveDelegation",
        "revokeDelegation",
        "assignWork",
        "endAssignment",
        "nameTaskRepresentative",
        "leaveTaskToHead",
        "takeTaskBack",
    ];
    // `secrecy` goes through this.
    let of_secrecy = ["clearSecretMark"];
    // `notice` goes through this.
    let of_notices = ["markNoticesRead"];
    let mut tried = 0;
    for field in names.list("/__schema/mutationType/fields")? {
        let name = field["name"].as_str().unwrap_or_default();
        // The stories above and the early closings go through these.
        let told = of_ballots.contains(&name)
            || of_consultations.contains(&name)
            || of_exchange.contains(&name)
            || of_conferences.contains(&name)
            || of_proposals.contains(&name)
            || of_notices.contains(&name)
            || of_delegation.contains(&name)
            || of_the_province.contains(&name)
            || of_secrecy.contains(&name)
            || of_the_start_page.contains(&name)
            || of_tokens.contains(&name);
        if elsewhere.contains(&name) || told {
            continue;
        }
        let password = bed.password("uyvien.yte")?;
        let caller = bed.sign_in("uyvien.yte").await?;
        let other = caller.mandate("AGENCY_HEAD").await?;
        let input = match name {
            "signIn" => format!("(input: {{ login: \"uyvien.yte\", password: \"{password}\" }})"),
            "actAs" => format!("(input: {{ mandateId: \"{other}\" }})"),
            "setLanguage" => "(input: { language: EN })".to_owned(),
            "changePassword" => format!(
                "(input: {{ currentPassword: \"{password}\", newPassword: \"{password}\" }})"
            ),
            "signOut" | "signOutEverywhere" => String::new(),
            other => anyhow::bail!("{other} is tried by no test of the journal"),
        };
        let count = async || -> anyhow::Result<u64> {
            Ok(bed.journalled().await? + bed.journalled_as("SIGN_IN").await?)
        };
        let before = count().await?;
        let query = format!("mutation {{ {name}{input} {{ userErrors {{ code }} }} }}");
        caller.gql(&query, Value::Null).await?.done()?;
        assert!(count().await? > before, "{name}");
        tried += 1;
    }
    assert!(tried > 0);
    Ok(())
}
