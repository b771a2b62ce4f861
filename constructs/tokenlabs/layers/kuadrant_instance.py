"""The Kuadrant instance: Authorino, which authorizes every request, and Limitador with persistent counters.

Only the Gateway's proxies and the operator may connect to them: neither authenticates its callers. The operator sets
Limitador's `limits`, so the object here has none. Observability stays off, the default: the operator's monitors would select
Authorino and Limitador again, in addition to those of the `monitoring` layer. It is not set explicitly, since the operator
drops `enable: false` when it adds its finalizer, and Flux would restore it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import components, labels
from tokenlabs.contract.labels import NAME_LABEL
from tokenlabs.contract.namespaces import KUADRANT
from tokenlabs.layers import kuadrant, redis
from tokenlabs.layers.base import health
from tokenlabs.layers.base.kinds import cdk8s, k8s, limitador
from tokenlabs.layers.base.kinds import kuadrant as kuadrant_kinds
from tokenlabs.layers.base.layer import Layer, Piece, Readiness, Unit
from tokenlabs.layers.base.peers import Allowed, Peer, PolicyInputs, build_policy, gateway_proxies, prometheus
from tokenlabs.layers.base.pods import PRUNE_DISABLED, pull_secrets
from tokenlabs.layers.base.secret_files import secret_file

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.targets import Target

NAME = "kuadrant"
"""Of the Kuadrant resource."""
AUTHORINO_ACCOUNT = "authorino-authorino"
AUTHORINO_METRICS_PORT = 8080
LIMITADOR_HTTP_PORT = 8080
"""Metrics, and an API without authentication that shows and spends counters."""

# Limitador sizes its cache of counters by the memory it finds free: upstream's limit of 64Mi evicts them.
_REQUESTS = {"cpu": "100m", "memory": "128Mi"}
_LIMITS = {"cpu": "500m", "memory": "512Mi"}


class LimitadorInputs(NamedTuple):
    """Whether Limitador counts, in Redis, and what it is pulled with."""

    counts: bool
    pull_secret: str | None


def _pieces(target: Target) -> Iterator[Piece]:
    yield Unit("kuadrant.yaml", _build_kuadrant, None)
    yield Unit("authorino-network-policy.yaml", build_policy, _authorino_policy(target))
    yield Unit("limitador-network-policy.yaml", build_policy, _limitador_policy(target))
    platform = target.platform
    counting, secret = platform.limits.requests == "kuadrant", platform.images.pull_secret_name
    # Without a limit of Kuadrant's the operator creates a Limitador too, which counts nothing. In Git, it loses its Redis when
    # Envoy takes over the limits: kept as it was, it would refer to a Secret that is gone, and never be ready again.
    yield Unit("limitador.yaml", _build_limitador, LimitadorInputs(counting, secret))
    if secret:
        yield Unit("authorino-account.yaml", _build_authorino_account, secret)
    if counting:
        yield secret_file(
            target,
            components.redis_secret_file(KUADRANT),
            name=components.LIMITADOR_REDIS_SECRET,
            namespace=KUADRANT,
            demo={components.LIMITADOR_REDIS_KEY: f"redis://:{redis.DEMO_PASSWORD}@{components.REDIS_ADDRESS}"},
        )


def _callers(target: Target) -> tuple[Peer, ...]:
    return gateway_proxies(target.platform), Peer(KUADRANT, kuadrant.OPERATOR_LABELS)


def _authorino_policy(target: Target) -> PolicyInputs:
    return PolicyInputs(
        name=components.AUTHORINO,
        namespace=KUADRANT,
        component=components.AUTHORINO,
        selects=labels.AUTHORINO,
        ingress=(
            Allowed(_callers(target), (components.AUTHORINO_GRPC_PORT,)),
            Allowed(prometheus(target.platform), (AUTHORINO_METRICS_PORT,)),
        ),
    )


def _limitador_policy(target: Target) -> PolicyInputs:
    return PolicyInputs(
        name=components.LIMITADOR_RESOURCE,
        namespace=KUADRANT,
        component=components.LIMITADOR_RESOURCE,
        selects=labels.LIMITADOR,
        ingress=(
            Allowed(_callers(target), (components.LIMITADOR_GRPC_PORT,)),
            Allowed(prometheus(target.platform), (LIMITADOR_HTTP_PORT,)),
        ),
    )


def _metadata(name: str) -> cdk8s.ApiObjectMetadata:
    # Kuadrant owns Limitador, which owns its volume: removing a line from Git must delete neither.
    return cdk8s.ApiObjectMetadata(name=name, namespace=KUADRANT, labels={NAME_LABEL: name}, annotations=PRUNE_DISABLED)


def _build_kuadrant(scope: Construct, _: None) -> None:
    kuadrant_kinds.Kuadrant(
        scope,
        "kuadrant",
        metadata=_metadata(NAME),
        spec=kuadrant_kinds.KuadrantSpec(),
    )


def _build_limitador(scope: Construct, inputs: LimitadorInputs) -> None:
    limitador.Limitador(
        scope,
        "limitador",
        metadata=_metadata(components.LIMITADOR_RESOURCE),
        spec=limitador.LimitadorSpec(
            replicas=1,
            image_pull_secrets=[limitador.LimitadorSpecImagePullSecrets(name=inputs.pull_secret)]
            if inputs.pull_secret
            else None,
            storage=limitador.LimitadorSpecStorage(
                redis=limitador.LimitadorSpecStorageRedis(
                    config_secret_ref=limitador.LimitadorSpecStorageRedisConfigSecretRef(
                        name=components.LIMITADOR_REDIS_SECRET
                    )
                )
            )
            if inputs.counts
            else None,
            rate_limit_headers="DRAFT_VERSION_03",
            resource_requirements=limitador.LimitadorSpecResourceRequirements(requests=_REQUESTS, limits=_LIMITS),
        ),
    )


def _build_authorino_account(scope: Construct, secret: str) -> None:
    # An Authorino has no field for it. The operator applies this account without the field, and so leaves it alone
    # (authorino-operator v0.25.1, pkg/reconcilers/authorino_reconciler.go, ApplyResource).
    k8s.KubeServiceAccount(
        scope,
        "authorino-account",
        metadata=k8s.ObjectMeta(
            name=AUTHORINO_ACCOUNT,
            namespace=KUADRANT,
            labels={NAME_LABEL: components.AUTHORINO},
            annotations=PRUNE_DISABLED,
        ),
        image_pull_secrets=pull_secrets(secret),
    )


LAYER = Layer(
    "kuadrant-instance",
    "Authorino and Limitador, closed to all but the gateway",
    (kuadrant.LAYER.name, redis.LAYER.name),
    _pieces,
    Readiness(
        timeout="10m",
        exprs=(
            health.condition("kuadrant.io/v1beta1", "Kuadrant", "Ready"),
            health.condition("limitador.kuadrant.io/v1alpha1", "Limitador", "Ready"),
        ),
    ),
)
