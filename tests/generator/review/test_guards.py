"""Does a review report guards that are removed or let more through?"""

from __future__ import annotations

from tests.generator.review.conftest import Dist, effects, files, kustomization, sentences

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


def test_a_header_that_clients_can_set_again(dist: Dist) -> None:
    dist.replace("gateway/edge.yaml", "      - x-token-labs-tier\n", "")
    assert dist.sentences("opened") == [
        "danger opened: ClientTrafficPolicy token-labs/token-labs-gateway no longer removes the header x-token-labs-tier: "
        "clients can set it"
    ]


def test_a_header_that_the_proxy_sets_is_not_the_clients(dist: Dist) -> None:
    dist.replace(
        "gateway/edge.yaml",
        "      remove:\n      - x-ai-eg-model\n",
        "      set: [{name: x-ai-eg-model, value: x}]\n      remove:\n",
    )
    assert dist.sentences("opened") == []


def test_a_network_policy_that_lets_more_in() -> None:
    narrow = files(a=PODS + "---\n" + NETWORK_POLICY.replace("INGRESS", "[]"))
    assert sentences(effects(narrow, files(a=PODS), "opened")) == [
        "danger opened: NetworkPolicy n/guard is deleted: any pod can reach the pods it selected"
    ]
    assert sentences(
        effects(narrow, files(a=PODS + "---\n" + NETWORK_POLICY.replace("INGRESS", "[{}]")), "opened")
    ) == ["caution opened: NetworkPolicy n/guard may let in other traffic than before"]
    assert effects(narrow, files(), "opened") == [], "its pods go too"


def test_a_service_past_the_gateway() -> None:
    service = (
        "apiVersion: v1\nkind: Service\nmetadata: {name: s, namespace: n}\nspec: {type: TYPE, ports: [{port: 80}]}\n"
    )
    inside, outside = (files(a=service.replace("TYPE", each)) for each in ("ClusterIP", "NodePort"))
    assert sentences(effects(inside, outside, "opened")) == [
        "danger opened: Service n/s is of type NodePort: clients outside the cluster can reach its pods past the Gateway"
    ]
    assert effects(outside, inside, "opened") == []


def test_a_tier_that_the_gate_rejects_is_no_danger(dist: Dist) -> None:
    dist.replace("gateway/gate.yaml", '"pro", "enterprise"', '"pro"')
    dist.replace("policies/envoy-limits.yaml", "value: enterprise", "value: other")
    assert (
        "info limit-removed: tier enterprise (0 tenants) loses its limit of 1,000 requests per minute: the gate rejects keys of "
        "this tier" in dist.sentences("limit-removed")
    )


def test_what_cannot_be_read_stays_as_it_is(dist: Dist) -> None:
    dist.new["microk8s/routes/llm-inference.yaml"] = b"a: [1"
    assert dist.sentences() == []
    assert dist.review().verdict == "caution"


def test_fields_that_the_api_server_rejects_do_not_end_the_review() -> None:
    for odd in ("{rollingUpdate: {maxSurge: many}}", "{rollingUpdate: {maxUnavailable: x%}}", "{rollingUpdate: [1]}"):
        new = PODS.replace("spec: {selector", f"spec: {{strategy: {odd}, selector").replace("image: i", "image: j")
        assert [each.id for each in effects(files(a=PODS), files(a=new))] == ["restarted"]
    assert effects(files(a=PODS), files(a=PODS.replace("[{name: c, image: i}]", "[null, 3]")), "restarted")


def test_a_deleted_kustomization_takes_its_objects_with_it() -> None:
    flux = kustomization("flux")
    old = files(flux__a=flux + "---\n" + kustomization("apps"), apps__a=PODS)
    assert (
        "danger deleted: Kustomization flux-system/apps is deleted, and Flux deletes what it has applied with it"
        in sentences(effects(old, files(flux__a=flux, apps__a=PODS), "deleted"))
    )
    assert "info deleted: Kustomization flux-system/apps is deleted" in sentences(
        effects(old, files(flux__a=flux), "deleted")
    )


def test_a_deleted_release_is_noticed() -> None:
    release = "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: r, namespace: n}\nspec: {}\n"
    old = files(flux__a=kustomization("apps"), apps__a=release)
    assert sentences(effects(old, files(flux__a=kustomization("apps")), "deleted")) == [
        "caution deleted: HelmRelease n/r is deleted"
    ]
