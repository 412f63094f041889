//! Lending powers and dividing work (rules D).

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use rules::delegation::{
    Absence, Assignment, AssignmentKind, Facts, Kind, Power, State, Terms, check_assignment,
    check_delegated, deputy_of, lendable, stands_in,
};
use rules::mandate::{Act, Actor, Lent, Office, may};
use rules::{Coded, Refusal};
use uuid::Uuid;

fn day(d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, d).unwrap_or_default()
}

/// The first instant of a day in Việt Nam.
fn midnight(d: u32) -> DateTime<Utc> {
    day(d).and_time(NaiveTime::MIN).and_utc() - Duration::hours(7)
}

#[test]
fn d9_an_office_lends_no_more_than_it_has() {
    use Power::*;
    for office in Office::ALL {
        let powers = lendable(*office);
        let expected: &[Power] = match office {
            Office::Chair => &[OrderBallots, DecideBallots, DecideProposals, ConfirmOffices],
            // The deputy of the Office leads consultations and resolves by the own office.
            Office::OfficeHead => &[SignAnswers, ConfirmOffices],
            Office::AgencyHead => &[
                SignAnswers,
                LeadConsultations,
                ResolveOpinions,
                LeadProposals,
            ],
            _ => &[],
        };
        assert_eq!(powers, expected, "{office:?}");
        for act in powers.iter().flat_map(|power| power.acts()) {
            assert!(may(*office, *act), "{office:?} {act:?}");
        }
    }
}

/// B14: no power holds a vote, and none holds the right to lend (D9: not passed on).
#[test]
fn d8_d9_b14_no_power_holds_a_vote_or_the_right_to_lend() {
    // Nor the statement of C14, which the head signs himself.
    let never = [
        Act::CastVote,
        Act::RecordLateOpinion,
        Act::Entrust,
        Act::StateNoCoordination,
    ];
    for power in Power::ALL {
        for act in never {
            assert!(!power.acts().contains(&act), "{power:?} {act:?}");
            for lender in Office::ALL {
                assert!(!power.gives(*lender, act));
            }
        }
    }
}

#[test]
fn d9_a_delegation_names_powers_has_an_end_and_does_not_look_back() {
    let terms = |kind, powers: &[Power], from, to| Terms {
        kind,
        powers: powers.to_vec(),
        starts_on: day(from),
        ends_on: day(to),
    };
    let check = |terms: Terms| terms.check(Office::AgencyHead, day(10));
    let all = lendable(Office::AgencyHead);
    assert_eq!(check(terms(Kind::Acting, &[], 10, 12)), Ok(all));
    // B25, X12: who acts for the Chair holds his ruling and his consent too, which are not lent by name.
    for power in [Power::LetBallotsGoOn, Power::ConsentTokens] {
        let acting = terms(Kind::Acting, &[], 10, 12).check(Office::Chair, day(10));
        assert!(acting.is_ok_and(|powers| powers.contains(&power)));
        let named = terms(Kind::ByPower, &[power], 10, 12);
        assert_eq!(
            named.check(Office::Chair, day(10)),
            Err(Refusal::PowerNotLendable { power })
        );
    }
    let given = [Power::LeadConsultations, Power::SignAnswers];
    assert_eq!(
        check(terms(Kind::ByPower, &given, 11, 11)),
        Ok(vec![Power::SignAnswers, Power::LeadConsultations])
    );
    assert_eq!(
        check(terms(Kind::ByPower, &[], 10, 12)),
        Err(Refusal::Required { field: "powers" })
    );
    let power = Power::OrderBallots;
    assert_eq!(
        check(terms(Kind::ByPower, &[power], 10, 12)),
        Err(Refusal::PowerNotLendable { power })
    );
    assert_eq!(
        check(terms(Kind::Acting, &[], 9, 12)),
        Err(Refusal::StartsInPast { today: day(10) })
    );
    assert_eq!(
        check(terms(Kind::Acting, &[], 12, 11)),
        Err(Refusal::EndsBeforeStart { starts_on: day(12) })
    );
}

#[test]
fn d9_the_last_day_counts_until_its_end_and_a_revocation_at_once() {
    let facts = Facts {
        starts_on: day(10),
        ends_on: day(12),
        revoked_at: None,
        in_office_until: None,
    };
    let second = Duration::seconds(1);
    for (now, state) in [
        (midnight(10) - second, State::Pending),
        (midnight(10), State::InForce),
        (midnight(13) - second, State::InForce),
        (midnight(13), State::Ended),
    ] {
        assert_eq!(facts.state_at(now), state, "{now}");
    }
    let shorter = Facts {
        in_office_until: Some(day(11)),
        ..facts
    };
    assert_eq!(shorter.state_at(midnight(12) - second), State::InForce);
    assert_eq!(
        shorter.check(midnight(12)),
        Some(Err(Refusal::DelegationEnded { on: day(11) }))
    );
    let at = midnight(11);
    let revoked = Facts {
        revoked_at: Some(at),
        ..facts
    };
    assert_eq!(revoked.check(at - second), Some(Ok(())));
    assert_eq!(
        revoked.check(at),
        Some(Err(Refusal::DelegationRevoked { at }))
    );
    assert_eq!(facts.check(midnight(9)), None);
}

