"""Checks one encrypted file field by field. Messages never repeat values that should have been encrypted."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from yaml.nodes import MappingNode, Node, ScalarNode

from tokenlabs.contract import tenant_secret
from tokenlabs.contract.tenant_secret import KEY_PREFIX
from tokenlabs.secrets import manifest
from tokenlabs.secrets.creation_rules import ENCRYPTED_REGEX
from tokenlabs.spec import nodes
from tokenlabs.spec.problems import SpecError
from tokenlabs.spec.source import Source, conflict_markers

INIT = "run `tokenlabs init`"
"""Beginning of remedies that need only that command."""


class Problem(NamedTuple):
    """A problem in an encrypted file, or in platform.yaml, according to `file`."""

    file: str
    line: int
    field: str
    wrong: str
    instead: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.field} {self.wrong}; {self.instead}"


@dataclass(frozen=True, slots=True)
class Expected:
    """Expected readable fields and encrypted keys of a Secret."""

    name: str
    namespace: str
    keys: frozenset[str]
    labels: Mapping[str, Collection[str]]
    annotations: Mapping[str, Collection[str]]
    """Each label and annotation with its allowed values; an empty collection allows any text."""
    remedy: Mapping[str, str]
    """Remedies for labels, annotations and fields of `metadata` that must not be edited by hand."""


RENAME = f"{INIT} to write the platform's name into every file below secrets/"


def recipients_of(text: str) -> set[str]:
    """Age recipients that a SOPS file was encrypted to."""
    return set(_RECIPIENT.findall(text))


# No anchor at the line's start: a regular expression that begins with a plain word is several times as fast.
_RECIPIENT = re.compile(r"recipient: (age1[0-9a-z]+)\r?\n")


def annotations_of(text: str) -> dict[str, ScalarNode]:
    """The annotations of a Secret's file; empty if it cannot be read."""
    try:
        node = nodes.find(nodes.root(Source("", text)), ("metadata", "annotations"))
    except SpecError:
        return {}
    pairs = node.value if isinstance(node, MappingNode) else ()
    return {key.value: value for key, value in pairs if isinstance(key, ScalarNode) and isinstance(value, ScalarNode)}


_DECRYPT = "kustomize.toolkit.fluxcd.io/decrypt"


def inspect(text: str, file: str, expected: Expected, recipients: Collection[str]) -> tuple[str, list[Problem]]:
    """Digest of the key according to the file (empty: none), and all problems of the file."""
    problems: list[Problem] = []
    problem = _collecting(file, problems)
    documents = _documents(text, file, problems)
    if documents is None:
        return "", problems
    if len(documents) != 1 or not isinstance(documents[0], MappingNode):
        wrong = f"contains {len(documents)} documents, but must contain one Secret"
        return "", [Problem(file, 1, "the file", wrong, "write one file per Secret, so that each decrypts separately")]

    root = documents[0]
    problems += _leaked(text, file)
    fields = _fields(root, "", problem)
    metadata = _mapping(fields.get("metadata"), "metadata.", problem)
    for field, wanted in (("apiVersion", "v1"), ("kind", "Secret"), ("type", manifest.type_of(expected.keys))):
        _compare(fields.get(field), root, field, (wanted,), f"write `{field}: {wanted}`", problem)
    for field, wanted in (("name", expected.name), ("namespace", expected.namespace)):
        instead = f"write `{field}: {wanted}`" + (", like the file" if field == "name" else "")
        instead = expected.remedy.get(field, instead)
        _compare(metadata.get(field), fields.get("metadata", root), f"metadata.{field}", (wanted,), instead, problem)
    open_texts: dict[str, Mapping[str, Node]] = {}
    for place, wanted_texts in (("labels", expected.labels), ("annotations", expected.annotations)):
        found = open_texts[place] = _mapping(metadata.get(place), f"metadata.{place}.", problem)
        above = metadata.get(place, fields.get("metadata", root))
        for name, allowed in wanted_texts.items():
            instead = expected.remedy.get(name) or f"write `{name}: {', '.join(sorted(allowed))}`"
            _compare(found.get(name), above, f"metadata.{place}.{name}", allowed, instead, problem)
    annotations = open_texts["annotations"]
    if _DECRYPT in annotations:
        problem(
            annotations[_DECRYPT], f"metadata.annotations.{_DECRYPT}", "would keep Flux from decrypting", "delete it"
        )
    _values(fields, root, expected.keys, problem)
    _sops(fields, root, recipients, recipients_of(text), problem)
    return _digest(annotations.get(tenant_secret.DIGEST_ANNOTATION), expected, problem), problems


