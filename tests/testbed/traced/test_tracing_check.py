"""The check of a pass, with the configuration dump and lines of a real Envoy."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tokenlabs_verify.engine.acts import Kill
from tokenlabs_verify.engine.facts import CHAT, facts_of_file
from tokenlabs_verify.engine.observed import Observed
from tokenlabs_verify.engine.scenario import Call, Scenario, Send, Until, expect
from tokenlabs_verify.environments.embedded.tracing import LOST, MISSING, NO_PROXY, Tracing
from tokenlabs_verify.orchestrator import Shown

CALL = Call("POST", CHAT)
SCENARIO = Scenario("auth-no-key", "", (Send(CALL, expect(401)),))
KILLED = Scenario("faults-proxy", "", (Kill("proxy"), Until(CALL, expect(401), 1.0, "the proxy answers")))
LINE = {
    "method": "POST",
    "x-envoy-origin-path": CHAT,
    "response_code": 401,
    "response_code_details": "ext_authz_denied",
    "route_name": "httproute/token-labs/llm-inference/rule/2/match/0/*",
    "upstream_cluster": None,
    "upstream_host": None,
    "upstream_local_address": None,
    "start_time": "2026-11-29T00:22:41.315Z",
}


class Recorded:
    """Proxies that say what a real one said."""

    def __init__(self, *lines: dict[str, Any]) -> None:
        self._lines = [json.dumps(line) for line in lines]

    def proxy_configurations(self) -> list[dict[str, Any]]:
        return [json.loads(Path(__file__).with_name("config_dump.json").read_text())]

    def proxy_log(self, since: float) -> Iterable[str]:  # noqa: ARG002
        return self._lines


def line(tag: str, **changed: object) -> dict[str, Any]:
    return LINE | {"user-agent": f"tokenlabs-verify/{tag}"} | changed


def shown(repository: Path, proxies: Recorded, *observed: Observed) -> Shown:
    facts = facts_of_file(repository / "platform.yaml")
    tracing = Tracing(proxies, facts, repository / "dist" / "kind", patience=0.1)
    for each in observed:
        tracing.observe(each)
    return tracing.check("gate").look()


def denied(tag: str, at: float = 0.0) -> Observed:
    return Observed(SCENARIO, 0, CALL, tag, 401, at or time.time())


def test_agrees_with_the_line_of_a_request(repository: Path) -> None:
    found = shown(repository, Recorded(line("a"), line("b")), denied("a"), denied("b"))
    assert found.why == ""
    assert found.remarks[0].endswith("2 as manifests say")


def test_names_scenario_and_difference(repository: Path) -> None:
    other = "httproute/token-labs/magpie-tts/rule/0/match/0/*"
    found = shown(repository, Recorded(line("a", route_name=other)), denied("a"))
    assert found.why.startswith(
        "1 of auth-no-key, step 1 (POST /v1/chat/completions): trace named route "
        f"httproute/token-labs/llm-inference/rule/2/match/0/*, Envoy used {other}"
    )


def test_a_request_without_a_line_is_a_difference(repository: Path) -> None:
    assert MISSING in shown(repository, Recorded(line("a")), denied("a"), denied("b")).why


def test_lines_may_be_lost_only_while_a_proxy_is_killed(repository: Path) -> None:
    killed = 1_000_000.0
    unanswered = Observed(KILLED, 1, CALL, "down", 0, killed)
    answered = Observed(KILLED, 1, CALL, "up", 401, killed + 1)
    proxies = Recorded(line("up"))
    found = shown(repository, proxies, denied("buffered", killed - 5), unanswered, answered)
    assert found.why == ""
    assert LOST in found.remarks[0]
    assert NO_PROXY in found.remarks[0]
    assert MISSING in shown(repository, proxies, denied("earlier", killed - 60), unanswered, answered).why


def test_fails_if_no_request_was_sent(repository: Path) -> None:
    assert "no scenario has sent a request" in shown(repository, Recorded()).why
