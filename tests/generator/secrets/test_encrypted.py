"""Synth must see every way in which an encrypted file can be wrong, without a private key, and quickly."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.generator.secrets.conftest import Repository
from tokenlabs.contract import tenant_secret
from tokenlabs.secrets import api_key, encrypted, inspection
from tokenlabs.secrets.tenant_files import next_secret_name, tenant_and_generation, tenant_files

FILE = "secrets/tenants/ada.yaml"
RECIPIENT = "age1dhrlxvwpprcr8sdqzl53jadvw0jujnjhuxynzervguads35htgzs09ml4h"


@dataclass(frozen=True)
class Holder:
    name: str
    user: str
    tier: str


ADA = Holder("ada", "ada-user", "free")
GOOD = f"""\
apiVersion: v1
kind: Secret
metadata:
    name: ada
    namespace: kuadrant-system
    labels:
        app: token-labs
        authorino.kuadrant.io/managed-by: authorino
    annotations:
        kuadrant.io/groups: free
        secret.kuadrant.io/user-id: ada-user
        tokenlabs.dev/key-sha256: 84cd3f94c7eab3e3
type: Opaque
stringData:
    api_key: ENC[AES256_GCM,data:LU4ZXg==,iv:ALzzfTc0DZz=,tag:9hFr7jc6iQ==,type:str]
sops:
    age:
        - recipient: {RECIPIENT}
          enc: |
            -----BEGIN AGE ENCRYPTED FILE-----
            YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBFZllnd0svVFVRYjlZNy85
            -----END AGE ENCRYPTED FILE-----
    lastmodified: "2026-11-24T00:01:42Z"
    mac: ENC[AES256_GCM,data:CTeNKumpPLnP3yykE==,iv:4gFI4+s7Iw==,tag:fVCTIr9==,type:str]
    encrypted_regex: ^(data|stringData)$
    mac_only_encrypted: true
    version: 3.11.0
