//! Parameters: which row holds on a day, and that nothing bad passes.
#![cfg(test)]

use chrono::NaiveDate;
use rules::Coded;
use rules::calendar::Calendar;
use rules::deadline::{Cutoff, Roll};
use rules::parameter::{
    Key, LateAnswer, ParameterError, ParameterRow, Parameters, TallyVisibility, ValueKind,
};

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn row(key: &str, value: &str, effective_from: NaiveDate) -> ParameterRow {
    ParameterRow {
        key: key.to_owned(),
        value: value.to_owned(),
        effective_from,
    }
}

#[test]
fn without_rows_the_defaults_of_3_12_hold() {
    let p = Parameters::effective_on(day(1, 1), &[]).unwrap();
    assert_eq!(
        (
            p.consult_default_days,
            p.consult_min_days,
            p.consult_after_meeting_days
        ),
        (5, 2, 3)
    );
    assert_eq!((p.ballot_default_days, p.ballot_min_days), (5, 1));
    assert!(p.consult_deemed_consent && p.ballot_amend_counts_as_agree && p.ballot_allow_change);
    assert_eq!(p.consult_late_answer.code(), "RECORD_ONLY");
    assert_eq!(p.ballot_options.code(), "THREE");
    assert_eq!(p.ballot_threshold.code(), "MORE_THAN_HALF_OF_ALL");
    assert_eq!(p.ballot_silence.code(), "NOT_AGREE");
    assert_eq!(p.ballot_tie.code(), "FAIL");
    assert_eq!(p.ballot_late.code(), "RECORD_ONLY");
    assert_eq!(p.ballot_tally_visibility.code(), "OFFICE_AND_CHAIR");
    assert_eq!(
        (p.time_roll_forward, p.time_cutoff),
        (Roll::Next, Cutoff::END_OF_DAY)
    );
    assert_eq!(p.time_zone.code(), "Asia/Ho_Chi_Minh");
}

#[test]
fn every_key_accepts_its_default_and_its_choices_only() {
    for &key in Key::ALL {
        key.check(key.default_text()).unwrap();
        assert_eq!(
            key.kind() == ValueKind::Choice,
            !key.choices().is_empty(),
            "{key:?}"
        );
        for choice in key.choices() {
            key.check(choice).unwrap();
        }
        let mut bad = vec!["", " ", "nonsense", "TRUE", "-1", "0", "00:00", "24:01"];
        match key.kind() {
            ValueKind::Days => bad.extend(["366", "05", "+5", "5.0", " 5", "true", "99999999999"]),
            ValueKind::Flag => bad.extend(["1", "yes", "true "]),
            ValueKind::Choice => bad.extend(["true", "1", "record_only"]),
            ValueKind::TimeOfDay => {
                bad.extend(["17", "17:0", "7:00", "17:60", "+7:00", "17:00:00"])
            }
            ValueKind::Hours => bad.extend(["169", "02", "+2", "true"]),
            ValueKind::Months => bad.extend(["121", "02", "+2", "true"]),
            // Any words can be a mark.
            ValueKind::Words => bad = vec!["", " ", ";", "MẬT;", "-;MẬT"],
        }
        for value in bad {
            let expected = ParameterError::BadValue {
                key,
                value: value.to_owned(),
            };
            assert_eq!(key.check(value), Err(expected), "{key:?} {value:?}");
        }
    }
}

