"""When have the proxies what was applied? A route is applied after it, and awaited in their configuration."""

from __future__ import annotations

from uuid import uuid4

from tokenlabs.manifests.objects import ObjectRef
from tokenlabs_verify.client.kubernetes import NotFoundError
from tokenlabs_verify.environments.embedded.environment import Embedded
from tokenlabs_verify.waiting import wait_until

_API, _KIND, _NAME = "gateway.networking.k8s.io/v1", "HTTPRoute", "predictions-marker"
_WITHIN = 300.0
"""Seconds; Envoy Gateway takes 1 to 3 on idle cores."""


class Marker:
    """A route that serves nothing, on a path of its own."""

    def __init__(self, environment: Embedded, gateway: ObjectRef) -> None:
        self._environment, self._gateway = environment, gateway

    def await_proxies(self) -> None:
        """Wait until every proxy has what was applied before. Raises NotYetError."""
        path = f"/predictions/{uuid4().hex}"
        redirect = {
            "type": "RequestRedirect",
            "requestRedirect": {"path": {"type": "ReplaceFullPath", "replaceFullPath": "/"}},
        }
        rule = {"matches": [{"path": {"type": "Exact", "value": path}}], "filters": [redirect]}
        self._environment.api.apply(
            {
                "apiVersion": _API,
                "kind": _KIND,
                "metadata": {"name": _NAME, "namespace": self._gateway.namespace},
                "spec": {"parentRefs": [{"name": self._gateway.name}], "rules": [rule]},
            }
        )
        wait_until(
            lambda: "" if self._environment.routed(path) else "not in their routes",
            _WITHIN,
            "the proxies have what was applied",
        )

    def remove(self) -> None:
        """Delete the route."""
        try:
            self._environment.api.delete(_API, _KIND, _NAME, self._gateway.namespace)
        except NotFoundError:
            return
