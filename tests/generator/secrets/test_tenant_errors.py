"""What `tokenlabs tenant` rejects, and what its errors say."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generator.secrets.conftest import PLATFORM, Repository


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("add", "ada", "--user", "x", "--tier", "pro"),
            "NAME `ada` is taken (platform.yaml:14): `tokenlabs tenant rotate",
        ),
        (
            ("add", "eve", "--user", "ada-user", "--tier", "pro"),
            "--user `ada-user` is also the user of tenant `ada` (platform.yaml:14)",
        ),
        (("add", "eve", "--user", "x", "--tier", "pr"), "Tier `pr` is not in platform.yaml: did you mean `pro`?"),
        (
            ("add", "Eve_1", "--user", "x", "--tier", "pro"),
            "NAME `Eve_1` is not a valid name: use lower-case letters, digits",
        ),
        (("add", "e" * 64, "--user", "x", "--tier", "pro"), "at most 63"),
        (("add", "eve", "--user", "a b", "--tier", "pro"), "--user `a b` is not a user id"),
        (
            ("add", "kustomization", "--user", "x", "--tier", "pro"),
            "tenants[2].name: `kustomization` is also the name of Kustomize's list of applied files",
        ),
        (
            ("add", "limitador-redis", "--user", "x", "--tier", "pro"),
            "`limitador-redis` is also the name of the Secret with Limitador's Redis",
        ),
        (("add", "e" * 60, "--user", "x", "--tier", "pro"), "too long for the numbered Secret of a rotated key"),
        (("add", "eve", "--user", "null", "--tier", "pro"), "is the user id of requests without a user"),
        (("add", "eve", "--user", "change-me", "--tier", "pro"), "is a placeholder"),
        (("set-tier", "ada", "free"), "Tenant `ada` is already in tier `free` (platform.yaml:14)."),
        (("set-tier", "ada", "fre"), "Tier `fre` is not in platform.yaml: did you mean `free`?"),
        (("set-tier", "adaa", "pro"), "tenant `adaa` does not exist (did you mean `ada`?)"),
        (("rotate", "adaa"), "tenant `adaa` does not exist (did you mean `ada`?)"),
        (("rotate", "adaa", "--finish"), "tenant `adaa` does not exist (did you mean `ada`?)"),
    ],
)
def test_rejects_bad_arguments_before_any_change(
    repository: Repository, arguments: tuple[str, ...], message: str
) -> None:
    before = repository.files()
    ran = repository.run("tenant", *arguments, *([] if "--finish" in arguments else ["--print"]))
    assert (ran.code, ran.out) == (2, "")
    assert message in ran.err
    assert repository.files() == before


PASTED = ("tlabs_Kp7wQ2mZx9Lr4TbV8cNs", "sk-proj4k7q2m9x5r1t8w3z", "0123456789abcdef0123456789abcdef")


@pytest.mark.parametrize("key", PASTED)
@pytest.mark.parametrize(
    "arguments",
    [
        ("revoke", "{}"),
        ("rotate", "{}", "--print"),
        ("rotate", "{}", "--finish"),
        ("set-tier", "{}", "pro", "--print"),
        ("set-tier", "ada", "{}", "--print"),
        ("show", "{}"),
        ("add", "{}", "--user", "Eve_", "--tier", "gold", "--print"),
        ("add", "eve", "--user", "{}_", "--tier", "pro", "--print"),
        ("add", "eve", "--user", "eve", "--tier", "{}", "--print"),
        ("add", "{}", "--user", "ada-user", "--tier", "pro", "--print"),
    ],
    ids=" ".join,
)
def test_a_key_pasted_in_place_of_a_name_is_not_repeated(
    repository: Repository, arguments: tuple[str, ...], key: str
) -> None:
    ran = repository.run("tenant", *(word.replace("{}", key) for word in arguments))
    assert ran.code == 2
    assert key not in ran.out + ran.err
    assert key[:18] not in ran.out + ran.err


def test_truncates_and_escapes_input(repository: Repository) -> None:
    ran = repository.run("tenant", "add", "eve", "--user", "\x1b[31m" + "a b" * 100, "--tier", "pro", "--print")
    assert ran.code == 2
    assert "\x1b" not in ran.err
    assert "`\\x1b[31ma ba b" in ran.err
    assert "a b" * 30 not in ran.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("tenant", "add", "eve", "--user", "eve", "--tier", "pro", "--print"),
        ("tenant", "rotate", "ada", "--print"),
        ("tenant", "set-tier", "ada", "pro", "--print"),
        ("secret", "set", "redis", "--generate"),
    ],
    ids=" ".join,
)
def test_rejects_encryption_without_the_private_key(
    repository: Repository, arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A fresh copy of the template, before `tokenlabs init --adopt`: the key printed would never work."""
    monkeypatch.setenv("SOPS_AGE_KEY_FILE", str(tmp_path / "mine.txt"))
    before = repository.files()
    ran = repository.run(*arguments)
    assert (ran.code, ran.out) == (3, "")
    assert "run `tokenlabs init --adopt` first" in ran.err
    assert "add --key-elsewhere" in ran.err
    assert repository.files() == before
    assert repository.run(*arguments, "--key-elsewhere").code == 0


