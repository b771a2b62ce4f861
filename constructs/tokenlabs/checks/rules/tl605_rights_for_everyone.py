"""TL605: a role that reads Secrets or may do anything, given to all accounts, all pods, or requests without credentials."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import RBAC
from tokenlabs.manifests.subjects import EVERYONE

_BUILT_IN: Mapping[str, str] = {
    "cluster-admin": "may do anything",
    "admin": "reads and writes Secrets",
    "edit": "reads and writes Secrets",
}
"""ClusterRoles that come with Kubernetes and reach Secrets (`view` does not)."""
_READS = frozenset(("get", "list", "watch", "*"))


def check(target: Target) -> Iterator[Found]:
    """Bindings of built-in roles, and of roles that the tree has. Roles that aggregate others are not judged."""
    for kind in ("ClusterRoleBinding", "RoleBinding"):
        for binding in target.objects.of_kind(RBAC, kind):
            may = _may(target.objects, binding)
            if may is None:
                continue
            where = "" if kind == "ClusterRoleBinding" else f" in namespace {binding.ref.namespace}"
            for number, subject in enumerate(map(mapping, items(binding.at("subjects")))):
                name = str(subject.get("name"))
                if subject.get("kind") in ("Group", "User") and name in EVERYONE:
                    says = f"gives {binding.at('roleRef', 'name')} to {name}: {EVERYONE[name]} {may}{where}"
                    remedy = "name the ServiceAccount that needs the role, or give it a role with less"
                    yield Found(binding, f"subjects[{number}]", says, remedy)


def _may(objects: Objects, binding: Object) -> str | None:
    """What a binding's role may do with Secrets; None: nothing, or unknown."""
    role = mapping(binding.at("roleRef"))
    kind, name = str(role.get("kind")), str(role.get("name"))
    if kind == "ClusterRole" and name in _BUILT_IN:
        return _BUILT_IN[name]
    found = objects.by_ref.get(ObjectRef(RBAC, kind, binding.ref.namespace if kind == "Role" else "", name))
    for rule in map(mapping, items(found.at("rules")) if found else ()):
        resources, verbs = set(map(str, items(rule.get("resources")))), set(map(str, items(rule.get("verbs"))))
        core = {"", "*"} & set(map(str, items(rule.get("apiGroups"))))
        if core and {"secrets", "*"} & resources and _READS & verbs and not rule.get("resourceNames"):
            return "may do anything" if "*" in resources and "*" in verbs else "reads Secrets"
    return None


RULE = Rule("TL605", "rights for everyone", Severity.ERROR, check, whole=False)
