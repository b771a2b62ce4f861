"""Upstream's names of images that `images` of platform.yaml replaces: nothing is pulled here, and components go by them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from tokenlabs.spec.image_roles import Pulled, pulled
from tokenlabs.spec.loader import load
from tokenlabs.spec.target_names import SIMULATED
from tokenlabs.spec.targets import target
from tokenlabs_verify.cluster.places import Places


def write(where: Places, platform: Path) -> None:
    """Tell the kubelet the names that this platform.yaml replaces."""
    images = pulled(target(load(platform).platform, SIMULATED))
    where.images.write_text(json.dumps(upstream_names(images)))


def upstream_names(pulled: Iterable[Pulled]) -> dict[str, str]:
    """Reference of each replaced image → upstream's."""
    return {
        each.reference: each.upstream
        for each in pulled
        if each.reference and each.upstream and each.reference != each.upstream
    }
