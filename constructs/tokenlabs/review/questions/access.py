"""Who may do more, or less, with the Kubernetes API: roles, bindings, ServiceAccounts and their tokens?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from typing import Any, NamedTuple

from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import RBAC
from tokenlabs.manifests.subjects import EVERYONE
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.statements import Statement, Statements, changed, removed, set_to, stated

_ROLES = ("Role", "ClusterRole")
_BINDINGS = ("RoleBinding", "ClusterRoleBinding")
_TOKEN = "kubernetes.io/service-account-token"  # noqa: S105 - the type of a Secret
_OWNER = "kubernetes.io/service-account.name"
_POWERFUL = ("cluster-admin", "admin", "edit")
"""Built-in ClusterRoles that may read Secrets, or do anything."""
_READ = ("get", "list", "watch", "*")
_WRITE = ("create", "update", "patch", "*")
_DANGEROUS = (
    *product(_READ, ("secrets", "*", "nodes/proxy", "pods/exec", "pods/attach")),
    *product(_WRITE, ("*", "pods/exec", "pods/attach", "serviceaccounts/token", "mutatingwebhookconfigurations")),
    *product(("impersonate", "*"), ("users", "groups", "serviceaccounts", "*")),
    *product(("bind", "escalate", *_WRITE), ("roles", "clusterroles", "rolebindings", "clusterrolebindings")),
)
"""Verb and resource that give all other rights, or other people's secrets (Kubernetes, RBAC good practices)."""

_STATEMENTS: Statements = {
    ("", "ServiceAccount"): (
        Statement(
            "automountServiceAccountToken",
            set_to(True, None),
            "opened",
            Severity.CAUTION,
            "gives its pods a token for the Kubernetes API, unless they refuse it",
        ),
        Statement(
            "imagePullSecrets",
            removed,
            "closed",
            Severity.CAUTION,
            "no longer gives its pods credentials to pull images",
        ),
        Statement(
            "metadata.annotations",
            changed,
            "opened",
            Severity.CAUTION,
            "has other annotations, by which clouds give rights: {new}",
        ),
    ),
}


class Right(NamedTuple):
    """A verb on a resource or URL."""

    verb: str
    on: str
    """`secrets`, `deployments.apps`, `/metrics`."""
    names: str
    """Names that it is restricted to."""

    @property
    def dangerous(self) -> bool:
        """Whether it gives all other rights, or secrets."""
        return (self.verb, self.on.partition(".")[0]) in _DANGEROUS and not self.names


def effects(change: TargetPair) -> Iterator[Effect]:
    """`opened` and `closed` for users of the Kubernetes API."""
    yield from stated(change, _STATEMENTS)
    for pair in change.pairs:
        if pair.ref.group == RBAC and pair.ref.kind in _ROLES and pair.before and pair.after:
            yield from _role(change, pair, pair.before, pair.after)
        elif pair.ref.group == RBAC and pair.ref.kind in _BINDINGS:
            yield from _binding(change, pair)
        elif (pair.ref.group, pair.ref.kind) == ("", "Secret"):
            yield from _token(change, pair)


def _role(change: TargetPair, pair: Pair, before: Object, after: Object) -> Iterator[Effect]:
    old, new = set(rights(before)), set(rights(after))
    because = pair.fields("rules", "aggregationRule")
    if gained := new - old:
        severity = Severity.DANGER if any(each.dangerous for each in gained) else Severity.CAUTION
        yield change.effect("opened", severity, pair, f"lets its users {_listed(gained)}", because)
    if lost := old - new:
        says = f"no longer lets its users {_listed(lost)}"
        yield change.effect("closed", Severity.CAUTION, pair, says, because)


def rights(role: Object) -> Iterator[Right]:
    """What a role allows."""
    for rule in map(mapping, items(role.at("rules"))):
        names = ", ".join(sorted(map(str, items(rule.get("resourceNames")))))
        groups = [f".{group}" if group else "" for group in map(str, items(rule.get("apiGroups")))]
        # `*` is every group's resources.
        resources = [
            str(each) if each == "*" or group == ".*" else f"{each}{group}"
            for group, each in product(groups, items(rule.get("resources")))
        ]
        for verb, on in product(items(rule.get("verbs")), (*resources, *items(rule.get("nonResourceURLs")))):
            yield Right(str(verb), str(on), names)


