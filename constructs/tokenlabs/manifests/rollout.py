"""How a controller replaces its pods."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from tokenlabs.manifests.objects import Object

_UPDATES: Mapping[str, tuple[str, tuple[Any, Any]]] = {
    "Deployment": ("strategy", ("25%", "25%")),
    "DaemonSet": ("updateStrategy", (0, 1)),
}
"""Kind → field of its update, and defaults of `maxSurge` and `maxUnavailable` (k8s.io/api/apps/v1)."""


def rolls(controller: Object) -> bool:
    """Whether it replaces its pods by a rolling update as `rolling` says."""
    update = _UPDATES.get(controller.ref.kind)
    return update is not None and controller.at("spec", update[0], "type") in (None, "RollingUpdate")


def rolling(controller: Object, replicas: int) -> tuple[int, int]:
    """Pods that a rolling update of a Deployment or DaemonSet adds at most, and pods that may be missing meanwhile.

    Rounding as in kubernetes, pkg/controller/deployment/util, ResolveFenceposts: `maxSurge` up, `maxUnavailable` down.
    """
    update, (added, missing) = _UPDATES[controller.ref.kind]
    surge = _share(controller.at("spec", update, "rollingUpdate", "maxSurge"), replicas, up=True, default=added)
    away = _share(controller.at("spec", update, "rollingUpdate", "maxUnavailable"), replicas, up=False, default=missing)
    return surge, 1 if away == 0 and surge == 0 else away


def _share(value: Any, replicas: int, *, up: bool, default: Any) -> int:
    """A count or percentage of replicas (k8s.io/apimachinery, intstr.GetScaledValueFromIntOrPercent)."""
    # The API server rejects anything else.
    given = str(value) if re.fullmatch("[0-9]+%?", str(value)) else str(default)
    if given.endswith("%"):
        percent = int(given.removesuffix("%")) * replicas
        return -(-percent // 100) if up else percent // 100
    return int(given)
