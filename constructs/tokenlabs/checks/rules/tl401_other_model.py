"""TL401: a route for a model that the servers behind it do not serve."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.contract.headers import MODEL
from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import AI_GATEWAY, INFERENCE
from tokenlabs.manifests.references.hosts import services
from tokenlabs.manifests.references.pods import PodTemplate, labelled
from tokenlabs.manifests.references.selections import Labelled, selections
from tokenlabs.spec.problems import did_you_mean

_RENAMING = ("InferenceModel", "InferenceModelRewrite")
"""Kinds of the inference extension (alpha) by which a picker sends another name to the server."""


_ANY_NAME = ("sglang.launch_server", "llama-server")
"""Servers that answer to any name in `model` (SGLang 0.5.9, entrypoints/openai; llama.cpp, tools/server/README.md)."""


def check(target: Target) -> Iterator[Found]:
    """Rules of AIGatewayRoutes with one exact model, whose InferencePool or Service selects pods that say what they serve."""
    objects = target.objects
    if any(ref.kind in _RENAMING for ref in objects.by_ref):
        return
    made = labelled(objects)
    for route in objects.of_kind(AI_GATEWAY, "AIGatewayRoute"):
        for number, rule in enumerate(map(mapping, items(route.at("spec", "rules")))):
            for backend in map(mapping, items(rule.get("backendRefs"))):
                if backend.get("modelNameOverride"):
                    continue
                for behind in _behind(objects, route, backend):
                    served = _served(behind, made)
                    for path, model in _models(rule) if served else ():
                        if served and model not in served:
                            says = f"sends model `{model}` to {behind}, whose servers know it as {_listed(served)}: they answer 404"
                            remedy = did_you_mean(model, sorted(served))
                            yield Found(route, f"spec.rules[{number}].{path}", says, remedy)


def _behind(objects: Objects, route: Object, backend: Mapping[str, Any]) -> Iterator[Object]:
    """The InferencePool that a rule names, or the Services of its AIServiceBackend."""
    pool = backend.get("group") == INFERENCE
    group, kind = (INFERENCE, "InferencePool") if pool else (AI_GATEWAY, "AIServiceBackend")
    namespace = str(backend.get("namespace") or route.ref.namespace)
    found = objects.by_ref.get(ObjectRef(group, kind, namespace, str(backend.get("name"))))
    if found:
        yield from (found,) if pool else services(objects, found)


def _listed(names: set[str]) -> str:
    return " or ".join(f"`{each}`" for each in sorted(names))


def _models(rule: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for number, match in enumerate(map(mapping, items(rule.get("matches")))):
        for index, header in enumerate(map(mapping, items(match.get("headers")))):
            if str(header.get("name", "")).lower() == MODEL and header.get("type", "Exact") == "Exact":
                yield f"matches[{number}].headers[{index}].value", str(header.get("value"))


def _served(pool: Object, made: Labelled[PodTemplate]) -> set[str] | None:
    """Names that the pods of a pool or Service serve; None where one does not say."""
    found: set[str] = set()
    for selection in selections(pool):
        for template in made.selected(selection):
            names = _names(template)
            if not names:
                return None
            found |= names
    return found or None


def _names(template: PodTemplate) -> set[str]:
    """What vLLM, or a server with its arguments, calls its model (vLLM 0.11, `vllm serve`)."""
    found: set[str] = set()
    for _, container in template.containers():
        words = [str(word) for field in ("command", "args") for word in items(container.get(field))]
        adapters = _adapters(words)
        if adapters is None or any(word.rpartition("/")[2] in _ANY_NAME for word in words):
            return set()
        positional = [after for word, after in pairwise(words) if word == "serve" and after[:1] != "-"]
        named = _values(words, "--served-model-name") or _values(words, "--served_model_name")
        found |= adapters | set(named or _values(words, "--model") or positional)
    return found


def _adapters(words: list[str]) -> set[str] | None:
    """Names of LoRA adapters, written as `name=path` or as JSON; None: unknown, since they are loaded at run time."""
    values = _values(words, "--lora-modules")
    if not values:
        return None if any(word.startswith("--enable-lora") for word in words) else set()
    try:
        return {json.loads(each)["name"] if each.startswith("{") else each.partition("=")[0] for each in values}
    except (ValueError, KeyError, TypeError):
        return None


def _values(words: list[str], flag: str) -> list[str]:
    found: list[str] = []
    for number, word in enumerate(words):
        if word.startswith(f"{flag}="):
            found.append(word.partition("=")[2])
        elif word == flag:
            for value in words[number + 1 :]:
                if value.startswith("-"):
                    break
                found.append(value)
    return found


RULE = Rule("TL401", "model that its servers do not serve", Severity.ERROR, check)
