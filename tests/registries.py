"""Packages with a module for each thing and a table of them: is a module in the folder that the table does not hold?"""

from __future__ import annotations

import pkgutil
import sys
from collections.abc import Callable, Collection, Iterable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

Add = Callable[[ModuleType, str, str], ModuleType]


def unlisted(
    package: ModuleType, things: Callable[[ModuleType], Iterable[object]], listed: Collection[object]
) -> set[str]:
    """Names of a package's modules that have a thing which its table does not list."""
    modules = [import_module(f"{package.__name__}.{each.name}") for each in pkgutil.iter_modules(package.__path__)]
    return {each.__name__ for each in modules if any(thing not in listed for thing in things(each))}


def named(*names: str) -> Callable[[ModuleType], Iterator[object]]:
    """What a module has under one of these names."""
    return lambda module: (getattr(module, name) for name in names if hasattr(module, name))


@pytest.fixture
def add_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Add]:
    """Puts a module of this name and text into a package, as a file in its folder would be."""
    added: list[tuple[ModuleType, str]] = []

    def add(package: ModuleType, name: str, text: str) -> ModuleType:
        (tmp_path / f"{name}.py").write_text(text, encoding="utf-8")
        monkeypatch.setattr(package, "__path__", [*package.__path__, str(tmp_path)])
        added.append((package, name))
        return import_module(f"{package.__name__}.{name}")

    yield add
    for package, name in added:
        sys.modules.pop(f"{package.__name__}.{name}", None)
        delattr(package, name)
