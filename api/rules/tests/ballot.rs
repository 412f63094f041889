//! Ballots: every state with every verb, every base with every count, and the clock.

#![expect(clippy::unwrap_used, reason = "a helper of tests fails as a test does")]

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use proptest::prelude::*;
use rules::ballot::{
    Counts, DecisionKind, Facts, OrderReason, PaperFacts, PaperState, Position, State, Tally, Verb,
    Vote, check, check_decision, check_early_close, needed, paper_state,
};
use rules::calendar::Calendar;
use rules::dossier::check_for_ballot;
use rules::opening::Span;
use rules::parameter::{Parameters, Tie, VoteOptions};
use rules::{Coded, Refusal};

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn counts(agree: u32, amend: u32, disagree: u32) -> Counts {
    Counts {
        agree,
        amend,
        disagree,
        ..Counts::default()
    }
}

fn facts_of(recorded: State, base: u32, counts: Counts) -> Facts {
    Facts {
        recorded,
        closes_at: None,
        base,
        counts,
        amend_counts_as_agree: true,
        tie: Tie::Fail,
        collective: false,
    }
}

const CLOSED: [State; 6] = [
    State::Passed,
    State::NotPassed,
    State::ChairDecided,
    State::OnSession,
    State::SessionDecided,
    State::Announced,
];

#[test]
fn b4_b6_b7_b8_b12_b13_b16_b27_every_verb_in_every_state() {
    use State::*;
    let fitting = |verb| -> &[State] {
        match verb {
            Verb::Order | Verb::ListRelated => &[Draft],
            Verb::CheckRelated | Verb::StateNoCoordination | Verb::LetGoOn => &[Draft, Ordered],
            Verb::Open => &[Ordered],
            Verb::Cast | Verb::Close | Verb::Extend | Verb::DraftVote => &[Open],
            Verb::Cancel | Verb::Supersede => &[Draft, Ordered, Open],
            Verb::RecordPaper | Verb::AnswerForm => &[
                Open,
                Passed,
                NotPassed,
                ChairDecided,
                OnSession,
                SessionDecided,
                Announced,
            ],
            Verb::RecordLate | Verb::ResolveAmendment => &CLOSED,
            Verb::Decide => &[Passed, NotPassed, OnSession],
            // B27, B4, 4.7.
            Verb::RecordSession => &[OnSession],
            Verb::Announce => &[Passed, NotPassed, ChairDecided],
            Verb::MeetChanges => &[SessionDecided],
        }
    };
    let closed_at = at("2026-11-27T17:00:00Z");
    for verb in Verb::ALL {
        for state in State::ALL {
            let expected = if fitting(*verb).contains(state) {
                Ok(())
            } else if [Verb::Cast, Verb::DraftVote, Verb::Extend].contains(verb)
                && CLOSED.contains(state)
            {
                Err(Refusal::BallotClosed { closed_at })
            } else if [Verb::Cast, Verb::DraftVote].contains(verb) && *state == Cancelled {
                Err(Refusal::BallotCancelled)
            } else {
                Err(Refusal::WrongState { state: *state })
            };
            assert_eq!(
                check(*state, *verb, Some(closed_at)),
                expected,
                "{verb:?} in {state:?}"
            );
        }
    }
}

#[test]
fn b7_b8_b27_every_decision_in_every_state() {
    for state in State::ALL {
        for kind in DecisionKind::ALL {
            let expected = match (state, kind) {
                // B7: after a pass the Chair decides freely.
                (State::Passed, DecisionKind::Return) => {
                    Err(Refusal::DecisionNotOffered { state: *state })
                }
                (State::Passed, _)
                | (
                    State::NotPassed,
                    DecisionKind::ToSession | DecisionKind::Return | DecisionKind::Stop,
                )
                // B27: before it is heard.
                | (State::OnSession, DecisionKind::Return | DecisionKind::Stop) => Ok(()),
                (State::NotPassed | State::OnSession, _) => {
                    Err(Refusal::DecisionNotOffered { state: *state })
                }
                _ => Err(Refusal::WrongState { state: *state }),
            };
            assert_eq!(
                check_decision(&facts_of(*state, 25, counts(12, 0, 0)), *kind),
                expected,
                "{kind:?} in {state:?}"
            );
        }
    }
}

