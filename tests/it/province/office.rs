//! Administrators configure and never act: who is given an office is confirmed by somebody else (X13, X14),
//! and nobody comes in by a link that only an administrator knows of (X15).

use bed::keep::token;
use bed::{Bed, Caller, Checked};
use serde_json::{Value, json};

const PASSWORD: &str = "mật khẩu đủ dài";

async fn told(caller: &Caller) -> anyhow::Result<Vec<String>> {
    let query = "{ notices(first: 20) { nodes { kind } } }";
    let reply = caller.gql(query, Value::Null).await?.done()?;
    let nodes = reply.list("/notices/nodes")?.iter();
    let kinds = nodes.filter_map(|notice| notice["kind"].as_str());
    Ok(kinds.map(str::to_owned).collect())
}

/// FB5: the ways by which an administrator became the Chair.
#[tokio::test]
async fn x13_x14_x15_an_administrator_comes_to_no_office_by_any_way() -> Checked {
    let bed = Bed::start().await?;
    let ballot = bed.opened().await?;
    let (admin, head, chair) = (
        bed.person("quantri").await?,
        bed.person("chanhvanphong").await?,
        bed.chair().await?,
    );
    let own = bed.person_id("quantri").await?;
    let office = bed.unit_of("chanhvanphong").await?;
    let days = ("2026-11-01", None);
    for (seat, unit) in [
        ("CHAIR", None),
        ("COMMITTEE_MEMBER", None),
        ("OFFICE_HEAD", Some(office.as_str())),
        ("OFFICE_SPECIALIST", Some(office.as_str())),
    ] {
        let reply = admin.add_mandate(&own, seat, unit, days).await?;
        assert_eq!(reply.codes(), ["OWN_ACCOUNT"], "{seat}");
    }
    assert_eq!(admin.issue_link(&own).await?.codes(), ["OWN_ACCOUNT"]);
    let seat = admin.mandate("ADMINISTRATOR").await?;
    let ended = admin.end_mandate(&seat, 1, "2026-12-31").await?;
    assert_eq!(ended.codes(), ["OWN_ACCOUNT"]);
    for verb in ["disableAccount", "enableAccount"] {
        let reply = admin.keep(verb, "", json!({ "personId": own })).await?;
        let code = if verb == "disableAccount" {
            "OWN_ACCOUNT"
        } else {
            "NOT_ENTITLED"
        };
        assert_eq!(reply.codes(), [code], "{verb}");
    }
    // By a link of the Chair's, which is dead before the head of the Office has countersigned it.
    let of_chair = bed.person_id("chutich").await?;
    let link = admin.issue_link(&of_chair).await?.done()?;
    assert_eq!(link.data("/issueSignInLink/link/waits"), true);
    let url = link.text("/issueSignInLink/link/url")?;
    let nobody = bed.nobody();
    let reply = nobody.redeem(token(&url)?, PASSWORD).await?;
    assert_eq!(reply.codes(), ["LINK_WAITS"]);
    assert_eq!(told(&chair).await?[0], "LINK_ISSUED");
    assert!(
        head.todo_verbs()
            .await?
            .contains(&"COUNTERSIGN_LINK".to_owned())
    );
    assert_eq!(admin.countersign_all().await?, 0);
    assert_eq!(head.countersign_all().await?, 1);
    bed.welcome(&url).await?;
    assert_eq!(chair.viewer().await?.error_code(), Some("BAD_TOKEN"));
    let back = bed.nobody();
    let reply = back.try_sign_in("chutich", PASSWORD).await?.done()?;
    let chair = back.keeping(&reply, "signIn")?;
    assert_eq!(told(&chair).await?[..2], ["LINK_USED", "LINK_ISSUED"]);
    // By ending the Chair while a ballot is open: it waits, and the Chair knows.
    let seat = chair.mandate("CHAIR").await?;
    let asked = admin.end_mandate(&seat, 1, "2026-11-22").await?.done()?;
    assert!(asked.data("/endMandate/mandate").is_null());
    assert_eq!(asked.data("/endMandate/request/state"), "PENDING");
    assert_eq!(told(&chair).await?[0], "OFFICE_REQUESTED");
    let request = asked.text("/endMandate/request/id")?;
    let confirmed = admin.confirm_mandates(&[&request]).await?;
    assert_eq!(confirmed.codes(), ["NOT_ENTITLED"]);
    let confirmed = chair.confirm_mandates(&[&request]).await?;
    assert_eq!(confirmed.codes(), ["CONFIRMED_BY_ANOTHER"]);
    chair.cast(&ballot, "AGREE", None).await?.done()?;
    head.refuse_mandates(&[&request], "Không có quyết định như vậy.")
        .await?
        .done()?;
    assert_eq!(told(&admin).await?[0], "OFFICE_REFUSED");
    Ok(())
}

