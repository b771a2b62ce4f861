"""Who can read and reset the counters, and does Envoy's rate-limit service still get in?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.pods import PodTemplate, of_pods
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.questions.counters import LIMITS, Store, stores
from tokenlabs.review.questions.services import selected

_ASKS = re.compile(r"^\s*(?:--)?(?:requirepass|aclfile|user\s+default)\s+(?!\"\"|'')\S", re.MULTILINE)
"""A directive of Redis and Valkey, in a file or as an argument. An empty password is none."""
_VARIABLES = ("REDIS_PASSWORD", "VALKEY_PASSWORD", "REDIS_PASSWORD_FILE", "VALKEY_PASSWORD_FILE")
"""From which the images of Bitnami and Valkey make `requirepass`."""
_RESET = "read, raise and reset the counters of all tenants"


class _Access(NamedTuple):
    """How the counters are protected."""

    store: Store
    asks: bool
    """For a password."""
    sends: bool
    """Envoy's rate-limit service sends one."""
    tls: bool


def effects(change: TargetPair) -> Iterator[Effect]:
    """`opened` for counters without a password or TLS, `limit-removed` or `closed` where the service is rejected."""
    old = {each.store.pods.owner.ref: each for each in _accesses(change.before.objects)}
    for new in _accesses(change.after.objects):
        owner = new.store.pods.owner
        was = old.get(owner.ref)
        if was is None:
            continue
        pair = Pair(change.before.objects.by_ref.get(owner.ref), owner)
        because = pair.fields("spec.template.spec.containers")
        if was.asks and not new.asks:
            says = f"no longer asks for a password: {_who(change.after.objects, new.store.pods)} can {_RESET}"
            yield change.effect("opened", Severity.DANGER, pair, says, because)
        elif new.asks and not was.asks:
            says = "asks for a password, which its clients must send"
            yield change.effect("closed", Severity.INFO, pair, says, because)
        release = Pair(change.before.objects.by_ref.get(new.store.release.ref), new.store.release)
        if was.tls and not new.tls:
            says = f"asks {owner} without TLS: who can read its traffic can {_RESET}"
            yield change.effect("opened", Severity.DANGER, release, says, release.fields(".".join(LIMITS)))
        if new.asks != new.sends and was.asks == was.sends:
            why = "sends a password that it rejects" if new.sends else "sends no password, and it rejects that"
            then = (
                ("closed", "requests that are limited are rejected")
                if new.store.fails_closed
                else ("limit-removed", "requests pass without limits")
            )
            says = f"{why}: Envoy's rate-limit service cannot count, and {then[1]}"
            subject = f"the client of {owner}"
            yield change.effect(then[0], Severity.DANGER, release, says, release.fields("spec.values"), subject=subject)


def _accesses(objects: Objects) -> Iterator[_Access]:
    for each in stores(objects):
        settings = mapping(each.release.at("spec", "values", "config", "envoyGateway"))
        redis = mapping(mapping(mapping(settings.get("rateLimit")).get("backend")).get("redis"))
        container = mapping(
            mapping(mapping(mapping(settings.get("provider")).get("kubernetes")).get("rateLimitDeployment")).get(
                "container"
            )
        )
        sends = any(mapping(one).get("name") == "REDIS_AUTH" for one in items(container.get("env")))
        yield _Access(each, _asks(objects, each.pods), sends, "tls" in redis)


def _asks(objects: Objects, pods: PodTemplate) -> bool:
    """Whether a Redis or Valkey asks for a password, by its command, its variables or its configuration."""
    for _, container in pods.containers():
        for field in ("command", "args"):
            if _ASKS.search("\n".join(map(str, items(container.get(field))))) or _ASKS.search(
                " ".join(map(str, items(container.get(field))))
            ):
                return True
        if any(mapping(one).get("name") in _VARIABLES for one in items(container.get("env"))):
            return True
    named = (objects.by_ref.get(each.to) for each in of_pods(pods) if each.to.kind == "ConfigMap")
    return any(_ASKS.search(str(text)) for each in named if each for text in mapping(each.at("data")).values())


def _who(objects: Objects, pods: PodTemplate) -> str:
    """Who reaches the pods, by the network policies of the tree."""
    policies = [
        each
        for each in objects.of_kind("networking.k8s.io", "NetworkPolicy")
        if any(one.owner.ref == pods.owner.ref for one in selected(objects, each)) and _restricts(each)
    ]
    if not policies:
        return "any pod of the cluster"
    return f"whatever {' and '.join(str(each) for each in policies)} lets in"


def _restricts(policy: Object) -> bool:
    """Whether a policy lets in less than everything."""
    if "Ingress" not in (policy.at("spec", "policyTypes") or ["Ingress"]):
        return False
    rules: list[Mapping[str, Any]] = [mapping(each) for each in items(policy.at("spec", "ingress"))]
    return all(items(each.get("from")) for each in rules)
