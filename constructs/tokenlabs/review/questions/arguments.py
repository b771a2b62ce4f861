"""Which arguments of model servers and endpoint pickers open something?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any, NamedTuple

from tokenlabs.manifests.references.fields import items
from tokenlabs.review.containers import changed_pods
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import TargetPair


class _Flag(NamedTuple):
    """A flag with a value at which it opens something."""

    name: str
    value: str
    id: str
    severity: Severity
    says: str


_FLAGS = (
    _Flag("--trust-remote-code", "true", "opened", Severity.DANGER, "runs code that comes with the model"),
    _Flag(
        "--allowed-local-media-path", "", "opened", Severity.DANGER, "lets requests name files of its own to be read"
    ),
    _Flag(
        "--metrics-endpoint-auth",
        "false",
        "opened",
        Severity.CAUTION,
        "serves its metrics to anyone who reaches its port",
    ),
    _Flag(
        "--secure-serving",
        "false",
        "closed",
        Severity.DANGER,
        "no longer speaks TLS to the proxies, which expect it: requests for its pool get 500",
    ),
)
"""Of vLLM's engine and of llm-d's inference scheduler; boolean flags are on without a value."""


def effects(change: TargetPair) -> Iterator[Effect]:
    """`opened` and `closed`."""
    for pods in changed_pods(change):
        for container in pods.containers():
            old, new = (_given(each) for each in (container.old, container.new))
            for flag in _FLAGS:
                if _on(flag, new) and not _on(flag, old):
                    because = container.change("args")
                    says = f"{flag.says} (`{flag.name}`)"
                    yield change.effect(
                        flag.id,
                        flag.severity,
                        pods.pair,
                        says,
                        (because,) if because else (),
                        subject=container.subject,
                    )


def _given(container: Mapping[str, Any]) -> Mapping[str, str]:
    """Flag → value; `true` where it has none."""
    found: dict[str, str] = {}
    words = [str(each) for field in ("command", "args") for each in items(container.get(field))]
    for word, following in pairwise((*words, "")):
        name, equals, value = word.partition("=")
        if name.startswith("--"):
            separate = following if following and not following.startswith("-") else "true"
            found[name.replace("_", "-")] = value if equals else separate
    return found


def _on(flag: _Flag, given: Mapping[str, str]) -> bool:
    value = given.get(flag.name)
    return value is not None and (not flag.value or value.lower() == flag.value)
