"""All scenarios of a platform, by topic."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase

from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.engine.scenario import Scenario, Topic
from tokenlabs_verify.scenarios import (
    auth,
    bodies,
    changed_limits,
    closed_paths,
    edge,
    faults,
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
    ("bodies", bodies.scenarios),
    ("streams", streams.scenarios),
    ("speech", speech.scenarios),
    ("edge", edge.scenarios),
    ("request limits", request_limits.scenarios),
    ("token limits", token_limits.scenarios),
    ("changed limits", changed_limits.scenarios),
    ("faults", faults.scenarios),
    ("rollouts", rollouts.scenarios),
)


def topics(facts: Facts) -> tuple[Topic, ...]:
    """All scenarios of a platform, by topic."""
    return tuple(Topic(name, tuple(scenarios(facts))) for name, scenarios in TOPICS)


def selected(all_topics: Sequence[Topic], patterns: Sequence[str]) -> tuple[Topic, ...]:
    """The scenarios whose ids match one of the patterns (`auth-*`), or whose topic is named; no patterns: all."""
    if not patterns:
        return tuple(all_topics)
    chosen = (
        replace(
            topic,
            scenarios=tuple(
                scenario
                for scenario in topic.scenarios
                if topic.name in patterns or any(fnmatchcase(scenario.id, pattern) for pattern in patterns)
            ),
        )
        for topic in all_topics
    )
    return tuple(topic for topic in chosen if topic.scenarios)
