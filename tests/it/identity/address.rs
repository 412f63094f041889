//! An address that guesses passwords waits; nobody can lock out another.

use std::net::{IpAddr, Ipv4Addr};

use bed::{Bed, Caller, Checked};
use chrono::TimeDelta;
use tokio::task::JoinSet;

const HERE: IpAddr = IpAddr::V4(Ipv4Addr::new(127, 0, 0, 2));
const ELSEWHERE: IpAddr = IpAddr::V4(Ipv4Addr::new(127, 0, 0, 3));

/// Tries this many wrong passwords.
async fn guess(caller: &Caller, times: usize) -> Checked {
    for n in 0..times {
        let wrong = caller.try_sign_in("uyvien", "sai mật khẩu").await?;
        assert_eq!(wrong.codes(), ["WRONG_PASSWORD"], "guess {n}");
    }
    Ok(())
}

/// FB7: one person's wrong passwords keep nobody else out who sits behind the same address, and a success
/// begins the count anew.
#[tokio::test]
async fn after_ten_wrong_passwords_the_account_waits_at_that_address_and_nobody_else_does()
-> Checked {
    let bed = Bed::start().await?;
    let (here, elsewhere) = (bed.nobody_at(HERE)?, bed.nobody_at(ELSEWHERE)?);
    let password = bed.password("uyvien")?;
    guess(&here, 9).await?;
    here.try_sign_in("uyvien", password).await?.done()?;
    guess(&here, 10).await?;
    let waits = here.speaking("vi").try_sign_in("uyvien", password).await?;
    assert_eq!(waits.codes(), ["MUST_WAIT"]);
    let message = waits
        .user_errors()
        .next()
        .map(|error| error["message"].clone());
    let message = message.unwrap_or_default().to_string();
    assert!(message.contains("09:30 ngày 23/11/2026"), "{message}");
    here.try_sign_in("chutich", bed.password("chutich")?)
        .await?
        .done()?;
    elsewhere.try_sign_in("uyvien", password).await?.done()?;
    Ok(())
}

/// An account that does not exist is braked as one that does: the answers betray neither.
#[tokio::test]
async fn an_account_that_does_not_exist_waits_like_one_that_does() -> Checked {
    let bed = Bed::start().await?;
    let here = bed.nobody_at(HERE)?;
    for n in 0..12 {
        let reply = here.try_sign_in("khong.co.ai", "sai mật khẩu").await?;
        let code = if n < 10 {
            "WRONG_PASSWORD"
        } else {
            "MUST_WAIT"
        };
        assert_eq!(reply.codes(), [code], "{n}");
    }
    Ok(())
}

/// FB8: guesses from many addresses are braked by the account; a device that the account is known on
/// is let through, and who guesses there is braked by the device.
#[tokio::test]
async fn many_addresses_guess_at_one_account_in_vain_and_its_holder_is_let_in() -> Checked {
    let bed = Bed::start().await?;
    let password = bed.password("uyvien")?;
    let phone = bed.nobody_at(IpAddr::V4(Ipv4Addr::new(127, 0, 1, 1)))?;
    let known = phone.try_sign_in("uyvien", password).await?.done()?;
    let phone = phone.on(known.device().as_deref());
    let mut tried = 0;
    for n in 0..60 {
        let stranger = bed.nobody_at(IpAddr::V4(Ipv4Addr::new(127, 0, 2, n)))?;
        let reply = stranger.try_sign_in("uyvien", "sai mật khẩu").await?;
        match reply.codes()[..] {
            ["WRONG_PASSWORD"] => tried += 1,
            ["MUST_WAIT"] => {}
            ref other => anyhow::bail!("{other:?}"),
        }
    }
    assert_eq!(tried, 30);
    let stranger = bed.nobody_at(IpAddr::V4(Ipv4Addr::new(127, 0, 3, 1)))?;
    let reply = stranger.try_sign_in("uyvien", password).await?;
    assert_eq!(reply.codes(), ["MUST_WAIT"]);
    // Somebody else's device, or a made-up one, is strange.
    let forged = stranger.on(Some(&"A".repeat(43)));
    let reply = forged.try_sign_in("uyvien", password).await?;
    assert_eq!(reply.codes(), ["MUST_WAIT"]);
    phone.try_sign_in("uyvien", password).await?.done()?;
    guess(&phone, 10).await?;
    let reply = phone.try_sign_in("uyvien", password).await?;
    assert_eq!(reply.codes(), ["MUST_WAIT"]);
    assert_eq!(bed.journalled_as("BRAKE_SIGN_IN").await?, 2);
    let figures = bed.nobody().get("/metrics").send().await?.text().await?;
    for line in [
        "dongthuan_sign_in_failures_total 40",
        "dongthuan_sign_in_brakes_total{brake=\"ACCOUNT\"} 1",
        "dongthuan_sign_in_brakes_total{brake=\"DEVICE\"} 1",
    ] {
        assert!(figures.contains(line), "{line} is not in\n{figures}");
    }
    Ok(())
}

