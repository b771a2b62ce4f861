"""Flux: the objects applied by hand, once, and the Kustomizations that Flux applies from them, from the layers' graph.

`bootstrap/` is applied by hand: the GitRepository, and the root Kustomization, which reconciles and prunes `flux/`, a
Kustomization for each layer and each part of one. Removing a model from Git prunes its Kustomization, whose
finalizer prunes its objects (kustomize-controller 1.9, `finalize`).

Parts (models) must exist early, since weights load for long, and go late: while a route points to a pool that is gone, Envoy
answers 500. So the root only creates a part's Kustomization if it is missing (`ssa: IfNotPresent`), and `removals/`, applied
after the routes, has it again: it takes it over, keeps it as Git has it, and prunes it. The root prunes only what bears
its own label (fluxcd/pkg, ssa, `DeleteOptions.Inclusions`).

Finalizers run concurrently, in no order. Therefore layers that routes depend on (the gate, the limits, and their own
dependencies) keep their objects when their Kustomization is deleted: no deletion leaves a route open without them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract.flux import BOOTSTRAP_FOLDER, FOLDER, REMOVALS_FOLDER
from tokenlabs.contract.namespaces import FLUX
from tokenlabs.layers import LAYERS, layers_of, routes
from tokenlabs.layers.base.ignore import all_but
from tokenlabs.layers.base.kinds import cdk8s, flux_kustomize, flux_source
from tokenlabs.layers.base.layer import HealthCheckExpr, Layer, Piece, Readiness, Unit
from tokenlabs.layers.base.pods import IF_NOT_PRESENT
from tokenlabs.layers.base.releases import RETRY_INTERVAL

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.operations import Gitops
    from tokenlabs.spec.targets import Target

BOOTSTRAP = Layer(BOOTSTRAP_FOLDER, "the source and the root Kustomization, applied by hand, once", (), lambda _: ())
LAYER = Layer(FOLDER, "hands the other layers to Flux", (), lambda _: ())
REMOVALS = Layer(REMOVALS_FOLDER, "lets models go after their routes", (routes.LAYER.name,), lambda _: ())


class SourceInputs(NamedTuple):
    """The repository that Flux reads."""

    name: str
    gitops: Gitops
    ignore: str


class KustomizationInputs(NamedTuple):
    """A folder applied by Flux."""

    name: str
    source: str
    path: str
    after: tuple[str, ...]
    interval: str
    timeout: str
    wait: bool = True
    exprs: tuple[HealthCheckExpr, ...] = ()
    decryption: str | None = None
    """Secret with the age key; None if the target's Secrets are plain."""
    orphan: bool = False
    """Its objects stay when the Kustomization is deleted; objects removed from Git are still pruned."""
    if_missing: bool = False
    """Created if it is missing; otherwise left to its other owner."""


def folder(target: Target, place: str) -> str:
    """The target's folder from the root of the Git repository; `place` is that of platform.yaml, empty for the root itself."""
    return f"{place}/dist/{target.name}" if place else f"dist/{target.name}"


def bootstrap(target: Target, place: str) -> Iterator[Piece]:
    """Files of the bootstrap folder."""
    gitops, name, path = target.platform.gitops, target.platform.name, folder(target, place)
    yield Unit("source.yaml", _build_source, SourceInputs(name, gitops, all_but(path)))
    root = KustomizationInputs(
        name=name,
        source=name,
        path=f"./{path}/{LAYER.name}",
        after=(),
        interval=gitops.interval,
        timeout="5m",
        # Layers wait for each other. If the root waited too, one that is not ready would block all changes.
        wait=False,
    )
    yield Unit("root.yaml", _build_kustomization, root)


def pieces(target: Target, place: str) -> Iterator[Piece]:
    """Files of the flux folder: a Kustomization for each layer and part."""
    name = target.platform.name
    stood_on = _stood_on(routes.LAYER)
    for layer in layers_of(target):
        after = tuple(f"{name}-{other}" for other in layer.after)
        yield _piece(target, place, layer.name, after, layer.ready(target), orphan=layer.name in stood_on)
    for part in removals(target, place):
        yield Unit(part.file, part.build, part.inputs._replace(if_missing=True))
    # It does not wait for the models' servers: a model that never becomes ready must not hold back the end of another.
    after = tuple(f"{name}-{other}" for other in REMOVALS.after)
    yield _piece(target, place, REMOVALS.name, after, REMOVALS.ready(target), wait=False)


