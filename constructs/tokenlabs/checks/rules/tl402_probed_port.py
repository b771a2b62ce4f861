"""TL402: a probe on a port that its container does not have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.pods import pods

_PROBES = ("startupProbe", "readinessProbe", "livenessProbe")
_KINDS = ("httpGet", "tcpSocket")


def check(target: Target) -> Iterator[Found]:
    """Names. Numbers may be open though the container does not list them: listing is optional in Kubernetes."""
    for template in pods(target.objects):
        for path, container in template.containers():
            ports = list(map(mapping, items(mapping(container).get("ports"))))
            names = {str(each["name"]) for each in ports if each.get("name")}
            for where, port in _probed(mapping(container)):
                if port not in names:
                    listed = " or ".join(f"`{each}`" for each in sorted(names)) or "no name"
                    says = f"is probed on port `{port}`, which its container does not have ({listed}): the pod never becomes ready"
                    yield Found(
                        template.owner, f"{path}.{where}", says, f"write {listed}" if names else "name the port"
                    )


def _probed(container: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for probe in _PROBES:
        for kind in _KINDS:
            port = mapping(mapping(container.get(probe)).get(kind)).get("port")
            if isinstance(port, str) and not port.isdecimal():
                yield f"{probe}.{kind}.port", port


RULE = Rule("TL402", "probe on an unknown port", Severity.ERROR, check, whole=False)
