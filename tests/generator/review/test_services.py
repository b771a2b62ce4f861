"""Who reaches pods through Services, Ingresses and other doors, and which pods."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist, effects, files, sentences


def test_a_service_past_the_gateway() -> None:
    service = (
        "apiVersion: v1\nkind: Service\nmetadata: {name: s, namespace: n}\nspec: {type: TYPE, ports: [{port: 80}]}\n"
    )
    inside, outside = (files(a=service.replace("TYPE", each)) for each in ("ClusterIP", "NodePort"))
    assert sentences(effects(inside, outside, "opened")) == [
        "danger opened: Service n/s is of type NodePort: clients outside the cluster can reach its pods past the Gateway"
    ]
    assert effects(outside, inside, "opened") == []


SERVICE = """\
apiVersion: v1
kind: Service
metadata: {name: s, namespace: n}
spec: {type: LoadBalancer, selector: {app: a}, ports: [{port: 80, targetPort: http}]MORE}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: a, namespace: n}
spec: {template: {metadata: {labels: {app: a}}, spec: {containers: [{name: c, ports: [{name: http, containerPort: 8000}]}]}}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: b, namespace: n}
spec: {template: {metadata: {labels: {app: b}}, spec: {containers: [{name: c}]}}}
"""


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "MORE",
            ", externalIPs: [192.0.2.1]",
            [
                "danger opened: {} takes traffic for 192.0.2.1: clients outside the cluster can reach its pods past the Gateway"
            ],
        ),
        (
            "MORE",
            ", loadBalancerSourceRanges: [192.0.2.0/24]",
            ["caution closed: {} takes clients from 192.0.2.0/24, before any address"],
        ),
        (
            "type: LoadBalancer",
            "type: ClusterIP",
            ["caution closed: {} is of type ClusterIP: clients outside the cluster no longer reach it"],
        ),
        (
            "type: LoadBalancer",
            "type: ExternalName, externalName: example.com",
            [
                "caution closed: {} is of type ExternalName: clients outside the cluster no longer reach it",
                "caution opened: {} sends requests to the host example.com",
            ],
        ),
        (
            "selector: {app: a}",
            "selector: {app: b}",
            [
                "caution closed: {} no longer sends requests to Deployment n/a",
                "caution opened: {} sends requests also to Deployment n/b",
            ],
        ),
        (
            "selector: {app: a}",
            "selector: {app: c}",
            ["danger closed: {} no longer sends requests to Deployment n/a, and to no pod of this tree"],
        ),
        ("port: 80,", "port: 81,", ["caution closed: {} no longer listens on port 80"]),
        (
            "targetPort: http",
            "targetPort: web",
            ["danger closed: {} sends port 80 to web, before http: none of its pods opens it"],
        ),
        ("targetPort: http", "targetPort: 8000", ["caution closed: {} sends port 80 to 8000, before http"]),
    ],
)
def test_an_edited_service(old: str, new: str, said: list[str]) -> None:
    before, after = (files(a=text.replace("MORE", "")) for text in (SERVICE, SERVICE.replace(old, new, 1)))
    assert sorted(sentences(effects(before, after))) == sorted(each.format("Service n/s") for each in said)


@pytest.mark.parametrize(
    ("kind", "group"), [("Ingress", "networking.k8s.io/v1"), ("TCPRoute", "gateway.networking.k8s.io/v1alpha2")]
)
def test_a_door_beside_the_gateway(dist: Dist, kind: str, group: str) -> None:
    door = f"apiVersion: {group}\nkind: {kind}\nmetadata: {{name: door, namespace: token-labs}}\nspec: {{}}\n"
    dist.add("routes/door.yaml", door)
    assert dist.sentences() == [
        f"danger opened: {kind} token-labs/door lets clients reach what is behind it without the Gateway's gate and limits"
    ]


def test_a_grant_to_other_namespaces(dist: Dist) -> None:
    dist.add(
        "routes/grant.yaml",
        """\
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata: {name: grant, namespace: token-labs}
spec: {from: [{group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: others}], to: [{group: "", kind: Service}]}
""",
    )
    assert dist.sentences() == [
        "caution opened: ReferenceGrant token-labs/grant lets HTTPRoute of namespace others refer to Service here"
    ]
