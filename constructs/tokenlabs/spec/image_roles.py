"""Every image and chart that a cluster pulls for a platform: upstream's reference, and the name for overriding it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from tokenlabs.spec.image_references import mirrored, qualified
from tokenlabs.spec.runtimes import RUNTIMES

if TYPE_CHECKING:
    from tokenlabs.spec.platform import Platform
    from tokenlabs.spec.serving import Model
    from tokenlabs.spec.stacks import Component, ComponentName, Stack
    from tokenlabs.spec.targets import Target
    from tokenlabs.spec.tenancy import Limits

STAND_IN_IMAGE = "docker.io/library/python:3.13.9-slim"
"""Runs the stand-in of text to speech and NVIDIA NIM, and simulated workers of groups; standard library only."""


def _kuadrants_module_runs(limits: Limits) -> bool:
    return limits.requests == "kuadrant"


def _brought(model: Model) -> bool:
    return model.image is None and RUNTIMES[model.engine].component is not None


def _simulates(platform: Platform) -> bool:
    return any(RUNTIMES[model.engine].component == "llm-d-inference-sim" for model in platform.models)


def _disaggregate(models: Iterable[Model]) -> bool:
    return any(model.prefill for model in models)


def _over_several_nodes(models: Iterable[Model]) -> bool:
    return any(model.multi_node for model in models)


def _stands_in(platform: Platform) -> bool:
    speech = platform.speech
    workers = any(model.multi_node and RUNTIMES[model.engine].component for model in platform.models)
    speaks = any(each is not None and each.engine == "stand-in" for each in (speech.synthesis, speech.recognition))
    return speaks or workers


@dataclass(frozen=True, slots=True)
class Role:
    """An image by its function."""

    name: str
    component: ComponentName | Literal["endpoint-picker"] | None
    """The component of the stack that it belongs to; None: tokenlabs itself."""
    upstream: str | Mapping[str, str] | None = None
    """Its reference with `{version}`, or references by the component's version, read from upstream's source. None: the
    component's artifact in the table of stacks."""
    limits: Callable[[Limits], bool] | None = None
    """Whether it is pulled with given limits; None: always."""
    platform: Callable[[Platform], bool] | None = None
    """Whether it is pulled for a target's platform; None: always."""
    models: Callable[[Iterable[Model]], bool] | None = None
    """Whether it is pulled for the models of a spec; None: always."""
    chart: bool = False
    """A Helm chart in an OCI registry, which Flux pulls."""


# Read in the sources of each release: envoyproxy/gateway api/v1alpha1/shared_types.go (its defaults) and
# charts/gateway-helm; envoyproxy/ai-gateway manifests/charts/ai-gateway-helm; Kuadrant's four operators' charts, by the
# versions in kuadrant-operator's release.yaml. tests/embedded/test_images_of_charts.py compares with what helm renders.
ROLES: tuple[Role, ...] = (
    Role("envoy-gateway", "envoy-gateway", "docker.io/envoyproxy/gateway:v{version}"),
    Role(
        "envoy",
        "envoy-gateway",
        {
            "1.6.3": "docker.io/envoyproxy/envoy:distroless-v1.36.4",
            "1.8.1": "docker.io/envoyproxy/envoy:distroless-v1.38.1",
            "1.8.3": "docker.io/envoyproxy/envoy:distroless-v1.38.3",
        },
    ),
    Role(
        "rate-limit",
        "envoy-gateway",
        {
            "1.6.3": "docker.io/envoyproxy/ratelimit:3fb70258",
            "1.8.1": "docker.io/envoyproxy/ratelimit:ff287602",
            "1.8.3": "docker.io/envoyproxy/ratelimit:1e50889b",
        },
    ),
    Role("ai-gateway-controller", "envoy-ai-gateway", "docker.io/envoyproxy/ai-gateway-controller:v{version}"),
    Role("body-processor", "envoy-ai-gateway", "docker.io/envoyproxy/ai-gateway-extproc:v{version}"),
    Role("kuadrant-operator", "kuadrant-operator", "quay.io/kuadrant/kuadrant-operator:v{version}"),
    Role("authorino-operator", "kuadrant-operator", {"1.5.2": "quay.io/kuadrant/authorino-operator:v0.25.2"}),
    # authorino-operator's pull request 355: 0.25.3 went from 0.26.2 to 0.26.3.
    Role("authorino", "kuadrant-operator", {"1.5.2": "quay.io/kuadrant/authorino:v0.26.2"}),
    Role("limitador-operator", "kuadrant-operator", {"1.5.2": "quay.io/kuadrant/limitador-operator:v0.18.3"}),
    # Kuadrant's operator creates a Limitador even without limits to count.
    Role("limitador", "kuadrant-operator", {"1.5.2": "quay.io/kuadrant/limitador:v2.4.2"}),
    Role("dns-operator", "kuadrant-operator", {"1.5.2": "quay.io/kuadrant/dns-operator:v0.17.1"}),
    # Envoy Gateway pulls it for the proxies.
    Role("wasm-shim", "kuadrant-operator", {"1.5.2": "quay.io/kuadrant/wasm-shim:v0.14.1"}, _kuadrants_module_runs),
    Role("endpoint-picker", "endpoint-picker"),
    # Of the picker's project and release (llm-d-inference-scheduler v0.7.1, Makefile and Dockerfile.sidecar).
    Role(
        "routing-sidecar",
        "endpoint-picker",
        {"0.7.1": "ghcr.io/llm-d/llm-d-routing-sidecar:v0.7.1"},
        models=_disaggregate,
    ),
    Role("lws", "lws", "registry.k8s.io/lws/lws:v{version}", models=_over_several_nodes),
    Role("simulator", "llm-d-inference-sim", platform=_simulates),
    Role("stand-in", None, STAND_IN_IMAGE, platform=_stands_in),
    Role("valkey", "valkey"),
    Role("envoy-gateway-chart", "envoy-gateway", chart=True),
    Role("ai-gateway-chart", "envoy-ai-gateway", chart=True),
    Role("lws-chart", "lws", chart=True, models=_over_several_nodes),
)


