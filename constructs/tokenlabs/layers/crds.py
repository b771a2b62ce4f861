"""The CRDs of the gateway stack, from upstream's own repositories at the stack's versions: one owner, one channel.

No chart installs any of these: Envoy Gateway's would bring Gateway API's experimental channel, which the standard
channel's admission policy `safe-upgrades` refuses (Gateway API 1.5). Kuadrant's CRDs come with its chart.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.layers import namespaces
from tokenlabs.layers.kinds import cdk8s, flux_kustomize, flux_source
from tokenlabs.layers.layer import Layer, Piece, Readiness, Unit
from tokenlabs.layers.namespaces import FLUX
from tokenlabs.layers.releases import RETRY_INTERVAL, SOURCE_INTERVAL

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.stacks import Component, ComponentName
    from tokenlabs.spec.targets import Target

_REPOSITORIES: dict[ComponentName, str] = {
    "gateway-api": "https://github.com/kubernetes-sigs/gateway-api",
    "gateway-api-inference-extension": "https://github.com/kubernetes-sigs/gateway-api-inference-extension",
    "envoy-gateway": "https://github.com/envoyproxy/gateway",
    "envoy-ai-gateway": "https://github.com/envoyproxy/ai-gateway",
}


class CrdsInputs(NamedTuple):
    """The CRDs of one upstream project."""

    name: str
    component: str
    repository: str
    tag: str
    commit: str | None
    folder: str
    interval: str


def folder(component: Component) -> str:
    """Where a project keeps its CRDs as plain YAML, CRDs alone, without a kustomization of its own.

    Read in gateway-api v1.4.1 and v1.5.1, gateway-api-inference-extension v1.3.0, gateway v1.6.3 and v1.8.1, and
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


def all_but(folder: str) -> str:
    """`spec.ignore` of a source of which one folder is wanted.

    In the syntax of .gitignore a folder below an excluded one cannot be brought back, so each step is opened by itself.
    """
    lines = ["/*"]
    parent = ""
    for part in folder.split("/"):
        lines += [f"{parent}/*"] * bool(parent) + [f"!{parent}/{part}"]
        parent = f"{parent}/{part}"
    return "\n".join(lines) + "\n"


def _pieces(target: Target) -> Iterator[Piece]:
    for name, repository in _REPOSITORIES.items():
        component = target.stack[name]
        inputs = CrdsInputs(
            name=f"{target.platform.name}-crds-{name}",
            component=name,
            repository=repository,
            tag=component.tag,
            commit=component.commit,
            folder=folder(component),
            interval=target.platform.gitops.interval,
        )
        yield Unit(f"{name}.yaml", _build, inputs)


def _build(scope: Construct, inputs: CrdsInputs) -> None:
    metadata = cdk8s.ApiObjectMetadata(
        name=inputs.name, namespace=FLUX, labels={"app.kubernetes.io/name": inputs.component}
    )
    flux_source.GitRepository(
        scope,
        "source",
        metadata=metadata,
        spec=flux_source.GitRepositorySpec(
            url=inputs.repository,
            # Flux goes by the commit, which nobody can move; the tag is there for the reader.
            ref=flux_source.GitRepositorySpecRef(tag=inputs.tag, commit=inputs.commit),
            interval=SOURCE_INTERVAL,
            timeout="5m",
            ignore=all_but(inputs.folder),
        ),
    )
    flux_kustomize.Kustomization(
        scope,
        "kustomization",
        metadata=metadata,
        spec=flux_kustomize.KustomizationSpec(
            source_ref=flux_kustomize.KustomizationSpecSourceRef(kind="GitRepository", name=inputs.name),
            path=f"./{inputs.folder}",
            interval=inputs.interval,
            retry_interval=RETRY_INTERVAL,
            timeout="5m",
            # Removing a CRD removes every object of its kind: never as a side effect of a change in Git.
            prune=False,
            wait=True,
        ),
    )


LAYER = Layer(
    "crds",
    "CRDs of Gateway API, its inference extension, Envoy Gateway and Envoy AI Gateway",
    (namespaces.LAYER.name,),
    _pieces,
    # Four repositories are cloned, one of them large, before the layer's Kustomizations are ready.
    Readiness(timeout="15m"),
)
