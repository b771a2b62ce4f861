"""Do effects and findings name the line of platform.yaml that they come from, and no line where it is unknown?"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.generator.review.conftest import Dist, files
from tokenlabs.manifests.objects import ObjectRef, documents, parse
from tokenlabs.manifests.references.groups import (
    AI_GATEWAY,
    ENVOY_GATEWAY,
    FLUX_HELM,
    FLUX_KUSTOMIZE,
    FLUX_SOURCE,
    GATEWAY_API,
    INFERENCE,
    PROMETHEUS,
)
from tokenlabs.review.effect import Effect
from tokenlabs.review.formats import html, json_document, markdown, text
from tokenlabs.review.platform_file import Platforms
from tokenlabs.review.review import review
from tokenlabs.spec.origins import PlatformFile

OURS = "token-labs"


@pytest.fixture
def written(repository: Path) -> PlatformFile:
    """The platform.yaml of the committed `dist/`."""
    return PlatformFile("platform.yaml", (repository / "platform.yaml").read_bytes())


@pytest.mark.parametrize(
    ("ref", "path"),
    [
        (ObjectRef("apps", "Deployment", OURS, "nemotron-vl-pool-decode"), ("models", 1)),
        (ObjectRef("", "PersistentVolumeClaim", OURS, "token-labs-pool-weights"), ("models", 0)),
        (ObjectRef("apps", "Deployment", OURS, "token-labs-pool-epp"), ("models", 0)),
        (ObjectRef(INFERENCE, "InferencePool", OURS, "nemotron-vl-pool"), ("models", 1)),
        (ObjectRef("", "Secret", "kuadrant-system", "tenant-pro-demo"), ("tenants", 1)),
        (ObjectRef("apps", "Deployment", OURS, "magpie-tts"), ("speech", "synthesis")),
        (ObjectRef(GATEWAY_API, "HTTPRoute", OURS, "riva-stt"), ("speech", "recognition")),
        (ObjectRef("", "Secret", OURS, "nvidia-nim-api-key"), ("speech", "recognition")),
        (ObjectRef(ENVOY_GATEWAY, "EnvoyProxy", OURS, "token-labs-gateway"), ("gateway",)),
        (ObjectRef(GATEWAY_API, "Gateway", OURS, "token-labs-gateway"), ("gateway",)),
        (ObjectRef(AI_GATEWAY, "GatewayConfig", OURS, "token-labs-gateway"), ("gateway",)),
        (ObjectRef(FLUX_HELM, "HelmRelease", "envoy-gateway-system", "envoy-gateway"), ("stack",)),
        (ObjectRef(FLUX_SOURCE, "GitRepository", "flux-system", OURS), ("gitops",)),
        # Of many entries, or of none.
        (ObjectRef(AI_GATEWAY, "AIGatewayRoute", OURS, "llm-inference"), None),
        (ObjectRef(FLUX_KUSTOMIZE, "Kustomization", "flux-system", "token-labs-models"), None),
        (ObjectRef("", "Namespace", "", OURS), None),
    ],
)
def test_the_entry_of_an_object(
    dist: Dist, written: PlatformFile, ref: ObjectRef, path: tuple[str, ...] | None
) -> None:
    each = parse(documents(dist.old)).by_ref[ref]
    assert written.entries
    assert written.entries.of(each) == path


def test_all_monitors_come_from_monitoring(dist: Dist, written: PlatformFile) -> None:
    monitors = [each for each in parse(documents(dist.old)).objects if each.ref.group == PROMETHEUS]
    assert monitors
    assert written.entries
    assert {written.entries.of(each) for each in monitors} == {("monitoring",)}


LARGE = """\
name: lab
models:
- {id: acme/small, pool: small}
- {id: acme/large, pool: large, multiNode: {size: 2}}
"""


@pytest.mark.parametrize(
    ("kind", "name", "labels", "path"),
    [
        ("leaderworkerset.x-k8s.io/v1", "LeaderWorkerSet large-group", "", ("models", 1)),
        ("networking.k8s.io/v1", "NetworkPolicy large-members", "", ("models", 1)),
        ("resource.k8s.io/v1", "ResourceClaimTemplate large-decode-gpu-0a1b2c3d", "instance: large", ("models", 1)),
        ("inference.networking.k8s.io/v1", "InferencePool small.chat-0a1b2c3d", "instance: small", ("models", 0)),
        ("networking.k8s.io/v1", "NetworkPolicy small-members", "", None),
        ("v1", "ConfigMap other", "instance: other", None),
    ],
)
def test_the_model_of_an_object(kind: str, name: str, labels: str, path: tuple[str, int] | None) -> None:
    what, _, called = name.partition(" ")
    own = "".join(f", app.kubernetes.io/{label}" for label in (labels,) if label)
    manifest = (
        f"apiVersion: {kind}\nkind: {what}\nmetadata:\n  name: {called}\n  namespace: lab\n"
        f"  labels: {{app.kubernetes.io/part-of: lab{own}}}\n"
    )
    (each,) = parse(documents(files(a=manifest))).objects
    entries = PlatformFile("platform.yaml", LARGE.encode()).entries
    assert entries
    assert entries.of(each) == path


def placed(dist: Dist, written: PlatformFile) -> list[Effect]:
    return [each for each in review(dist.old, dist.new, platforms=Platforms(written, written)).effects if each.spec]


def line(effect: Effect, written: PlatformFile) -> str:
    assert effect.spec
    return written.content.decode().splitlines()[effect.spec.line - 1].strip()


def test_the_line_of_a_model_and_of_a_limit(dist: Dist, written: PlatformFile) -> None:
    dist.replace("models/nemotron-vl-pool/server.yaml", "image: ", "image: mirror.example.com/")
    dist.replace("policies/envoy-limits.yaml", "requests: 10\n", "requests: 5\n")
    dist.replace("gateway/gate.yaml", '"/v1/audio/models", ', "")
    found = {each.id: each for each in placed(dist, written)}
    assert found.keys() == {"restarted", "version", "limit-lowered", "closed"}
    assert line(found["restarted"], written) == "- id: nvidia/NVIDIA-Nemotron-Nano-12B-v2-VL-FP8"
    assert found["restarted"].spec
    assert found["restarted"].spec.path == "models[1]"
    assert line(found["limit-lowered"], written).startswith("free:")
    assert found["limit-lowered"].spec
    assert found["limit-lowered"].spec.path == "tiers.free.requests.1m"
    assert line(found["closed"], written) == "paths:"


def test_a_removed_object_has_no_line(dist: Dist, written: PlatformFile) -> None:
    dist.remove("tenants/tenant-free-demo.yaml")
    assert placed(dist, written) == []


def test_a_namesake_of_another_platform_has_no_line(written: PlatformFile) -> None:
    server = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: token-labs-pool-decode, namespace: token-labs}\n"
    (each,) = parse(documents(files(a=server))).objects
    assert written.entries
    assert written.entries.of(each) is None


def test_fields_that_are_not_written_have_no_line() -> None:
    file = PlatformFile("platform.yaml", b"name: x\ntiers:\n  free: {}\n")
    assert file.place(("gateway",)) is None
    assert file.place(("tiers", "pro", "requests", "1m")) is None
    assert file.place(("tiers", "free", "requests", "1m")) == ("platform.yaml", 3, "tiers.free")


def test_each_format_shows_the_line(dist: Dist, written: PlatformFile) -> None:
    dist.replace("models/token-labs-pool/server.yaml", "image: ", "image: mirror.example.com/")
    found = review(dist.old, dist.new, platforms=Platforms(written, written))
    number = written.content.decode().splitlines().index("  - id: nvidia/Llama-3.1-Nemotron-Nano-8B-v1") + 1
    shown = f"platform.yaml:{number} models[0]"
    for page in text.render(found, colour=False), markdown.render(found), html.render(found):
        assert shown in page
    effect, *_ = json.loads(json_document.render(found))["effects"]
    assert effect["spec"] == {"file": "platform.yaml", "line": number, "path": "models[0]"}


def test_effects_of_several_objects_show_each_line(dist: Dist, written: PlatformFile) -> None:
    for pool in "token-labs-pool", "nemotron-vl-pool":
        dist.replace(f"models/{pool}/picker.yaml", "image: ", "image: mirror.example.com/")
    shown = text.render(review(dist.old, dist.new, platforms=Platforms(written, written)), colour=False)
    assert "models[0]" in shown
    assert "models[1]" in shown
    assert "each of these 2" in shown