/// X14: what waits is no mandate, here or anywhere, and what is confirmed does not hold backwards.
#[tokio::test]
async fn x14_a_mandate_that_waits_holds_nowhere_and_never_backwards() -> Checked {
    let bed = Bed::start().await?;
    let (admin, head) = (
        bed.person("quantri").await?,
        bed.person("chanhvanphong").await?,
    );
    let base = async |id: &str| -> anyhow::Result<i64> {
        head.ballot(id).await?.done()?.number("/ballot/base")
    };
    let before = base(&bed.opened().await?).await?;
    let officer = bed.person("chuyenvien.sonoivu").await?;
    let person = bed.person_id("chuyenvien.sonoivu").await?;
    let days = ("2026-11-01", None);
    let unnumbered = json!({
        "personId": person, "office": "COMMITTEE_MEMBER", "title": "Ủy viên", "startsOn": "2026-11-01",
    });
    let reply = admin
        .keep("addMandate", "request { id }", unnumbered)
        .await?;
    assert_eq!(reply.codes(), ["REQUIRED"], "the document's number");
    let given = admin
        .add_mandate(&person, "COMMITTEE_MEMBER", None, days)
        .await?
        .done()?;
    let twice = admin
        .add_mandate(&person, "COMMITTEE_MEMBER", None, days)
        .await?;
    assert_eq!(twice.codes(), ["REQUEST_WAITS"]);
    let request = given.text("/addMandate/request/id")?;
    let viewer = officer.viewer().await?.done()?;
    assert_eq!(viewer.list("/viewer/mandates")?.len(), 1);
    let ballot = bed.opened().await?;
    assert_eq!(base(&ballot).await?, before);
    assert!(
        told(&officer)
            .await?
            .contains(&"OFFICE_REQUESTED".to_owned())
    );
    bed.clock.advance(chrono::TimeDelta::days(2));
    let head = bed.sign_in("chanhvanphong").await?;
    assert!(
        head.todo_verbs()
            .await?
            .contains(&"CONFIRM_OFFICES".to_owned())
    );
    let confirmed = head.confirm_mandates(&[&request]).await?.done()?;
    let mandate = "/confirmMandates/requests/0/mandate";
    assert_eq!(confirmed.data(mandate)["startsOn"], "2026-11-25");
    let again = head.confirm_mandates(&[&request]).await?;
    assert_eq!(again.codes(), ["REQUEST_DECIDED"]);
    let officer = bed.sign_in("chuyenvien.sonoivu").await?;
    assert_eq!(told(&officer).await?[0], "OFFICE_GIVEN");
    let member = officer.acting("COMMITTEE_MEMBER").await?;
    let cast = member.cast(&ballot, "AGREE", None).await?;
    assert_eq!(cast.codes(), ["NOT_A_MEMBER"]);
    Ok(())
}

