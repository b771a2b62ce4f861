"""The platform as its operator ran it in August 2026: Flux for the infrastructure only, the rest by Helm and `kubectl apply`.

HelmReleases are in `flux-system` with a `targetNamespace`; a Kustomization of the lab's own repository applies them. The programs,
and what is applied by hand, are those of `february`.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from tokenlabs.contract.flux import INSTALL_FOLDER
from tokenlabs.contract.namespaces import AI_GATEWAY, ENVOY_GATEWAY, FLUX, KUADRANT
from tokenlabs.manifests import yaml_text
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.kubernetes import KubernetesApi
from tokenlabs_verify.flux import commits, layers
from tokenlabs_verify.flux.state import HELM, KUSTOMIZATION, SOURCE, state
from tokenlabs_verify.rehearsals.takeover import february
from tokenlabs_verify.rehearsals.takeover.february import Dist
from tokenlabs_verify.rehearsals.takeover.operator import Operator
from tokenlabs_verify.rehearsals.takeover.planned import Plan
from tokenlabs_verify.waiting import wait_until

_HOST, _PATH = "github.com", "example/lab"
_READY = 240.0


def install(operator: Operator, dist: Dist, keys: february.Keys, mirror: Path, api: KubernetesApi) -> None:
    """Everything; the lab's repository is in the mirror."""
    operator.apply_definitions(february.inference(dist))
    (url,) = layers.resources(dist.folder / INSTALL_FOLDER)
    operator.shell(f"kubectl apply --server-side --field-manager=flux -f {url}")
    publish(mirror, _infrastructure(dist))
    operator.apply(_bootstrap())
    _await(api, HELM, "HelmRelease", ("envoy-gateway", "kuadrant-operator"))
    version = dist.version("OCIRepository", "ai-gateway-controller")
    operator.install("aieg-crd", ("ai-gateway-crds-helm", version), AI_GATEWAY)
    operator.install("aieg", ("ai-gateway-helm", version), AI_GATEWAY)
    february.platform(operator, dist, keys)


def hand_over(mirror: Path, api: KubernetesApi) -> Callable[[Plan], None]:
    """What the plan asks for in the lab's repository: its Kustomization `infrastructure` is removed from it."""

    def removed(_: Plan) -> None:
        commit = publish(mirror, None)
        patch = {"metadata": {"annotations": {"reconcile.fluxcd.io/requestedAt": commit}}}
        api.patch(SOURCE, "GitRepository", "flux-system", patch, namespace=FLUX)

        def there() -> str:
            names = [each["metadata"]["name"] for each in api.list(KUSTOMIZATION, "Kustomization", FLUX)]
            return "it is there" if "infrastructure" in names else ""

        wait_until(there, _READY, "Flux has deleted the Kustomization infrastructure")

    return removed


def publish(mirror: Path, infrastructure: Sequence[Manifest] | None) -> str:
    """Commit the lab's repository, with its infrastructure or without; the commit."""
    with tempfile.TemporaryDirectory() as scratch:
        files = Path(scratch)
        (files / "cluster").mkdir()
        (files / "infrastructure").mkdir()
        (files / "infrastructure/objects.yaml").write_text(yaml_text.dump(list(infrastructure or _nothing())))
        there = [_kustomization("infrastructure", "./infrastructure")] if infrastructure else _nothing()
        (files / "cluster/objects.yaml").write_text(yaml_text.dump(there))
        repository = mirror / _HOST / "git" / _PATH
        tag = "full" if infrastructure else "handed-over"
        commit = commits.publish_files(repository, files, ("cluster", "infrastructure"), tag)
        shutil.rmtree(files / "cluster")
    return commit


def _nothing() -> list[Manifest]:
    """An object that matters to nothing: Flux needs at least one."""
    return [{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "lab", "namespace": FLUX}}]


def _bootstrap() -> list[Manifest]:
    """As `flux bootstrap` leaves it."""
    source = {"interval": "1h", "url": f"https://{_HOST}/{_PATH}", "ref": {"branch": "main"}}
    return [_object(SOURCE, "GitRepository", "flux-system", source), _kustomization("flux-system", "./cluster")]


def _kustomization(name: str, path: str) -> Manifest:
    reference = {"kind": "GitRepository", "name": "flux-system"}
    spec = {"interval": "10m", "retryInterval": "5s", "path": path, "prune": True, "sourceRef": reference}
    return _object(KUSTOMIZATION, "Kustomization", name, spec)


def _infrastructure(dist: Dist) -> list[Manifest]:
    """Sources and HelmReleases; one release has the name that Flux gives it, `<namespace>-<name>`."""
    oci, http = (
        dist.one("OCIRepository", "envoy-gateway")["spec"],
        dist.one("HelmRepository", "kuadrant-operator")["spec"],
    )
    kuadrant: dict[str, Any] = dist.one("HelmRelease", "kuadrant-operator")["spec"]
    chart = {
        "chart": "kuadrant-operator",
        "version": _range(kuadrant),
        "sourceRef": {"kind": "HelmRepository", "name": "kuadrant"},
    }
    common = {"interval": "10m", "install": {"createNamespace": True}}
    return [
        _object(SOURCE, "OCIRepository", "envoy-gateway", oci),
        _object(SOURCE, "HelmRepository", "kuadrant", http),
        _object(
            HELM,
            "HelmRelease",
            "envoy-gateway",
            {
                **common,
                "targetNamespace": ENVOY_GATEWAY,
                "chartRef": {"kind": "OCIRepository", "name": "envoy-gateway"},
                "values": february.gateway_values(dist),
            },
        ),
        _object(
            HELM,
            "HelmRelease",
            "kuadrant-operator",
            {
                **common,
                "targetNamespace": KUADRANT,
                "releaseName": "kuadrant-operator",
                "chart": {"spec": chart},
            },
        ),
    ]


def _range(spec: Mapping[str, Any]) -> str:
    """The range of a version's patches: `1.5.x`."""
    return f"{spec['chart']['spec']['version'].rpartition('.')[0]}.x"


def _object(api_version: str, kind: str, name: str, spec: Mapping[str, Any]) -> Manifest:
    return {"apiVersion": api_version, "kind": kind, "metadata": {"name": name, "namespace": FLUX}, "spec": dict(spec)}


def _await(api: KubernetesApi, api_version: str, kind: str, names: Sequence[str]) -> None:
    def missing() -> str:
        found = {each["metadata"]["name"]: state(each) for each in api.list(api_version, kind, FLUX)}
        return "; ".join(
            str(found.get(each, f"{each} is missing")) for each in names if each not in found or not found[each].ready
        )

    wait_until(missing, _READY, f"{' and '.join(names)} are ready")
