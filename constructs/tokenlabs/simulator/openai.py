"""Answers in the shapes of OpenAI's API, as vLLM fills them in: values in, bytes out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import cycle, islice
from typing import Any, Literal

from . import transfers
from .steering import Steering

Kind = Literal["chat", "completions", "responses", "embeddings"]
KINDS: dict[str, Kind] = {
    "/v1/chat/completions": "chat",
    "/v1/completions": "completions",
    "/v1/responses": "responses",
    "/v1/embeddings": "embeddings",
}


class RefusedError(Exception):
    """A request that the played server would refuse."""

    def __init__(self, status: int, message: str, kind: str = "BadRequestError") -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.kind = kind

    @classmethod
    def unknown(cls, method: str, path: str) -> RefusedError:
        """A path or method that is not served."""
        return cls(404, f"{method} {path[:200]} is not served", "NotFoundError")


@dataclass(frozen=True, slots=True)
class Asked:
    """The fields of a request's body that have an effect."""

    kind: Kind
    model: str
    text: str
    """What is echoed: the last message, the prompt, the input."""
    prompt_tokens: int
    """Words of all that was sent."""
    stream: bool
    include_usage: bool
    most: int | None
    """Tokens that the answer may have."""
    transfer: Mapping[str, Any]
    """`kv_transfer_params`."""


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens of one request."""

    prompt: int
    completion: int

    @property
    def total(self) -> int:
        """What is charged."""
        return self.prompt + self.completion


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer, whatever its shape."""

    kind: Kind
    number: int
    """Of the answer, since the server started."""
    created: int
    model: str
    pieces: Sequence[str]
    """The text, one piece for each event."""
    tokens: Usage
    usage: bool
    """Whether the answer includes the usage."""
    finish: Literal["stop", "length"]
    transfer: Mapping[str, Any] | None = None
    """`kv_transfer_params` of the answer."""