def _listed(found: Iterable[Right]) -> str:
    by_place: dict[tuple[str, str], list[str]] = {}
    for each in sorted(found):
        by_place.setdefault((each.on, each.names), []).append(each.verb)
    return "; ".join(
        f"{', '.join('do anything with' if verb == '*' else verb for verb in verbs)} "
        f"{'everything' if on == '*' else on}{f' ({names})' if names else ''}"
        for (on, names), verbs in by_place.items()
    )


def _binding(change: TargetPair, pair: Pair) -> Iterator[Effect]:
    old, new = (_subjects(each) for each in (pair.before, pair.after))
    role = pair.object.at("roleRef", "name")
    where = f" in {pair.ref.namespace}" if pair.ref.namespace else " in the whole cluster"
    before, after = (_accounts(each.objects) for each in (change.before, change.after))
    other = pair.before is not None and pair.after is not None and bool(pair.fields("roleRef"))
    if pair.after and (gained := sorted(new if other else new - old)):
        severity = _severity(change.after.objects, pair.after, gained)
        # A new object's ordinary rights are part of it; more rights for an old one are worth a look.
        if severity is Severity.CAUTION and (not pair.before or set(gained) <= after - before):
            severity = Severity.INFO
        known = _role_of(change.after.objects, pair.after)
        may = f": {_listed(rights(known))}" if known else ""
        because = pair.fields("subjects", "roleRef")
        yield change.effect("opened", severity, pair, f"gives {', '.join(gained)} the role {role}{where}{may}", because)
    lost = sorted((old - new if pair.after else old) - (before - after))
    if lost:
        because = pair.fields("subjects")
        yield change.effect(
            "closed", Severity.CAUTION, pair, f"takes the role {role}{where} from {', '.join(lost)}", because
        )


def _subjects(binding: Object | None) -> set[str]:
    listed = map(mapping, items(binding.at("subjects"))) if binding else ()
    return {
        f"{each.get('kind')} {str(each['namespace']) + '/' if each.get('namespace') else ''}{each.get('name')}"
        for each in listed
    }


def _accounts(objects: Objects) -> frozenset[str]:
    """ServiceAccounts, as `_subjects` names them."""
    return frozenset(
        f"ServiceAccount {each.ref.namespace}/{each.ref.name}" for each in objects.of_kind("", "ServiceAccount")
    )


def _role_of(objects: Objects, binding: Object) -> Object | None:
    kind, name = str(binding.at("roleRef", "kind")), str(binding.at("roleRef", "name"))
    return objects.by_ref.get(ObjectRef(RBAC, kind, binding.ref.namespace if kind == "Role" else "", name))


def _severity(objects: Objects, binding: Object, subjects: list[str]) -> Severity:
    known = _role_of(objects, binding)
    powerful = any(each.dangerous for each in rights(known)) if known else binding.at("roleRef", "name") in _POWERFUL
    everyone = any(each.partition(" ")[2].startswith(tuple(EVERYONE)) for each in subjects)
    return Severity.DANGER if powerful or everyone else Severity.CAUTION


def _token(change: TargetPair, pair: Pair) -> Iterator[Effect]:
    old, new = (_account(each) for each in (pair.before, pair.after))
    if old == new:
        return
    because = (FieldChange(f"metadata.annotations[{_OWNER}]", old, new),)
    if new:
        says = f"is a token of ServiceAccount {new} that does not expire"
        yield change.effect("opened", Severity.CAUTION, pair, says, because)
    if old:
        says = f"is no longer a token of ServiceAccount {old}: clients that use it are rejected by the Kubernetes API"
        yield change.effect("closed", Severity.CAUTION, pair, says, because)


def _account(secret: Object | None) -> Any:
    return secret.at("metadata", "annotations", _OWNER) if secret and secret.at("type") == _TOKEN else None
