"""Is anything of one machine in what everyone gets?"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.git_repository import work_tree

# Written in halves, or this file would be its own finding.
REGISTRIES = [
    "pypi" + ".org",
    "pythonhosted" + ".org",
    "registry" + ".npmjs",
    "npmjs" + ".org",
    "proxy.golang" + ".org",
]
OF_A_MACHINE = re.compile(
    "(?<![a-z0-9./-])/" + "(work/|home/(?!nonroot)[a-z]+/|Users/[a-z]+/|root/[.](pyenv|npm|local))"
)


@pytest.fixture(scope="module")
def committed(repository: Path) -> dict[str, str]:
    texts = {name: (repository / name).read_bytes().decode("utf-8", "replace") for name in work_tree(repository)}
    assert "pyproject.toml" in texts
    return texts


def test_no_file_names_a_package_registry(committed: dict[str, str]) -> None:
    found = [f"{name}: {host}" for name, text in committed.items() for host in REGISTRIES if host in text]
    assert not found


def test_no_file_names_a_place_on_a_machine(committed: dict[str, str], repository: Path) -> None:
    found = [
        f"{name}:{number}: {line.strip()[:120]}"
        for name, text in committed.items()
        if str(repository) in text or OF_A_MACHINE.search(text)
        for number, line in enumerate(text.splitlines(), 1)
        if str(repository) in line or OF_A_MACHINE.search(line)
    ]
    assert not found


def test_constructs_stays_a_source_root(repository: Path) -> None:
    """With an `__init__.py` it would hide PyPI's package of that name."""
    assert not (repository / "constructs" / "__init__.py").exists()
