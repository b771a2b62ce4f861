"""Facts about the platform for tenants, from platform.yaml alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract.paths import METHODS
from tokenlabs.contract.windows import WINDOWS, window_seconds
from tokenlabs.errors import TokenlabsError
from tokenlabs.spec.base import quantity_value
from tokenlabs.spec.tasks import TASK_PATHS

if TYPE_CHECKING:
    from tokenlabs.spec.gateway import Gateway
    from tokenlabs.spec.platform import Platform
    from tokenlabs.spec.tenancy import Tenant

KEY_VARIABLE = "TOKENLABS_API_KEY"
"""Environment variable that the examples read the key from."""
UNKNOWN_HOST = "gateway.invalid"
"""Placeholder for an address that is not in platform.yaml; `.invalid` never resolves (RFC 2606)."""

CHAT = "/v1/chat/completions"
EMBEDDINGS = "/v1/embeddings"
PURPOSES = {
    CHAT: "chat, whole answers and streams",
    "/v1/completions": "text completions",
    EMBEDDINGS: "vectors of texts",
    "/v1/models": "the list of models",
    "/v1/audio/speech": "text to speech",
    "/v1/audio/models": "text-to-speech models",
    "/v1/audio/health": "health of text to speech",
    "/v1/audio/transcriptions": "speech to text",
}


class Operation(NamedTuple):
    """An open endpoint."""

    method: str
    path: str
    purpose: str


class Limit(NamedTuple):
    """A limit within a window."""

    most: int
    counted: str
    """`requests` or `tokens`."""
    window: str
    """In words: `minute`, `24 hours`."""


class Facts(NamedTuple):
    """The page's facts."""

    platform: str
    tenant: str
    tier: str
    url: str
    """Without a path or trailing `/`."""
    missing: str
    """What the operator must fill in, if platform.yaml does not determine the URL; empty: nothing."""
    models: tuple[str, ...]
    first: Mapping[str, str]
    """The first model that serves a path, for the examples."""
    operations: tuple[Operation, ...]
    limits: tuple[Limit, ...]
    body_limit: int
    """Maximum bytes of a request to a model."""
    timeout: int
    """Seconds after which the slowest model's answer is cut off."""
    limit_headers: bool
    """Whether all answers, also rejections, have `x-ratelimit-*`: Envoy enforces both limits. Kuadrant does not set them."""


def facts_of(platform: Platform, tenant: Tenant, url: str | None = None) -> Facts:
    """The facts for a tenant.

    Args:
        platform: the spec.
        tenant: one of its tenants.
        url: the gateway's URL for clients; None: from platform.yaml.
    """
    told, missing = (_checked(url), "") if url else base_url(platform.gateway)
    tier = platform.tiers[tenant.tier]
    return Facts(
        platform=platform.name,
        tenant=tenant.name,
        tier=tenant.tier,
        url=told,
        missing=missing,
        models=tuple(name for model in platform.models for name in model.names),
        first={
            path: next(model.id for model in platform.models if path in TASK_PATHS[model.task])
            for model in platform.models
            for path in TASK_PATHS[model.task]
        },
        operations=tuple(Operation(METHODS[path], path, PURPOSES[path]) for path in platform.api.paths),
        limits=tuple(
            Limit(most, counted, in_words(window))
            for counted, windows in (("requests", tier.requests), ("tokens", tier.tokens))
            for window, most in sorted(windows.items(), key=lambda each: window_seconds(each[0]))
        ),
        body_limit=int(quantity_value(platform.gateway.request_body)),
        timeout=max(window_seconds(model.timeout) for model in platform.models),
        limit_headers=platform.limits.requests == platform.limits.tokens == "envoy",
    )


def base_url(gateway: Gateway) -> tuple[str, str]:
    """The gateway's URL for clients, and what of it platform.yaml does not determine (empty: nothing)."""
    expose = gateway.expose
    host = gateway.hosts[0] if gateway.hosts else expose.address if expose.type == "LoadBalancer" else None
    missing = [] if host else ["the gateway's address (set `gateway.hosts`)"]
    port: int | None = gateway.port
    if expose.type == "NodePort":
        port = expose.node_port
        if port is None:
            missing.append("its port on the nodes (set `gateway.expose.nodePort`)")
    elif expose.type == "ClusterIP":
        missing.append("the URL of the proxy in front of the Service, whose address is internal to the cluster")
    shown = host or UNKNOWN_HOST
    shown = f"[{shown}]" if ":" in shown else shown
    return f"http://{shown}" + ("" if port in (None, 80) else f":{port}"), " and ".join(missing)


def in_words(window: str) -> str:
    """`1m` → `minute`, `24h` → `24 hours`, `90s` → `90 seconds`."""
    seconds = window_seconds(window)
    if seconds == 86400:
        return "24 hours"
    unit = next(each for each in reversed(WINDOWS) if seconds % each.seconds == 0)
    return unit.word if seconds == unit.seconds else f"{seconds // unit.seconds} {unit.word}s"


_URL = re.compile(
    r"https?://(?:[A-Za-z0-9](?:[-A-Za-z0-9.]*[A-Za-z0-9])?|\[[0-9a-fA-F:.]+])(?::[0-9]{1,5})?(?:/[-A-Za-z0-9._~/]*)?"
)
"""Contains no character that needs quoting in a shell or in code."""


def _checked(url: str) -> str:
    if not _URL.fullmatch(url):
        raise TokenlabsError(
            "--url is not the URL of an API: write one such as `https://inference.example.com` or "
            "`http://192.0.2.7:30080`."
        )
    return url.rstrip("/").removesuffix("/v1").rstrip("/")
