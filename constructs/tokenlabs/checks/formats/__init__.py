"""Findings and gaps as text: one format per module, pure functions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module

from tokenlabs.checks.finding import Finding
from tokenlabs.checks.gaps import Gap

Render = Callable[[Sequence[Finding], Sequence[Gap]], str]

FORMATS = {"json": "json_document", "sarif": "sarif", "github": "github", "junit": "junit"}
"""Value of `--format` → its module; `text` is separate, since it has colours."""


def renderer(form: str) -> Render:
    """The renderer of a format. Modules are loaded on demand: JUnit's XML takes longer than the checks."""
    render: Render = import_module(f"{__name__}.{FORMATS[form]}").render
    return render
