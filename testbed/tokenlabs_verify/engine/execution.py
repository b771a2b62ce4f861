"""Runs one scenario: creates its tenants, performs its steps, checks arrivals, and restores everything."""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext

import httpx

from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.engine import amid, outage
from tokenlabs_verify.engine.acts import ClusterAct, Restart, Scale
from tokenlabs_verify.engine.cluster_acts import ClusterActs, Undo
from tokenlabs_verify.engine.environment import Arrival, Capability, Environment, Powered
from tokenlabs_verify.engine.evidence import Exchange, Measured, Outcome, Result, Timed
from tokenlabs_verify.engine.exhausting import exhaust
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.engine.judging import keys_seen, status_of, unmet_by_arrivals
from tokenlabs_verify.engine.masking import Masking
from tokenlabs_verify.engine.observed import PREPARATION, Observe, Observed, ignore
from tokenlabs_verify.engine.scenario import (
    AlignTo,
    Amid,
    Call,
    CreateTenant,
    During,
    Exhaust,
    Expect,
    Losing,
    NextWindow,
    Outage,
    Parallel,
    Rekey,
    RemoveTenant,
    Retier,
    Scenario,
    Send,
    Step,
    TenantAct,
    Until,
    Wait,
    expect,
)
from tokenlabs_verify.engine.sending import Sending, Sent
from tokenlabs_verify.engine.tenant_secrets import Tenants
from tokenlabs_verify.waiting import NotYetError, Patience, StoppedError, Turns

KEY_WORKS_WITHIN = 20.0
NEVER_OPEN = "/tokenlabs-verify"
AFTER_WINDOW = 0.02
"""Seconds after a window's start, to allow for clock differences."""
MOST_EXCHANGES = 40
SLOW = 5.0
"""Seconds: slower answers give up their turn meanwhile."""


class UnmetError(TokenlabsError):
    """A scenario's expectation was not met; the message is the report's sentence."""


