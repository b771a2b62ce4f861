"""Names of the targets, by themselves: whoever only chooses among them need not load the spec."""

from __future__ import annotations

from typing import Literal

TargetName = Literal["microk8s", "kind"]
TARGETS: tuple[TargetName, ...] = ("microk8s", "kind")
ENCRYPTED: TargetName = "microk8s"
"""The target whose Secrets come encrypted from `secrets/`; in kind they are plain demo values."""
