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


def error(mapper: Manifest) -> dict[str, object]:
    found = json.loads(mapper["body_format_override"]["text_format_source"]["inline_string"])["error"]
    assert isinstance(found, dict)
    # A percent sign would begin one of Envoy's substitutions.
    assert "%" not in found["message"]
    return found


def test_the_429_is_an_error_of_openai_s_with_a_time_to_wait(rendered: RenderedLayer) -> None:
    limited, _ = patch(rendered("microk8s", "policies"))["operation"]["value"]["mappers"]
    found = error(limited)
    assert (found["type"], found["code"], found["param"]) == ("rate_limit_error", "rate_limit_exceeded", None)
    assert [each["header"] for each in limited["headers_to_add"]] == [
        {"key": "retry-after", "value": "%RESP(x-ratelimit-reset)%"}
    ]


def test_a_429_of_no_limit_is_the_picker_s_and_becomes_a_503(rendered: RenderedLayer) -> None:
    _, unavailable = patch(rendered("microk8s", "policies"))["operation"]["value"]["mappers"]
    found = error(unavailable)
    assert (unavailable["status_code"], found["type"], found["code"]) == (503, "server_error", "service_unavailable")
    ((header,), statuses) = (
        unavailable["headers_to_add"],
        [
            each["status_code_filter"]["comparison"]["value"]["default_value"]
            for each in unavailable["filter"]["or_filter"]["filters"]
        ],
    )
    assert header["header"] == {"key": "retry-after", "value": "5"}
    assert statuses == [429, 503]


def test_whichever_engine_refuses(rendered: RenderedLayer) -> None:
    """By Envoy's flag or by what remains, not by who made the answer: Kuadrant's is plain text otherwise."""
    by_kuadrant = patch(rendered("microk8s", "policies", limits=Limits(requests="kuadrant")))
    assert by_kuadrant == patch(rendered("microk8s", "policies"))
    limited, _ = by_kuadrant["operation"]["value"]["mappers"]
    status, by_limit = limited["filter"]["and_filter"]["filters"]
    flag, remaining = by_limit["or_filter"]["filters"]
    assert status["status_code_filter"]["comparison"]["value"]["default_value"] == 429
    assert flag["response_flag_filter"]["flags"] == ["RL"]
    assert (
        remaining["extension_filter"]["typed_config"]["expression"]
        == "response.headers['x-ratelimit-remaining'] == '0'"
    )


def test_the_patch_is_for_the_gateway_s_listener(rendered: RenderedLayer) -> None:
    assert patch(rendered("microk8s", "policies"))["name"] == "token-labs/token-labs-gateway/http"
