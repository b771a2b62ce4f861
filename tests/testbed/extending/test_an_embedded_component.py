"""Adding a component to the embedded cluster: a module, and its line in the list."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

import pytest

from tests.registries import Add, unlisted
from tokenlabs_verify.cluster import components
from tokenlabs_verify.cluster.components.component import Component, NoComponentError, find

NGINX = """
from tokenlabs_verify.cluster.components.component import Component

COMPONENT = Component("nginx", ("docker.io/library/nginx",), ("1.29",), "nginx.", ("nginx",), commands={"nginx": "nginx"})
"""


def components_of(module: ModuleType) -> Iterator[object]:
    return (each for each in vars(module).values() if isinstance(each, Component))


def test_needs_one_file_and_one_line(add_module: Add) -> None:
    nginx = add_module(components, "nginx", NGINX)
    assert find("docker.io/library/nginx:1.29", (*components.COMPONENTS, nginx.COMPONENT)).replaces == "nginx."


def test_detects_a_component_without_its_line(add_module: Add) -> None:
    assert unlisted(components, components_of, components.COMPONENTS) == set()
    add_module(components, "nginx", NGINX)
    assert unlisted(components, components_of, components.COMPONENTS) == {"tokenlabs_verify.cluster.components.nginx"}
    with pytest.raises(NoComponentError, match="no component replaces this image"):
        find("docker.io/library/nginx:1.29", components.COMPONENTS)
