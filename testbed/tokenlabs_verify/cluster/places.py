"""Files and addresses of an embedded environment."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from tokenlabs.cache import cache_root

NODE = "10.244.0.1"
"""The node's address: the pods' bridge, the API server, DNS."""
NETWORK = "10.244.0.0/16"
SERVICES = "10.96.0.0/16"
SERVICES_FIRST = "10.96.0.1"
API_PORT = 6443
API_SERVER = f"https://{NODE}:{API_PORT}"
BRIDGE = "br0"
LOAD_BALANCERS = "192.0.2."
"""Prefix of addresses for LoadBalancer Services (TEST-NET-1 of RFC 5737)."""


@dataclass(frozen=True, slots=True)
class Places:
    """The files of one environment, below one folder on the host."""

    root: Path

    @property
    def logs(self) -> Path:
        """One file per process, and `pods/` with one file per container."""
        return self.root / "logs"

    @property
    def run(self) -> Path:
        """A tmpfs inside, empty outside: etcd's data, pods' roots, keys."""
        return self.root / "run"

    @property
    def state(self) -> Path:
        """The environment's state (`state.State` as JSON)."""
        return self.root / "state.json"

    @property
    def kubeconfig(self) -> Path:
        """For the host: kubectl and other clients."""
        return self.root / "kubeconfig"

    @property
    def inner_kubeconfig(self) -> Path:
        """For processes inside."""
        return self.run / "kubeconfig"

    @property
    def token(self) -> Path:
        """The administrator's token."""
        return self.root / "token"

    @property
    def authority(self) -> Path:
        """The certificate authority of the API server."""
        return self.root / "ca.crt"

    @property
    def images(self) -> Path:
        """Image reference of `platform.yaml` → upstream's, as JSON, for images that `images` replaces."""
        return self.root / "images.json"

    @property
    def nodes(self) -> Path:
        """The nodes besides the first, as JSON (`workers.read`)."""
        return self.root / "nodes.json"

    @property
    def switches(self) -> Path:
        """A file for each node that is, or is to be, off."""
        return self.root / "switches"

    def pods_of(self, node: str) -> Path:
        """In memory: the folder of a node's pods."""
        return self.run / "nodes" / node

    @property
    def withheld(self) -> Path:
        """Names of containers whose images the kubelet does not get, one a line; it may be missing."""
        return self.root / "withheld"

    @property
    def mirror(self) -> Path:
        """The content of the mirror (`cluster.mirror`)."""
        return self.root / "mirror"

    @property
    def predictions(self) -> Path:
        """What requests showed of predictions (`embedded.predicting.GRADED` as JSON)."""
        return self.root / "predictions.json"

    @property
    def rehearsals(self) -> Path:
        """What rehearsals measured (`rehearsals.row.ROWS` as JSON)."""
        return self.root / "rehearsals.json"

    @property
    def task(self) -> Path:
        """The session's task (`session.Task` as JSON)."""
        return self.root / "task.json"

    @property
    def results(self) -> Path:
        """The session's results, as the report's JSON."""
        return self.root / "results.json"

    def platform(self, name: str) -> Path:
        """The folder of a spec rendered for one pass."""
        return self.root / "platforms" / name

    @property
    def tools(self) -> Path:
        """Name → path of each binary, as JSON."""
        return self.root / "tools.json"


def tools_of(where: Places) -> dict[str, Path]:
    """The tools that an environment was started with."""
    return {name: Path(path) for name, path in json.loads(where.tools.read_text()).items()}


def environment_places(name: str = "embedded") -> Places:
    """The places of the environment with this name."""
    return Places(cache_root() / "environments" / name)