def removals(target: Target, place: str) -> Iterator[Unit[KustomizationInputs]]:
    """Files of the removals folder: the Kustomizations of parts."""
    for layer in layers_of(target):
        for part, readiness in layer.parts(target).items():
            after = tuple(f"{target.platform.name}-{other}" for other in (layer.name, *readiness.after))
            yield _piece(target, place, f"{layer.name}/{part}", after, readiness)


def _piece(
    target: Target,
    place: str,
    path: str,
    after: tuple[str, ...],
    readiness: Readiness,
    *,
    orphan: bool = False,
    wait: bool = True,
) -> Unit[KustomizationInputs]:
    gitops, name, file = target.platform.gitops, target.platform.name, path.replace("/", "-")
    inputs = KustomizationInputs(
        name=f"{name}-{file}",
        source=name,
        path=f"./{folder(target, place)}/{path}",
        after=after,
        interval=gitops.interval,
        timeout=readiness.timeout,
        wait=wait,
        exprs=readiness.exprs,
        decryption=gitops.decryption.secret if target.encrypted else None,
        orphan=orphan,
    )
    return Unit(f"{file}.yaml", _build_kustomization, inputs)


def _stood_on(layer: Layer) -> set[str]:
    """Names of this layer's direct and indirect dependencies."""
    by_name = {each.name: each for each in LAYERS}
    return set(layer.after).union(*(_stood_on(by_name[name]) for name in layer.after))


def _build_source(scope: Construct, inputs: SourceInputs) -> None:
    flux_source.GitRepository(
        scope,
        "source",
        metadata=cdk8s.ApiObjectMetadata(name=inputs.name, namespace=FLUX),
        spec=flux_source.GitRepositorySpec(
            url=inputs.gitops.repository,
            ref=flux_source.GitRepositorySpecRef(branch=inputs.gitops.branch),
            interval=inputs.gitops.interval,
            ignore=inputs.ignore,
            secret_ref=flux_source.GitRepositorySpecSecretRef(name=inputs.gitops.secret)
            if inputs.gitops.secret
            else None,
        ),
    )


def _build_kustomization(scope: Construct, inputs: KustomizationInputs) -> None:
    flux_kustomize.Kustomization(
        scope,
        "kustomization",
        metadata=cdk8s.ApiObjectMetadata(
            name=inputs.name, namespace=FLUX, annotations=IF_NOT_PRESENT if inputs.if_missing else None
        ),
        spec=flux_kustomize.KustomizationSpec(
            source_ref=flux_kustomize.KustomizationSpecSourceRef(kind="GitRepository", name=inputs.source),
            path=inputs.path,
            depends_on=[flux_kustomize.KustomizationSpecDependsOn(name=name) for name in inputs.after] or None,
            interval=inputs.interval,
            retry_interval=RETRY_INTERVAL,
            timeout=inputs.timeout,
            prune=True,
            deletion_policy="Orphan" if inputs.orphan else None,
            wait=inputs.wait,
            health_check_exprs=[_expr(expr) for expr in inputs.exprs] or None,
            decryption=_decryption(inputs.decryption) if inputs.decryption else None,
        ),
    )


def _decryption(secret: str) -> flux_kustomize.KustomizationSpecDecryption:
    return flux_kustomize.KustomizationSpecDecryption(
        provider="sops", secret_ref=flux_kustomize.KustomizationSpecDecryptionSecretRef(name=secret)
    )


def _expr(expr: HealthCheckExpr) -> flux_kustomize.KustomizationSpecHealthCheckExprs:
    return flux_kustomize.KustomizationSpecHealthCheckExprs(
        api_version=expr.api_version,
        kind=expr.kind,
        current=expr.current,
        failed=expr.failed,
        in_progress=expr.in_progress,
    )
