"""The platform's state before each step of a scenario."""

from __future__ import annotations

from tokenlabs.trace.step import Unknown
from tokenlabs_verify.engine.acts import Start, Stop
from tokenlabs_verify.engine.facts import COUNTERS
from tokenlabs_verify.engine.observed import PREPARATION
from tokenlabs_verify.engine.scenario import (
    Call,
    CreateTenant,
    Exhaust,
    Rekey,
    RemoveTenant,
    Retier,
    Scenario,
    Send,
    Step,
    TenantSpec,
    Until,
    expect,
)
from tokenlabs_verify.traced.course import states, unknown

CALL = Call()
SEND = Send(CALL, expect(200))
UNTIL = Until(CALL, expect(200), 1.0, "it works")


def scenario(*steps: Step) -> Scenario:
    return Scenario("test", "", steps, (TenantSpec("old", "free"), TenantSpec("new", "pro", present=False)))


def test_a_step_that_waits_may_see_any_state_and_others_the_last() -> None:
    changed = scenario(RemoveTenant("old"), UNTIL, SEND)
    assert [bool(each.secrets) for each in states(changed, 1)] == [False, True, False]
    assert [bool(each.secrets) for each in states(changed, 2)] == [False]


def test_while_a_scenario_is_prepared_its_keys_may_not_work_yet() -> None:
    assert [bool(each.secrets) for each in states(scenario(SEND), PREPARATION)] == [False, True]


def test_follows_keys_and_tiers() -> None:
    rekeyed = states(scenario(Rekey("old", "new"), SEND), 1)[-1]
    assert rekeyed.holders == {"new": "old"}
    both = states(scenario(CreateTenant("new"), SEND), 1)[-1]
    assert both.holders == {"old": "old", "new": "new"}
    retiered = states(scenario(Retier("old", "pro", recreate=False), SEND), 1)[-1]
    assert [(each.name, each.tier) for each in retiered.secrets] == [("old", "pro")]


def test_a_key_with_a_newline_is_another_key() -> None:
    spaced = Scenario("test", "", (SEND,), (TenantSpec("old", "free", newline=True),))
    assert states(spaced, 0)[-1].holders == {}


def test_a_component_is_down_until_it_is_started() -> None:
    faulty = scenario(Stop(COUNTERS), SEND, Start(COUNTERS), SEND, UNTIL)

    def found(number: int) -> frozenset[Unknown]:
        return unknown(faulty, states(faulty, number), CALL)

    assert found(1) == {Unknown.COUNTERS_DOWN}
    assert found(3) == frozenset()
    assert found(4) == {Unknown.COUNTERS_DOWN}


def test_limits_may_be_used_up_only_where_a_scenario_uses_them_up() -> None:
    plain, exhausting = scenario(SEND), scenario(Exhaust(CALL, "requests", "free", 60, 10))
    assert unknown(plain, states(plain, 0), CALL) == frozenset()
    assert unknown(exhausting, states(exhausting, 0), CALL) == {Unknown.LIMIT_USED_UP}


def test_a_simulated_backend_may_fail() -> None:
    steered = Call(headers=(("x-simulate-reset", "1"),))
    assert Unknown.BACKEND_FAILS in unknown(scenario(SEND), states(scenario(SEND), 0), steered)
