//! Sessions: how they begin, go on and end.

use bed::{Bed, Caller, Checked, Reply};
use chrono::TimeDelta;
use serde_json::{Value, json};

const REFRESH: &str = "mutation { refreshSession {
    session { accessToken expiresAt } userErrors { code field message } } }";

/// By the cookie alone: an access token that is no longer good would be refused first.
async fn refresh(caller: &Caller) -> anyhow::Result<Reply> {
    let mut device = caller.clone();
    device.token = None;
    device.gql(REFRESH, Value::Null).await
}

/// The device after a refresh that was accepted.
async fn refreshed(caller: &Caller) -> anyhow::Result<Caller> {
    caller.keeping(&refresh(caller).await?.done()?, "refreshSession")
}

async fn works(caller: &Caller) -> anyhow::Result<bool> {
    let viewer = caller.viewer().await?;
    Ok(viewer.status == 200 && viewer.error_code().is_none())
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_account_answer_alike() -> Checked {
    let bed = Bed::start().await?;
    let nobody = bed.nobody();
    let before = bed.journalled_as("SIGN_IN").await?;
    let wrong = nobody.try_sign_in("chutich", "sai mật khẩu").await?;
    let unknown = nobody.try_sign_in("khong.co.ai", "sai mật khẩu").await?;
    assert_eq!(wrong.codes(), ["WRONG_PASSWORD"]);
    assert_eq!(wrong.body, unknown.body);
    assert!(wrong.data("/signIn/session").is_null());
    assert!(wrong.refresh_token().is_none());
    assert_eq!(bed.journalled_as("SIGN_IN").await?, before);
    // Capitals and spaces around an account's name do not matter; in a password they do.
    let password = bed.password("chutich")?;
    nobody.try_sign_in(" ChuTich ", password).await?.done()?;
    let shouted = nobody
        .try_sign_in("chutich", &password.to_uppercase())
        .await?;
    assert_eq!(shouted.codes(), ["WRONG_PASSWORD"]);
    Ok(())
}

#[tokio::test]
async fn the_refresh_token_is_in_a_cookie_that_no_script_reads() -> Checked {
    for (public_url, secure) in [(None, false), (Some("https://dongthuan.example"), true)] {
        let public_url = public_url.map(str::to_owned);
        let bed = Bed::start_with(|config| config.public_url = public_url).await?;
        let reply = bed
            .nobody()
            .try_sign_in("uyvien", bed.password("uyvien")?)
            .await?;
        let cookie = reply.headers["set-cookie"].to_str()?.to_owned();
        for attribute in ["HttpOnly", "SameSite=Strict", "Path=/graphql"] {
            assert!(cookie.contains(attribute), "{cookie}");
        }
        assert_eq!(cookie.contains("; Secure"), secure, "{cookie}");
        let token = reply.refresh_token().unwrap_or_default();
        assert!(token.len() > 40, "{token}");
        assert!(!reply.body.to_string().contains(&token));
    }
    Ok(())
}

#[tokio::test]
async fn a_refresh_token_is_exchanged_for_a_new_pair() -> Checked {
    let bed = Bed::start().await?;
    let first = bed.sign_in("uyvien").await?;
    bed.clock.advance(TimeDelta::minutes(30));
    assert!(!works(&first).await?, "an access token lasts ten minutes");
    let second = refreshed(&first).await?;
    assert!(works(&second).await?);
    assert_ne!(first.refresh, second.refresh);
    let third = refreshed(&second).await?;
    assert!(works(&third).await?);
    Ok(())
}

/// A device that is not used for fourteen days signs in again.
#[tokio::test]
async fn a_refresh_token_lasts_fourteen_days() -> Checked {
    let bed = Bed::start().await?;
    let device = bed.sign_in("uyvien").await?;
    bed.clock
        .advance(TimeDelta::days(14) - TimeDelta::seconds(1));
    let device = refreshed(&device).await?;
    bed.clock.advance(TimeDelta::days(14));
    assert_eq!(refresh(&device).await?.codes(), ["SESSION_ENDED"]);
    Ok(())
}

/// Somebody has stolen a token: whichever of the two comes second ends the session for both.
#[tokio::test]
async fn a_refresh_token_used_twice_ends_the_session() -> Checked {
    let bed = Bed::start().await?;
    let stolen = bed.sign_in("uyvien").await?;
    let other_device = bed.sign_in("uyvien").await?;
    let second = refreshed(&stolen).await?;
    let third = refreshed(&second).await?;
    bed.clock.advance(TimeDelta::seconds(61));
    let reuse = refresh(&stolen).await?;
    assert_eq!(reuse.codes(), ["SESSION_ENDED"]);
    assert_eq!(
        reuse.refresh_token().as_deref(),
        Some(""),
        "the cookie is taken away"
    );
    assert_eq!(refresh(&third).await?.codes(), ["SESSION_ENDED"]);
    assert!(!works(&third).await?, "the access token is dead too");
    assert!(works(&other_device).await?, "another session goes on");
    assert_eq!(bed.journalled_as("REFRESH_TOKEN_REUSED").await?, 1);
    Ok(())
}

/// The successor has been used, so the answer was not lost: even within the minute this is a theft.
#[tokio::test]
async fn a_refresh_token_whose_successor_was_used_ends_the_session_at_once() -> Checked {
    let bed = Bed::start().await?;
    let first = bed.sign_in("uyvien").await?;
    let second = refreshed(&first).await?;
    let third = refreshed(&second).await?;
    assert_eq!(refresh(&first).await?.codes(), ["SESSION_ENDED"]);
    assert!(!works(&third).await?);
    Ok(())
}

/// The phone slept after its answer was lost, for however long: the successor was never used.
#[tokio::test]
async fn an_answer_lost_on_the_way_is_asked_for_again_until_the_next_one_was_used() -> Checked {
    let bed = Bed::start().await?;
    let device = bed.sign_in("uyvien").await?;
    let lost = refreshed(&device).await?;
    for asleep in [TimeDelta::seconds(65), TimeDelta::days(3)] {
        bed.clock.advance(asleep);
        assert!(works(&refreshed(&device).await?).await?, "after {asleep}");
    }
    let again = refreshed(&device).await?;
    let next = refreshed(&again).await?;
    assert!(works(&next).await?);
    // The one that was lost is worth nothing any more, nor is the first.
    assert_eq!(refresh(&lost).await?.codes(), ["SESSION_ENDED"]);
    assert!(!works(&next).await?, "one of two holders has stolen it");
    Ok(())
}

/// Honoured again it still lasts no longer than it did.
#[tokio::test]
async fn an_answer_lost_for_fourteen_days_is_lost() -> Checked {
    let bed = Bed::start().await?;
    let device = bed.sign_in("uyvien").await?;
    refreshed(&device).await?;
    bed.clock.advance(TimeDelta::days(14));
    assert_eq!(refresh(&device).await?.codes(), ["SESSION_ENDED"]);
    Ok(())
}

#[tokio::test]
async fn without_a_cookie_or_with_a_made_up_one_there_is_no_session() -> Checked {
    let bed = Bed::start().await?;
    let mut nobody = bed.nobody();
    assert_eq!(refresh(&nobody).await?.codes(), ["SESSION_ENDED"]);
    nobody.refresh = Some("A".repeat(43));
    assert_eq!(refresh(&nobody).await?.codes(), ["SESSION_ENDED"]);
    Ok(())
}

#[tokio::test]
async fn signing_out_ends_this_session_and_no_other() -> Checked {
    let bed = Bed::start().await?;
    let (phone, desk) = (bed.sign_in("uyvien").await?, bed.sign_in("uyvien").await?);
    let out = "mutation { signOut { userErrors { code } } }";
    let reply = phone.gql(out, Value::Null).await?.done()?;
    assert_eq!(reply.refresh_token().as_deref(), Some(""));
    assert!(!works(&phone).await?);
    assert_eq!(refresh(&phone).await?.codes(), ["SESSION_ENDED"]);
    assert!(works(&desk).await?);
    Ok(())
}

#[tokio::test]
async fn signing_out_everywhere_ends_every_session_of_the_account() -> Checked {
    let bed = Bed::start().await?;
    let (phone, desk) = (bed.sign_in("uyvien").await?, bed.sign_in("uyvien").await?);
    let somebody = bed.sign_in("chutich").await?;
    let out = "mutation { signOutEverywhere { userErrors { code } } }";
    desk.gql(out, Value::Null).await?.done()?;
    for device in [&phone, &desk] {
        assert!(!works(device).await?);
        assert_eq!(refresh(device).await?.codes(), ["SESSION_ENDED"]);
    }
    assert!(works(&somebody).await?);
    Ok(())
}

#[tokio::test]
async fn a_new_password_ends_the_other_sessions() -> Checked {
    let bed = Bed::start().await?;
    let (phone, desk) = (bed.sign_in("uyvien").await?, bed.sign_in("uyvien").await?);
    let change = async |current: &str, new: &str| {
        let query = "mutation($input: ChangePasswordInput!) { changePassword(input: $input) {
            userErrors { code field message } } }";
        let input = json!({ "input": { "currentPassword": current, "newPassword": new } });
        phone.gql(query, input).await
    };
    let old = bed.password("uyvien")?;
    assert_eq!(
        change("sai", "một câu dài dễ nhớ").await?.codes(),
        ["WRONG_PASSWORD"]
    );
    assert_eq!(change(old, "ngắn quá").await?.codes(), ["WEAK_PASSWORD"]);
    assert_eq!(
        change(old, &"a".repeat(1_000_000)).await?.codes(),
        ["TOO_LONG"]
    );
    assert!(works(&desk).await?, "nothing was changed yet");
    change(old, "một câu dài dễ nhớ").await?.done()?;
    assert!(works(&phone).await?);
    assert!(!works(&desk).await?);
    assert_eq!(refresh(&desk).await?.codes(), ["SESSION_ENDED"]);
    let nobody = bed.nobody();
    assert_eq!(
        nobody.try_sign_in("uyvien", old).await?.codes(),
        ["WRONG_PASSWORD"]
    );
    nobody
        .try_sign_in("uyvien", "một câu dài dễ nhớ")
        .await?
        .done()?;
    Ok(())
}

