"""Does the simulator run as the pods in kind would start it, and does what is changed of a Deployment fit it?"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from pathlib import Path
from typing import Any

import yaml

from tokenlabs.spec.loader import load
from tokenlabs.spec.targets import target
from tokenlabs_verify.environments.kind.environment import recorded, records
from tokenlabs_verify.environments.kind.steered import is_ours, manifests, program, servers


def changed(repository: Path) -> list[dict[str, Any]]:
    return list(manifests(target(load(repository / "platform.yaml").platform, "kind"), program()))


def test_it_runs_from_the_config_map_alone(repository: Path, tmp_path: Path) -> None:
    """Laid out as the volume lays it out, with no other module of ours in reach, and a request recorded."""
    config_map, deployment, *_ = changed(repository)
    pod = deployment["spec"]["template"]["spec"]
    for item in pod["volumes"][0]["configMap"]["items"]:
        path = tmp_path / item["path"]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(config_map["data"][item["key"]])
    server = yaml.safe_load((repository / "dist/kind/models/token-labs-pool/server.yaml").read_text().split("---")[1])
    arguments = server["spec"]["template"]["spec"]["containers"][0]["args"]
    command = [sys.executable, *pod["containers"][0]["command"][1:], *arguments, "--port=0", "--address=127.0.0.1"]
    environment = {"PYTHONPATH": str(tmp_path), "PATH": os.environ["PATH"], "POD_NAME": "server-1"}
    running = subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, text=True)
    assert running.stdout is not None
    try:
        base = f"http://127.0.0.1:{running.stdout.readline().split()[-1]}"
        body = json.dumps({"model": arguments[3], "messages": [{"role": "user", "content": "hello"}]}).encode()
        headers = {"x-tokenlabs-request": "t-1", "x-simulate-tokens": "7", "content-type": "application/json"}
        request = urllib.request.Request(f"{base}/v1/chat/completions", body, headers)  # noqa: S310
        with urllib.request.urlopen(request) as answer:  # noqa: S310
            assert json.load(answer)["usage"]["total_tokens"] == 7
        with urllib.request.urlopen(f"{base}/simulator/requests") as answer:  # noqa: S310
            arrived = recorded("server-1", json.load(answer), "t-1")
    finally:
        running.terminate()
        running.wait(60)
        running.stdout.close()
    assert [(each.backend, each.path, each.body_bytes) for each in arrived] == [
        ("server-1", "/v1/chat/completions", len(body))
    ]


def test_each_model_s_deployment_is_changed_where_it_has_something(repository: Path) -> None:
    config_map, *deployments = changed(repository)
    assert sum(map(len, config_map["data"].values())) < 900_000, "a ConfigMap holds 1 MiB"
    rendered = {}
    for path in (repository / "dist/kind/models").glob("*/server.yaml"):
        for each in yaml.safe_load_all(path.read_text()):
            if each and each["kind"] == "Deployment":
                rendered[each["metadata"]["name"]] = each
    assert {each["metadata"]["name"] for each in deployments} == set(rendered)
    for each in deployments:
        committed = rendered[each["metadata"]["name"]]
        assert each["metadata"]["namespace"] == committed["metadata"]["namespace"]
        container = each["spec"]["template"]["spec"]["containers"][0]
        assert container["name"] in [other["name"] for other in committed["spec"]["template"]["spec"]["containers"]]
        assert is_ours(each["spec"]["template"])
        assert not is_ours(committed["spec"]["template"])


def test_what_is_in_kind_is_told_by_name(repository: Path) -> None:
    assert servers(target(load(repository / "platform.yaml").platform, "kind")) == [
        "token-labs-pool-decode",
        "nemotron-vl-pool-decode",
    ]
    documents = yaml.safe_load_all((repository / "dist/kind/speech/magpie-tts.yaml").read_text())
    assert [records(each["spec"]["template"]) for each in documents if each and each["kind"] == "Deployment"] == [True]