class Execution:
    """One scenario in one environment. Single use."""

    def __init__(
        self,
        environment: Environment,
        facts: Facts,
        scenario: Scenario,
        topic: str,
        run: str,
        masking: Masking,
        patience: Patience,
        turns: Turns,
        observe: Observe = ignore,
    ) -> None:
        self._environment = environment
        self._facts = facts
        self._scenario = scenario
        self._topic = topic
        self._masking = masking
        self._patience = patience
        self._turns = turns
        self._tenants = Tenants(environment.api, facts, run, scenario.id, scenario.tenants, masking)
        power = environment.power if isinstance(environment, Powered) else None
        self._acts = ClusterActs(environment.api, facts, patience, power)
        self._observe, self._step = observe, PREPARATION
        self._sending = Sending(environment, facts, f"{run}-{scenario.id}", self._tenants.keys, masking, self._note)
        self._undo: list[Undo] = []
        self._exchanges: list[Exchange] = []
        self._measured: list[Measured] = []
        self._timed: list[Timed] = []
        self._remarks: list[str] = []

    def run(self) -> Result:
        """Run the scenario; tenants are always removed and components restored.

        Raises:
            StoppedError: the run was interrupted; everything is restored first.
        """
        began = time.monotonic()
        why = ""
        try:
            why = self._carried_out()
            why = self._arrived_though_denied() or why
        finally:
            left = self._put_back()
        why = why or left
        return Result(
            id=self._scenario.id,
            topic=self._topic,
            sentence=self._scenario.sentence,
            outcome=Outcome.FAILED if why else Outcome.PROVED,
            why=self._masking(why),
            seconds=round(time.monotonic() - began, 3),
            requests=self._sending.count,
            exchanges=tuple(self._exchanges[:MOST_EXCHANGES]),
            measured=tuple(self._measured),
            timed=tuple(self._timed),
            remarks=(
                *self._remarks,
                *(() if self._sending.tells_arrivals else ("arrivals at backends cannot be read here",)),
            ),
        )

    def _carried_out(self) -> str:
        """What differs from the expectation; '' if nothing does."""
        try:
            self._prepare()
            for number, step in enumerate(self._scenario.steps):
                self._step = number
                self._patience.pause(0)
                self._do(step)
        except StoppedError:
            raise
        except UnmetError as unmet:
            return str(unmet)
        except (TokenlabsError, httpx.HTTPError) as error:
            return f"could not be run: {error or type(error).__name__}"
        return ""

    def _note(self, call: Call, tag: str, status: int) -> None:
        self._observe(Observed(self._scenario, self._step, call, tag, status, time.time()))

    def _prepare(self) -> None:
        self._undo.append(self._tenants.remove_all)
        for tenant in self._scenario.tenants:
            if tenant.present:
                self._tenants.create(tenant.name)
        for tenant in self._scenario.tenants:
            if tenant.present and tenant.works:
                self._await_key(tenant.name)

    def _await_key(self, tenant: str) -> None:
        """By a GET of an open path, which no limit counts; or else of a closed one, where a valid key gets 403 instead of 401."""
        path = self._facts.listing
        call, opened = Call("GET", path or NEVER_OPEN, key=tenant), expect(200 if path else 403)

        def state() -> str:
            return self._sending.send(call, opened).unmet

        self._patience.until(state, KEY_WORKS_WITHIN, f"the key of tenant `{tenant}` works")

    def _put_back(self) -> str:
        problems = []
        while self._undo:
            try:
                self._undo.pop()()
            except StoppedError:
                continue
            except (TokenlabsError, httpx.HTTPError) as error:
                problems.append(str(error) or type(error).__name__)
        return f"could not be restored: {problems[0]}" if problems else ""

    def _do(self, step: Step) -> None:
        match step:
            case Send():
                for _ in range(step.times):
                    with self._turns.given_away() if (step.expect.at_least or 0) >= SLOW else nullcontext():
                        sent = self._sending.send(step.call, step.expect, step.says)
                    self._judge(sent, step.expect)
            case Parallel():
                self._parallel(step.sends)
            case During():
                self._during(step)
            case Losing():
                self._losing(step)
            case Outage():
                self._outage(step)
            case Amid():
                self._amid(step)
            case Until():
                self._until(step)
            case Exhaust():
                self._exhaust(step)
            case AlignTo() | NextWindow():
                self._wait(step)
            case CreateTenant() | RemoveTenant() | Rekey() | Retier():
                self._change_tenant(step)
            case _:
                self._act(step)

    def _judge(self, sent: Sent, expected: Expect) -> None:
        """Record a request, and end the scenario if anything about it differs from the expectation."""
        arrivals, unmet = self._judged(sent, expected)
        self._exchanges.append(self._sending.exchange(sent, arrivals, unmet))
        if unmet:
            raise UnmetError(f"{sent.says}: {unmet}" if sent.says else unmet)

    def _judged(self, sent: Sent, expected: Expect) -> tuple[Sequence[Arrival] | None, str]:
        """Where it arrived, if that matters, and what differs from the expectation."""
        arrivals = self._needed_arrivals(sent, expected)
        if sent.unmet or arrivals is None:
            return arrivals, sent.unmet
        # Pods are ordered only if the scenario names one.
        pods = self._acts.pods(f"model:{expected.reaches[0]}") if _names_a_pod(expected) and expected.reaches else ()
        unmet = unmet_by_arrivals(expected, sent.request.body, arrivals, self._facts.backend_of, pods)
        return arrivals, unmet or self._key_seen(arrivals)

    def _needed_arrivals(self, sent: Sent, expected: Expect) -> Sequence[Arrival] | None:
        needed = expected.reaches is not None or expected.seen is not None or sent.unmet
        return self._sending.arrivals(sent) if needed and self._sending.tells_arrivals else None

    def _key_seen(self, arrivals: Sequence[Arrival]) -> str:
        if not self._facts.gate_takes_key_away and Capability.KUADRANT_REQUESTS not in self._environment.capabilities:
            return ""
        return keys_seen(arrivals, list(self._tenants.keys.values()))

    def _parallel(self, sends: Sequence[Send]) -> None:
        flat = [send for send in sends for _ in range(send.times)]
        with ThreadPoolExecutor(max(1, len(flat))) as pool:
            answers = list(pool.map(lambda send: self._sending.send(send.call, send.expect, send.says), flat))
        for send, sent in zip(flat, answers, strict=True):
            self._judge(sent, send.expect)

    def _during(self, step: During) -> None:
        """Perform the act while all requests run; arrivals are not checked: their pods may be gone, and with them their records."""
        flat = [send for send in step.sends for _ in range(send.times)]
        with ThreadPoolExecutor(max(1, len(flat))) as pool, self._turns.given_away():
            began = [pool.submit(self._sending.send, send.call, send.expect, send.says) for send in flat]
            self._patience.pause(step.lead)
            early = [future for future in began if future.done()]
            acted_from = time.monotonic()
            if not early:
                self._act(step.act)
            acted = time.monotonic() - acted_from
            answers = [future.result() for future in began]
        for send, sent in zip(flat, answers, strict=True):
            self._judge(sent, send.expect)
        if early:
            raise UnmetError(f"{len(early)} of {len(flat)} requests ended before the act")
        if isinstance(step.act, Restart) and self._acts.fewest_ready:
            self._remarks.append(f"during the rollout {self._acts.fewest_ready} pods or more were ready")
        word = f"scaled to {step.act.replicas}" if isinstance(step.act, Scale) else "restarted"
        self._timed.append(Timed(f"{step.act.component} {word}", round(acted, 3)))

    def _losing(self, step: Losing) -> None:
        """Kill a pod under streams. Its record dies with it: a lost stream that a living pod received was on none that died."""
        send = step.send
        with ThreadPoolExecutor(send.times) as pool, self._turns.given_away():
            began = [pool.submit(self._sending.send, send.call, send.expect, send.says) for _ in range(send.times)]
            self._patience.pause(step.lead)
            dying = self._acts.pods(step.act.component)[step.act.pod]
            self._act(step.act)
            answers = [future.result() for future in began]
        lost = [sent for sent in answers if sent.unmet]
        for sent in answers:
            arrivals = self._sending.arrivals(sent)
            where = [arrival.backend for arrival in arrivals]
            self._exchanges.append(self._sending.exchange(sent, arrivals, ""))
            if sent.unmet and where:
                raise UnmetError(f"a stream on {' and '.join(where)} was lost when {dying} died: {sent.unmet}")
            if not sent.unmet and len(where) != 1:
                raise UnmetError(f"a complete stream arrived {len(where)} times, expected once, on a pod that lives")
        if not lost:
            raise UnmetError(f"none of {len(answers)} streams was on {dying}, which died")
        self._remarks.append(f"{len(lost)} of {len(answers)} streams were on the pod that died, and were lost")

    def _outage(self, step: Outage) -> None:
        with self._turns.given_away():
            node = self._acts.node(step.act)
            found = outage.watched(
                step, self._sending, self._patience, lambda: self._act(step.act), lambda: self._acts.lost(node)
            )
        self._remarks += found.remarks()
        self._timed += found.timed()
        self._exchanges += [self._sending.exchange(each.sent) for each in (*found.streams, *found.failed)]
        # The records of the pods on the node went with it.
        elsewhere = [each for each in found.lost if self._sending.arrivals(each.sent)]
        unmet = (
            f"{len(elsewhere)} requests failed that pods on other nodes received" if elsewhere else found.unmet(step)
        )
        if unmet:
            raise UnmetError(unmet)

    def _amid(self, step: Amid) -> None:
        """Arrivals are not checked, as in `_during`."""
        answers = amid.sent(step, self._sending, lambda: self._act(step.act))
        self._remarks.append(amid.remark(answers))
        for sent in answers:
            if sent.unmet:
                self._judge(sent, step.send.expect)
        if unmet := amid.unmet(step, answers):
            raise UnmetError(unmet)

    def _until(self, step: Until) -> None:
        last: Sent | None = None
        tries = 0

        def state() -> str:
            nonlocal last, tries
            if tries and step.most is not None:
                # On a busy machine, a few requests at once would all come before what they wait for.
                self._patience.pause(step.within / step.most)
            last, tries = self._sending.send(step.call, step.expect, step.measures), tries + 1
            unmet = self._judged(last, step.expect)[1]
            if unmet and step.meanwhile is not None and status_of(last.answer) not in step.meanwhile:
                raise UnmetError(f"{step.measures}: request {tries}: {unmet}")
            if unmet and step.most is not None and tries >= step.most:
                raise UnmetError(f"{step.measures}: not within {step.most} requests: {unmet}")
            return unmet

        try:
            seconds = self._patience.until(state, step.within, step.measures)
        except (NotYetError, UnmetError) as error:
            if last is not None:
                self._exchanges.append(self._sending.exchange(last, *self._judged(last, step.expect)))
            raise UnmetError(str(error)) from None
        self._timed.append(Timed(step.measures, round(seconds, 3)))
        if last is not None:
            self._exchanges.append(self._sending.exchange(last, self._needed_arrivals(last, step.expect)))

    def _exhaust(self, step: Exhaust) -> None:
        found = exhaust(step, self._sending, self._patience)
        self._measured.append(found.measured)
        self._exchanges += [self._sending.exchange(sent) for sent in found.shown]
        if found.unmet:
            raise UnmetError(found.unmet)

    def _wait(self, step: Wait) -> None:
        match step:
            case AlignTo():
                # Check again after getting a turn, which may have taken time.
                while (left := _left_of(step.window)) < step.room:
                    self._pause(left)
            case NextWindow():
                self._pause(_left_of(step.window) if step.by_clock else step.window)

    def _pause(self, seconds: float) -> None:
        with self._turns.given_away():
            self._patience.pause(seconds + AFTER_WINDOW)

    def _change_tenant(self, step: TenantAct) -> None:
        match step:
            case CreateTenant():
                self._tenants.create(step.tenant)
            case RemoveTenant():
                self._tenants.remove(step.tenant)
            case Rekey():
                self._tenants.rekey(step.tenant, step.key_of)
            case Retier():
                self._tenants.retier(step.tenant, step.tier, recreate=step.recreate)

    def _act(self, step: ClusterAct) -> None:
        # A deleted pod takes its record along: check the arrivals of rejected requests now.
        if arrived := self._arrived_though_denied():
            raise UnmetError(arrived)
        self._acts.do(step, self._undo)

    def _arrived_though_denied(self) -> str:
        """Before every act and after every scenario: a rejected request must have reached no backend."""
        denied = self._sending.take_denied()
        if not self._sending.tells_arrivals:
            return ""
        for sent in denied:
            if arrivals := self._sending.arrivals(sent):
                where = " and ".join(arrival.backend for arrival in arrivals)
                status = status_of(sent.answer)
                unmet = f"a request was answered {status} but reached {where}"
                self._exchanges.insert(0, self._sending.exchange(sent, arrivals, unmet))
                return unmet
        return ""


def _names_a_pod(expected: Expect) -> bool:
    return expected.pod is not None or expected.not_pod is not None


def _left_of(window: int) -> float:
    """Seconds until the next window of this length, aligned to the clock."""
    return window - time.time() % window
