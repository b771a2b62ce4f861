"""Warnings about ends of support. Expected days: Envoy Gateway's matrix and kubernetes.io/releases."""

from __future__ import annotations

from pathlib import Path

import pytest

from tokenlabs.spec.end_of_support import dated
from tokenlabs.spec.loader import load_text
from tokenlabs.synth.today import due


def warned(repository: Path, today: str | None, **changes: str) -> list[str]:
    """Warnings on a day, for the committed platform with some lines changed."""
    text = (repository / "platform.yaml").read_text()
    for old, new in changes.items():
        assert old.replace("_", " ") in text
        text = text.replace(old.replace("_", " "), new)
    return list(due(((d.first, d.last, str(d.problem)) for d in dated(load_text(text))), today))


def kubernetes(line: str) -> dict[str, str]:
    return {"distribution:_microk8s": f'distribution: microk8s\n  kubernetes: "{line}"'}


@pytest.mark.parametrize(
    ("today", "said"),
    [
        ("2026-09-08", []),
        ("2026-09-09", ["whose upstream support ends on 2026-11-08"]),
        ("2026-11-08", ["whose upstream support ends on 2026-11-08"]),
        ("2026-11-09", ["which upstream has not supported since 2026-11-08"]),
        (None, []),
    ],
)
def test_warns_about_envoy_gateway_1_8_from_sixty_days_before_its_end(
    repository: Path, today: str | None, said: list[str]
) -> None:
    found = warned(repository, today)
    assert len(found) == len(said)
    assert all(words in text and "envoy-gateway 1.8.3" in text for words, text in zip(said, found, strict=True))


def test_warns_about_kubernetes_with_the_release_to_upgrade_to(repository: Path) -> None:
    (found,) = (text for text in warned(repository, "2027-03-01", **kubernetes("1.35")) if "cluster.kubernetes" in text)
    assert "which upstream has not supported since 2027-02-28; upgrade the cluster to 1.37" in found
    assert not [text for text in warned(repository, "2027-03-01", **kubernetes("1.36")) if "kubernetes:" in text]


def test_warns_once_about_a_deprecated_stack(repository: Path) -> None:
    text = (repository / "platform.yaml").read_text().replace('stack: "2026-12"', 'stack: "2026-02"')
    loaded = load_text(text)
    assert not dated(loaded)
    (warning,) = (each for each in loaded.warnings if each.path == "stack")
    assert "is deprecated" in warning.why
    assert warning.instead
    assert "2026-12" in warning.instead
