"""Newer versions of a platform's components, each with the verdict of the stack's compatibility rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Literal, NamedTuple

from tokenlabs.bump.places import Answer, GoModule, HelmRepository, Place, Registry, Release, ask, release
from tokenlabs.bump.stack_edit import with_version
from tokenlabs.spec.loader import Loaded, load_text
from tokenlabs.spec.problems import SpecError
from tokenlabs.spec.rules.stack import COVERED
from tokenlabs.spec.source import Source
from tokenlabs.spec.stacks import STACKS, Component
from tokenlabs.spec.stacks.choice import resolve
from tokenlabs.spec.stacks.compatibility import KUBERNETES_END

Step = Literal["patch", "minor", "major"]
STEPS: tuple[Step, ...] = ("patch", "minor", "major")
Status = Literal["newer", "current", "unknown"]
Verdict = Literal["accepted", "not covered", "rejected"]


class Change(NamedTuple):
    """The edit of platform.yaml that moves to a version."""

    line: int
    """From 1, of the old file."""
    old: str
    new: str
    """The line, without its end; `old` is empty if one is added."""


@dataclass(frozen=True, slots=True)
class Newer:
    """A newer version: the newest of its release line."""

    version: str
    step: Step
    verdict: Verdict
    """`not covered`: upstream publishes nothing about combinations of this component that a rule could check."""
    says: str
    """Why."""
    pullable: bool | None
    """Whether a cluster can pull it; None: its registry was not asked."""
    supported_until: str | None
    """End of upstream's support for its line; None: unknown."""
    change: Change | None
    """None if it is rejected."""


class Definition(NamedTuple):
    """A project of `bindings/crds.yaml` outside every stack: only the definitions of its kinds are used."""

    name: str
    version: str
    """Without a leading `v`."""
    module: str

    @property
    def release(self) -> Release:
        """The version as numbers; (0, 0, 0) for one that is not a release."""
        return release(self.version) or (0, 0, 0)

    @property
    def supported_until(self) -> str | None:
        """End of the release line of Kubernetes; None: unknown."""
        return KUBERNETES_END.get(self.release[:2]) if self.name == "kubernetes" else None

    def at(self, other: Release) -> Newer:
        """A newer version of it."""
        version = ".".join(map(str, other))
        until = self._replace(version=version).supported_until
        says = "set `version` in bindings/crds.yaml, then run `tokenlabs import`"
        return Newer(version, step(self.release, other), "not covered", says, True, until, None)


@dataclass(frozen=True, slots=True)
class Finding:
    """What is known of a component."""

    component: Component | Definition
    answers: tuple[Answer, ...]
    newer: tuple[Newer, ...]

    @property
    def gaps(self) -> tuple[str, ...]:
        """What is not known, and why."""
        pinned = self.component.version
        unanswered = (f"not asked: {each.place}: {each.not_asked}" for each in self.answers if each.not_asked)
        partial = (
            f"incomplete: {each.place} does not list {pinned} itself"
            for each in self.answers
            if not each.not_asked and self.component.release not in each.releases
        )
        return (*unanswered, *partial)

    @property
    def status(self) -> Status:
        """`current` only if the place that the cluster pulls from answered, and lists the version in use."""
        if self.newer:
            return "newer"
        return "unknown" if self.gaps else "current"


def findings(loaded: Loaded, modules: Mapping[str, str]) -> tuple[Finding, ...]:
    """Ask for every component of the platform's stack.

    Args:
        loaded: the platform.
        modules: component → Go module.
    """
    stack = resolve(loaded.platform.stack)
    with ThreadPoolExecutor(len(stack.components)) as pool:
        asked = pool.map(lambda each: _answers(places(each, modules), each.release), stack.components)
        return tuple(judged(loaded, each, answers) for each, answers in zip(stack.components, asked, strict=True))


def definitions(found: Iterable[Definition]) -> tuple[Finding, ...]:
    """Ask for projects of which only definitions are used."""
    listed = tuple(found)
    with ThreadPoolExecutor(max(1, len(listed))) as pool:
        asked = pool.map(lambda each: ask(GoModule(each.module)), listed)
        return tuple(
            Finding(each, (answer,), tuple(map(each.at, newest_of_lines(each.release, answer.releases))))
            for each, answer in zip(listed, asked, strict=True)
        )


