"""A pass's checks besides its scenarios: that `dist/` was applied unchanged; and remarks on substitutions."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import httpx

from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.base import quantity_value
from tokenlabs.spec.loader import load
from tokenlabs.spec.target_names import SIMULATED
from tokenlabs.spec.targets import target
from tokenlabs_verify import kuadrant_compiled
from tokenlabs_verify.client.kubernetes import NotFoundError
from tokenlabs_verify.cluster.components import COMPONENTS
from tokenlabs_verify.cluster.components.component import remark
from tokenlabs_verify.cluster.tools import lock
from tokenlabs_verify.cluster.tools.image import unavailable
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.engine.tenant_key import tenant_key
from tokenlabs_verify.environments.embedded.environment import Embedded
from tokenlabs_verify.environments.embedded.passes import Pass
from tokenlabs_verify.flux import content, drift, layers
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
        container["image"] for pod in environment.api.list("v1", "Pod") for container in pod["spec"]["containers"]
    }
    for component in COMPONENTS:
        if any(image.startswith(repository) for image in images for repository in component.images):
            yield remark(component, tools)
    if not one.with_images <= environment.capabilities:
        why = "; ".join(map(unavailable, lock.read().images))
        yield f"pass `{one.name}` does not show what Kuadrant enforces, only `--env kind` does: {why}"


def unchanged(environment: Embedded, sent: Sequence[Manifest]) -> Shown:
    """Whether the API server has these objects, as they are."""
    differences = [line for manifest in sent for line in _differences(environment, manifest)]
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


def _differences(environment: Embedded, manifest: Mapping[str, Any]) -> Iterator[str]:
    metadata = manifest["metadata"]
    subject = f"{manifest['kind']} {metadata['name']}"
    try:
        live = environment.api.get(
            manifest["apiVersion"], manifest["kind"], metadata["name"], metadata.get("namespace")
        )
    except NotFoundError:
        yield f"{subject}: is missing"
        return
    expected = dict(manifest)
    if "stringData" in expected:  # write-only: returned as `data`
        texts = expected.pop("stringData")
        encoded = {name: base64.b64encode(text.encode()).decode() for name, text in texts.items()}
        expected["data"] = expected.get("data", {}) | encoded
    for path in _missing(expected, live, ""):
        yield f"{subject}: {path}"


def _missing(expected: object, live: object, path: str) -> Iterator[str]:
    """Paths at which `live` lacks the expected value; it may have more (defaults)."""
    match expected, live:
        case (dict(), dict()):
            for key, value in expected.items():
                if key in live:
                    yield from _missing(value, live[key], f"{path}/{key}")
                elif value not in (None, {}, []):
                    yield f"{path}/{key}"
        case (list(), list()) if len(expected) == len(live):
            for index, (one, other) in enumerate(zip(expected, live, strict=True)):
                yield from _missing(one, other, f"{path}/{index}")
        case _:
            # In Python, 1 == True.
            same = expected == live and isinstance(expected, bool) == isinstance(live, bool)
            if not same and not _same_quantity(expected, live):
                yield path


def _same_quantity(one: object, other: object) -> bool:
    """`1` and `1000m`: the API server normalizes quantities."""
    try:
        return quantity_value(str(one)) == quantity_value(str(other))
    except (ValueError, KeyError, AttributeError, ArithmeticError):
        return False
