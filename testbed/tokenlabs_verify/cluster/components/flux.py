"""Flux's controllers that deliver the platform."""

from __future__ import annotations

from tokenlabs_verify.cluster.components.component import Component

SOURCE = Component(
    name="source-controller",
    images=("ghcr.io/fluxcd/source-controller",),
    tags=("v1.9.6",),
    replaces="Flux's source-controller v1.9.6, built from its Go module with fluxcd/pkg/artifact 0.18.1 in place of 0.18.3; "
    "Flux 2.9.5 installs v1.9.5.",
    entrypoint=("source-controller",),
    commands={"source-controller": "source-controller"},
)

KUSTOMIZE = Component(
    name="kustomize-controller",
    images=("ghcr.io/fluxcd/kustomize-controller",),
    tags=("v1.9.6",),
    replaces="Flux's kustomize-controller v1.9.6, built from its Go module; Flux 2.9.5 installs v1.9.5.",
    entrypoint=("kustomize-controller",),
    commands={"kustomize-controller": "kustomize-controller"},
)

HELM = Component(
    name="helm-controller",
    images=("ghcr.io/fluxcd/helm-controller",),
    tags=("v1.6.4",),
    replaces="Flux's helm-controller v1.6.4, built from its Go module; the same program as in its image.",
    entrypoint=("helm-controller",),
    commands={"helm-controller": "helm-controller"},
)
