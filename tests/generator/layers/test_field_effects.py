"""Does every field of the spec do something, wherever it may be set?

A field that is accepted and changes neither a file nor a finding is silently wrong. When this test names one: let something
read it, refuse or warn of the values that nothing reads, or take the field out of the spec.
"""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.generator.layers.field_effects import Change, Rendered, changes, key, outcome
from tokenlabs.spec.problems import field_name

BASES: dict[str, tuple[str, ...]] = {
    "tests/generator/layers/every_option.yaml": ("",),
    "tests/generator/layers/engines.yaml": (
        "models[].sglang",
        "models[].llamaCpp",
        "models[].tensorrtLlm",
        "models[].custom",
    ),
    "tests/generator/layers/accelerators.yaml": (
        "cluster.nodePools",
        "models[].prefill",
        "models[].gpu",
        "models[].vllm.cpuKvCacheSpace",
        "cluster.nodes.<name>.gpus",
    ),
    "examples/large-models.yaml": ("models[].prefill",),
    "examples/two-nodes.yaml": ("models[].multiNode", "stack.lws"),
    "examples/research-federation.yaml": ("cluster.distribution",),
    "platform.yaml": ("",),
}
"""Each with the beginnings of the fields that are changed in it."""

TENANTS_ONLY = {
    "gateway.hosts": "the names that tenants call; nothing in the cluster goes by them",
    "gateway.hosts[]": "the names that tenants call; nothing in the cluster goes by them",
}
"""Fields that change what tenants are told (`tokenlabs tenant show`), and nothing in the cluster."""

FINDINGS_ONLY = {
    "acceptedMutableImages": "silences the warning of a tag that moves",
    "acceptedMutableImages[]": "silences the warning of a tag that moves",
    "cluster.nodes.<name>.arch": "an image that is not built for it is refused",
    "cluster.nodes.<name>.gpu.count": "bounds the GPUs of the models on the node",
    "stack.llm-d-router-endpoint-picker": "refused with the bases that the changes take; 2026-12-router has it",
    "cluster.kubernetes": "versions that the stack does not support are refused",
    "cluster.nodes.<name>.gpu.memory": "bounds what models take of a unified memory, and is held to the product's",
    "cluster.nodes.<name>.gpu.unified": "bounds what models and the host take together",
    "cluster.nodes.<name>.gpu.reserve": "bounds them likewise",
    "cluster.nodes.<name>.gpu.shares": "bounds the models on a shared GPU",
    **{
        f"models[].prefill.{field}": "as of the model: other nodes, labels and pools are not there here"
        for field in ("nodes", "nodes[]", "nodeSelector", "nodeSelector.<name>", "nodePool")
    },
    "models[].prefill.node": "pins pods, and of the names tried here none is a node of the cluster",
    "models[].caches.accessMode": "bounds the nodes that share the claim",
    "modelDefaults.caches.accessMode": "bounds them likewise",
    "modelDefaults.weights.image": "refused with the bases that the changes take; a model of every_option.yaml has it",
    "modelDefaults.weights.readOnly": "refused with the bases, whose claims tokenlabs creates; a model of every_option.yaml has it",
    "models[].vllm.version": "flags that it lacks are refused",
    "cluster.nodes.<name>.labels": "a model's `nodeSelector` must find nodes by them",
    "cluster.nodes.<name>.labels.<name>": "a model's `nodeSelector` must find nodes by them",
    "models[].nodes": "other nodes are not there here",
    "models[].nodes[]": "other nodes are not there here",
    "models[].nodeSelector": "other labels are not there here",
    "models[].nodeSelector.<name>": "other labels are not there here",
    "models[].nodePool": "other pools are not there here",
    "models[].gpu": "other kinds of GPUs are not there here",
    "cluster.nodePools.<name>.gpus.<name>.sharing": "no model of the bases takes GPUs of a pool that are shared so",
    "cluster.nodePools.<name>.arch": "an image that is not built for it is refused",
    **{
        f"cluster.nodePools.<name>.{of}.{field}": "as for nodes; pods select a pool's machines by its `selector`"
        for of in ("gpu", "gpus.<name>")
        for field in ("product", "count", "memory", "unified", "reserve", "memoryLimit", "shares", "label")
    },
    **{
        f"cluster.nodePools.<name>.{of}.dra.{field}": "the pools of the bases have GPUs that a device plugin serves"
        for of in ("gpu", "gpus.<name>")
        for field in ("deviceClass", "selectors", "selectors[]")
    },
    **{
        f"cluster.nodes.<name>.gpus.<name>.{field}": "bounds what models take of this kind, as for `gpu`"
        for field in ("count", "memory", "reserve", "shares")
    },
}
"""Fields that change no file here: they bound what other fields may say."""

