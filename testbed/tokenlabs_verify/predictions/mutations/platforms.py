"""Changes of platform.yaml, rendered by the `synth` command into trees."""

from __future__ import annotations

import copy
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests.tree import read
from tokenlabs_verify.predictions.mutations.bench import TARGET
from tokenlabs_verify.predictions.trial import Commit

Spec = dict[str, Any]


class Checkout:
    """A copy of a repository's platform with an age key of its own, rendered as often as needed."""

    def __init__(self, repository: Path, folder: Path) -> None:
        """Raises TokenlabsError if a command fails."""
        self.folder = folder
        self.key_file = folder / "age.key"
        shutil.copy(repository / "platform.yaml", folder)
        for part in ("secrets", "dist"):
            shutil.copytree(repository / part, folder / part)
        shutil.copy(repository / ".sops.yaml", folder)
        self.spec: Spec = yaml.safe_load((folder / "platform.yaml").read_text())
        self._run("init", "--adopt", "--print")
        self._secrets = {path: path.read_bytes() for path in (folder / "secrets").rglob("*.yaml")}
        self._seen: dict[str, Commit] = {}

    def commit(self, change: Callable[[Spec], object] = lambda _: None) -> Commit:
        """The rendered platform with a change. Raises TokenlabsError if the spec is rejected."""
        spec = copy.deepcopy(self.spec)
        change(spec)
        text = yaml.safe_dump(spec, sort_keys=False)
        if text not in self._seen:
            self._seen[text] = self._rendered(spec, text)
        return self._seen[text]

    def _rendered(self, spec: Spec, text: str) -> Commit:
        (self.folder / "platform.yaml").write_text(text)
        tenants = {f"{each['name']}.yaml" for each in spec.get("tenants") or ()}
        for path, content in self._secrets.items():
            if path.parent.name == "tenants" and path.name not in tenants:
                path.unlink(missing_ok=True)
            else:
                path.write_bytes(content)
        self._run("synth", "--quiet", "--target", TARGET)
        tree = {f"{TARGET}/{path}": content for path, content in read(self.folder / "dist" / TARGET).items()}
        return Commit(tree, text.encode())

    def _run(self, *arguments: str) -> None:
        command = [sys.executable, "-P", "-m", "tokenlabs", *arguments, "--file", str(self.folder / "platform.yaml")]
        environment = {**os.environ, "SOPS_AGE_KEY_FILE": str(self.key_file)}
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
        if done.returncode:
            raise TokenlabsError(f"tokenlabs {arguments[0]}: {done.stderr.strip()}")


def order(seed: int) -> Iterator[str]:
    """The names of all changes, in an order by seed."""
    names = sorted(CHANGES)
    yield from random.Random(seed).sample(names, len(names))  # noqa: S311 - reproducible on purpose


def change(name: str) -> Callable[[Spec], None]:
    """A change by name. Raises TokenlabsError if there is none."""
    if name not in CHANGES:
        raise TokenlabsError(f"unknown change `{name}` of platform.yaml; use one of {', '.join(sorted(CHANGES))}")
    return CHANGES[name]


def _set(*path: str | int, to: Any) -> Callable[[Spec], None]:
    def change(spec: Spec) -> None:
        holder: Any = spec
        for step in path[:-1]:
            holder = holder[step] if isinstance(step, int) else holder.setdefault(step, {})
        holder[path[-1]] = to

    return change


def _drop(*path: str | int) -> Callable[[Spec], None]:
    def change(spec: Spec) -> None:
        holder: Any = spec
        for step in path[:-1]:
            holder = holder[step]
        del holder[path[-1]]

    return change


def _all(*changes: Callable[[Spec], None]) -> Callable[[Spec], None]:
    def change(spec: Spec) -> None:
        for each in changes:
            each(spec)

    return change


