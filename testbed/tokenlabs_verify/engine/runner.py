"""Runs scenarios against an environment: in parallel where they do not affect each other, one by one otherwise."""

from __future__ import annotations

import queue
import secrets
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime

import httpx

from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.engine.diagnosis import diagnosed
from tokenlabs_verify.engine.environment import Environment
from tokenlabs_verify.engine.evidence import Outcome, Result, Results
from tokenlabs_verify.engine.execution import Execution
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.engine.masking import Masking
from tokenlabs_verify.engine.observed import Observe, ignore
from tokenlabs_verify.engine.scenario import Scenario, Topic
from tokenlabs_verify.engine.tenant_secrets import sweep
from tokenlabs_verify.waiting import Patience, StoppedError, Turns

ACTIVE = 6
"""Scenarios that send at the same time: the whole platform shares the same two cores."""
UNDER_WAY = 40
"""Scenarios in progress, including those waiting for a window or a slow answer."""
LEAVE_WITHIN = 3.0
"""Seconds for scenarios in progress to notice an interruption."""

Progress = Callable[[int, int, Result], None]
"""Called with the number done, the total, and the last result."""


def run_scenarios(
    environment: Environment,
    facts: Facts,
    topics: Sequence[Topic],
    *,
    progress: Progress | None = None,
    remarks: tuple[str, ...] = (),
    observe: Observe = ignore,
) -> Results:
    """Run all scenarios and return their results in order. Everything created for them is deleted afterwards.

    Raises:
        KeyboardInterrupt: the run was interrupted; tenants are removed and components restored first.
    """
    return _Run(environment, facts, progress, observe).run(topics, remarks)


class _Run:
    def __init__(self, environment: Environment, facts: Facts, progress: Progress | None, observe: Observe) -> None:
        self._environment = environment
        self._facts = facts
        self._progress = progress
        self._observe = observe
        self._id = secrets.token_hex(3)
        self._masking = Masking()
        self._patience = Patience()
        self._turns = Turns(ACTIVE)
        self._results: dict[str, Result] = {}
        self._total = 0

    def run(self, topics: Sequence[Topic], remarks: tuple[str, ...]) -> Results:
        began, clock = datetime.now(UTC), time.monotonic()
        all_of_them = [(topic.name, scenario) for topic in topics for scenario in topic.scenarios]
        self._total = len(all_of_them)
        runnable = []
        for topic, scenario in all_of_them:
            if missing := why_not(scenario, self._environment):
                self._ended(Result(scenario.id, topic, scenario.sentence, Outcome.NOT_RUN, missing))
            else:
                runnable.append((topic, scenario))
        try:
            # The longest waits start first, so that none is left at the end.
            together = sorted(_together(runnable), key=lambda each: -each[1].patience)
            self._side_by_side(together)
            for topic, scenario in runnable:
                if scenario.runs_alone:
                    self._ended(self._executed(topic, scenario))
        finally:
            self._patience.stop()
            with suppress(TokenlabsError, httpx.HTTPError):
                sweep(self._environment.api, self._id)
        return Results(
            environment=self._environment.name,
            platform=self._facts.platform,
            began=began.isoformat(timespec="seconds"),
            seconds=round(time.monotonic() - clock, 2),
            results=tuple(self._results[scenario.id] for _, scenario in all_of_them),
            remarks=remarks,
        )

    def _side_by_side(self, scenarios: Sequence[tuple[str, Scenario]]) -> None:
        waiting: queue.SimpleQueue[tuple[str, Scenario]] = queue.SimpleQueue()
        for each in scenarios:
            waiting.put(each)
        ended: queue.SimpleQueue[Result | None] = queue.SimpleQueue()

        def work() -> None:
            with suppress(queue.Empty, StoppedError):
                while not self._patience.stopped:
                    ended.put(self._executed(*waiting.get_nowait()))
            ended.put(None)

        # Daemons: an interrupted run must not wait minutes for a stream to end.
        workers = [threading.Thread(target=work, daemon=True) for _ in range(min(UNDER_WAY, len(scenarios)))]
        for worker in workers:
            worker.start()
        try:
            left = len(workers)
            while left:
                result = ended.get()
                if result is None:
                    left -= 1
                else:
                    self._ended(result)
        except BaseException:
            self._patience.stop()
            deadline = time.monotonic() + LEAVE_WITHIN
            for worker in workers:
                worker.join(max(0.0, deadline - time.monotonic()))
            raise

    def _executed(self, topic: str, scenario: Scenario) -> Result:
        since = time.time()
        try:
            execution = Execution(
                self._environment,
                self._facts,
                scenario,
                topic,
                self._id,
                self._masking,
                self._patience,
                self._turns,
                self._observe,
            )
            with self._turns.taken():
                result = execution.run()
        except StoppedError:
            raise
        except Exception as error:  # a bug in the runner: report it as failed and run the other scenarios
            why = self._masking(f"the runner failed: {type(error).__name__}: {error}")
            result = Result(scenario.id, topic, scenario.sentence, Outcome.FAILED, why)
        if self._patience.stopped:
            raise StoppedError("interrupted")
        if result.outcome == Outcome.FAILED:
            conditions, logs = diagnosed(self._environment, since, self._masking)
            result = replace(result, conditions=conditions, logs=logs)
        return result

    def _ended(self, result: Result) -> None:
        self._results[result.id] = result
        if self._progress:
            self._progress(len(self._results), self._total, result)


def why_not(scenario: Scenario, environment: Environment) -> str:
    """Why a scenario cannot run in an environment; '' if it can."""
    if scenario.not_here:
        return scenario.not_here
    missing = sorted(scenario.needs - environment.capabilities)
    return f"needs {', '.join(missing)}" if missing else ""


def _together(scenarios: Sequence[tuple[str, Scenario]]) -> Iterator[tuple[str, Scenario]]:
    return (each for each in scenarios if not each[1].runs_alone)
