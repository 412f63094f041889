//! Many requests of one kind, and of one person.

use bed::{Bed, Caller, Checked, Reply};
use serde_json::{Value, json};

fn header(reply: &Reply, name: &str) -> String {
    let value = reply
        .headers
        .get(name)
        .and_then(|value| value.to_str().ok());
    value.unwrap_or_default().to_owned()
}

async fn asks(caller: &Caller) -> anyhow::Result<Reply> {
    caller.gql("{ __typename }", Value::Null).await
}

async fn is_refused(caller: &Caller, limit: &str, maximum: usize) -> Checked {
    let reply = asks(caller).await?;
    assert_eq!(
        (reply.status, reply.error_code()),
        (429, Some("RATE_LIMITED"))
    );
    let said = &reply.body["errors"][0]["extensions"];
    assert_eq!(said["limit"], limit);
    assert_eq!(said["maximum"], maximum);
    let wait: u64 = header(&reply, "retry-after").parse()?;
    assert!((1..=60).contains(&wait), "{wait}");
    assert_eq!(
        header(&reply, "ratelimit"),
        format!("\"{limit}\";r=0;t={wait}")
    );
    Ok(())
}

/// The fields of draft-ietf-httpapi-ratelimit-headers say what is left.
#[tokio::test]
async fn an_account_has_a_rate_of_its_own() -> Checked {
    let bed = Bed::start_with(|config| config.limits.account_rate = 3).await?;
    let (member, chair) = (bed.person("uyvien").await?, bed.chair().await?);
    for left in [2, 1, 0] {
        let reply = asks(&member).await?.done()?;
        let policy = "\"AccountPerMinute\";q=3;w=60";
        assert_eq!(header(&reply, "ratelimit-policy"), policy);
        assert_eq!(
            header(&reply, "ratelimit"),
            format!("\"AccountPerMinute\";r={left}")
        );
        assert_eq!(header(&reply, "retry-after"), "");
    }
    is_refused(&member, "AccountPerMinute", 3).await?;
    // A second session is the same account, and another account is not concerned.
    let again = bed.sign_in("uyvien").await?;
    is_refused(&again, "AccountPerMinute", 3).await?;
    asks(&chair).await?.done()?;
    Ok(())
}

/// What was refused leaves no trace in the journal, so that nobody fills it.
#[tokio::test]
async fn a_service_token_has_a_rate_of_its_own() -> Checked {
    let bed = Bed::start_with(|config| config.limits.token_rate = 2).await?;
    let app = crate::token::app(&bed, &["BALLOTS"]).await?;
    for _ in 0..2 {
        asks(&app).await?.done()?;
    }
    let before = bed.journalled().await?;
    is_refused(&app, "TokenPerMinute", 2).await?;
    assert_eq!(bed.journalled().await?, before);
    Ok(())
}

/// Behind one address is a whole agency: whoever shows no token has less, and takes nothing from
/// those who do.
#[tokio::test]
async fn who_shows_no_token_has_the_tighter_rate() -> Checked {
    let bed = Bed::start_with(|config| config.limits.guest_rate = 4).await?;
    // Signing in is asked without a token.
    let member = bed.person("uyvien").await?;
    let nobody = bed.nobody();
    for _ in 0..2 {
        asks(&nobody).await?.done()?;
    }
    // A token that is none counts as none.
    let reply = asks(&nobody.with_token("x")).await?;
    assert_eq!(reply.status, 401);
    is_refused(&nobody, "GuestPerMinute", 4).await?;
    is_refused(&nobody.with_token("x"), "GuestPerMinute", 4).await?;
    for _ in 0..10 {
        asks(&member).await?.done()?;
    }
    Ok(())
}

#[tokio::test]
async fn an_address_has_a_rate_for_all_who_come_from_it() -> Checked {
    let bed = Bed::start_with(|config| config.limits.address_rate = 6).await?;
    let member = bed.person("uyvien").await?;
    for _ in 0..5 {
        asks(&member).await?.done()?;
    }
    is_refused(&member, "AddressPerMinute", 6).await?;
    let elsewhere = bed.nobody_at([127, 0, 0, 2].into())?;
    asks(&elsewhere).await?.done()?;
    Ok(())
}

/// Every one of a flood is answered: let in, or told when to come again. The health of the process is
/// not part of it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_flood_is_refused_while_others_are_answered() -> Checked {
    let bed = Bed::start_with(|config| config.limits.guest_rate = 20).await?;
    let honest = bed.person("uyvien").await?;
    let nobody = bed.nobody();
    let flood = tokio::spawn(async move {
        let mut statuses = Vec::new();
        for _ in 0..400 {
            statuses.push(asks(&nobody).await?.status);
        }
        anyhow::Ok(statuses)
    });
    let mut answered = 0;
    while !flood.is_finished() {
        honest.viewer().await?.done()?;
        answered += 1;
    }
    let statuses = flood.await??;
    let refused = statuses.iter().filter(|status| **status == 429).count();
    println!("{refused} of 400 refused; {answered} honest answers meanwhile");
    assert!(refused > 300, "{refused}");
    assert!(statuses.iter().all(|status| [200, 429].contains(status)));
    Ok(())
}

/// A request keeps its place for as long as its body takes to come.
#[tokio::test]
async fn so_many_requests_at_once_from_one_address() -> Checked {
    let bed = Bed::start_with(|config| config.limits.address_at_once = 2).await?;
    let member = bed.person("uyvien").await?;
    let slow: Vec<_> = [
        super::endless::half(&bed).await?,
        super::endless::half(&bed).await?,
    ]
    .into();
    let reply = loop {
        let reply = asks(&member).await?;
        if reply.status != 200 {
            break reply;
        }
    };
    assert_eq!(
        (reply.status, reply.error_code()),
        (429, Some("TOO_MANY_AT_ONCE"))
    );
    assert_eq!(header(&reply, "retry-after"), "1");
    drop(slow);
    while asks(&member).await?.status != 200 {}
    Ok(())
}

/// A request that asks the database too often is given up, and nothing of it stays.
#[tokio::test]
async fn too_many_statements_undo_what_was_begun() -> Checked {
    let bed = Bed::start().await?;
    let (office, request) = (bed.office().await?, bed.request().await?);
    let (url, _strict) = bed
        .another_with(|config| config.limits.statements = 4)
        .await?;
    let strict = office.elsewhere(&url);
    let before = bed.journalled().await?;
    let reply = strict.draft(request.clone()).await?;
    let told = (reply.status, reply.error_code());
    assert_eq!(told, (400, Some("TOO_COMPLEX")), "{}", reply.body);
    let said = &reply.body["errors"][0]["extensions"];
    assert_eq!(
        (&said["limit"], &said["maximum"]),
        (&json!("Statements"), &json!(4))
    );
    // Loaders ask on tasks of their own, and for the same request.
    let whole = "{ viewer { mandates { todoCount mandate { title unit { name } } } }
        tasks { totalCount nodes { accountable { name unit { name } members { name } } } } }";
    let reply = strict.gql(whole, Value::Null).await?;
    let told = (reply.status, reply.error_code());
    assert_eq!(told, (400, Some("TOO_COMPLEX")), "{}", reply.body);
    assert_eq!(bed.journalled().await?, before);
    office.draft(request).await?.done()?;
    Ok(())
}
