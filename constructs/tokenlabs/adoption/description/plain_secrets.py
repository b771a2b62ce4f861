"""Keys and passwords in plain text, which objects of a cluster may have and a platform.yaml must not."""

from __future__ import annotations

from typing import Any

from tokenlabs.spec.secret_names import is_switch, redact, secret_by_name


def without_secrets(value: Any, path: str, left_out: list[str]) -> Any:
    """A field's value without variables, arguments and other values that are secrets by name or form.

    `left_out` receives a sentence for each, without the value.
    """
    if isinstance(value, dict):
        kept = {}
        for name, item in value.items():
            where = f"{path}.{name}"
            if isinstance(item, str) and _secret(name if path.endswith(".env") else "", item):
                left_out.append(f"{path.partition('.')[0]}: `{where}` is left out: its value looks like a secret")
            else:
                kept[name] = without_secrets(item, where, left_out)
        return kept
    if isinstance(value, list):
        kept_items = []
        flag = ""
        for number, item in enumerate(value):
            name, equals, rest = item.partition("=") if isinstance(item, str) else ("", "", "")
            if isinstance(item, str) and (_secret(name if equals else flag, rest if equals else item)):
                left_out.append(
                    f"{path.partition('.')[0]}: `{path}` is left out in part: {redact(name)} looks like a secret"
                )
            else:
                kept_items.append(without_secrets(item, f"{path}[{number}]", left_out))
            flag = name if not equals and name.startswith("-") else ""
        return kept_items
    return value


def _secret(name: str, value: str) -> bool:
    return redact(value) != value or (bool(name) and secret_by_name(name) and not is_switch(value))
