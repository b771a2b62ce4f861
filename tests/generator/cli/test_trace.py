"""Output and errors of `tokenlabs trace`."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tokenlabs.cli import run

CHAT = [
    "trace",
    "POST",
    "/v1/chat/completions",
    "--model",
    "nvidia/Llama-3.1-Nemotron-Nano-8B-v1",
    "--tenant",
    "tenant-free-demo",
]


@pytest.fixture(autouse=True)
def _in_the_repository(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repository)


def test_text_names_objects_and_files(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(CHAT) == 0
    out = capsys.readouterr().out
    assert " 4. gate      SecurityPolicy token-labs/token-labs-gateway  (microk8s/gateway/gate.yaml:3)\n" in out
    assert "\n              HTTP filter envoy.filters.http.ext_proc/aigateway\n" in out
    _, arrow, end = out.partition("→ ")
    assert arrow
    assert end.startswith(
        "the backend's own status, by the backend\n"
        "  route_name: httproute/token-labs/llm-inference/rule/0/match/0/*\n"
        "  upstream_cluster: httproute/token-labs/llm-inference/rule/0\n"
        "  response_code_details: via_upstream\n"
    )
    assert "\n  or 429, by a limit, if a limit is used up\n" in end


def test_a_gate_that_no_kustomization_lists_is_not_there(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(repository / "dist" / "microk8s", tmp_path / "dist" / "microk8s")
    listed = tmp_path / "dist" / "microk8s" / "gateway" / "kustomization.yaml"
    listed.write_text(listed.read_text().replace("- gate.yaml\n", ""))
    monkeypatch.chdir(tmp_path)
    assert run(["trace", "GET", "/v1/models"]) == 0
    assert "by the gate" not in capsys.readouterr().out


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["trace", "GET", "/v1/models", "--format", "json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["answer"] == {"status": 401, "by": "the gate: no valid key"}
    assert [each["name"] for each in document["steps"]] == ["listener", "headers", "route", "gate"]
    assert document["steps"][3]["filter"] == "envoy.filters.http.ext_authz/securitypolicy/token-labs/token-labs-gateway"
    assert document["access_log"] == {
        "route_name": "httproute/token-labs/llm-inference/rule/2/match/0/*",
        "response_code_details": "ext_authz_denied",
    }
    down = {"status": 403, "by": "the gate", "if": "the authorization service is down"}
    assert down in document["otherwise"]
    assert document["steps"][0]["file"] == "microk8s/gateway/gateway.yaml"


def test_the_body_decides_by_its_model_and_its_json(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    body = tmp_path / "body.json"
    body.write_text('{"model": "nvidia/Llama-3.1-Nemotron-Nano-8B-v1"}')
    sent = ["trace", "POST", "/v1/chat/completions", "--tenant", "tenant-free-demo", "--body", str(body)]
    assert run(sent) == 0
    assert "→ the backend's own status" in capsys.readouterr().out
    body.write_text("{")
    assert run(sent) == 0
    assert "→ 400, by Envoy AI Gateway: malformed body\n" in capsys.readouterr().out


def test_mermaid(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*CHAT, "--format", "mermaid"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("flowchart TD\n")
    assert "`" not in out


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("401", "the request has no key"),
        ("403", "the path or method is not open"),
        ("404", "no rule matches the model"),
        ("413", "the body is larger than 4Mi"),
        ("429", "tier free: 10 requests per minute, 100 requests per day, 5,000 tokens per minute"),
        ("404", "Authorino has no AuthConfig for the host"),
        ("500", "the endpoint picker of a pool is down"),
        ("503", "no pod of a pool is ready"),
        ("418", "it comes from a backend"),
    ],
)
def test_causes_of_a_status(capsys: pytest.CaptureFixture[str], status: str, expected: str) -> None:
    assert run(["trace", "--why", status]) == 0
    assert expected in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "name a method and a path"),
        (["GET"], "name a method and a path"),
        (["GET", "/", "--target", "prod"], "--target prod is not a target of dist; its targets are `kind`, `microk8s`"),
        (["GET", "/", "--header", "nothing"], "write `NAME: VALUE`"),
        (["POST", "/", "--model", "x", "--body", "README.md"], "the model is read from the body"),
    ],
)
def test_rejects_unusable_arguments(capsys: pytest.CaptureFixture[str], arguments: list[str], message: str) -> None:
    assert run(["trace", *arguments]) == 2
    assert message in capsys.readouterr().err


def test_the_target_can_be_chosen(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*CHAT, "--target", "kind"]) == 0
    assert "kind/gateway/gate.yaml" in capsys.readouterr().out


def test_equal_causes_are_one_entry_with_all_objects(capsys: pytest.CaptureFixture[str]) -> None:
    """Twelve limits of one policy read as one cause, told apart by tier, amount and window."""
    assert run(["trace", "--why", "429"]) == 0
    out = capsys.readouterr().out
    assert out.count("check:") == 1
    assert out.count("    tier ") == 3
    assert run(["trace", "--why", "503"]) == 0
    out = capsys.readouterr().out
    assert out.count("check:") == 1
    assert out.count("InferencePool ") == 2
