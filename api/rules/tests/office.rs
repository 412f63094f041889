//! Who confirms whom (X13, X14).

#![expect(clippy::unwrap_used, reason = "a helper of tests fails as a test does")]

use chrono::NaiveDate;
use rules::Refusal;
use rules::mandate::{Actor, Office};
use rules::office::{Asked, Confirmed, Held, RequestKind, begins_on, check_apart};
use uuid::Uuid;

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

fn actor(person: u128, office: Office) -> Actor {
    Actor {
        account_id: Uuid::from_u128(person),
        session_id: Uuid::nil(),
        person_id: Uuid::from_u128(person),
        mandate_id: Uuid::nil(),
        office,
        unit_id: None,
        assists: None,
        lent: Vec::new(),
    }
}

#[test]
fn x13_an_administrator_holds_no_other_office_on_any_day() {
    let held = |office, from, to| Held {
        office,
        days: (day(from), Some(day(to))),
    };
    let administrator = held(Office::Administrator, 10, 20);
    for (other, apart) in [
        (held(Office::Chair, 20, 25), false),
        (held(Office::OfficeSpecialist, 1, 10), false),
        (held(Office::Assistant, 12, 12), false),
        (held(Office::Chair, 21, 25), true),
        (held(Office::Chair, 1, 9), true),
        (held(Office::Administrator, 1, 30), true),
    ] {
        for (one, two) in [(administrator, other), (other, administrator)] {
            let checked = check_apart(one, [two]);
            let expected = if apart {
                Ok(())
            } else {
                Err(Refusal::OfficesApart)
            };
            assert_eq!(checked, expected, "{one:?} {two:?}");
        }
    }
}

#[test]
fn x14_nobody_confirms_the_own_nor_what_he_entered() {
    let (head, chair) = (actor(1, Office::OfficeHead), actor(2, Office::Chair));
    let (deputy, vice) = (
        actor(3, Office::OfficeDeputyHead),
        actor(4, Office::ViceChair),
    );
    let asked = |person, of_office_head, by| Asked {
        person: Uuid::from_u128(person),
        of_office_head,
        entered_by: by,
    };
    let admin = Some((Uuid::from_u128(9), Office::Administrator));
    let by_head = Some((head.person_id, Office::OfficeHead));
    let (own, by_chair) = (
        Err(Refusal::ConfirmedByAnother),
        Err(Refusal::ConfirmedByChair),
    );
    for (asked, of_head, of_deputy, of_chair, of_vice) in [
        (asked(7, false, admin), Ok(()), Ok(()), Ok(()), Ok(())),
        (asked(7, false, None), Ok(()), Ok(()), Ok(()), Ok(())),
        (
            asked(1, true, admin),
            own.clone(),
            by_chair.clone(),
            Ok(()),
            Ok(()),
        ),
        (
            asked(7, true, admin),
            by_chair.clone(),
            by_chair.clone(),
            Ok(()),
            Ok(()),
        ),
        (
            asked(7, false, by_head),
            own.clone(),
            by_chair.clone(),
            Ok(()),
            Ok(()),
        ),
        (asked(2, false, admin), Ok(()), Ok(()), own.clone(), Ok(())),
    ] {
        assert_eq!(asked.check(&head), of_head, "{asked:?}");
        assert_eq!(asked.check(&deputy), of_deputy, "{asked:?}");
        assert_eq!(asked.check(&chair), of_chair, "{asked:?}");
        assert_eq!(asked.check(&vice), of_vice, "{asked:?}");
    }
}

#[test]
fn x14_three_offices_never_leave_the_list() {
    assert!(Confirmed::parse(Confirmed::DEFAULT).is_some());
    assert!(Confirmed::parse("CHAIR;OFFICE_HEAD;ADMINISTRATOR").is_some());
    for bad in [
        "",
        "CHAIR;OFFICE_HEAD",
        "OFFICE_HEAD;CHAIR;ADMINISTRATOR",
        "CHAIR;CHAIR;OFFICE_HEAD;ADMINISTRATOR",
        "CHAIR;OFFICE_HEAD;ADMINISTRATOR;KING",
    ] {
        assert_eq!(Confirmed::parse(bad), None, "{bad}");
    }
}

#[test]
fn x14_what_waits_begins_on_its_day_or_on_the_day_of_the_confirmation() {
    use RequestKind::{End, Give};
    for (kind, starts, ends, begins) in [
        (Give, 25, None, 25),
        (Give, 23, None, 23),
        (Give, 1, Some(30), 23),
        (End, 1, Some(29), 30),
        (End, 1, Some(22), 23),
        (End, 1, Some(5), 23),
    ] {
        let on = begins_on(kind, day(starts), ends.map(day), day(23));
        assert_eq!(on, day(begins), "{kind:?} {starts} {ends:?}");
    }
}
