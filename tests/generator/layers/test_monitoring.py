"""Does every monitor find what it should, can every rule be evaluated, and does every dashboard ask for what exists?"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import promql_parser
import pytest

from tests.generator.layers.conftest import RenderedLayer, layer_named
from tests.generator.layers.upstream_objects import UPSTREAM_OBJECTS, Upstream
from tokenlabs.contract.exported_metrics import SOURCES
from tokenlabs.layers.monitoring import objectives
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.runtimes.vllm import METRICS
from tokenlabs.spec.targets import target
from tokenlabs.spec.tenancy import LimitEngine, Limits

MONITORS = {
    "token-labs-model-servers": ["nemotron-vl-pool-decode", "token-labs-pool-decode"],
    "token-labs-endpoint-pickers": ["nemotron-vl-pool-epp", "token-labs-pool-epp"],
    "token-labs-envoy-proxies": ["envoy-token-labs-token-labs-gateway"],
    "token-labs-envoy-gateway": ["envoy-gateway"],
    "token-labs-ai-gateway-controller": ["ai-gateway-controller"],
    "token-labs-authorino": ["authorino-controller-metrics"],
    "token-labs-limitador": ["limitador-limitador"],
    "token-labs-rate-limit-service": ["envoy-ratelimit"],
    "token-labs-magpie-tts": ["magpie-tts"],
}
KNOWN = {name for source in SOURCES for name in source.metrics}


@pytest.fixture(scope="module")
def monitoring(rendered: RenderedLayer) -> list[Manifest]:
    """With both engines of limits, so that all that can be watched is."""
    return rendered("microk8s", "monitoring", limits=Limits(requests="kuadrant"))


@pytest.fixture(scope="module")
def objects(rendered: RenderedLayer) -> list[Upstream]:
    """Pods and Services, rendered or upstream's."""
    ours = rendered("microk8s", "models") + rendered("microk8s", "speech")
    return [*UPSTREAM_OBJECTS, *_ours(ours)]


def _ours(manifests: list[Manifest]) -> Iterator[Upstream]:
    for each in manifests:
        metadata = each["metadata"]
        if each["kind"] == "Deployment":
            template = each["spec"]["template"]
            ports = [port for box in template["spec"]["containers"] for port in box.get("ports", [])]
            named = tuple(port["name"] for port in ports)
            labels = template["metadata"]["labels"]
            yield Upstream("pods", metadata["namespace"], metadata["name"], labels, named, "dist/")
        elif each["kind"] == "Service":
            named = tuple(port["name"] for port in each["spec"]["ports"])
            yield Upstream("services", metadata["namespace"], metadata["name"], metadata["labels"], named, "dist/")


def kinds(manifests: list[Manifest], *wanted: str) -> list[Manifest]:
    return [each for each in manifests if each["kind"] in wanted]


def endpoints(monitor: Manifest) -> list[dict[str, Any]]:
    key = "podMetricsEndpoints" if monitor["kind"] == "PodMonitor" else "endpoints"
    found: list[dict[str, Any]] = monitor["spec"][key]
    return found


def found_by(monitor: Manifest, endpoint: dict[str, Any], objects: list[Upstream]) -> list[str]:
    """Names of the objects that Prometheus scrapes by this endpoint: namespace, labels, port, `keep` relabelings."""
    of = "pods" if monitor["kind"] == "PodMonitor" else "services"
    wanted = monitor["spec"]["selector"].get("matchLabels", {}).items()
    kept = [
        each["regex"]
        for each in endpoint["relabelings"]
        if each["action"] == "keep" and each["sourceLabels"] == ["__meta_kubernetes_service_name"]
    ]
    return sorted(
        each.name
        for each in objects
        if each.of == of
        and each.namespace == monitor["metadata"]["namespace"]
        and wanted <= each.labels.items()
        and endpoint["port"] in each.ports
        and all(re.fullmatch(regex, each.name) for regex in kept)
    )


def test_every_monitor_selects_its_targets(monitoring: list[Manifest], objects: list[Upstream]) -> None:
    found = {
        monitor["metadata"]["name"]: [found_by(monitor, endpoint, objects) for endpoint in endpoints(monitor)]
        for monitor in kinds(monitoring, "PodMonitor", "ServiceMonitor")
    }
    assert found.keys() == MONITORS.keys()
    for name, each_endpoint in found.items():
        assert all(names == MONITORS[name] for names in each_endpoint), name


