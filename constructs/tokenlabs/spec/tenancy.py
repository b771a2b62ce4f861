"""Access and limits: tiers, tenants, limits, open paths."""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from pydantic import BeforeValidator, Field

from tokenlabs.contract.components import LIMITADOR_REDIS_SECRET
from tokenlabs.contract.paths import ApiPath
from tokenlabs.contract.tenant_secret import LONGEST_USER, USER_PATTERN
from tokenlabs.spec.base import DnsLabel, Refused, SpecModel, Window

Limit = Annotated[int, Field(gt=0)]
LimitEngine = Literal["kuadrant", "envoy"]

API_PATHS: tuple[str, ...] = get_args(ApiPath)
SYNTHESIS_PATHS: tuple[ApiPath, ...] = ("/v1/audio/speech", "/v1/audio/models", "/v1/audio/health")
RECOGNITION_PATHS: tuple[ApiPath, ...] = ("/v1/audio/transcriptions",)
LISTING_PATH: ApiPath = "/v1/models"

TAKEN_TENANT_NAMES = {
    "kustomization": "Kustomize's list of applied files, so the key would never reach the cluster",
    LIMITADOR_REDIS_SECRET: "the Secret with Limitador's Redis URL, in the namespace of the tenants' Secrets",
}
"""Names of files and Secrets that a tenant's would overwrite."""


class Tier(SpecModel):
    """Limits of each tenant in the tier, by window."""

    requests: Annotated[dict[Window, Limit], Field(min_length=1, examples=[{"1m": 10, "24h": 100}])]
    """POST requests within each window."""
    tokens: Annotated[dict[Window, Limit], Field(min_length=1, examples=[{"1m": 5000, "24h": 50000}])]
    """Tokens (`usage.total_tokens`) within each window."""


class Tenant(SpecModel):
    """A holder of API keys."""

    name: DnsLabel
    """Name of its Secret."""
    user: Annotated[str, Field(pattern=USER_PATTERN, max_length=LONGEST_USER, examples=["demo-free-user"])]
    """User id that its requests and tokens are counted under."""
    tier: DnsLabel
    """Name of its tier."""


def _no_kuadrant(engine: object) -> object:
    if engine == "kuadrant":
        raise Refused(
            "hangs answers: those without a readable `usage` (an error, an unknown model, gzip) never arrive, and most "
            "streams do not end (Kuadrant 1.5.2)",
            "write `envoy`, which charges all of them; only `limits.requests` can be `kuadrant`",
        )
    return engine


class Limits(SpecModel):
    """The engine of each kind of limit. Counters are in Redis, the only store that both engines support."""

    requests: LimitEngine = "envoy"
    """Engine of the request limits."""
    tokens: Annotated[Literal["envoy"], BeforeValidator(_no_kuadrant)] = "envoy"
    """Engine of the token limits; `kuadrant` is rejected, since it hangs answers."""
    on_failure: Literal["open", "closed"] = "open"
    """Whether requests pass (`open`) or are rejected (`closed`) while the counters are unreachable."""


class Api(SpecModel):
    """The open paths."""

    paths: Annotated[tuple[ApiPath, ...], Field(min_length=1, examples=[["/v1/chat/completions", "/v1/models"]])]
    """Exact paths; all others get 403. Only paths whose tokens can be counted are supported."""
