//! The four classes and their figures (E2, E3, T25).
#![expect(clippy::unwrap_used, reason = "dates of the tests exist")]

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use rules::task::{Facts, class_of};
use rules::timeliness::{Tally, Timeliness, share, timeliness};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn e3_p32_the_class_turns_on_the_day_after_the_due_day_and_on_the_completion() {
    use Timeliness::*;
    let due = day("2014-06-30");
    for (completed, as_of, class) in [
        (None, "2014-06-29", InProgress),
        (None, "2014-06-30", InProgress),
        (None, "2014-07-01", NotCompleted),
        (Some("2014-06-30"), "2014-06-30", OnTime),
        // P32: early counts as on time.
        (Some("2014-01-02"), "2014-12-30", OnTime),
        (Some("2014-07-01"), "2014-07-01", LateCompleted),
        // A completion after the day asked about had not happened.
        (Some("2014-06-20"), "2014-06-19", InProgress),
        (Some("2014-07-15"), "2014-07-14", NotCompleted),
        (Some("2014-07-15"), "2014-07-15", LateCompleted),
    ] {
        let found = timeliness(due, completed.map(day), day(as_of));
        assert_eq!(found, class, "{completed:?} as of {as_of}");
    }
}

#[test]
fn t25_a_continuous_task_is_never_overdue() {
    let due = day("2026-12-31");
    let facts = Facts {
        due_on: Some(due),
        completed_on: None,
        continuous: true,
        historic: false,
    };
    assert_eq!(class_of(&facts, due), Some(Timeliness::InProgress));
    assert_eq!(class_of(&facts, due + Days::new(1)), None);
    let ordinary = Facts {
        continuous: false,
        ..facts
    };
    assert_eq!(
        class_of(&ordinary, due + Days::new(1)),
        Some(Timeliness::NotCompleted)
    );
    let historic = Facts {
        historic: true,
        ..ordinary
    };
    assert_eq!(class_of(&historic, due), None);
    let ended = Facts {
        completed_on: Some(due),
        ..historic
    };
    assert_eq!(class_of(&ended, due), Some(Timeliness::OnTime));
    let endless = Facts {
        due_on: None,
        ..ordinary
    };
    assert_eq!(class_of(&endless, due), None);
}

/// The derived figures of section 5.1, 2014 and 2015.
#[test]
fn e2_shares_are_rounded_half_up_one_by_one() {
    for (part, of, hundredths) in [
        (104, 140, 7429),
        (26, 140, 1857),
        (10, 140, 714),
        (0, 140, 0),
        (130, 140, 9286),
        (104, 130, 8000),
        (31, 99, 3131),
        (19, 99, 1919),
        (17, 99, 1717),
        (32, 99, 3232),
        (50, 99, 5051),
        (31, 50, 6200),
        (50, 67, 7463),
        (31, 67, 4627),
        (19, 67, 2836),
        (17, 67, 2537),
        (1, 800, 13),
        (9, 12, 7500),
        (7, 12, 5833),
    ] {
        assert_eq!(share(part, of), Some(hundredths), "{part}/{of}");
    }
    assert_eq!(share(0, 0), None);
    let sum: u32 = [31, 19, 17, 32]
        .iter()
        .map(|n| share(*n, 99).unwrap())
        .sum();
    assert_eq!(sum, 9999, "rounded shares are not mended to 100 %");
}

proptest! {
    /// E3: whatever the dates, each piece is in one class, and the four sum to the total.
    #[test]
    fn e3_the_classes_sum_to_the_total(
        items in prop::collection::vec((0u64..400, prop::option::of(0u64..500)), 0..80),
        as_of in 0u64..500,
    ) {
        let start = day("2014-01-01");
        let mut tally = Tally::default();
        for (due, completed) in &items {
            let completed = completed.map(|days| start + Days::new(days));
            let class = timeliness(start + Days::new(*due), completed, start + Days::new(as_of));
            tally.add(class, 1);
            let happened = completed.is_some_and(|day| day <= start + Days::new(as_of));
            prop_assert_eq!(
                happened,
                matches!(class, Timeliness::OnTime | Timeliness::LateCompleted)
            );
        }
        prop_assert_eq!(tally.total() as usize, items.len());
        prop_assert_eq!(tally.due_so_far() + tally.in_progress, tally.total());
    }
}
