"""GitRepositories of upstream projects and the Kustomizations over them: their files out of the Go modules of the same tags."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests import yaml_text
from tokenlabs.verify.environments.embedded.reconcile.layers import Manifest
from tokenlabs.verify.environments.embedded.tools import folder_at

_MODULES = {
    "https://github.com/kubernetes-sigs/gateway-api": "sigs.k8s.io/gateway-api",
    "https://github.com/kubernetes-sigs/gateway-api-inference-extension": (
        "sigs.k8s.io/gateway-api-inference-extension"
    ),
    "https://github.com/envoyproxy/gateway": "github.com/envoyproxy/gateway",
    "https://github.com/envoyproxy/ai-gateway": "github.com/envoyproxy/ai-gateway",
}
"""Repository → Go module: the same files at the same tags."""


def objects(kustomization: Manifest, sources: Sequence[Manifest]) -> Iterator[Manifest]:
    """What a Kustomization over an upstream repository applies.

    Raises:
        TokenlabsError: nobody knows the repository, or the path is not in it.
        MissingToolError: the module is not to be had.
    """
    spec = kustomization["spec"]
    name = spec["sourceRef"]["name"]
    source = next(each for each in sources if each["metadata"]["name"] == name and each["kind"] == "GitRepository")
    url = source["spec"]["url"]
    if url not in _MODULES:
        raise TokenlabsError(f"GitRepository {name}: no Go module is known for {url}; add it to {Path(__file__).name}")
    folder = folder_at(_MODULES[url], source["spec"]["ref"]["tag"]) / spec["path"]
    files = sorted(folder.glob("*.yaml"))
    if not files:
        raise TokenlabsError(f"{spec['path']} of {url} holds no YAML: Flux would fail on Kustomization {name}")
    for file in files:
        yield from (each for each in yaml_text.load(file.read_text()) if each["kind"] != "Kustomization")
