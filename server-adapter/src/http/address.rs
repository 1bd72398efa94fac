//! Where a request comes from, when proxies stand in between.

use std::net::IpAddr;

use axum::http::{HeaderMap, HeaderName};
use ipnet::IpNet;

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// The address behind the proxies that are trusted. Each adds the address that it was asked from at the end of
/// the list, so that the list is believed from its end, as far as proxies reach; what stands before may be
/// anybody's invention.
pub(super) fn client(peer: IpAddr, headers: &HeaderMap, trusted: &[IpNet]) -> IpAddr {
    let is_proxy = |address: &IpAddr| trusted.iter().any(|net| net.contains(address));
    let mut address = peer.to_canonical();
    let lines = headers.get_all(FORWARDED_FOR).iter().filter_map(|line| line.to_str().ok());
    let mut said: Vec<&str> = lines.flat_map(|line| line.split(',')).collect();
    while is_proxy(&address) {
        let Some(before) = said.pop().and_then(|text| text.trim().parse::<IpAddr>().ok()) else { break };
        address = before.to_canonical();
    }
    address
}

/// What stands for an address where requests are counted: of IPv6 the net, since whoever has one address there
/// has 2^64.
pub(super) fn counted(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(_) => IpNet::new(address, 64).map_or(address, |net| net.network()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(peer: &str, forwarded: &[&'static str]) -> String {
        let lines = forwarded.iter().map(|line| (FORWARDED_FOR, line.parse().unwrap()));
        let trusted = ["10.0.0.0/8".parse().unwrap(), "::1/128".parse().unwrap()];
        client(peer.parse().unwrap(), &lines.collect(), &trusted).to_string()
    }

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        assert_eq!(from("10.0.0.1", &["192.0.2.7"]), "192.0.2.7");
        assert_eq!(from("::ffff:10.0.0.1", &["192.0.2.7"]), "192.0.2.7");
        assert_eq!(from("192.0.2.9", &["192.0.2.7"]), "192.0.2.9");
        assert_eq!(from("10.0.0.1", &[]), "10.0.0.1");
    }

    #[test]
    fn what_a_client_invents_stands_before_what_proxies_add() {
        assert_eq!(from("10.0.0.1", &["203.0.113.1, 192.0.2.7"]), "192.0.2.7");
        assert_eq!(from("10.0.0.1", &["203.0.113.1, 192.0.2.7, 10.9.9.9"]), "192.0.2.7");
        assert_eq!(from("10.0.0.1", &["203.0.113.1", "192.0.2.7"]), "192.0.2.7");
        assert_eq!(from("10.0.0.1", &["192.0.2.7, nonsense"]), "10.0.0.1");
    }

    #[test]
    fn an_address_of_ipv6_counts_with_its_net() {
        let of = |text: &str| counted(text.parse().unwrap()).to_string();
        assert_eq!(of("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::");
        assert_eq!(of("192.0.2.7"), "192.0.2.7");
    }
}
