"""Does `tokenlabs trace` predict, from manifests alone, the status that scenarios expect of the running platform?"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml

from tokenlabs.manifests import tree
from tokenlabs.manifests.objects import Parsed, documents, parse
from tokenlabs.manifests.placement import Target, targets
from tokenlabs.manifests.tree import Tree
from tokenlabs.trace.matching import Request
from tokenlabs.trace.tracing import trace
from tokenlabs_verify.client.kubernetes import KubernetesApi
from tokenlabs_verify.engine.facts import Facts, facts_of_file
from tokenlabs_verify.engine.masking import Masking
from tokenlabs_verify.engine.scenario import Call, Parallel, Scenario, Send
from tokenlabs_verify.engine.tenant_secrets import Tenants
from tokenlabs_verify.scenarios.catalog import topics

REPOSITORY = Path(__file__).parents[3]
PARSED: Parsed = {}
KEY = re.compile(r"Bearer \{key:([^} ]+)\}")


@cache
def facts() -> Facts:
    return facts_of_file(REPOSITORY / "platform.yaml")


@cache
def manifests() -> Tree:
    return {path: text for path, text in tree.read(REPOSITORY / "dist").items() if path.startswith("kind/")}


def unknowable(scenario: Scenario, number: int, send: Send) -> str:
    """Why manifests do not tell the status of a scenario's request; '' if they do."""
    if any(not isinstance(step, Send | Parallel) for step in scenario.steps[:number]):
        return "the platform's state differs from its manifests"
    if send.expect.status == {429}:
        return "a limit is exhausted"
    if any(name.startswith("x-simulate-") for name, _ in send.call.headers):
        return "the simulator decides"
    if any(wish.newline and send.call.key == wish.name for wish in scenario.tenants):
        return "the key itself is encrypted"
    if send.call.chunked and len(send.call.body) > facts().body_limit:
        return "the size of a chunked body is not sent before it"
    if send.call.body and not send.call.path.startswith("/v1/audio/") and send.call.key and not is_json(send.call.body):
        return "the body processor rejects what is not JSON"
    return ""


def is_json(body: bytes) -> bool:
    try:
        json.loads(body)
    except ValueError:
        return False
    return True


def sent() -> Iterator[object]:
    """Every request of the scenarios whose status manifests tell, once for each step."""
    for topic in topics(facts()):
        for scenario in topic.scenarios:
            for number, step in enumerate(scenario.steps):
                sends = step.sends if isinstance(step, Parallel) else (step,)
                for place, send in enumerate(each for each in sends if isinstance(each, Send)):
                    reason = unknowable(scenario, number, send)
                    marks = [pytest.mark.skip(reason=reason)] if reason else []
                    yield pytest.param(scenario, send, id=f"{scenario.id}-{number}-{place}", marks=marks)


def request_of(call: Call, tenants: Tenants) -> Request:
    headers = {name.lower(): value for name, value in call.headers}
    key = KEY.fullmatch(headers.get("authorization", ""))
    tenant = call.key or (key.group(1) if key else "")
    if call.body:
        headers |= {"transfer-encoding": "chunked"} if call.chunked else {"content-length": str(len(call.body))}
    try:
        model = json.loads(call.body).get("model")
    except (ValueError, AttributeError):
        model = None
    return Request(
        call.method,
        call.path.partition("?")[0],
        model,
        tenants.secret(tenant) if tenant else None,
        call.host or facts().host,
        headers,
    )


@pytest.mark.parametrize(("scenario", "send"), list(sent()))
def test_a_trace_predicts_the_status(scenario: Scenario, send: Send) -> None:
    tenants = Tenants(KubernetesApi.__new__(KubernetesApi), facts(), "000000", scenario.id, scenario.tenants, Masking())
    secrets = [yaml.safe_dump(tenants.manifest(wish.name)) for wish in scenario.tenants if wish.present]
    (target,) = targets(
        parse(documents({**manifests(), "kind/tenants/scenario.yaml": "---\n".join(secrets).encode()}), PARSED)
    )
    assert isinstance(target, Target)
    answer = trace(target, request_of(send.call, tenants)).answer
    assert (answer.status or 200) in send.expect.status, answer