#[test]
fn b21_the_latest_row_not_after_the_day_holds_in_whatever_order_rows_come() {
    let mut rows = vec![
        row("ballot.tallyVisibility", "AFTER_CLOSE", day(3, 1)),
        row("ballot.tallyVisibility", "OFFICE_AND_CHAIR", day(6, 1)),
        row("ballot.defaultDays", "7", day(3, 1)),
    ];
    for _ in 0..rows.len() {
        rows.rotate_left(1);
        let on = |date| Parameters::effective_on(date, &rows).unwrap();
        assert_eq!(
            on(day(2, 28)).ballot_tally_visibility,
            TallyVisibility::OfficeAndChair
        );
        assert_eq!(
            on(day(3, 1)).ballot_tally_visibility,
            TallyVisibility::AfterClose
        );
        assert_eq!(
            on(day(5, 31)).ballot_tally_visibility,
            TallyVisibility::AfterClose
        );
        assert_eq!(
            on(day(6, 1)).ballot_tally_visibility,
            TallyVisibility::OfficeAndChair
        );
        assert_eq!(
            (
                on(day(2, 28)).ballot_default_days,
                on(day(7, 1)).ballot_default_days
            ),
            (5, 7)
        );
    }
}

#[test]
fn c16_a2_a3_values_reach_their_fields_and_the_terms() {
    let rows = [
        row("consult.lateAnswer", "REPLACE_IF_NOT_SUBMITTED", day(1, 1)),
        row("time.rollForward", "PREVIOUS", day(1, 1)),
        row("time.cutoff", "17:00", day(1, 1)),
    ];
    let p = Parameters::effective_on(day(1, 1), &rows).unwrap();
    assert_eq!(p.consult_late_answer, LateAnswer::ReplaceIfNotSubmitted);
    let calendar = Calendar::vietnam_2026();
    let deadline = p.terms(&calendar).before_day(day(11, 15)).unwrap();
    assert_eq!(deadline.effective, day(11, 13));
    assert_eq!(deadline.closes_at.to_rfc3339(), "2026-11-13T10:00:00+00:00");
}

#[test]
fn an_unknown_key_is_named_with_its_value() {
    let error = Parameters::effective_on(day(1, 1), &[row("ballot.ties", "FAIL", day(9, 1))]);
    let error = error.unwrap_err();
    let expected = ParameterError::UnknownKey {
        key: "ballot.ties".into(),
        value: "FAIL".into(),
    };
    assert_eq!(error, expected);
    assert!(error.to_string().contains("ballot.ties") && error.to_string().contains("FAIL"));
}

#[test]
fn a_bad_value_is_found_before_and_after_it_is_in_force() {
    for from in [day(1, 1), day(9, 1)] {
        let rows = [
            row("ballot.tie", "PASS", from),
            row("ballot.tallyVisibility", "OFFICE_AND_CHAIR", day(2, 1)),
        ];
        let error = Parameters::effective_on(day(3, 1), &rows).unwrap_err();
        let text = error.to_string();
        assert_eq!(
            error,
            ParameterError::BadValue {
                key: Key::BallotTie,
                value: "PASS".into()
            }
        );
        assert_eq!(
            text,
            "ballot.tie cannot be \"PASS\": expected CHOICE FAIL | CHAIR_DECIDES"
        );
    }
}

#[test]
fn two_rows_of_one_key_and_day_are_refused() {
    let rows = [
        row("ballot.tallyVisibility", "OFFICE_AND_CHAIR", day(1, 1)),
        row("ballot.tallyVisibility", "OFFICE_AND_CHAIR", day(1, 1)),
    ];
    let expected = ParameterError::Twice {
        key: Key::BallotTallyVisibility,
        effective_from: day(1, 1),
    };
    assert_eq!(Parameters::effective_on(day(3, 1), &rows), Err(expected));
}

#[test]
fn c6_a_default_term_under_the_minimum_is_refused() {
    let rows = [row("consult.minDays", "6", day(2, 1))];
    assert!(Parameters::effective_on(day(1, 31), &rows).is_ok());
    let equal = [row("consult.minDays", "5", day(2, 1))];
    assert!(Parameters::effective_on(day(2, 1), &equal).is_ok());
    let expected = ParameterError::BelowMinimum {
        key: Key::ConsultDefaultDays,
        value: 5,
        minimum: 6,
    };
    assert_eq!(Parameters::effective_on(day(2, 1), &rows), Err(expected));
}