def places(component: Component, modules: Mapping[str, str]) -> tuple[Place, ...]:
    """Where a component's versions are published; first the place that a cluster pulls from."""
    module = modules.get(component.name)
    released = (GoModule(module),) if module else ()
    if not component.artifact:
        return released
    if component.artifact.startswith("https://"):
        url, chart, _ = component.artifact.split(" ")
        return (HelmRepository(url, chart), *released)
    repository, _, _ = component.artifact.removeprefix("oci://").rpartition(":")
    return (Registry(repository), *released)


def _answers(candidates: Sequence[Place], pinned: Release) -> tuple[Answer, ...]:
    """The first place's answer; the next one's too if that is missing or incomplete."""
    found = []
    for place in candidates:
        found.append(ask(place))
        if pinned in found[-1].releases:
            break
    return tuple(found)


def judged(loaded: Loaded, component: Component, answers: tuple[Answer, ...]) -> Finding:
    """What the answers mean; the first one is of the place that a cluster pulls from."""
    known = frozenset[Release]().union(*(each.releases for each in answers))
    pulled = answers[0]

    def pullable(each: Release) -> bool | None:
        return None if pulled.not_asked else each in pulled.releases

    newer = newest_of_lines(component.release, known)
    return Finding(component, answers, tuple(_newer(loaded, component, each, pullable(each)) for each in newer))


def newest_of_lines(pinned: Release, known: Iterable[Release]) -> list[Release]:
    """Of each release line, from the pinned one's on, the newest version that is newer than the pinned one."""
    lines: dict[tuple[int, int], Release] = {}
    for each in sorted(known):
        if each > pinned:
            lines[each[:2]] = each
    return sorted(lines.values())


def step(old: Release, new: Release) -> Step:
    """Which number changes; below 1.0 a minor release may break what a major one may."""
    if new[0] != old[0]:
        return "major"
    return "patch" if new[1] == old[1] else "minor"


def _newer(loaded: Loaded, component: Component, found: Release, pullable: bool | None) -> Newer:
    version = ".".join(map(str, found))
    moved, moved_path = component.at(version), f"stack.{component.name}"
    try:
        edited = with_version(loaded.source, component.name, version)
        load_text(edited.text, edited.name)
    except SpecError as error:
        why = next(each for each in error.problems if each.severity == "error")
        says = f"{component.name} {version} {why.why}" if why.path == moved_path else f"{why.path}: {why.why}"
        verdict: Verdict = "rejected"
        change = None
    else:
        change = _change(loaded.source, edited)
        verdict = "accepted" if component.name in COVERED else "not covered"
        says = (
            "upstream supports it with the stack's other versions; tokenlabs has not proven it"
            if verdict == "accepted"
            else "no compatibility table of upstream covers it; tokenlabs has not proven it"
        )
    return Newer(version, step(component.release, found), verdict, says, pullable, _support(moved), change)


def _support(component: Component) -> str | None:
    """The end of support of a component's line, in any stack."""
    lines = (each for stack in STACKS.values() for each in stack.components if each.name == component.name)
    return next((each.supported_until for each in lines if each.line == component.line), None)


def _change(old: Source, new: Source) -> Change:
    """The line that differs, or is added."""
    before, after = old.lines, new.lines
    differ = (index for index, (one, other) in enumerate(zip(before, after, strict=False)) if one != other)
    start = next(differ, len(before))
    return Change(start + 1, "" if len(after) > len(before) else before[start], after[start])


def chosen(found: Iterable[Finding], up_to: Step) -> dict[str, str]:
    """Component → the version to write: the newest that is accepted, can be pulled, and is at most the step `up_to`.

    A component without a compatibility table moves within its release line only.
    """
    allowed = STEPS[: STEPS.index(up_to) + 1]

    def fits(each: Newer) -> bool:
        within = each.step in allowed and (each.verdict == "accepted" or each.step == "patch")
        return each.change is not None and within and each.verdict != "rejected" and bool(each.pullable)

    fitting = {each.component.name: [one.version for one in each.newer if fits(one)] for each in found}
    return {name: versions[-1] for name, versions in fitting.items() if versions}


def written(source: Source, moves: Mapping[str, str]) -> tuple[Source, dict[str, str], list[str]]:
    """The file with the moves that the rules accept together; these; and why others are left out."""
    done: dict[str, str] = {}
    left_out = []
    for name, version in moves.items():
        try:
            edited = with_version(source, name, version)
            load_text(edited.text, edited.name)
        except SpecError as error:
            why = next(each.why for each in error.problems if each.severity == "error")
            left_out.append(f"{name} {version} is accepted alone, but not with the moves before it: {why}")
        else:
            source = edited
            done[name] = version
    return source, done, left_out
