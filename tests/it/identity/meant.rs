//! X17: what changes something or stays open names the mandate that it means; where another one is
//! signed in, nothing is done.

use bed::events::Events;
use bed::files::{PDF, pdf};
use bed::meant::mandate_of;
use bed::{Bed, Caller, Checked, Reply};
use entity::{Rows, ballot_vote, file};
use sea_orm::PaginatorTrait;
use serde_json::{Value, json};

const FOLLOW: &str = "subscription($id: ID!) { ballotUpdated(ballotId: $id) { id } }";

async fn votes(bed: &Bed) -> anyhow::Result<u64> {
    Ok(ballot_vote::Entity::rows()
        .count(bed.app.store.reader())
        .await?)
}

async fn files(bed: &Bed) -> anyhow::Result<u64> {
    Ok(file::Entity::unattached()
        .count(bed.app.store.reader())
        .await?)
}

/// Global id of the mandate of somebody else.
fn anothers(caller: &Caller) -> anyhow::Result<String> {
    let token = caller.token.clone().unwrap_or_default();
    mandate_of(&token).ok_or_else(|| anyhow::anyhow!("no mandate in {token}"))
}

#[tokio::test]
async fn x17_a_mutation_of_a_page_that_shows_another_person_does_nothing() -> Checked {
    let bed = Bed::start().await?;
    let ballot = bed.opened().await?;
    let member = bed.person("uyvien").await?;
    let other = anothers(&bed.person("uyvien.yte").await?)?;
    let (before, journalled) = (votes(&bed).await?, bed.journalled().await?);
    let refused = member
        .meaning(Some(&other))
        .cast(&ballot, "AGREE", None)
        .await?;
    assert_eq!(
        (refused.status, refused.error_code()),
        (409, Some("MANDATE_MISMATCH"))
    );
    assert!(refused.body.get("data").is_none(), "{}", refused.body);
    let said = refused.body["errors"][0]["message"].as_str();
    assert!(
        said.is_some_and(|said| said.contains("chưa có gì được ghi")),
        "{said:?}"
    );
    for nonsense in ["", "x", "TWFuZGF0ZTo="] {
        let refused = member
            .meaning(Some(nonsense))
            .cast(&ballot, "AGREE", None)
            .await?;
        assert_eq!(
            refused.error_code(),
            Some("MANDATE_MISMATCH"),
            "{nonsense:?}"
        );
    }
    let unnamed = member.meaning(None).cast(&ballot, "AGREE", None).await?;
    assert_eq!(
        (unnamed.status, unnamed.error_code()),
        (400, Some("MANDATE_REQUIRED"))
    );
    assert_eq!(
        (votes(&bed).await?, bed.journalled().await?),
        (before, journalled)
    );
    member.cast(&ballot, "AGREE", None).await?.done()?;
    assert_eq!(votes(&bed).await?, before + 1);
    Ok(())
}

/// Each mandate has its own token: the tab that shows one hat never acts in the other.
#[tokio::test]
async fn x17_two_hats_of_one_person_act_each_as_shown() -> Checked {
    let bed = Bed::start().await?;
    let head = bed.sign_in("giamdoc.sonoivu").await?;
    let viewer = head.viewer().await?.done()?;
    let held: Vec<String> = viewer
        .list("/viewer/mandates")?
        .iter()
        .filter_map(|queue| Some(queue["mandate"]["id"].as_str()?.to_owned()))
        .collect();
    let [one, two] = &held[..] else {
        anyhow::bail!("two hats: {held:?}");
    };
    let shown = anothers(&head)?;
    let other = if shown == *one { two } else { one };
    let changed = head.keeping(&head.act_as(other).await?.done()?, "actAs")?;
    assert_eq!(changed.named().as_deref(), Some(other.as_str()));
    // The first tab goes on as it was, and is not renewed into the hat of the second.
    let first = head.keeping(
        &renewed(&head, Some(&shown)).await?.done()?,
        "refreshSession",
    )?;
    assert_eq!(first.named().as_deref(), Some(shown.as_str()));
    let acting = first.viewer().await?.done()?;
    assert_eq!(acting.data("/viewer/acting/id"), shown.as_str());
    let speak = "mutation { setLanguage(input: { language: EN }) { userErrors { code } } }";
    first.gql(speak, Value::Null).await?.done()?;
    let refused = first.meaning(Some(other)).gql(speak, Value::Null).await?;
    assert_eq!(refused.error_code(), Some("MANDATE_MISMATCH"));
    Ok(())
}

async fn renewed(caller: &Caller, shown: Option<&str>) -> anyhow::Result<Reply> {
    let mut device = caller.clone();
    device.token = None;
    let query = "mutation($input: RefreshSessionInput) { refreshSession(input: $input) {
        session { accessToken mandateId } userErrors { code field message rule } } }";
    let input = shown.map(|shown| json!({ "mandateId": shown }));
    device.gql(query, json!({ "input": input })).await
}

