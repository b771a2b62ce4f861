"""Upstream GitRepositories and their Kustomizations: files from the Go modules of the same tags."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests import yaml_text
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.cluster.tools.modules import folder_at

MODULES = {
    "https://github.com/kubernetes-sigs/gateway-api": "sigs.k8s.io/gateway-api",
    "https://github.com/kubernetes-sigs/gateway-api-inference-extension": (
        "sigs.k8s.io/gateway-api-inference-extension"
    ),
    "https://github.com/kubernetes-sigs/lws": "sigs.k8s.io/lws",
    "https://github.com/envoyproxy/gateway": "github.com/envoyproxy/gateway",
    "https://github.com/envoyproxy/ai-gateway": "github.com/envoyproxy/ai-gateway",
    "https://github.com/Kuadrant/kuadrant-operator": "github.com/kuadrant/kuadrant-operator",
    "https://github.com/Kuadrant/authorino-operator": "github.com/kuadrant/authorino-operator",
    "https://github.com/Kuadrant/dns-operator": "github.com/kuadrant/dns-operator",
    "https://github.com/Kuadrant/limitador-operator": "github.com/kuadrant/limitador-operator",
}
"""Repository → Go module: the same files at the same tags."""


def files(kustomization: Manifest, sources: Sequence[Manifest]) -> list[Path]:
    """The files that a Kustomization over an upstream repository builds, in order.

    Raises:
        TokenlabsError: the repository is unknown, or the path is not in it.
        MissingToolError: the module is unavailable.
    """
    spec = kustomization["spec"]
    name = spec["sourceRef"]["name"]
    source = next(each for each in sources if each["metadata"]["name"] == name and each["kind"] == "GitRepository")
    url = source["spec"]["url"]
    if url not in MODULES:
        raise TokenlabsError(f"GitRepository {name}: unknown Go module for {url}; add it to {Path(__file__).name}")
    folder = folder_at(MODULES[url], source["spec"]["ref"]["tag"]) / spec["path"]
    found = sorted(folder.glob("*.yaml"))
    if not found:
        raise TokenlabsError(f"{spec['path']} of {url} contains no YAML: Flux would fail on Kustomization {name}")
    return found


def objects(kustomization: Manifest, sources: Sequence[Manifest]) -> Iterator[Manifest]:
    """The objects a Kustomization over an upstream repository applies. Raises as `files`."""
    deleted = [re.compile(pattern) for pattern in _deleted_kinds(kustomization)]
    metadata = kustomization["spec"].get("commonMetadata", {})
    for file in files(kustomization, sources):
        for each in yaml_text.load(file.read_text()):
            if each["kind"] != "Kustomization" and not any(pattern.fullmatch(each["kind"]) for pattern in deleted):
                yield _with(metadata, each)


def _deleted_kinds(kustomization: Manifest) -> Iterator[str]:
    """Patterns of kinds deleted by the Kustomization's patches."""
    for each in kustomization["spec"].get("patches", ()):
        (patch,) = yaml_text.load(each["patch"])
        if patch.get("$patch") != "delete" or set(each["target"]) != {"kind"}:
            raise TokenlabsError(
                f"Kustomization {kustomization['metadata']['name']} has a patch that does not delete kinds: "
                f"{Path(__file__).name} cannot apply it"
            )
        yield each["target"]["kind"]


def _with(common: Mapping[str, Mapping[str, str]], manifest: Manifest) -> Manifest:
    metadata = manifest["metadata"]
    added = {field: {**(metadata.get(field) or {}), **values} for field, values in common.items()}
    return {**manifest, "metadata": {**metadata, **added}}
