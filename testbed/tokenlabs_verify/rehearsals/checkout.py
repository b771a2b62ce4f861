"""An operator's checkout: a copy of platform.yaml with encrypted secrets of its own, changed by the user's own commands.

`dist/kind` of a platform holds demo Secrets in plain text. Here its layer `tenants` is that of `dist/microk8s`: encrypted,
with the Kustomization that decrypts it.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from pydantic import TypeAdapter

from tokenlabs.contract.flux import FOLDER
from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests import yaml_text
from tokenlabs.manifests.tree import DIST
from tokenlabs.spec.stacks import StackName
from tokenlabs.spec.target_names import CLUSTER, SIMULATED

_TENANTS = "tenants"
_RENDERED = ".rendered"
_LEFT_OUT = {DIST, _RENDERED, ".cache", "age.txt", "tenants.json"}
"""Files that are not the operator's input."""


class CommandError(TokenlabsError):
    """A command of the operator failed."""


@dataclass(frozen=True, slots=True)
class Tenant:
    """A tenant of the rehearsals, with its key."""

    name: str
    user: str
    tier: str
    key: str

    def __repr__(self) -> str:
        """Without its key."""
        return f"Tenant({self.name})"


_TENANTS_FILE = TypeAdapter(dict[str, Tenant])


class Checkout:
    """The folder of one platform, and what an operator does in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.seconds = 0.0
        """Spent in commands so far."""

    @property
    def platform(self) -> Path:
        """Its platform.yaml."""
        return self.folder / "platform.yaml"

    @property
    def dist(self) -> Path:
        """What Flux delivers."""
        return self.folder / DIST / SIMULATED

    @property
    def age_key(self) -> Path:
        """The private key of its secrets, which Flux gets."""
        return self.folder / "age.txt"

    @property
    def tenants(self) -> Mapping[str, Tenant]:
        """Tenants by name, as created by `add_tenant`."""
        return _TENANTS_FILE.validate_json((self.folder / "tenants.json").read_bytes())

    def create(self, platform: Path, tiers: Sequence[str], stack: StackName | None = None) -> None:
        """Start from a platform.yaml: with a new age key, and a tenant named after each of these tiers.

        Args:
            platform: the file to copy.
            tiers: of its tenants.
            stack: in place of the file's.

        Raises:
            CommandError: a command failed.
        """
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        shutil.copyfile(platform, self.platform)
        if stack:
            self.change(lambda spec: spec.update(stack=stack))
        self._remember({})
        self.run("init", "--print")
        for tier in tiers:
            self.add_tenant(f"steady-{tier}", tier)
        self.synth()

    def run(self, *arguments: str) -> str:
        """`tokenlabs …` here; what it prints. Raises CommandError with its message."""
        # A user's key must not get in.
        environment = {name: value for name, value in os.environ.items() if not name.startswith("SOPS_")}
        began = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-P", "-m", "tokenlabs", *arguments, "-f", str(self.platform)],
            env={**environment, "SOPS_AGE_KEY_FILE": str(self.age_key)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        self.seconds += time.monotonic() - began
        if done.returncode:
            raise CommandError(f"`tokenlabs {' '.join(arguments)}` failed: {done.stderr.strip()}")
        return done.stdout

    def add_tenant(self, name: str, tier: str) -> Tenant:
        """`tokenlabs tenant add`, under a user of its own."""
        user = f"{name}-{secrets.token_hex(3)}"
        key = self.run("tenant", "add", name, "--user", user, "--tier", tier, "--print").strip()
        return self._new(Tenant(name, user, tier, key))

    def rekey_tenant(self, name: str, *command: str, tier: str = "") -> Tenant:
        """A command of `tokenlabs tenant` that prints a new key; the tenant with it."""
        old = self.tenants[name]
        key = self.run("tenant", *command, "--print").strip()
        return self._new(Tenant(name, old.user, tier or old.tier, key))

    def names(self) -> list[str]:
        """Names of all tenants in platform.yaml."""
        return [each["name"] for each in yaml.safe_load(self.platform.read_text())["tenants"]]

    def change(self, edit: Callable[[dict[str, Any]], None]) -> None:
        """Change platform.yaml, as its data."""
        spec = yaml.safe_load(self.platform.read_text())
        edit(spec)
        self.platform.write_text(yaml.safe_dump(spec, sort_keys=False))

    def synth(self) -> None:
        """`tokenlabs synth`, with encrypted tenants in `dist/kind`. Raises CommandError.

        The same files always render the same tree, so one that was rendered before is copied.
        """
        kept = self.folder / _RENDERED / _digest(self.inputs())
        if kept.is_dir():
            shutil.rmtree(self.dist)
            shutil.copytree(kept, self.dist)
            return
        self._render()
        shutil.copytree(self.dist, kept)

    def _render(self) -> None:
        self.run("synth", "-q")
        encrypted = self.folder / DIST / CLUSTER
        shutil.rmtree(self.dist / _TENANTS)
        shutil.copytree(encrypted / _TENANTS, self.dist / _TENANTS)
        file = self.dist / FOLDER / f"{_TENANTS}.yaml"
        (kustomization,) = yaml_text.load(file.read_text())
        (with_key,) = yaml_text.load((encrypted / FOLDER / f"{_TENANTS}.yaml").read_text())
        kustomization["spec"]["decryption"] = with_key["spec"]["decryption"]
        file.write_text(yaml_text.dump([kustomization]))

    def inputs(self) -> dict[str, bytes]:
        """The operator's files: platform.yaml, .sops.yaml, secrets/."""
        return {
            str(path.relative_to(self.folder)): path.read_bytes()
            for path in sorted(self.folder.rglob("*"))
            if path.is_file() and path.relative_to(self.folder).parts[0] not in _LEFT_OUT
        }

    def restore(self, inputs: Mapping[str, bytes]) -> None:
        """Return to these files, and render them."""
        for name in self.inputs().keys() - inputs.keys():
            (self.folder / name).unlink()
        for name, content in inputs.items():
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / name).write_bytes(content)
        self.synth()

    def _new(self, tenant: Tenant) -> Tenant:
        self._remember({**self.tenants, tenant.name: tenant})
        return tenant

    def _remember(self, tenants: Mapping[str, Tenant]) -> None:
        file = self.folder / "tenants.json"
        file.touch(mode=0o600)
        file.write_bytes(_TENANTS_FILE.dump_json(dict(tenants)))


def _digest(files: Mapping[str, bytes]) -> str:
    found = hashlib.sha256()
    for name, content in files.items():
        found.update(f"{name}\0{len(content)}\0".encode() + content)
    return found.hexdigest()
