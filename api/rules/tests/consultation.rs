//! Consultations: every state with every verb, deemed agreement, and the clock.

#![expect(clippy::unwrap_used, reason = "a helper of tests fails as a test does")]

use chrono::{DateTime, TimeDelta, Utc};
use rules::consultation::{
    Answer, AnswerFacts, Counts, OpenDemands, Position, ResponseState, Standing, State, Verb,
    Viewing, allowed_verbs, check, check_early_close, check_synthesis, is_asked, may_see_responses,
    response_state, state_at,
};
use rules::mandate::{Act, Actor, Office, may};
use rules::opening::Span;
use rules::parameter::Parameters;
use rules::{Coded, Refusal};
use uuid::Uuid;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

#[test]
fn c6_c16_every_verb_in_every_state() {
    use State::*;
    let fitting = |verb| -> &[State] {
        match verb {
            Verb::Open => &[Draft],
            Verb::Extend | Verb::Urge | Verb::Close | Verb::SaveDraft | Verb::Answer => &[Open],
            Verb::Cancel => &[Draft, Convened, Open],
            Verb::AskData => &[Convened, Open, Closed],
            Verb::Reissue | Verb::AskAgain | Verb::RecordReceipt => &[Open, Closed],
            Verb::RecordLate | Verb::RequestBallot => &[Closed, Synthesised],
            Verb::Resolve | Verb::Refer | Verb::Rule | Verb::Synthesise => &[Closed],
        }
    };
    let closed_at = at("2026-11-27T17:00:00Z");
    for verb in Verb::ALL {
        for state in State::ALL {
            let expected = if fitting(*verb).contains(state) {
                Ok(())
            } else if *verb == Verb::Answer && [Closed, Synthesised].contains(state) {
                Err(Refusal::ConsultationClosed { closed_at })
            } else {
                Err(Refusal::ConsultationState { state: *state })
            };
            let answer = check(*state, *verb, Some(closed_at));
            assert_eq!(answer, expected, "{verb:?} in {state:?}");
        }
    }
}

#[test]
fn c6_c7_c16_c22_every_state_of_an_answer() {
    use ResponseState::*;
    let flags = [false, true];
    let positions = || {
        [None]
            .into_iter()
            .chain(Position::ALL.iter().copied().map(Some))
    };
    for bits in 0..64 {
        let [viewed, drafted, late, over, reached, silence_agrees] =
            std::array::from_fn(|bit| flags[(bits >> bit) & 1]);
        for position in positions() {
            let facts = AnswerFacts {
                viewed,
                drafted,
                position,
                late,
            };
            let standing = Standing {
                over,
                reached,
                silence_agrees,
            };
            let expected = match (position, over) {
                (Some(Position::NotConcerned), _) => NotConcerned,
                (Some(_), _) => Answered,
                (None, true) if late => LateAnswered,
                (None, true) if !reached => Unreached,
                (None, true) if silence_agrees => DeemedAgreed,
                (None, true) => NoAnswer,
                (None, false) if drafted => Drafted,
                (None, false) if viewed => Viewed,
                (None, false) => Pending,
            };
            assert_eq!(
                response_state(facts, standing),
                expected,
                "{facts:?} {standing:?}"
            );
            // C22, C24: whom the request did not reach was not asked, unless it spoke all the same.
            let asked = reached || position.is_some() || late;
            assert_eq!(is_asked(facts, standing), asked, "{facts:?} {standing:?}");
        }
    }
}

#[test]
fn c6_the_clock_closes_a_consultation_whatever_was_recorded() {
    let closes_at = at("2026-11-27T17:00:00Z");
    let last = closes_at - TimeDelta::microseconds(1);
    assert_eq!(state_at(State::Open, Some(closes_at), last), State::Open);
    assert_eq!(
        state_at(State::Open, Some(closes_at), closes_at),
        State::Closed
    );
    for state in State::ALL.iter().filter(|state| **state != State::Open) {
        assert_eq!(state_at(*state, Some(closes_at), closes_at), *state);
    }
}

#[test]
fn c6_all_but_agreement_need_a_text() {
    for position in Position::ALL {
        let blank = Answer::new(*position, Some("  ".to_owned()), vec![]);
        match position {
            Position::Agree => assert_eq!(blank.unwrap().text, None),
            _ => assert_eq!(blank, Err(Refusal::AnswerTextRequired)),
        }
        assert!(Answer::new(*position, Some("Điều 3".to_owned()), vec![]).is_ok());
    }
}

