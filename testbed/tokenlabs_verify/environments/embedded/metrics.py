"""Checks that running components export the metrics that alerts and dashboards query.

They are scraped as Prometheus would: found by the selectors of the monitors in `dist/`, on their port and path. A monitor
that selects nothing is therefore reported too.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import httpx

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.kubernetes import KubernetesApi
from tokenlabs_verify.environments.embedded.environment import Embedded
from tokenlabs_verify.environments.embedded.monitoring import Monitor, Monitoring, Scrape

NOT_HERE: Mapping[str, str] = {
    "model-servers": "models are simulators here",
    "limitador": "Limitador does not run here",
    "magpie-tts": "a simulator replaces it here",
}
"""Monitors whose component does not run here, and why."""
_SELECTOR = re.compile(r"([A-Za-z_:][A-Za-z0-9_:]*)\{([^{}]*)\}")
_JOB = re.compile(r'job="[^"/]+/([^"]+)"')
_NAME = re.compile(r"^[A-Za-z_:][A-Za-z0-9_:]*", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Missing:
    """A metric that rules or dashboards query and no target of its monitor exports."""

    monitor: str
    metric: str

    def __str__(self) -> str:
        return f"{self.monitor}: no target exports {self.metric}" if self.metric else f"{self.monitor}: selects nothing"


def queried(monitoring: Monitoring) -> dict[str, set[str]]:
    """Metrics of each monitor that a rule or dashboard queries; those of kube-state-metrics have no monitor of ours."""
    found: dict[str, set[str]] = defaultdict(set)
    for expression in monitoring.expressions:
        for metric, labels in _SELECTOR.findall(expression):
            job = _JOB.search(labels)
            if job and metric != "up":
                found[job[1]].add(metric)
    return dict(found)


def missing(environment: Embedded, monitoring: Monitoring) -> list[Missing]:
    """Metrics that are queried but not exported."""
    queried_metrics = queried(monitoring)
    found = []
    for monitor in monitoring.monitors:
        if monitor.name in NOT_HERE:
            continue
        pages = list(scraped(environment, monitor))
        if not pages:
            found.append(Missing(monitor.name, ""))
        exported = {name for page in pages for name in _NAME.findall(page)}
        found += [
            Missing(monitor.name, metric) for metric in sorted(queried_metrics.get(monitor.name, set()) - exported)
        ]
    return found


def scraped(environment: Embedded, monitor: Monitor) -> Iterator[str]:
    """The text of each page a monitor finds; a target that does not answer has none."""
    # The pickers authenticate metrics requests.
    headers = {"Authorization": f"Bearer {environment.token}"} if monitor.authorized else {}
    with httpx.Client(timeout=5, headers=headers) as client:
        for scrape in monitor.scrapes:
            for address in _targets(environment.api, monitor, scrape):
                try:
                    answer = client.get(f"http://{address}{scrape.path}")
                except httpx.HTTPError:
                    continue
                if answer.status_code == httpx.codes.OK:
                    yield answer.text


def _targets(api: KubernetesApi, monitor: Monitor, scrape: Scrape) -> Iterator[str]:
    """Addresses and ports that Prometheus would scrape."""
    selector = ",".join(f"{key}={value}" for key, value in monitor.selects.items()) or None
    if monitor.pods:
        for pod in api.list("v1", "Pod", monitor.namespace, selector):
            yield from _of_pod(pod, scrape.port)
        return
    for service in api.list("v1", "Service", monitor.namespace, selector):
        name = service["metadata"]["name"]
        if monitor.service in (None, name):
            of_service = f"kubernetes.io/service-name={name}"
            for endpoints in api.list("discovery.k8s.io/v1", "EndpointSlice", monitor.namespace, of_service):
                yield from _of_slice(endpoints, scrape.port)


def _of_pod(pod: Manifest, port: str) -> Iterator[str]:
    address = pod["status"].get("podIP")
    # Sidecars in Kubernetes are init containers that keep running.
    for container in (*pod["spec"]["containers"], *pod["spec"].get("initContainers", ())):
        for each in container.get("ports", ()):
            if address and each.get("name") == port:
                yield f"{address}:{each['containerPort']}"


def _of_slice(endpoints: Manifest, port: str) -> Iterator[str]:
    for each in endpoints.get("ports") or ():
        if each.get("name") == port:
            for endpoint in endpoints.get("endpoints") or ():
                for address in endpoint["addresses"]:
                    yield f"{address}:{each['port']}"
