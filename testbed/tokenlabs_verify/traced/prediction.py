"""What `tokenlabs trace` says of a scenario's request: manifests, the scenario's own changes to them, and the request."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from tokenlabs.manifests import tree
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.manifests.objects import Object, ObjectRef, Objects, documents, parse, reference
from tokenlabs.manifests.placement import Target
from tokenlabs.trace.matching import Request
from tokenlabs.trace.step import Ending, Trace
from tokenlabs.trace.tracing import trace
from tokenlabs_verify.engine.acts import Patch
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.engine.scenario import Call, Scenario, TenantSpec
from tokenlabs_verify.engine.tenant_secrets import secret_of
from tokenlabs_verify.traced.course import State, states, unknown

_KEY = re.compile(r"Bearer \{key:([^} ]+)\}")
_PREFIX = "scenario"
"""Prefix of the Secrets' names; those of a run are of no importance here."""


@dataclass(frozen=True, slots=True)
class Prediction:
    """A trace of a request, and the endings that are possible."""

    trace: Trace
    endings: tuple[Ending, ...]
    """The first is the intended one."""


class Predictor:
    """Traces requests through one rendering."""

    def __init__(self, dist: Path, facts: Facts) -> None:
        """`dist`: the folder of one target."""
        self._objects = parse(documents(tree.read(dist)))
        self._facts = facts
        self.predictions = cache(self._predictions)

    def _predictions(self, scenario: Scenario, step: int, call: Call) -> tuple[Prediction, ...]:
        """One for each state in which the request may be answered, the intended one last."""
        seen = states(scenario, step)
        possible = unknown(scenario, seen, call)
        return tuple(self._prediction(state, call, possible) for state in seen)

    def _prediction(self, state: State, call: Call, possible: frozenset[Any]) -> Prediction:
        found = trace(Target("", self._patched(state)), request_of(call, self._facts, state.holders))
        return Prediction(found, (found.ending, *(each for each in found.others if each.answer.unknown in possible)))

    def _patched(self, state: State) -> Objects:
        secrets = (_secret(self._facts, each) for each in state.secrets)
        changed = dict(self._objects.by_ref)
        for patch in state.patches:
            ref = _ref(patch)
            changed[ref] = replace(changed[ref], manifest=patched(changed[ref].manifest, patch))
        return Objects((*changed.values(), *secrets))


def request_of(call: Call, facts: Facts, holders: Mapping[str, str]) -> Request:
    """The request that a call sends, for a trace; `holders`: tenant whose key it is → tenant whose Secret has it."""
    headers: dict[str, str] = {}
    for name, value in call.headers:
        headers.setdefault(name.lower(), value)
    key = _KEY.fullmatch(headers.get("authorization", ""))
    of = call.key or (key.group(1) if key else "")
    if call.body:
        headers |= {"transfer-encoding": "chunked"} if call.chunked else {"content-length": str(len(call.body))}
    return Request(
        method=call.method,
        path=call.path.partition("?")[0],
        tenant=f"{_PREFIX}-{holders.get(of, 'no Secret has this key')}" if of else None,
        host=call.host or facts.host,
        headers=headers,
        body=call.body,
    )


def patched(manifest: Manifest, patch: Patch) -> Manifest:
    """The manifest after a JSON patch (RFC 6902) of the operations that scenarios use.

    Raises:
        NotImplementedError: another operation.
    """
    changed = copy.deepcopy(manifest)
    for operation, path, value in patch.patch:
        *parents, last = path.split("/")[1:]
        parent: Any = changed
        for part in parents:
            parent = parent[int(part)] if isinstance(parent, list) else parent[part]
        if operation == "replace":
            parent[int(last) if isinstance(parent, list) else last] = value
        elif operation != "test":
            raise NotImplementedError(operation)
    return changed


def _ref(patch: Patch) -> ObjectRef:
    group, slash, _ = patch.api_version.rpartition("/")
    return ObjectRef(group if slash else "", patch.kind, patch.namespace, patch.name)


def _secret(facts: Facts, spec: TenantSpec) -> Object:
    manifest = secret_of(facts, _PREFIX, spec, key="")
    return Object(reference(manifest), manifest, "scenario", 1)


def endings(predictions: tuple[Prediction, ...]) -> Iterator[Ending]:
    """All possible endings."""
    for each in predictions:
        yield from each.endings
