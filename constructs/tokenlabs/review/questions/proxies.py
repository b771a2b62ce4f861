"""Which proxies, of which settings, serve a Gateway, and how is their configuration patched?

`restarts` has the pods of an EnvoyProxy that stays.
"""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import AI_GATEWAY, ENVOY_GATEWAY, FLUX_SOURCE, GATEWAY_API
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.questions.client_traffic import drain
from tokenlabs.review.statements import Statement, Statements, changed, set_to, shown, stated

_DANGER, _CAUTION, _INFO = Severity.DANGER, Severity.CAUTION, Severity.INFO
_CHART = "/gateway-helm"
"""Envoy Gateway's chart; its version sets the images of the proxies' shutdown manager, of Envoy and of the rate-limit service
(envoyproxy/gateway, charts/gateway-helm and api/v1alpha1/shared_types.go)."""
_CONFIG = "aigateway.envoyproxy.io/gateway-config"
_LATER = "but running proxies keep theirs until they restart"
"""Envoy AI Gateway restarts proxies only to add, remove or upgrade it (v1.0.0, internal/controller, annotateGatewayPods)."""

_STATEMENTS: Statements = {
    (GATEWAY_API, "Gateway"): (
        Statement(
            "spec.gatewayClassName",
            changed,
            "listener-changed",
            _DANGER,
            "is served by the proxies of GatewayClass {new}, before {old}: its address may change, and streams are cut off",
        ),
        Statement(
            "spec.infrastructure",
            changed,
            "proxy-restarted",
            _CAUTION,
            "has proxies with other settings: {new}; before, {old}",
        ),
    ),
    (GATEWAY_API, "GatewayClass"): (
        Statement(
            "spec.parametersRef",
            changed,
            "proxy-restarted",
            _CAUTION,
            "has proxies with other settings: {new}; before, {old}",
        ),
    ),
    (ENVOY_GATEWAY, "EnvoyProxy"): (
        Statement(
            "spec.bootstrap",
            changed,
            "opened",
            _DANGER,
            "changes how Envoy itself starts ({new}): it may open its administration interface, or listen elsewhere",
        ),
        Statement(
            "spec.logging.level.*",
            set_to("debug", "trace"),
            "opened",
            _DANGER,
            "logs {at} at level {new}: requests with their headers, tenants' keys too",
        ),
        Statement(
            "spec.filterOrder",
            changed,
            "opened",
            _DANGER,
            "runs filters in another order ({new}): a request may be limited or served before the gate sees it",
        ),
        Statement(
            "spec.mergeGateways",
            changed,
            "listener-changed",
            _DANGER,
            "shares proxies among Gateways: {new}, before {old}; addresses change",
        ),
        Statement("spec.routingType", changed, "closed", _CAUTION, "sends requests to {new}, before {old}"),
        Statement(
            "spec.backendTLS", changed, "opened", _CAUTION, "uses other TLS settings to pods: {new}; before, {old}"
        ),
        Statement("spec.ipFamily", changed, "listener-changed", _CAUTION, "listens on {new}, before {old}"),
        Statement("spec.provider.type", changed, "listener-changed", _DANGER, "runs proxies as {new}, before {old}"),
        Statement(
            "spec.telemetry.metrics", changed, "monitoring", _CAUTION, "reports other metrics: {new}; before, {old}"
        ),
        Statement(
            "spec.telemetry.accessLog",
            changed,
            "monitoring",
            _CAUTION,
            "logs requests differently: {new}; before, {old}",
        ),
        Statement(
            "spec.telemetry.tracing", changed, "monitoring", _INFO, "traces requests differently: {new}; before, {old}"
        ),
    ),
    (ENVOY_GATEWAY, "EnvoyPatchPolicy"): (
        Statement("spec.targetRef", changed, "listener-changed", _DANGER, "patches {new}, before {old}"),
        Statement("spec.type", changed, "listener-changed", _CAUTION, "patches as {new}, before {old}"),
        Statement("spec.priority", changed, "listener-changed", _INFO, "patches in another order: {new}, before {old}"),
    ),
}


