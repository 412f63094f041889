//! Links to files: one file, one person, five minutes.

use bed::files::{DOCX, Followed, PDF, docx, pdf};
use bed::{Bed, Checked};
use chrono::TimeDelta;
use reqwest::Method;

#[tokio::test]
async fn a_link_opens_a_file_whole_and_in_parts() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let bytes = pdf("Tờ trình");
    let size = bytes.len();
    let link = office.link(&office.brings("Tờ trình").await?).await?;
    assert!(link.starts_with("/files/"), "{link}");
    let whole = office.follow(&link, None).await?;
    assert_eq!((whole.status, &whole.bytes), (200, &bytes));
    assert_eq!(whole.header("content-length"), size.to_string());
    assert_eq!(whole.header("accept-ranges"), "bytes");
    for (range, from, to) in [
        ("bytes=0-4", 0, 5),
        ("bytes=5-", 5, size),
        ("bytes=-6", size - 6, size),
        ("bytes=3-9999999", 3, size),
    ] {
        let part = office.follow(&link, Some(range)).await?;
        assert_eq!(part.status, 206, "{range}");
        assert_eq!(part.bytes, bytes[from..to], "{range}");
        let of = format!("bytes {from}-{}/{size}", to - 1);
        assert_eq!(part.header("content-range"), of);
        assert_eq!(part.header("content-length"), (to - from).to_string());
    }
    for range in ["bytes=0-1,4-5", "bytes=9-3", "pages=1-2"] {
        let whole = office.follow(&link, Some(range)).await?;
        assert_eq!((whole.status, &whole.bytes), (200, &bytes), "{range}");
    }
    let behind = office
        .follow(&link, Some(&format!("bytes={size}-")))
        .await?;
    assert_eq!(behind.status, 416);
    assert_eq!(behind.header("content-range"), format!("bytes */{size}"));
    // A part of what somebody has of another file would be wrong bytes.
    for (tag, status) in [(whole.header("etag"), 206), ("\"other\"", 200)] {
        let request = bed.nobody().get(&link).header("range", "bytes=0-4");
        let part = request.header("if-range", tag).send().await?;
        assert_eq!(part.status(), status, "{tag}");
    }
    let head = reqwest::Client::new().request(Method::HEAD, format!("{}{link}", bed.url()));
    let head = Followed::read(head.send().await?).await?;
    assert_eq!((head.status, head.bytes.len()), (200, 0));
    assert_eq!(head.header("content-length"), size.to_string());
    Ok(())
}

#[tokio::test]
async fn a_file_is_kept_by_no_cache_and_runs_nowhere() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let shown = office.brings("Tờ trình").await?;
    let saved = office.upload("Dự thảo.docx", DOCX, docx()?).await?;
    let saved = saved.body["file"]["id"].as_str().unwrap_or_default();
    for (id, disposition) in [
        (
            shown.as_str(),
            "inline; filename=\"T_ tr_nh.pdf\"; filename*=UTF-8''T%E1%BB%9D%20tr%C3%ACnh.pdf",
        ),
        (
            saved,
            "attachment; filename=\"D_ th_o.docx\"; filename*=UTF-8''D%E1%BB%B1%20th%E1%BA%A3o.docx",
        ),
    ] {
        let link = office.link(id).await?;
        let request = bed
            .nobody()
            .get(&link)
            .header("accept-encoding", "gzip, br");
        let file = Followed::read(request.send().await?).await?;
        assert_eq!(file.status, 200);
        assert_eq!(file.header("content-disposition"), disposition);
        assert_eq!(file.header("cache-control"), "no-store");
        assert_eq!(file.header("x-content-type-options"), "nosniff");
        assert_eq!(file.header("x-frame-options"), "DENY");
        assert_eq!(file.header("referrer-policy"), "no-referrer");
        assert_eq!(
            file.header("content-encoding"),
            "",
            "ranges are of the file"
        );
        let policy = file.header("content-security-policy");
        for part in ["default-src 'none'", "frame-ancestors 'none'"] {
            assert!(policy.contains(part), "{policy}");
        }
        assert!(!policy.contains("script"), "{policy}");
    }
    Ok(())
}

#[tokio::test]
async fn a_link_lasts_five_minutes() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let id = office.brings("Tờ trình").await?;
    let file = office.file(&id).await?.done()?;
    assert_eq!(
        file.data("/file/link/expiresAt"),
        "2026-11-23T09:20:00+07:00"
    );
    let link = file.text("/file/link/url")?;
    bed.clock
        .advance(TimeDelta::minutes(5) - TimeDelta::seconds(1));
    assert_eq!(office.follow(&link, None).await?.status, 200);
    bed.clock.advance(TimeDelta::seconds(2));
    let expired = office.follow(&link, None).await?;
    assert_eq!(expired.status, 403);
    assert_eq!(expired.header("content-type"), "text/plain; charset=utf-8");
    assert_eq!(expired.header("cache-control"), "no-store");
    assert!(String::from_utf8_lossy(&expired.bytes).starts_with("Đường dẫn"));
    let english = office.speaking("en").follow(&link, None).await?;
    assert!(String::from_utf8_lossy(&english.bytes).starts_with("The link"));
    // A new one opens it again.
    let link = bed.office().await?.link(&id).await?;
    assert_eq!(office.follow(&link, None).await?.status, 200);
    Ok(())
}

