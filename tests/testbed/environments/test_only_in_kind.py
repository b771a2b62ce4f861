"""docs/verify.md lists the scenarios that only kind proves: it is the difference of what the environments can show."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import facts_of_file
from tokenlabs_verify.engine.scenario import Scenario
from tokenlabs_verify.environments.embedded.passes import ON_A_PLATFORM
from tokenlabs_verify.scenarios.catalog import topics

IMAGES = ("limitador", "wasm-shim")


def scenarios(platform: Path) -> list[Scenario]:
    return [each for topic in topics(facts_of_file(platform)) for each in topic.scenarios if not each.not_here]


def listed(repository: Path, row: str) -> list[str]:
    """The patterns in the third column of the rows with this first column."""
    rows = [line.split("|") for line in (repository / "docs/verify.md").read_text().splitlines()]
    return [each for cells in rows if cells[1:2] == [f" {row} "] for each in re.findall(r"`([^`]+)`", cells[3])]


@pytest.fixture
def in_kind(repository: Path, tmp_path: Path) -> set[str]:
    """What the kind workflow's jobs can show: the platform, and a rendering of verify-limits.yaml."""
    rendered = tmp_path / "platform.yaml"
    text = (repository / "examples/verify-limits.yaml").read_text()
    changed = re.search(
        r"sed 's/(.+?)/(.+?)/' examples/verify-limits", (repository / ".github/workflows/kind.yml").read_text()
    )
    assert changed
    rendered.write_text(re.sub(rf"(?m){changed[1]}", changed[2], text))
    every = [each for file in (repository / "platform.yaml", rendered) for each in scenarios(file)]
    # The cluster has one node (tests/embedded/test_several_nodes.py has several).
    return {each.id for each in every if Capability.NODES not in each.needs}


@pytest.mark.parametrize(
    ("tools", "rows"),
    [((), ("kind, if the images of Kuadrant are not there", "kind")), (IMAGES, ("kind",))],
    ids=["without", "with"],
)
def test_the_list_of_what_only_kind_proves_is_complete(
    repository: Path, in_kind: set[str], tools: tuple[str, ...], rows: tuple[str, ...]
) -> None:
    embedded = {
        each.id
        for one in ON_A_PLATFORM
        for each in scenarios(repository / one.platform)
        if each.needs <= one.capabilities(tools)
    }
    patterns = [pattern for row in rows for pattern in listed(repository, row)]
    assert patterns
    assert in_kind - embedded == {each for each in in_kind if any(fnmatchcase(each, pattern) for pattern in patterns)}