#[test]
fn d1_the_own_office_comes_first_and_what_is_lent_names_the_lender() {
    let head = Uuid::from_u128(7);
    let actor = |office, lender| Actor {
        account_id: Uuid::nil(),
        session_id: Uuid::nil(),
        person_id: Uuid::nil(),
        mandate_id: Uuid::nil(),
        office,
        unit_id: None,
        assists: None,
        lent: Power::ALL
            .iter()
            .map(|power| Lent {
                delegation_id: Uuid::nil(),
                on_behalf_of: head,
                lender,
                power: *power,
            })
            .collect(),
    };
    let deputy = actor(Office::AgencyDeputy, Office::AgencyHead);
    assert!(deputy.may(Act::SignAnswer));
    let lent = deputy.lent_for(Act::SignAnswer);
    assert_eq!(lent.map(|lent| lent.on_behalf_of), Some(head));
    assert_eq!(deputy.lent_for(Act::DraftAnswer), None, "an own act");
    // The lender may not order ballots, whatever the row says.
    assert!(!deputy.may(Act::OrderBallot));
    assert!(!deputy.may(Act::CastVote) && !deputy.may(Act::Entrust));
    let vice = actor(Office::ViceChair, Office::Chair);
    assert!(vice.may(Act::OrderBallot) && vice.may(Act::DecideBallot));
    assert!(!vice.may(Act::OpenBallot));
    assert_eq!(vice.lent_for(Act::CastVote), None, "an own vote");
}

#[test]
fn d2_d4_who_assigns_what_to_whom() {
    use AssignmentKind::*;
    let holders = Office::ALL.iter().copied();
    for (giver, kind, fits) in [
        (Office::AgencyHead, Field, vec![Office::AgencyDeputy]),
        (Office::OfficeHead, Field, vec![Office::OfficeDeputyHead]),
        (Office::Chair, Portfolio, vec![Office::ViceChair]),
        (Office::Chair, StandingViceChair, vec![Office::ViceChair]),
        (
            Office::Chair,
            Substitution,
            vec![Office::Chair, Office::ViceChair],
        ),
        (Office::AgencyHead, Portfolio, vec![]),
        (Office::Chair, Field, vec![]),
        (Office::AgencyDeputy, Field, vec![]),
    ] {
        let fitting: Vec<_> = holders
            .clone()
            .filter(|holder| {
                let new = Assignment {
                    kind,
                    holder: *holder,
                    absent: (kind == Substitution).then_some(Office::ViceChair),
                    has_field: true,
                    starts_on: day(10),
                    ends_on: Some(day(12)),
                };
                check_assignment(giver, &new, day(10)).is_ok()
            })
            .collect();
        assert_eq!(fitting, fits, "{giver:?} {kind:?}");
    }
    let open = Assignment {
        kind: Substitution,
        holder: Office::ViceChair,
        absent: Some(Office::ViceChair),
        has_field: false,
        starts_on: day(10),
        ends_on: None,
    };
    assert_eq!(
        check_assignment(Office::Chair, &open, day(10)),
        Err(Refusal::Required { field: "endsOn" })
    );
}

#[test]
fn d4_an_absent_vice_chairs_work_goes_to_the_one_named_or_to_the_chair() {
    let [one, two, three] = [1, 2, 3].map(Uuid::from_u128);
    let absent = |absent, substitute, from, to| Absence {
        absent,
        substitute,
        days: (day(from), Some(day(to))),
    };
    let absences = [absent(one, two, 10, 12), absent(two, three, 12, 14)];
    let who = |vice_chair, d| stands_in(vice_chair, &absences, day(d));
    assert_eq!(who(one, 9), Some(one));
    assert_eq!(who(one, 10), Some(two));
    assert_eq!(who(one, 12), None, "the one named is absent too");
    assert_eq!(who(one, 13), Some(one));
    assert_eq!(who(two, 14), Some(three));
}

#[test]
fn d3_d4_each_head_has_one_office_of_deputies() {
    let heads = Office::ALL
        .iter()
        .filter(|office| deputy_of(**office).is_some());
    for head in heads {
        assert!(may(*head, Act::Entrust), "{head:?}");
        let deputy = deputy_of(*head).unwrap();
        assert!(!may(deputy, Act::Entrust) && deputy_of(deputy).is_none());
    }
}

#[test]
fn d7_what_is_left_to_the_head_needs_no_approval() {
    assert_eq!(check_delegated(true), Err(Refusal::LeftToTheHead));
    assert_eq!(Refusal::LeftToTheHead.rule(), Some("D7"));
    assert_eq!(check_delegated(false), Ok(()));
}
