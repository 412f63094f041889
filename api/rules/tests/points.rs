//! Points of a draft, demands, reminders and what silence needs to be agreement.

#![expect(clippy::unwrap_used, reason = "a helper of tests fails as a test does")]

use chrono::{DateTime, NaiveDate, Utc};
use rules::calendar::Calendar;
use rules::consultation::urge::{due, next_after, reminders};
use rules::consultation::{
    Answer, Late, OpenDemands, Point, PointAnswer, Position, Request, Ruling, Treated, Treatment,
    asks_as_a_whole, check_points, check_refer, late_replaces, overall, rest, silence_agrees,
};
use rules::parameter::{LateAnswer, ParameterRow, Parameters};
use rules::{Coded, Refusal};
use uuid::Uuid;

fn says(n: u128, position: Position, text: Option<&str>) -> PointAnswer {
    PointAnswer {
        point: Uuid::from_u128(n),
        position,
        text: text.map(str::to_owned),
    }
}

#[test]
fn c6_a_point_left_alone_takes_the_rest_and_the_whole_is_never_plainer_than_its_points() {
    use Position::*;
    for given in Position::ALL {
        for at_a_point in Position::ALL {
            let points = [says(1, *at_a_point, Some("Sửa."))];
            let expected = match (given, at_a_point) {
                (Agree | NotConcerned, AgreeWithAmendments | Disagree) => AgreeWithAmendments,
                _ => *given,
            };
            assert_eq!(
                overall(*given, &points),
                expected,
                "{given:?} {at_a_point:?}"
            );
        }
        let expected = if *given == AgreeWithAmendments {
            Agree
        } else {
            *given
        };
        assert_eq!(rest(*given), expected);
        assert_eq!(overall(*given, &[]), *given);
    }
}

#[test]
fn c6_only_exceptions_are_kept_and_each_states_its_reason() {
    use Position::*;
    let kept = Answer::new(
        Agree,
        None,
        vec![
            says(1, Agree, None),
            says(2, Disagree, Some(" Trùng. ")),
            says(3, Agree, Some("Rõ.")),
        ],
    )
    .unwrap();
    assert_eq!(
        kept.points,
        [
            says(2, Disagree, Some("Trùng.")),
            says(3, Agree, Some("Rõ."))
        ]
    );
    assert_eq!((kept.position, kept.rest), (AgreeWithAmendments, Agree));
    let point = Uuid::from_u128(2);
    for position in [AgreeWithAmendments, Disagree, NotConcerned] {
        let refused = Answer::new(Agree, None, vec![says(2, position, Some("  "))]);
        assert_eq!(refused, Err(Refusal::PointTextRequired { point }));
    }
    let twice = vec![says(2, Agree, None), says(2, Disagree, Some("Trùng."))];
    assert_eq!(
        Answer::new(Agree, None, twice),
        Err(Refusal::PointTwice { point })
    );
    // The reason may stand at the points; that of not being concerned is of the whole.
    let at_a_point = |position| vec![says(1, position, Some("Sửa."))];
    assert!(Answer::new(AgreeWithAmendments, None, at_a_point(Disagree)).is_ok());
    assert!(Answer::new(Disagree, None, at_a_point(Disagree)).is_ok());
    for (given, position) in [
        (Disagree, AgreeWithAmendments),
        (AgreeWithAmendments, NotConcerned),
        (NotConcerned, NotConcerned),
    ] {
        let refused = Answer::new(given, None, at_a_point(position));
        assert_eq!(refused, Err(Refusal::AnswerTextRequired), "{given:?}");
    }
}

#[test]
fn c6_points_have_headings_and_an_end() {
    let point = |heading: &str| Point {
        heading: heading.to_owned(),
        ..Point::default()
    };
    assert_eq!(
        check_points(vec![point(" Phạm vi ")]).unwrap(),
        [point("Phạm vi")]
    );
    assert_eq!(
        check_points(vec![point(" ")]),
        Err(Refusal::Required { field: "points" })
    );
    let many = check_points(vec![point("Điều"); 501]);
    assert_eq!(
        many,
        Err(Refusal::TooMany {
            field: "points",
            max: 500
        })
    );
}

