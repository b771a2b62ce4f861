"""Can every image be had from elsewhere, with credentials: does any manifest still name upstream's registry?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.generator.layers.conftest import RenderedLayer
from tokenlabs.layers import LAYERS
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.disaggregation import Prefill
from tokenlabs.spec.image_references import mirrored, qualified
from tokenlabs.spec.image_roles import ROLES, image, pulled
from tokenlabs.spec.images import Images, PullSecret
from tokenlabs.spec.multi_node import MultiNode
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.stacks import DEFAULT_STACK
from tokenlabs.spec.target_names import TARGETS
from tokenlabs.spec.targets import target

MIRROR = "registry.lab:5000/mirror"
REGISTRIES = ("docker.io", "ghcr.io", "quay.io", "mcr.microsoft.com")
EVERYTHING = Images(
    mirrors={registry: f"{MIRROR}/{registry}" for registry in REGISTRIES},
    pull_secret=PullSecret(name="registry", existing=True),
)


def texts(value: Any) -> Iterator[str]:
    """Every text in a manifest."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from texts(each)


def pods(manifests: list[Manifest]) -> Iterator[tuple[str, dict[str, Any]]]:
    for each in manifests:
        if template := each.get("spec", {}).get("template"):
            yield f"{each['kind']} {each['metadata']['name']}", template["spec"]


def everything(rendered: RenderedLayer, target_name: str, **changes: Any) -> list[Manifest]:
    found: list[Manifest] = []
    for layer in LAYERS:
        found += rendered(target_name, layer.name, DEFAULT_STACK, **changes)
    return found


@pytest.mark.parametrize("limits", ["envoy", "kuadrant"])
@pytest.mark.parametrize("target_name", TARGETS)
def test_no_manifest_names_a_registry_that_is_mirrored(
    rendered: RenderedLayer, platform: Platform, target_name: str, limits: Any
) -> None:
    counted = platform.limits.model_copy(update={"requests": limits})
    manifests = everything(rendered, target_name, images=EVERYTHING, limits=counted)
    named = {text for text in texts(manifests) if text.removeprefix("oci://").startswith(REGISTRIES)}
    assert named == set()
    assert any(text.startswith(MIRROR) for text in texts(manifests))


@pytest.mark.parametrize("target_name", TARGETS)
def test_every_pod_of_ours_pulls_with_the_secret(rendered: RenderedLayer, target_name: str) -> None:
    found = dict(pods(everything(rendered, target_name, images=EVERYTHING)))
    assert len(found) > 4
    assert {name: spec.get("imagePullSecrets") for name, spec in found.items()} == {
        name: [{"name": "registry"}] for name in found
    }


def test_an_encrypted_pull_secret_is_in_every_namespace(rendered: RenderedLayer, platform: Platform) -> None:
    from tests.generator.layers.conftest import layer_named
    from tokenlabs.layers.base.layer import EncryptedFile

    images = Images(pull_secret=PullSecret(name="registry"))
    changed = target(platform.model_copy(update={"images": images}), TARGETS[0], {})
    pieces = list(layer_named("namespaces").pieces(changed))
    copied = {(each.namespace, each.name) for each in pieces if isinstance(each, EncryptedFile)}
    owned = {each["metadata"]["name"] for each in rendered(TARGETS[0], "namespaces") if each["kind"] == "Namespace"}
    assert copied == {(namespace, "registry") for namespace in owned} | {("token-labs", "wasm-plugin-pull-secret")}


def test_kind_decrypts_nothing_and_pulls_without_the_secret(rendered: RenderedLayer) -> None:
    images = Images(pull_secret=PullSecret(name="registry"))
    found = dict(pods(everything(rendered, "kind", images=images)))
    assert not any("imagePullSecrets" in spec for spec in found.values())


