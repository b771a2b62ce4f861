"""The check that `tokenlabs trace` names what Envoy used for each request of the scenarios, and predicts its status.

Traces are made of `dist/kind` and the scenario's own changes. Envoy's side is the access log, which Envoy Gateway writes by
default, and one configuration dump of the platform, and another for each scenario that patches objects.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from threading import Lock

from tokenlabs.trace.step import Unknown
from tokenlabs_verify.engine.facts import PROXY, Facts
from tokenlabs_verify.engine.observed import Observed
from tokenlabs_verify.engine.scenario import During, Kill, Scenario
from tokenlabs_verify.environments.access_log import FLUSH, Entry, entries
from tokenlabs_verify.environments.embedded.environment import Embedded
from tokenlabs_verify.orchestrator import Check, Shown
from tokenlabs_verify.traced.comparing import Used, difference
from tokenlabs_verify.traced.configuration import Route, routes
from tokenlabs_verify.traced.course import states
from tokenlabs_verify.traced.prediction import Prediction, Predictor
from tokenlabs_verify.waiting import NotYetError, wait_until

TOPIC = "trace"
SHOWN = 8
"""Differences in the report."""
_NOT_COMPARED = "no answer while the proxy was down", "its line was lost with a killed proxy"

Routes = Mapping[str, Route]


class Tracing:
    """Collects the requests of one pass. Thread-safe."""

    def __init__(self, environment: Embedded, facts: Facts, dist: Path) -> None:
        self._environment = environment
        self._predictor = Predictor(dist, facts)
        self._began = time.time()
        self._routes: Routes = self._configured()
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
            "`tokenlabs trace` predicts the status of every request of the scenarios, and names the route, the cluster and the "
            f"filters that Envoy's access log and configuration dump name (pass `{name}`).",
            partial(self._compared),
        )

    def _compared(self) -> Shown:
        began = time.monotonic()
        logged = self._logged()
        counted: Counter[str] = Counter()
        differing: dict[str, int] = Counter()
        for each in self._observed:
            entry = logged.get(each.tag)
            if entry is None:
                counted[self._reason(each)] += 1
                continue
            predictions = self._predictor.predictions(each.scenario, each.step, each.call)
            why = self._difference(each, predictions, entry)
            counted[(why and "different") or _class(predictions, entry)] += 1
            if why:
                differing[
                    f"{each.scenario.id} step {each.step + 1} ({each.call.method} {each.call.path[:60]}): {why}"
                ] += 1
        lost = counted["no line in the access log"]
        whys = [f"{lost} requests have no line in the access log"] * bool(lost) + [
            f"{number} requests of {why}" for why, number in differing.items()
        ]
        hidden = f"; and {len(whys) - SHOWN} more" if len(whys) > SHOWN else ""
        compared = sum(number for what, number in counted.items() if what not in _NOT_COMPARED)
        by_class = "; ".join(f"{number:,} {what}" for what, number in counted.most_common())
        remark = f"{compared:,} requests compared in {time.monotonic() - began:.1f} s: {by_class}"
        return Shown("; ".join(whys[:SHOWN]) + hidden, remarks=(remark,))

    def _logged(self) -> dict[str, Entry]:
        """Entries by tag, once all lines are there that can come."""
        found: dict[str, Entry] = {}

        def state() -> str:
            found.update((each.tag, each) for each in entries(self._environment.proxy_log(self._began)) if each.tag)
            missing = [each for each in self._observed if each.tag not in found]
            return "lines are missing" if any(self._reason(each) not in _NOT_COMPARED for each in missing) else ""

        try:
            wait_until(state, FLUSH + 3, "the access log has all requests")
        except NotYetError:
            return found
        return found

    def _reason(self, observed: Observed) -> str:
        """Why a request has no line."""
        if not observed.status and any(PROXY in state.down for state in states(observed.scenario, observed.step)):
            return _NOT_COMPARED[0]
        if any(killed - FLUSH - 2 < observed.at <= killed for killed in self._kills()):
            return _NOT_COMPARED[1]
        return "no line in the access log"

    def _kills(self) -> Iterator[float]:
        """When proxies were killed, at the latest."""
        for scenario in {each.scenario for each in self._observed if _kill(each.scenario) is not None}:
            number = _kill(scenario)
            after = [each.at for each in self._observed if each.scenario is scenario and each.step > (number or 0)]
            yield from (min(after),) if after else ()

    def _difference(self, observed: Observed, predictions: Sequence[Prediction], entry: Entry) -> str:
        possible = [ending for each in predictions for ending in each.endings]
        used = Used(entry.route, entry.cluster, entry.status, entry.details)
        seen = states(observed.scenario, observed.step)
        patched = self._patched.get(observed.scenario.id, self._routes)
        configured = [self._routes, patched] if len(seen) > 1 else [patched if seen[0].patches else self._routes]
        return min((difference(possible, used, each) for each in configured), key=len)

    def _configured(self) -> Routes:
        found: dict[str, Route] = {}
        for dump in self._environment.proxy_configurations():
            found |= routes(dump)
        return found


def _class(predictions: Sequence[Prediction], entry: Entry) -> str:
    """Why a request ended as it did, for the report."""
    for each in predictions:
        answer = each.endings[0].answer
        if answer.status in (None, entry.status) and entry.details.startswith(answer.details):
            return "as manifests say"
    causes = [
        ending.answer.unknown
        for each in predictions
        for ending in each.endings
        if ending.answer.status in (None, entry.status)
        and entry.details.startswith(ending.answer.details)
        and isinstance(ending.answer.unknown, Unknown)
    ]
    return f"because {causes[0]}" if causes else "as manifests say"


def _kill(scenario: Scenario) -> int | None:
    """Index of the step that kills the proxy."""
    for number, step in enumerate(scenario.steps):
        if isinstance(step, Kill) and step.component == PROXY:
            return number
        if isinstance(step, During) and step.act.component == PROXY:
            return number
    return None
