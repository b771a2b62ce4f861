"""HelmReleases: rendered by helm from upstream's chart with the values of `dist/`, like helm-controller does."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests import yaml_text
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.flux import charts

KUBERNETES = "1.35.0"
_HOOK = "helm.sh/hook"
_WEIGHT = "helm.sh/hook-weight"
_CLUSTER_SCOPED = frozenset(
    {
        "Namespace",
        "CustomResourceDefinition",
        "ClusterRole",
        "ClusterRoleBinding",
        "MutatingWebhookConfiguration",
        "ValidatingWebhookConfiguration",
    }
)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A release's objects in the order of application."""

    hooks: tuple[Manifest, ...]
    """Hooks before the others, by weight; their Jobs must complete first."""
    objects: tuple[Manifest, ...]


def render(release: Manifest, sources: Sequence[Manifest], helm: Path) -> Rendered:
    """The objects that `release` installs in an empty cluster.

    Args:
        release: the HelmRelease.
        sources: OCIRepositories and HelmRepositories of its layer.
        helm: path of helm.

    Raises:
        TokenlabsError: the chart is unknown or does not render with these values.
        MissingToolError: the chart's module is unavailable.
    """
    spec, namespace = release["spec"], release["metadata"]["namespace"]
    name, version = _chart(spec, sources)
    with tempfile.TemporaryDirectory() as folder:
        chart = charts.fetch(name, version, Path(folder))
        values = Path(folder, "values.json")
        values.write_text(json.dumps(spec.get("values", {})))
        command = [
            *(str(helm), "template", spec["releaseName"], str(chart)),
            *("--namespace", namespace, "--values", str(values)),
            *("--kube-version", KUBERNETES, "--skip-tests"),
        ]
        if spec["install"]["crds"] != "Skip":
            command.append("--include-crds")
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise TokenlabsError(f"HelmRelease {namespace}/{release['metadata']['name']} does not render: {done.stderr}")
    objects = [_placed(each, namespace) for each in yaml_text.load(done.stdout)]
    hooks = [each for each in objects if "pre-install" in _annotation(each, _HOOK)]
    hooks.sort(key=lambda each: int(_annotation(each, _WEIGHT) or "0"))
    return Rendered(tuple(hooks), tuple(each for each in objects if not _annotation(each, _HOOK)))


def _chart(spec: Mapping[str, Any], sources: Sequence[Manifest]) -> tuple[str, str]:
    if "chartRef" in spec:
        reference = spec["chartRef"]["kind"], spec["chartRef"]["name"]
        source = next(each for each in sources if (each["kind"], each["metadata"]["name"]) == reference)
        return source["spec"]["url"].rpartition("/")[2], source["spec"]["ref"]["tag"]
    chart = spec["chart"]["spec"]
    return chart["chart"], chart["version"]


def _placed(manifest: Manifest, namespace: str) -> Manifest:
    if manifest["kind"] in _CLUSTER_SCOPED:
        return manifest
    metadata = manifest["metadata"]
    return manifest | {"metadata": metadata | {"namespace": metadata.get("namespace") or namespace}}


def _annotation(manifest: Manifest, name: str) -> str:
    return str((manifest["metadata"].get("annotations") or {}).get(name, ""))
