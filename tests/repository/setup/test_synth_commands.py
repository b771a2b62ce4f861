"""Do `make synth` and npm's `cdk8s synth` do the same on a bare machine, and is a failed run harmless under both?"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.repository.setup.conftest import Checkout
from tests.tools.fixtures import NODE_BIN

pytestmark = pytest.mark.xdist_group("checkout")

Run = Callable[[Checkout], subprocess.CompletedProcess[str]]


def files(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


def make_synth(checkout: Checkout) -> subprocess.CompletedProcess[str]:
    return checkout.run("make", "synth")


@pytest.fixture(scope="module")
def cdk8s_synth(cdk8s_cli: Path) -> Run:
    def run(checkout: Checkout) -> subprocess.CompletedProcess[str]:
        path = os.pathsep.join([str(NODE_BIN), checkout.environment()["PATH"]])
        return checkout.run(str(cdk8s_cli / "cdk8s"), "synth", PATH=path, CDK8S_CHECK_UPGRADE="false")

    return run


@pytest.fixture(params=["make synth", "cdk8s synth"])
def synth(request: pytest.FixtureRequest) -> Run:
    if request.param == "make synth":
        return make_synth
    run: Run = request.getfixturevalue("cdk8s_synth")
    return run


@pytest.fixture(scope="module")
def good(checkout: Checkout) -> dict[str, bytes]:
    """The files of dist/ after a good run; what later runs must give, or leave."""
    done = make_synth(checkout)
    assert done.returncode == 0, done.stdout + done.stderr
    return files(checkout.root / "dist")


def test_make_synth_reproduces_the_committed_dist(repository: Path, good: dict[str, bytes]) -> None:
    assert good == files(repository / "dist")


def test_cdk8s_synth_gives_the_same_bytes(checkout: Checkout, good: dict[str, bytes], cdk8s_synth: Run) -> None:
    (checkout.root / "dist").rename(checkout.root / "dist.aside")
    done = cdk8s_synth(checkout)
    assert done.returncode == 0, done.stdout + done.stderr
    assert files(checkout.root / "dist") == good
    listed = {line.removeprefix("  - ") for line in done.stdout.splitlines() if line.startswith("  - ")}
    assert listed == {f".cache/cdk8s/{name}" for name in good if name.endswith(".yaml")}


def test_failed_run_leaves_dist_unchanged(checkout: Checkout, good: dict[str, bytes], synth: Run) -> None:
    platform = checkout.root / "platform.yaml"
    content = platform.read_text()
    platform.write_text(content + "\nno-such-key: 1\n")
    try:
        done = synth(checkout)
        assert done.returncode != 0
        assert "no-such-key" in done.stderr
        assert "Traceback" not in done.stderr
        assert files(checkout.root / "dist") == good
    finally:
        platform.write_text(content)


def test_dist_survives_an_app_that_cannot_even_start(checkout: Checkout, good: dict[str, bytes], synth: Run) -> None:
    package = checkout.root / "constructs" / "tokenlabs" / "cli" / "__init__.py"
    content = package.read_text()
    package.write_text("raise SystemExit(1)\n")
    try:
        assert synth(checkout).returncode != 0
        assert files(checkout.root / "dist") == good
    finally:
        package.write_text(content)
