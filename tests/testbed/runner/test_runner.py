"""The runner passes correct platforms and detects defects."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from dataclasses import replace

import pytest

from tests.testbed.simulated import Simulated
from tests.testbed.small_platform import SmallPlatform, small_platform
from tokenlabs_verify.engine.acts import Kill
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.evidence import Outcome, Result, Results
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.engine.observed import PREPARATION, Observed
from tokenlabs_verify.engine.runner import run_scenarios
from tokenlabs_verify.engine.scenario import Call, CreateTenant, Expect, Scenario, Send, TenantSpec, Topic, expect
from tokenlabs_verify.report import text
from tokenlabs_verify.scenarios.calls import chat, default_tenant, listing
from tokenlabs_verify.scenarios.catalog import selected, topics

Backends = Mapping[str, Simulated]


def run(platform: SmallPlatform, *patterns: str) -> Results:
    return run_scenarios(platform, platform.facts, selected(topics(platform.facts), patterns))


def outcomes(results: Results) -> dict[str, str]:
    return {result.id: f"{result.outcome} {result.why}".strip() for result in results.results}


def only(results: Results) -> Result:
    (result,) = results.results
    return result


def of(facts: Facts, backends: Backends, scenario: str | Scenario, **defects: bool) -> Result:
    """The result of one catalog scenario on a platform with these defects."""
    with small_platform(facts, backends, **defects) as platform:
        if isinstance(scenario, str):
            return only(run(platform, scenario))
        return only(run_scenarios(platform, facts, [Topic("test", (scenario,))]))


def test_passes_on_a_correct_platform_and_deletes_its_tenants(facts: Facts, backends: Backends) -> None:
    with small_platform(facts, backends) as platform:
        results = run(platform, "auth-*", "tenants-*", "requests-brief-3s", "closed-without-key-*")
        # The tests' gate accepts a list of odd keys and Hosts as they are, and sees edits immediately.
        failed = {name for name, outcome in outcomes(results).items() if not outcome.startswith("proved")}
        assert failed <= {
            "auth-key-taken-away",
            "tenants-tier-edit-in-place",
            "tenants-identity-seen",
            "tenants-tier-change",
            "auth-two-spaces",
        }, outcomes(results)
        assert results.count(Outcome.PROVED) >= 50
        assert platform.created
        assert not platform.secrets
        assert all(result.requests for result in results.results)


def test_a_rejected_request_that_arrived_fails(facts: Facts, backends: Backends) -> None:
    result = of(facts, backends, "auth-unknown-key", leaks_denied=True)
    assert result.outcome == Outcome.FAILED
    assert "token-labs-pool-decode-abc" in result.why
    assert result.exchanges[0].arrived == ("token-labs-pool-decode-abc",)


def test_checks_arrivals_of_every_rejected_request(facts: Facts, backends: Backends) -> None:
    scenario = Scenario("silent", "Says only 401.", (Send(chat(facts.models[0], ""), expect(401)),))
    result = of(facts, backends, scenario, leaks_denied=True)
    assert result.why == "a request was answered 401 but reached token-labs-pool-decode-abc"


def test_detects_one_request_too_many(facts: Facts, backends: Backends) -> None:
    result = of(facts, backends, "requests-brief-3s", one_more=True)
    assert result.why == "7 requests per 3s were admitted before a rejection; the limit is 6"
    assert [(row.admitted, row.refused_at, row.overshoot) for row in result.measured] == [(7, 8, 1)]


def test_detects_one_request_too_few(facts: Facts, backends: Backends) -> None:
    scenarios = selected(topics(facts), ["requests-brief-3s"])
    with small_platform(facts, backends) as platform:
        platform.facts = _stricter(facts)
        result = only(run_scenarios(platform, facts, scenarios))
    assert result.why == "rejected after 5 requests per 3s; the limit is 6"


def test_detects_swapped_models(facts: Facts, backends: Backends) -> None:
    result = of(facts, backends, "routing-model-0", swaps_models=True)
    assert result.outcome == Outcome.FAILED
    assert result.why.startswith("expected 200, got 404")
    assert result.exchanges[-1].arrived == ("nemotron-vl-pool-decode-abc",)


def test_detects_a_key_that_reaches_a_backend(facts: Facts, backends: Backends) -> None:
    result = of(facts, backends, "auth-valid-key", keeps_key=True)
    assert result.why == "token-labs-pool-decode-abc received the client's key in the header `authorization`"


def test_a_failure_shows_request_answer_arrivals_and_logs_without_keys(facts: Facts, backends: Backends) -> None:
    result = of(facts, backends, "auth-valid-key", keeps_key=True)
    exchange = result.exchanges[-1]
    assert exchange.request.startswith(
        "POST /v1/chat/completions\nHost: inference.token-labs.local\nAuthorization: Bearer tlabs_…\n"
    )
    assert exchange.answer.startswith("200\n")
    assert exchange.arrived == ("token-labs-pool-decode-abc",)
    assert result.logs
    assert "kkkk" not in str(result)


def test_reports_the_last_status_of_a_key_that_never_works(
    facts: Facts, backends: Backends, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tokenlabs_verify.engine.execution.KEY_WORKS_WITHIN", 0.3)
    with small_platform(facts, backends, never_opens=True) as platform:
        result = only(run(platform, "auth-valid-key"))
        assert not platform.secrets
    assert result.why.startswith(
        "could not be run: the key of tenant `tenant` works: not within 0.3 s; last seen: expected 200, got 401"
    )


def test_reports_missing_capabilities_as_not_run(facts: Facts, backends: Backends) -> None:
    with small_platform(facts, backends) as platform:
        platform.capabilities = frozenset({Capability.TRAFFIC})
        found = outcomes(run(platform, "auth-*", "faults-picker-gone"))
    assert found["auth-no-key"] == "not run needs tenants"
    assert found["faults-picker-gone"] == "not run needs faults, tenants"


def test_reports_missing_arrivals(facts: Facts, backends: Backends) -> None:
    with small_platform(facts, backends) as platform:
        platform.capabilities -= {Capability.ARRIVALS}
        result = only(run(platform, "auth-no-key"))
    assert result.outcome == Outcome.PROVED
    assert result.remarks == ("arrivals at backends cannot be read here",)


def test_a_failed_act_fails_the_scenario(facts: Facts, backends: Backends) -> None:
    scenario = Scenario("kills", "Kills an unknown component.", (Kill("unknown"),))
    result = of(facts, backends, scenario)
    assert result.why == "could not be run: unknown component `unknown`"


def test_a_bug_in_a_scenario_fails_it_and_runs_the_others(facts: Facts, backends: Backends) -> None:
    wrong = Scenario("wrong", "Names a tenant that it does not have.", (CreateTenant("ghost"),))
    right = Scenario("right", "Lists models.", (Send(listing(), expect(200)),), (default_tenant(facts),))
    with small_platform(facts, backends) as platform:
        found = outcomes(run_scenarios(platform, facts, [Topic("test", (wrong, right))]))
    assert found == {"wrong": "failed the runner failed: KeyError: 'ghost'", "right": "proved"}


def test_an_interrupt_deletes_every_tenant(facts: Facts, backends: Backends) -> None:
    slow = Call("POST", key="tenant", headers=(("x-simulate-delay", "25"),), body=chat(facts.models[0]).body)
    tenant = TenantSpec("tenant", facts.roomiest.name)
    scenarios = tuple(Scenario(f"slow-{n}", "Waits.", (Send(slow, expect(200)),), (tenant,)) for n in range(3))
    quick = Scenario("quick", "Ends the run.", (Send(listing(), expect(200)),), (tenant,))

    def interrupt(_done: int, _total: int, _result: Result) -> None:
        raise KeyboardInterrupt

    with small_platform(facts, backends) as platform:
        began = time.monotonic()
        with pytest.raises(KeyboardInterrupt):
            run_scenarios(platform, facts, [Topic("test", (*scenarios, quick))], progress=interrupt)
        assert time.monotonic() - began < 23, "it waited for their answers"
        assert platform.created
        assert not platform.secrets


def test_scenarios_with_acts_on_components_run_alone(facts: Facts, backends: Backends) -> None:
    together = [threading.active_count()]
    seen: list[str] = []

    def note(_done: int, _total: int, result: Result) -> None:
        seen.append(result.id)
        together.append(threading.active_count())

    alone = Scenario(
        "alone", "Counts milliseconds.", (Send(listing(), expect(200)),), (default_tenant(facts),), alone=True
    )
    others = tuple(
        Scenario(f"other-{n}", "Lists models.", (Send(listing(), expect(200)),), (default_tenant(facts),))
        for n in range(4)
    )
    with small_platform(facts, backends) as platform:
        results = run_scenarios(platform, facts, [Topic("test", (alone, *others))], progress=note)
    assert seen[-1] == "alone"
    assert [result.id for result in results.results] == ["alone", *(scenario.id for scenario in others)]


def test_reports_a_wrong_header_or_gap(facts: Facts, backends: Backends) -> None:
    expected = Expect(frozenset({200}), headers=(("x-nobody-sends-this", "*"),))
    scenario = Scenario(
        "header", "Expects a header.", (Send(listing(), expected, "the list"),), (default_tenant(facts),)
    )
    with small_platform(facts, backends) as platform:
        results = run_scenarios(platform, facts, [Topic("test", (scenario,))])
    assert only(results).why == "the list: the answer's header `x-nobody-sends-this` is missing"
    assert "x-nobody-sends-this" in text.render(results)


def _stricter(facts: Facts) -> Facts:
    tiers = tuple(replace(tier, requests={3: tier.requests[min(tier.requests)] - 1}) for tier in facts.tiers)
    return replace(facts, tiers=tiers)


def test_observers_get_each_request_with_its_step(facts: Facts, backends: Backends) -> None:
    scenario = Scenario(
        "observed",
        "",
        (Send(listing(), expect(200)), Send(replace(listing(), key=""), expect(401), times=2)),
        (default_tenant(facts),),
    )
    observed: list[Observed] = []
    with small_platform(facts, backends) as platform:
        run_scenarios(platform, facts, [Topic("test", (scenario,))], observe=observed.append)
    assert [(each.step, each.status) for each in observed if each.step != PREPARATION] == [(0, 200), (1, 401), (1, 401)]
    assert len({each.tag for each in observed}) == len(observed)
