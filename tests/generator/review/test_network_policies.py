"""Which traffic between pods network policies let through and stop."""

from __future__ import annotations

from tests.generator.review.conftest import effects, files, sentences

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
    ) == ["caution opened: NetworkPolicy n/guard may let in other traffic than before"]
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
