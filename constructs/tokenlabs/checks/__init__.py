"""Checks of manifests. Pure functions: manifests in, findings out."""
