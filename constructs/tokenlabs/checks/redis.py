"""Redis and Valkey servers of a tree, what keeps counters in them, and the passwords of both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from tokenlabs.checks.secret_values import readable
from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import FLUX_HELM
from tokenlabs.manifests.references.pods import PodTemplate
from tokenlabs.manifests.references.selections import Labelled, selection

_OFFICIAL = ("redis", "library/redis", "valkey/valkey")
"""Images without a variable for a password (docker-library/redis, valkey-io/valkey-container)."""
_REQUIRES = re.compile(
    r"""^[^#\n]*?(?:\brequirepass["']?,?\s+(?P<value>"[^"\n]*"|'[^'\n]*'|\S+)|\baclfile\s|(?:^|\n)\s*user\s)""",
    re.MULTILINE,
)
_FLAGS = "VALKEY_EXTRA_FLAGS"
"""Variable with arguments of the server (valkey-io/valkey-container, docker-entrypoint.sh)."""
_VARIABLE = re.compile(r"\$[({]?(\w+)[)}]?$")
_LIMITS = "spec.values.config.envoyGateway"
_DEPLOYMENT = "provider.kubernetes.rateLimitDeployment"
_PASSWORD = "REDIS_AUTH"  # noqa: S105 - the name of a variable (envoyproxy/ratelimit, src/settings)


class Client(NamedTuple):
    """What keeps counters in Redis."""

    by: Object
    path: str
    """Of its password, or of where it belongs."""
    service: str
    """What connects."""
    host: str
    sends: bool
    """Whether it sends a password."""
    source: tuple[ObjectRef, str] | None
    """Secret and key that the password is read from; None: another place."""


class Server(NamedTuple):
    """A Redis or Valkey, in pods of the tree."""

    by: Object
    path: str
    """Of its container."""
    pods: PodTemplate
    requires: bool
    """Whether it requires a password."""
    source: tuple[ObjectRef, str] | None


def clients(objects: Objects) -> Iterator[Client]:
    """Envoy Gateway's rate-limit service, and Limitador. Those whose address or password may be elsewhere are skipped."""
    for release in objects.of_kind(FLUX_HELM, "HelmRelease"):
        config = mapping(release.at("spec", "values", "config", "envoyGateway"))
        backend = mapping(mapping(config.get("rateLimit")).get("backend"))
        url = str(mapping(backend.get("redis")).get("url") or "")
        deployment = mapping(mapping(mapping(config.get("provider")).get("kubernetes")).get("rateLimitDeployment"))
        if not url or "@" in url or "," in url or deployment.get("patch") or release.at("spec", "valuesFrom"):
            continue
        namespace = str(release.at("spec", "targetNamespace") or release.ref.namespace)
        path, variable = f"{_LIMITS}.{_DEPLOYMENT}", None
        for number, each in enumerate(items(mapping(deployment.get("container")).get("env"))):
            if mapping(each).get("name") == _PASSWORD:
                path, variable = f"{path}.container.env[{number}]", mapping(each)
        sends = variable is not None and bool(variable.get("value") or variable.get("valueFrom"))
        yield Client(
            release, path, f"the rate-limit service of {release}", _host(url), sends, _source(variable or {}, namespace)
        )
    for limitador in objects.of_kind("limitador.kuadrant.io", "Limitador"):
        for field in ("redis", "redis-cached"):
            name = limitador.at("spec", "storage", field, "configSecretRef", "name")
            secret = objects.by_ref.get(ObjectRef("", "Secret", limitador.ref.namespace, str(name)))
            for each in readable(secret) if secret else ():
                if each.path.endswith("[URL]"):
                    path = f"spec.storage.{field}.configSecretRef"
                    yield Client(limitador, path, str(limitador), _host(each.text), "@" in each.text, None)


def _host(url: str) -> str:
    """Host of `host:port`, or of a URL; empty: it is neither."""
    try:
        return urlsplit(url if "://" in url else f"redis://{url}").hostname or ""
    except ValueError:
        return ""


def server(objects: Objects, pods: Labelled[PodTemplate], host: str) -> Server | None:
    """The server behind the name of a Service; None: it is not in the tree, or what it requires is not known."""
    name, _, rest = host.partition(".")
    service = objects.by_ref.get(ObjectRef("", "Service", rest.partition(".")[0], name))
    labels = mapping(service.at("spec", "selector")) if service else {}
    if service is None or not labels:
        return None
    for template in pods.selected(selection("spec.selector", "Pod", service.ref.namespace, {"matchLabels": labels})):
        for path, container in template.containers():
            if _image(container) in _OFFICIAL:
                return _server(objects, template, path, container)
    return None


def _image(container: Mapping[str, Any]) -> str:
    """The image's name, without registry, tag and digest."""
    name = str(container.get("image", "")).partition("@")[0]
    registry, slash, rest = name.partition("/")
    name = rest if slash and ("." in registry or ":" in registry) else name
    return name.partition(":")[0]


def _server(objects: Objects, template: PodTemplate, path: str, container: Mapping[str, Any]) -> Server | None:
    texts, known = ["\n".join(map(str, (*items(container.get("command")), *items(container.get("args")))))], True
    for each in map(mapping, items(container.get("env"))):
        texts.append(str(each.get("value", "")))
        known &= not (each.get("name") == _FLAGS and each.get("valueFrom"))
    for volume in map(mapping, items(template.spec.get("volumes"))):
        name = mapping(volume.get("configMap")).get("name")
        found = objects.by_ref.get(ObjectRef("", "ConfigMap", template.namespace, str(name)))
        texts += [str(text) for text in mapping(found.at("data")).values()] if found else []
        known &= bool(found) or "persistentVolumeClaim" in volume or "emptyDir" in volume
    known &= not container.get("envFrom") and not template.spec.get("initContainers")
    match = next(filter(None, map(_REQUIRES.search, texts)), None)
    value = (match["value"] or "").strip("\"'") if match else ""
    requires = match is not None and (match["value"] is None or bool(value))
    if not requires and not known:
        return None
    variable = _VARIABLE.fullmatch(value)
    for each in map(mapping, items(container.get("env"))):
        if variable and each.get("name") == variable[1]:
            return Server(template.owner, path, template, requires, _source(each, template.namespace))
    return Server(template.owner, path, template, requires, None)


def _source(variable: Mapping[str, Any], namespace: str) -> tuple[ObjectRef, str] | None:
    reference = mapping(mapping(variable.get("valueFrom")).get("secretKeyRef"))
    if not reference:
        return None
    return ObjectRef("", "Secret", namespace, str(reference.get("name", ""))), str(reference.get("key", ""))
