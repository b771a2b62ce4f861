"""`name:` of platform.yaml changed: `tokenlabs init` writes it into every encrypted file, without opening one."""

from __future__ import annotations

import json

import pytest

from tests.generator.secrets.conftest import PLATFORM, Repository
from tokenlabs.secrets.renaming import renamed


@pytest.fixture
def other_name(empty: Repository) -> Repository:
    assert empty.run("init", "--print").code == 0
    assert empty.run("secret", "set", "nvidia-nim-api-key", stdin="nvapi-0123456789abcdef").code == 0
    assert empty.run("tenant", "rotate", "bob", "--print").code == 0
    empty.platform.write_text(PLATFORM.replace("name: token-labs ", "name: tokens-of-ours "))
    return empty


def test_init_changes_only_the_name(other_name: Repository) -> None:
    def states() -> dict[str, str]:
        return {row["name"]: row["state"] for row in json.loads(other_name.run("secret", "list", "--json").out)}

    assert states() == {"redis": "set", "nvidia-nim-api-key": "outdated"}
    said = other_name.run("secret", "list")
    assert "Outdated: run `tokenlabs init`" in said.err
    assert "To set" not in said.err
    before = other_name.files()
    ran = other_name.run("init")
    assert (ran.code, ran.out) == (0, ""), ran.err
    assert "write the platform's name into 4 files below secrets/ (secrets/nvidia-nim-api-key.yaml, …)" in ran.err
    after = other_name.files()
    nvidia = "secrets/nvidia-nim-api-key.yaml"
    changed = {path for path in before if after[path] != before[path]}
    assert changed == {nvidia, *(f"secrets/tenants/{name}.yaml" for name in ("ada", "bob", "bob.2"))}
    for path in changed:
        old, new = ("namespace", "namespace") if path == nvidia else ("app", "app")
        assert after[path] == before[path].replace(
            f"    {old}: token-labs\n".encode(), f"    {new}: tokens-of-ours\n".encode()
        )
    assert states() == {"redis": "set", "nvidia-nim-api-key": "set"}
    assert other_name.decrypted("secrets/tenants/ada.yaml")["metadata"]["labels"]["app"] == "tokens-of-ours"  # type: ignore[index]
    assert "nothing to do" in other_name.run("init").err


def test_dry_run_is_reported(other_name: Repository) -> None:
    before = other_name.files()
    assert "would write the platform's name into 4 files" in other_name.run("init", "--dry-run").err
    assert other_name.files() == before


@pytest.mark.parametrize(
    "text", ["", "a: [", "- a\n", "metadata: text\n", "metadata: {labels: [app]}\n", "a: 1\n---\nb: 1\n"]
)
def test_init_ignores_malformed_files(repository: Repository, text: str) -> None:
    from tokenlabs.secrets.platform_file import read_platform

    assert renamed(read_platform(repository.platform), {"secrets/tenants/ada.yaml": text}) == {}
