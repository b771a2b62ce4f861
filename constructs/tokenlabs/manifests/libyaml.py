"""libyaml's emitter, set so that every YAML reader sees what was meant."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import yaml


class _Dumper(yaml.CSafeDumper):
    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
        """Never an anchor: a reviewer reads each object by itself."""
        return True


# What PyYAML's resolver takes for text and other readers do not: exponents without a point and numbers with a leading
# zero (YAML 1.2; `12e4` is the beginning of a digest, and half a number), octal numbers, and `y` and `n` (YAML 1.1).
_OTHER_READERS = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|[yYnN]")


def _text(dumper: yaml.CSafeDumper, value: str) -> yaml.ScalarNode:
    style = "|" if "\n" in value.rstrip("\n") else "'" if _OTHER_READERS.fullmatch(value) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)


def dump(documents: Iterable[Any]) -> str:
    """YAML of the documents, each after its `---`; keys in the order given."""
    text: str = yaml.dump_all(
        documents,
        Dumper=_Dumper,
        sort_keys=False,
        default_flow_style=False,
        explicit_start=True,
        allow_unicode=True,
        width=1_000_000,
    )
    return text
