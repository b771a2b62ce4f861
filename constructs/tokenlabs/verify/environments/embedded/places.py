"""Where an embedded environment keeps its things, and the addresses inside it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

NODE = "10.244.0.1"
"""The one node's address: the bridge that pods hang on, the API server, DNS."""
NETWORK = "10.244.0.0/16"
SERVICES = "10.96.0.0/16"
SERVICES_FIRST = "10.96.0.1"
API_PORT = 6443
API_SERVER = f"https://{NODE}:{API_PORT}"
BRIDGE = "br0"
LOAD_BALANCERS = "192.0.2."
"""Prefix of addresses that LoadBalancer Services get (TEST-NET-1 of RFC 5737)."""


def cache() -> Path:
    """Where built tools and environments lie: `TOKENLABS_CACHE`, else `tokenlabs` in the user's cache folder."""
    if named := os.environ.get("TOKENLABS_CACHE"):
        return Path(named).absolute()
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "tokenlabs"


@dataclass(frozen=True, slots=True)
class Places:
    """The files of one environment, below one folder on the host."""

    root: Path

    @property
    def logs(self) -> Path:
        """A file each process, and `pods/` with a file each container."""
        return self.root / "logs"

    @property
    def run(self) -> Path:
        """Memory inside, empty outside: etcd's data, pods' roots, keys."""
        return self.root / "run"

    @property
    def state(self) -> Path:
        """What the environment says of itself (`state.State` as JSON)."""
        return self.root / "state.json"

    @property
    def kubeconfig(self) -> Path:
        """For the host: kubectl and others."""
        return self.root / "kubeconfig"

    @property
    def token(self) -> Path:
        """The administrator's token."""
        return self.root / "token"

    @property
    def authority(self) -> Path:
        """Certificate that the API server's is signed with."""
        return self.root / "ca.crt"

    @property
    def tools(self) -> Path:
        """Name → path of each binary, as JSON."""
        return self.root / "tools.json"


def environment_places(name: str = "embedded") -> Places:
    """The places of the environment with this name."""
    return Places(cache() / "environments" / name)
