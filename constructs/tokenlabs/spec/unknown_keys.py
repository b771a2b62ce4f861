"""Keys that no model knows: what was probably meant, and why some things cannot be said at all."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from tokenlabs.spec.problems import Fault, Path, field_name, listing, nearest
from tokenlabs.spec.runtimes import RUNTIMES, Declaration
from tokenlabs.spec.shape import homes, platform_shape
from tokenlabs.spec.slips import glued

# (pattern of the path, why, what instead). Paths are written as in messages, without indices.
_EXPLAINED: tuple[tuple[str, str, str], ...] = (
    (
        r"tenants\.(key|apiKey|api_key|secret|token|password)",
        "would put a tenant's key into Git",
        "leave it out; `tokenlabs tenant add` makes the key and writes it encrypted",
    ),
    (
        r"(tiers\..*|limits|limits\..*)\.shared",
        "cannot be chosen: upstream drops the token costs of a shared rule without a word",
        "leave it out; tokens count as one budget a tenant over all models, and the generated policies see to it",
    ),
    (
        r"limits\.counters",
        "cannot be chosen: counters live in Redis, the only store that Envoy Gateway's limits know",
        "leave it out",
    ),
    (
        r"(tiers\..*|tenants|limits|limits\..*)\.(counters|expression|key)",
        "cannot be chosen: one wrong counter expression turns off all limits of the cluster",
        "leave it out; limits are counted by the tenant's `user`",
    ),
    (
        r"tiers\..*\.(when|predicates?|models?|paths?)",
        "is not a condition that a tier can have: its limits hold over all models and open paths",
        "leave it out, or give the tenant another tier",
    ),
    (
        r"tiers\.[^.]+\.(rates?|limits?|windows?|rpm|rpd|tpm|tpd)",
        "is not how a tier is written",
        "write `requests: {1m: 10, 24h: 100}` and `tokens: {1m: 5000, 24h: 50000}`",
    ),
    (
        r"(.*\.)?(namespace|namespaces)",
        "is not chosen here: all namespaces follow from `name` and the layers",
        "leave it out",
    ),
    (
        r"(models|modelDefaults)\.(gpus?|nvidia\.com/gpu)",
        "is not counted here: the GPUs of a model follow from its arguments",
        "write `vllm: {tensorParallelSize: 2}` for two GPUs a replica",
    ),
    (
        r"models\.(name|model)",
        "is not a key of a model",
        "write `id:` for what clients send, and `pool:` for its name in the cluster",
    ),
    (
        r"models\.port|(models|modelDefaults)\.vllm\.(port|host|servedModelName)",
        "is not chosen: the pool, the probes and the route agree on port 8000 and on the model's `id`",
        "leave it out",
    ),
    (
        r"(models|modelDefaults)\.(args|arguments|extraArgs)",
        "is not a key here",
        "engine arguments belong under `vllm:`, those without a field of their own in `vllm.extraArgs`",
    ),
    (
        r"gateway\.streamIdleTimeout",
        "is not chosen: a shorter one would cut off a JSON answer, which is silent until it is complete",
        "leave it out; an answer may be silent as long as the longest `timeout` of a model or of speech",
    ),
    (
        r"gateway\.(tls|https|certificate)",
        "is not supported: the Gateway has one plain HTTP listener",
        "leave it out, and terminate TLS in front of the Gateway",
    ),
)  # fmt: skip


def unknown_key(path: Path, root: object) -> Fault:
    """The fault of a key that is not known at its place."""
    *parent, key = path
    name = ".".join(step for step in path if isinstance(step, str))
    for pattern, why, instead in _EXPLAINED:
        if re.fullmatch(pattern, name):
            return Fault(path, why, instead, at_key=True, value=str(key))
    siblings = _written(root, tuple(parent))
    known = platform_shape().at(tuple(parent)).keys
    if (entry := glued(str(key))) and entry[0] in known:
        return Fault(path, "has no colon and space behind its key", f"write `{entry[0]}: {entry[1]}`", at_key=True)
    free = [other for other in known if other not in siblings]
    near = nearest(str(key), free)
    if near:
        instead = f"did you mean `{near}`?"
    elif twin := nearest(str(key), known, cutoff=0.8):
        instead = f"`{twin}` is already set here: delete this one"
    elif place := _elsewhere(str(key), tuple(parent)):
        instead = f"`{key}` belongs under {place}"
    elif runtime := _whose_arguments(name):
        return _argument(path, root, runtime)
    else:
        instead = f"known here: {listing(known)}"
    return Fault(path, "is not a known key here", instead, at_key=True, value=str(key))


def _whose_arguments(name: str) -> Declaration | None:
    blocks = {each.arguments: each for each in reversed(RUNTIMES.values())}
    match = re.fullmatch(rf"models\.({'|'.join(blocks)})\.[A-Za-z][A-Za-z0-9_]*", name)
    return blocks[match[1]] if match else None


def _argument(path: Path, root: object, runtime: Declaration) -> Fault:
    """An argument of the engine that has no field: the word of `extraArgs` that says it, or why none may."""
    key = str(path[-1])
    flag = "--" + re.sub(r"(?<=[a-z0-9])(?=[A-Z])|_", "-", key).lower()
    value = _at(root, path)
    if owned := runtime.owner_of(flag):
        return Fault(path, owned.why, owned.instead, at_key=True, value=key)
    if isinstance(value, bool):
        word = flag if value else f"--no-{flag[2:]}"
    else:
        word = f"{flag}={value}" if isinstance(value, str | int | float) else f"{flag}={json.dumps(value)}"
    shown = f"'{word}'" if '"' in word else f'"{word}"'
    return Fault(
        path,
        "has no field of its own",
        f"write it as the engine's flag: `extraArgs: [{shown}]`",
        at_key=True,
        value=key,
    )


def _at(root: object, path: Path) -> object:
    for step in path:
        root = root[step]  # type: ignore[index]
    return root


def _written(root: object, parent: Path) -> set[str]:
    for step in parent:
        root = root[step]  # type: ignore[index]
    return set(root) if isinstance(root, Mapping) else set()


def _elsewhere(key: str, parent: Path) -> str | None:
    places = homes(key)
    # Under the mapping at hand, if it is known there: `models[1].dtype` → `models[1].vllm`.
    here = tuple(0 if isinstance(step, int) else step for step in parent)
    below = [place for place in places if place[: len(here)] == here]
    if len(below) == 1:
        return f"`{field_name((*parent, *below[0][len(here) :]))}`"
    if len(places) == 1:
        written = field_name(places[0]).replace("[0]", "[…]").replace("[`*`]", "<name>")
        return f"`{written}`" if written else "no other key: write it at the beginning of a line"
    return None
