"""HelmReleases: rendered by the real helm from upstream's chart with the values of `dist/`, as helm-controller would."""

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
from tokenlabs_verify.reconcile import charts

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
    """A release's objects in the order they are applied."""

    hooks: tuple[Manifest, ...]
    """Before the others, by their weights; Jobs among them are waited for."""
    objects: tuple[Manifest, ...]


def render(release: Manifest, sources: Sequence[Manifest], helm: Path, kubeconfig: Path | None = None) -> Rendered:
    """What `release` installs.

    Args:
        release: the HelmRelease.
        sources: OCIRepositories and HelmRepositories of its layer.
        helm: the real helm.
        kubeconfig: of the cluster, which charts look things up in; None: as in an empty one. Envoy AI Gateway's makes a new
            authority for its webhook where it finds none, and the controller that runs would not have it.

    Raises:
        TokenlabsError: the chart is unknown or does not render with these values.
        MissingToolError: the chart's module is not to be had.
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
        if kubeconfig:
            command += ["--dry-run=server", "--kubeconfig", str(kubeconfig)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise TokenlabsError(f"HelmRelease {namespace}/{release['metadata']['name']} does not render: {done.stderr}")
    objects = [_placed(each, namespace) for each in yaml_text.load(done.stdout)]
    hooks = [each for each in objects if "pre-install" in _annotation(each, _HOOK)]
    hooks.sort(key=lambda each: int(_annotation(each, _WEIGHT) or "0"))
    return Rendered(tuple(hooks), tuple(each for each in objects if not _annotation(each, _HOOK)))


def _chart(spec: Mapping[str, Any], sources: Sequence[Manifest]) -> tuple[str, str]:
    if "chartRef" in spec:
        wanted = spec["chartRef"]["kind"], spec["chartRef"]["name"]
        source = next(each for each in sources if (each["kind"], each["metadata"]["name"]) == wanted)
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
