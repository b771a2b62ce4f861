"""Where objects of a tree are applied: the target of each folder, and the Flux Kustomization of each file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from tokenlabs.manifests.nodes import Node
from tokenlabs.manifests.objects import Object, ObjectRef, Objects, enclosing
from tokenlabs.manifests.references import references
from tokenlabs.manifests.references.groups import FLUX_KUSTOMIZE
from tokenlabs.manifests.references.reference import Reference

PRUNE = "kustomize.toolkit.fluxcd.io/prune"
"""Annotation or label; `disabled`: Flux does not delete the object when its Kustomization no longer has it."""
SSA = "kustomize.toolkit.fluxcd.io/ssa"
"""Annotation or label; `Ignore`: Flux never applies the object; `IfNotPresent`: only if it does not exist; `Merge`."""
FORCE = "kustomize.toolkit.fluxcd.io/force"
"""Annotation or label; `enabled`: Flux recreates the object when an immutable field changes."""


@dataclass(frozen=True)
class Target:
    """The objects for one cluster: a folder of `dist/`, or a whole tree."""

    name: str
    """Name of the folder; empty: the tree is one target."""
    objects: Objects
    nodes: Mapping[str, Node] | None = None
    """The nodes of its cluster by name; None: unknown."""
    classes: frozenset[tuple[str, str]] = frozenset()
    """Kind and name of StorageClasses and RuntimeClasses of its cluster; a kind without any: unknown."""
    given: frozenset[ObjectRef] = frozenset()
    """Objects of its cluster that are not in Git, as far as platform.yaml names them."""
    created: tuple[Object, ...] = ()
    """Objects that one file only creates if they are missing (`ssa: IfNotPresent`), and another one owns: not in `objects`."""
    left_out: tuple[Object, ...] = ()
    """Objects that are not among `objects`: no `kustomization.yaml` lists their files (`listing.applied`)."""

    def layer(self, each: Object) -> str:
        """The object's folder below the target's; empty: the target's own folder."""
        folders = each.file.split("/")[1 if self.name else 0 : -1]
        return folders[0] if folders else ""

    @cached_property
    def kustomizations(self) -> Mapping[str, Object]:
        """Folder of the tree → the Flux Kustomization that applies it."""
        found: dict[str, Object] = {}
        for each in self.objects.of_kind(FLUX_KUSTOMIZE, "Kustomization"):
            folder = folder_of(each.at("spec", "path"), self.objects)
            if folder:
                found.setdefault(folder, each)
        return found

    @cached_property
    def owners(self) -> Mapping[str, ObjectRef]:
        """Folder of the tree → the reference of the Flux Kustomization that applies it."""
        return {folder: each.ref for folder, each in self.kustomizations.items()}

    def applied_by(self, each: Object) -> Object | None:
        """The Flux Kustomization that applies an object; None: there is none in this tree."""
        folder = each.file.rpartition("/")[0]
        if folder not in self._appliers:
            known = (self.kustomizations.get(one) for one in enclosing(folder))
            self._appliers[folder] = next(filter(None, known), None)
        return self._appliers[folder]

    @cached_property
    def references(self) -> tuple[tuple[Object, Reference], ...]:
        """The references of its objects, each with the object that has it."""
        return tuple((each, reference) for each in self.objects.objects for reference in references(each))

    @cached_property
    def _appliers(self) -> dict[str, Object | None]:
        """Folder → what applies its files: the folders that were asked for."""
        return {}


def targets(objects: Objects) -> tuple[Target, ...]:
    """The targets of a tree, sorted by name.

    A top folder is a target if a Kustomization in it has a path through a folder of that name:
    `dist/microk8s/flux/routes.yaml` has `./dist/microk8s/routes`. A tree in which a Kustomization applies another top folder
    is one target.
    """
    applied = {
        (_top(each.file), folder.partition("/")[0])
        for each in objects.of_kind(FLUX_KUSTOMIZE, "Kustomization")
        if (folder := folder_of(each.at("spec", "path"), objects)) and folder != "."
    }
    names = {top for top, folder in applied if top == folder}
    if not names or any(top != folder for top, folder in applied):
        return (_target("", objects),)
    return tuple(_target(name, _within(name, objects)) for name in sorted(names))


def folder_of(path: object, objects: Objects) -> str | None:
    """Folder of a tree that the path of a Kustomization names. It starts at the repository's root, above the tree's."""
    parts = [each for each in str(path or "").split("/") if each not in ("", ".")]
    names = ("/".join(parts[number:]) for number in range(len(parts)))
    return next((name for name in names if name in objects.folders), None)


def _within(name: str, objects: Objects) -> Objects:
    return Objects(
        tuple(each for each in objects.objects if _top(each.file) == name),
        tuple(each for each in objects.unreadable if _top(each.file) == name),
        frozenset(file for file in objects.files if _top(file) == name),
        tuple(each for each in objects.builds if _top(each.file) == name),
    )


def _target(name: str, objects: Objects) -> Target:
    """A target whose objects are those of their owners, without what other files only create if it is missing."""
    created = [each for each in objects.objects if switched(each, SSA, "IfNotPresent")]
    if not created:
        return Target(name, objects)
    only_created = set(map(id, created))
    owned = {each.ref for each in objects.objects if id(each) not in only_created}
    beside = tuple(each for each in created if each.ref in owned)
    left_out = set(map(id, beside))
    kept = tuple(each for each in objects.objects if id(each) not in left_out)
    return Target(name, replace(objects, objects=kept), created=beside)


def _top(file: str) -> str:
    top, slash, _ = file.partition("/")
    return top if slash else ""


def switched(each: Object, name: str, value: str, by: Object | None = None) -> bool:
    """Whether a Flux switch (`PRUNE`, `FORCE`) is set on an object that the Kustomization `by` applies.

    kustomize-controller reads annotations and labels, in upper or lower case (fluxcd/pkg, ssa/utils, AnyInMetadata), after it
    has set those of `commonMetadata`.
    """
    for field in ("annotations", "labels"):
        common = by.at("spec", "commonMetadata", field, name) if by else None
        written = common or each.at("metadata", field, name)
        if isinstance(written, str) and written.casefold() == value.casefold():
            return True
    return False
