"""Which backends serve a model or path after a change, and what happens to requests on the way?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.contract.headers import MODEL
from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import AI_GATEWAY, GATEWAY_API
from tokenlabs.manifests.references.pools import firsts
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.questions.restarts import startup_seconds
from tokenlabs.review.questions.services import selected
from tokenlabs.review.statements import shown
from tokenlabs.trace.attachment import Attached, attached, serves
from tokenlabs.trace.matching import Request, Taken, taking

_ROUTES = ((GATEWAY_API, "HTTPRoute"), (GATEWAY_API, "GRPCRoute"), (AI_GATEWAY, "AIGatewayRoute"))
_ASKED = "/v1/chat/completions"


class Backend(NamedTuple):
    """Where a rule sends requests."""

    ref: ObjectRef
    port: str
    """Empty: it has none."""

    def __str__(self) -> str:
        return f"{self.ref}{self.port and f' port {self.port}'}"


class Served(NamedTuple):
    """Who serves a kind of request."""

    taken: Taken
    shares: Mapping[Backend, int]
    """Percent of the requests."""
    overrides: Mapping[Backend, str]
    """The model's name there."""
    filters: tuple[Any, ...]


def effects(change: TargetPair) -> Iterator[Effect]:
    """`opened` and `closed` for models and paths that are served before and after, but by others or differently."""
    routes = [pair for pair in change.pairs if (pair.ref.group, pair.ref.kind) in _ROUTES]
    if not routes:
        return
    old, new = served(change.before.objects), served(change.after.objects)
    said: set[ObjectRef] = set()
    for what in sorted(old.keys() & new.keys()):
        for effect in _between(change, what, old[what], new[what]):
            said.add(effect.object.ref)
            yield effect
    for pair in routes:
        yield from _paths(change, pair)
        if pair.ref not in said and pair.before and (old.keys() == new.keys() or not serves(pair.before)):
            known = any(each.taken.attached.route.ref == pair.ref for each in new.values())
            yield from _unknown(change, pair, pair.before, known)


def _paths(change: TargetPair, pair: Pair) -> Iterator[Effect]:
    """Other paths of a route that serves before and after; `exposure` has who may use them."""
    if not (pair.before and pair.after and serves(pair.before) and serves(pair.after)):
        return
    old, new = _matched(pair.before), _matched(pair.after)
    if old != new:
        says = f"takes other paths: {shown(new)}; before, {shown(old)}"
        yield change.effect("opened", Severity.CAUTION, pair, says, pair.fields("spec.rules"))


def _matched(route: Object) -> list[str]:
    """`Exact /v1/models`, for each path of its rules."""
    matches = (mapping(one) for rule in items(route.at("spec", "rules")) for one in items(mapping(rule).get("matches")))
    paths = (mapping(each["path"]) for each in matches if each.get("path"))
    return sorted(f"{each.get('type', 'PathPrefix')} {each.get('value', '/')}" for each in paths)


def takes_any(objects: Objects, model: str) -> Object | None:
    """The route with a rule that forwards requests for a model without naming it."""
    found = next(iter(taking(tuple(attached(objects)), Request("POST", _ASKED, headers={MODEL: model}))), None)
    return found.attached.route if found and found.forwards and not found.added else None


def served(objects: Objects) -> dict[str, Served]:
    """`model X` or `path X` → who serves it, for each model and path that a route names."""
    found: dict[str, Served] = {}
    every, pools = tuple(attached(objects)), firsts(objects)
    for what, request in _requests(every):
        taken = next(iter(taking(every, request)), None)
        if taken and not taken.added and what not in found:
            found[what] = _served(pools, taken)
    return found


def _requests(every: tuple[Attached, ...]) -> Iterator[tuple[str, Request]]:
    for each in every:
        for rule in map(mapping, items(each.route.at("spec", "rules"))):
            for match in map(mapping, items(rule.get("matches"))):
                path, method = mapping(match.get("path")), str(match.get("method") or "POST")
                if path.get("value") and path.get("type") != "RegularExpression" and not match.get("headers"):
                    yield f"path {path['value']}", Request(method, str(path["value"]))
                for header in map(mapping, items(match.get("headers"))):
                    if str(header.get("name", "")).lower() == MODEL:
                        model = str(header.get("value"))
                        yield f"model {model}", Request(method, _ASKED, headers={MODEL: model})


def _served(pools: Mapping[ObjectRef, ObjectRef], taken: Taken) -> Served:
    route, backends = taken.attached.route, list(map(mapping, items(taken.rule.get("backendRefs"))))
    weights = [each.get("weight", 1) if isinstance(each.get("weight", 1), int) else 1 for each in backends]
    total = sum(weights) or 1
    shares: dict[Backend, int] = {}
    overrides: dict[Backend, str] = {}
    for each, weight in zip(backends, weights, strict=True):
        written = _backend(route, each)
        # The names of a model have a pool each, with the same servers.
        name = written._replace(ref=pools.get(written.ref, written.ref))
        shares[name] = shares.get(name, 0) + round(100 * weight / total)
        if each.get("modelNameOverride"):
            overrides[name] = str(each["modelNameOverride"])
    filters = (*items(taken.rule.get("filters")), *(one for each in backends for one in items(each.get("filters"))))
    return Served(taken, {each: share for each, share in shares.items() if share}, overrides, filters)


