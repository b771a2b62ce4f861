"""What must be true of a platform according to its spec: the numbers, names and paths that scenarios are made from.

Nothing here is read from the running platform or from `dist/`: those are under test.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import accumulate
from pathlib import Path

from tokenlabs.contract import components, labels, pools
from tokenlabs.contract.namespaces import AI_GATEWAY, ENVOY_GATEWAY, KUADRANT, LWS, REDIS
from tokenlabs.contract.windows import window_seconds
from tokenlabs.errors import TokenlabsError
from tokenlabs.spec.base import quantity_value
from tokenlabs.spec.loader import load
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.target_names import SIMULATED, TargetName
from tokenlabs.spec.targets import Target, target
from tokenlabs.spec.tasks import Task
from tokenlabs.spec.tenancy import LimitEngine
from tokenlabs_verify.engine.upstream_facts import HONOURED_HEADERS, METHODS

CHAT = "/v1/chat/completions"
EMBEDDINGS = "/v1/embeddings"
MODELS = "/v1/models"

PROXY = "proxy"
RATE_LIMIT = "rate-limit"
COUNTERS = "redis"
GROUPS, GROUPS_API = "LeaderWorkerSet", "leaderworkerset.x-k8s.io/v1"
PREFILL = "prefill:"
"""Beginning of the backends whose pods only prefill: what reaches them also reaches another."""


@dataclass(frozen=True, slots=True)
class Workload:
    """A Deployment, StatefulSet or LeaderWorkerSet: by name, or by labels if its controller generates the name."""

    kind: str
    namespace: str
    name: str = ""
    labels: tuple[tuple[str, str], ...] = ()
    kept_by: str = ""
    """Component that would recreate it when deleted, and is therefore stopped first."""
    pods: tuple[tuple[str, str], ...] = ()
    """Labels of its pods; empty: those that its selector names. A LeaderWorkerSet has none."""

    @property
    def api_version(self) -> str:
        """Of its kind."""
        return GROUPS_API if self.kind == GROUPS else "apps/v1"

    def __str__(self) -> str:
        labels = ",".join(f"{key}={value}" for key, value in self.labels)
        return f"{self.kind} {self.namespace}/{self.name or labels}"


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """One language model and the backend of its requests."""

    id: str
    pool: str
    replicas: int
    first_rule: int
    """Number of the rule of its id, over all routes: every name has one."""
    task: Task
    picked: bool
    """Whether a picker chooses its pods."""
    others: tuple[str, ...] = ()
    """Other names that clients can send: aliases and adapters."""
    prefillers: int = 0
    """Pods that compute its prompts; 0: its own pods do."""
    group: int = 1
    """Pods of each replica, over several nodes if there are more than one."""

    @property
    def names(self) -> tuple[str, ...]:
        """All of its names."""
        return (self.id, *self.others)

    @property
    def by_others(self) -> tuple[ModelFacts, ...]:
        """The model as clients see it by each of its other names."""
        return tuple(replace(self, id=name) for name in self.others)

    @property
    def server(self) -> str:
        """Component name of the model server."""
        return f"model:{self.pool}"

    @property
    def prefill(self) -> str:
        """Backend and component name of the pods that compute its prompts."""
        return f"{PREFILL}{self.pool}"

    @property
    def workers(self) -> str:
        """Component name of the pods of its groups that answer no requests."""
        return f"workers:{self.pool}"

    @property
    def picker(self) -> str:
        """Component name of the endpoint picker."""
        return f"picker:{self.pool}"


@dataclass(frozen=True, slots=True)
class TierFacts:
    """A tier's limits by window in seconds, shortest first."""

    name: str
    requests: Mapping[int, int]
    tokens: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything scenarios may know."""

    platform: str
    """The platform's name: the namespace of gateway, routes and models, and the label of key Secrets."""
    gateway: str
    host: str
    """A host name that clients use."""
    models: tuple[ModelFacts, ...]
    """Models for chat; first those with a picker."""
    embeddings: tuple[ModelFacts, ...]
    """Models for embeddings."""
    tiers: tuple[TierFacts, ...]
    paths: Mapping[str, str]
    """Open paths and the method each allows."""
    body_limit: int
    """Bytes of the largest request body."""
    origins: tuple[str, ...]
    """Origins that CORS allows."""
    requests_engine: LimitEngine
    open_on_failure: bool
    """Whether requests pass or are rejected while counters are unreachable."""
    gate_takes_key_away: bool
    """Authorino replaces the key itself; otherwise Kuadrant's AuthPolicy does."""
    synthesis: str | None
    """Text-to-speech backend."""
    recognition: str | None
    """Speech-to-text backend; empty for an upstream outside the cluster."""
    upstream_host: str | None
    """Host that the speech-to-text backend must receive."""
    stripped_headers: tuple[str, ...]
    """Headers that clients may send and that must have no effect."""
    key_namespace: str
    components: Mapping[str, Workload]
    """Components that can be stopped, by name."""
    backends: Mapping[str, str]
    """Backend → prefix of its pod names."""

    @property
    def unpicked(self) -> tuple[ModelFacts, ...]:
        """Models without a picker, of any task."""
        return tuple(model for model in (*self.models, *self.embeddings) if not model.picked)

    @property
    def roomiest(self) -> TierFacts:
        """The tier with the most requests in its shortest window, for scenarios that do not test limits."""
        return max(self.tiers, key=lambda tier: min(tier.requests.values()))

    @property
    def listing(self) -> str:
        """An open path for GET, which no limit counts; '' if there is none."""
        return next((path for path, method in self.paths.items() if method == "GET"), "")

    def tier(self, name: str) -> TierFacts:
        """By name."""
        return next(tier for tier in self.tiers if tier.name == name)

    def backend_of(self, pod: str) -> str:
        """The backend a pod belongs to, or the pod's own name."""
        groups = {model.pool for model in (*self.models, *self.embeddings) if model.group > 1}
        for backend, workload in self.backends.items():
            # Workers of groups have one more number than their leader, and answer nobody.
            rest = "-[0-9]+" if backend in groups else "(-[a-z0-9]+){1,2}"
            if re.fullmatch(re.escape(workload) + rest, pod):
                return backend
        return pod


