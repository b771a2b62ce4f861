"""Does a run that goes by what stands ever say or write another thing than a whole run does?"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.generator.synth.conftest import Synth, edit, edit_file
from tokenlabs.bench.platforms import renamed
from tokenlabs.manifests.tree import Tree, read
from tokenlabs.spec.loader import load_text
from tokenlabs.spec.problems import SpecError
from tokenlabs.spec.tenant_lines import split

FREE = "  - {name: tenant-free-demo, user: demo-free-user, tier: free}\n"
PRO = "  - {name: tenant-pro-demo, user: demo-pro-user, tier: pro}\n"
STANDING = ".cache/tokenlabs/standing"


@pytest.fixture(scope="module")
def once(repository: Path, synth: Synth, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout that synth has run in; tests take copies."""
    folder = tmp_path_factory.mktemp("once")
    for name in ("platform.yaml", ".sops.yaml"):
        shutil.copy(repository / name, folder)
    for name in ("secrets", "dist"):
        shutil.copytree(repository / name, folder / name)
    done = synth(folder)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def synthesized(once: Path, tmp_path: Path) -> Path:
    """A checkout that synth has run in."""
    return shutil.copytree(once, tmp_path / "checkout")


def tenant(folder: Path, name: str, user: str, tier: str, line: str = "") -> None:
    """One more tenant with an encrypted file, as `tokenlabs tenant add` would leave it."""
    shape = (folder / "secrets/tenants/tenant-free-demo.yaml").read_text()
    text = renamed(shape, {"name": name, "user": user, "tier": tier})
    (folder / f"secrets/tenants/{name}.yaml").write_text(text)
    edit(folder, PRO, PRO + (line or f"  - {{name: {name}, user: {user}, tier: {tier}}}\n"))


def outcome(folder: Path, synth: Synth, *arguments: str) -> tuple[int, Any, str, Tree]:
    """All that a run says and leaves; the time and what it cost aside."""
    done = synth(folder, "--json", *arguments)
    said = json.loads(done.stdout) if done.stdout else {}
    for each in ("seconds", "rendered", "remembered"):
        said.pop(each, None)
    return done.returncode, said, done.stderr, read(folder / "dist")


def loads_the_spec(folder: Path, synth: Synth) -> bool:
    """Whether a run with nothing to change is a whole one."""
    done = synth(folder, "--check", environment={"PYTHONVERBOSE": "1"})
    return "import 'tokenlabs.spec.platform'" in done.stderr


def no_tenants(folder: Path) -> None:
    """The last tenants leave, and their layer with them."""
    edit(folder, FREE + PRO, "")
    edit(folder, "tenants: #", "tenants: [] #")
    shutil.rmtree(folder / "secrets/tenants")