def effects(change: TargetPair) -> Iterator[Effect]:
    """`proxy-restarted`, `without-effect`, `listener-changed`, `monitoring` of Gateways; `limit-removed` of patches that count."""
    yield from stated(change, _STATEMENTS)
    for pair in change.pairs:
        if (pair.ref.group, pair.ref.kind) == (ENVOY_GATEWAY, "EnvoyPatchPolicy"):
            yield from _patches(change, pair)
        elif (pair.ref.group, pair.ref.kind) == (FLUX_SOURCE, "OCIRepository"):
            yield from _chart(change, pair)
        elif (pair.ref.group, pair.ref.kind) == (GATEWAY_API, "Gateway"):
            for each in pair.fields(f"metadata.annotations[{_CONFIG}]"):
                says = f"has body processors with the settings of {each.new or 'no GatewayConfig'}, before {each.old}, {_LATER}"
                yield change.effect("without-effect", _CAUTION, pair, says, (each,))
        elif (pair.ref.group, pair.ref.kind) == (AI_GATEWAY, "GatewayConfig") and pair.before and pair.after:
            because = pair.fields("spec.extProc")
            says = f"changes the body processor's container, {_LATER}"
            yield from [change.effect("without-effect", _CAUTION, pair, says, because)] if because else []
    yield from _body_processors(change)


def _body_processors(change: TargetPair) -> Iterator[Effect]:
    """Gateways that get or lose the body processor, a container of the proxies' pods, with their first or last route of models."""
    old, new = (_with_processor(each.objects) for each in (change.before, change.after))
    for ref in sorted(old.keys() ^ new.keys()):
        gateways = change.before.objects.by_ref.get(ref), change.after.objects.by_ref.get(ref)
        if not all(gateways):
            continue
        route = (old.get(ref) or new[ref]).ref
        pair = Pair(change.before.objects.by_ref.get(route), change.after.objects.by_ref.get(route))
        how = "loses the body processor with its last" if ref in old else "gets the body processor with its first"
        says = (
            f"restarts: it {how} {route.kind}; streams that run longer than {drain(change.after.objects)} are cut off"
        )
        yield change.effect("proxy-restarted", _CAUTION, pair, says, subject=f"the proxy of {gateways[1]}")


def _with_processor(objects: Objects) -> dict[ObjectRef, Object]:
    """Gateways whose proxies Envoy AI Gateway restarts with its body processor → a route for which it does."""
    found: dict[ObjectRef, Object] = {}
    for kind in ("AIGatewayRoute", "MCPRoute"):
        for route in objects.of_kind(AI_GATEWAY, kind):
            for parent in map(mapping, items(route.at("spec", "parentRefs"))):
                namespace = str(parent.get("namespace") or route.ref.namespace)
                found.setdefault(ObjectRef(GATEWAY_API, "Gateway", namespace, str(parent.get("name", ""))), route)
    return found


def _chart(change: TargetPair, pair: Pair) -> Iterator[Effect]:
    because = pair.fields("spec.ref") if pair.before and pair.after else ()
    if because and str(pair.object.at("spec", "url")).endswith(_CHART):
        says = (
            "is Envoy Gateway's chart: another version replaces every proxy, the new one first, and the rate-limit service; "
            f"streams that run longer than {drain(change.after.objects)} are cut off"
        )
        yield change.effect("proxy-restarted", _CAUTION, pair, says, because)


def _patches(change: TargetPair, pair: Pair) -> Iterator[Effect]:
    old, new = (list(_of(each)) for each in (pair.before, pair.after))
    if old == new:
        return
    because = pair.fields("spec.jsonPatches")
    gone, come = ([place for place in one if place not in other] for one, other in ((old, new), (new, old)))
    places = sorted({place for place, _ in (*gone, *come)})
    verb = "is deleted" if pair.after is None else "patches" if pair.before is None else "changes its patches"
    says = f"{verb} at {shown(places)} of Envoy's configuration; it may cut off streams longer than {drain(change.after.objects)}"
    yield change.effect("listener-changed", _CAUTION, pair, says, because)
    if pair.before and any("rate_limit" in text for text in map(repr, (*gone, *come))):
        says = "no longer counts requests or tokens as before: a limit that relies on the patch may count nothing"
        yield change.effect("limit-removed", _DANGER, pair, says, because)


def _of(policy: Object | None) -> Iterator[tuple[str, str]]:
    """Place and content of each patch."""
    for each in map(mapping, items(policy.at("spec", "jsonPatches") if policy else None)):
        operation = mapping(each.get("operation"))
        place = " ".join(
            str(one) for one in (each.get("name"), operation.get("jsonPath"), operation.get("path")) if one
        )
        yield place, repr(each)
