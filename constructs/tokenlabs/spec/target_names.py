"""The targets, as data and by themselves: code that only chooses among them need not load the spec.

A target is an entry of the table: what it says is all that the rest of the code asks. Names are never compared, so an
entry that is added is rendered as its record says, and a name without an entry is refused.
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
    """How a target's rendering differs from what platform.yaml says."""

    secrets: Literal["encrypted", "demo"]
    """Copied encrypted from `secrets/`, or plain values that everybody knows."""
    servers: Literal["real", "simulated"]
    """Model servers and speech engines as written, or simulators that need neither GPU nor vendor."""
    node: str | None
    """The cluster's only node, to which nothing is pinned; None: nodes and pins as written."""
    node_port: int | None
    """Exposes the Gateway at this port of the node; None: `gateway.expose` as written."""
    monitoring: bool
    """Whether `monitoring` counts."""

    def __post_init__(self) -> None:
        """Refuse words of no meaning: none may be taken for the other one.

        Raises:
            ValueError: a word is not one of its choices.
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
"""The cluster of platform.yaml itself, whatever its distribution; the name is part of the paths that Flux reads."""
SIMULATED: TargetName = "kind"
"""What `tokenlabs verify` and `tokenlabs env up` bring up, in kind and without containers."""


def record_of(name: TargetName) -> TargetRecord:
    """The record of a target.

    Raises:
        TokenlabsError: there is no target of this name.
    """
    if name not in RECORDS:
        raise TokenlabsError(f"`{name}` is not a target; known: {', '.join(f'`{known}`' for known in RECORDS)}")
    return RECORDS[name]
