//! The table of section 2.2, and who sees the tally (B21).

use chrono::NaiveDate;
use rules::Coded;
use rules::ballot::{State, Viewing, allowed_verbs, may_see_tally};
use rules::mandate::{Act, Actor, Office, in_office, may};
use rules::parameter::TallyVisibility;
use uuid::Uuid;

fn allowed(act: Act) -> Vec<Office> {
    let offices = Office::ALL.iter().copied();
    offices.filter(|office| may(*office, act)).collect()
}

#[test]
fn b1_b14_b16_the_table_of_offices_and_acts() {
    use Office::*;
    assert_eq!(allowed(Act::OrderBallot), [Chair]);
    // B25: the Chair's own ruling; C14: the head's own statement.
    assert_eq!(allowed(Act::LetBallotGoOn), [Chair]);
    assert_eq!(allowed(Act::StateNoCoordination), [OfficeHead, AgencyHead]);
    assert_eq!(allowed(Act::CheckRelated), [OfficeHead, OfficeDeputyHead]);
    assert_eq!(allowed(Act::ExtendBallot), [Chair]);
    assert_eq!(allowed(Act::EndBallot), [Chair]);
    assert_eq!(
        allowed(Act::DraftVote),
        [Chair, ViceChair, CommitteeMember, Assistant]
    );
    assert_eq!(allowed(Act::DecideBallot), [Chair]);
    let office = [OfficeHead, OfficeDeputyHead, OfficeSpecialist];
    assert_eq!(allowed(Act::OpenBallot), office);
    assert_eq!(allowed(Act::RecordPaperVote), office);
    assert_eq!(allowed(Act::CloseBallot), office);
    let members = [Chair, ViceChair, CommitteeMember];
    assert_eq!(allowed(Act::CastVote), members);
    assert_eq!(allowed(Act::RecordLateOpinion), members);
    assert!(!may(Administrator, Act::ReadBallots));
    assert_eq!(allowed(Act::ReadBallots).len(), Office::ALL.len() - 1);
    assert_eq!(allowed(Act::KeepSelf), Office::ALL);
}

#[test]
fn a_mandate_holds_on_both_its_first_and_its_last_day() {
    let day = |d| NaiveDate::from_ymd_opt(2026, 11, d).unwrap();
    for (on, end, holds) in [
        (9, None, false),
        (10, None, true),
        (30, None, true),
        (20, Some(day(20)), true),
        (21, Some(day(20)), false),
    ] {
        assert_eq!(in_office(day(10), end, day(on)), holds, "{on} {end:?}");
    }
}

#[test]
fn b21_who_sees_the_tally_in_every_state() {
    use TallyVisibility::*;
    for office in Office::ALL {
        for leads in [false, true] {
            for state in State::ALL {
                for shown in TallyVisibility::ALL {
                    let manages = *office == Office::Chair || office.is_office();
                    // An assistant reads what the member reads.
                    let reads = office.is_member() || *office == Office::Assistant;
                    let expected = match state {
                        State::Draft | State::Ordered | State::Cancelled | State::Superseded => {
                            false
                        }
                        State::Open => match shown {
                            OfficeAndChair => manages,
                            AfterClose => false,
                            Members => manages || reads,
                        },
                        _ => manages || reads || leads,
                    };
                    assert_eq!(
                        may_see_tally(*office, leads, *state, *shown),
                        expected,
                        "{office:?} leads={leads} {state:?} {shown:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn b13_b20_a_button_is_drawn_only_for_a_paper_of_ones_own() {
    use rules::ballot::Verb;
    let actor = Actor {
        account_id: Uuid::nil(),
        session_id: Uuid::nil(),
        person_id: Uuid::nil(),
        mandate_id: Uuid::nil(),
        office: Office::CommitteeMember,
        unit_id: None,
        lent: Vec::new(),
        assists: None,
    };
    let view = Viewing {
        actor: &actor,
        state: State::Open,
        leads: false,
        holds_paper: true,
        has_voted: true,
        allow_change: true,
        all_voted: false,
        has_amendments: false,
        has_form: false,
        has_unmet_changes: false,
        announced: false,
        gate_open: true,
        has_open: false,
        has_next_round: false,
    };
    assert_eq!(allowed_verbs(&view), [Verb::DraftVote, Verb::Cast]);
    let fixed = Viewing {
        allow_change: false,
        ..view
    };
    assert_eq!(allowed_verbs(&fixed), []);
    let without = Viewing {
        holds_paper: false,
        ..view
    };
    assert_eq!(allowed_verbs(&without), []);
    // 4.8: after closing only who was silent has something to add.
    let late = |has_voted| Viewing {
        state: State::NotPassed,
        has_voted,
        ..view
    };
    assert_eq!(allowed_verbs(&late(true)), []);
    assert_eq!(allowed_verbs(&late(false)), [Verb::RecordLate]);
    // B14: an assistant prepares and never casts.
    let assistant = Actor {
        office: Office::Assistant,
        assists: Some(Uuid::nil()),
        ..actor.clone()
    };
    let assisting = Viewing {
        actor: &assistant,
        ..view
    };
    assert_eq!(allowed_verbs(&assisting), [Verb::DraftVote]);
}
