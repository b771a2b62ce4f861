"""Would an API server take every object of dist/, and is it refused what it would refuse?"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tokenlabs.checks.structure import validate
from tokenlabs.manifests.yaml_text import load

DIST = Path(__file__).resolve().parents[2] / "dist"


@pytest.mark.parametrize("target", ["microk8s", "kind"])
def test_every_object_of_dist_is_of_its_kind_s_form(target: str) -> None:
    objects = [
        each
        for path in sorted((DIST / target).rglob("*.yaml"))
        if path.name != "kustomization.yaml"
        for each in load(path.read_text())
    ]
    # SOPS adds its own block to a Secret, which Flux takes away before it applies.
    plain = [{key: value for key, value in each.items() if key != "sops"} for each in objects]
    assert len(plain) > 70
    assert list(map(str, validate(plain))) == []


def service(**changes: Any) -> dict[str, Any]:
    return {
        "apiVersion": "v1",
        "kind": "Service",
        "metadata": {"name": "a", "namespace": "b"},
        "spec": {"ports": [{"port": 80}]},
    } | changes


def test_a_sound_object_has_no_fault() -> None:
    assert validate([service()]) == []


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"spec": {"ports": [{"port": 80}], "prots": []}}, "/spec"),
        ({"spec": {"ports": [{"port": "eighty"}]}}, "/spec/ports/0/port"),
        ({"spec": {"ports": [{}]}}, "/spec/ports/0"),
        ({"metadata": {"name": "Not_A_Name", "namespace": "b"}}, "/metadata/name"),
        ({"metadata": {"name": "a" * 64, "namespace": "b"}}, "/metadata/name"),
        ({"metadata": {"name": "a"}}, "/metadata/namespace"),
        ({"metadata": {"name": "a", "namespace": "b", "labels": {"x": "no spaces"}}}, "/metadata/labels"),
        ({"kind": "Srevice"}, "/kind"),
    ],
    ids=["unknown field", "wrong type", "missing field", "name", "long name", "no namespace", "label", "kind"],
)
def test_what_an_api_server_refuses_is_refused(changes: dict[str, Any], path: str) -> None:
    assert path in [fault.path for fault in validate([service(**changes)])]


def test_a_custom_kind_is_judged_by_its_whole_crd() -> None:
    route = {
        "apiVersion": "aigateway.envoyproxy.io/v1beta1",
        "kind": "AIGatewayRoute",
        "metadata": {"name": "a", "namespace": "b"},
        "spec": {"parentRefs": [{"name": "g"}], "rules": [{"matches": [{"path": {"value": "/"}}]}]},
    }
    assert any("path" in fault.wrong for fault in validate([route])), "an AI route matches by header alone"
