"""Limits that are changed while tenants use them: what becomes of what was counted. Envoy's engine alone is changed here.

The rate-limit service keeps a counter under the rule's place in the list, the tenant, and the window that has begun: the
number is not in it, the window is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tokenlabs.contract.windows import WINDOWS
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import Facts, TierFacts
from tokenlabs_verify.engine.scenario import (
    STANDARD,
    AlignTo,
    Exhaust,
    Patch,
    Scenario,
    Send,
    TenantWish,
    Until,
    expect,
)
from tokenlabs_verify.scenarios.calls import ANYONE, REFUSED, answered, chat
from tokenlabs_verify.scenarios.request_limits import CHEAP
from tokenlabs_verify.scenarios.windows import SHORT

RAISED = 10
"""Times the old limit: requests that are refused until the change is there are counted too, and must not use it up."""
TAKES_EFFECT = 20.0
"""Seconds; it takes 3 to 6 until Envoy Gateway has told the service."""
_UNITS = {window.seconds: window.envoy for window in WINDOWS}


def scenarios(facts: Facts) -> Iterator[Scenario]:
    """A changed number, and a changed window."""
    found = _rule(facts)
    if found is None:
        return
    tier, window, rule = found
    limit, model = tier.requests[window], facts.models[0]
    call = chat(model, simulate=CHEAP)
    used_up = Exhaust(call, "requests", tier.name, window, limit)
    common = Scenario(
        "",
        "",
        (),
        (TenantWish(ANYONE, tier.name),),
        STANDARD | {Capability.SIMULATOR, Capability.ENVOY_REQUESTS, Capability.FAULTS},
    )
    yield replace(
        common,
        id="changed-limit-keeps-counters",
        sentence="A limit that is raised keeps what was counted: a tenant gets the difference, not a new budget.",
        steps=(
            AlignTo(window, window * 0.8),
            used_up,
            _change(facts, f"{rule}/limit/requests", limit, RAISED * limit),
            Until(call, answered(model), TAKES_EFFECT, "a raised limit takes effect"),
            # Before and after together, the raised limit holds; with a new budget it would be exceeded by the old one.
            Exhaust(
                call,
                "requests",
                tier.name,
                window,
                RAISED * limit,
                before=limit + 1,
                under=RAISED * limit - limit - 1,
            ),
        ),
    )
    yield replace(
        common,
        id="changed-window-starts-anew",
        sentence="A limit whose window is changed starts to count anew.",
        steps=(
            AlignTo(window, window * 0.8),
            used_up,
            Send(call, REFUSED, "the budget is used up"),
            _change(facts, f"{rule}/limit/unit", _UNITS[window], "Hour"),
            Until(call, expect(200), TAKES_EFFECT, "a changed window takes effect"),
        ),
    )


def _rule(facts: Facts) -> tuple[TierFacts, int, str] | None:
    """A tier that has a window of a minute alone, and where that rule stands in the policy; none where there is none."""
    fitting = [tier for tier in facts.tiers if set(tier.requests) == {SHORT}]
    if facts.requests_engine != "envoy" or not fitting:
        return None
    chosen, number = min(fitting, key=lambda tier: tier.requests[SHORT]), 0
    for tier in facts.tiers:
        if tier is chosen:
            break
        number += len(tier.requests) + len(tier.tokens)
    return chosen, SHORT, f"/spec/rateLimit/global/rules/{number}"


def _change(facts: Facts, path: str, old: object, new: object) -> Patch:
    return Patch(
        "gateway.envoyproxy.io/v1alpha1",
        "BackendTrafficPolicy",
        facts.platform,
        facts.gateway,
        # Were the rule another, the API server would refuse the patch.
        (("test", path, old), ("replace", path, new)),
        (("replace", path, old),),
    )
