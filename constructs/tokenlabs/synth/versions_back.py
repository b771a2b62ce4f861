"""Versions that move back with a change: upstream migrates forward, and Kubernetes keeps what a newer CRD stored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from tokenlabs.manifests.tree import Change, Tree
from tokenlabs.synth.changed_objects import manifests

if TYPE_CHECKING:
    from tokenlabs.synth.compose import ComposedTarget

_PINS = (b"kind: GitRepository", b"kind: OCIRepository", b"kind: HelmRelease")


class Back(NamedTuple):
    """A source or release that an older version replaces."""

    name: str
    old: str
    new: str


def versions_back(old: Tree, change: Change, targets: Iterable[ComposedTarget]) -> tuple[str, ...]:
    """Warnings of versions that are older than those in `dist/` before.

    Args:
        old: `dist/` as it was; a file that cannot be read says nothing.
        change: what became of its files.
        targets: as they are now.
    """
    found: dict[str, Back] = {}
    for target in targets:
        prefix = f"{target.name}/"
        for path in change.changed:
            if path.startswith(prefix) and any(pin in old[path] for pin in _PINS):
                before, now = _pinned(old[path]), _pinned(target.tree[path.removeprefix(prefix)])
                found |= {
                    name: Back(name, before[name], version)
                    for name, version in now.items()
                    if name in before and older(version, before[name])
                }
    if not found:
        return ()
    told = ", ".join(f"{each.name} {each.old} → {each.new}" for each in sorted(found.values()))
    return (
        f"warning: dist/ moves back to older versions: {told}; objects that the newer ones stored may be rejected or "
        "lose fields; read `Moving to another stack` in docs/stacks.md before committing this",
    )


def older(version: Any, than: Any) -> bool:
    """Whether a version comes before another; False where one of them is not made of numbers."""
    one, other = _numbers(str(version)), _numbers(str(than))
    return bool(one and other) and one < other


def _pinned(content: bytes) -> dict[str, str]:
    """Name → version of each source and release of a file."""
    try:
        return dict(pin for manifest in manifests(content) or () for pin in _pins(manifest))
    except (KeyError, TypeError, AttributeError):  # an object of its kind, and of another form
        return {}


def _pins(manifest: dict[str, Any]) -> Iterator[tuple[str, str]]:
    name, spec = manifest["metadata"]["name"], manifest["spec"]
    if manifest["kind"] in ("GitRepository", "OCIRepository") and "tag" in spec.get("ref", {}):
        yield name, str(spec["ref"]["tag"])
    if manifest["kind"] == "HelmRelease" and "chart" in spec:
        yield name, str(spec["chart"]["spec"]["version"])


def _numbers(version: str) -> tuple[int, ...]:
    """A version to compare; empty where it is not made of numbers."""
    parts = version.removeprefix("v").split(".")
    return tuple(map(int, parts)) if all(part.isdecimal() for part in parts) else ()
