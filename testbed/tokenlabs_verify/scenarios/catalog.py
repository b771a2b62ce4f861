"""All scenarios of a platform, by topic."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase

from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.engine.scenario import Scenario, Topic
from tokenlabs_verify.scenarios import (
    auth,
    bodies,
    changed_limits,
    closed_paths,
    disaggregation,
    edge,
    faults,
    multi_node,
    nodes,
    plain_backends,
    request_limits,
    rollouts,
    routing,
    speech,
    streams,
    tenants,
    token_limits,
)

TOPICS: tuple[tuple[str, Callable[[Facts], Iterator[Scenario]]], ...] = (
    ("auth", auth.scenarios),
    ("closed paths", closed_paths.scenarios),
    ("tenants", tenants.scenarios),
    ("routing", routing.scenarios),
    ("plain backends", plain_backends.scenarios),
    ("bodies", bodies.scenarios),
    ("streams", streams.scenarios),
    ("disaggregation", disaggregation.scenarios),
    ("models over several nodes", multi_node.scenarios),
    ("speech", speech.scenarios),
    ("edge", edge.scenarios),
    ("request limits", request_limits.scenarios),
    ("token limits", token_limits.scenarios),
    ("changed limits", changed_limits.scenarios),
    ("faults", faults.scenarios),
    ("rollouts", rollouts.scenarios),
    ("nodes", nodes.scenarios),
)


def topics(facts: Facts) -> tuple[Topic, ...]:
    """All scenarios of a platform, by topic."""
    return tuple(Topic(name, tuple(map(_by_engine, scenarios(facts)))) for name, scenarios in TOPICS)


def _by_engine(scenario: Scenario) -> Scenario:
    """What Kuadrant enforces has an id of its own: that Envoy does the same on another platform proves nothing of it."""
    kuadrants = Capability.KUADRANT_REQUESTS in scenario.needs
    return replace(scenario, id=f"{scenario.id}-kuadrant") if kuadrants else scenario


def chosen(id: str, topic: str, patterns: Sequence[str]) -> bool:
    """Whether the id matches a pattern (`auth-*`) or the topic is named; without patterns, always true."""
    return not patterns or topic in patterns or any(fnmatchcase(id, pattern) for pattern in patterns)


def selected(all_topics: Sequence[Topic], patterns: Sequence[str]) -> tuple[Topic, ...]:
    """The selected scenarios by topic; topics without any are left out."""
    found = (
        Topic(each.name, tuple(one for one in each.scenarios if chosen(one.id, each.name, patterns)))
        for each in all_topics
    )
    return tuple(topic for topic in found if topic.scenarios)
