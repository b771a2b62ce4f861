"""Modules that a test adds to packages of the test bed."""

from __future__ import annotations

from tests.registries import add_module

__all__ = ["add_module"]
