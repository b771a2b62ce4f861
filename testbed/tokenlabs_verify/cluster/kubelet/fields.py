"""The downward API: fields of a container's pod, and its resources."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.base import quantity_value

_KEYED = re.compile(r"metadata\.(labels|annotations)\['(.+)'\]")


class FieldError(Exception):
    """The field does not exist or is not supported."""


def field(pod: Manifest, address: str, node_address: str, path: str) -> str:
    """The value of a `fieldRef`; `address` is the pod's."""
    metadata, spec = pod["metadata"], pod["spec"]
    if keyed := _KEYED.fullmatch(path):
        return str((metadata.get(keyed[1]) or {}).get(keyed[2], ""))
    match path:
        case "metadata.name" | "metadata.namespace" | "metadata.uid":
            return str(metadata[path.removeprefix("metadata.")])
        case "metadata.labels" | "metadata.annotations":
            entries: Mapping[str, str] = metadata.get(path.removeprefix("metadata.")) or {}
            return "\n".join(f'{key}="{_escaped(value)}"' for key, value in sorted(entries.items()))
        case "spec.nodeName":
            return str(spec.get("nodeName", ""))
        case "spec.serviceAccountName":
            return str(spec.get("serviceAccountName") or "default")
        case "status.podIP" | "status.podIPs":
            return address
        case "status.hostIP" | "status.hostIPs":
            return node_address
    raise FieldError(f"unsupported fieldPath: {path}")


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def resource(container: Manifest, capacity: Mapping[str, str], reference: Manifest) -> str:
    """The value of a `resourceFieldRef`; the node's `capacity` replaces an unset limit."""
    section, _, name = str(reference["resource"]).partition(".")
    requested = container.get("resources") or {}
    amount = (requested.get(section) or {}).get(name)
    if amount is None and section == "limits":
        amount = capacity.get(name)
    divisor = quantity_value(str(reference.get("divisor") or "1")) or 1.0
    return str(math.ceil(quantity_value(str(amount or "0")) / divisor))
