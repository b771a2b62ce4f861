"""TL206: a BackendTrafficPolicy that hides answers from token counting, or moves the body processor before the gate."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.limits import limits
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.groups import ENVOY_GATEWAY
from tokenlabs.trace.attachment import Attached, attached, policies

_KIND = "BackendTrafficPolicy"


def check(target: Target) -> Iterator[Found]:
    """Gateways with AI routes. `responseOverride` on any of their routes adds its filter to the listener that all share."""
    objects = target.objects
    all_attached = tuple(attached(objects))
    with_models = tuple(each for each in all_attached if each.route.ref.kind == "AIGatewayRoute")
    gateways = {each.gateway.ref for each in with_models}
    said: set[Object] = set()
    for each in all_attached:
        for policy in policies(objects, ENVOY_GATEWAY, _KIND, each):
            if policy.at("spec", "responseOverride") and each.gateway.ref in gateways and policy not in said:
                said.add(policy)
                says = f"overrides answers on {each.gateway}, which has AI routes: bodies are then read before the gate"
                yield Found(
                    policy, "spec.responseOverride", says, "remove it, and use `local_reply_config` for error answers"
                )
    if any(limit.counter.counted == "tokens" for limit in limits(objects)):
        yield from _compressed(target, with_models)


def _compressed(target: Target, with_models: tuple[Attached, ...]) -> Iterator[Found]:
    said: set[Object] = set()
    for each in with_models:
        for policy in policies(target.objects, ENVOY_GATEWAY, _KIND, each):
            for field in ("compression", "compressor"):
                if policy.at("spec", field) and policy not in said:
                    said.add(policy)
                    says = f"compresses the answers of {each.route}: their tokens cannot be counted, and token limits never apply"
                    yield Found(policy, f"spec.{field}", says, f"remove `{field}`, or target the routes without tokens")


RULE = Rule("TL206", "answers hidden from token counting", Severity.ERROR, check)