def _backend(route: Object, written: Mapping[str, Any]) -> Backend:
    default = (AI_GATEWAY, "AIServiceBackend") if route.ref.kind == "AIGatewayRoute" else ("", "Service")
    group, kind = str(written.get("group", default[0])), str(written.get("kind") or default[1])
    namespace = str(written.get("namespace") or route.ref.namespace)
    return Backend(ObjectRef(group, kind, namespace, str(written.get("name"))), str(written.get("port") or ""))


def _between(change: TargetPair, what: str, old: Served, new: Served) -> Iterator[Effect]:
    route = new.taken.attached.route
    pair = Pair(change.before.objects.by_ref.get(route.ref), route)
    before, after = (set(each.shares) for each in (old, new))
    by_name = ({str(backend): share for backend, share in each.shares.items()} for each in (old, new))
    because = (FieldChange(f"{new.taken.path}.backendRefs", *by_name),)
    if before != after:
        says = f"is served by {shown(sorted(after))}, before by {shown(sorted(before))}"
        start = _starting(change, sorted(after - before)) if after - before == after else None
        if start is not None:
            says += (
                f": its pods are new, and requests fail until they are ready{f', for up to {start} s' if start else ''}"
            )
            yield change.effect("closed", Severity.DANGER, pair, says, because, seconds=start or None, subject=what)
        else:
            yield change.effect("opened", Severity.CAUTION, pair, says, because, subject=what)
    elif old.shares != new.shares:
        shares = ", ".join(f"{name} {share} %" for name, share in sorted(new.shares.items()))
        yield change.effect(
            "opened", Severity.CAUTION, pair, f"is served in other shares: {shares}", because, subject=what
        )
    if old.overrides != new.overrides:
        says = f"is asked for as {shown(list(new.overrides.values())) if new.overrides else 'itself'}: another model may answer"
        yield change.effect("opened", Severity.CAUTION, pair, says, because, subject=what)
    if old.filters != new.filters:
        yield from _filters(change, pair, what, old, new)


def _starting(change: TargetPair, backends: list[Backend]) -> int | None:
    """Seconds until pods of new backends are ready, 0 if that is unknown; None: some are there already, or not in the tree."""
    longest = 0
    for each in backends:
        backend = change.after.objects.by_ref.get(each.ref)
        templates = list(selected(change.after.objects, backend)) if backend else []
        if not templates or any(one.owner.ref in change.before.objects.by_ref for one in templates):
            return None
        longest = max([longest, *(startup_seconds(one) or 0 for one in templates)])
    return longest


def _filters(change: TargetPair, pair: Pair, what: str, old: Served, new: Served) -> Iterator[Effect]:
    because = (FieldChange(f"{new.taken.path}.filters", list(old.filters) or None, list(new.filters) or None),)
    come = [each for each in new.filters if each not in old.filters]
    gone = [each for each in old.filters if each not in new.filters]
    for each in come:
        if mirror := mapping(mapping(each).get("requestMirror")):
            to = _backend(pair.object, mapping(mirror.get("backendRef")))
            says = f"is copied to {to}, with the content of requests"
            yield change.effect("opened", Severity.DANGER, pair, says, because, subject=what)
    says = f"passes other filters: {shown(list(map(_filter, come)))}; before, {shown(list(map(_filter, gone)))}"
    yield change.effect("opened", Severity.CAUTION, pair, says, because, subject=what)


def _filter(each: Any) -> str:
    found = mapping(each)
    reference = mapping(found.get("extensionRef"))
    if reference:
        return f"{reference.get('kind')} {reference.get('name')}"
    rest = {key: value for key, value in found.items() if key != "type"}
    return f"{found.get('type')} ({shown(rest)})" if rest else str(found.get("type"))


def _unknown(change: TargetPair, pair: Pair, before: Object, known: bool) -> Iterator[Effect]:
    """Matches by headers or patterns, which no known request stands for."""
    if pair.after is None:
        if not serves(before):
            says = "is deleted: requests that it answered itself reach other routes"
            yield change.effect("opened", Severity.CAUTION, pair, says)
        return
    because = tuple(
        each
        for each in pair.fields("spec.rules", "spec.parentRefs", "spec.hostnames")
        if not (known and ".backendRefs" in each.path)
        and ".timeouts" not in each.path
        and ".modelsOwnedBy" not in each.path
    )
    if because:
        says = (
            "takes other requests than before, or handles them differently; of those for known models and paths, none"
        )
        yield change.effect("opened", Severity.CAUTION, pair, says, because)


def renamed(change: TargetPair, model: str) -> str | None:
    """The model that the same backends serve only now, instead of one that is gone; None: there is none, or more than one."""
    old, new = served(change.before.objects), served(change.after.objects)
    was = old.get(f"model {model}")
    found = [
        what.removeprefix("model ")
        for what, each in new.items()
        if was and what.startswith("model ") and what not in old and each.shares.keys() == was.shares.keys()
    ]
    return found[0] if len(found) == 1 else None
