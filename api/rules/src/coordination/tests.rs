use super::*;
use crate::Coded;
use crate::consultation::{Ruling, Treatment};

const BALLOT: Uuid = Uuid::from_u128(1);
const UNIT: Uuid = Uuid::from_u128(2);
const DEMAND: Uuid = Uuid::from_u128(3);

fn kinds(facts: &Facts) -> Vec<OpenKind> {
    facts.open().into_iter().map(|open| open.kind).collect()
}

/// Consulted or not × stated or not × one related agency: none, asked, named, neither.
#[test]
fn c24_c14_each_related_agency_is_asked_or_named_and_no_consultation_needs_a_statement() {
    for consulted in [false, true] {
        for stated in [false, true] {
            for related in [
                None,
                Some((true, false)),
                Some((false, true)),
                Some((false, false)),
            ] {
                let facts = Facts {
                    ballot: BALLOT,
                    consulted,
                    stated,
                    related: related
                        .map(|(asked, named)| Related {
                            unit: UNIT,
                            asked,
                            named,
                        })
                        .into_iter()
                        .collect(),
                    differences: Vec::new(),
                };
                let mut expected = Vec::new();
                if !consulted && !stated {
                    expected.push(OpenKind::Unstated);
                }
                if related == Some((false, false)) {
                    expected.push(OpenKind::Unasked);
                }
                assert_eq!(kinds(&facts), expected, "{facts:?}");
            }
        }
    }
}

/// Every position × treatment × ruling.
#[test]
fn c9_complete_is_nothing_untreated_and_every_reserved_disagreement_ruled() {
    for position in [Position::AgreeWithAmendments, Position::Disagree] {
        for treatment in std::iter::once(None).chain(Treatment::ALL.iter().copied().map(Some)) {
            for ruling in std::iter::once(None).chain(Ruling::ALL.iter().copied().map(Some)) {
                let difference = Difference {
                    id: DEMAND,
                    position,
                    treated: Treated { treatment, ruling },
                };
                let facts = Facts {
                    ballot: BALLOT,
                    consulted: true,
                    differences: vec![difference],
                    ..Facts::default()
                };
                let expected = match (treatment, ruling, position) {
                    (None, ..) | (_, Some(Ruling::Return), _) => vec![OpenKind::Untreated],
                    (Some(Treatment::Reserved), None, Position::Disagree) => {
                        vec![OpenKind::Unruled]
                    }
                    _ => Vec::new(),
                };
                assert_eq!(kinds(&facts), expected, "{difference:?}");
            }
        }
    }
}

/// Every kind of open thing, ruled or not, checked by the Office or not.
#[test]
fn b25_c24_the_gate_opens_on_a_checked_list_with_all_settled_or_named_in_a_ruling() {
    for kind in OpenKind::ALL.iter().copied() {
        for ruled in [false, true] {
            for checked in [false, true] {
                let open = [Open {
                    kind,
                    subject: DEMAND,
                }];
                let rulings = ruled.then_some(DEMAND).into_iter().collect();
                let expected = match (checked, ruled, kind.is_of_asking()) {
                    (false, ..) => Err(Refusal::CoordinationUnchecked),
                    (true, true, _) => Ok(()),
                    (true, false, true) => Err(Refusal::CoordinationMissing { missing: 1 }),
                    (true, false, false) => Err(Refusal::DifferencesOpen { open: 1 }),
                };
                assert_eq!(check_gate(checked, &open, &rulings), expected);
            }
        }
    }
    assert_eq!(check_gate(true, &[], &HashSet::new()), Ok(()));
}

#[test]
fn b25_a_ruling_names_all_that_is_open_and_nothing_else() {
    let open = [
        Open {
            kind: OpenKind::Unasked,
            subject: UNIT,
        },
        Open {
            kind: OpenKind::Unruled,
            subject: DEMAND,
        },
    ];
    let set = |ids: &[Uuid]| ids.iter().copied().collect::<HashSet<_>>();
    let nothing = set(&[]);
    for (named, ruled, expected) in [
        (set(&[UNIT, DEMAND]), nothing.clone(), Ok(())),
        (
            set(&[UNIT]),
            nothing.clone(),
            Err(Refusal::NotAllNamed { missing: 1 }),
        ),
        (
            set(&[]),
            nothing.clone(),
            Err(Refusal::NotAllNamed { missing: 2 }),
        ),
        (set(&[UNIT]), set(&[DEMAND]), Ok(())),
        (
            set(&[UNIT, DEMAND, BALLOT]),
            nothing.clone(),
            Err(Refusal::NothingToRule),
        ),
        (
            set(&[UNIT]),
            set(&[UNIT, DEMAND]),
            Err(Refusal::NothingToRule),
        ),
    ] {
        assert_eq!(check_ruling(&open, &named, &ruled), expected, "{named:?}");
    }
    assert_eq!(
        check_ruling(&[], &nothing, &nothing),
        Err(Refusal::NothingToRule)
    );
}

/// Every office, of the lead and of another unit.
#[test]
fn c14_nobody_but_the_head_of_the_lead_signs() {
    for office in Office::ALL.iter().copied() {
        for unit in [None, Some(UNIT), Some(DEMAND)] {
            let actor = Actor {
                account_id: BALLOT,
                session_id: BALLOT,
                person_id: BALLOT,
                mandate_id: BALLOT,
                office,
                unit_id: unit,
                assists: None,
                lent: Vec::new(),
            };
            let signs = matches!(office, Office::AgencyHead | Office::OfficeHead);
            let expected = match signs && unit == Some(UNIT) {
                true => Ok(()),
                false => Err(Refusal::StatementNotSigned),
            };
            assert_eq!(check_signature(&actor, UNIT), expected, "{office:?}");
        }
    }
}
