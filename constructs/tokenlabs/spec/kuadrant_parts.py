"""The additional operators of Kuadrant's chart, by Kuadrant's release line.

Source: Kuadrant/kuadrant-operator, release.yaml, `dependencies`: v1.4.2 for 1.4, v1.5.2 for 1.5. Only their CRDs are applied
from these versions, and only until the release's chart applies its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Part(NamedTuple):
    """An operator at one version."""

    name: str
    """Name of the repository and of its chart."""
    version: str
    """Without a leading `v`."""
    commit: str | None = None
    """Commit of the release's tag, if known."""


PARTS: Mapping[tuple[int, int], tuple[Part, ...]] = {
    (1, 4): (
        Part("authorino-operator", "0.23.1"),
        Part("dns-operator", "0.16.0"),
        Part("limitador-operator", "0.17.1"),
    ),
    (1, 5): (
        Part("authorino-operator", "0.25.2"),
        Part("dns-operator", "0.17.1", "9892052d692da744e293fa582d332d10c1e692c3"),
        Part("limitador-operator", "0.18.3", "4b87dc8d6fbad95ad22b65028e140e4417a13a1b"),
    ),
}
"""Release line of Kuadrant's operator → the additional operators of its chart."""
