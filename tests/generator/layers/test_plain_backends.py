"""Models without a picker: are their pods behind a plain backend, by the same route and under the same rules as all others?"""

from __future__ import annotations

from typing import Any

import pytest

from tests.generator.layers.conftest import RenderedLayer
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.operations import Monitoring
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.stacks import StackName
from tokenlabs.spec.tenancy import Api


def only(manifests: list[Manifest], kind: str, name: str) -> dict[str, Any]:
    (found,) = (each for each in manifests if (each["kind"], each["metadata"]["name"]) == (kind, name))
    return found


@pytest.fixture(scope="module")
def models(platform: Platform) -> tuple[Any, ...]:
    """A model with a picker, one without, and one for embeddings."""
    one, other = platform.models
    return (
        one,
        other.model_copy(update={"pool": "plain", "picker": False}),
        one.model_copy(update={"id": "acme/vectors", "pool": "vectors", "task": "embedding"}),
    )


@pytest.mark.parametrize(("stack", "version"), [("2026-12", "v1beta1"), ("2026-02", "v1alpha1")])
def test_a_route_leads_to_the_pods_by_the_name_of_their_headless_service(
    rendered: RenderedLayer, models: tuple[Any, ...], stack: StackName, version: str
) -> None:
    routes = rendered("microk8s", "routes", stack, models=models)
    rules = only(routes, "AIGatewayRoute", "llm-inference")["spec"]["rules"]
    # One backend each: Envoy AI Gateway refuses a pool beside another backend in a rule.
    assert [rule["backendRefs"] for rule in rules[1:]] == [[{"name": "plain-decode"}], [{"name": "vectors-decode"}]]
    assert rules[0]["backendRefs"][0]["kind"] == "InferencePool"
    ai_backend = only(routes, "AIServiceBackend", "vectors-decode")
    assert ai_backend["apiVersion"] == f"aigateway.envoyproxy.io/{version}"
    assert ai_backend["spec"]["schema"] == {"name": "OpenAI"}
    backend = only(routes, ai_backend["spec"]["backendRef"]["kind"], ai_backend["spec"]["backendRef"]["name"])
    (endpoint,) = backend["spec"]["endpoints"]
    service, namespace, *_ = endpoint["fqdn"]["hostname"].split(".")
    servers = rendered("microk8s", "models", stack, models=models)
    found = only(servers, "Service", service)
    assert (found["spec"]["clusterIP"], found["metadata"]["namespace"]) == ("None", namespace)
    pods = only(servers, "Deployment", "vectors-decode")["spec"]["template"]
    assert found["spec"]["selector"].items() <= pods["metadata"]["labels"].items()
    # A headless Service's name gives pods: its own port has no effect.
    assert endpoint["fqdn"]["port"] in [port["containerPort"] for port in pods["spec"]["containers"][0]["ports"]]


def test_only_models_with_a_picker_have_one(rendered: RenderedLayer, models: tuple[Any, ...]) -> None:
    servers = rendered("microk8s", "models", models=models)
    assert [each["metadata"]["name"] for each in servers if each["kind"] == "InferencePool"] == [models[0].pool]
    assert {each["metadata"]["name"] for each in servers if "-epp" in each["metadata"]["name"]} == {
        f"{models[0].pool}-epp"
    }
    none = rendered("microk8s", "models", models=models[1:])
    assert not [each for each in none if "picker" in str(each["metadata"])]


def test_the_gateways_proxies_may_reach_all_model_servers(rendered: RenderedLayer, models: tuple[Any, ...]) -> None:
    servers = rendered("microk8s", "models", models=models)
    policy = only(servers, "NetworkPolicy", "model-server")["spec"]
    peers = [peer["podSelector"]["matchLabels"] for rule in policy["ingress"] for peer in rule["from"]]
    assert [labels for labels in peers if labels.get("gateway.envoyproxy.io/owning-gateway-namespace") == "token-labs"]
    for deployment in (
        each for each in servers if each["kind"] == "Deployment" and "-decode" in each["metadata"]["name"]
    ):
        labels = deployment["spec"]["template"]["metadata"]["labels"]
        assert policy["podSelector"]["matchLabels"].items() <= labels.items()


def test_vllm_is_told_to_make_vectors(rendered: RenderedLayer, models: tuple[Any, ...]) -> None:
    """Without `--runner`, vLLM decides by the weights, and serves those of a chat model for chat (vLLM 0.11)."""
    servers = rendered("microk8s", "models", models=models)
    args = {
        name: only(servers, "Deployment", f"{name}-decode")["spec"]["template"]["spec"]["containers"][0]["args"]
        for name in ("plain", "vectors")
    }
    assert "--runner=pooling" in args["vectors"]
    assert not [word for word in args["plain"] if word.startswith("--runner")]


def test_a_pod_serves_until_envoy_has_asked_dns_again(rendered: RenderedLayer, models: tuple[Any, ...]) -> None:
    """CoreDNS lets answers be used for 30 seconds at most (plugins `kubernetes` and `cache`, as kubeadm installs them)."""
    servers = rendered("kind", "models", models=models)
    pod = only(servers, "Deployment", "plain-decode")["spec"]["template"]["spec"]
    waits = pod["containers"][0]["lifecycle"]["preStop"]["sleep"]["seconds"]
    assert waits > 30
    assert pod["terminationGracePeriodSeconds"] > waits + 300


def test_nothing_watches_pickers_where_there_are_none(rendered: RenderedLayer, models: tuple[Any, ...]) -> None:
    monitoring = Monitoring()
    with_picker = rendered("microk8s", "monitoring", models=models, monitoring=monitoring)
    without = rendered("microk8s", "monitoring", models=models[1:], monitoring=monitoring)
    for word in ("'alert': 'PickerDown'", "endpoint-pickers", "picker-metrics-reader", "the picker sees"):
        assert word in str(with_picker)
        assert word not in str(without)


def test_an_embedding_has_no_objective_for_first_tokens(rendered: RenderedLayer, models: tuple[Any, ...]) -> None:
    found = rendered("microk8s", "monitoring", models=models, monitoring=Monitoring())
    records = [
        record
        for each in found
        if each["kind"] == "PrometheusRule"
        for group in each["spec"]["groups"]
        for record in group["rules"]
    ]

    def pools(name: str) -> set[str]:
        return {each["labels"]["pool"] for each in records if each.get("record") == name}

    everyone = {model.pool for model in models}
    assert pools("pool:availability_objective:ratio") == everyone
    assert pools("pool:first_token_objective:info") == everyone - {"vectors"}


def test_oversized_embeddings_are_rejected_by_their_headers(rendered: RenderedLayer, models: tuple[Any, ...]) -> None:
    api = Api(paths=("/v1/chat/completions", "/v1/embeddings"))
    route = only(rendered("microk8s", "routes", models=models, api=api), "HTTPRoute", "oversized-bodies")
    paths = [match["path"]["value"] for rule in route["spec"]["rules"] for match in rule["matches"]]
    assert paths == ["/v1/chat/completions", "/v1/embeddings"]
