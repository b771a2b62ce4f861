"""TL101: a reference to an object that the tree does not have."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import ObjectRef, Objects
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.groups import AI_GATEWAY, ENVOY_GATEWAY, FLUX_HELM, GATEWAY_API
from tokenlabs.manifests.references.hosts import hosts
from tokenlabs.manifests.references.pods import pods
from tokenlabs.spec.problems import did_you_mean

_OF_THE_CLUSTER = {
    ("storage.k8s.io", "StorageClass"),
    ("node.k8s.io", "RuntimeClass"),
    ("scheduling.k8s.io", "PriorityClass"),
    ("resource.k8s.io", "DeviceClass"),
}
"""Kinds that come with clusters."""
_DEFAULT_ACCOUNT = "default"
_FLUX_NAMESPACE = "flux-system"


def check(target: Target) -> Iterator[Found]:
    """References into namespaces that the tree creates, other than to what platform.yaml says exists."""
    objects = target.objects
    known_kinds = {kind for kind, _ in target.classes}
    created = {each.ref.name for each in objects.of_kind("", "Namespace")}
    for each, reference in target.references:
        to = reference.to
        if to in objects.by_ref or to in target.given or reference.optional:
            continue
        if to.kind in known_kinds and (to.group, to.kind) in _OF_THE_CLUSTER:
            names = [name for kind, name in target.classes if kind == to.kind]
            if to.name not in names:
                says = f"refers to {to}, which neither the tree nor platform.yaml has: its pods stay Pending"
                yield Found(each, reference.path, says, did_you_mean(to.name, sorted(names)))
        if to.namespace not in created or _given(to, objects):
            continue
        names = [one.ref.name for one in objects.of_kind(*to[:2]) if one.ref.namespace == to.namespace]
        says = f"refers to {to}, which is missing"
        remedy = did_you_mean(to.name, names) if names else f"add the {to.kind}, or remove the reference"
        yield Found(each, reference.path, says, remedy)
    yield from _named(target)


def _named(target: Target) -> Iterator[Found]:
    """Services that Backends name as hosts, where the tree itself makes the pods and their Services."""
    objects = target.objects
    charts = {each.ref.namespace for each in objects.of_kind(FLUX_HELM, "HelmRelease")}
    own = {each.namespace for each in pods(objects)} - charts
    for backend in objects.of_kind(ENVOY_GATEWAY, "Backend"):
        for host in hosts(backend):
            if host.service not in objects.by_ref and host.service.namespace in own:
                names = [
                    one.ref.name
                    for one in objects.of_kind("", "Service")
                    if one.ref.namespace == host.service.namespace
                ]
                says = f"names {host.service}, which is missing: every request gets 503"
                yield Found(backend, f"{host.path}.hostname", says, did_you_mean(host.service.name, names))


def _given(to: ObjectRef, objects: Objects) -> bool:
    """Whether Kubernetes, Flux or a controller creates it outside Git."""
    if (to.group, to.kind) == (GATEWAY_API, "HTTPRoute"):
        # Envoy AI Gateway creates an HTTPRoute with the AIGatewayRoute's name (ai-gateway v1.0.0).
        return ObjectRef(AI_GATEWAY, "AIGatewayRoute", to.namespace, to.name) in objects.by_ref
    if (to.group, to.kind) in _OF_THE_CLUSTER or (to.kind == "ServiceAccount" and to.name == _DEFAULT_ACCOUNT):
        return True
    return to.kind == "Secret" and to.namespace == _FLUX_NAMESPACE


RULE = Rule("TL101", "reference to a missing object", Severity.ERROR, check)
