"""The `monitoring` layer as Prometheus reads it: from `dist/<target>`, never from the generator's code."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tokenlabs.manifests import yaml_text
from tokenlabs.manifests.manifest import Manifest

LAYER = "monitoring"
_ENDPOINTS = {"PodMonitor": "podMetricsEndpoints", "ServiceMonitor": "endpoints"}


@dataclass(frozen=True, slots=True)
class Scrape:
    """One metrics endpoint."""

    port: str
    """Name of the container's or the Service's port."""
    path: str


@dataclass(frozen=True, slots=True)
class Monitor:
    """A ServiceMonitor or PodMonitor."""

    name: str
    """Suffix of its series' `job` after the platform's name."""
    pods: bool
    """Whether it selects pods; otherwise Services."""
    namespace: str
    selects: Mapping[str, str]
    scrapes: tuple[Scrape, ...]
    service: str | None
    """Keep only the Service of this name."""
    authorized: bool


@dataclass(frozen=True, slots=True)
class Monitoring:
    """What is scraped, and what is queried."""

    monitors: tuple[Monitor, ...]
    expressions: tuple[str, ...]
    """PromQL of all rules and dashboards."""


def read(dist: Path) -> Monitoring:
    """The layer of one target; empty if platform.yaml has no `monitoring`."""
    files = sorted((dist / LAYER).glob("*.yaml"))
    manifests = [each for file in files for each in yaml_text.load(file.read_text(encoding="utf-8"))]
    return Monitoring(
        tuple(_monitor(each) for each in manifests if each["kind"] in _ENDPOINTS), tuple(_expressions(manifests))
    )


def _monitor(manifest: Manifest) -> Monitor:
    spec: Mapping[str, Any] = manifest["spec"]
    endpoints: list[Mapping[str, Any]] = spec[_ENDPOINTS[manifest["kind"]]]
    rules = [rule for endpoint in endpoints for rule in endpoint["relabelings"]]
    (job,) = {rule["replacement"] for rule in rules if rule.get("targetLabel") == "job"}
    kept = {rule["regex"] for rule in rules if rule["action"] == "keep"}
    return Monitor(
        name=job.partition("/")[2],
        pods=manifest["kind"] == "PodMonitor",
        namespace=manifest["metadata"]["namespace"],
        selects=spec["selector"].get("matchLabels", {}),
        scrapes=tuple(Scrape(endpoint["port"], endpoint["path"]) for endpoint in endpoints),
        service=next(iter(kept), None),
        authorized=any("authorization" in endpoint for endpoint in endpoints),
    )


def _expressions(manifests: Iterable[Manifest]) -> Iterator[str]:
    for manifest in manifests:
        if manifest["kind"] == "PrometheusRule":
            yield from (rule["expr"] for group in manifest["spec"]["groups"] for rule in group["rules"])
        elif manifest["kind"] == "ConfigMap":
            for text in manifest["data"].values():
                dashboard = json.loads(text)
                yield from (query["expr"] for panel in dashboard["panels"] for query in panel["targets"])
                yield from (each.get("definition", "") for each in dashboard["templating"]["list"])
