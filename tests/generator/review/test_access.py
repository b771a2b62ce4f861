"""Who may do more, or less, with the Kubernetes API."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist, effects, files, sentences

ROLE = """\
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: r}
rules: RULES
"""
BINDING = """\
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: b}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ROLE}
subjects: [{kind: SUBJECT, name: a}]
"""
PODS = "{apiGroups: [''], resources: [pods], verbs: [get]}"


@pytest.mark.parametrize(
    ("rule", "severity", "says"),
    [
        ("{apiGroups: ['*'], resources: ['*'], verbs: ['*']}", "danger", "do anything with everything"),
        ("{apiGroups: [''], resources: [secrets], verbs: [get, list]}", "danger", "get, list secrets"),
        ("{apiGroups: [''], resources: [secrets], resourceNames: [a], verbs: [get]}", "caution", "get secrets (a)"),
        ("{apiGroups: [''], resources: [pods/exec], verbs: [create]}", "danger", "create pods/exec"),
        (
            "{apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [escalate]}",
            "danger",
            "escalate clusterroles.rbac.authorization.k8s.io",
        ),
        ("{apiGroups: [apps], resources: [deployments], verbs: [get]}", "caution", "get deployments.apps"),
        ("{nonResourceURLs: [/metrics], verbs: [get]}", "caution", "get /metrics"),
    ],
)
def test_a_wider_role(rule: str, severity: str, says: str) -> None:
    narrow, wide = (files(r=ROLE.replace("RULES", each)) for each in (f"[{PODS}]", f"[{PODS}, {rule}]"))
    assert sentences(effects(narrow, wide)) == [f"{severity} opened: ClusterRole r lets its users {says}"]
    assert sentences(effects(wide, narrow)) == [f"caution closed: ClusterRole r no longer lets its users {says}"]


def test_a_new_role_without_a_binding_gives_nothing() -> None:
    old = files(r=ROLE.replace("RULES", "[]"))
    assert effects(old, old | files(s=ROLE.replace("name: r", "name: s").replace("RULES", f"[{PODS}]"))) == []


@pytest.mark.parametrize(
    ("role", "subject", "said"),
    [
        (
            "cluster-admin",
            "User",
            "danger opened: ClusterRoleBinding b gives User a the role cluster-admin in the whole cluster",
        ),
        ("view", "User", "info opened: ClusterRoleBinding b gives User a the role view in the whole cluster"),
        ("r", "User", "info opened: ClusterRoleBinding b gives User a the role r in the whole cluster: get pods"),
    ],
)
def test_a_new_binding(role: str, subject: str, said: str) -> None:
    old = files(r=ROLE.replace("RULES", f"[{PODS}]"))
    new = old | files(b=BINDING.replace("ROLE", role).replace("SUBJECT", subject))
    assert sentences(effects(old, new)) == [said]


def test_everyone_is_a_danger_whatever_the_role() -> None:
    old = files(b=BINDING.replace("ROLE", "view").replace("SUBJECT", "User"))
    new = {"b.yaml": old["b.yaml"].replace(b"[{kind", b"[{kind: Group, name: 'system:authenticated'}, {kind")}
    assert sentences(effects(old, new)) == [
        "danger opened: ClusterRoleBinding b gives Group system:authenticated the role view in the whole cluster"
    ]
    assert sentences(effects(new, old)) == [
        "caution closed: ClusterRoleBinding b takes the role view in the whole cluster from Group system:authenticated"
    ]


def test_a_token_that_does_not_expire(dist: Dist) -> None:
    dist.replace(
        "monitoring/picker-metrics-reader.yaml",
        "kubernetes.io/service-account.name: picker-metrics-reader",
        "kubernetes.io/service-account.name: other",
    )
    assert (
        "caution opened: Secret token-labs/picker-metrics-reader is a token of ServiceAccount other that does not expire"
        in (dist.sentences("opened"))
    )


def test_pods_that_get_a_token_by_default(dist: Dist) -> None:
    dist.replace(
        "speech/magpie-tts.yaml", "automountServiceAccountToken: false\n---", "automountServiceAccountToken: true\n---"
    )
    assert dist.sentences() == [
        "caution opened: ServiceAccount token-labs/magpie-tts gives its pods a token for the Kubernetes API, unless they refuse it"
    ]


ACCOUNT = "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: picker, namespace: n}\n"
BOUND = BINDING.replace("ROLE", "view").replace("{kind: SUBJECT, name: a}", "SUBJECTS")


def test_an_account_that_goes_loses_nothing_that_anyone_misses() -> None:
    one, two = "{kind: ServiceAccount, name: other, namespace: n}", "{kind: ServiceAccount, name: picker, namespace: n}"
    narrow, wide = (BOUND.replace("SUBJECTS", each) for each in (one, f"{one}, {two}"))
    takes = "ClusterRoleBinding b takes the role view in the whole cluster from ServiceAccount n/picker"
    stays = files(b=wide, a=ACCOUNT), files(b=narrow, a=ACCOUNT)
    goes = files(b=wide, a=ACCOUNT), files(b=narrow)
    assert f"caution closed: {takes}" in sentences(effects(*stays))
    assert not [each for each in sentences(effects(*goes)) if "takes the role" in each]


def test_ordinary_rights_of_a_new_account_are_routine() -> None:
    one, two = "{kind: ServiceAccount, name: other, namespace: n}", "{kind: ServiceAccount, name: picker, namespace: n}"
    narrow, wide = (BOUND.replace("SUBJECTS", each) for each in (one, f"{one}, {two}"))
    gives = "ClusterRoleBinding b gives ServiceAccount n/picker the role view in the whole cluster"
    assert f"info opened: {gives}" in sentences(effects(files(b=narrow), files(b=wide, a=ACCOUNT)))
    assert f"caution opened: {gives}" in sentences(effects(files(b=narrow, a=ACCOUNT), files(b=wide, a=ACCOUNT)))
