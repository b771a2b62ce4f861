"""The output of `tokenlabs tenant show` against the real gateway: its examples, and the errors it lists."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import httpx
import pytest

from tokenlabs.guide.answers import answers
from tokenlabs.guide.facts import CHAT, KEY_VARIABLE, Facts, facts_of
from tokenlabs.guide.snippets import Snippet, snippets
from tokenlabs.secrets.delivery import demo_key
from tokenlabs.spec.loader import load
from tokenlabs_verify.client.kubernetes import from_kubeconfig
from tokenlabs_verify.cluster import sandbox
from tokenlabs_verify.cluster.places import Places
from tokenlabs_verify.engine.acts import Start
from tokenlabs_verify.engine.cluster_acts import ClusterActs
from tokenlabs_verify.engine.facts import facts_of_file
from tokenlabs_verify.waiting import Patience

pytestmark = pytest.mark.xdist_group("embedded")

UP = 400.0
"""Maximum seconds for the platform on a busy machine."""
TENANT = "tenant-pro-demo"
LIMITED = "tenant-free-demo"
FROM_ELSEWHERE = ("python-openai", "javascript-openai")
"""Examples whose packages are not installed here; `tests/generator/guide` checks their syntax."""


@pytest.fixture(scope="module")
def gateway(cache: Path, repository: Path) -> Iterator[str]:
    """The gateway address of a running platform."""
    done = subprocess.run(
        [sys.executable, "-P", "-m", "tokenlabs", "env", "up"],
        env=os.environ | {"TOKENLABS_CACHE": str(cache), "NO_COLOR": "1"},
        cwd=repository,
        capture_output=True,
        text=True,
        check=False,
        timeout=UP,
    )
    assert done.returncode == 0, done.stderr
    found = re.search(r"http://127\.0\.0\.1:\d+", done.stdout)
    assert found, done.stdout
    try:
        Patience().until(lambda: _unanswered(found[0], repository), 60, "the platform answers")
        yield found[0]
    finally:
        sandbox.stop(Places(cache / "environments" / "embedded"))


def _unanswered(url: str, repository: Path) -> str:
    """The gateway's answer if it is not a model's: the proxy receives routes shortly after they are created."""
    model = load(repository / "platform.yaml").platform.models[0].id
    key = {"Authorization": f"Bearer {demo_key(TENANT)}"}
    body = {"model": model, "messages": [{"role": "user", "content": "Are you there?"}]}
    answer = httpx.post(url + CHAT, headers=key, json=body, timeout=30)
    return "" if answer.status_code == 200 else f"{answer.status_code} {answer.text}"


@pytest.fixture(scope="module")
def facts(gateway: str, repository: Path) -> Facts:
    platform = load(repository / "platform.yaml").platform
    return facts_of(platform, next(each for each in platform.tenants if each.name == TENANT), gateway)


@pytest.fixture
def examples(facts: Facts) -> dict[str, Snippet]:
    return {snippet.id: snippet for snippet in snippets(facts)}


def run(snippet: Snippet, folder: Path, key: str = demo_key(TENANT)) -> subprocess.CompletedProcess[str]:
    """Run an example as a reader would: pasted into a shell, or saved and started."""
    if snippet.language == "sh":
        command = ["sh", "-c", snippet.code]
    else:
        file = folder / ("example.py" if snippet.language == "python" else "example.mjs")
        file.write_text(snippet.code)
        node = shutil.which("node", path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
        assert node
        command = [sys.executable if snippet.language == "python" else node, str(file)]
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), KEY_VARIABLE: key}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=120
    )


def events(stream: str) -> list[str]:
    return [line.removeprefix("data: ") for line in stream.splitlines() if line.startswith("data: ")]


def test_runs_every_example_except_openai_packages(examples: dict[str, Snippet]) -> None:
    ran = {"curl-models", "curl-chat", "curl-stream", "python-httpx", "javascript-fetch"}
    assert examples.keys() == ran | set(FROM_ELSEWHERE)


def test_curl_lists_the_models(examples: dict[str, Snippet], facts: Facts, tmp_path: Path) -> None:
    done = run(examples["curl-models"], tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert sorted(each["id"] for each in json.loads(done.stdout)["data"]) == sorted(facts.models)


def test_curl_gets_a_complete_answer(examples: dict[str, Snippet], facts: Facts, tmp_path: Path) -> None:
    done = run(examples["curl-chat"], tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    answer = json.loads(done.stdout)
    assert answer["model"] == facts.models[0]
    assert answer["choices"][0]["message"]["content"]
    assert answer["usage"]["total_tokens"] > 0


def test_curl_gets_a_complete_stream_with_usage(examples: dict[str, Snippet], tmp_path: Path) -> None:
    done = run(examples["curl-stream"], tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    *pieces, last = events(done.stdout)
    assert last == "[DONE]"
    said = [choice["delta"].get("content") for piece in pieces for choice in json.loads(piece)["choices"]]
    assert len([text for text in said if text]) > 1, "a stream comes in pieces"
    assert json.loads(pieces[-1])["usage"]["total_tokens"] > 0


@pytest.mark.parametrize("example", ["python-httpx", "javascript-fetch"])
def test_python_and_javascript_print_the_same_answer_complete_and_streamed(
    examples: dict[str, Snippet], tmp_path: Path, example: str
) -> None:
    done = run(examples[example], tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    whole, tokens, streamed = done.stdout.splitlines()
    assert whole
    assert re.fullmatch(r"[1-9]\d* tokens", tokens)
    assert streamed == whole, "the simulator repeats its input"


@pytest.mark.parametrize("example", ["curl-models", "curl-chat", "curl-stream", "python-httpx", "javascript-fetch"])
def test_examples_fail_with_a_wrong_key(
    examples: dict[str, Snippet], facts: Facts, tmp_path: Path, example: str
) -> None:
    done = run(examples[example], tmp_path, key="tlabs_wrong")
    assert done.returncode != 0
    [unauthenticated] = [each for each in answers(facts) if each.status == 401]
    assert unauthenticated.body in done.stdout + done.stderr


def test_client_errors_match_the_list(facts: Facts) -> None:
    """All errors that a client can cause: exact status and body."""
    listed = {each.status: each.body for each in answers(facts)}
    question: dict[str, object] = {"model": facts.models[0], "messages": [{"role": "user", "content": "Say hello."}]}
    key = {"Authorization": f"Bearer {demo_key(TENANT)}"}
    with httpx.Client(base_url=facts.url, timeout=60) as client:
        got = {
            400: client.post(CHAT, headers=key | {"Content-Type": "application/json"}, content=b'{"model": '),
            401: client.post(CHAT, json=question),
            403: client.post("/v1/embeddings", headers=key, json=question),
            404: client.post(CHAT, headers=key, json=question | {"model": "unknown"}),
            413: client.post(CHAT, headers=key, content=b"x" * (facts.body_limit + 1)),
            429: _limited(client, question),
        }
    assert {status: (each.status_code, each.text) for status, each in got.items() if status != 400} == {
        status: (status, listed[status]) for status in got if status != 400
    }
    first, last = listed[400].split("…")
    assert (got[400].status_code, got[400].text[: len(first)]) == (400, first)
    assert got[400].text.endswith(last)
    assert facts.limit_headers
    assert {"x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"} <= got[429].headers.keys()
    assert got[429].headers["retry-after"] == got[429].headers["x-ratelimit-reset"]
    assert got[429].headers["content-type"] == "application/json"


def test_missing_servers_and_pickers_fail_as_listed(facts: Facts, cache: Path, repository: Path) -> None:
    """Errors that a client cannot cause: each component is stopped and restarted."""
    listed = {each.status: each.body for each in answers(facts)}
    known = facts_of_file(repository / "platform.yaml", "kind")
    patience = Patience()
    api = from_kubeconfig(Places(cache / "environments" / "embedded").kubeconfig.read_text())
    acts = ClusterActs(api, known, patience)
    key = {"Authorization": f"Bearer {demo_key(TENANT)}"}
    question = {"model": facts.models[0], "messages": [{"role": "user", "content": "Say hello."}]}

    def other_than(status: int) -> str:
        answer = httpx.post(facts.url + CHAT, headers=key, json=question, timeout=30)
        as_listed = (answer.status_code, answer.text) == (status, listed.get(status, answer.text))
        return "" if as_listed else f"{answer.status_code} {answer.text}"

    for component, status in ((known.models[0].server, 503), (known.models[0].picker, 500)):
        pods, workload = acts.pods(component), known.components[component]
        api.scale(workload.kind, workload.name, workload.namespace, 0)
        try:
            for pod in pods:  # without a grace period: a graceful stop would complete running requests
                api.delete("v1", "Pod", pod, workload.namespace, grace=0)
            patience.until(partial(other_than, status), 30, f"requests get {status} without {component}")
        finally:
            acts.do(Start(component), [])
        patience.until(partial(other_than, 200), 60, f"requests are answered with {component} back")


def _limited(client: httpx.Client, question: dict[str, object]) -> httpx.Response:
    """The first answer above a limit of ten requests a minute; a minute may end in between."""
    key = {"Authorization": f"Bearer {demo_key(LIMITED)}"}
    sent = [client.post(CHAT, headers=key, json=question)]
    while sent[-1].status_code == 200 and len(sent) < 40:
        sent.append(client.post(CHAT, headers=key, json=question))
    return sent[-1]
