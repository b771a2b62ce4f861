"""What do SecurityPolicies and Backends ask, allow and trust besides the gate's own rules?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tokenlabs.manifests.references import references
from tokenlabs.manifests.references.groups import AI_GATEWAY, ENVOY_GATEWAY, GATEWAY_API
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import TargetPair
from tokenlabs.review.statements import Statement, Statements, changed, removed, set_to, shorter, stated

_DANGER, _CAUTION, _INFO = Severity.DANGER, Severity.CAUTION, Severity.INFO
_ELSEWHERE = "sends requests, with their headers, to other endpoints"
_POLICY = (ENVOY_GATEWAY, "SecurityPolicy")
_OTHER_CREDENTIALS = "accepts other credentials: {new}; before, {old}"

_STATEMENTS: Statements = {
    (GATEWAY_API, "Gateway"): (
        Statement(
            "spec.listeners[].allowedRoutes.namespaces.from",
            set_to("All", "Selector"),
            "opened",
            _CAUTION,
            "takes routes of other namespaces at listener {at} ({new}, before {old}): their policies replace the Gateway's",
        ),
    ),
    (ENVOY_GATEWAY, "SecurityPolicy"): (
        Statement("spec.extAuth.grpc", changed, "opened", _DANGER, "asks another service who may pass"),
        Statement("spec.extAuth.http", changed, "opened", _DANGER, "asks another service who may pass"),
        Statement(
            "spec.extAuth.timeout",
            shorter,
            "closed",
            _CAUTION,
            "waits {new} for the gate, before {old}: requests whose check takes longer are rejected",
        ),
        Statement(
            "spec.extAuth.headersToExtAuth",
            changed,
            "closed",
            _DANGER,
            "sends the gate other headers ({new}, before {old}): it rejects keys in headers that it does not see",
        ),
        Statement(
            "spec.extAuth.bodyToExtAuth",
            changed,
            "opened",
            _CAUTION,
            "sends bodies of requests to the gate: {new}; before, {old}",
        ),
        Statement(
            "spec.extAuth.recomputeRoute",
            set_to(True),
            "opened",
            _CAUTION,
            "chooses the route again by the headers that the gate sets",
        ),
        Statement("spec.extAuth.contextExtensions", changed, "opened", _CAUTION, "selects other rules of the gate"),
        Statement("spec.jwt", changed, "opened", _CAUTION, _OTHER_CREDENTIALS),
        Statement("spec.oidc", changed, "opened", _CAUTION, _OTHER_CREDENTIALS),
        Statement("spec.apiKeyAuth", changed, "opened", _CAUTION, _OTHER_CREDENTIALS),
        Statement("spec.basicAuth", changed, "opened", _CAUTION, _OTHER_CREDENTIALS),
        Statement("spec.authorization", changed, "opened", _CAUTION, "changes who may pass: {new}; before, {old}"),
        Statement(
            "spec.cors.allowCredentials",
            set_to(True),
            "opened",
            _CAUTION,
            "lets web pages send credentials of their visitors",
        ),
        Statement("spec.cors.allowMethods", changed, "opened", _INFO, "lets web pages use methods {new}, before {old}"),
        Statement(
            "spec.cors.allowHeaders", changed, "opened", _INFO, "lets web pages send headers {new}, before {old}"
        ),
        Statement(
            "spec.cors.exposeHeaders", changed, "opened", _INFO, "lets web pages read headers {new}, before {old}"
        ),
    ),
    (ENVOY_GATEWAY, "Backend"): (
        Statement("spec.endpoints", changed, "opened", _CAUTION, _ELSEWHERE),
        Statement(
            "spec.type", set_to("DynamicResolver"), "opened", _DANGER, "sends requests to any host that they name"
        ),
        Statement(
            "spec.tls",
            removed,
            "opened",
            _DANGER,
            "no longer uses TLS: requests and credentials are sent in plain text",
        ),
        Statement(
            "spec.tls.insecureSkipVerify",
            set_to(True),
            "opened",
            _DANGER,
            "no longer verifies the server's certificate",
        ),
        Statement("spec.tls.sni", changed, "opened", _CAUTION, "connects to the server as {new}, before {old}"),
        Statement(
            "spec.tls.wellKnownCACertificates", changed, "opened", _CAUTION, "trusts other certificate authorities"
        ),
        Statement("spec.tls.caCertificateRefs", changed, "opened", _CAUTION, "trusts other certificate authorities"),
        Statement("spec.fallback", changed, "opened", _CAUTION, "is {new} as a fallback, before {old}"),
    ),
    (ENVOY_GATEWAY, "HTTPRouteFilter"): (
        Statement(
            "spec.credentialInjection",
            removed,
            "closed",
            _DANGER,
            "no longer adds the credential: the API behind it rejects requests",
        ),
        Statement(
            "spec.credentialInjection.credential",
            changed,
            "opened",
            _CAUTION,
            "sends requests with another credential: {new}",
        ),
        Statement(
            "spec.credentialInjection.overwrite",
            set_to(None, False),
            "opened",
            _DANGER,
            "keeps a client's own credential: its key is sent to the API behind it",
        ),
        Statement("spec.directResponse.statusCode", changed, "closed", _CAUTION, "answers with {new}, before {old}"),
        Statement(
            "spec.urlRewrite", changed, "opened", _CAUTION, "rewrites requests differently: {new}; before, {old}"
        ),
    ),
    (AI_GATEWAY, "BackendSecurityPolicy"): (
        Statement("spec", changed, "opened", _CAUTION, "sends requests with another credential, or to other backends"),
    ),
    (AI_GATEWAY, "AIServiceBackend"): (
        Statement("spec.backendRef", changed, "opened", _CAUTION, "sends requests to {new}, before {old}"),
        Statement(
            "spec.schema", changed, "closed", _CAUTION, "translates requests for another API: {new}; before, {old}"
        ),
    ),
    (ENVOY_GATEWAY, "EnvoyExtensionPolicy"): (
        Statement("spec", changed, "opened", _CAUTION, "lets other extensions read and change requests and responses"),
    ),
}


def effects(change: TargetPair) -> Iterator[Effect]:
    """`opened` and `closed` of what requests are checked by and sent to; an extension that goes no longer changes requests."""
    gates = {each.to for policy in change.after.objects.of_kind(*_POLICY) for each in references(policy)}
    for each in stated(change, _STATEMENTS):
        yield _of_a_gate(each) if each.object.ref in gates and each.predicate == _ELSEWHERE else each
    for pair in change.pairs:
        if (pair.ref.group, pair.ref.kind) == (ENVOY_GATEWAY, "EnvoyExtensionPolicy") and not (
            pair.before and pair.after
        ):
            does = (
                "lets other extensions read and change requests"
                if pair.after
                else "is deleted: its extensions no longer see requests"
            )
            yield change.effect("opened", Severity.CAUTION, pair, does)


def _of_a_gate(each: Effect) -> Effect:
    says = f"{each.predicate}, which decide who may pass: the gate asks there"
    return replace(each, severity=_DANGER, predicate=says)