/// FB8: the password of whoever is signed in is not guessed by changing it either.
#[tokio::test]
async fn guesses_by_changing_the_password_are_braked_too() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.sign_in("uyvien").await?;
    let change = async |current: &str| {
        let input =
            serde_json::json!({ "currentPassword": current, "newPassword": "một câu dài dễ nhớ" });
        member.keep("changePassword", "", input).await
    };
    for n in 0..12 {
        let reply = change("sai mật khẩu").await?;
        let code = if n < 10 {
            "WRONG_PASSWORD"
        } else {
            "MUST_WAIT"
        };
        assert_eq!(reply.codes(), [code], "{n}");
    }
    assert_eq!(
        change(bed.password("uyvien")?).await?.codes(),
        ["MUST_WAIT"]
    );
    bed.clock.advance(TimeDelta::minutes(15));
    let member = bed.sign_in("uyvien").await?;
    let input = serde_json::json!({
        "currentPassword": bed.password("uyvien")?, "newPassword": "một câu dài dễ nhớ",
    });
    member.keep("changePassword", "", input).await?.done()?;
    Ok(())
}

#[tokio::test]
async fn the_wait_is_over_fifteen_minutes_later_and_asking_does_not_prolong_it() -> Checked {
    let bed = Bed::start().await?;
    let here = bed.nobody_at(HERE)?;
    guess(&here, 10).await?;
    for _ in 0..14 {
        bed.clock.advance(TimeDelta::minutes(1));
        let waits = here.try_sign_in("uyvien", "sai mật khẩu").await?;
        assert_eq!(waits.codes(), ["MUST_WAIT"]);
    }
    bed.clock.advance(TimeDelta::minutes(1));
    let password = bed.password("uyvien")?;
    here.try_sign_in("uyvien", password).await?.done()?;
    Ok(())
}

/// Guesses sent at once are counted like guesses sent one after the other.
#[tokio::test(flavor = "multi_thread")]
async fn many_guesses_at_once_do_not_slip_through() -> Checked {
    let bed = Bed::start().await?;
    let here = bed.nobody_at(HERE)?;
    let mut guesses = JoinSet::new();
    for _ in 0..30 {
        let here = here.clone();
        guesses.spawn(async move { here.try_sign_in("uyvien", "sai mật khẩu").await });
    }
    let mut tried = 0;
    while let Some(reply) = guesses.join_next().await {
        match reply??.codes()[..] {
            ["WRONG_PASSWORD"] => tried += 1,
            ["MUST_WAIT"] => {}
            ref other => anyhow::bail!("{other:?}"),
        }
    }
    assert!(tried <= 10, "{tried} passwords were tried");
    Ok(())
}

/// A committee sits in one house, behind one address, and signs in when the session begins.
#[tokio::test(flavor = "multi_thread")]
async fn a_whole_committee_signs_in_at_once_from_one_address() -> Checked {
    let bed = Bed::start().await?;
    let here = bed.nobody_at(HERE)?;
    let mut arrivals = JoinSet::new();
    for login in bed.members() {
        let (here, login) = (here.clone(), login.to_owned());
        let password = bed.password(&login)?.to_owned();
        arrivals.spawn(async move {
            let reply = here.try_sign_in(&login, &password).await?;
            reply.done().map(|_| login)
        });
    }
    let mut arrived = 0;
    while let Some(login) = arrivals.join_next().await {
        login??;
        arrived += 1;
    }
    assert_eq!(arrived, 25);
    Ok(())
}

/// A header that anybody can write moves nobody to another address.
#[tokio::test]
async fn a_forwarded_address_is_believed_from_a_trusted_proxy_only() -> Checked {
    for (trusted, code) in [
        (None, "MUST_WAIT"),
        (Some("127.0.0.2/32"), "WRONG_PASSWORD"),
    ] {
        let bed = Bed::start_with(|config| {
            config.trusted_proxies = trusted.iter().filter_map(|net| net.parse().ok()).collect();
        })
        .await?;
        let here = bed.nobody_at(HERE)?;
        let query = "mutation { signIn(input: { login: \"x\", password: \"x\" }) {
            userErrors { code } } }";
        let mut last = serde_json::Value::Null;
        for n in 0..11 {
            let request = here
                .post("/graphql")
                .header("x-forwarded-for", format!("9.9.9.{n}"));
            let body = serde_json::json!({ "query": query });
            last = request.json(&body).send().await?.json().await?;
        }
        assert_eq!(
            last["data"]["signIn"]["userErrors"][0]["code"], code,
            "{trusted:?}"
        );
    }
    Ok(())
}
