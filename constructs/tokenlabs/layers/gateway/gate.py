"""The gate: a request without a valid key reaches no filter, no model and not the list of models.

Envoy's authorization filter calls Authorino before any other filter except CORS, and rejects the request if Authorino does
not answer. Kuadrant's wasm filter cannot be the gate: Envoy AI Gateway reads the body before it and answers `/v1/models`
itself, and wasm passes requests that it does not match.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import components, headers, tenant_secret
from tokenlabs.contract.namespaces import KUADRANT
from tokenlabs.contract.paths import METHODS
from tokenlabs.layers.base.kinds import authorino, cdk8s, envoy_gateway
from tokenlabs.layers.base.pods import PRUNE_DISABLED
from tokenlabs.layers.gateway import identity
from tokenlabs.layers.gateway.proxy import COMPONENT

if TYPE_CHECKING:
    from constructs import Construct

BACKEND = "authorino"
"""Envoy Gateway's Backend for it. With a Service the gate would fail open: while a Service has no ready endpoint,
Envoy Gateway 1.8.1 takes the whole authorization filter away and answers 500 on the routes; but Envoy AI Gateway's filter
runs before a route answers, and then lists the models and reads bodies without any key (`verify`: faults-authorino-gone).
By a host name the filter stays, and refuses."""
BACKEND_GROUP = "gateway.envoyproxy.io"
TIMEOUT = "2s"
"""Timeout for Authorino's answer; then 403. It looks keys up in memory, so a longer timeout would not help."""

RATE_LIMIT_HEADERS = ("x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset", "retry-after")
"""Response headers that web pages may read, so that they can back off."""


class GateInputs(NamedTuple):
    """Accepted keys, tiers and paths."""

    gateway: str
    namespace: str
    app: str
    """Label value of the tenants' Secrets."""
    tiers: tuple[str, ...]
    paths: tuple[str, ...]
    origins: tuple[str, ...]
    takes_key_away: bool
    """False if an AuthPolicy reads the key after the gate, and removes it itself."""


def build(scope: Construct, inputs: GateInputs) -> None:
    """The SecurityPolicy, its Backend for Authorino, and the AuthConfig that Authorino evaluates.

    Without either of the first two the routes, or the list of models, are open. Flux deletes an object that moves to a later
    layer, and creates it again when that layer is applied; therefore it never prunes these. Without the AuthConfig, Authorino
    rejects every request.
    """
    _security_policy(scope, inputs)
    envoy_gateway.Backend(
        scope,
        "backend",
        metadata=cdk8s.ApiObjectMetadata(
            name=BACKEND, namespace=inputs.namespace, labels=COMPONENT, annotations=PRUNE_DISABLED
        ),
        spec=envoy_gateway.BackendSpec(
            endpoints=[
                envoy_gateway.BackendSpecEndpoints(
                    fqdn=envoy_gateway.BackendSpecEndpointsFqdn(
                        hostname=components.AUTHORINO_HOST, port=components.AUTHORINO_GRPC_PORT
                    )
                )
            ]
        ),
    )
    authorino.AuthConfig(
        scope,
        "auth-config",
        metadata=cdk8s.ApiObjectMetadata(name=inputs.gateway, namespace=KUADRANT, labels=COMPONENT),
        spec=authorino.AuthConfigSpec(
            # Any Host header: mixed case, with a port, unknown, an IP address.
            hosts=["*"],
            authentication={
                identity.AUTHENTICATION: authorino.AuthConfigSpecAuthentication(
                    api_key=authorino.AuthConfigSpecAuthenticationApiKey(
                        selector=authorino.AuthConfigSpecAuthenticationApiKeySelector(
                            match_labels={tenant_secret.APP_LABEL: inputs.app}
                        )
                    ),
                    credentials=authorino.AuthConfigSpecAuthenticationCredentials(
                        authorization_header=authorino.AuthConfigSpecAuthenticationCredentialsAuthorizationHeader(
                            prefix=headers.KEY_SCHEME
                        )
                    ),
                )
            },
            authorization={
                "known-tier": _patterns(*identity.tier_predicates(inputs.tiers)),
                "open-paths": _patterns(open_paths(inputs.paths)),
            },
            response=authorino.AuthConfigSpecResponse(
                unauthenticated=authorino.AuthConfigSpecResponseUnauthenticated(
                    code=401,
                    headers={
                        "content-type": authorino.AuthConfigSpecResponseUnauthenticatedHeaders(
                            value=identity.CONTENT_TYPE
                        ),
                        # Custom headers replace Authorino's, so its challenge is repeated.
                        "www-authenticate": authorino.AuthConfigSpecResponseUnauthenticatedHeaders(
                            value=identity.CHALLENGE
                        ),
                    },
                    body=authorino.AuthConfigSpecResponseUnauthenticatedBody(value=identity.UNAUTHENTICATED),
                ),
                unauthorized=authorino.AuthConfigSpecResponseUnauthorized(
                    code=403,
                    headers={
                        "content-type": authorino.AuthConfigSpecResponseUnauthorizedHeaders(value=identity.CONTENT_TYPE)
                    },
                    body=authorino.AuthConfigSpecResponseUnauthorizedBody(value=identity.UNAUTHORIZED),
                ),
                success=authorino.AuthConfigSpecResponseSuccess(headers=dict(_headers(inputs.takes_key_away))),
            ),
        ),
    )


