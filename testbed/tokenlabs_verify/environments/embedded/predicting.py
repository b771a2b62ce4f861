"""Predictions graded by real requests: objects of a running platform are changed, and a fixed set of requests is sent."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

import httpx
from pydantic import TypeAdapter

from tokenlabs.contract.paths import METHODS
from tokenlabs.contract.tenant_secret import APP_LABEL, KEY_FIELD
from tokenlabs.manifests.objects import Object, ObjectRef, Objects, documents, parse
from tokenlabs.manifests.placement import PRUNE
from tokenlabs.manifests.placement import Target as Folder
from tokenlabs.manifests.references.groups import GATEWAY_API
from tokenlabs.manifests.tree import Tree, read
from tokenlabs.review.review import review
from tokenlabs_verify.client.exchange import send
from tokenlabs_verify.client.request import Request
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.engine.tenant_key import tenant_key
from tokenlabs_verify.environments.embedded.environment import Embedded
from tokenlabs_verify.environments.embedded.marker import Marker
from tokenlabs_verify.orchestrator import Check, Order, Say, Shown
from tokenlabs_verify.predictions.facts import compared
from tokenlabs_verify.predictions.grade import Graded
from tokenlabs_verify.predictions.mutations import traffic
from tokenlabs_verify.predictions.mutations.mutation import Mutation, applied
from tokenlabs_verify.predictions.reach import ANY_HOST, Sight, Target, said, seen, who
from tokenlabs_verify.waiting import NotYetError, wait_until

TOPIC = "predictions"
GRADED = TypeAdapter(tuple[Graded, ...])
_FLUX = "kustomize-controller"
"""Manager of the fields of what Flux has applied (kustomize-controller 1.9, `--default-field-manager`'s default)."""
_AT_LEAST, _AT_MOST = 6.0, 90.0
"""Seconds after the proxies have what was applied: in which more may show, and after which what does not show is a miss."""
_LISTING = "/v1/models"
_CHAT_INPUT = {"messages": [{"role": "user", "content": "hello"}]}
_INPUT = {"prompt": "hello", "input": "hello"}
"""What any other path asks for, so that no request is rejected for its body; embeddings have `messages` or `input`, not both."""
_PARALLEL = 6
_CHAT = "/v1/chat/completions"
_SPEECH = "/v1/audio/models"
_HOST = "api.example.com"
_MODELS = ("example/another", "example/renamed")
"""Names that mutations introduce."""


def checks(environment: Embedded, facts: Facts, order: Order, platform: Path, say: Say) -> Iterator[Check]:
    """`predictions-traffic`: what the review says of access, compared with real requests."""
    yield Check(
        "predictions-traffic",
        TOPIC,
        "What tokenlabs diff says of paths, models, hosts and keys that open or close is what requests then get.",
        partial(_grade, environment, facts, order, platform, say),
    )


def _grade(environment: Embedded, facts: Facts, order: Order, platform: Path, say: Say) -> Shown:
    tree = {
        path: text for path, text in read(platform.parent / "dist").items() if path.startswith(f"{traffic.TARGET}/")
    }
    graded: list[Graded] = []
    with (
        tenant_key(environment.api, facts, "tokenlabs-predictions") as key,
        tenant_key(environment.api, facts, "tokenlabs-predictions-other", app=traffic.OTHER_APP) as other,
    ):
        environment.await_status(lambda status: status == 200, key, _AT_MOST, "a new key is accepted")
        marker = Marker(environment, _gateway(tree))
        bench = _Bench(environment, facts, {facts.platform: key, traffic.OTHER_APP: other}, tree, marker)
        try:
            for name in order.predictions:
                for each in bench.there_and_back(traffic.of(name)):
                    graded.append(each)
                    say(f"  predictions: {each.name}: {'; '.join(map(str, each.misses)) or 'as predicted'}")
        finally:
            bench.restore()
            marker.remove()
    environment.predictions.write_bytes(GRADED.dump_json(tuple(graded)))
    misses = [f"{each.name} {miss}" for each in graded for miss in each.misses]
    return Shown("; ".join(misses), remarks=(f"{len(graded)} changes graded",))


class _Probe(NamedTuple):
    """A request that is sent before and after each change."""

    target: Target
    method: str
    path: str
    host: str
    model: str
    key: str
    """Empty: none."""


class _Bench:
    """A platform that is changed and restored."""

    def __init__(
        self, environment: Embedded, facts: Facts, keys: Mapping[str, str], tree: Mapping[str, bytes], marker: Marker
    ) -> None:
        self._environment, self._facts, self._keys, self._marker = environment, facts, keys, marker
        self._base = dict(tree)
        self._at = self._base

    def there_and_back(self, mutation: Mutation) -> Iterator[Graded]:
        """Grade a mutation, and its way back."""
        yield self._go(mutation.id, applied(self._base, [mutation]), back=False)
        yield self._go(mutation.id, self._base, back=True)

    def restore(self) -> None:
        """Bring the platform back, whatever happened."""
        if self._at is not self._base:
            self._apply(self._base)

    def _go(self, case: str, to: dict[str, bytes], *, back: bool) -> Graded:
        old, new = _keys(self._at), _keys(to)
        keys = sorted({*old.values(), *new.values()})
        named = _names_host(self._at) or _names_host(to)
        before = self._look(keys, named)
        predicted = said(review(self._at, to), before.reachable)
        self._apply(to)
        self._marker.await_proxies()
        began = time.monotonic()
        found = seen(before, before, old, new)

        def state() -> str:
            nonlocal found
            found = seen(before, self._look(keys, named), old, new)
            # A change that is not predicted has time to show itself, too.
            if found == predicted and time.monotonic() - began > _AT_LEAST:
                return ""
            return "; ".join(str(each) for each in compared(predicted, found)[1]) or "too early"

        with suppress(NotYetError):
            wait_until(state, _AT_MOST, "the change takes effect")
        scores, misses = compared(predicted, found)
        return Graded(case, back, scores, misses)

    def _apply(self, to: dict[str, bytes]) -> None:
        """What Flux does: objects are applied, then those that left Git are pruned, except for those that it must not prune."""
        was, now = (_applied(each) for each in (self._at, to))
        self._at = to
        api = self._environment.api
        for ref, each in now.items():
            if ref not in was or was[ref].manifest != each.manifest:
                api.apply(each.manifest, manager=_FLUX)
        for ref, each in was.items():
            if ref not in now and each.at("metadata", "annotations", PRUNE) != "disabled":
                metadata = each.manifest["metadata"]
                api.delete(each.manifest["apiVersion"], ref.kind, metadata["name"], metadata.get("namespace"))

    def _look(self, keys: Sequence[str], named: bool) -> Sight:
        probes = list(self._probes(named))
        asked = [_Probe(Target("key", key), "GET", _LISTING, self._host, self._model, key) for key in keys]
        sent = {f"predictions-{uuid4().hex}": each for each in (*probes, *asked)}
        with ThreadPoolExecutor(_PARALLEL) as pool:
            statuses = dict(zip(sent, pool.map(self._status, sent, sent.values()), strict=True))
        arrived = self._environment.arrived()
        # The list of models is the Gateway's own answer.
        passed = {
            (sent[tag].target, sent[tag].key) for tag in sent if tag in arrived or statuses[tag] == httpx.codes.OK
        }
        reachable = {
            target: who((target, self._key) in passed, (target, "") in passed)
            for target in {each.target for each in probes}
        }
        # Whatever else becomes of a request, 401 is the gate's answer to a key that it does not know.
        accepted = {
            sent[tag].key: statuses[tag] not in (0, httpx.codes.UNAUTHORIZED) for tag in sent if sent[tag] in asked
        }
        unguarded = (
            self._route(each.path)
            for tag, each in sent.items()
            if tag in arrived and not each.key and each.target.kind == "path" and each.method != METHODS[each.path]
        )
        return Sight(reachable, accepted, frozenset(unguarded), self._environment.proxies())

    def _probes(self, named: bool) -> Iterator[_Probe]:
        for key in (self._key, ""):
            for path in METHODS:
                for method in ("GET", "POST"):
                    yield _Probe(Target("path", f"{method} {path}"), method, path, self._host, self._model, key)
            for model in (*(each.id for each in self._facts.models), *_MODELS):
                yield _Probe(Target("model", model), "POST", _CHAT, self._host, model, key)
            hosts = [(ANY_HOST, "other.example.org"), *([(Target("host", _HOST), _HOST)] if named else [])]
            for target, host in hosts:
                yield _Probe(target, "GET", _LISTING, host, self._model, key)
                yield _Probe(target, "POST", _CHAT, host, self._model, key)
                yield _Probe(target, "GET", _SPEECH, host, self._model, key)

    def _route(self, path: str) -> ObjectRef:
        """The route that serves a path: an HTTPRoute that names it, otherwise the models' route."""
        applied = _applied(self._at)
        named = [ref for ref, each in applied.items() if ref.kind == "HTTPRoute" and path in _matched(each)]
        return [*named, *(ref for ref in applied if ref.kind == "AIGatewayRoute")][0]

    @property
    def _key(self) -> str:
        """A key of those that the tree's gate accepts at this moment."""
        other = f"{APP_LABEL}: {traffic.OTHER_APP}\n".encode()
        return self._keys[
            traffic.OTHER_APP if any(other in each for each in self._at.values()) else self._facts.platform
        ]

    @property
    def _model(self) -> str:
        """A model that the tree at this moment serves."""
        names = [each.id for each in self._facts.models]
        text = b"".join(self._at.values()).decode()
        return next((each for each in names if f"value: {each}\n" in text), names[0])

    @property
    def _host(self) -> str:
        """The host that the tree at this moment serves, so that paths are asked where they can be reached."""
        return _HOST if _names_host(self._at) else self._facts.host

    def _status(self, tag: str, probe: _Probe) -> int:
        headers = [("Host", probe.host), ("Content-Type", "application/json")]
        headers += [("Authorization", f"Bearer {probe.key}")] if probe.key else []
        asked = _CHAT_INPUT if probe.path == _CHAT else _INPUT
        body = json.dumps({"model": probe.model, **asked}).encode()
        request = Request(probe.method, probe.path.encode(), tuple(headers), body, tag=tag)
        return send(self._environment.gateway, request, timeout=10).status or 0


def _gateway(tree: Tree) -> ObjectRef:
    return parse(documents(tree)).of_kind(GATEWAY_API, "Gateway")[0].ref


def _matched(route: Object) -> list[str]:
    rules = [each for each in route.at("spec", "rules") or () if each.get("backendRefs")]
    return [match["path"]["value"] for rule in rules for match in rule.get("matches", ()) if "path" in match]


def _names_host(tree: Tree) -> bool:
    return any(_HOST.encode() in each for each in tree.values())


def _applied(tree: Tree) -> dict[ObjectRef, Object]:
    """Objects of the layers that mutations change."""
    objects: Objects = parse(documents(tree))
    folder = Folder(traffic.TARGET, objects)
    lanes = tuple(f"{lane}/" for lane in traffic.LANES)
    return {ref: each for ref, each in folder.objects.by_ref.items() if each.file.startswith(lanes)}


def _keys(tree: Tree) -> dict[str, str]:
    """The tenants' keys by name."""
    return {
        each.ref.name: str(each.at("stringData", KEY_FIELD))
        for each in parse(documents(tree)).of_kind("", "Secret")
        if each.at("stringData", KEY_FIELD) is not None
    }
