"""What an operator does to tenants, with the real sops and real age keys: one file, as all commands share one repository."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.generator.secrets.conftest import ADA, BOB, PLATFORM, Repository, keys_in
from tokenlabs.contract import tenant_secret
from tokenlabs.errors import TokenlabsError
from tokenlabs.secrets import api_key, changes, sops, tenants
from tokenlabs.secrets.platform_file import read_platform


def test_added_tenant_gets_the_printed_key_and_its_line(repository: Repository) -> None:
    ran = repository.in_terminal("tenant", "add", "eve", "--user", "eve@example.org", "--tier", "pro")
    assert ran.code == 0, ran.out
    [key] = keys_in(ran.out)
    assert repository.key("eve") == key
    assert ran.out.splitlines()[-1].endswith("tokenlabs tenant show eve")
    line = "  - {name: eve, user: eve@example.org, tier: pro}\n"
    assert repository.platform.read_text() == PLATFORM.replace(BOB, BOB + line)


def test_secret_matches_authorino(repository: Repository) -> None:
    document = repository.decrypted("secrets/tenants/ada.yaml")
    key = document["stringData"]["api_key"]  # type: ignore[index]
    assert document == {
        "apiVersion": "v1",
        "kind": "Secret",
        "metadata": {
            "name": "ada",
            "namespace": "kuadrant-system",
            "labels": {"app": "token-labs", "authorino.kuadrant.io/managed-by": "authorino"},
            "annotations": {
                "kuadrant.io/groups": "free",
                "secret.kuadrant.io/user-id": "ada-user",
                "tokenlabs.dev/key-sha256": tenant_secret.digest(key),
            },
        },
        "type": "Opaque",
        "stringData": {"api_key": key},
    }
    assert key == key.strip()


@pytest.mark.parametrize(
    "arguments",
    [
        ("tenant", "add", "eve", "--user", "eve", "--tier", "pro"),
        ("tenant", "rotate", "ada"),
        ("tenant", "set-tier", "ada", "pro"),
    ],
)
def test_without_a_terminal_no_key_is_made(repository: Repository, arguments: tuple[str, ...]) -> None:
    before = repository.files()
    ran = repository.run(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert "Standard output is not a terminal" in ran.err
    assert "--print" in ran.err
    assert repository.files() == before


def test_print_writes_only_the_key_to_stdout(repository: Repository) -> None:
    ran = repository.run("tenant", "rotate", "ada", "--print")
    assert ran.code == 0, ran.err
    assert ran.out == repository.key("ada.2") + "\n"
    assert not keys_in(ran.err)


def test_no_command_writes_a_plain_key(repository: Repository, tmp_path: Path) -> None:
    printed = [repository.key("ada"), repository.key("bob")]
    for arguments in (
        ("tenant", "add", "eve", "--user", "eve", "--tier", "pro", "--print"),
        ("tenant", "rotate", "ada", "--print"),
        ("tenant", "set-tier", "bob", "free", "--print"),
    ):
        ran = repository.run(*arguments)
        assert ran.code == 0, ran.err
        printed += keys_in(ran.out)
    assert len(set(printed)) == 5
    written = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert written
    assert not [key for key in printed for content in written if key.encode() in content]
    assert not list(tmp_path.rglob("*.tmp"))


def test_rotation_holds_two_keys_of_one_user_until_finished(repository: Repository) -> None:
    old = repository.key("ada")
    assert repository.run("tenant", "rotate", "ada", "--print").code == 0
    first, second = (repository.decrypted(f"secrets/tenants/{name}.yaml") for name in ("ada", "ada.2"))
    annotations = [document["metadata"]["annotations"] for document in (first, second)]  # type: ignore[index]
    assert annotations[0]["secret.kuadrant.io/user-id"] == annotations[1]["secret.kuadrant.io/user-id"] == "ada-user"
    assert annotations[0]["tokenlabs.dev/key-sha256"] != annotations[1]["tokenlabs.dev/key-sha256"]
    assert repository.key("ada") == old
    assert second["metadata"]["name"] == "ada.2"  # type: ignore[index]
    assert repository.platform.read_text() == PLATFORM

    again = repository.run("tenant", "rotate", "ada", "--print")
    assert again.code == 2
    assert "rotate ada --finish" in again.err

    new = repository.key("ada.2")
    done = repository.run("tenant", "rotate", "ada", "--finish")
    assert done.code == 0, done.err
    assert "kubectl -n kuadrant-system delete secret ada\n" not in done.out
    assert sorted(path.name for path in (repository.root / "secrets/tenants").iterdir()) == ["ada.2.yaml", "bob.yaml"]
    assert repository.key("ada.2") == new
    assert repository.run("tenant", "rotate", "ada", "--finish").code == 2

    assert repository.run("tenant", "rotate", "ada", "--print").code == 0
    assert (repository.root / "secrets/tenants/ada.3.yaml").exists()


def test_set_tier_issues_a_new_key(repository: Repository) -> None:
    ran = repository.run("tenant", "set-tier", "ada", "pro", "--print")
    assert ran.code == 0, ran.err
    assert "Authorino ignores a changed tier on a known key" in ran.err
    assert repository.platform.read_text() == PLATFORM.replace(
        "user: ada-user,   tier: free", "user: ada-user,   tier: pro"
    )
    new = repository.decrypted("secrets/tenants/ada.2.yaml")
    assert new["metadata"]["annotations"]["kuadrant.io/groups"] == "pro"  # type: ignore[index]
    assert repository.key("ada.2") == ran.out.strip() != repository.key("ada")


def test_another_tier_now_drops_the_old_key(repository: Repository) -> None:
    assert repository.run("tenant", "set-tier", "bob", "free", "--now", "--print").code == 0
    assert sorted(path.name for path in (repository.root / "secrets/tenants").iterdir()) == ["ada.yaml", "bob.2.yaml"]


def test_revoke_deletes_all_keys_and_explains_pruning(repository: Repository) -> None:
    assert repository.run("tenant", "rotate", "ada", "--print").code == 0
    ran = repository.run("tenant", "revoke", "ada")
    assert ran.code == 0, ran.err
    assert repository.platform.read_text() == PLATFORM.replace(ADA, "")
    assert [path.name for path in (repository.root / "secrets/tenants").iterdir()] == ["bob.yaml"]
    assert "until Flux has pruned its Secret" in ran.err
    assert "kubectl -n kuadrant-system delete secret ada ada.2" in ran.err
    assert "flux reconcile kustomization token-labs-tenants --with-source" in ran.err


def test_list_shows_user_tier_digest_and_rotation(repository: Repository) -> None:
    assert repository.run("tenant", "rotate", "bob", "--print").code == 0
    rows = json.loads(repository.run("tenant", "list", "--json").out)
    digest = tenant_secret.digest(repository.key("ada"))
    assert rows[0] == {
        "name": "ada",
        "user": "ada-user",
        "tier": "free",
        "state": "one key",
        "keys": [{"secret": "ada", "sha256": digest, "tier": "free"}],
    }
    assert (rows[1]["state"], len(rows[1]["keys"])) == ("rotating", 2)
    old, new = rows[1]["keys"]
    assert repository.run("tenant", "list").out.splitlines() == [
        "NAME  USER      TIER  KEY (SHA-256)     STATE",
        f"ada   ada-user  free  {digest}  one key",
        f"bob   bob-user  pro   {new['sha256']}  rotating (old: {old['sha256']})",
    ]


def test_existing_key_is_brought_along_and_not_printed(repository: Repository) -> None:
    key = api_key.generate()
    ran = repository.run("tenant", "add", "eve", "--user", "eve", "--tier", "pro", "--key-stdin", stdin=key + "\n")
    assert ran.code == 0, ran.err
    assert key not in ran.out + ran.err
    assert repository.key("eve") == key


def test_existing_key_is_asked_for_without_echo(repository: Repository) -> None:
    key = api_key.generate()
    ran = repository.in_terminal("tenant", "add", "eve", "--user", "eve", "--tier", "pro", "--key-stdin", typed=key)
    assert ran.code == 0, ran.out
    assert key not in ran.out
    assert repository.key("eve") == key


@pytest.mark.parametrize(
    ("key", "message"),
    [
        ("tlabs_pro_demo_key_change_me", "is a placeholder (it contains `change_me`)"),
        ("tlabs_short", "is too easy to guess: it must have at least 32 characters"),
        ("tlabs_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "12 of them different"),
        ("tlabs_ten words do not make a bearer token at all", "spaces, line breaks or non-ASCII characters"),
        ("", "is empty"),
    ],
)
def test_rejects_a_weak_existing_key_without_printing_it(repository: Repository, key: str, message: str) -> None:
    before = repository.files()
    ran = repository.run("tenant", "add", "eve", "--user", "eve", "--tier", "pro", "--key-stdin", stdin=key)
    assert ran.code == 2
    assert message in ran.err
    assert not key or key not in ran.err
    assert repository.files() == before


def test_one_key_cannot_belong_to_two_tenants(repository: Repository) -> None:
    key = repository.key("ada")
    ran = repository.run("tenant", "add", "eve", "--user", "eve", "--tier", "pro", "--key-stdin", stdin=key)
    assert ran.code == 2
    assert "is already the key of ada" in ran.err
    assert key not in ran.err


@pytest.mark.parametrize("failing", ["platform.yaml", "eve.yaml"])
def test_failed_change_is_undone(repository: Repository, monkeypatch: pytest.MonkeyPatch, failing: str) -> None:
    planned = tenants.add(read_platform(repository.platform), "eve", "eve", "pro")
    before = repository.files()
    replace = os.replace

    def full_disk(source: str, target: Path) -> None:
        if Path(target).name == failing:
            raise OSError(28, "No space left on device", str(target))
        replace(source, target)

    monkeypatch.setattr(os, "replace", full_disk)
    with pytest.raises(TokenlabsError, match=f"{failing}: No space left on device. Nothing was changed"):
        changes.apply(planned.changes)
    assert repository.files() == before


def test_work_of_another_is_not_overwritten(repository: Repository) -> None:
    planned = tenants.add(read_platform(repository.platform), "eve", "eve", "pro")
    edited = PLATFORM.replace("# limits", "# limits of a tenant")
    repository.platform.write_text(edited)
    with pytest.raises(TokenlabsError, match="changed while this command ran, so nothing was changed"):
        changes.apply(planned.changes)
    assert repository.platform.read_text() == edited
    assert not (repository.root / "secrets/tenants/eve.yaml").exists()


def test_planned_key_does_not_show_when_printed_by_accident(repository: Repository) -> None:
    planned = tenants.rotate(read_platform(repository.platform), "ada")
    assert planned.key
    assert planned.key not in repr(planned)


def test_error_of_sops_does_not_repeat_the_key(repository: Repository) -> None:
    """A plugin's recipient is well formed, and its plugin is not on this machine."""
    key = api_key.generate()
    rules = repository.root / ".sops.yaml"
    plugin = "age1yubikey1qwt50d05nh5vutpdzmlg5wn80xq5negm4uj9ghv0snvdd3yysf5yw3rhl3t"
    rules.write_text(rules.read_text().rstrip("\n") + f",{plugin}\n")
    with pytest.raises(TokenlabsError, match="sops failed to encrypt it") as caught:
        sops.encrypt(repository.root, "secrets/tenants/eve.yaml", {"stringData": {"api_key": key}})
    assert key not in str(caught.value)


