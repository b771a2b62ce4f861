"""The CRDs of the gateway stack, from upstream's own repositories at the stack's versions: one owner, one channel.

No chart installs the gateway's CRDs: Envoy Gateway's chart has Gateway API's experimental channel, which the standard
channel's admission policy `safe-upgrades` rejects (Gateway API 1.5).

Kuadrant's chart has its CRDs among its templates, so Helm creates them at the same time as the operator, which looks for
them once, at its start, and if it starts first, reports `MissingDependency` until it is restarted (kuadrant-operator v1.5.2,
internal/controller/state_of_the_world.go). So this layer creates them, from the same chart folders, but never updates
them: from its first installation on, the chart owns them. That of LeaderWorkerSet is built alike, and handled alike.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from tokenlabs.contract.labels import NAME_LABEL
from tokenlabs.contract.namespaces import FLUX
from tokenlabs.layers import namespaces
from tokenlabs.layers.base.ignore import all_but
from tokenlabs.layers.base.kinds import cdk8s, flux_kustomize, flux_source
from tokenlabs.layers.base.layer import Layer, Piece, Readiness, Unit
from tokenlabs.layers.base.pods import IF_NOT_PRESENT
from tokenlabs.layers.base.releases import RETRY_INTERVAL, SOURCE_INTERVAL
from tokenlabs.spec.kuadrant_parts import PARTS

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.stacks import Component, ComponentName, Stack
    from tokenlabs.spec.targets import Target

COMMIT = "tokenlabs.dev/commit"
"""Annotation of a GitRepository: the commit of its tag when the stack was defined.

Flux uses the tag, which it clones shallowly; for a commit it would clone every branch with its whole history (measured with
source-controller 1.9.6 and envoyproxy/gateway: 100 MB instead of 15 MB). A test compares the commit with the module proxy's
record.
"""

_REPOSITORIES: dict[ComponentName, str] = {
    "gateway-api": "https://github.com/kubernetes-sigs/gateway-api",
    "gateway-api-inference-extension": "https://github.com/kubernetes-sigs/gateway-api-inference-extension",
    "envoy-gateway": "https://github.com/envoyproxy/gateway",
    "envoy-ai-gateway": "https://github.com/envoyproxy/ai-gateway",
}
_LWS = "https://github.com/kubernetes-sigs/lws"
_KUADRANT = "https://github.com/Kuadrant/"
# Kustomize's patterns have no "all but": kinds that do not begin with `Cu`.
_ALL_BUT_CRDS = "([^C].*|C[^u].*)"


class CrdsInputs(NamedTuple):
    """The CRDs of one upstream project."""

    name: str
    project: str
    repository: str
    tag: str
    commit: str | None
    folder: str
    interval: str
    of_chart: bool = False
    """Whether the folder holds a chart's templates: only its CRDs are applied, and left to the chart once they exist."""


def folder(component: Component) -> str:
    """A project's folders of plain YAML that contain only CRDs, without a kustomization.

    Read in gateway-api v1.4.1 and v1.5.1, gateway-api-inference-extension v1.3.0 to v1.5.0, gateway v1.6.3 to v1.8.3, and
    ai-gateway v1.0.0; the last one's lie among a chart's templates, yet hold no template syntax. From 1.5 on Gateway API's
    has one thing more, a ValidatingAdmissionPolicy that refuses CRDs of the experimental channel and older ones.
    """
    if component.name == "gateway-api":
        return "config/crd/standard"
    if component.name == "gateway-api-inference-extension":
        return "config/crd/bases"
    if component.name == "envoy-gateway":
        # From 1.7 on the chart has them in a subchart; both folders hold Envoy Gateway's own kinds only.
        in_subchart = component.release >= (1, 7, 0)
        return "charts/gateway-helm/" + ("charts/crds/crds/generated" if in_subchart else "crds/generated")
    return "manifests/charts/ai-gateway-crds-helm/templates"


