"""Whatever valid platform an operator writes: does synth give objects that hold together?"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings

from tests.generator.properties.references import references
from tests.platforms import platforms
from tokenlabs.bench.platforms import renamed
from tokenlabs.checks.structure import validate
from tokenlabs.contract.namespaces import KUADRANT
from tokenlabs.layers import LAYERS
from tokenlabs.layers.base.layer import EncryptedFile
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.manifests.placement import SSA
from tokenlabs.manifests.yaml_text import load
from tokenlabs.spec.loader import load_text
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.targets import target
from tokenlabs.synth.compose import compose
from tokenlabs.synth.rendered import RenderedFiles

ROOT = Path(__file__).resolve().parents[3]
TENANT = (ROOT / "secrets/tenants/tenant-free-demo.yaml").read_text()
SECRET = (ROOT / "secrets/nvidia-nim-api-key.yaml").read_text()


def encrypted(platform: Platform) -> dict[str, str]:
    """An encrypted file for each Secret that the platform has: real ciphertext under other names."""
    tenants = {
        f"tenants/{each.name}.yaml": renamed(
            re.sub(r"(?m)^(        app: ).*$", rf"\g<1>{json.dumps(platform.name)}", TENANT),
            {"name": each.name, "user": each.user, "tier": each.tier},
        )
        for each in platform.tenants
    }
    shown = target(platform, "microk8s", tenants)
    copied = [piece for layer in LAYERS for piece in layer.pieces(shown) if isinstance(piece, EncryptedFile)]
    return tenants | {piece.source: _own(piece) for piece in copied if piece.source not in tenants}


def _own(piece: EncryptedFile) -> str:
    text = re.sub(r"(?m)^(    name: ).*$", rf"\g<1>{json.dumps(piece.name)}", SECRET, count=1)
    text = re.sub(r"(?m)^(    namespace: ).*$", rf"\g<1>{json.dumps(piece.namespace)}", text, count=1)
    value = re.search(r"ENC\[[^\]]+\]", text)
    assert value
    values = "".join(f"    {key}: {value[0]}\n" for key in piece.keys)
    return re.sub(r"stringData:\n(?:    .*\n)+", f"stringData:\n{values}", text)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(spec=platforms(most_models=6, most_tenants=5))
def test_synth_of_any_valid_platform(tmp_path_factory: pytest.TempPathFactory, spec: Mapping[str, Any]) -> None:
    platform = load_text(yaml.safe_dump(json.loads(json.dumps(spec)))).platform
    memory = RenderedFiles(tmp_path_factory.mktemp("memory") / "rendered.sqlite3")
    targets = compose(platform, encrypted(platform), memory).targets
    cluster, kind = (
        {path: text for path, text in each.tree.items() if path.startswith(("policies/", "routes/"))}
        for each in targets
    )
    assert kind == cluster, "what a request may do, and where it goes, is tested as it is shipped"
    for composed in targets:
        objects = [each for layer in composed.layers for file in layer.files.values() for each in load(file.text)]
        plain = [{key: value for key, value in each.items() if key != "sops"} for each in objects]
        assert list(map(str, validate(plain))) == []
        # The second of two copies, which Flux applies only if the object is missing.
        owned = [each for each in objects if each["metadata"].get("annotations", {}).get(SSA) != "IfNotPresent"]
        index = {(each["kind"], each["metadata"].get("namespace", ""), each["metadata"]["name"]) for each in owned}
        assert len(index) == len(owned), "two objects of one name"
        assert [reference for reference in references(objects) if reference not in index] == []
        assert list(selectors_that_miss(objects)) == []
        assert list(lax(objects)) == []
        if composed.name == "microk8s":
            assert list(readable(objects)) == []


def selectors_that_miss(objects: list[Manifest]) -> Iterator[str]:
    """Services, pools and budgets that do not select the pods of exactly one workload; workloads that miss their own; policies
    that select nothing."""
    workloads = [each for each in objects if each["kind"] in ("Deployment", "StatefulSet")]
    for each in objects:
        if each["kind"] == "Service" and each["spec"].get("selector"):
            selector = each["spec"]["selector"]
        elif each["kind"] in ("InferencePool", "PodDisruptionBudget") or each in workloads:
            selector = each["spec"]["selector"]["matchLabels"]
        elif each["kind"] == "NetworkPolicy" and each["metadata"]["namespace"] != KUADRANT:  # there pods are operators'
            selector = each["spec"]["podSelector"]["matchLabels"]
        else:
            continue
        selected = [
            one["metadata"]["name"]
            for one in workloads
            if one["metadata"]["namespace"] == each["metadata"]["namespace"]
            and selector.items() <= one["spec"]["template"]["metadata"]["labels"].items()
        ]
        if len(selected) != 1 and not (selected and each["kind"] == "NetworkPolicy"):
            yield f"{each['kind']} {each['metadata']['name']} selects {selected}"


def lax(objects: list[Manifest]) -> Iterator[str]:
    """Containers without resources, or that could become more than they are."""
    for each in objects:
        if each["kind"] not in ("Deployment", "StatefulSet"):
            continue
        pod = each["spec"]["template"]["spec"]
        for container in pod["containers"]:
            limits, context = container["resources"].get("limits", {}), container["securityContext"]
            named = {"cpu", "memory"} <= limits.keys() and container["resources"].get(
                "requests", {}
            ).keys() <= limits.keys()
            closed = not context["allowPrivilegeEscalation"] and context["capabilities"] == {"drop": ["ALL"]}
            if not (named and closed and pod["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}):
                yield f"{each['metadata']['name']}/{container['name']}"


def readable(objects: list[Manifest]) -> Iterator[str]:
    """Secrets with a value in plain text."""
    for each in objects:
        if each["kind"] == "Secret":
            values = {**each.get("data", {}), **each.get("stringData", {})}
            if not all(str(value).startswith("ENC[") for value in values.values()):
                yield each["metadata"]["name"]
