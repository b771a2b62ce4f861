"""Are the controllers installed whole, in order, at exact versions, and their stores closed?"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.generator.layers.conftest import RenderedLayer, layer_named
from tests.tools.fixtures import NOT_RUN
from tokenlabs.bindings.go_modules import VersionRefusedError
from tokenlabs.layers.base.layer import Unit
from tokenlabs.layers.redis import ServerInputs
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.target_names import TARGETS, TargetName
from tokenlabs.spec.targets import target
from tokenlabs.spec.tenancy import Limits
from tokenlabs_verify.cluster.tools.modules import folder_at

PLACES = ("redis-system", "envoy-gateway-system")


def one(manifests: list[Manifest], kind: str, name: str | None = None) -> Manifest:
    (found,) = [each for each in manifests if each["kind"] == kind and name in (None, each["metadata"]["name"])]
    return found


def test_crds_then_ai_gateway_then_envoy_gateway_and_kuadrant_beside_them() -> None:
    """Envoy Gateway must find its extension service, and Kuadrant looks for Envoy Gateway's CRDs only at its start."""
    assert "crds" in layer_named("ai-gateway-controller").after
    assert "ai-gateway-controller" in layer_named("envoy-gateway").after
    assert "crds" in layer_named("kuadrant").after
    assert "kuadrant" in layer_named("kuadrant-instance").after


@pytest.mark.parametrize(
    ("stack", "envoy_gateway", "ai_gateway", "kuadrant"),
    [
        ("2026-12", "v1.8.3", "v1.0.0", "1.5.2"),
        ("2026-11", "v1.8.1", "v1.0.0", "1.5.2"),
        ("2026-02", "v1.6.3", "v0.5.0", "1.4.6"),
    ],
)
def test_releases_are_at_the_stack_s_exact_versions(
    rendered: RenderedLayer, stack: str, envoy_gateway: str, ai_gateway: str, kuadrant: str
) -> None:
    assert one(rendered("microk8s", "envoy-gateway", stack), "OCIRepository")["spec"]["ref"] == {"tag": envoy_gateway}
    found = one(rendered("microk8s", "ai-gateway-controller", stack), "OCIRepository")
    assert found["spec"]["ref"] == {"tag": ai_gateway}
    release = one(rendered("microk8s", "kuadrant", stack), "HelmRelease")
    assert release["spec"]["chart"]["spec"]["version"] == kuadrant


def envoy_gateway_config(manifests: list[Manifest]) -> Any:
    return one(manifests, "HelmRelease")["spec"]["values"]["config"]["envoyGateway"]


def test_the_extension_manager_is_complete(rendered: RenderedLayer) -> None:
    """A partial one fails silently open: routes are accepted and no model is extracted."""
    config = envoy_gateway_config(rendered("microk8s", "envoy-gateway"))
    manager = config["extensionManager"]
    assert manager["failOpen"] is False
    assert manager["hooks"]["xdsTranslator"]["post"] == ["Translation", "Cluster", "Route"]
    translation = manager["hooks"]["xdsTranslator"]["translation"]
    assert translation == {name: {"includeAll": True} for name in ("listener", "route", "cluster", "secret")}
    assert manager["service"]["fqdn"]["port"] == 1063
    assert manager["backendResources"][0]["kind"] == "InferencePool"
    assert config["extensionApis"] == {"enableBackend": True, "enableEnvoyPatchPolicy": True}


def test_its_own_gateway_api_crds_are_skipped(rendered: RenderedLayer) -> None:
    release = one(rendered("microk8s", "envoy-gateway"), "HelmRelease")
    assert release["spec"]["install"]["crds"] == "Skip"
    assert release["spec"]["upgrade"]["crds"] == "Skip"