@pytest.mark.parametrize("name", [role.name for role in ROLES if not role.chart])
def test_each_image_can_be_set_exactly(rendered: RenderedLayer, platform: Platform, name: str) -> None:
    """By name: the digest is in some manifest of some target."""
    exact = f"registry.lab/{name}:v9@sha256:" + "ab" * 32
    counted = platform.limits.model_copy(update={"requests": "kuadrant"})
    images = Images(exact={name: exact})
    first, *others = platform.models
    second = others[0].model_copy(update={"multi_node": MultiNode(size=2)})
    models = (first.model_copy(update={"prefill": Prefill(node=second.node)}), second, *others[1:])
    found: set[str] = set()
    for target_name in TARGETS:
        found |= set(texts(everything(rendered, target_name, images=images, limits=counted, models=models)))
    parted = (exact.rpartition(":")[0], exact.rpartition(":")[2])
    assert exact in found or set(parted) <= found or any(exact in text for text in found)


def test_image_list_matches_manifests(rendered: RenderedLayer, platform: Platform) -> None:
    """Images of our own pods; those that charts bring are in tests/embedded/test_images_of_charts.py."""
    for target_name in TARGETS:
        listed = {each.reference for each in pulled(target(platform, target_name))}
        containers = [each for _, spec in pods(everything(rendered, target_name)) for each in spec["containers"]]
        assert {qualified(each["image"]) for each in containers} <= listed


@pytest.mark.parametrize(
    ("written", "whole"),
    [
        ("python:3.13", "docker.io/library/python:3.13"),
        ("vllm/vllm-openai:v0.18.0", "docker.io/vllm/vllm-openai:v0.18.0"),
        ("registry.lab:5000/x:v1", "registry.lab:5000/x:v1"),
        ("localhost/x:v1", "localhost/x:v1"),
        ("ghcr.io/a/b@sha256:" + "ab" * 32, "ghcr.io/a/b@sha256:" + "ab" * 32),
    ],
)
def test_references_are_whole(written: str, whole: str) -> None:
    assert qualified(written) == whole


def test_the_longest_prefix_counts_and_ends_at_a_slash() -> None:
    mirrors = {"quay.io": "a.lab", "quay.io/kuadrant": "b.lab/k", "docker.io/vllm": "c.lab"}
    assert mirrored("quay.io/kuadrant/limitador:v2", mirrors) == "b.lab/k/limitador:v2"
    assert mirrored("quay.io/kuadrantx/limitador:v2", mirrors) == "a.lab/kuadrantx/limitador:v2"
    assert mirrored("vllm/vllm-openai:v1", mirrors) == "c.lab/vllm-openai:v1"
    assert mirrored("python:3.13", mirrors) == "python:3.13"


def test_does_not_guess_an_unknown_image(platform: Platform) -> None:
    from tokenlabs.spec.stacks.choice import StackDeviation

    choice = StackDeviation.model_validate({"base": DEFAULT_STACK, "envoy-gateway": "1.8.99"})
    changed = target(platform.model_copy(update={"stack": choice}), TARGETS[0])
    with pytest.raises(LookupError, match="rate-limit"):
        image(changed, "rate-limit")
    unknown = {each.name for each in pulled(changed) if each.reference is None}
    assert unknown == {"envoy", "rate-limit"}


def test_a_mirror_takes_the_images_of_the_spec_too(platform: Platform) -> None:
    changed = target(platform.model_copy(update={"images": EVERYTHING}), TARGETS[0])
    references = [each.reference or "" for each in pulled(changed)]
    assert all(reference.startswith(MIRROR) for reference in references)
    assert f"{MIRROR}/ghcr.io/elizabetht/token-labs/vllm-serve:v0.4.0" in references


def test_the_embedded_environment_knows_a_mirrored_platform(rendered: RenderedLayer, platform: Platform) -> None:
    """It pulls nothing, and runs for each replaced image what it runs for upstream's."""
    from tokenlabs_verify.environments.embedded.images import upstream_names

    digest = "registry.lab/extproc:v1.0.0@sha256:" + "ab" * 32
    images = Images(mirrors=EVERYTHING.mirrors, exact={"body-processor": digest})
    names = upstream_names(pulled(target(platform.model_copy(update={"images": images}), "kind")))
    assert names[digest] == "docker.io/envoyproxy/ai-gateway-extproc:v1.0.0"
    mirrored = everything(rendered, "kind", images=images)
    replaced = {each["image"] for _, spec in pods(mirrored) for each in spec["containers"]}
    plain = {each["image"] for _, spec in pods(everything(rendered, "kind")) for each in spec["containers"]}
    assert {names[image] for image in replaced} == plain
