"""Are the pictures of the docs there, small, and shown with a text for those who do not see them?"""

from __future__ import annotations

import re
from pathlib import Path

MOST_BYTES = 150_000
IMAGE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")


def test_pictures_are_shown_described_and_small(repository: Path) -> None:
    docs = repository / "docs"
    shown = {}
    for page in sorted(docs.glob("*.md")):
        for text, target in IMAGE.findall(page.read_text()):
            shown[(page.parent / target).resolve()] = text
    pictures = set((docs / "pictures").resolve().iterdir())
    assert pictures
    assert pictures == set(shown)
    assert all(len(text.split()) > 5 for text in shown.values())
    assert [each.name for each in pictures if each.stat().st_size > MOST_BYTES] == []
    assert all(each.read_bytes().startswith(b"\x89PNG") for each in pictures)
