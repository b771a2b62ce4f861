"""Are the lock files those of pyproject.toml, and complete? Compared without a registry: `make lock` resolves."""

from __future__ import annotations

import json
import re
import tomllib
from importlib.metadata import requires
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ENTRY = re.compile(r"^(?P<requirement>[A-Za-z0-9][^\\]*?)\s*\\?$")


def locked(path: Path) -> dict[str, Requirement]:
    """Name to requirement; fails on an entry without a hash."""
    entries: dict[str, Requirement] = {}
    hashes: dict[str, int] = {}
    name = ""
    for line in path.read_text().splitlines():
        if line.startswith("    --hash=sha256:"):
            hashes[name] += 1
        elif match := ENTRY.match(line):
            requirement = Requirement(match["requirement"])
            name = canonicalize_name(requirement.name)
            assert name not in entries, f"{path.name} locks {name} twice"
            entries[name] = requirement
            hashes[name] = 0
        else:
            pytest.fail(f"{path.name}: a line that is neither a requirement nor a hash: {line!r}")
    assert not [name for name, count in hashes.items() if not count]
    return entries


def declared(pyproject: dict[str, Any], *groups: str) -> list[Requirement]:
    """The project's own requirements and those of these groups, groups inside groups included."""
    found = [Requirement(line) for line in pyproject["project"]["dependencies"]]
    pending: list[Any] = [entry for group in groups for entry in pyproject["dependency-groups"][group]]
    for entry in pending:
        if isinstance(entry, dict):
            pending.extend(pyproject["dependency-groups"][entry["include-group"]])
        else:
            found.append(Requirement(entry))
    return found


@pytest.fixture(scope="module")
def pyproject(repository: Path) -> dict[str, Any]:
    return tomllib.loads((repository / "pyproject.toml").read_text())


@pytest.mark.parametrize(("lock", "groups"), [("requirements.lock", []), ("requirements-dev.lock", ["dev"])])
def test_lock_has_all_declared_packages(
    repository: Path, pyproject: dict[str, Any], lock: str, groups: list[str]
) -> None:
    entries = locked(repository / lock)
    stale = [
        f"{requirement} (locked: {entry})"
        for requirement in declared(pyproject, *groups)
        if (entry := entries.get(canonicalize_name(requirement.name))) is None
        or entry.specifier != requirement.specifier
        or (requirement.marker is None) != (entry.marker is None)
    ]
    assert not stale, f"{lock} is not that of pyproject.toml, run `make lock`: {stale}"


def test_lock_has_no_unused_packages(repository: Path, pyproject: dict[str, Any]) -> None:
    """A requirement that left pyproject.toml must leave the locks: each locked package is declared or needed by one."""
    entries = locked(repository / "requirements-dev.lock")
    wanted = {canonicalize_name(requirement.name) for requirement in declared(pyproject, "dev")}
    pending = sorted(wanted)
    for name in pending:
        if entries[name].marker is not None and not entries[name].marker.evaluate():  # type: ignore[union-attr]
            continue
        for line in requires(name) or []:
            needed = canonicalize_name(Requirement(line).name)
            if needed in entries and needed not in wanted:
                wanted.add(needed)
                pending.append(needed)
    assert set(entries) == wanted


def test_every_pin_is_exact(pyproject: dict[str, Any]) -> None:
    loose = [str(r) for r in declared(pyproject, "dev") if [s.operator for s in r.specifier] != ["=="]]
    assert not loose


def test_tests_and_synth_use_the_same_versions(repository: Path) -> None:
    dev = locked(repository / "requirements-dev.lock")
    assert {name: str(entry) for name, entry in locked(repository / "requirements.lock").items()}.items() <= {
        name: str(entry) for name, entry in dev.items()
    }.items()


def test_npm_lock_is_that_of_its_package_and_names_no_place(repository: Path) -> None:
    folder = repository / "constructs" / "tokenlabs" / "bindings" / "npm"
    package = json.loads((folder / "package.json").read_text())
    packages = json.loads((folder / "package-lock.json").read_text())["packages"]
    assert packages[""]["dependencies"] == package["dependencies"]
    for path, entry in packages.items():
        assert "resolved" not in entry, path
        bundled = entry.get("inBundle", False)  # comes inside another package, under its hash
        assert not path or bundled or entry["integrity"].startswith("sha512-"), path
    for name, version in package["dependencies"].items():
        assert packages[f"node_modules/{name}"]["version"] == version