def asked(kind: Kind, body: bytes, models: Sequence[str]) -> Asked:
    """Parse a request's body. Raises RefusedError."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        raise RefusedError(400, "the body is not JSON") from None
    if not isinstance(value, dict):
        raise RefusedError(400, "the body is not a JSON object")
    model = value.get("model")
    if not isinstance(model, str) or model not in models:
        raise RefusedError(404, f"The model `{str(model)[:200]}` does not exist.", "NotFoundError")
    texts = list(_texts(kind, value))
    options = value.get("stream_options")
    transfer = value.get(transfers.FIELD)
    most = next((value[name] for name in _LIMITS if isinstance(value.get(name), int)), None)
    return Asked(
        kind=kind,
        model=model,
        text=texts[-1],
        prompt_tokens=sum(len(text.split()) for text in texts),
        stream=value.get("stream") is True and kind != "embeddings",
        include_usage=isinstance(options, dict) and options.get("include_usage") is True,
        most=most,
        transfer=transfer if isinstance(transfer, dict) else {},
    )


_LIMITS = ("max_completion_tokens", "max_tokens", "max_output_tokens")
_FIELDS: dict[Kind, str] = {"chat": "messages", "completions": "prompt", "responses": "input", "embeddings": "input"}


def _texts(kind: Kind, value: dict[str, Any]) -> Iterator[str]:
    field = _FIELDS[kind]
    items = value.get(field)
    if kind == "chat" and isinstance(items, str):
        items = None
    for item in [items] if isinstance(items, str) else items if isinstance(items, list) and items else [None]:
        content = item.get("content") if isinstance(item, dict) else item
        if isinstance(content, list):
            content = " ".join(str(part.get("text", "")) for part in content if isinstance(part, dict))
        if not isinstance(content, str):
            raise RefusedError(400, f"`{field}` must be text, or a list of it")
        yield content


def reply(asked: Asked, steering: Steering, number: int, created: int) -> Reply:
    """The answer to `asked`: an echo of its text, of the length that the headers steer to."""
    words = [f"{word} " for word in asked.text.split()] or [""]
    finish: Literal["stop", "length"] = "stop"
    if steering.events is not None:
        pieces = tuple(islice(cycle(words), steering.events))
    elif asked.most is not None and 0 < asked.most < len(words):
        pieces, finish = tuple(words[: asked.most]), "length"
    else:
        pieces = tuple(words)
    completion = 0 if asked.kind == "embeddings" else len(pieces)
    tokens = Usage(asked.prompt_tokens, completion)
    if steering.tokens is not None:
        completion = 0 if asked.kind == "embeddings" else steering.tokens - steering.tokens // 2
        tokens = Usage(steering.tokens - completion, completion)
    # vLLM includes the usage of a stream only on request; in the Responses API always.
    told = asked.include_usage or not asked.stream or asked.kind == "responses"
    made = Reply(asked.kind, number, created, asked.model, pieces, tokens, told and steering.usage, finish)
    if steering.size is None:
        return made
    measure: Callable[[Reply], int] = (
        (lambda r: sum(map(len, events(r)))) if asked.stream else (lambda r: len(whole(r)))
    )
    return _sized(made, steering.size, measure, even=asked.stream)


def _sized(reply: Reply, size: int, measure: Callable[[Reply], int], *, even: bool) -> Reply:
    """`reply` padded to `size` bytes; all ASCII, so a letter is a byte."""
    count = len(reply.pieces) if even else 1
    spare = max(0, size - measure(replace(reply, pieces=("",) * count)))
    share = "x" * (spare // count)
    # One string, many times: a long answer costs its share of memory, not its size.
    return replace(reply, pieces=(*(share,) * (count - 1), share + "x" * (spare % count)))


def whole(reply: Reply) -> bytes:
    """The answer as one JSON document."""
    text = "".join(reply.pieces)
    value: dict[str, Any]
    match reply.kind:
        case "chat":
            message = {"role": "assistant", "content": text}
            value = _named(reply, "chatcmpl", "chat.completion") | {
                "choices": [{"index": 0, "message": message, "finish_reason": reply.finish, "logprobs": None}]
            }
        case "completions":
            value = _named(reply, "cmpl", "text_completion") | {
                "choices": [{"index": 0, "text": text, "finish_reason": reply.finish, "logprobs": None}]
            }
        case "responses":
            value = _response(reply, "completed", text)
        case "embeddings":
            data = [{"object": "embedding", "index": 0, "embedding": [0.25, -0.5, 0.125]}]
            value = {"object": "list", "model": reply.model, "data": data}
    if reply.usage:
        value["usage"] = _usage(reply)
    if reply.transfer:
        value[transfers.FIELD] = dict(reply.transfer)
    return json.dumps(value).encode()


def events(reply: Reply) -> Iterator[bytes]:
    """The answer as server-sent events, each as its bytes on the wire."""
    if reply.kind == "responses":
        yield from _response_events(reply)
        return
    chat = reply.kind == "chat"
    base = _named(reply, "chatcmpl", "chat.completion.chunk") if chat else _named(reply, "cmpl", "text_completion")
    for index, piece in enumerate(reply.pieces):
        last = index == len(reply.pieces) - 1
        choice: dict[str, Any] = {"index": 0, "finish_reason": reply.finish if last else None}
        if chat:
            choice["delta"] = {"content": piece} if index else {"role": "assistant", "content": piece}
        else:
            choice["text"] = piece
        yield _event(base | {"choices": [choice]})
    if reply.usage:
        yield _event(base | {"choices": [], "usage": _usage(reply)})
    yield b"data: [DONE]\n\n"


def _response_events(reply: Reply) -> Iterator[bytes]:
    # The Responses API names its events and has no `[DONE]`.
    yield _event({"type": "response.created", "response": _response(reply, "in_progress", "")}, named=True)
    for piece in reply.pieces:
        yield _event({"type": "response.output_text.delta", "delta": piece}, named=True)
    done = _response(reply, "completed", "") | ({"usage": _usage(reply)} if reply.usage else {})
    yield _event({"type": "response.completed", "response": done}, named=True)


def _event(value: dict[str, Any], named: bool = False) -> bytes:
    name = f"event: {value['type']}\n" if named else ""
    return f"{name}data: {json.dumps(value)}\n\n".encode()


def _named(reply: Reply, prefix: str, kind: str) -> dict[str, Any]:
    return {"id": f"{prefix}-{reply.number}", "object": kind, "created": reply.created, "model": reply.model}


def _response(reply: Reply, status: str, text: str) -> dict[str, Any]:
    content = [{"type": "output_text", "text": text, "annotations": []}]
    message = {"type": "message", "id": f"msg-{reply.number}", "role": "assistant", "content": content}
    value = {"id": f"resp-{reply.number}", "object": "response", "created_at": reply.created, "model": reply.model}
    return value | {"status": status, "output": [message] if status == "completed" else []}


def _usage(reply: Reply) -> dict[str, int]:
    tokens = reply.tokens
    prompt, completion = ("input", "output") if reply.kind == "responses" else ("prompt", "completion")
    return {
        f"{prompt}_tokens": tokens.prompt,
        f"{completion}_tokens": tokens.completion,
        "total_tokens": tokens.total,
    }


def error(status: int, message: str, kind: str) -> bytes:
    """An error as vLLM words it."""
    return json.dumps({"error": {"message": message, "type": kind, "param": None, "code": status}}).encode()


def model_list(models: Sequence[str]) -> bytes:
    """`GET /v1/models`."""
    data = [{"id": model, "object": "model", "created": 0, "owned_by": "simulator"} for model in models]
    return json.dumps({"object": "list", "data": data}).encode()
