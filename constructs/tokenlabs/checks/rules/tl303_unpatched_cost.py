"""TL303: a shared limit with a cost that Envoy Gateway loses, and no patch that restores it."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.charts import chart
from tokenlabs.manifests.objects import Object, ObjectRef, targets
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import ENVOY_GATEWAY, FLUX_HELM, GATEWAY_API
from tokenlabs.trace.attachment import targeting

_FILTER = "/typed_per_filter_config/envoy.filters.http.ratelimit"
_CHART = "gateway-helm"
_LOSES_SINCE = (1, 8)
"""1.6 keeps the cost; no later release does so far (internal/xds/translator/ratelimit.go)."""


def check(target: Target) -> Iterator[Found]:
    """Trees that install Envoy Gateway."""
    charts = [chart(target.objects, each) for each in target.objects.of_kind(FLUX_HELM, "HelmRelease")]
    if not any(each.name == _CHART and each.version >= _LOSES_SINCE for each in charts):
        return
    for policy in target.objects.of_kind(ENVOY_GATEWAY, "BackendTrafficPolicy"):
        for reference in targets(policy):
            gateway = target.objects.by_ref.get(
                ObjectRef(GATEWAY_API, "Gateway", policy.ref.namespace, str(reference.get("name", "")))
            )
            if reference.get("kind") != "Gateway" or gateway is None:
                continue
            patched = _patched(target, gateway)
            for number, rule in enumerate(map(mapping, items(policy.at("spec", "rateLimit", "global", "rules")))):
                name = f"{policy.ref.namespace}/{policy.ref.name}/rule/{number}"
                if rule.get("shared") and rule.get("cost") and name not in patched:
                    says = f"shares rule {number} between routes, whose cost Envoy Gateway loses: each request counts 2"
                    remedy = f"write rule {number} into an EnvoyPatchPolicy as well, with descriptor `{name}` and its `hits_addend`"
                    yield Found(policy, f"spec.rateLimit.global.rules[{number}].cost", says, remedy)


def _patched(target: Target, gateway: Object) -> set[str]:
    """Descriptors with a cost that a Gateway's patches add to its routes."""
    found = set()
    for patch in targeting(target.objects, ENVOY_GATEWAY, "EnvoyPatchPolicy", gateway):
        for item in items(patch.at("spec", "jsonPatches")):
            operation = mapping(mapping(item).get("operation"))
            if not str(operation.get("path", "")).startswith(_FILTER):
                continue
            for limit in map(mapping, items(mapping(operation.get("value")).get("rate_limits"))):
                keys = [mapping(mapping(action).get("generic_key")) for action in items(limit.get("actions"))]
                if "format" in mapping(limit.get("hits_addend")):
                    found |= {str(key["descriptor_key"]) for key in keys if "descriptor_key" in key}
    return found


RULE = Rule("TL303", "cost of a shared limit is lost", Severity.ERROR, check)
