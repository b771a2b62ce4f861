"""Executes steps and finds the cluster's API: where the kind environment touches the machine."""

from __future__ import annotations

import shlex
import subprocess

from tokenlabs.errors import DifferenceError, TokenlabsError
from tokenlabs_verify.client.kubernetes import KubernetesApi, from_kubeconfig
from tokenlabs_verify.environments.kind import tools
from tokenlabs_verify.environments.kind.steps import Run
from tokenlabs_verify.orchestrator import Say


def run(step: Run, say: Say) -> None:
    """Run a step; its output is passed through. Raises DifferenceError if a required step fails."""
    say(f"$ {shlex.join(step.argv)}")
    done = subprocess.run(
        step.argv, input=step.stdin or None, stdin=None if step.stdin else subprocess.DEVNULL, text=True, check=False
    )
    if done.returncode == 0:
        return
    if step.needed:
        raise DifferenceError(
            f"`{shlex.join(step.argv)}` failed with exit code {done.returncode}; see its output above"
        )
    say(f"  (optional, ignored: exit code {done.returncode})")


def clusters() -> list[str]:
    """Names of the kind clusters on this machine."""
    return _read("kind", "get", "clusters").splitlines()


def api_of(name: str) -> KubernetesApi:
    """The API of a kind cluster. Raises TokenlabsError if it does not exist."""
    tools.require(("docker", "kind"))
    if name not in clusters():
        raise TokenlabsError(f"there is no kind cluster `{name}`; `tokenlabs env up --env kind` creates it")
    return from_kubeconfig(_read("kind", "get", "kubeconfig", f"--name={name}"))


def _read(*argv: str) -> str:
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    if done.returncode:
        raise TokenlabsError(f"`{shlex.join(argv)}` failed:\n{done.stderr.strip()}")
    return done.stdout
