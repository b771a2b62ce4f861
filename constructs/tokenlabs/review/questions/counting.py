"""What do limits count, for whom, and do they still count while the counters are unavailable?

`limits` compares the amounts. Here is what lets a limit of the same amount allow more or less.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.manifests.limits import Counter, amount, limits
from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import AI_GATEWAY, ENVOY_GATEWAY, KUADRANT
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.questions.limits import clients, tenants_of
from tokenlabs.review.statements import Statement, Statements, changed, shown, stated

_DANGER, _CAUTION = Severity.DANGER, Severity.CAUTION
_OTHERWISE = "counts {at} only if {new}, before if {old}"

_STATEMENTS: Statements = {
    (ENVOY_GATEWAY, "BackendTrafficPolicy"): (
        Statement(
            "spec.rateLimit.local",
            changed,
            "limit-lowered",
            _CAUTION,
            "limits requests in each proxy: {new}; before, {old}",
        ),
    ),
    (KUADRANT, "RateLimitPolicy"): (
        Statement("spec.when", changed, "limit-removed", _DANGER, "applies only if {new}, before if {old}"),
        Statement("spec.limits.*.when", changed, "limit-raised", _CAUTION, _OTHERWISE),
        Statement("spec.defaults.limits.*.when", changed, "limit-raised", _CAUTION, _OTHERWISE),
        Statement("spec.limits.*.counters", changed, "limit-raised", _CAUTION, "counts {at} by {new}, before by {old}"),
        Statement(
            "spec.defaults.limits.*.counters",
            changed,
            "limit-raised",
            _CAUTION,
            "counts {at} by {new}, before by {old}",
        ),
    ),
    (KUADRANT, "TokenRateLimitPolicy"): (
        Statement("spec.limits.*.when", changed, "limit-raised", _CAUTION, _OTHERWISE),
        Statement("spec.limits.*.counters", changed, "limit-raised", _CAUTION, "counts {at} by {new}, before by {old}"),
    ),
}


class _Rule(NamedTuple):
    """What a rule of Envoy Gateway's limits counts."""

    path: str
    per_tenant: bool
    of: Any
    """Methods, paths and addresses that it counts."""
    shared: bool
    cost: Any
    """Of a request."""
    tokens: tuple[Any, Any]
    """Namespace and key of the metadata that it adds."""
    observed: bool
    """`shadowMode`: requests over the limit pass (gateway v1.8.3, api/v1alpha1/ratelimit_types.go)."""
    inverted: tuple[str, ...]
    """Headers of which it counts all other values."""
    amount: str
    policy: Object


def effects(change: TargetPair) -> Iterator[Effect]:
    """`limit-raised`, `limit-lowered` and `limit-removed`."""
    yield from stated(change, _STATEMENTS)
    if any(pair.ref.group == ENVOY_GATEWAY and pair.ref.kind == "BackendTrafficPolicy" for pair in change.pairs):
        old, new = _rules(change.before.objects), _rules(change.after.objects)
        for counter in sorted(old.keys() & new.keys()):
            yield from _edited(change, counter, old[counter], new[counter])
    for pair in change.pairs:
        if (pair.ref.group, pair.ref.kind) == (AI_GATEWAY, "AIGatewayRoute") and pair.before and pair.after:
            yield from _costs(change, pair, pair.before, pair.after)


def _rules(objects: Objects) -> dict[Counter, _Rule]:
    found: dict[Counter, _Rule] = {}
    for limit in limits(objects):
        if limit.policy.ref.kind == "BackendTrafficPolicy" and not limit.rejected:
            number = int(limit.kept_under[1]) if isinstance(limit.kept_under[1], int) else 0
            rule = mapping(limit.policy.at("spec", "rateLimit", "global", "rules", number))
            found.setdefault(limit.counter, _rule(limit.path, rule, amount(limit), limit.policy))
    return found


def _rule(path: str, rule: Mapping[str, Any], written: str, policy: Object) -> _Rule:
    selectors = list(map(mapping, items(rule.get("clientSelectors"))))
    headers = [mapping(one) for each in selectors for one in items(each.get("headers"))]
    others = [{key: value for key, value in each.items() if key != "headers"} for each in selectors]
    cost = mapping(rule.get("cost"))
    metadata = mapping(mapping(cost.get("response")).get("metadata"))
    return _Rule(
        path,
        any(one.get("type") == "Distinct" for one in headers),
        [each for each in others if each],
        bool(rule.get("shared")),
        mapping(cost.get("request")).get("number", 1),
        (metadata.get("namespace"), metadata.get("key")),
        rule.get("shadowMode") is True,
        tuple(sorted(str(one.get("name")) for one in headers if one.get("invert") is True)),
        written,
        policy,
    )


