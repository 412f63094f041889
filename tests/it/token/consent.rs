//! Consent is the Chair's own act (X12).

use bed::{Bed, Caller, Checked};
use serde_json::{Value, json};

use super::{GRANT, input, keeper, propose};

const MADE: &str = "secret serviceToken { id active madeBy { office } }";

async fn at(caller: &Caller, verb: &str, grant: &str) -> anyhow::Result<bed::Reply> {
    let answer = if verb == "issueServiceToken" {
        MADE
    } else {
        GRANT
    };
    caller.keep(verb, answer, json!({ "grantId": grant })).await
}

/// FE6: words that the Office types are no consent, and what was not consented to is not made.
#[tokio::test]
async fn x12_a_token_is_made_only_after_the_chair_has_consented() -> Checked {
    let bed = Bed::start().await?;
    let (head, chair) = (keeper(&bed).await?, bed.chair().await?);
    let typed = json!({
        "name": "Cổng", "areas": ["TASKS"], "expiresOn": "2027-06-30", "consent": "1",
    });
    let reply = head.keep("makeServiceToken", "secret", typed).await?;
    assert_eq!(reply.codes(), ["CONSENT_REQUIRED"]);
    let proposed = propose(&bed, input(&["TASKS"])).await?.done()?;
    let id = proposed.text("/proposeServiceToken/grant/id")?;
    assert_eq!(
        proposed.data("/proposeServiceToken/grant/state"),
        "PROPOSED"
    );
    let early = at(&head, "issueServiceToken", &id).await?;
    assert_eq!(early.codes(), ["CONSENT_REQUIRED"]);
    // Nobody but the Chair consents, whoever proposed it and whoever keeps the province.
    for login in [
        "chanhvanphong",
        "quantri",
        "pct.thuongtruc",
        "uyvien",
        "giamdoc.sonoivu",
    ] {
        let caller = bed.person(login).await?;
        let reply = at(&caller, "consentToServiceToken", &id).await?;
        assert_eq!(reply.codes(), ["NOT_ENTITLED"], "{login}");
    }
    assert_eq!(chair.todo_verbs().await?, ["CONSENT_TOKEN"]);
    let consented = at(&chair, "consentToServiceToken", &id).await?.done()?;
    let grant = consented.data("/consentToServiceToken/grant");
    assert_eq!(
        (&grant["state"], &grant["decidedBy"]["office"]),
        (&json!("CONSENTED"), &json!("CHAIR"))
    );
    assert!(head.todo_verbs().await?.contains(&"MAKE_TOKEN".to_owned()));
    let made = at(&head, "issueServiceToken", &id).await?.done()?;
    assert!(made.text("/issueServiceToken/secret")?.starts_with("dtk_"));
    let again = at(&head, "issueServiceToken", &id).await?;
    assert_eq!(again.codes(), ["GRANT_DECIDED"], "once");
    // The Chair lists them, and ends one at once.
    let list = "{ serviceTokens { nodes { id active } } tokenGrants { nodes { state } } }";
    let list = chair.gql(list, Value::Null).await?.done()?;
    assert_eq!(list.data("/tokenGrants/nodes/0/state"), "ISSUED");
    let token = list.text("/serviceTokens/nodes/0/id")?;
    let revoked = chair
        .keep(
            "revokeServiceToken",
            "serviceToken { active }",
            json!({ "serviceTokenId": token }),
        )
        .await?
        .done()?;
    assert_eq!(
        revoked.data("/revokeServiceToken/serviceToken/active"),
        false
    );
    Ok(())
}

#[tokio::test]
async fn x12_what_the_chair_refuses_is_never_made() -> Checked {
    let bed = Bed::start().await?;
    let proposed = propose(&bed, input(&["TASKS"])).await?.done()?;
    let id = proposed.text("/proposeServiceToken/grant/id")?;
    let chair = bed.chair().await?;
    let blank = json!({ "grantId": id, "reason": " " });
    let reply = chair.keep("refuseServiceToken", GRANT, blank).await?;
    assert_eq!(reply.codes(), ["REQUIRED"]);
    let why = json!({ "grantId": id, "reason": "Chưa cần." });
    chair.keep("refuseServiceToken", GRANT, why).await?.done()?;
    let consent = at(&chair, "consentToServiceToken", &id).await?;
    assert_eq!(consent.codes(), ["GRANT_DECIDED"]);
    let made = at(&keeper(&bed).await?, "issueServiceToken", &id).await?;
    assert_eq!(made.codes(), ["GRANT_DECIDED"]);
    Ok(())
}

/// Whoever acts for the absent Chair consents in the Chair's name; a delegation that names powers holds
/// no consent.
#[tokio::test]
async fn x12_the_acting_vice_chair_consents_in_the_chairs_name() -> Checked {
    let bed = Bed::start().await?;
    let chair = bed.chair().await?;
    bed.standing("pct.thuongtruc").await?.done()?;
    let mandate = bed.vice_chair("pct.thuongtruc").await?;
    let days = ("2026-11-23", "2026-11-30");
    let named = bed::delegate::giving(&mandate, "BY_POWER", &["CONSENT_TOKENS"], days);
    let reply = chair.give_delegation(named).await?;
    assert_eq!(reply.codes(), ["POWER_NOT_LENDABLE"]);
    let acting = bed::delegate::giving(&mandate, "ACTING", &[], days);
    chair.give_delegation(acting).await?.done()?;
    let proposed = propose(&bed, input(&["TASKS"])).await?.done()?;
    let id = proposed.text("/proposeServiceToken/grant/id")?;
    let vice = bed.sign_in("pct.thuongtruc").await?;
    let consented = at(&vice, "consentToServiceToken", &id).await?.done()?;
    let grant = consented.data("/consentToServiceToken/grant");
    assert_eq!(grant["decidedBy"]["office"], "VICE_CHAIR");
    assert_eq!(grant["decidedFor"]["office"], "CHAIR");
    Ok(())
}
