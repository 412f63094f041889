//! Proposals: every state with every verb, silence that never agrees, and the Office's hard guard.

#![expect(clippy::unwrap_used, reason = "a helper of tests fails as a test does")]

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use rules::calendar::Calendar;
use rules::mandate::{Actor, Office, UnitKind, may};
use rules::proposal::*;
use rules::{Coded, Refusal};
use uuid::Uuid;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn c12_c13_every_verb_in_every_state() {
    use State::*;
    let fitting = |verb| -> &[State] {
        match verb {
            Verb::Send => &[Draft],
            Verb::Accept | Verb::Transfer => &[SentToFocal, Transferred],
            Verb::Gather => &[AcceptedByFocal],
            Verb::Reassign | Verb::Urge | Verb::SaveDraft | Verb::Answer => {
                &[Gathering, OfficeCompletes]
            }
            Verb::Conclude => &[Gathering],
            Verb::AnswerLocality => &[Agreed],
            Verb::Complete => &[OfficeCompletes],
            Verb::Decide => &[ReportedToPpc, ChairDecides],
            Verb::Close => &[AnsweredToLocality],
        }
    };
    for verb in Verb::ALL {
        for state in State::ALL {
            let expected = match fitting(*verb).contains(state) {
                true => Ok(()),
                false => Err(Refusal::ProposalState { state: *state }),
            };
            assert_eq!(check(*state, *verb), expected, "{verb:?} in {state:?}");
        }
    }
}

#[test]
fn c12_a_locality_proposes_to_an_agency_and_never_to_the_committee() {
    for kind in UnitKind::ALL {
        let locality = check_locality(*kind).is_ok();
        assert_eq!(locality, *kind == UnitKind::Commune, "{kind:?}");
        let agency = matches!(kind, UnitKind::Department | UnitKind::CentralAgency);
        assert_eq!(check_focal(*kind).is_ok(), agency, "{kind:?}");
        assert_eq!(check_answering(*kind).is_ok(), agency, "{kind:?}");
    }
    let refusal = check_focal(UnitKind::Office).unwrap_err();
    assert_eq!(refusal, Refusal::AddressedToCommittee);
    assert_eq!(refusal.rule(), Some("C12"));
}

#[test]
fn c12_silence_past_the_deadline_is_overdue_and_never_agreement() {
    let closes_at = at("2026-11-27T17:00:00Z");
    let facts = |first_answered_at| IssueFacts {
        closes_at: Some(closes_at),
        first_answered_at,
    };
    let instant = TimeDelta::microseconds(1);
    assert_eq!(
        issue_state(facts(None), closes_at - instant),
        IssueState::Asked
    );
    for years in [0, 1, 10] {
        let later = closes_at + TimeDelta::days(365 * years);
        assert_eq!(issue_state(facts(None), later), IssueState::Overdue);
    }
    let state = |answered_at| issue_state(facts(Some(answered_at)), closes_at);
    assert_eq!(state(closes_at - instant), IssueState::Answered);
    assert_eq!(state(closes_at), IssueState::AnsweredLate);
    let unasked = IssueFacts {
        closes_at: None,
        first_answered_at: None,
    };
    assert_eq!(issue_state(unasked, closes_at), IssueState::NotAsked);
}

#[test]
fn c12_every_answer_is_in_writing() {
    for position in Position::ALL {
        for blank in ["", " \n\t"] {
            let refused = Answer::new(*position, blank);
            assert_eq!(refused, Err(Refusal::WrittenAnswerRequired));
        }
        assert_eq!(
            Answer::new(*position, " Nhất trí. ").unwrap().text,
            "Nhất trí."
        );
    }
    assert!(Answer::new(Position::Agree, &"a".repeat(20_001)).is_err());
    assert_eq!(Answer::check_draft(Some("  ".into())), Ok(None));
}

/// All proposals of up to three issues, each unanswered or answered in one of the three ways.
#[test]
fn c12_what_the_answers_allow_to_conclude() {
    for issues in 1..=3 {
        for agree in 0..=issues {
            for conditional in 0..=issues - agree {
                for disagree in 0..=issues - agree - conditional {
                    let progress = Progress {
                        issues,
                        agree,
                        conditional,
                        disagree,
                    };
                    let missing = issues - agree - conditional - disagree;
                    let ok = |outcome| check_conclusion(outcome, progress).is_ok();
                    assert_eq!(ok(Outcome::Agreed), missing == 0 && disagree == 0);
                    let differ = conditional + disagree > 0;
                    assert_eq!(ok(Outcome::Disagreed), missing == 0 && differ);
                    assert!(ok(Outcome::BeyondCompetence));
                    assert_eq!(progress.missing(), missing);
                }
            }
        }
    }
}

#[test]
fn c13_the_dossier_waits_for_every_opinion_unless_the_head_of_the_office_says_why_not() {
    let with = |agree| Progress {
        issues: 2,
        agree,
        ..Progress::default()
    };
    for office in Office::ALL {
        let complete = |agree, reason| check_completion(*office, with(agree), reason);
        assert_eq!(complete(2, None), Ok(false));
        assert_eq!(complete(2, Some("Vội")), Ok(false));
        assert_eq!(
            complete(1, None),
            Err(Refusal::OpinionsMissing { missing: 1 })
        );
        let expected = match office {
            Office::OfficeHead => Ok(true),
            _ => Err(Refusal::OverrideNotYours),
        };
        assert_eq!(complete(1, Some("Vội")), expected, "{office:?}");
    }
}

