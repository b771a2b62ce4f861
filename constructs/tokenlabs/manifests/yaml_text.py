"""Manifests as YAML text, written by libyaml: the same bytes for the same objects, on any machine."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import yaml

HEADER = "# Made by `tokenlabs synth` from platform.yaml; edit that, not this.\n"


class _Dumper(yaml.CSafeDumper):
    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
        """No anchors: each object is readable by itself."""
        return True


# Plain text to PyYAML's resolver, but not to other readers: exponents without a point and numbers with a leading zero
# (YAML 1.2; `12e4` can be the beginning of a digest), octal numbers, and `y` and `n` (YAML 1.1).
_OTHER_READERS = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|[yYnN]")


def _text(dumper: yaml.CSafeDumper, value: str) -> yaml.ScalarNode:
    style = "|" if "\n" in value.rstrip("\n") else "'" if _OTHER_READERS.fullmatch(value) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)


def dump(manifests: Iterable[dict[str, Any]]) -> str:
    """YAML of the manifests, one document each, under the header; keys in the order given."""
    text: str = yaml.dump_all(
        manifests,
        Dumper=_Dumper,
        sort_keys=False,
        default_flow_style=False,
        explicit_start=True,
        allow_unicode=True,
        width=1_000_000,
    )
    return HEADER + text


def load(text: str) -> list[dict[str, Any]]:
    """The manifests of a YAML text, empty documents left out."""
    return [document for document in yaml.load_all(text, Loader=yaml.CSafeLoader) if document is not None]