def test_prometheus_takes_up_monitors_and_rules(monitoring: list[Manifest], platform: Platform) -> None:
    assert platform.monitoring
    for each in kinds(monitoring, "PodMonitor", "ServiceMonitor", "PrometheusRule"):
        assert platform.monitoring.labels.items() <= each["metadata"]["labels"].items()
    for monitor in kinds(monitoring, "PodMonitor", "ServiceMonitor"):
        assert {endpoint["interval"] for endpoint in endpoints(monitor)} == {"15s"}


def test_no_two_endpoints_of_a_monitor_are_one_target(monitoring: list[Manifest]) -> None:
    for monitor in kinds(monitoring, "PodMonitor", "ServiceMonitor"):
        by_path = "metrics_path" in str(monitor)
        targets = [(each["port"], each["path"] if by_path else "") for each in endpoints(monitor)]
        assert len(targets) == len(set(targets))


def test_prometheus_reads_the_pickers_with_a_token_that_opens_nothing_else(monitoring: list[Manifest]) -> None:
    (monitor,) = [each for each in kinds(monitoring, "ServiceMonitor") if "authorization" in str(each)]
    credentials = endpoints(monitor)[0]["authorization"]["credentials"]
    (secret,) = kinds(monitoring, "Secret")
    assert (credentials["name"], credentials["key"]) == (secret["metadata"]["name"], "token")
    assert secret["metadata"]["namespace"] == monitor["metadata"]["namespace"]
    assert secret.keys().isdisjoint({"data", "stringData"})
    account = secret["metadata"]["annotations"]["kubernetes.io/service-account.name"]
    (binding,) = kinds(monitoring, "ClusterRoleBinding")
    assert binding["subjects"] == [{"kind": "ServiceAccount", "name": account, "namespace": "token-labs"}]
    (role,) = kinds(monitoring, "ClusterRole")
    assert binding["roleRef"]["name"] == role["metadata"]["name"]
    assert role["rules"] == [{"nonResourceURLs": ["/metrics"], "verbs": ["get"]}]


def test_monitors_only_what_runs(rendered: RenderedLayer) -> None:
    names = {each["metadata"]["name"] for each in rendered("microk8s", "monitoring", limits=Limits())}
    assert "token-labs-limitador" not in names
    limits = Limits(requests="kuadrant")
    names = {each["metadata"]["name"] for each in rendered("microk8s", "monitoring", limits=limits)}
    assert "token-labs-limitador" in names


def test_without_monitoring_there_is_nothing(platform: Platform) -> None:
    assert list(layer_named("monitoring").pieces(target(platform, "kind"))) == []


# Rules


def rules(manifests: list[Manifest]) -> list[dict[str, Any]]:
    return [
        rule
        for each in kinds(manifests, "PrometheusRule")
        for group in each["spec"]["groups"]
        for rule in group["rules"]
    ]


def metrics(expr: str) -> set[str]:
    """Names of the metrics that a PromQL expression reads. Raises ValueError where it does not parse."""
    names: set[str] = set()

    def visit(node: object) -> bool:
        if isinstance(node, promql_parser.VectorSelector):
            names.add(str(node.name))
        return True

    promql_parser.walk(promql_parser.parse(expr.replace("$__rate_interval", "5m")), visit)
    return names


def test_the_parser_of_these_tests_sees_errors_and_names() -> None:
    with pytest.raises(ValueError, match="unclosed"):
        metrics("sum(rate(up[5m])")
    assert metrics('max by (pool) (label_replace(clamp_max(a, 1), "b", "$1", "c", "d")) and rate(e:f[1h]) > 2') == {
        "a",
        "e:f",
    }


def recorded(manifests: list[Manifest]) -> set[str]:
    return {rule["record"] for rule in rules(manifests) if "record" in rule}


def test_every_rule_reads_metrics_that_exist(monitoring: list[Manifest]) -> None:
    for rule in rules(monitoring):
        assert metrics(rule["expr"]) <= KNOWN | recorded(monitoring), rule


def test_an_expression_fits_on_a_screen(monitoring: list[Manifest]) -> None:
    for rule in rules(monitoring):
        assert max(map(len, rule["expr"].splitlines())) <= 200, rule


