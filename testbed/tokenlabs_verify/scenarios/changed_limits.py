"""Limits changed while tenants use them, and what happens to their counters. Only Envoy's engine is changed here.

The rate-limit service's counter key holds the rule's index, the tenant and the start of the window. It contains the window,
but not the limit.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tokenlabs.contract.windows import WINDOWS
from tokenlabs_verify.engine.acts import Patch
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import Facts, TierFacts
from tokenlabs_verify.engine.scenario import STANDARD, AlignTo, Exhaust, Scenario, Send, TenantSpec, Until, expect
from tokenlabs_verify.scenarios.calls import DEFAULT_TENANT, REFUSED, answered, chat
from tokenlabs_verify.scenarios.request_limits import CHEAP
from tokenlabs_verify.scenarios.windows import SHORT

RAISED = 10
"""Times the old limit: requests rejected before the change takes effect are counted too, and must not exhaust it."""
TAKES_EFFECT = 20.0
"""Seconds; Envoy Gateway takes 3 to 6 to configure the service."""
_UNITS = {window.seconds: window.envoy for window in WINDOWS}


def scenarios(facts: Facts) -> Iterator[Scenario]:
    """A changed limit, and a changed window."""
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
        (TenantSpec(DEFAULT_TENANT, tier.name),),
        STANDARD | {Capability.SIMULATOR, Capability.ENVOY_REQUESTS, Capability.FAULTS},
    )
    yield replace(
        common,
        id="changed-limit-keeps-counters",
        sentence="Raising a limit keeps its counters: a tenant gets the difference, not the whole new limit.",
        steps=(
            AlignTo(window, window * 0.8),
            used_up,
            _change(facts, f"{rule}/limit/requests", limit, RAISED * limit),
            Until(call, answered(model), TAKES_EFFECT, "a raised limit takes effect"),
            # All requests together stay within the raised limit; reset counters would exceed it by the old one.
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
        sentence="Changing a limit's window resets its counters.",
        steps=(
            AlignTo(window, window * 0.8),
            used_up,
            Send(call, REFUSED, "the limit is exhausted"),
            _change(facts, f"{rule}/limit/unit", _UNITS[window], "Hour"),
            Until(call, expect(200), TAKES_EFFECT, "a changed window takes effect"),
        ),
    )


def _rule(facts: Facts) -> tuple[TierFacts, int, str] | None:
    """A tier whose only window is a minute, and the JSON path of its rule in the policy; None if there is no such tier."""
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
        # If this is another rule, the API server rejects the patch.
        (("test", path, old), ("replace", path, new)),
        (("replace", path, old),),
    )
