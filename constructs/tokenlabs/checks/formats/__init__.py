"""Findings as text: one format per module, pure functions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from tokenlabs.checks.finding import Finding
from tokenlabs.checks.formats import github, json_document, junit, sarif

Render = Callable[[Sequence[Finding]], str]

FORMATS: Mapping[str, Render] = {
    "json": json_document.render,
    "sarif": sarif.render,
    "github": github.render,
    "junit": junit.render,
}
"""Value of `--format` → its renderer; `text` is separate, since it has colours."""
