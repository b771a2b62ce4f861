"""Recognizes secrets by form or name and redacts them: messages appear on terminals and in CI logs."""

from __future__ import annotations

import re
from itertools import pairwise

from tokenlabs.contract.tenant_secret import KEY_PREFIX

KEY = re.compile(
    rf"(?<![A-Za-z0-9])((?:{KEY_PREFIX}|nvapi-|hf_|ghp_|github_pat_|AGE-SECRET-KEY-)(?=[-_A-Za-z0-9]{{12}})"
    # Kubernetes names may also begin with `sk-`, but have no capitals.
    r"|sk-(?=[-_A-Za-z0-9]{20})(?=[-_a-z0-9]*[A-Z]))[-_A-Za-z0-9]+"
)
"""Keys of tokenlabs, NVIDIA, Hugging Face, GitHub, age and OpenAI. Shorter matches are words: `hf_token` is not a key."""
PASSWORD = re.compile(r"(://[^/@\s:]*:)[^/@\s]+@")
"""A password in a URL."""
_QUERY = re.compile(r"(://[^\s?\"'`]*\?)[^\s\"'`,}]+")

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_LAST = {"token", "secret", "password", "passwd", "passphrase", "apikey"}
_BEFORE_KEY = {"api", "access", "secret", "private", "auth", "account", "signing", "encryption"}
_ELSEWHERE = {"file", "path", "dir", "name", "env", "disable", "enable", "use", "length", "size", "min", "max"}
"""A name with one of these words gives the location or handling of a secret."""
_OF_TEXT = {
    *("bos", "eos", "pad", "unk", "sep", "cls", "mask", "stop", "start", "end", "begin"),
    *("first", "next", "last", "per", "image", "video", "audio", "text"),
}
"""Text tokens are not secrets: `EOS_TOKEN`, `timeToFirstToken`."""
_SWITCH = re.compile(r"(?i:|0|1|true|false|yes|no|on|off|none|null)")

_NAMED = re.compile(r"""(?P<quote>["']?)(?P<name>-{0,2}[A-Za-z_][-A-Za-z0-9_]*)(?P<gap>["']?\s*(?:[:=,]\s*|\s))""")
"""A name and the separator before its value: `NAME: `, `"NAME": `, `--name=`, `--name `, `"--name", `."""
_QUOTED = re.compile(r""""(?:\\.|[^"\\])*"?|'(?:[^']|'')*'?""")
_OF_FLOW = re.compile(r"(?:(?!\s#)[^,}\]])*")
_OF_BLOCK = re.compile(r"(?:(?!\s#).)*")
_LAST_NAME = re.compile(
    r"""(--?[A-Za-z][-A-Za-z0-9_]*["']?,?|[A-Za-z_][A-Za-z0-9_]*["']?:(\s+[|>][-+0-9]*)?)\s*(\s#.*)?$"""
)
_RANDOM = re.compile(r"sk-\S{12,}|(?=[A-Za-z]*[0-9])(?=[0-9]*[A-Za-z])[A-Za-z0-9]{16,}")
"""Letters mixed with digits, longer than names; `sk-` is the prefix of OpenAI, Anthropic and other keys."""
_BEGINNING = re.compile(r"""\s*(?:-\s+)?["']?""")


def secret_by_name(name: str) -> bool:
    """Whether the value of a variable, flag or key with this name is a secret: `HF_TOKEN`, `--api-key`, `dbPassword`.

    Not `MAX_TOKENS` and `EOS_TOKEN`, which count or mark tokens, nor `TOKEN_FILE`, which names a file.
    """
    words = [word.lower() for word in _WORD.findall(re.split(r"[=\s]", name, maxsplit=1)[0])]
    if not words or _ELSEWHERE & {*words} or (words[-1] == "token" and _OF_TEXT & {*words}):
        return False
    if words[-1] in _LAST or {"secret", "password", "passphrase"} & {*words}:
        return True
    return any(second == "key" and first in _BEFORE_KEY for first, second in pairwise(words))


def is_switch(value: str) -> bool:
    """Whether a value is a boolean or empty: such a value is not a secret, whatever its name."""
    return _SWITCH.fullmatch(value) is not None


def redact(text: str) -> str:
    """The text with keys (`tlabs_…`) and passwords and queries of URLs redacted."""
    return _QUERY.sub(r"\1…", PASSWORD.sub(r"\1…@", KEY.sub(r"\1…", text)))


def redact_word(word: str) -> str:
    """A word given as a name, with anything that looks like a key redacted."""
    return _RANDOM.sub(lambda found: f"{found[0][:3]}…", redact(word))


def redact_line(line: str, above: str = "") -> str:
    """A line of the file with keys, and values of names that are secret, redacted.

    `above`: the line before it, whose last word may be the name of this line's value.
    """
    named = _LAST_NAME.search(above)
    if named and _hides(re.split(r"[^-A-Za-z0-9_]", named[1])[0]) and (begins := _BEGINNING.match(line)):
        following = line[begins.end() :]
        if following and not following.startswith("--") and not re.match(r"[A-Za-z_]\w*:(\s|$)", following):
            return f"{begins[0]}…"
    shown, start = "", 0
    while found := _NAMED.search(line, start):
        end = _value_end(line, found)
        value = line[found.end() : end].strip("\"'").strip()
        by_place = found["name"].startswith("-") or found["gap"].strip("\"' ") in (":", "=")
        if by_place and _hides(found["name"]) and value[:1] not in ("{", "[") and not is_switch(value):
            quote = line[found.end()] if line[found.end()] in "\"'" else ""
            shown, start = f"{shown}{line[start : found.end()]}{quote}…{quote}", end
        else:
            shown, start = shown + line[start : found.end()], found.end()
    return redact(shown + line[start:])


def _value_end(line: str, found: re.Match[str]) -> int:
    """End of a name's value; a plain value in a block ends at a comment or at the end of the line."""
    before, start = line[: found.start()], found.end()
    if quoted := _QUOTED.match(line, start):
        return quoted.end()
    if found["quote"] and found["gap"][0] not in "\"'":
        end = line.find(found["quote"], start)
        return len(line) if end < 0 else end
    if before.count('"') % 2 and (end := line.find('"', start)) >= 0:
        return end
    in_flow = sum(map(before.count, "{[")) > sum(map(before.count, "}]"))
    plain = (_OF_FLOW if in_flow else _OF_BLOCK).match(line, start)
    return plain.end() if plain else len(line)


def _hides(name: str) -> bool:
    # In platform.yaml, `secret` and `pullSecret` hold names of Secrets.
    return secret_by_name(name) and not (name.endswith("ecret") and not name.startswith("-"))
