"""Addresses for Services of type LoadBalancer."""

from __future__ import annotations

import threading

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.kubernetes import KubernetesApi
from tokenlabs_verify.cluster.kubelet.informer import SERVICE


class LoadBalancers:
    """Assigns each such Service an address served by kube-proxy, like a cloud's load balancer."""

    def __init__(self, api: KubernetesApi, prefix: str) -> None:
        self._api, self._prefix = api, prefix
        self._given: dict[tuple[str, str], str] = {}
        self._lock = threading.Lock()

    def changed(self, kind: str, service: Manifest) -> None:
        """Handle a change of a Service."""
        key = service["metadata"]["namespace"], service["metadata"]["name"]
        with self._lock:
            if kind == "DELETED" or service["spec"].get("type") != "LoadBalancer":
                self._given.pop(key, None)
                return
            present = (service.get("status") or {}).get("loadBalancer", {}).get("ingress")
            if present:
                self._given[key] = present[0].get("ip", "")
                return
            address = self._given.setdefault(key, self._free())
        body = {"status": {"loadBalancer": {"ingress": [{"ip": address, "ipMode": "VIP"}]}}}
        self._api.request(
            "PATCH",
            SERVICE.path(*key, "status"),
            body=body,
            content_type="application/merge-patch+json",
            subject=f"Service {'/'.join(key)}",
        )

    def _free(self) -> str:
        taken = set(self._given.values())
        return next(address for n in range(10, 255) if (address := f"{self._prefix}{n}") not in taken)
