//! Whom a request has reached, and until when each agency may answer (C22): the worked examples of 5.3.

#![expect(clippy::unwrap_used, reason = "a helper of tests fails as a test does")]

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use rules::Refusal;
use rules::calendar::Calendar;
use rules::consultation::{
    CONTEST_DAYS, Delivered, Entitled, ReceiptRuling, ReceiptState, ReceiptVerb, SilenceMeans,
    Standing, check_delivered, check_ruler, is_held_at, may_be_deemed, own_day, receipt_day,
    told_from,
};
use rules::deadline::{Deadline, start_of_local_day};
use rules::mandate::UnitKind;
use rules::parameter::Parameters;

/// A day of December 2026, at nine in the morning.
fn on(day: u32) -> DateTime<Utc> {
    start_of_local_day(date(day)) + TimeDelta::hours(9)
}

fn date(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 12, day).unwrap()
}

/// In office from the morning of a day, and until the end of another.
fn head(from: u32, last: Option<u32>) -> Entitled {
    Entitled {
        from: start_of_local_day(date(from)),
        until: last.map(|day| start_of_local_day(date(day + 1))),
    }
}

/// Sent on Monday 7/12 for five working days: Monday 14/12.
fn asked(told_at: Option<DateTime<Utc>>) -> Deadline {
    let calendar = Calendar::vietnam_2026();
    let parameters = Parameters::effective_on(date(7), &[]).unwrap();
    let terms = parameters.terms(&calendar);
    let request = terms
        .working_days_after(date(7), parameters.consult_default_days)
        .unwrap();
    assert_eq!(request.effective, date(14));
    let after = |day| terms.working_days_after(day, parameters.consult_min_days);
    own_day(request, on(7), told_at, after)
}

#[test]
fn c22_the_own_day_is_the_later_of_the_requests_and_the_shortest_term_after_telling() {
    for (told, own) in [
        (Some(7), 14),
        (Some(9), 14),
        (Some(10), 14),
        (Some(11), 15),
        (None, 14),
    ] {
        assert_eq!(asked(told.map(on)).effective, date(own), "told on {told:?}");
    }
    // 24:00 of the day itself, the first instant that is too late.
    assert_eq!(asked(None).closes_at, start_of_local_day(date(15)));
}

#[test]
fn c22_somebody_is_told_in_the_first_instant_in_which_the_request_stands_before_him() {
    let sent = on(7);
    assert_eq!(told_from(sent, &[head(1, None)]), Some(sent));
    assert_eq!(
        told_from(sent, &[head(11, None), head(9, None)]),
        Some(start_of_local_day(date(9))),
        "who enters the office in the term, in that instant"
    );
    assert_eq!(told_from(sent, &[head(1, Some(6))]), None, "he had left");
    assert_eq!(told_from(sent, &[]), None);
}

#[test]
fn c22_somebody_must_be_there_to_answer_when_the_day_ends() {
    let end = start_of_local_day(date(15));
    assert!(is_held_at(end, &[head(1, None)]));
    assert!(
        is_held_at(end, &[head(1, Some(14))]),
        "until the last second of the day"
    );
    assert!(!is_held_at(end, &[head(1, Some(13))]));
    assert!(!is_held_at(end, &[head(15, None)]), "too late by a moment");
    // The head leaves on 10/12, a new one comes on 11/12: told before, and somebody is there.
    assert!(is_held_at(end, &[head(1, Some(10)), head(11, None)]));
}

/// N7: what a reminder says of silence, of each kind of request and of recipient.
#[test]
fn n7_a_reminder_says_what_silence_means_in_that_very_request() {
    let says = |reached, silence_agrees| {
        SilenceMeans::of(Standing {
            over: false,
            reached,
            silence_agrees,
        })
    };
    assert_eq!(says(true, true), SilenceMeans::Agreement);
    // EXTERNAL_DRAFT, drafts with the force of law, units outside consult.deemedUnitKinds.
    assert_eq!(says(true, false), SilenceMeans::NoAnswer);
    // UNREACHED, whatever the request says.
    assert_eq!(says(false, true), SilenceMeans::Nothing);
    assert_eq!(says(false, false), SilenceMeans::Nothing);
    // FOCAL: an issue of a proposal has to be answered.
    assert_eq!(SilenceMeans::OF_ISSUES, SilenceMeans::NoAnswer);
}

