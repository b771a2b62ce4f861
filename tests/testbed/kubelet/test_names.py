"""Which addresses a name has in the cluster."""

from __future__ import annotations

import dns.message
import dns.query
import dns.rcode
import pytest

from tokenlabs_verify.cluster.kubelet import dns_server
from tokenlabs_verify.cluster.kubelet.names import addresses


def _service(name: str, ip: str, **spec: object) -> dict[str, object]:
    return {"metadata": {"name": name, "namespace": "shop"}, "spec": {"clusterIP": ip, **spec}}


SERVICES = [
    _service("web", "10.96.0.9"),
    _service("db", "None"),
    _service("early", "None", publishNotReadyAddresses=True),
    _service("outside", "", type="ExternalName", externalName="example.com"),
]
SLICES = [
    {
        "metadata": {"name": f"{name}-1", "namespace": "shop", "labels": {"kubernetes.io/service-name": name}},
        "endpoints": [
            {"addresses": ["10.244.1.2"], "hostname": "db-0", "conditions": {"ready": True}},
            {"addresses": ["10.244.1.1"], "hostname": "db-1", "conditions": {"ready": True}},
            {"addresses": ["10.244.1.3"], "hostname": "db-2", "conditions": {"ready": False}},
        ],
    }
    for name in ("db", "early")
]


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("web.shop.svc.cluster.local", ["10.96.0.9"]),
        ("db.shop.svc.cluster.local", ["10.244.1.1", "10.244.1.2"]),
        ("db-0.db.shop.svc.cluster.local", ["10.244.1.2"]),
        ("db-2.db.shop.svc.cluster.local", None),
        ("early.shop.svc.cluster.local", ["10.244.1.1", "10.244.1.2", "10.244.1.3"]),
        ("outside.shop.svc.cluster.local", []),
        ("shop.svc.cluster.local", []),
        ("nobody.shop.svc.cluster.local", None),
        ("web.other.svc.cluster.local", None),
        ("x.web.shop.svc.cluster.local", None),
        ("web.shop.svc.cluster.local.shop.svc.cluster.local", None),
        ("example.com", None),
    ],
)
def test_a_name_stands_for(name: str, found: list[str] | None) -> None:
    assert addresses(name, SERVICES, SLICES) == found


def test_a_resolver_is_answered_over_udp_and_tcp() -> None:
    servers = dns_server.serve("127.0.0.1", lambda name: addresses(name, SERVICES, SLICES), port=0)
    udp, tcp = (server.socket.getsockname()[1] for server in servers)
    try:
        query = dns.message.make_query("WEB.shop.svc.cluster.local.", "A")
        for answer in (
            dns.query.udp(query, "127.0.0.1", 5, udp),
            dns.query.tcp(query, "127.0.0.1", 5, tcp),
        ):
            assert [item.to_text() for each in answer.answer for item in each] == ["10.96.0.9"]
        # A name without an address of version 6 is there all the same: a resolver that asks for both must not give up.
        six = dns.query.udp(dns.message.make_query("web.shop.svc.cluster.local.", "AAAA"), "127.0.0.1", 5, udp)
        assert (six.rcode(), six.answer) == (dns.rcode.NOERROR, [])
        none = dns.query.udp(dns.message.make_query("example.com.", "A"), "127.0.0.1", 5, udp)
        assert none.rcode() == dns.rcode.NXDOMAIN
    finally:
        for server in servers:
            server.shutdown()
            server.server_close()
