"""Which pods may do more on their node, and what namespaces enforce."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist, effects, files

SPEECH = "Deployment token-labs/magpie-tts"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "      nodeSelector:",
            "      hostNetwork: true\n      nodeSelector:",
            "{} uses the node's network, past NetworkPolicies",
        ),
        (
            "      nodeSelector:",
            "      volumes: [{name: all, hostPath: {path: /}}]\n      nodeSelector:",
            "{} reads and may write / of its node",
        ),
        (
            "          allowPrivilegeEscalation: false",
            "          privileged: true",
            "container magpie of {} is privileged: it can do anything on its node",
        ),
        (
            "            drop:",
            "            add: [NET_ADMIN]\n            drop:",
            "container magpie of {} gains the capability NET_ADMIN",
        ),
        (
            "        - containerPort: 8000",
            "        - hostPort: 8000\n          containerPort: 8000",
            "container magpie of {} listens on port 8000 of its node: clients reach it past the Gateway",
        ),
        ("          allowPrivilegeEscalation: false", "          runAsUser: 0", "container magpie of {} runs as root"),
    ],
)
def test_more_rights_on_the_node(dist: Dist, old: str, new: str, said: str) -> None:
    dist.replace("speech/magpie-tts.yaml", old, new)
    assert f"danger opened: {said.format(SPEECH)}" in dist.sentences()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "          allowPrivilegeEscalation: false\n",
            "",
            "container magpie of {} may gain more rights than it starts with",
        ),
        (
            "            drop:\n            - ALL\n",
            "            drop: []\n",
            "container magpie of {} keeps the default capabilities",
        ),
        (
            "          type: RuntimeDefault",
            "          type: Unconfined",
            "container magpie of {} may make any system call",
        ),
        (
            "serviceAccountName: magpie-tts",
            "serviceAccountName: flux",
            "{} runs as ServiceAccount flux, before magpie-tts: it has the rights of that one",
        ),
        (
            "      automountServiceAccountToken: false\n",
            "",
            "{} gets a token for the Kubernetes API, unless its ServiceAccount refuses it",
        ),
    ],
)
def test_less_protection(dist: Dist, old: str, new: str, said: str) -> None:
    dist.replace("speech/magpie-tts.yaml", old, new)
    assert f"caution opened: {said.format(SPEECH)}" in dist.sentences()


def test_a_container_that_goes_loses_no_protection() -> None:
    pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: p, namespace: n}\nspec: {containers: [{name: a}MORE]}\n"
    old = files(p=pod.replace("MORE", ", {name: b, securityContext: {runAsNonRoot: true}}"))
    assert effects(old, files(p=pod.replace("MORE", "")), "opened") == []


def test_a_new_pod_with_rights_on_its_node(dist: Dist) -> None:
    dist.add(
        "speech/agent.yaml",
        """\
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent, namespace: token-labs}
spec: {template: {spec: {hostPID: true, containers: [{name: a}]}}}
""",
    )
    assert dist.sentences() == [
        "danger opened: DaemonSet token-labs/agent sees and can signal all processes of the node"
    ]


def test_what_a_namespace_enforces(dist: Dist) -> None:
    dist.replace("namespaces/token-labs.yaml", "enforce: baseline", "enforce: privileged")
    space = "Namespace token-labs enforces the Pod Security Standard"
    assert dist.sentences() == [
        f"danger opened: {space} privileged, before baseline: pods with more rights are accepted"
    ]
    dist.replace("namespaces/token-labs.yaml", "enforce: privileged", "enforce: restricted")
    assert dist.sentences() == [
        f"caution closed: {space} restricted, before baseline: pods that violate it are rejected when they next start"
    ]