def facts_of_file(path: Path, name: TargetName = SIMULATED) -> Facts:
    """Facts of a platform.yaml as rendered for one target. Raises SpecError."""
    return facts_of(target(load(path).platform, name))


def facts_of(rendered: Target) -> Facts:
    """Facts of a target. Raises TokenlabsError: it has no model for chat, by which most scenarios show something."""
    platform = rendered.platform
    gateway, limits, speech = platform.gateway, platform.limits, platform.speech
    simulated = speech.recognition is not None and speech.recognition.engine == "stand-in"
    counts = (len(each.names) for each in platform.models)
    every = tuple(
        ModelFacts(
            each.id,
            each.pool,
            each.replicas,
            rule,
            each.task,
            each.picked,
            each.names[1:],
            each.prefill.replicas if each.prefill else 0,
            each.pods_each,
        )
        for each, rule in zip(platform.models, accumulate(counts, initial=0), strict=False)
    )
    models = tuple(sorted((each for each in every if each.task == "chat"), key=lambda each: not each.picked))
    if not models:
        raise TokenlabsError("the platform has no model with `task: chat`, by which most scenarios show something")
    backends = {each.pool: _server(each) for each in every}
    backends |= {each.prefill: pools.server(each.pool, "prefill") for each in every if each.prefillers}
    if speech.synthesis:
        backends[components.SYNTHESIS] = components.SYNTHESIS
    if simulated:
        backends[components.SIMULATED_RECOGNITION] = components.SIMULATED_RECOGNITION
    return Facts(
        platform=platform.name,
        gateway=gateway.name,
        host=gateway.hosts[0] if gateway.hosts else "inference.example.com",
        models=models,
        embeddings=tuple(each for each in every if each.task == "embedding"),
        tiers=tuple(
            TierFacts(name, _by_seconds(tier.requests), _by_seconds(tier.tokens))
            for name, tier in platform.tiers.items()
        ),
        paths={path: METHODS[path] for path in platform.api.paths},
        body_limit=int(quantity_value(gateway.request_body)),
        origins=gateway.cors.origins,
        requests_engine=limits.requests,
        open_on_failure=limits.on_failure == "open",
        gate_takes_key_away=limits.requests != "kuadrant",
        synthesis=components.SYNTHESIS if speech.synthesis else None,
        recognition=components.SIMULATED_RECOGNITION if simulated else None,
        upstream_host=speech.recognition.upstream if speech.recognition else None,
        stripped_headers=tuple(HONOURED_HEADERS),
        key_namespace=KUADRANT,
        components=_components(rendered, every),
        backends=backends,
    )


def _components(rendered: Target, models: tuple[ModelFacts, ...]) -> dict[str, Workload]:
    platform = rendered.platform
    found = {
        PROXY: Workload(
            "Deployment",
            ENVOY_GATEWAY,
            labels=tuple(labels.of_proxies(platform.gateway.name, platform.name).items()),
        ),
        components.ENVOY_GATEWAY: Workload("Deployment", ENVOY_GATEWAY, components.ENVOY_GATEWAY),
        components.AI_GATEWAY_CONTROLLER: Workload("Deployment", AI_GATEWAY, components.AI_GATEWAY_CONTROLLER),
        components.AUTHORINO: Workload(
            "Deployment", KUADRANT, components.AUTHORINO, kept_by=components.AUTHORINO_OPERATOR
        ),
        components.AUTHORINO_OPERATOR: Workload("Deployment", KUADRANT, components.AUTHORINO_OPERATOR),
        RATE_LIMIT: Workload("Deployment", ENVOY_GATEWAY, components.RATE_LIMIT),
        COUNTERS: Workload("StatefulSet", REDIS, components.REDIS),
    }
    if any(model.group > 1 for model in models):
        found[components.LWS] = Workload("Deployment", LWS, components.LWS_MANAGER)
    for model in models:
        kind = _kind_of_servers(rendered, model.pool)
        of_groups = model.group > 1
        found[model.server] = Workload(
            kind,
            platform.name,
            _server(model),
            pods=tuple(pools.server_labels(model.pool).items()) if of_groups else (),
        )
        if of_groups:
            workers = tuple(pools.worker_labels(model.pool).items())
            found[model.workers] = replace(found[model.server], pods=workers)
        if model.prefillers:
            found[model.prefill] = Workload(kind, platform.name, pools.server(model.pool, "prefill"))
        if model.picked:
            found[model.picker] = Workload("Deployment", platform.name, pools.picker(model.pool))
    return found


def _server(model: ModelFacts) -> str:
    """Name of its workload, with which those of its pods begin."""
    return pools.group(model.pool) if model.group > 1 else pools.server(model.pool)


def _kind_of_servers(rendered: Target, pool: str) -> str:
    """Groups need a LeaderWorkerSet, a claim for each replica a StatefulSet; simulators have none."""
    (model,) = (each for each in rendered.platform.models if each.pool == pool)
    if model.multi_node:
        return GROUPS
    weights = model.weights or rendered.platform.model_defaults.weights
    return "StatefulSet" if weights.per_replica and "weights" not in RUNTIMES[model.engine].ignores else "Deployment"


def _by_seconds(limits: Mapping[str, int]) -> dict[int, int]:
    return dict(sorted((window_seconds(window), limit) for window, limit in limits.items()))
