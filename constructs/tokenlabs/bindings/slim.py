"""Removes from generated bindings what costs time at every synth without use.

jsii writes each binding with run-time type checks (`if __debug__`), a `typing.cast` around every value read back, and
the schema's prose. mypy checks the same types before anything runs, and `checks.structure` checks every manifest
against the whole schema after, so all three go: a typed Deployment costs a third, and the files are half as large.
"""

from __future__ import annotations

import ast


def slim(source: str) -> str:
    """The module's code without type checks at run time, casts and docstrings; its names and types stay."""
    tree = ast.parse(source)
    return unparsed(tree)


def unparsed(tree: ast.Module) -> str:
    """Text of a module, slimmed in place."""
    return ast.unparse(ast.fix_missing_locations(_Slimmer().visit(tree))) + "\n"


class _Slimmer(ast.NodeTransformer):
    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        return node.args[1] if ast.unparse(node.func) == "typing.cast" else node

    def visit_If(self, node: ast.If) -> ast.AST | None:
        self.generic_visit(node)
        return None if ast.unparse(node.test) == "__debug__" else node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST | None:
        if node.name.startswith("_typecheckingstub__"):
            return None
        self.generic_visit(node)
        return _without_docstring(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        self.generic_visit(node)
        return _without_docstring(node)


def _without_docstring(node: ast.FunctionDef | ast.ClassDef) -> ast.AST:
    if ast.get_docstring(node, clean=False) is not None:
        node.body = node.body[1:] or [ast.Pass()]
    return node
