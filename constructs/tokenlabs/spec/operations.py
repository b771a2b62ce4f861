"""How the platform is watched and delivered: monitoring and GitOps."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from tokenlabs.spec.base import DnsLabel, DnsName, Duration, LabelKey, LabelValue, SpecModel

REPOSITORY_PATTERN = r"^(https|ssh)://[^\s]+$"


class Monitoring(SpecModel):
    """The Prometheus that is there already."""

    prometheus: Literal["kube-prometheus-stack"] = "kube-prometheus-stack"
    """Who reads ServiceMonitors, PodMonitors and PrometheusRules."""
    namespace: DnsLabel = "monitoring"
    """Where it runs."""
    labels: dict[LabelKey, LabelValue] = {"release": "kube-prometheus-stack"}
    """Labels that its selectors want on monitors and rules."""
    interval: Duration = "15s"
    """Between two scrapes."""


class Decryption(SpecModel):
    """The key that Flux opens Secrets with."""

    secret: DnsName = "sops-age"  # noqa: S105
    """Secret in `flux-system` that holds the age key."""


class Gitops(SpecModel):
    """Where Flux reads `dist/` from."""

    repository: Annotated[str, Field(pattern=REPOSITORY_PATTERN, examples=["https://github.com/elizabetht/token-labs"])]
    """URL of this repository."""
    branch: Annotated[str, Field(min_length=1)] = "main"
    """Branch that is applied."""
    interval: Duration = "10m"
    """Between two reconciliations."""
    secret: DnsName | None = None
    """Secret in `flux-system` for a private repository."""
    decryption: Decryption = Decryption()
    """How Flux decrypts Secrets."""
