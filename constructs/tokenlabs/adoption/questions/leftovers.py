"""What does the cluster have that `dist/` does not, and what does it do to the platform?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tokenlabs.adoption.commands import add_tenant, kubectl, once_created
from tokenlabs.adoption.existing import release_of
from tokenlabs.adoption.plan import Adoption
from tokenlabs.adoption.step import Step, When
from tokenlabs.contract import tenant_secret
from tokenlabs.manifests.autoscalers import count
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.pinned import hosts
from tokenlabs.manifests.references import references
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import AI_GATEWAY, AUTHORINO, ENVOY_GATEWAY, FLUX_HELM, GATEWAY_API, KUADRANT
from tokenlabs.manifests.references.pods import PodTemplate, pod_template, pods
from tokenlabs.manifests.requests import copies, of_pod
from tokenlabs.review.questions.restarts import startup_seconds
from tokenlabs.trace.admission import key_selections

_ROUTES = ((GATEWAY_API, "HTTPRoute"), (GATEWAY_API, "GRPCRoute"), (AI_GATEWAY, "AIGatewayRoute"))
_BY_KUADRANT = "kuadrant.io/managed"
"""Label of what Kuadrant's operator makes from policies."""
_STACKED = (KUADRANT, AI_GATEWAY)
"""API groups whose policies apply beside those of Envoy Gateway; of two of one kind of Envoy Gateway, the older wins."""


def steps(adoption: Adoption) -> Iterator[Step]:
    """A step for each object of the cluster that gets in the way, or is not needed any more."""
    for each in adoption.others:
        if (each.ref.group, each.ref.kind) == (FLUX_HELM, "HelmRelease"):
            continue  # `releases` reports them
        step = _device(adoption, each) or _tenant(adoption, each) or _gate(adoption, each) or _attached(adoption, each)
        step = step or _unselected(adoption, each) or _several_nodes(each)
        if step:
            yield step
        elif each.ref.namespace in adoption.namespaces and not release_of(each) and not _compiled(each):
            yield Step("keep", When.SYNC, each.ref, "is not in `dist/`: Flux leaves it alone")


def _device(adoption: Adoption, each: Object) -> Step | None:
    """Pods with devices that rendered pods on the same node need."""
    template = pod_template(each)
    if template is None or not copies(each, count(each.at("spec", "replicas"))):
        return None
    devices, theirs = _devices(template), hosts(template.spec)
    for ours in pods(adoption.rendered.objects):
        shared = devices & _devices(ours)
        where = [name for name in hosts(ours.spec) if not theirs or name in theirs]
        if shared and where:
            says = (
                f"holds {' and '.join(sorted(shared))} on {' or '.join(where)}, which {ours.owner} needs: its pods would stay "
                "Pending. Delete it once Flux has created the new one; until its pod is ready, the model is unavailable"
            )
            command = once_created(ours.owner.ref, kubectl("delete", each.ref))
            return Step("delete", When.SYNC, each.ref, says, (command,), startup_seconds(ours))
    return None


def _several_nodes(each: Object) -> Step | None:
    """Groups of pods over several nodes, in whatever namespace: what they hold is not free for rendered pods."""
    if each.ref.kind != "LeaderWorkerSet":
        return None
    template = mapping(each.at("spec", "leaderWorkerTemplate"))
    of_workers = mapping(mapping(template.get("workerTemplate")).get("spec"))
    devices = sorted(resource for resource in of_pod(of_workers) if "/" in resource)
    held = f", each with {' and '.join(devices)}" if devices else ""
    says = (
        f"runs {template.get('size', 1)} pods for each replica{held}, and is not in `dist/`: Flux leaves it alone. If its model is "
        "in platform.yaml, delete it before the model's servers start; otherwise no rendered route leads to it"
    )
    return Step("keep", When.SYNC, each.ref, says)


def _devices(template: PodTemplate) -> frozenset[str]:
    """Extended resources that a pod requests: their names have a domain."""
    return frozenset(resource for resource in of_pod(template.spec) if "/" in resource)


def _unselected(adoption: Adoption, each: Object) -> Step | None:
    """What makes pods that an InferencePool or Service selects until Flux changes its selector."""
    template = pod_template(each)
    if template is None:
        return None
    for before, after in adoption.common:
        old, new = _selector(before), _selector(after)
        if (
            old
            and before.ref.namespace == template.namespace
            and _selects(old, template)
            and not _selects({**old, **new}, template)
        ):
            says = f"makes pods that {before} selects no more: they get no requests"
            return Step("delete", When.AFTER, each.ref, says, (kubectl("delete", each.ref),))
    return None