/// FA14: whoever changes the password ends the links that could still set another.
#[tokio::test]
async fn x15_a_new_password_ends_the_links_that_are_alive() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.sign_in("uyvien").await?;
    let link = dongthuan::admin::link(&bed.app, "uyvien").await?;
    let input = json!({
        "currentPassword": bed.password("uyvien")?, "newPassword": "một câu dài dễ nhớ",
    });
    member.keep("changePassword", "", input).await?.done()?;
    let url = secrecy::ExposeSecret::expose_secret(&link.url).to_owned();
    let reply = bed
        .nobody()
        .redeem(bed::keep::token(&url)?, "mật khẩu đủ dài")
        .await?;
    assert_eq!(reply.codes(), ["LINK_NOT_VALID"]);
    Ok(())
}

/// FB8: what is guessed first is refused, in words.
#[tokio::test]
async fn a_password_that_is_easily_guessed_is_refused() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.sign_in("uyvien.yte").await?;
    for weak in [
        "aaaaaaaaaa",
        "password123",
        "          ",
        "uyvien.yte1",
        "1234567890",
    ] {
        let input = json!({ "currentPassword": bed.password("uyvien.yte")?, "newPassword": weak });
        let reply = member.keep("changePassword", "", input).await?;
        assert_eq!(reply.codes(), ["GUESSABLE_PASSWORD"], "{weak:?}");
        let error = reply.user_errors().next().cloned().unwrap_or_default();
        assert_eq!(error["field"], "newPassword");
    }
    Ok(())
}

