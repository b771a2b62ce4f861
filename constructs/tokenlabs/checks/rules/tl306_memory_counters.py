"""TL306: counters that are lost when a pod restarts."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.expressions import LIMITS
from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import mapping
from tokenlabs.manifests.references.groups import ENVOY_GATEWAY, FLUX_HELM, KUADRANT

_LIMITADOR = ("limitador.kuadrant.io", "Limitador")


def check(target: Target) -> Iterator[Found]:
    """Limitador, and Envoy Gateway's rate-limit service, if the tree has limits for them."""
    objects = target.objects
    if any(objects.of_kind(*kind) for kind in LIMITS):
        limitadors = objects.of_kind(*_LIMITADOR)
        # Without one in the tree, Kuadrant creates one without storage.
        for each in limitadors or objects.of_kind(KUADRANT, "Kuadrant"):
            if not each.at("spec", "storage"):
                whose = "counts" if limitadors else "creates a Limitador that counts"
                says = f"{whose} in memory: all counters, also daily ones, reset when its pod restarts"
                yield Found(each, "spec", says, "add a Limitador with `storage`: `disk`, or `redis` with its Secret")
    policies = objects.of_kind(ENVOY_GATEWAY, "BackendTrafficPolicy")
    limiting = [each for each in policies if each.at("spec", "rateLimit", "global")]
    for release in objects.of_kind(FLUX_HELM, "HelmRelease") if limiting else ():
        config = mapping(release.at("spec", "values", "config", "envoyGateway"))
        if config and not release.at("spec", "valuesFrom") and not _in_redis(config.get("rateLimit")):
            says = f"installs Envoy Gateway without Redis for its limits: {limiting[0]} is not enforced, or resets at each restart"
            remedy = "add `rateLimit.backend` with type `Redis` and its `url`"
            yield Found(release, "spec.values.config.envoyGateway.rateLimit", says, remedy)


def _in_redis(limits: object) -> bool:
    return mapping(mapping(limits).get("backend")).get("type") == "Redis"


RULE = Rule("TL306", "counters in memory", Severity.WARNING, check)
