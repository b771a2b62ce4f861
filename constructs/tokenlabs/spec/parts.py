"""The validated parts of a spec: rules run on them even if other parts are wrong, so that one run finds all problems."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from tokenlabs.spec.base import DNS_LABEL_PATTERN, DNS_NAME_PATTERN, DnsLabel, DnsName, near_name
from tokenlabs.spec.cluster import Cluster, DistributionName, KubernetesLine, Node, NodePool
from tokenlabs.spec.gateway import Gateway
from tokenlabs.spec.images import Images
from tokenlabs.spec.operations import Gitops, Monitoring
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.serving import Model, ModelDefaults, Recognition, Speech, Synthesis
from tokenlabs.spec.stacks.choice import StackChoice
from tokenlabs.spec.tenancy import Api, Limits, Tenant, Tier


@dataclass(frozen=True, slots=True)
class Parts:
    """The validated parts of a platform. None, or missing in a list: it did not validate, and rules ignore it."""

    written: Mapping[str, Any]
    """The file as plain values."""
    name: str | None
    stack: StackChoice | None
    distribution: str | None
    kubernetes: str | None
    storage_class: str | None
    storage_written: bool
    """`cluster.storageClass` is set, validated or not."""
    nodes: Mapping[str, Node]
    node_names: tuple[str, ...]
    """Names of all nodes, including those that did not validate; rejected names are corrected."""
    node_pools: Mapping[str, NodePool]
    node_pool_names: tuple[str, ...]
    """Names of all node pools, as for nodes."""
    gateway: Gateway | None
    models: tuple[tuple[int, Model], ...]
    """Each with its index."""
    model_defaults: ModelDefaults | None
    synthesis: Synthesis | None
    recognition: Recognition | None
    speech_known: bool
    """All of `speech` validated: an engine that is None is absent."""
    tiers: Mapping[str, Tier]
    tier_names: tuple[str, ...]
    """Names of all tiers, as for nodes."""
    tenants: tuple[tuple[int, Tenant], ...]
    """Each with its index."""
    limits: Limits | None
    api: Api | None
    monitoring: Monitoring | None
    images: Images | None
    gitops: Gitops | None
    accepted_mutable_images: tuple[str, ...]
    complete: bool
    """All parts validated: rules on sums over models and on unused parts can run."""

    @classmethod
    def of(cls, platform: Platform, written: Mapping[str, Any]) -> Parts:
        """All parts of a platform."""
        return cls(
            written=written,
            name=platform.name,
            stack=platform.stack,
            distribution=platform.cluster.distribution,
            kubernetes=platform.cluster.kubernetes,
            storage_class=platform.cluster.storage_class,
            storage_written=platform.cluster.storage_class is not None,
            nodes=platform.cluster.nodes,
            node_names=tuple(platform.cluster.nodes),
            node_pools=platform.cluster.node_pools,
            node_pool_names=tuple(platform.cluster.node_pools),
            gateway=platform.gateway,
            models=tuple(enumerate(platform.models)),
            model_defaults=platform.model_defaults,
            synthesis=platform.speech.synthesis,
            recognition=platform.speech.recognition,
            speech_known=True,
            tiers=platform.tiers,
            tier_names=tuple(platform.tiers),
            tenants=tuple(enumerate(platform.tenants)),
            limits=platform.limits,
            api=platform.api,
            monitoring=platform.monitoring,
            images=platform.images,
            gitops=platform.gitops,
            accepted_mutable_images=platform.accepted_mutable_images,
            complete=True,
        )

    @classmethod
    def valid_of(cls, written: Mapping[str, Any]) -> Parts:
        """The parts of plain values that validate independently."""
        cluster = _mapping(written.get("cluster"))
        nodes, pools = _mapping(cluster.get("nodes")), _mapping(cluster.get("nodePools"))
        tiers = _mapping(written.get("tiers"))
        speech = _mapping(written.get("speech"))
        return cls(
            written=written,
            name=_valid(DnsLabel, written.get("name")),
            stack=_valid(StackChoice, written.get("stack")),
            distribution=_valid(
                DistributionName,
                cluster.get("distribution", Cluster.model_fields["distribution"].default),
            ),
            storage_class=_valid(DnsName, cluster.get("storageClass")),
            storage_written="storageClass" in cluster,
            kubernetes=_valid(KubernetesLine, cluster.get("kubernetes")),
            nodes=_valid_values(Node, nodes),
            node_names=_names(nodes, DNS_NAME_PATTERN),
            node_pools=_valid_values(NodePool, pools),
            node_pool_names=_names(pools, DNS_LABEL_PATTERN),
            gateway=_valid(Gateway, written.get("gateway", {})),
            models=_valid_items(Model, written.get("models")),
            model_defaults=_valid(ModelDefaults, written.get("modelDefaults")),
            synthesis=_valid(Synthesis, speech.get("synthesis")),
            recognition=_valid(Recognition, speech.get("recognition")),
            speech_known=_valid(Speech, written.get("speech", {})) is not None,
            tiers=_valid_values(Tier, tiers),
            tier_names=_names(tiers, DNS_LABEL_PATTERN),
            tenants=_valid_items(Tenant, written.get("tenants")),
            limits=_valid(Limits, written.get("limits", {})),
            api=_valid(Api, written.get("api")),
            monitoring=_valid(Monitoring, written.get("monitoring")),
            images=_valid(Images, written.get("images", {})),
            gitops=_valid(Gitops, written.get("gitops")),
            accepted_mutable_images=tuple(
                image for image in _items(written.get("acceptedMutableImages")) if isinstance(image, str)
            ),
            complete=False,
        )


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def _valid(kind: Any, value: object) -> Any:
    try:
        return _adapter(kind).validate_python(value, strict=True, by_alias=True, by_name=False)
    except ValidationError:
        return None


def _valid_items(kind: Any, value: object) -> tuple[tuple[int, Any], ...]:
    items = ((index, _valid(kind, item)) for index, item in enumerate(_items(value)))
    return tuple((index, item) for index, item in items if item is not None)


def _valid_values(kind: Any, value: Mapping[str, Any]) -> dict[str, Any]:
    items = ((name, _valid(kind, item)) for name, item in value.items())
    return {name: item for name, item in items if item is not None}


def _names(written: Iterable[str], pattern: str) -> tuple[str, ...]:
    """Names that references may use: rejected names are corrected, so that they are not suggested or reported as missing."""
    return tuple(name for each in written if (name := near_name(each, pattern)))


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _items(value: object) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else ()