def test_rejects_a_rule_that_leaves_keys_readable(repository: Repository) -> None:
    rules = repository.root / ".sops.yaml"
    rules.write_text(rules.read_text().replace("^(data|stringData)$", "^data$"))
    before = repository.files()
    ran = repository.run("tenant", "rotate", "ada", "--print")
    assert (ran.code, ran.out) == (2, "")
    assert ".sops.yaml:4: the rule for secrets/*.yaml must have `encrypted_regex: ^(data|stringData)$`" in ran.err
    assert repository.files() == before


def test_environment_does_not_change_who_can_read(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOPS_AGE_RECIPIENTS", "age1dhrlxvwpprcr8sdqzl53jadvw0jujnjhuxynzervguads35htgzs09ml4h")
    ran = repository.run("tenant", "rotate", "ada", "--print")
    assert ran.code == 0, ran.err
    assert repository.key("ada.2") == ran.out.strip()


def test_reviewed_fields_may_be_edited_without_breaking_sops(repository: Repository) -> None:
    path = repository.root / "secrets/tenants/ada.yaml"
    key = repository.key("ada")
    path.write_text(path.read_text().replace("user-id: ada-user", "user-id: ada-lovelace"))
    document = repository.decrypted("secrets/tenants/ada.yaml")
    assert document["metadata"]["annotations"]["secret.kuadrant.io/user-id"] == "ada-lovelace"  # type: ignore[index]
    assert repository.key("ada") == key