def test_every_alert_has_summary_and_remedy(monitoring: list[Manifest]) -> None:
    for rule in rules(monitoring):
        if "alert" in rule:
            assert rule["labels"]["severity"] in {"critical", "warning"}
            assert all(rule["annotations"][key] for key in ("summary", "description", "runbook", "documentation"))
            assert rule["for"]


@pytest.mark.parametrize(
    ("objective", "boundary"), [("500ms", 0.5), ("3s", 2.5), ("4s", 5.0), ("600ms", 0.5), ("1m", 40.0), ("175ms", 0.1)]
)
def test_first_tokens_are_measured_at_vllms_nearest_boundary(objective: str, boundary: float) -> None:
    assert objectives.boundary(objective, METRICS.first_token_boundaries) == boundary


# Dashboards


def dashboards(manifests: list[Manifest]) -> dict[str, dict[str, Any]]:
    found = {}
    for each in kinds(manifests, "ConfigMap"):
        ((file, text),) = each["data"].items()
        found[file] = json.loads(text)
    return found


def test_grafana_finds_the_dashboards(monitoring: list[Manifest]) -> None:
    for each in kinds(monitoring, "ConfigMap"):
        assert each["metadata"]["namespace"] == "monitoring"
        assert each["metadata"]["labels"]["grafana_dashboard"] == "1"
    assert set(dashboards(monitoring)) == {
        *("token-labs-gateway.json", "token-labs-models.json", "token-labs-tenants.json"),
    }


def test_dashboards_and_panels_have_unique_ids(monitoring: list[Manifest]) -> None:
    every = dashboards(monitoring).values()
    assert len({each["uid"] for each in every}) == len(every)
    for each in every:
        ids = [panel["id"] for panel in each["panels"]]
        places = [(panel["gridPos"]["x"], panel["gridPos"]["y"]) for panel in each["panels"]]
        assert len(set(ids)) == len(set(places)) == len(ids)
        assert len(each["uid"]) <= 40


def test_every_panel_asks_prometheus_for_metrics_that_exist(monitoring: list[Manifest]) -> None:
    for each in dashboards(monitoring).values():
        for panel in each["panels"]:
            for query in panel["targets"]:
                asked = metrics(query["expr"])
                assert asked, panel["title"]
                assert asked <= KNOWN | recorded(monitoring), panel["title"]
        for variable in each["templating"]["list"]:
            if variable["type"] == "query":
                match = re.fullmatch(r"label_values\((.+), (\w+)\)", variable["definition"])
                assert match
                assert metrics(match.group(1)) <= KNOWN | recorded(monitoring)


def test_dashboards_declare_their_variables(monitoring: list[Manifest]) -> None:
    for each in dashboards(monitoring).values():
        declared = {variable["name"] for variable in each["templating"]["list"]}
        used = set(re.findall(r"\$([a-z]\w*)", json.dumps(each)))
        assert used == declared
        assert "${" not in json.dumps(each)


@pytest.mark.parametrize("requests", ["kuadrant", "envoy"])
def test_every_series_is_asked_of_a_monitor_that_exists(rendered: RenderedLayer, requests: LimitEngine) -> None:
    monitoring = rendered("microk8s", "monitoring", limits=Limits(requests=requests))
    jobs = {
        each["replacement"]
        for monitor in kinds(monitoring, "PodMonitor", "ServiceMonitor")
        for endpoint in endpoints(monitor)
        for each in endpoint["relabelings"]
        if each.get("targetLabel") == "job"
    }
    expressions = [rule["expr"] for rule in rules(monitoring)]
    expressions += [
        query["expr"]
        for each in dashboards(monitoring).values()
        for panel in each["panels"]
        for query in panel["targets"]
    ]
    assert set(re.findall(r'job="([^"]+)"', " ".join(expressions))) <= jobs


def test_the_tenants_dashboard_groups_by_a_label_that_the_gateway_sets(
    rendered: RenderedLayer, monitoring: list[Manifest]
) -> None:
    (release,) = kinds(rendered("microk8s", "ai-gateway-controller"), "HelmRelease")
    attributes = release["spec"]["values"]["controller"]["metricsRequestHeaderAttributes"]
    header, _, attribute = attributes.partition(":")
    assert header == "x-token-labs-user"
    assert attribute.replace(".", "_") in json.dumps(dashboards(monitoring)["token-labs-tenants.json"])
