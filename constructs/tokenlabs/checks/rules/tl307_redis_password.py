"""TL307: a Redis for the limits' counters without a password, or with another one than is sent to it."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.checks.redis import Client, Server, clients, server
from tokenlabs.checks.secret_values import readable
from tokenlabs.manifests.limits import limits
from tokenlabs.manifests.objects import ObjectRef, Objects
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.pods import PodTemplate, labelled
from tokenlabs.manifests.references.selections import selections
from tokenlabs.spec.problems import did_you_mean

_OFF = "the limits are not enforced"


def check(target: Target) -> Iterator[Found]:
    """Trees with limits, and a server in the tree. Values of Secrets are compared where both are readable."""
    objects = target.objects
    if next(limits(objects), None) is None:
        return
    pods = labelled(objects)
    created = {each.ref.name for each in objects.of_kind("", "Namespace")}
    for client in clients(objects):
        yield from _missing(objects, client, created)
        found = server(objects, pods, client.host)
        if found:
            yield from _differing(objects, client, found)


def _missing(objects: Objects, client: Client, created: set[str]) -> Iterator[Found]:
    """A Secret, or a key, that the tree should have: it creates the namespace."""
    if client.source is None or client.source[0].namespace not in created:
        return
    secret, key = client.source
    found = objects.by_ref.get(secret)
    keys = {**mapping(found.at("data")), **mapping(found.at("stringData"))} if found else {}
    if key not in keys:
        what = f"key `{key}` of {secret}" if found else str(secret)
        says = f"takes a password from {what}, which is missing: {client.service} does not start"
        yield Found(
            client.by,
            client.path,
            says,
            did_you_mean(key, sorted(keys)) if keys else "add the Secret, or correct its name",
        )


def _differing(objects: Objects, client: Client, found: Server) -> Iterator[Found]:
    if client.sends and not found.requires:
        says = f"requires no password, and {client.service} sends one, which Redis rejects: {_OFF}"
        yield Found(found.by, found.path, says, "add `requirepass` with that password")
    elif found.requires and not client.sends:
        says = f"sends no password to {found.by}, which requires one: {_OFF}"
        yield Found(
            client.by, client.path, says, "send it: variable `REDIS_AUTH`, or a URL `redis://:PASSWORD@HOST:PORT`"
        )
    elif not found.requires and not _restricted(objects, found.pods):
        says = f"requires no password and has no NetworkPolicy: every pod can reset or lift the counters of {client.service}"
        yield Found(found.by, found.path, says, "add `requirepass`, and send the password")
    elif client.source and found.source:
        sent, required = (_value(objects, *each) for each in (client.source, found.source))
        if sent is not None and required is not None and sent != required:
            says = f"sends another password than {found.by} requires: {_OFF}"
            yield Found(
                client.by, client.path, says, f"write the same value into {client.source[0]} and {found.source[0]}"
            )


def _restricted(objects: Objects, pods: PodTemplate) -> bool:
    """Whether a NetworkPolicy says which pods may connect."""
    for policy in objects.of_kind("networking.k8s.io", "NetworkPolicy"):
        of_ingress = "Ingress" in items(policy.at("spec", "policyTypes")) or policy.at("spec", "policyTypes") is None
        if (
            policy.ref.namespace == pods.namespace
            and of_ingress
            and any(each.matches(pods.labels) for each in selections(policy))
        ):
            return True
    return False


def _value(objects: Objects, secret: ObjectRef, key: str) -> str | None:
    """A readable value of a Secret; None: it is encrypted, or missing."""
    found = objects.by_ref.get(secret)
    values = {each.path.partition("[")[2].rstrip("]"): each.text for each in readable(found)} if found else {}
    return values.get(key)


RULE = Rule("TL307", "counters without a password", Severity.ERROR, check)