#[test]
fn b7_b11_b15_the_examples_of_section_5_3() {
    for (base, votes, passes) in [
        (21, counts(10, 0, 0), false),
        (21, counts(11, 0, 0), true),
        (24, counts(12, 0, 0), false),
        (24, counts(13, 0, 0), true),
        (25, counts(12, 0, 0), false),
        (25, counts(13, 0, 0), true),
        (24, counts(12, 1, 5), true),
        (24, counts(12, 0, 2), false),
        (27, counts(25, 0, 0), true),
    ] {
        assert_eq!(
            Tally::of(base, votes, true).passed(),
            passes,
            "{base} {votes:?}"
        );
    }
}

#[test]
fn b2_b7_b10_b15_every_tally_of_a_small_committee() {
    for base in 0..=30 {
        for agree in 0..=base {
            for amend in 0..=base - agree {
                for disagree in 0..=base - agree - amend {
                    let rest = base - agree - amend - disagree;
                    for abstain in 0..=rest {
                        let votes = Counts {
                            abstain,
                            ..counts(agree, amend, disagree)
                        };
                        let tally = Tally::of(base, votes, true);
                        assert_eq!(tally.passed(), 2 * (agree + amend) > base);
                        assert_eq!(tally.silent, rest - abstain);
                        let strict = Tally::of(base, votes, false);
                        assert_eq!(strict.passed(), 2 * agree > base);
                    }
                }
            }
        }
    }
}

#[test]
fn b15_exactly_half_is_not_more_than_half() {
    for base in 1..=200 {
        assert!(2 * needed(base) > base);
        assert!(2 * (needed(base) - 1) <= base);
    }
}

#[test]
fn b12_the_clock_closes_a_ballot_whatever_was_recorded() {
    let closes_at = at("2026-11-27T17:00:00Z");
    let facts = |recorded, agree| Facts {
        closes_at: Some(closes_at),
        ..facts_of(recorded, 25, counts(agree, 0, 0))
    };
    let last = closes_at - TimeDelta::microseconds(1);
    assert_eq!(facts(State::Open, 13).state_at(last), State::Open);
    assert_eq!(facts(State::Open, 13).state_at(closes_at), State::Passed);
    assert_eq!(facts(State::Open, 12).state_at(closes_at), State::NotPassed);
    for recorded in State::ALL.iter().filter(|state| **state != State::Open) {
        assert_eq!(facts(*recorded, 13).state_at(closes_at), *recorded);
    }
}

#[test]
fn b2_every_position_with_and_without_a_text() {
    for position in Position::ALL {
        let needs = matches!(position, Position::AgreeWithAmendments | Position::Disagree);
        let vote = |text| Vote::new(*position, text, VoteOptions::WithAbstention);
        for blank in [None, Some(""), Some(" \n\t ")] {
            let vote = vote(blank.map(str::to_owned));
            match needs {
                true => assert_eq!(vote, Err(Refusal::TextRequired)),
                false => assert_eq!(vote.unwrap().text, None),
            }
        }
        let said = vote(Some("  Bổ sung Điều 3. ".to_owned())).unwrap();
        assert_eq!(said.text.as_deref(), Some("Bổ sung Điều 3."));
        let long = vote(Some("ă".repeat(20_001)));
        assert!(matches!(long, Err(Refusal::TooLong { .. })));
        // What no document can hold is not kept.
        let control = vote(Some("Đ\0iều 3.".to_owned())).unwrap();
        assert_eq!(control.text.as_deref(), Some("Điều 3."));
    }
}

#[test]
fn b2_abstaining_is_said_only_where_it_is_offered() {
    for options in VoteOptions::ALL {
        for position in Position::ALL {
            let offered = Position::offered(*options).contains(position);
            assert_eq!(
                offered,
                *position != Position::Abstain || *options == VoteOptions::WithAbstention
            );
            let text = Some("Bổ sung Điều 3.".to_owned());
            let refused = (!offered).then_some(Refusal::AbstentionNotOffered);
            let vote = Vote::new(*position, text.clone(), *options);
            assert_eq!(vote.err(), refused);
            assert_eq!(Vote::check_draft(*position, text, *options).err(), refused);
        }
    }
}

