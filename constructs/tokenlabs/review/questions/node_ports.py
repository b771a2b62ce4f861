"""Does something new ask for a node port that something removed still has?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import ENVOY_GATEWAY, GATEWAY_API
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import Pair, TargetPair


def effects(change: TargetPair) -> Iterator[Effect]:
    """`closed`: a Gateway or Service that does not get its node port."""
    old, new = change.before.objects, change.after.objects
    held = {port: each for port, each in _by_port(old).items() if each.ref not in new.by_ref}
    for port, each in _by_port(new).items():
        if each.ref in old.by_ref or port not in held:
            continue
        holder = held[port]
        if (each.ref.group, each.ref.kind) == (GATEWAY_API, "Gateway"):
            # Envoy Gateway 1.8, internal/infrastructure/runner: an error is logged, and the next change is awaited.
            says = (
                f"is not served: it asks for node port {port}, which {holder} has until it is deleted, and Envoy Gateway does "
                "not try again; restart it after the merge: kubectl -n envoy-gateway-system rollout restart deployment "
                "envoy-gateway"
            )
        else:
            # Flux applies before it prunes.
            says = (
                f"is rejected by the API server: it asks for node port {port}, which {holder} has, and Flux deletes that only "
                f"after {each.ref.kind} {each.ref.name} is applied; remove {holder.ref.name} in a commit of its own, before"
            )
        yield change.effect("closed", Severity.DANGER, Pair(None, each), says)


def _by_port(objects: Objects) -> Mapping[int, Object]:
    """Services with fixed node ports, and Gateways whose proxies' Service has them, by port."""
    found = {port: each for each in objects.of_kind("", "Service") for port in _ports(each.at("spec"))}
    for gateway in objects.of_kind(GATEWAY_API, "Gateway"):
        reference = mapping(gateway.at("spec", "infrastructure", "parametersRef"))
        for proxy in objects.of_kind(ENVOY_GATEWAY, "EnvoyProxy"):
            if (proxy.ref.namespace, proxy.ref.name) == (gateway.ref.namespace, reference.get("name")):
                patched = proxy.at("spec", "provider", "kubernetes", "envoyService", "patch", "value", "spec")
                found |= dict.fromkeys(_ports(patched), gateway)
    return found


def _ports(service: object) -> Iterator[int]:
    for each in map(mapping, items(mapping(service).get("ports"))):
        if isinstance(port := each.get("nodePort"), int):
            yield port