def other_problems(text: str, file: str, recipients: Collection[str] = ()) -> list[Problem]:
    """Readable values in a file below `secrets/` that the platform does not use; messages never repeat them."""
    if conflict_markers(text.splitlines()):
        return unreadable(text, file)
    problems: list[Problem] = []
    documents = _documents(text, file, problems)
    if not documents or len(documents) != 1 or not isinstance(documents[0], MappingNode):
        return [_unencrypted(file)]
    problem, root = _collecting(file, problems), documents[0]
    fields = _fields(root, "", problem)
    if "sops" not in fields:
        return [_unencrypted(file)]
    problems += _leaked(text, file)
    for field in sorted(fields.keys() - _SECRET_FIELDS):
        problem(fields[field], "a field", "is not one of a Secret, so SOPS did not encrypt it", _NOT_ENCRYPTED)
    _values(fields, root, None, problem)
    _sops(fields, root, recipients, recipients_of(text), problem)
    return problems


def unreadable(text: str, file: str) -> list[Problem]:
    """Why an encrypted file cannot be parsed: an unfinished merge, or invalid YAML."""
    problems: list[Problem] = []
    _documents(text, file, problems)
    return problems


_SECRET_FIELDS = {"apiVersion", "kind", "metadata", "type", "immutable", "data", "stringData", "sops"}


def _unencrypted(file: str) -> Problem:
    return Problem(
        file,
        1,
        "the file",
        "is not encrypted, and files below secrets/ are committed",
        "delete it, and set what it holds with `tokenlabs secret set`; if it was ever pushed, replace that key where it "
        "was issued",
    )


def _leaked(text: str, file: str) -> list[Problem]:
    if KEY_PREFIX not in text:
        return []
    line = text[: text.index(KEY_PREFIX)].count("\n") + 1
    return [Problem(file, line, "the line", "holds an API key in plain text", _LEAKED)]


def _collecting(file: str, problems: list[Problem]) -> _Report:
    def problem(node: Node | None, field: str, wrong: str, instead: str) -> None:
        problems.append(Problem(file, node.start_mark.line + 1 if node else 1, field, wrong, instead))

    return problem


def _documents(text: str, file: str, problems: list[Problem]) -> list[Node] | None:
    """The documents of a YAML text; None, with one more problem, if it is not YAML."""
    if markers := conflict_markers(text.splitlines()):
        wrong = "contains conflict markers of an unfinished Git merge"
        # Take one side as a whole: merged lines of two encrypted files cannot be decrypted.
        instead = f"take one side, `git checkout --ours {file}` or `git checkout --theirs {file}`"
        problems.append(Problem(file, markers[0][0], "the file", wrong, instead))
        return None
    try:
        return nodes.roots(Source(file, text))
    except SpecError as error:
        # The parser's message quotes the file, which may contain a plain key: report only the place.
        problems.append(Problem(file, error.problems[0].line, "the file", "is not YAML", _AGAIN))
        return None


_AGAIN = "restore it from Git, or delete it and recreate it with `tokenlabs tenant rotate` or `tokenlabs secret set`"
_LEAKED = "delete the file, revoke that key everywhere, and issue a new one with `tokenlabs tenant rotate`"
_NOT_ENCRYPTED = (
    "treat the value as known to others: delete the file, and make a new one with `tokenlabs tenant` or `tokenlabs "
    "secret set`"
)


class _Report(Protocol):
    def __call__(self, node: Node | None, field: str, wrong: str, instead: str) -> None: ...


