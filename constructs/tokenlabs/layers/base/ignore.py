"""Ignore rules of Flux sources."""

from __future__ import annotations


def all_but(folder: str) -> str:
    """`spec.ignore` of a source that fetches one folder.

    In the syntax of .gitignore a folder below an excluded one cannot be brought back, so each step is opened by itself.
    """
    lines = ["/*"]
    parent = ""
    for part in folder.split("/"):
        lines += [f"{parent}/*"] * bool(parent) + [f"!{parent}/{part}"]
        parent = f"{parent}/{part}"
    return "\n".join(lines) + "\n"