#[tokio::test]
async fn a_link_ends_with_the_session_and_with_the_mandate() -> Checked {
    let bed = Bed::start().await?;
    let member = bed.sign_in("uyvien").await?;
    let id = member.brings("Ý kiến").await?;
    let link = member.link(&id).await?;
    assert_eq!(member.follow(&link, None).await?.status, 200);
    let out = "mutation { signOut { userErrors { code } } }";
    member.gql(out, serde_json::Value::Null).await?.done()?;
    assert_eq!(member.follow(&link, None).await?.status, 403);

    let member = bed.sign_in("uyvien").await?;
    let link = member.link(&id).await?;
    assert_eq!(member.follow(&link, None).await?.status, 200);
    let mandate = member.mandate("COMMITTEE_MEMBER").await?;
    bed.end_mandate(&mandate, "2026-11-22").await?;
    assert_eq!(member.follow(&link, None).await?.status, 403);
    Ok(())
}

#[tokio::test]
async fn a_link_is_no_access_token_and_the_other_way_round() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let id = office.brings("Tờ trình").await?;
    let link = office.link(&id).await?;
    let token = link.trim_start_matches("/files/");
    let viewer = office.with_token(token).viewer().await?;
    assert_eq!(
        (viewer.status, viewer.error_code()),
        (401, Some("BAD_TOKEN"))
    );
    let by_link = office.with_token(token);
    let upload = by_link.upload("a.pdf", PDF, pdf("x")).await?;
    assert_eq!(upload.status, 401);
    let access = office.token.clone().unwrap_or_default();
    let (forged, cut) = (format!("{token}x"), &token[..token.len() - 4]);
    for token in [access.as_str(), forged.as_str(), cut, "x", "a.b.c"] {
        let refused = office.follow(&format!("/files/{token}"), None).await?;
        assert_eq!(refused.status, 403, "{token}");
    }
    Ok(())
}

/// Passed on together with somebody else's token, a link is refused; nobody's token is a tab.
#[tokio::test]
async fn a_link_with_anothers_access_token_is_refused() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let link = office.link(&office.brings("Tờ trình").await?).await?;
    for (caller, status) in [
        (office.clone(), 200),
        (bed.chair().await?, 403),
        (office.with_token("a.b.c"), 403),
        (bed.nobody(), 200),
    ] {
        assert_eq!(caller.get(&link).send().await?.status(), status);
    }
    Ok(())
}

/// An upload that was put into nothing is gone after a day, link or not.
#[tokio::test]
async fn a_link_to_what_is_not_seen_any_more_is_not_found() -> Checked {
    let bed = Bed::start().await?;
    let id = bed.office().await?.brings("Tờ trình").await?;
    bed.clock
        .advance(TimeDelta::hours(24) - TimeDelta::minutes(1));
    let office = bed.office().await?;
    let link = office.link(&id).await?;
    assert_eq!(office.follow(&link, None).await?.status, 200);
    bed.clock.advance(TimeDelta::minutes(1));
    let gone = office.follow(&link, None).await?;
    assert_eq!(gone.status, 404);
    assert_eq!(gone.header("content-type"), "text/plain; charset=utf-8");
    Ok(())
}

/// Bytes that are lost or damaged are said to be, with an incident to look for in the log.
#[tokio::test]
async fn a_damaged_file_is_an_incident_and_never_wrong_bytes() -> Checked {
    let bed = Bed::start().await?;
    let office = bed.office().await?;
    let bytes = pdf("Tờ trình");
    let link = office.link(&office.brings("Tờ trình").await?).await?;
    let stored = bed.stored(&bytes);
    std::fs::write(&stored, &bytes[..bytes.len() - 1])?;
    for range in [None, Some("bytes=0-3")] {
        let damaged = office.follow(&link, range).await?;
        assert_eq!(damaged.status, 500);
        let page = String::from_utf8(damaged.bytes)?;
        assert!(
            page.contains("Hệ thống gặp lỗi") && !page.contains("%PDF"),
            "{page}"
        );
    }
    std::fs::remove_file(&stored)?;
    assert_eq!(office.follow(&link, None).await?.status, 500);
    // Whoever brings them in again has mended them.
    office.brings("Tờ trình").await?;
    assert_eq!(office.follow(&link, None).await?.bytes, bytes);
    Ok(())
}
