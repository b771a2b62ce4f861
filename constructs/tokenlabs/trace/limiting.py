"""The limits that apply to a request, and the counters that its answer is charged to."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.manifests.limits import EVERY_CLIENT, Limit, amount, limits
from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.trace import envoy_names
from tokenlabs.trace.attachment import limiting
from tokenlabs.trace.matching import Request, Taken
from tokenlabs.trace.step import Answer, Step, Unknown

_USED_UP = Answer(429, "a limit", "request_rate_limited", Unknown.LIMIT_USED_UP)
_UNCOUNTED = Answer(500, "the proxy", "rate_limiter_error", Unknown.COUNTERS_DOWN)


def applying(objects: Objects, taken: Taken, tier: str | None, request: Request) -> list[Limit]:
    """The limits of a request on its route. Envoy counts nothing on routes that answer themselves.

    Envoy 1.38, source/extensions/filters/http/ratelimit/ratelimit.cc: without a route entry it asks no service.
    """
    if not taken.forwards:
        return []
    policies = limiting(objects, taken.attached)
    return [each for each in limits(objects) if each.policy in policies and _counts(each, tier, request)]


def steps(objects: Objects, taken: Taken, applying: list[Limit]) -> Iterator[Step]:
    """One step for each limit, or for a policy whose limits count other requests."""
    failing = (_UNCOUNTED,) if _fails_closed(objects) else ()
    for each in applying:
        otherwise = (_USED_UP, *failing)
        name = envoy_names.limits(each.policy)
        does = (
            f"the API server rejects it: {each.rejected}" if each.rejected else f"{_allowed(each)}; when used up: 429"
        )
        yield Step("limits", each.policy, f"{each.path}: {does}", name, otherwise)
    for policy in limiting(objects, taken.attached) if taken.forwards else ():
        if all(each.policy is not policy for each in applying):
            yield Step("limits", policy, "no rule counts this request", envoy_names.limits(policy))


def charged(applying: list[Limit], route: Object) -> Iterator[Step]:
    """Requests are counted on arrival; tokens when the answer ends, and only by Envoy AI Gateway."""
    for each in applying:
        if each.counter.counted == "tokens" and route.ref.kind == "AIGatewayRoute":
            yield Step("counters", each.policy, f"{each.path}: the answer's tokens are charged")


def _counts(limit: Limit, tier: str | None, request: Request) -> bool:
    rule = mapping(limit.policy.at("spec", "rateLimit", "global", "rules", int(_number(limit.path))))
    methods = {
        str(mapping(method).get("value"))
        for selector in items(rule.get("clientSelectors"))
        for method in items(mapping(selector).get("methods"))
    }
    return limit.counter.who in (EVERY_CLIENT, tier) and (not methods or request.method in methods)


def _number(path: str) -> str:
    return path.rpartition("[")[2].rstrip("]") if path.startswith("spec.rateLimit") else "0"


def _allowed(limit: Limit) -> str:
    who = limit.counter.who
    return f"{who if who == EVERY_CLIENT else f'tier {who}'} has {amount(limit)}"


def _fails_closed(objects: Objects) -> bool:
    """Whether Envoy Gateway's chart rejects requests that cannot be counted."""
    return any(
        each.at("spec", "values", "config", "envoyGateway", "rateLimit", "failClosed") is True
        for each in objects.of_kind("helm.toolkit.fluxcd.io", "HelmRelease")
    )
