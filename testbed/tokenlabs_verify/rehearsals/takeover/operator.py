"""What an operator runs: kubectl, helm, and commands of a plan, with the cluster's kubeconfig."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tokenlabs.errors import FINE, TokenlabsError
from tokenlabs.manifests import yaml_text
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.flux import charts
from tokenlabs_verify.waiting import wait_until

_CRDS = 60.0
"""Seconds for the API server to serve new kinds."""


class OperatorError(TokenlabsError):
    """A command failed."""


@dataclass(frozen=True, slots=True)
class Operator:
    """Somebody with a shell, in which `kubectl`, `helm` and `tokenlabs` are found."""

    tools: Mapping[str, Path]
    kubeconfig: Path
    folder: Path
    """Of platform.yaml: where commands run."""
    age_key: Path

    @property
    def environment(self) -> dict[str, str]:
        """Variables of the shell."""
        folders = [str(self.tools[each].parent) for each in ("kubectl", "helm")]
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("SOPS_")}
        return inherited | {
            "PATH": os.pathsep.join([*folders, str(Path(sys.executable).parent), os.environ["PATH"]]),
            "KUBECONFIG": str(self.kubeconfig),
            "SOPS_AGE_KEY_FILE": str(self.age_key),
        }

    def shell(self, command: str, expected: Sequence[int] = (FINE,)) -> str:
        """What a command line prints. Raises OperatorError, with its messages, for an unexpected exit code."""
        done = subprocess.run(
            ["bash", "-o", "pipefail", "-c", command],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode not in expected:
            raise OperatorError(f"`{command}` failed: {done.stderr.strip()}")
        return done.stdout

    def begin(self, command: str) -> subprocess.Popen[str]:
        """Start a command line in a terminal of its own."""
        return subprocess.Popen(
            ["bash", "-o", "pipefail", "-c", command],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def apply(self, manifests: Iterable[Mapping[str, Any]]) -> None:
        """`kubectl apply -f`, as the guide does; again while a kind is not served yet."""
        text = yaml_text.dump([dict(each) for each in manifests])
        with tempfile.NamedTemporaryFile("w", suffix=".yaml") as file:
            file.write(text)
            file.flush()

            def state() -> str:
                try:
                    self.shell(f"kubectl apply -f {file.name}")
                except OperatorError as error:
                    return str(error)
                return ""

            wait_until(state, _CRDS, "the objects are applied")

    def apply_server_side(self, manifests: Iterable[Mapping[str, Any]]) -> None:
        """`kubectl apply --server-side -f`, as `flux bootstrap` applies Flux."""
        with tempfile.NamedTemporaryFile("w", suffix=".yaml") as file:
            file.write(yaml_text.dump([dict(each) for each in manifests]))
            file.flush()
            self.shell(f"kubectl apply --server-side --field-manager=flux -f {file.name}")

    def apply_definitions(self, files: Sequence[Path]) -> None:
        """`kubectl apply --server-side -f`, for CRDs, which are too large for an annotation."""
        self.shell("kubectl apply --server-side " + " ".join(f"-f {file}" for file in files))

    def install(
        self, release: str, chart: tuple[str, str], namespace: str, values: Manifest | None = None, *, wait: bool = True
    ) -> None:
        """`helm install` of a chart at a version, and wait until it is ready."""
        with tempfile.TemporaryDirectory() as folder:
            copy = charts.fetch(*chart, Path(folder))
            (Path(folder) / "values.json").write_text(json.dumps(values or {}))
            self.shell(
                f"helm install {release} {copy} -n {namespace} --create-namespace {'--wait ' if wait else ''}--timeout 5m "
                f"--values {folder}/values.json"
            )
