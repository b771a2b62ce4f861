"""Language models: routes by model name, the pools or Services behind them, and the pods that serve."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.adoption.description import engines, placement, pod, vllm
from tokenlabs.adoption.description import scaling as scaled
from tokenlabs.adoption.description.described import Described, text
from tokenlabs.contract import pools as pool_names
from tokenlabs.contract.headers import MODEL
from tokenlabs.contract.pools import ROLE_LABEL
from tokenlabs.contract.windows import window_of
from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.pinned import hosts
from tokenlabs.manifests.references import references
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import AI_GATEWAY, LEADER_WORKER_SET
from tokenlabs.manifests.references.hosts import services
from tokenlabs.manifests.references.pods import PodTemplate, pod_templates, pods
from tokenlabs.manifests.references.pools import servers
from tokenlabs.review.questions.restarts import startup_seconds
from tokenlabs.spec.rules.prefill import TRANSFER_FLAG
from tokenlabs.spec.serving import REPOSITORY_PATTERN

_POOL_GROUPS = ("inference.networking.k8s.io", "inference.networking.x-k8s.io")
_SERVER = pool_names.server("")
"""What tokenlabs appends to the name of a pool for the backend of a model without a picker."""


class _Served(NamedTuple):
    """A model by its route."""

    id: str
    aliases: tuple[str, ...]
    backend: Object | None
    """InferencePool or AIServiceBackend."""
    named: str
    timeout: str | None


class _Read(NamedTuple):
    """What was read of a model's server."""

    model: dict[str, Any] | None
    unknown: list[str]
    token: str | None = None
    """Secret with the token for Hugging Face."""


def describe(objects: Objects) -> Described:
    """`models` and `modelDefaults`."""
    models: list[dict[str, Any]] = []
    unknown: list[str] = []
    tokens: list[str] = []
    for served in _served(objects):
        read = _model(objects, served)
        models += [read.model] if read.model else []
        tokens += [read.token] if read.token else []
        unknown += read.unknown
    if not models:
        return Described(
            {}, (*unknown, f"models: no AIGatewayRoute leads to a server of {engines.NAMES}; write `models`")
        )
    images = Counter(each["image"] for each in models if "image" in each)
    fields: dict[str, Any] = {"models": models}
    if images:
        default = max(sorted(images), key=lambda image: images[image])
        fields["modelDefaults"] = {"image": default} | ({"huggingFace": {"secret": tokens[0]}} if tokens else {})
        for each in models:
            if each.get("image") == default:
                del each["image"]
    return Described(fields, tuple(unknown))


def _served(objects: Objects) -> Iterator[_Served]:
    """Names that lead to the same servers are one model: the first is its id."""
    by_servers: dict[object, _Served] = {}
    for each in _routed(objects):
        key = _leads_to(each.backend) if each.backend else each.named
        first = by_servers.setdefault(key, each)
        if first is not each:
            by_servers[key] = first._replace(aliases=(*first.aliases, each.id))
    yield from by_servers.values()


def _leads_to(backend: Object) -> object:
    return servers(backend) if backend.ref.kind == "InferencePool" else backend.ref


def _routed(objects: Objects) -> Iterator[_Served]:
    seen = set()
    for route in objects.of_kind(AI_GATEWAY, "AIGatewayRoute"):
        for rule in map(mapping, items(route.at("spec", "rules"))):
            backends = [mapping(each) for each in items(rule.get("backendRefs"))]
            names = [str(each.get("name")) for each in backends]
            timeout = text(mapping(rule.get("timeouts")).get("request"))
            for name in _models_of(rule):
                if name not in seen and names:
                    seen.add(name)
                    yield _Served(name, (), _backend(objects, route, backends[0]), names[0], timeout)


def _models_of(rule: Mapping[str, Any]) -> Iterator[str]:
    for match in map(mapping, items(rule.get("matches"))):
        for header in map(mapping, items(match.get("headers"))):
            if str(header.get("name")).lower() == MODEL and header.get("value"):
                yield str(header["value"])


