"""Does a reader of a tree get every object, with the file and line that a person finds it at?"""

from __future__ import annotations

from pathlib import Path
from time import process_time

import pytest

from tokenlabs.manifests import tree
from tokenlabs.manifests.objects import ObjectRef, documents, parse, reference

TWO = b"""\
# Made by hand.
---
apiVersion: v1
kind: Service
metadata:
  name: one
  namespace: apps
---
# The second.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: two
  namespace: apps
"""


def read(**files: bytes) -> list[tuple[str, str, int]]:
    found = parse(documents({f"{name}.yaml": content for name, content in files.items()}))
    assert not found.unreadable
    return [(str(each), each.file, each.line) for each in found.objects]


def test_each_object_has_the_line_of_its_first_field() -> None:
    assert read(two=TWO) == [("Service apps/one", "two.yaml", 3), ("Deployment apps/two", "two.yaml", 10)]


def test_windows_line_ends_change_nothing() -> None:
    assert read(two=TWO.replace(b"\n", b"\r\n")) == read(two=TWO)


def test_a_file_without_separator_or_last_newline() -> None:
    assert read(one=b"apiVersion: v1\nkind: Namespace\nmetadata: {name: apps}") == [("Namespace apps", "one.yaml", 1)]


def test_three_dashes_in_a_text_are_no_separator() -> None:
    text = b"apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  x: |\n    first\n    ---\n    second\n"
    found = parse(documents({"a.yaml": text})).objects
    assert [each.at("data", "x") for each in found] == ["first\n---\nsecond\n"]


def test_a_list_gives_its_items() -> None:
    text = b"apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Secret, metadata: {name: s, namespace: n}}\n"
    assert read(one=text) == [("Secret n/s", "one.yaml", 1)]


def test_kustomize_s_own_files_are_not_objects() -> None:
    assert read(one=b"apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]\n") == []


def test_the_version_is_not_part_of_a_reference() -> None:
    one = {"apiVersion": "gateway.networking.k8s.io/v1beta1", "kind": "Gateway", "metadata": {"name": "g"}}
    assert reference(one) == ObjectRef("gateway.networking.k8s.io", "Gateway", "", "g")
    assert reference(one | {"apiVersion": "gateway.networking.k8s.io/v1"}) == reference(one)


@pytest.mark.parametrize(
    ("content", "line", "says"),
    [
        (b"a: [\n", 1, "is not YAML"),
        (b"---\napiVersion: v1\nkind: Service\n", 2, "is not a Kubernetes object"),
        (b"- 1\n", 1, "is not a Kubernetes object"),
        (b"a: \xff\n", 1, "is not UTF-8"),
    ],
)
def test_reports_a_non_object_and_reads_the_rest(content: bytes, line: int, says: str) -> None:
    found = parse(documents({"bad.yaml": content, "good.yaml": TWO}))
    assert len(found.objects) == 2
    (bad,) = found.unreadable
    assert (bad.file, bad.line) == ("bad.yaml", line)
    assert says in bad.says


def test_all_of_dist_is_read(repository: Path) -> None:
    files = tree.read(repository / "dist")
    found = parse(documents(files))
    kinds = sum(content.count(b"\nkind: ") for content in files.values())
    kustomize = sum(content.count(b"\napiVersion: kustomize.config.k8s.io/") for content in files.values())
    assert len(found.objects) == kinds - kustomize
    assert not found.unreadable
    for each in found.objects:
        lines = files[each.file].decode().splitlines()
        assert lines[each.line - 1].startswith("apiVersion: ")


def test_the_cost_of_a_file_grows_with_its_documents_and_not_with_their_square() -> None:
    """Kind's tenants are one file; with ten thousand of them, splitting it took half a minute."""

    def cost(count: int) -> float:
        content = b"".join(b"---\nkind: Secret # %d\n%s" % (number, b"a: b\n" * 60) for number in range(count))
        started = process_time()
        assert sum(1 for _ in documents({"a.yaml": content})) == count
        return process_time() - started

    assert cost(8_000) < 8 * cost(2_000), "the square would be 16 times"
