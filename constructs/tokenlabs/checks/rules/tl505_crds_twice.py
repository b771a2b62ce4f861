"""TL505: CRDs of one API group that two owners install."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.charts import chart
from tokenlabs.manifests.objects import Object, ObjectRef
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.groups import ENVOY_GATEWAY, FLUX_HELM, FLUX_KUSTOMIZE, FLUX_SOURCE, GATEWAY_API

_IN_CHARTS = {"gateway-helm": (GATEWAY_API, ENVOY_GATEWAY)}
"""Chart → groups of the CRDs in its folder `crds` (Envoy Gateway 1.8)."""
_IN_REPOSITORIES = {"/kubernetes-sigs/gateway-api": GATEWAY_API, "/envoyproxy/gateway": ENVOY_GATEWAY}


def check(target: Target) -> Iterator[Found]:
    """CRDs of the Gateway API and of Envoy Gateway, which several projects ship."""
    first: dict[str, Object] = {}
    for group, owner, path in _owners(target):
        other = first.setdefault(group, owner)
        if other is not owner and {other.ref.kind, owner.ref.kind} != {"CustomResourceDefinition"}:
            says = f"installs the CRDs of {group}, as {other} does: each overwrites the other's version of them"
            yield Found(
                owner,
                path,
                says,
                "leave them to one of the two: `install.crds: Skip` and `upgrade.crds: Skip` of a HelmRelease",
            )


def _owners(target: Target) -> Iterator[tuple[str, Object, str]]:
    for each in target.objects.of_kind("apiextensions.k8s.io", "CustomResourceDefinition"):
        if each.at("spec", "group") in _IN_REPOSITORIES.values():
            yield str(each.at("spec", "group")), each, "spec.group"
    for each in target.objects.of_kind(FLUX_KUSTOMIZE, "Kustomization"):
        namespace = str(each.at("spec", "sourceRef", "namespace") or each.ref.namespace)
        ref = ObjectRef(FLUX_SOURCE, "GitRepository", namespace, str(each.at("spec", "sourceRef", "name")))
        source = target.objects.by_ref.get(ref)
        url = str(source.at("spec", "url")).removesuffix(".git") if source else ""
        for repository, group in _IN_REPOSITORIES.items():
            if url.endswith(repository) and "crd" in str(each.at("spec", "path")):
                yield group, each, "spec.path"
    for each in target.objects.of_kind(FLUX_HELM, "HelmRelease"):
        for group in _IN_CHARTS.get(chart(target.objects, each).name, ()):
            for action, default in (("install", "Create"), ("upgrade", "Skip")):
                if (each.at("spec", action, "crds") or default) != "Skip":
                    yield group, each, f"spec.{action}.crds"
                    break


RULE = Rule("TL505", "CRDs with two owners", Severity.ERROR, check)
