"""Monitoring and GitOps."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from tokenlabs.spec import default_secrets
from tokenlabs.spec.base import DnsLabel, DnsName, Duration, LabelKey, LabelValue, Refused, SpecModel

REPOSITORY_PATTERN = r"^(https|ssh)://[^\s?#]+$"
_SCP = re.compile(r"(?:([-\w.]+)@)?([-\w.]+):(?!/)([^\s?#]+)")
_OF_A_BROWSER = re.compile(r"(://[^/]+/[^/]+/[^/]+(?:/[^/]+)*?)(?:/-)?/(?:tree|blob|commits?|src/branch)/.*")
"""URL of a branch's or file's page on GitHub, GitLab and Gitea."""

BRANCH_PATTERN = r"^[^\s~^:?*\[\\]+$"
_NOT_IN_A_BRANCH = re.compile(r"[\x00-\x20\x7f~^:?*\[\\]|\.\.|//|@\{|(^|/)\.|\.lock(/|$)|^[-/]|[/.]$|^(@|HEAD)$")
"""git-check-ref-format(1), with `--branch`."""


def _repository(value: str) -> str:
    if "://" not in value and (scp := _SCP.fullmatch(value)):
        user, host, path = scp.groups()
        raise Refused("is not a URL, and Flux accepts only URLs", f"write `ssh://{user or 'git'}@{host}/{path}`")
    if not re.match(r"(https|ssh)://\S+$", value):
        raise Refused("is not a repository URL that Flux supports", "write `https://…` or `ssh://…`")
    plain = re.split("[?#]", value, maxsplit=1)[0]
    plain = _OF_A_BROWSER.sub(r"\1", plain)
    if plain != value:
        why = "is more than the repository's URL: Flux would not find a repository there"
        raise Refused(why, f"write `{plain.rstrip('/')}`; set a branch in `gitops.branch`, and a token in a Secret")
    return value


def _branch(value: str) -> str:
    name = value.removeprefix("refs/heads/")
    if name and name != value and not _NOT_IN_A_BRANCH.search(name):
        raise Refused("is a full reference: Flux would look for a branch of that name", f"write `{name}`")
    if value.startswith("refs/"):
        raise Refused("is not a branch", "write the name of a branch, such as `main`")
    if _NOT_IN_A_BRANCH.search(value):
        raise Refused("is not a branch name that Git allows", "write the name of a branch, such as `main`")
    return value


class Monitoring(SpecModel):
    """The existing Prometheus."""

    prometheus: Literal["kube-prometheus-stack"] = "kube-prometheus-stack"
    """Reader of ServiceMonitors, PodMonitors and PrometheusRules."""
    namespace: DnsLabel = "monitoring"
    """Its namespace."""
    labels: dict[LabelKey, LabelValue] = {"release": "kube-prometheus-stack"}
    """Labels that its selectors require on monitors and rules."""
    interval: Duration = "15s"
    """Scrape interval."""


class Decryption(SpecModel):
    """The key that Flux decrypts Secrets with."""

    secret: DnsName = default_secrets.DECRYPTION
    """Secret in `flux-system` that holds the age key."""


class Gitops(SpecModel):
    """The repository that Flux reads `dist/` from."""

    repository: Annotated[
        str,
        AfterValidator(_repository),
        Field(examples=["https://github.com/elizabetht/token-labs"], json_schema_extra={"pattern": REPOSITORY_PATTERN}),
    ]
    """URL of this repository."""
    branch: Annotated[
        str, Field(min_length=1, json_schema_extra={"pattern": BRANCH_PATTERN}), AfterValidator(_branch)
    ] = "main"
    """Branch to apply."""
    interval: Duration = "10m"
    """Reconciliation interval."""
    secret: DnsName | None = None
    """Secret in `flux-system` with the credentials of a private repository."""
    decryption: Decryption = Decryption()
    """Decryption of Secrets by Flux."""
