"""The simulator runs as the pods in kind start it, and the changes fit each Deployment."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml

from tokenlabs import simulator
from tokenlabs.spec.loader import load
from tokenlabs.spec.targets import target
from tokenlabs_verify.engine.environment import recorded
from tokenlabs_verify.environments.kind.steered import is_ours, manifests, servers


def changed(repository: Path) -> list[dict[str, Any]]:
    return list(manifests(target(load(repository / "platform.yaml").platform, "kind"), simulator.files()))


def documents(path: Path) -> list[dict[str, Any]]:
    return [each for each in yaml.safe_load_all(path.read_text()) if each]


def deployment(path: Path) -> dict[str, Any]:
    (found,) = (each for each in documents(path) if each["kind"] == "Deployment")
    return found


@contextmanager
def running(config_map: dict[str, Any], pod: dict[str, Any], folder: Path, *arguments: str) -> Iterator[str]:
    """Run a pod's program from its ConfigMap with only the standard library; yields the address."""
    (container,) = pod["containers"]
    (volume,) = (each for each in pod["volumes"] if "configMap" in each)
    (mount,) = container["volumeMounts"]
    assert (volume["configMap"]["name"], mount["name"]) == (config_map["metadata"]["name"], volume["name"])
    mounted = folder / mount["mountPath"].lstrip("/")
    mounted.mkdir(parents=True)
    for name, text in config_map["data"].items():
        (mounted / name).write_text(text)
    (path,) = (each["value"] for each in container["env"] if each["name"] == "PYTHONPATH")
    command = [sys.executable, "-S", *container["command"][1:], *arguments, "--port=0", "--address=127.0.0.1"]
    environment = {"PYTHONPATH": str(folder / path.lstrip("/")), "PATH": os.environ["PATH"], "POD_NAME": "server-1"}
    process = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{process.stdout.readline().split()[-1]}"
    finally:
        process.terminate()
        process.wait(60)
        process.stdout.close()


def post(url: str, body: object) -> Any:
    headers = {"x-tokenlabs-request": "t-1", "x-simulate-tokens": "7", "content-type": "application/json"}
    return urllib.request.urlopen(urllib.request.Request(url, json.dumps(body).encode(), headers))  # noqa: S310


def test_model_server_runs_from_the_config_map_alone(repository: Path, tmp_path: Path) -> None:
    config_map, changes, *_ = changed(repository)
    server = deployment(repository / "dist/kind/models/token-labs-pool/server.yaml")
    arguments = server["spec"]["template"]["spec"]["containers"][0]["args"]
    body = {"model": arguments[3], "messages": [{"role": "user", "content": "hello"}]}
    with running(config_map, changes["spec"]["template"]["spec"], tmp_path, *arguments) as base:
        with post(f"{base}/v1/chat/completions", body) as answer:
            assert json.load(answer)["usage"]["total_tokens"] == 7
        with urllib.request.urlopen(f"{base}/simulator/requests") as answer:  # noqa: S310
            arrived = recorded("server-1", json.load(answer), "t-1")
    assert [(each.backend, each.path, each.body_bytes) for each in arrived] == [
        ("server-1", "/v1/chat/completions", len(json.dumps(body)))
    ]


def test_speech_runs_from_dists_config_map_alone(repository: Path, tmp_path: Path) -> None:
    (config_map,) = documents(repository / "dist/kind/speech/speech-stand-in.yaml")
    pod = deployment(repository / "dist/kind/speech/magpie-tts.yaml")["spec"]["template"]["spec"]
    arguments = pod["containers"][0]["args"]
    with (
        running(config_map, pod, tmp_path, *arguments) as base,
        post(f"{base}/v1/audio/speech", {"input": "hello"}) as answer,
    ):
        assert answer.read().startswith(b"RIFF")


def test_changes_only_existing_fields_of_each_deployment(repository: Path) -> None:
    config_map, *deployments = changed(repository)
    assert sum(map(len, config_map["data"].values())) < 900_000, "a ConfigMap holds 1 MiB"
    committed = [deployment(path) for path in (repository / "dist/kind/models").glob("*/server.yaml")]
    rendered = {each["metadata"]["name"]: each for each in committed}
    assert {each["metadata"]["name"] for each in deployments} == set(rendered)
    for each in deployments:
        own = rendered[each["metadata"]["name"]]
        assert each["metadata"]["namespace"] == own["metadata"]["namespace"]
        container = each["spec"]["template"]["spec"]["containers"][0]
        assert container["name"] in [other["name"] for other in own["spec"]["template"]["spec"]["containers"]]
        assert is_ours(each["spec"]["template"])
        assert not is_ours(own["spec"]["template"])


def test_recognizes_the_simulator_by_name(repository: Path) -> None:
    assert servers(target(load(repository / "platform.yaml").platform, "kind")) == [
        "token-labs-pool-decode",
        "nemotron-vl-pool-decode",
    ]
    assert is_ours(deployment(repository / "dist/kind/speech/magpie-tts.yaml")["spec"]["template"])
