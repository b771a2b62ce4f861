"""Where the API is, and how much of it, from platform.yaml: what it does not say is named, never guessed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tokenlabs.errors import TokenlabsError
from tokenlabs.guide.facts import Facts, Limit, base_url, facts_of, in_words
from tokenlabs.spec.gateway import Gateway
from tokenlabs.spec.loader import load_text

ROOT = Path(__file__).parents[3]


def facts(url: str | None = None, **changes: Any) -> Facts:
    document = yaml.safe_load((ROOT / "platform.yaml").read_text()) | changes
    platform = load_text(yaml.safe_dump(document, sort_keys=False)).platform
    return facts_of(platform, platform.tenants[0], url)


@pytest.mark.parametrize(
    ("gateway", "url", "missing"),
    [
        ({"hosts": ["llm.example.com"]}, "http://llm.example.com", ""),
        ({"hosts": ["llm.example.com", "other.example.com"], "port": 8080}, "http://llm.example.com:8080", ""),
        ({"expose": {"address": "192.0.2.7"}}, "http://192.0.2.7", ""),
        ({"expose": {"address": "2001:db8::7"}, "port": 8080}, "http://[2001:db8::7]:8080", ""),
        ({}, "http://gateway.invalid", "the gateway's address (set `gateway.hosts`)"),
        ({"hosts": ["node.local"], "expose": {"type": "NodePort", "nodePort": 30080}}, "http://node.local:30080", ""),
        (
            {"hosts": ["node.local"], "expose": {"type": "NodePort"}},
            "http://node.local",
            "its port on the nodes (set `gateway.expose.nodePort`)",
        ),
        (
            {"hosts": ["llm.example.com"], "expose": {"type": "ClusterIP"}},
            "http://llm.example.com",
            "the URL of the proxy in front of the Service, whose address is internal to the cluster",
        ),
    ],
)
def test_base_url_follows_the_gateway(gateway: dict[str, Any], url: str, missing: str) -> None:
    assert base_url(Gateway.model_validate(gateway, by_alias=True)) == (url, missing)


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("https://llm.example.com", "https://llm.example.com"),
        ("https://llm.example.com/v1", "https://llm.example.com"),
        ("https://llm.example.com/v1/", "https://llm.example.com"),
        ("https://example.com/llm/", "https://example.com/llm"),
        ("http://192.0.2.7:30080", "http://192.0.2.7:30080"),
        ("http://[2001:db8::7]:30080", "http://[2001:db8::7]:30080"),
    ],
)
def test_the_operator_s_url_wins(given: str, url: str) -> None:
    told = facts(given)
    assert (told.url, told.missing) == (url, "")


@pytest.mark.parametrize(
    "given",
    [
        "llm.example.com",
        "ftp://llm.example.com",
        "https://",
        "https://a:b@c",
        "https://c?x",
        "https://$(id)",
        "https://c/'",
    ],
)
def test_rejects_an_invalid_url(given: str) -> None:
    with pytest.raises(TokenlabsError, match="--url is not the URL of an API"):
        facts(given)


def test_limits_are_those_of_the_tier_shortest_window_first() -> None:
    tiers = {
        "free": {"requests": {"24h": 100, "1m": 10}, "tokens": {"1h": 7}},
        "pro": {"requests": {"1m": 1}, "tokens": {"1m": 1}},
    }
    assert facts(tiers=tiers).limits == (
        Limit(10, "requests", "minute"),
        Limit(100, "requests", "24 hours"),
        Limit(7, "tokens", "hour"),
    )


def test_limit_headers_are_promised_only_where_one_engine_writes_them() -> None:
    assert facts(limits={"requests": "envoy", "tokens": "envoy"}).limit_headers
    assert not facts(limits={"requests": "kuadrant", "tokens": "envoy"}).limit_headers


@pytest.mark.parametrize(
    ("window", "words"),
    [
        ("1s", "second"),
        ("1m", "minute"),
        ("60s", "minute"),
        ("1h", "hour"),
        ("24h", "24 hours"),
        ("90s", "90 seconds"),
        ("48h", "2 days"),
        ("1h30m", "90 minutes"),
    ],
)
def test_windows_in_words(window: str, words: str) -> None:
    assert in_words(window) == words


def test_every_name_of_a_model_is_one_to_send() -> None:
    model: dict[str, Any] = {
        "id": "qwen3:8b",
        "aliases": ["chat"],
        "source": "Qwen/Qwen3-8B",
        "adapters": [{"id": "support", "source": "acme/support-lora"}],
        "pool": "qwen",
        "node": "spark-02",
        "gpuMemoryUtilization": 0.7,
    }
    assert facts(models=[model]).models == ("qwen3:8b", "chat", "support")
