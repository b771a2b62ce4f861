"""What becomes reachable or unreachable, and for whom?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.contract.headers import MODEL
from tokenlabs.contract.paths import METHODS
from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import AI_GATEWAY, AUTHORINO, ENVOY_GATEWAY, GATEWAY_API, KUADRANT
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.questions.deletion import kept
from tokenlabs.review.questions.destinations import renamed, takes_any
from tokenlabs.spec.problems import Path
from tokenlabs.trace import admission
from tokenlabs.trace.admission import ANYONE, NO_ONE
from tokenlabs.trace.attachment import Attached, attached, gates, limiting, policies, serves
from tokenlabs.trace.matching import Request, matches_path, taking

_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
_DECIDING = (GATEWAY_API, AI_GATEWAY, ENVOY_GATEWAY, KUADRANT, AUTHORINO)
"""API groups of which objects are read here."""
_RANK = {NO_ONE: 0, "tenants": 1, ANYONE: 2}

_ENTRIES: Mapping[str, Path] = {
    "path": ("api", "paths"),
    "host": ("gateway", "hosts"),
    "web page": ("gateway", "cors", "origins"),
}

_ANY_HOST = "*"
_SOME_HOST = "some"
"""In place of the `*` of a host."""
_AUDIO = ("/v1/audio/speech", "/v1/audio/transcriptions", "/v1/audio/translations")
"""Paths of speech that Envoy AI Gateway handles, too (v1.0.0, cmd/extproc/mainlib)."""


class Reach(NamedTuple):
    """Something that a client can request."""

    kind: str
    """`path`, `model`, `host` or `web page`."""
    name: str


def effects(change: TargetPair) -> Iterator[Effect]:
    """`unguarded`, `opened`, `closed` and `listener-changed`."""
    if _deciding(change.before.objects) != _deciding(change.after.objects):
        yield from _unguarded(change)
        yield from _reach(change)
    for pair in change.pairs:
        if (pair.ref.group, pair.ref.kind) == (GATEWAY_API, "Gateway"):
            yield from _listeners(change, pair)
        elif (pair.ref.group, pair.ref.kind) == (ENVOY_GATEWAY, "EnvoyProxy"):
            yield from _service(change, pair)


def _deciding(objects: Objects) -> list[Object]:
    """What decides who reaches what: Gateways, routes, policies, gates. Both trees share the objects of equal files."""
    return [each for each in objects.objects if each.ref.group in _DECIDING]


def _unguarded(change: TargetPair) -> Iterator[Effect]:
    before = {each.route.ref: _missing(change.before.objects, each) for each in attached(change.before.objects)}
    for each in attached(change.after.objects):
        missing = _missing(change.after.objects, each)
        new = [what for what in missing if what not in before.get(each.route.ref, ())]
        if serves(each.route) and new:
            pair = Pair(change.before.objects.by_ref.get(each.route.ref), each.route)
            says = f"on {each.gateway} has no {' and no '.join(new)}"
            yield change.effect("unguarded", Severity.DANGER, pair, says)


def _missing(objects: Objects, each: Attached) -> tuple[str, ...]:
    found = gates(objects, each)
    missing = () if any(not gate.fails_open for gate in found) else ("gate that fails closed" if found else "gate",)
    return missing if limiting(objects, each) else (*missing, "limits")


def _reach(change: TargetPair) -> Iterator[Effect]:
    before, after = reachable(change.before.objects), reachable(change.after.objects)
    if not before:
        return  # a first tree opens everything
    if not after:
        yield from _unreachable(change)
        return
    named = {model for each in attached(change.after.objects) for model in _models(each.route)}
    for what in sorted(before.keys() | after.keys()):
        old, new = _of(before, what), _of(after, what)
        was, now = (old[0] if old else NO_ONE), (new[0] if new else NO_ONE)
        entry = new or old
        if was == now or entry is None:
            continue
        pair = _pair(change, entry[1])
        written = _entry(change, what)
        unnamed = what.kind == "model" and now == NO_ONE and what.name not in named
        by = takes_any(change.after.objects, what.name) if unnamed else None
        if by:
            says = f"is no longer named by a rule; one of {by} that names no model takes its requests, and those for any other name"
            yield change.effect(
                "opened", Severity.CAUTION, _pair(change, by), says, subject=f"model {what.name}", entry=written
            )
            continue
        subject = "any host" if what == Reach("host", _ANY_HOST) else f"{what.kind} {what.name}"
        says = f"is reachable by {now}, before by {was}"
        if what.kind == "web page":
            subject, says = f"web pages of {what.name}", f"can call the API for {now}, before for {was}"
        if _RANK[now] > _RANK[was]:
            yield change.effect(
                "opened",
                Severity.DANGER if now == ANYONE else Severity.CAUTION,
                pair,
                says,
                subject=subject,
                entry=written,
            )
        else:
            if what.kind == "model" and now == NO_ONE:
                says += f"; {_answered(change)}"
                if name := renamed(change, what.name):
                    says += f"; its pods serve model {name} now: clients must use that name"
            yield change.effect("closed", Severity.CAUTION, pair, says, subject=subject, entry=written)


def _answered(change: TargetPair) -> str:
    """What requests for a removed model get: its pool stays until its route is gone, if `removals` owns its Kustomization."""
    if any(each.ref.kind == "Kustomization" for each in change.before.created):
        return "requests for it get 404 as soon as Flux has updated the routes"
    return "requests for it get 500 until Flux has updated the routes (half a minute and more), then 404"


def _unreachable(change: TargetPair) -> Iterator[Effect]:
    """One effect for the whole, in place of one for each path, model and host."""
    every = [each for each in change.before.objects.objects if change.before.applied_by(each)]
    gone = [each.before for each in change.pairs if each.before and each.after is None]
    deleted = sum(change.before.applied_by(each) is not None and kept(change, each) is None for each in gone)
    served = [each.route for each in attached(change.before.objects) if serves(each.route)]
    lost = next(
        (each for each in (*change.before.objects.of_kind(GATEWAY_API, "Gateway"), *served) if each in gone), None
    )
    found = lost or served[0]
    of_all = f"; Flux deletes {deleted} of {len(every)} objects" if deleted else ""
    says = f"is unreachable: no route to a backend is left{of_all}"
    yield change.effect("closed", Severity.DANGER, _pair(change, found), says, subject="the API")


def _of(found: Mapping[Reach, tuple[str, Object]], what: Reach) -> tuple[str, Object] | None:
    """A host is also reachable by a route or listener for any."""
    return found.get(what) or (found.get(Reach("host", _ANY_HOST)) if what.kind == "host" else None)


def _entry(change: TargetPair, what: Reach) -> Path | None:
    """Where platform.yaml says that it can be reached."""
    if what.kind == "model":
        entries = change.platforms.after and change.platforms.after.entries
        return entries.model(what.name) if entries else None
    return _ENTRIES[what.kind]


def _pair(change: TargetPair, each: Object) -> Pair:
    return Pair(change.before.objects.by_ref.get(each.ref), change.after.objects.by_ref.get(each.ref))


def reachable(objects: Objects) -> dict[Reach, tuple[str, Object]]:
    """What can be requested → by whom, and the object that decides it."""
    found: dict[Reach, tuple[str, Object]] = {}

    def add(what: Reach, who: str, by: Object) -> None:
        if who != NO_ONE and (what not in found or _RANK[who] > _RANK[found[what][0]]):
            found[what] = (who, by)

    every = tuple(attached(objects))
    for each in every:
        if not serves(each.route):
            continue
        here = tuple(one for one in every if one.gateway.ref == each.gateway.ref)
        widest = asked = NO_ONE
        for path in sorted(_paths(objects, each)):
            for method in _METHODS:
                served = _routes(each.route, path) and _takes(here, each, method, path)
                who = admission.admitted(objects, each, method, path) if served else NO_ONE
                widest = max(widest, who, key=lambda one: _RANK[one])
                # A model is named in the body of a request.
                asked = max(asked, who, key=lambda one: _RANK[one]) if method == "POST" else asked
                add(Reach("path", f"{method} {path}"), who, _decides(objects, each))
        for model in _models(each.route):
            add(Reach("model", model), asked, each.route)
        for origin in _origins(objects, each):
            add(Reach("web page", origin), widest, each.gateway)
        for host in _hosts(each):
            add(Reach("host", host), widest, each.gateway)
    return found


def _decides(objects: Objects, each: Attached) -> Object:
    found = gates(objects, each)
    configs = [config for gate in found for config in admission.auth_configs(objects, gate)]
    return configs[0] if configs else found[0].policy if found else each.route


def _paths(objects: Objects, each: Attached) -> set[str]:
    """Paths to evaluate: those that routes and gates name, and those of the API."""
    named = {
        str(match.get("value", "/")) for match in _path_matches(each.route) if match.get("type") != "RegularExpression"
    }
    rules = (rule for gate in gates(objects, each) for rule in admission.rules_of(objects, gate))
    known = set(METHODS) if each.route.ref.kind == "AIGatewayRoute" else set()
    return named | known | admission.paths(rules)


def _path_matches(route: Object) -> Iterator[Mapping[str, Any]]:
    for rule in items(route.at("spec", "rules")):
        for match in items(mapping(rule).get("matches")):
            if mapping(match).get("path"):
                yield mapping(mapping(match)["path"])


def _routes(route: Object, path: str) -> bool:
    """Whether a route matches a path. An AIGatewayRoute matches by the model, on the paths whose bodies name one."""
    if route.ref.kind == "AIGatewayRoute":
        return not path.startswith("/v1/audio/") or path in _AUDIO
    matches = list(_path_matches(route))
    return not matches or any(
        matches_path(str(each.get("type", "PathPrefix")), str(each.get("value", "/")), path) for each in matches
    )


def _takes(here: tuple[Attached, ...], each: Attached, method: str, path: str) -> bool:
    """Whether a route gets a request that it matches, or another one of its Gateway gets every such request first."""
    matches = [match for rule in map(mapping, items(each.route.at("spec", "rules"))) for match in _matches(rule)]
    for match in matches:
        of_path = mapping(match.get("path"))
        if not matches_path(str(of_path.get("type", "PathPrefix")), str(of_path.get("value", "/")), path):
            continue
        headers = list(map(mapping, items(match.get("headers"))))
        if items(match.get("queryParams")) or any(one.get("type", "Exact") != "Exact" for one in headers):
            return True  # other requests than those evaluated here
        named = {str(one.get("name", "")).lower(): str(one.get("value", "")) for one in headers}
        for host in _hosts(each):
            request = Request(method, path, host=host.replace("*", _SOME_HOST), headers=named)
            if match.get("method") in (None, method) and any(
                one.attached.route.ref == each.route.ref for one in taking(here, request)
            ):
                return True
    return False


def _matches(rule: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return list(map(mapping, items(rule.get("matches")))) or [{}]


def _models(route: Object) -> Iterator[str]:
    for rule in items(route.at("spec", "rules")):
        for match in items(mapping(rule).get("matches")):
            for header in map(mapping, items(mapping(match).get("headers"))):
                if str(header.get("name", "")).lower() == MODEL:
                    yield str(header.get("value"))


def _origins(objects: Objects, each: Attached) -> set[str]:
    """Origins whose web pages may call the API (CORS)."""
    return {
        str(origin)
        for policy in policies(objects, ENVOY_GATEWAY, "SecurityPolicy", each)
        for origin in items(policy.at("spec", "cors", "allowOrigins"))
    }


def _hosts(each: Attached) -> set[str]:
    of_route = {str(host) for host in items(each.route.at("spec", "hostnames"))}
    return of_route or {str(listener.get("hostname", _ANY_HOST)) for listener in each.listeners}


def _listeners(change: TargetPair, pair: Pair) -> Iterator[Effect]:
    because = pair.fields("spec.listeners", "spec.addresses")
    if because:
        says = f"changes its listeners: {_listened(pair.object)}; streams on a changed listener are cut off"
        yield change.effect("listener-changed", Severity.CAUTION, pair, says, because)


def _listened(gateway: Object) -> str:
    return ", ".join(
        f"{each.get('protocol')} on port {each.get('port')}"
        for each in map(mapping, items(gateway.at("spec", "listeners")))
    )


def _service(change: TargetPair, pair: Pair) -> Iterator[Effect]:
    because = pair.fields("spec.provider.kubernetes.envoyService")
    if because:
        says = "changes the proxies' Service: clients may need another address or port"
        yield change.effect("listener-changed", Severity.CAUTION, pair, says, because)
