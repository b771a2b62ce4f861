"""Checks on the names of models: each asks one picker, once, and has metrics of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial

import httpx

from tokenlabs.contract.namespaces import ENVOY_GATEWAY
from tokenlabs.spec.tasks import Task
from tokenlabs_verify.engine.facts import CHAT, EMBEDDINGS, Facts
from tokenlabs_verify.engine.tenant_key import tenant_key
from tokenlabs_verify.environments.embedded import metrics
from tokenlabs_verify.environments.embedded.alerting import total
from tokenlabs_verify.environments.embedded.environment import OWNING_GATEWAY, Embedded
from tokenlabs_verify.environments.embedded.monitoring import Monitor, Scrape
from tokenlabs_verify.orchestrator import Check, Shown
from tokenlabs_verify.traced.configuration import Route, routes
from tokenlabs_verify.waiting import wait_until

CONFIGURED = 30.0
"""Seconds from healthy layers until Envoy has all routes."""
COUNTED = 15.0
"""Seconds from an answer to its tokens in the metrics."""
_TOKENS, _NAME = "gen_ai_client_token_usage_sum", "gen_ai_original_model"


def checks(environment: Embedded, facts: Facts, name: str) -> Iterator[Check]:
    """The checks of the pass `name`."""
    yield Check(
        f"one-picker-call-{name}",
        "routing",
        f"Envoy asks one endpoint picker, once, for a request by any name of a model that has one (pass `{name}`).",
        partial(_one_picker_call, environment, facts),
    )
    if any(model.others for model in facts.models):
        yield Check(
            f"metrics-by-name-{name}",
            "monitoring",
            f"Envoy AI Gateway counts tokens by the name that a client sends, those of adapters too (pass `{name}`).",
            partial(_counted_by_name, environment, facts),
        )


def _one_picker_call(environment: Embedded, facts: Facts) -> Shown:
    names = sorted(name for model in facts.models if model.picked for name in model.names)

    def state() -> str:
        dumps = environment.proxy_configurations()
        return "; ".join(filter(None, (_pickers(routes(each), len(names)) for each in dumps))) or (
            "" if dumps else "no proxy runs"
        )

    wait_until(state, CONFIGURED, "every name has a route that asks one picker, once")
    return Shown(remarks=(f"{len(names)} names: {', '.join(names)}",))


def _pickers(found: Mapping[str, Route], names: int) -> str:
    """What is wrong with the pickers' filters of a proxy."""
    asking = {name: [each for each in route.filters if "/endpointpicker/" in each] for name, route in found.items()}
    often = [f"{name} asks {' and '.join(pickers)}" for name, pickers in asking.items() if len(pickers) > 1]
    asked = sum(bool(pickers) for pickers in asking.values())
    return "; ".join(often) or ("" if asked == names else f"{asked} routes ask a picker, for {names} names")


def _counted_by_name(environment: Embedded, facts: Facts) -> Shown:
    names = {name: model.task for model in facts.models for name in model.names}
    # Envoy AI Gateway's processor in the proxy's pod (v1.0.0, internal/controller/gateway_mutator.go).
    processors = Monitor(
        "envoy-proxies",
        pods=True,
        namespace=ENVOY_GATEWAY,
        selects={OWNING_GATEWAY: facts.gateway},
        scrapes=(Scrape("aigw-admin", "/metrics"),),
        service=None,
        authorized=False,
    )
    with tenant_key(environment.api, facts, "tokenlabs-metrics-by-name") as key:

        def state() -> str:
            pages = list(metrics.scraped(environment, processors))
            missing = [each for each in names if not total(pages, _TOKENS, {_NAME: re.escape(each)})]
            for each in missing:
                _ask(environment, each, names[each], key)
            return f"no tokens of {', '.join(missing)}" if missing else ""

        wait_until(state, COUNTED, "every name has tokens")
    return Shown()


def _ask(environment: Embedded, model: str, task: Task, key: str) -> None:
    chat = {"messages": [{"role": "user", "content": "hello"}], "max_tokens": 2}
    path, body = (CHAT, chat) if task == "chat" else (EMBEDDINGS, {"input": "hello"})
    url, headers = f"http://{environment.gateway}{path}", {"Authorization": f"Bearer {key}"}
    httpx.post(url, json={"model": model, **body}, headers=headers, timeout=10)
