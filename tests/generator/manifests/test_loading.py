"""Are manifests read as Flux reads them? The values are kustomize's, and the real kustomize is asked."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from yaml import YAMLError

from tokenlabs.manifests.loading import load

READ: dict[str, Any] = {
    "true": True,
    "FALSE": False,
    "yes": "yes",
    "on": "on",
    "y": "y",
    "~": None,
    "Null": None,
    "''": "",
    "'true'": "true",
    '"\\u263a"': "☺",
    "010": 8,
    "0o10": 8,
    "0X1f": 31,
    "-0b11": -3,
    "0b12": "0b12",
    "08": 8,
    "1_000": 1000,
    "_1": "_1",
    "+1": 1,
    "18446744073709551615": 18446744073709551615,
    "18446744073709551616": 18446744073709551616.0,
    "1" * 400: "1" * 400,
    "1e3": 1000,
    "1e400": "1e400",
    ".5_0": 0.5,
    "1.10": 1.1,
    "12:30:45": "12:30:45",
    "1.2.3": "1.2.3",
    "=": "=",
    "!!str 12": "12",
    '!!int "12"': 12,
    "!!float 3": 3,
    "!!binary aGk=": "hi",
    "!own 1": "1",
    "!!python/name:os.system [a]": ["a"],
    "[&a {b: c}, *a]": [{"b": "c"}, {"b": "c"}],
    "{<<: {a: 1, b: 1}, b: 2}": {"a": 1, "b": 2},
    "{b: 2, <<: [{a: 1, b: 1}, {a: 3, c: 3}]}": {"a": 1, "b": 2, "c": 3},
    "{'1': a, \"true\": b, '<<': c}": {"1": "a", "true": "b", "<<": "c"},
}
"""YAML → its value."""
REJECTED = (
    "{a: 1, 'a': 2}",
    "{[a]: b}",
    "{~: a}",
    "*a",
    "!!int x",
    "!!bool yes",
    "{<<: a}",
    "@a",
    "a: b: c",
    '"a',
    "\ta: b",
)


@pytest.mark.parametrize(("text", "value"), READ.items())
def test_a_value_is_read_as_flux_reads_it(text: str, value: Any) -> None:
    assert (found := load(f"a: {text}\n".encode())) == {"a": value}
    assert type(found["a"]) is type(value)


@pytest.mark.parametrize("text", REJECTED)
def test_rejects_what_flux_rejects(text: str) -> None:
    with pytest.raises(YAMLError):
        load(f"a: {text}\n".encode())


def test_kustomize_reads_the_same_values(tmp_path: Path, kustomize: Path) -> None:
    as_written = _built(kustomize, tmp_path, "".join(f"- {text}\n" for text in READ))
    as_json = _built(kustomize, tmp_path, "".join(f"- {json.dumps(value)}\n" for value in READ.values()))
    assert as_written.returncode == 0, as_written.stderr
    assert as_written.stdout == as_json.stdout


@pytest.mark.parametrize("text", REJECTED)
def test_kustomize_rejects_the_same(text: str, tmp_path: Path, kustomize: Path) -> None:
    assert _built(kustomize, tmp_path, f"- {text}\n").returncode


@pytest.mark.parametrize(
    ("key", "name"),
    [("1", "1"), ("1.10", "1.1"), ("1e3", "1000"), ("true", "true"), ("yes", "yes"), ("'1.10'", "1.10")],
)
def test_keys_are_text(key: str, name: str) -> None:
    assert load(f"{key}: a\n".encode()) == {name: "a"}


def test_dates_are_text_as_written() -> None:
    assert load(b"{a: 2026-01-02, b: 2026-01-02T03:04:05Z, c: !!timestamp 2026-01-02}") == {
        "a": "2026-01-02",
        "b": "2026-01-02T03:04:05Z",
        "c": "2026-01-02",
    }


def test_a_text_has_one_document() -> None:
    assert load(b"# nothing\n") is None
    assert load(b"--- # a\na: b\n...\n") == {"a": "b"}
    with pytest.raises(YAMLError):
        load(b"a: b\n--- {c: d}\n")


def _built(kustomize: Path, folder: Path, listed: str) -> subprocess.CompletedProcess[str]:
    (folder / "kustomization.yaml").write_text("resources: [a.yaml]\n")
    (folder / "a.yaml").write_text(f"apiVersion: v1\nkind: Values\nmetadata: {{name: a}}\nlist:\n{listed}")
    return subprocess.run([kustomize, "build", folder], capture_output=True, text=True, check=False)
