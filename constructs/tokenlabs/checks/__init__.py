"""Checks of manifests: pure functions, manifests in, findings out."""
