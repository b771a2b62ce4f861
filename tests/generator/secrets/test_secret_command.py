"""The platform's own secrets: set without being shown, each Kubernetes Secret in a file of its own."""

from __future__ import annotations

import json

import pytest

from tests.generator.secrets.conftest import PLATFORM, Ran, Repository

NIM = "nvapi-0123456789abcdef"


def test_nim_key_is_stored_as_a_bearer_credential(repository: Repository) -> None:
    ran = repository.run("secret", "set", "nvidia-nim-api-key", stdin=NIM + "\n")
    assert ran.code == 0, ran.err
    assert NIM not in ran.out + ran.err
    document = repository.decrypted("secrets/nvidia-nim-api-key.yaml")
    assert document["metadata"] == {"name": "nvidia-nim-api-key", "namespace": "token-labs"}
    assert document["stringData"] == {"apiKey": NIM, "credential": f"Bearer {NIM}"}


def test_value_is_asked_for_without_echo(repository: Repository) -> None:
    ran = repository.in_terminal("secret", "set", "nvidia-nim-api-key", typed=NIM)
    assert ran.code == 0, ran.out
    assert NIM not in ran.out
    assert repository.decrypted("secrets/nvidia-nim-api-key.yaml")["stringData"]["apiKey"] == NIM  # type: ignore[index]


def test_one_redis_password_in_three_secrets(repository: Repository) -> None:
    ran = repository.run("secret", "set", "redis", "--generate")
    assert ran.code == 0
    assert "rollout restart deployment/limitador-limitador" in ran.err, "nothing else would make it read the new one"
    server = repository.decrypted("secrets/redis/redis-system.yaml")
    password = server["stringData"]["password"]  # type: ignore[index]
    assert len(password) == 43
    assert server["metadata"] == {"name": "redis-auth", "namespace": "redis-system"}
    gateway = repository.decrypted("secrets/redis/envoy-gateway-system.yaml")
    assert gateway["metadata"] == {"name": "redis-auth", "namespace": "envoy-gateway-system"}
    assert gateway["stringData"] == {"password": password}
    limitador = repository.decrypted("secrets/redis/kuadrant-system.yaml")
    assert limitador["metadata"] == {"name": "limitador-redis", "namespace": "kuadrant-system"}
    assert limitador["stringData"] == {"URL": f"redis://:{password}@redis.redis-system.svc.cluster.local:6379"}


def test_hugging_face_token_uses_the_specs_secret(repository: Repository) -> None:
    ran = repository.run("secret", "set", "huggingface", stdin="hf_0123456789abcdef")
    assert ran.code == 2
    assert "write `huggingFace: {secret: huggingface-token}` under `modelDefaults:` first" in ran.err
    repository.platform.write_text(PLATFORM + "modelDefaults: {huggingFace: {secret: gated}}\n")
    assert repository.run("secret", "set", "huggingface", stdin="hf_0123456789abcdef").code == 0
    document = repository.decrypted("secrets/gated.yaml")
    assert document["metadata"] == {"name": "gated", "namespace": "token-labs"}
    assert document["stringData"] == {"HF_TOKEN": "hf_0123456789abcdef"}


AUTHS = '{"auths": {"registry.lab": {"auth": "dXNlcjpwYXNz"}}}'


def test_registry_credentials_go_into_every_namespace(repository: Repository) -> None:
    repository.platform.write_text(PLATFORM + "images: {pullSecret: {name: lab}}\n")
    for wrong in ("ada:hunter2", '{"auths": {}}'):
        ran = repository.run("secret", "set", "registry", stdin=wrong)
        assert ran.code == 2
        assert "Docker config.json" in ran.err
        assert "hunter2" not in ran.err
    assert repository.run("secret", "set", "registry", stdin=AUTHS + "\n").code == 0
    found = {}
    for file in sorted((repository.root / "secrets/registry").iterdir()):
        document = repository.decrypted(f"secrets/registry/{file.name}")
        assert document["type"] == "kubernetes.io/dockerconfigjson", "kubelets pull with no other type"
        assert document["stringData"] == {".dockerconfigjson": AUTHS}
        found[document["metadata"]["namespace"], document["metadata"]["name"]] = file.name  # type: ignore[index]
    own = ("envoy-gateway-system", "envoy-ai-gateway-system", "kuadrant-system", "redis-system", "token-labs")
    assert found.keys() == {*((each, "lab") for each in own), ("token-labs", "wasm-plugin-pull-secret")}
    rows = {row["name"]: row["state"] for row in json.loads(repository.run("secret", "list", "--json").out)}
    assert rows["registry"] == "set"


def test_registry_credentials_that_others_make_are_not_asked_for(repository: Repository) -> None:
    repository.platform.write_text(PLATFORM + "images: {pullSecret: {name: lab, existing: true}}\n")
    assert repository.run("secret", "set", "registry", stdin=AUTHS).code == 2


