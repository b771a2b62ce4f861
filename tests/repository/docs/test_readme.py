"""Does every command of the README do what it says, and does every link lead somewhere?"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from click.testing import CliRunner

from tokenlabs.cli.readme import command as readme

ROOT = Path(__file__).resolve().parents[3]
README = (ROOT / "README.md").read_text()
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])


def blocks(fence: str) -> list[str]:
    """Texts of the fenced blocks of a kind, in order."""
    found = re.findall(rf"^( *)```{re.escape(fence)}\n(.*?)^\1```$", README, re.MULTILINE | re.DOTALL)
    return [textwrap.dedent(text) for _, text in found]


def test_make_targets_exist() -> None:
    """`make synth` itself is run by tests/repository/setup, on a bare machine; `make test` runs this very test."""
    for command in re.findall(r"^make \w+$", "\n".join(blocks("sh")), re.MULTILINE):
        done = subprocess.run(
            ["make", "-n", *command.split()[1:]], cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr


def test_every_readme_command_works_in_order(tmp_path: Path) -> None:
    for name in ("platform.yaml", ".sops.yaml"):
        shutil.copy(ROOT / name, tmp_path)
    for name in ("secrets", "dist"):
        shutil.copytree(ROOT / name, tmp_path / name)
    launcher = tmp_path / "bin" / "tokenlabs"
    launcher.parent.mkdir()
    launcher.write_text(f'#!/bin/sh\nexec "{sys.executable}" -P -O -m tokenlabs "$@"\n')
    launcher.chmod(0o755)
    chosen = [text for text in blocks("sh") if "make " not in text]
    # Whoever runs the tests has no private key for the committed secrets: adopting comes first, as on a fresh clone.
    chosen.sort(key=lambda text: "init --adopt" not in text)
    done = subprocess.run(
        ["sh", "-eu", "-c", "\n".join(chosen)],
        cwd=tmp_path,
        env=os.environ
        | {
            "PATH": f"{launcher.parent}:{os.environ['PATH']}",
            "HOME": str(tmp_path / "home"),
            "XDG_CONFIG_HOME": str(tmp_path / "home/.config"),
            "NVIDIA_API_KEY": "nvapi-" + "x1Y2z3" * 10,
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "tenants/ada" not in "".join(str(path) for path in (tmp_path / "dist").rglob("*")), "ada was revoked"


def test_cluster_commands_are_valid_shell_and_name_existing_paths() -> None:
    for text in blocks("sh cluster"):
        assert subprocess.run(["sh", "-n", "-c", text], check=False).returncode == 0
        for folder in re.findall(r"dist/\S+", text):
            assert (ROOT / folder / "kustomization.yaml").exists()
        for secret in re.findall(r"secret generic (\S+)", text):
            assert f"secret: {secret}" in (ROOT / "platform.yaml").read_text()


def test_generated_parts_are_current() -> None:
    done = CliRunner().invoke(readme, ["-f", str(ROOT / "platform.yaml"), "--check"])
    assert done.exit_code == 0, done.output
    assert README.count("<!-- end of generated -->") == 2


def test_the_picture_follows_the_engines_of_the_limits(tmp_path: Path) -> None:
    text = (ROOT / "platform.yaml").read_text()
    assert "limits: {requests: envoy, tokens: envoy, " in text
    (tmp_path / "README.md").write_text("<!-- generated: picture -->\nold\n<!-- end of generated -->\nkept\n")
    (tmp_path / "platform.yaml").write_text(
        text.replace("limits: {requests: envoy, tokens: envoy, ", "limits: {requests: kuadrant, tokens: envoy, ")
    )
    done = CliRunner().invoke(readme, ["-f", str(tmp_path / "platform.yaml")])
    assert done.exit_code == 0, done.output
    written = (tmp_path / "README.md").read_text()
    assert "kuadrant[Kuadrant<br>requests by tier]" in written
    assert "limits[rate limit<br>tokens by tier]" in written
    assert "old" not in written
    assert written.endswith("<!-- end of generated -->\nkept\n")


@pytest.mark.parametrize("document", DOCUMENTS, ids=[str(path.relative_to(ROOT)) for path in DOCUMENTS])
def test_links_have_targets(document: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", document.read_text()):
        if "://" not in target:
            assert (document.parent / target).exists(), target


def test_every_decision_is_in_the_index() -> None:
    index = (ROOT / "docs/decisions/README.md").read_text()
    for path in (ROOT / "docs/decisions").glob("0*.md"):
        assert f"]({path.name})" in index


def test_every_layer_is_described() -> None:
    from tokenlabs.layers import LAYERS

    text = (ROOT / "docs/layers.md").read_text()
    described = re.findall(r"^\| [0-9]+ \| `([a-z-]+)` \| ([^|]+) \|", text, re.MULTILINE)
    assert [(name, purpose.strip()) for name, purpose in described] == [(each.name, each.purpose) for each in LAYERS]
