"""A container's environment variables and `$(NAME)` in its command, expanded as in Kubernetes.

Not supported: the variables of other Services (`enableServiceLinks`), which the platform does not use.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.cluster.kubelet import fields
from tokenlabs_verify.cluster.kubelet.cluster import Cluster, NotThereError, Reference, contents

_REFERENCE = re.compile(r"\$(?:\$|\(([^()]*)\))")


@dataclass(frozen=True, slots=True)
class Setting:
    """The context of a container, as far as its variables refer to it."""

    pod: Manifest
    address: str
    node_address: str
    api_host: str
    capacity: Mapping[str, str]


def expand(text: str, known: Mapping[str, str]) -> str:
    """Replace `$(NAME)` by its value; unknown names stay unchanged, and `$$` is an escaped dollar."""

    def value(match: re.Match[str]) -> str:
        return "$" if match[1] is None else known.get(match[1], match[0])

    return _REFERENCE.sub(value, text)


def expand_all(texts: Sequence[str] | None, known: Mapping[str, str]) -> list[str]:
    """The same for each word of a command."""
    return [expand(text, known) for text in texts or ()]


def variables(container: Manifest, setting: Setting, cluster: Cluster) -> dict[str, str]:
    """All variables. Raises NotThereError if an object or key is missing."""
    namespace = setting.pod["metadata"]["namespace"]
    found = {
        "KUBERNETES_SERVICE_HOST": setting.api_host,
        "KUBERNETES_SERVICE_PORT": "443",
        "KUBERNETES_SERVICE_PORT_HTTPS": "443",
        "KUBERNETES_PORT": f"tcp://{setting.api_host}:443",
    }
    for source in container.get("envFrom") or ():
        for key, kind in (("configMapRef", "ConfigMap"), ("secretRef", "Secret")):
            if key in source:
                reference = Reference(kind, namespace, source[key]["name"], bool(source[key].get("optional")))
                prefix = source.get("prefix", "")
                found |= {prefix + name: value.decode() for name, value in contents(cluster, reference).items()}
    for each in container.get("env") or ():
        if source := each.get("valueFrom"):
            value = _value(container, source, setting, cluster)
            if value is not None:
                found[each["name"]] = value
        else:
            found[each["name"]] = expand(each.get("value") or "", found)
    return found


def _value(container: Manifest, source: Manifest, setting: Setting, cluster: Cluster) -> str | None:
    readers: Mapping[str, Callable[[Manifest], str | None]] = {
        "fieldRef": lambda s: fields.field(setting.pod, setting.address, setting.node_address, s["fieldPath"]),
        "resourceFieldRef": lambda s: fields.resource(container, setting.capacity, s),
        "configMapKeyRef": lambda s: _key("ConfigMap", s, setting, cluster),
        "secretKeyRef": lambda s: _key("Secret", s, setting, cluster),
    }
    for key, read in readers.items():
        if key in source:
            return read(source[key])
    raise fields.FieldError(f"unsupported valueFrom: {', '.join(source)}")


def _key(kind: str, source: Manifest, setting: Setting, cluster: Cluster) -> str | None:
    optional = bool(source.get("optional"))
    reference = Reference(kind, setting.pod["metadata"]["namespace"], source["name"], optional)
    value = contents(cluster, reference).get(source["key"])
    if value is None:
        if optional:
            return None
        raise NotThereError(f"couldn't find key {source['key']} in {kind} {reference.namespace}/{source['name']}")
    return value.decode()
