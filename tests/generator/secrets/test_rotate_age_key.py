"""`tokenlabs init --rotate-age-key`: other age key, other data keys, the same values; and what a killed run leaves."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.generator.secrets.conftest import Repository
from tokenlabs.errors import TokenlabsError
from tokenlabs.secrets import age_keys, changes, initialise, sops
from tokenlabs.secrets.creation_rules import required_rule
from tokenlabs.secrets.inspection import recipients_of
from tokenlabs.secrets.platform_file import read_platform

NIM = "nvapi-0123456789abcdef"


@pytest.fixture
def initialised(empty: Repository) -> Repository:
    assert empty.run("init", "--print").code == 0
    assert empty.run("secret", "set", "nvidia-nim-api-key", stdin=NIM).code == 0
    return empty


def secrets(repository: Repository) -> list[str]:
    return sorted(
        path.relative_to(repository.root).as_posix() for path in (repository.root / "secrets").rglob("*.yaml")
    )


def values(repository: Repository, keys: Path | None = None) -> dict[str, object]:
    return {path: repository.decrypted(path, keys) for path in secrets(repository)}


def ciphertext(text: str) -> list[str]:
    return re.findall(r"ENC\[[^]]+]", text)


def key_file(folder: Path, identity: str) -> Path:
    file = folder / "alone.txt"
    file.write_text(f"{identity}\n")
    return file


def test_rotation_reencrypts_everything_without_changing_values(initialised: Repository, tmp_path: Path) -> None:
    [old] = age_keys.keys_here().recipients
    before, texts, keys = values(initialised), initialised.files(), initialised.keys.read_text()
    ran = initialised.run("init", "--rotate-age-key")
    assert (ran.code, ran.out) == (0, ""), ran.err
    _, new = age_keys.keys_here().recipients
    assert initialised.keys.read_text().startswith(keys), "the old private key stays until its owner deletes it"
    assert initialised.keys.stat().st_mode & 0o777 == 0o600
    assert required_rule(initialised.root).recipients == (new,)
    alone = key_file(tmp_path, age_keys.private_key(initialised.keys, new))
    assert values(initialised, alone) == before
    for path in secrets(initialised):
        text = (initialised.root / path).read_text()
        assert recipients_of(text) == {new}
        assert not set(ciphertext(text)) & set(ciphertext(texts[path].decode())), "a new data key encrypts all anew"
    gone = key_file(tmp_path, age_keys.private_key(initialised.keys, old))
    assert not sops.opens(initialised.root, secrets(initialised)[0], gone.read_text().strip())
    assert "nothing to do" in initialised.run("init").err


def test_prints_the_order_of_steps_for_flux(initialised: Repository) -> None:
    [old] = age_keys.keys_here().recipients
    said = initialised.run("init", "--rotate-age-key").err
    give = f"--from-file=age.agekey={initialised.keys} --dry-run=client -o yaml | kubectl apply -f -"
    assert said.index(give) < said.index("make synth, commit")
    assert f"Delete lines 1 and 2 of {initialised.keys} ({old}), and run the command of step 2 again." in said
    assert "AGE-SECRET-KEY-" not in said


def test_dry_run_changes_nothing(initialised: Repository, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    ran = initialised.run("init", "--rotate-age-key", "--dry-run")
    assert ran.code == 0
    assert "would re-encrypt 6 files to it, with new data keys" in ran.err
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("done", [0, 1, 3, 6])
def test_run_killed_anywhere_is_finished_by_init(initialised: Repository, tmp_path: Path, done: int) -> None:
    """The changes as they are applied, one after the other, up to where the machine went down."""
    before = values(initialised)
    platform = read_platform(initialised.platform)
    plan = initialise.plan(platform, adopt=False, rotate_age_key=True)
    outcome = initialise.carry_out(platform, plan, lambda *_: None)
    assert len(outcome.changes) == 7
    changes.apply(outcome.changes[:done])
    assert values(initialised) == before, "whatever was done, the key file opens all"
    finish = initialised.run("init", *([] if done else ["--rotate-age-key"]))
    assert finish.code == 0, finish.err
    [new] = required_rule(initialised.root).recipients
    assert {frozenset(recipients_of((initialised.root / path).read_text())) for path in secrets(initialised)} == {
        frozenset({new})
    }
    assert values(initialised, key_file(tmp_path, age_keys.private_key(initialised.keys, new))) == before
    assert "nothing to do" in initialised.run("init").err


def test_rejects_a_file_that_the_new_key_cannot_decrypt(
    initialised: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = initialised.files()
    monkeypatch.setattr(sops, "opens", lambda *_: False)
    platform = read_platform(initialised.platform)
    plan = initialise.plan(platform, adopt=False, rotate_age_key=True)
    with pytest.raises(TokenlabsError, match="the new age key cannot decrypt the file"):
        initialise.carry_out(platform, plan, lambda *_: None)
    assert initialised.files() == before


def test_a_colleague_keeps_reading(initialised: Repository, tmp_path: Path) -> None:
    """Their key joins with `tokenlabs init`, and stays when mine is replaced."""
    theirs = tmp_path / "colleague.txt"
    other = age_keys.make_key(theirs)
    rules = initialised.root / ".sops.yaml"
    [own] = age_keys.keys_here().recipients
    rules.write_text(rules.read_text().replace(own, f"{own},{other}"))
    before = values(initialised)
    ran = initialised.run("init")
    assert ran.code == 0, ran.err
    assert (
        "encrypt 6 files below secrets/ (secrets/nvidia-nim-api-key.yaml, …) to the recipients of .sops.yaml" in ran.err
    )
    assert values(initialised, theirs) == before
    assert initialised.run("init", "--rotate-age-key").code == 0
    assert values(initialised, theirs) == before
    assert own not in rules.read_text()
    assert other in rules.read_text()


def test_rejects_rotation_of_several_keys(initialised: Repository) -> None:
    second = age_keys.make_key(initialised.keys)
    rules = initialised.root / ".sops.yaml"
    first = age_keys.keys_here().recipients[0]
    rules.write_text(rules.read_text().replace(first, f"{first},{second}"))
    before = initialised.files()
    ran = initialised.run("init", "--rotate-age-key")
    assert ran.code == 2
    assert f"has several recipients whose private keys are on this machine: {first}, {second}." in ran.err
    assert initialised.files() == before


def test_rejects_rotation_without_the_private_key(
    initialised: Repository, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SOPS_AGE_KEY_FILE", str(tmp_path / "elsewhere.txt"))
    before = initialised.files()
    ran = initialised.run("init", "--rotate-age-key")
    assert ran.code == 3
    assert "whose private key is not on this machine" in ran.err
    assert initialised.files() == before
    assert initialised.run("init", "--rotate-age-key", "--adopt").code == 2


def test_rejects_rotation_without_a_key(empty: Repository) -> None:
    ran = empty.run("init", "--rotate-age-key")
    assert ran.code == 2
    assert "No age key to rotate" in ran.err
    assert not empty.keys.exists()
