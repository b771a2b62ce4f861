"""Does something new ask for what something removed still has: a node port, or a host of the gate?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import AUTHORINO, ENVOY_GATEWAY, GATEWAY_API
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import Pair, TargetPair

Held = TypeVar("Held", int, str)


def effects(change: TargetPair) -> Iterator[Effect]:
    """`closed`: a Gateway or Service that does not get its node port, an AuthConfig that does not get its hosts."""
    for port, holder, new in _replaced(change, _by_port):
        if (new.ref.group, new.ref.kind) == (GATEWAY_API, "Gateway"):
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
                f"after {new.ref.kind} {new.ref.name} is applied; remove {holder.ref.name} in a commit of its own, before"
            )
        yield change.effect("closed", Severity.DANGER, Pair(None, new), says)
    for host, holder, new in _replaced(change, _by_host):
        # Authorino 0.26, controllers/auth_config_controller.go: "host already taken", and no other reconciliation follows.
        says = (
            f"is not linked to host {host}, which {holder} has until it is deleted: requests are rejected until Authorino "
            "restarts; after the merge: kubectl -n kuadrant-system delete pod -l authorino-resource=authorino"
        )
        yield change.effect("closed", Severity.DANGER, Pair(None, new), says)


def _replaced(
    change: TargetPair, by: Callable[[Objects], Mapping[Held, Object]]
) -> Iterator[tuple[Held, Object, Object]]:
    """What an object that is removed has and one that is added asks for."""
    old, new = change.before.objects, change.after.objects
    held = {key: each for key, each in by(old).items() if each.ref not in new.by_ref}
    for key, each in by(new).items():
        if each.ref not in old.by_ref and key in held:
            yield key, held[key], each


def _by_host(objects: Objects) -> Mapping[str, Object]:
    return {
        str(host): each for each in objects.of_kind(AUTHORINO, "AuthConfig") for host in items(each.at("spec", "hosts"))
    }


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
