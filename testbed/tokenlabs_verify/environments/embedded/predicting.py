"""Predictions graded by real requests: objects of a running platform are changed, and a fixed set of requests is sent."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path

from pydantic import TypeAdapter

from tokenlabs.contract.paths import METHODS
from tokenlabs.contract.tenant_secret import KEY_FIELD
from tokenlabs.manifests.objects import Object, ObjectRef, Objects, documents, parse
from tokenlabs.manifests.placement import Target as Folder
from tokenlabs.manifests.tree import Tree, read
from tokenlabs.review.review import review
from tokenlabs_verify.client.exchange import send
from tokenlabs_verify.client.request import Request
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.engine.tenant_key import tenant_key
from tokenlabs_verify.environments.embedded.environment import Embedded
from tokenlabs_verify.orchestrator import Check, Order, Say, Shown
from tokenlabs_verify.predictions.facts import compared
from tokenlabs_verify.predictions.grade import Graded
from tokenlabs_verify.predictions.mutations import traffic
from tokenlabs_verify.predictions.mutations.mutation import Mutation, applied
from tokenlabs_verify.predictions.reach import ANY_HOST, Sight, Target, said, seen, who
from tokenlabs_verify.waiting import NotYetError, wait_until

TOPIC = "predictions"
GRADED = TypeAdapter(tuple[Graded, ...])
_AT_LEAST, _AT_MOST = 8.0, 40.0
"""Seconds in which a change takes effect: Envoy Gateway takes 3 to 6 on idle cores; where nothing is predicted, the first."""
_OF_BACKENDS = (400, 405, 415, 422)
"""Statuses of a backend that does not like the request: it has arrived."""
_CHAT = "/v1/chat/completions"
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
    with tenant_key(environment.api, facts, "tokenlabs-predictions") as key:
        environment.await_status(lambda status: status == 200, key, _AT_MOST, "a new key is accepted")
        bench = _Bench(environment, facts, key, tree)
        for mutation in traffic.mutations(order.seed, order.predictions):
            try:
                for each in bench.there_and_back(mutation):
                    graded.append(each)
                    say(f"  predictions: {each.name}: {'; '.join(map(str, each.misses)) or 'as predicted'}")
            finally:
                bench.restore()
    environment.predictions.write_bytes(GRADED.dump_json(tuple(graded)))
    misses = [f"{each.name} {miss}" for each in graded for miss in each.misses]
    return Shown("; ".join(misses), remarks=(f"seed {order.seed}: {len(graded)} changes graded",))


class _Bench:
    """A platform that is changed and restored."""

    def __init__(self, environment: Embedded, facts: Facts, key: str, tree: Mapping[str, bytes]) -> None:
        self._environment, self._facts, self._key = environment, facts, key
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
        before = self._look(keys)
        predicted = said(review(self._at, to), before.reachable)
        self._apply(to)
        began = time.monotonic()
        found = seen(before, before, old, new)

        def state() -> str:
            nonlocal found
            found = seen(before, self._look(keys), old, new)
            # A change that is not predicted has time to show itself, too.
            if found == predicted and time.monotonic() - began > _AT_LEAST:
                return ""
            return "; ".join(str(each) for each in compared(predicted, found)[1]) or "too early"

        with suppress(NotYetError):
            wait_until(state, _AT_MOST, "the change takes effect")
        scores, misses = compared(predicted, found)
        return Graded(case, back, scores, misses)

    def _apply(self, to: dict[str, bytes]) -> None:
        """What Flux does: objects are applied, then those that left Git are pruned."""
        was, now = (_applied(each) for each in (self._at, to))
        self._at = to
        api = self._environment.api
        for ref, each in now.items():
            if ref not in was or was[ref].manifest != each.manifest:
                api.apply(each.manifest)
        for ref, each in was.items():
            if ref not in now:
                metadata = each.manifest["metadata"]
                api.delete(each.manifest["apiVersion"], ref.kind, metadata["name"], metadata.get("namespace"))

    def _look(self, keys: list[str]) -> Sight:
        paths = {
            Target("path", f"{method} {path}"): who(partial(self._passes, method, path, self._host, ""))
            for path in METHODS
            for method in ("GET", "POST")
        }
        models = {
            Target("model", model): who(partial(self._passes, "POST", _CHAT, self._host, model))
            for model in (*(each.id for each in self._facts.models), *_MODELS)
        }
        hosts = {
            target: who(partial(self._passes, "GET", "/v1/models", asked, ""))
            for target, asked in ((ANY_HOST, "other.example.org"), (Target("host", _HOST), _HOST))
        }
        accepted = {key: self._status("GET", "/v1/models", self._host, key) == 200 for key in keys}
        return Sight(paths | models | hosts, accepted)

    @property
    def _host(self) -> str:
        """The host that the tree at this moment serves, so that paths are asked where they can be reached."""
        return _HOST if any(_HOST.encode() in each for each in self._at.values()) else self._facts.host

    def _passes(self, method: str, path: str, host: str, model: str, keyed: bool) -> bool:
        status = self._status(method, path, host, self._key if keyed else None, model)
        return 200 <= status < 300 or status in _OF_BACKENDS

    def _status(self, method: str, path: str, host: str, key: str | None, model: str = "") -> int:
        headers = [("Host", host), ("Content-Type", "application/json")]
        headers += [("Authorization", f"Bearer {key}")] if key else []
        body = json.dumps(
            {"model": model or self._facts.models[0].id, "messages": [{"role": "user", "content": "hello"}]}
        )
        content = body.encode() if method == "POST" else b""
        answer = send(self._environment.gateway, Request(method, path.encode(), tuple(headers), content), timeout=10)
        return answer.status or 0


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