/// C10: a draft from outside; P30: one with the force of law.
#[test]
fn c7_c10_the_notice_is_on_every_request_to_which_it_applies_and_on_no_other() {
    let day: NaiveDate = "2026-12-07".parse().unwrap();
    let law = |key: &str, value: &str| {
        let row = ParameterRow {
            key: key.to_owned(),
            value: value.to_owned(),
            effective_from: day,
        };
        Parameters::effective_on(day, &[row]).unwrap()
    };
    let always = law("consult.effectNotice", "ALWAYS");
    let wished = law("consult.effectNotice", "PER_REQUEST");
    let never = law("consult.deemedConsent", "false");
    let own = |notice| Request {
        external: false,
        legal_normative: false,
        notice,
    };
    for notice in [None, Some(true)] {
        assert_eq!(silence_agrees(&always, own(notice)), Ok(true));
        assert_eq!(silence_agrees(&wished, own(notice)), Ok(true));
        assert_eq!(silence_agrees(&never, own(notice)), Ok(false));
    }
    let left_out = silence_agrees(&always, own(Some(false)));
    assert_eq!(
        left_out,
        Err(Refusal::EffectNoticeRequired),
        "no owner can leave it out"
    );
    assert_eq!(silence_agrees(&wished, own(Some(false))), Ok(false));
    for parameters in [&always, &wished, &never] {
        for notice in [None, Some(true), Some(false)] {
            for (external, legal_normative) in [(true, false), (false, true), (true, true)] {
                let request = Request {
                    external,
                    legal_normative,
                    notice,
                };
                assert_eq!(
                    silence_agrees(parameters, request),
                    Ok(false),
                    "{request:?}"
                );
            }
        }
    }
}

#[test]
fn c9_a_difference_is_reserved_brought_before_the_chair_and_decided() {
    for treatment in [None]
        .into_iter()
        .chain(Treatment::ALL.iter().copied().map(Some))
    {
        for ruling in [None]
            .into_iter()
            .chain(Ruling::ALL.iter().copied().map(Some))
        {
            let treated = Treated { treatment, ruling };
            let reserved = treatment == Some(Treatment::Reserved);
            let returned = ruling == Some(Ruling::Return);
            assert_eq!(treated.is_open(), treatment.is_none() || returned);
            let waits = reserved && ruling.is_none();
            assert_eq!(treated.is_undecided(Position::Disagree), waits);
            assert!(!treated.is_undecided(Position::AgreeWithAmendments));
            assert_eq!(treated.check_treat().is_ok(), ruling.is_none() || returned);
            assert_eq!(treated.check_rule().is_ok(), reserved && !returned);
        }
    }
    let open = |unresolved, undecided| {
        check_refer(OpenDemands {
            all: 9,
            unresolved,
            undecided,
        })
    };
    assert_eq!(open(1, 1), Err(Refusal::UnresolvedAnswers { open: 1 }));
    assert_eq!(open(0, 0), Err(Refusal::NothingToRule));
    assert_eq!(open(0, 1), Ok(()));
    assert!(
        asks_as_a_whole(Position::Disagree, true) && !asks_as_a_whole(Position::Disagree, false)
    );
    assert!(!asks_as_a_whole(Position::NotConcerned, true));
}

#[test]
fn c16_c22_a_late_answer_replaces_silence_only_where_that_is_set_and_nothing_went_on() {
    for terms in LateAnswer::ALL {
        for answered in [false, true] {
            for (submitted, unreached) in
                [(false, false), (false, true), (true, false), (true, true)]
            {
                let late = Late {
                    terms: *terms,
                    answered,
                    submitted,
                    unreached,
                };
                let may = unreached || *terms == LateAnswer::ReplaceIfNotSubmitted;
                let replaces = may && !answered && !submitted;
                assert_eq!(late_replaces(late), replaces, "{late:?}");
            }
        }
    }
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// The last day is Tuesday 1/12/2026; before it come a Monday, a weekend and a Friday.
#[test]
fn n7_n9_reminders_come_two_one_and_no_working_days_before_in_the_morning() {
    let calendar = Calendar::vietnam_2026();
    let last: NaiveDate = "2026-12-01".parse().unwrap();
    let all = reminders(&calendar, last);
    let times: Vec<_> = all.iter().map(|one| (one.at, one.days_left)).collect();
    assert_eq!(
        times,
        [
            (at("2026-11-27T00:00:00Z"), 2),
            (at("2026-11-30T00:00:00Z"), 1),
            (at("2026-12-01T00:00:00Z"), 0),
        ]
    );
    assert_eq!(due(&all, at("2026-11-26T23:59:59Z")), None);
    // After a silence of the server only what is still true is said.
    assert_eq!(due(&all, at("2026-11-30T09:00:00Z")).unwrap().days_left, 1);
    assert_eq!(
        next_after(&all, at("2026-11-30T09:00:00Z")),
        Some(all[2].at)
    );
    assert_eq!(next_after(&all, all[2].at), None);
    // A last day that is off: Sunday 29/11 counts back from Friday.
    let sunday = reminders(&calendar, "2026-11-29".parse().unwrap());
    assert_eq!(sunday.last().unwrap().at, at("2026-11-27T00:00:00Z"));
}