#[test]
fn c12_c20_the_clock_urges_two_days_before_one_day_before_and_on_the_day() {
    let calendar = Calendar::vietnam_2026();
    // Asked on a Monday, due on the Monday after it.
    let (asked, last) = (day("2026-11-23"), day("2026-11-30"));
    let urge = |today, used| automatic_urge(&calendar, last, asked, used, day(today));
    for (today, used, expected) in [
        ("2026-11-23", None, None),
        ("2026-11-25", None, None),
        ("2026-11-26", None, Some(2)),
        ("2026-11-26", Some(2), None),
        ("2026-11-27", Some(2), Some(1)),
        ("2026-11-27", Some(1), None),
        // A Saturday: what was missed on Friday is still the nearest.
        ("2026-11-28", Some(2), Some(1)),
        ("2026-11-30", Some(1), Some(0)),
        // Missed altogether: once, at the nearest lead, and not three times.
        ("2026-11-30", None, Some(0)),
        ("2026-11-30", Some(0), None),
        ("2026-12-01", None, None),
    ] {
        assert_eq!(urge(today, used), expected, "{today} after {used:?}");
    }
    // Nobody is urged on the day he was asked.
    let short = automatic_urge(&calendar, day("2026-11-24"), asked, None, asked);
    assert_eq!(short, None);
}

#[test]
fn c12_issues_are_listed_one_by_one() {
    assert_eq!(
        check_issues(&[]),
        Err(Refusal::Required { field: "issues" })
    );
    let texts = |n| vec!["Cấp vốn".to_owned(); n];
    assert_eq!(check_issues(&texts(50)).unwrap().len(), 50);
    assert!(check_issues(&texts(51)).is_err());
    assert!(check_issues(&["a".into(), " ".into()]).is_err());
    assert_eq!(check_assignment(3, 3), Ok(()));
    let missing = Err(Refusal::IssuesUnassigned { missing: 1 });
    assert_eq!(check_assignment(3, 2), missing);
}

fn actor(office: Office) -> Actor {
    Actor {
        account_id: Uuid::from_u128(1),
        session_id: Uuid::from_u128(2),
        person_id: Uuid::from_u128(3),
        mandate_id: Uuid::from_u128(4),
        office,
        unit_id: Some(Uuid::from_u128(5)),
        lent: Vec::new(),
        assists: None,
    }
}

#[test]
fn c12_x6_an_answering_agency_sees_its_own_issue_and_the_locality_the_answers_after_the_conclusion()
{
    let (locality, focal, asked) = (
        Place {
            locality: true,
            ..Place::default()
        },
        Place {
            focal: true,
            ..Place::default()
        },
        Place {
            asked: true,
            ..Place::default()
        },
    );
    for state in State::ALL {
        let answers = |place, own| sees_answers(Office::AgencyHead, place, own, *state);
        assert!(answers(focal, false));
        assert!(!answers(asked, false));
        assert!(answers(asked, true));
        let gathered = !matches!(
            state,
            State::Draft
                | State::SentToFocal
                | State::Transferred
                | State::AcceptedByFocal
                | State::Gathering
        );
        assert_eq!(answers(locality, false), gathered, "{state:?}");
    }
    for place in [locality, focal] {
        assert!(sees_issue(Office::AgencyOfficer, place, false));
    }
    assert!(!sees_issue(Office::AgencyOfficer, asked, false));
    assert!(sees_issue(
        Office::OfficeSpecialist,
        Place::default(),
        false
    ));
    assert!(!sees_issue(
        Office::CommitteeMember,
        Place::default(),
        false
    ));
}

/// No button is offered that the state or the office refuses.
#[test]
fn c12_c13_what_is_allowed_fits_the_state_the_office_and_the_place() {
    let (yes, half) = (
        Progress {
            issues: 1,
            agree: 1,
            ..Progress::default()
        },
        Progress {
            issues: 2,
            agree: 1,
            ..Progress::default()
        },
    );
    for office in Office::ALL {
        for state in State::ALL {
            for n in 0..16u32 {
                let place = Place {
                    locality: n & 1 > 0,
                    focal: n & 2 > 0,
                    asked: n & 4 > 0,
                };
                for progress in [yes, half] {
                    let verbs = allowed_verbs(&Viewing {
                        actor: &actor(*office),
                        state: *state,
                        place,
                        answers: n & 8 > 0,
                        progress,
                    });
                    for verb in verbs {
                        assert!(check(*state, verb).is_ok());
                        assert!(may(*office, verb.act()));
                        match verb {
                            Verb::Send | Verb::Close => assert!(place.locality),
                            Verb::Conclude | Verb::Accept => assert!(place.focal),
                            Verb::Complete if progress == half => {
                                assert_eq!(*office, Office::OfficeHead);
                            }
                            Verb::Decide => assert_eq!(*office, Office::Chair),
                            Verb::Urge => assert_eq!(progress, half),
                            _ => {}
                        }
                    }
                }
            }
        }
    }
}
