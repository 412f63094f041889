//! Whether a matter may go on without its related agencies having been asked (C2, C14).

use crate::mandate::Office;
use crate::refusal::Refusal;

/// C2: related agencies are consulted first. C14: or the head of the lead states why that is
/// unnecessary, and answers for it; nobody states it for him.
pub fn check(related: bool, consulted: bool, stated: bool, office: Office) -> Result<(), Refusal> {
    let signs = matches!(office, Office::AgencyHead | Office::OfficeHead);
    match (related && !consulted, stated) {
        (true, false) => Err(Refusal::CoordinationMissing),
        (_, true) if !consulted && !signs => Err(Refusal::StatementNotSigned),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn c2_c14_related_agencies_are_asked_or_the_head_answers_for_not_asking() {
        use Office::{AgencyHead, AgencyOfficer};
        for (related, consulted, stated, office, expected) in [
            (false, false, false, AgencyOfficer, Ok(())),
            (true, true, false, AgencyOfficer, Ok(())),
            (
                true,
                false,
                false,
                AgencyHead,
                Err(Refusal::CoordinationMissing),
            ),
            (
                true,
                false,
                true,
                AgencyOfficer,
                Err(Refusal::StatementNotSigned),
            ),
            (true, false, true, AgencyHead, Ok(())),
            (true, true, true, AgencyOfficer, Ok(())),
        ] {
            assert_eq!(check(related, consulted, stated, office), expected);
        }
    }
}