def _pieces(target: Target) -> Iterator[Piece]:
    platform = target.platform
    prefix, interval = f"{platform.name}-crds", platform.gitops.interval
    for name, repository in _REPOSITORIES.items():
        component = target.stack[name]
        inputs = CrdsInputs(
            name=f"{prefix}-{name}",
            project=name,
            repository=repository,
            tag=component.tag,
            commit=component.commit,
            folder=folder(component),
            interval=interval,
        )
        yield Unit(f"{name}.yaml", _build, inputs)
    for project, repository, tag, commit, templates in _of_charts(target):
        inputs = CrdsInputs(
            name=f"{prefix}-{project}",
            project=project,
            repository=repository,
            tag=tag,
            commit=commit,
            folder=templates,
            interval=interval,
            of_chart=True,
        )
        yield Unit(f"{project}.yaml", _build, inputs)


def _of_charts(target: Target) -> Iterator[tuple[str, str, str, str | None, str]]:
    """Project, repository, tag, known commit and folder of charts whose CRDs are among their templates."""
    for project, tag, commit in _kuadrant(target.stack):
        yield project, f"{_KUADRANT}{project}", tag, commit, f"charts/{project}/templates"
    if target.platform.over_several_nodes:
        lws = target.stack["lws"]
        yield lws.name, _LWS, lws.tag, lws.commit, "charts/lws/templates/crds"


def _kuadrant(stack: Stack) -> Iterator[tuple[str, str, str | None]]:
    """Project, tag and known commit of Kuadrant's operator and of those that its chart deploys."""
    operator = stack["kuadrant-operator"]
    yield operator.name, operator.tag, operator.commit
    for part in PARTS[operator.release[:2]]:
        yield part.name, f"v{part.version}", part.commit


def _build(scope: Construct, inputs: CrdsInputs) -> None:
    labels = {NAME_LABEL: inputs.project}
    flux_source.GitRepository(
        scope,
        "source",
        metadata=cdk8s.ApiObjectMetadata(
            name=inputs.name,
            namespace=FLUX,
            labels=labels,
            annotations={COMMIT: inputs.commit} if inputs.commit else None,
        ),
        spec=flux_source.GitRepositorySpec(
            url=inputs.repository,
            ref=flux_source.GitRepositorySpecRef(tag=inputs.tag),
            interval=SOURCE_INTERVAL,
            timeout="5m",
            ignore=all_but(inputs.folder),
        ),
    )
    flux_kustomize.Kustomization(
        scope,
        "kustomization",
        metadata=cdk8s.ApiObjectMetadata(name=inputs.name, namespace=FLUX, labels=labels),
        spec=flux_kustomize.KustomizationSpec(
            source_ref=flux_kustomize.KustomizationSpecSourceRef(kind="GitRepository", name=inputs.name),
            path=f"./{inputs.folder}",
            interval=inputs.interval,
            retry_interval=RETRY_INTERVAL,
            timeout="5m",
            # Removing a CRD removes every object of its kind: this must never be a side effect of a change in Git.
            prune=False,
            wait=True,
            **(_left_to_the_chart() if inputs.of_chart else {}),
        ),
    )


def _left_to_the_chart() -> dict[str, Any]:
    delete = {"$patch": "delete", "apiVersion": "v1", "kind": "Any", "metadata": {"name": "any"}}
    return {
        "patches": [
            flux_kustomize.KustomizationSpecPatches(
                patch=yaml.dump(delete, Dumper=yaml.CSafeDumper, sort_keys=False),
                target=flux_kustomize.KustomizationSpecPatchesTarget(kind=_ALL_BUT_CRDS),
            )
        ],
        "common_metadata": flux_kustomize.KustomizationSpecCommonMetadata(annotations=IF_NOT_PRESENT),
    }


LAYER = Layer(
    "crds",
    "CRDs of Gateway API, its inference extension, Envoy Gateway, Envoy AI Gateway and Kuadrant",
    (namespaces.LAYER.name,),
    _pieces,
    # Eight repositories are fetched before the layer's Kustomizations are ready.
    Readiness(timeout="15m"),
)
