"""A review as data. `schema/diff.schema.json` describes its JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, NamedTuple

from tokenlabs.manifests.objects import Object
from tokenlabs.spec.origins import SpecPlace


class Severity(IntEnum):
    """How much attention an effect needs; ordered."""

    INFO = 0
    CAUTION = 1
    """Noticeable: a restart, a changed limit."""
    DANGER = 2
    """Data, access or the API is lost, or is opened to clients that must not have it."""


EFFECTS: Mapping[str, str] = {
    "unguarded": "a route or listener without a gate or limits",
    "opened": "newly reachable",
    "closed": "no longer reachable",
    "deleted": "Flux deletes it",
    "orphaned": "leaves Git and stays in the cluster",
    "moved": "another Kustomization applies it",
    "recreated": "an immutable field changes",
    "restarted": "its pods restart",
    "unschedulable": "no node has room for its pods",
    "proxy-restarted": "the Gateway's proxy restarts",
    "listener-changed": "the Gateway listens or is exposed differently",
    "key-added": "a tenant's key starts to work",
    "key-revoked": "a tenant's key stops working",
    "key-replaced": "a tenant's key is replaced by another",
    "retiered": "a tenant changes tier",
    "without-effect": "an edit without effect in the cluster",
    "limit-raised": "a limit allows more",
    "limit-lowered": "a limit allows less",
    "limit-removed": "a limit is removed",
    "counter-reset": "a rate-limit counter resets",
    "capacity": "what a node's pods request",
    "version": "another version of a component",
    "order": "the order in which Flux applies",
    "secret-changed": "the content of a Secret changes",
    "source-changed": "Flux reads from another source",
    "monitoring": "alerts and monitors are removed",
}
"""Id of each effect, with its meaning, in the order of reports. Ids never change; programs read them."""


class FieldChange(NamedTuple):
    """A field before and after; None: absent."""

    path: str
    """`spec.template.spec.containers[vllm].image`."""
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class Effect:
    """Something that happens to an object. Raises ValueError for an id that is not in `EFFECTS`, or an empty predicate."""

    id: str
    severity: Severity
    target: str
    layer: str
    object: Object
    subject: str
    """In the operator's words; empty: the object."""
    predicate: str
    """What happens to the subject, without a full stop."""
    because: tuple[FieldChange, ...] = ()
    seconds: int | None = None
    """Longest interruption; None: unknown, or nothing is interrupted."""
    spec: SpecPlace | None = None

    def __post_init__(self) -> None:
        if self.id not in EFFECTS or not self.predicate:
            raise ValueError(f"not an effect: id {self.id!r}, says {self.says!r}")

    @property
    def says(self) -> str:
        """The sentence."""
        return f"{self.subject or self.object} {self.predicate}"


class ObjectChange(NamedTuple):
    """An object that is added, removed, changed, or moved to another Kustomization."""

    change: str
    """`added`, `removed`, `changed` or `moved`."""
    target: str
    layer: str
    object: Object
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """Everything that a change of trees does."""

    old: str
    new: str
    """The compared revisions or folders."""
    effects: tuple[Effect, ...]
    """Most dangerous first."""
    objects: tuple[ObjectChange, ...]
    unreadable: tuple[str, ...] = ()
    """Files that could not be read, with the reason; their effects are unknown."""

    @property
    def verdict(self) -> str:
        """`same`, `routine`, `caution` or `danger`."""
        if not self.objects and not self.effects and not self.unreadable:
            return "same"
        worst = max((each.severity for each in self.effects), default=Severity.INFO)
        if self.unreadable:
            worst = max(worst, Severity.CAUTION)
        return {Severity.INFO: "routine", Severity.CAUTION: "caution", Severity.DANGER: "danger"}[worst]
