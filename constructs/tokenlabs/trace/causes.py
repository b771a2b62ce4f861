"""The possible causes of a status, and how to tell them apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from tokenlabs.manifests.limits import EVERY_CLIENT, amount, limits
from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import AI_GATEWAY, ENVOY_GATEWAY
from tokenlabs.manifests.references.hosts import services
from tokenlabs.manifests.references.pools import distinct
from tokenlabs.trace import admission
from tokenlabs.trace.attachment import attached, gates, serves


class Cause(NamedTuple):
    """A possible cause of a status."""

    object: Object | None
    says: str
    tell: str
    """How to check whether it is this one."""
    cases: tuple[str, ...] = ()
    """What it may be in particular, one line each."""


def causes(target: Target, status: int) -> tuple[Cause, ...]:
    """What in a target can answer with a status; none: only a backend can."""
    return tuple(_CAUSES[status](target.objects)) if status in _CAUSES else ()


def _bad_request(objects: Objects) -> Iterator[Cause]:
    for policy in objects.of_kind(ENVOY_GATEWAY, "BackendTrafficPolicy"):
        if policy.at("spec", "faultInjection", "abort", "httpStatus") == 400:
            yield Cause(policy, "the path has a malformed percent escape", "send the path without `%`")
    yield Cause(
        None, "the body is not JSON, or has no `model`", "the response body; check the request with `jq . body.json`"
    )


def _unauthenticated(objects: Objects) -> Iterator[Cause]:
    for gate, config in _gates(objects):
        yield Cause(
            config or gate,
            "the request has no key, or an unknown one",
            "`tokenlabs tenant list`; the header is `Authorization: Bearer KEY`, with one space and a capital B",
        )


def _forbidden(objects: Objects) -> Iterator[Cause]:
    for gate, config in _gates(objects):
        if config:
            rules = [rule for rule in (config.at("spec"),) if isinstance(rule, Mapping)]
            opened = ", ".join(sorted(admission.paths(rules)))
            says = f"the key is valid, but the path or method is not open (open: {opened})"
            yield Cause(config, says, "`tokenlabs trace METHOD PATH --tenant NAME`")
            yield Cause(config, "the tenant's tier is unknown to the gate", "`tokenlabs tenant list` shows it")
        yield Cause(
            gate,
            "the authorization service is unavailable, and the gate fails closed",
            "alert AuthorinoDown, or its pod's log",
        )


def _not_found(objects: Objects) -> Iterator[Cause]:
    for each in attached(objects):
        if each.route.ref.kind == "AIGatewayRoute":
            yield Cause(each.route, "no rule matches the model in the body", "`GET /v1/models` lists the models")
    for _, config in _gates(objects):
        if config:
            says = "Authorino has no AuthConfig for the host: it has just started, or this one is missing"
            yield Cause(config, says, "the answer's header `x-ext-auth-reason` is `Service not found`")
    yield Cause(None, "the path is open, but no route matches it", "`tokenlabs trace METHOD PATH` names the route")


def _too_large(objects: Objects) -> Iterator[Cause]:
    for policy in objects.of_kind(ENVOY_GATEWAY, "ClientTrafficPolicy"):
        limit = policy.at("spec", "connection", "bufferLimit")
        if limit:
            yield Cause(policy, f"the body is larger than {limit}", "compare `content-length` with it")


def _too_many(objects: Objects) -> Iterator[Cause]:
    by_policy: dict[Object, dict[str, list[str]]] = {}
    for limit in limits(objects):
        if not limit.rejected:
            by_policy.setdefault(limit.policy, {}).setdefault(limit.counter.who, []).append(amount(limit))
    for policy, tiers in by_policy.items():
        yield Cause(
            policy,
            "a limit of the tenant's tier is used up",
            "`tokenlabs tenant list` shows the tier; the answer's `x-ratelimit-limit` begins with the amount of the limit that is "
            "used up, and `retry-after` are the seconds until its window ends",
            tuple(f"{_clients(who)}: {', '.join(amounts)}" for who, amounts in tiers.items()),
        )


def _clients(who: str) -> str:
    return who if who == EVERY_CLIENT else f"tier {who}"


def _no_backend(objects: Objects) -> Iterator[Cause]:
    for each in attached(objects):
        if serves(each.route):
            says = "a rule has no backend, or its backend is missing"
            yield Cause(each.route, says, "`kubectl get httproute -o yaml`: condition ResolvedRefs")
    for pool in distinct(objects):
        says = "the endpoint picker of a pool is down"
        yield Cause(
            pool,
            says,
            "alert PickerDown; `response_code_details` starts with `ext_proc_error` and names the connection",
        )
    for each in attached(objects):
        if each.route.ref.kind == "AIGatewayRoute":
            says = "the backend of a route has changed, and Envoy AI Gateway's processor has not read that yet (some seconds)"
            yield Cause(each.route, says, "`response_code_details` has `unknown_backend`")


def _unavailable(objects: Objects) -> Iterator[Cause]:
    for pool in distinct(objects):
        yield Cause(pool, "no pod of a pool is ready", "alert ModelDown")
    for backend in objects.of_kind(AI_GATEWAY, "AIServiceBackend"):
        for service in services(objects, backend):
            says = "no pod of a model without a picker is ready, or Envoy has not asked DNS again (30 s at most)"
            yield Cause(service, says, "alert ModelDown")


def _timeout(objects: Objects) -> Iterator[Cause]:
    for each in attached(objects):
        timeouts = {
            str(mapping(mapping(rule).get("timeouts")).get("request", ""))
            for rule in items(each.route.at("spec", "rules"))
        }
        for timeout in sorted(timeouts - {""}):
            says = f"the answer was not complete after {timeout}"
            yield Cause(each.route, says, "a stream that was cut off ends without `[DONE]`")


def _gates(objects: Objects) -> Iterator[tuple[Object, Object | None]]:
    seen = set()
    for each in attached(objects):
        for gate in gates(objects, each):
            if gate.policy.ref not in seen:
                seen.add(gate.policy.ref)
                configs = admission.auth_configs(objects, gate)
                yield gate.policy, configs[0] if configs else None


_CAUSES: Mapping[int, Callable[[Objects], Iterator[Cause]]] = {
    400: _bad_request,
    401: _unauthenticated,
    403: _forbidden,
    404: _not_found,
    413: _too_large,
    429: _too_many,
    500: _no_backend,
    503: _unavailable,
    504: _timeout,
}
