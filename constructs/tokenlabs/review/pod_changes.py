"""Which changes of a pod template make other pods? Not those that say the same in other words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tokenlabs.manifests.requests import quantity
from tokenlabs.review.effect import FieldChange
from tokenlabs.review.pairs import Pair

_QUANTITY = re.compile(r"\.resources\.(requests|limits)(\.[^.]+|\[[^\]]+\])$")
_DEFAULTS: tuple[tuple[re.Pattern[str], Any], ...] = tuple(
    (re.compile(rf"{pattern}$"), default)
    for pattern, default in (
        (r"emplate\.spec\.restartPolicy", "Always"),
        (r"emplate\.spec\.dnsPolicy", "ClusterFirst"),
        (r"emplate\.spec\.schedulerName", "default-scheduler"),
        (r"emplate\.spec\.terminationGracePeriodSeconds", 30),
        (r"emplate\.spec\.enableServiceLinks", True),
        (r"ontainers\[[^\]]+\]\.ports\[[^\]]+\]\.protocol", "TCP"),
        (r"ontainers\[[^\]]+\]\.terminationMessagePath", "/dev/termination-log"),
        (r"ontainers\[[^\]]+\]\.terminationMessagePolicy", "File"),
        (r"Probe\.timeoutSeconds", 1),
        (r"Probe\.periodSeconds", 10),
        (r"Probe\.successThreshold", 1),
        (r"Probe\.failureThreshold", 3),
        (r"\.httpGet\.scheme", "HTTP"),
        (r"\.fieldRef\.apiVersion", "v1"),
        (r"\.(secret|configMap|projected|downwardAPI)\.defaultMode", 0o644),
    )
)
"""Path of a field → what the API server fills in (kubernetes 1.35, pkg/apis/core/v1/defaults.go)."""
_PULL_POLICY = re.compile(r"(.*ontainers\[[^\]]+\])\.imagePullPolicy$")


POD_FIELDS = ("spec.template", "spec.leaderWorkerTemplate", "spec.networkConfig")
"""Fields of a controller that its pods are made from. The last two are a LeaderWorkerSet's, and all of its revision (lws v0.7.0,
pkg/utils/revision)."""


def new_pods(pair: Pair) -> tuple[FieldChange, ...]:
    """The changes of a controller's pod template that its pods have, too."""
    return tuple(_differing(pair))


def _differing(pair: Pair) -> Iterator[FieldChange]:
    found = pair.fields(*POD_FIELDS)
    for each in found:
        if _QUANTITY.search(each.path) and each.old is not None and each.new is not None:
            if quantity(each.old) != quantity(each.new):
                yield each
            continue
        default = _default(each, pair, {one.path for one in found})
        if (each.old if each.old is not None else default) != (each.new if each.new is not None else default):
            yield each


def _default(each: FieldChange, pair: Pair, changed: set[str]) -> Any:
    """What an absent field is filled in with; None: nothing, or it depends on what else changes."""
    policy = _PULL_POLICY.match(each.path)
    if policy and f"{policy[1]}.image" not in changed:
        image = _image(pair, policy[1])
        name = image.rpartition("/")[2].partition("@")
        tag = name[0].partition(":")[2]
        return "Always" if not name[2] and tag in ("", "latest") else "IfNotPresent"
    return next((default for pattern, default in _DEFAULTS if pattern.search(each.path)), None)


def _image(pair: Pair, container: str) -> str:
    *path, last = container.split(".", len(container[: container.index("ontainers[")].split(".")) - 1)
    field, _, name = last.partition("[")
    for one in pair.object.at(*path, field) or ():
        if one.get("name") == name.removesuffix("]"):
            return str(one.get("image"))
    return ""
