"""Any other server of OpenAI's API: its command, its series, and how it stops are written in platform.yaml."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from tokenlabs.spec.base import SpecModel
from tokenlabs.spec.runtimes.declaration import Declaration, ModelFault, Owned, ServerMetrics
from tokenlabs.spec.runtimes.owned import VISIBLE

if TYPE_CHECKING:
    from tokenlabs.spec.serving import Model

Path = Annotated[str, Field(pattern=r"^/[-A-Za-z0-9._~/]*$", max_length=200, examples=["/health"])]
Series = Annotated[str, Field(pattern=r"^[a-zA-Z_:][a-zA-Z0-9_:]*$", max_length=200, examples=["server_queue_size"])]


class CustomMetrics(SpecModel):
    """Gauges of a server's page of metrics, by name. Without any, nothing reads the page."""

    path: Path = "/metrics"
    """Path of the page."""
    running: Series | None = None
    """Requests that are answered now; required by the picker and by `autoscaling`."""
    waiting: Series | None = None
    """Queued requests; required likewise."""
    kv_cache: Series | None = None
    """Used share of the KV cache, 0 to 1."""


class CustomArguments(SpecModel):
    """A server of OpenAI's API that listens on port 8000, which the variable `PORT` says too."""

    command: tuple[str, ...] = ()
    """The program, one word per item; required."""
    extra_args: tuple[str, ...] = ()
    """Its arguments, one word per item."""
    gpus: Annotated[int, Field(ge=1)] = 1
    """GPUs of one replica."""
    ready: Path = "/health"
    """Path that answers 200 once the server accepts requests."""
    health: Path = "/health"
    """Path that answers 200 while the server is healthy."""
    metrics: CustomMetrics = CustomMetrics()
    """What the picker, alerts and dashboards read."""
    drain: Literal["sleep", "engine"] = "sleep"
    """How a terminating pod completes its requests: `sleep`, it waits the model's `timeout` before SIGTERM; `engine`, the server
    completes them at SIGTERM."""


def _metrics(model: Model) -> ServerMetrics:
    named = model.custom.metrics
    return ServerMetrics(running=named.running, waiting=named.waiting, path=named.path, kv_cache=named.kv_cache)


def _faults(model: Model) -> Iterator[ModelFault]:
    given = model.custom
    if not given.command:
        yield ModelFault(
            "", "has no `custom.command`: tokenlabs does not know what to start", "write the program's words"
        )
    missing = [name for name in ("running", "waiting") if getattr(given.metrics, name) is None]
    if missing and model.picked:
        why = f"has no `custom.metrics.{missing[0]}`: the picker would take every server for idle"
        yield ModelFault(
            "", why, f"write the name of the gauge at the server's `{given.metrics.path}`, or `picker: false`"
        )
    if not _metrics(model).named and "path" in given.metrics.model_fields_set and not model.picked:
        why = "is unused: no series of that page is named"
        yield ModelFault("custom.metrics.path", why, "write `running`, `waiting` or `kvCache` beside it, or remove it")


def _of_shared_memory(model: Model) -> Iterator[ModelFault]:
    if "gpu_memory_utilization" not in model.model_fields_set:
        why = (
            "has no `gpuMemoryUtilization`, and other pods or the host take memory of its GPU too: nothing limits the server, so "
            "what it takes must be known"
        )
        yield ModelFault("", why, "write the share that it takes in all")


def _on_cpus(model: Model) -> Iterator[ModelFault]:
    if model.custom.gpus > 1:
        yield ModelFault("custom.gpus", "is more than 1, and the model takes none (`gpu: none`)", "remove it")


_VARIABLES: Mapping[str, Owned] = {
    "PORT": Owned(),
    **VISIBLE,
}
DECLARATION = Declaration(
    name="custom",
    container="server",
    shown="server pod",
    arguments="custom",
    gpus=lambda model: model.custom.gpus,
    gpus_field=lambda _: "custom.gpus",
    gpu_memory=lambda model: Fraction(str(model.gpu_memory_utilization)),
    metrics=_metrics,
    # Each model has its own: layers/models/custom.py.
    ready="/health",
    health="/health",
    downloads=False,
    needs_a_file=False,
    faults=_faults,
    of_shared_memory=_of_shared_memory,
    on_cpus=_on_cpus,
    # The command says what is loaded, and nothing measures the first token.
    ignores=frozenset({"slo.timeToFirstToken", "source", "revision"}),
    variables=_VARIABLES,
)
