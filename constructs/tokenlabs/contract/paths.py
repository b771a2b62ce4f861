"""Paths of the API that can be opened, and the one method of each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

ApiPath = Literal[
    "/v1/chat/completions",
    "/v1/completions",
    "/v1/embeddings",
    "/v1/models",
    "/v1/audio/speech",
    "/v1/audio/models",
    "/v1/audio/health",
    "/v1/audio/transcriptions",
]

METHODS: Mapping[str, str] = {
    "/v1/chat/completions": "POST",
    "/v1/completions": "POST",
    "/v1/embeddings": "POST",
    "/v1/models": "GET",
    "/v1/audio/speech": "POST",
    "/v1/audio/models": "GET",
    "/v1/audio/health": "GET",
    "/v1/audio/transcriptions": "POST",
}
"""The gate lets a path pass with this method only; requests are counted on POST."""
