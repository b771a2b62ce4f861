"""TL202: two policies of one kind for one target, of which only one is effective."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import Object, targets
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.groups import ENVOY_GATEWAY, KUADRANT

_KINDS = (
    (ENVOY_GATEWAY, "SecurityPolicy"),
    (ENVOY_GATEWAY, "BackendTrafficPolicy"),
    (ENVOY_GATEWAY, "ClientTrafficPolicy"),
    (ENVOY_GATEWAY, "EnvoyExtensionPolicy"),
    (KUADRANT, "AuthPolicy"),
    (KUADRANT, "RateLimitPolicy"),
    (KUADRANT, "TokenRateLimitPolicy"),
)


def check(target: Target) -> Iterator[Found]:
    """Policies with the same kind and target."""
    for group, kind in _KINDS:
        first: dict[tuple[str, ...], Object] = {}
        for policy in target.objects.of_kind(group, kind):
            for each in targets(policy):
                place = (
                    policy.ref.namespace,
                    *(str(each.get(field, "")) for field in ("group", "kind", "name", "sectionName")),
                )
                other = first.setdefault(place, policy)
                if other is not policy:
                    says = f"targets {each.get('kind')} {each.get('name')}, like {other}: only one of them is effective"
                    path = "spec.targetRefs" if policy.at("spec", "targetRefs") else "spec.targetRef"
                    yield Found(policy, path, says, "merge them into one policy")


RULE = Rule("TL202", "two policies for one target", Severity.ERROR, check)