def test_unset_credentials_are_valid_for_the_api_server(empty: Repository) -> None:
    """It rejects a Secret of their type whose content is not JSON (validation.go, ValidateSecret)."""
    empty.platform.write_text(empty.platform.read_text() + "images: {pullSecret: {name: lab}}\n")
    assert empty.run("init", "--print").code == 0
    noise = empty.decrypted("secrets/registry/redis-system.yaml")["stringData"][".dockerconfigjson"]  # type: ignore[index]
    assert "not-set-yet.invalid" in json.loads(noise)["auths"]


def test_ignores_errors_in_other_parts(repository: Repository) -> None:
    recognition = "  recognition: {engine: riva, upstream: integrate.api.nvidia.com}\n"

    def listed(secret: str) -> Ran:
        written = f"  recognition: {{engine: no-such, secret: {secret}}}\n"
        repository.platform.write_text(PLATFORM.replace(recognition, written))
        return repository.run("secret", "list", "--json")

    assert [row["name"] for row in json.loads(listed("nim").out)] == ["redis", "nvidia-nim-api-key"]
    ran = listed("5")
    assert ran.code == 2
    assert ran.err.startswith("error: platform.yaml:6:42: speech.recognition.secret: `5` is a number")
    assert ran.err.count("platform.yaml") == 1


def test_list_shows_missing_unset_and_broken_secrets(empty: Repository) -> None:
    def states() -> dict[str, str]:
        return {row["name"]: row["state"] for row in json.loads(empty.run("secret", "list", "--json").out)}

    assert states() == {"redis": "missing", "nvidia-nim-api-key": "missing"}
    assert empty.run("init", "--print").code == 0
    assert states() == {"redis": "set", "nvidia-nim-api-key": "not set yet"}
    noise = empty.decrypted("secrets/nvidia-nim-api-key.yaml")["stringData"]["apiKey"]  # type: ignore[index]
    assert len(noise) == 43
    assert empty.run("secret", "set", "nvidia-nim-api-key", stdin=NIM).code == 0
    assert states() == {"redis": "set", "nvidia-nim-api-key": "set"}
    (empty.root / "secrets/redis/kuadrant-system.yaml").write_text("stringData: {URL: plain}\n")
    assert states()["redis"] == "broken"
    ran = empty.run("secret", "list")
    assert ran.code == 1
    assert ran.err.splitlines()[0] == "To set: tokenlabs secret set redis"
    assert "secrets/redis/kuadrant-system.yaml:1: the file is not encrypted" in ran.err
    assert empty.run("secret", "set", "redis", "--generate").code == 0
    (empty.root / "secrets/nim.txt").write_text(NIM)
    ran = empty.run("secret", "list")
    assert ran.code == 1
    assert "secrets/nim.txt:1: the file is not encrypted" in ran.err
    assert NIM not in ran.out + ran.err


@pytest.mark.parametrize(
    ("arguments", "stdin", "message"),
    [
        (("redi",), "", "platform.yaml needs no secret `redi`: did you mean `redis`?"),
        (("redis",), "p@ss/word:1234567890", "it must be 16 to 128 letters, digits and `-_.~` (it is part of a URL)"),
        (("nvidia-nim-api-key",), "nvapi-change_me-0123456789", "is a placeholder (it contains `change_me`)"),
        (("nvidia-nim-api-key",), "nvapi-0123456789\nabcdef", "on one line"),
        (("nvidia-nim-api-key",), "", "16 to 512 characters without spaces"),
        (("nvidia-nim-api-key", "--generate"), "", "a random value would be rejected. Remove --generate."),
    ],
)
def test_rejects_an_unusable_value_without_printing_it(
    repository: Repository, arguments: tuple[str, ...], stdin: str, message: str
) -> None:
    before = repository.files()
    ran = repository.run("secret", "set", *arguments, stdin=stdin)
    assert ran.code == 2
    assert message in ran.err
    assert not stdin or stdin not in ran.err
    assert repository.files() == before


@pytest.mark.parametrize(
    "arguments",
    [
        ("secret", "set", "nvidia-nim-api-key", NIM),
        ("secret", "set", "nvidia-nim-api-key", "--generate", NIM),
        ("secret", "set", NIM),
        ("secret", "list", NIM),
        ("tenant", "add", "eve", NIM, "--user", "eve", "--tier", "pro"),
        ("tenant", "add", "eve", "--user", "eve", "--tier", "pro", "--key-stdin", NIM),
        ("tenant", "rotate", "ada", NIM),
        ("tenant", "set-tier", "ada", "pro", NIM),
        ("tenant", "revoke", "ada", NIM),
    ],
    ids=" ".join,
)
def test_value_given_as_an_argument_is_refused_and_not_repeated(
    repository: Repository, arguments: tuple[str, ...]
) -> None:
    before = repository.files()
    ran = repository.run(*arguments)
    assert ran.code == 2
    assert (
        "Usage: " in ran.err or "needs no secret of the name given: known: `redis` or `nvidia-nim-api-key`" in ran.err
    )
    assert NIM not in ran.out + ran.err
    assert repository.files() == before
