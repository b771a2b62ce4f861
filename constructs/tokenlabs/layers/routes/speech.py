"""The routes of speech: plain HTTPRoutes on exact paths that Envoy AI Gateway's routes must not serve.

Envoy AI Gateway's own audio paths want a `model` to route by, and are not in 0.5: a plain route fits both stacks and both
engines. A path that was a prefix could swallow requests to models before their model is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract.components import BACKEND_PORT, RECOGNITION, SYNTHESIS
from tokenlabs.contract.labels import NAME_LABEL
from tokenlabs.layers.base.kinds import cdk8s, envoy_gateway, gateway_api
from tokenlabs.spec.tenancy import RECOGNITION_PATHS, SYNTHESIS_PATHS

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.platform import Platform


class SpeechRoute(NamedTuple):
    """Open paths of one engine."""

    name: str
    namespace: str
    gateway: str
    paths: tuple[str, ...]
    timeout: str


class RecognitionInputs(NamedTuple):
    """The route to the upstream, and how its requests are rewritten."""

    route: SpeechRoute
    host: str
    secret: str


def synthesis(platform: Platform) -> Iterator[SpeechRoute]:
    """Text to speech, if it runs and one of its paths is open."""
    engine = platform.speech.synthesis
    paths = tuple(path for path in SYNTHESIS_PATHS if path in platform.api.paths)
    if engine and paths:
        yield SpeechRoute(SYNTHESIS, platform.name, platform.gateway.name, paths, engine.timeout)


def recognition(platform: Platform) -> Iterator[RecognitionInputs]:
    """Speech to text, likewise."""
    engine = platform.speech.recognition
    paths = tuple(path for path in RECOGNITION_PATHS if path in platform.api.paths)
    if engine and paths:
        route = SpeechRoute(RECOGNITION, platform.name, platform.gateway.name, paths, engine.timeout)
        yield RecognitionInputs(route, engine.upstream, engine.secret)


def build_synthesis(scope: Construct, inputs: SpeechRoute) -> None:
    """The HTTPRoute to the Service of text to speech."""
    backend = gateway_api.HttpRouteSpecRulesBackendRefs(name=inputs.name, port=BACKEND_PORT)
    _http_route(scope, inputs, backend)


def build_recognition(scope: Construct, inputs: RecognitionInputs) -> None:
    """The HTTPRoute to the upstream, with its host in place of the client's, and its key in place of what was there."""
    name, namespace = inputs.route.name, inputs.route.namespace
    envoy_gateway.HttpRouteFilter(
        scope,
        "http-route-filter",
        metadata=cdk8s.ApiObjectMetadata(name=name, namespace=namespace, labels={NAME_LABEL: name}),
        spec=envoy_gateway.HttpRouteFilterSpec(
            credential_injection=envoy_gateway.HttpRouteFilterSpecCredentialInjection(
                # `Authorization` is never empty here: it holds what the gate or AuthPolicy wrote over the client's key.
                overwrite=True,
                credential=envoy_gateway.HttpRouteFilterSpecCredentialInjectionCredential(
                    value_ref=envoy_gateway.HttpRouteFilterSpecCredentialInjectionCredentialValueRef(
                        group="", kind="Secret", name=inputs.secret
                    )
                ),
            )
        ),
    )
    _http_route(
        scope,
        inputs.route,
        gateway_api.HttpRouteSpecRulesBackendRefs(group="gateway.envoyproxy.io", kind="Backend", name=name),
        [
            # The upstream answers to its own name only.
            gateway_api.HttpRouteSpecRulesFilters(
                type="URLRewrite", url_rewrite=gateway_api.HttpRouteSpecRulesFiltersUrlRewrite(hostname=inputs.host)
            ),
            gateway_api.HttpRouteSpecRulesFilters(
                type="ExtensionRef",
                extension_ref=gateway_api.HttpRouteSpecRulesFiltersExtensionRef(
                    group="gateway.envoyproxy.io", kind="HTTPRouteFilter", name=name
                ),
            ),
        ],
    )


def _http_route(
    scope: Construct,
    inputs: SpeechRoute,
    backend: gateway_api.HttpRouteSpecRulesBackendRefs,
    filters: list[gateway_api.HttpRouteSpecRulesFilters] | None = None,
) -> None:
    gateway_api.HttpRoute(
        scope,
        "http-route",
        metadata=cdk8s.ApiObjectMetadata(
            name=inputs.name, namespace=inputs.namespace, labels={NAME_LABEL: inputs.name}
        ),
        spec=gateway_api.HttpRouteSpec(
            parent_refs=[
                gateway_api.HttpRouteSpecParentRefs(
                    group="gateway.networking.k8s.io", kind="Gateway", name=inputs.gateway
                )
            ],
            rules=[
                gateway_api.HttpRouteSpecRules(
                    matches=[
                        gateway_api.HttpRouteSpecRulesMatches(
                            path=gateway_api.HttpRouteSpecRulesMatchesPath(type="Exact", value=path)
                        )
                        for path in inputs.paths
                    ],
                    filters=filters,
                    backend_refs=[backend],
                    # Left out, Envoy cuts answers after 15 s.
                    timeouts=gateway_api.HttpRouteSpecRulesTimeouts(request=inputs.timeout),
                )
            ],
        ),
    )
