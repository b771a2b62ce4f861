"""Does the page on hardware say of each vendor and distribution what the tables of the code say?"""

from __future__ import annotations

import re
from pathlib import Path

from tokenlabs.spec.accelerators import VENDORS
from tokenlabs.spec.distributions import DISTRIBUTIONS, Distribution


def test_every_vendor_is_described(repository: Path) -> None:
    text = (repository / "docs/hardware.md").read_text(encoding="utf-8")
    rows = [
        re.findall(r"`([^`]+)`", line) for line in text.splitlines() if re.match(r"\| `(nvidia|amd|intel)` \|", line)
    ]
    expected = [[name, v.resource, v.label, v.runtime_class, v.taint, *v.sharing] for name, v in VENDORS.items()]
    assert rows == expected


def test_every_distribution_is_described(repository: Path) -> None:
    text = (repository / "docs/hardware.md").read_text(encoding="utf-8").partition("## Distributions")[2]
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("| `")
    ]
    assert rows == [[f"`{name}`", *_row(each)] for name, each in DISTRIBUTIONS.items()]


def _row(each: Distribution) -> list[str]:
    if each.refused:
        return ["refused", "", "", ""]
    storage = (
        f"`{each.storage}`" if each.storage else "the cluster's default" if each.brings_storage else "none: write it"
    )
    names = [f"`{name}`" if name else "the vendor's" for name in (each.gpus.label, each.gpus.runtime_class)]
    return [storage, *names, (each.balancer or "none known") + ("" if each.takes_addresses else ", no `address`")]