#[test]
fn b11_b12_b13_every_state_of_a_paper() {
    for (versions, late, closed, state) in [
        (0, false, false, PaperState::Issued),
        (1, false, false, PaperState::Cast),
        (2, false, false, PaperState::Recast),
        (7, false, true, PaperState::Recast),
        (1, true, true, PaperState::Cast),
        (0, false, true, PaperState::Silent),
        (0, true, true, PaperState::LateRecorded),
    ] {
        let paper = PaperFacts {
            counted_versions: versions,
            has_late: late,
            ballot_closed: closed,
            ..PaperFacts::default()
        };
        assert_eq!(paper_state(paper), state);
        // 4.8: what was looked at or prepared shows only until there is a vote or a silence.
        let prepared = |opened, drafted| {
            paper_state(PaperFacts {
                opened,
                drafted,
                ..paper
            })
        };
        if state == PaperState::Issued {
            assert_eq!(prepared(true, false), PaperState::Opened);
            assert_eq!(prepared(true, true), PaperState::Drafted);
            assert_eq!(prepared(false, true), PaperState::Drafted);
        } else {
            assert_eq!(prepared(true, true), state);
        }
    }
}

#[test]
fn b17_a_dossier_has_one_draft_and_something_beside_it() {
    for drafts in 0..4 {
        for related in 0..4 {
            let complete = drafts == 1 && related >= 1;
            let checked = check_for_ballot(drafts, related);
            assert_eq!(checked.is_ok(), complete);
            // B9: a package is told that it must be split.
            let package = checked == Err(Refusal::PackageMustBeSplit);
            assert_eq!(package, drafts > 1);
        }
    }
}

#[test]
fn b3_the_deadline_of_an_opening() {
    let calendar = Calendar::vietnam_2026();
    let parameters = Parameters::effective_on(day(11, 23), &[]).unwrap();
    let now = at("2026-11-23T02:15:00Z");
    let span = Span::of_ballots(&parameters, OrderReason::Urgent);
    let open = |closes_on| span.deadline(parameters.terms(&calendar), now, closes_on);

    // Five working days from Monday 23/11; Tuesday 24/11 is a day off.
    let usual = open(None).unwrap();
    assert_eq!(usual.effective, day(12, 1));
    assert_eq!(usual.closes_at, at("2026-12-01T17:00:00Z"));

    // A day off rolls to the next working day, and both days are kept.
    let rolled = open(Some(day(11, 28))).unwrap();
    assert_eq!(
        (rolled.nominal, rolled.effective),
        (day(11, 28), day(11, 30))
    );

    let today = day(11, 23);
    assert_eq!(
        open(Some(day(11, 22))),
        Err(Refusal::DeadlineInPast { today, rule: "B3" })
    );
    // At least one working day after the day of opening.
    let earliest = day(11, 25);
    assert_eq!(
        open(Some(today)),
        Err(Refusal::DeadlineTooShort {
            earliest,
            rule: "B3"
        })
    );
    assert!(open(Some(earliest)).is_ok());
    let far = NaiveDate::from_ymd_opt(2028, 1, 1);
    assert!(matches!(open(far), Err(Refusal::DeadlineTooFar { .. })));
    assert!(matches!(
        open(Some(NaiveDate::MAX)),
        Err(Refusal::DeadlineTooFar { .. })
    ));
}

#[test]
fn b3_an_early_close_waits_for_every_member() {
    let facts = |votes| facts_of(State::Open, 25, votes);
    assert_eq!(check_early_close(&facts(counts(20, 3, 2)), 0), Ok(()));
    // B28: a form that its member has not acknowledged holds it up for a working day.
    assert_eq!(
        check_early_close(&facts(counts(20, 3, 2)), 1),
        Err(Refusal::FormsUnconfirmed { missing: 1 })
    );
    assert_eq!(
        check_early_close(&facts(counts(20, 3, 1)), 0),
        Err(Refusal::VotesMissing { missing: 1 })
    );
}

proptest! {
    /// B7, B15: one more agreeing vote never turns a pass into a failure, and the outcome depends
    /// on the base, not on how many voted.
    #[test]
    fn b7_agreeing_only_helps(base in 1_u32..500, agree in 0_u32..500, disagree in 0_u32..500) {
        let votes = counts(agree.min(base), 0, disagree.min(base - agree.min(base)));
        let tally = Tally::of(base, votes, true);
        let silent = Tally::of(base, counts(votes.agree, 0, 0), true);
        prop_assert_eq!(tally.passed(), silent.passed());
        if votes.total() < base {
            let more = Tally::of(base, counts(votes.agree + 1, 0, votes.disagree), true);
            prop_assert!(more.passed() >= tally.passed());
        }
        prop_assert_eq!(tally.counts.total() + tally.silent, base);
    }
}
