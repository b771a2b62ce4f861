"""Which traffic between pods network policies let through and stop."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist, effects, files, sentences

NETWORK_POLICY = """\
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: guard, namespace: n}
spec: {podSelector: {matchLabels: {app: a}}, ingress: INGRESS}
"""
PODS = """\
apiVersion: apps/v1
kind: Deployment
metadata: {name: a, namespace: n}
spec: {selector: {matchLabels: {app: a}}, template: {metadata: {labels: {app: a}}, spec: {containers: [{name: c, image: i}]}}}
"""


def test_a_network_policy_that_lets_more_in() -> None:
    narrow = files(a=PODS + "---\n" + NETWORK_POLICY.replace("INGRESS", "[]"))
    assert sentences(effects(narrow, files(a=PODS), "opened")) == [
        "danger opened: NetworkPolicy n/guard is deleted: any pod can reach the pods it selected"
    ]
    assert sentences(
        effects(narrow, files(a=PODS + "---\n" + NETWORK_POLICY.replace("INGRESS", "[{}]")), "opened")
    ) == ["danger opened: NetworkPolicy n/guard lets in anyone on every port"]
    assert effects(narrow, files(), "opened") == [], "its pods go too"


def test_a_policy_that_lets_less_through() -> None:
    wide, narrow = (
        files(a=PODS + "---\n" + NETWORK_POLICY.replace("INGRESS", f"[{{from: [{peers}]}}]"))
        for peers in (
            "{podSelector: {matchLabels: {b: c}}}, {namespaceSelector: {}}",
            "{podSelector: {matchLabels: {b: c}}}",
        )
    )
    assert sentences(effects(wide, narrow)) == [
        "caution closed: NetworkPolicy n/guard lets less traffic through: check that its pods still reach, and are reached by, "
        "what they need"
    ]


def test_a_first_policy_isolates_its_pods() -> None:
    assert sentences(effects(files(a=PODS), files(a=PODS + "---\n" + NETWORK_POLICY.replace("INGRESS", "[]")))) == [
        "caution closed: NetworkPolicy n/guard isolates Deployment n/a: other traffic than it lets through is dropped"
    ]


def test_pods_that_may_reach_more() -> None:
    old = NETWORK_POLICY.replace("INGRESS", "[], policyTypes: [Ingress, Egress]")
    new = NETWORK_POLICY.replace("INGRESS", "[], policyTypes: [Ingress]")
    assert sentences(effects(files(a=old), files(a=new))) == [
        "caution opened: NetworkPolicy n/guard may let its pods reach more than before"
    ]


PEERS = """\
  - from:
    - namespaceSelector:
        matchLabels:
          kubernetes.io/metadata.name: envoy-gateway-system
      podSelector:
        matchLabels:
          app.kubernetes.io/name: envoy-ratelimit
"""


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (PEERS, "  - from: []\n", "lets in anyone on port 6379"),
        (PEERS + "    ports:\n", "  - ports:\n", "lets in anyone on port 6379"),
        ("  - from:\n", "  - from:\n    - ipBlock: {cidr: 0.0.0.0/0}\n", "lets in anyone on port 6379"),
        (
            "  podSelector:\n    matchLabels:\n      app.kubernetes.io/name: redis\n  policyTypes",
            "  podSelector:\n    matchLabels:\n      app.kubernetes.io/name: other\n  policyTypes",
            "no longer selects StatefulSet redis-system/redis: any pod can reach it",
        ),
        (
            "  - Ingress\n  - Egress\n",
            "  - Egress\n",
            "no longer restricts what comes in: any pod can reach the pods it selects",
        ),
    ],
)
def test_a_policy_that_lets_in_anyone(dist: Dist, old: str, new: str, said: str) -> None:
    """An empty or missing `from` is every source (NetworkPolicyIngressRule), though fewer lines."""
    dist.replace("redis/network-policy.yaml", old, new)
    assert dist.sentences() == [f"danger opened: NetworkPolicy redis-system/redis {said}"]
