"""The check detects differences between `dist/` and the API server, and ignores defaults and normalization."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.testbed.environments.embedded.recorded import Recorded
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.cluster.tools import lock
from tokenlabs_verify.environments.embedded import checks
from tokenlabs_verify.environments.embedded.environment import Embedded
from tokenlabs_verify.environments.embedded.passes import ON_A_PLATFORM
from tokenlabs_verify.flux.commits import Published


class OfRecord(Embedded):
    """The environment reduced to its API."""

    def __init__(self, api: Recorded) -> None:
        self.api = api


def checked(sent: Manifest, live: Manifest) -> str:
    """Why the check fails; '' if it passes."""
    return checks.unchanged(OfRecord(Recorded([live])), [sent]).why


def manifest(**more: Any) -> Manifest:
    return {"apiVersion": "v1", "kind": "Thing", "metadata": {"name": "one", "namespace": "some"}, **more}


@pytest.mark.parametrize(
    ("sent", "live"),
    [
        ({"replicas": 1}, {"replicas": 1}),
        ({"replicas": 1}, {"replicas": 1, "strategy": "RollingUpdate"}),
        ({"a": {"b": [{"name": "x"}]}}, {"a": {"b": [{"name": "x", "protocol": "TCP"}]}}),
        ({"cpu": "1"}, {"cpu": "1000m"}),
        ({"memory": "1024Mi"}, {"memory": "1Gi"}),
        ({"cpu": 2}, {"cpu": "2"}),
        ({"empty": {}}, {}),
        ({"empty": []}, {}),
        ({"empty": None}, {}),
        ({"emptyDir": {}}, {"emptyDir": {}}),
    ],
)
def test_ignores_defaults_and_normalization(sent: Mapping[str, Any], live: Mapping[str, Any]) -> None:
    assert checked(manifest(spec=sent), manifest(spec=live)) == ""


@pytest.mark.parametrize(
    ("sent", "live", "path"),
    [
        ({"replicas": 1}, {"replicas": 2}, "/spec/replicas"),
        ({"replicas": 1}, {}, "/spec/replicas"),
        ({"replicas": 0}, {}, "/spec/replicas"),
        ({"on": False}, {}, "/spec/on"),
        ({"on": False}, {"on": True}, "/spec/on"),
        ({"on": True}, {"on": 1}, "/spec/on"),
        ({"on": "true"}, {"on": True}, "/spec/on"),
        ({"a": {"b": [1, 2]}}, {"a": {"b": [1]}}, "/spec/a/b"),
        ({"a": {"b": [1]}}, {"a": {"b": [1, 2]}}, "/spec/a/b"),
        ({"a": [{"name": "x"}, {"name": "y"}]}, {"a": [{"name": "x"}, {"name": "z"}]}, "/spec/a/1/name"),
        ({"a": [1, 2]}, {"a": [2, 1]}, "/spec/a/0"),
        ({"a": {"b": 1}}, {"a": "b"}, "/spec/a"),
        ({"a": [1]}, {"a": {"0": 1}}, "/spec/a"),
        ({"cpu": "1"}, {"cpu": "100m"}, "/spec/cpu"),
        ({"memory": "1Gi"}, {"memory": "1G"}, "/spec/memory"),
        ({"mode": "a"}, {"mode": "b"}, "/spec/mode"),
        ({"mode": ""}, {"mode": "b"}, "/spec/mode"),
        ({"expression": "1 == 2"}, {"expression": "1 == 1"}, "/spec/expression"),
        ({"key": "NaN"}, {"key": "Infinity"}, "/spec/key"),
    ],
)
def test_reports_the_path_of_a_difference(sent: Mapping[str, Any], live: Mapping[str, Any], path: str) -> None:
    assert checked(manifest(spec=sent), manifest(spec=live)).startswith(f"Thing one: {path}")


def test_reports_a_removed_label() -> None:
    sent = manifest()
    sent["metadata"] = sent["metadata"] | {"labels": {"app": "x"}}
    assert checked(sent, manifest()) == "Thing one: /metadata/labels"


@pytest.mark.parametrize(
    ("live", "why"),
    [
        ({"data": {"key": base64.b64encode(b"secret").decode()}}, ""),
        ({"data": {"key": base64.b64encode(b"other").decode()}}, "Thing one: /data/key"),
        ({}, "Thing one: /data"),
    ],
)
def test_compares_secrets_without_showing_them(live: Mapping[str, Any], why: str) -> None:
    assert checked(manifest(stringData={"key": "secret"}), manifest(**live)) == why


def test_compares_data_and_string_data() -> None:
    encoded = base64.b64encode(b"secret").decode()
    sent = manifest(data={"a": encoded}, stringData={"b": "secret"})
    assert checked(sent, manifest(data={"a": encoded, "b": encoded})) == ""
    assert checked(sent, manifest(data={"b": encoded})) == "Thing one: /data/a"


def test_reports_a_missing_object() -> None:
    assert checks.unchanged(OfRecord(Recorded([])), [manifest(spec={})]).why == "Thing one: is missing"


class OfPods(Recorded):
    def list(self, api_version: str, kind: str, *_: object, **__: object) -> list[Manifest]:
        return [each for each in self.objects if (each["apiVersion"], each["kind"]) == (api_version, kind)]


def remarks_of(name: str, tools: Mapping[str, Path]) -> str:
    """What the report says of a pass with these tools, in which Limitador's pod runs."""
    image = lock.read().image("limitador").reference
    environment = OfRecord(OfPods([{"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [{"image": image}]}}]))
    (one,) = (each for each in ON_A_PLATFORM if each.name == name)
    environment.capabilities = one.capabilities(tools)
    return "\n".join(checks.remarks(environment, one, Published("6a5a0ff5", head=True), tools))


def test_the_report_says_why_kuadrants_limits_are_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    unlocked = [each.model_copy(update={"digest": None}) for each in lock.read().images]
    found = lock.read().model_copy(update={"images": unlocked})
    monkeypatch.setattr(lock, "read", lambda: found)
    said = remarks_of("operator", {})
    assert "A program that only answers probes in place of Limitador" in said
    assert "a WebAssembly module that lets every request pass replaces Kuadrant's" in said
    assert (
        "does not show what Kuadrant enforces, only `--env kind` does: no digest of quay.io/kuadrant/limitador:v2.4.2"
        in said
    )
    assert "does not show" not in remarks_of("gate", {})


def test_the_report_says_what_runs_from_its_image() -> None:
    said = remarks_of("operator", {"limitador": Path("root"), "wasm-shim": Path("layout")})
    assert "quay.io/kuadrant/limitador v2.4.2 runs from its image, whose digest is locked" in said
    assert "quay.io/kuadrant/wasm-shim v0.14.1 as published" in said
    assert "only answers probes" not in said
    assert "does not show" not in said
