"""The CEL library without its command line: `import cel` also loads typer, rich and pygments, which takes ten times as long."""

from __future__ import annotations

import sys
from functools import cache
from importlib.machinery import PathFinder
from importlib.util import find_spec, module_from_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import cel

_EXTENSION = "cel.cel"
"""The compiled module of common-expression-language 0.10. It must be loaded once per process, since it panics the second time."""


ERRORS = (ValueError, RuntimeError, TypeError, LookupError, ArithmeticError)
"""What evaluating an expression may raise."""
_LONGEST = 30_000
"""The parser's messages have columns of 16 bits, and the library panics behind them."""


@cache
def program(expression: str) -> cel.Program:
    """A compiled expression. Raises ValueError if it is not CEL, or too long to be read."""
    if len(expression) > _LONGEST:
        raise ValueError(f"an expression of {len(expression)} characters is too long to be read")
    compiled: cel.Program = _library().compile(expression)
    return compiled


def _library() -> Any:
    if _EXTENSION not in sys.modules:
        package = find_spec("cel")  # finds it, without running it
        spec = PathFinder.find_spec(_EXTENSION, package.submodule_search_locations) if package else None
        if spec is None or spec.loader is None:
            raise ModuleNotFoundError("No module named 'cel'", name="cel")
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
        sys.modules[_EXTENSION] = module  # where a later `import cel` finds it
    return sys.modules[_EXTENSION]
