"""The shell of workflows, run as it is written, on a repository of our own."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import yaml

GH = """#!/usr/bin/env python3
import json, pathlib, sys
here = pathlib.Path(__file__).parent
body = [a.partition("=@")[2] for a in sys.argv if a.startswith("body=@")]
with (here / "calls").open("a") as calls:
    calls.write(json.dumps(sys.argv[1:] + [pathlib.Path(each).read_text() for each in body]) + "\\n")
for name in ("pulls", "comments"):
    if any(a.endswith("/" + name) for a in sys.argv) and not body:
        print((here / name).read_text())
"""


def workflow(repository: Path, name: str) -> dict[str, Any]:
    text = (repository / ".github/workflows" / name).read_text()
    found: dict[str, Any] = yaml.load(text, yaml.BaseLoader)  # noqa: S506 - ours; `on` stays a word
    return found


def steps(repository: Path, name: str, job: str) -> dict[str, str]:
    """Name of a step → its shell."""
    found = workflow(repository, name)["jobs"][job]["steps"]
    return {each.get("name", each["run"]): each["run"] for each in found if "run" in each}


def shell(script: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a step as GitHub does with `shell: bash`."""
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
    environment = {**os.environ, **environment}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


def copy_platform(repository: Path, root: Path) -> None:
    """A repository with this one's platform, committed to main, and its `.venv`."""
    shutil.copytree(repository / "dist", root / "dist")
    shutil.copytree(repository / "secrets", root / "secrets")
    for name in ("platform.yaml", ".sops.yaml"):
        shutil.copy(repository / name, root)
    (root / ".gitignore").write_text(".venv\n.cache\nreview\n")
    (root / ".venv").symlink_to(repository / ".venv")
    git(root, "init", "-q", "-b", "main")
    commit(root)


def git(root: Path, *arguments: str) -> str:
    settings = ("-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false")
    done = subprocess.run(["git", *settings, *arguments], cwd=root, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def commit(root: Path) -> None:
    git(root, "add", "-A")
    git(root, "commit", "-qm", "change")
