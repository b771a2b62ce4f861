"""Flux: the GitRepository and one Kustomization a layer, derived from the layers' own graph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.layers import LAYERS
from tokenlabs.layers.kinds import cdk8s, flux_kustomize, flux_source
from tokenlabs.layers.layer import HealthCheckExpr, Layer, Piece, Unit
from tokenlabs.layers.namespaces import FLUX

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.operations import Gitops
    from tokenlabs.spec.targets import Target

LAYER = Layer("flux", "hands the other layers to Flux", (), lambda _: ())


class SourceInputs(NamedTuple):
    """The repository that Flux reads."""

    name: str
    gitops: Gitops
    ignore: str


class KustomizationInputs(NamedTuple):
    """A layer as Flux applies it."""

    name: str
    source: str
    path: str
    after: tuple[str, ...]
    interval: str
    timeout: str
    exprs: tuple[HealthCheckExpr, ...]
    decryption: str | None
    """Secret with the age key; none where the target's Secrets are plain (demo keys of kind)."""


def pieces(target: Target, layers: Sequence[Layer]) -> Iterator[Piece]:
    """Files of the flux folder for the layers that the target has."""
    gitops, name = target.platform.gitops, target.platform.name
    folder = f"dist/{target.name}"
    # In the syntax of .gitignore a folder below an excluded one cannot be brought back, so dist/ is opened step by step.
    ignore = f"/*\n!/dist\n/dist/*\n!/{folder}\n"
    yield Unit("source.yaml", _build_source, SourceInputs(name, gitops, ignore))
    waits = _waits(layers)
    for layer in layers:
        readiness = layer.ready(target)
        inputs = KustomizationInputs(
            name=f"{name}-{layer.name}",
            source=name,
            path=f"./{folder}/{layer.name}",
            after=tuple(f"{name}-{other}" for other in waits[layer.name]),
            interval=gitops.interval,
            timeout=readiness.timeout,
            exprs=readiness.exprs,
            decryption=gitops.decryption.secret if target.encrypted else None,
        )
        yield Unit(f"{layer.name}.yaml", _build_kustomization, inputs)


def _waits(layers: Sequence[Layer]) -> dict[str, list[str]]:
    """What each layer waits for; in place of a layer that the target does not have, what that one would wait for."""
    present = {layer.name for layer in layers}
    after = {layer.name: layer.after for layer in LAYERS}

    def stand_ins(name: str) -> Iterator[str]:
        if name in present:
            yield name
        else:
            for other in after[name]:
                yield from stand_ins(other)

    return {
        layer.name: list(dict.fromkeys(found for other in layer.after for found in stand_ins(other)))
        for layer in layers
    }


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
        metadata=cdk8s.ApiObjectMetadata(name=inputs.name, namespace=FLUX),
        spec=flux_kustomize.KustomizationSpec(
            source_ref=flux_kustomize.KustomizationSpecSourceRef(kind="GitRepository", name=inputs.source),
            path=inputs.path,
            depends_on=[flux_kustomize.KustomizationSpecDependsOn(name=name) for name in inputs.after] or None,
            interval=inputs.interval,
            retry_interval="2m",
            timeout=inputs.timeout,
            prune=True,
            wait=True,
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
