"""Would an API server take every object of dist/, and is it refused what it would refuse?"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tokenlabs.checks.structure import validate
from tokenlabs.manifests.yaml_text import load

DIST = Path(__file__).resolve().parents[3] / "dist"


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


def test_valid_object_has_no_fault() -> None:
    assert validate([service()]) == []


IN = {"name": "a", "namespace": "b"}


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"spec": {"prots": []}}, "/spec/prots: is not a field of this kind; did you mean `ports`?"),
        ({"spec": {"ports": [{"port": "eighty"}]}}, '/port: "eighty" is not of type "integer"; write a whole number'),
        ({"spec": {"ports": [{}]}}, '/spec/ports/0: "port" is a required property; add `port`'),
        ({"spec": {"type": "NodeProt"}}, "did you mean `NodePort`?"),
        (
            {"spec": {"ports": [{"port": 80}, {"port": 80, "protocol": "UDP"}, {"port": 80, "protocol": "TCP"}]}},
            "/spec/ports: items 0 and 2 are both port=80, protocol=TCP; keep one of the two",
        ),
        ({"metadata": {"name": "Not_A_Name", "namespace": "b"}}, "/metadata/name: 'Not_A_Name' is not a valid name"),
        ({"metadata": {"name": "a" * 64, "namespace": "b"}}, "write at most 63 lower case letters"),
        ({"metadata": {"name": "a"}}, "/metadata/namespace: is missing; add `namespace`"),
        ({"metadata": IN | {"labels": {"x": "no spaces"}}}, "/metadata/labels/x: x=no spaces is not a valid label"),
        ({"metadata": IN | {"annotations": {"a/b/c": ""}}}, "/metadata/annotations/a~1b~1c: is not a valid annotation"),
        ({"metadata": IN | {"lables": {}}}, "/metadata/lables: is not a field of this kind; did you mean `labels`?"),
        ({"metadata": IN | {"annotations": {"x": True}}}, 'true is not of type "string"; write text, `"true"` in quotes'),
        ({"kind": "Srevice"}, "/kind: Srevice of v1 is not among the pinned kinds"),
    ],
    ids=[
        "unknown field", "wrong type", "missing field", "unknown value", "two items of one key", "name", "long name",
        "no namespace", "label", "annotation", "unknown field of metadata", "annotation that is no text", "kind",
    ],
)  # fmt: skip
def test_rejects_what_an_api_server_rejects_with_a_remedy(changes: dict[str, Any], said: str) -> None:
    (fault,) = validate([service(**changes)])
    assert said in str(fault)


def test_a_custom_kind_is_judged_by_its_whole_crd() -> None:
    route = {
        "apiVersion": "aigateway.envoyproxy.io/v1beta1",
        "kind": "AIGatewayRoute",
        "metadata": {"name": "a", "namespace": "b"},
        "spec": {"parentRefs": [{"name": "g"}], "rules": [{"matches": [{"path": {"value": "/"}}]}]},
    }
    said = [str(fault) for fault in validate([route])]
    # An AI route matches by header alone.
    assert any("/spec/rules/0/matches/0/path: is not a field of this kind; known: `headers`" in each for each in said)


def test_a_list_of_a_crd_whose_items_have_a_key_holds_each_once() -> None:
    gateway: dict[str, Any] = {
        "apiVersion": "gateway.networking.k8s.io/v1",
        "kind": "Gateway",
        "metadata": IN,
        "spec": {
            "gatewayClassName": "eg",
            "listeners": [{"name": name, "protocol": "HTTP", "port": port} for name, port in (("a", 80), ("a", 81))],
        },
    }
    (fault,) = validate([gateway])
    assert (fault.path, fault.wrong) == ("/spec/listeners", "items 0 and 1 are both name=a")
    gateway["spec"]["listeners"][1]["name"] = "b"
    assert validate([gateway]) == []
