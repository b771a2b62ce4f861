"""The first sync of an empty cluster: no moment may be open, in whatever order its parts start."""

from __future__ import annotations

EACH = "each"
"""The value of `--hold` and `--last` for all of them."""
PROGRAMS = {
    "proxy": ("envoy", "gateway"),
    "envoy-gateway": ("envoy-gateway", "envoy-gateway"),
    "authorino": ("authorino", "kuadrant-instance"),
}
"""Programs that can start last → name of the container, and the layer that deploys it."""