def _fields(node: Node, prefix: str, problem: _Report) -> dict[str, Node]:
    fields: dict[str, Node] = {}
    for key, value in node.value:
        name = key.value if isinstance(key.value, str) else "?"
        if name in fields:
            problem(key, prefix + name, "appears twice", "delete one of the two")
        fields[name] = value
    return fields


def _mapping(node: Node | None, prefix: str, problem: _Report) -> dict[str, Node]:
    if node is None:
        return {}
    if not isinstance(node, MappingNode):
        problem(node, prefix.rstrip("."), "is not a mapping", "write `name: value` lines under it")
        return {}
    return _fields(node, prefix, problem)


def _compare(
    node: Node | None, above: Node, field: str, allowed: Collection[str], instead: str, problem: _Report
) -> None:
    if node is None:
        problem(above, field, "is missing", instead)
    elif not nodes.is_text(node):
        problem(node, field, "is not text", f"{instead}, in quotes where YAML would read a number or a boolean")
    elif allowed and node.value not in allowed:
        expected = " or ".join(f"`{value}`" for value in sorted(allowed))
        shown = "something else" if KEY_PREFIX in node.value else f"`{node.value}`"
        problem(node, field, f"is {shown}, and platform.yaml says {expected}", instead)


def _values(fields: Mapping[str, Node], root: Node, keys: frozenset[str] | None, problem: _Report) -> None:
    """Every value is encrypted, and the keys are exactly `keys`; None: any."""
    held = set()
    for field in ("data", "stringData"):
        for key, node in _mapping(fields.get(field), f"{field}.", problem).items():
            held.add(key)
            if not isinstance(node.value, str) or not _CIPHERTEXT.fullmatch(node.value):
                problem(node, f"{field}.{key}", "is not encrypted", _NOT_ENCRYPTED)
            elif keys is not None and key not in keys:
                problem(node, f"{field}.{key}", "is unused", f"only {_listed(keys)} may be set")
    for key in sorted((keys or frozenset()) - held):
        problem(fields.get("stringData", root), f"stringData.{key}", "is missing", _AGAIN)


_CIPHERTEXT = re.compile(r"ENC\[AES256_GCM,data:[^,]+,iv:[^,]+,tag:[^,]+,type:str\]")


def _sops(
    fields: Mapping[str, Node], root: Node, wanted: Collection[str], found: Collection[str], problem: _Report
) -> None:
    if "sops" not in fields:
        problem(root, "sops", "is missing: SOPS did not encrypt this file", _NOT_ENCRYPTED)
        return
    sops = _mapping(fields["sops"], "sops.", problem)
    if "age" not in sops or "mac" not in sops or not found:
        problem(fields["sops"], "sops", "names no age recipient or no MAC, so Flux cannot decrypt it", _AGAIN)
    elif wanted and set(found) != set(wanted):
        problem(
            sops["age"],
            "sops.age",
            f"is for {_listed(found)}, and .sops.yaml names {_listed(wanted)}",
            f"{INIT} to re-encrypt it (with `--adopt` if the old private key is lost)",
        )
    for field, value in (("encrypted_regex", ENCRYPTED_REGEX), ("mac_only_encrypted", "true")):
        node = sops.get(field)
        if node is None or node.value != value:
            problem(node or fields["sops"], f"sops.{field}", f"is not `{value}`", f"fix .sops.yaml, then: {_AGAIN}")


def _digest(node: Node | None, expected: Expected, problem: _Report) -> str:
    if tenant_secret.DIGEST_ANNOTATION not in expected.annotations or node is None or not isinstance(node.value, str):
        return ""
    remedy = expected.remedy[tenant_secret.DIGEST_ANNOTATION]
    if not re.fullmatch("[0-9a-f]{16}", node.value):
        problem(node, f"metadata.annotations.{tenant_secret.DIGEST_ANNOTATION}", "is not 16 hexadecimal digits", remedy)
        return ""
    if node.value in tenant_secret.PLACEHOLDER_DIGESTS:
        field = f"metadata.annotations.{tenant_secret.DIGEST_ANNOTATION}"
        problem(node, field, "is that of a placeholder key (`…change_me`), which is public", remedy)
    return node.value


def _listed(names: Collection[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names))
