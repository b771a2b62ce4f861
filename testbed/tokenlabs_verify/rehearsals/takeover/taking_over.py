"""One takeover: a platform that runs, the operator who hands it to Flux by the plan, and clients with and without keys."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import yaml

from tokenlabs.errors import DIFFERENCE, FINE
from tokenlabs_verify.engine.environment import Recording
from tokenlabs_verify.engine.facts import facts_of_file
from tokenlabs_verify.exposure import findings
from tokenlabs_verify.exposure.clients import Clients, without_key
from tokenlabs_verify.flux import content, delivery
from tokenlabs_verify.flux.delivery import Expected
from tokenlabs_verify.rehearsals import records
from tokenlabs_verify.rehearsals.checkout import Checkout
from tokenlabs_verify.rehearsals.records import Client
from tokenlabs_verify.rehearsals.takeover import planned
from tokenlabs_verify.rehearsals.takeover.installed import Installed
from tokenlabs_verify.rehearsals.takeover.operator import Operator
from tokenlabs_verify.rehearsals.takeover.planned import PLAN, Plan
from tokenlabs_verify.rehearsals.traffic import PAUSE, Traffic
from tokenlabs_verify.waiting import NotYetError, wait_until

Say = Callable[[str], None]
_ANSWERS = 120.0
_DELIVERED = 600.0
_QUIET = 5.0
"""Seconds of traffic before and after."""
_SHOWN = 20


@dataclass(slots=True)
class Taken:
    """What a takeover showed."""

    broken: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Takeover:
    """A platform without tokenlabs, and its operator."""

    environment: Recording
    operator: Operator
    checkout: Checkout
    mirror: Path
    installed: Installed
    say: Say

    def run(self, committed: Path) -> Taken:
        """Draft, plan, and carry the plan out.

        Raises:
            OperatorError: a command of the plan failed.
            NotYetError: a layer was not ready in time.
        """
        taken = Taken()
        self._draft(committed)
        facts = facts_of_file(self.checkout.platform)
        tag = f"takeover-{int(time.time())}"
        with Traffic(self.environment.gateway, self.installed.host) as traffic:
            clients = list(self._clients())
            for client, pause in clients:
                traffic.start(client, pause)
                wait_until(partial(self._unanswered, traffic, client), _ANSWERS, f"{client} is answered")
            self.say("  every client is answered")
            # A path that Envoy cannot parse is rejected by a route of `dist/`, which is not there yet.
            asked = [each for each in without_key(facts) if b"%zz" not in each.request.target]
            with Clients(self.environment.gateway, asked, tag) as keyless:
                began = traffic.now
                time.sleep(_QUIET)
                self._carry_out(taken, lambda: traffic.now - began)
                time.sleep(_QUIET)
                for client, _ in clients:
                    taken.broken += self._still_unanswered(traffic, client)
            seen = [each for each in traffic.records if each.at >= began]
        refused = keyless.taken()
        taken.broken += findings.opened(refused, self.environment.arrived())
        lost = records.failed(seen)
        gaps = records.gaps(seen)
        taken.remarks += [
            f"{len(seen)} requests with a key, {len(lost)} failed, longest gap {max(gaps.values(), default=0.0):.1f} s",
            *(f"gap of {client}: {gap:.1f} s" for client, gap in gaps.items()),
            *(f"{each} (since {began:.0f} s)" for each in islice(records.described(lost), _SHOWN)),
            f"without a key: {findings.by_status(refused)}",
        ]
        return taken

    def _draft(self, committed: Path) -> None:
        """`tokenlabs adopt`, the draft completed by hand, the keys encrypted by its commands, and rendered."""
        file = self.checkout.platform
        self.operator.shell(f"tokenlabs adopt --kubeconfig {self.operator.kubeconfig} -f {file}")
        text = file.read_text()
        self._no_key_in(text, "the draft")
        self.say("\n".join(f"    {line}" for line in text.splitlines() if line.startswith("# - ")))
        commands = [line.removeprefix("#   ") for line in text.splitlines() if line.startswith("#   kubectl")]
        file.write_text(yaml.safe_dump(completed(yaml.safe_load(text), yaml.safe_load(committed.read_text()))))
        self.operator.shell(f"tokenlabs init -f {file}")
        for each in commands:
            self.operator.shell(f"{each} -f {file}")
        self.checkout.synth()

    def _plan(self) -> Plan:
        command = (
            f"tokenlabs adopt --kubeconfig {self.operator.kubeconfig} -f {self.checkout.platform} --plan --target kind"
        )
        text = self.operator.shell(f"{command} --format json", expected=(FINE, DIFFERENCE))
        self._no_key_in(text, "the plan")
        self.say(self.operator.shell(command, expected=(FINE, DIFFERENCE)))
        return PLAN.validate_json(text)

    def _no_key_in(self, text: str, what: str) -> None:
        if any(key in text for _, _, key in self.installed.keys.values()):
            raise AssertionError(f"{what} has a key in plain text")

    def _carry_out(self, taken: Taken, now: Callable[[], float]) -> None:
        api = self.environment.api
        plan = self._plan()
        before = planned.uids(api)
        if self.installed.repository:
            self.installed.repository.configure_flux(self.checkout.dist)
        self.say(f"  {now():.1f} s: {len(plan.steps)} steps; before the first synchronization:")
        self._run(plan, "before", now)
        again = self._plan()
        taken.broken += [
            f"still a conflict: {each.object} {each.says}" for each in again.steps if each.action == "conflict"
        ]
        self.say(f"  {now():.1f} s: during the first synchronization:")
        terminals = [(each, self.operator.begin(each)) for each in plan.commands("sync")]
        try:
            published = content.publish(self.mirror, self.checkout.dist)
            source = content.platform_source(self.checkout.dist)
            kubectl, kubeconfig = self.operator.tools["kubectl"], self.operator.kubeconfig
            start = delivery.bootstrap if self.installed.repository else delivery.install
            start(api, kubectl, kubeconfig, self.checkout.dist, self.checkout.age_key)
            delivery.await_commit(api, source.name, published.commit)
            self.say(f"  {now():.1f} s: Flux has fetched the platform")
            expected = Expected(published.commit, source.branch)
            names = content.layers_of(self.checkout.dist)
            delivery.await_layers(api, names, expected, _DELIVERED, lambda line: self.say(f"  {now():.1f} s: {line}"))
            for command, terminal in terminals:
                output, _ = terminal.communicate(timeout=60)
                if terminal.returncode:
                    taken.broken.append(f"`{command}` failed: {output.strip()}")
        finally:
            for _, terminal in terminals:
                if terminal.poll() is None:
                    terminal.kill()
        self.say(f"  {now():.1f} s: every Kustomization is ready")
        self._run(plan, "after", now)
        taken.remarks.append(f"{now():.0f} s from the first command to the last")
        time.sleep(2)
        after = planned.uids(api)
        taken.broken += planned.differences(plan, before, after)
        taken.remarks += [f"not in the plan: {each}" for each in planned.unplanned(plan, before, after)]

    def _run(self, plan: Plan, when: planned.When, now: Callable[[], float]) -> None:
        for each in plan.commands(when):
            self.say(f"  {now():.1f} s: {each}")
            if each.startswith("#") and self.installed.repository:
                self.installed.repository.edit(each)
            else:
                self.operator.shell(each)

    def _clients(self) -> Iterator[tuple[Client, float]]:
        """The pro tenant chats with each model and streams, the free one chats slowly, and both list models."""
        first, *others = self.installed.models
        for name, (user, tier, key) in self.installed.keys.items():
            yield Client(name, user, "list", key=key), PAUSE
            if tier == "free":
                yield Client(name, user, "chat", first, key), 10.0
                continue
            for model in (first, *others):
                yield Client(name, user, "chat", model, key), 2.0
            yield Client(name, user, "stream", first, key), 2.0

    @staticmethod
    def _still_unanswered(traffic: Traffic, client: Client) -> Iterator[str]:
        """What is wrong with a client in the end: it must be answered again."""
        try:
            traffic.await_status(client, 200, _ANSWERS)
        except NotYetError as late:
            yield str(late)

    @staticmethod
    def _unanswered(traffic: Traffic, client: Client) -> str:
        last = [each for each in traffic.records if each.client == client][-1:]
        return "" if last and last[0].ok else (f"{last[0].outcome} {last[0].detail}" if last else "no answer yet")


def completed(draft: dict[str, Any], committed: Mapping[str, Any]) -> dict[str, Any]:
    """The draft with what its comments ask for: the nodes of the real cluster, and the repository."""
    nodes = {each["id"]: each["node"] for each in committed["models"]}
    for each in draft["models"]:
        each["node"] = nodes[each["id"]]
    (node,) = draft["cluster"]["nodes"].values()
    shared = {field: node["gpu"][field] for field in ("sharing", "shares", "resource") if field in node.get("gpu", {})}
    cluster = copy.deepcopy(committed["cluster"])
    for one in cluster["nodes"].values():
        if "gpu" in one:
            one["gpu"] |= shared
    gateway = draft["gateway"] | ({"node": committed["gateway"]["node"]} if "node" in draft["gateway"] else {})
    return draft | {"cluster": cluster, "gateway": gateway, "gitops": committed["gitops"]}
