"""The targets as data, in a separate module so that code that only selects one need not load the spec.

A target is an entry of the table. Code reads its record and never compares names, so a new entry is rendered according to
its record, and a name without an entry is rejected.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from tokenlabs.errors import TokenlabsError

TargetName = str
"""A key of the table."""


@dataclass(frozen=True, slots=True)
class TargetRecord:
    """How a target's rendering differs from platform.yaml."""

    secrets: Literal["encrypted", "demo"]
    """Copied encrypted from `secrets/`, or publicly known plain values."""
    servers: Literal["real", "simulated"]
    """Model servers and speech engines of platform.yaml, or simulators that need neither GPU nor vendor."""
    node: str | None
    """The cluster's only node, to which nothing is pinned; None: nodes and pins of platform.yaml."""
    node_port: int | None
    """Exposes the Gateway at this port of the node; None: `gateway.expose` of platform.yaml."""
    monitoring: bool
    """Whether `monitoring` is rendered."""

    def __post_init__(self) -> None:
        """Reject unknown words, so that none is taken for another one.

        Raises:
            ValueError: unknown word.
        """
        for name, choices in (("secrets", ("encrypted", "demo")), ("servers", ("real", "simulated"))):
            if (word := getattr(self, name)) not in choices:
                raise ValueError(
                    f"a target's `{name}` is `{word}`; write {' or '.join(f'`{each}`' for each in choices)}"
                )

    @property
    def encrypted(self) -> bool:
        """Whether Secrets are encrypted."""
        return self.secrets == "encrypted"

    @property
    def simulated(self) -> bool:
        """Whether simulators replace servers."""
        return self.servers == "simulated"


RECORDS: Mapping[TargetName, TargetRecord] = MappingProxyType(
    {
        "microk8s": TargetRecord("encrypted", "real", node=None, node_port=None, monitoring=True),
        "kind": TargetRecord("demo", "simulated", node="tokenlabs-control-plane", node_port=30080, monitoring=False),
    }
)
TARGETS: tuple[TargetName, ...] = tuple(RECORDS)
CLUSTER: TargetName = "microk8s"
"""The cluster of platform.yaml, with any distribution; the name is part of the paths that Flux reads."""
SIMULATED: TargetName = "kind"
"""The target that `tokenlabs verify` and `tokenlabs env up` bring up, in kind and embedded."""


def record_of(name: TargetName) -> TargetRecord:
    """The record of a target.

    Raises:
        TokenlabsError: unknown target.
    """
    if name not in RECORDS:
        raise TokenlabsError(f"`{name}` is not a target; known: {', '.join(f'`{known}`' for known in RECORDS)}")
    return RECORDS[name]
