"""The objects of a tree of manifests, each with its file and line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from tokenlabs.manifests.manifest import Manifest
from tokenlabs.manifests.tree import Tree

if TYPE_CHECKING:
    from yaml import Mark

_SEPARATOR = re.compile(rb"---(?:[ \t][^\n]*)?\n")
_BLANK = re.compile(rb"(?:[ \t]*(?:#[^\n]*)?(?:\n|\Z))*")
_SUFFIXES = (".yaml", ".yml")
_CHART = "Chart.yaml"
_BUILDS = ("kustomization.yaml", "kustomization.yml")
KUSTOMIZE = "kustomize.config.k8s.io"
"""API group of Kustomize's own files, which are never applied."""


class ObjectRef(NamedTuple):
    """The identity of an object in Kubernetes, without the API version."""

    group: str
    kind: str
    namespace: str
    """Empty: cluster-scoped, or unset."""
    name: str

    def __str__(self) -> str:
        return printable(f"{self.kind} {self.namespace + '/' if self.namespace else ''}{self.name}")


def printable(text: str) -> str:
    """Text without control characters, which a manifest may have anywhere: a terminal obeys them, and XML cannot have them."""
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)


def reference(manifest: Mapping[str, Any]) -> ObjectRef:
    """The reference of a manifest. Raises KeyError, TypeError or AttributeError if it has no identity."""
    group, slash, _ = str(manifest["apiVersion"]).rpartition("/")
    metadata = manifest["metadata"]
    found = ObjectRef(group if slash else "", manifest["kind"], metadata.get("namespace") or "", metadata["name"])
    if not (isinstance(found.kind, str) and isinstance(found.namespace, str) and isinstance(found.name, str)):
        raise TypeError("a part of the identity is not text")
    return found


@dataclass(frozen=True, slots=True, eq=False)
class Object:
    """An object and its place."""

    ref: ObjectRef
    manifest: Manifest
    file: str
    """Path below the tree's root."""
    line: int
    """Of the first line of its document, from 1."""

    def __str__(self) -> str:
        return str(self.ref)

    def at(self, *path: str | int) -> Any:
        """The value at a path; None if it is missing."""
        value: Any = self.manifest
        for step in path:
            if isinstance(value, dict):
                value = value.get(step)
            elif isinstance(value, list) and isinstance(step, int) and -len(value) <= step < len(value):
                value = value[step]
            else:
                return None
        return value


class Unreadable(NamedTuple):
    """A document that is not a Kubernetes object."""

    file: str
    line: int
    says: str
    broken: bool
    """It is not YAML; otherwise it is YAML for something else, such as a chart's values."""


class Document(NamedTuple):
    """An unparsed YAML document of a tree."""

    file: str
    line: int
    text: bytes


def documents(tree: Tree) -> Iterator[Document]:
    """The documents of a tree's YAML files, sorted by path, without empty ones and the templates of Helm charts.

    A file without any has one empty document, so that it is known to be there.
    Windows line ends, which Git may write on checkout, are read as `\\n`.
    """
    charts = tuple(f"{file.removesuffix(_CHART)}templates/" for file in tree if file.endswith(_CHART))
    for file in sorted(tree):
        if file.endswith(_SUFFIXES) and not (charts and file.startswith(charts)):
            yield from _split(file, tree[file].replace(b"\r\n", b"\n"))


def _split(file: str, content: bytes) -> Iterator[Document]:
    separators = list(_separators(content))
    starts = [0, *(end for _, end in separators)]
    ends = [*(start for start, _ in separators), len(content)]
    counted, line, empty = 0, 1, True  # lines are counted once: a file may have ten thousand documents
    for start, end in zip(starts, ends, strict=True):
        text = content[start:end]
        blank = _BLANK.match(text)
        skipped = blank.end() if blank else 0
        line += content.count(b"\n", counted, start + skipped)
        counted = start + skipped
        if skipped < len(text):
            empty = False
            yield Document(file, line, text)
    if empty:
        yield Document(file, 1, b"")


def _separators(content: bytes) -> Iterator[tuple[int, int]]:
    """Start and end of each separator line."""
    line = 0
    while True:
        if match := _SEPARATOR.match(content, line):
            yield match.span()
        line = content.find(b"\n---", line) + 1
        if not line:
            return


