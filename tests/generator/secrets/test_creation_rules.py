"""`.sops.yaml`: one reader, which sees what YAML says and names the line of what cannot work."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generator.secrets.conftest import Repository
from tokenlabs.errors import TokenlabsError
from tokenlabs.secrets import age_keys
from tokenlabs.secrets.creation_rules import CreationRule, required_rule, rule_text

KEY = "age1dhrlxvwpprcr8sdqzl53jadvw0jujnjhuxynzervguads35htgzs09ml4h"
OTHER = "age1mdpyevgncph45exhxnahdqpq9stxlwhj3yrld9ujt3f9fllj7enqdnx7yy"
GOOD = rule_text(KEY)


def rule_of(text: str, folder: Path) -> CreationRule:
    (folder / ".sops.yaml").write_text(text)
    return required_rule(folder)


def test_ignores_recipients_in_comments(repository: Repository) -> None:
    """An old key in a comment, as people leave it there."""
    rules = repository.root / ".sops.yaml"
    rules.write_text(f"# until March: {OTHER}\n{rules.read_text()}")
    assert required_rule(repository.root).recipients == age_keys.keys_here().recipients
    assert repository.run("secret", "set", "redis", "--generate").code == 0
    assert repository.run("secret", "set", "nvidia-nim-api-key", stdin="nvapi-0123456789abcdef").code == 0
    assert [row for row in repository.run("secret", "list").out.splitlines() if "broken" in row] == []


@pytest.mark.parametrize(
    "age",
    [
        f"age: {KEY},{OTHER}",
        f"age: '{KEY} , {OTHER}'",
        f"age: [{KEY}, {OTHER}]",
        f"age: >-\n      {KEY},\n      {OTHER}",
        f"key_groups:\n      - age: [{KEY}]\n      - age: [{OTHER}]",
    ],
)
def test_recipients_are_read_however_sops_takes_them(age: str, tmp_path: Path) -> None:
    assert rule_of(GOOD.replace(f"age: {KEY}", age), tmp_path).recipients == (KEY, OTHER)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [\n", ".sops.yaml:2:1: a value is missing"),
        (
            f"<<<<<<< HEAD\n{GOOD}=======\n{GOOD}>>>>>>> other\n",
            ".sops.yaml:1:1: `<<<<<<< HEAD` is a conflict marker",
        ),
        ("", ".sops.yaml: no rule under `creation_rules` matches secrets/*.yaml."),
        ("- a\n", ".sops.yaml: no rule under `creation_rules` matches secrets/*.yaml."),
        ("creation_rules: []\n", "no rule under `creation_rules` matches secrets/*.yaml."),
        (
            GOOD.replace("^secrets/.*", "^secrets/tenants/.*"),
            "match different rules, or some match none. Keep one rule for all: `path_regex: ^secrets/",
        ),
        (
            GOOD.replace("mac_only_encrypted: true", "mac_only_encrypted: false"),
            ".sops.yaml:4: the rule for secrets/*.yaml must have `encrypted_regex: ^(data|stringData)$`",
        ),
        (GOOD.replace(f"    age: {KEY}\n", ""), ".sops.yaml:4: the rule for secrets/*.yaml has no age recipient"),
        (GOOD.replace(KEY, KEY[:-1]), f".sops.yaml:7: `{KEY[:-1]}` is not an age public key (`age1…`, 62 characters)"),
        (
            GOOD.replace(KEY, f"[{KEY},\n      {OTHER[:-2]}yx]"),
            f".sops.yaml:8: `{OTHER[:-2]}yx` is not an age public key",
        ),
        (
            GOOD.replace(KEY, "age1yubikey1qwt50d05nh5vutpdzmlg5wn80xq5negm4uj9ghv0snvdd3yysf5yw3rhl3t"),
            ".sops.yaml:4: the rule for secrets/*.yaml has no age recipient (`age: age1…`), so Flux could not decrypt.",
        ),
        (
            GOOD.replace(KEY, f"{KEY}\n    age: {OTHER}"),
            ".sops.yaml:8:5: creation_rules[0].age: `age` is written twice in one mapping, first at 7:5",
        ),
        (GOOD.replace(KEY, "5"), ".sops.yaml:7: `5` is not an age public key"),
        (
            GOOD.replace(f"age: {KEY}", "key_groups: 5"),
            ".sops.yaml:4: the rule for secrets/*.yaml has no age recipient",
        ),
        (
            GOOD.replace(KEY, "AGE-SECRET-KEY-1ABC"),
            ".sops.yaml:7: is a private age key in place of a public one",
        ),
    ],
)
def test_rejects_unusable_rules(text: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(TokenlabsError) as caught:
        rule_of(text, tmp_path)
    assert message in str(caught.value)
    assert "1ABC" not in str(caught.value)


@pytest.mark.parametrize(
    "arguments",
    [
        ("tenant", "rotate", "ada", "--print"),
        ("secret", "set", "redis", "--generate"),
        ("synth", "--target", "microk8s"),
    ],
    ids=" ".join,
)
def test_reports_missing_creation_rules(repository: Repository, arguments: tuple[str, ...]) -> None:
    (repository.root / ".sops.yaml").unlink()
    if arguments[0] == "synth":
        template = Path(__file__).parents[3] / "platform.yaml"
        repository.platform.write_text(template.read_text())
    ran = repository.run(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "error: .sops.yaml is missing: it names the age key that secrets/ is encrypted to. Restore it "
        "(`git checkout -- .sops.yaml`), or run `tokenlabs init` to create one.\n"
    )


def test_reports_a_malformed_recipient_at_its_line(repository: Repository) -> None:
    rules = repository.root / ".sops.yaml"
    rules.write_text(rules.read_text().rstrip("\n")[:-1] + "\n")
    repository.platform.write_text((Path(__file__).parents[3] / "platform.yaml").read_text())
    for arguments in (("synth",), ("tenant", "rotate", "tenant-pro-demo", "--print"), ("init",)):
        ran = repository.run(*arguments)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.startswith("error: .sops.yaml:7: `age1")
        assert ran.err.count("\n") == 1
