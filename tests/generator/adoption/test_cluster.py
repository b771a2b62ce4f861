"""What is kept of a cluster's objects, and what may be read."""

from __future__ import annotations

import base64
import gzip
import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from tokenlabs.adoption import cluster
from tokenlabs.adoption.existing import CHART, Existing
from tokenlabs.adoption.helm import Release
from tokenlabs.cli.adopt import command
from tokenlabs.manifests.objects import Object, Objects, documents, parse, reference
from tokenlabs.manifests.tree import read

KEY = "tlabs_0123456789abcdefghij"


def encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def secret(**fields: Any) -> dict[str, Any]:
    return {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "a", "namespace": "b"}, **fields}


def test_a_secrets_values_are_dropped_and_a_tenants_key_is_kept_for_its_digest() -> None:
    applied = {"kubectl.kubernetes.io/last-applied-configuration": json.dumps({"stringData": {"api_key": KEY}})}
    metadata = {"name": "a", "namespace": "b", "annotations": applied}
    assert encoded(KEY) not in json.dumps(cluster.kept(secret(metadata=metadata, data={"api_key": encoded(KEY)})))
    labels = {"authorino.kuadrant.io/managed-by": "authorino"}
    data = {"api_key": encoded(KEY), "note": encoded("another value")}
    kept = cluster.kept(secret(metadata={**metadata, "labels": labels}, data=data))
    assert kept["data"] == {"api_key": encoded(KEY)}
    assert KEY not in json.dumps(kept)


def test_the_chart_of_a_release_is_read_from_helms_newest_record() -> None:
    found = []
    for revision, version in (("9", "1.8.2"), ("10", "1.8.3")):
        record = {"chart": {"metadata": {"name": "gateway-helm", "version": version}}, "config": {"password": KEY}}
        release = encoded(base64.b64encode(gzip.compress(json.dumps(record).encode())).decode())
        labels = {"name": "eg", "owner": "helm", "version": revision}
        name = {"name": f"sh.helm.release.v1.eg.v{revision}", "namespace": "b", "labels": labels}
        kept = cluster.kept(secret(metadata=name, type="helm.sh/release.v1", data={"release": release}))
        assert kept["metadata"]["labels"][CHART] == f"gateway-helm-{version}"
        assert "data" not in kept
        found.append(Object(reference(kept), kept, "", 0))
    assert Existing(Objects(tuple(found))).charts(Release("b", "eg")) == ("gateway-helm-1.8.3",)


def test_every_kind_of_dist_is_read(repository: Path) -> None:
    rendered = parse(documents(read(repository / "dist")))
    plural = {"NetworkPolicy": "networkpolicies"}
    for group, kind in rendered.by_kind:
        resource = plural.get(kind, f"{kind.lower()}s")
        assert {resource, "*"} & {*cluster.READ.get(group, ())}, f"{kind} of {group or 'the core group'} is not read"


def test_the_documented_role_is_what_is_read(repository: Path) -> None:
    text = (repository / "docs/adopt.md").read_text()
    (block,) = (each for each in re.findall(r"```yaml\n(.*?)```", text, re.DOTALL) if "ClusterRole" in each)
    assert yaml.safe_load(block)["rules"] == cluster.rules()


@pytest.mark.parametrize("arguments", [[], ["{folder}", "--context", "lab"]])
def test_a_folder_or_a_cluster_is_needed(arguments: list[str], tmp_path: Path) -> None:
    done = CliRunner().invoke(command, [each.format(folder=tmp_path) for each in arguments])
    assert done.exit_code == 2
    assert "a folder of objects, or --kubeconfig" in done.output
