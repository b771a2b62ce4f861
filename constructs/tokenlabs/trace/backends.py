"""What a route's rule does with a request: filters, the picker, and the pods or the upstream that answer."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.contract.pools import LARGEST_BODY, ROLE_LABEL
from tokenlabs.manifests.autoscalers import autoscaled, replicas
from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import AI_GATEWAY, ENVOY_GATEWAY, INFERENCE
from tokenlabs.manifests.references.hosts import envoy_backend, services
from tokenlabs.manifests.references.pods import PodTemplate, pods
from tokenlabs.manifests.references.selections import selections
from tokenlabs.trace import envoy_names
from tokenlabs.trace.matching import Request, Taken
from tokenlabs.trace.step import Answer, Answered, Step, Unknown

_DIRECT = "direct_response"
_FAILS = (
    Answer(503, "the proxy", "upstream_reset", Unknown.BACKEND_FAILS),
    Answer(None, "no one: the answer ends early", "upstream_reset", Unknown.BACKEND_FAILS),
)
_SLOW = Answer(504, "the proxy", "response_timeout", Unknown.BACKEND_SLOW)
_NO_POD = Answer(503, "the proxy", "no_healthy_upstream", Unknown.NO_POD)


def filters(objects: Objects, taken: Taken) -> Iterator[Step]:
    """What the rule's filters change, or answer."""
    route = taken.attached.route
    for number, one in enumerate(map(mapping, items(taken.rule.get("filters")))):
        reference = mapping(one.get("extensionRef"))
        if reference:
            ref = ObjectRef(ENVOY_GATEWAY, str(reference.get("kind")), route.ref.namespace, str(reference.get("name")))
            found = objects.by_ref.get(ref)
            yield _filter(found, route, f"{taken.path}.filters[{number}]")
            status = found.at("spec", "directResponse", "statusCode") if found else 500
            if status:
                raise Answered(int(status), str(found or route), _DIRECT)
        elif one.get("type") == "URLRewrite":
            host = mapping(one.get("urlRewrite")).get("hostname")
            yield Step("filter", route, f"the host becomes {host}" if host else "the path is rewritten")


def _filter(found: Object | None, route: Object, path: str) -> Step:
    if found is None:
        return Step("filter", route, f"{path} refers to a missing filter")
    if found.at("spec", "credentialInjection"):
        secret = mapping(found.at("spec", "credentialInjection", "credential", "valueRef")).get("name")
        does = f"replaces the client's key with the key of Secret {secret}"
        return Step("filter", found, does, envoy_names.credential(found))
    status = found.at("spec", "directResponse", "statusCode")
    return Step("filter", found, f"answers with {status}" if status else "changes the request")


def backends(objects: Objects, taken: Taken, request: Request) -> Iterator[Step]:
    """The picker, and the pods or the upstream."""
    route = taken.attached.route
    found = [mapping(each) for each in items(taken.rule.get("backendRefs"))]
    if not found:
        yield Step("route", route, "has no backend")
        raise Answered(500, "the proxy: the rule has no backend", _DIRECT)
    for backend in found:
        group, kind = str(backend.get("group", "")), str(backend.get("kind", "Service"))
        if route.ref.kind == "AIGatewayRoute" and not backend.get("kind"):
            group, kind = AI_GATEWAY, "AIServiceBackend"
        namespace = str(backend.get("namespace") or route.ref.namespace)
        one = objects.by_ref.get(ObjectRef(group, kind, namespace, str(backend.get("name", ""))))
        if one is None:
            yield Step("upstream", None, f"{kind} {namespace}/{backend.get('name')} is missing")
            raise Answered(500, "the proxy: the backend is missing", _DIRECT)
        yield from _one(objects, one, request)


_WITHOUT_PROMPT = ("/v1/embeddings",)
"""Paths whose bodies a picker rejects: it looks for a prompt (llm-d-inference-scheduler v0.7.1, "must have prompt field")."""


def _one(objects: Objects, backend: Object, request: Request) -> Iterator[Step]:
    if backend.ref.group == AI_GATEWAY:
        named = envoy_backend(objects, backend)
        if named is None:
            yield Step("upstream", backend, "its Backend is missing")
            raise Answered(500, "the proxy: the backend is missing", _DIRECT)
        yield from _one(objects, named, request)
        return
    if backend.ref.group == ENVOY_GATEWAY:
        hosts = [mapping(mapping(each).get("fqdn")).get("hostname") for each in items(backend.at("spec", "endpoints"))]
        does = f"sends to {', '.join(str(each) for each in hosts if each) or 'its endpoints'}"
        yield Step("upstream", backend, does, otherwise=(*_FAILS, _SLOW))
        for service in services(objects, backend):
            yield from _pods(objects, service)
        return
    if backend.ref.group == INFERENCE:
        yield _picker(objects, backend)
        if request.size > LARGEST_BODY:
            raise Answered(500, "the proxy: the body is larger than the picker accepts", "ext_proc_error")
        if request.path in _WITHOUT_PROMPT:
            raise Answered(400, "the picker: the body has no prompt and no messages", "")
    yield from _pods(objects, backend)


def _pods(objects: Objects, backend: Object) -> Iterator[Step]:
    selected = [template for each in selections(backend) for template in _selected(objects, each.namespace, backend)]
    scaled = autoscaled(objects)
    for template in selected:
        number = replicas(scaled, template.owner)
        pods = "1 pod" if number.most == 1 else f"{number} pods"
        if template.labels.get(ROLE_LABEL) == "prefill":
            yield Step(
                "pod",
                template.owner,
                f"{pods} compute{'s' if number.most == 1 else ''} the prompt for another pod of {backend}, or that one does",
            )
            continue
        does = f"{pods} of {backend}"
        yield Step("pod", template.owner, does, otherwise=(_NO_POD, *_FAILS, _SLOW))
    if not selected:
        yield Step("pod", backend, "selects no pod of this tree", otherwise=(_NO_POD, *_FAILS, _SLOW))


def _picker(objects: Objects, pool: Object) -> Step:
    picker = mapping(pool.at("spec", "endpointPickerRef"))
    ref = ObjectRef("", "Service", pool.ref.namespace, str(picker.get("name", "")))
    service = objects.by_ref.get(ref)
    closed = picker.get("failureMode", "FailClose") == "FailClose"
    failing = "500" if closed else "any pod"
    chosen = f"port {mapping(picker.get('port')).get('number')} chooses the pod; while it is down: {failing}"
    down = (Answer(500, "the proxy", "ext_proc_error", Unknown.PICKER_DOWN),) if closed else ()
    # The picker answers itself, as an external processor.
    none = Answer(503, "the picker", "", Unknown.NO_POD)
    does = chosen if service else f"{ref} is missing: every request gets {failing}"
    return Step("picker", service, does, envoy_names.picker(pool), (*down, none))


def _selected(objects: Objects, namespace: str, backend: Object) -> list[PodTemplate]:
    chosen = list(selections(backend))
    return [
        each
        for each in pods(objects)
        if each.namespace == namespace and any(one.matches(each.labels) for one in chosen)
    ]
