"""TL207: a gate that asks Authorino about hosts for which it has no AuthConfig."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import AUTHORINO, ENVOY_GATEWAY, KUADRANT
from tokenlabs.trace.attachment import attached, gates

_AUTHORINO = "authorino"


def check(target: Target) -> Iterator[Found]:
    """SecurityPolicies that ask Authorino, in trees with AuthConfigs. Where there are AuthPolicies, Kuadrant makes others."""
    objects = target.objects
    configs = objects.of_kind(AUTHORINO, "AuthConfig")
    if not configs or objects.of_kind(KUADRANT, "AuthPolicy"):
        return
    hosts = {str(host) for each in configs for host in items(each.at("spec", "hosts"))}
    said: set[tuple[ObjectRef, str]] = set()
    for each in attached(objects):
        asked = sorted({str(host) for host in items(each.route.at("spec", "hostnames"))})
        for gate in gates(objects, each):
            if gate.by != "extAuth" or not _asks_authorino(objects, gate.policy):
                continue
            for host in asked or ["*"]:
                if (asked or not hosts) and not _covered(host, hosts) and (gate.policy.ref, host) not in said:
                    said.add((gate.policy.ref, host))
                    which = f"host {host}" if asked else "any host"
                    says = f"asks Authorino, which has no AuthConfig for {which}: every request is answered 404"
                    yield Found(gate.policy, "spec.extAuth", says, f"add `{host}` to `hosts` of an AuthConfig")


def _covered(host: str, hosts: set[str]) -> bool:
    """Whether Authorino finds a host: the name itself, or a wildcard above it (authorino v0.26, pkg/index)."""
    labels = host.split(".")
    above = {".".join(["*", *labels[number:]]) for number in range(1, len(labels))}
    return bool({host, "*", *above} & hosts)


def _asks_authorino(objects: Objects, policy: Object) -> bool:
    """Whether the backend is Authorino's, by its name or the host of an Envoy Gateway Backend; not for hosts set by hand."""
    if policy.at("spec", "extAuth", "contextExtensions"):
        return False
    for protocol in ("grpc", "http"):
        for backend in map(mapping, items(policy.at("spec", "extAuth", protocol, "backendRefs"))):
            namespace = str(backend.get("namespace") or policy.ref.namespace)
            name = str(backend.get("name", ""))
            found = objects.by_ref.get(ObjectRef(ENVOY_GATEWAY, "Backend", namespace, name))
            endpoints = items(found.at("spec", "endpoints")) if found else ()
            hosts = [str(mapping(mapping(each).get("fqdn")).get("hostname")) for each in endpoints]
            if any(_AUTHORINO in each for each in (*hosts, *([] if found else [name]))):
                return True
    return False


RULE = Rule("TL207", "gate without an AuthConfig", Severity.ERROR, check)
