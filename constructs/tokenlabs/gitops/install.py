"""Flux's installation: upstream's manifests of one release with the settings that the layers need, for `kubectl apply -k`.

For Flux installed otherwise (`flux bootstrap`, an operator), copy the `patches` into that Kustomization.
"""

from __future__ import annotations

from typing import Any

from tokenlabs.contract.flux import VERSION
from tokenlabs.manifests import kustomization, yaml_text

MANIFESTS = f"https://github.com/fluxcd/flux2/releases/download/{VERSION}/install.yaml"

_ALL = "(source-controller|kustomize-controller|helm-controller)"
_APPLYING = "(kustomize-controller|helm-controller)"
SETTINGS: dict[str, tuple[str, ...]] = {
    _ALL: (
        # Concurrent reconciliations. Waiting layers, such as `crds` for its own Kustomizations, use up the default of 4.
        "--concurrent=10",
        # Interval between checks of dependencies. The default of 30s, for seven layers in a row, is most of an installation.
        "--requeue-dependency=2s",
    ),
    _APPLYING: (
        # A new commit cancels the health check of the last one; otherwise a fix waits until that times out.
        "--feature-gates=CancelHealthCheckOnNewRevision=true",
    ),
}
"""Deployments of flux-system (Kustomize's pattern) → arguments added (source-, kustomize-controller 1.9, helm-controller 1.6)."""


def files() -> dict[str, str]:
    """The folder's only file, by its name."""
    return {
        kustomization.FILE: yaml_text.dump(
            [
                {
                    "apiVersion": "kustomize.config.k8s.io/v1beta1",
                    "kind": "Kustomization",
                    "resources": [MANIFESTS],
                    "patches": [_patch(deployments, added) for deployments, added in SETTINGS.items()],
                }
            ]
        )
    }


def _patch(deployments: str, added: tuple[str, ...]) -> dict[str, Any]:
    place = "/spec/template/spec/containers/0/args/-"
    lines = [f"- op: add\n  path: {place}\n  value: {argument}\n" for argument in added]
    return {"target": {"kind": "Deployment", "name": deployments}, "patch": "".join(lines)}