@dataclass(frozen=True)
class Objects:
    """The objects of a tree, or of one target of it."""

    objects: tuple[Object, ...]
    unreadable: tuple[Unreadable, ...] = ()
    files: frozenset[str] = frozenset()
    """Files with a document of any kind, Kustomize's own too."""
    builds: tuple[Object, ...] = ()
    """Kustomize's files, `kustomization.yaml`, as objects of kind `File`."""

    @cached_property
    def folders(self) -> frozenset[str]:
        """Folders with files in them or below; `.` is the tree's root."""
        return frozenset(
            folder for each in {file.rpartition("/")[0] for file in self.files} for folder in enclosing(each)
        )

    @cached_property
    def by_ref(self) -> Mapping[ObjectRef, Object]:
        """The first object of each reference; `objects` also has repeated ones."""
        found: dict[ObjectRef, Object] = {}
        for each in self.objects:
            found.setdefault(each.ref, each)
        return found

    @cached_property
    def by_kind(self) -> Mapping[tuple[str, str], tuple[Object, ...]]:
        """(API group, kind) → objects of it, in the tree's order."""
        found: dict[tuple[str, str], list[Object]] = {}
        for each in self.objects:
            found.setdefault((each.ref.group, each.ref.kind), []).append(each)
        return {kind: tuple(each) for kind, each in found.items()}

    @cached_property
    def by_target(self) -> Mapping[tuple[str, str, str, str, str], tuple[tuple[str, Object], ...]]:
        """Group, kind and namespace of policies, kind and name of their target (GEP-713) → its section, and the policy.

        The section is empty where the policy targets the whole object.
        """
        found: dict[tuple[str, str, str, str, str], list[tuple[str, Object]]] = {}
        for each in self.objects:
            for target in targets(each):
                key = (*each.ref[:3], str(target.get("kind")), str(target.get("name")))
                found.setdefault(key, []).append((str(target.get("sectionName") or ""), each))
        return {key: tuple(listed) for key, listed in found.items()}

    @cached_property
    def selecting(self) -> Mapping[tuple[str, str, str], tuple[Object, ...]]:
        """Group, kind and namespace of policies → those that select their targets by labels (`targetSelectors`)."""
        found: dict[tuple[str, str, str], list[Object]] = {}
        for each in self.objects:
            if each.at("spec", "targetSelectors"):
                found.setdefault(each.ref[:3], []).append(each)
        return {key: tuple(listed) for key, listed in found.items()}

    def of_kind(self, group: str, kind: str) -> tuple[Object, ...]:
        """The objects of a kind."""
        return self.by_kind.get((group, kind), ())


def enclosing(folder: str) -> Iterator[str]:
    """A folder and those that it is in, up to the tree's root, `.`."""
    while folder:
        yield folder
        folder = folder.rpartition("/")[0]
    yield "."


def targets(policy: Object) -> tuple[Mapping[str, Any], ...]:
    """The target references of a policy."""
    one, listed = policy.at("spec", "targetRef"), policy.at("spec", "targetRefs")
    found = [*(listed if isinstance(listed, list) else ()), one]
    return tuple(each for each in found if isinstance(each, Mapping))


Parsed = dict[bytes, Any]
"""Text of a document → its value: a cache for trees that have most documents in common."""


def parse(texts: Iterable[Document], parsed: Parsed | None = None) -> Objects:
    """The objects of documents, including items of a `List`, without Kustomize's own files.

    Documents of equal text, such as those of two targets, are parsed once and share their value. `parsed` has texts that are
    already parsed, and gets the others.
    """
    from yaml import YAMLError

    known: Parsed = {} if parsed is None else parsed
    objects: list[Object] = []
    unreadable: list[Unreadable] = []
    files: set[str] = set()
    builds: list[Object] = []
    for document in texts:
        files.add(document.file)
        try:
            build = _build(document, known)
            if build:
                builds.append(build)
                continue
            objects += _objects(document, known)
        except YAMLError as error:
            line = _line(document, getattr(error, "problem_mark", None))
            unreadable.append(
                Unreadable(document.file, line, f"is not YAML: {getattr(error, 'problem', None) or error}", True)
            )
        except UnicodeDecodeError:
            unreadable.append(Unreadable(document.file, document.line, "is not UTF-8 text", True))
        except (KeyError, TypeError, AttributeError):
            says = "is not a Kubernetes object: `apiVersion`, `kind` or `metadata.name` is missing, or is not text"
            unreadable.append(Unreadable(document.file, document.line, says, False))
    return Objects(tuple(objects), tuple(unreadable), frozenset(files), tuple(builds))


def _line(document: Document, mark: Mark | None) -> int:
    """Line of a parser's mark in the file; it may be behind the last line."""
    if mark is None:
        return document.line
    blank = _BLANK.match(document.text)
    skipped = document.text.count(b"\n", 0, blank.end()) if blank else 0
    last = document.text.rstrip().count(b"\n")
    return document.line - skipped + min(mark.line, last)


def _value(document: Document, parsed: Parsed) -> Any:
    from tokenlabs.manifests.loading import load

    if document.text not in parsed:
        parsed[document.text] = load(document.text)
    return parsed[document.text]


def _build(document: Document, parsed: Parsed) -> Object | None:
    """The file of Kustomize that a document is; None: it is another one."""
    if not document.file.endswith(_BUILDS) or document.file.rpartition("/")[2] not in _BUILDS:
        return None
    value = _value(document, parsed)
    # Both lines are optional in a file of this name.
    if not isinstance(value, dict) or str(value.get("apiVersion", KUSTOMIZE)).partition("/")[0] != KUSTOMIZE:
        return None
    return Object(ObjectRef(KUSTOMIZE, "File", "", document.file), value, document.file, document.line)


def _objects(document: Document, parsed: Parsed) -> Iterator[Object]:
    manifest = _value(document, parsed)
    if manifest is None:
        return
    if str(manifest["kind"]).endswith("List") and isinstance(manifest.get("items"), list):
        # As kubectl and kustomize do, whatever the items' kind: `List`, `ConfigMapList`.
        for item in manifest["items"]:
            yield Object(reference(item), item, document.file, document.line)
        return
    if str(manifest["apiVersion"]).partition("/")[0] == KUSTOMIZE:
        return
    yield Object(reference(manifest), manifest, document.file, document.line)
