"""What a tenant needs to know of the platform, from platform.yaml alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract.paths import METHODS
from tokenlabs.contract.windows import WINDOWS, window_seconds
from tokenlabs.errors import TokenlabsError
from tokenlabs.spec.base import quantity_value

if TYPE_CHECKING:
    from tokenlabs.spec.gateway import Gateway
    from tokenlabs.spec.platform import Platform
    from tokenlabs.spec.tenancy import Tenant

KEY_VARIABLE = "TOKENLABS_API_KEY"
"""Environment variable that the examples take the key from."""
UNKNOWN_HOST = "gateway.invalid"
"""In place of an address that platform.yaml does not say; `.invalid` never resolves (RFC 2606)."""

CHAT = "/v1/chat/completions"
PURPOSES = {
    CHAT: "chat, whole answers and streams",
    "/v1/completions": "completions of a text",
    "/v1/models": "the list of models",
    "/v1/audio/speech": "text to speech",
    "/v1/audio/models": "the models of text to speech",
    "/v1/audio/health": "whether text to speech is up",
    "/v1/audio/transcriptions": "speech to text",
}


class Operation(NamedTuple):
    """Something that may be called."""

    method: str
    path: str
    purpose: str


class Limit(NamedTuple):
    """The most of something within a window."""

    most: int
    counted: str
    """`requests` or `tokens`."""
    window: str
    """In words: `minute`, `24 hours`."""


class Facts(NamedTuple):
    """All that the page says."""

    platform: str
    tenant: str
    tier: str
    url: str
    """Without a path, and without `/` at its end."""
    missing: str
    """What the operator has to fill in, where platform.yaml does not say the whole URL; empty: nothing."""
    models: tuple[str, ...]
    operations: tuple[Operation, ...]
    limits: tuple[Limit, ...]
    body_limit: int
    """Most bytes of a request to a model."""
    timeout: int
    """Seconds after which the slowest model's answer is cut off."""
    limit_headers: bool
    """Answers carry `x-ratelimit-*`, refusals too: Envoy holds both limits. Kuadrant does not for its own."""


def facts_of(platform: Platform, tenant: Tenant, url: str | None = None) -> Facts:
    """What this tenant is told.

    Args:
        platform: the spec.
        tenant: one of its tenants.
        url: where clients reach the gateway, as the operator knows it; else what platform.yaml says.
    """
    told, missing = (_checked(url), "") if url else base_url(platform.gateway)
    tier = platform.tiers[tenant.tier]
    return Facts(
        platform=platform.name,
        tenant=tenant.name,
        tier=tenant.tier,
        url=told,
        missing=missing,
        models=tuple(model.id for model in platform.models),
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
    """Where clients reach the gateway, and what of it platform.yaml does not say (empty: nothing)."""
    expose = gateway.expose
    host = gateway.hosts[0] if gateway.hosts else expose.address if expose.type == "LoadBalancer" else None
    missing = [] if host else ["the gateway's address (name it under `gateway.hosts`)"]
    port: int | None = gateway.port
    if expose.type == "NodePort":
        port = expose.node_port
        if port is None:
            missing.append("its port on the nodes (fix it with `gateway.expose.nodePort`)")
    elif expose.type == "ClusterIP":
        missing.append("the URL of what is in front of the Service, which has an address in the cluster only")
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
"""Nothing in it that a shell or a string of code would take for something else."""


def _checked(url: str) -> str:
    if not _URL.fullmatch(url):
        raise TokenlabsError(
            "--url is not the address of an API: write it like `https://inference.example.com` or "
            "`http://192.0.2.7:30080`."
        )
    return url.rstrip("/").removesuffix("/v1").rstrip("/")
