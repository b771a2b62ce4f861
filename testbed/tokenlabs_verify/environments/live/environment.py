"""A real cluster as an environment for scenarios, left unchanged."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import FrameType
from urllib.parse import urlsplit

import httpx

from tokenlabs.contract.namespaces import AI_GATEWAY, ENVOY_GATEWAY, KUADRANT
from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.address import Address
from tokenlabs_verify.client.kubernetes import ApiError, KubernetesApi, from_kubeconfig
from tokenlabs_verify.engine.environment import Arrival, Capability
from tokenlabs_verify.engine.scenario import Exhaust, Parallel, Scenario, Send
from tokenlabs_verify.engine.tenant_secrets import RUN_LABEL
from tokenlabs_verify.environments.engines import engines, policies
from tokenlabs_verify.environments.live.guard import Guard
from tokenlabs_verify.environments.pod_logs import logs_since
from tokenlabs_verify.environments.proxy_log import ProxyLog, proxies

MOST = 30
"""Maximum number of requests of one limit, or in parallel: verify must not be a load test of models in use."""
ABANDONED = timedelta(hours=1)
"""Age at which a canary is a leftover: no run takes that long."""


class LiveEnvironment:
    """A real cluster as an environment for scenarios."""

    name = "live"

    def __init__(self, api: KubernetesApi, address: Address, platform: str, gateway: str) -> None:
        self.api, self.gateway = api, address
        self._namespaces = frozenset({ENVOY_GATEWAY, AI_GATEWAY, KUADRANT, platform})
        self._log = ProxyLog(api, address, proxies(gateway, platform))
        held = engines(policies(api, platform))
        # No faults, no simulated answers; tenants are canaries.
        self.capabilities = frozenset({Capability.TRAFFIC, Capability.ARRIVALS, Capability.TENANTS}) | held

    def arrivals(self, tag: str) -> Sequence[Arrival]:
        """From the proxies' access log. Raises TokenlabsError if it is not conclusive."""
        return self._log.arrivals(tag)

    def logs(self, since: float) -> Mapping[str, str]:
        """Of the platform's own namespaces."""
        return logs_since(self.api, since, self._namespaces)


@contextmanager
def live(
    platform: str, gateway: str, kubeconfig: Path | None = None, url: str | None = None
) -> Iterator[LiveEnvironment]:
    """The environment; no canary is left after the context, even after Ctrl-C or SIGTERM.

    Args:
        platform: its name, the namespace of the Gateway.
        gateway: the Gateway's name.
        kubeconfig: None: the file named by KUBECONFIG.
        url: where clients reach the Gateway; None: the address in its status.

    Raises:
        TokenlabsError: no kubeconfig, no such Gateway, or it has no address.
    """
    guard = Guard()
    api = from_kubeconfig(_kubeconfig(kubeconfig), guard)
    with _terminated_like_interrupted():
        try:
            _remove_abandoned(api, guard)
            yield LiveEnvironment(api, _address(api, platform, gateway, url), platform, gateway)
        finally:
            with _uninterrupted():
                left = remove_canaries(api, guard)
            api.close()
            if left:
                raise TokenlabsError(
                    f"could not remove {', '.join(left)} from {KUADRANT}; delete manually: "
                    f"kubectl -n {KUADRANT} delete secret -l {RUN_LABEL}"
                )


def unsafe(scenario: Scenario) -> str:
    """Why a scenario must not run on a real cluster; '' if it may."""
    if any(tenant.namespace for tenant in scenario.tenants):
        return "creates a Secret outside the keys' namespace: not allowed on a real cluster"
    for step in scenario.steps:
        match step:
            case Exhaust() if step.limit > MOST * step.each:
                return f"would exhaust a limit of {step.limit}: too much for models in use"
            case Parallel() if len(step.sends) > MOST:
                return f"sends {len(step.sends)} requests at once: too many for models in use"
            case Send() if step.times > MOST:
                return f"sends {step.times} requests: too many for models in use"
    return ""


def remove_canaries(api: KubernetesApi, guard: Guard) -> list[str]:
    """Delete every remaining canary; return the names of those that could not be deleted."""
    left = []
    for name in sorted(guard.canaries):
        try:
            api.delete("v1", "Secret", name, KUADRANT)
            guard.gone(name)
        except (ApiError, httpx.HTTPError):
            left.append(name)
    return left


def _remove_abandoned(api: KubernetesApi, guard: Guard) -> None:
    """Delete what a killed run left, which no `finally` could."""
    for secret in api.list("v1", "Secret", selector=RUN_LABEL):
        made = datetime.fromisoformat(secret["metadata"]["creationTimestamp"])
        if datetime.now(UTC) - made > ABANDONED:
            guard.adopt(secret)
    remove_canaries(api, guard)


def _kubeconfig(chosen: Path | None) -> str:
    named = os.environ.get("KUBECONFIG", "")
    path = chosen or (Path(named) if named else None)
    if path is None:
        raise TokenlabsError(
            "no cluster is selected; set KUBECONFIG or --kubeconfig (~/.kube/config is never used by default, so that no run "
            "reaches the wrong cluster)"
        )
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise TokenlabsError(f"the kubeconfig `{path}` cannot be read: {error.strerror}") from error


def _address(api: KubernetesApi, platform: str, gateway: str, url: str | None) -> Address:
    subject = f"Gateway {platform}/{gateway}"
    try:
        found = api.get("gateway.networking.k8s.io/v1", "Gateway", gateway, platform)
    except ApiError as error:
        raise TokenlabsError(f"this cluster has no {subject} ({error}); check KUBECONFIG") from error
    return address_of_url(url) if url else address_of(found, subject)


def address_of(gateway: Manifest, subject: str) -> Address:
    """The address in a Gateway's status, with its listener's port. Raises TokenlabsError if there is none."""
    listeners = [each for each in gateway["spec"]["listeners"] if each["protocol"] == "HTTP"]
    addresses = [each["value"] for each in gateway.get("status", {}).get("addresses", ())]
    if not addresses or not listeners:
        raise TokenlabsError(
            f"{subject} has no address in its status or no HTTP listener; use --url http://host:port, "
            "or check `kubectl describe gateway`"
        )
    return Address(addresses[0], listeners[0]["port"])


def address_of_url(url: str) -> Address:
    """Host and port of `http://host:port`. Raises TokenlabsError for any other URL."""
    parts = urlsplit(url)
    with suppress(ValueError):
        if parts.scheme == "http" and parts.hostname and parts.path in ("", "/") and not parts.query:
            return Address(parts.hostname, parts.port or 80)
    raise TokenlabsError(f"--url `{url}` is not http://host:port; TLS and paths are not supported")


@contextmanager
def _terminated_like_interrupted() -> Iterator[None]:
    """SIGTERM ends the context like Ctrl-C, so that canaries are deleted."""

    def stop(number: int, _: FrameType | None) -> None:
        raise SystemExit(128 + number)

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """A second Ctrl-C must not prevent the deletion of canaries."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, signal.SIG_IGN) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