#[tokio::test]
async fn x17_a_renewal_never_changes_whom_a_page_shows() -> Checked {
    let bed = Bed::start().await?;
    let (first, second) = (
        bed.sign_in("uyvien").await?,
        bed.sign_in("uyvien.yte").await?,
    );
    let (shown, other) = (anothers(&first)?, anothers(&second)?);
    // The cookie is the second person's by now.
    let refused = renewed(&second, Some(&shown)).await?;
    assert_eq!(refused.codes(), ["MANDATE_MISMATCH"]);
    assert!(refused.data("/refreshSession/session").is_null());
    assert!(
        refused.refresh_token().is_none(),
        "the cookie stays whose it is"
    );
    for nonsense in ["", "x"] {
        assert_eq!(
            renewed(&second, Some(nonsense)).await?.codes(),
            ["MANDATE_MISMATCH"]
        );
    }
    // Nothing was used up.
    let going = renewed(&second, Some(&other)).await?.done()?;
    assert_eq!(
        going.data("/refreshSession/session/mandateId"),
        other.as_str()
    );
    Ok(())
}

#[tokio::test]
async fn x17_who_signs_out_leaves_the_cookie_of_whoever_signed_in_meanwhile() -> Checked {
    let bed = Bed::start().await?;
    let (mut first, second) = (
        bed.sign_in("uyvien").await?,
        bed.sign_in("uyvien.yte").await?,
    );
    first.refresh.clone_from(&second.refresh);
    let out = "mutation { signOut { userErrors { code } } }";
    let gone = first.gql(out, Value::Null).await?.done()?;
    assert!(gone.refresh_token().is_none(), "{:?}", gone.headers);
    assert_eq!(first.viewer().await?.status, 401);
    renewed(&second, None).await?.done()?;
    Ok(())
}

/// Whoever signs in, renews or leaves need not know a mandate; what else stands beside it does.
#[tokio::test]
async fn x17_leaving_names_no_mandate_but_nothing_rides_along() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.sign_in("uyvien").await?.meaning(None);
    let both = "mutation { setLanguage(input: { language: EN }) { userErrors { code } }
        signOut { userErrors { code } } }";
    let refused = member.gql(both, Value::Null).await?;
    assert_eq!(refused.error_code(), Some("MANDATE_REQUIRED"));
    member.viewer().await?.done()?;
    let out = "mutation { ...Out } fragment Out on Mutation { signOut { userErrors { code } } }";
    member.gql(out, Value::Null).await?.done()?;
    assert_eq!(member.viewer().await?.status, 401);
    Ok(())
}

#[tokio::test]
async fn x17_an_upload_of_a_page_that_shows_another_person_is_not_kept() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let other = anothers(&bed.person("uyvien").await?)?;
    let before = files(&bed).await?;
    for (meant, status, code) in [
        (Some(other.as_str()), 409, "MANDATE_MISMATCH"),
        (None, 400, "MANDATE_REQUIRED"),
    ] {
        let page = office.meaning(meant);
        let refused = page.upload("Tờ trình.pdf", PDF, pdf("một")).await?;
        assert_eq!(
            (refused.status, refused.body["error"]["code"].as_str()),
            (status, Some(code))
        );
    }
    assert_eq!(files(&bed).await?, before);
    assert!(!bed.stored(&pdf("một")).exists());
    office.brings("một").await?;
    Ok(())
}

#[tokio::test]
async fn x17_a_socket_and_a_stream_tell_nothing_to_a_page_that_shows_another_person() -> Checked {
    let bed = Bed::start().await?;
    let ballot = bed.opened().await?;
    let member = bed.person("uyvien").await?;
    let other = anothers(&bed.person("uyvien.yte").await?)?;
    let variables = json!({ "id": ballot });
    for meant in [Some(other.as_str()), None] {
        let page = member.meaning(meant);
        assert_eq!(page.followed(FOLLOW, variables.clone()).await?, "4403");
        let body = json!({ "query": FOLLOW, "variables": variables });
        let request = page.post("/graphql").header("accept", "text/event-stream");
        let refused = request.json(&body).send().await?;
        let code = if meant.is_some() {
            "MANDATE_MISMATCH"
        } else {
            "MANDATE_REQUIRED"
        };
        let said = refused.text().await?;
        assert!(said.contains(code) && !said.contains(&ballot), "{said}");
    }
    assert_eq!(member.followed(FOLLOW, variables.clone()).await?, "ok");
    let request = member
        .post("/graphql")
        .header("accept", "text/event-stream");
    let body = json!({ "query": FOLLOW, "variables": variables });
    Events::read(request.json(&body).send().await?)?
        .data()
        .await?;
    Ok(())
}

/// A question changes nothing, so it need not name one; where it does, it is held to it.
#[tokio::test]
async fn x17_a_question_that_names_another_mandate_is_not_answered() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.person("uyvien").await?;
    let other = anothers(&bed.person("uyvien.yte").await?)?;
    member.meaning(None).viewer().await?.done()?;
    let refused = member.meaning(Some(&other)).viewer().await?;
    assert_eq!(
        (refused.status, refused.error_code()),
        (409, Some("MANDATE_MISMATCH"))
    );
    Ok(())
}
