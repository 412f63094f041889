//! Ballots on their way: more time, rounds, forms on paper, reminders, what blocks the issue.

#![expect(clippy::unwrap_used, reason = "a helper of tests fails as a test does")]

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use rules::ballot::{
    Certainty, Counts, DecisionKind, Facts, FormReceipt, IssueBlock, OrderReason, State, Tally,
    check_decision, check_next_round, check_order_of_round, decisions, issue_blocks, receive_form,
    reminder_days,
};
use rules::calendar::Calendar;
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
        let over = ended || *state == State::ChairDecided;
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
fn b10_amendments_block_the_issue_and_not_the_decision() {
    use IssueBlock::*;
    let approved = Some(DecisionKind::Approve);
    assert_eq!(issue_blocks(State::ChairDecided, approved, 0), []);
    assert_eq!(
        issue_blocks(State::ChairDecided, approved, 2),
        [AmendmentsOpen]
    );
    let returned = Some(DecisionKind::ReturnForAmendments);
    assert_eq!(
        issue_blocks(State::ChairDecided, returned, 0),
        [NotApproved]
    );
    assert_eq!(issue_blocks(State::Passed, None, 0), [NotDecided]);
    for state in [State::Draft, State::Open, State::Cancelled] {
        assert_eq!(issue_blocks(state, None, 0), [NoResult]);
    }
}

/// A3: the counter takes paper until 17:00 of the last day; what is entered after closing is late.
#[test]
fn b5_b12_a_form_counts_when_received_and_entered_in_time() {
    let form = FormReceipt {
        state: State::Open,
        opened_at: at("2026-11-23T02:15:00Z"),
        last_day: day(12, 1),
        closes_at: at("2026-12-01T17:00:00Z"),
        received_at: at("2026-12-01T09:59:59Z"),
        now: at("2026-12-01T10:30:00Z"),
    };
    assert_eq!(receive_form(form), Ok(true));
    let five = at("2026-12-01T10:00:00Z");
    for late in [
        FormReceipt {
            received_at: five,
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
