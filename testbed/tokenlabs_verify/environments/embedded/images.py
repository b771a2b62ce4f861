"""Upstream's names of images that `images` of platform.yaml replaces: nothing is pulled here, and components go by them."""

from __future__ import annotations

from collections.abc import Iterable

from tokenlabs.spec.image_roles import Pulled


def upstream_names(pulled: Iterable[Pulled]) -> dict[str, str]:
    """Reference of each replaced image → upstream's."""
    return {
        each.reference: each.upstream
        for each in pulled
        if each.reference and each.upstream and each.reference != each.upstream
    }
