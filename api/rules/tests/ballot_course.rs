//! Ballots on their way: more time, rounds, forms on paper, reminders, what blocks the issue.

#![expect(clippy::unwrap_used, reason = "a helper of tests fails as a test does")]

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use rules::ballot::{
    Certainty, Counts, DecisionKind, Facts, FormReceipt, FormTold, Heard, Issue, IssueBlock,
    OrderReason, SessionOutcome, State, Tally, check_decision, check_next_round,
    check_order_of_round, decisions, issue_blocks, receive_form, reminder_days,
};
use rules::calendar::Calendar;
use rules::deadline::Cutoff;
use rules::file::FileKind;
use rules::mandate::{Office, check_assists};
use rules::opening::{Span, extended};
use rules::parameter::{Parameters, Tie};
use rules::{Coded, Refusal};

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn agreeing(agree: u32, disagree: u32) -> Counts {
    Counts {
        agree,
        disagree,
        ..Counts::default()
    }
}

/// B3, A14: urgent ballots may be short; the others give the usual time.
#[test]
fn b3_only_an_urgent_ballot_may_be_short() {
    let calendar = Calendar::vietnam_2026();
    let parameters = Parameters::effective_on(day(11, 23), &[]).unwrap();
    let now = at("2026-11-23T02:15:00Z");
    let open = |reason| {
        let span = Span::of_ballots(&parameters, reason);
        span.deadline(parameters.terms(&calendar), now, Some(day(11, 25)))
    };
    assert!(open(OrderReason::Urgent).is_ok());
    let earliest = day(12, 1);
    assert_eq!(
        open(OrderReason::NoCollectiveDebateNeeded),
        Err(Refusal::DeadlineTooShort {
            earliest,
            rule: "B3"
        })
    );
}

#[test]
fn b12_more_time_is_a_later_last_day() {
    let calendar = Calendar::vietnam_2026();
    let parameters = Parameters::effective_on(day(11, 23), &[]).unwrap();
    let (now, current) = (at("2026-11-30T02:15:00Z"), day(12, 1));
    let more = |to| {
        let terms = parameters.terms(&calendar);
        extended(terms, now, (current, at("2026-12-01T17:00:00Z")), to)
    };
    for earlier in [day(11, 29), day(11, 30), current] {
        assert_eq!(more(earlier), Err(Refusal::ExtensionNotLater { current }));
    }
    let later = more(day(12, 5)).unwrap();
    assert_eq!((later.nominal, later.effective), (day(12, 5), day(12, 7)));
    assert!(matches!(
        more(NaiveDate::MAX),
        Err(Refusal::DeadlineTooFar { .. })
    ));
}

#[test]
fn b9_b17_rounds_follow_each_other() {
    for state in State::ALL {
        let ended = [State::Superseded, State::Cancelled].contains(state);
        assert_eq!(check_next_round(*state).is_ok(), !ended, "{state:?}");
        let decided = [State::ChairDecided, State::SessionDecided, State::Announced];
        let over = ended || decided.contains(state);
        let ordered = check_order_of_round(Some(*state));
        assert_eq!(ordered.is_ok(), over, "{state:?}");
    }
    assert_eq!(check_order_of_round(None), Ok(()));
}

/// Every count of a small committee: what is certain stays so, whatever the others say.
#[test]
fn b7_what_is_certain_no_remaining_vote_changes() {
    for base in 1..=15 {
        for agree in 0..=base {
            for disagree in 0..=base - agree {
                let tally = Tally::of(base, agreeing(agree, disagree), true);
                let rest = base - agree - disagree;
                let best = Tally::of(base, agreeing(agree + rest, disagree), true);
                let expected = match (tally.passed(), best.passed()) {
                    (true, _) => Certainty::Passes,
                    (false, true) => Certainty::Undecided,
                    (false, false) => Certainty::CannotPass,
                };
                assert_eq!(
                    tally.certainty(false),
                    expected,
                    "{base} {agree} {disagree}"
                );
                let closed = match tally.passed() {
                    true => Certainty::Passes,
                    false => Certainty::CannotPass,
                };
                assert_eq!(tally.certainty(true), closed);
            }
        }
    }
}

