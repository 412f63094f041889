//! What the server counts of itself.

use bed::{Bed, Checked};

#[tokio::test]
async fn the_figures_count_routes_and_no_paths() -> Checked {
    let bed = Bed::start().await?;
    let nobody = bed.nobody();
    nobody.get("/healthz").send().await?;
    nobody.get("/files/secret-link").send().await?;
    nobody.get("/nowhere/at/all").send().await?;
    let answer = nobody.get("/metrics").send().await?;
    assert_eq!(answer.status(), 200);
    let kind = answer.headers()["content-type"].to_str()?.to_owned();
    assert!(kind.starts_with("text/plain"), "{kind}");
    let text = answer.text().await?;
    for line in [
        "dongthuan_http_requests_total{method=\"GET\",route=\"/healthz\",status=\"200\"} 1",
        "route=\"/files/{token}\"",
        "route=\"client\"",
        "dongthuan_http_request_duration_seconds_bucket{route=\"/healthz\",le=\"0.005\"}",
    ] {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
    assert!(
        !text.contains("secret-link") && !text.contains("nowhere"),
        "{text}"
    );
    Ok(())
}

/// Behind a proxy everybody seems to be this machine, so what was passed on is refused.
#[tokio::test]
async fn the_figures_are_for_this_machine_only() -> Checked {
    let bed = Bed::start().await?;
    for header in ["x-forwarded-for", "forwarded", "via"] {
        let request = bed.nobody().get("/metrics").header(header, "192.0.2.1");
        assert_eq!(request.send().await?.status(), 404, "{header}");
    }
    let elsewhere = Bed::start_with(|config| {
        config.metrics_listen = Some(([127, 0, 0, 1], 0).into());
    })
    .await?;
    let answer = elsewhere.nobody().get("/metrics").send().await?;
    assert_eq!(answer.status(), 404, "they have a listener of their own");
    Ok(())
}
