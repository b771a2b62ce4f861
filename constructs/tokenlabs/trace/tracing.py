"""Traces a request through a target's manifests, in the order in which Envoy's filters run.

Envoy Gateway 1.8 with Envoy AI Gateway 1.0: path normalization, early header changes, fault injection, external
authorization, the AI Gateway's body processor, the rate limits, the router with the endpoint picker. Tokens are charged when
the answer has ended.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import replace

from tokenlabs.contract.headers import MODEL
from tokenlabs.contract.tenant_secret import TIER_ANNOTATION
from tokenlabs.contract.windows import window_of
from tokenlabs.manifests.limits import EVERY_CLIENT, Limit, limits
from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import AI_GATEWAY, ENVOY_GATEWAY, GATEWAY_API, INFERENCE
from tokenlabs.manifests.references.pods import PodTemplate, pods
from tokenlabs.manifests.references.selections import selections
from tokenlabs.trace import admission
from tokenlabs.trace.admission import NO_ONE
from tokenlabs.trace.attachment import Attached, attached, gates, limiting, policies
from tokenlabs.trace.matching import Request, Taken, taking
from tokenlabs.trace.normalization import escaped_slashes, normalized
from tokenlabs.trace.step import Answer, Step, Trace

_LISTING = "/v1/models"
"""Envoy AI Gateway answers it itself, with the models of its routes (ai-gateway v1.0.0, internal/extproc/models_processor.go)."""


class _Answered(Exception):  # noqa: N818 - not an error: the trace ends here
    def __init__(self, status: int | None, by: str) -> None:
        super().__init__()
        self.answer = Answer(status, by)


def trace(target: Target, request: Request) -> Trace:
    """The steps of a request, up to the answer."""
    steps: list[Step] = []
    try:
        steps.extend(_steps(target.objects, request))
    except _Answered as end:
        return Trace(tuple(steps), end.answer)
    return Trace(tuple(steps), Answer(None, "the backend"))


def _steps(objects: Objects, request: Request) -> Iterator[Step]:
    every = tuple(attached(objects))
    if not every:
        gateway = next(iter(objects.of_kind(GATEWAY_API, "Gateway")), None)
        yield Step("listener", gateway, "has no route" if gateway else "is missing: there is no Gateway")
        raise _Answered(404 if gateway else None, "the proxy" if gateway else f"{NO_ONE}: the connection is refused")
    gateway = every[0].gateway
    here = tuple(each for each in every if each.gateway is gateway)
    yield from _listener(gateway, here[0])
    request = yield from _normalized(objects, here[0], request)
    yield from _early(objects, here[0], request)
    yield from _malformed(objects, here, request)
    tier = yield from _gate(objects, here, request)
    yield from _body(here, request)
    counting = [each for each in limits(objects) if _counts(each, objects, here, tier, request)]
    for each in counting:
        yield Step("limits", each.policy, f"{each.path}: {_allowed(each)}; when used up: 429")
    taken = taking(here, request)
    if taken is None:
        yield Step("route", None, f"no rule of a route matches {request.method} {request.path}{_of_model(request)}")
        raise _Answered(404, "the proxy: no route")
    yield from _route(objects, taken)
    yield from _backend(objects, taken)
    yield from _charged(counting, taken.attached.route)


def _listener(gateway: Object, first: Attached) -> Iterator[Step]:
    listened = ", ".join(f"{each.get('protocol')} on port {each.get('port')}" for each in first.listeners)
    yield Step("listener", gateway, f"accepts {listened}")


def _normalized(objects: Objects, each: Attached, request: Request) -> Generator[Step, None, Request]:
    """The request with the path that filters and routes get."""
    policy = next(iter(policies(objects, ENVOY_GATEWAY, "ClientTrafficPolicy", each)), None)
    settings = mapping(policy.at("spec", "path")) if policy else {}
    path, status = escaped_slashes(settings, request.path)
    if status:
        yield Step("path", policy, f"{request.path} has escaped slashes")
        raise _Answered(status, "the proxy: escaped slashes" + (f"; it redirects to {path}" if status == 307 else ""))
    path = normalized(settings, path)
    if path != request.path:
        yield Step("path", policy, f"{request.path} is normalized to {path}")
    return replace(request, path=path)


def _early(objects: Objects, each: Attached, request: Request) -> Iterator[Step]:
    for policy in policies(objects, ENVOY_GATEWAY, "ClientTrafficPolicy", each):
        removed = [str(name) for name in items(policy.at("spec", "headers", "earlyRequestHeaders", "remove"))]
        sent = [name for name in removed if name.lower() in request.headers]
        if removed:
            of_client = f": the client's {', '.join(sent)}" if sent else ""
            yield Step("headers", policy, f"removes {len(removed)} headers that only the platform may set{of_client}")


def _malformed(objects: Objects, here: tuple[Attached, ...], request: Request) -> Iterator[Step]:
    taken = taking(here, request)
    if taken is None:
        return
    for policy in policies(objects, ENVOY_GATEWAY, "BackendTrafficPolicy", taken.attached):
        status = policy.at("spec", "faultInjection", "abort", "httpStatus")
        if status and policy.at("spec", "faultInjection", "abort", "percentage") in (None, 100):
            yield Step("path", policy, f"answers every request of {taken.attached.route} with {status}")
            raise _Answered(int(status), f"{policy}")


def _gate(objects: Objects, here: tuple[Attached, ...], request: Request) -> Generator[Step, None, str | None]:
    taken = taking(here, request)
    each = taken.attached if taken else here[0]
    found = gates(objects, each)
    if not found:
        yield Step("gate", None, "is missing: every request passes")
        return None
    tier = None
    for gate in found:
        configs = admission.auth_configs(objects, gate)
        asked = f", asks {configs[0]}" if configs else ""
        if request.tenant is None:
            yield Step("gate", gate.policy, f"`{gate.by}`{asked}: the request has no key")
            raise _Answered(_status(configs, "unauthenticated", 401), "the gate: no valid key")
        if not list(admission.rules_of(objects, gate)):
            yield Step("gate", gate.policy, f"`{gate.by}`: these manifests do not say who passes")
            continue
        secret = admission.key_secret(objects, gate, request.tenant)
        if secret is None:
            yield Step("gate", gate.policy, f"`{gate.by}`{asked}: it reads no Secret {request.tenant}")
            raise _Answered(_status(configs, "unauthenticated", 401), "the gate: no valid key")
        if admission.admitted(objects, each, request.method, request.path) == NO_ONE:
            yield Step("gate", gate.policy, f"`{gate.by}`{asked}: {request.method} {request.path} is not open")
            raise _Answered(_status(configs, "unauthorized", 403), "the gate: the path or method is not open")
        annotations = mapping(secret.at("metadata", "annotations"))
        tier = str(annotations.get(TIER_ANNOTATION, ""))
        if not admission.tenant_passes(objects, gate, annotations):
            yield Step(
                "gate", secret, f"`{gate.by}`{asked}: the Secret's tier ({tier or 'none'}) or user is not admitted"
            )
            raise _Answered(
                _status(configs, "unauthorized", 403), "the gate: the tenant's tier or user is not admitted"
            )
        yield Step("gate", gate.policy, f"`{gate.by}`{asked}: tenant {request.tenant} passes, tier {tier}")
    return tier


def _status(configs: tuple[Object, ...], denied: str, default: int) -> int:
    """Status of a denial: Authorino's default, unless the AuthConfig sets another."""
    code = configs[0].at("spec", "response", denied, "code") if configs else None
    return int(code) if code else default