#[test]
fn b15_b24_the_chair_decides_on_half_where_the_province_says_so() {
    let facts = |agree, tie, collective| Facts {
        recorded: State::NotPassed,
        closes_at: None,
        base: 24,
        counts: agreeing(agree, 0),
        amend_counts_as_agree: true,
        tie,
        collective,
    };
    let not_offered = Err(Refusal::DecisionNotOffered {
        state: State::NotPassed,
    });
    for (facts, expected) in [
        (facts(12, Tie::ChairDecides, false), Ok(())),
        (facts(12, Tie::Fail, false), not_offered.clone()),
        (facts(11, Tie::ChairDecides, false), not_offered.clone()),
        (
            facts(12, Tie::ChairDecides, true),
            Err(Refusal::CollectiveOnly),
        ),
    ] {
        assert_eq!(check_decision(&facts, DecisionKind::Approve), expected);
        // What follows a failure is always open.
        assert_eq!(check_decision(&facts, DecisionKind::ToSession), Ok(()));
        assert_eq!(
            decisions(&facts).len(),
            if expected.is_ok() { 5 } else { 3 }
        );
    }
}

#[test]
fn b10_b25_amendments_and_differences_block_the_issue_and_not_the_decision() {
    use IssueBlock::*;
    let approved = Some(DecisionKind::Approve);
    let issue_blocks = |state, decision, amendments, differences| {
        issue_blocks(Issue {
            state,
            decision,
            heard: None,
            amendments,
            differences,
        })
    };
    assert_eq!(issue_blocks(State::ChairDecided, approved, 0, 0), []);
    assert_eq!(issue_blocks(State::Announced, approved, 0, 0), []);
    assert_eq!(
        issue_blocks(State::ChairDecided, approved, 2, 0),
        [AmendmentsOpen]
    );
    // B25: what members voted with open blocks until it is ruled by name.
    assert_eq!(
        issue_blocks(State::ChairDecided, approved, 0, 1),
        [DifferencesOpen]
    );
    let returned = Some(DecisionKind::ReturnForAmendments);
    assert_eq!(
        issue_blocks(State::ChairDecided, returned, 0, 0),
        [NotApproved]
    );
    assert_eq!(issue_blocks(State::Passed, None, 0, 0), [NotDecided]);
    for state in [State::Draft, State::Open, State::Cancelled] {
        assert_eq!(issue_blocks(state, None, 0, 0), [NoResult]);
    }
}

/// A3: the counter takes paper until 17:00 of the last day; what is entered after closing is late.
#[test]
fn b5_b12_b28_a_form_counts_when_received_and_entered_in_time() {
    let form = FormReceipt {
        state: State::Open,
        opened_at: at("2026-11-23T02:15:00Z"),
        last_day: day(12, 1),
        closes_at: at("2026-12-01T17:00:00Z"),
        cutoff: Parameters::effective_on(day(11, 23), &[])
            .unwrap()
            .time_paper_cutoff,
        received_at: at("2026-12-01T09:30:00Z"),
        now: at("2026-12-01T09:59:59Z"),
    };
    assert_eq!(receive_form(form), Ok(true));
    // B28: entered when the counter is closed, the member could not contest it.
    let evening = FormReceipt {
        now: at("2026-12-01T10:00:00Z"),
        ..form
    };
    assert_eq!(receive_form(evening), Ok(false));
    // A province whose counter closes at noon.
    let noon = FormReceipt {
        cutoff: Cutoff::NOON,
        ..form
    };
    assert_eq!(receive_form(noon), Ok(false));
    let five = at("2026-12-01T10:00:00Z");
    for late in [
        FormReceipt {
            received_at: five,
            now: five,
            ..form
        },
        FormReceipt {
            state: State::Passed,
            ..form
        },
        // A province whose ballots close at noon takes no paper after noon.
        FormReceipt {
            closes_at: at("2026-12-01T05:00:00Z"),
            ..form
        },
    ] {
        assert_eq!(receive_form(late), Ok(false), "{late:?}");
    }
    for received_at in [
        form.opened_at - TimeDelta::seconds(1),
        form.now + TimeDelta::seconds(1),
    ] {
        let refused = receive_form(FormReceipt {
            received_at,
            ..form
        });
        assert!(matches!(refused, Err(Refusal::ReceiptNotPossible { .. })));
    }
}

/// Every kind of file.
#[test]
fn b28_a_scan_is_a_page_or_a_picture() {
    for kind in FileKind::ALL {
        let readable = matches!(kind, FileKind::Pdf | FileKind::Jpeg | FileKind::Png);
        assert_eq!(rules::file::check_scan(*kind).is_ok(), readable, "{kind:?}");
    }
}

/// Told on a Monday before a day off: the next working day is Wednesday, and has passed on Thursday.
#[test]
fn b28_a_form_holds_the_early_closing_up_until_acknowledged_or_a_working_day_has_passed() {
    let calendar = Calendar::vietnam_2026();
    let told_at = Some(at("2026-11-23T02:15:00Z"));
    let settled = |acknowledged, told_at, now| {
        let told = FormTold {
            told_at,
            acknowledged,
        };
        told.settled(&calendar, at(now))
    };
    assert!(!settled(false, told_at, "2026-11-25T16:59:59Z"));
    assert!(settled(false, told_at, "2026-11-25T17:00:00Z"));
    assert!(settled(true, told_at, "2026-11-23T02:16:00Z"));
    assert!(
        !settled(false, None, "2026-12-25T17:00:00Z"),
        "nobody told him"
    );
}

