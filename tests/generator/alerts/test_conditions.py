"""Can every metric that alerts take the value that alerts, in what is rendered beside the alert?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from tests.generator.alerts.conditions import CONDITIONS, Manifests, deployments, selectors
from tests.generator.alerts.configurations import CONFIGURATIONS
from tests.generator.alerts.conftest import Rule
from tokenlabs.layers import LAYERS
from tokenlabs.layers.base.layer import EncryptedFile, Piece, PlainFile, Unit
from tokenlabs.manifests import yaml_text
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.loader import load
from tokenlabs.spec.targets import target
from tokenlabs.synth.rendering import render


@pytest.fixture(scope="module", params=CONFIGURATIONS)
def configuration(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def manifests(configuration: str, repository: Path) -> Manifests:
    """All layers of a configuration, and its nodes; Secrets are not looked at."""
    platform = CONFIGURATIONS[configuration](load(repository / "platform.yaml").platform)
    secrets = {
        str(path.relative_to(repository / "secrets")): path.read_text()
        for path in sorted((repository / "secrets").rglob("*.yaml"))
    }
    shown = target(platform, "microk8s", secrets)
    nodes: Manifests = [
        {"kind": "Node", "metadata": {"name": name}, "gpu": node.gpu and node.gpu.model_dump()}
        for name, node in platform.cluster.nodes.items()
    ]
    return [manifest for layer in LAYERS for manifest in _manifests(layer.pieces(shown))] + nodes


def _manifests(pieces: Iterable[Piece]) -> Iterator[Manifest]:
    units = []
    for piece in pieces:
        match piece:
            case PlainFile():
                yield from piece.manifests
            case Unit():
                units.append((piece.file, piece))
            case EncryptedFile():
                pass
    for file in (render(units, {}) if units else {}).values():
        yield from yaml_text.load(file.text)


def _rules(manifests: Manifests) -> list[Rule]:
    return [
        rule
        for each in manifests
        if each["kind"] == "PrometheusRule"
        for group in each["spec"]["groups"]
        for rule in group["rules"]
    ]


def cannot_change(manifests: Manifests) -> Iterator[str]:
    """Alerts with a metric that stays as it is, and why it does."""
    rules = _rules(manifests)
    recorded = {rule["record"] for rule in rules if "record" in rule}
    for rule in rules:
        for selector in selectors(rule["expr"]):
            if selector.metric in recorded:
                continue
            condition = CONDITIONS[selector.metric]
            if not condition.holds(manifests, selector):
                yield f"{rule.get('alert') or rule['record']}: {selector.metric} needs {condition.needs}"


def test_every_alert_can_fire(manifests: Manifests) -> None:
    assert list(cannot_change(manifests)) == []


@pytest.mark.parametrize(
    ("configuration", "expr", "needs"),
    [
        ("kuadrant", 'datastore_partitioned{job="token-labs/limitador"} == 1', "a Limitador with storage redis-cached"),
        (
            "kuadrant",
            'kube_deployment_status_replicas_available{namespace="kuadrant-system", deployment="limitador"} == 0',
            "a Deployment of this name",
        ),
        (
            "envoy",
            'kube_statefulset_status_replicas_ready{namespace="redis", statefulset="redis"} < 1',
            "a StatefulSet of this name",
        ),
        ("envoy", 'up{job="token-labs/dcgm"} == 0', "a monitor of this job"),
        ("envoy", "rate(kuadrant_errors[2m]) > 0", "a policy of Kuadrant's on the Gateway or a route"),
        ("closed", "envoy_cluster_ratelimit_failure_mode_allowed > 0", "that do not fail closed"),
        ("envoy", 'DCGM_FI_DEV_FB_USED{Hostname="spark-01"} > 0.8', "that has memory of its own"),
    ],
    indirect=["configuration"],
)
def test_an_alert_that_cannot_is_found(manifests: Manifests, expr: str, needs: str) -> None:
    group = {"rules": [{"alert": "Silent", "expr": expr}]}
    added = {"kind": "PrometheusRule", "spec": {"groups": [group]}}
    (found,) = cannot_change([*manifests, added])
    assert found.startswith("Silent: ")
    assert needs in found


def test_no_alert_without_traffic(manifests: Manifests, configuration: str) -> None:
    alerts = {rule["alert"] for rule in _rules(manifests) if "alert" in rule}
    closed = configuration.endswith("closed")
    assert ("EnvoyLimitsUnavailable" in alerts) == closed
    assert ("EnvoyLimitsNotCounted" in alerts) == (not closed)


def test_unified_memory_is_not_asked_of_the_framebuffer(manifests: Manifests, configuration: str) -> None:
    alerts = {rule["alert"] for rule in _rules(manifests) if "alert" in rule}
    assert ("NodeMemoryAboveLimit" in alerts) == (configuration != "discrete")
    assert ("GpuMemoryAbovePlan" in alerts) == (configuration == "discrete")


def test_runbooks_name_deployments_that_there_are(manifests: Manifests) -> None:
    known = set(deployments(manifests))
    named = [
        (rule["alert"], namespace, name)
        for rule in _rules(manifests)
        if "alert" in rule
        for namespace, name in re.findall(
            r"-n (\S+) [a-z ]+ deployment[/ ]((?:\{\{.*?\}\}|[^\s,;])+)", rule["annotations"]["runbook"]
        )
    ]
    assert len(named) >= 5
    for alert, namespace, name in named:
        pattern = re.sub(r"\\{\\{.*?\\}\\}", ".+", re.escape(name))
        assert any(namespace == other and re.fullmatch(pattern, found) for other, found in known), alert
