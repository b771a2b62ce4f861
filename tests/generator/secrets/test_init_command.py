"""`tokenlabs init`: from a clone to secrets that are its operator's, with the real sops and real age keys."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from tests.generator.secrets.conftest import PLATFORM, Repository, keys_in
from tokenlabs.secrets import age_keys, encrypted
from tokenlabs.secrets.creation_rules import required_rule, rule_text
from tokenlabs.secrets.inspection import recipients_of
from tokenlabs.secrets.platform_file import read_platform
from tokenlabs.secrets.tenant_files import tenant_files


def test_from_nothing_to_everything_encrypted(empty: Repository) -> None:
    ran = empty.in_terminal("init")
    assert ran.code == 0, ran.out
    assert stat.S_IMODE(empty.keys.stat().st_mode) == 0o600
    [recipient] = age_keys.keys_here().recipients
    assert (empty.root / ".sops.yaml").read_text() == rule_text(recipient)
    assert f"ada\t{empty.key('ada')}\n" in ran.out
    assert f"bob\t{empty.key('bob')}\n" in ran.out
    assert f"kubectl -n flux-system create secret generic sops-age --from-file=age.agekey={empty.keys}\n" in ran.out
    assert "! the API key of NVIDIA NIM is not set yet: run tokenlabs secret set nvidia-nim-api-key" in ran.out
    assert "AGE-SECRET-KEY-" not in ran.out
    problems = encrypted.tenant_problems(
        {
            tenant: [(path.relative_to(empty.root).as_posix(), path.read_text()) for path in paths]
            for tenant, paths in tenant_files(empty.root).items()
        },
        read_platform(empty.platform).tenants,
        app="token-labs",
        tiers=("free", "pro"),
        recipients={recipient},
    )
    assert problems == []


def test_second_run_changes_nothing(empty: Repository, tmp_path: Path) -> None:
    assert empty.run("init", "--print").code == 0
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    for arguments in (("init",), ("init", "--adopt")):
        ran = empty.run(*arguments)
        assert (ran.code, ran.out) == (0, "")
        assert "nothing to do" in ran.err
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("arguments", [("init",), ("init", "--dry-run"), ("init", "--adopt", "--dry-run")])
def test_dry_run_or_missing_terminal_creates_nothing(
    empty: Repository, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    ran = empty.run(*arguments)
    assert ran.code == (0 if "--dry-run" in arguments else 2)
    assert "an age key in" in ran.err
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [empty.platform]


def test_reuses_an_existing_key_and_appends_to_its_file(empty: Repository) -> None:
    own = age_keys.make_key(empty.keys)
    text = empty.keys.read_text()
    ran = empty.run("init", "--print")
    assert ran.code == 0, ran.err
    assert f"use the existing age key {own}" in ran.err
    assert empty.keys.read_text() == text
    second = age_keys.make_key(empty.keys)
    assert empty.keys.read_text().startswith(text)
    assert age_keys.keys_here().recipients == (own, second)


def test_init_without_the_key_changes_nothing(
    repository: Repository, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SOPS_AGE_KEY_FILE", str(tmp_path / "elsewhere.txt"))
    before = repository.files()
    for arguments in (("init",), ("init", "--dry-run")):
        ran = repository.run(*arguments)
        assert (ran.code, ran.out) == (3, "")
        assert f"(looked in SOPS_AGE_KEY and {tmp_path / 'elsewhere.txt'})" in ran.err
        assert "`tokenlabs init --adopt` makes your key the" in ran.err
    assert repository.files() == before
    assert not (tmp_path / "elsewhere.txt").exists()


def test_adopting_replaces_all_that_cannot_be_read(
    empty: Repository, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert empty.run("init", "--print").code == 0
    assert empty.run("secret", "set", "nvidia-nim-api-key", stdin="nvapi-0123456789abcdef\n").code == 0
    assert empty.run("tenant", "rotate", "bob", "--print").code == 0
    old = [empty.key(name) for name in ("ada", "bob", "bob.2")]
    password = empty.decrypted("secrets/redis/redis-system.yaml")["stringData"]
    rules = empty.root / ".sops.yaml"
    rules.write_text("# ours\n" + rules.read_text())
    stranger = empty.root / "secrets/other.yaml"
    stranger.write_bytes((empty.root / "secrets/redis/redis-system.yaml").read_bytes())

    mine = tmp_path / "mine.txt"
    monkeypatch.setenv("SOPS_AGE_KEY_FILE", str(mine))
    before = empty.files()
    dry = empty.run("init", "--adopt", "--dry-run")
    assert dry.code == 0, dry.err
    assert "would create an API key for tenant `ada`" in dry.err
    assert empty.files() == before
    assert not mine.exists()

    ran = empty.run("init", "--adopt", "--print")
    assert ran.code == 0, ran.err
    [recipient] = age_keys.keys_here().recipients
    assert required_rule(empty.root).recipients == (recipient,)
    assert rules.read_text().startswith("# ours\n")
    adopted = Repository(empty.root, mine)
    new = [adopted.key("ada"), adopted.key("bob.2")]
    assert keys_in(ran.out) == new
    assert not set(new) & set(old)
    assert not (empty.root / "secrets/tenants/bob.yaml").exists()
    assert adopted.decrypted("secrets/redis/redis-system.yaml")["stringData"] != password
    assert "! the API key of NVIDIA NIM is not set yet: run tokenlabs secret set nvidia-nim-api-key" in ran.err
    assert "! secrets/other.yaml cannot be decrypted here and is not managed by tokenlabs: recreate it" in ran.err
    assert empty.platform.read_text() == PLATFORM

    stranger.unlink()
    assert "nothing to do" in empty.run("init").err


def test_adopt_resumes_an_interrupted_run(repository: Repository) -> None:
    """A file from before (restored from Git, or left by another) is noticed, and only it is replaced."""
    ada = repository.root / "secrets/tenants/ada.yaml"
    foreign = ada.read_text()
    assert repository.run("init", "--print").code == 0
    bob = repository.key("bob")
    [own] = age_keys.keys_here().recipients
    ada.write_text(foreign.replace(own, "age1dhrlxvwpprcr8sdqzl53jadvw0jujnjhuxynzervguads35htgzs09ml4h"))
    ran = repository.run("init")
    assert ran.code == 3
    assert "encrypted to a key other than yours: secrets/tenants/ada.yaml." in ran.err
    ran = repository.run("init", "--adopt", "--print")
    assert ran.code == 0, ran.err
    assert ran.out == f"ada\t{repository.key('ada')}\n"
    assert repository.key("bob") == bob


def test_each_document_decrypts_separately(empty: Repository) -> None:
    assert empty.run("init", "--print").code == 0
    files = [path.relative_to(empty.root).as_posix() for path in (empty.root / "secrets").rglob("*.yaml")]
    assert len(files) == 6
    for file in files:
        assert (empty.root / file).read_text().count("\nkind:") == 1
        values = empty.decrypted(file)["stringData"]
        assert values
        assert "ENC[" not in str(values)


def test_encrypts_for_all_recipients(repository: Repository, tmp_path: Path) -> None:
    """A colleague's public key beside one's own: the file is no longer the one tokenlabs wrote, and works."""
    colleague = tmp_path / "colleague.txt"
    other = age_keys.make_key(colleague)
    rules = repository.root / ".sops.yaml"
    [own] = age_keys.keys_here().recipients
    rules.write_text(rules.read_text().replace(own, f"{own},{other}"))
    ran = repository.run("tenant", "rotate", "ada", "--print")
    assert ran.code == 0, ran.err
    document = repository.decrypted("secrets/tenants/ada.2.yaml", colleague)
    assert document["stringData"] == {"api_key": ran.out.strip()}
    assert recipients_of((repository.root / "secrets/tenants/ada.2.yaml").read_text()) == {own, other}


def test_adopt_keeps_several_recipients(
    repository: Repository, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    rules = repository.root / ".sops.yaml"
    [own] = age_keys.keys_here().recipients
    rules.write_text(rules.read_text().replace(own, f"{own},{age_keys.make_key(tmp_path / 'colleague.txt')}"))
    monkeypatch.setenv("SOPS_AGE_KEY_FILE", str(tmp_path / "mine.txt"))
    before = repository.files()
    ran = repository.run("init", "--adopt", "--print")
    assert (ran.code, ran.out) == (2, "")
    assert ".sops.yaml names 2 recipients. Ask one of them to add `age1" in ran.err
    assert repository.files() == before


def test_keys_are_where_sops_keeps_them() -> None:
    def place(platform: str, **environment: str) -> str:
        return str(age_keys.key_file({"HOME": "/people/ada", **environment}, platform))

    assert place("linux") == "/people/ada/.config/sops/age/keys.txt"
    assert place("darwin") == "/people/ada/Library/Application Support/sops/age/keys.txt"
    assert place("darwin", XDG_CONFIG_HOME="/x") == place("linux", XDG_CONFIG_HOME="/x") == "/x/sops/age/keys.txt"
    assert place("linux", SOPS_AGE_KEY_FILE="/k", XDG_CONFIG_HOME="/x") == "/k"


def test_reports_the_line_of_a_malformed_private_key(empty: Repository) -> None:
    empty.keys.parent.mkdir()
    empty.keys.write_text("# mine\nAGE-SECRET-KEY-1BROKEN\n")
    ran = empty.run("init", "--print")
    assert ran.code == 2
    assert f"{empty.keys}:2: is a malformed age private key" in ran.err
    assert "BROKEN" not in ran.err


def test_key_in_the_environment_counts(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOPS_AGE_KEY", repository.keys.read_text())
    monkeypatch.setenv("SOPS_AGE_KEY_FILE", os.devnull)
    assert repository.run("init", "--dry-run").code == 0


def test_names_a_file_that_is_not_text(repository: Repository) -> None:
    (repository.root / "secrets/tenants/ada.yaml").write_bytes(b"\xff\xfe\x00")
    ran = repository.run("init")
    assert ran.code == 2
    assert "secrets/tenants/ada.yaml: cannot be read: it is not UTF-8 text." in ran.err
    listed = repository.run("tenant", "list")
    assert listed.code == 0
    assert "ada   ada-user  free  ?" in listed.out


@pytest.mark.parametrize("arguments", [("init",), ("init", "--rotate-age-key")], ids=" ".join)
def test_unencrypted_file_is_called_that_and_not_shown(repository: Repository, arguments: tuple[str, ...]) -> None:
    (repository.root / "secrets/mine.yaml").write_text("kind: Secret\nstringData: {key: hunter2hunter2}\n")
    before = repository.files()
    ran = repository.run(*arguments)
    assert ran.code == 2
    assert ran.err.startswith("error: secrets/mine.yaml:1: the file is not encrypted")
    assert "hunter2" not in ran.err
    assert repository.files() == before
