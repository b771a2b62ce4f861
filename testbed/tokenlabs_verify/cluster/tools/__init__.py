"""The programs of the embedded environment: one lock, built or downloaded once into the cache."""

from __future__ import annotations

from tokenlabs_verify.cluster.tools.building import (
    Tools,
    ToolsFailedError,
    ToolsRefusedError,
    build,
    built,
    missing,
)
from tokenlabs_verify.cluster.tools.modules import folder_at, module_folder

__all__ = ["Tools", "ToolsFailedError", "ToolsRefusedError", "build", "built", "folder_at", "missing", "module_folder"]