#[test]
fn c7_a47_silence_agrees_of_the_kinds_of_unit_that_the_province_names() {
    let parameters = Parameters::effective_on(date(7), &[]).unwrap();
    let kinds = &parameters.consult_deemed_unit_kinds;
    for kind in [UnitKind::Department, UnitKind::Commune] {
        assert!(may_be_deemed(true, kinds, kind) && !may_be_deemed(false, kinds, kind));
    }
    for kind in [
        UnitKind::CentralAgency,
        UnitKind::Office,
        UnitKind::Division,
    ] {
        assert!(!may_be_deemed(true, kinds, kind), "{kind:?}");
    }
}

#[test]
fn c22_a_receipt_tells_unless_it_is_contested_and_not_upheld() {
    use ReceiptState::*;
    for (contested, ruling, state, tells) in [
        (false, None, Recorded, true),
        (true, None, Contested, false),
        (true, Some(ReceiptRuling::Upheld), StruckOut, false),
        (true, Some(ReceiptRuling::Dismissed), Confirmed, true),
    ] {
        assert_eq!(ReceiptState::of(contested, ruling), state);
        assert_eq!(state.tells(), tells, "{state:?}");
        assert_eq!(state.takes(ReceiptVerb::Contest), state == Recorded);
        assert_eq!(state.takes(ReceiptVerb::Rule), state == Contested);
    }
    assert_eq!(check_ruler(&[1, 2], 3), Ok(()));
    assert_eq!(check_ruler(&[1, 2], 2), Err(Refusal::OwnReceipt));
}

#[test]
fn c22_a_paper_is_received_within_the_term_and_recorded_before_the_own_day_ends() {
    let minute = TimeDelta::minutes(1);
    let (sent_at, closes_at) = (on(7), start_of_local_day(date(15)));
    let of = Delivered {
        sent_at,
        closes_at,
        ends_at: closes_at,
        received_at: on(8),
        now: on(9),
        needless: false,
    };
    assert_eq!(check_delivered(of), Ok(()));
    let outside = |of: Delivered| {
        matches!(
            check_delivered(of),
            Err(Refusal::ReceiptOutsideTerm { from, until })
                if from == sent_at && until == of.now.min(closes_at)
        )
    };
    let at = |received_at, now| Delivered {
        received_at,
        now,
        ..of
    };
    assert!(outside(at(sent_at - minute, on(9))));
    assert!(outside(at(on(9) + minute, on(9))));
    assert_eq!(check_delivered(at(sent_at, sent_at)), Ok(()));
    // Its own day lasts longer than the term of the request.
    let longer = Delivered {
        ends_at: start_of_local_day(date(17)),
        ..at(closes_at, on(16))
    };
    assert!(outside(longer));
    let late = at(on(8), closes_at);
    assert_eq!(
        check_delivered(late),
        Err(Refusal::ReceiptTooLate { ends_at: closes_at })
    );
    let needless = Delivered {
        needless: true,
        ..of
    };
    assert_eq!(check_delivered(needless), Err(Refusal::ReceiptNotNeeded));
}

#[test]
fn c22_a_receipt_brings_the_shortest_term_and_a_working_day_to_contest() {
    let calendar = Calendar::vietnam_2026();
    let parameters = Parameters::effective_on(date(7), &[]).unwrap();
    let terms = parameters.terms(&calendar);
    let day = |received: u32, recorded: u32| {
        let shortest = |day| terms.working_days_after(day, parameters.consult_min_days);
        let contest = |day| terms.working_days_after(day, CONTEST_DAYS);
        let times = (on(received), on(recorded));
        receipt_day(asked(None), on(7), times, shortest, contest).effective
    };
    for (received, recorded, own) in [(8, 8, 14), (11, 11, 15), (8, 14, 15), (14, 14, 16)] {
        assert_eq!(day(received, recorded), date(own), "{received} {recorded}");
    }
}
