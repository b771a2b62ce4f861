"""Flux: the release, and the folders of `dist/<target>` that are its own; every other folder is a layer."""

from __future__ import annotations

VERSION = "v2.9.5"

INSTALL_FOLDER = "flux-install"
"""Flux itself, for `kubectl apply -k`."""
BOOTSTRAP_FOLDER = "bootstrap"
"""The source and the root Kustomization, applied by hand once."""
FOLDER = "flux"
"""A Kustomization for each layer, applied by the root."""
REMOVALS_FOLDER = "removals"
"""The Kustomizations of layers' parts again, applied after the routes: they are pruned from here."""
