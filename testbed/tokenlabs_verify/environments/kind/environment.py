"""The kind cluster as an environment for scenarios."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tokenlabs.contract.components import BACKEND_PORT, KUADRANT_OPERATOR
from tokenlabs.contract.namespaces import KUADRANT
from tokenlabs.contract.pools import MODEL_SERVERS
from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.simulator.protocol import REQUESTS
from tokenlabs_verify.client.address import Address
from tokenlabs_verify.client.kubernetes import ApiError, KubernetesApi, NotFoundError
from tokenlabs_verify.engine.environment import Arrival, Capability, recorded
from tokenlabs_verify.environments.engines import engines, policies
from tokenlabs_verify.environments.kind.cluster import GATEWAY_HOST, Cluster
from tokenlabs_verify.environments.kind.running import api_of
from tokenlabs_verify.environments.kind.steered import is_ours
from tokenlabs_verify.environments.pod_logs import logs_since
from tokenlabs_verify.environments.proxy_log import ProxyLog, proxies

_ALWAYS = {Capability.TRAFFIC, Capability.ARRIVALS, Capability.TENANTS, Capability.FAULTS}


class KindEnvironment:
    """A platform in kind. It has SIMULATOR if our simulator replaced the models (`steered.py`)."""

    name = "kind"

    def __init__(self, cluster: Cluster, api: KubernetesApi, platform: str, gateway: str) -> None:
        self.api = api
        self.gateway = Address(GATEWAY_HOST, cluster.host_port)
        self._platform = platform
        self._log = ProxyLog(api, self.gateway, proxies(gateway, platform))
        self._all_record = _all_models_record(api, platform)
        steered = frozenset({Capability.SIMULATOR} if self._all_record else ())
        self.capabilities = frozenset(_ALWAYS) | steered | engines(policies(api, platform)) | _operator(api)

    def arrivals(self, tag: str) -> Sequence[Arrival]:
        """From the backends' records; if models keep none, from the proxy's access log.

        Raises:
            TokenlabsError: neither is available.
        """
        recorded_here = self._recorded(tag)
        if self._all_record:
            return recorded_here
        telling = {each.backend for each in recorded_here}
        return [*recorded_here, *(each for each in self._log.arrivals(tag) if each.backend not in telling)]

    def logs(self, since: float) -> Mapping[str, str]:
        """Of all containers but the cluster's own."""
        return logs_since(self.api, since)

    def _recorded(self, tag: str) -> list[Arrival]:
        found: list[Arrival] = []
        for pod in self.api.list("v1", "Pod", self._platform):
            if is_ours(pod) and pod.get("status", {}).get("phase") == "Running":
                name = pod["metadata"]["name"]
                path = f"/api/v1/namespaces/{self._platform}/pods/{name}:{BACKEND_PORT}/proxy{REQUESTS}"
                try:
                    entries: Any = self.api.request("GET", path, subject=f"what reached pod {name}")
                except ApiError:
                    if self._gone(name):
                        continue  # its records are lost, as in any environment
                    raise
                found += recorded(name, entries, tag)
        return found

    def _gone(self, pod: str) -> bool:
        try:
            found = self.api.get("v1", "Pod", pod, self._platform)
        except NotFoundError:
            return True
        ready = [each for each in found["status"].get("conditions", ()) if each["type"] == "Ready"]
        return "deletionTimestamp" in found["metadata"] or not any(each["status"] == "True" for each in ready)


def _all_models_record(api: KubernetesApi, platform: str) -> bool:
    models = api.list("v1", "Pod", platform, ",".join(f"{key}={value}" for key, value in MODEL_SERVERS.items()))
    return bool(models) and all(map(is_ours, models))


def _operator(api: KubernetesApi) -> frozenset[Capability]:
    deployments: list[Manifest] = api.list("apps/v1", "Deployment", KUADRANT)
    available = any(
        each["metadata"]["name"] == KUADRANT_OPERATOR and each.get("status", {}).get("availableReplicas")
        for each in deployments
    )
    return frozenset({Capability.KUADRANT_OPERATOR} if available else ())


def attach(cluster: Cluster, platform: str, gateway: str) -> KindEnvironment:
    """The environment of a running cluster; `platform` and `gateway` are their names in platform.yaml.

    Raises:
        MissingToolError: kind or docker is missing.
        TokenlabsError: the cluster or its Gateway does not exist.
    """
    api = api_of(cluster.name)
    try:
        api.get("gateway.networking.k8s.io/v1", "Gateway", gateway, platform)
    except ApiError as error:
        raise TokenlabsError(
            f"kind cluster `{cluster.name}` has no Gateway `{platform}/{gateway}` ({error}): "
            "was it created from another platform.yaml? Check `tokenlabs env status --env kind`"
        ) from error
    return KindEnvironment(cluster, api, platform, gateway)
