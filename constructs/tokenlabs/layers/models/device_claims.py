"""Claims of GPUs that a DRA driver serves: a template per model, or one claim for all models on a shared GPU.

Kubernetes, resource.k8s.io/v1 (1.34 and later). `spec` of either kind is immutable, so that its digest is part of the name: an edit
makes another object, and the pods that name it are replaced.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import pools
from tokenlabs.layers.base.kinds import cdk8s, dra
from tokenlabs.layers.base.pods import checksum
from tokenlabs.layers.models.server import COMPONENT
from tokenlabs.spec.accelerators import CLAIM, DeviceClaim
from tokenlabs.spec.distributions import accelerator_of, places_of
from tokenlabs.spec.roles import gpus_of_pod, served
from tokenlabs.spec.runtimes import RUNTIMES

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.manifests.manifest import Manifest
    from tokenlabs.spec.placement import Place
    from tokenlabs.spec.platform import Platform
    from tokenlabs.spec.serving import Model
    from tokenlabs.spec.targets import Target

DEVICES = "gpu"
"""Name of the claim in pods, and of its one request."""


class ClaimInputs(NamedTuple):
    """What a pod's claim is."""

    name: str
    """Of the template, or of the claim."""
    shared: bool
    """Pods name the claim itself, and it is not this model's."""
    devices: DeviceClaim
    gpus: int
    """How many."""


class SharedInputs(NamedTuple):
    """The claims of a platform that several models name."""

    namespace: str
    claims: tuple[ClaimInputs, ...]


def inputs(target: Target, model: Model, place: Place) -> ClaimInputs | None:
    """The claim of a model's pods; None: a device plugin serves its GPUs."""
    gpu = place.gpu
    devices = accelerator_of(target.platform.cluster, gpu).claim if gpu else None
    if gpu is None or devices is None:
        return None
    count = gpus_of_pod(model)
    digest = checksum(repr((devices, count)))[:8]
    if gpu.sharing == CLAIM:
        # `a-b`, `a.b` and the kind `b` of `a` read alike, and one claim is allocated on one node only.
        digest = checksum(repr((place.key, devices)))[:8]
        name = "-".join(filter(None, (place.name.replace(".", "-"), place.gpus, "gpu", digest)))
        return ClaimInputs(name, True, devices, 1)
    return ClaimInputs(f"{pools.server(model.pool, model.role)}-gpu-{digest}", False, devices, count)


def shared(target: Target) -> SharedInputs | None:
    """The claims that models share; None: there are none."""
    found = {claim.name: claim for claim in _claims(target) if claim.shared}
    return SharedInputs(target.platform.name, tuple(found.values())) if found else None


def _claims(target: Target) -> Iterator[ClaimInputs]:
    platform: Platform = target.platform
    for model in platform.models:
        for one in served(model) if RUNTIMES[model.engine].gpus(model) else ():
            place = next((each for each in places_of(platform.cluster, one) if each.gpu), None)
            if place and (claim := inputs(target, one, place)):
                yield claim


def build_shared(scope: Construct, inputs: SharedInputs) -> None:
    """Claims whose device every pod that names them has."""
    for each in inputs.claims:
        dra.ResourceClaim(
            scope,
            each.name,
            metadata=_metadata(each.name, inputs.namespace),
            spec=dra.ResourceClaimSpec(
                devices=dra.ResourceClaimSpecDevices(
                    requests=[
                        dra.ResourceClaimSpecDevicesRequests(
                            name=DEVICES,
                            exactly=dra.ResourceClaimSpecDevicesRequestsExactly(
                                device_class_name=each.devices.device_class,
                                allocation_mode="ExactCount",
                                count=each.gpus,
                                selectors=[
                                    dra.ResourceClaimSpecDevicesRequestsExactlySelectors(
                                        cel=dra.ResourceClaimSpecDevicesRequestsExactlySelectorsCel(expression=one)
                                    )
                                    for one in each.devices.selectors
                                ]
                                or None,
                            ),
                        )
                    ]
                )
            ),
        )


def build_template(scope: Construct, inputs: ClaimInputs, namespace: str, pool: dict[str, str]) -> None:
    """What a claim of each pod is made from."""
    dra.ResourceClaimTemplate(
        scope,
        "gpu-claim",
        metadata=_metadata(inputs.name, namespace, pool),
        spec=dra.ResourceClaimTemplateSpec(
            spec=dra.ResourceClaimTemplateSpecSpec(
                devices=dra.ResourceClaimTemplateSpecSpecDevices(
                    requests=[
                        dra.ResourceClaimTemplateSpecSpecDevicesRequests(
                            name=DEVICES,
                            exactly=dra.ResourceClaimTemplateSpecSpecDevicesRequestsExactly(
                                device_class_name=inputs.devices.device_class,
                                allocation_mode="ExactCount",
                                count=inputs.gpus,
                                selectors=[
                                    dra.ResourceClaimTemplateSpecSpecDevicesRequestsExactlySelectors(
                                        cel=dra.ResourceClaimTemplateSpecSpecDevicesRequestsExactlySelectorsCel(
                                            expression=one
                                        )
                                    )
                                    for one in inputs.devices.selectors
                                ]
                                or None,
                            ),
                        )
                    ]
                )
            )
        ),
    )


def _metadata(name: str, namespace: str, pool: dict[str, str] | None = None) -> cdk8s.ApiObjectMetadata:
    return cdk8s.ApiObjectMetadata(name=name, namespace=namespace, labels={**COMPONENT, **(pool or {})})


def with_claim(template: Manifest, inputs: ClaimInputs | None) -> Manifest:
    """The pod template with the claim, which its first container, the engine, has."""
    if inputs is None:
        return template
    spec = template["spec"]
    engine, *others = spec["containers"]
    engine = {**engine, "resources": {**engine.get("resources", {}), "claims": [{"name": DEVICES}]}}
    source = "resourceClaimName" if inputs.shared else "resourceClaimTemplateName"
    claims = [{"name": DEVICES, source: inputs.name}]
    return {**template, "spec": {**spec, "containers": [engine, *others], "resourceClaims": claims}}
