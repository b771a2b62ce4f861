"""A pass's checks besides its scenarios: that `dist/` was applied unchanged; and remarks on substitutions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from pathlib import Path

import httpx

from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.loader import load
from tokenlabs.spec.target_names import SIMULATED
from tokenlabs.spec.targets import target
from tokenlabs_verify import kuadrant_compiled
from tokenlabs_verify.cluster.components import COMPONENTS
from tokenlabs_verify.cluster.components.component import remark, repository
from tokenlabs_verify.cluster.tools import lock
from tokenlabs_verify.cluster.tools.image import unavailable
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.engine.tenant_key import tenant_key
from tokenlabs_verify.environments.embedded.environment import Embedded
from tokenlabs_verify.environments.embedded.passes import Pass
from tokenlabs_verify.flux import applied, content, drift, layers
from tokenlabs_verify.flux.commits import Published
from tokenlabs_verify.orchestrator import Check, Shown
from tokenlabs_verify.waiting import wait_until

FIRST_ANSWER = 60.0
"""Seconds from healthy layers to an answer: the proxy is rolled out once more, with its body processor."""
COMPILED = 30.0
"""Seconds from healthy layers until the operator has compiled all policies."""


def first_answer(environment: Embedded, facts: Facts) -> float:
    """Wait until a key can list the models through authorization and body processor; the elapsed seconds. Raises NotYetError."""
    with tenant_key(environment.api, facts, "tokenlabs-first-answer") as key:
        return environment.await_status(lambda status: status == httpx.codes.OK, key, FIRST_ANSWER, "a key is accepted")


def checks(environment: Embedded, one: Pass, dist: Path, platform: Path) -> Iterator[Check]:
    """All checks of this pass."""
    sent = [each for layer in layers.read(dist) for each in layer.objects] + content.flux_objects(dist)
    yield Check(
        f"dist-applied-{one.name}",
        "Flux",
        f"{len(sent)} objects of dist/kind in the API server match dist/ (pass `{one.name}`).",
        partial(unchanged, environment, sent),
    )
    if one.committed:
        yield Check(
            "no-drift",
            "Flux",
            "Two more reconciliations of every Kustomization and HelmRelease change no object and upgrade no release.",
            partial(_no_drift, environment),
        )
    if Capability.KUADRANT_OPERATOR in environment.capabilities:
        yield Check(
            "kuadrant-compiled",
            "Kuadrant operator",
            "What the Kuadrant operator compiles for Authorino, Limitador and the wasm module matches `tiers`, "
            f"rule by rule (pass `{one.name}`).",
            partial(_compiled, environment, platform),
        )


def remarks(environment: Embedded, one: Pass, delivered: Published, tools: Mapping[str, Path]) -> Iterator[str]:
    """Remarks for the report on this pass, in an environment with these tools."""
    what = "HEAD" if delivered.head else "the working tree"
    meanwhile = "" if one.asked else ", and was suspended while scenarios ran"
    yield f"pass `{one.name}`: Flux delivered {what} ({delivered.commit}){meanwhile}"
    yield from content.remarks(tools)
    images = {
        repository(container["image"])
        for pod in environment.api.list("v1", "Pod")
        for container in pod["spec"]["containers"]
    }
    for component in COMPONENTS:
        if any(name in component.images and tag in component.tags for name, tag in images):
            yield remark(component, tools)
    if not one.with_images <= environment.capabilities:
        why = "; ".join(map(unavailable, lock.read().images))
        yield f"pass `{one.name}` does not show what Kuadrant enforces, only `--env kind` does: {why}"


def unchanged(environment: Embedded, sent: Sequence[Manifest]) -> Shown:
    """Whether the API server has these objects, as they are."""
    differences = [line for manifest in sent for line in applied.differences(environment.api, manifest)]
    return Shown("; ".join(differences[:5]))


def _no_drift(environment: Embedded) -> Shown:
    before = drift.versions(environment.api)
    for _ in range(2):
        drift.reconcile(environment.api)
    changed = list(drift.changes(before, drift.versions(environment.api)))
    return Shown("; ".join(changed[:5]), remarks=(f"{len(before)} objects and releases compared",))


def _compiled(environment: Embedded, platform: Path) -> Shown:
    requirements = kuadrant_compiled.requirements_of(target(load(platform).platform, SIMULATED))

    def state() -> str:
        compiled = kuadrant_compiled.read(environment.api, requirements.platform, requirements.gateway)
        findings = kuadrant_compiled.findings(requirements, compiled)
        return "; ".join(
            f"{each.subject}: expected {each.expected}, found {each.found}" for each in islice(findings, 5)
        )

    wait_until(state, COMPILED, "every policy is compiled")
    shown_here = Capability.KUADRANT_REQUESTS in environment.capabilities
    return Shown(
        remarks=() if shown_here else ("the kind environment shows that Limitador and the wasm module enforce it",)
    )
