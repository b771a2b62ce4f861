"""Cases are deterministic, cover every kind, and never contain a valid key."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from tokenlabs_verify.client import Request
from tokenlabs_verify.client.request import body_pieces, head_bytes
from tokenlabs_verify.fuzz.case import AREAS, Case, Served, build
from tokenlabs_verify.fuzz.generate import PLAIN, cases
from tokenlabs_verify.fuzz.tricks import TRICKS

SERVED = Served(
    models=("nvidia/Llama-3.1-Nemotron-Nano-8B-v1", "nvidia/NVIDIA-Nemotron-Nano-12B-v2-VL-FP8"),
    paths=(("POST", "/v1/chat/completions"), ("GET", "/v1/models"), ("POST", "/v1/audio/transcriptions")),
    host="inference.example.com",
    stripped_headers=("x-ai-eg-model", "x-token-labs-user"),
)


def wire(request: Request) -> bytes:
    return head_bytes(request) + b"".join(body_pieces(request))


def requests(seed: int, count: int, served: Served = SERVED) -> list[Request]:
    return [build(case, f"t-{number}", served) for number, case in enumerate(cases(seed, count, served))]


@given(seed=st.integers(0, 2**32))
@settings(max_examples=20, deadline=None)
def test_the_same_seed_generates_the_same_requests(seed: int) -> None:
    assert list(map(wire, requests(seed, 100))) == list(map(wire, requests(seed, 100)))


def test_another_seed_differs_and_a_larger_count_extends() -> None:
    assert [wire(request) for request in requests(1, 200)] != [wire(request) for request in requests(2, 200)]
    assert [wire(request) for request in requests(1, 900)][:500] == [wire(request) for request in requests(1, 500)]


@pytest.fixture(scope="module")
def keys(repository: Path) -> list[str]:
    """Every key and credential in dist/kind."""
    found = []
    for file in sorted((repository / "dist/kind").rglob("*.yaml")):
        for document in yaml.safe_load_all(file.read_text()):
            if document and document["kind"] == "Secret":
                found += [value.removeprefix("Bearer ") for value in document["stringData"].values()]
    assert len(found) >= 4
    return found


@given(seed=st.integers(0, 2**32))
@settings(max_examples=5, deadline=None)
def test_no_request_contains_a_valid_key(keys: list[str], seed: int) -> None:
    for request in requests(seed, 1000):
        sent = wire(request)
        assert not [key for key in keys if key.encode() in sent]


def test_every_trick_is_used_alone_and_changes_the_request() -> None:
    assert len({str(trick) for trick in TRICKS}) == len(TRICKS) > 300
    assert {trick.area for trick in TRICKS} == set(AREAS)
    alone = {case.tricks[0] for case in cases(7, len(TRICKS), SERVED)}
    assert alone == set(TRICKS)
    as_it_is = {"method: POST", "body: that of /v1/chat/completions"}
    for trick in TRICKS:
        # A trick that does not change one path's body changes another's.
        aims = [PLAIN, ("POST", "/v1/audio/transcriptions")] if trick.area == "body" else [PLAIN]
        changed = [
            wire(build(Case(*aim, tricks=(trick,)), "t", SERVED)) != wire(build(Case(*aim), "t", SERVED))
            for aim in aims
        ]
        assert any(changed) or str(trick) in as_it_is, trick


def test_combines_tricks_and_covers_every_path() -> None:
    found = list(cases(3, 6000, SERVED))
    sizes = Counter(len(case.tricks) for case in found[len(TRICKS) :])
    assert set(sizes) == {0, 1, 2, 3, 4}
    assert min(sizes.values()) > 500
    aims = {(case.method, case.path) for case in found}
    assert aims > set(SERVED.paths)
    assert len(aims) > 20
    pairs = {frozenset((one.area, other.area)) for case in found for one in case.tricks for other in case.tricks}
    assert len(pairs) >= len(AREAS) * (len(AREAS) - 1) / 2


def test_every_request_has_its_tag() -> None:
    for number, request in enumerate(requests(5, 2000)):
        assert f"x-tokenlabs-request: t-{number}\r\n".encode() in head_bytes(request)
        assert f"user-agent: tokenlabs-verify/t-{number}\r\n".lower().encode() in head_bytes(request).lower() or any(
            name.lower() == "user-agent" for name, _ in request.headers
        )


def test_a_hidden_request_has_its_carriers_tag() -> None:
    hiding = [request for request in requests(1, 1000) if b"x-tokenlabs-request" in request.body]
    assert len(hiding) > 30
    for request in hiding:
        assert f"x-tokenlabs-request: {request.tag}-inner\r\n".encode() in request.body


def test_generates_requests_if_nothing_is_served() -> None:
    assert len(requests(1, 1500, Served((), (), "x"))) == 1500
