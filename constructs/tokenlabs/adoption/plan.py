"""The plan: a cluster and the rendered tree in, steps out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from tokenlabs.adoption.applied import applied
from tokenlabs.adoption.existing import Existing
from tokenlabs.adoption.helm import chart_of, identity
from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.groups import FLUX_HELM, PROMETHEUS
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.platform_file import UNKNOWN

_OF_FLUX = ".toolkit.fluxcd.io"
"""End of the API groups of Flux's controllers."""


@dataclass(frozen=True)
class Adoption:
    """A cluster, and what Flux will apply to it."""

    existing: Existing
    rendered: Target

    @cached_property
    def common(self) -> tuple[tuple[Object, Object], ...]:
        """Objects that both have: as it is, and as it is rendered."""
        rendered = self.rendered.objects.by_ref
        return tuple((each, rendered[each.ref]) for each in self.existing.applied if each.ref in rendered)

    @cached_property
    def change(self) -> TargetPair:
        """What applying the rendered tree does to the objects that both have."""
        pairs = []
        for before, after in self.common:
            manifest = applied(before.manifest, after.manifest)
            if manifest != before.manifest:
                pairs.append(Pair(before, replace(after, manifest=manifest)))
        return TargetPair(
            self.rendered.name,
            Target("", Objects(tuple(before for before, _ in self.common))),
            self.rendered,
            tuple(pairs),
            UNKNOWN,
        )

    @cached_property
    def created(self) -> tuple[Object, ...]:
        """Objects that only the rendered tree has."""
        there = {each.ref for each in self.existing.applied}
        return tuple(each for each in self.rendered.objects.objects if each.ref not in there)

    @cached_property
    def definitions(self) -> tuple[Object, ...]:
        """CustomResourceDefinitions that Flux takes over: of API groups that `dist/` has objects of.

        `dist/` has them as Kustomizations of upstream's repositories; Flux itself, and Prometheus, stay whose they are.
        """
        groups = {
            each.ref.group
            for each in self.rendered.objects.objects
            if each.ref.group != PROMETHEUS and not each.ref.group.endswith(_OF_FLUX)
        }
        found = (each for each in self.existing.applied if each.ref.kind == "CustomResourceDefinition")
        return tuple(each for each in found if each.at("spec", "group") in groups)

    @cached_property
    def second_releases(self) -> tuple[tuple[Object, Object], ...]:
        """HelmReleases of the cluster, each with the rendered one of another name that installs the same."""
        found = []
        for each in self.others:
            if (each.ref.group, each.ref.kind) != (FLUX_HELM, "HelmRelease"):
                continue
            chart = chart_of(each, self.existing.all)
            for ours in self.rendered.objects.of_kind(FLUX_HELM, "HelmRelease"):
                if identity(each) == identity(ours) or (chart and chart == chart_of(ours, self.rendered.objects)):
                    found.append((each, ours))
                    break
        return tuple(found)

    @cached_property
    def others(self) -> tuple[Object, ...]:
        """Objects that only the cluster has."""
        return tuple(each for each in self.existing.applied if each.ref not in self.rendered.objects.by_ref)

    @cached_property
    def namespaces(self) -> frozenset[str]:
        """Namespaces that the platform has for itself: those that it renders."""
        return frozenset(each.ref.name for each in self.rendered.objects.of_kind("", "Namespace"))
