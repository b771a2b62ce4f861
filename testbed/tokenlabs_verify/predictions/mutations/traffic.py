"""Changes of `dist/kind` that requests notice, or do not: routes, the gate, listeners, keys, proxies."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Mapping
from typing import Any

from tokenlabs.contract.tenant_secret import APP_LABEL, DIGEST_ANNOTATION, KEY_FIELD, USER_ANNOTATION, digest
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.predictions.mutations.mutation import Files, Mutation

TARGET = "kind"
OTHER_APP = "other"
"""The label of Secrets whose keys the gate accepts in place of the tenants', in one of the changes."""
_LAYERS = ("gateway", "routes", "tenants")
LANES = tuple(f"{TARGET}/{layer}" for layer in _LAYERS)


def order(seed: int) -> list[str]:
    """The names of all changes, in an order by seed."""
    names = sorted(CHANGES)
    return random.Random(seed).sample(names, len(names))  # noqa: S311 - reproducible on purpose


def of(name: str) -> Mutation:
    """The mutation with a name; it changes one layer. Raises KeyError if there is none."""
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
    labels[APP_LABEL] = OTHER_APP


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
    new["metadata"]["annotations"][USER_ANNOTATION] = "new"
    _set_key(new, f"{new['stringData'][KEY_FIELD]}-new")
    next(manifests for manifests in files.values() if manifests[0]["kind"] == "Secret").append(new)


def _set_key(secret: Manifest, key: str) -> None:
    secret["stringData"][KEY_FIELD] = key
    secret["metadata"]["annotations"][DIGEST_ANNOTATION] = digest(key)


def _new_key(files: Files) -> None:
    secret = _tenants(files)[1]
    _set_key(secret, f"{secret['stringData'][KEY_FIELD]}-replaced")


def _no_label(files: Files) -> None:
    _tenants(files)[0]["metadata"]["labels"].pop("app")


def _gate_target(**target: str) -> Callable[[Files], None]:
    return lambda files: _find(files, "SecurityPolicy")["spec"]["targetRefs"][0].update(target)


def _policy_of_route(name: str, **spec: Any) -> Callable[[Files], None]:
    """A SecurityPolicy of a route without a gate: it replaces the Gateway's unless it is merged."""

    def change(files: Files) -> None:
        target = {"group": "gateway.networking.k8s.io", "kind": "HTTPRoute", "name": name}
        policy = {
            "apiVersion": "gateway.envoyproxy.io/v1alpha1",
            "kind": "SecurityPolicy",
            "metadata": {"name": name, "namespace": _find(files, "AIGatewayRoute")["metadata"]["namespace"]},
            "spec": {"targetRefs": [target], "cors": {"allowOrigins": ["https://example.com"]}, **spec},
        }
        files[f"{TARGET}/routes/policy.yaml"] = [policy]

    return change


def _proxy(change: Callable[[dict[str, Any]], None]) -> Callable[[Files], None]:
    return lambda files: change(_find(files, "EnvoyProxy")["spec"])


def _proxy_memory(spec: dict[str, Any]) -> None:
    spec["provider"]["kubernetes"]["envoyDeployment"]["container"]["resources"]["limits"]["memory"] = "2Gi"


def _proxy_annotation(spec: dict[str, Any]) -> None:
    spec["provider"]["kubernetes"]["envoyDeployment"]["pod"] = {"annotations": {"example.com/team": "a"}}


def _two_proxies(spec: dict[str, Any]) -> None:
    spec["provider"]["kubernetes"]["envoyDeployment"]["replicas"] = 2


def _log_level(spec: dict[str, Any]) -> None:
    spec["logging"]["level"]["default"] = "info"


def _access_log(spec: dict[str, Any]) -> None:
    spec["telemetry"] = {"accessLog": {"disable": True}}


def _metrics(spec: dict[str, Any]) -> None:
    spec["telemetry"] = {"metrics": {"matches": [{"type": "Prefix", "value": "http"}]}}


def _processor_memory(files: Files) -> None:
    resources = _find(files, "GatewayConfig")["spec"]["extProc"]["kubernetes"]["resources"]
    resources["limits"]["memory"] = "768Mi"


def _infrastructure_annotation(files: Files) -> None:
    _find(files, "Gateway")["spec"]["infrastructure"]["annotations"] = {"example.com/team": "a"}


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
    "gate-elsewhere": ("gateway", _gate_target(name="other-gateway")),
    "gate-of-unknown-listener": ("gateway", _gate_target(sectionName="https")),
    "gate-of-listener": ("gateway", _gate_target(sectionName="http")),
    "speech-ungated": ("routes", _policy_of_route("magpie-tts")),
    "models-ungated": ("routes", _policy_of_route("llm-inference")),
    "speech-gate-merged": ("routes", _policy_of_route("magpie-tts", mergeType="StrategicMerge")),
    "proxy-memory": ("gateway", _proxy(_proxy_memory)),
    "proxy-annotation": ("gateway", _proxy(_proxy_annotation)),
    "proxy-replicas": ("gateway", _proxy(_two_proxies)),
    "proxy-log-level": ("gateway", _proxy(_log_level)),
    "proxy-access-log": ("gateway", _proxy(_access_log)),
    "proxy-metrics": ("gateway", _proxy(_metrics)),
    "processor-memory": ("gateway", _processor_memory),
    "infrastructure-annotation": ("gateway", _infrastructure_annotation),
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
