"""What a model does for clients, and the paths that requests for it take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from tokenlabs.contract.paths import ApiPath

Task = Literal["chat", "embedding"]

TASK_PATHS: Mapping[Task, tuple[ApiPath, ...]] = {
    "chat": ("/v1/chat/completions", "/v1/completions"),
    "embedding": ("/v1/embeddings",),
}
"""Paths at which a model of a task answers, the default one first."""
