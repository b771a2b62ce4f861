"""The routes of the language models: Envoy AI Gateway reads the model from the body, these map it to a pool."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import headers
from tokenlabs.contract.labels import NAME_LABEL
from tokenlabs.layers.base import escape
from tokenlabs.layers.base.kinds import ai_gateway, cdk8s
from tokenlabs.layers.policies.envoy import TOTAL_TOKENS
from tokenlabs.layers.routes import plain_backends
from tokenlabs.spec.model_routes import routes_of

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.model_routes import NamedModel
    from tokenlabs.spec.platform import Platform

NAME = "llm-inference"
"""Of the first route, and of the HTTPRoute that Envoy AI Gateway generates from it."""
COSTS = {"llm_input_token": "InputToken", "llm_output_token": "OutputToken", TOTAL_TOKENS: "TotalToken"}
"""Metadata key → what is counted. Without costs, Envoy AI Gateway does not request `usage` of streams, which then count 0."""


class ModelRoute(NamedTuple):
    """The rule of one name of a model."""

    name: str
    backend: str
    timeout: str
    owner: str
    picked: bool
    """Whether its backend is an InferencePool; otherwise it is an AIServiceBackend."""


class LanguageModelInputs(NamedTuple):
    """One AIGatewayRoute."""

    name: str
    namespace: str
    gateway: str
    models: tuple[ModelRoute, ...]
    api_version: str


def routes(platform: Platform, api_version: str) -> Iterator[LanguageModelInputs]:
    """As many routes as the names need, in the spec's order: `llm-inference`, `llm-inference-2` and so on."""
    for number, chunk in enumerate(routes_of(platform.models), start=1):
        name = NAME if number == 1 else f"{NAME}-{number}"
        rules = tuple(
            ModelRoute(each.name, _backend(each), each.model.timeout, _owner(each, platform.name), each.model.picked)
            for each in chunk
        )
        yield LanguageModelInputs(name, platform.name, platform.gateway.name, rules, api_version)


def build(scope: Construct, inputs: LanguageModelInputs) -> None:
    """One AIGatewayRoute."""
    escape.at_version(
        scope,
        "ai-gateway-route",
        ai_gateway.AiGatewayRoute,
        inputs.api_version,
        metadata=cdk8s.ApiObjectMetadata(name=inputs.name, namespace=inputs.namespace, labels={NAME_LABEL: NAME}),
        spec=ai_gateway.AiGatewayRouteSpec(
            parent_refs=[
                ai_gateway.AiGatewayRouteSpecParentRefs(
                    group="gateway.networking.k8s.io", kind="Gateway", name=inputs.gateway
                )
            ],
            llm_request_costs=[
                ai_gateway.AiGatewayRouteSpecLlmRequestCosts(metadata_key=key, type=counted)
                for key, counted in COSTS.items()
            ],
            rules=_rules(inputs.models),
        ),
        why=escape.AI_GATEWAY_BEFORE_0_6,
    )


def _owner(named: NamedModel, platform: str) -> str:
    """`owned_by` in `GET /v1/models`: who published the model, by the first part of the name, or else of the model's id."""
    for name in (named.name, named.model.id):
        publisher, slash, _ = name.partition("/")
        if slash:
            return publisher
    return platform


def _backend(named: NamedModel) -> str:
    return named.pool if named.model.picked else plain_backends.name_of(named.model.pool)


def _backend_ref(model: ModelRoute) -> ai_gateway.AiGatewayRouteSpecRulesBackendRefs:
    # One backend a rule: Envoy AI Gateway refuses pools beside other backends.
    if not model.picked:
        return ai_gateway.AiGatewayRouteSpecRulesBackendRefs(name=model.backend)
    return ai_gateway.AiGatewayRouteSpecRulesBackendRefs(
        group="inference.networking.k8s.io", kind="InferencePool", name=model.backend
    )


def _rules(models: Sequence[ModelRoute]) -> list[ai_gateway.AiGatewayRouteSpecRules]:
    return [
        ai_gateway.AiGatewayRouteSpecRules(
            matches=[
                ai_gateway.AiGatewayRouteSpecRulesMatches(
                    headers=[
                        ai_gateway.AiGatewayRouteSpecRulesMatchesHeaders(
                            type="Exact", name=headers.MODEL, value=model.name
                        )
                    ]
                )
            ],
            backend_refs=[_backend_ref(model)],
            # For the whole answer, including streams; the default would cut them off after 60 s.
            timeouts=ai_gateway.AiGatewayRouteSpecRulesTimeouts(request=model.timeout),
            models_owned_by=model.owner,
        )
        for model in models
    ]
