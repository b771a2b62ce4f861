"""TL504: a route that Flux may apply before its gate or its limits."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.checks.order import before
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target
from tokenlabs.trace.attachment import attached, gates, limiting, serves


def check(target: Target) -> Iterator[Found]:
    """Routes, gates and limits that Kustomizations of the tree apply."""
    said: set[tuple[Object, Object]] = set()
    for each in attached(target.objects):
        by, of_gateway = target.applied_by(each.route), target.applied_by(each.gateway)
        if by is None or not serves(each.route):
            continue
        earlier = before(target, by) | (before(target, of_gateway) if of_gateway else frozenset())
        for policy in (*(gate.policy for gate in gates(target.objects, each)), *limiting(target.objects, each)):
            first = target.applied_by(policy)
            if first and first is not by and first.ref not in earlier and (by, policy) not in said:
                said.add((by, policy))
                says = f"does not wait for {first}: its routes are open while {policy} is missing, in a first sync above all"
                yield Found(by, "spec.dependsOn", says, f"add `{first.ref.name}` to `dependsOn`")


RULE = Rule("TL504", "routes before their gate", Severity.ERROR, check)
