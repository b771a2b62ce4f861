"""Sets a component's version in `stack:` of platform.yaml, and changes no other byte.

Places come from the parser's marks; the new text is parsed again and must differ only as intended.
"""

from __future__ import annotations

from typing import Any

from yaml.nodes import MappingNode, Node, ScalarNode

from tokenlabs.errors import TokenlabsError
from tokenlabs.spec.document import compose_spec
from tokenlabs.spec.nodes import entry
from tokenlabs.spec.problems import SpecError
from tokenlabs.spec.source import Source


def with_version(source: Source, component: str, version: str) -> Source:
    """The file with `component` at `version` under `stack:`.

    Raises:
        TokenlabsError: `stack:` has a form that cannot be edited in isolation.
    """
    document = compose_spec(source)
    written = document.value["stack"]
    meant = {**({"base": written} if isinstance(written, str) else written), component: version}
    found = entry(document.root, "stack") if document.root else None
    text = _edited(source.text, found[1], component, version) if found else None
    try:
        got: Any = compose_spec(Source(source.name, text)).value if text is not None else None
    except SpecError:
        got = None
    if text is None or got != {**document.value, "stack": meant}:
        raise TokenlabsError(
            f"{source.name}: `stack:` has a form that cannot be edited in isolation. Nothing was changed. "
            f"Write `{component}: {version}` there yourself."
        )
    return Source(source.name, text, marked=source.marked)


def _edited(text: str, stack: Node, component: str, version: str) -> str | None:
    if isinstance(stack, ScalarNode):
        return _replaced(text, stack, f'{{base: "{stack.value}", {component}: {version}}}')
    if not isinstance(stack, MappingNode) or not stack.value:
        return None
    existing = entry(stack, component)
    if existing:
        return _replaced(text, existing[1], version)
    key, last = stack.value[-1]
    end = last.end_mark.index
    if stack.flow_style:
        return f"{text[:end]}, {component}: {version}{text[end:]}"
    newline = "\r\n" if "\r\n" in text else "\n"
    line_end = text.find("\n", end)
    rest = len(text) if line_end < 0 else line_end + 1
    before = text[:rest] if line_end >= 0 else text + newline
    return f"{before}{' ' * key.start_mark.column}{component}: {version}{newline}{text[rest:]}"


def _replaced(text: str, node: Node, new: str) -> str:
    return text[: node.start_mark.index] + new + text[node.end_mark.index :]
