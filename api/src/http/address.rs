//! Where a request came from, as the sign-in counts it.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::http::HeaderMap;

use crate::config::Config;

/// The address of the client: of the connection itself, or as a trusted proxy says. Of IPv6 only the
/// network counts, for one household has as many addresses as it likes.
pub fn of(config: &Config, peer: IpAddr, headers: &HeaderMap) -> String {
    match real(config, peer, headers).to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let network = u128::from(address) >> 64 << 64;
            format!("{}/64", Ipv6Addr::from(network))
        }
    }
}

/// Proxies append to `X-Forwarded-For`, so it is read from its end for as long as the speaker is
/// trusted: whatever a client wrote into it itself is never believed.
fn real(config: &Config, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
    let forwarded: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .collect();
    let mut speaker = peer;
    for said in forwarded.iter().rev() {
        if !config.trusts(speaker) {
            break;
        }
        match named(said) {
            Some(address) => speaker = address,
            None => break,
        }
    }
    speaker
}

/// One entry: an address, which some proxies write with the port that it came from, and of IPv6 in
/// brackets.
fn named(entry: &str) -> Option<IpAddr> {
    let entry = entry.trim().trim_matches('"');
    let bare = entry
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .unwrap_or(entry);
    let with_port = || entry.parse::<SocketAddr>().map(|socket| socket.ip());
    bare.parse().or_else(|_| with_port()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(proxies: &str) -> Config {
        Config {
            data_dir: "data".into(),
            database_url: "".into(),
            listen: ([127, 0, 0, 1], 0).into(),
            metrics_listen: None,
            public_url: None,
            trusted_proxies: proxies.split(',').filter_map(|p| p.parse().ok()).collect(),
            max_file_mb: 50,
            graphiql: None,
            examiner: "dongthuan".into(),
            limits: crate::config::Limits::default(),
        }
    }

    fn seen(proxies: &str, peer: &str, forwarded: &str) -> String {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", forwarded.parse().unwrap());
        of(&config(proxies), peer.parse().unwrap(), &headers)
    }

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        assert_eq!(seen("", "9.9.9.9", "1.1.1.1"), "9.9.9.9");
        assert_eq!(seen("10.0.0.0/8", "10.0.0.1", "1.1.1.1"), "1.1.1.1");
        assert_eq!(
            seen("10.0.0.0/8", "10.0.0.1", "8.8.8.8, 1.1.1.1"),
            "1.1.1.1"
        );
        assert_eq!(
            seen("10.0.0.0/8", "10.0.0.1", "8.8.8.8, 1.1.1.1, 10.0.0.2"),
            "1.1.1.1"
        );
        assert_eq!(seen("10.0.0.0/8", "10.0.0.1", "nonsense"), "10.0.0.1");
        assert_eq!(seen("10.0.0.0/8", "::ffff:10.0.0.1", "1.1.1.1"), "1.1.1.1");
    }

    #[test]
    fn an_entry_may_name_a_port() {
        let six = "2001:db8:1:2::/64";
        for (entry, address) in [
            ("203.0.113.9:5001", "203.0.113.9"),
            ("8.8.8.8, 203.0.113.9:5001 ", "203.0.113.9"),
            ("2001:db8:1:2::9", six),
            ("[2001:db8:1:2::9]", six),
            ("[2001:db8:1:2::9]:5001", six),
            ("203.0.113.9:5001, 10.0.0.2:80", "203.0.113.9"),
            ("203.0.113.9:x", "10.0.0.1"),
        ] {
            assert_eq!(seen("10.0.0.0/8", "10.0.0.1", entry), address, "{entry}");
        }
    }

    #[test]
    fn a_network_of_ipv6_is_one_address() {
        assert_eq!(seen("", "2001:db8:1:2:3::4", "x"), "2001:db8:1:2::/64");
        assert_eq!(seen("", "::ffff:9.9.9.9", "x"), "9.9.9.9");
    }
}
