"""The cluster's Kubernetes version must be supported by the stack."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault
from tokenlabs.spec.stacks import STACKS, Line
from tokenlabs.spec.stacks.choice import resolve


def supported_by_the_stack(parts: Parts) -> Iterator[Fault]:
    """Other versions reject objects, or are untested."""
    if parts.kubernetes is None or parts.stack is None:
        return
    stack, line = resolve(parts.stack), _line(parts.kubernetes)
    if line in stack.kubernetes:
        return
    supported = ", ".join(f'"{_text(each)}"' for each in stack.kubernetes)
    why = f"is not supported by stack {stack.name}, which supports {supported} ({stack.kubernetes_source})"
    others = [other.name for other in STACKS.values() if line in other.kubernetes and not other.retired]
    if others:
        instead = f"write `stack: {others[0]}`"
    elif line < stack.kubernetes[0]:
        instead = f'upgrade the cluster, then write `"{_text(stack.kubernetes[0])}"` or later'
    else:
        instead = f'keep the cluster at `"{_text(stack.kubernetes[-1])}"` until a stack supports it'
    yield Fault(("cluster", "kubernetes"), why, instead)


def _line(text: str) -> Line:
    major, minor = text.split(".")
    return int(major), int(minor)


def _text(line: Line) -> str:
    return f"{line[0]}.{line[1]}"


RULES = (supported_by_the_stack,)