def _edited(change: TargetPair, counter: Counter, old: _Rule, new: _Rule) -> Iterator[Effect]:
    pair = Pair(change.before.objects.by_ref.get(new.policy.ref), new.policy)
    who = clients(counter.who, tenants_of(change.after.objects))

    def effect(id_: str, severity: Severity, says: str, field: str, was: Any, now: Any) -> Effect:
        because = (FieldChange(f"{new.path}.{field}", was, now),)
        return change.effect(id_, severity, pair, f"{says} ({new.amount})", because, subject=who)

    if old.observed != new.observed:
        says = "is only observed: requests over it pass" if new.observed else "is enforced, before only observed"
        id_, severity = ("limit-removed", _DANGER) if new.observed else ("limit-lowered", _CAUTION)
        yield effect(id_, severity, says, "shadowMode", old.observed, new.observed)
    if old.inverted != new.inverted:
        says = (
            f"counts every other value of {', '.join(new.inverted)}" if new.inverted else "counts the tier itself again"
        )
        id_, severity = ("limit-removed", _DANGER) if new.inverted else ("limit-lowered", _CAUTION)
        yield effect(id_, severity, says, "clientSelectors", list(old.inverted), list(new.inverted))
    if old.per_tenant and not new.per_tenant:
        says = "is counted as a whole: its tenants share the limit"
        yield effect("limit-lowered", _CAUTION, says, "clientSelectors", old.per_tenant, new.per_tenant)
    elif new.per_tenant and not old.per_tenant:
        says = "is counted tenant by tenant: each has the whole limit"
        yield effect("limit-raised", _CAUTION, says, "clientSelectors", old.per_tenant, new.per_tenant)
    if old.of != new.of:
        says = f"is counted only for requests with {shown(new.of)}; before, {shown(old.of)}"
        yield effect("limit-raised", _CAUTION, says, "clientSelectors", old.of, new.of)
    if old.shared != new.shared:
        says = (
            "has one counter for all routes"
            if new.shared
            else "has a counter for each route: it may use the limit on each"
        )
        yield effect(
            "limit-lowered" if new.shared else "limit-raised", _CAUTION, says, "shared", old.shared, new.shared
        )
    if old.cost != new.cost:
        lower = isinstance(old.cost, int) and isinstance(new.cost, int) and new.cost > old.cost
        says = f"uses {shown(new.cost)} of the limit with a request, before {shown(old.cost)}"
        yield effect("limit-lowered" if lower else "limit-raised", _CAUTION, says, "cost.request", old.cost, new.cost)
    if old.tokens != new.tokens:
        says = f"uses {_tokens(new)} of the limit with a response, before {_tokens(old)}"
        if new.tokens[1] in _produced(change.after.objects):
            yield effect("limit-raised", _CAUTION, says, "cost.response", list(old.tokens), list(new.tokens))
        else:
            says += "; no route produces that, and nothing is counted"
            yield effect("limit-removed", _DANGER, says, "cost.response", list(old.tokens), list(new.tokens))


def _tokens(rule: _Rule) -> str:
    namespace, key = rule.tokens
    return f"{shown(key)} of {shown(namespace)}"


def _produced(objects: Objects) -> set[str]:
    return {key for route in objects.of_kind(AI_GATEWAY, "AIGatewayRoute") for key in _costs_of(route)}


def _costs_of(route: Object) -> dict[str, Any]:
    """Metadata key → the tokens, or the expression, that a route counts as it."""
    costs = map(mapping, items(route.at("spec", "llmRequestCosts")))
    return {str(each.get("metadataKey")): each.get("cel") or each.get("type") for each in costs}


def _costs(change: TargetPair, pair: Pair, before: Object, after: Object) -> Iterator[Effect]:
    old, new = _costs_of(before), _costs_of(after)
    used = {rule.tokens[1] for rule in _rules(change.after.objects).values()}
    because = pair.fields("spec.llmRequestCosts")
    for key in sorted(old):
        if key not in new:
            severity = _DANGER if key in used else Severity.INFO
            lost = "limits of tokens count nothing here" if key in used else "no limit of this tree uses it"
            yield change.effect("limit-removed", severity, pair, f"no longer counts {key}: {lost}", because)
        elif old[key] != new[key]:
            says = f"counts {shown(new[key])} as {key}, before {shown(old[key])}"
            yield change.effect("limit-raised", _CAUTION, pair, says, because)
