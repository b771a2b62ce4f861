"""Monitoring: the scrape interval must be short enough for the alerts."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.contract.windows import window_seconds
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault

LONGEST_INTERVAL = 60
"""Seconds: the shortest window of an alert is two minutes, and a rate needs two scrapes within it (PromQL, `rate`)."""


def scraped_within_the_windows_of_alerts(parts: Parts) -> Iterator[Fault]:
    """Alerts on rates do not fire if their window holds fewer than two scrapes."""
    if parts.monitoring and window_seconds(parts.monitoring.interval) > LONGEST_INTERVAL:
        why = "is longer than a minute: alerts with a window of two minutes would never fire"
        yield Fault(("monitoring", "interval"), why, "write `1m` or less")


RULES = (scraped_within_the_windows_of_alerts,)
