"""Small trees, and edits of `dist/`, with what is found in them."""

from __future__ import annotations

from textwrap import dedent

from tokenlabs.checks.finding import Finding
from tokenlabs.checks.runner import check
from tokenlabs.manifests.tree import Tree

HTTP_GATEWAY = """\
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: {name: g, namespace: n}
spec: {gatewayClassName: eg, listeners: [{name: http, port: 80, protocol: HTTP}]}
"""


def found(text: str, *ids: str) -> list[str]:
    """`ID [line of the file]: object sentence` of what is found in one file; only of these ids, if any."""
    return of({"all.yaml": dedent(text).encode()}, *ids)


def of(tree: Tree, *ids: str) -> list[str]:
    """The same for a tree."""
    checked = check(tree)
    assert not [each for each in checked.unreadable if each.broken]
    return [
        f"{each.rule.id} [{_line(tree, each)}]: {each.object} {each.says}"
        for each in checked.findings
        if not ids or each.rule.id in ids
    ]


def _line(tree: Tree, finding: Finding) -> str:
    return tree[finding.file].decode().splitlines()[finding.line - 1].strip()
