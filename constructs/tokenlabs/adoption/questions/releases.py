"""Which releases of Helm does helm-controller continue, and which would fight with it?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tokenlabs.adoption.commands import delete_records, kubectl, suspend
from tokenlabs.adoption.existing import Existing
from tokenlabs.adoption.helm import Release, chart_of, identity, records_of
from tokenlabs.adoption.plan import Adoption
from tokenlabs.adoption.step import Step, When
from tokenlabs.manifests.objects import Object, ObjectRef
from tokenlabs.manifests.references.groups import FLUX_HELM

_WORKLOADS = ("Deployment", "StatefulSet", "DaemonSet")


def steps(adoption: Adoption) -> Iterator[Step]:
    """A step for each release, and each HelmRelease of another name, that the rendered HelmReleases meet."""
    existing = adoption.existing
    made = _by_helm_controller(existing)
    for rendered in adoption.rendered.objects.of_kind(FLUX_HELM, "HelmRelease"):
        release, chart = identity(rendered), chart_of(rendered, adoption.rendered.objects)
        charts = f" ({', '.join(existing.charts(release))})" if existing.charts(release) else ""
        if release in existing.recorded:
            version = rendered.at("spec", "chart", "spec", "version") or "the pinned version"
            says = f"continues the release {release} of Helm{charts}, and upgrades it to {version}"
            yield Step("upgrade", When.SYNC, rendered.ref, says)
        elif release in existing.releases:
            says = f"installs over the objects of {release}{charts}, of which there are no records in its namespace"
            yield Step("upgrade", When.SYNC, rendered.ref, says)
        for other in existing.releases:
            if other not in (release, *made) and _runs(existing, other, chart):
                yield from _second(existing, other, rendered)
    yield from _second_owners(adoption)


def _by_helm_controller(existing: Existing) -> frozenset[Release]:
    """Releases of the cluster's HelmReleases, by the names in objects and in records."""
    found = existing.all.of_kind(FLUX_HELM, "HelmRelease")
    return frozenset(one for each in found for one in (identity(each), records_of(each)))


def _runs(existing: Existing, release: Release, chart: str) -> bool:
    pattern = re.compile(rf"{re.escape(chart)}-v?[0-9]")
    return bool(chart) and any(pattern.match(each) for each in existing.charts(release))


def _second(existing: Existing, other: Release, rendered: Object) -> Iterator[Step]:
    """Its records go, so that nothing uninstalls it; then its controllers, since two would act on the same objects."""
    workloads = _delete_workloads(existing, other)
    if _kept_elsewhere(existing, other):
        says = "is what a HelmRelease left: records of a release whose objects are in another namespace. Nothing needs them"
        ref = ObjectRef("", "Release", other.namespace, other.name)
        yield Step("delete", When.AFTER, ref, says, (delete_records(other.namespace, other.name),))
        return
    if other not in existing.recorded and not workloads:
        yield from _left_over(existing, other)
        return
    says = (
        f"is the release {other} of the chart that {rendered.ref} installs as {identity(rendered)}: two controllers would act on "
        "the same objects. Delete Helm's records of it, not the release (`helm uninstall` deletes CRDs that are templates, "
        "and with them all objects of their kinds), and its workloads; what has the same name is taken over"
    )
    commands = (delete_records(other.namespace, other.name), *workloads)
    yield Step("conflict", When.BEFORE, ObjectRef("", "Release", other.namespace, other.name), says, commands)
    yield from _left_over(existing, other)


def _kept_elsewhere(existing: Existing, records: Release) -> bool:
    """Whether records are all that is in their namespace: a HelmRelease keeps them in its own, beside a `targetNamespace`."""
    others = (each for each in existing.releases if each.name == records.name and each not in existing.recorded)
    return not existing.releases[records] and any(existing.releases[each] for each in others)


def _delete_workloads(existing: Existing, release: Release) -> tuple[str, ...]:
    """Their selectors have the name of the release in most charts, and cannot change."""
    objects = existing.releases.get(release, ())
    return tuple(kubectl("delete", each.ref) for each in objects if each.ref.kind in _WORKLOADS)


def _left_over(existing: Existing, release: Release) -> Iterator[Step]:
    """Objects named after a release: the one that replaces it has others."""
    for each in existing.releases.get(release, ()):
        if each.ref.name.startswith(f"{release.name}-") and each.ref.kind not in _WORKLOADS:
            says = f"is of the release {release}, and under its name: nothing uses it any more"
            yield Step("delete", When.AFTER, each.ref, says, (kubectl("delete", each.ref),))


def _second_owners(adoption: Adoption) -> Iterator[Step]:
    """HelmReleases of the cluster that make the same release, or install the same chart, as a rendered one of another name."""
    for each, ours in adoption.second_releases:
        says = (
            f"installs what {ours.ref} installs. Suspend it first, and remove it from its repository: helm-controller "
            "does not uninstall the release of a HelmRelease that is suspended when it is deleted"
        )
        release = identity(each)
        renamed = release != identity(ours)
        commands: tuple[str, ...] = (suspend(each.ref), kubectl("delete", each.ref))
        if renamed:
            commands += _delete_workloads(adoption.existing, release)
            says += f". Its release {release} has another name than {identity(ours)}, so its workloads are recreated"
        yield Step("conflict", When.BEFORE, each.ref, says, commands)
        yield from _records(each, ours)
        if renamed:
            yield from _left_over(adoption.existing, release)


def _records(helm_release: Object, ours: Object) -> Iterator[Step]:
    release = records_of(helm_release)
    if release != identity(ours):
        says = f"is what {helm_release.ref} left: records of a release that {ours.ref} has taken over"
        ref = ObjectRef("", "Release", release.namespace, release.name)
        yield Step("delete", When.AFTER, ref, says, (delete_records(release.namespace, release.name),))
