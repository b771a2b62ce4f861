"""Modules that tests add to the test bed's packages."""

from __future__ import annotations

from tests.registries import add_module

__all__ = ["add_module"]