/// X14: nobody confirms what he entered; the head of the Office's own, and what he entered, the Chair.
#[tokio::test]
async fn x14_nobody_confirms_the_own_or_what_he_entered() -> Checked {
    let bed = Bed::start().await?;
    let (admin, head, chair) = (
        bed.person("quantri").await?,
        bed.person("chanhvanphong").await?,
        bed.chair().await?,
    );
    let person = bed.person_id("chuyenvien.sonoivu").await?;
    let entered = head
        .add_mandate(&person, "COMMITTEE_MEMBER", None, ("2026-11-23", None))
        .await?
        .done()?;
    let entered = entered.text("/addMandate/request/id")?;
    let reply = head.confirm_mandates(&[&entered]).await?;
    assert_eq!(reply.codes(), ["CONFIRMED_BY_ANOTHER"]);
    let seat = head.mandate("OFFICE_HEAD").await?;
    let own = admin.end_mandate(&seat, 1, "2026-12-31").await?.done()?;
    let own = own.text("/endMandate/request/id")?;
    let reply = head.confirm_mandates(&[&own]).await?;
    assert_eq!(reply.codes(), ["CONFIRMED_BY_ANOTHER"]);
    let successor = bed.person_id("chuyenvien.vanphong").await?;
    let unit = bed.unit_of("chanhvanphong").await?;
    let next = admin
        .add_mandate(&successor, "OFFICE_HEAD", Some(&unit), ("2027-01-01", None))
        .await?
        .done()?;
    let next = next.text("/addMandate/request/id")?;
    let reply = head.confirm_mandates(&[&next]).await?;
    assert_eq!(reply.codes(), ["CONFIRMED_BY_CHAIR"]);
    // One list, all of it or nothing; what is left out goes on waiting.
    let reply = chair.confirm_mandates(&[&entered, &own]).await?.done()?;
    assert_eq!(reply.list("/confirmMandates/requests")?.len(), 2);
    let query =
        "{ mandateRequests(waiting: true) { nodes { id mayConfirm replaces { office } } } }";
    let waiting = chair.gql(query, Value::Null).await?.done()?;
    let waiting = waiting.list("/mandateRequests/nodes")?;
    assert_eq!(waiting.len(), 1);
    assert_eq!(waiting[0]["id"], next.as_str());
    assert_eq!(waiting[0]["replaces"][0]["office"], "OFFICE_HEAD");
    Ok(())
}

/// X14: an administrator locks at once; the mandates stand, and somebody else opens it again.
#[tokio::test]
async fn x14_a_locked_account_is_told_and_opened_by_the_head_of_the_office() -> Checked {
    let bed = Bed::start().await?;
    let (admin, head, chair) = (
        bed.person("quantri").await?,
        bed.person("chanhvanphong").await?,
        bed.chair().await?,
    );
    let ballot = bed.opened().await?;
    let member = bed.sign_in("uyvien").await?;
    let person = json!({ "personId": bed.person_id("uyvien").await? });
    admin
        .keep("disableAccount", "", person.clone())
        .await?
        .done()?;
    assert_eq!(member.viewer().await?.status, 401);
    for reader in [&head, &chair] {
        assert_eq!(told(reader).await?[0], "ACCOUNT_LOCKED");
    }
    assert!(head.todo_verbs().await?.contains(&"ACKNOWLEDGE".to_owned()));
    let seen = head.ballot(&ballot).await?.done()?;
    assert_eq!(seen.number("/ballot/base")?, 25, "the mandate stands");
    let reply = admin.keep("enableAccount", "", person.clone()).await?;
    assert_eq!(reply.codes(), ["NOT_ENTITLED"]);
    head.keep("enableAccount", "", person).await?.done()?;
    bed.sign_in("uyvien").await?;
    // The head's own is the Chair's.
    let person = json!({ "personId": bed.person_id("chanhvanphong").await? });
    admin
        .keep("disableAccount", "", person.clone())
        .await?
        .done()?;
    let query = "{ todo { nodes { attention { id kind person { name } } } } }";
    let todo = chair.gql(query, Value::Null).await?.done()?;
    let cards = todo.list("/todo/nodes")?.iter().rev();
    let mut cards = cards.map(|card| &card["attention"]);
    let attention = cards.find(|of| of["kind"] == "ACCOUNT_LOCKED");
    let attention = attention.cloned().unwrap_or_default();
    chair.keep("enableAccount", "", person).await?.done()?;
    let of = json!({ "attentionId": attention["id"] });
    let reply = head_again(&bed)
        .await?
        .keep("acknowledge", "", of.clone())
        .await?;
    assert_eq!(reply.codes(), ["NOT_FOUND"], "it is on the Chair's page");
    let before = chair.todo_verbs().await?;
    chair.keep("acknowledge", "", of).await?.done()?;
    assert_eq!(chair.todo_verbs().await?.len(), before.len() - 1);
    assert_eq!(bed.journalled_as("ACKNOWLEDGE").await?, 1);
    Ok(())
}

