//! Conferences and drafts from outside: every case of the small spaces (C3, C4, C8, C10).

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use rules::consultation::conference::{
    Confirmation, Minutes, check_authority, check_held, check_invitation, check_reply, confirmation,
};
use rules::consultation::external::{check_agencies_day, check_asked_by, check_asks};
use rules::mandate::Office;
use rules::{Coded, Refusal};

#[test]
fn c3_a_conference_is_concluded_with_both_signatures_and_not_before() {
    for case in 0..8 {
        let minutes = Minutes {
            written: case & 1 != 0,
            presiding_signed: case & 2 != 0,
            secretary_signed: case & 4 != 0,
        };
        let expected = match (minutes.written, case >> 1) {
            (false, _) => Err(Refusal::MinutesMissing),
            (true, 3) => Ok(()),
            (true, 0) => Err(Refusal::MinutesNotSigned { missing: 2 }),
            (true, _) => Err(Refusal::MinutesNotSigned { missing: 1 }),
        };
        assert_eq!(minutes.check_conclude(), expected, "{minutes:?}");
    }
}

/// A signed answer of the head's goes before all; else only a substitute's word waits for the head.
#[test]
fn c4_where_the_head_stands_to_what_was_said() {
    use Confirmation::*;
    for (substitute, reported, replaced, expected) in [
        (false, false, false, NotNeeded),
        (false, true, false, NotNeeded),
        (true, false, false, Waiting),
        (true, true, false, Confirmed),
        (false, false, true, Corrected),
        (false, true, true, Corrected),
        (true, false, true, Corrected),
        (true, true, true, Corrected),
    ] {
        assert_eq!(confirmation(substitute, reported, replaced), expected);
    }
}

#[test]
fn c8_heads_and_deputies_have_authority_and_others_bring_it() {
    use Office::*;
    for office in Office::ALL {
        let by_office = [AgencyHead, OfficeHead, AgencyDeputy, OfficeDeputyHead].contains(office);
        assert_eq!(check_authority(*office, None).is_ok(), by_office);
        assert!(check_authority(*office, Some("Giấy ủy quyền")).is_ok());
    }
}

/// The instant of the beginning belongs to what follows it.
#[test]
fn c3_c8_the_beginning_divides_replies_from_minutes() -> Result<(), chrono::ParseError> {
    let begins: DateTime<Utc> = "2026-11-26T01:00:00Z".parse()?;
    let before = begins - TimeDelta::milliseconds(1);
    assert!(check_invitation(begins, before).is_ok());
    assert!(check_reply(begins, before).is_ok());
    assert!(check_held(begins, before).is_err());
    assert!(check_invitation(begins, begins).is_err());
    assert!(check_reply(begins, begins).is_err());
    assert!(check_held(begins, begins).is_ok());
    Ok(())
}

#[test]
fn c10_the_office_asks_the_leaders_ask_it_and_agencies_answer_in_time() {
    use Office::*;
    for office in Office::ALL {
        assert_eq!(check_asks(*office).is_ok(), office.is_office());
        let leads = matches!(office, Chair | ViceChair);
        assert_eq!(check_asked_by(*office).is_ok(), leads);
    }
    let day = |day| NaiveDate::from_ymd_opt(2026, 12, day).unwrap_or_default();
    for (agencies, province, earliest, fits) in [
        (10, 11, 3, true),
        (11, 11, 3, true),
        (12, 11, 3, false),
        (3, 1, 3, true),
        (4, 1, 3, false),
    ] {
        let found = check_agencies_day(day(agencies), day(province), day(earliest));
        assert_eq!(found.is_ok(), fits, "{agencies} {province} {earliest}");
    }
}
