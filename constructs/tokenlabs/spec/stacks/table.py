"""A stack as a Markdown table; `tokenlabs readme` writes it into the README."""

from __future__ import annotations

from tokenlabs.spec.stacks.component import Component, Stack


def markdown_table(stack: Stack) -> str:
    """Components of a stack, one per row; below them, the Kubernetes versions."""
    rows = [
        ("Component", "Version", "A cluster pulls", "Upstream's support", "Proof"),
        ("---",) * 5,
        *(_row(component) for component in stack.components),
    ]
    table = "\n".join(f"| {' | '.join(cells)} |" for cells in rows)
    kubernetes = ", ".join(f"{major}.{minor}" for major, minor in stack.kubernetes)
    return f"{table}\n\nStack `{stack.name}`, for Kubernetes {kubernetes}: {stack.kubernetes_source}."


def _row(component: Component) -> tuple[str, ...]:
    support = f"until {component.supported_until}" if component.supported_until else component.support
    return (
        component.name,
        component.version,
        f"`{component.pulled}`" if component.pulled else "CRDs from Git",
        support,
        component.proof,
    )
