"""What a stack is made of: components at one version each, with where they come from and how long they are supported."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

ComponentName = Literal[
    "gateway-api",
    "gateway-api-inference-extension",
    "envoy-gateway",
    "envoy-ai-gateway",
    "kuadrant-operator",
    "llm-d-inference-scheduler",
    "llm-d-router-endpoint-picker",
    "llm-d-inference-sim",
    "valkey",
]
PickerName = Literal["llm-d-inference-scheduler", "llm-d-router-endpoint-picker"]
"""llm-d's endpoint picker, under its former name (through 0.8) and its present one (0.9 and later)."""
PICKERS: tuple[PickerName, ...] = ("llm-d-inference-scheduler", "llm-d-router-endpoint-picker")

Line = tuple[int, int]
"""A release line, such as (1, 8)."""


@dataclass(frozen=True, slots=True)
class Component:
    """One component of a stack at one version."""

    name: ComponentName
    version: str
    """Without a leading `v`."""
    reason: str
    source: str
    """Project and release that the fact was read in."""
    commit: str | None = None
    """Commit of the release's tag, where it could be read."""
    artifact: str = ""
    """Image or chart that a cluster pulls, `{version}` in it; empty where it is CRDs from Git."""
    architectures: tuple[str, ...] = ("amd64", "arm64")
    """Architectures that `artifact` is known to be built for."""
    supported_until: str | None = None
    """Last day of upstream's support for the release line, `YYYY-MM-DD`; None where upstream names none."""
    support: str = "upstream names no date"
    """Where the date was read, or what upstream says in its place."""
    after_support: str = "take a stack with a newer one, as `tokenlabs stacks` lists them"
    """What to do when the support ends."""
    proof: str = ""
    """What this version was run or checked with here."""

    @property
    def tag(self) -> str:
        """The Git and OCI tag of upstream's releases that begin with `v`."""
        return f"v{self.version}"

    @property
    def release(self) -> tuple[int, int, int]:
        """The version as numbers, to compare."""
        major, minor, patch = self.version.split(".")
        return int(major), int(minor), int(patch)

    @property
    def line(self) -> Line:
        """The release line: major and minor number."""
        return self.release[:2]

    @property
    def pulled(self) -> str:
        """The image or chart at this version; empty where it is CRDs from Git."""
        return self.artifact.format(version=self.version)

    def at(self, version: str) -> Component:
        """The component at a version that platform.yaml sets: proven by nothing here; of another line, no date is known."""
        other = replace(self, version=version, reason="set in platform.yaml", source="platform.yaml", commit=None)
        other = replace(other, proof="not proven: set in platform.yaml")
        if other.line == self.line:
            return other
        return replace(other, supported_until=None, support="not in the table: set in platform.yaml")


@dataclass(frozen=True, slots=True)
class Stack:
    """A set of components, resolved from `stack:`."""

    name: str
    components: tuple[Component, ...]
    kubernetes: tuple[Line, ...]
    """Kubernetes' release lines that it supports, oldest first."""
    kubernetes_source: str
    """Who says so, or what was tried."""
    retired: str | None = None
    """Why not to use it any more; None: it may be used."""

    def __getitem__(self, name: ComponentName) -> Component:
        return next(component for component in self.components if component.name == name)

    def __contains__(self, name: object) -> bool:
        return any(component.name == name for component in self.components)

    @property
    def picker(self) -> Component:
        """The endpoint picker."""
        return next(component for component in self.components if component.name in PICKERS)

    @property
    def ai_gateway_api_version(self) -> str:
        """API version of Envoy AI Gateway's kinds: `v1beta1` from 0.6.0 on; our fields are the same in both."""
        served_beta = self["envoy-ai-gateway"].release >= (0, 6, 0)
        return "aigateway.envoyproxy.io/" + ("v1beta1" if served_beta else "v1alpha1")
