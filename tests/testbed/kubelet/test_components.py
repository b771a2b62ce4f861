"""What runs for an image, and that every image in dist/kind has a component."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.tools.fixtures import NOT_RUN
from tokenlabs.bindings.go_modules import VersionRefusedError
from tokenlabs.spec.stacks import DEFAULT_STACK, PREVIOUS_STACK, STACKS, StackName
from tokenlabs_verify.cluster.components import COMPONENTS
from tokenlabs_verify.cluster.components.component import (
    Component,
    MissingToolOfComponentError,
    NoComponentError,
    argv,
    find,
    programs,
    remark,
    repository,
)
from tokenlabs_verify.cluster.tools import lock
from tokenlabs_verify.cluster.tools.modules import module_folder

DIST = Path(__file__).parents[3] / "dist" / "kind"
BY_NAME = {component.name: component for component in COMPONENTS}


def _images(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("image"), str):
            yield node["image"]
        for value in node.values():
            yield from _images(value)
    elif isinstance(node, list):
        for value in node:
            yield from _images(value)


def _images_of_dist() -> set[str]:
    documents: list[Any] = []
    for path in sorted(DIST.rglob("*.yaml")):
        documents += yaml.safe_load_all(path.read_text())
    return {image for document in documents for image in _images(document)}


def test_every_image_in_dist_has_a_component_of_its_version() -> None:
    images = _images_of_dist()
    assert images
    for image in images:
        assert find(image, COMPONENTS).replaces


@pytest.mark.parametrize(
    ("component", "project"),
    [
        ("ai-gateway-controller", "envoy-ai-gateway"),
        ("ai-gateway-extproc", "envoy-ai-gateway"),
        ("authorino", "authorino"),
        ("authorino-operator", "authorino-operator"),
        ("envoy-gateway", "envoy-gateway"),
        ("kuadrant-operator", "kuadrant-operator"),
        ("limitador-operator", "limitador-operator"),
        ("lws", "lws"),
    ],
)
def test_a_component_built_from_a_module_names_the_built_version(component: str, project: str) -> None:
    version = lock.read().module(project).version
    assert version in BY_NAME[component].tags
    assert version in BY_NAME[component].replaces


def test_a_component_of_another_version_is_described() -> None:
    locked = lock.read()
    assert locked.module("llm-d-inference-scheduler").version in BY_NAME["endpoint-picker"].replaces
    assert locked.module("ratelimit").version.rpartition("-")[2] in BY_NAME["ratelimit"].replaces
    envoy = next(wheel for wheel in locked.wheels if wheel.name == "envoy")
    assert envoy.version in BY_NAME["envoy"].replaces


def test_every_tool_of_a_component_is_in_the_lock_or_python() -> None:
    locked = lock.read()
    built = {tool for build in locked.builds for tool in build.tools}
    built |= {tool for wheel in locked.wheels for tool in wheel.tools}
    built |= {tool for programs in locked.system for tool in programs.tools}
    assert {tool for component in COMPONENTS for tool in component.commands.values()} <= built | {"python"}


def test_a_component_with_an_image_names_the_locked_one_and_says_what_runs() -> None:
    (component,) = (each for each in COMPONENTS if each.image)
    locked = lock.read().image(component.image)
    assert component.images == (locked.repository,)
    assert component.tags == (locked.tag,)
    assert remark(component, ()).startswith("A program that only answers probes in place of Limitador")
    assert (
        remark(component, ("limitador",))
        == f"{locked.repository} {locked.tag} runs from its image, whose digest is locked."
    )


@pytest.mark.parametrize(
    ("image", "parts"),
    [
        ("docker.io/a/b:v1", ("docker.io/a/b", "v1")),
        ("localhost:5000/a", ("localhost:5000/a", "")),
        ("localhost:5000/a:2", ("localhost:5000/a", "2")),
        ("a@sha256:12", ("a", "sha256:12")),
        ("a:1@sha256:12", ("a", "sha256:12")),
    ],
)
def test_splits_an_image_reference(image: str, parts: tuple[str, str]) -> None:
    assert repository(image) == parts


@pytest.mark.parametrize(
    ("image", "said"),
    [
        ("docker.io/library/nginx:1", "docker.io/library/nginx:1: no component replaces this image"),
        ("docker.io/envoyproxy/gateway:v1.9.0", "replaces v1.8.3 or v1.8.1, not v1.9.0"),
        ("ghcr.io/llm-d/llm-d-router-endpoint-picker:v0.10.0", "the module proxy does not serve llm-d's router"),
    ],
)
def test_names_an_image_without_a_component(image: str, said: str) -> None:
    with pytest.raises(NoComponentError, match=said):
        find(image, COMPONENTS)


@pytest.mark.parametrize(
    ("stack", "build"), [(DEFAULT_STACK, "envoy-gateway"), (PREVIOUS_STACK, "envoy-gateway-previous")]
)
def test_a_stacks_envoy_gateway_runs_as_the_version_of_its_image(stack: StackName, build: str) -> None:
    tag = STACKS[stack]["envoy-gateway"].tag
    component = find(f"docker.io/envoyproxy/gateway:{tag}", COMPONENTS)
    (built,) = (each for each in lock.read().builds if each.name == build)
    assert component.commands == {"envoy-gateway": next(iter(built.tools))}
    assert lock.read().module(built.project, built.stack).version == tag
    assert tag in built.variables.values()


@pytest.mark.parametrize("stack", [DEFAULT_STACK, PREVIOUS_STACK])
def test_what_a_stacks_envoy_gateway_deploys_has_a_component(stack: StackName) -> None:
    try:
        types = (module_folder("envoy-gateway", stack) / "api/v1alpha1/shared_types.go").read_text()
    except VersionRefusedError as refused:
        pytest.skip(f"{NOT_RUN}{refused}")
    for constant in ("DefaultEnvoyProxyImage", "DefaultRateLimitImage"):
        image = re.search(rf'{constant} += "(\S+)"', types)
        assert image
        assert repository(image[1])[1].removeprefix("distroless-v") in find(image[1], COMPONENTS).replaces


def test_a_stand_in_runs_in_place_of_any_command(tmp_path: Path) -> None:
    (tmp_path / "python").touch()
    words = argv(BY_NAME["limitador"], ["limitador-server", "--rate"], ["x"], {"python": tmp_path / "python"})
    assert words[0] == str(tmp_path / "python")
    assert words[-1] == "8080", "the port of Limitador's probes"
    assert not {"limitador-server", "--rate", "x"} & set(words)


ECHO = Component(
    name="echo",
    images=("example/echo",),
    tags=("1",),
    replaces="an example",
    entrypoint=("echo", "server"),
    arguments=("--default",),
    commands={"echo": "echo-tool"},
)


@pytest.mark.parametrize(
    ("command", "arguments", "words"),
    [
        ([], [], ["TOOL", "server", "--default"]),
        ([], ["--mine"], ["TOOL", "server", "--mine"]),
        (["/bin/echo"], [], ["TOOL"]),
        (["echo", "once"], ["x"], ["TOOL", "once", "x"]),
        (["sh", "-c", "exec echo"], [], ["sh", "-c", "exec echo"]),
    ],
)
def test_command_and_args_follow_kubernetes(
    command: list[str], arguments: list[str], words: list[str], tmp_path: Path
) -> None:
    tool = tmp_path / "echo-tool"
    tool.touch()
    expected = [str(tool) if word == "TOOL" else word for word in words]
    assert argv(ECHO, command, arguments, {"echo-tool": tool}) == expected
    assert programs(ECHO, {"echo-tool": tool}) == {"echo": str(tool)}


def test_names_a_tool_that_is_not_built(tmp_path: Path) -> None:
    with pytest.raises(MissingToolOfComponentError, match=r"needs tool `echo-tool`.*make embedded-tools"):
        argv(ECHO, [], [], {"echo-tool": tmp_path / "absent"})
