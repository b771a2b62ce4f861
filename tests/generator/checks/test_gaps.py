"""Is a tree that Kustomize still changes said to be incomplete, instead of being judged as it is?"""

from __future__ import annotations

import pytest

from tokenlabs.checks.runner import Checked, check

ROUTE = """\
apiVersion: v1
kind: Namespace
metadata: {name: n}
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: r, namespace: n}
spec: {rules: [{backendRefs: [{name: missing, port: 80}]}]}
"""
LIST = "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [route.yaml]\n"
COUNTER = """\
apiVersion: kuadrant.io/v1
kind: RateLimitPolicy
metadata: {name: p, namespace: n}
spec: {limits: {a: {counters: [{expression: 'a["b"]'}]}}}
"""


def _checked(**files: str) -> Checked:
    return check({f"{name.replace('__', '/')}.yaml": text.encode() for name, text in files.items()})


def _ids(checked: Checked) -> list[str]:
    return [each.rule.id for each in checked.findings]


def test_a_list_of_files_changes_nothing() -> None:
    checked = _checked(a__route=ROUTE, a__kustomization=f"{LIST}images: [{{name: a, newTag: b}}]\n")
    assert (_ids(checked), checked.gaps) == (["TL101"], ())


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ("namePrefix: a-\nnamespace: b\n", "changes objects when it is built: `namePrefix`, `namespace`"),
        ("patches: [{path: patch.yaml}]\n", "changes objects when it is built: `patches`"),
        ("secretGenerator: [{name: a}]\n", "changes objects when it is built: `secretGenerator`"),
        ("bases: [https://example.com/a]\n", "takes objects from https://example.com/a"),
        ("bases: [../../b]\n", "takes objects from ../../b, outside of what is checked"),
    ],
)
def test_what_kustomize_changes_is_not_judged(more: str, says: str) -> None:
    checked = _checked(a__route=ROUTE, a__kustomization=LIST + more, b__counter=COUNTER)
    assert [(each.file, each.says) for each in checked.gaps] == [("a/kustomization.yaml", says)]
    assert _ids(checked) == ["TL305"]  # an object by itself shows it


FLUX = """\
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: a, namespace: flux-system}
spec: {path: ./a, MORE}
"""


@pytest.mark.parametrize(
    ("more", "route", "gaps"),
    [
        ("interval: 1h", ROUTE, 0),
        ("targetNamespace: b", ROUTE, 1),
        ("patches: [{patch: a}]", ROUTE, 1),
        ("postBuild: {substitute: {a: b}}", ROUTE, 0),
        ("postBuild: {substitute: {a: b}}", ROUTE.replace("name: missing", 'name: "${a}"'), 1),
    ],
)
def test_what_flux_changes_is_not_judged(more: str, route: str, gaps: int) -> None:
    checked = _checked(flux__a=FLUX.replace("MORE", more), a__route=route)
    assert len(checked.gaps) == gaps
    assert _ids(checked) == ([] if gaps else ["TL101"])


def test_a_folder_that_flux_does_not_apply_is_no_gap() -> None:
    other = _checked(flux__a=FLUX.replace("MORE", "interval: 1h"), a__route=ROUTE, b__kustomization="namePrefix: a-\n")
    assert (_ids(other), other.gaps) == (["TL101"], ())


def test_a_file_that_cannot_be_read_may_have_what_is_missing() -> None:
    checked = _checked(a__route=ROUTE, a__service="{{")
    assert (_ids(checked), [each.says for each in checked.gaps]) == (["TL001"], ["cannot be read"])
