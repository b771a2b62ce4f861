"""The plan of `tokenlabs adopt`, carried out as printed, and compared with what happened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from pydantic import TypeAdapter

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.kubernetes import ApiError, KubernetesApi

When = Literal["before", "sync", "after"]
_DERIVED = {"Event", "Lease", "EndpointSlice", "Endpoints", "ReplicaSet", "ControllerRevision", "Pod", "Job", "Binding"}


class Ref(NamedTuple):
    """An object."""

    group: str
    kind: str
    namespace: str
    name: str

    def __str__(self) -> str:
        return f"{self.kind} {self.namespace + '/' if self.namespace else ''}{self.name}"


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the plan, as its JSON has it."""

    action: Literal["take over", "recreate", "upgrade", "create", "conflict", "delete", "keep"]
    when: When
    object: Ref
    says: str
    commands: tuple[str, ...]
    seconds: int | None


@dataclass(frozen=True, slots=True)
class Plan:
    """`tokenlabs adopt --plan --format json`."""

    steps: tuple[Step, ...]

    def commands(self, when: When) -> Iterator[str]:
        """What the operator runs at this time; alternatives (`or: …`) are left out, and what another step has deleted already."""
        deleted: set[str] = set()
        for each in (each for step in self.steps if step.when == when for each in step.commands):
            if not each.startswith("or: ") and each not in deleted:
                yield each
            if " delete " in each:
                deleted.add(each)

    def of(self, *actions: str) -> set[Ref]:
        """Objects with one of these actions."""
        return {each.object for each in self.steps if each.action in actions}


PLAN = TypeAdapter(Plan)

Uids = Mapping[Ref, str]


def uids(api: KubernetesApi) -> Uids:
    """Every object of the cluster that can be listed, without those that controllers derive, by its identity."""
    found: dict[Ref, str] = {}
    for api_version in _versions(api):
        base = f"/apis/{api_version}" if "/" in api_version else f"/api/{api_version}"
        group = api_version.rpartition("/")[0]
        try:
            resources = api.request("GET", base)["resources"]
        except ApiError:
            continue
        for each in resources:
            if "/" in each["name"] or "list" not in each["verbs"] or each["kind"] in _DERIVED:
                continue
            for item in _listed(api, f"{base}/{each['name']}"):
                metadata = item["metadata"]
                ref = Ref(group, each["kind"], metadata.get("namespace", ""), metadata["name"])
                found[ref] = metadata["uid"]
    return found


def _versions(api: KubernetesApi) -> Iterator[str]:
    yield "v1"
    for group in api.request("GET", "/apis")["groups"]:
        yield group["preferredVersion"]["groupVersion"]


def _listed(api: KubernetesApi, path: str) -> Sequence[Manifest]:
    try:
        return [each for each in api.request("GET", path)["items"] if "uid" in each["metadata"]]
    except ApiError:
        return []


def differences(plan: Plan, before: Uids, after: Uids) -> Iterator[str]:
    """Where what happened is not what the plan said."""
    recreated = {step.object for step in plan.steps if any("/force=enabled" in each for each in step.commands)}
    recreated |= plan.of("recreate")
    deleted = {
        step.object
        for step in plan.steps
        if step.object in before and any(" delete " in each for each in step.commands)
    }
    for ref in sorted(plan.of("take over", "keep") - recreated - deleted):
        if ref in before and before[ref] != after.get(ref):
            yield f"{ref} was to stay the same object, and was {'recreated' if ref in after else 'deleted'}"
    for ref in sorted(recreated):
        if after.get(ref) in (None, before.get(ref)):
            yield f"{ref} was to be recreated, and {'was not' if ref in after else 'is missing'}"
    for ref in sorted(plan.of("create", "upgrade")):
        if ref not in after:
            yield f"{ref} was to be created, and is missing"
    for ref in sorted(deleted - plan.of("create")):
        if before[ref] == after.get(ref):
            yield f"{ref} was to be deleted, and is there"


def unplanned(plan: Plan, before: Uids, after: Uids) -> Iterator[str]:
    """Objects that disappeared or were recreated without a step of the plan, sorted."""
    planned = {each.object for each in plan.steps}
    for ref, uid in sorted(before.items()):
        if ref not in planned and after.get(ref) != uid:
            yield f"{ref} was {'recreated' if ref in after else 'deleted'}"
