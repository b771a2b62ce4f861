"""Edits of `tenants:` in platform.yaml that change only the necessary lines and no other byte.

Places come from the parser's marks; the new text is parsed again and must differ only as intended, so a file with an
unsupported form is rejected, never damaged.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from yaml.nodes import Node, ScalarNode

from tokenlabs.errors import TokenlabsError
from tokenlabs.secrets.platform_file import PlatformFile, TenantLine
from tokenlabs.spec.document import compose_spec
from tokenlabs.spec.nodes import entry as entry_of
from tokenlabs.spec.nodes import find, is_text, root
from tokenlabs.spec.problems import SpecError
from tokenlabs.spec.source import Source


def with_tenant(platform: PlatformFile, tenant: TenantLine) -> str:
    """The text of platform.yaml with one more tenant, last in the list and in the style of the one before."""
    entry = {"name": tenant.name, "user": tenant.user, "tier": tenant.tier}
    return _edited(platform, _Text(platform).add(entry), (*_written(platform), entry), f"- {_flow(entry)}")


def with_tier(platform: PlatformFile, name: str, tier: str) -> str:
    """The text of platform.yaml with another tier for a tenant."""
    position, meant = _position(platform, name), list(_written(platform))
    meant[position] = {**meant[position], "tier": tier}
    by_hand = f"`tier: {tier}` in the line of `{name}`"
    return _edited(platform, _Text(platform).set_tier(position, tier), meant, by_hand)


def without_tenant(platform: PlatformFile, name: str) -> str:
    """The text of platform.yaml without a tenant."""
    position, meant = _position(platform, name), list(_written(platform))
    del meant[position]
    return _edited(platform, _Text(platform).remove(position), meant, f"nothing of `{name}` under `tenants:`")


def _position(platform: PlatformFile, name: str) -> int:
    return platform.tenants.index(platform.tenant(name))


def _written(platform: PlatformFile) -> tuple[dict[str, Any], ...]:
    return platform.document.at("tenants") or ()


def _edited(platform: PlatformFile, text: str | None, meant: Iterable[dict[str, Any]], by_hand: str) -> str:
    wanted = platform.document.value | {"tenants": tuple(meant)}
    try:
        got = compose_spec(Source(platform.document.source.name, text)).value if text is not None else None
    except SpecError:
        got = None
    if text is None or got != wanted:
        raise TokenlabsError(
            f"{platform.path}: `tenants:` has a form that cannot be edited in isolation (anchors, or an unusual list). "
            "Nothing was changed. Edit it yourself to contain "
            f"{by_hand}, or give each tenant one line `- {{name: …, user: …, tier: …}}`."
        )
    return platform.with_mark(text)


class _Text:
    """The text of platform.yaml with the places of its tenants in it."""

    def __init__(self, platform: PlatformFile) -> None:
        self._text = platform.document.source.text
        self._newline = "\r\n" if "\r\n" in self._text else "\n"
        found = entry_of(platform.document.root, "tenants")
        self._key = found[0] if found else None
        self._list: Any = found[1] if found else None  # a CollectionNode, or the scalar of an empty value

    def add(self, entry: dict[str, str]) -> str | None:
        key, listed = self._key, self._list
        if key is None or listed is None:
            return self._insert_line(len(self._text), f"tenants:{self._newline}  - {_flow(entry)}")
        if not isinstance(listed.value, list) or not listed.value:
            return self._first(key, listed, entry)
        last = listed.value[-1]
        if listed.flow_style:
            end = last.end_mark.index
            return self._replace(end, end, f", {_flow(entry)}")
        if last.id != "mapping":
            return None
        margin = " " * listed.start_mark.column
        if last.flow_style:
            written = f"{margin}- {_flow(entry)}"
        else:
            inner = " " * last.start_mark.column
            dash = f"{margin}-".ljust(len(inner))
            lines = [f"{name}: {_scalar(value)}" for name, value in entry.items()]
            written = self._newline.join([dash + lines[0], *(inner + line for line in lines[1:])])
        return self._insert_line(self._line_end(_content_end(last)), written)

    def set_tier(self, position: int, tier: str) -> str | None:
        value = find(self._list, (position, "tier"))
        if value is None:
            return None
        start, end = value.start_mark.index, value.end_mark.index
        quote = self._text[start] if self._text[start] in "'\"" else ""
        return self._replace(start, end, f"{quote}{tier}{quote}" if quote else _scalar(tier))

    def remove(self, position: int) -> str | None:
        key, listed = self._key, self._list
        if key is None or listed is None:
            return None
        items = listed.value
        item = items[position]
        if listed.flow_style:
            if position + 1 < len(items):
                return self._replace(item.start_mark.index, items[position + 1].start_mark.index, "")
            start = items[position - 1].end_mark.index if position else item.start_mark.index
            return self._replace(start, item.end_mark.index, "")
        start = self._text.rfind("\n", 0, item.start_mark.index) + 1
        end = self._line_end(_content_end(item))
        if len(items) > 1:
            return self._replace(start, end, "")
        colon = self._text.index(":", key.end_mark.index) + 1
        return f"{self._text[:colon]} []{self._text[colon:start]}{self._text[end:]}"

    def _first(self, key: Node, empty: Node, entry: dict[str, str]) -> str:
        """Replaces `[]`, `null` or an empty value."""
        colon = self._text.index(":", key.end_mark.index) + 1
        after = empty.end_mark.index if empty.end_mark.index > empty.start_mark.index else colon
        text = self._text[:colon] + self._text[after:]
        end = text.find("\n", colon) + 1 or len(text)
        return self._insert_line(end, f"  - {_flow(entry)}", text)

    def _line_end(self, index: int) -> int:
        return self._text.find("\n", index) + 1 or len(self._text)

    def _insert_line(self, index: int, line: str, text: str | None = None) -> str:
        text = self._text if text is None else text
        gap = "" if index == 0 or text[index - 1] == "\n" else self._newline
        return f"{text[:index]}{gap}{line}{self._newline}{text[index:]}"

    def _replace(self, start: int, end: int, written: str) -> str:
        return f"{self._text[:start]}{written}{self._text[end:]}"


def _content_end(node: Any) -> int:
    """Position of a node's last character: a block mapping's mark is after its trailing comments."""
    if node.id == "mapping" and not node.flow_style and node.value:
        return _content_end(node.value[-1][1])
    if node.id == "sequence" and not node.flow_style and node.value:
        return _content_end(node.value[-1])
    index: int = node.end_mark.index
    return index


def _flow(entry: dict[str, str]) -> str:
    return "{" + ", ".join(f"{name}: {_scalar(value)}" for name, value in entry.items()) + "}"


def _scalar(value: str) -> str:
    """The value as a YAML scalar: quoted if a parser would read it as a number, a boolean or null."""
    try:
        node = root(Source("", value))
    except SpecError:
        node = None
    plain = isinstance(node, ScalarNode) and node.value == value and is_text(node)
    return value if plain else f'"{value}"'
