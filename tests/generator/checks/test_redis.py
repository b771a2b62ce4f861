"""Is a Redis for counters found that any pod may write to, or that rejects what keeps counters in it?"""

from __future__ import annotations

import pytest

from tests.generator.checks.conftest import found

SECRET = (
    "apiVersion: v1\nkind: Secret\nmetadata: {name: redis-auth, namespace: NAMESPACE}\nstringData: {password: s3cret}\n"
)
TREE = f"""\
apiVersion: v1
kind: Namespace
metadata: {{name: redis}}
---
apiVersion: v1
kind: Namespace
metadata: {{name: eg}}
---
{SECRET.replace("NAMESPACE", "redis")}---
{SECRET.replace("NAMESPACE", "eg")}---
apiVersion: v1
kind: Service
metadata: {{name: counters, namespace: redis}}
spec: {{selector: {{app: counters}}, ports: [{{port: 6379, targetPort: 6379}}]}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {{name: counters, namespace: redis}}
spec:
  template:
    metadata: {{labels: {{app: counters}}}}
    spec:
      containers:
      - image: docker.io/valkey/valkey:8.1.11
        args: [valkey-server, --requirepass, $(PASSWORD)]
        env: [{{name: PASSWORD, valueFrom: {{secretKeyRef: {{name: redis-auth, key: password}}}}}}]
---
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: BackendTrafficPolicy
metadata: {{name: limits, namespace: eg}}
spec: {{rateLimit: {{type: Global, global: {{rules: [{{limit: {{requests: 1, unit: Hour}}}}]}}}}}}
---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {{name: eg, namespace: eg}}
spec:
  values:
    config:
      envoyGateway:
        provider:
          kubernetes:
            rateLimitDeployment:
              container:
                env: [{{name: REDIS_AUTH, valueFrom: {{secretKeyRef: {{name: redis-auth, key: password}}}}}}]
        rateLimit: {{backend: {{type: Redis, redis: {{url: "counters.redis.svc.cluster.local:6379"}}}}}}
"""
REQUIRES = "args: [valkey-server, --requirepass, $(PASSWORD)]"
SENDS = "env: [{name: REDIS_AUTH, valueFrom: {secretKeyRef: {name: redis-auth, key: password}}}]"
POLICY = """\
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: counters, namespace: redis}
spec: {podSelector: {matchLabels: {app: counters}}, ingress: [], policyTypes: [Ingress]}
"""
CONFIGURED = """\
---
apiVersion: v1
kind: ConfigMap
metadata: {name: config, namespace: redis}
data:
  valkey.conf: |
    # requirepass in a comment
    LINE
"""


def test_a_password_that_both_have_is_accepted() -> None:
    assert found(TREE) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            REQUIRES,
            "args: [valkey-server]",
            "Deployment redis/counters requires no password, and the rate-limit service of HelmRelease eg/eg sends one, which "
            "Redis rejects: the limits are not enforced",
        ),
        (
            "--requirepass, $(PASSWORD)",
            '--requirepass, ""',
            "Deployment redis/counters requires no password, and the rate-limit service of HelmRelease eg/eg sends one, which "
            "Redis rejects: the limits are not enforced",
        ),
        (
            SENDS,
            "env: []",
            "HelmRelease eg/eg sends no password to Deployment redis/counters, which requires one: the limits are not enforced",
        ),
        (
            "redis-auth, namespace: eg}\nstringData: {password: s3cret}",
            "redis-auth, namespace: eg}\nstringData: {password: other}",
            "HelmRelease eg/eg sends another password than Deployment redis/counters requires: the limits are not enforced",
        ),
        (
            "redis-auth, namespace: eg}",
            "redis-auth, namespace: redis-2}",
            "HelmRelease eg/eg takes a password from Secret eg/redis-auth, which is missing: the rate-limit service of HelmRelease "
            "eg/eg does not start",
        ),
        (
            "redis-auth, namespace: eg}\nstringData: {password",
            "redis-auth, namespace: eg}\nstringData: {pass",
            "HelmRelease eg/eg takes a password from key `password` of Secret eg/redis-auth, which is missing: the rate-limit "
            "service of HelmRelease eg/eg does not start",
        ),
    ],
)
def test_a_password_of_one_side(old: str, new: str, expected: str) -> None:
    assert old in TREE
    assert [each.partition("]: ")[2] for each in found(TREE.replace(old, new), "TL307")] == [expected]


OPEN = TREE.replace(REQUIRES, "args: [valkey-server]").replace(SENDS, "env: []")


def test_a_server_without_a_password_is_open_to_every_pod() -> None:
    assert found(OPEN) == [
        "TL307 [- image: docker.io/valkey/valkey:8.1.11]: Deployment redis/counters requires no password and has no NetworkPolicy: "
        "every pod can reset or lift the counters of the rate-limit service of HelmRelease eg/eg"
    ]
    assert found(OPEN + POLICY) == []
    assert found(OPEN + POLICY.replace("app: counters", "app: other"), "TL307") != []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("docker.io/valkey/valkey:8.1.11", "docker.io/bitnami/valkey:8.1"),
        ("counters.redis.svc", "counters.elsewhere.svc"),
        ("kind: BackendTrafficPolicy", "kind: ClientTrafficPolicy"),
        ("args: [valkey-server]", "envFrom: [{secretRef: {name: redis-auth}}]"),
        ("args: [valkey-server]", "args: [valkey-server, --aclfile /etc/acl]"),
        (
            "    spec:\n      containers:",
            "    spec:\n      volumes: [{name: c, secret: {secretName: redis-auth}}]\n      containers:",
        ),
    ],
)
def test_a_password_that_may_be_elsewhere_is_not_judged(old: str, new: str) -> None:
    assert old in OPEN
    assert [each for each in found(OPEN.replace(old, new), "TL307") if "NetworkPolicy" in each] == []


@pytest.mark.parametrize(
    ("line", "requires"), [('requirepass "s3cret"', True), ("maxmemory 1mb", False), ("# requirepass a", False)]
)
def test_a_configuration_file_is_read(line: str, requires: bool) -> None:
    mounted = TREE.replace(
        "    spec:\n      containers:",
        "    spec:\n      volumes: [{name: c, configMap: {name: config}}]\n      containers:",
    )
    text = mounted.replace(REQUIRES, "args: [/etc/valkey/valkey.conf]") + CONFIGURED.replace("LINE", line)
    assert (found(text) == []) is requires


OF_KUADRANT = TREE.partition("---\napiVersion: gateway.envoyproxy.io")[0]
LIMITADOR = f"""\
{OF_KUADRANT}---
apiVersion: v1
kind: Secret
metadata: {{name: limitador-redis, namespace: eg}}
stringData: {{URL: "redis://:s3cret@counters.redis.svc.cluster.local:6379"}}
---
apiVersion: limitador.kuadrant.io/v1alpha1
kind: Limitador
metadata: {{name: limitador, namespace: eg}}
spec: {{storage: {{redis: {{configSecretRef: {{name: limitador-redis}}}}}}}}
---
apiVersion: kuadrant.io/v1
kind: RateLimitPolicy
metadata: {{name: p, namespace: eg}}
spec: {{limits: {{a: {{rates: [{{limit: 1, window: 1m}}]}}}}}}
"""


def test_limitador_sends_the_password_of_its_url() -> None:
    assert found(LIMITADOR, "TL307") == []
    assert [each.partition("]: ")[2] for each in found(LIMITADOR.replace(":s3cret@", ""), "TL307")] == [
        "Limitador eg/limitador sends no password to Deployment redis/counters, which requires one: the limits are not enforced"
    ]
