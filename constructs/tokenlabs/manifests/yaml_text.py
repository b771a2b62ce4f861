"""Manifests as YAML text: the same bytes for the same objects, on any machine.

Written by libyaml, or byte for byte as libyaml would, where what stands in a manifest is of the plain kind that nearly
all is (`tokenlabs.manifests.plain_yaml`): a manifest takes libyaml's Python binding a millisecond otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tokenlabs.manifests import plain_yaml

HEADER = "# Made by `tokenlabs synth` from platform.yaml; edit that, not this.\n"


def dump(manifests: Iterable[dict[str, Any]]) -> str:
    """YAML of the manifests, one document each, under the header; keys in the order given."""
    listed = list(manifests)
    try:
        return HEADER + "".join(map(plain_yaml.document, listed))
    except plain_yaml.NotPlainError:
        from tokenlabs.manifests import libyaml

        return HEADER + libyaml.dump(listed)


def load(text: str) -> list[dict[str, Any]]:
    """The manifests of a YAML text, empty documents left out."""
    import yaml

    return [document for document in yaml.load_all(text, Loader=yaml.CSafeLoader) if document is not None]
