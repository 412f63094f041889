//! One-time links, and accounts that are closed.

use bed::keep::token;
use bed::{Bed, Checked};
use chrono::TimeDelta;
use serde_json::json;

#[tokio::test]
async fn x15_a_link_is_used_once_and_lives_a_day() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.person("chanhvanphong").await?;
    let added = head.add_person("Chuyên viên mới", "cv.moi").await?.done()?;
    assert_eq!(added.data("/addPerson/person/account"), "INVITED");
    let person = added.text("/addPerson/person/id")?;
    let url = added.text("/addPerson/link/url")?;
    let nobody = bed.nobody();
    // Without a mandate nobody can act, and the link is not spent on it.
    let reply = nobody.redeem(token(&url)?, "mật khẩu đủ dài").await?;
    assert_eq!(reply.codes(), ["MANDATE_NOT_IN_OFFICE"]);
    let unit = bed.unit_of("chanhvanphong").await?;
    head.add_mandate(
        &person,
        "OFFICE_SPECIALIST",
        Some(&unit),
        ("2026-11-01", None),
    )
    .await?
    .done()?;
    let reply = nobody.redeem(token(&url)?, "ngắn").await?;
    assert_eq!(reply.codes(), ["WEAK_PASSWORD"]);
    let newcomer = bed.welcome(&url).await?;
    let viewer = newcomer.viewer().await?.done()?;
    assert_eq!(viewer.data("/viewer/login"), "cv.moi");
    let again = nobody.redeem(token(&url)?, "mật khẩu thứ hai").await?;
    assert_eq!(again.codes(), ["LINK_NOT_VALID"]);
    assert_eq!(head.found("Chuyên viên mới").await?["account"], "ACTIVE");

    // A new link replaces the one before it, and is too old after 24 hours.
    let first = head.issue_link(&person).await?.done()?;
    let second = head.issue_link(&person).await?.done()?;
    let replaced = first.text("/issueSignInLink/link/url")?;
    let reply = nobody.redeem(token(&replaced)?, "mật khẩu đủ dài").await?;
    assert_eq!(reply.codes(), ["LINK_NOT_VALID"]);
    bed.clock.advance(TimeDelta::hours(24));
    let late = second.text("/issueSignInLink/link/url")?;
    let reply = nobody.redeem(token(&late)?, "mật khẩu đủ dài").await?;
    assert_eq!(reply.codes(), ["LINK_NOT_VALID"]);
    for forged in ["", "x", &"a".repeat(5_000)] {
        let reply = nobody.redeem(forged, "mật khẩu đủ dài").await?;
        assert_eq!(reply.codes(), ["LINK_NOT_VALID"]);
    }
    Ok(())
}

/// Who takes over an account by a link ends what the former holder had open.
#[tokio::test]
async fn a_redeemed_link_ends_the_sessions_before_it() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.person("chanhvanphong").await?;
    let member = bed.sign_in("uyvien").await?;
    let person = head.found("Chỉ huy trưởng Bộ CHQS").await?;
    let link = head
        .issue_link(person["id"].as_str().unwrap_or_default())
        .await?
        .done()?;
    // The link alone changes nothing for whoever is signed in, and lets nobody in before the Chair has
    // countersigned what the head of the Office made.
    member.viewer().await?.done()?;
    assert_eq!(bed.chair().await?.countersign_all().await?, 1);
    bed.welcome(&link.text("/issueSignInLink/link/url")?)
        .await?;
    assert_eq!(member.viewer().await?.status, 401);
    Ok(())
}

#[tokio::test]
async fn a_closed_account_is_out_at_once_and_what_it_did_stays() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.person("chanhvanphong").await?;
    let ballot = bed.opened().await?;
    let member = bed.sign_in("uyvien").await?;
    member.cast(&ballot, "AGREE", None).await?.done()?;
    let person = head.found("Chỉ huy trưởng Bộ CHQS").await?;
    let input = json!({ "personId": person["id"] });
    let answer = "person { ...PersonAll }";
    let closed = head
        .keep("disableAccount", answer, input.clone())
        .await?
        .done()?;
    assert_eq!(closed.data("/disableAccount/person/account"), "DISABLED");
    assert_eq!(member.viewer().await?.status, 401);
    let password = bed.password("uyvien")?;
    let reply = bed.nobody().try_sign_in("uyvien", password).await?;
    assert_eq!(reply.codes(), ["WRONG_PASSWORD"]);
    let seen = head.ballot(&ballot).await?.done()?;
    assert_eq!(seen.number("/ballot/tally/agree")?, 1);
    head.keep("enableAccount", answer, input).await?.done()?;
    bed.nobody().try_sign_in("uyvien", password).await?.done()?;
    Ok(())
}

#[tokio::test]
async fn an_accounts_name_is_plain_and_its_own() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.person("chanhvanphong").await?;
    for (login, code) in [
        ("ab", "BAD_LOGIN"),
        ("có.dấu", "BAD_LOGIN"),
        ("a b c", "BAD_LOGIN"),
        ("UyVien", "TAKEN"),
        (&"x".repeat(65), "BAD_LOGIN"),
    ] {
        let before = bed.journalled().await?;
        let reply = head.add_person("Người mới", login).await?;
        assert_eq!(reply.codes(), [code], "{login}");
        assert_eq!(bed.journalled().await?, before, "{login}");
    }
    let reply = head.add_person("   ", "nguoi.moi").await?;
    assert_eq!(reply.codes(), ["REQUIRED"]);
    // Nothing of the person stays behind when the account is refused.
    assert!(head.found("Người mới").await?.is_null());
    Ok(())
}
