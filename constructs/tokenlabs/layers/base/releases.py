"""Third-party controllers for Flux: a source at an exact version, and a HelmRelease.

The kind cluster runs Flux's controllers too, so these objects are the same on every target, but for the digest of a Secret.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import yaml

from tokenlabs.contract.labels import NAME_LABEL
from tokenlabs.layers.base.kinds import cdk8s, flux_helm, flux_source
from tokenlabs.layers.base.layer import Unit
from tokenlabs.layers.base.pods import PRUNE_DISABLED

if TYPE_CHECKING:
    from constructs import Construct

Values = dict[str, Any]

SOURCE_INTERVAL = "24h"
"""An exact version does not change: the daily check detects a moved or withdrawn one."""
INDEX_INTERVAL = "1h"
"""A repository of charts is found through its index: a version newer than that is not found before the next refresh."""
RETRY_INTERVAL = "2m"
_CHART_LAYER = "application/vnd.cncf.helm.chart.content.v1.tar+gzip"


class OciChart(NamedTuple):
    """A chart in an OCI registry."""

    url: str
    """The chart itself, `oci://…`."""
    tag: str


def oci_chart(reference: str) -> OciChart:
    """The chart of an image reference, `docker.io/envoyproxy/gateway-helm:v1.8.3`."""
    name, _, tag = reference.rpartition(":")
    return OciChart(f"oci://{name}", tag)


class RepositoryChart(NamedTuple):
    """A chart in a Helm repository, which has an index."""

    url: str
    """The repository, `https://…`."""
    chart: str
    version: str


class SourceInputs(NamedTuple):
    """The source of a chart."""

    name: str
    namespace: str
    chart: OciChart | RepositoryChart
    pull_secret: str | None = None
    """Secret with the credentials for a registry."""


class IgnoredDrift(NamedTuple):
    """Fields that other controllers write at run time, by design."""

    kind: str
    paths: tuple[str, ...]
    """JSON pointers."""


class KustomizePatch(NamedTuple):
    """A strategic merge patch of the rendered chart, for settings that its values do not cover."""

    group: str
    version: str
    kind: str
    name: str
    patch: Values


class ReleaseInputs(NamedTuple):
    """A chart installed with values."""

    name: str
    namespace: str
    chart: OciChart | RepositoryChart
    interval: str
    crds: Literal["Skip", "CreateReplace"]
    """Handling of the chart's `crds/` folder; CRDs among its templates are not affected."""
    values: Values
    ignored_drift: tuple[IgnoredDrift, ...] = ()
    patches: tuple[KustomizePatch, ...] = ()
    keep: bool = False
    """Flux never uninstalls it, because that would delete its CRDs and all their objects."""


def chart_pieces(release: ReleaseInputs, pull_secret: str | None = None) -> Iterator[Unit[Any]]:
    """The files of a chart: its source and its release."""
    source = SourceInputs(release.name, release.namespace, release.chart, pull_secret)
    yield Unit("source.yaml", build_source, source)
    yield Unit("release.yaml", build_release, release)


def build_source(scope: Construct, inputs: SourceInputs) -> None:
    """An OCIRepository or a HelmRepository."""
    metadata = cdk8s.ApiObjectMetadata(name=inputs.name, namespace=inputs.namespace, labels={NAME_LABEL: inputs.name})
    if isinstance(inputs.chart, RepositoryChart):
        flux_source.HelmRepository(
            scope,
            "source",
            metadata=metadata,
            spec=flux_source.HelmRepositorySpec(url=inputs.chart.url, interval=INDEX_INTERVAL),
        )
        return
    flux_source.OciRepository(
        scope,
        "source",
        metadata=metadata,
        spec=flux_source.OciRepositorySpec(
            url=inputs.chart.url,
            ref=flux_source.OciRepositorySpecRef(tag=inputs.chart.tag),
            interval=SOURCE_INTERVAL,
            # A chart's artifact has further layers (provenance); helm-controller needs the packed chart.
            layer_selector=flux_source.OciRepositorySpecLayerSelector(media_type=_CHART_LAYER, operation="copy"),
            secret_ref=flux_source.OciRepositorySpecSecretRef(name=inputs.pull_secret) if inputs.pull_secret else None,
        ),
    )


def build_release(scope: Construct, inputs: ReleaseInputs) -> None:
    """A HelmRelease that is retried (never uninstalled) on failure, and corrected on drift."""
    flux_helm.HelmRelease(
        scope,
        "release",
        metadata=cdk8s.ApiObjectMetadata(
            name=inputs.name,
            namespace=inputs.namespace,
            labels={NAME_LABEL: inputs.name},
            annotations=PRUNE_DISABLED if inputs.keep else None,
        ),
        spec=flux_helm.HelmReleaseSpec(
            release_name=inputs.name,
            interval=inputs.interval,
            timeout="5m",
            **_chart(inputs),
            install=flux_helm.HelmReleaseSpecInstall(
                crds=inputs.crds,
                strategy=flux_helm.HelmReleaseSpecInstallStrategy(name="RetryOnFailure", retry_interval=RETRY_INTERVAL),
            ),
            upgrade=flux_helm.HelmReleaseSpecUpgrade(
                crds=inputs.crds,
                strategy=flux_helm.HelmReleaseSpecUpgradeStrategy(name="RetryOnFailure", retry_interval=RETRY_INTERVAL),
            ),
            drift_detection=flux_helm.HelmReleaseSpecDriftDetection(
                mode="enabled",
                ignore=[
                    flux_helm.HelmReleaseSpecDriftDetectionIgnore(
                        paths=list(ignored.paths),
                        target=flux_helm.HelmReleaseSpecDriftDetectionIgnoreTarget(kind=ignored.kind),
                    )
                    for ignored in inputs.ignored_drift
                ]
                or None,
            ),
            values=inputs.values or None,
            post_renderers=[{"kustomize": {"patches": [_patch(patch) for patch in inputs.patches]}}]
            if inputs.patches
            else None,
        ),
    )


def _chart(inputs: ReleaseInputs) -> dict[str, Any]:
    if isinstance(inputs.chart, OciChart):
        return {"chart_ref": flux_helm.HelmReleaseSpecChartRef(kind="OCIRepository", name=inputs.name)}
    return {
        "chart": flux_helm.HelmReleaseSpecChart(
            spec=flux_helm.HelmReleaseSpecChartSpec(
                chart=inputs.chart.chart,
                version=inputs.chart.version,
                interval=SOURCE_INTERVAL,
                source_ref=flux_helm.HelmReleaseSpecChartSpecSourceRef(kind="HelmRepository", name=inputs.name),
            )
        )
    }


def _patch(patch: KustomizePatch) -> Values:
    return {
        "target": {"group": patch.group, "version": patch.version, "kind": patch.kind, "name": patch.name},
        "patch": yaml.dump(patch.patch, Dumper=yaml.CSafeDumper, sort_keys=False),
    }
