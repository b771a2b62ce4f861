"""`tokenlabs adopt` reads a running cluster: with a real API server, a record written by Helm, and the documented permissions."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tokenlabs_verify.admission import plane
from tokenlabs_verify.client.kubernetes import KubernetesApi
from tokenlabs_verify.cluster.places import environment_places
from tokenlabs_verify.cluster.tools.building import built
from tokenlabs_verify.waiting import wait_until

pytestmark = pytest.mark.xdist_group("adopt")

KEY = "tlabs_0123456789abcdefghijklmnop"
PASSWORD = "s3cretpassword"
NAME = "test-adopt"
ACCOUNT = "system:serviceaccount:default:adopt"
CHART = {
    "Chart.yaml": "{apiVersion: v2, name: gateway-helm, version: v1.8.0}",
    "templates/a.yaml": "{apiVersion: v1, kind: ConfigMap, metadata: {name: envoy-gateway-config}}",
}
TENANT = {
    "apiVersion": "v1",
    "kind": "Secret",
    "metadata": {
        "name": "tenant-free-demo",
        "namespace": "kuadrant-system",
        "labels": {"app": "token-labs", "authorino.kuadrant.io/managed-by": "authorino"},
        "annotations": {"kuadrant.io/groups": "free", "secret.kuadrant.io/user-id": "demo-free-user"},
    },
    "stringData": {"api_key": KEY},
}

Adopt = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def api() -> Iterator[KubernetesApi]:
    with plane.up(NAME) as found:
        yield found


@pytest.fixture(scope="module")
def adopt(api: KubernetesApi, repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Adopt:
    """The command with the permissions of docs/adopt.md, on a cluster with a tenant and a release of Helm."""
    folder = tmp_path_factory.mktemp("adopt")
    for each in ("kuadrant-system", "envoy-gateway-system", "token-labs"):
        api.apply({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": each}})
    api.apply(TENANT)
    for name, content in CHART.items():
        (folder / "chart" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "chart" / name).write_text(content)
    tools = built(("kubectl", "helm"))
    kubeconfig = environment_places(NAME).kubeconfig
    install = [str(tools["helm"]), "--kubeconfig", str(kubeconfig), "install", "eg", str(folder / "chart")]
    install += ["-n", "envoy-gateway-system", "--set", f"password={PASSWORD}"]
    subprocess.run(install, check=True, capture_output=True)
    (role,) = (
        yaml.safe_load(each)
        for each in re.findall(r"```yaml\n(.*?)```", (repository / "docs/adopt.md").read_text(), re.DOTALL)
        if "ClusterRole" in each
    )
    api.apply(role)
    subject = {"kind": "ServiceAccount", "name": "adopt", "namespace": "default"}
    group = "rbac.authorization.k8s.io"
    reference = {"apiGroup": group, "kind": "ClusterRole", "name": role["metadata"]["name"]}
    binding: dict[str, Any] = {"apiVersion": f"{group}/v1", "kind": "ClusterRoleBinding", "metadata": {"name": "adopt"}}
    api.apply({**binding, "roleRef": reference, "subjects": [subject]})
    config = yaml.safe_load(kubeconfig.read_text())
    # The administrator may impersonate: kubectl then has the account's permissions, and no more.
    config["users"][0]["user"]["as"] = ACCOUNT
    (folder / "kubeconfig").write_text(json.dumps(config))

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-P", "-m", "tokenlabs", "adopt", "--kubeconfig", str(folder / "kubeconfig"), *arguments],
            env=os.environ | {"PATH": os.pathsep.join([str(tools["kubectl"].parent), os.environ["PATH"]])},
            cwd=repository,
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def test_the_documented_permissions_suffice_and_do_not_write(adopt: Adopt, api: KubernetesApi, tmp_path: Path) -> None:
    done = adopt("-f", str(tmp_path / "platform.yaml"))
    assert done.returncode == 0, done.stderr
    add = "tokenlabs tenant add tenant-free-demo --user demo-free-user --tier free --key-stdin"
    assert add in (tmp_path / "platform.yaml").read_text()
    review = {"apiVersion": "authorization.k8s.io/v1", "kind": "SubjectAccessReview"}
    for verb in ("get", "watch", "create", "update", "patch", "delete"):
        spec = {"user": ACCOUNT, "resourceAttributes": {"verb": verb, "resource": "secrets", "namespace": "default"}}
        assert not api.create({**review, "metadata": {"name": ""}, "spec": spec})["status"]["allowed"], verb


def test_the_plan_compares_keys_and_knows_helms_releases_and_prints_no_secret(adopt: Adopt) -> None:
    done = adopt("--plan", "--format", "json")
    assert done.returncode == 1, done.stderr
    conflicts = {
        each["object"]["name"]: each for each in json.loads(done.stdout)["steps"] if each["action"] == "conflict"
    }
    assert "another key than `secrets/`" in conflicts["tenant-free-demo"]["says"]
    release = conflicts["eg"]
    assert release["commands"][0] == "kubectl -n envoy-gateway-system delete secret -l owner=helm,name=eg"
    assert not any(each in done.stdout + done.stderr for each in (KEY, PASSWORD))


def test_without_permission_for_a_kind_nothing_is_planned(adopt: Adopt, api: KubernetesApi) -> None:
    role = api.get("rbac.authorization.k8s.io/v1", "ClusterRole", "tokenlabs-adopt")
    fewer = [each for each in role["rules"] if each["apiGroups"] != ["apps"]]
    group, kind = "rbac.authorization.k8s.io/v1", "ClusterRole"
    api.patch(group, kind, "tokenlabs-adopt", {"rules": fewer})
    try:

        def state() -> str:
            done = adopt("--plan")
            return "" if done.returncode == 2 and "deployments.apps is forbidden" in done.stderr else done.stderr

        wait_until(state, 10, "the permission is gone")
        assert adopt("--plan").stdout == ""
    finally:
        api.patch(group, kind, "tokenlabs-adopt", {"rules": role["rules"]})


def test_an_unreachable_cluster_is_an_error(adopt: Adopt) -> None:
    done = adopt("--context", "another")
    assert done.returncode == 2
    assert "another" in done.stderr
