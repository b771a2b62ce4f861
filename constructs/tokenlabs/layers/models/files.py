"""Files of a model, such as a chat template: a ConfigMap, read-only in the pods, which restart when a file changes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from tokenlabs.contract import pools
from tokenlabs.contract.labels import CONFIG_CHECKSUM, INSTANCE_LABEL
from tokenlabs.layers.base.kinds import k8s
from tokenlabs.layers.base.pods import checksum
from tokenlabs.layers.models.server import COMPONENT, ServerInputs
from tokenlabs.spec.pod_settings import FILES_FOLDER

if TYPE_CHECKING:
    from constructs import Construct

_VOLUME = "files"


def build(scope: Construct, server: ServerInputs, files: Mapping[str, str]) -> None:
    """The ConfigMap."""
    k8s.KubeConfigMap(
        scope,
        "files",
        metadata=k8s.ObjectMeta(
            name=pools.files(server.pool), namespace=server.namespace, labels={**COMPONENT, INSTANCE_LABEL: server.pool}
        ),
        data=dict(files),
    )


def volumes(pool: str, files: Mapping[str, str]) -> list[k8s.Volume]:
    """The pod's volume of the files, if there are any."""
    source = k8s.ConfigMapVolumeSource(name=pools.files(pool)) if files else None
    return [k8s.Volume(name=_VOLUME, config_map=source)] if source else []


def mounts(files: Mapping[str, str]) -> list[k8s.VolumeMount]:
    """Where the engine's container has it."""
    return [k8s.VolumeMount(name=_VOLUME, mount_path=FILES_FOLDER, read_only=True)] if files else []


def checksums(files: Mapping[str, str]) -> dict[str, str] | None:
    """Of the pod template: engines read files at their start."""
    return {CONFIG_CHECKSUM: checksum(json.dumps(files, sort_keys=True))} if files else None