ONE_VALUE = {
    "limits.tokens": "`kuadrant` is refused, and says why",
    "monitoring.prometheus": "the operator whose kinds are rendered; there is no other",
}
"""Fields with a single value and a default: no other value could be accepted and change nothing."""

KNOWN_FAULTS: dict[str, str] = {}
"""Fields without effect. Whoever gives one its effect deletes its line."""


class Outcomes:
    """What comes of documents, each composed once."""

    def __init__(self) -> None:
        self._known: dict[str, Rendered | None] = {}

    def of(self, document: Any) -> Rendered | None:
        text = key(document)
        if text not in self._known:
            self._known[text] = outcome(document)
        return self._known[text]


@pytest.fixture(scope="module")
def outcomes() -> Outcomes:
    return Outcomes()


@pytest.fixture(scope="module")
def every_change(repository: Path) -> list[tuple[str, Change]]:
    """Each change with the base it belongs to."""
    return [
        (base, change)
        for base, fields in BASES.items()
        for change in changes(yaml.safe_load((repository / base).read_text()))
        if change.field.startswith(fields)
    ]


def effect(change: Change, outcomes: Outcomes) -> str:
    """What a change does: `files`, `findings`, `tenants`, `nothing`, or `no value` where the schema does not allow it."""
    before, after = outcomes.of(change.before), outcomes.of(change.after)
    if not before or not after:
        return "no value"
    if before.accepted and after.accepted and before.files != after.files:
        return "files"
    said = any(change.path[: len(path)] == path for path, _ in before.findings)
    if said or (before.accepted, before.findings) != (after.accepted, after.findings):
        return "findings"
    return "tenants" if before.told != after.told else "nothing"


def test_every_field_does_something(every_change: list[tuple[str, Change]], outcomes: Outcomes) -> None:
    found: dict[str, set[str]] = {}
    for _, change in every_change:
        effects = found.setdefault(change.field, set())
        if "files" not in effects:
            effects.add(effect(change, outcomes))
    assert len(found) > 100
    silent = {field for field, effects in found.items() if not effects & {"files", "findings", "tenants"}}
    assert silent == ONE_VALUE.keys() | KNOWN_FAULTS.keys()
    told = {field for field, effects in found.items() if "tenants" in effects and not effects & {"files", "findings"}}
    assert told == TENANTS_ONLY.keys()
    unseen = {field for field, effects in found.items() if "findings" in effects and "files" not in effects}
    assert unseen == FINDINGS_ONLY.keys()


def test_a_field_of_one_entry_does_something_in_every_entry(
    every_change: list[tuple[str, Change]], outcomes: Outcomes
) -> None:
    """A model's argument with each engine, a tier's window in each tier. Nodes are facts: some matter to none."""
    found: dict[tuple[str, str], bool] = {}
    for base, change in every_change:
        place = base, field_name(change.path)
        if change.field.startswith(("cluster.nodes", "cluster.nodePools")) or change.field in (
            TENANTS_ONLY | ONE_VALUE
        ):
            continue
        found[place] = found.get(place) or effect(change, outcomes) in ("files", "findings")
    assert [place for place, does_something in found.items() if not does_something] == []


def test_every_choice_has_a_distinct_effect(every_change: list[tuple[str, Change]], outcomes: Outcomes) -> None:
    """Of a field with a set of words, each must come out differently somewhere."""
    words: dict[str, set[str]] = {}
    apart: dict[str, set[frozenset[str]]] = {}
    results: dict[tuple[str, str], dict[str, Rendered]] = {}
    for base, change in every_change:
        if change.words and (after := outcomes.of(change.after)) and (before := outcomes.of(change.before)):
            those = results.setdefault((base, field_name(change.path)), {})
            those |= {change.words[0]: before, change.words[1]: after}
            words.setdefault(change.field, set()).update(change.words)
            apart.setdefault(change.field, set())
            apart[change.field] |= {
                frozenset(pair) for pair in combinations(those, 2) if those[pair[0]] != those[pair[1]]
            }
    assert words["limits.onFailure"] == {"open", "closed"}
    alike = {
        (field, *sorted(pair))
        for field, known in words.items()
        for pair in combinations(known, 2)
        if frozenset(pair) not in apart[field]
    }
    assert alike == set()
