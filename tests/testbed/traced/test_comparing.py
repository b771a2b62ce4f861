"""A trace that differs from Envoy is detected: status, component, route, cluster, filters and their order."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tokenlabs.manifests import tree
from tokenlabs.manifests.objects import documents, parse
from tokenlabs.manifests.placement import Target, targets
from tokenlabs.trace.matching import Request
from tokenlabs.trace.tracing import trace
from tokenlabs_verify.traced.comparing import Used, difference
from tokenlabs_verify.traced.configuration import Route, routes

DUMP = Path(__file__).with_name("config_dump.json")
"""Of a real Envoy of the embedded environment with `dist/kind`, without fields that are not read."""
LLAMA = "nvidia/Llama-3.1-Nemotron-Nano-8B-v1"
CHAT = Request("POST", "/v1/chat/completions", LLAMA, "tenant-free-demo")
ANSWERED = Used(
    "httproute/token-labs/llm-inference/rule/0/match/0/*",
    "httproute/token-labs/llm-inference/rule/0",
    200,
    "via_upstream",
)
DENIED = Used("httproute/token-labs/llm-inference/rule/2/match/0/*", "", 401, "ext_authz_denied")


@pytest.fixture(scope="module")
def configured() -> dict[str, Route]:
    return routes(json.loads(DUMP.read_text()))


@pytest.fixture(scope="module")
def target(repository: Path) -> Target:
    files = {path: text for path, text in tree.read(repository / "dist").items() if path.startswith("kind/")}
    (found,) = targets(parse(documents(files)))
    return found


def test_reads_which_filters_act_on_a_route(configured: dict[str, Route]) -> None:
    acting = {
        name: [each.removeprefix("envoy.filters.http.").partition("/")[0] for each in route.filters]
        for name, route in configured.items()
    }
    prefix = "httproute/token-labs"
    assert acting[f"{prefix}/llm-inference/rule/0/match/0/*"] == ["ext_authz", "ext_proc", "ratelimit", "ext_proc"]
    assert acting[f"{prefix}/llm-inference/rule/2/match/0/*"] == ["ext_authz", "ext_proc"]
    assert acting[f"{prefix}/malformed-paths/rule/0/match/0/*"] == ["fault", "ext_authz"]
    assert acting[f"{prefix}/riva-stt/rule/0/match/0/*"] == ["ext_authz", "ratelimit", "credential_injector"]


@pytest.mark.parametrize(
    ("request_", "used"),
    [(CHAT, ANSWERED), (CHAT, ANSWERED._replace(status=503)), (replace(CHAT, tenant=None), DENIED)],
)
def test_a_trace_that_names_what_envoy_used_has_no_difference(
    target: Target, configured: dict[str, Route], request_: Request, used: Used
) -> None:
    assert difference([trace(target, request_).ending], used, configured) == ""


@pytest.mark.parametrize(
    ("request_", "used", "why"),
    [
        (replace(CHAT, tenant=None), DENIED._replace(status=200), "trace predicted status 401, Envoy answered 200"),
        (
            CHAT,
            ANSWERED._replace(details="direct_response"),
            "trace named the backend (via_upstream), Envoy used direct",
        ),
        (CHAT, ANSWERED._replace(details=""), "trace named the backend (via_upstream), Envoy used none"),
        (CHAT, ANSWERED._replace(route="httproute/token-labs/llm-inference/rule/1/match/0/*"), "trace named route"),
        (CHAT, ANSWERED._replace(cluster="httproute/token-labs/llm-inference/rule/1"), "trace named cluster"),
        (CHAT, ANSWERED._replace(route="gone"), "the configuration dump has no route gone"),
    ],
)
def test_names_a_difference_to_the_access_log(
    target: Target, configured: dict[str, Route], request_: Request, used: Used, why: str
) -> None:
    assert why in difference([trace(target, request_).ending], used, configured)


def test_names_a_filter_in_another_place_of_the_chain(target: Target, configured: dict[str, Route]) -> None:
    """A body processor before the gate would read the bodies of clients without a key."""
    ending = trace(target, CHAT).ending
    gate, body, *others = ending.filters
    found = difference([ending._replace(filters=(body, gate, *others))], ANSWERED, configured)
    assert found.startswith("trace named filters envoy.filters.http.ext_proc/aigateway envoy.filters.http.ext_authz")


def test_names_a_filter_that_acts_on_the_route_but_not_in_the_trace(
    target: Target, configured: dict[str, Route]
) -> None:
    ending = trace(target, CHAT).ending
    assert "trace named filters" in difference([ending._replace(filters=ending.filters[:2])], ANSWERED, configured)


def test_one_possible_ending_that_fits_is_enough(target: Target, configured: dict[str, Route]) -> None:
    found = trace(target, CHAT)
    limited = ANSWERED._replace(status=429, details="request_rate_limited")
    assert difference([found.ending], limited, configured)
    assert difference([found.ending, *found.others], limited, configured) == ""