def test_revoking_and_finishing_need_no_key(
    repository: Repository, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert repository.run("tenant", "rotate", "ada", "--print").code == 0
    monkeypatch.setenv("SOPS_AGE_KEY_FILE", str(tmp_path / "mine.txt"))
    assert repository.run("tenant", "rotate", "ada", "--finish").code == 0
    assert repository.run("tenant", "revoke", "bob").code == 0


def test_reports_all_errors_of_a_new_tenant(repository: Repository) -> None:
    ran = repository.run("tenant", "add", "ada", "--user", "bob-user", "--tier", "gold", "--print")
    assert ran.err.splitlines() == [
        "error: NAME `ada` is taken (platform.yaml:14): `tokenlabs tenant rotate ada` issues another key for it.",
        "--user `bob-user` is also the user of tenant `bob` (platform.yaml:15): the two would share their limits.",
        "Tier `gold` is not in platform.yaml: known: `free` or `pro`.",
    ]


def _conflict(text: str) -> str:
    return f"<<<<<<< HEAD\n{text}=======\n{text}>>>>>>> other\n"


@pytest.mark.parametrize("arguments", [("rotate", "ada"), ("set-tier", "ada", "pro")], ids=" ".join)
def test_rotation_rejects_an_unreadable_file(repository: Repository, arguments: tuple[str, ...]) -> None:
    file = repository.root / "secrets/tenants/ada.yaml"
    file.write_text(_conflict(file.read_text()))
    before = repository.files()
    ran = repository.run("tenant", *arguments, "--print")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "error: secrets/tenants/ada.yaml:1: the file contains conflict markers of an unfinished Git merge; take one side, "
        "`git checkout --ours secrets/tenants/ada.yaml` or `git checkout --theirs secrets/tenants/ada.yaml`. No key was "
        "created.\n"
    )
    assert repository.files() == before


def test_reports_conflict_markers_in_platform_yaml(repository: Repository) -> None:
    repository.platform.write_text(_conflict(PLATFORM))
    ran = repository.run("tenant", "revoke", "ada")
    assert ran.code == 2
    assert "platform.yaml:1:1: `<<<<<<< HEAD` is a conflict marker" in ran.err


def test_a_byte_order_mark_hides_no_problem(repository: Repository) -> None:
    repository.platform.write_text("\ufeff" + PLATFORM)
    ran = repository.run("tenant", "add", "kustomization", "--user", "x", "--tier", "pro", "--print")
    assert (ran.code, ran.out) == (2, "")
    assert "tenants[2].name: `kustomization` is also the name of" in ran.err


@pytest.mark.parametrize("name", ["1e3", "0x1f", "123", "true"])
def test_a_name_that_yaml_reads_as_something_else_is_quoted(repository: Repository, name: str) -> None:
    ran = repository.run("tenant", "add", name, "--user", f"{name}", "--tier", "pro", "--print")
    assert ran.code == 0, ran.err
    assert f'{{name: "{name}", user: "{name}", tier: pro}}' in repository.platform.read_text()