def _backend(objects: Objects, route: Object, backend: Mapping[str, Any]) -> Object | None:
    kinds = {"InferencePool": _POOL_GROUPS}.get(str(backend.get("kind")), (AI_GATEWAY,))
    kind = str(backend.get("kind") or "AIServiceBackend")
    found = (each for group in kinds for each in objects.of_kind(group, kind))
    return next(
        (each for each in found if (each.ref.namespace, each.ref.name) == (route.ref.namespace, backend.get("name"))),
        None,
    )


def _model(objects: Objects, served: _Served) -> _Read:
    server = _server(objects, served)
    if server is None:
        return _Read(None, [f"models: `{served.id}` is routed to {served.named}, behind which no pods were found"])
    container = next((each for _, each in server.containers() if engines.engine_of(each)), None)
    engine = engines.engine_of(container) if container else None
    if container is None or engine is None:
        return _Read(
            None,
            [
                f"models: `{served.id}` is served by {server.owner}, which starts none of {engines.NAMES}; if it serves "
                "OpenAI's API, write it with `engine: custom`, its command and its metrics"
            ],
        )
    prefill = _prefill(objects, served)
    arguments = [word for word in engine.words(container) or [] if not prefill or not word.startswith(TRANSFER_FLAG)]
    found, others = vllm.fields(arguments, engine.flags)
    runtime = engine.flags.declaration
    model = _named(served, arguments) | {"pool": _pool(served)}
    described = pod.describe(objects, server, container, model["pool"], arguments)
    unknown = [f"models: {each}" for each in _differences(served, server, arguments, described.fields.get("source"))]
    if "task" not in found and served.backend is not None and served.backend.ref.kind != "InferencePool":
        model["picker"] = False
        unknown.append(
            f"models: `{served.id}` has no picker; if it makes embeddings, write `task: embedding` in place of `picker: false`"
        )
    model |= placement.of(objects, server.spec) if not _is_group(server) else _group(server)
    if not model.keys() & {"node", "nodes", "nodeSelector"}:
        unknown.append(f"models: {server.owner} is pinned to no node; write `node` of `{served.id}`")
    if isinstance(server.owner.at("spec", "replicas"), int) and server.owner.at("spec", "replicas") > 1:
        model["replicas"] = server.owner.at("spec", "replicas")
    scaling = scaled.of(objects, server.owner, served.id)
    if scaling.fields:
        model = {key: value for key, value in model.items() if key != "replicas"} | scaling.fields
    unknown += [f"models: {each}" for each in (*scaling.unknown, *engines.not_read(engine, served.id, arguments))]
    model |= {key: value for key, value in found.items() if "." not in key}
    if seconds := startup_seconds(server):
        model["startup"] = window_of(-(-seconds // 60) * 60)
    model |= {"timeout": served.timeout} if served.timeout else {}
    model |= {"image": str(container["image"])} if container.get("image") else {}
    model |= described.fields
    unknown += [f"models: {each}" for each in described.unknown]
    model |= {"prefill": prefill} if prefill else {}
    block = f"{runtime.block}."
    arguments_of = {key.removeprefix(block): value for key, value in found.items() if key.startswith(block)}
    if runtime.name != "vllm":
        model["engine"] = runtime.name
    if not runtime.downloads and (file := engines.file_of(arguments)):
        arguments_of["file"] = file
    if others:
        arguments_of["extraArgs"] = others
    return _Read(model | ({runtime.block: arguments_of} if arguments_of else {}), unknown, _token(container))


def _is_group(server: PodTemplate) -> bool:
    return server.owner.ref.group == LEADER_WORKER_SET


def _group(leader: PodTemplate) -> dict[str, Any]:
    """`multiNode` and `nodes` of a LeaderWorkerSet: those of its leaders, then those of its workers."""
    size = leader.owner.at("spec", "leaderWorkerTemplate", "size")
    nodes = dict.fromkeys(name for each in pod_templates(leader.owner) for name in hosts(each.spec))
    return ({"nodes": list(nodes)} if nodes else {}) | {"multiNode": {"size": size if isinstance(size, int) else 1}}


def _named(served: _Served, arguments: list[str]) -> dict[str, Any]:
    """`id`, `aliases`, `adapters` and `source`, as far as they are written."""
    found: dict[str, Any] = {"id": served.id}
    adapters = vllm.adapters(arguments)
    aliases = [name for name in served.aliases if name not in {each["id"] for each in adapters}]
    found |= {"aliases": aliases} if aliases else {}
    loaded = vllm.model(arguments)
    found |= {"source": loaded} if loaded and loaded != served.id and _is_repository(loaded) else {}
    return found | ({"adapters": adapters} if adapters else {})


def _is_repository(name: str) -> bool:
    return bool(re.fullmatch(REPOSITORY_PATTERN, name)) or name.startswith("s3://")


def _token(container: Mapping[str, Any]) -> str | None:
    for each in map(mapping, items(container.get("env"))):
        if each.get("name") == pod.TOKEN:
            return text(mapping(mapping(each.get("valueFrom")).get("secretKeyRef")).get("name"))
    return None


def _pool(served: _Served) -> str:
    backend = served.backend
    return (backend.ref.name if backend else served.named).removesuffix(_SERVER)


def _server(objects: Objects, served: _Served) -> PodTemplate | None:
    """What makes the pods behind a backend; of several, the first that starts a known engine."""
    found = [
        each for each in pods(objects) if each.labels.get(ROLE_LABEL) != "prefill" and _behind(objects, served, each)
    ]
    return next((each for each in found if any(engines.engine_of(one) for _, one in each.containers())), None) or (
        found[0] if found else None
    )


def _prefill(objects: Objects, served: _Served) -> dict[str, Any]:
    """What platform.yaml says of the pods that only prefill; empty: there are none."""
    found = [
        each for each in pods(objects) if each.labels.get(ROLE_LABEL) == "prefill" and _behind(objects, served, each)
    ]
    if not found:
        return {}
    (template, *_) = found
    replicas = template.owner.at("spec", "replicas")
    container = next((each for _, each in template.containers() if vllm.words(each) is not None), {})
    share = vllm.fields(vllm.words(container) or [])[0].get("gpuMemoryUtilization")
    return {
        "replicas": replicas if isinstance(replicas, int) else 1,
        **placement.of(objects, template.spec),
        **({"gpuMemoryUtilization": share} if share else {}),
    }


def _behind(objects: Objects, served: _Served, template: PodTemplate) -> bool:
    if served.backend is None or template.owner.ref.kind in ("Pod", "ReplicaSet"):
        return False
    selector = mapping(served.backend.at("spec", "selector"))
    labels = mapping(selector.get("matchLabels")) or selector
    if served.backend.ref.kind != "InferencePool":
        service = _service(objects, served.backend)
        labels = mapping(service.at("spec", "selector")) if service else {}
    inside = template.namespace == served.backend.ref.namespace
    return inside and bool(labels) and all(template.labels.get(key) == value for key, value in labels.items())


def _service(objects: Objects, backend: Object) -> Object | None:
    """The Service behind an AIServiceBackend, also one that it names without a Backend between them."""
    direct = (objects.by_ref.get(reference.to) for reference in references(backend))
    named = next((each for each in direct if each and each.ref.kind == "Service"), None)
    return named or next(services(objects, backend), None)


def _differences(served: _Served, server: PodTemplate, arguments: list[str], source: str | None) -> Iterator[str]:
    loaded = vllm.model(arguments)
    known = source or (loaded or "").endswith(".gguf")
    if loaded and loaded != served.id and not known and not _is_repository(loaded):
        yield (
            f"{server.owner} loads `{loaded}` for `{served.id}`: tokenlabs loads weights from Hugging Face; "
            "write the repository in `source`"
        )
    if _is_group(server):
        yield (
            f"`{served.id}` runs as {server.owner}, several pods as one server; remove the arguments and variables by which they "
            "find each other: tokenlabs sets them"
        )
    elif server.owner.ref.kind != "Deployment":
        yield f"`{served.id}` runs as {server.owner}; tokenlabs renders a Deployment per model, on one node"
