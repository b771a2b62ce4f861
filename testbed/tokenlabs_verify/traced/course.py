"""A scenario's platform before each of its steps: the tenants' Secrets, patched objects, and components that may be down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from tokenlabs.contract.components import AUTHORINO
from tokenlabs.trace.step import Unknown
from tokenlabs_verify.engine.acts import Kill, Patch, Scale, Start, Stop
from tokenlabs_verify.engine.facts import COUNTERS, PROXY, RATE_LIMIT
from tokenlabs_verify.engine.observed import PREPARATION
from tokenlabs_verify.engine.scenario import (
    Amid,
    Call,
    CreateTenant,
    During,
    Exhaust,
    Losing,
    Parallel,
    Rekey,
    RemoveTenant,
    Retier,
    Scenario,
    Send,
    Step,
    TenantSpec,
    Until,
)

_DOWN: Mapping[str, tuple[Unknown, ...]] = {
    PROXY: (Unknown.PROXY_DOWN,),
    AUTHORINO: (Unknown.GATE_DOWN, Unknown.GATE_STARTING),
    RATE_LIMIT: (Unknown.COUNTERS_DOWN,),
    COUNTERS: (Unknown.COUNTERS_DOWN,),
    "picker": (Unknown.PICKER_DOWN,),
    "model": (Unknown.NO_POD, Unknown.BACKEND_FAILS),
}
"""Component, or the part of its name before `:`, and what is unknown while it is down. Others serve no request."""
_SIMULATED = frozenset({Unknown.BACKEND_FAILS, Unknown.BACKEND_SLOW, Unknown.ANSWER_TOO_LARGE})
"""What `x-simulate-*` can make a backend do."""


@dataclass(frozen=True, slots=True)
class State:
    """The platform, as far as a scenario changes it."""

    secrets: tuple[TenantSpec, ...]
    """The Secrets that exist."""
    holders: Mapping[str, str]
    """Tenant whose key it is → tenant whose Secret has it."""
    patches: tuple[Patch, ...] = ()
    down: tuple[str, ...] = ()
    """Components that a step has taken down."""

    def without(self, tenant: str) -> State:
        """After a tenant's Secret is deleted."""
        return replace(
            self,
            secrets=tuple(each for each in self.secrets if each.name != tenant),
            holders={key: holder for key, holder in self.holders.items() if holder != tenant},
        )

    def with_secret(self, spec: TenantSpec, key_of: str) -> State:
        """After a tenant's Secret is created or replaced."""
        others = self.without(spec.name)
        return replace(others, secrets=(*others.secrets, spec), holders={**others.holders, key_of: spec.name})


def states(scenario: Scenario, number: int) -> tuple[State, ...]:
    """The states in which a request of a step may be answered, the intended one last.

    A step that waits for a change to take effect may see any state since the scenario's beginning; others only the last.
    """
    history = [State((), {}), _begun(scenario)]
    if number == PREPARATION:
        return tuple(history)
    for step in scenario.steps[:number]:
        after = _after(scenario, history[-1], step)
        if after != history[-1]:
            history.append(after)
    step = scenario.steps[number]
    if isinstance(step, During | Amid):
        history.append(_after(scenario, history[-1], Kill(step.act.component)))
    return tuple(history) if isinstance(step, Until | During | Amid) else tuple(history[-1:])


def unknown(scenario: Scenario, seen: Sequence[State], call: Call) -> frozenset[Unknown]:
    """What manifests do not tell of a request's answer in these states."""
    found = {one for state in seen for each in state.down for one in _DOWN.get(each.partition(":")[0], ())}
    if any(state.patches for state in seen):
        found.add(Unknown.ROUTE_CHANGING)
    if call.chunked:
        found |= {Unknown.READ_WHOLE, Unknown.READING_STOPPED}
    if any(name.lower().startswith("x-simulate-") for name, _ in call.headers):
        found |= _SIMULATED
    if any(isinstance(step, Exhaust) or 429 in _expected(step) for step in scenario.steps):
        found.add(Unknown.LIMIT_USED_UP)
    return frozenset(found)


def _expected(step: Step) -> frozenset[int]:
    match step:
        case Send() | Until():
            return step.expect.status
        case Losing() | Amid():
            return step.send.expect.status
        case Parallel() | During():
            return frozenset().union(*(each.expect.status for each in step.sends))
        case _:
            return frozenset()


def _begun(scenario: Scenario) -> State:
    present = tuple(each for each in scenario.tenants if each.present)
    # A key that ends with a newline is another key than the one that is sent.
    return State(present, {each.name: each.name for each in present if not each.newline})


def _after(scenario: Scenario, state: State, step: Step) -> State:
    specs = {each.name: each for each in (*scenario.tenants, *state.secrets)}
    match step:
        case CreateTenant():
            return state.with_secret(specs[step.tenant], step.tenant)
        case RemoveTenant():
            return state.without(step.tenant)
        case Rekey():
            return state.with_secret(specs[step.tenant], step.key_of)
        case Retier():
            return state.with_secret(replace(specs[step.tenant], tier=step.tier), step.tenant)
        case Patch():
            return replace(state, patches=(*state.patches, step))
        case Kill() | Stop() | Scale(replicas=0):
            return replace(state, down=(*state.down, step.component))
        case Start():
            return replace(state, down=tuple(each for each in state.down if each != step.component))
        case _:
            return state
