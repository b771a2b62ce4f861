"""Examples that a tenant can run unchanged, once the key is in the environment.

`tests/generator/guide/test_examples.py` runs them against the real gateway of the embedded environment.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Literal, NamedTuple

from tokenlabs.guide.facts import CHAT, EMBEDDINGS, KEY_VARIABLE, Facts

Language = Literal["sh", "python", "javascript"]
ROOM = 10
"""Seconds that a client waits longer than the gateway, so that it receives the gateway's error."""


class Snippet(NamedTuple):
    """One example."""

    id: str
    title: str
    language: Language
    needs: str
    """What to install first, or how to save it; empty: nothing."""
    code: str


def snippets(facts: Facts) -> Iterator[Snippet]:
    """The examples for the open paths: curl, Python and JavaScript."""
    paths = {operation.path for operation in facts.operations}
    if "/v1/models" in paths:
        yield Snippet("curl-models", "curl: the list of models", "sh", "", _curl(facts, "/v1/models"))
    if EMBEDDINGS in paths:
        text: dict[str, object] = {"model": facts.first[EMBEDDINGS], "input": ["Say hello."]}
        yield Snippet("curl-embeddings", "curl: vectors of texts", "sh", "", _curl(facts, EMBEDDINGS, text))
    if CHAT not in paths:
        return
    question: dict[str, object] = {"model": facts.first[CHAT], "messages": [{"role": "user", "content": "Say hello."}]}
    streamed = question | {"stream": True, "stream_options": {"include_usage": True}}
    yield Snippet("curl-chat", "curl: a whole answer", "sh", "", _curl(facts, CHAT, question))
    yield Snippet("curl-stream", "curl: a stream", "sh", "", _curl(facts, CHAT, streamed, stream=True))
    for id_, title, language, needs, template in (
        ("python-openai", "Python: the openai package", "python", "pip install openai", _PYTHON_OPENAI),
        ("python-httpx", "Python: plain HTTP", "python", "pip install httpx", _PYTHON_HTTPX),
        ("javascript-openai", "JavaScript: the openai package", "javascript", "npm install openai", _JAVASCRIPT_OPENAI),
        ("javascript-fetch", "JavaScript: plain HTTP", "javascript", "", _JAVASCRIPT_FETCH),
    ):
        saved = "Node.js 18 or newer; save it as example.mjs" if language == "javascript" else ""
        yield Snippet(id_, title, language, "; ".join(filter(None, (needs, saved))), _filled(template, facts))  # type: ignore[arg-type]


def _body(fields: dict[str, object]) -> str:
    """JSON with a line for each field, aligned after curl's `-d '`."""
    return "{" + ",\n       ".join(f"{json.dumps(name)}: {json.dumps(value)}" for name, value in fields.items()) + "}"


def _curl(facts: Facts, path: str, body: dict[str, object] | None = None, *, stream: bool = False) -> str:
    lines = [f"curl -sS --fail-with-body{' -N' if stream else ''} {facts.url}{path}"]
    lines.append(f'-H "Authorization: Bearer ${KEY_VARIABLE}"')
    if body is not None:
        lines.append('-H "Content-Type: application/json"')
        lines.append(f"-d '{_body(body)}'")
    return " \\\n  ".join(lines) + "\n"


def _filled(template: str, facts: Facts) -> str:
    return (
        template.replace("KEY_VARIABLE", KEY_VARIABLE)
        .replace('"URL', f'"{facts.url}')
        .replace('"MODEL"', json.dumps(facts.first[CHAT]))
        .replace("SECONDS", str(facts.timeout + ROOM))
    )


_PYTHON_OPENAI = """\
import os

from openai import OpenAI

client = OpenAI(base_url="URL/v1", api_key=os.environ["KEY_VARIABLE"], timeout=SECONDS)
model = "MODEL"
messages = [{"role": "user", "content": "Say hello."}]

answer = client.chat.completions.create(model=model, messages=messages)
print(answer.choices[0].message.content)
print(answer.usage.total_tokens, "tokens")

stream = client.chat.completions.create(model=model, messages=messages, stream=True)
for chunk in stream:
    for choice in chunk.choices:
        print(choice.delta.content or "", end="", flush=True)
print()
"""

_PYTHON_HTTPX = """\
import json
import os

import httpx

client = httpx.Client(
    base_url="URL",
    headers={"Authorization": f"Bearer {os.environ['KEY_VARIABLE']}"},
    timeout=SECONDS,
)
question = {"model": "MODEL", "messages": [{"role": "user", "content": "Say hello."}]}

answer = client.post("/v1/chat/completions", json=question)
if answer.is_error:
    raise SystemExit(f"{answer.status_code}: {answer.text}")
print(answer.json()["choices"][0]["message"]["content"])
print(answer.json()["usage"]["total_tokens"], "tokens")

# The same as a stream, printed as it arrives.
with client.stream("POST", "/v1/chat/completions", json=question | {"stream": True}) as stream:
    if stream.is_error:
        raise SystemExit(f"{stream.status_code}: {stream.read().decode()}")
    for line in stream.iter_lines():
        if line.startswith("data: ") and line != "data: [DONE]":
            for choice in json.loads(line[6:])["choices"]:
                print(choice["delta"].get("content") or "", end="", flush=True)
print()
"""

_JAVASCRIPT_OPENAI = """\
import OpenAI from "openai";

const client = new OpenAI({
  baseURL: "URL/v1",
  apiKey: process.env.KEY_VARIABLE,
  timeout: SECONDS * 1000,
});
const model = "MODEL";
const messages = [{ role: "user", content: "Say hello." }];

const answer = await client.chat.completions.create({ model, messages });
console.log(answer.choices[0].message.content);
console.log(answer.usage.total_tokens, "tokens");

const stream = await client.chat.completions.create({ model, messages, stream: true });
for await (const chunk of stream) {
  for (const choice of chunk.choices) process.stdout.write(choice.delta.content ?? "");
}
console.log();
"""

_JAVASCRIPT_FETCH = """\
const url = "URL/v1/chat/completions";
const headers = {
  Authorization: `Bearer ${process.env.KEY_VARIABLE}`,
  "Content-Type": "application/json",
};
const question = { model: "MODEL", messages: [{ role: "user", content: "Say hello." }] };

async function ask(body) {
  const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
  return answer;
}

const { choices, usage } = await (await ask(question)).json();
console.log(choices[0].message.content);
console.log(usage.total_tokens, "tokens");

// The same as a stream, printed as it arrives.
const stream = await ask({ ...question, stream: true });
let rest = "";
for await (const text of stream.body.pipeThrough(new TextDecoderStream())) {
  const lines = (rest + text).split("\\n");
  rest = lines.pop();
  for (const line of lines.map((each) => each.trimEnd())) {
    if (!line.startsWith("data: ") || line === "data: [DONE]") continue;
    for (const choice of JSON.parse(line.slice(6)).choices) {
      process.stdout.write(choice.delta.content ?? "");
    }
  }
}
console.log();
"""