#[test]
fn c9_closing_early_and_concluding_wait_for_what_is_missing() {
    let counts = Counts {
        agree: 2,
        amend: 1,
        disagree: 1,
        not_concerned: 1,
    };
    assert_eq!(check_early_close(5, counts), Ok(()));
    let missing = Err(Refusal::AnswersMissing { missing: 2 });
    assert_eq!(check_early_close(7, counts), missing);
    let open = |unresolved, undecided| OpenDemands {
        all: 5,
        unresolved,
        undecided,
    };
    assert_eq!(check_synthesis(open(0, 0)), Ok(()));
    assert_eq!(
        check_synthesis(open(3, 1)),
        Err(Refusal::UnresolvedAnswers { open: 3 })
    );
    assert_eq!(
        check_synthesis(open(0, 2)),
        Err(Refusal::UndecidedDifferences { open: 2 })
    );
}

#[test]
fn c6_the_deadline_is_five_working_days_and_never_under_two() {
    let calendar = rules::calendar::Calendar::vietnam_2026();
    let now = at("2026-11-23T02:15:00Z");
    let today = rules::deadline::local_date(now);
    let parameters = Parameters::effective_on(today, &[]).unwrap();
    let span = Span::of_consultations(&parameters);
    let open = |day: Option<&str>| {
        let day = day.map(|day| day.parse().unwrap());
        span.deadline(parameters.terms(&calendar), now, day)
    };
    // Tuesday 24/11 is a day off.
    assert_eq!(open(None).unwrap().effective.to_string(), "2026-12-01");
    let earliest = "2026-11-26".parse().unwrap();
    assert_eq!(
        open(Some("2026-11-25")),
        Err(Refusal::DeadlineTooShort {
            earliest,
            rule: "C6"
        })
    );
    assert!(open(Some("2026-11-26")).is_ok());
}

#[test]
fn c19_x6_only_heads_sign_and_members_do_not_read() {
    let allowed = |act| -> Vec<Office> {
        let offices = Office::ALL.iter().copied();
        offices.filter(|office| may(*office, act)).collect()
    };
    assert_eq!(
        allowed(Act::SignAnswer),
        [Office::OfficeHead, Office::AgencyHead]
    );
    assert!(!may(Office::CommitteeMember, Act::ReadConsultations));
    assert!(!may(Office::Administrator, Act::ReadConsultations));
    for office in Office::ALL {
        let all = office.is_office() || matches!(office, Office::Chair | Office::ViceChair);
        assert_eq!(may_see_responses(*office, false), all);
        assert!(may_see_responses(*office, true));
    }
}

#[test]
fn c9_c19_buttons_are_drawn_for_those_who_can_use_them() {
    let unit = Uuid::from_u128(1);
    let actor = |office| Actor {
        account_id: Uuid::nil(),
        session_id: Uuid::nil(),
        person_id: Uuid::nil(),
        mandate_id: Uuid::nil(),
        office,
        unit_id: Some(unit),
        lent: Vec::new(),
        assists: None,
    };
    let verbs = |office, state, owns, unresolved| {
        allowed_verbs(&Viewing {
            actor: &actor(office),
            state,
            owns,
            own: (!owns).then_some(Standing {
                over: state != State::Open,
                reached: true,
                silence_agrees: true,
            }),
            day_over: false,
            unreached: 0,
            untold: false,
            again: false,
            all_answered: false,
            demands: OpenDemands {
                all: unresolved,
                unresolved,
                undecided: 0,
            },
            referred: false,
        })
    };
    use Verb::*;
    assert_eq!(
        verbs(Office::AgencyHead, State::Open, false, 0),
        [AskData, SaveDraft, Answer]
    );
    assert_eq!(
        verbs(Office::AgencyOfficer, State::Open, false, 0),
        [AskData, SaveDraft]
    );
    assert_eq!(
        verbs(Office::AgencyHead, State::Open, true, 0),
        [Extend, Reissue, Urge, AskData, Cancel]
    );
    assert_eq!(
        verbs(Office::AgencyHead, State::Closed, false, 0),
        [AskData, RecordLate]
    );
    assert_eq!(
        verbs(Office::AgencyHead, State::Closed, true, 1),
        [Reissue, AskData, Resolve, RequestBallot]
    );
    assert_eq!(
        verbs(Office::AgencyHead, State::Closed, true, 0),
        [Reissue, AskData, Synthesise, RequestBallot]
    );
    assert_eq!(verbs(Office::AgencyOfficer, State::Draft, true, 0), []);
    assert_eq!(
        verbs(Office::AgencyHead, State::Draft, true, 0),
        [Open, Cancel]
    );
}
