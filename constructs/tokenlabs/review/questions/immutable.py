"""Which changes does the API server reject because a field is immutable, and what happens to the object?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal

from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import FORCE, switched
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.pods import of_pods, pods
from tokenlabs.manifests.requests import quantity
from tokenlabs.review.commands import kubectl, quote
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.held import REJECTED
from tokenlabs.review.pairs import Pair, TargetPair

# kubernetes, pkg/apis/apps/validation, ValidateStatefulSetUpdate.
_STATEFUL_SET = (
    "spec.minReadySeconds",
    "spec.ordinals",
    "spec.persistentVolumeClaimRetentionPolicy",
    "spec.replicas",
    "spec.revisionHistoryLimit",
    "spec.template",
    "spec.updateStrategy",
)
_WITHOUT_ROLLING: Mapping[tuple[str, str], tuple[str, str, tuple[str, ...]]] = {
    ("apps", "Deployment"): ("strategy", "Recreate", ("maxSurge", "maxUnavailable")),
    ("apps", "StatefulSet"): ("updateStrategy", "OnDelete", ("partition",)),
}
"""Kind → field of its update, the type without `rollingUpdate`, and what is filled in below that for the other type."""
_OPAQUE = "Opaque"
"""Type of a Secret without one."""
UNLESS_HEADLESS = " unless it is headless there already"
_KEEPS_DATA = {("apps", "StatefulSet"), ("", "PersistentVolumeClaim")}


def effects(change: TargetPair) -> Iterator[Effect]:
    """`recreated`."""
    for pair in change.pairs:
        if not (pair.before and pair.after):
            continue
        if pair.ref.kind == "PersistentVolumeClaim":
            yield from _growing(change, pair)
        because = fixed(pair)
        if because:
            yield _effect(change, pair, because)


def fixed(pair: Pair) -> tuple[FieldChange, ...]:
    """The changes that the API server rejects."""
    if not (pair.before and pair.after):
        return ()
    rule = _RULES.get((pair.ref.group, pair.ref.kind))
    if pair.before.at("immutable") is True and pair.ref.kind in ("ConfigMap", "Secret"):
        rule = _within("data", "binaryData", "stringData", "immutable")
    found = tuple(each for each in pair.fields() if rule(each)) if rule else ()
    return found + _left_over(pair, pair.before, pair.after)


def _left_over(pair: Pair, before: Object, after: Object) -> tuple[FieldChange, ...]:
    """A type of update beside which the API server keeps `rollingUpdate`, which it has filled in, and rejects it."""
    field, new, parts = _WITHOUT_ROLLING.get((pair.ref.group, pair.ref.kind), ("", "", ()))
    if not field or after.at("spec", field, "type") != new or before.at("spec", field, "type") == new:
        return ()
    written = before.at("spec", field, "rollingUpdate")
    # Flux removes fields that it has written, not those that were filled in.
    if isinstance(written, Mapping) and all(part in written for part in parts):
        return ()
    return tuple(each for each in pair.fields(f"spec.{field}") if each.path in (f"spec.{field}", f"spec.{field}.type"))


def _effect(change: TargetPair, pair: Pair, fixed: tuple[FieldChange, ...]) -> Effect:
    fields = ", ".join(f"`{each.path}`" for each in fixed)
    cannot = f"{fields} cannot change"
    owner = change.after.applied_by(pair.object)
    kind = (pair.ref.group, pair.ref.kind)
    # kustomize-controller reads the switch from the object in Git and from the one in the cluster (fluxcd/pkg, ssa).
    switch = any(each and switched(each, FORCE, "enabled", owner) for each in (pair.before, pair.after))
    if switch or (owner and owner.at("spec", "force")):
        severity = Severity.DANGER if kind in _KEEPS_DATA else Severity.CAUTION
        when = " once no pod uses it" if _used(change, pair) else ""
        says = f"is deleted and recreated because of `force`{when}: {cannot}"
        if when and owner:
            says += f"; {owner.ref.name} is not applied until then: delete the pods that use it after the merge"
        return change.effect("recreated", severity, pair, says, fixed)
    applies = f"{owner.ref.name} is not applied" if owner else "it is not applied"
    # The API server keeps `clusterIP: None` when it leaves Git, so the Service may be headless already.
    headless = all(each.path == "spec.clusterIP" and each.old is None and each.new == "None" for each in fixed)
    says = f"{REJECTED}{UNLESS_HEADLESS if headless else ''}, and {applies}: {cannot}; keep them, {_way_out(pair)}"
    return change.effect("recreated", Severity.DANGER, pair, says, fixed)


def _used(change: TargetPair, pair: Pair) -> bool:
    """Whether it is a claim of pods, which Kubernetes keeps until they are gone."""
    return pair.ref.kind == "PersistentVolumeClaim" and any(
        each.to == pair.ref for template in pods(change.after.objects) for each in of_pods(template)
    )


def _growing(change: TargetPair, pair: Pair) -> Iterator[Effect]:
    for each in pair.fields("spec.resources.requests.storage"):
        if _grows(each) > 0:
            says = (
                f"grows from {each.old} to {each.new}: the API server rejects this unless its StorageClass allows expansion "
                f"(`kubectl get storageclass`); if it does not, keep {each.old}, {_way_out(pair)}"
            )
            yield change.effect("recreated", Severity.CAUTION, pair, says, (each,))


def _grows(each: FieldChange) -> Decimal:
    """The growth of a size; negative: it shrinks."""
    old, new = quantity(each.old), quantity(each.new)
    return Decimal(0) if old is None or new is None else new - old


def _way_out(pair: Pair) -> str:
    ref = pair.ref
    delete, name = f"{kubectl(ref)} delete", quote(ref.name)
    if ref.kind == "PersistentVolumeClaim":
        return f"or, if its data may be lost, run `{delete} pvc {name} --wait=false` and delete its pod after the merge"
    if ref.kind == "StatefulSet":
        orphan = f"{delete} statefulset {name} --cascade=orphan"
        return f"or run `{orphan}` after the merge: its pods and claims stay{_claims(pair, delete)}"
    if ref.kind == "Limitador":
        claim = quote(f"limitador-{ref.name}")
        return f"or, if its counters may be lost, run `{delete} pvc {claim} --wait=false` and delete its pod"
    return f"or run `{delete} {quote(ref.kind.lower())} {name}` after the merge, which interrupts its service"


def _claims(pair: Pair, delete: str) -> str:
    """A claim that is deleted without its pod is recreated from the old template."""
    name = pair.ref.name
    templates = (mapping(each) for each in items(pair.object.at("spec", "volumeClaimTemplates")))
    names = [str(mapping(each.get("metadata")).get("name", "")) for each in templates]
    claims = " and ".join(f"`{delete} pvc {quote(f'{each}-{name}-0')} --wait=false`" for each in names if each)
    return f"; then, if the data may be lost, {claims} and `{delete} pod {quote(f'{name}-0')}`" if claims else ""


def _within(*paths: str) -> Callable[[FieldChange], bool]:
    return lambda each: each.path.startswith(paths)


def _stateful_set(each: FieldChange) -> bool:
    return each.path.startswith("spec.") and not each.path.startswith(_STATEFUL_SET)


def _claim(each: FieldChange) -> bool:
    """A claim may grow, if its StorageClass allows it, and change its VolumeAttributesClass."""
    if each.path == "spec.resources.requests.storage":
        return _grows(each) < 0
    return each.path.startswith("spec.") and not each.path.startswith("spec.volumeAttributesClassName")


def _secret(each: FieldChange) -> bool:
    return each.path == "type" and (each.old or _OPAQUE) != (each.new or _OPAQUE)


def _service(each: FieldChange) -> bool:
    """`clusterIP` cannot change between `None` and an address (kubernetes, ValidateServiceClusterIPsRelatedFields)."""
    return each.path == "spec.clusterIP" and each.new is not None  # an absent address is kept


_RULES: Mapping[tuple[str, str], Callable[[FieldChange], bool]] = {
    ("apps", "Deployment"): _within("spec.selector"),
    ("apps", "DaemonSet"): _within("spec.selector"),
    ("apps", "StatefulSet"): _stateful_set,
    ("batch", "Job"): _within("spec.selector", "spec.template", "spec.completionMode"),
    ("", "PersistentVolumeClaim"): _claim,
    ("", "Secret"): _secret,
    ("", "Service"): _service,
    # Gateway API 1.5, GatewayClassSpec: "Value is immutable".
    ("gateway.networking.k8s.io", "GatewayClass"): _within("spec.controllerName"),
    # Its operator creates the claim for its counters (limitador-operator v0.18.3, pkg/limitador, PVCName).
    ("limitador.kuadrant.io", "Limitador"): _within("spec.storage.disk.persistentVolumeClaim"),
    # kubernetes, pkg/apis/resource/validation, ValidateResourceClaimUpdate and ValidateResourceClaimTemplateUpdate.
    ("resource.k8s.io", "ResourceClaim"): _within("spec"),
    ("resource.k8s.io", "ResourceClaimTemplate"): _within("spec"),
    ("rbac.authorization.k8s.io", "RoleBinding"): _within("roleRef"),
    ("rbac.authorization.k8s.io", "ClusterRoleBinding"): _within("roleRef"),
    ("storage.k8s.io", "StorageClass"): _within("provisioner", "parameters", "reclaimPolicy", "volumeBindingMode"),
    ("scheduling.k8s.io", "PriorityClass"): _within("value"),
    ("node.k8s.io", "RuntimeClass"): _within("handler"),
}
"""Kind → whether a changed field is immutable (kubernetes 1.35, pkg/apis/*/validation)."""
