"""Kuadrant's AuthPolicy: after the gate, provides the identity for Kuadrant's limits and removes the client's key.

Only with Kuadrant's request limits. In `overrides`, so that no policy of a route can weaken it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import headers, tenant_secret
from tokenlabs.layers.base.kinds import cdk8s, kuadrant
from tokenlabs.layers.gateway import identity
from tokenlabs.layers.gateway.proxy import COMPONENT

if TYPE_CHECKING:
    from constructs import Construct


class AuthPolicyInputs(NamedTuple):
    """Whose keys count."""

    gateway: str
    namespace: str
    app: str
    tiers: tuple[str, ...]


def build(scope: Construct, inputs: AuthPolicyInputs) -> None:
    """The AuthPolicy of the Gateway; `auth.identity.tier` and `auth.identity.userid` are for the limits' predicates."""
    kuadrant.AuthPolicy(
        scope,
        "auth-policy",
        metadata=cdk8s.ApiObjectMetadata(name=inputs.gateway, namespace=inputs.namespace, labels=COMPONENT),
        spec=kuadrant.AuthPolicySpec(
            target_ref=kuadrant.AuthPolicySpecTargetRef(
                group="gateway.networking.k8s.io", kind="Gateway", name=inputs.gateway
            ),
            overrides=kuadrant.AuthPolicySpecOverrides(
                strategy="atomic",
                rules=kuadrant.AuthPolicySpecOverridesRules(
                    authentication={identity.AUTHENTICATION: _api_key(inputs.app)},
                    authorization={
                        "known-tier": kuadrant.AuthPolicySpecOverridesRulesAuthorization(
                            pattern_matching=kuadrant.AuthPolicySpecOverridesRulesAuthorizationPatternMatching(
                                patterns=[
                                    kuadrant.AuthPolicySpecOverridesRulesAuthorizationPatternMatchingPatterns(
                                        predicate=predicate
                                    )
                                    for predicate in identity.tier_predicates(inputs.tiers)
                                ]
                            )
                        )
                    },
                    response=_response(),
                ),
            ),
        ),
    )


def _api_key(app: str) -> kuadrant.AuthPolicySpecOverridesRulesAuthentication:
    return kuadrant.AuthPolicySpecOverridesRulesAuthentication(
        api_key=kuadrant.AuthPolicySpecOverridesRulesAuthenticationApiKey(
            selector=kuadrant.AuthPolicySpecOverridesRulesAuthenticationApiKeySelector(
                match_labels={tenant_secret.APP_LABEL: app}
            )
        ),
        credentials=kuadrant.AuthPolicySpecOverridesRulesAuthenticationCredentials(
            authorization_header=kuadrant.AuthPolicySpecOverridesRulesAuthenticationCredentialsAuthorizationHeader(
                prefix=headers.KEY_SCHEME
            )
        ),
    )


def _response() -> kuadrant.AuthPolicySpecOverridesRulesResponse:
    properties = {"userid": tenant_secret.USER_ANNOTATION, "tier": tenant_secret.TIER_ANNOTATION}
    return kuadrant.AuthPolicySpecOverridesRulesResponse(
        unauthenticated=kuadrant.AuthPolicySpecOverridesRulesResponseUnauthenticated(
            code=401,
            headers={
                "content-type": kuadrant.AuthPolicySpecOverridesRulesResponseUnauthenticatedHeaders(
                    value=identity.CONTENT_TYPE
                ),
                "www-authenticate": kuadrant.AuthPolicySpecOverridesRulesResponseUnauthenticatedHeaders(
                    value=identity.CHALLENGE
                ),
            },
            body=kuadrant.AuthPolicySpecOverridesRulesResponseUnauthenticatedBody(value=identity.UNAUTHENTICATED),
        ),
        unauthorized=kuadrant.AuthPolicySpecOverridesRulesResponseUnauthorized(
            code=403,
            headers={
                "content-type": kuadrant.AuthPolicySpecOverridesRulesResponseUnauthorizedHeaders(
                    value=identity.CONTENT_TYPE
                )
            },
            body=kuadrant.AuthPolicySpecOverridesRulesResponseUnauthorizedBody(value=identity.UNAUTHORIZED),
        ),
        success=kuadrant.AuthPolicySpecOverridesRulesResponseSuccess(
            filters={
                "identity": kuadrant.AuthPolicySpecOverridesRulesResponseSuccessFilters(
                    json=kuadrant.AuthPolicySpecOverridesRulesResponseSuccessFiltersJson(
                        properties={
                            name: kuadrant.AuthPolicySpecOverridesRulesResponseSuccessFiltersJsonProperties(
                                selector=identity.annotation_selector(annotation)
                            )
                            for name, annotation in properties.items()
                        }
                    )
                )
            },
            headers={
                # wasm cannot remove a request header, so it is overwritten.
                headers.KEY: kuadrant.AuthPolicySpecOverridesRulesResponseSuccessHeaders(
                    plain=kuadrant.AuthPolicySpecOverridesRulesResponseSuccessHeadersPlain(expression=identity.REDACTED)
                )
            },
        ),
    )