def role(name: str) -> Role:
    """The role with this name."""
    return next(each for each in ROLES if each.name == name)


def component(of: Role, stack: Stack) -> Component | None:
    """The component that an image belongs to in this stack; None: tokenlabs itself."""
    if of.component is None:
        return None
    return stack.picker if of.component == "endpoint-picker" else stack[of.component]


def upstream(name: str, stack: Stack) -> str | None:
    """Upstream's reference; None: unknown for a version set in platform.yaml."""
    found = role(name)
    brings = component(found, stack)
    if found.upstream is None or brings is None:
        return brings.pulled.removeprefix("oci://") if brings else str(found.upstream)
    if isinstance(found.upstream, str):
        return found.upstream.format(version=brings.version)
    return found.upstream.get(brings.version)


def image(target: Target, name: str) -> str:
    """The reference for our manifests.

    Raises:
        LookupError: upstream's reference is unknown and the spec sets none.
    """
    found = override(target, name) or upstream(name, target.stack)
    if found is None:
        raise LookupError(f"the image `{name}` of this stack is unknown")
    return found


def override(target: Target, name: str) -> str | None:
    """The reference that replaces a chart's or operator's own; None: it keeps its own."""
    images = target.platform.images
    if name in images.exact:
        return images.exact[name]
    own = upstream(name, target.stack)
    found = mirrored(own, images.mirrors) if own else None
    return found if found != own else None


def of_the_spec(target: Target, reference: str) -> str:
    """An image set in the spec, with mirrors applied."""
    return mirrored(reference, target.platform.images.mirrors)


@dataclass(frozen=True, slots=True)
class Pulled:
    """An image or chart that a cluster pulls."""

    name: str
    """Its name under `images.exact`, or the field of an image set in the spec."""
    reference: str | None
    """Full reference, as skopeo and crane accept it; None: unknown."""
    upstream: str | None
    """Upstream's reference; equal to `reference` without `images`."""
    chart: bool = False


def pulled(target: Target) -> Iterator[Pulled]:
    """Everything that a cluster of the target pulls, in the table's order, then images set in the spec."""
    platform = target.platform
    for each in ROLES:
        needed = each.limits is None or each.limits(platform.limits)
        needed &= each.models is None or each.models(platform.models)
        if needed and (each.platform is None or each.platform(platform)):
            own = upstream(each.name, target.stack)
            found = override(target, each.name) or own
            yield Pulled(each.name, found and qualified(found), own and qualified(own), each.chart)
    for field, reference in _of_models(platform):
        yield Pulled(field, qualified(of_the_spec(target, reference)), qualified(reference))


def _of_models(platform: Platform) -> Iterator[tuple[str, str]]:
    for index, model in enumerate(platform.models):
        if not _brought(model):
            yield f"models[{index}].image", model.image or platform.model_defaults.image
            weights = model.weights or platform.model_defaults.weights
            if weights.image:
                yield f"models[{index}].weights.image", weights.image
    synthesis = platform.speech.synthesis
    if synthesis and synthesis.engine != "stand-in":
        yield "speech.synthesis.image", synthesis.image