def _selector(each: Object) -> Mapping[str, Any]:
    """Labels by which an InferencePool or Service selects pods; empty for other kinds."""
    selector = mapping(each.at("spec", "selector")) if each.ref.kind in ("InferencePool", "Service") else {}
    return mapping(selector.get("matchLabels")) or ({} if "matchLabels" in selector else selector)


def _selects(labels: Mapping[str, Any], template: PodTemplate) -> bool:
    """Whether all labels are those of the pods."""
    return all(template.labels.get(key) == value for key, value in labels.items())


def _tenant(adoption: Adoption, each: Object) -> Step | None:
    """Secrets that the rendered gate accepts and `platform.yaml` does not list."""
    labels = mapping(each.at("metadata", "labels"))
    if (
        each.ref.kind != "Secret"
        or each.ref.group
        or labels.get(tenant_secret.MANAGED_BY_LABEL) != tenant_secret.MANAGED_BY
    ):
        return None
    gates = adoption.rendered.objects.of_kind(AUTHORINO, "AuthConfig")
    read = (one for gate in gates for one in key_selections(mapping(gate.at("spec")), gate.ref.namespace))
    if not any(one.namespace in ("", each.ref.namespace) and one.matches(labels) for one in read):
        return None
    says = "holds a key that keeps working, but platform.yaml does not list its tenant: add it, or delete the Secret"
    tiers = {
        str(tier)
        for one in adoption.rendered.objects.of_kind("", "Secret")
        if (tier := one.at("metadata", "annotations", tenant_secret.TIER_ANNOTATION))
    }
    add = add_tenant(each, tiers)
    return Step("conflict", When.BEFORE, each.ref, says, (add, f"or: {kubectl('delete', each.ref)}"))


def _gate(adoption: Adoption, each: Object) -> Step | None:
    """AuthConfigs of a host: Authorino takes the one of the most specific host, and the rendered gate has every host."""
    rendered = adoption.rendered.objects.of_kind(AUTHORINO, "AuthConfig")
    if (each.ref.group, each.ref.kind) != (AUTHORINO, "AuthConfig") or not rendered:
        return None
    if _compiled(each):
        return None  # under a host that no client names
    hosts = " and ".join(f"`{host}`" for host in items(each.at("spec", "hosts")))
    says = (
        f"decides for {hosts} in place of {rendered[0]}, without the headers by which requests are counted. Delete it once Flux "
        "has created that one"
    )
    return Step("delete", When.SYNC, each.ref, says, (once_created(rendered[0].ref, kubectl("delete", each.ref)),))


def _compiled(each: Object) -> bool:
    """Whether Kuadrant's operator has made it from a policy, and deletes it with that."""
    return bool(each.at("metadata", "labels", _BY_KUADRANT))


def _attached(adoption: Adoption, each: Object) -> Step | None:
    """Routes and policies of the Gateway that `dist/` renders."""
    gateways = {one.ref for one in adoption.rendered.objects.of_kind(GATEWAY_API, "Gateway")}
    named = {one.to for one in references(each)}
    routes = {one.ref for group, kind in _ROUTES for one in adoption.rendered.objects.of_kind(group, kind)}
    # Envoy AI Gateway makes an HTTPRoute of the same name from an AIGatewayRoute.
    routes |= {one._replace(group=GATEWAY_API, kind="HTTPRoute") for one in routes if one.group == AI_GATEWAY}
    delete = (kubectl("delete", each.ref),)
    if (each.ref.group, each.ref.kind) in _ROUTES and named & gateways:
        says = "is older than the rendered routes, so it keeps serving the requests that both match until it is deleted"
        return Step("delete", When.AFTER, each.ref, says, delete)
    if not named & (gateways | routes) or not (items(each.at("spec", "targetRefs")) or each.at("spec", "targetRef")):
        return None
    if each.ref.group in _STACKED:
        says = "applies beside the policies of `dist/` until it is deleted: requests are checked and counted by both"
        return Step("delete", When.AFTER, each.ref, says, delete)
    ours = adoption.rendered.objects.of_kind(each.ref.group, each.ref.kind) if each.ref.group == ENVOY_GATEWAY else ()
    for one in ours:
        if named & {reference.to for reference in references(one)}:
            says = (
                f"is older than {one} for the same target: Envoy Gateway ignores the new one, and Flux waits for it. Delete it "
                "once Flux has created the new one, which is then in effect at once; not before, or neither is"
            )
            command = once_created(one.ref, kubectl("delete", each.ref))
            return Step("delete", When.SYNC, each.ref, says, (command,))
    if ours:
        says = "overrides the policy of `dist/` for the whole Gateway, for its own target, until it is deleted"
        return Step("delete", When.AFTER, each.ref, says, delete)
    return Step("delete", When.AFTER, each.ref, "applies to the Gateway or its routes, and is not in `dist/`", delete)
