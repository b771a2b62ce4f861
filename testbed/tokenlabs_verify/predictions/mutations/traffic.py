"""Changes of `dist/kind` that requests notice, or do not: routes, the gate, listeners, keys."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from tokenlabs.contract.tenant_secret import KEY_FIELD
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.predictions.mutations.mutation import Files, Mutation

TARGET = "kind"
_LAYERS = ("gateway", "routes", "tenants")
LANES = tuple(f"{TARGET}/{layer}" for layer in _LAYERS)


def mutations(seed: int, count: int | None) -> Iterator[Mutation]:
    """So many mutations, or all, in an order by seed. Each changes one layer."""
    names = sorted(CHANGES)
    for name in random.Random(seed).sample(names, min(count or len(names), len(names))):  # noqa: S311 - reproducible
        yield of(name)


def of(name: str) -> Mutation:
    """The mutation with a name. Raises KeyError if there is none."""
    layer, change = CHANGES[name]
    return Mutation(name, name, f"{TARGET}/{layer}", change)


def _find(files: Files, kind: str, name: str | None = None) -> Manifest:
    return next(
        each
        for manifests in files.values()
        for each in manifests
        if each["kind"] == kind and name in (None, each["metadata"]["name"])
    )


def _drop(files: Files, manifest: Manifest) -> None:
    for path, manifests in files.items():
        files[path] = [each for each in manifests if each is not manifest]


def _removed(kind: str, name: str | None = None) -> Callable[[Files], None]:
    return lambda files: _drop(files, _find(files, kind, name))


def _predicate(old: str, new: str) -> Callable[[Files], None]:
    def change(files: Files) -> None:
        checks = _find(files, "AuthConfig")["spec"]["authorization"]
        pattern = checks["open-paths"]["patternMatching"]["patterns"][0]
        if old not in pattern["predicate"]:
            raise ValueError(f"the predicate of open-paths does not have {old}")
        pattern["predicate"] = pattern["predicate"].replace(old, new)

    return change


def _no_check(files: Files) -> None:
    del _find(files, "AuthConfig")["spec"]["authorization"]["open-paths"]


def _anonymous(files: Files) -> None:
    spec = _find(files, "AuthConfig")["spec"]
    spec["authentication"] = {"anyone": {"anonymous": {}}}
    spec["authorization"] = {"open-paths": spec["authorization"]["open-paths"]}
    del spec["response"]["success"]


def _other_keys(files: Files) -> None:
    labels = _find(files, "AuthConfig")["spec"]["authentication"]["tenants"]["apiKey"]["selector"]["matchLabels"]
    labels["app"] = "other"


def _rules(files: Files) -> list[Any]:
    found: list[Any] = _find(files, "AIGatewayRoute")["spec"]["rules"]
    return found


def _no_model(files: Files) -> None:
    _rules(files).pop()


def _another_model(files: Files) -> None:
    rule = copy.deepcopy(_rules(files)[0])
    rule["matches"][0]["headers"][0]["value"] = "example/another"
    _rules(files).append(rule)


def _model_name(files: Files) -> None:
    _rules(files)[1]["matches"][0]["headers"][0]["value"] = "example/renamed"


def _timeout(files: Files) -> None:
    _rules(files)[0]["timeouts"]["request"] = "250s"


def _listener_host(files: Files) -> None:
    for listener in _find(files, "Gateway")["spec"]["listeners"]:
        listener["hostname"] = "api.example.com"


def _labels(files: Files) -> None:
    for manifests in files.values():
        for each in manifests:
            each.get("metadata", {}).setdefault("labels", {})["team"] = "a"


def _tenants(files: Files) -> list[Manifest]:
    return [each for manifests in files.values() for each in manifests if each["kind"] == "Secret"]


def _no_tenant(files: Files) -> None:
    _drop(files, _tenants(files)[0])


def _new_tenant(files: Files) -> None:
    new = copy.deepcopy(_tenants(files)[0])
    new["metadata"]["name"] = "tenant-new"
    new["metadata"]["annotations"] = {**new["metadata"]["annotations"], "secret.kuadrant.io/user-id": "new"}
    new["stringData"][KEY_FIELD] = f"{new['stringData'][KEY_FIELD]}-new"
    next(manifests for manifests in files.values() if manifests[0]["kind"] == "Secret").append(new)


def _new_key(files: Files) -> None:
    _tenants(files)[1]["stringData"][KEY_FIELD] += "-replaced"


def _no_label(files: Files) -> None:
    _tenants(files)[0]["metadata"]["labels"].pop("app")


CHANGES: Mapping[str, tuple[str, Callable[[Files], None]]] = {
    "path-closed": ("gateway", _predicate('"/v1/models", ', "")),
    "chat-closed": ("gateway", _predicate('"/v1/chat/completions", ', "")),
    "speech-path-closed": ("gateway", _predicate(', "/v1/audio/transcriptions"', "")),
    "path-opened": ("gateway", _predicate('"/v1/chat/completions"', '"/v1/chat/completions", "/v1/completions"')),
    "method-opened": ("gateway", _predicate('request.method == "GET"', 'request.method in ["GET", "POST"]')),
    "method-closed": ("gateway", _predicate('request.method == "GET"', 'request.method == "HEAD"')),
    "check-removed": ("gateway", _no_check),
    "anonymous": ("gateway", _anonymous),
    "other-keys": ("gateway", _other_keys),
    "gate-removed": ("gateway", _removed("SecurityPolicy")),
    "gate-labelled": ("gateway", _labels),
    "listener-host": ("gateway", _listener_host),
    "model-removed": ("routes", _no_model),
    "model-added": ("routes", _another_model),
    "model-renamed": ("routes", _model_name),
    "model-timeout": ("routes", _timeout),
    "routes-labelled": ("routes", _labels),
    "synthesis-removed": ("routes", _removed("HTTPRoute", "magpie-tts")),
    "models-removed": ("routes", _removed("AIGatewayRoute")),
    "tenant-removed": ("tenants", _no_tenant),
    "tenant-added": ("tenants", _new_tenant),
    "tenant-replaced": ("tenants", _new_key),
    "tenant-unlabelled": ("tenants", _no_label),
    "tenants-labelled": ("tenants", _labels),
}
"""Name → the layer and the change of its files."""
