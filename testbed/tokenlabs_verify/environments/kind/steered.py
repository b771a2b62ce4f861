"""Our simulator in the place of llm-d's, once the layers have been ready as they are: its answers can be steered (token
counts, delays, errors), and it records what reaches it, which is what limits and streams are proved with.

The models' Deployments stay Flux's but for their containers' program: the annotation keeps Flux from putting it back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import resources

from tokenlabs.layers import names
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.image_roles import STAND_IN_IMAGE
from tokenlabs.spec.targets import Target

PACKAGE = "tokenlabs_verify.simulator"
CONFIG_MAP = "tokenlabs-simulator"
CONTAINER = "simulator"
"""Of the models' pods in dist/kind, and of ours."""
_FOLDER = "/program"
_NOBODY = 65534


def program() -> dict[str, str]:
    """The simulator's files by name; standard library only, so that any Python image runs it."""
    folder = resources.files(PACKAGE)
    return {
        each.name: each.read_text(encoding="utf-8")
        for each in sorted(folder.iterdir(), key=lambda each: each.name)
        if each.name.endswith(".py")
    }


def servers(target: Target) -> list[str]:
    """Names of the models' Deployments."""
    return [names.server(model.pool) for model in target.platform.models]


def manifests(target: Target, files: Mapping[str, str]) -> Iterator[Manifest]:
    """The program as a ConfigMap, and what changes of each Deployment, for server-side apply."""
    namespace = target.platform.name
    yield {
        "apiVersion": "v1",
        "kind": "ConfigMap",
        "metadata": {"name": CONFIG_MAP, "namespace": namespace},
        "data": dict(files),
    }
    items = [{"key": name, "path": f"{PACKAGE.replace('.', '/')}/{name}"} for name in files]
    for name in servers(target):
        yield {
            "apiVersion": "apps/v1",
            "kind": "Deployment",
            "metadata": {
                "name": name,
                "namespace": namespace,
                "annotations": {"kustomize.toolkit.fluxcd.io/reconcile": "disabled"},
            },
            "spec": {"template": {"spec": _pod(items)}},
        }


def _pod(items: list[dict[str, str]]) -> Manifest:
    return {
        "securityContext": {"runAsUser": _NOBODY, "runAsGroup": _NOBODY},
        "containers": [
            {
                "name": CONTAINER,
                "image": STAND_IN_IMAGE,
                "command": ["python", "-B", "-u", "-m", PACKAGE],
                "env": [{"name": "PYTHONPATH", "value": _FOLDER}],
                "volumeMounts": [{"name": "program", "mountPath": _FOLDER, "readOnly": True}],
            }
        ],
        "volumes": [{"name": "program", "configMap": {"name": CONFIG_MAP, "items": items}}],
    }


def is_ours(pod: Manifest) -> bool:
    """Whether a model's pod runs our simulator."""
    return any(each["name"] == CONTAINER and PACKAGE in each.get("command", ()) for each in pod["spec"]["containers"])
