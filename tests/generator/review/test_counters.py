"""Where counters are kept, whether they can be lost, and what passes without them."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist

RELEASE = "HelmRelease envoy-gateway-system/envoy-gateway"
STORE, SETTINGS = "StatefulSet redis-system/redis", "ConfigMap redis-system/redis-config"


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "envoy-gateway/release.yaml",
            "url: redis.redis-system",
            "url: cache.redis-system",
            f"caution counter-reset: {RELEASE} keeps the counters of Envoy's limits in "
            "cache.redis-system.svc.cluster.local:6379, before in redis.redis-system.svc.cluster.local:6379: all of them reset",
        ),
        (
            "envoy-gateway/release.yaml",
            "failClosed: false",
            "failClosed: true",
            f"caution closed: {RELEASE} rejects requests while the rate-limit service or its Redis is unavailable",
        ),
        (
            "envoy-gateway/release.yaml",
            "timeout: 500ms",
            "timeout: 20ms",
            f"caution limit-removed: {RELEASE} waits 20ms for a count, before 500ms: longer ones are treated as if the rate-limit "
            "service were unavailable",
        ),
        (
            "redis/config.yaml",
            "maxmemory-policy noeviction",
            "maxmemory-policy allkeys-lru",
            f"danger counter-reset: {SETTINGS} has `maxmemory-policy allkeys-lru`: it drops counters when its memory is full, and "
            "their limits start again",
        ),
        (
            "redis/config.yaml",
            "appendonly yes",
            "appendonly no",
            f"caution counter-reset: {SETTINGS} no longer has `appendonly yes`: counters since the last snapshot, or all without "
            "one, reset at each restart",
        ),
        (
            "redis/config.yaml",
            "maxmemory 256mb",
            "maxmemory 64mb",
            f"caution limit-removed: {SETTINGS} has `maxmemory 64mb`, before 256mb: there is room for fewer counters",
        ),
        (
            "redis/server.yaml",
            "image: docker.io/valkey/valkey:8.1.11",
            "image: docker.io/valkey/valkey:8.1.12",
            f"caution limit-removed: {STORE} restarts: requests pass without limits until it is ready",
        ),
    ],
)
def test_edited_counters(dist: Dist, file: str, old: str, new: str, said: str) -> None:
    dist.replace(file, old, new)
    assert said in dist.sentences()


def test_limits_that_fail_open(dist: Dist) -> None:
    dist.replace("envoy-gateway/release.yaml", "failClosed: false", "failClosed: true")
    dist.old, dist.new = dist.new, dist.old
    assert (
        f"danger unguarded: {RELEASE} lets requests pass without limits while the rate-limit service or its Redis is unavailable"
        in dist.sentences()
    )


def test_a_store_that_fails_closed_rejects_while_it_restarts(dist: Dist) -> None:
    dist.replace("envoy-gateway/release.yaml", "failClosed: false", "failClosed: true")
    dist.old = dict(dist.new)
    dist.replace("redis/server.yaml", "valkey:8.1.11", "valkey:8.1.12")
    assert (
        f"caution closed: {STORE} restarts: requests that are limited are rejected until it is ready"
        in dist.sentences()
    )


def test_a_store_that_is_gone(dist: Dist) -> None:
    dist.remove("redis/server.yaml")
    found = dist.sentences()
    assert f"danger counter-reset: {STORE} kept the counters of Envoy's limits and is gone: all of them reset" in found
    assert any(each.startswith(f"danger limit-removed: {STORE} kept the counters") for each in found)


PASSWORD = """\
          exec valkey-server /etc/valkey/valkey.conf - <<CONFIG
          requirepass "$PASSWORD"
          CONFIG
"""
LETS_IN = "whatever NetworkPolicy redis-system/redis lets in can read, raise and reset the counters of all tenants"


@pytest.mark.parametrize(
    "new", ["          exec valkey-server /etc/valkey/valkey.conf\n", PASSWORD.replace('"$PASSWORD"', '""')]
)
def test_counters_without_a_password(dist: Dist, new: str) -> None:
    """Valkey rejects a client that sends a password where none is set."""
    dist.replace("redis/server.yaml", PASSWORD, new)
    found = dist.sentences("opened", "limit-removed")
    assert f"danger opened: {STORE} no longer asks for a password: {LETS_IN}" in found
    assert (
        f"danger limit-removed: the client of {STORE} sends a password that it rejects: Envoy's rate-limit service cannot count, "
        "and requests pass without limits" in found
    )


def test_without_a_network_policy_any_pod_reaches_the_counters(dist: Dist) -> None:
    dist.replace("redis/server.yaml", PASSWORD, "          exec valkey-server /etc/valkey/valkey.conf\n")
    dist.remove("redis/network-policy.yaml")
    found = dist.sentences("opened")
    assert any(f"{STORE} no longer asks for a password: any pod of the cluster can read" in each for each in found)


def test_a_password_in_the_configuration_or_the_arguments_is_one(dist: Dist) -> None:
    dist.replace("redis/server.yaml", PASSWORD, "          exec valkey-server /etc/valkey/valkey.conf\n")
    dist.replace("redis/config.yaml", "    port 6379\n", "    port 6379\n    requirepass secret\n")
    assert not [each for each in dist.sentences() if "password" in each]
    dist.old = dict(dist.new)
    dist.replace("redis/config.yaml", "    requirepass secret\n", "")
    assert f"danger opened: {STORE} no longer asks for a password: {LETS_IN}" in dist.sentences()


def test_a_client_that_sends_no_password(dist: Dist) -> None:
    dist.replace("envoy-gateway/release.yaml", "- name: REDIS_AUTH", "- name: REDIS_OTHER")
    assert (
        f"danger limit-removed: the client of {STORE} sends no password, and it rejects that: Envoy's rate-limit service cannot "
        "count, and requests pass without limits" in dist.sentences()
    )


def test_counters_over_plain_connections(dist: Dist) -> None:
    plain = dict(dist.new)
    dist.replace("envoy-gateway/release.yaml", "            redis:\n", "            redis:\n              tls: {}\n")
    dist.old, dist.new = dist.new, plain
    assert (
        f"danger opened: {RELEASE} asks {STORE} without TLS: who can read its traffic can read, raise and reset the counters of "
        "all tenants" in dist.sentences()
    )


def test_a_store_that_no_longer_mounts_its_volume(dist: Dist) -> None:
    dist.replace("redis/server.yaml", "        - mountPath: /data\n          name: data\n", "")
    assert (
        f"danger counter-reset: {STORE} no longer keeps its data on a volume: all counters reset whenever its pod restarts"
        in dist.sentences()
    )


def test_counters_in_memory(dist: Dist) -> None:
    dist.replace("envoy-gateway/release.yaml", "            type: Redis", "            type: Memory")
    assert (
        f"danger counter-reset: {RELEASE} keeps the counters of Envoy's limits in Memory, before in Redis: all of them reset"
        in dist.sentences()
    )