def _body(here: tuple[Attached, ...], request: Request) -> Iterator[Step]:
    routes = [each.route for each in here if each.route.ref.kind == "AIGatewayRoute"]
    if not routes:
        return
    if (request.method, request.path) == ("GET", _LISTING):
        yield Step("body", routes[0], "lists the models of its rules")
        raise _Answered(200, "Envoy AI Gateway: the list of models")
    if request.model:
        yield Step("body", routes[0], f"`model` of the body becomes the header {MODEL}: {request.model}")


def _counts(limit: Limit, objects: Objects, here: tuple[Attached, ...], tier: str | None, request: Request) -> bool:
    taken = taking(here, request)
    if taken is None or limit.policy not in limiting(objects, taken.attached):
        return False
    rule = mapping(limit.policy.at("spec", "rateLimit", "global", "rules", int(_number(limit.path))))
    methods = {
        str(mapping(method).get("value"))
        for selector in items(rule.get("clientSelectors"))
        for method in items(mapping(selector).get("methods"))
    }
    return limit.counter.who in (EVERY_CLIENT, tier) and (not methods or request.method in methods)


def _number(path: str) -> str:
    return path.rpartition("[")[2].rstrip("]") if path.startswith("spec.rateLimit") else "0"


def _allowed(limit: Limit) -> str:
    counter = limit.counter
    window = window_of(counter.seconds) if counter.seconds else "month or year"
    whom = counter.who if counter.who == EVERY_CLIENT else f"tier {counter.who}"
    return f"{whom} has {limit.amount:,} {counter.counted} per {window}"


