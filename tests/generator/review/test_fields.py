"""Differing fields, with list items identified by name."""

from __future__ import annotations

from typing import Any

import pytest

from tokenlabs.review.fields import changes


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ({"a": 1}, {"a": 1}, []),
        ({"a": {"b": 1}}, {"a": {"b": 2}}, [("a.b", 1, 2)]),
        ({"a": 1}, {}, [("a", 1, None)]),
        ({"labels": {"app.kubernetes.io/name": "x"}}, {"labels": {}}, [("labels[app.kubernetes.io/name]", "x", None)]),
        (
            {"c": [{"name": "one", "image": "a"}, {"name": "two", "image": "b"}]},
            {"c": [{"name": "new", "image": "n"}, {"name": "one", "image": "c"}, {"name": "two", "image": "b"}]},
            [("c[one].image", "a", "c"), ("c[new]", None, {"name": "new", "image": "n"})],
        ),
        (
            {"c": [{"name": "a"}, {"name": "b"}]},
            {"c": [{"name": "b"}, {"name": "a"}]},
            [("c[]", ["a", "b"], ["b", "a"])],
        ),
        ({"args": ["--a", "--b"]}, {"args": ["--new", "--a", "--b"]}, [("args[0]", None, "--new")]),
        ({"args": ["--a=1", "--b"]}, {"args": ["--a=2", "--b"]}, [("args[0]", "--a=1", "--a=2")]),
        ({"ports": [{"port": 80}, {"port": 443}]}, {"ports": [{"port": 443}]}, [("ports[80]", {"port": 80}, None)]),
        ({"a": [1]}, {"a": {"b": 1}}, [("a", [1], {"b": 1})]),
    ],
)
def test_fields_that_differ(old: Any, new: Any, expected: list[tuple[str, Any, Any]]) -> None:
    assert [tuple(each) for each in changes(old, new)] == expected
