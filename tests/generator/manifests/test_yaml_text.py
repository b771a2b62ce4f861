"""Does every reader of YAML see what was written?"""

from __future__ import annotations

import re
from typing import Any

import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tokenlabs.manifests.yaml_text import dump, load

NASTY = [
    *(
        "on",
        "No",
        "y",
        "N",
        "null",
        "~",
        "True",
        "1e3",
        "12e45",
        "12345678901234e5",
        "0b11",
        "0o17",
        "0x1f",
        "017",
        "08",
    ),
    *(
        "1_000",
        "12:30",
        "12:30:45",
        "2026-01-01",
        ".5",
        "+.inf",
        ".NaN",
        "=",
        "<<",
        "-",
        "--",
        "---",
        "...",
        "- a",
        "?",
    ),
    *(
        "a: b",
        "a:",
        ":a",
        "a #b",
        "#a",
        "a,b",
        "[a",
        "{a",
        "*a",
        "&a",
        "!a",
        "%a",
        "@a",
        "`a",
        "|",
        "> x",
        "'a'",
        '"a"',
    ),
    *(
        "",
        " ",
        " a",
        "a ",
        "a\n",
        "a\nb",
        "a\nb\n",
        "a\nb\n\n",
        "\na\nb",
        "  a\nb",
        "a\n\n b",
        "a \nb",
        "a\tb",
        "\ta\nb",
    ),
    *("é", "a\u2028b", "\x85", "a\x07", "\U0001f600", "\ufeffa", "--pool=x", "$(A)", "http://a:1/b?c=d", "a" * 200),
    *("change_me", "0b" + "1" * 14, "00e1", "1234567890123456", "abcdef0123456789", "0123456789abcdef"),
]
TEXTS = (
    st.sampled_from(NASTY) | st.text(alphabet="ab01eE.-:# \n'\"{[,é", max_size=12) | st.from_regex(r"[0-9a-f]{16}\Z")
)
KEYS = TEXTS | st.sampled_from(["name", "kuadrant.io/groups", "k" * 99, "k" * 101, "k" * 129, "é" * 60])
VALUES = st.recursive(
    TEXTS | st.integers() | st.booleans() | st.none() | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(KEYS, VALUES, min_size=1, max_size=4))
@settings(max_examples=300, deadline=None)
def test_written_yaml_round_trips(manifest: dict[str, Any]) -> None:
    assert load(dump([manifest])) == [manifest]


# Kubernetes' own reader, sigs.k8s.io/yaml: what go-yaml 2 resolves (resolve.go) beside what PyYAML does.
GO_YAML_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
GO_YAML_WORDS = re.compile(r"(?i:y|yes|true|on|n|no|false|off)")


@given(TEXTS)
@settings(max_examples=500, deadline=None)
@example("y")
@example("12345678901234e5")
def test_go_reads_text_as_text(text: str) -> None:
    """A digest of digits and one `e` came out bare, and Kubernetes would have read a number."""
    event = [each for each in yaml.parse(dump([{"key": text}])) if isinstance(each, yaml.ScalarEvent)][-1]
    if event.implicit[0]:  # plain
        assert not GO_YAML_FLOAT.fullmatch(text)
        assert not GO_YAML_WORDS.fullmatch(text)