def test_a_changed_configuration_rolls_envoy_gateway_out(rendered: RenderedLayer, platform: Platform) -> None:
    def checksum(manifests: list[Manifest]) -> Any:
        pod = one(manifests, "HelmRelease")["spec"]["values"]["deployment"]["pod"]
        return pod["annotations"]["tokenlabs.dev/config-checksum"]

    closed = platform.limits.model_copy(update={"on_failure": "closed"})
    assert checksum(rendered("microk8s", "envoy-gateway")) != checksum(
        rendered("microk8s", "envoy-gateway", limits=closed)
    )
    config = envoy_gateway_config(rendered("microk8s", "envoy-gateway", limits=closed))
    assert config["rateLimit"]["failClosed"] is True


BY_KUADRANT = Limits(requests="kuadrant")


@pytest.mark.parametrize("layer", ["redis", "envoy-gateway", "kuadrant-instance"])
def test_the_password_of_redis_is_nowhere_in_plain_text(rendered: RenderedLayer, layer: str) -> None:
    manifests = rendered("microk8s", layer, limits=BY_KUADRANT)
    secrets = [each for each in manifests if each["kind"] == "Secret"]
    assert len(secrets) == 1
    assert all(str(value).startswith("ENC[") for value in secrets[0]["stringData"].values())
    others = json.dumps([each for each in manifests if each["kind"] != "Secret"])
    assert "redis://" not in others


def test_new_password_restarts_its_readers(
    platform: Platform, secrets: dict[str, str], rendered: RenderedLayer
) -> None:
    """Limitador's pods cannot be annotated (limitador-operator): docs/secrets.md says what to do."""

    def annotations(layer: str, text: str, name: TargetName = "microk8s") -> Any:
        changed = secrets | dict.fromkeys((f"redis/{place}.yaml" for place in PLACES), text)
        (found,) = (
            piece.inputs
            for piece in layer_named(layer).pieces(target(platform, name, changed))
            if isinstance(piece, Unit) and piece.file in ("server.yaml", "release.yaml")
        )
        if isinstance(found, ServerInputs):
            return found.password_checksum
        deployment = found.values["config"]["envoyGateway"]["provider"]["kubernetes"]["rateLimitDeployment"]
        return deployment["pod"]["annotations"]["tokenlabs.dev/secret-checksum"]

    pod = one(rendered("microk8s", "redis"), "StatefulSet")["spec"]["template"]
    assert len(pod["metadata"]["annotations"]["tokenlabs.dev/secret-checksum"]) == 16
    for layer in ("redis", "envoy-gateway"):
        first, second = "stringData:\n    password: ENC[1]\n", "stringData:\n    password: ENC[2]\n"
        assert annotations(layer, first) != annotations(layer, second)
        assert annotations(layer, first + "sops: {}\n") == annotations(layer, first + "sops: {age: []}\n")
        assert annotations(layer, first, "kind") == annotations(layer, second, "kind")


@pytest.mark.parametrize(
    ("limits", "clients"),
    [(Limits(), {"envoy-gateway-system"}), (BY_KUADRANT, {"envoy-gateway-system", "kuadrant-system"})],
)
def test_redis_is_persistent_and_admits_only_its_clients(
    rendered: RenderedLayer, limits: Limits, clients: set[str]
) -> None:
    manifests = rendered("microk8s", "redis", limits=limits)
    assert one(manifests, "StatefulSet")["spec"]["volumeClaimTemplates"]
    policy = one(manifests, "NetworkPolicy")["spec"]
    admitted = {
        peer["namespaceSelector"]["matchLabels"]["kubernetes.io/metadata.name"]
        for rule in policy["ingress"]
        for peer in rule["from"]
    }
    assert admitted == clients


@pytest.mark.parametrize("name", TARGETS)
def test_limitador_refers_to_redis_only_while_it_counts(rendered: RenderedLayer, name: TargetName) -> None:
    """It stays in the cluster when Envoy takes over the limits, and its Secret does not: a reference would keep it unready."""
    assert "storage" not in one(rendered(name, "kuadrant-instance"), "Limitador")["spec"]
    counting = one(rendered(name, "kuadrant-instance", limits=BY_KUADRANT), "Limitador")["spec"]
    assert counting["storage"] == {"redis": {"configSecretRef": {"name": "limitador-redis"}}}


