"""Names of the metrics that an endpoint picker exports of itself: they changed with its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.spec.stacks import ComponentName
from tokenlabs.spec.stacks.choice import resolve

if TYPE_CHECKING:
    from tokenlabs.spec.platform import Platform


class PickerMetrics(NamedTuple):
    """What an endpoint picker says of itself, by all names that its releases give it."""

    ready: tuple[str, ...]
    """Gauge: servers of its pool that it sees."""
    choice_time: tuple[str, ...]
    """Histogram: seconds that its choice of a server took."""


_READY = "inference_pool_ready_pods"
_CHOICE_TIME = "inference_extension_scheduler_e2e_duration_seconds"
PICKER_METRICS: dict[ComponentName, PickerMetrics] = {
    # kubernetes-sigs/gateway-api-inference-extension v1.3.0 and v1.4.0, pkg/epp/metrics/metrics.go.
    "llm-d-inference-scheduler": PickerMetrics((_READY,), (_CHOICE_TIME,)),
    # llm-d/llm-d-router renamed them twice and kept the former names, deprecated, for some releases
    # (pkg/epp/metrics/llm_d_router_metrics.go at 047069960 and later).
    "llm-d-router-endpoint-picker": PickerMetrics(
        (_READY, "llm_d_router_epp_ready_endpoints", "llm_d_epp_ready_endpoints"),
        (
            _CHOICE_TIME,
            "llm_d_router_epp_scheduler_e2e_duration_seconds",
            "llm_d_epp_scheduler_e2e_duration_seconds",
        ),
    ),
}


def picker_metrics(platform: Platform) -> PickerMetrics | None:
    """Those of the picker in the platform's stack; None: no model has one."""
    if not any(model.picked for model in platform.models):
        return None
    return PICKER_METRICS[resolve(platform.stack).picker.name]