async fn head_again(bed: &Bed) -> anyhow::Result<Caller> {
    bed.sign_in("chanhvanphong").await
}

/// X15: a link made at the server's own terminal works, and stands on three start pages.
#[tokio::test]
async fn x15_a_link_of_the_server_works_and_must_be_acknowledged_by_three() -> Checked {
    let bed = Bed::start().await?;
    let link = dongthuan::admin::link(&bed.app, "uyvien").await?;
    use secrecy::ExposeSecret;
    let member = bed.welcome(link.url.expose_secret()).await?;
    for reader in [
        member,
        bed.person("chanhvanphong").await?,
        bed.chair().await?,
    ] {
        assert!(
            reader
                .todo_verbs()
                .await?
                .contains(&"ACKNOWLEDGE".to_owned())
        );
    }
    Ok(())
}

/// X14: nothing is confirmed at the terminal while somebody in office can.
#[tokio::test]
async fn x14_the_server_confirms_only_where_nobody_else_can() -> Checked {
    use dongthuan::command::people::confirm_on_server;
    let bed = Bed::start().await?;
    let admin = bed.person("quantri").await?;
    let person = bed.person_id("chuyenvien.sonoivu").await?;
    admin
        .add_mandate(&person, "COMMITTEE_MEMBER", None, ("2026-11-23", None))
        .await?
        .done()?;
    assert!(confirm_on_server(&bed.app).await.is_err());
    for (login, office) in [("chutich", "CHAIR"), ("chanhvanphong", "OFFICE_HEAD")] {
        let seat = bed.person(login).await?.mandate(office).await?;
        bed.end_mandate(&seat, "2026-11-22").await?;
    }
    assert_eq!(confirm_on_server(&bed.app).await?, 1);
    Ok(())
}

/// X14: what guards offices is loosened by the Chair only, and never for the three that guard the rest.
#[tokio::test]
async fn x14_the_guards_are_loosened_by_the_chair_only() -> Checked {
    let bed = Bed::start().await?;
    let (admin, head, chair) = (
        bed.person("quantri").await?,
        bed.person("chanhvanphong").await?,
        bed.chair().await?,
    );
    let set = async |by: &Caller, key: &str, value: &str| {
        let input = json!({
            "key": key, "value": value, "effectiveFrom": "2026-11-23", "legalBasis": "Quy chế",
        });
        by.keep("setParameter", "", input).await
    };
    for by in [&admin, &head] {
        for (key, value) in [
            ("people.linkNeedsCountersign", "false"),
            ("people.linkHours", "48"),
            ("people.confirmOffices", "CHAIR;OFFICE_HEAD;ADMINISTRATOR"),
        ] {
            assert_eq!(
                set(by, key, value).await?.codes(),
                ["GUARD_LOOSENED"],
                "{key}"
            );
        }
    }
    set(&head, "people.linkHours", "12").await?.done()?;
    let fewer = set(&chair, "people.confirmOffices", "CHAIR;OFFICE_HEAD").await?;
    assert_eq!(fewer.codes(), ["BAD_VALUE"]);
    set(&chair, "people.linkHours", "48").await?.done()?;
    let other = set(&chair, "ballot.defaultDays", "7").await?;
    assert_eq!(other.codes(), ["NOT_ENTITLED"]);
    Ok(())
}
