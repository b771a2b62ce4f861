"""KEDA's ScaledObject of a model: pods by the requests that its engine has, running and waiting.

KEDA makes a HorizontalPodAutoscaler of it, which divides the value of the query by the pods (kedacore/keda v2.21.0,
pkg/scalers/prometheus_scaler.go). The queue alone would be no measure: pods that are busy and have no queue would be removed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import pools
from tokenlabs.contract.windows import window_seconds
from tokenlabs.layers.base.kinds import cdk8s, keda
from tokenlabs.layers.models import server
from tokenlabs.layers.monitoring.monitors import job
from tokenlabs.layers.monitoring.rules import series
from tokenlabs.spec.runtimes import RUNTIMES

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.autoscaling import Autoscaling
    from tokenlabs.spec.platform import Platform
    from tokenlabs.spec.serving import Model

PROMETHEUS = "prometheus-operated"
"""The Service that the Prometheus operator makes for every Prometheus (v0.85.0, pkg/prometheus/server/statefulset.go)."""
PROMETHEUS_PORT = 9090
ASKED_SECONDS = 15
LONGEST_LOOK_BACK = 3600
"""What Kubernetes allows as `stabilizationWindowSeconds`."""
SHORTEST_LOOK_BACK = 300


class AutoscalingInputs(NamedTuple):
    """A model's bounds, and the query."""

    namespace: str
    pool: str
    scaling: Autoscaling
    address: str
    query: str
    look_back: int
    """Seconds for which fewer pods must have been enough, before one is removed."""


def inputs(platform: Platform, model: Model, scaling: Autoscaling) -> AutoscalingInputs:
    """The autoscaling of `model`; the spec's rules require `monitoring`."""
    if platform.monitoring is None:
        raise ValueError(f"{model.id} passed the spec's rules without a Prometheus")
    metrics = RUNTIMES[model.engine].metrics(model)
    servers = job(platform.name, "model-servers")
    return AutoscalingInputs(
        namespace=platform.name,
        pool=model.pool,
        scaling=scaling,
        address=f"http://{PROMETHEUS}.{platform.monitoring.namespace}.svc:{PROMETHEUS_PORT}",
        query=" + ".join(f"sum({series(each, job=servers, pool=model.pool)})" for each in metrics.queues),
        # A pod that was removed too early is missing for as long as its weights load.
        look_back=min(max(SHORTEST_LOOK_BACK, window_seconds(model.startup)), LONGEST_LOOK_BACK),
    )


def build(scope: Construct, inputs: AutoscalingInputs) -> None:
    """The ScaledObject of the servers' Deployment."""
    name = pools.server(inputs.pool)
    keda.ScaledObject(
        scope,
        "autoscaling",
        metadata=cdk8s.ApiObjectMetadata(name=name, namespace=inputs.namespace, labels=server.labels_of(inputs.pool)),
        spec=keda.ScaledObjectSpec(
            scale_target_ref=keda.ScaledObjectSpecScaleTargetRef(name=name),
            min_replica_count=inputs.scaling.min,
            max_replica_count=inputs.scaling.max,
            polling_interval=ASKED_SECONDS,
            advanced=keda.ScaledObjectSpecAdvanced(
                horizontal_pod_autoscaler_config=keda.ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig(
                    behavior={"scaleDown": {"stabilizationWindowSeconds": inputs.look_back}}
                )
            ),
            triggers=[
                keda.ScaledObjectSpecTriggers(
                    type="prometheus",
                    metric_type="AverageValue",
                    metadata={
                        "serverAddress": inputs.address,
                        "query": inputs.query,
                        "threshold": str(inputs.scaling.requests),
                        # Without series nothing is known, and the pods stay: by default it would be 0, and they would go.
                        "ignoreNullValues": "false",
                    },
                )
            ],
        ),
    )
