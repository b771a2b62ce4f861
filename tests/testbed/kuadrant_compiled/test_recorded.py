"""The comparison passes on the real operator's output, recorded in the embedded environment together with its specs.

From Kuadrant's operator 1.5.2, with the HTTPRoutes that Envoy AI Gateway 1.0.0 made and Envoy Gateway 1.8.1 accepted.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tokenlabs.manifests.yaml_text import load as documents
from tokenlabs.spec.loader import load
from tokenlabs.spec.targets import target
from tokenlabs_verify.kuadrant_compiled import Compiled, Requirements, findings, requirements_of

RECORDED = Path(__file__).parent / "operator"
NAMES = ("requests",)


def recorded(name: str) -> tuple[Requirements, list[dict[str, Any]]]:
    platform = load(RECORDED / f"{name}.platform.yaml").platform
    return requirements_of(target(platform, "kind")), documents((RECORDED / f"{name}.yaml").read_text())


def compiled(objects: list[dict[str, Any]]) -> Compiled:
    def of(kind: str) -> tuple[dict[str, Any], ...]:
        return tuple(each for each in objects if each["kind"] == kind)

    return Compiled(
        routes=of("HTTPRoute"),
        auth_configs=of("AuthConfig"),
        limitador=of("Limitador")[0],
        extensions=of("EnvoyExtensionPolicy"),
        patches=of("EnvoyPatchPolicy"),
    )


@pytest.mark.parametrize("name", NAMES)
def test_the_operators_output_matches_the_tiers(name: str) -> None:
    required, objects = recorded(name)
    assert list(map(str, findings(required, compiled(objects)))) == []


def test_the_recording_covers_the_whole_platform() -> None:
    """Three routes of five rules, three tiers of two windows."""
    _, objects = recorded("requests")
    found = compiled(objects)
    assert (len(found.routes), len(found.auth_configs)) == (3, 5)
    assert found.limitador is not None
    assert len(found.limitador["spec"]["limits"]) == 3 * 3 * 2


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("tier", ["free", "pro", "enterprise"])
def test_detects_another_number_in_any_tier(name: str, tier: str) -> None:
    required, objects = recorded(name)
    limitador = next(each for each in objects if each["kind"] == "Limitador")
    for limit in limitador["spec"]["limits"]:
        if limit["name"] == tier:
            changed = copy.deepcopy(objects)
            same = next(each for each in changed if each["kind"] == "Limitador")["spec"]["limits"]
            same[limitador["spec"]["limits"].index(limit)]["max_value"] += 1
            assert len(list(findings(required, compiled(changed)))) == 1


def _every_string(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if isinstance(value, dict):
        return [found for key, each in value.items() for found in _every_string(each, (*path, key))]
    if isinstance(value, list):
        return [found for number, each in enumerate(value) for found in _every_string(each, (*path, number))]
    return [path] if isinstance(value, str) else []


def _set(value: Any, path: tuple[Any, ...], change: Callable[[str], str]) -> None:
    for step in path[:-1]:
        value = value[step]
    value[path[-1]] = change(value[path[-1]])


def test_detects_any_changed_string_of_the_module() -> None:
    """Every string of its actions and conditions, changed one by one, is detected."""
    required, objects = recorded("requests")
    position = next(number for number, each in enumerate(objects) if each["kind"] == "EnvoyExtensionPolicy")
    config = objects[position]["spec"]["wasm"][0]["config"]
    # Only for people and tracing: names of the sets, the source of a rule, and timeouts.
    said_only = {"name", "sources", "timeout"}
    used = {action["service"] for each in config["actionSets"] for action in each["actions"]}
    paths = [
        path
        for path in _every_string(config)
        if not said_only & set(path) and (path[0] != "services" or path[1] in used)
    ]
    assert len(paths) > 150
    for path in paths[:: max(1, len(paths) // 80)]:
        changed = copy.deepcopy(objects)
        _set(changed[position]["spec"]["wasm"][0]["config"], path, lambda text: text + "x")
        assert list(findings(required, compiled(changed))), path
