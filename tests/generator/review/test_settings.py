"""Whether running pods notice a change of what they read."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist, effects, files, sentences
from tokenlabs.review.formats import json_document

READER = """\
apiVersion: apps/v1
kind: Deployment
metadata: {name: d, namespace: n}
spec:
  template:
    spec:
      volumes: [{name: settings, configMap: {name: c}}]
      containers: [{name: main, CONTAINER}]
"""
SETTINGS = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c, namespace: n}\ndata: {a: old}\n"


ONCE = "ConfigMap n/c is read by Deployment n/d only at start-up: it keeps the old content until it restarts"
FILE = "ConfigMap n/c is mounted by Deployment n/d, which does not restart: whether it reads the new content by itself is unknown"


@pytest.mark.parametrize(
    ("container", "says"),
    [
        ("envFrom: [{configMapRef: {name: c}}]", ONCE),
        ("env: [{name: A, valueFrom: {configMapKeyRef: {name: c, key: a}}}]", ONCE),
        ("volumeMounts: [{name: settings, mountPath: /a, subPath: a}]", ONCE),
        ("volumeMounts: [{name: settings, mountPath: /a}]", FILE),
    ],
)
def test_settings_of_pods_that_do_not_restart(container: str, says: str) -> None:
    """kubelet updates mounted ConfigMaps, but neither variables nor files mounted by `subPath`."""
    reader = files(d=READER.replace("CONTAINER", container))
    found = effects(reader | files(c=SETTINGS), reader | files(c=SETTINGS.replace("old", "new")))
    assert sentences(found) == [f"caution without-effect: {says}"]


def test_a_checksum_in_the_pod_template_restarts_it(dist: Dist) -> None:
    dist.replace("redis/config.yaml", "appendfsync everysec", "appendfsync always")
    assert dist.sentences("without-effect") == [
        "caution without-effect: ConfigMap redis-system/redis-config is mounted by StatefulSet redis-system/redis, which does not "
        "restart: whether it reads the new content by itself is unknown"
    ]
    dist.replace("redis/server.yaml", "config-checksum: ", "config-checksum: a")
    assert dist.sentences("without-effect") == []


def test_a_secret_that_is_no_longer_encrypted(dist: Dist) -> None:
    """Its value is not in the sentence."""
    text = dist.new["microk8s/redis/redis-auth.yaml"].decode()
    value = text.partition("password: ")[2].partition("\n")[0]
    dist.replace("redis/redis-auth.yaml", value, "hunter2")
    assert (
        "danger secret-changed: Secret redis-system/redis-auth has password in plain text, which was encrypted: Git keeps it "
        "readable forever; replace the value" in dist.sentences()
    )
    assert "hunter2" not in json_document.render(dist.review())
