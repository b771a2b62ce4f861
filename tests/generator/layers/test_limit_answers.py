"""Does a client over its limit read an error that its library knows, and when to come back?"""

from __future__ import annotations

import json

from tests.generator.layers.conftest import RenderedLayer
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.tenancy import Limits


def patch(manifests: list[Manifest]) -> Manifest:
    (found,) = (each for each in manifests if each["metadata"]["name"] == "limit-answers")
    (operation,) = found["spec"]["jsonPatches"]
    assert isinstance(operation, dict)
    return operation


def test_the_429_is_an_error_of_openai_s_with_a_time_to_wait(rendered: RenderedLayer) -> None:
    (mapper,) = patch(rendered("microk8s", "policies"))["operation"]["value"]["mappers"]
    error = json.loads(mapper["body_format_override"]["text_format_source"]["inline_string"])["error"]
    assert (error["type"], error["code"], error["param"]) == ("rate_limit_error", "rate_limit_exceeded", None)
    # A percent sign would begin one of Envoy's substitutions.
    assert "%" not in error["message"]
    assert [each["header"]["key"] for each in mapper["headers_to_add"]] == ["retry-after"]


def test_whichever_engine_refuses(rendered: RenderedLayer) -> None:
    """By status, not by who made the answer: Kuadrant's is plain text otherwise."""
    by_kuadrant = patch(rendered("microk8s", "policies", limits=Limits(requests="kuadrant")))
    assert by_kuadrant == patch(rendered("microk8s", "policies"))
    (mapper,) = by_kuadrant["operation"]["value"]["mappers"]
    assert mapper["filter"]["status_code_filter"]["comparison"]["value"]["default_value"] == 429


def test_the_patch_is_for_the_gateway_s_listener(rendered: RenderedLayer) -> None:
    assert patch(rendered("microk8s", "policies"))["name"] == "token-labs/token-labs-gateway/http"
