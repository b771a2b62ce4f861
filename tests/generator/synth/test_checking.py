"""Does synth check what it rendered, before it becomes dist/?"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.generator.synth.conftest import Synth, edit, edit_file
from tokenlabs.cli import run
from tokenlabs.manifests.tree import compare, read

GATE = ("layers/gateway/gate.py", 'kind="Gateway", name=inputs.gateway', 'kind="Gateway", name="other"')
"""The gate guards another Gateway: its reference leads nowhere (TL101), and every route is open (TL201)."""
PRUNED = ("layers/models/storage.py", "annotations=PRUNE_DISABLED", "annotations={}")
"""Claims with weights that Flux prunes: a warning (TL503)."""
Code = Callable[..., dict[str, str]]


@pytest.fixture
def code(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Code:
    """The environment to run the code in which these texts are replaced."""

    def copy(*edits: tuple[str, str, str]) -> dict[str, str]:
        folder = tmp_path_factory.mktemp("code")
        for name in ("constructs", "imports"):
            shutil.copytree(repository / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(repository / "requirements.lock", folder)
        for file, old, new in edits:
            edit_file(folder / "constructs/tokenlabs" / file, old, new)
        return {"PYTHONPATH": f"{folder / 'constructs'}{os.pathsep}{folder}"}

    return copy


def test_an_error_leaves_dist_unchanged(
    checkout: Path,
    synth: Synth,
    code: Code,
    tmp_path_factory: pytest.TempPathFactory,
    capsys: pytest.CaptureFixture[str],
) -> None:
    good = read(checkout / "dist")
    done = synth(checkout, environment=code(GATE))
    assert done.returncode == 1
    assert not compare(good, read(checkout / "dist"))
    assert (checkout / ".cache/tokenlabs/refused/kind/gateway/gate.yaml").is_file()
    # The text is that of `tokenlabs check`, had the refused tree become dist/.
    other = tmp_path_factory.mktemp("other")
    shutil.copytree(checkout / ".cache/tokenlabs/refused", other / "dist")
    shutil.copy(checkout / "platform.yaml", other)
    assert run(["check", str(other / "dist")]) == 1
    findings = capsys.readouterr().out
    assert "error TL101" in findings
    assert "error TL201" in findings
    assert done.stderr.startswith(findings)
    assert "so dist/ is unchanged" in done.stderr.removeprefix(findings)
    assert done.stdout == ""
    again = synth(checkout, "--check", environment=code(GATE))
    assert (again.returncode, again.stderr) == (1, done.stderr)
    # The next good run leaves nothing of it.
    assert synth(checkout).returncode == 0
    assert not (checkout / ".cache/tokenlabs/refused").exists()


def test_json_has_the_findings(checkout: Path, synth: Synth, code: Code) -> None:
    done = synth(checkout, "--json", "--target", "kind", environment=code(GATE))
    assert done.returncode == 1
    result = json.loads(done.stdout)
    assert result["refused"] is True
    assert {(each["id"], each["severity"], each["target"]) for each in result["findings"]} == {
        ("TL101", "error", "kind"),
        ("TL201", "error", "kind"),
    }
    clean = json.loads(synth(checkout, "--json").stdout)
    assert (clean["refused"], clean["findings"]) == (False, [])


def test_a_warning_is_shown_and_does_not_fail(checkout: Path, synth: Synth, code: Code) -> None:
    faulty = code(PRUNED)
    done = synth(checkout, environment=faulty)
    assert done.returncode == 0, done.stderr
    warnings = done.stderr.splitlines()
    assert warnings
    assert all(re.match(r"microk8s/models/\S+\.yaml:\d+: warning TL503: ", each) for each in warnings)
    assert (
        "annotations"
        not in (checkout / "dist/microk8s/models/token-labs-pool/server.yaml")
        .read_text()
        .partition("kind: Deployment")[0]
    ), "dist/ is the new one"
    again = synth(checkout, "--quiet", environment=faulty)
    assert again.stderr.splitlines() == warnings, "warnings come back until they are accepted"


def test_an_accepted_error_does_not_refuse(checkout: Path, synth: Synth, code: Code) -> None:
    faulty, day = code(GATE), "2026-08-31"
    result = json.loads(synth(checkout, "--json", environment=faulty).stdout)
    found = {
        (each["id"], f"{each['object']['kind']} {each['object']['namespace']}/{each['object']['name']}")
        for each in result["findings"]
    }
    entries = [
        f"- {{rule: {id_}, object: {each}, reason: the other Gateway comes next, until: {day}}}\n"
        for id_, each in found
    ]
    (checkout / "checks.yaml").write_text(f"ignore:\n{''.join(entries)}")
    done = synth(checkout, "--today", day, environment=faulty)
    assert (done.returncode, done.stderr) == (0, "")
    assert "name: other\n" in (checkout / "dist/kind/gateway/gate.yaml").read_text()
    expired = synth(checkout, "--today", "2026-09-01", environment=faulty)
    assert expired.returncode == 1
    assert "TL101" in expired.stderr
    assert f"expired on {day}" in expired.stderr
    (checkout / "checks.yaml").write_text("ignore: all\n")
    assert synth(checkout, environment=faulty).returncode == 2


def test_reports_an_unused_entry_only_when_all_targets_are_checked(checkout: Path, synth: Synth) -> None:
    entry = "{rule: TL103, object: Service apps/web, reason: an operator makes its pods, until: 2027-03-01}"
    (checkout / "checks.yaml").write_text(f"ignore:\n- {entry}\n")
    assert "TL103 of Service apps/web is unused" in synth(checkout).stderr
    assert synth(checkout, "--target", "kind").stderr == ""


def test_a_tree_without_findings_is_checked_once(checkout: Path, synth: Synth, code: Code) -> None:
    listing = {"PYTHONPROFILEIMPORTTIME": "1"}  # Python lists each module that it loads

    def checks(*arguments: str, environment: dict[str, str] | None = None) -> bool:
        done = synth(checkout, *arguments, environment=listing | (environment or {}))
        assert done.returncode == 0
        return "tokenlabs.checks.runner" in done.stderr

    assert checks()
    assert not checks()
    assert not checks("--target", "kind")
    assert not checks("--full"), "it renders the same bytes"
    (checkout / ".cache/tokenlabs/clean.json").write_text("[")
    assert checks()
    assert not checks()
    edit(checkout, "startup: 15m", "startup: 20m")
    assert checks()
    # A hand edit of dist/ is undone, and what replaces it is known.
    (checkout / "dist/kind/gateway/gate.yaml").write_text("")
    assert not checks()
    # Other code of a rule may find something in the same tree.
    assert checks(environment=code(("checks/rules/tl504_open_in_first_sync.py", '"""TL504', '"""Other text: TL504')))


def test_only_rendered_targets_are_checked(checkout: Path, synth: Synth) -> None:
    """What another target has in dist/ is replaced by its own run."""
    edit_file(checkout / "dist/microk8s/gateway/gate.yaml", "name: token-labs-gateway\n---", "name: other\n---")
    done = synth(checkout, "--target", "kind")
    assert (done.returncode, done.stderr) == (0, "")
    assert "name: other\n---" in (checkout / "dist/microk8s/gateway/gate.yaml").read_text()
