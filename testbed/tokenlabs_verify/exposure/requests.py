"""One request for each path and model of a platform, without a key."""

from __future__ import annotations

import json
from collections.abc import Mapping

from tokenlabs_verify.client import Request
from tokenlabs_verify.engine.facts import CHAT, Facts

_OTHERS = (("GET", "/"), ("GET", "/%zz"), ("POST", "/v1/completions"), ("GET", "/metrics"))
"""Closed paths, and one that no proxy can parse."""
_INPUT = {"input": "hello"}


def to_open_paths(facts: Facts) -> list[Request]:
    """One request per open path and model, chat completions first; its body is one that backends accept."""
    chats = [{"model": model.id, "messages": [{"role": "user", "content": "hello"}]} for model in facts.models]
    others = [_request(facts, method, path, _INPUT) for path, method in facts.paths.items() if path != CHAT]
    return [*(_request(facts, "POST", CHAT, each) for each in chats), *others]


def to_closed_paths(facts: Facts) -> list[Request]:
    """Some requests of closed paths."""
    return [_request(facts, method, path, _INPUT) for method, path in _OTHERS]


def _request(facts: Facts, method: str, path: str, body: Mapping[str, object]) -> Request:
    head = (("host", facts.host),)
    if method != "POST":
        return Request(method, path.encode(), head)
    return Request(method, path.encode(), (*head, ("content-type", "application/json")), json.dumps(body).encode())
