"""A repository of its own for each test, with the real sops and a real age key."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from tokenlabs.secrets import age_keys, changes, creation_rules, sops, tenants
from tokenlabs.secrets.platform_file import read_platform

ADA = "  - {name: ada, user: ada-user,   tier: free}   # since March\n"
BOB = "  - {name: bob, user: bob-user,   tier: pro}\n"
PLATFORM = """\
# The platform, facts once.
version: 1
name: token-labs  # namespace, too

speech:
  recognition: {engine: riva, upstream: integrate.api.nvidia.com}

tiers:            # limits
  free: {requests: {1m: 10}, tokens: {1m: 5000}}
  pro:  {requests: {1m: 100}, tokens: {1m: 50000}}

tenants:  # who may call
  # the first one
  - {name: ada, user: ada-user,   tier: free}   # since March
  - {name: bob, user: bob-user,   tier: pro}

# what follows stays where it is
gitops:
  repository: https://example.org/platform
  decryption: {secret: sops-age}
"""


@dataclass(frozen=True)
class Ran:
    """What a command did, as its caller sees it."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Repository:
    """A repository's folder, and the age key file of the one who works in it."""

    root: Path
    keys: Path

    @property
    def platform(self) -> Path:
        return self.root / "platform.yaml"

    def run(self, *arguments: str, stdin: str = "") -> Ran:
        """Runs tokenlabs as CI or a script would: no terminal anywhere."""
        done = subprocess.run(
            [sys.executable, "-P", "-m", "tokenlabs", *arguments],
            cwd=self.root,
            input=stdin,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        return Ran(done.returncode, done.stdout, done.stderr)

    def in_terminal(self, *arguments: str, typed: str = "") -> Ran:
        """Runs tokenlabs in a terminal of its own; what it wrote there is `out`, echo included."""
        child, terminal = pty.fork()
        if child == 0:
            os.chdir(self.root)
            os.execv(sys.executable, [sys.executable, "-P", "-m", "tokenlabs", *arguments])  # noqa: S606
        written = b""
        while select.select([terminal], [], [], 60)[0]:
            try:
                chunk = os.read(terminal, 65536)
            except OSError:  # Linux says so when the other end is closed
                break
            if not chunk:
                break
            written += chunk
            # Typed at the prompt, not before: what comes earlier would be echoed.
            if typed and written.rstrip().endswith(b":"):
                os.write(terminal, typed.encode() + b"\n")
                typed = ""
        os.close(terminal)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        return Ran(code, written.decode().replace("\r\n", "\n"), "")

    def decrypted(self, path: str, keys: Path | None = None) -> dict[str, object]:
        """The document that sops reads from a file, with the key file given or the repository's own."""
        done = subprocess.run(
            [str(sops.find_sops()), "decrypt", path],
            cwd=self.root,
            env={"PATH": os.environ["PATH"], "HOME": "/nonexistent", "SOPS_AGE_KEY_FILE": str(keys or self.keys)},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        document = yaml.safe_load(done.stdout)
        assert isinstance(document, dict)
        return document

    def key(self, secret: str) -> str:
        """The API key in a tenant's Secret."""
        return self.decrypted(f"secrets/tenants/{secret}.yaml")["stringData"]["api_key"]  # type: ignore[index,no-any-return]

    def files(self) -> dict[str, bytes]:
        """Every file of the repository."""
        found = (path for path in self.root.rglob("*") if path.is_file())
        return {path.relative_to(self.root).as_posix(): path.read_bytes() for path in found}


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """platform.yaml alone: no age key, no secrets."""
    root = tmp_path / "repository"
    root.mkdir()
    keys = tmp_path / "home" / "keys.txt"
    for name in [name for name in os.environ if name.startswith("SOPS_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("SOPS_AGE_KEY_FILE", str(keys))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("NO_COLOR", "1")
    (root / "platform.yaml").write_text(PLATFORM)
    return Repository(root, keys)


@pytest.fixture
def repository(empty: Repository) -> Repository:
    """An age key, `.sops.yaml`, and a key for each tenant."""
    (empty.root / ".sops.yaml").write_text(creation_rules.rule_text(age_keys.make_key(empty.keys)))
    platform = read_platform(empty.platform)
    for tenant in platform.tenants:
        changes.apply(tenants.rotate(platform, tenant.name).changes)
    return empty


def keys_in(text: str) -> list[str]:
    """API keys that a text shows."""
    return re.findall(r"tlabs_[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])", text)