"""


def problems(text: str, file: str = FILE, tenant: Holder = ADA) -> list[str]:
    found = encrypted.tenant_key(text, file, tenant=tenant, app="token-labs", recipients={RECIPIENT})[1]
    return [str(problem) for problem in found]


def all_problems(files: dict[str, list[tuple[str, str]]], *tenants: Holder) -> list[str]:
    found = encrypted.tenant_problems(files, tenants, app="token-labs", tiers=("free", "pro"), recipients={RECIPIENT})
    return [str(problem) for problem in found]


def test_valid_file_has_no_problem_and_a_digest() -> None:
    found = encrypted.tenant_key(GOOD, FILE, tenant=ADA, app="token-labs", recipients={RECIPIENT})
    assert found == ("84cd3f94c7eab3e3", [])


NEW_KEY = "run `tokenlabs tenant rotate ada` to create a new key"
NEW_USER = (
    "run `tokenlabs tenant rotate ada`, later with `--finish`: Authorino ignores an edited annotation, so a "
    "changed user id needs a new key"
)
AGAIN = "restore it from Git, or delete it and recreate it with `tokenlabs tenant rotate` or `tokenlabs secret set`"
TAKE_FOR_KNOWN = (
    "treat the value as known to others: delete the file, and make a new one with `tokenlabs tenant` or `tokenlabs "
    "secret set`"
)
CASES = {
    "tier": (
        ("groups: free", "groups: pro"),
        "10: metadata.annotations.kuadrant.io/groups is `pro`, and platform.yaml says `free`; run `tokenlabs tenant "
        "set-tier ada free`: Authorino ignores an edited annotation, so a changed tier needs a new key",
    ),
    "user": (
        ("user-id: ada-user", "user-id: eve"),
        f"11: metadata.annotations.secret.kuadrant.io/user-id is `eve`, and platform.yaml says `ada-user`; {NEW_USER}",
    ),
    "name": (
        ("name: ada", "name: eve"),
        "4: metadata.name is `eve`, and platform.yaml says `ada`; write `name: ada`, like the file",
    ),
    "namespace": (
        ("kuadrant-system", "default"),
        "5: metadata.namespace is `default`, and platform.yaml says `kuadrant-system`; write `namespace: "
        "kuadrant-system`",
    ),
    "app": (
        ("app: token-labs", "app: other"),
        "7: metadata.labels.app is `other`, and platform.yaml says `token-labs`; run `tokenlabs init` to "
        "write the platform's name into every file below secrets/",
    ),
    "managed-by": (
        ("        authorino.kuadrant.io/managed-by: authorino\n", ""),
        "7: metadata.labels.authorino.kuadrant.io/managed-by is missing; write `authorino.kuadrant.io/managed-by: "
        "authorino`",
    ),
    "boolean": (
        ("user-id: ada-user", "user-id: true"),
        f"11: metadata.annotations.secret.kuadrant.io/user-id is not text; {NEW_USER}, "
        "in quotes where YAML would read a number or a boolean",
    ),
    "digest missing": (
        ("        tokenlabs.dev/key-sha256: 84cd3f94c7eab3e3\n", ""),
        f"10: metadata.annotations.tokenlabs.dev/key-sha256 is missing; {NEW_KEY}",
    ),
    "digest short": (
        ("84cd3f94c7eab3e3", "84cd3f"),
        f"12: metadata.annotations.tokenlabs.dev/key-sha256 is not 16 hexadecimal digits; {NEW_KEY}",
    ),
    "digest number": (
        ("84cd3f94c7eab3e3", "8412345678901234"),
        f"12: metadata.annotations.tokenlabs.dev/key-sha256 is not text; {NEW_KEY}, in quotes where YAML would read a "
        "number or a boolean",
    ),
    "placeholder": (
        ("84cd3f94c7eab3e3", tenant_secret.digest("tlabs_free_demo_key_change_me")),
        "12: metadata.annotations.tokenlabs.dev/key-sha256 is that of a placeholder key (`…change_me`), which is "
        f"public; {NEW_KEY}",
    ),
    "plain": (
        ("ENC[AES256_GCM,data:LU4ZXg==,iv:ALzzfTc0DZz=,tag:9hFr7jc6iQ==,type:str]", "hunter2hunter2"),
        f"15: stringData.api_key is not encrypted; {TAKE_FOR_KNOWN}",
    ),
    "second value": (
        ("sops:\n", "    other: hunter2hunter2\nsops:\n"),
        f"16: stringData.other is not encrypted; {TAKE_FOR_KNOWN}",
    ),
    "no value": (("    api_key: ENC", "    apikey: ENC"), f"15: stringData.api_key is missing; {AGAIN}"),
    "no sops": (
        (GOOD[GOOD.index("sops:") :], ""),
        f"1: sops is missing: SOPS did not encrypt this file; {TAKE_FOR_KNOWN}",
    ),
    "recipient": (
        (RECIPIENT, RECIPIENT.replace("dhr", "dhs")),
        f"18: sops.age is for `{RECIPIENT.replace('dhr', 'dhs')}`, and .sops.yaml names `{RECIPIENT}`; run "
        "`tokenlabs init` to re-encrypt it (with `--adopt` if the old private key is lost)",
    ),
    "mac": (
        ("    mac_only_encrypted: true\n", ""),
        f"17: sops.mac_only_encrypted is not `true`; fix .sops.yaml, then: {AGAIN}",
    ),
    "decrypt disabled": (
        ("    annotations:\n", "    annotations:\n        kustomize.toolkit.fluxcd.io/decrypt: Disabled\n"),
        "10: metadata.annotations.kustomize.toolkit.fluxcd.io/decrypt would keep Flux from decrypting; delete it",
    ),
    "twice": (
        ("type: Opaque\n", "type: Opaque\ntype: Opaque\n"),
        "14: type appears twice; delete one of the two",
    ),
    "two documents": (
        ("kind: Secret\n", "kind: Secret\n---\n"),
        "1: the file contains 2 documents, but must contain one Secret; write one file per Secret, so that each "
        "decrypts separately",
    ),
    "merge": (
        ("type: Opaque\n", "<<<<<<< HEAD\ntype: Opaque\n"),
        "13: the file contains conflict markers of an unfinished Git merge; take one side, `git checkout --ours "
        f"{FILE}` or `git checkout --theirs {FILE}`",
    ),
    "control character": (("type: Opaque\n", "type: Opaque\x07\n"), f"13: the file is not YAML; {AGAIN}"),
    "labels of another shape": (
        (
            "    labels:\n        app: token-labs\n        authorino.kuadrant.io/managed-by: authorino\n",
            "    labels: app\n",
        ),
        "6: metadata.labels is not a mapping; write `name: value` lines under it",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_problem_names_file_line_field_and_remedy(case: str) -> None:
    (before, after), message = CASES[case]
    assert before in GOOD
    assert f"{FILE}:{message}" in problems(GOOD.replace(before, after, 1))


def test_key_in_plain_text_anywhere_is_found_and_not_repeated() -> None:
    key = api_key.generate()
    for text in (
        GOOD.replace("sops:\n", f"# {key}\nsops:\n"),
        GOOD.replace("ENC[AES256_GCM,data:LU4ZXg==,iv:ALzzfTc0DZz=,tag:9hFr7jc6iQ==,type:str]", key),
        GOOD.replace("ada-user", key),
        GOOD.replace("    enc: |\n", f"    enc: |\n            {key}\n"),
        GOOD.replace("groups: free", f"groups: free: {key}"),
    ):
        found = problems(text)
        assert found
        assert key not in "\n".join(found)
    [other] = inspection.other_problems(GOOD.replace("sops:\n", f"# {key}\nsops:\n"), FILE)
    assert str(other).startswith(f"{FILE}:16: the line holds an API key in plain text")
    assert key not in str(other)


def test_another_layout_of_the_same_file_is_as_good() -> None:
    head, sops = GOOD.split("type: Opaque")
    head = head.replace("kuadrant.io/groups: free", "'kuadrant.io/groups': \"free\" # reviewed").replace("    ", "  ")
    text = f"{head}type: Opaque{sops}"
    assert text != GOOD
    assert problems(text) == []
    assert problems("# a comment\n" + GOOD) == []


def test_names_that_yaml_could_mistake_are_read_as_text() -> None:
    tenant = Holder("ada", "12345", "yes")
    text = GOOD.replace("groups: free", 'groups: "yes"').replace("user-id: ada-user", 'user-id: "12345"')
    assert problems(text, tenant=tenant) == []
    assert problems(text.replace('"yes"', "yes"), tenant=tenant) != []


def test_tenants_without_keys_and_keys_without_tenants() -> None:
    eve = Holder("eve", "eve-user", "pro")
    assert all_problems({"ada": [(FILE, GOOD)]}, eve) == [
        "secrets/tenants/eve.yaml:1: the file is missing: tenant `eve` of platform.yaml has no key; run "
        "`tokenlabs init`, which creates the keys that are missing, or delete the tenant's line in platform.yaml",
        f"{FILE}:1: the file belongs to no tenant of platform.yaml; delete it, or add the tenant's line "
        "`- {name: …, user: …, tier: …}` under `tenants:`",
    ]


def test_only_the_old_key_may_have_the_old_tier() -> None:
    pro = Holder("ada", "ada-user", "pro")
    new = GOOD.replace("name: ada", "name: ada.2").replace("groups: free", "groups: pro").replace("84cd", "11cd")
    old = (FILE, GOOD)
    assert all_problems({"ada": [old, ("secrets/tenants/ada.2.yaml", new)]}, pro) == []
    stale = new.replace("groups: pro", "groups: free")
    [problem] = all_problems({"ada": [old, ("secrets/tenants/ada.2.yaml", stale)]}, pro)
    assert "run `tokenlabs tenant set-tier ada pro`" in problem
    [problem] = all_problems(
        {"ada": [(FILE, GOOD.replace("groups: free", "groups: gone")), ("secrets/tenants/ada.2.yaml", new)]}, pro
    )
    assert problem.startswith(f"{FILE}:10: metadata.annotations.kuadrant.io/groups is `gone`")
    assert problem.endswith("run `tokenlabs tenant rotate ada --finish`")


def test_changed_user_needs_a_new_key() -> None:
    lovelace = Holder("ada", "lovelace", "free")
    [problem] = all_problems({"ada": [(FILE, GOOD)]}, lovelace)
    assert problem.endswith(NEW_USER)
    new = GOOD.replace("name: ada", "name: ada.2").replace("ada-user", "lovelace").replace("84cd", "11cd")
    rotating = {"ada": [(FILE, GOOD), ("secrets/tenants/ada.2.yaml", new)]}
    assert all_problems(rotating, lovelace) == []
    # The tenant that has the old user id now shares its limits with the old key.
    bob = GOOD.replace("name: ada", "name: bob").replace("84cd", "22cd")
    taken = rotating | {"bob": [("secrets/tenants/bob.yaml", bob)]}
    assert all_problems(taken, lovelace, Holder("bob", "ada-user", "free")) == [
        f"{FILE}:11: metadata.annotations.secret.kuadrant.io/user-id is `ada-user`, now the user of tenant `bob`: "
        "the old key would use up that tenant's limits; run `tokenlabs tenant rotate ada --finish`, which deletes the old key"
    ]


def test_two_files_with_one_key_are_found_by_digest() -> None:
    eve = GOOD.replace("name: ada", "name: eve").replace("ada-user", "eve-user")
    files = {"ada": [(FILE, GOOD)], "eve": [("secrets/tenants/eve.yaml", eve)]}
    assert all_problems(files, ADA, Holder("eve", "eve-user", "free")) == [
        "secrets/tenants/eve.yaml:12: metadata.annotations.tokenlabs.dev/key-sha256 is also that of "
        "secrets/tenants/ada.yaml: "
        "Authorino keeps one Secret per key, so one of the two would lose its tier and user; delete one of the "
        "files, and "
        "create a key for its tenant with `tokenlabs tenant rotate`"
    ]


def test_third_key_is_one_too_many() -> None:
    held = [
        (f"secrets/tenants/ada{end}.yaml", GOOD.replace("name: ada", f"name: ada{end}").replace("84cd", digits))
        for end, digits in (("", "84cd"), (".2", "aaaa"), (".3", "bbbb"))
    ]
    [problem] = all_problems({"ada": held}, ADA)
    assert problem.startswith(
        "secrets/tenants/ada.3.yaml:1: the file is key number 3 of tenant `ada`, which may have two"
    )


def test_platform_secret_is_judged_by_the_same_rules(repository: Repository) -> None:
    assert repository.run("secret", "set", "redis", "--generate").code == 0
    path = "secrets/redis/redis-system.yaml"
    text = (repository.root / path).read_text()
    expected = {"name": "redis-auth", "namespace": "redis-system", "keys": ("password",)}
    assert encrypted.secret_problems(text, path, **expected) == []  # type: ignore[arg-type]
    [problem] = encrypted.secret_problems(text, path, **{**expected, "namespace": "elsewhere"})  # type: ignore[arg-type]
    assert str(problem).startswith(
        f"{path}:5: metadata.namespace is `redis-system`, and platform.yaml says `elsewhere`"
    )


def test_judging_a_thousand_tenants_takes_a_fraction_of_a_second() -> None:
    """Each synth reads them all. 0.1 ms a file is usual; the bound is ten times that, for slow and busy machines."""
    files = {
        f"tenant-{n}": [
            (
                f"secrets/tenants/tenant-{n}.yaml",
                GOOD.replace("name: ada", f"name: tenant-{n}").replace("84cd3f94", f"ab{n:06d}"),
            )
        ]
        for n in range(1_000)
    }
    holders = [Holder(name, "ada-user", "free") for name in files]
    start = time.process_time()
    assert all_problems(files, *holders) == []
    assert time.process_time() - start < 1


def test_files_are_listed_by_tenant_oldest_key_first(tmp_path: Path) -> None:
    assert tenant_files(tmp_path) == {}
    folder = tmp_path / "secrets/tenants"
    folder.mkdir(parents=True)
    for name in (
        "b.10.yaml",
        "b.9.yaml",
        "a.yaml",
        "b.yaml",
        "c.old.yaml",
        "d.1.yaml",
        "notes.md",
        ".a.yaml.x.tmp",
        ".e.yaml",
    ):
        (folder / name).write_text("")
    found = {tenant: [path.name for path in paths] for tenant, paths in tenant_files(tmp_path).items()}
    assert found == {
        "a": ["a.yaml"],
        "b": ["b.yaml", "b.9.yaml", "b.10.yaml"],
        "c.old": ["c.old.yaml"],
        "d.1": ["d.1.yaml"],
    }
    assert next_secret_name("b", tenant_files(tmp_path)["b"]) == "b.11"
    assert next_secret_name("z", []) == "z"
    assert tenant_and_generation("b.10") == ("b", 10)
