//! Every failed sign-in to an account is in the journal, and guessing does not fill it (X7).

use bed::{Bed, Caller, Checked};
use chrono::TimeDelta;
use serde_json::{Value, json};

/// What the journal says of failed sign-ins, newest first: how many, and since when.
async fn missed(bed: &Bed) -> anyhow::Result<Vec<Value>> {
    let query = "query($filter: JournalFilter) { journal(filter: $filter, first: 100) {
        nodes { after subjectPerson { name } } } }";
    let chair = bed.person("chutich").await?;
    let asked = json!({ "filter": { "act": "MISS_SIGN_IN" } });
    let reply = chair.gql(query, asked).await?.done()?;
    let nodes = reply.list("/journal/nodes")?.iter();
    let after = nodes.map(|entry| {
        assert!(entry["subjectPerson"]["name"].is_string(), "{entry}");
        Ok(serde_json::from_str(
            entry["after"].as_str().unwrap_or_default(),
        )?)
    });
    after.collect()
}

async fn guess(caller: &Caller, login: &str, times: usize) -> Checked {
    for n in 0..times {
        let wrong = caller.try_sign_in(login, "sai mật khẩu").await?;
        assert_eq!(wrong.codes(), ["WRONG_PASSWORD"], "guess {n}");
    }
    Ok(())
}

#[tokio::test]
async fn x7_the_next_sign_in_says_in_the_journal_how_many_have_failed_before_it() -> Checked {
    let bed = Bed::start().await?;
    let (nobody, password) = (bed.nobody(), bed.password("uyvien")?);
    guess(&nobody, "uyvien", 3).await?;
    guess(&nobody, "khong.co.ai", 2).await?;
    assert_eq!(bed.journalled_as("MISS_SIGN_IN").await?, 0);
    nobody.try_sign_in("uyvien", password).await?.done()?;
    let said = missed(&bed).await?;
    assert_eq!(said.len(), 1, "{said:?}");
    assert_eq!(said[0]["failures"], 3);
    nobody.try_sign_in("uyvien", password).await?.done()?;
    assert_eq!(bed.journalled_as("MISS_SIGN_IN").await?, 1, "none since");
    // Past the brake nothing is tried: what was tried is ten, and the brake has its own entry.
    guess(&nobody, "uyvien", 10).await?;
    nobody.try_sign_in("uyvien", password).await?;
    bed.clock.advance(TimeDelta::minutes(15));
    nobody.try_sign_in("uyvien", password).await?.done()?;
    assert_eq!(missed(&bed).await?[0]["failures"], 10);
    assert_eq!(bed.journalled_as("BRAKE_SIGN_IN").await?, 1);
    Ok(())
}

#[tokio::test]
async fn x7_what_no_sign_in_follows_is_in_the_journal_a_day_later_and_once() -> Checked {
    let bed = Bed::start().await?;
    let nobody = bed.nobody();
    guess(&nobody, "uyvien", 4).await?;
    bed.clock.advance(TimeDelta::hours(23));
    guess(&nobody, "uyvien", 2).await?;
    bed.sweep().await?;
    assert_eq!(bed.journalled_as("MISS_SIGN_IN").await?, 0);
    bed.clock.advance(TimeDelta::hours(1));
    bed.sweep().await?;
    bed.sweep().await?;
    let said = missed(&bed).await?;
    assert_eq!(said.len(), 1, "{said:?}");
    assert_eq!(said[0]["failures"], 6);
    let password = bed.password("uyvien")?;
    nobody.try_sign_in("uyvien", password).await?.done()?;
    assert_eq!(bed.journalled_as("MISS_SIGN_IN").await?, 1);
    Ok(())
}
