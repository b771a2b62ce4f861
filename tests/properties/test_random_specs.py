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

from tests.platforms import platforms
from tokenlabs.bench.platforms import renamed
from tokenlabs.checks.structure import validate
from tokenlabs.layers import LAYERS
from tokenlabs.layers.layer import EncryptedFile
from tokenlabs.manifests.yaml_text import load
from tokenlabs.spec.loader import load_text
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.targets import target
from tokenlabs.synth.compose import compose
from tokenlabs.synth.rendered import RenderedFiles

ROOT = Path(__file__).resolve().parents[2]
TENANT = (ROOT / "secrets/tenants/tenant-free-demo.yaml").read_text()
SECRET = (ROOT / "secrets/nvidia-nim-api-key.yaml").read_text()

Manifest = dict[str, Any]


def encrypted(platform: Platform) -> dict[str, str]:
    """An encrypted file for each Secret that the platform has: real ciphertext under other names."""
    tenants = {
        f"tenants/{each.name}.yaml": renamed(
            re.sub(r"(?m)^(        app: ).*$", rf"\g<1>{json.dumps(platform.name)}", TENANT),
            {"name": json.dumps(each.name), "user": json.dumps(each.user), "tier": json.dumps(each.tier)},
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
def test_synth_of_any_valid_platform_holds_together(
    tmp_path_factory: pytest.TempPathFactory, spec: Mapping[str, Any]
) -> None:
    platform = load_text(yaml.safe_dump(json.loads(json.dumps(spec)))).platform
    memory = RenderedFiles(tmp_path_factory.mktemp("memory") / "rendered.sqlite3")
    for composed in compose(platform, encrypted(platform), memory).targets:
        objects = [each for layer in composed.layers for file in layer.files.values() for each in load(file.text)]
        plain = [{key: value for key, value in each.items() if key != "sops"} for each in objects]
        assert list(map(str, validate(plain))) == []
        index = {(each["kind"], each["metadata"].get("namespace", ""), each["metadata"]["name"]) for each in objects}
        assert len(index) == len(objects), "two objects of one name"
        assert [reference for reference in references(objects) if reference not in index] == []
        assert list(selectors_that_miss(objects)) == []
        if composed.name == "microk8s":
            assert list(readable(objects)) == []


def references(objects: list[Manifest]) -> Iterator[tuple[str, str, str]]:
    """(kind, namespace, name) of all that objects name in their own namespace."""
    for each in objects:
        namespace, spec = each["metadata"].get("namespace", ""), each.get("spec", {})
        if each["kind"] in ("HTTPRoute", "AIGatewayRoute"):
            for rule in spec["rules"]:
                for backend in rule.get("backendRefs", []):
                    yield backend.get("kind", "Service"), namespace, backend["name"]
                for each_filter in rule.get("filters", []):
                    if "extensionRef" in each_filter:
                        yield each_filter["extensionRef"]["kind"], namespace, each_filter["extensionRef"]["name"]
            for parent in spec["parentRefs"]:
                yield "Gateway", namespace, parent["name"]
        if each["kind"] == "InferencePool":
            yield "Service", namespace, spec["endpointPickerRef"]["name"]
        for policy_target in [*spec.get("targetRefs", []), *([spec["targetRef"]] if "targetRef" in spec else [])]:
            yield policy_target["kind"], namespace, policy_target["name"]
        pod = spec.get("template", {}).get("spec", {}) if each["kind"] in ("Deployment", "StatefulSet") else {}
        if "serviceAccountName" in pod:
            yield "ServiceAccount", namespace, pod["serviceAccountName"]
        for volume in pod.get("volumes", []):
            if "configMap" in volume:
                yield "ConfigMap", namespace, volume["configMap"]["name"]
            if "persistentVolumeClaim" in volume:
                yield "PersistentVolumeClaim", namespace, volume["persistentVolumeClaim"]["claimName"]
            if "secret" in volume:
                yield "Secret", namespace, volume["secret"]["secretName"]


def selectors_that_miss(objects: list[Manifest]) -> Iterator[str]:
    """Services and pools that do not select the pods of exactly one workload; workloads that do not select their own."""
    workloads = [each for each in objects if each["kind"] in ("Deployment", "StatefulSet")]
    for each in objects:
        if each["kind"] == "Service" and each["spec"].get("selector"):
            selector = each["spec"]["selector"]
        elif each["kind"] == "InferencePool" or each in workloads:
            selector = each["spec"]["selector"]["matchLabels"]
        else:
            continue
        selected = [
            one["metadata"]["name"]
            for one in workloads
            if one["metadata"]["namespace"] == each["metadata"]["namespace"]
            and selector.items() <= one["spec"]["template"]["metadata"]["labels"].items()
        ]
        if len(selected) != 1:
            yield f"{each['kind']} {each['metadata']['name']} selects {selected}"


def readable(objects: list[Manifest]) -> Iterator[str]:
    """Secrets with a value in plain text."""
    for each in objects:
        if each["kind"] == "Secret":
            values = {**each.get("data", {}), **each.get("stringData", {})}
            if not all(str(value).startswith("ENC[") for value in values.values()):
                yield each["metadata"]["name"]