#[test]
fn b28_a_pass_that_hangs_on_a_contested_form_is_not_approved() {
    for objected in 0..=3 {
        for agree in 12..=15 {
            let facts = Facts {
                recorded: State::Passed,
                closes_at: None,
                base: 25,
                counts: Counts {
                    objected_agree: objected,
                    ..agreeing(agree, 0)
                },
                amend_counts_as_agree: true,
                tie: Tie::Fail,
                collective: false,
            };
            let hangs = agree >= 13 && agree - objected < 13;
            assert_eq!(
                facts.pass_hangs(),
                hangs,
                "{agree} of 25, {objected} contested"
            );
            let expected = match hangs {
                true => Err(Refusal::PassContested),
                false => Ok(()),
            };
            assert_eq!(check_decision(&facts, DecisionKind::Approve), expected);
            for open in [DecisionKind::ToSession, DecisionKind::ReturnForAmendments] {
                assert_eq!(check_decision(&facts, open), Ok(()));
            }
        }
    }
}

/// B24: a collective matter that passed is not stopped, before the Chair or before the session.
#[test]
fn b7_b24_b27_a_pass_on_a_collective_matter_is_not_stopped() {
    for recorded in [State::Passed, State::OnSession] {
        for collective in [false, true] {
            for agree in [12, 13] {
                let facts = Facts {
                    recorded,
                    closes_at: None,
                    base: 25,
                    counts: agreeing(agree, 0),
                    amend_counts_as_agree: true,
                    tie: Tie::Fail,
                    collective,
                };
                let expected = match collective && agree == 13 {
                    true => Err(Refusal::CollectiveOnly),
                    false => Ok(()),
                };
                assert_eq!(check_decision(&facts, DecisionKind::Stop), expected);
            }
        }
    }
}

/// Every state × outcome × changes made or not.
#[test]
fn b27_a_pass_in_session_lets_the_issue_go_on_once_its_changes_are_made() {
    use IssueBlock::*;
    for outcome in SessionOutcome::ALL {
        for unmet in [false, true] {
            let blocks = issue_blocks(Issue {
                state: State::SessionDecided,
                decision: Some(DecisionKind::ToSession),
                heard: Some(Heard {
                    outcome: *outcome,
                    unmet,
                }),
                // B10 blocks what the Chair approves; the session orders its own changes.
                amendments: 1,
                differences: 0,
            });
            let mut expected = Vec::new();
            if *outcome != SessionOutcome::Passed {
                expected.push(NotApproved);
            }
            if unmet {
                expected.push(SessionChangesOpen);
            }
            assert_eq!(blocks, expected, "{outcome:?} {unmet}");
        }
    }
    let waiting = issue_blocks(Issue {
        state: State::OnSession,
        decision: Some(DecisionKind::ToSession),
        heard: None,
        amendments: 0,
        differences: 0,
    });
    assert_eq!(waiting, [NotDecided]);
}

/// N6, N9: −2, −1 and 0 working days; Culture Day 24/11 and the weekend are passed over.
#[test]
fn b22_n6_n9_reminders_come_on_working_days_before_the_deadline() {
    let calendar = Calendar::vietnam_2026();
    let days = |opened, last| reminder_days(&calendar, opened, last);
    assert_eq!(
        days(day(11, 23), day(12, 1)),
        [day(11, 27), day(11, 30), day(12, 1)]
    );
    // Opened on the day before: nobody is reminded of what was just said.
    assert_eq!(days(day(11, 23), day(11, 25)), [day(11, 25)]);
    // A last day that is off (a province that rolls nothing): back to the working day before.
    assert_eq!(
        days(day(11, 16), day(11, 24)),
        [day(11, 19), day(11, 20), day(11, 23)]
    );
    assert_eq!(days(day(11, 23), day(11, 23)), []);
}

#[test]
fn b14_an_assistant_assists_a_member_and_nobody_else_does() {
    for office in Office::ALL {
        for of in Office::ALL {
            let good = *office == Office::Assistant && of.is_member();
            assert_eq!(check_assists(*office, Some(*of)).is_ok(), good);
        }
        let none = check_assists(*office, None);
        assert_eq!(none.is_ok(), *office != Office::Assistant);
    }
}
