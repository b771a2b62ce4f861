"""The programs that kind needs, and how to install each."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterable, Mapping

from tokenlabs.contract.flux import VERSION
from tokenlabs.errors import MissingToolError
from tokenlabs_verify.environments.kind.cluster import KIND_VERSION

HOW_TO_GET: Mapping[str, str] = {
    "docker": "Docker Engine, https://docs.docker.com/engine/install/",
    "kind": f"`go install sigs.k8s.io/kind@{KIND_VERSION}`, or https://kind.sigs.k8s.io/docs/user/quick-start/",
    "kubectl": "https://kubernetes.io/docs/tasks/tools/",
    "flux": f"version {VERSION.removeprefix('v')}, https://fluxcd.io/flux/installation/",
    "git": "git 2, from your distribution",
}
ALL = ("docker", "kind", "kubectl")


def require(names: Iterable[str], which: Callable[[str], str | None] = shutil.which) -> None:
    """Raises MissingToolError naming every missing program."""
    missing = [name for name in names if which(name) is None]
    if missing:
        raise MissingToolError(
            "the kind environment needs programs that are missing on this machine:\n"
            + "\n".join(f"  {name}: {HOW_TO_GET[name]}" for name in missing)
            + "\n`tokenlabs verify --env embedded` needs none of them"
        )


def require_engine() -> None:
    """Raises MissingToolError if Docker's engine is not running."""
    done = subprocess.run(
        ["docker", "version", "--format={{.Server.Version}}"], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise MissingToolError(
            f"docker is installed, but no engine answers: {done.stderr.strip() or done.stdout.strip()}\n"
            "start it (`systemctl start docker`), or use `tokenlabs verify --env embedded`, which does not need Docker"
        )
