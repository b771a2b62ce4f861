"""TL108: an object of a kind that the cluster does not serve."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.checks.installed import installed
from tokenlabs.contract.served_kinds import COMPONENTS, KUBERNETES, Kinds
from tokenlabs.manifests.objects import Objects
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.spec.problems import did_you_mean


def check(target: Target) -> Iterator[Found]:
    """Kinds of Kubernetes, of CRDs that the tree has, and of components that it installs. Other groups are not judged."""
    known: dict[str, Kinds] = {**KUBERNETES, **_of_components(target.objects)}
    for group, kinds in _of_crds(target.objects).items():
        known[group] = _merged(known.get(group, {}), kinds)
    for each in target.objects.objects:
        served = known.get(each.ref.group)
        version = str(each.at("apiVersion")).rpartition("/")[2]
        if served is None or each.ref.kind in served.get(version, ()) or each.ref.kind.endswith("List"):
            continue
        versions = [one for one, kinds in served.items() if each.ref.kind in kinds]
        written = str(each.at("apiVersion"))
        says = f"is a {each.ref.kind} of `{written}`, which the cluster does not serve: Flux cannot apply it"
        group = f"{each.ref.group}/" if each.ref.group else ""
        remedy = (
            f"write `{group}{versions[-1]}`"
            if versions
            else did_you_mean(each.ref.kind, sorted({kind for kinds in served.values() for kind in kinds}))
        )
        yield Found(each, "apiVersion" if versions else "kind", says, remedy)


def _of_components(objects: Objects) -> dict[str, Kinds]:
    """Groups of installed components, in releases whose CRDs are known."""
    found: dict[str, Kinds] = {}
    here = installed(objects)
    for source in COMPONENTS:
        lines = {each.line for each in here if each.component == source.component}
        if lines and lines <= set(source.lines):
            for group, kinds in source.groups.items():
                found[group] = _merged(found.get(group, {}), kinds)
    return found


def _of_crds(objects: Objects) -> dict[str, Kinds]:
    """Groups of which the tree has a CRD. It may have only some of a group's: then others are not judged."""
    found: dict[str, Kinds] = {}
    for crd in objects.of_kind("apiextensions.k8s.io", "CustomResourceDefinition"):
        group, kind = str(crd.at("spec", "group")), str(crd.at("spec", "names", "kind"))
        for version in map(mapping, items(crd.at("spec", "versions"))):
            if version.get("served") is not False:
                found[group] = _merged(found.get(group, {}), {str(version.get("name")): (kind,)})
    asked = {(each.ref.group, each.ref.kind) for each in objects.objects}
    having = {(group, kind) for group, kinds in found.items() for served in kinds.values() for kind in served}
    return {group: kinds for group, kinds in found.items() if {one for one in asked if one[0] == group} <= having}


def _merged(one: Kinds, other: Kinds) -> Kinds:
    found: Mapping[str, tuple[str, ...]] = {
        version: (*one.get(version, ()), *other.get(version, ())) for version in {**one, **other}
    }
    return found


RULE = Rule("TL108", "kind that is not served", Severity.ERROR, check)