/// FA14: however often it asks, a request begins one session.
#[tokio::test]
async fn one_request_signs_in_once() -> Checked {
    let bed = Bed::start().await?;
    let many: String = (0..50)
        .map(|n| {
            format!(
                "s{n}: signIn(input: $i) {{ session {{ accessToken }} userErrors {{ code }} }} "
            )
        })
        .collect();
    let query = format!("mutation($i: SignInInput!) {{ {many} }}");
    let before = bed.journalled_as("SIGN_IN").await?;
    let input = json!({ "i": { "login": "uyvien", "password": bed.password("uyvien")? } });
    let reply = bed.nobody().gql(&query, input).await?;
    assert_eq!(reply.codes(), ["ONE_SIGN_IN"; 49]);
    assert_eq!(bed.journalled_as("SIGN_IN").await?, before + 1);
    Ok(())
}

/// FA14: what has been over for a month is not kept; a session that can still be renewed is.
#[tokio::test]
async fn the_sweep_removes_sessions_tokens_and_links_that_are_over() -> Checked {
    use entity::{Rows, refresh_token, session, sign_in_link};
    use sea_orm::PaginatorTrait;
    let bed = Bed::start().await?;
    let db = bed.app.store.reader();
    let count = async || -> anyhow::Result<(u64, u64, u64)> {
        Ok((
            session::Entity::rows().count(db).await?,
            refresh_token::Entity::rows().count(db).await?,
            sign_in_link::Entity::rows().count(db).await?,
        ))
    };
    let before = count().await?;
    for _ in 0..3 {
        let device = refreshed(&bed.sign_in("uyvien").await?).await?;
        let out = "mutation { signOut { userErrors { code } } }";
        device.gql(out, Value::Null).await?.done()?;
    }
    dongthuan::admin::link(&bed.app, "uyvien").await?;
    bed.clock.advance(TimeDelta::days(40));
    let kept = bed.sign_in("uyvien").await?;
    bed.sweep().await?;
    let after = count().await?;
    // The session at hand, and the last one of each account of before.
    assert!(after.0 <= before.0 + 1, "{after:?} after {before:?}");
    assert_eq!(after.1, 1, "the session's own token");
    assert_eq!(after.2, 0);
    assert!(works(&refreshed(&kept).await?).await?);
    Ok(())
}
