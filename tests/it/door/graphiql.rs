//! GraphiQL, the explorer of the API: where it is served, and to whom it never comes.

use bed::{Bed, Checked};

const PAGE: &str = "/graphiql";

#[tokio::test]
async fn the_demonstration_serves_the_explorer_under_the_policy_of_every_page() -> Checked {
    let bed = Bed::start().await?;
    let nobody = bed.nobody();
    let page = nobody.get(PAGE).send().await?;
    assert_eq!(page.status(), 200);
    assert_eq!(page.headers()["content-type"], "text/html; charset=utf-8");
    // Nothing is relaxed for it.
    let front = nobody.get("/").send().await?;
    let policy = &page.headers()["content-security-policy"];
    assert_eq!(policy, &front.headers()["content-security-policy"]);

    let page = page.text().await?;
    assert!(page.contains("GraphiQL"), "{page}");
    assert!(!page.contains("//"), "something is from elsewhere: {page}");
    let assets = assets(&page);
    assert!(assets.len() >= 2, "{page}");
    for asset in assets {
        let answer = nobody.get(asset).send().await?;
        assert_eq!(answer.status(), 200, "{asset}");
    }
    Ok(())
}

/// What phones keep, and what they load, is theirs alone.
#[tokio::test]
async fn no_phone_ever_loads_the_explorer() -> Checked {
    let bed = Bed::start().await?;
    let nobody = bed.nobody();
    let page = nobody.get(PAGE).send().await?.text().await?;
    let worker = nobody.get("/sw.js").send().await?.text().await?;
    let front = nobody.get("/").send().await?.text().await?;
    let kept = worker
        .lines()
        .find(|line| line.starts_with("const SHELL"))
        .unwrap_or_default();
    for asset in assets(&front) {
        assert!(kept.contains(asset), "{asset} is not kept: {kept}");
    }
    for asset in assets(&page) {
        assert!(!kept.contains(asset), "{asset} is kept: {kept}");
        assert!(!front.contains(asset), "{asset} is loaded: {front}");
    }
    assert!(!kept.contains("graphiql"), "{kept}");
    Ok(())
}

#[tokio::test]
async fn a_province_serves_it_only_where_it_was_asked_for() -> Checked {
    for (configured, served) in [(None, false), (Some(false), false), (Some(true), true)] {
        let bed = Bed::empty_with(|config| config.graphiql = configured).await?;
        let status = bed.nobody().get(PAGE).send().await?.status();
        let expected = if served { 200 } else { 404 };
        assert_eq!(status, expected, "{configured:?}");
        // Nor by another way round.
        for path in ["/graphiql/", "/graphiql/index.html"] {
            let status = bed.nobody().get(path).send().await?.status();
            assert_eq!(status, 404, "{path}, {configured:?}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_demonstration_can_do_without_it() -> Checked {
    let bed = Bed::start_with(|config| config.graphiql = Some(false)).await?;
    assert_eq!(bed.nobody().get(PAGE).send().await?.status(), 404);
    Ok(())
}

fn assets(page: &str) -> Vec<&str> {
    page.split('"')
        .filter(|part| part.starts_with("/assets/"))
        .collect()
}
