"""The way in: the proxies, their controllers, and the gate in front of everything."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tokenlabs.contract import components
from tokenlabs.contract.namespaces import AI_GATEWAY, ENVOY_GATEWAY, KUADRANT
from tokenlabs.layers.monitoring.alerts.deployments import replicas
from tokenlabs.layers.monitoring.monitors import job
from tokenlabs.layers.monitoring.rules import Alert, Rule, lines, series

if TYPE_CHECKING:
    from tokenlabs.spec.platform import Platform

LISTENERS = {"envoy_http_conn_manager_prefix": "https?-.+"}
"""Matches what clients connect to, and neither Envoy's own admin pages nor its probes (gateway v1.8.3,
xds/translator/listener.go, hcmStatPrefix)."""


def reaching_backends(job: str) -> str:
    """Requests that proxies send to backends of routes, by when they are sent: what a filter before them counts at the same
    time. Envoy's own calls (the gate, limits, the body processor) are to clusters of other names (gateway v1.8.3)."""
    sent = series("envoy_cluster_upstream_rq_total", "2m", job=job, matching={"envoy_cluster_name": "httproute/.+"})
    return f"sum(rate({sent}))"


def rules(platform: Platform) -> Iterator[Rule]:
    """The proxies, then their controllers, then the gate."""
    yield from _proxies(platform)
    yield from _controllers()
    yield from _gate(platform)


def _proxies(platform: Platform) -> Iterator[Alert]:
    proxies = job(platform.name, "envoy-proxies")
    answers = "envoy_http_downstream_rq_xx"
    failed = series(answers, "5m", job=proxies, envoy_response_code_class="5", matching=LISTENERS)
    yield Alert(
        "GatewayErrors",
        lines(
            f"""
              sum(rate({failed}))
            /
              sum(rate({series(answers, "5m", job=proxies, matching=LISTENERS)}))
            > 0.01
            """
        ),
        "1m",
        "critical",
        "More than 1 % of answers are 5xx",
        "{{ $value | humanizePercentage }} of all answers in the last five minutes were 5xx.",
        "The dashboard gateway shows which backend they come from; ModelDown, PickerDown and AuthorinoDown name the "
        "usual ones.",
    )
    yield Alert(
        "GatewayDown",
        f"absent({series('envoy_server_live', job=proxies)} == 1)",
        "1m",
        "critical",
        "No proxy of the Gateway is live",
        "Clients get no answer at all.",
        f"kubectl -n {ENVOY_GATEWAY} get pods -l gateway.envoyproxy.io/owning-gateway-name={platform.gateway.name}",
    )
    yield Alert(
        "BodyProcessorDown",
        f"{series('up', job=proxies, endpoint='aigw-admin')} == 0",
        "2m",
        "critical",
        "Envoy AI Gateway's container in {{ $labels.pod }} does not answer",
        "No model can be read out of a request: all of them fail with 500.",
        f"kubectl -n {ENVOY_GATEWAY} logs {{{{ $labels.pod }}}} -c ai-gateway-extproc",
    )


def _controllers() -> Iterator[Alert]:
    for name, namespace, deployment, effect in (
        (
            "EnvoyGatewayDown",
            ENVOY_GATEWAY,
            components.ENVOY_GATEWAY,
            "Traffic continues as last configured; no change takes effect.",
        ),
        (
            "AIGatewayControllerDown",
            AI_GATEWAY,
            components.AI_GATEWAY_CONTROLLER,
            "Traffic continues, but no new proxy pod can start.",
        ),
    ):
        yield Alert(
            name,
            f"{replicas(namespace, deployment)} == 0",
            "5m",
            "warning",
            f"{deployment} is down",
            effect,
            f"kubectl -n {namespace} logs deployment/{deployment} --previous",
        )


def _gate(platform: Platform) -> Iterator[Alert]:
    proxies = job(platform.name, "envoy-proxies")
    errors = series("envoy_http_ext_authz_error", "2m", job=proxies, matching=LISTENERS)
    opened = series("envoy_http_ext_authz_ok", "2m", job=proxies, matching=LISTENERS)
    yield Alert(
        "GateMissing",
        lines(
            f"""
            {reaching_backends(proxies)} > 0
            unless
              sum(rate({opened})) > 0
            """
        ),
        "2m",
        "critical",
        "Requests reach models without passing the gate",
        "They need no key, and no limit knows whose they are: the API is open to everybody who reaches it.",
        f"kubectl -n {platform.name} get securitypolicy {platform.gateway.name} -o yaml: is it there, and Accepted?",
    )
    yield Alert(
        "AuthorinoDown",
        f"{replicas(KUADRANT, components.AUTHORINO)} == 0",
        "1m",
        "critical",
        "Authorino is down",
        "Every request gets 403: the gate is closed while no key can be checked.",
        f"kubectl -n {KUADRANT} logs deployment/{components.AUTHORINO} --previous",
    )
    yield Alert(
        "GateErrors",
        f"sum(rate({errors})) > 0",
        "2m",
        "critical",
        "The gate gets no answer from Authorino",
        '{{ $value | printf "%.2f" }} requests a second get 403 though their keys may be right: Authorino is down, cannot be '
        "reached, or takes longer than two seconds.",
        f"kubectl -n {KUADRANT} get pods -l authorino-resource=authorino; then its logs.",
    )
