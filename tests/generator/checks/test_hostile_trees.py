"""Does check survive what people and programs write: values of a wrong type, broken files, aliases, control characters?"""

from __future__ import annotations

import copy
import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.generator.checks.conftest import found, of
from tests.generator.checks.small_trees import TREES
from tokenlabs.checks.formats import FORMATS, renderer, text
from tokenlabs.checks.gaps import Gap
from tokenlabs.checks.rules import RULES
from tokenlabs.checks.runner import check
from tokenlabs.manifests import tree
from tokenlabs.manifests.objects import Object, Objects, documents, parse, reference
from tokenlabs.manifests.placement import Target

Step = str | int
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["name", "*", "/", "-1"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["name", "kind", "a", ""]), inner, max_size=3)
    ),
    max_leaves=6,
)


def _paths(value: Any, path: tuple[Step, ...] = ()) -> Iterator[tuple[Step, ...]]:
    if path:
        yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _paths(inner, (*path, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _paths(inner, (*path, number))


def _with(manifest: dict[str, Any], path: tuple[Step, ...], value: Any) -> dict[str, Any]:
    changed: Any = copy.deepcopy(manifest)
    inner = changed
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return dict(changed)


DIST = Path(__file__).parents[3] / "dist"
FIELDS = [
    (objects, number, path)
    for objects in [parse(documents(each)) for each in (*TREES, tree.read(DIST))]
    for number, each in enumerate(objects.objects)
    for path in _paths(each.manifest)
]


@settings(max_examples=400)
@given(place=st.sampled_from(FIELDS), value=VALUES)
def test_a_field_may_have_any_value(place: tuple[Objects, int, tuple[Step, ...]], value: Any) -> None:
    objects, number, path = place
    old = objects.objects[number]
    manifest = _with(old.manifest, path, value)
    try:
        new = Object(reference(manifest), manifest, old.file, old.line)
    except (KeyError, TypeError, AttributeError):
        return  # reported as unreadable
    target = Target("", Objects((*objects.objects[:number], new, *objects.objects[number + 1 :]), (), objects.files))
    for rule in RULES:
        for each in rule.check(target):
            assert each.says
            assert each.remedy


POLICY = "apiVersion: kuadrant.io/v1\nkind: AuthPolicy\nmetadata: {name: a, namespace: n}\nspec: "
NAMESPACE = "apiVersion: v1\nkind: Namespace\nmetadata: {name: n}\n"


@pytest.mark.parametrize(
    ("content", "line", "says"),
    [
        (f"{NAMESPACE}data: {{a: 1}}\ndata: {{b: 1}}\n", 5, "is not YAML: key `data` is repeated"),
        (f"# first\n\n{NAMESPACE}a:\n\tb: 1\n", 7, "is not YAML: found character that cannot start any token"),
        (f"{NAMESPACE}a: {{{{ .Values.a }}}}\n{{{{- if .Values.b }}}}\n", 4, "is not YAML: a key is neither text"),
        (f"{NAMESPACE}data: {{[a]: a}}\n", 4, "is not YAML: a key is neither text, a number nor a boolean"),
        (f"{NAMESPACE}a: !!int b\n", 4, "is not YAML: the value is tagged as int, but is not"),
        (f"{POLICY}&a\n  rules: *a\n", 5, "is not YAML: no complete value above has the anchor `a`"),
        (f"{POLICY}{'[' * 3000}{']' * 3000}\n", 1, "is not YAML: it has more levels than Python can read"),
        (
            f"{POLICY}\n  a: &a [{'x,' * 9}]\n"
            + "".join(f"  {name}: &{name} [{f'*{inner},' * 9}]\n" for inner, name in zip("abcdefgh", "bcdefghi", strict=True)),
            1,
            "is not YAML: its aliases stand for too many values",
        ),
    ],
    ids=["key-twice", "tab", "template", "key-list", "tag", "alias-of-itself", "levels", "aliases-that-grow"],
)  # fmt: skip
def test_a_file_that_is_not_yaml_is_a_finding(content: str, line: int, says: str) -> None:
    (each,) = check({"a.yaml": content.encode(), "b.bin": b"\0\xff"}).findings
    assert (each.rule.id, each.line) == ("TL001", line)
    assert each.says.startswith(says)


def test_bytes_that_are_not_utf8() -> None:
    (each,) = check({"a.yaml": b"\xff\xfe"}).findings
    assert str(each.object) == "File a.yaml"
    assert each.says.startswith("is not UTF-8 text: Flux applies nothing of")


@pytest.mark.parametrize(
    "content",
    [
        f"{NAMESPACE}---\n{NAMESPACE}",
        f"\ufeff{NAMESPACE}---\n{NAMESPACE}".replace("\n", "\r\n"),
        f"{NAMESPACE}...\n---\n{NAMESPACE}",
        f"# first\n---\n---\n{NAMESPACE}--- # second\n{NAMESPACE}",
        json.dumps({"apiVersion": "v1", "kind": "NamespaceList", "items": [
            {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "n"}}] * 2}),
        f"{NAMESPACE}x: &x {{a: 1}}\ny: {{<<: *x, a: 2}}\n---\n{NAMESPACE}",
    ],
    ids=["documents", "windows", "ends", "comments", "list", "merge"],
)  # fmt: skip
def test_objects_are_read_however_they_are_written(content: str) -> None:
    assert [each[:5] for each in found(content)] == ["TL502"]


@pytest.mark.parametrize(
    "content",
    [
        "",
        "# nothing\n---\n",
        "hello\n",
        "- a\n- b\n",
        "a: 1\n",
        f"{NAMESPACE}a: 2020-99-99\n",
        f"{NAMESPACE}a: {'1' * 5000}\n",
        NAMESPACE.replace("n}", "!!python/object/apply:os.system [id]}"),
    ],
)
def test_reports_nothing_in_other_yaml(content: str) -> None:
    assert found(content) == []


def test_templates_of_a_chart_are_not_manifests() -> None:
    chart = {"a/Chart.yaml": b"name: a\n", "a/templates/b.yaml": b"a: {{ .b }}\n{{ c }}\n"}
    assert of(chart) == []
    assert [each.rule.id for each in check({"a/templates/b.yaml": b"{{ c }}\n{{ d }}\n"}).findings] == ["TL001"]


def test_control_characters_reach_neither_a_terminal_nor_xml() -> None:
    named = NAMESPACE.replace("n}", '"a\\x1b[31m\\0"}')
    findings = check({"a.yaml": f"{named}---\n{named}".encode()}).findings
    assert [str(each.object) for each in findings] == ["Namespace a\\x1b[31m\\x00"]
    gaps = (Gap("a\x1b.yaml", "takes objects from https://example.com/\x1b"),)
    for form in FORMATS:
        assert "\x1b" not in renderer(form)(findings, gaps)
    assert "\x1b" not in text.render(findings, colour=False)
    ET.fromstring(renderer("junit")(findings, gaps))  # noqa: S314 - our own text


def test_hidden_folders_and_links_are_skipped(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git/a.yaml").write_text("{{")
    (tmp_path / "link.yaml").symlink_to(tmp_path / "gone.yaml")
    (tmp_path / "a.yaml").write_text(NAMESPACE)
    assert tree.read(tmp_path, only_applied=True).keys() == {"a.yaml"}
