//! Bytes that are no text, and texts that are no characters.

use bed::{Bed, Checked, Reply};

#[tokio::test]
async fn bytes_that_are_no_text_are_refused() -> Checked {
    let bed = Bed::start().await?;
    for (body, codes) in [
        (&b"{\"query\":\"{ a\xc3\x28 }\"}"[..], ["BAD_REQUEST"]),
        (
            b"{\"query\":\"{ serverTime }\",\"variables\":{\"a\":\"\xed\xa0\x80\"}}",
            ["BAD_REQUEST"],
        ),
        (
            b"{\"query\":\"{ serverTime }\",\"variables\":{\"a\":\"\\ud800\"}}",
            ["BAD_REQUEST"],
        ),
        (b"{\"query\":\"\\ud800\"}", ["BAD_REQUEST"]),
        (b"\0", ["BAD_REQUEST"]),
        (b"{\"query\":\"{ a\\u0000 }\"}", ["BAD_QUERY"]),
        (
            b"{\"query\":\"{ a(b: \\\"\\\\ud800\\\") }\"}",
            ["BAD_QUERY"],
        ),
        (b"{\"query\":\"{ a(b: \\\"\\\\u00\\\") }\"}", ["BAD_QUERY"]),
        (b"{\"query\":\"\\ufeff\"}", ["BAD_QUERY"]),
        (b"{\"query\":\"{ a(b: 1e999999999) }\"}", ["BAD_QUERY"]),
        (
            b"{\"query\":\"{ ballots(first: 1e999999999) { totalCount } }\"}",
            ["BAD_QUERY"],
        ),
        (
            b"{\"query\":\"query($a: Int) { serverTime }\",\"variables\":{\"a\":1e999999999}}",
            ["BAD_REQUEST"],
        ),
        (
            b"{\"query\":\"query { a(b: \\\"\\\"\\\"\\\\\\\"\\\"\\\"\"}",
            ["BAD_QUERY"],
        ),
    ] {
        let request = bed.nobody().post("/graphql").body(body.to_vec());
        let request = request.header("content-type", "application/json");
        let reply = Reply::read(request.send().await?).await?;
        let shown = String::from_utf8_lossy(body);
        let code = reply.error_code().unwrap_or_default();
        assert!(codes.contains(&code), "{shown}: {}", reply.body);
    }
    bed.nobody()
        .gql("{ __typename }", serde_json::Value::Null)
        .await?
        .done()?;
    Ok(())
}
