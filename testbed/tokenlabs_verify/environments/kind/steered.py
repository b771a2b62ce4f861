"""Our simulator in place of llm-d's, once the layers have been ready unchanged: its answers can be controlled (token
counts, delays, errors), and it records requests, which scenarios on limits and streams need.

Flux keeps managing the models' Deployments except for the containers' program: an annotation keeps Flux from reverting it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from posixpath import dirname

from tokenlabs import simulator
from tokenlabs.contract import pools
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.image_roles import STAND_IN_IMAGE
from tokenlabs.spec.targets import Target

CONFIG_MAP = "tokenlabs-simulator"
CONTAINER = "simulator"
"""Name of the simulator container, in dist/kind and in ours."""
_NOBODY = 65534


def servers(target: Target) -> list[str]:
    """Names of the models' Deployments."""
    return [pools.server(model.pool) for model in target.platform.models]


def manifests(target: Target, files: Mapping[str, str]) -> Iterator[Manifest]:
    """The program as a ConfigMap, and the changed fields of each Deployment, for server-side apply."""
    namespace = target.platform.name
    yield {
        "apiVersion": "v1",
        "kind": "ConfigMap",
        "metadata": {"name": CONFIG_MAP, "namespace": namespace},
        "data": dict(files),
    }
    for name in servers(target):
        yield {
            "apiVersion": "apps/v1",
            "kind": "Deployment",
            "metadata": {
                "name": name,
                "namespace": namespace,
                "annotations": {"kustomize.toolkit.fluxcd.io/reconcile": "disabled"},
            },
            "spec": {"template": {"spec": _pod()}},
        }


def _pod() -> Manifest:
    return {
        "securityContext": {"runAsUser": _NOBODY, "runAsGroup": _NOBODY},
        "containers": [
            {
                "name": CONTAINER,
                "image": STAND_IN_IMAGE,
                "command": list(simulator.COMMAND),
                "env": [{"name": "PYTHONPATH", "value": dirname(simulator.MOUNT)}],
                "volumeMounts": [{"name": "program", "mountPath": simulator.MOUNT, "readOnly": True}],
            }
        ],
        "volumes": [{"name": "program", "configMap": {"name": CONFIG_MAP}}],
    }


def is_ours(pod: Manifest) -> bool:
    """Whether a pod runs our simulator in place of a model server or speech engine."""
    return any(simulator.MODULE in each.get("command", ()) for each in pod["spec"]["containers"])
