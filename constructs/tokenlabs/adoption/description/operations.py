"""GitOps and monitoring: Flux's source, and Prometheus."""

from __future__ import annotations

import re
from typing import Any

from tokenlabs.adoption.description.described import Described
from tokenlabs.manifests.objects import Objects
from tokenlabs.manifests.references.fields import mapping
from tokenlabs.manifests.references.groups import FLUX_SOURCE, PROMETHEUS

_CREDENTIALS = re.compile(r"(https?://)[^/@]+@")
_REPOSITORY = "gitops: no GitRepository was found; write `gitops.repository`, the URL that Flux will read `dist/` from"


def describe(objects: Objects) -> Described:
    """`gitops` and `monitoring`."""
    unknown: list[str] = []
    fields: dict[str, Any] = {}
    repositories = [
        each for each in objects.of_kind(FLUX_SOURCE, "GitRepository") if each.ref.namespace == "flux-system"
    ]
    named = next((each for each in repositories if each.ref.name == "flux-system"), None) or next(
        iter(repositories), None
    )
    if named:
        fields["gitops"] = {"repository": _CREDENTIALS.sub(r"\1", str(named.at("spec", "url")))}
        if branch := named.at("spec", "ref", "branch"):
            fields["gitops"]["branch"] = str(branch)
        if secret := named.at("spec", "secretRef", "name"):
            fields["gitops"]["secret"] = str(secret)
        unknown.append(
            f"gitops: `repository` is that of {named}; write the one that will have `dist/`, if it is another"
        )
    else:
        unknown.append(_REPOSITORY)
    for prometheus in objects.of_kind(PROMETHEUS, "Prometheus"):
        labels = mapping(prometheus.at("spec", "serviceMonitorSelector", "matchLabels"))
        fields["monitoring"] = {"prometheus": "kube-prometheus-stack", "namespace": prometheus.ref.namespace}
        if labels:
            fields["monitoring"]["labels"] = {str(key): str(value) for key, value in labels.items()}
    return Described(fields, tuple(unknown))
