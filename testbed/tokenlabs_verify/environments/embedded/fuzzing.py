"""The fuzz test in an embedded platform: no request without a key gets past, and with any gate removed it finds the hole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial

from tokenlabs.contract.components import BACKEND_PORT
from tokenlabs.contract.namespaces import KUADRANT
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.address import Address
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.engine.tenant_key import tenant_key
from tokenlabs_verify.environments.embedded.environment import Embedded
from tokenlabs_verify.fuzz.aim import served_by
from tokenlabs_verify.fuzz.case import Case, build
from tokenlabs_verify.fuzz.generate import PLAIN
from tokenlabs_verify.fuzz.judging import Fate
from tokenlabs_verify.fuzz.records import SimulatorRecords
from tokenlabs_verify.fuzz.running import Findings, run
from tokenlabs_verify.orchestrator import Check, Order, Say, Shown
from tokenlabs_verify.waiting import wait_until

TOPIC = "fuzz"
SEARCH = 2000
"""Requests with a gate removed; the hole shows within the first few hundred."""
_EFFECT = 30.0
"""Seconds for a policy change to reach the proxy; it takes 3 to 6."""

Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Gate:
    """Something that rejects requests, and how to remove it on purpose."""

    id: str
    sentence: str
    api_version: str
    kind: str
    namespace: str
    """Empty: the platform's namespace."""
    name: str
    """Empty: the Gateway's name."""
    patch: object
    """Merge patch; None: delete the object."""
    found: Fate
    """The fate that the fuzzer must find."""


GATES = (
    Gate(
        "fuzz-finds-missing-gate",
        "Without the SecurityPolicy, the fuzzer finds requests that get past.",
        "gateway.envoyproxy.io/v1alpha1",
        "SecurityPolicy",
        "",
        "",
        None,
        Fate.HOLE,
    ),
    Gate(
        "fuzz-finds-anonymous",
        "With an AuthConfig that accepts any client, the fuzzer finds requests that get past.",
        "authorino.kuadrant.io/v1beta3",
        "AuthConfig",
        KUADRANT,
        "",
        {
            "spec": {
                "authentication": {"tenants": None, "anybody": {"anonymous": {}}},
                "authorization": None,
                "response": {"success": None},
            }
        },
        Fate.HOLE,
    ),
    Gate(
        "fuzz-finds-broken-paths",
        "Without the route for malformed paths, the fuzzer finds the request that stops Authorino for all clients.",
        "gateway.networking.k8s.io/v1",
        "HTTPRoute",
        "",
        "malformed-paths",
        None,
        Fate.DOWN,
    ),
)


def checks(environment: Embedded, facts: Facts, order: Order, say: Say) -> Iterator[Check]:
    """No request gets past; then each gate is removed on purpose and restored, to prove that the fuzzer finds holes."""
    yield Check(
        "fuzz-no-hole",
        TOPIC,
        f"{order.fuzz:,} requests without a valid key, over methods, paths, encodings, hosts, headers and bodies: "
        "none reaches a backend, and none stops the gate.",
        partial(_shut, environment, facts, order, say),
    )
    for gate in GATES:
        yield Check(gate.id, TOPIC, gate.sentence, partial(_finds_hole, environment, facts, order.seed, gate))


def _shut(environment: Embedded, facts: Facts, order: Order, say: Say) -> Shown:
    findings = _fuzz(environment, facts, order.fuzz, order.seed, lambda sent: say(f"  fuzz: {sent:,} sent"))
    fates = ", ".join(f"{number:,} {fate}" for fate, number in findings.fates.items() if number)
    return Shown("; ".join(_holes_text(findings)), findings.sent, (f"seed {findings.seed}: {fates}",))


def _finds_hole(environment: Embedded, facts: Facts, seed: int, gate: Gate) -> Shown:
    with _taken_out(environment, facts, gate):
        findings = _fuzz(environment, facts, SEARCH, seed, lambda _: None)
    fitting = [hole for hole in findings.holes if hole.fate == gate.found]
    if not fitting:
        why = f"{findings.sent:,} requests found no {gate.found}: {'; '.join(_holes_text(findings))}"
        return Shown(why, findings.sent)
    found = f"found after at most {findings.sent:,} requests and {findings.seconds:.1f} s: {fitting[0].why}"
    return Shown("", findings.sent, (found,))


def _fuzz(environment: Embedded, facts: Facts, count: int, seed: int, progress: Progress) -> Findings:
    backends = {
        pod["metadata"]["name"]: Address(pod["status"]["podIP"], BACKEND_PORT) for pod in environment.backends()
    }
    served = served_by(facts)
    with tenant_key(environment.api, facts, "tokenlabs-fuzz-control") as key:
        environment.await_status(lambda status: status == 200, key, _EFFECT, "a new key is accepted")
        plain = build(Case(*PLAIN), "", served)
        control = replace(plain, headers=(*plain.headers, ("Authorization", f"Bearer {key}")))
        return run(environment.gateway, SimulatorRecords(backends), served, count, seed, progress, control)


@contextmanager
def _taken_out(environment: Embedded, facts: Facts, gate: Gate) -> Iterator[None]:
    namespace, name = gate.namespace or facts.platform, gate.name or facts.gateway
    before = environment.api.get(gate.api_version, gate.kind, name, namespace)
    if gate.patch is None:
        environment.api.delete(gate.api_version, gate.kind, name, namespace)
    else:
        environment.api.patch(gate.api_version, gate.kind, name, gate.patch, namespace=namespace)
    try:
        if gate.found == Fate.HOLE:
            environment.await_status(
                lambda status: status not in (0, 401, 403), None, _EFFECT, f"{gate.kind} {name} is removed"
            )
        else:
            _await_routes(environment, facts, gone=True)
        yield
    finally:
        _put_back(environment, before, gate)
        environment.await_status(lambda status: status == 401, None, _EFFECT, f"{gate.kind} {name} is restored")
        if gate.found != Fate.HOLE:
            _await_routes(environment, facts, gone=False)


def _put_back(environment: Embedded, before: Manifest, gate: Gate) -> None:
    metadata = {key: before["metadata"][key] for key in ("name", "namespace", "labels")}
    clean = {"apiVersion": gate.api_version, "kind": gate.kind, "metadata": metadata, "spec": before["spec"]}
    if gate.patch is None:
        environment.api.apply(clean)
        return
    replaced = [{"op": "replace", "path": "/spec", "value": before["spec"]}]
    environment.api.patch(
        gate.api_version, gate.kind, metadata["name"], replaced, namespace=metadata["namespace"], form="json"
    )


def _await_routes(environment: Embedded, facts: Facts, *, gone: bool) -> None:
    """Wait until the route for malformed paths is removed or restored; a request to such a path would stop Authorino."""

    def state() -> str:
        there = "malformed-paths" in environment.proxy_routes()
        return f"it {'still exists' if gone else 'is missing'}" if there is gone else ""

    wait_until(state, _EFFECT, f"the route malformed-paths of {facts.gateway} is {'removed' if gone else 'restored'}")


def _holes_text(findings: Findings) -> Iterator[str]:
    for hole in findings.holes:
        yield f"{hole.fate}: {hole.why} ({hole.request.decode(errors='replace')[:200]!r})"
