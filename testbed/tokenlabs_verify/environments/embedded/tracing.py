"""The check that `tokenlabs trace` names what Envoy used for each request of the scenarios, and predicts its status.

Traces are made of `dist/kind` and the scenario's own changes. Envoy's side is the access log, which Envoy Gateway writes by
default, and one configuration dump of the platform, and another for each scenario that patches objects.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Any, Protocol

from tokenlabs_verify.engine.acts import Kill
from tokenlabs_verify.engine.facts import PROXY, Facts
from tokenlabs_verify.engine.observed import Observed
from tokenlabs_verify.engine.scenario import During, Scenario
from tokenlabs_verify.environments.access_log import FLUSH, Entry, entries
from tokenlabs_verify.orchestrator import Check, Shown
from tokenlabs_verify.traced.comparing import Used, cause, difference
from tokenlabs_verify.traced.configuration import Route, routes
from tokenlabs_verify.traced.course import states
from tokenlabs_verify.traced.prediction import Predictor
from tokenlabs_verify.waiting import NotYetError, wait_until

TOPIC = "trace"
SHOWN = 8
"""Differences in the report."""
NO_PROXY = "not compared: no answer while the proxy was down"
LOST = "not compared: Envoy was killed before it wrote the line"
MISSING = "without a line in the access log"
DIFFERENT = "different"

Routes = Mapping[str, Route]


class Proxies(Protocol):
    """What the check reads of an environment's proxies: see `Embedded`."""

    def proxy_configurations(self) -> Sequence[Mapping[str, Any]]:
        """The configuration dump of every running proxy."""

    def proxy_log(self, since: float) -> Iterable[str]:
        """Lines of all proxies since a time (seconds since the epoch)."""


class Tracing:
    """Collects the requests of one pass. Thread-safe."""

    def __init__(self, environment: Proxies, facts: Facts, dist: Path, patience: float = FLUSH + 3) -> None:
        """`dist`: the folder of the target that was applied; `patience`: seconds to wait for the last lines."""
        self._environment = environment
        self._patience = patience
        self._predictor = Predictor(dist, facts)
        self._began = time.time()
        self._routes = self._configured()
        self._patched: dict[str, Routes] = {}
        """Id of a scenario that patches objects → the routes once its patch has taken effect."""
        self._observed: list[Observed] = []
        self._lock = Lock()

    def observe(self, observed: Observed) -> None:
        """Note a request."""
        with self._lock:
            self._observed.append(observed)
            seen = states(observed.scenario, observed.step)
            if seen[-1].patches and len(seen) == 1 and observed.scenario.id not in self._patched:
                self._patched[observed.scenario.id] = self._configured()

    def check(self, name: str) -> Check:
        """The check, for after the scenarios of the pass `name`."""
        return Check(
            f"trace-agrees-with-envoy-{name}",
            TOPIC,
            "`tokenlabs trace` predicts the status of every request of the scenarios, and names the route, the cluster and "
            f"the filters that Envoy's access log and configuration dump name (pass `{name}`).",
            self._compared,
        )

    def _compared(self) -> Shown:
        if not self._observed:
            return Shown("no scenario has sent a request: select some too, such as `-k 'auth-*' -k trace`")
        began = time.monotonic()
        logged = self._logged()
        counted: Counter[str] = Counter()
        differences: Counter[str] = Counter()
        for each in self._observed:
            entry = logged.get(each.tag)
            why = self._difference(each, entry) if entry else ""
            counted[self._outcome(each, entry, why)] += 1
            if why or (entry is None and self._missing(each) == MISSING):
                call = f"{each.call.method} {each.call.path[:60]}"
                differences[f"{each.scenario.id}, step {each.step + 1} ({call}): {why or MISSING}"] += 1
        whys = [f"{number} of {what}" for what, number in differences.items()]
        more = [f"and {len(whys) - SHOWN} more"] if len(whys) > SHOWN else []
        by_outcome = "; ".join(f"{number:,} {what}" for what, number in counted.most_common())
        remark = f"{len(self._observed):,} requests in {time.monotonic() - began:.1f} s: {by_outcome}"
        return Shown("; ".join((*whys[:SHOWN], *more)), remarks=(remark,))

    def _outcome(self, observed: Observed, entry: Entry | None, why: str) -> str:
        """For the report's sums."""
        if entry is None:
            return self._missing(observed)
        predictions = self._predictor.predictions(observed.scenario, observed.step, observed.call)
        return DIFFERENT if why else cause([one for each in predictions for one in each.endings], _used(entry))

    def _logged(self) -> dict[str, Entry]:
        """Entries by tag, once all lines are there that can come."""
        found: dict[str, Entry] = {}

        def state() -> str:
            lines = self._environment.proxy_log(self._began)
            found.update((each.tag, each) for each in entries(lines) if each.tag)
            late = [each for each in self._observed if each.tag not in found and self._missing(each) == MISSING]
            return f"{len(late)} are missing" if late else ""

        # A line that does not come is a difference.
        with suppress(NotYetError):
            wait_until(state, self._patience, "the access log has all requests")
        return found

    def _missing(self, observed: Observed) -> str:
        """Why a request has no line."""
        if not observed.status and any(PROXY in state.down for state in states(observed.scenario, observed.step)):
            return NO_PROXY
        lost = any(killed - FLUSH - 2 < observed.at <= killed for killed in self._kills())
        return LOST if lost else MISSING

    def _kills(self) -> list[float]:
        """When proxies were killed, at the latest: the first answer after it."""
        found = []
        for scenario in {each.scenario.id: each.scenario for each in self._observed}.values():
            number = _killing(scenario)
            after = [each.at for each in self._observed if each.scenario is scenario and each.step > number >= 0]
            found += [min(after)] if after else []
        return found

    def _difference(self, observed: Observed, entry: Entry) -> str:
        predictions = self._predictor.predictions(observed.scenario, observed.step, observed.call)
        possible = [ending for each in predictions for ending in each.endings]
        seen = states(observed.scenario, observed.step)
        patched = self._patched.get(observed.scenario.id, self._routes)
        settled: Sequence[Routes] = (patched,) if seen[0].patches else (self._routes,)
        configured = settled if len(seen) == 1 else (self._routes, patched)
        return min((difference(possible, _used(entry), each) for each in configured), key=len)

    def _configured(self) -> Routes:
        return {
            name: route for dump in self._environment.proxy_configurations() for name, route in routes(dump).items()
        }


def _used(entry: Entry) -> Used:
    return Used(entry.route, entry.cluster, entry.status, entry.details)


def _killing(scenario: Scenario) -> int:
    """Index of the step that kills or restarts the proxy; -1: none does."""
    for number, step in enumerate(scenario.steps):
        component = step.component if isinstance(step, Kill) else step.act.component if isinstance(step, During) else ""
        if component == PROXY:
            return number
    return -1
