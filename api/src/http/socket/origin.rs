//! Whose page opens a socket.

use axum::http::{HeaderMap, Uri, header};

/// Whether the request comes from a page of ours, or from no page at all: only browsers say where a
/// page is from, and they always do.
pub fn is_own(public_url: &str, headers: &HeaderMap) -> bool {
    let mut origins = headers.get_all(header::ORIGIN).iter();
    let Some(origin) = origins.next() else {
        return true;
    };
    let Ok(origin) = origin.to_str() else {
        return false;
    };
    origins.next().is_none()
        && (place(origin) == place(public_url) && place(origin).is_some()
            || is_host(origin, headers))
}

/// Whether the page was served under the name by which the socket is asked for.
fn is_host(origin: &str, headers: &HeaderMap) -> bool {
    let host = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    let (Some(host), Some((scheme, _))) = (host, origin.split_once("://")) else {
        return false;
    };
    place(origin).is_some() && place(origin) == place(&format!("{scheme}://{host}"))
}

/// Scheme, host and port of an address.
fn place(address: &str) -> Option<(String, String, u16)> {
    let uri: Uri = address.parse().ok()?;
    let scheme = uri.scheme_str()?.to_ascii_lowercase();
    let usual = match scheme.as_str() {
        "http" => 80,
        "https" => 443,
        _ => return None,
    };
    let host = uri.host()?.to_ascii_lowercase();
    Some((scheme, host, uri.port_u16().unwrap_or(usual)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(public: Option<&str>, host: &str, origin: &str) -> bool {
        let public = public.unwrap_or("http://127.0.0.1:8080");
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, host.parse().unwrap());
        headers.insert(header::ORIGIN, origin.parse().unwrap());
        is_own(public, &headers)
    }

    #[test]
    fn a_page_of_ours_is_known_by_its_public_name_or_by_the_name_it_asks_for() {
        let public = Some("https://dongthuan.example.vn");
        assert!(own(public, "10.0.0.7:8080", "https://dongthuan.example.vn"));
        assert!(own(
            public,
            "dongthuan.example.vn",
            "https://DONGTHUAN.example.vn:443"
        ));
        assert!(own(None, "192.168.1.9:8080", "http://192.168.1.9:8080"));
        assert!(own(None, "localhost:8080", "http://localhost:8080"));
    }

    #[test]
    fn another_page_is_not() {
        let public = Some("https://dongthuan.example.vn");
        for origin in [
            "https://example.vn",
            "https://dongthuan.example.vn.evil.vn",
            "https://dongthuan.example.vn:8443",
            "http://dongthuan.example.vn",
            "null",
            "",
            "file://",
        ] {
            assert!(!own(public, "10.0.0.7:8080", origin), "{origin}");
        }
        assert!(!own(None, "localhost:8080", "http://localhost:5173"));
    }
}
