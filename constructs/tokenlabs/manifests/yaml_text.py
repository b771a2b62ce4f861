"""Manifests as YAML text: the same bytes for the same objects, on any machine."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import yaml

HEADER = "# Made by `tokenlabs synth` from platform.yaml; edit that, not this.\n"


class _Dumper(yaml.CSafeDumper):
    """libyaml's emitter: quotes what YAML 1.1 or 1.2 readers would take for another type."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
        """Never an anchor: a reviewer reads each object by itself."""
        return True


def _text(dumper: yaml.CSafeDumper, value: str) -> yaml.ScalarNode:
    style = "|" if "\n" in value.rstrip("\n") else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)


def dump(manifests: Iterable[dict[str, Any]]) -> str:
    """YAML of the manifests, one document each, under the header; keys in the order given."""
    body: str = yaml.dump_all(
        manifests,
        Dumper=_Dumper,
        sort_keys=False,
        default_flow_style=False,
        explicit_start=True,
        allow_unicode=True,
        width=1_000_000,
    )
    return HEADER + body


def load(text: str) -> list[dict[str, Any]]:
    """The manifests of a YAML text, empty documents left out."""
    return [document for document in yaml.load_all(text, Loader=yaml.CSafeLoader) if document is not None]