def _charged(counting: list[Limit], route: Object) -> Iterator[Step]:
    """Requests are counted on arrival; tokens when the answer ends, and only by Envoy AI Gateway."""
    for each in counting:
        if each.counter.counted == "tokens" and route.ref.kind == "AIGatewayRoute":
            yield Step("counters", each.policy, f"{each.path}: the answer's tokens are charged")


def _of_model(request: Request) -> str:
    return f" for model {request.model}" if request.model else ""


def _route(objects: Objects, taken: Taken) -> Iterator[Step]:
    route = taken.attached.route
    yield Step("route", route, f"{taken.path} matches")
    for number, one in enumerate(map(mapping, items(taken.rule.get("filters")))):
        reference = mapping(one.get("extensionRef"))
        if reference:
            ref = ObjectRef(ENVOY_GATEWAY, str(reference.get("kind")), route.ref.namespace, str(reference.get("name")))
            found = objects.by_ref.get(ref)
            yield Step("filter", found or route, _filter(found, f"{taken.path}.filters[{number}]"))
            status = found.at("spec", "directResponse", "statusCode") if found else 500
            if status:
                raise _Answered(int(status), str(found or route))
        elif one.get("type") == "URLRewrite":
            host = mapping(one.get("urlRewrite")).get("hostname")
            yield Step("filter", route, f"the host becomes {host}" if host else "the path is rewritten")


def _filter(found: Object | None, path: str) -> str:
    if found is None:
        return f"{path} refers to a missing filter"
    if found.at("spec", "credentialInjection"):
        secret = mapping(found.at("spec", "credentialInjection", "credential", "valueRef")).get("name")
        return f"replaces the client's key with the key of Secret {secret}"
    status = found.at("spec", "directResponse", "statusCode")
    return f"answers with {status}" if status else "changes the request"


def _backend(objects: Objects, taken: Taken) -> Iterator[Step]:
    route = taken.attached.route
    backends = [mapping(each) for each in items(taken.rule.get("backendRefs"))]
    if not backends:
        yield Step("route", route, "has no backend")
        raise _Answered(500, "the proxy: the rule has no backend")
    for backend in backends:
        group, kind = str(backend.get("group", "")), str(backend.get("kind", "Service"))
        if route.ref.kind == "AIGatewayRoute" and not backend.get("kind"):
            group, kind = AI_GATEWAY, "AIServiceBackend"
        namespace = str(backend.get("namespace") or route.ref.namespace)
        found = objects.by_ref.get(ObjectRef(group, kind, namespace, str(backend.get("name", ""))))
        if found is None:
            yield Step("upstream", None, f"{kind} {namespace}/{backend.get('name')} is missing")
            raise _Answered(500, "the proxy: the backend is missing")
        yield from _pods(objects, found)


def _pods(objects: Objects, backend: Object) -> Iterator[Step]:
    if backend.ref.group == ENVOY_GATEWAY:
        hosts = [mapping(mapping(each).get("fqdn")).get("hostname") for each in items(backend.at("spec", "endpoints"))]
        yield Step("upstream", backend, f"sends to {', '.join(str(each) for each in hosts if each) or 'its endpoints'}")
        return
    if backend.ref.group == INFERENCE:
        picker = mapping(backend.at("spec", "endpointPickerRef"))
        ref = ObjectRef("", "Service", backend.ref.namespace, str(picker.get("name", "")))
        service = objects.by_ref.get(ref)
        failing = "503" if picker.get("failureMode", "FailClose") == "FailClose" else "any pod"
        chosen = f"port {mapping(picker.get('port')).get('number')} chooses the pod; while it is down: {failing}"
        yield Step("picker", service, chosen if service else f"{ref} is missing: every request gets 503")
    selected = [template for each in selections(backend) for template in _selected(objects, each.namespace, backend)]
    for template in selected:
        replicas = template.owner.at("spec", "replicas")
        yield Step("pod", template.owner, f"{1 if replicas is None else replicas} pods of {backend}")
    if not selected:
        yield Step("pod", backend, "selects no pod of this tree")


def _selected(objects: Objects, namespace: str, backend: Object) -> list[PodTemplate]:
    chosen = list(selections(backend))
    return [
        each
        for each in pods(objects)
        if each.namespace == namespace and any(one.matches(each.labels) for one in chosen)
    ]