def _without_paths(*words: str) -> Callable[[Spec], None]:
    def change(spec: Spec) -> None:
        spec["api"]["paths"] = [each for each in spec["api"]["paths"] if not any(word in each for word in words)]

    return change


def _third_model(node: str) -> Callable[[Spec], None]:
    def change(spec: Spec) -> None:
        spec["models"].append({"id": "example/third", "pool": "third-pool", "node": node, "startup": "5m"})

    return change


_NO_MAGPIE = _all(
    _drop("speech", "synthesis"), _drop("acceptedMutableImages"), _without_paths("speech", "audio/models", "health")
)
_NO_SPEECH = _all(_drop("speech"), _drop("acceptedMutableImages"), _without_paths("/audio/"))

CHANGES: Mapping[str, Callable[[Spec], None]] = {
    "model-image": _set("models", 0, "image", to="example.com/vllm:v2"),
    "model-memory": _set("models", 0, "gpuMemoryUtilization", to=0.6),
    "model-startup": _set("models", 1, "startup", to="20m"),
    "model-timeout": _set("models", 0, "timeout", to="200s"),
    "model-arguments": _set("models", 0, "vllm", to={"dtype": "float16"}),
    "model-variable": _set("models", 1, "env", to={"A": "1"}),
    "model-removed": _drop("models", 1),
    "model-added": _all(_NO_MAGPIE, _drop("models", 1), _third_model("spark-02")),
    "model-added-without-room": _third_model("spark-02"),
    "model-renamed": _set("models", 0, "pool", to="other-pool"),
    "model-id": _set("models", 0, "id", to="example/other"),
    "model-node": _all(_drop("models", 1), _set("models", 0, "node", to="spark-02")),
    "model-weights": _set("modelDefaults", "weights", "size", to="120Gi"),
    "models-resources": _set("modelDefaults", "resources", to={"requests": {"cpu": 2, "memory": "16Gi"}}),
    "models-image": _set("modelDefaults", "image", to="example.com/vllm:v3"),
    "picker-node": _set("modelDefaults", "picker", "node", to="spark-01"),
    "tier-raised": _set("tiers", "free", "requests", to={"1m": 20, "24h": 200}),
    "tier-lowered": _set("tiers", "pro", "tokens", to={"1m": 500, "24h": 5000}),
    "tier-added": _set("tiers", "extra", to={"requests": {"1m": 1}, "tokens": {"1m": 10}}),
    "tier-removed": _drop("tiers", "enterprise"),
    "tenant-removed": _drop("tenants", 0),
    "limits-closed": _set("limits", "onFailure", to="closed"),
    "limits-kuadrant": _set("limits", "requests", to="kuadrant"),
    "speech-removed": _NO_SPEECH,
    "synthesis-removed": _NO_MAGPIE,
    "synthesis-node": _set("speech", "synthesis", "node", to="spark-02"),
    "recognition-removed": _all(_drop("speech", "recognition"), _without_paths("transcriptions")),
    "recognition-upstream": _set("speech", "recognition", "upstream", to="example.com"),
    "monitoring-none": _set("monitoring", to={"prometheus": "none"}),
    "monitoring-namespace": _set("monitoring", "namespace", to="observability"),
    "gateway-port": _set("gateway", "port", to=8080),
    "gateway-host": _set("gateway", "hosts", to=["api.example.com"]),
    "gateway-node": _set("gateway", "node", to="spark-01"),
    "gateway-body": _set("gateway", "requestBody", to="8Mi"),
    "gateway-origins": _set("gateway", "cors", to={"origins": ["https://app.example.com"]}),
    "gateway-name": _set("gateway", "name", to="other-gateway"),
    "path-removed": _without_paths("transcriptions"),
    "storage-class": _set("cluster", "storageClass", to="other"),
    "branch": _set("gitops", "branch", to="release"),
    "stack-older": _set("stack", to="2026-11"),
    "same": lambda _: None,
}
"""Name → change. Some are rejected by rules of the spec, depending on what else it says; those are skipped."""