Edit = Callable[[Path], object]
EDITS: dict[str, Edit] = {
    "nothing": lambda _: None,
    "one more tenant": lambda folder: tenant(folder, "tenant-new", "new-user", "pro"),
    "one in block style": lambda folder: tenant(
        folder, "tenant-new", "new-user", "pro", "  - name: tenant-new\n    user: new-user\n    tier: pro\n"
    ),
    "one with quotes": lambda folder: tenant(
        folder, "tenant-new", "new-user", "pro", '  - {name: tenant-new, user: "new-user", tier: pro}\n'
    ),
    "a comment among them": lambda folder: edit(folder, "  - {name: tenant-pro", "  # paying\n  - {name: tenant-pro"),
    "a user with a number's name": lambda folder: tenant(folder, "tenant-new", '"1e3"', "pro"),
    "another order": lambda folder: edit(folder, FREE + PRO, PRO + FREE),
    "a second key": lambda folder: (folder / "secrets/tenants/tenant-free-demo.2.yaml").write_text(
        renamed(
            (folder / "secrets/tenants/tenant-free-demo.yaml").read_text(),
            {"name": "tenant-free-demo.2", "user": "demo-free-user", "tier": "free"},
        )
    ),
    "no tenants": no_tenants,
    # What is wrong.
    "a tenant without a key": lambda folder: edit(folder, "name: tenant-free-demo,", "name: tenant-without-key,"),
    "a key without a tenant": lambda folder: edit(folder, FREE, ""),
    "a tenant named as Kustomize's list": lambda folder: tenant(folder, "kustomization", "new-user", "pro"),
    "an unknown tier": lambda folder: edit(folder, "demo-free-user, tier: free", "demo-free-user, tier: fre"),
    "a user twice": lambda folder: edit(folder, "user: demo-pro-user", "user: demo-free-user"),
    "a tenant twice": lambda folder: edit(folder, "name: tenant-pro-demo", "name: tenant-free-demo"),
    "the user null": lambda folder: edit(folder, "user: demo-pro-user", 'user: "null"'),
    "a placeholder": lambda folder: edit(folder, "user: demo-pro-user", "user: change-me"),
    "a key as user": lambda folder: edit(folder, "user: demo-pro-user", "user: nvapi-abcdefghijklmnop"),
    "an unknown key": lambda folder: edit(folder, "user: demo-pro-user, ", "user: demo-pro-user, rank: 1, "),
    "a name too long": lambda folder: edit(folder, "name: tenant-pro-demo", "name: " + "x" * 60),
    "a name in capitals": lambda folder: edit(folder, "name: tenant-pro-demo", "name: Tenant-pro"),
    "an indentation": lambda folder: edit(folder, "  - {name: tenant-pro", "   - {name: tenant-pro"),
    "a merge marker": lambda folder: edit(folder, "  - {name: tenant-pro", "<<<<<<< HEAD\n  - {name: tenant-pro"),
    "another tier than the file": lambda folder: edit(
        folder, "demo-free-user, tier: free", "demo-free-user, tier: pro"
    ),
    "plain text in a file": lambda folder: (folder / "secrets/tenants/tenant-free-demo.yaml").write_text(
        re.sub(r"ENC\[AES.*?\]", "plain", (folder / "secrets/tenants/tenant-free-demo.yaml").read_text(), count=1)
    ),
    "no file": lambda folder: (folder / "secrets/tenants/tenant-free-demo.yaml").unlink(),
    "another recipient": lambda folder: edit_file(folder / ".sops.yaml", "age1", "age1qqqq"),
    # What does not concern tenants.
    "another part of the spec": lambda folder: edit(folder, "1m: 10, 24h: 100", "1m: 11, 24h: 100"),
    "a tier less": lambda folder: edit(folder, "  pro: {requests", "  gold: {requests"),
    "a secret of the platform": lambda folder: edit_file(folder / "secrets/nvidia-nim-api-key.yaml", "ENC[", "["),
    "not UTF-8": lambda folder: (folder / "platform.yaml").write_bytes(
        b"\xff" + (folder / "platform.yaml").read_bytes()
    ),
    # dist/ itself.
    "a file edited by hand": lambda folder: (folder / "dist/kind/redis/server.yaml").write_text("edited: by hand\n"),
    "a stray file": lambda folder: (folder / "dist/microk8s/stray.yaml").write_text("left: behind\n"),
    "a stray file above": lambda folder: (folder / "dist/stray.yaml").write_text("left: behind\n"),
    "a stray tenant": lambda folder: (folder / "dist/microk8s/tenants/stray.yaml").write_text("left: behind\n"),
    "a file gone": lambda folder: (folder / "dist/microk8s/tenants/tenant-free-demo.yaml").unlink(),
    "dist/ gone": lambda folder: shutil.rmtree(folder / "dist"),
}


@pytest.mark.parametrize("change", EDITS.values(), ids=EDITS)
def test_it_says_and_leaves_what_a_whole_run_does(
    synthesized: Path, synth: Synth, change: Edit, tmp_path_factory: pytest.TempPathFactory
) -> None:
    change(synthesized)
    other = tmp_path_factory.mktemp("whole") / "checkout"
    shutil.copytree(synthesized, other)
    (other / STANDING).unlink()
    assert outcome(synthesized, synth) == outcome(other, synth)


@pytest.mark.parametrize(
    "change", ["nothing", "one more tenant", "a comment among them", "another order", "a second key", "a stray tenant"]
)
def test_what_concerns_tenants_alone_does_not_load_the_spec(synthesized: Path, synth: Synth, change: str) -> None:
    EDITS[change](synthesized)
    assert not loads_the_spec(synthesized, synth)


@pytest.mark.parametrize("content", [b"", b"\n\n", b"no key\nno digest\n[]", b"\xff\xfe"])
def test_a_damaged_memory_only_costs_time(synthesized: Path, synth: Synth, content: bytes) -> None:
    (synthesized / STANDING).write_bytes(content)
    assert loads_the_spec(synthesized, synth)
    done = synth(synthesized)
    assert done.returncode == 0, done.stderr
    assert "nothing changed" in done.stdout


def test_a_memory_altered_by_a_byte_is_not_gone_by(synthesized: Path, synth: Synth) -> None:
    edit_file(synthesized / STANDING, "token-labs", "token-labz")
    assert loads_the_spec(synthesized, synth)


def test_touching_files_and_moving_the_clock_change_nothing(synthesized: Path, synth: Synth) -> None:
    for path in [
        synthesized / "platform.yaml",
        *(synthesized / "dist").rglob("*"),
        *(synthesized / "secrets").rglob("*"),
    ]:
        os.utime(path, (0, 0))
    assert not loads_the_spec(synthesized, synth)


def test_an_edit_under_an_old_time_is_seen(synthesized: Path, synth: Synth) -> None:
    """Same size, same times: what rsync and Git checkouts do to those who go by them."""
    file = synthesized / "dist/kind/redis/server.yaml"
    good, times = file.read_bytes(), file.stat()
    file.write_bytes(good.replace(b"redis", b"rodis", 1))
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert synth(synthesized).returncode == 0
    assert file.read_bytes() == good


