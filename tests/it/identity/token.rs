//! Access tokens that are not good.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bed::{Bed, Caller, Checked};
use chrono::TimeDelta;
use reqwest::header::AUTHORIZATION;

async fn refused(caller: &Caller) -> Checked {
    let viewer = caller.viewer().await?;
    assert_eq!(viewer.status, 401, "{}", viewer.body);
    assert_eq!(viewer.error_code(), Some("BAD_TOKEN"));
    assert!(viewer.headers.contains_key("www-authenticate"));
    // Not even what is open to everybody is answered: the caller must learn that it is signed out.
    let name = caller
        .gql("{ __typename }", serde_json::Value::Null)
        .await?;
    assert_eq!(name.status, 401);
    Ok(())
}

#[tokio::test]
async fn an_access_token_lasts_ten_minutes() -> Checked {
    let bed = Bed::start().await?;
    let caller = bed.sign_in("uyvien").await?;
    bed.clock
        .advance(TimeDelta::minutes(10) - TimeDelta::seconds(1));
    caller.viewer().await?.done()?;
    bed.clock.advance(TimeDelta::seconds(1));
    refused(&caller).await
}

#[tokio::test]
async fn a_forged_token_is_refused() -> Checked {
    let bed = Bed::start().await?;
    let elsewhere = Bed::start().await?;
    let caller = bed.sign_in("uyvien").await?;
    let good = caller.token.clone().unwrap_or_default();
    let parts: Vec<&str> = good.split('.').collect();
    let [header, claims, signature] = parts[..] else {
        anyhow::bail!("a token has three parts: {good}");
    };
    let encoded = |text: &str| URL_SAFE_NO_PAD.encode(text);
    // Another's claims below the same signature.
    let chair = bed.sign_in("chutich").await?.token.unwrap_or_default();
    let chairs_claims = chair.split('.').nth(1).unwrap_or_default();
    let later =
        String::from_utf8(URL_SAFE_NO_PAD.decode(claims)?)?.replace("\"exp\":1", "\"exp\":9");
    let other_server = elsewhere.sign_in("uyvien").await?.token.unwrap_or_default();
    for token in [
        "",
        "nonsense",
        "a.b.c",
        &format!("{header}.{chairs_claims}.{signature}"),
        &format!("{header}.{}.{signature}", encoded(&later)),
        &format!("{header}.{claims}."),
        &format!("{}.{claims}.", encoded(r#"{"alg":"none","typ":"JWT"}"#)),
        &format!("{}.{claims}.{signature}", encoded(r#"{"alg":"none"}"#)),
        &format!("{}.{claims}.{signature}", encoded(r#"{"alg":"RS256"}"#)),
        &format!("{header}.{claims}.{signature}x"),
        // Signed by another server with another key.
        &other_server,
    ] {
        refused(&caller.with_token(token)).await?;
    }
    caller.viewer().await?.done()?;
    Ok(())
}

/// Only bearers are known here; anything else in the header is not silently passed over.
#[tokio::test]
async fn another_kind_of_authorization_is_refused() -> Checked {
    let bed = Bed::start().await?;
    for value in ["Basic dTpw", "bearer", "Bearer"] {
        let request = bed.nobody().get("/graphql?query={__typename}");
        let response = request.header(AUTHORIZATION, value).send().await?;
        assert_eq!(response.status(), 401, "{value}");
    }
    Ok(())
}