def open_paths(paths: tuple[str, ...]) -> str:
    """CEL: the request is for one of `paths`, by its method; `url_path` has no query, and Envoy has normalised it."""
    by_method = {
        method: [path for path in paths if METHODS[path] == method] for method in sorted(set(METHODS.values()))
    }
    return " || ".join(
        f"request.method == {json.dumps(method)} && request.url_path in {json.dumps(found)}"
        for method, found in by_method.items()
        if found
    )


def _patterns(*predicates: str) -> authorino.AuthConfigSpecAuthorization:
    return authorino.AuthConfigSpecAuthorization(
        pattern_matching=authorino.AuthConfigSpecAuthorizationPatternMatching(
            patterns=[
                authorino.AuthConfigSpecAuthorizationPatternMatchingPatterns(predicate=predicate)
                for predicate in predicates
            ]
        )
    )


def _headers(takes_key_away: bool) -> Iterator[tuple[str, authorino.AuthConfigSpecResponseSuccessHeaders]]:
    for header, annotation in (
        (headers.USER, tenant_secret.USER_ANNOTATION),
        (headers.TIER, tenant_secret.TIER_ANNOTATION),
    ):
        yield (
            header,
            authorino.AuthConfigSpecResponseSuccessHeaders(
                plain=authorino.AuthConfigSpecResponseSuccessHeadersPlain(
                    selector=identity.annotation_selector(annotation)
                )
            ),
        )
    if takes_key_away:
        yield (
            headers.KEY,
            authorino.AuthConfigSpecResponseSuccessHeaders(
                plain=authorino.AuthConfigSpecResponseSuccessHeadersPlain(expression=identity.REDACTED)
            ),
        )


def _security_policy(scope: Construct, inputs: GateInputs) -> None:
    cors = None
    if inputs.origins:
        # CORS runs before the gate: a browser's preflight carries no key.
        cors = envoy_gateway.SecurityPolicySpecCors(
            allow_origins=list(inputs.origins),
            allow_methods=["GET", "POST"],
            allow_headers=[headers.KEY, "content-type"],
            expose_headers=list(RATE_LIMIT_HEADERS),
            max_age="24h",
        )
    envoy_gateway.SecurityPolicy(
        scope,
        "security-policy",
        metadata=cdk8s.ApiObjectMetadata(
            name=inputs.gateway, namespace=inputs.namespace, labels=COMPONENT, annotations=PRUNE_DISABLED
        ),
        spec=envoy_gateway.SecurityPolicySpec(
            target_refs=[
                envoy_gateway.SecurityPolicySpecTargetRefs(
                    group="gateway.networking.k8s.io", kind="Gateway", name=inputs.gateway
                )
            ],
            ext_auth=envoy_gateway.SecurityPolicySpecExtAuth(
                fail_open=False,
                timeout=TIMEOUT,
                # No body: the key is checked before the body is read.
                grpc=envoy_gateway.SecurityPolicySpecExtAuthGrpc(
                    backend_refs=[
                        envoy_gateway.SecurityPolicySpecExtAuthGrpcBackendRefs(
                            group=BACKEND_GROUP, kind="Backend", name=BACKEND, port=components.AUTHORINO_GRPC_PORT
                        )
                    ]
                ),
            ),
            cors=cors,
        ),
    )