@pytest.mark.parametrize(
    "where", ["constructs/tokenlabs/layers/redis.py", "imports/k8s/__init__.py", "requirements.lock"]
)
def test_other_code_bindings_or_libraries_are_seen(
    synthesized: Path, synth: Synth, repository: Path, tmp_path_factory: pytest.TempPathFactory, where: str
) -> None:
    copy = tmp_path_factory.mktemp("code")
    ignored = shutil.ignore_patterns("__pycache__")
    for folder in ("constructs", "imports"):
        shutil.copytree(repository / folder, copy / folder, ignore=ignored)
    shutil.copy(repository / "requirements.lock", copy)
    code = {"PYTHONPATH": f"{copy / 'constructs'}{os.pathsep}{copy}", "PYTHONVERBOSE": "1"}
    assert "spec.platform'" not in synth(synthesized, "--check", environment=code).stderr, (
        "a copy of the code is the same"
    )
    with (copy / where).open("a") as file:
        file.write("\n# another\n")
    assert "spec.platform'" in synth(synthesized, "--check", environment=code).stderr


def test_warnings_are_repeated(checkout: Path, synth: Synth) -> None:
    edit(checkout, "acceptedMutableImages:\n  - ghcr.io/elizabetht/token-labs/magpie-tts:latest", "# none:\n  #")
    first = synth(checkout)
    assert "warning" in first.stderr
    assert not loads_the_spec(checkout, synth)
    assert synth(checkout).stderr == first.stderr


def test_a_warning_below_the_tenants_keeps_its_line(checkout: Path, synth: Synth) -> None:
    text = (checkout / "platform.yaml").read_text()
    block = re.search(r"(?m)^tenants:.*\n(?:  - .*\n)+", text)
    assert block
    first, rest = text[: text.index("models:")], text[text.index("models:") :]
    (checkout / "platform.yaml").write_text(first + block[0] + rest.replace(block[0], ""))
    edit(checkout, "acceptedMutableImages:\n  - ghcr.io/elizabetht/token-labs/magpie-tts:latest", "# none:\n  #")
    before = synth(checkout).stderr
    tenant(checkout, "tenant-new", "new-user", "pro")
    line = re.search(r"platform.yaml:(\d+):", before)
    assert line
    assert f"platform.yaml:{int(line[1]) + 1}:" in synth(checkout).stderr


def test_full_and_another_target_are_runs_of_their_own(synthesized: Path, synth: Synth) -> None:
    assert json.loads(synth(synthesized, "--json", "--full").stdout)["rendered"] > 0
    kind = json.loads(synth(synthesized, "--json", "--target", "kind").stdout)
    assert list(kind["targets"]) == ["kind"]
    assert list(json.loads(synth(synthesized, "--json").stdout)["targets"]) == ["microk8s", "kind"]


WORDS = st.sampled_from(
    [
        *(
            "free",
            "pro",
            "a",
            "a-b",
            "true",
            "null",
            "y",
            "on",
            "1",
            "1e3",
            "a_b",
            "a.b",
            "A",
            "x" * 50,
            "x" * 51,
            "a-",
        ),
        *("-a", "change-me", "todo", "xxx", "hf_abcdefghijklmnop", "nvapi-abcdefghijkl", '"q"', "é", "a b", "", "~"),
        *("a@b.c", "NULL"),
    ]
) | st.from_regex(r"[a-z0-9][-a-z0-9]{0,4}\Z")
LINES = st.builds(
    "  - {{name: {}, user: {}, tier: {}}}{}\n".format, WORDS, WORDS, WORDS, st.sampled_from(["", " # why"])
)
OTHERS = st.sampled_from(
    ["\n", "  # a comment\n", "  - {name: a, user: b}\n", " - {name: n, user: u, tier: free}\n", "#\n"]
)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(LINES | OTHERS, min_size=1, max_size=4), st.sampled_from(["", "# end\n", "\n"]))
@example(["  - {name: a, user: y, tier: free}\n", "  - {name: b, user: on, tier: pro}\n"], "")
def test_lines_that_are_certain_are_what_the_loader_reads(repository: Path, lines: list[str], after: str) -> None:
    text = (repository / "platform.yaml").read_text()
    text = re.sub(r"(?m)(^tenants:.*\n)(?:  - .*\n)+", lambda match: match[1] + "".join(lines) + after, text)
    parts = split(text)
    if parts is None or not parts.fit(["free", "pro", "enterprise"]):
        return
    try:
        loaded = load_text(text)
    except SpecError as error:
        pytest.fail(f"taken, and the loader refuses it: {error}")
    assert list(parts.tenants) == [(each.name, each.user, each.tier) for each in loaded.platform.tenants]
    assert loaded.tenants_line == parts.head.count("\n")
    assert parts.head + "".join(text.splitlines(True)[loaded.tenants_line :][: parts.lines]) + parts.tail == text
