"""Who gets a node port or a host of the gate when its holder is replaced."""

from __future__ import annotations

from tests.generator.review.conftest import effects, files, sentences

PROXY = """\
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: EnvoyProxy
metadata: {name: p, namespace: n}
spec:
  provider:
    type: Kubernetes
    kubernetes:
      envoyService: {type: NodePort, patch: {type: StrategicMerge, value: {spec: {ports: [{port: 80, nodePort: 30080}]}}}}
"""
GATEWAY = """\
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: {name: NAME, namespace: n}
spec:
  gatewayClassName: eg
  infrastructure: {parametersRef: {group: gateway.envoyproxy.io, kind: EnvoyProxy, name: p}}
  listeners: [{name: http, protocol: HTTP, port: 80}]
"""
SERVICE = """\
apiVersion: v1
kind: Service
metadata: {name: NAME, namespace: n}
spec: {type: NodePort, selector: {app: a}, ports: [{port: 80, nodePort: 30081}]}
"""


def of_ports(old: str, new: str) -> list[str]:
    return [each for each in sentences(effects(files(a=old), files(a=new), "closed")) if "asks for node port" in each]


def test_a_renamed_gateway_does_not_get_the_node_port_of_the_old_one() -> None:
    assert of_ports(PROXY + GATEWAY.replace("NAME", "a"), PROXY + GATEWAY.replace("NAME", "b")) == [
        "danger closed: Gateway n/b is not served: it asks for node port 30080, which Gateway n/a has until it is deleted, and "
        "Envoy Gateway does not try again; restart it after the merge: kubectl -n envoy-gateway-system rollout restart "
        "deployment envoy-gateway"
    ]


def test_a_renamed_service_is_rejected() -> None:
    assert of_ports(SERVICE.replace("NAME", "a"), SERVICE.replace("NAME", "b")) == [
        "danger closed: Service n/b is rejected by the API server: it asks for node port 30081, which Service n/a has, and Flux "
        "deletes that only after Service b is applied; remove a in a commit of its own, before"
    ]


def test_other_node_ports_do_not_collide() -> None:
    other = PROXY.replace("30080", "30090") + GATEWAY.replace("NAME", "b")
    assert of_ports(PROXY + GATEWAY.replace("NAME", "a"), other) == []
    assert of_ports(PROXY.replace(", nodePort: 30080", "") + GATEWAY.replace("NAME", "a"), other) == []


def test_a_holder_that_stays_is_not_replaced() -> None:
    kept = SERVICE.replace("NAME", "a")
    assert of_ports(kept, kept + "---\n" + SERVICE.replace("NAME", "b").replace("30081", "30082")) == []


AUTH_CONFIG = """\
apiVersion: authorino.kuadrant.io/v1beta3
kind: AuthConfig
metadata: {name: NAME, namespace: n}
spec: {hosts: ["*"], authentication: {keys: {apiKey: {selector: {matchLabels: {app: a}}}}}}
"""


def test_a_renamed_auth_config_does_not_get_its_hosts() -> None:
    old, new = (files(a=AUTH_CONFIG.replace("NAME", each)) for each in "ab")
    assert [each for each in sentences(effects(old, new, "closed")) if "linked" in each] == [
        "danger closed: AuthConfig n/b is not linked to host *, which AuthConfig n/a has until it is deleted: requests are "
        "rejected until Authorino restarts; after the merge: kubectl -n kuadrant-system delete pod -l authorino-resource=authorino"
    ]
    assert not [each for each in sentences(effects(old, old, "closed")) if "linked" in each]
