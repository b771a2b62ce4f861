"""Does a pod that stops let its requests end: by what is rendered, and by the hook's program against a server as vLLM."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.generator.layers.conftest import RenderedLayer, layer_named
from tests.testbed.simulated import MODEL, Simulated, simulated
from tokenlabs.layers.models import wait_until_idle
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.runtimes.vllm import METRICS
from tokenlabs.spec.targets import target
from tokenlabs_verify.client import Answer, Ended, Request, send

POOL = "token-labs-pool"
SHUTDOWN = "--shutdown-timeout=240"
REQUEST_GAUGES = METRICS.queues


def pod_spec(manifests: list[Manifest], name: str) -> dict[str, Any]:
    deployment = next(each for each in manifests if each["kind"] == "Deployment" and each["metadata"]["name"] == name)
    spec: dict[str, Any] = deployment["spec"]["template"]["spec"]
    return spec


def hook(spec: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = spec["containers"][0]["lifecycle"]["preStop"]
    return found


def models(platform: Platform, **changes: Any) -> dict[str, Any]:
    return {"models": (platform.models[0].model_copy(update={"timeout": "4m", **changes}), *platform.models[1:])}


def test_vllm_is_not_stopped_before_its_requests_have_ended(rendered: RenderedLayer, platform: Platform) -> None:
    """vLLM aborts at SIGTERM (vllm-project/vllm#24885): all waiting is the hook's, and the grace period has room for it."""
    spec = pod_spec(rendered("microk8s", "models", **models(platform)), f"{POOL}-decode")
    python, _, program, port, unrouted, longest, *gauges = hook(spec)["exec"]["command"]
    assert python == "python3"
    assert "urllib" in program
    assert (port, longest, gauges) == ("8000", "240", ["vllm:num_requests_running", "vllm:num_requests_waiting"])
    assert 5 <= int(unrouted) <= 15
    assert spec["terminationGracePeriodSeconds"] > int(unrouted) + int(longest)
    assert not any("shutdown-timeout" in word for word in spec["containers"][0]["args"])


def test_vllm_lets_requests_end_itself_where_it_knows_how(rendered: RenderedLayer, platform: Platform) -> None:
    """The issue's form: a wait of 5 to 15 s, `--shutdown-timeout` (0.18 and later), the grace period raised by both."""
    arguments = platform.models[0].vllm.model_copy(update={"drain": "engine"})
    spec = pod_spec(rendered("microk8s", "models", **models(platform, vllm=arguments)), f"{POOL}-decode")
    assert SHUTDOWN in spec["containers"][0]["args"]
    seconds = hook(spec)["sleep"]["seconds"]
    assert 5 <= seconds <= 15
    assert spec["terminationGracePeriodSeconds"] > seconds + 240


def test_a_picker_is_left_before_it_stops(rendered: RenderedLayer, platform: Platform) -> None:
    """It ends 30 s after SIGTERM whatever passes through it, so Envoy must have left it a whole answer before."""
    manifests = rendered("microk8s", "models", **models(platform))
    spec = pod_spec(manifests, f"{POOL}-epp")
    assert hook(spec)["sleep"]["seconds"] >= 240 + 30 + 5, "an answer, CoreDNS' cache, Envoy's refresh"
    assert spec["terminationGracePeriodSeconds"] > hook(spec)["sleep"]["seconds"]
    service = next(
        each for each in manifests if each["kind"] == "Service" and each["metadata"]["name"] == f"{POOL}-epp"
    )
    assert service["spec"]["clusterIP"] == "None", "its name gives the pod, so that Envoy sees it go"
    deployment = next(
        each for each in manifests if each["kind"] == "Deployment" and each["metadata"]["name"] == f"{POOL}-epp"
    )
    assert deployment["spec"]["strategy"]["rollingUpdate"] == {"maxSurge": 1, "maxUnavailable": 0}


@pytest.mark.parametrize("target_name", ["microk8s", "kind"])
def test_speech_waits_until_nothing_comes(rendered: RenderedLayer, target_name: Any) -> None:
    spec = pod_spec(rendered(target_name, "speech"), "magpie-tts")
    seconds = hook(spec)["sleep"]["seconds"]
    assert 5 <= seconds <= 15
    longest = 120 if target_name == "microk8s" else 0
    assert spec["terminationGracePeriodSeconds"] > seconds + longest


def test_flux_waits_as_long_as_a_rollout_may_take(platform: Platform) -> None:
    """Four replicas one by one, each with an hour's answer and 20 minutes of loading."""
    changes = models(platform, replicas=4, startup="20m", timeout="1h")
    waits = layer_named("models").parts(target(platform.model_copy(update=changes), "microk8s", {}))
    assert int(waits[POOL].timeout.removesuffix("m")) >= 4 * (60 + 20)


def test_flux_and_kubernetes_wait_for_speech_as_long_as_a_rollout_may_take(
    platform: Platform, rendered: RenderedLayer
) -> None:
    """Half an hour's answer, then the image and the voice, ten minutes each."""
    synthesis = platform.speech.synthesis
    assert synthesis
    speech = platform.speech.model_copy(update={"synthesis": synthesis.model_copy(update={"timeout": "30m"})})
    changed = platform.model_copy(update={"speech": speech})
    ready = layer_named("speech").ready(target(changed, "microk8s", {}))
    assert int(ready.timeout.removesuffix("m")) >= 30 + 10 + 10
    (deployment,) = [each for each in rendered("microk8s", "speech", speech=speech) if each["kind"] == "Deployment"]
    assert deployment["spec"]["progressDeadlineSeconds"] >= (30 + 10 + 10) * 60


# The program of the hook.


@contextmanager
def streaming(server: Simulated, events: int = 30, gap: float = 0.1) -> Iterator[list[Answer]]:
    """A stream that has begun; its answer is in the list at the end."""
    body = json.dumps({"model": MODEL, "stream": True, "messages": [{"role": "user", "content": "hello"}]}).encode()
    headers = (("Host", "x"), ("x-simulate-events", str(events)), ("x-simulate-gap", str(gap)))
    request = Request("POST", b"/v1/chat/completions", headers, body)
    answers: list[Answer] = []
    thread = threading.Thread(target=lambda: answers.append(send(server.address, request)))
    thread.start()
    deadline = time.monotonic() + 60
    while wait_until_idle.idle(server.address.port, list(REQUEST_GAUGES)):
        assert time.monotonic() < deadline, "the stream never began"
    yield answers
    thread.join()


def run_hook(port: int, longest: float, *gauges: str) -> float:
    """Seconds that it took."""
    began = time.monotonic()
    words = [sys.executable, wait_until_idle.__file__, str(port), "0", str(longest), *gauges]
    # A proxy of the environment is not asked about the server beside it.
    subprocess.run(words, check=True, env={"http_proxy": "http://127.0.0.1:9"})
    return time.monotonic() - began


def test_a_server_as_vllm_loses_its_streams_at_sigterm() -> None:
    """What the hook is there for."""
    with simulated("serve", MODEL) as server, streaming(server) as answers:
        server.process.send_signal(signal.SIGTERM)
    assert answers[0].ended in (Ended.TRUNCATED, Ended.RESET)


def test_the_hook_returns_when_the_streams_have_ended() -> None:
    with simulated("serve", MODEL) as server:
        with streaming(server) as answers:
            run_hook(server.address.port, 60, *REQUEST_GAUGES)
            server.process.send_signal(signal.SIGTERM)
        assert answers[0].ended == Ended.COMPLETE
        assert answers[0].events[-1].data == "[DONE]"


def test_a_shutdown_timeout_lets_streams_end() -> None:
    with simulated("serve", MODEL, "--shutdown-timeout=60") as server:
        with streaming(server) as answers:
            server.process.send_signal(signal.SIGTERM)
        assert answers[0].events[-1].data == "[DONE]"
        server.process.wait(60)


def test_the_hook_gives_up_when_the_longest_request_must_have_ended() -> None:
    with simulated("serve", MODEL) as server, streaming(server, events=200):  # 20 s
        assert 2 <= run_hook(server.address.port, 2, *REQUEST_GAUGES) < 18


def test_a_server_that_is_gone_is_not_waited_for() -> None:
    with simulated("serve", MODEL) as server:
        port = server.address.port
    assert run_hook(port, 60, *REQUEST_GAUGES) < 10


def test_a_missing_gauge_is_not_zero() -> None:
    with simulated("serve", MODEL) as server:
        assert run_hook(server.address.port, 4, "vllm:num_requests_running", "vllm:no_such_gauge") >= 4


def test_gauges_are_summed_over_engines() -> None:
    """One series for each engine of data parallelism (vllm/v1/metrics/loggers.py)."""
    metrics = "\n".join(
        (
            "# TYPE vllm:num_requests_running gauge",
            'vllm:num_requests_running{engine="0",model_name="acme/large"} 0.0',
            'vllm:num_requests_running{engine="1",model_name="acme/large"} 2.0',
            'vllm:num_requests_waiting{engine="0",model_name="acme/large"} 1.0',
            'vllm:num_requests_waiting_by_reason{engine="0",reason="capacity"} 7.0',
        )
    )
    assert wait_until_idle.requests(metrics, list(REQUEST_GAUGES)) == 3
    assert wait_until_idle.requests(metrics, ["vllm:num_requests_swapped"]) is None
