//! Whose `X-Forwarded-For` is believed.

use std::net::{IpAddr, Ipv6Addr};

use anyhow::{Context, ensure};
use ipnet::{IpNet, Ipv4Net};

const NAME: &str = "DONGTHUAN_TRUSTED_PROXIES";
/// The widest networks that are one owner's: 10.0.0.0/8 and fc00::/7.
const WIDEST: (u8, u8) = (8, 7);

/// Addresses and networks, separated by commas. One so wide that strangers are in it is refused: each
/// of them could say to come from any address.
pub fn read(list: Option<String>) -> anyhow::Result<Vec<IpNet>> {
    let list = list.unwrap_or_default();
    list.split(',')
        .map(str::trim)
        .filter(|entry| !entry.is_empty())
        .map(one)
        .collect()
}

fn one(entry: &str) -> anyhow::Result<IpNet> {
    let net = entry
        .parse::<IpNet>()
        .or_else(|_| entry.parse::<IpAddr>().map(IpNet::from))
        .with_context(|| {
            format!("{NAME} must list addresses or networks such as 10.0.0.0/8, not {entry:?}")
        })?;
    let net = canonical(net);
    let widest = match net {
        IpNet::V4(_) => WIDEST.0,
        IpNet::V6(_) => WIDEST.1,
    };
    // What holds the addresses of IPv4 in the form of IPv6 holds all of them.
    let mapped = IpAddr::V6(Ipv6Addr::new(0, 0, 0, 0, 0, 0xffff, 0, 0));
    ensure!(
        net.prefix_len() >= widest && !net.contains(&mapped),
        "{NAME} must not list {entry:?}: in so wide a network anybody could say to come from any address"
    );
    Ok(net)
}

/// A network of IPv4 addresses in the form of IPv6, as one of IPv4.
fn canonical(net: IpNet) -> IpNet {
    let IpNet::V6(six) = net else {
        return net;
    };
    let (Some(four), Some(length)) = (
        six.network().to_ipv4_mapped(),
        six.prefix_len().checked_sub(96),
    ) else {
        return net;
    };
    Ipv4Net::new(four, length).map_or(net, IpNet::V4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_that_strangers_are_in_is_refused() {
        let wide = [
            "0.0.0.0/0",
            "::/0",
            "0.0.0.0/1",
            "128.0.0.0/1",
            "2000::/3",
            "::/64",
            "::ffff:0:0/96",
        ];
        for net in wide {
            let refused = read(Some(format!("127.0.0.1, {net}")));
            let message = refused.unwrap_err().to_string();
            assert!(message.starts_with(NAME), "{message}");
            assert!(message.contains(net), "{message}");
        }
        for net in [
            "10.0.0.0/8",
            "fc00::/7",
            "127.0.0.1",
            "::1",
            "::ffff:10.0.0.0/104",
            "",
        ] {
            assert!(read(Some(net.to_owned())).is_ok(), "{net}");
        }
    }
}
