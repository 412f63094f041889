//! What is served besides the API.

use bed::{Bed, Checked};
use serde_json::Value;

const COMMITTED: &str = include_str!("../../../api/schema.graphql");

#[tokio::test]
async fn the_process_says_that_it_lives_and_is_ready() -> Checked {
    let bed = Bed::start().await?;
    for (path, text) in [("/healthz", "ok"), ("/readyz", "ready")] {
        let answer = bed.nobody().get(path).send().await?;
        assert_eq!(answer.status(), 200, "{path}");
        assert_eq!(answer.text().await?, text);
    }
    Ok(())
}

/// A server before its migrations lives, but is not ready.
#[tokio::test]
async fn a_server_on_old_tables_is_not_ready() -> Checked {
    let bed = Bed::start().await?;
    bed.app.store.clear().await?;
    let nobody = bed.nobody();
    assert_eq!(nobody.get("/healthz").send().await?.status(), 200);
    assert_eq!(nobody.get("/readyz").send().await?.status(), 503);
    Ok(())
}

#[tokio::test]
async fn x4_the_schema_is_public_and_the_one_that_is_committed_and_no_data_is() -> Checked {
    let bed = Bed::start().await?;
    let answer = bed.nobody().get("/schema.graphql").send().await?;
    assert_eq!(answer.status(), 200);
    let served = answer.text().await?;
    assert!(
        served.trim() == COMMITTED.trim(),
        "api/schema.graphql is not today's: run `cargo xtask schema`"
    );
    let reply = bed
        .nobody()
        .gql("{ programmes { nodes { id } } }", Value::Null)
        .await?;
    assert_eq!(reply.error_code(), Some("UNAUTHENTICATED"));
    Ok(())
}

#[tokio::test]
async fn the_client_is_served_at_every_address_of_its_own() -> Checked {
    let bed = Bed::start().await?;
    let nobody = bed.nobody();
    let page = nobody.get("/").send().await?;
    assert_eq!(page.status(), 200);
    assert_eq!(page.headers()["content-type"], "text/html; charset=utf-8");
    let tag = page.headers()["etag"].clone();
    let page = page.text().await?;
    assert!(page.contains("<!doctype html>") || page.contains("<!DOCTYPE html>"));
    assert!(page.contains("lang=\"vi\""), "{page}");
    for path in ["/ballots/x", "/account", "/follow"] {
        let answer = nobody.get(path).send().await?;
        assert_eq!(answer.status(), 200, "{path}");
        assert_eq!(answer.text().await?, page, "{path}");
    }
    let again = nobody.get("/").header("if-none-match", tag).send().await?;
    assert_eq!(again.status(), 304);
    for path in ["/assets/none.js", "/favicon.gif", "/ballots/x.json"] {
        assert_eq!(nobody.get(path).send().await?.status(), 404, "{path}");
    }
    assert_eq!(nobody.post("/ballots/x").send().await?.status(), 405);
    // What the page names is there, and may be kept for good, for its name changes with it.
    let script = page
        .split('"')
        .find(|part| part.ends_with(".js"))
        .unwrap_or_default();
    let script = nobody.get(script).send().await?;
    assert_eq!(script.status(), 200);
    assert_eq!(
        script.headers()["content-type"],
        "text/javascript; charset=utf-8"
    );
    assert!(
        script.headers()["cache-control"]
            .to_str()?
            .contains("immutable")
    );
    Ok(())
}
