"""Which changes does the API server reject, because a field cannot change, and what becomes of the object?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from tokenlabs.manifests.placement import FORCE, switched
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.spec.base import quantity_value

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
_KEEPS_DATA = {("apps", "StatefulSet"), ("", "PersistentVolumeClaim")}


def effects(change: TargetPair) -> Iterator[Effect]:
    """`recreated`."""
    for pair in change.pairs:
        if not (pair.before and pair.after):
            continue
        rule = _RULES.get((pair.ref.group, pair.ref.kind))
        if pair.before.at("immutable") is True and pair.ref.kind in ("ConfigMap", "Secret"):
            rule = _within("data", "binaryData", "stringData", "immutable")
        fixed = tuple(each for each in pair.fields() if rule(each)) if rule else ()
        if fixed:
            yield _effect(change, pair, fixed)


def _effect(change: TargetPair, pair: Pair, fixed: tuple[FieldChange, ...]) -> Effect:
    fields = ", ".join(f"`{each.path}`" for each in fixed)
    cannot = f"{fields} cannot change"
    owner = change.after.applied_by(pair.object)
    kind = (pair.ref.group, pair.ref.kind)
    if switched(pair.object, FORCE, "enabled") or (owner and owner.at("spec", "force")):
        severity = Severity.DANGER if kind in _KEEPS_DATA else Severity.CAUTION
        says = f"is deleted and created again, as its `force` says: {cannot}"
        return change.effect("recreated", severity, pair, says, fixed)
    applies = f"{owner.ref.name} is not applied" if owner else "it is not applied"
    says = f"is rejected by the API server, and {applies}: {cannot}; keep them, {_way_out(pair)}"
    return change.effect("recreated", Severity.DANGER, pair, says, fixed)


def _way_out(pair: Pair) -> str:
    ref = pair.ref
    kubectl = f"kubectl {f'-n {ref.namespace} ' if ref.namespace else ''}delete {ref.kind.lower()} {ref.name}"
    if ref.kind == "PersistentVolumeClaim":
        return f"or, where its data may be lost, run `{kubectl}` after the merge"
    if ref.kind == "StatefulSet":
        return f"or run `{kubectl} --cascade=orphan` after the merge: its pods and claims stay"
    return f"or run `{kubectl}` after the merge, which interrupts what it serves"


def _within(*paths: str) -> Callable[[FieldChange], bool]:
    return lambda each: each.path.startswith(paths)


def _stateful_set(each: FieldChange) -> bool:
    return each.path.startswith("spec.") and not each.path.startswith(_STATEFUL_SET)


def _claim(each: FieldChange) -> bool:
    """A claim may grow, where its StorageClass allows it, and take another VolumeAttributesClass."""
    if each.path == "spec.resources.requests.storage":
        return bool(each.old and each.new and quantity_value(str(each.new)) < quantity_value(str(each.old)))
    return each.path.startswith("spec.") and not each.path.startswith("spec.volumeAttributesClassName")


def _service(each: FieldChange) -> bool:
    """`clusterIP` cannot change between `None` and an address (kubernetes, ValidateServiceClusterIPsRelatedFields)."""
    return each.path == "spec.clusterIP"


_RULES: Mapping[tuple[str, str], Callable[[FieldChange], bool]] = {
    ("apps", "Deployment"): _within("spec.selector"),
    ("apps", "DaemonSet"): _within("spec.selector"),
    ("apps", "StatefulSet"): _stateful_set,
    ("batch", "Job"): _within("spec.selector", "spec.template", "spec.completionMode"),
    ("", "PersistentVolumeClaim"): _claim,
    ("", "Service"): _service,
    ("rbac.authorization.k8s.io", "RoleBinding"): _within("roleRef"),
    ("rbac.authorization.k8s.io", "ClusterRoleBinding"): _within("roleRef"),
    ("storage.k8s.io", "StorageClass"): _within("provisioner", "parameters", "reclaimPolicy", "volumeBindingMode"),
    ("scheduling.k8s.io", "PriorityClass"): _within("value"),
    ("node.k8s.io", "RuntimeClass"): _within("handler"),
}
"""Kind → whether a changed field is one that no update may change (kubernetes 1.35, pkg/apis/*/validation)."""
