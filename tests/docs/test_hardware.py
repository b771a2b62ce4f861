"""Does the page on GPUs say of each vendor what the table of the code says?"""

from __future__ import annotations

import re
from pathlib import Path

from tokenlabs.spec.accelerators import VENDORS


def test_every_vendor_is_described(repository: Path) -> None:
    text = (repository / "docs/hardware.md").read_text(encoding="utf-8")
    rows = [
        re.findall(r"`([^`]+)`", line) for line in text.splitlines() if re.match(r"\| `(nvidia|amd|intel)` \|", line)
    ]
    expected = [[name, v.resource, v.label, v.runtime_class, v.taint, *v.sharing] for name, v in VENDORS.items()]
    assert rows == expected
