"""The gate's decision about a request."""

from __future__ import annotations

from collections.abc import Generator

from tokenlabs.contract.tenant_secret import TIER_ANNOTATION
from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.references.fields import mapping
from tokenlabs.trace import admission, envoy_names
from tokenlabs.trace.admission import NO_ONE
from tokenlabs.trace.attachment import Gate, gates
from tokenlabs.trace.matching import Request, Taken
from tokenlabs.trace.step import Answer, Answered, Step, Unknown

_DENIED = "ext_authz_denied"


def gate(objects: Objects, taken: Taken, request: Request) -> Generator[Step, None, str | None]:
    """The tenant's tier, if the request passes all gates of the route that it matches on arrival."""
    found = gates(objects, taken.attached)
    if not found:
        yield Step("gate", None, "is missing: every request passes")
    tier = None
    for each in found:
        tier = yield from _passed(objects, each, taken, request)
    return tier


def _passed(objects: Objects, gate: Gate, taken: Taken, request: Request) -> Generator[Step, None, str | None]:
    configs = admission.auth_configs(objects, gate)
    asked = f"`{gate.by}`, asks {configs[0]}" if configs else f"`{gate.by}`"
    name, otherwise = envoy_names.gate(gate.policy, gate.by), _while_down(gate, configs)

    def step(does: str, decides: Object = gate.policy) -> Step:
        return Step("gate", decides, f"{asked}: {does}", name, otherwise)

    if request.tenant is None:
        yield step("the request has no key")
        raise Answered(_status(configs, "unauthenticated", 401), "the gate: no valid key", _DENIED)
    if not list(admission.rules_of(objects, gate)):
        yield step("these manifests do not say who passes")
        return None
    secret = admission.key_secret(objects, gate, request.tenant)
    if secret is None:
        yield step(f"it reads no Secret {request.tenant}")
        raise Answered(_status(configs, "unauthenticated", 401), "the gate: no valid key", _DENIED)
    if admission.admitted(objects, taken.attached, request.method, request.path) == NO_ONE:
        yield step(f"{request.method} {request.path} is not open")
        raise Answered(_status(configs, "unauthorized", 403), "the gate: the path or method is not open", _DENIED)
    annotations = mapping(secret.at("metadata", "annotations"))
    tier = str(annotations.get(TIER_ANNOTATION, ""))
    if not admission.tenant_passes(objects, gate, annotations):
        yield step(f"the Secret's tier ({tier or 'none'}) or user is not admitted", secret)
        raise Answered(
            _status(configs, "unauthorized", 403), "the gate: the tenant's tier or user is not admitted", _DENIED
        )
    yield step(f"tenant {request.tenant} passes, tier {tier}")
    return tier


def _while_down(gate: Gate, configs: tuple[Object, ...]) -> tuple[Answer, ...]:
    """Answers while the authorization service is down, unless requests then pass, and while it starts.

    Authorino v0.26.1, pkg/service/auth.go: without an AuthConfig for the host it denies with NOT_FOUND.
    """
    if gate.by != "extAuth":
        return ()
    starting = Answer(404, "the gate", _DENIED, Unknown.GATE_STARTING)
    status = int(gate.policy.at("spec", "extAuth", "statusOnError") or 403)
    down = Answer(status, "the gate", "ext_authz_error", Unknown.GATE_DOWN)
    return (*(() if gate.fails_open else (down,)), *((starting,) if configs else ()))


def _status(configs: tuple[Object, ...], denied: str, default: int) -> int:
    """Status of a denial: Authorino's default, unless the AuthConfig sets another."""
    code = configs[0].at("spec", "response", denied, "code") if configs else None
    return int(code) if code else default
