"""Manifests as text and as trees on disk: the same bytes for the same objects, replaced as a whole."""
