"""Components of a stack, each at one version, with source and end of support."""

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
    "lws",
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
    """Project and release that the fact comes from."""
    commit: str | None = None
    """Commit of the release's tag, if known."""
    artifact: str = ""
    """Image or chart that a cluster pulls, with `{version}`; empty for CRDs from Git."""
    architectures: tuple[str, ...] = ("amd64", "arm64")
    """Architectures that `artifact` is known to be built for."""
    supported_until: str | None = None
    """Last day of upstream's support for the release line, `YYYY-MM-DD`; None if upstream names none."""
    support: str = "upstream names no date"
    """Source of the date, or upstream's statement if there is none."""
    after_support: str = "use a stack with a newer version (`tokenlabs stacks`)"
    """What to do when support ends."""
    proof: str = ""
    """How tokenlabs' tests run or check this version."""

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
        """The image or chart at this version; empty for CRDs from Git."""
        return self.artifact.format(version=self.version)

    def at(self, version: str) -> Component:
        """The component at a version set in platform.yaml: unproven; on another line, its end of support is unknown."""
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
    """Supported release lines of Kubernetes, oldest first."""
    kubernetes_source: str
    """Source of that list."""
    retired: str | None = None
    """Why it is deprecated; None: it is not."""

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
        """API version of Envoy AI Gateway's kinds: `v1beta1` from 0.6.0 on; the fields in use are the same in both."""
        served_beta = self["envoy-ai-gateway"].release >= (0, 6, 0)
        return "aigateway.envoyproxy.io/" + ("v1beta1" if served_beta else "v1alpha1")
