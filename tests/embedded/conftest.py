"""A separate cache for environments started here, so that a user's environment is not disturbed; tools are the real ones."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.embedded import traces
from tests.generator.layers.conftest import platform, rendered, secrets  # noqa: F401 - fixtures
from tokenlabs.cache import cache_root
from tokenlabs_verify.cluster import sandbox
from tokenlabs_verify.cluster.places import Places


@pytest.fixture(scope="module")
def cache() -> Iterator[Path]:
    # Not below pytest's folder, which other users cannot read, and one test runs as another user.
    folder = Path(tempfile.mkdtemp(prefix="tokenlabs-test-"))
    folder.chmod(0o755)
    (folder / "tools").symlink_to(cache_root() / "tools")
    try:
        yield folder
    finally:
        for each in (folder / "environments").glob("*"):
            sandbox.stop(Places(each))
        shutil.rmtree(folder)


@pytest.fixture
def folder(repository: Path, tmp_path: Path) -> Path:
    """The repository's secrets and examples, for a platform.yaml of the test's own."""
    for name in ("secrets", "examples"):
        shutil.copytree(repository / name, tmp_path / name)
    shutil.copy(repository / ".sops.yaml", tmp_path)
    return tmp_path


@pytest.fixture
def before() -> traces.Host:
    """The host's state before the test."""
    return traces.host()
