"""Kustomize's list of a folder's files: without it Flux would apply every YAML file in the folder."""

from __future__ import annotations

from collections.abc import Iterable

from tokenlabs.manifests import yaml_text

FILE = "kustomization.yaml"


def text(files: Iterable[str]) -> str:
    """The kustomization of a folder with `files`."""
    return yaml_text.dump(
        [{"apiVersion": "kustomize.config.k8s.io/v1beta1", "kind": "Kustomization", "resources": sorted(files)}]
    )