def test_limitador_keeps_its_counters_and_git_never_holds_its_limits(rendered: RenderedLayer) -> None:
    spec = one(rendered("microk8s", "kuadrant-instance", limits=BY_KUADRANT), "Limitador")["spec"]
    assert spec["storage"] == {"redis": {"configSecretRef": {"name": "limitador-redis"}}}
    assert "limits" not in spec


def test_only_proxies_and_the_operator_reach_authorino_and_limitador(rendered: RenderedLayer) -> None:
    policies = [
        each
        for each in rendered("microk8s", "kuadrant-instance", limits=BY_KUADRANT)
        if each["kind"] == "NetworkPolicy"
    ]
    assert {each["metadata"]["name"] for each in policies} == {"authorino", "limitador"}
    for each in policies:
        assert each["spec"]["policyTypes"] == ["Ingress"]
        assert all(rule.get("from") for rule in each["spec"]["ingress"]), "a rule without `from` admits all"


def test_crds_are_fetched_by_tag_and_report_their_commits(rendered: RenderedLayer) -> None:
    """By a commit, Flux would clone every branch with its whole history."""
    sources = [each for each in rendered("microk8s", "crds") if each["kind"] == "GitRepository"]
    for each in sources:
        assert set(each["spec"]["ref"]) == {"tag"}
    told = {
        each["metadata"]["annotations"]["tokenlabs.dev/commit"] for each in sources if "annotations" in each["metadata"]
    }
    assert "ffa34c7d81106b15e6fdc160f0fb4038f5bd554a" in told, "Kuadrant/kuadrant-operator v1.5.2"


def test_kuadrant_s_crds_come_before_its_operator_and_are_left_to_its_chart(
    rendered: RenderedLayer, tmp_path: Path, kustomize: Path
) -> None:
    """By the real kustomize, out of the chart folders that Flux fetches: the CRDs, and nothing that the chart templates."""
    defined: list[str] = []
    for each in rendered("microk8s", "crds"):
        if each["kind"] != "Kustomization" or "patches" not in each["spec"]:
            continue
        spec, project = each["spec"], each["metadata"]["labels"]["app.kubernetes.io/name"]
        assert spec["prune"] is False
        assert spec["commonMetadata"] == {"annotations": {"kustomize.toolkit.fluxcd.io/ssa": "IfNotPresent"}}
        source = one(rendered("microk8s", "crds"), "GitRepository", each["metadata"]["name"])
        try:
            fetched = folder_at(f"github.com/kuadrant/{project}", source["spec"]["ref"]["tag"]) / spec["path"]
        except VersionRefusedError as refused:
            pytest.skip(f"{NOT_RUN}{refused}")
        folder = tmp_path / project
        folder.mkdir()
        names = [path.name for path in fetched.glob("*.yaml")]
        for name in names:
            (folder / name).write_bytes((fetched / name).read_bytes())
        (folder / "kustomization.yaml").write_text(yaml.safe_dump({"resources": names, "patches": spec["patches"]}))
        done = subprocess.run([kustomize, "build", folder], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert "{{" not in done.stdout
        for built in yaml.safe_load_all(done.stdout):
            assert built["kind"] == "CustomResourceDefinition"
            defined.append(built["metadata"]["name"])
    assert len(defined) == len(set(defined)) == 18, "as many as the chart of Kuadrant 1.5.2 brings"
    # What the operator looks for once, at its start (v1.5.2, internal/controller/state_of_the_world.go).
    assert {
        "authconfigs.authorino.kuadrant.io",
        "authorinos.operator.authorino.kuadrant.io",
        "limitadors.limitador.kuadrant.io",
        "dnsrecords.kuadrant.io",
    } <= set(defined)
